/** Makes a value when it is first asked for: importing a module touches no global. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

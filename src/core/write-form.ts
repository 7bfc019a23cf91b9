/**
 * A copy of a resource without what the platform sets, so that it can be sent back. `readOnly` are dotted places;
 * arrays on the way are walked. Only what changes is copied.
 */
export function writeForm<T>(value: T, readOnly: readonly string[]): T {
  return readOnly.reduce((object, place) => omit(object, place.split('.')), value);
}

function omit<T>(value: T, place: readonly string[]): T {
  if (Array.isArray(value)) return value.map((item) => omit(item as unknown, place)) as T;
  const [name, ...rest] = place as [string, ...string[]];
  if (typeof value !== 'object' || value === null || !(name in value)) return value;
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  return (rest.length ? { ...value, [name]: omit(inner, rest) } : others) as T;
}

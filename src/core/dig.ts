/** The value at a place in nested objects; undefined where there is none. */
export function dig(value: unknown, place: readonly string[]): unknown {
  for (const name of place) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

/** A copy of `object` in which `place` holds `value`; only the way to it is copied. */
export function plant<T extends object>(object: T, place: readonly string[], value: unknown): T {
  const [name, ...rest] = place as [string, ...string[]];
  const inner = (object as Record<string, unknown>)[name];
  return { ...object, [name]: rest.length ? plant((inner ?? {}) as object, rest, value) : value };
}

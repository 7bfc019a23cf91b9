/**
 * A copy of a resource without what the platform sets, so that it can be sent back. `readOnly` are dotted places;
 * arrays on the way are walked. Of `exclusive` properties, only the first that has a value stays. Only what changes is
 * copied.
 */
export function writeForm<T>(value: T, readOnly: readonly string[], exclusive: readonly (readonly string[])[] = []): T {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const doubled = exclusive.flatMap((group) => group.filter((name) => name !== group.find((one) => given[one] != null)));
  return [...readOnly, ...doubled].reduce((object, place) => omit(object, place.split('.')), value);
}

function omit<T>(value: T, place: readonly string[]): T {
  if (Array.isArray(value)) return value.map((item) => omit(item as unknown, place)) as T;
  const [name, ...rest] = place as [string, ...string[]];
  if (typeof value !== 'object' || value === null || !(name in value)) return value;
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  return (rest.length ? { ...value, [name]: omit(inner, rest) } : others) as T;
}

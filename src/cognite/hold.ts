/**
 * A copy of what a caller gave, for methods whose code is loaded when they are first used: the caller may change its
 * own at once, as where nothing is loaded. Lists and plain objects are copied; all else, such as bytes and signals, is
 * what it was. What is deeper than any input can be is left alone: it may be a circle.
 */
export function hold<T>(value: T, depth = 0): T {
  if (depth > 50) return value;
  if (Array.isArray(value)) return Array.from(value as unknown[], (item) => hold(item, depth + 1)) as T;
  if (typeof value !== 'object' || value === null || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = hold((value as Record<string, unknown>)[name], depth + 1);
  return copy as T;
}

import { refuse } from './check.js';
import type { Operation, QueryParameter } from './operation.js';

/**
 * Fills a path's parameters, each percent-encoded whole.
 * @throws {ValidationError} for a value that would change the path (missing, empty, `.` or `..`) or is out of its bounds
 */
export function fillPath(operation: Operation, values: readonly unknown[]): string {
  const { id, path } = operation;
  let index = 0;
  return path.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[index++];
    const where = `${id}: ${name} in ${path}`;
    operation.checkBounds?.(operation, { [place]: value ?? NaN });
    if (typeof value === 'string' ? /^\.{0,2}$/.test(value) : !Number.isSafeInteger(value)) refuse(where, 'text, not empty, "." or ".."', value);
    return encode(value as string, where);
  });
}

/** Percent-encodes one value; a lone surrogate has no encoding. */
function encode(text: string, where: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return refuse(where, 'well-formed Unicode', text);
  }
}

/** One query parameter, with its leading `&`: once for each value. Null and undefined are left out. */
export function queryPart(parameter: QueryParameter, value: unknown, where: string): string {
  if (value === undefined || value === null) return '';
  // A string has neither: it is the name.
  const { name = parameter as string, texts = queryTexts } = parameter as Partial<Exclude<QueryParameter, string>>;
  return texts(value, where).map((text) => `&${name}=${text}`).join('');
}

/** A value, or each of a list, percent-encoded. An empty list would vanish, and a filter with it. */
export function queryTexts(value: unknown, where: string): string[] {
  return ((value as string | undefined)?.length ? [value].flat() : [value]).map((item) =>
    /^(string|boolean)$/.test(typeof item) || Number.isFinite(item) ? encode(item as string, where) : refuse(where, 'one or more strings, numbers or booleans', item),
  );
}

/** A URL as errors and logs may show it: a query's values stay out, and of another origin's its names as well. */
export function redactUrl(url: string, ownOrigin: string): string {
  return url.replace(/\?.*/, (query) => (url.startsWith(`${ownOrigin}/`) ? query.replace(/=[^&]*/g, '=…') : '?…'));
}

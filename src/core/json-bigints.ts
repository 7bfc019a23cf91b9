import { isSuspicious, parseJson, unsafeIntegers } from './json.js';

/** The first of the characters for private use that a text has not, neither as it is nor escaped. */
function unusedMark(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code)) || new RegExp(`\\\\u${code.toString(16)}`, 'i').test(text)) code++;
  return String.fromCharCode(code);
}

/**
 * {@link parseJson}, with a bigint for each integer beyond 2^53. Text without such costs no more than there.
 * @throws {SyntaxError} malformed JSON
 */
export function parseJsonWithBigints(text: string): unknown {
  if (!isSuspicious(text)) return parseJson(text);
  const value: unknown = JSON.parse(text);
  const places = unsafeIntegers(text);
  if (!places.length) return value;
  const mark = unusedMark(text);
  let marked = '';
  let done = 0;
  for (let index = 0; index < places.length; index += 2) {
    marked += `${text.slice(done, places[index])}"${mark}${text.slice(places[index], places[index + 1])}"`;
    done = places[index + 1]!;
  }
  return revive(JSON.parse(marked + text.slice(done)), mark);
}

/** Makes bigints of marked texts, in place. */
function revive(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? BigInt(value.slice(1)) : value;
  const change = (fields: Record<string | number, unknown>, name: string | number): void => {
    const field = fields[name];
    if (typeof field === 'string' ? field.startsWith(mark) : typeof field === 'object') fields[name] = revive(field, mark);
  };
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) change(value as unknown as Record<number, unknown>, index);
  else for (const name in value as object) change(value as Record<string, unknown>, name);
  return value;
}

/**
 * JSON text of a value, with all digits of the bigints in it.
 * @throws {TypeError} the value is circular
 */
export function jsonWithBigints(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!/BigInt/.test((error as Error).message)) throw error;
  }
  // Each bigint becomes a marked text, whose quotes and mark are then taken away.
  for (let mark = '\ue000'; ; mark += '\ue000') {
    let count = 0;
    let found = 0;
    const text = JSON.stringify(value, (_name, field: unknown) => (typeof field === 'bigint' ? (count++, mark + field) : field));
    const bare = text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), (_text, digits: string) => (found++, digits));
    // More would be texts of the caller's with the same mark.
    if (found === count) return bare;
  }
}

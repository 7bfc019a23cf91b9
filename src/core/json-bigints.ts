import { isSuspicious } from './json.js';

/** Where the integers beyond 2^53 of well-formed JSON text are, outside its strings: from, to, from, to … */
export function unsafeIntegers(text: string): number[] {
  const places: number[] = [];
  const digits = /\d{16,}/g;
  const quote = (from: number): number => (from = text.indexOf('"', from)) < 0 ? Infinity : from;
  /** Where the next string begins. */
  let string = quote(0);
  for (let found; (found = digits.exec(text)); ) {
    let from = found.index;
    // From string to string, which is quicker than from character to character.
    while (string < from) {
      let end = string;
      let escapes;
      do {
        end = text.indexOf('"', end + 1);
        for (escapes = 0; text[end - 1 - escapes] === '\\'; ) escapes++;
      } while (escapes % 2);
      string = quote(end + 1);
      // What it began in was no number.
      if (end > from) from = digits.lastIndex = end;
    }
    if (from > found.index) continue;
    const to = digits.lastIndex;
    if (text[from - 1] === '-') from--;
    if (!/[.eE]/.test(text[to] ?? '') && !/[.eE+-]/.test(text[from - 1] ?? '') && !Number.isSafeInteger(Number(text.slice(from, to)))) places.push(from, to);
  }
  return places;
}

/**
 * A character that a text has not, neither as it is nor escaped: of those that nobody writes, and that make no string
 * take more room than it did.
 */
function unusedMark(text: string): string {
  const escapes = text.includes('\\u');
  let code = 0x80;
  while (text.includes(String.fromCharCode(code)) || (escapes && new RegExp(`\\\\u${code.toString(16).padStart(4, '0')}`, 'i').test(text))) code++;
  return String.fromCharCode(code);
}

/** What `parseJson` gives of text without suspicious integers, which are not looked for once more. */
export function plainJson(text: string): unknown {
  return text.trim() ? (JSON.parse(text) as unknown) : undefined;
}

/**
 * `parseJson`, quicker where a text is full of integers beyond 2^53, and longer as code.
 * @throws {SyntaxError} malformed JSON
 */
export function parseJsonWithBigints(text: string): unknown {
  if (!isSuspicious(text)) return plainJson(text);
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
  // In a list, so that a lone number has a place, too.
  const holder = [JSON.parse(marked + text.slice(done)) as unknown];
  revive(holder, mark.charCodeAt(0));
  return holder[0];
}

/** Makes bigints of the marked texts in a list or an object, in place. */
function revive(value: object, mark: number): void {
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) reviveField(value as unknown as Fields, index, mark);
  else for (const name in value) reviveField(value as Fields, name, mark);
}

type Fields = Record<string | number, unknown>;

function reviveField(fields: Fields, name: string | number, mark: number): void {
  const field = fields[name];
  if (typeof field === 'object' && field !== null) revive(field, mark);
  // Not startsWith, nor in a function of its own: this is what takes the time.
  else if (typeof field === 'string' && field.charCodeAt(0) === mark) fields[name] = BigInt(field.slice(1));
}

/** Whether a number is exactly the integer that a text has. */
export function isExact(digits: string): boolean {
  const number = Number(digits);
  return Number.isFinite(number) && BigInt(number) === BigInt(digits);
}

/** Gives numbers from 2^53 on, in text without bigints, an exponent: who reads them sees that they are no integers. */
function withExponents(text: string): string {
  if (!isSuspicious(text)) return text;
  const places = unsafeIntegers(text);
  let marked = '';
  let done = 0;
  for (let index = 0; index < places.length; index += 2) {
    marked += text.slice(done, places[index]) + Number(text.slice(places[index], places[index + 1])).toExponential();
    done = places[index + 1]!;
  }
  return marked + text.slice(done);
}

/** JSON text as numbers are written beside bigints; undefined for what JSON has no text for. */
function textOf(value: unknown, replacer?: (this: Record<string, unknown>, name: string, field: unknown) => unknown): string {
  const text = JSON.stringify(value, replacer) as string | undefined;
  return (text && withExponents(text)) as string;
}

/**
 * JSON text of a value, with all digits of the bigints in it. Numbers from 2^53 on have an exponent, `1e+20`, so that
 * they are read as numbers again.
 * @throws {TypeError} the value is circular
 */
export function jsonWithBigints(value: unknown): string {
  try {
    // Some teach bigints to become texts, for all of the program.
    if (!('toJSON' in BigInt.prototype)) return textOf(value);
  } catch (error) {
    if (!/BigInt/.test((error as Error).message)) throw error;
  }
  // Each bigint becomes a marked text, whose quotes and mark are then taken away.
  for (let mark = '\x80'; ; mark += '\x80') {
    let count = 0;
    let found = 0;
    const text = textOf(value, function (this: Record<string, unknown>, name, field: unknown) {
      const own = this[name];
      return typeof own === 'bigint' ? (count++, mark + own) : field;
    });
    const bare = text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), (_text, digits: string) => (found++, digits));
    // More would be texts of the caller's with the same mark.
    if (found === count) return bare;
  }
}

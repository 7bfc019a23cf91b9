import { ValidationError } from './errors.js';

/** Refuses input: where it is, what is allowed there, and what came. Objects are not shown: they may hold a secret. */
export function refuse(where: string, allowed: string, value?: unknown): never {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : Object(value) === value ? `this ${{}.toString.call(value).slice(8, -1).toLowerCase()}` : String(value);
  throw new ValidationError(`${where} must be ${allowed}, not ${shown}`);
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Refuses names that nobody would read. Undefined is as good as absent.
 * @param told the names that a refusal shows, where some of those allowed are no help
 */
export function checkNames(value: object | undefined, allowed: readonly string[], where: string, told = allowed): void {
  if (value !== undefined && !isRecord(value)) refuse(where, 'an object', Object(value));
  for (const name in value) {
    if (!allowed.includes(name)) throw new ValidationError(`${where} has no "${name}"; allowed: ${told.join(', ') || 'nothing'}`);
  }
}

/** Options that are numbers, and the least that each may be. */
const least: Readonly<Record<string, number>> = {
  timeout: 1,
  deadline: 1,
  maxRetries: 0,
  concurrency: 1,
  base: 0,
  max: 0,
  gzip: 0,
};

/**
 * Refuses options that nobody would read or that would be misread. An option's name tells what it must be: `on…` and
 * `fetch` are functions, and some are whole numbers.
 */
export function checkOptions(options: object | undefined, allowed: readonly string[], where = 'options'): void {
  checkNames(options, allowed, where);
  for (const [name, value] of Object.entries(options ?? {})) {
    const bound = least[name];
    if (value === undefined || (value === false && name === 'gzip')) continue;
    if (bound !== undefined && !isWhole(value, bound)) {
      refuse(`${where}.${name}`, `a whole number of at least ${bound}`, value);
    }
    if (/^(on[A-Z]|fetch)/.test(name) && typeof value !== 'function') refuse(`${where}.${name}`, 'a function', value);
    if (name === 'headers') checkHeaders(isRecord(value) ? value : refuse(`${where}.${name}`, 'an object', Object(value)));
    // Not instanceof: it may come from another realm.
    if (name === 'signal' && typeof (value as AbortSignal | null)?.aborted !== 'boolean') refuse(`${where}.${name}`, 'an AbortSignal', Object(value));
  }
}

/** Names and values of headers, given as an object or as fetch's own `Headers`. */
export function headerEntries(headers: object | undefined): [string, unknown][] {
  return headers && Symbol.iterator in headers ? [...(headers as Iterable<[string, unknown]>)] : Object.entries(headers ?? {});
}

/** Refuses headers that fetch would refuse; unlike fetch's own message, this one never shows a value. */
export function checkHeaders(headers: object): void {
  for (const [name, value] of headerEntries(headers)) {
    if (!/^[\w-]+$/.test(name) || /[^\t\x20-\xff]|\x7f/.test((value as string | null) ?? '')) refuse(`the header ${name}`, 'printable and without line breaks', Object(value));
  }
}

/** Whether a value is a whole number, or infinite, of at least `least`. */
export function isWhole(value: unknown, least = 0): boolean {
  return typeof value === 'number' && value >= least && Math.floor(value) === value;
}

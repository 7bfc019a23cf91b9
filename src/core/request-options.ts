import { ValidationError } from './errors.js';

/** What one answer carried beside its data. */
export interface ResponseInfo {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** Times the request was sent. */
  readonly attempts: number;
  /** Requests per window and what is left of them, where the platform says. */
  readonly rateLimit: { readonly limit?: number; readonly remaining?: number } | undefined;
}

/** Options of a single call; the last argument of every method. */
export interface RequestOptions {
  /** Stops the call, its waits and its retries; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, body included. `Infinity` for none. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, retries and waits included. A list applies it to each page. */
  deadline?: number | undefined;
  /** Retries after the first attempt. */
  maxRetries?: number | undefined;
  /** Extra headers; `null` unsets one. */
  headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Called with each answer, before the call settles. */
  onResponse?: ((response: ResponseInfo) => void) | undefined;
}

const names = ['signal', 'timeout', 'deadline', 'maxRetries', 'headers', 'onResponse'];

/**
 * Refuses names that nobody would read and values that would be misread.
 * @throws {ValidationError}
 */
export function checkRequestOptions(options: object | undefined, more: readonly string[] = []): void {
  if (options === undefined) return;
  checkNames(options, [...names, ...more], 'options');
  const { timeout, deadline, maxRetries } = options as RequestOptions;
  checkMilliseconds('options.timeout', timeout);
  checkMilliseconds('options.deadline', deadline);
  checkCount('options.maxRetries', maxRetries, 0);
  if ((options as RequestOptions).headers) checkHeaders((options as RequestOptions).headers!, 'options.headers');
}

/** Refuses a header that fetch would refuse; the message never shows the value, as fetch's does. */
export function checkHeaders(headers: Readonly<Record<string, unknown>>, where: string): void {
  for (const name in headers) {
    const value = headers[name];
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !(value == null || (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)))) {
      throw new ValidationError(`${where}: the header ${show(name)} has a name or value that HTTP does not allow`);
    }
  }
}

/** Refuses an option or parameter that does not exist. */
export function checkNames(value: object, allowed: readonly string[], where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ValidationError(`${where} must be an object, not ${show(value)}`);
  }
  for (const name in value) {
    if (!allowed.includes(name)) {
      throw new ValidationError(`${where} has no "${name}"; allowed: ${allowed.join(', ') || 'nothing'}`);
    }
  }
}

export function checkMilliseconds(where: string, value: unknown): void {
  if (value !== undefined && !(typeof value === 'number' && value > 0)) {
    throw new ValidationError(`${where} must be a positive number of milliseconds, not ${show(value)}`);
  }
}

export function checkCount(where: string, value: unknown, least: number): void {
  if (value !== undefined && !(Number.isInteger(value) && (value as number) >= least)) {
    throw new ValidationError(`${where} must be an integer of at least ${least}, not ${show(value)}`);
  }
}

/** A value as an error message shows it: short, and strings in quotes. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).join(', ') || 'no fields'}`;
  return typeof value === 'function' ? 'a function' : String(value);
}

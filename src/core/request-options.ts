import { checkOptions } from './check.js';

/** What one answer carried beside its data. */
export interface ResponseInfo {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** Times the request was sent. */
  readonly attempts: number;
  /** Requests per window and what is left of them, where the platform says. */
  readonly rateLimit: { readonly limit: number | undefined; readonly remaining: number | undefined } | undefined;
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

/** Names of the request options. */
const names = ['signal', 'timeout', 'deadline', 'maxRetries', 'headers', 'onResponse'];

/** @throws {ValidationError} for an option that does not exist or can't be meant */
export function checkRequestOptions(options: object | undefined, ...more: string[]): void {
  if (options) checkOptions(options, [...names, ...more]);
}

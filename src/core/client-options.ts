import type { Auth } from './auth.js';
import type { SdkError } from './errors.js';
import type { ResponseInfo } from './request-options.js';

/** Options that every platform's client shares. */
export interface ClientOptions {
  /** A token, a function that gives one, or a provider such as `clientCredentials()`. Left out, no credential is sent. */
  auth?: Auth | undefined;
  /** Origin of the platform, such as `https://api.example.com`; without a path. */
  baseUrl?: string | undefined;
  /** Headers of every request; `null` unsets one of ours. */
  headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Milliseconds for one attempt, body included. Default 60,000; `Infinity` for none. */
  timeout?: number | undefined;
  /** Milliseconds for a whole call, retries and waits included. Default: none. */
  deadline?: number | undefined;
  /** Retries after the first attempt. Default 5. */
  maxRetries?: number | undefined;
  /** Milliseconds between attempts: full jitter over `base` × 2ⁿ (default 500), at most `max` (default 30,000). */
  retryDelay?: { base?: number | undefined; max?: number | undefined } | undefined;
  /** Requests in flight at a time, over all of the client's calls. Default 10. */
  concurrency?: number | undefined;
  /** JSON bodies of at least this many characters are gzipped where the platform takes it. Default 16,384; `false` for never. */
  gzip?: number | false | undefined;
  /** Used in place of `globalThis.fetch`, which is otherwise looked up at each attempt. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Gets one line for each answer (debug) and retry (warn); `console` fits. Never a credential. */
  logger?: Logger | undefined;
  /** Observers of what goes over the wire. */
  hooks?: Hooks | undefined;
}

export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** One attempt of one operation. */
export interface AttemptInfo {
  readonly operationId: string;
  readonly method: string;
  /** URL without credentials or signatures. */
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** Observers. What one throws is reported as uncaught and changes nothing about the call. */
export interface Hooks {
  /** Before an attempt is sent. */
  onRequest?: ((attempt: AttemptInfo) => void) | undefined;
  /** After an answer, whatever its status; `duration` in milliseconds. */
  onResponse?: ((attempt: AttemptInfo, response: ResponseInfo & { readonly duration: number }) => void) | undefined;
  /** Before the wait for another attempt; `delay` in milliseconds. */
  onRetry?: ((attempt: AttemptInfo, retry: { readonly delay: number; readonly error: SdkError }) => void) | undefined;
}

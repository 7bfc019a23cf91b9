/** What an {@link ApiError} knows of the call that failed. */
export interface ApiErrorInfo {
  message: string;
  status: number;
  code?: string | number;
  operationId: string;
  method: string;
  /** URL without credentials or signatures. */
  url: string;
  requestId?: string;
  missing?: readonly unknown[];
  duplicated?: readonly unknown[];
  body?: unknown;
  headers?: Headers;
  attempts: number;
  retryable: boolean;
  retryAfter?: number;
}

const brand = Symbol.for('data-platform-sdk.error');

/** Keeps what may be large or private out of logs: readable, but neither printed nor serialised. */
function hide(target: object, fields: Record<string, unknown>): void {
  for (const name in fields) {
    Object.defineProperty(target, name, { value: fields[name], configurable: true });
  }
}

/**
 * The root of every error that this package throws itself. An abort is the exception: it rejects with the signal's
 * own reason. `instanceof` also holds across copies of the package (ESM beside CJS, two versions).
 */
export class SdkError extends Error {
  static readonly kind: string = 'SdkError';
  static readonly [brand] = true;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    hide(this, { name: new.target.kind });
  }

  static override [Symbol.hasInstance](this: { readonly prototype: unknown }, value: unknown): boolean {
    if (!Object.hasOwn(this, 'kind')) return Function.prototype[Symbol.hasInstance].call(this, value);
    let type = (value as { constructor?: unknown } | null | undefined)?.constructor as typeof SdkError | null;
    while (typeof type === 'function') {
      if (type[brand] && type.kind === (this as typeof SdkError).kind) return true;
      type = Object.getPrototypeOf(type) as typeof SdkError | null;
    }
    return false;
  }
}

/** Refused before any request: the caller's input is wrong. The message says what, where and what is allowed. */
export class ValidationError extends SdkError {
  static override readonly kind: string = 'ValidationError';
}

/** No answer: the connection failed or broke. `sent` tells whether the platform may have seen the request. */
export class ConnectionError extends SdkError {
  static override readonly kind: string = 'ConnectionError';
  readonly operationId: string;
  readonly attempts: number;
  readonly sent: boolean;

  constructor(message: string, info: { operationId: string; attempts: number; sent: boolean; cause?: unknown }) {
    super(message, { cause: info.cause });
    this.operationId = info.operationId;
    this.attempts = info.attempts;
    this.sent = info.sent;
  }
}

/** An attempt's `timeout`, a call's `deadline` or a waiter's `timeout` has passed (milliseconds in the message). */
export class TimeoutError extends SdkError {
  static override readonly kind: string = 'TimeoutError';
}

/** The answer can't be trusted: not the JSON it should be, or a number that JavaScript would round. */
export class ParseError extends SdkError {
  static override readonly kind: string = 'ParseError';
  readonly operationId: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The first 2,000 characters of what came. */
  declare readonly excerpt: string;

  constructor(message: string, info: { operationId: string; status: number; requestId?: string; text: string; cause?: unknown }) {
    super(message, { cause: info.cause });
    this.operationId = info.operationId;
    this.status = info.status;
    this.requestId = info.requestId;
    hide(this, { excerpt: info.text.slice(0, 2000) });
  }
}

/** The platform answered, and the answer is a refusal or a failure. */
export class ApiError extends SdkError {
  static override readonly kind: string = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** The platform's own code, when it gives one. */
  readonly code: string | number | undefined;
  readonly operationId: string;
  readonly method: string;
  /** URL without credentials or signatures. */
  readonly url: string;
  readonly requestId: string | undefined;
  /** Identifiers that do not exist, as the platform lists them. */
  readonly missing: readonly unknown[] | undefined;
  /** Identifiers that exist already, as the platform lists them. */
  readonly duplicated: readonly unknown[] | undefined;
  /** Times the request was sent. */
  readonly attempts: number;
  /** Whether the same call may be made again. */
  readonly retryable: boolean;
  /** Milliseconds the platform asks to wait before another try. */
  readonly retryAfter: number | undefined;
  /** The answer's body: parsed JSON, or text. */
  declare readonly body: unknown;
  declare readonly headers: Headers | undefined;

  constructor(info: ApiErrorInfo) {
    super(`${info.message} (${info.status}, ${info.operationId}${info.requestId ? `, request ${info.requestId}` : ''})`);
    this.status = info.status;
    this.code = info.code;
    this.operationId = info.operationId;
    this.method = info.method;
    this.url = info.url;
    this.requestId = info.requestId;
    this.missing = info.missing;
    this.duplicated = info.duplicated;
    this.attempts = info.attempts;
    this.retryable = info.retryable;
    this.retryAfter = info.retryAfter;
    hide(this, { body: info.body, headers: info.headers });
  }

  /** The error as plain data for logs, without the answer's body and headers. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as Record<string, unknown>) };
  }
}

/** 401: no credential, or one that the platform does not take. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = 'AuthenticationError';
}

/** 403: the credential is known but may not do this. */
export class PermissionError extends ApiError {
  static override readonly kind: string = 'PermissionError';
}

/** 404, or a refusal that lists identifiers as `missing`. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = 'NotFoundError';
}

/** 409, or a refusal that lists identifiers as `duplicated`. */
export class ConflictError extends ApiError {
  static override readonly kind: string = 'ConflictError';
}

/** 429: too many requests; `retryAfter` has the milliseconds to wait, when the platform says. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = 'RateLimitError';
}

/** 5xx: the platform failed; whether it did the work is unknown. */
export class ServerError extends ApiError {
  static override readonly kind: string = 'ServerError';
}

/** The {@link ApiError} class for a refusal, by its meaning. */
export function apiError(info: ApiErrorInfo): ApiError {
  const { status } = info;
  const Class =
    status === 401 ? AuthenticationError
    : status === 403 ? PermissionError
    : status === 429 ? RateLimitError
    : status >= 500 ? ServerError
    : status === 404 || info.missing?.length ? NotFoundError
    : status === 409 || info.duplicated?.length ? ConflictError
    : ApiError;
  return new Class(info);
}

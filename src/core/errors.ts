/** What an {@link ApiError} knows of the call that failed. */
export interface ApiErrorInfo {
  message: string;
  status: number;
  operationId: string;
  method: string;
  url: string;
  attempts: number;
  retryable: boolean;
  code?: string | number | undefined;
  requestId?: string | undefined;
  missing?: readonly unknown[] | undefined;
  duplicated?: readonly unknown[] | undefined;
  retryAfter?: number | undefined;
  body?: unknown;
  headers?: Headers | undefined;
}

const brand = Symbol.for('data-platform-sdk.error');

/** Sets fields that may be large or private: readable, but neither printed nor serialised with the error. */
export function hide(target: object, fields: Record<string, unknown>): void {
  for (const name of Reflect.ownKeys(fields)) Object.defineProperty(target, name, { value: fields[name as string] });
}

/**
 * The root of every error that this package throws itself. An abort is the exception: it rejects with the signal's
 * own reason. `instanceof` also holds across copies of the package (ESM beside CJS, two versions).
 */
export class SdkError extends Error {
  /** The class's name and those it extends, for `instanceof`. @internal */
  static readonly kind: string = 'SdkError';

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    const { kind } = new.target;
    hide(this, { name: kind.split('.').pop(), [brand]: kind });
  }

  static override [Symbol.hasInstance](this: { readonly kind?: string }, value: unknown): boolean {
    // A user's own subclass has no kind of its own.
    if (!Object.hasOwn(this, 'kind')) return super[Symbol.hasInstance](value);
    return `${(value as { [brand]?: string } | null | undefined)?.[brand]}.`.startsWith(`${this.kind}.`);
  }
}

/** Refused before any request: the caller's input is wrong. The message says what, where and what is allowed. */
export class ValidationError extends SdkError {
  static override readonly kind: string = 'SdkError.ValidationError';
}

/** No answer: the connection failed or broke. */
export class ConnectionError extends SdkError {
  static override readonly kind: string = 'SdkError.ConnectionError';
  declare readonly operationId: string;
  /** Times the request was tried. */
  declare readonly attempts: number;
  /** Whether the platform may have seen the request. */
  declare readonly sent: boolean;

  /** @internal */
  constructor(message: string, info: { operationId: string; attempts: number; sent: boolean }, cause?: unknown) {
    super(message, { cause });
    Object.assign(this, info);
  }
}

/** An attempt's `timeout`, a call's `deadline` or a waiter's `timeout` has passed; the message has the milliseconds. */
export class TimeoutError extends SdkError {
  static override readonly kind: string = 'SdkError.TimeoutError';
}

/** The answer can't be trusted: not the JSON it should be, or a number that JavaScript would round. */
export class ParseError extends SdkError {
  static override readonly kind: string = 'SdkError.ParseError';
  declare readonly operationId: string;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  /** The first 2,000 characters of what came. */
  declare readonly excerpt: string;

  /** @internal */
  constructor(message: string, { operationId, status, requestId }: { operationId: string; status: number; requestId?: string | undefined }, content: unknown, cause?: unknown) {
    super(message, { cause });
    Object.assign(this, { operationId, status, requestId });
    hide(this, { excerpt: String(typeof content === 'object' ? JSON.stringify(content) : content).slice(0, 2000) });
  }
}

/** The platform answered, and the answer is a refusal or a failure. */
export class ApiError extends SdkError {
  static override readonly kind: string = 'SdkError.ApiError';
  /** HTTP status. */
  declare readonly status: number;
  /** The platform's own code, when it gives one. */
  declare readonly code: string | number | undefined;
  declare readonly operationId: string;
  declare readonly method: string;
  /** URL without credentials or signatures. */
  declare readonly url: string;
  declare readonly requestId: string | undefined;
  /** Identifiers that do not exist, as the platform lists them. */
  declare readonly missing: readonly unknown[] | undefined;
  /** Identifiers that exist already, as the platform lists them. */
  declare readonly duplicated: readonly unknown[] | undefined;
  /** Times the request was sent. */
  declare readonly attempts: number;
  /** Whether the same call may be made again. */
  declare readonly retryable: boolean;
  /** Milliseconds that the platform asks to wait before another try. */
  declare readonly retryAfter: number | undefined;
  /** The answer's body: parsed JSON, or text. Not printed with the error. */
  declare readonly body: unknown;
  /** The answer's headers. Not printed with the error. */
  declare readonly headers: Headers | undefined;

  /** @internal */
  constructor({ message, body, headers, ...rest }: ApiErrorInfo) {
    super(`${message} (${rest.status}, ${rest.operationId}${rest.requestId ? `, request ${rest.requestId}` : ''})`);
    Object.assign(this, rest);
    hide(this, { body, headers });
  }

  /** The error as plain data for logs, without the answer's body and headers. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as Record<string, unknown>) };
  }
}

/** 401: no credential, or one that the platform does not take. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.AuthenticationError';
}

/** 403: the credential is known but may not do this. */
export class PermissionError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.PermissionError';
}

/** 404, or a refusal that lists identifiers as `missing`. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.NotFoundError';
}

/** 409, or a refusal that lists identifiers as `duplicated`. */
export class ConflictError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.ConflictError';
}

/** 429: too many requests; `retryAfter` has the milliseconds to wait, when the platform says. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.RateLimitError';
}

/** 5xx: the platform failed; whether it did the work is unknown. */
export class ServerError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.ServerError';
}

/** The {@link ApiError} class for a refusal, by its meaning. */
export function apiError(info: ApiErrorInfo): ApiError {
  const { status, missing, duplicated } = info;
  const byStatus: Readonly<Record<number, typeof ApiError>> = {
    401: AuthenticationError,
    403: PermissionError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
  };
  return new (status >= 500 ? ServerError : (byStatus[status] ?? (missing?.length ? NotFoundError : duplicated?.length ? ConflictError : ApiError)))(info);
}

/** A resource that the platform does not have, where it answered otherwise than with a refusal. */
export function notFound(message: string): ApiError {
  return apiError({ message, status: 404, operationId: 'wait', method: 'GET', url: '', attempts: 1, retryable: false });
}

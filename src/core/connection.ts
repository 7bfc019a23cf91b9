import { attempt, type Incoming, type Outgoing, type ReadAs } from './attempt.js';
import { TokenSource } from './auth.js';
import type { AttemptInfo, ClientOptions } from './client-options.js';
import { ConnectionError, ParseError, SdkError, TimeoutError } from './errors.js';
import { gzip, mayGzip } from './gzip.js';
import { UnsafeInteger, parseJson } from './json.js';
import { Limiter } from './limiter.js';
import { notify } from './notify.js';
import type { Operation } from './operation.js';
import { platformError } from './platform-error.js';
import type { Platform } from './platform.js';
import { connectionSettings, type Settings } from './settings.js';
import type { RequestOptions, ResponseInfo } from './request-options.js';
import { RetryBudget, backoff, retryAfter } from './retry.js';
import { sleep } from './sleep.js';
import { redactUrl } from './url.js';

/** One request of one operation, ready but for what each attempt adds. */
export interface WireRequest {
  readonly operation: Operation;
  /** Path and query below the base URL, or an absolute URL. */
  readonly path: string;
  readonly body?: BodyInit | undefined;
  readonly contentType?: string | undefined;
  readonly read?: ReadAs | undefined;
  /** Set while the platform may have done what was asked without having said so. */
  inDoubt?: boolean;
}

/** An answer: its data and what came with it. */
export interface Answer {
  readonly data: unknown;
  readonly info: ResponseInfo;
}

/** Codes of failures before anything was sent. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/**
 * What a client's resources share: where the platform is, who is calling, and the one loop through which every
 * request goes. Credentials are private fields: neither `inspect` nor `JSON.stringify` sees them.
 */
export class Connection {
  readonly platform: Platform;
  /** Origin and path under which the operations' paths stand. */
  readonly baseUrl: string;
  readonly #settings: Settings;
  readonly #tokens: TokenSource | undefined;
  readonly #limiter: Limiter;
  readonly #budget = new RetryBudget();

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(platform: Platform, options: ClientOptions) {
    this.platform = platform;
    this.#settings = connectionSettings(platform, options);
    this.baseUrl = this.#settings.origin + this.#settings.basePath;
    this.#tokens = options.auth === undefined ? undefined : new TokenSource(options.auth);
    this.#limiter = new Limiter(this.#settings.concurrency);
  }

  /** The origin that credentials may go to. */
  get origin(): string {
    return this.#settings.origin;
  }

  /** Requests in flight at a time. */
  get concurrency(): number {
    return this.#settings.concurrency;
  }

  /** The client's options as they took effect, without credentials and headers. */
  get config(): Readonly<Record<string, unknown>> {
    return this.#settings.config;
  }

  /**
   * Sends a request until it is answered, refused or given up, and reads the answer.
   * @throws {ApiError} the platform refused or failed
   * @throws {ConnectionError | TimeoutError | ParseError} no trustworthy answer
   */
  async send(request: WireRequest, options: RequestOptions = {}): Promise<Answer> {
    const { incoming, attempts } = await this.exchange(request, options);
    const { response } = incoming;
    const info = this.#responseInfo(request.operation.id, response, attempts);
    notify(options.onResponse, info);
    const read = request.read ?? 'json';
    if (!response.ok) throw this.#refusal(request, response, incoming.content as string, attempts);
    if (read !== 'json') return { data: incoming.content, info };
    try {
      return { data: parseJson(incoming.content as string), info };
    } catch (cause) {
      const what =
        cause instanceof UnsafeInteger ? cause.message : `not JSON (${response.headers.get('content-type') ?? 'no content type'})`;
      throw new ParseError(`${request.operation.id}: the answer is unusable: ${what}`, {
        operationId: request.operation.id,
        status: response.status,
        requestId: info.requestId,
        text: incoming.content as string,
        cause,
      });
    }
  }

  /** The retry loop: gives the last answer, whatever its status. */
  async exchange(request: WireRequest, options: RequestOptions = {}): Promise<{ incoming: Incoming; attempts: number }> {
    const settings = this.#settings;
    const limit = options.deadline ?? settings.deadline;
    if (limit === undefined) return this.#attempts(request, options, options.signal, Infinity);
    // The deadline is one more reason to abort: everything that waits listens to this signal.
    const controller = new AbortController();
    const { signal } = options;
    const abort = (): void => controller.abort(signal!.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
    const timer =
      limit < 2 ** 31
        ? setTimeout(() => controller.abort(new TimeoutError(`${request.operation.id}: not done within its deadline of ${limit} ms`)), limit)
        : undefined;
    try {
      return await this.#attempts(request, options, controller.signal, Date.now() + limit);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  async #attempts(
    request: WireRequest,
    options: RequestOptions,
    signal: AbortSignal | undefined,
    deadline: number,
  ): Promise<{ incoming: Incoming; attempts: number }> {
    const settings = this.#settings;
    const { operation } = request;
    const url = /^https?:/i.test(request.path) ? request.path : this.baseUrl + request.path;
    const own = url.startsWith(`${settings.origin}/`);
    const headers = this.#headers(request, options, own);
    let { body } = request;
    if (own && settings.gzip !== false && typeof body === 'string' && body.length >= settings.gzip && mayGzip(this.platform)) {
      body = await gzip(body);
      headers['content-encoding'] = 'gzip';
    }
    const out: Outgoing = { url, method: operation.verb, headers, body };
    const authorize = own && this.#tokens !== undefined && !(settings.authHeader in headers);
    for (const name in headers) if (headers[name] === unset) delete headers[name];
    const safe = operation.readonly === true || operation.idempotent === true;
    // A stream can be sent once only.
    const maxRetries = body instanceof ReadableStream ? 0 : (options.maxRetries ?? settings.maxRetries);
    const timeout = options.timeout ?? settings.timeout;
    let refused: string | undefined;
    let attempts = 0;
    for (let retries = 0; ; ) {
      if (signal?.aborted) throw signal.reason;
      let token: string | undefined;
      if (authorize) {
        const given = this.#tokens!.get(refused);
        token = typeof given === 'string' ? given : await abortable(given, signal);
        headers[settings.authHeader] = settings.authScheme + token;
      }
      const slot = this.#limiter.acquire(signal);
      if (slot) await slot;
      attempts++;
      const info: AttemptInfo | undefined = settings.observed
        ? { operationId: operation.id, method: operation.verb, url: redactUrl(url, settings.origin), attempt: attempts }
        : undefined;
      const started = info ? Date.now() : 0;
      let incoming: Incoming | undefined;
      let failure: SdkError | undefined;
      let again: boolean;
      const doubted = request.inDoubt;
      try {
        if (signal?.aborted) throw signal.reason;
        request.inDoubt = true;
        if (info) settings.observe('onRequest', info);
        incoming = await attempt(settings.fetch ?? globalThis.fetch, out, request.read ?? 'json', timeout, signal);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        failure = this.#failure(error, operation.id, attempts);
        if (failure instanceof ConnectionError && !failure.sent) request.inDoubt = doubted;
      } finally {
        this.#limiter.release();
      }
      let wait = 0;
      if (incoming) {
        const { response } = incoming;
        if (info) {
          settings.observe('onResponse', info, {
            ...this.#responseInfo(operation.id, response, attempts),
            duration: Date.now() - started,
          });
        }
        // An answer settles the matter, unless the platform failed in the middle of it.
        if (response.status < 500) request.inDoubt = doubted;
        if (response.ok) {
          this.#budget.earn();
          return { incoming, attempts };
        }
        if (response.status === 401 && authorize && this.#tokens!.refreshable && refused === undefined) {
          refused = token;
          continue;
        }
        again = this.#mayRepeat(response, safe);
        wait = retryAfter(response.headers) ?? 0;
      } else {
        again = failure instanceof ConnectionError ? (!failure.sent || safe) && isTransient(failure) : failure instanceof TimeoutError && safe;
      }
      const delay = Math.max(wait, backoff(retries, settings.retryBase, settings.retryMax));
      const polite = incoming?.response.status === 429;
      if (
        !again || retries >= maxRetries
        || wait > settings.retryAfterMax || Date.now() + delay >= deadline
        || !(polite || this.#budget.spend())
      ) {
        if (failure) throw failure;
        return { incoming: incoming!, attempts };
      }
      retries++;
      if (info) {
        const error = failure ?? this.#refusal(request, incoming!.response, incoming!.content as string, attempts);
        settings.observe('onRetry', info, { delay, error });
      }
      await sleep(delay, signal);
    }
  }

  #headers(request: WireRequest, options: RequestOptions, own: boolean): Record<string, string> {
    const headers: Record<string, string> = own ? { ...this.#settings.headers } : {};
    if (own && this.#settings.freshHeader) headers[this.#settings.freshHeader] = crypto.randomUUID();
    if (request.contentType && request.body !== undefined) headers['content-type'] = request.contentType;
    for (const name in options.headers) {
      const value = options.headers[name];
      if (value === null) headers[name.toLowerCase()] = unset;
      else if (value !== undefined) headers[name.toLowerCase()] = value;
    }
    return headers;
  }

  #mayRepeat(response: Response, safe: boolean): boolean {
    const { always, safe: safeStatuses, hintHeader } = this.platform.retry;
    if (always.includes(response.status)) return true;
    if (!safe) return false;
    return safeStatuses.includes(response.status) || (hintHeader !== undefined && response.headers.get(hintHeader) === 'true');
  }

  #failure(error: unknown, operationId: string, attempts: number): SdkError {
    if (error instanceof TimeoutError) return new TimeoutError(`${operationId}: ${error.message} (attempt ${attempts})`);
    if (error instanceof SdkError) return error;
    const cause = error as { code?: unknown; message?: string; cause?: { code?: unknown; message?: string } } | undefined;
    const code = cause?.cause?.code ?? cause?.code;
    const sent = !(typeof code === 'string' && neverSent.test(code));
    const why = [cause?.message, cause?.cause?.message].filter(Boolean).join(': ');
    return new ConnectionError(`${operationId}: ${sent ? 'the connection broke' : 'could not connect'}: ${why}`, {
      operationId,
      attempts,
      sent,
      cause: error,
    });
  }

  #refusal(request: WireRequest, response: Response, text: string, attempts: number): SdkError {
    const { operation } = request;
    return platformError(this.platform, response, text, {
      operationId: operation.id,
      method: operation.verb,
      url: redactUrl(/^https?:/i.test(request.path) ? request.path : this.baseUrl + request.path, this.origin),
      requestId: this.#requestId(response),
      attempts,
      retryable: this.#mayRepeat(response, operation.readonly === true || operation.idempotent === true),
      retryAfter: retryAfter(response.headers),
    });
  }

  #requestId(response: Response): string | undefined {
    const { requestIdHeader } = this.platform;
    return requestIdHeader === undefined ? undefined : (response.headers.get(requestIdHeader) ?? undefined);
  }

  #responseInfo(operationId: string, response: Response, attempts: number): ResponseInfo {
    const { rateLimitHeaders } = this.platform;
    const number = (name: string | undefined): number | undefined => {
      const value = name === undefined ? null : response.headers.get(name);
      return value === null ? undefined : Number(value);
    };
    return {
      operationId,
      status: response.status,
      headers: response.headers,
      requestId: this.#requestId(response),
      attempts,
      rateLimit: rateLimitHeaders && { limit: number(rateLimitHeaders.limit), remaining: number(rateLimitHeaders.remaining) },
    };
  }
}

/** Stands for a header that the caller unsets. */
const unset = '\0';

/** Failures of `fetch` itself are TypeErrors or carry a system code; anything else (a mock's complaint) is final. */
function isTransient(failure: ConnectionError): boolean {
  const cause = failure.cause as { code?: unknown; cause?: { code?: unknown } } | undefined;
  return cause instanceof TypeError || typeof (cause?.cause?.code ?? cause?.code) === 'string';
}

/** Lets go of a shared promise when this caller aborts. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

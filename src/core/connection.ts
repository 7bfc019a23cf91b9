import { TokenSource } from './auth.js';
import { bounded, sleep } from './bounded.js';
import type { ClientOptions, Hooks } from './client-options.js';
import { ConnectionError, ParseError, SdkError, TimeoutError, type ApiError } from './errors.js';
import { exchange, type Incoming, type ReadAs } from './exchange.js';
import { parseJson } from './json.js';
import { Limiter } from './limiter.js';
import { log } from './log.js';
import { notify } from './notify.js';
import type { Operation } from './operation.js';
import { platformError } from './platform-error.js';
import type { Platform } from './platform.js';
import type { RequestOptions, ResponseInfo } from './request-options.js';
import { RetryBudget, backoff, retryAfter } from './retry.js';
import { connectionSettings, mayLeave, mergeHeaders, type Settings } from './settings.js';
import { redactUrl } from './url.js';

/** One request of one operation, ready but for what each attempt adds. */
export interface WireRequest {
  readonly operation: Operation;
  /** Path and query below the base URL, or an absolute URL. */
  readonly path: string;
  /** What is sent, or what makes it anew for each attempt. */
  readonly body?: BodyInit | (() => BodyInit) | undefined;
  readonly read?: ReadAs | undefined;
  /** The URL is a credential in itself: nothing of the client's goes with it, and no more than its origin is shown. */
  readonly signed?: true;
  /** Whether the platform may have done what was asked without having said so; undefined while nothing was sent. */
  inDoubt?: boolean | undefined;
}

/** An answer: its data and what came with it. */
export interface Answer {
  readonly data: unknown;
  readonly info: ResponseInfo;
}

/** The last exchange of a request, whatever its status. */
export interface Outcome {
  readonly incoming: Incoming;
  readonly info: ResponseInfo;
}

/** A longer `Retry-After` than this, in milliseconds, is the caller's to wait for. */
const longestWait = 60_000;

/**
 * What a client's resources share: where the platform is, who is calling, and the one loop through which every
 * request goes. Credentials are private fields: neither `inspect` nor `JSON.stringify` sees them.
 */
export class Connection {
  readonly platform: Platform;
  /** Origin and path under which the operations' paths stand. */
  readonly baseUrl: string;
  /** The origin that credentials may go to. */
  readonly origin: string;
  /** Requests in flight at a time. */
  readonly concurrency: number;
  /** The client's options as they took effect, without credentials and headers. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly #settings: Settings;
  readonly #tokens: TokenSource | undefined;
  readonly #limiter: Limiter;
  readonly #budget = new RetryBudget();

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(platform: Platform, options: ClientOptions) {
    const settings = connectionSettings(platform, options);
    const { origin, basePath, concurrency, config } = settings;
    this.platform = platform;
    this.baseUrl = origin + basePath;
    this.origin = origin;
    this.concurrency = concurrency;
    this.config = config;
    this.#settings = settings;
    this.#tokens = options.auth === undefined ? undefined : new TokenSource(options.auth);
    this.#limiter = new Limiter(concurrency);
  }

  /**
   * Sends a request until it is answered, refused or given up, and reads the answer.
   * @throws {ApiError} the platform refused or failed
   * @throws {ConnectionError | TimeoutError | ParseError} no trustworthy answer
   */
  async send(request: WireRequest, options: RequestOptions = {}): Promise<Answer> {
    const { incoming, info } = await this.exchange(request, options);
    const { response, content } = incoming;
    notify(options.onResponse, info);
    if (!response.ok) throw this.#refusal(request, incoming, info);
    if ((request.read ?? 'json') !== 'json') return { data: content, info };
    try {
      return { data: parseJson(content as string), info };
    } catch (error) {
      const { scrub } = request.operation;
      throw new ParseError(`${info.operationId}: the answer is unusable${scrub ? '' : `: ${(error as Error).message}`}`, info, scrub ? '' : content, scrub ? undefined : error);
    }
  }

  /** The last exchange of a request, retries behind it, within the call's deadline. */
  exchange(request: WireRequest, options: RequestOptions = {}): Promise<Outcome> {
    const { deadline = this.#settings.deadline ?? Infinity, signal } = options;
    if (deadline === Infinity) return this.#attempts(request, options, signal, deadline);
    return bounded(
      (inner) => this.#attempts(request, options, inner, Date.now() + deadline),
      signal,
      deadline,
      () => new TimeoutError(`${request.operation.id}: not done within its deadline of ${deadline} ms`),
    );
  }

  async #attempts(request: WireRequest, options: RequestOptions, signal: AbortSignal | undefined, end: number): Promise<Outcome> {
    const { platform } = this;
    const settings = this.#settings;
    const { operation, read = 'json' } = request;
    const { id: operationId, verb: method } = operation;
    const { timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
    const { hooks, logger, retryDelay, origin, fetch, gzip: threshold } = settings;
    const url = this.#url(request);
    const own = !request.signed && url.startsWith(`${origin}/`);
    const headers: Record<string, string | null> = own ? { ...settings.headers } : {};
    let { body } = request;
    if (typeof body === 'string') headers['content-type'] = 'application/json';
    if (own && platform.gzip && typeof body === 'string' && threshold !== false && body.length >= threshold && mayLeave(platform, 'content-encoding')) {
      body = await platform.gzip(body);
      headers['content-encoding'] = 'gzip';
    }
    mergeHeaders(headers, options.headers);
    const tokens = own && !operation.anonymous && !(platform.authHeader in headers) ? this.#tokens : undefined;
    for (const name in headers) {
      if (headers[name] === null) delete headers[name];
      if (headers[name] === '{uuid}') headers[name] = crypto.randomUUID();
    }
    /** The token that a 401 has just refused; a call asks for another one once. */
    let refused: string | undefined;
    let renewed = false;
    let retries = 0;
    for (let attempts = 1; ; attempts++) {
      if (signal?.aborted) throw signal.reason;
      let token: string | undefined;
      if (tokens) {
        const coming = tokens.get(refused);
        refused = undefined;
        token = typeof coming === 'string' ? coming : await bounded(() => coming, signal, Infinity, String);
        headers[platform.authHeader] = `${platform.authScheme} ${token}`;
      }
      const slot = this.#limiter.acquire(signal);
      if (slot) await slot;
      const tell =
        (hooks || logger)
        && ((event: keyof Hooks, more?: object): void =>
          notify(log, settings, event, { operationId, method, url: this.#shown(request), attempt: attempts }, more));
      const started = Date.now();
      let incoming: Incoming | undefined;
      let failure: SdkError | undefined;
      let again: boolean;
      let wait = 0;
      const { inDoubt } = request;
      try {
        tell?.('onRequest');
        if (signal?.aborted) throw signal.reason;
        request.inDoubt = true;
        incoming = await bounded(
          (inner) => exchange(fetch ?? globalThis.fetch, { url, method, headers: headers as Record<string, string>, body }, read, inner),
          signal,
          timeout,
          () => new TimeoutError(`${operationId}: no complete answer within ${timeout} ms (attempt ${attempts})`),
        );
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        failure = error instanceof SdkError ? error : connectionError(error, operationId, attempts);
      } finally {
        this.#limiter.release();
      }
      // An answer settles the matter, unless the platform failed in the middle of it.
      if (incoming ? incoming.response.status < 500 : (failure as ConnectionError).sent === false) request.inDoubt = incoming ? (inDoubt ?? false) : inDoubt;
      let info: ResponseInfo | undefined;
      if (incoming) {
        info = this.#info(operationId, incoming.response, attempts);
        tell?.('onResponse', { ...info, duration: Date.now() - started });
        if (incoming.response.ok) {
          this.#budget.earn();
          return { incoming, info };
        }
        // A platform that repeats the credential does not get it into an error.
        const { response, content } = incoming;
        if (token && typeof content === 'string') incoming = { response, content: content.replaceAll(token, '…') };
        if (info.status === 401 && tokens?.refreshable && !renewed && !(body instanceof ReadableStream)) {
          renewed = true;
          refused = token;
          continue;
        }
        failure = this.#refusal(request, incoming, info);
        ({ retryable: again, retryAfter: wait = 0 } = failure as ApiError);
      } else again = isTransient(failure!) && (isSafe(operation) || (failure as ConnectionError).sent === false);
      const delay = Math.max(wait, backoff(retries, retryDelay.base, retryDelay.max));
      if (
        !again
        || retries++ >= maxRetries
        // A stream can be read once only.
        || body instanceof ReadableStream
        || wait > Math.max(longestWait, retryDelay.max)
        || Date.now() + delay >= end
        // Where the platform itself asks to try again, nothing is multiplied.
        || !(info?.status === 429 || this.#budget.spend())
      ) {
        if (info) return { incoming: incoming!, info };
        throw failure;
      }
      tell?.('onRetry', { delay, error: failure });
      await sleep(delay, signal);
    }
  }

  #url({ path, operation: { base } }: WireRequest): string {
    return /^https?:/i.test(path) ? path : (base === undefined ? this.baseUrl : this.origin + base) + path;
  }

  /** The URL as errors and logs may show it. */
  #shown(request: WireRequest): string {
    const url = this.#url(request);
    return request.signed ? `${new URL(url).origin}/…` : redactUrl(url, this.origin);
  }

  #refusal(request: WireRequest, incoming: Incoming, { operationId, requestId, attempts, status, headers }: ResponseInfo): ApiError {
    const { always, safe, hintHeader = '-' } = this.platform.retry;
    return platformError(this.platform, incoming, {
      operationId,
      requestId,
      attempts,
      method: request.operation.verb,
      url: this.#shown(request),
      retryable: always.includes(status) || (isSafe(request.operation) && ((request.operation.again ?? safe).includes(status) || headers.get(hintHeader) === 'true')),
      retryAfter: retryAfter(headers),
    }, request.operation.scrub);
  }

  #info(operationId: string, { status, headers }: Response, attempts: number): ResponseInfo {
    const { requestIdHeader = '-', readRateLimit } = this.platform;
    return {
      operationId,
      status,
      headers,
      requestId: headers.get(requestIdHeader) ?? undefined,
      attempts,
      rateLimit: readRateLimit?.(this.platform, headers),
    };
  }
}

/** Whether the operation may be sent twice. */
function isSafe(operation: Operation): boolean {
  return operation.readonly === true || operation.idempotent === true;
}

type SystemError = { message?: string; code?: unknown; cause?: SystemError } | undefined;

function connectionError(error: unknown, operationId: string, attempts: number): ConnectionError {
  const { message, code, cause } = (error ?? {}) as NonNullable<SystemError>;
  // Codes of failures before anything was sent.
  const sent = !/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/.test(String(cause?.code ?? code));
  const why = [operationId, sent ? 'the connection broke' : 'could not connect', message, cause?.message].filter(Boolean).join(': ');
  return new ConnectionError(why, { operationId, attempts, sent }, error);
}

/** Timeouts, and what `fetch` itself rejects with: TypeErrors or system codes. A mock's complaint, say, is final. */
function isTransient(failure: SdkError): boolean {
  const cause = failure.cause as SystemError;
  return failure instanceof TimeoutError || (failure instanceof ConnectionError && (cause instanceof TypeError || typeof (cause?.cause?.code ?? cause?.code) === 'string'));
}

import { TokenSource, type TokenProvider } from './auth.js';
import { sleep, stoppable } from './bounded.js';
import type { ClientOptions, Hooks } from './client-options.js';
import { copy } from './copy.js';
import { ConnectionError, ParseError, SdkError, TimeoutError, type ApiError } from './errors.js';
import { exchange, type Incoming, type Reader } from './exchange.js';
import { parseJson } from './json.js';
import { Limiter } from './limiter.js';
import { log } from './log.js';
import { notify } from './notify.js';
import type { Operation } from './operation.js';
import { platformError } from './platform-error.js';
import type { Platform } from './platform.js';
import type { Body } from './request-body.js';
import type { RequestOptions, ResponseInfo } from './request-options.js';
import { backoff, retryAfter } from './retry.js';
import { connectionSettings, mergeHeaders, type Settings } from './settings.js';
import { redactUrl } from './url.js';

/** One request of one operation, ready but for what each attempt adds. */
export interface WireRequest {
  readonly operation: Operation;
  /** Path and query below the base URL, or an absolute URL. */
  readonly path: string;
  /** What is sent, or what makes it anew for each attempt. */
  readonly body?: Body | (() => Body) | undefined;
  /** Reads the answer, where it is not JSON. */
  readonly read?: Reader | undefined;
  /** What errors and logs show of a URL that is a credential in itself: nothing of the client's goes with it. */
  readonly shown?: string;
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
  /** What an answer that is no success means. */
  readonly refusal?: ApiError | undefined;
}

const fullBudget = 500;
const retryPrice = 5;
/** A longer `Retry-After` than this, in milliseconds, is the caller's to wait for. */
const longestWait = 60_000;

/**
 * What a client's resources share: where the platform is, who is calling, and the one loop through which every
 * request goes. Credentials are private fields: neither `inspect` nor `JSON.stringify` sees them.
 */
export class Connection {
  declare readonly platform: Platform;
  /** Origin and path under which the operations' paths stand. */
  declare readonly baseUrl: string;
  /** The origin that credentials may go to. */
  declare readonly origin: string;
  /** Requests in flight at a time. */
  declare readonly concurrency: number;
  /** The client's options as they took effect, without credentials and headers. */
  declare readonly config: Readonly<Record<string, unknown>>;
  /** The client id and secret behind the tokens, where they are known. */
  declare readonly identity: () => object | undefined;
  readonly #settings: Settings;
  readonly #tokens: TokenSource | undefined;
  readonly #limiter: Limiter;
  /** Retries cost from it and successes pay back, so that an outage is not multiplied by every caller. */
  #budget = fullBudget;

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(platform: Platform, options: ClientOptions) {
    const settings = connectionSettings(platform, options);
    const { origin, basePath, concurrency, config } = settings;
    Object.assign(this, { platform, baseUrl: origin + basePath, origin, concurrency, config, identity: () => (options.auth as TokenProvider | undefined)?.identity?.() });
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
    const { incoming, info, refusal } = await this.exchange(request, options);
    const { content } = incoming;
    notify(options.onResponse, info);
    if (refusal) throw refusal;
    if (request.read) return { data: content, info };
    try {
      return { data: (request.operation.decode ?? parseJson)(content as string), info };
    } catch (error) {
      const { scrub } = request.operation;
      throw new ParseError(`${info.operationId}: the answer is unusable${scrub ? '' : `: ${(error as Error).message}`}`, info, scrub ? '' : content, scrub ? undefined : error);
    }
  }

  /** The last exchange of a request, retries behind it, within the call's deadline. */
  exchange(request: WireRequest, options: RequestOptions = {}): Promise<Outcome> {
    const { deadline = this.#settings.deadline ?? Infinity, signal } = options;
    if (deadline === Infinity) return this.#attempts(request, options, signal, deadline);
    return stoppable(
      (inner) => this.#attempts(request, options, inner.signal, Date.now() + deadline),
      signal,
      deadline,
      () => new TimeoutError(`${request.operation.id}: not done within its deadline of ${deadline} ms`),
    );
  }

  async #attempts(request: WireRequest, options: RequestOptions, signal: AbortSignal | undefined, end: number): Promise<Outcome> {
    const { platform, origin } = this;
    const { authHeader = 'authorization', authScheme = 'Bearer' } = platform;
    const settings = this.#settings;
    const { operation, read, path } = request;
    const { id: operationId, verb: method = operation.encode ? 'POST' : 'GET', base } = operation;
    const { timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
    const { hooks, logger, retryDelay } = settings;
    const below = path.startsWith('/');
    const url = below ? (base === undefined ? this.baseUrl : origin + base) + path : path;
    const own = below || (request.shown === undefined && path.startsWith(`${origin}/`));
    /** The URL as errors and logs may show it. */
    const shown = (): string => request.shown ?? redactUrl(url, origin);
    const headers = copy(own && settings.headers) as Record<string, string | null>;
    let { body } = request;
    const isText = typeof body === 'string';
    if (isText) headers['content-type'] = 'application/json';
    mergeHeaders(headers, options.headers);
    const packed = isText && own && platform.gzip && operation.encode?.pack?.(body as string, headers, platform, settings.gzip);
    if (packed) body = await packed;
    const tokens = own && !operation.anonymous && !(authHeader in headers) ? this.#tokens : undefined;
    for (const name in headers) {
      if (headers[name] === null) delete headers[name];
      if (headers[name] === '{uuid}') headers[name] = crypto.randomUUID();
    }
    // A stream can be read once only.
    const once = typeof body === 'object' && body instanceof ReadableStream;
    /** Whether it may be sent twice. */
    const safe = !!(operation.readonly || operation.idempotent);
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
        token = typeof coming === 'string' ? coming : await stoppable(() => coming, signal, Infinity, String);
        headers[authHeader] = `${authScheme} ${token}`;
      }
      const slot = this.#limiter.acquire(signal);
      if (slot) await slot;
      const tell =
        (hooks || logger)
        && ((event: keyof Hooks, more?: object): void =>
          notify(log, settings, event, { operationId, method, url: shown(), attempt: attempts }, more));
      const started = tell && Date.now();
      const { inDoubt } = request;
      let incoming: Incoming | undefined;
      let info: ResponseInfo | undefined;
      let failure: SdkError | undefined;
      let again = false;
      let wait = 0;
      try {
        tell?.('onRequest');
        incoming = await stoppable(
          (inner) => {
            request.inDoubt = true;
            return exchange(settings.fetch ?? globalThis.fetch, url, method, headers as Record<string, string>, body, read, inner);
          },
          signal,
          timeout,
          () => new TimeoutError(`${operationId}: no complete answer within ${timeout} ms (attempt ${attempts})`),
        );
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        failure = error instanceof SdkError ? error : connectionError(error, operationId, attempts);
        const unsent = (failure as ConnectionError).sent === false;
        if (unsent) request.inDoubt = inDoubt;
        again = isTransient(failure) && (unsent || safe);
      } finally {
        this.#limiter.release();
      }
      if (incoming) {
        const { response, content } = incoming;
        const { status, headers: received } = response;
        // An answer settles the matter, unless the platform failed in the middle of it.
        if (status < 500) request.inDoubt = inDoubt ?? false;
        const requestId = received.get(platform.requestIdHeader ?? '-') ?? undefined;
        info = { operationId, status, headers: received, requestId, attempts, rateLimit: platform.readRateLimit?.(platform, received) };
        tell?.('onResponse', { ...info, duration: Date.now() - (started as number) });
        if (response.ok) {
          this.#budget = Math.min(this.#budget + 1, fullBudget);
          return { incoming, info };
        }
        // A platform that repeats the credential does not get it into an error.
        if (token && token.length > 7 && typeof content === 'string') incoming = { response, content: content.replaceAll(token, '…') };
        if (status === 401 && tokens?.ask && !renewed && !once) {
          renewed = true;
          refused = token;
          continue;
        }
        const { always, safe: safeStatuses, hintHeader = '-' } = platform.retry;
        again = always.includes(status) || (safe && ((operation.again ?? safeStatuses).includes(status) || received.get(hintHeader) === 'true'));
        const asked = retryAfter(received);
        wait = asked ?? 0;
        failure = platformError(platform, incoming, { operationId, requestId, attempts, method, url: shown(), retryable: again, retryAfter: asked }, operation.scrub);
      }
      // Where the platform itself asks to try again, nothing is multiplied.
      const price = info?.status === 429 ? 0 : retryPrice;
      const delay = Math.max(wait, backoff(retries, retryDelay.base, retryDelay.max));
      if (
        !again
        || retries++ >= maxRetries
        || once
        || wait > Math.max(longestWait, retryDelay.max)
        || Date.now() + delay >= end
        || this.#budget < price
      ) {
        if (info) return { incoming: incoming!, info, refusal: failure as ApiError };
        throw failure;
      }
      this.#budget -= price;
      tell?.('onRetry', { delay, error: failure });
      await sleep(delay, signal);
    }
  }
}

type SystemError = { message?: string; code?: unknown; cause?: SystemError } | undefined;

function connectionError(error: unknown, operationId: string, attempts: number): ConnectionError {
  const { message, code, cause } = Object(error) as NonNullable<SystemError>;
  // ECONNREFUSED, ENOTFOUND, UND_ERR_CONNECT_TIMEOUT, Bun's ConnectionRefused and their like: nothing was sent.
  const sent = !/^(E(NOTFOUND|AI_AGAIN|\w+UNREACH)|\w*conn\w*(refused|_timeout))$/i.test(String(cause?.code ?? code));
  const why = [operationId, sent ? 'the connection broke' : 'could not connect', message, cause?.message].filter(Boolean).join(': ');
  return new ConnectionError(why, { operationId, attempts, sent }, error);
}

/** Timeouts, and what `fetch` itself rejects with: TypeErrors or system codes. A mock's complaint, say, is final. */
function isTransient(failure: SdkError): boolean {
  const cause = failure.cause as SystemError;
  return failure instanceof TimeoutError || (failure instanceof ConnectionError && (cause instanceof TypeError || typeof (cause?.cause?.code ?? cause?.code) === 'string'));
}

import { Answers } from './answers.js';
import type { Aside } from './aside.js';
import { checkBody, parsed, readBytes } from './body.js';
import { Dice, type Chaos } from './chaos.js';
import { Clock } from './clock.js';
import type { MockDocument } from './document.js';
import { BrokenConnection, Faults, type Fault, type Strike } from './faults.js';
import { plant, type Planting } from './fixtures.js';
import { asMessage, isMessage, textOf, type Messages } from './messages.js';
import { readParameters, type Values } from './parameters.js';
import { locate, placesOf } from './places.js';
import { RateLimits, type Quota, type RateLimit } from './rate-limits.js';
import { Refusal } from './refusal.js';
import { requestLog, type Received, type RequestLog } from './requests.js';
import { routesOf, type Route } from './routes.js';
import { Credentials } from './security.js';
import { fromPlain, toPlain, type MockSnapshot } from './snapshot.js';
import { Store } from './store.js';
import { Validator } from './validator.js';

/** A request that has passed the document's checks. */
export interface Call<Body = unknown, Query = Record<string, unknown>> {
  readonly operation: string;
  /** Scheme, host and port that the request was sent to. */
  readonly origin: string;
  readonly path: Values['path'];
  readonly query: Query;
  /** The parsed body, with the document's defaults. */
  readonly body: Body;
}

/** What an operation does, by operation id: gives the answer's body (JSON, or bytes), or throws a {@link Refusal}. */
export type Handlers = Readonly<Record<string, (call: Call<never, never>) => unknown>>;

/** A platform made of functions. */
export interface MockPlatform<Operation extends string = string> {
  /** Answers a request. Rejects where a connection breaks, and where the mock's own answer would break the document. */
  handle(request: Request): Promise<Response>;
  /** Takes the place of `fetch`: the client's option of that name. */
  readonly fetch: typeof globalThis.fetch;
  /** Recognises a URL of the platform, by the servers of its document. */
  readonly servers: RegExp;
  /** What was received, in order of arrival. */
  readonly requests: RequestLog<Operation>;
  /** Empties `requests`. */
  clear(): void;
  /** The mock's time. What takes time on the platform takes it here. */
  readonly clock: Clock;
  /** Lets something go wrong. Faults strike in the order in which they are given. */
  fail(fault: Fault<Operation>): void;
  /** Lets things go wrong by chance, which is the same in every run. Takes the place of the chaos before. */
  chaos(chaos: Chaos<Operation>): void;
  /** Refuses requests beyond a limit with 429 and `Retry-After`. Stands beside the limits before. */
  rateLimit(limit: RateLimit<Operation>): void;
  /** Lets every credential expire that was sent so far: it is refused with 401, until there is another one. */
  expireTokens(): void;
  /** Ends everything that goes wrong: faults, chaos, limits, expired credentials. */
  heal(): void;
  /** What the mock holds, with its time, as plain JSON. Requests and faults are not in it. */
  snapshot(): MockSnapshot;
  /** Goes back to what a snapshot has. */
  restore(snapshot: MockSnapshot): void;
  /** Starts over: only the fixtures that the mock was made with, the time of its start, no requests, no faults. */
  reset(): void;
  /** What the document says against a value as one of its named schemas, in a request; undefined when nothing. */
  problem(schema: string, value: unknown): string | undefined;
}

export interface MockSettings {
  /** The bundled OpenAPI document. */
  readonly document: MockDocument;
  readonly handlers: Handlers;
  /** The platform's form of an error. */
  readonly error: (refusal: Refusal) => unknown;
  /** Addresses beside the document's. */
  readonly asides?: readonly Aside[];
  /** Operations whose bodies keep whole numbers beyond 2^53: they come as bigints. */
  readonly bigints?: readonly string[];
  /** Operations that speak protobuf beside JSON. */
  readonly messages?: Readonly<Record<string, Messages>>;
  readonly clock?: Clock;
  readonly store?: Store;
  /** Brings the store up to the clock. */
  readonly advance?: () => void;
  /** The limit that the platform tells of. */
  readonly rateLimit?: RateLimit;
  /** How fixtures come into the store. */
  readonly plantings?: Readonly<Record<string, Planting>>;
  /** What `reset` begins with. */
  readonly fixtures?: object | undefined;
}

/** What the code of one platform sees of its mock. */
export interface Mock<Operation extends string = string> extends MockPlatform<Operation> {
  /** Adds fixtures to the store. */
  seed(fixtures: object): void;
}

/** A mock of the platform that a document describes. Requests and answers are checked against the document. */
export function createMock<Operation extends string = string>(settings: MockSettings): Mock<Operation> {
  const { document, handlers, error, asides = [], bigints = [], messages = {}, clock = new Clock(), store = new Store(), advance, rateLimit, plantings = {}, fixtures } = settings;
  const platform = document['x-sdk']?.platform ?? '';
  const routes = routesOf(document);
  const validator = Validator.of(document);
  const operations = new Set([...routes, ...asides].map(({ id }) => id));
  const stranger = Object.keys(handlers).find((id) => !operations.has(id));
  if (stranger) throw new TypeError(`the document has no operation "${stranger}"`);
  const places = placesOf(document, routes);
  const answers = new Answers(document, validator, error);
  const requests = requestLog(operations);
  const faults = new Faults();
  const limits = new RateLimits(rateLimit);
  const credentials = new Credentials(document);
  let dice: Dice | undefined;

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const aside = asides.find(({ method, path }) => method === request.method && path.test(url.pathname));
    const { found, path } = aside ? { path: url.pathname } : locate(places, request.method, url.pathname);
    const operation = aside?.id ?? found?.route.id;
    const quota = limits.take(operation, clock.now());
    const received: Received = {
      operation,
      method: request.method,
      path,
      query: listed(url.searchParams),
      headers: shown(request.headers),
      body: undefined,
      status: undefined,
      problem: undefined,
    };
    requests.push(received);

    let strike: Strike | undefined;
    let response: Response;
    try {
      const bytes = aside ? new Uint8Array(await request.arrayBuffer()) : undefined;
      const text = aside ? undefined : await textIn(request, operation).catch((thrown: unknown) => refuse(received, thrown));
      received.body = aside ? bytes : text === undefined ? undefined : (parsed(text, bigints.includes(operation!)) ?? text);
      if (operation === undefined) refuse(received, new Refusal(404, `The document has no operation ${request.method} ${path}.`));
      strike = faults.take(received) ?? dice?.throw(operation);
      if (strike?.latency) await pause(strike.latency, request.signal);
      if (strike?.drop === true) throw new BrokenConnection();
      if (strike?.status !== undefined || strike?.body !== undefined) response = answers.fault(strike);
      else {
        credentials.checkAge(request.headers);
        if (quota?.retryAfter !== undefined) throw new Refusal(429, quota.message);
        if (!aside) response = perform(received, found!.route, found!.path, url, request.headers, text);
        else {
          advance?.();
          response = aside.answer({ key: aside.path.exec(url.pathname)?.[1] ?? '', headers: request.headers, bytes: bytes! });
        }
      }
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      response = answers.refusal(found?.route, thrown);
      if (quota?.retryAfter !== undefined && thrown.status === 429) response.headers.set('retry-after', String(quota.retryAfter));
    }
    if (strike?.drop) throw new BrokenConnection();
    received.status = response.status;
    announce(response, quota);
    return answers.sent(response, strike);
  }

  /** The request's body as text; a message as the JSON that says the same. */
  async function textIn(request: Request, operation: string | undefined): Promise<string | undefined> {
    const bytes = await readBytes(request);
    const own = operation === undefined ? undefined : messages[operation];
    return bytes && (isMessage(own, request.headers) ? textOf(own!, bytes) : new TextDecoder().decode(bytes));
  }

  /** Checks a request, does what it asks, and answers. */
  function perform(received: Received, route: Route, path: Record<string, string>, url: URL, headers: Headers, text: string | undefined): Response {
    const { values, body } = check(received, route, path, url, headers, text);
    const handler = handlers[route.id];
    if (!handler) throw new Refusal(501, `The mock has no ${route.id}.`);
    advance?.();
    const answer = handler({ operation: route.id, origin: url.origin, path: values.path, query: values.query as never, body: body as never });
    return asMessage(messages[route.id], headers, body, answer, answers.success(route, answer));
  }

  function check(received: Received, route: Route, path: Record<string, string>, url: URL, headers: Headers, text: string | undefined): { values: Values; body: unknown } {
    try {
      credentials.check(route, headers);
      const values = readParameters(document, validator, route, path, url.searchParams, headers);
      return { values, body: checkBody(validator, route, text, isMessage(messages[route.id], headers) ? 'application/json' : headers.get('content-type'), bigints.includes(route.id)) };
    } catch (thrown) {
      return refuse(received, thrown);
    }
  }

  function announce({ headers }: Response, quota: Quota | undefined): void {
    const names = document['x-sdk']?.rateLimitHeaders;
    if (!names || !quota) return;
    headers.set(names.limit, String(quota.limit));
    headers.set(names.remaining, String(quota.remaining));
  }

  const mock: Mock = {
    handle,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { signal } = request;
      signal.throwIfAborted();
      return new Promise((resolve, reject) => {
        const abort = (): void => reject(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        handle(request).then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
      });
    },
    servers: new RegExp(places.map(({ server }) => server.source).join('|')),
    requests,
    clear() {
      requests.length = 0;
    },
    clock,
    fail: (fault) => faults.add(fault, operations),
    chaos(chaos) {
      dice = new Dice(chaos, operations);
    },
    rateLimit: (limit) => limits.add(limit, operations),
    expireTokens: () => credentials.expire(),
    heal() {
      faults.clear();
      limits.clear();
      credentials.clear();
      dice = undefined;
    },
    snapshot() {
      advance?.();
      return toPlain({ platform, now: clock.now(), ...store.snapshot() });
    },
    restore(snapshot) {
      if (snapshot.platform !== platform) throw new TypeError(`restore(): the snapshot is of ${JSON.stringify(snapshot.platform)}, not of ${platform}`);
      store.restore(fromPlain(snapshot));
      clock.reset(snapshot.now);
    },
    reset() {
      store.clear();
      clock.reset();
      mock.clear();
      mock.heal();
      if (fixtures) mock.seed(fixtures);
    },
    problem(schema, value) {
      const found = document.components?.schemas?.[schema];
      if (found === undefined) throw new TypeError(`the document has no schema "${schema}"`);
      return validator.request(found as never, value);
    },
    seed: (given) => plant({ document, routes, validator, handlers, advance }, plantings, given),
  };
  return mock as unknown as Mock<Operation>;
}

/** Notes why the document does not allow a request. */
function refuse(received: Received, thrown: unknown): never {
  if (thrown instanceof Refusal) received.problem = thrown.message;
  throw thrown;
}

function listed(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(Array.from(new Set(search.keys()), (name) => {
    const values = search.getAll(name);
    return [name, values.length > 1 ? values : values[0]!];
  }));
}

function shown(headers: Headers): Record<string, string> {
  return Object.fromEntries(Array.from(headers, ([name, value]) =>
    [name, name === 'authorization' ? `${value.split(' ')[0]} …` : value]));
}

/** Waits real time; ends early, with the signal's reason, when the caller gives up. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}

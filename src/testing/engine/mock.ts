import type { Aside } from './aside.js';
import { checkBody, isJson, parsed, readText } from './body.js';
import { resolve, type Content, type MockDocument } from './document.js';
import { BrokenConnection, Faults, truncated, type Fault } from './faults.js';
import { readParameters, type Values } from './parameters.js';
import { locate, placesOf } from './places.js';
import { Refusal } from './refusal.js';
import { routesOf, type Route } from './routes.js';
import { checkCredential } from './security.js';
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

/** A request as it came in. */
export interface ReceivedRequest {
  /** The operation's id; undefined when the document has none for the request. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path below the platform's base, as it was sent. */
  readonly path: string;
  /** Repeated parameters are lists. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Lower-case names. Of the credential, only the kind is kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, text otherwise; undefined when there is none. */
  readonly body: unknown;
}

/** A platform made of functions. */
export interface MockPlatform {
  /** Answers a request. Rejects where a connection breaks, and where the mock's own answer would break the document. */
  handle(request: Request): Promise<Response>;
  /** Takes the place of `fetch`: the client's option of that name. */
  readonly fetch: typeof globalThis.fetch;
  /** Whether a URL belongs to the platform, by the servers of its document. */
  covers(url: string): boolean;
  /** What was received, in order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  /** Empties `requests`. */
  clear(): void;
  /** Lets something go wrong. Faults strike in the order in which they are given. */
  fail(fault: Fault): void;
  /** Takes back the faults that have not struck. */
  heal(): void;
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
  /** Called before each request is handled. */
  readonly before?: () => void;
}

/** A mock of the platform that a document describes. Requests and answers are checked against the document. */
export function createMock({ document, handlers, error, asides = [], before }: MockSettings): MockPlatform {
  const routes = routesOf(document);
  const validator = Validator.of(document);
  const faults = new Faults();
  const operations = new Set([...routes, ...asides].map(({ id }) => id));
  const stranger = Object.keys(handlers).find((id) => !operations.has(id));
  if (stranger) throw new TypeError(`the document has no operation "${stranger}"`);
  const places = placesOf(document, routes);
  const requests: ReceivedRequest[] = [];

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const aside = asides.find(({ method, path }) => method === request.method && path.test(url.pathname));
    const { found, path } = aside ? { path: url.pathname } : locate(places, request.method, url.pathname);
    const id = aside?.id ?? found?.route.id;
    const received = { operation: id, method: request.method, path, query: listed(url.searchParams), headers: shown(request.headers), body: undefined as unknown };
    requests.push(received);
    if (id === undefined) return refused(undefined, new Refusal(404, `The document has no operation ${request.method} ${path}.`));
    const fault = faults.take(id);
    if (fault?.latency !== undefined) await pause(fault.latency, request.signal);
    let response: Response;
    try {
      const bytes = aside ? new Uint8Array(await request.arrayBuffer()) : undefined;
      const text = aside ? undefined : await readText(request);
      received.body = aside ? bytes : text === undefined ? undefined : (parsed(text) ?? text);
      if (fault?.drop === true) throw new BrokenConnection();
      if (fault?.status !== undefined || fault?.body !== undefined) response = faulty(fault);
      else if (aside) {
        before?.();
        response = aside.answer({ key: aside.path.exec(url.pathname)?.[1] ?? '', headers: request.headers, bytes: bytes! });
      } else response = perform(found!.route, found!.path, url, request.headers, text);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      response = refused(found?.route, thrown);
    }
    if (fault?.drop) throw new BrokenConnection();
    return fault?.truncate ? truncated(response) : response;
  }

  /** Checks a request, does what it asks, and answers. */
  function perform(route: Route, path: Record<string, string>, url: URL, headers: Headers, text: string | undefined): Response {
    checkCredential(document, route, headers);
    const values = readParameters(document, validator, route, path, url.searchParams, headers);
    const body = checkBody(validator, route, text, headers.get('content-type'));
    const handler = handlers[route.id];
    if (!handler) throw new Refusal(501, `The mock has no ${route.id}.`);
    before?.();
    return answered(route, handler({ operation: route.id, origin: url.origin, path: values.path, query: values.query as never, body: body as never }));
  }

  /** An answer of success, in the status that the document gives it. */
  function answered(route: Route, value: unknown): Response {
    const status = Object.keys(route.responses).find((key) => /^2\d\d$/.test(key));
    if (status === undefined) throw new Error(`the document has no success response for ${route.id}`);
    if (!(value instanceof Uint8Array)) return respond(route, Number(status), value);
    const { content = {} } = resolve<{ content?: Content }>(document, route.responses[status]);
    if (!Object.keys(content).some((type) => !isJson(type))) throw new Error(`the mock's answer to ${route.id} (${status}) breaks the document: it takes no bytes`);
    return new Response(value as Uint8Array<ArrayBuffer>, { status: Number(status), headers: headersFor('application/octet-stream') });
  }

  function refused(route: Route | undefined, refusal: Refusal): Response {
    return respond(route, refusal.status, error(refusal));
  }

  function respond(route: Route | undefined, status: number, value: unknown): Response {
    const text = value === undefined ? undefined : JSON.stringify(value);
    if (route) checkAnswer(route, status, text);
    return new Response(text ?? null, { status, headers: headersFor(text === undefined ? undefined : 'application/json') });
  }

  /** A mock that lies is worse than none. */
  function checkAnswer(route: Route, status: number, text: string | undefined): void {
    const response = resolve<{ content?: Content } | undefined>(document, route.responses[status] ?? route.responses.default);
    const lie = (why: string): Error => new Error(`the mock's answer to ${route.id} (${status}) breaks the document: ${why}`);
    if (!response) throw lie('it has no such response');
    const media = Object.entries(response.content ?? {}).find(([type]) => isJson(type))?.[1];
    if (!media !== (text === undefined)) throw lie(media ? 'a body is missing' : 'it has no body');
    if (media?.schema === undefined) return;
    const problem = validator.response(media.schema, JSON.parse(text!));
    if (problem) throw lie(problem);
  }

  function faulty({ status = 200, retryAfter, headers, body }: Fault): Response {
    const content = body === undefined ? error(new Refusal(status, 'The mock was told to fail.')) : body;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const all = headersFor(typeof content === 'string' ? 'text/plain' : 'application/json');
    if (retryAfter !== undefined) all['retry-after'] = String(retryAfter);
    return new Response([204, 205, 304].includes(status) ? null : text, { status, headers: { ...all, ...headers } });
  }

  function headersFor(contentType: string | undefined): Record<string, string> {
    const id = document['x-sdk']?.requestIdHeader;
    return { ...(contentType && { 'content-type': contentType }), ...(id && { [id]: crypto.randomUUID() }) };
  }

  return {
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
    covers: (url) => places.some(({ server }) => server.test(url)),
    requests,
    clear() {
      requests.length = 0;
    },
    fail: (fault) => faults.add(fault, operations),
    heal: () => faults.clear(),
    problem(schema, value) {
      const found = document.components?.schemas?.[schema];
      if (found === undefined) throw new TypeError(`the document has no schema "${schema}"`);
      return validator.request(found as never, value);
    },
  };
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

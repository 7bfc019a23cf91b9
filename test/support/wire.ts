import { gunzipSync } from 'node:zlib';
import type { ClientOptions } from '../../src/core/client-options.js';
import { Connection } from '../../src/core/connection.js';
import type { Platform } from '../../src/core/platform.js';
import { platform } from './platform.js';

/** One request as it would have gone over the wire. */
export interface Sent {
  readonly method: string;
  /** Path and query below the platform's base URL; the whole URL elsewhere. */
  readonly path: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Parsed where it is JSON, after decompression. */
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly at: number;
}

/** What a request is answered with: an error is what `fetch` rejects with. */
export type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>);

export interface Wire {
  readonly connection: Connection;
  readonly sent: Sent[];
  /** `METHOD path` of every request so far. */
  lines(): string[];
  /** Requests that are not yet answered. */
  inFlight(): number;
  /** The most requests that were ever in flight together. */
  most(): number;
}

export const origin = 'https://api.example.com';
export const base = `${origin}/api/v1/p`;

/**
 * A connection whose `fetch` is ours. A list of replies is used up in order, and a request beyond it is a failure of
 * the test; a function answers every request.
 */
export function wire(
  replies: readonly Reply[] | ((sent: Sent, count: number) => Reply | Promise<Reply>),
  options: Partial<ClientOptions> = {},
  on: Platform = platform,
): Wire {
  const sent: Sent[] = [];
  let flying = 0;
  let most = 0;
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    const headers = Object.fromEntries(new Headers(init.headers));
    const one: Sent = {
      method: init.method ?? 'GET',
      url,
      path: url.startsWith(base) ? url.slice(base.length) : url,
      headers,
      body: readBody(init.body, headers),
      signal: init.signal!,
      at: Date.now(),
    };
    sent.push(one);
    most = Math.max(most, ++flying);
    try {
      const reply = typeof replies === 'function' ? await replies(one, sent.length) : replies[sent.length - 1];
      if (reply === undefined) throw new Error(`request ${sent.length} was not expected: ${one.method} ${one.path}`);
      if (reply instanceof Error) throw reply;
      return typeof reply === 'function' ? await reply(one) : reply;
    } finally {
      flying--;
    }
  };
  const all = { project: 'p', auth: 'secret-token', fetch: fetch as typeof globalThis.fetch, ...options };
  return {
    connection: new Connection(on, all as ClientOptions),
    sent,
    lines: () => sent.map(({ method, path }) => `${method} ${path}`),
    inFlight: () => flying,
    most: () => most,
  };
}

function readBody(body: unknown, headers: Record<string, string>): unknown {
  if (body === undefined || body === null) return undefined;
  const text = headers['content-encoding'] === 'gzip' ? gunzipSync(Buffer.from(body as ArrayBuffer)).toString() : body;
  return typeof text === 'string' && headers['content-type'] === 'application/json' ? JSON.parse(text) : text;
}

export function ok(data: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(data), { status: 200, headers: { 'content-type': 'application/json', ...headers } });
}

export function status(code: number, headers: Record<string, string> = {}, body: unknown = { error: { code, message: `status ${code}` } }): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status: code, headers });
}

/** What undici rejects with when the connection breaks after the request has left. */
export function reset(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

/** What undici rejects with when nobody listens. */
export function refused(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }) });
}

/** An answer whose body breaks off. */
export function truncated(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"items":[{"id'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status: 200 });
}

/** Answers nothing until its signal aborts, as fetch does. */
export function hang({ signal }: Sent): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** Answers nothing, and takes no notice of its signal either. */
export function deaf(): Promise<Response> {
  return new Promise(() => {});
}

/** A promise and its handles. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The error that a promise rejects with; a promise that does not is a failure. */
export async function failure<E = Error>(promise: Promise<unknown>): Promise<E> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}

/** Lets everything that waits for no timer happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

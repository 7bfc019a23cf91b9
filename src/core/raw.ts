import type { Connection } from './connection.js';
import type { Verb } from './operation.js';
import { exchangeRaw } from './raw-operation.js';
import type { Body } from './request-body.js';
import { fillPath } from './url.js';

/** What openapi-fetch's fetch client builds in place of a `Request`, whose body could be sent once only. */
class RawRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Body | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? 'GET';
    this.headers = init.headers as Headers;
    this.body = init.body ?? undefined;
    this.signal = init.signal ?? undefined;
  }
}

/**
 * Options for openapi-fetch's `createClient`, with which it sends through the client's own request loop.
 * @param bases paths that stand elsewhere than under the base URL, and what they stand under, from the origin on
 */
export function rawClientOptions(
  connection: Connection,
  bases: Readonly<Record<string, string>> = {},
): {
  baseUrl: string;
  Request: typeof Request;
  fetch: (request: Request) => Promise<Response>;
  pathSerializer: (path: string, params: Record<string, unknown>) => string;
} {
  const placed = (url: string): string => {
    const path = url.slice(connection.baseUrl.length);
    const base = bases[path.replace(/\?.*/, '')];
    return base === undefined ? url : connection.origin + base + path;
  };
  return {
    baseUrl: connection.baseUrl,
    Request: RawRequest as unknown as typeof Request,
    pathSerializer: (path, params) => {
      const start = path.slice(connection.baseUrl.length);
      const names = Array.from(start.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
      return connection.baseUrl + fillPath({ id: 'raw', verb: 'GET', path: start }, names.map((name) => params[name]));
    },
    fetch: (request) => {
      const { url, method, headers, body, signal } = request as unknown as RawRequest;
      return exchangeRaw(connection, method as Verb, placed(url), body, Object.fromEntries(headers), signal);
    },
  };
}

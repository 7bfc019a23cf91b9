import type { Connection } from './connection.js';
import type { Operation, Verb } from './operation.js';
import { jsonBody } from './params.js';
import { fillPath } from './url.js';

/** What openapi-fetch's fetch client builds in place of a `Request`, whose body could be sent once only. */
class RawRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
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
    fetch: async (request) => {
      const { url, method, headers, body, signal } = request as unknown as RawRequest;
      const { incoming } = await connection.exchange(
        {
          // Whether it may be sent twice is known of reads only.
          operation: rawOperation(method as Verb, url),
          path: placed(url),
          body,
          read: 'bytes',
        },
        { headers: Object.fromEntries(headers), signal },
      );
      const { response, content } = incoming;
      const empty = response.status === 204 || response.status === 205 || response.status === 304;
      return new Response(empty ? null : (content as BodyInit), response.status === 0 ? { status: 599 } : response);
    },
  };
}

/** An operation outside the spec, or one whose declaration is not at hand. */
export function rawOperation(verb: Verb, path: string): Operation {
  const safe = verb === 'GET' || verb === 'HEAD';
  return { id: `${verb} ${path.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/, '')}`, verb, path, encode: jsonBody, ...(safe ? { readonly: true } : {}) };
}

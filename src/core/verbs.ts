import type { Client } from 'openapi-fetch';
import { checkHeaders, checkNames, headerEntries } from './check.js';
import type { Connection } from './connection.js';
import { parseJson } from './json.js';
import type { Verb } from './operation.js';
import { asJson } from './query-styles.js';
import { exchangeRaw, rawOperation } from './raw-operation.js';
import type { Body } from './request-body.js';
import { fillPath, queryPart } from './url.js';

/** openapi-fetch's typed verbs, sent without openapi-fetch: all of its client but for middleware. */
export type Verbs<Paths extends object> = Omit<Client<Paths>, 'use' | 'eject'>;

/** What openapi-fetch's calls take, as far as it makes sense without its middleware. */
interface Init {
  readonly params?: { readonly path?: object; readonly query?: object; readonly header?: object };
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => Body;
  readonly querySerializer?: (query: object) => string;
  readonly headers?: object;
  readonly signal?: AbortSignal;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
}

const names = ['params', 'body', 'bodySerializer', 'querySerializer', 'headers', 'signal', 'parseAs'];

/**
 * The verbs of a platform's paths. Like openapi-fetch's they give `{ data, error, response }`, whatever the status.
 * @param bases paths that stand elsewhere than under the base URL, and what they stand under, from the origin on
 */
export function verbs<Paths extends object>(connection: Connection, bases: Readonly<Record<string, string>> = {}): Verbs<Paths> {
  const request = async (method: string, path: string, init: Init = {}): Promise<object> => {
    const verb = method.toUpperCase() as Verb;
    const operation = rawOperation(verb, path);
    checkNames(init, names, `${operation.id}: the call`);
    const { params = {}, body, bodySerializer, querySerializer, signal, parseAs = 'json' } = init;
    const values = (params.path ?? {}) as Record<string, unknown>;
    const query = (params.query ?? {}) as Record<string, unknown>;
    const headers = Object.fromEntries([...headerEntries(params.header), ...headerEntries(init.headers)]) as Record<string, string>;
    checkHeaders(headers);
    const start = fillPath(operation, Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name]) => values[name!]));
    let text = querySerializer ? `&${querySerializer(query)}` : '';
    // A query has objects as JSON only.
    if (!querySerializer) for (const name in query) text += queryPart(isPlain(query[name]) ? { name, texts: asJson } : name, query[name], `${operation.id}: ${name}`);
    const content = body === undefined ? body : bodySerializer ? bodySerializer(body) : body instanceof FormData ? body : operation.encode!.text(operation, body);
    const base = bases[path];
    const url = (base === undefined ? connection.baseUrl : connection.origin + base) + start + text.replace('&', '?');
    const response = await exchangeRaw(connection, verb, url, content, headers, signal);
    if (!response.ok) return { error: errorOf(await response.text()), response };
    const data =
      parseAs === 'stream' ? response.body
      : parseAs === 'json' ? parseJson(await response.text())
      : await response[parseAs]();
    return { data, response };
  };
  const all = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map((verb) => [verb, (path: string, init?: Init) => request(verb, path, init)] as const);
  return { request, ...Object.fromEntries(all) } as unknown as Verbs<Paths>;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A refusal's body: JSON, text, or nothing. */
function errorOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

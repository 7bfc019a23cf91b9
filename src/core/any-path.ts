import { jsonRequest } from './call.js';
import { refuse } from './check.js';
import type { Connection } from './connection.js';
import type { Verb } from './operation.js';
import { rawOperation } from './raw-operation.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';
import { queryPart } from './url.js';

/** Options of a call to a path that the spec does not have. */
export interface PathOptions extends RequestOptions {
  /** Query parameters; a list repeats the name. */
  query?: Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>> | undefined;
}

/**
 * Sends a request to any path. A path that begins like the base URL's own path is taken from the origin, any other
 * is put below the base URL. An absolute URL is used as it is; on another origin it gets no credentials.
 */
export async function anyPath<T>(connection: Connection, verb: Verb, path: string, body: unknown, options: PathOptions = {}): Promise<T> {
  checkRequestOptions(options, 'query');
  const { query, ...rest } = options;
  const absolute = typeof path === 'string' && /^https?:\/\//i.test(path);
  // What a signed URL carries in its query stays out of messages.
  const [route] = String(path).split(/[?#]/) as [string];
  const whole = absolute ? URL.canParse(path) && !route.includes('@') : route.startsWith('/');
  if (typeof path !== 'string' || !whole || /[\0-\x20]/.test(path) || /(^|[/\\])(\.|%2e){1,2}([/\\]|$)/i.test(route)) {
    refuse(`${verb}: the path`, 'an absolute URL or begin with "/", without "." and ".." segments and without credentials', route.replace(/\/\/.*@/, '//…@'));
  }
  let text = '';
  for (const name in query) text += queryPart(name, query[name], `${verb} ${route}: query.${name}`);
  const start = absolute || !isRooted(connection, path) ? path : connection.origin + path;
  const joint = text && (start.includes('?') ? text : `?${text.slice(1)}`);
  const { data } = await connection.send(jsonRequest(rawOperation(verb, path), start + joint, body), rest);
  return data as T;
}

/** Whether a path starts where the base URL's own path does, at the origin. */
function isRooted(connection: Connection, path: string): boolean {
  const first = connection.baseUrl.slice(connection.origin.length).split('/')[1];
  return first !== undefined && first !== '' && path.startsWith(`/${first}/`);
}

import type { Connection } from './connection.js';
import { packedJsonBody } from './gzip.js';
import type { Operation, Verb } from './operation.js';
import { asBytes } from './readers.js';
import type { Body } from './request-body.js';

/** An operation outside the spec, or one whose declaration is not at hand. */
export function rawOperation(verb: Verb, path: string): Operation {
  const safe = verb === 'GET' || verb === 'HEAD';
  return { id: `${verb} ${path.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/, '')}`, verb, path, encode: packedJsonBody, ...(safe ? { readonly: true } : {}) };
}

/** Sends a request through the client's own loop, and gives the answer as `fetch` would, whatever its status. */
export async function exchangeRaw(
  connection: Connection,
  verb: Verb,
  path: string,
  body: Body | undefined,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  // Whether it may be sent twice is known of reads only.
  const { incoming } = await connection.exchange({ operation: rawOperation(verb, path), path, body, read: asBytes }, { headers, signal });
  const { response, content } = incoming;
  const empty = [204, 205, 304].includes(response.status);
  return new Response(empty ? null : (content as Body), response.status === 0 ? { status: 599 } : response);
}

/** The storage behind signed URLs: the platform hands them out, and they take and give a file's content. */
import type { Connection, WireRequest } from '../core/connection.js';
import { SdkError } from '../core/errors.js';
import type { Operation } from '../core/operation.js';

/** Statuses that mean: not now. Those of the stores that the platform's clouds have. */
const again = [408, 500, 502, 503, 504];

/** What one request of a file's content may take, in milliseconds: ten minutes, and more for more bytes. */
export function transferTime(bytes: number): number {
  return 600_000 * Math.max(1, bytes / 2 ** 26);
}

/** `PUT` to a signed URL. Sent twice, it leaves the same. */
export const putContent: Operation = { id: 'putFileContent', verb: 'PUT', path: '', idempotent: true, again, scrub };

/** `GET` from a signed URL. */
export const getContent: Operation = { id: 'getFileContent', verb: 'GET', path: '', readonly: true, again, scrub };

/**
 * The request that a signed URL is for. It carries nothing of the client's: no credential, no header, no gzip.
 * @throws {SdkError} what the platform gave is no URL to send content to; the message does not show it
 */
export function signedRequest({ origin }: Connection, operation: Operation, url: string, more?: Pick<WireRequest, 'body' | 'read'>): WireRequest {
  try {
    // Some clusters leave out the host, which is then their own.
    const { protocol, username, password, href, origin: store } = new URL(typeof url === 'string' && url ? url : 'none:', origin);
    if ((protocol === 'https:' || (protocol === 'http:' && origin.startsWith('http:'))) && !username && !password) return { operation, path: href, shown: `${store}/…`, ...more };
  } catch {
    // Told below, without what it is.
  }
  throw new SdkError(`${operation.id}: the platform gave no URL that is fit for a file's content`);
}

/** What a store says of a refusal: its code and message. The rest may repeat the signature and what was signed. */
function scrub(body: unknown): unknown {
  if (Object(body) === body) return { error: strip((body as { error?: unknown }).error) };
  const text = String(body);
  const element = (name: string): string | undefined => new RegExp(`<${name}>([^<]{1,300})`).exec(text)?.[1];
  const [code, message] = [element('Code'), element('Message')];
  return { error: strip({ code, message: [code, message].filter(Boolean).join(': ') }) };
}

/** An error's code and message, without URLs. */
function strip(error: unknown): unknown {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return { code, message: typeof message === 'string' ? message.replace(/https?:\S+/gi, '…') : undefined };
}

import { call } from './call.js';
import { headerEntries } from './check.js';
import type { Connection } from './connection.js';
import type { Operation } from './operation.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';

/** One call whose answer is text or bytes: says which media type it takes, unless the caller does. */
export async function callContent<R extends string | Uint8Array | undefined>(
  connection: Connection,
  operation: Operation,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): Promise<R> {
  checkRequestOptions(options);
  const headers = { accept: operation.accept, ...Object.fromEntries(headerEntries(options?.headers)) } as Record<string, string>;
  const content = await call<string | ArrayBuffer | undefined>(connection, operation, path, params, { ...options, headers });
  return (content instanceof ArrayBuffer ? new Uint8Array(content) : content) as R;
}

/** The typed fetch client over every path of the Atlan spec: openapi-fetch, through the SDK's own request loop. */
import { createRawClient as create, type RawClient } from '../../generated/atlan/client.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { connectAtlan } from './oauth.js';

export type { components, operations, paths, RawClient } from '../../generated/atlan/client.js';

/**
 * A fetch client with the SDK's credentials, retries and timeouts. Its methods give `{ data, error, response }`:
 * test `response.ok`, since a failed call's `error` may be empty.
 */
export function createRawClient(options: AtlanOptions): RawClient {
  return create(connectAtlan(options));
}

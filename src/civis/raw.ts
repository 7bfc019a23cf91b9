/** The typed fetch client over every path of the Civis spec: openapi-fetch, through the SDK's own request loop. */
import { createRawClient as create, type RawClient } from '../../generated/civis/client.js';
import { platform, type CivisOptions } from '../../generated/civis/platform.js';
import { connect } from '../core/resource.js';
import { insideJob } from './job.js';

export type { components, operations, paths, RawClient } from '../../generated/civis/client.js';

/**
 * A fetch client with the SDK's credentials, retries and timeouts. Its methods give `{ data, error, response }`:
 * test `response.ok`, since a failed call's `error` may be empty.
 */
export function createRawClient(options: CivisOptions): RawClient {
  return create(connect(platform, insideJob(options)));
}

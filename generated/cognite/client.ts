// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
import createClient, { type Client } from 'openapi-fetch';
import type { Connection } from '../../src/core/connection.js';
import { rawClientOptions } from '../../src/core/raw.js';
import type { paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** The typed fetch client: every path of the spec as the wire has it, without what the resources add. */
export type RawClient = Client<paths>;

/** A fetch client that sends through the connection: its address, credentials, timeouts and retries hold. */
export function createRawClient(connection: Connection): RawClient {
  return createClient<paths>(rawClientOptions(connection, { '/token/inspect': '/api/v1', '/login/status': '' }));
}

// Generated from openapi/atlan/openapi.yaml by `npm run generate`. Do not edit.
import type { Connection } from '../../src/core/connection.js';
import { verbs, type Verbs } from '../../src/core/verbs.js';
import type { paths } from './schema.js';

/** Typed calls of every path of the spec as the wire has it, without what the resources add. */
export type RawVerbs = Verbs<paths>;

/** Typed calls that are sent through the connection: its address, credentials, timeouts and retries hold. */
export function createVerbs(connection: Connection): RawVerbs {
  return verbs<paths>(connection);
}

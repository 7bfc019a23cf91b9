/** Atlan's apps alone: `new Apps(options)` takes the same options as the client. */
import { Apps as Generated } from '../../generated/atlan/apps.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Connection } from '../core/connection.js';
import { connectAtlan } from './oauth.js';

export * from '../../generated/atlan/apps.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';

/**
 * Configured apps, the successor of workflows on newer tenants. Unverified: the paths, the paging and the statuses that
 * end a run are known, most fields of the objects are not, and pass through as they are.
 */
export class Apps extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(connectAtlan(options));
  }
}

// Generated from openapi/atlan/openapi.yaml by `npm run generate`. Do not edit.
import type { ClientOptions } from '../../src/core/client-options.js';
import type { Connection } from '../../src/core/connection.js';
import type { Platform } from '../../src/core/platform.js';
import { Resource, connect } from '../../src/core/resource.js';

/** Options of {@link AtlanClient}, and of each of its areas alone. */
export interface AtlanOptions extends ClientOptions {
  /** The tenant's host name, for example `acme.atlan.com`. Not needed with `baseUrl`. */
  tenant?: string | undefined;
}

/** What the runtime knows of Atlan. @internal */
export const platform = {
  name: 'atlan',
  origin: 'https://{tenant}',
  basePath: '/api/service',
  options: { tenant: { required: true, locates: true } },
  headers: { 'x-atlan-request-id': '{uuid}', 'x-atlan-agent': 'sdk', 'x-atlan-agent-id': '{sdk}' },
  browserHeaders: [],
  requestIdHeader: 'x-atlan-request-id',
  errors: { code: ['errorCode', 'code', 'status'], message: ['errorMessage', 'message'] },
  retry: { always: [429], safe: [502, 503, 504] },
} as const satisfies Platform;

/** What every resource of Atlan shares. */
export abstract class AtlanResource extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(platform, options);
  }
}

/**
 * A connection to Atlan, for the functions that stand for single methods. What shares one shares its concurrency, retry
 * budget and token.
 * @throws {ValidationError} for an unknown, missing or impossible option
 */
export function connectAtlan(options: AtlanOptions): Connection {
  return connect(platform, options);
}

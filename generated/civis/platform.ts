// Generated from openapi/civis/openapi.yaml by `npm run generate`. Do not edit.
import type { ClientOptions } from '../../src/core/client-options.js';
import type { Connection } from '../../src/core/connection.js';
import type { Platform } from '../../src/core/platform.js';
import { readRateLimit } from '../../src/core/rate-limit.js';
import { Resource, connect } from '../../src/core/resource.js';

/** Options of {@link CivisClient}, and of each of its areas alone. */
export type CivisOptions = ClientOptions;

/** What the runtime knows of Civis Platform. @internal */
export const platform = {
  name: 'civis',
  origin: 'https://api.civisanalytics.com',
  basePath: '',
  options: {},
  headers: {},
  requestIdHeader: 'X-Request-Id',
  readRateLimit,
  rateLimitHeaders: { limit: 'X-RateLimit-Limit', remaining: 'X-RateLimit-Remaining' },
  errors: { code: ['error'], message: ['errorDescription', 'error'] },
  retry: { always: [429], safe: [502, 503, 504] },
} as const satisfies Platform;

/** What every resource of Civis Platform shares. */
export abstract class CivisResource extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(platform, options);
  }
}

/**
 * A connection to Civis Platform, for the functions that stand for single methods. What shares one shares its
 * concurrency, retry budget and token.
 * @throws {ValidationError} for an unknown, missing or impossible option
 */
export function connectCivis(options: CivisOptions): Connection {
  return connect(platform, options);
}

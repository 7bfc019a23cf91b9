// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
import type { ClientOptions } from '../../src/core/client-options.js';
import type { Connection } from '../../src/core/connection.js';
import type { Platform } from '../../src/core/platform.js';
import { Resource, connect } from '../../src/core/resource.js';

/** Options of {@link CogniteClient}, and of each of its areas alone. */
export interface CogniteOptions extends ClientOptions {
  /** Name of the cluster that hosts the project, such as `api` or `westeurope-1`. Not needed with `baseUrl`. */
  cluster?: string | undefined;
  /** Name of the project. Every path belongs to one project. */
  project: string;
  /** Name of your application. It identifies the traffic as yours. */
  appName: string;
}

/** What the runtime knows of Cognite Data Fusion. @internal */
export const platform = {
  name: 'cognite',
  origin: 'https://{cluster}.cognitedata.com',
  basePath: '/api/v1/projects/{project}',
  options: {
    cluster: { required: true, locates: true },
    project: { required: true },
    appName: { header: 'x-cdp-app', required: true },
  },
  headers: { 'x-cdp-sdk': '{sdk}', 'cdf-version': '20230101' },
  browserHeaders: ['x-cdp-sdk', 'x-cdp-app', 'cdf-version'],
  requestIdHeader: 'x-request-id',
  gzip: true,
  errors: {
    code: ['error.code', 'code'],
    message: ['error.message', 'error', 'message'],
    missing: ['error.missing'],
    duplicated: ['error.duplicated'],
  },
  retry: { always: [429], safe: [502, 503, 504], hintHeader: 'cdf-is-auto-retryable' },
} as const satisfies Platform;

/** What every resource of Cognite Data Fusion shares. */
export abstract class CogniteResource extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(platform, options);
  }
}

/**
 * A connection to Cognite Data Fusion, for the functions that stand for single methods. What shares one shares its
 * concurrency, retry budget and token.
 * @throws {ValidationError} for an unknown, missing or impossible option
 */
export function connectCognite(options: CogniteOptions): Connection {
  return connect(platform, options);
}

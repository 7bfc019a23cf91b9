// Generated from openapi/plant/openapi.yaml by `npm run generate`. Do not edit.
import type { ClientOptions } from '../../src/core/client-options.js';
import type { Platform } from '../../src/core/platform.js';

/** Options of {@link PlantClient}, and of each of its areas alone. */
export interface PlantOptions extends ClientOptions {
  /** Region of the site. Not needed with `baseUrl`. */
  region?: string | undefined;
  /** Name of the site. */
  site: string;
  /** Name of your application. */
  appName: string;
  /** Lane of the traffic. Default: `slow`. */
  lane?: string | undefined;
}

/** What the runtime knows of Plant. @internal */
export const platform = {
  name: 'plant',
  origin: 'https://{region}.plant.dev',
  basePath: '/api/v1/sites/{site}',
  options: {
    region: { required: true, replacedByBaseUrl: true },
    site: { required: true },
    appName: { header: 'X-App', required: true },
    lane: { header: 'X-Lane', default: 'slow' },
  },
  headers: { 'x-sdk': '{sdk}' },
  browserHeaders: ['accept', 'x-app'],
  authHeader: 'authorization',
  authScheme: 'Bearer',
  errors: { code: [['error', 'code']], message: [['error', 'message'], ['error']] },
  retry: { always: [429], safe: [502, 503] },
} as const satisfies Platform;

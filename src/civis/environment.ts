import type { CivisOptions } from '../../generated/civis/platform.js';
import { environment, required, type Environment } from '../core/environment.js';
import { ValidationError } from '../core/errors.js';

/** A client's options from `CIVIS_*` variables, under the overrides. */
export function optionsFromEnvironment(overrides: CivisOptions, env: Environment = environment()): CivisOptions {
  const auth = overrides.auth ?? required(env, 'CIVIS_API_KEY');
  return { ...overrides, auth, baseUrl: overrides.baseUrl ?? endpointFrom(env) };
}

/** Other clients take the endpoint with or without a slash at its end. */
function endpointFrom(env: Environment): string | undefined {
  const endpoint = env.CIVIS_API_ENDPOINT?.trim().replace(/\/+$/, '');
  if (!endpoint) return undefined;
  // An origin has no default port; the endpoint may.
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : undefined;
  if (origin !== endpoint.toLowerCase().replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2')) {
    throw new ValidationError('the environment variable CIVIS_API_ENDPOINT must be an origin such as "https://api.civisanalytics.com", without a path');
  }
  return origin;
}

import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Auth } from '../core/auth.js';
import { environment, secondsFrom, required, type Environment } from '../core/environment.js';
import { ValidationError } from '../core/errors.js';
import { oauthClient } from './oauth.js';

/** A client's options from `ATLAN_*` variables, under the overrides. */
export function optionsFromEnvironment(overrides: Partial<AtlanOptions>, env: Environment = environment()): AtlanOptions {
  const host = overrides.baseUrl !== undefined || overrides.tenant !== undefined ? {} : { baseUrl: baseUrlFrom(env) };
  return { ...host, timeout: timeoutFrom(env), ...overrides, auth: overrides.auth ?? authFrom(env) };
}

function baseUrlFrom(env: Environment): string {
  const url = required(env, 'ATLAN_BASE_URL').replace(/\/+$/, '');
  if (url === 'INTERNAL') throw new ValidationError('ATLAN_BASE_URL must be the tenant\'s URL; INTERNAL, for processes inside the tenant, is not supported');
  return url;
}

/** An API key wins over an OAuth client. */
function authFrom(env: Environment): Auth {
  const key = env.ATLAN_API_KEY?.trim();
  if (key) return key;
  if (!env.ATLAN_OAUTH_CLIENT_ID && !env.ATLAN_OAUTH_CLIENT_SECRET) {
    throw new ValidationError('set ATLAN_API_KEY, or ATLAN_OAUTH_CLIENT_ID and ATLAN_OAUTH_CLIENT_SECRET');
  }
  return oauthClient({ clientId: required(env, 'ATLAN_OAUTH_CLIENT_ID'), clientSecret: required(env, 'ATLAN_OAUTH_CLIENT_SECRET') });
}

/** Our timeout covers connecting and reading, which the variables set apart. */
function timeoutFrom(env: Environment): number | undefined {
  const connect = secondsFrom(env, 'ATLAN_CONNECT_TIMEOUT');
  const read = secondsFrom(env, 'ATLAN_READ_TIMEOUT');
  return connect === undefined && read === undefined ? undefined : (connect ?? 0) + (read ?? 60_000);
}

import type { CogniteOptions } from '../../generated/cognite/platform.js';
import type { Auth } from '../core/auth.js';
import { clientCredentials } from '../core/client-credentials.js';
import { environment, integerFrom, required, secondsFrom, type Environment } from '../core/environment.js';
import { ValidationError } from '../core/errors.js';
import { entraCredentials } from './credentials.js';

/** A client's options from `COGNITE_*` variables, under the overrides; one that is undefined overrides nothing. */
export function optionsFromEnvironment(overrides: Partial<CogniteOptions>, env: Environment = environment()): CogniteOptions {
  const given: Partial<CogniteOptions> = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  const host = hostFrom(given, env);
  const maxBackoff = secondsFrom(env, 'COGNITE_MAX_RETRY_BACKOFF');
  return {
    ...host,
    project: given.project ?? required(env, 'COGNITE_PROJECT'),
    appName: given.appName ?? required(env, 'COGNITE_CLIENT_NAME'),
    auth: given.auth ?? authFrom(env, host.cluster ?? clusterOf(host.baseUrl)),
    timeout: secondsFrom(env, 'COGNITE_TIMEOUT'),
    maxRetries: integerFrom(env, 'COGNITE_MAX_RETRIES', 0),
    concurrency: integerFrom(env, 'COGNITE_MAX_WORKERS', 1),
    ...(maxBackoff === undefined ? {} : { retryDelay: { max: maxBackoff } }),
    ...(isSet(env.COGNITE_DISABLE_GZIP) ? { gzip: false as const } : {}),
    ...given,
  };
}

/** Where the project is: as the overrides say, or else at the base URL, or else in the cluster. */
function hostFrom({ baseUrl, cluster }: Partial<CogniteOptions>, env: Environment): Pick<CogniteOptions, 'baseUrl' | 'cluster'> {
  if (baseUrl !== undefined || cluster !== undefined) return { baseUrl, cluster };
  const url = env.COGNITE_BASE_URL?.trim().replace(/\/+$/, '');
  return url ? { baseUrl: url } : { cluster: required(env, 'COGNITE_CLUSTER') };
}

/** A token wins over client credentials, as in the Python SDK. */
function authFrom(env: Environment, cluster: string | undefined): Auth {
  const token = env.COGNITE_TOKEN?.trim();
  if (token) return token;
  if (!env.COGNITE_CLIENT_ID && !env.COGNITE_CLIENT_SECRET) {
    const withdrawn = env.COGNITE_API_KEY ? '; API keys (COGNITE_API_KEY) are withdrawn' : '';
    throw new ValidationError(`set COGNITE_TOKEN, or COGNITE_CLIENT_ID and COGNITE_CLIENT_SECRET${withdrawn}`);
  }
  const clientId = required(env, 'COGNITE_CLIENT_ID');
  const clientSecret = required(env, 'COGNITE_CLIENT_SECRET');
  const tenantId = env.COGNITE_TENANT_ID?.trim();
  if (tenantId && !env.COGNITE_TOKEN_URL) {
    // A base URL of another domain names no cluster.
    return entraCredentials({ tenantId, cluster: cluster ?? required(env, 'COGNITE_CLUSTER'), clientId, clientSecret });
  }
  const scopes = env.COGNITE_TOKEN_SCOPES?.split(',').map((scope) => scope.trim()).filter(Boolean);
  return clientCredentials({ tokenUrl: required(env, 'COGNITE_TOKEN_URL'), clientId, clientSecret, scopes });
}

/** The cluster that a base URL of the platform's own domain names. */
function clusterOf(baseUrl: string | undefined): string | undefined {
  return /^https:\/\/([^./]+)\.cognitedata\.com\/?$/.exec(baseUrl ?? '')?.[1];
}

/** Unlike the Python SDK, for which any text is true, "0" and "false" are not. */
function isSet(text: string | undefined): boolean {
  return text !== undefined && !/^\s*(0|false|no|off)?\s*$/i.test(text);
}

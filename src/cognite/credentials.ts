import type { TokenProvider } from '../core/auth.js';
import { clientCredentials } from '../core/client-credentials.js';
import { ValidationError } from '../core/errors.js';

/** Client credentials of a Microsoft Entra application. */
export interface EntraCredentialsOptions {
  /** Id or domain of the Entra tenant. */
  tenantId: string;
  /** The CDF cluster, such as `westeurope-1`: the token is for its API. */
  cluster: string;
  clientId: string;
  clientSecret: string;
  /** Used in place of `globalThis.fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Tokens for a CDF cluster from Microsoft Entra, with the token endpoint and scope that CDF projects on Entra use.
 * @throws {ValidationError} for a missing option
 */
export function entraCredentials({ tenantId, cluster, ...rest }: EntraCredentialsOptions): TokenProvider {
  for (const [name, value] of Object.entries({ tenantId, cluster })) {
    if (typeof value !== 'string' || !/^[\w.-]+$/.test(value)) {
      throw new ValidationError(`entraCredentials(): ${name} must be a name or id of letters, digits, dots and dashes`);
    }
  }
  return clientCredentials({
    ...rest,
    tokenUrl: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    scopes: [`https://${cluster}.cognitedata.com/.default`],
  });
}

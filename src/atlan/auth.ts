/** Who calls, and access tokens for OAuth clients: `new Auth(options)` takes the same options as the client. */
import { Auth as Generated, createOAuthTokenOperation, type OAuthToken, type OAuthTokenRequest } from '../../generated/atlan/auth.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { call } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import { connectAtlan } from './oauth.js';
import { withoutSecrets } from './secrets.js';

export type * from '../../generated/atlan/auth.js';
export { whoAmI } from '../../generated/atlan/auth.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';

/** Who the caller is, and access tokens for OAuth clients. */
export class Auth extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(connectAtlan(options));
  }

  /**
   * Exchanges an OAuth client's id and secret for an access token. Clients do so themselves where their `auth` is
   * {@link oauthClient}.
   *
   * `POST /oauth-clients/token`
   * @returns the token; tenants name its fields in camelCase or in snake_case
   */
  override async createToken(params: OAuthTokenRequest, options?: RequestOptions): Promise<OAuthToken> {
    return createOAuthToken(this.connection, params, options);
  }
}

/** {@link Auth.createToken} as a function. */
export function createOAuthToken(connection: Connection, params: OAuthTokenRequest, options?: RequestOptions): Promise<OAuthToken> {
  return withoutSecrets([params?.clientSecret].filter(Boolean), (guarded) => call(connection, guarded(createOAuthTokenOperation), [], params, options));
}

// Generated from openapi/atlan/auth.yaml by `npm run generate`. Do not edit.
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { AtlanResource } from './platform.js';
import type { OAuthToken, OAuthTokenRequest, WhoAmI } from './schema.js';

export type { OAuthToken, OAuthTokenRequest, Role, WhoAmI } from './schema.js';

/** `GET /whoami` @internal */
export const whoAmIOperation = {
  id: 'whoAmI',
  path: '/whoami',
  readonly: true,
} as const satisfies Operation;

/** `POST /oauth-clients/token` @internal */
export const createOAuthTokenOperation = {
  id: 'createOAuthToken',
  path: '/oauth-clients/token',
  body: ['clientId', 'clientSecret'],
  encode: jsonBody,
  required: ['clientId', 'clientSecret'],
  anonymous: true,
  idempotent: true,
} as const satisfies Operation;

/** Who the caller is, and access tokens for OAuth clients. */
export class Auth extends AtlanResource {
  /**
   * Get the caller's roles.
   *
   * The roles decide which path serves the caller: `$admin` and `$api-token-default-access` use `/workflows`, all
   * others `/package-workflows`.
   *
   * `GET /whoami`
   * @param options signal, timeouts, retries and headers of this call
   * @returns the caller
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  whoami(options?: RequestOptions): Promise<WhoAmI> {
    return call(this.connection, whoAmIOperation, [], undefined, options);
  }

  /**
   * Exchange an OAuth client's id and secret for an access token.
   *
   * Takes JSON, not a form, and needs no other credential.
   *
   * `POST /oauth-clients/token`
   * @param params the OAuth client
   * @param options signal, timeouts, retries and headers of this call
   * @returns the access token
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  createToken(params: OAuthTokenRequest, options?: RequestOptions): Promise<OAuthToken> {
    return call(this.connection, createOAuthTokenOperation, [], params, options);
  }
}

/** {@link Auth.whoami} as a function. */
export function whoAmI(connection: Connection, options?: RequestOptions): Promise<WhoAmI> {
  return call(connection, whoAmIOperation, [], undefined, options);
}

/** {@link Auth.createToken} as a function. */
export function createOAuthToken(
  connection: Connection,
  params: OAuthTokenRequest,
  options?: RequestOptions,
): Promise<OAuthToken> {
  return call(connection, createOAuthTokenOperation, [], params, options);
}

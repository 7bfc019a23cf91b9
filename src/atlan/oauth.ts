import { createOAuthTokenOperation } from '../../generated/atlan/auth.js';
import { platform, type AtlanOptions } from '../../generated/atlan/platform.js';
import type { AccessToken, TokenProvider } from '../core/auth.js';
import { call } from '../core/call.js';
import { checkOptions, refuse } from '../core/check.js';
import { Connection } from '../core/connection.js';
import { ParseError, ValidationError } from '../core/errors.js';
import { connect } from '../core/resource.js';
import { withoutSecrets } from './secrets.js';

/** An OAuth client of the tenant. */
export interface OAuthClientOptions {
  clientId: string;
  clientSecret: string;
}

/** Seconds that a token lasts whose answer doesn't say so. */
const usualLifetime = 600;

/** An OAuth client that does not know its tenant yet; the client's connection tells it. */
class OAuthClient implements TokenProvider {
  readonly #credentials: OAuthClientOptions;

  constructor(credentials: OAuthClientOptions) {
    this.#credentials = credentials;
  }

  getToken(): never {
    throw new ValidationError('oauthClient() is for the auth option of Atlan clients and resources, which tell it the tenant');
  }

  /** Gets tokens where the options' own requests go, with their timeout and retries. */
  for(options: AtlanOptions): TokenProvider {
    const connection = new Connection(platform, { ...options, auth: undefined });
    return { getToken: () => requestToken(connection, this.#credentials) };
  }
}

/**
 * Access tokens for an OAuth client of the tenant. The client caches them and asks again before they end, and once
 * when the tenant refuses one.
 * @throws {ValidationError} for a missing or unknown option
 */
export function oauthClient(options: OAuthClientOptions): TokenProvider {
  checkOptions(options ?? (0 as never), ['clientId', 'clientSecret'], 'oauthClient()');
  for (const name of ['clientId', 'clientSecret'] as const) {
    // What is missing is named; what is given is never shown.
    if (typeof options[name] !== 'string' || !options[name].trim()) refuse(`oauthClient(): ${name}`, 'a non-empty string', typeof options[name]);
  }
  return new OAuthClient({ ...options });
}

/** The connection itself, or a new one, in which an OAuth client asks the connection's own tenant. */
export function connectAtlan(options: AtlanOptions | Connection): Connection {
  const auth = (options as { auth?: Partial<OAuthClient> } | undefined)?.auth;
  // Not `instanceof`: it may come from another copy of the package.
  return connect(platform, typeof auth?.for === 'function' ? { ...options, auth: auth.for(options as AtlanOptions) } : options);
}

async function requestToken(connection: Connection, credentials: OAuthClientOptions): Promise<AccessToken> {
  const sentAt = Date.now();
  const answer = await withoutSecrets([credentials.clientSecret], (guarded) =>
    call<Record<string, unknown> | undefined>(connection, guarded(createOAuthTokenOperation), [], credentials, undefined));
  const token = answer?.accessToken ?? answer?.access_token;
  if (typeof token !== 'string' || !token) {
    throw new ParseError('createOAuthToken: the tenant gave no access token', { operationId: createOAuthTokenOperation.id, status: 200 }, '');
  }
  const seconds = Number(answer?.expiresIn ?? answer?.expires_in ?? usualLifetime);
  return { token, expiresAt: sentAt + (Number.isFinite(seconds) ? seconds : usualLifetime) * 1000 };
}

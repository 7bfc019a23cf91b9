import { bounded, sleep } from './bounded.js';
import { exchange } from './exchange.js';
import type { AccessToken, TokenProvider } from './auth.js';
import { AuthenticationError, ConnectionError, ParseError, TimeoutError } from './errors.js';
import { checkOptions, refuse } from './check.js';
import { backoff, retryAfter } from './retry.js';

/** OAuth 2.0 client credentials. */
export interface ClientCredentialsOptions {
  /** The identity provider's token endpoint. */
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  scopes?: readonly string[] | string | undefined;
  /** More fields of the token request, such as `audience` or `resource`. */
  parameters?: Readonly<Record<string, string>> | undefined;
  /** Used in place of `globalThis.fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Gets tokens from an identity provider with a client's id and secret (OAuth 2.0 client credentials grant). The
 * client caches them and asks again before they end. Throttling, failures and broken connections are tried again,
 * four attempts in all, 30 seconds each.
 * @throws {ValidationError} for a missing or unknown option
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenProvider {
  checkOptions(options ?? (0 as never), ['tokenUrl', 'clientId', 'clientSecret', 'scopes', 'parameters', 'fetch'], 'clientCredentials()');
  const { tokenUrl, clientId, clientSecret, scopes, parameters, fetch } = options;
  // What is missing is named; what is given is never shown.
  for (const name of ['tokenUrl', 'clientId', 'clientSecret'] as const) {
    if (typeof options[name] !== 'string' || !options[name].trim()) refuse(`clientCredentials(): ${name}`, 'a non-empty string', typeof options[name]);
  }
  if (!/^https?:\/\/[^/?#@]+(?:[/?#]|$)/.test(tokenUrl)) refuse('clientCredentials(): tokenUrl', 'a URL without credentials', String(tokenUrl).replace(/\/\/.*@/, '//…@'));
  const scope = typeof scopes === 'string' ? scopes : scopes?.join(' ');
  const form = new URLSearchParams({
    ...parameters,
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope ? { scope } : {}),
  }).toString();
  return { getToken: () => requestToken(fetch, tokenUrl, form), identity: () => ({ clientId, clientSecret }) };
}

async function requestToken(fetch: typeof globalThis.fetch | undefined, url: string, form: string): Promise<AccessToken> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const operationId = 'getToken';
  const shown = url.replace(/\?.*/, '');
  for (let attempts = 1; ; attempts++) {
    const last = attempts === 4;
    let status: number;
    let text: string;
    let wait = 0;
    try {
      const sentAt = Date.now();
      const { response, content } = await bounded(
        (signal) => exchange(fetch ?? globalThis.fetch, url, 'POST', headers, form, undefined, { signal }),
        undefined,
        30_000,
        () => new TimeoutError('no answer within 30,000 ms'),
      );
      ({ status } = response);
      text = content as string;
      if (response.ok) return accessToken(text, status, sentAt);
      wait = retryAfter(response.headers) ?? 0;
      if (last || wait > 30_000 || !(status === 429 || status >= 500)) {
        throw new AuthenticationError({
          message: `the identity provider gave no token: ${reason(text).replaceAll(new URLSearchParams(form).get('client_secret')!, '…')}`,
          status,
          operationId,
          method: 'POST',
          url: shown,
          attempts,
          retryable: status === 429 || status >= 500,
          retryAfter: wait || undefined,
        });
      }
    } catch (error) {
      if (error instanceof AuthenticationError || error instanceof ParseError) throw error;
      if (last) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ConnectionError(`${operationId}: no answer from ${shown}: ${why}`, { operationId, attempts, sent: false }, error);
      }
    }
    await sleep(Math.max(wait, backoff(attempts - 1, 500, 5000)));
  }
}

function accessToken(text: string, status: number, sentAt: number): AccessToken {
  let body: { access_token?: unknown; expires_in?: unknown } | undefined;
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    // Reported below, without the text: it may hold a token.
  }
  if (typeof body?.access_token !== 'string') {
    throw new ParseError('getToken: the identity provider gave no access_token', { operationId: 'getToken', status }, '');
  }
  // Some providers send the seconds as a string; one that sends none is asked again after a minute.
  const seconds = Number(body.expires_in ?? 60);
  return { token: body.access_token, expiresAt: sentAt + (Number.isFinite(seconds) ? seconds : 60) * 1000 };
}

/** What the identity provider says in the standard's two fields; nothing else of its answer is shown. */
function reason(text: string): string {
  try {
    const { error, error_description: description } = JSON.parse(text) as Record<string, unknown>;
    return [error, description].filter((part) => typeof part === 'string').join(': ') || 'no reason given';
  } catch {
    return 'no reason given';
  }
}

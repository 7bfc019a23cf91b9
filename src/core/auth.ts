import { ValidationError } from './errors.js';

/** A token and, where known, when it ends (milliseconds since the epoch). */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt?: number | undefined;
}

/** What a token function gets. */
export interface TokenRequest {
  /** The last token was refused with 401: a cached one will not do. */
  readonly forceRefresh: boolean;
}

/** Gives a token; called again when the last one is about to end, or for every attempt when it gives no `expiresAt`. */
export type TokenFunction = (request: TokenRequest) => string | AccessToken | Promise<string | AccessToken>;

/** Something that gives tokens, such as `clientCredentials()`. */
export interface TokenProvider {
  getToken: TokenFunction;
}

/** A fixed token, a function that gives one, or a provider. */
export type Auth = string | TokenFunction | TokenProvider;

/** Refresh behind the caller's back this long before the end, and make the caller wait for it this long before. */
const stale = 120_000;
const ended = 30_000;
/** After a failed refresh behind the caller's back, the next one waits this long. */
const pause = 15_000;

/** A token that can stand in a header. The message never shows it, as the one that fetch would throw does. */
function checkToken(token: unknown, where: string): string {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new ValidationError(`${where} must be a token of printable characters without spaces`);
  }
  return token;
}

/** Caches a provider's token: one refresh in flight, early refresh in the background, forced refresh after a 401. */
export class TokenSource {
  readonly #fetch: TokenFunction | undefined;
  #current: AccessToken | undefined;
  #flight: Promise<AccessToken> | undefined;
  #notBefore = 0;

  constructor(auth: Auth) {
    if (typeof auth === 'string') {
      this.#current = { token: checkToken(auth, 'options.auth'), expiresAt: Infinity };
    } else if (typeof auth === 'function') this.#fetch = auth;
    else if (typeof auth?.getToken === 'function') this.#fetch = (request) => auth.getToken(request);
    else throw new ValidationError('options.auth must be a token, a function or an object with getToken()');
  }

  /** Whether a 401 may be answered with another token. */
  get refreshable(): boolean {
    return this.#fetch !== undefined;
  }

  /** The token for an attempt. `refused` is the one that a 401 has refused. */
  get(refused?: string): string | Promise<string> {
    const current = this.#current;
    if (current && current.token !== refused) {
      const left = current.expiresAt! - Date.now();
      if (left > stale) return current.token;
      if (left > ended) {
        if (Date.now() >= this.#notBefore) {
          this.#refresh(false).catch(() => {
            this.#notBefore = Date.now() + pause;
          });
        }
        return current.token;
      }
    }
    if (!this.#fetch) return current!.token;
    return this.#refresh(refused !== undefined).then((fresh) => fresh.token);
  }

  #refresh(forceRefresh: boolean): Promise<AccessToken> {
    return (this.#flight ??= this.#load(forceRefresh).finally(() => {
      this.#flight = undefined;
    }));
  }

  async #load(forceRefresh: boolean): Promise<AccessToken> {
    const given = await this.#fetch!({ forceRefresh });
    const fresh = typeof given === 'string' ? { token: given } : given;
    checkToken(fresh?.token, 'what the auth function gives');
    // Without an end there is nothing to cache by: the function is asked again for the next attempt.
    this.#current = fresh.expiresAt === undefined ? undefined : fresh;
    return fresh;
  }
}

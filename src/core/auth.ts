import { refuse } from './check.js';
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
  /** The client id and secret behind the tokens: calls that act on their own later are let in with them. */
  identity?: (() => { readonly clientId: string; readonly clientSecret: string }) | undefined;
}

/** A fixed token, a function that gives one, or a provider. */
export type Auth = string | TokenFunction | TokenProvider;

/** Caches a provider's token: one refresh in flight, early refresh in the background, forced refresh after a 401. */
export class TokenSource {
  /** Gives tokens; undefined where there is one for good. */
  readonly ask: TokenFunction | undefined;
  #current: AccessToken | undefined;
  #flight: Promise<string> | undefined;
  #forced = false;
  /** No refresh in the background before this time. */
  #pause = 0;

  constructor(auth: Auth) {
    if (typeof auth === 'string') this.#current = { token: checkToken(auth), expiresAt: Infinity };
    else if (typeof auth === 'function') this.ask = auth;
    else if (typeof auth?.getToken === 'function') this.ask = (request) => auth.getToken(request);
    else refuse('options.auth', 'a token, a function or an object with getToken()', typeof auth);
  }

  /** The token for an attempt; `refused` is the one that a 401 has refused. */
  get(refused?: string): string | Promise<string> {
    const { token, expiresAt } = this.#current ?? {};
    if (refused !== undefined && (token ?? refused) === refused) return this.#replace(refused);
    // Not a number as long as there is no token.
    const left = expiresAt! - Date.now();
    if (!(left > 30_000)) return this.#refresh(false);
    if (left <= 120_000 && Date.now() >= this.#pause) {
      // It may fail, or give a token that is as short-lived: the next one waits in either case.
      const pause = (): void => void (this.#pause = Date.now() + 15_000);
      this.#refresh(false).then(pause, pause);
    }
    return token!;
  }

  /** A token in place of a refused one. */
  async #replace(refused: string): Promise<string> {
    // A refresh that began before the refusal may give the refused token once more.
    if (this.#flight && !this.#forced) {
      const coming = await this.#flight.catch(() => refused);
      if (coming !== refused) return coming;
    }
    return this.#refresh(true);
  }

  #refresh(forceRefresh: boolean): Promise<string> {
    return (this.#flight ??= this.#load(forceRefresh).finally(() => {
      this.#flight = undefined;
    }));
  }

  async #load(forceRefresh: boolean): Promise<string> {
    this.#forced = forceRefresh;
    const given = await this.ask!({ forceRefresh });
    const fresh = typeof given === 'string' ? { token: given } : given;
    const token = checkToken(fresh?.token);
    // Without an end there is nothing to cache by: the function is asked again for the next attempt.
    this.#current = fresh.expiresAt === undefined ? undefined : fresh;
    return token;
  }
}

/** A token that can stand in a header. The message never shows it, as the one that fetch would throw does. */
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new ValidationError('options.auth must give a printable token');
}

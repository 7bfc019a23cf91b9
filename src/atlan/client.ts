import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { createVerbs, type RawVerbs } from '../../generated/atlan/verbs.js';
import { platform } from '../../generated/atlan/platform.js';
import { Client } from '../core/client.js';
import { Apps } from './apps.js';
import { Auth } from './auth.js';
import { Credentials } from './credentials.js';
import { optionsFromEnvironment } from './environment.js';
import { connectAtlan } from './oauth.js';
import { Workflows } from './workflows.js';

/** An Atlan tenant. Its resources share one connection: concurrency, retry budget and token. */
export class AtlanClient extends Client {
  readonly workflows: Workflows;
  readonly credentials: Credentials;
  /** The successor of workflows on newer tenants; unverified. */
  readonly apps: Apps;
  readonly auth: Auth;
  #raw: RawVerbs | undefined;

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(options: AtlanOptions) {
    super(platform, connectAtlan(options));
    this.workflows = new Workflows(this.connection);
    this.credentials = new Credentials(this.connection);
    this.apps = new Apps(this.connection);
    this.auth = new Auth(this.connection);
  }

  /**
   * A client from the environment (Node, Deno, Bun): `ATLAN_BASE_URL`; `ATLAN_API_KEY`, or `ATLAN_OAUTH_CLIENT_ID` and
   * `ATLAN_OAUTH_CLIENT_SECRET`; `ATLAN_READ_TIMEOUT` and `ATLAN_CONNECT_TIMEOUT` (seconds), which together are the
   * timeout of one attempt.
   * @param overrides options that win over the environment
   * @throws {ValidationError} naming the variable that is missing or impossible
   */
  static fromEnv(overrides: Partial<AtlanOptions> = {}): AtlanClient {
    return new AtlanClient(optionsFromEnvironment(overrides));
  }

  /**
   * Typed calls of every path of the spec, through this client's credentials and retries. As openapi-fetch does, they give
   * `{ data, error, response }`: test `response.ok`, since a failed call's `error` may be empty.
   */
  get raw(): RawVerbs {
    return (this.#raw ??= createVerbs(this.connection));
  }
}

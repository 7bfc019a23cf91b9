import type { CogniteOptions } from '../../generated/cognite/platform.js';
import { createRawClient, type RawClient } from '../../generated/cognite/client.js';
import { platform } from '../../generated/cognite/platform.js';
import { Workflows } from '../../generated/cognite/workflows.js';
import { Client } from '../core/client.js';
import { optionsFromEnvironment } from './environment.js';

/** Cognite Data Fusion, one project. Its resources share one connection: concurrency, retry budget and token. */
export class CogniteClient extends Client {
  readonly workflows: Workflows;
  #raw: RawClient | undefined;

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(options: CogniteOptions) {
    super(platform, options);
    this.workflows = new Workflows(this.connection);
  }

  /**
   * A client from the environment (Node, Deno, Bun): `COGNITE_PROJECT`; `COGNITE_BASE_URL` or `COGNITE_CLUSTER`;
   * `COGNITE_CLIENT_NAME`; `COGNITE_TOKEN`, or `COGNITE_CLIENT_ID` and `COGNITE_CLIENT_SECRET` with
   * `COGNITE_TOKEN_URL` and `COGNITE_TOKEN_SCOPES` (comma-separated) or with `COGNITE_TENANT_ID`; and
   * `COGNITE_TIMEOUT` (seconds), `COGNITE_MAX_RETRIES`, `COGNITE_MAX_RETRY_BACKOFF` (seconds),
   * `COGNITE_MAX_WORKERS`, `COGNITE_DISABLE_GZIP`.
   * @param overrides options that win over the environment
   * @throws {ValidationError} naming the variable that is missing or impossible
   */
  static fromEnv(overrides: Partial<CogniteOptions> = {}): CogniteClient {
    return new CogniteClient(optionsFromEnvironment(overrides));
  }

  /**
   * The typed fetch client over every path of the spec, through this client's credentials and retries. It gives
   * `{ data, error, response }`: test `response.ok`, since a failed call's `error` may be empty.
   */
  get raw(): RawClient {
    return (this.#raw ??= createRawClient(this.connection));
  }
}

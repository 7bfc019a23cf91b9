import { createVerbs, type RawVerbs } from '../../generated/civis/verbs.js';
import { platform, type CivisOptions } from '../../generated/civis/platform.js';
import { Client } from '../core/client.js';
import { optionsFromEnvironment } from './environment.js';
import { insideJob } from './job.js';
import { Workflows } from './workflow-resources.js';

/**
 * Civis Platform, with one API key. Its resources share one connection: concurrency, retry budget and key. Inside a
 * job of the platform (`CIVIS_JOB_ID`, `CIVIS_RUN_ID`), requests say which job and run they come from.
 */
export class CivisClient extends Client {
  readonly workflows: Workflows;
  #raw: RawVerbs | undefined;

  /** @throws {ValidationError} for an unknown or impossible option */
  constructor(options: CivisOptions) {
    super(platform, insideJob(options));
    this.workflows = new Workflows(this.connection);
  }

  /**
   * A client from the environment (Node, Deno, Bun): `CIVIS_API_KEY`, and `CIVIS_API_ENDPOINT` where the platform is
   * not at `https://api.civisanalytics.com`.
   * @param overrides options that win over the environment
   * @throws {ValidationError} naming the variable that is missing or impossible
   */
  static fromEnv(overrides: CivisOptions = {}): CivisClient {
    return new CivisClient(optionsFromEnvironment(overrides));
  }

  /**
   * Typed calls of every path of the spec, through this client's credentials and retries. As openapi-fetch does, they give
   * `{ data, error, response }`: test `response.ok`, since a failed call's `error` may be empty.
   */
  get raw(): RawVerbs {
    return (this.#raw ??= createVerbs(this.connection));
  }
}

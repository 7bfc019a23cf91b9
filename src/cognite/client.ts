import type { CogniteOptions } from '../../generated/cognite/platform.js';
import { createVerbs, type RawVerbs } from '../../generated/cognite/verbs.js';
import { platform } from '../../generated/cognite/platform.js';
import { Client } from '../core/client.js';
import { Assets } from './asset-resources.js';
import { DataSets } from './data-sets.js';
import { Datapoints } from './datapoint-resources.js';
import { EntityMatching } from './entity-matching.js';
import { optionsFromEnvironment } from './environment.js';
import { Events } from './events.js';
import { ExtractionPipelines } from './extraction-pipelines.js';
import { Files } from './file-resources.js';
import { Functions } from './functions.js';
import { Iam } from './iam.js';
import { Labels } from './labels.js';
import { Login } from './login.js';
import { Raw } from './raw-tables.js';
import { Relationships } from './relationships.js';
import { Sequences } from './sequences.js';
import { Templates } from './templates.js';
import { ThreeD } from './three-d.js';
import { TimeSeriesResource } from './time-series.js';
import { Workflows } from './workflows.js';

/** Cognite Data Fusion, one project. Its resources share one connection: concurrency, retry budget and token. */
export class CogniteClient extends Client {
  /** The plant's things and places, in a tree. */
  readonly assets = new Assets(this.connection);
  /** Values of time series. */
  readonly datapoints = new Datapoints(this.connection);
  /** Groups of resources that belong together, for access and lineage. */
  readonly dataSets = new DataSets(this.connection);
  /** Models that match resources by their properties. */
  readonly entityMatching = new EntityMatching(this.connection);
  /** What happened, and when. */
  readonly events = new Events(this.connection);
  /** What brings data in, and how its runs went. */
  readonly extractionPipelines = new ExtractionPipelines(this.connection);
  /** Documents and other files, and what is known of them. */
  readonly files = new Files(this.connection);
  /** Your code, run by the platform. */
  readonly functions = new Functions(this.connection);
  /** Who may do what: groups, security categories, sessions, tokens. */
  readonly iam = new Iam(this.connection);
  /** Words that resources can carry. */
  readonly labels = new Labels(this.connection);
  /** Who the caller is, on old projects. */
  readonly login = new Login(this.connection);
  /** Links between resources. */
  readonly relationships = new Relationships(this.connection);
  /** Tables whose rows are numbered. */
  readonly sequences = new Sequences(this.connection);
  /** Templates, which data modeling has replaced. */
  readonly templates = new Templates(this.connection);
  /** 3D models, their revisions and nodes. */
  readonly threeD = new ThreeD(this.connection);
  /** What is known of time series; their values are `datapoints`. */
  readonly timeSeries = new TimeSeriesResource(this.connection);
  /** Workflows: tasks, their versions, executions and triggers. */
  readonly workflows = new Workflows(this.connection);
  #raw: (Raw & RawVerbs) | undefined;

  /** @throws {ValidationError} for an unknown, missing or impossible option */
  constructor(options: CogniteOptions) {
    super(platform, options);
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
   * Two things of one name. Staged data: `raw.databases`, `raw.tables`, `raw.rows`. And typed calls of every path of
   * the spec, through this client's credentials and retries: `raw.GET(path, …)` and the other verbs give, as
   * openapi-fetch does, `{ data, error, response }`: test `response.ok`, since a failed call's `error` may be empty.
   */
  get raw(): Raw & RawVerbs {
    return (this.#raw ??= Object.assign(new Raw(this.connection), createVerbs(this.connection)));
  }
}

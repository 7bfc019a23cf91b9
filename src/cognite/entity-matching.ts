import {
  EntityMatching as GeneratedEntityMatching,
  EntityMatchingJobs as GeneratedJobs,
  fitEntityMatchingModelOperation,
  predictEntityMatchingOperation,
  refitEntityMatchingModelOperation,
  retrieveEntityMatchingJob as retrieveJob,
  type EntityMatchingEntity,
  type EntityMatchingJob,
  type EntityMatchingModel,
  type EntityMatchingTrueMatch,
  type FitEntityMatchingModelParams,
  type PredictEntityMatchingParams,
  type RefitEntityMatchingModelParams,
} from '../../generated/cognite/entity-matching.js';
import type { CogniteOptions } from '../../generated/cognite/platform.js';
import { isRecord } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import type { WaitOptions } from '../core/wait.js';
import { hold } from './hold.js';
import { loadOnce } from './load-once.js';

/** Cognite's entity matching alone: `new EntityMatching(options)` takes the same options as the client. */
export * from '../../generated/cognite/entity-matching.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export { bestEntityPairings, entityPairings, type EntityPairing, type EntityPairingOptions } from './entity-matches.js';

/** A true match in short: the source, then the target. A number is an `id`, a string an `externalId`. */
export type EntityMatchingPair = readonly [source: number | string, target: number | string];

/** Parameters of {@link EntityMatching.fit}. */
export interface FitEntityMatchingParams extends Omit<FitEntityMatchingModelParams, 'sources' | 'targets' | 'trueMatches'> {
  /** Entities to match from. Only their fields with text count: see {@link toMatchingEntity}. At most 2,000,000. */
  sources: readonly object[];
  /** Entities to match to. Only their fields with text count: see {@link toMatchingEntity}. 1 to 2,000,000. */
  targets: readonly object[];
  /** Matches known to be right, to learn from, as objects or as `[source, target]`. 1 to 2,000,000. */
  trueMatches?: readonly (EntityMatchingTrueMatch | EntityMatchingPair)[] | undefined;
}

/** Each form of a union without some of its fields. */
type Without<Union, Name extends PropertyKey> = Union extends unknown ? Omit<Union, Name> : never;

/** Parameters of {@link EntityMatching.refit}. */
export type RefitEntityMatchingParams = Without<RefitEntityMatchingModelParams, 'sources' | 'targets' | 'trueMatches'> & {
  /** More matches known to be right, as objects or as `[source, target]`. 1 to 2,000,000. */
  trueMatches: readonly (EntityMatchingTrueMatch | EntityMatchingPair)[];
  /** Entities to match from. Left out, those of the old model. At most 2,000,000. */
  sources?: readonly object[] | undefined;
  /** Entities to match to. Left out, those of the old model. 1 to 2,000,000. */
  targets?: readonly object[] | undefined;
};

/** Parameters of {@link EntityMatching.predict}. */
export type PredictEntityMatchesParams = Without<PredictEntityMatchingParams, 'sources' | 'targets'> & {
  /** Entities to match from. Left out, those of the training. At most 2,000,000. */
  sources?: readonly object[] | undefined;
  /** Entities to match to. Left out, those of the training. 1 to 2,000,000. */
  targets?: readonly object[] | undefined;
};

/** A prediction job, with what lets its result be read. */
export interface EntityMatchingStartedJob extends EntityMatchingJob {
  /** What the platform handed out when the job was started; it is sent along when the job is asked for. */
  jobToken?: string;
}

/** A prediction job: its id, or the job as it was started. */
export type EntityMatchingJobIdentifier = number | Pick<EntityMatchingStartedJob, 'jobId' | 'jobToken'>;

/** Models that learn which entities belong together, such as time series and assets, and predict matches. */
export class EntityMatching extends GeneratedEntityMatching {
  override readonly jobs: EntityMatchingJobs;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.jobs = new EntityMatchingJobs(this.connection);
  }

  /**
   * Train an entity matching model.
   *
   * Gives the model at once, queued; `wait(model.id)` waits for its training. With `trueMatches` it learns from them,
   * without them it compares the fields alone. Everybody who may read entity matching models and all assets of the
   * project can see the entities.
   *
   * `POST /context/entitymatching`
   * @param params `sources` and `targets`: entities; `trueMatches`: matches known to be right; `matchFields`: which
   *   field of a source is compared with which field of a target, as objects or `[source, target]`; `featureType`: how
   *   texts are compared; `classifier`: what learns; `ignoreMissingFields`: whether a field that an entity lacks counts
   *   as empty text; `externalId`, `name` and `description` of the model
   * @param options signal, timeouts, retries and headers of this call
   * @returns the queued model
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override fit(params: FitEntityMatchingParams, options?: RequestOptions): Promise<EntityMatchingModel> {
    return fitEntityMatchingModel(this.connection, params, options);
  }

  /**
   * Train a new model from an old one and more true matches. Waits for the old model's own training first.
   *
   * `POST /context/entitymatching/refit`
   * @param params `id` or `externalId` of the old model; `newExternalId` of the new one; `trueMatches`: more matches
   *   known to be right; `sources` and `targets`: entities, those of the old model when left out
   * @param options signal, timeouts, retries and headers of each request; `deadline` bounds the whole call
   * @returns the new model, queued
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such model
   * @throws {WaitError} the old model's training failed
   * @throws {ApiError} the platform refuses or fails
   */
  override refit(params: RefitEntityMatchingParams, options?: RequestOptions): Promise<EntityMatchingModel> {
    return refitEntityMatchingModel(this.connection, params, options);
  }

  /**
   * Start a job that predicts matches. Waits for the model's training first.
   *
   * Everybody who may read entity matching models and all assets of the project can see the entities.
   *
   * `POST /context/entitymatching/predict`
   * @param params `id` or `externalId` of the model; `sources` and `targets`: entities, those of the training when left
   *   out; `numMatches`: largest number of matches for each source, 0 to 100, 1 when left out; `scoreThreshold`: only
   *   matches with this score or a better one, 0 to 1
   * @param options signal, timeouts, retries and headers of each request; `deadline` bounds the whole call
   * @returns the job, queued, for `jobs.wait(job)`
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such model
   * @throws {WaitError} the model's training failed
   * @throws {ApiError} the platform refuses or fails
   */
  override predict(params: PredictEntityMatchesParams, options?: RequestOptions): Promise<EntityMatchingStartedJob> {
    return predictEntityMatching(this.connection, params, options);
  }
}

/** Jobs that predict matches, and what they found. */
export class EntityMatchingJobs extends GeneratedJobs {
  /**
   * Retrieve a prediction job and its matches. A job that is not completed has no matches yet.
   *
   * `GET /context/entitymatching/jobs/{jobId}`
   * @param job the job as `predict` gave it, or its id
   * @param options signal, timeouts, retries and headers of this call
   * @returns the job as it is now; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(job: EntityMatchingJobIdentifier, options?: RequestOptions): Promise<EntityMatchingJob | undefined> {
    return retrieveEntityMatchingJob(this.connection, job, options);
  }

  /**
   * Wait until a prediction job has ended. Its `items` are the matches.
   *
   * Calls `retrieve` again and again.
   * @param job the job as `predict` gave it, or its id
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the job as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  override wait(job: EntityMatchingJobIdentifier, options?: WaitOptions<EntityMatchingJob>): Promise<EntityMatchingJob> {
    return super.wait(isRecord(job) ? job.jobId : job, { ...options, headers: withToken(job, options?.headers) });
  }
}

/**
 * What training and predicting do beyond one request. Loaded when it is first needed: a bundle that splits starts without
 * it. It is given the operations, which both parts need: a bundler would put what both import into a file of its own.
 */
const models = /* @__PURE__ */ loadOnce(() => import('./entity-matching-models.js'));

/** {@link EntityMatching.fit} as a function. */
export async function fitEntityMatchingModel(connection: Connection, params: FitEntityMatchingParams, options?: RequestOptions): Promise<EntityMatchingModel> {
  const held = hold([params, options] as const);
  return (await models()).fitModel(connection, fitEntityMatchingModelOperation, ...held);
}

/** {@link EntityMatching.refit} as a function. */
export async function refitEntityMatchingModel(connection: Connection, params: RefitEntityMatchingParams, options?: RequestOptions): Promise<EntityMatchingModel> {
  const held = hold([params, options] as const);
  return (await models()).refitModel(new GeneratedEntityMatching(connection), refitEntityMatchingModelOperation, ...held);
}

/** {@link EntityMatching.predict} as a function. */
export async function predictEntityMatching(connection: Connection, params: PredictEntityMatchesParams, options?: RequestOptions): Promise<EntityMatchingStartedJob> {
  const held = hold([params, options] as const);
  return (await models()).predictMatches(new GeneratedEntityMatching(connection), predictEntityMatchingOperation, ...held);
}

/** {@link EntityMatchingJobs.retrieve} as a function. */
export function retrieveEntityMatchingJob(connection: Connection, job: EntityMatchingJobIdentifier, options?: RequestOptions): Promise<EntityMatchingJob | undefined> {
  return retrieveJob(connection, isRecord(job) ? job.jobId : job, { ...options, headers: withToken(job, options?.headers) });
}

/**
 * What entity matching makes use of in an asset, a time series or the like: its ids, its texts, and its metadata as
 * `metadata.<name>`. The platform takes whole resources as well, but can't match on what is in their metadata then.
 * @param resource as it was read
 * @returns a flat object, to be used as a source or target
 */
export function toMatchingEntity(resource: object): EntityMatchingEntity {
  const { metadata, ...fields } = resource as Readonly<Record<string, unknown>>;
  const entity = Object.entries(fields).filter(([name, value]) => typeof value === 'string' || (name === 'id' && value != null));
  const texts = Object.entries(isRecord(metadata) ? metadata : {}).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries([...entity, ...texts.map(([name, value]) => [`metadata.${name}`, value] as const)]);
}

/**
 * Whether a model's training, or a job, has come to its end, be it a good one or not.
 * @param one a model or a job as it was read
 */
export function entityMatchingEnded(one: Pick<EntityMatchingModel | EntityMatchingJob, 'status'>): boolean {
  return one.status === 'Completed' || one.status === 'Failed';
}

/** The headers of a request about a job: with the job's token, where there is one. */
function withToken(job: EntityMatchingJobIdentifier, headers: RequestOptions['headers']): RequestOptions['headers'] {
  const token = isRecord(job) ? job.jobToken : undefined;
  return token === undefined ? headers : { 'x-job-token': token, ...headers };
}

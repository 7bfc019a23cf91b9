// Generated from openapi/cognite/entity-matching.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { list, singlePage, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { spellOutVariant } from '../../src/core/variants.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  EntityMatchingClassifier,
  EntityMatchingEntity,
  EntityMatchingFeatureType,
  EntityMatchingFieldPairIdentifier,
  EntityMatchingJob,
  EntityMatchingModel,
  EntityMatchingModelFilter,
  EntityMatchingModelUpdate,
  EntityMatchingTrueMatch,
  ResourceIdentifier,
} from './schema.js';

export type {
  EntityMatchingClassifier,
  EntityMatchingEntity,
  EntityMatchingExternalIdToExternalId,
  EntityMatchingExternalIdToId,
  EntityMatchingFeatureType,
  EntityMatchingFieldPair,
  EntityMatchingFieldPairIdentifier,
  EntityMatchingIdToExternalId,
  EntityMatchingIdToId,
  EntityMatchingJob,
  EntityMatchingMatch,
  EntityMatchingModel,
  EntityMatchingModelFilter,
  EntityMatchingModelPatch,
  EntityMatchingModelUpdate,
  EntityMatchingPrediction,
  EntityMatchingStatus,
  EntityMatchingTrueMatch,
  ExternalId,
  InternalId,
  ResourceId,
  ResourceIdentifier,
} from './schema.js';

const entityMatchingFieldPairForms = {
  name: 'EntityMatchingFieldPair',
  required: ['source', 'target'],
  tuple: ['source', 'target'],
} as const satisfies Identifier;

const entityMatchingModelUpdateForms = {
  name: 'EntityMatchingModelUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /context/entitymatching` @internal */
export const fitEntityMatchingModelOperation = {
  id: 'fitEntityMatchingModel',
  path: '/context/entitymatching',
  body: [
    'sources',
    'targets',
    'trueMatches',
    'externalId',
    'name',
    'description',
    'featureType',
    'matchFields',
    'classifier',
    'ignoreMissingFields',
  ],
  encode: packedJsonBody,
  required: ['sources', 'targets'],
  accepts: { matchFields: { identifier: entityMatchingFieldPairForms } },
  spellOut,
} as const satisfies Operation;

/** `POST /context/entitymatching/refit` @internal */
export const refitEntityMatchingModelOperation = {
  id: 'refitEntityMatchingModel',
  path: '/context/entitymatching/refit',
  body: ['id', 'externalId', 'newExternalId', 'trueMatches', 'sources', 'targets'],
  encode: packedJsonBody,
  required: ['trueMatches'],
  variants: [{ required: ['id'] }, { required: ['externalId'] }],
  spellOut: spellOutVariant,
  bounds: { id: [1, 9007199254740991] },
  checkBounds,
} as const satisfies Operation;

/** `POST /context/entitymatching/byids` @internal */
export const retrieveEntityMatchingModelsOperation = {
  id: 'retrieveEntityMatchingModels',
  path: '/context/entitymatching/byids',
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `GET /context/entitymatching/{id}` @internal */
export const retrieveEntityMatchingModelStatusOperation = {
  id: 'retrieveEntityMatchingModelStatus',
  path: '/context/entitymatching/{id}',
  bounds: { '{id}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `POST /context/entitymatching/list` @internal */
export const listEntityMatchingModelsOperation = {
  id: 'listEntityMatchingModels',
  path: '/context/entitymatching/list',
  body: ['filter', 'limit'],
  encode: packedJsonBody,
  defaults: { filter: {} },
  readonly: true,
  page: { size: 'limit', max: 1000, items: ['items'] },
} as const satisfies Operation;

/** `POST /context/entitymatching/update` @internal */
export const updateEntityMatchingModelsOperation = {
  id: 'updateEntityMatchingModels',
  path: '/context/entitymatching/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: entityMatchingModelUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /context/entitymatching/delete` @internal */
export const deleteEntityMatchingModelsOperation = {
  id: 'deleteEntityMatchingModels',
  path: '/context/entitymatching/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /context/entitymatching/predict` @internal */
export const predictEntityMatchingOperation = {
  id: 'predictEntityMatching',
  path: '/context/entitymatching/predict',
  body: ['id', 'externalId', 'sources', 'targets', 'numMatches', 'scoreThreshold'],
  encode: packedJsonBody,
  defaults: { numMatches: 1 },
  variants: [{ required: ['id'] }, { required: ['externalId'] }],
  spellOut: spellOutVariant,
  bounds: { id: [1, 9007199254740991], numMatches: [0, 100] },
  checkBounds,
} as const satisfies Operation;

/** `GET /context/entitymatching/jobs/{jobId}` @internal */
export const retrieveEntityMatchingJobOperation = {
  id: 'retrieveEntityMatchingJob',
  path: '/context/entitymatching/jobs/{jobId}',
  bounds: { '{jobId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

const retrieveEntityMatchingModelStatusStates = {
  resource: 'model',
  state: ['status'],
  done: ['Completed'],
  failed: ['Failed'],
  reason: ['errorMessage'],
} as const satisfies Waitable;

const retrieveEntityMatchingJobStates = {
  resource: 'job',
  state: ['status'],
  done: ['Completed'],
  failed: ['Failed'],
  reason: ['errorMessage'],
} as const satisfies Waitable;

/** Parameters of {@link EntityMatching.fit}. */
export interface FitEntityMatchingModelParams {
  /** Entities to match from. Only their fields with text count. At most 2,000,000 items. */
  sources: readonly EntityMatchingEntity[];
  /** Entities to match to. Only their fields with text count. 1 to 2,000,000 items. */
  targets: readonly EntityMatchingEntity[];
  /** Matches known to be right, to learn from. 1 to 2,000,000 items. */
  trueMatches?: readonly EntityMatchingTrueMatch[] | undefined;
  /** Your id of the model. At most 255 characters. */
  externalId?: string | undefined;
  /** The model's name. At most 256 characters. */
  name?: string | undefined;
  /** What the model is for. At most 500 characters. */
  description?: string | undefined;
  /**
   * How texts are compared. `simple` counts equal tokens, `insensitive` does so without regard to case, and the
   * `bigram` ones count equal pairs of letters, weighted or with more kinds of tokens. The platform takes `simple` for
   * granted.
   */
  featureType?: EntityMatchingFeatureType | undefined;
  /** Which field of a source is compared with which field of a target. Left out, `name` with `name`. */
  matchFields?: readonly EntityMatchingFieldPairIdentifier[] | undefined;
  /** What learns from true matches. Without them it has no part. The platform takes `randomforest` for granted. */
  classifier?: EntityMatchingClassifier | undefined;
  /** Whether a field that an entity lacks counts as empty text. Otherwise it is an error. Default: `false`. */
  ignoreMissingFields?: boolean | undefined;
}

/** Parameters of {@link EntityMatching.refit}. */
export type RefitEntityMatchingModelParams = {
  /** Your id of the new model. At most 255 characters. */
  newExternalId?: string | undefined;
  /** More matches known to be right. 1 to 2,000,000 items. */
  trueMatches: readonly EntityMatchingTrueMatch[];
  /** Entities to match from. Left out, those of the old model. At most 2,000,000 items. */
  sources?: readonly EntityMatchingEntity[] | undefined;
  /** Entities to match to. Left out, those of the old model. 1 to 2,000,000 items. */
  targets?: readonly EntityMatchingEntity[] | undefined;
} & (
  | {
      /** The old model's id. Either this or `externalId`. */
      id: number;
      externalId?: undefined;
    }
  | {
      id?: undefined;
      /** Your id of the old model. Either this or `id`. At most 255 characters. */
      externalId: string;
    }
);

/** Parameters of {@link EntityMatching.list}. */
export interface ListEntityMatchingModelsParams extends ListOptions {
  /** Narrows a list of models. Default: `{}`. */
  filter?: EntityMatchingModelFilter | undefined;
}

/** Parameters of {@link EntityMatching.predict}. */
export type PredictEntityMatchingParams = {
  /** Entities to match from. Left out, those of the training. At most 2,000,000 items. */
  sources?: readonly EntityMatchingEntity[] | undefined;
  /** Entities to match to. Left out, those of the training. 1 to 2,000,000 items. */
  targets?: readonly EntityMatchingEntity[] | undefined;
  /** Largest number of matches for each source. 0 to 100. Default: `1`. */
  numMatches?: number | undefined;
  /** Only matches with this score or a better one, where 1 is the best. 0 to 1. */
  scoreThreshold?: number | undefined;
} & (
  | {
      /** The model's id. Either this or `externalId`. */
      id: number;
      externalId?: undefined;
    }
  | {
      id?: undefined;
      /** Your id of the model. Either this or `id`. At most 255 characters. */
      externalId: string;
    }
);

/** Models that learn which entities belong together, such as time series and assets, and predict matches. */
export class EntityMatching extends CogniteResource {
  /** Jobs that predict matches, and what they found. */
  readonly jobs: EntityMatchingJobs;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.jobs = new EntityMatchingJobs(this.connection);
  }

  /**
   * Train an entity matching model.
   *
   * Gives the model at once, queued; it is trained afterwards. With `trueMatches` it learns from them, without them it
   * compares the fields alone. Everybody who may read entity matching models and all assets of the project can see the
   * entities.
   *
   * `POST /context/entitymatching`
   * @param params `sources`: entities to match from; `targets`: entities to match to; `trueMatches`: matches known to
   *   be right, to learn from. 1 to 2,000,000 items; `externalId`: your id of the model; `name`: the model's name;
   *   `description`: what the model is for; `featureType`: how texts are compared; `matchFields`: which field of a
   *   source is compared with which field of a target; `classifier`: what learns from true matches;
   *   `ignoreMissingFields`: whether a field that an entity lacks counts as empty text
   * @param options signal, timeouts, retries and headers of this call
   * @returns the queued model
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  fit(params: FitEntityMatchingModelParams, options?: RequestOptions): Promise<EntityMatchingModel> {
    return call(this.connection, fitEntityMatchingModelOperation, [], params, options);
  }

  /**
   * Train a new model from an old one and more true matches.
   *
   * Gives the new model at once, queued. It is trained on the old model's entities and true matches and on those given
   * here. The old model stays as it is.
   *
   * `POST /context/entitymatching/refit`
   * @param params `id`: the old model's id; `externalId`: your id of the old model; `newExternalId`: your id of the new
   *   model; `trueMatches`: more matches known to be right. 1 to 2,000,000 items; `sources`: entities to match from;
   *   `targets`: entities to match to
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new model, queued
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  refit(params: RefitEntityMatchingModelParams, options?: RequestOptions): Promise<EntityMatchingModel> {
    return call(this.connection, refitEntityMatchingModelOperation, [], params, options);
  }

  /**
   * Retrieve entity matching models by id or external id.
   *
   * `POST /context/entitymatching/byids`
   * @param id which model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the model, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(id: ResourceIdentifier, options?: BatchOptions): Promise<EntityMatchingModel | undefined>;
  /**
   * Retrieve entity matching models by id or external id.
   *
   * `POST /context/entitymatching/byids`
   * @param ids which models; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(ids: readonly ResourceIdentifier[], options?: BatchOptions): Promise<EntityMatchingModel[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    options?: BatchOptions,
  ): Promise<EntityMatchingModel | undefined | EntityMatchingModel[]> {
    return batch(this.connection, retrieveEntityMatchingModelsOperation, ids, undefined, options);
  }

  /**
   * Retrieve how far the training of a model is.
   *
   * Gives the whole model.
   *
   * `GET /context/entitymatching/{id}`
   * @param id The model's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the model as it is now; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveStatus(id: number, options?: RequestOptions): Promise<EntityMatchingModel | undefined> {
    return call(this.connection, retrieveEntityMatchingModelStatusOperation, [id], undefined, options);
  }

  /**
   * Wait until the model has ended.
   *
   * It has ended well when `status` is `Completed`, and failed when it is `Failed`.
   *
   * Calls `retrieveStatus` again and again.
   * @param id The model's id.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the model as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(id: number, options?: WaitOptions<EntityMatchingModel>): Promise<EntityMatchingModel> {
    return waitFor((request) => this.retrieveStatus(id, request), retrieveEntityMatchingModelStatusStates, options);
  }

  /**
   * List entity matching models.
   *
   * The platform has no second page here, so that no more than 1,000 models can be had.
   *
   * `POST /context/entitymatching/list`
   * @param params `filter`: narrows a list of models; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListEntityMatchingModelsParams, options?: RequestOptions): List<EntityMatchingModel> {
    return list(this.connection, listEntityMatchingModelsOperation, singlePage, [], params, options);
  }

  /**
   * Update entity matching models.
   *
   * Changes a model's name and description. What it has learnt stays.
   *
   * `POST /context/entitymatching/update`
   * @param update what changes of the model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the model as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: EntityMatchingModelUpdate, options?: BatchOptions): Promise<EntityMatchingModel>;
  /**
   * Update entity matching models.
   *
   * Changes a model's name and description. What it has learnt stays.
   *
   * `POST /context/entitymatching/update`
   * @param updates what changes of each model; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly EntityMatchingModelUpdate[], options?: BatchOptions): Promise<EntityMatchingModel[]>;
  update(
    updates: EntityMatchingModelUpdate | readonly EntityMatchingModelUpdate[],
    options?: BatchOptions,
  ): Promise<EntityMatchingModel | EntityMatchingModel[]> {
    return batch(this.connection, updateEntityMatchingModelsOperation, updates, undefined, options);
  }

  /**
   * Delete entity matching models.
   *
   * `POST /context/entitymatching/delete`
   * @param id which model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete entity matching models.
   *
   * `POST /context/entitymatching/delete`
   * @param ids which models; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], options?: BatchOptions): Promise<void>;
  delete(ids: ResourceIdentifier | readonly ResourceIdentifier[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteEntityMatchingModelsOperation, ids, undefined, options);
  }

  /**
   * Start a job that predicts matches.
   *
   * The model must have been trained. The answer's `X-Job-Token` header is for those who ask for the job's result.
   * Everybody who may read entity matching models and all assets of the project can see the entities.
   *
   * `POST /context/entitymatching/predict`
   * @param params `id`: the model's id; `externalId`: your id of the model; `sources`: entities to match from;
   *   `targets`: entities to match to; `numMatches`: largest number of matches for each source. 0 to 100;
   *   `scoreThreshold`: only matches with this score or a better one, where 1 is the best. 0 to 1
   * @param options signal, timeouts, retries and headers of this call
   * @returns the job, queued
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  predict(params: PredictEntityMatchingParams, options?: RequestOptions): Promise<EntityMatchingJob> {
    return call(this.connection, predictEntityMatchingOperation, [], params, options);
  }
}

/** Jobs that predict matches, and what they found. */
export class EntityMatchingJobs extends CogniteResource {
  /**
   * Retrieve a prediction job and its matches.
   *
   * A job that is not completed has no matches yet. Whoever has the job's token sends it in `X-Job-Token`.
   *
   * `GET /context/entitymatching/jobs/{jobId}`
   * @param jobId The job's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the job as it is now; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(jobId: number, options?: RequestOptions): Promise<EntityMatchingJob | undefined> {
    return call(this.connection, retrieveEntityMatchingJobOperation, [jobId], undefined, options);
  }

  /**
   * Wait until the job has ended.
   *
   * It has ended well when `status` is `Completed`, and failed when it is `Failed`.
   *
   * Calls `retrieve` again and again.
   * @param jobId The job's id.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the job as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(jobId: number, options?: WaitOptions<EntityMatchingJob>): Promise<EntityMatchingJob> {
    return waitFor((request) => this.retrieve(jobId, request), retrieveEntityMatchingJobStates, options);
  }
}

/** {@link EntityMatching.fit} as a function. */
export function fitEntityMatchingModel(
  connection: Connection,
  params: FitEntityMatchingModelParams,
  options?: RequestOptions,
): Promise<EntityMatchingModel> {
  return call(connection, fitEntityMatchingModelOperation, [], params, options);
}

/** {@link EntityMatching.refit} as a function. */
export function refitEntityMatchingModel(
  connection: Connection,
  params: RefitEntityMatchingModelParams,
  options?: RequestOptions,
): Promise<EntityMatchingModel> {
  return call(connection, refitEntityMatchingModelOperation, [], params, options);
}

/** {@link EntityMatching.retrieve} as a function. */
export function retrieveEntityMatchingModels(
  connection: Connection,
  id: ResourceIdentifier,
  options?: BatchOptions,
): Promise<EntityMatchingModel | undefined>;
/** {@link EntityMatching.retrieve} as a function. */
export function retrieveEntityMatchingModels(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  options?: BatchOptions,
): Promise<EntityMatchingModel[]>;
export function retrieveEntityMatchingModels(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  options?: BatchOptions,
): Promise<EntityMatchingModel | undefined | EntityMatchingModel[]> {
  return batch(connection, retrieveEntityMatchingModelsOperation, ids, undefined, options);
}

/** {@link EntityMatching.retrieveStatus} as a function. */
export function retrieveEntityMatchingModelStatus(
  connection: Connection,
  id: number,
  options?: RequestOptions,
): Promise<EntityMatchingModel | undefined> {
  return call(connection, retrieveEntityMatchingModelStatusOperation, [id], undefined, options);
}

/** {@link EntityMatching.list} as a function. */
export function listEntityMatchingModels(
  connection: Connection,
  params?: ListEntityMatchingModelsParams,
  options?: RequestOptions,
): List<EntityMatchingModel> {
  return list(connection, listEntityMatchingModelsOperation, singlePage, [], params, options);
}

/** {@link EntityMatching.update} as a function. */
export function updateEntityMatchingModels(
  connection: Connection,
  update: EntityMatchingModelUpdate,
  options?: BatchOptions,
): Promise<EntityMatchingModel>;
/** {@link EntityMatching.update} as a function. */
export function updateEntityMatchingModels(
  connection: Connection,
  updates: readonly EntityMatchingModelUpdate[],
  options?: BatchOptions,
): Promise<EntityMatchingModel[]>;
export function updateEntityMatchingModels(
  connection: Connection,
  updates: EntityMatchingModelUpdate | readonly EntityMatchingModelUpdate[],
  options?: BatchOptions,
): Promise<EntityMatchingModel | EntityMatchingModel[]> {
  return batch(connection, updateEntityMatchingModelsOperation, updates, undefined, options);
}

/** {@link EntityMatching.delete} as a function. */
export function deleteEntityMatchingModels(
  connection: Connection,
  id: ResourceIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link EntityMatching.delete} as a function. */
export function deleteEntityMatchingModels(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteEntityMatchingModels(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteEntityMatchingModelsOperation, ids, undefined, options);
}

/** {@link EntityMatching.predict} as a function. */
export function predictEntityMatching(
  connection: Connection,
  params: PredictEntityMatchingParams,
  options?: RequestOptions,
): Promise<EntityMatchingJob> {
  return call(connection, predictEntityMatchingOperation, [], params, options);
}

/** {@link EntityMatchingJobs.retrieve} as a function. */
export function retrieveEntityMatchingJob(
  connection: Connection,
  jobId: number,
  options?: RequestOptions,
): Promise<EntityMatchingJob | undefined> {
  return call(connection, retrieveEntityMatchingJobOperation, [jobId], undefined, options);
}

const entityMatchingModelUpdateFields = {
  name: 'EntityMatchingModelUpdate',
  identifier: resourceIdForms,
  fields: { name: { verbs: ['set'] }, description: { verbs: ['set'] } },
} as const satisfies UpdateForms;

/** Fields of a model that an update can replace; null takes a value away. */
export interface EntityMatchingModelUpdateSet {
  /** The model's name. */
  name?: string | undefined;
  /** What the model is for. */
  description?: string | undefined;
}

/**
 * Starts an update of a model: `entityMatchingModelUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which model
 * @throws {ValidationError} for what names none
 */
export function entityMatchingModelUpdate(
  id: ResourceIdentifier,
): EntityMatchingModelUpdate & UpdateVerbs<EntityMatchingModelUpdate, EntityMatchingModelUpdateSet, NoFields, NoFields, NoFields> {
  return startUpdate(entityMatchingModelUpdateFields, id);
}

/**
 * The update that sets every field of {@link EntityMatchingModel} that has a value, where an update can set it. Fields
 * without one stay as they are.
 * @param entityMatchingModel as it was read, and changed
 */
export function toEntityMatchingModelUpdate(entityMatchingModel: EntityMatchingModel): EntityMatchingModelUpdate {
  return updateFrom(entityMatchingModelUpdateFields, entityMatchingModel);
}

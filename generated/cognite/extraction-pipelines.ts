// Generated from openapi/cognite/extraction-pipelines.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  ExtractionPipeline,
  ExtractionPipelineContact,
  ExtractionPipelineCreate,
  ExtractionPipelineNotifications,
  ExtractionPipelineRawTable,
  ExtractionPipelineRun,
  ExtractionPipelineRunCreate,
  ExtractionPipelineRunFilterInput,
  ExtractionPipelineUpdate,
  Metadata,
  ResourceIdentifier,
} from './schema.js';

export type {
  ExternalId,
  ExtractionPipeline,
  ExtractionPipelineContact,
  ExtractionPipelineContactsAddRemove,
  ExtractionPipelineContactsPatch,
  ExtractionPipelineContactsSet,
  ExtractionPipelineCreate,
  ExtractionPipelineDataSetPatch,
  ExtractionPipelineDescriptionPatch,
  ExtractionPipelineDocumentationPatch,
  ExtractionPipelineExternalIdPatch,
  ExtractionPipelineNamePatch,
  ExtractionPipelineNotifications,
  ExtractionPipelineNotificationsPatch,
  ExtractionPipelinePatch,
  ExtractionPipelineRawTable,
  ExtractionPipelineRawTablesAddRemove,
  ExtractionPipelineRawTablesPatch,
  ExtractionPipelineRawTablesSet,
  ExtractionPipelineRun,
  ExtractionPipelineRunCreate,
  ExtractionPipelineRunFilter,
  ExtractionPipelineRunFilterInput,
  ExtractionPipelineRunMessageFilter,
  ExtractionPipelineRunStatus,
  ExtractionPipelineSchedulePatch,
  ExtractionPipelineSourcePatch,
  ExtractionPipelineUpdate,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  ResourceId,
  ResourceIdentifier,
  TimestampRange,
} from './schema.js';

const extractionPipelineUpdateForms = {
  name: 'ExtractionPipelineUpdate',
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

/** `GET /extpipes` @internal */
export const listExtractionPipelinesOperation = {
  id: 'listExtractionPipelines',
  path: '/extpipes',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /extpipes` @internal */
export const createExtractionPipelinesOperation = {
  id: 'createExtractionPipelines',
  path: '/extpipes',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /extpipes/delete` @internal */
export const deleteExtractionPipelinesOperation = {
  id: 'deleteExtractionPipelines',
  path: '/extpipes/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /extpipes/update` @internal */
export const updateExtractionPipelinesOperation = {
  id: 'updateExtractionPipelines',
  path: '/extpipes/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: {
    items: 'items',
    identifier: extractionPipelineUpdateForms,
    max: 1000,
    once: [
      ['update', 'rawTables', 'add'],
      ['update', 'rawTables', 'remove'],
      ['update', 'contacts', 'add'],
      ['update', 'contacts', 'remove'],
    ],
    merge: ['items'],
  },
} as const satisfies Operation;

/** `POST /extpipes/byids` @internal */
export const retrieveExtractionPipelinesOperation = {
  id: 'retrieveExtractionPipelines',
  path: '/extpipes/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `GET /extpipes/runs` @internal */
export const listRunsOfExtractionPipelineOperation = {
  id: 'listRunsOfExtractionPipeline',
  path: '/extpipes/runs',
  query: { externalId: 'externalId', limit: 'limit', cursor: 'cursor' },
  required: ['externalId'],
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /extpipes/runs` @internal */
export const createExtractionPipelineRunsOperation = {
  id: 'createExtractionPipelineRuns',
  path: '/extpipes/runs',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /extpipes/runs/list` @internal */
export const listExtractionPipelineRunsOperation = {
  id: 'listExtractionPipelineRuns',
  path: '/extpipes/runs/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  required: ['filter'],
  accepts: { 'filter.statuses': { single: true } },
  spellOut,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** Parameters of {@link ExtractionPipelines.delete}. */
export interface DeleteExtractionPipelinesParams {
  /** Skip what does not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link ExtractionPipelines.retrieve}. */
export interface RetrieveExtractionPipelinesParams {
  /** Leave out what does not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link ExtractionPipelineRuns.list}. */
export interface ListExtractionPipelineRunsParams extends ListOptions {
  /** Chooses runs of one extraction pipeline. */
  filter: ExtractionPipelineRunFilterInput;
}

/**
 * Extraction pipelines document how data gets from a source into the project: what runs, on which schedule, what it
 * writes and whom to tell when it stops.
 */
export class ExtractionPipelines extends CogniteResource {
  /** Runs are what an extractor reports of itself; success, failure, or that it is still there. */
  readonly runs: ExtractionPipelineRuns;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.runs = new ExtractionPipelineRuns(this.connection);
  }

  /**
   * List extraction pipelines.
   *
   * `GET /extpipes`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListOptions, options?: RequestOptions): List<ExtractionPipeline> {
    return list(this.connection, listExtractionPipelinesOperation, cursorPages, [], params, options);
  }

  /**
   * Create extraction pipelines.
   *
   * `POST /extpipes`
   * @param extractionPipeline the extraction pipeline
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the extraction pipeline as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(extractionPipeline: ExtractionPipelineCreate, options?: BatchOptions): Promise<ExtractionPipeline>;
  /**
   * Create extraction pipelines.
   *
   * `POST /extpipes`
   * @param extractionPipelines the extraction pipelines; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(
    extractionPipelines: readonly ExtractionPipelineCreate[],
    options?: BatchOptions,
  ): Promise<ExtractionPipeline[]>;
  create(
    extractionPipelines: ExtractionPipelineCreate | readonly ExtractionPipelineCreate[],
    options?: BatchOptions,
  ): Promise<ExtractionPipeline | ExtractionPipeline[]> {
    return batch(this.connection, createExtractionPipelinesOperation, extractionPipelines, undefined, options);
  }

  /**
   * Delete extraction pipelines.
   *
   * `POST /extpipes/delete`
   * @param id which extraction pipeline
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteExtractionPipelinesParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete extraction pipelines.
   *
   * `POST /extpipes/delete`
   * @param ids which extraction pipelines; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(
    ids: readonly ResourceIdentifier[],
    params?: DeleteExtractionPipelinesParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteExtractionPipelinesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteExtractionPipelinesOperation, ids, params, options);
  }

  /**
   * Update extraction pipelines.
   *
   * Changes the fields that an update names; the others stay as they are.
   *
   * `POST /extpipes/update`
   * @param update what changes of the extraction pipeline
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the extraction pipeline as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: ExtractionPipelineUpdate, options?: BatchOptions): Promise<ExtractionPipeline>;
  /**
   * Update extraction pipelines.
   *
   * Changes the fields that an update names; the others stay as they are.
   *
   * `POST /extpipes/update`
   * @param updates what changes of each extraction pipeline; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly ExtractionPipelineUpdate[], options?: BatchOptions): Promise<ExtractionPipeline[]>;
  update(
    updates: ExtractionPipelineUpdate | readonly ExtractionPipelineUpdate[],
    options?: BatchOptions,
  ): Promise<ExtractionPipeline | ExtractionPipeline[]> {
    return batch(this.connection, updateExtractionPipelinesOperation, updates, undefined, options);
  }

  /**
   * Retrieve extraction pipelines.
   *
   * `POST /extpipes/byids`
   * @param id which extraction pipeline
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the extraction pipeline, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: ResourceIdentifier,
    params?: RetrieveExtractionPipelinesParams,
    options?: BatchOptions,
  ): Promise<ExtractionPipeline | undefined>;
  /**
   * Retrieve extraction pipelines.
   *
   * `POST /extpipes/byids`
   * @param ids which extraction pipelines; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveExtractionPipelinesParams,
    options?: BatchOptions,
  ): Promise<ExtractionPipeline[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveExtractionPipelinesParams,
    options?: BatchOptions,
  ): Promise<ExtractionPipeline | undefined | ExtractionPipeline[]> {
    return batch(this.connection, retrieveExtractionPipelinesOperation, ids, params, options);
  }
}

/** Runs are what an extractor reports of itself; success, failure, or that it is still there. */
export class ExtractionPipelineRuns extends CogniteResource {
  /**
   * Report runs of extraction pipelines.
   *
   * A status of `seen` only says that the extractor is alive.
   *
   * `POST /extpipes/runs`
   * @param run the extraction pipeline run
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the extraction pipeline run as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(run: ExtractionPipelineRunCreate, options?: BatchOptions): Promise<ExtractionPipelineRun>;
  /**
   * Report runs of extraction pipelines.
   *
   * A status of `seen` only says that the extractor is alive.
   *
   * `POST /extpipes/runs`
   * @param runs the extraction pipeline runs; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(runs: readonly ExtractionPipelineRunCreate[], options?: BatchOptions): Promise<ExtractionPipelineRun[]>;
  create(
    runs: ExtractionPipelineRunCreate | readonly ExtractionPipelineRunCreate[],
    options?: BatchOptions,
  ): Promise<ExtractionPipelineRun | ExtractionPipelineRun[]> {
    return batch(this.connection, createExtractionPipelineRunsOperation, runs, undefined, options);
  }

  /**
   * List the runs of an extraction pipeline.
   *
   * Gives the runs that match every condition of the filter.
   *
   * `POST /extpipes/runs/list`
   * @param params `filter`: chooses runs of one extraction pipeline; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params: ListExtractionPipelineRunsParams, options?: RequestOptions): List<ExtractionPipelineRun> {
    return list(this.connection, listExtractionPipelineRunsOperation, cursorPages, [], params, options);
  }
}

/** {@link ExtractionPipelines.list} as a function. */
export function listExtractionPipelines(
  connection: Connection,
  params?: ListOptions,
  options?: RequestOptions,
): List<ExtractionPipeline> {
  return list(connection, listExtractionPipelinesOperation, cursorPages, [], params, options);
}

/** {@link ExtractionPipelines.create} as a function. */
export function createExtractionPipelines(
  connection: Connection,
  extractionPipeline: ExtractionPipelineCreate,
  options?: BatchOptions,
): Promise<ExtractionPipeline>;
/** {@link ExtractionPipelines.create} as a function. */
export function createExtractionPipelines(
  connection: Connection,
  extractionPipelines: readonly ExtractionPipelineCreate[],
  options?: BatchOptions,
): Promise<ExtractionPipeline[]>;
export function createExtractionPipelines(
  connection: Connection,
  extractionPipelines: ExtractionPipelineCreate | readonly ExtractionPipelineCreate[],
  options?: BatchOptions,
): Promise<ExtractionPipeline | ExtractionPipeline[]> {
  return batch(connection, createExtractionPipelinesOperation, extractionPipelines, undefined, options);
}

/** {@link ExtractionPipelines.delete} as a function. */
export function deleteExtractionPipelines(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link ExtractionPipelines.delete} as a function. */
export function deleteExtractionPipelines(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteExtractionPipelines(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteExtractionPipelinesOperation, ids, params, options);
}

/** {@link ExtractionPipelines.update} as a function. */
export function updateExtractionPipelines(
  connection: Connection,
  update: ExtractionPipelineUpdate,
  options?: BatchOptions,
): Promise<ExtractionPipeline>;
/** {@link ExtractionPipelines.update} as a function. */
export function updateExtractionPipelines(
  connection: Connection,
  updates: readonly ExtractionPipelineUpdate[],
  options?: BatchOptions,
): Promise<ExtractionPipeline[]>;
export function updateExtractionPipelines(
  connection: Connection,
  updates: ExtractionPipelineUpdate | readonly ExtractionPipelineUpdate[],
  options?: BatchOptions,
): Promise<ExtractionPipeline | ExtractionPipeline[]> {
  return batch(connection, updateExtractionPipelinesOperation, updates, undefined, options);
}

/** {@link ExtractionPipelines.retrieve} as a function. */
export function retrieveExtractionPipelines(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<ExtractionPipeline | undefined>;
/** {@link ExtractionPipelines.retrieve} as a function. */
export function retrieveExtractionPipelines(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<ExtractionPipeline[]>;
export function retrieveExtractionPipelines(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveExtractionPipelinesParams,
  options?: BatchOptions,
): Promise<ExtractionPipeline | undefined | ExtractionPipeline[]> {
  return batch(connection, retrieveExtractionPipelinesOperation, ids, params, options);
}

/** {@link ExtractionPipelineRuns.create} as a function. */
export function createExtractionPipelineRuns(
  connection: Connection,
  run: ExtractionPipelineRunCreate,
  options?: BatchOptions,
): Promise<ExtractionPipelineRun>;
/** {@link ExtractionPipelineRuns.create} as a function. */
export function createExtractionPipelineRuns(
  connection: Connection,
  runs: readonly ExtractionPipelineRunCreate[],
  options?: BatchOptions,
): Promise<ExtractionPipelineRun[]>;
export function createExtractionPipelineRuns(
  connection: Connection,
  runs: ExtractionPipelineRunCreate | readonly ExtractionPipelineRunCreate[],
  options?: BatchOptions,
): Promise<ExtractionPipelineRun | ExtractionPipelineRun[]> {
  return batch(connection, createExtractionPipelineRunsOperation, runs, undefined, options);
}

/** {@link ExtractionPipelineRuns.list} as a function. */
export function listExtractionPipelineRuns(
  connection: Connection,
  params: ListExtractionPipelineRunsParams,
  options?: RequestOptions,
): List<ExtractionPipelineRun> {
  return list(connection, listExtractionPipelineRunsOperation, cursorPages, [], params, options);
}

/**
 * The form of {@link ExtractionPipeline} that can be sent: without what only the platform sets.
 * @param extractionPipeline as it was read; a form that can be sent already stays as it is
 */
export function toExtractionPipelineCreate(
  extractionPipeline: ExtractionPipeline | ExtractionPipelineCreate,
): ExtractionPipelineCreate {
  return writeForm(extractionPipeline, [
    'id',
    'lastSuccess',
    'lastFailure',
    'lastMessage',
    'lastSeen',
    'createdTime',
    'lastUpdatedTime',
  ]);
}

const extractionPipelineUpdateFields = {
  name: 'ExtractionPipelineUpdate',
  identifier: resourceIdForms,
  fields: {
    externalId: { verbs: ['set'] },
    name: { verbs: ['set'] },
    description: { verbs: ['set'], nullable: true },
    dataSetId: { verbs: ['set'] },
    schedule: { verbs: ['set'], nullable: true },
    rawTables: { verbs: ['set', 'add', 'remove'], nullable: true },
    contacts: { verbs: ['set', 'add', 'remove'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    source: { verbs: ['set'], nullable: true },
    documentation: { verbs: ['set'], nullable: true },
    notificationConfig: { verbs: ['set'] },
  },
} as const satisfies UpdateForms;

/** Fields of an extraction pipeline that an update can replace; null takes a value away. */
export interface ExtractionPipelineUpdateSet {
  /** Replaces the external id. */
  externalId?: string | undefined;
  /** Replaces the name. */
  name?: string | undefined;
  /** Replaces the description. */
  description?: string | null | undefined;
  /** Moves it to another data set. */
  dataSetId?: number | undefined;
  /** Replaces the schedule. */
  schedule?: string | null | undefined;
  /** How an update changes the raw tables: all of them, or some. */
  rawTables?: readonly ExtractionPipelineRawTable[] | null | undefined;
  /** How an update changes the contacts: all of them, or some. */
  contacts?: readonly ExtractionPipelineContact[] | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
  /** Replaces the source. */
  source?: string | null | undefined;
  /** Replaces the documentation. */
  documentation?: string | null | undefined;
  /** Replaces when contacts are notified. */
  notificationConfig?: ExtractionPipelineNotifications | undefined;
}

/** Fields of an extraction pipeline that an update can add to. */
export interface ExtractionPipelineUpdateAdd {
  /** How an update changes the raw tables: all of them, or some. */
  rawTables?: readonly ExtractionPipelineRawTable[] | undefined;
  /** How an update changes the contacts: all of them, or some. */
  contacts?: readonly ExtractionPipelineContact[] | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
}

/** Fields of an extraction pipeline that an update can remove from. */
export interface ExtractionPipelineUpdateRemove {
  /** How an update changes the raw tables: all of them, or some. */
  rawTables?: readonly ExtractionPipelineRawTable[] | undefined;
  /** How an update changes the contacts: all of them, or some. */
  contacts?: readonly ExtractionPipelineContact[] | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: readonly string[] | undefined;
}

/**
 * Starts an update of an extraction pipeline: `extractionPipelineUpdate(id).set({ … })`. It goes into `update()` as it
 * is.
 * @param id which extraction pipeline
 * @throws {ValidationError} for what names none
 */
export function extractionPipelineUpdate(
  id: ResourceIdentifier,
): ExtractionPipelineUpdate & UpdateVerbs<ExtractionPipelineUpdate, ExtractionPipelineUpdateSet, ExtractionPipelineUpdateAdd, ExtractionPipelineUpdateRemove, NoFields> {
  return startUpdate(extractionPipelineUpdateFields, id);
}

/**
 * The update that sets every field of {@link ExtractionPipeline} that has a value, where an update can set it. Fields
 * without one stay as they are.
 * @param extractionPipeline as it was read, and changed
 */
export function toExtractionPipelineUpdate(extractionPipeline: ExtractionPipeline): ExtractionPipelineUpdate {
  return updateFrom(extractionPipelineUpdateFields, extractionPipeline);
}

// Generated from openapi/cognite/data-sets.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource } from './platform.js';
import type {
  CountAggregate,
  DataSet,
  DataSetCreate,
  DataSetFilter,
  DataSetUpdate,
  Metadata,
  ResourceIdentifier,
} from './schema.js';

export type {
  CountAggregate,
  DataSet,
  DataSetCreate,
  DataSetFilter,
  DataSetPatch,
  DataSetUpdate,
  ExternalId,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  ResourceId,
  ResourceIdentifier,
  SetNull,
  TimestampRange,
} from './schema.js';

const dataSetUpdateForms = {
  name: 'DataSetUpdate',
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

/** `POST /datasets` @internal */
export const createDataSetsOperation = {
  id: 'createDataSets',
  path: '/datasets',
  encode: packedJsonBody,
  batch: { items: 'items', max: 10, merge: ['items'] },
} as const satisfies Operation;

/** `POST /datasets/list` @internal */
export const listDataSetsOperation = {
  id: 'listDataSets',
  path: '/datasets/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /datasets/byids` @internal */
export const retrieveDataSetsOperation = {
  id: 'retrieveDataSets',
  path: '/datasets/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /datasets/update` @internal */
export const updateDataSetsOperation = {
  id: 'updateDataSets',
  path: '/datasets/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: dataSetUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /datasets/aggregate` @internal */
export const aggregateDataSetsOperation = {
  id: 'aggregateDataSets',
  path: '/datasets/aggregate',
  body: ['filter'],
  encode: packedJsonBody,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** Parameters of {@link DataSets.list}. */
export interface ListDataSetsParams extends ListOptions {
  /** Chooses data sets. Every field that is given must match. */
  filter?: DataSetFilter | undefined;
}

/** Parameters of {@link DataSets.retrieve}. */
export interface RetrieveDataSetsParams {
  /** Leave out ids that do not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link DataSets.aggregate}. */
export interface AggregateDataSetsParams {
  /** Chooses data sets. Every field that is given must match. */
  filter?: DataSetFilter | undefined;
}

/**
 * Data sets group resources by where they come from, so that access and lineage can be handled together. A data set can
 * be archived by its metadata, but not deleted.
 */
export class DataSets extends CogniteResource {
  /**
   * Create data sets.
   *
   * `POST /datasets`
   * @param dataSet the data set
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the data set as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(dataSet: DataSetCreate, options?: BatchOptions): Promise<DataSet>;
  /**
   * Create data sets.
   *
   * `POST /datasets`
   * @param dataSets the data sets; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(dataSets: readonly DataSetCreate[], options?: BatchOptions): Promise<DataSet[]>;
  create(dataSets: DataSetCreate | readonly DataSetCreate[], options?: BatchOptions): Promise<DataSet | DataSet[]> {
    return batch(this.connection, createDataSetsOperation, dataSets, undefined, options);
  }

  /**
   * List data sets.
   *
   * Gives the data sets that pass the filter, or all data sets of the project that the caller may read.
   *
   * `POST /datasets/list`
   * @param params `filter`: chooses data sets; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListDataSetsParams, options?: RequestOptions): List<DataSet> {
    return list(this.connection, listDataSetsOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve data sets by id or external id.
   *
   * `POST /datasets/byids`
   * @param id which data set
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the data set, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: ResourceIdentifier,
    params?: RetrieveDataSetsParams,
    options?: BatchOptions,
  ): Promise<DataSet | undefined>;
  /**
   * Retrieve data sets by id or external id.
   *
   * `POST /datasets/byids`
   * @param ids which data sets; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveDataSetsParams,
    options?: BatchOptions,
  ): Promise<DataSet[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveDataSetsParams,
    options?: BatchOptions,
  ): Promise<DataSet | undefined | DataSet[]> {
    return batch(this.connection, retrieveDataSetsOperation, ids, params, options);
  }

  /**
   * Update data sets.
   *
   * Changes the fields that an update names and leaves the others as they are.
   *
   * `POST /datasets/update`
   * @param update what changes of the data set
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the data set as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: DataSetUpdate, options?: BatchOptions): Promise<DataSet>;
  /**
   * Update data sets.
   *
   * Changes the fields that an update names and leaves the others as they are.
   *
   * `POST /datasets/update`
   * @param updates what changes of each data set; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly DataSetUpdate[], options?: BatchOptions): Promise<DataSet[]>;
  update(updates: DataSetUpdate | readonly DataSetUpdate[], options?: BatchOptions): Promise<DataSet | DataSet[]> {
    return batch(this.connection, updateDataSetsOperation, updates, undefined, options);
  }

  /**
   * Count data sets.
   *
   * Gives the number of data sets that pass the filter, as the one entry of a list.
   *
   * `POST /datasets/aggregate`
   * @param params `filter`: chooses data sets
   * @param options signal, timeouts, retries and headers of this call
   * @returns the count
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate(params?: AggregateDataSetsParams, options?: RequestOptions): Promise<CountAggregate[]> {
    return call(this.connection, aggregateDataSetsOperation, [], params, options);
  }
}

/** {@link DataSets.create} as a function. */
export function createDataSets(
  connection: Connection,
  dataSet: DataSetCreate,
  options?: BatchOptions,
): Promise<DataSet>;
/** {@link DataSets.create} as a function. */
export function createDataSets(
  connection: Connection,
  dataSets: readonly DataSetCreate[],
  options?: BatchOptions,
): Promise<DataSet[]>;
export function createDataSets(
  connection: Connection,
  dataSets: DataSetCreate | readonly DataSetCreate[],
  options?: BatchOptions,
): Promise<DataSet | DataSet[]> {
  return batch(connection, createDataSetsOperation, dataSets, undefined, options);
}

/** {@link DataSets.list} as a function. */
export function listDataSets(
  connection: Connection,
  params?: ListDataSetsParams,
  options?: RequestOptions,
): List<DataSet> {
  return list(connection, listDataSetsOperation, cursorPages, [], params, options);
}

/** {@link DataSets.retrieve} as a function. */
export function retrieveDataSets(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveDataSetsParams,
  options?: BatchOptions,
): Promise<DataSet | undefined>;
/** {@link DataSets.retrieve} as a function. */
export function retrieveDataSets(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveDataSetsParams,
  options?: BatchOptions,
): Promise<DataSet[]>;
export function retrieveDataSets(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveDataSetsParams,
  options?: BatchOptions,
): Promise<DataSet | undefined | DataSet[]> {
  return batch(connection, retrieveDataSetsOperation, ids, params, options);
}

/** {@link DataSets.update} as a function. */
export function updateDataSets(
  connection: Connection,
  update: DataSetUpdate,
  options?: BatchOptions,
): Promise<DataSet>;
/** {@link DataSets.update} as a function. */
export function updateDataSets(
  connection: Connection,
  updates: readonly DataSetUpdate[],
  options?: BatchOptions,
): Promise<DataSet[]>;
export function updateDataSets(
  connection: Connection,
  updates: DataSetUpdate | readonly DataSetUpdate[],
  options?: BatchOptions,
): Promise<DataSet | DataSet[]> {
  return batch(connection, updateDataSetsOperation, updates, undefined, options);
}

/** {@link DataSets.aggregate} as a function. */
export function aggregateDataSets(
  connection: Connection,
  params?: AggregateDataSetsParams,
  options?: RequestOptions,
): Promise<CountAggregate[]> {
  return call(connection, aggregateDataSetsOperation, [], params, options);
}

/**
 * The form of {@link DataSet} that can be sent: without what only the platform sets.
 * @param dataSet as it was read; a form that can be sent already stays as it is
 */
export function toDataSetCreate(dataSet: DataSet | DataSetCreate): DataSetCreate {
  return writeForm(dataSet, ['id', 'createdTime', 'lastUpdatedTime']);
}

const dataSetUpdateFields = {
  name: 'DataSetUpdate',
  identifier: resourceIdForms,
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    name: { verbs: ['set', 'setNull'] },
    description: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    writeProtected: { verbs: ['set'] },
  },
} as const satisfies UpdateForms;

/** Fields of a data set that an update can replace; null takes a value away. */
export interface DataSetUpdateSet {
  /** Your id of the data set. */
  externalId?: string | null | undefined;
  /** Name of the data set. */
  name?: string | null | undefined;
  /** What the data set holds. */
  description?: string | null | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** Only callers who own the data set may write to what is in it. */
  writeProtected?: boolean | undefined;
}

/** Fields of a data set that an update can add to. */
export interface DataSetUpdateAdd {
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
}

/** Fields of a data set that an update can remove from. */
export interface DataSetUpdateRemove {
  /** Your own fields, by name. */
  metadata?: readonly string[] | undefined;
}

/**
 * Starts an update of a data set: `dataSetUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which data set
 * @throws {ValidationError} for what names none
 */
export function dataSetUpdate(
  id: ResourceIdentifier,
): DataSetUpdate & UpdateVerbs<DataSetUpdate, DataSetUpdateSet, DataSetUpdateAdd, DataSetUpdateRemove, NoFields> {
  return startUpdate(dataSetUpdateFields, id);
}

/**
 * The update that sets every field of {@link DataSet} that has a value, where an update can set it. Fields without one
 * stay as they are.
 * @param dataSet as it was read, and changed
 */
export function toDataSetUpdate(dataSet: DataSet): DataSetUpdate {
  return updateFrom(dataSetUpdateFields, dataSet);
}

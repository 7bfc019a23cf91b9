// Generated from openapi/cognite/time-series.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, type List } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { partitionedList, type PartitionedListOptions } from '../../src/core/partitions.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { spellOutVariant } from '../../src/core/variants.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource } from './platform.js';
import type {
  CountAggregate,
  Metadata,
  ResourceIdentifier,
  TimeSeries,
  TimeSeriesAdvancedFilter,
  TimeSeriesAggregateFilter,
  TimeSeriesCreate,
  TimeSeriesFilterInput,
  TimeSeriesIdentifier,
  TimeSeriesProperty,
  TimeSeriesPropertyAggregate,
  TimeSeriesSearch,
  TimeSeriesSort,
  TimeSeriesUpdate,
  TimeSeriesValueAggregate,
} from './schema.js';

export type {
  CountAggregate,
  ExternalId,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  ResourceId,
  ResourceIdentifier,
  SetNull,
  TimeSeries,
  TimeSeriesAdvancedFilter,
  TimeSeriesAggregate,
  TimeSeriesAggregateAndFilter,
  TimeSeriesAggregateFilter,
  TimeSeriesAggregateInFilter,
  TimeSeriesAggregateNotFilter,
  TimeSeriesAggregateOrFilter,
  TimeSeriesAggregatePrefix,
  TimeSeriesAggregatePrefixFilter,
  TimeSeriesAggregateRange,
  TimeSeriesAggregateRangeFilter,
  TimeSeriesAggregateValues,
  TimeSeriesAggregation,
  TimeSeriesAndFilter,
  TimeSeriesAssetIdSet,
  TimeSeriesByInstanceId,
  TimeSeriesContainsAllFilter,
  TimeSeriesContainsAnyFilter,
  TimeSeriesCreate,
  TimeSeriesDataSetIdSet,
  TimeSeriesDescriptionSet,
  TimeSeriesEqualsFilter,
  TimeSeriesExistsFilter,
  TimeSeriesExternalIdSet,
  TimeSeriesFilter,
  TimeSeriesFilterBound,
  TimeSeriesFilterInput,
  TimeSeriesFilterValue,
  TimeSeriesFilterValues,
  TimeSeriesId,
  TimeSeriesIdentifier,
  TimeSeriesInFilter,
  TimeSeriesInstanceId,
  TimeSeriesIsStepSet,
  TimeSeriesNameSet,
  TimeSeriesNotFilter,
  TimeSeriesOrFilter,
  TimeSeriesPatch,
  TimeSeriesPrefixFilter,
  TimeSeriesProperty,
  TimeSeriesPropertyAggregate,
  TimeSeriesPropertyPath,
  TimeSeriesRangeCondition,
  TimeSeriesRangeFilter,
  TimeSeriesSearch,
  TimeSeriesSearchFilter,
  TimeSeriesSecurityCategoriesAddRemove,
  TimeSeriesSecurityCategoriesSet,
  TimeSeriesSort,
  TimeSeriesTextCondition,
  TimeSeriesUnitExternalIdSet,
  TimeSeriesUnitSet,
  TimeSeriesUpdate,
  TimeSeriesValueAggregate,
  TimeSeriesValueCondition,
  TimeSeriesValuesCondition,
  TimestampRange,
} from './schema.js';

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

const timeSeriesIdForms = {
  name: 'TimeSeriesId',
  oneOf: ['id', 'externalId', 'instanceId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

const timeSeriesUpdateForms = {
  name: 'TimeSeriesUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId', 'instanceId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

/** `POST /timeseries` @internal */
export const createTimeSeriesOperation = {
  id: 'createTimeSeries',
  path: '/timeseries',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /timeseries/list` @internal */
export const listTimeSeriesOperation = {
  id: 'listTimeSeries',
  path: '/timeseries/list',
  body: ['filter', 'advancedFilter', 'limit', 'cursor', 'partition', 'sort'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  spellOut,
  readonly: true,
  page: {
    size: 'limit',
    token: 'cursor',
    max: 1000,
    items: ['items'],
    next: ['nextCursor'],
    partitions: { parameter: 'partition', max: 10, excludes: ['sort'] },
  },
} as const satisfies Operation;

/** `POST /timeseries/byids` @internal */
export const retrieveTimeSeriesOperation = {
  id: 'retrieveTimeSeries',
  path: '/timeseries/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: timeSeriesIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /timeseries/search` @internal */
export const searchTimeSeriesOperation = {
  id: 'searchTimeSeries',
  path: '/timeseries/search',
  body: ['filter', 'search', 'limit'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  spellOut,
  bounds: { limit: [1, 1000] },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /timeseries/aggregate` @internal */
export const aggregateTimeSeriesOperation = {
  id: 'aggregateTimeSeries',
  path: '/timeseries/aggregate',
  body: ['filter', 'advancedFilter', 'aggregate', 'aggregateFilter', 'properties', 'path'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  variants: [
    { optional: ['aggregate', 'aggregateFilter'], values: { aggregate: ['count'] } },
    {
      required: ['aggregate', 'properties'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityValues', 'uniqueValues'] },
    },
    {
      required: ['aggregate', 'path'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityProperties', 'uniqueProperties'] },
    },
  ],
  spellOut: spellOutVariant,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /timeseries/update` @internal */
export const updateTimeSeriesOperation = {
  id: 'updateTimeSeries',
  path: '/timeseries/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: timeSeriesUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /timeseries/delete` @internal */
export const deleteTimeSeriesOperation = {
  id: 'deleteTimeSeries',
  path: '/timeseries/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** Parameters of {@link TimeSeriesResource.list}. */
export interface ListTimeSeriesParams extends PartitionedListOptions {
  /** What the time series must match. */
  filter?: TimeSeriesFilterInput | undefined;
  /** A condition of any depth, besides `filter`. */
  advancedFilter?: TimeSeriesAdvancedFilter | undefined;
  /** The order of the list, by up to two properties. 1 to 2 items. */
  sort?: readonly TimeSeriesSort[] | undefined;
}

/** Parameters of {@link TimeSeriesResource.retrieve}. */
export interface RetrieveTimeSeriesParams {
  /** Leave out what does not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link TimeSeriesResource.search}. */
export interface SearchTimeSeriesParams {
  /** What the time series must match exactly. */
  filter?: TimeSeriesFilterInput | undefined;
  /** What to look for. */
  search?: TimeSeriesSearch | undefined;
  /** Largest number of time series to give. 1 to 1000. Default: `100`. */
  limit?: number | undefined;
}

/** Parameters of {@link TimeSeriesResource.aggregate}. */
export type AggregateTimeSeriesParams = {
  /** What the time series must match. */
  filter?: TimeSeriesFilterInput | undefined;
  /** A condition of any depth, besides `filter`. */
  advancedFilter?: TimeSeriesAdvancedFilter | undefined;
} & (
  | {
      /** What to tell. */
      aggregate?: 'count' | undefined;
      /** Which values or keys to tell of. */
      aggregateFilter?: TimeSeriesAggregateFilter | undefined;
      properties?: undefined;
      path?: undefined;
    }
  | {
      /** What to tell. */
      aggregate: 'cardinalityValues' | 'uniqueValues';
      /** Which values or keys to tell of. */
      aggregateFilter?: TimeSeriesAggregateFilter | undefined;
      /** The property whose values are meant. For `cardinalityValues` and `uniqueValues`, which need it. Exactly 1 item. */
      properties: readonly TimeSeriesProperty[];
      path?: undefined;
    }
  | {
      /** What to tell. */
      aggregate: 'cardinalityProperties' | 'uniqueProperties';
      /** Which values or keys to tell of. */
      aggregateFilter?: TimeSeriesAggregateFilter | undefined;
      properties?: undefined;
      /** Where the keys are. For `cardinalityProperties` and `uniqueProperties`, which need it. Exactly 1 item. */
      path: readonly 'metadata'[];
    }
);

/** What {@link TimeSeriesResource.aggregate} gives, by `aggregate`. */
export interface AggregateTimeSeriesResults {
  count: CountAggregate;
  cardinalityValues: CountAggregate;
  cardinalityProperties: CountAggregate;
  uniqueValues: TimeSeriesValueAggregate;
  uniqueProperties: TimeSeriesPropertyAggregate;
}

/** Parameters of {@link TimeSeriesResource.delete}. */
export interface DeleteTimeSeriesParams {
  /** Leave out what does not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/**
 * Time series say what a sequence of datapoints is about: its name, unit, asset and metadata. The datapoints themselves
 * are read and written through `datapoints`.
 */
export class TimeSeriesResource extends CogniteResource {
  /**
   * Create time series.
   *
   * `POST /timeseries`
   * @param item the time series
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the time series as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(item: TimeSeriesCreate, options?: BatchOptions): Promise<TimeSeries>;
  /**
   * Create time series.
   *
   * `POST /timeseries`
   * @param items the time series; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(items: readonly TimeSeriesCreate[], options?: BatchOptions): Promise<TimeSeries[]>;
  create(
    items: TimeSeriesCreate | readonly TimeSeriesCreate[],
    options?: BatchOptions,
  ): Promise<TimeSeries | TimeSeries[]> {
    return batch(this.connection, createTimeSeriesOperation, items, undefined, options);
  }

  /**
   * List time series.
   *
   * Gives the time series that the filters leave, or all that the caller may read.
   *
   * `POST /timeseries/list`
   * @param params `filter`: what the time series must match; `advancedFilter`: a condition of any depth, besides
   *   `filter`; `sort`: the order of the list, by up to two properties. 1 to 2 items; `limit`: total number of items,
   *   all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListTimeSeriesParams, options?: RequestOptions): List<TimeSeries> {
    return partitionedList(this.connection, listTimeSeriesOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve time series.
   *
   * `POST /timeseries/byids`
   * @param id which time series
   * @param params `ignoreUnknownIds`: leave out what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the time series, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: TimeSeriesIdentifier,
    params?: RetrieveTimeSeriesParams,
    options?: BatchOptions,
  ): Promise<TimeSeries | undefined>;
  /**
   * Retrieve time series.
   *
   * `POST /timeseries/byids`
   * @param ids which time series; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly TimeSeriesIdentifier[],
    params?: RetrieveTimeSeriesParams,
    options?: BatchOptions,
  ): Promise<TimeSeries[]>;
  retrieve(
    ids: TimeSeriesIdentifier | readonly TimeSeriesIdentifier[],
    params?: RetrieveTimeSeriesParams,
    options?: BatchOptions,
  ): Promise<TimeSeries | undefined | TimeSeries[]> {
    return batch(this.connection, retrieveTimeSeriesOperation, ids, params, options);
  }

  /**
   * Search time series.
   *
   * Gives the time series that match best, the best first. Recent changes may not be found yet.
   *
   * `POST /timeseries/search`
   * @param params `filter`: what the time series must match exactly; `search`: what to look for; `limit`: largest
   *   number of time series to give. 1 to 1000
   * @param options signal, timeouts, retries and headers of this call
   * @returns the best matches
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  search(params?: SearchTimeSeriesParams, options?: RequestOptions): Promise<TimeSeries[]> {
    return call(this.connection, searchTimeSeriesOperation, [], params, options);
  }

  /**
   * Aggregate time series.
   *
   * Counts time series, or tells which values and metadata keys they have and how often. Numbers may be approximate.
   *
   * `POST /timeseries/aggregate`
   * @param params `filter`: what the time series must match; `advancedFilter`: a condition of any depth, besides
   *   `filter`; `aggregate`: what to tell; `aggregateFilter`: which values or keys to tell of; `properties`: the
   *   property whose values are meant; `path`: where the keys are
   * @param options signal, timeouts, retries and headers of this call
   * @returns one number, or one for each value or key
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate<Kind extends keyof AggregateTimeSeriesResults = 'count'>(
    params?: AggregateTimeSeriesParams & { aggregate?: Kind | undefined },
    options?: RequestOptions,
  ): Promise<AggregateTimeSeriesResults[Kind][]> {
    return call(this.connection, aggregateTimeSeriesOperation, [], params, options);
  }

  /**
   * Update time series.
   *
   * Changes the fields that are named and leaves the others.
   *
   * `POST /timeseries/update`
   * @param update what changes of the time series
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the time series as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: TimeSeriesUpdate, options?: BatchOptions): Promise<TimeSeries>;
  /**
   * Update time series.
   *
   * Changes the fields that are named and leaves the others.
   *
   * `POST /timeseries/update`
   * @param updates what changes of each time series; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly TimeSeriesUpdate[], options?: BatchOptions): Promise<TimeSeries[]>;
  update(
    updates: TimeSeriesUpdate | readonly TimeSeriesUpdate[],
    options?: BatchOptions,
  ): Promise<TimeSeries | TimeSeries[]> {
    return batch(this.connection, updateTimeSeriesOperation, updates, undefined, options);
  }

  /**
   * Delete time series.
   *
   * Their datapoints go with them.
   *
   * `POST /timeseries/delete`
   * @param id which time series
   * @param params `ignoreUnknownIds`: leave out what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteTimeSeriesParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete time series.
   *
   * Their datapoints go with them.
   *
   * `POST /timeseries/delete`
   * @param ids which time series; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteTimeSeriesParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteTimeSeriesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteTimeSeriesOperation, ids, params, options);
  }
}

/** {@link TimeSeriesResource.create} as a function. */
export function createTimeSeries(
  connection: Connection,
  item: TimeSeriesCreate,
  options?: BatchOptions,
): Promise<TimeSeries>;
/** {@link TimeSeriesResource.create} as a function. */
export function createTimeSeries(
  connection: Connection,
  items: readonly TimeSeriesCreate[],
  options?: BatchOptions,
): Promise<TimeSeries[]>;
export function createTimeSeries(
  connection: Connection,
  items: TimeSeriesCreate | readonly TimeSeriesCreate[],
  options?: BatchOptions,
): Promise<TimeSeries | TimeSeries[]> {
  return batch(connection, createTimeSeriesOperation, items, undefined, options);
}

/** {@link TimeSeriesResource.list} as a function. */
export function listTimeSeries(
  connection: Connection,
  params?: ListTimeSeriesParams,
  options?: RequestOptions,
): List<TimeSeries> {
  return partitionedList(connection, listTimeSeriesOperation, cursorPages, [], params, options);
}

/** {@link TimeSeriesResource.retrieve} as a function. */
export function retrieveTimeSeries(
  connection: Connection,
  id: TimeSeriesIdentifier,
  params?: RetrieveTimeSeriesParams,
  options?: BatchOptions,
): Promise<TimeSeries | undefined>;
/** {@link TimeSeriesResource.retrieve} as a function. */
export function retrieveTimeSeries(
  connection: Connection,
  ids: readonly TimeSeriesIdentifier[],
  params?: RetrieveTimeSeriesParams,
  options?: BatchOptions,
): Promise<TimeSeries[]>;
export function retrieveTimeSeries(
  connection: Connection,
  ids: TimeSeriesIdentifier | readonly TimeSeriesIdentifier[],
  params?: RetrieveTimeSeriesParams,
  options?: BatchOptions,
): Promise<TimeSeries | undefined | TimeSeries[]> {
  return batch(connection, retrieveTimeSeriesOperation, ids, params, options);
}

/** {@link TimeSeriesResource.search} as a function. */
export function searchTimeSeries(
  connection: Connection,
  params?: SearchTimeSeriesParams,
  options?: RequestOptions,
): Promise<TimeSeries[]> {
  return call(connection, searchTimeSeriesOperation, [], params, options);
}

/** {@link TimeSeriesResource.aggregate} as a function. */
export function aggregateTimeSeries<Kind extends keyof AggregateTimeSeriesResults = 'count'>(
  connection: Connection,
  params?: AggregateTimeSeriesParams & { aggregate?: Kind | undefined },
  options?: RequestOptions,
): Promise<AggregateTimeSeriesResults[Kind][]> {
  return call(connection, aggregateTimeSeriesOperation, [], params, options);
}

/** {@link TimeSeriesResource.update} as a function. */
export function updateTimeSeries(
  connection: Connection,
  update: TimeSeriesUpdate,
  options?: BatchOptions,
): Promise<TimeSeries>;
/** {@link TimeSeriesResource.update} as a function. */
export function updateTimeSeries(
  connection: Connection,
  updates: readonly TimeSeriesUpdate[],
  options?: BatchOptions,
): Promise<TimeSeries[]>;
export function updateTimeSeries(
  connection: Connection,
  updates: TimeSeriesUpdate | readonly TimeSeriesUpdate[],
  options?: BatchOptions,
): Promise<TimeSeries | TimeSeries[]> {
  return batch(connection, updateTimeSeriesOperation, updates, undefined, options);
}

/** {@link TimeSeriesResource.delete} as a function. */
export function deleteTimeSeries(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteTimeSeriesParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link TimeSeriesResource.delete} as a function. */
export function deleteTimeSeries(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteTimeSeriesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteTimeSeries(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteTimeSeriesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteTimeSeriesOperation, ids, params, options);
}

/**
 * The form of {@link TimeSeries} that can be sent: without what only the platform sets.
 * @param timeSeries as it was read; a form that can be sent already stays as it is
 */
export function toTimeSeriesCreate(timeSeries: TimeSeries | TimeSeriesCreate): TimeSeriesCreate {
  return writeForm(timeSeries, ['id', 'instanceId', 'type', 'createdTime', 'lastUpdatedTime']);
}

const timeSeriesUpdateFields = {
  name: 'TimeSeriesUpdate',
  identifier: timeSeriesIdForms,
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    name: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    unit: { verbs: ['set', 'setNull'] },
    unitExternalId: { verbs: ['set', 'setNull'] },
    assetId: { verbs: ['set', 'setNull'] },
    isStep: { verbs: ['set'] },
    description: { verbs: ['set', 'setNull'] },
    securityCategories: { verbs: ['set', 'add', 'remove'] },
    dataSetId: { verbs: ['set', 'setNull'] },
  },
} as const satisfies UpdateForms;

/** Fields of a time series that an update can replace; null takes a value away. */
export interface TimeSeriesUpdateSet {
  /** Your id of the time series. */
  externalId?: string | null | undefined;
  /** The name, for people. */
  name?: string | null | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
  /** The unit of the values, in words. */
  unit?: string | null | undefined;
  /** The unit of the values, by its external id in the unit catalog. */
  unitExternalId?: string | null | undefined;
  /** The asset that the time series belongs to. */
  assetId?: number | null | undefined;
  /** Whether a value holds until the next one. */
  isStep?: boolean | undefined;
  /** What the values mean. */
  description?: string | null | undefined;
  /** Security categories that a reader needs. */
  securityCategories?: readonly number[] | undefined;
  /** The data set that the time series belongs to. */
  dataSetId?: number | null | undefined;
}

/** Fields of a time series that an update can add to. */
export interface TimeSeriesUpdateAdd {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
  /** Security categories that a reader needs. */
  securityCategories?: readonly number[] | undefined;
}

/** Fields of a time series that an update can remove from. */
export interface TimeSeriesUpdateRemove {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: readonly string[] | undefined;
  /** Security categories that a reader needs. */
  securityCategories?: readonly number[] | undefined;
}

/**
 * Starts an update of a time series: `timeSeriesUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which time series
 * @throws {ValidationError} for what names none
 */
export function timeSeriesUpdate(
  id: TimeSeriesIdentifier,
): TimeSeriesUpdate & UpdateVerbs<TimeSeriesUpdate, TimeSeriesUpdateSet, TimeSeriesUpdateAdd, TimeSeriesUpdateRemove, NoFields> {
  return startUpdate(timeSeriesUpdateFields, id);
}

/**
 * The update that sets every field of {@link TimeSeries} that has a value, where an update can set it. Fields without
 * one stay as they are.
 * @param timeSeries as it was read, and changed
 */
export function toTimeSeriesUpdate(timeSeries: TimeSeries): TimeSeriesUpdate {
  return updateFrom(timeSeriesUpdateFields, timeSeries);
}

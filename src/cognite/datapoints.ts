/** Datapoints alone: `new Datapoints(options)` takes the same options as the client. */
import {
  Datapoints as Generated,
  deleteDatapoints as deletePlain,
  insertDatapoints as insertPlain,
  retrieveDatapoints as retrievePlain,
  type AggregateDatapoints,
  type DatapointAggregate,
  type DatapointsDelete,
  type DatapointsInsert,
  type DatapointsOrAggregates,
  type DatapointsQuery,
  type DatapointsQueryIdentifier,
  type RawDatapoints,
  type RetrieveDatapointsParams,
} from '../../generated/cognite/datapoints.js';
import type { BatchOptions } from '../core/batch.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';

export * from '../../generated/cognite/datapoints.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export * from './synthetic-expression.js';

/** What to read of a time series, without aggregates. */
export type RawDatapointsQuery = string | number | (DatapointsQuery & { aggregates?: undefined; granularity?: undefined });

/** What to read of all time series, without aggregates. */
export interface RetrieveRawDatapointsParams extends RetrieveDatapointsParams {
  aggregates?: undefined;
  granularity?: undefined;
}

/** What to read of all time series, with aggregates. */
export interface RetrieveAggregateDatapointsParams extends RetrieveDatapointsParams {
  aggregates: readonly DatapointAggregate[];
}

/**
 * Datapoints are the values of time series, each at a point in time: numbers or texts. They are read raw or aggregated
 * over even intervals.
 */
export class Datapoints extends Generated {
  /**
   * Insert datapoints.
   *
   * A point that is there already at the same time is replaced. NaN and the infinities go out as the texts that stand for
   * them. The platform takes up to 100,000 points a request, over all its time series.
   *
   * `POST /timeseries/data`
   * @param item a time series, and points with times in milliseconds since the epoch
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override insert(item: DatapointsInsert, options?: BatchOptions): Promise<void>;
  /**
   * Insert datapoints into several time series.
   *
   * `POST /timeseries/data`
   * @param items time series, each with its points; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  override insert(items: readonly DatapointsInsert[], options?: BatchOptions): Promise<void>;
  override insert(items: DatapointsInsert | readonly DatapointsInsert[], options?: BatchOptions): Promise<void> {
    return insertDatapoints(this.connection, items as DatapointsInsert, options);
  }

  /**
   * Retrieve aggregates of a time series.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read: `aggregates`, and `granularity` for how long each interval is; from `start` up to, but not
   *   including, `end`, each in milliseconds since the epoch or as a text such as `2w-ago`; up to `limit` intervals
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the aggregates, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(item: DatapointsQueryIdentifier, params: RetrieveAggregateDatapointsParams, options?: BatchOptions): Promise<AggregateDatapoints | undefined>;
  /**
   * Retrieve aggregates of several time series.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read of all
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  override retrieve(items: readonly DatapointsQueryIdentifier[], params: RetrieveAggregateDatapointsParams, options?: BatchOptions): Promise<AggregateDatapoints[]>;
  /**
   * Retrieve raw datapoints of a time series.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read: from `start` up to, but not including, `end`, each in milliseconds since the epoch or as a
   *   text such as `2w-ago`; up to `limit` points, 100 when left out
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the points, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(item: RawDatapointsQuery, params?: RetrieveRawDatapointsParams, options?: BatchOptions): Promise<RawDatapoints | undefined>;
  /**
   * Retrieve raw datapoints of several time series.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read of all
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  override retrieve(items: readonly RawDatapointsQuery[], params?: RetrieveRawDatapointsParams, options?: BatchOptions): Promise<RawDatapoints[]>;
  /**
   * Retrieve datapoints of a time series.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read, where the item says nothing else
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the points or aggregates, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(item: DatapointsQueryIdentifier, params?: RetrieveDatapointsParams, options?: BatchOptions): Promise<DatapointsOrAggregates | undefined>;
  /**
   * Retrieve datapoints of several time series, raw or aggregated as each item says.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read, where an item says nothing else
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  override retrieve(items: readonly DatapointsQueryIdentifier[], params?: RetrieveDatapointsParams, options?: BatchOptions): Promise<DatapointsOrAggregates[]>;
  override retrieve(
    items: DatapointsQueryIdentifier | readonly DatapointsQueryIdentifier[],
    params?: RetrieveDatapointsParams,
    options?: BatchOptions,
  ): Promise<never> {
    return retrieve(this.connection, items, params, options);
  }

  /**
   * Delete datapoints.
   *
   * Deletes the points of a span of time. The time series stays.
   *
   * `POST /timeseries/data/delete`
   * @param item a time series, and the span to delete, in milliseconds since the epoch
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, such as a span that ends before it begins, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override delete(item: DatapointsDelete, options?: BatchOptions): Promise<void>;
  /**
   * Delete datapoints of several spans of time.
   *
   * `POST /timeseries/data/delete`
   * @param items time series, each with the span to delete; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, such as a span that ends before it begins, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  override delete(items: readonly DatapointsDelete[], options?: BatchOptions): Promise<void>;
  override delete(items: DatapointsDelete | readonly DatapointsDelete[], options?: BatchOptions): Promise<void> {
    return deleteDatapoints(this.connection, items as DatapointsDelete, options);
  }
}

/** {@link Datapoints.insert} as a function. */
export async function insertDatapoints(
  connection: Connection,
  items: DatapointsInsert | readonly DatapointsInsert[],
  options?: BatchOptions,
): Promise<void> {
  const sent = Array.isArray(items) ? items.map(spelled) : spelled(items as DatapointsInsert);
  return insertPlain(connection, sent as DatapointsInsert, options);
}

/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  item: DatapointsQueryIdentifier,
  params: RetrieveAggregateDatapointsParams,
  options?: BatchOptions,
): Promise<AggregateDatapoints | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  items: readonly DatapointsQueryIdentifier[],
  params: RetrieveAggregateDatapointsParams,
  options?: BatchOptions,
): Promise<AggregateDatapoints[]>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  item: RawDatapointsQuery,
  params?: RetrieveRawDatapointsParams,
  options?: BatchOptions,
): Promise<RawDatapoints | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  items: readonly RawDatapointsQuery[],
  params?: RetrieveRawDatapointsParams,
  options?: BatchOptions,
): Promise<RawDatapoints[]>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  item: DatapointsQueryIdentifier,
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<DatapointsOrAggregates | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  items: readonly DatapointsQueryIdentifier[],
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<DatapointsOrAggregates[]>;
export function retrieveDatapoints(
  connection: Connection,
  items: DatapointsQueryIdentifier | readonly DatapointsQueryIdentifier[],
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<never> {
  return retrieve(connection, items, params, options);
}

/** {@link Datapoints.delete} as a function. */
export async function deleteDatapoints(
  connection: Connection,
  items: DatapointsDelete | readonly DatapointsDelete[],
  options?: BatchOptions,
): Promise<void> {
  for (const item of [items].flat() as (DatapointsDelete | null | undefined)[]) {
    const { inclusiveBegin, exclusiveEnd } = item ?? {};
    if (exclusiveEnd! <= inclusiveBegin!) refuse('deleteDatapoints: exclusiveEnd', `later than inclusiveBegin (${inclusiveBegin})`, exclusiveEnd);
  }
  return deletePlain(connection, items as DatapointsDelete, options);
}

/** The overloads above say what it is that comes. */
async function retrieve(
  connection: Connection,
  items: DatapointsQueryIdentifier | readonly DatapointsQueryIdentifier[],
  params: RetrieveDatapointsParams | undefined,
  options: BatchOptions | undefined,
): Promise<never> {
  for (const item of [items].flat() as (DatapointsQuery | null | undefined)[]) {
    const aggregates = item?.aggregates ?? params?.aggregates;
    const granularity = item?.granularity ?? params?.granularity;
    if (!aggregates !== !granularity) refuse('retrieveDatapoints: aggregates and granularity', 'given together', aggregates ? granularity : aggregates);
  }
  return retrievePlain(connection, items as DatapointsQuery, params, options) as Promise<never>;
}

/** The points of an item with texts for numbers that JSON has no word for. */
function spelled(item: DatapointsInsert): DatapointsInsert {
  const points: unknown = (item as DatapointsInsert | null)?.datapoints;
  if (!Array.isArray(points) || !points.some(isNonFinite)) return item;
  return { ...item, datapoints: item.datapoints.map((point) => (isNonFinite(point) ? { ...point, value: String(point.value) } : point)) };
}

function isNonFinite(point: { readonly value?: unknown } | null | undefined): boolean {
  const value = point?.value;
  return typeof value === 'number' && !Number.isFinite(value);
}

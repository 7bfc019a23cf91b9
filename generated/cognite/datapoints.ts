// Generated from openapi/cognite/datapoints.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  DatapointAggregate,
  DatapointTime,
  DatapointsDelete,
  DatapointsInsert,
  DatapointsOrAggregates,
  DatapointsQueryIdentifier,
  LatestDatapointQueryIdentifier,
  RawDatapoints,
  SyntheticQuery,
  SyntheticSeries,
} from './schema.js';

export type {
  AggregateDatapoint,
  AggregateDatapoints,
  Datapoint,
  DatapointAggregate,
  DatapointStatus,
  DatapointTime,
  DatapointsDelete,
  DatapointsInsert,
  DatapointsOrAggregates,
  DatapointsQuery,
  DatapointsQueryIdentifier,
  ExternalId,
  ExtremeDatapoint,
  InternalId,
  LatestDatapointQuery,
  LatestDatapointQueryIdentifier,
  NonFinite,
  NumericDatapoint,
  NumericDatapoints,
  NumericValue,
  RawDatapoints,
  StringDatapoint,
  StringDatapoints,
  SyntheticDatapoint,
  SyntheticError,
  SyntheticQuery,
  SyntheticSeries,
  SyntheticValue,
  TimeSeriesByInstanceId,
  TimeSeriesId,
  TimeSeriesInstanceId,
} from './schema.js';

const datapointsDeleteForms = {
  name: 'DatapointsDelete',
  required: ['inclusiveBegin'],
  oneOf: ['id', 'externalId', 'instanceId'],
  numbers: ['id'],
  carries: ['inclusiveBegin', 'exclusiveEnd'],
} as const satisfies Identifier;

const datapointsInsertForms = {
  name: 'DatapointsInsert',
  required: ['datapoints'],
  oneOf: ['id', 'externalId', 'instanceId'],
  numbers: ['id'],
  carries: ['datapoints'],
} as const satisfies Identifier;

const datapointsQueryForms = {
  name: 'DatapointsQuery',
  oneOf: ['id', 'externalId', 'instanceId'],
  string: 'externalId',
  number: 'id',
  carries: [
    'start',
    'end',
    'limit',
    'aggregates',
    'granularity',
    'targetUnit',
    'targetUnitSystem',
    'includeOutsidePoints',
    'includeStatus',
    'ignoreBadDataPoints',
    'treatUncertainAsBad',
    'cursor',
    'timeZone',
  ],
} as const satisfies Identifier;

const latestDatapointQueryForms = {
  name: 'LatestDatapointQuery',
  oneOf: ['id', 'externalId', 'instanceId'],
  string: 'externalId',
  number: 'id',
  carries: ['before', 'targetUnit', 'targetUnitSystem', 'includeStatus', 'ignoreBadDataPoints', 'treatUncertainAsBad'],
} as const satisfies Identifier;

/** `POST /timeseries/data` @internal */
export const insertDatapointsOperation = {
  id: 'insertDatapoints',
  path: '/timeseries/data',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: datapointsInsertForms, max: 10000 },
} as const satisfies Operation;

/** `POST /timeseries/data/list` @internal */
export const retrieveDatapointsOperation = {
  id: 'retrieveDatapoints',
  path: '/timeseries/data/list',
  body: ['start', 'end', 'limit', 'aggregates', 'granularity', 'includeOutsidePoints', 'timeZone', 'ignoreUnknownIds'],
  encode: packedJsonBody,
  bounds: { limit: [0, 100000] },
  checkBounds,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: datapointsQueryForms, max: 100, merge: ['items'] },
} as const satisfies Operation;

/** `POST /timeseries/data/latest` @internal */
export const retrieveLatestDatapointsOperation = {
  id: 'retrieveLatestDatapoints',
  path: '/timeseries/data/latest',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: latestDatapointQueryForms, max: 100, merge: ['items'] },
} as const satisfies Operation;

/** `POST /timeseries/data/delete` @internal */
export const deleteDatapointsOperation = {
  id: 'deleteDatapoints',
  path: '/timeseries/data/delete',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: datapointsDeleteForms, max: 10000 },
} as const satisfies Operation;

/** `POST /timeseries/synthetic/query` @internal */
export const querySyntheticTimeSeriesOperation = {
  id: 'querySyntheticTimeSeries',
  path: '/timeseries/synthetic/query',
  encode: packedJsonBody,
  readonly: true,
  batch: { items: 'items', max: 10, merge: ['items'] },
} as const satisfies Operation;

/** Parameters of {@link Datapoints.retrieve}. */
export interface RetrieveDatapointsParams {
  /** Points from this time on. Left out, from the epoch on. */
  start?: DatapointTime | undefined;
  /** Points before this time. Left out, until now. */
  end?: DatapointTime | undefined;
  /** Largest number of points of each time series. Up to 10,000 with aggregates. At most 100,000. Default: `100`. */
  limit?: number | undefined;
  /** What to compute of each interval's points. Needs `granularity`. At least 1 item. */
  aggregates?: readonly DatapointAggregate[] | undefined;
  /** How long the intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`. */
  granularity?: string | undefined;
  /** Also give the last point before `start` and the first after `end`. Not with aggregates. Default: `false`. */
  includeOutsidePoints?: boolean | undefined;
  /**
   * Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`.
   * Default: `UTC`.
   */
  timeZone?: string | undefined;
  /** Leave out time series that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Datapoints.retrieveLatest}. */
export interface RetrieveLatestDatapointsParams {
  /** Leave out time series that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/**
 * Datapoints are the values of time series, each at a point in time: numbers or texts. They are read raw or aggregated
 * over even intervals.
 */
export class Datapoints extends CogniteResource {
  /** Synthetic time series are computed from others while they are read: sums, differences, functions of time. */
  readonly synthetic: SyntheticDatapoints;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.synthetic = new SyntheticDatapoints(this.connection);
  }

  /**
   * Insert datapoints.
   *
   * A point that is there already at the same time is replaced. The platform takes up to 100,000 points a request, over
   * all its time series.
   *
   * `POST /timeseries/data`
   * @param datapoint the series
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  insert(datapoint: DatapointsInsert, options?: BatchOptions): Promise<void>;
  /**
   * Insert datapoints.
   *
   * A point that is there already at the same time is replaced. The platform takes up to 100,000 points a request, over
   * all its time series.
   *
   * `POST /timeseries/data`
   * @param datapoints the series; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  insert(datapoints: readonly DatapointsInsert[], options?: BatchOptions): Promise<void>;
  insert(datapoints: DatapointsInsert | readonly DatapointsInsert[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, insertDatapointsOperation, datapoints, undefined, options);
  }

  /**
   * Retrieve datapoints.
   *
   * Gives raw points, or aggregates of them over even intervals. What is said for all time series holds where the item
   * says nothing else. One request gives up to 100,000 raw points or 10,000 aggregates, over all its time series; the
   * rest is behind each answer's `nextCursor`.
   *
   * `POST /timeseries/data/list`
   * @param datapoint the series
   * @param params `start`: points from this time on; `end`: points before this time; `limit`: largest number of points
   *   of each time series; `aggregates`: what to compute of each interval's points; `granularity`: how long the
   *   intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`; `includeOutsidePoints`:
   *   also give the last point before `start` and the first after `end`; `timeZone`: where days begin for intervals of
   *   days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`; `ignoreUnknownIds`: leave out time
   *   series that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the series, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    datapoint: DatapointsQueryIdentifier,
    params?: RetrieveDatapointsParams,
    options?: BatchOptions,
  ): Promise<DatapointsOrAggregates | undefined>;
  /**
   * Retrieve datapoints.
   *
   * Gives raw points, or aggregates of them over even intervals. What is said for all time series holds where the item
   * says nothing else. One request gives up to 100,000 raw points or 10,000 aggregates, over all its time series; the
   * rest is behind each answer's `nextCursor`.
   *
   * `POST /timeseries/data/list`
   * @param datapoints the series; sent in as many requests as the platform needs
   * @param params `start`: points from this time on; `end`: points before this time; `limit`: largest number of points
   *   of each time series; `aggregates`: what to compute of each interval's points; `granularity`: how long the
   *   intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`; `includeOutsidePoints`:
   *   also give the last point before `start` and the first after `end`; `timeZone`: where days begin for intervals of
   *   days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`; `ignoreUnknownIds`: leave out time
   *   series that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    datapoints: readonly DatapointsQueryIdentifier[],
    params?: RetrieveDatapointsParams,
    options?: BatchOptions,
  ): Promise<DatapointsOrAggregates[]>;
  retrieve(
    datapoints: DatapointsQueryIdentifier | readonly DatapointsQueryIdentifier[],
    params?: RetrieveDatapointsParams,
    options?: BatchOptions,
  ): Promise<DatapointsOrAggregates | undefined | DatapointsOrAggregates[]> {
    return batch(this.connection, retrieveDatapointsOperation, datapoints, params, options);
  }

  /**
   * Retrieve the latest datapoints.
   *
   * Gives the last point of each time series before a time. One without points gives an empty list.
   *
   * `POST /timeseries/data/latest`
   * @param datapoint the series
   * @param params `ignoreUnknownIds`: leave out time series that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the series, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveLatest(
    datapoint: LatestDatapointQueryIdentifier,
    params?: RetrieveLatestDatapointsParams,
    options?: BatchOptions,
  ): Promise<RawDatapoints | undefined>;
  /**
   * Retrieve the latest datapoints.
   *
   * Gives the last point of each time series before a time. One without points gives an empty list.
   *
   * `POST /timeseries/data/latest`
   * @param datapoints the series; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out time series that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieveLatest(
    datapoints: readonly LatestDatapointQueryIdentifier[],
    params?: RetrieveLatestDatapointsParams,
    options?: BatchOptions,
  ): Promise<RawDatapoints[]>;
  retrieveLatest(
    datapoints: LatestDatapointQueryIdentifier | readonly LatestDatapointQueryIdentifier[],
    params?: RetrieveLatestDatapointsParams,
    options?: BatchOptions,
  ): Promise<RawDatapoints | undefined | RawDatapoints[]> {
    return batch(this.connection, retrieveLatestDatapointsOperation, datapoints, params, options);
  }

  /**
   * Delete datapoints.
   *
   * Deletes the points of spans of time. The time series stay.
   *
   * `POST /timeseries/data/delete`
   * @param datapoint the series
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(datapoint: DatapointsDelete, options?: BatchOptions): Promise<void>;
  /**
   * Delete datapoints.
   *
   * Deletes the points of spans of time. The time series stay.
   *
   * `POST /timeseries/data/delete`
   * @param datapoints the series; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(datapoints: readonly DatapointsDelete[], options?: BatchOptions): Promise<void>;
  delete(datapoints: DatapointsDelete | readonly DatapointsDelete[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteDatapointsOperation, datapoints, undefined, options);
  }
}

/** Synthetic time series are computed from others while they are read: sums, differences, functions of time. */
export class SyntheticDatapoints extends CogniteResource {
  /**
   * Compute synthetic time series.
   *
   * Computes expressions over time series, which they name as `ts{id:123}` or `ts{externalId:'a'}`. What can't be
   * computed at some time gives an error there, and no failure of the call.
   *
   * `POST /timeseries/synthetic/query`
   * @param item the datapoint synthetic
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the datapoint synthetic as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  query(item: SyntheticQuery, options?: BatchOptions): Promise<SyntheticSeries>;
  /**
   * Compute synthetic time series.
   *
   * Computes expressions over time series, which they name as `ts{id:123}` or `ts{externalId:'a'}`. What can't be
   * computed at some time gives an error there, and no failure of the call.
   *
   * `POST /timeseries/synthetic/query`
   * @param items the datapoint synthetics; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  query(items: readonly SyntheticQuery[], options?: BatchOptions): Promise<SyntheticSeries[]>;
  query(
    items: SyntheticQuery | readonly SyntheticQuery[],
    options?: BatchOptions,
  ): Promise<SyntheticSeries | SyntheticSeries[]> {
    return batch(this.connection, querySyntheticTimeSeriesOperation, items, undefined, options);
  }
}

/** {@link Datapoints.insert} as a function. */
export function insertDatapoints(
  connection: Connection,
  datapoint: DatapointsInsert,
  options?: BatchOptions,
): Promise<void>;
/** {@link Datapoints.insert} as a function. */
export function insertDatapoints(
  connection: Connection,
  datapoints: readonly DatapointsInsert[],
  options?: BatchOptions,
): Promise<void>;
export function insertDatapoints(
  connection: Connection,
  datapoints: DatapointsInsert | readonly DatapointsInsert[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, insertDatapointsOperation, datapoints, undefined, options);
}

/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  datapoint: DatapointsQueryIdentifier,
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<DatapointsOrAggregates | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function retrieveDatapoints(
  connection: Connection,
  datapoints: readonly DatapointsQueryIdentifier[],
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<DatapointsOrAggregates[]>;
export function retrieveDatapoints(
  connection: Connection,
  datapoints: DatapointsQueryIdentifier | readonly DatapointsQueryIdentifier[],
  params?: RetrieveDatapointsParams,
  options?: BatchOptions,
): Promise<DatapointsOrAggregates | undefined | DatapointsOrAggregates[]> {
  return batch(connection, retrieveDatapointsOperation, datapoints, params, options);
}

/** {@link Datapoints.retrieveLatest} as a function. */
export function retrieveLatestDatapoints(
  connection: Connection,
  datapoint: LatestDatapointQueryIdentifier,
  params?: RetrieveLatestDatapointsParams,
  options?: BatchOptions,
): Promise<RawDatapoints | undefined>;
/** {@link Datapoints.retrieveLatest} as a function. */
export function retrieveLatestDatapoints(
  connection: Connection,
  datapoints: readonly LatestDatapointQueryIdentifier[],
  params?: RetrieveLatestDatapointsParams,
  options?: BatchOptions,
): Promise<RawDatapoints[]>;
export function retrieveLatestDatapoints(
  connection: Connection,
  datapoints: LatestDatapointQueryIdentifier | readonly LatestDatapointQueryIdentifier[],
  params?: RetrieveLatestDatapointsParams,
  options?: BatchOptions,
): Promise<RawDatapoints | undefined | RawDatapoints[]> {
  return batch(connection, retrieveLatestDatapointsOperation, datapoints, params, options);
}

/** {@link Datapoints.delete} as a function. */
export function deleteDatapoints(
  connection: Connection,
  datapoint: DatapointsDelete,
  options?: BatchOptions,
): Promise<void>;
/** {@link Datapoints.delete} as a function. */
export function deleteDatapoints(
  connection: Connection,
  datapoints: readonly DatapointsDelete[],
  options?: BatchOptions,
): Promise<void>;
export function deleteDatapoints(
  connection: Connection,
  datapoints: DatapointsDelete | readonly DatapointsDelete[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteDatapointsOperation, datapoints, undefined, options);
}

/** {@link SyntheticDatapoints.query} as a function. */
export function querySyntheticTimeSeries(
  connection: Connection,
  item: SyntheticQuery,
  options?: BatchOptions,
): Promise<SyntheticSeries>;
/** {@link SyntheticDatapoints.query} as a function. */
export function querySyntheticTimeSeries(
  connection: Connection,
  items: readonly SyntheticQuery[],
  options?: BatchOptions,
): Promise<SyntheticSeries[]>;
export function querySyntheticTimeSeries(
  connection: Connection,
  items: SyntheticQuery | readonly SyntheticQuery[],
  options?: BatchOptions,
): Promise<SyntheticSeries | SyntheticSeries[]> {
  return batch(connection, querySyntheticTimeSeriesOperation, items, undefined, options);
}

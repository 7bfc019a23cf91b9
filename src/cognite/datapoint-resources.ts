import type { DatapointAggregate, DatapointsDelete, RawDatapoints } from '../../generated/cognite/datapoints.js';
import { platform, type CogniteOptions } from '../../generated/cognite/platform.js';
import type { BatchOptions } from '../core/batch.js';
import { isRecord } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { Resource } from '../core/resource.js';
import type { AggregateDatapointColumns, DatapointColumns, RawDatapointColumns } from './datapoint-columns.js';
import type { DatapointsDeleteRange } from './datapoint-delete.js';
import type { LatestDatapointReadParams, LatestDatapointReadQuery } from './datapoint-latest.js';
import type { AggregateDatapointReadParams, DatapointReadParams, DatapointReadQuery, PlainDatapointReadQuery, RawDatapointReadParams } from './datapoint-query.js';
import type { DatapointReadOptions } from './datapoint-requests.js';
import type { DatapointStreamSettings } from './datapoint-stream.js';
import type { DatapointColumnsWrite, DatapointsInsertOptions, DatapointsWrite, SeriesDatapointsWrite } from './datapoint-write.js';
import { loadOnce } from './load-once.js';
import type { DatapointSeriesIdentifier } from './series-identifier.js';
import { SyntheticDatapoints } from './synthetic-datapoints.js';
import type { TimeInput } from './time.js';
import { hold } from './hold.js';

const reads = /* @__PURE__ */ loadOnce(() => import('./datapoint-read.js'));
const streams = /* @__PURE__ */ loadOnce(() => import('./datapoint-stream.js'));
const latest = /* @__PURE__ */ loadOnce(() => import('./datapoint-latest.js'));
const writes = /* @__PURE__ */ loadOnce(() => import('./datapoint-write.js'));
const deletes = /* @__PURE__ */ loadOnce(() => import('./datapoint-delete.js'));

/**
 * Datapoints are the values of time series, each at a point in time: numbers or texts. They are read raw or aggregated
 * over even intervals, in columns: typed arrays of times and values. `toDatapointObjects` makes objects of them, and the
 * function `retrieveDatapoints` is the platform's own operation, one request for each 100 time series.
 */
export class Datapoints extends Resource {
  /** Synthetic time series are computed from others while they are read: sums, differences, functions of time. */
  readonly synthetic: SyntheticDatapoints;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(platform, options);
    this.synthetic = new SyntheticDatapoints(this.connection);
  }

  /**
   * Retrieve aggregates of a time series.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read: `aggregates`, and `granularity` for how long each interval is; from `start` up to, but not
   *   including, `end`, each in milliseconds since the epoch, a Date, or a text such as `2w-ago`; up to `limit` intervals,
   *   all when left out
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns a column for each aggregate, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve<A extends DatapointAggregate>(item: PlainDatapointReadQuery, params: AggregateDatapointReadParams<A>, options?: DatapointReadOptions): Promise<AggregateDatapointColumns<A> | undefined>;
  /**
   * Retrieve aggregates of several time series.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read of all
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve<A extends DatapointAggregate>(items: readonly PlainDatapointReadQuery[], params: AggregateDatapointReadParams<A>, options?: DatapointReadOptions): Promise<AggregateDatapointColumns<A>[]>;
  /**
   * Retrieve raw datapoints of a time series.
   *
   * A long time is counted first, cut into windows and read in several requests at a time. Each point comes once, the
   * oldest first.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read: from `start` up to, but not including, `end`, each in milliseconds since the epoch, a Date,
   *   or a text such as `2w-ago`; up to `limit` points, all when left out
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns columns of times and values, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(item: PlainDatapointReadQuery, params?: RawDatapointReadParams, options?: DatapointReadOptions): Promise<RawDatapointColumns | undefined>;
  /**
   * Retrieve raw datapoints of several time series.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read of all
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(items: readonly PlainDatapointReadQuery[], params?: RawDatapointReadParams, options?: DatapointReadOptions): Promise<RawDatapointColumns[]>;
  /**
   * Retrieve datapoints of a time series.
   *
   * `POST /timeseries/data/list`
   * @param item an identifier of a time series, or an object with one and with what differs for this time series
   * @param params what to read, where the item says nothing else
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns the points or aggregates, or undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(item: DatapointReadQuery, params?: DatapointReadParams, options?: DatapointReadOptions): Promise<DatapointColumns | undefined>;
  /**
   * Retrieve datapoints of several time series, raw or aggregated as each item says.
   *
   * `POST /timeseries/data/list`
   * @param items identifiers of time series, or objects with one and with what differs for it
   * @param params what to read, where an item says nothing else
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(items: readonly DatapointReadQuery[], params?: DatapointReadParams, options?: DatapointReadOptions): Promise<DatapointColumns[]>;
  async retrieve(item: DatapointReadQuery | readonly DatapointReadQuery[], params?: DatapointReadParams, options?: DatapointReadOptions): Promise<never> {
    const held = hold([item, params, options] as const);
    const { readDatapoints } = await reads();
    return readDatapoints(this.connection, ...(held as unknown as [DatapointReadQuery])) as Promise<never>;
  }

  /**
   * Stream aggregates.
   *
   * `POST /timeseries/data/list`
   * @param items one time series or several, as {@link Datapoints.retrieve} takes them
   * @param params what to read; `prefetch`: requests ahead of the chunk in use
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns chunks of columns, the oldest first, and time series after time series; `break` stops the reading
   * @throws {ValidationError} for bad input, when the reading starts, before anything is sent
   */
  stream<A extends DatapointAggregate>(items: PlainDatapointReadQuery | readonly PlainDatapointReadQuery[], params: AggregateDatapointReadParams<A> & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<AggregateDatapointColumns<A>, void, undefined>;
  /**
   * Stream raw datapoints.
   *
   * Memory holds one chunk of up to 100,000 points, and those that are read ahead, however many points there are.
   *
   * `POST /timeseries/data/list`
   * @param items one time series or several, as {@link Datapoints.retrieve} takes them
   * @param params what to read; `prefetch`: requests ahead of the chunk in use
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns chunks of columns, the oldest first, and time series after time series; `break` stops the reading
   * @throws {ValidationError} for bad input, at once
   */
  stream(items: PlainDatapointReadQuery | readonly PlainDatapointReadQuery[], params?: RawDatapointReadParams & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<RawDatapointColumns, void, undefined>;
  /**
   * Stream datapoints, raw or aggregated as each item says.
   *
   * `POST /timeseries/data/list`
   * @param items one time series or several, as {@link Datapoints.retrieve} takes them
   * @param params what to read, where an item says nothing else; `prefetch`: requests ahead of the chunk in use
   * @param options signal, timeouts, retries, headers, progress and `encoding` of this call
   * @returns chunks of columns, the oldest first, and time series after time series; `break` stops the reading
   * @throws {ValidationError} for bad input, at once
   */
  stream(items: DatapointReadQuery | readonly DatapointReadQuery[], params?: DatapointReadParams & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<DatapointColumns, void, undefined>;
  async *stream(items: DatapointReadQuery | readonly DatapointReadQuery[], params?: DatapointReadParams & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<never, void, undefined> {
    const { streamDatapoints } = await streams();
    yield* streamDatapoints(this.connection, items, params, options) as AsyncGenerator<never, void, undefined>;
  }

  /**
   * Retrieve the latest datapoint of a time series.
   *
   * `POST /timeseries/data/latest`
   * @param item an identifier of a time series, or an object with one, and with `before` or what else differs for it
   * @param params `before`: the point is before this time: milliseconds since the epoch, a Date, or a text such as `2d-ago`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the time series with its last point, or with none; undefined when there is no such time series
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveLatest(item: LatestDatapointReadQuery, params?: LatestDatapointReadParams, options?: BatchOptions): Promise<RawDatapoints | undefined>;
  /**
   * Retrieve the latest datapoints of several time series.
   *
   * `POST /timeseries/data/latest`
   * @param items identifiers of time series, or objects with one, and with `before` or what else differs for it
   * @param params what holds for all
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieveLatest(items: readonly LatestDatapointReadQuery[], params?: LatestDatapointReadParams, options?: BatchOptions): Promise<RawDatapoints[]>;
  async retrieveLatest(items: LatestDatapointReadQuery | readonly LatestDatapointReadQuery[], params?: LatestDatapointReadParams, options?: BatchOptions): Promise<never> {
    const held = hold([items, params, options] as const);
    const { readLatestDatapoints } = await latest();
    return readLatestDatapoints(this.connection, ...(held as unknown as [LatestDatapointReadQuery])) as Promise<never>;
  }

  /**
   * Insert datapoints into a time series.
   *
   * A point that is there already at the same time is replaced. NaN and the infinities survive the wire. Typed arrays are
   * copied at once; lists must not change until the call has settled.
   *
   * `POST /timeseries/data`
   * @param series an external id, an id, or an object with one of `id`, `externalId` and `instanceId`
   * @param points a list of `{ timestamp, value }` or `[timestamp, value]`, or columns `{ timestamps, values }`, typed arrays
   *   included; times are milliseconds since the epoch or Dates; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers, progress (in points) and `encoding` of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {DatapointsInsertError} not all of several requests succeeded; `ranges` tells what became of which points
   */
  insert(series: DatapointSeriesIdentifier, points: DatapointsWrite, options?: DatapointsInsertOptions): Promise<void>;
  /**
   * Insert datapoints into one time series or several.
   *
   * Typed arrays are copied at once; lists must not change until the call has settled.
   *
   * `POST /timeseries/data`
   * @param items a time series with its `datapoints`, or a list of them
   * @param options signal, timeouts, retries, headers, progress (in points) and `encoding` of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {DatapointsInsertError} not all of several requests succeeded; `ranges` tells what became of which points
   */
  insert(items: SeriesDatapointsWrite | readonly SeriesDatapointsWrite[], options?: DatapointsInsertOptions): Promise<void>;
  async insert(
    series: DatapointSeriesIdentifier | SeriesDatapointsWrite | readonly SeriesDatapointsWrite[],
    points?: DatapointsWrite | DatapointsInsertOptions,
    options?: DatapointsInsertOptions,
  ): Promise<void> {
    if (Array.isArray(series)) return this.insertMultiple(series as readonly SeriesDatapointsWrite[], points as DatapointsInsertOptions);
    if (isRecord(series) && 'datapoints' in series) return this.insertMultiple([series as SeriesDatapointsWrite], points as DatapointsInsertOptions);
    // Before anything is awaited.
    const held = holdColumns(points as DatapointsWrite);
    const { writeSeriesDatapoints } = await writes();
    return writeSeriesDatapoints(this.connection, series as DatapointSeriesIdentifier, held, options);
  }

  /**
   * Insert datapoints into several time series.
   *
   * Typed arrays are copied at once; lists must not change until the call has settled.
   *
   * `POST /timeseries/data`
   * @param items time series, each with its `datapoints` in any form that {@link Datapoints.insert} takes
   * @param options signal, timeouts, retries, headers, progress (in points) and `encoding` of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {DatapointsInsertError} not all of several requests succeeded; it tells what became of each time series, and
   *   `ranges` of which points
   */
  async insertMultiple(items: readonly SeriesDatapointsWrite[], options?: DatapointsInsertOptions): Promise<void> {
    const held = Array.isArray(items) ? Array.from(items as readonly SeriesDatapointsWrite[], (item) => (isRecord(item) ? { ...item, datapoints: holdColumns(item.datapoints) } : item)) : items;
    const { writeDatapoints } = await writes();
    return writeDatapoints(this.connection, held as readonly SeriesDatapointsWrite[], options);
  }

  /**
   * Delete the datapoints of a span of time. The time series stays.
   *
   * `POST /timeseries/data/delete`
   * @param series an external id, an id, or an object with one of `id`, `externalId` and `instanceId`
   * @param span `start`: points from this time on; `end`: points before this time; each in milliseconds since the epoch, a
   *   Date, or a text such as `2w-ago`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, such as a span that ends before it begins, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  async deleteRange(series: DatapointSeriesIdentifier, span: { readonly start: TimeInput; readonly end: TimeInput }, options?: BatchOptions): Promise<void> {
    const held = hold([series, span, options] as const);
    const { deleteDatapointRange } = await deletes();
    return deleteDatapointRange(this.connection, ...held);
  }

  /**
   * Delete the datapoints of several spans of time. The time series stay.
   *
   * `POST /timeseries/data/delete`
   * @param ranges time series, each with the `start` and `end` of what to delete
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, such as a span that ends before it begins, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each span
   */
  async deleteRanges(ranges: readonly DatapointsDeleteRange[], options?: BatchOptions): Promise<void> {
    const held = hold([ranges, options] as const);
    const { deleteDatapointRanges } = await deletes();
    return deleteDatapointRanges(this.connection, ...held);
  }

  /**
   * Delete datapoints, in the platform's own words.
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
  delete(item: DatapointsDelete, options?: BatchOptions): Promise<void>;
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
  delete(items: readonly DatapointsDelete[], options?: BatchOptions): Promise<void>;
  async delete(items: DatapointsDelete | readonly DatapointsDelete[], options?: BatchOptions): Promise<void> {
    const held = hold([items, options] as const);
    const { deleteDatapoints } = await deletes();
    return deleteDatapoints(this.connection, ...held);
  }
}

/** Copies typed arrays, which are often filled again as soon as a call has returned. */
function holdColumns(points: DatapointsWrite): DatapointsWrite {
  if (!isRecord(points)) return points;
  if ('datapoints' in points) return points.datapoints as DatapointsWrite;
  const { timestamps, values, nulls, statuses } = points as DatapointColumnsWrite;
  // A Buffer's own slice() copies nothing.
  const hold = <T>(column: T): T => (ArrayBuffer.isView(column) && 'length' in column ? (Uint8Array.prototype.slice.call(column) as T) : column);
  return { timestamps: hold(timestamps), values: hold(values), nulls: hold(nulls), statuses: statuses && { codes: hold(statuses.codes), symbols: hold(statuses.symbols) } };
}

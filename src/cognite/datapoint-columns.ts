import type { AggregateDatapoint, AggregateDatapoints, DatapointAggregate, Datapoint, DatapointsOrAggregates, DatapointStatus, NonFinite, NumericDatapoints, RawDatapoints, StringDatapoints, TimeSeriesInstanceId } from '../../generated/cognite/datapoints.js';

/** The time series that points are of. */
export interface DatapointSeries {
  /** The platform's id of the time series. */
  readonly id: number;
  /** Your id of the time series. */
  readonly externalId?: string | undefined;
  readonly instanceId?: TimeSeriesInstanceId | undefined;
  /** The kind of values, such as `numeric` or `string`. */
  readonly type: string;
  /** Whether a value holds until the next one. */
  readonly isStep?: boolean | undefined;
  /** The unit of the values, in words. */
  readonly unit?: string | undefined;
  /** The unit of the values, by its external id in the unit catalog. */
  readonly unitExternalId?: string | undefined;
}

/** How good points are, point by point; there where the query says `includeStatus`. */
export interface DatapointStatusColumns {
  /** OPC UA codes; 0 is good. */
  readonly codes: Float64Array;
  /** The codes in words, such as `Good`. */
  readonly symbols: string[];
}

/** Raw points of a time series of numbers. All columns are of one length, the oldest point first. */
export interface NumericDatapointColumns extends DatapointSeries {
  readonly isString: false;
  /** When, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  /** NaN where a point has no value, which can be where its status is bad: `nulls` tells. */
  readonly values: Float64Array;
  /** 1 where a point has no value. Left out when every point has one. */
  readonly nulls?: Uint8Array | undefined;
  readonly statuses?: DatapointStatusColumns | undefined;
  readonly aggregates?: undefined;
}

/** Raw points of a time series of texts. All columns are of one length, the oldest point first. */
export interface StringDatapointColumns extends DatapointSeries {
  readonly isString: true;
  /** When, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  /** Undefined where a point has no value, which can be where its status is bad. */
  readonly values: (string | undefined)[];
  readonly statuses?: DatapointStatusColumns | undefined;
  readonly aggregates?: undefined;
}

/** Raw points of a time series. `isString` tells numbers from texts. */
export type RawDatapointColumns = NumericDatapointColumns | StringDatapointColumns;

/** The points with the largest or smallest values, interval by interval; NaN where an interval has none. */
export interface ExtremeDatapointColumns {
  /** When, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  readonly values: Float64Array;
  readonly statuses?: DatapointStatusColumns | undefined;
}

/** What one aggregate gives: a number for each interval, or a point. NaN where there is none. */
export type AggregateColumn<A extends DatapointAggregate> = A extends 'maxDatapoint' | 'minDatapoint' ? ExtremeDatapointColumns : Float64Array;

/** The aggregates that were asked for, each a column. */
export type AggregateColumns<A extends DatapointAggregate = never> = [A] extends [never]
  ? { readonly [K in DatapointAggregate]?: AggregateColumn<K> }
  : { readonly [K in A]: AggregateColumn<K> };

/** Aggregates of a time series. All columns are of one length, the oldest interval first; intervals without points may be absent. */
export interface AggregateDatapointColumns<A extends DatapointAggregate = never> extends DatapointSeries {
  readonly isString: false;
  /** How long the intervals are, as the query says it. */
  readonly granularity: string;
  /** When the intervals begin, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  /** A column for each aggregate that was asked for. */
  readonly aggregates: AggregateColumns<A>;
  readonly values?: undefined;
}

/** What reading gives of one time series: raw points or, where `aggregates` is there, aggregates. Plain data. */
export type DatapointColumns = RawDatapointColumns | AggregateDatapointColumns;

/** A column of any kind. */
export type Column = Float64Array | (string | undefined)[];

/** The columns of some points as they are read: by name, with `max.value` and the like for what lies deeper. */
export interface Part {
  readonly timestamps: Float64Array;
  readonly columns: ReadonlyMap<string, Column>;
}

/** What a query asks for, as far as it shapes the result. */
export interface Shape {
  readonly aggregates?: readonly DatapointAggregate[] | undefined;
  readonly granularity?: string | undefined;
}

/** Some of a part's points. */
export function slicePart(part: Part, from: number, to: number): Part {
  if (from === 0 && to === part.timestamps.length) return part;
  return { timestamps: part.timestamps.slice(from, to), columns: new Map(Array.from(part.columns, ([name, column]) => [name, column.slice(from, to)])) };
}

/** The parts' points in one: each column is put together once. */
function joinParts(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const length = parts.reduce((sum, { timestamps }) => sum + timestamps.length, 0);
  const names = new Map(parts.flatMap(({ columns }) => Array.from(columns, ([name, column]) => [name, Array.isArray(column)] as const)));
  const numbers = (of: (part: Part) => Float64Array | undefined): Float64Array => {
    const all = new Float64Array(length);
    let at = 0;
    for (const part of parts) {
      const column = of(part);
      if (column) all.set(column, at);
      else all.fill(NaN, at, at + part.timestamps.length);
      at += part.timestamps.length;
    }
    return all;
  };
  const texts = (name: string): (string | undefined)[] => {
    const all = new Array<string | undefined>(length);
    let at = 0;
    for (const { timestamps, columns } of parts) {
      const column = columns.get(name);
      for (let index = 0; index < timestamps.length; index++) all[at++] = column?.[index] as string | undefined;
    }
    return all;
  };
  return {
    timestamps: numbers(({ timestamps }) => timestamps),
    columns: new Map(Array.from(names, ([name, isText]) => [name, isText ? texts(name) : numbers(({ columns }) => columns.get(name) as Float64Array | undefined)])),
  };
}

/** The result of a query: a series with the columns of its parts. */
export function toColumns(series: RawDatapoints | AggregateDatapoints, parts: readonly Part[], { aggregates, granularity }: Shape): DatapointColumns {
  const { datapoints: _points, nextCursor: _cursor, ...head } = series;
  const { timestamps, columns } = joinParts(parts);
  const length = timestamps.length;
  const numbers = (name: string): Float64Array => {
    const column = columns.get(name);
    return column && !Array.isArray(column) ? column : new Float64Array(length).fill(NaN);
  };
  const statuses = (prefix: string): DatapointStatusColumns | undefined => {
    const codes = columns.get(`${prefix}status.code`) as Float64Array | undefined;
    const symbols = columns.get(`${prefix}status.symbol`) as (string | undefined)[] | undefined;
    if (!codes && !symbols) return undefined;
    // What has no status of its own is good.
    return { codes: codes?.map((code) => (code === code ? code : 0)) ?? new Float64Array(length), symbols: Array.from({ length }, (_one, index) => symbols?.[index] ?? 'Good') };
  };
  if (aggregates) {
    const columnOf = (name: DatapointAggregate): unknown => {
      if (name !== 'maxDatapoint' && name !== 'minDatapoint') return numbers(name);
      const found = statuses(`${name}.`);
      return { timestamps: numbers(`${name}.timestamp`), values: numbers(`${name}.value`), ...(found && { statuses: found }) };
    };
    return { ...head, isString: false, granularity: granularity!, timestamps, aggregates: Object.fromEntries(aggregates.map((name) => [name, columnOf(name)])) };
  }
  const found = statuses('');
  if (series.isString) {
    const values = (columns.get('value') as (string | undefined)[] | undefined) ?? new Array<string | undefined>(length).fill(undefined);
    return { ...head, isString: true, timestamps, values, ...(found && { statuses: found }) };
  }
  const nulls = columns.get('value.null') as Float64Array | undefined;
  return { ...head, isString: false, timestamps, values: numbers('value'), ...(nulls && { nulls: Uint8Array.from(nulls, (none) => (none === 1 ? 1 : 0)) }), ...(found && { statuses: found }) };
}

/**
 * Points as objects, as one request of the platform gives them: NaN and the infinities are the texts that stand for them.
 * @param columns what `datapoints.retrieve` gave
 * @returns the time series with its `datapoints`
 */
export function toDatapointObjects(columns: NumericDatapointColumns): NumericDatapoints;
/** {@link toDatapointObjects} of texts. */
export function toDatapointObjects(columns: StringDatapointColumns): StringDatapoints;
/** {@link toDatapointObjects} of raw points. */
export function toDatapointObjects(columns: RawDatapointColumns): RawDatapoints;
/** {@link toDatapointObjects} of aggregates. */
export function toDatapointObjects<A extends DatapointAggregate>(columns: AggregateDatapointColumns<A>): AggregateDatapoints;
/** {@link toDatapointObjects} of raw points or aggregates. */
export function toDatapointObjects(columns: DatapointColumns): DatapointsOrAggregates;
export function toDatapointObjects(columns: DatapointColumns | AggregateDatapointColumns<DatapointAggregate>): DatapointsOrAggregates {
  const { timestamps } = columns;
  if (columns.aggregates) {
    const { timestamps: _times, aggregates, granularity: _granularity, values: _values, ...head } = columns as AggregateDatapointColumns;
    const entries = Object.entries(aggregates) as [string, Float64Array | ExtremeDatapointColumns][];
    const datapoints = Array.from(timestamps, (timestamp, index) => {
      const point: Record<string, unknown> = { timestamp };
      for (const [name, column] of entries) {
        if (column instanceof Float64Array) {
          if (!Number.isNaN(column[index])) point[name] = column[index];
        } else if (!Number.isNaN(column.timestamps[index])) point[name] = { timestamp: column.timestamps[index], value: column.values[index], ...statusOf(column.statuses, index) };
      }
      return point as unknown as AggregateDatapoint;
    });
    return { ...head, datapoints } as AggregateDatapoints;
  }
  const { timestamps: _times, values, statuses, aggregates: _none, nulls, ...head } = columns as NumericDatapointColumns;
  const datapoints = Array.from(timestamps, (timestamp, index) => {
    const value = (values as ArrayLike<number | string | undefined>)[index];
    const point: Datapoint = nulls?.[index] || value === undefined ? { timestamp } : { timestamp, value: toWire(value) as number };
    return statuses ? { ...point, ...statusOf(statuses, index) } : point;
  });
  return { ...head, datapoints } as RawDatapoints;
}

/** A value as JSON has it. */
export function toWire(value: number | string): number | string | NonFinite {
  return typeof value === 'number' && !Number.isFinite(value) ? (String(value) as NonFinite) : value;
}

const nonFinite: readonly unknown[] = ['NaN', 'Infinity', '-Infinity'] satisfies NonFinite[];

/** Points as a request gives them, but that NaN and the infinities of a time series of numbers are numbers. */
export function withNumbers(series: RawDatapoints): RawDatapoints {
  if (series.isString) return series;
  const datapoints = series.datapoints.map((point) => (nonFinite.includes(point.value) ? { ...point, value: Number(point.value) } : point));
  return { ...series, datapoints } as RawDatapoints;
}

function statusOf(statuses: DatapointStatusColumns | undefined, index: number): { status?: DatapointStatus } {
  return statuses ? { status: { code: statuses.codes[index]!, symbol: statuses.symbols[index]! } } : {};
}

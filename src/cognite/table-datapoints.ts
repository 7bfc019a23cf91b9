import type { DatapointAggregate, DatapointsOrAggregates, SyntheticSeries, TimeSeriesInstanceId } from '../../generated/cognite/datapoints.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { AggregateDatapointColumns, ExtremeDatapointColumns, RawDatapointColumns } from './datapoint-columns.js';
import { Table, type ColumnInput, type ColumnValues, type TableFieldInput } from './table-columns.js';
import { evenTimes } from './table-grid.js';

/** A synthetic time series as columns. */
export interface SyntheticTableInput {
  /** What was computed. */
  readonly expression?: string | undefined;
  /** When, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  /** The values; NaN where one could not be computed. */
  readonly values: Float64Array;
  /** What was in the way, by the point's place. */
  readonly errors?: ReadonlyMap<number, string> | undefined;
}

/** Points of one time series: as `datapoints.retrieve` gives them, as the wire has them, or of a synthetic one. */
export type DatapointsTableInput = RawDatapointColumns | AggregateDatapointColumns<never> | AggregateDatapointColumns<DatapointAggregate> | DatapointsOrAggregates | SyntheticTableInput | SyntheticSeries;

/** How points become columns. */
export interface DatapointsTableOptions {
  /**
   * What columns are named after: the time series' external id (the id where it has none), id or instance
   * (`space:externalId`). Default: `externalId`.
   */
  columnNames?: 'externalId' | 'id' | 'instanceId' | undefined;
  /** A name for each time series, in their order, in place of what `columnNames` says. */
  names?: readonly string[] | undefined;
  /** Whether the name of a column has the aggregate after a bar: `pump-1|average`. Default: true. */
  includeAggregateName?: boolean | undefined;
  /** Whether statuses that were read become columns: `pump-1|statusCode` and `pump-1|statusSymbol`. Default: true. */
  includeStatus?: boolean | undefined;
  /** Whether what was in the way of synthetic values becomes a column: `name|error`. Default: false. */
  includeErrors?: boolean | undefined;
  /**
   * Whether rows are added for intervals that are absent, and aggregates completed there: `sum`, `totalVariation` and
   * counts with 0, `interpolation` on a line between its neighbours (with the one before where the time series is one of
   * steps), `stepInterpolation` with the one before. Other aggregates keep their gaps. Default: false.
   */
  fill?: boolean | undefined;
  /** Whether rows go in which a value is missing. With `fill` only for aggregates that it completes. Default: false. */
  dropMissing?: boolean | undefined;
  /** How long the intervals of aggregates are, for `fill`; needed only where the points do not tell. */
  granularity?: string | undefined;
  /** Where days begin, for `fill`; the time zone that the aggregates were read with. Default: `UTC`. */
  timeZone?: string | undefined;
  /** The name of the column of times. Default: `timestamp`. */
  index?: string | undefined;
}

/** Names of {@link DatapointsTableOptions}. */
export const datapointsTableOptions = ['columnNames', 'names', 'includeAggregateName', 'includeStatus', 'includeErrors', 'fill', 'dropMissing', 'granularity', 'timeZone', 'index'] as const;

/** One column before the join. */
interface Column {
  readonly name: string;
  readonly values: Float64Array | readonly unknown[];
  readonly field: TableFieldInput;
}

/** The columns of one time series, over its own times, in order and each once. */
interface Series {
  readonly timestamps: Float64Array;
  readonly columns: readonly Column[];
  readonly granularity: string | undefined;
}

/** What every form of points tells of its time series. */
interface Head {
  readonly id?: number;
  readonly externalId?: string | undefined;
  readonly instanceId?: TimeSeriesInstanceId | undefined;
  readonly expression?: string | undefined;
  readonly isStep?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly unitExternalId?: string | undefined;
  readonly granularity?: string | undefined;
}

/** What of an aggregate is in another unit than the values. */
const otherUnits: Readonly<Record<string, string | undefined>> = {
  count: undefined,
  countGood: undefined,
  countUncertain: undefined,
  countBad: undefined,
  durationGood: 'ms',
  durationUncertain: 'ms',
  durationBad: 'ms',
  continuousVariance: undefined,
  discreteVariance: undefined,
};

/** Aggregates that are 0 where there are no points. */
const zeros = ['sum', 'totalVariation', 'count', 'countGood', 'countUncertain', 'countBad'];
const completed = [...zeros, 'interpolation', 'stepInterpolation'];

/** Datapoints as a table: a row for each time, a column for each time series and aggregate. */
export function tableOfDatapoints(points: DatapointsTableInput | readonly DatapointsTableInput[], options: DatapointsTableOptions = {}): Table {
  checkNames(options, datapointsTableOptions, 'toTable: options');
  const { columnNames = 'externalId', fill = false, dropMissing = false, index = 'timestamp' } = options;
  if (!['externalId', 'id', 'instanceId'].includes(columnNames)) refuse('toTable: columnNames', 'externalId, id or instanceId', columnNames);
  const given = (Array.isArray(points) ? points : [points]) as readonly DatapointsTableInput[];
  if (options.names && options.names.length !== given.length) refuse('toTable: names', `one for each time series (${given.length})`, options.names.length);
  const all = given.map((one, place) => seriesOf(one, place, given.length, options));
  const names = new Set([index]);
  for (const { name } of all.flatMap(({ columns }) => columns)) {
    if (names.has(name)) refuse('toTable: the name of a column', 'there once; choose others with names, index, columnNames or includeAggregateName', name);
    names.add(name);
  }
  let times = union(all.map(({ timestamps }) => timestamps));
  if (fill) {
    checkFill(all.flatMap(({ columns }) => columns.map(({ field }) => field.aggregate)), options);
    times = filledTimes(times, all, options);
  }
  const columns: [string, ColumnInput][] = [[index, times]];
  for (const one of all) {
    const rows = placesIn(times, one.timestamps);
    for (const { name, values, field } of one.columns) {
      const joined = rows ? placed(values, rows, times.length) : values;
      columns.push([name, fill ? completedValues(joined as Float64Array, field, times) : joined]);
    }
  }
  const fields = new Map<string, TableFieldInput>([[index, { type: 'time' }], ...all.flatMap(({ columns: own }) => own.map(({ name, field }) => [name, field] as const))]);
  const table = new Table(columns, { index, fields });
  return dropMissing ? table.dropMissing() : table;
}

/**
 * Aggregates as a table each, with a column for each time series. All have the same rows.
 * @param points as `datapoints.retrieve` gives aggregates
 * @param options how points become columns
 * @returns tables by aggregate, in the order in which the aggregates come
 * @throws {ValidationError} raw points, or options that do not fit the points
 */
export function toTablesByAggregate(
  points: DatapointsTableInput | readonly DatapointsTableInput[],
  options: Omit<DatapointsTableOptions, 'includeAggregateName'> = {},
): { [K in DatapointAggregate]?: Table } {
  const table = tableOfDatapoints(points, { ...options, includeAggregateName: true });
  const fields = table.fields.filter(({ name }) => name !== table.index);
  const tables: { [K in DatapointAggregate]?: Table } = {};
  for (const { name, aggregate } of fields) {
    if (aggregate === undefined) refuse('toTablesByAggregate: each column', 'an aggregate', name);
    if (tables[aggregate as DatapointAggregate]) continue;
    const own = fields.filter((field) => field.aggregate === aggregate);
    const short = new Map(own.map((field) => [field.name, field.series! + field.name.slice(field.series!.length + aggregate.length + 1)]));
    tables[aggregate as DatapointAggregate] = table.select([table.index!, ...short.keys()]).rename((one) => short.get(one) ?? one);
  }
  return tables;
}

function seriesOf(points: DatapointsTableInput, place: number, count: number, options: DatapointsTableOptions): Series {
  const where = count > 1 ? `toTable: time series ${place}` : 'toTable: the time series';
  if (!isRecord(points)) refuse(where, 'datapoints', points);
  const head = points as Head;
  const { includeAggregateName = true, includeStatus = true, includeErrors = false } = options;
  const series = options.names?.[place] ?? nameOf(head, place, count, options.columnNames);
  const { timestamps, values, statuses, errors, aggregates } = ('datapoints' in points ? columnsOf(points as DatapointsOrAggregates) : points) as Columns;
  if (!(timestamps instanceof Float64Array)) refuse(`${where}: timestamps`, 'a Float64Array', timestamps);
  const unit = head.unit ?? head.unitExternalId;
  const columns: Column[] = [];
  const add = (name: string, of: Float64Array | readonly unknown[], field: TableFieldInput): void => {
    if (of.length !== timestamps.length) refuse(`${where}: ${name}`, `as long as its timestamps (${timestamps.length})`, of.length);
    columns.push({ name, values: of, field: { ...field, series } });
  };
  const addStatuses = (name: string, of: Statuses | undefined, field: TableFieldInput): void => {
    if (!of || !includeStatus) return;
    add(`${name}|statusCode`, of.codes, { ...field, type: 'number' });
    add(`${name}|statusSymbol`, of.symbols, { ...field, type: 'text' });
  };
  if (values) add(series, values, { type: values instanceof Float64Array ? 'number' : 'text', unit, isStep: head.isStep });
  addStatuses(series, statuses, {});
  if (includeErrors && errors) add(`${series}|error`, Array.from(timestamps, (_, index) => errors.get(index)), { type: 'text' });
  for (const [aggregate, column] of Object.entries(aggregates ?? {})) {
    const name = includeAggregateName ? `${series}|${aggregate}` : series;
    const isStep = aggregate === 'stepInterpolation' || (aggregate === 'interpolation' && head.isStep === true);
    const field = { aggregate, unit: aggregate in otherUnits ? otherUnits[aggregate] : unit, isStep };
    if (column instanceof Float64Array) add(name, column, { ...field, type: 'number' });
    else {
      add(name, column.values, { ...field, type: 'number' });
      add(`${name}|timestamp`, column.timestamps, { aggregate, type: 'time' });
      addStatuses(name, column.statuses, { aggregate });
    }
  }
  return inOrder({ timestamps, columns, granularity: head.granularity ?? options.granularity }, where);
}

/** What a time series is called. */
export function nameOf(points: object, place: number, count: number, columnNames: DatapointsTableOptions['columnNames'] = 'externalId'): string {
  const { id, externalId, instanceId, expression } = points as Head;
  const own = columnNames === 'externalId' ? externalId : columnNames === 'instanceId' ? instanceId && `${instanceId.space}:${instanceId.externalId}` : undefined;
  return own ?? (id === undefined ? (expression ?? (count > 1 ? `value${place}` : 'value')) : String(id));
}

/** The columns that points can have, whatever they are of. */
interface Columns {
  readonly timestamps: Float64Array;
  readonly values?: Float64Array | readonly (string | undefined)[] | undefined;
  readonly statuses?: Statuses | undefined;
  readonly errors?: ReadonlyMap<number, string> | undefined;
  readonly aggregates?: Readonly<Record<string, Float64Array | ExtremeDatapointColumns>> | undefined;
}

interface Statuses {
  readonly codes: Float64Array;
  readonly symbols: readonly (string | undefined)[];
}

/** A point as the wire has it, of any kind. */
type Point = Readonly<Record<string, unknown>> & { readonly timestamp: number; readonly status?: { readonly code?: number; readonly symbol?: string } };

/** Points of the wire as columns. */
function columnsOf({ datapoints, isString }: DatapointsOrAggregates): Columns {
  if (!Array.isArray(datapoints)) refuse('toTable: datapoints', 'an array', datapoints);
  const points = datapoints as readonly unknown[] as readonly Point[];
  const numbers = (of: (point: Point) => unknown): Float64Array => Float64Array.from(points, (point) => Number(of(point) ?? NaN));
  const statusesOf = (of: (point: Point) => Point['status']): Statuses | undefined =>
    points.some(of) ? { codes: numbers((point) => of(point)?.code), symbols: points.map((point) => of(point)?.symbol) } : undefined;
  const names = new Set(points.flatMap((point) => Object.keys(point)));
  const errors = new Map(points.flatMap(({ error }, index) => (typeof error === 'string' ? [[index, error] as const] : [])));
  for (const name of ['timestamp', 'value', 'status', 'error']) names.delete(name);
  const aggregates = Array.from(names, (name) => {
    const extreme = (point: Point): Point | undefined => point[name] as Point | undefined;
    if (!points.some((point) => isRecord(point[name]))) return [name, numbers((point) => point[name])] as const;
    return [name, { timestamps: numbers((point) => extreme(point)?.timestamp), values: numbers((point) => extreme(point)?.value), statuses: statusesOf((point) => extreme(point)?.status) }] as const;
  });
  return {
    timestamps: numbers(({ timestamp }) => timestamp),
    values: isString ? points.map(({ value }) => value as string | undefined) : names.size ? undefined : numbers(({ value }) => value),
    statuses: statusesOf(({ status }) => status),
    errors,
    aggregates: Object.fromEntries(aggregates),
  };
}

/** Points in the order of their times; of several at one time, the last. */
function inOrder(series: Series, where: string): Series {
  const { timestamps } = series;
  let ordered = true;
  for (let index = 0; index < timestamps.length; index++) {
    if (!Number.isFinite(timestamps[index])) refuse(`${where}: each timestamp`, 'milliseconds since the epoch', timestamps[index]);
    if (index > 0 && !(timestamps[index]! > timestamps[index - 1]!)) ordered = false;
  }
  if (ordered) return series;
  const last = new Map(Array.from(timestamps, (time, index) => [time, index]));
  const times = Float64Array.from(last.keys()).sort();
  const order = Uint32Array.from(times, (time) => last.get(time)!);
  const sorted = <T extends ColumnValues>(values: T): T => (values instanceof Float64Array ? Float64Array.from(order, (index) => values[index]!) : Array.from(order, (index) => values[index])) as T;
  return { ...series, timestamps: times, columns: series.columns.map((column) => ({ ...column, values: sorted(column.values) })) };
}

/** All times of several ascending lists, each once, in order. */
function union(lists: readonly Float64Array[]): Float64Array {
  if (lists.length < 2) return lists[0] ?? new Float64Array(0);
  const half = lists.length >> 1;
  return merged(union(lists.slice(0, half)), union(lists.slice(half)));
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  if (isSame(one, other) || !other.length) return one;
  if (!one.length) return other;
  const all = new Float64Array(one.length + other.length);
  let a = 0;
  let b = 0;
  let count = 0;
  while (a < one.length || b < other.length) {
    const x = a < one.length ? one[a]! : Infinity;
    const y = b < other.length ? other[b]! : Infinity;
    if (x <= y) a++;
    if (y <= x) b++;
    all[count++] = x < y ? x : y;
  }
  return all.slice(0, count);
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** The rows that times are in; undefined when they are the rows. */
function placesIn(rows: Float64Array, times: Float64Array): Uint32Array | undefined {
  if (isSame(rows, times)) return undefined;
  const places = new Uint32Array(times.length);
  for (let row = 0, index = 0; index < times.length; index++) {
    while (rows[row] !== times[index]) row++;
    places[index] = row;
  }
  return places;
}

function placed(values: Float64Array | readonly unknown[], rows: Uint32Array, length: number): Float64Array | readonly unknown[] {
  const all: Float64Array | unknown[] = values instanceof Float64Array ? new Float64Array(length).fill(NaN) : new Array<unknown>(length).fill(undefined);
  for (let index = 0; index < rows.length; index++) all[rows[index]!] = values[index] as number;
  return all;
}

/** Refuses to fill what has no even intervals, or would keep gaps. */
export function checkFill(aggregates: readonly (string | undefined)[], { fill, dropMissing }: DatapointsTableOptions): void {
  for (const aggregate of fill ? aggregates : []) {
    if (aggregate === undefined) refuse('toTable: what fill completes', 'aggregates', 'raw points');
    if (dropMissing && !completed.includes(aggregate)) refuse('toTable: what fill with dropMissing completes', `aggregates among ${completed.join(', ')}`, aggregate);
  }
}

/** The times with those that lie between them. */
function filledTimes(times: Float64Array, all: readonly Series[], { timeZone }: DatapointsTableOptions): Float64Array {
  const granularities = new Set(all.map(({ granularity }) => granularity));
  const [granularity] = granularities;
  if (granularities.size > 1) refuse('toTable: the granularity of what fill completes', 'one for all time series', [...granularities].join(' and '));
  if (!times.length) return times;
  if (granularity === undefined) refuse('toTable: granularity', 'given for fill, since these points do not tell', granularity);
  const even = evenTimes(times[0]!, times.at(-1)!, granularity, timeZone);
  if (merged(even, times).length !== even.length) refuse('toTable: the times of what fill completes', `${granularity} apart${timeZone ? ` in ${timeZone}` : ''}`, 'others');
  return even;
}

/** An aggregate's values, completed where the aggregate tells what they must be. */
function completedValues(given: Float64Array, { aggregate, type, isStep }: TableFieldInput, times: Float64Array): Float64Array {
  if (type !== 'number' || !completed.includes(aggregate!)) return given;
  const values = given.slice();
  if (zeros.includes(aggregate!)) return values.map((value) => (value === value ? value : 0));
  let before = -1;
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== values[row]) {
      if (isStep && before >= 0) values[row] = values[before]!;
      continue;
    }
    if (!isStep && before >= 0) {
      const slope = (values[row]! - values[before]!) / (times[row]! - times[before]!);
      for (let gap = before + 1; gap < row; gap++) values[gap] = values[before]! + slope * (times[gap]! - times[before]!);
    }
    before = row;
  }
  return values;
}

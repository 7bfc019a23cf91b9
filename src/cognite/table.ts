/** Tables: resources, rows and datapoints as columns, and back. */
import type { DatapointAggregate } from '../../generated/cognite/datapoints.js';
import type { InsertRawRowsParams, RawRow } from '../../generated/cognite/raw.js';
import type { ResourceIdentifier } from '../../generated/cognite/sequences.js';
import type { BatchOptions } from '../core/batch.js';
import { isRecord, refuse } from '../core/check.js';
import { connectionOf, parted, type Connected } from './connected.js';
import type { DatapointReadParams, DatapointReadQuery } from './datapoint-query.js';
import { readDatapoints } from './datapoint-read.js';
import type { DatapointReadOptions } from './datapoint-requests.js';
import { writeDatapoints, type DatapointsInsertOptions } from './datapoint-write.js';
import { insertRawRows, listRawRows, type ListRawRowsParams } from './raw-rows.js';
import type { RowReadOptions } from './row-json.js';
import { idOf, retrieveSequenceRows, type RetrieveSequenceRowsParams } from './sequence-reads.js';
import { insertSequenceRows, type SequenceRowsOptions } from './sequence-writes.js';
import type { Table } from './table-columns.js';
import { checkFill, datapointsTableOptions, tableOfDatapoints, toTablesByAggregate, type DatapointsTableInput, type DatapointsTableOptions } from './table-datapoints.js';
import { rawTableOptions, sequenceTableOptions, tableOfRawRows, tableOfResources, tableOfSequenceRows, type RawTableOptions, type ResourceTableOptions, type SequenceTableInput, type SequenceTableOptions } from './table-rows.js';
import { datapointsFrom, rawRowsFrom, rawRowsFromOptions, sequenceRowsFrom, type DatapointsFromOptions, type RawRowsFromOptions, type SequenceRowsFromOptions } from './table-values.js';

export { Table, type ColumnInput, type ColumnType, type ColumnValues, type CsvOptions, type TableField, type TableFieldInput, type TableOptions } from './table-columns.js';
export { toTablesByAggregate, type DatapointsTableInput, type DatapointsTableOptions, type SyntheticTableInput } from './table-datapoints.js';
export type { RawTableOptions, ResourceTableOptions, SequenceTableInput, SequenceTableOptions } from './table-rows.js';
export { datapointsFrom, rawRowsFrom, sequenceRowsFrom, type DatapointsFromOptions, type DatapointsOfColumn, type RawRowsFromOptions, type SequenceRowsFromOptions, type SequenceRowsOfTable, type SequenceTableValue } from './table-values.js';
export type { Connected } from './connected.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/** What to read of time series, and how it becomes a table. */
export type RetrieveDatapointsTableParams = DatapointReadParams & DatapointsTableOptions;
/** What to read of sequences, and how it becomes a table. */
export type RetrieveSequenceTableParams = RetrieveSequenceRowsParams & SequenceTableOptions;
/** What to read of a table of the staging store, and how it becomes a table here. */
export type RetrieveRawTableParams = ListRawRowsParams & RawTableOptions;
/** How a table becomes rows of the staging store. */
export type InsertRawTableParams = InsertRawRowsParams & RawRowsFromOptions;

/**
 * Datapoints as a table: a row for each time, under `timestamp`; a column for each time series or, as `pump-1|average`, for
 * each of its aggregates. A value is missing where a time series has no point at a time.
 * @param points of one time series or of several
 * @param options names of columns; `fill` and `dropMissing`: whether intervals that are absent are added, and whether rows
 *   with missing values go
 * @throws {ValidationError} options that do not fit the points, or two columns of one name
 */
export function toTable(points: DatapointsTableInput | readonly DatapointsTableInput[], options?: DatapointsTableOptions): Table;
/**
 * Rows of sequences as a table: a row for each row number, under `rowNumber`; a column for each of theirs.
 * @param rows of one sequence, or a list of those of several
 * @param options names of columns
 * @throws {ValidationError} two columns of one name
 */
export function toTable(rows: SequenceTableInput | readonly SequenceTableInput[], options?: SequenceTableOptions): Table;
/**
 * Rows of the staging store as a table: a row for each, with its key under `key`; a column for each column of any row.
 * @param rows as they were read
 * @param options the name of the column of keys, and whether there is one of times
 * @throws {ValidationError} two columns of one name
 */
export function toTable(rows: readonly RawRow[], options?: RawTableOptions): Table;
/**
 * Resources as a table: a row for each, a column for each field that one of them has.
 * @param items such as assets, events or time series
 * @param options `expand`: fields such as `metadata` whose own fields become columns; `ignore`: fields to leave out;
 *   `snakeCase`: names as Python has them
 * @throws {ValidationError} two columns of one name
 */
export function toTable(items: object | readonly object[], options?: ResourceTableOptions): Table;
export function toTable(data: object | readonly object[], options?: object): Table {
  if (Object(data) !== data) refuse('toTable: data', 'an object or a list', data);
  const items = (Array.isArray(data) ? data : [data]) as readonly object[];
  const [first] = items;
  if (!isRecord(first)) return items.length ? refuse('toTable: item 0', 'an object', first) : emptyTable(options);
  if ('timestamps' in first || 'datapoints' in first) return tableOfDatapoints(data as DatapointsTableInput, options);
  if (Array.isArray(first.columns) && Array.isArray(first.rows)) return tableOfSequenceRows(data as SequenceTableInput, options);
  if (isRecord(first.columns) && typeof first.key === 'string') return tableOfRawRows(items as readonly RawRow[], options);
  return tableOfResources(items, options);
}

/** Of nothing there is no telling what it is, but for the options. */
function emptyTable(options: object = {}): Table {
  const names = Object.keys(options);
  const fits = (allowed: readonly string[]): boolean => names.length > 0 && names.every((name) => allowed.includes(name));
  if (fits(rawTableOptions)) return tableOfRawRows([], options);
  if (fits(sequenceTableOptions)) return tableOfSequenceRows([], options);
  if (fits(datapointsTableOptions)) return tableOfDatapoints([], options);
  return tableOfResources([], options);
}

/**
 * Retrieve datapoints as a table: see {@link toTable}.
 *
 * `POST /timeseries/data/list`
 * @param source a client, a resource or a connection
 * @param series identifiers of time series, or objects with one and with what differs for it
 * @param params what to read: `start`, `end`, `aggregates`, `granularity`, `limit` (all points when left out),
 *   `ignoreUnknownIds` and the like; and how it becomes a table: `columnNames`, `includeAggregateName`, `fill`,
 *   `dropMissing` and the like
 * @param options signal, timeouts, retries and headers of each request
 * @throws {ValidationError} for bad input
 * @throws {NotFoundError} some of the time series do not exist
 * @throws {ApiError} the platform refuses or fails
 */
export async function retrieveDatapointsTable(
  source: Connected,
  series: DatapointReadQuery | readonly DatapointReadQuery[],
  params: RetrieveDatapointsTableParams = {},
  options?: DatapointReadOptions,
): Promise<Table> {
  const { points, shape } = await read(source, series, params, options);
  return tableOfDatapoints(points, shape);
}

/**
 * Retrieve aggregates as a table each: see {@link toTablesByAggregate}.
 *
 * `POST /timeseries/data/list`
 * @param source a client, a resource or a connection
 * @param series identifiers of time series, or objects with one and with what differs for it
 * @param params what to read and how it becomes tables, as of {@link retrieveDatapointsTable}
 * @param options signal, timeouts, retries and headers of each request
 * @returns tables by aggregate; columns have the names of the time series alone
 * @throws {ValidationError} for bad input
 * @throws {NotFoundError} some of the time series do not exist
 * @throws {ApiError} the platform refuses or fails
 */
export async function retrieveDatapointsTables<A extends DatapointAggregate>(
  source: Connected,
  series: DatapointReadQuery | readonly DatapointReadQuery[],
  params: Omit<RetrieveDatapointsTableParams, 'aggregates' | 'includeAggregateName'> & { readonly aggregates: readonly A[] },
  options?: DatapointReadOptions,
): Promise<Record<A, Table>> {
  if (!params?.aggregates?.length) refuse('retrieveDatapointsTables: aggregates', 'given', params?.aggregates);
  const { points, shape } = await read(source, series, params, options);
  const tables = toTablesByAggregate(points, shape);
  // Of no time series at all there is a table, too.
  return Object.fromEntries(params.aggregates.map((aggregate) => [aggregate, tables[aggregate] ?? tableOfDatapoints([], shape)])) as Record<A, Table>;
}

/**
 * Insert a table's columns into time series: see {@link datapointsFrom}. Everything is checked before the first request.
 *
 * `POST /timeseries/data`
 * @param source a client, a resource or a connection
 * @param table its index are times; the other columns are named after time series
 * @param params `columns`: whether names are external ids (the default) or ids, or a function that tells; `missing`:
 *   `skip` leaves out missing values, which are refused otherwise; `infinite`: `write` writes infinities
 * @param options signal, timeouts, retries, headers and progress of this call
 * @throws {ValidationError} for bad input, before anything is sent
 * @throws {ApiError} the platform refuses or fails
 * @throws {BatchError} not all of several requests succeeded; it tells what became of each column's points
 */
export async function insertDatapointsTable(source: Connected, table: Table, params?: DatapointsFromOptions, options?: DatapointsInsertOptions): Promise<void> {
  return writeDatapoints(connectionOf(source), datapointsFrom(table, params), options);
}

/**
 * Retrieve rows of sequences as a table: see {@link toTable}.
 *
 * `POST /sequences/data/list`
 * @param source a client, a resource or a connection
 * @param sequences an identifier, or a list of them
 * @param params what to read: `start`, `end`, `columns`, `limit`; and how it becomes a table: `columnNames`, `index`
 * @param options signal, timeouts, retries and headers of each request; `bigints: false` refuses whole numbers beyond 2^53,
 *   which are bigints otherwise
 * @throws {ValidationError} for bad input
 * @throws {NotFoundError} one of the sequences does not exist
 * @throws {ApiError} the platform refuses or fails
 */
export async function retrieveSequenceTable(
  source: Connected,
  sequences: ResourceIdentifier | readonly ResourceIdentifier[],
  params: RetrieveSequenceTableParams = {},
  options?: RowReadOptions,
): Promise<Table> {
  const [shape, reading] = parted<SequenceTableOptions, RetrieveSequenceRowsParams>(params, sequenceTableOptions);
  // All reading functions check their input first; a wrong shape is not worth a request either.
  tableOfSequenceRows([], shape);
  return tableOfSequenceRows(await retrieveSequenceRows(connectionOf(source), sequences as ResourceIdentifier, reading, { bigints: true, ...options }), shape);
}

/**
 * Insert a table into a sequence: see {@link sequenceRowsFrom}.
 *
 * `POST /sequences/data`
 * @param source a client, a resource or a connection
 * @param sequence its id, its external id or an object with one of them
 * @param table its index are row numbers; the other columns are named after those of the sequence
 * @param params `index`: the column of row numbers; `dropMissing`: whether rows without any value are left out
 * @param options signal, timeouts, retries, headers and progress of this call
 * @throws {ValidationError} for bad input, before anything is sent
 * @throws {ApiError} the platform refuses or fails
 * @throws {BatchError} not all of several requests succeeded; it tells what became of the rows
 */
export async function insertSequenceTable(
  source: Connected,
  sequence: ResourceIdentifier,
  table: Table,
  params?: SequenceRowsFromOptions,
  options?: SequenceRowsOptions,
): Promise<void> {
  const input = { ...idOf(sequence), ...sequenceRowsFrom(table, params) };
  if (input.rows.length) await insertSequenceRows(connectionOf(source), input, options);
}

/**
 * Retrieve rows of the staging store as a table: see {@link toTable}.
 *
 * `GET /raw/dbs/{dbName}/tables/{tableName}/rows`
 * @param source a client, a resource or a connection
 * @param dbName the database's name
 * @param tableName the table's name
 * @param params what to read: `columns`, `limit`, `partitions` and the like; and how it becomes a table: `index`,
 *   `includeLastUpdatedTime`
 * @param options signal, timeouts, retries and headers of each request; `bigints: false` refuses whole numbers beyond 2^53,
 *   which are bigints otherwise
 * @throws {ValidationError} for bad input
 * @throws {ApiError} the platform refuses or fails
 */
export async function retrieveRawTable(source: Connected, dbName: string, tableName: string, params: RetrieveRawTableParams = {}, options?: RowReadOptions): Promise<Table> {
  const [shape, reading] = parted<RawTableOptions, ListRawRowsParams>(params, rawTableOptions);
  const rows = await listRawRows(connectionOf(source), dbName, tableName, reading, { bigints: true, ...options }).toArray();
  return tableOfRawRows(rows, shape);
}

/**
 * Insert a table into the staging store: see {@link rawRowsFrom}. A row that is there already under its key is replaced.
 *
 * `POST /raw/dbs/{dbName}/tables/{tableName}/rows`
 * @param source a client, a resource or a connection
 * @param dbName the database's name
 * @param tableName the table's name
 * @param table its index are keys
 * @param params `ensureParent`: create the database and the table if need be; `index`: the column of keys; `missing`:
 *   whether missing values are left out of a row, or null in it
 * @param options signal, timeouts, retries, headers and progress of this call
 * @throws {ValidationError} for bad input, before anything is sent
 * @throws {ApiError} the platform refuses or fails
 * @throws {BatchError} not all of several requests succeeded; it tells what became of each row
 */
export async function insertRawTable(source: Connected, dbName: string, tableName: string, table: Table, params: InsertRawTableParams = {}, options?: BatchOptions): Promise<void> {
  const [shape, writing] = parted<RawRowsFromOptions, InsertRawRowsParams>(params, rawRowsFromOptions);
  return insertRawRows(connectionOf(source), dbName, tableName, rawRowsFrom(table, shape), writing, options);
}

/** The points of time series, and how they become a table. */
async function read(
  source: Connected,
  series: DatapointReadQuery | readonly DatapointReadQuery[],
  params: RetrieveDatapointsTableParams,
  options: DatapointReadOptions | undefined,
): Promise<{ points: DatapointsTableInput[]; shape: DatapointsTableOptions }> {
  const [shape, reading] = parted<DatapointsTableOptions, DatapointReadParams>(params, datapointsTableOptions);
  const queries = (Array.isArray(series) ? series : [series]) as readonly DatapointReadQuery[];
  // What can't become a table is not worth a request.
  const { names, ...rest } = shape;
  tableOfDatapoints([], rest);
  if (names && !reading.ignoreUnknownIds && names.length !== queries.length) refuse('toTable: names', `one for each time series (${queries.length})`, names.length);
  for (const query of queries) {
    const aggregates = (isRecord(query) ? (query as DatapointReadParams).aggregates : undefined) ?? reading.aggregates ?? [undefined];
    checkFill(aggregates, shape);
    if (shape.includeAggregateName === false && aggregates.length > 1) refuse('toTable: includeAggregateName', 'true for several aggregates', false);
  }
  // These say what is read as well as how it becomes a table.
  const { granularity, timeZone, includeStatus } = shape;
  return { points: await readDatapoints(connectionOf(source), queries, { ...reading, granularity, timeZone, includeStatus }, options), shape };
}

import type { CogniteOptions } from '../../generated/cognite/platform.js';
import {
  Raw as GeneratedRaw,
  RawDatabases as GeneratedDatabases,
  RawRows as GeneratedRows,
  RawTables as GeneratedTables,
  listRawTables,
  type InsertRawRowsParams,
  type RawDatabaseIdentifier,
  type RawRow,
  type RawRowInsert,
  type RawTable,
  type RawTableIdentifier,
} from '../../generated/cognite/raw.js';
import type { BatchOptions } from '../core/batch.js';
import type { Connection } from '../core/connection.js';
import type { List, ListOptions } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import { insertRawRows, listRawRows, retrieveRawRow, type ListRawRowsParams } from './raw-rows.js';
import type { RowReadOptions } from './row-json.js';

/** The staging store: databases, their tables and the rows of these. */
export class Raw extends GeneratedRaw {
  override readonly databases: RawDatabases;
  override readonly tables: RawTables;
  override readonly rows: RawRows;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.databases = new RawDatabases(this.connection);
    this.tables = new RawTables(this.connection);
    this.rows = new RawRows(this.connection);
  }
}

/** Databases of the staging store, which hold tables. */
export class RawDatabases extends GeneratedDatabases {
  /**
   * The tables of a database: {@link RawTables.list} with its name.
   *
   * `GET /raw/dbs/{dbName}/tables`
   * @param database the database, or its name
   * @param params `limit`: total number of tables, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  tables(database: RawDatabaseIdentifier, params?: ListOptions, options?: RequestOptions): List<RawTable> {
    return listRawTables(this.connection, nameOf(database), params, options);
  }
}

/** Tables of a database. They have no schema; their rows are under `rows`. */
export class RawTables extends GeneratedTables {
  /**
   * The rows of a table: {@link RawRows.list} with its name.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName the database's name
   * @param table the table, or its name
   * @param params `columns`, `minLastUpdatedTime`, `maxLastUpdatedTime`, `partitions` and `limit`, as of
   *   {@link RawRows.list}
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of each
   *   request
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  rows(dbName: string, table: RawTableIdentifier, params?: ListRawRowsParams, options?: RowReadOptions): List<RawRow> {
    return listRawRows(this.connection, dbName, nameOf(table), params, options);
  }
}

/**
 * Rows of a table, each any JSON object under a key. A whole number beyond 2^53 is read as a bigint with the option
 * `bigints`; without it, an answer with one is a `ParseError`, never a rounded value. Bigints are written with all digits.
 */
export class RawRows extends GeneratedRows {
  /**
   * List the rows of a table.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows`; with `partitions`, after
   * `GET /raw/dbs/{dbName}/tables/{tableName}/cursors`
   * @param dbName the database's name
   * @param tableName the table's name
   * @param params `columns`: the columns to give, all when left out; an empty list gives the keys alone;
   *   `minLastUpdatedTime`: rows that were last changed after this time, in milliseconds since the epoch;
   *   `maxLastUpdatedTime`: rows that were last changed at this time or before; `partitions`: number of parts of the
   *   table that are walked at the same time, their rows in no common order; `limit`: total number of rows, all when
   *   left out
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of each
   *   request
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  override list(dbName: string, tableName: string, params?: ListRawRowsParams, options?: RowReadOptions): List<RawRow> {
    return listRawRows(this.connection, dbName, tableName, params, options);
  }

  /**
   * Retrieve a row.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows/{rowKey}`
   * @param dbName the database's name
   * @param tableName the table's name
   * @param rowKey the row's key
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of this
   *   call
   * @returns the row, or undefined if there is none
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  override retrieve(dbName: string, tableName: string, rowKey: string, options?: RowReadOptions): Promise<RawRow | undefined> {
    return retrieveRawRow(this.connection, dbName, tableName, rowKey, options);
  }

  /**
   * Insert a row: one that is there under its key is replaced. It must not change until the call has settled.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName the database's name
   * @param tableName the table's name
   * @param row the row: its key, and any JSON by column; a bigint is written as a whole number
   * @param params `ensureParent`: create the database and the table if there are none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override insert(dbName: string, tableName: string, row: RawRowInsert, params?: InsertRawRowsParams, options?: BatchOptions): Promise<void>;
  /**
   * Insert any number of rows, 5,000 a request, as many requests at a time as the client allows. With `ensureParent`,
   * the first request makes the table before the others go. Where a key comes twice, one request goes after another, so
   * that of rows in different requests the later stays; which of two in one request does is the platform's choice. The
   * rows must not change until the call has settled.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName the database's name
   * @param tableName the table's name
   * @param rows the rows: each its key, and any JSON by column; a bigint is written as a whole number
   * @param params `ensureParent`: create the database and the table if there are none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent: also for NaN and the infinities, wherever they are
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each row
   */
  override insert(dbName: string, tableName: string, rows: readonly RawRowInsert[], params?: InsertRawRowsParams, options?: BatchOptions): Promise<void>;
  override insert(dbName: string, tableName: string, rows: RawRowInsert | readonly RawRowInsert[], params?: InsertRawRowsParams, options?: BatchOptions): Promise<void> {
    return insertRawRows(this.connection, dbName, tableName, rows, params, options);
  }
}

/**
 * Rows to insert, from their columns by key.
 * @param columnsByKey an object, a map or pairs `[key, columns]`
 */
export function toRawRows(columnsByKey: Readonly<Record<string, RawRowInsert['columns']>> | Iterable<readonly [key: string, columns: RawRowInsert['columns']]>): RawRowInsert[] {
  const pairs: Iterable<readonly [string, RawRowInsert['columns']]> = Symbol.iterator in columnsByKey ? columnsByKey : Object.entries(columnsByKey);
  return Array.from(pairs, ([key, columns]) => ({ key, columns }));
}

function nameOf(one: string | { readonly name: string }): string {
  return typeof one === 'object' ? one?.name : one;
}

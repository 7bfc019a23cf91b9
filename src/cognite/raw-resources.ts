import type { CogniteOptions } from '../../generated/cognite/platform.js';
import {
  Raw as GeneratedRaw,
  RawDatabases as GeneratedDatabases,
  RawRows as GeneratedRows,
  RawTables as GeneratedTables,
  listRawRows as listGenerated,
  listRawTables,
  type ListRawRowsParams,
  type RawDatabaseIdentifier,
  type RawRow,
  type RawRowInsert,
  type RawTable,
  type RawTableIdentifier,
} from '../../generated/cognite/raw.js';
import type { Connection } from '../core/connection.js';
import type { List, ListOptions } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';

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
   * @param params `columns`, `minLastUpdatedTime`, `maxLastUpdatedTime` and `limit`, as of {@link RawRows.list}
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  rows(dbName: string, table: RawTableIdentifier, params?: ListRawRowsParams, options?: RequestOptions): List<RawRow> {
    return listRawRows(this.connection, dbName, nameOf(table), params, options);
  }
}

/**
 * Rows of a table, each any JSON object under a key. An integer beyond 2^53 has no exact number here: an answer with
 * one is a `ParseError`, never a rounded value.
 */
export class RawRows extends GeneratedRows {
  /**
   * List the rows of a table.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName the database's name
   * @param tableName the table's name
   * @param params `columns`: the columns to give, all when left out; an empty list gives the keys alone;
   *   `minLastUpdatedTime`: rows that were last changed after this time, in milliseconds since the epoch;
   *   `maxLastUpdatedTime`: rows that were last changed at this time or before; `limit`: total number of rows, all when
   *   left out
   * @param options signal, timeouts, retries and headers of each request
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  override list(dbName: string, tableName: string, params?: ListRawRowsParams, options?: RequestOptions): List<RawRow> {
    return listRawRows(this.connection, dbName, tableName, params, options);
  }
}

/** {@link RawRows.list} as a function. */
export function listRawRows(connection: Connection, dbName: string, tableName: string, params?: ListRawRowsParams, options?: RequestOptions): List<RawRow> {
  // No columns at all are a lone comma on the wire.
  const given = params?.columns?.length === 0 ? { ...params, columns: ['', ''] } : params;
  return listGenerated(connection, dbName, tableName, given, options);
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

// Generated from openapi/cognite/raw.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { commaSeparated } from '../../src/core/query-styles.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  RawDatabase,
  RawDatabaseIdentifier,
  RawRow,
  RawRowInsert,
  RawRowKeyIdentifier,
  RawTable,
  RawTableIdentifier,
} from './schema.js';

export type {
  RawDatabase,
  RawDatabaseIdentifier,
  RawRow,
  RawRowInsert,
  RawRowKey,
  RawRowKeyIdentifier,
  RawTable,
  RawTableIdentifier,
} from './schema.js';

const rawDatabaseForms = {
  name: 'RawDatabase',
  required: ['name'],
  string: 'name',
} as const satisfies Identifier;

const rawRowKeyForms = {
  name: 'RawRowKey',
  required: ['key'],
  string: 'key',
} as const satisfies Identifier;

const rawTableForms = {
  name: 'RawTable',
  required: ['name'],
  string: 'name',
} as const satisfies Identifier;

/** `GET /raw/dbs` @internal */
export const listRawDatabasesOperation = {
  id: 'listRawDatabases',
  path: '/raw/dbs',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /raw/dbs` @internal */
export const createRawDatabasesOperation = {
  id: 'createRawDatabases',
  path: '/raw/dbs',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: rawDatabaseForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /raw/dbs/delete` @internal */
export const deleteRawDatabasesOperation = {
  id: 'deleteRawDatabases',
  path: '/raw/dbs/delete',
  body: ['recursive'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: rawDatabaseForms, max: 1000 },
} as const satisfies Operation;

/** `GET /raw/dbs/{dbName}/tables` @internal */
export const listRawTablesOperation = {
  id: 'listRawTables',
  path: '/raw/dbs/{dbName}/tables',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /raw/dbs/{dbName}/tables` @internal */
export const createRawTablesOperation = {
  id: 'createRawTables',
  path: '/raw/dbs/{dbName}/tables',
  query: { ensureParent: 'ensureParent' },
  encode: packedJsonBody,
  batch: { items: 'items', identifier: rawTableForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /raw/dbs/{dbName}/tables/delete` @internal */
export const deleteRawTablesOperation = {
  id: 'deleteRawTables',
  path: '/raw/dbs/{dbName}/tables/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: rawTableForms, max: 1000 },
} as const satisfies Operation;

/** `GET /raw/dbs/{dbName}/tables/{tableName}/cursors` @internal */
export const retrieveRawCursorsOperation = {
  id: 'retrieveRawCursors',
  path: '/raw/dbs/{dbName}/tables/{tableName}/cursors',
  query: {
    minLastUpdatedTime: 'minLastUpdatedTime',
    maxLastUpdatedTime: 'maxLastUpdatedTime',
    numberOfCursors: 'numberOfCursors',
  },
  bounds: {
    minLastUpdatedTime: [0, 9007199254740991],
    maxLastUpdatedTime: [0, 9007199254740991],
    numberOfCursors: [1, 10000],
  },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `GET /raw/dbs/{dbName}/tables/{tableName}/rows` @internal */
export const listRawRowsOperation = {
  id: 'listRawRows',
  path: '/raw/dbs/{dbName}/tables/{tableName}/rows',
  query: {
    limit: 'limit',
    columns: { name: 'columns', texts: commaSeparated },
    cursor: 'cursor',
    minLastUpdatedTime: 'minLastUpdatedTime',
    maxLastUpdatedTime: 'maxLastUpdatedTime',
  },
  bounds: { minLastUpdatedTime: [0, 9007199254740991], maxLastUpdatedTime: [0, 9007199254740991] },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 10000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /raw/dbs/{dbName}/tables/{tableName}/rows` @internal */
export const insertRawRowsOperation = {
  id: 'insertRawRows',
  path: '/raw/dbs/{dbName}/tables/{tableName}/rows',
  query: { ensureParent: 'ensureParent' },
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 5000 },
} as const satisfies Operation;

/** `POST /raw/dbs/{dbName}/tables/{tableName}/rows/delete` @internal */
export const deleteRawRowsOperation = {
  id: 'deleteRawRows',
  path: '/raw/dbs/{dbName}/tables/{tableName}/rows/delete',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: rawRowKeyForms, max: 1000 },
} as const satisfies Operation;

/** `GET /raw/dbs/{dbName}/tables/{tableName}/rows/{rowKey}` @internal */
export const retrieveRawRowOperation = {
  id: 'retrieveRawRow',
  path: '/raw/dbs/{dbName}/tables/{tableName}/rows/{rowKey}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** Parameters of {@link RawDatabases.delete}. */
export interface DeleteRawDatabasesParams {
  /** Delete their tables and rows, too. Default: `false`. */
  recursive?: boolean | undefined;
}

/** Parameters of {@link RawTables.create}. */
export interface CreateRawTablesParams {
  /** Create the database if there is none. Default: `false`. */
  ensureParent?: boolean | undefined;
}

/** Parameters of {@link RawRows.cursors}. */
export interface RetrieveRawCursorsParams {
  /** Rows that were last changed after this time, in milliseconds since the epoch. */
  minLastUpdatedTime?: number | undefined;
  /** Rows that were last changed at this time or before, in milliseconds since the epoch. */
  maxLastUpdatedTime?: number | undefined;
  /** How many parts to cut the table into. Left out, the platform decides. 1 to 10,000. */
  numberOfCursors?: number | undefined;
}

/** Parameters of {@link RawRows.list}. */
export interface ListRawRowsParams extends ListOptions {
  /** The columns to give. Left out, all of them. */
  columns?: readonly string[] | undefined;
  /** Rows that were last changed after this time, in milliseconds since the epoch. */
  minLastUpdatedTime?: number | undefined;
  /** Rows that were last changed at this time or before, in milliseconds since the epoch. */
  maxLastUpdatedTime?: number | undefined;
}

/** Parameters of {@link RawRows.insert}. */
export interface InsertRawRowsParams {
  /** Create the database and the table if there are none. Default: `false`. */
  ensureParent?: boolean | undefined;
}

/** Raw. */
export class Raw extends CogniteResource {
  /** Databases of the staging store, which hold tables. */
  readonly databases: RawDatabases;
  /** Tables of a database. */
  readonly tables: RawTables;
  /** Rows of a table, each any JSON object under a key. */
  readonly rows: RawRows;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.databases = new RawDatabases(this.connection);
    this.tables = new RawTables(this.connection);
    this.rows = new RawRows(this.connection);
  }
}

/** Databases of the staging store, which hold tables. */
export class RawDatabases extends CogniteResource {
  /**
   * List databases.
   *
   * `GET /raw/dbs`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListOptions, options?: RequestOptions): List<RawDatabase> {
    return list(this.connection, listRawDatabasesOperation, cursorPages, [], params, options);
  }

  /**
   * Create databases.
   *
   * `POST /raw/dbs`
   * @param id which raw database
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the raw database as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(id: RawDatabaseIdentifier, options?: BatchOptions): Promise<RawDatabase>;
  /**
   * Create databases.
   *
   * `POST /raw/dbs`
   * @param ids which raw databases; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(ids: readonly RawDatabaseIdentifier[], options?: BatchOptions): Promise<RawDatabase[]>;
  create(
    ids: RawDatabaseIdentifier | readonly RawDatabaseIdentifier[],
    options?: BatchOptions,
  ): Promise<RawDatabase | RawDatabase[]> {
    return batch(this.connection, createRawDatabasesOperation, ids, undefined, options);
  }

  /**
   * Delete databases.
   *
   * A database that has tables is deleted with `recursive` only.
   *
   * `POST /raw/dbs/delete`
   * @param id which raw database
   * @param params `recursive`: delete their tables and rows, too
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: RawDatabaseIdentifier, params?: DeleteRawDatabasesParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete databases.
   *
   * A database that has tables is deleted with `recursive` only.
   *
   * `POST /raw/dbs/delete`
   * @param ids which raw databases; sent in as many requests as the platform needs
   * @param params `recursive`: delete their tables and rows, too
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(
    ids: readonly RawDatabaseIdentifier[],
    params?: DeleteRawDatabasesParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    ids: RawDatabaseIdentifier | readonly RawDatabaseIdentifier[],
    params?: DeleteRawDatabasesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteRawDatabasesOperation, ids, params, options);
  }
}

/** Tables of a database. They have no schema; their rows are under `rows`. */
export class RawTables extends CogniteResource {
  /**
   * List the tables of a database.
   *
   * `GET /raw/dbs/{dbName}/tables`
   * @param dbName The database's name. 1 to 32 characters.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(dbName: string, params?: ListOptions, options?: RequestOptions): List<RawTable> {
    return list(this.connection, listRawTablesOperation, cursorPages, [dbName], params, options);
  }

  /**
   * Create tables in a database.
   *
   * `POST /raw/dbs/{dbName}/tables`
   * @param dbName The database's name. 1 to 32 characters.
   * @param id which raw table
   * @param params `ensureParent`: create the database if there is none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the raw table as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(
    dbName: string,
    id: RawTableIdentifier,
    params?: CreateRawTablesParams,
    options?: BatchOptions,
  ): Promise<RawTable>;
  /**
   * Create tables in a database.
   *
   * `POST /raw/dbs/{dbName}/tables`
   * @param dbName The database's name. 1 to 32 characters.
   * @param ids which raw tables; sent in as many requests as the platform needs
   * @param params `ensureParent`: create the database if there is none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(
    dbName: string,
    ids: readonly RawTableIdentifier[],
    params?: CreateRawTablesParams,
    options?: BatchOptions,
  ): Promise<RawTable[]>;
  create(
    dbName: string,
    ids: RawTableIdentifier | readonly RawTableIdentifier[],
    params?: CreateRawTablesParams,
    options?: BatchOptions,
  ): Promise<RawTable | RawTable[]> {
    return batch(this.connection, createRawTablesOperation, ids, params, options, [dbName]);
  }

  /**
   * Delete tables of a database.
   *
   * Their rows go with them.
   *
   * `POST /raw/dbs/{dbName}/tables/delete`
   * @param dbName The database's name. 1 to 32 characters.
   * @param id which raw table
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(dbName: string, id: RawTableIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete tables of a database.
   *
   * Their rows go with them.
   *
   * `POST /raw/dbs/{dbName}/tables/delete`
   * @param dbName The database's name. 1 to 32 characters.
   * @param ids which raw tables; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(dbName: string, ids: readonly RawTableIdentifier[], options?: BatchOptions): Promise<void>;
  delete(
    dbName: string,
    ids: RawTableIdentifier | readonly RawTableIdentifier[],
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteRawTablesOperation, ids, undefined, options, [dbName]);
  }
}

/**
 * Rows of a table, each any JSON object under a key. A whole number beyond 2^53 is read as a bigint on request, never
 * as a rounded number.
 */
export class RawRows extends CogniteResource {
  /**
   * Get cursors for reading a table in parallel.
   *
   * Each cursor starts a part of the table; the parts have all rows between them. Walk each with
   * `list(…).pages({ cursor })`, where time bounds no longer count: they are in the cursor.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/cursors`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param params `minLastUpdatedTime`: rows that were last changed after this time, in milliseconds since the epoch;
   *   `maxLastUpdatedTime`: rows that were last changed at this time or before, in milliseconds since the epoch;
   *   `numberOfCursors`: how many parts to cut the table into
   * @param options signal, timeouts, retries and headers of this call
   * @returns the cursors
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  cursors(
    dbName: string,
    tableName: string,
    params?: RetrieveRawCursorsParams,
    options?: RequestOptions,
  ): Promise<string[]> {
    return call(this.connection, retrieveRawCursorsOperation, [dbName, tableName], params, options);
  }

  /**
   * List the rows of a table.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param params `columns`: the columns to give; `minLastUpdatedTime`: rows that were last changed after this time, in
   *   milliseconds since the epoch; `maxLastUpdatedTime`: rows that were last changed at this time or before, in
   *   milliseconds since the epoch; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(dbName: string, tableName: string, params?: ListRawRowsParams, options?: RequestOptions): List<RawRow> {
    return list(this.connection, listRawRowsOperation, cursorPages, [dbName, tableName], params, options);
  }

  /**
   * Insert rows into a table.
   *
   * A row whose key exists is replaced, with all its columns.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param row the raw row
   * @param params `ensureParent`: create the database and the table if there are none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  insert(
    dbName: string,
    tableName: string,
    row: RawRowInsert,
    params?: InsertRawRowsParams,
    options?: BatchOptions,
  ): Promise<void>;
  /**
   * Insert rows into a table.
   *
   * A row whose key exists is replaced, with all its columns.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param rows the raw rows; sent in as many requests as the platform needs
   * @param params `ensureParent`: create the database and the table if there are none
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  insert(
    dbName: string,
    tableName: string,
    rows: readonly RawRowInsert[],
    params?: InsertRawRowsParams,
    options?: BatchOptions,
  ): Promise<void>;
  insert(
    dbName: string,
    tableName: string,
    rows: RawRowInsert | readonly RawRowInsert[],
    params?: InsertRawRowsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, insertRawRowsOperation, rows, params, options, [dbName, tableName]);
  }

  /**
   * Delete rows of a table.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows/delete`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param id which raw row
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(dbName: string, tableName: string, id: RawRowKeyIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete rows of a table.
   *
   * `POST /raw/dbs/{dbName}/tables/{tableName}/rows/delete`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param ids which raw rows; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(
    dbName: string,
    tableName: string,
    ids: readonly RawRowKeyIdentifier[],
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    dbName: string,
    tableName: string,
    ids: RawRowKeyIdentifier | readonly RawRowKeyIdentifier[],
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteRawRowsOperation, ids, undefined, options, [dbName, tableName]);
  }

  /**
   * Retrieve a row by key.
   *
   * `GET /raw/dbs/{dbName}/tables/{tableName}/rows/{rowKey}`
   * @param dbName The database's name. 1 to 32 characters.
   * @param tableName The table's name. 1 to 64 characters.
   * @param rowKey The row's key.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the row; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(dbName: string, tableName: string, rowKey: string, options?: RequestOptions): Promise<RawRow | undefined> {
    return call(this.connection, retrieveRawRowOperation, [dbName, tableName, rowKey], undefined, options);
  }
}

/** {@link RawDatabases.list} as a function. */
export function listRawDatabases(
  connection: Connection,
  params?: ListOptions,
  options?: RequestOptions,
): List<RawDatabase> {
  return list(connection, listRawDatabasesOperation, cursorPages, [], params, options);
}

/** {@link RawDatabases.create} as a function. */
export function createRawDatabases(
  connection: Connection,
  id: RawDatabaseIdentifier,
  options?: BatchOptions,
): Promise<RawDatabase>;
/** {@link RawDatabases.create} as a function. */
export function createRawDatabases(
  connection: Connection,
  ids: readonly RawDatabaseIdentifier[],
  options?: BatchOptions,
): Promise<RawDatabase[]>;
export function createRawDatabases(
  connection: Connection,
  ids: RawDatabaseIdentifier | readonly RawDatabaseIdentifier[],
  options?: BatchOptions,
): Promise<RawDatabase | RawDatabase[]> {
  return batch(connection, createRawDatabasesOperation, ids, undefined, options);
}

/** {@link RawDatabases.delete} as a function. */
export function deleteRawDatabases(
  connection: Connection,
  id: RawDatabaseIdentifier,
  params?: DeleteRawDatabasesParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link RawDatabases.delete} as a function. */
export function deleteRawDatabases(
  connection: Connection,
  ids: readonly RawDatabaseIdentifier[],
  params?: DeleteRawDatabasesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteRawDatabases(
  connection: Connection,
  ids: RawDatabaseIdentifier | readonly RawDatabaseIdentifier[],
  params?: DeleteRawDatabasesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteRawDatabasesOperation, ids, params, options);
}

/** {@link RawTables.list} as a function. */
export function listRawTables(
  connection: Connection,
  dbName: string,
  params?: ListOptions,
  options?: RequestOptions,
): List<RawTable> {
  return list(connection, listRawTablesOperation, cursorPages, [dbName], params, options);
}

/** {@link RawTables.create} as a function. */
export function createRawTables(
  connection: Connection,
  dbName: string,
  id: RawTableIdentifier,
  params?: CreateRawTablesParams,
  options?: BatchOptions,
): Promise<RawTable>;
/** {@link RawTables.create} as a function. */
export function createRawTables(
  connection: Connection,
  dbName: string,
  ids: readonly RawTableIdentifier[],
  params?: CreateRawTablesParams,
  options?: BatchOptions,
): Promise<RawTable[]>;
export function createRawTables(
  connection: Connection,
  dbName: string,
  ids: RawTableIdentifier | readonly RawTableIdentifier[],
  params?: CreateRawTablesParams,
  options?: BatchOptions,
): Promise<RawTable | RawTable[]> {
  return batch(connection, createRawTablesOperation, ids, params, options, [dbName]);
}

/** {@link RawTables.delete} as a function. */
export function deleteRawTables(
  connection: Connection,
  dbName: string,
  id: RawTableIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link RawTables.delete} as a function. */
export function deleteRawTables(
  connection: Connection,
  dbName: string,
  ids: readonly RawTableIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteRawTables(
  connection: Connection,
  dbName: string,
  ids: RawTableIdentifier | readonly RawTableIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteRawTablesOperation, ids, undefined, options, [dbName]);
}

/** {@link RawRows.cursors} as a function. */
export function retrieveRawCursors(
  connection: Connection,
  dbName: string,
  tableName: string,
  params?: RetrieveRawCursorsParams,
  options?: RequestOptions,
): Promise<string[]> {
  return call(connection, retrieveRawCursorsOperation, [dbName, tableName], params, options);
}

/** {@link RawRows.list} as a function. */
export function listRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  params?: ListRawRowsParams,
  options?: RequestOptions,
): List<RawRow> {
  return list(connection, listRawRowsOperation, cursorPages, [dbName, tableName], params, options);
}

/** {@link RawRows.insert} as a function. */
export function insertRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  row: RawRowInsert,
  params?: InsertRawRowsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link RawRows.insert} as a function. */
export function insertRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  rows: readonly RawRowInsert[],
  params?: InsertRawRowsParams,
  options?: BatchOptions,
): Promise<void>;
export function insertRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  rows: RawRowInsert | readonly RawRowInsert[],
  params?: InsertRawRowsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, insertRawRowsOperation, rows, params, options, [dbName, tableName]);
}

/** {@link RawRows.delete} as a function. */
export function deleteRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  id: RawRowKeyIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link RawRows.delete} as a function. */
export function deleteRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  ids: readonly RawRowKeyIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  ids: RawRowKeyIdentifier | readonly RawRowKeyIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteRawRowsOperation, ids, undefined, options, [dbName, tableName]);
}

/** {@link RawRows.retrieve} as a function. */
export function retrieveRawRow(
  connection: Connection,
  dbName: string,
  tableName: string,
  rowKey: string,
  options?: RequestOptions,
): Promise<RawRow | undefined> {
  return call(connection, retrieveRawRowOperation, [dbName, tableName, rowKey], undefined, options);
}

/**
 * The form of {@link RawRow} that can be sent: without what only the platform sets.
 * @param rawRow as it was read; a form that can be sent already stays as it is
 */
export function toRawRowInsert(rawRow: RawRow | RawRowInsert): RawRowInsert {
  return writeForm(rawRow, ['lastUpdatedTime']);
}

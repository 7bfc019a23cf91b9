import {
  insertRawRowsOperation,
  listRawRowsOperation,
  retrieveRawCursors,
  retrieveRawCursorsOperation,
  retrieveRawRowOperation,
  type InsertRawRowsParams,
  type ListRawRowsParams as WalkParams,
  type RawRow,
  type RawRowInsert,
} from '../../generated/cognite/raw.js';
import type { BatchOptions } from '../core/batch.js';
import { call } from '../core/call.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { List, cursorPages, walk, type PageFetcher, type PageOf } from '../core/list.js';
import { together } from '../core/partitions.js';
import { loadOnce } from './load-once.js';
import { ParallelRows } from './parallel-rows.js';
import { reading, type RowReadOptions } from './row-json.js';
import { hold } from './hold.js';

const writes = /* @__PURE__ */ loadOnce(() => import('./raw-row-writes.js'));

/** Parameters of listing rows. */
export interface ListRawRowsParams extends WalkParams {
  /**
   * Number of parts of the table that are walked at the same time; their rows come in no common order. 1 to 10,000.
   * Default: one walk. Not together with a finite `limit`.
   */
  partitions?: number | undefined;
}

/** {@link RawRows.list} as a function. */
export function listRawRows(connection: Connection, dbName: string, tableName: string, params?: ListRawRowsParams, options?: RowReadOptions): List<RawRow> {
  const { operation, options: rest, whenReady } = reading(listRawRowsOperation, options, 'readRows');
  const { id } = operation;
  const path = [dbName, tableName];
  const { partitions, ...given } = (params ?? {}) as ListRawRowsParams;
  // No columns at all are a lone comma on the wire.
  if (given.columns?.length === 0) given.columns = ['', ''];
  // What refuses a name tells of `partitions`, too; it is never sent.
  const told = { ...operation, query: { ...operation.query, partitions: '' } };
  const { fetch, total, prefetch } = walk<RawRow>(connection, told, cursorPages, path, isRecord(params) ? given : params, rest);
  const rows = whenReady(fetch);
  if (partitions === undefined || partitions === 1) return new List(rows, total, prefetch);
  const [least, most] = retrieveRawCursorsOperation.bounds.numberOfCursors;
  if (!(Number.isInteger(partitions) && partitions >= least && partitions <= most)) refuse(`${id}: partitions`, `a whole number from ${least} to ${most}`, partitions);
  if (total !== Infinity) refuse(`${id}: limit`, 'left out beside partitions, whose rows have no order to cut', total);
  const { minLastUpdatedTime, maxLastUpdatedTime } = given;
  const walkParts = async (): Promise<AsyncGenerator<PageOf<RawRow>, void, undefined>> => {
    const cursors = new Set(await retrieveRawCursors(connection, dbName, tableName, { numberOfCursors: partitions, minLastUpdatedTime, maxLastUpdatedTime }, rest));
    const walks = [...cursors].map<PageFetcher<RawRow>>((first) => (cursor = first, room, signal) => rows(cursor, room, signal));
    // A platform that makes no parts has still got the rows.
    return together(walks.length ? walks : [rows], prefetch);
  };
  return new ParallelRows(rows, Infinity, prefetch, walkParts, 'partitions');
}

/** {@link RawRows.retrieve} as a function. */
export async function retrieveRawRow(connection: Connection, dbName: string, tableName: string, rowKey: string, options?: RowReadOptions): Promise<RawRow | undefined> {
  const { operation, options: rest, ready } = reading(retrieveRawRowOperation, options, 'readRows');
  await ready();
  return call(connection, operation, [dbName, tableName, rowKey], undefined, rest);
}

/** {@link RawRows.insert} as a function. */
export async function insertRawRows(
  connection: Connection,
  dbName: string,
  tableName: string,
  rows: RawRowInsert | readonly RawRowInsert[],
  params?: InsertRawRowsParams,
  options?: BatchOptions,
): Promise<void> {
  // The list itself may be filled anew at once; its rows may not: there are too many to copy.
  const held = Array.isArray(rows) ? Array.from(rows as readonly RawRowInsert[]) : (rows as RawRowInsert);
  // Loaded when it is first needed: a bundle that splits starts without it. What both parts need is given to it: what both
  // import would become a file of its own.
  const { writeRawRows } = await writes();
  return writeRawRows(connection, insertRawRowsOperation, [dbName, tableName], held, hold(params), options);
}

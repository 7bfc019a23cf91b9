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
import { BatchError, type BatchReport } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import { call, jsonRequest } from '../core/call.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { packedJsonBody } from '../core/gzip.js';
import { List, cursorPages, walk, type PageFetcher, type PageOf } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import { wireParams } from '../core/params.js';
import { together } from '../core/partitions.js';
import { fillPath } from '../core/url.js';
import { checkNumbers, reading, rowsBody, type RowReadOptions } from './row-json.js';
import { checkPartOptions, sendParts, type Fate } from './row-parts.js';

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
  const { operation, options: rest } = reading<Operation>(listRawRowsOperation, options);
  const { id } = operation;
  const path = [dbName, tableName];
  const { partitions, ...given } = (params ?? {}) as ListRawRowsParams;
  // No columns at all are a lone comma on the wire.
  if (given.columns?.length === 0) given.columns = ['', ''];
  const { fetch, total, prefetch } = walk<RawRow>(connection, operation, cursorPages, path, isRecord(params) ? given : params, rest);
  if (partitions === undefined || partitions === 1) return new List(fetch, total, prefetch);
  const [least, most] = retrieveRawCursorsOperation.bounds.numberOfCursors;
  if (!(Number.isInteger(partitions) && partitions >= least && partitions <= most)) refuse(`${id}: partitions`, `a whole number from ${least} to ${most}`, partitions);
  if (total !== Infinity) refuse(`${id}: limit`, 'left out beside partitions, whose rows have no order to cut', total);
  const { minLastUpdatedTime, maxLastUpdatedTime } = given;
  const cursors = (): Promise<string[]> => retrieveRawCursors(connection, dbName, tableName, { numberOfCursors: partitions, minLastUpdatedTime, maxLastUpdatedTime }, rest);
  return new RowsByCursors(fetch, prefetch, cursors);
}

/** The rows of a table from several cursors at the same time. Memory holds a page from each. */
class RowsByCursors extends List<RawRow> {
  readonly #fetch: PageFetcher<RawRow>;
  readonly #prefetch: number;
  readonly #cursors: () => Promise<string[]>;

  constructor(fetch: PageFetcher<RawRow>, prefetch: number, cursors: () => Promise<string[]>) {
    super(fetch, Infinity, prefetch);
    this.#fetch = fetch;
    this.#prefetch = prefetch;
    this.#cursors = cursors;
  }

  override async *pages(start: { cursor?: string | undefined } = {}): AsyncGenerator<PageOf<RawRow>, void, undefined> {
    // A cursor belongs to one part.
    checkNames(start, [], 'the start of a list with partitions');
    const cursors = new Set(await this.#cursors());
    const walks = [...cursors].map<PageFetcher<RawRow>>((first) => (cursor = first, room, signal) => this.#fetch(cursor, room, signal));
    // A platform that makes no parts has still got the rows.
    yield* together(walks.length ? walks : [this.#fetch], this.#prefetch);
  }
}

/** {@link RawRows.retrieve} as a function. */
export async function retrieveRawRow(connection: Connection, dbName: string, tableName: string, rowKey: string, options?: RowReadOptions): Promise<RawRow | undefined> {
  const { operation, options: rest } = reading<Operation>(retrieveRawRowOperation, options);
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
  const operation: Operation = { ...insertRawRowsOperation, encode: { ...packedJsonBody, text: rowsBody } };
  const { max } = insertRawRowsOperation.batch;
  const { id } = operation;
  const path = fillPath(operation, [dbName, tableName]);
  const { query } = wireParams(operation, params);
  checkPartOptions(options);
  const many = Array.isArray(rows);
  const items = (many ? rows : [rows]) as readonly RawRowInsert[];
  // Not forEach: it would pass over holes.
  for (let index = 0; index < items.length; index++) checkRow(items[index], () => (many ? `${id}: item ${index}` : `${id}: the item`));
  const ensures = params?.ensureParent === true;
  const parts = Array.from({ length: Math.ceil(items.length / max) }, (_part, index) => {
    const from = index * max;
    const to = Math.min(items.length, from + max);
    // The first request makes the table, if need be: all at once would get into each other's way.
    return { rows: to - from, requests: [(first: boolean) => jsonRequest(operation, path + (first || !ensures ? query : ''), { items: items.slice(from, to) })] };
  });
  const report = (fates: readonly Fate[], errors: readonly unknown[]): BatchReport => {
    const places: Record<Fate, number[]> = { succeeded: [], failed: [], unknown: [], skipped: [] };
    for (let index = 0; index < items.length; index++) places[fates[Math.floor(index / max)]!].push(index);
    return { ...places, results: new Map(), errors };
  };
  const repeats = parts.length > 1 && new Set(items.map(({ key }) => key)).size < items.length;
  await sendParts(connection, parts, options, repeats ? 'each' : ensures ? 'lead' : 'any', report, (cause, outcome) => new BatchError(id, cause, outcome));
}

/** Refuses what is no row, and values that JSON has not. */
function checkRow(row: unknown, where: () => string): void {
  if (!isRecord(row)) refuse(where(), 'an object', row);
  const { key, columns } = row;
  if (typeof key !== 'string' || !key) refuse(`${where()}: key`, 'a non-empty string', key);
  if (!isRecord(columns)) refuse(`${where()}: columns`, 'an object', columns);
  for (const name in columns) {
    const value = columns[name];
    if (typeof value === 'string') continue;
    try {
      checkNumbers(value);
    } catch (error) {
      refuse(`${where()}: columns.${name}`, 'JSON', (error as Error).message);
    }
  }
}

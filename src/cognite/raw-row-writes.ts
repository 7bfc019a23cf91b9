/** Writing rows of the staging store: checked, cut into requests, reported. Loaded when it is used. */
import type { InsertRawRowsParams, RawRowInsert } from '../../generated/cognite/raw.js';
import { BatchError, type BatchReport } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import { jsonRequest } from '../core/call.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { packedJsonBody } from '../core/gzip.js';
import type { Operation } from '../core/operation.js';
import { wireParams } from '../core/params.js';
import { fillPath } from '../core/url.js';
import { checkNumbers, rowsBody } from './row-bigints.js';
import { checkPartOptions, sendParts, type Fate } from './row-parts.js';

/**
 * Writes rows into a table.
 * @param given the operation that does
 * @param table the names of the database and the table
 */
export async function writeRawRows(
  connection: Connection,
  given: Operation,
  table: readonly [dbName: string, tableName: string],
  rows: RawRowInsert | readonly RawRowInsert[],
  params: InsertRawRowsParams | undefined,
  options: BatchOptions | undefined,
): Promise<void> {
  const operation: Operation = { ...given, encode: { ...packedJsonBody, text: rowsBody } };
  const { id } = operation;
  const { max } = operation.batch!;
  const path = fillPath(operation, table);
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
  const repeats = parts.length > 1 && !isAscending(items) && new Set(items.map(({ key }) => key)).size < items.length;
  await sendParts(connection, parts, options, repeats ? 'each' : ensures ? 'lead' : 'any', report, (cause, outcome) => new BatchError(id, cause, outcome));
}

/** Whether each key is longer than the one before it, or as long and behind it: then none comes twice, which a set takes longer to tell. */
function isAscending(rows: readonly RawRowInsert[]): boolean {
  let last = '';
  return rows.every(({ key }) => {
    const behind = key.length > last.length || (key.length === last.length && key > last);
    last = key;
    return behind;
  });
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

import type { SequenceRows, SequenceRowsPage } from '../../generated/cognite/schema.js';
import {
  listSequenceRowsOperation,
  retrieveSequencesOperation,
  type ListSequenceRowsParams,
  type ResourceIdentifier,
  type SequenceRow,
  type SequenceValue,
} from '../../generated/cognite/sequences.js';
import { linked } from '../core/abort.js';
import { checkNames } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { parseJsonWithBigints } from '../core/json-bigints.js';
import { List, cursorPages, walk, type Pager } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import { checkExact, reading, type RowReadOptions } from './row-json.js';
import { WindowedRows } from './sequence-windows.js';

/** Parameters of {@link SequenceData.retrieve}: the rows and columns to read, and how many rows of each sequence. */
export type RetrieveSequenceRowsParams = Omit<ListSequenceRowsParams, 'id' | 'externalId'>;

/** A row that was read with the option `bigints`. */
export interface SequenceRowWithBigints extends Omit<SequenceRow, 'values'> {
  /** The row's values, in the order of the columns; a bigint where a whole number is beyond 2^53. */
  values: (SequenceValue | bigint)[];
}

/** Rows of one sequence that were read with the option `bigints`. */
export interface SequenceRowsWithBigints extends Omit<SequenceRows, 'rows'> {
  /** The rows. */
  rows: SequenceRowWithBigints[];
}

/** Options of reading rows without bigints. */
export type PlainReadOptions = RowReadOptions & { readonly bigints?: false | undefined };

/** {@link SequenceData.list} as a function. */
export function listSequenceRows(connection: Connection, params: ListSequenceRowsParams, options?: PlainReadOptions): List<SequenceRow>;
/** {@link SequenceData.list} as a function. */
export function listSequenceRows(connection: Connection, params: ListSequenceRowsParams, options: RowReadOptions): List<SequenceRowWithBigints>;
export function listSequenceRows(connection: Connection, params: ListSequenceRowsParams, options?: RowReadOptions): List<SequenceRow> {
  return rowsOf(connection, params, options, 2, cursorPages);
}

/**
 * The rows of one sequence, in order.
 * @param several number of pages ahead from which on they are read from several places of the range
 */
function rowsOf(connection: Connection, params: ListSequenceRowsParams, options: RowReadOptions | undefined, several: number, pager: Pager): List<SequenceRow> {
  const { id, externalId, end, prefetch, ...given } = Object(params) as ListSequenceRowsParams;
  const { operation, options: rest } = reading<Operation>(listSequenceRowsOperation, options, rowsDecoder);
  const { limit: _limit, ...range } = { ...given, ...idOf({ id, externalId }) };
  const last = end === -1 ? undefined : end;
  const pages = (more: object) => walk<SequenceRow>(connection, operation, pager, [], more, rest);
  const windowed = last !== undefined && Number.isInteger(prefetch) && prefetch! >= several;
  const { fetch, total, prefetch: ahead } = pages({ ...range, limit: given.limit, end: last, prefetch: windowed ? 0 : prefetch });
  const start = range.start ?? 0;
  // What fits into a page needs no windows.
  if (!windowed || last - start <= listSequenceRowsOperation.page.max) return new List(fetch, total, ahead);
  return new WindowedRows(fetch, (from, to) => pages({ ...range, start: from, end: to }).fetch, [start, last], total, prefetch!);
}

/** Reads a page of rows. What stands in a DOUBLE column is no whole number, however it is written. */
function rowsDecoder(bigints: boolean): (text: string) => unknown {
  return (text) => {
    const page = parseJsonWithBigints(text) as Partial<SequenceRowsPage> | undefined;
    const doubles = page?.columns?.map(({ valueType = 'DOUBLE' }) => valueType === 'DOUBLE');
    for (const { values } of (page?.rows ?? []) as SequenceRowWithBigints[]) {
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (typeof value !== 'bigint') continue;
        if (bigints && !doubles?.[column]) continue;
        if (!doubles?.[column]) checkExact(String(value));
        values[column] = Number(value);
      }
    }
    return page;
  };
}

/** {@link SequenceData.retrieve} as a function. */
export function retrieveSequenceRows(connection: Connection, sequence: ResourceIdentifier, params?: RetrieveSequenceRowsParams, options?: PlainReadOptions): Promise<SequenceRows>;
/** {@link SequenceData.retrieve} as a function. */
export function retrieveSequenceRows(connection: Connection, sequences: readonly ResourceIdentifier[], params?: RetrieveSequenceRowsParams, options?: PlainReadOptions): Promise<SequenceRows[]>;
/** {@link SequenceData.retrieve} as a function. */
export function retrieveSequenceRows(
  connection: Connection,
  sequences: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveSequenceRowsParams,
  options?: RowReadOptions,
): Promise<SequenceRows | SequenceRows[]>;
export async function retrieveSequenceRows(
  connection: Connection,
  sequences: ResourceIdentifier | readonly ResourceIdentifier[],
  params: RetrieveSequenceRowsParams = {},
  options: RowReadOptions = {},
): Promise<SequenceRows | SequenceRows[]> {
  const { concurrency } = connection;
  if (!Array.isArray(sequences)) return rowsReader(connection, sequences as ResourceIdentifier, concurrency, params, options)();
  // One that fails stops the others.
  const stop = new AbortController();
  const { signal, release } = linked(options.signal, stop.signal);
  const atOnce = Math.floor(concurrency / Math.max(1, sequences.length));
  try {
    // All input is checked before the first request.
    const readers = sequences.map((sequence: ResourceIdentifier) => rowsReader(connection, sequence, atOnce, params, { ...options, signal }));
    const found = new Array<SequenceRows>(readers.length);
    const next = readers.entries();
    const worker = async (): Promise<void> => {
      for (const [index, read] of next) found[index] = await read();
    };
    await Promise.all(Array.from({ length: Math.min(readers.length, concurrency) }, worker));
    return found;
  } finally {
    stop.abort();
    release();
  }
}

/** Checks what is to be read of one sequence, and gives what reads it. */
function rowsReader(connection: Connection, sequence: ResourceIdentifier, atOnce: number, params: RetrieveSequenceRowsParams, options: RowReadOptions): () => Promise<SequenceRows> {
  checkNames(params, ['start', 'end', 'columns', 'limit', 'prefetch'], 'retrieve: parameters');
  let first: SequenceRowsPage | undefined;
  const pager: Pager = {
    ...cursorPages,
    next: (answer, ...rest) => {
      first ??= answer.data as SequenceRowsPage;
      return cursorPages.next!(answer, ...rest);
    },
  };
  const { limit, end, prefetch = end === undefined || end === -1 ? 0 : Math.max(0, atOnce - 1) } = params;
  // The columns are in the answer, however few the rows.
  const rows = rowsOf(connection, { ...params, ...idOf(sequence), prefetch, limit: limit === 0 ? 1 : limit }, options, 1, pager);
  return async () => {
    const all = await rows.toArray();
    const { nextCursor: _cursor, ...data } = first!;
    return { ...data, rows: limit === 0 ? [] : all };
  };
}

/** The object form of a sequence's id. */
export function idOf(sequence: unknown): { id: number } | { externalId: string } {
  return normalizeId(retrieveSequencesOperation.batch.identifier, sequence, `${listSequenceRowsOperation.id}: the sequence`) as { id: number };
}

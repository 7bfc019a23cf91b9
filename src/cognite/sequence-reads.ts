import type { SequenceRows } from '../../generated/cognite/schema.js';
import {
  listSequenceRowsOperation,
  retrieveSequencesOperation,
  type ListSequenceRowsParams,
  type ResourceIdentifier,
  type SequenceRow,
  type SequenceValue,
} from '../../generated/cognite/sequences.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { List, cursorPages, walk, type Pager } from '../core/list.js';
import { loadOnce } from './load-once.js';
import { ParallelRows } from './parallel-rows.js';
import { reading, type RowReadOptions } from './row-json.js';
import type { RowsReader } from './sequence-retrieval.js';
import { hold } from './hold.js';

const windows = /* @__PURE__ */ loadOnce(() => import('./sequence-windows.js'));
const retrieval = /* @__PURE__ */ loadOnce(() => import('./sequence-retrieval.js'));

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
  const { operation, options: rest, whenReady } = reading(listSequenceRowsOperation, options, 'readSequenceRows');
  const { limit: _limit, ...range } = { ...given, ...idOf({ id, externalId }) };
  // Python's words for no end: -1 and none.
  const last = end === -1 ? undefined : (end ?? undefined);
  if (last === undefined && prefetch! > 1) refuse(`${operation.id}: prefetch`, '0 or 1 where there is no end', prefetch);
  const pages = (more: object) => walk<SequenceRow>(connection, operation, pager, [], more, rest);
  const windowed = last !== undefined && Number.isInteger(prefetch) && prefetch! >= several;
  const { fetch, total, prefetch: ahead } = pages({ ...range, limit: given.limit, end: last, prefetch: windowed ? 0 : prefetch });
  const rows = whenReady(fetch);
  const start = range.start ?? 0;
  // What fits into a page needs no windows.
  if (!windowed || last - start <= listSequenceRowsOperation.page.max) return new List(rows, total, ahead);
  const walkWindows = async () => {
    const { windowedPages } = await windows();
    return windowedPages((from, to) => whenReady(pages({ ...range, start: from, end: to }).fetch), [start, last], total, prefetch!);
  };
  return new ParallelRows(rows, total, 0, walkWindows, 'several pages ahead');
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
  params?: RetrieveSequenceRowsParams,
  options?: RowReadOptions,
): Promise<SequenceRows | SequenceRows[]> {
  const held = hold([sequences, params, options] as const);
  const { readWholeSequences } = await retrieval();
  const rows: RowsReader = (sequence, more, each, pager) => rowsOf(connection, { ...more, ...idOf(sequence) }, each, 1, pager);
  return readWholeSequences(connection.concurrency, rows, ...held);
}

/** The object form of a sequence's id. */
export function idOf(sequence: unknown): { id: number } | { externalId: string } {
  return normalizeId(retrieveSequencesOperation.batch.identifier, sequence, `${listSequenceRowsOperation.id}: the sequence`) as { id: number };
}

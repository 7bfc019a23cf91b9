/** Whole sequences: all rows of each, together with its columns. Loaded when it is used. */
import type { SequenceRows, SequenceRowsPage } from '../../generated/cognite/schema.js';
import type { ResourceIdentifier, SequenceRow } from '../../generated/cognite/sequences.js';
import { linked } from '../core/abort.js';
import { checkNames } from '../core/check.js';
import { cursorPages, type List, type Pager } from '../core/list.js';
import type { RowReadOptions } from './row-json.js';
import type { RetrieveSequenceRowsParams } from './sequence-reads.js';

/** Checks what is to be read of one sequence, and lists its rows; with one page ahead or more, from several places. */
export type RowsReader = (sequence: ResourceIdentifier, params: RetrieveSequenceRowsParams, options: RowReadOptions, pager: Pager) => List<SequenceRow>;

/**
 * {@link SequenceData.retrieve}
 * @param concurrency number of requests at the same time
 * @param list lists the rows of one sequence
 */
export async function readWholeSequences(
  concurrency: number,
  list: RowsReader,
  sequences: ResourceIdentifier | readonly ResourceIdentifier[],
  params: RetrieveSequenceRowsParams = {},
  options: RowReadOptions = {},
): Promise<SequenceRows | SequenceRows[]> {
  if (!Array.isArray(sequences)) return rowsReader(list, sequences as ResourceIdentifier, concurrency, params, options)();
  // One that fails stops the others.
  const stop = new AbortController();
  const { signal, release } = linked(options.signal, stop.signal);
  const atOnce = Math.floor(concurrency / Math.max(1, sequences.length));
  try {
    // All input is checked before the first request.
    const readers = sequences.map((sequence: ResourceIdentifier) => rowsReader(list, sequence, atOnce, params, { ...options, signal }));
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
function rowsReader(list: RowsReader, sequence: ResourceIdentifier, atOnce: number, params: RetrieveSequenceRowsParams, options: RowReadOptions): () => Promise<SequenceRows> {
  checkNames(params, ['start', 'end', 'columns', 'limit', 'prefetch'], 'retrieve: parameters');
  let first: SequenceRowsPage | undefined;
  const pager: Pager = {
    ...cursorPages,
    next: (answer, ...rest) => {
      first ??= answer.data as SequenceRowsPage;
      return cursorPages.next!(answer, ...rest);
    },
  };
  const { limit, end, prefetch = (end ?? -1) === -1 ? 0 : Math.max(0, atOnce - 1) } = params;
  // The columns are in the answer, however few the rows.
  const rows = list(sequence, { ...params, prefetch, limit: limit === 0 ? 1 : limit }, options, pager);
  return async () => {
    const all = await rows.toArray();
    const { nextCursor: _cursor, ...data } = first!;
    return { ...data, rows: limit === 0 ? [] : all };
  };
}

import type { CogniteOptions } from '../../generated/cognite/platform.js';
import type { SequenceRows, SequenceRowsPage } from '../../generated/cognite/schema.js';
import {
  SequenceData as GeneratedData,
  Sequences as GeneratedSequences,
  listSequenceRowsOperation,
  retrieveSequencesOperation,
  type ListSequenceRowsParams,
  type ResourceIdentifier,
  type Sequence,
  type SequenceRow,
} from '../../generated/cognite/sequences.js';
import { checkNames } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { cursorPages, list, type List, type Pager } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';

/** Parameters of {@link SequenceData.retrieve}: the rows and columns to read, and how many rows of each sequence. */
export type RetrieveSequenceRowsParams = Omit<ListSequenceRowsParams, 'id' | 'externalId'>;

/** A range of row numbers. */
export interface SequenceRowRange {
  /** The first row number. Default: `0`. */
  start?: number | undefined;
  /** The row number to stop before. Left out, or -1: the range has no end. */
  end?: number | undefined;
}

/** Sequences, which are tables whose rows have numbers and whose columns have types. Their rows are under `data`. */
export class Sequences extends GeneratedSequences {
  override readonly data: SequenceData;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.data = new SequenceData(this.connection);
  }

  /**
   * The rows of a sequence that was read: {@link SequenceData.retrieve} by its id.
   *
   * `POST /sequences/data/list`
   * @param sequence as it was read
   * @param params `start`: the first row number; `end`: the row number to stop before; `columns`: the columns to give;
   *   `limit`: total number of rows, all when left out
   * @param options signal, timeouts, retries and headers of each request
   * @returns the rows, and the columns that they have values for
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  rows(sequence: Pick<Sequence, 'id'>, params?: RetrieveSequenceRowsParams, options?: RequestOptions): Promise<SequenceRows> {
    return this.data.retrieve(sequence.id, params, options);
  }
}

/**
 * The rows of sequences. A LONG value beyond 2^53 has no exact number here: an answer with one is a `ParseError`, never
 * a rounded value.
 */
export class SequenceData extends GeneratedData {
  /**
   * List the rows of a sequence.
   *
   * A page of a wide sequence may have fewer rows than asked for; the cursor alone tells where the list ends.
   *
   * `POST /sequences/data/list`
   * @param params `id` or `externalId`: which sequence; `start`: the first row number; `end`: the row number to stop
   *   before, no end when left out or -1; `columns`: the columns to give, by external id, in this order; `limit`: total
   *   number of rows, all when left out
   * @param options signal, timeouts, retries and headers of each request
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  override list(params: ListSequenceRowsParams, options?: RequestOptions): List<SequenceRow> {
    return listSequenceRows(this.connection, params, options);
  }

  /**
   * Retrieve the rows of a sequence, together with its columns.
   *
   * `POST /sequences/data/list`
   * @param sequence which sequence: its id, its external id or an object with one of them
   * @param params `start`: the first row number; `end`: the row number to stop before, no end when left out or -1;
   *   `columns`: the columns to give, by external id, in this order; `limit`: total number of rows, all when left out;
   *   with 0 you get the columns alone
   * @param options signal, timeouts, retries and headers of each request
   * @returns the rows, and the columns that they have values for
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such sequence
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(sequence: ResourceIdentifier, params?: RetrieveSequenceRowsParams, options?: RequestOptions): Promise<SequenceRows>;
  /**
   * Retrieve the rows of several sequences, together with their columns.
   *
   * `POST /sequences/data/list`
   * @param sequences which sequences, read at the same time
   * @param params what to read of each; see above
   * @param options signal, timeouts, retries and headers of each request
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} one of the sequences does not exist
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(sequences: readonly ResourceIdentifier[], params?: RetrieveSequenceRowsParams, options?: RequestOptions): Promise<SequenceRows[]>;
  async retrieve(
    sequences: ResourceIdentifier | readonly ResourceIdentifier[],
    params: RetrieveSequenceRowsParams = {},
    options: RequestOptions = {},
  ): Promise<SequenceRows | SequenceRows[]> {
    if (!Array.isArray(sequences)) return this.#reading(sequences as ResourceIdentifier, params, options)();
    // One that fails stops the others.
    const stop = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
    // All input is checked before the first request.
    const readings = sequences.map((sequence: ResourceIdentifier) => this.#reading(sequence, params, { ...options, signal }));
    try {
      return await Promise.all(readings.map((read) => read()));
    } finally {
      stop.abort();
    }
  }

  /** Checks what is to be read, and gives what reads it. */
  #reading(sequence: ResourceIdentifier, params: RetrieveSequenceRowsParams, options: RequestOptions): () => Promise<SequenceRows> {
    checkNames(params, ['start', 'end', 'columns', 'limit', 'prefetch'], 'retrieve: parameters');
    let first: SequenceRowsPage | undefined;
    const pager: Pager = {
      ...cursorPages,
      next: (answer, ...rest) => {
        first ??= answer.data as SequenceRowsPage;
        return cursorPages.next!(answer, ...rest);
      },
    };
    // The columns are in the answer, however few the rows.
    const rows = listSequenceRows(this.connection, { ...params, ...idOf(sequence), limit: params.limit === 0 ? 1 : params.limit }, options, pager);
    return async () => {
      const all = await rows.toArray();
      const { nextCursor: _cursor, ...data } = first!;
      return { ...data, rows: params.limit === 0 ? [] : all };
    };
  }

  /**
   * Delete the rows of a range.
   *
   * The platform deletes rows by number only: this reads the range page by page and deletes the rows of each page. It
   * takes a while, and a failure on the way leaves the rest of the range in place; call it again then.
   *
   * `POST /sequences/data/list`, `POST /sequences/data/delete`
   * @param sequence which sequence: its id, its external id or an object with one of them
   * @param range `start`: the first row number; `end`: the row number to stop before, no end when left out or -1
   * @param options signal, timeouts, retries and headers of each request
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  async deleteRange(sequence: ResourceIdentifier, range: SequenceRowRange = {}, options?: RequestOptions): Promise<void> {
    checkNames(range, ['start', 'end'], 'deleteRange: the range');
    const id = idOf(sequence);
    for await (const { items } of this.list({ ...range, ...id }, options).pages()) {
      if (items.length > 0) await this.delete({ ...id, rows: items.map(({ rowNumber }) => rowNumber) }, options);
    }
  }
}

/** {@link SequenceData.list} as a function. */
export function listSequenceRows(connection: Connection, params: ListSequenceRowsParams, options?: RequestOptions, pager = cursorPages): List<SequenceRow> {
  const { id, externalId, end, ...rest } = Object(params) as ListSequenceRowsParams;
  return list(connection, listSequenceRowsOperation, pager, [], { ...rest, ...idOf({ id, externalId }), end: end === -1 ? undefined : end }, options);
}

/** The object form of a sequence's id. */
function idOf(sequence: unknown): { id: number } | { externalId: string } {
  return normalizeId(retrieveSequencesOperation.batch.identifier, sequence, `${listSequenceRowsOperation.id}: the sequence`) as { id: number };
}

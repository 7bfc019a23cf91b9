import type { CogniteOptions } from '../../generated/cognite/platform.js';
import type { SequenceRows } from '../../generated/cognite/schema.js';
import {
  SequenceData as GeneratedData,
  Sequences as GeneratedSequences,
  type ListSequenceRowsParams,
  type ResourceIdentifier,
  type Sequence,
  type SequenceRow,
  type SequenceRowsDelete,
} from '../../generated/cognite/sequences.js';
import type { Connection } from '../core/connection.js';
import type { List } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { RowReadOptions } from './row-json.js';
import {
  listSequenceRows,
  retrieveSequenceRows,
  type PlainReadOptions,
  type RetrieveSequenceRowsParams,
  type SequenceRowWithBigints,
  type SequenceRowsWithBigints,
} from './sequence-reads.js';
import {
  deleteSequenceRange,
  deleteSequenceRows,
  insertSequenceRows,
  type SequenceRowRange,
  type SequenceRowsOptions,
  type SequenceRowsWrite,
} from './sequence-writes.js';

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
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  rows(sequence: Pick<Sequence, 'id'>, params?: RetrieveSequenceRowsParams, options?: PlainReadOptions): Promise<SequenceRows>;
  /** The rows of a sequence that was read, with bigints where whole numbers are beyond 2^53. */
  rows(sequence: Pick<Sequence, 'id'>, params: RetrieveSequenceRowsParams | undefined, options: RowReadOptions): Promise<SequenceRowsWithBigints>;
  rows(sequence: Pick<Sequence, 'id'>, params?: RetrieveSequenceRowsParams, options?: RowReadOptions): Promise<SequenceRows | SequenceRowsWithBigints> {
    return this.data.retrieve(sequence.id, params, options as PlainReadOptions);
  }
}

/**
 * The rows of sequences. A LONG value beyond 2^53 is read as a bigint with the option `bigints`; without it, an answer
 * with one is a `ParseError`, never a rounded value. Bigints are written with all digits.
 */
export class SequenceData extends GeneratedData {
  /**
   * Insert any number of rows into a sequence: as rows, or column by column. A row that exists gets new values in the
   * columns that are named and keeps the others.
   *
   * A request takes 10,000 rows, 200 columns of each and 100,000 values; as many go at a time as the client allows. Where
   * a row number comes twice, one request goes after another, so that of rows in different requests the later stays;
   * which of two in one request does is the platform's choice. Rows, columns and typed arrays must not change until the
   * call has settled.
   *
   * `POST /sequences/data`
   * @param item `id` or `externalId`: which sequence; with `columns`: external ids, and `rows`: each
   *   `{ rowNumber, values }` or `[rowNumber, values]`, or the values by row number; or with `rowNumbers` and `columns`: the
   *   values of each column, as an array or a typed array; or what `retrieve()` gave. Null stands for no value
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent: also for NaN and the infinities
   * @throws {ApiError} the platform refuses or fails
   * @throws {SequenceRowsError} not all of several requests succeeded; it tells what became of which rows
   */
  override insert(item: SequenceRowsWrite, options?: SequenceRowsOptions): Promise<void>;
  /**
   * Insert any number of rows into several sequences: as rows, or column by column.
   *
   * `POST /sequences/data`
   * @param items the sequences with their rows, in as few requests as the platform allows; see above
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent: also for NaN and the infinities
   * @throws {ApiError} the platform refuses or fails
   * @throws {SequenceRowsError} not all of several requests succeeded; it tells what became of which rows
   */
  override insert(items: readonly SequenceRowsWrite[], options?: SequenceRowsOptions): Promise<void>;
  override insert(
    items: SequenceRowsWrite | readonly SequenceRowsWrite[],
    options?: SequenceRowsOptions,
  ): Promise<void> {
    return insertSequenceRows(this.connection, items, options);
  }

  /**
   * List the rows of a sequence.
   *
   * A page of a wide sequence may have fewer rows than asked for; the cursor alone tells where the list ends.
   *
   * `POST /sequences/data/list`
   * @param params `id` or `externalId`: which sequence; `start`: the first row number; `end`: the row number to stop
   *   before, no end when left out or -1; `columns`: the columns to give, by external id, in this order; `limit`: total
   *   number of rows, all when left out; `prefetch`: pages to fetch ahead, any number where there is an `end`, else 1
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of each
   *   request
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  override list(params: ListSequenceRowsParams, options?: PlainReadOptions): List<SequenceRow>;
  /** List the rows of a sequence, with bigints where whole numbers are beyond 2^53. */
  override list(params: ListSequenceRowsParams, options: RowReadOptions): List<SequenceRowWithBigints>;
  override list(params: ListSequenceRowsParams, options?: RowReadOptions): List<SequenceRow> {
    return listSequenceRows(this.connection, params, options as PlainReadOptions);
  }

  /**
   * Retrieve the rows of a sequence, together with its columns. Where there is an `end`, several pages are read at the
   * same time.
   *
   * `POST /sequences/data/list`
   * @param sequence which sequence: its id, its external id or an object with one of them
   * @param params `start`: the first row number; `end`: the row number to stop before, no end when left out or -1;
   *   `columns`: the columns to give, by external id, in this order; `limit`: total number of rows, all when left out;
   *   with 0 you get the columns alone; `prefetch`: pages to fetch ahead, as many as the client allows when left out
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of each
   *   request
   * @returns the rows, and the columns that they have values for
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such sequence
   * @throws {ApiError} the platform refuses or fails
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  retrieve(sequence: ResourceIdentifier, params?: RetrieveSequenceRowsParams, options?: PlainReadOptions): Promise<SequenceRows>;
  /** Retrieve the rows of a sequence, with bigints where whole numbers are beyond 2^53. */
  retrieve(sequence: ResourceIdentifier, params: RetrieveSequenceRowsParams | undefined, options: RowReadOptions): Promise<SequenceRowsWithBigints>;
  /**
   * Retrieve the rows of several sequences, together with their columns.
   *
   * `POST /sequences/data/list`
   * @param sequences which sequences, read at the same time
   * @param params what to read of each; see above
   * @param options `bigints`: give whole numbers beyond 2^53 as bigints; signal, timeouts, retries and headers of each
   *   request
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} one of the sequences does not exist
   * @throws {ApiError} the platform refuses or fails
   * @throws {ParseError} there is a whole number beyond 2^53, without `bigints`
   */
  retrieve(sequences: readonly ResourceIdentifier[], params?: RetrieveSequenceRowsParams, options?: PlainReadOptions): Promise<SequenceRows[]>;
  /** Retrieve the rows of several sequences, with bigints where whole numbers are beyond 2^53. */
  retrieve(sequences: readonly ResourceIdentifier[], params: RetrieveSequenceRowsParams | undefined, options: RowReadOptions): Promise<SequenceRowsWithBigints[]>;
  retrieve(
    sequences: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveSequenceRowsParams,
    options?: RowReadOptions,
  ): Promise<SequenceRowsWithBigints | SequenceRowsWithBigints[]> {
    return retrieveSequenceRows(this.connection, sequences, params, options);
  }

  /**
   * Delete any number of rows of a sequence, by number.
   *
   * A request takes 10,000 row numbers; as many go at a time as the client allows.
   *
   * `POST /sequences/data/delete`
   * @param item `id` or `externalId`: which sequence; `rows`: the rows' numbers
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {SequenceRowsError} not all of several requests succeeded; it tells what became of which rows
   */
  override delete(item: SequenceRowsDelete, options?: SequenceRowsOptions): Promise<void>;
  /**
   * Delete any number of rows of several sequences, by number.
   *
   * `POST /sequences/data/delete`
   * @param items the sequences with the rows' numbers, in as few requests as the platform allows
   * @param options signal, timeouts, retries, headers and progress of this call
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {SequenceRowsError} not all of several requests succeeded; it tells what became of which rows
   */
  override delete(items: readonly SequenceRowsDelete[], options?: SequenceRowsOptions): Promise<void>;
  override delete(items: SequenceRowsDelete | readonly SequenceRowsDelete[], options?: SequenceRowsOptions): Promise<void> {
    return deleteSequenceRows(this.connection, items, options);
  }

  /**
   * Delete the rows of a range.
   *
   * The platform deletes rows by number only: this reads the range page by page and deletes the rows of each page while
   * it reads on. A failure on the way leaves part of the range in place; call it again then.
   *
   * `POST /sequences/data/list`, `POST /sequences/data/delete`
   * @param sequence which sequence: its id, its external id or an object with one of them
   * @param range `start`: the first row number; `end`: the row number to stop before, no end when left out or -1
   * @param options signal, timeouts, retries and headers of each request
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  deleteRange(sequence: ResourceIdentifier, range?: SequenceRowRange, options?: RequestOptions): Promise<void> {
    return deleteSequenceRange(this.connection, sequence, range, options);
  }
}

import type { ResourceId, SequenceRows } from '../../generated/cognite/schema.js';
import {
  deleteSequenceRowsOperation,
  insertSequenceRowsOperation,
  type ResourceIdentifier,
  type SequenceRowsDelete,
  type SequenceValue,
} from '../../generated/cognite/sequences.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import { loadOnce } from './load-once.js';
import type { PartOptions } from './row-parts.js';
import { idOf, listSequenceRows, type SequenceRowsWithBigints } from './sequence-reads.js';
import type { SequenceRowsReport } from './sequence-rows-error.js';
import { hold } from './hold.js';

/** A value to write: a bigint where a whole number is beyond 2^53, null for none. */
export type SequenceInputValue = SequenceValue | bigint;

/** A row to write. */
export interface SequenceInputRow {
  /** The row's number. */
  readonly rowNumber: number;
  /** The row's values, in the order of the columns. */
  readonly values: readonly SequenceInputValue[];
}

/** Any number of rows to write into one sequence. */
export type SequenceRowsInput = ResourceId & {
  /** The columns that the values are for, by external id, in the order of the values. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly rows: readonly SequenceInputRow[];
};

/** Any number of rows to write into one sequence, each by its number. */
export type SequenceRowsByNumberInput = ResourceId & {
  /** The columns that the values are for, by external id, in the order of the values. */
  readonly columns: readonly string[];
  /** Each row's values by its number: as pairs, as a Map, or as an object. */
  readonly rows:
    | readonly (readonly [rowNumber: number, values: readonly SequenceInputValue[]])[]
    | ReadonlyMap<number, readonly SequenceInputValue[]>
    | Readonly<Record<number, readonly SequenceInputValue[]>>;
};

/** Any number of rows to write into one sequence, column by column: as arrays or as typed arrays. */
export type SequenceColumnsInput = ResourceId & {
  /** The rows' numbers. */
  readonly rowNumbers: ArrayLike<number>;
  /** The values of each column, by its external id: as many as there are row numbers. */
  readonly columns: Readonly<Record<string, ArrayLike<SequenceInputValue>>>;
};

/** Rows to write into one sequence: as rows, column by column, or as they were read from it. */
export type SequenceRowsWrite = SequenceRowsInput | SequenceRowsByNumberInput | SequenceColumnsInput | SequenceRows | SequenceRowsWithBigints;

/** Options of writing and deleting rows of sequences. */
export type SequenceRowsOptions = PartOptions<SequenceRowsReport>;

/** A range of row numbers. */
export interface SequenceRowRange {
  /** The first row number. Default: `0`. */
  start?: number | undefined;
  /** The row number to stop before. Left out, or -1: the range has no end. */
  end?: number | undefined;
}

/**
 * What writes. Loaded when it is first needed: a bundle that splits starts without it. It is given what both parts need:
 * what both import would become a file of its own.
 */
const writes = /* @__PURE__ */ loadOnce(() => import('./sequence-row-writes.js'));

/** {@link SequenceData.insert} as a function. */
export async function insertSequenceRows(
  connection: Connection,
  input: SequenceRowsWrite | readonly SequenceRowsWrite[],
  options?: SequenceRowsOptions,
): Promise<void> {
  return (await writes()).insertRows(connection, insertSequenceRowsOperation, input, options);
}

/** {@link SequenceData.delete} as a function. */
export async function deleteSequenceRows(
  connection: Connection,
  input: SequenceRowsDelete | readonly SequenceRowsDelete[],
  options?: SequenceRowsOptions,
): Promise<void> {
  const held = hold([input, options] as const);
  return (await writes()).deleteRows(connection, deleteSequenceRowsOperation, ...held);
}

/** {@link SequenceData.deleteRange} as a function. */
export async function deleteSequenceRange(connection: Connection, sequence: ResourceIdentifier, range?: SequenceRowRange, options?: RequestOptions): Promise<void> {
  const [own, ...held] = hold([sequence, range, options] as const);
  return (await writes()).deleteRange(connection, deleteSequenceRowsOperation, () => idOf(own), listSequenceRows, ...held);
}

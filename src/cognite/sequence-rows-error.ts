import type { SequenceRowsDelete } from '../../generated/cognite/sequences.js';
import { BatchError, type BatchReport } from '../core/batch-error.js';
import type { Fate } from './row-parts.js';
import type { SequenceColumnsInput, SequenceInputValue, SequenceRowsInput } from './sequence-writes.js';

/** A run of places in a list, for `slice`: from the first up to, but without, the second. */
export type PlaceRange = readonly [from: number, to: number];

/** What became of the rows of one item, by place in its rows: each place in exactly one of the four. */
export interface SequenceRowPlaces {
  /** The platform has confirmed these. */
  readonly succeeded: readonly PlaceRange[];
  /** The platform has refused these (4xx): sending them again as they are will not help. */
  readonly failed: readonly PlaceRange[];
  /** Sent, and no trustworthy answer came; also rows of which only some columns were sent. */
  readonly unknown: readonly PlaceRange[];
  /** Never sent. */
  readonly skipped: readonly PlaceRange[];
}

/**
 * What became of each item, by index, and of its rows. An item of which not all is known to have one fate is `failed`
 * where rows of it were refused, else `unknown`.
 */
export interface SequenceRowsReport extends BatchReport {
  /** What became of the rows, by item. */
  readonly rows: readonly SequenceRowPlaces[];
}

/** Some of the requests that write or delete rows did not succeed. The message counts rows; the fields say which. */
export class SequenceRowsError extends BatchError implements SequenceRowsReport {
  static override readonly kind: string = 'SdkError.BatchError.SequenceRowsError';
  declare readonly rows: readonly SequenceRowPlaces[];

  /** @internal */
  constructor(operationId: string, cause: unknown, report: SequenceRowsReport) {
    const count = (fate: Fate): number => report.rows.reduce((sum, places) => places[fate].reduce((all, [from, to]) => all + to - from, sum), 0);
    super(operationId, cause, report, 'rows', [count('succeeded'), count('failed'), count('unknown'), count('skipped')]);
  }
}

/**
 * What is left to send again when inserting or deleting rows of sequences has failed: the rows that are unknown or were
 * not sent, with `failed` also those that were refused. Give it to the same method.
 * @param items what was given: one item or a list
 * @param report the error, or what `onReport` got
 * @param options `failed`: also the rows that the platform has refused, once the reason is gone
 */
export function remainingSequenceRows<T extends SequenceRowsInput | SequenceColumnsInput | SequenceRowsDelete>(
  items: T | readonly T[],
  { rows: places }: Pick<SequenceRowsReport, 'rows'>,
  { failed = false }: { readonly failed?: boolean | undefined } = {},
): T[] {
  return ([items].flat() as T[]).flatMap((item, index): object[] => {
    const at = places[index]!;
    const ranges = [...at.unknown, ...at.skipped, ...(failed ? at.failed : [])].sort(([a], [b]) => a - b);
    const left = <V>(list: ArrayLike<V>): V[] => ranges.flatMap(([from, to]) => Array.prototype.slice.call(list, from, to) as V[]);
    if (!ranges.length) return [];
    if ('rows' in item) return [{ ...item, rows: left(item.rows as ArrayLike<unknown>) }];
    const columns = Object.entries(item.columns).map(([name, values]) => [name, left(values as ArrayLike<SequenceInputValue>)]);
    return [{ ...item, rowNumbers: left(item.rowNumbers), columns: Object.fromEntries(columns) as SequenceColumnsInput['columns'] }];
  }) as T[];
}

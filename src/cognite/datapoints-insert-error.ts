import { BatchError, type BatchReport } from '../core/batch-error.js';

/** Points of one time series that shared one fate. */
export interface DatapointRange {
  /** Index of the time series in the input. */
  readonly series: number;
  /** Index of the first point. */
  readonly from: number;
  /** Index behind the last point. */
  readonly to: number;
  readonly state: 'succeeded' | 'failed' | 'unknown' | 'skipped';
}

/**
 * What became of points that took several requests. The lists are of time series, by index into the input: one counts as
 * unknown, failed or skipped, in this order, where any of its points is.
 */
export interface DatapointsInsertReport extends BatchReport {
  /** What became of which points, in the order of the input. */
  readonly ranges: readonly DatapointRange[];
}

/** Not all of the requests of an insert succeeded: `ranges` tells what became of which points. */
export class DatapointsInsertError extends BatchError implements DatapointsInsertReport {
  static override readonly kind: string = 'SdkError.BatchError.DatapointsInsertError';
  declare readonly ranges: readonly DatapointRange[];
}

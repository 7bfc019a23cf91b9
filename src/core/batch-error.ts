import { ApiError, ParseError, SdkError, hide } from './errors.js';

/** What became of each item of a list: indexes into the input, every one in exactly one of the four. */
export interface BatchReport {
  /** The platform has confirmed these. */
  readonly succeeded: readonly number[];
  /** The platform has refused these (4xx): sending them again as they are will not help. */
  readonly failed: readonly number[];
  /** Sent, and no trustworthy answer came: the platform may or may not have done them. */
  readonly unknown: readonly number[];
  /** Never sent. */
  readonly skipped: readonly number[];
  /** What the platform answered for the succeeded ones, by index. */
  readonly results: ReadonlyMap<number, unknown>;
  /** What went wrong, in the order of the input. */
  readonly errors: readonly unknown[];
}

/** Some of a list's requests did not succeed. The message has counts; the fields say which items, by index. */
export class BatchError extends SdkError implements BatchReport {
  static override readonly kind: string = 'SdkError.BatchError';
  // Indexes may be many: readable, but not printed with the error.
  declare readonly succeeded: readonly number[];
  declare readonly failed: readonly number[];
  declare readonly unknown: readonly number[];
  declare readonly skipped: readonly number[];
  declare readonly results: ReadonlyMap<number, unknown>;
  declare readonly errors: readonly unknown[];
  /** Identifiers that do not exist, from all refusals. */
  declare readonly missing: readonly unknown[];
  /** Identifiers that exist already, from all refusals. */
  declare readonly duplicated: readonly unknown[];

  /** @internal */
  constructor(operationId: string, cause: unknown, report: BatchReport, things = 'items', counts = [report.succeeded.length, report.failed.length, report.unknown.length, report.skipped.length]) {
    const { errors } = report;
    const [succeeded, failed, unknown, skipped] = counts;
    super(
      `${operationId}: ${succeeded} ${things} succeeded, ${failed} failed, ${unknown} are unknown and ${skipped} were not sent: ${String((cause as Error)?.message ?? cause)}`,
      { cause },
    );
    const all = (list: 'missing' | 'duplicated'): unknown[] => errors.flatMap((error) => (error as ApiError)?.[list] ?? []);
    hide(this, { ...report, missing: all('missing'), duplicated: all('duplicated') });
  }
}

const reports = new WeakMap<object, BatchReport | undefined>();

/** Keeps the report of an aborted batch with the signal's reason. */
export function recordReport(reason: unknown, report: BatchReport): void {
  // A reason that ended two batches tells of neither; `onReport` does.
  if (Object(reason) === reason) reports.set(reason as object, reports.has(reason as object) ? undefined : report);
}

/**
 * What became of the items when a list call was rejected: of a {@link BatchError}, or of the reason of the signal
 * that aborted it. Undefined when the call was no list or took one request, and where a signal has ended several: the
 * option `onReport` tells each call's own.
 */
export function batchReport(error: unknown): BatchReport | undefined {
  return error instanceof BatchError ? error : reports.get(error as object);
}

/** What a request of a list failed with, and whether the platform may have done it all the same; undefined when nothing was sent. */
export interface Failure {
  readonly error: unknown;
  readonly inDoubt: boolean | undefined;
}

/** What became of the items of a request that failed, or was not begun. */
export function fate({ error, inDoubt }: Partial<Failure> = {}): 'failed' | 'unknown' | 'skipped' {
  // Also where it was a request for a token, say, that was refused.
  if (inDoubt === undefined) return 'skipped';
  // An answer that can't be read says nothing about what was done.
  if (inDoubt || error instanceof ParseError) return 'unknown';
  return error instanceof ApiError ? 'failed' : 'skipped';
}

/** Makes the report from answers and failures by chunk of `size` items; a chunk with neither was not begun. */
export function report(total: number, size: number, answers: readonly (readonly unknown[] | undefined)[], failures: ReadonlyMap<number, Failure>): BatchReport {
  const lists = { succeeded: [] as number[], failed: [] as number[], unknown: [] as number[], skipped: [] as number[] };
  const results = new Map<number, unknown>();
  for (let index = 0; index < total; index++) {
    const chunk = Math.floor(index / size);
    lists[answers[chunk] ? 'succeeded' : fate(failures.get(chunk))].push(index);
    const result = answers[chunk]?.[index % size];
    if (result !== undefined) results.set(index, result);
  }
  return { ...lists, results, errors: [...failures].sort(([a], [b]) => a - b).map(([, { error }]) => error) };
}

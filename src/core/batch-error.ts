import { ApiError, SdkError } from './errors.js';

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

/** What one request of a list failed with, and whether the platform may have done it all the same. */
export class Failure {
  constructor(readonly error: unknown, readonly inDoubt: boolean) {}
}

/** How the requests of a list went, by chunk. */
export interface ChunkOutcomes {
  /** Items a chunk. */
  readonly size: number;
  readonly total: number;
  /** Chunks that were begun; the rest were not. */
  readonly started: number;
  readonly failures: ReadonlyMap<number, Failure>;
  readonly results: readonly (readonly unknown[] | undefined)[];
}

/** Some of a list's requests did not succeed. The message has counts; the fields say which items, by index. */
export class BatchError extends SdkError implements BatchReport {
  static override readonly kind: string = 'BatchError';
  declare readonly succeeded: readonly number[];
  declare readonly failed: readonly number[];
  declare readonly unknown: readonly number[];
  declare readonly skipped: readonly number[];
  declare readonly results: ReadonlyMap<number, unknown>;
  declare readonly errors: readonly unknown[];
  /** Identifiers that do not exist, from all refusals. */
  readonly missing: readonly unknown[];
  /** Identifiers that exist already, from all refusals. */
  readonly duplicated: readonly unknown[];

  /** @internal */
  constructor(operationId: string, cause: unknown, outcomes: ChunkOutcomes) {
    const report = classify(outcomes);
    const { succeeded, failed, unknown, skipped } = report;
    super(
      `${operationId}: of ${outcomes.total} items ${succeeded.length} succeeded, ${failed.length} failed, `
        + `${unknown.length} are unknown and ${skipped.length} were not sent: ${(cause as Error)?.message ?? cause}`,
      { cause },
    );
    for (const name of Object.keys(report) as (keyof BatchReport)[]) {
      // Indexes may be many: readable, but not printed with the error.
      Object.defineProperty(this, name, { value: report[name] });
    }
    const all = (list: 'missing' | 'duplicated'): unknown[] =>
      report.errors.flatMap((error) => (error instanceof ApiError ? (error[list] ?? []) : []));
    this.missing = all('missing');
    this.duplicated = all('duplicated');
  }
}

const reports = new WeakMap<object, BatchReport>();

/** Keeps the report of an aborted batch with the signal's reason. */
export function recordReport(reason: unknown, outcomes: ChunkOutcomes): void {
  if (typeof reason === 'object' && reason !== null) reports.set(reason, classify(outcomes));
}

/**
 * What became of the items when a list call was rejected: of a {@link BatchError}, or of the reason of the signal
 * that aborted it. Undefined when the call sent nothing or was no list.
 */
export function batchReport(error: unknown): BatchReport | undefined {
  if (error instanceof BatchError) return error;
  return typeof error === 'object' && error !== null ? reports.get(error) : undefined;
}

function classify({ size, total, started, failures, results }: ChunkOutcomes): BatchReport {
  const report = { succeeded: [] as number[], failed: [] as number[], unknown: [] as number[], skipped: [] as number[] };
  const answers = new Map<number, unknown>();
  for (let index = 0; index < total; index++) {
    const chunk = Math.floor(index / size);
    const failure = failures.get(chunk);
    if (failure) report[failure.inDoubt ? 'unknown' : failure.error instanceof ApiError ? 'failed' : 'skipped'].push(index);
    else if (chunk >= started) report.skipped.push(index);
    else {
      report.succeeded.push(index);
      const answer = results[chunk]?.[index - chunk * size];
      if (answer !== undefined) answers.set(index, answer);
    }
  }
  const inOrder = [...failures].sort(([a], [b]) => a - b).map(([, failure]) => failure.error);
  return { ...report, results: answers, errors: inOrder };
}

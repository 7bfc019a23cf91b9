import { fate, recordReport, type BatchReport, type Failure } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import type { Connection, WireRequest } from '../core/connection.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions } from '../core/request-options.js';

/** What became of rows: confirmed, refused, sent without a trustworthy answer, or never sent. */
export type Fate = 'succeeded' | 'failed' | 'unknown' | 'skipped';

/** Rows that go together. */
export interface Part {
  /** How many. */
  readonly rows: number;
  /**
   * Makes the requests that carry them, one after another.
   * @param first nothing has succeeded before
   */
  readonly requests: readonly ((first: boolean) => WireRequest)[];
}

/** Options of writing rows. `onReport` gets a report of rows. */
export interface PartOptions<R extends BatchReport> extends Omit<BatchOptions, 'onReport'> {
  readonly onReport?: ((report: R) => void) | undefined;
}

/**
 * Sends parts at the same time, under the client's concurrency; each is written when its turn comes, so that memory
 * holds as many as are under way.
 * @param order `lead`: one must have succeeded before others go, since it makes what they need; `each`: one goes after
 *   another, since the later has to win
 * @param report what became of the parts, in the caller's terms
 * @param fail the error to throw when not all of several requests succeeded
 */
export async function sendParts<R extends BatchReport>(
  connection: Connection,
  parts: readonly Part[],
  options: PartOptions<R> | undefined,
  order: 'any' | 'lead' | 'each',
  report: (fates: readonly Fate[], errors: readonly unknown[]) => R,
  fail: (cause: unknown, report: R) => Error,
): Promise<void> {
  const { signal, continueOnError, onProgress, onReport } = options ?? {};
  const fates = new Array<Fate>(parts.length).fill('skipped');
  const failures = new Map<number, unknown>();
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  let next = 0;
  let done = 0;
  let succeeded = 0;
  let stopped = false;
  const goesOn = (): boolean => next < parts.length && !stopped && !signal?.aborted;
  const sendNext = async (): Promise<void> => {
    const index = next++;
    const { rows, requests } = parts[index]!;
    let written = 0;
    let request: WireRequest | undefined;
    try {
      for (const make of requests) {
        request = make(succeeded === 0);
        await connection.send(request, options as BatchOptions);
        written++;
      }
      fates[index] = 'succeeded';
      succeeded++;
      done += rows;
      notify(onProgress, { done, total });
    } catch (error) {
      const became = fate({ error, inDoubt: request?.inDoubt } satisfies Failure);
      // Of rows that take several requests, some columns may be written.
      fates[index] = became === 'skipped' && written ? 'unknown' : became;
      failures.set(index, error);
      stopped ||= !continueOnError;
    }
  };
  const worker = async (): Promise<void> => {
    while (goesOn()) await sendNext();
  };
  while (order === 'lead' && !succeeded && goesOn()) await sendNext();
  await Promise.all(Array.from({ length: order === 'each' ? 1 : Math.min(parts.length, connection.concurrency) }, worker));
  if (succeeded === parts.length) return;
  const cause: unknown = signal?.aborted ? signal.reason : failures.values().next().value;
  // One request is its own report.
  if (parts.length === 1 && parts[0]!.requests.length === 1) throw cause;
  const outcome = report(fates, [...failures].sort(([a], [b]) => a - b).map(([, error]) => error));
  notify(onReport, outcome);
  if (!signal?.aborted) throw fail(cause, outcome);
  // An abort rejects with the signal's own reason; batchReport(reason) tells what became of the rows.
  recordReport(cause, outcome);
  throw cause;
}

/** Refuses options that writing rows does not have. */
export function checkPartOptions(options: object | undefined): void {
  checkRequestOptions(options, 'continueOnError', 'onProgress', 'onReport');
}

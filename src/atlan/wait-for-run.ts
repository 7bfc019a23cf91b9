import { sleep } from '../core/bounded.js';
import { refuse } from '../core/check.js';
import type { RequestOptions } from '../core/request-options.js';
import { waitFor, type WaitOptions } from '../core/wait.js';
import type { FoundWorkflowRun } from './hits.js';

/** Options of a wait for a run. */
export interface RunWaitOptions extends WaitOptions<FoundWorkflowRun> {
  /**
   * Milliseconds in which the run must appear with a phase, since searches find a new one late; and appear again, should
   * a search miss it later. Default 60,000.
   */
  appearWithin?: number | undefined;
}

const states = {
  resource: 'run',
  state: ['status.phase'],
  done: ['Succeeded'],
  failed: ['Failed', 'Error'],
  reason: ['status', 'message'],
} as const;

/** Polls until a run has appeared and ended. */
export async function waitForRun(
  find: (options: RequestOptions) => Promise<FoundWorkflowRun | undefined>,
  { appearWithin = 60_000, ...options }: RunWaitOptions = {},
): Promise<FoundWorkflowRun> {
  if (!(appearWithin >= 0)) refuse('options.appearWithin', 'milliseconds', appearWithin);
  const { interval = 1000, maxInterval = 15_000 } = options;
  let missingSince: number | undefined = Date.now();
  const appeared = async (each: RequestOptions): Promise<FoundWorkflowRun | undefined> => {
    for (let delay = interval; ; delay = Math.min(delay * 1.5, maxInterval)) {
      const run = await find(each);
      // One that has no phase yet is as good as none.
      if (run?.status?.phase) {
        missingSince = undefined;
        return run;
      }
      missingSince ??= Date.now();
      const left = missingSince + appearWithin - Date.now();
      if (left <= 0) return undefined;
      await sleep(Math.min(delay, left), each.signal);
    }
  };
  return waitFor(appeared, states, options);
}

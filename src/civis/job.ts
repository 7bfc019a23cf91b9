import type { Connection } from '../core/connection.js';
import { headerEntries, isRecord } from '../core/check.js';
import { inBrowser } from '../core/runtime.js';
import type { CivisOptions } from '../../generated/civis/platform.js';

/**
 * The options with the headers by which the platform knows that one of its own jobs is calling. A job finds its id in
 * `CIVIS_JOB_ID`, and the run's in `CIVIS_RUN_ID`.
 */
export function insideJob<O extends CivisOptions | Connection>(options: O): O {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const { CIVIS_JOB_ID: job, CIVIS_RUN_ID: run } = (!inBrowser() && process?.env) || {};
  // A connection has its headers already. What is no object is refused elsewhere.
  if (!job || !isRecord(options) || 'exchange' in options) return options;
  return { ...options, headers: { 'x-civis-job-id': job, 'x-civis-run-id': run, ...Object.fromEntries(headerEntries(options['headers'] as object | undefined)) } };
}

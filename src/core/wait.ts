import { bounded, sleep } from './bounded.js';
import { refuse } from './check.js';
import { dig } from './dig.js';
import { SdkError, TimeoutError, hide, notFound } from './errors.js';
import { notify } from './notify.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';

/** States of a resource that runs to an end. */
export interface Waitable {
  /** What is waited for, in messages. */
  readonly resource: string;
  /** Dotted places of the state; the first that holds a value counts. */
  readonly state: readonly string[];
  readonly done: readonly string[];
  readonly failed: readonly string[];
  /** States in which nothing moves until somebody acts: reported, not thrown. */
  readonly paused?: readonly string[];
  /** The field that says why it failed. */
  readonly reason?: readonly string[];
}

/** Options of a waiter. `timeout` bounds the whole wait; the other request options apply to each poll. */
export interface WaitOptions<T> extends Omit<RequestOptions, 'timeout' | 'deadline'> {
  /** Milliseconds for the whole wait. Default: none. */
  timeout?: number | undefined;
  /** Milliseconds before the second poll. Default 1,000. */
  interval?: number | undefined;
  /** Factor by which the interval grows after each poll. Default 1.5; 1 for none. */
  backoff?: number | undefined;
  /** Milliseconds between polls at the most. Default 15,000. */
  maxInterval?: number | undefined;
  /** Give a resource that has failed rather than throw. Default true: throw. */
  throwOnFailure?: boolean | undefined;
  /** Called after each poll with what it found. */
  onProgress?: ((resource: T) => void) | undefined;
}

/** What was waited for has ended in a failed state; `resource` is what it ended as. */
export class WaitError<T = unknown> extends SdkError {
  static override readonly kind: string = 'SdkError.WaitError';
  readonly state: string;
  /** The resource in its last state. */
  declare readonly resource: T;

  constructor(message: string, state: string, resource: T) {
    super(message);
    this.state = state;
    hide(this, { resource });
  }
}

/**
 * Polls until the resource is in a terminal (or paused) state, and gives it.
 * @throws {WaitError} it failed
 * @throws {TimeoutError} `timeout` has passed
 * @throws {NotFoundError} there is no such resource
 */
export async function waitFor<T>(
  retrieve: (options: RequestOptions) => Promise<T | undefined>,
  { resource: what, state: places, done, failed, paused, reason }: Waitable,
  options: WaitOptions<T> = {},
): Promise<T> {
  checkRequestOptions(options, 'interval', 'maxInterval', 'backoff', 'throwOnFailure', 'onProgress');
  const { timeout = Infinity, interval = 1000, backoff = 1.5, maxInterval = 15_000, throwOnFailure = true, onProgress, ...each } = options;
  for (const [name, value] of Object.entries({ interval, backoff, maxInterval })) {
    if (!(typeof value === 'number' && value >= 1)) refuse(`options.${name}`, 'a number of at least 1', value);
  }
  let seen = 'unknown';
  const poll = async (signal: AbortSignal): Promise<T> => {
    for (let delay = interval; ; delay = Math.min(delay * backoff, Math.max(interval, maxInterval))) {
      const resource = await retrieve({ ...each, signal });
      if (resource === undefined) throw notFound(`there is no such ${what}`);
      notify(onProgress, resource);
      seen = String(places.map((place) => dig(resource, place.split('.'))).find((value) => value != null && value !== ''));
      if (done.includes(seen) || paused?.includes(seen)) return resource;
      if (failed.includes(seen)) {
        if (!throwOnFailure) return resource;
        const why = reason && dig(resource, reason);
        throw new WaitError(`the ${what} ended as ${seen}${why ? `: ${String(why)}` : ''}`, seen, resource);
      }
      await sleep(delay, signal);
    }
  };
  return bounded(poll, options.signal, timeout, () => new TimeoutError(`the ${what} has not ended within ${timeout} ms; its last state was ${seen}`));
}

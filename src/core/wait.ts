import { NotFoundError, SdkError, TimeoutError, ValidationError } from './errors.js';
import { dig } from './dig.js';
import { notify } from './notify.js';
import { checkMilliseconds, checkRequestOptions, show, type RequestOptions } from './request-options.js';
import { sleep } from './sleep.js';

/** States of a resource that runs to an end. */
export interface Waitable {
  /** What is waited for, in messages. */
  readonly resource: string;
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
  static override readonly kind: string = 'WaitError';
  readonly state: string;
  /** The resource in its last state. */
  declare readonly resource: T;

  constructor(message: string, state: string, resource: T) {
    super(message);
    this.state = state;
    Object.defineProperty(this, 'resource', { value: resource });
  }
}

const names = ['interval', 'backoff', 'maxInterval', 'throwOnFailure', 'onProgress'];

/**
 * Polls until the resource is in a terminal (or paused) state, and gives it.
 * @throws {WaitError} it failed
 * @throws {TimeoutError} `timeout` has passed
 * @throws {NotFoundError} there is no such resource
 */
export async function waitFor<T>(
  retrieve: (options: RequestOptions) => Promise<T | undefined>,
  waitable: Waitable,
  options: WaitOptions<T> = {},
): Promise<T> {
  checkRequestOptions(options, names);
  const { timeout = Infinity, interval = 1000, backoff = 1.5, maxInterval = 15_000, throwOnFailure = true, onProgress, ...each } = options;
  checkMilliseconds('options.interval', interval);
  checkMilliseconds('options.maxInterval', maxInterval);
  if (!(backoff >= 1)) throw new ValidationError(`options.backoff must be a factor of at least 1, not ${show(backoff)}`);
  const end = Date.now() + timeout;
  let seen = 'nothing yet';
  const late = (): TimeoutError =>
    new TimeoutError(`the ${waitable.resource} has not ended within ${timeout} ms; its last state was ${seen}`);
  for (let delay = interval; ; delay = Math.min(delay * backoff, maxInterval)) {
    let resource: T | undefined;
    try {
      const left = end - Date.now();
      resource = await retrieve(left < 2 ** 31 ? { ...each, deadline: Math.max(1, left) } : each);
    } catch (error) {
      throw Date.now() >= end && error instanceof TimeoutError ? late() : error;
    }
    if (resource === undefined) {
      throw new NotFoundError({
        message: `there is no such ${waitable.resource}`,
        status: 404,
        operationId: 'wait',
        method: 'GET',
        url: '',
        attempts: 1,
        retryable: false,
      });
    }
    notify(onProgress, resource);
    const state = String(dig(resource, waitable.state));
    if (waitable.done.includes(state) || waitable.paused?.includes(state)) return resource;
    if (waitable.failed.includes(state)) {
      if (!throwOnFailure) return resource;
      const reason = waitable.reason && dig(resource, waitable.reason);
      throw new WaitError(`the ${waitable.resource} ended as ${state}${reason ? `: ${String(reason)}` : ''}`, state, resource);
    }
    seen = state;
    const left = end - Date.now();
    // The last poll is made just before the end, not given away.
    if (left <= 0) throw late();
    await sleep(Math.min(delay, left), options.signal);
  }
}

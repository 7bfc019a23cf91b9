import { onAbort } from './abort.js';

/** What stops something that runs. */
export interface Stop {
  readonly signal: AbortSignal;
}

/**
 * Runs something that can be stopped: by the caller's signal, with its reason, or after `milliseconds`, with what
 * `late` gives. Settles at once then, even where what runs ignores the signal that it is given.
 */
export function bounded<T>(run: (signal: AbortSignal) => Promise<T>, parent: AbortSignal | undefined, milliseconds: number, late: () => unknown): Promise<T> {
  return stoppable(({ signal }) => run(signal), parent, milliseconds, late);
}

/** {@link bounded}, with a signal that is made when it is asked for: that takes Node longer than the rest of a call. */
export function stoppable<T>(run: (stop: Stop) => Promise<T>, parent: AbortSignal | undefined, milliseconds: number, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    if (parent?.aborted) return reject(parent.reason);
    const controller = new AbortController();
    const settle = <V>(how: (value: V) => void, value: V): void => {
      clearTimeout(timer);
      forget?.();
      how(value);
    };
    const stop = (reason: unknown): void => {
      settle(reject, reason);
      controller.abort(reason);
    };
    // A timer holds 31 bits; longer waits are as good as none.
    const timer = milliseconds < 2 ** 31 ? setTimeout(() => stop(late()), milliseconds) : undefined;
    const forget = parent && onAbort(parent, () => stop(parent.reason));
    run(controller).then(
      (value) => settle(resolve, value),
      (reason: unknown) => settle(reject, reason),
    );
  });
}

/** Waits `milliseconds`; an abort ends the wait at once with the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const never = (): Promise<never> => new Promise(() => {});
  // Longer than a timer holds is as long as it holds: some 24 days.
  return stoppable(never, signal, Math.min(milliseconds, 2 ** 31 - 1), () => never).catch((reason: unknown) => {
    if (reason !== never) throw reason;
  });
}

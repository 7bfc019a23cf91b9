import { onAbort } from './abort.js';

/**
 * Runs something that can be stopped: by the caller's signal, with its reason, or after `milliseconds`, with what
 * `late` gives. Settles at once then, even where what runs ignores the signal that it is given.
 */
export function bounded<T>(
  run: (signal: AbortSignal) => Promise<T>,
  parent: AbortSignal | undefined,
  milliseconds: number,
  late: () => unknown,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (parent?.aborted) return reject(parent.reason);
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
      controller.abort(reason);
    };
    // A timer holds 31 bits; longer waits are as good as none.
    const timer = milliseconds < 2 ** 31 ? setTimeout(() => stop(late()), milliseconds) : undefined;
    const forget = onAbort(parent, () => stop(parent!.reason));
    const settle = (): void => {
      clearTimeout(timer);
      forget();
    };
    run(controller.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

/** Waits `milliseconds`; an abort ends the wait at once with the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      forget();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    // Longer than a timer holds is as long as it holds: some 24 days.
    const timer = setTimeout(done, Math.min(milliseconds, 2 ** 31 - 1));
    const forget = onAbort(signal, done);
    if (signal?.aborted) done();
  });
}

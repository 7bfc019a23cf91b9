import { onAbort } from './abort.js';

/** Bounds how many attempts are in flight. Waiters are served in order. */
export class Limiter {
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  /** Takes a slot; gives a promise only when none is free, so that the usual case costs nothing. */
  acquire(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free--;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(enter), 1);
        reject(signal!.reason);
      };
      const forget = onAbort(signal, leave);
      const enter = (): void => {
        forget();
        resolve();
      };
      this.#queue.push(enter);
    });
  }

  /** Hands the slot to the next waiter. */
  release(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free++;
  }
}

/** The time that a mock lives in: the real one, or one that stands still until it is advanced. */
export class Clock {
  #offset = 0;
  readonly #start: number | undefined;

  /** @param start milliseconds since the epoch at which time stands still; left out, it runs with the real one */
  constructor(start?: number) {
    if (start !== undefined && !Number.isFinite(start)) throw new RangeError(`now is a finite number of milliseconds since the epoch, not ${String(start)}`);
    this.#start = start;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#base() + this.#offset;
  }

  /** Lets time pass at once. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`time goes forward only, not by ${milliseconds} ms`);
    this.#offset += milliseconds;
  }

  /**
   * Goes to a time, or back to where it started.
   * @internal
   */
  reset(now = this.#base()): void {
    this.#offset = now - this.#base();
  }

  #base(): number {
    return this.#start ?? Date.now();
  }
}

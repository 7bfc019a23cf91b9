import { checkOperation } from './faults.js';
import { checkNames } from './options.js';

/** How many requests are answered in how much time. */
export interface RateLimit<Operation extends string = string> {
  /** Requests in each stretch of time. */
  requests: number;
  /** Length of a stretch: milliseconds on the mock's clock. */
  per: number;
  /** The operation that is limited. Left out, all of them together. */
  operation?: Operation | undefined;
}

/** What the limits say to a request. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until there is room again; undefined where there is. */
  readonly retryAfter: number | undefined;
  readonly message: string;
}

interface Counter {
  readonly rule: RateLimit;
  /** Start of the present stretch: milliseconds since the epoch. */
  start: number;
  used: number;
}

/** Counts requests. A stretch of time begins with its first request. */
export class RateLimits {
  readonly #announced: Counter | undefined;
  readonly #counters: Counter[] = [];

  /** @param announced a limit that the platform tells of, and that is not enforced until there is another */
  constructor(announced: RateLimit | undefined) {
    this.#announced = announced && { rule: announced, start: -Infinity, used: 0 };
  }

  add(rule: RateLimit, operations: ReadonlySet<string>): void {
    checkNames('rateLimit', rule, ['requests', 'per', 'operation']);
    checkOperation('rateLimit', rule.operation, operations);
    if (!(rule.requests >= 0 && rule.per > 0)) throw new RangeError(`rateLimit() takes requests from 0 and a stretch of time above it, not ${rule.requests} per ${rule.per} ms`);
    this.#counters.push({ rule, start: -Infinity, used: 0 });
  }

  /** Takes note of a request; undefined where there is no limit. The tightest limit speaks. */
  take(operation: string | undefined, now: number): Quota | undefined {
    const counters = this.#counters.filter(({ rule }) => rule.operation === undefined || rule.operation === operation);
    const all = counters.length || !this.#announced ? counters : [this.#announced];
    // The clock may have been put back, with a snapshot.
    for (const counter of all) if (now < counter.start || now >= counter.start + counter.rule.per) Object.assign(counter, { start: now, used: 0 });
    const isOver = (counter: Counter): boolean => counter !== this.#announced && counter.used >= counter.rule.requests;
    const over = all.filter(isOver);
    if (!over.length) for (const counter of all) counter.used++;
    const quotas = (over.length ? over : all).map((counter): Quota => {
      const { rule: { requests, per }, start, used } = counter;
      return {
        limit: requests,
        remaining: Math.max(0, requests - used),
        retryAfter: isOver(counter) && over.length ? Math.max(1, Math.ceil((start + per - now) / 1000)) : undefined,
        message: `Too many requests: the limit is ${requests} in ${per} ms.`,
      };
    });
    return quotas.sort((a, b) => (b.retryAfter ?? 0) - (a.retryAfter ?? 0) || a.remaining - b.remaining)[0];
  }

  clear(): void {
    this.#counters.length = 0;
  }
}

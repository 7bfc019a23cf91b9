/** Retries cost from this budget and successes pay back, so that an outage is not multiplied by every caller. */
export class RetryBudget {
  #tokens = 500;

  /** Takes the price of one retry; false when there is nothing left. */
  spend(): boolean {
    if (this.#tokens < 5) return false;
    this.#tokens -= 5;
    return true;
  }

  earn(): void {
    if (this.#tokens < 500) this.#tokens++;
  }
}

/** Full jitter: anywhere between nothing and `base` × 2ⁿ milliseconds, at most `max`. `retry` counts from 0. */
export function backoff(retry: number, base: number, max: number): number {
  return Math.random() * Math.min(max, base * 2 ** retry);
}

/** Milliseconds that `Retry-After` asks for, given as seconds or as a date. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const milliseconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

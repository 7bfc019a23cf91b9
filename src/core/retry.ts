/** Full jitter: anywhere between nothing and `base` × 2ⁿ milliseconds, at most `max`. `retry` counts from 0. */
export function backoff(retry: number, base: number, max: number): number {
  return Math.random() * Math.min(max, base * 2 ** retry);
}

/** Milliseconds that `Retry-After` asks for, given as seconds or as a date. */
export function retryAfter(headers: Headers): number | undefined {
  // What can't be read is as good as none.
  const value = headers.get('retry-after') || '-';
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

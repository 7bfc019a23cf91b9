import type { Platform } from './platform.js';
import type { ResponseInfo } from './request-options.js';

/** Reads the requests per window and what is left of them, where the platform says. */
export function readRateLimit({ rateLimitHeaders = {} }: Platform, headers: Headers): ResponseInfo['rateLimit'] {
  const number = (name: string | undefined): number | undefined => {
    const value = name && headers.get(name);
    return value ? Number(value) : undefined;
  };
  return { limit: number(rateLimitHeaders.limit), remaining: number(rateLimitHeaders.remaining) };
}

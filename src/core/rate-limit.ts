import { numberHeader } from './number-header.js';
import type { Platform } from './platform.js';
import type { ResponseInfo } from './request-options.js';

/** Reads the requests per window and what is left of them, where the platform says. */
export function readRateLimit({ rateLimitHeaders = {} }: Platform, headers: Headers): ResponseInfo['rateLimit'] {
  const { limit, remaining } = rateLimitHeaders;
  return { limit: numberHeader(headers, limit), remaining: numberHeader(headers, remaining) };
}

import { apiError, type ApiError } from './errors.js';
import type { Platform } from './platform.js';
import { dig } from './dig.js';

/** Facts of the exchange that an error reports beside the body. */
export interface Exchange {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
}

/** Reads a refusal's body where the platform keeps its code, message, missing and duplicated. */
export function platformError(platform: Platform, response: Response, text: string, exchange: Exchange): ApiError {
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON: a proxy's page, say. The text is the body.
  }
  const first = <T>(places: readonly (readonly string[])[] = [], fits: (value: unknown) => boolean): T | undefined =>
    places.map((place) => dig(body, place)).find(fits) as T | undefined;
  const { errors } = platform;
  const word = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const moved = response.status >= 300 && response.status < 400 || response.type === 'opaqueredirect';
  return apiError({
    ...exchange,
    status: response.status,
    message:
      first<string>(errors.message, word)
      ?? (moved ? 'the platform answered with a redirect, which is not followed'
        : response.statusText || (word(text) && typeof body === 'string' ? text.slice(0, 200) : 'no message')),
    code: first(errors.code, (value) => word(value) || typeof value === 'number'),
    missing: first(errors.missing, Array.isArray),
    duplicated: first(errors.duplicated, Array.isArray),
    body,
    headers: response.headers,
  });
}

import { dig } from './dig.js';
import { apiError, type ApiError, type ApiErrorInfo } from './errors.js';
import type { Incoming } from './exchange.js';
import type { Platform } from './platform.js';

/** Reads a refusal's body where the platform keeps its code, message, missing and duplicated. */
export function platformError(
  { errors }: Platform,
  { response, content }: Incoming,
  exchange: Omit<ApiErrorInfo, 'message' | 'status'>,
  scrub?: (body: unknown) => unknown,
): ApiError {
  const { status, statusText, headers } = response;
  let body: unknown = content;
  try {
    body = JSON.parse(body as string);
  } catch {
    // Not JSON: a proxy's page, say. The text is the body.
  }
  if (scrub) body = scrub(body);
  const first = (places: readonly string[] = [], ...types: string[]): unknown =>
    places.map((place) => dig(body, place.split('.'))).find((value) => types.includes(Array.isArray(value) ? 'array' : typeof value) && value !== '');
  return apiError({
    ...exchange,
    status,
    // Below 400 there are redirects only, of which a browser tells no more than a status of 0.
    message: (first(errors.message, 'string') as string) ?? (status < 400 ? 'redirected' : headers.get('www-authenticate') || statusText || 'no message'),
    code: first(errors.code, 'string', 'number') as string,
    missing: first(errors.missing, 'array') as unknown[],
    duplicated: first(errors.duplicated, 'array') as unknown[],
    body,
    headers,
  });
}

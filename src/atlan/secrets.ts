import { ApiError, ParseError, SdkError, apiError } from '../core/errors.js';
import type { Operation } from '../core/operation.js';

/** Names under which settings hold secrets, one or several; and one alone. */
const secretive = /pass|secret|token|key|private/i;
const alone = /credential|cert|json/i;

/** The secrets in what is sent: texts whose name, or the name of what they are part of, says that they are secret. */
export function secretsIn(value: unknown, name = '', isSecret = false): string[] {
  const hidden = isSecret || secretive.test(name);
  if (typeof value === 'string') return hidden || alone.test(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) => secretsIn(part, inner, hidden));
}

/**
 * Runs a call that sends secrets. What it throws, logs or tells its hooks has none of them, even where the platform's
 * answer repeats them.
 * @param run gets what makes an operation keep quiet about them
 */
export async function withoutSecrets<T>(secrets: readonly string[], run: (guarded: (operation: Operation) => Operation) => Promise<T>): Promise<T> {
  try {
    return await run((operation) => ({ ...operation, scrub: (body) => cleaned(body, secrets) }));
  } catch (error) {
    throw secrets.length ? clean(error, secrets) : error;
  }
}

/** The same text or JSON without the secrets; the value itself where there are none. */
export function cleaned<T>(value: T, secrets: readonly string[]): T {
  if (typeof value === 'string') {
    // A shorter one would take every other letter out of a message, and protects nothing.
    return secrets.filter(({ length }) => length > 3).reduce<string>((text, secret) => text.replaceAll(secret, '…'), value) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => cleaned(item as unknown, secrets)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner as unknown, secrets)])) as T;
}

function clean(error: unknown, secrets: readonly string[]): unknown {
  if (error instanceof ApiError) {
    const { message, body, headers } = error;
    if (!holds([message, body], secrets)) return error;
    return apiError({ ...error, message: cleaned(platformMessage(error), secrets), body: cleaned(body, secrets), headers });
  }
  if (error instanceof ParseError) {
    // The parser's own message, and the cause, quote the text.
    const { operationId, status, requestId } = error;
    return new ParseError(`${operationId}: the answer is unusable`, { operationId, status, requestId }, '');
  }
  return error instanceof SdkError && holds(error.message, secrets) ? new SdkError(cleaned(error.message, secrets)) : error;
}

/** What the platform itself said, without what the error adds. */
export function platformMessage({ message, status, operationId }: ApiError): string {
  const end = message.lastIndexOf(` (${status}, ${operationId}`);
  return end < 0 ? message : message.slice(0, end);
}

function holds(value: unknown, secrets: readonly string[]): boolean {
  return JSON.stringify(cleaned(value, secrets)) !== JSON.stringify(value);
}

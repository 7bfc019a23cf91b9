import { ApiError, ParseError, SdkError, hide } from '../core/errors.js';
import type { Operation } from '../core/operation.js';

/** Names under which settings hold secrets, one or several; and one alone. What is `extra` to a credential may be anything. */
const secretive = /pass|secret|token|key|private|^extra$/i;
const alone = /(credential|cert|json)(?!.*id$)/i;

/**
 * The secrets in what is sent: texts and numbers whose name, or the name of what they are part of, says that they are
 * secret. The name may also stand beside them: `{ name: 'api-secret', value }`.
 */
export function secretsIn(value: unknown, name = '', isSecret = false): string[] {
  const hidden = isSecret || secretive.test(name);
  if (typeof value === 'string' || typeof value === 'number') return hidden || alone.test(name) ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  const label = labelOf(value);
  return Object.entries(value).flatMap(([inner, part]) => secretsIn(part, label !== undefined && labelled.includes(inner) ? label : inner, hidden));
}

/** Fields of a pair that hold its value. */
const labelled = ['value', 'body', 'default'];

/** The name that a pair gives its value. */
function labelOf(pair: { readonly name?: unknown; readonly parameter?: unknown }): string | undefined {
  return [pair.parameter, pair.name].find((each) => typeof each === 'string');
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

/** The same text or JSON without the secrets, as they are and as JSON or a URL has them. */
export function cleaned<T>(value: T, secrets: readonly string[]): T {
  // A shorter one would take every other letter out of a message, and protects nothing.
  const forms = new Set(secrets.filter(({ length }) => length > 3).flatMap(formsOf));
  // A secret that begins another must not leave that one's end behind.
  return forms.size ? (without(value, [...forms].sort((one, other) => other.length - one.length)) as T) : value;
}

function formsOf(secret: string): string[] {
  // Half a surrogate pair, which no URL can have, would make encodeURIComponent throw.
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd'))];
}

function without(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return forms.reduce((text, form) => text.replaceAll(form, '…'), value);
  if (typeof value === 'number') return forms.includes(String(value)) ? '…' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => without(item, forms));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner, forms)]));
}

function clean(error: unknown, secrets: readonly string[]): unknown {
  if (error instanceof ApiError) {
    const { body, headers } = error;
    const message = platformMessage(error);
    if (!holds([message, body], secrets)) return error;
    const Class = error.constructor as typeof ApiError;
    return new Class({ ...error, message: cleaned(message, secrets), body: cleaned(body, secrets), headers });
  }
  if (error instanceof ParseError) {
    // The parser's own message, and the cause, quote the text.
    const { operationId, status, requestId } = error;
    return new ParseError(`${operationId}: the answer is unusable`, { operationId, status, requestId }, '');
  }
  if (error instanceof SdkError && holds(error.message, secrets)) hide(error, { message: cleaned(error.message, secrets), stack: cleaned(error.stack, secrets), cause: undefined });
  return error;
}

/** What the platform itself said, without what the error adds. */
export function platformMessage({ message, status, operationId }: ApiError): string {
  const end = message.lastIndexOf(` (${status}, ${operationId}`);
  return end < 0 ? message : message.slice(0, end);
}

function holds(value: unknown, secrets: readonly string[]): boolean {
  return JSON.stringify(cleaned(value, secrets)) !== JSON.stringify(value);
}

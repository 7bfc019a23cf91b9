import { ApiError, ParseError, SdkError, hide } from '../core/errors.js';
import type { Operation } from '../core/operation.js';

/** Names under which settings hold secrets, one or several; and one alone. */
const secretive = /pass|pwd|secret|token|key|private/i;
const alone = /((?<!^test-?)credential|cert|json)(?!.*id$)|^auth(orization)?$/i;

/** What is `extra` to a credential may be anything, so it counts as secret, but for what these names hold. */
const harmless = /^(role|warehouse|database|db|schema|catalog|host|port|server|region|account|project|workspace|cluster|driver|protocol|ssl|tls|ok)([-_]?(name|id))?$|(type|mode|method|enabled)$/i;

/** A text in what is sent: whether it is a secret for sure (2), may be one (1), or is none (0). */
interface Found {
  readonly name: string;
  readonly text: string;
  readonly level: 0 | 1 | 2;
}

function textsIn(value: unknown, name = '', inherited: 0 | 1 | 2 = 0): Found[] {
  const level = inherited === 2 || secretive.test(name) ? 2 : inherited || /^extra$/i.test(name) ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') {
    return [...settingsIn(String(value)), { name, text: String(value), level: alone.test(name) ? 2 : level === 1 && (harmless.test(name) || /^(true|false)$/i.test(String(value))) ? 0 : level }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const label = labelOf(value);
  return Object.entries(value).flatMap(([inner, part]) => textsIn(part, label !== undefined && labelled.includes(inner) ? label : inner, level));
}

/** Secrets among the settings of a URL such as `jdbc:sqlserver://host;user=u;password=p`, as they are and decoded. */
function settingsIn(text: string): Found[] {
  if (!/^[\w:+.-]+:\/\//.test(text)) return [];
  const secrets = Array.from(text.matchAll(/[?&;]([^=?&;]+)=([^&;]*)/g)).filter(([, name]) => secretive.test(name!) && !harmless.test(name!));
  return secrets.flatMap(([, name, secret]) => [...new Set([secret!, decoded(secret!)])].map((one): Found => ({ name: name!, text: one, level: 2 })));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The secrets in what is sent: texts and numbers whose name, or the name of what they are part of, says that they are
 * secret. The name may also stand beside them: `{ name: 'api-secret', value }`.
 */
export function secretsIn(value: unknown): string[] {
  const found = textsIn(value);
  const secrets = found.filter(({ level }) => level).map(({ text }) => text);
  const users = found.filter(({ name, level }) => !level && /user|client_?id/i.test(name)).map(({ text }) => text);
  // As a header of basic authentication has them, once they are in base64.
  return [...secrets, ...users.flatMap((user) => secrets.map((secret) => `${user}:${secret}`))];
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

/** The same text or JSON without the secrets, as they are and as JSON, HTML, a URL, a form or base64 has them. */
export function cleaned<T>(value: T, secrets: readonly string[]): T {
  const forms = formsOf(secrets);
  return forms.length ? (without(value, forms) as T) : value;
}

/**
 * An answer without the secrets that were sent. It may be sent back later: so a field that holds a secret is left out,
 * as a password is, and what was sent as no secret stays.
 */
export function withoutSent<T>(answer: T, sent: unknown): T {
  const found = textsIn(sent);
  const plain = new Set(found.filter(({ level }) => level < 2).map(({ text }) => text));
  const forms = formsOf(found.filter(({ text, level }) => level === 2 && !plain.has(text)).map(({ text }) => text));
  return forms.length ? (without(answer, forms, plain) as T) : answer;
}

/** All forms of secrets, in the order in which they are looked for. */
function formsOf(secrets: readonly string[]): string[] {
  // A shorter one would take every other letter out of a message, and protects nothing.
  const forms = new Set(secrets.filter(({ length }) => length > 3).flatMap(formsOfOne));
  // A secret that begins another must not leave that one's end behind.
  return [...forms].sort((one, other) => other.length - one.length);
}

/** As HTML has quotes: by name or number, or as they are. */
const quotes = [['&quot;', '&#39;'], ['&#34;', '&#39;'], ['&quot;', '&#x27;'], ['"', "'"]] as const;

function formsOfOne(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Half a surrogate pair, which no URL can have, would make encodeURIComponent throw.
  const whole = secret.replace(/\p{Surrogate}/gu, '\ufffd');
  const urls = [encodeURIComponent(whole), new URLSearchParams({ '': whole }).toString().slice(1)];
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const base64 = btoa(Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');
  return [
    secret,
    json,
    json.replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    ...urls,
    ...urls.map((url) => url.replace(/%../g, (byte) => byte.toLowerCase())),
    ...quotes.map(([double, single]) => html.replaceAll('"', double).replaceAll("'", single)),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
  ];
}

/** @param plain texts that stay; given, fields that are a secret and nothing else go */
function without(value: unknown, forms: readonly string[], plain?: ReadonlySet<string>): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = plain?.has(String(value)) ? '' : forms.reduce<string>((left, form) => left.replaceAll(form, '…'), String(value));
    return typeof value === 'string' ? (text || value) : text === '…' ? text : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => without(item, forms, plain));
  const all = Object.entries(value).map(([name, inner]) => [name, without(inner, forms, plain), inner]);
  return Object.fromEntries(all.filter(([, now, before]) => !(plain && now === '…' && before !== now)));
}

function clean(error: unknown, secrets: readonly string[]): unknown {
  if (error instanceof ApiError) {
    const { body, headers } = error;
    const message = platformMessage(error);
    const echoes = [...(headers ?? [])].filter(([, value]) => holds(value, secrets));
    if (!echoes.length && !holds([message, body], secrets)) return error;
    const kept = headers && new Headers(headers);
    for (const [name] of echoes) kept!.delete(name);
    const Class = error.constructor as typeof ApiError;
    return new Class({ ...error, message: cleaned(message, secrets), body: cleaned(body, secrets), headers: kept });
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

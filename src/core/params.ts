import { checkNames, refuse } from './check.js';
import { copy } from './copy.js';
import type { Encoder, Operation } from './operation.js';
import { queryPart } from './url.js';

/** Parameters as they go on the wire. */
export interface WireParams {
  /** With its leading `?`, or empty. */
  readonly query: string;
  /** The JSON body's fields; undefined for an operation without a body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Sorts a call's parameters into query and body, short forms spelled out and defaults filled in.
 * @param own names of parameters that the method itself has taken
 * @throws {ValidationError} for a parameter that does not exist, is missing or can't be understood
 */
export function wireParams(operation: Operation, params?: object, own: readonly string[] = []): WireParams {
  const { id, query, body: fields, open, defaults, required } = operation;
  checkNames(params, open ? Object.keys({ ...params }) : [...parameterNames(operation), ...own], `${id}: parameters`);
  let values = copy(defaults);
  for (const name in params) {
    const value = (params as Record<string, unknown>)[name];
    if (value === undefined) continue;
    // A flag that the platform would take for its own default is one that the caller did not mean.
    if (typeof values[name] === 'boolean' && typeof value !== 'boolean') refuse(`${id}: ${name}`, 'true or false', value);
    values[name] = value;
  }
  if (operation.spellOut) values = operation.spellOut(operation, values);
  operation.checkBounds?.(operation, values);
  for (const name of required ?? []) if (values[name] === undefined || (values[name] === null && query && name in query)) refuse(`${id}: ${name}`, 'given', values[name]);
  let text = '';
  for (const name in query) text += queryPart(query[name]!, values[name], `${id}: ${name}`);
  return { query: text.replace('&', '?'), body: fields && operation.encode!.fields(operation, values) };
}

/** Names of an operation's parameters, but for those of its path. */
export function parameterNames({ query, body }: Operation): string[] {
  return [...Object.keys({ ...query }), ...((body ?? []) as readonly string[])];
}

/** The body's fields under their names on the wire. */
export function bodyFields({ query = {}, body: fields, rename, open }: Operation, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  // Where the body is open, what is not a query parameter belongs to it.
  for (const name of open ? Object.keys(values).filter((each) => !(each in query)) : (fields as readonly string[])) if (values[name] !== undefined) body[rename?.[name] ?? name] = values[name];
  return body;
}

/** Passes every value but NaN and the infinities. As a replacer of `JSON.stringify` it would take six times as long. */
function checkFinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(String(value));
  if (typeof value !== 'object' || !value) return;
  // What says itself how it is written is looked at as it is written.
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') JSON.stringify(value, (_name, inner: unknown) => (typeof inner === 'number' && checkFinite(inner), inner));
  else Object.values(value).forEach(checkFinite);
}

/** JSON text of a body. A bigint is written as the integer that it is. */
export function jsonText({ id }: Operation, body: unknown): string {
  // No text begins with it by chance.
  const mark = `${Math.random()}:`;
  try {
    let text: string | undefined;
    try {
      text = JSON.stringify(body);
    } catch {
      text = JSON.stringify(body, (_name, field: unknown) => (typeof field === 'bigint' ? mark + field : field)).replace(RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
    }
    text ??= refuse(`${id}: the body`, 'JSON', body);
    // JSON has no NaN and no infinities: they would go out as null.
    if (text.includes('null')) checkFinite(body);
    return text;
  } catch (error) {
    return refuse(`${id}: the body`, 'JSON', (error as Error).message);
  }
}

/** Bodies in JSON. */
export const jsonBody = { fields: bodyFields, text: jsonText } as const satisfies Encoder;

import { checkNames, refuse } from './check.js';
import { dig, plant } from './dig.js';
import { isOneId, normalizeId } from './identifiers.js';
import type { Accepts, Operation } from './operation.js';
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
 * @throws {ValidationError} for a parameter that does not exist, is missing or can't be understood
 */
export function wireParams({ id, query, body: fields, rename, open, accepts, defaults, required }: Operation, params: object = {}): WireParams {
  // Where the body is open, what is not a query parameter belongs to it.
  const names = [...((fields || []) as readonly string[]), ...(open ? Object.keys(params).filter((name) => !query || !(name in query)) : [])];
  checkNames(params, [...Object.keys(query ?? {}), ...names], `${id}: parameters`);
  let values: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(params)) if (value !== undefined) values[name] = value;
  for (const place in accepts) {
    const way = place.split('.');
    const value = dig(values, way) ?? undefined;
    if (value !== undefined) values = plant(values, way, expand(accepts[place]!, value, `${id}: ${place}`));
  }
  for (const name of required ?? []) if (values[name] === undefined || (values[name] === null && query && name in query)) refuse(`${id}: ${name}`, 'given', values[name]);
  let text = '';
  for (const name in query) text += queryPart(query[name]!, values[name], `${id}: ${name}`);
  let body: Record<string, unknown> | undefined;
  if (fields) {
    body = {};
    for (const name of names) if (values[name] !== undefined) body[rename?.[name] ?? name] = values[name];
  }
  return { query: text.replace('&', '?'), body };
}

/** Spells out the short forms of one value. */
function expand({ single, values, identifier, max = Infinity }: Accepts, value: unknown, where: string): unknown {
  const one = (item: unknown, place: string): unknown =>
    identifier ? normalizeId(identifier, item, place)
    : values ? (values.find((allowed) => allowed === item || allowed.toLowerCase() === item) ?? refuse(place, `one of ${values.join(', ')}`, item))
    : item;
  if (!Array.isArray(value) || (identifier && isOneId(identifier, value))) return single ? [one(value, where)] : one(value, where);
  if (value.length > max) refuse(where, `at most ${max} items`, value.length);
  return value.map((item, index) => one(item, `${where}[${index}]`));
}

/** JSON text of a body. */
export function jsonBody({ id }: Operation, body: unknown): string {
  try {
    return JSON.stringify(body) ?? refuse(`${id}: the body`, 'JSON', body);
  } catch (error) {
    return refuse(`${id}: the body`, 'JSON', (error as Error).message);
  }
}

import { ValidationError } from './errors.js';
import { dig, plant } from './dig.js';
import { normalizeId } from './identifiers.js';
import type { Accepts, Operation } from './operation.js';
import { checkNames, show } from './request-options.js';
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
export function wireParams(operation: Operation, params: object = {}): WireParams {
  const { query = {}, body: fields, accepts, defaults, required } = operation;
  const bodyNames = Array.isArray(fields) ? (fields as readonly string[]) : [];
  checkNames(params, [...Object.keys(query), ...bodyNames], `${operation.id}: parameters`);
  let values = params as Record<string, unknown>;
  for (const place in accepts) {
    const way = place.split('.');
    const value = dig(values, way);
    if (value !== undefined && value !== null) {
      values = plant(values, way, expand(accepts[place]!, value, `${operation.id}: ${place}`));
    }
  }
  for (const name of required ?? []) {
    if (values[name] === undefined) throw new ValidationError(`${operation.id}: the parameter ${name} is required`);
  }
  let text = '';
  for (const name in query) {
    const value = values[name] ?? defaults?.[name];
    if (value !== undefined) text += queryPart(query[name]!, value, `${operation.id}: ${name}`);
  }
  let body: Record<string, unknown> | undefined;
  if (fields) {
    body = {};
    for (const name of bodyNames) {
      const value = values[name] === undefined ? defaults?.[name] : values[name];
      if (value !== undefined) body[name] = value;
    }
  }
  return { query: text && `?${text.slice(1)}`, body };
}

/** Spells out the short forms of one value. */
function expand(accepts: Accepts, value: unknown, where: string): unknown {
  const { single, values, identifier, max } = accepts;
  const one = (item: unknown, place: string): unknown => {
    if (identifier) return normalizeId(identifier, item, place);
    if (!values) return item;
    const found = values.find((allowed) => allowed === item || allowed.toLowerCase() === item);
    if (found === undefined) throw new ValidationError(`${place} must be one of ${values.join(', ')}; not ${show(item)}`);
    return found;
  };
  if (!Array.isArray(value)) {
    const item = one(value, where);
    return single ? [item] : item;
  }
  if (max !== undefined && value.length > max) {
    throw new ValidationError(`${where} takes at most ${max} items, not ${value.length}`);
  }
  return value.map((item, index) => one(item, `${where}[${index}]`));
}

/** JSON text of a body. */
export function jsonBody(operation: Operation, body: unknown): string {
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (cause) {
    throw new ValidationError(`${operation.id}: the body can't be written as JSON: ${(cause as Error).message}`, { cause });
  }
  throw new ValidationError(`${operation.id}: the body can't be written as JSON: ${show(body)}`);
}

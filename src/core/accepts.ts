import { refuse } from './check.js';
import { dig, plant } from './dig.js';
import { isOneId, normalizeId } from './identifiers.js';
import type { Accepts, Operation } from './operation.js';

/** Spells out the short forms that an operation's parameters accept. */
export function spellOut({ id, accepts }: Operation, params: Record<string, unknown>): Record<string, unknown> {
  let values = params;
  for (const place in accepts) {
    const way = place.split('.');
    const value = dig(values, way);
    // A set of values has no null in it; where the platform takes one, it stays.
    if (value !== undefined && (value !== null || accepts[place]!.values)) values = plant(values, way, expand(accepts[place]!, value, `${id}: ${place}`));
  }
  return values;
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

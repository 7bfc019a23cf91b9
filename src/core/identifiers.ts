import { isRecord, refuse } from './check.js';
import type { Identifier } from './operation.js';

/**
 * The object form of an identifier given in any of its short forms.
 * @param where names the value in the error message
 * @throws {ValidationError} what was wrong, where, and which forms are allowed
 */
export function normalizeId(identifier: Identifier, value: unknown, where: string): Record<string, unknown> {
  const { name: type, string, number, tuple, aliases, required = [], optional = [], oneOf = [], numbers = [], carries = [] } = identifier;
  const object: Record<string, unknown> = {};
  if (typeof value === 'string' && string) object[string] = value;
  else if (typeof value === 'number' && number) object[number] = value;
  // A list that is no tuple has names that no identifier has.
  else for (const name in Object(value)) {
    const part = (value as Record<string, unknown>)[name];
    const known = (Array.isArray(value) ? tuple?.[+name] : aliases?.[name]) ?? name;
    // A name and its alias would contradict each other: what stands under both fits neither.
    if (part !== undefined) object[known] = Object.hasOwn(object, known) ? undefined : part;
  }
  const names = Object.keys(object);
  const known = [...required, ...optional, ...oneOf, ...carries];
  const sound = names.every(
    (name) =>
      known.includes(name)
      && (carries.includes(name)
        || (name === number || numbers.includes(name) ? Number.isSafeInteger(object[name]) && (object[name] as number) > 0 : fits(object[name]))),
  );
  if (sound && names.length && required.every((name) => names.includes(name)) && (!oneOf.length || names.filter((name) => oneOf.includes(name)).length === 1)) {
    return object;
  }
  const objects = (oneOf.length ? oneOf : [[]]).map((one) => `{ ${[...required, one, ...[...optional, ...carries.filter((name) => !required.includes(name))].map((name) => `${name}?`)].flat().join(', ')} }`);
  const forms = [string && `a non-empty string (${string})`, number && `a positive safe integer (${number})`, tuple && `[${tuple.join(', ')}]`, ...objects];
  return refuse(where, `a ${type}: ${forms.filter(Boolean).join(' or ')}`, Object(value) === value ? shown(value as object) : value);
}

/** Whether a value given where one or many identifiers may stand is one of them. */
export function isOneId({ string, number }: Identifier, value: unknown): boolean {
  // Where a string or number is an identifier of its own, an array of them is a list; else it can only be a tuple.
  return !Array.isArray(value) || (!string && !number && value.length > 0 && value.every((part) => typeof part !== 'object'));
}

function shown(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.keys(value).join(', ');
  }
}

/** A part of an identifier: text, or an identifier in itself. */
function fits(part: unknown): boolean {
  return (typeof part === 'string' && part !== '') || isRecord(part);
}

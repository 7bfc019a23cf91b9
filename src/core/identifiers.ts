import { ValidationError } from './errors.js';
import type { Identifier } from './operation.js';
import { show } from './request-options.js';

/**
 * The object form of an identifier given in any of its short forms.
 * @param where names the value in the error message
 * @throws {ValidationError} what was wrong, where, and which forms are allowed
 */
export function normalizeId(identifier: Identifier, value: unknown, where: string): Record<string, unknown> {
  const { string, number, tuple, aliases = {}, required = [], optional = [], oneOf = [] } = identifier;
  const refuse = (): never => {
    throw new ValidationError(`${where} must be ${forms(identifier)}; not ${describe(value)}`);
  };
  let object: Record<string, unknown>;
  if (typeof value === 'string' && string) object = { [string]: value };
  else if (typeof value === 'number' && number) object = { [number]: value };
  else if (Array.isArray(value)) {
    // A tuple may leave out what the object may leave out.
    const least = tuple?.filter((name) => required.includes(name)).length ?? Infinity;
    if (!tuple || value.length < least || value.length > tuple.length) refuse();
    object = Object.fromEntries(value.map((part, index) => [tuple![index], part]));
  } else if (typeof value === 'object' && value !== null) {
    object = {};
    for (const name in value) {
      const part = (value as Record<string, unknown>)[name];
      if (part !== undefined) object[Object.hasOwn(aliases, name) ? aliases[name]! : name] = part;
    }
  } else return refuse();
  const names = Object.keys(object);
  const chosen = names.filter((name) => oneOf.includes(name));
  if (
    (oneOf.length && chosen.length !== 1)
    || required.some((name) => !names.includes(name))
    || names.some((name) => !fits(object[name]) || !(required.includes(name) || optional.includes(name) || oneOf.includes(name)))
    || (number && names.includes(number) && typeof object[number] !== 'number')
    || names.some((name) => name !== number && typeof object[name] === 'number' && !identifier.numbers?.includes(name))
  ) {
    refuse();
  }
  return object;
}

/** Whether a value given where one or many identifiers may stand is one of them. */
export function isOneId(identifier: Identifier, value: unknown): boolean {
  if (!Array.isArray(value)) return true;
  // Where a string or number is an identifier of its own, an array of them is a list; else it can only be a tuple.
  return !identifier.string && !identifier.number && value.length > 0 && value.every((part) => typeof part !== 'object');
}

/** A part of an identifier: text, or a number that the platform can have given. */
function fits(part: unknown): boolean {
  if (typeof part === 'number') return Number.isSafeInteger(part) && part > 0;
  if (typeof part === 'object' && part !== null) return true;
  return typeof part === 'string' && part !== '';
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return show(value);
  return `{ ${Object.entries(value).map(([name, part]) => `${name}: ${show(part)}`).join(', ')} }`;
}

/** The allowed forms, as an error message lists them. */
function forms({ name, string, number, tuple, required = [], optional = [], oneOf = [] }: Identifier): string {
  const list = [
    string && `a non-empty string (${string})`,
    number && `a positive integer up to 2^53 - 1 (${number})`,
    tuple && `[${tuple.join(', ')}]`,
    ...oneOf.map((one) => `{ ${[one, ...required].join(', ')} }`),
    oneOf.length ? undefined : `{ ${[...required, ...optional.map((one) => `${one}?`)].join(', ')} }`,
  ];
  return `a ${name}: ${list.filter(Boolean).join(' or ')}`;
}

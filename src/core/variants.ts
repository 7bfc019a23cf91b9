import { spellOut } from './accepts.js';
import { ValidationError } from './errors.js';
import type { Operation, Variant } from './operation.js';

/**
 * Spells out short forms, and refuses parameters that don't go together.
 * @throws {ValidationError} the forms that parameters can have
 */
export function spellOutVariant(operation: Operation, params: Record<string, unknown>): Record<string, unknown> {
  const values = spellOut(operation, params);
  const { id, variants = [] } = operation;
  const names = new Set(variants.flatMap(namesOf));
  const given = [...names].filter((name) => values[name] !== undefined);
  const has = ({ values: fixed }: Variant, name: string): boolean => !fixed?.[name] || values[name] === undefined || fixed[name].includes(values[name]);
  // What a value decides is not worth telling of the others.
  const meant = variants.filter((variant) => given.every((name) => has(variant, name)));
  const fits = (variant: Variant): boolean => given.every((name) => namesOf(variant).includes(name)) && (variant.required ?? []).every((name) => given.includes(name));
  if (meant.some(fits)) return values;
  throw new ValidationError(`${id}: parameters must be ${(meant.length ? meant : variants).map(shown).join(' or ')}, not ${braced(given)}`);
}

function namesOf({ required = [], optional = [] }: Variant): string[] {
  return [...required, ...optional];
}

/** A form in words: `{ aggregate: count, properties? }`. */
function shown(variant: Variant): string {
  const { required = [], values = {} } = variant;
  return braced(namesOf(variant).map((name) => `${name}${required.includes(name) ? '' : '?'}${values[name] ? `: ${values[name].join(' | ')}` : ''}`));
}

function braced(names: readonly string[]): string {
  return names.length > 0 ? `{ ${names.join(', ')} }` : '{}';
}

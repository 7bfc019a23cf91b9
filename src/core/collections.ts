import { ValidationError } from './errors.js';

/**
 * The ids of a list of resources.
 * @throws {ValidationError} when one has none
 */
export function ids<I extends string | number>(items: Iterable<{ readonly id?: I | undefined }>): I[] {
  return Array.from(items, (item, index) => item.id ?? lacks('id', index));
}

/**
 * The external ids of a list of resources.
 * @throws {ValidationError} when one has none
 */
export function externalIds(items: Iterable<{ readonly externalId?: string | undefined }>): string[] {
  return Array.from(items, (item, index) => item.externalId ?? lacks('externalId', index));
}

function lacks(name: string, index: number): never {
  throw new ValidationError(`item ${index} has no ${name}`);
}

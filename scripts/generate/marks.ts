import type { Schema } from './document.js';
import { wrapped } from './schemas.js';

/** Keys that lead the type printer; they never leave the generator. */
export const marks = {
  labels: 'x-ts-labels',
  optional: 'x-ts-optional',
  readonly: 'x-ts-readonly',
  undefined: 'x-ts-undefined',
  absent: 'x-ts-absent',
  open: 'x-ts-open',
  helper: 'x-ts-helper',
} as const;

/** Generic types that schema.d.ts declares where it or an area uses them. */
export const helperTypes = {
  ExactlyOne: `/** \`T\` with exactly one of the properties \`K\`. */
export type ExactlyOne<T, K extends keyof T> = Omit<T, K> &
  { [One in K]: { [P in One]-?: Exclude<T[P], undefined> } & { [Other in Exclude<K, One>]?: undefined } }[K];`,
} as const;

export type HelperType = keyof typeof helperTypes;

/** A schema whose type is that of another inside one of the generic types. */
export function wrap(schema: Schema, name: HelperType, ...args: readonly string[]): Schema {
  const { description, deprecated } = schema;
  return { ...(description !== undefined && { description }), ...(deprecated && { deprecated }), type: 'object', [wrapped]: schema, [marks.helper]: [name, ...args] };
}

import { resolve, type Document, type Schema } from './document.js';
import { valuesOf, type Property } from './schemas.js';

/** One of the forms that an object with `oneOf` can have. */
export interface Variant {
  /** What only some of the forms have, as far as this one has it. */
  readonly own: ReadonlyMap<string, Property>;
}

/** The forms of an object, and the names of what not all of them have. */
export interface Variants {
  readonly names: readonly string[];
  readonly forms: readonly Variant[];
}

/** What a form says beside what all forms have. */
interface Part {
  readonly named: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
}

/**
 * The forms that the `oneOf` of an object, or of the parts of its `allOf`, leave it; undefined when it has one only.
 * A property that a form names belongs to the forms that name it alone.
 */
export function variantsOf(document: Document, schema: Schema): Variants | undefined {
  const parts = partsOf(document, schema);
  if (parts.length < 2) return undefined;
  const common = commonOf(document, schema);
  const names = [...new Set(parts.flatMap(({ named }) => [...named.keys()]))];
  const forms = parts.map(({ named, required }): Variant => {
    const own = [...named].map(([name, given]) => [name, { schema: refined(common.named.get(name), given), required: required.has(name) || common.required.has(name) }] as const);
    return { own: new Map(own) };
  });
  return { names, forms };
}

/** A form's word on a property that all forms describe: what it leaves open is as there. */
function refined(common: Schema | undefined, given: Schema): Schema {
  if (!common || Object.keys(given).length === 0) return common ?? given;
  const { $ref: _ref, enum: _enum, default: _default, ...rest } = common;
  if (given.const !== undefined || given.enum) return { ...rest, ...given };
  return { ...common, ...given };
}

/** What all forms have. */
function commonOf(document: Document, schema: Schema): Part {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const inner = (target.allOf ?? []).map((part) => commonOf(document, part));
  return {
    named: new Map([...inner.flatMap(({ named }) => [...named]), ...Object.entries(target.properties ?? {})]),
    required: new Set([...(target.required ?? []), ...inner.flatMap(({ required }) => [...required])]),
  };
}

/** What each form says for itself. */
function partsOf(document: Document, schema: Schema): Part[] {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const choices = (target.allOf ?? []).map((part) => partsOf(document, part));
  if (target.oneOf) choices.push(target.oneOf.flatMap((variant) => named(document, variant)));
  if (target.minProperties === 1 && target.maxProperties === 1) {
    choices.push(Object.entries(target.properties ?? {}).map(([name, property]) => ({ named: new Map([[name, property]]), required: new Set([name]) })));
  }
  return choices.reduce<Part[]>((found, next) => found.flatMap((one) => next.map((other) => both(one, other))), [{ named: new Map(), required: new Set() }]);
}

/** The forms of a variant: all that it has is its own. */
function named(document: Document, variant: Schema): Part[] {
  const { named: properties, required } = commonOf(document, variant);
  const words = new Map([...[...required].map((name) => [name, {}] as const), ...properties]);
  return partsOf(document, variant).map((part) => both({ named: words, required }, part));
}

function both(one: Part, other: Part): Part {
  return { named: new Map([...one.named, ...other.named]), required: new Set([...one.required, ...other.required]) };
}

/** A form as the runtime knows it. The names are those of `Variant` in src/core/operation.ts. */
export function variantForm(document: Document, { own }: Variant, publicName: (name: string) => string): Record<string, unknown> {
  const entries = [...own].map(([name, property]) => [publicName(name), property] as const);
  const required = entries.filter(([, property]) => property.required).map(([name]) => name);
  const optional = entries.filter(([, property]) => !property.required).map(([name]) => name);
  const fixed = entries.flatMap(([name, { schema }]) => (schema.const === undefined && !schema.enum ? [] : [[name, valuesOf(document, schema)] as const]));
  return {
    required: required.length > 0 ? required : undefined,
    optional: optional.length > 0 ? optional : undefined,
    values: fixed.length > 0 ? Object.fromEntries(fixed) : undefined,
  };
}

import { resolve, type JsonSchema, type MockDocument } from './engine/document.js';

export type Schema = Readonly<Record<string, unknown>>;

/** A schema without references and unions: what is to be made, decided. */
export interface Flat {
  readonly schema: Schema;
  /** Names of the schemas that it was made from. */
  readonly names: readonly string[];
  /** Whether another choice may give another schema. */
  readonly isChosen: boolean;
}

/** What a value must be more than its schema says, while it is made. */
export interface Choice {
  /** What the caller has given; `undefined` for nothing. */
  readonly given: unknown;
  /** Whether null is as good as a value. */
  readonly nullable: boolean;
  /** Names of the schemas that the value is inside of: what leads out of them goes first. */
  readonly inside: readonly string[];
}

const prefix = '#/components/schemas/';

/** What a schema without unions comes to. */
const settled = new WeakMap<object, Flat>();

/** Follows references, joins the parts of `allOf`, and takes of each union the variant that fits what was given. */
export function flatten(document: MockDocument, given: JsonSchema, choice: Choice): Flat {
  if (typeof given === 'boolean') return { schema: {}, names: [], isChosen: false };
  const known = settled.get(given);
  if (known) return known;
  const { $ref, allOf = [], oneOf, anyOf, discriminator, ...own } = given as Schema & { $ref?: string; allOf?: JsonSchema[]; oneOf?: JsonSchema[]; anyOf?: JsonSchema[] };
  let schema: Schema = own;
  let isChosen = Boolean(oneOf ?? anyOf);
  const names: string[] = [];
  const join = (part: Flat): void => {
    schema = merged(schema, part.schema);
    isChosen ||= part.isChosen;
    names.push(...part.names);
  };
  if ($ref !== undefined) {
    names.push($ref.slice(prefix.length));
    join(flatten(document, resolve<JsonSchema>(document, { $ref }), choice));
  }
  for (const part of allOf) join(flatten(document, part, choice));
  const property = (discriminator as { propertyName?: string } | undefined)?.propertyName;
  for (const variants of [oneOf, anyOf]) if (variants) join(best(variants.map((variant) => flatten(document, variant, choice)), choice, property));
  const flat = { schema, names, isChosen };
  if (!isChosen) settled.set(given, flat);
  return flat;
}

/** The variant that fits best, of several the first. */
function best(variants: readonly Flat[], { given, nullable, inside }: Choice, discriminator: string | undefined): Flat {
  const score = ({ schema, names }: Flat): number => {
    const isNull = schema.type === 'null';
    if (given === undefined) return (isNull ? (nullable ? 4 : -4) : 0) - (names.some((name) => inside.includes(name)) ? 2 : 0);
    if (!accepts(schema, given)) return -100;
    if (!isRecord(given)) return 0;
    const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
    const named = Object.keys(given).filter((key) => key in properties);
    const told = discriminator !== undefined && named.includes(discriminator);
    const { required = [] } = schema as { required?: readonly string[] };
    // Variants may do no more than require something.
    const isWhole = required.length > 0 && required.every((name) => given[name] !== undefined);
    return named.length + (told ? 50 : 0) + (isWhole ? 0.5 : 0);
  };
  return variants.reduce((found, variant) => (score(variant) > score(found) ? variant : found));
}

/** Whether a value may be of a flat schema, as far as that can be told at a glance. */
function accepts({ type, properties, const: constant, enum: values, items }: Schema, given: unknown): boolean {
  if (constant !== undefined) return given === constant;
  if (values !== undefined && !(values as unknown[]).includes(given)) return false;
  const kind = given === null ? 'null' : Array.isArray(given) ? 'array' : Number.isInteger(given) ? 'integer' : typeof given;
  const types = [type ?? (properties ? 'object' : items ? 'array' : [])].flat();
  if (types.length && !types.includes(kind) && !(kind === 'integer' && types.includes('number'))) return false;
  if (!isRecord(given)) return true;
  return Object.entries((properties ?? {}) as Record<string, Schema>).every(([name, { const: only, enum: some }]) => {
    const value = given[name];
    return value === undefined || ((only === undefined || only === value) && (some === undefined || (some as unknown[]).includes(value)));
  });
}

/** A schema for what holds for both. */
function merged(a: Schema, b: Schema): Schema {
  const both: Record<string, unknown> = { ...b, ...a };
  if (a.required && b.required) both.required = [...new Set([...(a.required as string[]), ...(b.required as string[])])];
  if (a.properties && b.properties) {
    const properties: Record<string, unknown> = { ...(b.properties as object) };
    for (const [name, schema] of Object.entries(a.properties)) properties[name] = name in properties ? { allOf: [schema, properties[name]] } : schema;
    both.properties = properties;
  }
  for (const [key, pick] of [['minimum', Math.max], ['minLength', Math.max], ['minItems', Math.max], ['maximum', Math.min], ['maxLength', Math.min], ['maxItems', Math.min]] as const) {
    if (a[key] !== undefined && b[key] !== undefined) both[key] = pick(a[key] as number, b[key] as number);
  }
  return both;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { refName, resolve, type Document, type Schema } from './document.js';
import { propertiesOf, typesOf } from './schemas.js';

/** An identifier as the runtime knows it. The names are those of `Identifier` in src/core/operation.ts. */
export interface IdentifierForm {
  readonly name: string;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly string?: string;
  readonly number?: string;
  readonly tuple?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly numbers?: readonly string[];
  readonly carries?: readonly string[];
}

/** The name of the schema if it is an identifier. */
export function identifierName(document: Document, schema: Schema | undefined): string | undefined {
  const name = refName(schema);
  return name !== undefined && document.components?.schemas?.[name]?.['x-sdk']?.identifier ? name : undefined;
}

/** Whether anything beside the object stands for this identifier. */
export function hasShortForms(document: Document, name: string): boolean {
  const x = document.components?.schemas?.[name]?.['x-sdk']?.identifier;
  return x !== undefined && !!(x.string ?? x.number ?? x.tuple ?? x.aliases);
}

/** The type of every form of an identifier: `WorkflowVersionId` → `WorkflowVersionIdentifier`. */
export function identifierTypeName(name: string): string {
  return `${name.replace(/Id$/, '')}Identifier`;
}

/** What the runtime checks an identifier against; a string says why the schema can't be one. */
export function identifierForm(document: Document, name: string): IdentifierForm | string {
  const schema = document.components!.schemas![name]!;
  const x = schema['x-sdk']!.identifier!;
  const properties = propertiesOf(document, schema);
  const oneOf = alternatives(document, schema);
  if (oneOf === undefined) return `${name} is no identifier: each variant of its oneOf must be an object with exactly one required property`;
  if (properties.size === 0) return `${name} is no identifier: it has no properties`;
  const rest = [...properties].filter(([property]) => !oneOf.includes(property));
  const required = rest.filter(([, property]) => property.required).map(([property]) => property);
  // Beside alternatives, the rest is what the identified thing is about, not part of its name.
  const carries = oneOf.length > 0 ? rest.map(([property]) => property) : [];
  const optional = rest.filter(([, property]) => !property.required && carries.length === 0).map(([property]) => property);
  if (oneOf.length === 0 && required.length === 0) {
    return `${name} is no identifier: it needs required properties, or minProperties: 1 with maxProperties: 1, or a oneOf`;
  }
  const numbers = [...properties].filter(([property, { schema: inner }]) => property !== x.number && !carries.includes(property) && isNumeric(document, inner)).map(([property]) => property);
  return {
    name,
    ...(required.length > 0 && { required }),
    ...(optional.length > 0 && { optional }),
    ...(oneOf.length > 0 && { oneOf }),
    ...(x.string !== undefined && { string: x.string }),
    ...(x.number !== undefined && { number: x.number }),
    ...(x.tuple !== undefined && { tuple: x.tuple }),
    ...(x.aliases !== undefined && { aliases: x.aliases }),
    ...(numbers.length > 0 && { numbers }),
    ...(carries.length > 0 && { carries }),
  };
}

/** An identifier with alternatives, as schemas of which each rules out what only the others have. */
export function exclusiveForms(document: Document, schema: Schema, absent: Schema): Schema[] | undefined {
  const oneOf = schema.minProperties === 1 && schema.maxProperties === 1
    ? Object.entries(schema.properties ?? {}).map(([name, property]): Schema => ({ type: 'object', required: [name], properties: { [name]: property } }))
    : (schema.oneOf ?? schema.anyOf);
  if (!oneOf || oneOf.length < 2) return undefined;
  const names = oneOf.map((variant) => [...propertiesOf(document, variant).keys()]);
  const every = [...new Set(names.flat())];
  return oneOf.map((variant, index) => {
    const others = Object.fromEntries(every.filter((name) => !names[index]!.includes(name)).map((name) => [name, absent]));
    const { description: _description, 'x-sdk': _extension, ...target } = resolve<Schema>(document, variant as Schema & { $ref: string });
    const isPlain = !target.allOf && !target.oneOf && !target.anyOf;
    return isPlain ? { ...target, properties: { ...target.properties, ...others } } : { allOf: [variant, { type: 'object', properties: others }] };
  });
}

/** Properties of which exactly one must be there. */
function alternatives(document: Document, schema: Schema): string[] | undefined {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  if (target.allOf) {
    const found = target.allOf.map((part) => alternatives(document, part));
    return found.includes(undefined) ? undefined : (found.flat() as string[]);
  }
  if (target.minProperties === 1 && target.maxProperties === 1) return Object.keys(target.properties ?? {});
  const variants = target.oneOf ?? target.anyOf;
  if (!variants) return [];
  const names = variants.map((variant) => {
    const inner = resolve<Schema>(document, variant as Schema & { $ref: string });
    const own = inner.required?.filter((property) => !target.required?.includes(property)) ?? [];
    return own.length === 1 ? own[0]! : undefined;
  });
  return names.some((name) => name === undefined) ? undefined : (names as string[]);
}

function isNumeric(document: Document, schema: Schema): boolean {
  const types = typesOf(resolve<Schema>(document, schema as Schema & { $ref: string }));
  return types.includes('integer') || types.includes('number');
}

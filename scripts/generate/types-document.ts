import { Alternatives } from './alternatives.js';
import { refName, resolve, schemaRef, type Document, type Schema } from './document.js';
import { exclusiveForms } from './identifiers.js';
import { asSent, type InputTypes } from './inputs.js';
import { limits } from './limits.js';
import { marks, wrap } from './marks.js';
import { mapSchema, propertiesOf, reachable, typesOf } from './schemas.js';
import { quote } from './text.js';
import { directions } from './write-forms.js';

/**
 * The document that the types are made of: the published one and the input types, with enums opened where they are
 * only read, lists read-only and undefined allowed where they are only sent, an identifier's alternatives excluding
 * each other, limits spelled out in the descriptions, and what confuses openapi-typescript removed.
 * @param sent schemas of what methods take: what they reach stays closed
 */
export function typesDocument(published: Document, inputs: InputTypes, sent: readonly Schema[]): Document {
  const copy = structuredClone(published);
  copy.components ??= {};
  const schemas: Record<string, Schema> = { ...copy.components.schemas, ...structuredClone(inputs.schemas) };
  copy.components.schemas = schemas;
  const closed = reachable(copy, sent);
  const { requests, responses } = directions(published);
  const added = Object.keys(inputs.schemas).map((name): Schema => ({ $ref: schemaRef(name) }));
  const read = reachable(copy, responses);
  const written = new Set([...reachable(copy, [...requests, ...sent, ...added])].filter((name) => !read.has(name)));
  const fixed = discriminators(copy);
  const before: Document = { ...copy, components: { ...copy.components, schemas: { ...schemas } } };
  const alternatives = new Alternatives(before, written);
  const prepare = (given: Schema, open: boolean, isSent: boolean): Schema => {
    const names = exactlyOne(given);
    if (names) {
      const { oneOf: _oneOf, ...rest } = given;
      return wrap(prepare(rest, open, isSent), 'ExactlyOne', keysText(before, given, names));
    }
    const schema = exclusive(before, isSent ? alternatives.apart(given) : given);
    const ready = mapSchema(schema, (child) => prepare(child, open, isSent));
    ready.description = describe(copy, schema);
    for (const key of ['description', 'discriminator', 'title', 'x-sdk']) if (ready[key] === undefined || key !== 'description') delete ready[key];
    if (typeof ready.example === 'object') delete ready.example;
    delete ready.examples;
    const canOpen = open && schema['x-sdk']?.open !== false && !fixed.has(schema) && typesOf(schema).includes('string');
    if (canOpen && schema.enum && schema.enum.filter((value) => value !== null).length > 1) {
      delete ready.enum;
      ready[marks.open] = schema.enum;
    }
    return ready;
  };
  for (const name of Object.keys(schemas)) {
    const isSent = written.has(name);
    const ready = prepare(isSent ? alternatives.declared(name, schemas[name]!) : schemas[name]!, !closed.has(name), isSent);
    schemas[name] = isSent ? asSent(ready) : ready;
  }
  const visit = (node: unknown, open: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === 'schema') (node as Record<string, unknown>)[key] = open ? prepare(value as Schema, open, false) : asSent(prepare(value as Schema, open, true));
      else if (key === 'example' || key === 'examples' || key === 'x-sdk') delete (node as Record<string, unknown>)[key];
      else visit(value, open || key === 'responses');
    }
  };
  visit(copy.paths, false);
  const { schemas: _schemas, ...others } = copy.components;
  visit(others, false);
  return copy;
}

/** An identifier, or variants, of which only one may be given; any other schema is as it was. */
function exclusive(document: Document, schema: Schema): Schema {
  const { identifier, exclusiveVariants } = schema['x-sdk'] ?? {};
  const forms = (identifier ?? exclusiveVariants) && exclusiveForms(document, schema, { type: 'null', [marks.absent]: true });
  if (!forms) return schema;
  const { oneOf: _oneOf, anyOf: _anyOf, properties: _properties, ...rest } = schema;
  return { ...rest, oneOf: forms };
}

/** The properties of which a schema wants exactly one: its variants do no more than require one each. */
function exactlyOne({ oneOf }: Schema): readonly string[] | undefined {
  const names = oneOf?.map(({ required, ...rest }) => (Object.keys(rest).length === 0 && required?.length === 1 ? required[0]! : undefined));
  return names === undefined || names.includes(undefined) ? undefined : (names as string[]);
}

/** The names as a type; those of a named part of the schema by its name. */
function keysText(document: Document, schema: Schema, names: readonly string[]): string {
  const part = schema.allOf?.map((one) => refName(one)).find((name) => name !== undefined && sameNames([...propertiesOf(document, { $ref: schemaRef(name) }).keys()], names));
  return part === undefined ? names.map(quote).join(' | ') : `keyof ${part}`;
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function describe(document: Document, schema: Schema): string | undefined {
  const target = schema.$ref === undefined ? undefined : document.components?.schemas?.[refName(schema) ?? ''];
  const given = (schema.description ?? target?.description)?.trim();
  // `default` has a tag of its own.
  const known = schema.$ref === undefined ? limits(document, schema, { withDefault: false }) : '';
  return [given, known].filter(Boolean).join(' ') || undefined;
}

/** The properties that tell variants apart: their values are never open. */
function discriminators(document: Document): Set<Schema> {
  const found = new Set<Schema>();
  const visit = (schema: Schema): Schema => {
    if (schema.discriminator) {
      for (const variant of schema.oneOf ?? []) {
        const property = propertiesOf(document, variant).get(schema.discriminator.propertyName);
        if (property) found.add(property.schema).add(resolve<Schema>(document, property.schema as Schema & { $ref: string }));
      }
    }
    mapSchema(schema, visit);
    return schema;
  };
  Object.values(document.components?.schemas ?? {}).forEach(visit);
  return found;
}

import { refName, resolve, type Document, type Schema } from './document.js';

export interface Property {
  readonly schema: Schema;
  readonly required: boolean;
}

/** Where a schema that the type printer wraps in a type of its own holds what it wraps; it never leaves the generator. */
export const wrapped = 'x-ts-wrapped';

/** A schema's types; `[]` when it doesn't say. */
export function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** Properties of an object, with those that `allOf`, `oneOf` and `anyOf` bring; null when it is not an object. */
export function propertiesOf(document: Document, schema: Schema, seen: ReadonlySet<Schema> = new Set()): Map<string, Property> {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const found = new Map<string, Property>();
  if (seen.has(target)) return found;
  const inside = new Set(seen).add(target);
  const add = (name: string, property: Property) => {
    const old = found.get(name);
    found.set(name, old ? { schema: old.schema, required: old.required || property.required } : property);
  };
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    add(name, { schema: property, required: target.required?.includes(name) ?? false });
  }
  for (const part of target.allOf ?? []) propertiesOf(document, part, inside).forEach((property, name) => add(name, property));
  for (const name of target.required ?? []) {
    const property = found.get(name);
    if (property) found.set(name, { ...property, required: true });
  }
  const variants = [...(target.oneOf ?? []), ...(target.anyOf ?? [])].map((variant) => propertiesOf(document, variant, inside));
  for (const variant of variants) {
    variant.forEach((property, name) => {
      const required = property.required && variants.every((other) => other.get(name)?.required);
      if (!found.has(name)) found.set(name, { schema: property.schema, required });
    });
  }
  return found;
}

/** The schema at a dotted path; undefined when the schema has nothing there. Names may contain what a dot separates. */
export function schemaAt(document: Document, schema: Schema, path: readonly string[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const name of path) {
    if (current === undefined) return undefined;
    current = propertiesOf(document, current).get(name)?.schema;
  }
  return current;
}

/** The item schema of an array, through references and `anyOf` with null; undefined for anything else. */
export function itemsOf(document: Document, schema: Schema): Schema | undefined {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  return typesOf(target).includes('array') && typeof target.items === 'object' ? target.items : undefined;
}

/** The values of an enum, a const, or a list of either. */
export function valuesOf(document: Document, schema: Schema): readonly unknown[] | undefined {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  if (target.enum) return target.enum;
  if (target.const !== undefined) return [target.const];
  for (const variants of [target.oneOf, target.anyOf]) {
    const values = variants?.map((variant) => valuesOf(document, variant));
    if (values?.some((list) => list !== undefined)) return values.flatMap((list) => list ?? []);
  }
  return undefined;
}

/** Directly nested schemas, each with its place below the parent. */
export function childSchemas(schema: Schema): { readonly schema: Schema; readonly pointer: readonly string[]; readonly property?: string }[] {
  const children: { schema: Schema; pointer: string[]; property?: string }[] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    children.push({ schema: property, pointer: ['properties', name], property: name });
  }
  for (const [pattern, value] of Object.entries(schema.patternProperties ?? {})) {
    children.push({ schema: value, pointer: ['patternProperties', pattern] });
  }
  if (typeof schema.additionalProperties === 'object') {
    children.push({ schema: schema.additionalProperties, pointer: ['additionalProperties'] });
  }
  if (typeof schema.items === 'object') children.push({ schema: schema.items, pointer: ['items'] });
  if (schema[wrapped]) children.push({ schema: schema[wrapped] as Schema, pointer: [] });
  for (const key of ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const) {
    schema[key]?.forEach((part, index) => children.push({ schema: part, pointer: [key, String(index)] }));
  }
  return children.filter((child) => typeof child.schema === 'object' && child.schema !== null);
}

/** A copy in which every directly nested schema is what `change` makes of it. */
export function mapSchema(schema: Schema, change: (child: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  const each = (record: Record<string, Schema>) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
  if (copy.properties) copy.properties = each(copy.properties);
  if (copy.patternProperties) copy.patternProperties = each(copy.patternProperties);
  if (typeof copy.additionalProperties === 'object') copy.additionalProperties = change(copy.additionalProperties);
  if (typeof copy.items === 'object') copy.items = change(copy.items);
  if (copy[wrapped]) copy[wrapped] = change(copy[wrapped] as Schema);
  for (const key of ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const) {
    const parts = copy[key];
    if (parts) copy[key] = parts.map(change);
  }
  return copy;
}

/** Names of the schemas that can be reached from these, themselves included where they are references. */
export function reachable(document: Document, roots: Iterable<Schema>, follow: (name: string) => boolean = () => true): Set<string> {
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    const name = refName(schema);
    if (name !== undefined) {
      if (names.has(name) || !follow(name)) return;
      names.add(name);
      const target = document.components?.schemas?.[name];
      if (target) visit(target);
    }
    childSchemas(schema).forEach((child) => visit(child.schema));
  };
  for (const root of roots) visit(root);
  return names;
}

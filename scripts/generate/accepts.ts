import { refName, resolve, type Document, type Schema } from './document.js';
import { identifierName } from './identifiers.js';
import { childSchemas, itemsOf } from './schemas.js';

/** Short forms of the value at one dotted place. */
export interface ShortForm {
  readonly place: readonly string[];
  readonly single?: true;
  readonly values?: readonly string[];
  /** The identifier's schema. */
  readonly identifier?: string;
  readonly max?: number;
  /** The place lies inside a schema that contains itself, so no dotted place describes all of them. */
  readonly recursive?: true;
}

/** What `x-sdk.accepts` of a schema and of what it refers to add up to. */
export function acceptsOf(document: Document, schema: Schema): ReadonlySet<string> {
  const own = schema['x-sdk']?.accepts ?? [];
  const name = refName(schema);
  const inner = name === undefined ? [] : acceptsOf(document, document.components!.schemas![name]!);
  return new Set<string>([...own, ...inner]);
}

/** The short form that the schema itself takes, without what lies inside it. */
export function ownShortForm(document: Document, schema: Schema): Omit<ShortForm, 'place'> | undefined {
  const identifier = identifierName(document, schema);
  if (identifier !== undefined) return { identifier };
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const accepts = acceptsOf(document, schema);
  const items = itemsOf(document, schema);
  const single = accepts.has('single') ? { single: true as const } : {};
  if (items) {
    const item = identifierName(document, items);
    const values = accepts.has('lowerCase') || acceptsOf(document, items).has('lowerCase') ? enumOf(document, items) : undefined;
    if (!accepts.has('single') && item === undefined && !values) return undefined;
    return {
      ...single,
      ...(values && { values }),
      ...(item !== undefined && { identifier: item }),
      ...(target.maxItems !== undefined && { max: target.maxItems }),
    };
  }
  const values = accepts.has('lowerCase') ? enumOf(document, schema) : undefined;
  return values && { values };
}

function enumOf(document: Document, schema: Schema): string[] | undefined {
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  return target.enum?.filter((value): value is string => typeof value === 'string');
}

/** Every short form inside a schema, by its place. */
export function shortForms(document: Document, schema: Schema, place: readonly string[], inside: readonly string[] = []): ShortForm[] {
  const own = ownShortForm(document, schema);
  if (own) return [{ place, ...own }];
  const name = refName(schema);
  if (name !== undefined && inside.includes(name)) {
    const repeated = containsShortForm(document, schema);
    return repeated ? [{ place, recursive: true }] : [];
  }
  const within = name === undefined ? inside : [...inside, name];
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  return childSchemas(target).flatMap((child) => shortForms(document, child.schema, child.property === undefined ? place : [...place, child.property], within));
}

/** Whether the schema or anything that it contains has a short form. */
export function containsShortForm(document: Document, schema: Schema, seen: Set<string> = new Set()): boolean {
  if (ownShortForm(document, schema)) return true;
  const name = refName(schema);
  if (name !== undefined) {
    if (seen.has(name)) return false;
    seen.add(name);
  }
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  return childSchemas(target).some((child) => containsShortForm(document, child.schema, seen));
}

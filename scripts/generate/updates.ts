import { refName, resolve, schemaRef, type Document, type Schema } from './document.js';
import { identifierForm, identifierName, type IdentifierForm } from './identifiers.js';
import { allowedWords, didYouMean } from './problems.js';
import { itemsOf, propertiesOf, typesOf } from './schemas.js';

/** The wire's words for a change; the names are those of `UpdateVerb` in src/core/update.ts. */
const verbs = ['set', 'setNull', 'add', 'remove', 'modify'] as const;
export type UpdateVerb = (typeof verbs)[number];

/** A schema that changes a resource: an identifier, and what changes of each field. */
export interface UpdateModel {
  /** The update's schema. */
  readonly name: string;
  /** The schema of what is updated. */
  readonly read: string;
  /** What names the resource. */
  readonly id: Schema;
  readonly form: IdentifierForm;
  readonly fields: readonly UpdateFieldModel[];
  /** Fields of which only one may change at a time. */
  readonly exclusive: readonly (readonly string[])[] | undefined;
}

export interface UpdateFieldModel {
  readonly name: string;
  readonly description: string | undefined;
  /** What each verb takes. */
  readonly verbs: ReadonlyMap<UpdateVerb, Schema>;
  /** Null is a value that can be set: the platform has no word of its own for taking the value away. */
  readonly nullable: boolean;
  /** The one property of a list's items, for which a string stands, and the verbs that take such lists. */
  readonly wrap: string | undefined;
  readonly wrapped: ReadonlySet<UpdateVerb>;
}

/** The update that a schema with `x-sdk.patch` describes; a string says why it describes none. */
export function updateModel(document: Document, name: string): UpdateModel | string {
  const schema = document.components!.schemas![name]!;
  const read = schema['x-sdk']!.patch!;
  const known = Object.keys(document.components!.schemas!);
  if (!known.includes(read)) return `x-sdk.patch: there is no schema ${read}${didYouMean(read, known)}`;
  const id = schema.allOf?.find((part) => identifierName(document, part) !== undefined);
  if (!id) return `x-sdk.patch: ${name} must be allOf an identifier, by $ref, and an object with the property update`;
  const update = propertiesOf(document, schema).get('update');
  if (!update?.required) return `x-sdk.patch: ${name} needs the required property update`;
  const form = identifierForm(document, refName(id)!);
  if (typeof form === 'string') return form;
  const fields: UpdateFieldModel[] = [];
  for (const [field, { schema: patch }] of propertiesOf(document, update.schema)) {
    const found = [...propertiesOf(document, patch)].map(([verb, property]) => [verb, property.schema] as const);
    const wrong = found.find(([verb]) => !verbs.includes(verb as UpdateVerb));
    if (wrong || found.length === 0) return `x-sdk.patch: update.${field} ${wrong ? `has "${wrong[0]}"` : 'says nothing'}; ${allowedWords([...verbs])}`;
    const byVerb = new Map(found as (readonly [UpdateVerb, Schema])[]);
    const description = patch.description ?? resolve<Schema>(document, patch as Schema & { $ref: string }).description;
    const nullable = !byVerb.has('setNull') && byVerb.has('set') && typesOf(resolve<Schema>(document, byVerb.get('set') as Schema & { $ref: string })).includes('null');
    const wraps = [...byVerb].map(([verb, given]) => [verb, onlyProperty(document, given)] as const).filter(([, only]) => only !== undefined);
    fields.push({ name: field, description, verbs: byVerb, nullable, wrap: wraps[0]?.[1], wrapped: new Set(wraps.map(([verb]) => verb)) });
  }
  const { exclusive } = schema['x-sdk']!;
  const stranger = exclusive?.flat().find((field) => !fields.some((own) => own.name === field));
  if (stranger !== undefined) return `x-sdk.exclusive: ${name} does not change ${stranger}; ${allowedWords(fields.map((field) => field.name))}`;
  return { name, read, id, form, fields, exclusive };
}

/** The property for which a string can stand: the only one of a list's items. */
function onlyProperty(document: Document, list: Schema): string | undefined {
  const items = itemsOf(document, list);
  const properties = items ? [...propertiesOf(document, items)] : [];
  const [only] = properties;
  return properties.length === 1 && typesOf(resolve<Schema>(document, only![1].schema as Schema & { $ref: string })).includes('string') ? only![0] : undefined;
}

/** The read schema of an update. */
export function readRef(update: UpdateModel): Schema {
  return { $ref: schemaRef(update.read) };
}

/** Every update that operations take, with the name of the operation's item schema. */
export function updatesOf(document: Document, items: readonly (Schema | undefined)[]): UpdateModel[] {
  const names = [...new Set(items.map((item) => refName(item)).filter((name) => name !== undefined))];
  return names.filter((name) => document.components?.schemas?.[name]?.['x-sdk']?.patch !== undefined).map((name) => updateModel(document, name) as UpdateModel);
}

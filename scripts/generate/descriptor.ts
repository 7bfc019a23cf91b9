import { shortForms, type ShortForm } from './accepts.js';
import type { Document, Schema } from './document.js';
import { identifierForm, identifierName, type IdentifierForm } from './identifiers.js';
import { lowerFirst } from './names.js';
import type { OperationModel } from './model.js';
import { parts } from './request.js';
import { resolved } from './rule-context.js';
import { typesOf } from './schemas.js';
import { Code } from './text.js';
import { variantForm } from './variants.js';

/** The literal that the runtime reads: the names are those of `Operation` in src/core/operation.ts. */
export interface Descriptor {
  readonly fields: Record<string, unknown>;
  /** Identifiers that the literal refers to by constant. */
  readonly identifiers: readonly IdentifierForm[];
}

export function descriptor(document: Document, operation: OperationModel): Descriptor {
  const { x, shape, site, kind, answer } = operation;
  const identifiers = new Map<string, IdentifierForm>();
  const identifier = (name: string): Code => {
    identifiers.set(name, identifierForm(document, name) as IdentifierForm);
    return new Code(identifierConstant(name));
  };
  const verb = site.verb.toUpperCase();
  const hasBody = shape.body.kind !== 'none';
  const reads = verb === 'GET' || verb === 'HEAD' || x.readonly === true;
  const renamed = shape.fields.filter((field) => field.name !== field.wire).map((field) => [field.name, field.wire]);
  const defaults = [...shape.query, ...shape.fields].filter((field) => field.sendDefault !== undefined);
  const prepare = x.prepare;
  // The field that takes the prepared value is not the caller's.
  const made = prepare && parts(prepare.into)[0];
  // A query takes a lone value as it takes a list of one: nothing to spell out.
  const plain = (form: ShortForm): boolean => form.values === undefined && form.identifier === undefined && form.max === undefined && form.place.length === 1 && shape.query.some(({ name }) => name === form.place[0]);
  const fieldNames = shape.fields.filter((field) => (kind === 'batch' ? field.wire !== x.batched!.over : field.name !== made)).map((field) => field.name);
  // A batch whose body has nothing but its items takes no other parameters.
  const bodyFields = kind === 'batch' ? some(fieldNames) : fieldNames;
  const forms = record(acceptedForms(document, operation).filter((form) => !plain(form)).map((form) => [form.place.join('.'), accepts(form, identifier)]));
  const limits = bounds(document, operation);
  const variants = variantForms(document, operation);
  const fields: Record<string, unknown> = {
    id: operation.id,
    verb: verb === (hasBody ? 'POST' : 'GET') ? undefined : verb,
    path: site.path,
    base: basePathOf(document, operation),
    query: record(shape.query.map((field) => [field.name, field.style ? { name: field.wire, texts: new Code(queryStyles[field.style]) } : field.wire])),
    body: shape.body.kind === 'none' ? undefined : shape.body.kind === 'value' ? true : bodyFields,
    encode: hasBody ? new Code(document['x-sdk'].gzip ? 'packedJsonBody' : 'jsonBody') : undefined,
    rename: record(renamed as [string, string][]),
    open: isOpen(document, operation) || undefined,
    required: some(operation.visible.filter((field) => field.required && field.sendDefault === undefined).map((field) => field.name)),
    defaults: record(defaults.map((field) => [field.name, field.sendDefault])),
    accepts: forms,
    variants,
    spellOut: spellOutName(variants, forms),
    bounds: limits,
    checkBounds: limits && new Code('checkBounds'),
    anonymous: isAnonymous(document, operation) || undefined,
    readonly: reads || undefined,
    idempotent: x.idempotent || undefined,
    missing: x.missing,
    result: resultPlace(operation),
    page: page(operation),
    batch: kind === 'batch' || kind === 'fanOut' ? batch(document, operation, identifier) : undefined,
    prepare: prepare && {
      operation: new Code(`${prepare.operation}Operation`),
      parameter: prepare.parameter,
      otherwise: prepare.otherwise,
      from: parts(prepare.from),
      into: parts(prepare.into),
    },
    parse: isContent(operation) ? new Code(answer.kind === 'text' ? 'asText' : 'asBytes') : undefined,
    accept: isContent(operation) ? answer.contentType : undefined,
  };
  return { fields, identifiers: [...identifiers.values()] };
}

/** Whether the answer is text or bytes. */
export function isContent({ answer }: OperationModel): boolean {
  return answer.kind === 'text' || answer.kind === 'bytes';
}

/** What writes the styles of query parameters that are not `form`, exploded: functions of src/core/query-styles.ts. */
export const queryStyles = { comma: 'commaSeparated', json: 'asJson' } as const;

export function identifierConstant(name: string): string {
  return `${lowerFirst(name)}Forms`;
}

/** The function that spells out short forms, and checks which parameters go together. */
function spellOutName(variants: object | undefined, forms: object | undefined): Code | undefined {
  return variants ? new Code('spellOutVariant') : forms && new Code('spellOut');
}

/** The forms that the body can have, where not all of its fields go together. */
export function variantForms(document: Document, operation: OperationModel): Record<string, unknown>[] | undefined {
  return operation.shape.body.variants?.forms.map((form) => variantForm(document, form, (wire) => publicName(operation, wire)));
}

/** What callers call a field of the body. */
function publicName({ shape }: OperationModel, wire: string): string {
  return shape.fields.find((field) => field.wire === wire)!.name;
}

/** Whether the body takes fields that the spec doesn't name. */
function isOpen(document: Document, { shape }: OperationModel): boolean {
  const open = (schema: Schema): boolean => {
    const target = resolved(document, schema);
    return target.additionalProperties === true || (target.allOf ?? []).some(open);
  };
  return shape.body.kind === 'fields' && open(shape.body.schema!);
}

/** Smallest and largest values of the whole numbers among the parameters; those of the path are in braces. */
function bounds(document: Document, { visible, shape }: OperationModel): Record<string, unknown> | undefined {
  const named = [...shape.path.map((field) => [`{${field.wire}}`, field] as const), ...visible.map((field) => [field.name, field] as const)];
  const numbers = named.map(([name, field]) => [name, resolved(document, field.schema)] as const).filter(([, schema]) => typesOf(schema).includes('integer'));
  const limited = numbers.filter(([, { minimum, maximum, format }]) => minimum !== undefined || (maximum !== undefined && format !== 'int64'));
  // No path takes a number that is not safe.
  const most = (name: string, maximum: number) => (name.startsWith('{') && maximum >= Number.MAX_SAFE_INTEGER ? Infinity : maximum);
  return record(limited.map(([name, { minimum = 0, maximum = Infinity }]) => [name, [minimum, most(name, maximum)]]));
}

/** What an operation's path stands under, where it has a server of its own. */
export function basePathOf(document: Document, { site }: OperationModel): string | undefined {
  const own = site.operation.servers?.[0]?.url.replace(/\/+$/, '');
  return own === undefined || own === document.servers![0]!.url.replace(/\/+$/, '') ? undefined : /^https:\/\/[^/]+(.*)$/.exec(own)![1];
}

/** Whether the operation goes without a credential: its own `security`, or else the document's, is empty. */
export function isAnonymous(document: Document, { site }: OperationModel): boolean {
  const security = site.operation.security ?? (document['security'] as object[] | undefined);
  return security?.length === 0;
}

/** Short forms of the parameters, by place. */
export function acceptedForms(document: Document, operation: OperationModel): ShortForm[] {
  const found = operation.visible.flatMap((field) => shortForms(document, field.schema, [field.name]));
  const own = (operation.shape.body.variants?.forms ?? []).flatMap((form) => [...form.own].flatMap(([wire, { schema }]) => shortForms(document, schema, [publicName(operation, wire)])));
  return [...new Map([...own, ...found].map((form) => [form.place.join('.'), form])).values()];
}

function accepts(form: ShortForm, identifier: (name: string) => Code): Record<string, unknown> {
  return { single: form.single, values: form.values, identifier: form.identifier === undefined ? undefined : identifier(form.identifier), max: form.max };
}

export function resultPlace({ x, answer, kind, page: paged }: OperationModel): readonly string[] | false | undefined {
  if (kind === 'batch' || paged) return undefined;
  if (x.result === false || answer.kind === 'void') return false;
  return x.result === undefined ? undefined : parts(x.result);
}

function page({ x, page: paged }: OperationModel): Record<string, unknown> | undefined {
  const { paginated } = x;
  if (!paginated || !paged) return undefined;
  return {
    size: paged.size,
    token: paged.token,
    max: paged.max,
    items: paginated.items === undefined ? undefined : parts(paginated.items),
    next: paginated.next === undefined ? undefined : parts(paginated.next),
    totalPages: paginated.totalPagesHeader,
    totalItems: paginated.totalItemsHeader,
    total: paginated.total === undefined ? undefined : parts(paginated.total),
    maxOffset: paginated.maxOffset,
    partitions: paginated.partitions && { ...paginated.partitions, parameter: paged.partitions },
  };
}

function batch(document: Document, operation: OperationModel, identifier: (name: string) => Code): Record<string, unknown> {
  const batched = operation.x.batched!;
  const over = operation.shape.fields.find((field) => field.wire === batched.over);
  const id = operation.kind === 'fanOut' ? batched.identifier : identifierName(document, operation.item);
  return {
    items: over?.name,
    path: batched.path,
    identifier: id === undefined ? undefined : identifier(id),
    ids: (operation.item && typesOf(resolved(document, operation.item)).includes('integer')) || undefined,
    max: over ? resolved(document, over.schema).maxItems : 1,
    ordered: batched.parallel === false || undefined,
    single: batched.single,
    once: batched.once?.map(parts),
    merge: batched.merge === undefined ? undefined : parts(batched.merge),
  };
}

function record(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}


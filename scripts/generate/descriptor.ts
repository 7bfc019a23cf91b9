import { shortForms, type ShortForm } from './accepts.js';
import type { Document, Schema } from './document.js';
import { identifierForm, identifierName, type IdentifierForm } from './identifiers.js';
import { lowerFirst } from './names.js';
import type { OperationModel } from './model.js';
import { parts } from './request.js';
import { resolved } from './rule-context.js';
import { typesOf } from './schemas.js';
import { Code } from './text.js';

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
    spellOut: forms && new Code('spellOut'),
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
    parse: answer.kind === 'text' || answer.kind === 'bytes' ? answer.kind : undefined,
  };
  return { fields, identifiers: [...identifiers.values()] };
}

/** What writes the styles of query parameters that are not `form`, exploded: functions of src/core/query-styles.ts. */
export const queryStyles = { comma: 'commaSeparated', json: 'asJson' } as const;

export function identifierConstant(name: string): string {
  return `${lowerFirst(name)}Forms`;
}

/** Whether the body takes fields that the spec doesn't name. */
function isOpen(document: Document, { shape }: OperationModel): boolean {
  const open = (schema: Schema): boolean => {
    const target = resolved(document, schema);
    return target.additionalProperties === true || (target.allOf ?? []).some(open);
  };
  return shape.body.kind === 'fields' && open(shape.body.schema!);
}

/** Smallest and largest values of the whole numbers among the parameters. */
function bounds(document: Document, { visible }: OperationModel): Record<string, unknown> | undefined {
  const numbers = visible.map((field) => [field.name, resolved(document, field.schema)] as const).filter(([, schema]) => typesOf(schema).includes('integer'));
  const limited = numbers.filter(([, { minimum, maximum, format }]) => minimum !== undefined || (maximum !== undefined && format !== 'int64'));
  return record(limited.map(([name, { minimum = 0, maximum = Infinity }]) => [name, [minimum, maximum]]));
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
  return operation.visible.flatMap((field) => shortForms(document, field.schema, [field.name]));
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
    merge: batched.merge === undefined ? undefined : parts(batched.merge),
  };
}

function record(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}


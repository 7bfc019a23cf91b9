import { createHash } from 'node:crypto';
import { acceptedForms, basePathOf, descriptor, isAnonymous, resultPlace, variantForms } from './descriptor.js';
import { refName, type Document, type Schema } from './document.js';
import { displayName } from './emit-platform.js';
import type { IdentifierForm } from './identifiers.js';
import type { Model, OperationModel } from './model.js';
import { lowerFirst } from './names.js';
import { parts, type Field } from './request.js';
import { resolved } from './rule-context.js';
import { firstSentence, sentence } from './text.js';

export const manifestVersion = 1;

/** manifest.json: every operation as other tools need it. Its JSON Schema is openapi/manifest.schema.json. */
export function buildManifest(model: Model, packageName: string): Record<string, unknown> {
  const { document } = model;
  const platform = document['x-sdk'].platform;
  const identifiers = new Map<string, IdentifierForm>();
  const operations = model.operations
    .map((operation) => entry(model, operation, `${packageName}/${platform}`, identifiers))
    .sort((a, b) => (a['id']! < b['id']! ? -1 : 1));
  return {
    manifestVersion,
    package: packageName,
    platform,
    displayName: displayName(document),
    client: document['x-sdk'].client,
    entry: `${packageName}/${platform}`,
    specVersion: document.info.version,
    specSha256: specHash(document),
    operations,
    identifiers: Object.fromEntries([...identifiers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { name: _name, ...form }]) => [name, form])),
    updates: Object.fromEntries(
      model.areas.flatMap((area) =>
        area.updates.map((update) => [
          update.name,
          { read: update.read, identifier: update.form.name, function: lowerFirst(update.name), import: `${packageName}/${platform}/${area.name}`, fields: Object.fromEntries(update.fields.map((field) => [field.name, [...field.verbs.keys()]])) },
        ]),
      ),
    ),
    writeForms: Object.fromEntries(
      model.forms.map((form) => {
        const home = model.areas.find((area) => area.forms.includes(form));
        return [form.read, { write: form.write, readOnly: form.readOnly, ...(form.exclusive.length > 0 && { exclusive: form.exclusive }), ...(home && { function: `to${form.write}`, import: `${packageName}/${platform}/${home.name}` }) }];
      }),
    ),
  };
}

/** SHA-256 of the published document, as it is written. */
function specHash(document: Document): string {
  return createHash('sha256').update(publishedText(document)).digest('hex');
}

/** The text of openapi.json. */
export function publishedText(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function entry(model: Model, operation: OperationModel, subpath: string, identifiers: Map<string, IdentifierForm>): Record<string, unknown> {
  const { document } = model;
  const { x, site, shape, page } = operation;
  const { identifiers: own } = descriptor(document, operation);
  own.forEach((form) => identifiers.set(form.name, form));
  const resource = model.areas.flatMap((area) => area.resources).find(({ place }) => place.join('.') === x.resource);
  const accepted = acceptedForms(document, operation);
  const isPublic = operation.isPublic;
  return clean({
    id: operation.id,
    summary: sentence(site.operation.summary),
    resource: x.resource,
    method: x.method,
    public: isPublic,
    class: isPublic ? resource?.className : undefined,
    import: `${subpath}/${operation.area}`,
    deprecated: site.operation.deprecated || undefined,
    replacedBy: x.replacedBy,
    stability: x.stability ?? 'ga',
    http: clean({ verb: site.verb.toUpperCase(), path: site.path, base: basePathOf(document, operation) }),
    retry: retryClass(operation),
    parameters: clean({
      path: shape.path.map((field) => parameter(document, field)),
      query: shape.query.map((field) => parameter(document, field)),
      body: body(document, operation),
    }),
    accepts: accepted.length === 0 ? undefined : accepted.map((form) => clean({ ...form, place: form.place.join('.') })),
    result: result(document, operation),
    paginated: page && {
      ...clean({ style: x.paginated!.style, size: page.size, maxSize: page.max, token: page.token }),
      ...clean({ items: x.paginated!.items, next: x.paginated!.next, total: x.paginated!.total, maxOffset: x.paginated!.maxOffset }),
      ...clean({ totalPagesHeader: x.paginated!.totalPagesHeader, totalItemsHeader: x.paginated!.totalItemsHeader }),
      ...clean({ partitions: page.partitions === undefined ? undefined : { ...x.paginated!.partitions, parameter: page.partitions } }),
    },
    batched: batched(document, operation, own),
    prepare: x.prepare && clean({ ...x.prepare, parameterDescription: undefined }),
    waitable: x.waitable && { method: 'wait', ...x.waitable, state: [x.waitable.state].flat() },
    missing: x.missing,
    anonymous: isAnonymous(document, operation) || undefined,
  });
}

function retryClass({ site, x }: OperationModel): string {
  const reads = site.verb === 'get' || site.verb === 'head' || x.readonly === true;
  return reads ? 'readonly' : x.idempotent ? 'idempotent' : 'once';
}

function parameter(document: Document, field: Field): Record<string, unknown> {
  const schema = resolved(document, field.schema);
  return clean({
    name: field.name,
    wireName: field.wire,
    required: field.required,
    schema: refName(field.schema),
    type: schema.type,
    format: schema.format,
    style: field.style ?? (field.place === 'query' ? 'form' : undefined),
    default: schema.default,
    sendDefault: field.sendDefault,
    minimum: schema.minimum,
    maximum: schema.maximum,
    minItems: schema.minItems,
    maxItems: schema.maxItems,
    enum: schema.enum,
    description: firstSentence(field.description),
    deprecated: field.deprecated || undefined,
  });
}

function body(document: Document, operation: OperationModel): Record<string, unknown> | undefined {
  const { shape } = operation;
  const { kind, schema, required, contentType } = shape.body;
  if (kind === 'none') return undefined;
  const fields = kind === 'fields' ? shape.fields.map((field) => parameter(document, field)) : undefined;
  const variants = variantForms(document, operation)?.map(clean);
  return clean({ contentType, required, schema: refName(schema), fields, variants });
}

function result(document: Document, operation: OperationModel): Record<string, unknown> {
  const { kind, answer, x } = operation;
  const shape = kind === 'list' ? 'list' : kind === 'batch' || kind === 'fanOut' ? (x.batched!.single ? 'one' : 'oneOrList') : 'one';
  if (answer.kind === 'text' || answer.kind === 'bytes') return clean({ kind: 'one', optional: x.missing !== undefined || undefined, type: answer.kind, mediaType: answer.contentType });
  if (!operation.result) return { kind: 'void' };
  const place = resultPlace(operation);
  return clean({ kind: shape, optional: (x.missing !== undefined && kind !== 'list') || undefined, ...typeOf(document, operation.result), place: place || undefined, by: x.resultBy });
}

function typeOf(document: Document, schema: Schema): Record<string, unknown> {
  return { schema: refName(schema), type: resolved(document, schema).type };
}

function batched(document: Document, operation: OperationModel, own: readonly IdentifierForm[]): Record<string, unknown> | undefined {
  const { x, kind } = operation;
  if (kind !== 'batch' && kind !== 'fanOut') return undefined;
  const { over, merge, path, parallel, single, identifier, once } = x.batched!;
  const field = operation.shape.fields.find(({ wire }) => wire === over);
  const item = refName(operation.item);
  return clean({
    over,
    max: field ? resolved(document, field.schema).maxItems : 1,
    parallel: parallel ?? true,
    single: single ?? false,
    merge: merge === undefined ? undefined : parts(merge),
    path,
    once: once?.map(parts),
    item: identifier ?? item,
    identifier: identifier ?? own.find((form) => form.name === item)?.name,
  });
}

function clean(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/**
 * Checks a manifest against its published JSON Schema.
 * @throws when the generator and its schema disagree
 */
export async function checkManifest(manifest: object, schema: object): Promise<void> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(schema);
  if (validate(manifest)) return;
  const faults = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  throw new Error(`the manifest does not match openapi/manifest.schema.json: ${faults.join('; ')}`);
}

import { basename } from 'node:path';
import { operationSites, refName, schemaRef, type Document, type OperationExtension, type OperationSite, type Schema } from './document.js';
import { InputTypes } from './inputs.js';
import { camelCase, className, noun, upperFirst } from './names.js';
import { SpecError, type Problem } from './problems.js';
import { answerOf, listItems, parts, requestShape, type Answer, type Field, type RequestShape } from './request.js';
import { findParameter } from './rules-page.js';
import { itemsOf, reachable, schemaAt } from './schemas.js';
import type { Sources } from './source.js';
import { updatesOf, type UpdateModel } from './updates.js';
import type { WriteForm } from './write-forms.js';

/** Everything that the emitters need to know of one platform. */
export interface Model {
  readonly document: Document;
  /** The spec's root file, as headers name it. */
  readonly source: string;
  readonly areas: readonly Area[];
  readonly operations: readonly OperationModel[];
  readonly inputs: InputTypes;
  readonly forms: readonly WriteForm[];
}

/** One file of the spec, and the module that its operations become. */
export interface Area {
  readonly name: string;
  readonly source: string;
  readonly operations: readonly OperationModel[];
  /** Parents before their children. */
  readonly resources: readonly ResourceModel[];
  readonly forms: readonly WriteForm[];
  readonly updates: readonly UpdateModel[];
  /** Names of the schemas that the area's methods take and give. */
  readonly schemas: readonly string[];
}

export interface ResourceModel {
  readonly place: readonly string[];
  readonly className: string;
  readonly area: string;
  readonly doc: string;
  readonly methods: readonly OperationModel[];
  readonly children: readonly ResourceModel[];
}

export type MethodKind = 'call' | 'list' | 'batch' | 'fanOut';

export interface OperationModel {
  readonly id: string;
  readonly site: OperationSite;
  readonly x: OperationExtension;
  readonly area: string;
  readonly place: readonly string[];
  /** The resource's class. */
  readonly className: string;
  /** One of the resource, in a sentence. */
  readonly noun: string;
  readonly isPublic: boolean;
  readonly kind: MethodKind;
  readonly shape: RequestShape;
  readonly answer: Answer;
  /** What callers give in the parameters object, beside what the SDK adds. */
  readonly visible: readonly Field[];
  /** The body's named schema, where all of its fields are parameters as they are. */
  readonly whole: Schema | undefined;
  /** A batch's item: the wire's schema. */
  readonly item: Schema | undefined;
  /** What the method gives, or each item of it; undefined for nothing. */
  readonly result: Schema | undefined;
  /** Where the paging parameters are: public names, dotted where nested. */
  readonly page: { readonly size?: string; readonly max?: number; readonly token?: string; readonly partitions?: string } | undefined;
}

export function pascalId(operation: OperationModel): string {
  return upperFirst(operation.id);
}

export function buildModel(document: Document, forms: readonly WriteForm[], sources: Sources): Model {
  const operations = operationSites(document).map((site) => operationModel(document, site, areaOf(site, sources)));
  const dropped = new Map<string, string>();
  for (const { item, x, kind } of operations) {
    const name = refName(item);
    if (kind === 'batch' && x.prepare && name !== undefined) dropped.set(name, parts(x.prepare.into)[0]!);
  }
  const inputs = new InputTypes(document, dropped);
  // Asking for the type of everything that is sent fills `inputs.schemas`.
  for (const operation of operations) sentSchemas(inputs, operation);
  const resources = resourceTree(document, operations);
  const all: Document = { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, ...inputs.schemas } } };
  const order = [...new Set(operations.map((operation) => operation.area))];
  const reached = new Map(order.map((name) => [name, areaSchemas(all, inputs, operations, name)]));
  const areas = order.map((name): Area => {
    const own = operations.filter((operation) => operation.area === name);
    return {
      name,
      source: sources.shown(sources.fileOfPath(own[0]!.site.path)),
      operations: own,
      resources: resources.filter((resource) => resource.area === name),
      updates: updatesOf(document, own.filter((operation) => operation.isPublic).map((operation) => operation.item)),
      forms: forms.filter((form) => homeOf(form, order, reached, sources) === name),
      schemas: [...reached.get(name)!].sort(),
    };
  });
  const model = { document, source: sources.shown(sources.root), areas, operations, inputs, forms };
  const problems = nameClashes(model, resources, sources);
  if (problems.length > 0) throw new SpecError(problems);
  return model;
}

/** The class of the resource at a place. */
function classOf(document: Document, resource: string): string {
  return document['x-sdk'].classes?.[resource] ?? className(resource.split('.'));
}

function areaOf(site: OperationSite, sources: Sources): string {
  const file = sources.fileOfPath(site.path);
  const own = site.operation['x-sdk']!.resource.split('.')[0]!;
  return file === sources.root ? own : basename(file).replace(/\.[^.]*$/, '');
}

function operationModel(document: Document, site: OperationSite, area: string): OperationModel {
  const x = site.operation['x-sdk']!;
  const shape = requestShape(document, site);
  const answer = answerOf(document, site)!;
  const kind: MethodKind = x.paginated ? 'list' : !x.batched ? 'call' : x.batched.over === 'path' ? 'fanOut' : 'batch';
  const page = pageOf(document, shape, x);
  const over = kind === 'batch' ? shape.fields.find(({ wire }) => wire === x.batched!.over) : undefined;
  const hidden = new Set([page?.size, page?.token, page?.partitions, over?.name]);
  if (x.prepare && kind !== 'batch') hidden.add(shape.fields.find(({ wire }) => wire === parts(x.prepare!.into)[0])?.name);
  const isFixed = (field: Field) => field.sendDefault !== undefined && field.schema.const !== undefined;
  const visible = [...shape.query, ...shape.fields].filter((field) => !hidden.has(field.name) && !isFixed(field));
  return {
    id: site.operation.operationId,
    site,
    x,
    area,
    place: x.resource.split('.'),
    className: classOf(document, x.resource),
    noun: document['x-sdk'].nouns?.[x.resource] ?? noun(x.resource.split('.')),
    isPublic: x.public !== false,
    kind,
    shape,
    answer,
    visible,
    whole: page ? undefined : wholeBody(shape, visible),
    item: over && itemsOf(document, over.schema),
    result: resultOf(document, answer, x, kind),
    page,
  };
}

/** The body's schema, if a method's parameters can be it or extend it. */
function wholeBody({ body, fields }: RequestShape, visible: readonly Field[]): Schema | undefined {
  if (body.kind !== 'fields' || body.variants || refName(body.schema) === undefined) return undefined;
  const own = visible.filter((field) => field.place === 'body');
  const same = own.length === fields.length && own.every((field) => field.name === field.wire && !(field.required && field.sendDefault !== undefined));
  return same && (body.required || own.every((field) => !field.required)) ? body.schema : undefined;
}

function pageOf(document: Document, shape: RequestShape, x: OperationExtension): OperationModel['page'] {
  const { paginated } = x;
  if (!paginated) return undefined;
  const find = (place: string) => findParameter({ document, shape }, place)!;
  const size = paginated.size === undefined ? undefined : find(paginated.size);
  const max = size && (size.schema.maximum ?? schemaMaximum(document, size.schema));
  const partitions = paginated.partitions && find(paginated.partitions.parameter).name;
  return {
    ...(size && { size: size.name }),
    ...(max !== undefined && { max }),
    ...(paginated.token !== undefined && { token: find(paginated.token).name }),
    ...(partitions !== undefined && { partitions }),
  };
}

function schemaMaximum(document: Document, schema: Schema): number | undefined {
  const name = refName(schema);
  return name === undefined ? schema.maximum : document.components?.schemas?.[name]?.maximum;
}

function resultOf(document: Document, answer: Answer, x: OperationExtension, kind: MethodKind): Schema | undefined {
  if (kind === 'list') return listItems(document, answer, x.paginated!.items);
  if (kind === 'batch') return x.batched!.merge === undefined ? undefined : listItems(document, answer, x.batched!.merge);
  if (x.result === false || answer.kind === 'void' || !answer.schema) return undefined;
  return x.result === undefined ? answer.schema : schemaAt(document, answer.schema, parts(x.result));
}

/** Types of everything that a method takes. */
export function sentSchemas(inputs: InputTypes, { shape, visible, whole, item, x, kind }: OperationModel): Schema[] {
  const list = [...shape.path, ...visible].map((field) => inputs.typed(field.schema));
  for (const { own } of shape.body.variants?.forms ?? []) list.push(...[...own.values()].map(({ schema }) => inputs.typed(schema)));
  if (shape.body.kind === 'value') list.push(inputs.typed(shape.body.schema!));
  if (whole) list.push(inputs.typed(whole));
  if (item) list.push(inputs.typed(item));
  if (x.prepare?.parameterSchema !== undefined) list.push(inputs.typed({ $ref: schemaRef(x.prepare.parameterSchema) }));
  if (kind === 'fanOut') list.push(inputs.typed({ $ref: schemaRef(x.batched!.identifier!) }));
  return list;
}

function areaSchemas(document: Document, inputs: InputTypes, operations: readonly OperationModel[], area: string): Set<string> {
  const own = operations.filter((operation) => operation.area === area);
  const given = own.flatMap(({ result, shape }) => [result, shape.body.kind === 'fields' ? shape.body.schema : undefined]).filter((schema) => schema !== undefined);
  return reachable(document, [...own.flatMap((operation) => sentSchemas(inputs, operation)), ...given]);
}

/** The area that offers a write form's function: where its schema is written, else the first that uses it. */
function homeOf(form: WriteForm, areas: readonly string[], reached: ReadonlyMap<string, ReadonlySet<string>>, sources: Sources): string | undefined {
  const { file } = sources.locate(['components', 'schemas', form.read]);
  const written = basename(file).replace(/\.[^.]*$/, '');
  return areas.includes(written) ? written : areas.find((name) => reached.get(name)!.has(form.read) || reached.get(name)!.has(form.write));
}

/** The classes: one for each resource with a public method, and for those on the way to one. */
function resourceTree(document: Document, operations: readonly OperationModel[]): ResourceModel[] {
  const tags = new Map((document.tags ?? []).map((tag) => [tag.name, tag.description]));
  const open = operations.filter((operation) => operation.isPublic);
  const places = [...new Set(open.flatMap(({ place }) => place.map((_word, index) => place.slice(0, index + 1).join('.'))))];
  const made = new Map<string, ResourceModel & { children: ResourceModel[] }>();
  for (const name of places) {
    const place = name.split('.');
    const methods = open.filter((operation) => operation.place.join('.') === name);
    const below = open.filter((operation) => `${operation.place.join('.')}.`.startsWith(`${name}.`));
    const tag = methods[0]?.site.operation.tags?.[0];
    const named = below.find((operation) => operation.area === place.at(-1));
    made.set(name, {
      place,
      className: classOf(document, name),
      area: (methods[0] ?? named ?? below[0])!.area,
      doc: (tag === undefined ? undefined : tags.get(tag)) ?? `${upperFirst(place.join(' '))}.`,
      methods,
      children: [],
    });
  }
  for (const resource of made.values()) made.get(resource.place.slice(0, -1).join('.'))?.children.push(resource);
  return [...made.values()].sort((a, b) => Number(b.place.length < a.place.length) - Number(a.place.length < b.place.length));
}

/** Two things that would be exported under one name, and files that would overwrite each other. */
function nameClashes(model: Model, resources: readonly ResourceModel[], sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const claim = (name: string, what: string, pointer: readonly string[]) => {
    const key = name.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined && other !== what) problems.push(sources.problem(pointer, `${what} would be exported as ${name}, which is ${other}; rename one of them`));
    taken.set(key, what);
  };
  const schemas = { ...model.document.components?.schemas, ...model.inputs.schemas };
  for (const name of Object.keys(schemas)) claim(name, `the schema ${name}`, ['components', 'schemas', name]);
  for (const { place, className: name, methods, area } of resources) {
    claim(name, `the class of ${place.join('.')}`, methods[0]?.site.pointer ?? []);
    for (const operation of methods.filter((method) => method.area !== area)) {
      problems.push(sources.problem(operation.site.pointer, `the resource ${place.join('.')} has operations in two files; one file holds a resource`, operation.id));
    }
  }
  for (const operation of model.operations) {
    for (const suffix of ['Params', 'Result']) claim(pascalId(operation) + suffix, `the ${suffix.toLowerCase()} of ${operation.id}`, operation.site.pointer);
  }
  for (const area of model.areas) {
    const { name } = area;
    if (['platform', 'client', 'verbs', 'schema', 'index', 'factories', 'manifest', 'openapi'].includes(name) || camelCase(name) !== name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())) {
      problems.push(sources.problem(area.operations[0]!.site.pointer, `${area.source}: ${name} can't be an area's name; allowed: a word other than platform, client, verbs, schema, index, factories, manifest and openapi`));
    }
  }
  return problems;
}

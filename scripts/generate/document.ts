/** The parts of an OpenAPI 3.1 document that the generator reads, and x-sdk as its JSON Schema allows it. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: Server[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  components?: Components;
  'x-sdk': RootExtension;
  [key: string]: unknown;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter>;
  responses?: Record<string, Response>;
  requestBodies?: Record<string, RequestBody>;
  [type: string]: Record<string, unknown> | undefined;
}

export interface Server {
  url: string;
  variables?: Record<string, { default: string; description?: string; enum?: string[] }>;
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [verb in LowerVerb]?: OperationObject };
export type LowerVerb = 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete';
export const verbs: readonly LowerVerb[] = ['get', 'head', 'post', 'put', 'patch', 'delete'];

export interface Reference {
  $ref: string;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  security?: object[];
  servers?: Server[];
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  'x-sdk'?: OperationExtension;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  'x-sdk'?: PropertyExtension;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  example?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  'x-sdk'?: SchemaExtension & PropertyExtension;
  [key: string]: unknown;
}

export interface SchemaExtension {
  identifier?: IdentifierExtension;
  write?: string | WriteExtension;
  patch?: string;
  exclusive?: string[][];
  exclusiveVariants?: true;
  accepts?: ('single' | 'lowerCase')[];
  open?: boolean;
}

export interface WriteExtension {
  name: string;
  required?: string[];
  exclusive?: string[][];
}

export interface PropertyExtension {
  name?: string;
  sendDefault?: unknown;
  accepts?: ('single' | 'lowerCase')[];
  open?: boolean;
}

export interface IdentifierExtension {
  string?: string;
  number?: string;
  tuple?: string[];
  aliases?: Record<string, string>;
  object?: true;
}

export interface OperationExtension {
  resource: string;
  method: string;
  readonly?: true;
  idempotent?: boolean;
  paginated?: Paginated;
  batched?: Batched;
  prepare?: PrepareExtension;
  waitable?: Waitable;
  missing?: number[];
  result?: string | false;
  resultBy?: { parameter: string; schemas: Record<string, string> };
  stability?: 'ga' | 'beta' | 'alpha';
  replacedBy?: string;
  public?: false;
}

export interface Paginated {
  style: 'cursor' | 'pageNumber' | 'offset' | 'single';
  size?: string;
  token?: string;
  next?: string;
  items?: string;
  totalPagesHeader?: string;
  totalItemsHeader?: string;
  total?: string;
  maxOffset?: number;
  partitions?: { parameter: string; max: number; excludes?: string[]; with?: Record<string, unknown> };
}

export interface Batched {
  over: string;
  identifier?: string;
  path?: string[];
  parallel?: boolean;
  merge?: string;
  single?: true;
  once?: string[];
}

export interface PrepareExtension {
  operation: string;
  parameter?: string;
  parameterSchema?: string;
  parameterDescription?: string;
  otherwise?: Record<string, unknown>;
  from: string;
  into: string;
}

export interface Waitable {
  method?: string;
  state: string | string[];
  done: string[];
  failed: string[];
  paused?: string[];
  reason?: string;
}

export interface RootExtension {
  platform: string;
  client: string;
  displayName?: string;
  options?: Record<string, { header: string; description: string; required?: boolean; default?: string }>;
  serverVariables?: Record<string, { replacedBy?: 'baseUrl' }>;
  classes?: Record<string, string>;
  nouns?: Record<string, string>;
  headers?: Record<string, string>;
  browserHeaders?: string[];
  requestIdHeader?: string;
  rateLimitHeaders?: { limit?: string; remaining?: string };
  gzip?: boolean;
  auth?: { header?: string; scheme?: string };
  errors: { code?: string | string[]; message: string | string[]; missing?: string | string[]; duplicated?: string | string[] };
  retry: { always: number[]; safe: number[]; hintHeader?: string };
}

const schemaPrefix = '#/components/schemas/';

export function schemaRef(name: string): string {
  return schemaPrefix + name;
}

/** The name of the schema that a reference points to; undefined for an inline schema. */
export function refName(schema: Schema | boolean | undefined): string | undefined {
  const ref = typeof schema === 'object' ? schema.$ref : undefined;
  return ref?.startsWith(schemaPrefix) ? ref.slice(schemaPrefix.length) : undefined;
}

/** Follows `$ref` inside the bundled document until something is there. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  let current: unknown = node;
  for (let steps = 0; steps < 100; steps++) {
    const ref = (current as Partial<Reference>).$ref;
    if (typeof ref !== 'string') return current as T;
    current = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part.replace(/~1/g, '/').replace(/~0/g, '~')], document);
    if (current === undefined) throw new Error(`${ref} points to nothing`);
  }
  throw new Error(`${(node as Reference).$ref} points to itself`);
}

export interface OperationSite {
  readonly path: string;
  readonly verb: LowerVerb;
  readonly item: PathItem;
  readonly operation: OperationObject;
  /** Where it is in the bundled document. */
  readonly pointer: readonly string[];
}

export function operationSites(document: Document): OperationSite[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = item[verb];
      return operation ? [{ path, verb, item, operation, pointer: ['paths', path, verb] }] : [];
    }),
  );
}

export interface ParameterSite {
  readonly parameter: Parameter;
  readonly pointer: readonly string[];
}

/** The operation's parameters and those of its path; where both name one, the operation's wins. */
export function parameterSites(document: Document, site: OperationSite): ParameterSite[] {
  const found = new Map<string, ParameterSite>();
  const add = (list: (Parameter | Reference)[] | undefined, pointer: readonly string[]) =>
    list?.forEach((entry, index) => {
      const parameter = resolve<Parameter>(document, entry);
      found.set(`${parameter.in} ${parameter.name}`, { parameter, pointer: [...pointer, 'parameters', String(index)] });
    });
  add(site.item.parameters, ['paths', site.path]);
  add(site.operation.parameters, site.pointer);
  return [...found.values()];
}

export function parameterSchema(parameter: Parameter): Schema {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
}

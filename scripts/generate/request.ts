import {
  parameterSchema,
  parameterSites,
  resolve,
  type Document,
  type OperationSite,
  type Parameter,
  type RequestBody,
  type Response,
  type Schema,
} from './document.js';
import { itemsOf, propertiesOf, schemaAt, typesOf } from './schemas.js';
import { variantsOf, type Variants } from './variants.js';

/** One value that a method takes, and where it goes on the wire. */
export interface Field {
  /** The name that callers use. */
  readonly name: string;
  readonly wire: string;
  readonly place: 'path' | 'query' | 'body';
  readonly schema: Schema;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly sendDefault: unknown;
  /** Of a query parameter whose style is not `form`, exploded. */
  readonly style: 'comma' | 'json' | undefined;
  /** Where it is in the bundled document. */
  readonly pointer: readonly string[];
}

export interface Body {
  /** Where not all of the fields go together: which do. */
  readonly variants?: Variants | undefined;
  /** fields: an object whose top-level properties are the method's parameters; value: anything else, given whole. */
  readonly kind: 'none' | 'fields' | 'value';
  readonly schema: Schema | undefined;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly contentType: string | undefined;
  readonly pointer: readonly string[];
}

export interface RequestShape {
  readonly path: readonly Field[];
  readonly query: readonly Field[];
  readonly body: Body;
  readonly fields: readonly Field[];
  /** Parameters that methods can't carry. */
  readonly other: readonly { readonly parameter: Parameter; readonly pointer: readonly string[] }[];
}

export function requestShape(document: Document, site: OperationSite): RequestShape {
  const sites = parameterSites(document, site);
  const byPlace = (place: string) => sites.filter(({ parameter }) => parameter.in === place);
  const toField = ({ parameter, pointer }: (typeof sites)[number]): Field => {
    const schema = parameterSchema(parameter);
    return {
      name: parameter['x-sdk']?.name ?? parameter.name,
      wire: parameter.name,
      place: parameter.in as 'path' | 'query',
      schema: parameter['x-sdk']?.accepts ? { ...schema, 'x-sdk': { ...schema['x-sdk'], accepts: parameter['x-sdk'].accepts } } : schema,
      required: parameter.required ?? false,
      description: parameter.description,
      deprecated: parameter.deprecated ?? false,
      sendDefault: parameter['x-sdk']?.sendDefault,
      style: styleOf(document, parameter),
      pointer,
    };
  };
  const names = [...site.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const path = names.flatMap((name) => byPlace('path').filter(({ parameter }) => parameter.name === name).map(toField));
  const body = bodyOf(document, site);
  return { path, query: byPlace('query').map(toField), body, fields: bodyFields(document, body), other: [...byPlace('header'), ...byPlace('cookie')] };
}

function styleOf(document: Document, parameter: Parameter): 'comma' | 'json' | undefined {
  if (parameter.content) return 'json';
  const isArray = typesOf(resolve<Schema>(document, parameterSchema(parameter) as Schema & { $ref: string })).includes('array');
  return isArray && parameter.explode === false ? 'comma' : undefined;
}

function bodyOf(document: Document, site: OperationSite): Body {
  const { requestBody } = site.operation;
  const start = [...site.pointer, 'requestBody'];
  if (!requestBody) return { kind: 'none', schema: undefined, required: false, description: undefined, contentType: undefined, pointer: start };
  const { content, required = false, description } = resolve<RequestBody>(document, requestBody);
  const [contentType, media] = Object.entries(content).find(([type]) => isJson(type)) ?? Object.entries(content)[0] ?? [];
  const pointer = [...start, 'content', contentType ?? '', 'schema'];
  const schema = media?.schema ?? {};
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const kind = isPlainObject(document, target) ? 'fields' : 'value';
  return { kind, schema, required, description, contentType, pointer, variants: kind === 'fields' ? variantsOf(document, schema) : undefined };
}

/** An object whose properties are all named by itself, by the parts it consists of, or by each of its variants. */
function isPlainObject(document: Document, schema: Schema): boolean {
  const follow = (part: Schema) => resolve<Schema>(document, part as Schema & { $ref: string });
  if (schema.anyOf || schema.oneOf?.some((variant) => !isVariant(document, follow(variant)))) return false;
  if (Object.keys(schema.properties ?? {}).length > 0) return true;
  return [...(schema.allOf ?? []), ...(schema.oneOf ?? [])].some((part) => isPlainObject(document, follow(part)));
}

/** A variant may do no more than say what is required. */
function isVariant(document: Document, variant: Schema): boolean {
  const { required, type = 'object', description: _description, ...rest } = variant;
  return isPlainObject(document, variant) || (required !== undefined && type === 'object' && Object.keys(rest).length === 0);
}

export function isJson(contentType: string): boolean {
  return /^application\/(?:[a-z.+-]*\+)?json(?:;|$)/i.test(contentType);
}

function bodyFields(document: Document, body: Body): Field[] {
  if (body.kind !== 'fields') return [];
  return [...propertiesOf(document, body.schema!)].map(([wire, { schema, required }]) => {
    const target = resolve<Schema>(document, schema as Schema & { $ref: string });
    const extension = schema['x-sdk'];
    return {
      name: extension?.name ?? wire,
      wire,
      place: 'body' as const,
      schema,
      required: required && body.required,
      description: schema.description ?? target.description,
      deprecated: schema.deprecated ?? false,
      sendDefault: extension?.sendDefault,
      style: undefined,
      pointer: [...body.pointer, 'properties', wire],
    };
  });
}

export interface Answer {
  readonly kind: 'void' | 'json' | 'text' | 'bytes';
  readonly contentType?: string;
  readonly schema: Schema | undefined;
  readonly description: string | undefined;
  readonly pointer: readonly string[];
}

/** What a successful answer holds. An empty body and an object that can have no property are nothing. */
export function answerOf(document: Document, site: OperationSite): Answer | undefined {
  const found = Object.entries(site.operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const responses = found.map(([status, entry]) => ({ status, response: resolve<Response>(document, entry) }));
  const full = responses.find(({ response }) => Object.keys(response.content ?? {}).length > 0) ?? responses[0];
  if (!full) return undefined;
  const { response, status } = full;
  const pointer = [...site.pointer, 'responses', status];
  const [contentType, media] = Object.entries(response.content ?? {})[0] ?? [];
  if (contentType === undefined) return { kind: 'void', schema: undefined, description: response.description, pointer };
  const inside = [...pointer, 'content', contentType, 'schema'];
  const schema = media?.schema ?? {};
  if (!isJson(contentType)) {
    return { kind: contentType.startsWith('text/') ? 'text' : 'bytes', contentType, schema, description: response.description, pointer: inside };
  }
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const empty = target.maxProperties === 0 || (target.type === 'object' && target.additionalProperties === false && !target.properties);
  return { kind: empty ? 'void' : 'json', schema, description: response.description, pointer: inside };
}

/** A dotted place as a list of names. A name that has a dot of its own can't be told from two. */
export function parts(dotted: string): string[] {
  return dotted.split('.');
}

/** The item schema of the list at a place in the answer; the answer itself when there is no place. */
export function listItems(document: Document, answer: Answer, place: string | undefined): Schema | undefined {
  const list = answer.schema && (place === undefined ? answer.schema : schemaAt(document, answer.schema, parts(place)));
  return list && itemsOf(document, list);
}

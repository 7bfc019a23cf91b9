import { operationSites, refName, resolve, schemaRef, type Document, type RequestBody, type Response, type Schema, type WriteExtension } from './document.js';
import { allowedWords, didYouMean, type Problem } from './problems.js';
import { childSchemas, mapSchema, reachable } from './schemas.js';
import type { Sources } from './source.js';

/** A schema and the derived form of it that requests take. */
export interface WriteForm {
  readonly read: string;
  readonly write: string;
  /** Dotted places of what the write form leaves out. */
  readonly readOnly: readonly string[];
  /** Properties that the write form requires and the read form need not have. */
  readonly added: readonly string[];
  /** Properties of which only the first that has a value is sent. */
  readonly exclusive: readonly (readonly string[])[];
}

/** Root schemas of what is sent and of what is read. */
export function directions(document: Document): { requests: Schema[]; responses: Schema[] } {
  const requests: Schema[] = [];
  const responses: Schema[] = [];
  for (const { operation, item } of operationSites(document)) {
    for (const entry of [...(operation.parameters ?? []), ...(item.parameters ?? [])]) {
      const parameter = resolve(document, entry);
      requests.push(...media(parameter.content), ...(parameter.schema ? [parameter.schema] : []));
    }
    if (operation.requestBody) requests.push(...media(resolve<RequestBody>(document, operation.requestBody).content));
    for (const response of Object.values(operation.responses ?? {})) responses.push(...media(resolve<Response>(document, response).content));
    const prepared = operation['x-sdk']?.prepare?.parameterSchema;
    if (prepared !== undefined) requests.push({ $ref: schemaRef(prepared) });
    const identifier = operation['x-sdk']?.batched?.identifier;
    if (identifier !== undefined) requests.push({ $ref: schemaRef(identifier) });
  }
  return { requests, responses };
}

function media(content: Record<string, { schema?: Schema }> | undefined): Schema[] {
  return Object.values(content ?? {}).flatMap((entry) => (entry.schema ? [entry.schema] : []));
}

/**
 * Expands `x-sdk.write` in place: adds the derived schemas, points requests to them, and takes what is write-only out
 * of the forms that are read.
 */
export function expandWriteForms(document: Document, sources: Sources): { forms: WriteForm[]; problems: Problem[] } {
  const schemas = (document.components ??= {}).schemas ?? {};
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const extension = writeOf(schema);
    if (!extension) continue;
    const { name: write, required = [], exclusive = [] } = extension;
    const at = ['components', 'schemas', name, 'x-sdk', 'write'];
    const sendable = Object.entries(schema.properties ?? {}).flatMap(([property, { readOnly }]) => (readOnly === true ? [] : [property]));
    for (const [key, list] of Object.entries({ required, exclusive: exclusive.flat() })) {
      const stranger = list.find((property) => !sendable.includes(property));
      if (stranger !== undefined) problems.push(sources.problem([...at, key], `x-sdk.write.${key}: ${write} has no ${stranger}; ${allowedWords(sendable)}${didYouMean(stranger, sendable)}`));
    }
    if (schemas[write] || [...names.values()].includes(write)) {
      problems.push(sources.problem(at, `x-sdk.write: there is already a schema ${write}; the derived form needs a name of its own`));
    } else {
      names.set(name, write);
    }
  }
  const { requests, responses } = directions(document);
  const read = reachable(document, responses);
  // A request that meets a schema with a write form goes on inside the write form: without what is read only.
  const sent = reachable(document, requests.map(withoutReadOnly), (name) => !names.has(name));
  for (const name of names.keys()) {
    for (const found of reachable(document, [withoutReadOnly(schemas[name]!)], (next) => !names.has(next))) sent.add(found);
  }
  for (const name of sent) {
    const schema = schemas[name];
    const pointer = ['components', 'schemas', name];
    if (!schema || names.has(name)) continue;
    const marked = markedProperty(schema, 'readOnly');
    if (marked) {
      problems.push(
        sources.problem([...pointer, ...marked], `${name} is sent by a request and has readOnly properties: give it x-sdk.write with a name for the form without them`),
      );
    }
    const nested = [...refsOf(schema)].find((ref) => names.has(ref));
    if (nested !== undefined && read.has(name)) {
      problems.push(sources.problem(pointer, `${name} is both read and sent, and refers to ${nested}, which has a write form: give ${name} x-sdk.write as well`));
    }
  }
  for (const name of read) {
    const schema = schemas[name];
    if (!schema || names.has(name)) continue;
    const marked = markedProperty(schema, 'writeOnly');
    if (marked) {
      problems.push(
        sources.problem(['components', 'schemas', name, ...marked], `${name} is read from a response and has writeOnly properties: give it x-sdk.write with a name for the form that has them`),
      );
    }
  }
  if (problems.length > 0) return { forms: [], problems };

  const forms = [...names].map(([name, write]) => ({ read: name, write, readOnly: readOnlyPlaces(document, schemas[name]!, names), added: addedBy(schemas[name]!), exclusive: writeOf(schemas[name]!)?.exclusive ?? [] }));
  const toWrite = (schema: Schema): Schema => {
    const name = refName(schema);
    const write = name === undefined ? undefined : names.get(name);
    const copy = mapSchema(write === undefined ? schema : { ...schema, $ref: schemaRef(write) }, toWrite);
    if (copy.discriminator?.mapping) {
      const mapping = Object.entries(copy.discriminator.mapping).map(([value, ref]) => [value, toWrite({ $ref: ref }).$ref!]);
      copy.discriminator = { ...copy.discriminator, mapping: Object.fromEntries(mapping) as Record<string, string> };
    }
    return copy;
  };
  const derived = new Map([...names].map(([name, write]) => [write, writeForm(schemas[name]!, toWrite)]));
  const expanded: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const write = names.get(name);
    expanded[name] = write !== undefined ? readForm(schema) : sent.has(name) && !read.has(name) ? toWrite(schema) : schema;
    if (write !== undefined) expanded[write] = derived.get(write)!;
  }
  document.components.schemas = expanded;
  for (const { operation } of operationSites(document)) {
    if (!operation.requestBody) continue;
    for (const entry of Object.values(resolve<RequestBody>(document, operation.requestBody).content)) {
      if (entry.schema) entry.schema = toWrite(entry.schema);
    }
  }
  return { forms, problems };
}

function refsOf(schema: Schema, found = new Set<string>()): Set<string> {
  const name = refName(schema);
  if (name !== undefined) found.add(name);
  childSchemas(schema).forEach((child) => refsOf(child.schema, found));
  return found;
}

/** Where the first property with the flag is, inline objects included. */
function markedProperty(schema: Schema, flag: 'readOnly' | 'writeOnly'): readonly string[] | undefined {
  for (const child of childSchemas(schema)) {
    if (child.property !== undefined && child.schema[flag] === true) return child.pointer;
    const inside = markedProperty(child.schema, flag);
    if (inside) return [...child.pointer, ...inside];
  }
  return undefined;
}

function writeForm(schema: Schema, toWrite: (schema: Schema) => Schema): Schema {
  const copy = mapSchema(without(schema, 'readOnly'), toWrite);
  const required = writeOf(schema)?.required;
  if (required?.length === 0) delete copy.required;
  else if (required) copy.required = [...required];
  const { write: _write, ...rest } = copy['x-sdk'] ?? {};
  if (Object.keys(rest).length > 0) copy['x-sdk'] = rest;
  else delete copy['x-sdk'];
  return copy;
}

function readForm(schema: Schema): Schema {
  return without(schema, 'writeOnly');
}

function withoutReadOnly(schema: Schema): Schema {
  return without(schema, 'readOnly');
}

/** Without the flagged properties, also in inline objects, and without their part of the examples. */
function without(schema: Schema, flag: 'readOnly' | 'writeOnly'): Schema {
  const gone = Object.keys(schema.properties ?? {}).filter((name) => schema.properties![name]![flag] === true);
  const copy = mapSchema(schema, (child) => (child.$ref === undefined ? without(child, flag) : child));
  if (gone.length === 0) return copy;
  copy.properties = Object.fromEntries(Object.entries(copy.properties!).filter(([name]) => !gone.includes(name)));
  const required = copy.required?.filter((name) => !gone.includes(name));
  if (required && required.length > 0) copy.required = required;
  else delete copy.required;
  const trim = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => !gone.includes(name)))
      : value;
  if (copy.example !== undefined) copy.example = trim(copy.example);
  if (copy.examples) copy.examples = copy.examples.map(trim);
  return copy;
}

/** `x-sdk.write` in its long form. */
function writeOf(schema: Schema): WriteExtension | undefined {
  const write = schema['x-sdk']?.write;
  return typeof write === 'string' ? { name: write } : write;
}

/** What the write form requires and the read form need not have. */
function addedBy(schema: Schema): string[] {
  const { required = [] } = schema;
  return (writeOf(schema)?.required ?? required).filter((name) => schema.properties?.[name]?.writeOnly === true || !required.includes(name));
}

/** Dotted places of what is read only, through nested schemas and arrays. */
function readOnlyPlaces(document: Document, schema: Schema, names: ReadonlyMap<string, string>): string[] {
  const places = new Set<string>();
  const visit = (current: Schema, place: readonly string[], inside: readonly string[]): void => {
    const name = refName(current);
    if (name !== undefined && (inside.includes(name) || !names.has(name))) return;
    const target = name === undefined ? current : document.components!.schemas![name]!;
    const within = name === undefined ? inside : [...inside, name];
    for (const child of childSchemas(target)) {
      const next = child.property === undefined ? place : [...place, child.property];
      if (child.property !== undefined && child.schema.readOnly === true) places.add(next.join('.'));
      else visit(child.schema, next, within);
    }
  };
  visit(schema, [], []);
  return [...places];
}

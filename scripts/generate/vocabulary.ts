import type { ErrorObject, ValidateFunction } from 'ajv';
import { operationSites, parameterSites, type Document, type Schema } from './document.js';
import { allowedWords, didYouMean, type Problem } from './problems.js';
import { childSchemas } from './schemas.js';
import type { Sources } from './source.js';

type Kind = 'root' | 'operation' | 'parameter' | 'property' | 'schema';

const placeNames: Record<Kind, string> = {
  root: "the document's root",
  operation: 'an operation',
  parameter: 'a parameter',
  property: 'a property',
  schema: 'a schema',
};

/** Checks every x-sdk object against the definition for its place, and that none stands where it means nothing. */
export async function checkVocabulary(document: Document, vocabulary: object, sources: Sources): Promise<Problem[]> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addSchema(vocabulary, 'x-sdk');
  const validators = new Map<Kind, ValidateFunction>();
  const problems: Problem[] = [];
  const checked = new Set<unknown>();

  const check = (kind: Kind, value: unknown, pointer: readonly string[], operation?: string): void => {
    if (value === undefined || checked.has(value)) return;
    checked.add(value);
    const validate = validators.get(kind) ?? ajv.compile({ $ref: `x-sdk#/$defs/${kind}` });
    validators.set(kind, validate);
    if (validate(value)) return;
    for (const error of significant(validate.errors ?? [])) {
      const inside = error.instancePath.split('/').slice(1);
      const { message, key } = explain(error, kind);
      problems.push(sources.problem([...pointer, 'x-sdk', ...inside, ...(key === undefined ? [] : [key])], message, operation));
    }
  };

  const visited = new Set<Schema>();
  const checkSchema = (schema: Schema | undefined, kind: Kind, pointer: readonly string[], operation?: string): void => {
    if (!schema || visited.has(schema)) return;
    visited.add(schema);
    check(kind, schema['x-sdk'], pointer, operation);
    for (const child of childSchemas(schema)) {
      checkSchema(child.schema, child.property === undefined ? 'schema' : 'property', [...pointer, ...child.pointer], operation);
    }
  };
  const checkContent = (content: Record<string, { schema?: Schema }> | undefined, pointer: readonly string[], operation?: string): void => {
    for (const [type, media] of Object.entries(content ?? {})) {
      checkSchema(media.schema, 'schema', [...pointer, 'content', type, 'schema'], operation);
    }
  };

  if (document['x-sdk'] === undefined) {
    problems.push(sources.problem([], `x-sdk is missing at the document's root; it names the platform, its client, errors and retries`));
  }
  check('root', document['x-sdk'], []);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    checkSchema(schema, 'schema', ['components', 'schemas', name]);
  }
  for (const site of operationSites(document)) {
    const { operation, pointer } = site;
    const id = operation.operationId;
    if (operation['x-sdk'] === undefined) {
      problems.push(sources.problem(pointer, 'x-sdk is missing: it needs at least resource and method', id));
    }
    check('operation', operation['x-sdk'], pointer, id);
    for (const found of parameterSites(document, site)) {
      check('parameter', found.parameter['x-sdk'], found.pointer, id);
      checkSchema(found.parameter.schema, 'property', [...found.pointer, 'schema'], id);
      checkContent(found.parameter.content, found.pointer, id);
    }
    const body = operation.requestBody;
    if (body && !('$ref' in body)) checkContent(body.content, [...pointer, 'requestBody'], id);
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!('$ref' in response)) checkContent(response.content, [...pointer, 'responses', status], id);
    }
  }
  for (const type of ['requestBodies', 'responses'] as const) {
    for (const [name, entry] of Object.entries(document.components?.[type] ?? {})) checkContent(entry.content, ['components', type, name]);
  }
  problems.push(...misplaced(document, checked, sources));
  return problems;
}

/** x-sdk objects that no check has met: they stand where nothing reads them. */
function misplaced(document: Document, checked: ReadonlySet<unknown>, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: unknown, pointer: readonly string[], operation: string | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    const id = (node as { operationId?: string }).operationId ?? operation;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'example' || key === 'examples' || key === 'default') continue;
      if (key === 'x-sdk' && !Array.isArray(node)) {
        if (checked.has(value) || pointer.at(-1) === 'properties') continue;
        const allowed = Object.values(placeNames);
        problems.push(sources.problem([...pointer, key], `x-sdk has no meaning here; ${allowedWords(allowed)}`, id));
      } else {
        visit(value, [...pointer, key], id);
      }
    }
  };
  visit(document, [], undefined);
  return problems;
}

/** Without the errors that only say that a branch of the schema failed. */
function significant(errors: readonly ErrorObject[]): ErrorObject[] {
  const real = errors.filter((error) => !['if', 'oneOf', 'anyOf', 'allOf'].includes(error.keyword));
  const list = real.length > 0 ? real : [...errors];
  const texts = new Set<string>();
  return list.filter((error) => {
    const text = `${error.instancePath} ${error.keyword} ${error.message}`;
    return !texts.has(text) && texts.add(text);
  });
}

function explain(error: ErrorObject, kind: Kind): { message: string; key?: string } {
  const where = ['x-sdk', ...error.instancePath.split('/').slice(1)].join('.');
  const parent = error.parentSchema as { properties?: Record<string, unknown>; description?: string } | undefined;
  const on = where === 'x-sdk' ? ` on ${placeNames[kind]}` : '';
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = (error.params as { additionalProperty: string }).additionalProperty;
      const allowed = Object.keys(parent?.properties ?? {});
      return { message: `${where} has no key "${key}"${on}; ${allowedWords(allowed)}${didYouMean(key, allowed)}`, key };
    }
    case 'required': {
      const key = (error.params as { missingProperty: string }).missingProperty;
      return { message: `${where}.${key} is missing${on}` };
    }
    case 'enum': {
      const values = (error.params as { allowedValues: unknown[] }).allowedValues.map(String);
      return { message: `${where} must be one of ${values.join(', ')}; not ${show(error.data)}${didYouMean(String(error.data), values)}` };
    }
    case 'const':
      return { message: `${where} must be ${show((error.params as { allowedValue: unknown }).allowedValue)}; not ${show(error.data)}` };
    case 'type':
      return { message: `${where} must be of type ${String((error.params as { type: unknown }).type)}; not ${show(error.data)}` };
    case 'pattern':
      return { message: `${where} must match ${(error.params as { pattern: string }).pattern}; not ${show(error.data)}` };
    case 'not':
      return { message: `${where}: ${parent?.description ?? 'these keys contradict each other'}` };
    case 'false schema':
      return { message: `${where} has no meaning beside the other keys there; remove it` };
    case 'minProperties':
      return { message: `${where} is empty; say something or remove it` };
    default:
      return { message: `${where} ${error.message ?? 'is not valid'}` };
  }
}

function show(value: unknown): string {
  return JSON.stringify(value);
}


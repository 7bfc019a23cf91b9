import type { ErrorObject, ValidateFunction } from 'ajv';
import { operationSites, refName, resolve, type Document, type MediaType, type RequestBody, type Response, type Schema } from './document.js';
import type { Problem } from './problems.js';
import { mapSchema, typesOf } from './schemas.js';
import type { Sources } from './source.js';

/** The examples of one media type, each with its place below it. */
interface Example {
  readonly pointer: readonly string[];
  readonly value: unknown;
}

/**
 * What examples have that their schemas don't. Objects that leave open what else they have count as closed here: a
 * property that nobody describes is a slip. Where schemas are parts of others, only the whole is closed.
 * @param document with write forms expanded, so that each side's examples meet their own form
 */
export async function checkExamples(document: Document, sources: Sources): Promise<Problem[]> {
  const validate = await validators(document);
  const problems: Problem[] = [];
  const check = (content: Record<string, MediaType> | undefined, pointer: readonly string[], operation: string): void => {
    for (const [type, media] of Object.entries(content ?? {})) {
      for (const example of media.schema ? examplesOf(media) : []) {
        const fits = validate(media.schema!);
        if (fits(example.value)) continue;
        for (const error of significant(fits.errors ?? [])) {
          const at = [...pointer, 'content', type, ...example.pointer, ...error.instancePath.split('/').slice(1)];
          problems.push(sources.problem(at, `the example does not fit its schema: ${[...error.instancePath.split('/').slice(1), explain(error)].join(' ')}`, operation));
        }
      }
    }
  };
  for (const { operation, pointer } of operationSites(document)) {
    if (operation.requestBody) check(resolve<RequestBody>(document, operation.requestBody).content, [...pointer, 'requestBody'], operation.operationId);
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      check(resolve<Response>(document, response).content, [...pointer, 'responses', status], operation.operationId);
    }
  }
  return problems;
}

function examplesOf({ example, examples = {} }: MediaType): Example[] {
  const named = Object.entries(examples).map(([name, { value }]) => ({ pointer: ['examples', name, 'value'], value }));
  return [...(example === undefined ? [] : [{ pointer: ['example'], value: example }]), ...named];
}

/** What checks a value against a schema of the document. */
async function validators(document: Document): Promise<(schema: Schema) => ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  (formats as unknown as (target: typeof ajv) => void)(ajv);
  const schemas = Object.entries(document.components?.schemas ?? {});
  const all = (whole: boolean) => Object.fromEntries(schemas.map(([name, schema]) => [name, closed(schema, whole)]));
  ajv.addSchema({ $id: 'document', $defs: { whole: all(true), part: all(false) } });
  return (schema) => ajv.compile(closed(schema, true));
}

/** A schema that takes no properties but those that it describes, as long as it is not a part of another. */
function closed(schema: Schema, whole: boolean): Schema {
  const parts = new Set([...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]);
  const copy = mapSchema(schema, (child) => closed(child, !parts.has(child)));
  const name = refName(schema);
  if (name !== undefined) return { ...copy, $ref: `document#/$defs/${whole ? 'whole' : 'part'}/${name}` };
  const describes = schema.properties !== undefined || parts.size > 0;
  if (schema.additionalProperties !== undefined) return copy;
  if (!describes) return typesOf(schema).includes('object') ? { ...copy, additionalProperties: true } : copy;
  return whole ? { ...copy, unevaluatedProperties: false } : copy;
}

/** Without what only says that a variant does not fit, where something says why. */
function significant(errors: readonly ErrorObject[]): ErrorObject[] {
  const real = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'unevaluatedProperties'].includes(keyword));
  const list = real.length > 0 ? real : errors;
  const seen = new Set<string>();
  return list.filter((error) => {
    const text = `${error.instancePath} ${explain(error)}`;
    return !seen.has(text) && seen.add(text);
  });
}

function explain({ keyword, params, message = 'is not valid' }: ErrorObject): string {
  if (keyword === 'unevaluatedProperties') return `must not have ${(params as { unevaluatedProperty: string }).unevaluatedProperty}`;
  return keyword === 'enum' ? `must be one of ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}` : message;
}

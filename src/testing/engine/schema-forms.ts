import { resolve, type JsonSchema, type MockDocument } from './document.js';

/**
 * How a schema of the document is read: for a request or for a response, alone or as one part of an `allOf`, and with
 * its defaults or without.
 */
export interface Form {
  readonly side: 'request' | 'response';
  readonly part?: boolean;
  readonly defaults?: boolean;
}

type Schema = Record<string, unknown>;

const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const singles = ['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'];
const maps = ['properties', 'patternProperties', 'dependentSchemas'];
const prefix = '#/components/schemas/';

/** Gives the reference by which a named schema is known in one of its forms. */
export type Refer = (name: string, form: Form) => string;

/**
 * The schema as it holds for one side of the wire. A request has no `readOnly` properties, a response no `writeOnly`
 * ones; neither has properties that the document doesn't know, unless a schema says that it is open. Unions with a
 * discriminator are told apart by it, so that a complaint names the fault and not every variant.
 */
export function formed(document: MockDocument, schema: JsonSchema, form: Form, refer: Refer): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const { discriminator, examples: _examples, example: _example, default: standard, ...given } = schema as Schema;
  const out: Schema = {};
  if (form.defaults && standard !== undefined) out.default = standard;
  const properties = given.properties as Record<string, JsonSchema> | undefined;
  const hidden = Object.keys(properties ?? {}).filter((name) => isHidden(document, properties![name]!, form));
  const composed = given.allOf !== undefined || (properties !== undefined && (given.anyOf !== undefined || given.oneOf !== undefined));
  const inner: Form = { side: form.side, defaults: form.defaults };

  for (const [key, value] of Object.entries(given)) {
    if (key === '$ref') Object.assign(out, reference(document, value as string, form, refer, out));
    else if (key === 'required') out.required = (value as string[]).filter((name) => !hidden.includes(name));
    else if (lists.includes(key)) {
      // What one variant of a union fills in must not reach the others.
      const variant: Form = key === 'prefixItems' ? inner : { side: form.side, part: composed || form.part, defaults: key === 'allOf' && form.defaults };
      out[key] = (value as JsonSchema[]).map((each) => formed(document, each, variant, refer));
    } else if (singles.includes(key)) {
      const condition = ['not', 'if', 'then', 'else'].includes(key);
      out[key] = formed(document, value as JsonSchema, condition ? { side: form.side, part: true } : inner, refer);
    } else if (maps.includes(key)) {
      out[key] = Object.fromEntries(
        Object.entries(value as Record<string, JsonSchema>)
          .filter(([name]) => key !== 'properties' || !hidden.includes(name))
          .map(([name, each]) => [name, formed(document, each, inner, refer)]),
      );
    } else if (!key.startsWith('x-') && key !== 'description' && key !== 'title') out[key] = value;
  }

  const mapping = (discriminator as { propertyName: string; mapping?: Record<string, string> } | undefined)?.mapping;
  if (mapping) discriminate(document, out, (discriminator as { propertyName: string }).propertyName, mapping, form, refer);
  const open = given.additionalProperties !== undefined || given.unevaluatedProperties !== undefined || given.patternProperties !== undefined;
  if (!form.part && !open && (properties || given.allOf)) out[composed ? 'unevaluatedProperties' : 'additionalProperties'] = false;
  return out;
}

/** In place of a union: the discriminator's value chooses the one schema that must hold. */
function discriminate(document: MockDocument, out: Schema, property: string, mapping: Record<string, string>, form: Form, refer: Refer): void {
  delete out.oneOf;
  delete out.anyOf;
  out.type ??= 'object';
  out.required = [property];
  out.allOf = [
    { properties: { [property]: { enum: Object.keys(mapping) } } },
    ...Object.entries(mapping).map(([value, $ref]) => ({
      if: { properties: { [property]: { const: value } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: reference(document, $ref, form, refer, {}),
    })),
  ];
}

function reference(document: MockDocument, $ref: string, form: Form, refer: Refer, out: Schema): Schema {
  if (!$ref.startsWith(prefix)) throw new Error(`the mock reads references to ${prefix} only, not ${$ref}`);
  const standard = resolve<Schema>(document, { $ref }).default;
  return {
    $ref: refer($ref.slice(prefix.length), form),
    ...(form.defaults && standard !== undefined && !('default' in out) ? { default: standard } : {}),
  };
}

function isHidden(document: MockDocument, schema: JsonSchema, { side }: Form): boolean {
  if (typeof schema === 'boolean') return false;
  const flag = side === 'request' ? 'readOnly' : 'writeOnly';
  return schema[flag] === true || (typeof schema.$ref === 'string' && resolve<Schema>(document, schema)[flag] === true);
}

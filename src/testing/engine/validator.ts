import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema, MockDocument } from './document.js';
import { formed, type Form } from './schema-forms.js';

const request: Form = { side: 'request', defaults: true };
const response: Form = { side: 'response' };
const validators = new WeakMap<MockDocument, Validator>();

/** Checks values against the document's schemas, each prepared when it is first met. */
export class Validator {
  readonly #document: MockDocument;
  readonly #ajv = new Ajv2020({ strict: false, useDefaults: true });
  readonly #compiled = new Map<JsonSchema, Partial<Record<Form['side'], ValidateFunction>>>();
  readonly #known = new Set<string>();

  private constructor(document: MockDocument) {
    this.#document = document;
    formats.default(this.#ajv);
  }

  /** The validator of a document. There is one: compiling schemas takes longer than anything else a mock does. */
  static of(document: MockDocument): Validator {
    let validator = validators.get(document);
    if (!validator) validators.set(document, (validator = new Validator(document)));
    return validator;
  }

  /** What is wrong with a value that is sent; undefined when nothing is. Fills in the document's defaults. */
  request(schema: JsonSchema, value: unknown): string | undefined {
    return this.#problem(schema, value, request);
  }

  /** What is wrong with a value that is answered; undefined when nothing is. */
  response(schema: JsonSchema, value: unknown): string | undefined {
    return this.#problem(schema, value, response);
  }

  #problem(schema: JsonSchema, value: unknown, form: Form): string | undefined {
    let compiled = this.#compiled.get(schema);
    if (!compiled) this.#compiled.set(schema, (compiled = {}));
    const validate = (compiled[form.side] ??= this.#ajv.compile(this.#formed(schema, form)));
    return validate(value) ? undefined : explain(validate.errors!);
  }

  #formed(schema: JsonSchema, form: Form): JsonSchema {
    return formed(this.#document, schema, form, (name, each) => this.#refer(name, each));
  }

  /** The name under which ajv knows a component's schema in one form. */
  #refer(name: string, form: Form): string {
    const key = [form.side, form.part && 'part', form.defaults && 'defaults', name].filter(Boolean).join('.');
    if (!this.#known.has(key)) {
      // Known before it is read: schemas refer to themselves.
      this.#known.add(key);
      const schema = this.#formed(this.#document.components!.schemas![name] as JsonSchema, form);
      this.#ajv.addSchema(typeof schema === 'boolean' ? { not: schema ? false : {} } : schema, key);
    }
    return key;
  }
}

/** The complaint that is furthest inside the value, in words. */
function explain(errors: readonly ErrorObject[]): string {
  const telling = errors.filter(({ keyword }) => keyword !== 'if');
  const { instancePath, keyword, params, message } = telling.reduce((best, error) =>
    error.instancePath.length >= best.instancePath.length ? error : best);
  const unknown = (params.additionalProperty ?? params.unevaluatedProperty) as string | undefined;
  const what =
    unknown !== undefined ? `has no property "${unknown}"`
    : keyword === 'enum' ? `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
    : keyword === 'const' ? `must be ${JSON.stringify(params.allowedValue)}`
    : message!;
  const place = instancePath.slice(1).replace(/\//g, '.');
  return place ? `${place} ${what}` : what;
}

import { refName, resolve, type Document, type Schema } from './document.js';
import { marks } from './marks.js';
import { childSchemas, propertiesOf, typesOf, valuesOf } from './schemas.js';

/** A property that must not be there. */
const absent: Schema = { type: 'null', [marks.absent]: true };

/**
 * The `oneOf` of what is sent: TypeScript's unions let an object be several of their members at once, so each
 * alternative rules out what only the others have.
 */
export class Alternatives {
  readonly #document: Document;
  /** What named alternatives rule out themselves, as they stand nowhere but in unions. */
  readonly #named = new Map<string, Set<string>>();

  /** @param sent names of the schemas that are sent only */
  constructor(document: Document, sent: ReadonlySet<string>) {
    this.#document = document;
    const schemas = document.components?.schemas ?? {};
    const elsewhere = new Set<string>();
    const visit = (schema: Schema, isSent: boolean): void => {
      const ruledOut = isSent ? this.#ruledOut(schema) : undefined;
      childSchemas(schema).forEach(({ schema: child, pointer: [key, index] }) => {
        const name = refName(child);
        if (name === undefined) visit(child, isSent);
        else if (!ruledOut || key !== 'oneOf') elsewhere.add(name);
        else this.#named.set(name, new Set([...(this.#named.get(name) ?? []), ...ruledOut[Number(index)]!]));
      });
    };
    for (const [name, schema] of Object.entries(schemas)) visit(schema, sent.has(name));
    for (const root of elsewhere) this.#named.delete(root);
    // A type that has a form of its own in every union says what it is by itself only where it can.
    for (const name of this.#named.keys()) if (!sent.has(name) || !isPlain(schemas[name]!)) this.#named.delete(name);
  }

  /** A named schema that is an alternative, with what it rules out; any other is as it was. */
  declared(name: string, schema: Schema): Schema {
    const names = this.#named.get(name);
    return names === undefined ? schema : without(schema, [...names]);
  }

  /** A union of which each alternative rules out the others; any other schema is as it was. */
  apart(schema: Schema): Schema {
    const ruledOut = this.#ruledOut(schema);
    if (!ruledOut) return schema;
    return { ...schema, oneOf: schema.oneOf!.map((form, index) => (this.#named.has(refName(form) ?? '') ? form : without(form, ruledOut[index]!))) };
  }

  /** What each alternative rules out; undefined for what is no union of objects, or one that a property tells apart. */
  #ruledOut({ oneOf, discriminator, 'x-sdk': extension }: Schema): string[][] | undefined {
    if (!oneOf || oneOf.length < 2 || discriminator || extension?.identifier) return undefined;
    const forms = oneOf.map((form) => (this.#isObject(form) ? propertiesOf(this.#document, form) : new Map<string, never>()));
    if (forms.some((form) => form.size === 0)) return undefined;
    const names = [...new Set(forms.flatMap((form) => [...form.keys()]))];
    if (names.some((name) => forms.every((form) => form.has(name) && valuesOf(this.#document, form.get(name)!.schema)?.length === 1))) return undefined;
    const ruledOut = forms.map((form) => names.filter((name) => !form.has(name)));
    return ruledOut.some((list) => list.length > 0) ? ruledOut : undefined;
  }

  #isObject(schema: Schema): boolean {
    const target = resolve<Schema>(this.#document, schema as Schema & { $ref: string });
    if (target.additionalProperties || (target['x-sdk']?.identifier && !isPlain(target))) return false;
    return typesOf(target).join() === 'object' || (target.allOf ?? []).some((part) => this.#isObject(part));
  }
}

function isPlain({ $ref, allOf, oneOf, anyOf }: Schema): boolean {
  return $ref === undefined && !allOf && !oneOf && !anyOf;
}

function without(schema: Schema, names: readonly string[]): Schema {
  if (names.length === 0) return schema;
  const properties = Object.fromEntries(names.map((name) => [name, absent]));
  if (isPlain(schema)) return { ...schema, properties: { ...schema.properties, ...properties } };
  const { description, ...form } = schema;
  return { ...(description !== undefined && { description }), allOf: [form, { type: 'object', properties }] };
}

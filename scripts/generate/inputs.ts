import { acceptsOf, containsShortForm } from './accepts.js';
import { refName, resolve, schemaRef, type Document, type Schema } from './document.js';
import { hasShortForms, identifierName, identifierTypeName } from './identifiers.js';
import { marks } from './marks.js';
import { itemsOf, mapSchema, propertiesOf, typesOf } from './schemas.js';

/** What callers give: lists that they need not be able to change, and undefined for what may be left out. */
export function asSent(schema: Schema): Schema {
  const copy = mapSchema(schema, asSent);
  if (typesOf(copy).includes('array') && !copy[marks.labels]) copy[marks.readonly] = true;
  if (!copy.properties) return copy;
  const optional = Object.entries(copy.properties).map(([name, property]) => [name, schema.required?.includes(name) ? property : { ...property, [marks.undefined]: true }]);
  return { ...copy, properties: Object.fromEntries(optional) as Record<string, Schema> };
}

/**
 * The schemas of what methods take. Where a request's schema has short forms (identifiers, lone values for lists,
 * lower-case enums), methods take a wider type than the wire: `<Name>Input`, or `…Identifier` for an identifier.
 */
export class InputTypes {
  /** The schemas that were added, by name. */
  readonly schemas: Record<string, Schema> = {};
  readonly #document: Document;
  readonly #dropped: ReadonlyMap<string, string>;

  /** @param dropped properties that the SDK fills in itself, by schema */
  constructor(document: Document, dropped: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#dropped = dropped;
  }

  /** The schema as callers give it. */
  sent(schema: Schema): Schema {
    return asSent(schema);
  }

  /** The name of what a method takes where a request has this schema; undefined where it has none. */
  nameOf(schema: Schema): string | undefined {
    return refName(this.#typed(schema));
  }

  /** The schema of what a method takes where a request has this one. */
  typed(schema: Schema): Schema {
    return this.sent(this.#typed(schema));
  }

  #typed(schema: Schema): Schema {
    const name = refName(schema);
    const accepts = schema['x-sdk']?.accepts;
    const lowerCase = name !== undefined && this.#target(name).enum && acceptsOf(this.#document, schema).has('lowerCase');
    if (lowerCase) return this.#refer(schema, this.#lowerCase(name));
    if (name === undefined || accepts) {
      const target = name === undefined ? schema : { ...this.#target(name), 'x-sdk': schema['x-sdk']! };
      return this.#inline(target, acceptsOf(this.#document, schema));
    }
    const identifier = identifierName(this.#document, schema);
    if (identifier !== undefined) return hasShortForms(this.#document, identifier) ? this.#refer(schema, this.#identifier(identifier)) : schema;
    if (!this.#dropped.has(name) && !containsShortForm(this.#document, schema)) return schema;
    return this.#refer(schema, this.#input(name));
  }

  /** The type of one item of a batch, given alone: a tuple of an identifier that is also a string reads as a list. */
  lone(schema: Schema): Schema {
    const name = identifierName(this.#document, schema);
    const x = name === undefined ? undefined : this.#target(name)['x-sdk']!.identifier!;
    if (name === undefined || !x?.tuple || (x.string === undefined && x.number === undefined)) return this.typed(schema);
    return this.sent({ oneOf: this.#forms(name, false) });
  }

  /** The property that methods add to the schema themselves. */
  dropped(name: string): string | undefined {
    return this.#dropped.get(name);
  }

  #target(name: string): Schema {
    return this.#document.components!.schemas![name]!;
  }

  /** An enum that also takes its values in lower case. */
  #lowerCase(name: string): string {
    const made = `${name}Input`;
    const target = this.#target(name);
    this.schemas[made] ??= {
      ...this.#inline(target, new Set(['lowerCase'])),
      description: `${target.description ?? ''} As {@link ${name}}, also in lower case.`.trim(),
    };
    return made;
  }

  #refer(schema: Schema, name: string): Schema {
    const { 'x-sdk': _extension, ...plain } = schema;
    return { ...plain, $ref: schemaRef(name) };
  }

  #input(name: string): string {
    const made = `${name}Input`;
    if (this.schemas[made]) return made;
    this.schemas[made] = {};
    const target = this.#target(name);
    const copy = this.#inline(target, acceptsOf(this.#document, target));
    const dropped = this.#dropped.get(name);
    if (dropped !== undefined && copy.properties) {
      copy.properties = Object.fromEntries(Object.entries(copy.properties).filter(([property]) => property !== dropped));
      copy.required = (copy.required ?? []).filter((property) => property !== dropped);
    }
    const why = dropped === undefined ? 'also in its short forms' : `without \`${dropped}\`, which the method adds`;
    copy.description = `${target.description ?? ''} As {@link ${name}}, ${why}.`.trim();
    this.schemas[made] = copy;
    return made;
  }

  #identifier(name: string): string {
    const made = identifierTypeName(name);
    if (this.schemas[made]) return made;
    this.schemas[made] = {};
    const { string, number, tuple } = this.#target(name)['x-sdk']!.identifier!;
    const forms = [
      'an object',
      ...(string === undefined ? [] : [`a string (\`${string}\`)`]),
      ...(number === undefined ? [] : [`a number (\`${number}\`)`]),
      ...(tuple === undefined ? [] : [`\`[${tuple.join(', ')}]\``]),
    ];
    const list = forms.length > 1 ? `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}` : forms[0];
    this.schemas[made] = { description: `Forms of {@link ${name}}: ${list}.`, oneOf: this.#forms(name, true) };
    return made;
  }

  /** Every form of an identifier as a schema. */
  #forms(name: string, withTuple: boolean): Schema[] {
    const { string, number, tuple, aliases } = this.#target(name)['x-sdk']!.identifier!;
    const properties = propertiesOf(this.#document, this.#target(name));
    const part = (property: string): Schema => {
      const { description: _description, ...schema } = properties.get(property)!.schema;
      return this.#typed(schema);
    };
    const forms: Schema[] = [{ $ref: schemaRef(name) }];
    if (aliases) {
      const renamed = new Map(Object.entries(aliases).map(([alias, property]) => [property, alias]));
      const entries = [...properties].map(([property, { schema }]) => [renamed.get(property) ?? property, this.#typed(schema)] as const);
      const required = [...properties].flatMap(([property, value]) => (value.required ? [renamed.get(property) ?? property] : []));
      const made = `${name}Aliases`;
      this.schemas[made] = {
        description: `A {@link ${name}} by other names of its properties.`,
        type: 'object',
        properties: Object.fromEntries(entries),
        ...(required.length > 0 && { required }),
      };
      forms.push({ $ref: schemaRef(made) });
    }
    if (string !== undefined) forms.push(part(string));
    if (number !== undefined) forms.push(part(number));
    if (tuple !== undefined && withTuple) {
      forms.push({
        type: 'array',
        prefixItems: tuple.map(part),
        [marks.labels]: tuple,
        [marks.optional]: tuple.filter((property) => !properties.get(property)!.required),
      });
    }
    return forms;
  }

  #inline(schema: Schema, accepts: ReadonlySet<string>): Schema {
    const { 'x-sdk': _extension, ...plain } = schema;
    if (accepts.has('lowerCase') && Array.isArray(schema.enum)) {
      const values = schema.enum.flatMap((value) => (typeof value === 'string' ? [value, value.toLowerCase()] : [value]));
      return { ...plain, enum: [...new Set(values)] };
    }
    const items = itemsOf(this.#document, schema);
    if (!items) return mapSchema(plain, (child) => this.#typed(child));
    const itemAccepts = { 'x-sdk': { ...items['x-sdk'], accepts: ['lowerCase' as const] } };
    const item = this.#typed(accepts.has('lowerCase') && resolve<Schema>(this.#document, items as Schema & { $ref: string }).enum ? { ...items, ...itemAccepts } : items);
    const list: Schema = { ...plain, items: item };
    if (!accepts.has('single')) return list;
    const { description, ...bare } = list;
    // An array is always the list, so a lone identifier is none of its tuples.
    const identifier = identifierName(this.#document, items);
    const tuple = identifier === undefined ? undefined : this.#target(identifier)['x-sdk']!.identifier!.tuple;
    const lone = tuple ? this.#forms(identifier!, false) : [item];
    return { ...(description !== undefined && { description }), oneOf: [...lone, bare] };
  }
}

import { containsShortForm, shortForms } from './accepts.js';
import { operationSites, refName, type Document, type Schema } from './document.js';
import { identifierForm, identifierName, identifierTypeName } from './identifiers.js';
import { reservedTypeNames } from './names.js';
import { allowedWords, didYouMean, type Problem } from './problems.js';
import { requestShape } from './request.js';
import { resolved, type RuleContext } from './rule-context.js';
import { childSchemas, itemsOf, propertiesOf, typesOf, valuesOf } from './schemas.js';
import type { Sources } from './source.js';
import { updateModel } from './updates.js';

/** Short forms that the runtime can't find: inside a batch's items, or in a schema that contains itself. */
export function shortFormRules({ document, site, shape, report }: RuleContext): void {
  const over = site.operation['x-sdk']!.batched?.over;
  for (const field of [...shape.query, ...shape.fields]) {
    if (field.place === 'body' && field.wire === over) {
      const items = itemsOf(document, field.schema);
      if (items && identifierName(document, items) === undefined && containsShortForm(document, items)) {
        report(field.pointer, `short forms (x-sdk.identifier, x-sdk.accepts) can't stand inside the items of a batch, only be the item; remove them from ${refName(items) ?? 'the items'}`);
      }
      continue;
    }
    if (shortForms(document, field.schema, [field.name]).some((form) => form.recursive)) {
      report(field.pointer, `${field.name} has short forms (x-sdk.identifier, x-sdk.accepts) inside a schema that contains itself; they can't be found by a fixed place`);
    }
  }
}

/** Schemas: what x-sdk says of them holds, and their names can be types. */
export function schemaRules(document: Document, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const schemas = document.components?.schemas ?? {};
  const report = (pointer: readonly string[], message: string) => problems.push(sources.problem(pointer, message));
  const top = topLevelFields(document);
  const visit = (schema: Schema, pointer: readonly string[], named: boolean): void => {
    const x = schema['x-sdk'];
    if (x) {
      if (x.write !== undefined && !named) report([...pointer, 'x-sdk', 'write'], 'x-sdk.write stands on a named schema: move this one to components/schemas');
      if (x.patch !== undefined && !named) report([...pointer, 'x-sdk', 'patch'], 'x-sdk.patch stands on a named schema: move this one to components/schemas');
      if (x.identifier && !named) report([...pointer, 'x-sdk', 'identifier'], 'x-sdk.identifier stands on a named schema: move this one to components/schemas');
      acceptsRules(document, schema, (message) => report([...pointer, 'x-sdk', 'accepts'], message));
      if (!top.has(schema)) {
        for (const key of ['name', 'sendDefault'] as const) {
          if (x[key] !== undefined) report([...pointer, 'x-sdk', key], `x-sdk.${key} works on parameters and on top-level fields of a request's body; nested data stays as the wire has it`);
        }
      }
    }
    discriminatorRules(document, schema, (at, message) => report([...pointer, ...at], message));
    childSchemas(schema).forEach((child) => visit(child.schema, [...pointer, ...child.pointer], false));
  };
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const pointer = ['components', 'schemas', name];
    nameRules(name, names, (message) => report(pointer, message));
    if (schema['x-sdk']?.identifier) identifierRules(document, name, report);
    if (schema['x-sdk']?.patch !== undefined) {
      const update = updateModel(document, name);
      if (typeof update === 'string') report([...pointer, 'x-sdk', 'patch'], update);
    }
    visit(schema, pointer, true);
  }
  for (const name of Object.keys(schemas)) {
    const made = schemas[name]!['x-sdk']?.identifier ? identifierTypeName(name) : `${name}Input`;
    if (schemas[made] && (schemas[name]!['x-sdk']?.identifier || containsShortForm(document, { $ref: `#/components/schemas/${name}` }))) {
      report(['components', 'schemas', made], `${made} is the name that the generator gives to the short forms of ${name}; rename this schema`);
    }
  }
  for (const site of operationSites(document)) {
    const { body, query, path } = requestShape(document, site);
    if (body.schema && !body.schema.$ref) visit(body.schema, body.pointer, false);
    for (const field of [...query, ...path]) {
      if (field.schema['x-sdk']) acceptsRules(document, field.schema, (message) => report([...field.pointer, 'x-sdk', 'accepts'], message));
    }
  }
  return problems;
}

/** The property schemas that are parameters of some method. */
function topLevelFields(document: Document): Set<Schema> {
  return new Set(operationSites(document).flatMap((site) => requestShape(document, site).fields.map((field) => field.schema)));
}

function nameRules(name: string, names: Map<string, string>, report: (message: string) => void): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report(`the schema's name ${name} must be a word in PascalCase, such as WorkflowVersion; it becomes a type`);
  if (reservedTypeNames.includes(name)) report(`a schema can't be named ${name}: the generated code means something else by it; choose another name, such as ${name}Body`);
  const twin = names.get(name.toLowerCase());
  if (twin !== undefined) report(`the schemas ${twin} and ${name} differ in case only; rename one of them`);
  names.set(name.toLowerCase(), name);
}

function identifierRules(document: Document, name: string, report: (pointer: readonly string[], message: string) => void): void {
  const schema = document.components!.schemas![name]!;
  const x = schema['x-sdk']!.identifier!;
  const allowed = [...propertiesOf(document, schema).keys()];
  const base = ['components', 'schemas', name, 'x-sdk', 'identifier'];
  const check = (key: string, property: string) => {
    if (!allowed.includes(property)) report([...base, ...key.split('.')], `x-sdk.identifier.${key}: ${name} has no property ${property}; ${allowedWords(allowed)}${didYouMean(property, allowed)}`);
  };
  if (x.string !== undefined) check('string', x.string);
  if (x.number !== undefined) check('number', x.number);
  x.tuple?.forEach((property, index) => check(`tuple.${index}`, property));
  for (const [alias, property] of Object.entries(x.aliases ?? {})) {
    check(`aliases.${alias}`, property);
    if (allowed.includes(alias)) report([...base, 'aliases', alias], `x-sdk.identifier.aliases: ${alias} is a property of its own; an alias is another name of one`);
  }
  const form = identifierForm(document, name);
  if (typeof form === 'string') report(base, form);
}

function acceptsRules(document: Document, schema: Schema, report: (message: string) => void): void {
  const target = resolved(document, schema);
  const items = itemsOf(document, schema);
  for (const form of schema['x-sdk']?.accepts ?? []) {
    if (form === 'single' && !typesOf(target).includes('array')) report('x-sdk.accepts: single is for arrays: one lone value stands for a list of one');
    if (form !== 'lowerCase') continue;
    const values = resolved(document, items ?? schema).enum;
    if (!values) report('x-sdk.accepts: lowerCase is for enums of strings, or arrays of them');
    else if (values.some((value) => typeof value === 'string' && value !== value.toUpperCase())) report('x-sdk.accepts: lowerCase is for enums whose values are all in upper case');
  }
}

/** Each variant of a discriminated union names its own value, so that the types tell the variants apart. */
function discriminatorRules(document: Document, schema: Schema, report: (at: readonly string[], message: string) => void): void {
  const { discriminator, oneOf } = schema;
  if (!discriminator) return;
  if (!oneOf) {
    report(['discriminator'], 'a discriminator stands beside oneOf, whose variants it tells apart');
    return;
  }
  const { propertyName, mapping } = discriminator;
  oneOf.forEach((variant, index) => {
    const name = refName(variant) ?? `variant ${index + 1}`;
    const property = propertiesOf(document, variant).get(propertyName);
    const values = property && valuesOf(document, property.schema);
    if (!property?.required || !values) {
      report(['oneOf', String(index)], `${name} needs ${propertyName} as a required property with const or a closed enum: it is the discriminator`);
      return;
    }
    for (const [value, ref] of Object.entries(mapping ?? {})) {
      if (ref === variant.$ref && !values.includes(value)) {
        report(['discriminator', 'mapping', value], `the mapping sends "${value}" to ${name}, whose ${propertyName} is never that; ${allowedWords(values.map(String))}`);
      }
    }
  });
}

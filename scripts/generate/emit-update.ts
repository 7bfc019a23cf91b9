import type { Schema } from './document.js';
import { identifierConstant } from './descriptor.js';
import type { Imports } from './imports.js';
import type { InputTypes } from './inputs.js';
import { lowerFirst, upperFirst } from './names.js';
import { blockLiteral, breakUnions, Code, jsdoc, paragraphs, propertyName, sentence } from './text.js';
import type { TypePrinter } from './types.js';
import { readRef, type UpdateFieldModel, type UpdateModel, type UpdateVerb } from './updates.js';

const verbDocs: Record<Exclude<UpdateVerb, 'setNull'>, (one: string) => string> = {
  set: (one) => `Fields of ${one} that an update can replace; null takes a value away.`,
  add: (one) => `Fields of ${one} that an update can add to.`,
  remove: (one) => `Fields of ${one} that an update can remove from.`,
  modify: (one) => `Fields of ${one} in which an update can change what is there.`,
};

/**
 * An update's builder, what makes one from a resource as it was read, and their types.
 * @param one what is updated, in a sentence
 */
export function emitUpdate(update: UpdateModel, one: string, inputs: InputTypes, printer: TypePrinter, imports: Imports): string[] {
  const { name, form, fields, read } = update;
  const types = (['set', 'add', 'remove', 'modify'] as const).map((verb) => emitVerb(update, one, verb, inputs, printer));
  const empty = types.some((type) => type.declaration === undefined);
  imports.value('core/update', 'startUpdate');
  imports.type('core/update', 'UpdateForms');
  imports.type('core/update', 'UpdateVerbs');
  if (empty) imports.type('core/update', 'NoFields');
  const constant = `${lowerFirst(name)}Fields`;
  const forms = {
    name,
    identifier: new Code(identifierConstant(form.name)),
    fields: Object.fromEntries(fields.map((field) => [field.name, { verbs: [...field.verbs.keys()], nullable: field.nullable || undefined, wrap: field.wrap }])),
    exclusive: update.exclusive,
  };
  const builder = `${name} & UpdateVerbs<${[name, ...types.map((type) => type.name)].join(', ')}>`;
  const idType = printer.type(inputs.typed(update.id));
  const starts = [
    jsdoc([
      `Starts an update of ${article(one)}: \`${lowerFirst(name)}(id).set({ … })\`. It goes into \`update()\` as it is.`,
      `@param id which ${one}`,
      '@throws {ValidationError} for what names none',
    ]),
    `export function ${lowerFirst(name)}(\n  id: ${idType},\n): ${builder} {\n  return startUpdate(${constant}, id);\n}`,
  ].join('');
  const out = [`const ${constant} = ${blockLiteral(forms)} as const satisfies UpdateForms;`, ...types.flatMap((type) => type.declaration ?? []), starts];
  const settable = fields.some((field) => field.verbs.has('set'));
  if (!settable) return out;
  imports.value('core/update', 'updateFrom');
  const given = lowerFirst(read);
  out.push(
    jsdoc([
      `The update that sets every field of {@link ${read}} that has a value, where an update can set it. Fields without one stay as they are.`,
      `@param ${given} as it was read, and changed`,
    ]) + `export function to${upperFirst(name)}(${given}: ${printer.type(readRef(update))}): ${name} {\n  return updateFrom(${constant}, ${given});\n}`,
  );
  return out;
}

function emitVerb({ name, fields }: UpdateModel, one: string, verb: Exclude<UpdateVerb, 'setNull'>, inputs: InputTypes, printer: TypePrinter): { name: string; declaration?: string } {
  const own = fields.filter((field) => field.verbs.has(verb) || (verb === 'set' && field.verbs.has('setNull')));
  if (own.length === 0) return { name: 'NoFields' };
  const type = `${name}${upperFirst(verb)}`;
  const members = own.map((field) => member(field, verb, inputs, printer));
  return { name: type, declaration: `${jsdoc([verbDocs[verb](article(one))])}export interface ${type} {\n${members.join('\n')}\n}` };
}

function member(field: UpdateFieldModel, verb: Exclude<UpdateVerb, 'setNull'>, inputs: InputTypes, printer: TypePrinter): string {
  const schema: Schema | undefined = field.verbs.get(verb);
  const parts = schema === undefined ? [] : [wrappedType(field, verb, printer.type(inputs.sent(schema), '  '))];
  if (verb === 'set' && field.verbs.has('setNull')) parts.push('null');
  const doc = jsdoc([sentence(paragraphs(field.description))], '  ');
  return doc + breakUnions(`  ${propertyName(field.name)}?: ${[...parts, 'undefined'].join(' | ')};`);
}

/** A list whose items can be given as strings. */
function wrappedType({ wrapped }: UpdateFieldModel, verb: UpdateVerb, type: string): string {
  const items = /^readonly (.*)\[\]$/s.exec(type)?.[1];
  return !wrapped.has(verb) || items === undefined ? type : `readonly (string | ${items.replace(/^\((.*)\)$/s, '$1')})[]`;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

import { descriptor, identifierConstant, queryStyles } from './descriptor.js';
import { emitUpdate } from './emit-update.js';
import { emitClass, emitFunction, operationConstant, waitConstant } from './emit-class.js';
import { refName } from './document.js';
import { header } from './header.js';
import type { IdentifierForm } from './identifiers.js';
import { Imports, statement } from './imports.js';
import { helperTypes } from './marks.js';
import type { Area, Model, OperationModel } from './model.js';
import { lowerFirst } from './names.js';
import { parts } from './request.js';
import { signatureOf, type Member, type Params, type ParamVariants, type Signature } from './signature.js';
import { blockLiteral, breakUnions, jsdoc, literal, propertyName, quote, type Code } from './text.js';
import type { TypePrinter } from './types.js';
import type { UpdateModel } from './updates.js';
import type { WriteForm } from './write-forms.js';

/** The module of one area: types, descriptors, resource classes, write forms. */
export function emitArea(model: Model, area: Area, printer: TypePrinter, optionsType: string): string {
  const imports = new Imports();
  const signatures = new Map<OperationModel, Signature>(area.operations.map((operation) => [operation, signatureOf(model, printer, operation)]));
  const sections: string[] = [];
  const { text: descriptors } = emitDescriptors(model, area, imports);
  const open = area.operations.filter((operation) => operation.isPublic);
  sections.push(...open.flatMap((operation) => emitParams(operation, signatures.get(operation)!, imports)));
  const context = { imports, optionsType, signatures };
  const classes = area.resources.map((resource) => emitClass(resource, context));
  const functions = open.map((operation) => emitFunction(operation, context));
  const forms = area.forms.map((form) => emitWriteForm(model, form, imports));
  const updates = area.updates.flatMap((update) => emitUpdate(update, nounOf(area, update), model.inputs, printer, imports));
  const body = [...descriptors, ...sections, ...classes, ...functions, ...forms, ...updates];
  const used = usedNames(body.join('\n'), area.schemas);
  for (const name of [...used, ...usedNames(body.join('\n'), Object.keys(helperTypes))]) imports.type('./schema', name);
  const reexports = area.schemas.length > 0 ? [statement('export type', area.schemas, './schema.js')] : [];
  return `${header(area.source)}${[imports.text(), ...reexports, ...body].join('\n\n')}\n`;
}

function emitDescriptors(model: Model, area: Area, imports: Imports): { text: string[] } {
  const identifiers = new Map<string, IdentifierForm>();
  const made = new Map<string, string>();
  const emit = (operation: OperationModel): void => {
    if (made.has(operation.id)) return;
    const maker = operation.x.prepare && model.operations.find(({ id }) => id === operation.x.prepare!.operation);
    // A constant stands before those that refer to it.
    if (maker && maker.area === area.name) emit(maker);
    else if (maker) imports.value(`./${maker.area}`, operationConstant(maker.id));
    const { fields, identifiers: own } = descriptor(model.document, operation);
    own.forEach((form) => identifiers.set(form.name, form));
    if (fields.encode !== undefined) imports.value(model.document['x-sdk'].gzip ? 'core/gzip' : 'core/params', (fields.encode as Code).text);
    if (fields.checkBounds !== undefined) imports.value('core/bounds', 'checkBounds');
    if (fields.parse !== undefined) imports.value('core/readers', (fields.parse as Code).text);
    for (const { style } of operation.shape.query) if (style) imports.value('core/query-styles', queryStyles[style]);
    if (fields.spellOut !== undefined) imports.value(fields.variants === undefined ? 'core/accepts' : 'core/variants', (fields.spellOut as Code).text);
    const doc = jsdoc([`\`${operation.site.verb.toUpperCase()} ${operation.site.path}\` @internal`]);
    made.set(operation.id, `${doc}export const ${operationConstant(operation.id)} = ${blockLiteral(fields)} as const satisfies Operation;`);
  };
  area.operations.forEach(emit);
  area.updates.forEach(({ form }) => identifiers.set(form.name, form));
  imports.type('core/operation', 'Operation');
  if (identifiers.size > 0) imports.type('core/operation', 'Identifier');
  const constants = [...identifiers.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((form) => `const ${identifierConstant(form.name)} = ${blockLiteral({ ...form })} as const satisfies Identifier;`);
  const waits = area.operations
    .filter((operation) => operation.isPublic && operation.x.waitable)
    .map((operation) => {
      const { state, done, failed, paused, reason } = operation.x.waitable!;
      const fields = { resource: operation.noun, state: [state].flat(), done, failed, paused, reason: reason === undefined ? undefined : parts(reason) };
      return `const ${waitConstant(operation)} = ${blockLiteral(fields)} as const satisfies Waitable;`;
    });
  return { text: [...constants, ...made.values(), ...waits] };
}

function emitParams(operation: OperationModel, { params, resultBy, resultDeclaration }: Signature, imports: Imports): string[] {
  const out: string[] = [];
  const link = `{@link ${operation.className}.${operation.x.method}}`;
  if (params?.variants) {
    for (const base of params.bases) imports.type(base === 'ListOptions' ? 'core/list' : 'core/partitions', base);
    out.push(`${jsdoc([`Parameters of ${link}.`])}${variantsText(params, params.variants)}`);
  } else if (params?.declared) {
    if (params.bases.includes('ListOptions')) imports.type('core/list', 'ListOptions');
    if (params.bases.includes('PartitionedListOptions')) imports.type('core/partitions', 'PartitionedListOptions');
    const bases = params.bases.length > 0 ? ` extends ${params.bases.join(', ')}` : '';
    const members = params.members.map(emitMember).join('\n');
    out.push(`${jsdoc([`Parameters of ${link}.`])}export interface ${params.type}${bases} {\n${members}\n}`);
  }
  if (resultBy) {
    const members = resultBy.results.map(([value, type]) => `  ${propertyName(value)}: ${type};`).join('\n');
    out.push(`${jsdoc([`What ${link} gives, by \`${resultBy.parameter}\`.`])}export interface ${resultBy.type} {\n${members}\n}`);
  }
  if (resultDeclaration !== undefined) out.push(`${jsdoc([`What ${link} gives.`])}${resultDeclaration}`);
  return out;
}

/** Parameters of which not all go together: what all forms have, and a union of the forms. */
function variantsText({ type, bases, members }: Params, variants: ParamVariants): string {
  const indented = (list: readonly Member[], indent: string) => list.map(emitMember).join('\n').replace(/^(?=.)/gm, indent);
  const common = members.filter(({ name }) => !variants.names.includes(name));
  const parts = [...bases, ...(common.length > 0 ? [`{\n${indented(common, '')}\n}`] : [])];
  const forms = variants.forms.map((form) => `  | {\n${indented(form, '    ')}\n    }`).join('\n');
  return parts.length === 0 ? `export type ${type} =\n${forms};` : `export type ${type} = ${parts.join(' & ')} & (\n${forms}\n);`;
}

function emitMember({ name, type, required, doc, deprecated }: Member): string {
  const comment = jsdoc([doc || undefined, deprecated ? '@deprecated The platform has deprecated it.' : undefined], '  ');
  const optional = required || type === 'undefined' ? '' : ' | undefined';
  return comment + breakUnions(`  ${propertyName(name)}${required ? '' : '?'}: ${type}${optional};`);
}

function emitWriteForm(model: Model, form: WriteForm, imports: Imports): string {
  imports.value('core/write-form', 'writeForm');
  const input = `${form.write}Input`;
  const target = model.inputs.schemas[input] ? input : form.write;
  const name = lowerFirst(form.read);
  const exclusive = form.exclusive.length === 0 ? '' : `, ${literal(form.exclusive, '  ', 0)}`;
  const places = literal(form.readOnly, '  ', `return writeForm(${name}, ${exclusive});`.length);
  const dropped = model.inputs.dropped(form.write);
  const added = form.added.filter((property) => property !== dropped);
  const given = added.length === 0 ? form.read : `(${form.read} & Pick<${target}, ${added.map(quote).join(' | ')}>)`;
  const flat = `export function to${form.write}(${name}: ${given} | ${target}): ${target} {`;
  const head = flat.length <= 120 ? flat : `export function to${form.write}(\n  ${name}: ${given} | ${target},\n): ${target} {`;
  const doc = jsdoc([
    `The form of {@link ${form.read}} that can be sent: without what only the platform sets.`,
    `@param ${name} as it was read; a form that can be sent already stays as it is`,
  ]);
  return `${doc}${head}\n  return writeForm(${name}, ${places}${exclusive});\n}`;
}

/** What an update is of, in a sentence. */
function nounOf(area: Area, update: UpdateModel): string {
  return area.operations.find(({ item }) => refName(item) === update.name)!.noun;
}

/** The schema names that code uses, comments and strings aside. */
function usedNames(code: string, names: readonly string[]): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'/g, '');
  const words = new Set(bare.match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
  return names.filter((name) => words.has(name));
}

import { refName, schemaRef, type Schema } from './document.js';
import { identifierForm, identifierName } from './identifiers.js';
import { limits } from './limits.js';
import { pascalId, type Model, type OperationModel } from './model.js';
import { camelCase, isVariableName, lowerFirst, singular } from './names.js';
import { parts, type Field } from './request.js';
import { resolved } from './rule-context.js';
import { itemsOf, typesOf } from './schemas.js';
import { paragraphs, sentence } from './text.js';
import type { TypePrinter } from './types.js';

/** One argument of a method. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** One member of a parameters interface. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly doc: string;
  readonly deprecated: boolean;
}

/** Members of which not all go together. */
export interface ParamVariants {
  readonly names: readonly string[];
  /** For each form every name, those that it does not have without a value. */
  readonly forms: readonly (readonly Member[])[];
}

export interface Params {
  /** Where not all of the members go together: which do. */
  readonly variants?: ParamVariants | undefined;
  /** The type in the signature. */
  readonly type: string;
  readonly required: boolean;
  readonly members: readonly Member[];
  /** Types that the interface extends. */
  readonly bases: readonly string[];
  /** Whether the area declares an interface of that name. */
  readonly declared: boolean;
  /** What the body's named schema is, where the parameters are it or extend it. */
  readonly whole: string | undefined;
}

/** What a result depends on. */
export interface ResultBy {
  readonly parameter: string;
  /** What the parameter is when it is left out. */
  readonly fallback: string | undefined;
  /** The interface that has a result for each value. */
  readonly type: string;
  readonly results: readonly (readonly [value: string, type: string])[];
  readonly isList: boolean;
}

/** A method as TypeScript sees it. */
export interface Signature {
  readonly path: readonly Argument[];
  /** The batch's item alone, and the list of them; `single` takes no list. */
  readonly items?: { readonly one: Argument; readonly many: Argument; readonly single: boolean };
  /** A body that is given whole. */
  readonly body?: Argument & { readonly required: boolean };
  readonly params: Params | undefined;
  /** The type of what the method gives, or of one item of it; undefined for nothing. */
  readonly result: string | undefined;
  /** Where the result depends on a parameter: the type parameter, and the type that has the results by its values. */
  readonly resultBy?: ResultBy | undefined;
  /** Declaration of a result without a name of its own. */
  readonly resultDeclaration?: string;
}

export function signatureOf(model: Model, printer: TypePrinter, operation: OperationModel): Signature {
  const { shape, kind } = operation;
  const print = (schema: Schema, indent?: string) => printer.type(schema, indent);
  const path = kind === 'fanOut' ? [] : shape.path.map((field) => pathArgument(model, field, print));
  const { result, resultDeclaration } = resultType(operation, print);
  const body = shape.body.kind === 'value' ? bodyArgument(model, operation, print) : undefined;
  const items = itemArguments(model, operation, print, path);
  return {
    path,
    ...(items && { items }),
    ...(body && { body }),
    params: paramsOf(model, operation, print),
    result,
    resultBy: resultByOf(model, operation, print),
    ...(resultDeclaration !== undefined && { resultDeclaration }),
  };
}

type Print = (schema: Schema, indent?: string) => string;

function pathArgument(model: Model, field: Field, print: Print): Argument {
  const name = camelCase(field.name);
  return {
    name: isVariableName(name) && !['params', 'options', 'body'].includes(name) ? name : `${name}Value`,
    type: print(model.inputs.typed(field.schema)),
    doc: fieldDoc(model, field),
  };
}

function resultType(operation: OperationModel, print: Print): { result: string | undefined; resultDeclaration?: string } {
  const { result, answer } = operation;
  if (answer.kind === 'text') return { result: 'string' };
  if (answer.kind === 'bytes') return { result: 'Uint8Array' };
  if (!result) return { result: undefined };
  const type = print(result);
  if (!type.includes('\n')) return { result: type };
  const name = `${pascalId(operation)}Result`;
  return { result: name, resultDeclaration: /^\{[\s\S]*\}$/.test(type) ? `export interface ${name} ${type}` : `export type ${name} = ${type};` };
}

function resultByOf({ document }: Model, operation: OperationModel, print: Print): ResultBy | undefined {
  const { x, shape, result } = operation;
  if (!x.resultBy || !result) return undefined;
  const { parameter, schemas } = x.resultBy;
  const field = shape.fields.find(({ wire }) => wire === parameter)!;
  const fallback = field.required ? undefined : (resolved(document, field.schema).default ?? freeValue(operation, parameter));
  return {
    parameter: field.name,
    fallback: fallback === undefined ? undefined : String(fallback),
    type: `${pascalId(operation)}Results`,
    results: Object.entries(schemas).map(([value, name]) => [value, print({ $ref: schemaRef(name) })]),
    isList: itemsOf(document, result) !== undefined,
  };
}

/** The value that a parameter has in the form of the body that does not require it. */
function freeValue({ shape }: OperationModel, parameter: string): unknown {
  const free = shape.body.variants?.forms.map(({ own }) => own.get(parameter)).find((property) => property?.required === false);
  return free?.schema.const;
}

function bodyArgument(model: Model, operation: OperationModel, print: Print): Argument & { required: boolean } {
  const { body } = operation.shape;
  const name = refName(body.schema);
  return {
    name: 'body',
    type: print(model.inputs.typed(body.schema!)),
    doc: body.description ?? (name === undefined ? undefined : model.document.components?.schemas?.[name]?.description) ?? 'the request\'s body',
    required: body.required,
  };
}

function itemArguments(model: Model, operation: OperationModel, print: Print, path: readonly Argument[]): Signature['items'] {
  const { kind, x, place } = operation;
  if (kind !== 'batch' && kind !== 'fanOut') return undefined;
  const schema: Schema = kind === 'fanOut' ? { $ref: schemaRef(x.batched!.identifier!) } : operation.item!;
  const name = kind === 'fanOut' ? undefined : identifierName(model.document, schema);
  const form = name === undefined ? undefined : identifierForm(model.document, name);
  // What carries more than a name is named for that.
  const isUpdate = name !== undefined && model.document.components!.schemas![name]!['x-sdk']!.patch !== undefined;
  const bare = kind === 'batch' && typesOf(resolved(model.document, schema)).includes('integer');
  const isId = kind === 'fanOut' || bare || (typeof form === 'object' && !form.carries && !isUpdate);
  const plural = isId ? 'ids' : isUpdate ? 'updates' : lowerFirst(place.at(-1)!);
  const usable = (name: string) => isVariableName(name) && ![...path.map((argument) => argument.name), 'params', 'options'].includes(name);
  const one = isId ? 'id' : singular(plural);
  const names = usable(one) && usable(plural) && one !== plural ? { one, many: plural } : { one: 'item', many: 'items' };
  const type = print(model.inputs.typed(schema));
  const element = /[|&]/.test(type) ? `(${type})` : type;
  const single = x.batched!.single === true;
  const list = bare ? operation.shape.fields.find(({ wire }) => wire === x.batched!.over) : undefined;
  return {
    one: { name: names.one, type: single ? type : print(model.inputs.lone(schema)), doc: (bare && schema.description) || '' },
    many: { name: names.many, type: `readonly ${element}[]`, doc: list?.description ?? '' },
    single,
  };
}

function paramsOf(model: Model, operation: OperationModel, print: Print): Params | undefined {
  const { inputs } = model;
  const { kind, shape, visible, x, page } = operation;
  const base = kind === 'list' ? (page?.partitions === undefined ? 'ListOptions' : 'PartitionedListOptions') : undefined;
  const bodyName = operation.whole && inputs.nameOf(operation.whole);
  const whole = bodyName && (operation.shape.body.description ?? schemaDescription(model, operation.whole!) ?? `see {@link ${bodyName}}`);
  const fields = bodyName === undefined ? visible : visible.filter((field) => field.place !== 'body');
  const members = fields.map((field) => memberOf(model, field, print));
  if (x.prepare) members.push(...prepareMembers(model, operation, print));
  if (kind === 'fanOut' && x.missing) {
    members.push({ name: 'ignoreUnknownIds', type: 'boolean', required: false, doc: 'Leave out what does not exist rather than throw. Default: `false`.', deprecated: false });
  }
  const bases = [base, bodyName].filter((name) => name !== undefined);
  if (members.length === 0 && bases.length === 0) return undefined;
  const bodyRequired = bodyName !== undefined && shape.body.required;
  const variants = paramVariants(model, operation, print);
  const inEvery = variants?.forms.every((form) => form.some((member) => member.required)) ?? false;
  const required = bodyRequired || inEvery || members.some((member) => member.required);
  if (members.length === 0 && bases.length === 1) {
    return { type: bases[0]!, required, members: [], bases: [], declared: false, whole };
  }
  return { type: `${pascalId(operation)}Params`, required, members, bases, declared: true, whole, variants };
}

function memberOf(model: Model, field: Field, print: Print): Member {
  return {
    name: field.name,
    type: print(model.inputs.typed(field.schema), '  '),
    required: field.required && field.sendDefault === undefined,
    doc: fieldDoc(model, field),
    deprecated: field.deprecated,
  };
}

function paramVariants(model: Model, operation: OperationModel, print: Print): ParamVariants | undefined {
  const { variants } = operation.shape.body;
  if (!variants) return undefined;
  const fields = variants.names.map((wire) => operation.visible.find((field) => field.place === 'body' && field.wire === wire)!);
  const forms = variants.forms.map(({ own }) =>
    fields.map((field): Member => {
      const property = own.get(field.wire);
      if (!property) return { name: field.name, type: 'undefined', required: false, doc: '', deprecated: false };
      const { schema, required } = property;
      return memberOf(model, { ...field, schema, required, deprecated: schema.deprecated ?? field.deprecated }, print);
    }),
  );
  return { names: fields.map(({ name }) => name), forms };
}

function schemaDescription(model: Model, schema: Schema): string | undefined {
  return model.document.components?.schemas?.[refName(schema) ?? '']?.description;
}

function prepareMembers(model: Model, operation: OperationModel, print: Print): Member[] {
  const prepare = operation.x.prepare!;
  const given = parts(prepare.into).at(-1)!;
  const members: Member[] = [
    { name: given, type: 'string', required: false, doc: `A ${given} that you already have; otherwise one is made for this call.`, deprecated: false },
  ];
  if (prepare.parameter === undefined) return members;
  const schema: Schema = { $ref: schemaRef(prepare.parameterSchema!) };
  const description = prepare.parameterDescription ?? model.document.components?.schemas?.[prepare.parameterSchema!]?.description;
  const doc = `${sentence(description) ?? ''} Not together with \`${given}\`.`.trim();
  members.push({ name: prepare.parameter, type: print(model.inputs.typed(schema)), required: false, doc, deprecated: false });
  return members;
}

/** A field's description and limits. */
export function fieldDoc(model: Model, field: Field): string {
  const facts = limits(model.document, field.schema, { sendDefault: field.sendDefault });
  return [sentence(paragraphs(field.description)), facts].filter(Boolean).join(' ');
}

import type ts from 'typescript';
import type { Document, Schema } from './document.js';
import { helperTypes, marks } from './marks.js';
import { wrapped } from './schemas.js';
import { breakUnions, jsdoc, propertyName, quote } from './text.js';

type Typescript = typeof ts;
type OpenapiTypescript = typeof import('openapi-typescript');
type Context = Parameters<OpenapiTypescript['transformSchemaObject']>[1];

/** openapi-typescript with our way to print short forms, open enums and names. */
export class TypePrinter {
  readonly #ts: Typescript;
  readonly #lib: OpenapiTypescript;
  readonly #options: {
    readonly transform: (schema: object, options: Context) => ts.TypeNode | undefined;
    readonly transformProperty: (property: ts.PropertySignature, schema: object) => ts.PropertySignature | undefined;
  };

  private constructor(typescript: Typescript, lib: OpenapiTypescript) {
    this.#ts = typescript;
    this.#lib = lib;
    this.#options = {
      transform: (schema, options) => this.#marked(schema as Schema, options),
      transformProperty: (property, schema) => this.#withUndefined(property, schema as Schema),
    };
  }

  static async load(): Promise<TypePrinter> {
    const [typescript, lib] = await Promise.all([import('typescript'), import('openapi-typescript')]);
    return new TypePrinter(typescript.default, lib as unknown as OpenapiTypescript);
  }

  /** The text of schema.d.ts: named schemas as top-level types that refer to each other by name. */
  async schemaFile(document: Document, header: string): Promise<string> {
    const generate = (this.#lib as unknown as { default: (source: object, options: object) => Promise<ts.Node[]> }).default;
    const nodes = await generate(structuredClone(document), {
      ...this.#options,
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
    });
    const text = breakUnions(this.#hoist(this.#lib.astToString(nodes)));
    const helpers = Object.entries(helperTypes).filter(([name]) => text.includes(`${name}<`));
    return header + text + helpers.map(([, declaration]) => `\n${declaration}\n`).join('');
  }

  /** The type of one schema, as it stands in a signature. */
  type(schema: Schema, indent = ''): string {
    const context = {
      discriminators: { objects: {}, refsHandled: [] },
      emptyObjectsUnknown: true,
      injectFooter: [],
      silent: true,
      resolve: () => undefined,
      ...this.#options,
    };
    const node = this.#lib.transformSchemaObject(schema as never, { ctx: context as never, path: '' });
    const printed = this.#lib.astToString(this.#ts.factory.createTypeAliasDeclaration(undefined, 'Printed', undefined, node));
    const source = this.#parse(printed);
    const alias = source.statements[0] as ts.TypeAliasDeclaration;
    const [, ...rest] = tidy(this.#edited(source, alias.type)).split('\n');
    const [first] = tidy(this.#edited(source, alias.type)).split('\n');
    return [first, ...rest.map((line) => indent + line)].join('\n');
  }

  /** Types of the schemas that carry one of our marks. */
  #marked(schema: Schema, options: Context): ts.TypeNode | undefined {
    const { factory, SyntaxKind } = this.#ts;
    const inner = (child: Schema) => this.#lib.transformSchemaObject(child as never, options);
    const open = schema[marks.open] as unknown[] | undefined;
    if (open) {
      const anyString = factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]);
      const values = open.filter((value) => value !== null).map((value) => this.#lib.tsLiteral(value));
      const nullable = open.includes(null) || (Array.isArray(schema.type) && schema.type.includes('null'));
      return factory.createUnionTypeNode([...values, factory.createParenthesizedType(anyString), ...(nullable ? [this.#lib.NULL] : [])]);
    }
    const labels = schema[marks.labels] as string[] | undefined;
    if (labels) {
      const optional = schema[marks.optional] as string[];
      const members = schema.prefixItems!.map((part, index) => {
        const question = optional.includes(labels[index]!) ? factory.createToken(SyntaxKind.QuestionToken) : undefined;
        return factory.createNamedTupleMember(undefined, factory.createIdentifier(labels[index]!), question, inner(part));
      });
      return factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, factory.createTupleTypeNode(members));
    }
    const helper = schema[marks.helper] as string[] | undefined;
    if (helper) {
      const [name, ...args] = helper;
      const given = args.map((text) => factory.createTypeReferenceNode(text));
      return factory.createTypeReferenceNode(name!, [inner(schema[wrapped] as Schema), ...given]);
    }
    if (schema[marks.absent] === true) return this.#lib.UNDEFINED;
    // Of several types, each comes here by itself.
    if (schema[marks.readonly] === true && schema.type === 'array') {
      const list = schema.prefixItems
        ? factory.createTupleTypeNode(schema.prefixItems.map(inner))
        : factory.createArrayTypeNode(typeof schema.items === 'object' ? inner(schema.items) : this.#lib.UNKNOWN);
      return factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, list);
    }
    return undefined;
  }

  /** A property that callers may leave out also takes undefined, whatever their compiler's rules. */
  #withUndefined(property: ts.PropertySignature, schema: Schema): ts.PropertySignature | undefined {
    const { factory, isUnionTypeNode, SyntaxKind } = this.#ts;
    const { questionToken, type, modifiers, name } = property;
    const whole = [SyntaxKind.UndefinedKeyword, SyntaxKind.UnknownKeyword];
    if (schema[marks.undefined] !== true || !questionToken || !type || whole.includes(type.kind)) return undefined;
    const types = isUnionTypeNode(type) ? type.types : [type];
    return factory.updatePropertySignature(property, modifiers, name, questionToken, factory.createUnionTypeNode([...types, this.#lib.UNDEFINED]));
  }

  #parse(text: string): ts.SourceFile {
    return this.#ts.createSourceFile('schema.d.ts', text, this.#ts.ScriptTarget.ES2022, true);
  }

  /** A node's text, with references by name and single quotes. */
  #edited(source: ts.SourceFile, node: ts.Node): string {
    const t = this.#ts;
    const edits: { start: number; end: number; text: string }[] = [];
    const visit = (at: ts.Node): void => {
      const named = this.#namedSchema(at);
      if (named !== undefined) edits.push({ start: at.getStart(source), end: at.end, text: named });
      else if (t.isStringLiteral(at)) edits.push({ start: at.getStart(source), end: at.end, text: quote(at.text) });
      else t.forEachChild(at, visit);
    };
    visit(node);
    let text = '';
    let from = node.getStart(source, t.isPropertySignature(node) || t.isStatement(node));
    for (const edit of edits) {
      text += source.text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return text + source.text.slice(from, node.end);
  }

  /** `X` of `components["schemas"]["X"]`. */
  #namedSchema(node: ts.Node): string | undefined {
    const t = this.#ts;
    if (!t.isIndexedAccessTypeNode(node) || !t.isIndexedAccessTypeNode(node.objectType)) return undefined;
    const name = (type: ts.TypeNode) => (t.isLiteralTypeNode(type) && t.isStringLiteral(type.literal) ? type.literal.text : undefined);
    const outer = node.objectType.objectType;
    const isComponents = t.isTypeReferenceNode(outer) && t.isIdentifier(outer.typeName) && outer.typeName.text === 'components';
    return isComponents && name(node.objectType.indexType) === 'schemas' ? name(node.indexType) : undefined;
  }

  #hoist(printed: string): string {
    const t = this.#ts;
    const source = this.#parse(printed);
    const types: string[] = [];
    const rest: string[] = [];
    for (const statement of source.statements) {
      const isComponents = t.isInterfaceDeclaration(statement) && statement.name.text === 'components';
      if (!isComponents) {
        const text = this.#edited(source, statement);
        if (!/^export type (?:webhooks|\$defs) = Record<string, never>;?$/.test(text)) rest.push(tidy(text));
        continue;
      }
      const members = statement.members.map((member) => {
        const signature = member as ts.PropertySignature;
        if (signature.name.getText(source) !== 'schemas' || !signature.type || !t.isTypeLiteralNode(signature.type)) return tidy(this.#edited(source, member));
        const names = signature.type.members.map((schema) => {
          types.push(this.#declaration(source, schema as ts.PropertySignature));
          const name = (schema.name as ts.Identifier).text;
          return `    ${propertyName(name)}: ${name};`;
        });
        return `schemas: {\n${names.join('\n')}\n  };`;
      });
      rest.push(`export interface components {\n${members.map((member) => `  ${member}`).join('\n')}\n}`);
    }
    return `${[...types, ...rest].join('\n\n')}\n`;
  }

  /** One named schema as a declaration of its own, with its documentation. */
  #declaration(source: ts.SourceFile, schema: ts.PropertySignature): string {
    const t = this.#ts;
    const name = (schema.name as ts.Identifier).text;
    const whole = source.text.slice(schema.getFullStart(), schema.getStart(source, false));
    const comment = /\/\*\*[\s\S]*\*\//.exec(whole)?.[0];
    const doc = comment === undefined ? '' : `${tidy(comment)}\n`;
    const type = schema.type!;
    const members = this.#objectMembers(source, type);
    if (members) {
      const body = members.map((member) => tidy(indented(dedent(this.#edited(source, member), source, member), '    '))).join('\n');
      return `${doc}export interface ${name} {\n${body}\n}`;
    }
    const text = tidy(dedent(this.#edited(source, type), source, schema));
    return `${doc}export type ${name} =${t.isUnionTypeNode(type) ? brokenUnion(text, type.types.map((part) => tidy(this.#edited(source, part)))) : ` ${text}`};`;
  }

  /** The members of an object type; an index signature of unknown joins the properties. */
  #objectMembers(source: ts.SourceFile, type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
    const t = this.#ts;
    if (t.isTypeLiteralNode(type)) return type.members;
    if (!t.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined;
    const [first, second] = type.types as unknown as [ts.TypeNode, ts.TypeNode];
    if (!t.isTypeLiteralNode(first) || !t.isTypeLiteralNode(second)) return undefined;
    const index = second.members[0];
    const open = second.members.length === 1 && index !== undefined && t.isIndexSignatureDeclaration(index) && index.type.getText(source) === 'unknown';
    return open ? [...first.members, index] : undefined;
  }
}

/** Takes the indentation of a node's own line from the lines after its first. */
function dedent(text: string, source: ts.SourceFile, node: ts.Node): string {
  const start = node.getStart(source, true);
  const margin = start - (source.text.lastIndexOf('\n', start - 1) + 1);
  return text.replace(new RegExp(`\\n {1,${margin}}`, 'g'), '\n');
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** A union that is too long for a line, with one member on each. */
function brokenUnion(text: string, parts: readonly string[]): string {
  if (text.includes('\n') || text.length <= 90) return ` ${text}`;
  return `\n${parts.map((part) => `  | ${part}`).join('\n')}`;
}

/** Two spaces instead of four, and comments in our form. */
function tidy(text: string): string {
  const halved = text.replace(/^( +)/gm, (spaces) => ' '.repeat(Math.floor(spaces.length / 4) * 2 + (spaces.length % 4)));
  const flat = halved
    .replace(/\[\n\s*([^\n[\]{}]*(?:,\n[^\n[\]{}]*)*)\n\s*\]/g, (_whole, inner: string) => `[${inner.replace(/,\n\s*/g, ', ')}]`)
    .replace(/\{\n\s*\[key: string\]: ([^;\n]+);\n\s*\}/g, '{ [key: string]: $1 }');
  return flat.replace(/^( *)\/\*\*([\s\S]*?)\*\/\n?/gm, (_whole, indent: string, inner: string) => comment(inner, indent)).trimEnd();
}

/** One of openapi-typescript's comments without what the type says already. */
function comment(inner: string, indent: string): string {
  const lines: string[] = [];
  for (const raw of inner.split('\n')) {
    const line = raw.replace(/^\s*\*? ?/, '');
    if (/^(?:@enum|@constant|Format: (?:u?int(?:32|64)|float|double|password|uuid)\b)/.test(line.trim())) continue;
    const continues = /^ {4}/.test(line) && lines.length > 0;
    if (continues && line.trim() !== '' && lines.at(-1) !== '') lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line.replace(/^@description /, '').trim());
  }
  const text = lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1));
  const tags = text.filter((line) => line.startsWith('@'));
  return jsdoc([...text.filter((line) => !line.startsWith('@')), ...tags], indent);
}

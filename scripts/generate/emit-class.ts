import { classDoc, methodDoc, waitDoc, type Overload } from './docs.js';
import { isContent } from './descriptor.js';
import type { Imports } from './imports.js';
import type { OperationModel, ResourceModel } from './model.js';
import type { Signature } from './signature.js';
import { firstSentence, jsdoc, paragraphs, quote } from './text.js';

export interface ClassContext {
  readonly imports: Imports;
  /** The platform's options interface, such as CogniteOptions. */
  readonly optionsType: string;
  readonly signatures: ReadonlyMap<OperationModel, Signature>;
}

/** One resource class: its children, its constructor and a thin method for each operation. */
export function emitClass(resource: ResourceModel, context: ClassContext): string {
  const { imports, optionsType } = context;
  const base = resourceBase(optionsType);
  imports.type('core/connection', 'Connection');
  imports.value('./platform', base);
  const parts: string[] = [];
  const children = resource.children.map((child) => ({ name: child.place.at(-1)!, child }));
  if (children.length > 0) {
    const fields = children.map(({ name, child }) => {
      if (child.area !== resource.area) imports.value(`./${child.area}`, child.className);
      return `${jsdoc([firstSentence(paragraphs(child.doc))], '  ')}  readonly ${name}: ${child.className};`;
    });
    const made = children.map(({ name, child }) => `    this.${name} = new ${child.className}(this.connection);`);
    parts.push(fields.join('\n'));
    imports.type('./platform', optionsType);
    parts.push(constructorText(optionsType, made));
  }
  for (const operation of resource.methods) {
    parts.push(emitMethod(operation, context));
    if (operation.x.waitable) parts.push(emitWait(operation, context));
  }
  return `${classDoc(resource)}export class ${resource.className} extends ${base} {\n${parts.join('\n\n')}\n}`;
}

/** `CogniteOptions` → `CogniteResource`, which every resource class of a platform extends. */
export function resourceBase(optionsType: string): string {
  return optionsType.replace(/Options$/, 'Resource');
}

function constructorText(optionsType: string, lines: readonly string[]): string {
  const body = ['    super(options);', ...lines].join('\n');
  const doc = jsdoc(["@param options a client's options, or the connection of one"], '  ');
  return `${doc}  constructor(options: ${optionsType} | Connection) {\n${body}\n  }`;
}

function emitMethod(operation: OperationModel, context: ClassContext): string {
  const { kinds = '', overloads, implementation, run } = callable(operation, context);
  const { method } = operation.x;
  const signature = context.signatures.get(operation)!;
  const heads = overloads.map(({ overload, args, result }) => methodDoc(operation, signature, overload) + head(`  ${method}${kinds}`, args, result));
  const body = ` {\n    return ${run('this.connection')};\n  }`;
  if (!implementation) return heads[0] + body;
  return [...heads.map((text) => `${text};`), head(`  ${method}`, implementation.args, implementation.result) + body].join('\n');
}

/** The method as a function over a connection: a bundle that imports it carries nothing else of the area. */
export function emitFunction(operation: OperationModel, context: ClassContext): string {
  const { kinds = '', overloads, implementation, run } = callable(operation, context);
  const { deprecated } = operation.site.operation;
  const doc = jsdoc([
    `{@link ${operation.className}.${operation.x.method}} as a function.`,
    deprecated ? '@deprecated See the method.' : undefined,
  ]);
  const start = `export function ${operation.id}${kinds}`;
  const heads = overloads.map(({ args, result }) => doc + head(start, ['connection: Connection', ...args], result));
  const body = ` {\n  return ${run('connection')};\n}`;
  if (!implementation) return heads[0] + body;
  return [...heads.map((text) => `${text};`), head(start, ['connection: Connection', ...implementation.args], implementation.result) + body].join('\n');
}

function head(start: string, args: readonly string[], result: string): string {
  const flat = `${start}(${args.join(', ')}): ${result}`;
  const indent = /^ */.exec(start)![0];
  return flat.length <= 118 && !flat.includes('\n') ? flat : `${start}(\n${args.map((arg) => `${indent}  ${arg},\n`).join('')}${indent}): ${result}`;
}

/** What the runtime calls an operation's descriptor. */
export function operationConstant(id: string): string {
  return `${id}Operation`;
}

/** An operation as something to call: its overloads, what implements them and what that runs. */
interface Callable {
  /** Type parameters. */
  readonly kinds?: string | undefined;
  readonly overloads: readonly { readonly overload: Overload; readonly args: string[]; readonly result: string }[];
  readonly implementation?: { readonly args: string[]; readonly result: string };
  run(connection: string): string;
}

function callable(operation: OperationModel, { imports, signatures }: ClassContext): Callable {
  const signature = signatures.get(operation)!;
  const path = signature.path.map(({ name, type }) => `${name}: ${type}`);
  const params = signature.params ? [`params${signature.params.required ? '' : '?'}: ${signature.params.type}`] : [];
  const pathList = `[${signature.path.map(({ name }) => name).join(', ')}]`;
  const argument = signature.params ? 'params' : 'undefined';
  const constant = operationConstant(operation.id);
  const result = signature.result ?? 'void';
  if (operation.kind === 'list') {
    const { style, maxOffset } = operation.x.paginated!;
    const pager = maxOffset === undefined ? pagers[style] : 'windowPages';
    const walk = operation.page?.partitions === undefined ? 'list' : 'partitionedList';
    if (walk === 'list') imports.value('core/list', 'list');
    else imports.value('core/partitions', 'partitionedList');
    imports.value('core/list', pager);
    imports.type('core/list', 'List');
    if (walk === 'list') imports.type('core/list', 'ListOptions');
    else imports.type('core/partitions', 'PartitionedListOptions');
    imports.type('core/request-options', 'RequestOptions');
    return {
      overloads: [{ overload: 'only', args: [...path, ...params, 'options?: RequestOptions'], result: `List<${result}>` }],
      run: (connection) => `${walk}(${connection}, ${constant}, ${pager}, ${pathList}, ${argument}, options)`,
    };
  }
  if (!signature.items) {
    const runner = isContent(operation) ? 'callContent' : 'call';
    imports.value(isContent(operation) ? 'core/content' : 'core/call', runner);
    imports.type('core/request-options', 'RequestOptions');
    const whole = signature.body ? [`body${signature.body.required ? '' : '?'}: ${signature.body.type}`] : [];
    const by = signature.resultBy;
    const given = by ? `${by.type}[Kind]${by.isList ? '[]' : ''}` : result;
    const promised = operation.x.missing && signature.result !== undefined ? `${given} | undefined` : given;
    const kinds = by && `<Kind extends keyof ${by.type}${by.fallback === undefined ? '' : ` = ${quote(by.fallback)}`}>`;
    const typed = by ? params.map((text) => `${text} & { ${by.parameter}${by.fallback === undefined ? ': Kind' : '?: Kind | undefined'} }`) : params;
    return {
      kinds,
      overloads: [{ overload: 'only', args: [...path, ...whole, ...typed, 'options?: RequestOptions'], result: `Promise<${promised}>` }],
      run: (connection) => `${runner}(${connection}, ${constant}, ${pathList}, ${signature.body ? 'body' : argument}, options)`,
    };
  }
  const { one, many, single } = signature.items;
  const runner = operation.kind === 'fanOut' ? 'fanOut' : 'batch';
  imports.value('core/batch', runner);
  imports.type('core/batch', 'BatchOptions');
  const tail = signature.path.length > 0 ? `, ${pathList}` : '';
  const run = (name: string) => (connection: string) => `${runner}(${connection}, ${constant}, ${name}, ${argument}, options${tail})`;
  const takes = (name: string, type: string): string[] => [...path, `${name}: ${type}`, ...params, 'options?: BatchOptions'];
  const isVoid = signature.result === undefined;
  const oneResult = operation.x.missing ? `${result} | undefined` : result;
  if (single) {
    return { overloads: [{ overload: 'only', args: takes(one.name, one.type), result: `Promise<${oneResult}>` }], run: run(one.name) };
  }
  const manyResult = isVoid ? 'void' : `${/[|&]/.test(result) ? `(${result})` : result}[]`;
  const both = isVoid ? 'void' : [...new Set([oneResult, manyResult])].join(' | ');
  return {
    overloads: [
      { overload: 'one', args: takes(one.name, one.type), result: `Promise<${oneResult}>` },
      { overload: 'many', args: takes(many.name, many.type), result: `Promise<${manyResult}>` },
    ],
    implementation: { args: takes(many.name, `${one.type} | ${many.type}`), result: `Promise<${both}>` },
    run: run(many.name),
  };
}

const pagers = { cursor: 'cursorPages', pageNumber: 'numberedPages', offset: 'offsetPages', single: 'singlePage' } as const;

function emitWait(operation: OperationModel, context: ClassContext): string {
  const { imports, signatures } = context;
  const signature = signatures.get(operation)!;
  imports.value('core/wait', 'waitFor');
  imports.type('core/wait', 'WaitOptions');
  imports.type('core/wait', 'Waitable');
  const { path: places, params, result, items } = signature;
  const path = items ? [...places, { name: items.one.name, type: items.one.type, doc: '' }] : places;
  const inner = params?.required ? [`params: ${params.type}`] : [];
  const given = [...path.map(({ name }) => name), ...(params ? [params.required ? 'params' : 'undefined'] : []), 'request'].join(', ');
  const args = [...path.map(({ name, type }) => `${name}: ${type}`), ...inner, `options?: WaitOptions<${result}>`].join(', ');
  const method = operation.x.waitable!.method ?? 'wait';
  const retrieve = `(request) => this.${operation.x.method}(${given})`;
  const flat = `    return waitFor(${retrieve}, ${waitConstant(operation)}, options);`;
  const body = flat.length <= 120 ? flat : `    return waitFor(\n      ${retrieve},\n      ${waitConstant(operation)},\n      options,\n    );`;
  return `${waitDoc(operation, path)}  ${method}(${args}): Promise<${result}> {\n${body}\n  }`;
}

export function waitConstant(operation: OperationModel): string {
  return `${operation.id}States`;
}

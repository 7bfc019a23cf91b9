import { classDoc, methodDoc, waitDoc } from './docs.js';
import type { Imports } from './imports.js';
import type { OperationModel, ResourceModel } from './model.js';
import type { Signature } from './signature.js';
import { firstSentence, jsdoc, paragraphs } from './text.js';

export interface ClassContext {
  readonly imports: Imports;
  /** The platform's options interface, such as CogniteOptions. */
  readonly optionsType: string;
  readonly signatures: ReadonlyMap<OperationModel, Signature>;
}

/** One resource class: its children, its constructor and a thin method for each operation. */
export function emitClass(resource: ResourceModel, context: ClassContext): string {
  const { imports, optionsType } = context;
  imports.value('core/resource', 'Resource');
  imports.type('core/connection', 'Connection');
  imports.value('./platform', 'platform');
  imports.type('./platform', optionsType);
  const parts: string[] = [];
  const children = resource.children.map((child) => ({ name: child.place.at(-1)!, child }));
  if (children.length > 0) {
    const fields = children.map(({ name, child }) => {
      if (child.area !== resource.area) imports.value(`./${child.area}`, child.className);
      return `${jsdoc([firstSentence(paragraphs(child.doc))], '  ')}  readonly ${name}: ${child.className};`;
    });
    const made = children.map(({ name, child }) => `    this.${name} = new ${child.className}(this.connection);`);
    parts.push(fields.join('\n'));
    parts.push(constructorText(optionsType, made));
  } else {
    parts.push(constructorText(optionsType, []));
  }
  for (const operation of resource.methods) {
    parts.push(emitMethod(operation, context));
    if (operation.x.waitable) parts.push(emitWait(operation, context));
  }
  return `${classDoc(resource)}export class ${resource.className} extends Resource {\n${parts.join('\n\n')}\n}`;
}

function constructorText(optionsType: string, lines: readonly string[]): string {
  const body = ['    super(platform, options);', ...lines].join('\n');
  const doc = jsdoc(["@param options a client's options, or the connection of one"], '  ');
  return `${doc}  constructor(options: ${optionsType} | Connection) {\n${body}\n  }`;
}

function emitMethod(operation: OperationModel, context: ClassContext): string {
  const signature = context.signatures.get(operation)!;
  const { imports } = context;
  const { method } = operation.x;
  const path = signature.path.map(({ name, type }) => `${name}: ${type}`);
  const params = signature.params && `params${signature.params.required ? '' : '?'}: ${signature.params.type}`;
  const pathList = `[${signature.path.map(({ name }) => name).join(', ')}]`;
  const given = signature.params ? 'params' : 'undefined';
  const head = (list: readonly (string | undefined)[], result: string) => {
    const args = list.filter((arg) => arg !== undefined);
    const flat = `  ${method}(${args.join(', ')}): ${result}`;
    return flat.length <= 118 && !flat.includes('\n') ? flat : `  ${method}(\n${args.map((arg) => `    ${arg},\n`).join('')}  ): ${result}`;
  };
  const body = (text: string) => ` {\n    return ${text};\n  }`;
  const result = signature.result ?? 'void';
  if (operation.kind === 'list') {
    imports.value('core/list', 'list');
    imports.value('core/list', pagers[operation.x.paginated!.style]);
    imports.type('core/list', 'List');
    if (operation.page?.partitions !== undefined) imports.type('core/list', 'PartitionedListOptions');
    else imports.type('core/list', 'ListOptions');
    imports.type('core/request-options', 'RequestOptions');
    const call = `list(this.connection, ${operation.id}, ${pagers[operation.x.paginated!.style]}, ${pathList}, ${given}, options)`;
    return methodDoc(operation, signature, 'only') + head([...path, params, 'options?: RequestOptions'], `List<${result}>`) + body(call);
  }
  if (signature.items) return emitBatch(operation, signature, imports, { path, params, pathList, given, head, result });
  imports.value('core/call', 'call');
  imports.type('core/request-options', 'RequestOptions');
  const whole = signature.body && `body${signature.body.required ? '' : '?'}: ${signature.body.type}`;
  const promised = operation.x.missing && signature.result !== undefined ? `${result} | undefined` : result;
  const call = `call(this.connection, ${operation.id}, ${pathList}, ${signature.body ? 'body' : given}, options)`;
  return methodDoc(operation, signature, 'only') + head([...path, whole, params, 'options?: RequestOptions'], `Promise<${promised}>`) + body(call);
}

const pagers = { cursor: 'cursorPages', pageNumber: 'numberedPages', offset: 'offsetPages', single: 'singlePage' } as const;

interface BatchParts {
  readonly path: readonly string[];
  readonly params: string | undefined;
  readonly pathList: string;
  readonly given: string;
  readonly result: string;
  head(list: readonly (string | undefined)[], result: string): string;
}

function emitBatch(operation: OperationModel, signature: Signature, imports: Imports, { path, params, pathList, given, head, result }: BatchParts): string {
  const { one, many, single } = signature.items!;
  const runner = operation.kind === 'fanOut' ? 'fanOut' : 'batch';
  imports.value('core/batch', runner);
  imports.type('core/batch', 'BatchOptions');
  const tail = signature.path.length > 0 ? `, ${pathList}` : '';
  const call = (name: string) => ` {\n    return ${runner}(this.connection, ${operation.id}, ${name}, ${given}, options${tail});\n  }`;
  const isVoid = signature.result === undefined;
  const oneResult = operation.kind === 'fanOut' && operation.x.missing ? `${result} | undefined` : result;
  const options = 'options?: BatchOptions';
  if (single) {
    return methodDoc(operation, signature, 'only') + head([...path, `${one.name}: ${one.type}`, params, options], `Promise<${oneResult}>`) + call(one.name);
  }
  const manyResult = isVoid ? 'void' : `${/[|&]/.test(result) ? `(${result})` : result}[]`;
  const both = isVoid ? 'void' : [...new Set([oneResult, manyResult])].join(' | ');
  return [
    methodDoc(operation, signature, 'one') + head([...path, `${one.name}: ${one.type}`, params, options], `Promise<${oneResult}>;`),
    methodDoc(operation, signature, 'many') + head([...path, `${many.name}: ${many.type}`, params, options], `Promise<${manyResult}>;`),
    head([...path, `${many.name}: ${one.type} | ${many.type}`, params, options], `Promise<${both}>`) + call(many.name),
  ].join('\n');
}

function emitWait(operation: OperationModel, context: ClassContext): string {
  const { imports, signatures } = context;
  const signature = signatures.get(operation)!;
  imports.value('core/wait', 'waitFor');
  imports.type('core/wait', 'WaitOptions');
  imports.type('core/wait', 'Waitable');
  const { path, params, result } = signature;
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

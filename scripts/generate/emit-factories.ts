import { refName, resolve, type Document, type Schema } from './document.js';
import { header } from './header.js';
import { statement } from './imports.js';
import type { Model, OperationModel } from './model.js';
import { lowerFirst } from './names.js';
import { itemsOf, typesOf } from './schemas.js';
import { blockLiteral, firstSentence, jsdoc } from './text.js';

/** What one factory makes: schemas by name. */
interface Resource {
  /** As methods give it. */
  readonly read?: string | undefined;
  /** As it is sent to make it. */
  readonly write?: string | undefined;
  /** The property of the written form that the SDK adds by itself. */
  readonly without?: string | undefined;
}

/** Methods that take a resource in the form in which it is made, the best first. */
const makers = ['create', 'upsert', 'attach', 'insert', 'run'];

/** factories.ts: the schemas, and the types, of everything that `data-platform-sdk/testing` has a factory for. */
export function emitFactories(model: Model): string {
  const { document } = model;
  const resources = resourcesOf(model);
  const types = new Set<string>();
  const members = [...resources].map(([key, { read, write, without }]) => {
    const written = write === undefined || without === undefined ? write : model.inputs.nameOf({ $ref: `#/components/schemas/${write}` })!;
    for (const name of [read, written]) if (name !== undefined) types.add(name);
    const parts = [...(read === undefined ? [] : [`readonly read: ${read}`]), ...(written === undefined ? [] : [`readonly write: ${written}`])];
    const doc = firstSentence(document.components?.schemas?.[(read ?? write)!]?.description);
    return `${jsdoc([doc], '  ')}  readonly ${key}: { ${parts.join('; ')} };\n`;
  });
  const platform = document['x-sdk'].client.replace(/Client$/, '');
  return [
    header(model.source) + statement('import type', [...types].sort(), './schema.js'),
    `\n${jsdoc(['What there are factories for: the type that methods give, and the one that is sent.'])}export interface ${platform}Resources {\n${members.join('')}}\n`,
    `${jsdoc(["The same by their schemas' names. `without` is what methods add to the written form themselves. @internal"])}export const resources = ${blockLiteral(Object.fromEntries(resources))} as const;\n`,
  ].join('\n');
}

/** By factory, in the alphabet's order. */
function resourcesOf({ document, inputs, forms, operations }: Model): Map<string, Resource> {
  const found = new Map<string, Resource>();
  const made = new Set<string>();
  const write = (name: string): Pick<Resource, 'write' | 'without'> => {
    made.add(name);
    return { write: name, without: inputs.dropped(name) };
  };
  const given = new Set(operations.map(({ result }) => objectName(document, result)).filter((name) => name !== undefined));
  for (const read of given) {
    const makes = makers.flatMap((method) => operations.filter(({ x, result }) => x.method === method && objectName(document, result) === read));
    const body = makes.map(sentBy).find((name) => name !== undefined);
    const form = forms.find((each) => each.read === read)?.write;
    const strict = makes[0] && ['create', 'upsert'].includes(makes[0].x.method) ? (body ?? form) : (form ?? body);
    found.set(lowerFirst(read), { read, ...(strict !== undefined && write(strict)) });
  }
  // What is sent for an answer without content.
  for (const operation of operations) {
    const name = sentBy(operation);
    if (makers.includes(operation.x.method) && !operation.result && name !== undefined && !made.has(name)) found.set(lowerFirst(name), write(name));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of the schema of one of what a method takes. */
function sentBy({ item, shape }: OperationModel): string | undefined {
  return refName(item) ?? refName(shape.body.schema);
}

/** The name of an object's schema, or of the objects in a list. */
function objectName(document: Document, schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  const name = refName(schema);
  const target = resolve<Schema>(document, schema as Schema & { $ref: string });
  const items = itemsOf(document, schema);
  if (items) return objectName(document, items);
  return typesOf(target).includes('object') || target.oneOf || target.anyOf || target.allOf ? name : undefined;
}

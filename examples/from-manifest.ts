/**
 * An index of every method, made from manifest.json alone: signature, request, and whether it may be sent twice.
 * `npx tsx examples/from-manifest.ts [word]` shows the methods that the word occurs in.
 */
import manifest from 'data-platform-sdk/cognite/manifest.json' with { type: 'json' };

/** What this index reads of an operation; docs/manifest.md has the rest. */
interface Operation {
  id: string;
  summary?: string;
  resource: string;
  method: string;
  public: boolean;
  http: { verb: string; path: string };
  retry: string;
  parameters: { path: Parameter[]; query: Parameter[]; body?: { required: boolean; fields?: Parameter[] } };
  result: { kind: string; optional?: boolean; schema?: string };
  paginated?: { size?: string; token?: string };
  batched?: { over: string; single: boolean; item?: string };
  prepare?: { parameter?: string; into: string };
  waitable?: { method: string };
  missing?: number[];
}
interface Parameter {
  name: string;
  required: boolean;
}

const retries: Readonly<Record<string, string>> = {
  readonly: 'only reads; sent again after a failure',
  idempotent: 'twice is as good as once; sent again after a failure',
  once: 'never sent twice, unless the platform did nothing',
};

/** The arguments of an operation's method, as a caller writes them. */
function argumentsOf({ parameters: { path, query, body }, batched, paginated, prepare, missing }: Operation): string[] {
  // What the SDK fills in is no parameter of the method.
  const filled = [batched?.over, paginated?.size, paginated?.token, prepare?.into.split('.')[0]];
  const named = [...query, ...(body?.fields ?? [])].filter(({ name }) => !filled.includes(name)).map(({ name, required }) => name + (required ? '' : '?'));
  if (paginated) named.push('limit?', 'prefetch?');
  if (prepare) named.push(...[prepare.parameter, prepare.into.split('.').at(-1)].filter(Boolean).map((name) => `${name}?`));
  if (batched?.over === 'path' && missing) named.push('ignoreUnknownIds?');
  return [
    ...(batched?.over === 'path' ? [] : path.map(({ name }) => name)),
    ...(batched ? [`${batched.item ?? 'item'}${batched.single ? '' : ' | list'}`] : []),
    ...(body && !body.fields ? ['body'] : []),
    ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : []),
  ];
}

function resultOf({ result: { kind, schema = 'unknown', optional } }: Operation): string {
  const one = optional ? `${schema} | undefined` : schema;
  return { void: 'void', one, oneOrList: `${one} | ${schema}[]`, list: `List<${schema}>` }[kind] ?? schema;
}

/** The index, a few lines for each method that the word occurs in. */
function index(operations: readonly Operation[], word = ''): string[] {
  return operations
    .filter((operation) => operation.public && JSON.stringify(operation).toLowerCase().includes(word.toLowerCase()))
    .map((operation) => ({ ...operation, place: `${operation.resource}.${operation.method}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .flatMap((operation) => {
      const { place, resource, summary, http, retry, waitable } = operation;
      return [
        `${place}(${argumentsOf(operation).join(', ')}): ${resultOf(operation)}`,
        `    ${summary ?? operation.id} ${http.verb} ${http.path}`,
        `    ${retries[retry] ?? retry}${waitable ? `; ${resource}.${waitable.method}() waits for its end` : ''}`,
      ];
    });
}

const lines = index(manifest.operations, process.argv[2]);
console.log(lines.length > 0 ? lines.join('\n') : `no method has "${process.argv[2]}"`);

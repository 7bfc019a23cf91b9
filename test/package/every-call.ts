import type manifest from '../../generated/cognite/manifest.json';

type Operation = (typeof manifest)['operations'][number];

/** What a call needs, as far as it decides how many arguments there are. */
interface Parameters {
  readonly path: readonly unknown[];
  readonly query: readonly { readonly name: string; readonly required?: boolean }[];
  readonly body?: { readonly fields?: readonly { readonly name: string; readonly required?: boolean }[] };
}

/**
 * A program with a call of everything that a client can do, written from the manifest: each operation's method, each
 * wait, and the calls of any path. What is given to them has no type to be worked out.
 */
export function everyCall(operations: readonly Operation[]): { program: string; calls: number } {
  const calls = operations
    .filter((operation) => operation.public)
    .flatMap((operation) => {
      const { resource, method, waitable } = operation as Operation & { readonly waitable?: { readonly method: string } };
      const own = call(`${resource}.${method}`, countOf(operation));
      return waitable ? [own, call(`${resource}.${waitable.method}`, waitedBy(operation))] : [own];
    });
  const verbs = ['get', 'post', 'put', 'patch', 'delete'].map((verb) => call(verb, 1));
  const all = [...calls, ...verbs];
  const head = "import type { CogniteClient } from 'data-platform-sdk/cognite';\ndeclare const cdf: CogniteClient;\ndeclare const given: never;\n";
  return { program: head + all.join(''), calls: all.length };
}

function call(method: string, count: number): string {
  return `void cdf.${method}(${Array<string>(count).fill('given').join(', ')});\n`;
}

/** Path parameters, then what is worked through in batches, then an object with what must be given. */
function countOf(operation: Operation): number {
  const { path, query, body } = operation.parameters as Parameters;
  const over = (operation as { readonly batched?: { readonly over: string } }).batched?.over;
  const ids = over === 'path' ? 1 : path.length;
  const fields = body?.fields ?? [];
  // One of two fields names the resource.
  const named = ['id', 'externalId'].every((name) => fields.some((field) => field.name === name));
  const needed = named || [...query, ...fields].some(({ name, required }) => required && name !== over);
  return ids + (over === undefined || over === 'path' ? 0 : 1) + (needed ? 1 : 0);
}

/** A wait takes what names the resource. */
function waitedBy(operation: Operation): number {
  return Math.max(1, countOf(operation));
}

/** The fields of an object, by name. */
export type Fields = (name: string) => unknown;

interface Selection {
  readonly name: string;
  readonly alias: string;
  readonly inner: readonly Selection[];
}

interface GraphqlAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly string[] }[];
}

/**
 * Answers a query: the fields that it selects of what a source gives. Arguments are read over; fragments and variables
 * are refused, in the answer's `errors`.
 * @param source the objects behind a field at the top, or undefined where there is no such field
 */
export function answerGraphql(query: string, source: (name: string) => readonly Fields[] | undefined): GraphqlAnswer {
  const selections = parse(query);
  if (!selections) return { data: null, errors: [{ message: 'The query is not one that the mock can read: { field { items { field } } }.' }] };
  const unknown = selections.find(({ name }) => !source(name));
  if (unknown) return { data: null, errors: [{ message: `There is no field ${unknown.name}.`, path: [unknown.alias] }] };
  return {
    data: Object.fromEntries(selections.map(({ name, alias, inner }) => {
      const objects = source(name)!;
      const fields: Fields = (field) => (field === 'items' ? objects : null);
      return [alias, picked(fields, inner)];
    })),
  };
}

function picked(value: unknown, selections: readonly Selection[]): unknown {
  if (Array.isArray(value)) return value.map((each) => picked(each, selections));
  if (!selections.length || value === null || value === undefined) return value ?? null;
  const at = typeof value === 'function' ? (value as Fields) : (name: string) => (value as Record<string, unknown>)[name];
  return Object.fromEntries(selections.map(({ name, alias, inner }) => [alias, picked(at(name), inner)]));
}

/** The selections of a query; undefined for what is none. */
function parse(query: string): Selection[] | undefined {
  const tokens = query.replace(/#.*$/gm, '').match(/"(?:[^"\\]|\\.)*"|\.\.\.|[\w$-]+|[^\s,]/g) ?? [];
  let at = 0;
  if (tokens[at] === 'query') {
    at++;
    if (/^\w/.test(tokens[at] ?? '')) at++;
  }

  function selections(): Selection[] | undefined {
    if (tokens[at++] !== '{') return undefined;
    const found: Selection[] = [];
    while (tokens[at] !== '}') {
      const alias = tokens[at++];
      if (alias === undefined || !/^\w+$/.test(alias)) return undefined;
      let name = alias;
      if (tokens[at] === ':') {
        name = tokens[at + 1] ?? '';
        at += 2;
      }
      if (tokens[at] === '(' && !skipArguments()) return undefined;
      const inner = tokens[at] === '{' ? selections() : [];
      if (!inner) return undefined;
      found.push({ name, alias, inner });
    }
    at++;
    return found;
  }
  function skipArguments(): boolean {
    let depth = 0;
    do {
      if (tokens[at] === '(') depth++;
      if (tokens[at] === ')') depth--;
      at++;
    } while (depth && at < tokens.length);
    return !depth;
  }

  const found = selections();
  return at === tokens.length && found?.length ? found : undefined;
}

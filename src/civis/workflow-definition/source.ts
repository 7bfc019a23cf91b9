import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Scalar, type YAMLMap } from 'yaml';
import { jsonPath, type Path, type WorkflowDefinitionProblem, type WorkflowDefinitionRule } from './problem.js';

type Place = Pick<WorkflowDefinitionProblem, 'line' | 'column'>;

/** A definition that was read, and where its parts are in the text. */
export interface Source {
  /** Undefined when there is nothing that could be looked at. */
  readonly value: unknown;
  /** What is wrong with the text itself. */
  readonly problems: readonly WorkflowDefinitionProblem[];
  /** Where a value, or its key, stands. */
  place(path: Path, atKey: boolean): Place;
}

const nowhere: Place = { line: undefined, column: undefined };

/** A definition given as an object: there is no text, so nothing has a line. */
export function objectSource(value: unknown): Source {
  const problems: WorkflowDefinitionProblem[] = [];
  const seen = new Set<unknown>();
  const left: [unknown, Path][] = [[value, []]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [each, path] = next;
    if (typeof each === 'string') problems.push(...foreign(each).map(([message]) => ({ rule: 'ascii' as const, message, path: jsonPath(path), ...nowhere })));
    if (typeof each !== 'object' || each === null || seen.has(each)) continue;
    seen.add(each);
    for (const [name, inner] of Object.entries(each)) {
      const way = [...path, Array.isArray(each) ? Number(name) : name];
      problems.push(...foreign(name).map(([message]) => ({ rule: 'ascii' as const, message, path: jsonPath(way), ...nowhere })));
      left.push([inner, way]);
    }
  }
  return { value, problems, place: () => nowhere };
}

/** A definition in YAML, read by the rules of YAML 1.1 as the platform does: `yes` is true, `<<` merges. */
export function yamlSource(text: string): Source {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const found: { rule: WorkflowDefinitionRule; message: string; offset: number }[] = [];
  let document: Document | undefined;
  let value: unknown;
  try {
    document = parseDocument(text, { version: '1.1', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    let broken = false;
    for (const { code, message, pos: [offset] } of [...document.errors, ...document.warnings]) {
      const twice = code === 'DUPLICATE_KEY';
      broken ||= !twice;
      const several = code === 'MULTIPLE_DOCS' ? 'a definition is one YAML document, and another one begins here' : message;
      found.push(twice ? { rule: 'duplicate-key', message: 'this key stands here a second time; only the last one counts', offset } : { rule: 'yaml', message: several, offset });
    }
    // After a fault in the syntax, what follows is guesswork.
    if (broken) document = undefined;
    else value = document.toJS() ?? null;
  } catch (error) {
    // Aliases without end or without an anchor, or nesting too deep to follow.
    document = undefined;
    found.push({ rule: 'yaml', message: `the text can't be read: ${(error as Error).message}`, offset: 0 });
  }
  for (const [message, offset] of foreign(text)) found.push({ rule: 'ascii', message, offset });
  const problems = new Map(found.map(({ rule, message, offset }) => [
    `${offset} ${message}`,
    { rule, message, path: jsonPath(document ? pathAt(document, offset) : []), ...at(offset) },
  ]));
  return {
    value: document && value,
    problems: [...problems.values()],
    place: (path, atKey) => at(document ? offsetOf(document, path, atKey) : 0),
  };
}

/** Characters beyond ASCII: what to say of each row of them, and where it starts. */
function foreign(text: string): [string, number][] {
  return Array.from(text.matchAll(/[^\0-\x7f]+/gu), ({ 0: [first], index }) => {
    const code = first!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [`a definition has ASCII characters only, comments included; not ${first} (U+${code})`, index];
  });
}

/** The path of the innermost part that covers a place in the text. */
function pathAt(document: Document, offset: number): Path {
  let path: Path = [];
  visit(document, (role, node, ancestors) => {
    if (!isNode(node) || !node.range) return undefined;
    if (offset < node.range[0] || offset >= node.range[1]) return role === 'key' ? undefined : visit.SKIP;
    const chain = [...ancestors, node];
    path = chain.flatMap((each, index): (string | number)[] => (isPair(each) ? [keyText(each.key)] : isSeq(each) && chain[index + 1] ? [each.items.indexOf(chain[index + 1])] : []));
    return undefined;
  });
  return path;
}

/** A key as JavaScript sees it. */
function keyText(key: unknown): string {
  return isScalar(key) ? String((key as Scalar).value ?? '') : String(key);
}

/** Where the deepest part of a path that is there begins. */
function offsetOf(document: Document, path: Path, atKey: boolean): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    const holder = resolved(document, node);
    if (isSeq(holder)) {
      node = holder.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else if (isMap(holder)) {
      const pair = pairOf(document, holder, String(step), new Set());
      if (!pair) break;
      node = pair.value;
      const key = startOf(pair.key) ?? offset;
      const last = index === path.length - 1;
      // A value that is empty stands nowhere, and an object is best known by its name.
      const plain = last && !atKey && !isMap(node) && !(isScalar(node) && node.source === '');
      offset = plain ? (startOf(node) ?? key) : key;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The pair with a key, of the map itself or of what it merges. */
function pairOf(document: Document, map: YAMLMap, name: string, seen: Set<unknown>): YAMLMap['items'][number] | undefined {
  if (seen.has(map)) return undefined;
  seen.add(map);
  const own = map.items.findLast(({ key }) => isScalar(key) && keyText(key) === name);
  if (own) return own;
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.source !== '<<') continue;
    const merged = resolved(document, value);
    for (const each of isSeq(merged) ? merged.items : [merged]) {
      const source = resolved(document, each);
      const found = isMap(source) && pairOf(document, source, name, seen);
      if (found) return found;
    }
  }
  return undefined;
}

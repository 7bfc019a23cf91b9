import { LineCounter, isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Alias, type Document, type Node, type Tags, type YAMLMap } from 'yaml';
import { jsonPath, type Path, type WorkflowDefinitionProblem, type WorkflowDefinitionRule } from './problem.js';

type Place = Pick<WorkflowDefinitionProblem, 'line' | 'column'>;

/** A definition that was read, and where its parts are in the text. */
export interface Source {
  /** What there is to look at; undefined when it could not be read as a whole. */
  readonly read: { readonly value: unknown } | undefined;
  /** What is wrong with the text, or the object, itself. */
  readonly problems: readonly WorkflowDefinitionProblem[];
  /** Where a value, or its key, stands. */
  place(path: Path, atKey: boolean): Place;
}

/** A path that shares its beginning with others. */
interface Way {
  readonly up: Way | undefined;
  readonly step: string | number;
}

const nowhere: Place = { line: undefined, column: undefined };
/** More than aliases stand for in any workflow: beyond it are aliases upon aliases. */
const maxRepeated = 1_000_000;
/** More than any workflow has: beyond it are objects that never end. */
const maxParts = 200_000;
const maxDepth = 100;
const anyFunction = (): void => {};

/**
 * A definition given as an object: there is no text, so nothing has a line. What is checked is a plain copy, read once,
 * as getters and proxies may do anything.
 */
export function objectSource(definition: unknown): Source {
  const problems: WorkflowDefinitionProblem[] = [];
  const copies = new Map<object, object>();
  const left: { from: object; to: object; way: Way | undefined; depth: number }[] = [];
  let parts = 0;
  let readable = true;
  const says = (rule: WorkflowDefinitionRule, message: string, way: Way | undefined): void => {
    problems.push({ rule, message, path: jsonPath(pathOf(way)), ...nowhere });
  };
  const unreadable = (way: Way | undefined, why = "this can't be read: it throws"): void => {
    readable = false;
    says('value', why, way);
  };
  const ascii = (text: string, way: Way | undefined): void => {
    for (const [message] of foreign(text)) says('ascii', message, way);
  };
  const copied = (each: unknown, way: Way | undefined, depth: number): unknown => {
    if (typeof each === 'string') ascii(each, way);
    // A function may be a proxy too.
    if (typeof each === 'function') return anyFunction;
    if (typeof each !== 'object' || each === null) return each;
    let to = copies.get(each);
    if (to) return to;
    try {
      if (each instanceof Date) return new Date(each);
      to = Array.isArray(each) ? [] : {};
    } catch {
      unreadable(way);
      return undefined;
    }
    copies.set(each, to);
    if (depth > maxDepth) {
      unreadable(way, `this is nested more than ${maxDepth} levels deep`);
      left.length = 0;
    } else left.push({ from: each, to, way, depth });
    return to;
  };
  const value = copied(definition, undefined, 0);
  for (let next = left.pop(); next && parts <= maxParts; next = left.pop()) {
    const { from, to, way: up, depth } = next;
    try {
      const isList = Array.isArray(to);
      const names = isList ? [] : Object.keys(from);
      const length = isList ? (from as unknown[]).length : names.length;
      for (let index = 0; index < length && ++parts <= maxParts; index++) {
        const step = isList ? index : names[index]!;
        const way: Way = { up, step };
        if (typeof step === 'string') ascii(step, way);
        let inner: unknown;
        try {
          inner = (from as Record<string | number, unknown>)[step];
        } catch {
          unreadable(way);
        }
        // Not by assignment, to which `__proto__` is no key.
        Object.defineProperty(to, step, { value: copied(inner, way, depth + 1), writable: true, enumerable: true, configurable: true });
      }
    } catch {
      unreadable(up);
    }
  }
  if (parts > maxParts) unreadable(undefined, `the definition has more than ${maxParts} parts`);
  // Where a part is missing, what follows is guesswork.
  return { read: readable ? { value } : undefined, problems, place: () => nowhere };
}

/** The library's message; that of an engine which could go no deeper, in words. */
function inWords(message: string, before = ''): string {
  return /call stack|recursion/i.test(message) ? 'this is nested too deeply' : before + message;
}

/** A definition in YAML, read as the platform does, which is as PyYAML does: `yes` is true, `<<` merges. */
export function yamlSource(given: string): Source {
  // A line may end with CR alone, which the library takes for a space.
  const text = given.replace(/\r(?!\n)/g, '\n');
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const found: { rule: WorkflowDefinitionRule; message: string; offset: number }[] = [];
  let parts: Parts | undefined;
  let value: unknown;
  try {
    const document = parseDocument(text, { version: '1.1', schema: 'yaml-1.1', merge: true, customTags: asInPython, lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    let broken = false;
    for (const { code, message, pos: [offset] } of [...document.errors, ...document.warnings]) {
      const twice = code === 'DUPLICATE_KEY';
      broken ||= !twice;
      const several = code === 'MULTIPLE_DOCS' ? 'a definition is one YAML document, and another one begins here' : inWords(message);
      found.push(twice ? { rule: 'duplicate-key', message: 'this key stands here a second time; only the last one counts', offset } : { rule: 'yaml', message: several, offset });
    }
    // After a fault in the syntax, what follows is guesswork.
    if (!broken) {
      parts = new Parts(document);
      for (const offset of parts.repeatedAnchors) found.push({ rule: 'yaml', message: 'this anchor stands here a second time', offset });
      for (const offset of parts.complexKeys) found.push({ rule: 'yaml', message: "a list or an object can't be a key", offset });
      if (parts.repeated > maxRepeated) throw new RangeError(`its aliases stand for more than ${maxRepeated} parts`);
      if (parts.complexKeys.length) parts = undefined;
      // How much the aliases stand for is known by now; the library's own bound is on how often one is used.
      else value = document.toJS({ maxAliasCount: -1 }) ?? null;
    }
  } catch (error) {
    // Aliases without end or without an anchor, or nesting too deep to follow.
    parts = undefined;
    found.push({ rule: 'yaml', message: inWords((error as Error).message, "the text can't be read: "), offset: 0 });
  }
  for (const { 0: control, index } of text.matchAll(/[^\t\n\r -~\u{80}-\u{10ffff}]/gu)) {
    found.push({ rule: 'yaml', message: `the control character U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} can't stand in YAML`, offset: index });
  }
  for (const [message, offset] of foreign(text)) found.push({ rule: 'ascii', message, offset });
  const problems = new Map(found.map(({ rule, message, offset }) => [
    `${offset} ${message}`,
    { rule, message, path: jsonPath(parts?.pathAt(offset) ?? []), ...at(offset) },
  ]));
  return {
    read: parts && { value },
    problems: [...problems.values()],
    place: (path, atKey) => at(parts?.offsetOf(path, atKey) ?? 0),
  };
}

/**
 * Where PyYAML takes less than the library does for a boolean, a number or a time, and the rest for text: a text that
 * the library's tag takes, and PyYAML's pattern.
 */
const pythonPatterns: readonly (readonly [string, RegExp])[] = [
  ['yes', /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/],
  ['no', /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/],
  ['8', /^[-+]?(?:0|[1-9][0-9_]*)$/],
  ['1.5', /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/],
  ['1e3', /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/],
  ['1:30', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/],
  ['2024-1-1', /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/],
];

function asInPython(tags: Tags): Tags {
  return tags.map((tag) => {
    const known = typeof tag === 'object' && 'test' in tag ? tag.test : undefined;
    const pattern = known && pythonPatterns.find(([sample]) => known.test(sample));
    return pattern ? { ...(tag as Exclude<typeof tag, string>), test: pattern[1] } as typeof tag : tag;
  });
}

/** Characters beyond ASCII: what to say of each row of them, and where it starts. */
function foreign(text: string): [string, number][] {
  return Array.from(text.matchAll(/[^\0-\x7f]+/gu), ({ 0: [first], index }) => {
    const code = first!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [`a definition has ASCII characters only, comments included; not ${first} (U+${code})`, index];
  });
}

function pathOf(way: Way | undefined): Path {
  const path: (string | number)[] = [];
  for (let each = way; each; each = each.up) path.push(each.step);
  return path.toReversed();
}

/** The keys of a YAML object, and the objects that it merges. */
interface Keys {
  readonly own: ReadonlyMap<string, YAMLMap['items'][number]>;
  readonly merged: readonly YAMLMap[];
}

/** The parts of a document, visited once, so that a place takes no search of all of them. */
class Parts {
  /** Where keys are that are no scalars. */
  readonly complexKeys: number[] = [];
  /** Where anchors stand that there are already. */
  readonly repeatedAnchors: number[] = [];
  /** How many parts there are more when each alias is what it stands for. */
  readonly repeated: number;
  readonly #root: unknown;
  /** In the order of the text. */
  readonly #parts: { readonly start: number; readonly end: number; readonly up: number; readonly way: Way | undefined }[] = [];
  readonly #targets = new Map<unknown, Node>();
  readonly #keys = new Map<YAMLMap, Keys>();

  constructor(document: Document) {
    this.#root = document.contents;
    const anchors = new Map<string, Exclude<Node, Alias>>();
    const sizes = new Map<Node, number>();
    let count = 0;
    const visit = (node: unknown, way: Way | undefined, up: number): number => {
      if (!isCollection(node) && !isScalar(node) && !isAlias(node)) return 0;
      count++;
      const here = node.range ? this.#parts.push({ start: node.range[0], end: node.range[1], up, way }) - 1 : up;
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) {
          this.#targets.set(node, target);
          // The library's own way looks through all the anchors for every alias.
          const search = node.resolve.bind(node);
          node.resolve = (of, context) => (!context || context.anchors.get(target)?.res !== undefined ? target : search(of, context));
        }
        // One that is within what it stands for has no size yet.
        return 1 + ((target && sizes.get(target)) ?? 0);
      }
      if (node.anchor && anchors.has(node.anchor)) this.repeatedAnchors.push(startOf(node) ?? 0);
      if (node.anchor) anchors.set(node.anchor, node);
      let size = 1;
      if (isCollection(node)) {
        for (const [index, item] of node.items.entries()) {
          if (isPair(item)) {
            const key = isAlias(item.key) ? anchors.get(item.key.source) : item.key;
            if (isMap(node) && isCollection(key)) this.complexKeys.push(startOf(item.key) ?? 0);
            const inner: Way = { up: way, step: isCollection(key) ? '' : keyText(key) };
            size += visit(item.key, inner, here) + visit(item.value, inner, here);
          } else size += visit(item, { up: way, step: index }, here);
        }
      }
      if (node.anchor) sizes.set(node, size);
      return size;
    };
    const size = visit(this.#root, undefined, -1);
    this.repeated = size - count;
  }

  /** The path of the innermost part that covers a place in the text. */
  pathAt(offset: number): Path {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    let part = this.#parts[low - 1];
    while (part && part.end <= offset) part = this.#parts[part.up];
    return pathOf(part?.way);
  }

  /** Where the deepest part of a path that is there begins. */
  offsetOf(path: Path, atKey: boolean): number {
    let offset = startOf(this.#root) ?? 0;
    let node = this.#root;
    for (const [index, step] of path.entries()) {
      const holder = this.#resolved(node);
      if (isSeq(holder)) {
        node = holder.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else if (isMap(holder)) {
        const pair = this.#pairOf(holder, String(step), new Set());
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

  #resolved(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  /** The pair with a key, of the map itself or of what it merges. */
  #pairOf(map: YAMLMap, name: string, seen: Set<unknown>): YAMLMap['items'][number] | undefined {
    if (seen.has(map)) return undefined;
    seen.add(map);
    const { own, merged } = this.#keysOf(map);
    const pair = own.get(name);
    if (pair) return pair;
    for (const each of merged) {
      const found = this.#pairOf(each, name, seen);
      if (found) return found;
    }
    return undefined;
  }

  #keysOf(map: YAMLMap): Keys {
    let keys = this.#keys.get(map);
    if (!keys) {
      const own = new Map<string, YAMLMap['items'][number]>();
      const merged: YAMLMap[] = [];
      for (const pair of map.items) {
        const key = this.#resolved(pair.key);
        if (isScalar(key) && typeof key.value === 'symbol') {
          const value = this.#resolved(pair.value);
          for (const each of isSeq(value) ? value.items : [value]) {
            const source = this.#resolved(each);
            if (isMap(source)) merged.push(source);
          }
        } else own.set(keyText(key), pair);
      }
      keys = { own, merged };
      this.#keys.set(map, keys);
    }
    return keys;
  }
}

/** A key as JavaScript sees it. */
function keyText(key: unknown): string {
  const value: unknown = isScalar(key) ? key.value : key;
  return typeof value === 'symbol' ? (value.description ?? '') : String(value ?? '');
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

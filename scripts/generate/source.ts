import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve as resolvePath, sep } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document as YamlDocument, type Node } from 'yaml';
import { SpecError, type Problem } from './problems.js';

/** A place in one of the spec's files. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  readonly pointer: readonly string[];
}

interface SourceFile {
  readonly document: YamlDocument.Parsed;
  readonly lines: LineCounter;
}

/**
 * The YAML files of one spec, with the position of everything in them. The stages after the bundle work on one plain
 * document; `locate` leads from a place in it back to the file and line that somebody wrote.
 */
export class Sources {
  readonly #files = new Map<string, SourceFile>();
  readonly #named = new Map<string, Place[]>();
  readonly #referred = new Set<string>();
  readonly root: string;
  readonly base: string;

  /** @throws {SpecError} for YAML that doesn't parse and files that don't exist */
  constructor(root: string, base: string) {
    this.root = resolvePath(root);
    this.base = base;
    this.#load(this.root);
    this.#checkNames();
  }

  /** The file's name as problems show it. */
  shown(file: string): string {
    return relative(this.base, file).split(sep).join('/');
  }

  /** File and line of a place in the bundled document, and the problem's operation. */
  problem(pointer: readonly string[], message: string, operation?: string): Problem {
    const place = this.locate(pointer);
    return { file: this.shown(place.file), line: this.line(place), operation, message };
  }

  line(place: Place): number {
    const source = this.#files.get(place.file);
    if (!source) return 1;
    let node: Node | null = source.document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const part of place.pointer) {
      const step = this.#step(source, node, part);
      if (!step) break;
      offset = step.offset;
      node = step.value;
    }
    return source.lines.linePos(offset).line;
  }

  /** Follows a pointer of the bundled document through the references that the bundle has resolved. */
  locate(pointer: readonly string[]): Place {
    let place: Place = { file: this.root, pointer: [] };
    let start = 0;
    if (pointer[0] === 'components' && pointer[1] !== undefined && pointer[2] !== undefined) {
      const named = this.#named.get(`${pointer[1]}/${pointer[2]}`)?.[0];
      const own: Place = { file: this.root, pointer: pointer.slice(0, 3) };
      if (this.#nodeAt(own) !== undefined || named) {
        place = this.#nodeAt(own) === undefined ? named! : own;
        start = 3;
      }
    }
    // What isn't there has no place of its own: the nearest thing around it stands for it.
    const rest = pointer.slice(start);
    for (let length = rest.length; length > 0; length--) {
      const found = this.#follow(place, rest.slice(0, length));
      if (found) return found;
    }
    return place;
  }

  /** A place below another, through references and the parts of an `allOf`. */
  #follow(from: Place, [part, ...rest]: readonly string[], hops = 0): Place | undefined {
    if (part === undefined) return from;
    if (hops > 50) return undefined;
    const next: Place = { file: from.file, pointer: [...from.pointer, part] };
    const direct = this.#nodeAt(next) === undefined ? undefined : this.#follow(next, rest, hops);
    if (direct) return direct;
    const target = this.#target(from);
    if (target) return this.#follow(target, [part, ...rest], hops + 1);
    const node = this.#nodeAt(from);
    const parts = isMap(node) ? node.get('allOf') : undefined;
    if (part !== 'properties' || !isSeq(parts)) return undefined;
    for (let index = 0; index < parts.items.length; index++) {
      const inside = this.#follow({ file: from.file, pointer: [...from.pointer, 'allOf', String(index)] }, [part, ...rest], hops + 1);
      if (inside) return inside;
    }
    return undefined;
  }

  /** The file that a path item is written in: the area its operations belong to. */
  fileOfPath(path: string): string {
    const place: Place = { file: this.root, pointer: ['paths', path] };
    return (this.#target(place) ?? place).file;
  }

  /** Paths and components of the other files that the spec never refers to: forgotten, or left over. */
  unused(): Problem[] {
    const problems: Problem[] = [];
    for (const [file, source] of this.#files) {
      if (file === this.root) continue;
      const content = source.document.toJS() as { paths?: object; components?: Record<string, object> } | null;
      const check = (pointer: string[], message: string) => {
        if (this.#referred.has(`${file}#${pointer.join('\n')}`)) return;
        problems.push({ file: this.shown(file), line: this.line({ file, pointer }), message });
      };
      for (const path of Object.keys(content?.paths ?? {})) {
        check(['paths', path], `the path ${path} is not listed in ${this.shown(this.root)}: add it to "paths" there, as a $ref to this one`);
      }
      for (const [type, entries] of Object.entries(content?.components ?? {})) {
        for (const name of Object.keys(entries)) check(['components', type, name], `nothing refers to components/${type}/${name}: remove it or use it`);
      }
    }
    return problems;
  }

  #load(file: string): void {
    if (this.#files.has(file)) return;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, version: '1.2' });
    if (document.errors.length > 0) {
      throw new SpecError(
        document.errors.map((error) => ({
          file: this.shown(file),
          line: error.linePos?.[0].line ?? 1,
          message: `not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
        })),
      );
    }
    this.#files.set(file, { document, lines });
    const references: { ref: string; offset: number }[] = [];
    visit(document, {
      Pair(_key, pair) {
        if (isScalar(pair.key) && pair.key.value === '$ref' && isScalar(pair.value) && typeof pair.value.value === 'string') {
          references.push({ ref: pair.value.value, offset: pair.value.range?.[0] ?? 0 });
        }
      },
    });
    for (const { ref, offset } of references) {
      const target = parseReference(ref, file);
      if (!target) continue;
      this.#referred.add(`${target.file}#${target.pointer.join('\n')}`);
      try {
        this.#load(target.file);
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOENT') throw error;
        throw new SpecError([{ file: this.shown(file), line: lines.linePos(offset).line, message: `$ref: ${ref} points to a file that does not exist` }]);
      }
      this.#name(target);
    }
  }

  /** Remembers where a component of the bundle comes from. */
  #name(target: Place): void {
    const [first, type, name] = target.pointer;
    if (first === 'paths') return;
    const key = first === 'components' && type && name ? `${type}/${name}` : `schemas/${target.pointer.at(-1) ?? basename(target.file).replace(/\.[^.]*$/, '')}`;
    const places = this.#named.get(key) ?? [];
    if (!places.some((place) => place.file === target.file && place.pointer.join('\n') === target.pointer.join('\n'))) places.push(target);
    this.#named.set(key, places);
  }

  #checkNames(): void {
    const problems: Problem[] = [];
    for (const [name, places] of this.#named) {
      const real = places.filter((place) => this.#target(place) === undefined);
      for (const place of real.slice(1)) {
        const [first] = real;
        problems.push({
          file: this.shown(place.file),
          line: this.line(place),
          message: `components/${name} is also defined at ${this.shown(first!.file)}:${this.line(first!)}; names are unique over a platform's files`,
        });
      }
    }
    if (problems.length > 0) throw new SpecError(problems);
  }

  #target(place: Place): Place | undefined {
    const node = this.#nodeAt(place);
    const ref = isMap(node) ? node.get('$ref') : undefined;
    return typeof ref === 'string' ? parseReference(ref, place.file) : undefined;
  }

  #nodeAt(place: Place): Node | null | undefined {
    const source = this.#files.get(place.file);
    if (!source) return undefined;
    let node: Node | null = source.document.contents;
    for (const part of place.pointer) {
      const step = this.#step(source, node, part);
      if (!step) return undefined;
      node = step.value;
    }
    return node;
  }

  #step(source: SourceFile, node: Node | null, part: string): { value: Node | null; offset: number } | undefined {
    const at = isAlias(node) ? (node.resolve(source.document) ?? null) : node;
    if (isMap(at)) {
      const pair = at.items.find((item) => isScalar(item.key) && String(item.key.value) === part);
      if (!pair) return undefined;
      const value = pair.value as Node | null;
      return { value, offset: (pair.key as Node).range?.[0] ?? value?.range?.[0] ?? 0 };
    }
    if (isSeq(at)) {
      const value = at.items[Number(part)] as Node | undefined;
      return value && { value, offset: value.range?.[0] ?? 0 };
    }
    return undefined;
  }
}

function parseReference(ref: string, from: string): Place | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(ref)) return undefined;
  const [path = '', fragment = ''] = ref.split('#');
  const pointer = fragment
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'));
  return { file: path === '' ? from : resolvePath(dirname(from), path), pointer };
}

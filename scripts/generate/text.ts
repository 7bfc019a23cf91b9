/** Longest line of the files that are written. */
const width = 120;

/** `'text'`, as a careful person would write the literal. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')}'`;
}

/** A property's name, quoted where it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);
}

/** Source text of a plain value, on one line where it fits. `undefined` properties are left out. */
export function literal(value: unknown, indent = '', used = 0): string {
  const flat = flatLiteral(value);
  if (indent.length + used + flat.length + 1 <= width && !flat.includes('\n')) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`;
  }
  if (isRecord(value)) return `{\n${entries(value).map(([name, item]) => `${inner}${shorthand(name, item) ?? `${name}: ${literal(item, inner, name.length + 2)}`},\n`).join('')}${indent}}`;
  return flat;
}

/** Source text that is no literal, such as a constant's name, inside a value for {@link literal}. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function flatLiteral(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  const parts = entries(value).map(([name, item]) => `${name}: ${flatLiteral(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[propertyName(name), item] as [string, unknown]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Code);
}

/** A constant under its own name. */
function shorthand(name: string, item: unknown): string | undefined {
  return item instanceof Code && item.text === name ? name : undefined;
}

/** An object literal with one property on each line. */
export function blockLiteral(value: Record<string, unknown>, indent = ''): string {
  const inner = `${indent}  `;
  return `{\n${entries(value).map(([name, item]) => `${inner}${shorthand(name, item) ?? `${name}: ${literal(item, inner, name.length + 2)}`},\n`).join('')}${indent}}`;
}

/** A JSDoc comment, wrapped; nothing for no text. A line that starts with `@` or a list's dash begins anew. */
export function jsdoc(lines: readonly (string | undefined)[], indent = ''): string {
  const given = lines.flatMap((line) => (line === undefined ? [] : line.split('\n')));
  const room = width - indent.length - 3;
  const out = given.flatMap((line) => wrap(line.replace(/\*\//g, '*\\/').trimEnd(), room));
  while (out[0] === '') out.shift();
  while (out.at(-1) === '') out.pop();
  if (out.length === 0) return '';
  if (out.length === 1 && out[0]!.length <= room - 4) return `${indent}/** ${out[0]} */\n`;
  return `${indent}/**\n${out.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** Breaks at spaces, but never inside `code` or a {@link …}. */
function wrap(line: string, room: number): string[] {
  if (line.length <= room) return [line];
  const hang = /^(?:@\S+ |\s*[-*] )/.test(line) ? '  ' : '';
  const words = line.match(/(?:`[^`]*`|\{@[^}]*\}|\S)+/g) ?? [];
  const out: string[] = [];
  let current = '';
  for (const word of words) {
    if (current !== '' && current.length + 1 + word.length > room) {
      out.push(current);
      current = hang + word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...out, current];
}

/** A member whose type is a union that is too long for its line, with one part of the union on each. */
export function breakUnions(text: string): string {
  return text.replace(/^( *)([^\s*/][^:\n]*\??: )(.* \| .*);$/gm, (line, margin: string, name: string, type: string) => {
    const parts = line.length > width ? unionParts(type) : [];
    return parts.length > 1 ? `${margin}${name}${parts.map((part) => `\n${margin}  | ${part}`).join('')};`.replace(': \n', ':\n') : line;
  });
}

/** The parts of a union, not those of unions inside it. */
function unionParts(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < type.length; at++) {
    if ('([{<'.includes(type[at]!)) depth++;
    else if (')]}>'.includes(type[at]!)) depth--;
    else if (depth === 0 && type.startsWith(' | ', at)) {
      parts.push(type.slice(from, at));
      from = at + 3;
    }
  }
  return [...parts, type.slice(from)];
}

/** `List workflows` → `List workflows.` */
export function sentence(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? (/[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`) : undefined;
}

/** Paragraphs of a description, without the line breaks that YAML folding leaves inside them. */
export function paragraphs(text: string | undefined): string | undefined {
  return text
    ?.trim()
    .split(/\n\s*\n/)
    .map((paragraph) => (/^\s*(?:[-*|]|\d+\.|```)/m.test(paragraph) ? paragraph : paragraph.replace(/\s*\n\s*/g, ' ')))
    .join('\n\n');
}

/** The text up to the end of its first sentence. */
export function firstSentence(text: string | undefined): string | undefined {
  const flat = text?.trim().replace(/\s+/g, ' ');
  return flat === undefined || flat === '' ? undefined : (/^.*?[.!?](?=\s+[A-Z`]|$)/.exec(flat)?.[0] ?? flat);
}

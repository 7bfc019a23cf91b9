/** What the documents say in code: fenced blocks, and the programs that they make up. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every document whose TypeScript runs, by path from the root. */
export const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The heading above it, without its signs. */
  readonly section: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a document, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let section = '';
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\S*)/.exec(line);
    if (!open && fence) open = { language: fence[1]!, line: index + 1, lines: [] };
    else if (open && fence) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), section, line: open.line });
      open = undefined;
    } else if (open) open.lines.push(line);
    else section = /^#{1,6} (.*)/.exec(line)?.[1] ?? section;
  }
  if (open) throw new Error(`the block that opens in line ${open.line} is never closed`);
  return blocks;
}

/** The TypeScript of one section, top to bottom: one program, as a reader would type it in. */
export interface Program {
  readonly file: string;
  readonly section: string;
  /** Each block stands in the lines where the document has it, so that every message points there. */
  readonly source: string;
  /** What the section's `text` blocks say that it prints. */
  readonly output: string;
}

export function programsOf(file: string): Program[] {
  const programs = new Map<string, { lines: string[]; output: string[] }>();
  for (const { language, text, section, line } of blocksOf(readDocument(file))) {
    if (language !== 'ts' && !(language === 'text' && programs.has(section))) continue;
    const program = programs.get(section) ?? { lines: [], output: [] };
    programs.set(section, program);
    if (language === 'text') program.output.push(text);
    else text.split('\n').forEach((each, index) => (program.lines[line + index] = each));
  }
  return [...programs].map(([section, { lines, output }]) => ({ file, section, source: `${Array.from(lines, (each) => each ?? '').join('\n')}\nexport {};\n`, output: output.join('\n') }));
}

export function readDocument(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Anchors as GitHub makes them from a document's headings. */
export function anchorsOf(markdown: string): Set<string> {
  const outside = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return new Set(Array.from(outside.matchAll(/^#{1,6} (.*)$/gm), ([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlatform, type Generated } from '../../scripts/generate/pipeline.js';
import { SpecError } from '../../scripts/generate/problems.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Replaces a text in a file of the spec; the text must be there. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A project of its own with the fixture's spec in it, so that each test can break its copy. */
export class Project {
  readonly base: string;

  constructor(edits: readonly Edit[] = []) {
    const out = join(here, '.out');
    mkdirSync(out, { recursive: true });
    this.base = mkdtempSync(join(out, 'project-'));
    cpSync(join(here, 'fixtures', 'plant'), join(this.base, 'openapi', 'plant'), { recursive: true });
    for (const name of ['x-sdk.schema.json', 'manifest.schema.json']) cpSync(join(root, 'openapi', name), join(this.base, 'openapi', name));
    cpSync(join(root, 'redocly.yaml'), join(this.base, 'redocly.yaml'));
    writeFileSync(join(this.base, 'package.json'), '{ "name": "data-platform-sdk", "type": "module" }');
    edits.forEach((edit) => this.edit(edit));
  }

  edit({ file, from, to }: Edit): void {
    const text = this.read(`openapi/plant/${file}`);
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    writeFileSync(join(this.base, 'openapi', 'plant', file), text.replace(from, () => to));
  }

  read(path: string): string {
    return readFileSync(join(this.base, path), 'utf8');
  }

  /** The number of the first line that has the text, below the one with another. */
  line(file: string, text: string, below?: string): number {
    const lines = this.read(`openapi/plant/${file}`).split('\n');
    const start = below === undefined ? -1 : lines.findIndex((line) => line.includes(below));
    const index = lines.findIndex((line, at) => at > start && line.includes(text));
    if (index < 0) throw new Error(`${file} has no line with ${JSON.stringify(text)}`);
    return index + 1;
  }

  generate(): Promise<Generated> {
    return generatePlatform('plant', this.base, 'data-platform-sdk');
  }

  /** What is wrong with the spec; empty when nothing is. */
  async faults(): Promise<string[]> {
    try {
      await this.generate();
      return [];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      return error.message.split('\n');
    }
  }

  /** Writes what is generated where it would be, with the runtime beside it. */
  async emit(): Promise<void> {
    const { files } = await this.generate();
    for (const [path, text] of files) {
      const file = join(this.base, 'generated', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    symlinkSync(join(root, 'src'), join(this.base, 'src'), 'dir');
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true });
  }
}

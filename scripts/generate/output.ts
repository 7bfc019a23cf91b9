import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Rendered files: path below the output folder → text. */
export type Files = ReadonlyMap<string, string>;

/** What differs between what is rendered and what is on disk. */
export interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  /** On disk, but no longer generated. */
  readonly stale: readonly string[];
}

export function compare(files: Files, folder: string): Difference {
  const changed: string[] = [];
  const added: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!existsSync(file)) added.push(path);
    else if (readFileSync(file, 'utf8') !== text) changed.push(path);
  }
  return { changed, added, stale: existing(folder).filter((path) => !files.has(path)) };
}

/** Writes what differs: every file is complete under another name before the first takes its place. */
export function write(files: Files, folder: string, { changed, added, stale }: Difference): void {
  const pending: [string, string][] = [];
  try {
    for (const path of [...changed, ...added]) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      pending.push([`${file}.new`, file]);
      writeFileSync(`${file}.new`, files.get(path)!);
    }
    for (const [from, to] of pending) renameSync(from, to);
  } catch (error) {
    for (const [from] of pending) rmSync(from, { force: true });
    throw error;
  }
  for (const path of stale) rmSync(join(folder, path));
}

function existing(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split('\\').join('/'));
}

/**
 * Measures the built package beside what users would otherwise take: `npm run bench`, or `npm run bench -- stub` for
 * the rows whose file has that in its name. Both sides of a row take turns in one process, so ratios hold on a busy
 * machine too; the times themselves move with it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Figure } from './lib/figure.js';
import { printTable } from './lib/table.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, '.tmp/bench');

/** Plain JavaScript, so that no loader stands between the rows and Node. */
async function compile(rows: readonly string[]): Promise<void> {
  await build({
    entryPoints: [...rows, 'bench/lib/child.ts', 'bench/lib/server.ts'],
    absWorkingDir: root,
    outbase: 'bench',
    outdir: join(work, 'js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
}

/** The package and its peers, where the rows' imports look for them. */
function link(): void {
  const links = { 'data-platform-sdk': root, '@cognite': join(root, 'bench/node_modules/@cognite'), 'p-limit': join(root, 'bench/node_modules/p-limit') };
  for (const [name, target] of Object.entries(links)) {
    if (!existsSync(target)) throw new Error(`${target} is missing: start this as \`npm run bench\``);
    mkdirSync(dirname(join(work, 'node_modules', name)), { recursive: true });
    symlinkSync(target, join(work, 'node_modules', name), 'dir');
  }
}

async function measure(row: string): Promise<readonly Figure[]> {
  const child = fork(join(work, 'js/lib/child.js'), [pathToFileURL(join(work, 'js/rows', `${row}.js`)).href], {
    cwd: root,
    execArgv: ['--expose-gc'],
  });
  const outcome = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof outcome[0] !== 'object' || outcome[0] === null) throw new Error(`the row ${row} failed`);
  return outcome[0] as Figure[];
}

const wanted = process.argv.slice(2);
const names = readdirSync(join(root, 'bench/rows'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (!existsSync(join(root, 'dist'))) throw new Error('dist/ is missing: start this as `npm run bench`');
rmSync(work, { recursive: true, force: true });
link();
await compile(names.map((name) => `bench/rows/${name}.ts`));

const figures: Figure[] = [];
for (const name of names) {
  process.stderr.write(`${name} …\n`);
  figures.push(...(await measure(name)));
}
printTable(figures);
process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, grouped, type Figure, type Row } from '../lib/figure.js';
import { root } from '../lib/root.js';
import { writeSynthetic } from '../lib/synthetic.js';

const work = join(root, '.tmp/bench/generate');
const sizes = [25, 100, 200, 400];

/** No target. */
const open = { target: '', ok: undefined };

/** Seconds of `npm run generate`, from nothing, in a project of its own. */
function generate(name: string, fill: (folder: string) => void): { seconds: number; operations: number } {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'openapi'), { recursive: true });
  for (const file of ['package.json', 'redocly.yaml', 'openapi/x-sdk.schema.json', 'openapi/manifest.schema.json']) cpSync(join(root, file), join(folder, file));
  fill(folder);
  const started = performance.now();
  const told = execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, env: { ...process.env, SDK_GENERATE_ROOT: folder }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return { seconds: (performance.now() - started) / 1000, operations: Number(/: (\d+) operations/.exec(told)?.[1]) };
}

/** The generator's time for our own specs, and how it grows with the number of operations. */
const row: Row = async () => {
  const only = (platform: string) => (folder: string) => cpSync(join(root, 'openapi', platform), join(folder, 'openapi', platform), { recursive: true });
  const target = atMost(15);
  const line = (name: string, { seconds, operations }: ReturnType<typeof generate>): Figure => ({
    row: `npm run generate, ${name}, s`,
    ours: seconds.toFixed(1),
    baseline: `${grouped(operations)} operations`,
    ratio: '',
    target: target.text,
    ok: target.holds(seconds),
  });
  const figures = [
    line('workflows of Cognite', generate('cognite', only('cognite'))),
    {
      ...line('all platforms', generate('all', (folder) => cpSync(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true }))),
      ...open,
    },
  ];
  let before: { seconds: number; operations: number } | undefined;
  for (const size of sizes) {
    const now = generate(`synthetic-${size}`, (folder) => writeSynthetic(folder, size));
    const each = before && ((now.seconds - before.seconds) / (now.operations - before.operations)) * 1000;
    figures.push({ ...line('synthetic', now), ratio: each === undefined ? '' : `+${grouped(each)} ms an operation`, ...open });
    before = now;
  }
  return figures;
};

export default row;

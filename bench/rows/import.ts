import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, type Row } from '../lib/figure.js';
import { median, rounds } from '../lib/measure.js';
import { root } from '../lib/root.js';

const packages = ['@cognite/sdk', 'data-platform-sdk/cognite/workflows', 'data-platform-sdk/cognite'] as const;

/** Milliseconds of a first import in Node, each in a process of its own. */
const row: Row = async () => {
  const times = new Map<string, number[]>(packages.map((name) => [name, []]));
  for (let round = -1; round < rounds(20); round++) {
    for (const name of packages) {
      const program = `const started = performance.now(); await import('${name}'); console.log(performance.now() - started)`;
      const took = Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: join(root, '.tmp/bench') }));
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  const text = (values: readonly number[]): string => `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)})`;
  const [peer, ...own] = packages.map((name) => times.get(name)!) as [number[], ...number[][]];
  const targets = [atMost(0.3), atMost(0.6)];
  return own.map((values, index) => {
    const target = targets[index]!;
    const ratio = median(values.map((value, round) => value / peer[round]!));
    return {
      row: `cold import of ${packages[index + 1]!.replace('data-platform-sdk', '…')}, ms`,
      ours: text(values),
      baseline: `${text(peer)} @cognite/sdk`,
      ratio: ratio.toFixed(2),
      target: target.text,
      ok: target.holds(ratio),
    };
  });
};

export default row;

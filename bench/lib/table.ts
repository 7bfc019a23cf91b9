import { availableParallelism, loadavg } from 'node:os';
import type { Figure } from './figure.js';

const headings = { row: 'row', ours: 'ours', baseline: 'baseline', ratio: 'ratio', target: 'target', ok: 'ok' };

/** Prints the figures as one table. */
export function printTable(figures: readonly Figure[]): void {
  const lines = [headings, ...figures.map((figure) => ({ ...figure, ok: figure.ok === undefined ? '' : figure.ok ? 'yes' : 'NO' }))];
  const columns = Object.keys(headings) as (keyof typeof headings)[];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  const print = (line: typeof headings): void => {
    console.log(columns.map((column, index) => line[column].padEnd(widths[index]!)).join('  ').trimEnd());
  };
  print(headings);
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  lines.slice(1).forEach(print);
  const missed = figures.filter(({ ok }) => ok === false).length;
  console.log(
    `\nMedians, the best round in brackets; a ratio is the median of the rounds' own ratios, with its quartiles.` +
      `\nNode ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}. ${missed === 0 ? 'All targets met.' : `${missed} missed.`}`,
  );
}

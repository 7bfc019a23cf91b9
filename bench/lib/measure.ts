import { atLeast, grouped, type Figure } from './figure.js';

/** Something to time. */
export type Side = () => Promise<unknown>;

/** Milliseconds of every round. */
export interface Times {
  readonly ours: number[];
  readonly baseline: number[];
}

/**
 * Times both sides, round by round; who begins changes each round, so that a slow moment of the machine hits both.
 * Many short rounds tell more than few long ones.
 */
export async function alternate(ours: Side, baseline: Side, rounds: number, warmups = 1): Promise<Times> {
  const times: Times = { ours: [], baseline: [] };
  for (let round = -warmups; round < rounds; round++) {
    const order = round % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const);
    for (const name of order) {
      const started = performance.now();
      await (name === 'ours' ? ours : baseline)();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return times;
}

/** A line on how many of something are done a second; higher is better. */
export function rateFigure(row: string, count: number, { ours, baseline }: Times, least: number): Figure {
  // Each round's two sides met the same weather: their ratio is steadier than that of two medians.
  const ratios = ours.map((time, round) => baseline[round]! / time).sort((a, b) => a - b);
  const ratio = median(ratios);
  const quarter = (ratios.length - 1) >> 2;
  const target = atLeast(least);
  return {
    row,
    ours: rate(count, ours),
    baseline: rate(count, baseline),
    ratio: `${ratio.toFixed(2)} (${ratios[quarter]!.toFixed(2)}–${ratios.at(-1 - quarter)!.toFixed(2)})`,
    target: target.text,
    ok: target.holds(ratio),
  };
}

function rate(count: number, times: readonly number[]): string {
  const perSecond = (time: number): string => grouped((count / time) * 1000);
  return `${perSecond(median(times))}/s (${perSecond(Math.min(...times))})`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How often to go round: `BENCH_ROUNDS` overrides. */
export function rounds(usual: number): number {
  return Number(process.env['BENCH_ROUNDS'] ?? usual);
}

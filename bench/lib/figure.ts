/** One line of the table. */
export interface Figure {
  readonly row: string;
  readonly ours: string;
  readonly baseline: string;
  /** Ours by the baseline's, with the spread of the rounds where there are any. */
  readonly ratio: string;
  readonly target: string;
  /** Undefined where nothing is to be reached. */
  readonly ok?: boolean | undefined;
}

/** What a row's file exports: it measures and gives its lines. */
export type Row = () => Promise<readonly Figure[]>;

/** A bound on a number, and what it is called in the table. */
export interface Target {
  readonly text: string;
  holds(value: number): boolean;
}

export const atLeast = (bound: number): Target => ({ text: `≥ ${bound}`, holds: (value) => value >= bound });
export const atMost = (bound: number): Target => ({ text: `≤ ${grouped(bound)}`, holds: (value) => value <= bound });

/** 12345.6 → 12,346; small numbers keep three digits. */
export function grouped(value: number): string {
  if (Math.abs(value) < 100 && !Number.isInteger(value)) return String(Number(value.toPrecision(3)));
  return Math.round(value).toLocaleString('en');
}

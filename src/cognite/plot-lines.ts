import { isRecord, refuse } from '../core/check.js';
import type { Table } from './table-columns.js';
import { nameOf, tableOfDatapoints, type DatapointsTableInput, type DatapointsTableOptions } from './table-datapoints.js';

/** One line of a picture. */
export interface Line {
  readonly name: string;
  readonly unit: string;
  readonly isStep: boolean;
  readonly x: Float64Array;
  /** NaN where the line is broken; texts are places in `texts`. */
  readonly y: Float64Array;
  /** The texts that the values are; undefined for numbers. */
  readonly texts: readonly string[] | undefined;
}

/** What the lines of a picture share. */
export interface Lines {
  readonly lines: readonly Line[];
  /** Whether x are times, in milliseconds since the epoch. */
  readonly isTime: boolean;
  /** What x is called, where it is no time. */
  readonly xName: string;
}

/** How missing values are drawn. */
export type Gaps = 'show' | 'bridge';

/** The lines of datapoints: each over its own times. */
export function linesOfDatapoints(points: readonly DatapointsTableInput[], gaps: Gaps = 'show', { names, columnNames }: Pick<DatapointsTableOptions, 'names' | 'columnNames'> = {}): Lines {
  if (names && names.length !== points.length) refuse('plot: names', `one for each time series (${points.length})`, names.length);
  const lines = points.flatMap((one, place) => {
    const name = names?.[place] ?? (isRecord(one) ? nameOf(one, place, points.length, columnNames) : undefined);
    // A name of its own for the index: whatever a time series is called, it is not that.
    const table = tableOfDatapoints(one, { names: name === undefined ? undefined : [name], index: `${name} `, includeStatus: false });
    return linesOfTable(table, gaps).lines;
  });
  return { lines, isTime: true, xName: '' };
}

/**
 * The lines of a table: its columns of numbers and texts over its index. A value that is missing beside others is one that
 * a join left out; only where all are missing is there a gap.
 */
export function linesOfTable(table: Table, gaps: Gaps | undefined, columns?: readonly string[]): Lines {
  const { index } = table;
  if (index === undefined) return refuse('plot: the table', 'one with an index', 'one without');
  const { type } = table.field(index);
  if (type !== 'time' && type !== 'number') refuse('plot: the index of the table', 'a column of times or numbers', type);
  const x = table.numbers(index);
  const drawn = columns?.map((name) => table.field(name)) ?? table.fields.filter((field) => field.name !== index && isDrawn(field));
  const parts = drawn.map((field) => ({ field, ...placesOf(table, field.name) }));
  const isGap = Uint8Array.from(x, (_, row) => (gaps === undefined ? (parts.some(({ y }) => Number.isFinite(y[row])) ? 0 : 1) : gaps === 'show' ? 1 : 0));
  const lines = parts.map(({ field: { name, unit = '', isStep = false }, y, texts }): Line => {
    const rows: number[] = [];
    for (let row = 0; row < x.length; row++) if (!Number.isNaN(x[row]) && (Number.isFinite(y[row]) || isGap[row])) rows.push(row);
    const order = rows.some((row, place) => place > 0 && x[row]! < x[rows[place - 1]!]!) ? rows.sort((one, other) => x[one]! - x[other]!) : rows;
    return { name, unit, isStep: isStep || texts !== undefined, x: Float64Array.from(order, (row) => x[row]!), y: Float64Array.from(order, (row) => (Number.isFinite(y[row]) ? y[row]! : NaN)), texts };
  });
  return { lines, isTime: type === 'time', xName: index };
}

/** Numbers, bigints and texts, but neither statuses nor errors. */
function isDrawn({ name, type, series, aggregate }: ReturnType<Table['field']>): boolean {
  if (type !== 'number' && type !== 'integer' && type !== 'text') return false;
  return series === undefined || aggregate !== undefined ? !/\|status(Code|Symbol)$/.test(name) || series === undefined : name === series;
}

/** The values of a column as numbers: texts by their places among those that there are. */
function placesOf(table: Table, name: string): { y: Float64Array; texts: readonly string[] | undefined } {
  const { type } = table.field(name);
  if (type === 'number' || type === 'integer' || type === 'time') return { y: table.numbers(name), texts: undefined };
  if (type !== 'text' && type !== 'boolean') return refuse(`plot: the column ${JSON.stringify(name)}`, 'one of numbers or texts', type);
  const places = new Map<string, number>();
  const y = Float64Array.from(table.column(name) as readonly unknown[], (value) => {
    if (value === undefined || value === null) return NaN;
    const text = String(value);
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text)!;
  });
  return { y, texts: [...places.keys()] };
}

/** A point of a line; null breaks the line. */
export type Point = [x: number, y: number | null];

/**
 * The points of a line that can be told apart in a picture: of each pixel column the first, the last, the lowest and the
 * highest, and where it is broken. The picture is the same as with all of them.
 * @param from the x of the picture's left edge
 * @param to the x of its right edge
 * @param width the picture's width in pixels
 */
export function thinned({ x, y }: Line, from: number, to: number, width: number): Point[] {
  const point = (index: number): Point => [x[index]!, Number.isNaN(y[index]) ? null : y[index]!];
  if (x.length <= width * 4 || !(to > from)) return Array.from(x, (_, index) => point(index));
  const points: Point[] = [];
  const columnOf = (index: number): number => Math.floor(((x[index]! - from) / (to - from)) * width);
  for (let start = 0; start < x.length; ) {
    const column = columnOf(start);
    const kept = { first: -1, last: -1, lowest: -1, highest: -1, firstGap: -1, lastGap: -1 };
    let index = start;
    for (; index < x.length && columnOf(index) === column; index++) {
      if (Number.isNaN(y[index])) {
        if (kept.firstGap < 0) kept.firstGap = index;
        kept.lastGap = index;
        continue;
      }
      if (kept.first < 0) kept.first = kept.lowest = kept.highest = index;
      kept.last = index;
      if (y[index]! < y[kept.lowest]!) kept.lowest = index;
      if (y[index]! > y[kept.highest]!) kept.highest = index;
    }
    for (const one of new Set(Object.values(kept).sort((a, b) => a - b))) if (one >= 0) points.push(point(one));
    start = index;
  }
  return points;
}

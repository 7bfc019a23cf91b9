import type { RawRowInsert } from '../../generated/cognite/raw.js';
import type { TimeSeriesId } from '../../generated/cognite/datapoints.js';
import { checkNames, refuse } from '../core/check.js';
import { valueAt, type Table, type TableField } from './table-columns.js';

/** How the columns of a table become datapoints. */
export interface DatapointsFromOptions {
  /**
   * What the names of columns are: external ids, ids, or what a function makes of them; columns for which it gives
   * undefined are left out. Default: `externalId`.
   */
  columns?: 'externalId' | 'id' | ((name: string, field: TableField) => TimeSeriesId | undefined) | undefined;
  /** The column of times. Default: the table's index. */
  index?: string | undefined;
  /** What becomes of missing values, NaN among them: the table is refused, or they are not written. Default: `refuse`. */
  missing?: 'refuse' | 'skip' | undefined;
  /** What becomes of infinities: the table is refused, or they are written. Default: `refuse`. */
  infinite?: 'refuse' | 'write' | undefined;
}

/** How a table becomes rows of a sequence. */
export interface SequenceRowsFromOptions {
  /** The column of row numbers. Default: the table's index. */
  index?: string | undefined;
  /** Whether rows without any value are left out. Default: false. */
  dropMissing?: boolean | undefined;
}

/** How a table becomes rows of the staging store. */
export interface RawRowsFromOptions {
  /** The column of keys: texts or whole numbers. Default: the table's index. */
  index?: string | undefined;
  /** What becomes of missing values: their columns are left out of the row, or null there. Default: `skip`. */
  missing?: 'skip' | 'null' | undefined;
}

/** Names of the options above. @internal */
export const datapointsFromOptions = ['columns', 'index', 'missing', 'infinite'] as const;
/** @internal */
export const sequenceRowsFromOptions = ['index', 'dropMissing'] as const;
/** @internal */
export const rawRowsFromOptions = ['index', 'missing'] as const;

/** A time series, and its points as columns. */
export type DatapointsOfColumn = TimeSeriesId & { datapoints: { timestamps: Float64Array; values: Float64Array } | { timestamps: Float64Array; values: string[] } };

/** A value of a sequence's row. Bigints are whole numbers beyond 2^53. */
export type SequenceTableValue = number | bigint | string | null;

/** Rows for a sequence, and the external ids of the columns that their values are for. */
export interface SequenceRowsOfTable {
  columns: string[];
  rows: { rowNumber: number; values: SequenceTableValue[] }[];
}

/**
 * The datapoints of a table: a time series for each column of numbers or texts but the index. A column without any
 * value has none.
 * @param table its index are times, in milliseconds since the epoch
 * @param options `columns`: what the names of columns are; `index`: the column of times; `missing` and `infinite`: what
 *   becomes of values that are missing or infinite
 * @returns as `datapoints.insert` takes them
 * @throws {ValidationError} the table has something that is no datapoint
 */
export function datapointsFrom(table: Table, options: DatapointsFromOptions = {}): DatapointsOfColumn[] {
  checkNames(options, datapointsFromOptions, 'datapointsFrom: options');
  const { columns = 'externalId', missing = 'refuse', infinite = 'refuse' } = options;
  if (typeof columns !== 'function' && columns !== 'externalId' && columns !== 'id') refuse('datapointsFrom: columns', 'externalId, id or a function', columns);
  if (missing !== 'refuse' && missing !== 'skip') refuse('datapointsFrom: missing', 'refuse or skip', missing);
  if (infinite !== 'refuse' && infinite !== 'write') refuse('datapointsFrom: infinite', 'refuse or write', infinite);
  const index = indexOf(table, options.index, 'datapointsFrom');
  const times = table.numbers(index);
  for (const time of times) if (!Number.isSafeInteger(time)) refuse(`datapointsFrom: each value of ${JSON.stringify(index)}`, 'a whole number of milliseconds since the epoch', time);
  return table.fields.flatMap((field): DatapointsOfColumn[] => {
    const { name, type } = field;
    if (name === index) return [];
    const series = typeof columns === 'function' ? columns(name, field) : columns === 'id' ? { id: idOf(name) } : { externalId: name };
    if (series === undefined) return [];
    const where = `datapointsFrom: each value of ${JSON.stringify(name)}`;
    const isText = type === 'text';
    if (!isText && type !== 'number' && type !== 'integer' && !isEmpty(table, name)) refuse(`datapointsFrom: the column ${JSON.stringify(name)}`, 'one of numbers or texts', type);
    const values = isText ? table.column(name) : type === 'any' || type === 'boolean' ? [] : table.numbers(name);
    const isMissing = (row: number): boolean => valueAt(values, row) == null;
    let missed = 0;
    for (let row = 0; row < table.length; row++) {
      const value = values[row];
      if (infinite === 'refuse' && (value === Infinity || value === -Infinity)) refuse(where, "finite, unless the option infinite is 'write'", value);
      if (!isMissing(row)) continue;
      if (missing === 'refuse') refuse(where, "there, unless the option missing is 'skip'", value);
      missed++;
    }
    if (missed === table.length) return [];
    if (!missed) return [{ ...series, datapoints: { timestamps: times, values: values as Float64Array } }];
    const kept = Array.from(times.keys()).filter((row) => !isMissing(row));
    const timestamps = Float64Array.from(kept, (row) => times[row]!);
    return [{ ...series, datapoints: { timestamps, values: isText ? kept.map((row) => values[row] as string) : Float64Array.from(kept, (row) => values[row] as number) } } as DatapointsOfColumn];
  });
}

/**
 * The rows of a table for a sequence: its index are row numbers, the other columns are called by their external ids.
 * A missing value is null.
 * @param table of numbers, bigints and texts
 * @param options `index`: the column of row numbers; `dropMissing`: whether rows without any value are left out
 * @returns the columns and rows to insert
 * @throws {ValidationError} the table has something that no sequence can hold
 */
export function sequenceRowsFrom(table: Table, options: SequenceRowsFromOptions = {}): SequenceRowsOfTable {
  checkNames(options, sequenceRowsFromOptions, 'sequenceRowsFrom: options');
  const index = indexOf(table, options.index, 'sequenceRowsFrom');
  const numbers = table.numbers(index);
  const columns = table.names.filter((name) => name !== index);
  if (!columns.length) refuse('sequenceRowsFrom: the table', 'one with columns beside its index', 'one without');
  const arrays = columns.map((name) => table.column(name));
  const rows: SequenceRowsOfTable['rows'] = [];
  for (let row = 0; row < table.length; row++) {
    const rowNumber = numbers[row]!;
    if (!(Number.isSafeInteger(rowNumber) && rowNumber >= 0)) refuse(`sequenceRowsFrom: each value of ${JSON.stringify(index)}`, 'a whole number of at least 0', rowNumber);
    const values = arrays.map((array, place): SequenceTableValue => {
      const value = valueAt(array, row) ?? null;
      if (value === null || typeof value === 'string' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return value;
      return refuse(`sequenceRowsFrom: each value of ${JSON.stringify(columns[place])}`, 'a finite number, a bigint or a text', value);
    });
    if (!options.dropMissing || values.some((value) => value !== null)) rows.push({ rowNumber, values });
  }
  return { columns, rows };
}

/**
 * The rows of a table for the staging store: its index are keys, the other columns are theirs.
 * @param table of anything that JSON has, bigints included
 * @param options `index`: the column of keys; `missing`: whether missing values are left out or null
 * @returns rows as `raw.rows.insert` takes them
 * @throws {ValidationError} what should be a key is none
 */
export function rawRowsFrom(table: Table, options: RawRowsFromOptions = {}): RawRowInsert[] {
  checkNames(options, rawRowsFromOptions, 'rawRowsFrom: options');
  const { missing = 'skip' } = options;
  if (missing !== 'skip' && missing !== 'null') refuse('rawRowsFrom: missing', 'skip or null', missing);
  const index = indexOf(table, options.index, 'rawRowsFrom');
  const keys = table.column(index);
  const columns = table.names.filter((name) => name !== index).map((name) => [name, table.column(name)] as const);
  return Array.from({ length: table.length }, (_, row) => {
    const entries: [string, unknown][] = [];
    for (const [name, values] of columns) {
      const value = valueAt(values, row);
      if (value !== undefined || missing === 'null') entries.push([name, value ?? null]);
    }
    return { key: keyOf(keys[row], index), columns: Object.fromEntries(entries) };
  });
}

function indexOf(table: Table, given: string | undefined, where: string): string {
  const index = given ?? table.index ?? refuse(`${where}: index`, 'given for a table that has none', given);
  table.field(index);
  return index;
}

function idOf(name: string): number {
  const id = /^\d+$/.test(name) ? Number(name) : 0;
  return id > 0 && Number.isSafeInteger(id) ? id : refuse('datapointsFrom: the name of each column', 'an id, a positive safe integer', name);
}

function keyOf(value: unknown, index: string): string {
  if (typeof value === 'string' && value) return value;
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : refuse(`rawRowsFrom: each value of ${JSON.stringify(index)}`, 'a non-empty text or a whole number', value);
}

function isEmpty(table: Table, name: string): boolean {
  const values = table.column(name);
  for (let row = 0; row < values.length; row++) if (valueAt(values, row) != null) return false;
  return true;
}

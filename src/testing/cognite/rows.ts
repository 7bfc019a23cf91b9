import type { Table } from '../engine/table.js';

/** A row of any kind. */
export type Row = Readonly<Record<string, unknown>>;
/** A row that is being written. */
export type Draft = Record<string, unknown>;

/** A table as one of any rows: the generic code works by field names. */
export function anyTable<T extends object>(table: Table<T>): Table<Row> {
  return table as unknown as Table<Row>;
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: none, one or many. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Whether a value is like a pattern: equal, or an object that has all that the pattern has. */
export function isLike(value: unknown, pattern: unknown): boolean {
  if (isObject(pattern)) return isObject(value) && Object.entries(pattern).every(([name, each]) => isLike(value[name], each));
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && value.length === pattern.length && pattern.every((each, index) => isLike(value[index], each));
  }
  return value === pattern;
}

/** Of an object, only the fields that have a value. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Text, number or boolean before or after another; what is missing has no place of its own. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

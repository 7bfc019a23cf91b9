/** Writing and deleting rows of sequences: checked, cut into requests, reported. Loaded when it is used. */
import type { ResourceId } from '../../generated/cognite/schema.js';
import type { SequenceRowsDelete } from '../../generated/cognite/sequences.js';
import { jsonRequest } from '../core/call.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { packedJsonBody } from '../core/gzip.js';
import { normalizeId } from '../core/identifiers.js';
import type { Identifier, Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import { rowsBody } from './row-bigints.js';
import { checkPartOptions, sendParts, type Fate } from './row-parts.js';
import type { listSequenceRows } from './sequence-reads.js';
import { SequenceRowsError, type PlaceRange, type SequenceRowPlaces, type SequenceRowsReport } from './sequence-rows-error.js';
import type { SequenceColumnsInput, SequenceInputRow, SequenceInputValue, SequenceRowRange, SequenceRowsInput, SequenceRowsOptions, SequenceRowsWrite } from './sequence-writes.js';

/** What a request takes. */
const limits = { items: 1000, rows: 10_000, values: 100_000, columns: 200 };

/** One item, checked: rows that can be cut anywhere. */
interface Source {
  readonly count: number;
  /** Values that a row has in one request. */
  readonly width: number;
  /** Requests that a row takes: one for each group of columns. */
  readonly groups: number;
  /** Which sequence it is. */
  readonly id: object;
  /** The number of the row at a place. */
  rowNumber(place: number): number;
  /** The item of a request, with the rows from one place up to another. */
  wire(from: number, to: number, group: number): object;
}

/** Rows of one item that go into one request. */
interface Piece {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Inserts rows.
 * @param given the operation that does
 */
export async function insertRows(
  connection: Connection,
  given: Operation,
  input: SequenceRowsWrite | readonly SequenceRowsWrite[],
  options: SequenceRowsOptions | undefined,
): Promise<void> {
  const operation: Operation = { ...given, encode: { ...packedJsonBody, text: rowsBody } };
  await write(connection, operation, sources(operation, input, insertSource), limits.values, true, options);
}

/**
 * Deletes rows by number.
 * @param operation the operation that does
 */
export async function deleteRows(
  connection: Connection,
  operation: Operation,
  input: SequenceRowsDelete | readonly SequenceRowsDelete[],
  options: SequenceRowsOptions | undefined,
): Promise<void> {
  await write(connection, operation, sources(operation, input, deleteSource), Infinity, false, options);
}

/**
 * Deletes the rows of a range: those of a page while it reads on.
 * @param operation the operation that deletes
 * @param idOf gives the sequence's id, checked
 * @param list lists rows
 */
export async function deleteRange(
  connection: Connection,
  operation: Operation,
  idOf: () => ResourceId,
  list: typeof listSequenceRows,
  range: SequenceRowRange = {},
  options?: RequestOptions,
): Promise<void> {
  checkNames(range, ['start', 'end'], 'deleteRange: the range');
  const id = idOf();
  const { concurrency } = connection;
  const ends = range.end !== undefined && range.end !== -1;
  const pages = list(connection, { ...range, ...id, prefetch: ends ? concurrency : 1 }, { ...options, bigints: true }).pages();
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const { items } of pages) {
      if (running.size >= concurrency) await Promise.race(running);
      if (failure) break;
      if (items.length) {
        const one: Promise<void> = deleteRows(connection, operation, { ...id, rows: items.map(({ rowNumber }) => rowNumber) }, options)
          .catch((error: unknown) => {
            failure ??= { error };
          })
          .finally(() => running.delete(one));
        running.add(one);
      }
    }
  } finally {
    // What was sent is waited for, so that nothing goes on after the call.
    await Promise.all(running);
  }
  if (failure) throw failure.error;
}

/** Checks one item or a list of them. */
function sources(operation: Operation, input: unknown, source: (identifier: Identifier, item: unknown, where: string) => Source): Source[] {
  const { id, batch } = operation;
  const many = Array.isArray(input);
  return Array.from((many ? input : [input]) as unknown[], (item, index) => source(batch!.identifier!, item, many ? `${id}: item ${index}` : `${id}: the item`));
}

function insertSource(identifier: Identifier, item: unknown, where: string): Source {
  if (isRecord((item as Partial<SequenceColumnsInput> | undefined)?.columns)) return columnsSource(identifier, item, where);
  const { columns, rows: given, ...id } = normalizeId(identifier, isRecord(item) ? asToWrite(item) : item, where) as unknown as SequenceRowsInput;
  const rows = rowList(given);
  const names = checkColumns(columns, where);
  if (!Array.isArray(rows)) refuse(`${where}: rows`, 'an array', rows);
  for (let place = 0; place < rows.length; place++) {
    const row: unknown = rows[place];
    if (!isRecord(row)) refuse(`${where}: rows[${place}]`, 'an object', row);
    const { rowNumber, values } = row;
    if (!isRowNumber(rowNumber)) refuse(`${where}: rows[${place}].rowNumber`, aRowNumber, rowNumber);
    if (!Array.isArray(values) || values.length !== names.length) refuse(`${where}: rows[${place}].values`, `${names.length} values, as many as columns`, Array.isArray(values) ? values.length : values);
    for (let column = 0; column < values.length; column++) if (!isValue(values[column])) refuse(`${where}: rows[${place}].values[${column}]`, aValue, values[column]);
  }
  return tableSource(id, names, rows.length, (place) => (rows[place] as SequenceInputRow).rowNumber, (from, to, first, last) =>
    last - first === names.length ? rows.slice(from, to) : rows.slice(from, to).map(({ rowNumber, values }: SequenceInputRow) => ({ rowNumber, values: values.slice(first, last) })),
  );
}

function columnsSource(identifier: Identifier, item: unknown, where: string): Source {
  const fields = ['rowNumbers', 'columns'];
  const { columns, rowNumbers, ...id } = normalizeId({ ...identifier, name: 'SequenceColumnsInput', required: fields, carries: fields }, item, where) as unknown as SequenceColumnsInput;
  const names = checkColumns(Object.keys(columns), where);
  if (!isList(rowNumbers)) refuse(`${where}: rowNumbers`, 'an array', rowNumbers);
  const { length } = rowNumbers;
  for (let place = 0; place < length; place++) if (!isRowNumber(rowNumbers[place])) refuse(`${where}: rowNumbers[${place}]`, aRowNumber, rowNumbers[place]);
  const lists = names.map((name) => {
    const list = columns[name];
    if (!isList(list) || list.length !== length) refuse(`${where}: columns.${name}`, `${length} values, as many as row numbers`, isList(list) ? list.length : list);
    for (let place = 0; place < length; place++) if (!isValue(list[place])) refuse(`${where}: columns.${name}[${place}]`, aValue, list[place]);
    return list;
  });
  return tableSource(id, names, length, (place) => rowNumbers[place]!, (from, to, first, last) => {
    const part = lists.slice(first, last);
    return Array.from({ length: to - from }, (_row, index) => ({ rowNumber: rowNumbers[from + index], values: part.map((list) => small(list[from + index]!)) }));
  });
}

/** Rows as they were read name their sequence twice, and have more of each column than its external id. */
function asToWrite({ ...item }: Record<string, unknown>): Record<string, unknown> {
  const { columns } = item;
  if (!Array.isArray(columns) || !columns.length || !columns.every((column) => typeof (column as { externalId?: unknown } | null)?.externalId === 'string')) return item;
  if (item['id'] !== undefined) delete item['externalId'];
  return { ...item, columns: columns.map((column: { externalId: string }) => column.externalId) };
}

/** Rows as a list of objects, where they are pairs, or values by row number. */
function rowList(rows: unknown): unknown {
  // A key that is no number becomes none.
  const pairs = rows instanceof Map ? [...rows] : isRecord(rows) ? Object.entries(rows).map(([key, values]) => [/^\d+$/.test(key) ? Number(key) : NaN, values]) : rows;
  if (!Array.isArray(pairs) || !pairs.some(Array.isArray)) return pairs;
  return Array.from(pairs as unknown[], (row) => (Array.isArray(row) && row.length === 2 ? { rowNumber: row[0] as unknown, values: row[1] as unknown } : row));
}

/** The rows of one item, cut into groups of columns where there are too many. */
function tableSource(id: object, names: readonly string[], count: number, rowNumber: Source['rowNumber'], rowsOf: (from: number, to: number, first: number, last: number) => readonly object[]): Source {
  return {
    count,
    width: Math.min(names.length, limits.columns),
    groups: Math.ceil(names.length / limits.columns),
    id,
    rowNumber,
    wire: (from, to, group) => {
      const first = group * limits.columns;
      const columns = names.slice(first, first + limits.columns);
      return { ...id, columns, rows: rowsOf(from, to, first, first + columns.length) };
    },
  };
}

function deleteSource(identifier: Identifier, item: unknown, where: string): Source {
  const { rows, ...id } = normalizeId(identifier, item, where) as unknown as SequenceRowsDelete;
  if (!Array.isArray(rows)) refuse(`${where}: rows`, 'an array', rows);
  for (let place = 0; place < rows.length; place++) if (!isRowNumber(rows[place])) refuse(`${where}: rows[${place}]`, aRowNumber, rows[place]);
  return { count: rows.length, width: 1, groups: 1, id, rowNumber: (place) => rows[place]!, wire: (from, to) => ({ ...id, rows: rows.slice(from, to) }) };
}

const aRowNumber = 'a whole number from 0 to 9007199254740991';
const aValue = 'a finite number, a bigint of 64 bits, a string, or null for none';

function isRowNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isValue(value: unknown): boolean {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value);
    case 'string':
      return true;
    case 'bigint':
      return BigInt.asIntN(64, value) === value;
    default:
      return value === null;
  }
}

/** A bigint that is a number as well is written faster as such. */
function small(value: SequenceInputValue): SequenceInputValue {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** An array or a typed array. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

function checkColumns(columns: unknown, where: string): readonly string[] {
  if (!Array.isArray(columns) || !columns.length || !columns.every((name) => typeof name === 'string' && name)) refuse(`${where}: columns`, 'one external id or more', columns);
  const names = columns as string[];
  if (new Set(names).size < names.length) refuse(`${where}: columns`, 'all different', names.find((name, index) => names.indexOf(name) < index));
  return names;
}

/**
 * Cuts the rows of all items into requests, in order: as few as their limits allow. Rows that take several requests,
 * for their columns, share none with other items.
 */
function plan(items: readonly Source[], mostValues: number): Piece[][] {
  const requests: Piece[][] = [];
  let pieces: Piece[] = [];
  let rows = 0;
  let values = 0;
  const close = (): void => {
    if (pieces.length) requests.push(pieces);
    pieces = [];
    rows = values = 0;
  };
  for (const [item, { count, width, groups }] of items.entries()) {
    if (groups > 1) close();
    for (let from = 0; from < count; ) {
      const room = Math.min(limits.rows - rows, Math.floor((mostValues - values) / width));
      if (room < 1 || pieces.length === limits.items) {
        close();
        continue;
      }
      const to = Math.min(count, from + room);
      pieces.push({ item, from, to });
      rows += to - from;
      values += (to - from) * width;
      from = to;
    }
    if (groups > 1) close();
  }
  close();
  return requests;
}

/** Whether a row of a sequence comes twice. */
function repeats(items: readonly Source[]): boolean {
  const bySequence = new Map<string, Source[]>();
  for (const item of items) {
    const name = JSON.stringify(item.id);
    const same = bySequence.get(name);
    if (same) same.push(item);
    else bySequence.set(name, [item]);
  }
  return [...bySequence.values()].some((sources) => {
    const seen = new Set<number>();
    let last = -1;
    let inOrder = true;
    for (const { count, rowNumber } of sources) {
      for (let place = 0; place < count; place++) {
        const number = rowNumber(place);
        inOrder &&= number > last;
        last = number;
      }
    }
    // Most come in order: they need no memory.
    return !inOrder && sources.some(({ count, rowNumber }) => Array.from({ length: count }, (_row, place) => rowNumber(place)).some((number) => seen.size === seen.add(number).size));
  });
}

/**
 * Sends the rows of all items.
 * @param ordered where a row comes twice, the later has to win
 */
async function write(connection: Connection, operation: Operation, items: readonly Source[], mostValues: number, ordered: boolean, options: SequenceRowsOptions | undefined): Promise<void> {
  checkPartOptions(options);
  const { id, path } = operation;
  const requests = plan(items, mostValues);
  const parts = requests.map((pieces) => ({
    rows: pieces.reduce((sum, { from, to }) => sum + to - from, 0),
    requests: Array.from({ length: items[pieces[0]!.item]!.groups }, (_request, group) => () =>
      jsonRequest(operation, path, { items: pieces.map(({ item, from, to }) => items[item]!.wire(from, to, group)) }),
    ),
  }));
  const report = (fates: readonly Fate[], errors: readonly unknown[]): SequenceRowsReport => {
    const rows = items.map((): Record<Fate, PlaceRange[]> => ({ succeeded: [], failed: [], unknown: [], skipped: [] }));
    for (const [index, pieces] of requests.entries()) {
      for (const { item, from, to } of pieces) {
        const ranges = rows[item]![fates[index]!];
        const [start, end] = ranges.at(-1) ?? [from, from];
        // What follows on what went before it is one run with it.
        if (end === from) ranges.splice(-1, 1, [start, to]);
        else ranges.push([from, to]);
      }
    }
    const places: Record<Fate, number[]> = { succeeded: [], failed: [], unknown: [], skipped: [] };
    for (const [index, ranges] of rows.entries()) places[fateOf(ranges)].push(index);
    return { ...places, results: new Map(), errors, rows };
  };
  await sendParts<SequenceRowsReport>(connection, parts, options, parts.length > 1 && ordered && repeats(items) ? 'each' : 'any', report, (cause, outcome) => new SequenceRowsError(id, cause, outcome));
}

/** What became of an item, from what became of its rows. */
function fateOf({ succeeded, failed, unknown, skipped }: SequenceRowPlaces): Fate {
  if (failed.length) return 'failed';
  if (unknown.length || (succeeded.length && skipped.length)) return 'unknown';
  return skipped.length ? 'skipped' : 'succeeded';
}

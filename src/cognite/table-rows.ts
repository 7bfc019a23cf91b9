import type { SequenceRows } from '../../generated/cognite/schema.js';
import type { RawRow } from '../../generated/cognite/raw.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { SequenceRowsWithBigints } from './sequence-reads.js';
import { Table, type TableFieldInput } from './table-columns.js';

/** Rows of a sequence, with or without bigints. */
export type SequenceTableInput = SequenceRows | SequenceRowsWithBigints;

/** How resources become a table. */
export interface ResourceTableOptions {
  /** Fields whose own fields become columns, such as `metadata` or `aggregates`. Default: none. */
  expand?: readonly string[] | undefined;
  /** Whether the columns of an expanded field begin with its name: `metadata.site`. Default: true. */
  prefix?: boolean | undefined;
  /** Fields to leave out. */
  ignore?: readonly string[] | undefined;
  /** Whether names are in snake case: `external_id`. Those of metadata stay as they are. Default: false. */
  snakeCase?: boolean | undefined;
}

/** How rows of the staging store become a table. */
export interface RawTableOptions {
  /** The name of the column of keys. Default: `key`. */
  index?: string | undefined;
  /** Whether there is a column `lastUpdatedTime`. Default: false. */
  includeLastUpdatedTime?: boolean | undefined;
}

/** How rows of sequences become a table. */
export interface SequenceTableOptions {
  /**
   * What columns are called: a text in which the words `columnExternalId`, `externalId` and `id` stand for those of the
   * column and of its sequence. Default: `columnExternalId`; `externalId|columnExternalId` for several sequences.
   */
  columnNames?: string | undefined;
  /** The name of the column of row numbers. Default: `rowNumber`. */
  index?: string | undefined;
}

/** Names of {@link SequenceTableOptions}. @internal */
export const sequenceTableOptions = ['columnNames', 'index'] as const;
/** Names of {@link RawTableOptions}. @internal */
export const rawTableOptions = ['index', 'includeLastUpdatedTime'] as const;

/** Fields that are times, in milliseconds since the epoch. */
const timeFields = /^((created|lastUpdated|start|end|deleted|uploaded|sourceCreated|sourceModified|scheduled|status|fire)Time|last(Success|Failure|Seen)|timestamp)$/;

/** Values by column and row, as they come. */
class Collected {
  readonly columns = new Map<string, unknown[]>();
  readonly #rows: number;

  constructor(rows: number) {
    this.#rows = rows;
  }

  set(name: string, row: number, value: unknown): void {
    let column = this.columns.get(name);
    if (!column) this.columns.set(name, (column = new Array<unknown>(this.#rows).fill(undefined)));
    column[row] = value;
  }
}

/** Resources as a table: a row for each, a column for each field. @internal */
export function tableOfResources(items: readonly object[], options: ResourceTableOptions = {}): Table {
  checkNames(options, ['expand', 'prefix', 'ignore', 'snakeCase'], 'toTable: options');
  const { expand = [], prefix = true, ignore = [], snakeCase = false } = options;
  const collected = new Collected(items.length);
  // The field that each column is of: two fields must not share one.
  const sources = new Map<string, string>();
  const times = new Set<string>();
  const set = (name: string, source: string, row: number, value: unknown): void => {
    if ((sources.get(name) ?? source) !== source) refuse('toTable: the name of a column', 'of one field; leave prefix out', name);
    sources.set(name, source);
    collected.set(name, row, value);
  };
  for (const [row, item] of items.entries()) {
    if (!isRecord(item)) refuse(`toTable: item ${row}`, 'an object', item);
    for (const [field, value] of Object.entries(item)) {
      if (ignore.includes(field)) continue;
      const name = snakeCase ? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : field;
      if (expand.includes(field) && isRecord(value)) {
        for (const [inner, each] of Object.entries(value)) set(prefix ? `${name}.${inner}` : inner, field, row, each);
      } else {
        set(name, '', row, value);
        if (timeFields.test(field)) times.add(name);
      }
    }
  }
  const isTime = (name: string): boolean => collected.columns.get(name)!.every((value) => value === undefined || value === null || typeof value === 'number');
  return new Table(collected.columns, { fields: new Map([...times].filter(isTime).map((name): [string, TableFieldInput] => [name, { type: 'time' }])) });
}

/** Rows of the staging store as a table: a row for each, under its key. @internal */
export function tableOfRawRows(rows: readonly RawRow[], options: RawTableOptions = {}): Table {
  checkNames(options, rawTableOptions, 'toTable: options');
  const { index = 'key', includeLastUpdatedTime = false } = options;
  const collected = new Collected(rows.length);
  collected.columns.set(index, rows.map(({ key }) => key));
  if (includeLastUpdatedTime) collected.columns.set('lastUpdatedTime', rows.map(({ lastUpdatedTime }) => lastUpdatedTime));
  const own = new Set(collected.columns.keys());
  for (const [row, { columns }] of rows.entries()) {
    if (!isRecord(columns)) refuse(`toTable: the columns of row ${row}`, 'an object', columns);
    for (const [name, value] of Object.entries(columns)) {
      if (own.has(name)) refuse('toTable: the name of a column', name === index ? 'another than that of the keys: name theirs with index' : 'another; leave includeLastUpdatedTime out', name);
      collected.set(name, row, value);
    }
  }
  return new Table(collected.columns, { index, fields: new Map<string, TableFieldInput>([[index, { type: 'text' }], ...(includeLastUpdatedTime ? [['lastUpdatedTime', { type: 'time' }] as const] : [])]) });
}

/** Rows of sequences as a table: a row for each row number, a column for each of theirs. @internal */
export function tableOfSequenceRows(sequences: SequenceTableInput | readonly SequenceTableInput[], options: SequenceTableOptions = {}): Table {
  checkNames(options, sequenceTableOptions, 'toTable: options');
  const all = (Array.isArray(sequences) ? sequences : [sequences]) as readonly SequenceTableInput[];
  const { columnNames = Array.isArray(sequences) ? 'externalId|columnExternalId' : 'columnExternalId', index = 'rowNumber' } = options;
  if (typeof columnNames !== 'string' || !columnNames) refuse('toTable: columnNames', 'a text such as externalId|columnExternalId', columnNames);
  const numbers = Float64Array.from(new Set(all.flatMap(({ rows }) => rows.map(({ rowNumber }) => rowNumber)))).sort();
  const places = new Map(Array.from(numbers, (number, place) => [number, place]));
  const columns = new Map<string, Float64Array | unknown[]>([[index, numbers]]);
  const fields = new Map<string, TableFieldInput>([[index, { type: 'number' }]]);
  for (const { id, externalId, columns: own, rows } of all) {
    for (const [place, { externalId: columnExternalId, valueType }] of own.entries()) {
      const ids: Readonly<Record<string, unknown>> = { id, externalId: externalId ?? id, columnExternalId: columnExternalId ?? place };
      const name = columnNames.replace(/(?<![\p{L}\p{N}])(?:columnExternalId|externalId|id)(?![\p{L}\p{N}])/gu, (word) => String(ids[word]));
      if (columns.has(name)) refuse('toTable: the name of a column', 'there once; choose others with columnNames or index', name);
      const values = new Array<unknown>(numbers.length).fill(undefined);
      for (const { rowNumber, values: given } of rows) values[places.get(rowNumber)!] = given[place] ?? undefined;
      columns.set(name, values);
      // Without a value the type is known all the same.
      if (valueType === 'STRING') fields.set(name, { type: 'text' });
      else if (values.every((value) => value === undefined)) fields.set(name, { type: 'number' });
    }
  }
  return new Table(columns, { index, fields });
}

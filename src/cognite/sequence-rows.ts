import type { SequenceRows } from '../../generated/cognite/schema.js';
import type { Sequence, SequenceColumn, SequenceColumnCreate, SequenceCreate, SequenceRow, SequenceValue, SequenceValueType } from '../../generated/cognite/sequences.js';
import { refuse } from '../core/check.js';
import type { SequenceRowWithBigints } from './sequence-reads.js';
import type { SequenceInputValue } from './sequence-writes.js';

/** What has columns: a sequence, or rows that were read. */
export type SequenceColumns = Pick<Sequence, 'columns'> | Pick<SequenceRows, 'columns'>;

/**
 * The external ids of the columns, in order, as inserting rows takes them.
 * @param of a sequence, or rows that were read
 * @throws {ValidationError} a column has no external id
 */
export function columnExternalIds({ columns }: SequenceColumns): string[] {
  return columns.map(({ externalId }, index) => externalId ?? refuse(`column ${index}`, 'one with an external id', externalId));
}

/**
 * The types of the columns' values, in order: `DOUBLE` where a column doesn't say.
 * @param of a sequence, or rows that were read
 */
export function columnValueTypes({ columns }: SequenceColumns): SequenceValueType[] {
  return columns.map(({ valueType = 'DOUBLE' }) => valueType);
}

/**
 * The values of one column, row by row; null where a row has none.
 * @param data rows that were read
 * @param externalId the column's external id
 * @throws {ValidationError} the rows have no such column
 */
export function columnValues<V extends SequenceInputValue = SequenceValue>(
  { columns, rows }: Pick<SequenceRows, 'columns'> & { readonly rows: readonly { readonly values: readonly V[] }[] },
  externalId: string,
): (V | null)[] {
  const ids = columns.map((column) => column.externalId);
  const index = ids.indexOf(externalId);
  if (index < 0) refuse('the column', `one of ${ids.join(', ')}`, externalId);
  return rows.map(({ values }) => values[index] ?? null);
}

/** Values by row number: an object, a map or pairs. */
type RowsByNumber<V> = Readonly<Record<number, V[]>> | Iterable<readonly [rowNumber: number, values: V[]]>;

/**
 * Rows as the platform takes them.
 * @param rows values by row number: an object, a map or pairs `[rowNumber, values]`
 * @throws {ValidationError} what should be a row number is none
 */
export function toSequenceRows(rows: RowsByNumber<SequenceValue>): SequenceRow[];
/**
 * Rows as the platform takes them, with bigints among the values.
 * @param rows values by row number: an object, a map or pairs `[rowNumber, values]`
 * @throws {ValidationError} what should be a row number is none
 */
export function toSequenceRows(rows: RowsByNumber<SequenceInputValue>): SequenceRowWithBigints[];
export function toSequenceRows(rows: RowsByNumber<SequenceInputValue>): SequenceRowWithBigints[] {
  const pairs: Iterable<readonly [number | string, SequenceInputValue[]]> = Symbol.iterator in rows ? rows : Object.entries(rows);
  return Array.from(pairs, ([key, values]) => {
    const rowNumber = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
    return { rowNumber: Number.isSafeInteger(rowNumber) && (rowNumber as number) >= 0 ? (rowNumber as number) : refuse('a row number', 'a whole number of at least 0', key), values };
  });
}

/** A column's sketch: of another sequence, or some fields. */
export interface SequenceColumnSketch extends Partial<Omit<SequenceColumn, 'valueType'>> {
  /** What its values are, in either case. */
  valueType?: SequenceValueType | Lowercase<SequenceValueType>;
}

/**
 * Columns for a new sequence, from those of another or from a sketch: what only the platform sets is left out, value
 * types may be in lower case, and a column without an external id becomes `column0`, `column1` … by its place.
 * @param columns a sequence's columns, or some fields of each
 */
export function toSequenceColumns(columns: Iterable<SequenceColumnSketch>): SequenceColumnCreate[] {
  return Array.from(columns, ({ externalId, name, description, valueType, metadata }, index) => ({
    externalId: externalId ?? `column${index}`,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(valueType !== undefined && { valueType: valueType.toUpperCase() as SequenceValueType }),
    ...(metadata !== undefined && { metadata }),
  }));
}

/**
 * The form of {@link Sequence} that can be sent: without what only the platform sets.
 * @param sequence as it was read; a form that can be sent already stays as it is
 */
export function toSequenceCreate(sequence: Sequence | SequenceCreate): SequenceCreate {
  const { id: _id, createdTime: _created, lastUpdatedTime: _updated, columns, ...rest } = sequence as Sequence;
  return { ...rest, columns: toSequenceColumns(columns) };
}

/** Tables of {@link toTable} to and from Apache Arrow. Needs the package `apache-arrow`. */
import { Bool, DataType, Field, Float64, Int64, RecordBatch, Schema, Struct, Table as ArrowTable, TimestampMillisecond, Utf8, makeData, tableFromIPC, tableToIPC, vectorFromArray, type Data, type Vector } from 'apache-arrow';
import { checkNames, refuse } from '../core/check.js';
import { jsonWithBigints, parseJsonWithBigints } from '../core/json-bigints.js';
import { Table, valueAt, type ColumnInput, type TableField, type TableFieldInput } from './table-columns.js';

export { Table, type ColumnInput, type ColumnType, type ColumnValues, type CsvOptions, type TableField, type TableFieldInput, type TableOptions } from './table-columns.js';
export { ValidationError } from '../core/errors.js';

/** Options of {@link toArrowBytes}. */
export interface ArrowBytesOptions {
  /** How batches are laid out: as a file (Feather), or as a stream. Default: `file`. */
  format?: 'file' | 'stream' | undefined;
}

/**
 * A table as an Arrow table: numbers are Float64, times TimestampMillisecond in UTC, bigints Int64, texts Utf8, booleans
 * Bool, and whatever else is Utf8 with JSON. A missing value is null. Numbers are not copied.
 * @param table as `toTable` makes it
 * @returns its columns; what is known of them is in the metadata of the fields, the index in that of the schema
 * @throws {ValidationError} a value that its Arrow type can't hold, such as a bigint of more than 64 bits
 */
export function toArrow(table: Table): ArrowTable {
  const fields: Field[] = [];
  const children: Data[] = [];
  for (const field of table.fields) {
    const data = dataOf(table, field);
    children.push(data);
    const known = Object.entries({ unit: field.unit, isStep: field.isStep, aggregate: field.aggregate, series: field.series, json: field.type === 'any' || undefined });
    fields.push(new Field(field.name, data.type, true, new Map(known.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))));
  }
  const schema = new Schema(fields, new Map(table.index === undefined ? [] : [['index', table.index]]));
  // Not from an object of columns: it would not keep the order of names that are numbers.
  return new ArrowTable(schema, new RecordBatch(schema, makeData({ type: new Struct(fields), length: table.length, nullCount: 0, children })));
}

/**
 * A table from an Arrow table, or from the bytes of one: numbers of up to 53 bits become a `Float64Array`, those of 64
 * bits bigints, and times of any unit milliseconds, with fractions where the unit is finer. Decimals become numbers; where
 * one has more than 15 digits, texts with all of them. A null is a missing value.
 * @param data an Arrow table, or its bytes as a file or as a stream
 * @throws {ValidationError} it is neither
 */
export function fromArrow(data: ArrowTable | Uint8Array | ArrayBuffer): Table {
  const isBytes = ArrayBuffer.isView(data) || Object.prototype.toString.call(data) === '[object ArrayBuffer]';
  if (!isBytes && !('schema' in Object(data) && 'numCols' in Object(data))) refuse('fromArrow: data', 'an Arrow table or its bytes', data);
  const arrow = isBytes ? tableOfBytes(data as Uint8Array | ArrayBuffer) : (data as ArrowTable);
  const fields = new Map<string, TableFieldInput>();
  const columns = arrow.schema.fields.map(({ name, type, metadata }, index): [string, ColumnInput] => {
    const vector = arrow.getChildAt(index)!;
    const isJson = metadata.get('json') === 'true';
    const known = typeOf(type, isJson);
    const isStep = metadata.get('isStep');
    fields.set(name, { type: known, unit: metadata.get('unit'), isStep: isStep === undefined ? undefined : isStep === 'true', aggregate: metadata.get('aggregate'), series: metadata.get('series') });
    if (DataType.isDecimal(type)) return [name, decimalsOf(vector, type.scale)];
    return [name, known === 'number' || known === 'time' ? numbersOf(vector) : valuesOf(vector, isJson)];
  });
  return new Table(columns, { index: arrow.schema.metadata.get('index'), fields });
}

/** The table that bytes are. Of what is none, Arrow's own reader makes a table without columns, or errors of its own. */
function tableOfBytes(data: Uint8Array | ArrayBuffer): ArrowTable {
  const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  const none = (why: string): never => refuse('fromArrow: data', `an Arrow file or stream (${why})`, `${bytes.length} bytes`);
  let arrow: ArrowTable;
  try {
    arrow = tableFromIPC(bytes);
  } catch (error) {
    return none((error as Error).message);
  }
  // A file begins with its name, a stream with the mark of a message, or with its length in old ones.
  const isFile = String.fromCharCode(...bytes.subarray(0, 6)) === 'ARROW1';
  const isStream = bytes.length >= 4 && bytes.subarray(0, 4).every((byte) => byte === 0xff);
  return isFile || isStream || arrow.numCols > 0 ? arrow : none('they are neither');
}

/**
 * A table as the bytes of an Arrow file, which pandas, Polars, DuckDB and others read.
 * @param table as `toTable` makes it
 * @param options `format`: `file` or `stream`
 * @throws {ValidationError} a value that its Arrow type can't hold
 */
export function toArrowBytes(table: Table, options: ArrowBytesOptions = {}): Uint8Array {
  checkNames(options, ['format'], 'toArrowBytes: options');
  const { format = 'file' } = options;
  if (format !== 'file' && format !== 'stream') refuse('toArrowBytes: format', 'file or stream', format);
  return tableToIPC(toArrow(table), format);
}

function dataOf(table: Table, { name, type }: TableField): Data {
  const values = table.column(name);
  const where = `toArrow: each value of ${JSON.stringify(name)}`;
  const { length } = table;
  if (type === 'text' || type === 'boolean' || type === 'any') {
    const known = Array.from({ length }, (_, row) => (type === 'any' ? jsonOf(valueAt(values, row), where) : (values[row] ?? null)));
    return vectorFromArray(known, type === 'boolean' ? new Bool() : new Utf8()).data[0]!;
  }
  const nulls = nullsOf(length, (row) => valueAt(values, row) === undefined);
  if (type === 'number') return makeData({ type: new Float64(), length, ...nulls, data: values as Float64Array });
  const data = new BigInt64Array(length);
  for (let row = 0; row < length; row++) {
    const value = valueAt(values, row) ?? 0n;
    if (typeof value === 'number' && !Number.isSafeInteger(value)) refuse(where, 'a whole number of milliseconds', value);
    data[row] = BigInt(value as bigint);
    if (typeof value === 'bigint' && data[row] !== value) refuse(where, 'of at most 64 bits', String(value));
  }
  return type === 'time' ? makeData({ type: new TimestampMillisecond('UTC'), length, ...nulls, data }) : makeData({ type: new Int64(), length, ...nulls, data });
}

/** A bit for each row that has a value; nothing where every row has one. */
function nullsOf(length: number, isNull: (row: number) => boolean): { nullCount: number; nullBitmap?: Uint8Array } {
  let nullBitmap: Uint8Array | undefined;
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    if (!isNull(row)) continue;
    // In whole words of 64 bits, as Arrow lays them out.
    nullBitmap ??= new Uint8Array(Math.ceil(length / 64) * 8).fill(0xff);
    nullBitmap[row >> 3]! &= ~(1 << (row & 7));
    nullCount++;
  }
  return nullBitmap ? { nullCount, nullBitmap } : { nullCount };
}

/** JSON of a value; null where there is none. */
function jsonOf(value: unknown, where: string): string | null {
  if (value === undefined) return null;
  try {
    return jsonWithBigints(value) ?? refuse(where, 'JSON', value);
  } catch (error) {
    return refuse(where, 'JSON', (error as Error).message);
  }
}

/** The type of a column, where Arrow's type tells. */
function typeOf(type: DataType, isJson: boolean): TableFieldInput['type'] {
  if (isJson) return 'any';
  if (DataType.isTimestamp(type) || DataType.isDate(type)) return 'time';
  if (DataType.isFloat(type)) return 'number';
  if (DataType.isInt(type)) return type.bitWidth === 64 ? 'integer' : 'number';
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return 'text';
  return DataType.isBool(type) ? 'boolean' : undefined;
}

function numbersOf(vector: Vector): Float64Array {
  if (DataType.isFloat(vector.type) && vector.type.precision === 2 && vector.nullCount === 0) {
    const values = vector.toArray() as Float64Array;
    if (values instanceof Float64Array && values.length === vector.length) return values;
  }
  const numbers = new Float64Array(vector.length);
  for (let row = 0; row < numbers.length; row++) {
    const value = vector.get(row) as number | bigint | null;
    numbers[row] = value === null ? NaN : Number(value);
  }
  return numbers;
}

/** Decimals as numbers, or as texts where a number would not have all digits of one of them. */
function decimalsOf(vector: Vector, scale: number): ColumnInput {
  const texts = Array.from({ length: vector.length }, (_, row) => {
    const value = vector.get(row) as object | null;
    return value === null ? undefined : decimal(String(value), scale);
  });
  const isExact = texts.every((text) => text === undefined || text.replace(/^-?[0.]*|\./g, '').length <= 15);
  return isExact ? Float64Array.from(texts, (text) => (text === undefined ? NaN : Number(text))) : texts;
}

/** The text of a decimal from its digits: `-1` with a scale of 2 is `-0.01`. */
function decimal(digits: string, scale: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const all = digits.slice(sign.length);
  if (scale <= 0) return `${sign}${all}${'0'.repeat(-scale)}`;
  const padded = all.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

function valuesOf(vector: Vector, isJson: boolean): unknown[] {
  return Array.from({ length: vector.length }, (_, row) => {
    const value = vector.get(row) as { toJSON?: () => unknown } | string | null;
    if (value === null) return undefined;
    if (isJson) return parseJsonWithBigints(value as string);
    // Rows, lists and the like.
    return typeof value === 'object' && typeof value.toJSON === 'function' ? value.toJSON() : value;
  });
}

import { checkNames, refuse } from '../core/check.js';

/**
 * What the values of a column are. `number`: a `Float64Array`, with NaN where a value is missing. `time`: the same, in
 * milliseconds since the epoch. `integer`: bigints, as a `BigInt64Array` where none is missing. `text`, `boolean` and
 * `any`: a plain array, with undefined where a value is missing.
 */
export type ColumnType = 'number' | 'time' | 'integer' | 'text' | 'boolean' | 'any';

/** The values of a column, row by row. */
export type ColumnValues = Float64Array | BigInt64Array | readonly unknown[];

/** What a column can be made of: any array. One of Dates becomes a column of times. */
export type ColumnInput =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | readonly unknown[];

/** What is known of a column. */
export interface TableField {
  /** The column's name. */
  readonly name: string;
  /** What its values are. */
  readonly type: ColumnType;
  /** The unit of its values. */
  readonly unit?: string | undefined;
  /** Whether a value holds until the next one. */
  readonly isStep?: boolean | undefined;
  /** The aggregate that its values are. */
  readonly aggregate?: string | undefined;
  /** The time series that its values are of, by the name that it has in the names of columns. */
  readonly series?: string | undefined;
}

/** What to note of a column; the type is found from the values when left out. */
export type TableFieldInput = Partial<Omit<TableField, 'name'>>;

/** Options of {@link Table}. */
export interface TableOptions {
  /** The column that names the rows, such as a timestamp, a row number or a key. */
  index?: string | undefined;
  /** What to note of columns, by name. */
  fields?: Readonly<Record<string, TableFieldInput>> | ReadonlyMap<string, TableFieldInput> | undefined;
}

/** Options of {@link Table.toCsv}. */
export interface CsvOptions {
  /** What stands between two values. Default: a comma. */
  delimiter?: string | undefined;
  /** Whether the first line has the names of the columns. Default: true. */
  header?: boolean | undefined;
  /** How times are written: as ISO 8601 texts, or in milliseconds since the epoch. Default: `iso`. */
  times?: 'iso' | 'milliseconds' | undefined;
}

interface Column {
  readonly field: TableField;
  readonly values: ColumnValues;
}

const types: readonly string[] = ['number', 'time', 'integer', 'text', 'boolean', 'any'];
const [smallest, largest] = [-(2n ** 63n), 2n ** 63n - 1n];

/**
 * Columns of equal length, by name. A table never changes: what changes something gives a new table, which shares the
 * columns that stay as they are.
 */
export class Table implements Iterable<Record<string, unknown>> {
  /** Number of rows. */
  readonly length: number;
  /** The column that names the rows, if one does. */
  readonly index: string | undefined;
  readonly #columns: ReadonlyMap<string, Column>;

  /**
   * @param columns arrays by name: an object, or a map or pairs `[name, array]`, which also keep names that are numbers
   *   in their order. A `Float64Array` or `BigInt64Array` becomes a column as it is, without a copy.
   * @param options `index`: the column that names the rows; `fields`: types and units of columns
   * @throws {ValidationError} columns of different lengths, or values that are not of their type
   */
  constructor(columns: Readonly<Record<string, ColumnInput>> | Iterable<readonly [name: string, values: ColumnInput]>, options: TableOptions = {}) {
    checkNames(options, ['index', 'fields'], 'Table: options');
    const fields = new Map(options.fields instanceof Map ? options.fields : Object.entries(options.fields ?? {}));
    const made = new Map<string, Column>();
    const pairs = Object(columns) !== columns ? refuse('Table: columns', 'an object or pairs', columns) : Symbol.iterator in columns ? columns : Object.entries(columns);
    for (const [name, values] of pairs as Iterable<readonly [string, ColumnInput]>) {
      if (typeof name !== 'string') refuse('Table: the name of a column', 'a text', name);
      if (made.has(name)) refuse(`Table: the column ${JSON.stringify(name)}`, 'there once', 'twice');
      made.set(name, columnOf(name, values, fields.get(name)));
    }
    for (const name of [...fields.keys(), ...(options.index === undefined ? [] : [options.index])]) {
      if (!made.has(name)) refuse('Table: what index and fields name', `a column (${list(made.keys())})`, name);
    }
    const [first] = made.values();
    this.length = first?.values.length ?? 0;
    for (const { field, values } of made.values()) {
      if (values.length !== this.length) refuse(`Table: the column ${JSON.stringify(field.name)}`, `as long as the others (${this.length})`, values.length);
    }
    this.index = options.index;
    this.#columns = made;
  }

  /** The names of the columns, in order. */
  get names(): string[] {
    return [...this.#columns.keys()];
  }

  /** What is known of the columns, in order. */
  get fields(): TableField[] {
    return Array.from(this.#columns.values(), ({ field }) => field);
  }

  /** The names of the columns but the index. */
  get dataNames(): string[] {
    return this.names.filter((name) => name !== this.index);
  }

  /** Whether there is a column of this name. */
  has(name: string): boolean {
    return this.#columns.has(name);
  }

  /**
   * What is known of a column.
   * @throws {ValidationError} there is no such column
   */
  field(name: string): TableField {
    return this.#column(name).field;
  }

  /**
   * The values of a column, row by row; the array is the table's own.
   * @throws {ValidationError} there is no such column
   */
  column(name: string): ColumnValues {
    return this.#column(name).values;
  }

  /**
   * The values of a column of numbers or times, NaN where one is missing; the array is the table's own unless the column
   * holds bigints.
   * @throws {ValidationError} there is no such column, it holds no numbers, or a bigint has no exact number
   */
  numbers(name: string): Float64Array {
    const { field, values } = this.#column(name);
    if (values instanceof Float64Array) return values;
    if (field.type !== 'integer') refuse(`the column ${JSON.stringify(name)}`, 'one of numbers', field.type);
    return Float64Array.from(values as readonly (bigint | undefined)[], (value) => {
      const number = value === undefined ? NaN : Number(value);
      return Math.abs(number) > Number.MAX_SAFE_INTEGER ? refuse(`the column ${JSON.stringify(name)}`, 'within 2^53', String(value)) : number;
    });
  }

  /**
   * One value; undefined where it is missing.
   * @throws {ValidationError} there is no such column
   */
  value(row: number, name: string): unknown {
    return valueAt(this.#column(name).values, row);
  }

  /** The rows, each an array of values in the order of the columns; undefined where one is missing. */
  *rows(): IterableIterator<unknown[]> {
    const columns = Array.from(this.#columns.values(), ({ values }) => values);
    for (let row = 0; row < this.length; row++) yield columns.map((values) => valueAt(values, row));
  }

  /** The rows as objects, one at a time. */
  *[Symbol.iterator](): IterableIterator<Record<string, unknown>> {
    for (let row = 0; row < this.length; row++) yield this.#object(row);
  }

  /** The rows as objects; undefined where a value is missing. */
  toObjects(): Record<string, unknown>[] {
    return Array.from({ length: this.length }, (_, row) => this.#object(row));
  }

  /** For `JSON.stringify`: {@link toObjects}. */
  toJSON(): Record<string, unknown>[] {
    return this.toObjects();
  }

  /**
   * The table as comma-separated values, quoted as RFC 4180 says: one line a row, nothing where a value is missing, JSON for objects.
   * @param options `delimiter`, `header`, and `times`: how times are written
   */
  toCsv(options: CsvOptions = {}): string {
    checkNames(options, ['delimiter', 'header', 'times'], 'toCsv: options');
    const { delimiter = ',', header = true, times = 'iso' } = options;
    if (typeof delimiter !== 'string' || delimiter.length !== 1 || /["\r\n]/.test(delimiter)) refuse('toCsv: delimiter', 'one character, and neither a quote nor a line break', delimiter);
    if (times !== 'iso' && times !== 'milliseconds') refuse('toCsv: times', 'iso or milliseconds', times);
    const quoted = (text: string): string => (/["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);
    const columns = Array.from(this.#columns.values(), ({ field, values }) => ({ values, iso: field.type === 'time' && times === 'iso' }));
    const lines = header ? [this.names.map(quoted).join(delimiter)] : [];
    for (let row = 0; row < this.length; row++) {
      lines.push(columns.map(({ values, iso }) => quoted(cell(valueAt(values, row), iso))).join(delimiter));
    }
    return lines.map((line) => `${line}\n`).join('');
  }

  /**
   * A table with some of the columns, in the order given. The index stays one as long as it is among them.
   * @throws {ValidationError} there is no such column
   */
  select(names: readonly string[]): Table {
    return this.#made(names.map((name) => this.#column(name)), this.index !== undefined && names.includes(this.index) ? this.index : undefined);
  }

  /**
   * A table whose columns have other names.
   * @param names the new names by the old ones, or a function that gives them
   * @throws {ValidationError} there is no such column, or two would have one name
   */
  rename(names: Readonly<Record<string, string>> | ((name: string) => string)): Table {
    const given = typeof names === 'function' ? undefined : names;
    for (const name of Object.keys(given ?? {})) this.#column(name);
    const renamed = (name: string): string => (given ? (Object.hasOwn(given, name) ? given[name]! : name) : (names as (name: string) => string)(name));
    const columns = Array.from(this.#columns.values(), ({ field, values }) => ({ field: { ...field, name: renamed(field.name) }, values }));
    const taken = new Set<string>();
    for (const { field } of columns) {
      if (taken.has(field.name)) refuse('rename: the name of a column', 'there once', field.name);
      taken.add(field.name);
    }
    return this.#made(columns, this.index === undefined ? undefined : renamed(this.index));
  }

  /**
   * A table with one more column, or with another one in the place of the column of that name.
   * @param name of the column
   * @param values as many as there are rows
   * @param field its type and unit; what a column that it replaces had of them holds when left out
   * @throws {ValidationError} values of another number, or not of their type
   */
  with(name: string, values: ColumnInput, field?: TableFieldInput): Table {
    const { name: _name, type: _type, ...old } = this.#columns.get(name)?.field ?? { name, type: 'any' };
    const columns = new Map(this.#columns);
    columns.set(name, columnOf(name, values, { ...old, ...field }));
    return this.#made([...columns.values()], this.index);
  }

  /** The rows from `start` up to, but not including, `end`; negative numbers count from the end. */
  slice(start?: number, end?: number): Table {
    return this.#made(Array.from(this.#columns.values(), ({ field, values }) => ({ field, values: values.slice(start, end) })), this.index);
  }

  /** The rows for which a function of their number gives true. */
  filter(keep: (row: number) => boolean): Table {
    const kept: number[] = [];
    for (let row = 0; row < this.length; row++) if (keep(row)) kept.push(row);
    if (kept.length === this.length) return this;
    return this.#made(Array.from(this.#columns.values(), ({ field, values }) => ({ field, values: picked(values, kept) })), this.index);
  }

  /**
   * The rows without those in which values are missing.
   * @param options `how`: whether a row goes when `any` of its values is missing (the default) or only when `all` are;
   *   `columns`: where to look, all but the index when left out
   * @throws {ValidationError} there is no such column
   */
  dropMissing(options: { how?: 'any' | 'all' | undefined; columns?: readonly string[] | undefined } = {}): Table {
    checkNames(options, ['how', 'columns'], 'dropMissing: options');
    const { how = 'any', columns = this.dataNames } = options;
    if (how !== 'any' && how !== 'all') refuse('dropMissing: how', 'any or all', how);
    const looked = columns.map((name) => this.column(name));
    if (!looked.length) return this;
    return this.filter((row) => looked[how === 'any' ? 'every' : 'some']((values) => valueAt(values, row) != null));
  }

  #column(name: string): Column {
    return this.#columns.get(name) ?? refuse('the column', `one of ${list(this.#columns.keys())}`, name);
  }

  #object(row: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const [name, { values }] of this.#columns) {
      // A column may be called __proto__.
      if (name in Object.prototype) Object.defineProperty(object, name, { value: valueAt(values, row), enumerable: true, writable: true, configurable: true });
      else object[name] = valueAt(values, row);
    }
    return object;
  }

  #made(columns: readonly Column[], index: string | undefined): Table {
    return new Table(
      columns.map(({ field, values }) => [field.name, values] as const),
      { index, fields: new Map(columns.map(({ field: { name, ...field } }) => [name, field])) },
    );
  }
}

/** A value of a column; undefined where it is missing. */
export function valueAt(values: ColumnValues, row: number): unknown {
  const value = values[row];
  return value !== value ? undefined : value;
}

/** The values of some rows. */
function picked(values: ColumnValues, rows: readonly number[]): ColumnValues {
  if (values instanceof Float64Array) return Float64Array.from(rows, (row) => values[row]!);
  if (values instanceof BigInt64Array) return BigInt64Array.from(rows, (row) => values[row]!);
  return rows.map((row) => values[row]);
}

function cell(value: unknown, iso: boolean): string {
  if (value === undefined || value === null) return '';
  if (iso) return isoTime(value as number);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A time as a text; a number that no date can have stays a number. */
function isoTime(time: number): string {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : String(time);
}

function list(names: Iterable<string>): string {
  const all = [...names];
  return all.length > 20 ? `${all.slice(0, 20).join(', ')} … (${all.length})` : all.join(', ') || 'none';
}

/** A column of values, which must be of the type that is given. */
function columnOf(name: string, values: ColumnInput, field: TableFieldInput = {}): Column {
  const where = `Table: the column ${JSON.stringify(name)}`;
  checkNames(field, ['type', 'unit', 'isStep', 'aggregate', 'series'], `${where}: field`);
  if (field.type !== undefined && !types.includes(field.type)) refuse(`${where}: type`, `one of ${types.join(', ')}`, field.type);
  if (!Array.isArray(values) && !(ArrayBuffer.isView(values) && 'length' in values)) refuse(where, 'an array', values);
  const found = field.type ?? typeOf(values);
  const known = Object.fromEntries(Object.entries({ ...field, type: found }).filter(([, value]) => value !== undefined));
  return { field: { name, ...known } as TableField, values: converted(values, found, where) };
}

/** The narrowest type that all values have. */
function typeOf(values: ColumnInput): ColumnType {
  if (!Array.isArray(values)) return values instanceof BigInt64Array || values instanceof BigUint64Array ? 'integer' : 'number';
  let found: ColumnType | undefined;
  for (const value of values as readonly unknown[]) {
    if (value === undefined || value === null || value !== value) continue;
    const type = typeof value === 'number' ? 'number' : typeof value === 'bigint' ? 'integer' : typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : value instanceof Date ? 'time' : 'any';
    if (found === undefined || found === type) found = type;
    // Some whole numbers of a column may need a bigint.
    else if ((found === 'number' && type === 'integer') || (found === 'integer' && type === 'number')) found = 'integer';
    else return 'any';
    if (found === 'any') return 'any';
  }
  if (found !== 'integer') return found ?? 'any';
  return (values as readonly unknown[]).every((value) => typeof value !== 'number' || value !== value || Number.isSafeInteger(value)) ? 'integer' : 'any';
}

function converted(values: ColumnInput, type: ColumnType, where: string): ColumnValues {
  const array = values as ArrayLike<unknown>;
  if (type === 'any') return Array.isArray(values) ? (values as readonly unknown[]) : Array.from(array);
  const wrong = (value: unknown): never => refuse(`${where}: each value`, `a ${type}, null or undefined`, value);
  if (type === 'number' || type === 'time') {
    if (values instanceof Float64Array) return values;
    const numbers = new Float64Array(array.length);
    for (let row = 0; row < numbers.length; row++) {
      const value = array[row];
      numbers[row] = typeof value === 'number' ? value : value === undefined || value === null ? NaN : type === 'time' && value instanceof Date ? value.getTime() : wrong(value);
    }
    return numbers;
  }
  if (type === 'integer') {
    if (values instanceof BigInt64Array) return values;
    const integers = Array.from(array, (value) =>
      typeof value === 'bigint' ? value
      : value === undefined || value === null || value !== value ? undefined
      : Number.isSafeInteger(value) ? BigInt(value as number)
      : wrong(value));
    return integers.every((value) => value !== undefined && value >= smallest && value <= largest) ? BigInt64Array.from(integers as bigint[]) : integers;
  }
  const allowed = type === 'text' ? 'string' : 'boolean';
  // A NaN among texts is a missing one.
  const odd = (value: unknown): boolean => value !== value || (value !== undefined && value !== null && typeof value !== allowed);
  if (Array.isArray(values) && !(values as readonly unknown[]).some(odd)) return values as readonly unknown[];
  return Array.from(array, (value) => (typeof value === allowed ? value : value === null ? null : value === undefined || value !== value ? undefined : wrong(value)));
}

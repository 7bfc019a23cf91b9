import { Refusal } from './refusal.js';

/** One page of a table. */
export interface TablePage<T> {
  readonly items: T[];
  /** Where the next page starts; undefined at the end. */
  readonly next: string | undefined;
}

/** An order other than the one in which rows were written. */
export interface TableOrder<T> {
  /** What a row is ordered by: plain values, with null for what is missing. */
  values(row: T): readonly unknown[];
  compare(a: readonly unknown[], b: readonly unknown[]): number;
}

interface Entry<T> {
  readonly order: number;
  row: T;
}

/** A table's rows, each with the number that says in which order they were written. */
export interface TableSnapshot {
  /** The next row's number. */
  readonly next: number;
  readonly rows: readonly (readonly [order: number, row: object])[];
}

/** Rows in the order in which they were first written. A cursor stays good while rows come and go. */
export class Table<T extends object> {
  readonly #rows = new Map<string, Entry<T>>();
  readonly #others = new Map<string, string>();
  readonly #key: (row: T) => readonly unknown[];
  readonly #unique: readonly string[];
  #next = 1;

  /**
   * @param key what makes a row unique
   * @param unique fields that, where a row has them, make it unique as well
   */
  constructor(key: (row: T) => readonly unknown[], unique: readonly (keyof T & string)[] = []) {
    this.#key = key;
    this.#unique = unique;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(...key: readonly unknown[]): T | undefined {
    return this.#rows.get(JSON.stringify(key))?.row;
  }

  /** The row with a value in one of the fields that are unique as well. */
  by(field: keyof T & string, value: unknown): T | undefined {
    const key = this.#others.get(JSON.stringify([field, value]));
    return key === undefined ? undefined : this.#rows.get(key)?.row;
  }

  /** Adds a row, or replaces the one with the same key. */
  put(row: T): T {
    const key = JSON.stringify(this.#key(row));
    const found = this.#rows.get(key);
    if (found) {
      for (const other of this.#othersOf(found.row)) this.#others.delete(other);
      found.row = row;
    } else this.#rows.set(key, { order: this.#next++, row });
    for (const other of this.#othersOf(row)) this.#others.set(other, key);
    return row;
  }

  delete(...key: readonly unknown[]): boolean {
    const text = JSON.stringify(key);
    const found = this.#rows.get(text);
    if (!found) return false;
    for (const other of this.#othersOf(found.row)) this.#others.delete(other);
    return this.#rows.delete(text);
  }

  /** Deletes every row that fits. */
  deleteWhere(fits: (row: T) => boolean): void {
    for (const { row } of this.#rows.values()) if (fits(row)) this.delete(...this.#key(row));
  }

  clear(): void {
    this.#rows.clear();
    this.#others.clear();
    this.#next = 1;
  }

  values(): T[] {
    return Array.from(this.#rows.values(), ({ row }) => row);
  }

  /** @internal */
  snapshot(): TableSnapshot {
    return { next: this.#next, rows: Array.from(this.#rows.values(), ({ order, row }) => [order, row] as const) };
  }

  /** @internal */
  restore({ next, rows }: TableSnapshot): void {
    this.clear();
    for (const [order, row] of rows) {
      this.#next = order;
      this.put(row as T);
    }
    this.#next = next;
  }

  /**
   * One page of the rows that fit.
   * @param walk what is listed; a cursor of another walk is refused, as it would skip rows
   * @param fits is given the row, and a number that stays its own
   * @param by the order; left out, that of writing
   * @throws {Refusal} 400, for a cursor that is not of this walk
   */
  page(limit: number, cursor: string | undefined, walk: string, fits: (row: T, order: number) => boolean = () => true, by?: TableOrder<T>): TablePage<T> {
    const after = cursor === undefined ? undefined : readCursor(cursor, walk);
    const items: T[] = [];
    let last: Entry<T> | undefined;
    for (const entry of this.#after(after, fits, by)) {
      if (items.length === limit) return { items, next: last && writeCursor(walk, last.order, by?.values(last.row) ?? []) };
      items.push(entry.row);
      last = entry;
    }
    return { items, next: undefined };
  }

  /** The entries that fit and come after a place, in order. */
  *#after(place: Place | undefined, fits: (row: T, order: number) => boolean, by: TableOrder<T> | undefined): Generator<Entry<T>> {
    if (!by) {
      for (const entry of this.#rows.values()) if (entry.order > (place?.order ?? 0) && fits(entry.row, entry.order)) yield entry;
      return;
    }
    const sorted = Array.from(this.#rows.values())
      .filter(({ row, order }) => fits(row, order))
      .map((entry) => ({ entry, order: entry.order, values: by.values(entry.row) }));
    const compare = (a: Place, b: Place): number => by.compare(a.values, b.values) || a.order - b.order;
    sorted.sort(compare);
    for (const each of sorted) if (!place || compare(each, place) > 0) yield each.entry;
  }

  #othersOf(row: T): string[] {
    return this.#unique
      .filter((field) => ((row as Record<string, unknown>)[field] ?? undefined) !== undefined)
      .map((field) => JSON.stringify([field, (row as Record<string, unknown>)[field]]));
  }
}

/** Where a page ended. */
interface Place {
  readonly order: number;
  readonly values: readonly unknown[];
}

function writeCursor(walk: string, order: number, values: readonly unknown[]): string {
  return encodeState([digest(walk), order, values]);
}

function readCursor(cursor: string, walk: string): Place {
  const [mark, order, values] = decodeState(cursor) ?? [];
  if (mark !== digest(walk) || typeof order !== 'number' || !Array.isArray(values)) throw new Refusal(400, 'The cursor is not valid for this request.');
  return { order, values };
}

/** Plain data as a text that nobody should read. */
export function encodeState(state: readonly unknown[]): string {
  return btoa(encodeURIComponent(JSON.stringify(state))).replace(/=+$/, '');
}

/** What {@link encodeState} was given; undefined for any other text. */
export function decodeState(text: string): unknown[] | undefined {
  try {
    const state: unknown = JSON.parse(decodeURIComponent(atob(text)));
    return Array.isArray(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** A short fingerprint of a text (FNV-1a, 32 bits), in upper-case hexadecimal. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

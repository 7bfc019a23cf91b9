import { Refusal } from './refusal.js';

/** One page of a table. */
export interface TablePage<T> {
  readonly items: T[];
  /** Where the next page starts; undefined at the end. */
  readonly next: string | undefined;
}

/** Rows in the order in which they were first written. A cursor stays good while rows come and go. */
export class Table<T extends object> {
  readonly #rows = new Map<string, { readonly order: number; row: T }>();
  readonly #key: (row: T) => readonly unknown[];
  #next = 1;

  /** @param key what makes a row unique */
  constructor(key: (row: T) => readonly unknown[]) {
    this.#key = key;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(...key: readonly unknown[]): T | undefined {
    return this.#rows.get(JSON.stringify(key))?.row;
  }

  /** Adds a row, or replaces the one with the same key. */
  put(row: T): T {
    const key = JSON.stringify(this.#key(row));
    const found = this.#rows.get(key);
    if (found) found.row = row;
    else this.#rows.set(key, { order: this.#next++, row });
    return row;
  }

  delete(...key: readonly unknown[]): boolean {
    return this.#rows.delete(JSON.stringify(key));
  }

  clear(): void {
    this.#rows.clear();
  }

  values(): T[] {
    return Array.from(this.#rows.values(), ({ row }) => row);
  }

  /**
   * One page of the rows that fit.
   * @param walk what is listed; a cursor of another walk is refused, as it would skip rows
   * @throws {Refusal} 400, for a cursor that is not of this walk
   */
  page(limit: number, cursor: string | undefined, walk: string, fits: (row: T) => boolean = () => true): TablePage<T> {
    const after = cursor === undefined ? 0 : readCursor(cursor, walk);
    const items: T[] = [];
    let last = after;
    for (const { order, row } of this.#rows.values()) {
      if (order <= after || !fits(row)) continue;
      if (items.length === limit) return { items, next: btoa(`${last}.${digest(walk)}`).replace(/=+$/, '') };
      items.push(row);
      last = order;
    }
    return { items, next: undefined };
  }
}

function readCursor(cursor: string, walk: string): number {
  let text = '';
  try {
    text = atob(cursor);
  } catch {
    // Refused below.
  }
  const [after, mark] = text.split('.');
  if (!/^\d+$/.test(after!) || mark !== digest(walk)) throw new Refusal(400, 'The cursor is not valid for this request.');
  return Number(after);
}

/** A short fingerprint of a text (FNV-1a, 32 bits), in upper-case hexadecimal. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

import { Table, type TableSnapshot } from './table.js';

/** What a store holds, as plain data. */
export interface StoreSnapshot {
  /** The last number that was the next. */
  readonly lastId: number;
  readonly tables: Readonly<Record<string, TableSnapshot>>;
}

/** The tables of a mock, and the numbers that tell their rows apart. */
export class Store {
  readonly #first: number;
  #lastId: number;
  readonly #given = new Set<number>();

  /** @param first the number after which the platform's own ids begin */
  constructor(first = 0) {
    this.#first = first;
    this.#lastId = first;
  }

  /**
   * A number that no other resource has: the next one that is not taken.
   * @param given one that is to be used in its place, and is not given out again; whether it is free is for the caller to check
   */
  nextId(given?: number): number {
    if (given !== undefined) {
      this.#given.add(given);
      return given;
    }
    const tables = Object.values(this.#tables());
    do this.#lastId++; while (this.#given.has(this.#lastId) || tables.some((table) => table.get(this.#lastId)));
    return this.#lastId;
  }

  /** Empties every table. */
  clear(): void {
    for (const table of Object.values(this.#tables())) table.clear();
    this.#lastId = this.#first;
    this.#given.clear();
  }

  /** @internal */
  snapshot(): StoreSnapshot {
    const tables = Object.entries(this.#tables()).map(([name, table]) => [name, table.snapshot()] as const);
    return { lastId: this.#lastId, tables: Object.fromEntries(tables) };
  }

  /** @internal */
  restore({ lastId, tables }: StoreSnapshot): void {
    const own = this.#tables();
    const stranger = Object.keys(tables).find((name) => !own[name]);
    if (stranger !== undefined) throw new TypeError(`restore(): the store has no "${stranger}"`);
    for (const [name, table] of Object.entries(own)) table.restore(tables[name] ?? { next: 1, rows: [] });
    this.#lastId = lastId;
    this.#given.clear();
  }

  #tables(): Record<string, Table<object>> {
    return Object.fromEntries(Object.entries(this).filter(([, value]) => value instanceof Table)) as Record<string, Table<object>>;
  }
}

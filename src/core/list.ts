import { wireRequest } from './call.js';
import type { Answer, Connection } from './connection.js';
import { dig, plant } from './dig.js';
import { ParseError, SdkError, ValidationError } from './errors.js';
import type { Operation, Page } from './operation.js';
import { checkRequestOptions, show, type RequestOptions, type ResponseInfo } from './request-options.js';

/** Parameters of every list that are the SDK's own. */
export interface ListOptions {
  /** Total number of items. Left out, `null`, `-1` or `Infinity`: all of them. */
  limit?: number | null | undefined;
  /** Pages to fetch ahead of the one in use: 0 (default) or 1. */
  prefetch?: 0 | 1 | undefined;
}

/** One page of a list, as one request gave it. */
export interface PageOf<T> {
  readonly items: T[];
  /** Where the next page starts; undefined at the end of the list. `pages({ cursor })` resumes here. */
  readonly cursor: string | undefined;
  /** Number of items in the whole list, where the platform says. */
  readonly total: number | undefined;
  /** What the answer carried beside its data; undefined when nothing was sent (`limit: 0`). */
  readonly response: ResponseInfo | undefined;
}

/** How one style of paging turns a cursor into parameters, and an answer into the next cursor. */
export interface Pager {
  /** The value of the token parameter for a page; undefined when it is left out. */
  token(cursor: string | undefined, page: Page): unknown;
  /** The next page's cursor, and the total where the answer has one. */
  next(answer: Answer, page: Page, cursor: string | undefined, count: number, size: number): { cursor?: string | undefined; total?: number | undefined };
}

/** The answer names the next page. An empty or short page is no end; only a missing cursor is. */
export const cursorPages: Pager = {
  token: (cursor) => cursor,
  next: (answer, page) => {
    const cursor = dig(answer.data, page.next!);
    return { cursor: cursor === undefined || cursor === null || cursor === '' ? undefined : String(cursor) };
  },
};

/** Pages count from 1, and headers tell how many there are; without them a short page is the last. */
export const numberedPages: Pager = {
  token: (cursor) => Number(cursor ?? 1),
  next: ({ info }, page, cursor, count, size) => {
    const number = Number(cursor ?? 1);
    const header = (name: string | undefined): number | undefined => {
      const value = name === undefined ? null : info.headers.get(name);
      return value === null || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
    };
    const pages = header(page.totalPages);
    const more = pages === undefined ? count >= size : number < pages;
    return { cursor: more ? String(number + 1) : undefined, total: header(page.totalItems) };
  },
};

/** Pages start at an offset; the answer has the total, or else a short page is the last. */
export const offsetPages: Pager = {
  token: (cursor) => Number(cursor ?? 0),
  next: (answer, page, cursor, count, size) => {
    const end = Number(cursor ?? 0) + count;
    const total = page.total ? dig(answer.data, page.total) : undefined;
    const more = count > 0 && (typeof total === 'number' ? end < total : count >= size);
    return { cursor: more ? String(end) : undefined, total: typeof total === 'number' ? total : undefined };
  },
};

/**
 * The items of a list method. Nothing is sent until it is used, and every use is a new walk from the start. Memory
 * holds one page, and one more with `prefetch: 1`.
 */
export class List<T> implements AsyncIterable<T> {
  readonly #fetch: PageFetcher<T>;
  readonly #limit: number;
  readonly #max: number;
  readonly #prefetch: boolean;
  readonly #id: string;

  /** @internal */
  constructor(fetch: PageFetcher<T>, limit: number, max: number, prefetch: boolean, id: string) {
    this.#fetch = fetch;
    this.#limit = limit;
    this.#max = max;
    this.#prefetch = prefetch;
    this.#id = id;
  }

  /** Walks the items, page by page. `break` stops the walk, and no request follows. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return items(this.pages());
  }

  /**
   * Walks the pages, as the platform cuts them.
   * @param start `cursor`: where an earlier walk's page ended; left out, the start
   * @throws {SdkError} when the platform repeats a cursor, which would never end
   */
  async *pages(start: { cursor?: string | undefined } = {}): AsyncGenerator<PageOf<T>, void, undefined> {
    let { cursor } = start;
    let left = this.#limit;
    const seen = new Set<string>();
    // Stops a page that was fetched ahead of a loop that ends early.
    const ahead = new AbortController();
    const fetch = (from: string | undefined, room: number): Promise<PageOf<T>> =>
      this.#fetch(from, Math.min(room, this.#max), this.#prefetch ? ahead.signal : undefined);
    let pending: Promise<PageOf<T>> | undefined;
    try {
      while (left > 0) {
        const page = await (pending ?? fetch(cursor, left));
        pending = undefined;
        if (page.items.length > left) page.items.length = left;
        left -= page.items.length;
        cursor = page.cursor;
        if (cursor !== undefined) {
          if (seen.has(cursor)) {
            throw new SdkError(`${this.#id}: the platform gave the cursor ${show(cursor)} a second time; the list would never end`);
          }
          seen.add(cursor);
          if (this.#prefetch && left > 0) {
            pending = fetch(cursor, left);
            // Its failure is reported when its turn comes.
            pending.catch(() => {});
          }
        }
        yield page;
        if (cursor === undefined) return;
      }
    } finally {
      if (pending) ahead.abort();
    }
  }

  /** Fetches one page, with exactly one request; with `limit: 0` there is nothing to fetch. */
  async page(start: { cursor?: string | undefined } = {}): Promise<PageOf<T>> {
    if (this.#limit === 0) return { items: [], cursor: undefined, total: undefined, response: undefined };
    const page = await this.#fetch(start.cursor, Math.min(this.#limit, this.#max), undefined);
    if (page.items.length > this.#limit) page.items.length = this.#limit;
    return page;
  }

  /** The first item, or undefined when there is none. */
  async first(): Promise<T | undefined> {
    const one = new List(this.#fetch, Math.min(1, this.#limit), this.#max, false, this.#id);
    for await (const item of one) return item;
    return undefined;
  }

  /** All items, up to the list's `limit`, in one array. */
  async toArray(): Promise<T[]> {
    const all: T[] = [];
    for await (const page of this.pages()) for (const item of page.items) all.push(item);
    return all;
  }

  /**
   * Walks the items in arrays of exactly `size` items, the last one shorter.
   * @throws {ValidationError} unless `size` is a positive integer
   */
  chunks(size: number): AsyncGenerator<T[], void, undefined> {
    if (!Number.isInteger(size) || size < 1) {
      throw new ValidationError(`${this.#id}: chunks() takes a positive integer, not ${show(size)}`);
    }
    return chunks(this.pages(), size);
  }
}

/** Fetches the page at a cursor, of at most `size` items. */
export type PageFetcher<T> = (cursor: string | undefined, size: number, signal: AbortSignal | undefined) => Promise<PageOf<T>>;

/** The body of every generated list method. Checks its input at once; sends nothing. */
export function list<T>(
  connection: Connection,
  operation: Operation,
  pager: Pager,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): List<T> {
  checkRequestOptions(options);
  const page = operation.page as Page;
  const { limit, prefetch = 0, ...given } = (params ?? {}) as ListOptions & Record<string, unknown>;
  for (const name of [page.size, page.token]) {
    if (name !== undefined && name !== 'limit' && name in given) {
      throw new ValidationError(`${operation.id}: ${name} is set by the list itself; use limit and pages({ cursor })`);
    }
  }
  if (prefetch !== 0 && prefetch !== 1) {
    throw new ValidationError(`${operation.id}: prefetch must be 0 or 1, not ${show(prefetch)}`);
  }
  // The rest of the input is checked now, by building a request that is not sent.
  wireRequest(operation, path, given);
  const fetch: PageFetcher<T> = async (cursor, size, signal) => {
    const paged = { ...given };
    const token = pager.token(cursor, page);
    if (page.size) Object.assign(paged, plant(paged, page.size.split('.'), size));
    if (token !== undefined) Object.assign(paged, plant(paged, page.token.split('.'), token));
    const answer = await connection.send(wireRequest(operation, path, paged), signal ? joined(options, signal) : options);
    const found = page.items ? dig(answer.data, page.items) : answer.data;
    if (!Array.isArray(found)) {
      throw new ParseError(`${operation.id}: the answer has no list of items`, {
        operationId: operation.id,
        status: answer.info.status,
        requestId: answer.info.requestId,
        text: JSON.stringify(answer.data) ?? '',
      });
    }
    const { cursor: next, total } = pager.next(answer, page, cursor, found.length, size);
    return { items: found as T[], cursor: next, total, response: answer.info };
  };
  return new List(fetch, total(operation, limit), page.max ?? Infinity, prefetch === 1, operation.id);
}

/** The number of items that `limit` asks for. */
function total(operation: Operation, limit: unknown): number {
  if (limit === undefined || limit === null || limit === -1 || limit === Infinity) return Infinity;
  if (Number.isInteger(limit) && (limit as number) >= 0) return limit as number;
  throw new ValidationError(
    `${operation.id}: limit must be a positive integer, 0 for nothing, or Infinity, null or -1 for all; not ${show(limit)}`,
  );
}

/** The call's options with one more reason to stop. */
function joined(options: RequestOptions | undefined, signal: AbortSignal): RequestOptions {
  return { ...options, signal: options?.signal ? AbortSignal.any([options.signal, signal]) : signal };
}

/** Items from pages, without waiting for anything while a page lasts. */
function items<T>(pages: AsyncGenerator<PageOf<T>, void, undefined>): AsyncIterableIterator<T> {
  let page: T[] = [];
  let index = 0;
  /** The last of the calls that had to wait; later ones queue behind it, so that order holds. */
  let tail: Promise<unknown> | undefined;
  const advance = async (): Promise<IteratorResult<T>> => {
    while (index >= page.length) {
      const next = await pages.next();
      if (next.done) return { done: true, value: undefined };
      page = next.value.items;
      index = 0;
    }
    return { done: false, value: page[index++]! };
  };
  return {
    next() {
      if (!tail && index < page.length) return Promise.resolve({ done: false, value: page[index++]! });
      const mine: Promise<IteratorResult<T>> = tail ? tail.then(advance, advance) : advance();
      tail = mine;
      const settle = (): void => {
        if (tail === mine) tail = undefined;
      };
      mine.then(settle, settle);
      return mine;
    },
    async return() {
      page = [];
      await pages.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* chunks<T>(pages: AsyncGenerator<PageOf<T>, void, undefined>, size: number): AsyncGenerator<T[], void, undefined> {
  let chunk: T[] = [];
  for await (const page of pages) {
    for (const item of page.items) {
      chunk.push(item);
      if (chunk.length === size) {
        yield chunk;
        chunk = [];
      }
    }
  }
  if (chunk.length) yield chunk;
}

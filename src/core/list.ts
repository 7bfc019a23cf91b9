import { wireRequest } from './call.js';
import type { Answer, Connection } from './connection.js';
import { dig, plant } from './dig.js';
import { refuse } from './check.js';
import { ParseError, SdkError } from './errors.js';
import type { Operation, Page } from './operation.js';
import { checkRequestOptions, type RequestOptions, type ResponseInfo } from './request-options.js';

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
  /** All pages of a walk have one size, since their numbers count in it. */
  readonly steady?: true;
  /** The value of the token parameter for a page; undefined when it is left out. */
  token(cursor: string | undefined): unknown;
  /** The next page's cursor, and the total where the answer has one. */
  next(answer: Answer, page: Page, cursor: string | undefined, count: number, size: number): { cursor?: string | undefined; total?: number | undefined };
}

/** The answer names the next page. An empty or short page is no end; only a missing cursor is. */
export const cursorPages: Pager = {
  token: (cursor) => cursor,
  next: (answer, page) => {
    // An empty cursor would be the start again.
    return { cursor: (dig(answer.data, page.next!) as string | null | undefined) || undefined };
  },
};

/** Pages count from 1, and headers tell how many there are; without them a short page is the last. */
export const numberedPages: Pager = {
  steady: true,
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
  readonly #prefetch: boolean;

  /** @internal */
  constructor(fetch: PageFetcher<T>, limit: number, prefetch: boolean) {
    this.#fetch = fetch;
    this.#limit = limit;
    this.#prefetch = prefetch;
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
    let left = this.#limit;
    let { cursor } = start;
    const seen = new Set([cursor]);
    // Stops a page that was fetched ahead of a loop that ends early.
    const ahead = this.#prefetch ? new AbortController() : undefined;
    let pending: Promise<PageOf<T>> | undefined;
    try {
      while (left > 0) {
        const page = await (pending ?? this.#fetch(cursor, left, ahead?.signal));
        pending = undefined;
        left -= page.items.length;
        ({ cursor } = page);
        if (cursor !== undefined && left > 0) {
          if (seen.has(cursor)) throw new SdkError(`the platform gave the cursor ${cursor} a second time: the list would never end`);
          seen.add(cursor);
          if (ahead) {
            pending = this.#fetch(cursor, left, ahead.signal);
            // Its failure is reported when its turn comes.
            pending.catch(() => {});
          }
        }
        yield page;
        if (cursor === undefined) return;
      }
    } finally {
      ahead?.abort();
    }
  }

  /** Fetches one page, with exactly one request; with `limit: 0` there is nothing to fetch. */
  async page(start: { cursor?: string | undefined } = {}): Promise<PageOf<T>> {
    return this.#limit ? this.#fetch(start.cursor, this.#limit) : { items: [], cursor: undefined, total: undefined, response: undefined };
  }

  /** The first item, or undefined when there is none. */
  async first(): Promise<T | undefined> {
    for await (const item of new List(this.#fetch, Math.min(1, this.#limit), false)) return item;
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
    if (!(Number.isInteger(size) && size > 0)) refuse('the size of chunks()', 'a positive integer', size);
    return chunks(this.pages(), size);
  }
}

/** Fetches the page at a cursor, of at most `room` items. */
export type PageFetcher<T> = (cursor: string | undefined, room: number, signal?: AbortSignal) => Promise<PageOf<T>>;

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
  const { id } = operation;
  const page = operation.page as Page;
  const { size: sizeName, token: tokenName, items: place = [], max = Infinity } = page;
  const { limit = Infinity, prefetch = 0, ...given } = (params ?? {}) as ListOptions & Record<string, unknown>;
  const total = limit === null || limit === -1 ? Infinity : limit;
  if (!(total >= 0 && Math.floor(total) === total)) refuse(`${id}: limit`, 'a positive integer, 0 for nothing, or Infinity, null or -1 for all', limit);
  if (prefetch !== 0 && prefetch !== 1) refuse(`${id}: prefetch`, '0 or 1', prefetch);
  for (const name of [sizeName, tokenName]) if (name! in given) refuse(`${id}: ${name}`, 'left to limit and pages({ cursor })', given[name!]);
  // The rest of the input is checked now, by making a request that is not sent.
  wireRequest(operation, path, given);
  const fetch: PageFetcher<T> = async (cursor, room, signal) => {
    const size = Math.min(room, max);
    const token = pager.token(cursor);
    let paged: Record<string, unknown> = given;
    if (sizeName) paged = plant(paged, sizeName.split('.'), size);
    if (token !== undefined) paged = plant(paged, tokenName.split('.'), token);
    const each = signal && options?.signal ? { ...options, signal: AbortSignal.any([options.signal, signal]) } : { ...options, signal: signal ?? options?.signal };
    const { data, info } = await connection.send(wireRequest(operation, path, paged), each);
    const found = dig(data, place);
    if (!Array.isArray(found)) throw new ParseError(`${id}: the answer has no list of items`, info, data);
    const next = pager.next({ data, info }, page, cursor, found.length, size);
    // More than was asked for is not what the caller wants.
    if (found.length > room) found.length = room;
    return { items: found as T[], cursor: next.cursor, total: next.total, response: info };
  };
  return new List(fetch, total, prefetch === 1);
}

/** Items from pages, without waiting for anything while a page lasts. */
function items<T>(pages: AsyncGenerator<PageOf<T>, void, undefined>): AsyncIterableIterator<T> {
  let page: T[] = [];
  let index = 0;
  /** Calls that had to wait, and the last of them: later ones queue behind it, so that order holds. */
  let waiting = 0;
  let tail: Promise<unknown> = Promise.resolve();
  const advance = async (): Promise<IteratorResult<T>> => {
    try {
      while (index >= page.length) {
        const { done, value } = await pages.next();
        if (done) return { done, value: undefined };
        page = value.items;
        index = 0;
      }
      return { done: false, value: page[index++]! };
    } finally {
      waiting--;
    }
  };
  return {
    next() {
      if (!waiting && index < page.length) return Promise.resolve({ done: false, value: page[index++]! });
      waiting++;
      const mine = tail.then(advance, advance);
      tail = mine;
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
  let rest: T[] = [];
  for await (const page of pages) {
    rest = rest.concat(page.items);
    while (rest.length >= size) yield rest.splice(0, size);
  }
  if (rest.length) yield rest;
}

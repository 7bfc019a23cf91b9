import { wireRequest } from './call.js';
import type { Answer, Connection } from './connection.js';
import { copy } from './copy.js';
import { dig } from './dig.js';
import { checkNames, isWhole, refuse } from './check.js';
import { ParseError, SdkError } from './errors.js';
import { numberHeader } from './number-header.js';
import type { Operation, Page } from './operation.js';
import { parameterNames } from './params.js';
import { checkRequestOptions, type RequestOptions, type ResponseInfo } from './request-options.js';

/** Parameters of every list that are the SDK's own. */
export interface ListOptions {
  /** Total number of items. Left out, `null`, `-1` or `Infinity`: all of them. */
  limit?: number | null | undefined;
  /** Pages to fetch ahead of the one in use. Default 0. At most 1, but any number where pages are numbered. */
  prefetch?: number | undefined;
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
  /** Pages have numbers, so that all must be of one size. */
  readonly numbered?: true;
  /** The value of the token parameter for a page; undefined when it is left out. May cut the page's size in its parameters. */
  token?(cursor: string | undefined, page: Page, paged: Record<string, unknown>): unknown;
  /** The next page's cursor and the number of items, as far as the answer tells. */
  next(answer: Answer, page: Page, cursor: string | undefined, count: number, size: number, room: number): Next;
}

interface Next {
  readonly cursor?: string | undefined;
  readonly total?: number | undefined;
  /** Cursors of up to `count` pages from the next one on, as far as there is room for their items. */
  readonly ahead?: ((count: number, room: number) => string[]) | undefined;
}

/** The answer names the next page. An empty or short page is no end; only a missing cursor is. */
export const cursorPages: Pager = {
  token: (cursor) => cursor,
  // An empty cursor would be the start again.
  next: ({ data }, { next }) => ({ cursor: (dig(data, next!) as string | null | undefined) || undefined }),
};

/** Pages count from 1, and headers tell how many there are; without them a short page is the last. */
export const numberedPages: Pager = {
  numbered: true,
  token: (cursor) => Number(cursor ?? 1),
  next: ({ info: { headers } }, { totalPages, totalItems }, cursor, count, size) => {
    const number = Number(cursor ?? 1);
    const last = numberHeader(headers, totalPages);
    const more = count && (last === undefined ? count >= size : number < last);
    return {
      cursor: more ? String(number + 1) : undefined,
      total: numberHeader(headers, totalItems),
      ahead: (pages, room) => Array.from({ length: Math.max(1, Math.min(pages, Math.ceil(room / size), (last ?? 0) - number)) }, (_one, index) => String(number + 1 + index)),
    };
  },
};

/** Pages start at an offset; the answer has the total, or else a short page is the last. */
export const offsetPages: Pager = {
  token(cursor) {
    const offset = Number(cursor ?? 0);
    if (!isWhole(offset)) refuse('pages({ cursor })', 'a whole number', cursor);
    return offset;
  },
  next({ data }, page, cursor, count, size) {
    const end = Number(cursor ?? 0) + count;
    const total = page.total ? dig(data, page.total) : undefined;
    const known = typeof total === 'number';
    const more = count > 0 && (known ? end < total : count >= size);
    return { cursor: more ? String(end) : undefined, total: known ? total : undefined };
  },
};

/** Pages that start at an offset, of which the platform gives no more than the first so many items: the last is cut. */
export const windowPages: Pager = {
  token(cursor, page, paged) {
    const offset = offsetPages.token!(cursor, page, paged) as number;
    const size = page.maxOffset! - offset;
    if (size <= 0) throw new SdkError(`the platform gives no more than the first ${page.maxOffset} items of a list: narrow it down`);
    paged[page.size!] = Math.min(size, paged[page.size!] as number);
    return offset;
  },
  next: (answer, page, cursor, count, size, room) => offsetPages.next(answer, page, cursor, count, Math.min(size, page.maxOffset! - Number(cursor ?? 0)), room),
};

/** One answer holds the whole list; where its size is limited, a full answer may not be all. */
export const singlePage: Pager = {
  next: (_answer, { max }, _cursor, count, _size, room) => {
    if (max !== undefined && count >= max && room > max) throw new SdkError(`the platform gives no more than ${max} items of this list, and there may be more: narrow it down, or say limit: ${max}`);
    return {};
  },
};

/**
 * The items of a list method. Nothing is sent until it is used, and every use is a new walk from the start. Memory
 * holds one page, and one more with `prefetch: 1`.
 */
export class List<T> implements AsyncIterable<T> {
  readonly #fetch: PageFetcher<T>;
  readonly #limit: number;
  readonly #prefetch: number;

  /** @internal */
  constructor(fetch: PageFetcher<T>, limit: number, prefetch: number) {
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
    checkNames(start, ['cursor'], 'start');
    let left = this.#limit;
    let { cursor } = start;
    const seen = new Set([cursor]);
    // Stops pages that were fetched ahead of a loop that ends early.
    const ahead = this.#prefetch ? new AbortController() : undefined;
    const queue: Promise<Fetched<T>>[] = [];
    try {
      while (left > 0) {
        const { page, ahead: beyond } = await (queue.shift() ?? this.#fetch(cursor, left, ahead?.signal));
        // More than was asked for is not what the caller wants.
        if (page.items.length > left) page.items.length = left;
        left -= page.items.length;
        ({ cursor } = page);
        if (cursor !== undefined && left > 0) {
          if (seen.has(cursor)) throw new SdkError(`${page.response!.operationId}: the cursor "${cursor}" came twice`);
          seen.add(cursor);
          for (const next of ahead ? (beyond?.(this.#prefetch, left) ?? [cursor]).slice(queue.length) : []) {
            const pending = this.#fetch(next, left - queue.length * page.items.length, ahead!.signal);
            // Its failure is reported when its turn comes.
            pending.catch(() => {});
            queue.push(pending);
          }
          // What uses the page may take its time: the request goes out first. A timer of nothing takes Node a millisecond.
          if (ahead) await new Promise(((globalThis as { setImmediate?: unknown }).setImmediate ?? setTimeout) as (done: (value: unknown) => void) => void);
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
    for await (const page of new List(this.#fetch, this.#limit, 0).pages(start)) return page;
    return { items: [] as T[] } as PageOf<T>;
  }

  /** The first item, or undefined when there is none. */
  async first(): Promise<T | undefined> {
    for await (const item of new List(this.#fetch, Math.min(1, this.#limit), 0)) return item;
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
    if (!(isWhole(size, 1) && size < Infinity)) refuse('chunks(size)', 'a whole number of at least 1', size);
    return chunks(this.pages(), size);
  }
}

/** A page, and where those behind it start, as far as that is known beyond the next one. */
interface Fetched<T> extends Pick<Next, 'ahead'> {
  readonly page: PageOf<T>;
}

/** Fetches the page at a cursor, of at most `room` items. */
export type PageFetcher<T> = (cursor: string | undefined, room: number, signal?: AbortSignal) => Promise<Fetched<T>>;

/** The body of every generated list method. Checks its input at once; sends nothing. */
export function list<T>(...call: Parameters<typeof walk>): List<T> {
  const { fetch, total, prefetch } = walk<T>(...call);
  return new List(fetch, total, prefetch);
}

/** What a list is made of: its input checked, what fetches a page, the number of items, and of pages to fetch ahead. */
export function walk<T>(
  connection: Connection,
  operation: Operation,
  pager: Pager,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): { fetch: PageFetcher<T>; total: number; prefetch: number } {
  checkRequestOptions(options);
  const { id } = operation;
  const page = operation.page as Page;
  const { size: sizeName, token: tokenName, items: place = [], max = Infinity } = page;
  const { limit = Infinity, prefetch = 0, ...given } = (params ?? {}) as ListOptions & Record<string, unknown>;
  const total = limit === null || limit === -1 ? Infinity : limit;
  if (!isWhole(total)) refuse(`${id}: limit`, 'a whole number; null or -1 for all', limit);
  if (!(isWhole(prefetch) && prefetch < (pager.numbered ? Infinity : 2))) refuse(`${id}: prefetch`, pager.numbered ? 'a whole number' : '0 or 1', prefetch);
  // The names that are of use here: what holds the page's size and start is no caller's to say.
  const told = ['limit', 'prefetch'];
  for (const name of parameterNames(operation)) {
    if (name !== sizeName && name !== tokenName) told.push(name);
    else if (given[name] !== undefined) refuse(`${id}: ${name}`, 'left to limit and pages({ cursor })', given[name]);
  }
  checkNames(params, [...told, sizeName!, tokenName!], `${id}: parameters`, told);
  // The rest of the input is checked now, by making a request that is not sent.
  wireRequest(operation, path, given);
  const fetch: PageFetcher<T> = async (cursor, room, signal) => {
    const size = Math.min(pager.numbered ? total : room, max);
    const paged = copy(given);
    if (sizeName) paged[sizeName] = size;
    if (tokenName) paged[tokenName] = pager.token?.(cursor, page, paged);
    const each = signal ? { ...options, signal: options?.signal ? AbortSignal.any([options.signal, signal]) : signal } : options;
    const { data, info } = await connection.send(wireRequest(operation, path, paged), each);
    let found = dig(data, place);
    if (found === null) found = [];
    if (!Array.isArray(found)) throw new ParseError(`${id}: no list in the answer`, info, data);
    const { cursor: next, total: all, ahead } = pager.next({ data, info }, page, cursor, found.length, size, room);
    // A page that will be cut is the one to go on from.
    return { page: { items: found as T[], cursor: found.length > room ? cursor : next, total: all, response: info }, ahead };
  };
  return { fetch, total, prefetch };
}

/** Items from pages, without waiting for anything while a page lasts. */
function items<T>(pages: AsyncGenerator<PageOf<T>, void, undefined>): AsyncIterableIterator<T> {
  let page: T[] = [];
  let index = 0;
  /** Calls that wait for a page, and the last of them: later ones queue behind it, so that order holds. */
  let waiting = 0;
  let tail: Promise<IteratorResult<T>>;
  const advance = async (): Promise<IteratorResult<T>> => {
    try {
      while (index >= page.length) {
        const step = await pages.next();
        if (step.done) return step;
        page = step.value.items;
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
      return (tail = waiting++ ? tail.then(advance, advance) : advance());
    },
    async return() {
      page = [];
      const end = await pages.return();
      // A page that was on its way has come in the meantime.
      page = [];
      return end as IteratorResult<T>;
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

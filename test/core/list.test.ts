import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ParseError, SdkError, TimeoutError, ValidationError } from '../../src/core/errors.js';
import { cursorPages, list, numberedPages, offsetPages, windowPages, type List, type PageOf } from '../../src/core/list.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { listNumbered, listOffset, listThings, queryThings } from '../support/platform.js';
import { deferred, failure, hang, ok, reset, settle, status, truncated, wire, type Sent, type Wire } from '../support/wire.js';

const cursors = (wired: Wire, params?: object, options?: RequestOptions, operation: typeof listThings | typeof queryThings = listThings): List<number> =>
  list<number>(wired.connection, operation, cursorPages, [], params, options);
const query = ({ url }: Sent): URLSearchParams => new URL(url).searchParams;
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_one, index) => from + index);

/**
 * A platform with `total` items that cuts its pages as it likes: at most what is asked for, sometimes less, sometimes
 * nothing. A cursor says where its page starts, and is never given twice.
 */
function model(total: number, cuts: readonly number[], faults: readonly string[] = []): { wired: Wire; served: () => number } {
  let served = 0;
  let request = 0;
  const wired = wire(
    (sent) => {
      const fault = faults[request++];
      if (fault === '429') return status(429);
      if (fault === '503') return status(503);
      if (fault === 'reset') return reset();
      if (fault === 'truncated') return truncated();
      const [start = 0, turn = 0] = (query(sent).get('cursor') ?? '').split('.').map(Number);
      const size = Math.min(Number(query(sent).get('limit')), cuts.length ? cuts[turn % cuts.length]! : Infinity, total - start);
      served++;
      const end = start + size;
      return ok({ items: range(start, end), ...(end < total ? { nextCursor: `${end}.${turn + 1}` } : {}) });
    },
    { retryDelay: { base: 1, max: 1 }, maxRetries: 10 },
  );
  return { wired, served: () => served };
}

describe('whatever the pages, limits and faults', () => {
  const worlds = fc.record({
    total: fc.integer({ min: 0, max: 250 }),
    // A platform that only ever gives empty pages would never end, and rightly so.
    cuts: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 6 }).filter((cuts) => !cuts.length || cuts.some((cut) => cut > 5)),
    limit: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    prefetch: fc.constantFrom(0 as const, 1 as const),
  });
  const faults = fc.array(fc.constantFrom('', '', '429', '503', 'reset', 'truncated'), { maxLength: 8 });

  it('no item is lost, doubled or reordered, and no request is sent beyond the last', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, faults, async ({ total, cuts, limit, prefetch }, broken) => {
        const { wired, served } = model(total, cuts, broken);
        const expected = range(0, Math.min(total, limit ?? Infinity));
        const things = cursors(wired, { limit, prefetch });
        expect(await things.toArray()).toEqual(expected);
        const first = served();
        let pages = 0;
        const seen: number[] = [];
        for await (const page of things.pages()) {
          pages++;
          seen.push(...page.items);
        }
        expect(seen).toEqual(expected);
        expect(served() - first).toBe(pages);
        expect(pages).toBe(first);
        for (const sent of wired.sent) expect(Number(query(sent).get('limit'))).toBeLessThanOrEqual(Math.min(100, limit ?? Infinity));
      }),
      { numRuns: 80 },
    );
  });

  it('items, chunks and pages agree', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 1, max: 70 }), async ({ total, cuts, limit, prefetch }, size) => {
        const { wired } = model(total, cuts);
        const things = cursors(wired, { limit, prefetch });
        const expected = range(0, Math.min(total, limit ?? Infinity));
        const seen: number[] = [];
        for await (const item of things) seen.push(item);
        expect(seen).toEqual(expected);
        const chunks: number[][] = [];
        for await (const chunk of things.chunks(size)) chunks.push(chunk);
        expect(chunks.flat()).toEqual(expected);
        expect(chunks.slice(0, -1).every((chunk) => chunk.length === size)).toBe(true);
        expect(chunks.every((chunk) => chunk.length > 0 && chunk.length <= size)).toBe(true);
        expect(await things.first()).toBe(expected[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('a walk that stops anywhere is resumed by its cursor, and a stopped walk sends nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(20), async ({ total, cuts, prefetch }, stop) => {
        const { wired, served } = model(total, cuts);
        const things = cursors(wired, { prefetch });
        const seen: number[] = [];
        let cursor: string | undefined;
        let pages = 0;
        for await (const page of things.pages()) {
          seen.push(...page.items);
          cursor = page.cursor;
          if (pages++ === stop) break;
        }
        const before = served();
        expect(before).toBeLessThanOrEqual(pages + prefetch);
        await settle();
        expect(served()).toBe(before);
        if (cursor !== undefined) for await (const page of things.pages({ cursor })) seen.push(...page.items);
        expect(seen).toEqual(range(0, total));
      }),
      { numRuns: 80 },
    );
  });

  it('an abort at any item stops it, and no request follows', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(250), async ({ total, cuts, limit, prefetch }, at) => {
        const { wired } = model(total, cuts);
        const controller = new AbortController();
        const reason = new Error('enough');
        const seen: number[] = [];
        let requests = -1;
        let error: unknown;
        try {
          for await (const item of cursors(wired, { limit, prefetch }, { signal: controller.signal })) {
            seen.push(item);
            if (item === at) {
              controller.abort(reason);
              requests = wired.sent.length;
            }
          }
        } catch (caught) {
          error = caught;
        }
        await settle();
        expect(seen).toEqual(range(0, seen.length));
        if (requests >= 0) expect(wired.sent).toHaveLength(requests);
        if (error) expect(error).toBe(reason);
        else expect(seen).toHaveLength(Math.min(total, limit ?? Infinity));
      }),
      { numRuns: 80 },
    );
  });

  it('parallel next() calls give each item once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 2, max: 300 }), async ({ total, cuts, limit, prefetch }, calls) => {
        const { wired, served } = model(total, cuts);
        const iterator = cursors(wired, { limit, prefetch })[Symbol.asyncIterator]();
        const results = await Promise.all(Array.from({ length: calls }, () => iterator.next()));
        const values = results.filter(({ done }) => !done).map(({ value }) => value);
        expect(values).toEqual(range(0, Math.min(total, limit ?? Infinity, calls)));
        expect(wired.most()).toBeLessThanOrEqual(1);
        await iterator.return!();
        const before = served();
        expect(await iterator.next()).toEqual({ done: true, value: undefined });
        expect(served()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes over the wire', () => {
  it('nothing before it is used, and every use is a new walk', async () => {
    const { wired } = model(150, []);
    const things = cursors(wired, { kind: 'x' });
    await settle();
    expect(wired.sent).toEqual([]);
    for (let round = 1; round <= 2; round++) {
      expect(await things.toArray()).toHaveLength(150);
      expect(wired.sent).toHaveLength(2 * round);
    }
    expect(wired.lines().slice(0, 2)).toEqual(['GET /things?kind=x&limit=100', 'GET /things?kind=x&limit=100&cursor=100.1']);
  });

  it('size and cursor in a body beside the caller’s own fields, which stay as they are', async () => {
    const wired = wire([ok({ items: [1], nextCursor: 'n' }), ok({ items: [2] })]);
    const filter = { a: [1] };
    expect(await cursors(wired, { filter, limit: 7 }, undefined, queryThings).toArray()).toEqual([1, 2]);
    expect(wired.sent.map(({ body }) => body)).toEqual([{ filter, limit: 7 }, { filter, limit: 6, cursor: 'n' }]);
    expect(filter).toEqual({ a: [1] });
  });

  it.each([
    [250, [100, 100, 50]],
    [100, [100]],
    [101, [100, 1]],
    [1, [1]],
    [0, []],
  ])('limit %d asks for pages of %j', async (limit, sizes) => {
    const { wired } = model(10_000, []);
    expect(await cursors(wired, { limit }).toArray()).toHaveLength(limit);
    expect(wired.sent.map((sent) => Number(query(sent).get('limit')))).toEqual(sizes);
  });

  it.each([[undefined], [null], [-1], [Infinity]])('limit %s is all', async (limit) => {
    const { wired } = model(230, []);
    expect(await cursors(wired, { limit }).toArray()).toHaveLength(230);
    expect(wired.sent).toHaveLength(3);
  });

  it.each([[0.5], [NaN], [-2], ['5'], [-Infinity], [true], [{}], [[1]], [1.0000001], [10n]])('limit %s is refused at once', (limit) => {
    const { wired } = model(10, []);
    expect(() => cursors(wired, { limit })).toThrow(ValidationError);
    expect(() => cursors(wired, { limit })).toThrow(/listThings.*limit/);
  });

  it.each([
    ['the cursor as a parameter', { cursor: 'x' }, /cursor/],
    ['an unknown parameter', { knd: 'x' }, /^listThings: parameters has no "knd"; allowed: limit, prefetch, kind$/],
    ['prefetch 2', { prefetch: 2 }, /prefetch/],
    ['prefetch true', { prefetch: true }, /prefetch/],
    ['a list', [1], /./],
    ['a string', 'x', /./],
  ])('%s is refused at once', (_name, params, message) => {
    const { wired } = model(10, []);
    expect(() => cursors(wired, params as object)).toThrow(ValidationError);
    expect(() => cursors(wired, params as object)).toThrow(message);
  });

  it.each([[0], [-1], [1.5], [NaN], ['2'], [Infinity], [undefined]])('chunks(%s) is refused at once', (size) => {
    const { wired } = model(10, []);
    expect(() => cursors(wired).chunks(size as number)).toThrow(ValidationError);
    expect(wired.sent).toEqual([]);
  });

  it('undefined is as good as absent', async () => {
    const { wired } = model(3, []);
    expect(await cursors(wired, { kind: undefined, limit: undefined, prefetch: undefined, cursor: undefined }).toArray()).toEqual([0, 1, 2]);
    expect(wired.lines()).toEqual(['GET /things?limit=100']);
  });

  it('page() is one request, first() asks for one item, and limit 0 asks for nothing', async () => {
    const { wired } = model(300, []);
    const page = await cursors(wired).page();
    expect(page).toMatchObject({ items: range(0, 100), cursor: '100.1', total: undefined, response: { status: 200, operationId: 'listThings' } });
    expect((await cursors(wired).page({ cursor: '200.1' })).items).toEqual(range(200, 300));
    expect(await cursors(wired).first()).toBe(0);
    expect(wired.lines()).toEqual(['GET /things?limit=100', 'GET /things?limit=100&cursor=200.1', 'GET /things?limit=1']);
    const none = cursors(wired, { limit: 0 });
    expect(await none.page()).toEqual({ items: [], cursor: undefined, total: undefined, response: undefined });
    expect(await none.first()).toBeUndefined();
    expect(await none.toArray()).toEqual([]);
    for await (const page of none.pages()) expect(page).toBeUndefined();
    expect(wired.sent).toHaveLength(3);
  });

  it('first() walks over empty pages, and gives undefined when there is nothing', async () => {
    const wired = wire([ok({ items: [], nextCursor: 'a' }), ok({ items: [], nextCursor: 'b' }), ok({ items: ['x'] })]);
    expect(await cursors(wired).first()).toBe('x');
    expect(wired.sent).toHaveLength(3);
    expect(await cursors(wire([ok({ items: [] })])).first()).toBeUndefined();
  });

  it.each([[''], [null], [undefined]])('the cursor %j ends a list, an empty page does not', async (end) => {
    const wired = wire([ok({ items: [], nextCursor: 'a' }), ok({ items: [1], nextCursor: end })]);
    expect(await cursors(wired).toArray()).toEqual([1]);
    expect(wired.sent).toHaveLength(2);
  });

  it('a platform that gives more than was asked for is cut to the limit', async () => {
    const wired = wire([ok({ items: range(0, 50), nextCursor: 'a' })]);
    expect(await cursors(wired, { limit: 7 }).toArray()).toEqual(range(0, 7));
  });
});

describe('cursors that never end', () => {
  it('a cursor that comes twice is an error', async () => {
    const wired = wire((_sent, count) => ok({ items: [count], nextCursor: 'same' }));
    const seen: number[] = [];
    const error = await failure((async () => {
      for await (const item of cursors(wired)) seen.push(item);
    })());
    expect(error).toBeInstanceOf(SdkError);
    expect(error.message).toContain('same');
    expect(wired.sent).toHaveLength(2);
    expect(seen).toEqual([1]);
  });

  it.each([2, 3, 7])('so is a cycle of %d', async (length) => {
    const wired = wire((_sent, count) => ok({ items: [count], nextCursor: `c${count % length}` }));
    expect(await failure(cursors(wired).toArray())).toBeInstanceOf(SdkError);
    expect(wired.sent).toHaveLength(length + 1);
  });

  it('a walk that resumes at a cursor knows it', async () => {
    const wired = wire(() => ok({ items: [1], nextCursor: 'x' }));
    const seen: number[] = [];
    const error = await failure((async () => {
      for await (const page of cursors(wired).pages({ cursor: 'x' })) seen.push(...page.items);
    })());
    expect(error).toBeInstanceOf(SdkError);
    expect(wired.sent).toHaveLength(1);
  });

  it('with prefetch no further request is on its way', async () => {
    const wired = wire((_sent, count) => ok({ items: [count], nextCursor: 'same' }));
    expect(await failure(cursors(wired, { prefetch: 1 }).toArray())).toBeInstanceOf(SdkError);
    expect(wired.sent).toHaveLength(2);
  });

  it('a limit is kept though', async () => {
    const wired = wire((_sent, count) => ok({ items: [count], nextCursor: 'same' }));
    expect(await cursors(wired, { limit: 2 }).toArray()).toEqual([1, 2]);
    expect(wired.sent).toHaveLength(2);
  });

  it('a limit or a break ends one that is always new', async () => {
    const wired = wire((_sent, count) => ok({ items: [count], nextCursor: `c${count}` }));
    expect(await cursors(wired, { limit: 5 }).toArray()).toEqual([1, 2, 3, 4, 5]);
    let seen = 0;
    for await (const _item of cursors(wired)) if (++seen === 4) break;
    expect(wired.sent).toHaveLength(9);
  });
});

describe('leaving a loop', () => {
  const leave: readonly (readonly [string, (things: List<number>) => Promise<unknown>])[] = [
    ['break', async (things) => {
      for await (const _item of things) break;
    }],
    ['return', async (things) => {
      for await (const _item of things) return undefined;
      return undefined;
    }],
    ['throw', async (things) => {
      for await (const _item of things) throw new Error('mine');
    }],
    ['break in pages()', async (things) => {
      for await (const _page of things.pages()) break;
    }],
    ['break in chunks()', async (things) => {
      for await (const _chunk of things.chunks(2)) break;
    }],
    ['return() by hand', async (things) => {
      const iterator = things[Symbol.asyncIterator]();
      await iterator.next();
      await iterator.return!();
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
    }],
  ];

  it.each(leave)('%s: no request follows', async (_name, run) => {
    const { wired } = model(1000, [10]);
    await run(cursors(wired)).catch(() => {});
    await settle();
    expect(wired.sent).toHaveLength(1);
  });

  it.each(leave)('%s with prefetch: the page on its way is stopped, and none follows', async (_name, run) => {
    const wired = wire([ok({ items: range(0, 10), nextCursor: 'x' }), hang]);
    await run(cursors(wired, { prefetch: 1 })).catch(() => {});
    await settle();
    expect(wired.sent).toHaveLength(2);
    expect(wired.sent[1]!.signal.aborted).toBe(true);
    expect(wired.inFlight()).toBe(0);
  });

  it('return() while a page is on its way ends the walk when the page has come', async () => {
    const gate = deferred<Response>();
    const wired = wire([() => gate.promise]);
    const iterator = cursors(wired)[Symbol.asyncIterator]();
    const pending = iterator.next();
    const left = iterator.return!();
    gate.resolve(ok({ items: [1, 2, 3], nextCursor: 'x' }));
    expect(await pending).toEqual({ done: false, value: 1 });
    await left;
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(wired.sent).toHaveLength(1);
  });

  it('an iterator is its own iterable', async () => {
    const { wired } = model(5, []);
    const iterator = cursors(wired)[Symbol.asyncIterator]();
    await iterator.next();
    const rest: number[] = [];
    for await (const item of iterator) rest.push(item);
    expect(rest).toEqual([1, 2, 3, 4]);
  });
});

describe('prefetch', () => {
  it('1 has the next page on its way while one is in use, never more', async () => {
    const { wired } = model(500, []);
    const pages: number[] = [];
    for await (const page of cursors(wired, { prefetch: 1 }).pages()) {
      await settle();
      pages.push(wired.sent.length);
      expect(page.items).toHaveLength(100);
    }
    expect(pages).toEqual([2, 3, 4, 5, 5]);
  });

  it('0 asks for a page when it is needed', async () => {
    const { wired } = model(300, []);
    const pages: number[] = [];
    for await (const _page of cursors(wired).pages()) {
      await settle();
      pages.push(wired.sent.length);
    }
    expect(pages).toEqual([1, 2, 3]);
  });

  it('a page that fails is reported in its turn, after the items before it', async () => {
    const wired = wire([ok({ items: [1, 2], nextCursor: 'x' }), status(400)]);
    const seen: number[] = [];
    const error = await failure((async () => {
      for await (const item of cursors(wired, { prefetch: 1 })) {
        await settle();
        seen.push(item);
      }
    })());
    expect(error).toMatchObject({ status: 400 });
    expect(seen).toEqual([1, 2]);
  });
});

describe('answers that are none', () => {
  it.each([[{}], [{ items: {} }], [[]], ['x'], [null]])('%j is a ParseError', async (data) => {
    const wired = wire([ok(data)]);
    const error = await failure(cursors(wired).toArray());
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toContain('listThings');
    expect(wired.sent).toHaveLength(1);
  });

  it('null in the place of a list is an empty one', async () => {
    const wired = wire([ok({ items: null, nextCursor: 'x' }), ok({ items: [1] })]);
    expect(await cursors(wired).toArray()).toEqual([1]);
    expect(wired.sent).toHaveLength(2);
  });

  it('after an error the iterator is at its end', async () => {
    const wired = wire([ok({ items: [1], nextCursor: 'x' }), status(400)]);
    const iterator = cursors(wired)[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toBe(1);
    expect(await failure(iterator.next())).toMatchObject({ status: 400 });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(wired.sent).toHaveLength(2);
  });
});

describe('numbered pages', () => {
  const numbered = (total: number, headers: boolean): Wire =>
    wire((sent) => {
      const size = Number(query(sent).get('limit'));
      const page = Number(query(sent).get('page_num'));
      const pages = { 'x-pages': String(Math.ceil(total / size)), 'x-items': String(total) };
      return ok(range((page - 1) * size, Math.min(total, page * size)), headers ? pages : {});
    });
  const walk = (wired: Wire, params?: object): List<number> => list<number>(wired.connection, listNumbered, numberedPages, [], params, undefined);

  it.each([[0, 1, 1], [9, 1, 1], [10, 1, 2], [11, 2, 2], [20, 2, 3], [25, 3, 3]])('%d items take %d requests with headers, %d without', async (total, withHeaders, without) => {
    for (const [headers, requests] of [[true, withHeaders], [false, without]] as const) {
      const wired = numbered(total, headers);
      expect(await walk(wired).toArray()).toEqual(range(0, total));
      expect(wired.sent).toHaveLength(requests);
      expect(wired.lines()[0]).toBe('GET /numbered?limit=10&page_num=1');
    }
  });

  it('whatever the limit, no item is lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 70 }), fc.boolean(), fc.constantFrom(0, 1), async (total, limit, headers, prefetch) => {
        const wired = numbered(total, headers);
        expect(await walk(wired, { limit, prefetch }).toArray()).toEqual(range(0, Math.min(total, limit)));
        expect(new Set(wired.sent.map((sent) => query(sent).get('limit'))).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  it('prefetch n has as many pages on their way, and no item is lost, doubled or reordered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 95 }), fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), fc.integer({ min: 0, max: 6 }), fc.boolean(), async (total, limit, prefetch, headers) => {
        const wired = numbered(total, headers);
        expect(await walk(wired, { limit, prefetch }).toArray()).toEqual(range(0, Math.min(total, limit ?? Infinity)));
        expect(wired.most()).toBeLessThanOrEqual(Math.max(1, prefetch));
        const size = Math.min(10, limit ?? 10);
        if (headers) expect(wired.sent).toHaveLength(limit === 0 ? 0 : Math.max(1, Math.ceil(Math.min(total, limit ?? Infinity) / size)));
      }),
      { numRuns: 80 },
    );
  });

  it('leaving the loop stops all pages on their way', async () => {
    const wired = wire((sent, count) => (count === 1 ? ok(range(0, 10), { 'x-pages': '50' }) : hang(sent)));
    for await (const _item of walk(wired, { prefetch: 4 })) break;
    await settle();
    expect(wired.sent).toHaveLength(5);
    expect(wired.inFlight()).toBe(0);
  });

  it('tells the total, and resumes at a page', async () => {
    const wired = numbered(25, true);
    const pages: PageOf<number>[] = [];
    for await (const page of walk(wired).pages({ cursor: '2' })) pages.push(page);
    expect(pages.map(({ items, cursor, total }) => [items.length, cursor, total])).toEqual([[10, '3', 25], [5, undefined, 25]]);
    expect(wired.sent).toHaveLength(2);
  });

  it.each(['x', '-', '1.5e'])('a cursor that is no number, %j, is refused and nothing is sent', async (cursor) => {
    const wired = numbered(25, true);
    expect(await failure(walk(wired).page({ cursor }))).toBeInstanceOf(ValidationError);
    expect(wired.sent).toEqual([]);
  });
});

describe('offset pages', () => {
  it.each(['-5', '1.5', 'abc', 'NaN'])('the cursor %s is refused before anything is sent', async (cursor) => {
    const wired = offset(100, true);
    const error = await failure(walk(wired).page({ cursor }));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toBe(`pages({ cursor }) must be a whole number, not "${cursor}"`);
    expect(wired.sent).toEqual([]);
    expect((await walk(offset(100, true)).page({ cursor: '90' })).items).toHaveLength(10);
  });

  const offset = (total: number, told: boolean, cut = Infinity): Wire =>
    wire(({ body }) => {
      const { size, from } = body as { size: number; from: number };
      return ok({ hits: range(from, Math.min(total, from + Math.min(size, cut))), ...(told ? { count: total } : {}) });
    });
  const walk = (wired: Wire, params?: object): List<number> => list<number>(wired.connection, listOffset, offsetPages, [], params, undefined);

  it.each([[0, 1, 1], [9, 1, 1], [10, 1, 2], [11, 2, 2], [20, 2, 3]])('%d items take %d requests with a total, %d without', async (total, told, untold) => {
    for (const [tells, requests] of [[true, told], [false, untold]] as const) {
      const wired = offset(total, tells);
      expect(await walk(wired, { query: 'q' }).toArray()).toEqual(range(0, total));
      expect(wired.sent).toHaveLength(requests);
      expect(wired.sent[0]!.body).toEqual({ query: 'q', size: 10, from: 0 });
    }
  });

  it('whatever the limit and the cut, no item is lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 70 }), fc.integer({ min: 1, max: 12 }), async (total, limit, cut) => {
        expect(await walk(offset(total, true, cut), { limit }).toArray()).toEqual(range(0, Math.min(total, limit)));
        expect(await walk(offset(total, false), { limit }).toArray()).toEqual(range(0, Math.min(total, limit)));
      }),
      { numRuns: 100 },
    );
  });

  it('what the platform does not reach is an error in place of a request, after the items before it', async () => {
    const wired = offset(100, true);
    const seen: number[] = [];
    const reached = { ...listOffset, page: { ...listOffset.page, maxOffset: 25 } };
    const error = await failure((async () => {
      for await (const item of list<number>(wired.connection, reached, windowPages, [], undefined, undefined)) seen.push(item);
    })());
    expect(error).toBeInstanceOf(SdkError);
    expect(error.message).toContain('25');
    // The last page is cut, so that all comes that there is to have.
    expect(seen).toEqual(range(0, 25));
    expect(wired.sent).toHaveLength(3);
    expect(await list<number>(wired.connection, reached, windowPages, [], { limit: 25 }, undefined).toArray()).toEqual(range(0, 25));
    const { items, cursor } = await list<number>(wired.connection, reached, windowPages, [], undefined, undefined).page({ cursor: '23' });
    expect([items, cursor]).toEqual([[23, 24], '25']);
    // Without a total, a page that was cut is no short one.
    const unknown = offset(100, false);
    expect(await failure(list<number>(unknown.connection, reached, windowPages, [], undefined, undefined).toArray())).toMatchObject({ message: expect.stringContaining('first 25 items') });
    expect(unknown.sent).toHaveLength(3);
    // All of a list that ends just there.
    expect(await list<number>(offset(25, true).connection, reached, windowPages, [], undefined, undefined).toArray()).toEqual(range(0, 25));
  });

  it('a page without items ends it, whatever total the platform claims', async () => {
    const wired = wire([ok({ hits: [1], count: 50 }), ok({ hits: [], count: 50 })]);
    expect(await walk(wired).toArray()).toEqual([1]);
    expect(wired.sent).toHaveLength(2);
  });

  it('resumes, and tells the total', async () => {
    const wired = offset(25, true);
    const page = await walk(wired).page({ cursor: '20' });
    expect(page).toMatchObject({ items: range(20, 25), cursor: undefined, total: 25 });
    expect(wired.sent[0]!.body).toEqual({ size: 10, from: 20 });
  });
});

describe('request options', () => {
  afterEach(() => vi.useRealTimers());

  it('hold for every page', async () => {
    const { wired } = model(250, []);
    const answers: number[] = [];
    await cursors(wired, undefined, { headers: { 'x-a': 'b' }, onResponse: ({ status: code }) => answers.push(code) }).toArray();
    expect(wired.sent.map(({ headers }) => headers['x-a'])).toEqual(['b', 'b', 'b']);
    expect(answers).toEqual([200, 200, 200]);
  });

  it('are checked at once', () => {
    const { wired } = model(1, []);
    expect(() => cursors(wired, undefined, { tiemout: 5 } as RequestOptions)).toThrow(/tiemout/);
  });

  it('deadline is one page’s, not the whole list’s', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const wired = wire((_sent, count) => {
      vi.setSystemTime(Date.now() + 900);
      return count < 3 ? ok({ items: [count], nextCursor: `c${count}` }) : hang(_sent);
    });
    const promise = failure(cursors(wired, undefined, { deadline: 1000 }).toArray());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await promise).toBeInstanceOf(TimeoutError);
    expect(wired.sent).toHaveLength(3);
  });
});

it('an iterator that is closed sends nothing more, however many of its items are waited for', async () => {
  const { wired } = model(15, [3]);
  const walk = cursors(wired)[Symbol.asyncIterator]();
  const waiting = Array.from({ length: 8 }, () => walk.next());
  await walk.return!();
  await Promise.all(waiting);
  const sent = wired.sent.length;
  await settle();
  expect(wired.sent.length).toBe(sent);
  expect(sent).toBe(1);
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorPages, type List } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import { partitionedList } from '../../src/core/partitions.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { failure, ok, reset, settle, status, wire, type Sent, type Wire } from '../support/wire.js';

const listParts = {
  id: 'listParts',
  verb: 'POST',
  path: '/parts/list',
  body: ['filter', 'sort', 'byId', 'partition', 'limit', 'cursor'],
  encode: jsonBody,
  readonly: true,
  page: {
    size: 'limit',
    token: 'cursor',
    max: 7,
    items: ['items'],
    next: ['nextCursor'],
    partitions: { parameter: 'partition', max: 5, excludes: ['sort'], with: { byId: true } },
  },
} as const satisfies Operation;

interface Body {
  readonly partition?: string;
  readonly limit: number;
  readonly cursor?: string;
}

const parts = (wired: Wire, params?: object, options?: RequestOptions): List<number> => partitionedList<number>(wired.connection, listParts, cursorPages, [], params, options);
const bodyOf = ({ body }: Sent): Body => body as Body;

/** A platform whose item i belongs to part i % n, and that fails now and then. */
function platformWith(total: number, faults: readonly string[] = [], wait?: (sent: Sent) => Promise<void>): Wire {
  let count = 0;
  return wire(
    async (sent) => {
      await wait?.(sent);
      const fault = faults[count++];
      if (fault === '429') return status(429);
      if (fault === 'reset') return reset();
      const { partition, limit, cursor = '0' } = bodyOf(sent);
      const [m, n] = (partition ?? '1/1').split('/').map(Number) as [number, number];
      const own = Array.from({ length: total }, (_one, index) => index).filter((index) => index % n === m - 1);
      const end = Number(cursor) + limit;
      return ok({ items: own.slice(Number(cursor), end), ...(end < own.length ? { nextCursor: String(end) } : {}) });
    },
    { retryDelay: { base: 1, max: 1 }, maxRetries: 10 },
  );
}

describe('a list in parts', () => {
  it('has every item once, whatever the number of parts and the faults', async () => {
    const faults = fc.array(fc.constantFrom('', '', '429', 'reset'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 5 }), faults, fc.constantFrom(0, 1), async (total, partitions, broken, prefetch) => {
        const all = await parts(platformWith(total, broken), { partitions, prefetch }).toArray();
        expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: total }, (_one, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  it('walks the parts at the same time, each with what has to go along', async () => {
    const wired = platformWith(60, [], () => new Promise((resolve) => setTimeout(resolve, 5)));
    await parts(wired, { filter: { name: 'a' }, partitions: 4 }).toArray();
    expect(wired.most()).toBe(4);
    expect(wired.sent.slice(0, 4).map(({ body }) => body)).toEqual(
      [1, 2, 3, 4].map((part) => ({ filter: { name: 'a' }, byId: true, partition: `${part}/4`, limit: 7 })),
    );
    expect(wired.sent).toHaveLength(12);
  });

  it('sends no part without partitions, or with one', async () => {
    for (const params of [undefined, {}, { partitions: 1 }, { sort: ['name'], limit: 3 }]) {
      const wired = platformWith(5);
      await parts(wired, params).toArray();
      expect(bodyOf(wired.sent[0]!).partition).toBeUndefined();
      expect(wired.sent).toHaveLength(1);
    }
  });

  it('refuses what would drop items, before anything is sent', () => {
    const wired = platformWith(5);
    for (const [params, message] of [
      [{ partitions: 6 }, 'listParts: partitions must be a whole number from 1 to 5, not 6'],
      [{ partitions: 0 }, 'listParts: partitions must be a whole number from 1 to 5, not 0'],
      [{ partitions: 2.5 }, 'listParts: partitions must be a whole number from 1 to 5, not 2.5'],
      [{ partitions: '4' }, 'listParts: partitions must be a whole number from 1 to 5, not "4"'],
      [{ partitions: 2, limit: 10 }, 'listParts: limit must be left out beside partitions, whose items have no order to cut, not 10'],
      [{ partitions: 2, sort: ['name'] }, 'listParts: sort must be left out beside partitions, not this array'],
      [{ partition: '1/2' }, 'listParts: partition must be left to partitions, not "1/2"'],
      [{ partitions: 2, sorted: true }, 'listParts: parameters has no "sorted"; allowed: limit, prefetch, partitions, filter, sort, byId'],
    ] as const) {
      expect(() => parts(wired, params)).toThrow(message);
    }
    expect(() => parts(wired, [] as never)).toThrow('must be an object');
    expect(wired.sent).toEqual([]);
  });

  it('refuses what contradicts that which goes along', () => {
    expect(() => parts(platformWith(5), { partitions: 2, byId: false })).toThrow('listParts: byId must be true beside partitions, not false');
    expect(() => parts(platformWith(5), { partitions: 2, byId: true })).not.toThrow();
  });

  it('sends nothing after a break, also with pages fetched ahead', async () => {
    const wired = platformWith(400, [], () => new Promise((resolve) => setTimeout(resolve, 2)));
    for await (const _item of parts(wired, { partitions: 4, prefetch: 1 })) break;
    const count = wired.sent.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(wired.sent).toHaveLength(count);
  });

  it('lets every part have its turn, however slow the caller is', async () => {
    const order: number[] = [];
    for await (const page of parts(platformWith(120), { partitions: 3 }).pages()) {
      order.push(page.items[0]! % 3);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(new Set(order.slice(0, 3)).size).toBe(3);
    expect(new Set(order.slice(3, 6)).size).toBe(3);
  });

  it('takes every word for all as a limit', async () => {
    for (const limit of [undefined, null, -1, Infinity]) expect(await parts(platformWith(20), { partitions: 2, limit }).toArray()).toHaveLength(20);
  });

  it('has pages without a cursor, and refuses to start at one', async () => {
    const list = parts(platformWith(30), { partitions: 3 });
    for await (const page of list.pages()) expect(page.cursor).toBeUndefined();
    expect(await failure(list.pages({ cursor: '7' }).next())).toMatchObject({ name: 'ValidationError' });
  });

  it('stops all parts at a break, and no request follows', async () => {
    const wired = platformWith(100, [], () => new Promise((resolve) => setTimeout(resolve, 2)));
    for await (const _item of parts(wired, { partitions: 4 })) break;
    const count = wired.sent.length;
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wired.sent).toHaveLength(count);
    expect(wired.sent.filter(({ signal }) => !signal.aborted).length).toBeLessThanOrEqual(1 + 4);
  });

  it('rejects with the failure of one part, and stops the others', async () => {
    const wired = platformWith(100, []);
    const broken = wire((sent) => (bodyOf(sent).partition === '2/3' ? status(403) : ok({ items: [1], nextCursor: `${bodyOf(sent).cursor ?? ''}x` })));
    expect(await failure(parts(broken, { partitions: 3 }).toArray())).toMatchObject({ name: 'PermissionError' });
    const count = broken.sent.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(broken.sent.length).toBeLessThanOrEqual(count + 3);
    expect(wired.sent).toEqual([]);
  });

  it('rejects with the reason of an abort', async () => {
    const stop = new AbortController();
    const wired = platformWith(100);
    const list = parts(wired, { partitions: 3 }, { signal: stop.signal });
    const reason = new Error('enough');
    expect(
      await failure(
        (async () => {
          for await (const _page of list.pages()) stop.abort(reason);
        })(),
      ),
    ).toBe(reason);
  });

  it('gives the first item and a page with one request', async () => {
    const wired = platformWith(100);
    expect(await parts(wired, { partitions: 3 }).first()).toBe(0);
    expect((await parts(wired, { partitions: 3 }).page()).items).toHaveLength(7);
    expect(wired.sent).toHaveLength(2);
  });

  it('cuts chunks over the pages of all parts', async () => {
    const sizes: number[] = [];
    for await (const chunk of parts(platformWith(50), { partitions: 3 }).chunks(20)) sizes.push(chunk.length);
    expect(sizes).toEqual([20, 20, 10]);
  });
});

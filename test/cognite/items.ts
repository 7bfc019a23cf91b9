import { expect, it } from 'vitest';
import { BatchError, ConflictError, NotFoundError, PermissionError, ServerError, type ApiError, type BatchOptions } from '../../src/cognite/index.js';
import { bodyOf, expectRefused, failure, refuse, type MockCdf, type Sent } from './cdf.js';

/** The items of a request's body. */
export const itemsOf = <T = Record<string, unknown>>(sent: Sent): T[] => (bodyOf(sent) as { items: T[] }).items;

/** The bodies of requests that go out together, which come in any order. */
export function expectParts(cdf: MockCdf, line: string, ...bodies: object[]): void {
  const key = (body: unknown): string => JSON.stringify((body as { items: unknown }).items);
  const sorted = (list: unknown[]): unknown[] => list.toSorted((one, other) => key(one).localeCompare(key(other)));
  expect(cdf.lines()).toEqual(bodies.map(() => line));
  expect(sorted(cdf.bodies())).toStrictEqual(sorted(bodies));
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_one, index) => index + 1);

type One<Item, Params> = (id: never, params?: Params, options?: BatchOptions) => Promise<Item>;

/** What every method does that gets resources by id or external id: `POST …/byids`, 1,000 a request. */
export function itRetrieves<Item extends object>(cdf: MockCdf, retrieve: One<Item | undefined | Item[], never>, line: string, operationId: string, item: Item): void {
  const get = retrieve as unknown as (ids: unknown, params?: object, options?: BatchOptions) => Promise<unknown>;

  it('gets one by number, string or object', async () => {
    cdf.answer(() => ({ items: [item] }));
    for (const id of [7, 'seven', { id: 7 }, { externalId: 'seven' }]) expect(await get(id)).toEqual(item);
    cdf.expectSent(...[{ id: 7 }, { externalId: 'seven' }, { id: 7 }, { externalId: 'seven' }].map((id) => ({ line, body: { items: [id] } })));
  });

  it('gives undefined for one that does not exist', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), { items: [] });
    expect(await get(7)).toBeUndefined();
    expect(await get(7, { ignoreUnknownIds: true })).toBeUndefined();
    cdf.expectSent({ line, body: { items: [{ id: 7 }] } }, { line, body: { items: [{ id: 7 }], ignoreUnknownIds: true } });
  });

  it('throws other refusals of one', async () => {
    cdf.answers(refuse(400), refuse(403));
    expect(await failure<ApiError>(() => get(7))).toMatchObject({ name: 'ApiError', status: 400, operationId });
    expect(await failure(() => get(7))).toBeInstanceOf(PermissionError);
  });

  it('gets many, 1,000 a request, in input order', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map((id) => ({ ...item, ...id })) }));
    const found = (await get(numbers(2500))) as { id: number }[];
    expect(found.map(({ id }) => id)).toEqual(numbers(2500));
    expect(cdf.sent.map((sent) => itemsOf(sent).length).sort()).toEqual([1000, 1000, 500]);
    expect(cdf.lines()).toEqual([line, line, line]);
  });

  it('names those of many that do not exist, or leaves them out', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'x' }] }), { items: [item] });
    const error = await failure<NotFoundError>(() => get([7, 'x']));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'x' }]);
    expect(await get([7, 'x'], { ignoreUnknownIds: true })).toEqual([item]);
    const items = [{ id: 7 }, { externalId: 'x' }];
    cdf.expectSent({ line, body: { items } }, { line, body: { items, ignoreUnknownIds: true } });
  });

  it('sends nothing for no ids, and gives a list for a list of one', async () => {
    expect(await get([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    cdf.answers({ items: [item] });
    expect(await get([7])).toEqual([item]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [item] });
    expect(await get(7)).toEqual(item);
  });

  itRefusesIds(cdf, get, operationId);
}

/** What every method does that deletes by id or external id, 1,000 a request, never twice. */
export function itDeletes(cdf: MockCdf, remove: One<void, never>, line: string, operationId: string): void {
  const drop = remove as unknown as (ids: unknown, params?: object, options?: BatchOptions) => Promise<unknown>;

  it('deletes one, by number, string or object, and gives nothing', async () => {
    cdf.answer(() => ({}));
    for (const id of [7, 'seven', { id: 7 }, { externalId: 'seven' }]) expect(await drop(id)).toBeUndefined();
    cdf.expectSent(...[{ id: 7 }, { externalId: 'seven' }, { id: 7 }, { externalId: 'seven' }].map((id) => ({ line, body: { items: [id] } })));
  });

  it('deletes many, 1,000 a request, and sends the flag with each', async () => {
    cdf.answer(() => ({}));
    expect(await drop(numbers(1001), { ignoreUnknownIds: true })).toBeUndefined();
    const items = numbers(1001).map((id) => ({ id }));
    expectParts(cdf, line, { items: items.slice(0, 1000), ignoreUnknownIds: true }, { items: items.slice(1000), ignoreUnknownIds: true });
  });

  it('names what does not exist, even for one', async () => {
    cdf.answer(() => refuse(400, { missing: [{ id: 7 }] }));
    for (const ids of [7, [7, 8]]) {
      const error = await failure<NotFoundError>(() => drop(ids));
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error.missing).toEqual([{ id: 7 }]);
    }
  });

  it('is not sent again after a 503', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => drop(7))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(1);
  });

  it('sends nothing for no ids', async () => {
    await drop([]);
    expect(cdf.lines()).toEqual([]);
  });

  itRefusesIds(cdf, drop, operationId);
}

function itRefusesIds(cdf: MockCdf, call: (ids: unknown, params?: object) => unknown, operationId: string): void {
  it('refuses ids that can be none, and unknown parameters', async () => {
    for (const bad of [undefined, null, '', 0, -1, 1.5, 2 ** 53, true, {}, { id: 1, externalId: 'one' }, { id: '1' }, { externalId: 1 }, { name: 'x' }]) {
      await expectRefused(cdf, () => call(bad), new RegExp(`${operationId}: the item must be a ResourceId`));
    }
    await expectRefused(cdf, () => call([1, null]), /item 1 must be a ResourceId/);
    await expectRefused(cdf, () => call(1, { ignoreUnkownIds: true }), /has no "ignoreUnkownIds"; allowed: /);
  });
}

/** What every method does that creates items, `max` a request, never twice. */
export function itCreates<Write extends object, Item extends object>(
  cdf: MockCdf,
  create: { (item: Write): Promise<Item>; (items: readonly Write[], options?: BatchOptions): Promise<Item[]> },
  line: string,
  operationId: string,
  max: number,
  write: Write,
  item: Item,
): void {
  const many = (count: number): (Write & { name: string })[] => numbers(count).map((number) => ({ ...write, name: `item ${number}` }));

  it('sends one as it is, and gives one back', async () => {
    cdf.answers(Response.json({ items: [item] }, { status: 201 }));
    expect(await create(write)).toEqual(item);
    cdf.expectSent({ line, body: { items: [write] } });
  });

  it(`sends many, ${max} a request, and gives them in input order`, async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map((one) => ({ ...item, ...one })) }));
    const all = many(max * 2 + 1);
    expect((await create(all)).map((one) => (one as unknown as { name: string }).name)).toEqual(all.map(({ name }) => name));
    expectParts(cdf, line, { items: all.slice(0, max) }, { items: all.slice(max, 2 * max) }, { items: all.slice(2 * max) });
  });

  it('sends nothing for an empty list', async () => {
    expect(await create([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('names duplicates, and tells what became of each item', async () => {
    const duplicated = [{ externalId: 'twice' }];
    cdf.answer((sent) => (itemsOf(sent).length === 1 ? refuse(409, { duplicated }) : { items: itemsOf(sent).map(() => item) }));
    expect(await failure<ConflictError>(() => create(write))).toMatchObject({ name: 'ConflictError', status: 409, operationId, duplicated });
    const error = await failure<BatchError>(() => create(many(max + 1)));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.succeeded).toHaveLength(max);
    expect(error).toMatchObject({ failed: [max], unknown: [], skipped: [] });
  });

  it('calls what got a 5xx unknown, and does not send it again', async () => {
    cdf.answer((sent) => (itemsOf(sent).length === 1 ? refuse(503) : { items: itemsOf(sent).map(() => item) }));
    expect(await failure<BatchError>(() => create(many(max + 1)))).toMatchObject({ failed: [], unknown: [max] });
    expect(cdf.lines()).toHaveLength(2);
  });

  it('refuses what is no object, wherever it stands', async () => {
    for (const bad of [undefined, null, 'x', 7]) await expectRefused(cdf, () => create(bad as never), new RegExp(`${operationId}: the item must be an object`));
    await expectRefused(cdf, () => create([write, 'x' as never]), /item 1 must be an object/);
  });
}

/** What every method does that takes updates, 1,000 a request. */
export function itUpdates<Update extends object, Item extends object>(
  cdf: MockCdf,
  update: { (item: Update): Promise<Item>; (items: readonly Update[]): Promise<Item[]> },
  line: string,
  operationId: string,
  change: object,
  item: Item,
): void {
  it('sends one update as it is, by id or external id', async () => {
    cdf.answer(() => ({ items: [item] }));
    const items = [{ id: 7, update: change }, { externalId: 'seven', update: change }];
    for (const one of items) expect(await update(one as Update & object)).toEqual(item);
    cdf.expectSent(...items.map((one) => ({ line, body: { items: [one] } })));
  });

  it('sends many, 1,000 a request, and again after a 503', async () => {
    let refused = 0;
    cdf.answer((sent) => (itemsOf(sent).length === 1 && !refused++ ? refuse(503) : { items: itemsOf(sent).map((one) => ({ ...item, id: one.id })) }));
    const items = numbers(1001).map((id) => ({ id, update: change }));
    const given = await update(items as unknown as Update[]);
    expect(given.map((one) => (one as unknown as { id: number }).id)).toEqual(numbers(1001));
    const last = { items: items.slice(1000) };
    expectParts(cdf, line, { items: items.slice(0, 1000) }, last, last);
  });

  it('refuses updates of nothing, of two things, or without a change', async () => {
    for (const bad of [{ update: change }, { id: 7, externalId: 'seven', update: change }, { id: 7 }, { id: 0, update: change }, { id: 7, updates: change }, 7, 'seven', null]) {
      await expectRefused(cdf, () => update(bad as never), new RegExp(`${operationId}: the item must be `));
    }
  });

  it('sends nothing for no updates', async () => {
    expect(await update([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });
}

/** What every search does: one request, up to 1,000 items. */
export function itSearches<Item extends object>(cdf: MockCdf, search: (params?: never) => Promise<Item[]>, line: string, operationId: string, params: object, item: Item): void {
  const find = search as (params?: object) => Promise<Item[]>;

  it('sends one request and gives the items', async () => {
    cdf.answer(() => ({ items: [item] }));
    expect(await find({ ...params, limit: 1000 })).toEqual([item]);
    expect(await find()).toEqual([item]);
    cdf.expectSent({ line, body: { ...params, limit: 1000 } }, { line, body: {} });
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [] });
    expect(await find(params)).toEqual([]);
  });

  it('refuses a limit out of bounds, and unknown parameters', async () => {
    for (const limit of [0, -1, 1001, 1.5, '10']) await expectRefused(cdf, () => find({ limit }), new RegExp(`${operationId}: limit must be a whole number from 1 to 1000`));
    await expectRefused(cdf, () => find({ query: 'pump' }), /has no "query"; allowed: /);
  });
}

/** What every list does that can be walked in parts. */
export function itWalksInParts<Item extends object>(cdf: MockCdf, list: (params?: object) => { toArray(): Promise<Item[]> }, line: string, item: Item): void {
  it('walks parts at the same time, each to its end', async () => {
    cdf.answer((sent) => {
      const { partition, cursor } = bodyOf(sent) as { partition: string; cursor?: string };
      return { items: [{ ...item, id: `${partition} ${cursor ?? 'start'}` }], ...(partition === '2/3' && !cursor ? { nextCursor: 'c2' } : {}) };
    });
    const all = await list({ partitions: 3 }).toArray();
    expect(all.map((one) => (one as unknown as { id: string }).id).sort()).toEqual(['1/3 start', '2/3 c2', '2/3 start', '3/3 start']);
    expect(new Set(cdf.bodies().map((body) => JSON.stringify(body)))).toEqual(
      new Set([
        ...['1/3', '2/3', '3/3'].map((partition) => JSON.stringify({ partition, limit: 1000 })),
        JSON.stringify({ partition: '2/3', limit: 1000, cursor: 'c2' }),
      ]),
    );
    expect(new Set(cdf.lines())).toEqual(new Set([line]));
  });

  it('fails as a whole when a part fails', async () => {
    cdf.answer((sent) => ((bodyOf(sent) as { partition: string }).partition === '2/2' ? refuse(400) : { items: [item] }));
    expect(await failure<ApiError>(() => list({ partitions: 2 }).toArray())).toMatchObject({ status: 400 });
  });

  it('refuses more than ten parts, a limit or an order beside parts, and a part by hand', async () => {
    for (const partitions of [0, 11, 1.5, '2']) await expectRefused(cdf, () => list({ partitions }), /partitions must be a whole number from 1 to 10/);
    await expectRefused(cdf, () => list({ partitions: 2, limit: 100 }), /limit must be left out beside partitions/);
    await expectRefused(cdf, () => list({ partitions: 2, sort: [{ property: ['name'] }] }), /sort must be left out beside partitions/);
    await expectRefused(cdf, () => list({ partition: '1/2' }), /partition must be left to partitions/);
  });
}

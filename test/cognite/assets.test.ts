import { describe, expect, it } from 'vitest';
import {
  Assets,
  NotFoundError,
  ServerError,
  assetUpdate,
  ids,
  toAssetCreate,
  toAssetUpdate,
  type AggregateAssetsParams,
  type ApiError,
  type AdvancedFilter,
  type Asset,
  type AssetCreate,
  type AssetUpdate,
  type ListAssetsParams,
} from '../../src/cognite/assets.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';
import { itCreates, itDeletes, itRetrieves, itSearches, itUpdates, itWalksInParts } from './items.js';

const cdf = mockCdf();
const assets = new Assets(options);

const create = {
  externalId: 'pump-1',
  name: 'Pump 1',
  parentId: 4,
  description: 'Feeds the boiler',
  dataSetId: 3,
  metadata: { vendor: 'Nordpump' },
  source: 'ERP',
  labels: [{ externalId: 'pump' }],
  geoLocation: { type: 'Feature', geometry: { type: 'Point', coordinates: [10.7, 59.9] }, properties: { floor: 2 } },
} satisfies AssetCreate;
const asset: Asset = { ...create, id: 7, rootId: 1, createdTime: 1714554000000, lastUpdatedTime: 1717232400000 };
const sketch = (id: number, parentId?: number): Asset => ({ id, name: `asset ${id}`, rootId: 1, parentId, createdTime: 1, lastUpdatedTime: 2 });

/** Answers as a tree would, given as parents by child. */
const tree = (parents: Record<number, number | undefined>) => (sent: Sent): object => {
  const all = Object.entries(parents).map(([id, parentId]) => sketch(+id, parentId));
  const { items, filter } = bodyOf(sent) as { items?: { id?: number }[]; filter?: { parentIds: number[] } };
  if (!items) return { items: all.filter(({ parentId }) => parentId !== undefined && filter!.parentIds.includes(parentId)) };
  const found = all.filter(({ id }) => items.some((item) => item.id === id));
  return found.length === items.length ? { items: found } : refuse(400, { missing: items });
};

describe('assets.list', () => {
  const line = 'POST /assets/list';
  itPages(cdf, (params) => assets.list(params), asset, (size, cursor) => ({ line, body: { limit: size, ...(cursor ? { cursor } : {}) } }));
  itWalksInParts(cdf, (params) => assets.list(params as ListAssetsParams), line, asset);

  it('sends every filter, with ids in short', async () => {
    cdf.answers({ items: [] });
    const same = {
      name: 'Pump 1',
      parentIds: [1, 2],
      parentExternalIds: ['line-4'],
      metadata: { vendor: 'Nordpump' },
      source: 'ERP',
      createdTime: { min: 1, max: 2 },
      lastUpdatedTime: { min: 3 },
      root: false,
      externalIdPrefix: 'pump',
      geoLocation: { relation: 'WITHIN', shape: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } },
    } as const satisfies ListAssetsParams['filter'];
    await assets
      .list({
        filter: { ...same, rootIds: [1], assetSubtreeIds: ['site', { id: 5 }], dataSetIds: [3, 'erp'], labels: { containsAny: ['pump', { externalId: 'valve' }] } },
        aggregatedProperties: ['childCount', 'path', 'depth'],
        limit: 5,
      })
      .toArray();
    const filter = {
      ...same,
      rootIds: [{ id: 1 }],
      assetSubtreeIds: [{ externalId: 'site' }, { id: 5 }],
      dataSetIds: [{ id: 3 }, { externalId: 'erp' }],
      labels: { containsAny: [{ externalId: 'pump' }, { externalId: 'valve' }] },
    };
    cdf.expectSent({ line, body: { filter, aggregatedProperties: ['childCount', 'path', 'depth'], limit: 5 } });
  });

  it('sends an advanced filter and an order as they are', async () => {
    cdf.answers({ items: [] });
    const advancedFilter: AdvancedFilter = {
      and: [
        { or: [{ equals: { property: ['source'], value: 'ERP' } }, { in: { property: ['metadata', 'vendor'], values: ['Nordpump', 'Sulz'] } }] },
        { not: { prefix: { property: ['externalId'], value: 'test-' } } },
        { range: { property: ['createdTime'], gte: 1, lt: 2 } },
        { exists: { property: ['description'] } },
        { containsAny: { property: ['labels'], values: ['pump'] } },
        { containsAll: { property: ['labels'], values: ['pump', 'critical'] } },
        { search: { property: ['description'], value: 'boiler' } },
      ],
    };
    const sort: ListAssetsParams['sort'] = [{ property: ['name'], order: 'asc', nulls: 'last' }, { property: ['metadata', 'vendor'], order: 'desc' }];
    await assets.list({ advancedFilter, sort }).toArray();
    cdf.expectSent({ line, body: { advancedFilter, sort, limit: 1000 } });
  });

  it('gives chunks of exactly the size asked for, even beyond a page', async () => {
    cdf.answer((_sent, count) => ({ items: Array.from({ length: 1000 }, () => asset), ...(count < 3 ? { nextCursor: `c${count}` } : {}) }));
    const sizes: number[] = [];
    for await (const chunk of assets.list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 500]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [asset] });
    expect(await assets.list().toArray()).toEqual([asset]);
  });

  it('refuses what its filter can not hold', async () => {
    await expectRefused(cdf, () => assets.list({ filter: { assetSubtreeIds: [null as never] } }), /filter.assetSubtreeIds\[0\] must be a ResourceId/);
    await expectRefused(cdf, () => assets.list({ filter: { assetSubtreeIds: new Array<number>(101).fill(1) } }), /at most 100 items/);
    await expectRefused(cdf, () => assets.list({ filter: { labels: { containsAll: new Array<string>(11).fill('x') } } }), /at most 10 items/);
  });
});

describe('assets.retrieve', () => {
  itRetrieves<Asset>(cdf, assets.retrieve.bind(assets) as never, 'POST /assets/byids', 'retrieveAssets', asset);

  it('asks for derived properties', async () => {
    const aggregates = { childCount: 2, depth: 1, path: [{ id: 1 }, { id: 7 }] };
    cdf.answers({ items: [{ ...asset, aggregates }] });
    expect((await assets.retrieve(7, { aggregatedProperties: ['childCount', 'depth', 'path'] }))?.aggregates).toEqual(aggregates);
    cdf.expectSent({ line: 'POST /assets/byids', body: { items: [{ id: 7 }], aggregatedProperties: ['childCount', 'depth', 'path'] } });
  });
});

describe('assets.create', () => {
  itCreates<AssetCreate, Asset>(cdf, assets.create.bind(assets), 'POST /assets', 'createAssets', 1000, create, asset);

  it('takes what toAssetCreate() makes of an asset that was read', () => {
    expect(toAssetCreate({ ...asset, aggregates: { childCount: 1 } })).toEqual(create);
    // A child that was read has both: the platform takes one.
    const { parentId: _parent, ...root } = create;
    expect(toAssetCreate({ ...asset, parentExternalId: 'hall' })).toEqual({ ...root, parentExternalId: 'hall' });
  });
});

describe('assets.delete', () => {
  itDeletes(cdf, assets.delete.bind(assets) as never, 'POST /assets/delete', 'deleteAssets');

  it('says that children go, too', async () => {
    cdf.answer(() => ({}));
    await assets.delete([7, 'pump-1'], { recursive: true });
    cdf.expectSent({ line: 'POST /assets/delete', body: { items: [{ id: 7 }, { externalId: 'pump-1' }], recursive: true } });
  });
});

describe('assets.update', () => {
  const line = 'POST /assets/update';
  itUpdates<AssetUpdate, Asset>(cdf, assets.update.bind(assets), line, 'updateAssets', { name: { set: 'P' } }, asset);

  it('takes what assetUpdate() builds, field by field', async () => {
    cdf.answer(() => ({ items: [asset] }));
    const { geoLocation } = create;
    await assets.update(
      assetUpdate('pump-1').set({
        externalId: 'p',
        name: 'P',
        description: 'D',
        dataSetId: 4,
        metadata: { a: '1' },
        source: 'S',
        parentId: 5,
        labels: ['pump', { externalId: 'critical' }],
        geoLocation,
      }),
    );
    await assets.update(
      assetUpdate({ id: 7 })
        .set({ externalId: null, description: null, dataSetId: null, source: null, geoLocation: null })
        .add({ metadata: { a: '1' }, labels: ['pump'] })
        .remove({ metadata: ['b'], labels: [{ externalId: 'old' }] }),
    );
    const none = { setNull: true };
    cdf.expectSent(
      {
        line,
        body: {
          items: [
            {
              externalId: 'pump-1',
              update: {
                externalId: { set: 'p' },
                name: { set: 'P' },
                description: { set: 'D' },
                dataSetId: { set: 4 },
                metadata: { set: { a: '1' } },
                source: { set: 'S' },
                parentId: { set: 5 },
                labels: { set: [{ externalId: 'pump' }, { externalId: 'critical' }] },
                geoLocation: { set: geoLocation },
              },
            },
          ],
        },
      },
      {
        line,
        body: {
          items: [
            {
              id: 7,
              update: {
                externalId: none,
                description: none,
                dataSetId: none,
                source: none,
                geoLocation: none,
                metadata: { add: { a: '1' }, remove: ['b'] },
                labels: { add: [{ externalId: 'pump' }], remove: [{ externalId: 'old' }] },
              },
            },
          ],
        },
      },
    );
  });

  it('changes the parent by one name only', () => {
    expect(() => assetUpdate(1).set({ parentId: 2, parentExternalId: 'x' })).toThrow('a change of only one of parentId, parentExternalId');
    expect(() => assetUpdate(1).set({ parentId: 2 }).set({ parentExternalId: 'x' })).toThrow('a change of only one of parentId, parentExternalId');
    expect(toAssetUpdate({ ...asset, parentId: 9, parentExternalId: 'old' }).update).toMatchObject({ parentId: { set: 9 } });
    expect(toAssetUpdate({ ...asset, parentId: 9, parentExternalId: 'old' }).update).not.toHaveProperty('parentExternalId');
  });

  it('takes an asset that was read, through toAssetUpdate(): what has no value stays', () => {
    expect(toAssetUpdate({ ...sketch(7, 4), externalId: 'pump-1', source: 'S', labels: [] })).toEqual({
      id: 7,
      update: { externalId: { set: 'pump-1' }, name: { set: 'asset 7' }, source: { set: 'S' }, parentId: { set: 4 }, labels: { set: [] } },
    });
  });

  it('refuses changes that the platform has not, and changes that contradict each other', () => {
    for (const name of ['name', 'parentId', 'parentExternalId', 'metadata', 'labels']) {
      expect(() => assetUpdate(7).set({ [name]: null } as never), name).toThrow(/only externalId, description, dataSetId, source, geoLocation can be null/);
    }
    expect(() => assetUpdate(7).set({ rootId: 1 } as never)).toThrow(/AssetUpdate: set\(\{ rootId \}\) must be one of /);
    expect(() => assetUpdate(7).add({ name: 'x' } as never)).toThrow(/must be one of metadata, labels/);
    expect(() => assetUpdate(7).set({ labels: [] }).add({ labels: ['x'] } as never)).toThrow(/only change/);
    expect(() => assetUpdate(7).add({ labels: ['x'] }).set({ labels: [] } as never)).toThrow(/only change/);
    expect(() => assetUpdate(7).set({ name: 'x' }).set({ name: 'y' } as never)).toThrow(/only change/);
    expect(() => assetUpdate('')).toThrow(/the id must be a ResourceId/);
  });
});

describe('assets.search', () => {
  itSearches<Asset>(cdf, assets.search.bind(assets), 'POST /assets/search', 'searchAssets', { search: { name: 'pump', description: 'boiler', query: 'p' }, filter: { source: 'ERP' } }, asset);

  it('takes ids in short in its filter', async () => {
    cdf.answers({ items: [] });
    await assets.search({ search: { query: 'x' }, filter: { assetSubtreeIds: ['site'] } });
    cdf.expectSent({ line: 'POST /assets/search', body: { search: { query: 'x' }, filter: { assetSubtreeIds: [{ externalId: 'site' }] } } });
  });
});

describe('assets.aggregate', () => {
  const line = 'POST /assets/aggregate';

  it('counts, all or those that pass a filter', async () => {
    cdf.answers({ items: [{ count: 12 }] }, refuse(503), { items: [{ count: 3 }] });
    expect(await assets.aggregate()).toEqual([{ count: 12 }]);
    expect(await assets.aggregate({ filter: { dataSetIds: ['erp'] } })).toEqual([{ count: 3 }]);
    const second = { line, body: { filter: { dataSetIds: [{ externalId: 'erp' }] } } };
    cdf.expectSent({ line, body: {} }, second, second);
  });

  it.each<AggregateAssetsParams>([
    { aggregate: 'count', properties: [{ property: ['source'] }] },
    { aggregate: 'uniqueValues', properties: [{ property: ['metadata', 'vendor'], filter: { in: { values: ['a'] } } }], aggregateFilter: { prefix: { value: 'N' } } },
    { aggregate: 'cardinalityValues', properties: [{ property: ['source'] }], aggregateFilter: { not: { range: { gte: 1 } } } },
    { aggregate: 'uniqueProperties', path: ['metadata'], advancedFilter: { exists: { property: ['source'] } } },
    { aggregate: 'cardinalityProperties', path: ['metadata'], aggregateFilter: { and: [{ prefix: { value: 'v' } }, { or: [{ in: { values: ['x'] } }] }] } },
    { aggregate: 'metadataKeys' },
    { aggregate: 'metadataValues', keys: ['vendor'] },
  ])('sends $aggregate as it is', async (params) => {
    const items = [{ count: 2, values: ['Nordpump'] }, { count: 1, values: [7] }, { count: 1, values: [{ property: ['metadata', 'vendor'] }] }];
    cdf.answers({ items });
    expect(await assets.aggregate(params)).toEqual(items);
    cdf.expectSent({ line, body: params });
  });

  it('refuses unknown parameters', async () => {
    await expectRefused(cdf, () => assets.aggregate({ filters: {} } as never), /has no "filters"; allowed: aggregate, filter/);
  });

  it.each<[object, RegExp]>([
    [{ path: ['metadata'] }, /aggregateAssets: parameters must be \{ aggregate\?: count, properties\? \} or .*, not \{ path \}/],
    [{ aggregate: 'count', aggregateFilter: {} }, /must be \{ aggregate\?: count, properties\? \}, not \{ aggregate, aggregateFilter \}/],
    [{ aggregate: 'uniqueValues' }, /must be \{ aggregate: cardinalityValues \| uniqueValues, properties, aggregateFilter\? \}, not \{ aggregate \}/],
    [{ aggregate: 'metadataValues' }, /must be \{ aggregate: metadataValues, keys \}, not \{ aggregate \}/],
  ])('refuses %j, which contradicts itself', async (bad, message) => {
    await expectRefused(cdf, () => assets.aggregate(bad as never), message);
  });
});

describe('assets.children', () => {
  it('is a list of those with the parent', async () => {
    cdf.answer(tree({ 1: undefined, 2: 1, 3: 1, 4: 2 }));
    const children = assets.children(sketch(1), { filter: { source: 'ERP' }, limit: 10 });
    expect(cdf.lines()).toEqual([]);
    expect(ids(await children.toArray())).toEqual([2, 3]);
    expect(ids(await assets.children(2).toArray())).toEqual([4]);
    cdf.expectSent(
      { line: 'POST /assets/list', body: { filter: { source: 'ERP', parentIds: [1] }, limit: 10 } },
      { line: 'POST /assets/list', body: { filter: { parentIds: [2] }, limit: 1000 } },
    );
  });

  it('refuses what is no asset', async () => {
    for (const bad of [undefined, null, 'pump-1', 0, { externalId: 'x' }]) await expectRefused(cdf, () => assets.children(bad as never), /the asset must be one with an id/);
  });
});

describe('assets.parent', () => {
  it('gets the parent, or undefined where there is none any more', async () => {
    cdf.answer(tree({ 1: undefined, 2: 1 }));
    expect(await assets.parent(sketch(2, 1))).toEqual(sketch(1));
    expect(await assets.parent(sketch(9, 8))).toBeUndefined();
    cdf.expectSent({ line: 'POST /assets/byids', body: { items: [{ id: 1 }] } }, { line: 'POST /assets/byids', body: { items: [{ id: 8 }] } });
  });

  it('refuses a root', async () => {
    for (const root of [sketch(1), undefined, 7]) await expectRefused(cdf, () => assets.parent(root as never), /the asset must be one with a parentId/);
  });
});

describe('assets.retrieveSubtree', () => {
  const family = { 1: undefined, 2: 1, 3: 1, 4: 2, 5: 4, 9: undefined };
  const list = (parentIds: number[]): object => ({ line: 'POST /assets/list', body: { filter: { parentIds }, limit: 1000 } });
  const root = { line: 'POST /assets/byids', body: { items: [{ id: 1 }] } };

  it('gives the root, then its children, then theirs, to the end', async () => {
    cdf.answer(tree(family));
    expect(ids(await assets.retrieveSubtree(1))).toEqual([1, 2, 3, 4, 5]);
    cdf.expectSent(root, ...([list([1]), list([2, 3]), list([4]), list([5])] as never[]));
  });

  it.each([[0, [1]], [1, [1, 2, 3]], [2, [1, 2, 3, 4]], [9, [1, 2, 3, 4, 5]]])('stops %i levels down', async (depth, found) => {
    cdf.answer(tree(family));
    expect(ids(await assets.retrieveSubtree({ id: 1 }, { depth }))).toEqual(found);
    expect(cdf.lines()).toHaveLength(1 + Math.min(depth, 4));
  });

  it('gives nothing for a root that does not exist', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'nope' }] }));
    expect(await assets.retrieveSubtree('nope')).toEqual([]);
    expect(cdf.bodies()).toEqual([{ items: [{ externalId: 'nope' }] }]);
  });

  it('asks for the children of a hundred assets at a time, together, over all pages', async () => {
    const wide: Record<number, number | undefined> = { 1: undefined };
    for (let id = 2; id <= 251; id++) wide[id] = 1;
    const children = (sent: Sent) => (bodyOf(sent) as { filter?: { parentIds: number[] }; cursor?: string });
    cdf.answer((sent) => {
      const { filter, cursor } = children(sent);
      if (!filter || filter.parentIds[0] === 1) return tree(wide)(sent);
      return cursor ? { items: [] } : { items: filter.parentIds[0] === 102 ? [sketch(1000, 102)] : [], nextCursor: 'more' };
    });
    const found = await assets.retrieveSubtree(1, { depth: 2 });
    expect(found).toHaveLength(252);
    expect(found.at(-1)).toEqual(sketch(1000, 102));
    const levels = cdf.sent.map(children).filter(({ filter, cursor }) => filter && !cursor).map(({ filter }) => filter!.parentIds.length);
    expect(levels).toEqual([1, 100, 100, 50]);
    expect(cdf.most()).toBe(3);
    expect(cdf.lines()).toHaveLength(2 + 6);
  });

  it('gives an asset once that is met twice, and ends', async () => {
    cdf.answer((sent) => (sent.line.endsWith('byids') ? { items: [sketch(1)] } : { items: [sketch(2, 1), sketch(1, 2)] }));
    expect(ids(await assets.retrieveSubtree(1))).toEqual([1, 2]);
  });

  it('fails as a whole when a level fails', async () => {
    cdf.answer((sent) => (sent.line.endsWith('byids') ? { items: [sketch(1)] } : refuse(500)));
    expect(await failure<ApiError>(() => assets.retrieveSubtree(1))).toMatchObject({ name: 'ServerError', operationId: 'listAssets' });
  });

  it('refuses a depth that is none, and more than one id', async () => {
    for (const depth of [-1, 0.5, NaN, '2']) await expectRefused(cdf, () => assets.retrieveSubtree(1, { depth: depth as never }), /depth must be a whole number of levels/);
    await expectRefused(cdf, () => assets.retrieveSubtree([1] as never), /the id must be one/);
    await expectRefused(cdf, () => assets.retrieveSubtree(1, { levels: 1 } as never), /has no "levels"; allowed: depth/);
    await expectRefused(cdf, () => assets.retrieveSubtree(undefined as never), /must be a ResourceId/);
  });

  it('is what subtree() gives for an asset at hand', async () => {
    cdf.answer(tree(family));
    expect(ids(await assets.subtree(sketch(2, 1)))).toEqual([2, 4, 5]);
    expect(ids(await assets.subtree(1, { depth: 1 }))).toEqual([1, 2, 3]);
    await failure(() => assets.subtree('x' as never));
  });
});

describe.each([
  ['events', 'POST /events/list'],
  ['files', 'POST /files/list'],
  ['timeSeries', 'POST /timeseries/list'],
  ['sequences', 'POST /sequences/list'],
] as const)('assets.%s', (what, line) => {
  const of = assets[what].bind(assets) as unknown as {
    (asset: readonly unknown[], params?: object, options?: object): Promise<{ id: number }[]>;
    (asset: unknown, params?: object, options?: object): { toArray(): Promise<{ id: number }[]> };
  };
  const idsOf = (sent: Sent): number[] => (bodyOf(sent) as { filter: { assetIds: number[] } }).filter.assetIds;

  it('is a list for one asset', async () => {
    cdf.answer(() => ({ items: [{ id: 70 }, { id: 71 }] }));
    const found = of(asset, { filter: { metadata: { a: '1' } }, limit: 25 });
    expect(cdf.lines()).toEqual([]);
    expect(ids(await found.toArray())).toEqual([70, 71]);
    expect(ids(await of(7).toArray())).toEqual([70, 71]);
    cdf.expectSent({ line, body: { filter: { metadata: { a: '1' }, assetIds: [7] }, limit: 25 } }, { line, body: { filter: { assetIds: [7] }, limit: 1000 } });
  });

  it('is everything for many assets, a hundred a request, each once', async () => {
    cdf.answer((sent) => {
      const { cursor } = bodyOf(sent) as { cursor?: string };
      const first = idsOf(sent)[0]!;
      return cursor ? { items: [{ id: first + 1000 }] } : { items: [{ id: first }, { id: 9 }], nextCursor: 'c' };
    });
    const many = Array.from({ length: 250 }, (_one, index) => (index % 2 ? index + 1 : sketch(index + 1)));
    expect(ids(await of([...many, 1], { filter: { metadata: { a: '1' } } }))).toEqual([1, 9, 1001, 101, 1101, 201, 1201]);
    expect(new Set(cdf.lines())).toEqual(new Set([line]));
    expect(cdf.sent.slice(0, 3).map((sent) => idsOf(sent).length)).toEqual([100, 100, 50]);
    expect(cdf.bodies()[0]).toEqual({ filter: { metadata: { a: '1' }, assetIds: Array.from({ length: 100 }, (_one, index) => index + 1) }, limit: 1000 });
    expect(cdf.most()).toBe(3);
  });

  it('asks for what the list holds when it is called', async () => {
    cdf.answer(() => ({ items: [{ id: 70 }] }));
    const many = [1, 2];
    const found = of(many);
    many.length = 0;
    expect(ids(await found)).toEqual([70]);
  });

  it('sends nothing for no assets', async () => {
    expect(await of([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('fails as a whole when a part fails', async () => {
    cdf.answer((sent) => (idsOf(sent)[0] === 101 ? refuse(500) : { items: [] }));
    expect(await failure(() => of(Array.from({ length: 150 }, (_one, index) => index + 1)))).toBeInstanceOf(ServerError);
  });

  it('stops at an abort, with its reason', async () => {
    const reason = new Error('enough');
    expect(await failure(() => of([1, 2], undefined, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(cdf.lines()).toEqual([]);
  });

  it('refuses what is no asset, and limits beside many', async () => {
    for (const bad of ['x', null, { id: '7' }]) {
      await expectRefused(cdf, () => of(bad), /the asset must be one with an id/);
      await expectRefused(cdf, () => of([7, bad]), /the asset must be one with an id/);
    }
    await expectRefused(cdf, () => of([7], { limit: 5 }), /limit, beside many assets, must be left out/);
    await expectRefused(cdf, () => of(7, { filters: {} }), /has no "filters"/);
  });
});

describe('assets.retrieve of more than a request takes', () => {
  it('names everything that is missing, whichever request it was in', async () => {
    cdf.answer((sent) => {
      const { items } = bodyOf(sent) as { items: { id: number }[] };
      const missing = items.filter(({ id }) => id % 1000 === 500);
      return missing.length > 0 ? refuse(400, { missing }) : { items: items.map(({ id }) => ({ ...asset, id })) };
    });
    const error = await failure<NotFoundError>(() => assets.retrieve(Array.from({ length: 3000 }, (_one, index) => index + 1)));
    expect(error).toBeInstanceOf(NotFoundError);
    expect([...(error.missing as { id: number }[])].sort((a, b) => a.id - b.id)).toEqual([{ id: 500 }, { id: 1500 }, { id: 2500 }]);
  });

  it('stops at any other refusal', async () => {
    cdf.answer(() => refuse(403));
    expect(await failure(() => new Assets({ ...options, concurrency: 1 }).retrieve(Array.from({ length: 3000 }, (_one, index) => index + 1)))).toMatchObject({ status: 403 });
    expect(cdf.lines()).toHaveLength(1);
  });
});

describe('filters that contradict a method', () => {
  it('are refused', async () => {
    await expectRefused(cdf, () => assets.children(5, { filter: { parentIds: [9] } }).toArray(), /filter.parentIds must be left to the method/);
    await expectRefused(cdf, () => assets.files(1, { filter: { assetIds: [5] } }).toArray(), /filter.assetIds must be left to the method/);
    await expectRefused(cdf, () => assets.timeSeries([1, 2], { filter: { assetIds: [99] } }), /filter.assetIds must be left to the method/);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Assets, toAssetUpdate, assetUpdate } from '../../generated/cognite/assets.js';
import { DataSets } from '../../generated/cognite/data-sets.js';
import { Events } from '../../generated/cognite/events.js';
import { Labels } from '../../generated/cognite/labels.js';
import { NotFoundError } from '../../src/cognite/index.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { post as sender, type Sent } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
let options: ConstructorParameters<typeof Assets>[0];
beforeEach(() => {
  mock = mockCognite({ now: start, taskDuration: 100 });
  post = sender(mock);
  options = { project: 'plant', cluster: 'westeurope-1', appName: 'tests', auth: 'secret', fetch: mock.fetch, maxRetries: 0 };
});

const ids = (sent: Sent): unknown[] => sent.body.items.map((each: any) => each.externalId ?? each.id);

describe('any resource', () => {
  it('gets an id and times, and is there to be retrieved by either id', async () => {
    const events = new Events(options);
    const created = await events.create([{ externalId: 'a', type: 'stop' }, { description: 'no id' }]);
    expect(created).toEqual([
      { externalId: 'a', type: 'stop', id: expect.any(Number), createdTime: start, lastUpdatedTime: start },
      { description: 'no id', id: expect.any(Number), createdTime: start, lastUpdatedTime: start },
    ]);
    expect(created[0]!.id).not.toBe(created[1]!.id);
    expect(await events.retrieve(['a', created[1]!.id])).toEqual(created);
    expect(await events.retrieve('nope')).toBeUndefined();
    await expect(events.retrieve(['a', 'nope', 7])).rejects.toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'nope' }, { id: 7 }] });
    expect(await events.retrieve(['a', 'nope', 7], { ignoreUnknownIds: true })).toEqual([created[0]]);
  });

  it('is refused as a whole where an external id is taken', async () => {
    await post('/events', { items: [{ externalId: 'a' }] });
    expect(await post('/events', { items: [{ externalId: 'b' }, { externalId: 'a' }] })).toMatchObject({
      status: 409,
      body: { error: { code: 409, message: 'Events exist already: a', duplicated: [{ externalId: 'a' }] } },
    });
    expect(await post('/events', { items: [{ externalId: 'b' }, { externalId: 'b' }] })).toMatchObject({ status: 409, body: { error: { duplicated: [{ externalId: 'b' }] } } });
    expect(mock.store.events.size).toBe(1);
  });

  it('is refused where it points at what does not exist', async () => {
    const refused = async (item: object, ...missing: object[]): Promise<void> =>
      expect(await post('/events', { items: [item] })).toMatchObject({ status: 400, body: { error: { missing } } });
    await refused({ dataSetId: 5 }, { id: 5 });
    await refused({ assetIds: [1, 2] }, { id: 1 }, { id: 2 });
    expect(await post('/assets', { items: [{ name: 'x', labels: [{ externalId: 'pump' }] }] })).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'pump' }] } } });
    await post('/labels', { items: [{ externalId: 'pump', name: 'Pump' }] });
    expect((await post('/assets', { items: [{ name: 'x', labels: [{ externalId: 'pump' }] }] })).status).toBe(201);
  });

  it('changes by set, setNull, add and remove, and only there', async () => {
    await post('/labels', { items: [{ externalId: 'a', name: 'A' }, { externalId: 'b', name: 'B' }] });
    const assets = new Assets(options);
    const before = await assets.create({ externalId: 'x', name: 'X', description: 'd', source: 's', metadata: { k: '1', l: '2' }, labels: [{ externalId: 'a' }] });
    mock.clock.advance(10);
    const after = await assets.update(assetUpdate('x').set({ name: 'Y', description: null }).add({ metadata: { m: '3' }, labels: [{ externalId: 'b' }] }).remove({ metadata: ['k'] }));
    const { description: _, ...rest } = before;
    expect(after).toEqual({ ...rest, name: 'Y', metadata: { l: '2', m: '3' }, labels: [{ externalId: 'a' }, { externalId: 'b' }], lastUpdatedTime: start + 10 });
    await assets.update(assetUpdate(before.id).remove({ labels: [{ externalId: 'a' }, { externalId: 'b' }] }).set({ metadata: {} }));
    expect(await assets.retrieve('x')).not.toHaveProperty('labels');
    expect((await assets.retrieve('x'))!.metadata).toEqual({});
    await assets.update({ ...toAssetUpdate(before) });
    expect(await assets.retrieve('x')).toMatchObject({ name: 'X', description: 'd', metadata: { k: '1', l: '2' } });
  });

  it('keeps its external id to itself when it changes', async () => {
    await post('/events', { items: [{ externalId: 'a' }, { externalId: 'b' }] });
    const rename = (from: string, to: object): Promise<Sent> => post('/events/update', { items: [{ externalId: from, update: { externalId: to } }] });
    expect(await rename('a', { set: 'b' })).toMatchObject({ status: 409, body: { error: { duplicated: [{ externalId: 'b' }] } } });
    expect((await rename('a', { set: 'a' })).status).toBe(200);
    await rename('a', { set: 'c' });
    await rename('b', { setNull: true });
    expect((await post('/events/list', {})).body.items.map((each: any) => each.externalId)).toEqual(['c', undefined]);
    expect((await post('/events/byids', { items: [{ externalId: 'a' }] })).status).toBe(400);
    expect((await post('/events', { items: [{ externalId: 'a' }] })).status).toBe(201);
    expect(await post('/events/update', { items: [{ externalId: 'nope', update: {} }] })).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'nope' }] } } });
  });

  it('is deleted, all or nothing unless unknown ids are ignored', async () => {
    await post('/events', { items: [{ externalId: 'a' }, { externalId: 'b' }] });
    const items = [{ externalId: 'a' }, { externalId: 'nope' }, { id: 3 }];
    expect(await post('/events/delete', { items })).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'nope' }, { id: 3 }] } } });
    expect(mock.store.events.size).toBe(2);
    expect(await post('/events/delete', { items, ignoreUnknownIds: true })).toMatchObject({ status: 200, body: {} });
    expect(ids(await post('/events/list', {}))).toEqual(['b']);
  });

  it('is refused where the document does not allow it', async () => {
    expect(await post('/events', { items: [{ colour: 'red' }] })).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('has no property "colour"') } } });
    expect((await post('/events', { items: [] })).status).toBe(400);
    expect((await post('/events', { items: Array.from({ length: 1001 }, () => ({})) })).status).toBe(400);
    expect((await post('/datasets', { items: Array.from({ length: 11 }, () => ({})) })).status).toBe(400);
    expect((await post('/events/list', { limit: 1001 })).status).toBe(400);
    expect((await post('/events', { items: [{ id: 5 }] })).status).toBe(400);
  });
});

describe('lists', () => {
  const make = (count: number, more: (index: number) => object = () => ({})): Promise<Sent> =>
    post('/events', { items: Array.from({ length: count }, (_, index) => ({ externalId: `e${index}`, ...more(index) })) });

  it('come in pages whose cursors survive what comes and goes', async () => {
    await make(5);
    const first = await post('/events/list', { limit: 2 });
    expect(ids(first)).toEqual(['e0', 'e1']);
    await post('/events/delete', { items: [{ externalId: 'e1' }, { externalId: 'e2' }] });
    await post('/events', { items: [{ externalId: 'late' }] });
    const second = await post('/events/list', { limit: 10, cursor: first.body.nextCursor });
    expect(ids(second)).toEqual(['e3', 'e4', 'late']);
    expect(second.body).not.toHaveProperty('nextCursor');
  });

  it('refuse a cursor of another filter, order or part', async () => {
    await make(3);
    const { nextCursor: cursor } = (await post('/events/list', { limit: 1 })).body;
    for (const more of [{ filter: { type: 'a' } }, { sort: [{ property: ['externalId'] }] }, { partition: '1/2' }]) {
      expect(await post('/events/list', { limit: 1, cursor, ...more })).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('cursor') } } });
    }
    expect((await post('/assets/list', { limit: 1, cursor })).status).toBe(400);
    expect((await post('/events/list', { limit: 1, cursor: 'made up' })).status).toBe(400);
  });

  it('have 100 items a page unless told otherwise', async () => {
    await make(101);
    expect((await post('/events/list', {})).body.items).toHaveLength(100);
    expect(await new Events(options).list().toArray()).toHaveLength(101);
  });

  it('fall into parts that share nothing and leave nothing out', async () => {
    await make(23);
    const parts = await Promise.all([1, 2, 3].map(async (part) => ids(await post('/events/list', { partition: `${part}/3`, limit: 1000 }))));
    expect(parts.every((part) => part.length > 3)).toBe(true);
    expect(parts.flat().sort()).toEqual(Array.from({ length: 23 }, (_, index) => `e${index}`).sort());
    expect((await new Events(options).list({ partitions: 4 }).toArray()).length).toBe(23);
    for (const partition of ['0/3', '4/3', '1/11', 'x']) expect((await post('/events/list', { partition })).status).toBe(400);
  });

  it('are sorted, by two properties, with nulls at either end, across pages', async () => {
    await make(6, (index) => (index === 3 ? {} : { startTime: [5, 3, 5, 0, 1, 3][index], description: String(9 - index) }));
    const sorted = async (...sort: unknown[]): Promise<unknown[]> => {
      const found: unknown[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page = await post('/events/list', { sort, limit: 2, cursor });
        found.push(...ids(page));
        cursor = page.body.nextCursor;
        more = cursor !== undefined;
      }
      return found;
    };
    expect(await sorted({ property: ['startTime'] })).toEqual(['e4', 'e1', 'e5', 'e0', 'e2', 'e3']);
    expect(await sorted({ property: ['startTime'], order: 'desc' })).toEqual(['e3', 'e0', 'e2', 'e1', 'e5', 'e4']);
    expect(await sorted({ property: ['startTime'], order: 'desc', nulls: 'last' }, { property: ['description'] })).toEqual(['e2', 'e0', 'e5', 'e1', 'e4', 'e3']);
    expect(await sorted('startTime:asc')).toEqual(['e4', 'e1', 'e5', 'e0', 'e2', 'e3']);
  });

  it('go on behind the last sorted item, whatever was added before it', async () => {
    await make(3, (index) => ({ startTime: 10 * (index + 1) }));
    const sort = [{ property: ['startTime'] }];
    const first = await post('/events/list', { sort, limit: 2 });
    await post('/events', { items: [{ externalId: 'before', startTime: 5 }, { externalId: 'after', startTime: 25 }] });
    expect(ids(await post('/events/list', { sort, cursor: first.body.nextCursor }))).toEqual(['after', 'e2']);
  });
});

describe('filters', () => {
  /** Three trees of events, assets and data sets. */
  async function plant(): Promise<{ root: number; pump: number; set: number }> {
    const [set] = (await post('/datasets', { items: [{ externalId: 'set' }] })).body.items;
    await post('/labels', { items: ['a', 'b', 'c'].map((externalId) => ({ externalId, name: externalId })) });
    const [root, pump] = (await post('/assets', {
      items: [
        { externalId: 'root', name: 'Plant', labels: [{ externalId: 'a' }], geoLocation: { type: 'Feature', geometry: { type: 'Point', coordinates: [10, 60] } } },
        { externalId: 'pump', name: 'Pump 1', parentExternalId: 'root', source: 'erp', dataSetId: set.id, metadata: { k: '1', l: '2' }, labels: [{ externalId: 'a' }, { externalId: 'b' }] },
        { externalId: 'valve', name: 'Valve', parentExternalId: 'pump', metadata: { k: '1' } },
        { externalId: 'other', name: 'Pump 1', metadata: { min: '5', max: '9', isNull: 'no' }, labels: [{ externalId: 'c' }] },
      ],
    })).body.items;
    mock.clock.advance(10);
    await post('/events', {
      items: [
        { externalId: 'e1', assetIds: [pump.id], startTime: 10, endTime: 20, type: 'stop' },
        { externalId: 'e2', assetIds: [root.id], startTime: 15 },
        { externalId: 'e3', startTime: 30, endTime: 40, type: 'stop', subtype: 'short' },
      ],
    });
    return { root: root.id, pump: pump.id, set: set.id };
  }

  it('of assets', async () => {
    const { root, pump, set } = await plant();
    const list = async (filter: object): Promise<unknown> => ids(await post('/assets/list', { filter }));
    const polygon = { type: 'Polygon', coordinates: [[[9, 59], [11, 59], [11, 61], [9, 61], [9, 59]], [[9, 59], [11, 59], [11, 61], [9, 61], [9, 59]]] };
    for (const [filter, expected] of [
      [{ name: 'Pump 1' }, ['pump', 'other']],
      [{ externalIdPrefix: 'pu' }, ['pump']],
      [{ source: 'erp' }, ['pump']],
      [{ root: true }, ['root', 'other']],
      [{ root: false }, ['pump', 'valve']],
      [{ parentIds: [root] }, ['pump']],
      [{ parentExternalIds: ['root', 'pump'] }, ['pump', 'valve']],
      [{ rootIds: [{ externalId: 'root' }] }, ['root', 'pump', 'valve']],
      [{ assetSubtreeIds: [{ id: pump }, { externalId: 'other' }] }, ['pump', 'valve', 'other']],
      [{ assetSubtreeIds: [{ externalId: 'nope' }] }, []],
      [{ dataSetIds: [{ externalId: 'set' }] }, ['pump']],
      [{ dataSetIds: [{ id: set }] }, ['pump']],
      [{ metadata: { k: '1' } }, ['pump', 'valve']],
      [{ metadata: { k: '1', l: '2' } }, ['pump']],
      [{ metadata: { min: '5' } }, ['other']],
      [{ metadata: { min: '5', max: '9', isNull: 'no' } }, ['other']],
      [{ metadata: { max: '5' } }, []],
      [{ createdTime: {} }, ['root', 'pump', 'valve', 'other']],
      [{ labels: { containsAny: [{ externalId: 'b' }, { externalId: 'c' }] } }, ['pump', 'other']],
      [{ labels: { containsAll: [{ externalId: 'a' }, { externalId: 'b' }] } }, ['pump']],
      [{ createdTime: { min: start, max: start } }, ['root', 'pump', 'valve', 'other']],
      [{ createdTime: { min: start + 1 } }, []],
      [{ geoLocation: { relation: 'WITHIN', shape: polygon } }, ['root']],
      [{ name: 'Pump 1', root: true }, ['other']],
      [{}, ['root', 'pump', 'valve', 'other']],
    ] as const) expect([filter, await list(filter)]).toEqual([filter, expected]);
  });

  it('of events', async () => {
    const { root, pump } = await plant();
    const list = async (filter: object): Promise<unknown> => ids(await post('/events/list', { filter }));
    for (const [filter, expected] of [
      [{ startTime: { min: 15, max: 30 } }, ['e2', 'e3']],
      [{ endTime: { isNull: true } }, ['e2']],
      [{ endTime: { isNull: false } }, ['e1', 'e3']],
      [{ activeAtTime: { min: 20, max: 25 } }, ['e1', 'e2']],
      [{ assetIds: [pump] }, ['e1']],
      [{ assetExternalIds: ['root', 'nope'] }, ['e2']],
      [{ assetSubtreeIds: [{ id: root }] }, ['e1', 'e2']],
      [{ type: 'stop', subtype: 'short' }, ['e3']],
    ] as const) expect([filter, await list(filter)]).toEqual([filter, expected]);
  });

  it('that are advanced', async () => {
    await plant();
    const list = async (advancedFilter: object): Promise<unknown> => ids(await post('/assets/list', { advancedFilter }));
    const metadata = ['metadata', 'k'];
    for (const [filter, expected] of [
      [{ equals: { property: ['name'], value: 'Pump 1' } }, ['pump', 'other']],
      [{ not: { exists: { property: metadata } } }, ['root', 'other']],
      [{ and: [{ exists: { property: metadata } }, { prefix: { property: ['externalId'], value: 'va' } }] }, ['valve']],
      [{ or: [{ equals: { property: ['source'], value: 'erp' } }, { search: { property: ['name'], value: 'alv' } }] }, ['pump', 'valve']],
      [{ in: { property: ['externalId'], values: ['root', 'other'] } }, ['root', 'other']],
      [{ containsAll: { property: ['labels'], values: ['a', 'b'] } }, ['pump']],
      [{ containsAny: { property: ['labels'], values: ['b', 'c'] } }, ['pump', 'other']],
      [{ range: { property: ['name'], gt: 'Plant', lte: 'Pump 1' } }, ['pump', 'other']],
      [{ range: { property: ['createdTime'], lt: start } }, []],
    ] as const) expect([filter, await list(filter)]).toEqual([filter, expected]);
  });
});

describe('searches and aggregates', () => {
  beforeEach(async () => {
    await post('/assets', {
      items: [
        { externalId: 'a', name: 'Feed pump', description: 'north' },
        { externalId: 'b', name: 'Pump', description: 'south', source: 'ERP', metadata: { unit: 'bar', site: 'x' } },
        { externalId: 'c', name: 'Valve', description: 'at the pump', source: 'erp', metadata: { unit: 'bar' } },
      ],
    });
  });

  it('find the best matches first', async () => {
    const search = async (body: object): Promise<unknown> => ids(await post('/assets/search', body));
    expect(await search({ search: { name: 'pump' } })).toEqual(['b', 'a']);
    expect(await search({ search: { query: 'pum north' } })).toEqual(['a', 'b', 'c']);
    expect(await search({ search: { name: 'pump' }, filter: { source: 'ERP' } })).toEqual(['b']);
    expect(await search({ search: { query: 'pump' }, limit: 1 })).toEqual(['b']);
    expect(await search({ search: { name: 'compressor' } })).toEqual([]);
  });

  it('count items, values and properties', async () => {
    const assets = new Assets(options);
    expect(await assets.aggregate()).toEqual([{ count: 3 }]);
    expect(await assets.aggregate({ filter: { externalIdPrefix: 'a' } })).toEqual([{ count: 1 }]);
    expect(await assets.aggregate({ aggregate: 'count', properties: [{ property: ['source'] }] })).toEqual([{ count: 2 }]);
    expect(await assets.aggregate({ aggregate: 'uniqueValues', properties: [{ property: ['source'] }] })).toEqual([{ count: 2, values: ['erp'] }]);
    expect(await assets.aggregate({ aggregate: 'cardinalityValues', properties: [{ property: ['name'] }] })).toEqual([{ count: 3 }]);
    expect(await assets.aggregate({ aggregate: 'uniqueProperties', path: ['metadata'] })).toEqual([
      { count: 2, values: [{ property: ['metadata', 'unit'] }] },
      { count: 1, values: [{ property: ['metadata', 'site'] }] },
    ]);
    expect(await assets.aggregate({ aggregate: 'cardinalityProperties', path: ['metadata'] })).toEqual([{ count: 2 }]);
    expect(await assets.aggregate({ aggregate: 'uniqueValues', properties: [{ property: ['name'] }], aggregateFilter: { prefix: { value: 'v' } } })).toEqual([{ count: 1, values: ['valve'] }]);
    expect((await post('/assets/aggregate', { aggregate: 'metadataValues', keys: ['unit'] })).body.items).toEqual([{ count: 2, values: ['bar'], value: 'bar' }]);
    expect((await post('/assets/aggregate', { aggregate: 'uniqueValues' })).status).toBe(400);
    await post('/events', { items: [{ type: 'Stop' }, { type: 'Stop' }, { type: 'stop' }] });
    expect((await post('/events/aggregate', { aggregate: 'uniqueValues', fields: ['type'] })).body.items).toEqual([{ count: 2, values: ['Stop'], value: 'Stop' }, { count: 1, values: ['stop'], value: 'stop' }]);
    expect((await post('/events/aggregate', { advancedFilter: { equals: { property: ['type'], value: 'stop' } } })).body.items).toEqual([{ count: 1 }]);
  });
});

describe('assets', () => {
  const tree = [
    { externalId: 'leaf', name: 'Leaf', parentExternalId: 'twig' },
    { externalId: 'twig', name: 'Twig', parentExternalId: 'root' },
    { externalId: 'root', name: 'Root' },
    { externalId: 'bud', name: 'Bud', parentExternalId: 'twig' },
  ];

  it('are trees, in whatever order they come', async () => {
    const assets = new Assets(options);
    const [leaf, twig, root] = await assets.create(tree);
    expect(leaf).toMatchObject({ parentId: twig!.id, rootId: root!.id, parentExternalId: 'twig' });
    expect(root).toMatchObject({ rootId: root!.id });
    const [shown] = await assets.retrieve(['leaf'], { aggregatedProperties: ['childCount', 'depth', 'path'] });
    expect(shown!.aggregates).toEqual({ childCount: 0, depth: 2, path: [{ id: root!.id }, { id: twig!.id }, { id: leaf!.id }] });
    expect((await post('/assets/list', { aggregatedProperties: ['childCount'] })).body.items.map((each: any) => each.aggregates)).toEqual([0, 2, 1, 0].map((childCount) => ({ childCount })));
  });

  it('are refused without their parent, with two, or above themselves', async () => {
    expect(await post('/assets', { items: [tree[0]] })).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'twig' }] } } });
    expect(await post('/assets', { items: [{ name: 'x', parentId: 5 }] })).toMatchObject({ status: 400, body: { error: { missing: [{ id: 5 }] } } });
    // All that is missing, each once.
    const orphans = [{ name: 'a', parentId: 5 }, { name: 'b', parentExternalId: 'no' }, { name: 'c', parentId: 5 }];
    expect((await post('/assets', { items: orphans })).body).toMatchObject({ error: { missing: [{ id: 5 }, { externalId: 'no' }] } });
    expect((await post('/timeseries', { items: [{ assetId: 3 }, { assetId: 4 }, { assetId: 3 }] })).body).toMatchObject({ error: { missing: [{ id: 3 }, { id: 4 }] } });
    expect((await post('/assets', { items: [tree[2], { name: 'x', parentId: 5, parentExternalId: 'root' }] })).status).toBe(400);
    expect(await post('/assets', { items: [{ externalId: 'a', name: 'a', parentExternalId: 'b' }, { externalId: 'b', name: 'b', parentExternalId: 'a' }] })).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('above itself') } },
    });
    expect(mock.store.assets.size).toBe(0);
  });

  it('move within their tree only, and take what is below along', async () => {
    const assets = new Assets(options);
    await assets.create([...tree, { externalId: 'other', name: 'Other' }]);
    const move = (externalId: string, parentExternalId: string): Promise<Sent> => post('/assets/update', { items: [{ externalId, update: { parentExternalId: { set: parentExternalId } } }] });
    expect((await move('twig', 'leaf')).status).toBe(400);
    expect((await move('other', 'root')).status).toBe(400);
    expect((await move('bud', 'leaf')).body.items).toMatchObject([{ parentExternalId: 'leaf' }]);
    expect(await move('twig', 'other')).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining("twig can't move to another tree") } } });
    const root = (await assets.retrieve('root'))!;
    expect(await assets.retrieve('twig')).toMatchObject({ parentExternalId: 'root', rootId: root.id });
    await assets.update(assetUpdate('leaf').set({ externalId: 'blade' }));
    expect(await assets.retrieve('bud')).toMatchObject({ parentExternalId: 'blade' });
  });

  it('are deleted with all below, if so asked', async () => {
    await post('/assets', { items: tree });
    expect(await post('/assets/delete', { items: [{ externalId: 'twig' }] })).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('recursive') } } });
    expect((await post('/assets/delete', { items: [{ externalId: 'twig' }, { externalId: 'leaf' }, { externalId: 'bud' }] })).status).toBe(200);
    await post('/assets', { items: [tree[0], tree[1]] });
    expect((await post('/assets/delete', { items: [{ externalId: 'root' }], recursive: true })).status).toBe(200);
    expect(mock.store.assets.size).toBe(0);
  });
});

describe('data sets and labels', () => {
  it('are written, listed, counted', async () => {
    const sets = new DataSets(options);
    await sets.create([{ externalId: 'a', name: 'A' }, { externalId: 'b', writeProtected: true }]);
    expect(await sets.retrieve('a')).toMatchObject({ name: 'A', writeProtected: false });
    expect(await sets.list({ filter: { writeProtected: true } }).toArray()).toMatchObject([{ externalId: 'b' }]);
    expect((await post('/datasets/aggregate', { filter: { externalIdPrefix: 'a' } })).body).toEqual({ items: [{ count: 1 }] });
    await expect(sets.retrieve(['nope', 'a'])).rejects.toBeInstanceOf(NotFoundError);
  });

  it('of labels have no number', async () => {
    const labels = new Labels(options);
    expect(await labels.create({ externalId: 'pump', name: 'Pump' })).toEqual({ externalId: 'pump', name: 'Pump', createdTime: start });
    expect(await post('/labels', { items: [{ externalId: 'pump', name: 'Again' }] })).toMatchObject({ status: 409, body: { error: { duplicated: [{ externalId: 'pump' }] } } });
    expect(await labels.list({ filter: { name: 'Pump' } }).toArray()).toHaveLength(1);
    await expect(labels.delete(['pump', 'nope'])).rejects.toMatchObject({ missing: [{ externalId: 'nope' }] });
    await labels.delete('pump');
    expect(mock.store.labels.size).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Raw } from '../../generated/cognite/raw.js';
import { Relationships } from '../../generated/cognite/relationships.js';
import { Sequences } from '../../generated/cognite/sequences.js';
import { CogniteClient } from '../../src/cognite/index.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';
import { post as sender, send, type Sent } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
beforeEach(() => {
  mock = mockCognite({ now: start });
  post = sender(mock);
});
const get = (path: string): Promise<Sent> => send(mock, 'GET', path);

describe('sequences', () => {
  const columns = [{ externalId: 'depth', valueType: 'LONG' as const }, { externalId: 'rock', valueType: 'STRING' as const }];

  it('have columns, which change one by one', async () => {
    const sequences = new Sequences(optionsFor(mock));
    const created = await sequences.create({ externalId: 's', columns: [...columns, { externalId: 'x' }] });
    expect(created.columns).toEqual([
      { externalId: 'depth', valueType: 'LONG', createdTime: start, lastUpdatedTime: start },
      { externalId: 'rock', valueType: 'STRING', createdTime: start, lastUpdatedTime: start },
      { externalId: 'x', valueType: 'DOUBLE', createdTime: start, lastUpdatedTime: start },
    ]);
    mock.clock.advance(5);
    const update = { columns: { add: [{ externalId: 'y' }], remove: [{ externalId: 'x' }], modify: [{ externalId: 'rock', update: { name: { set: 'Rock' } } }] } };
    const updated = await sequences.update({ externalId: 's', update });
    expect(updated.columns).toEqual([
      { externalId: 'depth', valueType: 'LONG', createdTime: start, lastUpdatedTime: start },
      { externalId: 'rock', name: 'Rock', valueType: 'STRING', createdTime: start, lastUpdatedTime: start + 5 },
      { externalId: 'y', valueType: 'DOUBLE', createdTime: start + 5, lastUpdatedTime: start + 5 },
    ]);
    const change = (patch: object): Promise<Sent> => post('/sequences/update', { items: [{ externalId: 's', update: { columns: patch } }] });
    expect((await change({ add: [{ externalId: 'rock', valueType: 'LONG' }] })).status).toBe(400);
    expect((await change({ remove: ['depth', 'rock', 'y'].map((externalId) => ({ externalId })) })).status).toBe(400);
    expect((await post('/sequences', { items: [{ columns: [columns[0], columns[0]] }] })).status).toBe(400);
  });

  it('take rows, and give those of a range in order', async () => {
    await post('/sequences', { items: [{ externalId: 's', columns }] });
    const insert = (names: string[], rows: [number, ...unknown[]][]): Promise<Sent> =>
      post('/sequences/data', { items: [{ externalId: 's', columns: names, rows: rows.map(([rowNumber, ...values]) => ({ rowNumber, values })) }] });
    await insert(['depth', 'rock'], [[5, 50, 'chalk'], [1, 10, 'sand'], [3, 30, null]]);
    await insert(['rock'], [[3, 'clay']]);
    const list = (more: object = {}): Promise<Sent> => post('/sequences/data/list', { externalId: 's', ...more });
    expect((await list()).body).toEqual({
      id: expect.any(Number),
      externalId: 's',
      columns: columns.map((column) => column),
      rows: [{ rowNumber: 1, values: [10, 'sand'] }, { rowNumber: 3, values: [30, 'clay'] }, { rowNumber: 5, values: [50, 'chalk'] }],
    });
    expect((await list({ start: 2, end: 5, columns: ['rock'] })).body).toMatchObject({ columns: [{ externalId: 'rock' }], rows: [{ rowNumber: 3, values: ['clay'] }] });
    const first = (await list({ limit: 1 })).body;
    await insert(['depth'], [[2, 20]]);
    expect((await list({ limit: 2, cursor: first.nextCursor })).body.rows.map(({ rowNumber }: any) => rowNumber)).toEqual([2, 3]);
    expect((await list({ cursor: first.nextCursor, start: 1 })).status).toBe(400);
    expect((await insert(['depth'], [[1, 'deep']])).body.error.message).toContain('LONG');
    expect((await insert(['depth', 'rock'], [[1, 1]])).status).toBe(400);
    expect((await insert(['nope'], [[1, 1]])).body.error.missing).toEqual([{ externalId: 'nope' }]);
    await post('/sequences/data/delete', { items: [{ externalId: 's', rows: [1, 2, 99] }] });
    expect((await list()).body.rows).toHaveLength(2);
    await post('/sequences/delete', { items: [{ externalId: 's' }] });
    expect(mock.store.sequenceRows.size).toBe(0);
  });
});

describe('raw', () => {
  it('has databases with tables', async () => {
    const { databases, tables } = new Raw(optionsFor(mock));
    expect(await databases.create(['a', 'b'])).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(await post('/raw/dbs', { items: [{ name: 'a' }] })).toMatchObject({ status: 409, body: { error: { duplicated: [{ name: 'a' }] } } });
    expect((await post('/raw/dbs/nope/tables', { items: [{ name: 't' }] })).status).toBe(404);
    expect(await tables.create('a', 't')).toEqual({ name: 't' });
    await tables.create('c', 't', { ensureParent: true });
    expect(await databases.list().toArray()).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(await tables.list('a').toArray()).toEqual([{ name: 't' }]);
    expect((await get('/raw/dbs?limit=1')).body.nextCursor).toEqual(expect.any(String));
    expect(await post('/raw/dbs/delete', { items: [{ name: 'a' }] })).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('recursive') } } });
    expect((await post('/raw/dbs/a/tables/delete', { items: [{ name: 'nope' }] })).body.error.missing).toEqual([{ name: 'nope' }]);
    await databases.delete('a', { recursive: true });
    await databases.delete('b');
    expect((await get('/raw/dbs/a/tables')).status).toBe(404);
    expect(mock.store.rawTables.size).toBe(1);
  });

  it('has rows, replaced as a whole', async () => {
    const { rows } = new Raw(optionsFor(mock));
    expect((await post('/raw/dbs/d/tables/t/rows', { items: [{ key: 'a', columns: {} }] })).status).toBe(404);
    await rows.insert('d', 't', [{ key: 'a', columns: { x: 1, y: { z: [2] } } }, { key: 'b', columns: { x: 2 } }], { ensureParent: true });
    mock.clock.advance(10);
    await rows.insert('d', 't', { key: 'b', columns: { w: 3 } });
    expect(await rows.retrieve('d', 't', 'b')).toEqual({ key: 'b', columns: { w: 3 }, lastUpdatedTime: start + 10 });
    expect(await rows.retrieve('d', 't', 'nope')).toBeUndefined();
    expect((await get('/raw/dbs/d/tables/t/rows?columns=x')).body.items.map(({ columns }: any) => columns)).toEqual([{ x: 1 }, {}]);
    expect((await get('/raw/dbs/d/tables/t/rows?columns=,')).body.items.map(({ columns }: any) => columns)).toEqual([{}, {}]);
    const keys = async (query: string): Promise<unknown> => (await get(`/raw/dbs/d/tables/t/rows?${query}`)).body.items.map(({ key }: any) => key);
    expect(await keys(`minLastUpdatedTime=${start}`)).toEqual(['b']);
    expect(await keys(`maxLastUpdatedTime=${start}`)).toEqual(['a']);
    await rows.delete('d', 't', ['a', 'unknown']);
    expect(await rows.list('d', 't').toArray()).toMatchObject([{ key: 'b' }]);
  });

  it('keeps whole numbers beyond 2^53, there and in rows of sequences', async () => {
    const big = 2n ** 62n + 1n;
    const { raw, sequences } = new CogniteClient(optionsFor(mock));
    const columns = { n: big, deep: [{ m: -big }], d: 1e20, text: String(big) };
    await raw.rows.insert('d', 't', { key: 'a', columns: columns as never }, { ensureParent: true });
    expect((await raw.rows.retrieve('d', 't', 'a', { bigints: true }))!.columns).toEqual(columns);
    expect(mock.store.rawRows.get('d', 't', 'a')!.columns).toEqual(columns);
    expect(mock.requests.last('insertRawRows')!.body).toEqual({ items: [{ key: 'a', columns }] });

    await sequences.create({ externalId: 's', columns: [{ externalId: 'l', valueType: 'LONG' }, { externalId: 'd' }, { externalId: 't', valueType: 'STRING' }] });
    await sequences.data.insert({ externalId: 's', columns: ['l', 'd', 't'], rows: [{ rowNumber: 1, values: [big, big, 'x'] }] });
    expect((await sequences.data.retrieve('s', {}, { bigints: true })).rows[0]!.values).toEqual([big, Number(big), 'x']);
    const wrong = sequences.data.insert({ externalId: 's', columns: ['t'], rows: [{ rowNumber: 2, values: [big] }] });
    await expect(wrong).rejects.toThrow(`${big} is no STRING`);

    const other = mockCognite({ fixtures: { rawRows: [{ dbName: 'd', tableName: 't', key: 'b', columns: { n: big } as never }] } });
    expect(other.store.rawRows.get('d', 't', 'b')!.columns).toEqual({ n: big });
    other.restore(JSON.parse(JSON.stringify(mock.snapshot())) as never);
    expect((await new CogniteClient(optionsFor(other)).raw.rows.retrieve('d', 't', 'a', { bigints: true }))!.columns).toEqual(columns);
  });

  it('gives cursors for parallel walks, which share the rows among them', async () => {
    const items = Array.from({ length: 25 }, (_, index) => ({ key: `k${index}`, columns: {} }));
    await post('/raw/dbs/d/tables/t/rows?ensureParent=true', { items });
    const { items: cursors } = (await get('/raw/dbs/d/tables/t/cursors?numberOfCursors=3')).body;
    expect(cursors).toHaveLength(3);
    const found: string[] = [];
    for (const first of cursors as string[]) {
      for (let cursor: string | undefined = first; cursor !== undefined;) {
        const { body } = await get(`/raw/dbs/d/tables/t/rows?limit=4&cursor=${encodeURIComponent(cursor)}`);
        found.push(...body.items.map(({ key }: any) => key));
        cursor = body.nextCursor;
      }
    }
    expect(found.sort()).toEqual(items.map(({ key }) => key).sort());
    expect((await get('/raw/dbs/d/tables/t/rows?cursor=x')).status).toBe(400);
  });
});

describe('relationships', () => {
  it('show their ends on request, and are found by them', async () => {
    await post('/assets', { items: [{ externalId: 'pump', name: 'Pump' }] });
    await post('/timeseries', { items: [{ externalId: 'flow' }] });
    const relationships = new Relationships(optionsFor(mock));
    const base = { sourceExternalId: 'pump', sourceType: 'asset' as const };
    await relationships.create([
      { ...base, externalId: 'a', targetExternalId: 'flow', targetType: 'timeSeries', confidence: 0.9 },
      { ...base, externalId: 'b', targetExternalId: 'gone', targetType: 'file', confidence: 0.2, startTime: 10, endTime: 20 },
    ]);
    expect(await relationships.retrieve('a', { fetchResources: true })).toMatchObject({ source: { name: 'Pump' }, target: { externalId: 'flow', type: 'numeric' } });
    const [, b] = await relationships.list({ fetchResources: true }).toArray();
    expect(b).toHaveProperty('source');
    expect(b).not.toHaveProperty('target');
    expect(await relationships.retrieve('a')).not.toHaveProperty('source');
    const list = async (filter: object): Promise<unknown> => (await post('/relationships/list', { filter })).body.items.map(({ externalId }: any) => externalId);
    expect(await list({ sourceExternalIds: ['pump'], targetTypes: ['file'] })).toEqual(['b']);
    expect(await list({ sourcesOrTargets: [{ type: 'timeSeries', externalId: 'flow' }] })).toEqual(['a']);
    expect(await list({ confidence: { min: 0.5 } })).toEqual(['a']);
    expect(await list({ activeAtTime: { min: 15, max: 15 } })).toEqual(['a', 'b']);
    expect(await list({ activeAtTime: { min: 25, max: 30 } })).toEqual(['a']);
    expect(await relationships.update({ externalId: 'b', update: { confidence: { setNull: true } } })).not.toHaveProperty('confidence');
    expect((await post('/relationships', { items: [{ ...base, externalId: 'a', targetExternalId: 'x', targetType: 'event' }] })).body.error.duplicated).toEqual([{ externalId: 'a' }]);
    await relationships.delete(['a', 'nope'], { ignoreUnknownIds: true });
    expect(mock.store.relationships.size).toBe(1);
  });
});

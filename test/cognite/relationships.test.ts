import { describe, expect, it } from 'vitest';
import {
  BatchError,
  ConflictError,
  NotFoundError,
  Relationships,
  relationshipUpdate,
  toRelationshipCreate,
  toRelationshipUpdate,
  type ListRelationshipsParams,
  type Relationship,
  type RelationshipCreate,
} from '../../src/cognite/relationships.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse } from './cdf.js';

const cdf = mockCdf();
const relationships = new Relationships(options);
const oneByOne = new Relationships({ ...options, concurrency: 1 });

const create = {
  externalId: 'pump-17-feeds-tank-3',
  sourceExternalId: 'pump-17',
  sourceType: 'asset',
  targetExternalId: 'tank-3',
  targetType: 'timeSeries',
  startTime: 0,
  endTime: 1_700_000_000_000,
  confidence: 0.5,
  dataSetId: 7,
  labels: [{ externalId: 'feeds' }],
} satisfies RelationshipCreate;

const relationship: Relationship = { ...create, createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_001 };

const named = (count: number, prefix = 'r'): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const many = (count: number): RelationshipCreate[] => named(count).map((externalId) => ({ ...create, externalId }));
const items = (text: string): { externalId: string }[] => (JSON.parse(text) as { items: { externalId: string }[] }).items;
const echo = ({ text }: { text: string }) => ({ items: items(text).map(({ externalId }) => ({ ...relationship, externalId })) });
const sizes = (): number[] => cdf.bodies().map((body) => (body as { items: object[] }).items.length).sort((a, b) => b - a);

describe('relationships.create', () => {
  it('creates one or many', async () => {
    cdf.answer((sent) => Response.json(echo(sent), { status: 201 }));
    expect(await relationships.create(create)).toEqual(relationship);
    expect(await relationships.create([create])).toEqual([relationship]);
    const sent = { line: 'POST /relationships', body: { items: [create] } };
    cdf.expectSent(sent, sent);
  });

  it('sends 1,000 a request, and gives them in input order', async () => {
    cdf.answer(echo);
    expect((await relationships.create(many(2001))).map(({ externalId }) => externalId)).toEqual(named(2001));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('tells of duplicates, and what became of the others', async () => {
    cdf.answers(refuse(409, { duplicated: [{ externalId: 'r0' }] }));
    const conflict = await failure<ConflictError>(() => relationships.create(many(1)));
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict.duplicated).toEqual([{ externalId: 'r0' }]);
    cdf.answer((sent) => (items(sent.text)[0]!.externalId === 'r1000' ? refuse(409, { duplicated: [{ externalId: 'r1000' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => oneByOne.create(many(2500)));
    expect([error.succeeded.length, error.failed.length, error.unknown.length, error.skipped.length]).toEqual([1000, 1000, 0, 500]);
  });

  it('is not sent twice when its outcome is in doubt', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => relationships.create(create))).toMatchObject({ status: 503, attempts: 1 });
  });

  it('takes a relationship that was read, without what only the platform sets', async () => {
    expect(toRelationshipCreate({ ...relationship, source: { id: 1 } as never, target: { id: 2 } as never })).toEqual(create);
  });

  it('refuses what is no relationship', async () => {
    for (const bad of [undefined, null, 'x', 7]) await expectRefused(cdf, () => relationships.create(bad as never), /createRelationships: the item must be an object/);
  });
});

describe('relationships.list', () => {
  itPages(cdf, (params) => relationships.list(params), relationship, (limit, cursor) => ({
    line: 'POST /relationships/list',
    body: { limit, ...(cursor === undefined ? {} : { cursor }) },
  }));

  it('sends every filter, with identifiers spelled out, and asks for the resources at the ends', async () => {
    const filter = {
      sourceExternalIds: ['pump-17'],
      sourceTypes: ['asset', 'timeSeries', 'file', 'event', 'sequence'],
      targetExternalIds: named(1000),
      targetTypes: ['file'],
      sourcesOrTargets: [{ type: 'asset', externalId: 'pump-17' }],
      dataSetIds: [7, 'plant', { id: 8 }],
      startTime: { min: 1 },
      endTime: { max: 2 },
      activeAtTime: { min: 1, max: 2 },
      confidence: { min: 0.5, max: 1 },
      labels: { containsAny: ['feeds'] },
      createdTime: { min: 1 },
      lastUpdatedTime: { max: 2 },
    } satisfies ListRelationshipsParams['filter'];
    const full = { ...relationship, source: { id: 1, name: 'pump' }, target: { id: 2 } };
    cdf.answers({ items: [full] });
    expect(await relationships.list({ filter, fetchResources: true }).toArray()).toEqual([full]);
    const dataSetIds = [{ id: 7 }, { externalId: 'plant' }, { id: 8 }];
    cdf.expectSent({
      line: 'POST /relationships/list',
      body: { filter: { ...filter, dataSetIds, labels: { containsAny: [{ externalId: 'feeds' }] } }, fetchResources: true, limit: 1000 },
    });
  });

  it('walks partitions at the same time, ten at the most', async () => {
    cdf.answer(({ text }) => ({ items: [{ ...relationship, externalId: (JSON.parse(text) as { partition: string }).partition }] }));
    const found = await relationships.list({ partitions: 10 }).toArray();
    expect(found.map(({ externalId }) => externalId).sort()).toEqual(named(10).map((_one, index) => `${index + 1}/10`).sort());
    cdf.sent.length = 0;
    await expectRefused(cdf, () => relationships.list({ partitions: 11 }), /partitions must be a whole number from 1 to 10/);
    await expectRefused(cdf, () => relationships.list({ partitions: 2, limit: 1 }), /limit must be left out/);
    await expectRefused(cdf, () => relationships.list({ filter: { dataSetIds: Array(1001).fill(1) } }), /dataSetIds must be at most 1000 items/);
  });

  describe('with more sources or targets than a filter takes', () => {
    /** Who asks: the sizes and first ids of the block, and the cursor. */
    const asked = (body: unknown): unknown[] => {
      const { filter: { sourceExternalIds: sources, targetExternalIds: targets }, cursor, limit } = body as {
        filter: { sourceExternalIds?: string[]; targetExternalIds?: string[] };
        cursor?: string;
        limit: number;
      };
      return [sources?.[0], sources?.length, targets?.[0], targets?.length, cursor, limit];
    };

    it('walks one block of 1,000 by 1,000 after another, each id once', async () => {
      cdf.answer((sent) => ({ items: [{ ...relationship, externalId: String(asked(bodyOf(sent))) }] }));
      const filter = { sourceExternalIds: [...named(1500, 's'), 's0'], targetExternalIds: named(2001, 't'), sourceTypes: ['asset' as const] };
      const list = relationships.list({ filter, fetchResources: true });
      expect(cdf.lines()).toEqual([]);
      expect(await list.toArray()).toHaveLength(6);
      expect(cdf.bodies().map(asked)).toEqual([
        ['s0', 1000, 't0', 1000, undefined, 1000],
        ['s0', 1000, 't1000', 1000, undefined, 1000],
        ['s0', 1000, 't2000', 1, undefined, 1000],
        ['s1000', 500, 't0', 1000, undefined, 1000],
        ['s1000', 500, 't1000', 1000, undefined, 1000],
        ['s1000', 500, 't2000', 1, undefined, 1000],
      ]);
      for (const body of cdf.bodies()) {
        expect(body).toMatchObject({ fetchResources: true, filter: { sourceTypes: ['asset'] } });
        expect(body).not.toHaveProperty('partition');
      }
    });

    it('leaves out what is not filtered by, and follows each cursor', async () => {
      cdf.answers({ items: [relationship], nextCursor: 'a:b' }, { items: [] }, { items: [relationship] });
      expect(await relationships.list({ filter: { sourceExternalIds: named(1001, 's') }, prefetch: 1 }).toArray()).toHaveLength(2);
      expect(cdf.bodies().map(asked)).toEqual([
        ['s0', 1000, undefined, undefined, undefined, 1000],
        ['s0', 1000, undefined, undefined, 'a:b', 1000],
        ['s1000', 1, undefined, undefined, undefined, 1000],
      ]);
      expect(cdf.bodies()[0]).toEqual({ filter: { sourceExternalIds: named(1000, 's') }, limit: 1000 });
    });

    it('stops at the limit, and resumes where a page ended', async () => {
      const list = relationships.list({ filter: { targetExternalIds: named(1001, 't') }, limit: 3 });
      cdf.answers({ items: [relationship, relationship] }, { items: [relationship], nextCursor: 'c' });
      expect(await list.toArray()).toHaveLength(3);
      expect(cdf.bodies().map(asked)).toEqual([
        [undefined, undefined, 't0', 1000, undefined, 3],
        [undefined, undefined, 't1000', 1, undefined, 1],
      ]);
      cdf.answers({ items: [], nextCursor: 'c' }, { items: [], nextCursor: undefined }, { items: [relationship] });
      const first = await list.page();
      const second = await list.page({ cursor: first.cursor });
      const third = await list.page({ cursor: second.cursor });
      expect(cdf.bodies().slice(2).map((body) => asked(body).slice(2, 5))).toEqual([
        ['t0', 1000, undefined],
        ['t0', 1000, 'c'],
        ['t1000', 1, undefined],
      ]);
      expect(third).toMatchObject({ items: [relationship], cursor: undefined });
    });

    it('checks its input at once', async () => {
      const filter = { targetExternalIds: named(1001) };
      await expectRefused(cdf, () => relationships.list({ filter, limit: -5 }), /limit must be a/);
      await expectRefused(cdf, () => relationships.list({ filter: { ...filter, dataSetIds: [0] } }), /dataSetIds\[0\] must be a ResourceId/);
      await expectRefused(cdf, () => relationships.list({ filter, cursor: 'x' } as never), /cursor must be left to limit/);
      for (const cursor of ['x', '2:', '-1:']) await expectRefused(cdf, () => relationships.list({ filter }).page({ cursor }), /cursor must be one of a list with the same filter/);
    });
  });
});

describe('relationships.retrieve', () => {
  it('takes a string or an object, and asks for the resources at the ends', async () => {
    cdf.answer(echo);
    expect(await relationships.retrieve('r1')).toMatchObject({ externalId: 'r1' });
    expect(await relationships.retrieve([{ externalId: 'r1' }, 'r2'], { fetchResources: true, ignoreUnknownIds: true })).toHaveLength(2);
    cdf.expectSent(
      { line: 'POST /relationships/byids', body: { items: [{ externalId: 'r1' }] } },
      { line: 'POST /relationships/byids', body: { items: [{ externalId: 'r1' }, { externalId: 'r2' }], fetchResources: true, ignoreUnknownIds: true } },
    );
  });

  it('takes many in requests of 1,000, in input order, and again when the platform fails', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(503) : echo(sent)));
    expect((await oneByOne.retrieve(named(1001))).map(({ externalId }) => externalId)).toEqual(named(1001));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('gives undefined for a missing one, and throws for missing ones among many', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'r1' }] }), refuse(400, { missing: [{ externalId: 'r1' }] }));
    expect(await relationships.retrieve('r1')).toBeUndefined();
    const error = await failure<NotFoundError>(() => relationships.retrieve(['r1', 'r2']));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'r1' }]);
  });

  it('refuses what names no relationship', async () => {
    for (const bad of ['', 7, null, undefined, {}, { id: 7 }]) {
      await expectRefused(cdf, () => relationships.retrieve(bad as never), /retrieveRelationships: the item must be a RelationshipId/);
      await expectRefused(cdf, () => relationships.delete(bad as never), /deleteRelationships: the item must be a RelationshipId/);
    }
  });
});

describe('relationships.update', () => {
  it('sends a change as it is written, one or many', async () => {
    const change = { externalId: 'r1', update: { confidence: { setNull: true as const }, labels: { add: [{ externalId: 'a' }], remove: [{ externalId: 'b' }] } } };
    cdf.answer(echo);
    expect(await relationships.update(change)).toMatchObject({ externalId: 'r1' });
    expect(await relationships.update([change])).toHaveLength(1);
    const sent = { line: 'POST /relationships/update', body: { items: [change] } };
    cdf.expectSent(sent, sent);
  });

  it('takes a change step by step, of every field', async () => {
    const set = {
      sourceExternalId: 'a', sourceType: 'event', targetExternalId: 'b', targetType: 'sequence', startTime: 1, endTime: 2, confidence: 0, dataSetId: 7, labels: ['l'],
    } as const;
    cdf.answer(echo);
    await relationships.update([
      relationshipUpdate('r1').set(set),
      relationshipUpdate({ externalId: 'r2' }).set({ startTime: null, endTime: null, confidence: null, dataSetId: null }).add({ labels: ['l'] }).remove({ labels: ['k'] }),
    ]);
    const none = { setNull: true };
    expect(bodyOf(cdf.sent[0]!)).toEqual({
      items: [
        { externalId: 'r1', update: { ...Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { set: value }])), labels: { set: [{ externalId: 'l' }] } } },
        { externalId: 'r2', update: { startTime: none, endTime: none, confidence: none, dataSetId: none, labels: { add: [{ externalId: 'l' }], remove: [{ externalId: 'k' }] } } },
      ],
    });
  });

  it('refuses to take away what a relationship must have', () => {
    for (const field of ['sourceExternalId', 'sourceType', 'targetExternalId', 'targetType']) {
      expect(() => relationshipUpdate('r1').set({ [field]: null } as never)).toThrow(/only startTime, endTime, confidence, dataSetId can be null/);
    }
    expect(() => relationshipUpdate('r1').set({ externalId: 'x' } as never)).toThrow(/one of sourceExternalId/);
    expect(() => relationshipUpdate(7 as never)).toThrow(/RelationshipId/);
  });

  it('sets what a relationship that was read has, and leaves the rest', () => {
    const { externalId, ...fields } = create;
    expect(toRelationshipUpdate(relationship)).toEqual({ externalId, update: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { set: value }])) });
    const { confidence: _confidence, labels: _labels, ...less } = relationship;
    expect(Object.keys(toRelationshipUpdate(less).update)).not.toContain('confidence');
  });

  it('is sent in requests of 1,000, and again when the platform fails', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(502) : echo(sent)));
    const changes = named(1001).map((externalId) => ({ externalId, update: { confidence: { set: 1 } } }));
    expect((await oneByOne.update(changes)).map(({ externalId }) => externalId)).toEqual(named(1001));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('refuses a change that names no relationship', async () => {
    for (const bad of [{ update: {} }, { externalId: 'x' }, { id: 1, update: {} }, 'x']) {
      await expectRefused(cdf, () => relationships.update(bad as never), /updateRelationships: the item must be a RelationshipUpdate/);
    }
  });
});

describe('relationships.delete', () => {
  it('sends external ids, takes a 202, and gives nothing', async () => {
    cdf.answer(() => Response.json({}, { status: 202 }));
    expect(await relationships.delete('r1')).toBeUndefined();
    expect(await relationships.delete([{ externalId: 'r1' }, 'r2'], { ignoreUnknownIds: true })).toBeUndefined();
    cdf.expectSent(
      { line: 'POST /relationships/delete', body: { items: [{ externalId: 'r1' }] } },
      { line: 'POST /relationships/delete', body: { items: [{ externalId: 'r1' }, { externalId: 'r2' }], ignoreUnknownIds: true } },
    );
  });

  it('sends 1,000 a request', async () => {
    cdf.answer(() => ({}));
    await relationships.delete(named(1001));
    expect(sizes()).toEqual([1000, 1]);
  });

  it('throws for a missing one, and is not sent twice when its outcome is in doubt', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'r1' }] }), refuse(503));
    expect(await failure(() => relationships.delete('r1'))).toBeInstanceOf(NotFoundError);
    expect(await failure(() => relationships.delete('r1'))).toMatchObject({ status: 503, attempts: 1 });
  });
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  BatchError,
  ConflictError,
  NotFoundError,
  ParseError,
  SequenceData,
  Sequences,
  columnExternalIds,
  columnValueTypes,
  columnValues,
  listSequenceRows,
  sequenceUpdate,
  toSequenceColumns,
  toSequenceCreate,
  toSequenceRows,
  toSequenceUpdate,
  type Sequence,
  type SequenceCreate,
  type SequenceRow,
  type SequenceRows,
  type SequenceValueType,
} from '../../src/cognite/sequences.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const sequences = new Sequences(options);
const serial = new Sequences({ ...options, concurrency: 1 });

const times = { createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_001 };
const sequenceCreate = {
  externalId: 'curve',
  name: 'Pump curve',
  description: 'Head by flow',
  assetId: 9007199254740991,
  dataSetId: 1,
  metadata: { site: 'north' },
  columns: [{ externalId: 'flow', name: 'Flow', description: 'In l/s', valueType: 'DOUBLE', metadata: { unit: 'l/s' } }, { externalId: 'remark' }],
} satisfies SequenceCreate;
const sequence: Sequence = {
  ...sequenceCreate,
  id: 7,
  columns: [{ ...sequenceCreate.columns[0]!, valueType: 'DOUBLE', ...times }, { externalId: 'remark', valueType: 'STRING', ...times }],
  ...times,
};
const columns = [{ externalId: 'flow', name: 'Flow', valueType: 'DOUBLE' as const }, { externalId: 'remark', valueType: 'STRING' as const }];
const row = (rowNumber: number): SequenceRow => ({ rowNumber, values: [rowNumber / 2, `row ${rowNumber}`] });
const rows = (from: number, count: number): SequenceRow[] => Array.from({ length: count }, (_row, index) => row(from + index));

const echo = (sent: Sent): object => ({ items: (bodyOf(sent) as { items: object[] }).items.map((item, index) => ({ ...item, id: index + 1, ...times })) });
const creates = (count: number): SequenceCreate[] => Array.from({ length: count }, (_one, index) => ({ externalId: `s${index}`, columns: [{ externalId: 'a' }] }));
const ids = (from: number, count: number): { id: number }[] => Array.from({ length: count }, (_one, index) => ({ id: from + index }));

const filter = {
  name: 'Pump curve',
  externalIdPrefix: 'cur',
  metadata: { site: 'north' },
  assetIds: [1, 2],
  rootAssetIds: [3],
  createdTime: { min: 1, max: 2 },
  lastUpdatedTime: { min: 3 },
};
const filterInput = { ...filter, assetSubtreeIds: [4, 'tree', { id: 5 }, { externalId: 'other' }], dataSetIds: ['set', 6] };
const filterSent = {
  ...filter,
  assetSubtreeIds: [{ id: 4 }, { externalId: 'tree' }, { id: 5 }, { externalId: 'other' }],
  dataSetIds: [{ externalId: 'set' }, { id: 6 }],
};
const advancedFilter = {
  and: [
    { or: [{ equals: { property: ['name'], value: 'x' } }, { in: { property: ['metadata', 'site'], values: ['north', 1, true] } }] },
    { not: { range: { property: ['createdTime'], gte: 1, lt: 'b' } } },
    { prefix: { property: ['externalId'], value: 'cur' } },
    { exists: { property: ['assetId'] } },
    { containsAny: { property: ['labels'], values: ['a'] } },
    { containsAll: { property: ['labels'], values: ['a', 'b'] } },
    { search: { property: ['name'], value: 'pump' } },
  ],
};

describe('sequences.create', () => {
  it('sends one sequence and gives one back', async () => {
    cdf.answers(Response.json({ items: [sequence] }, { status: 201 }));
    expect(await sequences.create(sequenceCreate)).toEqual(sequence);
    cdf.expectSent({ line: 'POST /sequences', body: { items: [sequenceCreate] } });
  });

  it('sends 1,000 a request, and gives them in input order', async () => {
    cdf.answer(echo);
    const items = creates(2001);
    const created = await serial.create(items);
    expect(created.map(({ externalId }) => externalId)).toEqual(items.map(({ externalId }) => externalId));
    cdf.expectSent(...[items.slice(0, 1000), items.slice(1000, 2000), items.slice(2000)].map((part) => ({ line: 'POST /sequences', body: { items: part } })));
  });

  it('tells what became of each when one request of several is refused', async () => {
    cdf.answer((sent, count) => (count === 2 ? refuse(409, { duplicated: [{ externalId: 's1000' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => serial.create(creates(2001)));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.cause).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ duplicated: [{ externalId: 's1000' }], skipped: [2000] });
    expect(error.succeeded).toHaveLength(1000);
    expect(error.failed).toHaveLength(1000);
  });

  it('refuses what is no sequence', async () => {
    await expectRefused(cdf, () => sequences.create('curve' as never), /createSequences: the item must be an object/);
    await expectRefused(cdf, () => sequences.create([sequenceCreate, null as never]), /createSequences: item 1 must be an object/);
  });
});

describe('sequences.retrieve', () => {
  it.each([[7, { id: 7 }], ['curve', { externalId: 'curve' }], [{ id: 7 }, { id: 7 }], [{ externalId: 'curve' }, { externalId: 'curve' }]] as const)('takes %j', async (id, sent) => {
    cdf.answers({ items: [sequence] });
    expect(await sequences.retrieve(id)).toEqual(sequence);
    cdf.expectSent({ line: 'POST /sequences/byids', body: { items: [sent] } });
  });

  it('gives undefined for one that does not exist', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), { items: [] });
    expect(await sequences.retrieve(7)).toBeUndefined();
    expect(await sequences.retrieve(7, { ignoreUnknownIds: true })).toBeUndefined();
    expect(cdf.bodies()).toEqual([{ items: [{ id: 7 }] }, { items: [{ id: 7 }], ignoreUnknownIds: true }]);
  });

  it('throws other refusals', async () => {
    cdf.answers(refuse(400), refuse(403));
    expect(await failure(() => sequences.retrieve(7))).toMatchObject({ status: 400 });
    expect(await failure(() => sequences.retrieve(7))).toMatchObject({ name: 'PermissionError' });
  });

  it('takes a list, names what is missing in it, and passes over that on request', async () => {
    cdf.answers({ items: [sequence, sequence] }, refuse(400, { missing: [{ externalId: 'x' }] }), { items: [sequence] });
    expect(await sequences.retrieve([7, 'curve'])).toEqual([sequence, sequence]);
    const error = await failure<NotFoundError>(() => sequences.retrieve([7, 'x']));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'x' }]);
    expect(await sequences.retrieve([7, 'x'], { ignoreUnknownIds: true })).toEqual([sequence]);
    const items = [{ id: 7 }, { externalId: 'x' }];
    expect(cdf.bodies()).toEqual([{ items: [{ id: 7 }, { externalId: 'curve' }] }, { items }, { items, ignoreUnknownIds: true }]);
  });

  it('sends 1,000 a request, and nothing for none', async () => {
    cdf.answer(echo);
    expect(await sequences.retrieve([])).toEqual([]);
    expect(await serial.retrieve(ids(1, 1500))).toHaveLength(1500);
    cdf.expectSent({ line: 'POST /sequences/byids', body: { items: ids(1, 1000) } }, { line: 'POST /sequences/byids', body: { items: ids(1001, 500) } });
  });
});

describe.each(['retrieve', 'delete'] as const)('sequences.%s', (method) => {
  it('refuses what names no sequence', async () => {
    for (const bad of [0, -1, 1.5, 2 ** 53, '', null, undefined, {}, { id: 1, externalId: 'a' }, { id: '1' }, { name: 'a' }]) {
      await expectRefused(cdf, () => sequences[method](bad as never), /the item must be a ResourceId/);
      await expectRefused(cdf, () => sequences[method]([1, bad] as never), /item 1 must be a ResourceId/);
    }
    await expectRefused(cdf, () => sequences[method](1, { ignoreUnknown: true } as never), /has no "ignoreUnknown"; allowed: ignoreUnknownIds/);
  });
});

describe('sequences.list', () => {
  itPages(cdf, (params) => sequences.list(params), sequence, (limit, cursor) => ({ line: 'POST /sequences/list', body: { limit, ...(cursor !== undefined && { cursor }) } }));

  it('sends filters and order, short forms spelled out', async () => {
    cdf.answer(() => ({ items: [] }));
    await sequences.list({ filter: filterInput, advancedFilter, sort: { property: ['metadata', 'site'], order: 'desc', nulls: 'last' } }).toArray();
    await sequences.list({ sort: [{ property: ['name'] }, { property: ['createdTime'], order: 'asc' }] }).toArray();
    cdf.expectSent(
      { line: 'POST /sequences/list', body: { filter: filterSent, advancedFilter, sort: [{ property: ['metadata', 'site'], order: 'desc', nulls: 'last' }], limit: 1000 } },
      { line: 'POST /sequences/list', body: { sort: [{ property: ['name'] }, { property: ['createdTime'], order: 'asc' }], limit: 1000 } },
    );
  });

  it('walks ten parts at the same time, each to its end', async () => {
    cdf.answer((sent) => {
      const { partition, cursor } = bodyOf(sent) as { partition: string; cursor?: string };
      return { items: [{ ...sequence, externalId: `${partition}${cursor ?? ''}` }], ...(cursor === undefined && { nextCursor: 'c' }) };
    });
    const found = await sequences.list({ filter: { name: 'x' }, partitions: 10 }).toArray();
    const parts = Array.from({ length: 10 }, (_part, index) => `${index + 1}/10`);
    expect(found.map(({ externalId }) => externalId).sort()).toEqual(parts.flatMap((part) => [part, `${part}c`]).sort());
    expect(cdf.lines()).toEqual(new Array(20).fill('POST /sequences/list'));
    expect(cdf.bodies()).toContainEqual({ filter: { name: 'x' }, partition: '3/10', limit: 1000 });
    expect(cdf.most()).toBeGreaterThan(1);
  });

  it('refuses what the platform would not do', async () => {
    await expectRefused(cdf, () => sequences.list({ partitions: 11 }), /partitions must be a whole number from 1 to 10, not 11/);
    await expectRefused(cdf, () => sequences.list({ partitions: 2, limit: 5 }), /limit must be left out beside partitions/);
    await expectRefused(cdf, () => sequences.list({ partitions: 2, sort: { property: ['name'] } }), /sort must be left out beside partitions/);
    await expectRefused(cdf, () => sequences.list({ partition: '1/2' } as never), /partition must be left to partitions/);
    await expectRefused(cdf, () => sequences.list({ sort: ['a', 'b', 'c'].map((name) => ({ property: [name] })) }), /sort must be at most 2 items/);
    await expectRefused(cdf, () => sequences.list({ filter: { assetSubtreeIds: ids(1, 101) } }), /assetSubtreeIds must be at most 100 items/);
    await expectRefused(cdf, () => sequences.list({ filter: { dataSetIds: [-1] } }), /dataSetIds\[0\] must be a ResourceId/);
  });

  it('gives chunks of any size', async () => {
    cdf.answer((_sent, count) => ({ items: Array.from({ length: 1000 }, () => sequence), ...(count < 3 && { nextCursor: `c${count}` }) }));
    const sizes: number[] = [];
    for await (const chunk of sequences.list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 500]);
  });
});

describe('sequences.aggregate', () => {
  it('counts what the filter lets through', async () => {
    cdf.answers({ items: [{ count: 3 }] }, { items: [{ count: 4 }] });
    expect(await sequences.aggregate({ filter: filterInput })).toEqual([{ count: 3 }]);
    expect(await sequences.aggregate()).toEqual([{ count: 4 }]);
    cdf.expectSent({ line: 'POST /sequences/aggregate', body: { filter: filterSent } }, { line: 'POST /sequences/aggregate', body: {} });
  });

  it('counts values and names', async () => {
    const values = [{ values: ['north'], count: 2 }];
    const names = [{ values: [{ property: ['metadata', 'site'] }], count: 2 }];
    cdf.answers({ items: values }, { items: names });
    const aggregateFilter = { and: [{ prefix: { value: 'n' } }, { not: { in: { values: ['x', 1, true] } } }, { or: [{ range: { gte: 'a', lt: 2 } }] }] };
    expect(await sequences.aggregate({ aggregate: 'uniqueValues', properties: { property: ['metadata', 'site'] }, aggregateFilter, advancedFilter })).toEqual(values);
    expect(await sequences.aggregate({ aggregate: 'uniqueProperties', path: ['metadata'] })).toEqual(names);
    cdf.expectSent(
      { line: 'POST /sequences/aggregate', body: { aggregate: 'uniqueValues', properties: [{ property: ['metadata', 'site'] }], advancedFilter, aggregateFilter } },
      { line: 'POST /sequences/aggregate', body: { aggregate: 'uniqueProperties', path: ['metadata'] } },
    );
  });

  it('refuses several properties, and names that nobody reads', async () => {
    await expectRefused(cdf, () => sequences.aggregate({ aggregate: 'uniqueValues', properties: [{ property: ['a'] }, { property: ['b'] }] }), /properties must be at most 1 item/);
    await expectRefused(cdf, () => sequences.aggregate({ filters: {} } as never), /has no "filters"/);
  });
});

describe('sequences.search', () => {
  it('sends one request and gives the matches', async () => {
    cdf.answers({ items: [sequence] }, { items: [] });
    expect(await sequences.search({ search: { name: 'n', description: 'd', query: 'some other' }, filter: filterInput, limit: 1000 })).toEqual([sequence]);
    expect(await sequences.search()).toEqual([]);
    cdf.expectSent(
      { line: 'POST /sequences/search', body: { search: { name: 'n', description: 'd', query: 'some other' }, filter: filterSent, limit: 1000 } },
      { line: 'POST /sequences/search', body: {} },
    );
  });

  it.each([0, 1001, 1.5, -1, '5'])('refuses the limit %j', async (limit) => {
    await expectRefused(cdf, () => sequences.search({ limit: limit as never }), /searchSequences: limit must be a whole number from 1 to 1000/);
  });
});

describe('sequences.update', () => {
  it('sends patches as they are, in requests of 1,000', async () => {
    cdf.answer(echo);
    const one = {
      externalId: 'curve',
      update: {
        name: { set: 'n' },
        description: { setNull: true as const },
        externalId: { set: 'other' },
        assetId: { set: 1 },
        dataSetId: { setNull: true as const },
        metadata: { add: { a: 'b' }, remove: ['c'] },
        columns: {
          modify: [{ externalId: 'flow', update: { name: { set: 'Flow' }, description: { setNull: true as const }, externalId: { set: 'q' }, metadata: { set: {} } } }],
          add: [{ externalId: 'head', valueType: 'LONG' as const }],
          remove: [{ externalId: 'remark' }],
        },
      },
    };
    expect(await sequences.update(one)).toMatchObject({ id: 1 });
    const many = ids(1, 1001).map(({ id }) => ({ id, update: { name: { set: `n${id}` } } }));
    expect(await serial.update(many)).toHaveLength(1001);
    cdf.expectSent(
      { line: 'POST /sequences/update', body: { items: [one] } },
      { line: 'POST /sequences/update', body: { items: many.slice(0, 1000) } },
      { line: 'POST /sequences/update', body: { items: many.slice(1000) } },
    );
  });

  it('takes the builder, with null for a value to take away', async () => {
    cdf.answer(echo);
    await sequences.update([
      sequenceUpdate(7).set({ name: 'n', description: null, externalId: null, assetId: null, dataSetId: 2 }).add({ metadata: { a: 'b' } }).remove({ metadata: ['c'] }),
      sequenceUpdate('curve')
        .set({ metadata: {} })
        .modify({ columns: [{ externalId: 'flow', update: { name: { set: 'Flow' } } }] })
        .add({ columns: [{ externalId: 'head' }] })
        .remove({ columns: [{ externalId: 'remark' }] }),
    ]);
    cdf.expectSent({
      line: 'POST /sequences/update',
      body: {
        items: [
          {
            id: 7,
            update: { name: { set: 'n' }, description: { setNull: true }, externalId: { setNull: true }, assetId: { setNull: true }, dataSetId: { set: 2 }, metadata: { add: { a: 'b' }, remove: ['c'] } },
          },
          {
            externalId: 'curve',
            update: {
              metadata: { set: {} },
              columns: { modify: [{ externalId: 'flow', update: { name: { set: 'Flow' } } }], add: [{ externalId: 'head' }], remove: [{ externalId: 'remark' }] },
            },
          },
        ],
      },
    });
  });

  it('takes a changed sequence, whose columns stay', async () => {
    cdf.answers({ items: [sequence] });
    await sequences.update(toSequenceUpdate({ ...sequence, description: 'New', assetId: undefined }));
    cdf.expectSent({
      line: 'POST /sequences/update',
      body: {
        items: [
          { id: 7, update: { name: { set: 'Pump curve' }, description: { set: 'New' }, externalId: { set: 'curve' }, dataSetId: { set: 1 }, metadata: { set: { site: 'north' } } } },
        ],
      },
    });
  });

  it('refuses contradictions and what names no sequence', async () => {
    await expectRefused(cdf, () => sequenceUpdate(7).set({ metadata: {} }).add({ metadata: {} } as never), /add\(\{ metadata \}\) must be the field's only change/);
    await expectRefused(cdf, () => sequenceUpdate(7).set({ columns: [] } as never), /set\(\{ columns \}\) must be one of/);
    await expectRefused(cdf, () => sequenceUpdate(7).set({ metadata: null } as never), /set\(\{ metadata \}\)/);
    await expectRefused(cdf, () => sequenceUpdate({} as never), /the id must be a /);
    await expectRefused(cdf, () => sequences.update({ update: {} } as never), /updateSequences: the item must be a SequenceUpdate/);
    await expectRefused(cdf, () => sequences.update({ id: 1, externalId: 'a', update: {} } as never), /updateSequences: the item must be a SequenceUpdate/);
    await expectRefused(cdf, () => sequences.update(sequence as never), /updateSequences: the item must be a SequenceUpdate/);
  });
});

describe('sequences.delete', () => {
  it('sends ids in requests of 1,000 and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await sequences.delete('curve')).toBeUndefined();
    expect(await serial.delete([...ids(1, 1000), 'x'], { ignoreUnknownIds: true })).toBeUndefined();
    expect(await sequences.delete([])).toBeUndefined();
    cdf.expectSent(
      { line: 'POST /sequences/delete', body: { items: [{ externalId: 'curve' }] } },
      { line: 'POST /sequences/delete', body: { items: ids(1, 1000), ignoreUnknownIds: true } },
      { line: 'POST /sequences/delete', body: { items: [{ externalId: 'x' }], ignoreUnknownIds: true } },
    );
  });

  it('names what does not exist', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }));
    expect(await failure(() => sequences.delete(1))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 1 }] });
  });
});

describe('sequences.data.list', () => {
  const line = 'POST /sequences/data/list';

  it('sends nothing until it is used, then 10,000 rows a page, along the cursor', async () => {
    cdf.answers({ id: 7, columns, rows: rows(0, 3), nextCursor: 'c1' }, { id: 7, columns, rows: [], nextCursor: 'c2' }, { id: 7, columns, rows: rows(3, 1) });
    const list = sequences.data.list({ externalId: 'curve', start: 0, end: 50, columns: ['flow', 'remark'] });
    expect(cdf.lines()).toEqual([]);
    expect(await list.toArray()).toEqual(rows(0, 4));
    const body = { externalId: 'curve', start: 0, end: 50, columns: ['flow', 'remark'], limit: 10000 };
    cdf.expectSent({ line, body }, { line, body: { ...body, cursor: 'c1' } }, { line, body: { ...body, cursor: 'c2' } });
  });

  it('asks for what is left of the limit', async () => {
    cdf.answers({ id: 7, columns, rows: rows(0, 10000), nextCursor: 'c1' }, { id: 7, columns, rows: rows(10000, 2500), nextCursor: 'c2' });
    expect(await sequences.data.list({ id: 7, limit: 12500 }).toArray()).toHaveLength(12500);
    cdf.expectSent({ line, body: { id: 7, limit: 10000 } }, { line, body: { id: 7, limit: 2500, cursor: 'c1' } });
  });

  it.each([-1, null, undefined])('takes %s for no end', async (end) => {
    cdf.answer(() => ({ id: 7, columns, rows: [] }));
    await sequences.data.list({ id: 7, start: 5, end } as never).toArray();
    await sequences.data.retrieve(7, { start: 5, end } as never);
    cdf.expectSent({ line, body: { id: 7, start: 5, limit: 10000 } }, { line, body: { id: 7, start: 5, limit: 10000 } });
  });

  it('is there as a function, and on a resource of its own', async () => {
    cdf.answers({ id: 7, columns, rows: rows(0, 1) }, { id: 7, columns, rows: rows(0, 1) });
    expect(await listSequenceRows(sequences.connection, { id: 7 }).toArray()).toEqual(rows(0, 1));
    expect(await new SequenceData(options).list({ id: 7 }).first()).toEqual(row(0));
  });

  it('refuses what names no one sequence, and bad ranges', async () => {
    for (const bad of [undefined, {}, { id: 1, externalId: 'a' }, { id: 0 }, { externalId: '' }, 'curve']) {
      await expectRefused(cdf, () => sequences.data.list(bad as never), /listSequenceRows: the sequence must be a ResourceId/);
    }
    await expectRefused(cdf, () => sequences.data.list({ id: 1, start: -1 }), /start must be a whole number from 0/);
    await expectRefused(cdf, () => sequences.data.list({ id: 1, end: 1.5 }), /end must be a whole number from 0/);
    await expectRefused(cdf, () => sequences.data.list({ id: 1, until: 1 } as never), /has no "until"/);
    await expectRefused(cdf, () => sequences.data.list({ id: 1, cursor: 'x' } as never), /cursor must be left to/);
  });

  it('does not round a value beyond 2^53', async () => {
    cdf.answer(() => new Response('{"id":7,"columns":[{"valueType":"LONG"}],"rows":[{"rowNumber":0,"values":[9007199254740993]}]}', { headers: { 'content-type': 'application/json' } }));
    const error = await failure(() => sequences.data.list({ id: 7 }).toArray());
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message + String(error.cause)).toContain('9007199254740993');
  });
});

describe('sequences.data.retrieve', () => {
  const line = 'POST /sequences/data/list';
  const page = { id: 7, externalId: 'curve', columns, rows: rows(0, 2) };

  it('joins the pages of one sequence, with its columns', async () => {
    cdf.answers({ ...page, nextCursor: 'c1' }, { ...page, columns: [], rows: rows(2, 1) });
    expect(await sequences.data.retrieve('curve', { start: 0, end: -1, columns: ['flow', 'remark'] })).toStrictEqual({ ...page, rows: rows(0, 3) });
    const body = { externalId: 'curve', start: 0, columns: ['flow', 'remark'], limit: 10000 };
    cdf.expectSent({ line, body }, { line, body: { ...body, cursor: 'c1' } });
  });

  it('gives a list for a list, in input order, read at the same time', async () => {
    cdf.answer(async (sent) => {
      const { id } = bodyOf(sent) as { id: number };
      await new Promise((resolve) => setTimeout(resolve, 20 - id));
      return { ...page, id, externalId: undefined };
    });
    const found = await sequences.data.retrieve([1, { id: 2 }, 3], { limit: 5 });
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(cdf.most()).toBe(3);
    expect(cdf.bodies()).toEqual([1, 2, 3].map((id) => ({ id, limit: 5 })));
    expect(await sequences.data.retrieve([])).toEqual([]);
  });

  it('gives the columns alone for a limit of 0', async () => {
    cdf.answers(page);
    expect(await sequences.data.retrieve(7, { limit: 0 })).toEqual({ ...page, rows: [] });
    cdf.expectSent({ line, body: { id: 7, limit: 1 } });
  });

  it('throws where there is no such sequence, and stops the others', async () => {
    cdf.answer(async (sent) => {
      if ((bodyOf(sent) as { id: number }).id === 2) return refuse(400, { missing: [{ id: 2 }] });
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { ...page, nextCursor: 'more' };
    });
    expect(await failure(() => sequences.data.retrieve(2))).toBeInstanceOf(NotFoundError);
    expect(await failure(() => sequences.data.retrieve([1, 2]))).toMatchObject({ missing: [{ id: 2 }] });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(cdf.lines()).toHaveLength(3);
  });

  it('stops with the reason of the signal', async () => {
    const controller = new AbortController();
    cdf.answer(async () => {
      controller.abort(new Error('enough'));
      await new Promise((resolve) => setTimeout(resolve, 10));
      return page;
    });
    expect(await failure(() => sequences.data.retrieve([1, 2], {}, { signal: controller.signal }))).toMatchObject({ message: 'enough' });
  });

  it('refuses bad input before the first request', async () => {
    for (const bad of [undefined, null, 0, '', {}, { id: 1, externalId: 'a' }]) {
      await expectRefused(cdf, () => sequences.data.retrieve(bad as never), /the sequence must be a ResourceId/);
      await expectRefused(cdf, () => sequences.data.retrieve([1, bad] as never), /the sequence must be a ResourceId/);
    }
    await expectRefused(cdf, () => sequences.data.retrieve(1, { id: 2 } as never), /has no "id"; allowed: start, end, columns, limit/);
    await expectRefused(cdf, () => sequences.data.retrieve(1, { limit: -5 }), /limit must be/);
    await expectRefused(cdf, () => sequences.data.retrieve([1], { start: -5 }), /start must be/);
  });
});

describe('sequences.rows', () => {
  it('reads the rows of a sequence by its id', async () => {
    const page = { id: 7, externalId: 'curve', columns, rows: rows(1, 2) };
    cdf.answers(page);
    const found = await sequences.rows(sequence, { start: 1, end: 3 });
    expectTypeOf(found).toEqualTypeOf<SequenceRows>();
    expect(found).toEqual(page);
    cdf.expectSent({ line: 'POST /sequences/data/list', body: { id: 7, start: 1, end: 3, limit: 10000 } });
  });
});

describe('sequences.data.insert', () => {
  const line = 'POST /sequences/data';
  const insert = (externalId: string) => ({ externalId, columns: ['flow', 'remark'], rows: [...rows(0, 2), { rowNumber: 5, values: [null, 'x'] }] });

  it('sends rows and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await sequences.data.insert(insert('curve'))).toBeUndefined();
    expect(await sequences.data.insert([{ ...insert('a') }, { id: 7, columns: ['flow'], rows: toSequenceRows({ 3: [1.5] }) }])).toBeUndefined();
    expect(await sequences.data.insert([])).toBeUndefined();
    cdf.expectSent({ line, body: { items: [insert('curve')] } }, { line, body: { items: [insert('a'), { id: 7, columns: ['flow'], rows: [{ rowNumber: 3, values: [1.5] }] }] } });
  });

  it('takes 1,000 sequences a request', async () => {
    cdf.answer(() => ({}));
    const items = Array.from({ length: 1001 }, (_one, index) => insert(`s${index}`));
    await serial.data.insert(items);
    cdf.expectSent({ line, body: { items: items.slice(0, 1000) } }, { line, body: { items: items.slice(1000) } });
  });

  it('copies rows from one sequence to another', async () => {
    cdf.answers({ id: 2, columns, rows: rows(0, 2) }, {});
    const data = await sequences.data.retrieve(2, { start: 0, end: 10 });
    await sequences.data.insert({ id: 1, columns: columnExternalIds(data), rows: data.rows });
    expect(cdf.bodies()[1]).toEqual({ items: [{ id: 1, columns: ['flow', 'remark'], rows: rows(0, 2) }] });
  });

  it('refuses what names no one sequence, and numbers that JSON can not say', async () => {
    for (const bad of [undefined, 'curve', { columns: ['a'], rows: [] }, { id: 1, externalId: 'a', columns: ['a'], rows: [] }, { id: 1, columns: ['a'], rows: [], extra: 1 }]) {
      await expectRefused(cdf, () => sequences.data.insert(bad as never), /insertSequenceRows: the item must be a SequenceRowsInsert/);
    }
    for (const bad of [NaN, Infinity, -Infinity, undefined, true, {}, [1], 2n ** 63n]) {
      await expectRefused(cdf, () => sequences.data.insert({ id: 1, columns: ['a'], rows: [{ rowNumber: 0, values: [bad as never] }] }), /insertSequenceRows: the item: rows\[0\]\.values\[0\] must be a finite number, a bigint of 64 bits, a string, or null/);
    }
    const wrong: [object, RegExp][] = [
      [{ columns: ['a'], rows: 'all' }, /rows must be an array/],
      [{ columns: ['a'], rows: [1] }, /rows\[0\] must be an object/],
      [{ columns: ['a'], rows: new Array(1) }, /rows\[0\] must be an object/],
      [{ columns: ['a'], rows: [{ rowNumber: -1, values: [1] }] }, /rows\[0\]\.rowNumber must be a whole number from 0/],
      [{ columns: ['a'], rows: [{ rowNumber: 2 ** 53, values: [1] }] }, /rows\[0\]\.rowNumber must be a whole number from 0/],
      [{ columns: ['a', 'b'], rows: [{ rowNumber: 0, values: [1] }] }, /rows\[0\]\.values must be 2 values, as many as columns, not 1/],
      [{ columns: ['a'], rows: [{ rowNumber: 0 }] }, /rows\[0\]\.values must be 1 values/],
      [{ columns: [], rows: [] }, /columns must be one external id or more/],
      [{ columns: ['a', ''], rows: [] }, /columns must be one external id or more/],
      [{ columns: ['a', 'b', 'a'], rows: [] }, /columns must be all different, not "a"/],
    ];
    for (const [item, message] of wrong) await expectRefused(cdf, () => sequences.data.insert([insert('fine'), { id: 1, ...item } as never]), new RegExp(`insertSequenceRows: item 1: ${message.source}`));
  });
});

describe('sequences.data.delete', () => {
  const line = 'POST /sequences/data/delete';

  it('sends row numbers, 1,000 sequences a request, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await sequences.data.delete({ id: 7, rows: [1, 2, 42] })).toBeUndefined();
    const items = Array.from({ length: 1001 }, (_one, index) => ({ externalId: `s${index}`, rows: [index] }));
    await serial.data.delete(items);
    cdf.expectSent({ line, body: { items: [{ id: 7, rows: [1, 2, 42] }] } }, { line, body: { items: items.slice(0, 1000) } }, { line, body: { items: items.slice(1000) } });
  });

  it('refuses what is no row number', async () => {
    for (const bad of [-1, 1.5, '1', null, NaN, 2 ** 53]) {
      await expectRefused(cdf, () => sequences.data.delete({ id: 1, rows: [0, bad as never] }), /deleteSequenceRows: the item: rows\[1\] must be a whole number from 0/);
    }
    await expectRefused(cdf, () => sequences.data.delete([{ id: 1, rows: 5 as never }]), /item 0: rows must be an array/);
  });

  it('refuses what names no one sequence', async () => {
    for (const bad of [7, { rows: [1] }, { id: 1, externalId: 'a', rows: [1] }, { id: 1, rowNumbers: [1] }]) {
      await expectRefused(cdf, () => sequences.data.delete(bad as never), /deleteSequenceRows: the item must be a SequenceRowsDelete/);
    }
  });
});

describe('sequences.data.deleteRange', () => {
  it('reads the range page by page and deletes the rows of each', async () => {
    cdf.answer(({ line }, count) => {
      if (line.endsWith('/delete')) return {};
      return { id: 7, columns, ...(count === 1 ? { rows: rows(4, 2), nextCursor: 'c1' } : count === 3 ? { rows: [], nextCursor: 'c2' } : { rows: rows(9, 1) }) };
    });
    expect(await sequences.data.deleteRange('curve', { start: 4, end: 10 })).toBeUndefined();
    const list = { externalId: 'curve', start: 4, end: 10, limit: 10000 };
    cdf.expectSent(
      { line: 'POST /sequences/data/list', body: list },
      { line: 'POST /sequences/data/delete', body: { items: [{ externalId: 'curve', rows: [4, 5] }] } },
      { line: 'POST /sequences/data/list', body: { ...list, cursor: 'c1' } },
      { line: 'POST /sequences/data/list', body: { ...list, cursor: 'c2' } },
      { line: 'POST /sequences/data/delete', body: { items: [{ externalId: 'curve', rows: [9] }] } },
    );
  });

  it('deletes to the last row without an end, or with -1', async () => {
    cdf.answer(() => ({ id: 7, columns, rows: [] }));
    await sequences.data.deleteRange(7);
    await sequences.data.deleteRange({ id: 7 }, { start: 1, end: -1 });
    expect(cdf.bodies()).toEqual([{ id: 7, limit: 10000 }, { id: 7, start: 1, limit: 10000 }]);
  });

  it('stops at a failure', async () => {
    cdf.answer(async ({ line }, count) => {
      if (line.endsWith('/delete')) return refuse(403);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return { id: 7, columns, rows: rows(count, 1), nextCursor: `c${count}` };
    });
    expect(await failure(() => sequences.data.deleteRange(7))).toMatchObject({ name: 'PermissionError', operationId: 'deleteSequenceRows' });
    const sent = cdf.lines().length;
    expect(cdf.lines().filter((line) => line.endsWith('/delete'))).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(cdf.lines()).toHaveLength(sent);
  });

  it('refuses bad input', async () => {
    await expectRefused(cdf, () => sequences.data.deleteRange([1] as never), /the sequence must be a ResourceId/);
    await expectRefused(cdf, () => sequences.data.deleteRange(1, { from: 1 } as never), /the range has no "from"; allowed: start, end/);
    await expectRefused(cdf, () => sequences.data.deleteRange(1, { start: 0.5 }), /start must be a whole number/);
  });
});

/** Each operation in its shortest call: whether it may be sent twice, and what a good answer is. */
const calls: Record<string, readonly [safe: boolean, call: () => Promise<unknown>, answer?: unknown]> = {
  'sequences.create': [false, () => sequences.create(sequenceCreate), { items: [sequence] }],
  'sequences.retrieve': [true, () => sequences.retrieve(1), { items: [sequence] }],
  'sequences.list': [true, () => sequences.list().toArray(), { items: [] }],
  'sequences.aggregate': [true, () => sequences.aggregate(), { items: [] }],
  'sequences.search': [true, () => sequences.search(), { items: [] }],
  'sequences.update': [true, () => sequences.update({ id: 1, update: { name: { set: 'n' }, columns: { modify: [] } } }), { items: [sequence] }],
  'sequences.update, with a column to add': [false, () => sequences.update({ id: 1, update: { columns: { add: [{ externalId: 'c' }] } } }), { items: [sequence] }],
  'sequences.update, with a column to remove': [false, () => sequences.update(sequenceUpdate(1).remove({ columns: ['c'] })), { items: [sequence] }],
  'sequences.delete': [false, () => sequences.delete(1), {}],
  'sequences.data.list': [true, () => sequences.data.list({ id: 1 }).toArray(), { id: 1, columns, rows: [] }],
  'sequences.data.retrieve': [true, () => sequences.data.retrieve(1), { id: 1, columns, rows: [] }],
  'sequences.data.insert': [true, () => sequences.data.insert({ id: 1, columns: ['a'], rows: [{ rowNumber: 0, values: [1] }] }), {}],
  'sequences.data.delete': [true, () => sequences.data.delete({ id: 1, rows: [1] }), {}],
};

describe.each(Object.entries(calls))('%s', (_name, [safe, call, answer]) => {
  it(`is ${safe ? '' : 'not '}sent again after a 503`, async () => {
    cdf.answers(refuse(503), answer);
    if (safe) await call();
    else expect(await failure(call)).toMatchObject({ status: 503, attempts: 1 });
    expect(cdf.lines()).toHaveLength(safe ? 2 : 1);
  });

  it('is sent again after a 429', async () => {
    cdf.answers(refuse(429), answer);
    await call();
    expect(cdf.lines()).toHaveLength(2);
  });
});

describe('columns and rows', () => {
  const data: SequenceRows = { id: 7, columns: [...columns, { name: 'old' }], rows: [...rows(0, 2), { rowNumber: 9, values: [null] }] };

  it('tells the columns of a sequence and of rows', () => {
    expect(columnExternalIds(sequence)).toEqual(['flow', 'remark']);
    expect(columnExternalIds({ columns })).toEqual(['flow', 'remark']);
    expect(columnValueTypes(sequence)).toEqual(['DOUBLE', 'STRING']);
    expect(columnValueTypes(data)).toEqual(['DOUBLE', 'STRING', 'DOUBLE']);
    expectTypeOf(columnValueTypes(data)).toEqualTypeOf<SequenceValueType[]>();
    expect(() => columnExternalIds(data)).toThrow(/column 2 must be one with an external id/);
  });

  it('gives the values of one column', () => {
    expect(columnValues(data, 'flow')).toEqual([0, 0.5, null]);
    expect(columnValues(data, 'remark')).toEqual(['row 0', 'row 1', null]);
    expect(() => columnValues(data, 'head')).toThrow(/the column must be one of flow, remark, .*not "head"/);
  });

  it('makes rows of objects, maps and pairs', () => {
    const expected = [{ rowNumber: 1, values: ['pi', 3.14] }, { rowNumber: 20, values: ['e', 2.72] }];
    const pairs: [number, (string | number)[]][] = [[1, ['pi', 3.14]], [20, ['e', 2.72]]];
    expect(toSequenceRows({ 1: ['pi', 3.14], 20: ['e', 2.72] })).toEqual(expected);
    expect(toSequenceRows(pairs)).toEqual(expected);
    expect(toSequenceRows(new Map(pairs))).toEqual(expected);
    for (const bad of [{ a: [1] }, { '-1': [1] }, [[1.5, [1]]], [['', [1]]]]) expect(() => toSequenceRows(bad as never)).toThrow(/a row number must be a whole number of at least 0/);
  });

  it('makes the columns of a new sequence', () => {
    expect(toSequenceColumns(sequence.columns)).toStrictEqual([sequenceCreate.columns[0], { externalId: 'remark', valueType: 'STRING' }]);
    expect(toSequenceColumns([{ valueType: 'long' }, { externalId: 'x' }, {}])).toStrictEqual([{ externalId: 'column0', valueType: 'LONG' }, { externalId: 'x' }, { externalId: 'column2' }]);
  });

  it('makes what can be sent of a sequence that was read', () => {
    expect(toSequenceCreate(sequence)).toStrictEqual({ ...sequenceCreate, columns: [sequenceCreate.columns[0], { externalId: 'remark', valueType: 'STRING' }] });
    expect(toSequenceCreate(sequenceCreate)).toStrictEqual(sequenceCreate);
  });
});

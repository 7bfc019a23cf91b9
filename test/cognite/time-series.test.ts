import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  BatchError,
  ConflictError,
  NotFoundError,
  TimeSeriesResource,
  timeSeriesUpdate,
  toTimeSeriesCreate,
  toTimeSeriesUpdate,
  type ApiError,
  type Datapoint,
  type TimeSeries,
  type TimeSeriesUpdate,
} from '../../src/cognite/time-series.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const timeSeries = new TimeSeriesResource(options);
const one = (more: object = {}): TimeSeriesResource => new TimeSeriesResource({ ...options, ...more });

const pressure: TimeSeries = {
  id: 11,
  externalId: 'pump-1-pressure',
  name: 'Pressure',
  isString: false,
  type: 'numeric',
  isStep: false,
  unit: 'bar',
  assetId: 7,
  metadata: { sensor: 'PT-1' },
  securityCategories: [3],
  createdTime: 1,
  lastUpdatedTime: 2,
};

type Items = { items: { id?: number; externalId?: string }[] };
/** Answers with a time series for each item. */
const echo = (sent: Sent): object => ({ items: (bodyOf(sent) as Items).items.map((item) => ({ ...pressure, ...item })) });
const named = (count: number): { externalId: string }[] => Array.from({ length: count }, (_, index) => ({ externalId: `t${index}` }));

describe('timeSeries.create', () => {
  it('sends one and gives one back', async () => {
    cdf.answers(Response.json({ items: [pressure] }, { status: 201 }));
    const item = { externalId: 'pump-1-pressure', isString: false, unit: 'bar', metadata: { sensor: 'PT-1' }, securityCategories: [3], dataSetId: 5 };
    const created = await timeSeries.create(item);
    expect(created).toEqual(pressure);
    expectTypeOf(created).toEqualTypeOf<TimeSeries>();
    cdf.expectSent({ line: 'POST /timeseries', body: { items: [item] } });
  });

  it('sends 1,000 a request and gives the answers in input order', async () => {
    cdf.answer(echo);
    const created = await timeSeries.create(named(2001));
    expect(created.map(({ externalId }) => externalId)).toEqual(named(2001).map(({ externalId }) => externalId));
    expect(cdf.bodies().map((body) => (body as Items).items.length).sort()).toEqual([1, 1000, 1000]);
  });

  it('tells what became of each where one request is refused', async () => {
    cdf.answer((sent) => (sent.text.includes('"t1000"') ? refuse(409, { duplicated: [{ externalId: 't1000' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => one({ concurrency: 1 }).create(named(1500)));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.cause).toBeInstanceOf(ConflictError);
    expect(error.succeeded).toHaveLength(1000);
    expect(error.failed).toHaveLength(500);
  });

  it('is not sent again after a 503, and nothing is sent for an empty list', async () => {
    cdf.answer(() => refuse(503));
    expect(await failure<ApiError>(() => timeSeries.create({}))).toMatchObject({ status: 503, attempts: 1 });
    expect(await timeSeries.create([])).toEqual([]);
    expect(cdf.lines()).toHaveLength(1);
    cdf.sent.length = 0;
    await expectRefused(cdf, () => timeSeries.create('t' as never), /createTimeSeries: the item must be an object/);
  });
});

describe('timeSeries.list', () => {
  itPages(cdf, (params) => timeSeries.list(params), pressure, (limit, cursor) => ({
    line: 'POST /timeseries/list',
    body: { limit, ...(cursor === undefined ? {} : { cursor }) },
  }));

  it('sends the filters, short forms spelled out', async () => {
    cdf.answers({ items: [] });
    const advancedFilter = { and: [{ prefix: { property: ['name'], value: 'Pr' } }, { not: { range: { property: ['metadata', 'n'], gte: 1, lt: '5' } } }] };
    const sort = [{ property: ['metadata', 'sensor'], order: 'desc', nulls: 'last' }] as const;
    await timeSeries
      .list({
        filter: {
          name: 'Pressure',
          isString: false,
          isStep: false,
          metadata: { sensor: 'PT-1' },
          assetIds: [7],
          assetExternalIds: ['pump-1'],
          rootAssetIds: [1],
          assetSubtreeIds: [7, 'pump-2', { externalId: 'pump-3' }],
          dataSetIds: ['measured', { id: 4 }],
          externalIdPrefix: 'pump-',
          createdTime: { min: 0, max: 9 },
          lastUpdatedTime: { min: 5 },
        },
        advancedFilter,
        sort: [...sort] as never,
      })
      .toArray();
    cdf.expectSent({
      line: 'POST /timeseries/list',
      body: {
        filter: {
          name: 'Pressure',
          isString: false,
          isStep: false,
          metadata: { sensor: 'PT-1' },
          assetIds: [7],
          assetExternalIds: ['pump-1'],
          rootAssetIds: [1],
          assetSubtreeIds: [{ id: 7 }, { externalId: 'pump-2' }, { externalId: 'pump-3' }],
          dataSetIds: [{ externalId: 'measured' }, { id: 4 }],
          externalIdPrefix: 'pump-',
          createdTime: { min: 0, max: 9 },
          lastUpdatedTime: { min: 5 },
        },
        advancedFilter,
        sort,
        limit: 1000,
      },
    });
  });

  it('walks partitions to their ends, at the same time', async () => {
    cdf.answer((sent) => {
      const { partition, cursor } = bodyOf(sent) as { partition: string; cursor?: string };
      return { items: [{ ...pressure, externalId: `${partition} ${cursor ?? 'first'}` }], nextCursor: cursor ? undefined : 'c1' };
    });
    const found = await timeSeries.list({ filter: { unit: 'bar' }, partitions: 3 }).toArray();
    expect(found.map(({ externalId }) => externalId).sort()).toEqual(['1/3 c1', '1/3 first', '2/3 c1', '2/3 first', '3/3 c1', '3/3 first']);
    expect(cdf.bodies()).toContainEqual({ filter: { unit: 'bar' }, limit: 1000, partition: '2/3', cursor: 'c1' });
    expect(cdf.lines()).toHaveLength(6);
  });

  it('refuses more than 10 partitions, and partitions beside a limit or an order', async () => {
    await expectRefused(cdf, () => timeSeries.list({ partitions: 11 }), /partitions must be a whole number from 1 to 10, not 11/);
    await expectRefused(cdf, () => timeSeries.list({ partitions: 2, limit: 5 }), /limit must be left out beside partitions/);
    await expectRefused(cdf, () => timeSeries.list({ partitions: 2, sort: [{ property: ['name'] }] }), /sort must be left out beside partitions/);
    await expectRefused(cdf, () => timeSeries.list({ filter: { dataSetIds: Array.from({ length: 101 }, (_, index) => index + 1) } }), /dataSetIds/);
  });

  it('gives chunks of any size, gathered from pages', async () => {
    cdf.answer((_sent, count) => ({ items: Array.from({ length: 1000 }, () => pressure), nextCursor: count < 3 ? `c${count}` : undefined }));
    const sizes: number[] = [];
    for await (const chunk of timeSeries.list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 500]);
  });
});

describe('timeSeries.retrieve', () => {
  it.each([
    [11, { id: 11 }],
    ['pump-1-pressure', { externalId: 'pump-1-pressure' }],
    [{ externalId: '11' }, { externalId: '11' }],
    [{ instanceId: { space: 'plant', externalId: 'p' } }, { instanceId: { space: 'plant', externalId: 'p' } }],
  ] as const)('takes %j', async (id, item) => {
    cdf.answers({ items: [pressure] });
    expect(await timeSeries.retrieve(id)).toEqual(pressure);
    cdf.expectSent({ line: 'POST /timeseries/byids', body: { items: [item] } });
  });

  it('gives undefined where there is none, and throws other refusals', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), { items: [] }, refuse(400));
    expect(await timeSeries.retrieve(1)).toBeUndefined();
    expect(await timeSeries.retrieve(1, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await failure<ApiError>(() => timeSeries.retrieve(1))).toMatchObject({ status: 400 });
    expect(cdf.bodies()[1]).toEqual({ items: [{ id: 1 }], ignoreUnknownIds: true });
  });

  it('gets 1,000 a request, in input order', async () => {
    cdf.answer(echo);
    const found = await timeSeries.retrieve(named(2500).map(({ externalId }) => externalId));
    expect(found.map(({ externalId }) => externalId)).toEqual(named(2500).map(({ externalId }) => externalId));
    expect(cdf.bodies().map((body) => (body as Items).items.length).sort()).toEqual([1000, 1000, 500]);
  });

  it('names those that are missing among many, and leaves them out on request', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'x' }] }), { items: [pressure] });
    const error = await failure<NotFoundError>(() => timeSeries.retrieve(['x', 11]));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'x' }]);
    expect(await timeSeries.retrieve(['x', 11], { ignoreUnknownIds: true })).toEqual([pressure]);
    expect(await timeSeries.retrieve([])).toEqual([]);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('refuses what names no time series', async () => {
    for (const bad of ['', 0, -1, 1.5, 2 ** 53, null, undefined, {}, { id: 1, externalId: 'a' }, { name: 'x' }, pressure]) {
      await expectRefused(cdf, () => timeSeries.retrieve(bad as never), /retrieveTimeSeries: the item must be a TimeSeriesId/);
    }
    await expectRefused(cdf, () => timeSeries.retrieve([1, ''] as never), /item 1 must be/);
    await expectRefused(cdf, () => timeSeries.retrieve(1, { ignoreUnknown: true } as never), /has no "ignoreUnknown"; allowed: ignoreUnknownIds/);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [pressure] });
    expect(await timeSeries.retrieve(11)).toEqual(pressure);
  });
});

describe('timeSeries.search', () => {
  it('sends what to look for once, and gives the matches', async () => {
    cdf.answers({ items: [pressure] });
    const search = { name: 'pres', description: 'valve', query: 'pump' };
    expect(await timeSeries.search({ search, filter: { assetSubtreeIds: ['plant'] }, limit: 1000 })).toEqual([pressure]);
    cdf.expectSent({ line: 'POST /timeseries/search', body: { search, filter: { assetSubtreeIds: [{ externalId: 'plant' }] }, limit: 1000 } });
  });

  it('needs no parameters, and refuses limits beyond 1,000', async () => {
    for (const limit of [0, 1001, 1.5]) await expectRefused(cdf, () => timeSeries.search({ limit }), /limit must be a whole number from 1 to 1000/);
    cdf.answers({ items: [] });
    expect(await timeSeries.search()).toEqual([]);
    cdf.expectSent({ line: 'POST /timeseries/search', body: {} });
  });
});

describe('timeSeries.aggregate', () => {
  it('counts', async () => {
    cdf.answers({ items: [{ count: 42 }] });
    const [found] = await timeSeries.aggregate({ filter: { unit: 'bar', dataSetIds: [4] } });
    expect(found?.count).toBe(42);
    cdf.expectSent({ line: 'POST /timeseries/aggregate', body: { filter: { unit: 'bar', dataSetIds: [{ id: 4 }] } } });
  });

  it('refuses what does not go together, before anything is sent', async () => {
    for (const bad of [{ path: ['metadata'] }, { aggregate: 'uniqueValues' }, { aggregate: 'uniqueProperties', properties: [{ property: ['unit'] }] }, { aggregate: 'mean' }]) {
      await expectRefused(cdf, () => timeSeries.aggregate(bad as never), /aggregateTimeSeries: parameters must be \{ aggregate/);
    }
  });

  it('tells values and keys', async () => {
    const values = [{ values: ['bar'], count: 2 }];
    const keys = [{ values: [{ property: ['metadata', 'sensor'] }], count: 3 }];
    cdf.answers({ items: values }, { items: keys });
    const first = { aggregate: 'uniqueValues' as const, properties: [{ property: ['unit'] }], aggregateFilter: { prefix: { value: 'b' } } };
    const second = { aggregate: 'uniqueProperties' as const, path: ['metadata' as const], advancedFilter: { exists: { property: ['metadata', 'sensor'] } } };
    expect(await timeSeries.aggregate(first)).toEqual(values);
    expect(await timeSeries.aggregate(second)).toEqual(keys);
    cdf.expectSent({ line: 'POST /timeseries/aggregate', body: first }, { line: 'POST /timeseries/aggregate', body: second });
  });
});

describe('toTimeSeriesCreate', () => {
  it('leaves out what the platform sets, and nothing else', () => {
    const { id: _id, type: _type, createdTime: _created, lastUpdatedTime: _updated, ...create } = pressure;
    expect(toTimeSeriesCreate({ ...pressure, instanceId: { space: 's', externalId: 'i' } })).toEqual(create);
    expect(toTimeSeriesCreate(create)).toEqual(create);
    expect([pressure].map(toTimeSeriesCreate)).toEqual([create]);
  });
});

describe('timeSeries.update', () => {
  it('sends a change as it is written', async () => {
    cdf.answers({ items: [pressure] });
    const change: TimeSeriesUpdate = { externalId: 'pump-1-pressure', update: { unit: { set: 'Pa' }, description: { setNull: true } } };
    expect(await timeSeries.update(change)).toEqual(pressure);
    cdf.expectSent({ line: 'POST /timeseries/update', body: { items: [change] } });
  });

  it('takes what the builder builds, for every field and verb', async () => {
    cdf.answer(echo);
    const replaced = timeSeriesUpdate(11).set({
      externalId: 'e',
      name: 'n',
      metadata: { a: 'b' },
      unit: 'bar',
      unitExternalId: 'pressure:bar',
      assetId: 8,
      isStep: true,
      description: 'd',
      securityCategories: [1],
      dataSetId: 4,
    });
    const emptied = timeSeriesUpdate('x').set({ externalId: null, name: null, unit: null, unitExternalId: null, assetId: null, description: null, dataSetId: null });
    const changed = timeSeriesUpdate({ instanceId: { space: 's', externalId: 'i' } })
      .add({ metadata: { a: 'b' }, securityCategories: [1] })
      .remove({ metadata: ['c'], securityCategories: [2] });
    expect(await timeSeries.update([replaced, emptied, changed])).toHaveLength(3);
    const nothing = { setNull: true };
    cdf.expectSent({
      line: 'POST /timeseries/update',
      body: {
        items: [
          {
            id: 11,
            update: {
              externalId: { set: 'e' },
              name: { set: 'n' },
              metadata: { set: { a: 'b' } },
              unit: { set: 'bar' },
              unitExternalId: { set: 'pressure:bar' },
              assetId: { set: 8 },
              isStep: { set: true },
              description: { set: 'd' },
              securityCategories: { set: [1] },
              dataSetId: { set: 4 },
            },
          },
          {
            externalId: 'x',
            update: { externalId: nothing, name: nothing, unit: nothing, unitExternalId: nothing, assetId: nothing, description: nothing, dataSetId: nothing },
          },
          {
            instanceId: { space: 's', externalId: 'i' },
            update: { metadata: { add: { a: 'b' }, remove: ['c'] }, securityCategories: { add: [1], remove: [2] } },
          },
        ],
      },
    });
  });

  it('takes a time series as it was read, and sets what has a value', async () => {
    cdf.answers({ items: [pressure] });
    await timeSeries.update(toTimeSeriesUpdate({ ...pressure, unit: 'Pa' }));
    cdf.expectSent({
      line: 'POST /timeseries/update',
      body: {
        items: [
          {
            id: 11,
            update: {
              externalId: { set: 'pump-1-pressure' },
              name: { set: 'Pressure' },
              metadata: { set: { sensor: 'PT-1' } },
              unit: { set: 'Pa' },
              assetId: { set: 7 },
              isStep: { set: false },
              securityCategories: { set: [3] },
            },
          },
        ],
      },
    });
  });

  it('refuses changes that contradict each other, and that no field can have', async () => {
    await expectRefused(cdf, () => timeSeriesUpdate(1).set({ isStep: null as never }), /isStep/);
    await expectRefused(cdf, () => timeSeriesUpdate(1).set({ isString: true } as never), /isString/);
    await expectRefused(cdf, () => timeSeriesUpdate(1).add({ unit: 'x' } as never), /unit/);
    await expectRefused(cdf, () => timeSeriesUpdate(1).set({ metadata: {} }).add({ metadata: { a: 'b' } } as never), /only change/);
    await expectRefused(cdf, () => timeSeriesUpdate({} as never), /TimeSeriesUpdate: the id/);
    for (const bad of [{ update: {} }, { id: 1 }, { id: 1, externalId: 'a', update: {} }, { id: 1, update: {}, name: 'x' }]) {
      await expectRefused(cdf, () => timeSeries.update(bad as never), /updateTimeSeries: the item must be a TimeSeriesUpdate/);
    }
  });

  it('sends 1,000 a request, and again after a 503', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(503) : echo(sent)));
    const changed = await timeSeries.update(Array.from({ length: 1001 }, (_, index) => timeSeriesUpdate(index + 1).set({ name: 'n' })));
    expect(changed.map(({ id }) => id)).toEqual(Array.from({ length: 1001 }, (_, index) => index + 1));
    expect(cdf.lines()).toHaveLength(3);
  });
});

describe('timeSeries.delete', () => {
  it('sends ids of both kinds, and the flag, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await timeSeries.delete([11, 'x', { externalId: 'y' }])).toBeUndefined();
    expect(await timeSeries.delete(11, { ignoreUnknownIds: true })).toBeUndefined();
    await timeSeries.delete([]);
    cdf.expectSent(
      { line: 'POST /timeseries/delete', body: { items: [{ id: 11 }, { externalId: 'x' }, { externalId: 'y' }] } },
      { line: 'POST /timeseries/delete', body: { items: [{ id: 11 }], ignoreUnknownIds: true } },
    );
  });

  it('sends 1,000 a request, none of them twice', async () => {
    cdf.answer(({ text }) => (text.includes('"t1000"') ? refuse(503) : {}));
    const error = await failure<BatchError>(() => one({ concurrency: 1 }).delete(named(2500)));
    expect(error.succeeded).toHaveLength(1000);
    expect(error.skipped).toHaveLength(500);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('names what is missing, and refuses instances, which no delete takes', async () => {
    await expectRefused(cdf, () => timeSeries.delete({ instanceId: { space: 's', externalId: 'i' } } as never), /ResourceId/);
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }));
    expect(await failure<NotFoundError>(() => timeSeries.delete(1))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 1 }] });
  });
});

describe('timeSeries.asset', () => {
  it('gives the asset of a time series', async () => {
    const asset = { id: 7, name: 'Pump 1' };
    cdf.answers({ items: [asset] }, refuse(400, { missing: [{ id: 7 }] }));
    expect(await timeSeries.asset(pressure)).toEqual(asset);
    expect(await timeSeries.asset(pressure)).toBeUndefined();
    cdf.expectSent({ line: 'POST /assets/byids', body: { items: [{ id: 7 }] } }, { line: 'POST /assets/byids', body: { items: [{ id: 7 }] } });
  });

  it('refuses a time series without one', async () => {
    const { assetId: _assetId, ...alone } = pressure;
    await expectRefused(cdf, () => timeSeries.asset(alone as TimeSeries), /assetId must be given/);
  });
});

const all = { start: -2208988800000, end: 4102444800000 };

describe('timeSeries.count', () => {
  it('sums the counts of ten days each', async () => {
    cdf.answers({ items: [{ id: 11, datapoints: [{ timestamp: 0, count: 5 }, { timestamp: 864000000 }, { timestamp: 1728000000, count: 7 }] }] }, { items: [{ id: 11, datapoints: [] }] });
    expect(await timeSeries.count(pressure)).toBe(12);
    expect(await timeSeries.count('x')).toBe(0);
    const body = { ...all, aggregates: ['count'], granularity: '10d', limit: 10000 };
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: [{ id: 11 }], ...body } }, { line: 'POST /timeseries/data/list', body: { items: [{ externalId: 'x' }], ...body } });
  });

  it('needs one request for all times there are', () => {
    expect((all.end - all.start) / 864e5 / 10).toBeLessThan(10000);
  });

  it('throws for a time series that does not exist', async () => {
    cdf.answer(() => refuse(400, { missing: [{ id: 1 }] }));
    for (const act of [() => timeSeries.count(1), () => timeSeries.first(1), () => timeSeries.latest(1)]) expect(await failure(act)).toBeInstanceOf(NotFoundError);
    cdf.sent.length = 0;
    for (const method of ['count', 'first', 'latest'] as const) await expectRefused(cdf, () => timeSeries[method]({} as never), /must be a/);
  });
});

describe('timeSeries.first and timeSeries.latest', () => {
  it('give the oldest and the newest point', async () => {
    cdf.answers({ items: [{ id: 11, isString: false, datapoints: [{ timestamp: 1, value: 2 }] }] }, { items: [{ id: 11, isString: true, datapoints: [{ timestamp: 9, value: 'ON' }] }] });
    const first = await timeSeries.first(pressure);
    expect(first).toEqual({ timestamp: 1, value: 2 });
    expectTypeOf(first).toEqualTypeOf<Datapoint | undefined>();
    expect(await timeSeries.latest({ instanceId: { space: 's', externalId: 'i' } })).toEqual({ timestamp: 9, value: 'ON' });
    cdf.expectSent(
      { line: 'POST /timeseries/data/list', body: { items: [{ id: 11 }], ...all, limit: 1 } },
      { line: 'POST /timeseries/data/latest', body: { items: [{ instanceId: { space: 's', externalId: 'i' } }] } },
    );
  });

  it('give NaN and the infinities as numbers, and texts as texts', async () => {
    cdf.answer(({ line }) => ({ items: [{ id: 11, isString: false, datapoints: [{ timestamp: 1, value: line.endsWith('/latest') ? '-Infinity' : 'NaN', status: { code: 1 } }] }] }));
    expect(await timeSeries.first(11)).toEqual({ timestamp: 1, value: NaN, status: { code: 1 } });
    expect(await timeSeries.latest(11)).toMatchObject({ value: -Infinity });
    cdf.answer(() => ({ items: [{ id: 11, isString: true, datapoints: [{ timestamp: 1, value: 'NaN' }] }] }));
    expect(await timeSeries.first(11)).toEqual({ timestamp: 1, value: 'NaN' });
    expect(await timeSeries.latest(11)).toEqual({ timestamp: 1, value: 'NaN' });
  });

  it('give undefined where there is no point', async () => {
    cdf.answer(() => ({ items: [{ id: 11, isString: false, datapoints: [] }] }));
    expect(await timeSeries.first(11)).toBeUndefined();
    expect(await timeSeries.latest(11)).toBeUndefined();
  });
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  BatchError,
  Datapoints,
  NotFoundError,
  connectCognite,
  deleteDatapoints,
  insertDatapoints,
  retrieveDatapoints,
  syntheticExpression,
  type AggregateDatapoints,
  type ApiError,
  type DatapointsInsert,
  type DatapointsOrAggregates,
  type DatapointsQuery,
  type NonFinite,
  type RawDatapoints,
} from '../../src/cognite/datapoints.js';
import { bodyOf, expectRefused, failure, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const datapoints = new Datapoints(options);

const numbers = { id: 11, externalId: 'a', isString: false, type: 'numeric', isStep: false, unit: 'bar', datapoints: [{ timestamp: 1, value: 4.2 }, { timestamp: 2, value: 'NaN' }] };
const texts = { id: 12, isString: true, type: 'string', datapoints: [{ timestamp: 1, value: 'ON' }] };
const averages = { id: 11, isString: false, type: 'numeric', isStep: false, datapoints: [{ timestamp: 0, average: 4, count: 2 }] };

type Items = { items: { externalId?: string }[] };
/** Answers with a series for each item. */
const echo = (sent: Sent): object => ({ items: (bodyOf(sent) as Items).items.map((item) => ({ ...numbers, ...item })) });
const named = (count: number): { externalId: string }[] => Array.from({ length: count }, (_, index) => ({ externalId: `t${index}` }));
const sizes = (): number[] => cdf.bodies().map((body) => (body as Items).items.length).sort((one, other) => one - other);

describe('datapoints.retrieve', () => {
  it('takes a short identifier and what to read', async () => {
    cdf.answers({ items: [numbers] });
    const found = await datapoints.retrieve('a', { start: '2w-ago', end: 'now', limit: 100000, includeOutsidePoints: true, timeZone: 'Europe/Oslo' });
    expect(found).toEqual(numbers);
    expectTypeOf(found).toEqualTypeOf<RawDatapoints | undefined>();
    cdf.expectSent({
      line: 'POST /timeseries/data/list',
      body: { items: [{ externalId: 'a' }], start: '2w-ago', end: 'now', limit: 100000, includeOutsidePoints: true, timeZone: 'Europe/Oslo' },
    });
  });

  it('tells numbers from texts', async () => {
    cdf.answers({ items: [numbers, texts] });
    const found = await datapoints.retrieve([11, { id: 12, includeStatus: true }]);
    const values = found.map((one) => {
      if (one.isString) {
        expectTypeOf(one.datapoints[0]!.value).toEqualTypeOf<string | undefined>();
        return one.datapoints.map(({ value }) => value);
      }
      expectTypeOf(one.datapoints[0]!.value).toEqualTypeOf<number | NonFinite | undefined>();
      return one.datapoints.map(({ value }) => Number(value));
    });
    expect(values).toEqual([[4.2, NaN], ['ON']]);
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: [{ id: 11 }, { id: 12, includeStatus: true }] } });
  });

  it('gives aggregates where they are asked for', async () => {
    cdf.answer(() => ({ items: [averages] }));
    const params = { start: 0, end: 86400000, aggregates: ['average', 'count'], granularity: '1d', limit: 10000 } as const;
    const one = await datapoints.retrieve({ id: 11, end: 5 }, params);
    expectTypeOf(one).toEqualTypeOf<AggregateDatapoints | undefined>();
    const many = await datapoints.retrieve([11], params);
    expectTypeOf(many).toEqualTypeOf<AggregateDatapoints[]>();
    expect(many[0]!.datapoints[0]!.average).toBe(4);
    cdf.expectSent(
      { line: 'POST /timeseries/data/list', body: { items: [{ id: 11, end: 5 }], ...params } },
      { line: 'POST /timeseries/data/list', body: { items: [{ id: 11 }], ...params } },
    );
  });

  it('takes a query of its own for each time series', async () => {
    cdf.answers({ items: [averages, numbers, numbers] });
    const queries: DatapointsQuery[] = [
      { id: 11, aggregates: ['min', 'maxDatapoint'], granularity: '1h', start: '1d-ago' },
      { externalId: 'a', start: 1, end: 9, limit: 5, targetUnit: 'pressure:pa', ignoreBadDataPoints: false, treatUncertainAsBad: false, cursor: 'c1', timeZone: 'UTC' },
      { instanceId: { space: 's', externalId: 'i' }, targetUnitSystem: 'SI', includeStatus: true, includeOutsidePoints: true },
    ];
    const found = await datapoints.retrieve(queries);
    expectTypeOf(found).toEqualTypeOf<DatapointsOrAggregates[]>();
    expect(found).toEqual([averages, numbers, numbers]);
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: queries } });
  });

  it('reads 100 time series a request, in input order', async () => {
    cdf.answer(echo);
    const found = await datapoints.retrieve(named(250).map(({ externalId }) => externalId), { start: 1 });
    expect((found as { externalId?: string }[]).map(({ externalId }) => externalId)).toEqual(named(250).map(({ externalId }) => externalId));
    expect(sizes()).toEqual([50, 100, 100]);
    expect(cdf.bodies().every((body) => (body as { start: number }).start === 1)).toBe(true);
    cdf.sent.length = 0;
    expect(await datapoints.retrieve([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('takes the same time series twice', async () => {
    cdf.answers({ items: [averages, averages] });
    const items: DatapointsQuery[] = [{ id: 1, aggregates: ['average'] }, { id: 1, aggregates: ['min'] }];
    expect(await datapoints.retrieve(items, { granularity: '1h' })).toHaveLength(2);
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items, granularity: '1h' } });
  });

  it('gives undefined for one that does not exist, and names the missing among many', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), { items: [] }, refuse(400, { missing: [{ id: 1 }] }), { items: [numbers] });
    expect(await datapoints.retrieve(1)).toBeUndefined();
    expect(await datapoints.retrieve(1, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await failure<NotFoundError>(() => datapoints.retrieve([1, 11]))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 1 }] });
    expect(await datapoints.retrieve([1, 11], { ignoreUnknownIds: true })).toEqual([numbers]);
    expect(cdf.bodies().at(-1)).toEqual({ items: [{ id: 1 }, { id: 11 }], ignoreUnknownIds: true });
  });

  it('is sent again after a 503, and throws what else is refused', async () => {
    cdf.answers(refuse(503), { items: [numbers] }, refuse(400));
    expect(await datapoints.retrieve(11)).toEqual(numbers);
    expect(await failure<ApiError>(() => datapoints.retrieve(11))).toMatchObject({ status: 400, operationId: 'retrieveDatapoints' });
  });

  it('refuses aggregates without a granularity and the reverse, wherever they are said', async () => {
    const together = /aggregates and granularity must be given together/;
    await expectRefused(cdf, () => datapoints.retrieve(1, { aggregates: ['max'] }), together);
    await expectRefused(cdf, () => datapoints.retrieve(1, { granularity: '1h' } as never), together);
    await expectRefused(cdf, () => datapoints.retrieve([1, { id: 2, aggregates: ['max'] }]), together);
    await expectRefused(cdf, () => datapoints.retrieve([{ id: 2, aggregates: ['max'] }, 1], { granularity: '1h' } as never), together);
  });

  it('refuses what names no time series, and what nobody would read', async () => {
    for (const bad of ['', 0, 1.5, null, undefined, {}, { id: 1, externalId: 'a' }, { id: 1, begin: 5 }, { start: 0 }]) {
      await expectRefused(cdf, () => datapoints.retrieve(bad as never), /retrieveDatapoints: the item must be a DatapointsQuery/);
    }
    for (const limit of [100001, -1, 1.5]) await expectRefused(cdf, () => datapoints.retrieve(1, { limit }), /limit must be a whole number from 0 to 100000/);
    await expectRefused(cdf, () => datapoints.retrieve(1, { from: 0 } as never), /has no "from"; allowed: start, end/);
  });

  it('is there as a function', async () => {
    cdf.answers({ items: [numbers] });
    const found = await retrieveDatapoints(connectCognite(options), ['a'], { end: 5 });
    expectTypeOf(found).toEqualTypeOf<RawDatapoints[]>();
    expect(found).toEqual([numbers]);
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: [{ externalId: 'a' }], end: 5 } });
  });
});

describe('datapoints.retrieveLatest', () => {
  it('takes an identifier, and a time before which to look', async () => {
    cdf.answers({ items: [numbers] }, { items: [numbers, { ...texts, datapoints: [] }] });
    const found = await datapoints.retrieveLatest('a');
    expect(found).toEqual(numbers);
    expectTypeOf(found).toEqualTypeOf<RawDatapoints | undefined>();
    const [, empty] = await datapoints.retrieveLatest([{ id: 11, before: '2d-ago', includeStatus: true }, { id: 12, before: 1717232400000, targetUnitSystem: 'SI' }], { ignoreUnknownIds: false });
    expect(empty!.datapoints).toEqual([]);
    cdf.expectSent(
      { line: 'POST /timeseries/data/latest', body: { items: [{ externalId: 'a' }] } },
      {
        line: 'POST /timeseries/data/latest',
        body: { items: [{ id: 11, before: '2d-ago', includeStatus: true }, { id: 12, before: 1717232400000, targetUnitSystem: 'SI' }], ignoreUnknownIds: false },
      },
    );
  });

  it('asks for 100 a request, in input order', async () => {
    cdf.answer(echo);
    const found = await datapoints.retrieveLatest(named(201));
    expect((found as { externalId?: string }[]).map(({ externalId }) => externalId)).toEqual(named(201).map(({ externalId }) => externalId));
    expect(sizes()).toEqual([1, 100, 100]);
  });

  it('gives undefined for one that does not exist, and leaves out the unknown on request', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), { items: [] }, { items: [numbers] }, refuse(400, { missing: [{ id: 1 }] }));
    expect(await datapoints.retrieveLatest(1)).toBeUndefined();
    expect(await datapoints.retrieveLatest(1, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await datapoints.retrieveLatest([1, 11], { ignoreUnknownIds: true })).toEqual([numbers]);
    expect(await failure(() => datapoints.retrieveLatest([1, 11]))).toBeInstanceOf(NotFoundError);
    cdf.sent.length = 0;
    await expectRefused(cdf, () => datapoints.retrieveLatest({ id: 1, start: 0 } as never), /must be a LatestDatapointQuery/);
  });
});

describe('datapoints.insert', () => {
  it('sends points of numbers and texts, and gives nothing', async () => {
    cdf.answer(() => ({}));
    const items: DatapointsInsert[] = [
      { externalId: 'a', datapoints: [{ timestamp: -1, value: 4.2 }, { timestamp: 2, value: 'Infinity', status: { code: 0, symbol: 'Good' } }] },
      { id: 12, datapoints: [{ timestamp: 1, value: 'ON' }, { timestamp: 2, status: { symbol: 'Bad' } }] },
    ];
    expect(await datapoints.insert(items)).toBeUndefined();
    expect(await datapoints.insert({ instanceId: { space: 's', externalId: 'i' }, datapoints: [] })).toBeUndefined();
    await datapoints.insert([]);
    cdf.expectSent(
      { line: 'POST /timeseries/data', body: { items } },
      { line: 'POST /timeseries/data', body: { items: [{ instanceId: { space: 's', externalId: 'i' }, datapoints: [] }] } },
    );
  });

  it('takes what was read', async () => {
    cdf.answers({ items: [numbers] }, {});
    const read = await datapoints.retrieve(11);
    await datapoints.insert({ externalId: 'copy', datapoints: read!.datapoints });
    expect(cdf.bodies()[1]).toEqual({ items: [{ externalId: 'copy', datapoints: numbers.datapoints }] });
  });

  it('spells out numbers that are not finite, in a copy', async () => {
    cdf.answer(() => ({}));
    const item: DatapointsInsert = { id: 1, datapoints: [NaN, Infinity, -Infinity, 5].map((value, timestamp) => ({ timestamp, value })) };
    await datapoints.insert(item);
    await insertDatapoints(connectCognite(options), [item]);
    expect(item.datapoints[0]!.value).toBeNaN();
    const sent = { items: [{ id: 1, datapoints: ['NaN', 'Infinity', '-Infinity', 5].map((value, timestamp) => ({ timestamp, value })) }] };
    cdf.expectSent({ line: 'POST /timeseries/data', body: sent }, { line: 'POST /timeseries/data', body: sent });
  });

  it('sends 10,000 time series a request, again after a 503, and tells what became of each', async () => {
    cdf.answer(({ text }, count) => (count === 1 ? refuse(503) : text.includes('"t10000"') ? refuse(400) : {}));
    const error = await failure<BatchError>(() => new Datapoints({ ...options, concurrency: 1 }).insert(named(10002).map((item) => ({ ...item, datapoints: [{ timestamp: 0, value: 1 }] }))));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.succeeded).toHaveLength(10000);
    expect(error.failed).toEqual([10000, 10001]);
    expect(sizes()).toEqual([2, 10000, 10000]);
  });

  it('refuses what names no time series or has no points', async () => {
    for (const bad of [null, 'a', {}, { id: 1 }, { datapoints: [] }, { id: 1, externalId: 'a', datapoints: [] }, { id: 1, datapoints: [], unit: 'bar' }]) {
      await expectRefused(cdf, () => datapoints.insert(bad as never), /insertDatapoints: the item must be a DatapointsInsert/);
    }
    await expectRefused(cdf, () => datapoints.insert([{ id: 1, datapoints: [] }, null as never]), /item 1 must be/);
  });
});

describe('datapoints.delete', () => {
  it('sends spans, with or without an end, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await datapoints.delete({ externalId: 'a', inclusiveBegin: 5, exclusiveEnd: 6 })).toBeUndefined();
    await datapoints.delete([{ id: 1, inclusiveBegin: -2208988800000 }, { id: 1, inclusiveBegin: 0, exclusiveEnd: 9 }]);
    cdf.expectSent(
      { line: 'POST /timeseries/data/delete', body: { items: [{ externalId: 'a', inclusiveBegin: 5, exclusiveEnd: 6 }] } },
      { line: 'POST /timeseries/data/delete', body: { items: [{ id: 1, inclusiveBegin: -2208988800000 }, { id: 1, inclusiveBegin: 0, exclusiveEnd: 9 }] } },
    );
  });

  it('sends 10,000 a request, and again after a 503', async () => {
    cdf.answer((_sent, count) => (count === 1 ? refuse(503) : {}));
    await datapoints.delete(named(10001).map((item) => ({ ...item, inclusiveBegin: 0 })));
    expect(sizes().filter((size) => size === 1).length + sizes().filter((size) => size === 10000).length).toBe(3);
  });

  it('refuses spans that end before they begin, and what names no time series', async () => {
    for (const exclusiveEnd of [5, 4]) {
      await expectRefused(cdf, () => datapoints.delete([{ id: 1, inclusiveBegin: 5, exclusiveEnd }]), /exclusiveEnd must be later than inclusiveBegin \(5\)/);
      await expectRefused(cdf, () => deleteDatapoints(connectCognite(options), { id: 1, inclusiveBegin: 5, exclusiveEnd }), /exclusiveEnd must be later/);
    }
    for (const bad of [null, {}, { id: 1 }, { inclusiveBegin: 5 }, { id: 1, start: 5, inclusiveBegin: 5 }]) {
      await expectRefused(cdf, () => datapoints.delete(bad as never), /deleteDatapoints: the item must be a DatapointsDelete/);
    }
  });
});

describe('datapoints.synthetic.query', () => {
  const series = { isString: false, datapoints: [{ timestamp: 1, value: 2 }, { timestamp: 2, error: 'DIVIDE_BY_ZERO' }] };
  const query = { expression: 'ts{id:1} / 2', start: '2w-ago', end: 'now', limit: 10000, timeZone: 'UTC' };

  it('sends one expression and gives its points, with values or errors', async () => {
    cdf.answers({ items: [series] });
    const { datapoints: points } = await datapoints.synthetic.query(query);
    expect(points.map((point) => ('error' in point ? point.error : point.value))).toEqual([2, 'DIVIDE_BY_ZERO']);
    cdf.expectSent({ line: 'POST /timeseries/synthetic/query', body: { items: [query] } });
  });

  it('sends ten expressions a request, in input order', async () => {
    cdf.answer((sent) => ({ items: (bodyOf(sent) as { items: { expression: string }[] }).items.map(({ expression }) => ({ datapoints: [{ timestamp: 0, value: Number(expression) }] })) }));
    const found = await datapoints.synthetic.query(Array.from({ length: 25 }, (_, index) => ({ expression: String(index) })));
    expect(found.map(({ datapoints: [point] }) => (point as { value: number }).value)).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(sizes()).toEqual([5, 10, 10]);
  });

  it('is sent again after a 503, and refuses what is no query', async () => {
    await expectRefused(cdf, () => datapoints.synthetic.query('ts{id:1}' as never), /querySyntheticTimeSeries: the item must be an object/);
    cdf.answers(refuse(503), { items: [series] });
    expect(await datapoints.synthetic.query([query])).toEqual([series]);
  });
});

describe('syntheticExpression', () => {
  it.each([
    ['A + B', { A: 'x', B: { id: 7, externalId: 'y' } }, "ts{externalId:'x'} + ts{externalId:'y'}"],
    ['A+A2*A', { A: 1, A2: { id: 2 } }, 'ts{id:1}+ts{id:2}*ts{id:1}'],
    ['sin(a) - ban', { a: 'b', b: 'a' }, "sin(ts{externalId:'b'}) - ban"],
    ["TS{externalId:'A } A'} + A + ts{id:1}", { A: 'x', id: 'no' }, "TS{externalId:'A } A'} + ts{externalId:'x'} + ts{id:1}"],
    ['A', { A: "it's" }, String.raw`ts{externalId:'it\'s'}`],
    ['a.b * a', { 'a.b': 1, a: 2 }, 'ts{id:1} * ts{id:2}'],
    ['ts{id:1}', {}, 'ts{id:1}'],
  ])('%s', (expression, variables, expected) => {
    expect(syntheticExpression(expression, variables)).toBe(expected);
  });

  it('aggregates what stands in for variables, and nothing else', () => {
    expect(syntheticExpression('A + ts{id:1}', { A: 'x' }, { aggregate: 'interpolation', granularity: '1m' })).toBe(
      "ts{externalId:'x',aggregate:'interpolation',granularity:'1m'} + ts{id:1}",
    );
  });

  it('refuses variables without a time series, and half of an aggregation', async () => {
    for (const bad of ['', 1.5, {}, { instanceId: {} }]) await expectRefused(cdf, () => syntheticExpression('A', { A: bad as never }), /syntheticExpression: A must be a time series with an id or external id/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { aggregate: 'max' }), /given together/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { granularity: '1h' }), /given together/);
  });
});

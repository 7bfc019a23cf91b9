import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  Datapoints,
  NotFoundError,
  connectCognite,
  deleteDatapoints,
  retrieveDatapoints,
  syntheticExpression,
  toDatapointObjects,
  type AggregateDatapointColumns,
  type ApiError,
  type DatapointColumns,
  type DatapointReadQuery,
  type RawDatapointColumns,
  type RawDatapoints,
  type SyntheticColumns,
} from '../../src/cognite/datapoints.js';
import { readDatapoints } from '../../src/cognite/datapoint-read.js';
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
  const span = { start: 0, end: 1000 };
  const wire = (item: object, limit = 1000): object => ({ ...item, ...span, limit });

  it('gives columns of one time series, and asks for what was asked', async () => {
    cdf.answers({ items: [numbers] });
    const found = await datapoints.retrieve('a', { start: new Date(0), end: 1000, limit: 500, includeOutsidePoints: true, timeZone: 'Europe/Oslo' });
    expectTypeOf(found).toEqualTypeOf<RawDatapointColumns | undefined>();
    const { datapoints: _points, ...head } = numbers;
    expect(found).toEqual({ ...head, timestamps: new Float64Array([1, 2]), values: new Float64Array([4.2, NaN]) });
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: [{ externalId: 'a', timeZone: 'Europe/Oslo', start: 0, end: 1000, limit: 502, includeOutsidePoints: true }] } });
  });

  it('tells numbers from texts', async () => {
    cdf.answers({ items: [numbers, texts] });
    const [a, b] = await datapoints.retrieve([11, { id: 12, includeStatus: true, ignoreBadDataPoints: false, treatUncertainAsBad: false }], { ...span, limit: 9 });
    if (a!.isString) throw new Error('no numbers');
    expectTypeOf(a!.values).toEqualTypeOf<Float64Array>();
    if (!b!.isString) throw new Error('no texts');
    expectTypeOf(b!.values).toEqualTypeOf<(string | undefined)[]>();
    expect([[...a!.values], b!.values]).toEqual([[4.2, NaN], ['ON']]);
    cdf.expectSent({ line: 'POST /timeseries/data/list', body: { items: [wire({ id: 11 }, 9), wire({ id: 12, includeStatus: true, ignoreBadDataPoints: false, treatUncertainAsBad: false }, 9)] } });
  });

  it('gives a column for each aggregate', async () => {
    cdf.answer(() => ({ items: [averages] }));
    const params = { start: 0, end: 86400000, aggregates: ['average', 'count', 'min', 'maxDatapoint'], granularity: '1d' } as const;
    const one = await datapoints.retrieve({ id: 11, end: 5 }, params);
    expectTypeOf(one).toEqualTypeOf<AggregateDatapointColumns<'average' | 'count' | 'min' | 'maxDatapoint'> | undefined>();
    const many = await datapoints.retrieve([11], params);
    expectTypeOf(many[0]!.aggregates.average).toEqualTypeOf<Float64Array>();
    const none = new Float64Array([NaN]);
    expect(many[0]).toEqual({
      id: 11, isString: false, type: 'numeric', isStep: false, granularity: '1d',
      timestamps: new Float64Array([0]),
      aggregates: { average: new Float64Array([4]), count: new Float64Array([2]), min: none, maxDatapoint: { timestamps: none, values: none } },
    });
    const sent = { aggregates: params.aggregates, granularity: '1d', start: 0 };
    cdf.expectSent(
      { line: 'POST /timeseries/data/list', body: { items: [{ id: 11, ...sent, end: 5, limit: 2500 }] } },
      { line: 'POST /timeseries/data/list', body: { items: [{ id: 11, ...sent, end: 86400000, limit: 2500 }] } },
    );
  });

  it('takes a query of its own for each time series, raw points apart from aggregates', async () => {
    cdf.answer((sent) => ({ items: (bodyOf(sent) as { items: { aggregates?: string[] }[] }).items.map(({ aggregates }) => (aggregates ? averages : numbers)) }));
    const queries: DatapointReadQuery[] = [
      { id: 11, aggregates: ['min'], granularity: '1h', start: 5 },
      { externalId: 'a', start: 1, end: 9, limit: 5, targetUnit: 'pressure:pa' },
      { instanceId: { space: 's', externalId: 'i' }, includeStatus: true, includeOutsidePoints: true, limit: 3 },
    ];
    const found = await datapoints.retrieve(queries, { ...span, targetUnitSystem: 'SI' });
    expectTypeOf(found).toEqualTypeOf<DatapointColumns[]>();
    expect(found.map(({ aggregates }) => aggregates && Object.keys(aggregates))).toEqual([['min'], undefined, undefined]);
    expect(cdf.bodies()).toEqual([
      {
        items: [
          { externalId: 'a', start: 1, end: 9, limit: 5, targetUnit: 'pressure:pa' },
          { instanceId: { space: 's', externalId: 'i' }, includeStatus: true, includeOutsidePoints: true, ...span, limit: 5, targetUnitSystem: 'SI' },
        ],
      },
      { items: [{ id: 11, aggregates: ['min'], granularity: '1h', start: 5, end: 1000, limit: 10000, targetUnitSystem: 'SI' }] },
    ]);
  });

  it('is sent again after a 503, and throws what else is refused', async () => {
    cdf.answers(refuse(503), { items: [numbers] }, refuse(400));
    expect(await datapoints.retrieve(11, span)).toMatchObject({ id: 11 });
    expect(await failure<ApiError>(() => datapoints.retrieve(11, span))).toMatchObject({ status: 400, operationId: 'retrieveDatapoints' });
  });

  it('sends nothing for nothing', async () => {
    expect(await datapoints.retrieve([], span)).toEqual([]);
    for await (const _chunk of datapoints.stream([], span)) throw new Error('a chunk of nothing');
    expect(cdf.lines()).toEqual([]);
  });

  it.each<[unknown, unknown, RegExp]>([
    [1, { aggregates: ['max'] }, /the item: aggregates and granularity must be given together/],
    [1, { granularity: '1h' }, /given together/],
    [[1, { id: 2, aggregates: ['max'] }], {}, /item 1: aggregates and granularity must be given together/],
    [1, { aggregates: [], granularity: '1h' }, /aggregates must be a list of different aggregates/],
    [1, { aggregates: ['max', 'max'], granularity: '1h' }, /a list of different aggregates/],
    [1, { aggregates: 'max', granularity: '1h' }, /a list of different aggregates/],
    [1, { aggregates: ['max'], granularity: '1x' }, /the granularity must be a number and a unit/],
    [1, { aggregates: ['max'], granularity: '1h', includeOutsidePoints: true }, /includeOutsidePoints must be left out beside aggregates/],
    [1, { start: 5, end: 5 }, /end must be later than start \(5\)/],
    [1, { start: 'now', end: '1h-ago' }, /end must be later than start/],
    [1, { start: 'yesterday' }, /start must be milliseconds since the epoch/],
    [1, { start: -2208988800001 }, /start must be from -2208988800000/],
    [1, { end: 4102444800001 }, /end must be from .* to 4102444800000/],
    [1, { limit: 0 }, /limit must be a positive integer, or Infinity, null or -1 for all/],
    [1, { limit: 1.5 }, /limit must be/],
    [1, { limit: '5' }, /limit must be/],
    [1, { includeStatus: 'yes' }, /includeStatus must be true or false/],
    [1, { ignoreUnknownIds: 1 }, /ignoreUnknownIds must be true or false/],
    [1, { targetUnit: 'a', targetUnitSystem: 'SI' }, /targetUnit must be given alone/],
    [1, { timeZone: 5 }, /timeZone must be a text/],
    [{ id: 1, cursor: 'c' }, {}, /cursor must be left out/],
    [1, { from: 0 }, /has no "from"; allowed: start, end/],
    [1, 'all', /parameters must be an object/],
  ])('refuses %j with %j', async (item, params, message) => {
    await expectRefused(cdf, () => datapoints.retrieve(item as never, params as never), message);
    await expectRefused(cdf, () => datapoints.stream(item as never, params as never).next(), message);
  });

  it('refuses what names no time series, and options that nobody would read', async () => {
    for (const bad of ['', 0, 1.5, null, undefined, {}, { id: 1, externalId: 'a' }, { id: 1, begin: 5 }, { start: 0 }]) {
      await expectRefused(cdf, () => datapoints.retrieve(bad as never), /retrieveDatapoints: the item must be a DatapointsQuery/);
    }
    await expectRefused(cdf, () => datapoints.retrieve(1, {}, { retries: 5 } as never), /has no "retries"/);
    await expectRefused(cdf, () => datapoints.stream(1, { prefetch: -1 }).next(), /prefetch must be a whole number of at least 0/);
    await expectRefused(cdf, () => datapoints.retrieve(1, { prefetch: 1 } as never), /has no "prefetch"/);
  });

  it('is there as a function, beside the plain operation', async () => {
    cdf.answers({ items: [numbers] }, { items: [numbers] });
    const connection = connectCognite(options);
    const found = await readDatapoints(connection, ['a'], span);
    expectTypeOf(found).toEqualTypeOf<RawDatapointColumns[]>();
    expect(await retrieveDatapoints(connection, ['a'], { end: 5 })).toEqual([numbers]);
    expect(toDatapointObjects(found[0]!)).toEqual(numbers);
    cdf.expectSent(
      { line: 'POST /timeseries/data/list', body: { items: [wire({ externalId: 'a' }, 100000)] } },
      { line: 'POST /timeseries/data/list', body: { items: [{ externalId: 'a' }], end: 5 } },
    );
  });
});

describe('datapoints.retrieveLatest', () => {
  it('takes an identifier, and a time before which to look', async () => {
    cdf.answers({ items: [numbers] }, { items: [numbers, { ...texts, datapoints: [] }] });
    const found = await datapoints.retrieveLatest('a');
    // The text is a number's.
    expect(found).toEqual({ ...numbers, datapoints: [{ timestamp: 1, value: 4.2 }, { timestamp: 2, value: NaN }] });
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

  it('takes what holds for all, and times of any form', async () => {
    cdf.answer(echo);
    await datapoints.retrieveLatest([1, { externalId: 'b', before: new Date(7) }, { id: 2, targetUnit: 'x' }], { before: '1h-ago', includeStatus: true, targetUnitSystem: 'SI', ignoreUnknownIds: true });
    await datapoints.retrieveLatest(1, { before: new Date(5) });
    expect(cdf.bodies()).toEqual([
      {
        items: [
          { id: 1, before: '1h-ago', includeStatus: true, targetUnitSystem: 'SI' },
          { externalId: 'b', before: 7, includeStatus: true, targetUnitSystem: 'SI' },
          { id: 2, before: '1h-ago', includeStatus: true, targetUnit: 'x' },
        ],
        ignoreUnknownIds: true,
      },
      { items: [{ id: 1, before: 5 }] },
    ]);
    cdf.sent.length = 0;
    for (const before of ['1x-ago', NaN, {}, 5e15]) await expectRefused(cdf, () => datapoints.retrieveLatest([{ id: 1, before: before as never }]), /item 0: before must be/);
    await expectRefused(cdf, () => datapoints.retrieveLatest(1, { start: 5 } as never), /has no "start"/);
  });

  it('asks for 100 a request, in input order', async () => {
    cdf.answer(echo);
    const found = await datapoints.retrieveLatest(named(201));
    expect((found as { externalId?: string }[]).map(({ externalId }) => externalId)).toEqual(named(201).map(({ externalId }) => externalId));
    expect(sizes()).toEqual([1, 100, 100]);
  });

  it('asks for what the list holds when it is called', async () => {
    cdf.answer(echo);
    const items = named(2);
    const found = datapoints.retrieveLatest(items);
    items.length = 0;
    expect((await found).length).toBe(2);
  });

  it('gives undefined for one that does not exist, and leaves out the unknown on request', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), { items: [] }, { items: [numbers] }, refuse(400, { missing: [{ id: 1 }] }));
    expect(await datapoints.retrieveLatest(1)).toBeUndefined();
    expect(await datapoints.retrieveLatest(1, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await datapoints.retrieveLatest([1, 11], { ignoreUnknownIds: true })).toMatchObject([{ id: 11, datapoints: [{ value: 4.2 }, { value: NaN }] }]);
    expect(await failure(() => datapoints.retrieveLatest([1, 11]))).toBeInstanceOf(NotFoundError);
    cdf.sent.length = 0;
    await expectRefused(cdf, () => datapoints.retrieveLatest({ id: 1, start: 0 } as never), /must be a LatestDatapointQuery/);
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

  it('sends what the list holds when it is called', async () => {
    cdf.answer(() => ({}));
    const spans = [{ id: 1, inclusiveBegin: 0, exclusiveEnd: 9 }];
    const ranges = [{ id: 1, start: 0, end: 9 }];
    const deleted = [datapoints.delete(spans), datapoints.deleteRanges(ranges)];
    spans.length = ranges.length = 0;
    await Promise.all(deleted);
    const sent = { line: 'POST /timeseries/data/delete', body: { items: [{ id: 1, inclusiveBegin: 0, exclusiveEnd: 9 }] } };
    cdf.expectSent(sent, sent);
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
  const span = { start: 0, end: 1000 };
  type Asked = { items: { expression: string; start: number; end: number; limit: number }[] };
  /** A point every millisecond, whose value is the expression's number and which is an error at each tenth. */
  const compute = (sent: Sent): object => ({
    items: (bodyOf(sent) as Asked).items.map(({ expression, start, end, limit }) => ({
      isString: false,
      datapoints: Array.from({ length: Math.min(limit, end - start) }, (_one, index) => ({ timestamp: start + index, ...((start + index) % 10 === 9 ? { error: 'DIVIDE_BY_ZERO' } : { value: Number(expression) }) })),
    })),
  });

  it('gives columns of one expression, with values or errors', async () => {
    cdf.answers({ items: [{ isString: false, datapoints: [{ timestamp: 1, value: 2 }, { timestamp: 2, error: 'DIVIDE_BY_ZERO' }, { timestamp: 3, value: 'Infinity' }] }] });
    const found = await datapoints.synthetic.query('A / ts{id:2}', { start: new Date(0), end: 1000, limit: 5, timeZone: 'UTC', variables: { A: 'a' }, aggregate: 'average', granularity: '1h' });
    expectTypeOf(found).toEqualTypeOf<SyntheticColumns>();
    const expression = "ts{externalId:'a',aggregate:'average',granularity:'1h'} / ts{id:2}";
    expect(found).toEqual({ expression, timestamps: new Float64Array([1, 2, 3]), values: new Float64Array([2, NaN, Infinity]), errors: new Map([[1, 'DIVIDE_BY_ZERO']]) });
    cdf.expectSent({ line: 'POST /timeseries/synthetic/query', body: { items: [{ expression, start: 0, end: 1000, limit: 5, timeZone: 'UTC' }] } });
  });

  it('reads on by time to the end, or to the limit', async () => {
    cdf.answer(compute);
    const all = await datapoints.synthetic.query('7', { start: 0, end: 25_000 });
    expect(all.timestamps).toEqual(Float64Array.from({ length: 25_000 }, (_one, index) => index));
    expect(all.errors.size).toBe(2500);
    expect(all.errors.get(24_999)).toBe('DIVIDE_BY_ZERO');
    expect(all.values[24_999]).toBeNaN();
    expect((cdf.bodies() as Asked[]).map(({ items: [item] }) => [item!.start, item!.limit])).toEqual([[0, 10_000], [10_000, 10_000], [20_000, 10_000]]);
    cdf.sent.length = 0;
    const some = await datapoints.synthetic.query('7', { start: 0, end: 25_000, limit: 10_001 });
    expect(some.timestamps).toHaveLength(10_001);
    expect((cdf.bodies() as Asked[]).map(({ items: [item] }) => item!.limit)).toEqual([10_000, 2]);
    cdf.sent.length = 0;
    // A full page that ends with the time is the last one.
    await datapoints.synthetic.query('7', { start: 0, end: 10_000 });
    expect(cdf.sent).toHaveLength(1);
  });

  /** Aggregates of each minute, where a start goes back to the beginning of its `unit`. */
  const floored = (unit: number) => (sent: Sent): object => ({
    items: (bodyOf(sent) as Asked).items.map(({ start, end, limit }) => {
      const from = Math.floor(start / unit) * unit;
      return { datapoints: Array.from({ length: Math.min(limit, Math.ceil((end - from) / 60_000)) }, (_one, index) => ({ timestamp: from + index * 60_000, value: index })) };
    }),
  });

  it.each([
    [10_000, 60_000],
    [10_001, 60_000],
    [10_003, 60_000],
    [20_000, 60_000],
    [20_001, 60_000],
    [Infinity, 60_000],
    [10_001, 7_200_000],
    [20_005, 7_200_000],
  ])('gives exactly %d points where intervals come again because starts go back to %d ms', async (limit, unit) => {
    cdf.answer(floored(unit));
    const { timestamps, values } = await datapoints.synthetic.query('7', { start: 0, end: 25_000 * 60_000, limit });
    expect(timestamps).toEqual(Float64Array.from({ length: Math.min(limit, 25_000) }, (_one, index) => index * 60_000));
    expect(values).toHaveLength(timestamps.length);
  });

  it('leaves nothing with a signal that lives on, nor does reading points', async () => {
    // What AbortSignal.any makes would stay with it.
    const { any } = AbortSignal;
    AbortSignal.any = () => expect.unreachable();
    try {
      const { signal } = new AbortController();
      cdf.answer((sent) => (sent.line.includes('synthetic') ? compute(sent) : { items: [{ id: 1, isString: false, type: 'numeric', datapoints: [] }] }));
      expect((await datapoints.synthetic.query('7', span, { signal })).values).toHaveLength(1000);
      expect((await datapoints.retrieve(1, span, { signal }))!.timestamps).toHaveLength(0);
    } finally {
      AbortSignal.any = any;
    }
  });

  it('keeps the first interval, which begins before a start within it', async () => {
    cdf.answer(floored(3_600_000));
    const start = 5_400_000;
    const all = await datapoints.synthetic.query('7', { start, end: start + 7_200_000 });
    expect(all.timestamps).toEqual(Float64Array.from({ length: 150 }, (_one, index) => 3_600_000 + index * 60_000));
    const one = await datapoints.synthetic.query('7', { start, end: start + 7_200_000, limit: 1 });
    expect([...one.timestamps]).toEqual([3_600_000]);
    expect(cdf.sent).toHaveLength(2);
    // Over several pages, each interval once.
    const many = await datapoints.synthetic.query('7', { start, end: 12_000 * 60_000 });
    expect(many.timestamps).toEqual(Float64Array.from({ length: 11_940 }, (_one, index) => 3_600_000 + index * 60_000));
  });

  it('fails rather than loses points where a whole page comes again', async () => {
    cdf.answer(floored(10_000 * 60_000 * 2));
    expect((await failure(() => datapoints.synthetic.query('7', { start: 0, end: 25_000 * 60_000 }))).message).toMatch(/the points would never end/);
  });

  it('computes several expressions at a time, ten at most in a request, in input order', async () => {
    cdf.answer(compute);
    const seen: object[] = [];
    const found = await datapoints.synthetic.query(Array.from({ length: 25 }, (_one, index) => ({ expression: String(index), end: index % 2 ? 11_000 : 5 })), span, { onProgress: (progress) => seen.push(progress) });
    expect(found.map(({ values, timestamps }) => [values[0], timestamps.length])).toEqual(Array.from({ length: 25 }, (_one, index) => [index, index % 2 ? 11_000 : 5]));
    expect(sizes().every((size) => size <= 10)).toBe(true);
    expect(cdf.most()).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({ done: 25, total: 25, points: 12 * 11_000 + 13 * 5 });
    cdf.sent.length = 0;
    await new Datapoints({ ...options, concurrency: 2 }).synthetic.query(Array.from({ length: 25 }, () => '1'), span);
    expect(sizes()).toEqual([5, 10, 10]);
    expect(await datapoints.synthetic.query([], span)).toEqual([]);
  });

  it('is sent again after a 503, fails with the first failure, and stops with the signal', async () => {
    cdf.answers(refuse(503), { items: [{ datapoints: [] }] });
    expect(await datapoints.synthetic.query('1', span)).toEqual({ expression: '1', timestamps: new Float64Array(0), values: new Float64Array(0), errors: new Map() });
    cdf.answers(refuse(400));
    expect(await failure(() => new Datapoints({ ...options, concurrency: 1 }).synthetic.query(Array.from({ length: 25 }, () => 'x'), span))).toMatchObject({ status: 400, operationId: 'querySyntheticTimeSeries' });
    cdf.answers({ items: [] });
    expect((await failure(() => datapoints.synthetic.query('1', span))).message).toMatch(/0 items for 1/);
    cdf.sent.length = 0;
    const reason = new Error('enough');
    expect(await failure(() => datapoints.synthetic.query('1', span, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(cdf.lines()).toEqual([]);
  });

  it('refuses what is no query', async () => {
    for (const bad of [null, 5, {}, { expression: '' }, { expression: '1', from: 5 }]) await expectRefused(cdf, () => datapoints.synthetic.query(bad as never, span), /querySyntheticTimeSeries: the item/);
    await expectRefused(cdf, () => datapoints.synthetic.query(['1', { expression: '1', limit: 0 }], span), /item 1: limit must be/);
    await expectRefused(cdf, () => datapoints.synthetic.query('1', { start: 5, end: 5 }), /end must be later than start/);
    await expectRefused(cdf, () => datapoints.synthetic.query('A', { ...span, variables: { A: {} as never } }), /A must be a time series/);
    await expectRefused(cdf, () => datapoints.synthetic.query('A', { ...span, variables: { A: 'a' }, aggregate: 'max' }), /given together/);
  });
});

describe('syntheticExpression', () => {
  it.each([
    ["map(A, ['A', 'it\\'s A'], [1, 2], 0)", { A: 'q' }, "map(ts{externalId:'q'}, ['A', 'it\\'s A'], [1, 2], 0)"],
    ['ts{externalId:"a}A"} + A', { A: 1 }, 'ts{externalId:"a}A"} + ts{id:1}'],
    ['æA + Aæ + A', { A: 1 }, 'æA + Aæ + ts{id:1}'],
    ['größe + größe2', { größe: 1 }, 'ts{id:1} + größe2'],
    ['a-b + a', { 'a-b': 1, a: 2 }, 'ts{id:1} + ts{id:2}'],
  ])('leaves texts and longer words of %s alone', (expression, variables, expected) => {
    expect(syntheticExpression(expression, variables as unknown as Record<string, number>)).toBe(expected);
  });

  it.each([
    ['A + B', { A: 'x', B: { id: 7, externalId: 'y' } }, "ts{externalId:'x'} + ts{externalId:'y'}"],
    ['A+A2*A', { A: 1, A2: { id: 2 } }, 'ts{id:1}+ts{id:2}*ts{id:1}'],
    ['sin(a) - ban', { a: 'b', b: 'a' }, "sin(ts{externalId:'b'}) - ban"],
    ["TS{externalId:'A } A'} + A + ts{id:1}", { A: 'x', id: 'no' }, "TS{externalId:'A } A'} + ts{externalId:'x'} + ts{id:1}"],
    ['A', { A: "it's" }, String.raw`ts{externalId:'it\'s'}`],
    ['A', { A: 'end\\' }, String.raw`ts{externalId:'end\\'}`],
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
    for (const bad of ['', 1.5, {}, { instanceId: {} }, undefined, null, true]) await expectRefused(cdf, () => syntheticExpression('A', { A: bad as never }), /syntheticExpression: A must be a time series with an id or external id/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { aggregate: 'max' }), /given together/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { granularity: '1h' }), /given together/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: { instanceId: { space: 's', externalId: 'x' } } as never }), /instanceId alone has no form/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { aggregate: "average',id:'2" as never, granularity: '1h' }), /aggregate must be the name of an aggregate/);
    await expectRefused(cdf, () => syntheticExpression('A', { A: 1 }, { aggregate: 'average', granularity: "1h'}" }), /granularity must be a number and a unit/);
  });
});

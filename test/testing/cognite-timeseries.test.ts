import { beforeEach, describe, expect, it } from 'vitest';
import { Datapoints, SyntheticDatapoints } from '../../generated/cognite/datapoints.js';
import { Datapoints as PointsOfClient } from '../../src/cognite/datapoints.js';
import { TimeSeriesResource as TimeSeries } from '../../generated/cognite/time-series.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';
import { post as sender, type Sent } from './send.js';

// A Saturday, 00:00 UTC.
const start = Date.UTC(2024, 5, 1);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
beforeEach(() => {
  mock = mockCognite({ now: start + 10 * day });
  post = sender(mock);
});

const insert = (externalId: string, points: [time: number, value: number | string, code?: number][]): Promise<Sent> =>
  post('/timeseries/data', {
    items: [{ externalId, datapoints: points.map(([time, value, code]) => ({ timestamp: start + time, value, ...(code !== undefined && { status: { code } }) })) }],
  });
const list = async (externalId: string, more: object): Promise<any> => {
  const { status, body } = await post('/timeseries/data/list', { items: [{ externalId, ...more }] });
  return status === 200 ? body.items[0] : body.error;
};
const pairs = ({ datapoints }: any): [number, unknown][] => datapoints.map(({ timestamp, value }: any) => [timestamp - start, value]);
const seed = (...items: object[]): Promise<Sent> => post('/timeseries', { items });

describe('time series', () => {
  it('are created, listed, updated and deleted with their points', async () => {
    const series = new TimeSeries(optionsFor(mock));
    const [temperature, state] = await series.create([{ externalId: 't', name: 'Temperature', unit: 'C' }, { externalId: 's', isString: true, isStep: true }]);
    expect(temperature).toMatchObject({ isString: false, isStep: false, type: 'numeric', unit: 'C' });
    expect(state).toMatchObject({ isString: true, type: 'string' });
    expect(await series.list({ filter: { isString: true } }).toArray()).toEqual([state]);
    expect((await series.list({ partitions: 3 }).toArray()).length).toBe(2);
    expect(await series.search({ search: { query: 'temp' } })).toEqual([temperature]);
    expect(await series.update({ externalId: 't', update: { unit: { setNull: true }, isStep: { set: true } } })).not.toHaveProperty('unit');
    await insert('t', [[0, 1]]);
    await series.delete('t');
    expect([mock.store.timeSeries.size, mock.store.datapoints.size]).toEqual([1, 0]);
    expect((await post('/timeseries/list', { filter: { unitQuantity: 'Pressure' } })).status).toBe(501);
  });
});

describe('points', () => {
  it('are kept in order, one for each time', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[20, 2], [10, 1]]);
    await insert('t', [[15, 9], [20, 3]]);
    const points = new Datapoints(optionsFor(mock));
    const { datapoints, ...head } = (await points.retrieve('t'))!;
    expect(head).toEqual({ id: expect.any(Number), externalId: 't', isString: false, isStep: false, type: 'numeric' });
    expect(datapoints).toEqual([{ timestamp: start + 10, value: 1 }, { timestamp: start + 15, value: 9 }, { timestamp: start + 20, value: 3 }]);
    await insert('t', [[30, 'NaN']]);
    expect(pairs(await list('t', { start: start + 20 }))).toEqual([[20, 3], [30, 'NaN']]);
  });

  it('are of their series\' kind', async () => {
    await seed({ externalId: 't' }, { externalId: 's', isString: true });
    expect(await insert('t', [[0, 'on']])).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('takes numbers') } } });
    expect((await insert('s', [[0, 1]])).status).toBe(400);
    expect((await insert('s', [[0, 'on']])).status).toBe(200);
    expect(await insert('nope', [[0, 1]])).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'nope' }] } } });
    expect(await list('s', {})).toMatchObject({ isString: true, datapoints: [{ value: 'on' }] });
  });

  it('are cut by start, end and limit, and go on at a cursor', async () => {
    await seed({ externalId: 't' });
    await insert('t', Array.from({ length: 10 }, (_, index) => [index * hour, index]));
    expect(pairs(await list('t', { start: start + hour, end: start + 3 * hour }))).toEqual([[hour, 1], [2 * hour, 2]]);
    expect(pairs(await list('t', { start: '10d-ago', end: start + 1 }))).toEqual([[0, 0]]);
    expect(pairs(await list('t', { end: '1w-ahead', start: '9d-ago' }))).toEqual([]);
    const first = await list('t', { limit: 4 });
    expect(first.datapoints).toHaveLength(4);
    await insert('t', [[30 * minute, 99]]);
    mock.clock.advance(1);
    const second = await list('t', { limit: 100, cursor: first.nextCursor });
    expect(pairs(second)[0]).toEqual([4 * hour, 4]);
    expect(second.datapoints).toHaveLength(6);
    expect(second).not.toHaveProperty('nextCursor');
    expect(await list('t', { start: start + 1, cursor: first.nextCursor })).toMatchObject({ code: 400, message: expect.stringContaining('cursor') });
    expect(await list('t', { start: start + 5, end: start + 5 })).toMatchObject({ code: 400 });
    expect(await list('t', { start: '5x-ago' })).toMatchObject({ code: 400 });
  });

  it('come with those outside, once', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[0, 0], [10, 1], [20, 2], [30, 3], [40, 4]]);
    const range = { start: start + 10, end: start + 40, includeOutsidePoints: true };
    expect(pairs(await list('t', range))).toEqual([[0, 0], [10, 1], [20, 2], [30, 3], [40, 4]]);
    const first = await list('t', { ...range, limit: 2 });
    expect(pairs(first)).toEqual([[0, 0], [10, 1], [20, 2]]);
    expect(pairs(await list('t', { ...range, limit: 2, cursor: first.nextCursor }))).toEqual([[30, 3], [40, 4]]);
    expect((await list('t', { ...range, aggregates: ['count'], granularity: '1h' })).code).toBe(400);
  });

  it('are asked for together, each in its own way', async () => {
    await seed({ externalId: 'a' }, { externalId: 'b' });
    await insert('a', [[0, 1], [10, 2]]);
    await insert('b', [[0, 3], [10, 4]]);
    const { body } = await post('/timeseries/data/list', { items: [{ externalId: 'a' }, { externalId: 'b', limit: 1, aggregates: ['sum'], granularity: '1d' }], start: start + 5 });
    expect(body.items).toMatchObject([{ datapoints: [{ value: 2 }] }, { datapoints: [{ timestamp: start, sum: 7 }] }]);
    const items = [{ externalId: 'a' }, { externalId: 'nope' }];
    expect((await post('/timeseries/data/list', { items })).body.error.missing).toEqual([{ externalId: 'nope' }]);
    expect((await post('/timeseries/data/list', { items, ignoreUnknownIds: true })).body.items).toHaveLength(1);
  });

  it('have a latest one, and one before a time', async () => {
    await seed({ externalId: 't' }, { externalId: 'empty' });
    await insert('t', [[0, 1], [hour, 2], [100 * day, 3]]);
    const latest = async (more: object): Promise<unknown> => pairs((await post('/timeseries/data/latest', { items: [{ externalId: 't', ...more }] })).body.items[0]);
    expect(await latest({})).toEqual([[hour, 2]]);
    expect(await latest({ before: start + hour })).toEqual([[0, 1]]);
    expect(await latest({ before: '100d-ahead' })).toEqual([[100 * day, 3]]);
    expect((await post('/timeseries/data/latest', { items: [{ externalId: 'empty' }] })).body.items).toMatchObject([{ datapoints: [] }]);
  });

  it('are deleted one at a time, and in ranges', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[0, 0], [10, 1], [20, 2], [30, 3]]);
    const remove = (range: object): Promise<Sent> => post('/timeseries/data/delete', { items: [{ externalId: 't', ...range }] });
    await remove({ inclusiveBegin: start });
    await remove({ inclusiveBegin: start + 15, exclusiveEnd: start + 30 });
    expect(pairs(await list('t', {}))).toEqual([[10, 1], [30, 3]]);
    expect((await remove({ inclusiveBegin: 5, exclusiveEnd: 5 })).status).toBe(400);
  });

  it('can be bad', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[0, 1], [10, 2, 0x80000000], [20, 3, 0x40000000]]);
    expect(pairs(await list('t', {}))).toEqual([[0, 1]]);
    expect(pairs(await list('t', { treatUncertainAsBad: false }))).toEqual([[0, 1], [20, 3]]);
    expect((await list('t', { ignoreBadDataPoints: false, includeStatus: true })).datapoints.map(({ status }: any) => status.code)).toEqual([0, 0x80000000, 0x40000000]);
    expect((await list('t', { ignoreBadDataPoints: false, includeStatus: true })).datapoints.map(({ status }: any) => status.symbol)).toEqual(['Good', 'Bad', 'Uncertain']);
    await post('/timeseries/data', { items: [{ externalId: 't', datapoints: ['Bad', 'Uncertain', 'BadNoData'].map((symbol, index) => ({ timestamp: start + 5000 + index, value: 1, status: { symbol } })) }] });
    expect((await list('t', { start: start + 5000, ignoreBadDataPoints: false, includeStatus: true })).datapoints.map(({ status }: any) => status)).toEqual([
      { code: 0x80000000, symbol: 'Bad' },
      { code: 0x40000000, symbol: 'Uncertain' },
      { code: 0x80000000, symbol: 'BadNoData' },
    ]);
    await post('/timeseries/data/delete', { items: [{ externalId: 't', inclusiveBegin: start + 5000, exclusiveEnd: start + 6000 }] });
    expect((await list('t', { aggregates: ['countGood', 'countUncertain', 'countBad', 'durationGood'], granularity: '1s' })).datapoints).toEqual([
      { timestamp: start, countGood: 1, countUncertain: 1, countBad: 1, durationGood: 10 },
    ]);
  });
});

describe('aggregates', () => {
  const aggregated = async (aggregates: string[], granularity: string, more: object = {}): Promise<any[]> =>
    (await list('t', { aggregates, granularity, ...more })).datapoints.map(({ timestamp, ...values }: any) => [timestamp - start, values]);

  it('are computed from the points of each interval', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[0, 1], [15 * minute, 5], [45 * minute, 3], [3 * hour, 7]]);
    expect(await aggregated(['count', 'sum', 'min', 'max', 'totalVariation'], '1h')).toEqual([
      [0, { count: 3, sum: 9, min: 1, max: 5, totalVariation: 6 }],
      [3 * hour, { count: 1, sum: 7, min: 7, max: 7, totalVariation: 0 }],
    ]);
    expect(await aggregated(['maxDatapoint'], '1d')).toEqual([[0, { maxDatapoint: { timestamp: start + 3 * hour, value: 7 } }]]);
    expect(await aggregated(['discreteVariance'], '1d')).toEqual([[0, { discreteVariance: 5 }]]);
  });

  it('follow the line between points, or the steps', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[0, 0], [2 * hour, 4]]);
    expect(await aggregated(['average', 'interpolation', 'stepInterpolation'], '1h')).toEqual([
      [0, { average: 1, interpolation: 0, stepInterpolation: 0 }],
      [hour, { interpolation: 2, stepInterpolation: 0 }],
      [2 * hour, { average: 4, interpolation: 4, stepInterpolation: 4 }],
    ]);
    expect(await aggregated(['average', 'continuousVariance'], '4h')).toEqual([[0, { average: 2, continuousVariance: expect.closeTo(4 / 3) }]]);
    await post('/timeseries/update', { items: [{ externalId: 't', update: { isStep: { set: true } } }] });
    expect(await aggregated(['average', 'interpolation'], '4h')).toEqual([[0, { average: 2, interpolation: 0 }]]);
  });

  it('begin where a unit begins', async () => {
    await seed({ externalId: 't' });
    await insert('t', [[30 * minute, 1], [95 * minute, 1], [20 * day, 1]]);
    const counts = (granularity: string, more?: object): Promise<unknown> => aggregated(['count'], granularity, { end: '40d-ahead', ...more });
    expect(await counts('1h', { start: start + 20 * minute })).toEqual([[0, { count: 1 }], [hour, { count: 1 }], [20 * day, { count: 1 }]]);
    expect(await counts('60m', { start: start + 31 * minute })).toEqual([[91 * minute, { count: 1 }], [20 * day - 29 * minute, { count: 1 }]]);
    expect(await counts('1w')).toEqual([[-5 * day, { count: 2 }], [16 * day, { count: 1 }]]);
    expect(await counts('1mo')).toEqual([[0, { count: 3 }]]);
    expect(await counts('1quarter')).toEqual([[-61 * day, { count: 3 }]]);
    expect((await list('t', { aggregates: ['count'], granularity: '1fortnight' })).code).toBe(400);
    expect((await list('t', { aggregates: ['count'] })).code).toBe(400);
    expect((await list('t', { granularity: '1h' })).code).toBe(400);
  });

  it('have days as they are somewhere', async () => {
    await seed({ externalId: 't' });
    const spring = Date.UTC(2024, 2, 31) - start;
    await insert('t', [[spring - hour, 1], [spring + 21 * hour, 1], [spring + 22 * hour, 1]]);
    const days = (timeZone: string): Promise<unknown> => aggregated(['count'], '1d', { timeZone });
    // The day on which summer time begins has 23 hours.
    expect(await days('Europe/Oslo')).toEqual([[spring - hour, { count: 2 }], [spring + 22 * hour, { count: 1 }]]);
    expect(await days('UTC+02:00')).toEqual([[spring - 2 * hour, { count: 2 }], [spring + 22 * hour, { count: 1 }]]);
    expect(await days('UTC')).toEqual([[spring - day, { count: 1 }], [spring, { count: 2 }]]);
    expect((await list('t', { aggregates: ['count'], granularity: '1d', timeZone: 'Mars/Crater' })).code).toBe(400);
    expect((await list('t', { aggregates: ['count'], granularity: '1d', limit: 10_001 })).code).toBe(400);
  });

  it('come in pages', async () => {
    await seed({ externalId: 't' });
    await insert('t', Array.from({ length: 5 }, (_, index) => [index * hour + minute, index]));
    const query = { aggregates: ['sum'], granularity: '1h', start, end: start + day };
    const first = await list('t', { ...query, limit: 2 });
    const second = await list('t', { ...query, limit: 3, cursor: first.nextCursor });
    expect([...first.datapoints, ...second.datapoints].map(({ sum }: any) => sum)).toEqual([0, 1, 2, 3, 4]);
    expect(second).not.toHaveProperty('nextCursor');
  });

  it('of texts are counts', async () => {
    await seed({ externalId: 't', isString: true });
    await insert('t', [[0, 'on'], [1, 'off']]);
    expect(await aggregated(['count'], '1h')).toEqual([[0, { count: 2 }]]);
    expect((await list('t', { aggregates: ['sum'], granularity: '1h' })).code).toBe(400);
  });
});

describe('synthetic time series', () => {
  it('are computed where all have a value', async () => {
    await seed({ externalId: 'a' }, { externalId: "b'c" });
    await insert('a', [[0, 1], [20, 3]]);
    await insert("b'c", [[10, 10], [20, 0], [30, 5]]);
    const synthetic = new SyntheticDatapoints(optionsFor(mock));
    const query = async (expression: string, more: object = {}): Promise<unknown> =>
      (await synthetic.query({ expression, ...more })).datapoints.map((point) => [point.timestamp - start, 'value' in point ? point.value : point.error]);
    expect(await query("ts{externalId:'a'} + 2 * ts{externalId:'b\\'c'}")).toEqual([[10, 22], [20, 3]]);
    expect(await query("ts{externalId:'a'} / ts{externalId:'b\\'c'}")).toEqual([[10, 0.2], [20, expect.any(String)]]);
    expect(await query("-ts{externalId:'a'}^2 + max(1, 2, pow(2, 3)) - (3 - 1)")).toEqual([[0, 5], [20, -3]]);
    expect(await query("ts{externalId:'a', aggregate:'sum', granularity:'1h'}")).toEqual([[0, 4]]);
    expect(await query("ts{externalId:'a'}", { start: start + 1, limit: 1 })).toEqual([[20, 3]]);
    const refused = async (expression: string): Promise<any> => (await post('/timeseries/synthetic/query', { items: [{ expression }] })).body.error;
    expect(await refused('1 +')).toMatchObject({ code: 400, message: expect.stringContaining('position 3') });
    expect(await refused('nope(1)')).toMatchObject({ code: 400 });
    expect(await refused("ts{externalId:'nope'}")).toMatchObject({ missing: [{ externalId: 'nope' }] });
  });
});

describe('protobuf', () => {
  it('is understood and answered, with the results of JSON', async () => {
    await seed({ externalId: 't', unit: 'bar', isStep: true }, { externalId: 's', isString: true }, { externalId: 'empty' });
    const points = new PointsOfClient(optionsFor(mock));
    await points.insertMultiple(
      [
        { externalId: 't', datapoints: [[start, 0], [start + hour, NaN], [start + 2 * hour, -2.5], { timestamp: start + 3 * hour, status: { code: 2_147_483_648, symbol: 'Bad' } }] },
        { externalId: 's', datapoints: [[start, ''], [start + 1, 'på 🙂']] },
      ],
      { encoding: 'protobuf' },
    );
    const request = mock.requests.last('insertDatapoints')!;
    expect(request.headers['content-type']).toBe('application/protobuf');
    expect(request.body).toMatchObject({ items: [{ externalId: 't', datapoints: [{ timestamp: start, value: 0 }, { value: 'NaN' }, { value: -2.5 }, { status: { code: 2_147_483_648, symbol: 'Bad' } }] }, {}] });
    const questions = [
      { start, end: start + day },
      { start, end: start + day, includeStatus: true, ignoreBadDataPoints: false },
      { start, end: start + day, includeOutsidePoints: true, limit: 1 },
    ];
    for (const params of questions) expect(await points.retrieve(['t', 's', 'empty'], params, { encoding: 'protobuf' })).toEqual(await points.retrieve(['t', 's', 'empty'], params));
    const params = { start, end: start + day, aggregates: ['average', 'count', 'max', 'countBad'], granularity: '1h' } as const;
    const [ours, json] = [await points.retrieve('t', params, { encoding: 'protobuf' }), await points.retrieve('t', params)];
    // What JSON leaves out is 0 in protobuf.
    const filled = Object.fromEntries(Object.entries(json!.aggregates).map(([name, column]) => [name, column.map((value) => (Number.isNaN(value) ? 0 : value))]));
    expect(ours).toEqual({ ...json, aggregates: filled });
    expect((await points.retrieve('empty', params, { encoding: 'protobuf' }))?.timestamps).toHaveLength(0);
  });

  it('is checked and refused as JSON is', async () => {
    await seed({ externalId: 't' });
    const send = async (body: number[], headers: Record<string, string> = {}): Promise<[number, string]> => {
      const response = await mock.fetch('https://api.cognitedata.com/api/v1/projects/p/timeseries/data', {
        method: 'POST',
        headers: { authorization: 'Bearer t', 'content-type': 'application/protobuf', ...headers },
        body: Uint8Array.from(body),
      });
      const { error } = (await response.json()) as { error?: { message: string } };
      return [response.status, error?.message ?? ''];
    };
    // An item of "t", with a point at 1 of value 1.5; the beginning of it; no item.
    expect(await send([0x0a, 0x12, 0x12, 0x01, 0x74, 0x1a, 0x0d, 0x0a, 0x0b, 0x08, 0x01, 0x11, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f])).toEqual([200, '']);
    expect(mock.store.datapoints.values()[0]!.points).toEqual([{ timestamp: 1, value: 1.5 }]);
    expect(await send([0x0a, 0x12, 0x12, 0x01, 0x74])).toEqual([400, expect.stringContaining('no message')]);
    expect(await send([0x12, 0x00])).toEqual([400, expect.stringContaining('items')]);
    expect(await send([0x0a, 0x00], { 'content-type': 'application/x-protobuf' })).toEqual([415, expect.stringContaining('application/x-protobuf')]);
    const accepts = async (accept: string, more: object = {}): Promise<string | null> => {
      const response = await mock.fetch('https://api.cognitedata.com/api/v1/projects/p/timeseries/data/list', {
        method: 'POST',
        headers: { authorization: 'Bearer t', 'content-type': 'application/json', accept },
        body: JSON.stringify({ items: [{ externalId: 't', end: 5 }], ...more }),
      });
      return response.headers.get('content-type');
    };
    expect(await accepts('application/protobuf')).toBe('application/protobuf');
    expect(await accepts('application/json, application/protobuf;q=0.1')).toBe('application/json');
    expect(await accepts('*/*')).toBe('application/json');
    expect(await accepts('application/protobuf', { aggregates: ['maxDatapoint'], granularity: '1s' })).toBe('application/json');
    expect(await accepts('application/protobuf', { items: [{ externalId: 'none' }] })).toBe('application/json');
  });
});

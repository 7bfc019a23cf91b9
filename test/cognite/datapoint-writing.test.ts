import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchError, Datapoints, DatapointsInsertError, batchReport, insertDatapoints, connectCognite, type DatapointsInsertReport, type DatapointsWrite, type SeriesDatapointsWrite } from '../../src/cognite/datapoints.js';
import { writeDatapoints } from '../../src/cognite/datapoint-write.js';
import { bodyOf, expectRefused, failure, mockCdf, options, refuse, type Sent } from './cdf.js';
import { serve, json } from '../support/server.js';

const cdf = mockCdf();
const datapoints = new Datapoints(options);
const alone = new Datapoints({ ...options, concurrency: 1 });

type Body = { items: { externalId: string; datapoints: { timestamp: number; value?: number | string; status?: object }[] }[] };
const body = (sent: Sent): Body => bodyOf(sent) as Body;
const sizes = (): number[] => cdf.sent.map((sent) => body(sent).items.reduce((sum, { datapoints: points }) => sum + points.length, 0));
const columns = (count: number, from = 0): { timestamps: Float64Array; values: Float64Array } => ({
  timestamps: Float64Array.from({ length: count }, (_one, index) => from + index),
  values: Float64Array.from({ length: count }, (_one, index) => index / 8),
});

describe('datapoints.insert', () => {
  it('takes points as objects, pairs or columns, and times as numbers or Dates', async () => {
    cdf.answer(() => ({}));
    const forms: DatapointsWrite[] = [
      [{ timestamp: 1, value: 4.2 }, { timestamp: new Date(2), value: NaN }, { timestamp: 3, value: null, status: { symbol: 'Bad' } }],
      [[1, 4.2], [new Date(2), NaN], { timestamp: 3, status: { symbol: 'Bad' } }],
      { timestamps: [1, new Date(2)], values: new Float32Array([0.5, Infinity]) },
      { timestamps: new Float64Array([1, 2]), values: new Float64Array([4.2, NaN]), nulls: new Uint8Array([0, 1]), statuses: { codes: [0, 5], symbols: ['Good', 'Bad'] } },
    ];
    for (const form of forms) expect(await datapoints.insert('a', form)).toBeUndefined();
    await datapoints.insert(5, [[-2_208_988_800_000, 'ON'], [4_102_444_799_999, 'NaN']]);
    await datapoints.insert({ instanceId: { space: 's', externalId: 'i' } }, [[0, -0], [1, 1e300], [2, -1e-300], [3, '-Infinity']]);
    const objects = [{ timestamp: 1, value: 4.2 }, { timestamp: 2, value: 'NaN' }, { timestamp: 3, status: { symbol: 'Bad' } }];
    cdf.expectSent(
      ...[
        { externalId: 'a', datapoints: objects },
        { externalId: 'a', datapoints: objects },
        { externalId: 'a', datapoints: [{ timestamp: 1, value: 0.5 }, { timestamp: 2, value: 'Infinity' }] },
        { externalId: 'a', datapoints: [{ timestamp: 1, value: 4.2, status: { code: 0, symbol: 'Good' } }, { timestamp: 2, status: { code: 5, symbol: 'Bad' } }] },
        { id: 5, datapoints: [{ timestamp: -2_208_988_800_000, value: 'ON' }, { timestamp: 4_102_444_799_999, value: 'NaN' }] },
        { instanceId: { space: 's', externalId: 'i' }, datapoints: [{ timestamp: 0, value: 0 }, { timestamp: 1, value: 1e300 }, { timestamp: 2, value: -1e-300 }, { timestamp: 3, value: '-Infinity' }] },
      ].map((item) => ({ line: 'POST /timeseries/data', body: { items: [item] } })),
    );
  });

  it('writes what typed arrays hold when it is called, in every request', async () => {
    cdf.answer(() => ({}));
    const calls: ((given: { timestamps: Float64Array; values: Float64Array; nulls: Buffer }) => Promise<void>)[] = [
      (given) => alone.insert('a', given),
      (given) => alone.insert({ externalId: 'a', datapoints: given }),
      (given) => alone.insertMultiple([{ externalId: 'a', datapoints: given }]),
    ];
    for (const call of calls) {
      cdf.sent.length = 0;
      const given = { ...columns(100_001), nulls: Buffer.alloc(100_001) };
      const done = call(given);
      given.timestamps.fill(-1);
      given.values.fill(-1);
      given.nulls.fill(1);
      await done;
      const points = cdf.sent.flatMap((sent) => body(sent).items[0]!.datapoints);
      expect([points[0], points[100_000]]).toEqual([{ timestamp: 0, value: 0 }, { timestamp: 100_000, value: 12_500 }]);
    }
  });

  it('takes several time series, one with its points, and what was read', async () => {
    cdf.answer(({ line }) => (line.endsWith('/list') ? { items: [{ id: 1, isString: true, type: 'string', datapoints: [{ timestamp: 1, value: 'a "quote" ø\n' }] }] } : {}));
    await datapoints.insert({ id: 1, datapoints: [[1, 2]] });
    await datapoints.insert([{ id: 1, datapoints: [[1, 2]] }, { externalId: 'b', datapoints: columns(1) }]);
    await datapoints.insertMultiple([{ id: 3, datapoints: [] }, { id: 4, datapoints: [[1, 2]] }]);
    const read = await datapoints.retrieve(1, { start: 0, end: 10 });
    await datapoints.insert('copy', read!);
    expect(cdf.bodies().filter((_body, index) => index !== 3)).toEqual([
      { items: [{ id: 1, datapoints: [{ timestamp: 1, value: 2 }] }] },
      { items: [{ id: 1, datapoints: [{ timestamp: 1, value: 2 }] }, { externalId: 'b', datapoints: [{ timestamp: 0, value: 0 }] }] },
      { items: [{ id: 4, datapoints: [{ timestamp: 1, value: 2 }] }] },
      { items: [{ externalId: 'copy', datapoints: [{ timestamp: 1, value: 'a "quote" ø\n' }] }] },
    ]);
  });

  it('takes what retrieveLatest gives', async () => {
    cdf.answer(({ line }) => (line.endsWith('/latest') ? { items: [{ id: 1, isString: false, type: 'numeric', datapoints: [{ timestamp: 1, value: 'Infinity' }] }] } : {}));
    const latest = (await datapoints.retrieveLatest(1))!;
    await datapoints.insert('copy', latest);
    await datapoints.insertMultiple([{ externalId: 'copy', datapoints: latest }]);
    expect(cdf.bodies().slice(1)).toEqual(Array.from({ length: 2 }, () => ({ items: [{ externalId: 'copy', datapoints: [{ timestamp: 1, value: 'Infinity' }] }] })));
  });

  it('sends nothing where there is nothing', async () => {
    await datapoints.insert([]);
    await datapoints.insert('a', []);
    await datapoints.insertMultiple([{ id: 1, datapoints: columns(0) }]);
    expect(cdf.lines()).toEqual([]);
  });

  it('sends 100,000 points and 10,000 time series a request, at the same time', async () => {
    cdf.answer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {};
    });
    await datapoints.insertMultiple([{ externalId: 'a', datapoints: columns(150_000) }, { externalId: 'b', datapoints: columns(60_000) }]);
    expect(sizes().sort()).toEqual([10_000, 100_000, 100_000]);
    expect(cdf.most()).toBeGreaterThan(1);
    cdf.sent.length = 0;
    await datapoints.insertMultiple(Array.from({ length: 20_001 }, (_one, index) => ({ externalId: `t${index}`, datapoints: [[0, 1]] })));
    expect(cdf.sent.map((sent) => body(sent).items.length).sort()).toEqual([1, 10_000, 10_000]);
  });

  it('keeps the order where a time may come twice, so that the last point stays', async () => {
    cdf.answer(async (_sent, count) => {
      await new Promise((resolve) => setTimeout(resolve, count === 1 ? 20 : 0));
      return {};
    });
    const { timestamps, values } = columns(150_000);
    timestamps[149_999] = 0;
    await datapoints.insert('a', { timestamps, values });
    expect(cdf.most()).toBe(1);
    expect(sizes()).toEqual([100_000, 50_000]);
    cdf.sent.length = 0;
    await datapoints.insert([{ id: 1, datapoints: columns(70_000) }, { id: 1, datapoints: columns(70_000) }]);
    expect(cdf.most()).toBe(1);
  });

  it('loses no point and sends none twice, whatever the sizes', async () => {
    const seen = new Map<string, number[]>();
    let wrong = 0;
    cdf.answer((sent) => {
      const { items } = body(sent);
      let count = 0;
      for (const { externalId, datapoints: points } of items) {
        seen.set(externalId, [...(seen.get(externalId) ?? []), ...points.map(({ timestamp }) => timestamp)]);
        count += points.length;
      }
      if (count > 100_000 || items.length > 10_000 || !count) wrong++;
      return {};
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.nat({ max: 50 }), fc.integer({ min: 40_000, max: 60_000 })), { maxLength: 5 }), async (lengths) => {
        seen.clear();
        await datapoints.insertMultiple(lengths.map((length, index) => ({ externalId: String(index), datapoints: columns(length) })));
        for (const [index, length] of lengths.entries()) {
          const times = (seen.get(String(index)) ?? []).sort((one, other) => one - other);
          expect(times.length).toBe(length);
          expect(times.every((time, place) => time === place)).toBe(true);
        }
        expect(wrong).toBe(0);
      }),
      { numRuns: 10 },
    );
  });

  it('writes every number so that the same is read again', async () => {
    cdf.answer(() => ({}));
    const number = fc.oneof(
      fc.double(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3))),
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
      fc.maxSafeInteger(),
      fc.constantFrom(1e9, 999_999_999, 1e12, 999_999_999_999.999, 1e15, 0.001, 0.0015, 1e21, 5e-324, 0.1 + 0.2, -1e-7),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 200 }), fc.array(fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 }), { minLength: 200, maxLength: 200 }), async (values, stamps) => {
        cdf.sent.length = 0;
        await datapoints.insert('a', values.map((value, index) => [stamps[index]!, value]));
        const { items: [item] } = body(cdf.sent[0]!);
        expect(item!.datapoints).toEqual(values.map((value, index) => ({ timestamp: stamps[index]! + 0, value: Number.isFinite(value) ? value + 0 : String(value) })));
      }),
      { numRuns: 100 },
    );
  });

  it('is sent again after 429 and 503, and reports progress in points', async () => {
    cdf.answer((_sent, count) => (count === 1 ? refuse(503) : count === 2 ? refuse(429) : {}));
    const seen: object[] = [];
    await alone.insert('a', columns(250_000), { onProgress: (progress) => seen.push(progress) });
    expect(sizes()).toEqual([100_000, 100_000, 100_000, 100_000, 50_000]);
    expect(seen).toEqual([{ done: 100_000, total: 250_000 }, { done: 200_000, total: 250_000 }, { done: 250_000, total: 250_000 }]);
  });

  const items = (): SeriesDatapointsWrite[] => [
    { externalId: 'a', datapoints: columns(150_000) },
    { externalId: 'b', datapoints: columns(100_000) },
    { externalId: 'c', datapoints: columns(10_000) },
    { externalId: 'd', datapoints: columns(90_000) },
  ];

  it('tells what became of which points', async () => {
    cdf.answer((_sent, count) => (count === 2 ? refuse(400) : {}));
    let told: DatapointsInsertReport | undefined;
    const error = await failure<DatapointsInsertError>(() => alone.insert(items(), { onReport: (report) => (told = report) }));
    expect(error).toBeInstanceOf(DatapointsInsertError);
    expect(error).toBeInstanceOf(BatchError);
    expect(error.name).toBe('DatapointsInsertError');
    expect(error.message).toMatch(/^insertDatapoints: 0 items succeeded, 2 failed, 0 are unknown and 2 were not sent: refused with 400/);
    expect(error.failed).toEqual([0, 1]);
    expect(error.skipped).toEqual([2, 3]);
    expect(error.ranges).toEqual([
      { series: 0, from: 0, to: 100_000, state: 'succeeded' },
      { series: 0, from: 100_000, to: 150_000, state: 'failed' },
      { series: 1, from: 0, to: 50_000, state: 'failed' },
      { series: 1, from: 50_000, to: 100_000, state: 'skipped' },
      { series: 2, from: 0, to: 10_000, state: 'skipped' },
      { series: 3, from: 0, to: 90_000, state: 'skipped' },
    ]);
    expect(told!.ranges).toEqual(error.ranges);
    expect(error.errors).toMatchObject([{ status: 400 }]);
  });

  it('goes on after a failure on request, and knows what is unknown', async () => {
    const unsure = new Datapoints({ ...options, concurrency: 1, maxRetries: 0 });
    cdf.answer((_sent, count) => (count === 1 ? refuse(503) : {}));
    const error = await failure<DatapointsInsertError>(() => unsure.insert(items(), { continueOnError: true }));
    expect([error.succeeded, error.failed, error.unknown, error.skipped]).toEqual([[1, 2, 3], [], [0], []]);
    expect(error.ranges.slice(0, 2)).toEqual([{ series: 0, from: 0, to: 100_000, state: 'unknown' }, { series: 0, from: 100_000, to: 150_000, state: 'succeeded' }]);
    expect(error.ranges.filter(({ series }) => series === 3)).toEqual([{ series: 3, from: 0, to: 90_000, state: 'succeeded' }]);
  });

  it('rejects with the reason of an abort, which knows the rest, and sends nothing more', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    cdf.answer((_sent, count) => {
      if (count === 2) stop.abort(reason);
      return {};
    });
    expect(await failure(() => alone.insert(items(), { signal: stop.signal }))).toBe(reason);
    expect(cdf.sent).toHaveLength(2);
    expect(batchReport(reason)).toMatchObject({ unknown: [0, 1], skipped: [2, 3] });
    expect((batchReport(reason) as DatapointsInsertReport).ranges[0]).toEqual({ series: 0, from: 0, to: 100_000, state: 'succeeded' });
    cdf.sent.length = 0;
    expect(await failure(() => alone.insert('a', [[1, 2]], { signal: stop.signal }))).toBe(reason);
    expect(cdf.sent).toEqual([]);
  });

  it('throws what one request throws as it is', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'a' }] }));
    expect(await failure(() => datapoints.insert('a', [[1, 2]]))).toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'a' }] });
  });

  it('survives broken connections', async () => {
    let count = 0;
    const points = new Set<number>();
    const server = await serve(({ text, socket }, response) => {
      // The second is done, and nobody hears of it.
      if (++count === 1) return void socket.destroy();
      for (const { datapoints: list } of (JSON.parse(text) as Body).items) for (const { timestamp } of list) points.add(timestamp);
      if (count === 2) return void socket.destroy();
      json(response, {});
    });
    const { cluster: _cluster, ...rest } = options;
    await new Datapoints({ ...rest, baseUrl: server.origin }).insert('a', columns(120_000));
    expect(points.size).toBe(120_000);
    expect(server.received).toHaveLength(4);
  });

  it.each<[unknown, RegExp]>([
    [[[1.5, 1]], /insertDatapoints: point 0: timestamp must be whole milliseconds from -2208988800000 to 4102444799999, or a Date, not 1.5/],
    [[[1, 1], [4_102_444_800_000, 1]], /point 1: timestamp must be whole milliseconds/],
    [[[-2_208_988_800_001, 1]], /point 0: timestamp/],
    [[[new Date(NaN), 1]], /point 0: timestamp/],
    [[['now', 1]], /point 0: timestamp/],
    [[[1, true]], /point 0: value must be a number or a text/],
    [[[1, 5n]], /point 0: value must be a number or a text/],
    [[[1, undefined]], /point 0: value must be a number or a text, where there is no status/],
    [[[1, 'x'.repeat(1024)]], /point 0: value must be of at most 1023 characters/],
    [[[1, 2], [2, 'ON']], /point 1: value must be a number, as before it/],
    [[null], /datapoints\[0\] must be a point/],
    [[{ timestamp: 1, value: 1, status: 'Good' }], /point 0: status must be an object/],
    [{ timestamps: [1, 2], values: [1] }, /datapoints must be columns of one length \(2\), not 1/],
    [{ timestamps: [1] }, /datapoints must be a list of points, or columns/],
    [{ timestamps: Float32Array.of(1), values: [1] }, /datapoints: timestamps must be a Float64Array, or a list of numbers or Dates/],
    [{ datapoints: 5 }, /datapoints must be a list of points, or columns/],
    [5, /datapoints must be a list of points/],
    [undefined, /datapoints must be a list of points/],
  ])('refuses %s', async (points, message) => {
    await expectRefused(cdf, () => datapoints.insert('a', points as never), message);
  });

  it('refuses what names no time series, whichever it is', async () => {
    for (const series of ['', 0, 1.5, null, {}, { id: 1, externalId: 'a' }, { name: 'a' }]) await expectRefused(cdf, () => datapoints.insert(series as never, [[1, 2]]), /insertDatapoints must be a time series/);
    for (const item of [null, {}, 'a', { id: 1, unit: 'x', datapoints: [] }]) await expectRefused(cdf, () => datapoints.insert([{ id: 1, datapoints: [[1, 2]] }, item as never]), /insertDatapoints: item 1/);
    await expectRefused(cdf, () => datapoints.insert('a', [[1, 2]], { retries: 1 } as never), /has no "retries"/);
    await expectRefused(cdf, () => datapoints.insertMultiple({} as never), /the items must be a list/);
    cdf.answer(() => ({}));
    await datapoints.insert('a', [[1, '🙂'.repeat(1023)]]);
  });

  it('is there as functions', async () => {
    cdf.answer(() => ({}));
    await writeDatapoints(connectCognite(options), [{ id: 1, datapoints: [[1, 2]] }]);
    await insertDatapoints(connectCognite(options), { id: 1, datapoints: [{ timestamp: 1, value: 2 }] });
    const sent = { line: 'POST /timeseries/data', body: { items: [{ id: 1, datapoints: [{ timestamp: 1, value: 2 }] }] } };
    cdf.expectSent(sent, sent);
  });
});

describe('datapoints.deleteRange and deleteRanges', () => {
  it('sends spans of any form of time', async () => {
    cdf.answer(() => ({}));
    expect(await datapoints.deleteRange('a', { start: new Date(5), end: 6 })).toBeUndefined();
    await datapoints.deleteRange(7, { start: 0, end: 4_102_444_800_000 });
    await datapoints.deleteRanges([{ id: 1, start: '2d-ago', end: 'now' }, { instanceId: { space: 's', externalId: 'i' }, start: -5, end: 5 }]);
    await datapoints.deleteRanges([]);
    const [one, two, three] = cdf.bodies() as { items: { inclusiveBegin: number; exclusiveEnd: number }[] }[];
    expect([one, two]).toEqual([{ items: [{ externalId: 'a', inclusiveBegin: 5, exclusiveEnd: 6 }] }, { items: [{ id: 7, inclusiveBegin: 0, exclusiveEnd: 4_102_444_800_000 }] }]);
    expect(three!.items[0]!.exclusiveEnd - three!.items[0]!.inclusiveBegin).toBe(172_800_000);
    expect(three!.items[1]).toEqual({ instanceId: { space: 's', externalId: 'i' }, inclusiveBegin: -5, exclusiveEnd: 5 });
    expect(cdf.lines()).toEqual(new Array(3).fill('POST /timeseries/data/delete'));
  });

  it('sends 10,000 a request, and tells what became of each', async () => {
    cdf.answer((sent) => ((bodyOf(sent) as Body).items.length === 1 ? refuse(400) : {}));
    const error = await failure<BatchError>(() => alone.deleteRanges(Array.from({ length: 20_001 }, (_one, index) => ({ externalId: `t${index}`, start: 0, end: 1 }))));
    expect(error.failed).toEqual([20_000]);
    expect(error.succeeded).toHaveLength(20_000);
  });

  it('refuses spans that make no sense', async () => {
    for (const [start, end] of [[5, 5], [5, 4], ['now', '1d-ago']] as const) await expectRefused(cdf, () => datapoints.deleteRange('a', { start, end }), /range 0: end must be later than start/);
    for (const [start, end] of [['x', 5], [0, '1d'], [undefined, 5], [0, undefined], [0, 4_102_444_800_001]]) await expectRefused(cdf, () => datapoints.deleteRanges([{ id: 1, start, end } as never]), /range 0: (start|end) must be/);
    for (const id of [{}, { id: 1, externalId: 'a' }, { name: 'a' }]) await expectRefused(cdf, () => datapoints.deleteRanges([{ ...id, start: 0, end: 1 } as never]), /range 0 must be a time series/);
    await expectRefused(cdf, () => datapoints.deleteRange('a', { start: 0, end: 1, limit: 5 } as never), /has no "limit"/);
    await expectRefused(cdf, () => datapoints.deleteRange('a', undefined as never), /the span must be an object/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Datapoints, NotFoundError, ParseError, toDatapointObjects, type DatapointColumns, type DatapointReadParams } from '../../src/cognite/datapoints.js';
import { failure, options } from './cdf.js';
import { FakeDatapoints, type FakeOptions, type Point } from './fake-datapoints.js';

const start = Date.UTC(2024, 0, 1);
const day = 86_400_000;

function platform(fake: FakeDatapoints, more: object = {}): Datapoints {
  return new Datapoints({ ...options, ...more, fetch: fake.fetch });
}

function withSeries(series: Readonly<Record<string, Point[]>>, settings: FakeOptions = {}): FakeDatapoints {
  const fake = new FakeDatapoints(settings);
  for (const [name, points] of Object.entries(series)) fake.series.set(name, points);
  return fake;
}

/** Points at even distances. */
function even(count: number, distance: number, from = start): Point[] {
  return Array.from({ length: count }, (_one, index) => ({ timestamp: from + index * distance, value: index / 4 }));
}

/** Compares long columns in no time. */
function expectColumn(found: ArrayLike<unknown> | undefined, wanted: readonly unknown[]): void {
  expect(found?.length).toBe(wanted.length);
  const wrong = wanted.findIndex((value, index) => found![index] !== value);
  expect([wrong, found![wrong]]).toEqual([-1, undefined]);
}

function times({ timestamps }: { timestamps: Float64Array }): number[] {
  return [...timestamps];
}

describe('reading everything', () => {
  it('counts a long time first, and reads its windows at the same time, each point once and in order', async () => {
    const points = even(250_000, 1000);
    const fake = withSeries({ a: points });
    const found = await platform(fake, { concurrency: 3 }).retrieve('a', { start, end: start + 30 * day });
    if (!found || found.isString) throw new Error('no numbers');
    expectColumn(found.timestamps, points.map(({ timestamp }) => timestamp));
    expectColumn(found.values, points.map(({ value }) => value));
    expect(fake.requests[0]!.items[0]).toMatchObject({ aggregates: ['count'] });
    expect(fake.most).toBe(3);
    // One round of three, and no request for nothing.
    expect(fake.reads()).toHaveLength(3);
    const spans = fake.reads().map(({ items: [item] }) => [item!.start, item!.end]).sort(([one], [other]) => one! - other!);
    expect(spans[0]![0]).toBe(start);
    expect(spans.at(-1)![1]).toBe(start + 30 * day);
    for (let index = 1; index < spans.length; index++) expect(spans[index]![0]).toBe(spans[index - 1]![1]);
  });

  it('reads what fits in one request in one request', async () => {
    const fake = withSeries({ a: even(1000, 60_000), b: even(500, 60_000), c: [] });
    const found = await platform(fake).retrieve(['a', 'b', 'c'], { start, end: start + 30_000 });
    expect(found.map(({ timestamps }) => timestamps.length)).toEqual([1, 1, 0]);
    expect(fake.requests).toHaveLength(1);
    fake.requests.length = 0;
    await platform(fake).retrieve(Array.from({ length: 250 }, () => 'a'), { start, end: start + 30 * day, limit: 10 });
    expect(fake.requests.map(({ items }) => items.length).sort((one, other) => one - other)).toEqual([50, 100, 100]);
    expect(fake.requests.every(({ items }) => items.every(({ limit }) => limit === 10))).toBe(true);
  });

  it('puts time series that turn out short into common requests', async () => {
    const series = Object.fromEntries(Array.from({ length: 40 }, (_one, index) => [`t${index}`, even(1000 + index, 600_000)]));
    const fake = withSeries(series);
    const found = await platform(fake).retrieve(Object.keys(series), { start, end: start + 60 * day });
    expect(found.map(({ timestamps }) => timestamps.length)).toEqual(Object.values(series).map(({ length }) => length));
    // Ten that count, ten that read.
    expect(fake.requests).toHaveLength(20);
  });

  it('looks closer where one counted interval has too many points', async () => {
    // Twenty years of nothing, and 450,000 points within ten minutes.
    const points = [{ timestamp: start - 7000 * day, value: 1 }, ...even(450_000, 1)];
    const fake = withSeries({ a: points });
    const found = await platform(fake, { concurrency: 4 }).retrieve('a', { start: start - 7000 * day, end: start + 300 * day });
    expectColumn(found?.timestamps, points.map(({ timestamp }) => timestamp));
    expect(fake.most).toBe(4);
    expect(fake.requests.length - fake.reads().length).toBeLessThan(5);
    expect(fake.reads().length).toBeLessThanOrEqual(10);
  });

  it('goes on from a full first page where the time is short', async () => {
    const points = even(230_000, 10);
    const fake = withSeries({ a: points });
    const found = await platform(fake).retrieve('a', { start, end: start + day });
    expectColumn(found?.timestamps, points.map(({ timestamp }) => timestamp));
    expect(fake.reads().length).toBeLessThanOrEqual(11);
  });

  it('reads texts without counts, page after page', async () => {
    const points = Array.from({ length: 150_000 }, (_one, index) => ({ timestamp: start + index * 60_000, value: `state "${index}" ø` }));
    const fake = withSeries({ a: points });
    const found = await platform(fake).retrieve('a', { start, end: start + 200 * day });
    expect(found).toMatchObject({ isString: true, type: 'string' });
    expectColumn(found!.values, points.map(({ value }) => value));
    expect(fake.requests).toHaveLength(3);
  });

  it('aligns the windows of aggregates to their intervals, and shares the room among aggregates', async () => {
    const points = even(60_000, 7000, start + 1234);
    const fake = withSeries({ a: points });
    const found = await platform(fake).retrieve('a', { start: start + 500, end: start + 6 * day, aggregates: ['count', 'sum', 'max'], granularity: '7s' });
    const one = await platform(fake).retrieve('a', { start: start + 500, end: start + 6 * day, aggregates: ['sum'], granularity: '7s', limit: 3 });
    expect(found!.granularity).toBe('7s');
    expect(found!.aggregates.count).toHaveLength(60_000);
    expect(found!.aggregates.count.every((count) => count === 1)).toBe(true);
    expectColumn(found!.aggregates.sum, points.map(({ value }) => value));
    expect(found!.timestamps.slice(0, 3)).toEqual(one!.timestamps);
    expect(times(found!).every((time) => (time - start) % 7000 === 0)).toBe(true);
    for (const { items: [item] } of fake.reads()) if (item!.start !== start + 500) expect((item!.start - start) % 7000).toBe(0);
  });

  it('reads months, and days of a time zone, page after page', async () => {
    const fake = withSeries({ a: even(30_000, day, start - 30_000 * day) });
    const found = await platform(fake).retrieve('a', { start: start - 30_000 * day, end: start, aggregates: ['sum'], granularity: '1d', timeZone: 'Europe/Oslo' });
    expect(found!.timestamps).toHaveLength(30_000);
    expect(fake.requests).toHaveLength(3);
    expect(fake.requests.every(({ items: [item] }) => item!.start === start - 30_000 * day)).toBe(true);
  });

  it('gives the points outside once, and around all of the windows', async () => {
    const points = even(250_000, 1000);
    const fake = withSeries({ a: points });
    const inner = { start: points[5]!.timestamp, end: points[249_000]!.timestamp, includeOutsidePoints: true };
    const found = await platform(fake).retrieve('a', inner);
    expectColumn(found?.timestamps, points.slice(4, 249_001).map(({ timestamp }) => timestamp));
    const cut = await platform(fake).retrieve('a', { ...inner, limit: 3 });
    expect(times(cut!)).toEqual(points.slice(4, 8).map(({ timestamp }) => timestamp));
  });

  it('gives no point after the end where the limit cuts those before it', async () => {
    const points = even(6, 1);
    for (const settings of [{}, { generous: true }, { page: 2 }, { page: 2, generous: true }, { page: 1, generous: true }]) {
      for (const limit of [1, 2, 3, 4]) {
        const params = { start: start + 1, end: start + 5, limit, includeOutsidePoints: true };
        const fake = withSeries({ a: points }, settings);
        const wanted = limit < 4 ? points.slice(0, limit + 1) : points;
        expect(times((await platform(fake).retrieve('a', params))!)).toEqual(wanted.map(({ timestamp }) => timestamp));
        const streamed: number[] = [];
        for await (const chunk of platform(fake).stream('a', params)) streamed.push(...chunk.timestamps);
        expect(streamed).toEqual(wanted.map(({ timestamp }) => timestamp));
      }
    }
  });

  it('stops at the limit', async () => {
    const points = even(210_000, 1000);
    for (const limit of [1, 99_999, 100_000, 100_001, 150_000, 209_999, 210_000, 500_000]) {
      const fake = withSeries({ a: points });
      const found = await platform(fake).retrieve('a', { start, end: start + 30 * day, limit });
      expect(found!.timestamps).toHaveLength(Math.min(limit, 210_000));
      expect(found!.timestamps.at(-1)).toBe(points[Math.min(limit, 210_000) - 1]!.timestamp);
    }
  });

  it('resolves relative times once', async () => {
    const fake = withSeries({ a: even(300_000, 1000, Date.now() - 20 * day) });
    await platform(fake).retrieve(['a', { externalId: 'a', start: '1w-ago' }, { externalId: 'a', end: new Date(Date.now() + day) }], { start: '3w-ago', end: '1h-ahead' });
    const ends = new Set(fake.reads().flatMap(({ items }) => items.map(({ end }) => end)));
    const all = fake.requests.flatMap(({ items }) => items);
    expect(all.every((item) => typeof item.start === 'number' && typeof item.end === 'number')).toBe(true);
    const hours = [...ends].filter((end) => Math.abs(end - Date.now() - 3_600_000) < 60_000);
    expect(hours).toHaveLength(1);
  });
});

/** What a test asks for, against what the platform has. */
const scenario = fc.record({
  times: fc.uniqueArray(fc.integer({ min: 0, max: 300_000 }), { maxLength: 120 }),
  page: fc.integer({ min: 1, max: 30 }),
  lie: fc.constantFrom(0, 1, 900, 30_000, 200_000),
  from: fc.integer({ min: -1000, max: 200_000 }),
  span: fc.integer({ min: 1, max: 400_000 }),
  limit: fc.option(fc.integer({ min: 1, max: 130 }), { nil: undefined }),
  outside: fc.boolean(),
  repeat: fc.boolean(),
  generous: fc.boolean(),
  scale: fc.constantFrom(1, 1000),
  concurrency: fc.integer({ min: 1, max: 6 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function expected(points: readonly Point[], from: number, to: number, limit = Infinity, outside = false): number[] {
  const inside = points.filter(({ timestamp }) => timestamp >= from && timestamp < to).slice(0, limit);
  const isCut = points.filter(({ timestamp }) => timestamp >= from && timestamp < to).length > inside.length;
  const before = outside ? points.findLast(({ timestamp }) => timestamp < from) : undefined;
  const after = outside && !isCut ? points.find(({ timestamp }) => timestamp >= to) : undefined;
  return [before, ...inside, after].flatMap((point) => (point ? [point.timestamp] : []));
}

function build({ times: offsets, scale, page, lie, repeat, generous, from, span }: Scenario): { points: Point[]; fake: FakeDatapoints; begin: number; end: number } {
  const points = [...offsets].sort((one, other) => one - other).map((offset) => ({ timestamp: start + offset * scale, value: offset }));
  return { points, fake: withSeries({ a: points, b: points }, { page, lie, repeat, generous }), begin: start + from * scale, end: start + (from + span) * scale };
}

describe('whatever the points, the counts and the pages', () => {
  it('retrieve gives each point once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (one) => {
        const { points, fake, begin, end } = build(one);
        const found = await platform(fake, { concurrency: one.concurrency }).retrieve(['a', { externalId: 'b', start: begin - 5 }], { start: begin, end, limit: one.limit, includeOutsidePoints: one.outside });
        expect(times(found[0]!)).toEqual(expected(points, begin, end, one.limit, one.outside));
        expect(times(found[1]!)).toEqual(expected(points, begin - 5, end, one.limit, one.outside));
        for (const { timestamps, values } of found) expect([...timestamps].map((time) => (time - start) / one.scale)).toEqual(Array.from(values as Float64Array));
      }),
      { numRuns: 300 },
    );
  });

  it('stream gives each point once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.integer({ min: 0, max: 5 }), async (one, prefetch) => {
        const { points, fake, begin, end } = build(one);
        const seen: number[] = [];
        for await (const chunk of platform(fake, { concurrency: one.concurrency }).stream('a', { start: begin, end, limit: one.limit, includeOutsidePoints: one.outside, prefetch })) {
          expect(chunk.timestamps.length).toBeGreaterThan(0);
          seen.push(...chunk.timestamps);
        }
        expect(seen).toEqual(expected(points, begin, end, one.limit, one.outside));
      }),
      { numRuns: 300 },
    );
  });

  it('aggregates are those of one request', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.constantFrom('1s', '7s', '1m', '3m', '1h'), async (one, granularity) => {
        const { fake, begin, end } = build({ ...one, scale: 1000 });
        const whole = new FakeDatapoints();
        whole.series.set('a', fake.series.get('a')!);
        const item = { externalId: 'a', start: begin, end, limit: 2000, aggregates: ['count', 'sum', 'max'], granularity };
        const response = await whole.fetch('https://x/api/v1/projects/p/timeseries/data/list', { body: JSON.stringify({ items: [item] }) });
        const { items: [series] } = (await response.json()) as { items: { datapoints: { timestamp: number; sum: number; count: number }[] }[] };
        const wanted = series!.datapoints.slice(0, one.limit);
        const params = { start: begin, end, limit: one.limit, aggregates: ['count', 'sum', 'max'], granularity } as const;
        const found = await platform(fake, { concurrency: one.concurrency }).retrieve('a', params);
        expect(times(found!)).toEqual(wanted.map(({ timestamp }) => timestamp));
        expect([...found!.aggregates.sum]).toEqual(wanted.map(({ sum }) => sum));
        expect([...found!.aggregates.count]).toEqual(wanted.map(({ count }) => count));
        const streamed: number[] = [];
        for await (const chunk of platform(fake).stream('a', params)) streamed.push(...chunk.timestamps);
        expect(streamed).toEqual(times(found!));
      }),
      { numRuns: 200 },
    );
  });
});

describe('when something goes wrong', () => {
  const params: DatapointReadParams = { start, end: start + 30 * day };

  it('tries again after 429, 503 and a broken connection', async () => {
    const fake = withSeries({ a: even(300_000, 1000) }, {
      instead: (_request, index) => {
        if (index % 5 === 1) return new Response('{}', { status: 503 });
        if (index % 5 === 2) return new Response('{}', { status: 429 });
        if (index % 5 === 3) throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
        return undefined;
      },
    });
    const found = await platform(fake).retrieve('a', params);
    expect(found!.timestamps).toHaveLength(300_000);
  });

  it('rejects with the first failure, and sends nothing more', async () => {
    const fake = withSeries({ a: even(900_000, 1000) }, { instead: (_request, index) => (index === 3 ? Response.json({ error: { code: 403, message: 'no' } }, { status: 403 }) : undefined) });
    const error = await failure(() => platform(fake, { concurrency: 2 }).retrieve('a', params));
    expect(error).toMatchObject({ name: 'PermissionError', status: 403 });
    const { length } = fake.requests;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.requests).toHaveLength(length);
    expect(length).toBeLessThan(7);
  });

  it('rejects with the reason of an abort, and sends nothing more', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const fake = withSeries({ a: even(900_000, 1000) }, { instead: (_request, index) => void (index === 3 && stop.abort(reason)) });
    expect(await failure(() => platform(fake, { concurrency: 2 }).retrieve('a', params, { signal: stop.signal }))).toBe(reason);
    const { length } = fake.requests;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.requests).toHaveLength(length);
    expect(length).toBeLessThan(7);
    const streaming = async (): Promise<void> => {
      for await (const _chunk of platform(fake).stream('a', params, { signal: stop.signal }));
    };
    expect(await failure(streaming)).toBe(reason);
    expect(fake.requests).toHaveLength(length);
  });

  it('leaves the loop, and sends nothing more', async () => {
    const fake = withSeries({ a: even(900_000, 1000) });
    for await (const chunk of platform(fake).stream('a', { ...params, prefetch: 2 })) {
      expect(chunk.timestamps).toHaveLength(100_000);
      break;
    }
    const { length } = fake.requests;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(fake.requests).toHaveLength(length);
    expect(length).toBeLessThanOrEqual(4);
  });

  it('refuses answers that make no sense', async () => {
    const answers: [Response, RegExp][] = [
      [new Response('{"items":[{"id":1,"isString":false,"datapoints":[{"value":1}]}]}'), /a point has no timestamp/],
      [new Response('<html>'), /unexpected "<" at byte 0/],
      [new Response('{"items":[{"id":1,"datapoints":[{"timestamp":1'), /the text ends too early/],
      [new Response(''), /too early/],
      [new Response('{"items":[]}'), /it has 0 time series for 1/],
    ];
    for (const [answer, message] of answers) {
      const fake = withSeries({ a: [] }, { instead: () => answer });
      const error = await failure(() => platform(fake).retrieve('a', { start: 0, end: 10 }));
      expect(error).toBeInstanceOf(ParseError);
      expect(error.message).toMatch(message);
    }
    const endless = withSeries({ a: [] }, { instead: () => new Response('{"items":[{"id":1,"isString":false,"nextCursor":"c","datapoints":[]}]}') });
    expect((await failure(() => platform(endless).retrieve('a', { start: 0, end: 10 }))).message).toMatch(/the cursor "c" came twice/);
  });

  it('takes time series by their names where they come in another order, and refuses those of others', async () => {
    const series = (externalId: string, from: number, nextCursor?: string) => ({ id: 1, externalId, isString: false, nextCursor, datapoints: [{ timestamp: from, value: from }] });
    const answers = [[series('b', 20, 'b2'), series('a', 10, 'a2')], [series('a', 11)], [series('b', 21)]];
    const fake = withSeries({ a: [], b: [] }, {
      instead: ({ items }) => Response.json({ items: items.length === 2 ? answers[0] : items[0]!['externalId'] === 'a' ? answers[1] : answers[2] }),
    });
    const found = await platform(fake).retrieve(['a', 'b'], { start: 0, end: 100 });
    expect(found.map(({ externalId, timestamps }) => [externalId, ...timestamps])).toEqual([['a', 10, 11], ['b', 20, 21]]);
    const other = withSeries({ a: [], b: [] }, { instead: () => Response.json({ items: [series('a', 1), series('c', 2)] }) });
    expect((await failure(() => platform(other).retrieve(['a', 'b'], { start: 0, end: 100 }))).message).toMatch(/it has time series that nobody asked for/);
  });

  it.each([400, 404, 422])('a single one that a %i calls missing is undefined', async (status) => {
    const missing = withSeries({}, { instead: () => Response.json({ error: { code: status, message: 'unknown', missing: [{ externalId: 'a' }] } }, { status }) });
    expect(await platform(missing).retrieve('a', { start: 0, end: 10 })).toBeUndefined();
    expect(await platform(missing).retrieveLatest('a')).toBeUndefined();
  });

  it('tells the missing, or leaves them out and keeps the others in place', async () => {
    const fake = withSeries({ a: even(5, 1000), c: even(3, 1000), '7': even(2, 1000) });
    const short = { start, end: start + 10_000 };
    expect(await platform(fake).retrieve('b', short)).toBeUndefined();
    expect(await platform(fake).retrieve('b', { ...short, ignoreUnknownIds: true })).toBeUndefined();
    expect(await failure(() => platform(fake).retrieve(['a', 'b'], short))).toBeInstanceOf(NotFoundError);
    const found = await platform(fake).retrieve(['b', 'a', 9, 'c', 'd', 7, 'a'], { ...short, ignoreUnknownIds: true });
    expect(found.map(({ id, externalId, timestamps }) => [externalId ?? id, timestamps.length])).toEqual([['a', 5], ['c', 3], [7, 2], ['a', 5]]);
    expect(await platform(fake).retrieve('b', params)).toBeUndefined();
    expect(await platform(fake).retrieve(['b'], { ...params, ignoreUnknownIds: true })).toEqual([]);
    const chunks: DatapointColumns[] = [];
    for await (const chunk of platform(fake).stream(['b', 'a', 'c'], { ...short, ignoreUnknownIds: true })) chunks.push(chunk);
    expect(chunks.map(({ externalId }) => externalId)).toEqual(['a', 'c']);
  });

  it('reports progress', async () => {
    const fake = withSeries({ a: even(250_000, 1000), b: even(10, 1000) });
    const seen: { done: number; total: number; points: number }[] = [];
    await platform(fake).retrieve(['a', 'b'], params, { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ done: 2, total: 2, points: 250_010 });
    expect(seen.length).toBeGreaterThan(4);
  });
});

describe('statuses and objects', () => {
  it('has a status for each point, and tells which have no value', async () => {
    const bad = { code: 2147483648, symbol: 'Bad' };
    const points: Point[] = [{ timestamp: start, value: 1.5 }, { timestamp: start + 1, status: bad }, { timestamp: start + 2, value: 'NaN', status: bad }, { timestamp: start + 3, value: '-Infinity' }];
    const fake = withSeries({ a: points });
    const found = await platform(fake).retrieve('a', { start, end: start + 10, includeStatus: true, ignoreBadDataPoints: false });
    if (!found || found.isString) throw new Error('no numbers');
    expect([...found.values]).toEqual([1.5, NaN, NaN, -Infinity]);
    expect([...found.nulls!]).toEqual([0, 1, 0, 0]);
    expect([...found.statuses!.codes]).toEqual([0, 2147483648, 2147483648, 0]);
    expect(found.statuses!.symbols).toEqual(['Good', 'Bad', 'Bad', 'Good']);
    expect(fake.requests[0]!.items[0]).toMatchObject({ includeStatus: true, ignoreBadDataPoints: false });
    expect(toDatapointObjects(found).datapoints).toEqual(points.map((point) => ({ ...point, status: point.status ?? { code: 0, symbol: 'Good' } })));
  });

  it('makes objects of numbers, texts and aggregates', async () => {
    const fake = withSeries({ a: even(3, 1000), b: [{ timestamp: start, value: 'ON' }] });
    const [a, b] = await platform(fake).retrieve(['a', 'b'], { start, end: start + 10_000 });
    expect(toDatapointObjects(a!).datapoints).toEqual(even(3, 1000));
    expect(toDatapointObjects(b!)).toMatchObject({ externalId: 'b', isString: true, datapoints: [{ timestamp: start, value: 'ON' }] });
    const sums = await platform(fake).retrieve('a', { start, end: start + 10_000, aggregates: ['sum', 'maxDatapoint'], granularity: '2s' });
    expect(toDatapointObjects(sums!).datapoints).toEqual([{ timestamp: start, sum: 0.25 }, { timestamp: start + 2000, sum: 0.5 }]);
    expect(sums!.aggregates.maxDatapoint.values).toEqual(new Float64Array([NaN, NaN]));
  });
});

import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../src/cognite/datapoint-columns.js';
import { readPages } from '../../src/cognite/datapoint-json.js';
import { readProtobufPages } from '../../src/cognite/datapoint-protobuf-read.js';
import { ApiError, Datapoints, DatapointsInsertError, ParseError, ValidationError, type DatapointAggregate, type DatapointColumns, type SeriesDatapointsWrite } from '../../src/cognite/datapoints.js';
import { failure, mockCdf, options, refuse, type Sent } from './cdf.js';
import { FakeDatapoints } from './fake-datapoints.js';
import { bytesOf, double, insertRequest, int, listResponse, message, text } from './protobuf-bytes.js';

const cdf = mockCdf();
const datapoints = new Datapoints(options);
const protobuf = { encoding: 'protobuf' } as const;
const none = new Set<DatapointAggregate>();
const answer = (bytes: Uint8Array, type = 'application/protobuf'): Response => new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
const span = { start: 0, end: 10_000, limit: 10 };

describe('reading protobuf', () => {
  it('reads an answer whose bytes are known', async () => {
    // Item: id 42, externalId "pump", isStep, unit "bar", nextCursor "c", unitExternalId "u", instanceId s/i, and two points.
    const bytes = [
      0x0a, 0x4e, // items, 78 bytes
      0x08, 0x2a, 0x12, 0x04, 0x70, 0x75, 0x6d, 0x70,
      0x1a, 0x2f, // numericDatapoints, 47 bytes
      0x0a, 0x10, 0x08, 0x80, 0xd0, 0x95, 0xff, 0xbc, 0x31, 0x11, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f,
      0x0a, 0x1b, 0x08, 0x81, 0xd0, 0x95, 0xff, 0xbc, 0x31, 0x1a, 0x10, 0x08, 0x80, 0x80, 0x80, 0x80, 0x08, 0x12, 0x08, 0x42, 0x61, 0x64, 0x20, 0x78, 0x79, 0x7a, 0x21, 0x20, 0x01,
      0x38, 0x01, 0x42, 0x03, 0x62, 0x61, 0x72, 0x4a, 0x01, 0x63, 0x52, 0x01, 0x75, 0x5a, 0x06, 0x0a, 0x01, 0x73, 0x12, 0x01, 0x69,
    ];
    const [page] = readProtobufPages(Uint8Array.from(bytes), none);
    expect(page!.series.nextCursor).toBe('c');
    expect(toColumns(page!.series, [page!.part], {})).toEqual({
      id: 42,
      externalId: 'pump',
      instanceId: { space: 's', externalId: 'i' },
      isString: false,
      type: 'numeric',
      isStep: true,
      unit: 'bar',
      unitExternalId: 'u',
      timestamps: Float64Array.of(1_700_000_000_000, 1_700_000_000_001),
      values: Float64Array.of(1.5, NaN),
      nulls: Uint8Array.of(0, 1),
      statuses: { codes: Float64Array.of(0, 2_147_483_648), symbols: ['Good', 'Bad xyz!'] },
    });
  });

  const timestamp = fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 });
  const status = fc.record({ code: fc.oneof(fc.nat(), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1)), symbol: fc.constantFrom('Good', 'Bad', 'Uncertain', 'Bad "x" ø') });
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.constantFrom(0, 'NaN', 'Infinity', '-Infinity'));
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', 'NaN', '🙂', '\u2028', 'x'.repeat(300)));
  const more = { externalId: word.filter(Boolean), unit: word.filter(Boolean), unitExternalId: word.filter(Boolean), nextCursor: word.filter(Boolean), instanceId: fc.record({ space: word, externalId: word }) };
  const head = { id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }) };
  const columnsOf = (pages: ReturnType<typeof readPages>, shape: object = {}): DatapointColumns[] => pages.map(({ series, part }) => toColumns(series, [part], shape));
  const json = (items: readonly object[]): ReturnType<typeof readPages> => readPages(new TextEncoder().encode(JSON.stringify({ items })));

  it('gives what the same answer in JSON gives', () => {
    const points = (value: fc.Arbitrary<unknown>): fc.Arbitrary<object[]> =>
      fc.oneof(
        fc.array(fc.record({ timestamp, value }), { maxLength: 20 }),
        // With statuses, all have one.
        fc.array(fc.record({ timestamp, value, status }, { requiredKeys: ['timestamp', 'status'] }), { maxLength: 20 }),
      );
    const series = fc.oneof(
      fc.record({ ...head, ...more, isString: fc.constant(false), type: fc.constant('numeric'), isStep: fc.boolean(), datapoints: points(number) }, { requiredKeys: ['id', 'isString', 'type', 'isStep', 'datapoints'] }),
      fc.record({ ...head, ...more, isString: fc.constant(true), type: fc.constant('string'), datapoints: points(word) }, { requiredKeys: ['id', 'isString', 'type', 'datapoints'] }),
    );
    fc.assert(
      fc.property(fc.array(series, { maxLength: 4 }), (items) => {
        const [ours, theirs] = [readProtobufPages(listResponse({ items }), none), json(items)];
        expect(columnsOf(ours)).toEqual(columnsOf(theirs));
        expect(ours.map(({ series: { nextCursor } }) => nextCursor)).toEqual(theirs.map(({ series: { nextCursor } }) => nextCursor));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the aggregates that were asked for, where nothing is 0', () => {
    const names: DatapointAggregate[] = ['average', 'max', 'min', 'count', 'sum', 'interpolation', 'stepInterpolation', 'continuousVariance', 'discreteVariance', 'totalVariation', 'countGood', 'countUncertain', 'countBad', 'durationGood', 'durationUncertain', 'durationBad'];
    const finite = fc.oneof(fc.constant(0), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
    const point = fc.record({ timestamp, ...Object.fromEntries(names.map((name) => [name, finite])) });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), fc.array(point, { maxLength: 10 }), (aggregates, datapoints) => {
        const items = [{ id: 1, isString: false, type: 'numeric', isStep: false, datapoints }];
        const shape = { aggregates, granularity: '1h' };
        expect(columnsOf(readProtobufPages(listResponse({ items }, true), new Set(aggregates)), shape)).toEqual(columnsOf(json(items), shape));
      }),
      { numRuns: 200 },
    );
    const bytes = message(1, int(1, 1), message(5, message(1, int(1, 5), double(2, 2.5)), message(1, int(1, 6), double(3, 7))));
    const asked: DatapointAggregate[] = ['average', 'count'];
    expect(columnsOf(readProtobufPages(bytes, new Set(asked)), { aggregates: asked, granularity: '1h' })[0]!.aggregates).toEqual({ average: Float64Array.of(2.5, 0), count: Float64Array.of(0, 0) });
  });

  it('puts parts together, takes the last of what comes twice, and passes over what is new', () => {
    const point = (time: number): Uint8Array => message(1, int(1, time), double(2, time), text(99, 'new'));
    const bytes = bytesOf(text(7, 'new'), message(1, int(1, 1), int(1, 2), message(3, point(1), int(50, 1)), int(800, 3), message(4, message(1)), message(3, point(2)), message(3, point(3))));
    const [page] = columnsOf(readProtobufPages(bytes, none));
    expect(page).toMatchObject({ id: 2, timestamps: Float64Array.of(2, 3), values: Float64Array.of(2, 3) });
    // All that may be absent is.
    expect(columnsOf(readProtobufPages(message(1, int(1, 1), message(3, message(1)), int(6, 0)), none))[0]).toMatchObject({ timestamps: Float64Array.of(0), values: Float64Array.of(0), isStep: false });
    expect(columnsOf(readProtobufPages(message(1, int(1, 1), message(4, message(1), message(1, int(4, 1), message(3)), message(1, message(3, int(1, 5)))), int(6, 1)), none))[0]).toMatchObject({ values: ['', undefined, ''], statuses: { codes: Float64Array.of(0, 0, 5), symbols: ['Good', 'Good', ''] } });
    expect(readProtobufPages(new Uint8Array(), none)).toEqual([]);
  });

  it('refuses every answer that is cut, or no such message', () => {
    const bytes = listResponse({ items: [{ id: 1, externalId: 'a', isString: false, unit: 'bar', datapoints: [{ timestamp: 1, value: 1.5, status: { code: 5, symbol: 'Bad' } }, { timestamp: 2, value: 2 }] }] });
    for (let length = 1; length < bytes.length; length++) expect(() => readProtobufPages(bytes.subarray(0, length), none), String(length)).toThrow(SyntaxError);
    const broken = [
      int(1, 1),
      message(1),
      message(1, text(1, 'a')),
      message(1, int(1, 1), int(3, 1)),
      message(1, int(1, 1), message(3, int(1, 5))),
      message(1, int(1, 1), message(3, message(1, double(1, 5)))),
      message(1, int(1, 1), message(3, message(1, text(2, 'a')))),
      message(1, int(1, 1), message(3, message(1, int(3, 1)))),
      message(1, int(1, 1), int(6, 1), message(3, message(1, int(1, 1)))),
      message(1, int(1, 1), message(4, message(1, int(1, 1)))),
      message(1, int(1, 1), message(5, message(1, int(1, 1)))),
      // A point that goes beyond its list, and a list beyond its item.
      [0x0a, 0x08, 0x08, 0x01, 0x1a, 0x02, 0x0a, 0x02, 0x08, 0x01],
      [0x0a, 0x04, 0x08, 0x01, 0x1a, 0x04, 0x0a, 0x02, 0x08, 0x01],
    ].map((one) => Uint8Array.from(one));
    for (const one of broken) expect(() => readProtobufPages(one, none), Buffer.from(one).toString('hex')).toThrow(SyntaxError);
    expect(() => readProtobufPages(message(1, int(1, 2n ** 53n)), none)).toThrow(RangeError);
    expect(() => readProtobufPages(message(1, int(1, 1), message(3, message(1, int(1, 2n ** 60n)))), none)).toThrow(RangeError);
    expect(() => readProtobufPages(message(1, int(1, 1), message(2, [0xff])), none)).toThrow(TypeError);
  });
});

describe('datapoints.retrieve with encoding', () => {
  const items = [{ id: 1, externalId: 'a', isString: false, type: 'numeric', isStep: false, datapoints: [{ timestamp: 1, value: 1.5 }, { timestamp: 2, value: 'NaN' }] }];

  it('asks for protobuf only where it is told to, and never in the body', async () => {
    cdf.answer(({ headers }) => (headers.get('accept')!.includes('protobuf') ? answer(listResponse({ items })) : { items }));
    const [plain, json, ours] = [await datapoints.retrieve('a', span), await datapoints.retrieve('a', span, { encoding: 'json' }), await datapoints.retrieve('a', span, protobuf)];
    expect(ours).toEqual(plain);
    expect(json).toEqual(plain);
    expect(cdf.sent.map(({ headers }) => headers.get('accept'))).toEqual(['application/json', 'application/json', 'application/protobuf, application/json;q=0.5']);
    expect(cdf.sent[2]!.headers.get('content-type')).toBe('application/json');
    expect(cdf.bodies()[2]).toEqual(cdf.bodies()[0]);
    // What the caller says wins.
    await datapoints.retrieve('a', span, { ...protobuf, headers: { Accept: 'application/protobuf' } });
    expect(cdf.sent[3]!.headers.get('accept')).toBe('application/protobuf');
  });

  it('reads JSON where JSON comes', async () => {
    cdf.answer(() => new Response(JSON.stringify({ items }), { headers: { 'content-type': 'application/json; charset=utf-8' } }));
    expect(await datapoints.retrieve('a', span, protobuf)).toMatchObject({ values: Float64Array.of(1.5, NaN) });
  });

  it('refuses what can not be meant before anything is sent', async () => {
    for (const encoding of ['proto', 'JSON', null, 1] as never[]) {
      for (const call of [() => datapoints.retrieve('a', span, { encoding }), () => datapoints.stream('a', span, { encoding }).next(), () => datapoints.insert('a', [[1, 2]], { encoding }), () => datapoints.insertMultiple([], { encoding })]) {
        expect(await failure(call)).toMatchObject({ name: 'ValidationError', message: expect.stringContaining('"json" or "protobuf"') });
      }
    }
    for (const name of ['maxDatapoint', 'minDatapoint'] as const) {
      const error = await failure(() => datapoints.retrieve(['a', { externalId: 'b', aggregates: ['count', name] }], { ...span, aggregates: ['count'], granularity: '1s' }, protobuf));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toContain(`"json" for ${name}`);
    }
    expect(await failure(() => datapoints.synthetic.query('1', span, protobuf as object))).toBeInstanceOf(ValidationError);
    expect(cdf.sent).toEqual([]);
  });

  it('turns broken answers and refusals into the errors of JSON', async () => {
    const bytes = listResponse({ items });
    for (const broken of [bytes.slice(0, 20), bytesOf(bytes, [0x0a]), message(1, int(1, 2n ** 60n)), listResponse({ items: [...items, ...items] }), new TextEncoder().encode('<html>')]) {
      cdf.answer(() => answer(broken));
      const error = await failure(() => datapoints.retrieve('a', span, protobuf));
      expect(error).toBeInstanceOf(ParseError);
      expect(error).toMatchObject({ operationId: 'retrieveDatapoints', status: 200, excerpt: expect.stringMatching(/^[\da-f ]+$/) });
    }
    cdf.answer(() => new Response('{"items":[{', { headers: { 'content-type': 'application/json' } }));
    expect(await failure(() => datapoints.retrieve('a', span, protobuf))).toMatchObject({ name: 'ParseError', excerpt: '{"items":[{' });
    cdf.answer(() => refuse(400, { missing: [{ externalId: 'a' }] }));
    expect(await datapoints.retrieve('a', span, protobuf)).toBeUndefined();
    expect(await failure(() => datapoints.retrieve(['a'], span, protobuf))).toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'a' }] });
    cdf.answer(() => refuse(400, { message: 'bad request' }));
    expect(await failure(() => datapoints.retrieve('a', span, protobuf))).toBeInstanceOf(ApiError);
  });

  /** A platform that says in protobuf what it would say in JSON. */
  function both(fake: FakeDatapoints): { platform: Datapoints; seen: (string | null)[] } {
    const seen: (string | null)[] = [];
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const wants = /protobuf/.test(new Headers(init?.headers).get('accept') ?? '');
      const response = await fake.fetch(input, init);
      const asked = fake.requests.at(-1)!;
      if (!wants || !response.ok) return response;
      seen.push(asked.items[0]!.cursor ?? null);
      return answer(listResponse((await response.json()) as never, asked.items.some(({ aggregates }) => aggregates)));
    };
    return { platform: new Datapoints({ ...options, concurrency: 1, fetch }), seen };
  }

  it('reads windows and pages, and streams, as in JSON', async () => {
    const fake = new FakeDatapoints({ page: 20_000 });
    fake.series.set('a', Array.from({ length: 110_000 }, (_one, index) => ({ timestamp: index * 1000, value: index % 7 ? index / 8 : 0 })));
    fake.series.set('s', Array.from({ length: 900 }, (_one, index) => ({ timestamp: index, value: `state ${index}` })));
    const { platform, seen } = both(fake);
    const compare = async (item: string | string[], params: object): Promise<void> => {
      const [ours, json] = [await platform.retrieve(item as never, params, protobuf), await platform.retrieve(item as never, params)];
      expect(([ours].flat() as unknown as object[]).map((one) => ({ ...one, isStep: undefined }))).toEqual([json].flat());
    };
    await compare('a', { start: 0, end: 110_000_000 });
    expect(seen.filter(Boolean).length).toBeGreaterThan(3);
    await compare('a', { start: 5000, end: 60_000_000, limit: 25_000, includeOutsidePoints: true });
    await compare(['s', 'a'], { start: 0, end: 30_000_000, includeStatus: true });
    await compare('a', { start: 0, end: 110_000_000, aggregates: ['count', 'max', 'sum'], granularity: '10s' });
    const times: number[] = [];
    for await (const chunk of platform.stream('a', { start: 0, end: 110_000_000 }, protobuf)) times.push(chunk.timestamps.length);
    expect(times.reduce((sum, count) => sum + count, 0)).toBe(110_000);
    let intervals = 0;
    for await (const { aggregates } of platform.stream('a', { start: 0, end: 110_000_000, aggregates: ['min'], granularity: '1m' }, protobuf)) intervals += aggregates.min.length;
    expect(intervals).toBe(1834);
  });
});

describe('datapoints.insert with encoding', () => {
  const type = ({ headers }: Sent): string | null => headers.get('content-type');

  it('writes the bytes that it should', async () => {
    cdf.answer(() => ({}));
    await datapoints.insert('a', [{ timestamp: 1_700_000_000_000, value: 1.5 }, { timestamp: 1_700_000_000_001, status: { code: 2_147_483_648, symbol: 'Bad' } }], protobuf);
    expect([...cdf.sent[0]!.bytes]).toEqual([
      0x0a, 0x2f, 0x12, 0x01, 0x61, 0x1a, 0x2a,
      0x0a, 0x10, 0x08, 0x80, 0xd0, 0x95, 0xff, 0xbc, 0x31, 0x11, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f,
      0x0a, 0x16, 0x08, 0x81, 0xd0, 0x95, 0xff, 0xbc, 0x31, 0x1a, 0x0b, 0x08, 0x80, 0x80, 0x80, 0x80, 0x08, 0x12, 0x03, 0x42, 0x61, 0x64, 0x20, 0x01,
    ]);
    expect(Object.fromEntries(cdf.sent[0]!.headers)).toMatchObject({ 'content-type': 'application/protobuf', accept: 'application/json', authorization: 'Bearer token-1' });
    expect(cdf.sent[0]!.headers.has('content-encoding')).toBe(false);
  });

  it('says what JSON says', async () => {
    const status = fc.record({ code: fc.oneof(fc.nat(), fc.constantFrom(0, 2 ** 32 - 1)), symbol: fc.constantFrom('Good', 'Bad ø') });
    const timestamp = fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 });
    const number = fc.oneof(fc.double().map((value) => value + 0), fc.constantFrom(0, 'NaN', '-Infinity'));
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', 'NaN', 'x'.repeat(300)));
    const points = (value: fc.Arbitrary<unknown>): fc.Arbitrary<object[]> => fc.array(fc.oneof(fc.record({ timestamp, value }), fc.record({ timestamp, status }), fc.record({ timestamp, value, status })), { minLength: 1, maxLength: 20 });
    const series = fc.tuple(
      fc.oneof(fc.record({ id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }) }), fc.record({ externalId: word.filter(Boolean) }), fc.record({ instanceId: fc.record({ space: fc.constant('s'), externalId: word.filter(Boolean) }) })),
      fc.oneof(points(number).map((list) => [...list, { timestamp: 1, value: 2.5 }]), points(word).map((list) => [...list, { timestamp: 1, value: 'a' }])),
    ).map(([id, list]) => ({ ...id, datapoints: list }) as SeriesDatapointsWrite);
    cdf.answer(() => ({}));
    await fc.assert(
      fc.asyncProperty(fc.array(series, { minLength: 1, maxLength: 3 }), async (items) => {
        cdf.sent.length = 0;
        await datapoints.insertMultiple(items, protobuf);
        await datapoints.insertMultiple(items);
        expect(cdf.sent.map(type)).toEqual(['application/protobuf', 'application/json']);
        expect(insertRequest(cdf.sent[0]!.bytes)).toEqual(JSON.parse(cdf.sent[1]!.text));
      }),
      { numRuns: 200 },
    );
  });

  it('goes in JSON where the messages have no word for it', async () => {
    cdf.answer(() => ({}));
    const lists: SeriesDatapointsWrite['datapoints'][] = [
      [{ timestamp: 1, value: 1, status: { symbol: 'Bad' } }],
      [{ timestamp: 1, value: 1, status: { code: 5 } }],
      [{ timestamp: 1, status: { code: 5, symbol: 'Bad' } }],
      [[1, 'NaN'], [2, 'Infinity']],
      [[1, 'half \ud83d']],
    ];
    for (const list of lists) {
      cdf.sent.length = 0;
      await datapoints.insert('a', list, protobuf);
      await datapoints.insert('a', list);
      expect(cdf.sent.map(type)).toEqual(['application/json', 'application/json']);
      expect(cdf.sent[0]!.text).toBe(cdf.sent[1]!.text);
    }
    // NaN as a number tells what the others are.
    await datapoints.insert('a', [[1, 'NaN'], [2, NaN]], protobuf);
    expect(type(cdf.sent.at(-1)!)).toBe('application/protobuf');
    await datapoints.insert('a', [], protobuf);
    expect(cdf.sent).toHaveLength(3);
  });

  it('is split, packed and reported as in JSON', async () => {
    const columns = { timestamps: Float64Array.from({ length: 250_000 }, (_one, index) => index), values: Float64Array.from({ length: 250_000 }, (_one, index) => index / 8) };
    cdf.answer((_sent, count) => (count === 2 ? refuse(400, { message: 'no' }) : {}));
    const alone = new Datapoints({ ...options, concurrency: 1 });
    const progress: number[] = [];
    const error = await failure(() => alone.insert('a', columns, { ...protobuf, continueOnError: true, onProgress: ({ done }) => progress.push(done) }));
    expect(error).toBeInstanceOf(DatapointsInsertError);
    expect((error as DatapointsInsertError).ranges).toEqual([
      { series: 0, from: 0, to: 100_000, state: 'succeeded' },
      { series: 0, from: 100_000, to: 200_000, state: 'failed' },
      { series: 0, from: 200_000, to: 250_000, state: 'succeeded' },
    ]);
    expect(progress).toEqual([100_000, 150_000]);
    expect(cdf.sent.map(({ headers }) => [headers.get('content-type'), headers.get('content-encoding')])).toEqual(Array.from({ length: 3 }, () => ['application/protobuf', 'gzip']));
    const points = cdf.sent.flatMap(({ bytes }) => (insertRequest(bytes) as { items: [{ datapoints: { timestamp: number; value: number }[] }] }).items[0].datapoints);
    expect(points.length).toBe(250_000);
    expect(points.findIndex(({ timestamp, value }, index) => timestamp !== index || value !== index / 8)).toBe(-1);
    cdf.sent.length = 0;
    cdf.answer(() => ({}));
    const some = { timestamps: columns.timestamps.slice(0, 2000), values: columns.values.slice(0, 2000) };
    await new Datapoints({ ...options, gzip: false }).insert('a', some, protobuf);
    await datapoints.insert('a', some, { ...protobuf, headers: { 'Content-Encoding': null, 'Content-Type': 'text/plain', 'x-more': '1' } });
    expect(cdf.sent.map(({ headers }) => [headers.get('content-type'), headers.get('content-encoding'), headers.get('x-more')])).toEqual([['application/protobuf', null, null], ['application/protobuf', null, '1']]);
    expect(gzipSync(cdf.sent[0]!.bytes).length).toBeLessThan(cdf.sent[0]!.bytes.length);
    cdf.answer(() => refuse(400, { message: 'alone' }));
    expect(await failure(() => datapoints.insert('a', some, protobuf))).toBeInstanceOf(ApiError);
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Raw, toRawRows, type RawRow } from '../../src/cognite/raw-tables.js';
import {
  BatchError,
  ParseError,
  SequenceRowsError,
  Sequences,
  ValidationError,
  batchReport,
  columnValues,
  remainingSequenceRows,
  toSequenceRows,
  type SequenceColumnsInput,
  type SequenceInputValue,
  type SequenceRowsInput,
  type SequenceRowsReport,
} from '../../src/cognite/sequences.js';
import { insertSequenceRows } from '../../src/cognite/sequence-writes.js';
import { parseJsonWithBigints } from '../../src/core/json-bigints.js';
import { serve } from '../support/server.js';
import { failure, options, refuse } from './cdf.js';

interface Request {
  readonly line: string;
  readonly query: URLSearchParams;
  readonly text: string;
}
type Item = { id: number; columns: string[]; rows: { rowNumber: number; values: SequenceInputValue[] }[] };
const itemsOf = ({ text }: Request): Item[] => (parseJsonWithBigints(text) as { items: Item[] }).items;

/** A platform within this process: a property needs thousands of requests. */
let sent: Request[] = [];
let most = 0;
beforeEach(() => {
  sent = [];
  most = 0;
});
function answering(answer: (request: Request, count: number) => unknown, delay: () => Promise<unknown> = () => new Promise(setImmediate)): typeof fetch {
  let flying = 0;
  return async (url, init) => {
    const { pathname, searchParams } = new URL(url as string);
    const request = { line: `${init!.method} ${pathname.replace(/.*\/plant-1/, '')}`, query: searchParams, text: (init!.body as string | undefined) ?? '' };
    sent.push(request);
    const count = sent.length;
    most = Math.max(most, ++flying);
    try {
      await delay();
      init!.signal!.throwIfAborted();
      const given = answer(request, count);
      if (given instanceof Error) throw given;
      return given instanceof Response ? given : new Response(typeof given === 'string' ? given : JSON.stringify(given), { headers: { 'content-type': 'application/json' } });
    } finally {
      flying--;
    }
  };
}
const using = (answer: (request: Request, count: number) => unknown, concurrency = 4, maxRetries = 0) => ({ ...options, gzip: false as const, concurrency, maxRetries, fetch: answering(answer) });
const broken = (): Error => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });

const tall = (id: number, count: number, width = 1, from = 0): SequenceRowsInput => ({
  id,
  columns: Array.from({ length: width }, (_name, index) => `c${index}`),
  rows: Array.from({ length: count }, (_row, index) => ({ rowNumber: from + index, values: new Array<number>(width).fill(index) })),
});

describe('sequences.data.insert at scale', () => {
  it('sends 10,000 rows a request, several requests at a time, and tells how far it is', async () => {
    const { data } = new Sequences(using(() => ({}), 3));
    const progress: object[] = [];
    await data.insert(tall(7, 45_000), { onProgress: (one) => progress.push(one) });
    expect(sent.map((one) => itemsOf(one)[0]!.rows.length)).toEqual([10_000, 10_000, 10_000, 10_000, 5000]);
    expect(JSON.stringify(sent.flatMap((one) => itemsOf(one)[0]!.rows))).toBe(JSON.stringify(tall(7, 45_000).rows));
    expect(most).toBe(3);
    expect(progress).toHaveLength(5);
    expect(progress.at(-1)).toEqual({ done: 45_000, total: 45_000 });
  });

  it('lets the later of two rows with one number stay, where they are in different requests', async () => {
    const stays = async (...items: SequenceRowsInput[]): Promise<unknown> => {
      const there = new Map<number, unknown>();
      most = 0;
      // The first request takes longest.
      const { data } = new Sequences({ ...using(() => ({})), fetch: answering((request) => (itemsOf(request).forEach(({ rows }) => rows.forEach(({ rowNumber, values }) => there.set(rowNumber, values[0]))), {}), () => new Promise((resolve) => setTimeout(resolve, sent.length % 3 === 1 ? 30 : 1))) });
      sent = [];
      await data.insert(items);
      return there.get(0);
    };
    const again = { ...tall(7, 1), rows: [{ rowNumber: 0, values: ['later'] }] };
    expect(await stays(tall(7, 25_000), again)).toBe('later');
    expect(most).toBe(1);
    expect(await stays({ ...tall(7, 1), rows: [...tall(7, 25_000).rows, ...again.rows] })).toBe('later');
    expect(most).toBe(1);
    await stays(tall(7, 12_000), tall(8, 12_000));
    expect(most).toBe(3);
    // In no order, and yet none twice.
    await stays({ ...tall(7, 1), rows: tall(7, 25_000).rows.toReversed() });
    expect(most).toBe(3);
  });

  it('sends 100,000 values a request', async () => {
    const { data } = new Sequences(using(() => ({})));
    await data.insert(tall(7, 1200, 200));
    expect(sent.map((one) => itemsOf(one)[0]!.rows.length)).toEqual([500, 500, 200]);
  });

  it('sends 200 columns a request, one request of a row after another', async () => {
    const { data } = new Sequences(using(() => ({}), 10));
    await data.insert([tall(1, 2), tall(7, 600, 401), tall(2, 2)]);
    const shapes = sent.map((one) => itemsOf(one).map(({ id, columns, rows }) => [id, columns.length, rows[0]!.rowNumber, rows.length]));
    expect(shapes.sort()).toEqual(
      [[[1, 1, 0, 2]], ...[200, 200, 1].flatMap((width) => [[[7, width, 0, 500]], [[7, width, 500, 100]]]), [[2, 1, 0, 2]]].sort(),
    );
    expect(most).toBe(4);
    const { columns } = tall(7, 1, 401);
    const names = sent.flatMap((one) => itemsOf(one)).filter(({ id, rows }) => id === 7 && rows[0]!.rowNumber === 0).map(({ columns }) => columns);
    expect(names).toEqual([columns.slice(0, 200), columns.slice(200, 400), columns.slice(400)]);
  });

  it('fills requests from many sequences, as few as there can be', async () => {
    const { data } = new Sequences(using(() => ({}), 1));
    await data.insert([tall(1, 9999), tall(2, 2), tall(3, 20_000), ...Array.from({ length: 1500 }, (_one, index) => tall(10 + index, 1))]);
    expect(sent.map((one) => itemsOf(one).map(({ id, rows }) => [id, rows.length]).slice(0, 2))).toEqual([
      [[1, 9999], [2, 1]],
      [[2, 1], [3, 9999]],
      [[3, 10_000]],
      [[3, 1], [10, 1]],
      [[1009, 1], [1010, 1]],
    ]);
    expect(sent.map((one) => itemsOf(one).length)).toEqual([2, 2, 1, 1000, 501]);
  });

  const countOf = ({ rows, width }: { rows: number; width: number }): number => Math.min(rows, Math.floor(120_000 / width));

  it('sends every value of every row once, within the limits, whatever the shapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ rows: fc.nat(12_000), width: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 450 })), byColumns: fc.boolean() }), { maxLength: 3 }), async (shapes) => {
        sent = [];
        const { data } = new Sequences(using(() => ({})));
        const items = shapes.map(({ rows, width, byColumns }, index) => {
          const item = tall(index + 1, countOf({ rows, width }), width, index);
          return byColumns ? { id: index + 1, rowNumbers: item.rows.map(({ rowNumber }) => rowNumber), columns: Object.fromEntries(item.columns.map((name, column) => [name, item.rows.map(({ values }) => values[column]!)])) } : item;
        });
        await data.insert(items);
        const got = items.map((_item, index) => new Uint8Array(countOf(shapes[index]!) * shapes[index]!.width));
        for (const one of sent) {
          const wire = itemsOf(one);
          expect(wire.length).toBeLessThanOrEqual(1000);
          expect(wire.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(10_000);
          expect(wire.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)).toBeLessThanOrEqual(100_000);
          for (const { id, columns, rows } of wire) {
            expect(columns.length).toBeLessThanOrEqual(200);
            const places = columns.map((name) => Number(name.slice(1)));
            for (const { rowNumber, values } of rows) {
              const row = rowNumber - id + 1;
              if (values.length !== columns.length || values.some((value) => value !== row)) throw new Error('other values');
              for (const column of places) got[id - 1]![row * shapes[id - 1]!.width + column]!++;
            }
          }
        }
        for (const places of got) expect(places.every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('takes columns as arrays and typed arrays', async () => {
    const { data } = new Sequences(using(() => ({})));
    const item = {
      externalId: 'curve',
      rowNumbers: Uint32Array.of(1, 5, 9),
      columns: { flow: Float64Array.of(0.5, -1, 1e300), count: BigInt64Array.of(1n, -(2n ** 63n), 2n ** 53n + 1n), steps: Int32Array.of(1, 2, 3), remark: ['a', null, 'c'] },
    } satisfies SequenceColumnsInput;
    await data.insert(item);
    expect(sent[0]!.text).toBe(
      '{"items":[{"externalId":"curve","columns":["flow","count","steps","remark"],"rows":['
        + '{"rowNumber":1,"values":[0.5,1,1,"a"]},{"rowNumber":5,"values":[-1,-9223372036854775808,2,null]},{"rowNumber":9,"values":[1e+300,9007199254740993,3,"c"]}]}]}',
    );
  });

  it('takes rows by their numbers, and rows as they were read', async () => {
    const big = 2n ** 53n + 1n;
    const { data } = new Sequences(using(({ line }) => (line.endsWith('/list') ? new Response(`{"id":7,"externalId":"curve","columns":[{"externalId":"a","valueType":"LONG"},{"externalId":"b","valueType":"STRING"}],"rows":[{"rowNumber":0,"values":[1,"x"]},{"rowNumber":12,"values":[${big},null]}]}`) : {})));
    const values: SequenceInputValue[][] = [[1, 'x'], [big, null]];
    const read = await data.retrieve('curve', undefined, { bigints: true });
    sent.length = 0;
    await data.insert(read);
    for (const rows of [[[0, values[0]], [12, values[1]]] as [number, SequenceInputValue[]][], new Map([[0, values[0]!], [12, values[1]!]]), { 0: values[0]!, 12: values[1]! }]) {
      await data.insert({ id: 7, columns: ['a', 'b'], rows });
    }
    expect(sent.map(({ text }) => text)).toEqual(Array(4).fill(`{"items":[{"id":7,"columns":["a","b"],"rows":[{"rowNumber":0,"values":[1,"x"]},{"rowNumber":12,"values":[${big},null]}]}]}`));
    sent.length = 0;
    const wrong: [object, RegExp][] = [
      [{ rows: [[0, [1, 'x'], 2]] }, /rows\[0\] must be an object, not this array|rows\[0\] must be an object/],
      [{ rows: new Map([[-1, [1, 'x']]]) }, /rows\[0\]\.rowNumber must be a whole number/],
      [{ rows: { first: [1, 'x'] } }, /rows\[0\]\.rowNumber must be a whole number/],
      [{ rows: { 3: [1] } }, /rows\[0\]\.values must be 2 values, as many as columns, not 1/],
      [{ rows: [[1, 'xy']] }, /rows\[0\]\.values must be 2 values/],
      [{ columns: [{ externalId: 'a' }, {}] }, /columns/],
      [{ externalId: 'curve' }, /must be a SequenceRowsInsert/],
    ];
    for (const [change, message] of wrong) expect(await failure(() => data.insert({ id: 7, columns: ['a', 'b'], rows: [], ...change } as never))).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) as string });
    expect(sent).toEqual([]);
  });

  it('refuses columns that do not fit together, before anything is sent', async () => {
    const { data } = new Sequences(using(() => ({})));
    const fine = { id: 1, rowNumbers: [1, 2], columns: { a: [1, 2] } };
    const wrong: [object, RegExp][] = [
      [{ columns: { a: [1] } }, /columns\.a must be 2 values, as many as row numbers, not 1/],
      [{ columns: { a: 'xy' } }, /columns\.a must be 2 values/],
      [{ columns: { a: Float64Array.of(1, NaN) } }, /columns\.a\[1\] must be a finite number.*not NaN/],
      [{ columns: { a: [1, undefined] } }, /columns\.a\[1\] must be .*or null for none, not undefined/],
      [{ columns: {} }, /columns must be one external id or more/],
      [{ rowNumbers: [1, -1] }, /rowNumbers\[1\] must be a whole number from 0/],
      [{ rowNumbers: 5 }, /rowNumbers must be an array/],
      [{ rowNumbers: undefined }, /must be a SequenceColumnsInput: \{ rowNumbers, columns, id \} or \{ rowNumbers, columns, externalId \}/],
      [{ rows: [] }, /must be a SequenceColumnsInput/],
      [{ id: undefined }, /must be a SequenceColumnsInput/],
    ];
    for (const [change, message] of wrong) {
      const error = await failure(() => data.insert([fine, { ...fine, ...change } as never]));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toMatch(new RegExp(`insertSequenceRows: item 1:? ?.*${message.source}`));
    }
    // The last of very many is looked at first.
    const late = tall(7, 30_001);
    (late.rows[30_000]!.values as SequenceInputValue[])[0] = Infinity;
    expect(await failure(() => data.insert(late))).toMatchObject({ message: expect.stringContaining('rows[30000].values[0] must be a finite number') as string });
    expect(sent).toEqual([]);
  });

  it('sends nothing for no rows', async () => {
    const { data } = new Sequences(using(() => ({})));
    await data.insert([tall(1, 0), { id: 2, rowNumbers: [], columns: { a: [] } }]);
    await data.delete({ id: 1, rows: [] });
    expect(sent).toEqual([]);
  });

  it('tells which rows succeeded, failed, are unknown or were not sent', async () => {
    const { data } = new Sequences(using((_one, count) => (count === 2 ? refuse(400) : count === 4 ? broken() : {}), 1));
    const items = [tall(1, 5000), tall(2, 30_000), tall(3, 12_000), tall(4, 1)];
    let told: SequenceRowsReport | undefined;
    const error = await failure<SequenceRowsError>(() => data.insert(items, { continueOnError: true, onReport: (report) => (told = report) }));
    expect(error).toBeInstanceOf(SequenceRowsError);
    expect(error).toBeInstanceOf(BatchError);
    expect(error.message).toMatch(/^insertSequenceRows: 27001 rows succeeded, 10000 failed, 10000 are unknown and 0 were not sent: .*400/);
    const none = { succeeded: [], failed: [], unknown: [], skipped: [] };
    expect(error.rows).toEqual([
      { ...none, succeeded: [[0, 5000]] },
      { ...none, succeeded: [[0, 5000], [15_000, 25_000]], failed: [[5000, 15_000]], unknown: [[25_000, 30_000]] },
      { ...none, unknown: [[0, 5000]], succeeded: [[5000, 12_000]] },
      { ...none, succeeded: [[0, 1]] },
    ]);
    expect(error).toMatchObject({ succeeded: [0, 3], failed: [1], unknown: [2], skipped: [] });
    expect(told!.rows).toEqual(error.rows);
    expect(error.errors).toMatchObject([{ status: 400 }, { name: 'ConnectionError' }]);
    expect(Object.keys(error)).not.toContain('rows');
    expect(remainingSequenceRows(items, error)).toEqual([{ ...items[1], rows: items[1]!.rows.slice(25_000) }, { ...items[2], rows: items[2]!.rows.slice(0, 5000) }]);
    expect(remainingSequenceRows(items, error, { failed: true })[0]!.rows).toHaveLength(15_000);
  });

  it('stops after a failure, and says of rows of which only some columns went that they are unknown', async () => {
    const controller = new AbortController();
    const { data } = new Sequences(
      using((_one, count) => {
        if (count === 2) controller.abort(new Error('enough'));
        return {};
      }, 1),
    );
    let told: SequenceRowsReport | undefined;
    const reason = await failure(() => data.insert([tall(1, 10_000), tall(2, 1000, 300)], { signal: controller.signal, onReport: (report) => (told = report) }));
    expect(reason.message).toBe('enough');
    expect(sent).toHaveLength(2);
    expect(told).toMatchObject({ succeeded: [0], unknown: [1], rows: [{ succeeded: [[0, 10_000]] }, { unknown: [[0, 500]], skipped: [[500, 1000]] }] });
    expect(batchReport(reason)).toBe(told);
    // Between two requests of one row, and between two of one sequence.
    const calm = new Sequences(using(() => ({}), 1));
    const between = new AbortController();
    const stopping = { signal: between.signal, onResponse: () => between.abort(new Error('enough')), onReport: (report: SequenceRowsReport) => (told = report) };
    sent = [];
    expect(await failure(() => calm.data.insert(tall(2, 1000, 300), stopping))).toMatchObject({ message: 'enough' });
    expect(told).toMatchObject({ unknown: [0], rows: [{ unknown: [[0, 500]], skipped: [[500, 1000]] }] });
    const after = new AbortController();
    const pausing = { signal: after.signal, onProgress: () => after.abort(new Error('enough')), onReport: (report: SequenceRowsReport) => (told = report) };
    expect(await failure(() => calm.data.insert([tall(2, 15_000), tall(3, 1)], pausing))).toMatchObject({ message: 'enough' });
    expect(told).toMatchObject({ unknown: [0], skipped: [1], rows: [{ succeeded: [[0, 10_000]], skipped: [[10_000, 15_000]] }, { skipped: [[0, 1]] }] });
    expect(sent).toHaveLength(2);
    const other = new Sequences(using((_one, count) => (count === 2 ? refuse(403) : {}), 1));
    sent = [];
    expect(await failure(() => other.data.insert(tall(2, 1000, 300)))).toMatchObject({ failed: [0], rows: [{ failed: [[0, 500]], skipped: [[500, 1000]] }] });
    expect(sent).toHaveLength(2);
  });

  it('throws what one request failed with as it is', async () => {
    const { data } = new Sequences(using(() => refuse(403)));
    expect(await failure(() => data.insert(tall(1, 10)))).toMatchObject({ name: 'PermissionError' });
    expect(await failure(() => insertSequenceRows(data.connection, [tall(1, 10)]))).toMatchObject({ name: 'PermissionError' });
    const reason = new Error('no');
    expect(await failure(() => data.insert(tall(1, 10), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toHaveLength(2);
    expect(await failure(() => data.insert(tall(1, 1), { onDone: () => {} } as never))).toBeInstanceOf(ValidationError);
  });

  it('whatever fails: each row has one fate, what succeeded is there, and the rest can be sent again until all is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ rows: fc.nat(22_000), width: fc.constantFrom(1, 20) }), { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.constantFrom('ok', 'ok', 400, 503, 'lost', 'broken')),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        async (shapes, faults, continueOnError, concurrency) => {
          sent = [];
          const stored = shapes.map(() => new Set<number>());
          let calm = false;
          const { data } = new Sequences(
            using((request) => {
              const fault = calm ? 'ok' : faults.next().value;
              const keep = (): void => itemsOf(request).forEach(({ id, rows }) => rows.forEach(({ rowNumber }) => stored[id - 1]!.add(rowNumber)));
              if (fault === 'ok' || fault === 'lost') keep();
              return fault === 'ok' ? {} : fault === 'lost' || fault === 'broken' ? broken() : refuse(fault as number);
            }, concurrency),
          );
          const items = shapes.map(({ rows, width }, index) => tall(index + 1, rows, width));
          const error = await failure(async () => {
            await data.insert(items, { continueOnError });
            throw new Error('all went well');
          });
          if (error instanceof SequenceRowsError) {
            for (const [index, { rows }] of items.entries()) {
              const places = error.rows[index]!;
              const fates = new Array<string>(rows.length);
              for (const fate of ['succeeded', 'failed', 'unknown', 'skipped'] as const) {
                let before = -1;
                for (const [from, to] of places[fate]) {
                  expect(from).toBeGreaterThan(before);
                  expect(to).toBeGreaterThan(from);
                  before = to;
                  for (let place = from; place < to; place++) {
                    if (fates[place]) throw new Error('two fates');
                    fates[place] = fate;
                    if (fate === 'succeeded' && !stored[index]!.has(place)) throw new Error('not there');
                    if ((fate === 'failed' || fate === 'skipped') && stored[index]!.has(place)) throw new Error('there');
                  }
                }
              }
              expect(fates.filter(Boolean)).toHaveLength(rows.length);
            }
            calm = true;
            await data.insert(remainingSequenceRows(items, error, { failed: true }));
          } else if (error.message !== 'all went well') return;
          expect(stored.map(({ size }) => size)).toEqual(shapes.map(({ rows }) => rows));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('sends again what met a 429 or a 503, and no more than the client allows at a time', async () => {
    const { data } = new Sequences(using((_one, count) => (count % 3 === 0 ? refuse(count % 2 ? 429 : 503) : {}), 3, 5));
    await data.insert(tall(7, 95_000));
    const whole = sent.filter((_one, index) => (index + 1) % 3);
    expect(new Set(whole.map((one) => itemsOf(one)[0]!.rows[0]!.rowNumber)).size).toBe(10);
    expect(most).toBe(3);
  });

  it('survives connections that break', async () => {
    let requests = 0;
    const server = await serve((_request, response) => {
      if (++requests % 2) response.socket!.destroy();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const { project, appName, auth, retryDelay } = options;
    const { data } = new Sequences({ project, appName, auth, retryDelay, baseUrl: server.origin, concurrency: 2 });
    await data.insert(tall(7, 25_000));
    const rows = server.received.flatMap(({ text }) => (JSON.parse(text) as { items: Item[] }).items[0]!.rows.map(({ rowNumber }) => rowNumber));
    expect(new Set(rows).size).toBe(25_000);
  });
});

describe('sequences.data.delete at scale', () => {
  it('sends 10,000 row numbers a request', async () => {
    const { data } = new Sequences(using(() => ({}), 2));
    await data.delete([{ id: 1, rows: Array.from({ length: 25_000 }, (_row, index) => index) }, { externalId: 'b', rows: [1] }]);
    expect(sent.map((one) => (JSON.parse(one.text) as { items: { rows: number[] }[] }).items.map(({ rows }) => rows.length))).toEqual([[10_000], [10_000], [5000, 1]]);
    expect(most).toBe(2);
  });

  it('tells which rows are left', async () => {
    const { data } = new Sequences(using((_one, count) => (count === 2 ? refuse(500) : {}), 1));
    const item = { id: 1, rows: Array.from({ length: 25_000 }, (_row, index) => index) };
    const error = await failure<SequenceRowsError>(() => data.delete(item));
    expect(error.rows).toEqual([{ succeeded: [[0, 10_000]], failed: [], unknown: [[10_000, 20_000]], skipped: [[20_000, 25_000]] }]);
    expect(remainingSequenceRows(item, error)).toEqual([{ id: 1, rows: item.rows.slice(10_000) }]);
  });
});

/** A sequence that is read as the platform would: in order of row numbers, so many rows a page. */
function reader(numbers: readonly number[], most: number, more: object = {}) {
  return ({ text }: Request): unknown => {
    const { start = 0, end = Infinity, limit, cursor } = JSON.parse(text) as { start?: number; end?: number; limit: number; cursor?: string };
    const from = cursor === undefined ? start : Number(cursor);
    const rows = numbers.filter((number) => number >= from && number < end);
    const size = Math.min(limit, most);
    const page = rows.slice(0, size).map((rowNumber) => ({ rowNumber, values: [rowNumber] }));
    return { id: 7, columns: [{ externalId: 'a', valueType: 'LONG' }], rows: page, ...(rows.length > size && { nextCursor: String(rows[size]) }), ...more };
  };
}

describe('sequences.data.retrieve of a range', () => {
  it('reads windows of as many rows as a page has, at the same time, in order', async () => {
    const numbers = Array.from({ length: 55_000 }, (_row, index) => index + 100);
    const { data } = new Sequences(using(reader(numbers, 5000), 4));
    const { rows, columns } = await data.retrieve(7, { start: 100, end: 55_100 });
    expect(columns).toHaveLength(1);
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual(numbers);
    expect(sent).toHaveLength(11);
    expect(most).toBe(4);
    const bodies = sent.map(({ text }) => JSON.parse(text) as object);
    expect(bodies.slice(0, 3)).toEqual([
      { id: 7, start: 100, end: 55_100, limit: 10_000 },
      { id: 7, start: 5100, end: 10_100, limit: 10_000 },
      { id: 7, start: 10_100, end: 15_100, limit: 10_000 },
    ]);
  });

  it('takes one request for what fits into a page', async () => {
    const { data } = new Sequences(using(reader([5, 6], 10_000)));
    expect((await data.retrieve(7, { start: 0, end: 10 ** 15 })).rows).toHaveLength(2);
    expect((await data.retrieve(7, { end: 100 })).rows).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  it('walks along cursors where there is no end', async () => {
    const { data } = new Sequences(using(reader(Array.from({ length: 30 }, (_row, index) => index), 10)));
    expect((await data.retrieve(7, { start: 3 })).rows).toHaveLength(27);
    expect(most).toBe(1);
  });

  it('shares what the client allows among many sequences', async () => {
    const { data } = new Sequences(using(reader(Array.from({ length: 40_000 }, (_row, index) => index), 5000), 4));
    const found = await data.retrieve(Array.from({ length: 9 }, (_one, index) => index + 1), { end: 40_000 });
    expect(found.map(({ rows }) => rows.length)).toEqual(new Array(9).fill(40_000));
    expect(most).toBe(4);
    expect(sent).toHaveLength(72);
  });

  it('gives every row once and in order, whatever the gaps, the page, the limit and the pages ahead', async () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 1, 2, 50, 5000, 10 ** 7)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(gaps, fc.integer({ min: 1, max: 25 }), fc.nat(100), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 2, max: 8 }), fc.option(fc.nat(400)), async (runs, page, start, short, prefetch, limit) => {
        sent = [];
        const numbers: number[] = [];
        let at = 0;
        for (const [count, gap] of runs) for (let index = 0; index < count; index++) numbers.push((at += gap));
        const end = Math.max(start, at - short * 7) + 20_000;
        const { data } = new Sequences(using(reader(numbers, page)));
        const wanted = numbers.filter((number) => number >= start && number < end).slice(0, limit ?? Infinity);
        const list = data.list({ id: 7, start, end, limit, prefetch });
        const found = await list.toArray();
        expect(found.map(({ rowNumber }) => rowNumber)).toEqual(wanted);
        // Gaps cost requests, but few.
        expect(sent.length).toBeLessThanOrEqual(4 * Math.ceil(wanted.length / page) + 7 * (runs.length + 1) * (prefetch + 1));
        const retrieved = await data.retrieve(7, { start, end, limit });
        expect(retrieved.rows).toEqual(limit === 0 ? [] : found);
        expect(await list.first()).toEqual(found[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('follows the cursor where rows come in no order, and where a page has none', async () => {
    const pages: Record<string, object> = {
      '': { rows: [9, 3], nextCursor: 'a' },
      a: { rows: [], nextCursor: 'b' },
      b: { rows: [1, 2] },
    };
    const { data } = new Sequences(
      using(({ text }) => {
        const { cursor = '' } = JSON.parse(text) as { cursor?: string };
        const { rows, ...rest } = pages[cursor] as { rows: number[] };
        return { id: 7, columns: [], rows: rows.map((rowNumber) => ({ rowNumber, values: [] })), ...rest };
      }),
    );
    expect((await data.retrieve(7, { end: 10 ** 6 })).rows.map(({ rowNumber }) => rowNumber)).toEqual([9, 3, 1, 2]);
    pages['b'] = { rows: [], nextCursor: 'a' };
    expect(await failure(() => data.retrieve(7, { end: 10 ** 6 }))).toMatchObject({ message: expect.stringContaining('came twice') as string });
  });

  it('sends no more once the loop ends, a page fails or the signal aborts', async () => {
    const numbers = Array.from({ length: 50_000 }, (_row, index) => index);
    const answer = reader(numbers, 1000);
    const quiet = async (): Promise<void> => {
      const { length } = sent;
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(sent.length).toBe(length);
    };
    const { data } = new Sequences(using(answer, 3));
    for await (const { rowNumber } of data.list({ id: 7, end: 50_000, prefetch: 5 })) if (rowNumber === 1500) break;
    await quiet();
    const failing = new Sequences(using((one, count) => (count === 4 ? refuse(403) : answer(one)), 3));
    sent = [];
    expect(await failure(() => failing.data.retrieve(7, { end: 50_000 }))).toMatchObject({ name: 'PermissionError' });
    await quiet();
    const controller = new AbortController();
    const aborted = new Sequences(
      using((one, count) => {
        if (count === 5) controller.abort(new Error('enough'));
        return answer(one);
      }, 3),
    );
    sent = [];
    expect(await failure(() => aborted.data.retrieve([7, 8], { end: 50_000 }, { signal: controller.signal }))).toMatchObject({ message: 'enough' });
    await quiet();
  });

  it('refuses many pages ahead without an end, and cursors with them', async () => {
    const { data } = new Sequences(using(() => ({})));
    expect(() => data.list({ id: 7, prefetch: 2 })).toThrow(/listSequenceRows: prefetch must be 0 or 1 where there is no end, not 2/);
    expect(() => data.list({ id: 7, end: -1, prefetch: 2 })).toThrow(/prefetch must be 0 or 1 where there is no end/);
    expect(await failure(() => data.retrieve(7, { prefetch: 2 }))).toMatchObject({ message: expect.stringContaining('where there is no end') as string });
    expect(() => data.list({ id: 7, end: 10 ** 6, prefetch: 1.5 })).toThrow(/prefetch must be 0 or 1/);
    await expect(data.list({ id: 7, end: 10 ** 6, prefetch: 2 }).pages({ cursor: 'c' }).next()).rejects.toThrow(/the start of a list with several pages ahead has no "cursor"/);
    expect(sent).toEqual([]);
  });
});

describe('sequences.data.deleteRange at scale', () => {
  it('reads on while it deletes, whatever the values', async () => {
    const numbers = new Set(Array.from({ length: 30_000 }, (_row, index) => index * 2));
    const { data } = new Sequences(
      using((request) => {
        if (!request.line.endsWith('/delete')) return reader([...numbers], 1000)(request);
        for (const { rows } of (JSON.parse(request.text) as { items: { rows: number[] }[] }).items) rows.forEach((row) => numbers.delete(row));
        return {};
      }),
    );
    await data.deleteRange(7, { start: 100, end: 50_000 });
    expect([...numbers].filter((number) => number >= 100 && number < 50_000)).toEqual([]);
    expect(numbers.size).toBe(50 + 5000);
    expect(most).toBeGreaterThan(2);
    const big = new Sequences(using(({ line }) => (line.endsWith('/delete') ? {} : '{"id":7,"columns":[{"valueType":"LONG"}],"rows":[{"rowNumber":4,"values":[9007199254740993]}]}')));
    sent = [];
    await big.data.deleteRange(7);
    expect(JSON.parse(sent[1]!.text)).toEqual({ items: [{ id: 7, rows: [4] }] });
  });
});

describe('whole numbers beyond 2^53', () => {
  const page = '{"id":7,"columns":[{"externalId":"a","valueType":"LONG"},{"externalId":"b"},{"externalId":"c","valueType":"STRING"}],"rows":[{"rowNumber":0,"values":[9007199254740993,100000000000000000000,"9007199254740993"]},{"rowNumber":1,"values":[-9223372036854775808,1.5,null]}]}';
  const values = [[9007199254740993n, 1e20, '9007199254740993'], [-9223372036854775808n, 1.5, null]];

  it('are read from sequences on request', async () => {
    const { data, connection } = new Sequences(using(() => page));
    const found = await data.retrieve(7, {}, { bigints: true });
    expect(found.rows.map((row) => row.values)).toEqual(values);
    expect(columnValues(found, 'a')).toEqual([9007199254740993n, -9223372036854775808n]);
    expect((await data.retrieve([7, 8], undefined, { bigints: true })).map(({ rows }) => rows[1]!.values)).toEqual([values[1], values[1]]);
    expect((await data.list({ id: 7 }, { bigints: true }).toArray()).map((row) => row.values)).toEqual(values);
    expect((await new Sequences(connection).rows({ id: 7 }, {}, { bigints: true })).rows[0]!.values).toEqual(values[0]);
    expect(sent.map(({ text }) => text).join('')).not.toContain('bigints');
  });

  it('are no rounded numbers otherwise, and the error says what to do', async () => {
    const { data } = new Sequences(using(() => page));
    for (const read of [() => data.retrieve(7), () => data.retrieve(7, {}, { bigints: false }), () => data.list({ id: 7 }).toArray()]) {
      const error = await failure(read);
      expect(error).toBeInstanceOf(ParseError);
      expect(error.message).toMatch(/the integer 9007199254740993 would be rounded; the option bigints: true gives such numbers as bigints/);
    }
    expect(await failure(() => data.retrieve(7, {}, { bigints: 1 } as never))).toMatchObject({ message: expect.stringContaining('options.bigints must be true or false') as string });
  });

  it('in a column of doubles are just numbers', async () => {
    const { data } = new Sequences(using(() => '{"id":7,"columns":[{"valueType":"DOUBLE"},{}],"rows":[{"rowNumber":0,"values":[100000000000000000000,-12345678901234567890]}]}'));
    expect((await data.retrieve(7)).rows[0]!.values).toEqual([1e20, Number(-12345678901234567890n)]);
  });

  it('come back as they were written, row by row and column by column', async () => {
    const stored: { rowNumber: number; values: SequenceInputValue[] }[] = [];
    const { data } = new Sequences(using((request) => {
      if (request.line.endsWith('/list')) return `{"id":7,"columns":[{"externalId":"a","valueType":"LONG"}],"rows":${request.text && storedText()}}`;
      stored.push(...itemsOf(request)[0]!.rows);
      return {};
    }));
    const storedText = (): string => `[${stored.map(({ rowNumber, values: [value] }) => `{"rowNumber":${rowNumber},"values":[${String(value)}]}`).join(',')}]`;
    await data.insert({ id: 7, columns: ['a'], rows: toSequenceRows({ 1: [2n ** 62n], 2: [5n], 3: [7] }) });
    await data.insert({ id: 7, rowNumbers: [4], columns: { a: BigInt64Array.of(-(2n ** 60n) - 1n) } });
    const { rows } = await data.retrieve(7, {}, { bigints: true });
    expect(rows.map((row) => row.values[0])).toEqual([2n ** 62n, 5, 7, -(2n ** 60n) - 1n]);
    await data.insert({ id: 7, columns: ['a'], rows });
    expect(stored.slice(4)).toEqual(rows);
  });

  it('are numbers where they were, and where a number is exactly that', async () => {
    let stored = '';
    const raw = new Raw(using(({ line, text }) => (line.startsWith('POST') ? ((stored = text.slice('{"items":['.length, -2)), {}) : stored)));
    const columns = { a: 1e20, b: 2 ** 53, c: [-(2 ** 64)] };
    await raw.rows.insert('db', 't', { key: 'k', columns });
    expect(stored).toBe('{"key":"k","columns":{"a":1e+20,"b":9.007199254740992e+15,"c":[-1.8446744073709552e+19]}}');
    for (const bigints of [false, true]) expect((await raw.rows.retrieve('db', 't', 'k', { bigints }))!.columns).toEqual(columns);
    stored = '{"key":"k","columns":{"a":100000000000000000000,"b":-9007199254740992}}';
    expect((await raw.rows.retrieve('db', 't', 'k'))!.columns).toEqual({ a: 1e20, b: -(2 ** 53) });
    expect((await raw.rows.retrieve('db', 't', 'k', { bigints: true }))!.columns).toEqual({ a: 10n ** 20n, b: -(2n ** 53n) });
    const { data } = new Sequences(using(() => '{"id":7,"columns":[{"valueType":"LONG"}],"rows":[{"rowNumber":0,"values":[-9223372036854775808]}]}'));
    expect((await data.retrieve(7)).rows[0]!.values).toEqual([-(2 ** 63)]);
  });

  it('are read from and written to raw rows', async () => {
    const row = '{"key":"k","columns":{"n":9007199254740993,"deep":[{"m":-12345678901234567890,"t":"9007199254740993"}]},"lastUpdatedTime":1}';
    const raw = new Raw(using(({ line }) => (line.endsWith('/rows') && line.startsWith('GET') ? `{"items":[${row}]}` : line.startsWith('POST') ? {} : row)));
    const columns = { n: 9007199254740993n, deep: [{ m: -12345678901234567890n, t: '9007199254740993' }] };
    expect(await raw.rows.retrieve('db', 't', 'k', { bigints: true })).toEqual({ key: 'k', columns, lastUpdatedTime: 1 });
    expect(await raw.rows.list('db', 't', {}, { bigints: true }).first()).toMatchObject({ columns });
    expect(await raw.tables.rows('db', 't', {}, { bigints: true }).first()).toMatchObject({ columns });
    for (const read of [() => raw.rows.retrieve('db', 't', 'k'), () => raw.rows.list('db', 't').first()]) {
      const error = await failure(read);
      expect(error).toBeInstanceOf(ParseError);
      expect(error.message).toMatch(/the integer 9007199254740993 would be rounded; the option bigints: true/);
    }
    sent = [];
    await raw.rows.insert('db', 't', toRawRows({ k: columns }));
    expect(sent[0]!.text).toBe('{"items":[{"key":"k","columns":{"n":9007199254740993,"deep":[{"m":-12345678901234567890,"t":"9007199254740993"}]}}]}');
    expect(await failure(() => raw.rows.retrieve('db', 't', 'k', { bigint: true } as never))).toBeInstanceOf(ValidationError);
  });
});

const rawRows = (count: number): { key: string; columns: { n: number } }[] => Array.from({ length: count }, (_row, index) => ({ key: `k${index}`, columns: { n: index } }));
const keysOf = ({ text }: Request): string[] => (JSON.parse(text) as { items: { key: string }[] }).items.map(({ key }) => key);

describe('raw.rows.insert at scale', () => {
  it('sends 5,000 rows a request, several at a time, each row once', async () => {
    const { rows } = new Raw(using(() => ({}), 3));
    const progress: number[] = [];
    const input = rawRows(52_001);
    await rows.insert('db', 't', input, {}, { onProgress: ({ done, total }) => total === 52_001 && progress.push(done) });
    expect(sent.map((one) => keysOf(one).length)).toEqual([...new Array<number>(10).fill(5000), 2001]);
    expect(sent.flatMap(keysOf)).toEqual(input.map(({ key }) => key));
    expect(new Set(sent.map(({ line, query }) => `${line}?${query.toString()}`))).toEqual(new Set(['POST /raw/dbs/db/tables/t/rows?']));
    expect(most).toBe(3);
    expect(progress.at(-1)).toBe(52_001);
  });

  it.each([
    ['far apart', (rows: ReturnType<typeof rawRows>) => [...rows, { key: 'k0', columns: { n: -1 } }], 'k0'],
    // The last of the first request, and the first of the second: keys that ascend but for that.
    ['one after the other', (rows: ReturnType<typeof rawRows>) => [...rows.slice(0, 5000), { key: 'k4999', columns: { n: -1 } }, ...rows.slice(5000)], 'k4999'],
  ])('lets the later of two rows with one key stay, where they are in different requests: %s', async (_where, made, twice) => {
    const there = new Map<string, number>();
    const input = made(rawRows(11_000));
    const { rows } = new Raw({ ...using(() => ({})), fetch: answering(({ text }) => ((JSON.parse(text) as { items: typeof input }).items.forEach(({ key, columns }) => there.set(key, columns.n)), {}), () => new Promise((resolve) => setTimeout(resolve, sent.length === 1 ? 30 : 1))) });
    await rows.insert('db', 't', input);
    expect([there.get(twice), most, sent.length]).toEqual([-1, 1, 3]);
  });

  it('lets the first request alone make the table, and no other', async () => {
    let there = false;
    const { rows } = new Raw(
      using(({ query }) => {
        if (query.get('ensureParent') === 'true') {
          there = true;
          expect(most).toBe(1);
        }
        return there ? {} : refuse(404);
      }, 4),
    );
    await rows.insert('db', 't', rawRows(30_000), { ensureParent: true });
    expect(sent.map(({ query }) => query.toString())).toEqual(['ensureParent=true', '', '', '', '', '']);
    expect(most).toBe(4);
    sent = [];
    await rows.insert('db', 't', rawRows(10_000), { ensureParent: false });
    expect(sent.map(({ query }) => query.toString())).toEqual(['ensureParent=false', 'ensureParent=false']);
  });

  it('goes on making the table until a request has succeeded', async () => {
    const { rows } = new Raw(using((_one, count) => (count <= 2 ? refuse(400) : {}), 4));
    const error = await failure<BatchError>(() => rows.insert('db', 't', rawRows(25_000), { ensureParent: true }, { continueOnError: true }));
    expect(sent.map(({ query }) => query.toString())).toEqual(['ensureParent=true', 'ensureParent=true', 'ensureParent=true', '', '']);
    expect([error.succeeded.length, error.failed.length, error.failed.at(-1)]).toEqual([15_000, 10_000, 9999]);
    sent = [];
    const stopping = new Raw(using(() => refuse(403), 4));
    expect(await failure(() => stopping.rows.insert('db', 't', rawRows(25_000), { ensureParent: true }))).toMatchObject({ skipped: { length: 20_000 } });
    expect(sent).toHaveLength(1);
  });

  it('finds what it can not send before it sends anything', async () => {
    const { rows } = new Raw(using(() => ({})));
    const input = [...rawRows(12_000), { key: 'last', columns: { ok: 'x', n: { deep: [NaN] } } }];
    expect(await failure(() => rows.insert('db', 't', input))).toMatchObject({ message: 'insertRawRows: item 12000: columns.n must be JSON, not "NaN"' });
    expect(sent).toEqual([]);
    const date = new Date(0);
    await rows.insert('db', 't', [{ key: 'a', columns: { date, none: null, skipped: undefined, list: [[]] } }]);
    expect(sent[0]!.text).toBe('{"items":[{"key":"a","columns":{"date":"1970-01-01T00:00:00.000Z","none":null,"list":[[]]}}]}');
  });

  it('whatever fails: each row has one fate, and what succeeded is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5001, max: 40_000 }), fc.infiniteStream(fc.constantFrom('ok', 'ok', 400, 503, 'broken', 'garbled')), fc.boolean(), fc.boolean(), async (count, faults, continueOnError, ensureParent) => {
        sent = [];
        const stored = new Set<string>();
        const { rows } = new Raw(
          using((request) => {
            const fault = faults.next().value;
            if (fault === 'ok' || fault === 'garbled') keysOf(request).forEach((key) => stored.add(key));
            return fault === 'ok' ? {} : fault === 'garbled' ? '{' : fault === 'broken' ? broken() : refuse(fault as number);
          }),
        );
        const error = await failure(async () => {
          await rows.insert('db', 't', rawRows(count), { ensureParent }, { continueOnError });
          throw new Error('all went well');
        });
        if (!(error instanceof BatchError)) {
          expect(error.message).toBe('all went well');
          expect(stored.size).toBe(count);
          return;
        }
        const { succeeded, failed, unknown, skipped } = error;
        expect([...succeeded, ...failed, ...unknown, ...skipped].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_row, index) => index));
        expect(succeeded.every((index) => stored.has(`k${index}`))).toBe(true);
        expect([...failed, ...skipped].some((index) => stored.has(`k${index}`))).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('stops at an abort, and tells what became of the rows', async () => {
    const controller = new AbortController();
    const { rows } = new Raw(
      using((_one, count) => {
        if (count === 3) controller.abort(new Error('enough'));
        return {};
      }, 2),
    );
    const reason = await failure(() => rows.insert('db', 't', rawRows(50_000), {}, { signal: controller.signal }));
    expect(reason.message).toBe('enough');
    const { length } = sent;
    const report = batchReport(reason)!;
    expect(report.succeeded.length + report.unknown.length).toBe(length * 5000);
    expect(report.skipped.length).toBe(50_000 - length * 5000);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sent).toHaveLength(length);
  });
});

describe('raw.rows.delete at scale', () => {
  it('sends 1,000 keys a request, several at a time', async () => {
    const { rows } = new Raw(using(() => ({}), 5));
    await rows.delete('db', 't', rawRows(20_500).map(({ key }) => key));
    expect(sent.flatMap(keysOf)).toEqual(rawRows(20_500).map(({ key }) => key));
    expect(sent).toHaveLength(21);
    expect(most).toBe(5);
  });
});

/** A table in parts, as many rows a page as said. */
function tableOf(parts: readonly number[], size: number, columns = true) {
  return ({ line, query }: Request): unknown => {
    if (line.endsWith('/cursors')) return { items: parts.map((_part, index) => `${index}:0`) };
    const [part, at] = (query.get('cursor') ?? '0:0').split(':').map(Number) as [number, number];
    const count = Math.max(0, Math.min(size, Number(query.get('limit')), parts[part]! - at));
    const items = Array.from({ length: count }, (_row, index): RawRow => ({ key: `${part}-${at + index}`, columns: columns ? { n: 1 } : {}, lastUpdatedTime: 1 }));
    return { items, ...(at + count < parts[part]! && { nextCursor: `${part}:${at + count}` }) };
  };
}

describe('raw.rows.list with partitions', () => {
  it('asks for cursors, and walks along them at the same time', async () => {
    const { rows } = new Raw(using(tableOf([25, 5, 0, 40], 10), 4));
    const list = rows.list('db', 't', { partitions: 4, columns: ['a', 'b'], minLastUpdatedTime: 5, maxLastUpdatedTime: 9 });
    expect(sent).toEqual([]);
    const found = await list.toArray();
    expect(new Set(found.map(({ key }) => key)).size).toBe(70);
    expect(found).toHaveLength(70);
    expect(sent[0]).toMatchObject({ line: 'GET /raw/dbs/db/tables/t/cursors' });
    expect(sent[0]!.query.toString()).toBe('minLastUpdatedTime=5&maxLastUpdatedTime=9&numberOfCursors=4');
    expect(sent[1]!.query.toString()).toBe('limit=10000&columns=a%2Cb&cursor=0%3A0&minLastUpdatedTime=5&maxLastUpdatedTime=9');
    expect(sent).toHaveLength(1 + 3 + 1 + 1 + 4);
    expect(most).toBe(4);
    // Every loop is a new walk.
    expect(await list.toArray()).toHaveLength(70);
    expect(sent).toHaveLength(20);
  });

  it('gives every row once, whatever the parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 8 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 1), async (parts, size, concurrency, prefetch) => {
        const { rows } = new Raw(using(tableOf(parts, size), concurrency));
        const keys: string[] = [];
        fc.pre(parts.length > 0);
        for await (const chunk of rows.list('db', 't', { partitions: 5, prefetch }).chunks(7)) keys.push(...chunk.map(({ key }) => key));
        expect(keys.sort()).toEqual(parts.flatMap((count, part) => Array.from({ length: count }, (_row, index) => `${part}-${index}`)).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('is one walk with one part, for one page or one row, and where the platform makes no parts', async () => {
    const { rows, tables } = new Raw(using((request) => (request.line.endsWith('/cursors') ? { items: [] } : tableOf([25], 10)(request))));
    expect(await rows.list('db', 't', { partitions: 1, limit: 12 }).toArray()).toHaveLength(12);
    expect(await rows.list('db', 't', { partitions: 3 }).first()).toMatchObject({ key: '0-0' });
    expect((await rows.list('db', 't', { partitions: 3 }).page()).items).toHaveLength(10);
    expect(sent.map(({ line }) => line)).not.toContain('GET /raw/dbs/db/tables/t/cursors');
    expect(await tables.rows('db', 't', { partitions: 3 }).toArray()).toHaveLength(25);
    const twice = new Raw(using((request) => (request.line.endsWith('/cursors') ? { items: ['0:0', '0:0'] } : tableOf([25], 10)(request))));
    expect(await twice.rows.list('db', 't', { partitions: 2 }).toArray()).toHaveLength(25);
  });

  it('sends no more once the loop ends, a part fails or the signal aborts', async () => {
    const answer = tableOf([1000, 1000, 1000], 10);
    const quiet = async (): Promise<void> => {
      const { length } = sent;
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(sent.length).toBe(length);
      expect(length).toBeLessThan(20);
      sent = [];
    };
    for await (const { key } of new Raw(using(answer)).rows.list('db', 't', { partitions: 3 })) if (key) break;
    await quiet();
    const failing = new Raw(using((one, count) => (count === 5 ? refuse(403) : answer(one))));
    expect(await failure(() => failing.rows.list('db', 't', { partitions: 3 }).toArray())).toMatchObject({ name: 'PermissionError' });
    await quiet();
    const none = new Raw(using(() => refuse(404)));
    expect(await failure(() => none.rows.list('db', 't', { partitions: 3 }).toArray())).toMatchObject({ operationId: 'retrieveRawCursors', status: 404 });
    await quiet();
    const controller = new AbortController();
    const aborted = new Raw(
      using((one, count) => {
        if (count === 6) controller.abort(new Error('enough'));
        return answer(one);
      }),
    );
    expect(await failure(() => aborted.rows.list('db', 't', { partitions: 3 }, { signal: controller.signal }).toArray())).toMatchObject({ message: 'enough' });
    await quiet();
  });

  it('sends again what met a 429 or a 503', async () => {
    const answer = tableOf([30, 30], 10);
    const { rows } = new Raw(using((one, count) => (count % 3 ? answer(one) : refuse(count % 2 ? 429 : 503)), 4, 5));
    expect(await rows.list('db', 't', { partitions: 2 }).toArray()).toHaveLength(60);
  });

  it('refuses what has no meaning', async () => {
    const { rows } = new Raw(using(() => ({})));
    for (const partitions of [0, -1, 1.5, 10_001, '2', null]) expect(() => rows.list('db', 't', { partitions: partitions as never })).toThrow(/partitions must be a whole number from 1 to 10000/);
    expect(() => rows.list('db', 't', { partitions: 2, limit: 5 })).toThrow(/limit must be left out beside partitions/);
    expect(() => rows.list('db', 't', { partitions: 2, minLastUpdatedTime: -1 })).toThrow(/minLastUpdatedTime must be/);
    await expect(rows.list('db', 't', { partitions: 2 }).pages({ cursor: 'c' }).next()).rejects.toThrow(/the start of a list with partitions has no "cursor"/);
    expect(sent).toEqual([]);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { batch, fanOut, type BatchOptions } from '../../src/core/batch.js';
import { BatchError, batchReport, type BatchReport } from '../../src/core/batch-error.js';
import { ApiError, ConnectionError, NotFoundError, ParseError, TimeoutError, ValidationError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { createThings, deleteThings, getVersions, upsertThings } from '../support/platform.js';
import { deferred, failure, hang, ok, refused, reset, settle, status, truncated, wire, type Reply, type Sent, type Wire } from '../support/wire.js';

interface Item {
  n: number;
}
const items = (count: number): Item[] => Array.from({ length: count }, (_one, n) => ({ n }));
const sentItems = ({ body }: Sent): Item[] => (body as { items: Item[] }).items;
const echo = (sent: Sent): Response => ok({ items: sentItems(sent).map(({ n }) => ({ n, done: true })) });
const send = (wired: Wire, input: unknown, options?: BatchOptions, operation: Operation = createThings): Promise<unknown> =>
  batch(wired.connection, operation, input, undefined, options);
const outcome = ({ succeeded, failed, unknown, skipped }: BatchReport): object => ({ succeeded, failed, unknown, skipped });

describe('input and result', () => {
  it('one in, one out', async () => {
    const wired = wire([ok({ items: [{ n: 1, id: 7 }] })]);
    expect(await send(wired, { n: 1 })).toEqual({ n: 1, id: 7 });
    expect(wired.lines()).toEqual(['POST /things/create']);
    expect(wired.sent[0]!.body).toEqual({ items: [{ n: 1 }] });
  });

  it('list in, list out, though it is a list of one', async () => {
    const wired = wire(echo);
    expect(await send(wired, [{ n: 1 }])).toEqual([{ n: 1, done: true }]);
  });

  it('an empty list sends nothing, and its parameters are still checked', async () => {
    const wired = wire([]);
    expect(await send(wired, [])).toEqual([]);
    expect(await send(wired, [], undefined, deleteThings)).toBeUndefined();
    expect(await fanOut(wired.connection, getVersions, [], undefined, undefined)).toEqual([]);
    expect(await failure(batch(wired.connection, createThings, [], { wrong: 1 }, undefined))).toBeInstanceOf(ValidationError);
    expect(wired.sent).toEqual([]);
  });

  it('parameters go with every request', async () => {
    const wired = wire(echo);
    await batch(wired.connection, upsertThings, items(5), { dryRun: true }, undefined);
    expect(wired.sent.map(({ body }) => (body as { dryRun: boolean }).dryRun)).toEqual([true, true]);
  });

  it.each([[null], [undefined], ['x'], [5], [[null]], [[{ n: 1 }, 'x']], [[[]]]])('%j is refused before anything is sent', async (input) => {
    const wired = wire([]);
    const error = await failure(send(wired, input));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain('createThings');
    expect(wired.sent).toEqual([]);
  });

  it('a message names the item that is wrong', async () => {
    expect((await failure(send(wire([]), [{ n: 1 }, { n: 2 }, 'x']))).message).toContain('item 2');
  });

  it('an unknown option is refused', async () => {
    expect(await failure(send(wire([]), items(3), { contineOnError: true } as BatchOptions))).toBeInstanceOf(ValidationError);
    expect(await failure(send(wire([]), items(3), { onProgress: 5 } as never))).toBeInstanceOf(ValidationError);
  });

  it('identifiers are normalised, and a batch without a result gives nothing', async () => {
    const wired = wire(() => ok({}));
    expect(await batch(wired.connection, deleteThings, [1, 'a', { id: 2 }, { externalId: 'b' }], { ignoreUnknownIds: true }, undefined)).toBeUndefined();
    expect(wired.sent.map(({ body }) => body)).toEqual([
      { items: [{ id: 1 }, { externalId: 'a' }, { id: 2 }], ignoreUnknownIds: true },
      { items: [{ externalId: 'b' }], ignoreUnknownIds: true },
    ]);
  });
});

describe('whatever happens to its requests', () => {
  /** What the platform does with a request, and what that means for its items. */
  const fates = ['ok', 'ok', 'ok', 'refused 400', 'conflict 409', '500', 'reset', 'cut', 'garbage', 'no list', 'no connect', '429 long'] as const;
  const reply = (fate: (typeof fates)[number], sent: Sent): Reply => {
    switch (fate) {
      case 'ok': return echo(sent);
      case 'refused 400': return status(400, {}, { error: { message: 'no', missing: [{ n: sentItems(sent)[0]!.n }] } });
      case 'conflict 409': return status(409, {}, { error: { message: 'no', duplicated: [{ n: sentItems(sent)[0]!.n }] } });
      case '500': return status(500);
      case 'reset': return reset();
      case 'cut': return truncated();
      case 'garbage': return new Response('<html>');
      case 'no list': return ok({ fine: true });
      case 'no connect': return refused();
      case '429 long': return status(429, { 'retry-after': '9999' });
    }
  };
  const meaning: Record<(typeof fates)[number], keyof BatchReport> = {
    ok: 'succeeded', 'refused 400': 'failed', 'conflict 409': 'failed', '429 long': 'failed', '500': 'unknown', reset: 'unknown', cut: 'unknown', garbage: 'unknown', 'no list': 'unknown', 'no connect': 'skipped',
  };

  it('every item is exactly once among succeeded, failed, unknown and skipped, and rightly so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: 60 }),
        fc.array(fc.constantFrom(...fates), { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.nat(3), { minLength: 20, maxLength: 20 }),
        async (count, plan, concurrency, continueOnError, ordered, delays) => {
          const reached = new Map<number, string>();
          const order: number[] = [];
          const wired = wire(
            async (sent) => {
              const chunk = sentItems(sent)[0]!.n / 3;
              order.push(chunk);
              for (let turn = 0; turn < delays[chunk]! * 4; turn++) await Promise.resolve();
              const fate = plan[chunk]!;
              for (const { n } of sentItems(sent)) reached.set(n, fate);
              return reply(fate, sent);
            },
            { concurrency, maxRetries: 0 },
          );
          const operation: Operation = { ...createThings, batch: { ...createThings.batch, ...(ordered ? { ordered: true as const } : {}) } };
          const input = items(count);
          const copy = structuredClone(input);
          let report: BatchReport | undefined;
          try {
            const result = await send(wired, input, { continueOnError }, operation);
            expect(result).toEqual(input.map(({ n }) => ({ n, done: true })));
          } catch (error) {
            expect(error).toBeInstanceOf(BatchError);
            report = error as BatchError;
            expect(batchReport(error)).toBe(error);
          }
          expect(input).toEqual(copy);
          expect(wired.most()).toBeLessThanOrEqual(ordered ? 1 : concurrency);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          const chunks = Math.ceil(count / 3);
          const clean = plan.slice(0, chunks).every((fate) => fate === 'ok');
          expect(report === undefined).toBe(clean);
          if (continueOnError || clean) expect(order).toHaveLength(chunks);
          if (!report) return;
          const all = [...report.succeeded, ...report.failed, ...report.unknown, ...report.skipped];
          expect(all.toSorted((a, b) => a - b)).toEqual(input.map(({ n }) => n));
          for (const n of input.map((item) => item.n)) {
            const fate = reached.get(n) as (typeof fates)[number] | undefined;
            expect([n, report[fate ? meaning[fate] : 'skipped']]).toEqual([n, expect.arrayContaining([n])]);
          }
          expect([...report.results]).toEqual(report.succeeded.map((n) => [n, { n, done: true }]));
          expect(report.errors).toHaveLength(order.filter((chunk) => plan[chunk] !== 'ok').length);
          const lost = (fate: string): object[] => order.filter((chunk) => plan[chunk] === fate).map((chunk) => ({ n: chunk * 3 }));
          expect((report as BatchError).missing).toEqual(lost('refused 400'));
          expect((report as BatchError).duplicated).toEqual(lost('conflict 409'));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('an abort anywhere: its own reason, the report by that reason, and no request after it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 40 }), fc.nat(14), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (count, at, concurrency, continueOnError) => {
        const controller = new AbortController();
        const reason = new Error('enough');
        const confirmed = new Set<number>();
        let begun = 0;
        const wired = wire(
          async (sent) => {
            if (begun++ === at) controller.abort(reason);
            if (controller.signal.aborted) return hang(sent);
            const answer = echo(sent);
            for (const { n } of sentItems(sent)) confirmed.add(n);
            return answer;
          },
          { concurrency },
        );
        const chunks = Math.ceil(count / 3);
        const promise = send(wired, items(count), { continueOnError, signal: controller.signal });
        if (at >= chunks) {
          expect(await promise).toHaveLength(count);
          return;
        }
        expect(await failure(promise)).toBe(reason);
        const requests = wired.sent.length;
        await settle();
        expect(wired.sent).toHaveLength(requests);
        const report = batchReport(reason)!;
        const touched = new Set(wired.sent.flatMap((sent) => sentItems(sent).map(({ n }) => n)));
        const all = [...report.succeeded, ...report.failed, ...report.unknown, ...report.skipped];
        expect(all.toSorted((a, b) => a - b)).toEqual(items(count).map(({ n }) => n));
        expect(report.failed).toEqual([]);
        for (const n of report.succeeded) expect(confirmed.has(n)).toBe(true);
        for (const n of report.skipped) expect(touched.has(n)).toBe(false);
        for (const n of report.unknown) expect(touched.has(n)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('an abort before anything: all are skipped', async () => {
    const wired = wire([]);
    const reason = new Error('no');
    expect(await failure(send(wired, items(10), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(outcome(batchReport(reason)!)).toEqual({ succeeded: [], failed: [], unknown: [], skipped: items(10).map(({ n }) => n) });
    expect(wired.sent).toEqual([]);
  });

  it('resuming with what is left does everything exactly once', async () => {
    let down = true;
    const done = new Map<number, number>();
    const wired = wire(
      (sent) => {
        if (down && sentItems(sent)[0]!.n >= 9) return status(400);
        for (const { n } of sentItems(sent)) done.set(n, (done.get(n) ?? 0) + 1);
        return echo(sent);
      },
      { concurrency: 2 },
    );
    const input = items(30);
    const { failed, skipped } = await failure<BatchError>(send(wired, input));
    down = false;
    await send(wired, [...failed, ...skipped].map((index) => input[index]));
    expect([...done].toSorted(([a], [b]) => a - b)).toEqual(input.map(({ n }) => [n, 1]));
  });
});

describe('doubt', () => {
  const fate = async (operation: Operation, replies: Reply[], options?: object): Promise<object> => {
    const wired = wire(replies, { maxRetries: 1, retryDelay: { base: 1, max: 1 }, concurrency: 1, ...options });
    const error = await failure<BatchError>(batch(wired.connection, operation, items(4), undefined, undefined));
    expect(error).toBeInstanceOf(BatchError);
    return outcome(error);
  };
  const first = [0, 1, 2];

  it('503 and then a refusal: the first may have been done', async () => {
    expect(await fate(upsertThings, [status(503), status(400)])).toEqual({ succeeded: [], failed: [], unknown: first, skipped: [3] });
  });
  it('429 and then a refusal: refused', async () => {
    expect(await fate(createThings, [status(429), status(400)])).toEqual({ succeeded: [], failed: first, unknown: [], skipped: [3] });
  });
  it('a reset and then no connect: the first may have been done', async () => {
    expect(await fate(upsertThings, [reset(), refused()])).toEqual({ succeeded: [], failed: [], unknown: first, skipped: [3] });
  });
  it('no connect at all: never sent', async () => {
    expect(await fate(createThings, [refused(), refused()])).toEqual({ succeeded: [], failed: [], unknown: [], skipped: [0, 1, 2, 3] });
  });
  it('401, whatever the token’s renewal gives: refused', async () => {
    expect(await fate(createThings, [status(401), status(401)], { auth: () => 'x' })).toEqual({ succeeded: [], failed: first, unknown: [], skipped: [3] });
  });
  it('a token function that fails: never sent', async () => {
    const auth = (): string => {
      throw new ApiError({ message: 'no', status: 400, operationId: 'getToken', method: 'POST', url: '', attempts: 1, retryable: false });
    };
    expect(await fate(createThings, [], { auth })).toEqual({ succeeded: [], failed: [], unknown: [], skipped: [0, 1, 2, 3] });
  });
});

describe('the error', () => {
  it('has counts in its message and no items, and prints without its indexes', async () => {
    const wired = wire((sent) => (sentItems(sent)[0]!.n === 3 ? status(400, {}, { error: { message: 'bad name' } }) : echo(sent)), { concurrency: 1 });
    const error = await failure<BatchError>(send(wired, items(11).map((item) => ({ ...item, secret: 'PRIVATE' })), { continueOnError: true }));
    expect(error.message).toMatch(/createThings: .*8 .*succeeded, 3 failed, 0 .*unknown.* 0 .*not sent.*bad name/);
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(error.errors).toEqual([error.cause]);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 10 })).not.toContain('PRIVATE');
    expect(Object.keys(error)).not.toContain('succeeded');
    expect(error.name).toBe('BatchError');
  });

  it('one request is its own report', async () => {
    for (const [reply, Class] of [[status(400), ApiError], [reset(), ConnectionError], [new Response('<'), ParseError]] as const) {
      const wired = wire([reply]);
      expect(await failure(send(wired, items(3)))).toBeInstanceOf(Class);
      expect(wired.sent).toHaveLength(1);
    }
  });

  it('what is no batch’s error has no report', () => {
    for (const value of [undefined, null, 'x', 5, new Error('x'), {}]) expect(batchReport(value)).toBeUndefined();
  });

  it('an item that can’t be written as JSON is found before anything is sent', async () => {
    const wired = wire(echo, { concurrency: 1 });
    const error = await failure(send(wired, [...items(3), { n: NaN }, ...items(3)]));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toContain('item 3: the body must be JSON');
    expect(wired.sent).toEqual([]);
  });
});

describe('concurrency', () => {
  afterEach(() => vi.useRealTimers());

  it('is the client’s, over all of its calls', async () => {
    const gates: (() => void)[] = [];
    const wired = wire(async (sent) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      return echo(sent);
    }, { concurrency: 4 });
    const all = Promise.all([send(wired, items(30)), send(wired, items(30)), send(wired, { n: 1 })]);
    for (let round = 0; round < 200 && wired.sent.length < 21; round++) {
      await settle();
      expect(wired.inFlight()).toBeLessThanOrEqual(4);
      gates.splice(0).forEach((open) => open());
    }
    await settle();
    gates.splice(0).forEach((open) => open());
    await all;
    expect(wired.most()).toBe(4);
    expect(wired.sent).toHaveLength(21);
  });

  it('ordered: one request after another', async () => {
    const wired = wire(echo, { concurrency: 10 });
    await send(wired, items(20), undefined, { ...createThings, batch: { ...createThings.batch, ordered: true } });
    expect(wired.most()).toBe(1);
    expect(wired.sent.map((sent) => sentItems(sent)[0]!.n)).toEqual([0, 3, 6, 9, 12, 15, 18]);
  });

  it('a waiting retry holds no slot', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const wired = wire((sent, count) => (count === 1 ? status(429, { 'retry-after': '30' }) : echo(sent)), { concurrency: 1 });
    const waiting = send(wired, { n: 100 });
    await settle();
    expect(await send(wired, items(9))).toHaveLength(9);
    expect(wired.sent).toHaveLength(4);
    await vi.runAllTimersAsync();
    expect(await waiting).toEqual({ n: 100, done: true });
  });

  it('nothing new is begun after a failure, and what is on its way is waited for', async () => {
    const gate = deferred<void>();
    const wired = wire(async (sent, count) => {
      if (count === 2) return status(400);
      await gate.promise;
      return echo(sent);
    }, { concurrency: 3 });
    const promise = failure<BatchError>(send(wired, items(30)));
    await settle();
    expect(wired.sent).toHaveLength(3);
    gate.resolve();
    const error = await promise;
    expect(wired.sent).toHaveLength(3);
    expect(outcome(error)).toMatchObject({ succeeded: [0, 1, 2, 6, 7, 8], failed: [3, 4, 5], unknown: [] });
  });
});

describe('progress', () => {
  it('counts items that are through, and what it throws changes nothing', async () => {
    const uncaught: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => uncaught.push(error));
    try {
      const seen: object[] = [];
      const onProgress = (progress: object): void => {
        seen.push(progress);
        throw new Error('mine');
      };
      const wired = wire(echo, { concurrency: 1 });
      expect(await send(wired, items(7), { onProgress })).toHaveLength(7);
      expect(seen).toEqual([{ done: 3, total: 7 }, { done: 6, total: 7 }, { done: 7, total: 7 }]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(uncaught).toHaveLength(3);
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const listener of listeners) process.on('uncaughtException', listener);
    }
  });
});

describe('one request for each identifier', () => {
  const get = (wired: Wire, input: unknown, params?: object, options?: BatchOptions): Promise<unknown> =>
    fanOut(wired.connection, getVersions, input, params, options);
  const known = (sent: Sent): Response => (sent.path.includes('missing') ? status(404) : ok({ path: sent.path }));
  const path = (id: string, version: string): string => `/workflows/${id}/versions/${version}`;

  it('a tuple or an object is one: a value, or undefined', async () => {
    const wired = wire(known);
    expect(await get(wired, ['a', 'v1'])).toEqual({ path: path('a', 'v1') });
    expect(await get(wired, { workflowExternalId: 'a', version: 'v2' })).toEqual({ path: path('a', 'v2') });
    expect(await get(wired, ['missing', 'v1'])).toBeUndefined();
    expect(wired.lines()).toEqual([`GET ${path('a', 'v1')}`, `GET ${path('a', 'v2')}`, `GET ${path('missing', 'v1')}`]);
    expect(wired.sent.every(({ body }) => body === undefined)).toBe(true);
  });

  it('a list is a list, in input order, whatever comes back first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 8 }), async (delays, concurrency) => {
        const wired = wire(async (sent) => {
          const index = Number(sent.path.split('/')[2]);
          for (let turn = 0; turn < delays[index]! * 3; turn++) await Promise.resolve();
          return ok({ index });
        }, { concurrency });
        expect(await get(wired, delays.map((_delay, index) => [`${index}`, 'v']))).toEqual(delays.map((_delay, index) => ({ index })));
        expect(wired.most()).toBeLessThanOrEqual(concurrency);
        expect(wired.sent).toHaveLength(delays.length);
      }),
      { numRuns: 60 },
    );
  });

  it('missing ones among many: an error with all of them, or left out', async () => {
    const wired = wire(known);
    const input = [['a', '1'], ['missing', '1'], { externalId: 'missing', version: '2' }, ['b', '1']];
    const error = await failure<NotFoundError>(get(wired, input));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ workflowExternalId: 'missing', version: '1' }, { workflowExternalId: 'missing', version: '2' }]);
    expect(wired.sent).toHaveLength(4);
    expect(await get(wired, input, { ignoreUnknownIds: true })).toEqual([{ path: path('a', '1') }, { path: path('b', '1') }]);
  });

  it('another failure is the error itself, and no request follows it', async () => {
    const wired = wire([status(403), ok({})], { concurrency: 1 });
    expect(await failure(get(wired, [['a', '1'], ['b', '1'], ['c', '1']], undefined, { continueOnError: true }))).toMatchObject({ status: 403 });
    expect(wired.sent).toHaveLength(1);
  });

  it.each([
    ['a flag that is none', [['a', '1']], { ignoreUnknownIds: 'yes' }],
    ['an unknown parameter', [['a', '1']], { ignore: true }],
    ['a tuple of one', [['a']], undefined],
    ['a tuple of three', [['a', 'b', 'c']], undefined],
    ['an empty part', [['a', '']], undefined],
    ['a dot', [['a', '..']], undefined],
    ['null among them', [['a', '1'], null], undefined],
    ['a lone string', 'a', undefined],
    ['nothing', undefined, undefined],
  ])('%s is refused before anything is sent', async (_name, input, params) => {
    const wired = wire(known);
    expect(await failure(get(wired, input, params))).toBeInstanceOf(ValidationError);
    expect(wired.sent).toEqual([]);
  });

  it('a write that is cut off is unknown, not skipped', async () => {
    const remove = { ...getVersions, id: 'removeVersions', verb: 'DELETE', readonly: undefined, missing: undefined } as unknown as Operation;
    const wired = wire([ok({}), reset()], { concurrency: 1, maxRetries: 0 });
    const error = await failure<BatchError>(fanOut(wired.connection, remove, [['a', '1'], ['b', '1'], ['c', '1']], undefined, undefined));
    expect(error).toBeInstanceOf(BatchError);
    expect(outcome(error)).toEqual({ succeeded: [0], failed: [], unknown: [1], skipped: [2] });
  });
});

it('a deadline that passes in the queue leaves the items unsent', async () => {
  const wired = wire([hang, echo], { concurrency: 1 });
  const slow = send(wired, { n: 99 }, { deadline: 60 }).catch((error: unknown) => error);
  const error = await failure(send(wired, items(3), { deadline: 20 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(await slow).toBeInstanceOf(TimeoutError);
  expect(wired.sent).toHaveLength(1);
});

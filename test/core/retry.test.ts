import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../src/core/call.js';
import { ApiError, ConnectionError, RateLimitError, ServerError, TimeoutError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { backoff } from '../../src/core/retry.js';
import { getThing, replaceThing, runThing, searchThings } from '../support/platform.js';
import { deaf, failure, hang, ok, refused, reset, status, truncated, wire, type Reply } from '../support/wire.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs a call to its end, whatever it waits for, and gives what came of it. */
async function run<T>(promise: Promise<T>): Promise<{ value?: T; error?: unknown }> {
  const outcome = promise.then((value) => ({ value }), (error: unknown) => ({ error }));
  await vi.runAllTimersAsync();
  return outcome;
}

const kinds: readonly (readonly [string, Operation, boolean])[] = [
  ['a GET', getThing, true],
  ['a readonly POST', searchThings, true],
  ['an idempotent PUT', replaceThing, true],
  ['a POST that may not be sent twice', runThing, false],
];
const args = (operation: Operation): unknown[] => (operation.path.includes('{') ? ['a'] : []);

describe.each(kinds)('after a failure, %s', (_name, operation, safe) => {
  const lines = (times: number): string[] =>
    Array.from({ length: times }, () => `${operation.verb} ${operation.path.replace('{id}', 'a')}`);
  const faults: readonly (readonly [string, () => Reply, boolean])[] = [
    ['429', () => status(429), true],
    ['a refused connect', refused, true],
    ['502', () => status(502), safe],
    ['503', () => status(503), safe],
    ['504', () => status(504), safe],
    ['a reset', reset, safe],
    ['a truncated body', truncated, safe],
    ['a read timeout', () => hang, safe],
    ['a read timeout of a fetch that ignores its signal', () => deaf, safe],
    ['500 with the hint to retry', () => status(500, { 'x-retryable': 'true' }), safe],
    ['409 with the hint to retry', () => status(409, { 'x-retryable': 'true' }), safe],
    ['500', () => status(500), false],
    ['501', () => status(501), false],
    ['400', () => status(400), false],
    ['404', () => status(404), false],
    ['500 with the hint not to retry', () => status(500, { 'x-retryable': 'false' }), false],
    ['a redirect', () => status(307, { location: 'https://elsewhere.example/' }), false],
  ];

  it.each(faults)('%s', async (_fault, fault, again) => {
    const { connection, lines: sent } = wire([fault(), fault(), ok({ done: true })]);
    const { value, error } = await run(call(connection, { ...operation, missing: [] }, args(operation), undefined, undefined));
    if (again) {
      expect(error).toBeUndefined();
      expect(value).toEqual({ done: true });
      expect(sent()).toEqual(lines(3));
    } else {
      expect(error).toBeInstanceOf(Error);
      expect(sent()).toEqual(lines(1));
    }
  });

  it('an error that fetch itself does not make, such as a mock’s complaint, is final', async () => {
    const { connection, lines: sent } = wire([new Error('no handler for this request'), ok({})]);
    const { error } = await run(call(connection, operation, args(operation), undefined, undefined));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain('no handler for this request');
    expect(sent()).toEqual(lines(1));
  });
});

it('sends the same bytes and asks for auth afresh at every attempt', async () => {
  let tokens = 0;
  const { connection, sent } = wire([status(503), reset(), ok({ ok: 1 })], { auth: () => `token-${++tokens}` });
  const { value } = await run(call(connection, replaceThing, ['a'], { name: 'é' }, undefined));
  expect(value).toEqual({ ok: 1 });
  expect(sent.map(({ body }) => body)).toEqual([{ name: 'é' }, { name: 'é' }, { name: 'é' }]);
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-3']);
  expect(new Set(sent.map(({ headers }) => headers['x-attempt-id'])).size).toBe(1);
});

describe('how often', () => {
  it('stops after maxRetries with the last error, and says how often it tried', async () => {
    const { connection, sent } = wire(() => status(503), { maxRetries: 2 });
    const { error } = await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, attempts: 3, retryable: true, method: 'GET', operationId: 'getThing' });
    expect(sent).toHaveLength(3);
  });

  it('a call’s own maxRetries wins, 0 included', async () => {
    const { connection, sent } = wire(() => status(429), { maxRetries: 4 });
    const { error } = await run(call(connection, getThing, ['a'], undefined, { maxRetries: 0 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('a broken connection says how often it was tried and whether anything was sent', async () => {
    const broken = wire(() => reset(), { maxRetries: 1 });
    const { error } = await run(call(broken.connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 2, sent: true, operationId: 'getThing' });
    const closed = wire(() => refused(), { maxRetries: 1 });
    const { error: other } = await run(call(closed.connection, runThing, ['a'], undefined, undefined));
    expect(other).toMatchObject({ attempts: 2, sent: false });
    expect(broken.sent.length + closed.sent.length).toBe(4);
  });

  it('a retry budget keeps an outage from being multiplied, and successes pay it back', async () => {
    let down = true;
    const { connection, sent } = wire(() => (down ? status(503) : ok({})), { maxRetries: 5, concurrency: 100 });
    const outage = Array.from({ length: 200 }, () => run(call(connection, getThing, ['a'], undefined, undefined)));
    await Promise.all(outage);
    // 200 first attempts and at most 100 retries, where 1,200 requests were asked for.
    expect(sent).toHaveLength(300);
    // What successes pay back has a ceiling as well.
    down = false;
    for (let index = 0; index < 5; index++) await run(call(connection, getThing, ['a'], undefined, undefined));
    down = true;
    const before = sent.length;
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(sent.length - before).toBe(2);
    down = false;
    await Promise.all(Array.from({ length: 1000 }, () => call(connection, getThing, ['a'], undefined, undefined)));
    down = true;
    const again = sent.length;
    await Promise.all(Array.from({ length: 200 }, () => run(call(connection, getThing, ['a'], undefined, undefined))));
    expect(sent.length - again).toBe(300);
  });

  it('429 costs nothing from the budget: the platform asked for it', async () => {
    const { connection, sent } = wire((_one, count) => (count <= 150 ? status(429) : ok({})), { maxRetries: 200 });
    const { value } = await run(call(connection, runThing, ['a'], undefined, undefined));
    expect(value).toEqual({});
    expect(sent).toHaveLength(151);
  });
});

describe('how long', () => {
  const gaps = (sent: readonly { at: number }[]): number[] => sent.slice(1).map(({ at }, index) => at - sent[index]!.at);

  it('doubles the backoff up to its cap, with full jitter', async () => {
    const { connection, sent } = wire(() => status(503), { maxRetries: 6, retryDelay: { base: 100, max: 1000 } });
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(gaps(sent)).toEqual([50, 100, 200, 400, 500, 500]);
  });

  it.each([[{ base: undefined }], [{ max: undefined }], [{}], [undefined]])('retryDelay %j keeps the defaults', async (retryDelay) => {
    const { connection, sent } = wire(() => status(503), { maxRetries: 2, retryDelay });
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(gaps(sent)).toEqual([250, 500]);
  });

  it('jitter is anywhere between nothing and the full delay', () => {
    for (const random of [0, 0.25, 0.999]) {
      vi.mocked(Math.random).mockReturnValue(random);
      for (const [retry, most] of [[0, 500], [1, 1000], [3, 4000], [20, 30_000], [2000, 30_000]] as const) {
        expect(backoff(retry, 500, 30_000)).toBeCloseTo(random * most);
      }
    }
  });

  it('Retry-After in seconds is a floor', async () => {
    const { connection, sent } = wire([status(429, { 'retry-after': '7' }), status(503, { 'retry-after': '0' }), ok({})]);
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(gaps(sent)).toEqual([7000, 500]);
  });

  it('Retry-After as a date is a floor', async () => {
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
    const { connection, sent } = wire([status(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }), status(503, { 'retry-after': 'Thu, 01 Jan 2015 00:00:00 GMT' }), ok({})]);
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(gaps(sent)).toEqual([9000, 500]);
  });

  it('a Retry-After that can’t be read is none', async () => {
    const { connection, sent } = wire([status(429, { 'retry-after': 'soon' }), ok({})]);
    await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(gaps(sent)).toEqual([250]);
  });

  it('a Retry-After that is too long is the caller’s to wait for: an error at once', async () => {
    const { connection, sent } = wire([status(429, { 'retry-after': '3600' })]);
    const started = Date.now();
    const error = await failure(call(connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 3_600_000, attempts: 1 });
    expect(Date.now()).toBe(started);
    expect(sent).toHaveLength(1);
  });

  it.each([['Infinity', Infinity], ['beyond a 32-bit timer', 2 ** 40]])('a wait with a cap of %s is waited for, not skipped', async (_name, max) => {
    const { connection, sent } = wire([status(429, { 'retry-after': '4000000' }), ok({})], { retryDelay: { max } });
    const promise = call(connection, getThing, ['a'], undefined, undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    await run(promise);
  });
});

describe('deadline', () => {
  it('a wait that would pass it is not begun', async () => {
    const { connection, sent } = wire([status(503, { 'retry-after': '10' })]);
    const started = Date.now();
    const error = await failure(call(connection, getThing, ['a'], undefined, { deadline: 9000 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(Date.now()).toBe(started);
    expect(sent).toHaveLength(1);
  });

  it.each([['that listens', hang], ['that ignores its signal', deaf]])('ends an attempt, for a fetch %s', async (_name, reply) => {
    const { connection, sent } = wire([reply]);
    const started = Date.now();
    const { error } = await run(call(connection, getThing, ['a'], undefined, { deadline: 3000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain('getThing');
    expect((error as Error).message).toContain('3000 ms');
    expect(Date.now() - started).toBe(3000);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.signal.aborted).toBe(true);
  });

  it('counts while a call waits for a slot, and nothing is sent then', async () => {
    const { connection, lines } = wire([hang, ok({ late: true })], { concurrency: 1, timeout: 10_000, maxRetries: 0 });
    const first = run(call(connection, getThing, ['slow'], undefined, undefined));
    const second = await failure(call(connection, getThing, ['queued'], undefined, { deadline: 100 }).finally(() => {}).catch((error: unknown) => Promise.reject(error as Error)));
    expect(second).toBeInstanceOf(TimeoutError);
    expect((await first).error).toBeInstanceOf(TimeoutError);
    expect(lines()).toEqual(['GET /things/slow']);
  });

  it('the client’s holds where the call has none', async () => {
    const { connection } = wire([hang], { deadline: 1000 });
    const { error } = await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain('1000 ms');
  });

  it('leaves no timer behind', async () => {
    const { connection } = wire([ok({}), status(400)]);
    await call(connection, getThing, ['a'], undefined, { deadline: 5000 });
    await failure(call(connection, getThing, ['a'], undefined, { deadline: 5000 }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('timeout', () => {
  it('bounds each attempt, not the call', async () => {
    const { connection, sent } = wire([hang, hang, ok({})], { retryDelay: { base: 100 } });
    const { value } = await run(call(connection, getThing, ['a'], undefined, { timeout: 1000 }));
    expect(value).toEqual({});
    expect(sent.map(({ at }) => at - sent[0]!.at)).toEqual([0, 1050, 2150]);
    expect(sent.slice(0, 2).every(({ signal }) => signal.aborted)).toBe(true);
    expect(sent[2]!.signal.aborted).toBe(false);
  });

  it('says how long and how often', async () => {
    const { connection } = wire([hang, hang], { maxRetries: 1 });
    const { error } = await run(call(connection, getThing, ['a'], undefined, { timeout: 1234 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toMatch(/getThing.*1234 ms.*attempt 2/);
  });

  it.each([Infinity, 2 ** 31, 2 ** 40])('of %d has no timer that fires at once', async (timeout) => {
    const { connection } = wire([async () => ok({ fine: true })]);
    const promise = call(connection, getThing, ['a'], undefined, { timeout });
    expect(await promise).toEqual({ fine: true });
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('a waiting retry holds no slot', async () => {
  const { connection, lines } = wire([status(503, { 'retry-after': '30' }), ok({ n: 2 }), ok({ n: 1 })], { concurrency: 1 });
  const first = call(connection, getThing, ['first'], undefined, undefined);
  const second = await call(connection, getThing, ['second'], undefined, undefined);
  expect(second).toEqual({ n: 2 });
  expect(lines()).toEqual(['GET /things/first', 'GET /things/second']);
  await vi.runAllTimersAsync();
  expect(await first).toEqual({ n: 1 });
});

it('a retry that fails for good gives its slot back', async () => {
  const { connection, lines } = wire([status(400), reset(), ok({})], { concurrency: 1, maxRetries: 0 });
  await failure(call(connection, getThing, ['1'], undefined, undefined));
  await failure(call(connection, getThing, ['2'], undefined, undefined));
  expect(await call(connection, getThing, ['3'], undefined, undefined)).toEqual({});
  expect(lines()).toEqual(['GET /things/1', 'GET /things/2', 'GET /things/3']);
});

it('an ApiError says whether the same call may be made again', async () => {
  for (const [operation, code, retryable] of [[getThing, 503, true], [runThing, 503, false], [runThing, 429, true], [getThing, 400, false]] as const) {
    const { connection } = wire([status(code)], { maxRetries: 0 });
    const error = await failure<ApiError>(call(connection, operation, ['a'], undefined, undefined));
    expect(error.retryable).toBe(retryable);
  }
});

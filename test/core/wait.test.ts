import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../src/core/call.js';
import { NotFoundError, SdkError, TimeoutError, ValidationError } from '../../src/core/errors.js';
import { WaitError, waitFor, type Waitable, type WaitOptions } from '../../src/core/wait.js';
import { getThing } from '../support/platform.js';
import { failure, hang, ok, settle, status, wire, type Wire } from '../support/wire.js';

interface Run {
  id: string;
  status: { name: string };
  why?: string;
}
const waitable: Waitable = { resource: 'run', state: ['status.name'], done: ['DONE'], failed: ['FAILED', 'LOST'], paused: ['PAUSED'], reason: ['why'] };
const run = (name: string, why?: string): Run => ({ id: 'a', status: { name }, ...(why ? { why } : {}) });

/** A platform whose run goes through these states, one a poll; the last one stays. */
function states(...names: string[]): Wire {
  return wire((_sent, count) => ok(run(names[Math.min(count, names.length) - 1]!)));
}
const wait = (wired: Wire, options?: WaitOptions<Run>): Promise<Run> =>
  waitFor<Run>((each) => call(wired.connection, getThing, ['a'], undefined, each), waitable, options);
const times = ({ sent }: Wire): number[] => sent.map(({ at }) => at - sent[0]!.at);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function end<T>(promise: Promise<T>): Promise<T | Error> {
  const outcome = promise.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return outcome;
}

it('polls until the end, ever more slowly, and gives the resource', async () => {
  const wired = states('A', 'B', 'C', 'D', 'E', 'DONE');
  expect(await end(wait(wired))).toEqual(run('DONE'));
  expect(times(wired).map(Math.floor)).toEqual([0, 1000, 2500, 4750, 8125, 13_187]);
  expect(new Set(wired.lines())).toEqual(new Set(['GET /things/a']));
});

it('something that has ended already is one request and no wait', async () => {
  const wired = states('DONE');
  expect(await wait(wired)).toEqual(run('DONE'));
  expect(wired.sent).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  [{ interval: 100 }, [0, 100, 250, 475]],
  [{ interval: 100, backoff: 1 }, [0, 100, 200, 300]],
  [{ interval: 100, backoff: 2 }, [0, 100, 300, 700]],
  [{ interval: 100, backoff: 10, maxInterval: 500 }, [0, 100, 600, 1100]],
])('%j polls at %j', async (options, expected) => {
  const wired = states('A', 'B', 'C', 'DONE');
  await end(wait(wired, options));
  expect(times(wired)).toEqual(expected);
});

it('an interval of Infinity never polls again, rather than at once', async () => {
  const wired = states('A', 'DONE');
  void wait(wired, { interval: Infinity }).catch(() => {});
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(wired.sent).toHaveLength(1);
});

it('a paused one is given, not thrown', async () => {
  expect(await end(wait(states('A', 'PAUSED', 'DONE')))).toEqual(run('PAUSED'));
});

describe('failure', () => {
  it('is an error with the state, the reason and the resource', async () => {
    const wired = wire([ok(run('A')), ok(run('FAILED', 'out of fuel'))]);
    const error = await end(wait(wired));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toMatchObject({ state: 'FAILED', resource: run('FAILED', 'out of fuel'), name: 'WaitError' });
    expect((error as Error).message).toMatch(/run.*FAILED.*out of fuel/);
    expect(Object.keys(error)).not.toContain('resource');
    expect(wired.sent).toHaveLength(2);
  });

  it('is given when throwOnFailure is false', async () => {
    expect(await end(wait(states('LOST'), { throwOnFailure: false }))).toEqual(run('LOST'));
  });

  it('a missing resource is a NotFoundError', async () => {
    const wired = wire([ok(run('A')), status(404)]);
    const error = await end(wait(wired));
    expect(error).toBeInstanceOf(NotFoundError);
    expect((error as Error).message).toContain('run');
    expect(wired.sent).toHaveLength(2);
  });

  it('a poll’s error is the waiter’s', async () => {
    const wired = wire([ok(run('A')), status(403)]);
    expect(await end(wait(wired))).toMatchObject({ status: 403 });
    expect(wired.sent).toHaveLength(2);
  });

  it('a poll is retried as any read is', async () => {
    const wired = wire([status(503), ok(run('A')), status(429), ok(run('DONE'))]);
    expect(await end(wait(wired))).toEqual(run('DONE'));
    expect(wired.sent).toHaveLength(4);
  });
});

describe('timeout', () => {
  it('bounds the whole wait, and tells the last state', async () => {
    const wired = states('A', 'B', 'STUCK');
    const started = Date.now();
    const error = await end(wait(wired, { timeout: 5000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toMatch(/run.*5000 ms.*STUCK/);
    expect(Date.now() - started).toBe(5000);
    const { length } = wired.sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wired.sent).toHaveLength(length);
  });

  it('ends a poll that hangs', async () => {
    const wired = wire([ok(run('A')), hang]);
    const started = Date.now();
    expect(await end(wait(wired, { timeout: 3000 }))).toBeInstanceOf(TimeoutError);
    expect(Date.now() - started).toBe(3000);
    expect(wired.sent[1]!.signal.aborted).toBe(true);
    expect(wired.inFlight()).toBe(0);
  });

  it('ends the retries of a poll', async () => {
    const wired = wire(() => status(503, { 'retry-after': '20' }));
    const started = Date.now();
    expect(await end(wait(wired, { timeout: 30_000 }))).toBeInstanceOf(Error);
    expect(Date.now() - started).toBeLessThanOrEqual(30_000);
  });

  it.each([Infinity, 2 ** 31, 2 ** 40])('%d does not fire at once', async (timeout) => {
    expect(await end(wait(states('A', 'DONE'), { timeout }))).toEqual(run('DONE'));
  });
});

describe('abort', () => {
  const reason = new Error('enough');

  it('between polls', async () => {
    const wired = states('A');
    const controller = new AbortController();
    const promise = failure(wait(wired, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(reason);
    expect(await promise).toBe(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wired.sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('during a poll', async () => {
    const wired = wire([hang]);
    const controller = new AbortController();
    const promise = failure(wait(wired, { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await promise).toBe(reason);
    expect(wired.sent[0]!.signal.aborted).toBe(true);
  });

  it('before the first poll', async () => {
    const wired = states('DONE');
    expect(await failure(wait(wired, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(wired.sent).toEqual([]);
  });

  it('from the progress callback', async () => {
    const wired = states('A', 'B', 'DONE');
    const controller = new AbortController();
    const promise = failure(wait(wired, { signal: controller.signal, onProgress: ({ status: { name } }) => name === 'B' && controller.abort(reason) }));
    await vi.runAllTimersAsync();
    expect(await promise).toBe(reason);
    expect(wired.sent).toHaveLength(2);
  });
});

it('progress is told after every poll, the last one included', async () => {
  const seen: string[] = [];
  await end(wait(states('A', 'B', 'DONE'), { onProgress: ({ status: { name } }) => seen.push(name) }));
  expect(seen).toEqual(['A', 'B', 'DONE']);
});

it('the other options go with every poll', async () => {
  const wired = states('A', 'DONE');
  await end(wait(wired, { headers: { 'x-a': 'b' }, maxRetries: 0, timeout: 10_000 }));
  expect(wired.sent.map(({ headers }) => headers['x-a'])).toEqual(['b', 'b']);
});

it.each([
  [{ interval: 0 }], [{ interval: -1 }], [{ interval: NaN }], [{ interval: '5' }], [{ timeout: 0 }], [{ timeout: -5 }], [{ backoff: 0.5 }], [{ backoff: NaN }],
  [{ maxInterval: 0 }], [{ onProgress: 5 }], [{ intervall: 5 }], [{ pollInterval: 5 }],
])('%j is refused before anything is sent', async (options) => {
  const wired = states('DONE');
  expect(await failure(wait(wired, options as never))).toBeInstanceOf(ValidationError);
  expect(wired.sent).toEqual([]);
});

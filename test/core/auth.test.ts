import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Auth, TokenRequest } from '../../src/core/auth.js';
import { call } from '../../src/core/call.js';
import { AuthenticationError, ValidationError } from '../../src/core/errors.js';
import { replaceThing, getThing, platform, runThing } from '../support/platform.js';
import { deferred, failure, ok, settle, status, wire, type Wire } from '../support/wire.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const get = (wired: Wire, id = 'a', options?: object): Promise<unknown> => call(wired.connection, getThing, [id], undefined, options);
const credentials = ({ sent }: Wire): (string | undefined)[] => sent.map(({ headers }) => headers['authorization']);

/** A provider that counts, whose tokens last `lifetime` milliseconds. */
function provider(lifetime: number | undefined): { auth: Auth; requests: TokenRequest[] } {
  const requests: TokenRequest[] = [];
  const getToken = async (request: TokenRequest): Promise<{ token: string; expiresAt?: number }> => {
    requests.push(request);
    const token = `t${requests.length}`;
    return lifetime === undefined ? { token } : { token, expiresAt: Date.now() + lifetime };
  };
  return { auth: { getToken }, requests };
}

describe('which credential goes out', () => {
  it('a token', async () => {
    const wired = wire(() => ok({}), { auth: 'abc' });
    await get(wired);
    expect(credentials(wired)).toEqual(['Bearer abc']);
  });

  it('none, when there is none', async () => {
    const wired = wire(() => ok({}), { auth: undefined });
    await get(wired);
    expect(credentials(wired)).toEqual([undefined]);
  });

  it('a function’s, asked for at every attempt', async () => {
    let count = 0;
    const wired = wire([ok({}), status(503, { 'retry-after': '0' }), ok({})], { auth: () => `t${++count}` });
    await get(wired);
    const second = get(wired);
    await vi.runAllTimersAsync();
    await second;
    expect(credentials(wired)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t3']);
  });

  it('a provider keeps its `this`', async () => {
    class Provider {
      readonly #token = 'mine';
      getToken(): string {
        return this.#token;
      }
    }
    const wired = wire(() => ok({}), { auth: new Provider() });
    await get(wired);
    expect(credentials(wired)).toEqual(['Bearer mine']);
  });

  it('the platform’s own header and scheme', async () => {
    const wired = wire(() => ok({}), { auth: 'abc' }, { ...platform, authHeader: 'api-key', authScheme: '' });
    await get(wired);
    expect(wired.sent[0]!.headers['api-key']).toBe('abc');
    expect(credentials(wired)).toEqual([undefined]);
  });

  it.each([
    ['another', { Authorization: 'Basic xyz' }, 'Basic xyz'],
    ['none', { AUTHORIZATION: null }, undefined],
  ])('a call’s own header wins: %s', async (_name, headers, expected) => {
    let asked = 0;
    const wired = wire(() => ok({}), { auth: () => `t${++asked}` });
    await get(wired, 'a', { headers });
    expect(credentials(wired)).toEqual([expected]);
    expect(asked).toBe(0);
  });
});

describe('when a provider is asked', () => {
  it('once while its token lasts', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire(() => ok({}), { auth });
    for (let index = 0; index < 5; index++) await get(wired);
    expect(requests).toEqual([{ forceRefresh: false }]);
    expect(credentials(wired)).toEqual(Array(5).fill('Bearer t1'));
  });

  it('once for 50 calls at the same time', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire(() => ok({}), { auth });
    await Promise.all(Array.from({ length: 50 }, () => get(wired)));
    expect(requests).toHaveLength(1);
    expect(new Set(credentials(wired))).toEqual(new Set(['Bearer t1']));
    expect(wired.sent).toHaveLength(50);
  });

  it('in the background inside 2 minutes of the end: no call waits', async () => {
    const waiting = deferred<{ token: string; expiresAt: number }>();
    let asked = 0;
    const auth = (): Promise<{ token: string; expiresAt: number }> =>
      asked++ === 0 ? Promise.resolve({ token: 'old', expiresAt: Date.now() + 600_000 }) : waiting.promise;
    const wired = wire(() => ok({}), { auth });
    await get(wired);
    vi.advanceTimersByTime(479_000);
    await get(wired);
    expect(asked).toBe(1);
    vi.advanceTimersByTime(2000);
    await get(wired);
    await get(wired);
    expect(asked).toBe(2);
    expect(credentials(wired)).toEqual(Array(4).fill('Bearer old'));
    waiting.resolve({ token: 'new', expiresAt: Date.now() + 600_000 });
    await settle();
    await get(wired);
    expect(credentials(wired).at(-1)).toBe('Bearer new');
    expect(asked).toBe(2);
  });

  it('with the call waiting inside 30 seconds of the end, once for all', async () => {
    const { auth, requests } = provider(600_000);
    const wired = wire(() => ok({}), { auth });
    await get(wired);
    vi.advanceTimersByTime(571_000);
    await Promise.all([get(wired), get(wired), get(wired)]);
    expect(requests).toHaveLength(2);
    expect(credentials(wired)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t2', 'Bearer t2']);
  });

  it('a failed refresh in the background fails no call, and the next one waits 15 seconds', async () => {
    let asked = 0;
    const auth = async (): Promise<{ token: string; expiresAt: number }> => {
      if (asked++ > 0) throw new Error('down');
      return { token: 'old', expiresAt: Date.now() + 100_000 };
    };
    const wired = wire(() => ok({}), { auth });
    await get(wired);
    for (let index = 0; index < 10; index++) {
      await get(wired);
      await settle();
    }
    expect(asked).toBe(2);
    vi.advanceTimersByTime(15_001);
    await get(wired);
    await settle();
    expect(asked).toBe(3);
    // At last the call itself has to wait for a token, and fails with the function's own error.
    vi.advanceTimersByTime(60_000);
    expect((await failure(get(wired))).message).toBe('down');
    expect(credentials(wired)).toEqual(Array(12).fill('Bearer old'));
  });

  it('a provider whose tokens last a minute is not asked by every call', async () => {
    const { auth, requests } = provider(60_000);
    const wired = wire(() => ok({}), { auth });
    for (let index = 0; index < 20; index++) {
      await get(wired);
      await settle();
      vi.advanceTimersByTime(100);
    }
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(wired.sent).toHaveLength(20);
  });
});

describe('401', () => {
  it('asks for another token once, and sends the call again, beside the retries', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire([status(401), ok({ fine: true })], { auth, maxRetries: 0 });
    expect(await call(wired.connection, runThing, ['a'], { input: 1 }, undefined)).toEqual({ fine: true });
    expect(requests).toEqual([{ forceRefresh: false }, { forceRefresh: true }]);
    expect(credentials(wired)).toEqual(['Bearer t1', 'Bearer t2']);
    expect(wired.sent.map(({ body }) => body)).toEqual([{ input: 1 }, { input: 1 }]);
  });

  it('a second one is an AuthenticationError', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire(() => status(401), { auth });
    const error = await failure<AuthenticationError>(get(wired));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, attempts: 2 });
    expect(requests).toHaveLength(2);
    expect(wired.sent).toHaveLength(2);
  });

  it('with a fixed token is final', async () => {
    const wired = wire(() => status(401), { auth: 'abc' });
    expect(await failure(get(wired))).toMatchObject({ status: 401, attempts: 1 });
    expect(wired.sent).toHaveLength(1);
  });

  it('for a header that the caller gave is final, and no token is asked for', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire(() => status(401), { auth });
    expect(await failure(get(wired, 'a', { headers: { authorization: 'Basic x' } }))).toMatchObject({ status: 401, attempts: 1 });
    expect(requests).toEqual([]);
  });

  it.each([[undefined], [3_600_000]])('forces one refresh only, however the call goes on (tokens last %s)', async (lifetime) => {
    const { auth, requests } = provider(lifetime);
    const wired = wire([status(401), status(503), status(503), ok({})], { auth });
    const promise = call(wired.connection, replaceThing, ['a'], undefined, undefined);
    await vi.runAllTimersAsync();
    await promise;
    expect(requests.filter(({ forceRefresh }) => forceRefresh)).toHaveLength(1);
    expect(wired.sent).toHaveLength(4);
  });

  it('for 50 calls at the same time forces one refresh', async () => {
    const { auth, requests } = provider(3_600_000);
    const wired = wire(({ headers }) => (headers['authorization'] === 'Bearer t1' ? status(401) : ok({})), { auth });
    await Promise.all(Array.from({ length: 50 }, () => get(wired)));
    expect(requests).toEqual([{ forceRefresh: false }, { forceRefresh: true }]);
    expect(wired.sent.length).toBeGreaterThan(50);
    expect(wired.sent.length).toBeLessThanOrEqual(100);
  });

  it('is not answered with the refused token because somebody else’s request for one was under way', async () => {
    // A function with a cache of its own, which only forceRefresh empties.
    let cached = 'stale';
    const gates: (() => void)[] = [];
    let gated = false;
    const requests: boolean[] = [];
    const auth = async ({ forceRefresh }: TokenRequest): Promise<string> => {
      requests.push(forceRefresh);
      if (forceRefresh) cached = 'fresh';
      const token = cached;
      if (gated && !forceRefresh) await new Promise<void>((resolve) => gates.push(resolve));
      return token;
    };
    const refusal = deferred<void>();
    const wired = wire(async ({ headers }) => {
      if (headers['authorization'] === 'Bearer fresh') return ok({});
      await refusal.promise;
      return status(401);
    }, { auth });
    const first = get(wired, 'first');
    await settle();
    gated = true;
    const second = get(wired, 'second');
    await settle();
    refusal.resolve();
    await settle();
    gates.forEach((open) => open());
    expect(await first).toEqual({});
    expect(await second).toEqual({});
    expect(requests.filter(Boolean).length).toBeGreaterThan(0);
  });

  it('a refresh that fails gives the function’s own error', async () => {
    const auth = ({ forceRefresh }: TokenRequest): string => {
      if (forceRefresh) throw new Error('no more tokens');
      return 'abc';
    };
    const wired = wire(() => status(401), { auth });
    expect((await failure(get(wired))).message).toBe('no more tokens');
    expect(wired.sent).toHaveLength(1);
  });
});

describe('what is no token is refused and not shown:', () => {
  const bad: readonly unknown[] = ['s3cret\nx: y', 's3cret x', '', 'sécret€', undefined, null, 42, {}, { token: 's3cret\n' }, { token: 5 }, ['s3cret']];

  it.each(bad.filter((token) => typeof token === 'string').map((token) => [token]))('the token %j', (token) => {
    expect(() => wire([], { auth: token as string })).toThrow(ValidationError);
    try {
      wire([], { auth: token as string });
    } catch (error) {
      expect(inspect(error, { showHidden: true, depth: 10 }).split('\n')[0]).not.toMatch(/s3cret|sécret/);
    }
  });

  it.each(bad.map((token) => [token]))('what a function gives: %j', async (token) => {
    const wired = wire([], { auth: (() => token) as never });
    const error = await failure(get(wired));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).not.toMatch(/s3cret/);
    expect(wired.sent).toEqual([]);
  });

  it.each([[null], [42], [true], [{}], [{ getToken: 'x' }], [[]]])('auth: %j', (auth) => {
    expect(() => wire([], { auth: auth as never })).toThrow(ValidationError);
  });
});

it('the credential is in no error, log line, hook or inspection', async () => {
  const secret = 'tok-S3CRET';
  const shown: unknown[] = [];
  const logger = { debug: (line: string) => shown.push(line), warn: (line: string) => shown.push(line) };
  const hooks = { onRequest: (...all: unknown[]) => shown.push(all), onRetry: (...all: unknown[]) => shown.push(all) };
  const broken = new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
  for (const auth of [secret, () => secret, { getToken: () => ({ token: secret, expiresAt: Date.now() + 1e6 }) }]) {
    for (const reply of [status(400), status(401), status(503), broken, ok({}), new Response('{')]) {
      const wired = wire(() => (reply instanceof Response ? reply.clone() : reply), { auth, logger, hooks, maxRetries: 1, headers: { 'x-api-key': 'key-S3CRET' } });
      const promise = get(wired).catch((error: unknown) => shown.push(error));
      await vi.runAllTimersAsync();
      await promise;
      shown.push(wired.connection, wired.connection.config, JSON.stringify(wired.connection), JSON.stringify(wired.connection.config));
      expect(credentials(wired)[0]).toBe(`Bearer ${secret}`);
    }
  }
  expect(shown.length).toBeGreaterThan(50);
  for (const one of shown) {
    expect(inspect(one, { depth: 10, showHidden: true })).not.toContain('S3CRET');
    expect(JSON.stringify(one) ?? '').not.toContain('S3CRET');
    if (one instanceof Error) expect(`${one.stack}${String(one)}`).not.toContain('S3CRET');
  }
});

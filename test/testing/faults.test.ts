import { beforeEach, describe, expect, it } from 'vitest';
import { CivisClient } from 'data-platform-sdk/civis';
import { BatchError, CogniteClient, type CogniteOptions } from 'data-platform-sdk/cognite';
import { mockCivis, mockCognite, type ChaosRates, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';
import { base, send } from './send.js';

const now = 1_717_200_000_000;
let mock: MockCognite;
beforeEach(() => {
  mock = mockCognite({ now });
});

const client = (more: Partial<CogniteOptions> = {}): CogniteClient => new CogniteClient({ ...optionsFor(mock), ...more });
const list = (): ReturnType<typeof send> => send(mock, 'GET', '/workflows');
const create = (...names: string[]): ReturnType<typeof send> => send(mock, 'POST', '/assets', { items: names.map((name) => ({ name, externalId: name })) });

describe('faults by rule', () => {
  it('strike the requests that a rule is for, as often as told', async () => {
    mock.fail({ operation: 'createAssets', when: ({ body, headers }) => headers['x-a'] === 'b' && JSON.stringify(body).includes('pump'), status: 503, times: 2 });
    const items = (name: string): object => ({ items: [{ name }] });
    expect((await send(mock, 'POST', '/assets', items('pump'))).status).toBe(201);
    expect((await send(mock, 'POST', '/assets', items('valve'), { 'x-a': 'b' })).status).toBe(201);
    expect((await send(mock, 'POST', '/assets', items('pump'), { 'x-a': 'b' })).status).toBe(503);
    expect((await send(mock, 'POST', '/assets', items('pump'), { 'x-a': 'b' })).status).toBe(503);
    expect((await send(mock, 'POST', '/assets', items('pump'), { 'x-a': 'b' })).status).toBe(201);
  });

  it('refuse requests with certain items, all of them: a batch fails in part', async () => {
    mock.fail({ operation: 'createAssets', failItems: ({ externalId }) => externalId === 'a1500' });
    const items = Array.from({ length: 2500 }, (_, index) => ({ name: 'a', externalId: `a${index}` }));
    const error = await client().assets.create(items).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BatchError);
    const { failed, succeeded } = error as BatchError;
    expect([failed.length, succeeded.length]).toEqual([1000, 1500]);
    expect(mock.store.assets.by('externalId', 'a1000')).toBeUndefined();
    expect(await create('a1500')).toMatchObject({ status: 400, body: { error: { code: 400, message: 'The mock was told to refuse items.0.' } } });
    expect((await create('a1501')).status).toBe(201);
  });

  it('refuse items in other words, and for a time', async () => {
    mock.fail({ failItems: (_item, index) => index === 1, status: 409, body: { error: { code: 409, message: 'taken', duplicated: [{ externalId: 'b' }] } }, times: 1 });
    expect((await create('a')).status).toBe(201);
    expect(await create('b', 'c')).toMatchObject({ status: 409, body: { error: { duplicated: [{ externalId: 'b' }] } } });
    expect((await create('b', 'c')).status).toBe(201);
  });

  it('that do nothing are refused', () => {
    expect(() => mock.fail({ operation: 'createAssets' })).toThrow('nothing is to go wrong; give one of failItems, status');
    expect(() => mock.fail({ retryAfter: 5 })).toThrow('nothing is to go wrong');
    expect(() => mock.fail({ headers: { 'x-a': 'b' } })).toThrow('nothing is to go wrong');
    for (const times of [0, -1, 1.5, NaN]) expect(() => mock.fail({ status: 500, times })).toThrow(`times is a whole number from 1, or Infinity, not ${times}`);
    for (const status of [42, 199, 600, NaN]) expect(() => mock.fail({ status })).toThrow(`a status is from 200 to 599, not ${status}`);
    expect(() => mock.fail({ drop: 'before' as 'after' })).toThrow(`drop is true or 'after', not "before"`);
  });
});

describe('rate limits', () => {
  it('refuse what is too much, until the clock has moved on', async () => {
    mock.rateLimit({ requests: 2, per: 10_000 });
    expect([(await list()).status, (await create('a')).status]).toEqual([200, 201]);
    mock.clock.advance(2500);
    const refused = await create('b');
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 429, message: 'Too many requests: the limit is 2 in 10000 ms.' } } });
    expect(refused.headers.get('retry-after')).toBe('8');
    expect(mock.store.assets.size).toBe(1);
    mock.clock.advance(7499);
    expect((await list()).status).toBe(429);
    mock.clock.advance(1);
    expect((await list()).status).toBe(200);
  });

  it('are for one operation, or all; the tighter one counts', async () => {
    mock.rateLimit({ requests: 1, per: 1000, operation: 'createAssets' });
    mock.rateLimit({ requests: 3, per: 60_000 });
    expect([(await create('a')).status, (await create('b')).status, (await list()).status, (await list()).status, (await list()).status]).toEqual([201, 429, 200, 200, 429]);
    mock.heal();
    expect((await create('b')).status).toBe(201);
  });

  it('are waited for by a client', async () => {
    mock = mockCognite();
    mock.rateLimit({ requests: 1, per: 200 });
    const cdf = client({ maxRetries: 5, retryDelay: { base: 1, max: 1 } });
    await cdf.assets.create([{ name: 'a' }]);
    await cdf.assets.create([{ name: 'b' }]);
    expect(mock.requests.of('createAssets').map(({ status }) => status)).toContain(429);
    expect(mock.store.assets.size).toBe(2);
  });

  it('are told by Civis beside every answer', async () => {
    const civisMock = mockCivis({ now });
    const told: unknown[] = [];
    const civis = new CivisClient({ auth: 'key', fetch: civisMock.fetch, maxRetries: 0 });
    const ask = async (): Promise<void> => {
      const response = await civisMock.fetch('https://api.civisanalytics.com/workflows', { headers: { authorization: 'Bearer key' } });
      told.push([response.status, response.headers.get('x-ratelimit-limit'), response.headers.get('x-ratelimit-remaining'), response.headers.get('retry-after')]);
    };
    await ask();
    civisMock.rateLimit({ requests: 2, per: 60_000 });
    await ask();
    await ask();
    await ask();
    expect(told).toEqual([[200, '1000', '999', null], [200, '2', '1', null], [200, '2', '0', null], [429, '2', '0', '60']]);
    await expect(civis.workflows.list().toArray()).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 60_000 });
  });

  it('are refused when they make no sense', () => {
    expect(() => mock.rateLimit({ requests: 1, per: 0 })).toThrow(RangeError);
    expect(() => mock.rateLimit({ requests: 1, per: 1, operations: [] } as never)).toThrow('rateLimit() has no "operations"');
    expect(() => mock.rateLimit({ requests: 1, per: 1, operation: 'nope' as 'listAssets' })).toThrow('no operation "nope"');
  });
});

describe('expired tokens', () => {
  it('are refused until another one comes', async () => {
    await list();
    mock.expireTokens();
    expect(await list()).toMatchObject({ status: 401, body: { error: { code: 401, message: 'Unauthorized: the token has expired.' } } });
    expect((await list()).status).toBe(401);
    expect((await send(mock, 'GET', '/workflows', undefined, { authorization: 'Bearer other' })).status).toBe(200);
    mock.heal();
    expect((await list()).status).toBe(200);
  });

  it('are renewed by a client, once', async () => {
    let made = 0;
    const cdf = client({ auth: () => ({ token: `token-${++made}`, expiresAt: Date.now() + 3_600_000 }), maxRetries: 0 });
    await cdf.assets.create([{ name: 'a' }]);
    mock.expireTokens();
    await cdf.assets.create([{ name: 'b' }]);
    await cdf.assets.create([{ name: 'c' }]);
    expect(mock.requests.map(({ status }) => status)).toEqual([201, 401, 201, 201]);
  });
});

describe('chaos', () => {
  const rates: ChaosRates = { 429: 0.1, 503: 0.1, reset: 0.2, truncate: 0.1 };

  /** What becomes of each request. */
  async function fates(run: MockCognite, path: string, count: number): Promise<string[]> {
    const found: string[] = [];
    for (let index = 0; index < count; index++) {
      found.push(await run.fetch(base + path, { headers: { authorization: 'Bearer x' } }).then(
        async (response) => (await response.text().then(() => String(response.status), () => 'truncate')),
        () => 'reset',
      ));
    }
    return found;
  }

  it('strikes about as often as it is told', async () => {
    mock.chaos({ rates });
    const all = await fates(mock, '/workflows', 2000);
    const part = (fate: string): number => all.filter((each) => each === fate).length / 2000;
    for (const [fate, rate] of [['429', 0.1], ['503', 0.1], ['reset', 0.2], ['truncate', 0.1], ['200', 0.5]] as const) {
      expect(Math.abs(part(fate) - rate), fate).toBeLessThan(0.03);
    }
  });

  it('is the same with the same seed, whatever comes between, and another with another', async () => {
    const [one, same, other] = [mock, mockCognite({ now }), mockCognite({ now })];
    one.chaos({ rates, seed: 7 });
    same.chaos({ rates, seed: 7 });
    other.chaos({ rates, seed: 8 });
    const first = await fates(one, '/workflows', 60);
    const second: string[] = [];
    for (let index = 0; index < 60; index++) {
      await fates(same, '/raw/dbs', 1);
      second.push(...(await fates(same, '/workflows', 1)));
    }
    expect(second).toEqual(first);
    expect(await fates(other, '/workflows', 60)).not.toEqual(first);
    one.chaos({ rates, seed: 7 });
    expect(await fates(one, '/workflows', 60)).toEqual(first);
  });

  it('breaks connections before and after it is done', async () => {
    mock.chaos({ rates: { reset: 1 } });
    for (let index = 0; index < 100; index++) await create(`a${index}`).catch(() => undefined);
    expect(mock.store.assets.size).toBeGreaterThan(30);
    expect(mock.store.assets.size).toBeLessThan(70);
  });

  it('stays where it is told to, with headers and time', async () => {
    mock.chaos({ rates: { 503: 1 }, operations: ['listWorkflows'], retryAfter: 3, latency: [10, 30] });
    const start = performance.now();
    const { status, headers } = await list();
    expect([status, headers.get('retry-after')]).toEqual([503, '3']);
    expect(performance.now() - start).toBeGreaterThan(8);
    expect((await create('a')).status).toBe(201);
  });

  it('comes after the faults that were asked for', async () => {
    mock.chaos({ rates: { 503: 1 } });
    mock.fail({ status: 418 });
    expect([(await list()).status, (await list()).status]).toEqual([418, 503]);
    mock.heal();
    expect((await list()).status).toBe(200);
  });

  it('is refused when it could not be', () => {
    expect(() => mock.chaos({ rates: { 429: 0.6, reset: 0.6 } })).toThrow('add up to 1.2');
    expect(() => mock.chaos({ rates: { 429: -1 } })).toThrow('a rate is from 0 to 1');
    expect(() => mock.chaos({ rates: { drop: 0.1 } as ChaosRates })).toThrow('no rate "drop"; allowed: a status from 400 to 599, reset, truncate');
    expect(() => mock.chaos({ rates: { 200: 0.1 } })).toThrow('no rate "200"');
    expect(() => mock.chaos({ rates, sede: 1 } as never)).toThrow('chaos() has no "sede"; allowed: rates, seed');
    expect(() => mock.chaos({ rates, operations: ['nope' as 'listAssets'] })).toThrow('no operation "nope"');
    mock.chaos({ rates: { 429: 0.1, 503: 0.2, reset: 0.7 } });
  });

  it('is got through by a client that tries again', async () => {
    mock.chaos({ rates: { 429: 0.1, 503: 0.1, reset: 0.1 } });
    const cdf = client({ maxRetries: 10, retryDelay: { base: 0, max: 0 } });
    await Promise.all(Array.from({ length: 20 }, (_, index) => cdf.workflows.upsert({ externalId: `w${index}` })));
    expect((await cdf.workflows.list().toArray()).length).toBe(20);
    expect(mock.requests.length).toBeGreaterThan(21);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../src/core/call.js';
import { Connection } from '../../src/core/connection.js';
import { ValidationError } from '../../src/core/errors.js';
import { Resource, connect } from '../../src/core/resource.js';
import { batch } from '../../src/core/batch.js';
import { getThing, platform, runThing, upsertThings } from '../support/platform.js';
import { failure, ok, origin, status, wire } from '../support/wire.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const make = (options: unknown): Connection => new Connection(platform, options as never);
const refusal = (options: unknown): string => {
  try {
    make(options);
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
    return (error as Error).message;
  }
  throw new Error('was accepted');
};
const headersOf = async (options: object, each?: object): Promise<Record<string, string>> => {
  const { connection, sent } = wire([ok({})], options as never);
  await call(connection, runThing, ['a'], { input: 1 }, each);
  return sent[0]!.headers;
};

describe('options', () => {
  it.each([
    ['nothing', undefined, /options/],
    ['null', null, /options/],
    ['a string', 'x', /options/],
    ['a list', [], /options/],
    ['no project', {}, /project/],
    ['an empty project', { project: ' ' }, /project/],
    ['a project that is no string', { project: 5 }, /project/],
    ['a project that is a dot', { project: '..' }, /project/],
    ['an unknown option', { project: 'p', projekt: 'q' }, /projekt.*project/],
    ['a cluster with a path', { project: 'p', cluster: 'a/b' }, /cluster/],
    ['a cluster with another host', { project: 'p', cluster: 'evil.example#' }, /cluster/],
    ['a cluster with a user', { project: 'p', cluster: 'x@evil.example' }, /cluster/],
    ['a cluster beside a base URL', { project: 'p', cluster: 'a', baseUrl: origin }, /cluster.*baseUrl/],
    ['timeout 0', { project: 'p', timeout: 0 }, /timeout/],
    ['timeout -1', { project: 'p', timeout: -1 }, /timeout/],
    ['timeout NaN', { project: 'p', timeout: NaN }, /timeout/],
    ['timeout "5"', { project: 'p', timeout: '5' }, /timeout/],
    ['timeout false', { project: 'p', timeout: false }, /timeout/],
    ['timeout null', { project: 'p', timeout: null }, /timeout/],
    ['deadline 0', { project: 'p', deadline: 0 }, /deadline/],
    ['maxRetries -1', { project: 'p', maxRetries: -1 }, /maxRetries/],
    ['maxRetries 1.5', { project: 'p', maxRetries: 1.5 }, /maxRetries/],
    ['maxRetries NaN', { project: 'p', maxRetries: NaN }, /maxRetries/],
    ['maxRetries false', { project: 'p', maxRetries: false }, /maxRetries/],
    ['concurrency 0', { project: 'p', concurrency: 0 }, /concurrency/],
    ['concurrency 2.5', { project: 'p', concurrency: 2.5 }, /concurrency/],
    ['gzip true', { project: 'p', gzip: true }, /gzip/],
    ['gzip -1', { project: 'p', gzip: -1 }, /gzip/],
    ['retryDelay 5', { project: 'p', retryDelay: 5 }, /retryDelay/],
    ['an unknown delay', { project: 'p', retryDelay: { min: 5 } }, /min/],
    ['a delay of -1', { project: 'p', retryDelay: { base: -1 } }, /base/],
    ['fetch that is no function', { project: 'p', fetch: 'x' }, /fetch/],
    ['an unknown hook', { project: 'p', hooks: { onError: () => {} } }, /onError/],
    ['a hook that is no function', { project: 'p', hooks: { onRetry: 'x' } }, /onRetry/],
    ['headers in a list', { project: 'p', headers: ['a'] }, /header/i],
  ])('%s is refused', (_name, options, message) => {
    expect(refusal(options)).toMatch(message);
  });

  it.each(['api.example.com', 'ftp://a.example', '//a.example', 'https://', 'https://a.example/v1', 'https://a.example/?x=1', 'https://a.example?', 'https://a.example#x', 'https://a.example/#', ' ', '', 'javascript:alert(1)', 'https://a b.example'])(
    'the base URL %j is refused',
    (baseUrl) => {
      expect(refusal({ project: 'p', baseUrl })).toMatch(/baseUrl.*https:/);
    },
  );

  it.each([[5], [null], [{}], [['https://a.example/x']], [true]])('so is %j', (baseUrl) => {
    expect(refusal({ project: 'p', baseUrl })).toMatch(/baseUrl/);
  });

  it.each(['https://me:S3CRET@a.example', 'https://me:S3CRET@', 'https://me:S3CRET@a.example/path', 'https://S3CRET@a.example:x'])('a password in one is not shown: %s', (baseUrl) => {
    expect(refusal({ project: 'p', baseUrl })).not.toContain('S3CRET');
  });

  it.each([['https://a.example', 'https://a.example'], ['https://a.example/', 'https://a.example'], ['HTTPS://A.Example:443', 'https://a.example'], ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'], ['http://[::1]:80', 'http://[::1]']])(
    '%s is the origin %s',
    (baseUrl, expected) => {
      expect(make({ project: 'p', baseUrl }).origin).toBe(expected);
    },
  );

  it('the URL is filled from options and their defaults', () => {
    expect(make({ project: 'a b' }).baseUrl).toBe('https://api.example.com/api/v1/a%20b');
    expect(make({ project: 'p', cluster: 'west-1' }).baseUrl).toBe('https://west-1.example.com/api/v1/p');
  });

  it('config shows what took effect, and nothing private', () => {
    const config = make({ project: 'p', appName: 'app', auth: 'S3CRET', headers: { 'x-key': 'S3CRET' }, timeout: 5, concurrency: 3 }).config;
    expect(config).toMatchObject({ project: 'p', appName: 'app', cluster: 'api', baseUrl: 'https://api.example.com', timeout: 5, maxRetries: 5, concurrency: 3, gzip: 16_384 });
    expect(JSON.stringify(config)).not.toContain('S3CRET');
  });

  it('undefined is as good as absent', () => {
    expect(make({ project: 'p', timeout: undefined, maxRetries: undefined, cluster: undefined, concurrency: undefined, gzip: undefined, hooks: undefined }).config).toMatchObject({ timeout: 60_000, maxRetries: 5, concurrency: 10, gzip: 16_384, cluster: 'api' });
  });
});

describe('options of a call', () => {
  it.each([
    [{ timout: 5 }], [{ timeout: 0 }], [{ timeout: '5' }], [{ timeout: false }], [{ deadline: -1 }], [{ maxRetries: 0.5 }], [{ onResponse: 'x' }], [{ headers: { 'a\nb': 'x' } }], [{ concurrency: 5 }],
  ])('%j is refused before anything is sent', async (options) => {
    const { connection, sent } = wire([]);
    expect(await failure(call(connection, getThing, ['a'], undefined, options as never))).toBeInstanceOf(ValidationError);
    expect(sent).toEqual([]);
  });
});

describe('headers', () => {
  it('ours, the platform’s and the options’', async () => {
    const headers = await headersOf({ appName: 'app' });
    expect(headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json', 'x-app': 'app', authorization: 'Bearer secret-token' });
    expect(headers['x-sdk']).toMatch(/^data-platform-sdk:\d+\.\d+\.\d+/);
    expect(headers['x-attempt-id']).toMatch(/^[0-9a-f]{8}-/);
  });

  it('each call has its own fresh id', async () => {
    const { connection, sent } = wire(() => ok({}));
    for (let index = 0; index < 3; index++) await call(connection, getThing, ['a'], undefined, undefined);
    expect(new Set(sent.map(({ headers }) => headers['x-attempt-id'])).size).toBe(3);
  });

  it('a call’s win over the client’s, the client’s over ours, in any case', async () => {
    const headers = await headersOf({ headers: { ACCEPT: 'text/csv', 'X-One': '1', 'X-Two': 'client', 'X-Attempt-Id': 'mine' } }, { headers: { 'x-two': 'call', 'Content-TYPE': 'application/x-other' } });
    expect(headers).toMatchObject({ accept: 'text/csv', 'x-one': '1', 'x-two': 'call', 'x-attempt-id': 'mine', 'content-type': 'application/x-other' });
  });

  it('null unsets one, undefined leaves it', async () => {
    const client = await headersOf({ headers: { 'X-SDK': null, 'x-attempt-id': null, accept: undefined } });
    expect(Object.keys(client).sort()).toEqual(['accept', 'authorization', 'content-type']);
    const each = await headersOf({ headers: { 'x-a': '1', 'x-b': '2' } }, { headers: { 'X-A': null, 'x-b': undefined, 'x-sdk': null } });
    expect(each).toMatchObject({ 'x-b': '2' });
    expect(each).not.toHaveProperty('x-a');
    expect(each).not.toHaveProperty('x-sdk');
  });

  it('a name of Object.prototype is a header like any other', async () => {
    expect(await headersOf({}, { headers: { constructor: 'x' } })).toMatchObject({ constructor: 'x' });
  });

  const bad: readonly [string, string][] = [['x-a', 'S3CRET\r\nx-evil: 1'], ['x-a', 'S3CRET\n'], ['x-a', 'S3CRET\0'], ['x-a', 'S3CRET€'], ['x-a\r\nx-evil', 'S3CRET'], ['x a', 'S3CRET'], ['', 'S3CRET'], ['x:a', 'S3CRET']];
  it.each(bad)('the header %j with the value %j is refused without showing the value', async (name, value) => {
    const message = refusal({ project: 'p', headers: { [name]: value } });
    expect(message).not.toContain('S3CRET');
    const { connection, sent } = wire([]);
    const error = await failure(call(connection, getThing, ['a'], undefined, { headers: { [name]: value } }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).not.toContain('S3CRET');
    expect(sent).toEqual([]);
  });

  it('an option that goes into a header can’t inject one', () => {
    expect(refusal({ project: 'p', appName: 'S3CRET\r\nx-evil: 1' })).not.toContain('S3CRET');
  });
});

describe('in a browser', () => {
  it.each(['document', 'importScripts'])('only headers that CORS lets through are sent (%s)', async (global) => {
    vi.stubGlobal(global, {});
    const headers = await headersOf({ appName: 'app' });
    expect(Object.keys(headers).sort()).toEqual(['accept', 'authorization', 'content-type', 'x-app']);
  });

  it('an option whose header CORS would stop stays at home', async () => {
    vi.stubGlobal('document', {});
    const { connection, sent } = wire([ok({})], { appName: 'app' } as never, { ...platform, browserHeaders: ['accept', 'authorization'] });
    await call(connection, getThing, ['a'], undefined, undefined);
    expect(Object.keys(sent[0]!.headers).sort()).toEqual(['accept', 'authorization']);
  });

  it('what the caller asks for by name is sent', async () => {
    vi.stubGlobal('document', {});
    expect(await headersOf({ headers: { 'x-mine': '1' } }, { headers: { 'x-sdk': 'forced' } })).toMatchObject({ 'x-mine': '1', 'x-sdk': 'forced' });
  });

  it('bodies are not gzipped, since content-encoding is not let through', async () => {
    const big = { text: 'x'.repeat(50_000) };
    const run = async (on = platform): Promise<string | undefined> => {
      const { connection, sent } = wire([ok({ items: [big] })], {}, on);
      await batch(connection, upsertThings, big, undefined, undefined);
      expect(sent[0]!.body).toEqual({ items: [big] });
      return sent[0]!.headers['content-encoding'];
    };
    expect(await run()).toBe('gzip');
    vi.stubGlobal('document', {});
    expect(await run()).toBeUndefined();
    expect(await run({ ...platform, browserHeaders: [...platform.browserHeaders!, 'content-encoding'] })).toBe('gzip');
  });

  it('a platform without a list has no such limits', async () => {
    vi.stubGlobal('document', {});
    const { connection, sent } = wire([ok({})], {}, { ...platform, browserHeaders: undefined });
    await call(connection, getThing, ['a'], undefined, undefined);
    expect(sent[0]!.headers['x-sdk']).toBeDefined();
  });
});

describe('what is told of a call', () => {
  it('hooks and logger, attempt by attempt', async () => {
    const seen: unknown[][] = [];
    const hooks = {
      onRequest: (...all: unknown[]) => seen.push(['request', ...all]),
      onResponse: (...all: unknown[]) => seen.push(['response', ...all]),
      onRetry: (...all: unknown[]) => seen.push(['retry', ...all]),
    };
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(`debug ${line}`), warn: (line: string) => lines.push(`warn ${line}`) };
    const { connection } = wire([status(503, { 'x-request-id': 'r1' }), ok({}, { 'x-request-id': 'r2', 'x-limit': '100', 'x-remaining': '0' })], { hooks, logger, retryDelay: { base: 1, max: 1 } });
    const answers: unknown[] = [];
    await call(connection, getThing, ['a'], undefined, { onResponse: (info) => answers.push(info) });
    const attempt = (n: number): object => ({ operationId: 'getThing', method: 'GET', url: 'https://api.example.com/api/v1/p/things/a', attempt: n });
    expect(seen.map(([event]) => event)).toEqual(['request', 'response', 'retry', 'request', 'response']);
    expect(seen.map(([, info]) => info)).toEqual([1, 1, 1, 2, 2].map(attempt));
    expect(seen[1]![2]).toMatchObject({ status: 503, requestId: 'r1', attempts: 1, duration: expect.any(Number) });
    expect(seen[2]![2]).toMatchObject({ delay: expect.any(Number), error: { status: 503 } });
    expect(seen[4]![2]).toMatchObject({ status: 200, requestId: 'r2', rateLimit: { limit: 100, remaining: 0 } });
    expect(answers).toMatchObject([{ status: 200, requestId: 'r2', attempts: 2, rateLimit: { limit: 100, remaining: 0 } }]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^debug getThing: GET .*things\/a, attempt 1: 503/);
    expect(lines[1]).toMatch(/^warn getThing.*again in \d+ ms/);
  });

  it('what an observer throws changes nothing', async () => {
    const uncaught: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => uncaught.push(error));
    try {
      const boom = (): never => {
        throw new Error('mine');
      };
      const { connection, sent } = wire([status(503), ok({ fine: true })], { hooks: { onRequest: boom, onResponse: boom, onRetry: boom }, logger: { debug: boom, warn: boom }, retryDelay: { base: 1, max: 1 } });
      expect(await call(connection, getThing, ['a'], undefined, { onResponse: boom })).toEqual({ fine: true });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(uncaught.length).toBeGreaterThan(3);
      expect(sent).toHaveLength(2);
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const listener of listeners) process.on('uncaughtException', listener);
    }
  });

  it('a refusal has its answer told as well', async () => {
    const { connection } = wire([status(400, { 'x-request-id': 'r' })]);
    const answers: unknown[] = [];
    await failure(call(connection, getThing, ['a'], undefined, { onResponse: (info) => answers.push(info) }));
    expect(answers).toMatchObject([{ status: 400, requestId: 'r' }]);
  });
});

describe('a resource', () => {
  class Things extends Resource {
    get(id: string): Promise<unknown> {
      return call(this.connection, getThing, [id], undefined, undefined);
    }
  }

  it('takes a client’s options, or a connection to share', async () => {
    const { connection, sent } = wire([ok({ id: 'a' })]);
    const things = new Things(platform, connection);
    expect(await things.get('a')).toEqual({ id: 'a' });
    expect(sent).toHaveLength(1);
    expect(connect(platform, connection)).toBe(connection);
    expect(new Things(platform, { project: 'p' } as never).connection).toBeInstanceOf(Connection);
    expect(() => new Things(platform, {})).toThrow(ValidationError);
    expect(() => new Things(platform, undefined as never)).toThrow(ValidationError);
    expect(JSON.stringify(things)).not.toContain('secret-token');
  });
});

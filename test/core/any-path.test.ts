import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { anyPath } from '../../src/core/any-path.js';
import { Client } from '../../src/core/client.js';
import type { Connection } from '../../src/core/connection.js';
import { ApiError, ValidationError } from '../../src/core/errors.js';
import { rawClientOptions } from '../../src/core/raw.js';
import { verbs, type Verbs } from '../../src/core/verbs.js';
import { version } from '../../src/core/version.js';
import { platform } from '../support/platform.js';
import { failure, ok, origin, reset, status, wire } from '../support/wire.js';

describe('any path', () => {
  it.each([
    ['/things', 'https://api.example.com/api/v1/p/things'],
    ['/api/v2/other', 'https://api.example.com/api/v2/other'],
    ['/apiary', 'https://api.example.com/api/v1/p/apiary'],
    ['/api', 'https://api.example.com/api/v1/p/api'],
    ['https://api.example.com/x', 'https://api.example.com/x'],
    ['/things?a=1', 'https://api.example.com/api/v1/p/things?a=1'],
    ['/a%2Fb', 'https://api.example.com/api/v1/p/a%2Fb'],
    ['//evil.example/x', 'https://api.example.com/api/v1/p//evil.example/x'],
    ['/things?next=/../x', 'https://api.example.com/api/v1/p/things?next=/../x'],
    ['/a..b/.well-known/...', 'https://api.example.com/api/v1/p/a..b/.well-known/...'],
  ])('%s is %s, with credentials', async (path, url) => {
    const { connection, sent } = wire([ok({ fine: true })]);
    expect(await anyPath(connection, 'GET', path, undefined)).toEqual({ fine: true });
    expect(sent[0]).toMatchObject({ method: 'GET', url, body: undefined });
    expect(sent[0]!.headers['authorization']).toBe('Bearer secret-token');
  });

  it.each(['https://evil.example/x', 'https://api.example.com.evil.example/x', 'https://api.example.com@evil.example/x', 'http://api.example.com/x', 'https://api.example.com:444/x', 'https://API.example.com/x', 'https://api.example.com\\@evil.example/x'])(
    '%s gets no credentials',
    async (path) => {
      const { connection, sent } = wire([ok({})], { headers: { 'x-secret': 's' } });
      await anyPath(connection, 'GET', path, undefined).catch((error: unknown) => expect(error).toBeInstanceOf(ValidationError));
      for (const { headers } of sent) expect(Object.keys(headers)).toEqual([]);
    },
  );

  it.each([['things'], [''], ['../x'], ['/..'], ['/a/../b'], ['/a/./b'], ['/a/..'], ['/%2e%2e/b'], ['/a/.%2E/b'], ['/a/..?x=1'], ['/a/..#x'], ['/a\\..\\b'], [5], [null], [undefined], [{}], ['ftp://x/y'], ['javascript:x']])(
    '%j is refused',
    async (path) => {
      const { connection, sent } = wire([]);
      expect(await failure(anyPath(connection, 'GET', path as string, undefined))).toBeInstanceOf(ValidationError);
      expect(sent).toEqual([]);
    },
  );

  it('a query is encoded, and added to one that is there', async () => {
    const { connection, lines } = wire(() => ok({}));
    await anyPath(connection, 'GET', '/a', undefined, { query: { x: 'ä&b', y: [1, 2], z: undefined, n: null, f: false, 'k[]': ['a', 'b'] } });
    await anyPath(connection, 'GET', '/a?b=1', undefined, { query: { c: 2 } });
    await anyPath(connection, 'GET', '/a?b=1', undefined, { query: {} });
    expect(lines()).toEqual(['GET /a?x=%C3%A4%26b&y=1&y=2&f=false&k[]=a&k[]=b', 'GET /a?b=1&c=2', 'GET /a?b=1']);
    expect(await failure(anyPath(connection, 'GET', '/a', undefined, { query: { x: {} as never } }))).toBeInstanceOf(ValidationError);
    expect(await failure(anyPath(connection, 'GET', '/a', undefined, { qurey: {} } as never))).toBeInstanceOf(ValidationError);
  });

  it('reads are retried, writes are not; errors name the path', async () => {
    const read = wire([reset(), ok({ fine: true })], { retryDelay: { base: 1, max: 1 } });
    expect(await anyPath(read.connection, 'GET', '/a', undefined)).toEqual({ fine: true });
    const write = wire([status(503)]);
    const error = await failure<ApiError>(anyPath(write.connection, 'DELETE', '/a?token=x', undefined));
    expect(error).toMatchObject({ status: 503, operationId: 'DELETE /a', method: 'DELETE', attempts: 1 });
    expect(read.sent.length + write.sent.length).toBe(3);
  });

  it.each([[{ a: 1 }], [[1]], ['x'], [5], [null], [false]])('the body %j is sent as JSON', async (body) => {
    const { connection, sent } = wire([ok({})]);
    await anyPath(connection, 'POST', '/a', body);
    expect(sent[0]!.body).toEqual(body);
    expect(sent[0]!.headers['content-type']).toBe('application/json');
  });
});

it('a client has a method for each verb', async () => {
  class Tests extends Client {
    constructor(connection: ReturnType<typeof wire>['connection']) {
      super(platform, connection);
    }
  }
  const { connection, sent, lines } = wire(() => ok({ fine: true }));
  const client = new Tests(connection);
  await client.get('/a');
  await client.post('/a', { b: 1 });
  await client.put('/a', { b: 2 });
  await client.patch('/a', { b: 3 });
  await client.delete('/a', { query: { c: 1 } });
  expect(lines()).toEqual(['GET /a', 'POST /a', 'PUT /a', 'PATCH /a', 'DELETE /a?c=1']);
  expect(sent.map(({ body }) => body)).toEqual([undefined, { b: 1 }, { b: 2 }, { b: 3 }, undefined]);
  expect(client.version).toBe(version);
  expect(client.config).toMatchObject({ project: 'p' });
  expect(JSON.stringify(client)).not.toContain('secret-token');
});

interface Paths {
  '/things/{id}': {
    get: { parameters: { path: { id: string }; query?: { a?: string } }; responses: { 200: { content: { 'application/json': { id: string } } }; default: { content: { 'application/json': unknown } } } };
    post: { parameters: { path: { id: string } }; requestBody: { content: { 'application/json': { n: number } } }; responses: { 200: { content: { 'application/json': { id: string } } }; 204: { content?: never }; default: { content: { 'application/json': unknown } } } };
  };
}

const typedClients: [string, (connection: Connection) => Verbs<Paths>][] = [
  ['openapi-fetch', (connection) => createClient<Paths>(rawClientOptions(connection) as never)],
  ["the client's own verbs", (connection) => verbs<Paths>(connection)],
];

describe.each(typedClients)('typed calls below: %s', (_name, make) => {
  const raw = (...args: Parameters<typeof wire>) => {
    const wired = wire(...args);
    return { ...wired, client: make(wired.connection) };
  };

  it('goes through the same loop: credentials, headers, retries', async () => {
    const { client, sent, lines } = raw([status(503), ok({ id: 'a' }, { 'x-request-id': 'r' })], { retryDelay: { base: 1, max: 1 } });
    const { data, response } = await client.GET('/things/{id}', { params: { path: { id: 'a/b' }, query: { a: 'x y' } } });
    expect(data).toEqual({ id: 'a' });
    expect(response.headers.get('x-request-id')).toBe('r');
    expect(lines()).toEqual(Array(2).fill('GET /things/a%2Fb?a=x%20y'));
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer secret-token', 'Bearer secret-token']);
  });

  it('gives refusals as they came, and retries no write', async () => {
    const { client, sent } = raw([status(503, {}, { error: { message: 'no' } })]);
    const { error, response, data } = await client.POST('/things/{id}', { params: { path: { id: 'a' } }, body: { n: 1 } });
    expect([error, response.status, data]).toEqual([{ error: { message: 'no' } }, 503, undefined]);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.body).toEqual({ n: 1 });
  });

  it('sends a body again after 401 and 429', async () => {
    let tokens = 0;
    const { client, sent } = raw([status(401), status(429, { 'retry-after': '0' }), new Response(null, { status: 204 })], { auth: () => `t${++tokens}`, retryDelay: { base: 1, max: 1 } });
    const { response } = await client.POST('/things/{id}', { params: { path: { id: 'a' } }, body: { n: 1 } });
    expect(response.status).toBe(204);
    expect(sent.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
  });

  it('a stream is sent once, whatever comes back', async () => {
    for (const code of [401, 429, 503]) {
      const { client, sent } = raw([status(code)], { auth: () => 't' });
      const stream = new Blob(['x']).stream();
      const { response } = await client.POST('/things/{id}', { params: { path: { id: 'a' } }, body: stream as never, bodySerializer: (body: unknown) => body as never });
      expect(response.status).toBe(code);
      expect(sent).toHaveLength(1);
    }
  });

  it('an abort rejects with its reason', async () => {
    const { client, sent } = raw([]);
    const reason = new Error('mine');
    expect(await failure(client.GET('/things/{id}', { params: { path: { id: 'a' } }, signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  it('bytes come as they are', async () => {
    const { client } = raw([new Response(new Uint8Array([1, 2, 255]))]);
    const { data } = await client.GET('/things/{id}', { params: { path: { id: 'a' } }, parseAs: 'arrayBuffer' });
    expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([1, 2, 255]);
  });
});

describe("the client's own verbs", () => {
  const things = { params: { path: { id: 'a' } } };

  it('take headers, a query of lists and of objects, and the place of a path', async () => {
    const { connection, lines, sent } = wire(() => ok({}));
    const calls = verbs<Paths>(connection, { '/things/{id}': '/other' });
    await calls.request('get', '/things/{id}', { params: { path: { id: 'a' }, query: { a: 'x' }, header: { 'x-b': 'c' } }, headers: { accept: null, 'X-D': 'e' } } as never);
    await verbs<Paths>(connection).GET('/things/{id}', { params: { path: { id: 'a' }, query: { b: [1, 2], c: { d: 1 }, e: null } } } as never);
    await verbs<Paths>(connection).GET('/things/{id}', { params: { path: { id: 'a' }, query: { a: 'x' } }, querySerializer: (query) => `q=${query.a}` });
    expect(lines()).toEqual([`GET ${origin}/other/things/a?a=x`, 'GET /things/a?b=1&b=2&c=%7B%22d%22%3A1%7D', 'GET /things/a?q=x']);
    expect(sent[0]!.headers).toMatchObject({ 'x-b': 'c', 'x-d': 'e' });
    expect(sent[0]!.headers['accept']).toBeUndefined();
  });

  it('read answers as asked, and never round an integer', async () => {
    const { connection } = wire([ok({ n: 1 }), ok({ n: 1 }), new Response(null, { status: 204 }), new Response('{"id":9007199254740993}'), status(500, {}, ''), status(400, {}, 'no')]);
    const { GET } = verbs<Paths>(connection);
    expect((await GET('/things/{id}', { ...things, parseAs: 'text' })).data).toBe('{"n":1}');
    expect(await new Response((await GET('/things/{id}', { ...things, parseAs: 'stream' })).data).json()).toEqual({ n: 1 });
    expect((await GET('/things/{id}', things)).data).toBeUndefined();
    expect((await GET('/things/{id}', things)).data).toEqual({ id: 9007199254740993n });
    const { POST } = verbs<Paths>(connection);
    expect((await POST('/things/{id}', { ...things, body: { n: 1 } })).error).toBeUndefined();
    expect((await POST('/things/{id}', { ...things, body: { n: 1 } })).error).toBe('no');
  });

  it.each([
    [{ ...things, middleware: [] }, /the call has no "middleware"; allowed: params/],
    [{ ...things, headers: { 'a b': 'c' } }, /the header a b/],
    [{ params: { path: { id: '..' } } }, /id in/],
    [{ params: { path: { id: 'a' }, query: { a: Number.NaN } } }, /a must be/],
  ])('refuse %j', async (init, message) => {
    const { connection, sent } = wire([]);
    const error = await failure(verbs<Paths>(connection).GET('/things/{id}', init as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(String(error)).toMatch(message);
    expect(sent).toEqual([]);
  });
});

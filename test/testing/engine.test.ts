import { gzipSync } from 'node:zlib';
import { setupServer } from 'msw/node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { MockDocument } from '../../src/testing/engine/document.js';
import { createMock } from '../../src/testing/engine/mock.js';
import { Refusal } from '../../src/testing/engine/refusal.js';
import { Table } from '../../src/testing/engine/table.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { mockHandlers } from '../../src/testing/msw.js';
import { serveMock } from '../../src/testing/server.js';
import { base, send } from './send.js';

let mock: MockCognite;
beforeEach(() => {
  mock = mockCognite();
});

describe('what the document does not allow is refused, with the reason', () => {
  const cases: [what: string, method: string, path: string, body: unknown, status: number, message: RegExp][] = [
    ['a path that does not exist', 'GET', '/workflow', undefined, 404, /no operation GET \/workflow\.$/],
    ['a method that does not exist', 'DELETE', '/workflows', undefined, 404, /no operation DELETE/],
    ['an empty path value', 'GET', '/workflows/', undefined, 404, /no operation/],
    ['an unknown query parameter', 'GET', '/workflows?limits=1', undefined, 400, /no query parameter "limits"/],
    ['a query parameter of the wrong type', 'GET', '/workflows?limit=ten', undefined, 400, /query parameter limit must be integer/],
    ['a query parameter out of range', 'GET', '/workflows?limit=1001', undefined, 400, /limit must be <= 1000/],
    ['a repeated query parameter', 'GET', '/workflows?limit=1&limit=2', undefined, 400, /given 2 times/],
    ['a path value of the wrong format', 'GET', '/workflows/executions/7', undefined, 400, /path parameter executionId/],
    ['a path value that is no percent-encoding', 'GET', '/workflows/%E0%A4%A', undefined, 400, /percent-encoded/],
    ['a missing body', 'POST', '/workflows', undefined, 400, /takes a body/],
    ['a body where none belongs', 'POST', '/workflows/triggers/t/pause', {}, 400, /takes no body/],
    ['a missing field', 'POST', '/workflows', {}, 400, /required property 'items'/],
    ['too many items', 'POST', '/workflows', { items: [{ externalId: 'a' }, { externalId: 'b' }] }, 400, /items must NOT have more than 1/],
    ['a misspelt field', 'POST', '/workflows', { items: [{ externalId: 'a', desc: '' }] }, 400, /items\.0 has no property "desc"/],
    ['a field that only the platform sets', 'POST', '/workflows', { items: [{ externalId: 'a', createdTime: 1 }] }, 400, /no property "createdTime"/],
    ['an unknown kind of task', 'POST', '/workflows/versions', version({ externalId: 't', type: 'magic', parameters: {} }), 400, /tasks\.0\.type must be one of function, transformation/],
    ['parameters of another kind of task', 'POST', '/workflows/versions', version({ externalId: 't', type: 'cdf', parameters: { function: {} } }), 400, /tasks\.0\.parameters must have required property 'cdfRequest'/],
    ['a state that does not exist', 'POST', '/workflows/executions/list', { filter: { status: ['done'] } }, 400, /filter\.status\.0 must be one of RUNNING/],
  ];
  it.each(cases)('%s', async (_what, method, path, body, status, message) => {
    const answer = await send(mock, method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe(status);
    expect(answer.body.error.message).toMatch(message);
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('a request without a credential', async () => {
    expect((await send(mock, 'GET', '/workflows', undefined, { authorization: '' })).status).toBe(401);
    expect((await send(mock, 'GET', '/workflows', undefined, { authorization: 'Basic abc' })).status).toBe(401);
  });

  it('another base path', async () => {
    const response = await mock.fetch('https://api.cognitedata.com/api/v2/workflows');
    expect(response.status).toBe(404);
  });

  it('a body that is not JSON, or says that it is something else', async () => {
    const post = (body: string, type: string): Promise<Response> =>
      mock.fetch(`${base}/workflows`, { method: 'POST', body, headers: { authorization: 'Bearer x', 'content-type': type } });
    expect((await post('{', 'application/json')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post('{"items":[{"externalId":"w"}]}', 'application/json; charset=utf-8')).status).toBe(200);
  });
});

describe('requests', () => {
  it('reads gzip, and refuses what only claims to be gzip', async () => {
    const post = (body: Uint8Array<ArrayBuffer>): Promise<Response> =>
      mock.fetch(`${base}/workflows`, {
        method: 'POST',
        body,
        headers: { authorization: 'Bearer x', 'content-type': 'application/json', 'content-encoding': 'gzip' },
      });
    expect((await post(new Uint8Array(gzipSync('{"items":[{"externalId":"zipped"}]}')))).status).toBe(200);
    expect(mock.store.workflows.get('zipped')).toBeDefined();
    expect((await post(new Uint8Array([1, 2, 3]))).status).toBe(400);
  });

  it('are kept without the credential, as they came', async () => {
    await send(mock, 'POST', '/workflows/delete?ignoreUnknownIds=true', { items: [{ externalId: 'å/%' }] });
    await send(mock, 'GET', '/workflows/%C3%A5%2F%25');
    await send(mock, 'GET', '/nothing?a=1&a=2');
    expect(mock.requests).toMatchObject([
      { operation: 'deleteWorkflows', method: 'POST', path: '/workflows/delete', query: { ignoreUnknownIds: 'true' }, body: { items: [{ externalId: 'å/%' }] } },
      { operation: 'retrieveWorkflow', path: '/workflows/%C3%A5%2F%25', body: undefined },
      { operation: undefined, query: { a: ['1', '2'] } },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain('secret');
    expect(mock.requests[0]!.headers.authorization).toBe('Bearer …');
    mock.clear();
    expect(mock.requests).toEqual([]);
  });

  it('are kept as sent, before defaults are filled in', async () => {
    await send(mock, 'POST', '/workflows/executions/list', {});
    expect(mock.requests[0]!.body).toEqual({});
  });

  it('take the most specific path', async () => {
    await send(mock, 'POST', '/workflows/versions/list', {});
    await send(mock, 'GET', '/workflows/versions');
    expect(mock.requests.map(({ operation }) => operation)).toEqual(['listWorkflowVersions', 'retrieveWorkflow']);
  });

  it('reject with the signal’s reason', async () => {
    const reason = new Error('enough');
    await expect(mock.fetch(`${base}/workflows`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    mock.fail({ latency: 60_000 });
    const controller = new AbortController();
    const pending = mock.fetch(`${base}/workflows`, { signal: controller.signal });
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('faults', () => {
  const list = (): ReturnType<typeof send> => send(mock, 'GET', '/workflows');
  const upsert = (): ReturnType<typeof send> => send(mock, 'POST', '/workflows', { items: [{ externalId: 'w' }] });

  it('answer with a status, as often as told, in order', async () => {
    mock.fail({ operation: 'listWorkflows', status: 429, retryAfter: 7, times: 2 });
    mock.fail({ status: 503, headers: { 'cdf-is-auto-retryable': 'true' }, body: { oops: 1 } });
    const other = await upsert();
    expect(other).toMatchObject({ status: 503, body: { oops: 1 } });
    expect(other.headers.get('cdf-is-auto-retryable')).toBe('true');
    expect(mock.store.workflows.size).toBe(0);
    const first = await list();
    expect(first).toMatchObject({ status: 429, body: { error: { code: 429 } } });
    expect(first.headers.get('retry-after')).toBe('7');
    expect((await list()).status).toBe(429);
    expect((await list()).status).toBe(200);
  });

  it('give any body, also one that is not JSON', async () => {
    mock.fail({ body: '<html>' });
    const response = await mock.fetch(`${base}/workflows`);
    expect([response.status, await response.text()]).toEqual([200, '<html>']);
  });

  it('break the connection before or after the work is done', async () => {
    mock.fail({ drop: true });
    await expect(upsert()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
    expect(mock.store.workflows.size).toBe(0);
    mock.fail({ drop: 'after' });
    await expect(upsert()).rejects.toBeInstanceOf(TypeError);
    expect(mock.store.workflows.size).toBe(1);
  });

  it('break the connection in the middle of the answer', async () => {
    mock.fail({ truncate: true });
    const response = await mock.fetch(`${base}/workflows`, { headers: { authorization: 'Bearer x' } });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('combine', async () => {
    mock.fail({ status: 503, truncate: true });
    const response = await mock.fetch(`${base}/workflows`);
    expect(response.status).toBe(503);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('take time', async () => {
    mock.fail({ latency: 30 });
    const start = performance.now();
    expect((await list()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  it('are taken back', async () => {
    mock.fail({ status: 500, times: Infinity });
    expect((await list()).status).toBe(500);
    mock.heal();
    expect((await list()).status).toBe(200);
  });

  it('are refused when they could never strike', () => {
    expect(() => mock.fail({ operation: 'nope' as 'listAssets', status: 500 })).toThrow('no operation "nope"');
    expect(() => mock.fail({ statsu: 500 } as never)).toThrow('no "statsu"');
  });
});

describe('the engine knows no platform', () => {
  const document: MockDocument = {
    servers: [{ url: 'https://api.example.test' }],
    paths: {
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: {
          operationId: 'getThing',
          parameters: [
            { name: 'tags', in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'where', in: 'query', style: 'deepObject', schema: { type: 'object' } },
            { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string' } },
          ],
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
            default: { content: { 'application/json': { schema: { type: 'string' } } } },
          },
        },
        put: {
          operationId: 'putThing',
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          responses: { '204': { description: 'Done.' } },
        },
        delete: { operationId: 'deleteThing', responses: { '204': { description: 'Done.' }, '501': { content: { 'application/json': { schema: { type: 'string' } } } } } },
      },
    },
    components: {
      schemas: {
        Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        Thing: {
          allOf: [
            { $ref: '#/components/schemas/Named' },
            { type: 'object', required: ['id'], properties: { id: { type: 'integer', readOnly: true }, secret: { type: 'string', writeOnly: true }, size: { type: 'integer', default: 3 } } },
          ],
        },
      },
    },
  };
  const seen: unknown[] = [];
  let thing: unknown = { id: 1, name: 'a' };
  const other = createMock({
    document,
    error: ({ message }) => message,
    handlers: {
      getThing(call) {
        seen.push(call);
        if (thing === undefined) throw new Refusal(404, 'Gone.');
        return thing;
      },
      putThing: (call) => void seen.push(call),
    },
  });
  const at = (path: string, init?: RequestInit): Promise<Response> =>
    other.fetch(`https://api.example.test${path}`, { ...init, headers: { 'x-trace': 't', 'content-type': 'application/json' } });

  it('reads parameters by their style and type', async () => {
    await at('/things/7?tags=1,2&where[a]=b');
    expect(seen.pop()).toMatchObject({ path: { id: '7' }, query: { tags: [1, 2], where: { a: 'b' } } });
    expect(await (await at('/things/x')).json()).toMatch(/id must be integer/);
  });

  it('asks for required headers', async () => {
    const response = await other.fetch('https://api.example.test/things/1');
    expect([response.status, await response.json()]).toEqual([400, "The header parameter must have required property 'X-Trace'."]);
  });

  it('reads composed schemas for either side of the wire', async () => {
    const put = (body: object): Promise<Response> => at('/things/1', { method: 'PUT', body: JSON.stringify(body) });
    expect((await put({ name: 'a', secret: 's' })).status).toBe(204);
    expect(seen.pop()).toMatchObject({ body: { name: 'a', secret: 's', size: 3 } });
    expect(other.problem('Thing', { name: 'a', id: 1 })).toBe('has no property "id"');
    expect(other.problem('Thing', { name: 'a', oops: 1 })).toBe('has no property "oops"');
    expect(other.problem('Thing', {})).toMatch(/required property 'name'/);
    expect(() => other.problem('Nothing', {})).toThrow('no schema "Nothing"');
  });

  it('throws where its own answer would break the document', async () => {
    thing = { id: 1 };
    await expect(at('/things/1')).rejects.toThrow(/getThing \(200\) breaks the document: must have required property 'name'/);
    thing = { id: 1, name: 'a', secret: 's' };
    await expect(at('/things/1')).rejects.toThrow(/no property "secret"/);
    thing = undefined;
    expect((await at('/things/1')).status).toBe(404);
  });

  it('says what it does not do', async () => {
    const response = await at('/things/1', { method: 'DELETE' });
    expect([response.status, await response.json()]).toEqual([501, 'The mock has no deleteThing.']);
    expect(() => createMock({ document, error: String, handlers: { nope: () => 1 } })).toThrow('no operation "nope"');
  });
});

describe('beside the document’s own server', () => {
  const ok = { '200': { content: { 'application/json': {} } } };
  const other = createMock({
    document: {
      servers: [{ url: 'https://{region}.example.test/v1/{tenant}' }],
      paths: {
        '/who': { get: { operationId: 'whoInTenant', responses: ok } },
        '/me': { servers: [{ url: 'https://{region}.example.test' }], get: { operationId: 'whoAmI', responses: ok } },
        '/check': { get: { operationId: 'check', servers: [{ url: 'https://{region}.example.test/v1/' }], responses: { '200': { content: { '*/*': {} } } } } },
      },
    },
    error: ({ message }) => message,
    handlers: { whoInTenant: ({ origin }) => origin, whoAmI: () => new Uint8Array([1]), check: () => new Uint8Array([1, 2]) },
    asides: [{ id: 'putBlob', method: 'PUT', path: /^\/blob\/(\w+)$/, answer: ({ key, bytes, headers }) => new Response(`${key} ${bytes.length} ${headers.get('x-a')}`) }],
  });
  const ask = async (url: string, init?: RequestInit): Promise<Response> => other.fetch(url, init);

  it('finds operations on the servers that they name', async () => {
    expect(await (await ask('https://eu.example.test/v1/acme/who')).json()).toBe('https://eu.example.test');
    expect(new Uint8Array(await (await ask('https://eu.example.test/v1/check')).arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect((await ask('https://eu.example.test/v1/acme/check')).status).toBe(404);
    expect((await ask('https://eu.example.test/who')).status).toBe(404);
    expect(other.requests.map(({ operation, path }) => [operation, path])).toEqual([['whoInTenant', '/who'], ['check', '/check'], [undefined, '/check'], [undefined, '/who']]);
    expect([other.servers.test('https://eu.example.test/me'), other.servers.test('https://example.test/me')]).toEqual([true, false]);
  });

  it('answers in bytes only where the document has them', async () => {
    await expect(ask('https://eu.example.test/me')).rejects.toThrow('whoAmI (200) breaks the document: it takes no bytes');
  });

  it('has addresses of its own, for bytes', async () => {
    other.clear();
    const put = (): Promise<Response> => ask('https://store.test/blob/a1', { method: 'PUT', body: new Uint8Array(3), headers: { 'x-a': 'b' } });
    expect(await (await put()).text()).toBe('a1 3 b');
    expect(other.requests).toMatchObject([{ operation: 'putBlob', path: '/blob/a1', body: new Uint8Array(3) }]);
    other.fail({ operation: 'putBlob', status: 507 });
    expect((await put()).status).toBe(507);
    expect((await ask('https://store.test/blob/a1')).status).toBe(404);
  });
});

describe('tables', () => {
  const table = new Table<{ id: number; name?: string; size: number }>(({ id }) => [id], ['name']);
  beforeEach(() => {
    table.clear();
    for (const [id, name] of ['a', 'b', 'c', undefined].entries()) table.put({ id, name, size: 10 - id });
  });

  it('find rows by what else is unique, while it is theirs', () => {
    expect(table.by('name', 'b')).toMatchObject({ id: 1 });
    table.put({ id: 1, name: 'd', size: 1 });
    expect([table.by('name', 'b'), table.by('name', 'd')?.id]).toEqual([undefined, 1]);
    table.delete(1);
    expect([table.by('name', 'd'), table.size]).toEqual([undefined, 3]);
    table.deleteWhere(({ size }) => size > 8);
    expect(table.values().map(({ id }) => id)).toEqual([2, 3]);
  });

  it('give pages in another order, which go on behind where they stopped', () => {
    const bySize = { values: ({ size }: { size: number }) => [size], compare: ([a]: readonly unknown[], [b]: readonly unknown[]) => Number(a) - Number(b) };
    const first = table.page(2, undefined, 'walk', undefined, bySize);
    expect(first.items.map(({ id }) => id)).toEqual([3, 2]);
    table.put({ id: 9, size: 1 });
    table.put({ id: 8, size: 9 });
    table.delete(2);
    expect(table.page(9, first.next, 'walk', undefined, bySize)).toMatchObject({ items: [{ id: 1 }, { id: 8 }, { id: 0 }], next: undefined });
    expect(() => table.page(9, first.next, 'other', undefined, bySize)).toThrow('cursor');
  });
});

describe('over MSW', () => {
  const server = setupServer();
  server.listen({ onUnhandledRequest: 'error' });
  afterAll(() => server.close());

  it('answers for the platform’s servers alone', async () => {
    server.use(...mockHandlers(mock));
    expect((await send({ fetch }, 'GET', '/workflows')).body).toEqual({ items: [] });
    mock.fail({ drop: true });
    await expect(fetch(`${base}/workflows`)).rejects.toBeInstanceOf(TypeError);
    expect(mock.servers.test('https://elsewhere.test/api/v1/projects/plant/workflows')).toBe(false);
    expect(mock.requests).toHaveLength(2);
  });
});

describe('over HTTP', () => {
  it('serves, breaks and truncates', async () => {
    const { origin, close } = await serveMock(mock);
    const url = `${origin}/api/v1/projects/plant/workflows`;
    const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
    try {
      const written = await fetch(url, { method: 'POST', headers, body: '{"items":[{"externalId":"w"}]}' });
      expect(written.status).toBe(200);
      expect(await (await fetch(url, { headers })).json()).toMatchObject({ items: [{ externalId: 'w' }] });
      mock.fail({ drop: true });
      await expect(fetch(url, { headers })).rejects.toBeInstanceOf(TypeError);
      mock.fail({ truncate: true });
      const cut = await fetch(url, { headers });
      expect(cut.status).toBe(200);
      await expect(cut.text()).rejects.toThrow('terminated');
    } finally {
      await close();
    }
  });
});

function version(task: object): object {
  return { items: [{ workflowExternalId: 'w', version: 'v1', workflowDefinition: { tasks: [task] } }] };
}

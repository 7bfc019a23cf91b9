import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { CogniteClient, ValidationError } from 'data-platform-sdk/cognite';
import { CivisClient } from 'data-platform-sdk/civis';
import { mockCivis, mockCognite, type MockCognite } from '../../src/testing/index.js';
import { mockHandlers } from '../../src/testing/msw.js';
import { serveMock } from '../../src/testing/server.js';
import { optionsFor } from './client-options.js';
import { base, send } from './send.js';

let mock: MockCognite;
beforeEach(() => {
  mock = mockCognite();
});

describe('the requests', () => {
  it('are found by their operation, with what was sent and what came of it', async () => {
    await send(mock, 'POST', '/assets', { items: [{ name: 'a' }] });
    await send(mock, 'GET', '/workflows/nope');
    await send(mock, 'POST', '/assets', { items: [{ name: 'b' }] });
    expect(mock.requests.map(({ operation, status }) => [operation, status])).toEqual([['createAssets', 201], ['retrieveWorkflow', 404], ['createAssets', 201]]);
    expect(mock.requests.bodies('createAssets')).toEqual([{ items: [{ name: 'a' }] }, { items: [{ name: 'b' }] }]);
    expect(mock.requests.of('listAssets')).toEqual([]);
    expect(mock.requests.last()).toBe(mock.requests[2]);
    expect(mock.requests.last('retrieveWorkflow')).toMatchObject({ path: '/workflows/nope', problem: undefined });
    expect(mock.requests.last('listAssets')).toBeUndefined();
    expect(() => mock.requests.of('createAsset' as 'createAssets')).toThrow('no operation "createAsset"');
  });

  it('are a plain list beside that', async () => {
    await send(mock, 'GET', '/workflows');
    expect(Object.keys(mock.requests)).toEqual(['0']);
    expect([...mock.requests]).toHaveLength(1);
  });

  it('have no status where the connection broke', async () => {
    mock.fail({ drop: 'after' });
    await expect(send(mock, 'GET', '/workflows')).rejects.toThrow();
    expect(mock.requests.last()).toMatchObject({ operation: 'listWorkflows', status: undefined, problem: undefined });
  });
});

describe('a request that the spec does not allow', () => {
  it('is noted with the reason; one that the platform refuses for its own reasons is not', async () => {
    await send(mock, 'POST', '/assets', { items: [{ name: 'a', nmae: 'b' }] });
    await send(mock, 'GET', '/workflows?limits=1');
    await send(mock, 'GET', '/asets');
    await send(mock, 'GET', '/workflows', undefined, { authorization: '' });
    await send(mock, 'POST', '/assets/byids', { items: [{ id: 1 }] });
    expect(mock.requests.problems().map(({ status, problem }) => [status, problem])).toEqual([
      [400, 'The body is invalid: items.0 has no property "nmae".'],
      [400, 'listWorkflows has no query parameter "limits".'],
      [404, 'The document has no operation GET /asets.'],
      [401, 'Unauthorized: the request carries no credential.'],
    ]);
    expect(mock.requests.last()).toMatchObject({ status: 400, problem: undefined });
  });

  it('comes back to the client as an error with the reason', async () => {
    const cdf = new CogniteClient(optionsFor(mock));
    await expect(cdf.assets.create([{ name: 'a', nmae: 'b' } as { name: string }])).rejects.toMatchObject({
      name: 'ApiError',
      status: 400,
      message: expect.stringContaining('The body is invalid: items.0 has no property "nmae".'),
    });
    const civis = new CivisClient({ auth: 'key', fetch: mockCivis().fetch });
    await expect(civis.get('/workflow')).rejects.toMatchObject({ status: 404, message: expect.stringContaining('The document has no operation GET /workflow.') });
    // What the client itself refuses never gets here.
    await expect(cdf.assets.create([])).resolves.toEqual([]);
    expect(() => cdf.assets.list({ limit: -2 })).toThrow(ValidationError);
    expect(mock.requests).toHaveLength(1);
  });
});

describe('over MSW', () => {
  const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
  const server = setupServer();
  beforeEach(() => {
    // The service worker's side is in test/browser.
    server.listen({ onUnhandledRequest: 'error' });
    server.use(http.get('https://example.com/own', () => HttpResponse.text('own')));
  });
  afterEach(() => server.close());

  it('users see the reason', async () => {
    server.use(...mockHandlers(mock));
    const response = await fetch(`${base}/assets`, { method: 'POST', headers, body: '{"items":[{}]}' });
    expect([response.status, await response.json()]).toEqual([400, { error: { code: 400, message: "The body is invalid: items.0 must have required property 'name'." } }]);
  });

  it('the rest is left to others, and to onUnhandledRequest', async () => {
    server.use(...mockHandlers(mock));
    expect(await (await fetch('https://example.com/own')).text()).toBe('own');
    const error = console.error;
    console.error = () => undefined;
    onTestFinished(() => void (console.error = error));
    await expect(fetch('https://example.com/other')).rejects.toThrow();
    expect(mock.requests).toEqual([]);
  });

  it('several platforms stand side by side, one of them at an address of its own', async () => {
    const civis = mockCivis();
    server.use(...mockHandlers(mock), ...mockHandlers(civis, { baseUrl: 'https://civis.example.com/api' }));
    expect((await fetch(`${base}/workflows`, { headers })).status).toBe(200);
    expect((await fetch('https://civis.example.com/workflows', { headers })).status).toBe(200);
    expect((await fetch('https://api.civisanalytics.com/workflows', { headers })).status).toBe(200);
    expect([mock.requests.length, civis.requests.length]).toEqual([1, 2]);
  });

  it('files go up and down over signed URLs', async () => {
    server.use(...mockHandlers(mock));
    const cdf = new CogniteClient({ project: 'plant', cluster: 'westeurope-1', appName: 'tests', auth: 'secret' });
    const { id } = await cdf.files.upload('hello', { name: 'a.txt' });
    expect(new TextDecoder().decode(await cdf.files.download(id))).toBe('hello');
    expect([mock.requests.of('putFileContent').length, mock.requests.of('getFileContent').length]).toEqual([1, 1]);
  });
});

describe('over HTTP', () => {
  it('pages of other origins may come, and read every header', async () => {
    const { origin, close } = await serveMock(mockCivis());
    try {
      const preflight = await fetch(`${origin}/workflows`, { method: 'OPTIONS', headers: { 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization,x-a' } });
      expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-methods'), preflight.headers.get('access-control-allow-headers')])
        .toEqual([204, '*', 'PATCH', 'authorization,x-a']);
      const { headers } = await fetch(`${origin}/workflows`, { headers: { authorization: 'Bearer x' } });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toContain('x-pagination-total-pages');
    } finally {
      await close();
    }
  });
});

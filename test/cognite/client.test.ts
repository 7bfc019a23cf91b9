import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  CogniteClient,
  NotFoundError,
  ServerError,
  ValidationError,
  WorkflowExecutions,
  Workflows,
  type CogniteOptions,
} from '../../src/cognite/index.js';
import { createRawClient } from '../../src/cognite/raw.js';
import { json, serve } from '../support/server.js';
import { awkward, expectRefused, failure, makeClient, mockCdf, options, origin, refuse } from './cdf.js';
import { execution, executionId, workflow, workflowUpsert } from './samples.js';

const cdf = mockCdf();
const root = `${origin}/api/v1/projects/plant-1`;

/** The options without some, with others. */
function withOptions(more: Record<string, unknown>, ...without: string[]): CogniteOptions {
  const all: Record<string, unknown> = { ...options };
  for (const name of without) delete all[name];
  return { ...all, ...more } as unknown as CogniteOptions;
}

describe('the options of a client', () => {
  const refused = (given: CogniteOptions): string => {
    try {
      new CogniteClient(given);
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError);
      return (error as Error).message;
    }
    throw new Error('expected a refusal');
  };

  it('name what is missing', () => {
    expect(refused(withOptions({}, 'project'))).toBe('options.project must be a non-empty string, not undefined');
    expect(refused(withOptions({}, 'appName'))).toBe('options.appName must be a non-empty string, not undefined');
    expect(refused(withOptions({}, 'cluster'))).toBe('options.cluster must be a non-empty string, not undefined');
    expect(refused(withOptions({ project: '  ' }))).toBe('options.project must be a non-empty string, not "  "');
    expect(refused(withOptions({ appName: 7 }))).toBe('options.appName must be a non-empty string, not 7');
    for (const nothing of [undefined, null, 'plant-1', []]) expect(refused(nothing as never)).toMatch(/^options must be an object|^options.* must be/);
  });

  it('name what does not exist, and what does', () => {
    expect(refused(withOptions({ appId: 'x' }))).toMatch(/^options has no "appId"; allowed: cluster, project, appName, auth, baseUrl/);
    expect(refused(withOptions({ retryDelay: { first: 1 } }))).toBe('options.retryDelay has no "first"; allowed: base, max');
    expect(refused(withOptions({ hooks: { onError: () => {} } }))).toBe('options.hooks has no "onError"; allowed: onRequest, onResponse, onRetry');
  });

  it('take a cluster or a base URL, and not both', async () => {
    expect(refused(withOptions({ baseUrl: 'https://cdf.example.com' }))).toMatch(/options.cluster must be left out beside baseUrl/);
    cdf.answers(workflow);
    await new CogniteClient(withOptions({ baseUrl: 'https://cdf.example.com:8443' }, 'cluster')).workflows.retrieve('w');
    expect(cdf.lines()).toEqual(['GET https://cdf.example.com:8443/api/v1/projects/plant-1/workflows/w']);
    expect(cdf.sent[0]!.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('take a base URL with a slash at its end', async () => {
    cdf.answers(workflow);
    await new CogniteClient(withOptions({ baseUrl: `${origin}/` }, 'cluster')).workflows.retrieve('w');
    cdf.expectSent({ line: 'GET /workflows/w' });
  });

  it.each([
    `${origin}/api/v1`,
    `${origin}?x=1`,
    `${origin}/#x`,
    'westeurope-1.cognitedata.com',
    '//westeurope-1.cognitedata.com',
    'ftp://westeurope-1.cognitedata.com',
    'file:///etc',
    '',
    'https://',
  ])('refuse the base URL %j', (baseUrl) => {
    expect(refused(withOptions({ baseUrl }, 'cluster'))).toMatch(/^options.baseUrl must be an origin .*https:/);
  });

  it('refuse a base URL with credentials, without showing them', () => {
    for (const baseUrl of ['https://user:hunter2@cdf.example.com', 'https://hunter2@cdf.example.com']) {
      const message = refused(withOptions({ baseUrl }, 'cluster'));
      expect(message).toMatch(/^options.baseUrl must be an origin/);
      expect(message).not.toContain('hunter2');
    }
  });

  it('show no credentials of a base URL that lacks its scheme too', () => {
    expect(refused(withOptions({ baseUrl: 'user:hunter2@cdf.example.com' }, 'cluster'))).not.toContain('hunter2');
  });

  it.each(['api/evil', 'evil.com/x', 'a@b', 'a b', 'a?b', 'evil.com#', 'a:80'])('refuse the cluster %j, which would be another host', (cluster) => {
    expect(refused(withOptions({ cluster }))).toMatch(/^options.cluster must be a name that fits into https:\/\/\{cluster\}.cognitedata.com/);
  });

  it('put the project into the path, encoded, and refuse what would change the path', async () => {
    cdf.answers(workflow);
    await makeClient({ project: 'plant/1 ?' }).workflows.retrieve('w');
    expect(cdf.lines()).toEqual([`GET ${origin}/api/v1/projects/plant%2F1%20%3F/workflows/w`]);
    expect(refused(withOptions({ project: '..' }))).toMatch(/^options.project must be a name that fits/);
  });

  it.each([
    [{ timeout: 0 }, /options.timeout must be an? .*(number|integer).*, not 0/],
    [{ timeout: '5' }, /options.timeout must be an? .*(number|integer)/],
    [{ deadline: NaN }, /options.deadline must be an? .*(number|integer)/],
    [{ maxRetries: -1 }, /options.maxRetries must be an? .*(number|integer)/],
    [{ maxRetries: 0.5 }, /options.maxRetries must be an? .*(number|integer)/],
    [{ concurrency: 0 }, /options.concurrency must be an? .*(number|integer)/],
    [{ gzip: true }, /options.gzip must be an? .*(number|integer)/],
    [{ retryDelay: { base: -1 } }, /options.retryDelay.base must be an? .*(number|integer)/],
    [{ retryDelay: 500 }, /options.retryDelay must be an object/],
    [{ fetch: 'fetch' }, /options.fetch must be a function/],
    [{ hooks: { onRetry: 1 } }, /options.hooks.onRetry must be a function/],
    [{ headers: { 'x-a': 'line\nbreak' } }, /the header x-a must be printable and without line breaks/],
    [{ headers: { 'x a': '1' } }, /the header x a must be/],
    [{ appName: 'line\nbreak' }, /the header x-cdp-app must be printable and without line breaks/],
    [{ auth: 7 }, /options.auth must be a token, a function or an object with getToken\(\)/],
    [{ auth: {} }, /options.auth must be a token, a function or an object with getToken\(\)/],
    [{ auth: '' }, /options.auth must give a printable token/],
    [{ auth: 'two words' }, /options.auth must give a printable token/],
  ])('refuse %j', (more, message) => {
    expect(refused(withOptions(more))).toMatch(message as RegExp);
  });

  it('show no token that they refuse', () => {
    expect(refused(withOptions({ auth: 'my secret' }))).not.toContain('my secret');
    expect(refused(withOptions({ headers: { authorization: 'secret\n' } }))).not.toContain('secret\n');
  });

  it('take a token, a function and a provider for auth, or nothing', async () => {
    cdf.answer(() => workflow);
    for (const auth of ['t', () => 't', async () => ({ token: 't' }), { getToken: () => 't' }, undefined]) {
      await makeClient({ auth }).workflows.retrieve('w');
    }
    expect(cdf.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t', 'Bearer t', 'Bearer t', 'Bearer t', null]);
  });

  it('hold for every call: fetch, hooks, logger, retries', async () => {
    const seen: string[] = [];
    const answers = [refuse(429), Response.json(workflow)];
    const client = makeClient({
      maxRetries: 1,
      fetch: async (url) => {
        seen.push(`fetch ${String(url).slice(root.length)}`);
        return answers.shift()!;
      },
      hooks: {
        onRequest: ({ operationId, attempt }) => seen.push(`request ${operationId} ${attempt}`),
        onResponse: (_attempt, { status }) => seen.push(`response ${status}`),
        onRetry: ({ attempt }, { error }) => seen.push(`retry ${attempt} ${error.name}`),
      },
      logger: { debug: (line) => seen.push(line.replace(/\d+ ms/, 'n ms')), warn: (line) => seen.push(line.split(' after')[0]!) },
    });
    await client.workflows.retrieve('w');
    const where = `retrieveWorkflow: GET ${root}/workflows/w`;
    expect(seen).toEqual([
      'request retrieveWorkflow 1',
      'fetch /workflows/w',
      `${where}, attempt 1: 429 in n ms`,
      'response 429',
      `${where}, attempt 1: again in 0 ms`,
      'retry 1 RateLimitError',
      'request retrieveWorkflow 2',
      'fetch /workflows/w',
      `${where}, attempt 2: 200 in n ms`,
      'response 200',
    ]);
  });
});

describe('what a client tells of itself', () => {
  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(makeClient().version).toBe(version);
  });

  it('has its options as they took effect, without credentials and headers', () => {
    expect(makeClient({ timeout: 5000, headers: { 'x-key': 'secret-header' }, auth: 'secret-token' }).config).toEqual({
      cluster: 'westeurope-1',
      project: 'plant-1',
      appName: 'tests',
      baseUrl: origin,
      timeout: 5000,
      deadline: undefined,
      maxRetries: 5,
      concurrency: 10,
      gzip: 16_384,
    });
  });

  it('shows no secret, however it is printed', () => {
    const client = makeClient({
      auth: () => 'secret-token',
      headers: { authorization: 'Basic secret-header', 'x-key': 'secret-key' },
    });
    const fixed = makeClient({ auth: 'secret-token' });
    for (const one of [client, fixed, client.workflows, fixed.workflows.executions, fixed.config]) {
      for (const text of [inspect(one), inspect(one, { depth: null, showHidden: true, getters: true }), JSON.stringify(one), String(one)]) {
        expect(text).not.toContain('secret');
      }
    }
  });

  it('prints its areas and no machinery', () => {
    expect(Object.keys(makeClient())).toEqual([
      'assets', 'datapoints', 'dataSets', 'entityMatching', 'events', 'extractionPipelines', 'files', 'functions', 'iam', 'labels', 'login', 'relationships',
      'sequences', 'templates', 'threeD', 'timeSeries', 'workflows',
    ]);
    expect(Object.keys(makeClient().workflows)).toEqual(['versions', 'executions', 'tasks', 'triggers']);
  });
});

describe('areas', () => {
  it('share the connection of their client', () => {
    const client = makeClient();
    const { workflows } = client;
    for (const area of [workflows, workflows.versions, workflows.executions, workflows.tasks, workflows.triggers]) {
      expect(area.connection).toBe(client.connection);
    }
    expect(new Workflows(client.connection).triggers.connection).toBe(client.connection);
  });

  it('stand alone, with the options of the client', async () => {
    cdf.answers(workflow, { items: [] });
    expect(await new Workflows(options).retrieve('w')).toEqual(workflow);
    await new WorkflowExecutions(options).list().toArray();
    cdf.expectSent({ line: 'GET /workflows/w' }, { line: 'POST /workflows/executions/list', body: { limit: 1000 } });
  });

  it('refuse alone what the client refuses', () => {
    expect(() => new Workflows(withOptions({}, 'project'))).toThrow('options.project must be a non-empty string');
    expect(() => new Workflows(withOptions({ projects: 'x' }))).toThrow('options has no "projects"');
    expect(() => new Workflows(undefined as never)).toThrow(ValidationError);
  });
});

describe('get, post, put, patch and delete', () => {
  it('take a path below the project, from the origin, or absolute', async () => {
    cdf.answer(() => ({ ok: true }));
    const client = makeClient();
    expect(await client.get('/assets/1', { query: { a: 1, b: ['x', 'y'], c: undefined, d: null, 'e f': 'ø&' } })).toEqual({ ok: true });
    expect(await client.get('/api/v1/token/inspect')).toEqual({ ok: true });
    expect(await client.get(`${origin}/login/status`)).toEqual({ ok: true });
    expect(cdf.lines()).toEqual([
      'GET /assets/1?a=1&b=x&b=y&e%20f=%C3%B8%26',
      `GET ${origin}/api/v1/token/inspect`,
      `GET ${origin}/login/status`,
    ]);
    for (const { headers } of cdf.sent) expect([headers.get('authorization'), headers.get('x-cdp-app')]).toEqual(['Bearer token-1', 'tests']);
  });

  it('send JSON bodies, or none', async () => {
    cdf.answer(() => ({ ok: true }));
    const client = makeClient();
    await client.post('/things', { items: [1] });
    await client.post('/things/run');
    await client.put('/things/1', [null]);
    await client.patch('/things/1', 'text');
    await client.delete('/things/1', { query: { force: true } });
    cdf.expectSent(
      { line: 'POST /things', body: { items: [1] } },
      { line: 'POST /things/run' },
      { line: 'PUT /things/1', body: [null] },
      { line: 'PATCH /things/1', body: 'text' },
      { line: 'DELETE /things/1?force=true' },
    );
  });

  it('add a query to one that is there', async () => {
    cdf.answers({});
    await makeClient().get('/things?a=1', { query: { b: 2 } });
    expect(cdf.lines()).toEqual(['GET /things?a=1&b=2']);
  });

  it.each([
    'https://files.example.com/x?sig=s',
    'https://westeurope-1.cognitedata.com.example.com/x',
    'http://westeurope-1.cognitedata.com/x',
    'https://westeurope-1.cognitedata.com:8443/x',
    'https://api.cognitedata.com/x',
  ])('give nothing of ours to another origin: %s', async (url) => {
    cdf.answer(() => ({ ok: true }));
    const client = makeClient({ headers: { 'x-key': 'secret' } });
    expect(await client.get(url)).toEqual({ ok: true });
    await client.put(url, { a: 1 });
    expect(cdf.lines()).toEqual([`GET ${url}`, `PUT ${url}`]);
    expect(cdf.sent.map(({ headers }) => [...headers.keys()].filter((name) => name !== 'accept'))).toEqual([[], ['content-type']]);
    expect(cdf.sent.map(({ headers }) => headers.get('accept'))).not.toContain('application/json');
  });

  it('do not compress a body for another origin', async () => {
    cdf.answer(() => ({}));
    await makeClient().put('https://files.example.com/x', 'x'.repeat(100_000));
    expect(cdf.sent[0]!.headers.get('content-encoding')).toBeNull();
  });

  it('do not follow a redirect', async () => {
    cdf.answers(new Response(null, { status: 302, headers: { location: 'https://evil.example.com/' } }));
    const error = await failure<ApiError>(() => makeClient().get('/things'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain('redirected');
    expect(cdf.lines()).toEqual(['GET /things']);
  });

  it('retry a GET, and not a POST, PUT or DELETE', async () => {
    const client = makeClient();
    cdf.answers(refuse(503), { ok: true });
    expect(await client.get('/things')).toEqual({ ok: true });
    for (const call of [() => client.post('/x'), () => client.put('/x'), () => client.patch('/x'), () => client.delete('/x')]) {
      cdf.answers(refuse(503));
      expect(await failure(call)).toBeInstanceOf(ServerError);
    }
    expect(cdf.lines()).toHaveLength(6);
  });

  it('throw the errors of the platform', async () => {
    cdf.answers(refuse(404, { message: 'no such thing' }, { 'x-request-id': 'r-1' }));
    const error = await failure<NotFoundError>(() => makeClient().get('/things/1', { query: { token: 'hush' } }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: 404, requestId: 'r-1', operationId: 'GET /things/1', method: 'GET', url: `${root}/things/1?token=…` });
    expect(error.message).toBe('no such thing (404, GET /things/1, request r-1)');
  });

  it('give undefined for an empty answer', async () => {
    cdf.answers(new Response(null, { status: 204 }), new Response('', { status: 200 }));
    const client = makeClient();
    expect(await client.delete('/things/1')).toBeUndefined();
    expect(await client.post('/things/1')).toBeUndefined();
  });

  it.each([
    'things',
    '',
    '/things/../../../other',
    '/things/./x',
    '/things/%2e%2e/x',
    '/things/..',
    'ftp://example.com/x',
    'https://user:hunter2@example.com/x',
    'https://',
    undefined,
    7,
  ])('refuse the path %j', async (path) => {
    const error = await failure(() => makeClient().get(path as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(/^GET: the path must be an absolute URL or begin with "\/"/);
    expect(error.message).not.toContain('hunter2');
    expect(cdf.lines()).toEqual([]);
  });

  it('refuse options and query values that make no sense', async () => {
    const client = makeClient();
    await expectRefused(cdf, () => client.get('/x', { params: {} } as never), /options has no "params"; allowed: .*query/);
    await expectRefused(cdf, () => client.get('/x', { query: { a: {} as never } }), /query.a must be one or more strings, numbers or booleans/);
    await expectRefused(cdf, () => client.get('/x', { query: { a: NaN } }), /query.a must be/);
    await expectRefused(cdf, () => client.post('/x', { a: NaN }), /the body must be JSON/);
  });
});

describe('raw', () => {
  it('sends every path of the spec, through the client', async () => {
    cdf.answers(workflow, { items: [workflow] }, {}, { items: [], nextCursor: 'c' });
    const { raw } = makeClient();
    const { data, response } = await raw.GET('/workflows/{workflowExternalId}', { params: { path: { workflowExternalId: 'a/b?' } } });
    expect(data).toEqual(workflow);
    expect(response.status).toBe(200);
    expect((await raw.POST('/workflows', { body: { items: [workflowUpsert] } })).data?.items).toEqual([workflow]);
    await raw.POST('/workflows/delete', { params: { query: { ignoreUnknownIds: true } }, body: { items: [{ externalId: 'w' }] } });
    await raw.GET('/workflows', { params: { query: { limit: 3, cursor: 'a+b' } } });
    cdf.expectSent(
      { line: 'GET /workflows/a%2Fb%3F' },
      { line: 'POST /workflows', body: { items: [workflowUpsert] } },
      { line: 'POST /workflows/delete?ignoreUnknownIds=true', body: { items: [{ externalId: 'w' }] } },
      { line: 'GET /workflows?limit=3&cursor=a%2Bb' },
    );
  });

  it('retries what may be sent twice', async () => {
    const { raw } = makeClient();
    cdf.answers(refuse(503), refuse(429), workflow);
    expect((await raw.GET('/workflows/{workflowExternalId}', { params: { path: { workflowExternalId: 'w' } } })).data).toEqual(workflow);
    cdf.answers(refuse(429), refuse(503));
    const { error, response } = await raw.POST('/workflows/executions/{executionId}/cancel', { params: { path: { executionId } }, body: {} });
    expect(response.ok).toBe(false);
    expect(error).toEqual({ error: { code: 503, message: 'refused with 503' } });
    expect(cdf.lines()).toHaveLength(5);
  });

  it('gives refusals as values, in the shape of the spec', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'w' }] }), new Response('', { status: 500 }));
    const { raw } = makeClient();
    const refusal = await raw.GET('/workflows');
    expect(refusal.data).toBeUndefined();
    expect(typeof refusal.error?.error === 'object' && refusal.error.error.missing).toEqual([{ externalId: 'w' }]);
    // An empty failure has a falsy error: the status is what counts.
    const empty = await raw.GET('/workflows');
    expect(empty.error).toBeFalsy();
    expect(empty.response.ok).toBe(false);
  });

  it('rejects with the reason of an abort', async () => {
    const reason = new Error('enough');
    expect(await failure(() => makeClient().raw.GET('/workflows', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(cdf.lines()).toEqual([]);
  });

  it('refuses path values that would be another path', async () => {
    for (const workflowExternalId of ['..', '.', '']) {
      await expectRefused(cdf, () => makeClient().raw.GET('/workflows/{workflowExternalId}', { params: { path: { workflowExternalId } } }), /must be text, not empty/);
    }
  });

  it('is one object, and can be had without a client', async () => {
    const client = makeClient();
    expect(client.raw).toBe(client.raw);
    cdf.answers({ items: [] });
    await createRawClient(options).GET('/workflows');
    cdf.expectSent({ line: 'GET /workflows' });
  });
});

describe('on the wire', () => {
  it('identifiers arrive as they were given', async () => {
    const server = await serve((_request, response) => json(response, execution));
    const client = new CogniteClient(withOptions({ baseUrl: server.origin }, 'cluster'));
    for (const [name] of awkward) await client.workflows.executions.run(name, name, { nonce: 'n' });
    expect(server.received.map(({ target }) => target)).toEqual(awkward.map(([, encoded]) => `/api/v1/projects/plant-1/workflows/${encoded}/versions/${encoded}/run`));
    expect(server.received.map(({ target }) => decodeURIComponent(target.split('/')[6]!))).toEqual(awkward.map(([name]) => name));
  });
});

describe('errors', () => {
  it('show no token', async () => {
    cdf.answers(refuse(401));
    const error = await failure<AuthenticationError>(() => makeClient({ auth: 'secret-token' }).workflows.retrieve('w'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(`${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)}`).not.toContain('secret');
  });

  it('have the parts of the platform\'s answer', async () => {
    cdf.answers(Response.json({ error: 'just text' }, { status: 400, headers: { 'x-request-id': 'r-9' } }), new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    const client = makeClient({ maxRetries: 0 });
    expect(await failure(() => client.workflows.retrieve('w'))).toMatchObject({ message: 'just text (400, retrieveWorkflow, request r-9)', requestId: 'r-9' });
    expect(await failure(() => client.workflows.retrieve('w'))).toMatchObject({ status: 502, body: '<html>', retryable: true });
  });
});

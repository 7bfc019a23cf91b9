import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  CivisClient,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  WaitError,
  Workflows,
  connectCivis,
  retrieveWorkflowShares,
  type WorkflowExecution,
} from '../../src/civis/index.js';
import { createRawClient } from '../../src/civis/raw.js';
import { failure, makeClient, mockApi, refusal } from './api.js';
import { execution, shares, workflow } from './samples.js';

const api = mockApi();
const names = ['CIVIS_API_KEY', 'CIVIS_API_ENDPOINT', 'CIVIS_JOB_ID', 'CIVIS_RUN_ID'];

function set(variables: Record<string, string>): void {
  for (const name of names) vi.stubEnv(name, variables[name]);
}

beforeEach(() => set({}));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('retries', () => {
  const { workflows } = makeClient({ maxRetries: 1 });
  const calls = {
    GET: () => workflows.retrieve(7),
    PUT: () => workflows.archive(7, { status: true }),
    DELETE: () => workflows.projects.remove(7, 3),
    'POST that starts something': () => workflows.executions.create(7),
    'POST that may be repeated': () => workflows.git.checkoutLatest(7),
    PATCH: () => workflows.update(7, { name: 'New' }),
  };
  const safe = ['GET', 'PUT', 'DELETE', 'POST that may be repeated'];

  it.each(Object.keys(calls) as (keyof typeof calls)[])('%s: 429 always, 502 to 504 only where twice is as good as once', async (verb) => {
    for (const status of [429, 502, 503, 504, 500, 400, 409]) {
      api.answer((_sent, count) => (count === 1 ? refusal(status) : workflow));
      const again = status === 429 || (status > 501 && safe.includes(verb));
      if (again) await calls[verb]();
      else expect(await failure(calls[verb])).toMatchObject({ status, attempts: 1 });
      expect(api.sent.length, String(status)).toBe(again ? 2 : 1);
      api.sent.length = 0;
    }
  });

  it('wait at least as long as the platform asks', async () => {
    api.answer((_sent, count) => (count === 1 ? refusal(429, 'limited', { 'Retry-After': '0.05' }) : workflow));
    const started = Date.now();
    await makeClient().workflows.retrieve(7);
    expect(Date.now() - started).toBeGreaterThanOrEqual(45);
  });
});

describe('errors', () => {
  it.each([
    [400, 'bad_request', ApiError],
    [401, 'authentication_error', AuthenticationError],
    [403, 'refresh_limit', PermissionError],
    [404, 'not_found', NotFoundError],
    [409, 'already_running', ConflictError],
    [429, 'limited', RateLimitError],
    [502, 'refresh_failed', ServerError],
  ])('%i %s', async (status, code, type) => {
    api.answer(() => refusal(status, code, { 'X-Request-Id': 'r-9' }));
    const error = await failure<ApiError>(() => makeClient({ maxRetries: 0 }).workflows.executions.create(7));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, code, requestId: 'r-9', operationId: 'createWorkflowExecution', method: 'POST' });
    expect(error.message).toContain(`refused with ${status}`);
    expect(inspect(error)).not.toContain('key-1');
  });

  it('takes the message of a 401 without a body from its header', async () => {
    api.answers(new Response('', { status: 401, statusText: 'Unauthorized', headers: { 'WWW-Authenticate': 'Bearer error="expired"' } }));
    const error = await failure<ApiError>(() => makeClient().workflows.retrieve(1));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe('Bearer error="expired" (401, retrieveWorkflow)');
  });

  it('shows what a 401 says in its header, and takes bodies that are no JSON', async () => {
    api.answers(new Response('<h1>no</h1>', { status: 401, statusText: 'Unauthorized', headers: { 'WWW-Authenticate': 'Bearer error="expired"' } }));
    const error = await failure<ApiError>(() => makeClient().workflows.retrieve(7));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.headers?.get('www-authenticate')).toBe('Bearer error="expired"');
    expect(error.body).toBe('<h1>no</h1>');
  });
});

describe('executions.wait', () => {
  const quick = { interval: 1, backoff: 1 };
  const wait = (options = {}): Promise<WorkflowExecution> => makeClient().workflows.executions.wait(7, 9, { ...quick, ...options });

  it('polls until the execution has succeeded', async () => {
    api.answers({ ...execution, state: 'queued' }, execution, { ...execution, state: 'succeeded', mistralState: 'success' });
    const seen: string[] = [];
    const done = await wait({ onProgress: ({ state }: WorkflowExecution) => seen.push(state) });
    expect(done.mistralState).toBe('success');
    expect(seen).toEqual(['queued', 'running', 'succeeded']);
    expect(new Set(api.lines())).toEqual(new Set(['GET /workflows/7/executions/9']));
  });

  it.each([
    [{ mistralState: 'success', state: 'running' }, 'done'],
    [{ mistralState: null, state: 'succeeded' }, 'done'],
    [{ state: 'succeeded', mistralState: undefined }, 'done'],
    [{ mistralState: 'paused', state: 'running' }, 'done'],
    [{ mistralState: null, state: 'paused' }, 'done'],
    [{ mistralState: 'error', state: 'failed' }, 'error'],
    [{ mistralState: 'cancelled', state: 'cancelled' }, 'cancelled'],
    [{ mistralState: null, state: 'failed' }, 'failed'],
    [{ mistralState: null, state: 'cancelled' }, 'cancelled'],
  ])('understands %j', async (states, outcome) => {
    api.answer(() => ({ ...execution, ...states }));
    if (outcome === 'done') return expect(await wait()).toMatchObject(JSON.parse(JSON.stringify(states)));
    const error = await failure<WaitError<WorkflowExecution>>(() => wait());
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ state: outcome, resource: states });
  });

  it('says why it failed, and gives the failed one on request', async () => {
    const failed = { ...execution, state: 'failed', mistralState: 'error', mistralStateInfo: 'load failed' };
    api.answer(() => failed);
    expect((await failure(() => wait())).message).toContain('load failed');
    expect(await wait({ throwOnFailure: false })).toEqual(failed);
  });

  it('ends with its timeout, its signal, or where there is nothing to wait for', async () => {
    api.answer(() => execution);
    expect(await failure(() => wait({ timeout: 20 }))).toBeInstanceOf(TimeoutError);
    const reason = new Error('enough');
    expect(await failure(() => wait({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    api.answer(() => refusal(404));
    expect(await failure(() => wait())).toBeInstanceOf(NotFoundError);
  });
});

describe('CivisClient', () => {
  const header = (name: string): string | null => api.sent.at(-1)!.headers.get(name);

  it('takes its key and address from the environment', async () => {
    api.answer(() => workflow);
    set({ CIVIS_API_KEY: ' env-key ' });
    await CivisClient.fromEnv().workflows.retrieve(7);
    expect([api.lines().at(-1), header('authorization')]).toEqual(['GET /workflows/7', 'Bearer env-key']);
    for (const endpoint of ['https://civis.example.com', ' https://civis.example.com/ ', 'https://civis.example.com//', 'https://civis.example.com:443', 'HTTPS://Civis.example.com:443/']) {
      set({ CIVIS_API_KEY: 'k', CIVIS_API_ENDPOINT: endpoint });
      await CivisClient.fromEnv().workflows.retrieve(7);
      expect(api.lines().at(-1)).toBe('GET https://civis.example.com/workflows/7');
    }
    await CivisClient.fromEnv({ auth: 'mine', baseUrl: 'https://other.example.com', timeout: 5 }).workflows.retrieve(7);
    expect([api.lines().at(-1), header('authorization')]).toEqual(['GET https://other.example.com/workflows/7', 'Bearer mine']);
    set({ CIVIS_API_ENDPOINT: '  ', CIVIS_API_KEY: 'k' });
    expect(CivisClient.fromEnv().config.baseUrl).toBe('https://api.civisanalytics.com');
  });

  it('names the variable that is missing or impossible', () => {
    expect(() => CivisClient.fromEnv()).toThrow(/CIVIS_API_KEY/);
    for (const endpoint of ['civis.example.com', 'https://civis.example.com/api', 'https://me:secret@civis.example.com', 'ftp:/x', 'https://civis.example.com:443/api', 'https://civis.example.com:80443']) {
      set({ CIVIS_API_KEY: 'k', CIVIS_API_ENDPOINT: endpoint });
      expect(() => CivisClient.fromEnv()).toThrow(/CIVIS_API_ENDPOINT/);
      expect(() => CivisClient.fromEnv()).not.toThrow(/secret/);
    }
  });

  it.each([{ apiKey: 'k' }, { auth: 5 }, { auth: 'with space' }, { baseUrl: 'https://x.example.com/path' }, undefined, null])('refuses the options %j', (options) => {
    expect(() => new CivisClient(options as never)).toThrow(ValidationError);
  });

  it('tells inside a job which one it is', async () => {
    set({ CIVIS_JOB_ID: '812', CIVIS_RUN_ID: '990001' });
    api.answer(({ line }) => (line.endsWith('shares') ? shares : workflow));
    const ways = [
      () => makeClient().workflows.retrieve(7),
      () => makeClient().get('/workflows/7'),
      () => makeClient().raw.GET('/workflows/{workflowId}', { params: { path: { workflowId: 7 } } }),
      () => new Workflows({ auth: 'k' }).retrieve(7),
      () => new Workflows({ auth: 'k' }).shares.retrieve(7),
      () => retrieveWorkflowShares(connectCivis({ auth: 'k' }), 7),
      () => createRawClient({ auth: 'k' }).GET('/workflows/{workflowId}', { params: { path: { workflowId: 7 } } }),
    ];
    for (const way of ways) {
      await way();
      expect([header('x-civis-job-id'), header('x-civis-run-id')]).toEqual(['812', '990001']);
    }
    await makeClient({ headers: { 'X-Civis-Job-ID': null, 'X-Civis-Run-ID': '1' } }).workflows.retrieve(7);
    expect([header('x-civis-job-id'), header('x-civis-run-id')]).toEqual([null, '1']);
    set({ CIVIS_JOB_ID: '812' });
    await makeClient().workflows.retrieve(7);
    expect([header('x-civis-job-id'), header('x-civis-run-id')]).toEqual(['812', null]);
    // fetch's own Headers have no properties to copy.
    await makeClient({ headers: new Headers({ 'x-team': 'ops' }) as never }).workflows.retrieve(7);
    expect([header('x-civis-job-id'), header('x-team')]).toEqual(['812', 'ops']);
  });

  it('does not elsewhere: without a job, in a browser, on another origin', async () => {
    api.answer(() => workflow);
    const none = (): void => expect([header('x-civis-job-id'), header('x-civis-run-id')]).toEqual([null, null]);
    set({ CIVIS_RUN_ID: '990001' });
    await makeClient().workflows.retrieve(7);
    none();
    set({ CIVIS_JOB_ID: '812' });
    await makeClient().get('https://elsewhere.example.com/x');
    none();
    expect(header('authorization')).toBeNull();
    vi.stubGlobal('document', {});
    await makeClient().workflows.retrieve(7);
    none();
  });

  it('sends to any path, and through the typed fetch client', async () => {
    api.answer(() => workflow);
    const civis = makeClient();
    expect(await civis.get('/jobs', { query: { page_num: 2 } })).toEqual(workflow);
    expect(await civis.post('/jobs/1/runs', {})).toEqual(workflow);
    const { data } = await civis.raw.GET('/workflows', { params: { query: { 'state[]': ['running', 'failed'] } } });
    expect(data).toEqual(workflow);
    expect(api.lines().slice(0, 2)).toEqual(['GET /jobs?page_num=2', 'POST /jobs/1/runs']);
    expect(decodeURIComponent(api.lines()[2]!)).toBe('GET /workflows?state[]=running&state[]=failed');
  });

  it('shows no key', () => {
    const civis = makeClient();
    expect(inspect(civis, { depth: 9, showHidden: true }) + JSON.stringify(civis) + JSON.stringify(civis.config)).not.toContain('key-1');
    expect(civis.config).toMatchObject({ baseUrl: 'https://api.civisanalytics.com' });
  });
});

import { describe, expect, it } from 'vitest';
import { AuthenticationError, ConnectionError, PermissionError, ServerError } from '../../src/cognite/index.js';
import { awkward, expectRefused, failure, impossible, itPages, makeClient, mockCdf, refuse } from './cdf.js';
import { detailed, execution, executionId, workflow } from './samples.js';

const cdf = mockCdf();
const { executions } = makeClient().workflows;
const session = { line: 'POST /sessions', body: { items: [{ tokenExchange: true }] } };

describe('workflows.executions.run', () => {
  const line = 'POST /workflows/pump-report/versions/v1/run';
  const accepted = (): Response => Response.json(execution, { status: 202 });

  it('gets a nonce by token exchange, and gives the accepted execution', async () => {
    cdf.answers(accepted());
    expect(await executions.run('pump-report', 'v1')).toEqual(execution);
    cdf.expectSent(session, { line, body: { authentication: { nonce: 'nonce-1' } } });
  });

  it('sends input and metadata as they are', async () => {
    cdf.answers(accepted());
    const input = { site_name: 'Oslo', none: null, deep: { list: [1, { a: false }] } };
    await executions.run('pump-report', 'v1', { input, metadata: { team: 'pumps' } });
    cdf.expectSent(session, { line, body: { authentication: { nonce: 'nonce-1' }, input, metadata: { team: 'pumps' } } });
  });

  it('gets a nonce for a given client, whose secret goes nowhere else', async () => {
    cdf.answers(accepted());
    const clientCredentials = { clientId: 'other-client', clientSecret: 'other-secret' };
    await executions.run('pump-report', 'v1', { clientCredentials, input: {} });
    cdf.expectSent(
      { line: 'POST /sessions', body: { items: [clientCredentials] } },
      { line, body: { authentication: { nonce: 'nonce-1' }, input: {} } },
    );
  });

  it('uses a given nonce and makes no session', async () => {
    cdf.answers(accepted());
    await executions.run('pump-report', 'v1', { nonce: 'mine' });
    cdf.expectSent({ line, body: { authentication: { nonce: 'mine' } } });
  });

  it('gets a fresh nonce for every call', async () => {
    cdf.answer(({ line: sent }) => (sent === 'POST /sessions' ? undefined : accepted()));
    for (let call = 0; call < 3; call++) await executions.run('pump-report', 'v1');
    expect(cdf.lines()).toEqual([session.line, line, session.line, line, session.line, line]);
    expect(cdf.bodies().filter((_body, index) => index % 2)).toEqual([1, 2, 3].map((number) => ({ authentication: { nonce: `nonce-${number}` } })));
  });

  it.each(awkward)('carries %j whole, in either place', async (name, encoded) => {
    cdf.answers(accepted());
    await executions.run(name, name, { nonce: 'n' });
    cdf.expectSent({ line: `POST /workflows/${encoded}/versions/${encoded}/run`, body: { authentication: { nonce: 'n' } } });
  });

  it.each([500, 502, 503, 504])('is not sent twice after a %i', async (status) => {
    cdf.answers(refuse(status, {}, { 'cdf-is-auto-retryable': 'true' }));
    const error = await failure<ServerError>(() => executions.run('pump-report', 'v1'));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ operationId: 'runWorkflow', attempts: 1, retryable: false });
    expect(cdf.lines()).toEqual([session.line, line]);
  });

  it('is not sent twice after the connection broke', async () => {
    cdf.answers(Response.error());
    const error = await failure<ConnectionError>(() => executions.run('pump-report', 'v1', { nonce: 'n' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 1, sent: true });
    expect(cdf.lines()).toEqual([line]);
  });

  it('is sent again after a 429, which has started nothing', async () => {
    cdf.answers(refuse(429), refuse(429), accepted());
    expect(await executions.run('pump-report', 'v1')).toEqual(execution);
    expect(cdf.lines()).toEqual([session.line, line, line, line]);
  });

  it('makes no second session after a 5xx, and starts nothing without one', async () => {
    cdf.answer(() => refuse(503));
    expect(await failure(() => executions.run('pump-report', 'v1'))).toMatchObject({ operationId: 'createSession', attempts: 1 });
    expect(cdf.lines()).toEqual([session.line]);
  });

  it('fails with the refusal of the session', async () => {
    cdf.answer(() => refuse(403));
    expect(await failure(() => executions.run('pump-report', 'v1'))).toBeInstanceOf(PermissionError);
    expect(cdf.lines()).toEqual([session.line]);
  });

  it('starts nothing when the session has no nonce', async () => {
    cdf.answer(() => ({ items: [{ id: 1, status: 'READY' }] }));
    expect(await failure(() => executions.run('pump-report', 'v1'))).toMatchObject({ name: 'ParseError', operationId: 'createSession' });
    expect(cdf.lines()).toEqual([session.line]);
  });

  it('keeps to its deadline over both requests', async () => {
    cdf.answer(async ({ line: sent }) => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      return sent === session.line ? undefined : execution;
    });
    expect(await failure(() => executions.run('pump-report', 'v1', {}, { deadline: 120 }))).toMatchObject({ name: 'TimeoutError' });
  });

  it('applies the call\'s options to both requests, and tells its observer of the run alone', async () => {
    cdf.answers(accepted());
    const seen: string[] = [];
    await executions.run('pump-report', 'v1', {}, { headers: { 'x-trace': 't' }, onResponse: ({ operationId, status }) => seen.push(`${operationId} ${status}`) });
    expect(cdf.sent.map(({ headers }) => headers.get('x-trace'))).toEqual(['t', 't']);
    expect(seen).toEqual(['runWorkflow 202']);
  });

  it('leaves no secret in an error', async () => {
    cdf.answer(() => refuse(401));
    const error = await failure<AuthenticationError>(() => executions.run('w', 'v', { clientCredentials: { clientId: 'id', clientSecret: 'other-secret' } }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('secret');
  });

  it('refuses bad input before it makes a session', async () => {
    for (const bad of impossible) {
      await expectRefused(cdf, () => executions.run(bad as never, 'v1'), /runWorkflow: workflowExternalId in .* must be/);
      await expectRefused(cdf, () => executions.run('w', bad as never), /runWorkflow: version in .* must be/);
    }
    await expectRefused(cdf, () => executions.run(['w', 'v1'] as never, undefined as never), /workflowExternalId in .* must be text, not empty/);
    await expectRefused(cdf, () => executions.run('w', 'v1', { nonce: '' }), /runWorkflow: nonce must be a non-empty string, without clientCredentials/);
    await expectRefused(cdf, () => executions.run('w', 'v1', { nonce: 7 as never }), /runWorkflow: nonce must be a non-empty string/);
    const clientCredentials = { clientId: 'a', clientSecret: 'b' };
    await expectRefused(cdf, () => executions.run('w', 'v1', { nonce: 'n', clientCredentials }), /runWorkflow: nonce must be a non-empty string, without clientCredentials/);
    await expectRefused(cdf, () => executions.run('w', 'v1', { inputs: {} } as never), /runWorkflow: parameters has no "inputs"; allowed: /);
    await expectRefused(cdf, () => executions.run('w', 'v1', {}, { onProgress: () => {} } as never), /options has no "onProgress"/);
  });

  it('refuses an input that JSON cannot carry before it makes a session', async () => {
    await expectRefused(cdf, () => executions.run('w', 'v1', { input: { n: NaN } }), /the body must be JSON/);
  });

  it('refuses an authentication of the caller\'s own rather than overwrite it', async () => {
    await expectRefused(cdf, () => executions.run('w', 'v1', { authentication: { nonce: 'mine' } } as never), /has no "authentication"/);
  });

  it('refuses client credentials that are null rather than act as the caller', async () => {
    await expectRefused(cdf, () => executions.run('w', 'v1', { clientCredentials: null as never }), /clientCredentials/);
  });
});

describe('workflows.executions.retrieveDetailed', () => {
  it('gives the execution with its definition and tasks', async () => {
    cdf.answers(detailed);
    expect(await executions.retrieveDetailed(executionId)).toEqual(detailed);
    cdf.expectSent({ line: `GET /workflows/executions/${executionId}` });
  });

  it.each(awkward)('carries %j whole', async (id, encoded) => {
    cdf.answers(detailed);
    await executions.retrieveDetailed(id);
    cdf.expectSent({ line: `GET /workflows/executions/${encoded}` });
  });

  it.each([400, 404])('gives undefined for a %i', async (status) => {
    cdf.answers(refuse(status));
    expect(await executions.retrieveDetailed(executionId)).toBeUndefined();
  });

  it('throws other refusals', async () => {
    cdf.answers(refuse(403));
    expect(await failure(() => executions.retrieveDetailed(executionId))).toBeInstanceOf(PermissionError);
  });

  it('refuses bad input', async () => {
    for (const bad of [...impossible, [executionId]]) await expectRefused(cdf, () => executions.retrieveDetailed(bad as never), /retrieveWorkflowExecution: executionId in /);
    await expectRefused(cdf, () => executions.retrieveDetailed(executionId, { ignoreUnknownIds: true } as never), /options has no "ignoreUnknownIds"/);
  });
});

describe('workflows.executions.list', () => {
  const line = 'POST /workflows/executions/list';
  itPages(cdf, (params) => executions.list(params), execution, (limit, cursor) => ({ line, body: { limit, ...(cursor === undefined ? {} : { cursor }) } }));

  it('sends every filter', async () => {
    cdf.answers({ items: [execution] });
    const filter = { workflowFilters: [['w', 'v1'], 'x'], createdTimeStart: 0, createdTimeEnd: 1_700_000_000_000, status: ['RUNNING', 'FAILED'] } as const;
    expect(await executions.list({ filter, limit: 5 }).toArray()).toEqual([execution]);
    cdf.expectSent({
      line,
      body: { filter: { ...filter, workflowFilters: [{ externalId: 'w', version: 'v1' }, { externalId: 'x' }] }, limit: 5 },
    });
  });

  it.each([
    ['one', 'running', ['RUNNING']],
    ['one as the wire has it', 'TIMED_OUT', ['TIMED_OUT']],
    ['a list', ['completed', 'FAILED', 'timed_out', 'terminated', 'running'], ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED', 'RUNNING']],
  ] as const)('takes %s for a status, and sends a list in upper case', async (_name, status, wire) => {
    cdf.answers({ items: [] });
    await executions.list({ filter: { status } }).toArray();
    cdf.expectSent({ line, body: { filter: { status: wire }, limit: 1000 } });
  });

  it.each([
    ['a string', 'w', [{ externalId: 'w' }]],
    ['an object', { workflowExternalId: 'w', version: 'v1' }, [{ externalId: 'w', version: 'v1' }]],
    ['a list of tuples', [['w', 'v1']], [{ externalId: 'w', version: 'v1' }]],
  ] as const)('takes %s for the versions', async (_name, workflowFilters, wire) => {
    cdf.answers({ items: [] });
    await executions.list({ filter: { workflowFilters } }).toArray();
    cdf.expectSent({ line, body: { filter: { workflowFilters: wire }, limit: 1000 } });
  });

  it('leaves the caller\'s filter as it was', async () => {
    cdf.answers({ items: [] });
    const filter = Object.freeze({ status: 'running', workflowFilters: 'w' } as const);
    await executions.list({ filter }).toArray();
    expect(filter).toEqual({ status: 'running', workflowFilters: 'w' });
  });

  it('refuses statuses and selectors that do not exist, and more than 100 selectors', async () => {
    for (const bad of ['done', 'Running', '', 1, ['RUNNING', 'done']]) {
      await expectRefused(cdf, () => executions.list({ filter: { status: bad as never } }), /listWorkflowExecutions: filter.status.* must be one of RUNNING, COMPLETED, FAILED, TIMED_OUT, TERMINATED, not/);
    }
    await expectRefused(cdf, () => executions.list({ filter: { workflowFilters: '' } }), /must be a WorkflowVersionSelector/);
    const many = Array.from({ length: 101 }, () => 'w');
    await expectRefused(cdf, () => executions.list({ filter: { workflowFilters: many } }), /filter.workflowFilters must be at most 100 items/);
    await expectRefused(cdf, () => executions.list({ statuses: 'running' } as never), /has no "statuses"; allowed: limit, prefetch, filter/);
  });
});

describe('workflows.executions.cancel', () => {
  const line = `POST /workflows/executions/${executionId}/cancel`;
  const terminated = { ...execution, status: 'TERMINATED' };

  it('sends the reason when there is one, and gives the execution', async () => {
    cdf.answers(terminated, terminated, terminated);
    expect(await executions.cancel(executionId, { reason: 'test' })).toEqual(terminated);
    await executions.cancel(executionId);
    await executions.cancel(executionId, { reason: undefined });
    cdf.expectSent({ line, body: { reason: 'test' } }, { line, body: {} }, { line, body: {} });
  });

  it.each(awkward)('carries %j whole', async (id, encoded) => {
    cdf.answers(terminated);
    await executions.cancel(id);
    cdf.expectSent({ line: `POST /workflows/executions/${encoded}/cancel`, body: {} });
  });

  it('throws where there is no such execution', async () => {
    cdf.answers(refuse(400));
    expect(await failure(() => executions.cancel(executionId))).toMatchObject({ status: 400, operationId: 'cancelWorkflowExecution' });
  });

  it('is not sent twice after a 5xx, but after a 429', async () => {
    cdf.answers(refuse(429), refuse(503));
    expect(await failure(() => executions.cancel(executionId))).toMatchObject({ status: 503, attempts: 2 });
    expect(cdf.lines()).toEqual([line, line]);
  });

  it('refuses bad input', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => executions.cancel(bad as never), /cancelWorkflowExecution: executionId in /);
    await expectRefused(cdf, () => executions.cancel(executionId, 'test' as never), /parameters must be an object/);
    await expectRefused(cdf, () => executions.cancel(executionId, { reasons: 'test' } as never), /has no "reasons"; allowed: reason/);
  });
});

describe('workflows.executions.retry', () => {
  const line = `POST /workflows/executions/${executionId}/retry`;

  it('gets a fresh nonce for every call, and gives the execution', async () => {
    cdf.answers(execution, execution);
    expect(await executions.retry(executionId)).toEqual(execution);
    await executions.retry(executionId);
    cdf.expectSent(session, { line, body: { authentication: { nonce: 'nonce-1' } } }, session, { line, body: { authentication: { nonce: 'nonce-2' } } });
  });

  it('takes client credentials, or a nonce', async () => {
    cdf.answers(execution, execution);
    const clientCredentials = { clientId: 'a', clientSecret: 'b' };
    await executions.retry(executionId, { clientCredentials });
    await executions.retry(executionId, { nonce: 'mine' });
    cdf.expectSent(
      { line: 'POST /sessions', body: { items: [clientCredentials] } },
      { line, body: { authentication: { nonce: 'nonce-1' } } },
      { line, body: { authentication: { nonce: 'mine' } } },
    );
  });

  it.each(awkward)('carries %j whole', async (id, encoded) => {
    cdf.answers(execution);
    await executions.retry(id, { nonce: 'n' });
    cdf.expectSent({ line: `POST /workflows/executions/${encoded}/retry`, body: { authentication: { nonce: 'n' } } });
  });

  it('is not sent twice after a 5xx, but after a 429', async () => {
    cdf.answers(refuse(429), refuse(503));
    expect(await failure(() => executions.retry(executionId))).toMatchObject({ status: 503, attempts: 2 });
    expect(cdf.lines()).toEqual([session.line, line, line]);
  });

  it('refuses bad input before it makes a session', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => executions.retry(bad as never), /retryWorkflowExecution: executionId in /);
    await expectRefused(cdf, () => executions.retry(executionId, { nonce: '' }), /nonce must be a non-empty string/);
    await expectRefused(cdf, () => executions.retry(executionId, { input: {} } as never), /has no "input"/);
  });
});

describe('concurrency', () => {
  it('is one bound for all areas of a client', async () => {
    cdf.answer(async ({ line }) => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      return line === 'POST /sessions' ? undefined : line.startsWith('GET') ? workflow : execution;
    });
    const { workflows } = makeClient({ concurrency: 2 });
    await Promise.all([
      workflows.retrieve(['a', 'b', 'c', 'd']),
      workflows.versions.retrieve([['a', '1'], ['b', '1'], ['c', '1']]),
      ...['a', 'b', 'c'].map((name) => workflows.executions.run(name, '1')),
    ]);
    expect(cdf.lines()).toHaveLength(13);
    expect(cdf.most()).toBe(2);
  });
});

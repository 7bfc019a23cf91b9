import { beforeEach, describe, expect, it } from 'vitest';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { nonce, run, seed, send, task } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
beforeEach(() => {
  mock = mockCognite({ now: start, taskDuration: 100 });
});

const get = (path: string): ReturnType<typeof send> => send(mock, 'GET', path);
const post = (path: string, body?: unknown): ReturnType<typeof send> => send(mock, 'POST', path, body);
const execution = async (id: string): Promise<any> => (await get(`/workflows/executions/${id}`)).body;
const states = async (id: string): Promise<string[]> =>
  (await execution(id)).executedTasks.map((each: any) => `${each.externalId} ${each.status}`);

describe('workflows', () => {
  it('are created, replaced as a whole, and retrieved', async () => {
    const created = await post('/workflows', { items: [{ externalId: 'a/b', description: 'x', maxConcurrentExecutions: null }] });
    expect(created.body.items).toEqual([{ externalId: 'a/b', description: 'x', maxConcurrentExecutions: null, createdTime: start, lastUpdatedTime: start }]);
    mock.clock.advance(5);
    await post('/workflows', { items: [{ externalId: 'a/b' }] });
    expect((await get('/workflows/a%2Fb')).body).toEqual({ externalId: 'a/b', createdTime: start, lastUpdatedTime: start + 5 });
    expect(await get('/workflows/nope')).toMatchObject({ status: 404, body: { error: { code: 404, message: 'Workflow not found: nope' } } });
  });

  it('are listed in pages that survive changes between them', async () => {
    for (const externalId of ['a', 'b', 'c', 'd']) await post('/workflows', { items: [{ externalId }] });
    const first = (await get('/workflows?limit=2')).body;
    expect(first.items.map((each: any) => each.externalId)).toEqual(['a', 'b']);
    await post('/workflows/delete?ignoreUnknownIds=false', { items: [{ externalId: 'b' }, { externalId: 'c' }] });
    await post('/workflows', { items: [{ externalId: 'e' }] });
    const second = (await get(`/workflows?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    expect(second.items.map((each: any) => each.externalId)).toEqual(['d', 'e']);
    expect(second).not.toHaveProperty('nextCursor');
  });

  it('come 100 a page unless told otherwise', async () => {
    for (let index = 0; index < 101; index++) {
      mock.store.workflows.put({ externalId: `w${index}`, createdTime: 1, lastUpdatedTime: 1 });
    }
    expect((await get('/workflows')).body.items).toHaveLength(100);
    expect((await get('/workflows?limit=1000')).body.items).toHaveLength(101);
  });

  it('refuse a cursor that is not theirs', async () => {
    await seed(mock, [], 'w', 'v1');
    await seed(mock, [], 'w', 'v2');
    const { nextCursor } = (await post('/workflows/versions/list', { limit: 1 })).body;
    expect(await post('/workflows/versions/list', { limit: 1, cursor: nextCursor, filter: { workflowFilters: [{ externalId: 'w' }] } })).toMatchObject({ status: 400 });
    expect(await get('/workflows?cursor=%C3%A5')).toMatchObject({ status: 400 });
    expect((await post('/workflows/versions/list', { limit: 1, cursor: nextCursor })).body.items).toMatchObject([{ version: 'v2' }]);
  });

  it('are deleted with their versions; all or nothing', async () => {
    await seed(mock, [task('t')]);
    const items = [{ externalId: 'w' }, { externalId: 'nope' }];
    expect(await post('/workflows/delete?ignoreUnknownIds=false', { items })).toMatchObject({
      status: 400,
      body: { error: { message: 'Workflows not found: nope', missing: [{ externalId: 'nope' }] } },
    });
    expect(mock.store.versions.size).toBe(1);
    // The platform's own default is to skip what does not exist.
    expect(await post('/workflows/delete', { items })).toMatchObject({ status: 200, body: {} });
    expect([mock.store.workflows.size, mock.store.versions.size]).toEqual([0, 0]);
  });
});

describe('versions', () => {
  it('get a hash and the defaults of the spec', async () => {
    await seed(mock, [task('t'), { externalId: 'r', type: 'transformation', parameters: { transformation: { externalId: 'x' } }, dependsOn: [{ externalId: 't' }] }]);
    const { body } = await get('/workflows/w/versions/v1');
    expect(body.workflowDefinition.hash).toMatch(/^[\dA-F]{8}$/);
    expect(body.workflowDefinition.tasks).toMatchObject([
      { retries: 3, timeout: 3600, onFailure: 'abortWorkflow', parameters: { isAsyncComplete: false } },
      { parameters: { transformation: { concurrencyPolicy: 'fail', useTransformationCredentials: false } } },
    ]);
    await seed(mock, [task('other')]);
    expect((await get('/workflows/w/versions/v1')).body.workflowDefinition.hash).not.toBe(body.workflowDefinition.hash);
    expect((await get('/workflows/w/versions/v2')).status).toBe(404);
  });

  it('are selected by workflow, or workflow and version', async () => {
    for (const [workflow, version] of [['a', 'v1'], ['a', 'v2'], ['b', 'v1']] as const) await seed(mock, [], workflow, version);
    const list = async (...workflowFilters: object[]): Promise<string[]> =>
      (await post('/workflows/versions/list', { filter: { workflowFilters } })).body.items.map((each: any) => `${each.workflowExternalId} ${each.version}`);
    expect(await list({ externalId: 'a' })).toEqual(['a v1', 'a v2']);
    expect(await list({ externalId: 'a', version: 'v2' }, { externalId: 'b' })).toEqual(['a v2', 'b v1']);
    expect(await list()).toHaveLength(3);
  });

  it('are deleted by workflow and version', async () => {
    await seed(mock, []);
    const missing = [{ workflowExternalId: 'w', version: 'v2' }];
    expect(await post('/workflows/versions/delete?ignoreUnknownIds=false', { items: missing })).toMatchObject({ status: 400, body: { error: { missing } } });
    expect((await post('/workflows/versions/delete?ignoreUnknownIds=false', { items: [{ workflowExternalId: 'w', version: 'v1' }] })).status).toBe(200);
    expect(mock.store.versions.size).toBe(0);
  });

  it('refuse what could never run', async () => {
    const upsert = async (...tasks: object[]): Promise<string> =>
      (await post('/workflows/versions', { items: [{ workflowExternalId: 'w', version: 'v', workflowDefinition: { tasks } }] })).body.error.message as string;
    expect(await upsert()).toBe('Workflows not found: w');
    await seed(mock, []);
    expect(await upsert(task('a'), task('a'))).toMatch(/Two tasks/);
    expect(await upsert(task('a', { dependsOn: [{ externalId: 'b' }] }))).toMatch(/depends on b, which does not exist/);
    expect(await upsert(task('a', { dependsOn: [{ externalId: 'b' }] }), task('b', { dependsOn: [{ externalId: 'a' }] }))).toMatch(/depend on each other: a, b/);
  });
});

describe('sessions', () => {
  it('are of the kind that was asked for', async () => {
    const create = async (item: object): Promise<any> => (await post('/sessions', { items: [item] })).body.items[0];
    expect(await create({ clientId: 'c', clientSecret: 's' })).toMatchObject({ type: 'CLIENT_CREDENTIALS', status: 'READY', clientId: 'c' });
    expect(await create({ tokenExchange: true })).toMatchObject({ type: 'TOKEN_EXCHANGE' });
    expect(await create({ oneshotTokenExchange: true })).toMatchObject({ type: 'ONESHOT_TOKEN_EXCHANGE' });
    expect((await post('/sessions', { items: [{}] })).status).toBe(400);
  });

  it('give nonces for one use, soon', async () => {
    await seed(mock, []);
    const use = async (value: string): Promise<any> => {
      const { status, body } = await post('/workflows/w/versions/v1/run', { authentication: { nonce: value } });
      return status === 202 ? status : body.error.message;
    };
    const fresh = await nonce(mock);
    expect(await use(fresh)).toBe(202);
    expect(await use(fresh)).toMatch(/used already/);
    expect(await use('made up')).toMatch(/unknown/);
    const old = await nonce(mock);
    mock.clock.advance(60_001);
    expect(await use(old)).toMatch(/expired/);
  });
});

describe('executions', () => {
  it('run their tasks one after another, in the order of their dependencies', async () => {
    await seed(mock, [task('last', { dependsOn: [{ externalId: 'first' }] }), task('first')]);
    const id = await run(mock, { input: { site: 'north' }, metadata: { by: 'me' } });
    expect(await execution(id)).toMatchObject({ status: 'RUNNING', input: { site: 'north' }, metadata: { by: 'me' }, createdTime: start, startTime: start });
    expect(await states(id)).toEqual(['first IN_PROGRESS']);
    mock.clock.advance(150);
    expect(await states(id)).toEqual(['first COMPLETED', 'last IN_PROGRESS']);
    mock.clock.advance(1000);
    const done = await execution(id);
    expect(done).toMatchObject({ status: 'COMPLETED', endTime: start + 200, workflowDefinition: { tasks: [{}, {}] } });
    expect(done.executedTasks[1]).toMatchObject({ startTime: start + 100, endTime: start + 200, output: { response: {} } });
  });

  it('run on real time unless told otherwise', async () => {
    mock = mockCognite({ taskDuration: 20 });
    await seed(mock, [task('t')]);
    const id = await run(mock);
    expect((await execution(id)).status).toBe('RUNNING');
    await expect.poll(() => mock.store.executions.get(id)?.status).toBe('COMPLETED');
  });

  it('keep the definition that they started with', async () => {
    await seed(mock, [task('before')]);
    const id = await run(mock);
    await seed(mock, [task('after')]);
    expect((await execution(id)).workflowDefinition.tasks).toMatchObject([{ externalId: 'before' }]);
  });

  it('fill in references', async () => {
    const reader = task('read', {
      parameters: { function: { externalId: 'f', data: { site: '${workflow.input.sites[1].name}', from: '${ask.output.response}', none: '${nope.output}' } } },
      dependsOn: [{ externalId: 'ask' }],
    });
    await seed(mock, [task('ask', { parameters: { function: { externalId: 'f', data: '${workflow.input}' }, isAsyncComplete: true } }), reader]);
    const input = { sites: [{ name: 'a' }, { name: 'b' }] };
    const id = await run(mock, { input });
    const [ask] = (await execution(id)).executedTasks;
    expect(ask.input.function.data).toEqual(input);
    await post(`/workflows/tasks/${ask.id}/update`, { status: 'COMPLETED', output: { rows: 2 } });
    expect((await execution(id)).executedTasks[1].input.function.data).toEqual({ site: 'b', from: { rows: 2 }, none: '${nope.output}' });
  });

  it('fail as their input says', async () => {
    await seed(mock, [task('a'), task('b', { retries: 1, dependsOn: [{ externalId: 'a' }] })]);
    const id = await run(mock, { input: { fail: 'b' } });
    mock.clock.advance(299);
    expect((await execution(id)).status).toBe('RUNNING');
    mock.clock.advance(1);
    expect(await execution(id)).toMatchObject({ status: 'FAILED', reasonForIncompletion: expect.stringMatching(/^Task b failed/) });
    expect(await states(id)).toEqual(['a COMPLETED', 'b FAILED']);
    const all = await run(mock, { input: { fail: true } });
    const listed = await run(mock, { input: { fail: ['a'] } });
    mock.clock.advance(10_000);
    expect(await states(all)).toEqual(['a FAILED']);
    expect(await states(listed)).toEqual(['a FAILED']);
  });

  it('go on past a task that may fail', async () => {
    await seed(mock, [task('a', { retries: 0, onFailure: 'skipTask' }), task('b', { dependsOn: [{ externalId: 'a' }] })]);
    const id = await run(mock, { input: { fail: 'a' } });
    mock.clock.advance(200);
    expect((await execution(id)).status).toBe('COMPLETED');
    expect(await states(id)).toEqual(['a COMPLETED_WITH_ERRORS', 'b COMPLETED']);
  });

  it('run subworkflows and dynamic tasks', async () => {
    await seed(mock, [task('inner')], 'sub', 'v1');
    await seed(mock, [
      { externalId: 'group', type: 'subworkflow', parameters: { subworkflow: { tasks: [task('x'), task('y', { dependsOn: [{ externalId: 'x' }] })] } } },
      { externalId: 'other', type: 'subworkflow', parameters: { subworkflow: { workflowExternalId: 'sub', version: 'v1' } }, dependsOn: [{ externalId: 'group' }] },
      { externalId: 'each', type: 'dynamic', parameters: { dynamic: { tasks: '${workflow.input.tasks}' } }, dependsOn: [{ externalId: 'other' }] },
    ]);
    const id = await run(mock, { input: { tasks: [task('made')] } });
    mock.clock.advance(400);
    const { status, executedTasks } = await execution(id);
    expect(status).toBe('COMPLETED');
    expect(executedTasks.map((each: any) => [each.parentTaskExternalId, each.externalId, each.status])).toEqual([
      [undefined, 'group', 'COMPLETED'],
      ['group', 'x', 'COMPLETED'],
      ['group', 'y', 'COMPLETED'],
      [undefined, 'other', 'COMPLETED'],
      ['other', 'inner', 'COMPLETED'],
      [undefined, 'each', 'COMPLETED'],
      ['each', 'made', 'COMPLETED'],
    ]);
    const wrong = await run(mock, { input: { tasks: [{ externalId: 'made' }] } });
    const failing = await run(mock, { input: { fail: 'y' } });
    mock.clock.advance(10_000);
    expect((await execution(wrong)).reasonForIncompletion).toMatch(/dynamic tasks are invalid: must have required property/);
    expect(await states(failing)).toEqual(['group FAILED', 'x COMPLETED', 'y FAILED']);
  });

  it('are listed by state, time and version, without their tasks', async () => {
    await seed(mock, [task('t')]);
    await seed(mock, [task('t')], 'w', 'v2');
    const first = await run(mock);
    mock.clock.advance(1000);
    const second = await run(mock, {}, '/workflows/w/versions/v2/run');
    const ids = async (filter: object): Promise<string[]> =>
      (await post('/workflows/executions/list', { filter })).body.items.map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual([first, second]);
    expect(await ids({ status: ['RUNNING'] })).toEqual([second]);
    expect(await ids({ status: ['COMPLETED', 'FAILED'] })).toEqual([first]);
    expect(await ids({ createdTimeStart: start + 1 })).toEqual([second]);
    expect(await ids({ createdTimeStart: start, createdTimeEnd: start })).toEqual([first]);
    expect(await ids({ workflowFilters: [{ externalId: 'w', version: 'v2' }] })).toEqual([second]);
    const page = (await post('/workflows/executions/list', { limit: 1 })).body;
    expect(page.items[0]).not.toHaveProperty('executedTasks');
    expect((await post('/workflows/executions/list', { limit: 1, cursor: page.nextCursor })).body.items).toMatchObject([{ id: second }]);
  });

  it('that do not exist answer 400, as the service does', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect((await get(`/workflows/executions/${id}`)).status).toBe(400);
    expect((await post(`/workflows/executions/${id}/cancel`)).status).toBe(404);
    expect((await post('/workflows/w/versions/v1/run', { authentication: { nonce: 'x' } })).status).toBe(404);
  });

  it('are cancelled, and retried where they stood', async () => {
    await seed(mock, [task('a'), task('b', { dependsOn: [{ externalId: 'a' }] })]);
    const id = await run(mock);
    const retry = async (): ReturnType<typeof send> => post(`/workflows/executions/${id}/retry`, { authentication: { nonce: await nonce(mock) } });
    expect(await retry()).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(/is RUNNING/) } } });
    mock.clock.advance(150);
    const cancelled = await post(`/workflows/executions/${id}/cancel`, { reason: 'wrong site' });
    expect(cancelled.body).toMatchObject({ status: 'TERMINATED', reasonForIncompletion: 'wrong site', endTime: start + 150 });
    expect(await states(id)).toEqual(['a COMPLETED', 'b CANCELED']);
    expect((await post(`/workflows/executions/${id}/cancel`)).status).toBe(400);
    const again = (await retry()).body;
    expect(again).toMatchObject({ id, status: 'RUNNING' });
    expect(again).not.toHaveProperty('reasonForIncompletion');
    expect(await states(id)).toEqual(['a COMPLETED', 'b IN_PROGRESS']);
    mock.clock.advance(100);
    expect((await execution(id)).status).toBe('COMPLETED');
    expect((await retry()).status).toBe(400);
  });

  it('complete in the round after those that are to fail', async () => {
    await seed(mock, [{ externalId: 'group', type: 'subworkflow', parameters: { subworkflow: { tasks: [task('t', { retries: 0 })] } } }]);
    const id = await run(mock, { input: { fail: 1 } });
    mock.clock.advance(100);
    expect((await execution(id)).status).toBe('FAILED');
    await post(`/workflows/executions/${id}/retry`, { authentication: { nonce: await nonce(mock) } });
    expect(await states(id)).toEqual(['group IN_PROGRESS', 't IN_PROGRESS']);
    mock.clock.advance(100);
    expect(await states(id)).toEqual(['group COMPLETED', 't COMPLETED']);
  });

  it('cancel without a reason', async () => {
    await seed(mock, [task('a')]);
    expect((await post(`/workflows/executions/${await run(mock)}/cancel`)).body.reasonForIncompletion).toBe('cancelled');
  });
});

describe('tasks that complete asynchronously', () => {
  const waiting = (more: object = {}): object => task('ask', { parameters: { function: { externalId: 'f' }, isAsyncComplete: true }, ...more });
  const begin = async (more?: object): Promise<{ id: string; update: (body: object) => ReturnType<typeof send> }> => {
    await seed(mock, [waiting(more), task('then', { dependsOn: [{ externalId: 'ask' }] })]);
    const id = await run(mock);
    const [{ id: taskId }] = (await execution(id)).executedTasks;
    return { id, update: (body) => post(`/workflows/tasks/${taskId}/update`, body) };
  };

  it('wait for their outcome', async () => {
    const { id, update } = await begin();
    mock.clock.advance(3_000_000);
    expect(await states(id)).toEqual(['ask IN_PROGRESS']);
    expect((await update({ status: 'COMPLETED', output: { rows: 1 } })).body).toMatchObject({ status: 'COMPLETED', output: { response: { rows: 1 } } });
    expect((await update({ status: 'COMPLETED' })).status).toBe(400);
    mock.clock.advance(100);
    expect((await execution(id)).status).toBe('COMPLETED');
  });

  it('are tried again after a failure, as their retries allow', async () => {
    const { id, update } = await begin({ retries: 1 });
    expect((await update({ status: 'FAILED' })).body.status).toBe('IN_PROGRESS');
    expect((await update({ status: 'FAILED' })).body.status).toBe('FAILED');
    expect((await execution(id)).status).toBe('FAILED');
  });

  it('fail at once with a terminal error', async () => {
    const { id, update } = await begin();
    expect((await update({ status: 'FAILED_WITH_TERMINAL_ERROR' })).body.status).toBe('FAILED_WITH_TERMINAL_ERROR');
    expect((await execution(id)).status).toBe('FAILED');
  });

  it('time out', async () => {
    const { id } = await begin({ timeout: 100 });
    mock.clock.advance(100_000);
    expect((await execution(id)).status).toBe('TIMED_OUT');
    expect(await states(id)).toEqual(['ask TIMED_OUT']);
  });

  it('that do not exist are not found', async () => {
    expect((await post('/workflows/tasks/00000000-0000-4000-8000-000000000000/update', { status: 'COMPLETED' })).status).toBe(404);
  });
});

describe('triggers', () => {
  const item = { externalId: 't', triggerRule: { triggerType: 'schedule', cronExpression: '0 2 * * *' }, workflowExternalId: 'w', workflowVersion: 'v1', input: { site: 'north' } };
  const upsert = async (more: object = {}): ReturnType<typeof send> =>
    post('/workflows/triggers', { items: [{ ...item, authentication: { nonce: await nonce(mock) }, ...more }] });

  it('are written, listed, paused, resumed and deleted', async () => {
    expect(await upsert()).toMatchObject({ status: 400, body: { error: { missing: [{ workflowExternalId: 'w', version: 'v1' }] } } });
    await seed(mock, [task('a')]);
    const written = (await upsert()).body.items[0];
    expect(written).toMatchObject({ externalId: 't', isPaused: false, metadata: {}, triggerRule: { timezone: 'UTC' }, createdTime: start });
    expect(written).not.toHaveProperty('authentication');
    expect((await upsert({ authentication: { nonce: 'old' } })).status).toBe(403);
    expect((await post('/workflows/triggers/t/pause')).body).toEqual({});
    expect((await get('/workflows/triggers')).body).toMatchObject({ items: [{ isPaused: true }] });
    expect(mock.fire('t')).toBeUndefined();
    await post('/workflows/triggers/t/resume');
    expect(mock.store.triggers.get('t')?.isPaused).toBe(false);
    expect((await post('/workflows/triggers/nope/pause')).status).toBe(404);
    expect(await post('/workflows/triggers/delete', { items: [{ externalId: 'nope' }] })).toMatchObject({ status: 400, body: { error: { missing: [{ externalId: 'nope' }] } } });
    await post('/workflows/triggers/delete', { items: [{ externalId: 't' }] });
    expect(mock.store.triggers.size).toBe(0);
  });

  it('start executions when they are told to fire, and keep a history', async () => {
    await seed(mock, [task('a')]);
    await upsert();
    const fired = mock.fire('t')!;
    expect((await execution(fired.workflowExecutionId!)).input).toEqual({ site: 'north' });
    mock.clock.advance(1000);
    mock.store.versions.delete('w', 'v1');
    expect(mock.fire('t')).toMatchObject({ status: 'failed', workflowExecutionId: null });
    const { body } = await get('/workflows/triggers/t/history?limit=1');
    expect(body.items).toMatchObject([{ fireTime: start, status: 'success', workflowExecutionId: fired.workflowExecutionId }]);
    expect((await get(`/workflows/triggers/t/history?limit=1&cursor=${body.nextCursor}`)).body.items).toMatchObject([{ status: 'failed' }]);
    expect((await get('/workflows/triggers/nope/history')).status).toBe(404);
  });

  it('take the whole of a data modeling rule', async () => {
    await seed(mock, [task('a')]);
    const view = { type: 'view', space: 'plant', externalId: 'Pump', version: 'v1' };
    const rule = {
      triggerType: 'dataModeling',
      dataModelingQuery: {
        with: { pumps: { nodes: { filter: { and: [{ hasData: [view] }, { equals: { property: ['plant', 'Pump/v1', 'site'], value: 'north' } }] } }, limit: 500 } },
        select: { pumps: { sources: [{ source: view, properties: ['name'] }] } },
      },
      batchSize: 500,
      batchTimeout: 300,
    };
    expect((await upsert({ triggerRule: rule })).body.items[0].triggerRule).toEqual(rule);
  });
});

describe('the project', () => {
  it('starts over', async () => {
    await seed(mock, [task('a')]);
    mock.fail({ status: 500 });
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect((await get('/workflows')).body).toEqual({ items: [] });
  });

  it('lets time go forward only', () => {
    expect(() => mock.clock.advance(-1)).toThrow(RangeError);
  });
});

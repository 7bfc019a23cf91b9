import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError, AuthenticationError, CivisClient, ConflictError, WaitError, type Workflow, type WorkflowExecution } from '../../src/civis/index.js';
import { mockHandlers } from '../../src/testing/msw.js';
import { mockCivis, type MockCivis } from '../../src/testing/index.js';
import { failure } from './api.js';

const start = Date.parse('2026-04-17T18:00:00Z');
let mock: MockCivis;
let civis: CivisClient;
beforeEach(() => {
  mock = mockCivis({ now: start, taskDuration: 100 });
  civis = new CivisClient({ auth: 'k', fetch: mock.fetch, maxRetries: 0 });
});

const yaml = (tasks: string, more = ''): string => `version: '2.0'\nw:\n${more}  tasks:\n${tasks.replace(/^/gm, '    ')}\n`;
const line = 'a: { action: civis.run_job, input: { job_id: 812 }, on-success: b }\nb: { action: civis.workflows.execute, input: { workflow_id: 5 }, on-error: clean }\nclean: { action: std.noop }';
const add = (tasks = line, more = ''): Workflow => mock.add({ name: 'W', definition: yaml(tasks, more), allowConcurrentExecutions: true });
const states = ({ mistralState, tasks }: WorkflowExecution): string => [mistralState, ...tasks.map((task) => `${task.name} ${task.mistralState}`)].join(', ');

/** Executes a workflow and lets time pass until nothing moves. */
async function run(id: number, params = {}): Promise<WorkflowExecution> {
  const { id: execution } = await civis.workflows.executions.create(id, params);
  mock.clock.advance(10_000);
  return (await civis.workflows.executions.retrieve(id, execution))!;
}

describe('workflows', () => {
  it('are created, changed in part, replaced, cloned and archived', async () => {
    const { workflows } = civis;
    const made = await workflows.create({ name: 'W', definition: yaml(line), schedule: { scheduled: true, scheduledHours: [4] }, notifications: { failureEmailAddresses: ['a@civis.test'] } });
    expect(made).toMatchObject({ valid: true, validationErrors: null, state: 'scheduled', lastExecutionId: null, schedule: { scheduledHours: [4], scheduledDays: [] }, createdAt: '2026-04-17T18:00:00.000Z' });
    mock.clock.advance(1000);
    expect(await workflows.update(made.id, { description: 'x', notifications: { successOn: false } })).toMatchObject({
      description: 'x',
      schedule: made.schedule,
      notifications: { successOn: false, failureEmailAddresses: ['a@civis.test'] },
      updatedAt: '2026-04-17T18:00:01.000Z',
    });
    const copy = await workflows.clone(made.id, { cloneNotifications: true });
    expect(copy).toMatchObject({ name: 'Clone of W', definition: made.definition, schedule: { scheduled: false }, notifications: { successOn: false } });
    expect(await workflows.replace(made.id, { name: 'V' })).toMatchObject({ id: made.id, name: 'V', description: null, definition: '', valid: false, schedule: { scheduled: false } });
    expect(await workflows.archive(made.id, { status: true })).toMatchObject({ archived: true });
    expect((await workflows.list().toArray()).map(({ id }) => id)).toEqual([copy.id]);
    expect(await workflows.retrieve(1)).toBeUndefined();
  });

  it('say what is wrong with their definition', async () => {
    const { valid, validationErrors } = await civis.workflows.create({ name: 'W', definition: yaml('a: { action: nope }') });
    expect([valid, validationErrors]).toEqual([false, expect.stringMatching(/^line 4: action must be one of/)]);
    expect((await civis.workflows.create({ name: 'W', definition: yaml(line).replace("'2.0'", '2') })).valid).toBe(true);
    expect(await failure(() => civis.workflows.create({ name: 'W', fromJobChain: 5, definition: 'x' }))).toMatchObject({ status: 400, code: 'bad_request' });
    expect((await civis.workflows.create({ name: 'W', fromJobChain: 5 })).definition).toContain('job_id: 5');
    expect(await failure(() => civis.workflows.create({ name: 'W', schedule: { scheduledDays: [1], scheduledDaysOfMonth: [1] } }))).toMatchObject({ status: 400 });
  });

  it('are found by what the list is told', async () => {
    const plain = mock.add({ name: 'b' });
    const hidden = mock.add({ name: 'a', hidden: true });
    const timed = mock.add({ name: 'c', schedule: { scheduled: true } });
    const old = mock.add({ name: 'd' });
    await civis.workflows.archive(old.id, { status: true });
    const theirs = mock.add({ name: 'e' });
    await civis.workflows.transfer(theirs.id, { userId: 27, includeDependencies: true });
    const find = async (params: object): Promise<number[]> => (await civis.workflows.list({ order: 'name', orderDir: 'asc', ...params }).toArray()).map(({ id }) => id);
    expect(await find({})).toEqual([plain.id, timed.id, theirs.id]);
    expect(await find({ orderDir: 'desc' })).toEqual([theirs.id, timed.id, plain.id]);
    expect(await find({ hidden: true })).toEqual([hidden.id]);
    expect(await find({ archived: true })).toEqual([old.id]);
    expect(await find({ archived: 'all' })).toHaveLength(4);
    expect(await find({ scheduled: true })).toEqual([timed.id]);
    expect(await find({ scheduled: false })).toEqual([plain.id, theirs.id]);
    expect(await find({ author: [27, 28] })).toEqual([theirs.id]);
    expect(await find({ state: ['scheduled', 'running'] })).toEqual([timed.id]);
    expect(mock.requests.at(-1)!.query['state[]']).toEqual(['scheduled', 'running']);
  });

  it('come in pages whose headers tell the totals', async () => {
    for (let index = 0; index < 120; index++) mock.add({ name: `w${index}` });
    const list = civis.workflows.list({ order: 'created_at', orderDir: 'asc', prefetch: 2 });
    const page = await list.page();
    expect(page.total).toBe(120);
    expect(page.response).toMatchObject({ rateLimit: { limit: 1000, remaining: 999 }, requestId: expect.any(String) });
    expect(Object.fromEntries(page.response!.headers)).toMatchObject({ 'x-pagination-per-page': '50', 'x-pagination-current-page': '1', 'x-pagination-total-pages': '3', 'x-pagination-total-entries': '120' });
    expect((await list.toArray()).map(({ name }) => name)).toEqual(Array.from({ length: 120 }, (_each, index) => `w${index}`));
    expect(mock.requests).toHaveLength(4);
  });

  it('know what they depend on', async () => {
    const { id } = add('a: { action: civis.scripts.sql, input: { sql: x, remote_host_id: 1, credential_id: 9 }, on-success: b }\nb: { action: civis.run_job, input: { job_id: 812 } }');
    const list = await civis.workflows.listDependencies(id, { userId: 27 }).toArray();
    expect(list.map(({ objectType, id: object, permissionLevel }) => [objectType, object, permissionLevel])).toEqual([['Credential', 9, 'read'], ['Job', 812, 'read']]);
    expect((await civis.workflows.listDependencies(id).toArray())[0]!.permissionLevel).toBeNull();
    expect((await civis.workflows.transfer(id, { userId: 27, includeDependencies: true })).dependencies).toMatchObject([{ shared: true }, { shared: true }]);
  });
});

describe('executions', () => {
  it('advance with the clock, along the transitions', async () => {
    const { id } = add();
    const { executions } = civis.workflows;
    const { id: execution, ...begun } = await executions.create(id, { input: { my_key: 1 } });
    expect(begun).toMatchObject({ state: 'running', finishedAt: null, input: { my_key: 1 } });
    expect(await civis.workflows.retrieve(id)).toMatchObject({ state: 'running', lastExecutionId: execution });
    const now = async (): Promise<string> => states((await executions.retrieve(id, execution))!);
    expect(await now()).toBe('running, a running, b idle, clean idle');
    mock.clock.advance(100);
    expect(await now()).toBe('running, a success, b running, clean idle');
    mock.clock.advance(100);
    expect(await now()).toBe('success, a success, b success, clean idle');
    expect(await executions.retrieve(id, execution)).toMatchObject({ state: 'succeeded', finishedAt: '2026-04-17T18:00:00.200Z' });
    expect(await civis.workflows.retrieve(id)).toMatchObject({ state: 'succeeded' });
    expect(await executions.tasks.retrieve(id, execution, 'a')).toMatchObject({ runs: [{ jobId: 812, state: 'succeeded', finishedAt: '2026-04-17T18:00:00.100Z' }], executions: [] });
    expect(await executions.tasks.retrieve(id, execution, 'b')).toMatchObject({ runs: [], executions: [{ workflowId: 5, state: 'succeeded' }] });
    expect(await executions.tasks.retrieve(id, execution, 'c')).toBeUndefined();
    expect(await executions.retrieve(id, 1)).toBeUndefined();
    expect(await executions.list(id).page()).toMatchObject({ total: 1, items: [{ id: execution, state: 'succeeded' }] });
    expect((await executions.list(id).first())).not.toHaveProperty('tasks');
  });

  it('fail and go on as the definition and the input say', async () => {
    const { id } = add();
    expect(states(await run(id, { input: { fail: 'a' } }))).toBe('error, a error, b idle, clean idle');
    expect(states(await run(id, { input: { fail: ['b'] } }))).toBe('success, a success, b error, clean success');
    expect(states(await run(add('a: { action: std.fail }').id))).toBe('error, a error');
    expect(states(await run(add('a: { action: std.noop, on-success: [b, c] }\nb: { action: std.noop, on-complete: d }\nc: { action: std.noop, on-success: { next: [d: 1] } }\nd: { action: std.noop, join: all }').id))).toBe('success, a success, b success, c success, d success');
    expect(states(await run(add('a: { action: std.noop, on-success: fail }').id))).toBe('error, a success');
    expect(states(await run(add('a: { action: std.noop, on-success: [b, succeed] }\nb: { action: std.noop }').id))).toBe('success, a success, b idle');
    expect(states(await run(id, { includedTasks: ['b'] }))).toBe('success, b success');
    expect(states(await run(add('a: { action: std.noop }\nb: { action: std.noop, requires: [a] }\nc: { action: std.noop }', '  type: reverse\n').id, { targetTask: 'b' }))).toBe('success, a success, b success');
  });

  it('are cancelled, paused, resumed and retried; the answer is from before', async () => {
    const { executions } = civis.workflows;
    const { id } = add('a: { action: civis.run_job, input: { job_id: 1 }, on-success: [pause, b] }\nb: { action: std.noop, pause-before: true }');
    const one = await executions.create(id);
    expect(await failure(() => executions.resume(id, one.id))).toBeInstanceOf(ConflictError);
    mock.clock.advance(1000);
    expect(await executions.wait(id, one.id)).toMatchObject({ mistralState: 'paused', state: 'running' });
    expect((await executions.resume(id, one.id)).mistralState).toBe('paused');
    mock.clock.advance(1000);
    const finished = await executions.wait(id, one.id);
    expect(states(finished)).toBe('success, a success, b success');

    const two = await executions.create(id);
    expect((await executions.cancel(id, two.id)).mistralState).toBe('running');
    expect(await failure(() => executions.wait(id, two.id))).toBeInstanceOf(WaitError);
    expect(await executions.retrieve(id, two.id)).toMatchObject({ state: 'cancelled', tasks: [{ mistralState: 'cancelled', runs: [{ state: 'cancelled' }] }, {}] });
    expect(await failure(() => executions.cancel(id, two.id))).toBeInstanceOf(ApiError);

    const three = await executions.create(add().id, { input: { fail: 1 } });
    const { workflowId } = mock.store.executions.values().at(-1)!;
    mock.clock.advance(1000);
    expect(await failure(() => executions.retry(workflowId, three.id, { taskName: 'clean' }))).toMatchObject({ status: 400 });
    expect((await executions.retry(workflowId, three.id, { taskName: 'a' })).state).toBe('failed');
    mock.clock.advance(1000);
    expect((await executions.wait(workflowId, three.id)).state).toBe('succeeded');
  });

  it('are refused where the workflow can not run', async () => {
    const { executions } = civis.workflows;
    const alone = mock.add({ name: 'W', definition: yaml(line) });
    await executions.create(alone.id);
    expect(await failure(() => executions.create(alone.id))).toMatchObject({ status: 409, code: 'already_running' });
    expect(await failure(() => executions.create(mock.add({ name: 'W' }).id))).toMatchObject({ status: 400 });
    expect(await failure(() => executions.create(add().id, { includedTasks: ['nope'] }))).toMatchObject({ status: 400 });
    expect(await failure(() => executions.create(1))).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('git', () => {
  it('keeps versions, and refuses a commit over a change of others', async () => {
    const { id } = add();
    const { git } = civis.workflows;
    expect(await git.retrieve(id)).toBeUndefined();
    expect(await failure(() => git.attach(id, {}))).toMatchObject({ status: 400 });
    const file = await git.attach(id, { gitRepoUrl: 'https://github.com/civis-test/w', gitPath: 'w.yml' });
    expect(file).toMatchObject({ gitBranch: 'main', gitRefType: 'branch', gitRepo: { repoUrl: 'https://github.com/civis-test/w' } });
    const [first] = await git.commits.list(id).toArray();
    const before = await git.commits.retrieve(id, first!.commitHash.slice(0, 7));
    const content = yaml('a: { action: std.noop }');
    const after = await git.commits.create(id, { content, message: 'Simpler', fileHash: before!.fileHash });
    expect(await failure(() => git.commits.create(id, { content, message: 'Again', fileHash: before!.fileHash }))).toBeInstanceOf(ConflictError);
    expect(await git.commits.retrieve(id, 'main')).toEqual(after);
    expect(await git.commits.retrieve(id, 'feature')).toBeUndefined();
    expect((await git.commits.list(id).toArray()).map(({ message }) => message)).toEqual(['Simpler', 'Add the workflow']);
    expect((await git.checkout(id)).content).toBe(before!.content);
    expect((await git.checkoutLatest(id)).content).toBe(content);
    expect((await civis.workflows.retrieve(id))!.definition).toBe(content);
    expect(await git.update(id, { pullFromGit: true })).toMatchObject({ pullFromGit: true, gitPath: 'w.yml' });
  });
});

describe('projects and shares', () => {
  it('are given and taken', async () => {
    const { id } = add();
    const { projects, shares } = civis.workflows;
    await projects.add(id, 3);
    await projects.add(id, 3);
    expect(await projects.list(id).toArray()).toMatchObject([{ id: 3, name: 'Project 3' }]);
    expect(await projects.list(id, { hidden: true }).toArray()).toEqual([]);
    expect(await projects.remove(id, 3)).toBeUndefined();
    expect(await projects.list(id).toArray()).toEqual([]);
    await shares.setUsers(id, { userIds: [27, 28], permissionLevel: 'read' });
    expect(await shares.setGroups(id, { groupIds: 5, permissionLevel: 'write' })).toMatchObject({ totalUserShares: 3, totalGroupShares: 1 });
    await shares.setUsers(id, { userIds: 28, permissionLevel: 'manage' });
    await shares.removeUser(id, 27);
    expect(await shares.retrieve(id)).toEqual({
      readers: { users: [], groups: [] },
      writers: { users: [], groups: [{ id: 5, name: 'Group 5' }] },
      owners: { users: [{ id: 1, name: 'Ada Byron' }, { id: 28, name: 'User 28' }], groups: [] },
      totalUserShares: 2,
      totalGroupShares: 1,
    });
    await shares.removeGroup(id, 5);
    expect((await shares.retrieve(id)).totalGroupShares).toBe(0);
  });
});

describe('the account', () => {
  it('asks for a key, and says so', async () => {
    const error = await failure<AuthenticationError>(() => new CivisClient({ fetch: mock.fetch }).workflows.retrieve(1));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.headers!.get('www-authenticate')).toContain('Bearer');
  });

  it('fails when told to, starts over, and counts the requests of a minute', async () => {
    const { id } = add();
    mock.fail({ status: 502, operation: 'retrieveWorkflow' });
    expect(await failure(() => civis.workflows.retrieve(id))).toMatchObject({ status: 502, code: 'internal_error' });
    const left = async (): Promise<number | undefined> => (await civis.workflows.list().page()).response!.rateLimit!.remaining;
    expect([await left(), await left()]).toEqual([998, 997]);
    mock.clock.advance(60_000);
    expect(await left()).toBe(999);
    mock.reset();
    expect([mock.store.workflows.size, mock.requests.length]).toEqual([0, 0]);
  });

  it('can be served by Mock Service Worker too', () => {
    expect(mock.servers.test('https://api.civisanalytics.com/workflows')).toBe(true);
    expect(mockHandlers(mock)).toHaveLength(1);
  });
});

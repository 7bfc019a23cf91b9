import { describe, expect, it } from 'vitest';
import { AtlanClient, NotFoundError, TimeoutError, ValidationError, listMissedScheduledQueries, listScheduledQueries, setWorkflowParameter, workflowParameters, type Workflow, type WorkflowRun, type WorkflowSchedule } from '../../src/atlan/index.js';
import { answering, directRoles, failure, hits, lines, options, refusal, snowflake, tenant } from './tenant.js';

const name = 'atlan-snowflake-1714638976';
const rerunBody = { namespace: 'default', resourceKind: 'WorkflowTemplate', resourceName: name };
const annotations = { 'orchestration.atlan.com/schedule': '5 4 * * *', 'orchestration.atlan.com/timezone': 'Europe/Paris' };
const schedule = { cronSchedule: '5 4 * * *', timezone: 'Europe/Paris' };

describe('run', () => {
  it('sends the workflow as it is, with submit=true', async () => {
    const { mock, atlan } = tenant();
    const made = await atlan.workflows.run({ ...snowflake(), payload: [{ parameter: 'credentialGuid', type: 'credential', body: { name: 'c' } }] });
    expect(lines(mock)).toEqual(['GET /whoami', 'POST /workflows?submit=true']);
    expect(mock.requests[1]!.body).toEqual({ ...snowflake(), payload: [{ parameter: 'credentialGuid', type: 'credential', body: { name: 'c' } }] });
    expect(made.metadata!.name).toBe(name);
    expect(await atlan.workflows.runs.findLatest(made)).toMatchObject({ status: { phase: 'Pending' }, spec: { workflowTemplateRef: { name } } });
  });

  it('writes a schedule into the annotations, also where there are none', async () => {
    const { mock, atlan } = tenant();
    const workflow = snowflake();
    await atlan.workflows.run({ ...workflow, schedule });
    expect(mock.requests[1]!.body).toEqual({ ...workflow, metadata: { ...workflow.metadata, annotations: { ...workflow.metadata!.annotations, ...annotations } } });
    await atlan.workflows.run({ metadata: { name: 'atlan-dbt-1714638976' }, spec: {}, schedule });
    expect(mock.requests[2]!.body).toEqual({ metadata: { name: 'atlan-dbt-1714638976', annotations }, spec: {} });
    expect(workflow).toEqual(snowflake());
  });
});

describe('rerun', () => {
  it('takes a name, an object, the wire\'s form, or the newest of a package', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    const found = (await atlan.workflows.findById(name))!;
    for (const target of [name, found, { metadata: { name } }, { resourceName: name }, { prefix: 'atlan-snowflake' }]) {
      mock.clear();
      const run = await atlan.workflows.rerun(target);
      expect(mock.requests.at(-1)).toMatchObject({ path: '/workflows/submit', body: rerunBody });
      expect(run.metadata!.name).toMatch(new RegExp(`^${name}-`));
    }
    expect(lines(mock)).toEqual(['POST /workflows/indexsearch', 'POST /workflows/submit']);
    await atlan.workflows.rerun({ resourceName: name, namespace: 'other' });
    expect(mock.requests.at(-1)!.body).toEqual({ ...rerunBody, namespace: 'other' });
  });

  it('says so when no workflow of the package has run', async () => {
    const { mock, atlan } = tenant();
    const error = await failure(() => atlan.workflows.rerun({ prefix: 'atlan-dbt' }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toMatch(/no workflow of the package atlan-dbt/);
    expect(lines(mock)).toEqual(['POST /workflows/indexsearch']);
  });

  it('gives the run that is on its way, if that is wanted', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    mock.clear();
    const current = await atlan.workflows.rerun(name, { idempotent: true, settle: 0 });
    expect(lines(mock)).toEqual(['POST /runs/indexsearch']);
    expect(current).toMatchObject({ status: { phase: 'Pending' } });
    mock.clock.advance(2000);
    const next = await atlan.workflows.rerun(name, { idempotent: true, settle: 0 });
    expect(lines(mock).slice(1)).toEqual(['POST /runs/indexsearch', 'POST /workflows/submit']);
    expect(next.metadata!.name).not.toBe(current.metadata!.name);
  });

  it('waits before it looks, and can be stopped meanwhile', async () => {
    const { mock, atlan } = tenant();
    const controller = new AbortController();
    const pending = failure(() => atlan.workflows.rerun(name, { idempotent: true, signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
    expect(await failure(() => atlan.workflows.rerun(name, { idempotent: true, deadline: 20 }))).toBeInstanceOf(TimeoutError);
    expect(mock.requests).toEqual([]);
  });
});

describe('update', () => {
  const stored = { apiVersion: 'v1', kind: 'WorkflowTemplate', ...snowflake(), status: { phase: 'Succeeded' }, unknown: { a: 1 } };
  stored.metadata = { ...stored.metadata, managedFields: [{ manager: 'x' }], resourceVersion: '7', ownerReferences: [1] };
  const { apiVersion: _apiVersion, kind: _kind, status: _status, ...sent } = stored;
  const server = (): ReturnType<typeof answering> => answering(({ line, body }) => (line === 'GET /whoami' ? directRoles : line.endsWith('indexsearch') ? hits([stored]) : body));

  it('sends back what was read, with fields that nobody knows, without the status', async () => {
    const { atlan, sent: all } = server();
    const workflow = (await atlan.workflows.findById(name))!;
    setWorkflowParameter(workflow, 'enable-lineage', true);
    await atlan.workflows.update(workflow);
    expect(all.map(({ line }) => line)).toEqual(['POST /workflows/indexsearch', 'GET /whoami', `POST /workflows/${name}`]);
    const expected = structuredClone(sent);
    expected.spec!.templates![0]!.dag!.tasks![0]!.arguments!.parameters![0]!.value = true;
    expect(all[2]!.body).toEqual(expected);
  });

  it('reads, changes and sends back in one call', async () => {
    const { atlan, sent: all } = server();
    await atlan.workflows.update(name, (workflow) => setWorkflowParameter(workflow, 'enable-lineage', true));
    expect(workflowParameters(all[2]!.body as Workflow)).toEqual([{ name: 'enable-lineage', value: true }]);
    expect(all[2]!.body).toMatchObject({ unknown: { a: 1 }, metadata: { ownerReferences: [1] } });
    await atlan.workflows.update({ prefix: 'atlan-snowflake' }, async ({ metadata }) => ({ metadata, spec: null }));
    expect(all.at(-1)!.body).toEqual({ metadata: stored.metadata, spec: null });
  });

  it('sends integers beyond 2^53 back as they came, and takes the sort of a document without the field for what it is', async () => {
    const text = JSON.stringify(hits([stored])).replace('"a":1', '"a":9223372036854775807').replace('"sort":[0]', '"sort":[-9223372036854775808]');
    const bodies: string[] = [];
    const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
      const isSearch = String(input).endsWith('indexsearch');
      if (!isSearch && init?.body) bodies.push(String(init.body));
      return isSearch ? new Response(text) : Response.json(String(input).endsWith('/whoami') ? directRoles : {});
    };
    const { workflows } = new AtlanClient({ ...options, fetch: fetch as typeof globalThis.fetch });
    const workflow = (await workflows.findById(name))!;
    expect(workflow.hit.sort).toEqual([-9223372036854775808n]);
    expect(workflow).toMatchObject({ unknown: { a: 9223372036854775807n } });
    await workflows.update(workflow);
    await workflows.update(name, (read) => setWorkflowParameter(read, 'enable-lineage', true));
    for (const body of bodies) expect(body).toContain('"unknown":{"a":9223372036854775807}');
    expect(bodies).toHaveLength(2);
    const bad = await failure(() => workflows.update({ ...workflow, spec: { n: NaN } } as never));
    expect(bad.message).toMatch(/the body must be JSON/);
  });

  it('replaces the whole under a name', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    mock.clear();
    const changed = snowflake(name, [{ name: 'enable-lineage', value: true }]);
    expect(await atlan.workflows.update(name, changed)).toMatchObject(changed);
    expect(lines(mock)).toEqual([`POST /workflows/${name}`]);
    expect(mock.requests[0]!.body).toEqual(changed);
  });

  it('refuses what has no name, and says when there is nothing to read', async () => {
    const { mock, atlan } = tenant();
    expect(await failure(() => atlan.workflows.update({ metadata: {}, spec: {} }))).toBeInstanceOf(ValidationError);
    expect(mock.requests).toEqual([]);
    expect((await failure(() => atlan.workflows.update('nope', () => {}))).message).toMatch(/there is no workflow nope/);
    expect((await failure(() => setWorkflowParameter(snowflake(), 'nope', 1))).message).toBe('the workflow has no parameter "nope"; it has: enable-lineage');
    expect(workflowParameters({ metadata: null, spec: null })).toEqual([]);
  });

  it('refuses a new name, under which it would replace another workflow', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    await atlan.workflows.run(snowflake('other'));
    mock.clear();
    const changes: ((workflow: Workflow) => Workflow | void)[] = [
      (workflow) => void (workflow.metadata!.name = 'other'),
      (workflow) => ({ ...workflow, metadata: { ...workflow.metadata, name: 'other' } }),
    ];
    for (const change of changes) {
      for (const given of [name, { prefix: 'atlan-snowflake' }]) {
        const error = await failure(() => atlan.workflows.update(given, change as never));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error.message).toMatch(/metadata\.name must stay atlan-snowflake-1714638976/);
      }
    }
    expect(lines(mock).filter((line) => !line.endsWith('indexsearch'))).toEqual([]);
    await atlan.workflows.update(name, ({ spec }) => ({ metadata: {}, spec }) as never);
    expect(lines(mock).at(-1)).toBe(`POST /workflows/${name}`);
  });
});

it('deletes by archiving, and gives to another owner', async () => {
  const { mock, atlan } = tenant();
  await atlan.workflows.run(snowflake('atlan-a/b-1714638976'));
  mock.clear();
  const given = await atlan.workflows.updateOwner('atlan-a/b-1714638976', { username: 'jane doe' });
  expect(given.metadata!.labels).toMatchObject({ 'workflows.argoproj.io/creator': 'jane doe' });
  expect(await atlan.workflows.delete(given)).toBeUndefined();
  expect(lines(mock)).toEqual(['POST /workflows/atlan-a%2Fb-1714638976/changeownership?username=jane+doe', 'POST /workflows/atlan-a%2Fb-1714638976/archive']);
  expect(mock.requests.map(({ body }) => body)).toEqual([undefined, undefined]);
  expect(await atlan.workflows.findById('atlan-a/b-1714638976')).toBeUndefined();
  expect(await failure(() => atlan.workflows.delete(given))).toBeInstanceOf(NotFoundError);
});

describe('schedules', () => {
  it('are added, listed, retrieved and removed', async () => {
    const { mock, atlan } = tenant();
    const { schedules } = atlan.workflows;
    expect(await schedules.list().toArray()).toEqual([]);
    await atlan.workflows.run(snowflake());
    mock.clear();
    const added = await schedules.add(name, schedule);
    expect(lines(mock)).toEqual(['POST /workflows/indexsearch', `POST /workflows/${name}`]);
    expect(mock.requests[1]!.body).toMatchObject({ metadata: { annotations: { 'package.argoproj.io/name': '@atlan/snowflake', ...annotations } }, spec: snowflake().spec });
    expect(mock.requests[1]!.body).not.toHaveProperty('status');
    expect(added.metadata!.annotations).toMatchObject(annotations);
    expect((await schedules.list().toArray()).map(({ metadata }) => metadata!.name)).toEqual([`${name}-cron`]);
    mock.clear();
    expect(await schedules.retrieve(name)).toMatchObject({ spec: { schedule: '5 4 * * *', timezone: 'Europe/Paris' } });
    expect(await schedules.retrieve(`${name}-cron`)).toBeDefined();
    await schedules.remove(added);
    expect(lines(mock)).toEqual([`GET /runs/cron/${name}-cron`, `GET /runs/cron/${name}-cron`, `POST /workflows/${name}`]);
    const left = (mock.requests[2]!.body as Workflow).metadata!.annotations!;
    // The time zone stays, as it does with Atlan's own clients.
    expect(left).toEqual({ 'package.argoproj.io/name': '@atlan/snowflake', 'orchestration.atlan.com/timezone': 'Europe/Paris' });
    expect(await schedules.retrieve(added)).toBeUndefined();
  });

  it('of the newest of a package, over whatever it had', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run({ ...snowflake(), schedule });
    const changed = await atlan.workflows.schedules.add({ prefix: 'atlan-snowflake' }, { cronSchedule: '0 0 1 * *', timezone: 'UTC' });
    expect(changed.metadata!.annotations).toMatchObject({ 'orchestration.atlan.com/schedule': '0 0 1 * *', 'orchestration.atlan.com/timezone': 'UTC' });
    expect(mock.store.workflows.size).toBe(1);
  });

  it('that make no sense are refused before anything is read', async () => {
    const { mock, atlan } = tenant();
    const bad: [object, RegExp][] = [[{ cronSchedule: '5 4 * *', timezone: 'UTC' }, /five fields/], [{ cronSchedule: '5 4 * * *', timezone: 'Mars' }, /IANA/], [{ cronSchedule: '5 4 * * *' }, /timezone/]];
    for (const [given, message] of bad) {
      expect((await failure(() => atlan.workflows.schedules.add(name, given as never))).message).toMatch(message);
      expect((await failure(() => atlan.workflows.run({ ...snowflake(), schedule: given as never }))).message).toMatch(message);
    }
    expect(mock.requests).toEqual([]);
  });
});

describe('what is no workflow', () => {
  it('is refused where one is meant, before any request', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run({ ...snowflake(), schedule });
    const run = await atlan.workflows.rerun(name);
    const its = (await atlan.workflows.schedules.retrieve(name))!;
    mock.clear();
    const { workflows } = atlan;
    const { schedules, runs, scheduledQueries } = workflows;
    for (const [what, given] of [['run', run as never], ['schedule', its as never]] as const) {
      const calls = [
        () => schedules.remove(given),
        () => schedules.add(given, schedule),
        () => workflows.rerun(given),
        () => workflows.rerun(given, { idempotent: true }),
        () => workflows.update(given),
        () => workflows.update(name, given),
        () => workflows.delete(given),
        () => workflows.updateOwner(given, { username: 'u' }),
        () => workflows.wait(given),
        () => runs.findLatest(given),
        () => runs.findCurrent(given),
        () => runs.list({ workflow: given }),
        () => scheduledQueries.rerun(given),
        ...(what === 'run' ? [() => schedules.retrieve(given)] : []),
      ];
      for (const call of calls) {
        const error = await failure(call);
        expect(error).toBeInstanceOf(ValidationError);
        expect(error.message).toMatch(new RegExp(`is a ${what}: give the workflow itself, or its name$`));
      }
    }
    expect(mock.requests).toEqual([]);
    expect(await schedules.retrieve(its)).toEqual(its);
  });

  it('is refused by the types', () => {
    const { workflows } = tenant().atlan;
    const unused = async (run: WorkflowRun, its: WorkflowSchedule): Promise<void> => {
      // @ts-expect-error -- a run
      await workflows.schedules.add(run, schedule);
      // @ts-expect-error -- a schedule
      await workflows.schedules.remove(its);
      // @ts-expect-error -- a run
      await workflows.rerun(run);
      // @ts-expect-error -- a schedule
      await workflows.delete(its);
      // @ts-expect-error -- a run
      await workflows.wait(run);
    };
    expect(unused).toBeTypeOf('function');
  });

  it('is not a workflow without its spec, which is read', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    mock.clear();
    await atlan.workflows.schedules.add({ metadata: { name }, spec: null } as Workflow, schedule);
    expect(lines(mock)).toEqual(['POST /workflows/indexsearch', `POST /workflows/${name}`]);
    expect(mock.requests[1]!.body).toMatchObject({ spec: snowflake().spec });
  });
});

describe('scheduled queries', () => {
  it('are found and run', async () => {
    const { mock, atlan } = tenant();
    const { scheduledQueries } = atlan.workflows;
    const asq = 'asq-2d9d9f5a-1';
    await atlan.workflows.run({ metadata: { name: asq, annotations: { 'package.argoproj.io/name': '@atlan/schedule-query' } }, spec: {} });
    await atlan.workflows.run({ metadata: { name: `${asq}-other` }, spec: {} });
    expect((await scheduledQueries.find('2d9d9f5a').toArray()).map(({ hit }) => hit._id)).toEqual([asq]);
    mock.clear();
    const run = await scheduledQueries.rerun(asq);
    expect(mock.requests).toMatchObject([{ path: '/workflows/triggerAsOwner', body: { ...rerunBody, resourceName: asq } }]);
    expect(run.metadata!.name).toMatch(/^asq-2d9d9f5a-1-/);
  });

  it('are listed between two times, due and missed', async () => {
    const { mock, atlan } = tenant();
    const { scheduledQueries } = atlan.workflows;
    await atlan.workflows.run({ metadata: { name: 'asq-1' }, spec: {} });
    mock.clear();
    const range = { startDate: '2024-12-30T00:00:00+02:00', endDate: '2025-01-01T00:00:00Z' };
    expect(await scheduledQueries.listBetween(range).toArray()).toHaveLength(1);
    expect(await scheduledQueries.listMissedBetween(range).toArray()).toEqual([]);
    const { atlan: other, sent } = answering(() => null);
    expect(await other.workflows.scheduledQueries.listBetween(range).toArray()).toEqual([]);
    expect(sent.map(({ line }) => line)).toEqual(['GET /runs/cron/scheduleQueriesBetweenDuration?startDate=2024-12-30T00%3A00%3A00%2B02%3A00&endDate=2025-01-01T00%3A00%3A00Z']);
    expect(mock.requests[1]!.path).toBe('/runs/cron/missedScheduleQueriesBetweenDuration');
  });

  it('are listed between two Dates', async () => {
    const { atlan, sent } = answering(() => []);
    const range = { startDate: new Date(0), endDate: '2025-01-01T00:00:00Z' };
    for (const list of [atlan.workflows.scheduledQueries.listBetween(range), atlan.workflows.scheduledQueries.listMissedBetween(range), listScheduledQueries(atlan.connection, range), listMissedScheduledQueries(atlan.connection, range)]) await list.toArray();
    expect(sent.map(({ line }) => line.replace(/.*\?/, ''))).toEqual(Array.from({ length: 4 }, () => 'startDate=1970-01-01T00%3A00%3A00.000Z&endDate=2025-01-01T00%3A00%3A00Z'));
    for (const bad of [{ ...range, endDate: new Date(NaN) }, { ...range, endDate: undefined }, undefined]) {
      expect(await failure(() => atlan.workflows.scheduledQueries.listMissedBetween(bad as never))).toBeInstanceOf(ValidationError);
    }
  });
});

it('runs no workflow that was read as a new one, and says what does', async () => {
  const { mock, atlan } = tenant();
  await atlan.workflows.run(snowflake());
  const found = await atlan.workflows.findById(name);
  mock.clear();
  expect((await failure(() => atlan.workflows.run(found as never))).message).toMatch(/this workflow exists: rerun\(\) runs it again/);
  expect(mock.requests).toEqual([]);
  await atlan.workflows.rerun(found!);
  const run = await atlan.workflows.runs.findLatest(name);
  expect((await failure(() => atlan.workflows.run(run as never))).message).toMatch(/is a run/);
});

it('runs a new workflow that refers to a template', async () => {
  const { atlan, sent } = answering(() => ({ status: 200, body: {} }));
  const workflow = { metadata: { generateName: 'x-' }, spec: { workflowTemplateRef: { name: 'atlan-snowflake' } } };
  await atlan.workflows.run(workflow as never);
  expect(sent.at(-1)).toMatchObject({ body: workflow });
  expect((await failure(() => atlan.workflows.delete({ kind: 'Workflow', metadata: { name: 'run-1' } } as never))).message).toMatch(/is a run/);
  for (const mark of [{ kind: 'Workflow' }, { status: { phase: 'Running' } }, { metadata: { name: 'x-1', uid: 'u' } }]) {
    expect((await failure(() => atlan.workflows.delete({ ...workflow, ...mark } as never))).message).toMatch(/is a run/);
  }
});

describe('the role rule', () => {
  it('sends everybody but API tokens and administrators to the twins', async () => {
    const { mock, atlan } = tenant({ roles: ['$member', '$guest'] });
    await atlan.workflows.run(snowflake());
    await atlan.workflows.rerun(name);
    await atlan.workflows.update(snowflake());
    await atlan.workflows.schedules.add(name, schedule);
    await atlan.workflows.schedules.remove(name);
    await atlan.workflows.delete(name);
    expect(lines(mock).filter((line) => !line.endsWith('indexsearch'))).toEqual([
      'GET /whoami',
      'POST /package-workflows?submit=true',
      'POST /package-workflows/submit',
      ...new Array<string>(3).fill(`POST /package-workflows/${name}`),
      `POST /package-workflows/${name}/archive`,
    ]);
  });

  it.each([['$admin', 'workflows'], ['$api-token-default-access', 'workflows'], ['$member', 'package-workflows']])('knows %s', async (role, path) => {
    const { mock, atlan } = tenant({ roles: ['$other', role] });
    await atlan.workflows.run(snowflake());
    expect(lines(mock)[1]).toBe(`POST /${path}?submit=true`);
  });

  it('is looked up once for a client, by one request however many calls', async () => {
    const { mock, atlan } = tenant();
    await Promise.all([1, 2, 3].map((index) => atlan.workflows.run(snowflake(`atlan-dbt-171463897${index}`))));
    await atlan.workflows.schedules.add('atlan-dbt-1714638971', schedule);
    expect(lines(mock).filter((line) => line === 'GET /whoami')).toHaveLength(1);
  });

  it('is looked up again after a failure, and for a credential of the call\'s own', async () => {
    const { mock, atlan } = tenant({}, { maxRetries: 0 });
    mock.fail({ operation: 'whoAmI', status: 500 });
    expect((await failure(() => atlan.workflows.run(snowflake()))).operationId).toBe('whoAmI');
    await atlan.workflows.run(snowflake());
    await atlan.workflows.rerun(name, { headers: { Authorization: 'Bearer other' } });
    await atlan.workflows.rerun(name);
    expect(lines(mock)).toEqual(['GET /whoami', 'GET /whoami', 'POST /workflows?submit=true', 'GET /whoami', 'POST /workflows/submit', 'POST /workflows/submit']);
  });

  it('is looked up with the headers, timeout and retries of the call', async () => {
    const headers = { 'x-trace': 't-1' };
    const { atlan, sent } = answering(() => refusal(503), { maxRetries: 3 });
    await failure(() => atlan.workflows.run(snowflake(), { maxRetries: 1, headers }));
    expect(sent.map(({ line, headers: its }) => [line, its.get('x-trace')])).toEqual([['GET /whoami', 't-1'], ['GET /whoami', 't-1']]);
    const silent = answering(() => new Promise(() => {}));
    const started = Date.now();
    expect(await failure(() => silent.atlan.workflows.run(snowflake(), { timeout: 20, maxRetries: 0 }))).toBeInstanceOf(TimeoutError);
    expect(Date.now() - started).toBeLessThan(5000);
    await failure(() => silent.atlan.workflows.run(snowflake(), { timeout: 20, maxRetries: 0, headers: { authorization: 'Bearer other' } }));
    expect(silent.sent.map(({ line }) => line)).toEqual(['GET /whoami', 'GET /whoami']);
  });

  it('is no matter of another caller’s timeout, and kept once it is known', async () => {
    const { mock, atlan } = tenant();
    mock.fail({ operation: 'whoAmI', latency: 60 });
    mock.fail({ operation: 'whoAmI', latency: 60 });
    const hasty = failure(() => atlan.workflows.delete('a-1', { timeout: 10, maxRetries: 0 }));
    const patient = atlan.workflows.run(snowflake());
    expect(await hasty).toBeInstanceOf(TimeoutError);
    expect((await patient).metadata!.name).toBe(name);
    const asked = lines(mock).filter((line) => line === 'GET /whoami').length;
    await atlan.workflows.delete(name, { timeout: 5000 });
    expect(lines(mock).filter((line) => line === 'GET /whoami')).toHaveLength(asked);
  });

  it('takes roles that are null for none', async () => {
    const { atlan, sent } = answering(({ line }) => (line === 'GET /whoami' ? { roles: [null] } : {}));
    await atlan.workflows.delete('a-1');
    expect(sent.at(-1)!.line).toBe('POST /package-workflows/a-1/archive');
  });

  it('survives the abort of the caller who asked first', async () => {
    const { mock, atlan } = tenant();
    mock.fail({ operation: 'whoAmI', latency: 30 });
    const controller = new AbortController();
    const first = failure(() => atlan.workflows.run(snowflake(), { signal: controller.signal }));
    const second = atlan.workflows.run(snowflake());
    controller.abort(new Error('enough'));
    expect((await first).message).toBe('enough');
    expect((await second).metadata!.name).toBe(name);
    expect(lines(mock)).toEqual(['GET /whoami', 'POST /workflows?submit=true']);
  });

  it('comes after the check of the input, and within the deadline', async () => {
    const { mock, atlan } = tenant();
    for (const bad of [{ spec: {} }, { ...snowflake(), nope: 1 }, undefined]) expect(await failure(() => atlan.workflows.run(bad as never))).toBeInstanceOf(ValidationError);
    expect(await failure(() => atlan.workflows.delete(name, { nope: 1 } as never))).toBeInstanceOf(ValidationError);
    expect(mock.requests).toEqual([]);
    mock.fail({ operation: 'whoAmI', latency: 200 });
    expect(await failure(() => atlan.workflows.run(snowflake(), { deadline: 30 }))).toBeInstanceOf(TimeoutError);
    expect(lines(mock)).toEqual(['GET /whoami']);
  });
});

it('gives nothing for the caller\'s roles where the answer has none', async () => {
  const { atlan, sent } = answering(({ line }) => (line === 'GET /whoami' ? { roles: null } : refusal(500)));
  await failure(() => atlan.workflows.run(snowflake()));
  expect(sent[1]!.line).toBe('POST /package-workflows?submit=true');
});

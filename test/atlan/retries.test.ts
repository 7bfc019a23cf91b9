import { describe, expect, it } from 'vitest';
import {
  AtlanClient,
  LegacyWorkflowsError,
  PermissionError,
  RateLimitError,
  ServerError,
  archiveWorkflow,
  changeWorkflowOwner,
  listMissedScheduledQueries,
  listScheduledQueries,
  listWorkflowSchedules,
  rerunWorkflow,
  retrieveWorkflowSchedule,
  runWorkflow,
  searchWorkflowRuns,
  searchWorkflows,
  stopWorkflowRun,
  triggerWorkflowAsOwner,
  updateWorkflow,
} from '../../src/atlan/index.js';
import type { Connection } from '../../src/core/connection.js';
import { answering, broken, directRoles, failure, hits, refusal, snowflake } from './tenant.js';

const credential = { name: 'c', connector: 'snowflake', connectorConfigName: 'x', authType: 'basic', username: 'u', password: 'secret-1' };

/** What must never be sent twice, and what may be. */
const once: Record<string, (atlan: AtlanClient) => Promise<unknown>> = {
  run: ({ workflows }) => workflows.run(snowflake()),
  rerun: ({ workflows }) => workflows.rerun('w'),
  'scheduledQueries.rerun': ({ workflows }) => workflows.scheduledQueries.rerun('asq-1'),
  delete: ({ workflows }) => workflows.delete('w'),
  stop: ({ workflows }) => workflows.runs.stop('r'),
  'credentials.create': ({ credentials }) => credentials.create(credential),
  'credentials.purge': ({ credentials }) => credentials.purge('g'),
  'apps.create': ({ apps }) => apps.create({}),
  'apps.run': ({ apps }) => apps.run('s', {}),
};
const twice: Record<string, (atlan: AtlanClient) => Promise<unknown>> = {
  findById: ({ workflows }) => workflows.findById('w'),
  update: ({ workflows }) => workflows.update('w', snowflake()),
  updateOwner: ({ workflows }) => workflows.updateOwner('w', { username: 'u' }),
  'runs.list': ({ workflows }) => workflows.runs.list().toArray(),
  'schedules.list': ({ workflows }) => workflows.schedules.list().toArray(),
  'credentials.test': ({ credentials }) => credentials.test(credential),
  'credentials.update': ({ credentials }) => credentials.update('g', credential),
  whoami: ({ auth }) => auth.whoami(),
};

/** Requests that a call made while all of them fail, roles aside. */
async function attempts(call: (atlan: AtlanClient) => Promise<unknown>, reply: () => Response | Error): Promise<number> {
  const { atlan, sent } = answering(({ line }, count) => (line === 'GET /whoami' && count === 1 ? (call === twice.whoami ? reply() : directRoles) : reply()), { maxRetries: 1 });
  await failure(() => call(atlan));
  return call === twice.whoami ? sent.length : sent.filter(({ line }) => line !== 'GET /whoami').length;
}

describe.each([['a 503', () => refusal(503)], ['a 504', () => refusal(504)], ['a broken connection', broken]] as const)('after %s', (_name, reply) => {
  it.each(Object.entries(once))('%s is not sent again', async (_method, call) => expect(await attempts(call, reply)).toBe(1));
  it.each(Object.entries(twice))('%s is', async (_method, call) => expect(await attempts(call, reply)).toBe(2));
});

it('sends everything again after a 429, and asks as the tenant says', async () => {
  for (const call of Object.values({ ...once, ...twice })) expect(await attempts(call, () => refusal(429))).toBe(2);
  const { atlan } = answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '90' } }));
  expect(await failure(() => atlan.auth.whoami())).toMatchObject({ retryAfter: 90_000, constructor: RateLimitError });
});

describe('errors', () => {
  it('have the tenant\'s code and words, under any of their names', async () => {
    const bodies = [{ errorCode: 'ATLAN-1', errorMessage: 'no', code: 5, message: 'other' }, { code: 'ATLAN-1', message: 'no' }, { status: 'ATLAN-1', message: 'no', causes: [{ errorMessage: 'x' }] }];
    for (const body of bodies) {
      const error = await failure(() => answering(() => refusal(403, body)).atlan.credentials.retrieve('g'));
      expect(error).toBeInstanceOf(PermissionError);
      expect(error).toMatchObject({ code: 'ATLAN-1', message: 'no (403, retrieveCredential)', body });
    }
  });

  it('are errors for a 503, whatever is asked', async () => {
    for (const call of Object.values({ ...once, ...twice })) {
      const { atlan } = answering(({ line }) => (line === 'GET /whoami' && call !== twice.whoami ? directRoles : refusal(503, '')), { maxRetries: 0 });
      expect(await failure(() => call(atlan))).toBeInstanceOf(ServerError);
    }
  });
});

describe('a tenant without workflows', () => {
  const legacy = async (status: number, call: (atlan: AtlanClient) => Promise<unknown>, body?: unknown): Promise<Error> => {
    const { atlan } = answering(({ line }) => (line === 'GET /whoami' ? directRoles : refusal(status, body)), { maxRetries: 0 });
    return failure(() => call(atlan));
  };
  const search = twice.findById!;

  const withdrawn = [
    'Workflows are no longer supported on this tenant',
    'workflows are deprecated here',
    'The workflow API has been removed',
    'Package workflows have been withdrawn',
    'Workflow endpoints are no longer available',
    'Workflows are no longer available',
    'The legacy workflow surface no longer runs on newer tenants',
    'This is the legacy workflow surface, which no longer runs on newer Atlan tenants',
    'workflows were migrated to apps',
    'Workflows have been deprecated, use apps',
  ];
  const missing = [
    'The workflow atlan-dbt-1 no longer exists',
    'workflow atlan-dbt-1 is deprecated',
    'This workflow has been removed',
    'There is no workflow of this name; no longer, at least',
    'The workflow was migrated to apps',
    'workflow atlan-dbt-1 no longer runs on a schedule',
    'The workflow run atlan-dbt-1-abcde has been removed',
    'The package of the workflow is no longer supported',
  ];

  it('is known by its status, or by its words', async () => {
    for (const call of [search, twice['runs.list']!, once.run!, twice['schedules.list']!, once.delete!, once.rerun!, once.stop!, twice.update!]) {
      for (const status of [410, 501]) {
        const error = await legacy(status, call);
        expect(error).toBeInstanceOf(LegacyWorkflowsError);
        expect(error).toMatchObject({ status, name: 'LegacyWorkflowsError', code: `ATLAN-${status}` });
        expect(error.message).toMatch(/apps \(client\.apps\); it said: refused with/);
        expect(error.cause).toMatchObject({ status });
      }
      for (const status of [400, 403, 404, 405]) {
        for (const message of withdrawn) expect(await legacy(status, call, { message }), message).toBeInstanceOf(LegacyWorkflowsError);
      }
    }
  });

  const range = { startDate: '2024-01-01T00:00:00Z', endDate: '2024-01-02T00:00:00Z' };
  const functions: Record<string, (connection: Connection) => Promise<unknown>> = {
    archiveWorkflow: (connection) => archiveWorkflow(connection, 'w'),
    changeWorkflowOwner: (connection) => changeWorkflowOwner(connection, 'w', { username: 'u' }),
    listMissedScheduledQueries: (connection) => listMissedScheduledQueries(connection, range).toArray(),
    listScheduledQueries: (connection) => listScheduledQueries(connection, range).toArray(),
    listWorkflowSchedules: (connection) => listWorkflowSchedules(connection).toArray(),
    rerunWorkflow: (connection) => rerunWorkflow(connection, { resourceName: 'w' }),
    retrieveWorkflowSchedule: (connection) => retrieveWorkflowSchedule(connection, 'w-cron'),
    runWorkflow: (connection) => runWorkflow(connection, snowflake()),
    searchWorkflowRuns: (connection) => searchWorkflowRuns(connection).toArray(),
    searchWorkflows: (connection) => searchWorkflows(connection).toArray(),
    stopWorkflowRun: (connection) => stopWorkflowRun(connection, 'r'),
    triggerWorkflowAsOwner: (connection) => triggerWorkflowAsOwner(connection, { resourceName: 'w' }),
    updateWorkflow: (connection) => updateWorkflow(connection, 'w', snowflake()),
  };

  it.each(Object.entries(functions))('is known by %s', async (_name, act) => {
    for (const call of [({ connection }: AtlanClient) => act(connection), ({ workflows }: AtlanClient) => act(workflows.connection)]) {
      expect(await legacy(410, call)).toBeInstanceOf(LegacyWorkflowsError);
      const error = await legacy(404, call, { message: withdrawn[0] });
      expect(error).toBeInstanceOf(LegacyWorkflowsError);
      // Told once, not within itself.
      expect((error.cause as Error).name).toBe('NotFoundError');
    }
  });

  it('is not suspected for anything else', async () => {
    for (const call of [search, once.delete!, once.rerun!, once.stop!, twice.update!]) {
      for (const message of missing) {
        expect((await legacy(404, call, { message })).name, message).toBe('NotFoundError');
        expect((await legacy(400, call, { message })).name, message).toBe('ApiError');
      }
      for (const status of [400, 403, 405, 500]) expect(await legacy(status, call)).not.toBeInstanceOf(LegacyWorkflowsError);
      // A platform that fails may be back in a minute, whatever it says.
      expect(await legacy(503, call, { message: 'The workflow service is no longer available' })).toBeInstanceOf(ServerError);
      if (call !== search) expect(await legacy(404, call)).not.toBeInstanceOf(LegacyWorkflowsError);
    }
  });

  it('is known by a search that is not found: one that looks for what does not exist finds nothing', async () => {
    const searches = [search, twice['runs.list']!, ({ workflows }: AtlanClient) => workflows.runs.wait('r'), ({ workflows }: AtlanClient) => workflows.scheduledQueries.find('q').first()];
    for (const call of searches) {
      for (const body of [undefined, '', '404 page not found', '<html><h1>404 Not Found</h1></html>', { message: 'This endpoint is deprecated: use /api/service/v1/app' }]) {
        expect(await legacy(404, call, body)).toBeInstanceOf(LegacyWorkflowsError);
      }
    }
  });

  it('is told by a 404 to what needs no workflow', async () => {
    for (const act of [
      ({ workflows }: AtlanClient) => workflows.run(snowflake()),
      ({ workflows }: AtlanClient) => workflows.schedules.list().toArray(),
      ({ workflows }: AtlanClient) => workflows.search().toArray(),
    ]) {
      const error = await failure(() => act(answering(({ line }) => (line === 'GET /whoami' ? { roles: [] } : refusal(404, '404 page not found')), { maxRetries: 0 }).atlan));
      expect(error).toBeInstanceOf(LegacyWorkflowsError);
    }
    expect(await failure(() => answering(({ line }) => (line === 'GET /whoami' ? { roles: [] } : refusal(404, '404 page not found')), { maxRetries: 0 }).atlan.workflows.delete('w'))).not.toBeInstanceOf(LegacyWorkflowsError);
  });

  it('is no schedule that is missing', async () => {
    const retrieve = ({ workflows }: AtlanClient): Promise<unknown> => workflows.schedules.retrieve('w');
    expect(await legacy(404, retrieve, { message: withdrawn[0] })).toBeInstanceOf(LegacyWorkflowsError);
    expect(await legacy(410, retrieve)).toBeInstanceOf(LegacyWorkflowsError);
    for (const answer of [null, new Response(''), new Response(null, { status: 204 })]) expect(await answering(() => answer as never).atlan.workflows.schedules.retrieve('w')).toBeUndefined();
    for (const body of [undefined, '404 page not found', { message: missing[0] }]) expect(await answering(() => refusal(404, body)).atlan.workflows.schedules.retrieve('w')).toBeUndefined();
  });

  it('is not told by who calls', async () => {
    for (const reply of [() => refusal(410), () => refusal(404, { message: withdrawn[0] })]) {
      const error = await failure(() => answering(reply, { maxRetries: 0 }).atlan.workflows.run(snowflake()));
      expect(error.operationId).toBe('whoAmI');
      expect(error).not.toBeInstanceOf(LegacyWorkflowsError);
    }
  });

  it('does not touch what has no such fate', async () => {
    expect(await legacy(404, ({ credentials }) => credentials.list().toArray())).not.toBeInstanceOf(LegacyWorkflowsError);
    expect(await legacy(410, ({ apps }) => apps.listPage())).not.toBeInstanceOf(LegacyWorkflowsError);
  });
});

it('gives 10,000 of a list in 100 requests, each once', async () => {
  const { atlan, sent } = answering(({ body }) => hits(Array.from({ length: body.size }, () => ({})), 10_000));
  expect(await atlan.workflows.search().toArray()).toHaveLength(10_000);
  expect(sent).toHaveLength(100);
});

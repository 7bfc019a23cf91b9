import { describe, expect, it } from 'vitest';
import { query, type SearchParams } from '../../src/atlan/index.js';
import { failure, snowflake, start, tenant } from './tenant.js';

const hour = 3_600_000;

/** A tenant with a workflow a day, each with one run that has ended. */
async function planted(): Promise<ReturnType<typeof tenant>> {
  const made = tenant();
  for (const [index, prefix] of ['atlan-snowflake', 'atlan-snowflake-miner', 'atlan-dbt'].entries()) {
    await made.atlan.workflows.run(snowflake(`${prefix}-171463897${index}`, [{ name: 'fail', value: prefix === 'atlan-dbt' }]));
    made.mock.clock.advance(24 * hour);
  }
  return made;
}

describe('searches of the mock', () => {
  it('tell a package from those whose names begin like it', async () => {
    const { atlan } = await planted();
    const names = async (prefix: string): Promise<string[]> => (await atlan.workflows.findByType(prefix).toArray()).map(({ hit }) => hit._id);
    expect(await names('atlan-snowflake')).toEqual(['atlan-snowflake-1714638970']);
    expect(await names('atlan-snowflake-miner')).toEqual(['atlan-snowflake-miner-1714638971']);
    expect(await names('atlan')).toEqual([]);
  });

  it('know phases and times, absolute and relative', async () => {
    const { atlan } = await planted();
    const count = async (params: Parameters<typeof atlan.workflows.runs.findByStatusAndTimeRange>[0]): Promise<number> => (await atlan.workflows.runs.findByStatusAndTimeRange(params).toArray()).length;
    expect(await count({ status: ['Succeeded', 'Failed'] })).toBe(3);
    expect(await count({ status: 'Failed' })).toBe(1);
    expect(await count({ status: ['Succeeded', 'Failed'], startedAt: 'now-2d' })).toBe(2);
    expect(await count({ status: ['Succeeded', 'Failed'], startedAt: 'now-3d/d', finishedAt: 'now-25h' })).toBe(1);
    expect(await count({ status: ['Succeeded', 'Failed'], finishedAt: { lt: new Date(start + 25 * hour).toISOString() } })).toBe(2);
    expect(await count({ status: ['Succeeded', 'Failed'], startedAt: 'now-1M', finishedAt: 'now-1y' })).toBe(3);
    expect((await failure(() => count({ status: 'Failed', startedAt: 'yesterday' }))).message).toMatch(/failed to parse date field \[yesterday\]/);
  });

  it('combine queries as Elasticsearch does', async () => {
    const { atlan } = await planted();
    const ids = async (params: SearchParams): Promise<string[]> => (await atlan.workflows.search(params).toArray()).map(({ hit }) => hit._id.replace(/^atlan-|-\d+$/g, ''));
    const named = (name: string): ReturnType<typeof query.nested> => query.nested('metadata', query.prefix('metadata.name.keyword', name));
    expect(await ids({})).toEqual(['dbt', 'snowflake-miner', 'snowflake']);
    expect(await ids({ sort: [query.sortBy('metadata.name.keyword', 'asc')] })).toEqual(['dbt', 'snowflake', 'snowflake-miner']);
    expect(await ids({ query: query.bool({ should: [named('atlan-dbt'), named('atlan-snowflake-m')] }) })).toEqual(['dbt', 'snowflake-miner']);
    expect(await ids({ query: query.bool({ must_not: [named('atlan-dbt')] }), postFilter: named('atlan-snowflake-m') })).toEqual(['snowflake-miner']);
    expect(await ids({ query: { match_all: {} }, limit: 1 })).toEqual(['dbt']);
    // A nested object is out of sight from outside of it.
    expect(await ids({ query: query.prefix('metadata.name.keyword', 'atlan') })).toEqual([]);
    expect(await ids({ query: query.terms('_id', ['atlan-dbt-1714638972']), source: ['kind'] })).toEqual(['dbt']);
    expect((await failure(() => ids({ query: { fuzzy: { kind: 'x' } } }))).message).toMatch(/unknown query \[fuzzy\]/);
  });

  it('refuse what is beyond their window', async () => {
    const { mock } = tenant();
    const response = await mock.fetch('https://acme.atlan.com/api/service/runs/indexsearch', {
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      body: JSON.stringify({ from: 9950, size: 100 }),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { message: /Result window is too large/ }]);
  });
});

it('serves /workflows to whom it may concern', async () => {
  const { mock, atlan } = tenant();
  await atlan.auth.whoami();
  await atlan.workflows.run(snowflake());
  mock.roles = ['$member'];
  // The client has been told otherwise.
  expect((await failure(() => atlan.workflows.rerun('atlan-snowflake-1714638976'))).status).toBe(403);
  expect(await tenant({}, { fetch: mock.fetch }).atlan.workflows.rerun('atlan-snowflake-1714638976')).toBeDefined();
});

it('starts over', async () => {
  const { mock, atlan } = await planted();
  mock.fail({ status: 500 });
  mock.reset();
  expect([mock.store.workflows.size, mock.store.runs.size, mock.requests.length]).toEqual([0, 0, 0]);
  expect(await atlan.workflows.search().toArray()).toEqual([]);
});

it('names a workflow that has only the beginning of a name', async () => {
  const { atlan } = tenant();
  const made = await atlan.workflows.run({ metadata: { generateName: 'atlan-dbt-' }, spec: {} });
  expect(made.metadata!.name).toBe('atlan-dbt-1735595539');
  expect((await failure(() => atlan.workflows.run({ metadata: {}, spec: {} }))).status).toBe(400);
});

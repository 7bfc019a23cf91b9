import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ParseError, SdkError, ServerError, ValidationError, query, type List } from '../../src/atlan/index.js';
import { answering, failure, hits, refusal } from './tenant.js';

const newestFirst = [{ 'metadata.creationTimestamp': { order: 'desc', nested: { path: 'metadata' } } }];
const common = { from: 0, track_total_hits: true, sort: newestFirst };
const name = 'atlan-snowflake-miner-1714638976';
const ofWorkflow = { nested: { path: 'spec', query: { term: { 'spec.workflowTemplateRef.name.keyword': { value: name } } } } };

/** Sends one search and gives its line and body. */
async function sentBy(act: (atlan: ReturnType<typeof answering>['atlan']) => unknown): Promise<{ line: string; body: unknown }> {
  const { atlan, sent } = answering(() => hits([]));
  const made = await act(atlan);
  if (made && typeof (made as List<unknown>).page === 'function') await (made as List<unknown>).page();
  expect(sent).toHaveLength(1);
  return { line: sent[0]!.line, body: sent[0]!.body };
}

describe('on the wire', () => {
  it('a workflow by its id', async () => {
    expect(await sentBy((atlan) => atlan.workflows.findById(name))).toEqual({
      line: 'POST /workflows/indexsearch',
      body: { ...common, size: 1, query: { bool: { filter: [{ nested: { path: 'metadata', query: { bool: { must: [{ term: { 'metadata.name.keyword': { value: name } } }] } } } }] } } },
    });
  });

  it('workflows by their type', async () => {
    const expected = (expression: string): object => ({ bool: { filter: [{ nested: { path: 'metadata', query: { regexp: { 'metadata.name.keyword': { value: expression } } } } }] } });
    expect(await sentBy((atlan) => atlan.workflows.findByType('atlan-snowflake-miner', { limit: 5 }))).toEqual({
      line: 'POST /workflows/indexsearch',
      body: { ...common, size: 5, query: expected('atlan[-]snowflake[-]miner[-][0-9]{10}') },
    });
    // What means something in an expression means itself in a name.
    expect(await sentBy((atlan) => atlan.workflows.findByType('acme-v1.2'))).toMatchObject({ body: { query: expected(String.raw`acme[-]v1\.2[-][0-9]{10}`) } });
  });

  it('a run by its id', async () => {
    expect(await sentBy((atlan) => atlan.workflows.runs.findById(`${name}-mzdza`))).toEqual({
      line: 'POST /runs/indexsearch',
      body: { ...common, size: 1, query: { bool: { filter: [{ term: { _id: { value: `${name}-mzdza` } } }] } } },
    });
  });

  it('runs by status and time range', async () => {
    const phases = { nested: { path: 'metadata', query: { terms: { 'metadata.labels.workflows.argoproj.io/phase.keyword': ['Succeeded', 'Failed'] } } } };
    const creator = { nested: { path: 'metadata', query: { exists: { field: 'metadata.labels.workflows.argoproj.io/creator' } } } };
    expect(await sentBy((atlan) => atlan.workflows.runs.findByStatusAndTimeRange({ status: ['Succeeded', 'Failed'], startedAt: 'now-6h', finishedAt: 'now-1h', limit: 100 }))).toEqual({
      line: 'POST /runs/indexsearch',
      body: { ...common, size: 100, query: { bool: { must: [phases, { range: { 'status.startedAt': { gte: 'now-6h' } } }, { range: { 'status.finishedAt': { gte: 'now-1h' } } }, creator] } } },
    });
    expect(await sentBy((atlan) => atlan.workflows.runs.findByStatusAndTimeRange({ status: ['Succeeded', 'Failed'] }))).toMatchObject({ body: { query: { bool: { must: [phases, creator] } } } });
    const day = { gte: new Date(0), lt: 86_400_000 };
    expect(await sentBy((atlan) => atlan.workflows.runs.findByStatusAndTimeRange({ status: 'Failed', startedAt: day }))).toMatchObject({
      body: { query: { bool: { must: [{}, { range: { 'status.startedAt': { gte: '1970-01-01T00:00:00.000Z', lt: 86_400_000 } } }, creator] } } },
    });
    const bounds = { lte: 'now-1h' };
    expect(await sentBy((atlan) => atlan.workflows.runs.findByStatusAndTimeRange({ status: 'Omitted', startedAt: new Date(0), finishedAt: bounds }))).toMatchObject({
      body: { query: { bool: { must: [{}, { range: { 'status.startedAt': { gte: '1970-01-01T00:00:00.000Z' } } }, { range: { 'status.finishedAt': bounds } }, creator] } } },
    });
  });

  it('no range that is none', async () => {
    const { atlan, sent } = answering(() => hits([]));
    for (const bad of [5, {}, { foo: 1 }, [], true, null]) {
      for (const name of ['startedAt', 'finishedAt']) {
        const error = await failure(() => atlan.workflows.runs.findByStatusAndTimeRange({ status: 'Failed', [name]: bad as never }));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error.message).toMatch(new RegExp(`^findByStatusAndTimeRange: ${name} must be a time`));
      }
    }
    expect(sent).toEqual([]);
  });

  it('runs of a workflow, in a phase, in several, in any', async () => {
    const list = (params: object): Promise<unknown> => sentBy((atlan) => atlan.workflows.runs.list(params)).then(({ body }) => body);
    const body = { ...common, size: 100 };
    expect(await list({ workflow: name, phase: 'Succeeded', limit: 100 })).toEqual({ ...body, query: { bool: { must: [ofWorkflow], filter: [{ term: { 'status.phase.keyword': { value: 'Succeeded' } } }] } } });
    expect(await list({ workflow: { metadata: { name } }, phase: ['Running', 'Pending'] })).toEqual({ ...body, query: { bool: { must: [ofWorkflow], filter: [{ terms: { 'status.phase.keyword': ['Running', 'Pending'] } }] } } });
    expect(await list({ workflow: name })).toEqual({ ...body, query: { bool: { must: [ofWorkflow] } } });
    expect(await list({ phase: 'Running' })).toEqual({ ...body, query: { bool: { filter: [{ term: { 'status.phase.keyword': { value: 'Running' } } }] } } });
    expect(await list({})).toEqual(body);
  });

  it('the latest and the current run', async () => {
    const bool = { bool: { filter: [ofWorkflow] } };
    expect((await sentBy((atlan) => atlan.workflows.runs.findLatest(name))).body).toEqual({ ...common, size: 1, query: bool, sort: [{ 'status.startedAt': { order: 'desc' } }] });
    expect((await sentBy((atlan) => atlan.workflows.runs.findCurrent(name))).body).toEqual({ ...common, size: 50, query: bool });
  });

  it('the workflows of a scheduled query', async () => {
    expect(await sentBy((atlan) => atlan.workflows.scheduledQueries.find('abc', { limit: 10 }))).toEqual({
      line: 'POST /workflows/indexsearch',
      body: {
        ...common,
        size: 10,
        query: {
          bool: {
            filter: [
              { nested: { path: 'metadata', query: { prefix: { 'metadata.name.keyword': { value: 'asq-abc' } } } } },
              { nested: { path: 'metadata', query: { term: { 'metadata.annotations.package.argoproj.io/name.keyword': { value: '@atlan/schedule-query' } } } } },
            ],
          },
        },
      },
    });
  });

  it('a search of your own, under our names and with the wire\'s', async () => {
    const own = query.bool({ must_not: [query.inPhase('Succeeded')], should: [query.exists('status.message')] });
    expect((await sentBy((atlan) => atlan.workflows.runs.search({ query: own, postFilter: query.term('_id', 'x'), sort: [query.sortBy('status.startedAt', 'asc'), query.sortBy('metadata.name.keyword')], trackTotalHits: false, source: ['status'], limit: 7 }))).body).toEqual({
      from: 0,
      size: 7,
      query: { bool: { must_not: [{ term: { 'status.phase.keyword': { value: 'Succeeded' } } }], should: [{ exists: { field: 'status.message' } }] } },
      post_filter: { term: { _id: { value: 'x' } } },
      sort: [{ 'status.startedAt': { order: 'asc' } }, { 'metadata.name.keyword': { order: 'desc', nested: { path: 'metadata' } } }],
      track_total_hits: false,
      _source: ['status'],
    });
  });
});

describe('what is found', () => {
  const source = { kind: 'Workflow', metadata: { name, unknown: 1 }, status: { phase: 'Omitted' }, more: { kept: true } };

  it('is the document itself; its hit goes along unseen', async () => {
    const { atlan } = answering(() => hits([source]));
    const found = (await atlan.workflows.findById(name))!;
    expect(found).toEqual(source);
    expect(Object.keys(found)).toEqual(Object.keys(source));
    expect(found.hit).toEqual({ _index: 'i', _type: '_doc', _id: 'hit-0', _seq_no: 7, _primary_term: 1, sort: [0] });
    for (const shown of [JSON.stringify(found), inspect(found), JSON.stringify({ ...found })]) expect(shown).not.toContain('hit-0');
    expect(await atlan.workflows.runs.findById('x')).toEqual(source);
  });

  it('keeps its hit where it has a field of that name, and needs no document', async () => {
    const odd = JSON.parse('{ "__proto__": { "evil": 1 }, "hit": "mine" }') as object;
    const { atlan } = answering(() => hits([Object.defineProperties({ ...source }, Object.getOwnPropertyDescriptors(odd)), undefined as never]));
    const [found, bare] = await atlan.workflows.search().toArray();
    expect([found, found!.hit._id, bare, bare!.hit._id]).toEqual([source, 'hit-0', {}, 'hit-1']);
  });

  it('takes hits that are null for none, and no answer that is incomplete', async () => {
    expect(await answering(() => ({ hits: null })).atlan.workflows.findById(name)).toBeUndefined();
    for (const incomplete of [{ ...hits([]), timed_out: true }, { ...hits([]), _shards: { total: 5, successful: 3, failed: 2 } }]) {
      const error = await failure(() => answering(() => incomplete).atlan.workflows.findById(name));
      expect(error).toBeInstanceOf(ParseError);
      expect(error.message).toContain('the search is incomplete');
    }
    expect(await answering(() => ({ ...hits([]), timed_out: false, _shards: { failed: 0 } })).atlan.workflows.findById(name)).toBeUndefined();
  });

  it('takes a hit that is nothing for an empty document', async () => {
    const { atlan } = answering(() => ({ hits: { hits: [null, { _id: 'a', _source: null }] } }));
    const found = await atlan.workflows.search().toArray();
    expect(found.map((one) => [{ ...one }, one.hit])).toEqual([[{}, {}], [{}, { _id: 'a' }]]);
  });

  it('is undefined where nothing is, however the answer says so', async () => {
    for (const none of [hits([]), { hits: { hits: null } }, { hits: { total: null, hits: [] } }]) {
      const { atlan } = answering(() => none);
      expect(await atlan.workflows.findById(name)).toBeUndefined();
      expect(await atlan.workflows.runs.findLatest(name)).toBeUndefined();
      expect(await atlan.workflows.runs.findCurrent(name)).toBeUndefined();
      expect(await atlan.workflows.findByType('atlan-dbt').toArray()).toEqual([]);
    }
  });

  it('may lack its document', async () => {
    const { atlan } = answering(() => hits([undefined]));
    const [found] = await atlan.workflows.search({ source: false }).toArray();
    expect([found, found!.hit._id]).toEqual([{}, 'hit-0']);
  });

  it('is the first run that is on its way, for findCurrent', async () => {
    for (const phase of ['Pending', 'Running']) {
      const { atlan } = answering(() => hits([{ status: { phase: 'Succeeded' } }, { status: null }, {}, { status: { phase } }]));
      expect((await atlan.workflows.runs.findCurrent(name))!.hit._id).toBe('hit-3');
    }
  });
});

describe('a walk', () => {
  const page = (count: number, total?: number): object => hits(Array.from({ length: count }, () => ({})), total);

  it('keeps its query and sort on every page, and asks for no page that is not there', async () => {
    const sort = [query.sortBy('status.startedAt', 'asc')];
    const { atlan, sent } = answering((_one, count) => page(count < 3 ? 100 : 50, 250));
    const list = atlan.workflows.runs.search({ query: query.inPhase('Running'), sort });
    expect(await list.toArray()).toHaveLength(250);
    expect(sent.map(({ body }) => body.from)).toEqual([0, 100, 200]);
    expect(new Set(sent.map(({ body }) => JSON.stringify([body.query, body.sort, body.size])))).toHaveLength(1);
    // Again, from the start.
    sent.length = 0;
    for await (const _run of list) break;
    expect(sent.map(({ body }) => body.from)).toEqual([0]);
  });

  it('ends with its limit, and resumes at a cursor with the total known', async () => {
    const { atlan, sent } = answering(({ body }) => page(body.size, 1000));
    expect(await atlan.workflows.runs.list({ limit: 130 }).toArray()).toHaveLength(130);
    expect(sent.map(({ body }) => [body.from, body.size])).toEqual([[0, 100], [100, 30]]);
    expect(await atlan.workflows.runs.list({ limit: 30 }).page({ cursor: '130' })).toMatchObject({ total: 1000, cursor: '160', response: { status: 200 } });
    expect(sent.at(-1)!.body).toMatchObject({ from: 130, size: 30 });
  });

  it('gives 10,000 and says what to do about more', async () => {
    const { atlan, sent } = answering(({ body }) => page(body.size, 10_001));
    const error = await failure(() => atlan.workflows.runs.list().toArray());
    expect(error).toBeInstanceOf(SdkError);
    expect(error.message).toMatch(/no more than the first 10000/);
    expect(sent).toHaveLength(100);
    const exact = answering(({ body }) => page(body.size, 10_000));
    expect(await exact.atlan.workflows.runs.list().toArray()).toHaveLength(10_000);
  });

  it('fails on a 503, as on any answer that is no search\'s', async () => {
    const down = answering(() => refusal(503), { maxRetries: 1 });
    expect(await failure(() => down.atlan.workflows.findById(name))).toBeInstanceOf(ServerError);
    expect(down.sent).toHaveLength(2);
    expect(await failure(() => answering(() => ({})).atlan.workflows.findByType('atlan-dbt').toArray())).toBeInstanceOf(ParseError);
  });
});

it('refuses bad input before anything is sent', async () => {
  const { atlan, sent } = answering(() => hits([]));
  const { workflows } = atlan;
  const bad: [() => unknown, RegExp][] = [
    [() => workflows.findById(''), /must be a name, or an object with metadata.name/],
    [() => workflows.findByType(undefined as never), /prefix must be/],
    [() => workflows.runs.findById(undefined as never), /findById: id/],
    [() => workflows.runs.findLatest({ metadata: {} }), /metadata.name/],
    [() => workflows.runs.list({ workflow: '' }), /list: workflow/],
    [() => workflows.runs.list({ phase: [] }), /list: phase must be a phase such as "Succeeded", or several/],
    [() => workflows.runs.findByStatusAndTimeRange({} as never), /status must be/],
    [() => workflows.runs.findByStatusAndTimeRange({ status: 'Failed', startedAt: '' }), /status.startedAt must be an ISO 8601 time/],
    [() => workflows.runs.findByStatusAndTimeRange({ status: 'Failed', finishedAt: new Date(NaN) }), /status.finishedAt/],
    [() => workflows.runs.findByStatusAndTimeRange({ status: 'Failed', startedAt: { gte: '' } }), /startedAt must be a time such as "now-6h", or a range/],
    [() => workflows.runs.findByStatusAndTimeRange({ status: 'Failed', startedAt: { gte: 'now-1d', lt: new Date(NaN) } }), /startedAt must be/],
    [() => workflows.runs.list({ limit: 0.5 }), /limit must be/],
    [() => workflows.runs.list({ phases: 'Failed' } as never), /^list: parameters has no "phases"; allowed: workflow, phase, limit, prefetch$/],
    [() => workflows.runs.list({ query: {} } as never), /has no "query"/],
    [() => workflows.runs.findByStatusAndTimeRange({ status: 'Failed', pageSize: 7 } as never), /has no "pageSize"; allowed: status, startedAt, finishedAt, limit, prefetch$/],
    [() => workflows.search({ size: 5 } as never), /left to limit/],
    [() => workflows.search({ pageSize: 7 } as never), /has no "pageSize"; allowed: limit, prefetch, query, postFilter, sort, trackTotalHits, source$/],
    [() => atlan.credentials.list({ pageSize: 7 } as never), /has no "pageSize"; allowed: limit, prefetch, filter, workflowName$/],
  ];
  for (const [act, message] of bad) {
    const error = await failure(act);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(message);
  }
  expect(sent).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../src/cognite/index.js';
import { awkward, bodyOf, expectRefused, failure, itPages, makeClient, mockCdf, refuse, type Sent } from './cdf.js';
import { tasks, version, versionUpsert } from './samples.js';

const cdf = mockCdf();
const { versions } = makeClient().workflows;

describe('workflows.versions.upsert', () => {
  const echo = (sent: Sent): object => ({ items: [{ ...(bodyOf(sent) as { items: [object] }).items[0], createdTime: 1, lastUpdatedTime: 2 }] });

  it('sends a definition with tasks of every kind as it is', async () => {
    cdf.answers({ items: [version] });
    expect(await versions.upsert(versionUpsert)).toEqual(version);
    cdf.expectSent({
      line: 'POST /workflows/versions',
      body: { items: [{ workflowExternalId: 'pump-report', version: 'v1', workflowDefinition: { description: 'first', tasks: Object.values(tasks) } }] },
    });
  });

  it('sends a list one per request, and gives the answers in input order', async () => {
    cdf.answer(async (sent, count) => {
      await new Promise((resolve) => setTimeout(resolve, 20 - count * 4));
      return echo(sent);
    });
    const many = ['v1', 'v2', 'v3'].map((name) => ({ ...versionUpsert, version: name }));
    const answer = await versions.upsert(many);
    expect(answer.map(({ version: name }) => name)).toEqual(['v1', 'v2', 'v3']);
    expect(cdf.most()).toBe(3);
    cdf.expectSent(...many.map((item) => ({ line: 'POST /workflows/versions', body: { items: [item] } })));
  });

  it('gives a list for a list of one, and sends nothing for none', async () => {
    cdf.answer(echo);
    expect(await versions.upsert([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    expect(await versions.upsert([versionUpsert])).toHaveLength(1);
  });

  it('compresses a large definition', async () => {
    cdf.answer(echo);
    const large = { ...versionUpsert, workflowDefinition: { tasks: [], description: 'ø'.repeat(20_000) } };
    await versions.upsert(large);
    expect(cdf.sent[0]!.headers.get('content-encoding')).toBe('gzip');
    cdf.expectSent({ line: 'POST /workflows/versions', body: { items: [large] } });
  });

  it('refuses what is no version', async () => {
    await expectRefused(cdf, () => versions.upsert(['pump-report', 'v1'] as never), /upsertWorkflowVersions: item 0 must be an object/);
    await expectRefused(cdf, () => versions.upsert(undefined as never), /the item must be an object, not undefined/);
    await expectRefused(cdf, () => versions.upsert(versionUpsert, { mode: 'replace' } as never), /options has no "mode"/);
  });

  it('refuses what JSON cannot carry', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    await expectRefused(cdf, () => versions.upsert({ ...versionUpsert, circular } as never), /the body must be JSON/);
  });
});

describe('workflows.versions.retrieve', () => {
  it.each([
    ['a tuple', ['pump-report', 'v1'] as const],
    ['an object', { workflowExternalId: 'pump-report', version: 'v1' }],
  ])('takes %s for one id', async (_name, id) => {
    cdf.answers(version);
    expect(await versions.retrieve(id)).toEqual(version);
    cdf.expectSent({ line: 'GET /workflows/pump-report/versions/v1' });
  });

  it.each(awkward)('carries %j whole, in either place', async (name, encoded) => {
    cdf.answers(version);
    await versions.retrieve([name, name]);
    cdf.expectSent({ line: `GET /workflows/${encoded}/versions/${encoded}` });
  });

  it('gives undefined where there is none', async () => {
    cdf.answers(refuse(404));
    expect(await versions.retrieve(['pump-report', 'nope'])).toBeUndefined();
  });

  it('gets many at the same time, tuples and objects mixed, in input order', async () => {
    cdf.answer(async ({ url }, count) => {
      await new Promise((resolve) => setTimeout(resolve, 20 - count * 5));
      return { ...version, version: url.split('/').at(-1) };
    });
    const found = await versions.retrieve([['w', 'v1'], { workflowExternalId: 'w', version: 'v2' }, ['w', 'v3']]);
    expect(found.map(({ version: name }) => name)).toEqual(['v1', 'v2', 'v3']);
    expect(cdf.most()).toBe(3);
    cdf.expectSent(...['v1', 'v2', 'v3'].map((name) => ({ line: `GET /workflows/w/versions/${name}` })));
  });

  it('gives a list for a list of one, and sends nothing for none', async () => {
    cdf.answers(version);
    expect(await versions.retrieve([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    expect(await versions.retrieve([['pump-report', 'v1']])).toEqual([version]);
  });

  it('names the missing ones, or leaves them out', async () => {
    cdf.answer(({ url }) => (url.endsWith('v2') ? refuse(404) : version));
    const ids = [['w', 'v1'], ['w', 'v2']] as const;
    const error = await failure<NotFoundError>(() => versions.retrieve(ids));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ workflowExternalId: 'w', version: 'v2' }]);
    expect(await versions.retrieve(ids, { ignoreUnknownIds: true })).toEqual([version]);
  });

  it('refuses wrong tuples, half objects and lone strings', async () => {
    const forms = /retrieveWorkflowVersion: the item must be a WorkflowVersionId: \[workflowExternalId, version\] or \{ workflowExternalId, version \}/;
    for (const bad of ['pump-report', 7, null, undefined, ['a'], ['a', 'b', 'c'], ['a', ''], ['', 'b'], ['a', 1], {}, { workflowExternalId: 'a' }, { externalId: 'a', version: 'b' }]) {
      await expectRefused(cdf, () => versions.retrieve(bad as never), forms);
    }
    await expectRefused(cdf, () => versions.retrieve([['a', 'b'], ['c']] as never), /item 1 must be a WorkflowVersionId/);
    await expectRefused(cdf, () => versions.retrieve([['a', 'b'], 'c'] as never), /item 1 must be a WorkflowVersionId/);
    await expectRefused(cdf, () => versions.retrieve(['a', '..']), /version in \/workflows\/\{workflowExternalId\}\/versions\/\{version\} must be text, not empty/);
    await expectRefused(cdf, () => versions.retrieve(['a', 'b'], { ignoreUnknownIds: 1 as never }), /ignoreUnknownIds must be true or false/);
  });
});

describe('workflows.versions.list', () => {
  const line = 'POST /workflows/versions/list';
  itPages(cdf, (params) => versions.list(params), version, (limit, cursor) => ({ line, body: { limit, ...(cursor === undefined ? {} : { cursor }) } }));

  it.each([
    ['a string', 'w', [{ externalId: 'w' }]],
    ['an object', { externalId: 'w', version: 'v1' }, [{ externalId: 'w', version: 'v1' }]],
    ['an object by the names of a version', { workflowExternalId: 'w', version: 'v1' }, [{ externalId: 'w', version: 'v1' }]],
    ['a list of strings', ['w', 'x'], [{ externalId: 'w' }, { externalId: 'x' }]],
    ['a list of tuples', [['w', 'v1'], ['x']], [{ externalId: 'w', version: 'v1' }, { externalId: 'x' }]],
    [
      'a mixed list',
      ['w', ['x', 'v1'], { workflowExternalId: 'y' }, { externalId: 'z', version: 'v2' }],
      [{ externalId: 'w' }, { externalId: 'x', version: 'v1' }, { externalId: 'y' }, { externalId: 'z', version: 'v2' }],
    ],
  ] as const)('takes %s as a filter, and sends externalId and version', async (_name, workflowFilters, wire) => {
    cdf.answers({ items: [] });
    await versions.list({ filter: { workflowFilters } }).toArray();
    cdf.expectSent({ line, body: { filter: { workflowFilters: wire }, limit: 1000 } });
  });

  it('takes versions that it gave as a filter of the next list', async () => {
    cdf.answers({ items: [version] }, { items: [] });
    const found = await versions.list().toArray();
    await versions.list({ filter: { workflowFilters: found.map(({ workflowExternalId, version: name }) => [workflowExternalId, name] as const) } }).toArray();
    expect(cdf.bodies()[1]).toEqual({ filter: { workflowFilters: [{ externalId: 'pump-report', version: 'v1' }] }, limit: 1000 });
  });

  it('sends the filter with every page', async () => {
    cdf.answers({ items: [version], nextCursor: 'c' }, { items: [version] });
    await versions.list({ filter: { workflowFilters: 'w' } }).toArray();
    const filter = { workflowFilters: [{ externalId: 'w' }] };
    cdf.expectSent({ line, body: { filter, limit: 1000 } }, { line, body: { filter, limit: 1000, cursor: 'c' } });
  });

  it('takes 100 selectors and no more', async () => {
    cdf.answers({ items: [] });
    const selectors = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}`);
    await expectRefused(cdf, () => versions.list({ filter: { workflowFilters: selectors(101) } }), /filter.workflowFilters must be at most 100 items/);
    await versions.list({ filter: { workflowFilters: selectors(100) } }).toArray();
    expect(cdf.lines()).toHaveLength(1);
  });

  it('refuses selectors that select nothing', async () => {
    const forms = /filter.workflowFilters.* must be a WorkflowVersionSelector: a non-empty string \(externalId\) or \[externalId, version\] or \{ externalId, version\? \}/;
    for (const bad of ['', 7, {}, { version: 'v1' }, [''], [['a', 'b', 'c']], [[]], [{ externalId: 'a', id: 'b' }], [7]]) {
      await expectRefused(cdf, () => versions.list({ filter: { workflowFilters: bad as never } }), forms);
    }
  });
});

describe('workflows.versions.delete', () => {
  const line = 'POST /workflows/versions/delete?ignoreUnknownIds=false';

  it('sends workflowExternalId and version, the flag always, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await versions.delete(['w', 'v1'])).toBeUndefined();
    expect(await versions.delete({ workflowExternalId: 'w', version: 'v/1' }, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await versions.delete([['w', 'v1'], { workflowExternalId: 'w', version: 'v2' }])).toBeUndefined();
    cdf.expectSent(
      { line, body: { items: [{ workflowExternalId: 'w', version: 'v1' }] } },
      { line: line.replace('false', 'true'), body: { items: [{ workflowExternalId: 'w', version: 'v/1' }] } },
      { line, body: { items: [{ workflowExternalId: 'w', version: 'v1' }, { workflowExternalId: 'w', version: 'v2' }] } },
    );
  });

  it('sends 100 a request, and nothing for an empty list', async () => {
    cdf.answer(() => ({}));
    await versions.delete([]);
    expect(cdf.lines()).toEqual([]);
    await versions.delete(Array.from({ length: 201 }, (_, index) => ['w', `v${index}`] as const));
    expect(cdf.lines()).toEqual([line, line, line]);
    expect(cdf.bodies().map((body) => (body as { items: [] }).items.length)).toEqual([100, 100, 1]);
  });

  it('names what does not exist', async () => {
    cdf.answers(refuse(404, { missing: [{ workflowExternalId: 'w', version: 'v1' }] }));
    const error = await failure<NotFoundError>(() => versions.delete(['w', 'v1']));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ workflowExternalId: 'w', version: 'v1' }]);
  });

  it('refuses bad ids and parameters', async () => {
    for (const bad of ['w', ['w'], ['w', 'v', 'x'], ['w', ''], { externalId: 'w' }, null]) {
      await expectRefused(cdf, () => versions.delete(bad as never), /deleteWorkflowVersions: the item must be a WorkflowVersionId/);
    }
    await expectRefused(cdf, () => versions.delete(['w', 'v1'], { mode: 'x' } as never), /has no "mode"; allowed: ignoreUnknownIds/);
  });
});

import { describe, expect, it } from 'vitest';
import { BatchError, ConflictError, NotFoundError, PermissionError, ServerError, type ApiError } from '../../src/cognite/index.js';
import { awkward, bodyOf, expectRefused, failure, impossible, itPages, makeClient, mockCdf, refuse, type Sent } from './cdf.js';
import { workflow, workflowUpsert } from './samples.js';

const cdf = mockCdf();
const { workflows } = makeClient();

/** Answers an upsert with what it sent, as the platform would. */
const echo = (sent: Sent): object => ({ items: [{ ...(bodyOf(sent) as { items: [object] }).items[0], createdTime: 1, lastUpdatedTime: 2 }] });
const named = (count: number): { externalId: string }[] => Array.from({ length: count }, (_, index) => ({ externalId: `w${index}` }));
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('workflows.upsert', () => {
  it('sends one workflow and gives one back', async () => {
    cdf.answers({ items: [workflow] });
    expect(await workflows.upsert(workflowUpsert)).toEqual(workflow);
    cdf.expectSent({ line: 'POST /workflows', body: { items: [workflowUpsert] } });
  });

  it('sends a field that is null, and none that is undefined', async () => {
    cdf.answer(echo);
    await workflows.upsert({ externalId: 'w', description: undefined as never, maxConcurrentExecutions: null });
    cdf.expectSent({ line: 'POST /workflows', body: { items: [{ externalId: 'w', maxConcurrentExecutions: null }] } });
  });

  it('sends a list one per request, ten at a time, and gives the answers in input order', async () => {
    cdf.answer(async (sent, count) => {
      // The first come last.
      await later(count <= 10 ? 30 - 2 * count : 1);
      return echo(sent);
    });
    const answer = await workflows.upsert(named(25));
    expect(answer.map(({ externalId }) => externalId)).toEqual(named(25).map(({ externalId }) => externalId));
    expect(answer[7]).toEqual({ externalId: 'w7', createdTime: 1, lastUpdatedTime: 2 });
    expect(cdf.most()).toBe(10);
    cdf.expectSent(...named(25).map((item) => ({ line: 'POST /workflows', body: { items: [item] } })));
  });

  it('gives a list for a list of one, and nothing is sent for an empty list', async () => {
    cdf.answer(echo);
    expect(await workflows.upsert([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    expect(await workflows.upsert(named(1))).toHaveLength(1);
  });

  it('tells what became of every item when one is refused', async () => {
    cdf.answer((sent) => (sent.text.includes('"w1"') ? refuse(409, { duplicated: [{ externalId: 'w1' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => makeClient({ concurrency: 1 }).workflows.upsert(named(4)));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ succeeded: [0], failed: [1], unknown: [], skipped: [2, 3], duplicated: [{ externalId: 'w1' }] });
    expect(error.results.get(0)).toMatchObject({ externalId: 'w0' });
    expect(error.cause).toBeInstanceOf(ConflictError);
    expect(error.message).toContain('1 items succeeded, 1 failed, 0 are unknown and 2 were not sent');
  });

  it('goes on after a failure where it is told to, and reports progress', async () => {
    cdf.answer((sent) => (sent.text.includes('"w1"') ? refuse(400) : echo(sent)));
    const progress: object[] = [];
    const error = await failure<BatchError>(() =>
      makeClient({ concurrency: 1 }).workflows.upsert(named(3), { continueOnError: true, onProgress: (step) => progress.push(step) }),
    );
    expect(error).toMatchObject({ succeeded: [0, 2], failed: [1], unknown: [], skipped: [] });
    expect(progress).toEqual([{ done: 1, total: 3 }, { done: 2, total: 3 }]);
  });

  it('calls a 5xx of a single item by its name', async () => {
    cdf.answer(() => refuse(500));
    const error = await failure<ApiError>(() => workflows.upsert(workflowUpsert));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 500, operationId: 'upsertWorkflows', method: 'POST', attempts: 1 });
  });

  it('does not pass off an answer without the item as a success', async () => {
    cdf.answer(({ text }) => (text.includes('"w1"') ? { items: [] } : { items: [workflow] }));
    expect(await failure(() => workflows.upsert(named(1).concat({ externalId: 'w1' })))).toMatchObject({ name: 'BatchError', unknown: [1] });
  });

  it('refuses what is no workflow, wherever in a list it stands', async () => {
    for (const bad of [undefined, null, 'pump-report', 7]) {
      await expectRefused(cdf, () => workflows.upsert(bad as never), /upsertWorkflows: the item must be an object/);
    }
    await expectRefused(cdf, () => workflows.upsert([workflowUpsert, 'x' as never]), /upsertWorkflows: item 1 must be an object/);
    await expectRefused(cdf, () => workflows.upsert(workflowUpsert, { continueOnErrors: true } as never), /options has no "continueOnErrors"; allowed: signal/);
    await expectRefused(cdf, () => workflows.upsert(workflowUpsert, { timeout: 0 }), /options.timeout must be an? .*(number|integer)/);
  });
});

describe('workflows.retrieve', () => {
  it('gives the one that is asked for', async () => {
    cdf.answers(workflow);
    expect(await workflows.retrieve('pump-report')).toEqual(workflow);
    cdf.expectSent({ line: 'GET /workflows/pump-report' });
  });

  it('takes an object as well', async () => {
    cdf.answers(workflow);
    expect(await workflows.retrieve({ externalId: 'pump-report' })).toEqual(workflow);
    cdf.expectSent({ line: 'GET /workflows/pump-report' });
  });

  it.each(awkward)('carries %j whole', async (externalId, encoded) => {
    cdf.answers(workflow);
    await workflows.retrieve(externalId);
    cdf.expectSent({ line: `GET /workflows/${encoded}` });
  });

  it('gives undefined where there is none', async () => {
    cdf.answers(refuse(404), refuse(404));
    expect(await workflows.retrieve('nope')).toBeUndefined();
    expect(await workflows.retrieve('nope', { ignoreUnknownIds: true })).toBeUndefined();
  });

  it('throws other refusals', async () => {
    cdf.answers(refuse(400), refuse(403));
    expect(await failure(() => workflows.retrieve('x'))).not.toBeInstanceOf(NotFoundError);
    expect(await failure(() => workflows.retrieve('x'))).toBeInstanceOf(PermissionError);
  });

  it('gets many at the same time, a GET each, and gives them in input order', async () => {
    cdf.answer(async ({ url }, count) => {
      await later(20 - count);
      return { ...workflow, externalId: url.split('/').at(-1) };
    });
    const found = await workflows.retrieve(['w0', { externalId: 'w1' }, 'w2', 'w3', 'w4']);
    expect(found.map(({ externalId }) => externalId)).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
    expect(cdf.most()).toBe(5);
    cdf.expectSent(...named(5).map(({ externalId }) => ({ line: `GET /workflows/${externalId}` })));
  });

  it('gives a list for a list of one, and sends nothing for none', async () => {
    cdf.answers(workflow);
    expect(await workflows.retrieve([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    expect(await workflows.retrieve(['pump-report'])).toEqual([workflow]);
  });

  it('names all that are missing among many', async () => {
    cdf.answer(({ url }) => (/w[13]$/.test(url) ? refuse(404) : workflow));
    const error = await failure<NotFoundError>(() => workflows.retrieve(['w0', 'w1', { externalId: 'w2' }, { externalId: 'w3' }]));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, missing: [{ externalId: 'w1' }, { externalId: 'w3' }], operationId: 'retrieveWorkflow' });
    expect(cdf.lines()).toHaveLength(4);
    expect(await failure(() => workflows.retrieve(['w1'], { ignoreUnknownIds: false }))).toBeInstanceOf(NotFoundError);
  });

  it('leaves out the missing ones on request', async () => {
    cdf.answer(({ url }) => (/w[13]$/.test(url) ? refuse(404) : { ...workflow, externalId: url.split('/').at(-1) }));
    const found = await workflows.retrieve(['w0', 'w1', 'w2', 'w3'], { ignoreUnknownIds: true });
    expect(found.map(({ externalId }) => externalId)).toEqual(['w0', 'w2']);
    expect(await workflows.retrieve(['w1'], { ignoreUnknownIds: true })).toEqual([]);
  });

  it('stops at a failure that is none of missing', async () => {
    cdf.answer(({ url }) => (url.endsWith('w0') ? refuse(403) : workflow));
    expect(await failure(() => makeClient({ concurrency: 1 }).workflows.retrieve(['w0', 'w1', 'w2'], { ignoreUnknownIds: true }))).toBeInstanceOf(PermissionError);
    expect(cdf.lines()).toEqual(['GET /workflows/w0']);
  });

  it('refuses what can be no external id, before any request', async () => {
    for (const bad of [...impossible, 7, { id: 7 }, { externalId: '' }, { externalId: 'a', version: '1' }]) {
      await expectRefused(cdf, () => workflows.retrieve(bad as never), /retrieveWorkflow: /);
    }
    await expectRefused(cdf, () => workflows.retrieve(['a', '']), /item 1 must be a WorkflowId: a non-empty string \(externalId\) or \{ externalId \}/);
    await expectRefused(cdf, () => workflows.retrieve(['a', '..']), /text, not empty/);
    await expectRefused(cdf, () => workflows.retrieve('a', { ignoreUnknownIds: 'yes' as never }), /ignoreUnknownIds must be true or false/);
    await expectRefused(cdf, () => workflows.retrieve('a', { ignoreUnknown: true } as never), /has no "ignoreUnknown"/);
    await expectRefused(cdf, () => workflows.retrieve('a', {}, { retries: 1 } as never), /options has no "retries"/);
  });
});

describe('workflows.list', () => {
  itPages(cdf, (params) => workflows.list(params), workflow, (size, cursor) => ({
    line: `GET /workflows?limit=${size}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
  }));
});

describe('workflows.delete', () => {
  it('sends the flag with every request, false unless asked for, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await workflows.delete('pump-report')).toBeUndefined();
    expect(await workflows.delete({ externalId: 'a/b?' }, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await workflows.delete(['x'], { ignoreUnknownIds: undefined })).toBeUndefined();
    cdf.expectSent(
      { line: 'POST /workflows/delete?ignoreUnknownIds=false', body: { items: [{ externalId: 'pump-report' }] } },
      { line: 'POST /workflows/delete?ignoreUnknownIds=true', body: { items: [{ externalId: 'a/b?' }] } },
      { line: 'POST /workflows/delete?ignoreUnknownIds=false', body: { items: [{ externalId: 'x' }] } },
    );
  });

  it('sends 100 a request', async () => {
    cdf.answer(() => ({}));
    expect(await workflows.delete(named(250).map((one, index) => (index % 2 ? one : one.externalId)))).toBeUndefined();
    const parts = [named(250).slice(0, 100), named(250).slice(100, 200), named(250).slice(200)];
    cdf.expectSent(...parts.map((items) => ({ line: 'POST /workflows/delete?ignoreUnknownIds=false', body: { items } })));
  });

  it('sends nothing for an empty list', async () => {
    await workflows.delete([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('names what does not exist', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'x' }] }));
    const error = await failure<NotFoundError>(() => workflows.delete(['x', 'y']));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'x' }]);
  });

  it('refuses bad ids and parameters', async () => {
    for (const bad of ['', null, undefined, 7, { id: 7 }, { externalId: '' }, { externalId: 'a', extra: 'b' }]) {
      await expectRefused(cdf, () => workflows.delete(bad as never), /deleteWorkflows: the item must be a WorkflowId: a non-empty string \(externalId\) or \{ externalId \}/);
    }
    await expectRefused(cdf, () => workflows.delete([['a', 'b']] as never), /item 0 must be a WorkflowId/);
    await expectRefused(cdf, () => workflows.delete('a', { ignoreUnkownIds: true } as never), /has no "ignoreUnkownIds"; allowed: ignoreUnknownIds/);
    await expectRefused(cdf, () => workflows.delete('a', { ignoreUnknownIds: {} as never }), /ignoreUnknownIds must be /);
  });

  it.each([null, 'yes', 1])('refuses the flag %j rather than leave it to the platform', async (flag) => {
    cdf.answer(() => ({}));
    await expectRefused(cdf, () => workflows.delete('a', { ignoreUnknownIds: flag as never }), /ignoreUnknownIds must be true or false/);
  });
});

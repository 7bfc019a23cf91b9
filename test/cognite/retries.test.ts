import { describe, expect, it } from 'vitest';
import { AuthenticationError, type CogniteClient } from '../../src/cognite/index.js';
import { bodyOf, failure, makeClient, mockCdf, refuse, type Sent } from './cdf.js';
import { execution, executionId, taskExecution, taskId, triggerUpsert, trigger, versionUpsert, workflowUpsert } from './samples.js';
import methods from './python-methods.json' with { type: 'json' };

const cdf = mockCdf();
const nonce = { nonce: 'n' };

/** Each method in its shortest call: whether it may be sent twice, and what a good answer is. */
const calls: Record<string, readonly [safe: boolean, call: (client: CogniteClient) => Promise<unknown>, answer?: unknown]> = {
  'workflows.upsert': [true, ({ workflows }) => workflows.upsert(workflowUpsert), { items: [{}] }],
  'workflows.retrieve': [true, ({ workflows }) => workflows.retrieve('w')],
  'workflows.list': [true, ({ workflows }) => workflows.list().toArray(), { items: [] }],
  'workflows.delete': [false, ({ workflows }) => workflows.delete('w')],
  'workflows.versions.upsert': [true, ({ workflows }) => workflows.versions.upsert(versionUpsert), { items: [{}] }],
  'workflows.versions.retrieve': [true, ({ workflows }) => workflows.versions.retrieve(['w', 'v'])],
  'workflows.versions.list': [true, ({ workflows }) => workflows.versions.list().toArray(), { items: [] }],
  'workflows.versions.delete': [false, ({ workflows }) => workflows.versions.delete(['w', 'v'])],
  'workflows.executions.run': [false, ({ workflows }) => workflows.executions.run('w', 'v', nonce), execution],
  'workflows.executions.retrieveDetailed': [true, ({ workflows }) => workflows.executions.retrieveDetailed(executionId)],
  'workflows.executions.list': [true, ({ workflows }) => workflows.executions.list().toArray(), { items: [] }],
  'workflows.executions.cancel': [false, ({ workflows }) => workflows.executions.cancel(executionId), execution],
  'workflows.executions.retry': [false, ({ workflows }) => workflows.executions.retry(executionId, nonce), execution],
  'workflows.tasks.update': [false, ({ workflows }) => workflows.tasks.update(taskId, { status: 'COMPLETED' }), taskExecution],
  'workflows.triggers.upsert': [false, ({ workflows }) => workflows.triggers.upsert(triggerUpsert, nonce), { items: [trigger] }],
  'workflows.triggers.list': [true, ({ workflows }) => workflows.triggers.list().toArray(), { items: [] }],
  'workflows.triggers.listRuns': [true, ({ workflows }) => workflows.triggers.listRuns('t').toArray(), { items: [] }],
  'workflows.triggers.delete': [false, ({ workflows }) => workflows.triggers.delete('t')],
  'workflows.triggers.pause': [true, ({ workflows }) => workflows.triggers.pause('t')],
  'workflows.triggers.resume': [true, ({ workflows }) => workflows.triggers.resume('t')],
};

it('knows every method', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.values(methods.workflows.api).sort());
});

describe.each(Object.entries(calls))('%s', (_name, [safe, call, answer = {}]) => {
  it(safe ? 'is sent again after 502, 503 and 504' : 'is not sent again after 502, 503 or 504', async () => {
    for (const status of [502, 503, 504]) {
      cdf.sent.length = 0;
      cdf.answers(refuse(status), answer);
      if (safe) await call(makeClient());
      else expect(await failure(() => call(makeClient()))).toMatchObject({ status, attempts: 1, retryable: false });
      expect(cdf.lines()).toHaveLength(safe ? 2 : 1);
      if (safe) {
        expect(cdf.lines()[1]).toBe(cdf.lines()[0]);
        expect(cdf.sent[1]!.text).toBe(cdf.sent[0]!.text);
      }
    }
  });

  it('is sent again after a 429', async () => {
    cdf.answers(refuse(429), answer);
    await call(makeClient());
    expect(cdf.lines()).toHaveLength(2);
  });

  it('is not sent again after a 500, nor after a refusal', async () => {
    for (const status of [500, 409]) {
      cdf.sent.length = 0;
      cdf.answers(refuse(status));
      expect(await failure(() => call(makeClient()))).toMatchObject({ status, attempts: 1 });
      expect(cdf.lines()).toHaveLength(1);
    }
  });

  it(safe ? 'is sent again after a broken connection' : 'is not sent again after a broken connection', async () => {
    cdf.answers(Response.error(), answer);
    if (safe) await call(makeClient());
    else expect(await failure(() => call(makeClient()))).toMatchObject({ name: 'ConnectionError', attempts: 1, sent: true });
    expect(cdf.lines()).toHaveLength(safe ? 2 : 1);
  });

  it('takes a fresh token after a 401, once', async () => {
    let tokens = 0;
    const auth = { getToken: () => ({ token: `t${++tokens}`, expiresAt: Infinity }) };
    cdf.answer(({ headers }) => (headers.get('authorization') === 'Bearer t2' ? answer : refuse(401)));
    await call(makeClient({ auth }));
    expect(cdf.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2']);
    cdf.answer(() => refuse(401));
    expect(await failure(() => call(makeClient({ auth })))).toBeInstanceOf(AuthenticationError);
  });

  it('carries the headers of the call, and none of them on another', async () => {
    cdf.answer(() => answer);
    await call(makeClient({ headers: { 'X-Team': 'pumps', 'x-cdp-app': null, 'cdf-version': 'beta' } }));
    const { headers } = cdf.sent[0]!;
    expect([headers.get('x-team'), headers.get('x-cdp-app'), headers.get('cdf-version')]).toEqual(['pumps', null, 'beta']);
  });
});

describe('nonces', () => {
  it('are made anew for every trigger, run and retry, also at the same time', async () => {
    cdf.answer((sent: Sent) => (sent.line === 'POST /sessions' ? undefined : sent.line.endsWith('/triggers') ? { items: [trigger] } : execution));
    const { executions, triggers } = makeClient().workflows;
    await Promise.all([executions.run('w', 'v'), executions.run('w', 'v'), executions.retry(executionId), triggers.upsert(triggerUpsert)]);
    const used = cdf.sent.filter(({ line }) => line !== 'POST /sessions').map((one) => {
      const body = bodyOf(one) as { authentication?: { nonce: string }; items?: [{ authentication: { nonce: string } }] };
      return (body.authentication ?? body.items![0].authentication).nonce;
    });
    expect(used.sort()).toEqual(['nonce-1', 'nonce-2', 'nonce-3', 'nonce-4']);
  });
});

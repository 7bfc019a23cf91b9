import { describe, expect, it } from 'vitest';
import { BatchError, NotFoundError, scheduleRule } from '../../src/cognite/index.js';
import { awkward, expectRefused, failure, impossible, itPages, makeClient, mockCdf, refuse } from './cdf.js';
import { dataModelingRule, trigger, triggerRun, triggerUpsert } from './samples.js';

const cdf = mockCdf();
const { triggers } = makeClient().workflows;
const session = { line: 'POST /sessions', body: { items: [{ tokenExchange: true }] } };

describe('workflows.triggers.upsert', () => {
  const line = 'POST /workflows/triggers';

  it('sends one trigger bound to a fresh nonce, and gives the trigger', async () => {
    cdf.answers({ items: [trigger] }, { items: [trigger] });
    expect(await triggers.upsert(triggerUpsert)).toEqual(trigger);
    await triggers.upsert(triggerUpsert);
    cdf.expectSent(
      session,
      { line, body: { items: [{ ...triggerUpsert, authentication: { nonce: 'nonce-1' } }] } },
      session,
      { line, body: { items: [{ ...triggerUpsert, authentication: { nonce: 'nonce-2' } }] } },
    );
    expect(triggerUpsert).not.toHaveProperty('authentication');
  });

  it.each([
    ['a schedule without a time zone', scheduleRule('0 6 * * 1-5')],
    ['a change in a data model', dataModelingRule],
  ])('sends the rule of %s as it is', async (_name, triggerRule) => {
    cdf.answers({ items: [{ ...trigger, triggerRule }] });
    const { triggerRule: answered } = await triggers.upsert({ ...triggerUpsert, triggerRule }, { nonce: 'mine' });
    expect(answered).toEqual(triggerRule);
    cdf.expectSent({ line, body: { items: [{ ...triggerUpsert, triggerRule, authentication: { nonce: 'mine' } }] } });
  });

  it('takes client credentials', async () => {
    cdf.answers({ items: [trigger] });
    const clientCredentials = { clientId: 'a', clientSecret: 'b' };
    await triggers.upsert(triggerUpsert, { clientCredentials });
    cdf.expectSent({ line: 'POST /sessions', body: { items: [clientCredentials] } }, { line, body: { items: [{ ...triggerUpsert, authentication: { nonce: 'nonce-1' } }] } });
  });

  it('is not sent twice after a 5xx, since the nonce may be used up, but after a 429', async () => {
    cdf.answers(refuse(429), refuse(503));
    expect(await failure(() => triggers.upsert(triggerUpsert))).toMatchObject({ status: 503, attempts: 2, operationId: 'upsertWorkflowTrigger' });
    expect(cdf.lines()).toEqual([session.line, line, line]);
  });

  it('refuses bad input before it makes a session', async () => {
    for (const bad of [undefined, null, 'every-day']) await expectRefused(cdf, () => triggers.upsert(bad as never), /upsertWorkflowTrigger: the item must be an object/);
    await expectRefused(cdf, () => triggers.upsert(triggerUpsert, { nonce: '' }), /upsertWorkflowTrigger: nonce must be a non-empty string/);
    await expectRefused(cdf, () => triggers.upsert(triggerUpsert, { nonce: 'n', clientCredentials: { clientId: 'a', clientSecret: 'b' } }), /without clientCredentials/);
    await expectRefused(cdf, () => triggers.upsert(triggerUpsert, { credentials: {} } as never), /has no "credentials"/);
  });

  it('refuses a list: it takes one trigger', async () => {
    await expectRefused(cdf, () => triggers.upsert([triggerUpsert] as never), /upsertWorkflowTrigger: the item must be an object/);
  });
});

describe('workflows.triggers.list', () => {
  itPages(cdf, (params) => triggers.list(params), trigger, (size, cursor) => ({
    line: `GET /workflows/triggers?limit=${size}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
  }));
});

describe('workflows.triggers.listRuns', () => {
  // The platform documents no cursor in its answers: where there is one it is followed.
  itPages(cdf, (params) => triggers.listRuns('every-day', params), triggerRun, (size, cursor) => ({
    line: `GET /workflows/triggers/every-day/history?limit=${size}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
  }));

  it.each(awkward)('carries %j whole', async (externalId, encoded) => {
    cdf.answers({ items: [] });
    await triggers.listRuns(externalId).toArray();
    cdf.expectSent({ line: `GET /workflows/triggers/${encoded}/history?limit=1000` });
  });

  it('refuses bad input at once', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => triggers.listRuns(bad as never), /listWorkflowTriggerRuns: triggerExternalId in /);
  });
});

describe('workflows.triggers.delete', () => {
  const line = 'POST /workflows/triggers/delete';
  const item = (externalId: string): object => ({ line, body: { items: [{ externalId }] } });

  it('sends one a request, without a flag that does not exist, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await triggers.delete('every/day')).toBeUndefined();
    expect(await triggers.delete({ externalId: 'b' })).toBeUndefined();
    expect(await triggers.delete(['c', { externalId: 'd' }, 'e'])).toBeUndefined();
    cdf.expectSent(...(['every/day', 'b', 'c', 'd', 'e'].map(item) as { line: string }[]));
  });

  it('sends nothing for an empty list', async () => {
    expect(await triggers.delete([])).toBeUndefined();
    expect(cdf.lines()).toEqual([]);
  });

  it('names the missing one, and of many what became of each', async () => {
    cdf.answer(({ text }) => (text.includes('"b"') ? refuse(400, { missing: [{ externalId: 'b' }] }) : {}));
    expect(await failure(() => triggers.delete('b'))).toBeInstanceOf(NotFoundError);
    const error = await failure<BatchError>(() => makeClient({ concurrency: 1 }).workflows.triggers.delete(['a', 'b', 'c']));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ succeeded: [0], failed: [1], unknown: [], skipped: [2], missing: [{ externalId: 'b' }] });
  });

  it('calls those unknown that a 5xx leaves open', async () => {
    cdf.answer(({ text }) => (text.includes('"b"') ? refuse(503) : {}));
    const error = await failure<BatchError>(() => makeClient({ concurrency: 1 }).workflows.triggers.delete(['a', 'b', 'c'], { continueOnError: true }));
    expect(error).toMatchObject({ succeeded: [0, 2], failed: [], unknown: [1], skipped: [] });
    expect(cdf.lines()).toHaveLength(3);
  });

  it('refuses bad input', async () => {
    for (const bad of ['', null, undefined, 7, { externalId: '' }, { id: 1 }]) {
      await expectRefused(cdf, () => triggers.delete(bad as never), /deleteWorkflowTriggers: the item must be a WorkflowTriggerId: a non-empty string \(externalId\) or \{ externalId \}/);
    }
    await expectRefused(cdf, () => triggers.delete('a', { ignoreUnknownIds: true } as never), /options has no "ignoreUnknownIds"/);
  });
});

describe.each(['pause', 'resume'] as const)('workflows.triggers.%s', (method) => {
  it('posts without a body, and gives nothing', async () => {
    cdf.answers({}, new Response(null, { status: 204 }), new Response('', { status: 200 }));
    for (let call = 0; call < 3; call++) expect(await triggers[method]('every-day')).toBeUndefined();
    const request = { line: `POST /workflows/triggers/every-day/${method}` };
    cdf.expectSent(request, request, request);
  });

  it.each(awkward)('carries %j whole', async (externalId, encoded) => {
    cdf.answers({});
    await triggers[method](externalId);
    cdf.expectSent({ line: `POST /workflows/triggers/${encoded}/${method}` });
  });

  it('may be sent twice', async () => {
    cdf.answers(refuse(503), refuse(504), {});
    expect(await triggers[method]('every-day')).toBeUndefined();
    expect(cdf.lines()).toHaveLength(3);
  });

  it('throws where there is no such trigger', async () => {
    cdf.answers(refuse(404));
    expect(await failure(() => triggers[method]('nope'))).toBeInstanceOf(NotFoundError);
  });

  it('refuses bad input', async () => {
    for (const bad of [...impossible, ['every-day']]) await expectRefused(cdf, () => triggers[method](bad as never), /triggerExternalId in .* must be text|triggerExternalId in .* must be well-formed/);
    await expectRefused(cdf, () => triggers[method]('every-day', { reason: 'x' } as never), /options has no "reason"/);
  });
});

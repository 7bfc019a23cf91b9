import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BatchError, ConflictError, ConnectionError, NotFoundError, PermissionError, ServerError, TimeoutError, WaitError, externalIds, ids, type ApiError } from '../../src/cognite/index.js';
import {
  Functions,
  functionLogText,
  toFunctionCreate,
  toFunctionScheduleCreate,
  type CogniteFunction,
  type FunctionCall,
  type FunctionCreate,
  type FunctionSchedule,
  type FunctionScheduleRequest,
  type ListFunctionCallsParams,
} from '../../src/cognite/functions.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const functions = new Functions(options);
const { calls, schedules } = functions;

const create: FunctionCreate = {
  name: 'Write report',
  externalId: 'write-report',
  fileId: 7,
  owner: 'control-room',
  description: 'Writes the report',
  metadata: { team: 'pumps' },
  secrets: { 'mail-token': 'a-secret' },
  functionPath: 'report/handler.py',
  envVars: { SITE: 'north' },
  cpu: 0.5,
  memory: 1.5,
  runtime: 'py312',
  indexUrl: 'https://packages.example/simple',
  extraIndexUrls: ['https://more.example/simple'],
};
const fn: CogniteFunction = {
  id: 9007199254740991,
  createdTime: 1,
  status: 'Ready',
  name: 'Write report',
  externalId: 'write-report',
  fileId: 7,
  functionPath: 'report/handler.py',
  runtime: 'py312',
  runtimeVersion: 'Python 3.12.3',
  secrets: { 'mail-token': '***' },
  lastCalled: 3,
};
const running: FunctionCall = { id: 5, status: 'Running', startTime: 1, functionId: 11 };
const completed: FunctionCall = { ...running, status: 'Completed', endTime: 9 };
const schedule: FunctionSchedule = {
  id: 21,
  name: 'Nightly',
  createdTime: 1,
  description: 'Every night',
  cronExpression: '0 2 * * *',
  when: 'At 02:00 AM',
  functionId: 11,
  sessionId: '77',
};
const session = { line: 'POST /sessions', body: { items: [{ tokenExchange: true }] } };
const lookup = { line: 'POST /functions/byids', body: { items: [{ externalId: 'write-report' }] } };
const found = { items: [{ ...fn, id: 11 }] };
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
/** How many items the requests had, largest first: those that are in flight together come in any order. */
const sizes = (): number[] => cdf.bodies().map((body) => (body as { items: unknown[] }).items.length).sort((a, b) => b - a);
const byId = (sent: Sent): object => ({ items: (bodyOf(sent) as { items: object[] }).items.map((item) => ({ ...fn, ...item })) });

/** What every method with a function in its path does with the function's name. */
function itNamesTheFunction(act: (functionId: never) => unknown, answer: unknown, sent: { line: string; body?: unknown }[]): void {
  it('takes the function by its id, as a number or an object', async () => {
    for (const name of [11, { id: 11 }]) {
      cdf.answers(answer);
      await act(name as never);
      cdf.expectSent(...sent);
      cdf.sent.length = 0;
    }
  });

  it('looks up a function by its external id', async () => {
    for (const name of ['write-report', { externalId: 'write-report' }]) {
      cdf.answers(found, answer);
      await act(name as never);
      cdf.expectSent(lookup, ...sent);
      cdf.sent.length = 0;
    }
  });

  it('fails where no function has the external id, and sends nothing more', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'write-report' }] }));
    const error = await failure<NotFoundError>(() => act('write-report' as never));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'write-report' }]);
    cdf.answers({ items: [] });
    expect(await failure(() => act('write-report' as never))).toBeInstanceOf(NotFoundError);
    expect(cdf.lines()).toEqual([lookup.line, lookup.line]);
  });

  it('refuses what names no function', async () => {
    for (const bad of [0, -1, 1.5, NaN, '', null, undefined, {}, [], { id: 1, externalId: 'a' }, { id: '11' }, { name: 'x' }]) {
      await expectRefused(cdf, () => act(bad as never), /the function must be a ResourceId/);
    }
  });
}

/** Answers in order, without a network between: for fake timers. The last one is for all that follow. */
function scripted(...answers: unknown[]) {
  const sent: { line: string; body: unknown }[] = [];
  const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    sent.push({ line: `${init!.method} ${String(input).split('/plant-1')[1]!}`, body: init!.body ? JSON.parse(init!.body as string) : undefined });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  return { sent, functions: new Functions({ ...options, fetch: fetch as typeof globalThis.fetch }) };
}

describe('functions.create', () => {
  it('sends one function and gives one back', async () => {
    cdf.answers(Response.json({ items: [fn] }, { status: 201 }));
    expect(await functions.create(create)).toEqual(fn);
    cdf.expectSent({ line: 'POST /functions', body: { items: [create] } });
  });

  it('needs a name and a file alone', async () => {
    cdf.answers({ items: [fn] });
    await functions.create({ name: 'f', fileId: 1 });
    cdf.expectSent({ line: 'POST /functions', body: { items: [{ name: 'f', fileId: 1 }] } });
  });

  it('sends a list one a request, and gives the answers in input order', async () => {
    cdf.answer(byId);
    const names = ['a', 'b', 'c'];
    expect((await functions.create(names.map((name) => ({ name, fileId: 1 })))).map(({ name }) => name)).toEqual(names);
    cdf.expectSent(...names.map((name) => ({ line: 'POST /functions', body: { items: [{ name, fileId: 1 }] } })));
  });

  it('tells what became of each when an external id is taken', async () => {
    cdf.answer((sent) => (sent.text.includes('"b"') ? refuse(409, { duplicated: [{ externalId: 'b' }] }) : byId(sent)));
    const error = await failure<BatchError>(() => new Functions({ ...options, concurrency: 1 }).create(['a', 'b', 'c'].map((name) => ({ name, fileId: 1 }))));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ succeeded: [0], failed: [1], skipped: [2] });
    expect(error.cause).toBeInstanceOf(ConflictError);
  });

  it('is not sent twice after a 5xx, and leaves no secret in the error', async () => {
    cdf.answers(refuse(503, {}, { 'cdf-is-auto-retryable': 'true' }));
    const error = await failure<ServerError>(() => functions.create(create));
    expect(error).toMatchObject({ operationId: 'createFunctions', attempts: 1, retryable: false });
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('a-secret');
  });

  it('refuses what is no function', async () => {
    for (const bad of [undefined, null, 'f', 7]) await expectRefused(cdf, () => functions.create(bad as never), /createFunctions: the item must be an object/);
  });
});

describe('functions.list', () => {
  const filter = { name: 'f', owner: 'o', fileId: 7, status: 'Ready', externalIdPrefix: 'w', createdTime: { min: 1, max: 2 }, metadata: { a: 'b' } } as const;

  it('gives all in one answer, up to 10,000', async () => {
    cdf.answers({ items: [fn, fn] });
    const all = functions.list();
    expect(cdf.lines()).toEqual([]);
    expect(await all.toArray()).toEqual([fn, fn]);
    cdf.expectSent({ line: 'POST /functions/list', body: { limit: 10_000 } });
  });

  it('sends the filter and the limit', async () => {
    cdf.answers({ items: [fn] });
    expect(await functions.list({ filter, limit: 25 }).toArray()).toEqual([fn]);
    cdf.expectSent({ line: 'POST /functions/list', body: { filter, limit: 25 } });
  });

  it('never asks for more than 10,000', async () => {
    cdf.answers({ items: [fn] });
    await functions.list({ limit: 20_000 }).toArray();
    expect(cdf.bodies()).toEqual([{ limit: 10_000 }]);
  });

  it('gives nothing for a limit of 0, and is sent again after a 503', async () => {
    expect(await functions.list({ limit: 0 }).toArray()).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    cdf.answers(refuse(503), { items: [fn] });
    expect(await functions.list().first()).toEqual(fn);
    expect(cdf.bodies()).toEqual([{ limit: 1 }, { limit: 1 }]);
  });

  it('refuses what makes no sense', async () => {
    for (const limit of [0.5, -2, '5']) await expectRefused(cdf, () => functions.list({ limit: limit as never }), /limit must be a/);
    await expectRefused(cdf, () => functions.list({ name: 'f' } as never), /has no "name"; allowed: limit, prefetch, filter/);
  });
});

describe('functions.retrieve', () => {
  it('gives the one that is asked for, by id or external id', async () => {
    for (const [name, wire] of [[7, { id: 7 }], ['f', { externalId: 'f' }], [{ id: 7 }, { id: 7 }], [{ externalId: 'f' }, { externalId: 'f' }]] as const) {
      cdf.answers({ items: [fn] });
      expect(await functions.retrieve(name)).toEqual(fn);
      cdf.expectSent({ line: 'POST /functions/byids', body: { items: [wire] } });
      cdf.sent.length = 0;
    }
  });

  it('gives undefined where there is none', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'f' }] }), { items: [] });
    expect(await functions.retrieve('f')).toBeUndefined();
    expect(await functions.retrieve('f', { ignoreUnknownIds: true })).toBeUndefined();
    expect(cdf.bodies()).toEqual([{ items: [{ externalId: 'f' }] }, { items: [{ externalId: 'f' }], ignoreUnknownIds: true }]);
  });

  it('throws other refusals', async () => {
    cdf.answers(refuse(400), refuse(403));
    expect(await failure(() => functions.retrieve('f'))).toMatchObject({ status: 400 });
    expect(await failure(() => functions.retrieve('f'))).toBeInstanceOf(PermissionError);
  });

  it('asks for ten at a time, and gives them in input order', async () => {
    cdf.answer(byId);
    expect(ids(await functions.retrieve(numbers(21)))).toEqual(numbers(21));
    expect(sizes()).toEqual([10, 10, 1]);
  });

  it('names what is missing among many, and leaves it out on request', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 2 }] }), { items: [fn] });
    const error = await failure<NotFoundError>(() => functions.retrieve([1, 2]));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ id: 2 }]);
    expect(await functions.retrieve([1, 2], { ignoreUnknownIds: true })).toEqual([fn]);
  });

  it('sends nothing for none, and refuses what is no id', async () => {
    expect(await functions.retrieve([])).toEqual([]);
    for (const bad of [0, -1, 1.5, '', null, {}, { id: 1, externalId: 'a' }]) await expectRefused(cdf, () => functions.retrieve(bad as never), /the item must be a ResourceId/);
  });
});

describe('functions.delete', () => {
  it('gives nothing', async () => {
    cdf.answers({});
    expect(await functions.delete(['f', 7], { ignoreUnknownIds: true })).toBeUndefined();
    cdf.expectSent({ line: 'POST /functions/delete', body: { items: [{ externalId: 'f' }, { id: 7 }], ignoreUnknownIds: true } });
  });

  it('deletes ten at a time', async () => {
    cdf.answer(() => ({}));
    await functions.delete(numbers(12));
    expect(sizes()).toEqual([10, 2]);
  });

  it('throws where there is none, and is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'f' }] }), refuse(502));
    expect(await failure(() => functions.delete('f'))).toBeInstanceOf(NotFoundError);
    expect(await failure<ApiError>(() => functions.delete('f'))).toMatchObject({ status: 502, attempts: 1 });
  });
});

describe('functions.limits, status and activate', () => {
  const limits = { timeoutMinutes: 10, cpuCores: { min: 0.1, max: 0.6, default: 0.25 }, memoryGb: { min: 0.1, max: 2.5, default: 1 }, runtimes: ['py312'], responseSizeMb: 2 };

  it.each([
    ['limits', 'GET /functions/limits', limits],
    ['status', 'GET /functions/status', { status: 'inactive' }],
    ['activate', 'POST /functions/status', { status: 'requested' }],
  ] as const)('%s', async (method, line, answer) => {
    cdf.answers(refuse(503), answer);
    expect(await functions[method]()).toEqual(answer);
    cdf.expectSent({ line }, { line });
  });
});

describe('functions.call', () => {
  const line = 'POST /functions/11/call';
  const started = (): Response => Response.json(running, { status: 201 });

  itNamesTheFunction((id) => functions.call(id, { nonce: 'mine' }), running, [{ line, body: { data: {}, nonce: 'mine' } }]);

  it('gets a nonce by token exchange, and gives the started call', async () => {
    cdf.answers(started());
    expect(await functions.call(11)).toEqual(running);
    cdf.expectSent(session, { line, body: { data: {}, nonce: 'nonce-1' } });
  });

  it('sends data as they are', async () => {
    cdf.answers(started());
    const data = { site_name: 'Oslo', none: null, deep: [{ a: false }] };
    await functions.call(11, { data });
    cdf.expectSent(session, { line, body: { data, nonce: 'nonce-1' } });
  });

  it('gets a nonce for a given client', async () => {
    cdf.answers(started());
    const clientCredentials = { clientId: 'other-client', clientSecret: 'other-secret' };
    await functions.call(11, { clientCredentials });
    cdf.expectSent({ line: 'POST /sessions', body: { items: [clientCredentials] } }, { line, body: { data: {}, nonce: 'nonce-1' } });
  });

  it('makes the session for the client that the tokens are for, where its secret is known', async () => {
    const sent: unknown[] = [];
    const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
      sent.push([String(url).replace(/.*\/p/, ''), JSON.parse(String(init?.body))]);
      return Response.json(sent.length === 1 ? { items: [{ nonce: 'n' }] } : running, { status: 201 });
    };
    const identity = () => ({ clientId: 'report', clientSecret: 'mine-alone' });
    const mine = new Functions({ project: 'p', cluster: 'c', appName: 't', auth: { getToken: () => 'token-1', identity }, fetch });
    await mine.call(11);
    expect(sent).toEqual([
      ['/sessions', { items: [identity()] }],
      ['/functions/11/call', { data: {}, nonce: 'n' }],
    ]);
  });

  it('refuses data without names before anything is sent', async () => {
    for (const data of [[1], 'x', 5, null]) await expectRefused(cdf, () => functions.call(11, { data } as never), /callFunction: data must be an object/);
  });

  it('makes the session after the look-up, and tells its observer of the call alone', async () => {
    cdf.answers(found, started());
    const seen: string[] = [];
    await functions.call('write-report', {}, { headers: { 'x-trace': 't' }, onResponse: ({ operationId }) => seen.push(operationId) });
    expect(cdf.lines()).toEqual([lookup.line, session.line, line]);
    expect(cdf.sent.map(({ headers }) => headers.get('x-trace'))).toEqual(['t', 't', 't']);
    expect(seen).toEqual(['callFunction']);
  });

  it.each([500, 502, 503, 504])('is not sent twice after a %i', async (status) => {
    cdf.answers(refuse(status, {}, { 'cdf-is-auto-retryable': 'true' }));
    expect(await failure(() => functions.call(11, { nonce: 'n' }))).toMatchObject({ operationId: 'callFunction', attempts: 1, retryable: false });
  });

  it('is not sent twice after the connection broke, but is after a 429', async () => {
    cdf.answers(Response.error());
    expect(await failure(() => functions.call(11, { nonce: 'n' }))).toBeInstanceOf(ConnectionError);
    cdf.answers(refuse(429), started());
    expect(await functions.call(11, { nonce: 'n' })).toEqual(running);
    expect(cdf.lines()).toEqual([line, line, line]);
  });

  it('refuses bad input before it makes a session', async () => {
    await expectRefused(cdf, () => functions.call(11, { nonce: '' }), /callFunction: nonce must be a non-empty string, without clientCredentials/);
    await expectRefused(cdf, () => functions.call(11, { nonce: 'n', clientCredentials: { clientId: 'a', clientSecret: 'b' } }), /nonce must be a non-empty string, without/);
    await expectRefused(cdf, () => functions.call(11, { clientCredentials: { clientId: 'a', clientSecret: '' } }), /clientCredentials must be an object without empty fields/);
    await expectRefused(cdf, () => functions.call(11, { wait: true } as never), /has no "wait"; allowed: data/);
    await expectRefused(cdf, () => functions.call(11, { data: { n: NaN } }), /the body must be JSON/);
  });
});

describe('functions.wait', () => {
  const line = 'POST /functions/byids';
  const deploying = { ...fn, status: 'Deploying' };
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks until the function is ready, by id or external id', async () => {
    for (const [name, item] of [[11, { id: 11 }], ['write-report', { externalId: 'write-report' }]] as const) {
      const { functions: mine, sent } = scripted({ items: [{ ...fn, status: 'Queued' }] }, { items: [deploying] }, { items: [fn] });
      const seen: string[] = [];
      const done = mine.wait(name, { onProgress: ({ status }) => seen.push(status) });
      await vi.runAllTimersAsync();
      expect(await done).toEqual(fn);
      expect(sent).toEqual([1, 2, 3].map(() => ({ line, body: { items: [item] } })));
      expect(seen).toEqual(['Queued', 'Deploying', 'Ready']);
    }
  });

  it('throws with the reason when the deployment failed, unless told otherwise', async () => {
    const failed = { ...fn, status: 'Failed', error: { message: 'no such package: nunpy', trace: null } };
    const error = await failure<WaitError<CogniteFunction>>(() => scripted({ items: [failed] }).functions.wait(11));
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe('the function ended as Failed: no such package: nunpy');
    expect(error.resource).toEqual(failed);
    expect(await scripted({ items: [failed] }).functions.wait(11, { throwOnFailure: false })).toEqual(failed);
  });

  it('gives up after its timeout, at an abort, and where there is no such function', async () => {
    const late = failure(() => scripted({ items: [deploying] }).functions.wait(11, { timeout: 2000 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await late).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const { functions: mine, sent } = scripted({ items: [deploying] });
    const stopped = failure(() => mine.wait(11, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort('enough');
    expect(await stopped).toBe('enough');
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
    expect(await failure(() => scripted(refuse(400, { missing: [{ id: 11 }] })).functions.wait(11))).toBeInstanceOf(NotFoundError);
  });

  it('refuses what names no function, and several', async () => {
    for (const bad of [0, '', null, ['a', 'b'], {}]) await expectRefused(cdf, () => functions.wait(bad as never), /the function must be a ResourceId/);
  });
});

describe('functions.callAndWait', () => {
  const lines = ['POST /functions/11/call', 'POST /functions/11/calls/byids', 'GET /functions/11/calls/5/response'] as const;
  const [start, look, get] = lines;
  const answer = { callId: 5, functionId: 11, response: { pumps: 3 } };
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('calls, waits for the end and gets the response', async () => {
    const { functions: mine, sent } = scripted(running, { items: [running] }, { items: [completed] }, answer);
    const seen: string[] = [];
    const done = mine.callAndWait(11, { data: { site: 'north' }, nonce: 'n' }, { onProgress: ({ status }) => seen.push(status) });
    await vi.runAllTimersAsync();
    expect(await done).toEqual({ call: completed, response: { pumps: 3 } });
    expect(sent).toEqual([
      { line: start, body: { data: { site: 'north' }, nonce: 'n' } },
      { line: look, body: { items: [{ id: 5 }] } },
      { line: look, body: { items: [{ id: 5 }] } },
      { line: get, body: undefined },
    ]);
    expect(seen).toEqual(['Running', 'Running', 'Completed']);
  });

  it('looks up an external id once, and makes a session', async () => {
    const { functions: mine, sent } = scripted(found, { items: [{ id: 1, nonce: 'made' }] }, running, { items: [completed] }, { response: null });
    const done = mine.callAndWait('write-report');
    await vi.runAllTimersAsync();
    expect(await done).toEqual({ call: completed, response: null });
    expect(sent.map(({ line }) => line)).toEqual([lookup.line, session.line, start, look, get]);
    expect(sent[2]!.body).toEqual({ data: {}, nonce: 'made' });
  });

  it('needs no second look at a call that has ended at once', async () => {
    const { functions: mine, sent } = scripted(completed, answer);
    expect(await mine.callAndWait(11, { nonce: 'n' })).toEqual({ call: completed, response: { pumps: 3 } });
    expect(sent.map(({ line }) => line)).toEqual([start, get]);
  });

  it('throws when the call failed, or gives it without a response', async () => {
    const failed = { ...completed, status: 'Failed', error: { message: 'KeyError: site', trace: '' } };
    for (const throwOnFailure of [true, false]) {
      const { functions: mine, sent } = scripted(running, { items: [failed] });
      const ending = throwOnFailure ? failure<WaitError>(() => mine.callAndWait(11, { nonce: 'n' })) : mine.callAndWait(11, { nonce: 'n' }, { throwOnFailure });
      await vi.runAllTimersAsync();
      if (throwOnFailure) expect(await ending).toMatchObject({ message: 'the function call ended as Failed: KeyError: site', resource: failed });
      else expect(await ending).toEqual({ call: failed, response: null });
      expect(sent.map(({ line }) => line)).toEqual([start, look]);
    }
  });

  it('has one timeout for all of it, stops at an abort, and never calls twice', async () => {
    const waiting = scripted(running, { items: [running] });
    const late = failure(() => waiting.functions.callAndWait(11, { nonce: 'n' }, { timeout: 2000 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await late).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const { functions: mine, sent } = scripted(running, { items: [running] });
    const stopped = failure(() => mine.callAndWait(11, { nonce: 'n' }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort('enough');
    expect(await stopped).toBe('enough');
    await vi.runAllTimersAsync();
    expect(sent.map(({ line }) => line)).toEqual([start, look]);
    const broken = scripted(refuse(503));
    expect(await failure(() => broken.functions.callAndWait(11, { nonce: 'n' }))).toBeInstanceOf(ServerError);
    expect(broken.sent).toHaveLength(1);
    const shaky = scripted(running, refuse(503), { items: [completed] }, answer);
    const done = shaky.functions.callAndWait(11, { nonce: 'n' });
    await vi.runAllTimersAsync();
    expect(await done).toMatchObject({ response: { pumps: 3 } });
  });

  it('tells of the call as soon as it has started, and in what fails afterwards', async () => {
    const begun: unknown[] = [];
    const onStart = (call: unknown): unknown => begun.push(call);
    const waiting = scripted(running, { items: [running] });
    const late = failure(() => waiting.functions.callAndWait(11, { nonce: 'n' }, { timeout: 2000, onStart }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await late).toMatchObject({ name: 'TimeoutError', message: expect.stringMatching(/\(after call 5 of function 11 had started\)$/) as string, cause: running });
    expect(begun).toEqual([running]);
    const refused = failure(() => scripted(running, refuse(403)).functions.callAndWait(11, { nonce: 'n' }));
    await vi.runAllTimersAsync();
    expect(await refused).toMatchObject({ status: 403, message: expect.stringContaining('after call 5') as string });
    const never = failure(() => scripted(refuse(403)).functions.callAndWait(11, { nonce: 'n' }, { onStart }));
    await vi.runAllTimersAsync();
    expect((await never).message).not.toContain('after call');
    expect(begun).toHaveLength(1);
  });

  it('refuses bad input before anything is sent', async () => {
    await expectRefused(cdf, () => functions.callAndWait('' as never), /the function must be a ResourceId/);
    await expectRefused(cdf, () => functions.callAndWait(11, { nonce: '' }), /nonce must be/);
    for (const name of [11, 'write-report']) {
      await expectRefused(cdf, () => functions.callAndWait(name, { wait: true } as never), /has no "wait"/);
      await expectRefused(cdf, () => functions.call(name, { data: { n: NaN } }), /the body must be JSON/);
      await expectRefused(cdf, () => functions.call(name, { clientCredentials: { clientId: 'a', clientSecret: '' } }), /without empty fields/);
    }
    const nightly = { name: 'Nightly', cronExpression: '0 2 * * *', functionExternalId: 'write-report' };
    await expectRefused(cdf, () => schedules.create(nightly, { nonce: '' }), /nonce must be/);
    await expectRefused(cdf, () => functions.callAndWait(11, {}, { interval: 0 }), /options.interval must be/);
    await expectRefused(cdf, () => functions.callAndWait('write-report', {}, { deadlines: 1 } as never), /has no "deadlines"/);
  });
});

describe('functions.calls.list', () => {
  const line = 'POST /functions/11/calls/list';
  const filter = { scheduleId: 21, status: 'Failed', startTime: { min: 1, max: 2 }, endTime: { min: 3 } } as const;

  itPages(cdf, (params) => calls.list(11, params), running, (limit, cursor) => ({ line, body: { limit, ...(cursor ? { cursor } : {}) } }));
  itNamesTheFunction((id) => calls.list(id).toArray(), { items: [running] }, [{ line, body: { limit: 1000 } }]);

  it('sends the filter with every page', async () => {
    cdf.answers({ items: [running], nextCursor: 'c' }, { items: [running] });
    expect(await calls.list(11, { filter }).toArray()).toEqual([running, running]);
    cdf.expectSent({ line, body: { filter, limit: 1000 } }, { line, body: { filter, limit: 1000, cursor: 'c' } });
  });

  it('looks up an external id once, however many pages and walks there are', async () => {
    cdf.answers(found, { items: [running], nextCursor: 'c' }, { items: [running] }, { items: [running] });
    const list = calls.list('write-report', { prefetch: 1 });
    expect(cdf.lines()).toEqual([]);
    expect(await list.toArray()).toHaveLength(2);
    expect(await list.first()).toEqual(running);
    expect(cdf.lines()).toEqual([lookup.line, line, line, line]);
  });

  it('refuses bad input at once, whatever the function is named by', () => {
    for (const name of [11, 'write-report']) {
      expect(() => calls.list(name, { limit: -2 })).toThrow(/limit must be a/);
      expect(() => calls.list(name, { status: 'Failed' } as ListFunctionCallsParams)).toThrow(/has no "status"; allowed: limit, prefetch, filter/);
    }
  });
});

describe('functions.calls.retrieve', () => {
  const line = 'POST /functions/11/calls/byids';

  itNamesTheFunction((id) => calls.retrieve(id, 5), { items: [running] }, [{ line, body: { items: [{ id: 5 }] } }]);

  it('gives one for one, a list for a list, and undefined where there is none', async () => {
    cdf.answers({ items: [running] }, { items: [running, completed] }, refuse(400, { missing: [{ id: 5 }] }));
    expect(await calls.retrieve(11, 5)).toEqual(running);
    expect(await calls.retrieve(11, [5, { id: 6 }], { ignoreUnknownIds: true })).toEqual([running, completed]);
    expect(await calls.retrieve(11, 5)).toBeUndefined();
    expect(cdf.bodies()).toEqual([{ items: [{ id: 5 }] }, { items: [{ id: 5 }, { id: 6 }], ignoreUnknownIds: true }, { items: [{ id: 5 }] }]);
  });

  it('asks for 10,000 at a time', async () => {
    cdf.answer((sent) => ({ items: (bodyOf(sent) as { items: { id: number }[] }).items.map(({ id }) => ({ ...running, id })) }));
    expect(ids(await calls.retrieve(11, numbers(10_001)))).toEqual(numbers(10_001));
    expect(sizes()).toEqual([10_000, 1]);
  });

  it('throws for a missing one among many, and refuses what is no id', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 6 }] }));
    expect(await failure(() => calls.retrieve(11, [5, 6]))).toBeInstanceOf(NotFoundError);
    cdf.sent.length = 0;
    for (const bad of ['5', 0, null, {}]) await expectRefused(cdf, () => calls.retrieve(11, bad as never), /the item must be a FunctionCallId/);
  });
});

describe('functions.calls.wait', () => {
  const line = 'POST /functions/11/calls/byids';
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const polled = (...answers: unknown[]) => {
    const lines: string[] = [];
    const fetch = async (input: unknown): Promise<Response> => {
      lines.push(`POST ${String(input).split('/plant-1')[1]!}`);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    };
    return { lines, calls: new Functions({ ...options, fetch: fetch as typeof globalThis.fetch }).calls };
  };

  it('asks until the call is completed, and looks up an external id once', async () => {
    const { calls: mine, lines } = polled(found, { items: [running] }, { items: [running] }, { items: [completed] });
    const seen: string[] = [];
    const done = mine.wait('write-report', 5, { onProgress: ({ status }) => seen.push(status) });
    await vi.runAllTimersAsync();
    expect(await done).toEqual(completed);
    expect(lines).toEqual([lookup.line, line, line, line]);
    expect(seen).toEqual(['Running', 'Running', 'Completed']);
  });

  it.each(['Failed', 'Timeout'])('throws when it ends as %s, unless told otherwise', async (status) => {
    const failed = { ...completed, status, error: { message: 'KeyError: site', trace: 'line 3' } };
    const ending = failure<WaitError<FunctionCall>>(() => polled({ items: [failed] }).calls.wait(11, 5));
    await vi.runAllTimersAsync();
    const error = await ending;
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe(`the function call ended as ${status}: KeyError: site`);
    expect(error.resource).toEqual(failed);
    expect(await polled({ items: [failed] }).calls.wait(11, 5, { throwOnFailure: false })).toEqual(failed);
  });

  it('gives up after its timeout, and where there is no such call', async () => {
    const late = failure(() => polled({ items: [running] }).calls.wait(11, 5, { timeout: 2000 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await late).toBeInstanceOf(TimeoutError);
    expect(await failure(() => polled(refuse(400, { missing: [{ id: 5 }] })).calls.wait(11, 5))).toBeInstanceOf(NotFoundError);
  });
});

describe('functions.calls.getResponse', () => {
  const line = 'GET /functions/11/calls/5/response';

  itNamesTheFunction((id) => calls.getResponse(id, 5), { functionId: 11, callId: 5 }, [{ line }]);

  it('gives what the call returned', async () => {
    cdf.answers({ response: { pumps: 3, none: null }, functionId: 11, callId: 5 });
    expect(await calls.getResponse(11, 5)).toEqual({ pumps: 3, none: null });
    cdf.expectSent({ line });
  });

  it('gives null for nothing', async () => {
    cdf.answers({ functionId: 11, callId: 5 }, { response: null, functionId: 11, callId: 5 });
    expect(await calls.getResponse(11, 5)).toBeNull();
    expect(await calls.getResponse(11, 5)).toBeNull();
  });
});

describe('functions.calls.getLogs', () => {
  const line = 'GET /functions/11/calls/5/logs';
  const entries = [{ timestamp: 1_700_000_000_000, message: 'first' }, { message: 'second' }, {}];

  itNamesTheFunction((id) => calls.getLogs(id, 5), { items: [] }, [{ line }]);

  it('gives the entries, of which functionLogText makes text', async () => {
    cdf.answers({ items: entries });
    const logs = await calls.getLogs(11, 5);
    expect(logs).toEqual(entries);
    expect(functionLogText(logs)).toBe('first\nsecond\n');
    expect(functionLogText(logs, { timestamps: true })).toBe('[2023-11-14T22:13:20.000Z] first\nsecond\n');
    expect(functionLogText([])).toBe('');
  });
});

describe('ids in paths', () => {
  it('are refused where no path can carry them', async () => {
    for (const bad of [undefined, null, '', {}]) {
      await expectRefused(cdf, () => calls.getResponse(11, bad as never), /callId/);
      await expectRefused(cdf, () => calls.getLogs(11, bad as never), /callId/);
      await expectRefused(cdf, () => schedules.getInputData(bad as never), /scheduleId/);
    }
  });
});

describe('functions.schedules.create', () => {
  const line = 'POST /functions/schedules';
  const request = { name: 'Nightly', cronExpression: '0 2 * * *', functionId: 11 };

  it('gets a nonce by token exchange, and puts it into the schedule', async () => {
    cdf.answers(Response.json({ items: [schedule] }, { status: 201 }));
    const whole = { ...request, description: 'Every night', data: { site: null } };
    expect(await schedules.create(whole)).toEqual(schedule);
    cdf.expectSent(session, { line, body: { items: [{ ...whole, nonce: 'nonce-1' }] } });
  });

  it('gets a nonce for a given client, or uses a given one', async () => {
    cdf.answer(({ line: sent }) => (sent === session.line ? undefined : { items: [schedule] }));
    const clientCredentials = { clientId: 'other-client', clientSecret: 'other-secret' };
    await schedules.create(request, { clientCredentials });
    await schedules.create(request, { nonce: 'mine' });
    cdf.expectSent(
      { line: 'POST /sessions', body: { items: [clientCredentials] } },
      { line, body: { items: [{ ...request, nonce: 'nonce-1' }] } },
      { line, body: { items: [{ ...request, nonce: 'mine' }] } },
    );
  });

  it('looks up the function by its external id', async () => {
    cdf.answers(found, { items: [schedule] });
    const { functionId: _, ...rest } = request;
    await schedules.create({ ...rest, functionExternalId: 'write-report' }, { nonce: 'n' });
    cdf.expectSent(lookup, { line, body: { items: [{ ...request, nonce: 'n' }] } });
  });

  it('fails where there is no such function, and makes no session', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'write-report' }] }));
    const { functionId: _, ...rest } = request;
    expect(await failure(() => schedules.create({ ...rest, functionExternalId: 'write-report' }))).toBeInstanceOf(NotFoundError);
    expect(cdf.lines()).toEqual([lookup.line]);
  });

  it('is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => schedules.create(request, { nonce: 'n' }))).toMatchObject({ operationId: 'createFunctionSchedule', attempts: 1 });
  });

  it('refuses what is no schedule, or has no function or two', async () => {
    for (const bad of [undefined, null, 'x', [request]]) await expectRefused(cdf, () => schedules.create(bad as never), /createFunctionSchedule: the item must be an object/);
    for (const bad of [{ name: 'n', cronExpression: '* * * * *' }, { ...request, functionExternalId: 'f' }]) {
      await expectRefused(cdf, () => schedules.create(bad as FunctionScheduleRequest), /createFunctionSchedule: the function must be a ResourceId/);
    }
    await expectRefused(cdf, () => schedules.create(request, { nonce: '' }), /nonce must be a non-empty string/);
    await expectRefused(cdf, () => schedules.create({ ...request, nonce: '' }), /nonce must be a non-empty string/);
    for (const field of ['name', 'cronExpression']) {
      for (const bad of [undefined, '', 5]) await expectRefused(cdf, () => schedules.create({ ...request, [field]: bad } as never), new RegExp(`createFunctionSchedule: ${field} must be a non-empty string`));
    }
    for (const data of [[1], 'x', 5, null]) await expectRefused(cdf, () => schedules.create({ ...request, data } as never), /createFunctionSchedule: data must be an object/);
  });

  it('a nonce in the schedule is sent as it is, and wins', async () => {
    for (const params of [undefined, { nonce: 'other' }, { clientCredentials: { clientId: 'a', clientSecret: 'b' } }]) {
      cdf.sent.length = 0;
      cdf.answers({ items: [schedule] });
      await schedules.create({ ...request, nonce: 'own' }, params);
      cdf.expectSent({ line, body: { items: [{ ...request, nonce: 'own' }] } });
    }
  });
});

describe('functions.schedules.list', () => {
  const line = 'POST /functions/schedules/list';

  it('gives all in one answer, up to 10,000', async () => {
    cdf.answers({ items: [schedule] });
    expect(await schedules.list().toArray()).toEqual([schedule]);
    cdf.expectSent({ line, body: { limit: 10_000 } });
  });

  it('sends the filter and the limit', async () => {
    cdf.answers({ items: [schedule] }, { items: [] });
    const filter = { name: 'Nightly', functionId: 11, createdTime: { min: 1 }, cronExpression: '0 2 * * *' };
    await schedules.list({ filter, limit: 25 }).toArray();
    await schedules.list({ filter: { functionExternalId: 'write-report' }, limit: 1 }).toArray();
    cdf.expectSent({ line, body: { filter, limit: 25 } }, { line, body: { filter: { functionExternalId: 'write-report' }, limit: 1 } });
  });
});

describe('functions.schedules.retrieve and delete', () => {
  it('gives one for one, a list for a list, and undefined where there is none', async () => {
    cdf.answers({ items: [schedule] }, { items: [schedule] }, refuse(400, { missing: [{ id: 22 }] }), refuse(400, { missing: [{ id: 22 }] }));
    expect(await schedules.retrieve(21)).toEqual(schedule);
    expect(await schedules.retrieve([21, { id: 22 }], { ignoreUnknownIds: true })).toEqual([schedule]);
    expect(await schedules.retrieve(22)).toBeUndefined();
    expect(await failure(() => schedules.retrieve([21, 22]))).toBeInstanceOf(NotFoundError);
    const line = 'POST /functions/schedules/byids';
    cdf.expectSent(
      { line, body: { items: [{ id: 21 }] } },
      { line, body: { items: [{ id: 21 }, { id: 22 }], ignoreUnknownIds: true } },
      { line, body: { items: [{ id: 22 }] } },
      { line, body: { items: [{ id: 21 }, { id: 22 }] } },
    );
  });

  it('deletes one or many, 10,000 at a time, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await schedules.delete(21)).toBeUndefined();
    cdf.expectSent({ line: 'POST /functions/schedules/delete', body: { items: [{ id: 21 }] } });
    await schedules.delete(numbers(10_001));
    expect(sizes()).toEqual([10_000, 1, 1]);
  });

  it('refuses what is no id', async () => {
    for (const bad of ['nightly', 0, {}]) {
      await expectRefused(cdf, () => schedules.retrieve(bad as never), /the item must be a FunctionScheduleId/);
      await expectRefused(cdf, () => schedules.delete(bad as never), /the item must be a FunctionScheduleId/);
    }
  });
});

describe('functions.schedules.getInputData', () => {
  it('gives the data, and null for nothing', async () => {
    cdf.answers({ id: 21, data: { site: 'north' } }, { id: 21 }, { id: 21, data: null });
    expect(await schedules.getInputData(21)).toEqual({ site: 'north' });
    expect(await schedules.getInputData(21)).toBeNull();
    expect(await schedules.getInputData(21)).toBeNull();
    const line = 'GET /functions/schedules/21/input_data';
    cdf.expectSent({ line }, { line }, { line });
  });
});

describe('functions as data', () => {
  it('have write forms without what the platform sets', () => {
    expect([fn].map(toFunctionCreate)).toEqual([
      { name: 'Write report', externalId: 'write-report', fileId: 7, functionPath: 'report/handler.py', runtime: 'py312', secrets: { 'mail-token': '***' } },
    ]);
    expect(toFunctionCreate(toFunctionCreate(fn) as CogniteFunction)).toEqual(toFunctionCreate(fn));
  });

  it('have schedules with write forms, by whichever id they name their function', () => {
    const { functionId, ...rest } = schedule;
    const write = { name: 'Nightly', description: 'Every night', cronExpression: '0 2 * * *' };
    expect([schedule].map(toFunctionScheduleCreate)).toEqual([{ ...write, functionId }]);
    expect(toFunctionScheduleCreate({ ...rest, functionExternalId: 'f' })).toStrictEqual({ ...write, functionExternalId: 'f' });
    expect(() => toFunctionScheduleCreate(rest)).toThrow(/the schedule 21 names no function/);
  });

  it('have ids', () => {
    expect([ids([fn]), externalIds([fn]), ids([running]), ids([schedule])]).toEqual([[fn.id], ['write-report'], [5], [21]]);
  });
});

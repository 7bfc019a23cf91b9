import { describe, expect, it } from 'vitest';
import { CivisClient, NotFoundError, ValidationError, toWorkflowReplace, type List, type ResponseInfo } from '../../src/civis/index.js';
import { failure, makeClient, mockApi, refusal } from './api.js';
import { methods } from './fixture-methods.js';
import { execution, shares, workflow } from './samples.js';

const api = mockApi();

/** Calls a method by its place; a list is walked. */
async function invoke(client: CivisClient, place: string, args: readonly unknown[]): Promise<unknown> {
  const names = place.split('.');
  const holder = names.slice(0, -1).reduce<any>((object, name) => object[name], client);
  const given = holder[names.at(-1)!](...args) as unknown;
  return Symbol.asyncIterator in Object(given) ? (given as List<unknown>).toArray() : given;
}

it('covers all 32 methods of the Python client, each once', () => {
  expect(methods).toHaveLength(32);
  expect(new Set(methods.map(({ python }) => python)).size).toBe(32);
  expect(new Set(methods.map(({ ours }) => ours)).size).toBe(32);
});

it('has no method that the table lacks', () => {
  const found: string[] = [];
  const walk = (object: object, place: string): void => {
    for (let type = Object.getPrototypeOf(object); type && type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      found.push(...Object.getOwnPropertyNames(type).filter((name) => name !== 'constructor').map((name) => `${place}.${name}`));
    }
    for (const [name, value] of Object.entries(object)) if (name !== 'connection') walk(value as object, `${place}.${name}`);
  };
  walk(makeClient().workflows, 'workflows');
  expect([...new Set(found)].sort()).toEqual([...methods.map(({ ours }) => ours), 'workflows.executions.wait'].sort());
});

describe.each(methods)('$python is $ours', ({ ours, args, line, body, status, answer, result = answer, optional, bad }) => {
  it('sends one request and gives the answer', async () => {
    api.answers(answer === undefined ? new Response(null, { status }) : Response.json(answer, { status }));
    expect(await invoke(makeClient(), ours, args)).toEqual(result);
    expect(api.lines()).toEqual([line]);
    expect(api.bodies()).toEqual([body]);
    expect(Object.fromEntries(api.sent[0]!.headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer key-1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    });
  });

  it.each(bad.map((each) => [each]))('sends nothing for %j', async (each) => {
    expect(await failure(() => invoke(makeClient(), ours, each))).toBeInstanceOf(ValidationError);
    expect(api.sent).toEqual([]);
  });

  it(optional ? 'gives undefined for what does not exist' : 'throws a NotFoundError on 404', async () => {
    api.answers(refusal(404, 'not_found'));
    if (optional) return expect(await invoke(makeClient(), ours, args)).toBeUndefined();
    const error = await failure<NotFoundError>(() => invoke(makeClient(), ours, args));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: 'not_found', message: expect.stringContaining('refused with 404') });
  });
});

describe('the wire', () => {
  it('has bodies only where the caller gives something', async () => {
    api.answer(() => execution);
    const { workflows } = makeClient();
    await workflows.executions.create(7);
    await workflows.executions.retry(7, 9);
    await workflows.clone(7);
    for (const { text, headers } of api.sent) {
      expect(['', '{}']).toContain(text);
      expect(headers.has('content-type')).toBe(text !== '');
    }
  });

  it('leaves the keys of an input alone, both ways', async () => {
    api.answer(() => execution);
    const { input } = await makeClient().workflows.executions.create(7, { input: { my_key: 1, myKey: { Other_Key: null } } });
    expect(api.bodies()).toEqual([{ input: { my_key: 1, myKey: { Other_Key: null } } }]);
    expect(input).toEqual(execution.input);
  });

  it('sends back what was read, without what the platform sets', async () => {
    const { workflows } = makeClient();
    api.answers(workflow, workflow, workflow);
    const read = { ...(await workflows.retrieve(7))!, inventedLater: 1 };
    const { name, description, definition, schedule, allowConcurrentExecutions, timeZone, notifications } = read;
    const body = { name, description, definition, schedule, allowConcurrentExecutions, timeZone, notifications };
    expect(toWorkflowReplace(read)).toEqual(body);
    await workflows.replace(7, toWorkflowReplace(read));
    await workflows.update(7, { ...toWorkflowReplace(read), schedule: null, notifications: null });
    expect(api.bodies().slice(1)).toEqual([body, { ...body, schedule: null, notifications: null }]);
  });

  it('takes one state or author for a list of one', async () => {
    api.answer(() => []);
    const { workflows } = makeClient();
    await workflows.list({ state: 'scheduled', author: 12 }).toArray();
    await workflows.list({ archived: 'all' }).toArray();
    expect(api.lines()).toEqual([
      'GET /workflows?author=12&state[]=scheduled&limit=50&page_num=1',
      'GET /workflows?archived=all&limit=50&page_num=1',
    ]);
  });

  it.each(['', ' ', '\n'])('takes the body %j of a success as nothing', async (text) => {
    api.answer(() => new Response(text, { status: 200, headers: { 'content-type': 'application/json' } }));
    expect(await makeClient().workflows.projects.remove(7, 3)).toBeUndefined();
    expect(await makeClient().workflows.shares.removeUser(7, 3)).toBeUndefined();
  });

  it('passes nulls, date-times, booleans and unknown fields through', async () => {
    api.answers({ ...workflow, newField: { a_b: 1 } });
    expect(await makeClient().workflows.retrieve(7)).toEqual({ ...workflow, newField: { a_b: 1 } });
  });

  it.each([['an object', shares], ['a list of one', [shares]]])('takes shares as %s', async (_form, answer) => {
    api.answers(answer);
    expect(await makeClient().workflows.shares.retrieve(7)).toEqual(shares);
  });

  it('takes an empty list of shares as nobody', async () => {
    api.answers([]);
    expect(await makeClient().workflows.shares.retrieve(7)).toMatchObject({ readers: { users: [], groups: [] }, totalUserShares: 0 });
  });

  it('tells the rate limit and the request id of each answer', async () => {
    api.answers(Response.json(workflow, { headers: { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '998', 'X-Request-Id': 'r-1' } }));
    const seen: ResponseInfo[] = [];
    await makeClient().workflows.retrieve(7, { onResponse: (info) => seen.push(info) });
    expect(seen).toMatchObject([{ operationId: 'retrieveWorkflow', status: 200, requestId: 'r-1', rateLimit: { limit: 1000, remaining: 998 } }]);
  });
});

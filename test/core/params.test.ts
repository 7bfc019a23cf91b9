import { parseJson } from '../../src/core/json.js';
import { jsonBody, jsonText } from '../../src/core/params.js';
import { asJson, commaSeparated } from '../../src/core/query-styles.js';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/core/accepts.js';
import { call } from '../../src/core/call.js';
import { clientCredentials } from '../../src/core/client-credentials.js';
import { ValidationError, type ApiError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { prepare } from '../../src/core/prepare.js';
import { batch } from '../../src/core/batch.js';
import { writeForm } from '../../src/core/write-form.js';
import { thingId, versionId } from '../support/platform.js';
import { failure, ok, origin, status, wire } from '../support/wire.js';

const search = {
  id: 'search',
  verb: 'POST',
  path: '/search',
  query: { kind: 'kind', pageSize: 'page_size', tags: 'tags', ids: { name: 'ids', texts: commaSeparated }, filter: { name: 'filter', texts: asJson }, archived: 'archived' },
  body: ['text', 'things', 'states', 'nested', 'versions', 'version'],
  encode: jsonBody,
  readonly: true,
  defaults: { archived: false, text: '*' },
  accepts: {
    tags: { single: true },
    things: { single: true, identifier: thingId, max: 3 },
    states: { single: true, values: ['RUNNING', 'Done'] },
    'nested.state': { values: ['RUNNING', 'Done'] },
    versions: { single: true, identifier: versionId },
    version: { identifier: versionId },
  },
  spellOut,
} as const satisfies Operation;

async function sent(params: unknown, operation: Operation = search): Promise<{ path: string; body: unknown }> {
  const wired = wire([ok({})]);
  await call(wired.connection, operation, [], params as object, undefined);
  return wired.sent[0]!;
}

async function refusal(params: unknown, operation: Operation = search): Promise<Error> {
  const wired = wire([]);
  const error = await failure(call(wired.connection, operation, [], params as object, undefined));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toContain(operation.id);
  expect(wired.sent).toEqual([]);
  return error;
}

describe('names', () => {
  it('query and body are sorted apart, public names become the wire’s', async () => {
    expect(await sent({ kind: 'a', pageSize: 5, text: 'x' })).toMatchObject({ path: '/search?kind=a&page_size=5&archived=false', body: { text: 'x' } });
  });

  it('an unknown name is refused with those that exist', async () => {
    const error = await refusal({ page_size: 5 });
    expect(error.message).toContain('page_size');
    expect(error.message).toContain('pageSize');
  });

  it.each([[[]], ['x'], [5], [null], [true]])('%j is no parameters object', async (params) => {
    await refusal(params);
  });

  it.each(['toString', 'constructor', '__proto__x', 'hasOwnProperty'])('a name of Object.prototype, %s, is unknown like any other', async (name) => {
    await refusal({ [name]: 'x' });
  });

  it('an operation without parameters takes none', async () => {
    await refusal({ a: 1 }, { id: 'none', verb: 'GET', path: '/none', readonly: true });
  });

  it('the caller’s object is left alone', async () => {
    const params = Object.freeze({ things: Object.freeze(['a']), nested: Object.freeze({ state: 'running' }), tags: 'x' });
    await sent(params);
    expect(params).toEqual({ things: ['a'], nested: { state: 'running' }, tags: 'x' });
  });
});

describe('values', () => {
  it('undefined is as good as absent; null is left out of a query and kept in a body', async () => {
    expect(await sent({ kind: undefined, pageSize: null, text: null, things: undefined })).toMatchObject({ path: '/search?archived=false', body: { text: null } });
  });

  it('defaults are sent unless the caller says otherwise', async () => {
    expect(await sent(undefined)).toMatchObject({ path: '/search?archived=false', body: { text: '*' } });
    expect(await sent({ archived: true, text: '' })).toMatchObject({ path: '/search?archived=true', body: { text: '' } });
    expect(await sent({ archived: undefined })).toMatchObject({ path: '/search?archived=false' });
  });

  it.each([[undefined], [{}], [{ kind: undefined }], [{ kind: null }]])('a required one is asked for: %j', async (params) => {
    expect((await refusal(params, { ...search, required: ['kind'] })).message).toContain('kind');
  });

  it('a required one may be false, 0 or empty, and null in a body', async () => {
    for (const kind of [false, 0, '']) expect((await sent({ kind }, { ...search, required: ['kind'] })).path).toContain(`kind=${String(kind)}`);
    expect((await sent({ things: null }, { ...search, required: ['things'] })).body).toEqual({ text: '*', things: null });
  });

  it('short forms are spelled out', async () => {
    expect(await sent({ tags: 'a', things: 5, states: 'running', nested: { state: 'done', other: 1 }, versions: ['w', 'v'], version: ['w', 'v'] })).toMatchObject({
      path: '/search?tags=a&archived=false',
      body: {
        text: '*',
        things: [{ id: 5 }],
        states: ['RUNNING'],
        nested: { state: 'Done', other: 1 },
        versions: [{ workflowExternalId: 'w', version: 'v' }],
        version: { workflowExternalId: 'w', version: 'v' },
      },
    });
    expect(await sent({ things: ['a', { id: 1 }], states: ['Done', 'running'], versions: [['w', 'v'], ['x', 'y']] })).toMatchObject({
      body: { things: [{ externalId: 'a' }, { id: 1 }], states: ['Done', 'RUNNING'], versions: [{ workflowExternalId: 'w', version: 'v' }, { workflowExternalId: 'x', version: 'y' }] },
    });
    expect(await sent({ things: [], states: [] })).toMatchObject({ body: { things: [], states: [] } });
  });

  it.each([
    [{ states: 'gone' }, 'RUNNING, Done'],
    [{ states: ['running', 'RUnning'] }, 'states[1]'],
    [{ nested: { state: 5 } }, 'nested.state'],
    [{ things: ['a', ''] }, 'things[1]'],
    [{ things: ['a', 'b', 'c', 'd'] }, '3'],
    [{ versions: ['w'] }, 'versions'],
  ])('%j is refused', async (params, message) => {
    expect((await refusal(params)).message).toContain(message);
  });
});

describe('queries', () => {
  it.each([
    [{ kind: 'a b&c=d/é😀+%' }, 'kind=a%20b%26c%3Dd%2F%C3%A9%F0%9F%98%80%2B%25&archived=false'],
    [{ pageSize: 0 }, 'page_size=0&archived=false'],
    [{ tags: ['a', 'b,c'] }, 'tags=a&tags=b%2Cc&archived=false'],
    [{ ids: [1, 2, 3] }, 'ids=1,2,3&archived=false'],
    [{ ids: ['a,b', 'c'] }, 'ids=a%2Cb,c&archived=false'],
    [{ ids: 'one' }, 'ids=one&archived=false'],
    [{ filter: { a: [1, { b: 'é&' }] } }, `filter=${encodeURIComponent('{"a":[1,{"b":"é&"}]}')}&archived=false`],
    [{ filter: [] }, 'filter=%5B%5D&archived=false'],
    [{ filter: 'x' }, 'filter=%22x%22&archived=false'],
  ])('%j', async (params, query) => {
    expect((await sent(params)).path).toBe(`/search?${query}`);
  });

  it.each([[{ kind: {} }], [{ kind: NaN }], [{ kind: Infinity }], [{ kind: new Date() }], [{ kind: 5n }], [{ kind: Symbol('x') }], [{ tags: [] }], [{ ids: [] }], [{ tags: [{}] }], [{ tags: [null] }], [{ ids: [[1]] }], [{ kind: '\ud800' }], [{ kind: () => 1 }]])(
    'a value that has no place in a query is refused: %#',
    async (params) => {
      await refusal(params);
    },
  );

  it('a JSON query that JSON can’t hold is refused', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const filter of [{ a: 1n }, circle, () => 1]) await refusal({ filter });
  });

  it('any text survives the journey', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), async (kind, tags) => {
        const { path } = await sent({ kind, tags });
        const query = new URL(`https://x.example${path}`).searchParams;
        expect(query.get('kind')).toBe(kind);
        expect(query.getAll('tags')).toEqual(tags);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bodies', () => {
  it('a bigint is written as the integer that it is, wherever it stands', () => {
    const body = { a: 2n ** 64n, b: [-(2n ** 53n) - 1n, { c: 7n }], d: '1', e: null };
    expect(jsonText({ id: 'search', path: '/search' }, body)).toBe('{"a":18446744073709551616,"b":[-9007199254740993,{"c":7}],"d":"1","e":null}');
    expect(() => jsonText({ id: 'search', path: '/search' }, { a: 1n, b: NaN })).toThrow(/the body must be JSON, not "NaN"/);
    expect(parseJson(jsonText({ id: 'search', path: '/search' }, { a: 2n ** 64n }))).toEqual({ a: 2n ** 64n });
  });

  it.each([['a circle', (() => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    return { text: circle };
  })()], ['a toJSON that throws', { text: { toJSON: () => { throw new Error('mine'); } } }]])('%s is refused', async (_name, params) => {
    expect((await refusal(params)).message).toContain('JSON');
  });

  it('a free-form body is sent as it is', async () => {
    const free = { id: 'free', verb: 'PUT', path: '/free', body: true, encode: jsonBody, idempotent: true } as const satisfies Operation;
    for (const value of [{ a: 1 }, [1, 2], 'x', 5, null, false]) expect((await sent(value, free)).body).toEqual(value);
    const wired = wire([ok({})]);
    await call(wired.connection, free, [], undefined, undefined);
    expect(wired.sent[0]!.body).toBeUndefined();
    expect(wired.sent[0]!.headers['content-type']).toBeUndefined();
    await refusal(() => 1, free);
  });
});

describe('a single-use value from another operation', () => {
  const createSession = { id: 'createSession', verb: 'POST', path: '/sessions', body: ['items'], encode: jsonBody } as const satisfies Operation;
  const run = {
    id: 'run',
    verb: 'POST',
    path: '/run/{id}',
    body: ['input', 'auth'],
    encode: jsonBody,
    prepare: { operation: createSession, parameter: 'credentials', otherwise: { exchange: true }, from: ['nonce'], into: ['auth', 'nonce'] },
  } as const satisfies Operation;
  const runAll = { ...run, id: 'runAll', path: '/run', body: undefined, encode: jsonBody, batch: { items: 'items', max: 1, merge: ['items'] } } as const satisfies Operation;

  it('is asked for just before the call, and goes with it', async () => {
    const wired = wire([ok({ items: [{ nonce: 'n1' }] }), ok({ done: true })]);
    const answers: string[] = [];
    expect(await call(wired.connection, run, ['a'], { input: 1 }, { onResponse: ({ operationId }) => answers.push(operationId) })).toEqual({ done: true });
    expect(wired.lines()).toEqual(['POST /sessions', 'POST /run/a']);
    expect(wired.sent.map(({ body }) => body)).toEqual([{ items: [{ exchange: true }] }, { input: 1, auth: { nonce: 'n1' } }]);
    expect(answers).toEqual(['run']);
  });

  it('may be given by the caller, or made from the caller’s parameter', async () => {
    const wired = wire([ok({}), ok({ items: [{ nonce: 'n2' }] }), ok({})]);
    await call(wired.connection, run, ['a'], { nonce: 'mine' }, undefined);
    await call(wired.connection, run, ['a'], { credentials: { id: 'x' } }, undefined);
    expect(wired.sent.map(({ body }) => body)).toEqual([{ auth: { nonce: 'mine' } }, { items: [{ id: 'x' }] }, { auth: { nonce: 'n2' } }]);
  });

  it('is asked for with what is known of the client, and no error repeats its secret', async () => {
    const auth = clientCredentials({ tokenUrl: `${origin}/token`, clientId: 'report', clientSecret: 'secret-1', fetch: async () => Response.json({ access_token: 'token-1', expires_in: 600 }) });
    const wired = wire([ok({ items: [{ nonce: 'n1' }] }), ok({}), ok({ items: [{ nonce: 'n2' }] }), ok({}), status(403, {}, { error: { message: 'not secret-1' } })], { auth });
    await call(wired.connection, run, ['a'], undefined, undefined);
    await call(wired.connection, run, ['a'], { credentials: { id: 'x' } }, undefined);
    const error = await failure(call(wired.connection, run, ['a'], undefined, undefined));
    expect(wired.sent.map(({ body }) => body)).toEqual([
      { items: [{ clientId: 'report', clientSecret: 'secret-1' }] },
      { auth: { nonce: 'n1' } },
      { items: [{ id: 'x' }] },
      { auth: { nonce: 'n2' } },
      { items: [{ clientId: 'report', clientSecret: 'secret-1' }] },
    ]);
    expect(error).toMatchObject({ status: 403 });
    expect(inspect([error, (error as ApiError).body, auth, wired.connection, { ...wired.connection }], { depth: 9, showHidden: true })).not.toContain('secret-1');
  });

  it.each([
    ['both', { nonce: 'n', credentials: {} }],
    ['an empty value', { nonce: '' }],
    ['a value that is no string', { nonce: 5 }],
    ['an unknown parameter', { nonces: 'n' }],
  ])('%s is refused, and nothing is asked for', async (_name, params) => {
    const wired = wire([]);
    expect(await failure(call(wired.connection, run, ['a'], params, undefined))).toBeInstanceOf(ValidationError);
    expect(wired.sent).toEqual([]);
  });

  it('a bad path value is refused before the value is asked for', async () => {
    const wired = wire([]);
    expect(await failure(call(wired.connection, run, ['..'], undefined, undefined))).toBeInstanceOf(ValidationError);
    expect(wired.sent).toEqual([]);
  });

  it('when it can’t be had, the call is not made', async () => {
    const wired = wire([status(403)]);
    expect(await failure(call(wired.connection, run, ['a'], undefined, undefined))).toMatchObject({ status: 403, operationId: 'createSession' });
    expect(wired.lines()).toEqual(['POST /sessions']);
  });

  it('every item has its own, and no item needs none', async () => {
    let nonces = 0;
    const wired = wire(({ path }) => (path === '/sessions' ? ok({ items: [{ nonce: `n${++nonces}` }] }) : ok({ items: [nonces] })), { concurrency: 1 });
    expect(await batch(wired.connection, runAll, [], undefined, undefined)).toEqual([]);
    expect(wired.sent).toEqual([]);
    await batch(wired.connection, runAll, [{ a: 1 }, { a: 2 }], undefined, undefined);
    const runs = wired.sent.filter(({ path }) => path === '/run').map(({ body }) => body);
    expect(runs).toEqual([{ items: [{ a: 1, auth: { nonce: 'n1' } }] }, { items: [{ a: 2, auth: { nonce: 'n2' } }] }]);
  });

  it('the parts are taken apart without touching the caller’s object', async () => {
    const params = Object.freeze({ input: 1, credentials: Object.freeze({ id: 'x' }) });
    const wired = wire([ok({ items: [{ nonce: 'n' }] })]);
    const prepared = prepare(wired.connection, run, params, undefined);
    expect(prepared.params).toEqual({ input: 1 });
    expect(wired.sent).toEqual([]);
    expect(await prepared.value()).toEqual({ value: 'n', options: undefined });
  });
});

it('the write form leaves out what the platform sets, wherever it is', () => {
  const read = { id: 1, name: 'a', made: { by: 'x', at: 5 }, parts: [{ id: 1, n: 1 }, { id: 2, n: 2 }], none: null };
  const copy = structuredClone(read);
  expect(writeForm(read, ['id', 'made.at', 'parts.id', 'none.x', 'gone.y'])).toEqual({ name: 'a', made: { by: 'x' }, parts: [{ n: 1 }, { n: 2 }], none: null });
  expect(read).toEqual(copy);
});

it('the write form keeps the first of properties that say the same', () => {
  const groups = [['externalId', 'id', 'name'], ['a', 'b']];
  expect(writeForm({ id: 1, name: 'n', a: null, b: 2, c: 3 }, [], groups)).toEqual({ id: 1, b: 2, c: 3 });
  expect(writeForm({ externalId: 'x', id: 1, c: 3 }, ['c'], groups)).toEqual({ externalId: 'x' });
  expect(writeForm({ c: 3 }, [], groups)).toEqual({ c: 3 });
});

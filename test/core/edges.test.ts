import { afterEach, expect, it, vi } from 'vitest';
import { anyPath } from '../../src/core/any-path.js';
import { batch } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import { Connection } from '../../src/core/connection.js';
import { ValidationError } from '../../src/core/errors.js';
import { getThing, platform, upsertThings } from '../support/platform.js';
import { failure, ok, origin, wire } from '../support/wire.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['what toJSON gives', { at: { toJSON: () => ({ end: NaN }) } }],
  ['what stands beside a field of that name', { toJSON: 'x', at: Infinity }],
  ['a list', { at: [null, [1, -Infinity]] }],
])('NaN and infinities in %s are refused before anything is sent', async (_where, body) => {
  const wired = wire(() => ok({}));
  const error = await failure(anyPath(wired.connection, 'POST', '/x', body, undefined));
  expect(error).toBeInstanceOf(ValidationError);
  expect((error as Error).message).toMatch(/NaN|Infinity/);
  expect(wired.sent).toEqual([]);
});

it('null, and dates, are what they were', async () => {
  const wired = wire(() => ok({}));
  await anyPath(wired.connection, 'POST', '/x', { nothing: null, at: new Date(0), deep: [{ value: null }] }, undefined);
  expect(wired.sent[0]!.body).toEqual({ nothing: null, at: '1970-01-01T00:00:00.000Z', deep: [{ value: null }] });
});

it.each([17, 309, 400])('an integer of %i digits in an answer keeps them all', async (digits) => {
  const { connection } = wire([new Response(`{"id": 1${'0'.repeat(digits - 2)}1}`)]);
  expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ id: BigInt(`1${'0'.repeat(digits - 2)}1`) });
});

it('needs no streams where none is sent', async () => {
  vi.stubGlobal('ReadableStream', undefined);
  const answer = { ok: true, status: 200, headers: new Headers(), text: () => Promise.resolve('{"id":"a"}') } as Response;
  const connection = new Connection(platform, { project: 'p', baseUrl: origin, auth: 'token-1', fetch: () => Promise.resolve(answer) } as never);
  expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ id: 'a' });
});

it.each([null, 'identity'])('a body whose encoding the caller gives as %s goes as it is', async (encoding) => {
  const wired = wire(() => ok({}), { gzip: 1 }, { ...platform, gzip: true });
  await anyPath(wired.connection, 'POST', '/x', { text: 'y'.repeat(100) }, { headers: { 'content-encoding': encoding } });
  expect(wired.sent[0]!.body).toEqual({ text: 'y'.repeat(100) });
  expect(wired.sent[0]!.headers['content-encoding']).toBe(encoding ?? undefined);
});

it.each(['ECONNREFUSED', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])('after %s, nothing was sent', async (code) => {
  const { connection } = wire(() => Object.assign(new TypeError('fetch failed'), { cause: { code } }), { maxRetries: 0 });
  expect(await failure(call(connection, getThing, ['a'], undefined, undefined))).toMatchObject({ sent: false });
});

it.each(['ERR_HTTP2_STREAM_REFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])('after %s, it may have been', async (code) => {
  const { connection } = wire(() => Object.assign(new TypeError('fetch failed'), { cause: { code } }), { maxRetries: 0 });
  expect(await failure(call(connection, getThing, ['a'], undefined, undefined))).toMatchObject({ sent: true });
});

it.each([['what refuses to be JSON', { toJSON: () => { throw new Error('no'); } }], ['NaN', NaN]])('%s in the last of many requests is found before the first', async (_what, value) => {
  const wired = wire(() => ok({ items: [{}] }));
  const { max } = upsertThings.batch;
  const items = Array.from({ length: 3 * max }, (_item, index) => ({ key: String(index), value: index === 3 * max - 1 ? value : 0 }));
  const error = await failure(batch(wired.connection, upsertThings, items, undefined, undefined));
  expect(error).toBeInstanceOf(ValidationError);
  expect((error as Error).message).toContain(`item ${3 * max - 1}: the body must be JSON`);
  expect(wired.sent).toEqual([]);
});

it.each([
  ['x', 'string'],
  [7, 'number'],
  [[1], 'array'],
])('parameters %j are no object: their kind is told, and never they themselves', async (given, kind) => {
  const { connection, sent } = wire([]);
  const { message } = await failure(call(connection, getThing, ['a'], given as object, undefined));
  expect(message).toBe(`getThing: parameters must be an object, not this ${kind}`);
  expect(sent).toHaveLength(0);
});

import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { WireRequest } from '../../src/core/connection.js';
import type { ApiError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { asText } from '../../src/core/readers.js';
import { origin, wire } from '../support/wire.js';

const putBytes: Operation = { id: 'putBytes', verb: 'PUT', path: '', idempotent: true, again: [418] };
const put = (url: string, more?: Partial<WireRequest>): WireRequest => ({ operation: putBytes, path: url, shown: `${new URL(url).origin}/…`, read: asText, ...more });
const secretUrls = ['https://store.example/secret/1?sig=secret', `${origin}/secret/1?sig=secret`];

it.each(secretUrls)('nothing of the client’s goes to the signed URL %s, and it is not shown', async (url) => {
  const shown: string[] = [];
  const note = (...parts: unknown[]): void => void shown.push(inspect(parts));
  const { connection, sent } = wire([new Response('', { status: 503 }), new Response('', { status: 400 })], {
    auth: 'token-1',
    headers: { 'x-mine': 'a' },
    retryDelay: { base: 0, max: 0 },
    logger: { debug: note, warn: note },
    hooks: { onRequest: note, onResponse: note, onRetry: note },
  });
  const error = await connection.send(put(url, { operation: { ...putBytes, again: [503] }, body: new Uint8Array([1]) })).catch((reason: ApiError) => reason);
  expect(error).toMatchObject({ status: 400, attempts: 2, url: `${new URL(url).origin}/…` });
  expect(sent.map(({ url: each, headers }) => [each, headers])).toEqual([[url, {}], [url, {}]]);
  expect(shown.length).toBeGreaterThan(6);
  expect(inspect(error) + shown.join()).not.toContain('secret');
});

it('a body that can be sent once only is made anew for each attempt', async () => {
  const { connection, sent } = wire([new Response('', { status: 429 }), new TypeError('broken'), Response.json({})], { retryDelay: { base: 0, max: 0 } });
  let made = 0;
  const bodies: unknown[] = [];
  await connection.send(put('https://store.example/1', { body: () => (bodies.push(++made), `{"made":${made}}`) }));
  expect(bodies).toEqual([1, 2, 3]);
  expect(sent.map(({ body }) => body)).toEqual(['{"made":1}', '{"made":2}', '{"made":3}']);
});

it('a body that can’t be made ends the call', async () => {
  const { connection, sent } = wire([]);
  const reason = new Error('gone');
  await expect(connection.send(put('https://store.example/1', { body: () => { throw reason; } }))).rejects.toMatchObject({ cause: reason, attempts: 1 });
  expect(sent).toEqual([]);
});

it('an operation may be sent again after statuses of its own', async () => {
  const { connection } = wire([new Response('', { status: 418 }), Response.json({})], { retryDelay: { base: 0, max: 0 } });
  await expect(connection.send(put('https://store.example/1'))).resolves.toMatchObject({ info: { attempts: 2 } });
  const other = wire([new Response('', { status: 503 })]);
  await expect(other.connection.send(put('https://store.example/1'))).rejects.toMatchObject({ status: 503, attempts: 1 });
});

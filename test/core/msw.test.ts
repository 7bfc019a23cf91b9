import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { batch } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import { Connection } from '../../src/core/connection.js';
import { ApiError, ConnectionError } from '../../src/core/errors.js';
import { cursorPages, list } from '../../src/core/list.js';
import { getThing, listThings, platform, runThing, upsertThings } from '../support/platform.js';
import { base, failure } from '../support/wire.js';

type Handler = (request: Request) => Response | Promise<Response>;

/** MSW with one handler for everything, started after the connection is made. */
function mock(handler: Handler): { connection: Connection; requests: { line: string; auth: string | null; body: string }[] } {
  const connection = new Connection(platform, { project: 'p', auth: 't', retryDelay: { base: 1, max: 2 } } as never);
  const requests: { line: string; auth: string | null; body: string }[] = [];
  const server = setupServer(
    http.all('*', async ({ request }) => {
      const body = await request.clone().text();
      requests.push({ line: `${request.method} ${request.url}`, auth: request.headers.get('authorization'), body });
      return handler(request);
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());
  return { connection, requests };
}

describe('under MSW, started after the client', () => {
  it('fetch is looked up at call time', async () => {
    const { connection, requests } = mock(() => HttpResponse.json({ id: 'a' }));
    expect(await call(connection, getThing, ['a/ü'], undefined, undefined)).toEqual({ id: 'a' });
    expect(requests).toEqual([{ line: `GET ${base}/things/a%2F%C3%BC`, auth: 'Bearer t', body: '' }]);
  });

  it('a network error is retried for reads only', async () => {
    let down = true;
    const { connection, requests } = mock(() => {
      const fails = down;
      down = false;
      return fails ? HttpResponse.error() : HttpResponse.json({ fine: true });
    });
    expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ fine: true });
    down = true;
    expect(await failure(call(connection, runThing, ['a'], { input: 1 }, undefined))).toBeInstanceOf(ConnectionError);
    expect(requests.map(({ line }) => line.split(' ')[0])).toEqual(['GET', 'GET', 'POST']);
  });

  it('lists and batches', async () => {
    const { connection, requests } = mock(async (request) => {
      const url = new URL(request.url);
      if (request.method === 'POST') return HttpResponse.json(await request.json());
      return url.searchParams.get('cursor') ? HttpResponse.json({ items: [3] }) : HttpResponse.json({ items: [1, 2], nextCursor: 'x' });
    });
    expect(await list(connection, listThings, cursorPages, [], undefined, undefined).toArray()).toEqual([1, 2, 3]);
    const items = Array.from({ length: 7 }, (_one, n) => ({ n }));
    expect(await batch(connection, upsertThings, items, undefined, undefined)).toEqual(items);
    expect(requests).toHaveLength(5);
    expect(requests.slice(2).map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ items: items.slice(0, 3) }, { items: items.slice(3, 6) }, { items: items.slice(6) }]);
  });

  it('a large body arrives whole', async () => {
    const sizes: number[] = [];
    const { connection } = mock(async (request) => {
      const stream = request.body!.pipeThrough(new DecompressionStream(request.headers.get('content-encoding') as 'gzip'));
      sizes.push((await new Response(stream).text()).length);
      return HttpResponse.json({ items: [1] });
    });
    const item = { text: 'x'.repeat(100_000) };
    await batch(connection, upsertThings, [item], undefined, undefined);
    expect(sizes).toEqual([JSON.stringify({ items: [item] }).length]);
  });

  it('errors have the platform’s words', async () => {
    const { connection, requests } = mock(() => HttpResponse.json({ error: { code: 7, message: 'wrong input', missing: [{ id: 1 }] } }, { status: 400, headers: { 'x-request-id': 'r9' } }));
    const error = await failure<ApiError>(call(connection, runThing, ['a'], undefined, undefined));
    expect(error).toMatchObject({ name: 'NotFoundError', status: 400, code: 7, missing: [{ id: 1 }], requestId: 'r9' });
    expect(requests).toHaveLength(1);
  });
});

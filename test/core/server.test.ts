import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { anyPath } from '../../src/core/any-path.js';
import { batch } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import { Connection } from '../../src/core/connection.js';
import { ApiError, ConnectionError, ParseError, TimeoutError } from '../../src/core/errors.js';
import { asBytes, asText } from '../../src/core/readers.js';
import { getThing, platform, runThing, searchThings, upsertThings } from '../support/platform.js';
import { closedOrigin, json, serve } from '../support/server.js';
import { failure } from '../support/wire.js';

const connect = (baseUrl: string, options: object = {}): Connection =>
  new Connection(platform, { baseUrl, project: 'p', auth: 'secret-token', retryDelay: { base: 1, max: 2 }, ...options } as never);

describe('over a real connection', () => {
  it('sends what it says: method, path, headers and body', async () => {
    const { origin, received } = await serve((_request, response) => json(response, { done: true }));
    expect(await call(connect(origin, { appName: 'tests' }), runThing, ['a b'], { input: { x: 'é😀' } }, undefined)).toEqual({ done: true });
    expect(received).toHaveLength(1);
    const [{ method, target, headers, text }] = received as [typeof received[0]];
    expect([method, target]).toEqual(['POST', '/api/v1/p/things/a%20b/run']);
    expect(JSON.parse(text)).toEqual({ input: { x: 'é😀' } });
    expect(headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json', authorization: 'Bearer secret-token', 'x-app': 'tests' });
    expect(headers['x-sdk']).toMatch(/^data-platform-sdk:\d/);
    expect(headers['x-attempt-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('keeps the connection alive from call to call, errors and retries included', async () => {
    let count = 0;
    const { origin, received, connections } = await serve((_request, response) => json(response, {}, [503, 200, 400, 200][count++]!));
    const connection = connect(origin);
    await call(connection, getThing, ['a'], undefined, undefined);
    await failure(call(connection, getThing, ['b'], undefined, undefined));
    await call(connection, getThing, ['c'], undefined, undefined);
    expect(received.map(({ target }) => target.at(-1))).toEqual(['a', 'a', 'b', 'c']);
    // undici may open a second one when a call follows before the first has been handed back.
    expect(connections()).toBeLessThanOrEqual(2);
  });

  it('a closed port is retried for every operation, and nothing counts as sent', async () => {
    const { connection, attempts } = counted(await closedOrigin(), { maxRetries: 2 });
    const error = await failure<ConnectionError>(call(connection, runThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: false, attempts: 3 });
    expect(error.message).toContain('could not connect');
    expect(attempts()).toBe(3);
  });

  it('the timeout covers the body', async () => {
    const { origin, received } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"a":');
    });
    const started = Date.now();
    const error = await failure(call(connect(origin, { maxRetries: 0 }), getThing, ['a'], undefined, { timeout: 60 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(received).toHaveLength(1);
  });

  it('an abort while the body is read closes the connection', async () => {
    let closed = 0;
    const { origin } = await serve((request, response) => {
      request.socket.on('close', () => closed++);
      response.writeHead(200).write('{"a":');
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 40);
    expect(await failure(call(connect(origin), getThing, ['a'], undefined, { signal: controller.signal }))).toBe(controller.signal.reason);
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it.each([
    ['a reset before the answer', (response: import('node:http').ServerResponse) => response.socket!.destroy()],
    ['a reset in the body', (response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"a":1');
      setTimeout(() => response.socket!.destroy(), 5);
    }],
    ['a body shorter than its content-length', (response: import('node:http').ServerResponse) => {
      response.socket!.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"a":1}');
    }],
  ])('%s is retried for reads only', async (_name, fault) => {
    let count = 0;
    const { origin, received } = await serve((_request, response) => (count++ === 0 ? fault(response) : json(response, { fine: true })));
    const connection = connect(origin);
    expect(await call(connection, searchThings, [], { filter: 1 }, undefined)).toEqual({ fine: true });
    expect(received.map(({ text }) => text)).toEqual(['{"filter":1}', '{"filter":1}']);
    count = 0;
    const error = await failure(call(connection, runThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: true, attempts: 1 });
    expect(received).toHaveLength(3);
  });

  it('redirects are not followed, and credentials stay here', async () => {
    const other = await serve((_request, response) => json(response, { stolen: true }));
    for (const code of [301, 302, 303, 307, 308]) {
      const { origin, received } = await serve((_request, response) => response.writeHead(code, { location: `${other.origin}/steal` }).end());
      const error = await failure<ApiError>(call(connect(origin), getThing, ['a'], undefined, undefined));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: code, attempts: 1 });
      expect(error.message).toContain('redirect');
      expect(received).toHaveLength(1);
    }
    expect(other.received).toEqual([]);
  });

  it('another origin gets neither credentials nor the client’s headers, whatever its spelling', async () => {
    const other = await serve((_request, response) => json(response, { theirs: true }));
    const mine = await serve((_request, response) => json(response, { mine: true }));
    const connection = connect(mine.origin, { headers: { 'x-secret': 's3cret' }, appName: 'app' });
    expect(await anyPath(connection, 'GET', `${other.origin}/file?sig=abc`, undefined)).toEqual({ theirs: true });
    await anyPath(connection, 'POST', `${other.origin}/file`, { big: 'x'.repeat(20_000) });
    for (const { headers } of other.received) {
      expect(headers['authorization']).toBeUndefined();
      expect(JSON.stringify(headers)).not.toMatch(/secret|s3cret|x-app|x-sdk/);
      expect(headers['content-encoding']).toBeUndefined();
    }
    // A host that only begins like ours is not ours.
    const lookalike = mine.origin.replace('127.0.0.1', '127.0.0.1.example.invalid');
    await failure(anyPath(connection, 'GET', `${lookalike}/x`, undefined, { maxRetries: 0 }));
    await anyPath(connection, 'GET', `${mine.origin}/api/v1/p/x`, undefined);
    expect(mine.received).toHaveLength(1);
    expect(mine.received[0]!.headers['authorization']).toBe('Bearer secret-token');
  });

  it('gzips large JSON bodies, which arrive intact', async () => {
    const { origin, received } = await serve((request, response) => json(response, { items: (JSON.parse(request.text) as { items: unknown[] }).items }));
    const connection = connect(origin, { gzip: 1000 });
    const items = Array.from({ length: 3 }, (_one, index) => ({ index, text: `${index} é😀`.repeat(100) }));
    expect(await batch(connection, upsertThings, items, undefined, undefined)).toEqual(items);
    expect(received[0]!.headers['content-encoding']).toBe('gzip');
    expect(received[0]!.headers['content-type']).toBe('application/json');
    expect(Number(received[0]!.headers['content-length'])).toBeLessThan(JSON.stringify({ items }).length / 5);
    await batch(connection, upsertThings, { small: true }, undefined, undefined);
    expect(received[1]!.headers['content-encoding']).toBeUndefined();
    expect(received[1]!.text).toBe('{"items":[{"small":true}]}');
  });

  it('sends a gzipped body again when it retries', async () => {
    let count = 0;
    const { origin, received } = await serve((_request, response) => json(response, { items: [1] }, count++ < 2 ? 503 : 200));
    await batch(connect(origin, { gzip: 10 }), upsertThings, [{ text: 'x'.repeat(500) }], undefined, undefined);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ text }) => text))).toEqual(new Set([JSON.stringify({ items: [{ text: 'x'.repeat(500) }] })]));
  });

  it.each([false, 1_000_000] as const)('gzip: %s leaves a body as it is', async (gzip) => {
    const { origin, received } = await serve((_request, response) => json(response, { items: [1] }));
    await batch(connect(origin, { gzip }), upsertThings, [{ text: 'x'.repeat(50_000) }], undefined, undefined);
    expect(received[0]!.headers['content-encoding']).toBeUndefined();
  });

  it('reads gzipped answers, and treats a broken one as a broken connection', async () => {
    const bytes = gzipSync(JSON.stringify({ text: 'x'.repeat(10_000) }));
    let cut = true;
    const { origin, received } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(cut ? Buffer.from('not gzip at all') : bytes);
      cut = false;
    });
    expect(await call(connect(origin), getThing, ['a'], undefined, undefined)).toEqual({ text: 'x'.repeat(10_000) });
    expect(received).toHaveLength(2);
  });

  it('an answer in pieces, even in the middle of a character, is whole', async () => {
    const bytes = Buffer.from(JSON.stringify({ text: 'a😀é' }));
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      let index = 0;
      const next = (): void => {
        if (index === bytes.length) return void response.end();
        response.write(bytes.subarray(index, ++index), () => setImmediate(next));
      };
      next();
    });
    expect(await call(connect(origin), getThing, ['a'], undefined, undefined)).toEqual({ text: 'a😀é' });
  });
});

describe('answers', () => {
  const answer = async (status: number, body: string, headers: Record<string, string> = {}): Promise<{ connection: Connection; received: unknown[] }> => {
    const { origin, received } = await serve((_request, response) => response.writeHead(status, headers).end(body));
    return { connection: connect(origin), received };
  };

  it.each([[200, ''], [200, ' '], [204, ''], [205, ''], [202, '']])('%d with the body %j is nothing: fine where nothing is due, and no resource', async (status, body) => {
    const { connection, received } = await answer(status, body);
    expect(await call(connection, { ...getThing, result: false }, ['a'], undefined, undefined)).toBeUndefined();
    expect(await failure(call(connection, getThing, ['a'], undefined, undefined))).toBeInstanceOf(ParseError);
    expect(received).toHaveLength(2);
  });

  it.each(['null', '"ok"', '5', 'true'])('200 with the body %s is no resource either', async (body) => {
    const { connection } = await answer(200, body);
    expect(await failure(call(connection, getThing, ['a'], undefined, undefined))).toBeInstanceOf(ParseError);
  });

  it.each([
    ['malformed JSON', '{"a": 1,}', 'application/json'],
    ['cut JSON', '{"items": [{"a": 1', 'application/json'],
    ['a proxy’s page', '<html>Sign in</html>', 'text/html'],
    ['two values', '{} {}', 'application/json'],
    ['a word', 'OK', 'text/plain'],
  ])('%s with 200 is a ParseError, not retried, with the text at hand but not printed', async (_name, body, type) => {
    const { connection, received } = await answer(200, body, { 'content-type': type, 'x-request-id': 'r1' });
    const error = await failure<ParseError>(call(connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ operationId: 'getThing', status: 200, requestId: 'r1', excerpt: body });
    expect(error.message).toMatch(/^getThing: /);
    expect(Object.keys(error)).not.toContain('excerpt');
    expect(received).toHaveLength(1);
  });

  it('keeps 2,000 characters of a long page', async () => {
    const { connection } = await answer(200, '<'.repeat(5000));
    expect((await failure<ParseError>(call(connection, getThing, ['a'], undefined, undefined))).excerpt).toHaveLength(2000);
  });

  it.each([[500, ''], [500, 'null'], [502, '<html>'], [400, '{}'], [418, '[]'], [400, '{"error":null}'], [400, '"text"'], [503, '{"error":']])(
    'a refusal %d with the body %j is an ApiError all the same',
    async (status, body) => {
      const { connection } = await answer(status, body);
      const error = await failure<ApiError>(call(connection, runThing, ['a'], undefined, { maxRetries: 0 }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, operationId: 'runThing' });
      expect(error.message).toContain(String(status));
      expect(error.message).not.toContain('undefined');
    },
  );

  it('a byte order mark does not hurt', async () => {
    const { connection } = await answer(200, '\uFEFF{"a":1}');
    expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ a: 1 });
  });

  it('text and bytes come as they are', async () => {
    const { connection } = await answer(200, 'a,b\n1,2');
    expect(await call(connection, { ...getThing, parse: asText }, ['a'], undefined, undefined)).toBe('a,b\n1,2');
    const bytes = await call<ArrayBuffer>(connection, { ...getThing, parse: asBytes }, ['a'], undefined, undefined);
    expect(new TextDecoder().decode(bytes)).toBe('a,b\n1,2');
  });
});

function counted(origin: string, options: object): { connection: Connection; attempts: () => number } {
  let attempts = 0;
  const connection = connect(origin, { ...options, fetch: (...args: Parameters<typeof fetch>) => (attempts++, globalThis.fetch(...args)) });
  return { connection, attempts: () => attempts };
}

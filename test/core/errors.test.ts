import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { anyPath } from '../../src/core/any-path.js';
import { call } from '../../src/core/call.js';
import * as errors from '../../src/core/errors.js';
import { WaitError } from '../../src/core/wait.js';
import { BatchError } from '../../src/core/batch-error.js';
import { getThing, runThing } from '../support/platform.js';
import { failure, ok, status, wire } from '../support/wire.js';

const { ApiError, AuthenticationError, ConflictError, ConnectionError, NotFoundError, ParseError, PermissionError, RateLimitError, SdkError, ServerError, TimeoutError, ValidationError } = errors;

async function refusal(code: number, body?: unknown, headers: Record<string, string> = {}): Promise<errors.ApiError> {
  const { connection, sent } = wire([status(code, headers, body)], { maxRetries: 0 });
  const error = await failure<errors.ApiError>(call(connection, runThing, ['a'], undefined, undefined));
  expect(sent).toHaveLength(1);
  return error;
}

describe('the class by meaning', () => {
  it.each([
    [400, ApiError], [401, AuthenticationError], [403, PermissionError], [404, NotFoundError], [409, ConflictError],
    [422, ApiError], [429, RateLimitError], [500, ServerError], [503, ServerError], [599, ServerError], [302, ApiError],
  ])('%d', async (code, Class) => {
    const error = await refusal(code);
    expect(error.constructor).toBe(Class);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(Class.name);
  });

  it('missing and duplicated win over 400, and are lists as the platform gave them', async () => {
    const missing = await refusal(400, { error: { message: 'no', missing: [{ id: 1 }, { externalId: 'x' }] } });
    expect(missing).toBeInstanceOf(NotFoundError);
    expect(missing.missing).toEqual([{ id: 1 }, { externalId: 'x' }]);
    const duplicated = await refusal(400, { error: { message: 'no', duplicated: [{ externalId: 'x' }] } });
    expect(duplicated).toBeInstanceOf(ConflictError);
    expect(duplicated.duplicated).toEqual([{ externalId: 'x' }]);
  });

  it.each([[{ error: { missing: [] } }], [{ error: { missing: 'x' } }], [{ error: { missing: null } }]])('%j is neither', async (body) => {
    expect((await refusal(400, body)).constructor).toBe(ApiError);
  });
});

it('tells what the platform said and what was asked', async () => {
  const error = await refusal(422, { error: { code: 'E7', message: 'the name is taken' } }, { 'x-request-id': 'req-1', 'x-other': 'y' });
  expect(error).toMatchObject({
    status: 422, code: 'E7', operationId: 'runThing', method: 'POST', requestId: 'req-1', attempts: 1, retryable: false,
    url: 'https://api.example.com/api/v1/p/things/a/run',
  });
  expect(error.message).toBe('the name is taken (422, runThing, request req-1)');
  expect(error.body).toEqual({ error: { code: 'E7', message: 'the name is taken' } });
  expect(error.headers?.get('x-other')).toBe('y');
});

it('a message may stand in another place; a proxy’s page is no message', async () => {
  expect((await refusal(400, { error: 'plain' })).message).toContain('plain');
  const page = await refusal(502, '<html>secret page</html>');
  expect(page.message).not.toContain('secret page');
  expect(page.body).toBe('<html>secret page</html>');
});

it('prints and serialises without the answer’s body and headers', async () => {
  const error = await refusal(400, { error: { message: 'no' }, private: 'BODY' }, { 'set-cookie': 'COOKIE', 'x-h': 'HEADER' });
  expect(Object.keys(error)).not.toContain('body');
  expect(inspect(error, { depth: 10 })).not.toMatch(/BODY|HEADER|COOKIE/);
  expect(JSON.stringify(error)).not.toMatch(/BODY|HEADER|COOKIE/);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'ApiError', message: error.message, status: 400, operationId: 'runThing' });
});

it('an answer that can’t be read prints without its headers as well', async () => {
  const answer = ok({ wrong: true }, { 'x-h': 'HEADER' });
  const { list, cursorPages } = await import('../../src/core/list.js');
  const { batch } = await import('../../src/core/batch.js');
  const { createThings, listThings } = await import('../support/platform.js');
  const { connection } = wire([answer, ok({ wrong: true }, { 'x-h': 'HEADER' })]);
  const calls = [() => list(connection, listThings, cursorPages, [], undefined, undefined).page(), () => batch(connection, createThings, {}, undefined, undefined)];
  for (const start of calls) {
    const error = await failure(start());
    expect(error).toBeInstanceOf(ParseError);
    expect(inspect(error, { depth: 10 })).not.toContain('HEADER');
    expect(Object.keys(error).sort()).toEqual(['operationId', 'requestId', 'status']);
  }
});

describe('instanceof', () => {
  it('holds across copies of the package, for the same kind only', async () => {
    vi.resetModules();
    const copy = (await import('../../src/core/errors.js?copy' as string)) as typeof errors;
    expect(copy.SdkError).not.toBe(SdkError);
    const info = { message: 'm', status: 404, operationId: 'o', method: 'GET', url: 'u', attempts: 1, retryable: false };
    const foreign = copy.apiError(info);
    expect(foreign).toBeInstanceOf(NotFoundError);
    expect(foreign).toBeInstanceOf(ApiError);
    expect(foreign).toBeInstanceOf(SdkError);
    expect(foreign).not.toBeInstanceOf(ConflictError);
    expect(foreign).not.toBeInstanceOf(TimeoutError);
    expect(errors.apiError(info)).toBeInstanceOf(copy.NotFoundError);
    expect(new copy.ValidationError('x')).toBeInstanceOf(ValidationError);
  });

  it('is not fooled by anything else', () => {
    for (const value of [undefined, null, 5, 'x', {}, [], new Error('x'), Object.create(null), () => {}, { constructor: { kind: 'SdkError' } }, { constructor: null }]) {
      for (const Class of [SdkError, ApiError, NotFoundError, ValidationError, BatchError, WaitError]) expect(value instanceof Class).toBe(false);
    }
    expect(new ValidationError('x')).not.toBeInstanceOf(ApiError);
  });

  it('a user’s own subclass is its own kind', () => {
    class Mine extends ValidationError {}
    expect(new Mine('x')).toBeInstanceOf(Mine);
    expect(new Mine('x')).toBeInstanceOf(ValidationError);
    expect(new ValidationError('x')).not.toBeInstanceOf(Mine);
  });

  it.each(Object.entries(errors).filter(([, Class]) => typeof Class === 'function' && 'kind' in Class))('the name of %s survives a minifier', (name, Class) => {
    expect((Class as unknown as { kind: string }).kind.split('.').pop()).toBe(name);
    expect(Object.hasOwn(Class as object, 'kind')).toBe(true);
  });
});

describe('urls in errors', () => {
  const shown = async (url: string, fails: 'status' | 'connection' = 'status'): Promise<string> => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const { connection } = wire(() => (fails === 'status' ? status(400) : new TypeError('fetch failed')), { maxRetries: 0, logger });
    const error = await failure(anyPath(connection, 'GET', url, undefined));
    return `${inspect(error, { depth: 10, showHidden: true })}${JSON.stringify(error)}${lines.join()}`;
  };

  it.each(['https://store.example.net/f?sig=S3CRET&x=1', 'https://store.example.net/f?a=b#S3CRET', 'https://store.example.net?X-Amz-Signature=S3CRET/x'])(
    'a signed URL elsewhere is shown without its query: %s',
    async (url) => {
      expect(await shown(url)).not.toContain('S3CRET');
      expect(await shown(url, 'connection')).not.toContain('S3CRET');
      expect(await shown(url)).toContain('store.example.net');
    },
  );

  it.each(['/things?access_token=S3CRET&limit=5', '/things?limit=5&api_key=S3CRET', '/things?limit=5&X-Signature=S3CRET', '/t?limit=5&clientSecret=S3CRET'])(
    'a secret in a query of our own is left out, the rest is kept: %s',
    async (path) => {
      const text = await shown(path);
      expect(text).not.toContain('S3CRET');
      expect(text).toContain('limit=…');
    },
  );

  it.each(['https://me:S3CRET@store.example.net/f', 'https://me:S3CRET@store.example.net:x/f', 'https://exa mple.net/f?sig=S3CRET', 'https://store.example.net/../f?sig=S3CRET'])(
    'a URL that can’t be sent is refused without showing what is private: %s',
    async (url) => {
      const { connection, sent } = wire(() => ok({}));
      const error = await failure(anyPath(connection, 'GET', url, undefined));
      expect(error).toBeInstanceOf(ValidationError);
      expect(inspect(error).split('\n')[0]).not.toContain('S3CRET');
      expect(sent).toEqual([]);
    },
  );
});

it('a missing single resource is undefined, not an error', async () => {
  const { connection, lines } = wire([status(404)]);
  expect(await call(connection, getThing, ['a'], undefined, undefined)).toBeUndefined();
  expect(lines()).toEqual(['GET /things/a']);
});

it('a ConnectionError keeps its cause', async () => {
  const cause = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ENOTFOUND' }) });
  const { connection } = wire([cause], { maxRetries: 0 });
  const error = await failure<errors.ConnectionError>(call(connection, runThing, ['a'], undefined, undefined));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.cause).toBe(cause);
  expect(error).toMatchObject({ sent: false, name: 'ConnectionError' });
});

import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { batch } from '../../src/core/batch.js';
import { BatchError } from '../../src/core/batch-error.js';
import { call } from '../../src/core/call.js';
import { clientCredentials } from '../../src/core/client-credentials.js';
import { AuthenticationError, ConnectionError, ParseError, SdkError, ValidationError } from '../../src/core/errors.js';
import { createThings, getThing } from '../support/platform.js';
import { failure, hang, ok, refused, reset, status, truncated, wire, type Reply } from '../support/wire.js';

const secret = 's3cret&=ü';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Asked {
  url: string;
  method: string | undefined;
  headers: Headers;
  form: URLSearchParams;
  redirect: unknown;
}

/** An identity provider that gives the replies in order. */
function identity(replies: readonly Reply[], more: object = {}): { auth: ReturnType<typeof clientCredentials>; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch = async (url: unknown, init: RequestInit): Promise<Response> => {
    asked.push({ url: String(url), method: init.method, headers: new Headers(init.headers), form: new URLSearchParams(init.body as string), redirect: init.redirect });
    const reply = replies[asked.length - 1];
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'function') return reply({ signal: init.signal! } as never);
    return reply ?? status(500);
  };
  const auth = clientCredentials({ tokenUrl: 'https://id.example.com/token', clientId: 'me', clientSecret: secret, fetch: fetch as never, ...more });
  return { auth, asked };
}

const token = (more: object = {}): Response => ok({ access_token: 'tok', token_type: 'Bearer', expires_in: 3600, ...more });

async function run<T>(promise: Promise<T>): Promise<T | Error> {
  const outcome = promise.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return outcome;
}

it('sends the standard’s form, scopes and extra fields included, and uses the token', async () => {
  const { auth, asked } = identity([token()], { scopes: ['a', 'b'], parameters: { audience: 'x y', grant_type: 'password' } });
  const { connection, sent } = wire([ok({}), ok({})], { auth });
  await call(connection, getThing, ['a'], undefined, undefined);
  await call(connection, getThing, ['a'], undefined, undefined);
  expect(asked).toHaveLength(1);
  const [one] = asked as [Asked];
  expect([one.method, one.url, one.redirect]).toEqual(['POST', 'https://id.example.com/token', 'manual']);
  expect(one.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(one.headers.get('authorization')).toBeNull();
  expect(Object.fromEntries(one.form)).toEqual({ audience: 'x y', grant_type: 'client_credentials', client_id: 'me', client_secret: secret, scope: 'a b' });
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer tok', 'Bearer tok']);
});

it.each([['a', 'a'], [['a', 'b c'], 'a b c'], [[], null], ['', null], [undefined, null]])('scopes %j are sent as %j', async (scopes, expected) => {
  const { auth, asked } = identity([token()], { scopes });
  await auth.getToken({ forceRefresh: false });
  expect(asked[0]!.form.get('scope')).toBe(expected);
});

it.each([[{ expires_in: 100 }, 100_000], [{ expires_in: '100' }, 100_000], [{ expires_in: undefined }, 60_000], [{ expires_in: null }, 60_000], [{ expires_in: 'soon' }, 60_000]])(
  'a token with %j ends in %d milliseconds',
  async (more, lifetime) => {
    const { auth } = identity([token(more)]);
    expect(await auth.getToken({ forceRefresh: false })).toEqual({ token: 'tok', expiresAt: 1_000_000 + lifetime });
  },
);

describe('when the identity provider fails', () => {
  it.each<[string, () => Reply]>([
    ['429', () => status(429)],
    ['500', () => status(500)],
    ['503', () => status(503)],
    ['a reset', reset],
    ['a refused connect', refused],
    ['a cut answer', truncated],
    ['no answer in 30 seconds', () => hang],
  ])('%s is tried again', async (_name, fault) => {
    const { auth, asked } = identity([fault(), fault(), fault(), token()]);
    const { connection, sent } = wire([ok({ fine: true })], { auth });
    expect(await run(call(connection, getThing, ['a'], undefined, undefined))).toEqual({ fine: true });
    expect(asked).toHaveLength(4);
    expect(new Set(asked.map(({ form }) => form.toString())).size).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('Retry-After is a floor', async () => {
    const { auth } = identity([status(429, { 'retry-after': '20' }), token()]);
    const started = Date.now();
    await run(auth.getToken({ forceRefresh: false }) as Promise<unknown>);
    expect(Date.now() - started).toBeGreaterThanOrEqual(20_000);
  });

  it('a Retry-After that is too long is an error at once, with the time', async () => {
    const { auth, asked } = identity([status(429, { 'retry-after': '600' })]);
    const error = await failure(auth.getToken({ forceRefresh: false }) as Promise<unknown>);
    expect(error).toMatchObject({ status: 429, retryable: true, retryAfter: 600_000, attempts: 1 });
    expect(asked).toHaveLength(1);
  });

  it('gives up after four attempts; the call’s own retries don’t multiply them', async () => {
    const failing = identity([reset(), reset(), reset(), reset(), token()]);
    const { connection, sent } = wire([], { auth: failing.auth, maxRetries: 5 });
    const error = await run(call(connection, getThing, ['a'], undefined, undefined));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operationId: 'getToken', attempts: 4 });
    expect(failing.asked).toHaveLength(4);
    expect(sent).toEqual([]);
  });

  it.each<[string, Reply, string]>([
    ['a refusal', status(401, {}, { error: 'invalid_client', error_description: 'unknown client' }), 'invalid_client: unknown client'],
    ['a refusal without reasons', status(400, {}, '<html>'), 'no reason given'],
    ['a redirect', status(302, { location: 'https://evil.example/' }, ''), 'no reason given'],
  ])('%s is an AuthenticationError at once', async (_name, reply, why) => {
    const { auth, asked } = identity([reply]);
    const error = await failure(auth.getToken({ forceRefresh: false }) as Promise<unknown>);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toContain(why);
    expect(error).toMatchObject({ operationId: 'getToken', method: 'POST', url: 'https://id.example.com/token', attempts: 1, retryable: false });
    expect(asked).toHaveLength(1);
  });

  it.each([['{}'], ['{"access_token": 5}'], ['null'], ['"tok"'], ['<html>'], ['']])('200 with %j is a ParseError', async (body) => {
    const { auth, asked } = identity([new Response(body)]);
    expect(await failure(auth.getToken({ forceRefresh: false }) as Promise<unknown>)).toBeInstanceOf(ParseError);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, () => Reply]>([
    ['refuses', () => status(400, {}, { error: 'invalid_client' })],
    ['gives no token', () => new Response('{"access_token_is_secret":"s3cret"}')],
    ['breaks', reset],
    ['is down', () => status(503)],
  ])('and %s, no error shows the secret, and a batch counts nothing as sent', async (_name, reply) => {
    const { auth } = identity([reply(), reply(), reply(), reply(), reply(), reply(), reply(), reply()]);
    const { connection, sent } = wire([], { auth });
    const error = await run(batch(connection, createThings, Array.from({ length: 9 }, (_one, n) => ({ n })), undefined, undefined));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ succeeded: [], failed: [], unknown: [], skipped: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
    expect(sent).toEqual([]);
    for (const one of [error, (error as Error).cause, auth, connection]) {
      expect(inspect(one, { depth: 10, showHidden: true })).not.toContain('s3cret');
      expect(JSON.stringify(one) ?? '').not.toContain('s3cret');
    }
  });
});

it('a refresh forced by 401 asks for a token at once', async () => {
  const { auth, asked } = identity([token(), token({ access_token: 'tok2' })]);
  const { connection, sent } = wire([status(401), ok({})], { auth });
  await call(connection, getThing, ['a'], undefined, undefined);
  expect(asked).toHaveLength(2);
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer tok', 'Bearer tok2']);
});

describe('input', () => {
  const good = { tokenUrl: 'https://id.example.com/token', clientId: 'me', clientSecret: 's3cret' };
  it.each([
    ['no tokenUrl', { ...good, tokenUrl: undefined }, /tokenUrl/],
    ['a tokenUrl without a scheme', { ...good, tokenUrl: 'id.example.com' }, /tokenUrl/],
    ['no clientId', { ...good, clientId: '' }, /clientId/],
    ['no clientSecret', { ...good, clientSecret: undefined }, /clientSecret/],
    ['an empty clientSecret', { ...good, clientSecret: '' }, /clientSecret/],
    ['a secret in a list', { ...good, clientSecret: ['s3cret'] }, /clientSecret/],
    ['a secret in an object', { ...good, clientSecret: { s3cret: 's3cret' } }, /clientSecret/],
    ['an unknown option', { ...good, scope: 'x' }, /scope.*scopes/],
    ['nothing', undefined, /clientCredentials/],
    ['null', null, /clientCredentials/],
    ['a string', 's3cret', /clientCredentials/],
  ])('%s is refused at once', (_name, options, message) => {
    let error: unknown;
    try {
      clientCredentials(options as never);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as SdkError).message).toMatch(message);
    if (options !== 's3cret') expect((error as SdkError).message).not.toContain('s3cret');
  });
});

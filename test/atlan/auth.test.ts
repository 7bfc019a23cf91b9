import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Apps, AtlanClient, Auth, AuthenticationError, Credentials, ValidationError, Workflows, connectAtlan, oauthClient } from '../../src/atlan/index.js';
import { createRawClient } from '../../src/atlan/raw.js';
import { version } from '../../src/core/version.js';
import { mockAtlan } from '../../src/testing/index.js';
import { answering, baseUrl, directRoles, failure, hits, lines, tenant } from './tenant.js';

const client = { clientId: 'client-1', clientSecret: 'secret-1' };
const auth = (): ReturnType<typeof oauthClient> => oauthClient(client);
const tokenLine = 'POST /oauth-clients/token';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('requests', () => {
  it('carry the key, an id and who sends them', async () => {
    const { atlan, sent } = answering(() => directRoles);
    expect(await atlan.auth.whoami()).toEqual(directRoles);
    await atlan.auth.whoami();
    const [first, second] = sent.map(({ headers }) => Object.fromEntries(headers));
    expect(first).toEqual({ accept: 'application/json', authorization: 'Bearer key-1', 'x-atlan-agent': 'sdk', 'x-atlan-agent-id': `data-platform-sdk:${version}`, 'x-atlan-request-id': expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(second!['x-atlan-request-id']).not.toBe(first!['x-atlan-request-id']);
  });

  it('go to the tenant by its name as well, and to any path', async () => {
    const urls: string[] = [];
    const fetch = (async (url: string) => {
      urls.push(url);
      return new Response('{}');
    }) as typeof globalThis.fetch;
    const atlan = new AtlanClient({ tenant: 'acme.atlan.com', auth: 'key-1', fetch });
    await atlan.auth.whoami();
    await atlan.get('/api/meta/types');
    await atlan.post('/runs/x');
    await atlan.raw.GET('/whoami');
    expect(urls).toEqual([`${baseUrl}/api/service/whoami`, `${baseUrl}/api/service/api/meta/types`, `${baseUrl}/api/service/runs/x`, `${baseUrl}/api/service/whoami`].map((url) => url.replace('service/api/meta', 'meta')));
    expect(await failure(() => new AtlanClient({ auth: 'x' }))).toBeInstanceOf(ValidationError);
    expect(await failure(() => new AtlanClient({ tenant: 'a', baseUrl, auth: 'x' }))).toBeInstanceOf(ValidationError);
  });
});

describe('an OAuth client', () => {
  it.each(['camelCase', 'snake_case'] as const)('gets its tokens from the tenant, in %s', async (tokenNames) => {
    const { mock, atlan } = tenant({ tokenNames }, { auth: auth() });
    await Promise.all([atlan.auth.whoami(), atlan.workflows.findById('w'), atlan.credentials.list().toArray()]);
    expect(lines(mock)[0]).toBe(tokenLine);
    expect(lines(mock)).toHaveLength(4);
    expect(mock.requests[0]!.body).toEqual(client);
    expect(mock.requests[0]!.headers).not.toHaveProperty('authorization');
    expect(mock.requests[0]!.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(mock.requests[1]!.headers.authorization).toBe('Bearer …');
  });

  it('keeps a token until it is about to end, and 600 seconds where nobody says', async () => {
    vi.useFakeTimers({ now: 0 });
    const answers: unknown[] = [{ access_token: 't-1', expires_in: '3600' }, { accessToken: 't-2' }, { accessToken: 't-3' }];
    const { sent, fetch } = answering(({ line }) => (line === tokenLine ? answers.shift() : directRoles));
    const atlan = new AtlanClient({ baseUrl, fetch, auth: auth() });
    const tokenAt = async (seconds: number): Promise<string | null> => {
      vi.setSystemTime(seconds * 1000);
      await atlan.auth.whoami();
      return sent.at(-1)!.headers.get('authorization');
    };
    expect(await tokenAt(0)).toBe('Bearer t-1');
    expect(await tokenAt(3400)).toBe('Bearer t-1');
    expect(await tokenAt(3580)).toBe('Bearer t-2');
    expect(await tokenAt(3580 + 400)).toBe('Bearer t-2');
    expect(await tokenAt(3580 + 580)).toBe('Bearer t-3');
    expect(sent.filter(({ line }) => line === tokenLine)).toHaveLength(3);
  });

  it('gets another one when the tenant refuses it, once', async () => {
    let tokens = 0;
    const { sent, fetch } = answering(({ line, headers }) => {
      if (line === tokenLine) return { accessToken: `t-${++tokens}`, expiresIn: 600 };
      return headers.get('authorization') === 'Bearer t-1' ? new Response('{}', { status: 401 }) : directRoles;
    });
    await new AtlanClient({ baseUrl, fetch, auth: auth() }).auth.whoami();
    expect(sent.map(({ line }) => line)).toEqual([tokenLine, 'GET /whoami', tokenLine, 'GET /whoami']);
    const key = answering(() => new Response('{}', { status: 401 }));
    expect(await failure(() => key.atlan.auth.whoami())).toBeInstanceOf(AuthenticationError);
    expect(key.sent).toHaveLength(1);
  });

  it('is refused with the tenant\'s words', async () => {
    const { atlan } = tenant({}, { auth: oauthClient({ clientId: 'c', clientSecret: 'wrong' }), maxRetries: 0 });
    expect(await failure(() => atlan.auth.whoami())).toMatchObject({ operationId: 'createOAuthToken', status: 401, message: expect.stringMatching(/OAuth client is unknown/) });
  });

  it('works with every resource alone, with raw, and in a shared connection', async () => {
    const { fetch } = mockAtlan();
    const options = { baseUrl, fetch, auth: auth() };
    await new Workflows(options).findById('w');
    await new Credentials(options).list().toArray();
    await new Auth(options).whoami();
    await new Apps(options).listPage();
    await new Workflows(connectAtlan(options)).runs.list().toArray();
    expect((await createRawClient(options).GET('/whoami')).response.ok).toBe(true);
    expect((await failure(() => auth().getToken({ forceRefresh: false }))).message).toMatch(/oauthClient\(\) is for the auth option/);
  });

  it('can be exchanged by hand', async () => {
    const { mock, atlan } = tenant();
    expect(await atlan.auth.createToken(client)).toMatchObject({ expiresIn: 600, tokenType: 'Bearer' });
    expect(mock.requests).toMatchObject([{ path: '/oauth-clients/token', body: client }]);
    expect(mock.requests[0]!.headers).not.toHaveProperty('authorization');
  });
});

describe('fromEnv', () => {
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('ATLAN_')) vi.stubEnv(name, undefined);
    vi.stubEnv('ATLAN_BASE_URL', `${baseUrl}/`);
  });

  it('takes a key, which wins over an OAuth client', async () => {
    const { sent, fetch } = answering(() => directRoles);
    vi.stubEnv('ATLAN_API_KEY', ' key-2 ');
    vi.stubEnv('ATLAN_OAUTH_CLIENT_ID', 'c');
    vi.stubEnv('ATLAN_OAUTH_CLIENT_SECRET', 's');
    await AtlanClient.fromEnv({ fetch }).auth.whoami();
    expect(sent.map(({ line, headers }) => [line, headers.get('authorization')])).toEqual([['GET /whoami', 'Bearer key-2']]);
  });

  it('takes an OAuth client where the key is blank', async () => {
    const mock = mockAtlan();
    vi.stubEnv('ATLAN_API_KEY', '  ');
    vi.stubEnv('ATLAN_OAUTH_CLIENT_ID', 'c');
    expect((await failure(() => AtlanClient.fromEnv())).message).toMatch(/ATLAN_OAUTH_CLIENT_SECRET must be set/);
    vi.stubEnv('ATLAN_OAUTH_CLIENT_SECRET', 's');
    await AtlanClient.fromEnv({ fetch: mock.fetch }).auth.whoami();
    expect(mock.requests[0]!.body).toEqual({ clientId: 'c', clientSecret: 's' });
  });

  it('adds up the timeouts, and lets overrides win', () => {
    vi.stubEnv('ATLAN_API_KEY', 'k');
    expect(AtlanClient.fromEnv().config).toMatchObject({ baseUrl, timeout: 60_000 });
    vi.stubEnv('ATLAN_CONNECT_TIMEOUT', '30');
    expect(AtlanClient.fromEnv().config.timeout).toBe(90_000);
    vi.stubEnv('ATLAN_READ_TIMEOUT', '900');
    expect(AtlanClient.fromEnv().config.timeout).toBe(930_000);
    expect(AtlanClient.fromEnv({ timeout: 5, tenant: 'other.atlan.com' }).config).toMatchObject({ timeout: 5, baseUrl: 'https://other.atlan.com' });
  });

  it('names what is missing or impossible', async () => {
    expect((await failure(() => AtlanClient.fromEnv())).message).toBe('set ATLAN_API_KEY, or ATLAN_OAUTH_CLIENT_ID and ATLAN_OAUTH_CLIENT_SECRET');
    vi.stubEnv('ATLAN_API_KEY', 'k');
    vi.stubEnv('ATLAN_READ_TIMEOUT', 'long');
    expect((await failure(() => AtlanClient.fromEnv())).message).toMatch(/ATLAN_READ_TIMEOUT/);
    vi.stubEnv('ATLAN_READ_TIMEOUT', '');
    vi.stubEnv('ATLAN_BASE_URL', 'INTERNAL');
    expect((await failure(() => AtlanClient.fromEnv())).message).toMatch(/INTERNAL/);
    vi.stubEnv('ATLAN_BASE_URL', '');
    expect((await failure(() => AtlanClient.fromEnv())).message).toMatch(/ATLAN_BASE_URL must be set/);
  });
});

it('shares one connection between a client\'s resources', async () => {
  const { atlan } = answering(() => hits([]));
  expect(new Workflows(atlan.connection).connection).toBe(atlan.workflows.connection);
  expect(atlan.workflows.connection.platform).toBe(atlan.connection.platform);
  expect(atlan.version).toBe(version);
});

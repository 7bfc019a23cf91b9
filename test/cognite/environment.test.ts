import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { optionsFromEnvironment } from '../../src/cognite/environment.js';
import { CogniteClient, ValidationError } from '../../src/cognite/index.js';
import { mockCdf, origin, type Sent } from './cdf.js';

const cdf = mockCdf();
const names = [
  'PROJECT', 'BASE_URL', 'CLUSTER', 'CLIENT_NAME', 'TOKEN', 'CLIENT_ID', 'CLIENT_SECRET', 'TOKEN_URL', 'TOKEN_SCOPES', 'TENANT_ID', 'TIMEOUT',
  'MAX_RETRIES', 'MAX_RETRY_BACKOFF', 'MAX_WORKERS', 'DISABLE_GZIP', 'API_KEY',
];
const minimal = { COGNITE_PROJECT: 'plant-1', COGNITE_CLUSTER: 'westeurope-1', COGNITE_CLIENT_NAME: 'tests', COGNITE_TOKEN: 'token-1' };

/** Sets the `COGNITE_*` variables, and no others of them. */
function set(variables: Record<string, string | undefined>): void {
  for (const name of names) vi.stubEnv(`COGNITE_${name}`, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

function refusal(variables: Record<string, string | undefined>): string {
  set(variables);
  try {
    CogniteClient.fromEnv();
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
    return (error as Error).message;
  }
  throw new Error('expected a refusal');
}

beforeEach(() => set({}));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The URL and form of the only token request, and the token that went to the platform. */
async function tokenRequest(client: CogniteClient): Promise<{ url: string; form: Record<string, string>; used: (string | null)[] }> {
  cdf.answer(({ line }: Sent) => (line.includes(origin) || line.startsWith('GET /') ? { items: [] } : { access_token: 'fresh', expires_in: 3600 }));
  await client.workflows.list().toArray();
  await client.workflows.list().toArray();
  const [token, ...rest] = cdf.sent;
  expect(token!.method).toBe('POST');
  expect(token!.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  return { url: token!.url, form: Object.fromEntries(new URLSearchParams(token!.text)), used: rest.map(({ headers }) => headers.get('authorization')) };
}

describe('CogniteClient.fromEnv', () => {
  it('makes a client from four variables', async () => {
    set(minimal);
    cdf.answers({ items: [] });
    const client = CogniteClient.fromEnv();
    await client.workflows.list().toArray();
    cdf.expectSent({ line: 'GET /workflows?limit=1000' });
    expect(client.config).toMatchObject({ project: 'plant-1', cluster: 'westeurope-1', appName: 'tests', timeout: 60_000, maxRetries: 5, concurrency: 10, gzip: 16_384 });
  });

  it('takes a base URL before a cluster, also with a slash at its end', () => {
    set({ ...minimal, COGNITE_BASE_URL: ' https://cdf.example.com/ ' });
    expect(CogniteClient.fromEnv().config).toMatchObject({ baseUrl: 'https://cdf.example.com' });
    set({ ...minimal, COGNITE_CLUSTER: undefined, COGNITE_BASE_URL: 'https://cdf.example.com' });
    expect(CogniteClient.fromEnv().config).toMatchObject({ baseUrl: 'https://cdf.example.com' });
  });

  it('reads times in seconds, and counts', () => {
    set({ ...minimal, COGNITE_TIMEOUT: '30', COGNITE_MAX_RETRIES: '0', COGNITE_MAX_WORKERS: '3', COGNITE_MAX_RETRY_BACKOFF: '0.5' });
    expect(CogniteClient.fromEnv().config).toMatchObject({ timeout: 30_000, maxRetries: 0, concurrency: 3 });
    expect(optionsFromEnvironment({}, process.env)).toMatchObject({ retryDelay: { max: 500 } });
  });

  it('takes a blank variable for none', () => {
    set({ ...minimal, COGNITE_TIMEOUT: ' ', COGNITE_BASE_URL: '', COGNITE_MAX_RETRIES: '', COGNITE_DISABLE_GZIP: '' });
    expect(CogniteClient.fromEnv().config).toMatchObject({ timeout: 60_000, maxRetries: 5, gzip: 16_384, baseUrl: origin });
  });

  it.each([['1', false], ['true', false], ['yes', false], ['0', 16_384], ['false', 16_384], ['No', 16_384], [' off ', 16_384]])('reads COGNITE_DISABLE_GZIP=%s', (text, gzip) => {
    set({ ...minimal, COGNITE_DISABLE_GZIP: text });
    expect(CogniteClient.fromEnv().config.gzip).toBe(gzip);
  });

  it('gets tokens with client credentials from a token URL', async () => {
    set({
      ...minimal,
      COGNITE_TOKEN: undefined,
      COGNITE_CLIENT_ID: 'id',
      COGNITE_CLIENT_SECRET: 's e/c?ret',
      COGNITE_TOKEN_URL: 'https://login.example.com/token',
      COGNITE_TOKEN_SCOPES: 'a, b,,c',
    });
    expect(await tokenRequest(CogniteClient.fromEnv())).toEqual({
      url: 'https://login.example.com/token',
      form: { grant_type: 'client_credentials', client_id: 'id', client_secret: 's e/c?ret', scope: 'a b c' },
      used: ['Bearer fresh', 'Bearer fresh'],
    });
  });

  it('needs no scopes', async () => {
    set({ ...minimal, COGNITE_TOKEN: undefined, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TOKEN_URL: 'https://login.example.com/token' });
    expect((await tokenRequest(CogniteClient.fromEnv())).form).toEqual({ grant_type: 'client_credentials', client_id: 'id', client_secret: 's' });
  });

  it.each([
    ['a cluster', {}],
    ['the base URL of a cluster', { COGNITE_CLUSTER: undefined, COGNITE_BASE_URL: `${origin}/` }],
    ['the base URL of another cluster than the variable says', { COGNITE_CLUSTER: 'api', COGNITE_BASE_URL: origin }],
  ])('gets tokens from an Entra tenant, for %s', async (_name, more) => {
    set({ ...minimal, COGNITE_TOKEN: undefined, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TENANT_ID: 'tenant-1', ...more });
    expect(await tokenRequest(CogniteClient.fromEnv())).toEqual({
      url: 'https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token',
      form: { grant_type: 'client_credentials', client_id: 'id', client_secret: 's', scope: 'https://westeurope-1.cognitedata.com/.default' },
      used: ['Bearer fresh', 'Bearer fresh'],
    });
  });

  it('gets Entra tokens for the cluster of the variable, where a base URL of another domain names none', async () => {
    set({ ...minimal, COGNITE_TOKEN: undefined, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TENANT_ID: 't', COGNITE_BASE_URL: 'https://cdf.example.com' });
    cdf.answer(({ line }: Sent) => (line.includes('cdf.example.com') ? { items: [] } : { access_token: 'fresh', expires_in: 3600 }));
    await CogniteClient.fromEnv().workflows.list().toArray();
    expect(new URLSearchParams(cdf.sent[0]!.text).get('scope')).toBe('https://westeurope-1.cognitedata.com/.default');
  });

  it('takes a token before client credentials, and a token URL before a tenant', async () => {
    set({ ...minimal, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TOKEN_URL: 'https://login.example.com/token' });
    cdf.answers({ items: [] });
    await CogniteClient.fromEnv().workflows.list().toArray();
    cdf.expectSent({ line: 'GET /workflows?limit=1000' });
    cdf.sent.length = 0;
    set({ ...minimal, COGNITE_TOKEN: '', COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TOKEN_URL: 'https://login.example.com/token', COGNITE_TENANT_ID: 't' });
    expect((await tokenRequest(CogniteClient.fromEnv())).url).toBe('https://login.example.com/token');
  });

  it('lets overrides win, and asks for no variable that they replace', async () => {
    set({});
    cdf.answers({ items: [] });
    await CogniteClient.fromEnv({ project: 'plant-1', cluster: 'westeurope-1', appName: 'tests', auth: 'token-1' }).workflows.list().toArray();
    cdf.expectSent({ line: 'GET /workflows?limit=1000' });
    set({ ...minimal, COGNITE_TIMEOUT: '30', COGNITE_BASE_URL: 'https://cdf.example.com' });
    expect(CogniteClient.fromEnv({ timeout: 7, project: 'other', maxRetries: 1 }).config).toMatchObject({ timeout: 7, project: 'other', maxRetries: 1 });
    expect(CogniteClient.fromEnv({ cluster: 'api' }).config.baseUrl).toBe('https://api.cognitedata.com');
    expect(CogniteClient.fromEnv({ baseUrl: 'https://other.example.com' }).config.baseUrl).toBe('https://other.example.com');
  });

  it('takes an override that is undefined for none', () => {
    set({ ...minimal, COGNITE_TIMEOUT: '30' });
    expect(CogniteClient.fromEnv({ timeout: undefined, project: undefined, cluster: undefined, auth: undefined }).config).toMatchObject({ timeout: 30_000, project: 'plant-1', baseUrl: origin });
  });

  it.each([
    ['cluster', { cluster: 'api' }],
    ['base URL', { baseUrl: 'https://api.cognitedata.com/' }],
  ])('gets Entra tokens for the %s of the overrides', async (_name, overrides) => {
    for (const more of [{}, { COGNITE_CLUSTER: undefined }]) {
      set({ ...minimal, COGNITE_TOKEN: undefined, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TENANT_ID: 't', ...more });
      cdf.sent.length = 0;
      const client = CogniteClient.fromEnv(overrides);
      cdf.answer(({ line }: Sent) => (line.includes('api.cognitedata.com') ? { items: [] } : { access_token: 'fresh', expires_in: 3600 }));
      await client.workflows.list().toArray();
      expect(new URLSearchParams(cdf.sent[0]!.text).get('scope')).toBe('https://api.cognitedata.com/.default');
    }
  });

  it('refuses an override that does not exist', () => {
    set(minimal);
    expect(() => CogniteClient.fromEnv({ projects: 'x' } as never)).toThrow('options has no "projects"');
  });

  it.each(['COGNITE_PROJECT', 'COGNITE_CLUSTER', 'COGNITE_CLIENT_NAME'])('names %s when it is missing or blank', (name) => {
    expect(refusal({ ...minimal, [name]: undefined })).toBe(`the environment variable ${name} must be set`);
    expect(refusal({ ...minimal, [name]: ' ' })).toBe(`the environment variable ${name} must be set`);
  });

  it('names the variables that credentials take', () => {
    const none = { ...minimal, COGNITE_TOKEN: undefined };
    expect(refusal(none)).toBe('set COGNITE_TOKEN, or COGNITE_CLIENT_ID and COGNITE_CLIENT_SECRET');
    expect(refusal({ ...none, COGNITE_API_KEY: 'hush' })).toBe('set COGNITE_TOKEN, or COGNITE_CLIENT_ID and COGNITE_CLIENT_SECRET; API keys (COGNITE_API_KEY) are withdrawn');
    expect(refusal({ ...none, COGNITE_CLIENT_ID: 'id' })).toBe('the environment variable COGNITE_CLIENT_SECRET must be set');
    expect(refusal({ ...none, COGNITE_CLIENT_SECRET: 's' })).toBe('the environment variable COGNITE_CLIENT_ID must be set');
    expect(refusal({ ...none, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's' })).toBe('the environment variable COGNITE_TOKEN_URL must be set');
    expect(refusal({ ...none, COGNITE_CLIENT_ID: 'id', COGNITE_CLIENT_SECRET: 's', COGNITE_TENANT_ID: 't', COGNITE_CLUSTER: undefined, COGNITE_BASE_URL: 'https://cdf.example.com' })).toBe(
      'the environment variable COGNITE_CLUSTER must be set',
    );
  });

  it.each(['COGNITE_TIMEOUT', 'COGNITE_MAX_RETRIES', 'COGNITE_MAX_RETRY_BACKOFF', 'COGNITE_MAX_WORKERS'])('names %s when it is no number', (name) => {
    for (const text of ['many', '-1', 'NaN', 'Infinity', '1s']) {
      expect(refusal({ ...minimal, [name]: text })).toMatch(new RegExp(`^the environment variable ${name} must be a (positive number of seconds|whole number of at least [01])$`));
    }
  });

  it.each([
    ['COGNITE_TIMEOUT', '0'],
    ['COGNITE_MAX_RETRIES', '1.5'],
    ['COGNITE_MAX_WORKERS', '0'],
  ])('names %s=%s when the number is not possible', (name, text) => {
    expect(refusal({ ...minimal, [name]: text })).toContain(name);
  });

  it('takes seconds whose milliseconds are no exact fraction', () => {
    set({ ...minimal, COGNITE_TIMEOUT: '1.001' });
    expect(CogniteClient.fromEnv().config.timeout).toBe(1001);
  });

  it('shows no secret in a refusal', () => {
    const message = refusal({ ...minimal, COGNITE_TOKEN: 'se cret' });
    expect(message).toContain('token');
    expect(message).not.toContain('cret');
  });

  it('says so where there is no environment', () => {
    vi.stubGlobal('process', undefined);
    try {
      expect(() => CogniteClient.fromEnv()).toThrow('fromEnv() needs environment variables, which this runtime does not have');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientCredentials, entraCredentials, ValidationError } from '../../src/cognite/index.js';
import { makeClient, mockCdf } from './cdf.js';

const cdf = mockCdf();
const given = { tenantId: 'tenant-1', cluster: 'westeurope-1', clientId: 'id', clientSecret: 'secret' };

describe('entraCredentials', () => {
  it('asks the tenant for a token of the cluster, once', async () => {
    cdf.answer(({ line }) => (line.startsWith('GET /') ? { items: [] } : { access_token: 'fresh', expires_in: 3600 }));
    const client = makeClient({ auth: entraCredentials(given) });
    await Promise.all([client.workflows.list().toArray(), client.workflows.list().toArray()]);
    expect(cdf.lines()).toEqual(['POST https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token', 'GET /workflows?limit=1000', 'GET /workflows?limit=1000']);
    expect(Object.fromEntries(new URLSearchParams(cdf.sent[0]!.text))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'id',
      client_secret: 'secret',
      scope: 'https://westeurope-1.cognitedata.com/.default',
    });
    // Nothing of the platform's goes to the identity provider.
    expect([...cdf.sent[0]!.headers.keys()].sort()).toEqual(['accept', 'content-type']);
    expect(cdf.sent.slice(1).map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer fresh', 'Bearer fresh']);
  });

  it('uses a given fetch', async () => {
    const urls: string[] = [];
    const provider = entraCredentials({
      ...given,
      tenantId: 'contoso.onmicrosoft.com',
      fetch: async (url) => {
        urls.push(String(url));
        return Response.json({ access_token: 'mine', expires_in: '60' });
      },
    });
    expect(await provider.getToken({ forceRefresh: false })).toMatchObject({ token: 'mine' });
    expect(urls).toEqual(['https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token']);
  });

  it.each(['tenantId', 'cluster', 'clientId', 'clientSecret'])('needs %s', (name) => {
    for (const bad of [undefined, '', 7, null]) {
      const make = (): unknown => entraCredentials({ ...given, [name]: bad });
      expect(make).toThrow(ValidationError);
      expect(make).toThrow(name);
    }
  });

  it.each([['tenantId', 'a/b'], ['tenantId', '..%2f'], ['cluster', 'evil.com/x?'], ['cluster', 'a b']])('refuses %s %j, which would change the address', (name, bad) => {
    expect(() => entraCredentials({ ...given, [name]: bad })).toThrow(`entraCredentials(): ${name} must be a name or id of letters, digits, dots and dashes`);
  });

  it('refuses options that do not exist', () => {
    expect(() => entraCredentials({ ...given, scope: 'x' } as never)).toThrow('has no "scope"');
  });

  it('shows no secret', () => {
    expect(`${inspect(entraCredentials(given), { depth: null, showHidden: true })} ${JSON.stringify(entraCredentials(given))}`).not.toContain('secret');
  });
});

describe('clientCredentials', () => {
  it('sends scopes and more parameters', async () => {
    cdf.answer(({ line }) => (line.startsWith('GET /') ? { items: [] } : { access_token: 'fresh', expires_in: 3600 }));
    const auth = clientCredentials({
      tokenUrl: 'https://login.example.com/token',
      clientId: 'id',
      clientSecret: 's',
      scopes: ['a', 'b'],
      parameters: { audience: 'https://westeurope-1.cognitedata.com', resource: 'r' },
    });
    await makeClient({ auth }).workflows.list().toArray();
    expect(Object.fromEntries(new URLSearchParams(cdf.sent[0]!.text))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'id',
      client_secret: 's',
      scope: 'a b',
      audience: 'https://westeurope-1.cognitedata.com',
      resource: 'r',
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Iam } from '../../generated/cognite/iam.js';
import { Login } from '../../generated/cognite/login.js';
import { Templates } from '../../generated/cognite/templates.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';
import { post as sender, send, type Sent } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
beforeEach(() => {
  mock = mockCognite({ now: start, project: 'plant' });
  post = sender(mock);
});
const get = (path: string): Promise<Sent> => send(mock, 'GET', path);

describe('access', () => {
  it('is by groups, with their service accounts', async () => {
    const { groups, serviceAccounts } = new Iam(optionsFor(mock));
    const group = await groups.create({ name: 'readers', capabilities: [{ assetsAcl: { actions: ['READ'], scope: { all: {} } } }] });
    expect(group).toMatchObject({ name: 'readers', isDeleted: false });
    expect(await groups.list({ all: true }).toArray()).toEqual([group]);
    const account = await serviceAccounts.create({ name: 'robot' });
    expect(account).toEqual({ id: expect.any(Number), name: 'robot', groups: [], isDeleted: false });
    expect(await post('/serviceaccounts', { items: [{ name: 'robot' }] })).toMatchObject({ status: 409, body: { error: { duplicated: [{ name: 'robot' }] } } });
    expect((await post('/serviceaccounts', { items: [{ name: 'x', groups: [7] }] })).body.error.missing).toEqual([{ id: 7 }]);
    await groups.addServiceAccount(group.id, account.id);
    expect(await groups.listServiceAccounts(group.id).toArray()).toMatchObject([{ name: 'robot', groups: [group.id] }]);
    await groups.removeServiceAccount(group.id, [account.id]);
    expect(await groups.listServiceAccounts(group.id).toArray()).toEqual([]);
    await groups.addServiceAccount(group.id, account.id);
    expect((await post('/groups/delete', { items: [7] })).body.error.missing).toEqual([{ id: 7 }]);
    await groups.delete(group.id);
    expect(await serviceAccounts.list().toArray()).toMatchObject([{ groups: [] }]);
    expect((await get('/groups/7/serviceaccounts')).status).toBe(404);
  });

  it('is by keys, whose value is shown once', async () => {
    const { serviceAccounts, apiKeys } = new Iam(optionsFor(mock));
    const account = await serviceAccounts.create({ name: 'robot' });
    const { value, ...key } = await apiKeys.create(account.id);
    expect(value).toMatch(/^[\da-f-]{36}$/);
    expect(await apiKeys.list({ serviceAccountId: account.id }).toArray()).toEqual([{ ...key, status: 'ACTIVE' }]);
    await apiKeys.delete(key.id);
    expect(await apiKeys.list().toArray()).toEqual([]);
    expect(await apiKeys.list({ includeDeleted: true }).toArray()).toMatchObject([{ status: 'DELETED' }]);
    expect((await post('/apikeys', { items: [{ serviceAccountId: 7 }] })).body.error.missing).toEqual([{ id: 7 }]);
  });

  it('is by security categories, in the order of their names', async () => {
    const { securityCategories } = new Iam(optionsFor(mock));
    const made = await securityCategories.create([{ name: 'b' }, { name: 'a' }, { name: 'c' }]);
    const names = async (query: string): Promise<unknown> => (await get(`/securitycategories${query}`)).body.items.map(({ name }: any) => name);
    expect(await names('')).toEqual(['a', 'b', 'c']);
    expect(await names('?sort=DESC')).toEqual(['c', 'b', 'a']);
    const { nextCursor } = (await get('/securitycategories?limit=1')).body;
    expect(await names(`?limit=1&cursor=${encodeURIComponent(nextCursor)}`)).toEqual(['b']);
    expect((await post('/securitycategories', { items: [{ name: 'a' }] })).status).toBe(409);
    expect((await post('/timeseries', { items: [{ securityCategories: [made[0]!.id, 7] }] })).body.error.missing).toEqual([{ id: 7 }]);
    await securityCategories.delete(made.map(({ id }) => id));
    expect(await names('')).toEqual([]);
  });

  it('is told outside of the project', async () => {
    const { groups, token } = new Iam(optionsFor(mock));
    const group = await groups.create({ name: 'readers', capabilities: [{ assetsAcl: { actions: ['READ'], scope: { all: {} } } }] });
    expect(await token.inspect()).toEqual({
      subject: expect.any(String),
      projects: [{ projectUrlName: 'plant', groups: [group.id] }],
      capabilities: [{ assetsAcl: { actions: ['READ'], scope: { all: {} } }, projectScope: { allProjects: {} } }],
    });
    expect(await new Login(optionsFor(mock)).status()).toMatchObject({ loggedIn: true, project: 'plant' });
    expect(mock.requests.slice(-2).map(({ operation, path }) => [operation, path])).toEqual([['inspectToken', '/token/inspect'], ['loginStatus', '/login/status']]);
    expect((await get('/token/inspect')).status).toBe(404);
    expect(mock.servers.test('https://api.cognitedata.com/login/status')).toBe(true);
    expect(mock.servers.test('https://example.com/login/status')).toBe(false);
  });
});

describe('templates', () => {
  async function prepare(): Promise<Templates> {
    const templates = new Templates(optionsFor(mock));
    await templates.groups.create({ externalId: 'g', owners: ['ada'] });
    await templates.versions.upsert('g', { schema: 'type Site @template { name: String }' });
    return templates;
  }

  it('are in groups and versions', async () => {
    const { groups, versions } = await prepare();
    await groups.upsert([{ externalId: 'g', owners: ['bob'] }, { externalId: 'h' }]);
    expect(await groups.list({ filter: { owners: ['bob'] } }).toArray()).toMatchObject([{ externalId: 'g' }]);
    expect(await post('/templategroups', { items: [{ externalId: 'g' }] })).toMatchObject({ status: 409 });
    mock.clock.advance(10);
    expect(await versions.upsert('g', { schema: 'type A', version: 1, conflictMode: 'Force' })).toEqual({ schema: 'type A', version: 1, createdTime: start, lastUpdatedTime: start + 10 });
    expect(await versions.upsert('g', { schema: 'type B' })).toMatchObject({ version: 2 });
    expect(await versions.list('g', { filter: { minVersion: 2 } }).toArray()).toMatchObject([{ version: 2 }]);
    expect((await post('/templategroups/g/versions/upsert', { schema: '', version: 9 })).status).toBe(400);
    await versions.delete('g', { version: 1 });
    expect((await post('/templategroups/g/versions/delete', { version: 1 })).status).toBe(400);
    expect((await post('/templategroups/nope/versions/list', {})).status).toBe(404);
    await groups.delete(['g', 'h']);
    expect([mock.store.templateGroups.size, mock.store.templateVersions.size]).toEqual([0, 0]);
  });

  it('have instances and views, which queries read', async () => {
    const { instances, views } = await prepare();
    await post('/raw/dbs/d/tables/t/rows?ensureParent=true', { items: [{ key: 'k', columns: { temp: 21 } }] });
    await post('/assets', { items: [{ externalId: 'a', name: 'Pump', source: 'erp' }, { externalId: 'b', name: 'Valve' }] });
    await views.create('g', 1, { externalId: 'pumps', source: { type: 'assets', filter: { source: '$from' }, mappings: { title: 'name' } } });
    const resolvers = {
      name: { type: 'constant' as const, value: 'North' },
      temperature: { type: 'raw' as const, dbName: 'd', tableName: 't', rowKey: 'k', columnName: 'temp' },
      pumps: { type: 'view' as const, externalId: 'pumps', input: { from: 'erp' } },
    };
    const made = await instances.create('g', 1, [{ externalId: 'i', templateName: 'Site', fieldResolvers: resolvers }, { externalId: 'j', templateName: 'Other', fieldResolvers: {} }]);
    expect(made[0]).toEqual({ externalId: 'i', templateName: 'Site', fieldResolvers: resolvers, createdTime: start, lastUpdatedTime: start });
    expect(await instances.list('g', 1, { filter: { templateNames: ['Other'] } }).toArray()).toMatchObject([{ externalId: 'j' }]);
    expect(await instances.retrieve('g', 1, 'i')).toEqual(made[0]);
    const query = async (text: string): Promise<any> => (await post('/templategroups/g/versions/1/graphql', { query: text })).body;
    expect(await query('query Q { sites: siteQuery(_limit: 1) { items { name, temperature pumps { title } nope } } }')).toEqual({
      data: { sites: { items: [{ name: 'North', temperature: 21, pumps: [{ title: 'Pump' }], nope: null }] } },
    });
    expect(await query('{ nope { items { a } } }')).toMatchObject({ errors: [{ message: 'There is no field nope.' }] });
    expect((await query('{ siteQuery { items { ')).errors).toHaveLength(1);
    expect((await post('/templategroups/g/versions/1/views/resolve', { externalId: 'pumps', input: { from: 'erp' } })).body.items).toEqual([{ title: 'Pump' }]);
    expect((await post('/templategroups/g/versions/1/views/resolve', { externalId: 'nope' })).body.error.missing).toEqual([{ externalId: 'nope' }]);
    const updated = await instances.update('g', 1, { externalId: 'i', update: { fieldResolvers: { add: { level: 'high' }, remove: ['pumps', 'temperature'] } } });
    expect(updated.fieldResolvers).toEqual({ name: resolvers.name, level: 'high' });
    expect((await post('/templategroups/g/versions/2/instances/list', {})).status).toBe(404);
    await instances.delete('g', 1, ['i', 'nope'], { ignoreUnknownIds: true });
    await views.delete('g', 1, 'pumps');
    expect([mock.store.templateInstances.size, mock.store.templateViews.size]).toEqual([1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { AuthenticationError, BatchError, PermissionError, connectCognite } from '../../src/cognite/index.js';
import {
  Iam,
  deleteGroups,
  toGroupCreate,
  toSecurityCategoryCreate,
  toServiceAccountCreate,
  type ApiKey,
  type CreatedApiKey,
  type Group,
  type GroupCreate,
  type SecurityCategory,
  type ServiceAccount,
  type TokenInspection,
} from '../../src/cognite/iam.js';
import { IamSessions } from '../../src/cognite/sessions.js';
import { bodyOf, expectRefused, failure, impossible, itPages, mockCdf, options, origin, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const iam = new Iam(options);
const { groups, serviceAccounts, apiKeys, securityCategories } = iam;

const groupCreate = {
  name: 'readers',
  sourceId: 'b7c9a5a4',
  capabilities: [
    { assetsAcl: { actions: ['READ', 'WRITE'], scope: { all: {} } } },
    { eventsAcl: { actions: ['READ'], scope: { datasetScope: { ids: [1, 2] } } } },
    { datasetsAcl: { actions: ['OWNER'], scope: { idscope: { ids: [1] } } } },
    { rawAcl: { actions: ['LIST'], scope: { tableScope: { dbsToTables: { plant: ['pumps'] } } } } },
    { timeSeriesAcl: { actions: ['READ'], scope: { assetRootIdScope: { rootIds: [3] } } } },
    { securityCategoriesAcl: { actions: ['MEMBEROF'], scope: { idscope: { ids: ['4412'] } } } },
    { dataModelsAcl: { actions: ['READ'], scope: { spaceIdScope: { spaceIds: ['plant'] } } } },
    { extractionrunsAcl: { actions: ['WRITE'], scope: { extractionpipelinescope: { ids: [5] } } } },
    { locationFiltersAcl: { actions: ['READ'], scope: { idScope: { ids: [6] } } } },
    { groupsAcl: { actions: ['LIST'], scope: { currentuserscope: {} } }, projectUrlNames: { urlNames: ['plant-1'] } },
    { roboticsAcl: { actions: ['DELETE'], scope: { all: {} } } },
    { hostedextractorsAcl: { actions: ['READ'], scope: { all: {} } } },
  ],
  metadata: { team: 'a' },
  attributes: { token: { appIds: ['app-1'] } },
} satisfies GroupCreate;
const group: Group = { ...groupCreate, id: 9007199254740991, isDeleted: false };
const account: ServiceAccount = { id: 7, name: 'extractor', groups: [1], isDeleted: false };
const key: ApiKey = { id: 8, serviceAccountId: 7, createdTime: 1_617_235_200_000, status: 'ACTIVE' };
const createdKey: CreatedApiKey = { ...key, value: 'a-secret' };
const category: SecurityCategory = { id: 4412, name: 'confidential' };

const given = (sent: Sent): unknown[] => (bodyOf(sent) as { items: unknown[] }).items;
/** Items of each request, the largest first: they are in flight together. */
const sizes = (): number[] => cdf.sent.map((sent) => given(sent).length).sort((a, b) => b - a);
const created = (items: unknown): Response => Response.json({ items }, { status: 201 });

/** Methods that create items and give them back. */
const creates = [
  ['groups', 'createGroups', '/groups', (items: never) => groups.create(items), groupCreate, group],
  ['serviceAccounts', 'createServiceAccounts', '/serviceaccounts', (items: never) => serviceAccounts.create(items), { name: 'extractor', groups: [1] }, account],
  ['securityCategories', 'createSecurityCategories', '/securitycategories', (items: never) => securityCategories.create(items), { name: 'confidential' }, category],
] as const;

describe.each(creates)('iam.%s.create', (_name, id, path, create, input, output) => {
  it('sends one and gives one back, a list for a list', async () => {
    cdf.answers(created([output]), created([output, output]));
    expect(await create(input as never)).toEqual(output);
    expect(await create([input, input] as never)).toEqual([output, output]);
    expect(await create([] as never)).toEqual([]);
    cdf.expectSent({ line: `POST ${path}`, body: { items: [input] } }, { line: `POST ${path}`, body: { items: [input, input] } });
  });

  it('sends 1,000 a request, in input order', async () => {
    cdf.answer((sent) => created(given(sent)));
    const names = Array.from({ length: 1001 }, (_one, index) => ({ name: `n${index}` }));
    expect(await create(names as never)).toEqual(names);
    expect(sizes()).toEqual([1000, 1]);
  });

  it('is sent once, and tells what became of every item', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => create(input as never))).toMatchObject({ status: 503, operationId: id, attempts: 1 });
    cdf.answer((sent) => (given(sent).length === 1 ? refuse(403) : created(given(sent))));
    const error = await failure<BatchError>(() => create(Array.from({ length: 1001 }, () => ({ name: 'n' })) as never));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ failed: [1000], unknown: [], skipped: [] });
  });

  it('refuses what is no object', async () => {
    await expectRefused(cdf, () => create('readers' as never), new RegExp(`^${id}: the item must be an object, not "readers"`));
    await expectRefused(cdf, () => create([input, null] as never), new RegExp(`^${id}: item 1 must be an object, not null`));
  });
});

/** Methods that take bare ids and give nothing. */
const bare = [
  ['groups.delete', 'deleteGroups', '/groups/delete', (ids: never, more?: object) => groups.delete(ids, more)],
  ['groups.addServiceAccount', 'addGroupServiceAccounts', '/groups/12/serviceaccounts', (ids: never, more?: object) => groups.addServiceAccount(12, ids, more)],
  ['groups.removeServiceAccount', 'removeGroupServiceAccounts', '/groups/12/serviceaccounts/remove', (ids: never, more?: object) => groups.removeServiceAccount(12, ids, more)],
  ['serviceAccounts.delete', 'deleteServiceAccounts', '/serviceaccounts/delete', (ids: never, more?: object) => serviceAccounts.delete(ids, more)],
  ['apiKeys.delete', 'deleteApiKeys', '/apikeys/delete', (ids: never, more?: object) => apiKeys.delete(ids, more)],
  ['securityCategories.delete', 'deleteSecurityCategories', '/securitycategories/delete', (ids: never, more?: object) => securityCategories.delete(ids, more)],
] as const;

describe.each(bare)('iam.%s', (name, id, path, act) => {
  it('sends the ids as they are, and gives nothing', async () => {
    // Membership is answered without a body.
    cdf.answer(() => (name.endsWith('ServiceAccount') ? new Response(null, { status: 200 }) : {}));
    expect(await act(1 as never)).toBeUndefined();
    expect(await act([1, 9007199254740991] as never)).toBeUndefined();
    expect(await act([] as never)).toBeUndefined();
    cdf.expectSent({ line: `POST ${path}`, body: { items: [1] } }, { line: `POST ${path}`, body: { items: [1, 9007199254740991] } });
  });

  it('sends 1,000 a request, and tells which did not get through', async () => {
    cdf.answer((sent) => (given(sent).length === 1 ? refuse(400) : {}));
    const error = await failure<BatchError>(() => act(Array.from({ length: 1001 }, (_one, index) => index + 1) as never));
    expect(sizes()).toEqual([1000, 1]);
    expect(error).toBeInstanceOf(BatchError);
    expect(error.failed).toEqual([1000]);
    expect(error.succeeded).toHaveLength(1000);
  });

  it('is sent once', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => act(1 as never))).toMatchObject({ status: 503, operationId: id, attempts: 1 });
  });

  it('refuses what is no id', async () => {
    for (const bad of [0, -1, 1.5, NaN, 2 ** 53, '1', null, undefined, { id: 1 }]) {
      await expectRefused(cdf, () => act(bad as never), new RegExp(`^${id}: the item must be a positive safe integer`));
    }
    await expectRefused(cdf, () => act([1, '2'] as never), new RegExp(`^${id}: item 1 must be a positive safe integer, not "2"`));
    await expectRefused(cdf, () => act(1 as never, { ignoreUnknownIds: true }), /options has no "ignoreUnknownIds"/);
  });
});

describe('iam.groups.list', () => {
  it('gives the caller\'s groups, and all on request, in one answer', async () => {
    cdf.answers({ items: [group] }, { items: [group, group] });
    expect(await groups.list().toArray()).toEqual([group]);
    expect(await groups.list({ all: true }).toArray()).toEqual([group, group]);
    cdf.expectSent({ line: 'GET /groups' }, { line: 'GET /groups?all=true' });
  });

  it('cuts off at the limit', async () => {
    cdf.answers({ items: [group, group, group] });
    expect(await groups.list({ limit: 2 }).toArray()).toHaveLength(2);
    cdf.expectSent({ line: 'GET /groups' });
  });

  it('is sent again when the platform is down for a moment', async () => {
    cdf.answers(refuse(503), { items: [] });
    expect(await groups.list().toArray()).toEqual([]);
  });

  it('refuses parameters that nobody would read', async () => {
    await expectRefused(cdf, () => groups.list({ everyone: true } as never).toArray(), /has no "everyone"; allowed: limit, prefetch, all/);
  });
});

describe('iam.groups.listServiceAccounts', () => {
  it('gives the accounts of one group', async () => {
    cdf.answers({ items: [account] });
    expect(await groups.listServiceAccounts(12).toArray()).toEqual([account]);
    cdf.expectSent({ line: 'GET /groups/12/serviceaccounts' });
  });

  it('refuses what no path can carry', async () => {
    for (const bad of impossible) {
      await expectRefused(cdf, () => groups.listServiceAccounts(bad as never).toArray(), /listGroupServiceAccounts: /);
      await expectRefused(cdf, () => groups.addServiceAccount(bad as never, 1), /addGroupServiceAccounts: /);
      await expectRefused(cdf, () => groups.removeServiceAccount(bad as never, 1), /removeGroupServiceAccounts: /);
    }
  });
});

describe('iam.serviceAccounts.list', () => {
  it('gives all in one answer', async () => {
    cdf.answers({ items: [account, { ...account, isDeleted: true, deletedTime: 1 }] });
    expect(await serviceAccounts.list().toArray()).toHaveLength(2);
    cdf.expectSent({ line: 'GET /serviceaccounts' });
  });
});

describe('iam.apiKeys', () => {
  it('list filters', async () => {
    cdf.answers({ items: [key] }, { items: [key] });
    expect(await apiKeys.list().toArray()).toEqual([key]);
    await apiKeys.list({ all: true, serviceAccountId: 7, includeDeleted: false }).toArray();
    cdf.expectSent({ line: 'GET /apikeys' }, { line: 'GET /apikeys?all=true&serviceAccountId=7&includeDeleted=false' });
  });

  it('list refuses what is no id', async () => {
    for (const bad of [0, -7, 1.5, 2 ** 53]) {
      await expectRefused(cdf, () => apiKeys.list({ serviceAccountId: bad }).toArray(), /listApiKeys: serviceAccountId must be a whole number from 1 to 9007199254740991/);
    }
  });

  it('create takes ids of service accounts, and gives the keys with their values', async () => {
    cdf.answers(created([createdKey]), created([createdKey, createdKey]));
    expect(await apiKeys.create(7)).toEqual(createdKey);
    expect(await apiKeys.create([7, { serviceAccountId: 9 }])).toEqual([createdKey, createdKey]);
    expect(await apiKeys.create([])).toEqual([]);
    cdf.expectSent({ line: 'POST /apikeys', body: { items: [{ serviceAccountId: 7 }] } }, { line: 'POST /apikeys', body: { items: [{ serviceAccountId: 7 }, { serviceAccountId: 9 }] } });
  });

  it('create sends 1,000 a request, once', async () => {
    cdf.answer((sent) => created(given(sent).map(() => createdKey)));
    expect(await apiKeys.create(Array.from({ length: 1001 }, (_one, index) => index + 1))).toHaveLength(1001);
    expect(sizes()).toEqual([1000, 1]);
    cdf.answers(refuse(503));
    expect(await failure(() => apiKeys.create(7))).toMatchObject({ status: 503, attempts: 1 });
  });

  it('create refuses what is no id', async () => {
    for (const bad of [0, '7', null, { id: 7 }, {}]) {
      await expectRefused(cdf, () => apiKeys.create(bad as never), /createApiKeys: the item must be an? ApiKeyOwner: a positive safe integer \(serviceAccountId\)/);
    }
  });
});

describe('iam.securityCategories.list', () => {
  itPages(cdf, (params) => securityCategories.list(params), category, (size, cursor) => ({
    line: `GET /securitycategories?limit=${size}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
  }));

  it('sorts', async () => {
    cdf.answers({ items: [category] });
    expect(await securityCategories.list({ sort: 'DESC', limit: 5 }).toArray()).toEqual([category]);
    expect(new URL(cdf.sent[0]!.url).searchParams.toString().split('&').sort()).toEqual(['limit=5', 'sort=DESC']);
  });
});

describe('iam.token.inspect', () => {
  const inspection: TokenInspection = {
    subject: 'ann',
    projects: [{ projectUrlName: 'plant-1', groups: [1] }],
    capabilities: [
      { assetsAcl: { actions: ['READ'], scope: { all: {} } }, projectScope: { allProjects: {} } },
      { ilaInstancesAcl: { actions: ['READ'], scope: { spaceIdScope: { spaceIds: ['plant'] } } }, projectScope: { projects: ['plant-1'] } },
    ],
  };

  it('asks the cluster, outside of the project', async () => {
    cdf.answers(inspection);
    expect(await iam.token.inspect()).toEqual(inspection);
    cdf.expectSent({ line: `GET ${origin}/api/v1/token/inspect` });
  });

  it('is a read, and says when the token is no good', async () => {
    cdf.answers(refuse(503), inspection, refuse(401), refuse(403));
    expect(await iam.token.inspect()).toEqual(inspection);
    expect(await failure(() => iam.token.inspect())).toBeInstanceOf(AuthenticationError);
    expect(await failure(() => iam.token.inspect())).toBeInstanceOf(PermissionError);
  });
});

describe('iam.sessions.create', () => {
  const session = { id: 1, type: 'CLIENT_CREDENTIALS', status: 'READY', nonce: 'nonce-1', clientId: 'id' };

  it.each([{ clientId: 'id', clientSecret: 'secret' }, { tokenExchange: true }, { oneshotTokenExchange: true }] as const)('sends %j alone and gives the nonce', async (request) => {
    cdf.answer(() => ({ items: [session] }));
    expect(await iam.sessions.create(request)).toEqual(session);
    cdf.expectSent({ line: 'POST /sessions', body: { items: [request] } });
  });

  it('is sent once, and shows no secret when it fails', async () => {
    cdf.answer(() => refuse(503));
    const error = await failure(() => new IamSessions(options).create({ clientId: 'id', clientSecret: 's3cret' }));
    expect(error).toMatchObject({ status: 503, operationId: 'createSession', attempts: 1 });
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('s3cret');
    expect(cdf.lines()).toEqual(['POST /sessions']);
  });

  it('takes no list', async () => {
    await expectRefused(cdf, () => iam.sessions.create([{ tokenExchange: true }] as never), /createSession: the item must be an object/);
  });
});

describe('beside the methods', () => {
  it('write forms leave out what the platform adds', () => {
    expect(toGroupCreate({ ...group, deletedTime: 1 })).toEqual(groupCreate);
    expect(toServiceAccountCreate({ ...account, deletedTime: 1 })).toEqual({ name: 'extractor', groups: [1] });
    expect(toSecurityCategoryCreate(category)).toEqual({ name: 'confidential' });
  });

  it('functions stand for methods', async () => {
    cdf.answers({});
    await deleteGroups(connectCognite(options), [1, 2]);
    cdf.expectSent({ line: 'POST /groups/delete', body: { items: [1, 2] } });
  });
});

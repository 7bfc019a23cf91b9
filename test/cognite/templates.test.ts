import { describe, expect, it } from 'vitest';
import { BatchError, ConflictError, NotFoundError, PermissionError } from '../../src/cognite/index.js';
import {
  Templates,
  templateInstanceUpdate,
  toTemplateGroupCreate,
  toTemplateInstanceCreate,
  toTemplateInstanceUpdate,
  toTemplateViewCreate,
  type TemplateGroup,
  toTemplateGroupVersionUpsert,
  type TemplateGroupVersion,
  type TemplateInstance,
  type TemplateInstanceCreate,
  type TemplateView,
} from '../../src/cognite/templates.js';
import { awkward, bodyOf, expectRefused, failure, impossible, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const templates = new Templates(options);
const { groups, versions, instances, views } = templates;

const times = { createdTime: 1_617_235_200_000, lastUpdatedTime: 1_617_235_200_001 };
const groupCreate = { externalId: 'pumps', description: 'Pumps', owners: ['ann@example.com'], dataSetId: 9007199254740991 };
const group: TemplateGroup = { ...groupCreate, ...times };
const version: TemplateGroupVersion = { schema: 'type Pump @template { name: String }', version: 1, ...times };
const instanceCreate: TemplateInstanceCreate = {
  externalId: 'pump-7',
  templateName: 'Pump',
  dataSetId: 4,
  fieldResolvers: {
    name: { type: 'constant', value: 'Pump 7' },
    speeds: { type: 'constant', value: [1, null, { unit: 'rpm' }] },
    site: { type: 'raw', dbName: 'plant', tableName: 'pumps', rowKey: 'pump-7', columnName: 'site' },
    load: { type: 'syntheticTimeSeries', expression: '1 + 1', name: 'Load', description: 'The load', metadata: { by: 'ann' }, isStep: false, isString: false, unit: 'l/s' },
    stops: { type: 'view', externalId: 'stops', input: { pump: 'pump-7' } },
    plain: 'as it is',
  },
};
const instance: TemplateInstance = { ...instanceCreate, ...times };
const viewCreate = {
  externalId: 'stops',
  source: { type: 'events' as const, filter: { startTime: { min: '$from' }, type: 'stop' }, mappings: { author: 'metadata/author' } },
};
const view: TemplateView = { ...viewCreate, ...times };

type Items = { items: { externalId: string }[] };
const given = (sent: Sent): Items => bodyOf(sent) as Items;
const echo = (sent: Sent): object => ({ items: given(sent).items.map((item) => ({ ...item, ...times })) });
const numbered = (count: number): { externalId: string }[] => Array.from({ length: count }, (_, index) => ({ externalId: `x${index}` }));
/** Items of each request, the largest first: they are in flight together. */
const sizes = (): number[] => cdf.bodies().map((body) => (body as Items).items.length).sort((a, b) => b - a);
const inside = '/templategroups/pumps/versions/2';

/** Methods that write items and give them back. */
const writes = [
  ['groups.create', 'createTemplateGroups', '/templategroups', (items: never, more?: object) => groups.create(items, more), groupCreate, group],
  ['groups.upsert', 'upsertTemplateGroups', '/templategroups/upsert', (items: never, more?: object) => groups.upsert(items, more), groupCreate, group],
  ['instances.create', 'createTemplateInstances', `${inside}/instances`, (items: never, more?: object) => instances.create('pumps', 2, items, more), instanceCreate, instance],
  ['instances.upsert', 'upsertTemplateInstances', `${inside}/instances/upsert`, (items: never, more?: object) => instances.upsert('pumps', 2, items, more), instanceCreate, instance],
  ['views.create', 'createTemplateViews', `${inside}/views`, (items: never, more?: object) => views.create('pumps', 2, items, more), viewCreate, view],
  ['views.upsert', 'upsertTemplateViews', `${inside}/views/upsert`, (items: never, more?: object) => views.upsert('pumps', 2, items, more), viewCreate, view],
] as const;

describe.each(writes)('templates.%s', (name, id, path, write, create, read) => {
  it('sends one and gives one back', async () => {
    cdf.answers(Response.json({ items: [read] }, { status: name.endsWith('create') ? 201 : 200 }));
    expect(await write(create as never)).toEqual(read);
    cdf.expectSent({ line: `POST ${path}`, body: { items: [create] } });
  });

  it('gives a list for a list, and sends nothing for an empty one', async () => {
    cdf.answers({ items: [read] });
    expect(await write([create] as never)).toEqual([read]);
    expect(await write([] as never)).toEqual([]);
    expect(cdf.lines()).toEqual([`POST ${path}`]);
  });

  it('sends 1,000 a request and gives the answers in input order', async () => {
    cdf.answer(echo);
    const written = (await write(numbered(2001) as never)) as unknown as Items['items'];
    expect(written.map(({ externalId }) => externalId)).toEqual(numbered(2001).map(({ externalId }) => externalId));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('tells what became of every item when one request is refused', async () => {
    cdf.answer((sent) => (given(sent).items[0]!.externalId === 'x1000' ? refuse(409, { duplicated: [{ externalId: 'x1000' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => write(numbered(1001) as never));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.failed).toEqual([1000]);
    expect(error.succeeded).toHaveLength(1000);
    expect(error.cause).toBeInstanceOf(ConflictError);
    expect(error.duplicated).toEqual([{ externalId: 'x1000' }]);
  });

  it(`is sent ${name.endsWith('upsert') ? 'again' : 'once'} when the platform is down for a moment`, async () => {
    cdf.answers(refuse(503), { items: [read] });
    if (name.endsWith('upsert')) expect(await write(create as never)).toEqual(read);
    else expect(await failure(() => write(create as never))).toMatchObject({ status: 503, operationId: id, attempts: 1 });
    expect(cdf.lines()).toHaveLength(name.endsWith('upsert') ? 2 : 1);
  });

  it('refuses what is no object', async () => {
    await expectRefused(cdf, () => write('pumps' as never), new RegExp(`^${id}: the item must be an object, not "pumps"`));
    await expectRefused(cdf, () => write([create, 7] as never), new RegExp(`^${id}: item 1 must be an object, not 7`));
  });
});

const reads = [
  ['groups.retrieve', 'retrieveTemplateGroups', '/templategroups/byids', (ids: never, params?: object) => groups.retrieve(ids, params), group],
  ['instances.retrieve', 'retrieveTemplateInstances', `${inside}/instances/byids`, (ids: never, params?: object) => instances.retrieve('pumps', 2, ids, params), instance],
] as const;

describe.each(reads)('templates.%s', (_name, id, path, retrieve, read) => {
  it('gives one for an external id, and a list for a list', async () => {
    cdf.answers({ items: [read] }, { items: [read] });
    expect(await retrieve('a' as never)).toEqual(read);
    expect(await retrieve(['a'] as never)).toEqual([read]);
    expect(await retrieve([] as never)).toEqual([]);
    cdf.expectSent({ line: `POST ${path}`, body: { items: [{ externalId: 'a' }] } }, { line: `POST ${path}`, body: { items: [{ externalId: 'a' }] } });
  });

  it('gives undefined for one that does not exist, and throws other refusals', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'a' }] }), refuse(400), refuse(403));
    expect(await retrieve('a' as never)).toBeUndefined();
    expect(await failure(() => retrieve('a' as never))).toMatchObject({ status: 400, operationId: id });
    expect(await failure(() => retrieve('a' as never))).toBeInstanceOf(PermissionError);
  });

  it('names the missing ones of a list, and leaves them out on request', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'b' }] }), { items: [read] });
    const error = await failure<NotFoundError>(() => retrieve(['a', { externalId: 'b' }] as never));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ externalId: 'b' }]);
    expect(await retrieve(['a', 'b'] as never, { ignoreUnknownIds: true })).toEqual([read]);
    const items = [{ externalId: 'a' }, { externalId: 'b' }];
    cdf.expectSent({ line: `POST ${path}`, body: { items } }, { line: `POST ${path}`, body: { items, ignoreUnknownIds: true } });
  });

  it('asks for 1,000 a request, and joins the answers in order', async () => {
    cdf.answer(echo);
    const found = (await retrieve(numbered(1500).map(({ externalId }) => externalId) as never)) as unknown as Items['items'];
    expect(found.map(({ externalId }) => externalId)).toEqual(numbered(1500).map(({ externalId }) => externalId));
    expect(sizes()).toEqual([1000, 500]);
  });

  it('is sent again when the platform is down for a moment', async () => {
    cdf.answers(refuse(503), { items: [read] });
    expect(await retrieve('a' as never)).toEqual(read);
  });

  it('refuses what can be no external id', async () => {
    for (const bad of ['', 7, null, undefined, {}, { id: 7 }, { externalId: 'a', version: 1 }]) {
      await expectRefused(cdf, () => retrieve(bad as never), new RegExp(`^${id}: the item must be an? ExternalId: a non-empty string`));
    }
    await expectRefused(cdf, () => retrieve('a' as never, { ignoreUnknown: true }), /has no "ignoreUnknown"/);
  });
});

const deletes = [
  ['groups.delete', 'deleteTemplateGroups', '/templategroups/delete', (ids: never, params?: object) => groups.delete(ids, params)],
  ['instances.delete', 'deleteTemplateInstances', `${inside}/instances/delete`, (ids: never, params?: object) => instances.delete('pumps', 2, ids, params)],
  ['views.delete', 'deleteTemplateViews', `${inside}/views/delete`, (ids: never, params?: object) => views.delete('pumps', 2, ids, params)],
] as const;

describe.each(deletes)('templates.%s', (_name, id, path, remove) => {
  it('takes one or a list, gives nothing, and sends nothing for an empty list', async () => {
    cdf.answer(() => ({}));
    expect(await remove('a' as never)).toBeUndefined();
    expect(await remove(['a', { externalId: 'b' }] as never, { ignoreUnknownIds: true })).toBeUndefined();
    expect(await remove([] as never)).toBeUndefined();
    cdf.expectSent(
      { line: `POST ${path}`, body: { items: [{ externalId: 'a' }] } },
      { line: `POST ${path}`, body: { items: [{ externalId: 'a' }, { externalId: 'b' }], ignoreUnknownIds: true } },
    );
  });

  it('sends 1,000 a request', async () => {
    cdf.answer(() => ({}));
    await remove(numbered(1001) as never);
    expect(sizes()).toEqual([1000, 1]);
  });

  it('names what is missing, and is sent once', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'a' }] }), refuse(503));
    expect(await failure(() => remove('a' as never))).toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'a' }], operationId: id });
    expect(await failure(() => remove('a' as never))).toMatchObject({ status: 503, attempts: 1 });
  });

  it('refuses what can be no external id', async () => {
    await expectRefused(cdf, () => remove(7 as never), new RegExp(`^${id}: the item must be an? ExternalId`));
    await expectRefused(cdf, () => remove(['a', ''] as never), new RegExp(`^${id}: item 1 must be an? ExternalId`));
  });
});

describe('templates.groups.list', () => {
  itPages(cdf, (params) => groups.list(params), group, (limit, cursor) => ({ line: 'POST /templategroups/list', body: { limit, ...(cursor !== undefined && { cursor }) } }));

  it('filters by owners', async () => {
    cdf.answers({ items: [group] });
    await groups.list({ filter: { owners: ['ann', 'bob'] }, limit: 7 }).toArray();
    cdf.expectSent({ line: 'POST /templategroups/list', body: { filter: { owners: ['ann', 'bob'] }, limit: 7 } });
  });
});

describe('templates.versions', () => {
  describe('list', () => {
    itPages(cdf, (params) => versions.list('pumps', params), version, (limit, cursor) => ({
      line: 'POST /templategroups/pumps/versions/list',
      body: { limit, ...(cursor !== undefined && { cursor }) },
    }));

    it('filters by version', async () => {
      cdf.answers({ items: [version] });
      await versions.list('pumps', { filter: { minVersion: 1, maxVersion: 3 } }).toArray();
      cdf.expectSent({ line: 'POST /templategroups/pumps/versions/list', body: { filter: { minVersion: 1, maxVersion: 3 }, limit: 1000 } });
    });
  });

  it.each(['Patch', 'Update', 'Force'] as const)('upsert sends the schema itself, not in a list, with the mode %s', async (conflictMode) => {
    cdf.answers(version);
    expect(await versions.upsert('pumps', { schema: version.schema, version: 1, conflictMode })).toEqual(version);
    cdf.expectSent({ line: 'POST /templategroups/pumps/versions/upsert', body: { schema: version.schema, version: 1, conflictMode } });
  });

  it('upsert leaves mode and version to the platform, and is sent once: a second time could make a second version', async () => {
    cdf.answers(version, refuse(503));
    await versions.upsert('pumps', { schema: 's' });
    cdf.expectSent({ line: 'POST /templategroups/pumps/versions/upsert', body: { schema: 's' } });
    expect(await failure(() => versions.upsert('pumps', { schema: 's' }))).toMatchObject({ status: 503, attempts: 1 });
  });

  it('upsert needs a schema, and takes nothing else', async () => {
    await expectRefused(cdf, () => versions.upsert('pumps', {} as never), /upsertTemplateGroupVersion: .*schema/);
    await expectRefused(cdf, () => versions.upsert('pumps', { schema: 's', mode: 'Force' } as never), /has no "mode"; allowed: schema, version, conflictMode/);
  });

  it('takes what was read, without what the platform sets', () => {
    expect(toTemplateGroupVersionUpsert(version)).toEqual({ schema: version.schema, version: 1 });
  });

  it('delete names one version', async () => {
    cdf.answers({});
    expect(await versions.delete('pumps', { version: 3 })).toBeUndefined();
    cdf.expectSent({ line: 'POST /templategroups/pumps/versions/delete', body: { version: 3 } });
  });

  it('delete needs the version and is sent once', async () => {
    await expectRefused(cdf, () => versions.delete('pumps', {} as never), /deleteTemplateGroupVersion: .*version/);
    cdf.answers(refuse(503));
    expect(await failure(() => versions.delete('pumps', { version: 3 }))).toMatchObject({ status: 503, attempts: 1 });
  });
});

describe('templates.graphqlQuery', () => {
  it('sends the query and gives data and errors', async () => {
    const answer = { data: { pumpQuery: null }, errors: [{ message: 'no such field', path: ['pumpQuery', 0], locations: [{ line: 1, column: 3 }] }] };
    cdf.answers(answer);
    expect(await templates.graphqlQuery('pumps', 2, { query: '{ pumpQuery { name } }' })).toEqual(answer);
    cdf.expectSent({ line: `POST ${inside}/graphql`, body: { query: '{ pumpQuery { name } }' } });
  });

  it('is a read: sent again when the platform is down for a moment', async () => {
    cdf.answers(refuse(502), { data: {} });
    expect(await templates.graphqlQuery('pumps', 2, { query: '{ a }' })).toEqual({ data: {} });
  });

  it('needs a query', async () => {
    await expectRefused(cdf, () => templates.graphqlQuery('pumps', 2, {} as never), /queryTemplates: .*query/);
  });
});

describe('templates.instances.list', () => {
  const line = `POST ${inside}/instances/list`;
  itPages(cdf, (params) => instances.list('pumps', 2, params), instance, (limit, cursor) => ({ line, body: { limit, ...(cursor !== undefined && { cursor }) } }));

  it('filters by data set and template', async () => {
    cdf.answers({ items: [instance] });
    const filter = { dataSetIds: [1, 2], templateNames: ['Pump', 'Valve'] };
    await instances.list('pumps', 2, { filter }).toArray();
    cdf.expectSent({ line, body: { filter, limit: 1000 } });
  });

  it('tells resolvers apart by their type', async () => {
    cdf.answers({ items: [instance] });
    const [found] = await instances.list('pumps', 2).toArray();
    const values = Object.values(found!.fieldResolvers).map((resolver) => {
      if (typeof resolver === 'string') return resolver;
      if (resolver.type === 'raw') return resolver.columnName;
      if (resolver.type === 'view') return resolver.externalId;
      return resolver.type === 'constant' ? resolver.value : resolver.expression;
    });
    expect(values).toEqual(['Pump 7', [1, null, { unit: 'rpm' }], 'site', '1 + 1', 'stops', 'as it is']);
  });
});

describe('templates.instances.update', () => {
  const line = `POST ${inside}/instances/update`;
  const name = { type: 'constant', value: 'Pump seven' } as const;

  it('replaces all resolvers', async () => {
    cdf.answers({ items: [instance] });
    expect(await instances.update('pumps', 2, templateInstanceUpdate('pump-7').set({ fieldResolvers: { name } }))).toEqual(instance);
    cdf.expectSent({ line, body: { items: [{ externalId: 'pump-7', update: { fieldResolvers: { set: { name } } } }] } });
  });

  it('adds and removes some', async () => {
    cdf.answers({ items: [instance] });
    const change = templateInstanceUpdate({ externalId: 'pump-7' }).add({ fieldResolvers: { name } }).remove({ fieldResolvers: ['stops'] });
    expect(await instances.update('pumps', 2, [change])).toEqual([instance]);
    cdf.expectSent({ line, body: { items: [{ externalId: 'pump-7', update: { fieldResolvers: { add: { name }, remove: ['stops'] } } }] } });
  });

  it('takes plain objects, and an instance as it was read', async () => {
    cdf.answers({ items: [instance, instance] });
    await instances.update('pumps', 2, [{ externalId: 'pump-7', update: { fieldResolvers: { remove: ['stops'] } } }, toTemplateInstanceUpdate(instance)]);
    cdf.expectSent({
      line,
      body: {
        items: [
          { externalId: 'pump-7', update: { fieldResolvers: { remove: ['stops'] } } },
          { externalId: 'pump-7', update: { fieldResolvers: { set: instance.fieldResolvers } } },
        ],
      },
    });
  });

  it('sends 1,000 a request', async () => {
    cdf.answer(echo);
    await instances.update('pumps', 2, numbered(1001).map(({ externalId }) => ({ externalId, update: { fieldResolvers: { remove: ['a'] } } })));
    expect(sizes()).toEqual([1000, 1]);
  });

  it('is sent again when the platform is down for a moment: twice has the effect of once', async () => {
    cdf.answers(refuse(503), { items: [instance] });
    expect(await instances.update('pumps', 2, { externalId: 'pump-7', update: { fieldResolvers: { remove: ['a'] } } })).toEqual(instance);
    expect(cdf.lines()).toEqual([line, line]);
  });

  it('refuses changes that contradict each other, and what names no instance', async () => {
    const update = templateInstanceUpdate('pump-7');
    expect(() => update.set({ fieldResolvers: { name } }).add({ fieldResolvers: { name } } as never)).toThrow(/the field's only change; set came before/);
    expect(() => update.set({ fieldResolvers: null } as never)).toThrow(/fieldResolvers/);
    expect(() => update.set({ templateName: 'Valve' } as never)).toThrow(/must be one of fieldResolvers/);
    expect(() => templateInstanceUpdate('')).toThrow(/non-empty string/);
    for (const bad of ['pump-7', { externalId: 'pump-7' }, { id: 7, update: {} }, { externalId: 'pump-7', update: {}, name: 'x' }, instance]) {
      await expectRefused(cdf, () => instances.update('pumps', 2, bad as never), /^updateTemplateInstances: the item must be an? TemplateInstanceUpdate/);
    }
  });
});

describe('templates.views', () => {
  describe('list', () => {
    itPages(cdf, (params) => views.list('pumps', 2, params), view, (limit, cursor) => ({ line: `POST ${inside}/views/list`, body: { limit, ...(cursor !== undefined && { cursor }) } }));
  });

  describe('resolve', () => {
    const line = `POST ${inside}/views/resolve`;
    itPages<object>(cdf, (params) => views.resolve('pumps', 2, typeof params === 'string' ? params : { ...params, externalId: 'stops' }), { author: 'ann', at: 1 }, (limit, cursor) => ({
      line,
      body: { externalId: 'stops', limit, ...(cursor !== undefined && { cursor }) },
    }));

    it('passes the input on', async () => {
      cdf.answers({ items: [{ author: 'ann' }] });
      expect(await views.resolve('pumps', 2, { externalId: 'stops', input: { from: 10, nested: { a: null } }, limit: 5 }).toArray()).toEqual([{ author: 'ann' }]);
      cdf.expectSent({ line, body: { externalId: 'stops', input: { from: 10, nested: { a: null } }, limit: 5 } });
    });

    it('needs the view', async () => {
      await expectRefused(cdf, () => views.resolve('pumps', 2, {} as never).toArray(), /resolveTemplateView: .*externalId/);
    });
  });
});

describe('places in the path', () => {
  it.each(awkward)('carry %j whole', async (externalId, encoded) => {
    cdf.answers({ items: [] }, { items: [] });
    await versions.list(externalId).toArray();
    await instances.list(externalId, 2).toArray();
    expect(cdf.lines()).toEqual([`POST /templategroups/${encoded}/versions/list`, `POST /templategroups/${encoded}/versions/2/instances/list`]);
  });

  it('are refused where no path can carry them', async () => {
    for (const bad of impossible) {
      await expectRefused(cdf, () => views.list(bad as never, 2).toArray(), /listTemplateViews: /);
      await expectRefused(cdf, () => templates.graphqlQuery('pumps', bad as never, { query: '{ a }' }), /queryTemplates: /);
    }
  });
});

describe('write forms', () => {
  it('are what was read, without what the platform adds', () => {
    expect(toTemplateGroupCreate(group)).toEqual(groupCreate);
    expect(toTemplateInstanceCreate(instance)).toEqual(instanceCreate);
    expect(toTemplateViewCreate(view)).toEqual(viewCreate);
  });
});

import { readFileSync } from 'node:fs';
import { mock as nodeMock } from 'node:test';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtlanClient } from '../../src/atlan/index.js';
import { CivisClient } from '../../src/civis/index.js';
import { BatchError, CogniteClient, NotFoundError, ValidationError, Workflows, type Asset } from '../../src/cognite/index.js';
import { List } from '../../src/core/list.js';
import { mockClient, patchClient, resetClient } from '../../src/testing/client-mock.js';
import { createCogniteFactory } from '../../src/testing/factories.js';

const make = createCogniteFactory();
const settings = { project: 'p', cluster: 'c', appName: 'a', auth: 'token' };

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Place {
  readonly resource: string;
  readonly method: string;
  readonly public: boolean;
}
type Tree = { readonly [name: string]: Tree & { readonly calls?: unknown[] } };

describe.each([
  ['cognite', () => mockClient(CogniteClient)],
  ['civis', () => mockClient(CivisClient)],
  ['atlan', () => mockClient(AtlanClient)],
])('%s', (platform, mocked) => {
  it('has a spy in the place of every method', async () => {
    const { operations } = JSON.parse(readFileSync(new URL(`../../generated/${platform}/manifest.json`, import.meta.url), 'utf8')) as { operations: Place[] };
    const client = mocked() as unknown as Tree;
    const places = operations.filter((each) => each.public).map(({ resource, method }) => [...resource.split('.'), method]);
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      const spy = place.reduce((part, name) => part[name]!, client);
      expect(spy.calls, place.join('.')).toEqual([]);
    }
    for (const name of ['get', 'post', 'put', 'patch', 'delete']) expect(client[name]!.calls).toEqual([]);
    expect(client.raw!.GET!.calls).toEqual([]);
  });

  it('sends nothing, whatever is called', async () => {
    const sent = vi.fn();
    vi.stubGlobal('fetch', sent);
    const client = mocked();
    await expect(client.get('/x')).rejects.toThrow('client.get() was called and has no answer: give it one, such as client.get.resolves(…)');
    await expect((client.raw.GET as unknown as (path: string) => Promise<unknown>)('/workflows')).rejects.toThrow('raw.GET() was called and has no answer');
    expect(sent).not.toHaveBeenCalled();
  });
});

it('is an instance of its class, and its resources of theirs', () => {
  const cdf = mockClient(CogniteClient);
  expect(cdf).toBeInstanceOf(CogniteClient);
  expect(cdf.workflows).toBeInstanceOf(Workflows);
  expect(cdf.version).toBe(new CogniteClient(settings).version);
  expect(cdf.config).toEqual({});
  const plain: CogniteClient = cdf;
  expect(plain).toBe(cdf);
});

it('mocks one area alone, and a class of the caller', async () => {
  const workflows = mockClient(Workflows);
  workflows.versions.retrieve.resolves(undefined);
  expect(await workflows.versions.retrieve(['w', '1'])).toBeUndefined();
  class Plant extends CogniteClient {
    async pumps(): Promise<string[]> {
      return (await this.assets.list().toArray()).map(({ name }) => name);
    }
  }
  const plant = mockClient(Plant);
  plant.pumps.resolves(['p']);
  expect(await plant.pumps()).toEqual(['p']);
  expect(plant).toBeInstanceOf(Plant);
});

describe('a spy', () => {
  it('gives what it is told, and remembers what it was asked', async () => {
    const cdf = mockClient(CogniteClient);
    const asset = make.asset();
    cdf.assets.retrieve.resolves(asset);
    expect(await cdf.assets.retrieve(1)).toBe(asset);
    expect(await cdf.assets.retrieve({ externalId: 'x' }, { ignoreUnknownIds: true })).toBe(asset);
    expect(cdf.assets.retrieve.calls).toEqual([[1], [{ externalId: 'x' }, { ignoreUnknownIds: true }]]);
    cdf.assets.delete.resolves();
    expect(await cdf.assets.delete([1, 2])).toBeUndefined();
    cdf.assets.create.implement(async (items) => (Array.isArray(items) ? items : [items]).map((item) => make.asset(item)));
    expect(await cdf.assets.create([{ name: 'a' }, { name: 'b' }])).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    const failure = new Error('no');
    cdf.assets.update.rejects(failure);
    await expect(cdf.assets.update({ id: 1, update: {} })).rejects.toBe(failure);
    cdf.assets.update.returns(Promise.resolve(asset));
    expect(await cdf.assets.update({ id: 1, update: {} })).toBe(asset);
    const { retrieve } = cdf.assets;
    expect(await retrieve(3)).toBe(asset);
  });

  it('answers in turn, and then as ever', async () => {
    const cdf = mockClient(CogniteClient);
    const { retrieve } = cdf.assets;
    const [first, second, ever] = make.asset.list(3) as [Asset, Asset, Asset];
    retrieve.resolves(ever);
    retrieve.once.resolves(first);
    retrieve.once.rejects(new NotFoundError({ message: 'gone', status: 404, operationId: 'o', method: 'POST', url: '', attempts: 1, retryable: false }));
    retrieve.once.resolves(second);
    expect(await retrieve(1)).toBe(first);
    await expect(retrieve(1)).rejects.toBeInstanceOf(NotFoundError);
    expect(await retrieve(1)).toBe(second);
    expect([await retrieve(1), await retrieve(1)]).toEqual([ever, ever]);
  });

  it('forgets, one by one or all together', async () => {
    const cdf = mockClient(CogniteClient);
    cdf.assets.delete.resolves();
    cdf.workflows.versions.delete.resolves();
    await cdf.assets.delete(1);
    await cdf.workflows.versions.delete(['w', '1']);
    cdf.assets.delete.reset();
    expect(cdf.assets.delete.calls).toEqual([]);
    await expect(cdf.assets.delete(1)).rejects.toThrow('no answer');
    expect(cdf.workflows.versions.delete.calls).toHaveLength(1);
    resetClient(cdf);
    expect(cdf.workflows.versions.delete.calls).toEqual([]);
    await expect(cdf.workflows.versions.delete(['w', '1'])).rejects.toThrow('no answer');
    expect(() => resetClient({})).toThrow('resetClient() takes what mockClient() gave');
  });

  it('without an answer checks its input, and fails where it would send', async () => {
    const cdf = mockClient(CogniteClient);
    await expect(cdf.assets.create({ name: 'x' })).rejects.toThrow('client.assets.create() was called and has no answer: give it one, such as client.assets.create.resolves(…)');
    await expect(cdf.assets.create(5 as never)).rejects.toBeInstanceOf(ValidationError);
    expect(() => cdf.assets.list({ limit: 0.5 })).toThrow(ValidationError);
    // Several requests, and the failure inside of what they come to.
    const many = await cdf.assets.create(Array.from({ length: 2001 }, () => ({ name: 'x' }))).catch((error: Error) => error);
    expect(many).toMatchObject({ message: expect.stringContaining('no answer'), cause: expect.any(BatchError) });
    // Nothing to send: nothing to answer.
    expect(await cdf.assets.create([])).toEqual([]);
    await expect(cdf.assets.list().toArray()).rejects.toThrow('client.assets.list() was called and has no answer: give it one, such as client.assets.list.yields([…])');
  });
});

describe('a list method', () => {
  const assets = make.asset.list(5);

  it('gives a real list, as often as it is walked', async () => {
    const cdf = mockClient(CogniteClient);
    cdf.assets.list.yields(assets);
    const list = cdf.assets.list({ filter: { source: 's' } });
    expect(list).toBeInstanceOf(List);
    expect(await list.toArray()).toEqual(assets);
    expect(await list.toArray()).toEqual(assets);
    expect(await list.first()).toBe(assets[0]);
    expect(cdf.assets.list.calls).toEqual([[{ filter: { source: 's' } }]]);
    const seen: Asset[] = [];
    for await (const asset of list) {
      seen.push(asset);
      if (seen.length === 2) break;
    }
    expect(seen).toEqual(assets.slice(0, 2));
    expect(await cdf.assets.list({ limit: 3 }).toArray()).toEqual(assets.slice(0, 3));
    expect(await cdf.assets.list({ limit: null }).toArray()).toEqual(assets);
    expect(await cdf.assets.list({ limit: -1 }).toArray()).toEqual(assets);
    expect(await cdf.assets.list({ partitions: 4 }).toArray()).toEqual(assets);
    cdf.assets.list.yields([]);
    expect(await cdf.assets.list().toArray()).toEqual([]);
  });

  it('comes in pages, which can be resumed', async () => {
    const cdf = mockClient(CogniteClient);
    cdf.assets.list.yields(assets, { pageSize: 2 });
    const pages: Asset[][] = [];
    for await (const page of cdf.assets.list().pages()) pages.push(page.items);
    expect(pages).toEqual([assets.slice(0, 2), assets.slice(2, 4), assets.slice(4)]);
    const { items, cursor } = await cdf.assets.list().page();
    expect(items).toEqual(assets.slice(0, 2));
    expect((await cdf.assets.list().page({ cursor })).items).toEqual(assets.slice(2, 4));
    expect(() => cdf.assets.list.yields(assets, { pageSize: 0 })).toThrow('pageSize must be a positive integer, not 0');
  });

  it('fails when it is walked, and not before', async () => {
    const cdf = mockClient(CogniteClient);
    const failure = new Error('no');
    cdf.assets.list.fails(failure);
    const list = cdf.assets.list();
    await expect(list.first()).rejects.toBe(failure);
  });

  it('keeps its own copy, and checks its input', () => {
    const cdf = mockClient(CogniteClient);
    cdf.assets.list.yields(assets);
    expect(() => cdf.assets.list({ limit: -5 })).toThrow(ValidationError);
    // @ts-expect-error no list
    cdf.assets.search.yields(assets);
    expect(() => cdf.assets.search()).toThrow('client.assets.search() gives no list: answer it with resolves() or returns()');
  });
});

describe('what a class does not have', () => {
  it('throws, and says what there is', () => {
    const cdf = mockClient(CogniteClient);
    // @ts-expect-error misspelt
    expect(() => cdf.asets).toThrow(/^client has no "asets"; it has: assets, dataSets, /);
    // @ts-expect-error misspelt
    expect(() => cdf.assets.lst()).toThrow(/^client\.assets has no "lst"; it has: aggregate, .*\bcreate, .*\blist, /);
    expect(() => Object.assign(cdf.assets, { retreive: () => {} })).toThrow('client.assets has no "retreive"');
  });

  it('does not get in the way of promises, printing and matchers', async () => {
    const cdf = mockClient(CogniteClient);
    expect(await Promise.resolve(cdf)).toBe(cdf);
    expect(inspect(cdf)).toContain('CogniteClient');
    expect(() => JSON.stringify(cdf)).not.toThrow();
    expect(cdf).toEqual(cdf);
    expect({ cdf }).not.toEqual({ cdf: 1 });
  });
});

describe('spies of other libraries', () => {
  it("are vitest's, with the answers beside their own", async () => {
    const cdf = mockClient(CogniteClient, { spy: vi.fn });
    const asset = make.asset();
    cdf.assets.retrieve.resolves(asset);
    expect(await cdf.assets.retrieve('x', { ignoreUnknownIds: true })).toBe(asset);
    expect(cdf.assets.retrieve).toHaveBeenCalledWith('x', { ignoreUnknownIds: true });
    expect(cdf.assets.retrieve).toHaveBeenCalledTimes(1);
    expect(cdf.assets.create).not.toHaveBeenCalled();
    cdf.assets.retrieve.mockResolvedValueOnce(undefined);
    expect(await cdf.assets.retrieve('y')).toBeUndefined();
    expect(await cdf.assets.retrieve('z')).toBe(asset);
    expect(cdf.assets.retrieve.calls).toEqual([['x', { ignoreUnknownIds: true }], ['z']]);
    cdf.assets.list.yields([asset]);
    expect(await cdf.assets.list().toArray()).toEqual([asset]);
    expect(cdf.assets.list).toHaveBeenCalledExactlyOnceWith();
  });

  it("are Node's", async () => {
    const cdf = mockClient(CogniteClient, { spy: (implementation) => nodeMock.fn(implementation) });
    cdf.labels.delete.resolves();
    await cdf.labels.delete('x');
    expect(cdf.labels.delete.mock.callCount()).toBe(1);
  });
});

describe('patchClient()', () => {
  /** Code that makes its client by itself. */
  const countAssets = async (): Promise<number> => (await new CogniteClient(settings).assets.list().toArray()).length;

  it('reaches every client of the class, and its areas, until it is restored', async () => {
    const before = new CogniteClient(settings);
    const { list } = before.assets;
    const descriptors = Object.getOwnPropertyDescriptors(CogniteClient.prototype);
    const { client, restore } = patchClient(CogniteClient, { spy: vi.fn });
    try {
      client.assets.list.yields(make.asset.list(3));
      expect(await countAssets()).toBe(3);
      expect(await before.assets.list({ limit: 2 }).toArray()).toHaveLength(2);
      expect(client.assets.list).toHaveBeenCalledTimes(2);
      client.workflows.retrieve.resolves(make.workflow());
      expect(await new Workflows(settings).retrieve('w')).toMatchObject({ externalId: expect.any(String) });
      expect(CogniteClient.fromEnv()).toBe(client);
      client.get.resolves({ a: 1 });
      expect(await before.get('/x')).toEqual({ a: 1 });
      client.raw.rows.insert.resolves();
      await before.raw.rows.insert('db', 't', []);
      expect(client.raw.rows.insert).toHaveBeenCalledWith('db', 't', []);
      await expect(before.events.create({})).rejects.toThrow('client.events.create() was called and has no answer');
      // What another platform's client has in common with it stays.
      await expect(new CivisClient({ auth: 'k', fetch: async () => Response.json({ b: 1 }) }).get('/x')).resolves.toEqual({ b: 1 });
      expect(() => patchClient(CogniteClient)).toThrow('is patched already');
    } finally {
      restore();
    }
    expect(before.assets.list).toBe(list);
    expect(Object.getOwnPropertyDescriptors(CogniteClient.prototype)).toEqual(descriptors);
    expect(Object.hasOwn(CogniteClient.prototype, 'get')).toBe(false);
    expect(() => CogniteClient.fromEnv({ project: '' })).toThrow(ValidationError);
    const real = new CogniteClient({ ...settings, fetch: async () => Response.json({ items: [make.asset()] }) });
    expect(await real.assets.list({ limit: 1 }).toArray()).toHaveLength(1);
    patchClient(CogniteClient).restore();
  });

  it.each([['civis', CivisClient], ['atlan', AtlanClient], ['cognite', CogniteClient]] as const)('finds each class of %s in one place', (_platform, Client) => {
    // Two resources of one class would share spies.
    const seen = new Map<object, string>();
    const visit = (part: object, path: string): void => {
      for (const [name, value] of Object.entries(part)) {
        if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype) continue;
        const prototype = Object.getPrototypeOf(value) as object;
        expect(seen.get(prototype), `${path}.${name}`).toBeUndefined();
        seen.set(prototype, `${path}.${name}`);
        visit(value as object, `${path}.${name}`);
      }
    };
    visit(mockClient(Client as new (options: never) => object), 'client');
    expect(seen.size).toBeGreaterThan(2);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ThreeD,
  ThreeDAssetMappings,
  ThreeDFiles,
  connectCognite,
  ThreeDModels,
  ThreeDRevisions,
  createThreeDAssetMappings,
  createThreeDModels,
  createThreeDRevisions,
  deleteThreeDAssetMappings,
  deleteThreeDModels,
  deleteThreeDRevisions,
  retrieveThreeDFile,
  threeDModelUpdate,
  threeDRevisionUpdate,
  toThreeDAssetMappingCreate,
  toThreeDModelCreate,
  toThreeDModelUpdate,
  toThreeDRevisionCreate,
  toThreeDRevisionUpdate,
  updateThreeDModels,
  updateThreeDRevisions,
  type ThreeDAssetMapping,
  type ThreeDModel,
  type ThreeDNode,
  type ThreeDRevision,
  type ThreeDRevisionCreate,
} from '../../src/cognite/three-d.js';
import { NotFoundError, PermissionError, ServerError, WaitError, type BatchError } from '../../src/core/index.js';
import { expectRefused, failure, impossible, itPages, mockCdf, options, refuse } from './cdf.js';
import { expectParts, itCreates, itemsOf } from './items.js';

const cdf = mockCdf();
const threeD = new ThreeD(options);
const { models, revisions, files, assetMappings } = threeD;

const model: ThreeDModel = { id: 7, name: 'Pump hall', dataSetId: 3, metadata: { floor: '2' }, createdTime: 1714554000000 };
const revisionCreate = {
  fileId: 88,
  published: true,
  rotation: [1.5, 0, 0],
  scale: [1, 1, 1],
  translation: [0, -2, 0],
  camera: { target: [1, 2, 3], position: [4, 5, 6] },
  metadata: { scan: 'north' },
} satisfies ThreeDRevisionCreate;
const revision: ThreeDRevision = {
  ...revisionCreate,
  id: 9,
  published: true,
  status: 'Done',
  thumbnailThreedFileId: 55,
  thumbnailURL: 'https://example.com/thumbnail',
  assetMappingCount: 2,
  createdTime: 1714554000000,
};
const node: ThreeDNode = {
  id: 1000,
  treeIndex: 2,
  parentId: 998,
  depth: 1,
  name: 'Feed pump',
  subtreeSize: 14,
  properties: { PDMS: { Area: 'North' } },
  boundingBox: { min: [0, 0, 0], max: [1, 2, 1.5] },
};
const mapping: ThreeDAssetMapping = { nodeId: 1000, assetId: 55, treeIndex: 2, subtreeSize: 14 };
const spaces = { dmsContextualizationConfig: { object3DSpace: 'objects', cadNodeSpace: 'nodes' } };

const page = (path: string, more = '') => (size: number, cursor?: string) => ({
  line: `GET ${path}?limit=${size}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}${more}`,
});
/** The query of the only request so far. */
const query = (): Record<string, string> => Object.fromEntries(new URL(cdf.sent[0]!.url).searchParams);
const numbers = (count: number): number[] => Array.from({ length: count }, (_one, index) => index + 1);

/** Deletes by id alone: 1,000 a request, never twice. */
function itDeletesById(remove: (ids: never) => Promise<void>, line: string, operationId: string): void {
  const drop = remove as (ids: unknown) => Promise<void>;

  it('deletes one, by number or object, and gives nothing', async () => {
    cdf.answer(() => ({}));
    for (const id of [7, { id: 7 }]) expect(await drop(id)).toBeUndefined();
    cdf.expectSent({ line, body: { items: [{ id: 7 }] } }, { line, body: { items: [{ id: 7 }] } });
  });

  it('deletes many, 1,000 a request, and nothing for an empty list', async () => {
    cdf.answer(() => ({}));
    await drop([]);
    expect(cdf.lines()).toEqual([]);
    expect(await drop(numbers(1001))).toBeUndefined();
    const items = numbers(1001).map((id) => ({ id }));
    cdf.expectSent({ line, body: { items: items.slice(0, 1000) } }, { line, body: { items: items.slice(1000) } });
  });

  it('names what does not exist, and is not sent again after a 503', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), refuse(503));
    const error = await failure<NotFoundError>(() => drop(7));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operationId, missing: [{ id: 7 }] });
    expect(await failure(() => drop(7))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('refuses what is no id', async () => {
    for (const bad of [undefined, null, 0, -1, 1.5, 2 ** 53, 'seven', { externalId: 'seven' }, { id: 7, name: 'x' }]) {
      await expectRefused(cdf, () => drop(bad), new RegExp(`${operationId}: the item must be a ThreeD(ModelOrInstance|Revision)Id`));
    }
  });
}

/** Updates by id alone: 1,000 a request, sent again where it is safe. */
function itUpdatesById(update: (updates: never) => Promise<unknown>, line: string, operationId: string, change: object, item: object): void {
  const apply = update as (updates: unknown) => Promise<unknown>;

  it('sends one update as it is', async () => {
    cdf.answers({ items: [item] });
    expect(await apply({ id: 7, update: change })).toEqual(item);
    cdf.expectSent({ line, body: { items: [{ id: 7, update: change }] } });
  });

  it('sends many, 1,000 a request, in input order, and nothing for none', async () => {
    expect(await apply([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    cdf.answer((sent) => ({ items: itemsOf(sent).map(({ id }) => ({ ...item, id })) }));
    const given = (await apply(numbers(1001).map((id) => ({ id, update: change })))) as { id: number }[];
    expect(given.map(({ id }) => id)).toEqual(numbers(1001));
    expect(cdf.sent.map((sent) => itemsOf(sent).length).sort()).toEqual([1, 1000]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [item] });
    expect(await apply({ id: 7, update: change })).toEqual(item);
  });

  it('refuses updates of nothing, by external id, or without a change', async () => {
    for (const bad of [{ update: change }, { externalId: 'seven', update: change }, { id: 7 }, { id: 0, update: change }, { id: 7, updates: change }, 7, null]) {
      await expectRefused(cdf, () => apply(bad), new RegExp(`${operationId}: the item must be a`));
    }
  });
}

describe('threeD.models.list', () => {
  itPages(cdf, (params) => models.list(params), model, page('/3d/models'));

  it('sends what narrows it, and what it is to tell', async () => {
    cdf.answers({ items: [{ ...model, lastRevisionInfo: { status: 'Done', revisionId: 9, revisionCount: 1, types: ['reveal-directory'] } }] });
    const [one] = await models.list({ published: false, includeRevisionInfo: true, limit: 5 }).toArray();
    expect(one?.lastRevisionInfo?.revisionId).toBe(9);
    cdf.expectSent({ line: expect.any(String) as string });
    expect(query()).toEqual({ limit: '5', published: 'false', includeRevisionInfo: 'true' });
  });

  it('gives models one by one and in chunks', async () => {
    cdf.answer((_sent, count) => ({ items: [model, model, model], ...(count % 2 ? { nextCursor: 'c' } : {}) }));
    const seen: number[] = [];
    for await (const { id } of models.list()) seen.push(id);
    expect(seen).toEqual([7, 7, 7, 7, 7, 7]);
    const sizes: number[] = [];
    for await (const chunk of models.list().chunks(4)) sizes.push(chunk.length);
    expect(sizes).toEqual([4, 2]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [model] });
    expect(await models.list().toArray()).toEqual([model]);
  });
});

describe('threeD.models.create', () => {
  itCreates(cdf, models.create.bind(models) as never, 'POST /3d/models', 'createThreeDModels', 1000, { name: 'Pump hall', dataSetId: 3, metadata: { floor: '2' } }, model);

  it('takes a model that was read, in its write form', () => {
    expect(toThreeDModelCreate({ ...model, space: 's', lastRevisionInfo: { status: 'Done' } })).toEqual({ name: 'Pump hall', dataSetId: 3, metadata: { floor: '2' } });
  });
});

describe('threeD.models.retrieve', () => {
  it('gives the one that is asked for, by number or object', async () => {
    cdf.answer(() => model);
    expect(await models.retrieve(7)).toEqual(model);
    expect(await models.retrieve({ id: 7 })).toEqual(model);
    cdf.expectSent({ line: 'GET /3d/models/7' }, { line: 'GET /3d/models/7' });
  });

  it('gives undefined where there is none, and throws other refusals', async () => {
    cdf.answers(refuse(404), refuse(403), refuse(400));
    expect(await models.retrieve(7)).toBeUndefined();
    expect(await failure(() => models.retrieve(7))).toBeInstanceOf(PermissionError);
    expect(await failure(() => models.retrieve(7))).toMatchObject({ status: 400, operationId: 'retrieveThreeDModels' });
  });

  it('gets many, a request each, and names those that do not exist, or leaves them out', async () => {
    cdf.answer(({ line }) => (line.endsWith('/2') ? refuse(404) : { ...model, id: Number(line.split('/').at(-1)) }));
    expect((await models.retrieve([3, 1])).map(({ id }) => id)).toEqual([3, 1]);
    expect(cdf.lines().sort()).toEqual(['GET /3d/models/1', 'GET /3d/models/3']);
    expect(await failure<NotFoundError>(() => models.retrieve([1, 2]))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 2 }] });
    expect((await models.retrieve([1, 2, 3], { ignoreUnknownIds: true })).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('refuses what is no id', async () => {
    for (const bad of [undefined, null, 0, -1, 'seven', { externalId: 'x' }]) await expectRefused(cdf, () => models.retrieve(bad as never), /retrieveThreeDModels: the item must be a ThreeDModelId/);
  });
});

describe('threeD.models.update', () => {
  itUpdatesById(models.update.bind(models), 'POST /3d/models/update', 'updateThreeDModels', { name: { set: 'Hall 2' } }, model);

  it('takes each change of each field from the builder', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map(() => model) }));
    await models.update([
      threeDModelUpdate(7).set({ name: 'Hall 2', dataSetId: 4, metadata: { floor: '3' } }),
      threeDModelUpdate({ id: 8 }).set({ dataSetId: null }).add({ metadata: { wing: 'east' } }).remove({ metadata: ['floor'] }),
    ]);
    cdf.expectSent({
      line: 'POST /3d/models/update',
      body: {
        items: [
          { id: 7, update: { name: { set: 'Hall 2' }, dataSetId: { set: 4 }, metadata: { set: { floor: '3' } } } },
          { id: 8, update: { dataSetId: { setNull: true }, metadata: { add: { wing: 'east' }, remove: ['floor'] } } },
        ],
      },
    });
  });

  it('refuses changes that the platform does not know', async () => {
    await expectRefused(cdf, () => threeDModelUpdate(7).set({ name: null } as never), /name/);
    await expectRefused(cdf, () => threeDModelUpdate(7).add({ name: 'x' } as never), /must be one of metadata/);
    await expectRefused(cdf, () => threeDModelUpdate(7).set({ space: 'x' } as never), /must be one of name, dataSetId, metadata, thumbnailReference/);
    await expectRefused(cdf, () => threeDModelUpdate('seven' as never), /ThreeDModelUpdate: the id must be a ThreeDModelOrInstanceId/);
  });

  it('takes a whole model: what has a value is set', async () => {
    cdf.answers({ items: [model] });
    await models.update(toThreeDModelUpdate({ id: 7, name: 'Hall 2', metadata: { a: 'b' }, createdTime: 1 }));
    cdf.expectSent({ line: 'POST /3d/models/update', body: { items: [{ id: 7, update: { name: { set: 'Hall 2' }, metadata: { set: { a: 'b' } } } }] } });
  });
});

describe('threeD.models.delete', () => {
  itDeletesById(models.delete.bind(models), 'POST /3d/models/delete', 'deleteThreeDModels');
});

describe('3D in the data model', () => {
  const hall = { name: 'Pump hall', space: 'plant', type: 'CAD', thumbnailReference: { space: 'plant', externalId: 'view' } } as const;
  const instanceId = { space: 'plant', externalId: 'hall' };
  const yard = { space: 'plant', externalId: 'yard' };
  const answerAll = () => cdf.answer((sent) => ({ items: itemsOf(sent).map(() => model) }));
  /** Each method with one item of the data model, and how it is sent. */
  const calls: [name: string, call: (items: never) => Promise<unknown>, line: string, item: object, classic: object][] = [
    ['models.create', models.create.bind(models), 'POST /3d/models', hall, { name: 'Yard', metadata: { floor: '2' } }],
    ['models.update', models.update.bind(models), 'POST /3d/models/update', { instanceId, update: { thumbnailReference: { setNull: true } } }, { id: 7, update: { name: { set: 'Yard' } } }],
    ['models.delete', models.delete.bind(models), 'POST /3d/models/delete', { instanceId }, { id: 7 }],
    ['revisions.create', (items) => revisions.create(7, items), 'POST /3d/models/7/revisions', { fileId: 88, nonce: 'n' }, { fileId: 89, published: true }],
    ['revisions.update', (items) => revisions.update(7, items), 'POST /3d/models/7/revisions/update', { instanceId, update: { published: { set: true } } }, { id: 9, update: { published: { set: false } } }],
    ['revisions.delete', (items) => revisions.delete(7, items), 'POST /3d/models/7/revisions/delete', { instanceId }, { id: 9 }],
    ['createThreeDModels', (items) => createThreeDModels(threeD.connection, items), 'POST /3d/models', hall, { name: 'Yard' }],
    ['updateThreeDModels', (items) => updateThreeDModels(threeD.connection, items), 'POST /3d/models/update', { instanceId, update: { name: { set: 'Hall' } } }, { id: 7, update: { name: { set: 'Yard' } } }],
    ['deleteThreeDModels', (items) => deleteThreeDModels(threeD.connection, items), 'POST /3d/models/delete', { instanceId }, { id: 7 }],
    ['createThreeDRevisions', (items) => createThreeDRevisions(threeD.connection, 7, items), 'POST /3d/models/7/revisions', { fileId: 88, nonce: 'n' }, { fileId: 89 }],
    ['updateThreeDRevisions', (items) => updateThreeDRevisions(threeD.connection, 7, items), 'POST /3d/models/7/revisions/update', { instanceId, update: { published: { set: true } } }, { id: 9, update: { published: { set: false } } }],
    ['deleteThreeDRevisions', (items) => deleteThreeDRevisions(threeD.connection, 7, items), 'POST /3d/models/7/revisions/delete', { instanceId }, { id: 9 }],
  ];

  it.each(calls)('%s sends one as it is', async (_name, call, line, item) => {
    answerAll();
    await call(item as never);
    await call([item] as never);
    cdf.expectSent({ line, body: { items: [item] } }, { line, body: { items: [item] } });
  });

  it.each(calls)('%s sends several, and those with them, one a request', async (_name, call, line, item, classic) => {
    answerAll();
    await call([item, item, classic] as never);
    expectParts(cdf, line, { items: [item] }, { items: [item] }, { items: [classic] });
  });

  it.each(calls)('%s sends the others together', async (_name, call, line, _item, classic) => {
    answerAll();
    await call([classic, classic] as never);
    cdf.expectSent({ line, body: { items: [classic, classic] } });
  });

  it('gives models in input order, and tells what became of each', async () => {
    cdf.answer((sent) => (itemsOf(sent)[0]!.name === 'b' ? refuse(400) : { items: itemsOf(sent).map(({ name }) => ({ ...model, name })) }));
    const named = (name: string) => ({ ...hall, name });
    expect((await models.create([named('a'), named('c')])).map(({ name }) => name)).toEqual(['a', 'c']);
    const error = await failure<BatchError>(() => models.create([named('a'), named('b')], { continueOnError: true }));
    expect([error.name, error.succeeded.length, error.failed.length]).toEqual(['BatchError', 1, 1]);
  });

  it('takes updates by instance from the builders', async () => {
    answerAll();
    await models.update(threeDModelUpdate({ instanceId }).set({ name: 'Hall 2', thumbnailReference: yard }));
    await models.update(threeDModelUpdate({ instanceId }).set({ thumbnailReference: null }));
    await revisions.update(7, threeDRevisionUpdate({ instanceId }).set({ published: true }));
    expect(cdf.bodies()).toEqual([
      { items: [{ instanceId, update: { name: { set: 'Hall 2' }, thumbnailReference: { set: yard } } }] },
      { items: [{ instanceId, update: { thumbnailReference: { setNull: true } } }] },
      { items: [{ instanceId, update: { published: { set: true } } }] },
    ]);
  });

  it('refuses two names of one, and instances where a path takes an id', async () => {
    for (const call of [models.delete.bind(models), (id: never) => revisions.delete(9, id)]) await expectRefused(cdf, () => call({ id: 7, instanceId } as never), /the item must be a/);
    await expectRefused(cdf, () => models.update({ id: 7, instanceId, update: {} } as never), /the item must be a/);
    await expectRefused(cdf, () => models.retrieve({ instanceId } as never), /must be a ThreeDModelId/);
    await expectRefused(cdf, () => models.delete([{ instanceId }, null] as never), /item 1 must be a/);
  });
});

describe('threeD.revisions.list', () => {
  itPages(cdf, (params) => revisions.list(7, params), revision, page('/3d/models/7/revisions'));

  it('sends whether revisions are to be published only when it is said', async () => {
    cdf.answer(() => ({ items: [revision] }));
    await revisions.list(7, { published: true, limit: 5 }).toArray();
    await revisions.list(7, { published: false, limit: 5 }).toArray();
    expect(cdf.lines()).toEqual(['GET /3d/models/7/revisions?limit=5&published=true', 'GET /3d/models/7/revisions?limit=5&published=false']);
  });

  it.each([...impossible, 0, -7, '7', 2 ** 53])('refuses %j as a model', async (modelId) => {
    await expectRefused(cdf, () => revisions.list(modelId as never), /modelId/);
  });
});

describe('threeD.revisions.create', () => {
  itCreates(cdf, ((items: never, more?: never) => revisions.create(7, items, more)) as never, 'POST /3d/models/7/revisions', 'createThreeDRevisions', 1000, revisionCreate, revision);
});

describe('toThreeDRevisionCreate', () => {
  it('leaves out what the platform sets, and nothing else', () => {
    expect(toThreeDRevisionCreate(revision)).toEqual(revisionCreate);
    expect(toThreeDRevisionCreate({ fileId: 1 })).toEqual({ fileId: 1 });
  });
});

describe('threeD.revisions.retrieve', () => {
  it('gives the one that is asked for, and undefined where there is none', async () => {
    cdf.answers(revision, refuse(404));
    expect(await revisions.retrieve(7, 9)).toEqual(revision);
    expect(await revisions.retrieve(7, 10)).toBeUndefined();
    cdf.expectSent({ line: 'GET /3d/models/7/revisions/9' }, { line: 'GET /3d/models/7/revisions/10' });
  });

  it('throws other refusals, and refuses what no path can carry', async () => {
    cdf.answers(refuse(403));
    expect(await failure(() => revisions.retrieve(7, 9))).toBeInstanceOf(PermissionError);
    cdf.sent.length = 0;
    for (const bad of impossible) {
      await expectRefused(cdf, () => revisions.retrieve(7, bad as never), /revisionId/);
      await expectRefused(cdf, () => revisions.retrieve(bad as never, 9), /modelId/);
    }
  });
});

describe('threeD.revisions.wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Revisions whose status changes with each poll. */
  const polled = (...states: string[]) => {
    const fetch = async (): Promise<Response> => Response.json({ ...revision, status: states.length > 1 ? states.shift() : states[0] });
    return new ThreeD({ ...options, fetch: fetch as typeof globalThis.fetch }).revisions;
  };

  it('waits until the revision is processed', async () => {
    const seen: string[] = [];
    const done = polled('Queued', 'Processing', 'Done').wait(7, 9, { onProgress: ({ status }) => seen.push(status) });
    await vi.runAllTimersAsync();
    expect(await done).toEqual(revision);
    expect(seen).toEqual(['Queued', 'Processing', 'Done']);
  });

  it('throws when it has failed', async () => {
    const ending = failure<WaitError>(() => polled('Processing', 'Failed').wait(7, 9));
    await vi.runAllTimersAsync();
    expect(await ending).toBeInstanceOf(WaitError);
    expect((await ending).state).toBe('Failed');
  });
});

describe('threeD.revisions.update', () => {
  itUpdatesById(((updates: never) => revisions.update(7, updates)) as never, 'POST /3d/models/7/revisions/update', 'updateThreeDRevisions', { published: { set: true } }, revision);

  it('takes each change of each field from the builder', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map(() => revision) }));
    await revisions.update(7, [
      threeDRevisionUpdate(9).set({ published: false, rotation: [1, 0, 0], scale: [2, 2, 2], translation: [0, 0, 1], camera: { target: [0, 0, 0], position: [1, 1, 1] } }).add({ metadata: { key: 'value' } }),
      threeDRevisionUpdate(10).set({ metadata: { key: 'value' } }),
      threeDRevisionUpdate(11).remove({ metadata: ['key'] }),
    ]);
    cdf.expectSent({
      line: 'POST /3d/models/7/revisions/update',
      body: {
        items: [
          {
            id: 9,
            update: {
              published: { set: false },
              rotation: { set: [1, 0, 0] },
              scale: { set: [2, 2, 2] },
              translation: { set: [0, 0, 1] },
              camera: { set: { target: [0, 0, 0], position: [1, 1, 1] } },
              metadata: { add: { key: 'value' } },
            },
          },
          { id: 10, update: { metadata: { set: { key: 'value' } } } },
          { id: 11, update: { metadata: { remove: ['key'] } } },
        ],
      },
    });
  });

  it('sets alone: no field can be null', async () => {
    for (const name of ['published', 'rotation', 'scale', 'translation', 'camera', 'metadata']) {
      await expectRefused(cdf, () => threeDRevisionUpdate(9).set({ [name]: null } as never), new RegExp(`set\\(\\{ ${name} \\}\\) must be a value`));
    }
  });

  it('takes a whole revision: what can be set and has a value is set', async () => {
    cdf.answers({ items: [revision] });
    const { camera: _camera, ...rest } = revision;
    await revisions.update(7, toThreeDRevisionUpdate({ ...rest, published: false }));
    const update = {
      published: { set: false },
      rotation: { set: [1.5, 0, 0] },
      scale: { set: [1, 1, 1] },
      translation: { set: [0, -2, 0] },
      metadata: { set: { scan: 'north' } },
    };
    cdf.expectSent({ line: 'POST /3d/models/7/revisions/update', body: { items: [{ id: 9, update }] } });
  });
});

describe('threeD.revisions.delete', () => {
  itDeletesById(((ids: never) => revisions.delete(7, ids)) as never, 'POST /3d/models/7/revisions/delete', 'deleteThreeDRevisions');
});

describe('threeD.revisions.updateThumbnail', () => {
  it('sends the file, gives nothing, and is sent again after a 503', async () => {
    cdf.answers(refuse(503), {});
    expect(await revisions.updateThumbnail(7, 9, { fileId: 88 })).toBeUndefined();
    const request = { line: 'POST /3d/models/7/revisions/9/thumbnail', body: { fileId: 88 } };
    cdf.expectSent(request, request);
  });

  it('refuses what is no file', async () => {
    for (const bad of [0, 1.5, '88', 2 ** 53]) await expectRefused(cdf, () => revisions.updateThumbnail(7, 9, { fileId: bad as never }), /updateThreeDRevisionThumbnail: fileId must be a whole number/);
    for (const bad of [{}, undefined, { file: 88 }]) await expectRefused(cdf, () => revisions.updateThumbnail(7, 9, bad as never), /fileId|"file"/);
  });
});

describe('threeD.revisions.listNodes', () => {
  itPages(cdf, (params) => revisions.listNodes(7, 9, params), node, page('/3d/models/7/revisions/9/nodes'));

  it('sends the part of the tree, the order and the properties', async () => {
    cdf.answers({ items: [node] });
    await revisions.listNodes(7, 9, { nodeId: 998, depth: 0, sortByNodeId: false, properties: { PDMS: { Area: 'North & South' } }, limit: 5 }).toArray();
    expect(query()).toEqual({ limit: '5', nodeId: '998', depth: '0', sortByNodeId: 'false', properties: '{"PDMS":{"Area":"North & South"}}' });
  });

  it('walks parts at the same time, in the order of ids', async () => {
    cdf.answer(({ url }) => {
      const { searchParams } = new URL(url);
      const second = searchParams.has('cursor');
      return { items: [{ ...node, name: `${searchParams.get('partition')} ${second ? 2 : 1}` }], ...(second ? {} : { nextCursor: 'c' }) };
    });
    const found = await revisions.listNodes(7, 9, { partitions: 3 }).toArray();
    expect(found.map(({ name }) => name).sort()).toEqual(['1/3 1', '1/3 2', '2/3 1', '2/3 2', '3/3 1', '3/3 2']);
    expect(cdf.sent).toHaveLength(6);
    for (const { url } of cdf.sent) expect(new URL(url).searchParams.get('sortByNodeId')).toBe('true');
  });

  it('refuses more than ten parts, parts with a limit, and a depth that is none', async () => {
    await expectRefused(cdf, () => revisions.listNodes(7, 9, { partitions: 11 }), /partitions must be/);
    await expectRefused(cdf, () => revisions.listNodes(7, 9, { partitions: 2, limit: 5 }), /limit|partitions/);
    await expectRefused(cdf, () => revisions.listNodes(7, 9, { depth: -1 }), /depth must be a whole number/);
    await expectRefused(cdf, () => revisions.listNodes(7, 9, { nodeId: 0.5 }), /nodeId must be a whole number/);
    await expectRefused(cdf, () => revisions.listNodes(7, 9, { partition: '1/2' } as never), /partition/);
  });
});

describe('threeD.revisions.filterNodes', () => {
  const line = 'POST /3d/models/7/revisions/9/nodes/list';
  itPages(cdf, (params) => revisions.filterNodes(7, 9, params), node, (size, cursor) => ({ line, body: { limit: size, ...(cursor ? { cursor } : {}) } }));

  it('finds by properties or by names', async () => {
    cdf.answer(() => ({ items: [node] }));
    const byProperties = { properties: { PDMS: { Area: ['North', 'South'], Type: ['PUMP'] } } };
    await revisions.filterNodes(7, 9, { filter: byProperties, limit: 5 }).toArray();
    await revisions.filterNodes(7, 9, { filter: { names: ['Feed pump'] } }).toArray();
    cdf.expectSent({ line, body: { filter: byProperties, limit: 5 } }, { line, body: { filter: { names: ['Feed pump'] }, limit: 1000 } });
  });

  it('walks parts at the same time, without an order', async () => {
    cdf.answer(() => ({ items: [node] }));
    const filter = { names: ['Feed pump'] };
    expect(await revisions.filterNodes(7, 9, { filter, partitions: 2 }).toArray()).toHaveLength(2);
    cdf.expectSent({ line, body: { filter, limit: 1000, partition: '1/2' } }, { line, body: { filter, limit: 1000, partition: '2/2' } });
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [node] });
    expect(await revisions.filterNodes(7, 9).toArray()).toEqual([node]);
  });
});

describe('threeD.revisions.listAncestorNodes', () => {
  itPages(cdf, (params) => revisions.listAncestorNodes(7, 9, 1000, params), node, page('/3d/models/7/revisions/9/nodes/1000/ancestors'));

  it('needs a node', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => revisions.listAncestorNodes(7, 9, bad as never), /nodeId/);
  });
});

describe('threeD.assetMappings.list', () => {
  itPages(cdf, (params) => assetMappings.list(7, 9, params), mapping, page('/3d/models/7/revisions/9/mappings'));

  it('sends what narrows it', async () => {
    cdf.answers({ items: [mapping] });
    await assetMappings.list(7, 9, { nodeId: 1000, assetId: 55, intersectsBoundingBox: { min: [0, 0, 0], max: [1, 1, 1] }, getDmsInstances: true, limit: 5 }).toArray();
    expect(query()).toEqual({ limit: '5', nodeId: '1000', assetId: '55', intersectsBoundingBox: '{"min":[0,0,0],"max":[1,1,1]}', getDmsInstances: 'true' });
  });

  it('refuses ids that can be none', async () => {
    await expectRefused(cdf, () => assetMappings.list(7, 9, { assetId: 0 }), /assetId must be a whole number/);
    await expectRefused(cdf, () => assetMappings.list(7, 9, { nodeId: '5' as never }), /nodeId must be a whole number/);
  });
});

describe('threeD.assetMappings.create', () => {
  const line = 'POST /3d/models/7/revisions/9/mappings';
  itCreates(cdf, ((items: never, more?: never) => assetMappings.create(7, 9, items, undefined, more)) as never, line, 'createThreeDAssetMappings', 1000, { nodeId: 1000, assetId: 55 }, mapping);

  it('leaves out what only the platform sets', async () => {
    cdf.answers({ items: [mapping] });
    await assetMappings.create(7, 9, mapping);
    cdf.expectSent({ line, body: { items: [{ nodeId: 1000, assetId: 55 }] } });
    expect(toThreeDAssetMappingCreate(mapping)).toEqual({ nodeId: 1000, assetId: 55 });
  });

  it('sends mappings of the data model 100 a request', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent) }));
    const items = numbers(101).map((nodeId) => ({ nodeId, assetInstanceId: { space: 'assets', externalId: `a${nodeId}` } }));
    expect(await assetMappings.create(7, 9, items, spaces)).toEqual(items);
    cdf.expectSent({ line, body: { items: items.slice(0, 100), ...spaces } }, { line, body: { items: items.slice(100), ...spaces } });
  });
});

describe('threeD.assetMappings.delete', () => {
  const line = 'POST /3d/models/7/revisions/9/mappings/delete';

  it('sends node and asset alone, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await assetMappings.delete(7, 9, mapping)).toBeUndefined();
    expect(await assetMappings.delete(7, 9, [mapping, { nodeId: 1001 }])).toBeUndefined();
    cdf.expectSent({ line, body: { items: [{ nodeId: 1000, assetId: 55 }] } }, { line, body: { items: [{ nodeId: 1000, assetId: 55 }, { nodeId: 1001 }] } });
  });

  it('sends many, 1,000 a request, and 100 in the data model', async () => {
    cdf.answer(() => ({}));
    const items = numbers(1001).map((nodeId) => ({ nodeId }));
    await assetMappings.delete(7, 9, items);
    await assetMappings.delete(7, 9, items.slice(0, 101), spaces);
    expect(cdf.sent.map((sent) => itemsOf(sent).length).sort((a, b) => a - b)).toEqual([1, 1, 100, 1000]);
    expect(cdf.bodies().slice(2)).toEqual([{ items: items.slice(0, 100), ...spaces }, { items: items.slice(100, 101), ...spaces }]);
  });

  it('is not sent again after a 503, tells what became of each, and sends nothing for none', async () => {
    await assetMappings.delete(7, 9, []);
    expect(cdf.lines()).toEqual([]);
    cdf.answer((sent) => (itemsOf(sent).length === 1 ? refuse(503) : {}));
    expect(await failure(() => assetMappings.delete(7, 9, mapping))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(1);
    const error = await failure<BatchError>(() => assetMappings.delete(7, 9, numbers(1001).map((nodeId) => ({ nodeId }))));
    expect(error).toMatchObject({ name: 'BatchError', failed: [], unknown: [1000] });
  });

  it('refuses what is no mapping', async () => {
    for (const bad of [undefined, null, 7, 'x']) await expectRefused(cdf, () => assetMappings.delete(7, 9, bad as never), /deleteThreeDAssetMappings: the item must be an object/);
    await expectRefused(cdf, () => assetMappings.delete(7, 9, Object.assign([mapping], { 2: mapping }) as never), /item 1 must be an object/);
    await expectRefused(cdf, () => assetMappings.delete(7, 9, mapping, { config: spaces } as never), /has no "config"/);
  });
});

describe('threeD.files.retrieve', () => {
  it('gives the bytes, and says that it takes them', async () => {
    const bytes = Uint8Array.from([0, 255, 137, 80, 13, 10]);
    cdf.answers(new Response(bytes, { headers: { 'content-type': 'image/png' } }));
    expect(await files.retrieve(55)).toEqual(bytes);
    expect(cdf.lines()).toEqual(['GET /3d/files/55']);
    expect(cdf.sent[0]!.headers.get('accept')).toBe('*/*');
    expect(cdf.sent[0]!.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('gives undefined where there is none, and throws other refusals', async () => {
    cdf.answers(refuse(404), refuse(403));
    expect(await files.retrieve(55)).toBeUndefined();
    const error = await failure(() => files.retrieve(55));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.message).toContain('refused with 403');
  });

  it('is sent again after a 503, with headers of the caller', async () => {
    cdf.answers(refuse(503), new Response('model'));
    expect(new TextDecoder().decode(await files.retrieve(55, { headers: { accept: 'image/png' } }))).toBe('model');
    expect(cdf.sent.map(({ headers }) => headers.get('accept'))).toEqual(['image/png', 'image/png']);
  });

  it('refuses what no path can carry', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => files.retrieve(bad as never), /threedFileId/);
  });
});

describe('threeD, by function', () => {
  it('does what the methods do', async () => {
    const connection = connectCognite(options);
    cdf.answers({ items: [mapping] }, {}, new Response('x'));
    expect(await createThreeDAssetMappings(connection, 7, 9, [mapping])).toEqual([mapping]);
    await deleteThreeDAssetMappings(connection, 7, 9, mapping);
    expect(await retrieveThreeDFile(connection, 55)).toEqual(new TextEncoder().encode('x'));
    expect(cdf.lines()).toEqual(['POST /3d/models/7/revisions/9/mappings', 'POST /3d/models/7/revisions/9/mappings/delete', 'GET /3d/files/55']);
  });

  it('gives each resource by itself', () => {
    expect(threeD.models).toBeInstanceOf(ThreeDModels);
    expect(threeD.revisions).toBeInstanceOf(ThreeDRevisions);
    expect(new ThreeDModels(options).create).toBe(models.create);
    expect(threeD.assetMappings).toBeInstanceOf(ThreeDAssetMappings);
    expect(threeD.files).toBeInstanceOf(ThreeDFiles);
    expect(new ThreeDFiles(options).retrieve).toBe(files.retrieve);
  });
});

import { describe, expect, it } from 'vitest';
import {
  BatchError,
  Files,
  NotFoundError,
  PermissionError,
  ValidationError,
  connectCognite,
  fileMetadataUpdate,
  initFileMultipartUpload,
  toFileMetadataCreate,
  toFileMetadataUpdate,
  type ApiError,
  type FileMetadata,
  type FileMetadataCreate,
} from '../../src/cognite/files.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse } from './cdf.js';

const cdf = mockCdf();
const files = new Files(options);

const create = {
  externalId: 'pump-17-manual',
  name: 'manual.pdf',
  directory: '/pumps/17',
  source: 'archive',
  mimeType: 'application/pdf',
  metadata: { revision: 'A' },
  assetIds: [1, 9007199254740991],
  dataSetId: 7,
  sourceCreatedTime: 1_600_000_000_000,
  sourceModifiedTime: 1_600_000_000_001,
  securityCategories: [3],
  labels: [{ externalId: 'manual' }],
  geoLocation: { type: 'Feature', geometry: { type: 'Point', coordinates: [10, 35] }, properties: { zone: 'north' } },
} satisfies FileMetadataCreate;

const file: FileMetadata = {
  ...create,
  id: 42,
  instanceId: { space: 'plant', externalId: 'manual_17' },
  uploaded: true,
  uploadedTime: 1_700_000_000_002,
  createdTime: 1_700_000_000_000,
  lastUpdatedTime: 1_700_000_000_003,
};

const ids = (count: number): { id: number }[] => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
const items = (text: string): { id: number }[] => (JSON.parse(text) as { items: { id: number }[] }).items;

/** Every filter, as callers give it and as it goes out. */
const filter = {
  name: 'manual.pdf',
  directoryPrefix: '/pumps',
  mimeType: 'application/pdf',
  metadata: { revision: 'A' },
  assetIds: [1, 2],
  assetExternalIds: ['pump-17'],
  rootAssetIds: [1, 'plant', { id: 2 }],
  assetSubtreeIds: ['pump-17', { externalId: 'pump-18' }],
  dataSetIds: [7, 'manuals'],
  source: 'archive',
  externalIdPrefix: 'pump-',
  uploaded: true,
  labels: { containsAll: ['manual', { externalId: 'checked' }] },
  geoLocation: { relation: 'WITHIN', shape: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]], [[0, 0], [1, 0], [1, 1], [0, 0]]] } },
  createdTime: { min: 1 },
  lastUpdatedTime: { max: 2 },
  uploadedTime: { min: 1, max: 2 },
  sourceCreatedTime: { min: 0 },
  sourceModifiedTime: {},
} satisfies NonNullable<Parameters<typeof files.list>[0]>['filter'];

const wireFilter = {
  ...filter,
  rootAssetIds: [{ id: 1 }, { externalId: 'plant' }, { id: 2 }],
  assetSubtreeIds: [{ externalId: 'pump-17' }, { externalId: 'pump-18' }],
  dataSetIds: [{ id: 7 }, { externalId: 'manuals' }],
  labels: { containsAll: [{ externalId: 'manual' }, { externalId: 'checked' }] },
};

const badFilters = [
  ['101 subtrees', { assetSubtreeIds: Array(101).fill(1) }, /filter\.assetSubtreeIds must be at most 100 items/],
  ['101 roots', { rootAssetIds: Array(101).fill(1) }, /filter\.rootAssetIds must be at most 100 items/],
  ['101 data sets', { dataSetIds: Array(101).fill(1) }, /filter\.dataSetIds must be at most 100 items/],
  ['a data set that is none', { dataSetIds: [0] }, /filter\.dataSetIds\[0\] must be a ResourceId/],
  ['11 labels', { labels: { containsAny: Array(11).fill('x') } }, /filter\.labels\.containsAny must be at most 10 items/],
] as const;

describe('files.create', () => {
  it('sends the file itself, and gives it with the URL for its content', async () => {
    const upload = { ...file, uploaded: false, uploadUrl: 'https://storage.example/put?sig=s3cret' };
    cdf.answer(() => Response.json(upload, { status: 201 }));
    expect(await files.create(create)).toEqual(upload);
    cdf.expectSent({ line: 'POST /files', body: create });
  });

  it('says in the query whether to overwrite', async () => {
    cdf.answer(() => ({}));
    await files.create({ name: 'a', overwrite: true });
    await files.create({ name: 'a', overwrite: false });
    cdf.expectSent({ line: 'POST /files?overwrite=true', body: { name: 'a' } }, { line: 'POST /files?overwrite=false', body: { name: 'a' } });
  });

  it('is not sent twice when its outcome is in doubt, but is when the platform is busy', async () => {
    cdf.answers(refuse(503), { ...file, uploadUrl: 'u' });
    expect(await failure<ApiError>(() => files.create(create))).toMatchObject({ status: 503, attempts: 1, operationId: 'createFile' });
    cdf.answers(refuse(429), { ...file, uploadUrl: 'u' });
    expect(await files.create(create)).toMatchObject({ id: 42 });
  });

  it('refuses what the platform would', async () => {
    await expectRefused(cdf, () => files.create({} as never), /createFile: .*name/);
    await expectRefused(cdf, () => files.create({ name: 'a', dataSetId: 0 }), /dataSetId must be a whole number from 1 to 9007199254740991, not 0/);
    await expectRefused(cdf, () => files.create({ name: 'a', sourceCreatedTime: -1 }), /sourceCreatedTime must be a whole number of at least 0/);
    await expectRefused(cdf, () => files.create({ name: 'a', sourceModifiedTime: 0.5 }), /sourceModifiedTime must be a whole number/);
    await expectRefused(cdf, () => files.create(file as never), /has no "id"/);
  });

  it('takes a file that was read, without what only the platform sets', async () => {
    expect(toFileMetadataCreate(file)).toEqual(create);
  });
});

describe('files.initMultipartUpload', () => {
  const upload = { ...file, uploaded: false, uploadId: 'u-1', uploadUrls: ['https://storage.example/1', 'https://storage.example/2'] };

  it('asks for a URL for each part', async () => {
    cdf.answer(() => Response.json(upload, { status: 201 }));
    expect(await files.initMultipartUpload({ ...create, parts: 2 })).toEqual(upload);
    expect(await initFileMultipartUpload(connectCognite(options), { name: 'a', parts: 250, overwrite: true })).toEqual(upload);
    cdf.expectSent(
      { line: 'POST /files/initmultipartupload?parts=2', body: create },
      { line: 'POST /files/initmultipartupload?overwrite=true&parts=250', body: { name: 'a' } },
    );
  });

  it('gives the same where the answer is a list', async () => {
    cdf.answers({ items: [upload] });
    expect(await files.initMultipartUpload({ ...create, parts: 2 })).toEqual(upload);
  });

  it('refuses 0 and 251 parts', async () => {
    for (const parts of [0, 251, 1.5, '2' as never]) {
      await expectRefused(cdf, () => files.initMultipartUpload({ name: 'a', parts }), /parts must be a whole number from 1 to 250/);
    }
    await expectRefused(cdf, () => files.initMultipartUpload({ name: 'a' } as never), /initFileMultipartUpload: .*parts/);
  });
});

describe('files.completeMultipartUpload', () => {
  it('names the file and the upload, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await files.completeMultipartUpload({ id: 42, uploadId: 'u-1' })).toBeUndefined();
    await files.completeMultipartUpload({ externalId: 'x', uploadId: 'u-1' });
    await files.completeMultipartUpload({ instanceId: { space: 's', externalId: 'x' }, uploadId: 'u-1' });
    cdf.expectSent(
      { line: 'POST /files/completemultipartupload', body: { id: 42, uploadId: 'u-1' } },
      { line: 'POST /files/completemultipartupload', body: { externalId: 'x', uploadId: 'u-1' } },
      { line: 'POST /files/completemultipartupload', body: { instanceId: { space: 's', externalId: 'x' }, uploadId: 'u-1' } },
    );
  });

  it('refuses a call without the upload', async () => {
    await expectRefused(cdf, () => files.completeMultipartUpload({ id: 42 } as never), /completeFileMultipartUpload: .*uploadId/);
    await expectRefused(cdf, () => files.completeMultipartUpload({ id: 0, uploadId: 'u' }), /id must be a whole number from 1/);
    const names = /parameters must be \{ id \} or \{ externalId \} or \{ instanceId \}, not/;
    for (const bad of [{}, { id: 1, externalId: 'a' }, { externalId: 'a', instanceId: { space: 's', externalId: 'a' } }]) {
      await expectRefused(cdf, () => files.completeMultipartUpload({ ...bad, uploadId: 'u' } as never), names);
    }
  });
});

describe('files.list', () => {
  itPages(cdf, (params) => files.list(params), file, (limit, cursor) => ({
    line: 'POST /files/list',
    body: { limit, ...(cursor === undefined ? {} : { cursor }) },
  }));

  it('sends every filter, with identifiers spelled out', async () => {
    cdf.answers({ items: [file] });
    expect(await files.list({ filter }).toArray()).toEqual([file]);
    cdf.expectSent({ line: 'POST /files/list', body: { filter: wireFilter, limit: 1000 } });
  });

  it('walks partitions at the same time', async () => {
    cdf.answer(({ text }) => {
      const { partition, cursor } = JSON.parse(text) as { partition: string; cursor?: string };
      return { items: [{ ...file, name: `${partition} ${cursor ?? ''}` }], nextCursor: partition === '2/3' && !cursor ? 'c1' : undefined };
    });
    const names = (await files.list({ filter: { uploaded: true }, partitions: 3 }).toArray()).map(({ name }) => name);
    expect(names.sort()).toEqual(['1/3 ', '2/3 ', '2/3 c1', '3/3 ']);
    expect(cdf.bodies()).toContainEqual({ filter: { uploaded: true }, limit: 1000, partition: '2/3', cursor: 'c1' });
  });

  it('refuses more than 10 partitions, and a limit beside them', async () => {
    await expectRefused(cdf, () => files.list({ partitions: 11 }), /partitions must be a whole number from 1 to 10, not 11/);
    await expectRefused(cdf, () => files.list({ partitions: 2, limit: 5 }), /limit must be left out beside partitions/);
    await expectRefused(cdf, () => files.list({ partition: '1/2' } as never), /partition must be left to partitions/);
  });

  it.each(badFilters)('refuses %s in the filter', async (_what, bad, message) => {
    await expectRefused(cdf, () => files.list({ filter: bad as never }), message);
    await expectRefused(cdf, () => files.search({ filter: bad as never }), message);
    await expectRefused(cdf, () => files.aggregate({ filter: bad as never }), message);
  });

  it('gives chunks of any size', async () => {
    cdf.answers({ items: ids(1000), nextCursor: 'c1' }, { items: ids(1000), nextCursor: 'c2' }, { items: ids(700) });
    const sizes: number[] = [];
    for await (const chunk of files.list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 200]);
  });

  it('is sent again when the platform fails', async () => {
    cdf.answers(refuse(503), { items: [file] });
    expect(await files.list().toArray()).toHaveLength(1);
  });
});

describe('files.retrieve', () => {
  it.each([
    [42, { id: 42 }],
    ['pump-17-manual', { externalId: 'pump-17-manual' }],
    [{ id: 42 }, { id: 42 }],
    [{ externalId: 'x' }, { externalId: 'x' }],
    [{ instanceId: { space: 'plant', externalId: 'manual_17' } }, { instanceId: { space: 'plant', externalId: 'manual_17' } }],
  ])('takes %j', async (id, wire) => {
    cdf.answers({ items: [file] });
    expect(await files.retrieve(id)).toEqual(file);
    cdf.expectSent({ line: 'POST /files/byids', body: { items: [wire] } });
  });

  it('takes many in requests of 1,000, in input order', async () => {
    cdf.answer(({ text }) => ({ items: items(text).map(({ id }) => ({ ...file, id })) }));
    const found = await files.retrieve(ids(2001));
    expect(found.map(({ id }) => id)).toEqual(ids(2001).map(({ id }) => id));
    expect(cdf.bodies().map((body) => (body as { items: object[] }).items.length).sort()).toEqual([1, 1000, 1000]);
  });

  it('gives undefined for one that is not there, and what is there of many on request', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }));
    expect(await files.retrieve(1)).toBeUndefined();
    cdf.answers({ items: [file] });
    expect(await files.retrieve([1, 42], { ignoreUnknownIds: true })).toEqual([file]);
    expect(cdf.bodies().at(-1)).toEqual({ items: [{ id: 1 }, { id: 42 }], ignoreUnknownIds: true });
  });

  it('throws for missing ones among many, and for every other refusal', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), refuse(400), refuse(403));
    const error = await failure<NotFoundError>(() => files.retrieve([1, 42]));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ id: 1 }]);
    expect(await failure(() => files.retrieve(1))).toMatchObject({ status: 400 });
    expect(await failure(() => files.retrieve(1))).toBeInstanceOf(PermissionError);
  });

  it('refuses what names no file', async () => {
    for (const bad of [0, -1, 1.5, NaN, '', {}, null, undefined, { id: 1, externalId: 'x' }, { name: 'x' }]) {
      await expectRefused(cdf, () => files.retrieve(bad as never), /retrieveFiles: the item must be a FileId/);
      await expectRefused(cdf, () => files.downloadLinks(bad as never), /retrieveFileDownloadLinks: the item must be a FileId/);
    }
    await expectRefused(cdf, () => files.delete({ instanceId: { space: 's', externalId: 'x' } } as never), /deleteFiles: the item must be a ResourceId/);
    expect(await files.retrieve([])).toEqual([]);
  });
});

describe('files.search', () => {
  it('sends the words, the filter and the limit, and gives the files', async () => {
    cdf.answer(() => ({ items: [file] }));
    expect(await files.search({ search: { name: 'manual' }, filter, limit: 1000 })).toEqual([file]);
    expect(await files.search()).toEqual([file]);
    cdf.expectSent(
      { line: 'POST /files/search', body: { search: { name: 'manual' }, filter: wireFilter, limit: 1000 } },
      { line: 'POST /files/search', body: {} },
    );
  });

  it('refuses a limit beyond 1 to 1,000', async () => {
    for (const limit of [0, 1001, 1.5]) await expectRefused(cdf, () => files.search({ limit }), /limit must be a whole number from 1 to 1000/);
  });
});

describe('files.aggregate', () => {
  it('counts', async () => {
    cdf.answer(() => ({ items: [{ count: 42 }] }));
    expect(await files.aggregate({ filter })).toEqual([{ count: 42 }]);
    expect(await files.aggregate()).toEqual([{ count: 42 }]);
    cdf.expectSent({ line: 'POST /files/aggregate', body: { filter: wireFilter } }, { line: 'POST /files/aggregate', body: {} });
  });
});

describe('files.update', () => {
  it('sends a change as it is written, one or many', async () => {
    const one = { id: 42, update: { source: { set: 'archive' }, directory: { setNull: true as const }, metadata: { add: { a: 'b' }, remove: ['c'] } } };
    const byInstance = { instanceId: { space: 'plant', externalId: 'x' }, update: { labels: { add: [{ externalId: 'l' }] } } };
    cdf.answer(({ text }) => ({ items: items(text).map(() => file) }));
    expect(await files.update(one)).toEqual(file);
    expect(await files.update([one, byInstance])).toEqual([file, file]);
    cdf.expectSent({ line: 'POST /files/update', body: { items: [one] } }, { line: 'POST /files/update', body: { items: [one, byInstance] } });
  });

  it('takes a change step by step, of every field', async () => {
    const set = {
      externalId: 'new', directory: '/d', source: 's', mimeType: 'm', metadata: { a: 'b' }, assetIds: [1], dataSetId: 7, sourceCreatedTime: 1,
      sourceModifiedTime: 2, securityCategories: [3], labels: ['l', { externalId: 'k' }], geoLocation: create.geoLocation,
    };
    const nothing = { externalId: null, directory: null, source: null, mimeType: null, dataSetId: null, sourceCreatedTime: null, sourceModifiedTime: null, geoLocation: null };
    cdf.answer(({ text }) => ({ items: items(text).map(() => file) }));
    await files.update([
      fileMetadataUpdate('x').set(set),
      fileMetadataUpdate(42).set(nothing),
      fileMetadataUpdate({ instanceId: { space: 's', externalId: 'x' } })
        .add({ metadata: { a: 'b' }, assetIds: [1], securityCategories: [3], labels: ['l'] })
        .remove({ metadata: ['c'], assetIds: [2], securityCategories: [4], labels: [{ externalId: 'k' }] }),
    ]);
    const l = { externalId: 'l' };
    const k = { externalId: 'k' };
    expect(bodyOf(cdf.sent[0]!)).toEqual({
      items: [
        { externalId: 'x', update: { ...Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { set: value }])), labels: { set: [l, k] } } },
        { id: 42, update: Object.fromEntries(Object.keys(nothing).map((name) => [name, { setNull: true }])) },
        {
          instanceId: { space: 's', externalId: 'x' },
          update: {
            metadata: { add: { a: 'b' }, remove: ['c'] }, assetIds: { add: [1], remove: [2] }, securityCategories: { add: [3], remove: [4] }, labels: { add: [l], remove: [k] },
          },
        },
      ],
    });
  });

  it('refuses changes that the platform does not know', () => {
    expect(() => fileMetadataUpdate(42).set({ name: 'x' } as never)).toThrow(/one of externalId, directory/);
    expect(() => fileMetadataUpdate(42).set({ labels: null } as never)).toThrow(/can be null/);
    expect(() => fileMetadataUpdate(42).add({ source: 'x' } as never)).toThrow(/one of metadata, assetIds, securityCategories, labels/);
    expect(() => fileMetadataUpdate(42).set({ labels: [] }).add({ labels: ['x'] } as never)).toThrow(/only change/);
    expect(() => fileMetadataUpdate(0)).toThrow(/FileId/);
  });

  it('sets what a file that was read has, and leaves the rest', async () => {
    const { id, name, uploaded, createdTime, lastUpdatedTime } = file;
    expect(toFileMetadataUpdate({ id, name, uploaded, createdTime, lastUpdatedTime, source: 's' })).toEqual({ id: 42, update: { source: { set: 's' } } });
    expect(toFileMetadataUpdate(file)).toEqual({ id: 42, update: Object.fromEntries(Object.entries(create).filter(([field]) => field !== 'name').map(([field, value]) => [field, { set: value }])) });
  });

  it('is sent in requests of 1,000, and again when the platform fails', async () => {
    cdf.answer(({ text }, count) => (count === 1 ? refuse(503) : { items: items(text).map(({ id }) => ({ ...file, id })) }));
    const changes = ids(1001).map(({ id }) => ({ id, update: { source: { set: 's' } } }));
    expect((await new Files({ ...options, concurrency: 1 }).update(changes)).map(({ id }) => id)).toEqual(ids(1001).map(({ id }) => id));
    expect(cdf.bodies().map((body) => (body as { items: object[] }).items.length).sort()).toEqual([1, 1000, 1000]);
  });

  it('refuses a change that names no file, or two', async () => {
    for (const bad of [{ update: {} }, { id: 1 }, { id: 1, externalId: 'x', update: {} }, { id: 1, update: {}, name: 'x' }, 42]) {
      await expectRefused(cdf, () => files.update(bad as never), /updateFiles: the item must be a FileMetadataUpdate/);
    }
  });
});

describe('files.delete', () => {
  it('sends ids, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await files.delete([42, 'x', { externalId: 'y' }])).toBeUndefined();
    expect(await files.delete('x', { ignoreUnknownIds: true })).toBeUndefined();
    cdf.expectSent(
      { line: 'POST /files/delete', body: { items: [{ id: 42 }, { externalId: 'x' }, { externalId: 'y' }] } },
      { line: 'POST /files/delete', body: { items: [{ externalId: 'x' }], ignoreUnknownIds: true } },
    );
  });

  it('sends 1,000 a request, and tells what became of each when one is refused', async () => {
    cdf.answer(({ text }) => (items(text)[0]!.id === 1001 ? refuse(400, { missing: [{ id: 1001 }] }) : {}));
    const error = await failure<BatchError>(() => new Files({ ...options, concurrency: 1 }).delete(ids(2500)));
    expect(error).toBeInstanceOf(BatchError);
    expect([error.succeeded.length, error.failed.length, error.unknown.length, error.skipped.length]).toEqual([1000, 1000, 0, 500]);
    expect(error.missing).toEqual([{ id: 1001 }]);
  });

  it('throws for a missing one, and is not sent twice when its outcome is in doubt', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), refuse(503));
    expect(await failure(() => files.delete(1))).toBeInstanceOf(NotFoundError);
    expect(await failure(() => files.delete(1))).toMatchObject({ status: 503, attempts: 1 });
  });
});

describe('files.downloadLinks', () => {
  it('gives a link for each file, 100 a request', async () => {
    cdf.answer(({ text }) => ({ items: items(text).map((id) => ({ ...id, downloadUrl: `https://storage.example/${id.id}` })) }));
    const links = await files.downloadLinks(ids(201), { extendedExpiration: true });
    expect(links.map(({ downloadUrl }) => downloadUrl)).toEqual(ids(201).map(({ id }) => `https://storage.example/${id}`));
    expect(cdf.lines()).toEqual(Array(3).fill('POST /files/downloadlink?extendedExpiration=true'));
    expect(cdf.bodies().map((body) => (body as { items: object[] }).items.length).sort()).toEqual([1, 100, 100]);
  });

  it('gives one link for one file, and is sent again when the platform fails', async () => {
    const link = { externalId: 'x', downloadUrl: 'https://storage.example/x' };
    cdf.answers(refuse(502), { items: [link] });
    expect(await files.downloadLinks('x')).toEqual(link);
    const sent = { line: 'POST /files/downloadlink', body: { items: [{ externalId: 'x' }] } };
    cdf.expectSent(sent, sent);
  });

  it('throws for a file that is not there', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }));
    expect(await failure(() => files.downloadLinks(1))).toBeInstanceOf(NotFoundError);
  });
});

describe('files.assets', () => {
  it('gives the assets that a file is about, and sends nothing when there are none', async () => {
    const assets = [{ id: 1 }, { id: 9007199254740991 }];
    cdf.answers({ items: assets });
    expect(await files.assets(file)).toEqual(assets);
    cdf.expectSent({ line: 'POST /assets/byids', body: { items: assets } });
    expect(await files.assets([{}, {}])).toEqual([]);
    expect(await failure(() => files.assets(7 as never))).toBeInstanceOf(ValidationError);
    expect(await files.assets({})).toEqual([]);
    expect(cdf.lines()).toHaveLength(1);
  });

  it('throws for an asset that is gone, unless told not to', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 1 }] }), { items: [] });
    expect(await failure(() => files.assets({ assetIds: [1] }))).toBeInstanceOf(NotFoundError);
    expect(await files.assets({ assetIds: [1] }, { ignoreUnknownIds: true })).toEqual([]);
    expect(cdf.bodies().at(-1)).toEqual({ items: [{ id: 1 }], ignoreUnknownIds: true });
  });
});

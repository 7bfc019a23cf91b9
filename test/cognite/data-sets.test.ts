import { describe, expect, it } from 'vitest';
import { DataSets, dataSetUpdate, toDataSetCreate, toDataSetUpdate, type DataSet, type DataSetCreate, type DataSetUpdate } from '../../src/cognite/data-sets.js';
import { expectRefused, itPages, mockCdf, options, refuse } from './cdf.js';
import { itCreates, itRetrieves, itUpdates } from './items.js';

const cdf = mockCdf();
const dataSets = new DataSets(options);

const create: DataSetCreate = { externalId: 'erp', name: 'ERP', description: 'Master data', metadata: { owner: 'Kim' }, writeProtected: true };
const dataSet: DataSet = { ...create, id: 3, createdTime: 1714554000000, lastUpdatedTime: 1717232400000 };

describe('dataSets.list', () => {
  itPages(cdf, (params) => dataSets.list(params), dataSet, (size, cursor) => ({ line: 'POST /datasets/list', body: { limit: size, ...(cursor ? { cursor } : {}) } }));

  it('sends every filter', async () => {
    cdf.answers({ items: [] });
    const filter = { metadata: { owner: 'Kim' }, createdTime: { min: 1 }, lastUpdatedTime: { max: 2 }, externalIdPrefix: 'e', writeProtected: false };
    await dataSets.list({ filter, limit: 5 }).toArray();
    cdf.expectSent({ line: 'POST /datasets/list', body: { filter, limit: 5 } });
  });

  it('gives chunks larger than a page', async () => {
    cdf.answers({ items: [dataSet, dataSet], nextCursor: 'c' }, { items: [dataSet, dataSet] });
    const sizes: number[] = [];
    for await (const chunk of dataSets.list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([4]);
  });

  it('is sent again after a 503, and has no parts', async () => {
    cdf.answers(refuse(503), { items: [dataSet] });
    expect(await dataSets.list().toArray()).toEqual([dataSet]);
    cdf.sent.length = 0;
    await expectRefused(cdf, () => dataSets.list({ partitions: 2 } as never), /has no "partitions"/);
  });
});

describe('dataSets.retrieve', () => {
  itRetrieves<DataSet>(cdf, dataSets.retrieve.bind(dataSets) as never, 'POST /datasets/byids', 'retrieveDataSets', dataSet);
});

describe('dataSets.create', () => {
  itCreates<DataSetCreate, DataSet>(cdf, dataSets.create.bind(dataSets), 'POST /datasets', 'createDataSets', 10, create, dataSet);
});

describe('dataSets.update', () => {
  itUpdates<DataSetUpdate, DataSet>(cdf, dataSets.update.bind(dataSets), 'POST /datasets/update', 'updateDataSets', { writeProtected: { set: true } }, dataSet);

  it('takes what dataSetUpdate() builds, field by field', async () => {
    cdf.answer(() => ({ items: [dataSet] }));
    await dataSets.update(dataSetUpdate('erp').set({ externalId: 'e2', name: 'E', description: 'D', metadata: { a: '1' }, writeProtected: false }));
    await dataSets.update(dataSetUpdate(3).set({ externalId: null, name: null, description: null }).add({ metadata: { a: '1' } }).remove({ metadata: ['b'] }));
    cdf.expectSent(
      {
        line: 'POST /datasets/update',
        body: {
          items: [
            {
              externalId: 'erp',
              update: { externalId: { set: 'e2' }, name: { set: 'E' }, description: { set: 'D' }, metadata: { set: { a: '1' } }, writeProtected: { set: false } },
            },
          ],
        },
      },
      {
        line: 'POST /datasets/update',
        body: {
          items: [
            {
              id: 3,
              update: { externalId: { setNull: true }, name: { setNull: true }, description: { setNull: true }, metadata: { add: { a: '1' }, remove: ['b'] } },
            },
          ],
        },
      },
    );
  });

  it('takes a data set that was read, through toDataSetUpdate()', () => {
    expect(toDataSetUpdate({ ...dataSet, description: undefined })).toEqual({
      id: 3,
      update: { externalId: { set: 'erp' }, name: { set: 'ERP' }, metadata: { set: { owner: 'Kim' } }, writeProtected: { set: true } },
    });
  });

  it('refuses changes that the platform has not', () => {
    expect(() => dataSetUpdate(3).set({ writeProtected: null as never })).toThrow(/only externalId, name, description can be null/);
    expect(() => dataSetUpdate(3).set({ createdTime: 1 } as never)).toThrow(/must be one of externalId, name/);
    expect(() => dataSetUpdate(3).set({ metadata: {} }).add({ metadata: {} } as never)).toThrow(/only change/);
    expect(() => dataSetUpdate({} as never)).toThrow(/the id must be a ResourceId/);
  });
});

describe('dataSets.aggregate', () => {
  it('counts, all or those that pass a filter, and is sent again after a 503', async () => {
    cdf.answers({ items: [{ count: 12 }] }, refuse(503), { items: [{ count: 3 }] });
    expect(await dataSets.aggregate()).toEqual([{ count: 12 }]);
    expect(await dataSets.aggregate({ filter: { writeProtected: true } })).toEqual([{ count: 3 }]);
    const second = { line: 'POST /datasets/aggregate', body: { filter: { writeProtected: true } } };
    cdf.expectSent({ line: 'POST /datasets/aggregate', body: {} }, second, second);
    cdf.sent.length = 0;
    await expectRefused(cdf, () => dataSets.aggregate({ writeProtected: true } as never), /has no "writeProtected"; allowed: filter/);
  });
});

describe('what data sets do not have', () => {
  it('is a delete', () => {
    expect('delete' in dataSets).toBe(false);
    expect('search' in dataSets).toBe(false);
  });

  it('is sent by toDataSetCreate()', () => {
    expect(toDataSetCreate(dataSet)).toEqual(create);
  });
});

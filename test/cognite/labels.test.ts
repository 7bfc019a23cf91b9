import { describe, expect, it } from 'vitest';
import { Labels, NotFoundError, ServerError, toLabelDefinitionCreate, type LabelDefinition, type LabelDefinitionCreate } from '../../src/cognite/labels.js';
import { expectRefused, failure, itPages, mockCdf, options, refuse } from './cdf.js';
import { expectParts, itCreates } from './items.js';

const cdf = mockCdf();
const labels = new Labels(options);

const create: LabelDefinitionCreate = { externalId: 'pump', name: 'Pump', description: 'Moves liquids', dataSetId: 3 };
const label: LabelDefinition = { ...create, createdTime: 1714554000000 };

describe('labels.list', () => {
  itPages(cdf, (params) => labels.list(params), label, (size, cursor) => ({ line: 'POST /labels/list', body: { limit: size, ...(cursor ? { cursor } : {}) } }));

  it('sends every filter, with ids of data sets in short', async () => {
    cdf.answers({ items: [] });
    await labels.list({ filter: { name: 'Pump', externalIdPrefix: 'pu', dataSetIds: [3, 'erp', { id: 4 }] }, limit: 5 }).toArray();
    cdf.expectSent({
      line: 'POST /labels/list',
      body: { filter: { name: 'Pump', externalIdPrefix: 'pu', dataSetIds: [{ id: 3 }, { externalId: 'erp' }, { id: 4 }] }, limit: 5 },
    });
  });

  it('gives chunks of any size, over pages', async () => {
    cdf.answers({ items: [label, label, label], nextCursor: 'c' }, { items: [label, label] });
    const sizes: number[] = [];
    for await (const chunk of labels.list().chunks(4)) sizes.push(chunk.length);
    expect(sizes).toEqual([4, 1]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [label] });
    expect(await labels.list().toArray()).toEqual([label]);
  });

  it('refuses ids that are none, and more than the platform takes', async () => {
    await expectRefused(cdf, () => labels.list({ filter: { dataSetIds: [0] } }), /filter.dataSetIds\[0\] must be a ResourceId/);
    await expectRefused(cdf, () => labels.list({ filter: { dataSetIds: new Array<number>(1001).fill(1) } }), /filter.dataSetIds must be at most 1000 items/);
    await expectRefused(cdf, () => labels.list({ partitions: 2 } as never), /has no "partitions"/);
  });
});

describe('labels.create', () => {
  itCreates<LabelDefinitionCreate, LabelDefinition>(cdf, labels.create.bind(labels), 'POST /labels', 'createLabels', 1000, create, label);
});

describe('labels.delete', () => {
  it('deletes by external id, in short or in full, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await labels.delete('pump')).toBeUndefined();
    expect(await labels.delete([{ externalId: 'pump' }, 'valve'])).toBeUndefined();
    cdf.expectSent(
      { line: 'POST /labels/delete', body: { items: [{ externalId: 'pump' }] } },
      { line: 'POST /labels/delete', body: { items: [{ externalId: 'pump' }, { externalId: 'valve' }] } },
    );
  });

  it('sends 1,000 a request', async () => {
    cdf.answer(() => ({}));
    const items = Array.from({ length: 1001 }, (_one, index) => ({ externalId: `l${index}` }));
    await labels.delete(items.map(({ externalId }) => externalId));
    expectParts(cdf, 'POST /labels/delete', { items: items.slice(0, 1000) }, { items: items.slice(1000) });
  });

  it('names what does not exist, and is not sent twice', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'x' }] }), refuse(503));
    expect(await failure<NotFoundError>(() => labels.delete('x'))).toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'x' }] });
    expect(await failure(() => labels.delete('x'))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('refuses what is no external id, and flags that there are not', async () => {
    for (const bad of ['', 7, null, undefined, { id: 7 }, { externalId: 'a', name: 'A' }]) {
      await expectRefused(cdf, () => labels.delete(bad as never), /deleteLabels: the item must be an? ExternalId/);
    }
    await expectRefused(cdf, () => (labels.delete as (id: string, params: object) => Promise<void>).call(labels, 'a', { ignoreUnknownIds: true }), /has no "ignoreUnknownIds"/);
    await labels.delete([]);
    expect(cdf.lines()).toEqual([]);
  });
});

describe('toLabelDefinitionCreate', () => {
  it('leaves out what only the platform sets', () => {
    expect(toLabelDefinitionCreate(label)).toEqual(create);
  });
});

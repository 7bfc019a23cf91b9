import { beforeEach, describe, expect, it } from 'vitest';
import { EntityMatching } from '../../generated/cognite/entity-matching.js';
import { ExtractionPipelines } from '../../generated/cognite/extraction-pipelines.js';
import { Functions } from '../../generated/cognite/functions.js';
import { ThreeD } from '../../src/cognite/three-d.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';
import { nonce, post as sender, send, type Sent } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
beforeEach(() => {
  mock = mockCognite({ now: start, taskDuration: 100 });
  post = sender(mock);
});
const get = (path: string): Promise<Sent> => send(mock, 'GET', path);

/** A file with content. */
async function file(): Promise<number> {
  const { id, uploadUrl } = (await post('/files', { name: 'f' })).body;
  await mock.fetch(uploadUrl, { method: 'PUT', body: 'content' });
  return id as number;
}

describe('functions', () => {
  const create = async (more: object = {}): Promise<any> => (await post('/functions', { items: [{ name: 'f', externalId: 'f', fileId: await file(), ...more }] })).body.items[0];

  it('deploy on the clock', async () => {
    const functions = new Functions(optionsFor(mock));
    const made = await create({ secrets: { key: 'hush' }, indexUrl: 'https://pypi.example.com/simple' });
    expect(made).toMatchObject({ status: 'Queued', secrets: { key: '***' }, createdTime: start });
    expect(made).not.toHaveProperty('indexUrl');
    const states: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      states.push((await functions.retrieve('f'))!.status);
      mock.clock.advance(100);
    }
    expect(states).toEqual(['Queued', 'Deploying', 'Ready']);
    expect(await functions.retrieve('f')).toMatchObject({ runtimeVersion: 'Python 3.13' });
    expect(await functions.list({ filter: { status: 'Ready' } }).toArray()).toHaveLength(1);
    expect((await post('/functions', { items: [{ name: 'g', fileId: 5 }] })).body.error.missing).toEqual([{ id: 5 }]);
    const broken = await create({ externalId: 'g', metadata: { fail: 'no handle()' } });
    mock.clock.advance(200);
    expect(await functions.retrieve(broken.id)).toMatchObject({ status: 'Failed', error: { message: 'no handle()' } });
  });

  it('run on the clock when they are called, and give back what they were given', async () => {
    const { id } = await create();
    const call = async (data?: object, value?: string): Promise<Sent> => post(`/functions/${id}/call`, { data, nonce: value ?? await nonce(mock) });
    expect(await call()).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('is Queued') } } });
    mock.clock.advance(200);
    expect((await call({}, 'made up')).status).toBe(403);
    const { body: running } = await call({ site: 'north' });
    expect(running).toEqual({ id: expect.any(Number), functionId: id, status: 'Running', startTime: start + 200 });
    const { calls } = new Functions(optionsFor(mock));
    expect((await get(`/functions/${id}/calls/${running.id}/response`)).body).toEqual({ callId: running.id, functionId: id });
    mock.clock.advance(100);
    expect(await calls.retrieve(id, running.id)).toEqual({ ...running, status: 'Completed', endTime: start + 300 });
    expect((await get(`/functions/${id}/calls/${running.id}/response`)).body).toMatchObject({ response: { site: 'north' } });
    expect((await get(`/functions/${id}/calls/${running.id}/logs`)).body.items).toHaveLength(2);
    const failing = (await call({ fail: 'out of memory' })).body;
    mock.clock.advance(100);
    expect(await calls.retrieve(id, failing.id)).toMatchObject({ status: 'Failed', error: { message: 'out of memory' } });
    expect(await calls.list(id, { filter: { status: 'Failed' } }).toArray()).toMatchObject([{ id: failing.id }]);
    expect((await get(`/functions/${id}/calls/7/response`)).status).toBe(404);
    expect((await post('/functions/7/calls/list', {})).status).toBe(404);
    await post('/functions/delete', { items: [{ externalId: 'f' }] });
    expect(mock.store.functionCalls.size).toBe(0);
  });

  it('wait in real time with a client', async () => {
    mock = mockCognite({ taskDuration: 20 });
    post = sender(mock);
    const functions = new Functions(optionsFor(mock));
    const { id } = await create();
    expect(await functions.wait('f', { interval: 10 })).toMatchObject({ status: 'Ready' });
    const call = await functions.call(id, { data: { a: 1 } });
    await functions.calls.wait(id, call.id, { interval: 10 });
    expect(await functions.calls.getResponse(id, call.id)).toEqual({ a: 1 });
  });

  it('have schedules, which keep their data', async () => {
    const { id } = await create();
    const { schedules } = new Functions(optionsFor(mock));
    const schedule = await schedules.create({ name: 'nightly', functionId: id, cronExpression: '0 2 * * *', data: { a: 1 } });
    expect(schedule).toMatchObject({ name: 'nightly', functionId: id, sessionId: expect.any(String), createdTime: start });
    expect(await schedules.getInputData(schedule.id)).toEqual({ a: 1 });
    expect(await schedules.list({ filter: { functionExternalId: 'f' } }).toArray()).toEqual([schedule]);
    expect((await post('/functions/schedules/list', { filter: { FunctionId: 7 } })).body.items).toEqual([]);
    expect((await get('/functions/status')).body).toEqual({ status: 'activated' });
    expect((await get('/functions/limits')).body).toHaveProperty('timeoutMinutes');
    await schedules.delete(schedule.id);
    expect(mock.store.functionSchedules.size).toBe(0);
  });
});

describe('entity matching', () => {
  const sources = [{ id: 1, name: '21-PT-1019' }, { id: 2, name: 'valve north' }];
  const targets = [{ id: 10, name: '21PT1019' }, { id: 11, name: 'north valve 2' }, { id: 12, name: 'zzz' }];

  it('trains on the clock, and predicts by what names have in common', async () => {
    const matching = new EntityMatching(optionsFor(mock));
    const model = await matching.fit({ externalId: 'm', sources, targets, matchFields: [{ source: 'name', target: 'name' }] });
    expect(model).toMatchObject({ externalId: 'm', name: null, status: 'Queued', createdTime: start, startTime: null });
    expect(await post('/context/entitymatching/predict', { externalId: 'm' })).toMatchObject({ status: 400 });
    mock.clock.advance(100);
    expect(await matching.retrieveStatus(model.id)).toMatchObject({ status: 'Running', startTime: start + 100 });
    mock.clock.advance(100);
    expect(await matching.retrieve('m')).toMatchObject({ status: 'Completed', startTime: start + 100, statusTime: start + 200 });
    const job = await matching.predict({ externalId: 'm', numMatches: 2 });
    expect(job).toMatchObject({ status: 'Queued' });
    expect(job).not.toHaveProperty('items');
    mock.clock.advance(200);
    const done = (await matching.jobs.retrieve(job.jobId))!;
    expect(done.status).toBe('Completed');
    expect(done.items!.map(({ matches }) => matches.map(({ target }) => target!.id))).toEqual([[10], [11]]);
    const strict = await matching.predict({ id: model.id, scoreThreshold: 0.99, sources: [sources[0]!] });
    mock.clock.advance(200);
    expect((await matching.jobs.retrieve(strict.jobId))!.items).toEqual([{ source: sources[0], matches: [] }]);
    expect((await post('/context/entitymatching/predict', { externalId: 'nope' })).body.error.missing).toEqual([{ externalId: 'nope' }]);
    expect((await get('/context/entitymatching/jobs/7')).status).toBe(404);
  });

  it('learns from true matches, in another model', async () => {
    const matching = new EntityMatching(optionsFor(mock));
    const first = await matching.fit({ externalId: 'm', name: 'first', sources, targets });
    expect(await post('/context/entitymatching', { externalId: 'm', sources, targets })).toMatchObject({ status: 409 });
    const second = await matching.refit({ id: first.id, newExternalId: 'n', trueMatches: [{ sourceId: 1, targetId: 12 }] });
    expect(second).toMatchObject({ externalId: 'n', originalId: first.id, classifier: 'randomforest' });
    mock.clock.advance(200);
    const job = await matching.predict({ externalId: 'n', sources: [sources[0]!] });
    mock.clock.advance(200);
    expect((await matching.jobs.retrieve(job.jobId))!.items![0]!.matches).toEqual([{ score: 1, target: targets[2] }]);
    expect(await matching.list({ filter: { originalId: first.id } }).toArray()).toMatchObject([{ id: second.id }]);
    expect(await matching.update({ externalId: 'm', update: { name: { set: 'renamed' } } })).toMatchObject({ name: 'renamed', id: first.id });
    await matching.delete(['m', 'n']);
    expect([mock.store.entityMatchingModels.size, mock.store.entityMatchingTrainings.size]).toEqual([0, 0]);
  });
});

describe('3D', () => {
  it('has models whose revisions are processed on the clock, and have nodes then', async () => {
    const { models, revisions, files } = new ThreeD(optionsFor(mock));
    const fileId = await file();
    const model = await models.create({ name: 'Plant' });
    expect(await models.retrieve(model.id)).toEqual({ id: model.id, name: 'Plant', createdTime: start });
    expect(await models.retrieve(7)).toBeUndefined();
    const revision = await revisions.create(model.id, { fileId });
    expect(revision).toMatchObject({ status: 'Queued', published: false, assetMappingCount: 0 });
    expect(revision).not.toHaveProperty('modelId');
    mock.clock.advance(100);
    expect(await revisions.retrieve(model.id, revision.id)).toMatchObject({ status: 'Processing' });
    expect((await get(`/3d/models/${model.id}/revisions/${revision.id}/nodes`)).body.items).toEqual([]);
    mock.clock.advance(100);
    expect(await revisions.update(model.id, { id: revision.id, update: { published: { set: true } } })).toMatchObject({ status: 'Done', published: true });
    expect(await models.list({ published: true, includeRevisionInfo: true }).toArray()).toMatchObject([{ lastRevisionInfo: { revisionId: revision.id, revisionCount: 1, status: 'Done' } }]);
    expect(await models.list({ published: false }).toArray()).toEqual([]);
    expect((await post(`/3d/models/${model.id}/revisions`, { items: [{ fileId: 9 }] })).body.error.missing).toEqual([{ id: 9 }]);
    expect((await get('/3d/models/7/revisions')).status).toBe(404);
    expect(new TextDecoder().decode(await files.retrieve(fileId))).toBe('content');
    expect(await files.retrieve(7)).toBeUndefined();
    expect((await models.update({ id: model.id, update: { name: { set: 'Site' } } })).name).toBe('Site');
    await revisions.updateThumbnail(model.id, revision.id, { fileId });
    expect(await revisions.retrieve(model.id, revision.id)).toMatchObject({ thumbnailThreedFileId: fileId });
    await models.delete(model.id);
    expect([mock.store.threeDRevisions.size, mock.store.threeDNodes.size]).toEqual([0, 0]);
  });

  it('keeps models and revisions in the data model, one a request', async () => {
    const { models, revisions } = new ThreeD(optionsFor(mock));
    const fileId = await file();
    const thumbnailReference = { space: 'plant', externalId: 'view' };
    const [hall, yard] = await models.create([{ name: 'Hall', space: 'plant', type: 'CAD', thumbnailReference }, { name: 'Yard', space: 'plant', type: 'PointCloud' }]);
    expect(await models.retrieve(hall!.id)).toEqual({ id: hall!.id, name: 'Hall', space: 'plant', createdTime: start });
    const instanceId = { space: 'plant', externalId: String(hall!.id) };
    expect(await models.update({ instanceId, update: { name: { set: 'Hall 2' }, thumbnailReference: { setNull: true } } })).toEqual({ ...hall, name: 'Hall 2' });
    expect(mock.store.threeDModels.get(hall!.id)).not.toHaveProperty('thumbnailReference');
    const { nonce } = (await post('/sessions', { items: [{ tokenExchange: true }] })).body.items[0];
    const revision = await revisions.create(hall!.id, { fileId, nonce });
    expect(Object.keys(revision).sort()).toEqual(['assetMappingCount', 'createdTime', 'fileId', 'id', 'published', 'status']);
    expect(await revisions.retrieve(hall!.id, revision.id)).toEqual(revision);
    expect((await post(`/3d/models/${hall!.id}/revisions`, { items: [{ fileId, nonce }] })).status).toBe(403);
    const inside = { space: 'plant', externalId: String(revision.id) };
    expect(await revisions.update(hall!.id, { instanceId: inside, update: { published: { set: true } } })).toMatchObject({ id: revision.id, published: true });
    await revisions.delete(hall!.id, { instanceId: inside });
    expect(mock.store.threeDRevisions.size).toBe(0);
    expect((await post('/3d/models/delete', { items: [{ instanceId }, { id: yard!.id }] })).status).toBe(400);
    expect((await post('/3d/models', { items: [{ name: 'a', space: 'plant', type: 'CAD' }, { name: 'b' }] })).status).toBe(400);
    expect((await post('/3d/models', { items: [{ name: 'a', space: 'plant', type: 'CAD', metadata: {} }] })).status).toBe(400);
    await models.delete([{ instanceId }, { instanceId: { space: 'plant', externalId: String(yard!.id) } }]);
    expect(mock.store.threeDModels.size).toBe(0);
  });

  it('lists nodes: below one, above one, by what they are, and in parts', async () => {
    const { models, revisions, assetMappings } = new ThreeD(optionsFor(mock));
    const model = await models.create({ name: 'Plant' });
    const revision = await revisions.create(model.id, { fileId: await file() });
    mock.clock.advance(200);
    const base = `/3d/models/${model.id}/revisions/${revision.id}/nodes`;
    const { items } = (await get(base)).body;
    expect(items.map(({ treeIndex, depth, subtreeSize }: any) => [treeIndex, depth, subtreeSize])).toEqual([[0, 0, 7], [1, 1, 3], [2, 2, 1], [3, 2, 1], [4, 1, 3], [5, 2, 1], [6, 2, 1]]);
    const indexes = async (path: string): Promise<unknown> => (await get(base + path)).body.items.map(({ treeIndex }: any) => treeIndex);
    expect(await indexes(`?nodeId=${items[4].id}`)).toEqual([4, 5, 6]);
    expect(await indexes('?depth=1')).toEqual([0, 1, 4]);
    expect(await indexes(`/${items[5].id}/ancestors`)).toEqual([0, 4, 5]);
    expect((await Promise.all([1, 2, 3].map((part) => indexes(`?partition=${part}%2F3&sortByNodeId=true`)))).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect((await get(`${base}?partition=1%2F2`)).status).toBe(400);
    expect((await post(`${base}/list`, { filter: { properties: { Item: { Kind: ['Group', 'Model'] } } } })).body.items.map(({ treeIndex }: any) => treeIndex)).toEqual([0, 1, 4]);
    expect((await post(`${base}/list`, { filter: { names: ['Part 6'] } })).body.items).toHaveLength(1);
    const first = (await get(`${base}?limit=5`)).body;
    expect(await indexes(`?limit=5&cursor=${encodeURIComponent(first.nextCursor)}`)).toEqual([5, 6]);

    const { id: assetId } = (await post('/assets', { items: [{ name: 'Pump' }] })).body.items[0];
    expect(await assetMappings.create(model.id, revision.id, { nodeId: items[4].id, assetId })).toEqual({ nodeId: items[4].id, assetId, treeIndex: 4, subtreeSize: 3 });
    expect(await assetMappings.list(model.id, revision.id, { assetId }).toArray()).toHaveLength(1);
    expect(await revisions.retrieve(model.id, revision.id)).toMatchObject({ assetMappingCount: 1 });
    expect((await post(`/3d/models/${model.id}/revisions/${revision.id}/mappings`, { items: [{ nodeId: 1, assetId: 2 }] })).body.error.missing).toEqual([{ nodeId: 1 }, { id: 2 }]);
    await assetMappings.delete(model.id, revision.id, { nodeId: items[4].id, assetId });
    expect(mock.store.threeDMappings.size).toBe(0);
  });
});

describe('extraction pipelines', () => {
  it('tell what their runs were', async () => {
    const [{ id: dataSetId }] = (await post('/datasets', { items: [{}] })).body.items;
    const pipelines = new ExtractionPipelines(optionsFor(mock));
    const made = await pipelines.create({ externalId: 'p', name: 'P', dataSetId, contacts: [{ name: 'Ada' }], rawTables: [{ dbName: 'd', tableName: 't' }] });
    expect(made).toMatchObject({ externalId: 'p', createdTime: start });
    const run = async (status: string, message?: string): Promise<any> => {
      mock.clock.advance(10);
      return (await post('/extpipes/runs', { items: [{ externalId: 'p', status, message }] })).body.items[0];
    };
    await run('success', 'ok');
    const failure = await run('failure', 'disk full');
    await run('seen');
    expect(await pipelines.retrieve('p')).toMatchObject({ lastSuccess: start + 10, lastFailure: start + 20, lastSeen: start + 30, lastMessage: 'disk full' });
    expect((await get('/extpipes/runs?externalId=p&limit=2')).body).toMatchObject({ items: [{ status: 'success' }, { status: 'failure' }], nextCursor: expect.any(String) });
    const list = async (filter: object): Promise<unknown> => (await post('/extpipes/runs/list', { filter: { externalId: 'p', ...filter } })).body.items;
    expect(await list({ statuses: ['failure'] })).toEqual([failure]);
    expect(await list({ message: { substring: 'DISK' } })).toEqual([failure]);
    expect(await list({ createdTime: { min: start + 30 } })).toMatchObject([{ status: 'seen' }]);
    expect((await post('/extpipes/runs', { items: [{ externalId: 'nope', status: 'seen' }] })).body.error.missing).toEqual([{ externalId: 'nope' }]);
    const update = { contacts: { add: [{ name: 'Bob' }], remove: [{ name: 'Ada' }] }, description: { set: null } };
    expect(await pipelines.update({ externalId: 'p', update })).toMatchObject({ contacts: [{ name: 'Bob' }], description: null });
    await pipelines.delete('p');
    expect(mock.store.extractionPipelineRuns.size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { AtlanClient } from 'data-platform-sdk/atlan';
import { CivisClient } from 'data-platform-sdk/civis';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { mockAtlan, mockCivis, mockCognite, type CogniteFixtures, type MockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';

const now = 1_717_200_000_000;
const clientOf = (mock: MockCognite): CogniteClient => new CogniteClient(optionsFor(mock));

/** One of everything, in an order in which nothing could be created. */
const everything: CogniteFixtures = {
  executions: [{ workflowExternalId: 'w', version: '1', input: { site: 'north' } }],
  triggers: [{ externalId: 'nightly', workflowExternalId: 'w', workflowVersion: '1', triggerRule: { triggerType: 'schedule', cronExpression: '0 0 * * *' }, createdTime: 5 }],
  versions: [{ workflowExternalId: 'w', version: '1', createdTime: 3, workflowDefinition: { tasks: [{ externalId: 't', type: 'function', parameters: { function: { externalId: 'f' } } }] } }],
  workflows: [{ externalId: 'w', createdTime: 1, lastUpdatedTime: 2 }],
  functionSchedules: [{ name: 'hourly', cronExpression: '0 * * * *', functionId: 70 }],
  functionCalls: [{ functionId: 70, data: { a: 1 } }],
  functions: [{ id: 70, name: 'f', externalId: 'f', fileId: 50, createdTime: 1 }, { id: 71, name: 'g', fileId: 50 }],
  extractionPipelineRuns: [{ externalId: 'pipe', status: 'success', createdTime: 9 }],
  extractionPipelines: [{ id: 80, externalId: 'pipe', name: 'Pipe', dataSetId: 10 }],
  apiKeys: [{ serviceAccountId: 62 }],
  serviceAccounts: [{ id: 62, name: 'robot', groups: [60] }],
  securityCategories: [{ id: 61, name: 'secret' }],
  groups: [{ id: 60, name: 'admins' }],
  templateViews: [{ groupExternalId: 'tg', version: 1, externalId: 'view', source: { type: 'events', filter: {} } }],
  templateInstances: [{ groupExternalId: 'tg', version: 1, externalId: 'ti', templateName: 'Pump', fieldResolvers: {} }],
  templateVersions: [{ groupExternalId: 'tg', schema: 'type Pump @template { name: String }' }],
  templateGroups: [{ externalId: 'tg' }],
  entityMatchingModels: [{ sources: [{ id: 1, name: 'a' }], targets: [{ id: 2, name: 'a' }] }],
  threeDMappings: [{ modelId: 40, revisionId: 41, nodeId: 4100, assetId: 1 }],
  threeDRevisions: [{ modelId: 40, id: 41, fileId: 50, createdTime: 1 }],
  threeDModels: [{ id: 40, name: 'Plant' }],
  rawRows: [{ dbName: 'db', tableName: 'rows', key: 'k', columns: { a: 1 } }],
  rawTables: [{ dbName: 'db', name: 'empty' }],
  rawDatabases: [{ name: 'db' }],
  relationships: [{ externalId: 'r', sourceExternalId: 'pump', sourceType: 'asset', targetExternalId: 'ts', targetType: 'timeSeries', createdTime: 4 }],
  files: [{ id: 50, externalId: 'file', name: 'notes.txt', mimeType: 'text/plain', content: 'hellø', createdTime: 6, lastUpdatedTime: 7 }, { id: 51, name: 'empty' }],
  sequenceRows: [{ externalId: 'seq', columns: ['c'], rows: [{ rowNumber: 1, values: [2] }] }],
  sequences: [{ id: 30, externalId: 'seq', columns: [{ externalId: 'c', valueType: 'DOUBLE' }] }],
  datapoints: [{ externalId: 'ts', datapoints: [{ timestamp: 1, value: 2 }] }],
  timeSeries: [{ id: 20, externalId: 'ts', assetId: 2, createdTime: 1 }],
  events: [{ id: 15, externalId: 'e', assetIds: [2], createdTime: 3 }],
  assets: [{ id: 2, name: 'Valve', parentExternalId: 'pump', labels: [{ externalId: 'l' }] }, { id: 1, name: 'Pump', externalId: 'pump', dataSetId: 10, createdTime: 3, lastUpdatedTime: 4 }],
  labels: [{ externalId: 'l', name: 'L', createdTime: 8 }],
  dataSets: [{ id: 10, externalId: 'ds' }],
};

describe('fixtures of Cognite', () => {
  const mock = mockCognite({ now, fixtures: everything });
  const { store } = mock;

  it('fill every one of their tables, in whatever order they come', () => {
    const sizes = Object.fromEntries(Object.keys(everything).map((name) => [name, store[name as keyof CogniteFixtures].size]));
    const expected = Object.fromEntries(Object.entries(everything).map(([name, items]: [string, readonly unknown[]]) => [name, items.length]));
    expect(sizes).toEqual({ ...expected, rawTables: 2 });
    expect(mock.requests).toEqual([]);
  });

  it('keep the ids and times that they have, and get the others from the mock', () => {
    expect(store.assets.get(1)).toMatchObject({ externalId: 'pump', createdTime: 3, lastUpdatedTime: 4, rootId: 1 });
    expect(store.assets.get(2)).toMatchObject({ parentId: 1, rootId: 1, createdTime: now, lastUpdatedTime: now });
    expect(store.workflows.get('w')).toMatchObject({ createdTime: 1, lastUpdatedTime: 2 });
    expect(store.versions.get('w', '1')).toMatchObject({ createdTime: 3, lastUpdatedTime: now, workflowDefinition: { hash: expect.any(String) } });
    expect(store.triggers.get('nightly')).toMatchObject({ createdTime: 5, isPaused: false });
    expect(store.labels.get('l')!.createdTime).toBe(8);
    expect(store.relationships.get('r')!.createdTime).toBe(4);
    expect(store.files.get(50)).toMatchObject({ uploaded: true, createdTime: 6, lastUpdatedTime: 7 });
    expect(store.files.get(51)).toMatchObject({ uploaded: false, createdTime: now });
  });

  it('are old enough to be ready where their time says so', () => {
    expect([store.functions.get(70)!.status, store.functions.get(71)!.status]).toEqual(['Ready', 'Queued']);
    expect(store.threeDRevisions.get(40, 41)).toMatchObject({ status: 'Done', assetMappingCount: 1 });
    expect(store.functionCalls.values()).toMatchObject([{ functionId: 70, status: 'Running' }]);
  });

  it('are what a client finds', async () => {
    const cdf = clientOf(mock);
    expect(await cdf.assets.retrieve(2)).toMatchObject({ name: 'Valve', parentExternalId: 'pump' });
    expect(await cdf.raw.rows.list('db', 'rows').toArray()).toEqual([{ key: 'k', columns: { a: 1 }, lastUpdatedTime: now }]);
  });
});

describe('fixtures', () => {
  it('are checked as requests are, and tell where they are wrong', () => {
    const wrong = (fixtures: object): (() => unknown) => () => mockCognite({ fixtures: fixtures as CogniteFixtures });
    expect(wrong({ asets: [] })).toThrow(/no fixtures "asets"; allowed: dataSets, labels, assets/);
    expect(wrong({ assets: {} })).toThrow('fixtures.assets is no list');
    expect(wrong({ assets: [{ name: 'a' }, 'b'] })).toThrow('fixtures.assets[1] is no object');
    expect(wrong({ assets: [{ name: 'a' }, {}] })).toThrow("fixtures.assets[1] must have required property 'name'");
    expect(wrong({ assets: [{ name: 'a', nmae: 'b' }] })).toThrow('fixtures.assets[0] has no property "nmae"');
    expect(wrong({ assets: [{ name: 'a', metadata: { a: 1 } }] })).toThrow('fixtures.assets[0].metadata.a must be string');
    expect(wrong({ assets: [{ name: 'a', createdTime: 'now' }] })).toThrow('fixtures.assets[0].createdTime must be integer');
    expect(wrong({ assets: [{ name: 'a', id: 1.5 }] })).toThrow('fixtures.assets[0].id must be integer');
    expect(wrong({ labels: [{ externalId: 'l', name: 'L', createdTime: NaN }] })).toThrow('fixtures.labels[0].createdTime must be integer');
    expect(wrong({ workflows: [{ externalId: 'w', lastUpdatedTime: '5' }] })).toThrow('fixtures.workflows[0].lastUpdatedTime must be integer');
    expect(wrong({ assets: [{ name: 'a', id: 1 }, { name: 'b', id: 1 }] })).toThrow('fixtures.assets[1]: another one has the id 1');
    expect(wrong({ assets: [{ name: 'a', parentExternalId: 'b' }] })).toThrow('fixtures.assets: Parents not found: b');
    expect(wrong({ assets: [{ name: 'a', externalId: 'x' }, { name: 'b', externalId: 'x' }] })).toThrow('Assets exist already: x');
    expect(wrong({ rawRows: [{ dbName: 'a', key: 'k', columns: {} }] })).toThrow("fixtures.rawRows[0] must have required property 'tableName'");
    expect(wrong({ versions: [{ workflowExternalId: 'w', version: 'v', workflowDefinition: { tasks: [] } }] })).toThrow('fixtures.versions: Workflows not found: w');
  });

  it('can be more than a request takes', () => {
    const mock = mockCognite({ fixtures: { events: Array.from({ length: 2500 }, (_, index) => ({ externalId: `e${index}` })) } });
    expect(mock.store.events.size).toBe(2500);
  });

  it('leave the ids that they have not to what follows', () => {
    const mock = mockCognite({ fixtures: { events: [{ id: Number.MAX_SAFE_INTEGER }, { id: 1_000_002 }, {}, {}] } });
    mock.store.events.put({ ...mock.store.events.get(1_000_002)!, id: 1_000_004 });
    mock.restore(mock.snapshot());
    mock.seed({ events: [{}] });
    expect(mock.store.events.values().map(({ id }) => id)).toEqual([Number.MAX_SAFE_INTEGER, 1_000_002, 1_000_001, 1_000_003, 1_000_004, 1_000_005]);
  });

  it('are refused with an id that is taken', () => {
    const mock = mockCognite({ fixtures: { assets: [{ id: 1, name: 'Pump' }], files: [{ id: 2, name: 'a' }] } });
    expect(() => mock.seed({ assets: [{ id: 1, name: 'Valve' }] })).toThrow('fixtures.assets: Assets exist already: 1');
    expect(() => mock.seed({ files: [{ id: 2, name: 'b' }] })).toThrow('fixtures.files: Files exist already: 2');
    expect(() => mock.seed({ events: [{}, { id: 1_000_001 }] })).toThrow('fixtures.events: Events exist already: 1000001');
    expect([mock.store.assets.get(1)!.name, mock.store.files.get(2)!.name, mock.store.events.size]).toEqual(['Pump', 'a', 0]);
    const civis = mockCivis({ fixtures: { workflows: [{ id: 7, name: 'a', definition: 'w: { tasks: { a: { action: std.noop } } }' }] } });
    expect(() => civis.seed({ workflows: [{ id: 7, name: 'b', definition: 'w: { tasks: { a: { action: std.noop } } }' }] })).toThrow('fixtures.workflows: Workflows exist already: 7');
  });

  it('are not changed, and not what the store changes', async () => {
    const asset = Object.freeze({ name: 'Pump', externalId: 'pump', metadata: Object.freeze({ a: 'b' }) });
    const mock = mockCognite({ fixtures: { assets: [asset] } });
    await clientOf(mock).assets.update({ externalId: 'pump', update: { metadata: { add: { c: 'd' } } } });
    expect(mock.store.assets.by('externalId', 'pump')!.metadata).toEqual({ a: 'b', c: 'd' });
    expect(asset).toEqual({ name: 'Pump', externalId: 'pump', metadata: { a: 'b' } });
  });

  it('can be added later', () => {
    const mock = mockCognite({ fixtures: { assets: [{ name: 'Pump', externalId: 'pump' }] } });
    mock.seed({ assets: [{ name: 'Valve', parentExternalId: 'pump' }] });
    expect(mock.store.assets.size).toBe(2);
    expect(() => mock.seed({ assets: [{ name: 'Pump', externalId: 'pump' }] })).toThrow('Assets exist already: pump');
  });

  it('are there again after a reset, and nothing else is', async () => {
    const mock = mockCognite({ now, fixtures: { assets: [{ name: 'Pump', externalId: 'pump' }] } });
    const before = mock.snapshot();
    const cdf = clientOf(mock);
    await cdf.assets.create([{ name: 'Valve' }]);
    await cdf.assets.delete({ externalId: 'pump' });
    mock.clock.advance(1000);
    mock.fail({ status: 500, times: Infinity });
    mock.chaos({ rates: { 500: 1 } });
    mock.rateLimit({ requests: 0, per: 1000 });
    mock.expireTokens();
    mock.reset();
    expect(mock.snapshot()).toEqual(before);
    expect(mock.requests).toEqual([]);
    expect((await cdf.assets.list().toArray()).map(({ name }) => name)).toEqual(['Pump']);
  });
});

describe('fixtures of Civis', () => {
  const definition = "version: '2.0'\nw: { tasks: { a: { action: std.noop } } }";
  const mock = mockCivis({
    now,
    fixtures: {
      workflows: [{ id: 7, name: 'Refresh', definition, createdAt: '2024-01-01T00:00:00.000Z' }, { name: 'Old', definition, archived: true }],
      executions: [{ workflowId: 7, input: { day: 1 } }],
      git: [{ workflowId: 7, gitRepoUrl: 'https://git.example.com/repo', gitPath: 'w.yml' }],
    },
  });
  const civis = new CivisClient({ auth: 'key', fetch: mock.fetch });

  it('are what a client finds', async () => {
    expect(await civis.workflows.retrieve(7)).toMatchObject({ name: 'Refresh', state: 'running', createdAt: '2024-01-01T00:00:00.000Z', updatedAt: new Date(now).toISOString() });
    expect((await civis.workflows.list({ archived: 'true' }).toArray()).map(({ name }) => name)).toEqual(['Old']);
    mock.clock.advance(50);
    expect((await civis.workflows.executions.list(7).toArray()).map(({ state }) => state)).toEqual(['succeeded']);
    expect(mock.store.git.get(7)?.file.gitPath).toBe('w.yml');
  });

  it('are checked', () => {
    expect(() => mockCivis({ fixtures: { executions: [{ workflowId: 8 }] } })).toThrow('fixtures.executions: The requested resource could not be found.');
    expect(() => mockCivis({ fixtures: { workflows: [{ definition } as never] } })).toThrow("fixtures.workflows[0] must have required property 'name'");
  });
});

describe('fixtures of Atlan', () => {
  const metadata = { name: 'atlan-dbt-1', annotations: { 'package.argoproj.io/name': '@atlan/dbt' } };
  const mock = mockAtlan({
    now,
    fixtures: {
      apps: [{ slug: 'app' }],
      credentials: [{ id: 'c-1', name: 'snowflake', connector: 'snowflake', connectorConfigName: 'atlan-connectors-snowflake', authType: 'basic', password: 'wrong', createdAt: 5 }],
      runs: [{ resourceName: 'atlan-dbt-1' }],
      workflows: [{ metadata, spec: {} }, { metadata: { name: 'atlan-dbt-2' }, spec: {} }],
    },
  });
  const atlan = new AtlanClient({ tenant: 'acme.atlan.com', auth: 'key', fetch: mock.fetch });

  it('are what a client finds', async () => {
    expect((await atlan.workflows.search().toArray()).map(({ hit }) => hit._id)).toEqual(['atlan-dbt-1', 'atlan-dbt-2']);
    expect(await atlan.credentials.retrieve('c-1')).toMatchObject({ name: 'snowflake', createdAt: 5, updatedAt: now });
    expect(mock.store.credentials.get('c-1')!.secrets.password).toBe('wrong');
    expect(mock.store.runs.values().map(({ run }) => run.status?.phase)).toEqual(['Pending']);
    expect(mock.store.apps.get('app')).toBeDefined();
  });

  it('are there again after a reset', () => {
    mock.store.workflows.clear();
    mock.reset();
    expect(mock.store.workflows.size).toBe(2);
  });
});

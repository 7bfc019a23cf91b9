import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AtlanClient } from 'data-platform-sdk/atlan';
import { CivisClient } from 'data-platform-sdk/civis';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { mockAtlan, mockCivis, mockCognite } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';

const now = 1_717_200_000_000;

describe('a mock', () => {
  it('refuses options that it has not, and a time that is none', () => {
    for (const mock of [mockCognite, mockCivis, mockAtlan]) {
      expect(() => mock({ fixture: {} } as never)).toThrow(/^mock\w+\(\) has no "fixture"; allowed: now, /);
      for (const time of [NaN, Infinity, '5' as never]) expect(() => mock({ now: time })).toThrow('now is a finite number');
    }
  });
});

describe('a clock that stands still', () => {
  it('keeps everything of Cognite where it is, and lets it all move on', async () => {
    const mock = mockCognite({
      now,
      taskDuration: 100,
      fixtures: {
        files: [{ id: 5, name: 'code.zip', content: 'zip' }],
        functions: [{ id: 6, name: 'new', fileId: 5 }, { id: 7, name: 'old', fileId: 5, createdTime: 1 }],
        functionCalls: [{ functionId: 7, data: { a: 1 } }],
        threeDModels: [{ id: 8, name: 'Plant' }],
        threeDRevisions: [{ id: 9, modelId: 8, fileId: 5 }],
        entityMatchingModels: [{ sources: [{ id: 1, name: 'pump' }], targets: [{ id: 2, name: 'pump' }] }],
        timeSeries: [{ externalId: 'ts' }],
        datapoints: [{ externalId: 'ts', datapoints: [{ timestamp: now - 1, value: 1 }, { timestamp: now + 150, value: 2 }] }],
        workflows: [{ externalId: 'w' }],
        versions: [{ workflowExternalId: 'w', version: '1', workflowDefinition: { tasks: [{ externalId: 't', type: 'function', parameters: { function: { externalId: 'f' } } }] } }],
        executions: [{ workflowExternalId: 'w', version: '1' }],
      },
    });
    const cdf = new CogniteClient(optionsFor(mock));
    const { id } = mock.store.executions.values()[0]!;
    const { id: call } = mock.store.functionCalls.values()[0]!;
    const model = mock.store.entityMatchingModels.values()[0]!;
    const states = async (): Promise<unknown[]> => [
      (await cdf.workflows.executions.retrieveDetailed(id))?.status,
      (await cdf.functions.retrieve(6))?.status,
      (await cdf.functions.calls.retrieve(7, call))?.status,
      (await cdf.threeD.revisions.retrieve(8, 9))?.status,
      (await cdf.entityMatching.retrieve(model.id))?.status,
      (await cdf.datapoints.retrieveLatest({ externalId: 'ts' }))?.datapoints[0]?.value,
    ];
    const before = ['RUNNING', 'Queued', 'Running', 'Queued', 'Queued', 1];
    expect(await states()).toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await states()).toEqual(before);
    mock.clock.advance(99);
    expect(await states()).toEqual(before);
    mock.clock.advance(1);
    expect(await states()).toEqual(['COMPLETED', 'Deploying', 'Completed', 'Processing', 'Running', 1]);
    mock.clock.advance(100);
    expect(await states()).toEqual(['COMPLETED', 'Ready', 'Completed', 'Done', 'Completed', 2]);

    // Signed URLs end in time, too.
    const { downloadUrl } = await cdf.files.downloadLinks(5);
    const status = async (): Promise<number> => (await mock.fetch(downloadUrl)).status;
    mock.clock.advance(29_999);
    expect(await status()).toBe(200);
    mock.clock.advance(1);
    expect(await status()).toBe(403);
  });

  it('keeps everything of Civis and Atlan where it is, and lets it all move on', async () => {
    const definition = "version: '2.0'\nw: { tasks: { a: { action: std.noop } } }";
    const civis = mockCivis({ now, taskDuration: 100, fixtures: { workflows: [{ id: 7, name: 'w', definition }], executions: [{ workflowId: 7 }] } });
    const workflows = new CivisClient({ auth: 'key', fetch: civis.fetch }).workflows;
    const atlan = mockAtlan({ now, runDuration: 100, fixtures: { workflows: [{ metadata: { name: 'w' }, spec: {} }], runs: [{ resourceName: 'w' }] } });
    const client = new AtlanClient({ tenant: 'acme.atlan.com', auth: 'key', fetch: atlan.fetch });
    const phase = async (): Promise<unknown> => (await client.workflows.runs.search().toArray())[0]?.status?.phase;
    expect([(await workflows.retrieve(7))?.state, await phase()]).toEqual(['running', 'Pending']);
    for (const mock of [civis, atlan]) mock.clock.advance(99);
    expect([(await workflows.retrieve(7))?.state, await phase()]).toEqual(['running', 'Running']);
    for (const mock of [civis, atlan]) mock.clock.advance(1);
    expect([(await workflows.retrieve(7))?.state, await phase()]).toEqual(['succeeded', 'Succeeded']);
  });

  it('is the only one that the mocks look at', () => {
    const files = readdirSync('src/testing', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && path !== 'engine/clock.ts');
    const looking = files.filter((path) => /Date\.now\(\)|new Date\(\)|performance\.now|Math\.random/.test(readFileSync(`src/testing/${path}`, 'utf8')));
    expect(files.length).toBeGreaterThan(50);
    expect(looking).toEqual([]);
  });
});

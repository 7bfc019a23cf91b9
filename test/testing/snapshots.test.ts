import { describe, expect, it } from 'vitest';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { mockAtlan, mockCivis, mockCognite, type MockSnapshot } from '../../src/testing/index.js';
import { optionsFor } from './client-options.js';

const now = 1_717_200_000_000;
const copy = (snapshot: MockSnapshot): MockSnapshot => JSON.parse(JSON.stringify(snapshot)) as MockSnapshot;

describe('snapshots', () => {
  it('are plain JSON, and bring everything back: rows, bytes, what is under way, time', async () => {
    const mock = mockCognite({
      now,
      taskDuration: 100,
      fixtures: {
        files: [{ id: 5, name: 'a.bin', content: new Uint8Array([0, 127, 128, 255]) }],
        workflows: [{ externalId: 'w' }],
        versions: [{ workflowExternalId: 'w', version: '1', workflowDefinition: { tasks: ['a', 'b'].map((externalId) => ({ externalId, type: 'function' as const, parameters: { function: { externalId: 'f' } } })) } }],
        executions: [{ workflowExternalId: 'w', version: '1' }],
      },
    });
    mock.clock.advance(150);
    const snapshot = mock.snapshot();
    expect(copy(snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({ platform: 'cognite', now: now + 150 });

    const other = mockCognite({ now: 0, taskDuration: 100 });
    other.restore(copy(snapshot));
    expect(other.snapshot()).toEqual(snapshot);
    expect(other.store.contents.get(5)!.bytes).toEqual(new Uint8Array([0, 127, 128, 255]));
    const task = (at: number): unknown => other.store.executions.values()[0]!.executedTasks[at]?.status;
    expect([task(0), task(1)]).toEqual(['COMPLETED', 'IN_PROGRESS']);
    other.clock.advance(50);
    expect(task(1)).toBe('COMPLETED');
  });

  it('are not what goes on: neither side changes the other', async () => {
    const mock = mockCognite({ now, fixtures: { assets: [{ name: 'Pump', externalId: 'pump' }] } });
    const cdf = new CogniteClient(optionsFor(mock));
    const snapshot = mock.snapshot();
    await cdf.assets.update({ externalId: 'pump', update: { name: { set: 'Valve' } } });
    await cdf.assets.create([{ name: 'Other' }]);
    mock.clock.advance(1000);
    mock.restore(snapshot);
    expect(mock.clock.now()).toBe(now);
    expect((await cdf.assets.list().toArray()).map(({ name }) => name)).toEqual(['Pump']);
    await cdf.assets.update({ externalId: 'pump', update: { name: { set: 'Valve' } } });
    mock.restore(snapshot);
    expect(mock.store.assets.by('externalId', 'pump')!.name).toBe('Pump');
    // The same ids come again.
    expect((await cdf.assets.create([{ name: 'Other' }]))[0]!.id).toBe(1_000_002);
  });

  it('leave cursors good, and requests and faults alone', async () => {
    const mock = mockCognite({ now, fixtures: { assets: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] } });
    const cdf = new CogniteClient(optionsFor(mock));
    mock.store.assets.delete(1_000_001);
    const { cursor } = await cdf.assets.list({ limit: 1 }).page();
    mock.fail({ operation: 'createAssets', status: 503 });
    const sent = mock.requests.length;
    mock.restore(copy(mock.snapshot()));
    expect(mock.requests).toHaveLength(sent);
    await expect(cdf.assets.create([{ name: 'd' }])).rejects.toMatchObject({ status: 503 });
    const page = await cdf.assets.list({ limit: 1 }).page({ cursor });
    expect(page.items.map(({ name }) => name)).toEqual(['c']);
  });

  it('go on with real time from theirs', async () => {
    const mock = mockCognite();
    mock.clock.advance(3_600_000);
    const snapshot = mock.snapshot();
    const other = mockCognite();
    other.restore(snapshot);
    const passed = other.clock.now() - snapshot.now;
    expect(passed >= 0 && passed < 1000).toBe(true);
  });

  it('are of every platform, and of one', () => {
    const civis = mockCivis({ now, fixtures: { workflows: [{ id: 7, name: 'w' }] } });
    const atlan = mockAtlan({ now, fixtures: { credentials: [{ id: 'c', name: 'c', connector: 'jdbc', connectorConfigName: 'jdbc', authType: 'basic' }] } });
    const [first, second] = [civis.snapshot(), atlan.snapshot()];
    civis.reset();
    civis.store.clear();
    atlan.store.clear();
    civis.restore(first);
    atlan.restore(second);
    expect([civis.store.workflows.get(7)?.name, atlan.store.credentials.get('c')?.credential.name]).toEqual(['w', 'c']);
    expect(() => civis.restore(second)).toThrow('the snapshot is of "atlan", not of civis');
    expect(() => civis.restore({ ...first, tables: { assets: { next: 1, rows: [] } } })).toThrow('the store has no "assets"');
  });
});

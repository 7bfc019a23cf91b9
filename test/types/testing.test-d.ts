// Checked by the compilers, never run: what tests that use the factories and client mocks are held to.
import { expectTypeOf, vi } from 'vitest';
import { AtlanClient } from '../../src/atlan/index.js';
import { CivisClient, type Workflow as CivisWorkflow, type WorkflowCreate } from '../../src/civis/index.js';
import {
  CogniteClient,
  Workflows,
  type Asset,
  type AssetCreate,
  type BatchOptions,
  type FunctionScheduleCreateInput,
  type List,
  type ListAssetsParams,
  type RequestOptions,
  type WorkflowTriggerUpsertInput,
  type WorkflowVersion,
} from '../../src/cognite/index.js';
import { mockClient, patchClient, resetClient, type MockedClient } from '../../src/testing/client-mock.js';
import { atlanFactory, civisFactory, cogniteFactory, createCogniteFactory, type CogniteFactory, type Factory } from '../../src/testing/factories.js';

export function factories(): void {
  const make = createCogniteFactory({ seed: 7 });
  expectTypeOf(make).toEqualTypeOf<CogniteFactory>();
  expectTypeOf(cogniteFactory).toEqualTypeOf<CogniteFactory>();
  expectTypeOf(make.asset()).toEqualTypeOf<Asset>();
  expectTypeOf(make.asset.minimal({ name: 'x' })).toEqualTypeOf<Asset>();
  expectTypeOf(make.asset.full()).toEqualTypeOf<Asset>();
  expectTypeOf(make.asset.list(2, { source: 's' })).toEqualTypeOf<Asset[]>();
  expectTypeOf(make.asset.list(2, (index) => ({ name: `${index}` }))).toEqualTypeOf<Asset[]>();
  expectTypeOf(make.asset.write()).toEqualTypeOf<AssetCreate>();
  expectTypeOf(make.asset.write.list(2)).toEqualTypeOf<AssetCreate[]>();
  expectTypeOf(make.asset.write).toExtend<Factory<AssetCreate>>();
  expectTypeOf(make.workflowTrigger.write()).toEqualTypeOf<WorkflowTriggerUpsertInput>();
  expectTypeOf(make.functionSchedule.write()).toEqualTypeOf<FunctionScheduleCreateInput>();
  expectTypeOf(civisFactory.workflow()).toEqualTypeOf<CivisWorkflow>();
  expectTypeOf(civisFactory.workflow.write()).toEqualTypeOf<WorkflowCreate>();
  expectTypeOf(atlanFactory.credential.write().name).not.toBeAny();
  // Nested objects and list items are given in part.
  expectTypeOf(make.workflowVersion({ workflowDefinition: { tasks: [{ externalId: 'a' }, { type: 'cdf', parameters: { cdfRequest: { method: 'POST' } } }] } })).toEqualTypeOf<WorkflowVersion>();
  make.asset({ metadata: { any: 'thing' }, labels: [{ externalId: 'l' }], externalId: undefined });
  make.datapointsInsert({ externalId: 'x', datapoints: [{ timestamp: 1, value: 2 }] });
  make.workflowExecution({ status: 'FAILED' });
  make.workflowExecution({ status: 'A_NEW_ONE' });
  // @ts-expect-error misspelt
  make.aset();
  // @ts-expect-error misspelt
  make.asset({ nam: 'x' });
  // @ts-expect-error a string
  make.asset({ name: 1 });
  // @ts-expect-error metadata are strings
  make.asset({ metadata: { a: 1 } });
  // @ts-expect-error misspelt, inside of a list
  make.workflowVersion({ workflowDefinition: { tasks: [{ externalID: 'a' }] } });
  // @ts-expect-error no such kind of task
  make.workflowVersion({ workflowDefinition: { tasks: [{ type: 'shell' }] } });
  // @ts-expect-error the platform's to set
  make.asset.write({ id: 1 });
  // @ts-expect-error nobody writes one
  make.workflowExecution.write();
  // @ts-expect-error how many
  make.asset.list();
  // @ts-expect-error misspelt
  createCogniteFactory({ seeds: 1 });
}

export function mocks(): void {
  const cdf = mockClient(CogniteClient);
  expectTypeOf(cdf).toEqualTypeOf<MockedClient<CogniteClient>>();
  // It goes where a client goes, and so do its resources.
  expectTypeOf(cdf).toExtend<CogniteClient>();
  expectTypeOf(cdf.workflows).toExtend<Workflows>();
  expectTypeOf(mockClient(Workflows)).toExtend<Workflows>();
  expectTypeOf(mockClient(CivisClient)).toExtend<CivisClient>();
  expectTypeOf(mockClient(AtlanClient)).toExtend<AtlanClient>();
  expectTypeOf(cdf).not.toBeAny();
  expectTypeOf(cdf.config).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  resetClient(cdf.workflows.versions);

  // Its methods have their own signatures.
  expectTypeOf(cdf.assets.list({ limit: 5 })).toEqualTypeOf<List<Asset>>();
  expectTypeOf(cdf.assets.create({ name: 'x' })).toEqualTypeOf<Promise<Asset>>();
  expectTypeOf(cdf.assets.create([{ name: 'x' }])).toEqualTypeOf<Promise<Asset[]>>();
  // @ts-expect-error misspelt
  cdf.assets.list({ limits: 5 });
  // @ts-expect-error no name
  void cdf.assets.create({});
  // @ts-expect-error no such resource
  void cdf.asets;
  // @ts-expect-error no such method
  cdf.assets.lst();

  // Calls and answers are typed by them.
  expectTypeOf(cdf.assets.list.calls).toEqualTypeOf<readonly [params?: ListAssetsParams, options?: RequestOptions][]>();
  expectTypeOf(cdf.assets.create.calls[0]!).toEqualTypeOf<[asset: AssetCreate, options?: BatchOptions] | [assets: readonly AssetCreate[], options?: BatchOptions]>();
  const asset = cogniteFactory.asset();
  cdf.assets.list.yields([asset], { pageSize: 1 });
  cdf.assets.list.once.yields([asset]);
  cdf.assets.list.fails(new Error());
  cdf.assets.create.resolves(asset);
  cdf.assets.create.resolves([asset]);
  cdf.assets.retrieve.resolves(undefined);
  cdf.assets.retrieve.once.resolves(asset);
  cdf.assets.delete.resolves();
  cdf.assets.create.rejects('anything');
  cdf.assets.create.returns(Promise.resolve(asset));
  cdf.assets.list.implement((params) => {
    expectTypeOf(params).toEqualTypeOf<ListAssetsParams | undefined>();
    return cdf.assets.list();
  });
  cdf.assets.create.implement(async (items, options) => {
    expectTypeOf(items).toEqualTypeOf<AssetCreate | readonly AssetCreate[]>();
    expectTypeOf(options).toEqualTypeOf<BatchOptions | undefined>();
    return 'length' in items ? [asset] : asset;
  });
  cdf.workflows.executions.wait.resolves(cogniteFactory.workflowExecutionDetailed());
  cdf.get.resolves({ any: 'thing' });
  cdf.raw.rows.list.yields([cogniteFactory.rawRow()]);
  expectTypeOf(cdf.raw.GET.calls).not.toBeAny();
  // @ts-expect-error another resource's
  cdf.assets.list.yields([cogniteFactory.event.minimal()]);
  // @ts-expect-error no list
  cdf.assets.search.yields([asset]);
  // @ts-expect-error a list is not promised
  cdf.assets.list.resolves([asset]);
  // @ts-expect-error another resource's
  cdf.assets.create.resolves(cogniteFactory.dataSet.minimal());
  // @ts-expect-error something
  cdf.assets.create.resolves();
  // @ts-expect-error not an asset
  cdf.assets.create.implement(async () => 5);
  // @ts-expect-error a client's class
  mockClient({});
}

export function spies(): void {
  const cdf = mockClient(CogniteClient, { spy: vi.fn });
  expectTypeOf(cdf).toExtend<CogniteClient>();
  expectTypeOf(cdf.assets.list.mock.calls).toBeArray();
  cdf.assets.retrieve.mockResolvedValueOnce(undefined);
  cdf.workflows.versions.list.yields([cogniteFactory.workflowVersion()]);
  // @ts-expect-error the method's own signature still
  cdf.assets.list({ limits: 5 });
  // @ts-expect-error misspelt
  mockClient(CogniteClient, { spies: vi.fn });

  const { client, restore } = patchClient(CogniteClient);
  expectTypeOf(client).toEqualTypeOf<MockedClient<CogniteClient>>();
  expectTypeOf(restore).toEqualTypeOf<() => void>();
  patchClient(CogniteClient, { spy: vi.fn }).client.assets.list.mockClear();
}

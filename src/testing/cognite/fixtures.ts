import type { AssetCreate } from '../../../generated/cognite/assets.js';
import type { DataSetCreate } from '../../../generated/cognite/data-sets.js';
import type { DatapointsInsert } from '../../../generated/cognite/datapoints.js';
import type { FitEntityMatchingModelParams } from '../../../generated/cognite/entity-matching.js';
import type { EventCreate } from '../../../generated/cognite/events.js';
import type { ExtractionPipelineCreate, ExtractionPipelineRunCreate } from '../../../generated/cognite/extraction-pipelines.js';
import type { FileMetadataCreate } from '../../../generated/cognite/files.js';
import type { FunctionCreate, FunctionData, FunctionScheduleCreate } from '../../../generated/cognite/functions.js';
import type { ApiKeyOwner, GroupCreate, SecurityCategoryCreate, ServiceAccountCreate } from '../../../generated/cognite/iam.js';
import type { LabelDefinitionCreate } from '../../../generated/cognite/labels.js';
import type { RawDatabase, RawRowInsert, RawTable } from '../../../generated/cognite/raw.js';
import type { RelationshipCreate } from '../../../generated/cognite/relationships.js';
import type { SequenceCreate, SequenceRowsInsert } from '../../../generated/cognite/sequences.js';
import type { TemplateGroupCreate, TemplateGroupVersionUpsert, TemplateInstanceCreate, TemplateViewCreate } from '../../../generated/cognite/templates.js';
import type { ThreeDAssetMappingCreate, ThreeDModelCreate, ThreeDRevisionCreate } from '../../../generated/cognite/three-d.js';
import type { TimeSeriesCreate } from '../../../generated/cognite/time-series.js';
import type { WorkflowInput, WorkflowMetadata, WorkflowTriggerUpsert, WorkflowUpsert, WorkflowVersionUpsert } from '../../../generated/cognite/workflows.js';
import type { Planting } from '../engine/fixtures.js';
import type { Table } from '../engine/table.js';
import type { Project } from './common.js';
import { fileAsides } from './files.js';
import type { InRevision, InTable, InTemplateVersion } from './store.js';
import { anyTable, type Row } from './rows.js';
import { sessionHandlers } from './sessions.js';

/** The id that the platform would choose. */
export interface GivenId {
  id?: number | undefined;
}

/** The times that the platform would set: milliseconds since the epoch. Left out, the mock's time. */
export interface GivenTimes {
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** A file, with or without its content. */
export interface FileFixture extends FileMetadataCreate, GivenId, GivenTimes {
  /** What is uploaded: text, or bytes. Left out, the upload is yet to come. */
  content?: string | Uint8Array<ArrayBuffer> | undefined;
}

/** A call of a function that is ready: one with a `createdTime` that is long enough ago. */
export interface FunctionCallFixture {
  functionId: number;
  data?: FunctionData | undefined;
}

/** An execution of a workflow version, which starts at the mock's time. */
export interface ExecutionFixture {
  workflowExternalId: string;
  version: string;
  input?: WorkflowInput | undefined;
  metadata?: WorkflowMetadata | undefined;
}

/**
 * What a mock project begins with: what would be written to the platform, by the names of the store's tables. The
 * order of the lists is of no matter. What is inside of something else names it, as in `{ dbName, tableName, key, columns }`.
 */
export interface CogniteFixtures {
  dataSets?: readonly (DataSetCreate & GivenId & GivenTimes)[] | undefined;
  labels?: readonly (LabelDefinitionCreate & Pick<GivenTimes, 'createdTime'>)[] | undefined;
  /** Parents can come before or after their children, which name them by id or external id. */
  assets?: readonly (AssetCreate & GivenId & GivenTimes)[] | undefined;
  events?: readonly (EventCreate & GivenId & GivenTimes)[] | undefined;
  timeSeries?: readonly (TimeSeriesCreate & GivenId & GivenTimes)[] | undefined;
  datapoints?: readonly DatapointsInsert[] | undefined;
  sequences?: readonly (SequenceCreate & GivenId & GivenTimes)[] | undefined;
  sequenceRows?: readonly SequenceRowsInsert[] | undefined;
  files?: readonly FileFixture[] | undefined;
  relationships?: readonly (RelationshipCreate & GivenTimes)[] | undefined;
  rawDatabases?: readonly RawDatabase[] | undefined;
  /** The database is created where it is not there. */
  rawTables?: readonly (RawTable & Pick<InTable, 'dbName'>)[] | undefined;
  /** Database and table are created where they are not there. */
  rawRows?: readonly (RawRowInsert & InTable)[] | undefined;
  threeDModels?: readonly (ThreeDModelCreate & GivenId & Pick<GivenTimes, 'createdTime'>)[] | undefined;
  /** One with a `createdTime` that is long enough ago has its nodes. */
  threeDRevisions?: readonly (ThreeDRevisionCreate & GivenId & Pick<GivenTimes, 'createdTime'> & Pick<InRevision, 'modelId'>)[] | undefined;
  threeDMappings?: readonly (ThreeDAssetMappingCreate & InRevision)[] | undefined;
  entityMatchingModels?: readonly FitEntityMatchingModelParams[] | undefined;
  templateGroups?: readonly (TemplateGroupCreate & GivenTimes)[] | undefined;
  templateVersions?: readonly (TemplateGroupVersionUpsert & Pick<InTemplateVersion, 'groupExternalId'>)[] | undefined;
  templateInstances?: readonly (TemplateInstanceCreate & GivenTimes & InTemplateVersion)[] | undefined;
  templateViews?: readonly (TemplateViewCreate & GivenTimes & InTemplateVersion)[] | undefined;
  groups?: readonly (GroupCreate & GivenId)[] | undefined;
  securityCategories?: readonly (SecurityCategoryCreate & GivenId)[] | undefined;
  serviceAccounts?: readonly (ServiceAccountCreate & GivenId)[] | undefined;
  apiKeys?: readonly ApiKeyOwner[] | undefined;
  extractionPipelines?: readonly (ExtractionPipelineCreate & GivenId & GivenTimes)[] | undefined;
  extractionPipelineRuns?: readonly ExtractionPipelineRunCreate[] | undefined;
  /** One with a `createdTime` that is long enough ago is ready. */
  functions?: readonly (FunctionCreate & GivenId & Pick<GivenTimes, 'createdTime'>)[] | undefined;
  functionCalls?: readonly FunctionCallFixture[] | undefined;
  functionSchedules?: readonly Omit<FunctionScheduleCreate, 'nonce'>[] | undefined;
  workflows?: readonly (WorkflowUpsert & GivenTimes)[] | undefined;
  versions?: readonly (WorkflowVersionUpsert & GivenTimes)[] | undefined;
  triggers?: readonly (Omit<WorkflowTriggerUpsert, 'authentication'> & GivenTimes)[] | undefined;
  executions?: readonly ExecutionFixture[] | undefined;
}

const times = ['createdTime', 'lastUpdatedTime'];
const timed = { given: times, integers: times };

/** How each of them comes into the store, in an order in which nothing is missed. */
export function cognitePlantings(project: Project): Record<keyof CogniteFixtures, Planting> {
  const { store } = project;
  const resource = (operation: string): Planting => ({ operation, given: ['id', ...times], integers: ['id', ...times] });
  /** Writes the times that a fixture has over those of the mock. */
  const dated = (operation: string, table: Table<Row>, ...key: string[]): Planting => ({
    operation,
    beside: times,
    integers: times,
    planted(fixture) {
      const given = Object.fromEntries(times.filter((time) => fixture[time] !== undefined).map((time) => [time, fixture[time]]));
      table.put({ ...table.get(...key.map((field) => fixture[field]))!, ...given });
    },
  });
  return {
    dataSets: resource('createDataSets'),
    labels: { operation: 'createLabels', ...timed },
    assets: resource('createAssets'),
    events: resource('createEvents'),
    timeSeries: resource('createTimeSeries'),
    datapoints: { operation: 'insertDatapoints' },
    sequences: resource('createSequences'),
    sequenceRows: { operation: 'insertSequenceRows' },
    files: { ...resource('createFile'), single: true, beside: ['content'], planted: uploader(project) },
    relationships: { operation: 'createRelationships', ...timed },
    rawDatabases: { operation: 'createRawDatabases' },
    rawTables: { operation: 'createRawTables', query: { ensureParent: true } },
    rawRows: { operation: 'insertRawRows', query: { ensureParent: true } },
    threeDModels: resource('createThreeDModels'),
    threeDRevisions: resource('createThreeDRevisions'),
    threeDMappings: { operation: 'createThreeDAssetMappings' },
    entityMatchingModels: { operation: 'fitEntityMatchingModel', single: true },
    templateGroups: { operation: 'createTemplateGroups', ...timed },
    templateVersions: { operation: 'upsertTemplateGroupVersion', single: true },
    templateInstances: { operation: 'createTemplateInstances', ...timed },
    templateViews: { operation: 'createTemplateViews', ...timed },
    groups: resource('createGroups'),
    securityCategories: resource('createSecurityCategories'),
    serviceAccounts: resource('createServiceAccounts'),
    apiKeys: { operation: 'createApiKeys' },
    extractionPipelines: resource('createExtractionPipelines'),
    extractionPipelineRuns: { operation: 'createExtractionPipelineRuns' },
    functions: resource('createFunctions'),
    functionCalls: { operation: 'callFunction', single: true, completed: (body) => ({ ...body, nonce: nonceOf(project) }) },
    functionSchedules: { operation: 'createFunctionSchedule', alone: true, completed: (body) => ({ ...body, nonce: nonceOf(project) }) },
    workflows: { ...dated('upsertWorkflows', anyTable(store.workflows), 'externalId'), alone: true },
    versions: { ...dated('upsertWorkflowVersions', anyTable(store.versions), 'workflowExternalId', 'version'), alone: true },
    triggers: {
      ...dated('upsertWorkflowTrigger', anyTable(store.triggers), 'externalId'),
      alone: true,
      completed: (body) => ({ ...body, authentication: { nonce: nonceOf(project) } }),
    },
    executions: { operation: 'runWorkflow', single: true, completed: (body) => ({ ...body, authentication: { nonce: nonceOf(project) } }) },
  };
}

/** Uploads a file's content. */
function uploader(project: Project): NonNullable<Planting['planted']> {
  const upload = fileAsides(project).find(({ id }) => id === 'putFileContent')!;
  const { files } = project.store;
  return ({ content, lastUpdatedTime }, answer) => {
    if (content === undefined) return;
    const { id, uploadUrl } = answer as { id: number; uploadUrl: string };
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>);
    upload.answer({ key: upload.path.exec(new URL(uploadUrl).pathname)![1]!, headers: new Headers(), bytes });
    if (lastUpdatedTime !== undefined) files.put({ ...files.get(id)!, lastUpdatedTime: lastUpdatedTime as number });
  };
}

function nonceOf(project: Project): string {
  const { createSession } = sessionHandlers(project);
  const { items: [session] } = createSession!({ body: { items: [{ tokenExchange: true }] } } as never) as { items: [{ nonce: string }] };
  return session.nonce;
}

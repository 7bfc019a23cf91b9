import type { Asset } from '../../../generated/cognite/assets.js';
import type { DataSet } from '../../../generated/cognite/data-sets.js';
import type { NumericDatapoint, StringDatapoint } from '../../../generated/cognite/datapoints.js';
import type { EntityMatchingEntity, EntityMatchingJob, EntityMatchingModel } from '../../../generated/cognite/entity-matching.js';
import type { Event } from '../../../generated/cognite/events.js';
import type { ExtractionPipeline, ExtractionPipelineRun } from '../../../generated/cognite/extraction-pipelines.js';
import type { FileMetadata } from '../../../generated/cognite/files.js';
import type { CogniteFunction, FunctionCall, FunctionCallLogEntry, FunctionSchedule } from '../../../generated/cognite/functions.js';
import type { ApiKey, Group, SecurityCategory, ServiceAccount } from '../../../generated/cognite/iam.js';
import type { LabelDefinition } from '../../../generated/cognite/labels.js';
import type { RawDatabase, RawRow, RawTable } from '../../../generated/cognite/raw.js';
import type { Relationship } from '../../../generated/cognite/relationships.js';
import type { Sequence, SequenceValue } from '../../../generated/cognite/sequences.js';
import type { TemplateGroup, TemplateGroupVersion, TemplateInstance, TemplateView } from '../../../generated/cognite/templates.js';
import type { ThreeDAssetMapping, ThreeDModel, ThreeDNode, ThreeDRevision } from '../../../generated/cognite/three-d.js';
import type { TimeSeries } from '../../../generated/cognite/time-series.js';
import type {
  WorkflowExecutionDetailed,
  WorkflowTask,
  WorkflowTrigger,
  WorkflowTriggerRun,
  WorkflowVersion,
  Workflow,
} from '../../../generated/cognite/workflows.js';
import { Store } from '../engine/store.js';
import { Table } from '../engine/table.js';

/** A session, and whether its nonce can still be used. */
export interface StoredSession {
  readonly id: number;
  readonly type: 'CLIENT_CREDENTIALS' | 'TOKEN_EXCHANGE' | 'ONESHOT_TOKEN_EXCHANGE';
  readonly nonce: string;
  readonly createdTime: number;
  readonly clientId?: string;
  used: boolean;
}

/** How far an execution has come, beyond what the platform shows of it. */
export interface Progress {
  readonly id: string;
  /** Time of the last thing that happened. Milliseconds since the epoch. */
  at: number;
  /** How often it was retried. */
  round: number;
  /** Attempts of a task, by the task's id. */
  readonly attempts: Record<string, number>;
  /** The tasks inside a subworkflow or dynamic task, by that task's id. */
  readonly inside: Record<string, readonly WorkflowTask[]>;
}

/** The content of a file. */
export interface StoredContent {
  readonly fileId: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A signed URL: who has it may do what it is for. */
export interface StoredLink {
  readonly token: string;
  readonly fileId: number;
  readonly kind: 'upload' | 'download';
  /** Milliseconds since the epoch. */
  readonly expires: number;
  /** The upload in parts that the link is for, and which part. */
  readonly uploadId?: string;
  readonly part?: number;
  /** What was put there, of an upload in parts. */
  bytes?: Uint8Array<ArrayBuffer>;
}

export type StoredPoint = NumericDatapoint | StringDatapoint;

/** The points of a time series, by time. */
export interface StoredPoints {
  readonly id: number;
  readonly points: readonly StoredPoint[];
}

/** A row of a sequence: values by their column's external id. */
export interface StoredSequenceRow {
  readonly sequenceId: number;
  readonly rowNumber: number;
  /** By column. Whole numbers beyond 2^53 are bigints in columns of LONG. */
  readonly values: Readonly<Record<string, SequenceValue | bigint>>;
}

/** What the entities of an entity matching model are, beside the model itself. */
export interface StoredTraining {
  readonly id: number;
  readonly sources: readonly EntityMatchingEntity[];
  readonly targets: readonly EntityMatchingEntity[];
  readonly trueMatches: readonly object[];
}

export interface StoredCall extends FunctionCall {
  readonly functionId: number;
  readonly data: object;
  readonly logs: readonly FunctionCallLogEntry[];
}

/** Where in the project something is. */
export interface InTable {
  readonly dbName: string;
  readonly tableName: string;
}
export interface InRevision {
  readonly modelId: number;
  readonly revisionId: number;
}
/** The instance by which the data model knows it, where it is kept there. */
export interface InDataModel {
  readonly instanceId?: { readonly space: string; readonly externalId: string };
}
export interface InTemplateVersion {
  readonly groupExternalId: string;
  readonly version: number;
}

/** Everything that the mock project holds. Read it, or write to it to start from a given state. */
export class CogniteStore extends Store {
  /** By external id. */
  readonly workflows = new Table<Workflow>(({ externalId }) => [externalId]);
  /** By workflow and version. */
  readonly versions = new Table<WorkflowVersion>(({ workflowExternalId, version }) => [workflowExternalId, version]);
  /** By id. */
  readonly executions = new Table<WorkflowExecutionDetailed>(({ id }) => [id]);
  /** By external id. */
  readonly triggers = new Table<WorkflowTrigger>(({ externalId }) => [externalId]);
  /** By trigger, fire time and execution. */
  readonly triggerRuns = new Table<WorkflowTriggerRun>(({ externalId, fireTime, workflowExecutionId }) => [externalId, fireTime, workflowExecutionId]);
  /** By nonce. */
  readonly sessions = new Table<StoredSession>(({ nonce }) => [nonce]);
  /** By the execution's id. */
  readonly progress = new Table<Progress>(({ id }) => [id]);
  /** By id, and by external id. */
  readonly assets = new Table<Asset>(({ id }) => [id], ['externalId']);
  /** By id, and by external id. */
  readonly events = new Table<Event>(({ id }) => [id], ['externalId']);
  /** By id, and by external id. */
  readonly dataSets = new Table<DataSet>(({ id }) => [id], ['externalId']);
  /** By external id. */
  readonly labels = new Table<LabelDefinition>(({ externalId }) => [externalId]);
  /** By id, and by external id. */
  readonly files = new Table<FileMetadata>(({ id }) => [id], ['externalId', 'instanceId']);
  /** By the file's id. */
  readonly contents = new Table<StoredContent>(({ fileId }) => [fileId]);
  /** Signed URLs, by their token. */
  readonly links = new Table<StoredLink>(({ token }) => [token]);
  /** By id, and by external id. */
  readonly timeSeries = new Table<TimeSeries>(({ id }) => [id], ['externalId', 'instanceId']);
  /** By the time series' id. */
  readonly datapoints = new Table<StoredPoints>(({ id }) => [id]);
  /** By id, and by external id. */
  readonly sequences = new Table<Sequence>(({ id }) => [id], ['externalId']);
  /** By the sequence's id and the row's number. */
  readonly sequenceRows = new Table<StoredSequenceRow>(({ sequenceId, rowNumber }) => [sequenceId, rowNumber]);
  /** By name. */
  readonly rawDatabases = new Table<RawDatabase>(({ name }) => [name]);
  /** By database and name. */
  readonly rawTables = new Table<RawTable & Pick<InTable, 'dbName'>>(({ dbName, name }) => [dbName, name]);
  /** By database, table and key. */
  readonly rawRows = new Table<RawRow & InTable>(({ dbName, tableName, key }) => [dbName, tableName, key]);
  /** By external id. */
  readonly relationships = new Table<Relationship>(({ externalId }) => [externalId]);
  /** By id, and by instance. */
  readonly threeDModels = new Table<ThreeDModel & InDataModel>(({ id }) => [id], ['instanceId']);
  /** By the model's id, and id; and by instance. */
  readonly threeDRevisions = new Table<ThreeDRevision & Pick<InRevision, 'modelId'> & InDataModel>(({ modelId, id }) => [modelId, id], ['instanceId']);
  /** By the revision's and the node's id. */
  readonly threeDNodes = new Table<ThreeDNode & InRevision>(({ revisionId, id }) => [revisionId, id]);
  /** By the revision's, the node's and the asset's id. */
  readonly threeDMappings = new Table<ThreeDAssetMapping & InRevision>(({ revisionId, nodeId, assetId, assetInstanceId }) => [revisionId, nodeId, assetId ?? assetInstanceId]);
  /** By id, and by external id. */
  readonly entityMatchingModels = new Table<EntityMatchingModel>(({ id }) => [id], ['externalId']);
  /** By the model's id. */
  readonly entityMatchingTrainings = new Table<StoredTraining>(({ id }) => [id]);
  /** By id. Their results are there from the start, and shown at the end. */
  readonly entityMatchingJobs = new Table<EntityMatchingJob>(({ jobId }) => [jobId]);
  /** By external id. */
  readonly templateGroups = new Table<TemplateGroup>(({ externalId }) => [externalId]);
  /** By group and version. */
  readonly templateVersions = new Table<TemplateGroupVersion & Pick<InTemplateVersion, 'groupExternalId'>>(({ groupExternalId, version }) => [groupExternalId, version]);
  /** By group, version and external id. */
  readonly templateInstances = new Table<TemplateInstance & InTemplateVersion>(({ groupExternalId, version, externalId }) => [groupExternalId, version, externalId]);
  /** By group, version and external id. */
  readonly templateViews = new Table<TemplateView & InTemplateVersion>(({ groupExternalId, version, externalId }) => [groupExternalId, version, externalId]);
  /** By id. */
  readonly groups = new Table<Group>(({ id }) => [id]);
  /** By id, and by name. */
  readonly securityCategories = new Table<SecurityCategory>(({ id }) => [id], ['name']);
  /** By id, and by name. */
  readonly serviceAccounts = new Table<ServiceAccount>(({ id }) => [id], ['name']);
  /** By id. */
  readonly apiKeys = new Table<ApiKey>(({ id }) => [id]);
  /** By id, and by external id. */
  readonly extractionPipelines = new Table<ExtractionPipeline>(({ id }) => [id], ['externalId']);
  /** By id. */
  readonly extractionPipelineRuns = new Table<ExtractionPipelineRun>(({ id }) => [id]);
  /** By id, and by external id. */
  readonly functions = new Table<CogniteFunction>(({ id }) => [id], ['externalId']);
  /** By the function's id, and id. */
  readonly functionCalls = new Table<StoredCall>(({ functionId, id }) => [functionId, id]);
  /** By id. */
  readonly functionSchedules = new Table<FunctionSchedule & { readonly data: object }>(({ id }) => [id]);

  constructor() {
    super(1_000_000);
  }
}

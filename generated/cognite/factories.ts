// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
import type {
  ApiKey,
  ApiKeyOwner,
  Asset,
  AssetAggregate,
  AssetCreate,
  CogniteFunction,
  CountAggregate,
  CreatedApiKey,
  CreatedSession,
  DataSet,
  DataSetCreate,
  DatapointsInsert,
  DatapointsOrAggregates,
  EntityMatchingJob,
  EntityMatchingModel,
  Event,
  EventAggregate,
  EventCreate,
  ExtractionPipeline,
  ExtractionPipelineCreate,
  ExtractionPipelineRun,
  ExtractionPipelineRunCreate,
  FileDownloadLink,
  FileMetadata,
  FileMetadataCreate,
  FileUpload,
  FunctionCall,
  FunctionCallLogEntry,
  FunctionCreate,
  FunctionLimits,
  FunctionResponse,
  FunctionSchedule,
  FunctionScheduleCreateInput,
  FunctionScheduleData,
  FunctionsActivation,
  Group,
  GroupCreate,
  LabelDefinition,
  LabelDefinitionCreate,
  LoginStatus,
  RawDatabase,
  RawDatapoints,
  RawRow,
  RawRowInsert,
  RawTable,
  Relationship,
  RelationshipCreate,
  SecurityCategory,
  SecurityCategoryCreate,
  Sequence,
  SequenceAggregate,
  SequenceCreate,
  SequenceRow,
  SequenceRowsInsert,
  ServiceAccount,
  ServiceAccountCreate,
  SessionRequest,
  SyntheticSeries,
  TemplateGraphqlResult,
  TemplateGroup,
  TemplateGroupCreate,
  TemplateGroupVersion,
  TemplateGroupVersionUpsert,
  TemplateInstance,
  TemplateInstanceCreate,
  TemplateView,
  TemplateViewCreate,
  TemplateViewRow,
  ThreeDAssetMapping,
  ThreeDAssetMappingCreate,
  ThreeDModel,
  ThreeDModelToCreate,
  ThreeDNode,
  ThreeDRevision,
  ThreeDRevisionToCreate,
  TimeSeries,
  TimeSeriesAggregate,
  TimeSeriesCreate,
  TokenInspection,
  Workflow,
  WorkflowExecution,
  WorkflowExecutionDetailed,
  WorkflowTaskExecution,
  WorkflowTrigger,
  WorkflowTriggerRun,
  WorkflowTriggerUpsertInput,
  WorkflowUpsert,
  WorkflowVersion,
  WorkflowVersionUpsert,
} from './schema.js';

/** What there are factories for: the type that methods give, and the one that is sent. */
export interface CogniteResources {
  /** An API key, without its value. */
  readonly apiKey: { readonly read: ApiKey };
  /** A thing in a plant, with a place in a tree of assets. */
  readonly asset: { readonly read: Asset; readonly write: AssetCreate };
  /** A number of assets, and the value or name that they share where the aggregate is about those. */
  readonly assetAggregate: { readonly read: AssetAggregate };
  /** Code that the platform runs. */
  readonly cogniteFunction: { readonly read: CogniteFunction; readonly write: FunctionCreate };
  /** A number of resources. */
  readonly countAggregate: { readonly read: CountAggregate };
  /** An API key as it is right after its creation. */
  readonly createdApiKey: { readonly read: CreatedApiKey; readonly write: ApiKeyOwner };
  /** A session as it is right after its creation. */
  readonly createdSession: { readonly read: CreatedSession; readonly write: SessionRequest };
  /** A group of resources with one origin. */
  readonly dataSet: { readonly read: DataSet; readonly write: DataSetCreate };
  /** A time series, and points to write to it. */
  readonly datapointsInsert: { readonly write: DatapointsInsert };
  /** What a time series gives, raw or aggregated. */
  readonly datapointsOrAggregates: { readonly read: DatapointsOrAggregates };
  /** A job that predicts matches. */
  readonly entityMatchingJob: { readonly read: EntityMatchingJob };
  /** What was learnt of which entities belong together. */
  readonly entityMatchingModel: { readonly read: EntityMatchingModel };
  /** Something that happened to assets. */
  readonly event: { readonly read: Event; readonly write: EventCreate };
  /** A number of events, and the value or name that they share where the aggregate is about those. */
  readonly eventAggregate: { readonly read: EventAggregate };
  /** What gets data from a source into the project. */
  readonly extractionPipeline: { readonly read: ExtractionPipeline; readonly write: ExtractionPipelineCreate };
  /** What an extractor has reported. */
  readonly extractionPipelineRun: { readonly read: ExtractionPipelineRun; readonly write: ExtractionPipelineRunCreate };
  /** A link to a file's content, with the identifier that the file was asked for by. */
  readonly fileDownloadLink: { readonly read: FileDownloadLink };
  /** What is known about a file, apart from its content. */
  readonly fileMetadata: { readonly read: FileMetadata; readonly write: FileMetadataCreate };
  /** A file that waits for its content. */
  readonly fileUpload: { readonly read: FileUpload; readonly write: FileMetadataCreate };
  /** One run of a function. */
  readonly functionCall: { readonly read: FunctionCall };
  /** One entry of a call's logs. */
  readonly functionCallLogEntry: { readonly read: FunctionCallLogEntry };
  /** What functions of the project may use. */
  readonly functionLimits: { readonly read: FunctionLimits };
  /** What a function returned, as free-form JSON; null for nothing. */
  readonly functionResponse: { readonly read: FunctionResponse };
  /** Calls a function again and again. */
  readonly functionSchedule: { readonly read: FunctionSchedule; readonly write: FunctionScheduleCreateInput };
  /** What the calls of a schedule get as their `data`, as free-form JSON; null for nothing. */
  readonly functionScheduleData: { readonly read: FunctionScheduleData };
  /** Whether functions are activated in the project. */
  readonly functionsActivation: { readonly read: FunctionsActivation };
  /** A set of rights, and who has them. */
  readonly group: { readonly read: Group; readonly write: GroupCreate };
  /** A term to put on resources. */
  readonly labelDefinition: { readonly read: LabelDefinition; readonly write: LabelDefinitionCreate };
  /** Who a credential belongs to. */
  readonly loginStatus: { readonly read: LoginStatus };
  /** A database, by name. */
  readonly rawDatabase: { readonly read: RawDatabase; readonly write: RawDatabase };
  /** Raw points of a time series. */
  readonly rawDatapoints: { readonly read: RawDatapoints };
  /** A row of a table. */
  readonly rawRow: { readonly read: RawRow; readonly write: RawRowInsert };
  /** A table, by name. */
  readonly rawTable: { readonly read: RawTable; readonly write: RawTable };
  /** A directed link from one resource, the source, to another, the target. */
  readonly relationship: { readonly read: Relationship; readonly write: RelationshipCreate };
  /** A mark on resources that only members of the category may read. */
  readonly securityCategory: { readonly read: SecurityCategory; readonly write: SecurityCategoryCreate };
  /** A table whose rows have numbers and whose columns have types. */
  readonly sequence: { readonly read: Sequence; readonly write: SequenceCreate };
  /** A number, and for unique values and properties what it counts. */
  readonly sequenceAggregate: { readonly read: SequenceAggregate };
  /** One row. */
  readonly sequenceRow: { readonly read: SequenceRow };
  /** Rows to write into one sequence. */
  readonly sequenceRowsInsert: { readonly write: SequenceRowsInsert };
  /** An account for programs, from before OAuth. */
  readonly serviceAccount: { readonly read: ServiceAccount; readonly write: ServiceAccountCreate };
  /** What an expression gives. */
  readonly syntheticSeries: { readonly read: SyntheticSeries };
  /** What a GraphQL query gives. */
  readonly templateGraphqlResult: { readonly read: TemplateGraphqlResult };
  /** A schema, by version, with the instances that follow it. */
  readonly templateGroup: { readonly read: TemplateGroup; readonly write: TemplateGroupCreate };
  /** A schema of a template group. */
  readonly templateGroupVersion: { readonly read: TemplateGroupVersion; readonly write: TemplateGroupVersionUpsert };
  /** One thing that follows a template, with a resolver for each field. */
  readonly templateInstance: { readonly read: TemplateInstance; readonly write: TemplateInstanceCreate };
  /** Maps existing resources to a type of the template group. */
  readonly templateView: { readonly read: TemplateView; readonly write: TemplateViewCreate };
  /** One thing that a view gives; the view's mappings name its fields. */
  readonly templateViewRow: { readonly read: TemplateViewRow };
  /** Tells which asset a node stands for. */
  readonly threeDAssetMapping: { readonly read: ThreeDAssetMapping; readonly write: ThreeDAssetMappingCreate };
  /** A 3D model, such as a building or a machine. */
  readonly threeDModel: { readonly read: ThreeDModel; readonly write: ThreeDModelToCreate };
  /** A node in the tree of a revision's parts. */
  readonly threeDNode: { readonly read: ThreeDNode };
  /** A revision of a 3D model, made from one file. */
  readonly threeDRevision: { readonly read: ThreeDRevision; readonly write: ThreeDRevisionToCreate };
  /** What a sequence of datapoints is about. */
  readonly timeSeries: { readonly read: TimeSeries; readonly write: TimeSeriesCreate };
  /** A number, and for unique values and properties what it counts. */
  readonly timeSeriesAggregate: { readonly read: TimeSeriesAggregate };
  /** Who a token stands for, and what it opens. */
  readonly tokenInspection: { readonly read: TokenInspection };
  /** A named container of workflow versions. */
  readonly workflow: { readonly read: Workflow; readonly write: WorkflowUpsert };
  /** One run of a workflow version. */
  readonly workflowExecution: { readonly read: WorkflowExecution };
  /** One run of a workflow version, with the definition that it runs and its tasks so far. */
  readonly workflowExecutionDetailed: { readonly read: WorkflowExecutionDetailed };
  /** One task of an execution, told apart by `taskType`. */
  readonly workflowTaskExecution: { readonly read: WorkflowTaskExecution };
  /** Starts a workflow version by a rule. */
  readonly workflowTrigger: { readonly read: WorkflowTrigger; readonly write: WorkflowTriggerUpsertInput };
  /** One time that a trigger fired. */
  readonly workflowTriggerRun: { readonly read: WorkflowTriggerRun };
  /** One version of a workflow, with its definition. */
  readonly workflowVersion: { readonly read: WorkflowVersion; readonly write: WorkflowVersionUpsert };
}

/** The same by their schemas' names. `without` is what methods add to the written form themselves. @internal */
export const resources = {
  apiKey: { read: 'ApiKey' },
  asset: { read: 'Asset', write: 'AssetCreate' },
  assetAggregate: { read: 'AssetAggregate' },
  cogniteFunction: { read: 'CogniteFunction', write: 'FunctionCreate' },
  countAggregate: { read: 'CountAggregate' },
  createdApiKey: { read: 'CreatedApiKey', write: 'ApiKeyOwner' },
  createdSession: { read: 'CreatedSession', write: 'SessionRequest' },
  dataSet: { read: 'DataSet', write: 'DataSetCreate' },
  datapointsInsert: { write: 'DatapointsInsert' },
  datapointsOrAggregates: { read: 'DatapointsOrAggregates' },
  entityMatchingJob: { read: 'EntityMatchingJob' },
  entityMatchingModel: { read: 'EntityMatchingModel' },
  event: { read: 'Event', write: 'EventCreate' },
  eventAggregate: { read: 'EventAggregate' },
  extractionPipeline: { read: 'ExtractionPipeline', write: 'ExtractionPipelineCreate' },
  extractionPipelineRun: { read: 'ExtractionPipelineRun', write: 'ExtractionPipelineRunCreate' },
  fileDownloadLink: { read: 'FileDownloadLink' },
  fileMetadata: { read: 'FileMetadata', write: 'FileMetadataCreate' },
  fileUpload: { read: 'FileUpload', write: 'FileMetadataCreate' },
  functionCall: { read: 'FunctionCall' },
  functionCallLogEntry: { read: 'FunctionCallLogEntry' },
  functionLimits: { read: 'FunctionLimits' },
  functionResponse: { read: 'FunctionResponse' },
  functionSchedule: { read: 'FunctionSchedule', write: 'FunctionScheduleCreate', without: 'nonce' },
  functionScheduleData: { read: 'FunctionScheduleData' },
  functionsActivation: { read: 'FunctionsActivation' },
  group: { read: 'Group', write: 'GroupCreate' },
  labelDefinition: { read: 'LabelDefinition', write: 'LabelDefinitionCreate' },
  loginStatus: { read: 'LoginStatus' },
  rawDatabase: { read: 'RawDatabase', write: 'RawDatabase' },
  rawDatapoints: { read: 'RawDatapoints' },
  rawRow: { read: 'RawRow', write: 'RawRowInsert' },
  rawTable: { read: 'RawTable', write: 'RawTable' },
  relationship: { read: 'Relationship', write: 'RelationshipCreate' },
  securityCategory: { read: 'SecurityCategory', write: 'SecurityCategoryCreate' },
  sequence: { read: 'Sequence', write: 'SequenceCreate' },
  sequenceAggregate: { read: 'SequenceAggregate' },
  sequenceRow: { read: 'SequenceRow' },
  sequenceRowsInsert: { write: 'SequenceRowsInsert' },
  serviceAccount: { read: 'ServiceAccount', write: 'ServiceAccountCreate' },
  syntheticSeries: { read: 'SyntheticSeries' },
  templateGraphqlResult: { read: 'TemplateGraphqlResult' },
  templateGroup: { read: 'TemplateGroup', write: 'TemplateGroupCreate' },
  templateGroupVersion: { read: 'TemplateGroupVersion', write: 'TemplateGroupVersionUpsert' },
  templateInstance: { read: 'TemplateInstance', write: 'TemplateInstanceCreate' },
  templateView: { read: 'TemplateView', write: 'TemplateViewCreate' },
  templateViewRow: { read: 'TemplateViewRow' },
  threeDAssetMapping: { read: 'ThreeDAssetMapping', write: 'ThreeDAssetMappingCreate' },
  threeDModel: { read: 'ThreeDModel', write: 'ThreeDModelToCreate' },
  threeDNode: { read: 'ThreeDNode' },
  threeDRevision: { read: 'ThreeDRevision', write: 'ThreeDRevisionToCreate' },
  timeSeries: { read: 'TimeSeries', write: 'TimeSeriesCreate' },
  timeSeriesAggregate: { read: 'TimeSeriesAggregate' },
  tokenInspection: { read: 'TokenInspection' },
  workflow: { read: 'Workflow', write: 'WorkflowUpsert' },
  workflowExecution: { read: 'WorkflowExecution' },
  workflowExecutionDetailed: { read: 'WorkflowExecutionDetailed' },
  workflowTaskExecution: { read: 'WorkflowTaskExecution' },
  workflowTrigger: { read: 'WorkflowTrigger', write: 'WorkflowTriggerUpsert', without: 'authentication' },
  workflowTriggerRun: { read: 'WorkflowTriggerRun' },
  workflowVersion: { read: 'WorkflowVersion', write: 'WorkflowVersionUpsert' },
} as const;

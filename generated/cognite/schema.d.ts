// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
/** The OAuth client that the session acts as. */
export interface ClientCredentials {
  /** The client's id at the identity provider. */
  clientId: string;
  /** The client's secret. */
  clientSecret: string;
}

/** The session acts as the caller; its tokens are exchanged for the one that the request carries. */
export interface TokenExchange {
  /** Asks for this kind of session. */
  tokenExchange: true;
}

/** The session acts as the caller for as long as the token that the request carries, and is not renewed. */
export interface OneshotTokenExchange {
  /** Asks for this kind of session. */
  oneshotTokenExchange: true;
}

/** Whose credentials the session uses. */
export type SessionRequest = ClientCredentials | TokenExchange | OneshotTokenExchange;

/** The identifier of one item at fault, such as `{ id }` or `{ externalId }`. */
export interface ErrorItem {
  [key: string]: unknown;
}

/** What went wrong. Services may add properties of their own. */
export interface ErrorDetails {
  /** The HTTP status. */
  code: number;
  /** What went wrong, in words. */
  message: string;
  /** Identifiers that were not found. */
  missing?: ErrorItem[];
  /** Identifiers that exist already. */
  duplicated?: ErrorItem[];
}

/** What the platform answers in place of a result. */
export interface ErrorBody {
  /** What went wrong, as an object; some services answer with the message alone. */
  error: ErrorDetails | string;
}

/** Where a session's credentials come from. */
export type SessionType = 'CLIENT_CREDENTIALS' | 'TOKEN_EXCHANGE' | 'ONESHOT_TOKEN_EXCHANGE' | (string & {});

/** The state of a session. */
export type SessionStatus = 'READY' | 'ACTIVE' | 'CANCELLED' | 'EXPIRED' | 'REVOKED' | 'ACCESS_LOST' | (string & {});

/** A session as it is right after its creation. Only this answer holds the nonce. */
export interface CreatedSession {
  /** The session's id. */
  id: number;
  /** Where a session's credentials come from. */
  type?: SessionType;
  /** The state of a session. */
  status: SessionStatus;
  /** Secret that binds a service to the session. Short-lived and for one use. */
  nonce: string;
  /** The id of the client that the session acts as. */
  clientId?: string;
}

/** A named container of workflow versions. */
export interface Workflow {
  /** Your id of the workflow, unique within the project. At most 255 characters. */
  externalId: string;
  /** What the workflow is for. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /**
   * The data set that the workflow belongs to. Reading or changing the workflow, its versions, executions and triggers
   * then takes access to that data set.
   */
  dataSetId?: number;
  /** How many executions may run at the same time. Null or absent is the project's limit. 1 to 10,000. */
  maxConcurrentExecutions?: number | null;
  /** When the workflow was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the workflow was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A named container of workflow versions. */
export interface WorkflowUpsert {
  /** Your id of the workflow, unique within the project. At most 255 characters. */
  externalId: string;
  /** What the workflow is for. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /**
   * The data set that the workflow belongs to. Reading or changing the workflow, its versions, executions and triggers
   * then takes access to that data set.
   */
  dataSetId?: number;
  /** How many executions may run at the same time. Null or absent is the project's limit. 1 to 10,000. */
  maxConcurrentExecutions?: number | null;
}

/** Identifies a workflow. */
export interface WorkflowId {
  /** The workflow's external id. At most 255 characters. */
  externalId: string;
}

/** An object without properties. */
export type EmptyObject = Record<string, unknown>;

/**
 * An expression of the form `${prefix.jsonPath}` that is replaced by a value when the task starts: `${workflow.input}`,
 * `${<taskExternalId>.output}` or `${<taskExternalId>.input}`, optionally followed by a path such as `.items[0].name`.
 */
export type Reference = string;

/** A function and what it is called with. */
export interface FunctionTaskCall {
  /** The function's external id. */
  externalId: string | Reference;
  /** The data that the function receives, at most 100,000 characters of JSON. Values inside may be references too. */
  data?: { [key: string]: unknown } | Reference;
}

/** Which function to call, and how the call ends. */
export interface FunctionTaskParameters {
  /** A function and what it is called with. */
  function: FunctionTaskCall;
  /**
   * The end of the call does not end the task: it stays in progress until its outcome is reported through the task's
   * update.
   * @default false
   */
  isAsyncComplete?: boolean;
}

/**
 * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a timeout
 * fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task counts as
 * `COMPLETED_WITH_ERRORS` and the workflow goes on.
 * @default abortWorkflow
 */
export type TaskFailurePolicy = 'abortWorkflow' | 'skipTask';

/** A task that must finish first. */
export interface TaskDependency {
  /** The external id of the other task. At most 255 characters. */
  externalId: string;
}

/** Calls a function. */
export interface FunctionTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'function';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which function to call, and how the call ends. */
  parameters: FunctionTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/**
 * What the task does while the transformation is running already. `fail`: it fails. `waitForCurrent`: it waits for that
 * run and counts as completed with it. `restartAfterCurrent`: it waits for that run, then runs the transformation
 * again, so that later tasks see the newest data.
 * @default fail
 */
export type TransformationConcurrencyPolicy = 'fail' | 'waitForCurrent' | 'restartAfterCurrent';

/** A transformation and how to run it. */
export interface TransformationTaskRun {
  /** The transformation's external id. */
  externalId: string | Reference;
  /**
   * What the task does while the transformation is running already. `fail`: it fails. `waitForCurrent`: it waits for
   * that run and counts as completed with it. `restartAfterCurrent`: it waits for that run, then runs the
   * transformation again, so that later tasks see the newest data.
   */
  concurrencyPolicy?: TransformationConcurrencyPolicy;
  /**
   * Run with the credentials set on the transformation, rather than with those of the execution.
   * @default false
   */
  useTransformationCredentials?: boolean;
}

/** Which transformation to run. */
export interface TransformationTaskParameters {
  /** A transformation and how to run it. */
  transformation: TransformationTaskRun;
}

/** Runs a transformation. */
export interface TransformationTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'transformation';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which transformation to run. */
  parameters: TransformationTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The HTTP methods that a task may use. */
export type CdfTaskMethod = 'POST' | 'GET' | 'PUT';

/** The preview of the API that answers the request. Left out, the stable API does. */
export type CdfTaskApiVersion = 'alpha' | 'beta';

/** A request to the API of the workflow's own project. */
export interface CdfTaskRequest {
  /** Path below the project, such as `/assets/list`. */
  resourcePath: string | Reference;
  /** The HTTP method. */
  method: CdfTaskMethod | Reference;
  /** At most five query parameters, of at most 50 characters each. */
  queryParameters?: { [key: string]: string | number } | Reference;
  /** The JSON body. */
  body?: { [key: string]: unknown } | Reference;
  /** How long the request may take. Milliseconds; 10,000 when left out. */
  requestTimeoutInMillis?: number | Reference;
  /** The preview of the API that answers the request. Left out, the stable API does. */
  cdfVersionHeader?: CdfTaskApiVersion;
}

/** Which request to send. */
export interface CdfTaskParameters {
  /** A request to the API of the workflow's own project. */
  cdfRequest: CdfTaskRequest;
}

/** Sends a request to the Cognite Data Fusion API. */
export interface CdfTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'cdf';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which request to send. */
  parameters: CdfTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The place of a task list that exists once the execution gets there. */
export interface DynamicTaskSource {
  /** Reference to an array of task definitions, such as `${plan.output.response.tasks}`. */
  tasks: Reference;
}

/** Where the tasks come from. */
export interface DynamicTaskParameters {
  /** The place of a task list that exists once the execution gets there. */
  dynamic: DynamicTaskSource;
}

/** Runs tasks that an earlier task has made. */
export interface DynamicTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'dynamic';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Where the tasks come from. */
  parameters: DynamicTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** One task of a workflow, told apart by `type`. */
export type WorkflowTask =
  | FunctionTask
  | TransformationTask
  | CdfTask
  | DynamicTask
  | SubworkflowTask
  | SimulationTask;

/** Tasks that make up a subworkflow. */
export interface SubworkflowTaskList {
  /** The tasks. 1 to 100 items. */
  tasks: WorkflowTask[];
}

/** A workflow version that stands in as a subworkflow. */
export interface SubworkflowTaskReference {
  /** The external id of the other workflow. */
  workflowExternalId: string;
  /** The version of the other workflow. */
  version: string;
}

/** What the subworkflow consists of. */
export interface SubworkflowTaskParameters {
  /** Tasks written out, or a workflow version to embed when the execution starts. */
  subworkflow: SubworkflowTaskList | SubworkflowTaskReference;
}

/** Runs a group of tasks, or another workflow, as one task. */
export interface SubworkflowTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'subworkflow';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** What the subworkflow consists of. */
  parameters: SubworkflowTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The unit of a simulation input. */
export interface SimulationInputUnit {
  /** The unit's name. */
  name?: string;
}

/** A value in place of one input of a simulator routine. */
export interface SimulationInputOverride {
  /** The input's reference id in the routine. */
  referenceId: string;
  /** The value, or a list of 1 to 200 of them. */
  value: string | number | string[] | number[];
  /** The unit of the value. Null or absent is the routine's own. */
  unit?: SimulationInputUnit | null;
}

/** A simulator routine and what it runs with. */
export interface SimulationTaskRun {
  /** The external id of the simulator routine. At most 255 characters. */
  routineExternalId: string;
  /** The point in time that data is sampled and prepared for. Milliseconds since the epoch. */
  runTime?: number | null;
  /** Values that replace inputs of the routine. At most 200 items. */
  inputs?: SimulationInputOverride[];
}

/** Which simulation to run. */
export interface SimulationTaskParameters {
  /** A simulator routine and what it runs with. */
  simulation: SimulationTaskRun;
}

/** Runs a simulator routine. */
export interface SimulationTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'simulation';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which simulation to run. */
  parameters: SimulationTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The tasks of a workflow version and the order between them. */
export interface WorkflowDefinition {
  /** Hash of the description and the tasks. It tells apart what a version held before and after an upsert. */
  readonly hash: string;
  /** What the version does. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /** The tasks. Those that depend on nothing start first. At most 100 items. */
  tasks: WorkflowTask[];
}

/** The tasks of a workflow version and the order between them. */
export interface WorkflowDefinitionUpsert {
  /** What the version does. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /** The tasks. Those that depend on nothing start first. At most 100 items. */
  tasks: WorkflowTask[];
}

/** One version of a workflow, with its definition. */
export interface WorkflowVersion {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinition;
  /** When the version was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the version was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** One version of a workflow, with its definition. */
export interface WorkflowVersionUpsert {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinitionUpsert;
}

/** Selects all versions of a workflow, or one of them. */
export interface WorkflowVersionSelector {
  /** The external id of the workflow. At most 255 characters. */
  externalId: string;
  /** The version. Left out, every version of the workflow. At most 255 characters. */
  version?: string;
}

/** Narrows a list of workflow versions. */
export interface WorkflowVersionFilter {
  /** Only versions that one of these selects. At most 100 items. */
  workflowFilters?: WorkflowVersionSelector[];
}

/** Identifies a workflow version. */
export interface WorkflowVersionId {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
}

/** Binds to the session whose credentials the tasks run with. */
export interface WorkflowAuthentication {
  /** A nonce from a session that was created just before. Short-lived, for one use. */
  nonce: string;
}

/** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
export interface WorkflowInput {
  [key: string]: unknown;
}

/** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
export interface WorkflowMetadata {
  [key: string]: string;
}

/**
 * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
 * state after a cancellation.
 */
export type WorkflowStatus = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | (string & {});

/** One run of a workflow version. */
export interface WorkflowExecution {
  /** The execution's id. */
  id: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version that runs. At most 255 characters. */
  version?: string;
  /**
   * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
   * state after a cancellation.
   */
  status: WorkflowStatus;
  /** The id of the run inside the workflow engine, of use to support. */
  engineExecutionId: string;
  /** When the execution was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When the execution started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the execution ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Why the execution did not complete, where it did not. */
  reasonForIncompletion?: string;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata: WorkflowMetadata;
}

/** Narrows a list of executions. An execution must meet every condition that is given. */
export interface WorkflowExecutionFilter {
  /** Only executions of versions that one of these selects. 1 to 100 items. */
  workflowFilters?: WorkflowVersionSelector[];
  /** Leaves out executions created before this time. Milliseconds since the epoch. */
  createdTimeStart?: number;
  /** Leaves out executions created after this time. Milliseconds since the epoch. */
  createdTimeEnd?: number;
  /** Only executions in one of these states. */
  status?: WorkflowStatus[];
}

/** The state of a task within an execution. */
export type WorkflowTaskStatus =
  | 'IN_PROGRESS'
  | 'CANCELED'
  | 'FAILED'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERRORS'
  | 'SCHEDULED'
  | 'TIMED_OUT'
  | 'SKIPPED'
  | (string & {});

/** What came of a function call. */
export interface FunctionTaskOutput {
  /** The id of the function call. */
  callId?: number;
  /** The id of the function. */
  functionId?: number;
  /** What the function returned. */
  response?: { [key: string]: unknown };
}

/** A function call within an execution. */
export interface FunctionTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'function';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which function to call, and how the call ends. */
  input: FunctionTaskParameters;
  /** What came of a function call. */
  output: FunctionTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of a transformation run. */
export interface TransformationTaskOutput {
  /** The id of the transformation job. */
  jobId?: number;
}

/** A transformation run within an execution. */
export interface TransformationTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'transformation';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which transformation to run. */
  input: TransformationTaskParameters;
  /** What came of a transformation run. */
  output: TransformationTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of an API request. */
export interface CdfTaskOutput {
  /** The answer's body, an object where it was JSON and its text otherwise. */
  response?: { [key: string]: unknown } | string;
  /** The answer's HTTP status. */
  statusCode?: number;
}

/** An API request within an execution. */
export interface CdfTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'cdf';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which request to send. */
  input: CdfTaskParameters;
  /** What came of an API request. */
  output: CdfTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** The task list of a dynamic task, before or after its reference is resolved. */
export interface DynamicTaskInputSource {
  /** The tasks, or the reference to them while it is unresolved. */
  tasks: WorkflowTask[] | Reference;
}

/** What a dynamic task was given. */
export interface DynamicTaskInput {
  /** The task list of a dynamic task, before or after its reference is resolved. */
  dynamic: DynamicTaskInputSource;
}

/** What came of a dynamic task. */
export interface DynamicTaskOutput {
  /** The tasks that it ran. At most 100 items. */
  dynamicTasks?: WorkflowTask[];
}

/** A dynamic task within an execution. */
export interface DynamicTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'dynamic';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** What a dynamic task was given. */
  input: DynamicTaskInput;
  /** What came of a dynamic task. */
  output: DynamicTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** A subworkflow has no output of its own. See the outputs of its tasks. */
export type SubworkflowTaskOutput = Record<string, unknown>;

/** A subworkflow within an execution. Its tasks stand beside it in the list, and name it as their parent. */
export interface SubworkflowTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'subworkflow';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** What the subworkflow consists of. */
  input: SubworkflowTaskParameters;
  /** A subworkflow has no output of its own. See the outputs of its tasks. */
  output?: SubworkflowTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of a simulation. */
export interface SimulationTaskOutput {
  /** The id of the simulation run. */
  runId?: number;
  /** The id of the run's log. */
  logId?: number;
  /** What the simulator said about the run. */
  statusMessage?: string;
}

/** A simulation within an execution. */
export interface SimulationTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'simulation';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which simulation to run. */
  input: SimulationTaskParameters;
  /** What came of a simulation. */
  output: SimulationTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** One task of an execution, told apart by `taskType`. */
export type WorkflowTaskExecution =
  | FunctionTaskExecution
  | TransformationTaskExecution
  | CdfTaskExecution
  | DynamicTaskExecution
  | SubworkflowTaskExecution
  | SimulationTaskExecution;

/** One run of a workflow version, with the definition that it runs and its tasks so far. */
export interface WorkflowExecutionDetailed {
  /** The execution's id. */
  id: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinition;
  /** The version that runs. At most 255 characters. */
  version?: string;
  /**
   * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
   * state after a cancellation.
   */
  status: WorkflowStatus;
  /** The id of the run inside the workflow engine, of use to support. */
  engineExecutionId: string;
  /** The tasks so far, with what went in and what came out. */
  executedTasks: WorkflowTaskExecution[];
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata: WorkflowMetadata;
  /** When the execution was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When the execution started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the execution ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Why the execution did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/**
 * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after `FAILED_WITH_TERMINAL_ERROR`
 * it is not.
 */
export type WorkflowTaskOutcome = 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | (string & {});

/** Fires on a schedule. */
export interface WorkflowScheduledTriggerRule {
  /** The kind of rule. */
  triggerType: 'schedule';
  /** When to fire, as a cron expression such as `0 2 * * *`. */
  cronExpression: string;
  /**
   * The time zone of the cron expression, by its IANA name such as `Europe/Oslo`.
   * @default UTC
   */
  timezone?: string;
}

/**
 * Which end of the edges of the `from` set to go on from.
 * @default destination
 */
export type EdgeEnd = 'source' | 'destination';

/** A version of a view. */
export interface ViewReference {
  /** The kind of reference. */
  type: 'view';
  /** The space of the view. 1 to 43 characters. */
  space: string;
  /** The view's external id. 1 to 255 characters. */
  externalId: string;
  /** The view's version. 1 to 43 characters. */
  version: string;
}

/** A container. */
export interface ContainerReference {
  /** The kind of reference. */
  type: 'container';
  /** The space of the container. 1 to 43 characters. */
  space: string;
  /** The container's external id. 1 to 255 characters. */
  externalId: string;
}

/** A view or a container, told apart by `type`. */
export type SourceReference = ViewReference | ContainerReference;

/** A direct relation of a view or a container. */
export interface ThroughReference {
  /** A view or a container, told apart by `type`. */
  source: SourceReference;
  /** The relation's identifier. 1 to 255 characters. */
  identifier: string;
}

/**
 * The older form of a reference to a direct relation, of views only. Prefer `ThroughReference`.
 * @deprecated
 */
export interface ViewPropertyReference {
  /** A version of a view. */
  view: ViewReference;
  /** The relation's identifier. 1 to 255 characters. */
  identifier: string;
}

/** Along a relation or an edge, or against it. */
export type RelationDirection = 'outwards' | 'inwards';

/** A condition on nodes or edges, with one key that says which. */
export type InstanceFilter =
  | InstanceAndFilter
  | InstanceOrFilter
  | InstanceNotFilter
  | InstanceEqualsFilter
  | InstanceInFilter
  | InstanceRangeFilter
  | InstancePrefixFilter
  | InstanceExistsFilter
  | InstanceContainsAnyFilter
  | InstanceContainsAllFilter
  | InstanceMatchAllFilter
  | InstanceNestedFilter
  | InstanceOverlapsFilter
  | InstanceHasDataFilter
  | InstanceReferencesFilter;

/** Every one of the conditions holds. */
export interface InstanceAndFilter {
  /** The conditions. At least 1 item. */
  and: InstanceFilter[];
}

/** At least one of the conditions holds. */
export interface InstanceOrFilter {
  /** The conditions. At least 1 item. */
  or: InstanceFilter[];
}

/** The condition does not hold. */
export interface InstanceNotFilter {
  /** A condition on nodes or edges, with one key that says which. */
  not: InstanceFilter;
}

/**
 * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
 * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
 */
export type InstancePropertyPath = string[];

/** A value as a property holds it. Times are ISO 8601 text. */
export type InstanceRawValue =
  | string
  | number
  | boolean
  | { [key: string]: unknown }
  | string[]
  | boolean[]
  | number[]
  | { [key: string]: unknown }[];

/** The value of a parameter of the query. */
export interface ParameterValue {
  /** The parameter's name. */
  parameter: string;
}

/** The value of another property of the instance. */
export interface PropertyValue {
  /** The other property's place. 2 to 4 items. */
  property: string[];
}

/** A value: given, taken from a parameter, or taken from another property. */
export type InstanceFilterValue = InstanceRawValue | ParameterValue | PropertyValue;

/** A property and a value to compare it with. */
export interface InstanceValueCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** A value: given, taken from a parameter, or taken from another property. */
  value: InstanceFilterValue;
}

/** A property has a value. */
export interface InstanceEqualsFilter {
  /** A property and a value to compare it with. */
  equals: InstanceValueCondition;
}

/** Values as properties hold them. */
export type InstanceRawValues = (string | number | boolean | { [key: string]: unknown })[];

/** Values: given, taken from a parameter, or taken from another property. */
export type InstanceFilterValues = InstanceRawValues | ParameterValue | PropertyValue;

/** A property and values to compare it with. */
export interface InstanceValuesCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Values: given, taken from a parameter, or taken from another property. */
  values: InstanceFilterValues;
}

/** A property has one of several values. */
export interface InstanceInFilter {
  /** A property and values to compare it with. */
  in: InstanceValuesCondition;
}

/** A bound as a property would hold it. Times are ISO 8601 text. */
export type InstanceRawBound = string | number;

/** A bound: given, taken from a parameter, or taken from another property. */
export type InstanceFilterBound = InstanceRawBound | ParameterValue | PropertyValue;

/** A property and its bounds. */
export interface InstanceRangeCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The value is this or more. */
  gte?: InstanceFilterBound;
  /** The value is more than this. */
  gt?: InstanceFilterBound;
  /** The value is this or less. */
  lte?: InstanceFilterBound;
  /** The value is less than this. */
  lt?: InstanceFilterBound;
}

/** A property's value lies within bounds. */
export interface InstanceRangeFilter {
  /** A property and its bounds. */
  range: InstanceRangeCondition;
}

/** A text property starts with a value. */
export interface InstancePrefixFilter {
  /** A property and a value to compare it with. */
  prefix: InstanceValueCondition;
}

/** A property that has a value. */
export interface InstanceExistsCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
}

/** A property has a value at all. */
export interface InstanceExistsFilter {
  /** A property that has a value. */
  exists: InstanceExistsCondition;
}

/** A list property holds at least one of several values. */
export interface InstanceContainsAnyFilter {
  /** A property and values to compare it with. */
  containsAny: InstanceValuesCondition;
}

/** A list property holds every one of several values. */
export interface InstanceContainsAllFilter {
  /** A property and values to compare it with. */
  containsAll: InstanceValuesCondition;
}

/** Every instance. */
export interface InstanceMatchAllFilter {
  /** An empty object. */
  matchAll: Record<string, unknown>;
}

/** A condition without parameters, with one key that says which. */
export type StaticInstanceFilter =
  | StaticInstanceAndFilter
  | StaticInstanceOrFilter
  | StaticInstanceNotFilter
  | StaticInstanceEqualsFilter
  | StaticInstanceInFilter
  | StaticInstanceRangeFilter
  | StaticInstancePrefixFilter
  | InstanceExistsFilter
  | StaticInstanceContainsAnyFilter
  | StaticInstanceContainsAllFilter
  | InstanceMatchAllFilter
  | InstanceNestedFilter
  | StaticInstanceOverlapsFilter
  | InstanceHasDataFilter
  | InstanceReferencesFilter;

/** Every one of the conditions holds. */
export interface StaticInstanceAndFilter {
  /** The conditions. At least 1 item. */
  and: StaticInstanceFilter[];
}

/** At least one of the conditions holds. */
export interface StaticInstanceOrFilter {
  /** The conditions. At least 1 item. */
  or: StaticInstanceFilter[];
}

/** The condition does not hold. */
export interface StaticInstanceNotFilter {
  /** A condition without parameters, with one key that says which. */
  not: StaticInstanceFilter;
}

/** A value: given, or taken from another property. */
export type StaticInstanceFilterValue = InstanceRawValue | PropertyValue;

/** A property and a value to compare it with. */
export interface StaticInstanceValueCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** A value: given, or taken from another property. */
  value: StaticInstanceFilterValue;
}

/** A property has a value. */
export interface StaticInstanceEqualsFilter {
  /** A property and a value to compare it with. */
  equals: StaticInstanceValueCondition;
}

/** Values: given, or taken from another property. */
export type StaticInstanceFilterValues = InstanceRawValues | PropertyValue;

/** A property and values to compare it with. */
export interface StaticInstanceValuesCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Values: given, or taken from another property. */
  values: StaticInstanceFilterValues;
}

/** A property has one of several values. */
export interface StaticInstanceInFilter {
  /** A property and values to compare it with. */
  in: StaticInstanceValuesCondition;
}

/** A bound: given, or taken from another property. */
export type StaticInstanceFilterBound = InstanceRawBound | PropertyValue;

/** A property and its bounds. */
export interface StaticInstanceRangeCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The value is this or more. */
  gte?: StaticInstanceFilterBound;
  /** The value is more than this. */
  gt?: StaticInstanceFilterBound;
  /** The value is this or less. */
  lte?: StaticInstanceFilterBound;
  /** The value is less than this. */
  lt?: StaticInstanceFilterBound;
}

/** A property's value lies within bounds. */
export interface StaticInstanceRangeFilter {
  /** A property and its bounds. */
  range: StaticInstanceRangeCondition;
}

/** A text property and how it starts. This value alone may come from a parameter. */
export interface StaticInstancePrefixCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The start of the text. */
  value: string | ParameterValue;
}

/** A text property starts with a value. */
export interface StaticInstancePrefixFilter {
  /** A text property and how it starts. This value alone may come from a parameter. */
  prefix: StaticInstancePrefixCondition;
}

/** A list property holds at least one of several values. */
export interface StaticInstanceContainsAnyFilter {
  /** A property and values to compare it with. */
  containsAny: StaticInstanceValuesCondition;
}

/** A list property holds every one of several values. */
export interface StaticInstanceContainsAllFilter {
  /** A property and values to compare it with. */
  containsAll: StaticInstanceValuesCondition;
}

/** The instance that a direct relation leads to meets a condition. */
export interface InstanceNestedFilter {
  /** A way along direct relations, and the condition at its end. */
  nested: InstanceNestedCondition;
}

/** Two properties that span a range, and bounds that it must overlap with. */
export interface StaticInstanceOverlapsCondition {
  /** The property where the range starts. */
  startProperty: InstancePropertyPath;
  /** The property where the range ends. */
  endProperty: InstancePropertyPath;
  /** The bounds start here, inclusive. */
  gte?: StaticInstanceFilterBound;
  /** The bounds start here, exclusive. */
  gt?: StaticInstanceFilterBound;
  /** The bounds end here, inclusive. */
  lte?: StaticInstanceFilterBound;
  /** The bounds end here, exclusive. */
  lt?: StaticInstanceFilterBound;
}

/** The range between two properties overlaps with bounds. */
export interface StaticInstanceOverlapsFilter {
  /** Two properties that span a range, and bounds that it must overlap with. */
  overlaps: StaticInstanceOverlapsCondition;
}

/** The instance has data in every one of the views and containers. */
export interface InstanceHasDataFilter {
  /** The views and containers. */
  hasData: SourceReference[];
}

/** Names an instance. */
export interface InstanceReference {
  /** The space of the instance. 1 to 43 characters. */
  space: string;
  /** The instance's external id. 1 to 256 characters. */
  externalId: string;
}

/** The instance is one of those that are named. */
export interface InstanceReferencesFilter {
  /** The instances. */
  instanceReferences: InstanceReference[];
}

/** A way along direct relations, and the condition at its end. */
export interface InstanceNestedCondition {
  /** The direct relation to follow. 1 to 3 items. */
  scope: string[];
  /** A condition without parameters, with one key that says which. */
  filter: StaticInstanceFilter;
}

/** Two properties that span a range, and bounds that it must overlap with. */
export interface InstanceOverlapsCondition {
  /** The property where the range starts. */
  startProperty: InstancePropertyPath;
  /** The property where the range ends. */
  endProperty: InstancePropertyPath;
  /** The bounds start here, inclusive. */
  gte?: InstanceFilterBound;
  /** The bounds start here, exclusive. */
  gt?: InstanceFilterBound;
  /** The bounds end here, inclusive. */
  lte?: InstanceFilterBound;
  /** The bounds end here, exclusive. */
  lt?: InstanceFilterBound;
}

/** The range between two properties overlaps with bounds. */
export interface InstanceOverlapsFilter {
  /** Two properties that span a range, and bounds that it must overlap with. */
  overlaps: InstanceOverlapsCondition;
}

/** Which nodes belong to a set. */
export interface NodeResultSet {
  /** The name of the set to start from. Left out, all nodes are candidates. */
  from?: string;
  /** Which end of the edges of the `from` set to go on from. */
  chainTo?: EdgeEnd;
  /** The direct relation that leads from one set to the other. */
  through?: ThroughReference | ViewPropertyReference;
  /**
   * The way along the relation of `through`.
   * @default inwards
   */
  direction?: RelationDirection;
  /** A condition on nodes or edges, with one key that says which. */
  filter?: InstanceFilter;
}

/**
 * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
 * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
 * @default onePhase
 */
export type SyncMode = 'onePhase' | 'twoPhase' | 'noBackfill';

/**
 * Which way values are sorted.
 * @default ascending
 */
export type SortDirection = 'ascending' | 'descending';

/** Sorts instances by one property. */
export interface InstancePropertySort {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Which way values are sorted. */
  direction?: SortDirection;
  /**
   * Whether instances without a value come first.
   * @default false
   */
  nullsFirst?: boolean;
}

/** A set of nodes. */
export interface NodeResultSetExpression {
  /** Which nodes belong to a set. */
  nodes: NodeResultSet;
  /**
   * The most nodes in one result. 1 to 2000.
   * @default 100
   */
  limit?: number;
  /**
   * Leave out nodes that were deleted before the sync began.
   * @default true
   */
  skipAlreadyDeleted?: boolean;
  /**
   * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
   * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
   */
  mode?: SyncMode;
  /** The order in which existing nodes come, in the first phase of `twoPhase`. At most 5 items. */
  backfillSort?: InstancePropertySort[];
}

/** Which edges belong to a set. */
export interface EdgeResultSet {
  /** The name of the set to start from. Left out, all edges are candidates. */
  from?: string;
  /** Which end of the edges of the `from` set to go on from. */
  chainTo?: EdgeEnd;
  /** How many edges to follow at most. */
  maxDistance?: number;
  /** The way along the edges. */
  direction?: RelationDirection;
  /** The edges that belong to the set. */
  filter?: InstanceFilter;
  /** The nodes that an edge on the way must lead to. */
  nodeFilter?: InstanceFilter;
  /** The nodes at which the walk ends. */
  terminationFilter?: InstanceFilter;
}

/** A set of edges. */
export interface EdgeResultSetExpression {
  /** Which edges belong to a set. */
  edges: EdgeResultSet;
  /**
   * The most edges in one result. 1 to 2000.
   * @default 100
   */
  limit?: number;
  /**
   * Leave out edges that were deleted before the sync began.
   * @default true
   */
  skipAlreadyDeleted?: boolean;
  /**
   * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
   * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
   */
  mode?: SyncMode;
  /** The order in which existing edges come, in the first phase of `twoPhase`. At most 5 items. */
  backfillSort?: InstancePropertySort[];
}

/** A set of nodes or of edges. */
export type ResultSetExpression = NodeResultSetExpression | EdgeResultSetExpression;

/** A unit from the unit catalog. */
export interface UnitReference {
  /** The unit's external id, such as `temperature:deg_c`. 1 to 256 characters. */
  externalId: string;
}

/** A system of units from the unit catalog. */
export interface UnitSystemReference {
  /** The system's name, such as `SI`. */
  unitSystemName: string;
}

/** The unit that a property's values are converted into. */
export interface TargetUnit {
  /** The property's identifier. */
  property: string;
  /** A unit, or a system of units. */
  unit: UnitReference | UnitSystemReference;
}

/** Properties of one view. */
export interface SourceSelector {
  /** A version of a view. */
  source: ViewReference;
  /** The properties' identifiers. */
  properties: string[];
  /** Units to convert values into. 1 to 10 items. */
  targetUnits?: TargetUnit[];
}

/** What to hand over of the instances in a set. */
export interface ResultSetSelect {
  /** The properties, by the view that they belong to. At most 10 items. */
  sources?: SourceSelector[];
}

/** The instances whose changes fire a trigger, and the properties that the execution is given. */
export interface WorkflowTriggerDataModelingQuery {
  /** The sets of instances to watch, by a name of your choice. */
  with: { [key: string]: ResultSetExpression };
  /** The properties to hand over, by the name of a set in `with`. */
  select: { [key: string]: ResultSetSelect };
}

/**
 * Fires when instances that match a query change. Changes are collected, and handed to the execution when there are
 * `batchSize` of them or `batchTimeout` has passed.
 */
export interface WorkflowDataModelingTriggerRule {
  /** The kind of rule. */
  triggerType: 'dataModeling';
  /** The instances whose changes fire a trigger, and the properties that the execution is given. */
  dataModelingQuery: WorkflowTriggerDataModelingQuery;
  /** The most instances in one execution's input. 1 to 1000. */
  batchSize: number;
  /** How long an incomplete batch waits for more. Seconds. 10 to 86,400. */
  batchTimeout: number;
}

/** When a trigger fires, told apart by `triggerType`. */
export type WorkflowTriggerRule = WorkflowScheduledTriggerRule | WorkflowDataModelingTriggerRule;

/** Starts a workflow version by a rule. */
export interface WorkflowTrigger {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
  /** When the trigger was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the trigger was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
  /** Whether the trigger is paused, and so starts nothing. */
  readonly isPaused: boolean;
}

/** Starts a workflow version by a rule. */
export interface WorkflowTriggerUpsert {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
  /** Binds the trigger to the session whose credentials the executions run with. */
  authentication: WorkflowAuthentication;
}

/** Identifies a trigger. */
export interface WorkflowTriggerId {
  /** The trigger's external id. At most 255 characters. */
  externalId: string;
}

/** Whether a trigger that fired could start its workflow. */
export type WorkflowTriggerRunStatus = 'success' | 'failed' | (string & {});

/** One time that a trigger fired. */
export interface WorkflowTriggerRun {
  /** When the trigger fired. Milliseconds since the epoch. */
  fireTime: number;
  /** The trigger's external id. At most 255 characters. */
  externalId: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version to be started. At most 255 characters. */
  workflowVersion: string;
  /** The id of the execution that was started, where one was. Exactly 36 characters. */
  workflowExecutionId?: string | null;
  /** Whether a trigger that fired could start its workflow. */
  status: WorkflowTriggerRunStatus;
  /** Why no execution was started, where none was. */
  reasonForFailure?: string | null;
}

/** Forms of {@link WorkflowId}: an object or a string (`externalId`). */
export type WorkflowIdentifier = WorkflowId | string;

/** Narrows a list of workflow versions. As {@link WorkflowVersionFilter}, also in its short forms. */
export interface WorkflowVersionFilterInput {
  /** Only versions that one of these selects. */
  workflowFilters?:
    | WorkflowVersionSelector
    | WorkflowVersionSelectorAliases
    | string
    | readonly WorkflowVersionSelectorIdentifier[];
}

/** Forms of {@link WorkflowVersionSelector}: an object, a string (`externalId`) or `[externalId, version]`. */
export type WorkflowVersionSelectorIdentifier =
  | WorkflowVersionSelector
  | WorkflowVersionSelectorAliases
  | string
  | readonly [externalId: string, version?: string];

/** A {@link WorkflowVersionSelector} by other names of its properties. */
export interface WorkflowVersionSelectorAliases {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version. Left out, every version of the workflow. At most 255 characters. */
  version?: string;
}

/** Forms of {@link WorkflowVersionId}: an object or `[workflowExternalId, version]`. */
export type WorkflowVersionIdentifier = WorkflowVersionId | readonly [workflowExternalId: string, version: string];

/**
 * Narrows a list of executions. An execution must meet every condition that is given. As
 * {@link WorkflowExecutionFilter}, also in its short forms.
 */
export interface WorkflowExecutionFilterInput {
  /** Only executions of versions that one of these selects. */
  workflowFilters?:
    | WorkflowVersionSelector
    | WorkflowVersionSelectorAliases
    | string
    | readonly WorkflowVersionSelectorIdentifier[];
  /** Leaves out executions created before this time. Milliseconds since the epoch. */
  createdTimeStart?: number;
  /** Leaves out executions created after this time. Milliseconds since the epoch. */
  createdTimeEnd?: number;
  /** Only executions in one of these states. */
  status?: WorkflowStatusInput | readonly WorkflowStatusInput[];
}

/**
 * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
 * state after a cancellation. As {@link WorkflowStatus}, also in lower case.
 */
export type WorkflowStatusInput =
  | 'RUNNING'
  | 'running'
  | 'COMPLETED'
  | 'completed'
  | 'FAILED'
  | 'failed'
  | 'TIMED_OUT'
  | 'timed_out'
  | 'TERMINATED'
  | 'terminated';

/**
 * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after `FAILED_WITH_TERMINAL_ERROR`
 * it is not. As {@link WorkflowTaskOutcome}, also in lower case.
 */
export type WorkflowTaskOutcomeInput =
  | 'COMPLETED'
  | 'completed'
  | 'FAILED'
  | 'failed'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'failed_with_terminal_error';

/**
 * Starts a workflow version by a rule. As {@link WorkflowTriggerUpsert}, without `authentication`, which the method
 * adds.
 */
export interface WorkflowTriggerUpsertInput {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
}

/** Forms of {@link WorkflowTriggerId}: an object or a string (`externalId`). */
export type WorkflowTriggerIdentifier = WorkflowTriggerId | string;

export interface paths {
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session
     * Gives a nonce that binds another service, such as a workflow execution, to the session. A nonce is short-lived
     * and works once, so create the session right before the nonce is used.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflows
     * Gives all workflows of the project that the caller may read.
     */
    get: operations['listWorkflows'];
    put?: never;
    /**
     * Create or replace workflows
     * A workflow that exists is replaced as a whole, so a field that is left out loses its value.
     */
    post: operations['upsertWorkflows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete workflows
     * Their versions go with them.
     */
    post: operations['deleteWorkflows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
      };
      cookie?: never;
    };
    /** Retrieve workflows by external id */
    get: operations['retrieveWorkflow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or replace workflow versions
     * A version that exists is replaced as a whole, and gets a new hash when its definition differs.
     */
    post: operations['upsertWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List workflow versions
     * Gives the versions of the workflows that the filter names, or of all workflows.
     */
    post: operations['listWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete workflow versions
     * The workflows themselves stay.
     */
    post: operations['deleteWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    /** Retrieve workflow versions */
    get: operations['retrieveWorkflowVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}/versions/{version}/run': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an execution of a workflow version
     * Gives the execution as soon as it is accepted; its tasks run afterwards.
     */
    post: operations['runWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List workflow executions
     * Gives the executions that match every condition of the filter, without their tasks.
     */
    post: operations['listWorkflowExecutions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    /**
     * Retrieve an execution with its definition and its tasks
     * The service answers 400 where it doesn't know the id.
     */
    get: operations['retrieveWorkflowExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an execution
     * The execution becomes `TERMINATED` and its running tasks `CANCELED` at once. What those tasks have started
     * elsewhere, such as a function call or a transformation job, keeps running.
     */
    post: operations['cancelWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry an execution
     * Takes up an execution that failed, timed out or was terminated. Tasks whose failure may be skipped, tasks without
     * retries left, and the containers of subworkflow and dynamic tasks are not reset.
     */
    post: operations['retryWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/tasks/{taskId}/update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id of a task within an execution, given by the service. It is not the task's external id. */
        taskId: components['parameters']['TaskId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report the outcome of an asynchronous task
     * For function tasks with `isAsyncComplete`: such a task stays in progress until its outcome is reported here.
     */
    post: operations['updateWorkflowTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflow triggers
     * Gives all triggers of the project.
     */
    get: operations['listWorkflowTriggers'];
    put?: never;
    /**
     * Create or replace a trigger
     * A trigger that exists is replaced as a whole, and bound to a new session.
     */
    post: operations['upsertWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete triggers */
    post: operations['deleteWorkflowTriggers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    /**
     * List the runs of a trigger
     * Gives each time that the trigger fired, and what came of it.
     */
    get: operations['listWorkflowTriggerRuns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a trigger
     * A paused trigger starts no executions. Pausing it again changes nothing.
     */
    post: operations['pauseWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a paused trigger
     * The trigger starts executions by its rule again. Resuming an active trigger changes nothing.
     */
    post: operations['resumeWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    ClientCredentials: ClientCredentials;
    TokenExchange: TokenExchange;
    OneshotTokenExchange: OneshotTokenExchange;
    SessionRequest: SessionRequest;
    ErrorItem: ErrorItem;
    ErrorDetails: ErrorDetails;
    ErrorBody: ErrorBody;
    SessionType: SessionType;
    SessionStatus: SessionStatus;
    CreatedSession: CreatedSession;
    Workflow: Workflow;
    WorkflowUpsert: WorkflowUpsert;
    WorkflowId: WorkflowId;
    EmptyObject: EmptyObject;
    Reference: Reference;
    FunctionTaskCall: FunctionTaskCall;
    FunctionTaskParameters: FunctionTaskParameters;
    TaskFailurePolicy: TaskFailurePolicy;
    TaskDependency: TaskDependency;
    FunctionTask: FunctionTask;
    TransformationConcurrencyPolicy: TransformationConcurrencyPolicy;
    TransformationTaskRun: TransformationTaskRun;
    TransformationTaskParameters: TransformationTaskParameters;
    TransformationTask: TransformationTask;
    CdfTaskMethod: CdfTaskMethod;
    CdfTaskApiVersion: CdfTaskApiVersion;
    CdfTaskRequest: CdfTaskRequest;
    CdfTaskParameters: CdfTaskParameters;
    CdfTask: CdfTask;
    DynamicTaskSource: DynamicTaskSource;
    DynamicTaskParameters: DynamicTaskParameters;
    DynamicTask: DynamicTask;
    WorkflowTask: WorkflowTask;
    SubworkflowTaskList: SubworkflowTaskList;
    SubworkflowTaskReference: SubworkflowTaskReference;
    SubworkflowTaskParameters: SubworkflowTaskParameters;
    SubworkflowTask: SubworkflowTask;
    SimulationInputUnit: SimulationInputUnit;
    SimulationInputOverride: SimulationInputOverride;
    SimulationTaskRun: SimulationTaskRun;
    SimulationTaskParameters: SimulationTaskParameters;
    SimulationTask: SimulationTask;
    WorkflowDefinition: WorkflowDefinition;
    WorkflowDefinitionUpsert: WorkflowDefinitionUpsert;
    WorkflowVersion: WorkflowVersion;
    WorkflowVersionUpsert: WorkflowVersionUpsert;
    WorkflowVersionSelector: WorkflowVersionSelector;
    WorkflowVersionFilter: WorkflowVersionFilter;
    WorkflowVersionId: WorkflowVersionId;
    WorkflowAuthentication: WorkflowAuthentication;
    WorkflowInput: WorkflowInput;
    WorkflowMetadata: WorkflowMetadata;
    WorkflowStatus: WorkflowStatus;
    WorkflowExecution: WorkflowExecution;
    WorkflowExecutionFilter: WorkflowExecutionFilter;
    WorkflowTaskStatus: WorkflowTaskStatus;
    FunctionTaskOutput: FunctionTaskOutput;
    FunctionTaskExecution: FunctionTaskExecution;
    TransformationTaskOutput: TransformationTaskOutput;
    TransformationTaskExecution: TransformationTaskExecution;
    CdfTaskOutput: CdfTaskOutput;
    CdfTaskExecution: CdfTaskExecution;
    DynamicTaskInputSource: DynamicTaskInputSource;
    DynamicTaskInput: DynamicTaskInput;
    DynamicTaskOutput: DynamicTaskOutput;
    DynamicTaskExecution: DynamicTaskExecution;
    SubworkflowTaskOutput: SubworkflowTaskOutput;
    SubworkflowTaskExecution: SubworkflowTaskExecution;
    SimulationTaskOutput: SimulationTaskOutput;
    SimulationTaskExecution: SimulationTaskExecution;
    WorkflowTaskExecution: WorkflowTaskExecution;
    WorkflowExecutionDetailed: WorkflowExecutionDetailed;
    WorkflowTaskOutcome: WorkflowTaskOutcome;
    WorkflowScheduledTriggerRule: WorkflowScheduledTriggerRule;
    EdgeEnd: EdgeEnd;
    ViewReference: ViewReference;
    ContainerReference: ContainerReference;
    SourceReference: SourceReference;
    ThroughReference: ThroughReference;
    ViewPropertyReference: ViewPropertyReference;
    RelationDirection: RelationDirection;
    InstanceFilter: InstanceFilter;
    InstanceAndFilter: InstanceAndFilter;
    InstanceOrFilter: InstanceOrFilter;
    InstanceNotFilter: InstanceNotFilter;
    InstancePropertyPath: InstancePropertyPath;
    InstanceRawValue: InstanceRawValue;
    ParameterValue: ParameterValue;
    PropertyValue: PropertyValue;
    InstanceFilterValue: InstanceFilterValue;
    InstanceValueCondition: InstanceValueCondition;
    InstanceEqualsFilter: InstanceEqualsFilter;
    InstanceRawValues: InstanceRawValues;
    InstanceFilterValues: InstanceFilterValues;
    InstanceValuesCondition: InstanceValuesCondition;
    InstanceInFilter: InstanceInFilter;
    InstanceRawBound: InstanceRawBound;
    InstanceFilterBound: InstanceFilterBound;
    InstanceRangeCondition: InstanceRangeCondition;
    InstanceRangeFilter: InstanceRangeFilter;
    InstancePrefixFilter: InstancePrefixFilter;
    InstanceExistsCondition: InstanceExistsCondition;
    InstanceExistsFilter: InstanceExistsFilter;
    InstanceContainsAnyFilter: InstanceContainsAnyFilter;
    InstanceContainsAllFilter: InstanceContainsAllFilter;
    InstanceMatchAllFilter: InstanceMatchAllFilter;
    StaticInstanceFilter: StaticInstanceFilter;
    StaticInstanceAndFilter: StaticInstanceAndFilter;
    StaticInstanceOrFilter: StaticInstanceOrFilter;
    StaticInstanceNotFilter: StaticInstanceNotFilter;
    StaticInstanceFilterValue: StaticInstanceFilterValue;
    StaticInstanceValueCondition: StaticInstanceValueCondition;
    StaticInstanceEqualsFilter: StaticInstanceEqualsFilter;
    StaticInstanceFilterValues: StaticInstanceFilterValues;
    StaticInstanceValuesCondition: StaticInstanceValuesCondition;
    StaticInstanceInFilter: StaticInstanceInFilter;
    StaticInstanceFilterBound: StaticInstanceFilterBound;
    StaticInstanceRangeCondition: StaticInstanceRangeCondition;
    StaticInstanceRangeFilter: StaticInstanceRangeFilter;
    StaticInstancePrefixCondition: StaticInstancePrefixCondition;
    StaticInstancePrefixFilter: StaticInstancePrefixFilter;
    StaticInstanceContainsAnyFilter: StaticInstanceContainsAnyFilter;
    StaticInstanceContainsAllFilter: StaticInstanceContainsAllFilter;
    InstanceNestedFilter: InstanceNestedFilter;
    StaticInstanceOverlapsCondition: StaticInstanceOverlapsCondition;
    StaticInstanceOverlapsFilter: StaticInstanceOverlapsFilter;
    InstanceHasDataFilter: InstanceHasDataFilter;
    InstanceReference: InstanceReference;
    InstanceReferencesFilter: InstanceReferencesFilter;
    InstanceNestedCondition: InstanceNestedCondition;
    InstanceOverlapsCondition: InstanceOverlapsCondition;
    InstanceOverlapsFilter: InstanceOverlapsFilter;
    NodeResultSet: NodeResultSet;
    SyncMode: SyncMode;
    SortDirection: SortDirection;
    InstancePropertySort: InstancePropertySort;
    NodeResultSetExpression: NodeResultSetExpression;
    EdgeResultSet: EdgeResultSet;
    EdgeResultSetExpression: EdgeResultSetExpression;
    ResultSetExpression: ResultSetExpression;
    UnitReference: UnitReference;
    UnitSystemReference: UnitSystemReference;
    TargetUnit: TargetUnit;
    SourceSelector: SourceSelector;
    ResultSetSelect: ResultSetSelect;
    WorkflowTriggerDataModelingQuery: WorkflowTriggerDataModelingQuery;
    WorkflowDataModelingTriggerRule: WorkflowDataModelingTriggerRule;
    WorkflowTriggerRule: WorkflowTriggerRule;
    WorkflowTrigger: WorkflowTrigger;
    WorkflowTriggerUpsert: WorkflowTriggerUpsert;
    WorkflowTriggerId: WorkflowTriggerId;
    WorkflowTriggerRunStatus: WorkflowTriggerRunStatus;
    WorkflowTriggerRun: WorkflowTriggerRun;
    WorkflowIdentifier: WorkflowIdentifier;
    WorkflowVersionFilterInput: WorkflowVersionFilterInput;
    WorkflowVersionSelectorIdentifier: WorkflowVersionSelectorIdentifier;
    WorkflowVersionSelectorAliases: WorkflowVersionSelectorAliases;
    WorkflowVersionIdentifier: WorkflowVersionIdentifier;
    WorkflowExecutionFilterInput: WorkflowExecutionFilterInput;
    WorkflowStatusInput: WorkflowStatusInput;
    WorkflowTaskOutcomeInput: WorkflowTaskOutcomeInput;
    WorkflowTriggerUpsertInput: WorkflowTriggerUpsertInput;
    WorkflowTriggerIdentifier: WorkflowTriggerIdentifier;
  };
  responses: {
    /** The request failed. The status says why. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The request was refused as it stands. `missing` or `duplicated` name the items at fault where there are any. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** Done. The answer is an empty object. */
    Empty: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': EmptyObject;
      };
    };
  };
  parameters: {
    /** Largest number of items in one page. */
    Limit: number;
    /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
    Cursor: string;
    /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
    IgnoreUnknownIds: boolean;
    /** The workflow's external id. */
    WorkflowExternalId: string;
    /** The version's name within the workflow. */
    Version: string;
    /** The execution's id, a UUID that the service gave it. */
    ExecutionId: string;
    /** The id of a task within an execution, given by the service. It is not the task's external id. */
    TaskId: string;
    /** The trigger's external id. */
    TriggerExternalId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export interface operations {
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** How to create the session. Exactly 1 item. */
          items: SessionRequest[];
        };
      };
    };
    responses: {
      /** The session, with its nonce. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created session, alone. */
            items: CreatedSession[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflows: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of workflows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's workflows. */
            items: Workflow[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertWorkflows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The workflow to write. The platform takes one a request. Exactly 1 item. */
          items: WorkflowUpsert[];
        };
      };
    };
    responses: {
      /** The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written workflow, alone. */
            items: Workflow[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflows: {
    parameters: {
      query?: {
        /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
        ignoreUnknownIds?: components['parameters']['IgnoreUnknownIds'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The workflows to delete. 1 to 100 items. */
          items: WorkflowId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertWorkflowVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The version to write. The platform takes one a request. Exactly 1 item. */
          items: WorkflowVersionUpsert[];
        };
      };
    };
    responses: {
      /** The version as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written version, alone. */
            items: WorkflowVersion[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list of workflow versions. */
          filter?: WorkflowVersionFilter;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number;
          /** The previous page's `nextCursor`. */
          cursor?: string;
        };
      };
    };
    responses: {
      /** One page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's versions. At most 1000 items. */
            items: WorkflowVersion[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflowVersions: {
    parameters: {
      query?: {
        /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
        ignoreUnknownIds?: components['parameters']['IgnoreUnknownIds'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The versions to delete. 1 to 100 items. */
          items: WorkflowVersionId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowVersion;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  runWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Binds to the session whose credentials the tasks run with. */
          authentication: WorkflowAuthentication;
          /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
          input?: WorkflowInput;
          /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
          metadata?: WorkflowMetadata;
        };
      };
    };
    responses: {
      /** The accepted execution. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowExecutions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list of executions. An execution must meet every condition that is given. */
          filter?: WorkflowExecutionFilter;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number;
          /** The previous page's `nextCursor`. */
          cursor?: string;
        };
      };
    };
    responses: {
      /** One page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's executions. At most 1000 items. */
            items: WorkflowExecution[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecutionDetailed;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  cancelWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /**
           * Why it is cancelled. The execution's `reasonForIncompletion` will say so. At most 500 characters.
           * @default cancelled
           */
          reason?: string;
        };
      };
    };
    responses: {
      /** The cancelled execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retryWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Binds to the session whose credentials the tasks run with. */
          authentication: WorkflowAuthentication;
        };
      };
    };
    responses: {
      /** The execution, running again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateWorkflowTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id of a task within an execution, given by the service. It is not the task's external id. */
        taskId: components['parameters']['TaskId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after
           * `FAILED_WITH_TERMINAL_ERROR` it is not.
           */
          status: WorkflowTaskOutcome;
          /** The task's output, free-form. Later tasks reach it as `${<taskExternalId>.output}`. */
          output?: { [key: string]: unknown };
        };
      };
    };
    responses: {
      /** The task as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowTaskExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowTriggers: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of triggers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's triggers. */
            items: WorkflowTrigger[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The trigger to write. Exactly 1 item. */
          items: WorkflowTriggerUpsert[];
        };
      };
    };
    responses: {
      /** The trigger as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written trigger, alone. */
            items: WorkflowTrigger[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflowTriggers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The trigger to delete. The platform takes one a request. Exactly 1 item. */
          items: WorkflowTriggerId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowTriggerRuns: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's runs. */
            items: WorkflowTriggerRun[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  pauseWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  resumeWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
}

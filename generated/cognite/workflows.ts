// Generated from openapi/cognite/workflows.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, fanOut, type BatchOptions } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  ClientCredentials,
  Workflow,
  WorkflowDefinition,
  WorkflowDefinitionUpsert,
  WorkflowExecution,
  WorkflowExecutionDetailed,
  WorkflowExecutionFilterInput,
  WorkflowIdentifier,
  WorkflowInput,
  WorkflowMetadata,
  WorkflowTaskExecution,
  WorkflowTaskOutcomeInput,
  WorkflowTrigger,
  WorkflowTriggerIdentifier,
  WorkflowTriggerRun,
  WorkflowTriggerUpsertInput,
  WorkflowUpsert,
  WorkflowVersion,
  WorkflowVersionFilterInput,
  WorkflowVersionIdentifier,
  WorkflowVersionUpsert,
} from './schema.js';
import { createSessionOperation } from './sessions.js';

export type {
  CdfTask,
  CdfTaskApiVersion,
  CdfTaskExecution,
  CdfTaskMethod,
  CdfTaskOutput,
  CdfTaskParameters,
  CdfTaskRequest,
  ClientCredentials,
  ContainerReference,
  DynamicTask,
  DynamicTaskExecution,
  DynamicTaskInput,
  DynamicTaskInputSource,
  DynamicTaskOutput,
  DynamicTaskParameters,
  DynamicTaskSource,
  EdgeEnd,
  EdgeResultSet,
  EdgeResultSetExpression,
  FunctionTask,
  FunctionTaskCall,
  FunctionTaskExecution,
  FunctionTaskOutput,
  FunctionTaskParameters,
  InstanceAndFilter,
  InstanceContainsAllFilter,
  InstanceContainsAnyFilter,
  InstanceEqualsFilter,
  InstanceExistsCondition,
  InstanceExistsFilter,
  InstanceFilter,
  InstanceFilterBound,
  InstanceFilterValue,
  InstanceFilterValues,
  InstanceHasDataFilter,
  InstanceInFilter,
  InstanceMatchAllFilter,
  InstanceNestedCondition,
  InstanceNestedFilter,
  InstanceNotFilter,
  InstanceOrFilter,
  InstanceOverlapsCondition,
  InstanceOverlapsFilter,
  InstancePrefixFilter,
  InstancePropertyPath,
  InstancePropertySort,
  InstanceRangeCondition,
  InstanceRangeFilter,
  InstanceRawBound,
  InstanceRawValue,
  InstanceRawValues,
  InstanceReference,
  InstanceReferencesFilter,
  InstanceValueCondition,
  InstanceValuesCondition,
  NodeResultSet,
  NodeResultSetExpression,
  ParameterValue,
  PropertyValue,
  Reference,
  RelationDirection,
  ResultSetExpression,
  ResultSetSelect,
  SimulationInputOverride,
  SimulationInputUnit,
  SimulationTask,
  SimulationTaskExecution,
  SimulationTaskOutput,
  SimulationTaskParameters,
  SimulationTaskRun,
  SortDirection,
  SourceReference,
  SourceSelector,
  StaticInstanceAndFilter,
  StaticInstanceContainsAllFilter,
  StaticInstanceContainsAnyFilter,
  StaticInstanceEqualsFilter,
  StaticInstanceFilter,
  StaticInstanceFilterBound,
  StaticInstanceFilterValue,
  StaticInstanceFilterValues,
  StaticInstanceInFilter,
  StaticInstanceNotFilter,
  StaticInstanceOrFilter,
  StaticInstanceOverlapsCondition,
  StaticInstanceOverlapsFilter,
  StaticInstancePrefixCondition,
  StaticInstancePrefixFilter,
  StaticInstanceRangeCondition,
  StaticInstanceRangeFilter,
  StaticInstanceValueCondition,
  StaticInstanceValuesCondition,
  SubworkflowTask,
  SubworkflowTaskExecution,
  SubworkflowTaskList,
  SubworkflowTaskOutput,
  SubworkflowTaskParameters,
  SubworkflowTaskReference,
  SyncMode,
  TargetUnit,
  TaskDependency,
  TaskFailurePolicy,
  ThroughReference,
  TransformationConcurrencyPolicy,
  TransformationTask,
  TransformationTaskExecution,
  TransformationTaskOutput,
  TransformationTaskParameters,
  TransformationTaskRun,
  UnitReference,
  UnitSystemReference,
  ViewPropertyReference,
  ViewReference,
  Workflow,
  WorkflowAuthentication,
  WorkflowDataModelingTriggerRule,
  WorkflowDefinition,
  WorkflowDefinitionUpsert,
  WorkflowExecution,
  WorkflowExecutionDetailed,
  WorkflowExecutionFilter,
  WorkflowExecutionFilterInput,
  WorkflowId,
  WorkflowIdentifier,
  WorkflowInput,
  WorkflowMetadata,
  WorkflowScheduledTriggerRule,
  WorkflowStatus,
  WorkflowStatusInput,
  WorkflowTask,
  WorkflowTaskExecution,
  WorkflowTaskOutcome,
  WorkflowTaskOutcomeInput,
  WorkflowTaskStatus,
  WorkflowTrigger,
  WorkflowTriggerDataModelingQuery,
  WorkflowTriggerId,
  WorkflowTriggerIdentifier,
  WorkflowTriggerRule,
  WorkflowTriggerRun,
  WorkflowTriggerRunStatus,
  WorkflowTriggerUpsert,
  WorkflowTriggerUpsertInput,
  WorkflowUpsert,
  WorkflowVersion,
  WorkflowVersionFilter,
  WorkflowVersionFilterInput,
  WorkflowVersionId,
  WorkflowVersionIdentifier,
  WorkflowVersionSelector,
  WorkflowVersionSelectorAliases,
  WorkflowVersionSelectorIdentifier,
  WorkflowVersionUpsert,
} from './schema.js';

const workflowIdForms = {
  name: 'WorkflowId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const workflowTriggerIdForms = {
  name: 'WorkflowTriggerId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const workflowVersionIdForms = {
  name: 'WorkflowVersionId',
  required: ['workflowExternalId', 'version'],
  tuple: ['workflowExternalId', 'version'],
} as const satisfies Identifier;

const workflowVersionSelectorForms = {
  name: 'WorkflowVersionSelector',
  required: ['externalId'],
  optional: ['version'],
  string: 'externalId',
  tuple: ['externalId', 'version'],
  aliases: { workflowExternalId: 'externalId' },
} as const satisfies Identifier;

/** `GET /workflows` @internal */
export const listWorkflowsOperation = {
  id: 'listWorkflows',
  path: '/workflows',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /workflows` @internal */
export const upsertWorkflowsOperation = {
  id: 'upsertWorkflows',
  path: '/workflows',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 1, merge: ['items'] },
} as const satisfies Operation;

/** `POST /workflows/delete` @internal */
export const deleteWorkflowsOperation = {
  id: 'deleteWorkflows',
  path: '/workflows/delete',
  query: { ignoreUnknownIds: 'ignoreUnknownIds' },
  encode: packedJsonBody,
  defaults: { ignoreUnknownIds: false },
  batch: { items: 'items', identifier: workflowIdForms, max: 100 },
} as const satisfies Operation;

/** `GET /workflows/{workflowExternalId}` @internal */
export const retrieveWorkflowOperation = {
  id: 'retrieveWorkflow',
  path: '/workflows/{workflowExternalId}',
  readonly: true,
  missing: [404],
  batch: { path: ['externalId'], identifier: workflowIdForms, max: 1 },
} as const satisfies Operation;

/** `POST /workflows/versions` @internal */
export const upsertWorkflowVersionsOperation = {
  id: 'upsertWorkflowVersions',
  path: '/workflows/versions',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 1, merge: ['items'] },
} as const satisfies Operation;

/** `POST /workflows/versions/list` @internal */
export const listWorkflowVersionsOperation = {
  id: 'listWorkflowVersions',
  path: '/workflows/versions/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: { 'filter.workflowFilters': { single: true, identifier: workflowVersionSelectorForms, max: 100 } },
  spellOut,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /workflows/versions/delete` @internal */
export const deleteWorkflowVersionsOperation = {
  id: 'deleteWorkflowVersions',
  path: '/workflows/versions/delete',
  query: { ignoreUnknownIds: 'ignoreUnknownIds' },
  encode: packedJsonBody,
  defaults: { ignoreUnknownIds: false },
  batch: { items: 'items', identifier: workflowVersionIdForms, max: 100 },
} as const satisfies Operation;

/** `GET /workflows/{workflowExternalId}/versions/{version}` @internal */
export const retrieveWorkflowVersionOperation = {
  id: 'retrieveWorkflowVersion',
  path: '/workflows/{workflowExternalId}/versions/{version}',
  readonly: true,
  missing: [404],
  batch: { path: ['workflowExternalId', 'version'], identifier: workflowVersionIdForms, max: 1 },
} as const satisfies Operation;

/** `POST /workflows/{workflowExternalId}/versions/{version}/run` @internal */
export const runWorkflowOperation = {
  id: 'runWorkflow',
  path: '/workflows/{workflowExternalId}/versions/{version}/run',
  body: ['input', 'metadata'],
  encode: packedJsonBody,
  prepare: {
    operation: createSessionOperation,
    parameter: 'clientCredentials',
    otherwise: { tokenExchange: true },
    from: ['nonce'],
    into: ['authentication', 'nonce'],
  },
} as const satisfies Operation;

/** `POST /workflows/executions/list` @internal */
export const listWorkflowExecutionsOperation = {
  id: 'listWorkflowExecutions',
  path: '/workflows/executions/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: {
    'filter.workflowFilters': { single: true, identifier: workflowVersionSelectorForms, max: 100 },
    'filter.status': { single: true, values: ['RUNNING', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'] },
  },
  spellOut,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `GET /workflows/executions/{executionId}` @internal */
export const retrieveWorkflowExecutionOperation = {
  id: 'retrieveWorkflowExecution',
  path: '/workflows/executions/{executionId}',
  readonly: true,
  missing: [400, 404],
} as const satisfies Operation;

/** `POST /workflows/executions/{executionId}/cancel` @internal */
export const cancelWorkflowExecutionOperation = {
  id: 'cancelWorkflowExecution',
  path: '/workflows/executions/{executionId}/cancel',
  body: ['reason'],
  encode: packedJsonBody,
} as const satisfies Operation;

/** `POST /workflows/executions/{executionId}/retry` @internal */
export const retryWorkflowExecutionOperation = {
  id: 'retryWorkflowExecution',
  path: '/workflows/executions/{executionId}/retry',
  body: [],
  encode: packedJsonBody,
  prepare: {
    operation: createSessionOperation,
    parameter: 'clientCredentials',
    otherwise: { tokenExchange: true },
    from: ['nonce'],
    into: ['authentication', 'nonce'],
  },
} as const satisfies Operation;

/** `POST /workflows/tasks/{taskId}/update` @internal */
export const updateWorkflowTaskOperation = {
  id: 'updateWorkflowTask',
  path: '/workflows/tasks/{taskId}/update',
  body: ['status', 'output'],
  encode: packedJsonBody,
  required: ['status'],
  accepts: { status: { values: ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR'] } },
  spellOut,
} as const satisfies Operation;

/** `GET /workflows/triggers` @internal */
export const listWorkflowTriggersOperation = {
  id: 'listWorkflowTriggers',
  path: '/workflows/triggers',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /workflows/triggers` @internal */
export const upsertWorkflowTriggerOperation = {
  id: 'upsertWorkflowTrigger',
  path: '/workflows/triggers',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1, single: true, merge: ['items'] },
  prepare: {
    operation: createSessionOperation,
    parameter: 'clientCredentials',
    otherwise: { tokenExchange: true },
    from: ['nonce'],
    into: ['authentication', 'nonce'],
  },
} as const satisfies Operation;

/** `POST /workflows/triggers/delete` @internal */
export const deleteWorkflowTriggersOperation = {
  id: 'deleteWorkflowTriggers',
  path: '/workflows/triggers/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: workflowTriggerIdForms, max: 1 },
} as const satisfies Operation;

/** `GET /workflows/triggers/{triggerExternalId}/history` @internal */
export const listWorkflowTriggerRunsOperation = {
  id: 'listWorkflowTriggerRuns',
  path: '/workflows/triggers/{triggerExternalId}/history',
  query: { limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /workflows/triggers/{triggerExternalId}/pause` @internal */
export const pauseWorkflowTriggerOperation = {
  id: 'pauseWorkflowTrigger',
  verb: 'POST',
  path: '/workflows/triggers/{triggerExternalId}/pause',
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `POST /workflows/triggers/{triggerExternalId}/resume` @internal */
export const resumeWorkflowTriggerOperation = {
  id: 'resumeWorkflowTrigger',
  verb: 'POST',
  path: '/workflows/triggers/{triggerExternalId}/resume',
  idempotent: true,
  result: false,
} as const satisfies Operation;

const retrieveWorkflowExecutionStates = {
  resource: 'workflow execution',
  state: ['status'],
  done: ['COMPLETED'],
  failed: ['FAILED', 'TIMED_OUT', 'TERMINATED'],
  reason: ['reasonForIncompletion'],
} as const satisfies Waitable;

/** Parameters of {@link Workflows.delete}. */
export interface DeleteWorkflowsParams {
  /** Skip what does not exist. Otherwise one unknown identifier fails the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Workflows.retrieve}. */
export interface RetrieveWorkflowParams {
  /** Leave out what does not exist rather than throw. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link WorkflowVersions.list}. */
export interface ListWorkflowVersionsParams extends ListOptions {
  /** Narrows a list of workflow versions. */
  filter?: WorkflowVersionFilterInput | undefined;
}

/** Parameters of {@link WorkflowVersions.delete}. */
export interface DeleteWorkflowVersionsParams {
  /** Skip what does not exist. Otherwise one unknown identifier fails the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link WorkflowVersions.retrieve}. */
export interface RetrieveWorkflowVersionParams {
  /** Leave out what does not exist rather than throw. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link WorkflowExecutions.run}. */
export interface RunWorkflowParams {
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput | undefined;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata | undefined;
  /** A nonce that you already have; otherwise one is made for this call. */
  nonce?: string | undefined;
  /** The OAuth client that the execution acts as. Left out, it acts as the caller. Not together with `nonce`. */
  clientCredentials?: ClientCredentials | undefined;
}

/** Parameters of {@link WorkflowExecutions.list}. */
export interface ListWorkflowExecutionsParams extends ListOptions {
  /** Narrows a list of executions. An execution must meet every condition that is given. */
  filter?: WorkflowExecutionFilterInput | undefined;
}

/** Parameters of {@link WorkflowExecutions.cancel}. */
export interface CancelWorkflowExecutionParams {
  /**
   * Why it is cancelled. The execution's `reasonForIncompletion` will say so. At most 500 characters. Default:
   * `cancelled`.
   */
  reason?: string | undefined;
}

/** Parameters of {@link WorkflowExecutions.retry}. */
export interface RetryWorkflowExecutionParams {
  /** A nonce that you already have; otherwise one is made for this call. */
  nonce?: string | undefined;
  /**
   * The OAuth client that the execution acts as from now on. Left out, it acts as the caller. Not together with
   * `nonce`.
   */
  clientCredentials?: ClientCredentials | undefined;
}

/** Parameters of {@link WorkflowTasks.update}. */
export interface UpdateWorkflowTaskParams {
  /**
   * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after
   * `FAILED_WITH_TERMINAL_ERROR` it is not.
   */
  status: WorkflowTaskOutcomeInput;
  /** The task's output, free-form. Later tasks reach it as `${<taskExternalId>.output}`. */
  output?: { [key: string]: unknown } | undefined;
}

/** Parameters of {@link WorkflowTriggers.upsert}. */
export interface UpsertWorkflowTriggerParams {
  /** A nonce that you already have; otherwise one is made for this call. */
  nonce?: string | undefined;
  /**
   * The OAuth client that the started executions act as. Left out, they act as the caller. Not together with `nonce`.
   */
  clientCredentials?: ClientCredentials | undefined;
}

/**
 * Workflows tie tasks (functions, transformations, simulations, API requests) into one run with dependencies, retries
 * and a schedule. A workflow is a named container; its versions hold the tasks.
 */
export class Workflows extends CogniteResource {
  /** Versions hold what a workflow does: its tasks, their parameters and the order between them. */
  readonly versions: WorkflowVersions;
  /** Executions are runs of a workflow version. */
  readonly executions: WorkflowExecutions;
  /** Tasks that finish outside the service report their outcome here. */
  readonly tasks: WorkflowTasks;
  /** Triggers start a workflow version on a schedule, or when instances in a data model change. */
  readonly triggers: WorkflowTriggers;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.versions = new WorkflowVersions(this.connection);
    this.executions = new WorkflowExecutions(this.connection);
    this.tasks = new WorkflowTasks(this.connection);
    this.triggers = new WorkflowTriggers(this.connection);
  }

  /**
   * List workflows.
   *
   * Gives all workflows of the project that the caller may read.
   *
   * `GET /workflows`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListOptions, options?: RequestOptions): List<Workflow> {
    return list(this.connection, listWorkflowsOperation, cursorPages, [], params, options);
  }

  /**
   * Create or replace workflows.
   *
   * A workflow that exists is replaced as a whole, so a field that is left out loses its value.
   *
   * `POST /workflows`
   * @param workflow the workflow
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the workflow as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  upsert(workflow: WorkflowUpsert, options?: BatchOptions): Promise<Workflow>;
  /**
   * Create or replace workflows.
   *
   * A workflow that exists is replaced as a whole, so a field that is left out loses its value.
   *
   * `POST /workflows`
   * @param workflows the workflows; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  upsert(workflows: readonly WorkflowUpsert[], options?: BatchOptions): Promise<Workflow[]>;
  upsert(
    workflows: WorkflowUpsert | readonly WorkflowUpsert[],
    options?: BatchOptions,
  ): Promise<Workflow | Workflow[]> {
    return batch(this.connection, upsertWorkflowsOperation, workflows, undefined, options);
  }

  /**
   * Delete workflows.
   *
   * Their versions go with them.
   *
   * `POST /workflows/delete`
   * @param id which workflow
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: WorkflowIdentifier, params?: DeleteWorkflowsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete workflows.
   *
   * Their versions go with them.
   *
   * `POST /workflows/delete`
   * @param ids which workflows; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly WorkflowIdentifier[], params?: DeleteWorkflowsParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: WorkflowIdentifier | readonly WorkflowIdentifier[],
    params?: DeleteWorkflowsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteWorkflowsOperation, ids, params, options);
  }

  /**
   * Retrieve workflows by external id.
   *
   * `GET /workflows/{workflowExternalId}`
   * @param id which workflow
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the workflow, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: WorkflowIdentifier,
    params?: RetrieveWorkflowParams,
    options?: BatchOptions,
  ): Promise<Workflow | undefined>;
  /**
   * Retrieve workflows by external id.
   *
   * `GET /workflows/{workflowExternalId}`
   * @param ids which workflows; a request each
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(
    ids: readonly WorkflowIdentifier[],
    params?: RetrieveWorkflowParams,
    options?: BatchOptions,
  ): Promise<Workflow[]>;
  retrieve(
    ids: WorkflowIdentifier | readonly WorkflowIdentifier[],
    params?: RetrieveWorkflowParams,
    options?: BatchOptions,
  ): Promise<Workflow | undefined | Workflow[]> {
    return fanOut(this.connection, retrieveWorkflowOperation, ids, params, options);
  }
}

/**
 * Versions hold what a workflow does: its tasks, their parameters and the order between them. Upserting a version again
 * replaces its definition.
 */
export class WorkflowVersions extends CogniteResource {
  /**
   * Create or replace workflow versions.
   *
   * A version that exists is replaced as a whole, and gets a new hash when its definition differs.
   *
   * `POST /workflows/versions`
   * @param version the workflow version
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the workflow version as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  upsert(version: WorkflowVersionUpsert, options?: BatchOptions): Promise<WorkflowVersion>;
  /**
   * Create or replace workflow versions.
   *
   * A version that exists is replaced as a whole, and gets a new hash when its definition differs.
   *
   * `POST /workflows/versions`
   * @param versions the workflow versions; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  upsert(versions: readonly WorkflowVersionUpsert[], options?: BatchOptions): Promise<WorkflowVersion[]>;
  upsert(
    versions: WorkflowVersionUpsert | readonly WorkflowVersionUpsert[],
    options?: BatchOptions,
  ): Promise<WorkflowVersion | WorkflowVersion[]> {
    return batch(this.connection, upsertWorkflowVersionsOperation, versions, undefined, options);
  }

  /**
   * List workflow versions.
   *
   * Gives the versions of the workflows that the filter names, or of all workflows.
   *
   * `POST /workflows/versions/list`
   * @param params `filter`: narrows a list of workflow versions; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListWorkflowVersionsParams, options?: RequestOptions): List<WorkflowVersion> {
    return list(this.connection, listWorkflowVersionsOperation, cursorPages, [], params, options);
  }

  /**
   * Delete workflow versions.
   *
   * The workflows themselves stay.
   *
   * `POST /workflows/versions/delete`
   * @param id which workflow version
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: WorkflowVersionIdentifier, params?: DeleteWorkflowVersionsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete workflow versions.
   *
   * The workflows themselves stay.
   *
   * `POST /workflows/versions/delete`
   * @param ids which workflow versions; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(
    ids: readonly WorkflowVersionIdentifier[],
    params?: DeleteWorkflowVersionsParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    ids: WorkflowVersionIdentifier | readonly WorkflowVersionIdentifier[],
    params?: DeleteWorkflowVersionsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteWorkflowVersionsOperation, ids, params, options);
  }

  /**
   * Retrieve workflow versions.
   *
   * `GET /workflows/{workflowExternalId}/versions/{version}`
   * @param id which workflow version
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the workflow version, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: WorkflowVersionIdentifier,
    params?: RetrieveWorkflowVersionParams,
    options?: BatchOptions,
  ): Promise<WorkflowVersion | undefined>;
  /**
   * Retrieve workflow versions.
   *
   * `GET /workflows/{workflowExternalId}/versions/{version}`
   * @param ids which workflow versions; a request each
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(
    ids: readonly WorkflowVersionIdentifier[],
    params?: RetrieveWorkflowVersionParams,
    options?: BatchOptions,
  ): Promise<WorkflowVersion[]>;
  retrieve(
    ids: WorkflowVersionIdentifier | readonly WorkflowVersionIdentifier[],
    params?: RetrieveWorkflowVersionParams,
    options?: BatchOptions,
  ): Promise<WorkflowVersion | undefined | WorkflowVersion[]> {
    return fanOut(this.connection, retrieveWorkflowVersionOperation, ids, params, options);
  }
}

/**
 * Executions are runs of a workflow version. Starting and retrying one binds it to a session, through which its tasks
 * get their credentials.
 */
export class WorkflowExecutions extends CogniteResource {
  /**
   * Start an execution of a workflow version.
   *
   * Gives the execution as soon as it is accepted; its tasks run afterwards.
   *
   * `POST /workflows/{workflowExternalId}/versions/{version}/run`
   * @param workflowExternalId The workflow's external id. At most 255 characters.
   * @param version The version's name within the workflow. At most 255 characters.
   * @param params `input`: free-form input of an execution, at most 100 KB of JSON; `metadata`: your own labels;
   *   `nonce`: a nonce that you already have; otherwise one is made for this call; `clientCredentials`: the OAuth
   *   client that the execution acts as
   * @param options signal, timeouts, retries and headers of this call
   * @returns the accepted execution
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  run(
    workflowExternalId: string,
    version: string,
    params?: RunWorkflowParams,
    options?: RequestOptions,
  ): Promise<WorkflowExecution> {
    return call(this.connection, runWorkflowOperation, [workflowExternalId, version], params, options);
  }

  /**
   * List workflow executions.
   *
   * Gives the executions that match every condition of the filter, without their tasks.
   *
   * `POST /workflows/executions/list`
   * @param params `filter`: narrows a list of executions; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListWorkflowExecutionsParams, options?: RequestOptions): List<WorkflowExecution> {
    return list(this.connection, listWorkflowExecutionsOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve an execution with its definition and its tasks.
   *
   * The service answers 400 where it doesn't know the id.
   *
   * `GET /workflows/executions/{executionId}`
   * @param executionId The execution's id, a UUID that the service gave it.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveDetailed(executionId: string, options?: RequestOptions): Promise<WorkflowExecutionDetailed | undefined> {
    return call(this.connection, retrieveWorkflowExecutionOperation, [executionId], undefined, options);
  }

  /**
   * Wait until the workflow execution has ended.
   *
   * It has ended well when `status` is `COMPLETED`, and failed when it is `FAILED`, `TIMED_OUT`, `TERMINATED`.
   *
   * Calls `retrieveDetailed` again and again.
   * @param executionId The execution's id, a UUID that the service gave it.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the workflow execution as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(executionId: string, options?: WaitOptions<WorkflowExecutionDetailed>): Promise<WorkflowExecutionDetailed> {
    return waitFor((request) => this.retrieveDetailed(executionId, request), retrieveWorkflowExecutionStates, options);
  }

  /**
   * Cancel an execution.
   *
   * The execution becomes `TERMINATED` and its running tasks `CANCELED` at once. What those tasks have started
   * elsewhere, such as a function call or a transformation job, keeps running.
   *
   * `POST /workflows/executions/{executionId}/cancel`
   * @param executionId The execution's id, a UUID that the service gave it.
   * @param params `reason`: why it is cancelled
   * @param options signal, timeouts, retries and headers of this call
   * @returns the cancelled execution
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  cancel(
    executionId: string,
    params?: CancelWorkflowExecutionParams,
    options?: RequestOptions,
  ): Promise<WorkflowExecution> {
    return call(this.connection, cancelWorkflowExecutionOperation, [executionId], params, options);
  }

  /**
   * Retry an execution.
   *
   * Takes up an execution that failed, timed out or was terminated. Tasks whose failure may be skipped, tasks without
   * retries left, and the containers of subworkflow and dynamic tasks are not reset.
   *
   * `POST /workflows/executions/{executionId}/retry`
   * @param executionId The execution's id, a UUID that the service gave it.
   * @param params `nonce`: a nonce that you already have; otherwise one is made for this call; `clientCredentials`: the
   *   OAuth client that the execution acts as from now on
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution, running again
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retry(
    executionId: string,
    params?: RetryWorkflowExecutionParams,
    options?: RequestOptions,
  ): Promise<WorkflowExecution> {
    return call(this.connection, retryWorkflowExecutionOperation, [executionId], params, options);
  }
}

/** Tasks that finish outside the service report their outcome here. */
export class WorkflowTasks extends CogniteResource {
  /**
   * Report the outcome of an asynchronous task.
   *
   * For function tasks with `isAsyncComplete`: such a task stays in progress until its outcome is reported here.
   *
   * `POST /workflows/tasks/{taskId}/update`
   * @param taskId The id of a task within an execution, given by the service. It is not the task's external id. Exactly
   *   36 characters.
   * @param params `status`: how an asynchronous task ended; `output`: the task's output, free-form
   * @param options signal, timeouts, retries and headers of this call
   * @returns the task as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(taskId: string, params: UpdateWorkflowTaskParams, options?: RequestOptions): Promise<WorkflowTaskExecution> {
    return call(this.connection, updateWorkflowTaskOperation, [taskId], params, options);
  }
}

/** Triggers start a workflow version on a schedule, or when instances in a data model change. */
export class WorkflowTriggers extends CogniteResource {
  /**
   * List workflow triggers.
   *
   * Gives all triggers of the project.
   *
   * `GET /workflows/triggers`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListOptions, options?: RequestOptions): List<WorkflowTrigger> {
    return list(this.connection, listWorkflowTriggersOperation, cursorPages, [], params, options);
  }

  /**
   * Create or replace a trigger.
   *
   * A trigger that exists is replaced as a whole, and bound to a new session.
   *
   * `POST /workflows/triggers`
   * @param trigger the workflow trigger
   * @param params `nonce`: a nonce that you already have; otherwise one is made for this call; `clientCredentials`: the
   *   OAuth client that the started executions act as
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the trigger as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  upsert(
    trigger: WorkflowTriggerUpsertInput,
    params?: UpsertWorkflowTriggerParams,
    options?: BatchOptions,
  ): Promise<WorkflowTrigger> {
    return batch(this.connection, upsertWorkflowTriggerOperation, trigger, params, options);
  }

  /**
   * Delete triggers.
   *
   * `POST /workflows/triggers/delete`
   * @param id which workflow trigger
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: WorkflowTriggerIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete triggers.
   *
   * `POST /workflows/triggers/delete`
   * @param ids which workflow triggers; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly WorkflowTriggerIdentifier[], options?: BatchOptions): Promise<void>;
  delete(ids: WorkflowTriggerIdentifier | readonly WorkflowTriggerIdentifier[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteWorkflowTriggersOperation, ids, undefined, options);
  }

  /**
   * List the runs of a trigger.
   *
   * Gives each time that the trigger fired, and what came of it.
   *
   * `GET /workflows/triggers/{triggerExternalId}/history`
   * @param triggerExternalId The trigger's external id. At most 255 characters.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listRuns(triggerExternalId: string, params?: ListOptions, options?: RequestOptions): List<WorkflowTriggerRun> {
    return list(this.connection, listWorkflowTriggerRunsOperation, cursorPages, [triggerExternalId], params, options);
  }

  /**
   * Pause a trigger.
   *
   * A paused trigger starts no executions. Pausing it again changes nothing.
   *
   * `POST /workflows/triggers/{triggerExternalId}/pause`
   * @param triggerExternalId The trigger's external id. At most 255 characters.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  pause(triggerExternalId: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, pauseWorkflowTriggerOperation, [triggerExternalId], undefined, options);
  }

  /**
   * Resume a paused trigger.
   *
   * The trigger starts executions by its rule again. Resuming an active trigger changes nothing.
   *
   * `POST /workflows/triggers/{triggerExternalId}/resume`
   * @param triggerExternalId The trigger's external id. At most 255 characters.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  resume(triggerExternalId: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, resumeWorkflowTriggerOperation, [triggerExternalId], undefined, options);
  }
}

/** {@link Workflows.list} as a function. */
export function listWorkflows(connection: Connection, params?: ListOptions, options?: RequestOptions): List<Workflow> {
  return list(connection, listWorkflowsOperation, cursorPages, [], params, options);
}

/** {@link Workflows.upsert} as a function. */
export function upsertWorkflows(
  connection: Connection,
  workflow: WorkflowUpsert,
  options?: BatchOptions,
): Promise<Workflow>;
/** {@link Workflows.upsert} as a function. */
export function upsertWorkflows(
  connection: Connection,
  workflows: readonly WorkflowUpsert[],
  options?: BatchOptions,
): Promise<Workflow[]>;
export function upsertWorkflows(
  connection: Connection,
  workflows: WorkflowUpsert | readonly WorkflowUpsert[],
  options?: BatchOptions,
): Promise<Workflow | Workflow[]> {
  return batch(connection, upsertWorkflowsOperation, workflows, undefined, options);
}

/** {@link Workflows.delete} as a function. */
export function deleteWorkflows(
  connection: Connection,
  id: WorkflowIdentifier,
  params?: DeleteWorkflowsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Workflows.delete} as a function. */
export function deleteWorkflows(
  connection: Connection,
  ids: readonly WorkflowIdentifier[],
  params?: DeleteWorkflowsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteWorkflows(
  connection: Connection,
  ids: WorkflowIdentifier | readonly WorkflowIdentifier[],
  params?: DeleteWorkflowsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteWorkflowsOperation, ids, params, options);
}

/** {@link Workflows.retrieve} as a function. */
export function retrieveWorkflow(
  connection: Connection,
  id: WorkflowIdentifier,
  params?: RetrieveWorkflowParams,
  options?: BatchOptions,
): Promise<Workflow | undefined>;
/** {@link Workflows.retrieve} as a function. */
export function retrieveWorkflow(
  connection: Connection,
  ids: readonly WorkflowIdentifier[],
  params?: RetrieveWorkflowParams,
  options?: BatchOptions,
): Promise<Workflow[]>;
export function retrieveWorkflow(
  connection: Connection,
  ids: WorkflowIdentifier | readonly WorkflowIdentifier[],
  params?: RetrieveWorkflowParams,
  options?: BatchOptions,
): Promise<Workflow | undefined | Workflow[]> {
  return fanOut(connection, retrieveWorkflowOperation, ids, params, options);
}

/** {@link WorkflowVersions.upsert} as a function. */
export function upsertWorkflowVersions(
  connection: Connection,
  version: WorkflowVersionUpsert,
  options?: BatchOptions,
): Promise<WorkflowVersion>;
/** {@link WorkflowVersions.upsert} as a function. */
export function upsertWorkflowVersions(
  connection: Connection,
  versions: readonly WorkflowVersionUpsert[],
  options?: BatchOptions,
): Promise<WorkflowVersion[]>;
export function upsertWorkflowVersions(
  connection: Connection,
  versions: WorkflowVersionUpsert | readonly WorkflowVersionUpsert[],
  options?: BatchOptions,
): Promise<WorkflowVersion | WorkflowVersion[]> {
  return batch(connection, upsertWorkflowVersionsOperation, versions, undefined, options);
}

/** {@link WorkflowVersions.list} as a function. */
export function listWorkflowVersions(
  connection: Connection,
  params?: ListWorkflowVersionsParams,
  options?: RequestOptions,
): List<WorkflowVersion> {
  return list(connection, listWorkflowVersionsOperation, cursorPages, [], params, options);
}

/** {@link WorkflowVersions.delete} as a function. */
export function deleteWorkflowVersions(
  connection: Connection,
  id: WorkflowVersionIdentifier,
  params?: DeleteWorkflowVersionsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link WorkflowVersions.delete} as a function. */
export function deleteWorkflowVersions(
  connection: Connection,
  ids: readonly WorkflowVersionIdentifier[],
  params?: DeleteWorkflowVersionsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteWorkflowVersions(
  connection: Connection,
  ids: WorkflowVersionIdentifier | readonly WorkflowVersionIdentifier[],
  params?: DeleteWorkflowVersionsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteWorkflowVersionsOperation, ids, params, options);
}

/** {@link WorkflowVersions.retrieve} as a function. */
export function retrieveWorkflowVersion(
  connection: Connection,
  id: WorkflowVersionIdentifier,
  params?: RetrieveWorkflowVersionParams,
  options?: BatchOptions,
): Promise<WorkflowVersion | undefined>;
/** {@link WorkflowVersions.retrieve} as a function. */
export function retrieveWorkflowVersion(
  connection: Connection,
  ids: readonly WorkflowVersionIdentifier[],
  params?: RetrieveWorkflowVersionParams,
  options?: BatchOptions,
): Promise<WorkflowVersion[]>;
export function retrieveWorkflowVersion(
  connection: Connection,
  ids: WorkflowVersionIdentifier | readonly WorkflowVersionIdentifier[],
  params?: RetrieveWorkflowVersionParams,
  options?: BatchOptions,
): Promise<WorkflowVersion | undefined | WorkflowVersion[]> {
  return fanOut(connection, retrieveWorkflowVersionOperation, ids, params, options);
}

/** {@link WorkflowExecutions.run} as a function. */
export function runWorkflow(
  connection: Connection,
  workflowExternalId: string,
  version: string,
  params?: RunWorkflowParams,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, runWorkflowOperation, [workflowExternalId, version], params, options);
}

/** {@link WorkflowExecutions.list} as a function. */
export function listWorkflowExecutions(
  connection: Connection,
  params?: ListWorkflowExecutionsParams,
  options?: RequestOptions,
): List<WorkflowExecution> {
  return list(connection, listWorkflowExecutionsOperation, cursorPages, [], params, options);
}

/** {@link WorkflowExecutions.retrieveDetailed} as a function. */
export function retrieveWorkflowExecution(
  connection: Connection,
  executionId: string,
  options?: RequestOptions,
): Promise<WorkflowExecutionDetailed | undefined> {
  return call(connection, retrieveWorkflowExecutionOperation, [executionId], undefined, options);
}

/** {@link WorkflowExecutions.cancel} as a function. */
export function cancelWorkflowExecution(
  connection: Connection,
  executionId: string,
  params?: CancelWorkflowExecutionParams,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, cancelWorkflowExecutionOperation, [executionId], params, options);
}

/** {@link WorkflowExecutions.retry} as a function. */
export function retryWorkflowExecution(
  connection: Connection,
  executionId: string,
  params?: RetryWorkflowExecutionParams,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, retryWorkflowExecutionOperation, [executionId], params, options);
}

/** {@link WorkflowTasks.update} as a function. */
export function updateWorkflowTask(
  connection: Connection,
  taskId: string,
  params: UpdateWorkflowTaskParams,
  options?: RequestOptions,
): Promise<WorkflowTaskExecution> {
  return call(connection, updateWorkflowTaskOperation, [taskId], params, options);
}

/** {@link WorkflowTriggers.list} as a function. */
export function listWorkflowTriggers(
  connection: Connection,
  params?: ListOptions,
  options?: RequestOptions,
): List<WorkflowTrigger> {
  return list(connection, listWorkflowTriggersOperation, cursorPages, [], params, options);
}

/** {@link WorkflowTriggers.upsert} as a function. */
export function upsertWorkflowTrigger(
  connection: Connection,
  trigger: WorkflowTriggerUpsertInput,
  params?: UpsertWorkflowTriggerParams,
  options?: BatchOptions,
): Promise<WorkflowTrigger> {
  return batch(connection, upsertWorkflowTriggerOperation, trigger, params, options);
}

/** {@link WorkflowTriggers.delete} as a function. */
export function deleteWorkflowTriggers(
  connection: Connection,
  id: WorkflowTriggerIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link WorkflowTriggers.delete} as a function. */
export function deleteWorkflowTriggers(
  connection: Connection,
  ids: readonly WorkflowTriggerIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteWorkflowTriggers(
  connection: Connection,
  ids: WorkflowTriggerIdentifier | readonly WorkflowTriggerIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteWorkflowTriggersOperation, ids, undefined, options);
}

/** {@link WorkflowTriggers.listRuns} as a function. */
export function listWorkflowTriggerRuns(
  connection: Connection,
  triggerExternalId: string,
  params?: ListOptions,
  options?: RequestOptions,
): List<WorkflowTriggerRun> {
  return list(connection, listWorkflowTriggerRunsOperation, cursorPages, [triggerExternalId], params, options);
}

/** {@link WorkflowTriggers.pause} as a function. */
export function pauseWorkflowTrigger(
  connection: Connection,
  triggerExternalId: string,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, pauseWorkflowTriggerOperation, [triggerExternalId], undefined, options);
}

/** {@link WorkflowTriggers.resume} as a function. */
export function resumeWorkflowTrigger(
  connection: Connection,
  triggerExternalId: string,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, resumeWorkflowTriggerOperation, [triggerExternalId], undefined, options);
}

/**
 * The form of {@link Workflow} that can be sent: without what only the platform sets.
 * @param workflow as it was read; a form that can be sent already stays as it is
 */
export function toWorkflowUpsert(workflow: Workflow | WorkflowUpsert): WorkflowUpsert {
  return writeForm(workflow, ['createdTime', 'lastUpdatedTime']);
}

/**
 * The form of {@link WorkflowDefinition} that can be sent: without what only the platform sets.
 * @param workflowDefinition as it was read; a form that can be sent already stays as it is
 */
export function toWorkflowDefinitionUpsert(
  workflowDefinition: WorkflowDefinition | WorkflowDefinitionUpsert,
): WorkflowDefinitionUpsert {
  return writeForm(workflowDefinition, ['hash']);
}

/**
 * The form of {@link WorkflowVersion} that can be sent: without what only the platform sets.
 * @param workflowVersion as it was read; a form that can be sent already stays as it is
 */
export function toWorkflowVersionUpsert(
  workflowVersion: WorkflowVersion | WorkflowVersionUpsert,
): WorkflowVersionUpsert {
  return writeForm(workflowVersion, ['workflowDefinition.hash', 'createdTime', 'lastUpdatedTime']);
}

/**
 * The form of {@link WorkflowTrigger} that can be sent: without what only the platform sets.
 * @param workflowTrigger as it was read; a form that can be sent already stays as it is
 */
export function toWorkflowTriggerUpsert(
  workflowTrigger: WorkflowTrigger | WorkflowTriggerUpsertInput,
): WorkflowTriggerUpsertInput {
  return writeForm(workflowTrigger, ['createdTime', 'lastUpdatedTime', 'isPaused']);
}

// Generated from openapi/civis/workflows.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { list, numberedPages, singlePage, type List, type ListOptions } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import { commaSeparated } from '../../src/core/query-styles.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { CivisResource, type CivisOptions } from './platform.js';
import type {
  GitCommit,
  GitCommitCreate,
  GitFile,
  GitFileContent,
  GitFileUpdate,
  Project,
  ShareList,
  ShareWithGroupsInput,
  ShareWithUsersInput,
  Workflow,
  WorkflowArchive,
  WorkflowClone,
  WorkflowCreate,
  WorkflowDependency,
  WorkflowExecution,
  WorkflowExecutionCreate,
  WorkflowExecutionRetry,
  WorkflowExecutionSummary,
  WorkflowReplace,
  WorkflowStateFilter,
  WorkflowSummary,
  WorkflowTask,
  WorkflowTransfer,
  WorkflowTransferResult,
  WorkflowUpdate,
} from './schema.js';

export type {
  AccessLevel,
  ChildExecution,
  GitCommit,
  GitCommitCreate,
  GitFile,
  GitFileContent,
  GitFileUpdate,
  GitRepository,
  MistralExecutionState,
  MistralTaskState,
  PermissionLevel,
  Project,
  RunState,
  ShareHolders,
  ShareList,
  ShareWithGroups,
  ShareWithGroupsInput,
  ShareWithUsers,
  ShareWithUsersInput,
  SharedGroup,
  SharedUser,
  TransferredDependency,
  User,
  Workflow,
  WorkflowArchive,
  WorkflowClone,
  WorkflowCreate,
  WorkflowDependency,
  WorkflowExecution,
  WorkflowExecutionCreate,
  WorkflowExecutionRetry,
  WorkflowExecutionSummary,
  WorkflowNotificationSettings,
  WorkflowNotifications,
  WorkflowReplace,
  WorkflowSchedule,
  WorkflowScheduleSettings,
  WorkflowState,
  WorkflowStateFilter,
  WorkflowSummary,
  WorkflowTask,
  WorkflowTaskRun,
  WorkflowTransfer,
  WorkflowTransferResult,
  WorkflowUpdate,
} from './schema.js';

/** `GET /workflows` @internal */
export const listWorkflowsOperation = {
  id: 'listWorkflows',
  path: '/workflows',
  query: {
    hidden: 'hidden',
    archived: 'archived',
    author: { name: 'author', texts: commaSeparated },
    state: 'state[]',
    scheduled: 'scheduled',
    limit: 'limit',
    pageNum: 'page_num',
    order: 'order',
    orderDir: 'order_dir',
  },
  readonly: true,
  page: {
    size: 'limit',
    token: 'pageNum',
    max: 50,
    totalPages: 'X-Pagination-Total-Pages',
    totalItems: 'X-Pagination-Total-Entries',
  },
} as const satisfies Operation;

/** `POST /workflows` @internal */
export const createWorkflowOperation = {
  id: 'createWorkflow',
  path: '/workflows',
  body: [
    'name',
    'description',
    'fromJobChain',
    'definition',
    'schedule',
    'allowConcurrentExecutions',
    'timeZone',
    'notifications',
    'hidden',
  ],
  encode: jsonBody,
  required: ['name'],
  bounds: { fromJobChain: [1, 9007199254740991] },
  checkBounds,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}` @internal */
export const retrieveWorkflowOperation = {
  id: 'retrieveWorkflow',
  path: '/workflows/{workflowId}',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}` @internal */
export const replaceWorkflowOperation = {
  id: 'replaceWorkflow',
  verb: 'PUT',
  path: '/workflows/{workflowId}',
  body: ['name', 'description', 'definition', 'schedule', 'allowConcurrentExecutions', 'timeZone', 'notifications'],
  encode: jsonBody,
  required: ['name'],
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `PATCH /workflows/{workflowId}` @internal */
export const updateWorkflowOperation = {
  id: 'updateWorkflow',
  verb: 'PATCH',
  path: '/workflows/{workflowId}',
  body: ['name', 'description', 'definition', 'schedule', 'allowConcurrentExecutions', 'timeZone', 'notifications'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/clone` @internal */
export const cloneWorkflowOperation = {
  id: 'cloneWorkflow',
  path: '/workflows/{workflowId}/clone',
  body: ['cloneSchedule', 'cloneNotifications'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/archive` @internal */
export const archiveWorkflowOperation = {
  id: 'archiveWorkflow',
  verb: 'PUT',
  path: '/workflows/{workflowId}/archive',
  body: ['status'],
  encode: jsonBody,
  required: ['status'],
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/transfer` @internal */
export const transferWorkflowOperation = {
  id: 'transferWorkflow',
  verb: 'PUT',
  path: '/workflows/{workflowId}/transfer',
  body: ['userId', 'includeDependencies', 'emailBody', 'sendEmail'],
  encode: jsonBody,
  required: ['userId', 'includeDependencies'],
  bounds: { '{workflowId}': [1, Infinity], userId: [1, 9007199254740991] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/dependencies` @internal */
export const listWorkflowDependenciesOperation = {
  id: 'listWorkflowDependencies',
  path: '/workflows/{workflowId}/dependencies',
  query: { userId: 'user_id' },
  bounds: { '{workflowId}': [1, Infinity], userId: [1, 9007199254740991] },
  checkBounds,
  readonly: true,
  page: {},
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/executions` @internal */
export const listWorkflowExecutionsOperation = {
  id: 'listWorkflowExecutions',
  path: '/workflows/{workflowId}/executions',
  query: { limit: 'limit', pageNum: 'page_num', order: 'order', orderDir: 'order_dir' },
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: {
    size: 'limit',
    token: 'pageNum',
    max: 50,
    totalPages: 'X-Pagination-Total-Pages',
    totalItems: 'X-Pagination-Total-Entries',
  },
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/executions` @internal */
export const createWorkflowExecutionOperation = {
  id: 'createWorkflowExecution',
  path: '/workflows/{workflowId}/executions',
  body: ['targetTask', 'input', 'includedTasks'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/executions/{executionId}` @internal */
export const retrieveWorkflowExecutionOperation = {
  id: 'retrieveWorkflowExecution',
  path: '/workflows/{workflowId}/executions/{executionId}',
  bounds: { '{workflowId}': [1, Infinity], '{executionId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/executions/{executionId}/cancel` @internal */
export const cancelWorkflowExecutionOperation = {
  id: 'cancelWorkflowExecution',
  verb: 'POST',
  path: '/workflows/{workflowId}/executions/{executionId}/cancel',
  bounds: { '{workflowId}': [1, Infinity], '{executionId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/executions/{executionId}/resume` @internal */
export const resumeWorkflowExecutionOperation = {
  id: 'resumeWorkflowExecution',
  verb: 'POST',
  path: '/workflows/{workflowId}/executions/{executionId}/resume',
  bounds: { '{workflowId}': [1, Infinity], '{executionId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/executions/{executionId}/retry` @internal */
export const retryWorkflowExecutionOperation = {
  id: 'retryWorkflowExecution',
  path: '/workflows/{workflowId}/executions/{executionId}/retry',
  body: ['taskName'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity], '{executionId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/executions/{executionId}/tasks/{taskName}` @internal */
export const retrieveWorkflowExecutionTaskOperation = {
  id: 'retrieveWorkflowExecutionTask',
  path: '/workflows/{workflowId}/executions/{executionId}/tasks/{taskName}',
  bounds: { '{workflowId}': [1, Infinity], '{executionId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/git` @internal */
export const retrieveWorkflowGitOperation = {
  id: 'retrieveWorkflowGit',
  path: '/workflows/{workflowId}/git',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/git` @internal */
export const attachWorkflowGitOperation = {
  id: 'attachWorkflowGit',
  verb: 'PUT',
  path: '/workflows/{workflowId}/git',
  body: ['gitRef', 'gitBranch', 'gitPath', 'gitRepoUrl', 'gitRefType', 'pullFromGit'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `PATCH /workflows/{workflowId}/git` @internal */
export const updateWorkflowGitOperation = {
  id: 'updateWorkflowGit',
  verb: 'PATCH',
  path: '/workflows/{workflowId}/git',
  body: ['gitRef', 'gitBranch', 'gitPath', 'gitRepoUrl', 'gitRefType', 'pullFromGit'],
  encode: jsonBody,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/git/checkout` @internal */
export const checkoutWorkflowGitOperation = {
  id: 'checkoutWorkflowGit',
  verb: 'POST',
  path: '/workflows/{workflowId}/git/checkout',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/git/checkout-latest` @internal */
export const checkoutLatestWorkflowGitOperation = {
  id: 'checkoutLatestWorkflowGit',
  verb: 'POST',
  path: '/workflows/{workflowId}/git/checkout-latest',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/git/commits` @internal */
export const listWorkflowGitCommitsOperation = {
  id: 'listWorkflowGitCommits',
  path: '/workflows/{workflowId}/git/commits',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: {},
} as const satisfies Operation;

/** `POST /workflows/{workflowId}/git/commits` @internal */
export const createWorkflowGitCommitOperation = {
  id: 'createWorkflowGitCommit',
  path: '/workflows/{workflowId}/git/commits',
  body: ['content', 'message', 'fileHash'],
  encode: jsonBody,
  required: ['content', 'message', 'fileHash'],
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/git/commits/{commitHash}` @internal */
export const retrieveWorkflowGitCommitOperation = {
  id: 'retrieveWorkflowGitCommit',
  path: '/workflows/{workflowId}/git/commits/{commitHash}',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/projects` @internal */
export const listWorkflowProjectsOperation = {
  id: 'listWorkflowProjects',
  path: '/workflows/{workflowId}/projects',
  query: { hidden: 'hidden' },
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: {},
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/projects/{projectId}` @internal */
export const addWorkflowProjectOperation = {
  id: 'addWorkflowProject',
  verb: 'PUT',
  path: '/workflows/{workflowId}/projects/{projectId}',
  bounds: { '{workflowId}': [1, Infinity], '{projectId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `DELETE /workflows/{workflowId}/projects/{projectId}` @internal */
export const removeWorkflowProjectOperation = {
  id: 'removeWorkflowProject',
  verb: 'DELETE',
  path: '/workflows/{workflowId}/projects/{projectId}',
  bounds: { '{workflowId}': [1, Infinity], '{projectId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `GET /workflows/{workflowId}/shares` @internal */
export const retrieveWorkflowSharesOperation = {
  id: 'retrieveWorkflowShares',
  path: '/workflows/{workflowId}/shares',
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  readonly: true,
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/shares/users` @internal */
export const setWorkflowUserSharesOperation = {
  id: 'setWorkflowUserShares',
  verb: 'PUT',
  path: '/workflows/{workflowId}/shares/users',
  body: ['userIds', 'permissionLevel', 'shareEmailBody', 'sendSharedEmail'],
  encode: jsonBody,
  required: ['userIds', 'permissionLevel'],
  accepts: { userIds: { single: true } },
  spellOut,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `DELETE /workflows/{workflowId}/shares/users/{userId}` @internal */
export const removeWorkflowUserShareOperation = {
  id: 'removeWorkflowUserShare',
  verb: 'DELETE',
  path: '/workflows/{workflowId}/shares/users/{userId}',
  bounds: { '{workflowId}': [1, Infinity], '{userId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `PUT /workflows/{workflowId}/shares/groups` @internal */
export const setWorkflowGroupSharesOperation = {
  id: 'setWorkflowGroupShares',
  verb: 'PUT',
  path: '/workflows/{workflowId}/shares/groups',
  body: ['groupIds', 'permissionLevel', 'shareEmailBody', 'sendSharedEmail'],
  encode: jsonBody,
  required: ['groupIds', 'permissionLevel'],
  accepts: { groupIds: { single: true } },
  spellOut,
  bounds: { '{workflowId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `DELETE /workflows/{workflowId}/shares/groups/{groupId}` @internal */
export const removeWorkflowGroupShareOperation = {
  id: 'removeWorkflowGroupShare',
  verb: 'DELETE',
  path: '/workflows/{workflowId}/shares/groups/{groupId}',
  bounds: { '{workflowId}': [1, Infinity], '{groupId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
  result: false,
} as const satisfies Operation;

const retrieveWorkflowExecutionStates = {
  resource: 'workflow execution',
  state: ['mistralState', 'state'],
  done: ['success', 'succeeded'],
  failed: ['error', 'failed', 'cancelled'],
  paused: ['paused'],
  reason: ['mistralStateInfo'],
} as const satisfies Waitable;

/** Parameters of {@link Workflows.list}. */
export interface ListWorkflowsParams extends ListOptions {
  /** True lists the hidden workflows; otherwise those that are not hidden are listed. Default: `false`. */
  hidden?: boolean | undefined;
  /** Archival status of the workflows to list, for example true. The platform names no values. */
  archived?: boolean | string | undefined;
  /** Ids of users; only workflows of these authors are listed. */
  author?: number | readonly number[] | undefined;
  /**
   * States to list. `scheduled` matches only scheduled workflows that have never run; use the parameter `scheduled` for
   * all that have a schedule.
   */
  state?: WorkflowStateFilter | readonly WorkflowStateFilter[] | undefined;
  /** True lists workflows with a schedule, false those without one. */
  scheduled?: boolean | undefined;
  /** What the list is sorted by. Default: `updated_at`. */
  order?: 'updated_at' | 'name' | 'created_at' | undefined;
  /** Direction of the sort. Default: `desc`. */
  orderDir?: 'asc' | 'desc' | undefined;
}

/** Parameters of {@link Workflows.listDependencies}. */
export interface ListWorkflowDependenciesParams extends ListOptions {
  /** A user whose own permission on each dependency is looked up; permissions of the user's groups do not count. */
  userId?: number | undefined;
}

/** Parameters of {@link WorkflowExecutions.list}. */
export interface ListWorkflowExecutionsParams extends ListOptions {
  /** What the list is sorted by. Default: `id`. */
  order?: 'id' | 'updated_at' | 'created_at' | undefined;
  /** Direction of the sort. Default: `desc`. */
  orderDir?: 'asc' | 'desc' | undefined;
}

/** Parameters of {@link WorkflowProjects.list}. */
export interface ListWorkflowProjectsParams extends ListOptions {
  /** True lists the hidden projects; otherwise those that are not hidden are listed. Default: `false`. */
  hidden?: boolean | undefined;
}

/** Workflows run jobs in the order that a YAML definition lays down, on demand or on a schedule. */
export class Workflows extends CivisResource {
  /** Executions of a workflow. */
  readonly executions: WorkflowExecutions;
  /** The file in a git repository that holds a workflow's definition. */
  readonly git: WorkflowGit;
  /** Projects that a workflow belongs to. */
  readonly projects: WorkflowProjects;
  /** Who may read, write or manage a workflow. */
  readonly shares: WorkflowShares;

  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(options);
    this.executions = new WorkflowExecutions(this.connection);
    this.git = new WorkflowGit(this.connection);
    this.projects = new WorkflowProjects(this.connection);
    this.shares = new WorkflowShares(this.connection);
  }

  /**
   * List workflows.
   *
   * Gives summaries, latest change first. A summary lacks the definition and the notifications; retrieve a workflow for
   * those.
   *
   * `GET /workflows`
   * @param params `hidden`: true lists the hidden workflows; otherwise those that are not hidden are listed;
   *   `archived`: archival status of the workflows to list, for example true; `author`: ids of users; only workflows of
   *   these authors are listed; `state`: states to list; `scheduled`: true lists workflows with a schedule, false those
   *   without one; `order`: what the list is sorted by; `orderDir`: direction of the sort; `limit`: total number of
   *   items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListWorkflowsParams, options?: RequestOptions): List<WorkflowSummary> {
    return list(this.connection, listWorkflowsOperation, numberedPages, [], params, options);
  }

  /**
   * Create a workflow.
   *
   * Give a `definition`, or build the workflow from a chain of jobs with `fromJobChain`. A faulty definition is not
   * refused: read `valid` and `validationErrors` of the workflow.
   *
   * `POST /workflows`
   * @param params the workflow to create
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new workflow
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(params: WorkflowCreate, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, createWorkflowOperation, [], params, options);
  }

  /**
   * Retrieve a workflow.
   *
   * `GET /workflows/{workflowId}`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(workflowId: number, options?: RequestOptions): Promise<Workflow | undefined> {
    return call(this.connection, retrieveWorkflowOperation, [workflowId], undefined, options);
  }

  /**
   * Replace a workflow.
   *
   * Replaces all attributes, so send those as well that are to stay. To change a few of them, update the workflow.
   *
   * `PUT /workflows/{workflowId}`
   * @param workflowId Id of the workflow.
   * @param params the workflow as it is to be
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  replace(workflowId: number, params: WorkflowReplace, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, replaceWorkflowOperation, [workflowId], params, options);
  }

  /**
   * Update attributes of a workflow.
   *
   * Changes only what is given. An attribute that is left out stays; null is sent as null.
   *
   * `PATCH /workflows/{workflowId}`
   * @param workflowId Id of the workflow.
   * @param params the attributes to change
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(workflowId: number, params: WorkflowUpdate, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, updateWorkflowOperation, [workflowId], params, options);
  }

  /**
   * Clone a workflow.
   *
   * The copy belongs to the caller, who may also appear among its notification addresses.
   *
   * `POST /workflows/{workflowId}/clone`
   * @param workflowId Id of the workflow.
   * @param params what to copy besides the definition
   * @param options signal, timeouts, retries and headers of this call
   * @returns the copy
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  clone(workflowId: number, params?: WorkflowClone, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, cloneWorkflowOperation, [workflowId], params, options);
  }

  /**
   * Archive a workflow, or bring it back.
   *
   * `PUT /workflows/{workflowId}/archive`
   * @param workflowId Id of the workflow.
   * @param params whether the workflow is to be archived
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  archive(workflowId: number, params: WorkflowArchive, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, archiveWorkflowOperation, [workflowId], params, options);
  }

  /**
   * Transfer a workflow to another owner.
   *
   * The answer tells for each dependency whether the new owner has it now; it does not hold the workflow.
   *
   * `PUT /workflows/{workflowId}/transfer`
   * @param workflowId Id of the workflow.
   * @param params the new owner, and what goes along
   * @param options signal, timeouts, retries and headers of this call
   * @returns what became of the dependencies
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  transfer(workflowId: number, params: WorkflowTransfer, options?: RequestOptions): Promise<WorkflowTransferResult> {
    return call(this.connection, transferWorkflowOperation, [workflowId], params, options);
  }

  /**
   * List what a workflow depends on.
   *
   * Gives all dependencies at once, such as jobs, credentials and tables.
   *
   * `GET /workflows/{workflowId}/dependencies`
   * @param workflowId Id of the workflow.
   * @param params `userId`: a user whose own permission on each dependency is looked up; permissions of the user's
   *   groups do not count; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listDependencies(
    workflowId: number,
    params?: ListWorkflowDependenciesParams,
    options?: RequestOptions,
  ): List<WorkflowDependency> {
    return list(this.connection, listWorkflowDependenciesOperation, singlePage, [workflowId], params, options);
  }
}

/** Executions of a workflow. Each is one walk through its tasks, with its own input. */
export class WorkflowExecutions extends CivisResource {
  /** Tasks of one execution, with the runs and the child executions that each of them started. */
  readonly tasks: WorkflowExecutionTasks;

  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(options);
    this.tasks = new WorkflowExecutionTasks(this.connection);
  }

  /**
   * List executions of a workflow.
   *
   * Gives summaries, newest first. A summary lacks the definition, the input and the tasks; retrieve an execution for
   * those.
   *
   * `GET /workflows/{workflowId}/executions`
   * @param workflowId Id of the workflow.
   * @param params `order`: what the list is sorted by; `orderDir`: direction of the sort; `limit`: total number of
   *   items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(
    workflowId: number,
    params?: ListWorkflowExecutionsParams,
    options?: RequestOptions,
  ): List<WorkflowExecutionSummary> {
    return list(this.connection, listWorkflowExecutionsOperation, numberedPages, [workflowId], params, options);
  }

  /**
   * Execute a workflow.
   *
   * Starts one execution. Each call starts another one, so a call whose answer got lost is not repeated.
   *
   * `POST /workflows/{workflowId}/executions`
   * @param workflowId Id of the workflow.
   * @param params input of the execution, and the tasks to run
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution that was started
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(workflowId: number, params?: WorkflowExecutionCreate, options?: RequestOptions): Promise<WorkflowExecution> {
    return call(this.connection, createWorkflowExecutionOperation, [workflowId], params, options);
  }

  /**
   * Retrieve an execution.
   *
   * `GET /workflows/{workflowId}/executions/{executionId}`
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution with its tasks; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(workflowId: number, executionId: number, options?: RequestOptions): Promise<WorkflowExecution | undefined> {
    return call(this.connection, retrieveWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
  }

  /**
   * Wait until the workflow execution has ended.
   *
   * It has ended well when `mistralState` (or else `state`) is `success`, `succeeded`, and failed when it is `error`,
   * `failed`, `cancelled`. It is also given back when it is paused (`paused`): nothing moves then until somebody acts.
   *
   * Calls `retrieve` again and again.
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the workflow execution as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(workflowId: number, executionId: number, options?: WaitOptions<WorkflowExecution>): Promise<WorkflowExecution> {
    return waitFor(
      (request) => this.retrieve(workflowId, executionId, request),
      retrieveWorkflowExecutionStates,
      options,
    );
  }

  /**
   * Cancel an execution.
   *
   * The platform takes note and cancels later; the answer may still say `running`.
   *
   * `POST /workflows/{workflowId}/executions/{executionId}/cancel`
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution as it was when the request came in
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  cancel(workflowId: number, executionId: number, options?: RequestOptions): Promise<WorkflowExecution> {
    return call(this.connection, cancelWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
  }

  /**
   * Resume a paused execution.
   *
   * The platform takes note and resumes later; the answer may still say `paused`.
   *
   * `POST /workflows/{workflowId}/executions/{executionId}/resume`
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution as it was when the request came in
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  resume(workflowId: number, executionId: number, options?: RequestOptions): Promise<WorkflowExecution> {
    return call(this.connection, resumeWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
  }

  /**
   * Retry the failed tasks of an execution.
   *
   * Runs one failed task again, or all of them. The answer may still have the state from before.
   *
   * `POST /workflows/{workflowId}/executions/{executionId}/retry`
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param params the task to retry
   * @param options signal, timeouts, retries and headers of this call
   * @returns the execution as it was when the request came in
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retry(
    workflowId: number,
    executionId: number,
    params?: WorkflowExecutionRetry,
    options?: RequestOptions,
  ): Promise<WorkflowExecution> {
    return call(this.connection, retryWorkflowExecutionOperation, [workflowId, executionId], params, options);
  }
}

/** The file in a git repository that holds a workflow's definition. */
export class WorkflowGit extends CivisResource {
  /** Commits of a workflow's git file on its current branch. */
  readonly commits: WorkflowGitCommits;

  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(options);
    this.commits = new WorkflowGitCommits(this.connection);
  }

  /**
   * Retrieve the git file of a workflow.
   *
   * `GET /workflows/{workflowId}/git`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the git file; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(workflowId: number, options?: RequestOptions): Promise<GitFile | undefined> {
    return call(this.connection, retrieveWorkflowGitOperation, [workflowId], undefined, options);
  }

  /**
   * Attach a workflow to a git file.
   *
   * `PUT /workflows/{workflowId}/git`
   * @param workflowId Id of the workflow.
   * @param params the file to attach
   * @param options signal, timeouts, retries and headers of this call
   * @returns the git file
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  attach(workflowId: number, params: GitFileUpdate, options?: RequestOptions): Promise<GitFile> {
    return call(this.connection, attachWorkflowGitOperation, [workflowId], params, options);
  }

  /**
   * Update attributes of a workflow's git file.
   *
   * `PATCH /workflows/{workflowId}/git`
   * @param workflowId Id of the workflow.
   * @param params the attributes to change
   * @param options signal, timeouts, retries and headers of this call
   * @returns the git file as it is now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(workflowId: number, params: GitFileUpdate, options?: RequestOptions): Promise<GitFile> {
    return call(this.connection, updateWorkflowGitOperation, [workflowId], params, options);
  }

  /**
   * Check out the file at its git reference.
   *
   * Saves the file's content at the present `gitRef` as the workflow's definition. The vendor's own document has not
   * listed this operation for workflows since November 2024, and the platform may refuse it. Without it, read the file
   * with `workflows.git.commits.retrieve` and save it with `workflows.update`.
   *
   * `POST /workflows/{workflowId}/git/checkout`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file that was checked out
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated The platform has deprecated it.
   */
  checkout(workflowId: number, options?: RequestOptions): Promise<GitFileContent> {
    return call(this.connection, checkoutWorkflowGitOperation, [workflowId], undefined, options);
  }

  /**
   * Check out the latest commit of the branch.
   *
   * Saves the file's newest content on its current branch as the workflow's definition.
   *
   * `POST /workflows/{workflowId}/git/checkout-latest`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file that was checked out
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  checkoutLatest(workflowId: number, options?: RequestOptions): Promise<GitFileContent> {
    return call(this.connection, checkoutLatestWorkflowGitOperation, [workflowId], undefined, options);
  }
}

/** Projects that a workflow belongs to. */
export class WorkflowProjects extends CivisResource {
  /**
   * List the projects of a workflow.
   *
   * Gives all projects at once.
   *
   * `GET /workflows/{workflowId}/projects`
   * @param workflowId Id of the workflow.
   * @param params `hidden`: true lists the hidden projects; otherwise those that are not hidden are listed; `limit`:
   *   total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(workflowId: number, params?: ListWorkflowProjectsParams, options?: RequestOptions): List<Project> {
    return list(this.connection, listWorkflowProjectsOperation, singlePage, [workflowId], params, options);
  }

  /**
   * Put a workflow into a project.
   *
   * `PUT /workflows/{workflowId}/projects/{projectId}`
   * @param workflowId Id of the workflow.
   * @param projectId Id of the project.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  add(workflowId: number, projectId: number, options?: RequestOptions): Promise<void> {
    return call(this.connection, addWorkflowProjectOperation, [workflowId, projectId], undefined, options);
  }

  /**
   * Take a workflow out of a project.
   *
   * `DELETE /workflows/{workflowId}/projects/{projectId}`
   * @param workflowId Id of the workflow.
   * @param projectId Id of the project.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  remove(workflowId: number, projectId: number, options?: RequestOptions): Promise<void> {
    return call(this.connection, removeWorkflowProjectOperation, [workflowId, projectId], undefined, options);
  }
}

/** Who may read, write or manage a workflow. */
export class WorkflowShares extends CivisResource {
  /**
   * Retrieve who a workflow is shared with.
   *
   * `GET /workflows/{workflowId}/shares`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the shares, alone or as the one entry of an array
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(workflowId: number, options?: RequestOptions): Promise<ShareList | ShareList[]> {
    return call(this.connection, retrieveWorkflowSharesOperation, [workflowId], undefined, options);
  }

  /**
   * Set the permission that users have on a workflow.
   *
   * `PUT /workflows/{workflowId}/shares/users`
   * @param workflowId Id of the workflow.
   * @param params the users and their permission
   * @param options signal, timeouts, retries and headers of this call
   * @returns all shares as they are now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  setUsers(workflowId: number, params: ShareWithUsersInput, options?: RequestOptions): Promise<ShareList> {
    return call(this.connection, setWorkflowUserSharesOperation, [workflowId], params, options);
  }

  /**
   * Revoke the permission that a user has on a workflow.
   *
   * `DELETE /workflows/{workflowId}/shares/users/{userId}`
   * @param workflowId Id of the workflow.
   * @param userId Id of the user.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  removeUser(workflowId: number, userId: number, options?: RequestOptions): Promise<void> {
    return call(this.connection, removeWorkflowUserShareOperation, [workflowId, userId], undefined, options);
  }

  /**
   * Set the permission that groups have on a workflow.
   *
   * `PUT /workflows/{workflowId}/shares/groups`
   * @param workflowId Id of the workflow.
   * @param params the groups and their permission
   * @param options signal, timeouts, retries and headers of this call
   * @returns all shares as they are now
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  setGroups(workflowId: number, params: ShareWithGroupsInput, options?: RequestOptions): Promise<ShareList> {
    return call(this.connection, setWorkflowGroupSharesOperation, [workflowId], params, options);
  }

  /**
   * Revoke the permission that a group has on a workflow.
   *
   * `DELETE /workflows/{workflowId}/shares/groups/{groupId}`
   * @param workflowId Id of the workflow.
   * @param groupId Id of the group.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  removeGroup(workflowId: number, groupId: number, options?: RequestOptions): Promise<void> {
    return call(this.connection, removeWorkflowGroupShareOperation, [workflowId, groupId], undefined, options);
  }
}

/** Tasks of one execution, with the runs and the child executions that each of them started. */
export class WorkflowExecutionTasks extends CivisResource {
  /**
   * Retrieve a task of an execution.
   *
   * `GET /workflows/{workflowId}/executions/{executionId}/tasks/{taskName}`
   * @param workflowId Id of the workflow.
   * @param executionId Id of the execution.
   * @param taskName Name of the task, as in the definition.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the task; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    workflowId: number,
    executionId: number,
    taskName: string,
    options?: RequestOptions,
  ): Promise<WorkflowTask | undefined> {
    return call(this.connection, retrieveWorkflowExecutionTaskOperation, [workflowId, executionId, taskName], undefined, options);
  }
}

/** Commits of a workflow's git file on its current branch. */
export class WorkflowGitCommits extends CivisResource {
  /**
   * List the commits of the current branch.
   *
   * Gives all commits at once.
   *
   * `GET /workflows/{workflowId}/git/commits`
   * @param workflowId Id of the workflow.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(workflowId: number, params?: ListOptions, options?: RequestOptions): List<GitCommit> {
    return list(this.connection, listWorkflowGitCommitsOperation, singlePage, [workflowId], params, options);
  }

  /**
   * Commit and push the file anew.
   *
   * The commit names the version that it replaces, so that nobody else's change is lost.
   *
   * `POST /workflows/{workflowId}/git/commits`
   * @param workflowId Id of the workflow.
   * @param params the new version
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file as committed
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(workflowId: number, params: GitCommitCreate, options?: RequestOptions): Promise<GitFileContent> {
    return call(this.connection, createWorkflowGitCommitOperation, [workflowId], params, options);
  }

  /**
   * Retrieve the file at a commit.
   *
   * `GET /workflows/{workflowId}/git/commits/{commitHash}`
   * @param workflowId Id of the workflow.
   * @param commitHash SHA of the commit, in full or shortened.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file at that commit; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(workflowId: number, commitHash: string, options?: RequestOptions): Promise<GitFileContent | undefined> {
    return call(this.connection, retrieveWorkflowGitCommitOperation, [workflowId, commitHash], undefined, options);
  }
}

/** {@link Workflows.list} as a function. */
export function listWorkflows(
  connection: Connection,
  params?: ListWorkflowsParams,
  options?: RequestOptions,
): List<WorkflowSummary> {
  return list(connection, listWorkflowsOperation, numberedPages, [], params, options);
}

/** {@link Workflows.create} as a function. */
export function createWorkflow(
  connection: Connection,
  params: WorkflowCreate,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, createWorkflowOperation, [], params, options);
}

/** {@link Workflows.retrieve} as a function. */
export function retrieveWorkflow(
  connection: Connection,
  workflowId: number,
  options?: RequestOptions,
): Promise<Workflow | undefined> {
  return call(connection, retrieveWorkflowOperation, [workflowId], undefined, options);
}

/** {@link Workflows.replace} as a function. */
export function replaceWorkflow(
  connection: Connection,
  workflowId: number,
  params: WorkflowReplace,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, replaceWorkflowOperation, [workflowId], params, options);
}

/** {@link Workflows.update} as a function. */
export function updateWorkflow(
  connection: Connection,
  workflowId: number,
  params: WorkflowUpdate,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, updateWorkflowOperation, [workflowId], params, options);
}

/** {@link Workflows.clone} as a function. */
export function cloneWorkflow(
  connection: Connection,
  workflowId: number,
  params?: WorkflowClone,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, cloneWorkflowOperation, [workflowId], params, options);
}

/** {@link Workflows.archive} as a function. */
export function archiveWorkflow(
  connection: Connection,
  workflowId: number,
  params: WorkflowArchive,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, archiveWorkflowOperation, [workflowId], params, options);
}

/** {@link Workflows.transfer} as a function. */
export function transferWorkflow(
  connection: Connection,
  workflowId: number,
  params: WorkflowTransfer,
  options?: RequestOptions,
): Promise<WorkflowTransferResult> {
  return call(connection, transferWorkflowOperation, [workflowId], params, options);
}

/** {@link Workflows.listDependencies} as a function. */
export function listWorkflowDependencies(
  connection: Connection,
  workflowId: number,
  params?: ListWorkflowDependenciesParams,
  options?: RequestOptions,
): List<WorkflowDependency> {
  return list(connection, listWorkflowDependenciesOperation, singlePage, [workflowId], params, options);
}

/** {@link WorkflowExecutions.list} as a function. */
export function listWorkflowExecutions(
  connection: Connection,
  workflowId: number,
  params?: ListWorkflowExecutionsParams,
  options?: RequestOptions,
): List<WorkflowExecutionSummary> {
  return list(connection, listWorkflowExecutionsOperation, numberedPages, [workflowId], params, options);
}

/** {@link WorkflowExecutions.create} as a function. */
export function createWorkflowExecution(
  connection: Connection,
  workflowId: number,
  params?: WorkflowExecutionCreate,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, createWorkflowExecutionOperation, [workflowId], params, options);
}

/** {@link WorkflowExecutions.retrieve} as a function. */
export function retrieveWorkflowExecution(
  connection: Connection,
  workflowId: number,
  executionId: number,
  options?: RequestOptions,
): Promise<WorkflowExecution | undefined> {
  return call(connection, retrieveWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
}

/** {@link WorkflowExecutions.cancel} as a function. */
export function cancelWorkflowExecution(
  connection: Connection,
  workflowId: number,
  executionId: number,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, cancelWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
}

/** {@link WorkflowExecutions.resume} as a function. */
export function resumeWorkflowExecution(
  connection: Connection,
  workflowId: number,
  executionId: number,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, resumeWorkflowExecutionOperation, [workflowId, executionId], undefined, options);
}

/** {@link WorkflowExecutions.retry} as a function. */
export function retryWorkflowExecution(
  connection: Connection,
  workflowId: number,
  executionId: number,
  params?: WorkflowExecutionRetry,
  options?: RequestOptions,
): Promise<WorkflowExecution> {
  return call(connection, retryWorkflowExecutionOperation, [workflowId, executionId], params, options);
}

/** {@link WorkflowExecutionTasks.retrieve} as a function. */
export function retrieveWorkflowExecutionTask(
  connection: Connection,
  workflowId: number,
  executionId: number,
  taskName: string,
  options?: RequestOptions,
): Promise<WorkflowTask | undefined> {
  return call(connection, retrieveWorkflowExecutionTaskOperation, [workflowId, executionId, taskName], undefined, options);
}

/** {@link WorkflowGit.retrieve} as a function. */
export function retrieveWorkflowGit(
  connection: Connection,
  workflowId: number,
  options?: RequestOptions,
): Promise<GitFile | undefined> {
  return call(connection, retrieveWorkflowGitOperation, [workflowId], undefined, options);
}

/** {@link WorkflowGit.attach} as a function. */
export function attachWorkflowGit(
  connection: Connection,
  workflowId: number,
  params: GitFileUpdate,
  options?: RequestOptions,
): Promise<GitFile> {
  return call(connection, attachWorkflowGitOperation, [workflowId], params, options);
}

/** {@link WorkflowGit.update} as a function. */
export function updateWorkflowGit(
  connection: Connection,
  workflowId: number,
  params: GitFileUpdate,
  options?: RequestOptions,
): Promise<GitFile> {
  return call(connection, updateWorkflowGitOperation, [workflowId], params, options);
}

/**
 * {@link WorkflowGit.checkout} as a function.
 * @deprecated See the method.
 */
export function checkoutWorkflowGit(
  connection: Connection,
  workflowId: number,
  options?: RequestOptions,
): Promise<GitFileContent> {
  return call(connection, checkoutWorkflowGitOperation, [workflowId], undefined, options);
}

/** {@link WorkflowGit.checkoutLatest} as a function. */
export function checkoutLatestWorkflowGit(
  connection: Connection,
  workflowId: number,
  options?: RequestOptions,
): Promise<GitFileContent> {
  return call(connection, checkoutLatestWorkflowGitOperation, [workflowId], undefined, options);
}

/** {@link WorkflowGitCommits.list} as a function. */
export function listWorkflowGitCommits(
  connection: Connection,
  workflowId: number,
  params?: ListOptions,
  options?: RequestOptions,
): List<GitCommit> {
  return list(connection, listWorkflowGitCommitsOperation, singlePage, [workflowId], params, options);
}

/** {@link WorkflowGitCommits.create} as a function. */
export function createWorkflowGitCommit(
  connection: Connection,
  workflowId: number,
  params: GitCommitCreate,
  options?: RequestOptions,
): Promise<GitFileContent> {
  return call(connection, createWorkflowGitCommitOperation, [workflowId], params, options);
}

/** {@link WorkflowGitCommits.retrieve} as a function. */
export function retrieveWorkflowGitCommit(
  connection: Connection,
  workflowId: number,
  commitHash: string,
  options?: RequestOptions,
): Promise<GitFileContent | undefined> {
  return call(connection, retrieveWorkflowGitCommitOperation, [workflowId, commitHash], undefined, options);
}

/** {@link WorkflowProjects.list} as a function. */
export function listWorkflowProjects(
  connection: Connection,
  workflowId: number,
  params?: ListWorkflowProjectsParams,
  options?: RequestOptions,
): List<Project> {
  return list(connection, listWorkflowProjectsOperation, singlePage, [workflowId], params, options);
}

/** {@link WorkflowProjects.add} as a function. */
export function addWorkflowProject(
  connection: Connection,
  workflowId: number,
  projectId: number,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, addWorkflowProjectOperation, [workflowId, projectId], undefined, options);
}

/** {@link WorkflowProjects.remove} as a function. */
export function removeWorkflowProject(
  connection: Connection,
  workflowId: number,
  projectId: number,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, removeWorkflowProjectOperation, [workflowId, projectId], undefined, options);
}

/** {@link WorkflowShares.retrieve} as a function. */
export function retrieveWorkflowShares(
  connection: Connection,
  workflowId: number,
  options?: RequestOptions,
): Promise<ShareList | ShareList[]> {
  return call(connection, retrieveWorkflowSharesOperation, [workflowId], undefined, options);
}

/** {@link WorkflowShares.setUsers} as a function. */
export function setWorkflowUserShares(
  connection: Connection,
  workflowId: number,
  params: ShareWithUsersInput,
  options?: RequestOptions,
): Promise<ShareList> {
  return call(connection, setWorkflowUserSharesOperation, [workflowId], params, options);
}

/** {@link WorkflowShares.removeUser} as a function. */
export function removeWorkflowUserShare(
  connection: Connection,
  workflowId: number,
  userId: number,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, removeWorkflowUserShareOperation, [workflowId, userId], undefined, options);
}

/** {@link WorkflowShares.setGroups} as a function. */
export function setWorkflowGroupShares(
  connection: Connection,
  workflowId: number,
  params: ShareWithGroupsInput,
  options?: RequestOptions,
): Promise<ShareList> {
  return call(connection, setWorkflowGroupSharesOperation, [workflowId], params, options);
}

/** {@link WorkflowShares.removeGroup} as a function. */
export function removeWorkflowGroupShare(
  connection: Connection,
  workflowId: number,
  groupId: number,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, removeWorkflowGroupShareOperation, [workflowId, groupId], undefined, options);
}

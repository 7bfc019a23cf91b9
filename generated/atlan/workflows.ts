// Generated from openapi/atlan/workflows.yaml by `npm run generate`. Do not edit.
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { list, singlePage, type List, type ListOptions } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { writeForm } from '../../src/core/write-form.js';
import { AtlanResource, type AtlanOptions } from './platform.js';
import type { Workflow, WorkflowConfig, WorkflowRerun, WorkflowRun, WorkflowSchedule } from './schema.js';

export type {
  BoolClauses,
  BoolQuery,
  ExistsClause,
  ExistsQuery,
  NestedClause,
  NestedQuery,
  PackageParameter,
  PrefixQuery,
  RangeClause,
  RangeQuery,
  RawQuery,
  RegexpClause,
  RegexpQuery,
  SearchQuery,
  SearchSort,
  SearchSortNested,
  SearchSortOrder,
  TermClause,
  TermQuery,
  TermsQuery,
  Workflow,
  WorkflowArguments,
  WorkflowConfig,
  WorkflowDag,
  WorkflowHit,
  WorkflowMetadata,
  WorkflowParameter,
  WorkflowPhase,
  WorkflowRerun,
  WorkflowRun,
  WorkflowRunHit,
  WorkflowRunStatus,
  WorkflowSchedule,
  WorkflowScheduleSpec,
  WorkflowScheduleStatus,
  WorkflowSearchRequest,
  WorkflowSpec,
  WorkflowTask,
  WorkflowTemplate,
  WorkflowTemplateRef,
} from './schema.js';

/** `POST /workflows/indexsearch` @internal */
export const searchWorkflowsOperation = {
  id: 'searchWorkflows',
  path: '/workflows/indexsearch',
  body: ['from', 'size', 'query', 'postFilter', 'sort', 'trackTotalHits', 'source'],
  encode: jsonBody,
  rename: { postFilter: 'post_filter', trackTotalHits: 'track_total_hits', source: '_source' },
  defaults: {
    sort: [{ 'metadata.creationTimestamp': { order: 'desc', nested: { path: 'metadata' } } }],
    trackTotalHits: true,
  },
  readonly: true,
  page: {
    size: 'size',
    token: 'from',
    max: 100,
    items: ['hits', 'hits'],
    total: ['hits', 'total', 'value'],
    maxOffset: 10000,
  },
} as const satisfies Operation;

/** `POST /workflows` @internal */
export const runWorkflowOperation = {
  id: 'runWorkflow',
  path: '/workflows',
  query: { submit: 'submit' },
  body: ['metadata', 'spec', 'payload'],
  encode: jsonBody,
  required: ['metadata', 'spec'],
  defaults: { submit: true },
} as const satisfies Operation;

/** `POST /workflows/submit` @internal */
export const rerunWorkflowOperation = {
  id: 'rerunWorkflow',
  path: '/workflows/submit',
  body: ['resourceName', 'resourceKind', 'namespace'],
  encode: jsonBody,
  required: ['resourceName'],
  defaults: { resourceKind: 'WorkflowTemplate', namespace: 'default' },
} as const satisfies Operation;

/** `POST /workflows/triggerAsOwner` @internal */
export const triggerWorkflowAsOwnerOperation = {
  id: 'triggerWorkflowAsOwner',
  path: '/workflows/triggerAsOwner',
  body: ['resourceName', 'resourceKind', 'namespace'],
  encode: jsonBody,
  required: ['resourceName'],
  defaults: { resourceKind: 'WorkflowTemplate', namespace: 'default' },
} as const satisfies Operation;

/** `POST /workflows/{workflowName}` @internal */
export const updateWorkflowOperation = {
  id: 'updateWorkflow',
  path: '/workflows/{workflowName}',
  body: ['metadata', 'spec', 'payload'],
  encode: jsonBody,
  required: ['metadata', 'spec'],
  idempotent: true,
} as const satisfies Operation;

/** `POST /workflows/{workflowName}/archive` @internal */
export const archiveWorkflowOperation = {
  id: 'archiveWorkflow',
  verb: 'POST',
  path: '/workflows/{workflowName}/archive',
  result: false,
} as const satisfies Operation;

/** `POST /workflows/{workflowName}/changeownership` @internal */
export const changeWorkflowOwnerOperation = {
  id: 'changeWorkflowOwner',
  verb: 'POST',
  path: '/workflows/{workflowName}/changeownership',
  query: { username: 'username' },
  required: ['username'],
  idempotent: true,
} as const satisfies Operation;

/** `POST /package-workflows` @internal */
export const runPackageWorkflowOperation = {
  id: 'runPackageWorkflow',
  path: '/package-workflows',
  query: { submit: 'submit' },
  body: ['metadata', 'spec', 'payload'],
  encode: jsonBody,
  required: ['metadata', 'spec'],
  defaults: { submit: true },
} as const satisfies Operation;

/** `POST /package-workflows/submit` @internal */
export const rerunPackageWorkflowOperation = {
  id: 'rerunPackageWorkflow',
  path: '/package-workflows/submit',
  body: ['resourceName', 'resourceKind', 'namespace'],
  encode: jsonBody,
  required: ['resourceName'],
  defaults: { resourceKind: 'WorkflowTemplate', namespace: 'default' },
} as const satisfies Operation;

/** `POST /package-workflows/{workflowName}` @internal */
export const updatePackageWorkflowOperation = {
  id: 'updatePackageWorkflow',
  path: '/package-workflows/{workflowName}',
  body: ['metadata', 'spec', 'payload'],
  encode: jsonBody,
  required: ['metadata', 'spec'],
  idempotent: true,
} as const satisfies Operation;

/** `POST /package-workflows/{workflowName}/archive` @internal */
export const archivePackageWorkflowOperation = {
  id: 'archivePackageWorkflow',
  verb: 'POST',
  path: '/package-workflows/{workflowName}/archive',
  result: false,
} as const satisfies Operation;

/** `POST /runs/indexsearch` @internal */
export const searchWorkflowRunsOperation = {
  id: 'searchWorkflowRuns',
  path: '/runs/indexsearch',
  body: ['from', 'size', 'query', 'postFilter', 'sort', 'trackTotalHits', 'source'],
  encode: jsonBody,
  rename: { postFilter: 'post_filter', trackTotalHits: 'track_total_hits', source: '_source' },
  defaults: {
    sort: [{ 'metadata.creationTimestamp': { order: 'desc', nested: { path: 'metadata' } } }],
    trackTotalHits: true,
  },
  readonly: true,
  page: {
    size: 'size',
    token: 'from',
    max: 100,
    items: ['hits', 'hits'],
    total: ['hits', 'total', 'value'],
    maxOffset: 10000,
  },
} as const satisfies Operation;

/** `POST /runs/{runId}/stop` @internal */
export const stopWorkflowRunOperation = {
  id: 'stopWorkflowRun',
  verb: 'POST',
  path: '/runs/{runId}/stop',
} as const satisfies Operation;

/** `GET /runs/cron` @internal */
export const listWorkflowSchedulesOperation = {
  id: 'listWorkflowSchedules',
  path: '/runs/cron',
  readonly: true,
  page: { items: ['items'] },
} as const satisfies Operation;

/** `GET /runs/cron/scheduleQueriesBetweenDuration` @internal */
export const listScheduledQueriesOperation = {
  id: 'listScheduledQueries',
  path: '/runs/cron/scheduleQueriesBetweenDuration',
  query: { startDate: 'startDate', endDate: 'endDate' },
  required: ['startDate', 'endDate'],
  readonly: true,
  page: {},
} as const satisfies Operation;

/** `GET /runs/cron/missedScheduleQueriesBetweenDuration` @internal */
export const listMissedScheduledQueriesOperation = {
  id: 'listMissedScheduledQueries',
  path: '/runs/cron/missedScheduleQueriesBetweenDuration',
  query: { startDate: 'startDate', endDate: 'endDate' },
  required: ['startDate', 'endDate'],
  readonly: true,
  page: {},
} as const satisfies Operation;

/** `GET /runs/cron/{scheduleName}` @internal */
export const retrieveWorkflowScheduleOperation = {
  id: 'retrieveWorkflowSchedule',
  path: '/runs/cron/{scheduleName}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** Parameters of {@link Workflows.updateOwner}. */
export interface ChangeWorkflowOwnerParams {
  /** User name of the new owner. */
  username: string;
}

/** Parameters of {@link WorkflowScheduledQueries.listBetween}. */
export interface ListScheduledQueriesParams extends ListOptions {
  /** Beginning of the time range, ISO 8601 with an offset. */
  startDate: string;
  /** End of the time range, ISO 8601 with an offset. */
  endDate: string;
}

/** Parameters of {@link WorkflowScheduledQueries.listMissedBetween}. */
export interface ListMissedScheduledQueriesParams extends ListOptions {
  /** Beginning of the time range, ISO 8601 with an offset. */
  startDate: string;
  /** End of the time range, ISO 8601 with an offset. */
  endDate: string;
}

/**
 * Workflows: packages that crawl, mine and enrich metadata, each configured for one source. Atlan has deprecated this
 * surface: newer tenants no longer run it, and offer apps instead. API tokens and administrators reach it as written
 * here; for other users the service keeps a twin of run, rerun, update and archive below `/package-workflows`. A
 * workflow is found by search only after its first run, and some seconds late.
 */
export class Workflows extends AtlanResource {
  /** Saved queries that run on a schedule; each is a workflow whose name begins with `asq-`. */
  readonly scheduledQueries: WorkflowScheduledQueries;
  /** Runs of workflows. */
  readonly runs: WorkflowRuns;
  /** Schedules on which workflows run. */
  readonly schedules: WorkflowSchedules;

  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(options);
    this.scheduledQueries = new WorkflowScheduledQueries(this.connection);
    this.runs = new WorkflowRuns(this.connection);
    this.schedules = new WorkflowSchedules(this.connection);
  }

  /**
   * Create a workflow and run it.
   *
   * For API tokens and administrators. Every call makes a new workflow, and with it a new connection and new assets: to
   * run an existing one again, use rerun.
   *
   * `POST /workflows`
   * @param params the workflow
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new workflow
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  run(params: WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, runWorkflowOperation, [], params, options);
  }

  /**
   * Run an existing workflow again.
   *
   * For API tokens and administrators.
   *
   * `POST /workflows/submit`
   * @param params which workflow to run
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new run
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  rerun(params: WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
    return call(this.connection, rerunWorkflowOperation, [], params, options);
  }

  /**
   * Replace the configuration of a workflow.
   *
   * For API tokens and administrators. Replaces the whole of it: read the workflow, change it, and send it back.
   *
   * `POST /workflows/{workflowName}`
   * @param workflowName Name of the workflow, for example `atlan-snowflake-1735595539`.
   * @param params the whole workflow
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow as stored
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(workflowName: string, params: WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, updateWorkflowOperation, [workflowName], params, options);
  }

  /**
   * Delete a workflow.
   *
   * For API tokens and administrators. The service archives it.
   *
   * `POST /workflows/{workflowName}/archive`
   * @param workflowName Name of the workflow, for example `atlan-snowflake-1735595539`.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(workflowName: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, archiveWorkflowOperation, [workflowName], undefined, options);
  }

  /**
   * Give a workflow to another user.
   *
   * Serves all users at this path. Unverified: the newest of the vendor's clients sends `username` as a JSON body in
   * place of the query.
   *
   * `POST /workflows/{workflowName}/changeownership`
   * @param workflowName Name of the workflow, for example `atlan-snowflake-1735595539`.
   * @param params `username`: user name of the new owner
   * @param options signal, timeouts, retries and headers of this call
   * @returns the workflow with its new owner
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  updateOwner(workflowName: string, params: ChangeWorkflowOwnerParams, options?: RequestOptions): Promise<Workflow> {
    return call(this.connection, changeWorkflowOwnerOperation, [workflowName], params, options);
  }
}

/**
 * Saved queries that run on a schedule; each is a workflow whose name begins with `asq-`. Atlan has deprecated this
 * surface: newer tenants no longer run it, and offer apps instead.
 */
export class WorkflowScheduledQueries extends AtlanResource {
  /**
   * Run a scheduled query with its owner's permissions.
   *
   * Serves all users at this path.
   *
   * `POST /workflows/triggerAsOwner`
   * @param params which workflow to run
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new run
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  rerun(params: WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
    return call(this.connection, triggerWorkflowAsOwnerOperation, [], params, options);
  }

  /**
   * List the runs of scheduled queries that are due between two times.
   *
   * One answer holds them all.
   *
   * `GET /runs/cron/scheduleQueriesBetweenDuration`
   * @param params `startDate`: beginning of the time range, ISO 8601 with an offset; `endDate`: end of the time range,
   *   ISO 8601 with an offset; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listBetween(params: ListScheduledQueriesParams, options?: RequestOptions): List<WorkflowRun> {
    return list(this.connection, listScheduledQueriesOperation, singlePage, [], params, options);
  }

  /**
   * List the runs of scheduled queries that were missed between two times.
   *
   * One answer holds them all.
   *
   * `GET /runs/cron/missedScheduleQueriesBetweenDuration`
   * @param params `startDate`: beginning of the time range, ISO 8601 with an offset; `endDate`: end of the time range,
   *   ISO 8601 with an offset; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listMissedBetween(params: ListMissedScheduledQueriesParams, options?: RequestOptions): List<WorkflowRun> {
    return list(this.connection, listMissedScheduledQueriesOperation, singlePage, [], params, options);
  }
}

/**
 * Runs of workflows. Atlan has deprecated this surface: newer tenants no longer run it, and offer apps instead. A new
 * run appears in searches some seconds after it was started.
 */
export class WorkflowRuns extends AtlanResource {
  /**
   * Stop a run.
   *
   * The answer still shows the phase `Running`; the run ends as `Failed`, for there is no phase of its own for stopped
   * runs.
   *
   * `POST /runs/{runId}/stop`
   * @param runId Name of the run, not of its workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the run as it was when the stop came in. The body may be empty
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  stop(runId: string, options?: RequestOptions): Promise<WorkflowRun> {
    return call(this.connection, stopWorkflowRunOperation, [runId], undefined, options);
  }
}

/**
 * Schedules on which workflows run. Atlan has deprecated this surface: newer tenants no longer run it, and offer apps
 * instead.
 */
export class WorkflowSchedules extends AtlanResource {
  /**
   * List the schedules of all workflows.
   *
   * One answer holds them all.
   *
   * `GET /runs/cron`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListOptions, options?: RequestOptions): List<WorkflowSchedule> {
    return list(this.connection, listWorkflowSchedulesOperation, singlePage, [], params, options);
  }

  /**
   * Retrieve the schedule of a workflow.
   *
   * The schedule's own name is the workflow's with `-cron` appended.
   *
   * `GET /runs/cron/{scheduleName}`
   * @param scheduleName Name of the schedule, for example `atlan-snowflake-1735595539-cron`.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the schedule; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(scheduleName: string, options?: RequestOptions): Promise<WorkflowSchedule | undefined> {
    return call(this.connection, retrieveWorkflowScheduleOperation, [scheduleName], undefined, options);
  }
}

/** {@link Workflows.run} as a function. */
export function runWorkflow(
  connection: Connection,
  params: WorkflowConfig,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, runWorkflowOperation, [], params, options);
}

/** {@link Workflows.rerun} as a function. */
export function rerunWorkflow(
  connection: Connection,
  params: WorkflowRerun,
  options?: RequestOptions,
): Promise<WorkflowRun> {
  return call(connection, rerunWorkflowOperation, [], params, options);
}

/** {@link WorkflowScheduledQueries.rerun} as a function. */
export function triggerWorkflowAsOwner(
  connection: Connection,
  params: WorkflowRerun,
  options?: RequestOptions,
): Promise<WorkflowRun> {
  return call(connection, triggerWorkflowAsOwnerOperation, [], params, options);
}

/** {@link Workflows.update} as a function. */
export function updateWorkflow(
  connection: Connection,
  workflowName: string,
  params: WorkflowConfig,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, updateWorkflowOperation, [workflowName], params, options);
}

/** {@link Workflows.delete} as a function. */
export function archiveWorkflow(connection: Connection, workflowName: string, options?: RequestOptions): Promise<void> {
  return call(connection, archiveWorkflowOperation, [workflowName], undefined, options);
}

/** {@link Workflows.updateOwner} as a function. */
export function changeWorkflowOwner(
  connection: Connection,
  workflowName: string,
  params: ChangeWorkflowOwnerParams,
  options?: RequestOptions,
): Promise<Workflow> {
  return call(connection, changeWorkflowOwnerOperation, [workflowName], params, options);
}

/** {@link WorkflowRuns.stop} as a function. */
export function stopWorkflowRun(connection: Connection, runId: string, options?: RequestOptions): Promise<WorkflowRun> {
  return call(connection, stopWorkflowRunOperation, [runId], undefined, options);
}

/** {@link WorkflowSchedules.list} as a function. */
export function listWorkflowSchedules(
  connection: Connection,
  params?: ListOptions,
  options?: RequestOptions,
): List<WorkflowSchedule> {
  return list(connection, listWorkflowSchedulesOperation, singlePage, [], params, options);
}

/** {@link WorkflowScheduledQueries.listBetween} as a function. */
export function listScheduledQueries(
  connection: Connection,
  params: ListScheduledQueriesParams,
  options?: RequestOptions,
): List<WorkflowRun> {
  return list(connection, listScheduledQueriesOperation, singlePage, [], params, options);
}

/** {@link WorkflowScheduledQueries.listMissedBetween} as a function. */
export function listMissedScheduledQueries(
  connection: Connection,
  params: ListMissedScheduledQueriesParams,
  options?: RequestOptions,
): List<WorkflowRun> {
  return list(connection, listMissedScheduledQueriesOperation, singlePage, [], params, options);
}

/** {@link WorkflowSchedules.retrieve} as a function. */
export function retrieveWorkflowSchedule(
  connection: Connection,
  scheduleName: string,
  options?: RequestOptions,
): Promise<WorkflowSchedule | undefined> {
  return call(connection, retrieveWorkflowScheduleOperation, [scheduleName], undefined, options);
}

/**
 * The form of {@link Workflow} that can be sent: without what only the platform sets.
 * @param workflow as it was read; a form that can be sent already stays as it is
 */
export function toWorkflowConfig(workflow: Workflow | WorkflowConfig): WorkflowConfig {
  return writeForm(workflow, ['apiVersion', 'kind', 'status']);
}

import {
  archivePackageWorkflowOperation,
  archiveWorkflowOperation,
  changeWorkflowOwner as changeOwner,
  listMissedScheduledQueries as listMissed,
  listScheduledQueries as listDue,
  listWorkflowSchedules as listSchedules,
  rerunPackageWorkflowOperation,
  rerunWorkflowOperation,
  retrieveWorkflowScheduleOperation,
  runPackageWorkflowOperation,
  runWorkflowOperation,
  searchWorkflowRunsOperation,
  searchWorkflowsOperation,
  stopWorkflowRunOperation,
  toWorkflowConfig,
  triggerWorkflowAsOwnerOperation,
  updatePackageWorkflowOperation,
  updateWorkflowOperation,
  type ChangeWorkflowOwnerParams,
  type ListScheduledQueriesParams,
  type Workflow,
  type WorkflowConfig,
  type WorkflowRerun,
  type WorkflowRun,
  type WorkflowSchedule,
} from '../../generated/atlan/workflows.js';
import { call, wireRequest } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import { NotFoundError } from '../core/errors.js';
import type { List, ListOptions } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { search, type FoundWorkflow, type FoundWorkflowRun, type SearchParams } from './hits.js';
import { legacyConnection } from './legacy.js';
import { checkWorkflow } from './names.js';
import { callByRole, type Twins } from './roles.js';
import { secretsIn, withoutSecrets, withoutSent } from './secrets.js';

/** {@link Workflows.search} as a function. */
export function searchWorkflows(connection: Connection, params?: SearchParams, options?: RequestOptions): List<FoundWorkflow> {
  return search(legacyConnection(connection), searchWorkflowsOperation, params, options);
}

/** {@link WorkflowRuns.search} as a function. */
export function searchWorkflowRuns(connection: Connection, params?: SearchParams, options?: RequestOptions): List<FoundWorkflowRun> {
  return search(legacyConnection(connection), searchWorkflowRunsOperation, params, options);
}

/** {@link Workflows.run} as a function, without a schedule. */
export function runWorkflow(connection: Connection, params: WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
  const twins = [runWorkflowOperation, runPackageWorkflowOperation] as const;
  return send(connection, twins, [], params, options);
}

/** {@link Workflows.rerun} as a function, for a workflow whose name is known. */
export function rerunWorkflow(connection: Connection, params: WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
  return callByRole(legacyConnection(connection), [rerunWorkflowOperation, rerunPackageWorkflowOperation], [], params, options);
}

/** {@link Workflows.update} as a function. Fields that the spec doesn't name go back as they came. */
export async function updateWorkflow(connection: Connection, name: string, workflow: Workflow | WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
  checkWorkflow(workflow, 'updateWorkflow: the workflow');
  const whole = { open: true } as const;
  const twins = [{ ...updateWorkflowOperation, ...whole }, { ...updatePackageWorkflowOperation, ...whole }] as const;
  return send(connection, twins, [name], toWorkflowConfig(workflow), options);
}

/** What is sent may hold secrets. What comes back can be sent again: its `metadata` and `spec` are as the tenant has them. */
async function send(connection: Connection, [direct, twin]: Twins, path: string[], body: WorkflowConfig, options: RequestOptions | undefined): Promise<Workflow> {
  const stored = await withoutSecrets(secretsIn(body), (guarded) => callByRole<Workflow>(legacyConnection(connection), [guarded(direct), guarded(twin)], path, body, options));
  const { metadata, spec } = stored;
  return Object.assign(withoutSent(stored, body), 'metadata' in stored ? { metadata } : {}, 'spec' in stored ? { spec } : {});
}

/** {@link Workflows.delete} as a function. */
export function archiveWorkflow(connection: Connection, name: string, options?: RequestOptions): Promise<void> {
  return callByRole(legacyConnection(connection), [archiveWorkflowOperation, archivePackageWorkflowOperation], [name], undefined, options);
}

/** {@link WorkflowRuns.stop} as a function. */
export async function stopWorkflowRun(connection: Connection, runId: string, options?: RequestOptions): Promise<WorkflowRun> {
  checkRequestOptions(options);
  // Not `call`: an answer that says nothing is no failure here, since the run has been told to stop.
  const { data } = await legacyConnection(connection).send(wireRequest(stopWorkflowRunOperation, [runId], undefined), options);
  return (data as WorkflowRun | null | undefined) ?? {};
}

/** {@link Workflows.updateOwner} as a function. */
export function changeWorkflowOwner(connection: Connection, workflowName: string, params: ChangeWorkflowOwnerParams, options?: RequestOptions): Promise<Workflow> {
  return changeOwner(legacyConnection(connection), workflowName, params, options);
}

/** {@link WorkflowSchedules.list} as a function. */
export function listWorkflowSchedules(connection: Connection, params?: ListOptions, options?: RequestOptions): List<WorkflowSchedule> {
  return listSchedules(legacyConnection(connection), params, options);
}

/** {@link WorkflowSchedules.retrieve} as a function, for a schedule whose name is known. */
export async function retrieveWorkflowSchedule(connection: Connection, scheduleName: string, options?: RequestOptions): Promise<WorkflowSchedule | undefined> {
  // A 404 that says that there are no workflows at all must not pass for a schedule that is missing.
  const retrieval: Operation = { ...retrieveWorkflowScheduleOperation, missing: undefined as never, blank: true };
  try {
    return (await call<WorkflowSchedule | null | undefined>(legacyConnection(connection), retrieval, [scheduleName], undefined, options)) ?? undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** {@link WorkflowScheduledQueries.rerun} as a function. */
export function triggerWorkflowAsOwner(connection: Connection, params: WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
  return call(legacyConnection(connection), triggerWorkflowAsOwnerOperation, [], params, options);
}

/** Between which times runs of scheduled queries are listed. */
export interface ListBetweenParams extends Omit<ListScheduledQueriesParams, 'startDate' | 'endDate'> {
  /** Beginning of the time range: ISO 8601 with an offset, or a Date. */
  startDate: string | Date;
  /** End of the time range: ISO 8601 with an offset, or a Date. */
  endDate: string | Date;
}

/** {@link WorkflowScheduledQueries.listBetween} as a function. */
export function listScheduledQueries(connection: Connection, params: ListBetweenParams, options?: RequestOptions): List<WorkflowRun> {
  return listDue(legacyConnection(connection), withTexts(params), options);
}

/** {@link WorkflowScheduledQueries.listMissedBetween} as a function. */
export function listMissedScheduledQueries(connection: Connection, params: ListBetweenParams, options?: RequestOptions): List<WorkflowRun> {
  return listMissed(legacyConnection(connection), withTexts(params), options);
}

/** The parameters with dates as they are sent. One that is invalid is refused as it is. */
function withTexts(params: ListBetweenParams): ListScheduledQueriesParams {
  const text = (time: string | Date): string => (time instanceof Date && !Number.isNaN(time.getTime()) ? time.toISOString() : (time as string));
  return Object(params) === params ? { ...params, startDate: text(params.startDate), endDate: text(params.endDate) } : (params as never);
}

import {
  archivePackageWorkflowOperation,
  archiveWorkflowOperation,
  rerunPackageWorkflowOperation,
  rerunWorkflowOperation,
  runPackageWorkflowOperation,
  runWorkflowOperation,
  searchWorkflowRunsOperation,
  searchWorkflowsOperation,
  stopWorkflowRunOperation,
  toWorkflowConfig,
  updatePackageWorkflowOperation,
  updateWorkflowOperation,
  type Workflow,
  type WorkflowConfig,
  type WorkflowRerun,
  type WorkflowRun,
} from '../../generated/atlan/workflows.js';
import { wireRequest } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import type { List } from '../core/list.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { search, type FoundWorkflow, type FoundWorkflowRun, type SearchParams } from './hits.js';
import { legacyConnection } from './legacy.js';
import { checkWorkflow } from './names.js';
import { callByRole } from './roles.js';
import { secretsIn, withoutSecrets } from './secrets.js';

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
  return withoutSecrets(secretsIn(params), (guarded) => callByRole(connection, [guarded(runWorkflowOperation), guarded(runPackageWorkflowOperation)], [], params, options));
}

/** {@link Workflows.rerun} as a function, for a workflow whose name is known. */
export function rerunWorkflow(connection: Connection, params: WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
  return callByRole(connection, [rerunWorkflowOperation, rerunPackageWorkflowOperation], [], params, options);
}

/** {@link Workflows.update} as a function. Fields that the spec doesn't name go back as they came. */
export async function updateWorkflow(connection: Connection, name: string, workflow: Workflow | WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
  checkWorkflow(workflow, 'updateWorkflow: the workflow');
  const twins = [{ ...updateWorkflowOperation, open: true }, { ...updatePackageWorkflowOperation, open: true }] as const;
  return withoutSecrets(secretsIn(workflow), (guarded) => callByRole(connection, [guarded(twins[0]), guarded(twins[1])], [name], toWorkflowConfig(workflow), options));
}

/** {@link Workflows.delete} as a function. */
export function archiveWorkflow(connection: Connection, name: string, options?: RequestOptions): Promise<void> {
  return callByRole(connection, [archiveWorkflowOperation, archivePackageWorkflowOperation], [name], undefined, options);
}

/** {@link WorkflowRuns.stop} as a function. */
export async function stopWorkflowRun(connection: Connection, runId: string, options?: RequestOptions): Promise<WorkflowRun> {
  checkRequestOptions(options);
  // Not `call`: an answer that says nothing is no failure here, since the run has been told to stop.
  const { data } = await connection.send(wireRequest(stopWorkflowRunOperation, [runId], undefined), options);
  return (data as WorkflowRun | null | undefined) ?? {};
}

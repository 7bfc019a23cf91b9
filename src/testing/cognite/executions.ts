import type { WorkflowExecution, WorkflowExecutionDetailed, WorkflowTaskExecution, WorkflowVersion } from '../../../generated/cognite/workflows.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { pageOf, useNonce, type PageParameters, type Project } from './common.js';
import { Running } from './progress.js';
import { selects, type Selector } from './selectors.js';

interface Authentication {
  readonly authentication: { readonly nonce: string };
}
interface Start {
  readonly input?: Record<string, unknown>;
  readonly metadata?: Record<string, string>;
}
interface Filter {
  readonly workflowFilters?: Selector[];
  readonly createdTimeStart?: number;
  readonly createdTimeEnd?: number;
  readonly status?: string[];
}

/** Executions and their tasks. */
export function executionHandlers(project: Project): Handlers {
  const { executions, versions } = project.store;

  function find(id: string, status: number): WorkflowExecutionDetailed {
    const found = executions.get(id);
    if (!found) throw new Refusal(status, `Workflow execution not found: ${id}`);
    return found;
  }

  return {
    runWorkflow({ path: { workflowExternalId, version }, body }: Call<Authentication & Start>) {
      const found = versions.get(workflowExternalId, version);
      if (!found) throw new Refusal(404, `Workflow version not found: ${workflowExternalId}/${version}`);
      useNonce(project, body.authentication.nonce);
      return summary(startExecution(project, found, body));
    },

    listWorkflowExecutions(call: Call<PageParameters & { filter?: Filter }>) {
      const { workflowFilters, createdTimeStart = 0, createdTimeEnd = Infinity, status } = call.body.filter ?? {};
      const fits = (execution: WorkflowExecutionDetailed): boolean =>
        selects(workflowFilters, execution.workflowExternalId, execution.version)
        && execution.createdTime >= createdTimeStart
        && execution.createdTime <= createdTimeEnd
        && (!status?.length || status.includes(execution.status));
      return pageOf(executions, call, call.body, fits, summary);
    },

    // The service answers 400, not 404, for an id that it does not know.
    retrieveWorkflowExecution: ({ path }: Call) => find(path.executionId!, 400),

    cancelWorkflowExecution({ path, body }: Call<{ reason: string } | undefined>) {
      const execution = find(path.executionId!, 404);
      if (execution.status !== 'RUNNING') throw new Refusal(400, `The execution is ${execution.status} and can't be cancelled.`);
      new Running(project, execution).cancel(body?.reason ?? 'cancelled');
      return summary(execution);
    },

    retryWorkflowExecution({ path, body }: Call<Authentication>) {
      const execution = find(path.executionId!, 404);
      if (!['FAILED', 'TIMED_OUT', 'TERMINATED'].includes(execution.status)) {
        throw new Refusal(400, `The execution is ${execution.status}: only what failed, timed out or was terminated can be retried.`);
      }
      useNonce(project, body.authentication.nonce);
      new Running(project, execution).retry();
      return summary(execution);
    },

    updateWorkflowTask({ path, body }: Call<{ status: string; output?: object }>): WorkflowTaskExecution {
      for (const execution of executions.values()) {
        const task = execution.executedTasks.find(({ id }) => id === path.taskId);
        if (!task) continue;
        const running = new Running(project, execution);
        if (!running.isWaiting(task)) throw new Refusal(400, `Task ${task.externalId} does not wait for its outcome: it is ${task.status}.`);
        running.report(task, body.status, body.output);
        return task;
      }
      throw new Refusal(404, `Task not found: ${path.taskId}`);
    },
  };
}

/** A new execution, as it is before anything has happened. */
export function startExecution({ store, clock }: Project, from: WorkflowVersion, { input, metadata = {} }: Start): WorkflowExecutionDetailed {
  const now = clock.now();
  return store.executions.put({
    id: crypto.randomUUID(),
    workflowExternalId: from.workflowExternalId,
    version: from.version,
    workflowDefinition: from.workflowDefinition,
    status: 'RUNNING',
    engineExecutionId: crypto.randomUUID(),
    executedTasks: [],
    ...(input && { input }),
    metadata,
    createdTime: now,
    startTime: now,
  });
}

/** Brings all executions up to the clock. */
export function advanceExecutions(project: Project): void {
  for (const execution of project.store.executions.values()) {
    if (execution.status === 'RUNNING') new Running(project, execution).advance();
  }
}

/** An execution without its definition, its tasks and its input. */
function summary({ workflowDefinition: _definition, executedTasks: _tasks, input: _input, ...rest }: WorkflowExecutionDetailed): WorkflowExecution {
  return rest;
}

import type { WorkflowExecution, WorkflowExecutionCreate, WorkflowExecutionSummary } from '../../../generated/civis/workflows.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { executionsOf, iso, pageOf, refuseMissing, workflowOf, type Account, type Query } from './common.js';
import { planOf, startOf } from './definition.js';
import { Running } from './progress.js';
import { caller, type StoredExecution } from './store.js';

/** Executions and their tasks. */
export function executionHandlers(account: Account): Handlers {
  const { store, clock } = account;

  function find(path: Call['path']): StoredExecution {
    return store.executions.get(workflowOf(account, path).id, Number(path.executionId)) ?? refuseMissing();
  }

  /** Takes note of a request; the answer has the execution as it was before. */
  function accept(path: Call['path'], states: readonly string[], act: (running: Running) => void): WorkflowExecution {
    const stored = find(path);
    const { mistralState } = stored.execution;
    if (!states.includes(mistralState)) throw new Refusal(409, `The execution is ${mistralState}.`);
    const before = structuredClone(stored.execution);
    act(new Running(account, stored));
    return before;
  }

  return {
    listWorkflowExecutions({ path, query }: Call<unknown, Query>) {
      const field = { id: 'id', updated_at: 'updatedAt', created_at: 'createdAt' } as const;
      return pageOf(executionsOf(account, workflowOf(account, path).id), query, (row) => row[field[query.order as keyof typeof field]]).map(summary);
    },

    createWorkflowExecution({ path, body = {} }: Call<WorkflowExecutionCreate | undefined>) {
      const { id: workflowId, definition, valid, allowConcurrentExecutions } = workflowOf(account, path);
      if (!valid) throw new Refusal(400, "The workflow's definition is invalid.");
      const isRunning = executionsOf(account, workflowId).some(({ state }) => state === 'running');
      if (isRunning && !allowConcurrentExecutions) throw new Refusal(409, 'The workflow is running already.', { error: 'already_running' });
      const plan = planOf(definition);
      const { input = {}, includedTasks = [], targetTask } = body;
      const names = includedTasks.length ? [...includedTasks] : Object.keys(plan.tasks);
      const unknown = [...names, ...(targetTask === undefined ? [] : [targetTask])].find((name) => !Object.hasOwn(plan.tasks, name));
      if (unknown !== undefined) throw new Refusal(400, `The workflow has no task ${unknown}.`);
      const queue = startOf(plan, names, targetTask);
      const chosen = plan.isReverse ? queue : names;
      const now = clock.now();
      const execution: WorkflowExecution = {
        id: store.nextId(),
        state: 'running',
        mistralState: 'running',
        mistralStateInfo: null,
        user: caller,
        definition,
        input,
        includedTasks: [...includedTasks],
        tasks: chosen.map((name) => ({ name, mistralState: 'idle', mistralStateInfo: null, runs: [], executions: [] })),
        startedAt: iso(now),
        finishedAt: null,
        createdAt: iso(now),
        updatedAt: iso(now),
      };
      store.executions.put({ workflowId, execution, at: now, round: 0, queue: [...queue], arrivals: {}, resumed: [] });
      return execution;
    },

    retrieveWorkflowExecution: ({ path }: Call) => find(path).execution,

    cancelWorkflowExecution: ({ path }: Call) => accept(path, ['running', 'paused'], (running) => running.cancel()),

    resumeWorkflowExecution: ({ path }: Call) => accept(path, ['paused'], (running) => running.resume()),

    retryWorkflowExecution: ({ path, body }: Call<{ taskName?: string } | undefined>) =>
      accept(path, ['error', 'cancelled'], (running) => running.retry(body?.taskName)),

    retrieveWorkflowExecutionTask: ({ path }: Call) => find(path).execution.tasks.find(({ name }) => name === path.taskName) ?? refuseMissing(),
  };
}

/** Brings all executions up to the clock. */
export function advanceExecutions(account: Account): void {
  for (const stored of account.store.executions.values()) new Running(account, stored).advance();
}

/** An execution without its definition, its input and its tasks. */
function summary({ definition: _definition, input: _input, includedTasks: _included, tasks: _tasks, ...rest }: WorkflowExecution): WorkflowExecutionSummary {
  return rest;
}

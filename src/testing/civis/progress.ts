import type { WorkflowExecution, WorkflowTask, WorkflowTaskRun } from '../../../generated/civis/workflows.js';
import { Refusal } from '../engine/refusal.js';
import { iso, type Account } from './common.js';
import { planOf, targetsOf, type Plan, type Task } from './definition.js';
import type { StoredExecution } from './store.js';

/** Open for change. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

const commands = ['pause', 'succeed', 'fail'];

/**
 * An execution on its way. Its tasks run one after another, each for the account's task duration, along the
 * transitions of the definition; conditions on transitions hold always.
 */
export class Running {
  readonly #account: Account;
  readonly #stored: StoredExecution;
  readonly #execution: Open<WorkflowExecution>;
  #read: Plan | undefined;

  constructor(account: Account, stored: StoredExecution) {
    this.#account = account;
    this.#stored = stored;
    this.#execution = stored.execution;
  }

  get #plan(): Plan {
    return (this.#read ??= planOf(this.#execution.definition));
  }

  /** Lets everything happen that has its time by now. */
  advance(): void {
    while (this.#execution.mistralState === 'running' && this.#step());
  }

  cancel(): void {
    this.#stored.at = this.#account.clock.now();
    for (const task of this.#execution.tasks) if (task.mistralState === 'running') this.#settle(task, 'cancelled', 'cancelled', null);
    this.#end('cancelled', 'cancelled', null);
  }

  resume(): void {
    this.#stored.at = this.#account.clock.now();
    const [next] = this.#stored.queue;
    if (next !== undefined) this.#stored.resumed.push(next);
    this.#execution.mistralState = 'running';
    this.#touch();
  }

  /** Takes up what failed or was cancelled: one task, or all. */
  retry(name: string | undefined): void {
    const again = this.#execution.tasks.filter(({ mistralState }) => mistralState === 'error' || mistralState === 'cancelled');
    const chosen = again.filter((task) => name === undefined || task.name === name);
    if (!chosen.length) throw new Refusal(400, name === undefined ? 'No task of the execution has failed.' : `The task ${name} has not failed.`);
    for (const task of chosen) Object.assign(task, { mistralState: 'idle', mistralStateInfo: null });
    this.#stored.queue.unshift(...chosen.map((task) => task.name));
    this.#stored.round++;
    this.#stored.at = this.#account.clock.now();
    Object.assign(this.#execution, { state: 'running', mistralState: 'running', mistralStateInfo: null, finishedAt: null });
    this.#touch();
  }

  /** One thing that happens; false when the next one is yet to come. */
  #step(): boolean {
    const active = this.#execution.tasks.find(({ mistralState }) => mistralState === 'running');
    if (active) return this.#finish(active);
    const [next] = this.#stored.queue;
    if (next === undefined) return this.#end('success', 'succeeded', null);
    if (next === 'succeed') return this.#end('success', 'succeeded', null);
    if (next === 'fail') return this.#end('error', 'failed', 'The workflow was told to fail.');
    const waits = this.#plan.tasks[next]?.['pause-before'] === true && !this.#stored.resumed.includes(next);
    if (next === 'pause' || waits) {
      if (next === 'pause') this.#stored.queue.shift();
      this.#execution.mistralState = 'paused';
      this.#touch();
      return false;
    }
    this.#stored.queue.shift();
    const task = this.#execution.tasks.find(({ name }) => name === next);
    if (task?.mistralState === 'idle') this.#begin(task);
    return true;
  }

  #begin(task: Open<WorkflowTask>): void {
    const { action = '', input = {} } = this.#plan.tasks[task.name]!;
    const { store } = this.#account;
    task.mistralState = 'running';
    const run = { id: store.nextId(), myPermissionLevel: 'manage', state: 'running', createdAt: iso(this.#stored.at), startedAt: iso(this.#stored.at), finishedAt: null } as const;
    const number = (value: unknown): number => (typeof value === 'number' ? value : store.nextId());
    if (action === 'civis.workflows.execute') task.executions = [{ ...run, workflowId: number(input.workflow_id) }, ...task.executions];
    else if (action.startsWith('civis.')) task.runs = [{ ...run, jobId: number(input.job_id) }, ...task.runs];
    this.#touch();
  }

  /** Ends a task when its time has come, and reaches what follows it. */
  #finish(task: Open<WorkflowTask>): boolean {
    const end = this.#stored.at + this.#account.taskDuration;
    if (end > this.#account.clock.now()) return false;
    this.#stored.at = end;
    const definition = this.#plan.tasks[task.name]!;
    if (this.#fails(task.name, definition)) {
      this.#settle(task, 'error', 'failed', 'The task was told to fail.');
      const next = targetsOf(definition, 'on-error', 'on-complete');
      if (!next.length) return this.#end('error', 'failed', `The task ${task.name} failed.`);
      this.#reach(next);
    } else {
      this.#settle(task, 'success', 'succeeded', null);
      this.#reach(targetsOf(definition, 'on-success', 'on-complete'));
    }
    return true;
  }

  #reach(names: readonly string[]): void {
    const { queue, arrivals } = this.#stored;
    for (const name of names) {
      if (commands.includes(name)) {
        // A command comes before the tasks that are still to run.
        queue.unshift(name);
        continue;
      }
      const { join } = this.#plan.tasks[name] ?? {};
      const sources = this.#execution.tasks.filter((task) => targetsOf(this.#plan.tasks[task.name]!, 'on-success', 'on-error', 'on-complete').includes(name)).length;
      const count = (arrivals[name] = (arrivals[name] ?? 0) + 1);
      if (count === (join === 'all' ? sources : (join ?? 1)) && !queue.includes(name)) queue.push(name);
    }
  }

  /** Whether the execution's input, or the action, lets a task fail. */
  #fails(name: string, { action }: Task): boolean {
    const { fail } = this.#execution.input as { fail?: unknown };
    if (action === 'std.fail' || fail === true) return true;
    return typeof fail === 'number' ? this.#stored.round < fail : [fail].flat().includes(name);
  }

  #settle(task: Open<WorkflowTask>, mistralState: WorkflowTask['mistralState'], state: WorkflowTaskRun['state'], info: string | null): void {
    const done = { state, finishedAt: iso(this.#stored.at) };
    const close = <R extends { readonly finishedAt: string | null }>(runs: readonly R[]): R[] => runs.map((run) => (run.finishedAt === null ? { ...run, ...done } : run));
    Object.assign(task, { mistralState, mistralStateInfo: info, runs: close(task.runs), executions: close(task.executions) });
    this.#touch();
  }

  #end(mistralState: WorkflowExecution['mistralState'], state: WorkflowExecution['state'], info: string | null): false {
    Object.assign(this.#execution, { mistralState, state, mistralStateInfo: info, finishedAt: iso(this.#stored.at) });
    this.#touch();
    return false;
  }

  #touch(): void {
    this.#execution.updatedAt = iso(this.#stored.at);
  }
}

import type { WorkflowExecutionDetailed, WorkflowTask, WorkflowTaskExecution } from '../../../generated/cognite/workflows.js';
import type { Project } from './common.js';
import { fillReferences } from './references.js';
import type { Progress } from './store.js';

/** What every kind of task shares, open for change. */
type Task = { -readonly [K in 'id' | 'externalId' | 'parentTaskExternalId' | 'startTime' | 'endTime' | 'reasonForIncompletion']?: WorkflowTaskExecution[K] } & {
  id: string;
  externalId: string;
  status: string;
  taskType: string;
  input: unknown;
  output: unknown;
};

const ended = ['COMPLETED', 'COMPLETED_WITH_ERRORS'];
const failed = ['FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'TIMED_OUT', 'CANCELED'];

/**
 * An execution on its way. Its tasks run one after another, each for the project's task duration; a function task
 * that completes asynchronously waits for its update.
 */
export class Running {
  readonly #project: Project;
  readonly #execution: WorkflowExecutionDetailed;
  readonly #progress: Progress;

  constructor(project: Project, execution: WorkflowExecutionDetailed) {
    const { id, startTime, createdTime } = execution;
    this.#project = project;
    this.#execution = execution;
    this.#progress = project.store.progress.get(id)
      ?? project.store.progress.put({ id, at: startTime ?? createdTime, round: 0, attempts: {}, inside: {} });
  }

  get #tasks(): Task[] {
    return this.#execution.executedTasks as unknown as Task[];
  }

  /** Lets everything happen that has its time by now. */
  advance(): void {
    while (this.#execution.status === 'RUNNING' && this.#step());
  }

  /** Stops the execution and its tasks at once. */
  cancel(reason: string): void {
    const now = this.#project.clock.now();
    for (const task of this.#tasks) {
      if (task.status === 'IN_PROGRESS') Object.assign(task, { status: 'CANCELED', endTime: now, reasonForIncompletion: reason });
    }
    Object.assign(this.#execution, { status: 'TERMINATED', endTime: now, reasonForIncompletion: reason });
  }

  /** Takes up what failed or was cancelled. Retries that are used up stay used up. */
  retry(): void {
    const again = this.#tasks.filter((task) => failed.includes(task.status) && !this.#isOver(task));
    for (const task of again) {
      if (this.#progress.inside[task.id]) {
        Object.assign(task, { status: 'IN_PROGRESS', endTime: undefined, reasonForIncompletion: undefined });
      } else {
        this.#tasks.splice(this.#tasks.indexOf(task), 1);
        if (task.status === 'CANCELED') delete this.#progress.attempts[place(task)];
      }
    }
    this.#progress.at = this.#project.clock.now();
    this.#progress.round++;
    Object.assign(this.#execution, { status: 'RUNNING', endTime: undefined, reasonForIncompletion: undefined });
  }

  /** Whether a task waits for its outcome to be reported. */
  isWaiting(task: WorkflowTaskExecution): boolean {
    return task.status === 'IN_PROGRESS' && task.taskType === 'function' && task.input.isAsyncComplete === true;
  }

  /** Takes the outcome of a task that waits for it. */
  report(task: WorkflowTaskExecution, status: string, output: object | undefined): void {
    this.#progress.at = this.#project.clock.now();
    if (status === 'COMPLETED') this.#complete(task as unknown as Task, output);
    else this.#fail(task as unknown as Task, status, 'The task was reported as failed.');
  }

  /** One thing that happens; false when the next one is yet to come. */
  #step(): boolean {
    const active = this.#tasks.filter(({ status }) => status === 'IN_PROGRESS');
    const leaf = active.find(({ id }) => !this.#progress.inside[id]);
    if (leaf) return this.#finish(leaf);
    const container = active.at(-1);
    const begun = this.#tasks.filter((task) => task.parentTaskExternalId === container?.externalId);
    const isDone = (externalId: string): boolean => begun.some((task) => task.externalId === externalId && ended.includes(task.status));
    const next = this.#scope(container).find((task) =>
      !begun.some(({ externalId }) => externalId === task.externalId) && (task.dependsOn ?? []).every(({ externalId }) => isDone(externalId)));
    if (next) this.#begin(next, container);
    else if (container) Object.assign(container, { status: 'COMPLETED', endTime: this.#progress.at });
    else Object.assign(this.#execution, { status: 'COMPLETED', endTime: this.#progress.at });
    return true;
  }

  #begin(definition: WorkflowTask, container: Task | undefined): void {
    const task: Task = {
      id: crypto.randomUUID(),
      externalId: definition.externalId,
      ...(container && { parentTaskExternalId: container.externalId }),
      status: 'IN_PROGRESS',
      taskType: definition.type,
      startTime: this.#progress.at,
      input: fillReferences(this.#execution, definition.parameters),
      output: {},
    };
    this.#tasks.push(task);
    this.#countAttempt(task);
    if (definition.type !== 'dynamic' && definition.type !== 'subworkflow') return;
    const inside = this.#inside(definition, task.input);
    if (typeof inside === 'string') {
      // What is no list of tasks can't stand in its place.
      task.input = definition.parameters;
      return this.#fail(task, 'FAILED_WITH_TERMINAL_ERROR', inside);
    }
    this.#progress.inside[task.id] = inside;
    if (definition.type === 'dynamic') task.output = { dynamicTasks: inside };
  }

  /** The tasks inside a task, or why there are none. */
  #inside(definition: WorkflowTask, input: unknown): readonly WorkflowTask[] | string {
    if (definition.type === 'dynamic') {
      const { tasks } = (input as { dynamic: { tasks: unknown } }).dynamic;
      if (!Array.isArray(tasks)) return `${String(tasks)} is no list of tasks.`;
      const copy = structuredClone(tasks) as WorkflowTask[];
      const problem = copy.map((task) => this.#project.problem('WorkflowTask', task)).find((each) => each !== undefined);
      return problem === undefined ? copy : `The dynamic tasks are invalid: ${problem}.`;
    }
    const { subworkflow } = definition.parameters as Extract<WorkflowTask, { type: 'subworkflow' }>['parameters'];
    if ('tasks' in subworkflow) return subworkflow.tasks;
    const { workflowExternalId, version } = subworkflow;
    const found = this.#project.store.versions.get(workflowExternalId, version);
    return found?.workflowDefinition.tasks ?? `There is no workflow version ${workflowExternalId}/${version}.`;
  }

  /** Ends a task whose time has come. */
  #finish(task: Task): boolean {
    const now = this.#project.clock.now();
    if (this.isWaiting(task as unknown as WorkflowTaskExecution)) {
      const timeout = (this.#definition(task)?.timeout ?? 3600) * 1000;
      if (now < this.#progress.at + timeout) return false;
      this.#progress.at += timeout;
      this.#fail(task, 'TIMED_OUT', 'The task has timed out.');
      return true;
    }
    if (now < this.#progress.at + this.#project.taskDuration) return false;
    this.#progress.at += this.#project.taskDuration;
    if (this.#isToFail(task)) this.#fail(task, 'FAILED', 'The input told the mock to fail this task.');
    else this.#complete(task, undefined);
    return true;
  }

  /** The `fail` of the execution's input: `true`, a number of rounds, or the external ids of tasks. */
  #isToFail({ externalId }: Task): boolean {
    const fail = (this.#execution.input as { fail?: unknown } | undefined)?.fail;
    if (typeof fail === 'number') return this.#progress.round < fail;
    return fail === true || fail === externalId || (Array.isArray(fail) && fail.includes(externalId));
  }

  #complete(task: Task, reported: object | undefined): void {
    const { store } = this.#project;
    const outputs: Record<string, () => unknown> = {
      function: () => ({ callId: store.nextId(), functionId: store.nextId(), response: reported ?? {} }),
      transformation: () => ({ jobId: store.nextId() }),
      cdf: () => ({ response: { items: [] }, statusCode: 200 }),
      simulation: () => ({ runId: store.nextId(), logId: store.nextId(), statusMessage: 'Done' }),
    };
    Object.assign(task, { status: 'COMPLETED', endTime: this.#progress.at, output: outputs[task.taskType]?.() ?? task.output });
  }

  #fail(task: Task, status: string, reason: string): void {
    const definition = this.#definition(task);
    const skip = definition?.onFailure === 'skipTask';
    const retriable = !this.#progress.inside[task.id] && (status === 'FAILED' || (status === 'TIMED_OUT' && skip));
    if (retriable && this.#progress.attempts[place(task)]! <= (definition?.retries ?? 3)) return this.#countAttempt(task);
    Object.assign(task, { status: skip ? 'COMPLETED_WITH_ERRORS' : status, endTime: this.#progress.at, reasonForIncompletion: reason });
    if (skip) return;
    const container = this.#container(task);
    const why = `Task ${task.externalId} failed: ${reason}`;
    if (container) return this.#fail(container, status === 'TIMED_OUT' ? status : 'FAILED', why);
    Object.assign(this.#execution, {
      status: status === 'TIMED_OUT' ? 'TIMED_OUT' : 'FAILED',
      endTime: this.#progress.at,
      reasonForIncompletion: why,
    });
  }

  #countAttempt(task: Task): void {
    const { attempts } = this.#progress;
    attempts[place(task)] = (attempts[place(task)] ?? 0) + 1;
  }

  #container(task: Task): Task | undefined {
    return this.#tasks.findLast(({ id, externalId }) => externalId === task.parentTaskExternalId && this.#progress.inside[id]);
  }

  /** Whether the task is inside one that has ended well enough. */
  #isOver(task: Task): boolean {
    const container = this.#container(task);
    return container !== undefined && (ended.includes(container.status) || this.#isOver(container));
  }

  #scope(container: Task | undefined): readonly WorkflowTask[] {
    return container ? this.#progress.inside[container.id]! : this.#execution.workflowDefinition.tasks;
  }

  #definition(task: Task): WorkflowTask | undefined {
    return this.#scope(this.#container(task)).find(({ externalId }) => externalId === task.externalId);
  }
}

/** Tells tasks of one execution apart, also where two groups use the same external id. */
function place({ parentTaskExternalId, externalId }: Task): string {
  return JSON.stringify([parentTaskExternalId, externalId]);
}

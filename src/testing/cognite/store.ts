import type {
  WorkflowExecutionDetailed,
  WorkflowTask,
  WorkflowTrigger,
  WorkflowTriggerRun,
  WorkflowVersion,
  Workflow,
} from '../../../generated/cognite/workflows.js';
import { Table } from '../engine/table.js';

/** A session, and whether its nonce can still be used. */
export interface StoredSession {
  readonly id: number;
  readonly type: 'CLIENT_CREDENTIALS' | 'TOKEN_EXCHANGE' | 'ONESHOT_TOKEN_EXCHANGE';
  readonly nonce: string;
  readonly createdTime: number;
  readonly clientId?: string;
  used: boolean;
}

/** How far an execution has come, beyond what the platform shows of it. */
export interface Progress {
  readonly id: string;
  /** Time of the last thing that happened. Milliseconds since the epoch. */
  at: number;
  /** How often it was retried. */
  round: number;
  /** Attempts of a task, by the task's id. */
  readonly attempts: Record<string, number>;
  /** The tasks inside a subworkflow or dynamic task, by that task's id. */
  readonly inside: Record<string, readonly WorkflowTask[]>;
}

/** Everything that the mock project holds. Read it, or write to it to start from a given state. */
export class CogniteStore {
  /** By external id. */
  readonly workflows = new Table<Workflow>(({ externalId }) => [externalId]);
  /** By workflow and version. */
  readonly versions = new Table<WorkflowVersion>(({ workflowExternalId, version }) => [workflowExternalId, version]);
  /** By id. */
  readonly executions = new Table<WorkflowExecutionDetailed>(({ id }) => [id]);
  /** By external id. */
  readonly triggers = new Table<WorkflowTrigger>(({ externalId }) => [externalId]);
  /** By trigger, fire time and execution. */
  readonly triggerRuns = new Table<WorkflowTriggerRun>(({ externalId, fireTime, workflowExecutionId }) => [externalId, fireTime, workflowExecutionId]);
  /** By nonce. */
  readonly sessions = new Table<StoredSession>(({ nonce }) => [nonce]);
  /** By the execution's id. */
  readonly progress = new Table<Progress>(({ id }) => [id]);
  #id = 1_000_000;

  /** A number that no other resource has. */
  nextId(): number {
    return ++this.#id;
  }

  /** Empties the project. */
  clear(): void {
    for (const table of Object.values(this) as Table<object>[]) table.clear();
  }
}

import type { AccessLevel, GitCommit, GitFile, Project, User, Workflow, WorkflowExecution } from '../../../generated/civis/workflows.js';
import { Store } from '../engine/store.js';
import { Table } from '../engine/table.js';

/** An execution, and whose it is. */
export interface StoredExecution {
  readonly workflowId: number;
  readonly execution: WorkflowExecution;
  /** Time of the last thing that happened. Milliseconds since the epoch. */
  at: number;
  /** How often it was retried. */
  round: number;
  /** Tasks to run, in order. */
  readonly queue: string[];
  /** How often a task that joins others was reached, by its name. */
  readonly arrivals: Record<string, number>;
  /** Tasks whose pause is over. */
  readonly resumed: string[];
}

/** One version of the file that a workflow is attached to. */
export interface StoredCommit extends GitCommit {
  readonly content: string;
}

/** The git file of a workflow, its commits latest first. */
export interface StoredGit {
  readonly workflowId: number;
  readonly file: GitFile;
  readonly commits: readonly StoredCommit[];
}

/** A permission that a user or a group has. */
export interface StoredShare {
  readonly workflowId: number;
  readonly kind: 'users' | 'groups';
  readonly id: number;
  readonly level: AccessLevel;
}

/** Everything that the mock account holds. Read it, or write to it to start from a given state. */
export class CivisStore extends Store {
  /** By id. */
  readonly workflows = new Table<Workflow>(({ id }) => [id]);
  /** By the workflow's and the execution's id. */
  readonly executions = new Table<StoredExecution>(({ workflowId, execution }) => [workflowId, execution.id]);
  /** By the workflow's id. */
  readonly git = new Table<StoredGit>(({ workflowId }) => [workflowId]);
  /** By id. */
  readonly projects = new Table<Project>(({ id }) => [id]);
  /** Which workflow is in which project. */
  readonly memberships = new Table<{ readonly workflowId: number; readonly projectId: number }>(({ workflowId, projectId }) => [workflowId, projectId]);
  /** By workflow, kind and id. */
  readonly shares = new Table<StoredShare>(({ workflowId, kind, id }) => [workflowId, kind, id]);

  constructor() {
    super(1000);
  }
}

/** The user whose key it is. */
export const caller: User = { id: 1, name: 'Ada Byron', username: 'abyron', initials: 'AB', online: true };

/** A user of whom nothing is known but the id. */
export function userOf(id: number): User {
  return id === caller.id ? caller : { id, name: `User ${id}`, username: `user${id}`, initials: 'U', online: null };
}

import type { Credential, Workflow, WorkflowRun } from '../../../generated/atlan/index.js';
import { Store } from '../engine/store.js';
import { Table } from '../engine/table.js';

/** A workflow that is there: it has a name. */
export type StoredWorkflow = Workflow & { metadata: NonNullable<Workflow['metadata']> };

/** A run, and what is to become of it. */
export interface StoredRun {
  readonly name: string;
  /** As searches show it. */
  readonly run: WorkflowRun;
  /** When it was started. Milliseconds since the epoch. */
  readonly startedAt: number;
  /** It ends as Failed. */
  readonly fails: boolean;
  /** Somebody has stopped it. */
  stopped: boolean;
}

/** A credential with the secrets that no answer has. */
export interface StoredCredential {
  readonly id: string;
  readonly credential: Credential;
  readonly secrets: { readonly password?: string | null; readonly extra?: object | null };
}

/** A configured app, whose fields are its owner's. */
export interface StoredApp {
  readonly slug: string;
  readonly config: object;
}

/** A run of an app. */
export interface StoredAppRun {
  readonly id: string;
  readonly slug: string;
  readonly startedAt: number;
  cancelled: boolean;
}

/** Everything that the mock tenant holds. Read it, or write to it to start from a given state. */
export class AtlanStore extends Store {
  /** By name. */
  readonly workflows = new Table<StoredWorkflow>(({ metadata }) => [metadata.name]);
  /** By name. */
  readonly runs = new Table<StoredRun>(({ name }) => [name]);
  /** By name: runs of scheduled queries that did not happen when they were due. */
  readonly missedRuns = new Table<StoredRun>(({ name }) => [name]);
  /** By id. */
  readonly credentials = new Table<StoredCredential>(({ id }) => [id]);
  /** By slug. */
  readonly apps = new Table<StoredApp>(({ slug }) => [slug]);
  /** By id. */
  readonly appRuns = new Table<StoredAppRun>(({ id }) => [id]);
  /** By trigger: schedules of apps. */
  readonly appSchedules = new Table<{ readonly id: string; readonly slug: string; readonly schedule: object }>(({ id }) => [id]);
}

import type { Workflow, WorkflowExecution } from '../../../generated/civis/workflows.js';
import type { Clock } from '../engine/clock.js';
import { Refusal } from '../engine/refusal.js';
import type { CivisStore } from './store.js';

/** What the handlers of the mock share. */
export interface Account {
  readonly store: CivisStore;
  readonly clock: Clock;
  /** Milliseconds that a task takes. */
  readonly taskDuration: number;
}

/** A time as the platform writes it. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** @throws {Refusal} 404 */
export function workflowOf({ store }: Account, path: Readonly<Record<string, string>>): Workflow {
  return store.workflows.get(Number(path.workflowId)) ?? refuseMissing();
}

/** A workflow's executions, oldest first. */
export function executionsOf({ store }: Account, workflow: number): WorkflowExecution[] {
  return store.executions.values().filter(({ workflowId }) => workflowId === workflow).map(({ execution }) => execution);
}

/** The platform's answer to an id that does not exist. */
export function refuseMissing(): never {
  throw new Refusal(404, 'The requested resource could not be found.');
}

/** A query's values, as the client sent them or as the document types them. */
export type Query = Readonly<Record<string, unknown>>;

/** One page of rows that are in the order of their ids. */
export function pageOf<T extends object>(rows: readonly T[], query: Query, key: (row: T) => string | number): T[] {
  const { limit, page_num: number, order_dir: direction } = query as { limit: number; page_num: number; order_dir: string };
  const sign = direction === 'asc' ? 1 : -1;
  const sorted = rows
    .map((row, index) => ({ row, index, value: key(row) }))
    .sort((a, b) => sign * (a.value < b.value ? -1 : a.value > b.value ? 1 : a.index - b.index));
  return sorted.slice((number - 1) * limit, number * limit).map(({ row }) => row);
}

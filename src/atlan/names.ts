import { refuse } from '../core/check.js';
import { dig } from '../core/dig.js';
import { ValidationError } from '../core/errors.js';
import type { WorkflowPackage } from './packages.js';

/** A workflow or run by its name, such as `atlan-snowflake-1714638976`, or the object that has it. */
export type NameOrObject = string | { readonly metadata?: { readonly name?: string | null } | null };

/** A workflow by its name, or the object that has it; neither a run nor a schedule, whose names are others. */
export type WorkflowOrName = string | { readonly metadata: { readonly name?: string | null } | null };

/** The newest workflow of a package. */
export interface NewestOfPackage {
  /** The package, such as `atlan-snowflake`. */
  prefix: WorkflowPackage | (string & {});
}

/**
 * The name that is given or that an object has.
 * @throws {ValidationError} there is none
 */
export function nameOf(given: NameOrObject, where: string): string {
  const name = typeof given === 'string' ? given : given?.metadata?.name;
  return typeof name === 'string' && name ? name : refuse(where, 'a name, or an object with metadata.name', Object(name));
}

/**
 * The name of a workflow.
 * @throws {ValidationError} there is none, or it is the name of a run or a schedule
 */
export function workflowNameOf(given: WorkflowOrName, where: string): string {
  checkWorkflow(given, where);
  return nameOf(given, where);
}

/** @throws {ValidationError} for a run or a schedule */
export function checkWorkflow(given: unknown, where: string): void {
  const other = isRun(given) ? 'run' : isSchedule(given) ? 'schedule' : undefined;
  if (other) throw new ValidationError(`${where} is a ${other}: give the workflow itself, or its name`);
}

/** A workflow that is new may refer to a template as well: what is a run has been started, and says so. */
export function isRun(given: unknown): boolean {
  const kind = dig(given, ['kind']);
  const started = [['status'], ['metadata', 'uid'], ['metadata', 'creationTimestamp']].some((place) => dig(given, place) != null);
  return kind === 'Workflow' || (started && kind !== 'WorkflowTemplate' && dig(given, ['spec', 'workflowTemplateRef']) != null && dig(given, ['spec', 'templates']) == null);
}

function isSchedule(given: unknown): boolean {
  return ['schedule', 'workflowSpec'].some((field) => dig(given, ['spec', field]) != null) || dig(given, ['workflowMetadata']) != null;
}

/** Name of the credential that belongs to a workflow, as Atlan's own set-up names it. */
export function credentialName(workflowName: string): string {
  return `${workflowName.replace(/^atlan-/, 'default-')}-0`;
}

/** Name of the schedule of a workflow. */
export function scheduleName(workflowName: string): string {
  return workflowName.endsWith('-cron') ? workflowName : `${workflowName}-cron`;
}

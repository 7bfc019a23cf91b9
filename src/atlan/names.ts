import { refuse } from '../core/check.js';
import type { WorkflowPackage } from './packages.js';

/** A workflow or run by its name, such as `atlan-snowflake-1714638976`, or the object that has it. */
export type NameOrObject = string | { readonly metadata?: { readonly name?: string | null } | null };

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

/** Name of the credential that belongs to a workflow, as Atlan's own set-up names it. */
export function credentialName(workflowName: string): string {
  return `${workflowName.replace(/^atlan-/, 'default-')}-0`;
}

/** Name of the schedule of a workflow. */
export function scheduleName(workflowName: string): string {
  return workflowName.endsWith('-cron') ? workflowName : `${workflowName}-cron`;
}

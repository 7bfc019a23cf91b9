import type { Workflow, WorkflowConfig, WorkflowParameter } from '../../generated/atlan/workflows.js';
import { ValidationError } from '../core/errors.js';

/** The parameters of all tasks of a workflow. They are the workflow's own: to set `value` changes it. */
export function workflowParameters({ spec }: Workflow | WorkflowConfig): WorkflowParameter[] {
  const tasks = spec?.templates?.flatMap(({ dag }) => dag?.tasks ?? []) ?? [];
  return tasks.flatMap((task) => task.arguments?.parameters ?? []);
}

/**
 * Sets a parameter of a workflow, wherever its tasks have it.
 * @example setWorkflowParameter(workflow, 'enable-lineage', true)
 * @throws {ValidationError} no task has it
 */
export function setWorkflowParameter(workflow: Workflow | WorkflowConfig, name: string, value: unknown): void {
  const all = workflowParameters(workflow);
  const found = all.filter((parameter) => parameter.name === name);
  if (!found.length) throw new ValidationError(`the workflow has no parameter "${name}"; it has: ${all.map((each) => each.name).join(', ') || 'none'}`);
  for (const parameter of found) parameter.value = value;
}

import { replaceWorkflowOperation, type Workflow, type WorkflowReplace } from '../../generated/civis/workflows.js';

/**
 * What `workflows.replace()` and `workflows.update()` take of a workflow that was read: its attributes, without what the
 * platform sets.
 * @param workflow as `retrieve()` gives it
 * @returns a new object, which can be changed; its schedule and notifications are those of the workflow
 */
export function toWorkflowReplace(workflow: Workflow): WorkflowReplace {
  return Object.fromEntries(replaceWorkflowOperation.body.filter((name) => workflow[name] !== undefined).map((name) => [name, workflow[name]])) as unknown as WorkflowReplace;
}

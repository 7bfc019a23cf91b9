import type { WorkflowVersionId } from '../../generated/cognite/workflows.js';

/** The ids of workflow versions, read or about to be written: `{ workflowExternalId, version }` each. */
export function workflowVersionIds(versions: Iterable<WorkflowVersionId>): WorkflowVersionId[] {
  return Array.from(versions, ({ workflowExternalId, version }) => ({ workflowExternalId, version }));
}

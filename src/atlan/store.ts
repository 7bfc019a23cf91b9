import { toWorkflowConfig, updatePackageWorkflowOperation, updateWorkflowOperation, type Workflow, type WorkflowConfig } from '../../generated/atlan/workflows.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import { callByRole } from './roles.js';
import { secretsIn, withoutSecrets } from './secrets.js';

/** Fields that the spec doesn't name go back as they came. */
const twins = [
  { ...updateWorkflowOperation, open: true },
  { ...updatePackageWorkflowOperation, open: true },
] as const;

/** Sends a whole workflow, without what only the platform sets. */
export function storeWorkflow(connection: Connection, name: string, workflow: Workflow | WorkflowConfig, options?: RequestOptions): Promise<Workflow> {
  return withoutSecrets(secretsIn(workflow.payload), () => callByRole<Workflow>(connection, twins, [name], toWorkflowConfig(workflow), options));
}

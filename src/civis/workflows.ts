/** Workflows of Civis Platform alone: `new Workflows(options)` takes the same options as the client. */
export * from '../../generated/civis/workflows.js';
export { WorkflowShares, Workflows, connectCivis, retrieveWorkflowShares } from './workflow-resources.js';
export { toWorkflowReplace } from './workflow-replace.js';
export type { CivisOptions } from '../../generated/civis/platform.js';
export * from '../core/index.js';

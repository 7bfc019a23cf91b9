/** Cognite Data Workflows alone: `new Workflows(options)` takes the same options as the client. */
export * from '../../generated/cognite/workflows.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export * from './dump.js';
export * from './workflow-data.js';
export * from './workflow-references.js';
export * from './workflow-triggers.js';

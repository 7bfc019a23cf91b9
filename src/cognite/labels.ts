/** Labels of Cognite Data Fusion alone: `new Labels(options)` takes the same options as the client. */
export * from '../../generated/cognite/labels.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';

/** Data sets of Cognite Data Fusion alone: `new DataSets(options)` takes the same options as the client. */
export * from '../../generated/cognite/data-sets.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';

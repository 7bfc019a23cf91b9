/** Assets of Cognite Data Fusion alone: `new Assets(options)` takes the same options as the client. */
export * from '../../generated/cognite/assets.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export type { CreateHierarchyOptions, HierarchyProgress } from './asset-hierarchy.js';
export { Assets, type AssetOrId, type OfManyAssets, type SubtreeParams } from './asset-resources.js';
export { HierarchyValidationError, type HierarchyProblem } from './hierarchy-error.js';

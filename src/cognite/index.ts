/** Cognite Data Fusion: the client, its resources and their types. */
// Stars alone: through names, a bundler that splits would start with all that the areas name.
export * from './client.js';
export * from './assets.js';
export * from './data-sets.js';
export * from './datapoints.js';
export * from './entity-matching.js';
export * from './events.js';
export * from './extraction-pipelines.js';
export * from './files.js';
export * from './functions.js';
export * from './iam.js';
export * from './labels.js';
export * from './login.js';
export * from './raw-tables.js';
export * from './relationships.js';
export * from './sequences.js';
export * from './templates.js';
export * from './three-d.js';
export * from './time-series.js';
export * from './workflows.js';

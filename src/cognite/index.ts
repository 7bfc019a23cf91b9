/** Cognite Data Fusion: the client, its resources and their types. */
export { CogniteClient } from './client.js';
export * from './workflows.js';

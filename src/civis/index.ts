/** Civis Platform: the client, its resources and their types. */
export { CivisClient } from './client.js';
export * from './workflows.js';

// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
export * from './sessions.js';
export * from './workflows.js';
export { connectCognite, type CogniteOptions } from './platform.js';

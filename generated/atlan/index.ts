// Generated from openapi/atlan/openapi.yaml by `npm run generate`. Do not edit.
export * from './workflows.js';
export * from './credentials.js';
export * from './auth.js';
export * from './apps.js';
export { connectAtlan, type AtlanOptions } from './platform.js';

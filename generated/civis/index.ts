// Generated from openapi/civis/openapi.yaml by `npm run generate`. Do not edit.
export * from './workflows.js';
export { connectCivis, type CivisOptions } from './platform.js';

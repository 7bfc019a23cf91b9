// Generated from openapi/civis/openapi.yaml by `npm run generate`. Do not edit.
export * from './workflows.js';
export { platform, type CivisOptions } from './platform.js';

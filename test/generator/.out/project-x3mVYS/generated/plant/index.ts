// Generated from openapi/plant/openapi.yaml by `npm run generate`. Do not edit.
export * from './pumps.js';
export * from './runs.js';
export * from './tokens.js';
export { platform, type PlantOptions } from './platform.js';

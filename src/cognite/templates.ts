/** Templates alone: `new Templates(options)` takes the same options as the client. */
export * from '../../generated/cognite/templates.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

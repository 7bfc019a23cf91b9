/** Sessions alone: `new IamSessions(options)` takes the same options as the client. */
export * from '../../generated/cognite/sessions.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

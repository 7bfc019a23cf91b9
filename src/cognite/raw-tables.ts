/** The staging store alone: `new Raw(options)` takes the same options as the client. */
export * from '../../generated/cognite/raw.js';
export { Raw, RawDatabases, RawRows, RawTables, listRawRows, toRawRows } from './raw-resources.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/** The staging store alone: `new Raw(options)` takes the same options as the client. */
export * from '../../generated/cognite/raw.js';
export { Raw, RawDatabases, RawRows, RawTables, toRawRows } from './raw-resources.js';
export { insertRawRows, listRawRows, retrieveRawRow, type ListRawRowsParams } from './raw-rows.js';
export type { RowReadOptions } from './row-json.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

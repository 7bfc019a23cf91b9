/** Sequences and their rows alone: `new Sequences(options)` takes the same options as the client. */
export * from '../../generated/cognite/sequences.js';
export { SequenceData, Sequences, listSequenceRows, type RetrieveSequenceRowsParams, type SequenceRowRange } from './sequence-resources.js';
export type { SequenceRows, SequenceRowsColumn } from '../../generated/cognite/schema.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export * from './sequence-rows.js';

/** Sequences and their rows alone: `new Sequences(options)` takes the same options as the client. */
export * from '../../generated/cognite/sequences.js';
export { SequenceData, Sequences } from './sequence-resources.js';
export {
  listSequenceRows,
  retrieveSequenceRows,
  type RetrieveSequenceRowsParams,
  type SequenceRowWithBigints,
  type SequenceRowsWithBigints,
} from './sequence-reads.js';
export { SequenceRowsError, remainingSequenceRows, type PlaceRange, type SequenceRowPlaces, type SequenceRowsReport } from './sequence-rows-error.js';
export type { SequenceColumnsInput, SequenceInputRow, SequenceInputValue, SequenceRowRange, SequenceRowsByNumberInput, SequenceRowsInput, SequenceRowsOptions, SequenceRowsWrite } from './sequence-writes.js';
export type { RowReadOptions } from './row-json.js';
export type { SequenceRows, SequenceRowsColumn } from '../../generated/cognite/schema.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export * from './sequence-rows.js';

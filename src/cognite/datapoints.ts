/** Datapoints alone: `new Datapoints(options)` takes the same options as the client. */
export * from '../../generated/cognite/datapoints.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export {
  toDatapointObjects,
  type AggregateColumn,
  type AggregateColumns,
  type AggregateDatapointColumns,
  type DatapointColumns,
  type DatapointSeries,
  type DatapointStatusColumns,
  type ExtremeDatapointColumns,
  type NumericDatapointColumns,
  type RawDatapointColumns,
  type StringDatapointColumns,
} from './datapoint-columns.js';
export { deleteDatapoints, type DatapointsDeleteRange } from './datapoint-delete.js';
export type { DatapointEncoding } from './datapoint-encoding.js';
export { readLatestDatapoints, type LatestDatapointReadParams, type LatestDatapointReadQuery, type LatestDatapointReadSettings } from './datapoint-latest.js';
export type {
  AggregateDatapointReadParams,
  DatapointReadParams,
  DatapointReadQuery,
  DatapointReadSettings,
  PlainDatapointReadQuery,
  RawDatapointReadParams,
} from './datapoint-query.js';
export type { DatapointProgressOptions, DatapointReadOptions } from './datapoint-requests.js';
export { Datapoints } from './datapoint-resources.js';
export type { DatapointStreamSettings } from './datapoint-stream.js';
export type { SyntheticColumns, SyntheticReadParams, SyntheticReadQuery } from './datapoint-synthetic.js';
export type { DatapointColumnsWrite, DatapointWrite, DatapointsInsertOptions, DatapointsWrite, SeriesDatapointsWrite } from './datapoint-write.js';
export { DatapointsInsertError, type DatapointRange, type DatapointsInsertReport } from './datapoints-insert-error.js';
export type { DatapointSeriesIdentifier } from './series-identifier.js';
export { SyntheticDatapoints } from './synthetic-datapoints.js';
export * from './synthetic-expression.js';
export { alignToGranularity, earliestTime, latestTime, msToDate, parseGranularity, timestampToMs, type Granularity, type GranularityUnit, type TimeInput } from './time.js';

import { retrieveDatapoints, retrieveLatestDatapoints, type AggregateDatapoint, type Datapoint, type RawDatapoints } from '../../generated/cognite/datapoints.js';
import type { TimeSeries, TimeSeriesIdentifier } from '../../generated/cognite/time-series.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import { withNumbers } from './datapoint-columns.js';

/** All times at which there can be points: from 1900 to 2099. */
const allTimes = { start: -2_208_988_800_000, end: 4_102_444_800_000 } as const;

/** {@link TimeSeriesResource.count} as a function. */
export async function countPoints(connection: Connection, series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<number> {
  // Ten days fit 7,305 times into all times: one request has them all.
  const params = { ...allTimes, aggregates: ['count'], granularity: '10d', limit: 10_000 } as const;
  const [found] = await retrieveDatapoints(connection, [named(series)], params, options);
  return (found!.datapoints as AggregateDatapoint[]).reduce((sum, { count = 0 }) => sum + count, 0);
}

/** {@link TimeSeriesResource.first} as a function. */
export async function firstPoint(connection: Connection, series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<Datapoint | undefined> {
  const [found] = await retrieveDatapoints(connection, [named(series)], { ...allTimes, limit: 1 }, options);
  return withNumbers(found as RawDatapoints).datapoints[0];
}

/** {@link TimeSeriesResource.latest} as a function. */
export async function latestPoint(connection: Connection, series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<Datapoint | undefined> {
  const [found] = await retrieveLatestDatapoints(connection, [named(series)], undefined, options);
  return withNumbers(found!).datapoints[0];
}

/** What names a time series that may have been given whole. */
function named(series: TimeSeriesIdentifier | TimeSeries): TimeSeriesIdentifier {
  return typeof series === 'object' && series !== null && series.id !== undefined ? { id: series.id } : series;
}

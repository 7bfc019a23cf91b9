/** Time series alone: `new TimeSeriesResource(options)` takes the same options as the client. */
import { retrieveAssets, type Asset } from '../../generated/cognite/assets.js';
import type { Datapoint } from '../../generated/cognite/datapoints.js';
import { TimeSeriesResource as Generated, type TimeSeries, type TimeSeriesIdentifier } from '../../generated/cognite/time-series.js';
import { refuse } from '../core/check.js';
import type { RequestOptions } from '../core/request-options.js';
import { hold } from './hold.js';
import { loadOnce } from './load-once.js';

const points = /* @__PURE__ */ loadOnce(() => import('./time-series-points.js'));

export * from '../../generated/cognite/time-series.js';
export type { Asset } from '../../generated/cognite/assets.js';
export type { Datapoint, NumericDatapoint, StringDatapoint } from '../../generated/cognite/datapoints.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/**
 * Time series say what a sequence of datapoints is about: its name, unit, asset and metadata. The datapoints themselves
 * are read and written through `datapoints`.
 */
export class TimeSeriesResource extends Generated {
  /**
   * Retrieve the asset that a time series belongs to.
   *
   * `POST /assets/byids`
   * @param series a time series as it was read
   * @param options signal, timeouts, retries and headers of this call
   * @returns the asset, or undefined when it does not exist any more
   * @throws {ValidationError} the time series belongs to no asset
   * @throws {ApiError} the platform refuses or fails
   */
  async asset(series: Pick<TimeSeries, 'assetId'>, options?: RequestOptions): Promise<Asset | undefined> {
    const { assetId } = series;
    if (assetId == null) refuse('timeSeries.asset: assetId', 'given', assetId);
    return retrieveAssets(this.connection, assetId, undefined, options);
  }

  /**
   * Count the datapoints of a time series of numbers, of all times. The number comes from aggregates, which may lag
   * behind the points.
   *
   * `POST /timeseries/data/list`
   * @param series a time series as it was read, or an identifier of one
   * @param options signal, timeouts, retries and headers of this call
   * @returns the number of points
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such time series
   * @throws {ApiError} the platform refuses or fails
   */
  async count(series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<number> {
    const held = hold([series, options] as const);
    const { countPoints } = await points();
    return countPoints(this.connection, ...held);
  }

  /**
   * Retrieve the first datapoint of a time series.
   *
   * `POST /timeseries/data/list`
   * @param series a time series as it was read, or an identifier of one
   * @param options signal, timeouts, retries and headers of this call
   * @returns the oldest point, or undefined when there is none
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such time series
   * @throws {ApiError} the platform refuses or fails
   */
  async first(series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<Datapoint | undefined> {
    const held = hold([series, options] as const);
    const { firstPoint } = await points();
    return firstPoint(this.connection, ...held);
  }

  /**
   * Retrieve the latest datapoint of a time series, up to now.
   *
   * `POST /timeseries/data/latest`
   * @param series a time series as it was read, or an identifier of one
   * @param options signal, timeouts, retries and headers of this call
   * @returns the newest point, or undefined when there is none
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such time series
   * @throws {ApiError} the platform refuses or fails
   */
  async latest(series: TimeSeriesIdentifier | TimeSeries, options?: RequestOptions): Promise<Datapoint | undefined> {
    const held = hold([series, options] as const);
    const { latestPoint } = await points();
    return latestPoint(this.connection, ...held);
  }
}

import { platform, type CogniteOptions } from '../../generated/cognite/platform.js';
import type { Connection } from '../core/connection.js';
import { Resource } from '../core/resource.js';
import type { DatapointProgressOptions } from './datapoint-requests.js';
import type { SyntheticColumns, SyntheticReadParams, SyntheticReadQuery } from './datapoint-synthetic.js';
import { loadOnce } from './load-once.js';

const synthetic = /* @__PURE__ */ loadOnce(() => import('./datapoint-synthetic.js'));

/** Synthetic time series are computed from others while they are read: sums, differences, functions of time. */
export class SyntheticDatapoints extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(platform, options);
  }

  /**
   * Compute a synthetic time series.
   *
   * The expression names time series as `ts{id:123}` or `ts{externalId:'a'}`, or by `variables`. All points of the time
   * are computed, in as many requests as the platform needs. What can't be computed at some time gives an error there, and
   * no failure of the call.
   *
   * `POST /timeseries/synthetic/query`
   * @param query an expression, or an object with one and with what differs for it
   * @param params over what time: from `start` up to, but not including, `end`, each in milliseconds since the epoch, a
   *   Date, or a text such as `2w-ago`; up to `limit` points, all when left out; `variables`: the time series that stand in
   *   for names in the expression; `aggregate` and `granularity`: how these are aggregated
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns columns of times and values, and the errors
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  query(query: SyntheticReadQuery, params?: SyntheticReadParams, options?: DatapointProgressOptions): Promise<SyntheticColumns>;
  /**
   * Compute several synthetic time series.
   *
   * `POST /timeseries/synthetic/query`
   * @param queries expressions, or objects with one and with what differs for it; several are computed at a time
   * @param params what holds for all
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  query(queries: readonly SyntheticReadQuery[], params?: SyntheticReadParams, options?: DatapointProgressOptions): Promise<SyntheticColumns[]>;
  async query(queries: SyntheticReadQuery | readonly SyntheticReadQuery[], params?: SyntheticReadParams, options?: DatapointProgressOptions): Promise<never> {
    const { readSyntheticDatapoints } = await synthetic();
    return readSyntheticDatapoints(this.connection, queries as SyntheticReadQuery, params, options) as Promise<never>;
  }
}

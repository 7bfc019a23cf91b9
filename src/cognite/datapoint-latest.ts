import { retrieveLatestDatapoints, retrieveLatestDatapointsOperation, type LatestDatapointQuery, type RawDatapoints, type TimeSeriesId } from '../../generated/cognite/datapoints.js';
import type { BatchOptions } from '../core/batch.js';
import { checkNames } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { withNumbers } from './datapoint-columns.js';
import { latestTime, toMs, type TimeInput } from './time.js';

/** Before when to look for the last point, and how. */
export interface LatestDatapointReadSettings extends Omit<LatestDatapointQuery, 'before' | 'id' | 'externalId' | 'instanceId'> {
  /** The point is before this time. Left out, before now. */
  before?: TimeInput | undefined;
}

/** A time series, and before when to look for its last point. */
export type LatestDatapointReadQuery = string | number | (TimeSeriesId & LatestDatapointReadSettings);

/** Before when to look in all time series, and how. */
export interface LatestDatapointReadParams extends LatestDatapointReadSettings {
  /** Leave out time series that do not exist. Default false. */
  ignoreUnknownIds?: boolean | undefined;
}

/** {@link Datapoints.retrieveLatest} as a function. */
export function readLatestDatapoints(connection: Connection, item: LatestDatapointReadQuery, params?: LatestDatapointReadParams, options?: BatchOptions): Promise<RawDatapoints | undefined>;
/** {@link Datapoints.retrieveLatest} as a function. */
export function readLatestDatapoints(connection: Connection, items: readonly LatestDatapointReadQuery[], params?: LatestDatapointReadParams, options?: BatchOptions): Promise<RawDatapoints[]>;
export async function readLatestDatapoints(
  connection: Connection,
  items: LatestDatapointReadQuery | readonly LatestDatapointReadQuery[],
  params: LatestDatapointReadParams = {},
  options?: BatchOptions,
): Promise<unknown> {
  const { id, batch } = retrieveLatestDatapointsOperation;
  checkNames(params, [...batch.identifier.carries, 'ignoreUnknownIds'], `${id}: parameters`);
  const { ignoreUnknownIds, ...shared } = params;
  const now = Date.now();
  const toWire = (item: unknown, where: string): LatestDatapointQuery => {
    const own = normalizeId(batch.identifier, item, where);
    // A unit of its own stands in for all that is said of units.
    const { targetUnit, targetUnitSystem, ...common } = shared;
    const units = own['targetUnit'] ?? own['targetUnitSystem'] ? {} : { targetUnit, targetUnitSystem };
    const query = Object.fromEntries(Object.entries({ ...common, ...units, ...own }).filter(([, value]) => value !== undefined));
    if ('before' in query) {
      const { before } = query;
      const ms = toMs(before, now, `${where}: before`, latestTime + 1);
      // A text is the platform's to resolve, by its own clock.
      if (typeof before !== 'string') query['before'] = ms;
    }
    return query as unknown as LatestDatapointQuery;
  };
  const rest = ignoreUnknownIds === undefined ? undefined : { ignoreUnknownIds };
  if (!Array.isArray(items)) {
    const found = await retrieveLatestDatapoints(connection, toWire(items, `${id}: the item`), rest, options);
    return found && withNumbers(found);
  }
  return (await retrieveLatestDatapoints(connection, Array.from(items as readonly unknown[], (item, index) => toWire(item, `${id}: item ${index}`)), rest, options)).map(withNumbers);
}

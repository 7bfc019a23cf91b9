import { retrieveDatapointsOperation, type DatapointAggregate, type TimeSeriesId } from '../../generated/cognite/datapoints.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import { normalizeId } from '../core/identifiers.js';
import { alignToGranularity, latestTime, parseGranularity, toMs, type TimeInput } from './time.js';

/** What to read of a time series. */
export interface DatapointReadSettings {
  /** Points from this time on. Left out, from the epoch on. */
  start?: TimeInput | undefined;
  /** Points before this time. Left out, until now. */
  end?: TimeInput | undefined;
  /** Total number of points of each time series. Left out, `null`, `-1` or `Infinity`: all of them. Points outside do not count. */
  limit?: number | null | undefined;
  /** What to compute of each interval's points. Needs `granularity`. */
  aggregates?: readonly DatapointAggregate[] | undefined;
  /** How long the intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`. */
  granularity?: string | undefined;
  /** Also give the last point before `start` and, unless `limit` cuts the points, the first after `end`. Not with aggregates. */
  includeOutsidePoints?: boolean | undefined;
  /** The unit to convert values to, by its external id in the unit catalog. Not with `targetUnitSystem`. */
  targetUnit?: string | undefined;
  /** The unit system to convert values to, such as `SI` or `Imperial`. Not with `targetUnit`. */
  targetUnitSystem?: string | undefined;
  /** Give each raw point's status. */
  includeStatus?: boolean | undefined;
  /** Leave out points with a bad status. Default true. */
  ignoreBadDataPoints?: boolean | undefined;
  /** Take points with an uncertain status for bad ones. Default true. */
  treatUncertainAsBad?: boolean | undefined;
  /** Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`. Default `UTC`. */
  timeZone?: string | undefined;
}

/** A time series, and what to read of it where that differs from the rest. */
export type DatapointReadQuery = string | number | (TimeSeriesId & DatapointReadSettings);

/** A time series with no word of its own on aggregates. */
export type PlainDatapointReadQuery = string | number | (TimeSeriesId & DatapointReadSettings & { aggregates?: undefined });

/** What to read of all time series. */
export interface DatapointReadParams extends DatapointReadSettings {
  /** Leave out time series that do not exist. Default false. */
  ignoreUnknownIds?: boolean | undefined;
}

/** What to read of all time series, without aggregates. */
export interface RawDatapointReadParams extends DatapointReadParams {
  aggregates?: undefined;
}

/** What to read of all time series, with aggregates. */
export interface AggregateDatapointReadParams<A extends DatapointAggregate = DatapointAggregate> extends DatapointReadParams {
  aggregates: readonly A[];
}

/** A query with every word resolved. */
export interface Query {
  /** What goes out with each of its requests. */
  readonly wire: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly outside: boolean;
  readonly aggregates: readonly DatapointAggregate[] | undefined;
  readonly granularity: string | undefined;
  /** The most points that a request gives. */
  readonly cap: number;
  /** The most points that there can be. */
  readonly most: number;
  /** Where windows may begin, in milliseconds: at `grid`, and every `step` from there. A step of 0: nowhere. */
  readonly grid: number;
  readonly step: number;
}

/** The most that a request gives over all of its time series. */
export const most = { raw: 100_000, aggregates: 10_000, series: 100, buckets: 2000 };

const flags = ['includeOutsidePoints', 'includeStatus', 'ignoreBadDataPoints', 'treatUncertainAsBad'] as const;
const texts = ['targetUnit', 'targetUnitSystem', 'timeZone', 'granularity'] as const;
const settings = ['start', 'end', 'limit', 'aggregates', ...flags, ...texts];
const day = 86_400_000;
/** The shortest that the units without a fixed length can be. */
const shortest: Readonly<Record<string, number>> = { mo: 28 * day, q: 90 * day, y: 365 * day };

/** Checks everything that was asked for. Relative times count from one moment. */
export function toQueries(input: DatapointReadQuery | readonly DatapointReadQuery[], params: DatapointReadParams = {}, more: readonly string[] = []): Query[] {
  const { id } = retrieveDatapointsOperation;
  checkNames(params, [...settings, 'ignoreUnknownIds', ...more], `${id}: parameters`);
  const { ignoreUnknownIds = false } = params;
  if (typeof ignoreUnknownIds !== 'boolean') refuse(`${id}: ignoreUnknownIds`, 'true or false', ignoreUnknownIds);
  const shared = Object.fromEntries(Object.entries(params).filter(([name, value]) => value !== undefined && settings.includes(name)));
  const now = Date.now();
  const list = Array.isArray(input) ? Array.from(input as readonly unknown[]) : [input];
  return list.map((item, index) => toQuery(item, shared, now, Array.isArray(input) ? `${id}: item ${index}` : `${id}: the item`));
}

function toQuery(item: unknown, shared: DatapointReadSettings, now: number, where: string): Query {
  const own = normalizeId(retrieveDatapointsOperation.batch.identifier, item, where);
  if ('cursor' in own) refuse(`${where}: cursor`, 'left out: all points are read', own['cursor']);
  // A unit of its own stands in for all that is said of units.
  const common = own['targetUnit'] ?? own['targetUnitSystem'] ? { ...shared, targetUnit: undefined, targetUnitSystem: undefined } : shared;
  const { start: from = 0, end: to = 'now', limit: total, includeOutsidePoints: outside = false, aggregates, granularity, ...rest } = { ...common, ...own } as DatapointReadSettings;
  const start = toMs(from, now, `${where}: start`, latestTime);
  const end = toMs(to, now, `${where}: end`, latestTime + 1);
  if (end <= start) refuse(`${where}: end`, `later than start (${start})`, end);
  const limit = total === undefined || total === null || total === -1 ? Infinity : total;
  if (!(typeof limit === 'number' && limit > 0 && Math.floor(limit) === limit)) refuse(`${where}: limit`, 'a positive integer, or Infinity, null or -1 for all', total);
  const given = { ...rest, granularity, includeOutsidePoints: outside } as Readonly<Record<string, unknown>>;
  for (const name of flags) if (given[name] !== undefined && typeof given[name] !== 'boolean') refuse(`${where}: ${name}`, 'true or false', given[name]);
  for (const name of texts) if (given[name] !== undefined && (typeof given[name] !== 'string' || !given[name])) refuse(`${where}: ${name}`, 'a text', given[name]);
  if (rest.targetUnit && rest.targetUnitSystem) refuse(`${where}: targetUnit`, 'given alone, or targetUnitSystem', rest.targetUnit);
  if (!aggregates !== !granularity) refuse(`${where}: aggregates and granularity`, 'given together', aggregates ? granularity : aggregates);
  const wire = { ...rest, ...(aggregates && { aggregates, granularity }) };
  const resolved = { wire, start, end, limit, outside, aggregates, granularity };
  if (!aggregates) return { ...resolved, cap: most.raw, most: Math.min(limit, end - start), grid: start, step: 1 };
  if (!Array.isArray(aggregates) || !aggregates.length || new Set(aggregates).size < aggregates.length || aggregates.some((name) => typeof name !== 'string')) refuse(`${where}: aggregates`, 'a list of different aggregates', aggregates);
  if (outside) refuse(`${where}: includeOutsidePoints`, 'left out beside aggregates', outside);
  const { count, unit, ms } = parseGranularity(granularity!);
  // Where a unit begins is known for these alone: it depends on the time zone, from hours on, and on the calendar.
  const fixed = /^[sm]$/.test(unit) || (/^[hd]$/.test(unit) && (rest.timeZone ?? 'UTC') === 'UTC');
  const length = ms ?? count * shortest[unit]!;
  const { start: grid } = fixed ? alignToGranularity(start, end, granularity!) : { start };
  return {
    ...resolved,
    cap: Math.max(1, Math.floor(most.aggregates / aggregates.length)),
    most: Math.min(limit, Math.ceil((end - grid) / length) + (fixed ? 0 : 2)),
    grid,
    step: fixed ? length : 0,
  };
}

/** Whether an answer's series is the one that an item names; undefined where the series has no name of that kind. */
export function names({ wire }: Query, series: object): boolean | undefined {
  const of = series as Readonly<Record<string, unknown>>;
  const { id, externalId, instanceId } = wire;
  if (isRecord(instanceId)) return isRecord(of['instanceId']) ? of['instanceId']['space'] === instanceId['space'] && of['instanceId']['externalId'] === instanceId['externalId'] : undefined;
  const [own, asked] = id === undefined ? [of['externalId'], externalId] : [of['id'], id];
  return own === undefined ? own : own === asked;
}

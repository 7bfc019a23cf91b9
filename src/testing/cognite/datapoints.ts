import type { DatapointsQuery } from '../../../generated/cognite/datapoints.js';
import type { TimeSeries } from '../../../generated/cognite/time-series.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { decodeState, digest, encodeState } from '../engine/table.js';
import { finder, identifierOf } from './collection.js';
import { notFound, type Project } from './common.js';
import { measured, type Graded, type Reading } from './point-aggregates.js';
import { anyTable, compact, type Row } from './rows.js';
import type { StoredPoint } from './store.js';
import { granularityOf, timeOf } from './time.js';

/** What a request says for all of its items. An item's own word wins. */
type Shared = Pick<DatapointsQuery, 'start' | 'end' | 'limit' | 'aggregates' | 'granularity' | 'includeOutsidePoints' | 'timeZone'>;
type Item = Row & Shared & Pick<DatapointsQuery, 'cursor' | 'includeStatus' | 'ignoreBadDataPoints' | 'treatUncertainAsBad' | 'targetUnit' | 'targetUnitSystem'>;
interface Items<T> {
  readonly items: readonly T[];
  readonly ignoreUnknownIds?: boolean;
}

/** The most values that the platform gives at once, over all time series and aggregates. */
const most = { raw: 100_000, aggregates: 10_000 };

/** Points of time series. */
export function datapointHandlers(project: Project): Handlers {
  const { store, clock } = project;
  const { find } = finder({ table: anyTable(store.timeSeries) });

  /** The time series that items name, each with its item. */
  function seriesOf<T extends Row>({ items, ignoreUnknownIds }: Items<T>): { item: T; series: TimeSeries }[] {
    const found = items.map((item) => ({ item, series: find(item) as unknown as TimeSeries }));
    const missing = found.filter(({ series }) => !series).map(({ item }) => identifierOf(item));
    if (missing.length && !ignoreUnknownIds) throw notFound('Time series', missing);
    return found.filter(({ series }) => series);
  }

  function retrieve(item: Item, shared: Shared, series: TimeSeries, share: number): Row {
    if (item.targetUnit ?? item.targetUnitSystem) throw new Refusal(501, 'The mock has no unit catalog, so it converts no units.');
    const { aggregates = shared.aggregates, granularity = shared.granularity, limit = shared.limit ?? 100 } = item;
    // The document's default stands in every item: only another word is one of its own.
    const timeZone = item.timeZone === 'UTC' ? shared.timeZone : item.timeZone;
    if (aggregates && limit > most.aggregates) throw new Refusal(400, `With aggregates, limit is at most ${most.aggregates}.`);
    const start = timeOf(item.start ?? shared.start ?? 0, clock.now());
    const end = timeOf(item.end ?? shared.end ?? 'now', clock.now());
    if (end <= start) throw new Refusal(400, `The end, ${end}, must be after the start, ${start}.`);
    if (!aggregates !== !granularity) throw new Refusal(400, 'Aggregates take a granularity, and a granularity takes aggregates.');
    const outside = item.includeOutsidePoints || (shared.includeOutsidePoints ?? false);
    if (aggregates && outside) throw new Refusal(400, 'Points outside go with raw points only, not with aggregates.');
    const walk = digest(JSON.stringify([series.id, aggregates, granularity, timeZone, outside, item.start ?? shared.start, item.end ?? shared.end]));
    const from = item.cursor === undefined ? start : readCursor(item.cursor, walk);
    const all = store.datapoints.get(series.id)?.points ?? [];
    const good = all.filter((point) => isGood(point, item));
    const size = Math.min(limit, Math.max(1, Math.floor((aggregates ? most.aggregates / aggregates.length : most.raw) / share)));
    const points: readonly { readonly timestamp: number }[] = aggregates
      ? aggregatesOf(series, good, all, { aggregates, granularity: granularity!, timeZone, start, from, end, size })
      : good.filter(({ timestamp }) => timestamp >= from && timestamp < end).slice(0, size + 1);
    const next = points.length > size ? points[size]!.timestamp : undefined;
    const shown = points.slice(0, size);
    if (outside) {
      const before = item.cursor === undefined ? good.findLast(({ timestamp }) => timestamp < start) : undefined;
      const after = next === undefined ? good.find(({ timestamp }) => timestamp >= end) : undefined;
      shown.splice(0, 0, ...(before ? [before] : []));
      if (after) shown.push(after);
    }
    return {
      ...headOf(series, Boolean(aggregates)),
      nextCursor: next === undefined ? undefined : encodeState([walk, next]),
      datapoints: aggregates ? shown : shown.map((point) => (item.includeStatus ? withStatus(point as StoredPoint) : withoutStatus(point as StoredPoint))),
    };
  }

  return {
    insertDatapoints({ body }: Call<Items<Row & { datapoints: StoredPoint[] }>>) {
      const found = seriesOf(body);
      for (const { item, series } of found) {
        const type = series.isString ? 'string' : 'number';
        const wrong = item.datapoints.find(({ value }) => value !== undefined && (typeof value === 'number' || isNonFinite(value) && !series.isString ? 'number' : 'string') !== type);
        if (wrong) throw new Refusal(400, `The time series ${series.externalId ?? series.id} takes ${type}s, and got ${JSON.stringify(wrong.value)}.`);
      }
      for (const { item, series: { id } } of found) {
        store.datapoints.put({ id, points: merged(store.datapoints.get(id)?.points ?? [], item.datapoints) });
      }
      return {};
    },

    retrieveDatapoints({ body }: Call<Items<Item> & Shared>) {
      const found = seriesOf(body);
      return { items: found.map(({ item, series }) => retrieve(item, body, series, found.length)) };
    },

    retrieveLatestDatapoints({ body }: Call<Items<Item & { before?: number | string }>>) {
      return {
        items: seriesOf(body).map(({ item, series }) => {
          const before = timeOf(item.before ?? 'now', clock.now());
          const last = store.datapoints.get(series.id)?.points.findLast((point) => point.timestamp < before + (item.before === undefined ? 1 : 0) && isGood(point, item));
          return { ...headOf(series, false), datapoints: last ? [item.includeStatus ? withStatus(last) : withoutStatus(last)] : [] };
        }),
      };
    },

    deleteDatapoints({ body }: Call<Items<Row & { inclusiveBegin: number; exclusiveEnd?: number }>>) {
      for (const { item: { inclusiveBegin, exclusiveEnd = inclusiveBegin + 1 }, series: { id } } of seriesOf(body)) {
        if (exclusiveEnd <= inclusiveBegin) throw new Refusal(400, `The end, ${exclusiveEnd}, must be after the begin, ${inclusiveBegin}.`);
        const points = store.datapoints.get(id)?.points ?? [];
        store.datapoints.put({ id, points: points.filter(({ timestamp }) => timestamp < inclusiveBegin || timestamp >= exclusiveEnd) });
      }
      return {};
    },
  };
}

interface AggregateQuery {
  readonly aggregates: readonly string[];
  readonly granularity: string;
  readonly timeZone?: string | undefined;
  readonly start: number;
  /** Where this page starts. */
  readonly from: number;
  readonly end: number;
  readonly size: number;
}

/** One page of aggregates, and the one after. */
export function aggregatesOf(series: Pick<TimeSeries, 'isString' | 'isStep'>, good: readonly StoredPoint[], all: readonly StoredPoint[], query: AggregateQuery): { timestamp: number }[] {
  const { aggregates, granularity, timeZone, start, from, end, size } = query;
  const refused = series.isString ? aggregates.filter((name) => !name.startsWith('count') && !name.startsWith('duration')) : [];
  if (refused.length) throw new Refusal(400, `Texts have no ${refused.join(', ')}.`);
  const readings: Reading[] = series.isString
    ? good.map(({ timestamp }) => ({ timestamp, value: 0 }))
    : good.filter(({ value }) => typeof value === 'number').map(({ timestamp, value }) => ({ timestamp, value: value as number }));
  const graded: Graded[] = all.map((point) => ({ timestamp: point.timestamp, grade: gradeOf(point) }));
  const found: { timestamp: number }[] = [];
  for (const point of measured(aggregates, readings, graded, { start, end, isStep: series.isStep, granularity: granularityOf(granularity, timeZone) })) {
    if (point.timestamp >= from || from === start) found.push(point);
    if (found.length > size) break;
  }
  return found;
}

function headOf({ id, externalId, instanceId, isString, isStep, type, unit, unitExternalId }: TimeSeries, isAggregate: boolean): Row {
  const numeric = isString ? {} : { isStep, unitExternalId };
  return compact({ id, externalId, instanceId, isString: isAggregate ? false : isString, type, unit, ...numeric, ...(isAggregate && { isStep }) });
}

/** Points in order of time; of two at one time, the one that came last. */
function merged(points: readonly StoredPoint[], added: readonly StoredPoint[]): StoredPoint[] {
  const sorted = [...added].sort((a, b) => a.timestamp - b.timestamp);
  const isLater = !points.length || (sorted[0]?.timestamp ?? 0) > points.at(-1)!.timestamp;
  const all = isLater ? [...points, ...sorted] : [...points, ...sorted].sort((a, b) => a.timestamp - b.timestamp);
  return all.filter(({ timestamp }, index) => all[index + 1]?.timestamp !== timestamp);
}

/** The grade of an OPC UA status: its two highest bits. */
function gradeOf({ status }: StoredPoint): Graded['grade'] {
  const { code, symbol } = status ?? {};
  const grade = code === undefined ? undefined : code >>> 30;
  if (grade === undefined && symbol !== undefined) return symbol.startsWith('Bad') ? 'Bad' : symbol.startsWith('Uncertain') ? 'Uncertain' : 'Good';
  return grade === undefined || grade === 0 ? 'Good' : grade === 1 ? 'Uncertain' : 'Bad';
}

function isGood(point: StoredPoint, { ignoreBadDataPoints = true, treatUncertainAsBad = true }: Pick<Item, 'ignoreBadDataPoints' | 'treatUncertainAsBad'>): boolean {
  const grade = gradeOf(point);
  if (!ignoreBadDataPoints || grade === 'Good') return true;
  return grade === 'Uncertain' && !treatUncertainAsBad;
}

/** A point with both parts of its status; the one that nobody has given follows from the other's grade. */
function withStatus(point: StoredPoint): StoredPoint {
  const grade = gradeOf(point);
  return { ...point, status: { code: { Good: 0, Uncertain: 2 ** 30, Bad: 2 ** 31 }[grade], symbol: grade, ...point.status } } as StoredPoint;
}

function withoutStatus({ status: _status, ...point }: StoredPoint): StoredPoint {
  return point as StoredPoint;
}

function isNonFinite(value: unknown): boolean {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity';
}

function readCursor(cursor: string, walk: string): number {
  const [mark, time] = decodeState(cursor) ?? [];
  if (mark !== walk || typeof time !== 'number') throw new Refusal(400, 'The cursor is not valid for this request.');
  return time;
}

import { retrieveDatapointsOperation, type DatapointAggregate } from '../../generated/cognite/datapoints.js';
import type { Connection } from '../core/connection.js';
import { ApiError } from '../core/errors.js';
import { slicePart, toColumns, type AggregateDatapointColumns, type DatapointColumns, type Part, type RawDatapointColumns } from './datapoint-columns.js';
import { plan, type Window } from './datapoint-plan.js';
import { most, toQueries, type AggregateDatapointReadParams, type DatapointReadParams, type DatapointReadQuery, type PlainDatapointReadQuery, type Query, type RawDatapointReadParams } from './datapoint-query.js';
import { Requests, type DatapointReadOptions, type Span, type Step } from './datapoint-requests.js';

/** A longer time than this, in milliseconds, is counted before it is read: a point a second fills a request. */
const long = 100_000_000;

/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints<A extends DatapointAggregate>(connection: Connection, item: PlainDatapointReadQuery, params: AggregateDatapointReadParams<A>, options?: DatapointReadOptions): Promise<AggregateDatapointColumns<A> | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints<A extends DatapointAggregate>(connection: Connection, items: readonly PlainDatapointReadQuery[], params: AggregateDatapointReadParams<A>, options?: DatapointReadOptions): Promise<AggregateDatapointColumns<A>[]>;
/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints(connection: Connection, item: PlainDatapointReadQuery, params?: RawDatapointReadParams, options?: DatapointReadOptions): Promise<RawDatapointColumns | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints(connection: Connection, items: readonly PlainDatapointReadQuery[], params?: RawDatapointReadParams, options?: DatapointReadOptions): Promise<RawDatapointColumns[]>;
/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints(connection: Connection, item: DatapointReadQuery, params?: DatapointReadParams, options?: DatapointReadOptions): Promise<DatapointColumns | undefined>;
/** {@link Datapoints.retrieve} as a function. */
export function readDatapoints(connection: Connection, items: readonly DatapointReadQuery[], params?: DatapointReadParams, options?: DatapointReadOptions): Promise<DatapointColumns[]>;
export async function readDatapoints(
  connection: Connection,
  input: DatapointReadQuery | readonly DatapointReadQuery[],
  params?: DatapointReadParams,
  options?: DatapointReadOptions,
): Promise<unknown> {
  const many = Array.isArray(input);
  const queries = toQueries(input, params);
  const requests = new Requests(connection, options, queries, params?.ignoreUnknownIds);
  try {
    const found = await readAll(requests, queries);
    return many ? found.filter(Boolean) : found[0];
  } catch (error) {
    // The one that was asked for does not exist.
    if (!many && error instanceof ApiError && (retrieveDatapointsOperation.missing as readonly number[]).includes(error.status) && error.missing?.length) return undefined;
    throw error;
  }
}

/** What was read of one query: the parts of its windows, in order. */
class Reading {
  readonly query: Query;
  series: Step['series'] | undefined;
  parts: Part[] = [];
  before: Part | undefined;
  after: Part | undefined;
  /** The limit left points unread, so that the one after the end does not follow. */
  isCut = false;

  constructor(query: Query) {
    this.query = query;
  }

  get count(): number {
    return this.parts.reduce((sum, { timestamps }) => sum + timestamps.length, 0);
  }

  result(): DatapointColumns | undefined {
    const { query, series, before, after, isCut } = this;
    if (!series) return undefined;
    let left = query.limit;
    const parts: Part[] = before ? [before] : [];
    for (const part of this.parts) {
      const taken = slicePart(part, 0, Math.min(left, part.timestamps.length));
      left -= part.timestamps.length;
      parts.push(taken);
      if (left <= 0) break;
    }
    if (after && left >= 0 && !isCut) parts.push(after);
    const some = parts.filter(({ timestamps }) => timestamps.length);
    return toColumns(series, some.length ? some : [{ timestamps: new Float64Array(0), columns: new Map() }], query);
  }
}

async function readAll(requests: Requests, queries: readonly Query[]): Promise<(DatapointColumns | undefined)[]> {
  const { concurrency } = requests;
  const readings = queries.map((query) => new Reading(query));
  const spread = (all: readonly Reading[]): Reading[][] => groups(all, Math.max(1, Math.min(most.series, Math.ceil(all.length / concurrency))));
  const isKnown = ({ query }: Reading): boolean => query.most <= query.cap;
  const isLasting = ({ query }: Reading): boolean => query.step > 0 && (query.aggregates !== undefined || query.end - query.start > long);
  const known = readings.filter(isKnown);
  const lasting = readings.filter((reading) => !isKnown(reading) && isLasting(reading));
  const short = readings.filter((reading) => !isKnown(reading) && !isLasting(reading));

  /** Reads the whole time of some queries, as many in a request as their points fit in. */
  const readWhole = (some: readonly Reading[], points: (reading: Reading) => number, split: boolean): Promise<unknown> =>
    Promise.all(packs(some, points).map((pack) => readPack(requests, pack, points, split)));
  /** Reads what may have any number of points from its first page on. */
  const readEvenly = (some: readonly Reading[]): Promise<unknown> =>
    Promise.all(alike(some).flatMap(spread).map((pack) => readPack(requests, pack, ({ query }) => query.cap / pack.length, queries.length < concurrency)));
  /** Counts first. What can't be counted is read from its first page on. */
  const readLasting = async (group: readonly Reading[]): Promise<unknown> => {
    const windows = await plan(requests, group.map(({ query }) => ({ query, from: query.start, to: query.end })));
    const single = new Map<Reading, number>();
    const more: Promise<unknown>[] = [];
    const uncounted = group.filter((reading, index) => {
      const own = windows[index];
      if (own?.length === 1) single.set(reading, Math.min(reading.query.cap, own[0]!.points + 1));
      else if (own) more.push(readWindows(requests, reading, own));
      return !own;
    });
    more.push(readWhole([...single.keys()], (reading) => single.get(reading)!, false));
    more.push(readEvenly(uncounted));
    return Promise.all(more);
  };
  await Promise.all([
    readWhole(known, ({ query }) => query.most, false),
    readEvenly(short),
    ...spread(lasting).map(readLasting),
  ]);
  return readings.map((reading) => reading.result());
}

/** Raw points and aggregates have rooms of their own: a request has only either. */
function alike(readings: readonly Reading[]): Reading[][] {
  return [readings.filter(({ query }) => !query.aggregates), readings.filter(({ query }) => query.aggregates)].filter(({ length }) => length);
}

/** Puts as many queries into each request as have room there together. */
function packs(readings: readonly Reading[], points: (reading: Reading) => number): Reading[][] {
  const all: Reading[][] = [];
  for (const some of alike(readings)) {
    let pack: Reading[] = [];
    let share = 0;
    for (const reading of some) {
      const more = points(reading) / reading.query.cap;
      if (pack.length && (pack.length === most.series || share + more > 1)) {
        all.push(pack);
        pack = [];
        share = 0;
      }
      pack.push(reading);
      share += more;
    }
    all.push(pack);
  }
  return all;
}

function groups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_one, index) => all.slice(index * size, (index + 1) * size));
}

/** Reads the first pages of some queries in one request, each with a share of its room, and then what is left of each. */
async function readPack(requests: Requests, pack: readonly Reading[], points: (reading: Reading) => number, split: boolean): Promise<void> {
  const shares = pack.reduce((sum, reading) => sum + points(reading) / reading.query.cap, 0);
  const spans = pack.map((reading): Span => {
    const { query } = reading;
    const room = Math.max(1, Math.floor(points(reading) / shares + 1e-6));
    return { query, from: query.start, to: query.end, limit: pageLimit(query, query.limit, room) };
  });
  const steps = await requests.read(spans);
  await Promise.all(
    pack.map(async (reading, index) => {
      const step = steps[index];
      if (step) {
        reading.series = step.series;
        reading.before = step.before;
        reading.after = step.after;
        reading.parts.push(step.inside);
        const { query } = reading;
        const left = query.limit - step.inside.timestamps.length;
        reading.isCut = step.rest !== undefined && left <= 0;
        if (step.rest && left > 0) {
          const { last } = step.rest;
          const from = last === undefined ? query.start : query.aggregates ? last + query.step : last + 1;
          const [windows] = split && left > query.cap && !step.series.isString && query.step > 0 && from < query.end ? await plan(requests, [{ query, from, to: query.end }]) : [];
          if (windows && windows.length > 1) return readWindows(requests, reading, windows);
          await walk(requests, reading, step.rest, left, reading.parts);
        }
      }
      requests.finish();
    }),
  );
}

/** Reads windows at the same time, and puts their points in order. */
async function readWindows(requests: Requests, reading: Reading, windows: readonly Window[]): Promise<void> {
  const { query } = reading;
  const before = reading.count;
  // With a limit, no more windows than should be needed; the rest of the time is there in case the counts were wrong.
  let counted = before;
  const count = windows.findIndex(({ points }) => (counted += points) >= query.limit) + 1 || windows.length;
  const lists = await Promise.all(
    windows.slice(0, count).map(async ({ from, to }) => {
      const parts: Part[] = [];
      await walk(requests, reading, { query, from, to, limit: pageLimit(query, query.limit, query.cap) }, query.limit - before, parts);
      return parts;
    }),
  );
  for (const parts of lists) reading.parts.push(...parts);
  const left = query.limit - reading.count;
  reading.isCut ||= count < windows.length && left <= 0;
  if (count < windows.length && left > 0) await walk(requests, reading, { query, from: windows[count]!.from, to: query.end, limit: pageLimit(query, left, query.cap) }, left, reading.parts);
  requests.finish();
}

/** Reads a span page by page, up to a number of points. */
async function walk(requests: Requests, reading: Reading, start: Span, most: number, parts: Part[]): Promise<void> {
  const { query } = reading;
  let left = most;
  let span: Span | undefined = start;
  while (span && left > 0) {
    const [step]: (Step | undefined)[] = await requests.read([{ ...span, limit: pageLimit(query, left, query.cap) }]);
    if (!step) return;
    reading.series ??= step.series;
    reading.before ??= step.before;
    reading.after = step.after ?? reading.after;
    parts.push(step.inside);
    left -= step.inside.timestamps.length;
    span = step.rest;
  }
  reading.isCut ||= span !== undefined;
}

/** What a request asks for: points outside, which come first, take up room. */
function pageLimit({ cap, outside }: Query, left: number, room: number): number {
  return Math.min(cap, room, outside ? left + 2 : left);
}

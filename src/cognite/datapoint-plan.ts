import type { Part } from './datapoint-columns.js';
import { most, type Query } from './datapoint-query.js';
import type { Requests } from './datapoint-requests.js';

/** A stretch of a query's time, and how many points it may have. */
export interface Window {
  readonly query: Query;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** An interval that was counted. */
interface Bucket {
  readonly time: number;
  readonly points: number;
}

const second = 1000;
const day = 86_400 * second;
/** Lengths that the platform counts over, below a day: milliseconds and name. */
const lengths: readonly (readonly [ms: number, name: string])[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => [count * second, `${count}s`] as const),
  ...[1, 2, 5, 10, 15, 30].map((count) => [count * 60 * second, `${count}m`] as const),
  ...[1, 2, 3, 6, 12].map((count) => [count * 3600 * second, `${count}h`] as const),
];

/** Aggregates that intervals without points have, too. */
const dense = /^(interpolation|stepInterpolation|duration.*)$/;

/** The shortest length of which at most `buckets` cover a time. */
function lengthFor(time: number, buckets: number): readonly [ms: number, name: string] {
  // The first and the last interval may stick out.
  const least = time / Math.max(1, buckets - 2);
  const days = Math.max(1, Math.ceil(least / day));
  return lengths.find(([ms]) => ms >= least) ?? [days * day, `${days}d`];
}

/**
 * Cuts stretches of time into windows of at most a request's points each, by counting first: a request counts them all.
 * The windows of a stretch follow each other without a gap, whatever the counts are. Undefined where there is no count.
 * @param size points of a window; left out, so many that concurrent requests end together
 */
export async function plan(requests: Requests, stretches: readonly Omit<Window, 'points'>[], size?: number): Promise<(Window[] | undefined)[]> {
  const buckets = Math.min(most.buckets, Math.floor(most.aggregates / stretches.length));
  const sized = stretches.map((stretch) => ({ ...stretch, length: lengthFor(stretch.to - stretch.from, buckets) }));
  const counts = await requests.count(sized.map(({ length, ...stretch }) => ({ ...stretch, granularity: length[1], limit: buckets })));
  return Promise.all(
    sized.map(async ({ query, from, to, length: [ms] }, index) => {
      const part = counts[index];
      if (!part) return undefined;
      const found = await refine(requests, query, toBuckets(query, part, ms), ms, from, to);
      return cut(query, from, to, found, size ?? evenSize(query, found, requests.concurrency));
    }),
  );
}

/** The intervals' points, as far as they are worth a request's room. */
function toBuckets({ aggregates, step }: Query, { timestamps, columns }: Part, ms: number): Bucket[] {
  const counts = (columns.get('count') as Float64Array | undefined) ?? new Float64Array(timestamps.length);
  const room = aggregates ? Math.max(1, ms / step) : Infinity;
  const always = aggregates?.some((name) => dense.test(name)) ?? false;
  const buckets: Bucket[] = [];
  timestamps.forEach((time, index) => {
    // Between its first and last point, a series has interpolations everywhere.
    if (always && buckets.length) for (let empty = buckets.at(-1)!.time + ms; empty < time; empty += ms) buckets.push({ time: empty, points: room });
    buckets.push({ time, points: always ? room : Math.min(room, counts[index]!) });
  });
  return buckets;
}

/** Counts again, over shorter intervals, where one has more points than a few requests give. */
async function refine(requests: Requests, query: Query, buckets: Bucket[], ms: number, from: number, to: number): Promise<Bucket[]> {
  const full = buckets.filter(({ points }) => points > 2 * query.cap);
  if (!full.length || ms <= second) return buckets;
  const begin = Math.max(from, full[0]!.time);
  const end = Math.min(to, full.at(-1)!.time + ms);
  const [finer, granularity] = lengthFor(end - begin, most.buckets);
  if (finer >= ms) return buckets;
  const [part] = await requests.count([{ query, from: begin, to: end, granularity, limit: most.buckets }]);
  if (!part) return buckets;
  const inner = await refine(requests, query, toBuckets(query, part, finer), finer, begin, end);
  return [...buckets.filter(({ time }) => time < begin), ...inner.filter(({ time }) => time >= begin), ...buckets.filter(({ time }) => time >= end)];
}

/** As many windows as fill whole rounds of concurrent requests, but no tiny ones. */
function evenSize({ cap }: Query, buckets: readonly Bucket[], concurrency: number): number {
  const total = buckets.reduce((sum, { points }) => sum + points, 0);
  const rounds = Math.ceil(total / cap / concurrency);
  return total <= cap ? cap : Math.min(cap, Math.max(cap / 4, (total / concurrency / rounds) * 1.02));
}

/** Windows of at most `size` points, as far as the intervals let them. */
function cut(query: Query, from: number, to: number, buckets: readonly Bucket[], size: number): Window[] {
  const { grid, step } = query;
  const windows: Window[] = [];
  let begin = from;
  let points = 0;
  for (const bucket of buckets) {
    if (points && points + bucket.points > size) {
      const edge = grid + Math.ceil((bucket.time - grid) / step) * step;
      if (edge > begin && edge < to) {
        windows.push({ query, from: begin, to: edge, points });
        begin = edge;
        points = 0;
      }
    }
    points += bucket.points;
  }
  return [...windows, { query, from: begin, to, points }];
}

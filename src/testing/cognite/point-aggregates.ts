import type { AggregateDatapoint } from '../../../generated/cognite/datapoints.js';
import type { Granularity } from './time.js';

/** A point whose value is a number. */
export interface Reading {
  readonly timestamp: number;
  readonly value: number;
}

/** A point whose status matters more than its value. */
export interface Graded {
  readonly timestamp: number;
  readonly grade: 'Good' | 'Uncertain' | 'Bad';
}

interface Bucket {
  readonly start: number;
  readonly end: number;
  /** The points inside, in order of time. */
  readonly points: readonly Reading[];
  /** The last point at or before the beginning, and the first one at or after it. */
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
  /** The first point after those inside. */
  readonly beyond: Reading | undefined;
  readonly isStep: boolean;
  /** Every point inside, whatever its status, behind the last one before it. */
  readonly graded: readonly Graded[];
}

type Measure = (bucket: Bucket) => unknown;

const measures: Readonly<Record<string, Measure>> = {
  average: (bucket) => weighted(bucket)?.mean,
  max: ({ points }) => extreme(points, 1)?.value,
  min: ({ points }) => extreme(points, -1)?.value,
  maxDatapoint: ({ points }) => extreme(points, 1),
  minDatapoint: ({ points }) => extreme(points, -1),
  count: ({ points }) => points.length || undefined,
  sum: ({ points }) => (points.length ? total(points) : undefined),
  interpolation: (bucket) => valueAt(bucket, bucket.start),
  stepInterpolation: ({ before }) => before?.value,
  totalVariation: ({ points }) => (points.length ? points.slice(1).reduce((sum, { value }, index) => sum + Math.abs(value - points[index]!.value), 0) : undefined),
  continuousVariance: (bucket) => weighted(bucket)?.variance,
  discreteVariance({ points }) {
    if (!points.length) return undefined;
    const mean = total(points) / points.length;
    return points.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / points.length;
  },
};
for (const grade of ['Good', 'Uncertain', 'Bad'] as const) {
  Object.assign(measures, {
    [`count${grade}`]({ graded, start }: Bucket) {
      const inside = graded.filter(({ timestamp }) => timestamp >= start);
      return inside.length ? inside.filter((each) => each.grade === grade).length : undefined;
    },
    [`duration${grade}`]: ({ graded, start, end }: Bucket) => graded.reduce((sum, each, index) =>
      (each.grade === grade ? sum + (graded[index + 1]?.timestamp ?? end) - Math.max(each.timestamp, start) : sum), 0),
  });
}

/** What aggregates give of a time series, one point for each interval that they have something to say about. */
export function* measured(names: readonly string[], points: readonly Reading[], graded: readonly Graded[], span: Span): Generator<AggregateDatapoint> {
  const isDense = names.some((name) => /interpolation|duration/i.test(name));
  for (const bucket of bucketsOf(points, graded, span, isDense)) {
    const values = names.map((name) => [name, measures[name]!(bucket)] as const).filter(([, value]) => value !== undefined);
    if (values.length) yield { timestamp: bucket.start, ...Object.fromEntries(values) };
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly isStep: boolean;
  readonly granularity: Granularity;
}

/** The intervals between the first and the last point: all of them, or those with points. */
function* bucketsOf(points: readonly Reading[], graded: readonly Graded[], { start, end, isStep, granularity }: Span, isDense: boolean): Generator<Bucket> {
  const last = graded.at(-1)?.timestamp ?? -Infinity;
  let [from, fromGraded] = [0, 0];
  for (let at = granularity.floor(start), to; at < end && at <= last; at = to) {
    while (graded[fromGraded]!.timestamp < at) fromGraded++;
    const next = graded[fromGraded]!.timestamp;
    to = granularity.next(at);
    if (next >= to && (!isDense || fromGraded === 0)) {
      to = granularity.skip(at, next);
      continue;
    }
    while (from < points.length && points[from]!.timestamp < at) from++;
    const inside = within(points, from, to);
    const exact = inside[0]?.timestamp === at ? inside[0] : undefined;
    const led = next === at || fromGraded === 0 ? fromGraded : fromGraded - 1;
    yield {
      start: at,
      end: to,
      points: inside,
      before: exact ?? points[from - 1],
      after: exact ?? points[from],
      beyond: points[from + inside.length],
      isStep,
      graded: within(graded, led, to),
    };
  }
}

function within<T extends { readonly timestamp: number }>(list: readonly T[], from: number, end: number): T[] {
  let until = from;
  while (until < list.length && list[until]!.timestamp < end) until++;
  return list.slice(from, until);
}

/** The value at a time, on the way between the points around it. */
function valueAt({ before, after, isStep }: Pick<Bucket, 'before' | 'after' | 'isStep'>, time: number): number | undefined {
  if (!before) return undefined;
  if (isStep || before.timestamp === time) return before.value;
  if (!after) return undefined;
  return before.value + ((after.value - before.value) * (time - before.timestamp)) / (after.timestamp - before.timestamp);
}

/** Mean and variance over the time of the interval, with the value on its way between points. */
function weighted(bucket: Bucket): { mean: number; variance: number } | undefined {
  const { points, start, end, beyond, isStep } = bucket;
  const last = points.at(-1);
  if (!last) return undefined;
  const first = valueAt(bucket, start);
  const line: Reading[] = first === undefined || points[0]!.timestamp === start ? [...points] : [{ timestamp: start, value: first }, ...points];
  const final = isStep ? last.value : valueAt({ before: last, after: beyond, isStep }, end);
  if (final !== undefined) line.push({ timestamp: end, value: final });
  const time = line.at(-1)!.timestamp - line[0]!.timestamp;
  if (!time) return { mean: last.value, variance: 0 };
  let area = 0;
  let squares = 0;
  for (const [index, { timestamp, value }] of line.slice(0, -1).entries()) {
    const next = line[index + 1]!;
    const to = isStep ? value : next.value;
    const width = next.timestamp - timestamp;
    area += (width * (value + to)) / 2;
    squares += (width * (value ** 2 + value * to + to ** 2)) / 3;
  }
  const mean = area / time;
  return { mean, variance: Math.max(0, squares / time - mean ** 2) };
}

function extreme(points: readonly Reading[], sign: 1 | -1): Reading | undefined {
  return points.reduce<Reading | undefined>((best, point) => (!best || (point.value - best.value) * sign > 0 ? point : best), undefined);
}

function total(points: readonly Reading[]): number {
  return points.reduce((sum, { value }) => sum + value, 0);
}

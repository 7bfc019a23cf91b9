import type { TimeSeries } from '../../../generated/cognite/time-series.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { finder, identifierOf } from './collection.js';
import { notFound, type Project } from './common.js';
import { aggregatesOf } from './datapoints.js';
import { evaluate, parseExpression, type SeriesReference } from './expression.js';
import type { Reading } from './point-aggregates.js';
import { anyTable, type Row } from './rows.js';
import { timeOf } from './time.js';

interface Query {
  readonly expression: string;
  readonly start?: number | string;
  readonly end?: number | string;
  readonly limit?: number;
  readonly timeZone?: string;
}
interface Input {
  readonly isStep: boolean;
  readonly readings: readonly Reading[];
}

/** Time series that are computed from others, at every time at which one of those has a point and all have a value. */
export function syntheticHandlers({ store, clock }: Project): Handlers {
  const { find } = finder({ table: anyTable(store.timeSeries) });

  function input(reference: SeriesReference, start: number, end: number, timeZone: string | undefined): Input {
    const { aggregate, granularity } = reference as { aggregate?: string; granularity?: string };
    const series = find(reference) as unknown as TimeSeries | undefined;
    if (!series) throw notFound('Time series', [identifierOf(reference)]);
    if (series.isString) throw new Refusal(400, `The time series ${series.externalId ?? series.id} has texts, which nothing can be computed from.`);
    const points = store.datapoints.get(series.id)?.points ?? [];
    if (!aggregate) {
      const readings = points.filter(({ timestamp, value }) => timestamp >= start && timestamp < end && typeof value === 'number') as unknown as Reading[];
      return { isStep: series.isStep, readings };
    }
    if (!granularity) throw new Refusal(400, 'Aggregates take a granularity.');
    const found = aggregatesOf(series, points, points, { aggregates: [aggregate], granularity, timeZone, start, from: start, end, size: Infinity }) as unknown as Row[];
    return { isStep: series.isStep, readings: found.map((each) => ({ timestamp: each.timestamp as number, value: each[aggregate] as number })) };
  }

  return {
    querySyntheticTimeSeries({ body }: Call<{ items: Query[] }>) {
      return {
        items: body.items.map(({ expression, start: from = 0, end: to = 'now', limit = 100, timeZone }) => {
          const [start, end] = [timeOf(from, clock.now()), timeOf(to, clock.now())];
          const { tree, references } = parseExpression(expression);
          const inputs = references.map((reference) => input(reference, start, end, timeZone));
          const times = [...new Set(inputs.flatMap(({ readings }) => readings.map(({ timestamp }) => timestamp)))].sort((a, b) => a - b);
          const series = inputs.map(values(times));
          const datapoints: object[] = [];
          for (const [index, timestamp] of times.entries()) {
            if (datapoints.length === limit) break;
            const given = series.map((each) => each[index]);
            if (given.includes(undefined)) continue;
            const value = evaluate(tree, given as number[]);
            datapoints.push(Number.isFinite(value) ? { timestamp, value } : { timestamp, error: Number.isNaN(value) ? 'Not a number.' : 'Division by zero.' });
          }
          return { isString: false, datapoints };
        }),
      };
    },
  };
}

/** Of an input, its value at each of the times: between two points, on the line or the step between them. */
function values(times: readonly number[]): (input: Input) => (number | undefined)[] {
  return ({ isStep, readings }) => {
    let at = 0;
    return times.map((time) => {
      while (at + 1 < readings.length && readings[at + 1]!.timestamp <= time) at++;
      const [before, after] = [readings[at], readings[at + 1]];
      if (!before || before.timestamp > time) return undefined;
      if (before.timestamp === time || isStep) return before.value;
      return after && before.value + ((after.value - before.value) * (time - before.timestamp)) / (after.timestamp - before.timestamp);
    });
  };
}

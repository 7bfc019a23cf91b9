import type { DatapointAggregate } from '../../generated/cognite/datapoints.js';
import { refuse } from '../core/check.js';
import type { Query } from './datapoint-query.js';

/** How points go over the wire. */
export type DatapointEncoding = 'json' | 'protobuf';

/** The media type of messages with points. */
export const protobufType = 'application/protobuf';

/** The messages' fields of aggregates, each a double. The points with the largest and the smallest value have none. */
export const protobufAggregates: Readonly<Partial<Record<DatapointAggregate, number>>> = {
  average: 2,
  max: 3,
  min: 4,
  count: 5,
  sum: 6,
  interpolation: 7,
  stepInterpolation: 8,
  continuousVariance: 9,
  discreteVariance: 10,
  totalVariation: 11,
  countGood: 12,
  countUncertain: 13,
  countBad: 14,
  durationGood: 15,
  durationUncertain: 16,
  durationBad: 17,
};

/** @throws {ValidationError} there is no such encoding, or it has no field for an aggregate that is asked for */
export function checkEncoding(encoding: unknown, where: string, queries: readonly Pick<Query, 'aggregates'>[] = []): void {
  if (encoding === undefined || encoding === 'json') return;
  if (encoding !== 'protobuf') refuse(`${where}: options.encoding`, '"json" or "protobuf"', encoding);
  const without = queries.flatMap(({ aggregates = [] }) => aggregates).find((name) => !Object.hasOwn(protobufAggregates, name));
  if (without !== undefined) refuse(`${where}: options.encoding`, `"json" for ${without}, which protobuf has no field for`, encoding);
}

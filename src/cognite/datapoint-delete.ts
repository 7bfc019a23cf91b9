import { deleteDatapoints as deletePlain, type DatapointsDelete, type TimeSeriesId } from '../../generated/cognite/datapoints.js';
import type { BatchOptions } from '../core/batch.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { seriesForms, type DatapointSeriesIdentifier } from './series-identifier.js';
import { latestTime, toMs, type TimeInput } from './time.js';

/** A time series, and the span of time to delete of it. */
export type DatapointsDeleteRange = TimeSeriesId & {
  /** Points from this time on. */
  readonly start: TimeInput;
  /** Points before this time. */
  readonly end: TimeInput;
};

/** {@link Datapoints.deleteRange} as a function. */
export async function deleteDatapointRange(connection: Connection, series: DatapointSeriesIdentifier, span: { readonly start: TimeInput; readonly end: TimeInput }, options?: BatchOptions): Promise<void> {
  checkNames(isRecord(span) ? span : refuse('deleteDatapoints: the span', 'an object with start and end', span), ['start', 'end'], 'deleteDatapoints: the span');
  const id = typeof series === 'string' ? { externalId: series } : typeof series === 'number' ? { id: series } : series;
  return deleteDatapointRanges(connection, [{ ...id, ...span } as DatapointsDeleteRange], options);
}

/** {@link Datapoints.deleteRanges} as a function. */
export async function deleteDatapointRanges(connection: Connection, ranges: readonly DatapointsDeleteRange[], options?: BatchOptions): Promise<void> {
  if (!Array.isArray(ranges)) refuse('deleteDatapoints: the ranges', 'a list', ranges);
  const now = Date.now();
  const items = Array.from(ranges as readonly DatapointsDeleteRange[], (range, index) => {
    const where = `deleteDatapoints: range ${index}`;
    if (!isRecord(range)) return refuse(where, 'an object with a time series, start and end', range);
    const { start, end, ...id } = range;
    const inclusiveBegin = toMs(start, now, `${where}: start`, latestTime);
    const exclusiveEnd = toMs(end, now, `${where}: end`, latestTime + 1);
    if (exclusiveEnd <= inclusiveBegin) refuse(`${where}: end`, `later than start (${inclusiveBegin})`, exclusiveEnd);
    return { ...(normalizeId(seriesForms, id, where) as unknown as TimeSeriesId), inclusiveBegin, exclusiveEnd };
  });
  return deletePlain(connection, items, options);
}

/** {@link Datapoints.delete} as a function. */
export async function deleteDatapoints(
  connection: Connection,
  items: DatapointsDelete | readonly DatapointsDelete[],
  options?: BatchOptions,
): Promise<void> {
  for (const item of [items].flat() as (DatapointsDelete | null | undefined)[]) {
    const { inclusiveBegin, exclusiveEnd } = item ?? {};
    if (exclusiveEnd! <= inclusiveBegin!) refuse('deleteDatapoints: exclusiveEnd', `later than inclusiveBegin (${inclusiveBegin})`, exclusiveEnd);
  }
  return deletePlain(connection, items as DatapointsDelete, options);
}

import { querySyntheticTimeSeriesOperation, type DatapointAggregate } from '../../generated/cognite/datapoints.js';
import { linked } from '../core/abort.js';
import { jsonRequest } from '../core/call.js';
import { checkNames, isRecord, refuse } from '../core/check.js';
import type { Answer, Connection } from '../core/connection.js';
import { ParseError, SdkError } from '../core/errors.js';
import { Limiter } from '../core/limiter.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions } from '../core/request-options.js';
import { asBytes } from '../core/readers.js';
import { slicePart, toColumns, type NumericDatapointColumns, type Part } from './datapoint-columns.js';
import { readPages } from './datapoint-json.js';
import type { DatapointProgressOptions } from './datapoint-requests.js';
import { syntheticExpression, type SyntheticVariable } from './synthetic-expression.js';
import { latestTime, toMs, type TimeInput } from './time.js';

/** Over what time to compute, and what stands in for variables. */
export interface SyntheticReadParams {
  /** Points from this time on. Left out, from the epoch on. */
  start?: TimeInput | undefined;
  /** Points before this time. Left out, until now. */
  end?: TimeInput | undefined;
  /** Total number of points of each expression. Left out, `null`, `-1` or `Infinity`: all of them. */
  limit?: number | null | undefined;
  /** Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`. Default `UTC`. */
  timeZone?: string | undefined;
  /** The time series that stand in for the expression's variables: external ids, ids, or time series as they were read. */
  variables?: Readonly<Record<string, SyntheticVariable>> | undefined;
  /** How the variables' time series are aggregated. Needs `granularity`. */
  aggregate?: DatapointAggregate | undefined;
  /** How long the intervals of the variables' aggregates are, such as `15m`. */
  granularity?: string | undefined;
}

/** An expression, such as `ts{id:123} + 2 * A`, and what differs for it. */
export type SyntheticReadQuery = string | (SyntheticReadParams & { expression: string });

/** What an expression gives. All columns are of one length, the oldest point first. */
export interface SyntheticColumns {
  /** The expression as it was computed. */
  readonly expression: string;
  /** When, in milliseconds since the epoch. */
  readonly timestamps: Float64Array;
  /** NaN where there is an error. */
  readonly values: Float64Array;
  /** Why there is no value, such as `DIVIDE_BY_ZERO`, by index of the point. */
  readonly errors: ReadonlyMap<number, string>;
}

interface Query {
  readonly expression: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly timeZone: string | undefined;
}

/** An expression on its way. */
interface Reading extends Query {
  next: number;
  left: number;
  /** Points to ask for beyond those that are left: a page may begin with points of the one before. */
  spare: number;
  readonly parts: Part[];
}

/** The most that a request takes, and gives of each expression. */
const most = { expressions: 10, points: 10_000 };

const settings = ['start', 'end', 'limit', 'timeZone', 'variables', 'aggregate', 'granularity'];
const operation = querySyntheticTimeSeriesOperation;
const name = operation.id;

/** {@link SyntheticDatapoints.query} as a function. */
export function readSyntheticDatapoints(connection: Connection, query: SyntheticReadQuery, params?: SyntheticReadParams, options?: DatapointProgressOptions): Promise<SyntheticColumns>;
/** {@link SyntheticDatapoints.query} as a function. */
export function readSyntheticDatapoints(connection: Connection, queries: readonly SyntheticReadQuery[], params?: SyntheticReadParams, options?: DatapointProgressOptions): Promise<SyntheticColumns[]>;
export async function readSyntheticDatapoints(
  connection: Connection,
  input: SyntheticReadQuery | readonly SyntheticReadQuery[],
  params: SyntheticReadParams = {},
  options: DatapointProgressOptions = {},
): Promise<SyntheticColumns | SyntheticColumns[]> {
  checkRequestOptions(options, 'onProgress');
  checkNames(params, settings, `${name}: parameters`);
  const many = Array.isArray(input);
  const now = Date.now();
  const readings = (many ? Array.from(input as readonly unknown[]) : [input]).map((query, index): Reading => {
    const checked = toQuery(query, params, now, many ? `${name}: item ${index}` : `${name}: the item`);
    return { ...checked, next: checked.start, left: checked.limit, spare: 0, parts: [] };
  });
  const { onProgress, ...rest } = options;
  const stop = new AbortController();
  const limiter = new Limiter(connection.concurrency);
  let done = 0;
  let points = 0;

  const send = async (items: readonly object[]): Promise<Answer> => {
    const { signal, release } = linked(rest.signal, stop.signal);
    const slot = limiter.acquire(signal);
    if (slot) await slot.catch((error: unknown) => {
      release();
      throw error;
    });
    try {
      return await connection.send({ ...jsonRequest(operation, operation.path, { items }), read: asBytes }, { ...rest, signal });
    } catch (error) {
      // Before the slot goes to another: after a failure, nothing is sent.
      stop.abort(error);
      throw error;
    } finally {
      release();
      limiter.release();
    }
  };

  /** Reads some expressions together, page after page, until each is through. */
  const read = async (group: readonly Reading[]): Promise<void> => {
    for (let open = group; open.length; ) {
      const items = open.map(({ expression, next, end, left, spare, timeZone }) => ({ expression, start: next, end, limit: Math.min(most.points, left + spare), timeZone }));
      const { data, info } = await send(items);
      const bytes = new Uint8Array(data as ArrayBuffer);
      const unusable = (why: string, cause?: unknown): never => {
        throw new ParseError(`${name}: the answer is unusable: ${why}`, info, new TextDecoder().decode(bytes.subarray(0, 2000)), cause);
      };
      let pages: { part: Part }[] = [];
      try {
        pages = readPages(bytes);
      } catch (error) {
        unusable((error as Error).message, error);
      }
      if (pages.length !== open.length) unusable(`it has ${pages.length} items for ${open.length}`);
      open = open.filter((reading, index) => {
        const { timestamps } = pages[index]!.part;
        const asked = items[index]!.limit;
        // The first interval of aggregates begins where its unit does. Behind the first page, it has been there already.
        const found = reading.parts.length ? timestamps.findIndex((time) => time >= reading.next) : 0;
        const begin = found < 0 ? timestamps.length : found;
        const part = slicePart(pages[index]!.part, begin, Math.min(timestamps.length, begin + reading.left));
        const count = part.timestamps.length;
        if (count) reading.parts.push(part);
        points += count;
        reading.left -= count;
        if (count) reading.next = Math.max(reading.next, part.timestamps[count - 1]! + 1);
        // Only a short page is the last; there is no cursor.
        const more = timestamps.length >= asked && reading.left > 0 && reading.next < reading.end;
        if (more && !count && asked === most.points) throw new SdkError(`${name}: a page has only points from before ${reading.next}: the points would never end`);
        // The platform goes back to where the interval of a start begins, so that the last interval comes again.
        reading.spare = count ? Math.max(1, begin) : 2 * asked;
        if (!more) done++;
        return more;
      });
      notify(onProgress, { done, total: readings.length, points });
    }
  };

  const size = Math.max(1, Math.min(most.expressions, Math.ceil(readings.length / connection.concurrency)));
  const groups = Array.from({ length: Math.ceil(readings.length / size) }, (_one, index) => readings.slice(index * size, (index + 1) * size));
  try {
    await Promise.all(groups.map(read));
  } catch (error) {
    stop.abort(error);
    throw error;
  }
  const results = readings.map(result);
  return many ? results : results[0]!;
}

function toQuery(item: unknown, params: SyntheticReadParams, now: number, where: string): Query {
  const own = typeof item === 'string' ? { expression: item } : isRecord(item) ? item : refuse(where, 'an expression, or an object with one', item);
  checkNames(own, ['expression', ...settings], where);
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const { expression, start: from = 0, end: to = 'now', limit: total, timeZone, variables, aggregate, granularity } = { ...params, ...given } as SyntheticReadParams & { expression: string };
  if (typeof expression !== 'string' || !expression) refuse(`${where}: expression`, 'a text', expression);
  if (timeZone !== undefined && typeof timeZone !== 'string') refuse(`${where}: timeZone`, 'a text', timeZone);
  if (variables !== undefined && !isRecord(variables)) refuse(`${where}: variables`, 'an object', variables);
  const start = toMs(from, now, `${where}: start`, latestTime);
  const end = toMs(to, now, `${where}: end`, latestTime + 1);
  if (end <= start) refuse(`${where}: end`, `later than start (${start})`, end);
  const limit = total === undefined || total === null || total === -1 ? Infinity : total;
  if (!(typeof limit === 'number' && limit > 0 && Math.floor(limit) === limit)) refuse(`${where}: limit`, 'a positive integer, or Infinity, null or -1 for all', total);
  return { expression: syntheticExpression(expression, variables ?? {}, { aggregate, granularity }), start, end, limit, timeZone };
}

function result({ expression, parts }: Reading): SyntheticColumns {
  if (!parts.length) return { expression, timestamps: new Float64Array(0), values: new Float64Array(0), errors: new Map() };
  const reasons = new Map<number, string>();
  let count = 0;
  for (const { timestamps, columns } of parts) {
    (columns.get('error') as (string | undefined)[] | undefined)?.forEach((reason, index) => {
      if (reason !== undefined) reasons.set(count + index, reason);
    });
    count += timestamps.length;
  }
  const { timestamps, values } = toColumns({ id: 0, isString: false, type: 'numeric', datapoints: [] }, parts, {}) as NumericDatapointColumns;
  return { expression, timestamps, values, errors: reasons };
}

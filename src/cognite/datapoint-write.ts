import { insertDatapointsOperation, type DatapointStatus, type TimeSeriesId } from '../../generated/cognite/datapoints.js';
import { recordReport, report, type BatchReport, type Failure } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection, WireRequest } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions } from '../core/request-options.js';
import { DatapointsInsertError, type DatapointRange, type DatapointsInsertReport } from './datapoints-insert-error.js';
import { checkEncoding, type DatapointEncoding } from './datapoint-encoding.js';
import { PointsText, type Cell, type Points } from './datapoint-text.js';
import { loadOnce } from './load-once.js';
import { seriesForms, type DatapointSeriesIdentifier } from './series-identifier.js';
import { earliestTime, latestTime, toMs } from './time.js';

const protobufWrites = /* @__PURE__ */ loadOnce(() => import('./datapoint-protobuf-write.js'));

/** A point to write. The time is in milliseconds since the epoch, or a Date. */
export type DatapointWrite =
  | readonly [timestamp: number | Date, value: number | string]
  | {
      readonly timestamp: number | Date;
      /** A number, NaN and the infinities included, or a text. Only a point with a status may have none. */
      readonly value?: number | string | null | undefined;
      readonly status?: DatapointStatus | undefined;
    };

/** Points to write as columns of one length, such as those that were read. */
export interface DatapointColumnsWrite {
  /** Milliseconds since the epoch, or Dates. */
  readonly timestamps: ArrayLike<number | Date>;
  readonly values: ArrayLike<number | string | null | undefined>;
  /** 1 where a point has no value. */
  readonly nulls?: ArrayLike<number> | undefined;
  readonly statuses?: { readonly codes: ArrayLike<number>; readonly symbols: ArrayLike<string> } | undefined;
}

/**
 * Points to write, in any order of time: of two at one time, the later in the list stays. An object with `datapoints` is
 * what `retrieveLatest` gives.
 */
export type DatapointsWrite = readonly DatapointWrite[] | DatapointColumnsWrite | { readonly datapoints: readonly DatapointWrite[] };

/** A time series, and points to write to it. */
export type SeriesDatapointsWrite = TimeSeriesId & { readonly datapoints: DatapointsWrite };

/** Options of an insert. */
export interface DatapointsInsertOptions extends Omit<BatchOptions, 'onReport' | 'onProgress'> {
  /**
   * How points go over the wire: `protobuf` takes less time to write. Default `json`. A request that the messages have no
   * words for goes in JSON all the same: a status without code or symbol, half characters, and a time series of which no
   * value tells whether it is a number or a text. Unverified: the messages' layout is the one that the vendor publishes,
   * and it has not been held against the platform.
   */
  encoding?: DatapointEncoding | undefined;
  /** Called once when not all requests succeeded, before the call rejects. */
  onReport?: ((report: DatapointsInsertReport) => void) | undefined;
  /** Called after each request with the number of points that are through, and of all. */
  onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** The most that a request takes. */
const most = { points: 100_000, series: 10_000, characters: 1023 };

/** A time series to write, checked. */
export interface Series {
  readonly id: Readonly<Record<string, unknown>>;
  readonly points: Points;
  readonly inOrder: boolean;
  /** What the values are; undefined where none of them tells. */
  readonly kind: 'number' | 'string' | undefined;
}

/** Points of one time series in one request. */
export interface Segment {
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** {@link Datapoints.insertMultiple} as a function. */
export async function writeDatapoints(connection: Connection, items: readonly SeriesDatapointsWrite[], options?: DatapointsInsertOptions): Promise<void> {
  const { id: name } = insertDatapointsOperation;
  if (!Array.isArray(items)) refuse(`${name}: the items`, 'a list', items);
  checkRequestOptions(options, 'continueOnError', 'onProgress', 'onReport', 'encoding');
  checkEncoding(options?.encoding, insertDatapointsOperation.id);
  const all = Array.from(items as readonly unknown[], (item, index) => {
    const where = `${name}: item ${index}`;
    if (!isRecord(item)) return refuse(where, 'an object with a time series and datapoints', item);
    const { datapoints, ...id } = item;
    return toSeries(id, datapoints, where);
  });
  return send(connection, all, options);
}

/** {@link Datapoints.insert} as a function. */
export async function writeSeriesDatapoints(connection: Connection, series: DatapointSeriesIdentifier, points: DatapointsWrite, options?: DatapointsInsertOptions): Promise<void> {
  checkRequestOptions(options, 'continueOnError', 'onProgress', 'onReport', 'encoding');
  checkEncoding(options?.encoding, insertDatapointsOperation.id);
  return send(connection, [toSeries(series, points, insertDatapointsOperation.id)], options);
}

/** Checks a time series and every point of it. */
function toSeries(identifier: unknown, input: unknown, where: string): Series {
  const id = normalizeId(seriesForms, identifier, where);
  const points = toPoints(input, `${where}: datapoints`);
  // Named only where it is needed: there may be millions.
  const place = (index: number): string => `${where}: point ${index}`;
  const cell: Cell = { time: 0, value: undefined, status: undefined };
  let inOrder = true;
  let last = -Infinity;
  let kind: Series['kind'];
  for (let index = 0; index < points.length; index++) {
    points.read(index, cell);
    const { time: given, value, status } = cell;
    const time = typeof given === 'number' ? given : Object(given) === given ? toMs(given, 0, `${place(index)}: timestamp`, latestTime) : NaN;
    if (!(time >= earliestTime && time <= latestTime && Math.floor(time) === time)) refuse(`${place(index)}: timestamp`, `whole milliseconds from ${earliestTime} to ${latestTime}, or a Date`, given);
    if (!(time > last)) inOrder = false;
    last = time;
    if (status !== undefined && !isRecord(status)) refuse(`${place(index)}: status`, 'an object', status);
    if (value === undefined || value === null) {
      if (!status) refuse(`${place(index)}: value`, 'a number or a text, where there is no status', value);
      continue;
    }
    const type = typeof value;
    if (type === 'string') {
      const text = value as string;
      // Characters may be of two units.
      if (text.length > most.characters && Array.from(text).length > most.characters) refuse(`${place(index)}: value`, `of at most ${most.characters} characters`, value);
      // These stand for numbers, too.
      if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') continue;
    } else if (type !== 'number') refuse(`${place(index)}: value`, 'a number or a text', value);
    kind ??= type as Series['kind'];
    if (kind !== type) refuse(`${place(index)}: value`, `a ${kind}, as before it`, value);
  }
  return { id, points, inOrder, kind };
}

function toPoints(input: unknown, where: string): Points {
  if (Array.isArray(input)) {
    const list = input as readonly DatapointWrite[];
    return {
      length: list.length,
      read: (index, into) => {
        const point = list[index];
        if (Array.isArray(point)) {
          into.time = point[0] as number;
          into.value = point[1];
          into.status = undefined;
        } else if (typeof point === 'object' && point !== null) {
          const { timestamp, value, status } = point as Exclude<DatapointWrite, readonly unknown[]>;
          into.time = timestamp;
          into.value = value;
          into.status = status;
        } else refuse(`${where}[${index}]`, 'a point: { timestamp, value } or [timestamp, value]', point);
      },
    };
  }
  const { timestamps, values, nulls, statuses } = (isRecord(input) ? input : {}) as Partial<DatapointColumnsWrite>;
  if (!timestamps || !values) return refuse(where, 'a list of points, or columns: timestamps and values', input);
  // It holds times only to the minute.
  if (timestamps instanceof Float32Array) refuse(`${where}: timestamps`, 'a Float64Array, or a list of numbers or Dates', 'a Float32Array');
  const { length } = timestamps;
  for (const column of [values, nulls, statuses?.codes, statuses?.symbols]) if (column && column.length !== length) refuse(where, `columns of one length (${length})`, column.length);
  return {
    length,
    read: (index, into) => {
      into.time = timestamps[index]!;
      into.value = nulls?.[index] ? undefined : values[index];
      into.status = statuses && { code: statuses.codes[index]!, symbol: statuses.symbols[index]! };
    },
  };
}

/** Puts the points into as few requests as there can be. */
function toBins(all: readonly Series[]): Segment[][] {
  const bins: Segment[][] = [];
  let bin: Segment[] = [];
  let room = 0;
  for (const [series, { points }] of all.entries()) {
    for (let from = 0; from < points.length; ) {
      if (!room || bin.length === most.series) {
        bin = [];
        bins.push(bin);
        room = most.points;
      }
      const to = Math.min(points.length, from + room);
      bin.push({ series, from, to });
      room -= to - from;
      from = to;
    }
  }
  return bins;
}

/** Whether points may go out in any order: no time of a time series comes twice. */
function isFree(all: readonly Series[]): boolean {
  const names = new Set(all.map(({ id }) => JSON.stringify(id)));
  return names.size === all.length && all.every(({ inOrder }) => inOrder);
}

/** The text of a request. */
function toText(bin: readonly Segment[], all: readonly Series[]): string {
  const text = new PointsText(bin.reduce((sum, { from, to }) => sum + to - from, 0));
  text.text('{"items":[');
  for (const [place, { series, from, to }] of bin.entries()) {
    const { id, points } = all[series]!;
    text.text(`${place ? ',' : ''}${JSON.stringify(id).slice(0, -1)},"datapoints":[`);
    text.points(points, from, to);
    text.text(']}');
  }
  text.text(']}');
  return text.toString();
}

async function send(connection: Connection, all: readonly Series[], options: DatapointsInsertOptions = {}): Promise<void> {
  const operation = insertDatapointsOperation;
  const { continueOnError, onReport, onProgress, encoding, ...rest } = options;
  const { signal } = rest;
  const { protobufMessage } = encoding === 'protobuf' ? await protobufWrites() : { protobufMessage: undefined };
  const bins = toBins(all);
  const total = all.reduce((sum, { points }) => sum + points.length, 0);
  let done = 0;
  let next = 0;
  let stopped = false;
  const answers = new Array<unknown[] | undefined>(bins.length);
  const failures = new Map<number, Failure>();
  const worker = async (): Promise<void> => {
    while (next < bins.length && !stopped && !signal?.aborted) {
      const index = next++;
      const bin = bins[index]!;
      const message = await protobufMessage?.(connection, bin, all, rest);
      const request: WireRequest = { operation, path: operation.path, body: message?.body ?? toText(bin, all) };
      try {
        await connection.send(request, message?.options ?? rest);
        answers[index] = [];
        done += bin.reduce((sum, { from, to }) => sum + to - from, 0);
        notify(onProgress, { done, total });
      } catch (error) {
        failures.set(index, { error, inDoubt: request.inDoubt });
        stopped ||= !continueOnError;
      }
    }
  };
  await Promise.all(Array.from({ length: isFree(all) ? Math.min(bins.length, connection.concurrency) : 1 }, worker));
  if (!failures.size && next === bins.length) return;
  const cause: unknown = signal?.aborted ? signal.reason : failures.values().next().value!.error;
  // One request is its own report.
  if (bins.length === 1) throw cause;
  const outcome = toReport(all, bins, report(bins.length, 1, answers, failures));
  notify(onReport, outcome);
  if (!signal?.aborted) throw new DatapointsInsertError(operation.id, cause, outcome);
  recordReport(cause, outcome);
  throw cause;
}

/** What became of points and time series, from what became of requests. */
function toReport(all: readonly Series[], bins: readonly Segment[][], { errors, ...lists }: BatchReport): DatapointsInsertReport {
  const ranges: DatapointRange[] = [];
  const states = new Array<DatapointRange['state']>(bins.length);
  const order = ['unknown', 'failed', 'skipped', 'succeeded'] as const;
  for (const state of order) for (const index of lists[state]) states[index] = state;
  const worst = new Array<number>(all.length).fill(order.length - 1);
  for (const [index, bin] of bins.entries()) {
    const state = states[index]!;
    for (const { series, from, to } of bin) {
      worst[series] = Math.min(worst[series]!, order.indexOf(state));
      const before = ranges.at(-1);
      if (before?.series === series && before.state === state && before.to === from) ranges[ranges.length - 1] = { ...before, to };
      else ranges.push({ series, from, to, state });
    }
  }
  const of = (state: DatapointRange['state']): number[] => Array.from(worst.keys()).filter((series) => order[worst[series]!] === state);
  return { succeeded: of('succeeded'), failed: of('failed'), unknown: of('unknown'), skipped: of('skipped'), results: new Map(), errors, ranges };
}

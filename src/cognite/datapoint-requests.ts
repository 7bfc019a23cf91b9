import { retrieveDatapointsOperation } from '../../generated/cognite/datapoints.js';
import { linked } from '../core/abort.js';
import { jsonRequest } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import { ApiError, ParseError, SdkError } from '../core/errors.js';
import { Limiter } from '../core/limiter.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { asBytes } from '../core/readers.js';
import { slicePart, type Part } from './datapoint-columns.js';
import { checkEncoding, type DatapointEncoding } from './datapoint-encoding.js';
import { readPages, type SeriesPage } from './datapoint-json.js';
import { names, type Query } from './datapoint-query.js';
import { loadOnce } from './load-once.js';

const protobufReads = /* @__PURE__ */ loadOnce(() => import('./datapoint-protobuf-read.js'));

/** Options of reading points that are computed. `timeout`, `deadline` and `maxRetries` hold for each request. */
export interface DatapointProgressOptions extends RequestOptions {
  /** Called after each request with the number of time series that are through, of all, and of points so far. */
  onProgress?: ((progress: { readonly done: number; readonly total: number; readonly points: number }) => void) | undefined;
}

/** Options of reading points. `timeout`, `deadline` and `maxRetries` hold for each request. */
export interface DatapointReadOptions extends DatapointProgressOptions {
  /**
   * How points come over the wire: `protobuf` takes less time to read. Default `json`; an answer in JSON is read in any
   * case. Not `protobuf` with `maxDatapoint` and `minDatapoint`, which its messages have no field for; an aggregate that
   * an interval does not have is 0 there, NaN in JSON. Unverified: the messages' layout is the one that the vendor
   * publishes, and it has not been held against the platform.
   */
  encoding?: DatapointEncoding | undefined;
}

/** A part of a query's time, and where its reading stands. */
export interface Span {
  readonly query: Query;
  readonly from: number;
  readonly to: number;
  /** Points to ask for. */
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** The time of the last point that was read. */
  readonly last?: number | undefined;
}

/** What a page has of a span. */
export interface Step {
  readonly series: SeriesPage['series'];
  readonly inside: Part;
  /** The point before the query's start, and the one after its end. */
  readonly before?: Part | undefined;
  readonly after?: Part | undefined;
  /** What is left of the span; undefined at its end. */
  readonly rest?: Span | undefined;
}

/** The requests of one call: bounded in number, and stopped together. */
export class Requests {
  readonly concurrency: number;
  readonly #connection: Connection;
  readonly #options: RequestOptions;
  readonly #ignoreUnknownIds: boolean;
  readonly #limiter: Limiter;
  readonly #stop = new AbortController();
  readonly #progress: DatapointReadOptions['onProgress'];
  readonly #total: number;
  readonly #together: boolean;
  readonly #isProtobuf: boolean;
  #points = 0;
  #done = 0;

  /** @param together whether a failure of one is a failure of all */
  constructor(connection: Connection, options: DatapointReadOptions | undefined, queries: readonly Query[], ignoreUnknownIds = false, together = true) {
    checkRequestOptions(options, 'onProgress', 'encoding');
    const { onProgress, encoding, ...rest } = options ?? {};
    checkEncoding(encoding, retrieveDatapointsOperation.id, queries);
    this.#connection = connection;
    this.concurrency = connection.concurrency;
    this.#limiter = new Limiter(connection.concurrency);
    this.#options = rest;
    this.#progress = onProgress;
    this.#total = queries.length;
    this.#together = together;
    this.#isProtobuf = encoding === 'protobuf';
    this.#ignoreUnknownIds = ignoreUnknownIds;
  }

  /** Ends what is on its way: its answers are nobody's. */
  stop(reason?: unknown): void {
    this.#stop.abort(reason);
  }

  /** A time series is through. */
  finish(): void {
    this.#done++;
    this.#tell();
  }

  /** Reads a page of each span, in one request. Undefined for a time series that does not exist. */
  async read(spans: readonly Span[]): Promise<(Step | undefined)[]> {
    const items = spans.map(({ query, query: { wire, outside }, from, to, limit, cursor }) => ({
      ...wire,
      start: from,
      end: to,
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(outside && (from === query.start || to === query.end) && { includeOutsidePoints: true }),
    }));
    const pages = await this.#send(items, spans.map(({ query }) => query));
    const steps = pages.map((page, index) => page && stepOf(page, spans[index]!));
    for (const step of steps) this.#points += step ? step.inside.timestamps.length : 0;
    this.#tell();
    return steps;
  }

  /**
   * How many points there are in the spans, interval by interval: a hint, since only good points count. Undefined where
   * the platform can't say.
   */
  async count(spans: readonly { readonly query: Query; readonly from: number; readonly to: number; readonly granularity: string; readonly limit: number }[]): Promise<(Part | undefined)[]> {
    const items = spans.map(({ query: { wire }, from, to, granularity, limit }) => {
      const { aggregates: _aggregates, includeStatus: _status, targetUnit: _unit, targetUnitSystem: _system, timeZone: _zone, ...rest } = wire;
      return { ...rest, start: from, end: to, limit, aggregates: ['count'], granularity };
    });
    try {
      return (await this.#send(items, spans.map(({ query }) => query), isUncounted)).map((page) => page?.part);
    } catch (error) {
      if (isUncounted(error)) return spans.map(() => undefined);
      throw error;
    }
  }

  #tell(): void {
    notify(this.#progress, { done: this.#done, total: this.#total, points: this.#points });
  }

  async #send(items: readonly object[], queries: readonly Query[], isHarmless?: (error: unknown) => boolean): Promise<(SeriesPage | undefined)[]> {
    const operation = retrieveDatapointsOperation;
    const { signal, release } = linked(this.#options.signal, this.#stop.signal);
    const slot = this.#limiter.acquire(signal);
    if (slot) await slot.catch((error: unknown) => {
      release();
      throw error;
    });
    try {
      const body = { items, ...(this.#ignoreUnknownIds && { ignoreUnknownIds: true }) };
      const protobuf = this.#isProtobuf ? await protobufReads() : undefined;
      const options = protobuf ? protobuf.accepting(this.#options) : this.#options;
      const { data, info } = await this.#connection.send({ ...jsonRequest(operation, operation.path, body), read: asBytes }, { ...options, signal });
      const bytes = new Uint8Array(data as ArrayBuffer);
      const isProtobuf = protobuf?.isProtobuf(info);
      const unusable = (why: string, cause?: unknown): never => {
        const shown = isProtobuf ? Array.from(bytes.subarray(0, 200), (byte) => byte.toString(16).padStart(2, '0')).join(' ') : new TextDecoder().decode(bytes.subarray(0, 2000));
        throw new ParseError(`${operation.id}: the answer is unusable: ${why}`, info, shown, cause);
      };
      let pages: SeriesPage[];
      try {
        pages = isProtobuf ? protobuf!.readProtobufPages(bytes, new Set((items as readonly Pick<Query, 'aggregates'>[]).flatMap(({ aggregates = [] }) => aggregates))) : readPages(bytes);
      } catch (error) {
        return unusable((error as Error).message, error);
      }
      if (pages.length !== queries.length && !this.#ignoreUnknownIds) return unusable(`it has ${pages.length} time series for ${queries.length}`);
      // They come in the order of the items, named or not. Where they don't, or some are left out, their names tell.
      if (pages.length === queries.length && queries.every((query, index) => names(query, pages[index]!.series) ?? true)) return pages;
      const found = queries.map((query) => {
        const index = pages.findIndex(({ series }) => names(query, series));
        return index < 0 ? undefined : pages.splice(index, 1)[0];
      });
      return pages.length ? unusable('it has time series that nobody asked for') : found;
    } catch (error) {
      // Before the slot goes to another: after a failure, nothing is sent.
      if (this.#together && !isHarmless?.(error)) this.stop(error);
      throw error;
    } finally {
      release();
      this.#limiter.release();
    }
  }
}

/** Texts, say, can't be counted. What is wrong with a query itself comes out when it is read. */
function isUncounted(error: unknown): boolean {
  return error instanceof ApiError && error.status === 400;
}

/** Sorts a page's points, each of which counts once, and tells where to go on. */
function stepOf({ series, part }: SeriesPage, span: Span): Step {
  const { query, from, to, last = -Infinity } = span;
  const { timestamps } = part;
  const count = timestamps.length;
  // The first interval of aggregates begins where its unit does.
  const least = Math.max(query.aggregates && from === query.start ? -Infinity : from, last + 1);
  let begin = 0;
  while (begin < count && timestamps[begin]! < least) begin++;
  let end = count;
  while (end > begin && timestamps[end - 1]! >= to) end--;
  const inside = slicePart(part, begin, end);
  const cursor = series.nextCursor || undefined;
  const newest = end > begin ? timestamps[end - 1]! : span.last;
  let rest: Span | undefined;
  if (cursor !== undefined) {
    if (cursor === span.cursor) throw new SdkError(`${retrieveDatapointsOperation.id}: the cursor "${cursor}" came twice: the points would never end`);
    // The platform repeats points outside on each page, so that each page has to have a start of its own.
    rest = query.outside && end > begin && newest! + 1 < to ? { ...span, from: newest! + 1, cursor: undefined, last: newest } : { ...span, cursor, last: newest };
  }
  return {
    series,
    inside,
    rest,
    ...(query.outside && from === query.start && begin > 0 && timestamps[begin - 1]! < from && { before: slicePart(part, begin - 1, begin) }),
    ...(query.outside && to === query.end && end < count && { after: slicePart(part, end, end + 1) }),
  };
}

/** A platform with time series, in process: a `fetch` that answers the requests on datapoints, and checks their limits. */
import { gunzipSync } from 'node:zlib';
import type { DatapointStatus } from '../../src/cognite/datapoints.js';

export interface Point {
  readonly timestamp: number;
  readonly value?: number | string;
  readonly status?: DatapointStatus;
}

export interface Item {
  readonly id?: number;
  readonly externalId?: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly cursor?: string;
  readonly aggregates?: readonly string[];
  readonly granularity?: string;
  readonly includeOutsidePoints?: boolean;
  readonly includeStatus?: boolean;
}

export interface Request {
  readonly path: string;
  readonly items: readonly Item[];
  readonly ignoreUnknownIds?: boolean;
}

export interface FakeOptions {
  /** The most points that it gives of a series at once, whatever was asked for. */
  readonly page?: number;
  /** What each count is multiplied by: counts are hints. */
  readonly lie?: number;
  /** Whether a page begins with the last point of the one before. */
  readonly repeat?: boolean;
  /** Whether every page has the point after the end. */
  readonly generous?: boolean;
  /** Answers in place of the platform, by the number of the request. */
  readonly instead?: (request: Request, index: number) => Response | Promise<Response> | undefined;
  /** What it waits for before each answer. */
  readonly wait?: (request: Request) => Promise<unknown>;
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export class FakeDatapoints {
  readonly requests: Request[] = [];
  readonly series = new Map<string, Point[]>();
  /** The most requests at the same time. */
  most = 0;
  #flying = 0;
  readonly #options: FakeOptions;

  constructor(options: FakeOptions = {}) {
    this.#options = options;
  }

  readonly fetch = async (input: string | URL | globalThis.Request, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    const path = String(input).replace(/^.*\/projects\/[^/]+/, '');
    const bytes = init?.body;
    const text = typeof bytes === 'string' ? bytes : gunzipSync(new Uint8Array(bytes as ArrayBuffer)).toString();
    const request = { path, ...(JSON.parse(text) as object) } as Request;
    const index = this.requests.push(request) - 1;
    this.most = Math.max(this.most, ++this.#flying);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      await this.#options.wait?.(request);
      init?.signal?.throwIfAborted();
      return (await this.#options.instead?.(request, index)) ?? this.#answer(request);
    } finally {
      this.#flying--;
    }
  };

  /** Requests that read points, without those that count. */
  reads(): Request[] {
    return this.requests.filter(({ items }) => items[0]?.aggregates?.[0] !== 'count' || items[0].aggregates.length > 1);
  }

  #answer({ items, ignoreUnknownIds }: Request): Response {
    const refuse = (message: string, more: object = {}): Response => Response.json({ error: { code: 400, message, ...more } }, { status: 400 });
    if (items.length < 1 || items.length > 100) return refuse(`${items.length} items`);
    const total = (isRaw: boolean): number => items.filter((item) => !item.aggregates === isRaw).reduce((sum, { limit, aggregates }) => sum + limit * (aggregates?.length ?? 1), 0);
    if (total(true) > 100_000 || total(false) > 10_000) return refuse(`limits of ${total(true)} and ${total(false)}`);
    const found = items.map((item) => this.series.get(item.externalId ?? String(item.id)));
    const missing = items.filter((_item, index) => !found[index]).map(({ id, externalId }) => (id === undefined ? { externalId } : { id }));
    if (missing.length && !ignoreUnknownIds) return refuse('missing', { missing });
    try {
      return Response.json({ items: items.flatMap((item, index) => (found[index] ? [this.#read(item, found[index])] : [])) });
    } catch (error) {
      return refuse((error as Error).message);
    }
  }

  #read(item: Item, points: readonly Point[]): object {
    const { id, externalId, start, end, limit, cursor, aggregates, granularity, includeOutsidePoints, includeStatus } = item;
    if (!(end > start)) throw new Error(`from ${start} to ${end}`);
    if (!(limit >= 1)) throw new Error(`limit ${limit}`);
    const isString = typeof points[0]?.value === 'string' && Number.isNaN(Number(points[0].value));
    if (isString && aggregates) throw new Error('texts have no aggregates');
    const walk = JSON.stringify([externalId ?? id, start, end, aggregates, granularity]);
    let from = start;
    if (cursor !== undefined) {
      const [of, place] = JSON.parse(cursor) as [string, number];
      if (of !== walk) throw new Error('the cursor is of another query');
      from = place;
    }
    const all: readonly object[] = aggregates ? this.#aggregate(points, aggregates, granularity!, start, end) : points.slice(place(points, start), place(points, end));
    const time = (point: object): number => (point as Point).timestamp;
    const rest = place(all as readonly Point[], from);
    const left = cursor === undefined ? all : all.slice(this.#options.repeat ? Math.max(0, rest - 1) : rest);
    const isCount = aggregates?.join() === 'count';
    const size = Math.min(limit, isCount ? Infinity : (this.#options.page ?? Infinity)) + (this.#options.repeat && cursor !== undefined ? 1 : 0);
    const shown = left.slice(0, size);
    const next = left[size];
    if (includeOutsidePoints) {
      const before = points[place(points, start) - 1];
      const after = next && !this.#options.generous ? undefined : points[place(points, end)];
      if (before) shown.unshift(before);
      if (after) shown.push(after);
    }
    const plain = (point: object): object => {
      const { status, ...rest } = point as Point;
      return includeStatus ? { ...rest, status: status ?? { code: 0, symbol: 'Good' } } : rest;
    };
    return {
      ...(id === undefined ? { id: 1000 + externalId!.length } : { id }),
      ...(externalId !== undefined && { externalId }),
      isString,
      type: isString ? 'string' : 'numeric',
      ...(next && { nextCursor: JSON.stringify([walk, time(next)]) }),
      datapoints: shown.map(plain),
    };
  }

  #aggregate(points: readonly Point[], aggregates: readonly string[], granularity: string, start: number, end: number): object[] {
    const [, count, unit] = /^(\d+)([smhd])$/.exec(granularity)!;
    const step = Number(count) * units[unit!]!;
    const grid = Math.floor(start / units[unit!]!) * units[unit!]!;
    const buckets = new Map<number, number[]>();
    for (let index = place(points, grid); index < points.length; index++) {
      const { timestamp, value } = points[index]!;
      const time = grid + Math.floor((timestamp - grid) / step) * step;
      if (time >= end) break;
      if (!buckets.has(time)) buckets.set(time, []);
      buckets.get(time)!.push(Number(value));
    }
    const lie = aggregates.join() === 'count' ? (this.#options.lie ?? 1) : 1;
    return Array.from(buckets, ([timestamp, values]) => ({
      timestamp,
      ...(aggregates.includes('count') && { count: values.length * lie }),
      ...(aggregates.includes('sum') && { sum: values.reduce((sum, value) => sum + value, 0) }),
      ...(aggregates.includes('max') && { max: Math.max(...values) }),
      ...(aggregates.includes('min') && { min: Math.min(...values) }),
    })).sort((one, other) => one.timestamp - other.timestamp);
  }
}

/** The index of the first point that is not before a time. */
function place(points: readonly Point[], time: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.timestamp < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

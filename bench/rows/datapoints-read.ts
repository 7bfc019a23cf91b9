/**
 * A million points read at concurrency 10 into typed arrays, with values as sensors have them (two decimals) and of full
 * precision; 100,000 intervals of aggregates; and the heap while ten million points stream. By hand: the same windows
 * under p-limit, cut by somebody who knows how dense the points are. The vendor's client follows the cursor.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { JsonPages, pageStart as start } from '../lib/datapoint-pages.js';
import { bareHeaders, path, project } from '../lib/calls.js';
import { atMost, grouped, type Figure, type Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit } from '../lib/sdks.js';

const second = 1000;
const total = 1_000_000;
const streamed = 10_000_000;
const perPage = 100_000;
const perAggregatePage = 10_000;
const concurrency = 10;

interface Item {
  readonly externalId: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly cursor?: string;
  readonly aggregates?: readonly string[];
  readonly granularity?: string;
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The row's server, in a process of its own. */
function listen(): void {
  const digits = (index: number, count: number): string => String((index * 7919 * 104_729) % 10 ** count).padStart(count, '1');
  const kinds: Readonly<Record<string, JsonPages>> = {
    short: new JsonPages('value', (index) => `${10 + (index % 90)}.${digits(index, 2)}`, perPage),
    full: new JsonPages('value', (index) => `0.${digits(index, 8)}${digits(index + 1, 7)}7`, perPage),
    aggregates: new JsonPages('average', (index) => `${10 + (index % 90)}.${digits(index, 2)}`, perAggregatePage),
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { items: [item] } = JSON.parse(Buffer.concat(parts).toString()) as { items: [Item] };
      const count = item.externalId === 'long' ? streamed : total;
      const last = Math.min(count, (item.end - start) / second);
      const send = (...body: (Buffer | string)[]): void => {
        const bytes = Buffer.concat(body.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
      };
      const head = `{"items":[{"id":1,"externalId":"${item.externalId}","isString":false,"type":"numeric","isStep":false`;
      if (item.aggregates?.join() === 'count') {
        const seconds = parseInt(item.granularity!, 10) * units[item.granularity!.at(-1)!]!;
        const from = Math.floor(item.start / second / seconds) * seconds * second;
        const buckets: string[] = [];
        for (let time = from; time < item.end && time < start + count * second; time += seconds * second) {
          const points = (Math.min(time + seconds * second, start + count * second) - Math.max(time, start)) / second;
          if (points > 0) buckets.push(`{"timestamp":${time},"count":${points}}`);
        }
        return send(head, `,"datapoints":[${buckets.join()}]}]}`);
      }
      const from = item.cursor === undefined ? Math.max(0, Math.ceil((item.start - start) / second)) : Number(item.cursor);
      const size = Math.max(0, Math.min(last - from, item.limit, item.aggregates ? perAggregatePage : perPage));
      const kind = item.aggregates ? 'aggregates' : item.externalId === 'full' ? 'full' : 'short';
      send(head, from + size < last ? `,"nextCursor":"${from + size}"` : '', ',"datapoints":[', kinds[kind]!.make(from, size), ']}]}');
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

interface Columns {
  readonly timestamps: Float64Array;
  readonly values: Float64Array;
}

/** `@cognite/sdk`, as far as it is used here. */
interface Peer {
  CogniteClient: new (options: { appId: string; project: string; baseUrl: string; oidcTokenProvider: () => Promise<string> }) => {
    authenticate(): Promise<string>;
    datapoints: { retrieve(query: { items: readonly Partial<Item>[] }): Promise<{ nextCursor?: string; datapoints: { timestamp: Date; value: number }[] }[]> };
  };
}

const measure: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_SERVER: 'datapoints' } });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    const name = 'data-platform-sdk/cognite/datapoints';
    const { Datapoints } = (await import(name)) as typeof import('../../src/cognite/datapoints.js');
    const datapoints = new Datapoints({ project, baseUrl: origin, appName: 'bench', auth: 'a-token-of-usual-length-'.repeat(20) });
    const limit = (await pLimit())(concurrency);
    const url = path(origin, '/timeseries/data/list');
    const headers = { ...bareHeaders(), 'content-type': 'application/json' };
    const end = start + total * second;
    /** What one writes by hand: windows of full pages, and columns from what they hold. */
    const byHand = async (externalId: string, size: number, count: number, field: 'value' | 'average', more: object): Promise<Columns> => {
      const timestamps = new Float64Array(count);
      const values = new Float64Array(count);
      await Promise.all(
        Array.from({ length: count / size }, (_window, index) =>
          limit(async () => {
            const item = { externalId, start: start + index * size * second, end: start + (index + 1) * size * second, limit: size, ...more };
            const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ items: [item] }) });
            if (!response.ok) throw new Error(`status ${response.status}`);
            const { items: [series] } = (await response.json()) as { items: [{ datapoints: Record<string, number>[] }] };
            for (const [place, point] of series.datapoints.entries()) {
              timestamps[index * size + place] = point['timestamp']!;
              values[index * size + place] = Number(point[field]);
            }
          }),
        ),
      );
      return { timestamps, values };
    };
    const figures: Figure[] = [];
    for (const [externalId, words] of [['short', 'values with two decimals'], ['full', 'values of full precision']] as const) {
      const ours = async (): Promise<void> => {
        const found = await datapoints.retrieve(externalId, { start, end });
        expectAll(found?.timestamps, total);
      };
      const hand = async (): Promise<void> => expectAll((await byHand(externalId, perPage, total, 'value', {})).timestamps, total);
      figures.push(rateFigure(`1,000,000 points, ${words}, vs a fetch loop, points`, total, await alternate(ours, hand, rounds(9), 2), 0.9));
      if (externalId === 'short') {
        const peerName = '@cognite/sdk';
        const { CogniteClient } = (await import(peerName)) as Peer;
        const client = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: () => Promise.resolve('token') });
        await client.authenticate();
        const theirs = async (): Promise<void> => {
          const all: { timestamp: Date; value: number }[] = [];
          for (let cursor: string | undefined = '0'; cursor; ) {
            const [series]: { nextCursor?: string; datapoints: { timestamp: Date; value: number }[] }[] = await client.datapoints.retrieve({ items: [{ externalId, start, end, limit: perPage, cursor }] });
            for (const point of series!.datapoints) all.push(point);
            cursor = series!.nextCursor;
          }
          expectAll(all, total);
        };
        figures.push(rateFigure(`1,000,000 points, ${words}, vs @cognite/sdk, points`, total, await alternate(ours, theirs, rounds(3)), 2));
      }
    }
    const intervals = 100_000;
    const params = { start, end: start + intervals * second, aggregates: ['average'], granularity: '1s' } as const;
    figures.push(
      rateFigure(
        '100,000 intervals of aggregates vs a fetch loop, intervals',
        intervals,
        await alternate(
          async () => expectAll((await datapoints.retrieve('a', params))?.timestamps, intervals),
          async () => expectAll((await byHand('a', perAggregatePage, intervals, 'average', { aggregates: params.aggregates, granularity: params.granularity })).timestamps, intervals),
          rounds(15),
          3,
        ),
        0.9,
      ),
    );
    return [...figures, await heap(datapoints)];
  } finally {
    child.kill();
  }
};

/** All memory that the process holds while ten million points stream, collected at each chunk: typed arrays are not on the heap. */
async function heap(datapoints: { stream(item: string, params: object): AsyncIterable<Columns | { timestamps: Float64Array }> }): Promise<Figure> {
  let count = 0;
  let chunks = 0;
  let base = 0;
  let most = 0;
  const started = performance.now();
  for await (const { timestamps } of datapoints.stream('long', { start, end: start + streamed * second })) {
    count += timestamps.length;
    globalThis.gc!();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    // What is on its way comes and goes: the most of the first fifth is what the rest is held against.
    if (++chunks <= 20) base = Math.max(base, heapUsed + arrayBuffers);
    most = Math.max(most, heapUsed + arrayBuffers - base);
  }
  if (count !== streamed) throw new Error(`got ${count} of ${streamed} points`);
  const target = atMost(10);
  const kept = (streamed * 16) / 2 ** 20;
  return {
    row: 'memory growth while 10,000,000 points stream, MB',
    ours: (most / 2 ** 20).toFixed(2),
    baseline: `${grouped(kept)} for the columns kept`,
    ratio: `${(most / 2 ** 20 / kept).toFixed(3)} (${grouped(streamed / ((performance.now() - started) / 1000))} points/s)`,
    target: target.text,
    ok: target.holds(most / 2 ** 20),
  };
}

function expectAll(all: ArrayLike<unknown> | undefined, count: number): void {
  if (all?.length !== count) throw new Error(`got ${all?.length} of ${count} points`);
}

if (process.env['BENCH_SERVER'] === 'datapoints') listen();

export default measure;

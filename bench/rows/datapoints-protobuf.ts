/**
 * Protobuf against our own JSON, which is what stands in the column of the baseline: a million points read and written at
 * concurrency 10 in requests of 100,000 points, and 100,000 intervals of aggregates. Values have two decimals or full
 * precision: JSON has shorter numbers for the former, protobuf eight bytes for all.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { project } from '../lib/calls.js';
import { JsonPages, ProtobufPages, delimited, pageStart as start } from '../lib/datapoint-pages.js';
import type { Figure, Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';

const second = 1000;
const total = 1_000_000;
const intervals = 100_000;

interface Item {
  readonly externalId: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly aggregates?: readonly string[];
  readonly granularity?: string;
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const short = (index: number): number => 10 + (index % 90) + ((index * 7919) % 100) / 100;
/** Between 0.1 and 1, with sixteen digits. */
const full = (index: number): string => `0.${1 + (index % 9)}${String((index * 7919 * 104_729) % 1e8).padStart(8, '1')}${String((index * 104_729) % 1e6).padStart(6, '1')}7`;

/** The row's server, in a process of its own: it answers as it is asked to, and of what is written it counts the bytes. */
function listen(): void {
  const shortText = (index: number): string => short(index).toFixed(2);
  const json: Readonly<Record<string, JsonPages>> = {
    short: new JsonPages('value', shortText, 100_000),
    full: new JsonPages('value', full, 100_000),
    aggregates: new JsonPages('average', shortText, 10_000),
  };
  const protobuf: Readonly<Record<string, ProtobufPages>> = {
    short: new ProtobufPages(2, short, 100_000),
    full: new ProtobufPages(2, (index) => Number(full(index)), 100_000),
    aggregates: new ProtobufPages(2, short, 10_000),
  };
  const server = createServer((request, response) => {
    const isRead = request.url!.endsWith('/list');
    const asked = isRead && /protobuf/.test(request.headers.accept ?? '');
    const parts: Buffer[] = [];
    const send = (body: Buffer, isProtobuf: boolean): void => {
      response.writeHead(200, { 'content-type': `application/${isProtobuf ? 'protobuf' : 'json'}`, 'content-length': body.length }).end(body);
    };
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (isRead) parts.push(part);
    });
    request.on('end', () => {
      // Fewer bytes than these are not 100,000 points.
      if (!isRead && size < (request.headers['content-encoding'] ? 200_000 : 1_600_000)) return response.writeHead(400).end();
      if (!isRead) return send(Buffer.from('{}'), false);
      const { items: [item] } = JSON.parse(Buffer.concat(parts).toString()) as { items: [Item] };
      const head = `{"items":[{"id":1,"externalId":"${item.externalId}","isString":false,"type":"numeric","isStep":false,"datapoints":[`;
      if (item.aggregates?.join() === 'count') {
        const length = parseInt(item.granularity!, 10) * units[item.granularity!.at(-1)!]! * second;
        const buckets: string[] = [];
        for (let time = Math.floor(item.start / length) * length; time < item.end && time < start + total * second; time += length) {
          const points = (Math.min(time + length, start + total * second) - Math.max(time, start)) / second;
          if (points > 0) buckets.push(`{"timestamp":${time},"count":${points}}`);
        }
        // In JSON, whatever was asked for.
        return send(Buffer.from(`${head}${buckets.join()}]}]}`), false);
      }
      const from = Math.max(0, Math.ceil((item.start - start) / second));
      const count = Math.max(0, Math.min((item.end - start) / second - from, item.limit));
      const kind = item.aggregates ? 'aggregates' : item.externalId;
      if (!asked) return send(Buffer.concat([Buffer.from(head), json[kind]!.make(from, count), Buffer.from(']}]}')]), false);
      send(delimited(1, Buffer.from([0x08, 1]), delimited(2, item.externalId), delimited(item.aggregates ? 5 : 3, protobuf[kind]!.make(from, count))), true);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

const measure: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_SERVER: 'protobuf' } });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const name = 'data-platform-sdk/cognite/datapoints';
    const { Datapoints } = (await import(name)) as typeof import('../../src/cognite/datapoints.js');
    const settings = { project, baseUrl: `http://127.0.0.1:${port}`, appName: 'bench', auth: 'a-token-of-usual-length-'.repeat(20) };
    const plain = new Datapoints({ ...settings, gzip: false });
    const compressing = new Datapoints(settings);
    const figures: Figure[] = [];
    const compare = async (row: string, count: number, run: (encoding: 'json' | 'protobuf') => Promise<unknown>, turns: number, least: number): Promise<void> => {
      figures.push(rateFigure(`protobuf vs our JSON: ${row}`, count, await alternate(() => run('protobuf'), () => run('json'), rounds(turns), 2), least));
    };
    const expectAll = (found: { timestamps: Float64Array } | undefined, count: number): void => {
      if (found?.timestamps.length !== count || found.timestamps.at(-1) !== start + (count - 1) * second) throw new Error(`got ${found?.timestamps.length} of ${count} points`);
    };
    for (const [externalId, words] of [['short', 'two decimals'], ['full', 'full precision']] as const) {
      await compare(`1,000,000 points read, ${words}, points`, total, async (encoding) => expectAll(await plain.retrieve(externalId, { start, end: start + total * second }, { encoding }), total), 9, 1.5);
    }
    const params = { start, end: start + intervals * second, aggregates: ['average'], granularity: '1s' } as const;
    await compare('100,000 aggregates read, intervals', intervals, async (encoding) => expectAll(await plain.retrieve('a', params, { encoding }), intervals), 15, 1);
    for (const [words, value] of [['two decimals', short], ['full precision', (index: number) => Number(full(index))]] as const) {
      const columns = {
        timestamps: Float64Array.from({ length: total }, (_one, index) => start + index * second),
        values: Float64Array.from({ length: total }, (_one, index) => value(index)),
      };
      await compare(`1,000,000 points written, ${words}, points`, total, (encoding) => plain.insert('a', columns, { encoding }), 7, 2);
      await compare(`1,000,000 points written, ${words}, gzipped, points`, total, (encoding) => compressing.insert('a', columns, { encoding }), 5, 0.9);
    }
    return figures;
  } finally {
    child.kill();
  }
};

if (process.env['BENCH_SERVER'] === 'protobuf') listen();

export default measure;

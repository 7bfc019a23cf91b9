/**
 * A million points written at concurrency 10, from typed arrays and from objects, in requests of 100,000 points. By hand:
 * the same requests under p-limit. What is compressed is so on both sides; the vendor's client does not compress.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bareHeaders, path, project } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit } from '../lib/sdks.js';

const start = 1_700_000_000_000;
const total = 1_000_000;
const perRequest = 100_000;
const concurrency = 10;

/** The row's server, in a process of its own: it takes everything, and reads nothing of it. */
function listen(): void {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

/** `@cognite/sdk`, as far as it is used here. */
interface Peer {
  CogniteClient: new (options: { appId: string; project: string; baseUrl: string; oidcTokenProvider: () => Promise<string> }) => {
    authenticate(): Promise<string>;
    datapoints: { insert(items: readonly { externalId: string; datapoints: readonly { timestamp: number; value: number }[] }[]): Promise<object> };
  };
}

/** A text's gzipped bytes. */
function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

const measure: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_SERVER: 'datapoints' } });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    const name = 'data-platform-sdk/cognite/datapoints';
    const { Datapoints } = (await import(name)) as typeof import('../../src/cognite/datapoints.js');
    const settings = { project, baseUrl: origin, appName: 'bench', auth: 'a-token-of-usual-length-'.repeat(20) };
    const compressing = new Datapoints(settings);
    const plain = new Datapoints({ ...settings, gzip: false });
    const limit = (await pLimit())(concurrency);
    const url = path(origin, '/timeseries/data');
    const headers = { ...bareHeaders(), 'content-type': 'application/json' };
    const columns = {
      timestamps: Float64Array.from({ length: total }, (_one, index) => start + index * 1000),
      values: Float64Array.from({ length: total }, (_one, index) => Math.round(Math.sin(index) * 10_000) / 100),
    };
    const objects = Array.from(columns.timestamps, (timestamp, index) => ({ timestamp, value: columns.values[index]! }));
    const chunks = Array.from({ length: total / perRequest }, (_one, index) => index * perRequest);
    const inChunks = (send: (from: number) => Promise<unknown>): Promise<unknown> => Promise.all(chunks.map((from) => limit(() => send(from))));
    const byHand = (points: (from: number) => readonly object[], compress: boolean) => (): Promise<unknown> =>
      inChunks(async (from) => {
        const text = JSON.stringify({ items: [{ externalId: 'a', datapoints: points(from) }] });
        const request = compress ? { headers: { ...headers, 'content-encoding': 'gzip' }, body: await gzip(text) } : { headers, body: text };
        const response = await fetch(url, { method: 'POST', ...request });
        if (!response.ok) throw new Error(`status ${response.status}`);
        await response.json();
      });
    const some = (from: number): readonly object[] => objects.slice(from, from + perRequest);
    const made = (from: number): readonly object[] =>
      Array.from({ length: perRequest }, (_one, index) => ({ timestamp: columns.timestamps[from + index], value: columns.values[from + index] }));
    const peerName = '@cognite/sdk';
    const { CogniteClient } = (await import(peerName)) as Peer;
    const client = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: () => Promise.resolve('token') });
    await client.authenticate();
    const theirs = (): Promise<unknown> => inChunks((from) => client.datapoints.insert([{ externalId: 'a', datapoints: objects.slice(from, from + perRequest) }]));
    return [
      rateFigure('1,000,000 points from typed arrays vs a fetch loop, points', total, await alternate(() => plain.insert('a', columns), byHand(made, false), rounds(7), 2), 0.9),
      rateFigure('1,000,000 points from objects vs a fetch loop, points', total, await alternate(() => plain.insert('a', objects), byHand(some, false), rounds(7), 2), 0.9),
      rateFigure('1,000,000 points from typed arrays, gzipped, vs a fetch loop, points', total, await alternate(() => compressing.insert('a', columns), byHand(made, true), rounds(3)), 0.9),
      rateFigure('1,000,000 points from objects vs @cognite/sdk, points', total, await alternate(() => plain.insert('a', objects), theirs, rounds(3)), 2),
    ];
  } finally {
    child.kill();
  }
};

if (process.env['BENCH_SERVER'] === 'datapoints') listen();

export default measure;

/**
 * 100,000 rows of a staging table, on a server that takes 20 ms for each request: written at concurrency 10, and read
 * with ten cursors. By hand: the same requests under p-limit. The vendor's client writes 1,000 rows a request, and
 * knows no parts of a table; it reads page by page.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { RawRow, RawRowInsert } from '../../src/cognite/raw-tables.js';
import { bareHeaders, path, project } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit, peer } from '../lib/sdks.js';

const latency = 20;
const total = 100_000;
const perInsert = 5000;
const perPage = 10_000;
const concurrency = 10;

const rowsFrom = (from: number, count: number): RawRowInsert[] =>
  Array.from({ length: count }, (_row, index) => ({
    key: `order-${from + index}`,
    columns: { asset: `pump-${index % 500}`, site: 'north', hours: index / 4, parts: ['seal', 'bolt'], done: index % 3 === 0, remark: null },
  }));

/**
 * The row's server, in a process of its own. A cursor says which part of the table it is in, and where: all pages are
 * made before the first request.
 */
function listen(): void {
  const parts = 10;
  const size = Math.min(perPage, total / parts);
  const items = rowsFrom(0, size).map((row) => ({ ...row, lastUpdatedTime: 1_700_000_000_000 }));
  const page = JSON.stringify({ items }).slice(0, -1);
  const answers = Array.from({ length: total / size }, (_page, index) => (next: boolean) => Buffer.from(next ? `${page},"nextCursor":"whole-${index + 1}"}` : `${page}}`));
  const whole = answers.map((answer, index) => answer(index + 1 < answers.length));
  const last = Buffer.from(`${page}}`);
  const cursors = Buffer.from(JSON.stringify({ items: answers.map((_answer, index) => `part-${index}`) }));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    const cursor = searchParams.get('cursor') ?? 'whole-0';
    const body =
      request.method === 'POST' ? Buffer.from('{}')
      : pathname.endsWith('/cursors') ? cursors
      : cursor.startsWith('part') ? last
      : whole[Number(cursor.slice(6))]!;
    request.resume();
    request.on('end', () => setTimeout(() => response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body), latency));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

interface Peer {
  raw: {
    insertRows(db: string, table: string, rows: readonly RawRowInsert[]): Promise<unknown>;
    listRows(db: string, table: string, query: { limit: number }): AsyncIterable<RawRow>;
  };
}

function expectAll(count: number): void {
  if (count !== total) throw new Error(`got ${count} of ${total} rows`);
}

const row: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), ['listen']);
  try {
    const [port] = (await once(child, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    const table = path(origin, '/raw/dbs/erp/tables/orders');
    const rows = rowsFrom(0, total);
    // Not resolved when this is compiled.
    const name = 'data-platform-sdk/cognite/raw-tables';
    const { Raw } = (await import(name)) as typeof import('../../src/cognite/raw-tables.js');
    const client = (gzip?: false): InstanceType<typeof Raw> => new Raw({ project, baseUrl: origin, appName: 'bench', auth: bareHeaders()['authorization']!.slice(7), concurrency, gzip });
    // The loop sends its bodies as they are.
    const raw = client(false);
    const packing = client();
    const { CogniteClient } = await peer();
    const other = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: async () => 'a-token' });
    await other.authenticate();
    const theirs = other as unknown as Peer;
    const limit = (await pLimit())(concurrency);

    const insert = (): Promise<void> => raw.rows.insert('erp', 'orders', rows);
    const insertByHand = (): Promise<unknown> =>
      Promise.all(
        Array.from({ length: total / perInsert }, (_part, index) =>
          limit(async () => {
            const body = JSON.stringify({ items: rows.slice(index * perInsert, (index + 1) * perInsert) });
            const response = await fetch(`${table}/rows`, { method: 'POST', headers: { ...bareHeaders(), 'content-type': 'application/json' }, body });
            if (!response.ok) throw new Error(`status ${response.status}`);
            await response.json();
          }),
        ),
      );

    const list = () => raw.rows.list('erp', 'orders', { partitions: concurrency });
    const readPages = async (): Promise<void> => {
      let count = 0;
      for await (const { items } of list().pages()) for (const { key } of items) if (key) count++;
      expectAll(count);
    };
    const readRows = async (): Promise<void> => {
      let count = 0;
      for await (const { key } of list()) if (key) count++;
      expectAll(count);
    };
    const get = async <T>(url: string): Promise<T> => {
      const response = await fetch(url, { headers: bareHeaders() });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as T;
    };
    const readByHand = async (): Promise<void> => {
      let count = 0;
      const { items: cursors } = await get<{ items: string[] }>(`${table}/cursors?numberOfCursors=${concurrency}`);
      await Promise.all(
        cursors.map((first) =>
          limit(async () => {
            for (let cursor: string | undefined = first; cursor !== undefined; ) {
              const page: { items: RawRow[]; nextCursor?: string } = await get(`${table}/rows?limit=${perPage}&cursor=${encodeURIComponent(cursor)}`);
              for (const { key } of page.items) if (key) count++;
              cursor = page.nextCursor;
            }
          }),
        ),
      );
      expectAll(count);
    };
    const readTheirs = async (): Promise<void> => {
      let count = 0;
      for await (const { key } of theirs.raw.listRows('erp', 'orders', { limit: perPage })) if (key) count++;
      expectAll(count);
    };

    return [
      rateFigure('100,000 raw rows inserted at concurrency 10, 20 ms a request, rows', total, await alternate(insert, insertByHand, rounds(15), 2), 0.9),
      rateFigure('the same, gzipped as by default, against @cognite/sdk', total, await alternate(() => packing.rows.insert('erp', 'orders', rows), () => theirs.raw.insertRows('erp', 'orders', rows), rounds(5)), 2),
      rateFigure('the same against @cognite/sdk, neither gzipped', total, await alternate(insert, () => theirs.raw.insertRows('erp', 'orders', rows), rounds(5)), 2),
      rateFigure('100,000 raw rows read with 10 cursors, 20 ms a request, by pages, rows', total, await alternate(readPages, readByHand, rounds(15), 2), 0.9),
      rateFigure('the same, row by row, against @cognite/sdk, rows', total, await alternate(readRows, readTheirs, rounds(5)), 2),
    ];
  } finally {
    child.kill();
  }
};

if (process.argv[2] === 'listen') listen();

export default row;

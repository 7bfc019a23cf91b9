/**
 * The server of the loopback rows, in a process of its own: it costs the measured one nothing but what any server
 * would. Its answers are made once; only cursors are written per request.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const pages = 200;
const pageSize = 1000;
const type = { 'content-type': 'application/json' };

const item = (index: number): object => ({
  id: 7_000_000_000_000 + index,
  externalId: `workflow-${index}`,
  name: `Pump report ${index}`,
  description: 'Reads the pumps of a site, looks for outliers and writes a report of what it found.',
  maxConcurrentExecutions: 10,
  createdTime: 1_700_000_000_000 + index,
  lastUpdatedTime: 1_700_000_100_000 + index,
  rootId: 1,
});

/** A page without its cursor: what comes before it. */
const page = `{"items":${JSON.stringify(Array.from({ length: pageSize }, (_, index) => item(index)))}`;
const single = Buffer.from(JSON.stringify({ items: [item(1)] }));

/** The page behind a cursor, which is the number of pages before it. */
function answerPage(response: ServerResponse, cursor: number): void {
  const text = cursor + 1 < pages ? `${page},"nextCursor":"${cursor + 1}"}` : `${page}}`;
  send(response, Buffer.from(text));
}

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { ...type, 'content-length': body.length }).end(body);
}

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://127.0.0.1');
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    if (url.pathname.endsWith('/assets/list')) {
      const { cursor } = JSON.parse(Buffer.concat(parts).toString()) as { cursor?: string };
      answerPage(response, Number(cursor ?? 0));
    } else if (request.method === 'GET' && url.pathname.endsWith('/workflows')) {
      answerPage(response, Number(url.searchParams.get('cursor') ?? 0));
    } else send(response, single);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

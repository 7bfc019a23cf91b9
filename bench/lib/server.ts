/**
 * The server of the loopback rows, in a process of its own: it costs the measured one nothing but what any server
 * would. Its answers are made once; only cursors are written per request. It is all platforms: no two share a path.
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

function send(response: ServerResponse, body: Buffer, headers: Readonly<Record<string, number>> = {}): void {
  response.writeHead(200, { ...type, 'content-length': body.length, ...headers }).end(body);
}

/** A project that is far away: 100,000 assets, in one walk or in parts, each answer 20 ms late. */
const farPages = 100;
const farPage = Buffer.from(page);
const latency = 20;

function answerFar(response: ServerResponse, { cursor, partition }: { cursor?: string; partition?: string }): void {
  const parts = Number(partition?.split('/')[1] ?? 1);
  const next = Number(cursor ?? 0) + 1;
  const rest = next < farPages / parts ? `,"nextCursor":"${next}"}` : '}';
  setTimeout(() => {
    response.writeHead(200, { ...type, 'content-length': farPage.length + rest.length }).write(farPage);
    response.end(rest);
  }, latency);
}

/** Civis: a bare array of 50, and the totals in headers. */
const civisPages = 200;
const civisPage = Buffer.from(
  JSON.stringify(
    Array.from({ length: 50 }, (_, index) => ({
      id: 100_000 + index,
      name: `Nightly refresh ${index}`,
      description: 'Reads the voter files of a state, scores the donors and writes a report.',
      valid: true,
      validationErrors: null,
      fileId: null,
      user: { id: 7, name: 'Ada Byron', username: 'abyron', initials: 'AB', online: null },
      state: 'idle',
      schedule: { scheduled: true, scheduledDays: [], scheduledHours: [4], scheduledMinutes: [0], scheduledRunsPerHour: null, scheduledDaysOfMonth: [] },
      allowConcurrentExecutions: false,
      timeZone: 'America/Chicago',
      nextExecutionAt: '2025-06-02T09:00:00.000Z',
      archived: 'false',
      createdAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2025-06-01T00:00:00.000Z',
    })),
  ),
);
const civisHeaders = { 'x-pagination-per-page': 50, 'x-pagination-total-pages': civisPages, 'x-pagination-total-entries': civisPages * 50, 'x-ratelimit-limit': 1000, 'x-ratelimit-remaining': 999 };

/** Atlan: a search's answer of 100 hits, each with a run in it, and the total. */
const atlanTotal = 10_000;
const atlanPage = Buffer.from(
  JSON.stringify({
    took: 12,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: atlanTotal, relation: 'eq' },
      max_score: null,
      hits: Array.from({ length: 100 }, (_, index) => ({
        _index: 'argo-workflow-archive',
        _type: '_doc',
        _id: `atlan-snowflake-1714638976-${index}`,
        _seq_no: index,
        _primary_term: 1,
        _score: null,
        sort: [1_700_000_000_000 - index],
        _source: {
          metadata: {
            name: `atlan-snowflake-1714638976-${index}`,
            namespace: 'default',
            uid: `6b1f-${index}`,
            creationTimestamp: '2025-06-01T03:00:00Z',
            labels: { 'workflows.argoproj.io/phase': 'Succeeded', 'workflows.argoproj.io/creator': 'ada' },
          },
          spec: { workflowTemplateRef: { name: 'atlan-snowflake-1714638976' }, arguments: {} },
          status: { phase: 'Succeeded', progress: '12/12', startedAt: '2025-06-01T03:00:00Z', finishedAt: '2025-06-01T03:10:00Z', message: null },
        },
      })),
    },
  }),
);

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://127.0.0.1');
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    if (url.pathname === '/workflows') {
      send(response, civisPage, { ...civisHeaders, 'x-pagination-current-page': Number(url.searchParams.get('page_num') ?? 1) });
    } else if (url.pathname.endsWith('/runs/indexsearch')) {
      send(response, atlanPage);
    } else if (url.pathname.endsWith('/far/assets/list')) {
      answerFar(response, JSON.parse(Buffer.concat(parts).toString()) as object);
    } else if (url.pathname.endsWith('/assets/list')) {
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

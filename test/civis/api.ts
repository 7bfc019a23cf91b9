import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CivisClient, type CivisOptions } from '../../src/civis/index.js';

export const origin = 'https://api.civisanalytics.com';

/** One request as MSW saw it. */
export interface Sent {
  /** Method, path and query; the whole URL elsewhere than on the platform. */
  readonly line: string;
  readonly headers: Headers;
  readonly text: string;
}

export type Answer = (sent: Sent, count: number) => unknown;

export interface Api {
  readonly sent: Sent[];
  /** Answers every request from here on: a Response, or data for a 200. */
  answer(answer: Answer): void;
  /** Uses up the answers in order; one request more is a failure of the test. */
  answers(...answers: unknown[]): void;
  lines(): string[];
  bodies(): unknown[];
  /** The most requests in flight together so far. */
  most(): number;
}

/** A catch-all in place of the platform, for the tests of one file. */
export function mockApi(): Api {
  const sent: Sent[] = [];
  const surprises: string[] = [];
  const surprise: Answer = ({ line }) => {
    surprises.push(line);
    return new Response('not expected', { status: 418 });
  };
  let answer = surprise;
  let flying = 0;
  let most = 0;
  const server = setupServer(
    http.all('*', async ({ request }) => {
      const { method, url, headers } = request;
      most = Math.max(most, ++flying);
      try {
        const one = { line: `${method} ${url.startsWith(`${origin}/`) ? url.slice(origin.length) : url}`, headers, text: await request.text() };
        sent.push(one);
        const given = await answer(one, sent.length);
        return given instanceof Response ? given : Response.json(given);
      } finally {
        flying--;
      }
    }),
  );
  beforeAll(() => server.listen());
  afterEach(() => {
    const unexpected = surprises.splice(0);
    sent.length = most = 0;
    answer = surprise;
    expect(unexpected, 'requests that nobody expected').toEqual([]);
  });
  afterAll(() => server.close());
  return {
    sent,
    answer: (next) => {
      answer = next;
    },
    answers: (...list) => {
      const start = sent.length;
      answer = (one, count) => (count - start > list.length ? surprise(one, count) : list[count - start - 1]);
    },
    lines: () => sent.map(({ line }) => line),
    bodies: () => sent.map(({ text }) => (text ? (JSON.parse(text) as unknown) : undefined)),
    most: () => most,
  };
}

export function makeClient(options: Partial<CivisOptions> = {}): CivisClient {
  return new CivisClient({ auth: 'key-1', retryDelay: { base: 0, max: 0 }, ...options });
}

/** A refusal as the platform words it. */
export function refusal(status: number, error = 'bad_request', headers: Record<string, string> = {}): Response {
  return Response.json({ error, errorDescription: `refused with ${status}`, code: status }, { status, headers });
}

/** One page of a list, with the headers that tell the totals. */
export function page(items: readonly unknown[], number: number, pages: number, total: number): Response {
  return Response.json(items, {
    headers: {
      'X-Pagination-Per-Page': '50',
      'X-Pagination-Current-Page': String(number),
      'X-Pagination-Total-Pages': String(pages),
      'X-Pagination-Total-Entries': String(total),
    },
  });
}

/** The error that something throws or rejects with. */
export async function failure<E = Error>(act: () => unknown): Promise<E> {
  let value: unknown;
  try {
    value = await act();
  } catch (error) {
    return error as E;
  }
  throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
}

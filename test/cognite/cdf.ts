import { gunzipSync } from 'node:zlib';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { CogniteClient, ValidationError, type CogniteOptions, type List, type ListOptions } from '../../src/cognite/index.js';
import { version } from '../../src/core/version.js';

export const origin = 'https://westeurope-1.cognitedata.com';
const base = `${origin}/api/v1/projects/plant-1`;

/** One request as MSW saw it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  /** Method, and what follows the project's base URL; the whole URL elsewhere. */
  readonly line: string;
  readonly headers: Headers;
  /** After decompression. */
  text: string;
  bytes: Uint8Array;
}

/** What a request must have been, to the letter. */
export interface Expected {
  readonly line: string;
  /** Left out: the request has no body and no content type. */
  readonly body?: unknown;
}

export type Answer = (sent: Sent, count: number) => unknown;

export interface MockCdf {
  readonly sent: Sent[];
  /** Answers every request from here on: a Response, or data for a 200. Sessions answer by themselves unless it does. */
  answer(answer: Answer): void;
  /** Uses up the answers in order, without counting sessions. */
  answers(...answers: unknown[]): void;
  lines(): string[];
  bodies(): unknown[];
  /** Every request so far, in order, with the headers that each must carry. */
  expectSent(...expected: Expected[]): void;
  /** The most requests in flight together so far. */
  most(): number;
}

/** A catch-all in place of the platform, for the tests of one file. */
export function mockCdf(): MockCdf {
  const sent: Sent[] = [];
  const surprises: string[] = [];
  const surprise: Answer = ({ line }) => {
    surprises.push(line);
    return new Response('not expected', { status: 418 });
  };
  let answer = surprise;
  let count = 0;
  let sessions = 0;
  let flying = 0;
  let most = 0;
  const server = setupServer(
    http.all('*', async ({ request }) => {
      const { method, url, headers } = request;
      // A test's own server.
      if (url.startsWith('http://127.0.0.1:')) return passthrough();
      const one: Sent = { method, url, headers, line: `${method} ${url.startsWith(`${base}/`) ? url.slice(base.length) : url}`, text: '', bytes: new Uint8Array() };
      sent.push(one);
      most = Math.max(most, ++flying);
      try {
        const bytes = Buffer.from(await request.arrayBuffer());
        one.bytes = headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes;
        one.text = Buffer.from(one.bytes).toString();
        const session = one.line === 'POST /sessions';
        const given = session ? await answer(one, 0) : await answer(one, ++count);
        if (given instanceof Response) return given;
        return Response.json(session && given === undefined ? { items: [{ id: ++sessions, status: 'READY', nonce: `nonce-${sessions}` }] } : given);
      } finally {
        flying--;
      }
    }),
  );
  beforeAll(() => server.listen());
  afterEach(() => {
    const unexpected = surprises.splice(0);
    sent.length = 0;
    count = sessions = most = 0;
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
      count = 0;
      answer = (one, index) => {
        if (index === 0) return undefined;
        return index > list.length ? surprise(one, index) : list[index - 1];
      };
    },
    lines: () => sent.map(({ line }) => line),
    bodies: () => sent.map(bodyOf),
    expectSent: (...expected) => {
      expect(sent.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
      for (const [index, { body }] of expected.entries()) {
        const { headers, text } = sent[index]!;
        expect(text ? JSON.parse(text) : undefined, `body of ${expected[index]!.line}`).toStrictEqual(body);
        expect(Object.fromEntries(headers)).toEqual({
          accept: 'application/json',
          authorization: 'Bearer token-1',
          'cdf-version': '20230101',
          'x-cdp-app': 'tests',
          'x-cdp-sdk': `data-platform-sdk:${version}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(headers.has('content-encoding') ? { 'content-encoding': 'gzip' } : {}),
        });
      }
    },
    most: () => most,
  };
}

export function bodyOf({ text }: Sent): unknown {
  return text ? JSON.parse(text) : undefined;
}

export const options: CogniteOptions = {
  project: 'plant-1',
  cluster: 'westeurope-1',
  appName: 'tests',
  auth: 'token-1',
  retryDelay: { base: 0, max: 0 },
};

export function makeClient(more: Partial<CogniteOptions> = {}): CogniteClient {
  return new CogniteClient({ ...options, ...more });
}

/** A refusal as the platform words it. */
export function refuse(status: number, error: object = {}, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code: status, message: `refused with ${status}`, ...error } }, { status, headers });
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

/** Expects bad input to be refused, by what the message says, before any request. A list must refuse at once. */
export async function expectRefused(cdf: MockCdf, act: () => unknown, message: RegExp): Promise<void> {
  const error = await failure(act);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toMatch(message);
  expect(cdf.lines()).toEqual([]);
}

/** Identifiers that a path must carry whole, and how. */
export const awkward: readonly (readonly [string, string])[] = [
  ['a/b', 'a%2Fb'],
  ['100%', '100%25'],
  ['%2F', '%252F'],
  ['what?', 'what%3F'],
  ['#1', '%231'],
  ['two words', 'two%20words'],
  ['a+b&c=d', 'a%2Bb%26c%3Dd'],
  ['pumpe-ø-漢字-🙂', 'pumpe-%C3%B8-%E6%BC%A2%E5%AD%97-%F0%9F%99%82'],
  ['...', '...'],
  ['../x', '..%2Fx'],
];

/** Path values that no path can carry. */
export const impossible: readonly unknown[] = ['', '.', '..', null, undefined, {}, '\ud800'];

/** What every list method does with limits, pages and cursors. */
export function itPages<T>(
  cdf: MockCdf,
  list: (params?: ListOptions) => List<T>,
  item: T,
  request: (size: number, cursor?: string) => Expected,
): void {
  const page = (count: number, nextCursor?: string): object => ({ items: new Array<T>(count).fill(item), nextCursor });

  it('sends nothing until it is used, then a full page at a time, and gives the items', async () => {
    cdf.answers({ items: [item, item] });
    const all = list();
    expect(cdf.lines()).toEqual([]);
    expect(await all.toArray()).toEqual([item, item]);
    cdf.expectSent(request(1000));
  });

  it('follows the cursor to its end, and over empty and short pages', async () => {
    cdf.answers(page(3, 'a+b/c=='), page(0, 'c2'), page(1));
    expect(await list().toArray()).toHaveLength(4);
    cdf.expectSent(request(1000), request(1000, 'a+b/c=='), request(1000, 'c2'));
  });

  it('asks for what is left of the limit, 1,000 at the most, and stops there', async () => {
    cdf.answers(page(1000, 'c1'), page(1000, 'c2'), page(500, 'c3'));
    expect(await list({ limit: 2500 }).toArray()).toHaveLength(2500);
    cdf.expectSent(request(1000), request(1000, 'c1'), request(500, 'c2'));
  });

  it('asks for one item when it wants one', async () => {
    cdf.answers(page(1, 'c1'));
    expect(await list().first()).toEqual(item);
    cdf.expectSent(request(1));
  });

  it('takes null, -1 and Infinity for all', async () => {
    for (const limit of [null, -1, Infinity, undefined]) {
      cdf.answers(page(1, 'c1'), page(1));
      expect(await list({ limit }).toArray()).toHaveLength(2);
      cdf.expectSent(request(1000), request(1000, 'c1'));
      cdf.sent.length = 0;
    }
  });

  it('sends nothing for a limit of 0', async () => {
    expect(await list({ limit: 0 }).toArray()).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('resumes at a cursor', async () => {
    cdf.answers(page(1, 'c8'));
    expect(await list().page({ cursor: 'c7' })).toMatchObject({ items: [item], cursor: 'c8', response: { status: 200 } });
    cdf.expectSent(request(1000, 'c7'));
  });

  it('refuses limits, parameters and options that make no sense', async () => {
    for (const limit of [0.5, NaN, -2, '5', {}]) {
      await expectRefused(cdf, () => list({ limit: limit as never }), /limit must be an? .*not /);
    }
    await expectRefused(cdf, () => list({ cursor: 'x' } as never), /cursor must be left to limit and pages\(\{ cursor \}\)/);
    await expectRefused(cdf, () => list({ prefetch: 2 as never }), /prefetch must be 0 or 1/);
    await expectRefused(cdf, () => list({ limits: 5 } as never), /has no "limits"; allowed: /);
    await expectRefused(cdf, () => list('all' as never), /parameters must be an object/);
  });
}

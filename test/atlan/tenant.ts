import { expect } from 'vitest';
import { AtlanClient, type AtlanOptions, type WorkflowConfig, type WorkflowParameter } from '../../src/atlan/index.js';
import { mockAtlan, type MockAtlan, type MockAtlanOptions, type ReceivedRequest } from '../../src/testing/index.js';

export const baseUrl = 'https://acme.atlan.com';
export const start = Date.parse('2024-12-30T21:52:19.000Z');
export const options: AtlanOptions = { baseUrl, auth: 'key-1', retryDelay: { base: 0, max: 0 } };

/** A client of a mock tenant whose time stands still. */
export function tenant(given: MockAtlanOptions = {}, more: Partial<AtlanOptions> = {}): { mock: MockAtlan; atlan: AtlanClient } {
  const mock = mockAtlan({ now: start, runDuration: 1000, ...given });
  return { mock, atlan: new AtlanClient({ ...options, fetch: mock.fetch, ...more }) };
}

/** `METHOD path?query` of every request so far. */
export function lines({ requests }: { readonly requests: readonly ReceivedRequest[] }): string[] {
  return requests.map(({ method, path, query }) => `${method} ${path}${Object.keys(query).length ? `?${new URLSearchParams(query as Record<string, string>)}` : ''}`);
}

/** One request as it would have gone over the wire. */
export interface Sent {
  readonly line: string;
  readonly headers: Headers;
  readonly body: any;
}

/** A client whose requests are answered by a function; a Response as it is, anything else as JSON. */
export function answering(answer: (sent: Sent, count: number) => unknown, more: Partial<AtlanOptions> = {}): { sent: Sent[]; atlan: AtlanClient; fetch: typeof globalThis.fetch } {
  const sent: Sent[] = [];
  const fetch = (async (input: string, { method, headers, body }: RequestInit) => {
    const one = { line: `${method} ${input.replace(`${baseUrl}/api/service`, '')}`, headers: new Headers(headers), body: body ? JSON.parse(body as string) : undefined };
    sent.push(one);
    const given = await answer(one, sent.length);
    if (given instanceof Error) throw given;
    return given instanceof Response ? given : new Response(JSON.stringify(given));
  }) as typeof globalThis.fetch;
  return { sent, fetch, atlan: new AtlanClient({ ...options, fetch, ...more }) };
}

export function refusal(status: number, body: unknown = { errorCode: `ATLAN-${status}`, errorMessage: `refused with ${status}` }): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
}

/** What undici rejects with when the connection breaks after the request has left. */
export function broken(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

export const directRoles = { roles: [{ name: '$api-token-default-access' }] };

/** A Snowflake workflow as the package's own builder would make it. */
export function snowflake(name = 'atlan-snowflake-1714638976', parameters: WorkflowParameter[] = [{ name: 'enable-lineage', value: false }]): WorkflowConfig {
  return {
    metadata: { name, namespace: 'default', annotations: { 'package.argoproj.io/name': '@atlan/snowflake' } },
    spec: {
      entrypoint: 'main',
      templates: [{
        name: 'main',
        dag: { tasks: [{ name: 'run', arguments: { parameters }, templateRef: { name: 'atlan-snowflake', template: 'main', clusterScope: true } }] },
      }],
    },
  };
}

/** A search's answer, as Elasticsearch words it. */
export function hits(sources: readonly (object | undefined)[], total: number | undefined = sources.length): object {
  const all = sources.map((source, index) => ({ _index: 'i', _type: '_doc', _id: `hit-${index}`, _seq_no: 7, _primary_term: 1, sort: [index], ...(source && { _source: source }) }));
  return { took: 3, _shards: { total: 1 }, hits: { ...(total === undefined ? {} : { total: { value: total, relation: 'eq' } }), hits: all } };
}

/** The error that something throws or rejects with. */
export async function failure<E = Error & Record<string, any>>(act: () => unknown): Promise<E> {
  let value: unknown;
  try {
    value = await act();
  } catch (error) {
    return error as E;
  }
  return expect.fail(`expected a failure, got ${JSON.stringify(value)}`);
}

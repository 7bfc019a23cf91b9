import type { MockPlatform } from '../../src/testing/index.js';

export const base = 'https://westeurope-1.cognitedata.com/api/v1/projects/plant';

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  // What comes back is the test's to judge.
  readonly body: any;
}

/** One request to a mock, over its `fetch`. */
export async function send(mock: Pick<MockPlatform, 'fetch'>, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Sent> {
  const response = await mock.fetch(base + path, {
    method,
    headers: { authorization: 'Bearer secret', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A fresh nonce. */
export async function nonce(mock: Pick<MockPlatform, 'fetch'>): Promise<string> {
  return (await send(mock, 'POST', '/sessions', { items: [{ tokenExchange: true }] })).body.items[0].nonce as string;
}

/** A function task. */
export function task(externalId: string, more: object = {}): object {
  return { externalId, type: 'function', parameters: { function: { externalId: 'f' } }, ...more };
}

/** A workflow with one version, v1. */
export async function seed(mock: Pick<MockPlatform, 'fetch'>, tasks: readonly object[], externalId = 'w', version = 'v1'): Promise<void> {
  await send(mock, 'POST', '/workflows', { items: [{ externalId }] });
  const { status, body } = await send(mock, 'POST', '/workflows/versions', {
    items: [{ workflowExternalId: externalId, version, workflowDefinition: { tasks } }],
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Starts an execution and gives its id. */
export async function run(mock: Pick<MockPlatform, 'fetch'>, more: object = {}, path = '/workflows/w/versions/v1/run'): Promise<string> {
  const { status, body } = await send(mock, 'POST', path, { authentication: { nonce: await nonce(mock) }, ...more });
  if (status !== 202) throw new Error(JSON.stringify(body));
  return body.id as string;
}

/** A shorter way to POST. */
export function post(mock: Pick<MockPlatform, 'fetch'>): (path: string, body?: unknown) => Promise<Sent> {
  return (path, body) => send(mock, 'POST', path, body);
}

/** Mocks as plain HTTP servers, on Node. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isBrokenConnection } from './engine/faults.js';
import type { MockPlatform } from './engine/mock.js';

/** Options of {@link serveMock}. */
export interface ServeOptions {
  /** Left out, any that is free. */
  port?: number | undefined;
}

export interface MockServer {
  /** Scheme, host and port: the client's `baseUrl`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a mock over HTTP, on the loopback interface, to pages of any origin. */
export async function serveMock(mock: Pick<MockPlatform, 'handle'>, { port = 0 }: ServeOptions = {}): Promise<MockServer> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'OPTIONS') return permit(incoming, outgoing);
    answer(mock, incoming, outgoing).catch((error: unknown) => {
      // A broken connection is what was asked for; anything else is the mock's own fault, and should be seen.
      if (isBrokenConnection(error) || outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Allows a page what it asks for. */
function permit({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing
    .writeHead(204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': headers['access-control-request-method'] ?? '*',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
    })
    .end();
}

async function answer(mock: Pick<MockPlatform, 'handle'>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await mock.handle(await requestOf(incoming));
  const { headers } = response;
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(headers),
    'access-control-allow-origin': '*',
    'access-control-expose-headers': [...headers.keys()].join(', '),
  });
  if (response.body) {
    for await (const chunk of response.body) await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
  }
  outgoing.end();
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers,
    body: chunks.length ? new Blob(chunks) : undefined,
  });
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BrokenConnection } from './engine/faults.js';
import type { MockPlatform } from './engine/mock.js';

export interface MockServer {
  /** Scheme, host and port: the client's `baseUrl`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP, on the loopback interface.
 * @param port left out, any that is free
 */
export async function serveMock(mock: MockPlatform, port = 0): Promise<MockServer> {
  const server = createServer((incoming, outgoing) => {
    answer(mock, incoming, outgoing).catch((error: unknown) => {
      // A broken connection is what was asked for; anything else is the mock's own fault, and should be seen.
      if (error instanceof BrokenConnection || outgoing.headersSent) outgoing.destroy();
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

async function answer(mock: MockPlatform, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await mock.handle(await requestOf(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) {
    for await (const chunk of response.body) await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
  }
  outgoing.end();
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers,
    body: chunks.length ? Buffer.concat(chunks) : undefined,
  });
}

import type { Stop } from './bounded.js';

/** What came back, body read. */
export interface Incoming {
  readonly response: Response;
  /** Text, bytes, or the unread stream, as asked for. */
  readonly content: string | ArrayBuffer | ReadableStream<Uint8Array> | null;
}

/** How an answer's body is read. */
export type ReadAs = 'json' | 'text' | 'bytes' | 'stream';

/** Sends one request and reads its answer. */
export async function exchange(
  fetch: typeof globalThis.fetch,
  url: string,
  method: string,
  headers: Record<string, string>,
  body: BodyInit | (() => BodyInit) | undefined,
  read: ReadAs,
  stop: Stop,
): Promise<Incoming> {
  const response = await fetch(url, {
    method,
    headers,
    body: typeof body === 'function' ? body() : body,
    // Asked for once it is needed.
    get signal() {
      return stop.signal;
    },
    // A redirect would take the credential along; it is answered with an error instead.
    redirect: 'manual',
    // Needed for a body that is a stream, and harmless beside any other.
    duplex: 'half',
  } as RequestInit);
  const content =
    read === 'stream' && response.ok ? response.body
    : read === 'bytes' ? await response.arrayBuffer()
    : await response.text();
  return { response, content };
}

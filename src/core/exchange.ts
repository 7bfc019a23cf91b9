import type { Stop } from './bounded.js';
import type { Body } from './request-body.js';

/** Text, bytes, or the unread stream. */
export type Content = string | ArrayBuffer | ReadableStream<Uint8Array> | null;

/** What came back, body read. */
export interface Incoming {
  readonly response: Response;
  readonly content: Content;
}

/** Reads an answer's body. */
export type Reader = (response: Response) => Content | Promise<Content>;

/** Sends one request and reads its answer. */
export async function exchange(
  fetch: typeof globalThis.fetch,
  url: string,
  method: string,
  headers: Record<string, string>,
  body: Body | (() => Body) | undefined,
  read: Reader | undefined,
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
  const content = await (read ? read(response) : response.text());
  return { response, content };
}

/** What an attempt sends. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit | (() => BodyInit) | undefined;
}

/** What came back, body read. */
export interface Incoming {
  readonly response: Response;
  /** Text, bytes, or the unread stream, as asked for. */
  readonly content: string | ArrayBuffer | ReadableStream<Uint8Array> | null;
}

/** How an answer's body is read. */
export type ReadAs = 'json' | 'text' | 'bytes' | 'stream';

/** Sends one request and reads its answer. */
export async function exchange(fetch: typeof globalThis.fetch, out: Outgoing, read: ReadAs, signal: AbortSignal): Promise<Incoming> {
  const { url, method, headers, body } = out;
  const response = await fetch(url, {
    method,
    headers,
    body: typeof body === 'function' ? body() : body,
    signal,
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

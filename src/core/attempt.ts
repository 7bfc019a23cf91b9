import { TimeoutError } from './errors.js';

/** What an attempt sends. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
}

/** What came back, body read. */
export interface Incoming {
  readonly response: Response;
  /** Text, bytes, or the unread stream, as asked for. */
  readonly content: string | ArrayBuffer | ReadableStream<Uint8Array> | null;
}

/** How an answer's body is read. */
export type ReadAs = 'json' | 'text' | 'bytes' | 'stream';

/**
 * Sends one request and reads its answer, all inside `timeout` milliseconds. The timer and the caller's signal settle
 * the attempt even where a custom `fetch` ignores its signal. Rejects with a `TimeoutError`, the signal's reason or
 * whatever `fetch` rejects with.
 */
export function attempt(
  fetch: typeof globalThis.fetch,
  out: Outgoing,
  read: ReadAs,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal!.reason);
    // Infinity has no timer; longer waits than a 32-bit timer holds are as good as none.
    const timer =
      timeout < 2 ** 31
        ? setTimeout(() => stop(new TimeoutError(`no complete answer within ${timeout} ms`)), timeout)
        : undefined;
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort);
    exchange(fetch, out, read, controller.signal).then(
      (incoming) => {
        settle();
        resolve(incoming);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

async function exchange(
  fetch: typeof globalThis.fetch,
  out: Outgoing,
  read: ReadAs,
  signal: AbortSignal,
): Promise<Incoming> {
  const init: RequestInit & { duplex?: 'half' } = {
    method: out.method,
    headers: out.headers,
    // A redirect would take the credential along; it is answered with an error instead.
    redirect: 'manual',
    signal,
  };
  if (out.body !== undefined) init.body = out.body;
  if (out.body instanceof ReadableStream) init.duplex = 'half';
  const response = await fetch(out.url, init);
  return {
    response,
    content:
      read === 'stream' && response.ok ? response.body
      : read === 'bytes' && response.ok ? await response.arrayBuffer()
      : await response.text(),
  };
}

/** Downloads: the platform gives a signed URL, and the storage behind it the content. */
import { retrieveFileDownloadLinksOperation, type FileDownloadLink, type FileIdentifier } from '../../generated/cognite/files.js';
import { onAbort } from '../core/abort.js';
import { batch } from '../core/batch.js';
import { bounded, sleep } from '../core/bounded.js';
import { refuse } from '../core/check.js';
import type { Answer, Connection } from '../core/connection.js';
import { ApiError, ConnectionError, ParseError, TimeoutError } from '../core/errors.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions, type RequestOptions, type ResponseInfo } from '../core/request-options.js';
import { backoff } from '../core/retry.js';
import { asStream } from '../core/readers.js';
import { checksumOf, isPacked } from './file-checksum.js';
import type { TransferProgress } from './file-content.js';
import { getContent, signedRequest } from './file-storage.js';

/** Options of a download. */
export interface DownloadFileOptions extends RequestOptions {
  /** Milliseconds for one attempt up to its first byte, and between any two bytes that follow. Default: the client's. */
  timeout?: number | undefined;
  /** How often a request is sent again, and how often a body that breaks off is taken up again. Default: the client's. */
  maxRetries?: number | undefined;
  /** Called with the bytes that have come. Their number goes back where the content has to be fetched from its start again. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** A file's content on its way. */
export interface FileDownload {
  /** The bytes. Errors when they can't be had as they should be; cancel it to stop. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes in all, where the store says. */
  readonly size: number | undefined;
  /** The content's media type, as the store has it. */
  readonly type: string | undefined;
}

/** Gives a signed URL; on request, another one than before. */
export type LinkSource = (anew: boolean) => Promise<string>;

/** Content whose first answer is there. */
export interface OpenContent {
  readonly size: number | undefined;
  readonly type: string | undefined;
  readonly info: ResponseInfo;
  /**
   * The bytes, in order. A connection that breaks is taken up where it broke, as long as the store says that the
   * content is the same; else all is fetched once more, where the reader can start over.
   * @param restart called when the bytes so far are void, and the content begins again
   */
  chunks(restart?: () => void | Promise<void>): AsyncGenerator<Uint8Array, void, undefined>;
  /** Lets go of the content before it is read. */
  cancel(reason: unknown): void;
}

/** `Files.download` as a function. */
export async function downloadFileContent(connection: Connection, id: FileIdentifier, options: DownloadFileOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  checkDownloadOptions(options);
  return withinDeadline(connection, options, async (within) => gather(await openContent(connection, linkTo(connection, id, within), within)));
}

/** Reads content into memory. */
export async function gather(content: OpenContent): Promise<Uint8Array<ArrayBuffer>> {
  // Not all at once: the size is what the store says, which may be wrong.
  let bytes = new Uint8Array(0);
  let at = 0;
  const restart = (): void => {
    at = 0;
  };
  for await (const chunk of content.chunks(restart)) {
    const needed = at + chunk.length;
    // Small content comes at once, in memory of its own: nothing to join.
    if (!at && needed === content.size && needed === chunk.buffer.byteLength && chunk.constructor === Uint8Array) {
      bytes = chunk as Uint8Array<ArrayBuffer>;
      at = needed;
      continue;
    }
    if (needed > bytes.length) {
      const larger = allocate(content, needed, 2 * bytes.length);
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    bytes.set(chunk, at);
    at = needed;
  }
  return at === bytes.length ? bytes : bytes.slice(0, at);
}

/** Room for at least the bytes that are needed; up to 64 MiB, for all that are announced. */
function allocate({ size, info }: OpenContent, needed: number, wanted: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(Math.max(needed, size === undefined ? wanted : Math.min(size, Math.max(wanted, 2 ** 26))));
  } catch (error) {
    throw new ParseError(`${info.operationId}: the content does not fit into memory: ${(error as Error).message}`, info, '');
  }
}

/** `Files.downloadStream` as a function. */
export async function downloadFileStream(connection: Connection, id: FileIdentifier, options: DownloadFileOptions = {}): Promise<FileDownload> {
  checkDownloadOptions(options);
  if (options.signal?.aborted) throw options.signal.reason;
  const stop = new AbortController();
  let content: OpenContent | undefined;
  const forget = onAbort(options.signal, () => {
    stop.abort(options.signal!.reason);
    content?.cancel(options.signal!.reason);
  });
  const within = { ...options, signal: stop.signal };
  try {
    content = await openContent(connection, linkTo(connection, id, within), within);
    const chunks = content.chunks();
    const stream = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const { done, value } = await chunks.next();
            if (!done) return controller.enqueue(value);
            controller.close();
          } catch (error) {
            controller.error(error);
          }
          forget();
        },
        cancel(reason) {
          forget();
          stop.abort(reason);
          content!.cancel(reason);
          void chunks.return();
        },
      },
      { highWaterMark: 0 },
    );
    return { stream, size: content.size, type: content.type };
  } catch (error) {
    forget();
    throw error;
  }
}

/** Runs a download within its deadline. */
export function withinDeadline<T>(connection: Connection, options: DownloadFileOptions, run: (options: DownloadFileOptions) => Promise<T>): Promise<T> {
  const { signal, deadline = connection.config['deadline'] as number | undefined } = options;
  if (!signal && deadline === undefined) return run(options);
  const late = (): Error => new TimeoutError(`download: not done within its deadline of ${deadline} ms`);
  return bounded((inner) => run({ ...options, deadline: undefined, signal: inner }), signal, deadline ?? Infinity, late);
}

/** @throws {ValidationError} for an option that does not exist or can't be meant */
export function checkDownloadOptions(options: DownloadFileOptions | undefined, ...more: string[]): void {
  checkRequestOptions(options, 'onProgress', ...more);
}

/** Asks the platform for a link to the content of one file. */
export function linkTo(connection: Connection, id: FileIdentifier, { onProgress: _observer, ...options }: DownloadFileOptions): LinkSource {
  if (Array.isArray(id)) refuse('download: the file', 'one', id);
  return async () => {
    const link = await batch<FileDownloadLink | undefined>(connection, retrieveFileDownloadLinksOperation, id, undefined, options);
    return link?.downloadUrl as string;
  };
}

/** Begins to fetch content. A link that has expired in the meantime is asked for anew, once. */
export async function openContent(connection: Connection, link: LinkSource, options: DownloadFileOptions): Promise<OpenContent> {
  const { signal, timeout = connection.config['timeout'] as number, maxRetries = connection.config['maxRetries'] as number, onProgress, onResponse, deadline } = options;
  const ask = (url: string, offset: number): Promise<Answer> =>
    connection.send(signedRequest(connection, getContent, url, { read: asStream }), {
      signal,
      timeout,
      maxRetries,
      deadline,
      onResponse,
      headers: offset ? { range: `bytes=${offset}-` } : undefined,
    });
  const get = async (offset: number): Promise<Part> => {
    let answer: Answer;
    try {
      answer = await ask(await link(false), offset);
    } catch (error) {
      if (!(error instanceof ApiError && error.operationId === getContent.id && [400, 401, 403, 410].includes(error.status))) throw error;
      answer = await ask(await link(true), offset);
    }
    return offset ? partOf(answer) : fromStart(partOf(answer));
  };
  let head = await get(0);
  let { body } = head;

  async function* chunks(restart?: () => void | Promise<void>): AsyncGenerator<Uint8Array, void, undefined> {
    let at = 0;
    /** Breaks since there was progress, and how far it ever got. */
    let breaks = 0;
    let furthest = 0;
    let digest = head.checksum?.begin();
    for (;;) {
      const { size, etag, info, checksum } = head;
      let failure: Error;
      let damaged = false;
      const reading = new Reading(body, timeout, signal);
      try {
        for (let chunk = await reading.next(); chunk; chunk = await reading.next()) {
          at += chunk.length;
          if (size !== undefined && at > size) break;
          digest?.update(chunk);
          notify(onProgress, { done: at, total: size });
          yield chunk;
        }
        damaged = size === undefined || at === size;
        if (damaged && digest?.text() === checksum?.expected) return;
        failure = damaged
          ? new ParseError(`${info.operationId}: the content is damaged: its ${checksum!.name} is not what the store says`, info, '')
          : broken(info, `the content has ${at} bytes, not ${size}`);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        failure = error instanceof TimeoutError ? error : broken(info, `the connection broke after ${at} of ${size ?? 'an unknown number of'} bytes`, error);
      } finally {
        reading.stop();
      }
      // Where there is progress, there is hope.
      if (at - furthest >= 2 ** 20 && !damaged) breaks = 0;
      furthest = Math.max(furthest, at);
      if (breaks++ >= maxRetries) throw failure;
      const whole = at === 0 || damaged || etag === undefined || size === undefined || at > size;
      if (whole && at > 0 && !restart) throw failure;
      await sleep(breaks === 1 ? 0 : backoff(breaks, 250, 10_000), signal);
      let next = await get(whole ? 0 : at).catch((error: unknown) => {
        // It ends before: it has become another one.
        if (!whole && error instanceof ApiError && error.operationId === getContent.id && error.status === 416) return undefined;
        throw error;
      });
      if (whole || !next?.continues(at, etag, size)) {
        if (at > 0) {
          if (!restart) {
            cancelBody(next?.body, failure);
            throw failure;
          }
          await restart();
        }
        if (!next || next.info.status === 206) {
          cancelBody(next?.body, failure);
          next = await get(0);
        }
        head = next;
        digest = head.checksum?.begin();
        at = 0;
      }
      body = next.body;
    }
  }
  return { size: head.size, type: head.type, info: head.info, chunks, cancel: (reason) => cancelBody(body, reason) };
}

/** Lets go of a body that nobody reads; who reads one lets go of it himself. */
function cancelBody(body: ReadableStream | null | undefined, reason: unknown): void {
  body?.cancel(reason).catch(() => {});
}

/** What of an answer is needed to read its body, and to go on where it breaks off. */
interface Part {
  readonly body: ReadableStream<Uint8Array> | null;
  readonly info: ResponseInfo;
  /** Bytes of the whole content. */
  readonly size: number | undefined;
  readonly type: string | undefined;
  /** Names this very content; undefined where the store has no strong one. */
  readonly etag: string | undefined;
  readonly checksum: ReturnType<typeof checksumOf>;
  /** Whether this is the rest, from a byte on, of the same content. */
  continues(at: number, etag: string, total: number): boolean;
}

function partOf({ data, info }: Answer): Part {
  const { headers, status } = info;
  // What is unpacked on its way is longer than it was.
  const packed = isPacked(headers, 'content-encoding');
  const length = headers.get('content-length') ?? '';
  const etag = headers.get('etag') ?? undefined;
  return {
    body: data as ReadableStream<Uint8Array> | null,
    info,
    size: !packed && /^\d+$/.test(length) ? Number(length) : undefined,
    type: headers.get('content-type') ?? undefined,
    etag: packed || !etag?.startsWith('"') ? undefined : etag,
    checksum: checksumOf(headers),
    continues: (at, before, total) => status === 206 && etag === before && headers.get('content-range')?.replace(/\s+/g, ' ') === `bytes ${at}-${total - 1}/${total}`,
  };
}

/** A part that nobody asked for is taken as what comes before a break, if it is the first. */
function fromStart(part: Part): Part {
  const { info, body } = part;
  if (info.status !== 206) return part;
  const [, size] = /^bytes 0-\d+\/(\d+)$/.exec(info.headers.get('content-range')?.trim().replace(/\s+/g, ' ') ?? '') ?? [];
  if (size !== undefined) return { ...part, size: Number(size) };
  const error = new ParseError(`${info.operationId}: the store gave a part of the content that was not asked for`, info, '');
  cancelBody(body, error);
  throw error;
}

function broken({ operationId, attempts }: ResponseInfo, message: string, cause?: unknown): ConnectionError {
  return new ConnectionError(`${operationId}: ${message}`, { operationId, attempts, sent: true }, cause);
}

/** Reads a body chunk by chunk; waits no longer for one than it may. */
class Reading {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #timeout: number;
  readonly #signal: AbortSignal | undefined;
  readonly #forget: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when something is waited for; 0 while the one who reads is busy. */
  #since = 0;
  #late = false;
  #done = false;

  constructor(body: ReadableStream<Uint8Array> | null, timeout: number, signal: AbortSignal | undefined) {
    this.#reader = body?.getReader();
    this.#timeout = timeout;
    this.#signal = signal;
    this.#forget = onAbort(signal, () => this.#cancel(signal!.reason));
  }

  /** The next bytes; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (!this.#reader) return undefined;
    if (this.#signal?.aborted) throw this.#signal.reason;
    this.#since = Date.now();
    this.#timer ??= this.#watch(this.#timeout);
    const { value, done } = await this.#reader.read();
    this.#since = 0;
    this.#done = done;
    if (this.#signal?.aborted) throw this.#signal.reason;
    if (this.#late) throw new TimeoutError(`${getContent.id}: no byte within ${this.#timeout} ms`);
    return value;
  }

  /** Gives the connection up, unless all was read. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#forget();
    if (!this.#done) this.#cancel();
  }

  #cancel(reason?: unknown): void {
    this.#reader?.cancel(reason).catch(() => {});
  }

  /** One timer serves many chunks. */
  #watch(milliseconds: number): ReturnType<typeof setTimeout> | undefined {
    if (!(milliseconds < 2 ** 31)) return undefined;
    return setTimeout(() => {
      const waited = this.#since ? Date.now() - this.#since : 0;
      this.#late = this.#since > 0 && waited >= this.#timeout;
      if (this.#late) this.#cancel();
      else this.#timer = this.#since ? this.#watch(this.#timeout - waited) : undefined;
    }, milliseconds);
  }
}

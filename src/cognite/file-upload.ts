/** Uploads: a file is made known to the platform, and its content goes to the storage behind it. */
import {
  completeFileMultipartUploadOperation,
  createFileOperation,
  initFileMultipartUploadOperation,
  retrieveFilesOperation,
  type CreateFileParams,
  type FileMetadata,
  type FileMultipartUpload,
  type FileMultipartUploadList,
  type FileUpload,
} from '../../generated/cognite/files.js';
import { batch } from '../core/batch.js';
import { bounded, sleep } from '../core/bounded.js';
import { call, result, wireRequest } from '../core/call.js';
import { refuse } from '../core/check.js';
import type { Connection, WireRequest } from '../core/connection.js';
import { ApiError, SdkError, TimeoutError, ValidationError, hide } from '../core/errors.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { onAbort } from '../core/abort.js';
import { asText } from '../core/readers.js';
import { checksumOf } from './file-checksum.js';
import { contentSource, type ContentSource, type FileContent, type PartBody, type TransferProgress } from './file-content.js';
import { putContent, signedRequest, transferTime } from './file-storage.js';
import { FileUploadError } from './file-upload-error.js';

const mebibyte = 2 ** 20;
/** Parts are larger than 5 MiB; content is cut evenly, into parts of more than half the part size. */
const smallestPart = 11 * mebibyte;
/** Parts are smaller than this. */
const partLimit = 4000 * mebibyte;
const mostParts = 250;

/** Options of an upload. */
export interface UploadFileOptions extends RequestOptions {
  /**
   * Milliseconds for one attempt of each request. Default: the client's; for those that carry content ten minutes, and
   * more for parts of more than 64 MiB.
   */
  timeout?: number | undefined;
  /** Bytes that a stream will give. Without it, a stream is read into memory to its end before anything is sent. */
  size?: number | undefined;
  /**
   * Bytes: content of up to this size goes in one request, larger content in parts of at most this size. Grows where
   * 250 parts are not enough. From 11 MiB to 3,999 MiB; default 16 MiB.
   */
  partSize?: number | undefined;
  /** Parts that are sent at the same time, within the client's own bound. Default 5. */
  concurrency?: number | undefined;
  /**
   * Goes on with an upload that did not come to its end: what is in place is not sent again. For the same content; a file on
   * disk that was written to since is refused.
   */
  resume?: FileUploadSession | undefined;
  /** Called when the file is there and its content is yet to come. */
  onStart?: ((session: FileUploadSession) => void) | undefined;
  /** Called with the bytes that are in place or on their way, after each part at the latest. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** An upload that has begun. It holds the signed URLs, out of sight, and can be resumed while they last: a week. */
export class FileUploadSession {
  /** The file as the platform gave it when it was created. */
  declare readonly file: FileMetadata;
  /** Bytes of the content. */
  declare readonly size: number;
  /** One URL for each part. @internal */
  declare readonly urls: readonly string[];
  /** Of an upload in parts. @internal */
  declare readonly uploadId: string | undefined;
  /** Tells the content from what it may be later, where that is known. @internal */
  declare readonly mark: string | undefined;
  /** Parts that are in place. @internal */
  declare readonly arrived: Set<number>;

  /** @internal */
  constructor(file: FileMetadata, { size, mark }: Pick<ContentSource, 'size' | 'mark'>, urls: readonly string[], uploadId?: string) {
    Object.assign(this, { file, size });
    hide(this, { urls, uploadId, mark, arrived: new Set<number>() });
  }

  /** Bytes that are in place. */
  get done(): number {
    let done = 0;
    for (const part of this.arrived) done += this.bounds(part)[1] - this.bounds(part)[0];
    return done;
  }

  /** First byte of a part, and the one after its last. @internal */
  bounds(part: number): readonly [number, number] {
    const at = (index: number): number => Math.floor((this.size * index) / this.urls.length);
    return [at(part), at(part + 1)];
  }
}

/** `Files.upload` as a function. */
export async function uploadFileContent(connection: Connection, content: FileContent, params: CreateFileParams, options?: UploadFileOptions): Promise<FileMetadata> {
  checkUploadOptions(options);
  return uploadSource(connection, contentSource(content, options?.size), params, options);
}

/** Uploads from a source, which is closed in any case. */
export function uploadSource(connection: Connection, source: ContentSource, params: CreateFileParams, options: UploadFileOptions = {}): Promise<FileMetadata> {
  const { deadline = connection.config['deadline'] as number | undefined, signal } = options;
  const late = (): Error => new TimeoutError(`upload: not done within its deadline of ${deadline} ms`);
  if (!signal && deadline === undefined) return upload(connection, source, params, options);
  if (signal?.aborted) void source.close?.(signal.reason);
  return bounded((inner) => upload(connection, source, params, { ...options, signal: inner }), signal, deadline ?? Infinity, late);
}

/** @throws {ValidationError} for an option that does not exist or can't be meant */
export function checkUploadOptions(options: UploadFileOptions | undefined, ...more: string[]): void {
  checkRequestOptions(options, 'size', 'partSize', 'concurrency', 'resume', 'onStart', 'onProgress', ...more);
  const { size = 0, partSize = smallestPart, resume } = options ?? {};
  if (!(Number.isSafeInteger(size) && size >= 0)) refuse('options.size', 'a whole number of bytes', size);
  if (!(Number.isInteger(partSize) && partSize >= smallestPart && partSize < partLimit)) refuse('options.partSize', 'a whole number of bytes from 11 MiB to below 4,000 MiB', partSize);
  if (resume !== undefined && !Array.isArray((resume as FileUploadSession | null)?.urls)) refuse('options.resume', 'the session of an upload', Object(resume));
}

async function upload(connection: Connection, source: ContentSource, params: CreateFileParams, options: UploadFileOptions): Promise<FileMetadata> {
  const { signal } = options;
  let failure: unknown;
  // A stream's pending read ends with the call.
  const forget = onAbort(signal, () => void source.close?.(signal!.reason));
  try {
    const { mimeType = source.type || undefined, ...rest } = params ?? {};
    const known = { ...rest, ...(mimeType === undefined ? {} : { mimeType }) };
    // All that can be wrong with them is found before the content is read.
    const request = wireRequest(createFileOperation, [], known);
    await source.open?.();
    if (signal?.aborted) throw signal.reason;
    const { size } = source;
    if (size > mostParts * (partLimit - 1)) refuse('upload: the content', `at most ${mostParts * (partLimit - 1)} bytes`, size);
    const { partSize = 16 * mebibyte, resume, onProgress, onStart } = options;
    if (resume && resume.size !== size) refuse('upload: the content', `as large as that of the upload which it resumes: ${resume.size} bytes`, size);
    if (resume?.mark !== undefined && source.mark !== undefined && resume.mark !== source.mark) throw new ValidationError('upload: the content was changed since the upload that it resumes began: upload it anew');
    const count = resume ? resume.urls.length : Math.max(1, Math.min(mostParts, Math.ceil(size / partSize)));
    const meter = new Meter(size, resume?.done ?? 0, onProgress);
    const take = async (part: readonly [number, number]): Promise<Ready> => {
      const sent = meter.part();
      return { body: await source.part(...part, sent), sent };
    };
    const whole = count === 1 ? await take([0, size]) : undefined;
    if (whole) await source.settle?.();
    if (signal?.aborted) throw signal.reason;
    const session = resume ?? (await begin(connection, request, known, count, source, options));
    if (!resume) notify(onStart, session);
    try {
      await sendParts(connection, session, whole ? async () => whole : take, mimeType, options);
      // What was in memory as a whole could not change.
      if (!(whole?.body instanceof Uint8Array)) await source.settle?.();
      if (session.uploadId !== undefined) await complete(connection, session, session.uploadId, options);
    } catch (error) {
      throw signal?.aborted ? signal.reason : new FileUploadError(session, error);
    }
    return session.file;
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    forget();
    await source.close?.(failure);
  }
}

/** Makes the file known, and gets the URLs for its content. */
async function begin(connection: Connection, request: WireRequest, params: CreateFileParams, count: number, content: ContentSource, options: UploadFileOptions): Promise<FileUploadSession> {
  const { externalId, overwrite } = params;
  // Replaced twice is replaced once.
  const again = externalId !== undefined && overwrite ? { idempotent: true as const } : {};
  const send = ({ operation, ...rest }: WireRequest): Promise<unknown> => result(connection, { operation: { ...operation, ...again }, ...rest }, requestOptions(options));
  if (count === 1) {
    const { uploadUrl, ...file } = (await send(request)) as FileUpload;
    return new FileUploadSession(file, content, [uploadUrl]);
  }
  const answer = (await send(wireRequest(initFileMultipartUploadOperation, [], { ...params, parts: count }))) as FileMultipartUpload | FileMultipartUploadList;
  const { uploadUrls, uploadId, ...file } = 'items' in answer ? answer.items[0]! : answer;
  if (!Array.isArray(uploadUrls) || uploadUrls.length !== count) throw new SdkError(`upload: the platform gave ${uploadUrls?.length ?? 'no'} URLs for ${count} parts of the file ${file.id}`);
  return new FileUploadSession(file, content, uploadUrls, uploadId);
}

/** A part's bytes, and what is told as they go out. */
interface Ready {
  readonly body: PartBody;
  readonly sent: (bytes: number) => void;
}

/** Sends the parts that are not in place, several at a time. The first that fails for good stops them. */
async function sendParts(
  connection: Connection,
  session: FileUploadSession,
  take: (bounds: readonly [number, number]) => Promise<Ready>,
  type: string | undefined,
  options: UploadFileOptions,
): Promise<void> {
  const { urls, arrived } = session;
  const { concurrency = 5, signal, timeout, maxRetries, onResponse } = options;
  const send = async (part: number, stopped: AbortSignal | undefined): Promise<void> => {
    const [start, end] = session.bounds(part);
    const { body, sent } = await take([start, end]);
    if (stopped?.aborted) throw stopped.reason;
    const headers: Record<string, string> = {};
    if (type !== undefined) headers['content-type'] = type;
    if (typeof body === 'function') headers['content-length'] = String(end - start);
    await put(connection, urls[part]!, body, { signal: stopped, timeout: timeout ?? transferTime(end - start), maxRetries, onResponse, headers });
    arrived.add(part);
    sent(end - start);
  };
  const left = urls.map((_url, part) => part).filter((part) => !arrived.has(part));
  if (left.length === 1) return send(left[0]!, signal);
  const stop = new AbortController();
  const forget = onAbort(signal, () => stop.abort(signal!.reason));
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < left.length && !stop.signal.aborted) await send(left[next++]!, stop.signal);
  };
  try {
    await Promise.all(
      Array.from({ length: Math.min(left.length, concurrency, connection.concurrency) }, () =>
        worker().catch((error: unknown) => {
          // What stopped them all is what is told.
          if (!stop.signal.aborted) stop.abort(error);
          throw stop.signal.reason;
        }),
      ),
    );
  } finally {
    forget();
  }
}

/** Sends one part, and again where the store says that it has something else. */
async function put(connection: Connection, url: string, body: PartBody, options: RequestOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { info } = await connection.send(signedRequest(connection, putContent, url, { body, read: asText }), options);
    const checksum = checksumOf(info.headers, true);
    if (!checksum) return;
    const digest = checksum.begin();
    await eachChunk(body, (chunk) => digest.update(chunk));
    if (digest.text() === checksum.expected) return;
    if (attempt === 3) throw new SdkError(`${putContent.id}: the content did not arrive as it was sent: its ${checksum.name} is another one`);
    await sleep(attempt * 100, options.signal);
  }
}

async function eachChunk(body: PartBody, use: (chunk: Uint8Array) => void): Promise<void> {
  if (body instanceof Uint8Array) return use(body);
  const reader = (typeof body === 'function' ? body() : body.stream()).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) use(step.value);
}

/** Makes one file of the parts. Sent twice, a second answer may be a refusal though the first did it. */
async function complete(connection: Connection, { file: { id } }: FileUploadSession, uploadId: string, options: UploadFileOptions): Promise<void> {
  try {
    await call(connection, { ...completeFileMultipartUploadOperation, idempotent: true }, [], { id, uploadId }, requestOptions(options));
  } catch (error) {
    if (!(error instanceof ApiError && error.status < 500 && error.attempts > 1)) throw error;
    const file = await batch<FileMetadata | undefined>(connection, retrieveFilesOperation, id, undefined, requestOptions(options));
    if (!file?.uploaded) throw error;
  }
}

/** What of an upload's options is for the platform's own requests. */
function requestOptions({ signal, timeout, maxRetries, headers, onResponse }: UploadFileOptions): RequestOptions {
  return { signal, timeout, maxRetries, headers, onResponse };
}

/** Adds up what has gone out, part by part; it never goes back, though an attempt may begin anew. */
class Meter {
  readonly #total: number;
  readonly #observer: UploadFileOptions['onProgress'];
  #done: number;
  #shown: number;

  constructor(total: number, done: number, observer: UploadFileOptions['onProgress']) {
    this.#total = total;
    this.#done = done;
    this.#shown = observer ? done : Infinity;
    this.#observer = observer;
  }

  /** What a part calls with the bytes of it that have gone out. */
  part(): (bytes: number) => void {
    let before = 0;
    return (bytes) => {
      this.#done += bytes - before;
      before = bytes;
      if (this.#done > this.#shown || (this.#total === 0 && this.#shown === 0)) notify(this.#observer, { done: (this.#shown = this.#done), total: this.#total });
    };
  }
}

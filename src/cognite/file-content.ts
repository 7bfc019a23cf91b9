/** What a file's content can be given as, and how it is cut into parts. */
import { refuse } from '../core/check.js';
import { SdkError } from '../core/errors.js';

/** A file's content: text (sent as UTF-8), bytes, a Blob or File, or a stream of bytes. */
export type FileContent = string | ArrayBuffer | ArrayBufferView | Blob | ReadableStream<Uint8Array>;

/** Bytes that are through, of all. */
export interface TransferProgress {
  readonly done: number;
  /** Undefined where nobody has said how many there are. */
  readonly total: number | undefined;
}

/** Where an upload takes its bytes from. */
export interface ContentSource {
  /** Bytes in all; known once it is open. */
  readonly size: number;
  /** The media type that the content itself states. */
  readonly type?: string | undefined;
  /** Tells the content from what it was at another time, where that is known. */
  readonly mark?: string | undefined;
  /** Finds out how many bytes there are. */
  open?(): Promise<void>;
  /**
   * The bytes from `start` up to `end`. Parts are asked for in order, before those in front of them are through.
   * @param sent called as the bytes of an attempt go out, where that can be seen, with how many have
   */
  part(start: number, end: number, sent: (bytes: number) => void): Promise<PartBody>;
  /** Whether what was read is what was promised. */
  settle?(): Promise<void>;
  /** Lets go of what it holds, whatever came of the upload. */
  close?(reason?: unknown): Promise<void>;
}

/** Bytes that can be sent more than once: as they are, or as a stream that is made for each attempt. */
export type PartBody = Uint8Array<ArrayBuffer> | Blob | (() => ReadableStream<Uint8Array>);

/**
 * The source of given content.
 * @param size bytes that a stream will give; without it, the stream is read to its end first
 * @throws {ValidationError} it is no content
 */
export function contentSource(content: FileContent, size: number | undefined): ContentSource {
  if (size !== undefined && !isStream(content)) refuse('upload: options.size', 'left out beside content that has its size', size);
  if (typeof content === 'string') return bytesSource(new TextEncoder().encode(content));
  if (content instanceof ArrayBuffer || Object.prototype.toString.call(content) === '[object ArrayBuffer]') return bytesSource(new Uint8Array(content as ArrayBuffer));
  if (ArrayBuffer.isView(content)) return bytesSource(new Uint8Array(content.buffer as ArrayBuffer, content.byteOffset, content.byteLength));
  // Not `instanceof`: it may come from another realm or a polyfill.
  if (typeof (content as Blob | null)?.slice === 'function' && typeof (content as Blob).size === 'number') return blobSource(content as Blob);
  if (!isStream(content)) return refuse('upload: the content', 'text, bytes, a Blob or a stream of bytes', Object(content) === content ? content : typeof content);
  if (content.locked) return refuse('upload: the content', 'a stream that nobody else reads', content);
  return new StreamSource(content, size);
}

function isStream(content: unknown): content is ReadableStream<Uint8Array> {
  return typeof (content as ReadableStream | null)?.getReader === 'function';
}

function bytesSource(bytes: Uint8Array<ArrayBuffer>): ContentSource {
  return { size: bytes.length, part: async (start, end) => bytes.subarray(start, end) };
}

function blobSource(blob: Blob): ContentSource {
  return { size: blob.size, type: blob.type, part: async (start, end) => blob.slice(start, end) };
}

/**
 * A stream, read once and in order. Of one whose size is known, memory holds what is on its way; of another one all:
 * the platform must know the number of parts before the first.
 */
class StreamSource implements ContentSource {
  size: number;
  readonly #known: boolean;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  /** Read, and not yet taken. */
  readonly #chunks: Uint8Array[] = [];
  #taken: Promise<unknown> = Promise.resolve();
  #at = 0;

  constructor(stream: ReadableStream<Uint8Array>, size: number | undefined) {
    this.#reader = stream.getReader();
    this.#known = size !== undefined;
    this.size = size ?? 0;
  }

  async open(): Promise<void> {
    if (this.#known) return;
    while (await this.#read()) this.size += this.#chunks.at(-1)!.length;
  }

  part(start: number, end: number): Promise<PartBody> {
    // One after another, in the order in which they are asked for.
    const taken = this.#taken.then(() => this.#take(start, end));
    this.#taken = taken.catch(() => {});
    return taken;
  }

  async settle(): Promise<void> {
    await this.#take(this.size, this.size);
    if (this.#chunks.length || (await this.#read())) throw new SdkError(`the stream gives more than the ${this.size} bytes that it was said to`);
  }

  async close(reason?: unknown): Promise<void> {
    this.#chunks.length = 0;
    await this.#reader.cancel(reason).catch(() => {});
  }

  /** Reads up to `end`; what stands before `start` is in place already. */
  async #take(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(end - start);
    while (this.#at < end) {
      if (!this.#chunks.length && !(await this.#read())) throw new SdkError(`the stream ended after ${this.#at} of ${this.size} bytes`);
      const chunk = this.#chunks[0]!;
      const fitting = chunk.subarray(0, (this.#at < start ? start : end) - this.#at);
      if (this.#at >= start) bytes.set(fitting, this.#at - start);
      this.#at += fitting.length;
      if (fitting.length < chunk.length) this.#chunks[0] = chunk.subarray(fitting.length);
      else this.#chunks.shift();
    }
    return bytes;
  }

  /** Reads on; false at the end. */
  async #read(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return false;
      if (!ArrayBuffer.isView(value)) refuse('upload: the content', 'a stream of bytes', value);
      if (value.length) return this.#chunks.push(value) > 0;
    }
  }
}

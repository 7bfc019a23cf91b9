import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ContentSource, PartBody } from '../cognite/file-content.js';
import { SdkError, ValidationError } from '../core/errors.js';

/** Parts of up to this size are read into memory; larger ones are streamed from the disk. */
const inMemory = 16 * 2 ** 20;
const chunk = 2 ** 20;

/** A file on disk, as the source of an upload. It is opened when the upload starts. */
export class DiskSource implements ContentSource {
  readonly #path: string;
  readonly #known: OnDisk;
  #handle: FileHandle | undefined;
  /** What no other attempt would change. */
  #failure: SdkError | undefined;

  /** @param known what was found at the path: another size or time from then on is a change */
  constructor(path: string, known: OnDisk) {
    this.#path = path;
    this.#known = known;
  }

  get size(): number {
    return this.#known.size;
  }

  get mark(): string {
    return String(this.#known.mtimeMs);
  }

  async open(): Promise<void> {
    this.#handle = await open(this.#path, 'r');
  }

  async part(start: number, end: number, sent: (bytes: number) => void): Promise<PartBody> {
    if (end - start > inMemory) return () => this.#stream(start, end, sent);
    const bytes = new Uint8Array(end - start);
    await this.#fill(bytes, start);
    return bytes;
  }

  async settle(): Promise<void> {
    const { size, mtimeMs } = await this.#handle!.stat();
    if (size !== this.size || mtimeMs !== this.#known.mtimeMs) throw this.#changed(size);
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }

  /** The bytes from `start` up to `end`, read as they are asked for. */
  #stream(start: number, end: number, sent: (bytes: number) => void): ReadableStream<Uint8Array> {
    if (this.#failure) throw this.#failure;
    let at = start;
    sent(0);
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const bytes = new Uint8Array(Math.min(chunk, end - at));
          await this.#fill(bytes, at);
          at += bytes.length;
          controller.enqueue(bytes);
          sent(at - start);
          if (at === end) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  async #fill(bytes: Uint8Array, start: number): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (!this.#handle) throw new SdkError(`${basename(this.#path)} is closed: its upload has ended`);
      const { bytesRead } = await this.#handle.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) throw this.#changed(start + at);
      at += bytesRead;
    }
  }

  #changed(size: number): SdkError {
    return (this.#failure = new SdkError(`${basename(this.#path)} was changed while it was uploaded: ${size === this.size ? 'it was written to' : `it had ${this.size} bytes, and has ${size}`}`));
  }
}

/** What is known of a file on disk. */
export type OnDisk = Pick<Stats, 'size' | 'mtimeMs'>;

/** @throws {ValidationError} there is nothing at the path, or nothing that may be seen */
export async function statOf(path: string, where: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new ValidationError(`${where} must be a path that can be read: ${(error as Error).message}`, { cause: error });
  }
}

import type { FileHandle } from 'node:fs/promises';

/** Bytes that are written together. */
const together = 2 ** 20;

/**
 * Writes chunks to a file as they come, several at a time, while the next ones are on their way: a write for each takes
 * longer than most networks. Memory holds two writes' worth.
 */
export class ChunkWriter {
  /** Bytes that were given. */
  size = 0;
  readonly #handle: FileHandle;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Takes a chunk. What went wrong with an earlier one is thrown now. */
  async write(chunk: Uint8Array): Promise<void> {
    this.#waiting.push(chunk);
    this.#waitingBytes += chunk.length;
    this.size += chunk.length;
    if (this.#waitingBytes >= together) await this.#flush();
  }

  /** Waits until all is written. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#writing;
  }

  /** Begins again with an empty file. */
  async restart(): Promise<void> {
    this.#waiting = [];
    this.#waitingBytes = 0;
    await this.#writing;
    await this.#handle.truncate(0);
    this.size = 0;
  }

  /** Waits for the write before, and begins the next one. */
  async #flush(): Promise<void> {
    const chunks = this.#waiting;
    const at = this.size - this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
    await this.#writing;
    if (!chunks.length) return;
    this.#writing = this.#writeAll(chunks, at);
    // Thrown where it is waited for.
    this.#writing.catch(() => {});
  }

  async #writeAll(chunks: readonly Uint8Array[], start: number): Promise<void> {
    let { bytesWritten: at } = await this.#handle.writev(chunks, start);
    const total = chunks.reduce((sum, { length }) => sum + length, 0);
    if (at === total) return;
    // A system may write a part only.
    const rest = Buffer.concat(chunks);
    while (at < total) at += (await this.#handle.write(rest, at, total - at, start + at)).bytesWritten;
  }
}

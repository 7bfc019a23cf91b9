// The build without workers, which nothing here needs.
import { Zip, ZipDeflate } from 'fflate/browser';
import { sleep } from '../core/bounded.js';

/** A file for an archive. */
export interface CodeFile {
  /** Its path in the archive, with slashes. */
  readonly path: string;
  /** Gives its bytes, when their turn comes. */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}

/** Bytes that are compressed without letting others have a turn. */
const slice = 2 ** 20;

/**
 * A zip archive of files. The same files make the same bytes, whatever the hour. Memory holds one file, and the
 * archive.
 * @param onFile called after each file
 */
export async function zipFiles(files: readonly CodeFile[], signal: AbortSignal, onFile: (done: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [index, { path, read }] of files.entries()) {
    const bytes = await read();
    if (signal.aborted) throw signal.reason;
    const entry = new ZipDeflate(path);
    // The first time that an archive can hold, in the clock of wherever this runs.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    let at = 0;
    for (; bytes.length - at > slice; at += slice) {
      entry.push(bytes.subarray(at, at + slice));
      await sleep(0, signal);
    }
    entry.push(bytes.subarray(at), true);
    if (failure) throw failure;
    onFile(index + 1);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

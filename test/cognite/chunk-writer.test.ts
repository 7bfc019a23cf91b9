import type { FileHandle } from 'node:fs/promises';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChunkWriter } from '../../src/node/chunk-writer.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chunks-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file in memory whose writes are short, slow, or fail after some bytes. */
function shortHandle({ most = Infinity, fails = Infinity } = {}): { handle: FileHandle; bytes: () => number[]; calls: () => number } {
  let content: number[] = [];
  let busy = false;
  let calls = 0;
  const put = async (bytes: Uint8Array, position: number): Promise<{ bytesWritten: number }> => {
    expect(busy).toBe(false);
    busy = true;
    calls++;
    await new Promise((resolve) => setTimeout(resolve));
    busy = false;
    if (position + bytes.length > fails) throw new Error('no space left');
    const part = bytes.subarray(0, most);
    part.forEach((byte, index) => (content[position + index] = byte));
    return { bytesWritten: part.length };
  };
  const handle = {
    writev: (chunks: readonly Uint8Array[], position: number) => put(Buffer.concat(chunks), position),
    write: (bytes: Uint8Array, at: number, length: number, position: number) => put(bytes.subarray(at, at + length), position),
    truncate: async () => void (content = []),
  };
  return { handle: handle as unknown as FileHandle, bytes: () => content, calls: () => calls };
}

describe('chunks to a file', () => {
  it('are written whole and in order, whatever their sizes and however short the writes', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), fc.option(fc.nat(30)), async (chunks, most, restartAt) => {
        const { handle, bytes } = shortHandle({ most });
        const writer = new ChunkWriter(handle);
        let expected: number[] = [];
        for (const [index, chunk] of chunks.entries()) {
          if (index === restartAt) {
            await writer.restart();
            expected = [];
          }
          await writer.write(chunk);
          expected.push(...chunk);
        }
        await writer.end();
        expect(bytes()).toEqual(expected);
        expect(writer.size).toBe(expected.length);
      }),
      { numRuns: 60 },
    ));

  it('are written a megabyte at a time, on a real disk as well', async () => {
    const chunks = Array.from({ length: 50 }, (_, index) => new Uint8Array(65_536 + index).fill(index));
    const { handle, calls } = shortHandle();
    const writer = new ChunkWriter(handle);
    for (const chunk of chunks) await writer.write(chunk);
    await writer.end();
    expect(calls()).toBe(4);

    const path = join(folder, 'file');
    const file = await open(path, 'wx');
    const onDisk = new ChunkWriter(file);
    for (const chunk of chunks) await onDisk.write(chunk);
    await onDisk.end();
    await file.close();
    expect((await readFile(path)).equals(Buffer.concat(chunks))).toBe(true);
  });

  it('tell of a write that failed, at the latest at the end', async () => {
    const { handle } = shortHandle({ fails: 2 ** 21 });
    const writer = new ChunkWriter(handle);
    const chunk = new Uint8Array(2 ** 20);
    await writer.write(chunk);
    await writer.write(chunk);
    await writer.write(chunk);
    await expect(writer.end()).rejects.toThrow('no space left');
    const soon = new ChunkWriter(shortHandle({ fails: 0 }).handle);
    await soon.write(chunk);
    await expect(soon.write(chunk)).rejects.toThrow('no space left');
  });
});

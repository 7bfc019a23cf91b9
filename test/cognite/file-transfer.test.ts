import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  ConnectionError,
  FileUploadError,
  Files,
  NotFoundError,
  ParseError,
  TimeoutError,
  ValidationError,
  type FileContent,
  type FileUploadSession,
  type TransferProgress,
} from '../../src/cognite/files.js';
import { crc32c, md5 } from '../../src/cognite/file-checksum.js';
import { gather } from '../../src/cognite/file-download.js';
import { uploadFileContent } from '../../src/cognite/file-upload.js';
import type { ResponseInfo } from '../../src/core/request-options.js';
import { failure } from './cdf.js';
import { secret, serveFiles, someBytes, streamOf, type FileServer } from './file-server.js';

const mebibyte = 2 ** 20;
const large = someBytes(40 * mebibyte + 7);

/** Nothing of the client's may go to the storage. */
function expectBare({ stored }: FileServer): void {
  for (const { headers } of stored) {
    expect(Object.keys(headers).filter((name) => /^(authorization|x-cdp|cdf-|content-encoding|cookie|x-mine)/.test(name))).toEqual([]);
  }
}

/** No signed URL may be seen. */
function expectHidden(error: unknown): void {
  const seen = inspect(error, { depth: 9 }) + JSON.stringify(error) + String((error as Error).stack);
  expect(seen).not.toContain(secret);
  expect(seen).not.toContain('secret-path');
}

describe('files.upload', () => {
  const text = 'Pumpe ø 漢字 🙂';
  const bytes = Buffer.from(text);
  const forms: [string, () => FileContent][] = [
    ['text', () => text],
    ['bytes', () => new Uint8Array(bytes)],
    ['a view of bytes', () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ['an ArrayBuffer', () => new Uint8Array(bytes).buffer],
    ['a DataView', () => new DataView(new Uint8Array(bytes).buffer)],
    ['a Blob', () => new Blob([text])],
    ['a File', () => new File([text], 'a.txt')],
    ['a stream', () => streamOf(bytes, 3)],
  ];

  it.each(forms)('takes %s', async (_name, content) => {
    const server = await serveFiles();
    const file = await server.files.upload(content(), { name: 'a.txt', externalId: 'x', mimeType: 'text/plain' });
    expect(file).toEqual({ id: 1, name: 'a.txt', externalId: 'x', mimeType: 'text/plain', uploaded: false });
    expect(server.content(file).toString()).toBe(text);
    expect(server.asked.map(({ line }) => line)).toEqual(['POST /api/v1/projects/plant-1/files']);
    expect(server.asked[0]!.headers.authorization).toBe('Bearer token-1');
    expect(server.stored[0]!.headers).toMatchObject({ 'content-length': String(bytes.length), 'content-type': 'text/plain' });
    expectBare(server);
  });

  it('takes a stream whose size is known, and empty content', async () => {
    const server = await serveFiles();
    const file = await server.files.upload(streamOf(bytes, 4), { name: 'a' }, { size: bytes.length });
    expect(server.content(file).toString()).toBe(text);
    const seen: TransferProgress[] = [];
    for (const empty of ['', new Uint8Array(), new Blob([]), streamOf(Buffer.alloc(0))]) await server.files.upload(empty, { name: 'empty' }, { onProgress: (progress) => seen.push(progress) });
    expect(server.stored.slice(1).map(({ headers }) => headers['content-length'])).toEqual(['0', '0', '0', '0']);
    expect(seen).toContainEqual({ done: 0, total: 0 });
  });

  it("sends a Blob's type along where the caller has none, and no type where nobody has", async () => {
    const server = await serveFiles();
    await server.files.upload(new Blob(['x'], { type: 'text/csv' }), { name: 'a' });
    await server.files.upload(new Blob(['x'], { type: 'text/csv' }), { name: 'a', mimeType: 'text/plain' });
    await server.files.upload('x', { name: 'a' });
    expect(server.asked.map((got) => (JSON.parse(got.bytes.toString()) as { mimeType?: string }).mimeType)).toEqual(['text/csv', 'text/plain', undefined]);
    expect(server.stored.map(({ headers }) => headers['content-type'])).toEqual(['text/csv', 'text/plain', undefined]);
  });

  it("keeps the client's and the call's headers to the platform, and says overwrite there", async () => {
    const server = await serveFiles({ headers: { 'x-mine': 'a' } });
    await server.files.upload('x', { name: 'a', overwrite: true }, { headers: { 'x-mine-too': 'b', authorization: 'Bearer other' } });
    expect(server.asked[0]!.line).toMatch(/\/files\?overwrite=true$/);
    expect(server.asked[0]!.headers).toMatchObject({ 'x-mine': 'a', 'x-mine-too': 'b', authorization: 'Bearer other' });
    expectBare(server);
  });

  it('sends nothing of its own to a URL without a host, or on the platform’s own origin', async () => {
    const server = await serveFiles();
    const got: string[] = [];
    for (const uploadUrl of ['/signed/put?sig=1', 'files/signed?sig=1', `${server.options.baseUrl}/signed/put?sig=1`]) {
      server.onPlatform = ({ line, headers }, response) => {
        if (line.startsWith('POST')) return !!response.writeHead(201).end(JSON.stringify({ id: 1, name: 'a', uploaded: false, uploadUrl }));
        got.push(`${line} ${headers.authorization ?? '-'} ${headers['x-cdp-app'] ?? '-'}`);
        response.end();
        return true;
      };
      await server.files.upload('x', { name: 'a' });
    }
    expect(got).toEqual(['PUT /signed/put?sig=1 - -', 'PUT /files/signed?sig=1 - -', 'PUT /signed/put?sig=1 - -']);
  });

  it.each(['ftp://x/y', 'https://user:pass@x/y', 'http://', '', 5, undefined])('refuses %s for a signed URL, and does not show it', async (uploadUrl) => {
    const server = await serveFiles();
    server.onPlatform = (_got, response) => {
      response.writeHead(201).end(JSON.stringify({ id: 1, name: 'a', uploaded: false, uploadUrl }));
      return true;
    };
    const error = await failure<FileUploadError>(() => server.files.upload('x', { name: 'a' }));
    expect(error.message).toMatch(/no URL that is fit/);
    expect(server.asked).toHaveLength(1);
    expect(inspect(error)).not.toMatch(/user:pass/);
  });

  const parted: [string, () => FileContent, object][] = [
    ['bytes', () => new Uint8Array(large), {}],
    ['a Blob', () => new Blob([new Uint8Array(large)]), {}],
    ['a stream of known size', () => streamOf(large, 1_000_003), { size: large.length }],
    ['a stream of unknown size', () => streamOf(large, 1_000_003), {}],
  ];

  it.each(parted)('sends large content in parts: %s', async (_name, content, more) => {
    const server = await serveFiles();
    const seen: TransferProgress[] = [];
    const file = await server.files.upload(content(), { name: 'big', mimeType: 'application/zip' }, { ...more, onProgress: (progress) => seen.push(progress) });
    expect(file).toEqual({ id: 1, name: 'big', mimeType: 'application/zip', uploaded: false });
    expect(server.content(file).equals(large)).toBe(true);
    expect(server.asked.map(({ line }) => line.slice('POST /api/v1/projects/plant-1'.length))).toEqual(['/files/initmultipartupload?parts=3', '/files/completemultipartupload']);
    expect(JSON.parse(server.asked[1]!.bytes.toString())).toEqual({ id: 1, uploadId: 'upload-1' });
    expect(server.stored.every((got) => got.bytes.length > 5 * mebibyte && got.bytes.length <= 16 * mebibyte)).toBe(true);
    expect(seen.at(-1)).toEqual({ done: large.length, total: large.length });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
    expectBare(server);
  });

  it('sends as many parts at a time as it may', async () => {
    const server = await serveFiles();
    await server.files.upload(new Uint8Array(large), { name: 'big' }, { partSize: 11 * mebibyte, concurrency: 2 });
    expect([server.stored.length, server.most()]).toEqual([4, 2]);
    const narrow = await serveFiles({ concurrency: 1 });
    await narrow.files.upload(new Uint8Array(large), { name: 'big' }, { partSize: 11 * mebibyte });
    expect(narrow.most()).toBe(1);
  });

  it.each(parted)('sends a broken part again, and no other: %s', async (_name, content, more) => {
    const server = await serveFiles();
    const broken = new Set<string>();
    server.onStorage = ({ line }, response) => {
      if (broken.has(line)) return false;
      broken.add(line);
      if (line.includes('/0?')) response.socket!.destroy();
      else response.writeHead(line.includes('/1?') ? 500 : 503).end('<Error><Code>SlowDown</Code></Error>');
      return true;
    };
    const file = await server.files.upload(content(), { name: 'big' }, more);
    expect(server.content(file).equals(large)).toBe(true);
    expect(server.stored).toHaveLength(6);
    expect(server.asked).toHaveLength(2);
  });

  it('tells which file is there without its content, and goes on from there', async () => {
    const server = await serveFiles();
    let sick = true;
    server.onStorage = ({ line }, response) => {
      if (!sick || !line.includes('/2?')) return false;
      setTimeout(() => response.writeHead(403, { 'content-type': 'application/xml' }).end(`<Error><Code>SignatureDoesNotMatch</Code><Message>Not yours: ${server.storage}/secret-path?x=${secret}</Message><StringToSign>${secret}</StringToSign></Error>`), 300);
      return true;
    };
    let begun: FileUploadSession | undefined;
    const error = await failure<FileUploadError>(() => server.files.upload(new Uint8Array(large), { name: 'big' }, { onStart: (session) => (begun = session) }));
    expect(error).toBeInstanceOf(FileUploadError);
    expect(error.file).toMatchObject({ id: 1, name: 'big' });
    expect(error.session).toBe(begun);
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(error.cause).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch', url: `${server.storage}/…`, attempts: 1, operationId: 'putFileContent' });
    expectHidden(error);
    expectHidden((error.cause as ApiError).body);
    expect(error.message).toMatch(/^upload: the file 1 is there, and 27962031 of 41943047 bytes of its content: SignatureDoesNotMatch: Not yours: …/);
    expect(server.all[0]!.uploaded).toBe(false);
    sick = false;
    server.stored.length = 0;
    for (const wrong of [new Uint8Array(large.length - 1), 'x']) expect(await failure(() => server.files.upload(wrong, { name: 'big' }, { resume: error.session }))).toBeInstanceOf(ValidationError);
    const seen: TransferProgress[] = [];
    await server.files.upload(streamOf(large, 777_777), { name: 'big' }, { resume: error.session, size: large.length, onProgress: (progress) => seen.push(progress) });
    expect(server.stored).toHaveLength(1);
    expect(seen).toEqual([{ done: large.length, total: large.length }]);
    expect(server.all[0]!.uploaded).toBe(true);
    expect(server.content({ id: 1 }).equals(large)).toBe(true);
  });

  it('gives up after its retries', async () => {
    const server = await serveFiles();
    server.onStorage = (_got, response) => !!response.writeHead(503).end();
    const error = await failure<FileUploadError>(() => server.files.upload('x', { name: 'a' }, { maxRetries: 2 }));
    expect(error.cause).toMatchObject({ status: 503, attempts: 3 });
    expectHidden(error);
    server.onStorage = (_got, response) => !!response.socket!.destroy();
    const broken = await failure<FileUploadError>(() => server.files.upload('x', { name: 'a' }, { maxRetries: 1 }));
    expect(broken.cause).toBeInstanceOf(ConnectionError);
    expectHidden(broken);
    server.onStorage = () => true;
    expect((await failure<FileUploadError>(() => server.files.upload('x', { name: 'a' }, { maxRetries: 0, timeout: 50 }))).cause).toBeInstanceOf(TimeoutError);
    expect(await failure(() => server.files.upload('x', { name: 'a' }, { deadline: 50 }))).toBeInstanceOf(TimeoutError);
  });

  it('does not follow a redirect', async () => {
    const server = await serveFiles();
    server.onStorage = (_got, response) => !!response.writeHead(307, { location: `${server.options.baseUrl}/elsewhere?${secret}` }).end();
    const error = await failure<FileUploadError>(() => server.files.upload('x', { name: 'a' }));
    expect(error.message).toMatch(/redirected/);
    expectHidden(error);
    expect([server.asked.length, server.stored.length]).toEqual([1, 1]);
  });

  it('creates no file where the platform refuses to, or where it is in doubt', async () => {
    const server = await serveFiles();
    server.onPlatform = (_got, response) => !!response.writeHead(503).end();
    expect(await failure(() => server.files.upload('x', { name: 'a' }))).toMatchObject({ status: 503, attempts: 1 });
    expect(await failure(() => server.files.upload('x', { name: 'a', overwrite: true }))).toMatchObject({ attempts: 1 });
    // Replaced twice is replaced once.
    expect(await failure(() => server.files.upload('x', { name: 'a', externalId: 'x', overwrite: true }, { maxRetries: 2 }))).toMatchObject({ attempts: 3 });
    expect(server.stored).toEqual([]);
  });

  it('completes an upload whose completion was answered with a failure', async () => {
    const server = await serveFiles();
    let count = 0;
    server.onPlatform = ({ line }, response) => {
      if (!line.includes('complete') || count++) return false;
      server.all[0]!.uploaded = true;
      return !!response.writeHead(503).end();
    };
    await server.files.upload(new Uint8Array(large), { name: 'big' });
    expect(server.asked.map(({ line }) => line.split('/files/')[1])).toEqual(['initmultipartupload?parts=3', 'completemultipartupload', 'completemultipartupload', 'byids']);
  });

  it('fails where the completion is refused', async () => {
    const server = await serveFiles();
    server.onPlatform = ({ line }, response) => line.includes('complete') && !!response.writeHead(400).end('{"error":{"code":400,"message":"no"}}');
    const error = await failure<FileUploadError>(() => server.files.upload(new Uint8Array(large), { name: 'big' }));
    expect(error.cause).toMatchObject({ status: 400, message: expect.stringContaining('no') as string });
    server.onPlatform = undefined;
    await server.files.upload(new Uint8Array(large), { name: 'big' }, { resume: error.session });
    expect([server.stored.length, server.all[0]!.uploaded]).toEqual([3, true]);
  });

  it('finds a stream that is shorter or longer than it was said to be', async () => {
    const server = await serveFiles();
    expect((await failure(() => server.files.upload(streamOf(bytes), { name: 'a' }, { size: bytes.length + 1 }))).message).toMatch(/ended after 20 of 21 bytes/);
    expect((await failure(() => server.files.upload(streamOf(bytes), { name: 'a' }, { size: bytes.length - 1 }))).message).toMatch(/gives more than the 19 bytes/);
    expect(server.asked).toEqual([]);
    for (const size of [large.length - 1, large.length + 1]) {
      const error = await failure<FileUploadError>(() => server.files.upload(streamOf(large, 1e6), { name: 'big' }, { size }));
      expect(error).toBeInstanceOf(FileUploadError);
      expect(error.message).toMatch(/gives more|ended after/);
    }
    expect(server.asked.filter(({ line }) => line.includes('complete'))).toEqual([]);
  });

  it('holds no more of a stream than is on its way', async () => {
    const server = await serveFiles();
    const size = 6 * 11 * mebibyte;
    let pulled = 0;
    let ahead = 0;
    const chunk = new Uint8Array(mebibyte);
    server.onStorage = () => {
      ahead = Math.max(ahead, pulled - (server.stored.length - 2) * 11 * mebibyte);
    };
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => ((pulled += mebibyte) > size ? controller.close() : controller.enqueue(chunk)) }, { highWaterMark: 0 });
    await server.files.upload(stream, { name: 'big' }, { size, partSize: 11 * mebibyte, concurrency: 2 });
    expect(server.stored).toHaveLength(6);
    expect(ahead).toBeLessThanOrEqual(3 * 11 * mebibyte + mebibyte);
  });

  it('stops at an abort, with its reason, and cancels the stream', async () => {
    const server = await serveFiles();
    const reason = new Error('enough');
    const stop = new AbortController();
    server.onStorage = () => {
      if (server.stored.length === 2) stop.abort(reason);
      return true;
    };
    let cancelled: unknown;
    expect(await failure(() => server.files.upload(streamOf(large, 1e6, (why) => (cancelled = why)), { name: 'big' }, { size: large.length, signal: stop.signal, concurrency: 2 }))).toBe(reason);
    const before = server.stored.length + server.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(cancelled).toBe(reason);
    expect(server.stored.length + server.asked.length).toBe(before);
    // While a stream of unknown size is read.
    const other = new AbortController();
    setTimeout(() => other.abort(reason), 20);
    expect(await failure(() => server.files.upload(new ReadableStream({ cancel: (why) => void (cancelled = [why]) }), { name: 'a' }, { signal: other.signal }))).toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(cancelled).toEqual([reason]);
    expect(await failure(() => server.files.upload('x', { name: 'a' }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.stored.length + server.asked.length).toBe(before);
  });

  it('finds content that did not arrive as it was sent', async () => {
    const server = await serveFiles();
    const crc = crc32c();
    crc.update(bytes);
    server.headers = { 'x-goog-hash': `crc32c=${crc.text()},md5=${createHash('md5').update(bytes).digest('base64')}` };
    for (const [, content] of forms) await server.files.upload(content(), { name: 'a' });
    const error = await failure<FileUploadError>(() => server.files.upload('something else', { name: 'a' }));
    expect(error.message).toMatch(/did not arrive as it was sent: its CRC32C is another one/);
    expect(server.stored).toHaveLength(forms.length + 3);
    // That of an answer's own body says nothing.
    server.headers = { 'content-md5': createHash('md5').update('').digest('base64') };
    await server.files.upload('x', { name: 'a' });
  });

  it('refuses what makes no sense, before anything is sent', async () => {
    const server = await serveFiles();
    const refused = async (act: () => unknown, message: RegExp): Promise<void> => {
      const error = await failure(act);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toMatch(message);
    };
    const { files } = server;
    for (const content of [undefined, null, 5, {}, [1, 2]]) await refused(() => files.upload(content as never, { name: 'a' }), /content must be text, bytes, a Blob or a stream/);
    await refused(() => files.upload('x', {} as never), /createFile: .*name/);
    await refused(() => files.upload('x', undefined as never), /createFile: .*name/);
    await refused(() => files.upload('x', { name: 'a', dataSetId: 0 }), /dataSetId/);
    await refused(() => files.upload('x', { name: 'a', nam: 'b' } as never), /has no "nam"/);
    await refused(() => files.upload('x', { name: 'a' }, { size: 1 }), /options\.size must be left out/);
    for (const size of [-1, 0.5, NaN, '5']) await refused(() => files.upload(streamOf(bytes), { name: 'a' }, { size: size as never }), /options\.size must be a whole number of bytes/);
    for (const partSize of [0, 11 * mebibyte - 1, 4000 * mebibyte]) await refused(() => files.upload('x', { name: 'a' }, { partSize }), /options\.partSize must be a whole number of bytes from 11 MiB/);
    await refused(() => files.upload('x', { name: 'a' }, { concurrency: 0 }), /options\.concurrency/);
    await refused(() => files.upload('x', { name: 'a' }, { resume: {} as never }), /options\.resume/);
    await refused(() => files.upload('x', { name: 'a' }, { onStart: 1 as never }), /options\.onStart must be a function/);
    await refused(() => files.upload('x', { name: 'a' }, { parts: 1 } as never), /has no "parts"/);
    const locked = streamOf(bytes);
    locked.getReader();
    await refused(() => files.upload(locked, { name: 'a' }), /nobody else reads/);
    await refused(() => files.upload(new ReadableStream({ pull: (controller) => controller.enqueue('text' as never) }), { name: 'a' }), /must be a stream of bytes/);
    expect([server.asked, server.stored]).toEqual([[], []]);
  });

  it('cuts content into parts that the platform takes, evenly', async () => {
    const sizes = fc.oneof(fc.integer({ min: 0, max: 2 ** 30 }), fc.integer({ min: 0, max: 250 * (4000 * mebibyte - 1) }));
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 11 * mebibyte, max: 4000 * mebibyte - 1 }), async (size, partSize) => {
        const cuts: [number, number][] = [];
        let count = 1;
        const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
          const url = String(input);
          if (init.method === 'PUT') return new Response();
          count = Number(/parts=(\d+)/.exec(url)?.[1] ?? count);
          return Response.json({ id: 1, name: 'a', uploaded: false, uploadUrl: 'https://s/0', uploadId: 'u', uploadUrls: Array.from({ length: count }, (_, part) => `https://s/${part}`) });
        };
        // A Blob of any size, which costs nothing.
        const blob = { size, type: '', slice: (start: number, end: number) => (cuts.push([start, end]), new Blob()) } as Blob;
        const { connection } = new Files({ project: 'p', cluster: 'c', appName: 'a', fetch }) as unknown as { connection: Parameters<typeof uploadFileContent>[0] };
        await uploadFileContent(connection, blob, { name: 'a' }, { partSize });
        expect(cuts).toHaveLength(count);
        expect(count).toBeLessThanOrEqual(250);
        cuts.sort(([a], [b]) => a - b);
        expect([cuts[0]![0], cuts.at(-1)![1]]).toEqual([0, size]);
        cuts.forEach(([start, end], index) => {
          if (index) expect(start).toBe(cuts[index - 1]![1]);
          if (count > 1) expect(end - start > 5 * mebibyte && end - start < 4000 * mebibyte && (end - start <= partSize || count === 250)).toBe(true);
          else expect(end - start).toBeLessThanOrEqual(partSize);
        });
      }),
      { numRuns: 60 },
    );
    const tooLarge = { size: 250 * (4000 * mebibyte - 1) + 1, type: '', slice: () => new Blob() } as unknown as Blob;
    const server = await serveFiles();
    expect((await failure(() => server.files.upload(tooLarge, { name: 'a' }))).message).toMatch(/at most 1048575999750 bytes/);
  });
});

describe('files.download', () => {
  const content = someBytes(3 * mebibyte + 1, 7);
  const digest = (): string => createHash('md5').update(content).digest('base64');

  it('gives the bytes, in memory or as a stream, without credentials', async () => {
    const server = await serveFiles({ headers: { 'x-mine': 'a' } });
    const { id } = server.put('a', content, { externalId: 'x' });
    const seen: TransferProgress[] = [];
    const bytes = await server.files.download('x', { onProgress: (progress) => seen.push(progress), headers: { 'x-mine-too': 'a' } });
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(content.equals(bytes)).toBe(true);
    expect(seen.at(-1)).toEqual({ done: content.length, total: content.length });
    const { stream, size, type } = await server.files.downloadStream(id);
    expect([size, type]).toEqual([content.length, 'text/plain']);
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(content)).toBe(true);
    expect(server.asked.map((got) => JSON.parse(got.bytes.toString()) as unknown)).toEqual([{ items: [{ externalId: 'x' }] }, { items: [{ id }] }]);
    expectBare(server);
  });

  it('takes content whose length nobody says, and empty content', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    const empty = server.put('b', '');
    server.onStorage = ({ line }, response) => {
      if (!line.includes(`/${id}/`)) return false;
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      for (let at = 0; at < content.length; at += 100_000) response.write(content.subarray(at, at + 100_000));
      response.end();
      return true;
    };
    const seen: TransferProgress[] = [];
    expect(content.equals(await server.files.download(id, { onProgress: (progress) => seen.push(progress) }))).toBe(true);
    expect(seen.at(-1)).toEqual({ done: content.length, total: undefined });
    expect((await server.files.downloadStream(id)).size).toBeUndefined();
    expect(await server.files.download(empty.id)).toEqual(new Uint8Array());
  });

  it('tells that a file is not there, or that the storage refuses, without the link', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    expect(await failure(() => server.files.download('nothing'))).toBeInstanceOf(NotFoundError);
    server.onStorage = (_got, response) => !!response.writeHead(403).end(`<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X>${secret}</X></Error>`);
    for (const act of [() => server.files.download(id), () => server.files.downloadStream(id)]) {
      const error = await failure<ApiError>(act);
      expect(error).toMatchObject({ status: 403, code: 'AccessDenied', url: `${server.storage}/…`, message: expect.stringContaining('Request has expired') as string });
      expectHidden(error);
    }
    for (const bad of [0, '', {}, undefined, [1], null]) expect(await failure(() => server.files.download(bad as never))).toBeInstanceOf(ValidationError);
    expect(await failure(() => server.files.download(id, { onprogress: 1 } as never))).toBeInstanceOf(ValidationError);
  });

  it('asks for another link when one has expired, once', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    server.onStorage = (_got, response, count) => count === 1 && !!response.writeHead(403).end();
    expect(content.equals(await server.files.download(id))).toBe(true);
    expect([server.asked.length, server.stored.length]).toEqual([2, 2]);
  });

  /** Breaks the first `times` bodies off after some bytes. */
  function breakOff(server: FileServer, times: number, after: number, more: Record<string, string> = {}): void {
    server.headers = more;
    server.onStorage = ({ headers }, response, count) => {
      if (count > times) return false;
      const from = Number(/\d+/.exec(headers.range ?? '0')![0]);
      response.writeHead(from ? 206 : 200, {
        'content-length': content.length - from,
        ...(from ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
        ...more,
      });
      response.write(content.subarray(from, from + after), () => setTimeout(() => response.socket!.destroy(), 5));
      return true;
    };
  }

  it('goes on where a connection broke, where the content is known to be the same', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    breakOff(server, 2, 1_000_000, { etag: '"v1"', 'content-md5': digest() });
    expect(content.equals(await server.files.download(id))).toBe(true);
    expect(server.stored.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=1000000-', 'bytes=2000000-']);
    server.stored.length = 0;
    const { stream } = await server.files.downloadStream(id);
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(content)).toBe(true);
    expect(server.stored).toHaveLength(3);
    expectBare(server);
  });

  it('takes a part that nobody asked for as the beginning, and no other part', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    const answerWith = (from: number, to: number): void => {
      server.stored.length = 0;
      server.headers = { etag: '"v1"' };
      server.onStorage = (_got, response, count) =>
        count === 1 && !!response.writeHead(206, { 'content-length': to - from, 'content-range': `bytes ${from}-${to - 1}/${content.length}`, etag: '"v1"' }).end(content.subarray(from, to));
    };
    answerWith(0, 5000);
    expect(content.equals(await server.files.download(id))).toBe(true);
    expect(server.stored.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=5000-']);
    answerWith(10, 5000);
    const error = await failure(() => server.files.download(id));
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toContain('a part of the content that was not asked for');
    expect(server.stored).toHaveLength(1);
  });

  it('starts over where it is not known, and a stream errors', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    for (const headers of [{}, { etag: 'W/"v1"' }] as Record<string, string>[]) {
      server.stored.length = 0;
      breakOff(server, 2, 1_000_000, headers);
      expect(content.equals(await server.files.download(id))).toBe(true);
      expect(server.stored.map((got) => got.headers.range)).toEqual([undefined, undefined, undefined]);
      server.stored.length = 0;
      const { stream } = await server.files.downloadStream(id);
      const error = await failure(() => new Response(stream).arrayBuffer());
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.message).toMatch(/broke after \d+ of 3145729 bytes/);
      expectHidden(error);
    }
  });

  it('does not put two contents together', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    breakOff(server, 1, 1_000_000, { etag: '"v1"' });
    const first = server.onStorage!;
    const other = someBytes(2 * mebibyte, 9);
    const change = (): void => {
      server.stored.length = 0;
      server.onStorage = (got, response, count) => {
        if (count === 1) return first(got, response, count);
        server.headers = { etag: '"v2"' };
        server.all[0]!.parts = [other];
        return false;
      };
    };
    change();
    expect(other.equals(await server.files.download(id))).toBe(true);
    change();
    server.all[0]!.parts = [content];
    const { stream } = await server.files.downloadStream(id);
    expect(await failure(() => new Response(stream).arrayBuffer())).toBeInstanceOf(ConnectionError);
  });

  it('starts over where the content became shorter than what there is of it', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    const other = someBytes(1000, 9);
    const shrink = (): void => {
      breakOff(server, 1, 1_000_000, { etag: '"v1"' });
      const first = server.onStorage!;
      server.stored.length = 0;
      server.onStorage = (got, response, count) => {
        if (count === 1) return first(got, response, count);
        server.headers = { etag: '"v2"' };
        server.all[0]!.parts = [other];
        return got.headers.range !== undefined && !!response.writeHead(416, { 'content-range': 'bytes */1000' }).end();
      };
    };
    shrink();
    expect(other.equals(await server.files.download(id))).toBe(true);
    expect(server.stored.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=1000000-', undefined]);
    shrink();
    server.all[0]!.parts = [content];
    const { stream } = await server.files.downloadStream(id);
    expect(await failure(() => new Response(stream).arrayBuffer())).toBeInstanceOf(ConnectionError);
  });

  it.each([2 ** 40, Number.MAX_SAFE_INTEGER])('does not believe in %d bytes before they come', async (length) => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    const fetch = async (input: unknown, init?: RequestInit): Promise<Response> =>
      init?.method === 'GET' ? new Response(streamOf(content), { headers: { 'content-length': String(length) } }) : globalThis.fetch(input as string, init);
    const files = new Files({ ...server.options, fetch });
    const error = await failure(() => files.download(id, { maxRetries: 0 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain(`the content has ${content.length} bytes, not ${length}`);
  });

  it('lets go of content that does not fit into memory', async () => {
    const info = { operationId: 'getContent', status: 200 } as ResponseInfo;
    let ended = false;
    const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        yield Object.defineProperty(new Uint8Array(1), 'length', { value: 2 ** 53 - 1 });
      } finally {
        ended = true;
      }
    };
    const error = await failure(() => gather({ size: undefined, type: undefined, info, chunks, cancel: () => {} }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toMatch(/does not fit into memory/);
    expect(ended).toBe(true);
  });

  it('finds content that ends too early, and gives up after its retries', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    breakOff(server, Infinity, 10_000);
    const error = await failure(() => server.files.download(id, { maxRetries: 2 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(server.stored).toHaveLength(3);
    // What came before and is void now is no progress.
    server.stored.length = 0;
    breakOff(server, Infinity, 2 * mebibyte);
    expect(await failure(() => server.files.download(id, { maxRetries: 2 }))).toBeInstanceOf(ConnectionError);
    expect(server.stored.length).toBeLessThan(6);
    // Where fetch itself does not look at the length.
    const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
      const response = await globalThis.fetch(input as string, init);
      return init?.method === 'GET' ? new Response(new Uint8Array(content.subarray(0, 1000)), { headers: { 'content-length': '1001' } }) : response;
    };
    const short = new Files({ ...server.options, fetch });
    expect((await failure(() => short.download(id, { maxRetries: 1 }))).message).toMatch(/the content has 1000 bytes, not 1001/);
    const { stream } = await short.downloadStream(id);
    expect((await failure(() => new Response(stream).text())).message).toMatch(/1000 bytes, not 1001/);
  });

  it.each([
    ['content-md5', (): string => digest()],
    ['x-goog-hash', (): string => `md5=${digest()}`],
    ['x-goog-hash', (): string => { const crc = crc32c(); crc.update(content); return `crc32c=${crc.text()}`; }],
  ])('checks the content against %s', async (header, value) => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    server.headers = { [header]: value() };
    expect(content.equals(await server.files.download(id))).toBe(true);
    server.all[0]!.parts = [Buffer.from(content).fill(1, 5, 6)];
    server.stored.length = 0;
    const error = await failure(() => server.files.download(id, { maxRetries: 1 }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toMatch(/the content is damaged: its (MD5|CRC32C)/);
    expect(server.stored).toHaveLength(2);
    const { stream } = await server.files.downloadStream(id);
    expect(await failure(() => new Response(stream).arrayBuffer())).toBeInstanceOf(ParseError);
    // An ETag is no digest, and neither is that of bytes which were unpacked on their way.
    server.headers = { etag: `"${createHash('md5').update('x').digest('hex')}"`, [header]: value(), 'x-goog-stored-content-encoding': 'gzip' };
    await server.files.download(id);
  });

  it('waits no longer than it may for the next bytes, however long all of them take', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    let pause = 30;
    server.onStorage = (_got, response) => {
      response.writeHead(200, { 'content-length': 12 });
      let count = 0;
      const write = (): void => {
        if (++count <= 12) response.write('x', () => setTimeout(write, pause));
        else response.end();
      };
      write();
      return true;
    };
    expect(await server.files.download(id, { timeout: 200 })).toHaveLength(12);
    pause = 100_000;
    const started = Date.now();
    expect(await failure(() => server.files.download(id, { timeout: 100, maxRetries: 1 }))).toBeInstanceOf(TimeoutError);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(await failure(() => server.files.download(id, { deadline: 60 }))).toBeInstanceOf(TimeoutError);
    // Who does not read is not late.
    pause = 0;
    const { stream } = await server.files.downloadStream(id, { timeout: 50 });
    const reader = stream.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 150));
    while (!(await reader.read()).done);
  });

  it('stops at an abort or a cancel, and asks for nothing after it', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', content);
    const reason = new Error('enough');
    let closed = 0;
    server.onStorage = (_got, response) => {
      response.on('close', () => closed++);
      response.writeHead(200, { 'content-length': content.length, etag: '"v1"' });
      response.write(content.subarray(0, 1000));
      return true;
    };
    const within = (milliseconds: number): AbortSignal => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(reason), milliseconds);
      return stop.signal;
    };
    expect(await failure(() => server.files.download(id, { signal: within(50) }))).toBe(reason);
    const one = await server.files.downloadStream(id, { signal: within(50) });
    expect(await failure(() => new Response(one.stream).arrayBuffer())).toBe(reason);
    // Nobody has begun to read.
    const two = await server.files.downloadStream(id, { signal: within(50) });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await failure(() => two.stream.getReader().read())).toBe(reason);
    const three = await server.files.downloadStream(id);
    const reader = three.stream.getReader();
    await reader.read();
    await reader.cancel();
    await (await server.files.downloadStream(id)).stream.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([server.stored.length, closed]).toEqual([5, 5]);
    expect(await failure(() => server.files.download(id, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await failure(() => server.files.downloadStream(id, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.asked).toHaveLength(5);
  });

  it('shows no signed URL to hooks and loggers', async () => {
    const lines: string[] = [];
    const note = (...parts: unknown[]): void => void lines.push(inspect(parts, { depth: 3 }));
    const server = await serveFiles({ logger: { debug: note, warn: note }, hooks: { onRequest: note, onRetry: note } });
    server.onStorage = (_got, response, count) => count === 1 && !!response.writeHead(503).end();
    await server.files.upload('x', { name: 'a' });
    await server.files.download(1);
    expect(lines.length).toBeGreaterThan(8);
    expectHidden(lines);
    expect(lines.join()).toContain(`${server.storage}/…`);
  });
});

describe('checksums', () => {
  it('are those of the standards, however the bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(200), { maxLength: 5 }), (bytes, cuts) => {
        const digest = md5();
        const crc = crc32c();
        let at = 0;
        for (const cut of [...cuts.sort((a, b) => a - b), bytes.length]) {
          digest.update(bytes.subarray(at, Math.max(at, cut)));
          crc.update(bytes.subarray(at, Math.max(at, cut)));
          at = Math.max(at, Math.min(cut, bytes.length));
        }
        expect(digest.text()).toBe(createHash('md5').update(bytes).digest('base64'));
        let slow = -1;
        for (const byte of bytes) {
          slow ^= byte;
          for (let bit = 0; bit < 8; bit++) slow = slow & 1 ? (slow >>> 1) ^ 0x82f63b78 : slow >>> 1;
        }
        expect(Buffer.from(crc.text(), 'base64').readUInt32BE()).toBe(~slow >>> 0);
      }),
    );
    const crc = crc32c();
    crc.update(Buffer.from('123456789'));
    expect(Buffer.from(crc.text(), 'base64').toString('hex')).toBe('e3069283');
  });
});

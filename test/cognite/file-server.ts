import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { Files, type CogniteOptions } from '../../src/cognite/files.js';

/** A request of the platform or of the storage. */
export interface Got {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

export interface StoredFile {
  id: number;
  name: string;
  externalId?: string;
  directory?: string;
  uploaded: boolean;
  parts: (Buffer | undefined)[];
  uploadId?: string;
}

/** A real platform and a real storage, on two origins. Signed URLs have a secret in their path and in their query. */
export interface FileServer {
  readonly files: Files;
  readonly options: CogniteOptions;
  readonly storage: string;
  /** What the platform got. */
  readonly asked: Got[];
  /** What the storage got. */
  readonly stored: Got[];
  readonly all: StoredFile[];
  /** Puts a file there. */
  put(name: string, content: Buffer | string, more?: Partial<StoredFile>): StoredFile;
  content(file: { id: number }): Buffer;
  /** Takes a request's place at the storage, or at the platform, when it gives true. */
  onStorage: ((got: Got, response: ServerResponse, count: number) => boolean | void) | undefined;
  onPlatform: ((got: Got, response: ServerResponse, count: number) => boolean | void) | undefined;
  /** Headers of what the storage answers. */
  headers: Record<string, string>;
  /** The most requests that the storage had at a time. */
  most(): number;
}

export const secret = 's3cr3t-signature';

export async function serveFiles(more: Partial<CogniteOptions> = {}): Promise<FileServer> {
  const asked: Got[] = [];
  const stored: Got[] = [];
  const all: StoredFile[] = [];
  let flying = 0;
  let most = 0;
  const start = async (handle: (got: Got, response: ServerResponse) => void, list: Got[]): Promise<string> => {
    const sockets = new Set<Socket>();
    const server = createServer((request, response) => {
      if (list === stored) most = Math.max(most, ++flying);
      response.on('close', () => list === stored && flying--);
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const bytes = Buffer.concat(parts);
        const got = { line: `${request.method} ${request.url}`, headers: request.headers, bytes: request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes };
        list.push(got);
        handle(got, response);
      });
    });
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const storage = await start((got, response) => {
    if (self.onStorage?.(got, response, stored.length)) return;
    const [, method, id, part] = /^(\w+) \/secret-path\/(\d+)\/(\d+)\?sig=/.exec(got.line) ?? [];
    const file = all.find((one) => one.id === Number(id));
    if (!file) return void response.writeHead(404).end();
    if (method === 'PUT') {
      file.parts[Number(part)] = got.bytes;
      if (!file.uploadId) file.uploaded = true;
      return void response.writeHead(200, self.headers).end();
    }
    const content = Buffer.concat(file.parts as Buffer[]);
    const from = Number(/^bytes=(\d+)-$/.exec(got.headers.range ?? '')?.[1] ?? NaN);
    if (from >= 0) response.writeHead(206, { ...self.headers, 'content-length': content.length - from, 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }).end(content.subarray(from));
    else response.writeHead(200, { 'content-type': 'text/plain', 'content-length': content.length, ...self.headers }).end(content);
  }, stored);
  const url = (id: number, part = 0): string => `${storage}/secret-path/${id}/${part}?sig=${secret}`;
  const origin = await start((got, response) => {
    if (self.onPlatform?.(got, response, asked.length)) return;
    const [, path, query] = /^POST \/api\/v1\/projects\/plant-1(\/[^?]*)\??(.*)$/.exec(got.line) ?? [];
    const body = JSON.parse(got.bytes.toString() || '{}') as { name: string; uploadId: string; id: number; items: { id?: number; externalId?: string }[] };
    const answer = (data: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    const find = (items: typeof body.items): (StoredFile | undefined)[] => items.map((item) => all.find(({ id, externalId }) => id === item.id || (externalId !== undefined && externalId === item.externalId)));
    const shown = ({ parts: _parts, uploadId: _id, ...rest }: StoredFile): object => rest;
    if (path === '/files') {
      const file: StoredFile = { ...body, id: all.length + 1, uploaded: false, parts: [] };
      all.push(file);
      return answer({ ...shown(file), uploadUrl: url(file.id) }, 201);
    }
    if (path === '/files/initmultipartupload') {
      const count = Number(new URLSearchParams(query).get('parts'));
      const file: StoredFile = { ...body, id: all.length + 1, uploaded: false, parts: new Array<undefined>(count).fill(undefined), uploadId: 'upload-1' };
      all.push(file);
      return answer({ ...shown(file), uploadId: 'upload-1', uploadUrls: file.parts.map((_part, index) => url(file.id, index)) }, 201);
    }
    if (path === '/files/completemultipartupload') {
      const file = all.find(({ id }) => id === body.id)!;
      if (file.uploaded || body.uploadId !== file.uploadId || file.parts.includes(undefined)) return answer({ error: { code: 400, message: 'no such upload' } }, 400);
      file.uploaded = true;
      return answer({});
    }
    const found = find(body.items);
    const missing = body.items.filter((_item, index) => !found[index]);
    if (missing.length) return answer({ error: { code: 400, message: 'missing', missing } }, 400);
    if (path === '/files/byids') return answer({ items: (found as StoredFile[]).map(shown) });
    return answer({ items: body.items.map((item, index) => ({ ...item, downloadUrl: url(found[index]!.id) })) });
  }, asked);
  const options: CogniteOptions = { project: 'plant-1', baseUrl: origin, appName: 'tests', auth: 'token-1', retryDelay: { base: 0, max: 0 }, ...more };
  const self: FileServer = {
    files: new Files(options),
    options,
    storage,
    asked,
    stored,
    all,
    put(name, content, given) {
      const file = { id: all.length + 1, name, uploaded: true, parts: [Buffer.from(content)], ...given };
      all.push(file);
      return file;
    },
    content: ({ id }) => Buffer.concat(all.find((one) => one.id === id)!.parts as Buffer[]),
    onStorage: undefined,
    onPlatform: undefined,
    headers: {},
    most: () => most,
  };
  return self;
}

/** Bytes that are no text and do not repeat. */
export function someBytes(length: number, seed = 1): Buffer {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed;
  for (let index = 0; index < words.length; index++) words[index] = state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Buffer.from(words.buffer, 0, length);
}

/** A stream that gives bytes in chunks of a size. */
export function streamOf(bytes: Uint8Array, size = 65_536, onCancel?: (reason: unknown) => void): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, at + size));
        at += size;
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

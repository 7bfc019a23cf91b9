/**
 * File transfer, in memory and on disk, at concurrency 10: 64 MB, which go in parts of 16 MiB, and 200 files of 4 KB.
 * By hand: the same requests in a loop over `fetch`. The vendor's client sends a file's content in one request, and
 * fetches none; beside it, the store takes 100 MB/s from each connection, as stores do.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../src/cognite/files.js';
import { bareHeaders, path, project } from '../lib/calls.js';
import type { Figure, Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit, peer } from '../lib/sdks.js';

const large = 64_000_000;
const small = 4096;
const count = 200;
const partSize = 16 * 2 ** 20;
const concurrency = 10;
const partsAtATime = 5;

/** The row's server, in a process of its own: platform and storage. It counts what it is sent and keeps nothing. */
function listen(): void {
  const content = new Map([large, small].map((size) => [size, Buffer.alloc(size, 'abcdefg')]));
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    const origin = `http://${request.headers.host}`;
    const parts: Buffer[] = [];
    let bytes = 0;
    const began = performance.now();
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (request.method === 'POST') parts.push(part);
    });
    const answer = (data: unknown): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    request.on('end', () => {
      if (request.method === 'GET') {
        const body = content.get(Number(url.pathname.split('/')[2]))!;
        return void response.writeHead(200, { 'content-length': body.length, 'content-type': 'application/octet-stream' }).end(body);
      }
      if (request.method === 'PUT') {
        const wait = url.pathname.endsWith('slow') ? bytes / 1e5 - (performance.now() - began) : 0;
        const done = (): void => void response.writeHead(Number(request.headers['content-length']) === bytes ? 200 : 400).end();
        return void (wait > 0 ? setTimeout(done, wait) : done());
      }
      if (url.pathname.endsWith('/completemultipartupload')) return answer({});
      const body = JSON.parse(Buffer.concat(parts).toString()) as { name: string; items: { id: number }[] };
      const file = { ...body, id: 7, uploaded: false, createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_000 };
      if (/\/files\/?$/.test(url.pathname)) return answer({ ...file, uploadUrl: `${origin}/put/0/${body.name}?sig=abc` });
      if (url.pathname.endsWith('/initmultipartupload')) {
        return answer({ ...file, uploadId: 'u', uploadUrls: Array.from({ length: Number(url.searchParams.get('parts')) }, (_, part) => `${origin}/put/${part}/${body.name}?sig=abc`) });
      }
      // A file's id is its size, and in a folder its place as well.
      const size = (id: number): number => (id === large ? large : small);
      if (url.pathname.endsWith('/byids')) return answer({ items: body.items.map(({ id }) => ({ ...file, id, uploaded: true, name: `f${id}` })) });
      return answer({ items: body.items.map(({ id }) => ({ id, downloadUrl: `${origin}/get/${size(id)}?sig=abc` })) });
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

/** What one writes by hand. */
class ByHand {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async #post<T>(rest: string, body: unknown): Promise<T> {
    const response = await fetch(path(this.#origin, rest), { method: 'POST', headers: { ...bareHeaders(), 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as T;
  }

  async #put(url: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
    const response = await fetch(url, { method: 'PUT', body });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`status ${response.status}`);
  }

  async upload(content: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
    if (content.length <= partSize) {
      const { uploadUrl } = await this.#post<{ uploadUrl: string }>('/files', { name });
      return this.#put(uploadUrl, content);
    }
    const parts = Math.ceil(content.length / partSize);
    const { id, uploadId, uploadUrls } = await this.#post<{ id: number; uploadId: string; uploadUrls: string[] }>(`/files/initmultipartupload?parts=${parts}`, { name });
    const limit = (await pLimit())(partsAtATime);
    await Promise.all(uploadUrls.map((url, index) => limit(() => this.#put(url, content.subarray(index * partSize, (index + 1) * partSize)))));
    await this.#post('/files/completemultipartupload', { id, uploadId });
  }

  async links(ids: readonly number[], query = ''): Promise<string[]> {
    const { items } = await this.#post<{ items: { downloadUrl: string }[] }>(`/files/downloadlink${query}`, { items: ids.map((id) => ({ id })) });
    return items.map(({ downloadUrl }) => downloadUrl);
  }

  async names(ids: readonly number[]): Promise<string[]> {
    return (await this.#post<{ items: { name: string }[] }>('/files/byids', { items: ids.map((id) => ({ id })) })).items.map(({ name }) => name);
  }

  async fetch(url: string): Promise<Uint8Array> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Runs something for each number below `count`. */
async function forAll(run: (index: number) => Promise<unknown>): Promise<void> {
  const limit = (await pLimit())(concurrency);
  await Promise.all(Array.from({ length: count }, (_, index) => limit(() => run(index))));
}

function expectSize(bytes: Uint8Array, size: number): void {
  if (bytes.length !== size) throw new Error(`got ${bytes.length} of ${size} bytes`);
}

async function measure(files: Files, origin: string, disk: string): Promise<Figure[]> {
  const hand = new ByHand(origin);
  const big = new Uint8Array(large).fill(97);
  const tiny = new Uint8Array(small).fill(98);
  const { CogniteClient } = await peer();
  const other = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: async () => 'a-token' });
  await other.authenticate();
  const theirs = (other as unknown as { files: { upload(info: object, content: ArrayBuffer): Promise<unknown> } }).files;
  // Not resolved when this is compiled.
  const name = 'data-platform-sdk/node';
  const { uploadFile, uploadFolder, downloadToFile, downloadToFolder } = (await import(name)) as typeof import('../../src/node/index.js');

  const folder = join(disk, 'in');
  await mkdir(folder);
  await writeFile(join(disk, 'big'), big);
  for (let index = 0; index < count; index++) await writeFile(join(folder, `f${index}`), tiny);
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  let made = 0;
  /** A folder of its own for each round. */
  const fresh = (): string => join(disk, `out${made++}`);

  const megabytes = large / 1e6;
  const figures: Figure[] = [];
  const compare = async (what: string, amount: number, ours: () => Promise<unknown>, baseline: () => Promise<unknown>, times: number, least = 0.9): Promise<void> => {
    figures.push(rateFigure(what, amount, await alternate(ours, baseline, rounds(times), 2), least));
  };
  await compare('upload of 64 MB in parts, MB', megabytes, () => files.upload(big, { name: 'big' }), () => hand.upload(big, 'big'), 15);
  await compare('upload of 64 MB vs @cognite/sdk, MB', megabytes, () => files.upload(big, { name: 'slow' }), () => theirs.upload({ name: 'slow' }, big.buffer), 5, 2);
  await compare(
    'download of 64 MB, MB',
    megabytes,
    async () => expectSize(await files.download(large), large),
    async () => expectSize(await hand.fetch((await hand.links([large]))[0]!), large),
    15,
  );
  await compare('upload of 200 small files', count, () => forAll((index) => files.upload(tiny, { name: `f${index}` })), () => forAll((index) => hand.upload(tiny, `f${index}`)), 15);
  await compare('upload of 200 small files vs @cognite/sdk', count, () => forAll((index) => files.upload(tiny, { name: `f${index}` })), () => forAll((index) => theirs.upload({ name: `f${index}` }, tiny.buffer)), 5, 1);
  await compare(
    'download of 200 small files',
    count,
    () => forAll(async (index) => expectSize(await files.download(index + 1), small)),
    () => forAll(async (index) => expectSize(await hand.fetch((await hand.links([index + 1]))[0]!), small)),
    15,
  );
  await compare('disk: upload of 64 MB, MB', megabytes, () => uploadFile(files, join(disk, 'big')), async () => hand.upload(new Uint8Array(await readFile(join(disk, 'big'))), 'big'), 15);
  await compare(
    'disk: download of 64 MB, MB',
    megabytes,
    () => downloadToFile(files, large, join(disk, 'ours'), { overwrite: true }),
    async () => writeFile(join(disk, 'hand'), await hand.fetch((await hand.links([large]))[0]!)),
    15,
  );
  await compare(
    'disk: upload of a folder of 200',
    count,
    () => uploadFolder(files, folder),
    async () => {
      const names = await readdir(folder);
      await forAll(async (index) => hand.upload(new Uint8Array(await readFile(join(folder, names[index]!))), names[index]!));
    },
    15,
  );
  await compare(
    'disk: download of 200 to a folder',
    count,
    () => downloadToFolder(files, ids, fresh()),
    async () => {
      const to = fresh();
      await mkdir(to);
      const names = await hand.names(ids);
      const links = [...(await hand.links(ids.slice(0, 100), '?extendedExpiration=true')), ...(await hand.links(ids.slice(100), '?extendedExpiration=true'))];
      await forAll(async (index) => writeFile(join(to, names[index]!), await hand.fetch(links[index]!), { flag: 'wx' }));
    },
    15,
  );
  return figures;
}

const row: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), ['listen']);
  const disk = await mkdtemp(join(tmpdir(), 'bench-files-'));
  try {
    const [port] = (await once(child, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    // Not resolved when this is compiled.
    const name = 'data-platform-sdk/cognite/files';
    const { Files: Class } = (await import(name)) as typeof import('../../src/cognite/files.js');
    return await measure(new Class({ project, baseUrl: origin, appName: 'bench', auth: bareHeaders()['authorization']!.slice(7), concurrency }), origin, disk);
  } finally {
    child.kill();
    await rm(disk, { recursive: true, force: true });
  }
};

if (process.argv[2] === 'listen') listen();

export default row;

import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BatchError, CogniteClient, FileUploadError, NotFoundError, ValidationError, batchReport, type BatchReport } from '../../src/cognite/index.js';
import { FolderError, downloadToFile, downloadToFolder, uploadFile, uploadFolder, type FolderProgress } from '../../src/node/index.js';
import { pathsBelow } from '../../src/node/safe-paths.js';
import { failure } from './cdf.js';
import { serveFiles, someBytes, type FileServer } from './file-server.js';

const mebibyte = 2 ** 20;

function folder(files: Record<string, string | Buffer> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const names = ({ all }: FileServer): string[] => all.map(({ name }) => name).sort();

async function refused(act: () => unknown, message: RegExp): Promise<void> {
  const error = await failure(act);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toMatch(message);
}

describe('uploadFile', () => {
  it('sends a file under its name, or another one, through a client or its files', async () => {
    const server = await serveFiles();
    const path = join(folder({ 'pump ø.csv': 'a,b' }), 'pump ø.csv');
    expect(await uploadFile(server.files, path, { externalId: 'x', mimeType: 'text/csv' })).toEqual({ id: 1, name: 'pump ø.csv', externalId: 'x', mimeType: 'text/csv', uploaded: false });
    await uploadFile(new CogniteClient(server.options), path, { name: 'other.csv' });
    expect(names(server)).toEqual(['other.csv', 'pump ø.csv']);
    expect(server.content({ id: 1 }).toString()).toBe('a,b');
    expect(server.stored.map(({ headers }) => [headers['content-type'], headers['content-length'], headers.authorization])).toEqual([['text/csv', '3', undefined], [undefined, '3', undefined]]);
  });

  it.each([
    ['that fit into memory', 11 * mebibyte],
    ['that are streamed from the disk', 40 * mebibyte],
  ])('sends a large file in parts %s, and a broken one again', async (_name, partSize) => {
    const server = await serveFiles();
    const content = someBytes(45 * mebibyte + 5);
    const path = join(folder({ big: content }), 'big');
    const broken = new Set<string>();
    server.onStorage = ({ line, bytes }, response) => {
      if (broken.has(line) || bytes.length < 1) return false;
      broken.add(line);
      return !!(line.includes('/1?') ? response.socket!.destroy() : response.writeHead(500).end());
    };
    const seen: number[] = [];
    const file = await uploadFile(server.files, path, {}, { partSize, onProgress: ({ done }) => seen.push(done) });
    expect(server.content(file).equals(content)).toBe(true);
    expect(server.stored.length).toBe(2 * broken.size);
    expect(server.stored.every(({ headers }) => Number(headers['content-length']) > 5 * mebibyte && !headers['transfer-encoding'])).toBe(true);
    expect(seen.at(-1)).toBe(content.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    if (partSize > 16 * mebibyte) expect(seen.length).toBeGreaterThan(10);
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more'), /was changed while it was uploaded: it had 47185925 bytes, and has 47185929/],
    ['shrinks', (path: string) => truncateSync(path, 100), /was changed while it was uploaded/],
    ['is written to', (path: string) => utimesSync(path, 1, 1), /was changed while it was uploaded: it was written to/],
  ])('finds that a file %s while it is uploaded, and does not complete it', async (_name, change, message) => {
    for (const partSize of [11 * mebibyte, 40 * mebibyte]) {
      const server = await serveFiles({ concurrency: 1 });
      const path = join(folder({ big: someBytes(45 * mebibyte + 5) }), 'big');
      server.onStorage = (_got, _response, count) => (count === 1 ? change(path) : undefined);
      const error = await failure<FileUploadError>(() => uploadFile(server.files, path, {}, { partSize }));
      expect(error).toBeInstanceOf(FileUploadError);
      expect(error.message).toMatch(message);
      expect(server.stored.length).toBeLessThanOrEqual(5);
      expect(server.asked.some(({ line }) => line.includes('complete'))).toBe(false);
    }
  });

  it('does not go on with an upload whose file was written to since, at the same size', async () => {
    const server = await serveFiles({ concurrency: 1 });
    const content = someBytes(45 * mebibyte);
    const path = join(folder({ big: content }), 'big');
    // A time in whole seconds, which can be set again.
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    const times = statSync(path);
    server.onStorage = (_got, response, count) => (count === 2 ? !!response.writeHead(403).end() : undefined);
    const { session } = await failure<FileUploadError>(() => uploadFile(server.files, path, {}, { partSize: 11 * mebibyte }));
    server.onStorage = undefined;
    utimesSync(path, 1, 1);
    const before = server.asked.length;
    await refused(() => uploadFile(server.files, path, {}, { resume: session }), /the content was changed since the upload that it resumes began: upload it anew/);
    expect(server.asked).toHaveLength(before);
    // As it was, it goes on.
    utimesSync(path, times.atime, times.mtime);
    const file = await uploadFile(server.files, path, {}, { resume: session });
    expect(server.content(file).equals(content)).toBe(true);
  });

  it('refuses what is no file, and options that make no sense', async () => {
    const server = await serveFiles();
    const path = folder({ a: 'a' });
    await refused(() => uploadFile(server.files, path), /the path must be that of a file/);
    await refused(() => uploadFile(server.files, join(path, 'b')), /the path must be a path that can be read: ENOENT/);
    await refused(() => uploadFile(server.files, join(path, 'a'), { nme: 'x' } as never), /has no "nme"/);
    await refused(() => uploadFile(server.files, join(path, 'a'), {}, { size: 1 } as never), /size must be left out/);
    await refused(() => uploadFile(server.files, join(path, 'a'), {}, { partSize: 1 }), /partSize/);
    expect(server.asked).toEqual([]);
  });

  it('stops at an abort, and lets go of the file', async () => {
    const server = await serveFiles();
    const path = join(folder({ big: someBytes(45 * mebibyte) }), 'big');
    const stop = new AbortController();
    const reason = new Error('enough');
    server.onStorage = () => (stop.abort(reason), true);
    const open = (): number => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);
    const before = open();
    expect(await failure(() => uploadFile(server.files, path, {}, { signal: stop.signal, partSize: 40 * mebibyte }))).toBe(reason);
    server.onStorage = (_got, response) => !!response.writeHead(403).end();
    for (let count = 0; count < 5; count++) await failure(() => uploadFile(server.files, path));
    await new Promise((resolve) => setTimeout(resolve, 30));
    // Sockets come and go; five files would stay.
    expect(open() - before).toBeLessThan(server.most() * 2 + 5);
  });
});

describe('uploadFolder', () => {
  const tree = { 'b.txt': 'bb', 'a.txt': 'a', 'sub/c.txt': 'ccc', 'sub/deep/d.txt': 'dddd' };

  it('sends the files of a folder, below it on request, in the order of their paths', async () => {
    const server = await serveFiles();
    const path = folder(tree);
    mkdirSync(join(path, 'empty'));
    symlinkSync(join(path, 'b.txt'), join(path, 'link.txt'));
    symlinkSync(path, join(path, 'sub', 'loop'));
    const flat = await uploadFolder(server.files, path, { source: 'disk', directory: '/in' });
    expect(flat.map(({ path: at, name, size, file }) => [at, name, size, file.name, (file as { source?: string }).source])).toEqual([
      ['a.txt', 'a.txt', 1, 'a.txt', 'disk'],
      ['b.txt', 'b.txt', 2, 'b.txt', 'disk'],
      ['link.txt', 'link.txt', 2, 'link.txt', 'disk'],
    ]);
    server.all.length = 0;
    const seen: FolderProgress[] = [];
    const deep = await uploadFolder(server.files, path, {}, {
      recursive: true,
      filter: ({ name }) => name !== 'link.txt',
      describe: ({ path: at }) => ({ externalId: at, directory: `/${at.split('/').slice(0, -1).join('/')}` }),
      onProgress: (progress) => seen.push(progress),
    });
    expect(deep.map(({ path: at, file }) => [at, file.externalId, file.directory])).toEqual([
      ['a.txt', 'a.txt', '/'],
      ['b.txt', 'b.txt', '/'],
      ['sub/c.txt', 'sub/c.txt', '/sub'],
      ['sub/deep/d.txt', 'sub/deep/d.txt', '/sub/deep'],
    ]);
    expect(deep.map(({ file }) => server.content(file).toString())).toEqual(['a', 'bb', 'ccc', 'dddd']);
    expect(seen.at(-1)).toEqual({ done: 10, total: 10, files: 4, allFiles: 4 });
    expect(await uploadFolder(server.files, join(path, 'empty'))).toEqual([]);
  });

  it('sends as many at a time as it may', async () => {
    const server = await serveFiles();
    const path = folder(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, 'x'])));
    server.onStorage = (_got, response) => !!setTimeout(() => response.end(), 5);
    await uploadFolder(server.files, path, {}, { concurrency: 3 });
    expect(server.most()).toBe(3);
    await uploadFolder(server.files, path);
    expect(server.most()).toBeGreaterThan(3);
    expect(server.most()).toBeLessThanOrEqual(10);
  });

  it('tells what became of each file when one fails', async () => {
    const server = await serveFiles();
    const path = folder(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`f${index}`, `${index}`])));
    server.onPlatform = ({ bytes }, response) => bytes.includes('"f1"') && !!response.writeHead(403).end('{"error":{"code":403,"message":"not yours"}}');
    server.onStorage = ({ bytes }, response) => bytes.toString() === '3' && !!response.writeHead(400).end();
    const reports: BatchReport[] = [];
    const error = await failure<FolderError>(() => uploadFolder(server.files, path, {}, { continueOnError: true, onReport: (report) => reports.push(report) }));
    expect(error).toBeInstanceOf(FolderError);
    expect(error).toBeInstanceOf(BatchError);
    expect(error.paths).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f5']);
    expect([error.succeeded, error.failed, error.unknown, error.skipped]).toEqual([[0, 2, 4, 5], [1], [3], []]);
    expect(error.errors.map((one) => (one as Error).name)).toEqual(['PermissionError', 'FileUploadError']);
    expect((error.results.get(2) as { name: string }).name).toBe('f2');
    expect(error.message).toMatch(/^uploadFolder: 4 items succeeded, 1 failed, 1 are unknown and 0 were not sent: /);
    expect(reports).toHaveLength(1);
    // Without continueOnError the rest is not begun.
    const stopped = await failure<FolderError>(() => uploadFolder(server.files, path, {}, { concurrency: 1 }));
    expect([stopped.succeeded, stopped.failed, stopped.unknown, stopped.skipped]).toEqual([[0], [1], [], [2, 3, 4, 5]]);
  });

  it('stops at an abort, and tells what became of each', async () => {
    const server = await serveFiles();
    const path = folder(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`f${index}`, `${index}`])));
    const stop = new AbortController();
    const reason = new Error('enough');
    server.onStorage = (_got, _response, count) => {
      if (count === 2) stop.abort(reason);
      return count === 2;
    };
    expect(await failure(() => uploadFolder(server.files, path, {}, { signal: stop.signal, concurrency: 1 }))).toBe(reason);
    expect(batchReport(reason)).toMatchObject({ succeeded: [0], unknown: [1], skipped: [2, 3, 4, 5] });
    expect(server.stored).toHaveLength(2);
  });

  it('lets a link that leads nowhere stop no other file, and filter leave it out', async () => {
    const server = await serveFiles();
    const path = folder({ 'a.csv': 'a', 'c.csv': 'c' });
    symlinkSync(join(path, 'nowhere'), join(path, 'b.csv'));
    const error = await failure<FolderError>(() => uploadFolder(server.files, path, {}, { continueOnError: true }));
    expect([error.paths, error.succeeded, error.skipped]).toEqual([['a.csv', 'b.csv', 'c.csv'], [0, 2], [1]]);
    expect((error.errors[0] as Error).message).toMatch(/uploadFolder: b\.csv must be a path that can be read: ENOENT/);
    expect(await uploadFolder(server.files, path, {}, { filter: ({ name }) => name !== 'b.csv' })).toHaveLength(2);
  });

  it('refuses a link out of the folder, unless told', async () => {
    const server = await serveFiles();
    const other = folder({ secret: 'secret' });
    const path = folder({ 'a.csv': 'a' });
    symlinkSync(join(other, 'secret'), join(path, 'b.csv'));
    await refused(() => uploadFolder(server.files, path), /uploadFolder: b\.csv must be no link to a file outside of the folder/);
    expect(server.asked).toEqual([]);
    expect(await uploadFolder(server.files, path, {}, { filter: ({ name }) => name === 'a.csv' })).toHaveLength(1);
    expect((await uploadFolder(server.files, path, {}, { outsideLinks: true })).map(({ size }) => size)).toEqual([1, 6]);
  });

  it('refuses all before anything is sent', async () => {
    const server = await serveFiles();
    const path = folder(tree);
    await refused(() => uploadFolder(server.files, join(path, 'a.txt')), /the folder must be a folder/);
    await refused(() => uploadFolder(server.files, join(path, 'no')), /the folder must be a path that can be read/);
    await refused(() => uploadFolder(server.files, path, {}, { recursive: true, describe: ({ name }) => (name === 'd.txt' ? ({ nme: 1 } as never) : {}) }), /has no "nme"/);
    await refused(() => uploadFolder(server.files, path, {}, { recurse: true } as never), /has no "recurse"/);
    await refused(() => uploadFolder(server.files, path, {}, { resume: {} } as never), /has no "resume"/);
    await refused(() => uploadFolder(server.files, path, {}, { filter: 'a' } as never), /filter must be a function/);
    await refused(() => uploadFolder(server.files, path, {}, { concurrency: 0 }), /concurrency/);
    expect(server.asked).toEqual([]);
  });
});

describe('downloadToFile', () => {
  it('writes the content, and nothing over what is there unless told', async () => {
    const server = await serveFiles();
    const content = someBytes(2 * mebibyte + 3);
    const { id } = server.put('a', content);
    const at = folder({ old: 'old' });
    expect(await downloadToFile(server.files, id, join(at, 'new'))).toEqual({ path: join(at, 'new'), size: content.length });
    expect(readFileSync(join(at, 'new')).equals(content)).toBe(true);
    const before = server.asked.length;
    await refused(() => downloadToFile(server.files, id, join(at, 'old')), /must be free, unless overwrite is true/);
    await refused(() => downloadToFile(server.files, id, at, { overwrite: true }), /none of a folder/);
    await refused(() => downloadToFile(server.files, id, join(at, 'no', 'x')), /folder of the path must be a path that can be read/);
    await refused(() => downloadToFile(server.files, id, join(at, 'x'), { over: 1 } as never), /has no "over"/);
    expect(server.asked.length).toBe(before);
    expect(readFileSync(join(at, 'old'), 'utf8')).toBe('old');
    await downloadToFile(server.files, id, join(at, 'old'), { overwrite: true });
    expect(readFileSync(join(at, 'old')).equals(content)).toBe(true);
    expect(readdirSync(at).sort()).toEqual(['new', 'old']);
  });

  it('does not write through a link', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', 'new');
    const at = folder({ outside: 'old' });
    symlinkSync(join(at, 'outside'), join(at, 'link'));
    symlinkSync(join(at, 'nowhere'), join(at, 'dangling'));
    await refused(() => downloadToFile(server.files, id, join(at, 'link')), /must be free/);
    await refused(() => downloadToFile(server.files, id, join(at, 'dangling')), /must be free/);
    await downloadToFile(server.files, id, join(at, 'link'), { overwrite: true });
    await downloadToFile(server.files, id, join(at, 'dangling'), { overwrite: true });
    expect([readFileSync(join(at, 'outside'), 'utf8'), readFileSync(join(at, 'link'), 'utf8'), existsSync(join(at, 'nowhere'))]).toEqual(['old', 'new', false]);
  });

  it('leaves nothing behind where content breaks off, and starts over without a trace', async () => {
    const server = await serveFiles();
    const content = someBytes(mebibyte);
    const { id } = server.put('a', content);
    const at = folder();
    let times = Infinity;
    server.onStorage = (_got, response, count) => {
      if (count > times) return false;
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(100_000, 300_000), () => setTimeout(() => response.socket!.destroy(), 5));
      return true;
    };
    await failure(() => downloadToFile(server.files, id, join(at, 'a'), { maxRetries: 1 }));
    await failure(() => downloadToFile(server.files, 'nothing', join(at, 'a')));
    expect(readdirSync(at)).toEqual([]);
    times = server.stored.length + 1;
    await downloadToFile(server.files, id, join(at, 'a'));
    expect(readFileSync(join(at, 'a')).equals(content)).toBe(true);
    expect(readdirSync(at)).toEqual(['a']);
  });

  it('does not replace what came there in the meantime', async () => {
    const server = await serveFiles();
    const { id } = server.put('a', 'new');
    const at = folder();
    server.onStorage = () => writeFileSync(join(at, 'a'), 'theirs');
    expect(await failure(() => downloadToFile(server.files, id, join(at, 'a')))).toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(at, 'a'), 'utf8')).toBe('theirs');
    expect(readdirSync(at)).toEqual(['a']);
  });
});

describe('downloadToFolder', () => {
  it('writes many files under their names, with a link request for each hundred', async () => {
    const server = await serveFiles();
    const ids = Array.from({ length: 230 }, (_, index) => server.put(`f${index}.txt`, `content ${index}`).id);
    const at = join(folder(), 'made', 'here');
    const seen: FolderProgress[] = [];
    const files = await downloadToFolder(server.files, ids, at, { onProgress: (progress) => seen.push(progress) });
    expect(files.map(({ file }) => file.id)).toEqual(ids);
    expect(files[229]).toMatchObject({ path: join(at, 'f229.txt'), size: 11 });
    expect(readdirSync(at)).toHaveLength(230);
    expect(ids.every((_id, index) => readFileSync(join(at, `f${index}.txt`), 'utf8') === `content ${index}`)).toBe(true);
    expect(server.asked.map(({ line }) => line.split('/files/')[1])).toEqual(['byids', ...Array.from({ length: 3 }, () => 'downloadlink?extendedExpiration=true')]);
    expect(server.most()).toBeLessThanOrEqual(10);
    expect(seen.at(-1)).toMatchObject({ files: 230, allFiles: 230, total: undefined });
    expect(await downloadToFolder(server.files, [], at)).toEqual([]);
    expect(await downloadToFolder(server.files, 1, at, { overwrite: true })).toHaveLength(1);
  });

  it('keeps directories, or puts files where it is told', async () => {
    const server = await serveFiles();
    const ids = [server.put('a', '1', { directory: '/pumps/17' }).id, server.put('a', '2', { directory: 'pumps//18/' }).id, server.put('a', '3').id];
    const at = folder();
    expect((await downloadToFolder(server.files, ids, at, { keepDirectories: true })).map(({ path }) => path.slice(at.length))).toEqual(['/pumps/17/a', '/pumps/18/a', '/a']);
    expect((await downloadToFolder(server.files, ids, at, { place: ({ id }) => `by-id/${id}.txt` })).map(({ path }) => path.slice(at.length))).toEqual(['/by-id/1.txt', '/by-id/2.txt', '/by-id/3.txt']);
  });

  it('refuses files of one name, or numbers them', async () => {
    const server = await serveFiles();
    const ids = ['a.txt', 'a.txt', 'a (2).txt', '.env', '.env', 'b', 'b'].map((name, index) => server.put(name, String(index)).id);
    const at = folder();
    await refused(() => downloadToFolder(server.files, ids, at), /file 1: the path "a\.txt" must be its own, not that of file 0 as well/);
    const files = await downloadToFolder(server.files, ids, at, { duplicates: 'number' });
    expect(files.map(({ path }) => path.slice(at.length + 1))).toEqual(['a.txt', 'a (2).txt', 'a (2) (2).txt', '.env', '.env (2)', 'b', 'b (2)']);
    expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it.each([
    ['..', /is no name/],
    ['.', /is no name/],
    ['', /is no name/],
    ['../x', /has a separator/],
    ['/etc/passwd', /has a separator/],
    ['a/b', /has a separator/],
    ['..\\x', /has a separator/],
    ['C:\\x', /has a separator/],
    ['a\0b', /has control characters/],
    ['a\nb', /has control characters/],
    ['ø'.repeat(128), /is too long/],
  ])('refuses the name %j, and asks for no content', async (name, message) => {
    const server = await serveFiles();
    const at = folder();
    const ids = [server.put('fine', '1').id, server.put(name, '2').id];
    await refused(() => downloadToFolder(server.files, ids, join(at, 'in')), message);
    if (name) await refused(() => downloadToFolder(server.files, ids, join(at, 'in'), { keepDirectories: true, place: ({ id }) => (id === 1 ? 'x' : `../${id}`) }), /is no name/);
    server.all[1]!.name = 'x';
    server.all[1]!.directory = '/a/../..';
    await refused(() => downloadToFolder(server.files, ids, join(at, 'in'), { keepDirectories: true }), /is no name/);
    expect(server.stored).toEqual([]);
    expect(readdirSync(at)).toEqual([]);
  });

  it('refuses what is there, folders that are links, and files without content', async () => {
    const server = await serveFiles();
    const ids = [server.put('a', '1', { directory: 'in' }).id];
    const at = folder({ 'out/x': '', 'target/a': 'old' });
    await refused(() => downloadToFolder(server.files, ids, join(at, 'target')), /must be free/);
    expect(readFileSync(join(at, 'target/a'), 'utf8')).toBe('old');
    symlinkSync(join(at, 'out'), join(at, 'target/in'));
    await refused(() => downloadToFolder(server.files, ids, join(at, 'target'), { keepDirectories: true, overwrite: true }), /not behind a link/);
    server.all[0]!.directory = 'a';
    await refused(() => downloadToFolder(server.files, ids, join(at, 'target'), { keepDirectories: true, overwrite: true }), /must be one that can be written to|not behind a link or a file/);
    expect(readdirSync(join(at, 'out'))).toEqual(['x']);
    server.all[0]!.uploaded = false;
    await refused(() => downloadToFolder(server.files, ids, at), /file 1 must be one whose content is in place/);
    await refused(() => downloadToFolder(server.files, ids, at, { duplicates: 'x' as never }), /duplicates must be/);
    await refused(() => downloadToFolder(server.files, ids, at, { keep: 1 } as never), /has no "keep"/);
    await refused(() => downloadToFolder(server.files, [0], at), /FileId/);
    expect(await failure(() => downloadToFolder(server.files, [1, 99], at))).toBeInstanceOf(NotFoundError);
    expect(server.stored).toEqual([]);
  });

  it('tells what became of each file, and asks for one link where a hundred are refused', async () => {
    const server = await serveFiles();
    const ids = Array.from({ length: 5 }, (_, index) => server.put(`f${index}`, 'x').id);
    server.onPlatform = ({ line }, response) => line.includes('extended') && !!response.writeHead(400).end('{"error":{"code":400,"message":"one of them"}}');
    server.onStorage = ({ line }, response) => line.includes('/3/') && !!response.writeHead(404).end();
    const at = folder();
    const error = await failure<FolderError>(() => downloadToFolder(server.files, ids, at, { continueOnError: true }));
    expect([error.succeeded, error.failed, error.paths[2]]).toEqual([[0, 1, 3, 4], [2], 'f2']);
    expect(readdirSync(at).sort()).toEqual(['f0', 'f1', 'f3', 'f4']);
    expect(server.asked).toHaveLength(2 + 5);
  });

  it('asks for one link where the platform failed once for a hundred, and for a hundred again', async () => {
    const server = await serveFiles({ maxRetries: 0 });
    const ids = Array.from({ length: 120 }, (_, index) => server.put(`f${index}`, 'x').id);
    let fails = 1;
    server.onPlatform = ({ line }, response) => line.includes('extended') && fails-- > 0 && !!response.writeHead(500).end();
    expect(await downloadToFolder(server.files, ids, folder(), { concurrency: 1 })).toHaveLength(120);
    expect(server.asked).toHaveLength(1 + 3 + 1);
  });

  it('knows that what did not come is not there', async () => {
    const server = await serveFiles({ maxRetries: 0 });
    const ids = Array.from({ length: 3 }, (_, index) => server.put(`f${index}`, 'x').id);
    server.onPlatform = ({ line }, response) => line.includes('downloadlink') && !!response.writeHead(500).end();
    const error = await failure<FolderError>(() => downloadToFolder(server.files, ids, folder(), { continueOnError: true }));
    expect([error.succeeded, error.failed, error.unknown, error.skipped]).toEqual([[], [], [], [0, 1, 2]]);
    server.onPlatform = undefined;
    server.onStorage = ({ line }, response) => line.includes('/2/') && !!response.writeHead(500).end();
    const broken = await failure<FolderError>(() => downloadToFolder(server.files, ids, folder(), { continueOnError: true }));
    expect([broken.succeeded, broken.failed, broken.unknown, broken.skipped]).toEqual([[0, 2], [], [], [1]]);
  });
});

describe('paths below a folder', () => {
  it('never leave it, whatever the names', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', 'a', 'C:', '\0', 'aux', '~', '%2e%2e'), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('/')), { maxLength: 4 }), fc.constantFrom('linux', 'win32', 'darwin'), (wanted, platform) => {
        let paths: string[][];
        try {
          paths = pathsBelow(wanted, 'number', platform);
        } catch (error) {
          expect(error).toBeInstanceOf(ValidationError);
          return;
        }
        const resolved = paths.map((path) => join('/root/below', ...path));
        for (const one of resolved) expect(one.startsWith('/root/below/') && !one.includes('..\\')).toBe(true);
        expect(new Set(resolved).size).toBe(resolved.length);
      }),
    );
  });

  it('have numbers within the length that a name may have', () => {
    for (const name of [`${'ø'.repeat(125)}.tiff`, `${'🙂'.repeat(63)}abc`, `a.${'x'.repeat(253)}`]) {
      const paths = pathsBelow([name, name, name], 'number').map(([one]) => one!);
      expect(new Set(paths).size).toBe(3);
      for (const one of paths) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(255);
      expect(paths[2]).toMatch(/^[^\ufffd]+ \(3\)(\.tiff)?$/u);
    }
  });

  it('are those that Windows takes, there', () => {
    for (const name of ['con', 'NUL.txt', 'com1', 'LPT².log', 'a:b', 'a?', 'a.', 'a ', 'aux .txt', 'CONIN$']) {
      expect(() => pathsBelow([[name]], 'refuse', 'win32'), name).toThrow(ValidationError);
      expect(pathsBelow([[name]], 'refuse', 'linux')).toEqual([[name]]);
    }
    expect(pathsBelow(['console.txt', 'com10', 'nul1'], 'refuse', 'win32')).toEqual([['console.txt'], ['com10'], ['nul1']]);
    expect(pathsBelow(['A.txt', 'a.TXT', 'é', 'é'], 'number', 'darwin')).toEqual([['A.txt'], ['a (2).TXT'], ['é'], ['é (2)']]);
    expect(pathsBelow(['A.txt', 'a.TXT'], 'refuse', 'linux')).toHaveLength(2);
    expect(() => pathsBelow(['a', 'a/b'], 'number')).toThrow(/must not lead through file 0/);
  });
});

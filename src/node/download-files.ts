import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { constants, copyFile, link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { retrieveFileDownloadLinks, retrieveFiles, type FileDownloadLink, type FileIdentifier, type FileMetadata } from '../../generated/cognite/files.js';
import { checkDownloadOptions, gather, linkTo, openContent, withinDeadline, type DownloadFileOptions, type LinkSource } from '../cognite/file-download.js';
import type { BatchOptions } from '../core/batch.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { ApiError, ValidationError } from '../core/errors.js';
import { ChunkWriter } from './chunk-writer.js';
import { statOf } from './file-source.js';
import { pathsBelow, type Duplicates } from './safe-paths.js';
import { transferAll, type FolderProgress } from './transfer-all.js';
import { filesOf, type FilesOwner } from './upload-files.js';

/** Options of a download to the disk. */
export interface DownloadToFileOptions extends DownloadFileOptions {
  /** Replace a file that is there already. Default false: it is refused. */
  overwrite?: boolean | undefined;
}

/** A file that was downloaded. */
export interface DownloadedFile {
  /** Where it is on the disk. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Options of a download to a folder. Those of requests hold for each of them. */
export interface DownloadToFolderOptions extends Omit<DownloadToFileOptions, 'onProgress'>, Pick<BatchOptions, 'continueOnError' | 'onReport'> {
  /** Put files below the folder as their `directory` says, rather than side by side. Default false. */
  keepDirectories?: boolean | undefined;
  /** What to do with files that would get the same path: refuse them all, or number those after the first. Default `refuse`. */
  duplicates?: Duplicates | undefined;
  /** Where a file goes, below the folder, with `/` between the parts. Default: its name. */
  place?: ((file: FileMetadata) => string) | undefined;
  /** Leave out files that do not exist. Default false. */
  ignoreUnknownIds?: boolean | undefined;
  /** Files that are downloaded at the same time, within the client's own bound. Default: that bound. */
  concurrency?: number | undefined;
  /** Called as content comes. */
  onProgress?: ((progress: FolderProgress) => void) | undefined;
}

/** A file that was downloaded to a folder. */
export interface DownloadedFolderFile extends DownloadedFile {
  readonly file: FileMetadata;
}

/** Content of up to this size is written at once, when all of it is there. */
const inMemory = 2 ** 20;

// Less than a FileHandle, which costs more than the bytes of a small file.
const openNumber = promisify(fs.open);
const writeNumber = promisify(fs.writeFile);
const closeNumber = promisify(fs.close);

/** Links that the platform gives in one request. */
const linksAtATime = 100;

/**
 * Downloads a file to the disk. What is at the path is complete or not there: the content comes under another name.
 * @param id which file
 * @param path where to; its folder must be there
 * @param options `overwrite`; signal, timeouts, retries, headers and progress of this call
 * @returns the path and the size
 * @throws {ValidationError} for bad input, or a path that can't be written to, before anything is sent
 * @throws {NotFoundError} there is no such file
 * @throws {ApiError} the platform or its storage refuses or fails
 * @throws {ConnectionError | TimeoutError | ParseError} the content did not come whole
 */
export async function downloadToFile(cdf: FilesOwner, id: FileIdentifier, path: string, options: DownloadToFileOptions = {}): Promise<DownloadedFile> {
  const { overwrite, ...rest } = options;
  checkDownloadOptions(options, 'overwrite');
  const target = resolve(path);
  if (!(await statOf(dirname(target), 'downloadToFile: the folder of the path')).isDirectory()) refuse('downloadToFile: the path', 'a path in a folder', path);
  await checkFree(target, overwrite, 'downloadToFile: the path');
  const { connection } = filesOf(cdf);
  return withinDeadline(connection, rest, (within) => writeContent(connection, linkTo(connection, id, within), target, overwrite, within));
}

/**
 * Downloads files to a folder, several at a time, each under its name. No file gets outside of the folder: names that
 * would lead there, or that the system reserves, are refused, as are files that are there already.
 * @param ids which files
 * @param folder where to; it is made where it is not there
 * @param options where files go and what is replaced; signal, timeouts, retries, headers and progress
 * @returns the files with their paths, in input order
 * @throws {ValidationError} for bad input, unfit names or files without content, before any content is fetched
 * @throws {NotFoundError} some do not exist; `missing` has them
 * @throws {FolderError} not all files got there; it tells what became of each: `failed` are those that were refused,
 *   `skipped` those that did not come and may on another try; none is `unknown`, as no part of a file stays
 */
export async function downloadToFolder(
  cdf: FilesOwner,
  ids: FileIdentifier | readonly FileIdentifier[],
  folder: string,
  options: DownloadToFolderOptions = {},
): Promise<DownloadedFolderFile[]> {
  const { keepDirectories = false, overwrite, duplicates = 'refuse', place, ignoreUnknownIds, concurrency, continueOnError, onReport, onProgress, ...each } = options;
  const own = ['keepDirectories', 'overwrite', 'duplicates', 'place', 'ignoreUnknownIds', 'concurrency', 'continueOnError', 'onReport', 'onProgress'];
  checkDownloadOptions({ ...options, onProgress: onProgress as undefined }, ...own);
  for (const [name, value] of Object.entries({ place })) if (value !== undefined && typeof value !== 'function') refuse(`options.${name}`, 'a function', value);
  if (!['refuse', 'number'].includes(duplicates)) refuse('options.duplicates', '"refuse" or "number"', duplicates);
  const { connection } = filesOf(cdf);
  const root = resolve(folder);
  const files = await retrieveFiles(connection, Array.isArray(ids) ? (ids as FileIdentifier[]) : [ids as FileIdentifier], ignoreUnknownIds ? { ignoreUnknownIds } : undefined, each);
  for (const file of files) if (file.uploaded === false) refuse(`downloadToFolder: the file ${file.id}`, 'one whose content is in place', file.name);
  const paths = pathsBelow(
    files.map((file) => (place ? String(place(file)) : [...(keepDirectories ? (file.directory ?? '').split('/').filter(Boolean) : []), file.name])),
    duplicates,
  );
  await mkdir(root, { recursive: true });
  await checkAllFree(root, paths, overwrite);
  const links = new Links(connection, files, each);
  const done = await transferAll({
    operation: 'downloadToFolder',
    whole: true,
    paths: paths.map((path) => path.join('/')),
    concurrency: Math.min(concurrency ?? Infinity, connection.concurrency),
    options: { signal: options.signal, continueOnError, onReport, onProgress },
    run: (index, progress) =>
      withinDeadline(connection, { ...each, onProgress: ({ done: bytes }) => progress(bytes) }, (within) =>
        writeContent(connection, links.of(index), join(root, ...paths[index]!), overwrite, within),
      ),
  });
  return done.map((one, index) => ({ ...one, file: files[index]! }));
}

/** Links to the content of many files, a hundred in a request, as they are needed. They last an hour. */
class Links {
  readonly #connection: Connection;
  readonly #files: readonly FileMetadata[];
  readonly #options: DownloadFileOptions;
  readonly #batches = new Map<number, Promise<ReadonlyMap<number, FileDownloadLink>>>();

  constructor(connection: Connection, files: readonly FileMetadata[], options: DownloadFileOptions) {
    this.#connection = connection;
    this.#files = files;
    this.#options = options;
  }

  of(index: number): LinkSource {
    const { id } = this.#files[index]!;
    const alone = linkTo(this.#connection, id, this.#options);
    return async (anew) => {
      // The next ones come while half of these are still needed: nobody waits for them.
      const next = Math.ceil(index / linksAtATime);
      if (!anew && index % linksAtATime === linksAtATime / 2 && next * linksAtATime < this.#files.length) void this.#batch(next);
      const known = anew ? undefined : (await this.#batch(Math.floor(index / linksAtATime))).get(id);
      return known?.downloadUrl ?? alone(true);
    };
  }

  #batch(number: number): Promise<ReadonlyMap<number, FileDownloadLink>> {
    let links = this.#batches.get(number);
    if (!links) {
      const ids = this.#files.slice(number * linksAtATime, (number + 1) * linksAtATime).map(({ id }) => id);
      links = retrieveFileDownloadLinks(this.#connection, ids, { extendedExpiration: true }, this.#options).then(
        (found) => new Map(found.map((one, index) => [one.id ?? ids[index]!, one])),
        (error: unknown) => {
          // One of them may be to blame: each asks for its own. What may pass is tried again by those that come later.
          if (!(error instanceof ApiError && error.status < 500)) this.#batches.delete(number);
          return new Map<number, FileDownloadLink>();
        },
      );
      this.#batches.set(number, links);
    }
    return links;
  }
}

/** Refuses a path that something is at; a folder in any case. */
async function checkFree(path: string, overwrite: boolean | undefined, where: string): Promise<void> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new ValidationError(`${where} must be one that can be written to: ${error.message}`, { cause: error });
  });
  if (found?.isDirectory()) refuse(where, 'that of a file, which is none of a folder', path);
  if (found && overwrite !== true) refuse(where, 'free, unless overwrite is true', path);
}

/** Refuses paths that something is at, and makes the folders that they need. */
async function checkAllFree(root: string, paths: readonly (readonly string[])[], overwrite: boolean | undefined): Promise<void> {
  const folders = new Map(paths.map((path) => [path.slice(0, -1).join('/'), path.slice(0, -1)]));
  const there = new Map<string, ReadonlySet<string>>();
  // Looked at as a whole: a look at each path would take longer than many a download.
  for (const [key, parts] of folders) there.set(key, new Set(await readdir(join(root, ...parts)).catch(() => [])));
  for (const path of paths) {
    if (there.get(path.slice(0, -1).join('/'))!.has(path.at(-1)!)) await checkFree(join(root, ...path), overwrite, 'downloadToFolder: the path');
  }
  for (const parts of folders.values()) await makeFolders(root, parts);
}

/** Makes folders below the root, one by one: a link among them could lead elsewhere. */
async function makeFolders(root: string, parts: readonly string[]): Promise<void> {
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      if (!(await lstat(path)).isDirectory()) refuse('downloadToFolder: the path', 'below folders, not behind a link or a file', path);
    });
  }
}

/** Fetches content into a file beside its path, and puts it there when it is complete. */
async function writeContent(connection: Connection, source: LinkSource, path: string, overwrite: boolean | undefined, options: DownloadFileOptions): Promise<DownloadedFile> {
  const content = await openContent(connection, source, options);
  if (content.size !== undefined && content.size <= inMemory && overwrite !== true) {
    const bytes = await gather(content);
    if (options.signal?.aborted) throw options.signal.reason;
    await writeNew(path, bytes);
    return { path, size: bytes.length };
  }
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  let size = 0;
  try {
    const handle = await open(temporary, 'wx').catch((error: unknown) => {
      content.cancel(error);
      throw error;
    });
    const writer = new ChunkWriter(handle);
    try {
      for await (const chunk of content.chunks(() => writer.restart())) await writer.write(chunk);
    } finally {
      // Also where the content breaks off: nothing may be written to a file that is closed.
      await writer.end().finally(() => handle.close());
    }
    size = writer.size;
    if (options.signal?.aborted) throw options.signal.reason;
    if (overwrite === true) await rename(temporary, path);
    else await putWhereFree(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return { path, size };
}

/** Writes a file that is not there. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await openNumber(path, 'wx');
  try {
    await writeNumber(file, bytes);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await closeNumber(file);
  }
}

/** Unlike `rename`, takes the place of nothing. */
async function putWhereFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without links.
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

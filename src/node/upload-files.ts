import { readdir, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { createFileOperation, type CreateFileParams, type FileMetadata } from '../../generated/cognite/files.js';
import type { Files } from '../cognite/files.js';
import type { TransferProgress } from '../cognite/file-content.js';
import { checkUploadOptions, uploadSource, type UploadFileOptions } from '../cognite/file-upload.js';
import { wireRequest } from '../core/call.js';
import { checkNames, refuse } from '../core/check.js';
import type { BatchOptions } from '../core/batch.js';
import { ValidationError } from '../core/errors.js';
import { DiskSource, statOf, type OnDisk } from './file-source.js';
import { transferAll, type FolderProgress } from './transfer-all.js';

/** Where files are uploaded to and downloaded from: a client, or its files alone. */
export type FilesOwner = Files | { readonly files: Files };

export function filesOf(owner: FilesOwner): Files {
  return 'files' in owner ? owner.files : owner;
}

/** What is known about a file on disk: its name is that on the disk, unless another one is given. */
export type UploadFileParams = Omit<CreateFileParams, 'name'> & { name?: string | undefined };

/** A file of a folder that is uploaded. */
export interface LocalFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly name: string;
  /** Bytes; 0 for a link that leads nowhere. */
  readonly size: number;
}

/** Options of a folder's upload. Those of requests hold for each of them. */
export interface UploadFolderOptions extends Omit<UploadFileOptions, 'size' | 'resume' | 'onStart' | 'onProgress'>, Pick<BatchOptions, 'continueOnError' | 'onReport'> {
  /** Also files in folders below. Links to folders are not followed. Default false. */
  recursive?: boolean | undefined;
  /** Also files outside of the folder that links in it lead to. Default false: such a link is refused. */
  outsideLinks?: boolean | undefined;
  /** Which files to upload, links that are refused or lead nowhere among them. Default: all. */
  filter?: ((file: LocalFile) => boolean) | undefined;
  /** What is known about one file, over what is known about all: its external id, say, or its directory. */
  describe?: ((file: LocalFile) => UploadFileParams) | undefined;
  /** Files that are uploaded at the same time, within the client's own bound. Default: that bound. */
  concurrency?: number | undefined;
  /** Called as files get there. */
  onProgress?: ((progress: FolderProgress) => void) | undefined;
}

/** A file of a folder, and what it is on the platform. */
export interface UploadedFile extends LocalFile {
  readonly file: FileMetadata;
}

/**
 * Uploads a file from the disk. Large ones are read as they are sent.
 * @param path the file
 * @param params what is known about the file; its `name` is that on the disk, unless given
 * @param options signal, timeouts, retries, parts and progress of this call
 * @returns the file as it was created
 * @throws {ValidationError} for bad input, or where there is no file, before anything is sent
 * @throws {ApiError} the platform refuses to create the file
 * @throws {FileUploadError} the file was created and its content did not get there, or changed on the disk meanwhile
 */
export async function uploadFile(cdf: FilesOwner, path: string, params: UploadFileParams = {}, options: Omit<UploadFileOptions, 'size'> = {}): Promise<FileMetadata> {
  checkUploadOptions(options);
  if ((options as UploadFileOptions).size !== undefined) refuse('uploadFile: options.size', 'left out: the disk knows it', (options as UploadFileOptions).size);
  const found = await statOf(path, 'uploadFile: the path');
  if (!found.isFile()) refuse('uploadFile: the path', 'that of a file', path);
  return uploadSource(filesOf(cdf).connection, new DiskSource(path, found), { ...params, name: params.name ?? basename(path) }, options);
}

/**
 * Uploads the files of a folder, several at a time, in the order of their paths. A link that leads nowhere is a file
 * that does not get there, with the others as it is with any failure.
 * @param folder the folder
 * @param params what is known about all of the files
 * @param options which files, what is known about each; signal, timeouts, retries and progress
 * @returns the files, in the order of their paths
 * @throws {ValidationError} for bad input, before anything is sent
 * @throws {FolderError} not all files got there; it tells what became of each
 */
export async function uploadFolder(
  cdf: FilesOwner,
  folder: string,
  params: Omit<UploadFileParams, 'name' | 'externalId'> = {},
  options: UploadFolderOptions = {},
): Promise<UploadedFile[]> {
  const { recursive = false, outsideLinks = false, filter, describe, concurrency, continueOnError, onReport, onProgress, ...each } = options;
  const own = ['recursive', 'outsideLinks', 'filter', 'describe', 'concurrency', 'continueOnError', 'onReport', 'onProgress'];
  checkNames(options, [...own, 'signal', 'timeout', 'deadline', 'maxRetries', 'headers', 'onResponse', 'partSize'], 'options');
  checkUploadOptions({ ...each, concurrency, onProgress: onProgress as undefined });
  for (const [name, value] of Object.entries({ filter, describe, onReport })) if (value !== undefined && typeof value !== 'function') refuse(`options.${name}`, 'a function', value);
  const { connection } = filesOf(cdf);
  if (!(await statOf(folder, 'uploadFolder: the folder')).isDirectory()) refuse('uploadFolder: the folder', 'a folder', folder);
  const found = (await filesBelow(folder, recursive)).filter(({ local }) => !filter || filter(local));
  if (!outsideLinks) await checkInside(folder, found);
  const described = found.map(({ local: file }) => {
    const all = { ...params, name: file.name, ...describe?.(file) };
    // What the platform would refuse of any of them is refused before the first is sent.
    wireRequest(createFileOperation, [], all);
    return all as CreateFileParams;
  });
  const uploaded = await transferAll({
    operation: 'uploadFolder',
    paths: found.map(({ local }) => local.path),
    sizes: found.map(({ local }) => local.size),
    concurrency: Math.min(concurrency ?? Infinity, connection.concurrency),
    options: { signal: options.signal, continueOnError, onReport, onProgress },
    run: async (index, progress) => {
      const { local, known } = found[index]!;
      if (known instanceof ValidationError) throw known;
      return uploadSource(connection, new DiskSource(join(folder, local.path), known), described[index]!, {
        ...each,
        onProgress: ({ done }: TransferProgress) => progress(done),
      });
    },
  });
  return uploaded.map((file, index) => ({ ...found[index]!.local, file }));
}

interface Found {
  readonly local: LocalFile;
  /** What is on the disk, or why nobody knows. */
  readonly known: OnDisk | ValidationError;
  readonly isLink: boolean;
}

/** Refuses links to files outside of the folder. */
async function checkInside(folder: string, found: readonly Found[]): Promise<void> {
  const root = await realpath(folder);
  for (const { local, known, isLink } of found) {
    if (!isLink || known instanceof ValidationError) continue;
    const way = relative(root, await realpath(join(folder, local.path)));
    if (way.split(sep)[0] === '..' || isAbsolute(way)) refuse(`uploadFolder: ${local.path}`, 'no link to a file outside of the folder, unless outsideLinks is true or filter leaves it out', way);
  }
}

/** The files of a folder in the order of their paths; sockets, devices and the like are none. */
async function filesBelow(folder: string, recursive: boolean): Promise<Found[]> {
  const files: Found[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    await Promise.all(
      entries.map(async (entry) => {
        const path = below ? `${below}/${entry.name}` : entry.name;
        if (entry.isDirectory()) return recursive ? walk(path) : undefined;
        if (!entry.isFile() && !entry.isSymbolicLink()) return;
        const known = await statOf(join(folder, path), `uploadFolder: ${path}`).catch((error: ValidationError) => error);
        const size = known instanceof ValidationError ? 0 : known.size;
        if (known instanceof ValidationError || known.isFile()) files.push({ local: { path, name: entry.name, size }, known, isLink: entry.isSymbolicLink() });
      }),
    );
  };
  await walk('');
  return files.sort((a, b) => (a.local.path < b.local.path ? -1 : 1));
}

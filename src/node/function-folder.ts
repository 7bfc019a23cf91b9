import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { CogniteFunction } from '../../generated/cognite/functions.js';
import { checkCodeOptions, createFunctionFromFiles, type FunctionCodeOptions, type FunctionWithCode } from '../cognite/function-code.js';
import type { Functions } from '../cognite/function-resources.js';
import type { CodeFile } from '../cognite/function-zip.js';
import { isRecord, refuse } from '../core/check.js';
import { ValidationError } from '../core/errors.js';

/** Where functions are created: a client, or its functions alone. */
export type FunctionsOwner = Functions | { readonly functions: Functions };

/** Options of the creation of a function from a folder. */
export interface FunctionFolderOptions extends FunctionCodeOptions {
  /**
   * Whether a file or folder is part of the code, by its path in the folder, with slashes. Default: all but what is
   * hidden (`.git`, `.env`, `.venv`), `__pycache__` and compiled files.
   */
  include?: ((path: string, kind: 'file' | 'folder') => boolean) | undefined;
  /** Also what is outside of the folder and links in it lead to. Default false: such a link is refused. */
  outsideLinks?: boolean | undefined;
}

/**
 * Creates a function from a folder with its code. The folder is checked without running anything, zipped whole, and
 * uploaded, as `<name>.zip` and under the function's external id, if it has one: a file that has it already is
 * replaced. When the platform has the code, the function is created. It is deployed after that: `functions.wait()`
 * tells when it can be called.
 * @param cdf a client, or its `functions`
 * @param folder path of the folder; a `requirements.txt` in it names the packages that the code needs
 * @param fn the function; `functionPath`: the Python file in the folder that has a function `handle`, `handler.py` when
 *   left out; `dataSetId`: the data set for the file with the code
 * @param options signal, timeouts, retries, headers and progress; `validate`: whether the code is checked; `include`:
 *   which files are part of it; `outsideLinks`: whether links may lead out of the folder
 * @returns the function, yet to be deployed
 * @throws {ValidationError} for bad input, a folder that can't be read and bad code, before anything is sent
 * @throws {FileUploadError} the upload broke off
 * @throws {FunctionCreateError} the code is uploaded, and the function was not created; it has the file
 * @throws {ApiError} the platform refuses or fails
 */
export async function createFunctionFromFolder(
  cdf: FunctionsOwner,
  folder: string,
  fn: FunctionWithCode,
  options: FunctionFolderOptions = {},
): Promise<CogniteFunction> {
  checkCodeOptions(options, 'include', 'outsideLinks');
  const { include = isCode, outsideLinks = false, ...rest } = options;
  if (typeof outsideLinks !== 'boolean') refuse('options.outsideLinks', 'true or false', outsideLinks);
  if (typeof include !== 'function') refuse('options.include', 'a function', include);
  if (!isRecord(fn)) refuse('createFunctionFromFolder: the function', 'an object', fn);
  for (const field of ['fileId', 'source']) {
    if ((fn as Readonly<Record<string, unknown>>)[field] !== undefined) throw new ValidationError(`createFunctionFromFolder: ${field} must be left out: the code is what the folder has`);
  }
  if (typeof folder !== 'string' || !folder) refuse('createFunctionFromFolder: the folder', 'a path', folder);
  const { connection } = 'functions' in cdf ? cdf.functions : cdf;
  const files: CodeFile[] = [];
  await collect(folder, '', { include, root: outsideLinks ? undefined : await onDisk(folder, (path) => realpath(path)), signal: options.signal }, [], files);
  return createFunctionFromFiles(connection, fn, files, rest);
}

/** What is part of the code unless somebody says otherwise. */
function isCode(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name !== '__pycache__' && !/\.py[co]$/.test(name);
}

/** What of a folder is taken. */
interface Choice {
  readonly include: NonNullable<FunctionFolderOptions['include']>;
  /** What links must stay in; undefined where they may lead anywhere. */
  readonly root: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Finds the files below a folder, in the order of their names. Links are followed. */
async function collect(
  folder: string,
  prefix: string,
  choice: Choice,
  above: readonly string[],
  files: CodeFile[],
): Promise<void> {
  const { include, root, signal } = choice;
  if (signal?.aborted) throw signal.reason;
  const here = await onDisk(folder, (path) => realpath(path));
  if (above.includes(here)) throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(folder)} is a link to a folder that it is in`);
  const entries = await onDisk(folder, (path) => readdir(path, { withFileTypes: true }));
  for (const found of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { name } = found;
    const path = prefix + name;
    const place = join(folder, name);
    const entry = await stat(place).catch(() => undefined);
    const kind = entry?.isDirectory() ? 'folder' : 'file';
    if (!include(path, kind)) continue;
    if (root !== undefined && entry && found.isSymbolicLink()) await checkInside(place, path, root);
    if (kind === 'folder') await collect(place, `${path}/`, choice, [...above, here], files);
    else if ((entry ?? (await onDisk(place, (file) => stat(file)))).isFile()) files.push({ path, read: () => onDisk(place, (file) => readFile(file)) });
    else throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(place)} must be a file or a folder`);
  }
}

/** Refuses a link out of the folder: what it leads to may be no part of the code, such as a key. */
async function checkInside(place: string, path: string, root: string): Promise<void> {
  const way = relative(root, await onDisk(place, (link) => realpath(link)));
  if (way.split(sep)[0] === '..' || isAbsolute(way)) {
    throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(path)} must be no link out of the folder, unless outsideLinks is true or include leaves it out`);
  }
}

/** What the disk says of a path; where it refuses, so do we. */
async function onDisk<T>(path: string, ask: (path: string) => Promise<T>): Promise<T> {
  try {
    return await ask(path);
  } catch (error) {
    throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(path)} can't be read: ${(error as Error).message}`, { cause: error });
  }
}

import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
 *   which files are part of it
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
  checkCodeOptions(options, 'include');
  const { include = isCode, ...rest } = options;
  if (typeof include !== 'function') refuse('options.include', 'a function', include);
  if (!isRecord(fn)) refuse('createFunctionFromFolder: the function', 'an object', fn);
  for (const field of ['fileId', 'source']) {
    if ((fn as Readonly<Record<string, unknown>>)[field] !== undefined) throw new ValidationError(`createFunctionFromFolder: ${field} must be left out: the code is what the folder has`);
  }
  if (typeof folder !== 'string' || !folder) refuse('createFunctionFromFolder: the folder', 'a path', folder);
  const { connection } = 'functions' in cdf ? cdf.functions : cdf;
  const files: CodeFile[] = [];
  await collect(folder, '', include, [], files, options.signal);
  return createFunctionFromFiles(connection, fn, files, rest);
}

/** What is part of the code unless somebody says otherwise. */
function isCode(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name !== '__pycache__' && !/\.py[co]$/.test(name);
}

/** Finds the files below a folder, in the order of their names. Links are followed. */
async function collect(
  folder: string,
  prefix: string,
  include: NonNullable<FunctionFolderOptions['include']>,
  above: readonly string[],
  files: CodeFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted) throw signal.reason;
  const here = await onDisk(folder, (path) => realpath(path));
  if (above.includes(here)) throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(folder)} is a link to a folder that it is in`);
  const names = await onDisk(folder, (path) => readdir(path));
  for (const name of names.sort()) {
    const path = prefix + name;
    const place = join(folder, name);
    const entry = await stat(place).catch(() => undefined);
    const kind = entry?.isDirectory() ? 'folder' : 'file';
    if (!include(path, kind)) continue;
    if (kind === 'folder') await collect(place, `${path}/`, include, [...above, here], files, signal);
    else if ((entry ?? (await onDisk(place, (file) => stat(file)))).isFile()) files.push({ path, read: () => onDisk(place, (file) => readFile(file)) });
    else throw new ValidationError(`createFunctionFromFolder: ${JSON.stringify(place)} must be a file or a folder`);
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

/** Functions from their code: checked, zipped, uploaded, and created when the platform has it. Loaded when it is used. */
import { retrieveFiles, type FileMetadata } from '../../generated/cognite/files.js';
import { createFunctionsOperation, type CogniteFunction, type FunctionCreate } from '../../generated/cognite/functions.js';
import { batch } from '../core/batch.js';
import { bounded } from '../core/bounded.js';
import { jsonRequest } from '../core/call.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { ApiError, ConnectionError, TimeoutError, ValidationError } from '../core/errors.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { waitFor } from '../core/wait.js';
import { uploadFileContent } from './file-upload.js';
import { FunctionCreateError } from './function-create-error.js';
import { checkHandle } from './function-handle.js';
import { checkRequirements, requirementsIn } from './function-requirements.js';
import { zipFiles, type CodeFile } from './function-zip.js';

/** A function to create, apart from its code. */
export interface FunctionWithCode extends Omit<FunctionCreate, 'fileId'> {
  fileId?: undefined;
  /** Path, with slashes, of the Python file that holds `handle`. At most 500 characters. Default: `handler.py`. */
  functionPath?: string;
  /** The data set that the file with the code goes to. The function itself is in none. */
  dataSetId?: number;
}

/** A function to create from source text. */
export interface FunctionFromSource extends FunctionWithCode {
  /** Python code with a function `handle`; or several files, by path, one of which is that of `functionPath`. */
  source: string | Readonly<Record<string, string | Uint8Array>>;
  /**
   * The packages that the code needs, a line of `requirements.txt` each. Left out, those between `[requirements]` and
   * `[/requirements]` in the docstring of `handle`.
   */
  requirements?: string | readonly string[];
}

/** How far the creation of a function from its code is. */
export interface FunctionCreateProgress {
  /** What is being done: the code is zipped, uploaded, looked for until the platform has it, and the function created. */
  readonly stage: 'zip' | 'upload' | 'check' | 'create';
  /** What is through of a stage: files, or bytes. */
  readonly done?: number | undefined;
  /** Files or bytes in all. */
  readonly total?: number | undefined;
  /** The file with the code, once there is one. */
  readonly file?: FileMetadata | undefined;
}

/** Options of the creation of a function from its code. `deadline` bounds all of it; `onResponse` gets the function's answer. */
export interface FunctionCodeOptions extends RequestOptions {
  /**
   * Check the code before anything is sent: that it has a `handle` with arguments that the platform gives, and that
   * `requirements.txt` is sound. Nothing is run. Default true.
   */
  validate?: boolean | undefined;
  /** Milliseconds before the second look at whether the platform has the code. Default 1,000. */
  interval?: number | undefined;
  /** Factor by which the interval grows after each look. Default 2; 1 for none. */
  backoff?: number | undefined;
  /** Milliseconds between looks at the most. Default 16,000. */
  maxInterval?: number | undefined;
  /** Milliseconds that the platform may take to have the code, after the upload. Default 31,000. */
  checkTimeout?: number | undefined;
  /** Called as it goes on; after an abort, what it was last called with tells what is there. */
  onProgress?: ((progress: FunctionCreateProgress) => void) | undefined;
}

/** Creates a function from source text. */
export async function createFunctionFromSource(connection: Connection, fn: FunctionFromSource, options?: FunctionCodeOptions): Promise<CogniteFunction> {
  checkCodeOptions(options);
  const { source, requirements, ...rest } = fn;
  const functionPath = pathOf(rest);
  const code = typeof source === 'string' ? { [functionPath]: source } : isRecord(source) ? { ...source } : refuse('createFunctions: source', 'Python code, or files by path', Object(source));
  for (const [path, content] of Object.entries(code)) {
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) refuse(`createFunctions: source[${JSON.stringify(path)}]`, 'text or bytes', Object(content));
  }
  const lines = requirements === undefined ? inDocstring(source, functionPath, options) : requirementLines(requirements);
  if (lines !== undefined) {
    if (code['requirements.txt'] !== undefined) throw new ValidationError('createFunctions: requirements must be left out where source has a requirements.txt');
    code['requirements.txt'] = `${lines}\n`;
  }
  const encoder = new TextEncoder();
  const files = Object.entries(code).map(([path, content]): CodeFile => ({ path, read: () => (typeof content === 'string' ? encoder.encode(content) : (content as Uint8Array)) }));
  return createFunctionFromFiles(connection, { ...rest, functionPath }, files, options);
}

/**
 * Creates a function from the files of its code.
 * @throws {ValidationError} for bad input and bad code, before anything is sent
 * @throws {FileUploadError | ApiError} the code did not get through
 * @throws {FunctionCreateError} the code did, and the function did not
 */
export function createFunctionFromFiles(connection: Connection, fn: FunctionWithCode, files: readonly CodeFile[], options: FunctionCodeOptions = {}): Promise<CogniteFunction> {
  const { deadline = connection.config['deadline'] as number | undefined, signal } = options;
  const progress: Progress = { stage: 'zip' };
  const late = (): Error => {
    const error = new TimeoutError(`createFunctions: not done within its deadline of ${deadline} ms`);
    return progress.uploaded ? new FunctionCreateError(progress.uploaded, progress.stage === 'create', error) : error;
  };
  return bounded((inner) => create(connection, fn, files, options, inner, progress), signal, deadline ?? Infinity, late);
}

/** @throws {ValidationError} for an option that does not exist or can't be meant */
export function checkCodeOptions(options: FunctionCodeOptions | undefined, ...more: string[]): void {
  checkRequestOptions(options, 'validate', 'interval', 'backoff', 'maxInterval', 'checkTimeout', 'onProgress', ...more);
  const { validate = true, interval = 1, backoff = 1, maxInterval = 1, checkTimeout = 1 } = options ?? {};
  if (typeof validate !== 'boolean') refuse('options.validate', 'true or false', validate);
  for (const [name, value] of Object.entries({ interval, backoff, maxInterval, checkTimeout })) {
    if (!(typeof value === 'number' && value >= 1)) refuse(`options.${name}`, 'a number of at least 1', value);
  }
}

interface Progress {
  stage: FunctionCreateProgress['stage'];
  uploaded?: FileMetadata;
}

async function create(
  connection: Connection,
  fn: FunctionWithCode,
  files: readonly CodeFile[],
  { validate = true, interval = 1000, backoff = 2, maxInterval = 16_000, checkTimeout = 31_000, onProgress, timeout, maxRetries, headers, onResponse }: FunctionCodeOptions,
  signal: AbortSignal,
  progress: Progress,
): Promise<CogniteFunction> {
  const { dataSetId, fileId: _none, ...rest } = fn;
  const functionPath = pathOf(fn);
  checkFunction({ ...rest, functionPath });
  await checkCode(files, functionPath, validate);
  if (signal.aborted) throw signal.reason;
  // The whole has one deadline.
  const requestOptions = { signal, timeout, maxRetries, headers, deadline: Infinity };
  const tell = (stage: Progress['stage'], more?: Omit<FunctionCreateProgress, 'stage'>): void => {
    progress.stage = stage;
    notify(onProgress, { stage, ...more });
  };
  const archive = await zipFiles(files, signal, (done) => tell('zip', { done, total: files.length }));
  const { name, externalId } = rest;
  let file: FileMetadata | undefined;
  tell('upload', { done: 0, total: archive.size });
  file = await uploadFileContent(
    connection,
    archive,
    {
      name: `${name.replaceAll('/', '-')}.zip`,
      mimeType: 'application/zip',
      ...(externalId !== undefined && { externalId, overwrite: true }),
      ...(dataSetId !== undefined && { dataSetId }),
    },
    { ...requestOptions, onStart: (session) => void (file = session.file), onProgress: ({ done, total }) => tell('upload', { done, total, file }) },
  );
  progress.uploaded = file;
  try {
    await waitFor(
      // A file that can't be found yet is as good as one that is not there yet.
      async (options) => (await retrieveFiles(connection, file!.id, undefined, options)) ?? { ...file!, uploaded: false },
      { resource: 'upload of the code', state: ['uploaded'], done: ['true'], failed: [] },
      { signal, maxRetries, headers, timeout: checkTimeout, interval, backoff, maxInterval, onProgress: (found) => tell('check', { file: (progress.uploaded = found) }) },
    );
    tell('create', { file: progress.uploaded });
    return await batch(connection, createFunctionsOperation, { ...rest, functionPath, fileId: file.id }, undefined, { ...requestOptions, onResponse });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const refused = (error instanceof ApiError && error.status < 500) || (error instanceof ConnectionError && !error.sent);
    throw new FunctionCreateError(progress.uploaded, progress.stage === 'create' && !refused, error);
  }
}

/** Where the code with `handle` is. */
function pathOf({ functionPath = 'handler.py' }: FunctionWithCode): string {
  if (typeof functionPath !== 'string' || !/^(?!.*\\).{1,497}\.py$/.test(functionPath)) refuse('createFunctions: functionPath', 'a path of a Python file, with slashes: 4 to 500 characters that end in .py', functionPath);
  return functionPath;
}

/** Checks what the platform would refuse once the code is uploaded. */
function checkFunction(fn: FunctionCreate | Omit<FunctionCreate, 'fileId'>): void {
  const { name, externalId, owner, description, runtime, indexUrl, cpu, memory, secrets, envVars, metadata, extraIndexUrls } = fn;
  const text = (field: string, value: unknown, most = Infinity, least = 0): void => {
    if (typeof value !== 'string' || value.length < least || value.length > most) refuse(`createFunctions: ${field}`, most < Infinity ? `text of ${least} to ${most} characters` : 'text', value);
  };
  text('name', name, 140, 1);
  for (const [field, value, most] of [['externalId', externalId, 255], ['owner', owner, 128], ['description', description, 500], ['runtime', runtime], ['indexUrl', indexUrl]] as const) {
    if (value !== undefined) text(field, value, most);
  }
  for (const [field, value] of Object.entries({ cpu, memory })) {
    if (value !== undefined && !(typeof value === 'number' && value > 0 && value < Infinity)) refuse(`createFunctions: ${field}`, 'a number above 0', value);
  }
  for (const [field, map, names, most, allowed] of [
    ['secrets', secrets, /^[a-z\d-]{1,15}$/, 30, 'up to 30 texts, by names of 1 to 15 lower-case letters, digits and dashes'],
    ['envVars', envVars, /^\w+$/, 100, 'up to 100 texts, by names of letters, digits and underscores'],
    ['metadata', metadata, /^/, Infinity, 'texts, by name'],
  ] as const) {
    if (map === undefined) continue;
    const sound = isRecord(map) && Object.keys(map).length <= most && Object.entries(map).every(([key, value]) => names.test(key) && typeof value === 'string');
    if (!sound) refuse(`createFunctions: ${field}`, allowed, Object(map));
  }
  if (extraIndexUrls !== undefined && !(Array.isArray(extraIndexUrls) && extraIndexUrls.every((url) => typeof url === 'string'))) refuse('createFunctions: extraIndexUrls', 'a list of texts', Object(extraIndexUrls));
  // Whatever else there is must be JSON.
  jsonRequest(createFunctionsOperation, '', { items: [fn] });
}

/** Checks the files of a function's code. */
async function checkCode(files: readonly CodeFile[], functionPath: string, validate: boolean): Promise<void> {
  // What an archive without extensions can hold.
  if (files.length > 65_535) refuse('createFunctions: the code', 'at most 65,535 files', files.length);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const odd = files.find(({ path }) => path.includes('\\') || path.split('/').some((part) => part === '' || part === '.' || part === '..'));
  if (odd) refuse('createFunctions: a path of the code', 'relative, with slashes, and without empty parts, . and ..', odd.path);
  const handler = byPath.get(functionPath);
  if (!handler) throw new ValidationError(`createFunctions: the code has no file ${JSON.stringify(functionPath)}, which functionPath names`);
  if (!validate) return;
  checkHandle(textOf(await handler.read(), functionPath), functionPath);
  const requirements = await byPath.get('requirements.txt')?.read();
  if (requirements) checkRequirements(textOf(requirements, 'requirements.txt'), (path) => byPath.has(path));
}

/** Code as text: UTF-8, unless one of its first two lines says otherwise. */
function textOf(bytes: Uint8Array, path: string): string {
  const bytewise = new TextDecoder('latin1');
  const [, encoding = 'utf-8'] = /^(?:[^\n]*\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(bytewise.decode(bytes.subarray(0, 1000))) ?? [];
  // Of another encoding, the signs that matter are those of ASCII.
  if (!/^utf[-_]?8/i.test(encoding)) return bytewise.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ValidationError(`createFunctions: ${path} must be text in UTF-8`);
  }
}

function requirementLines(requirements: string | readonly string[]): string {
  if (typeof requirements === 'string') return requirements.trimEnd();
  if (!Array.isArray(requirements) || !requirements.every((line) => typeof line === 'string')) refuse('createFunctions: requirements', 'text, or a list of lines', Object(requirements));
  return requirements.join('\n');
}

/** The requirements that source text has in the docstring of its `handle`. */
function inDocstring(source: FunctionFromSource['source'], path: string, options: FunctionCodeOptions | undefined): string | undefined {
  if (typeof source !== 'string' || !source.includes('[requirements]')) return undefined;
  // Where the code is not looked at, there are no docstrings to tell apart.
  return requirementsIn(options?.validate === false ? source : checkHandle(source, path).docstring);
}

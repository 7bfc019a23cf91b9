import { BatchError, recordReport, type BatchReport } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import { ApiError, ConnectionError, ParseError, ServerError, TimeoutError, ValidationError } from '../core/errors.js';
import { notify } from '../core/notify.js';
import { FileUploadError } from '../cognite/file-upload-error.js';

/** How far the transfer of many files is. */
export interface FolderProgress {
  /** Bytes that are through. */
  readonly done: number;
  /** Bytes in all; undefined for downloads, whose sizes nobody knows before. */
  readonly total: number | undefined;
  /** Files that are through. */
  readonly files: number;
  /** Files in all. */
  readonly allFiles: number;
}

/** Some files of many did not get through. The indexes are those of `paths`. */
export class FolderError extends BatchError {
  static override readonly kind: string = 'SdkError.BatchError.FolderError';
  /** The files, in order: paths below the folder. */
  declare readonly paths: readonly string[];

  /** @internal */
  constructor(operation: string, cause: unknown, report: BatchReport, paths: readonly string[]) {
    super(operation, cause, report);
    Object.defineProperty(this, 'paths', { value: paths });
  }
}

interface Transfer<T> {
  readonly operation: string;
  readonly paths: readonly string[];
  /** Bytes of each file, where they are known. */
  readonly sizes?: readonly number[];
  /** Whether a file that did not get through is known not to be there. */
  readonly whole?: boolean;
  /** Files at a time. */
  readonly concurrency: number;
  readonly options: Pick<BatchOptions, 'signal' | 'continueOnError' | 'onReport'> & { readonly onProgress?: ((progress: FolderProgress) => void) | undefined };
  /** Transfers one; tells how many of its bytes are through. */
  run(index: number, progress: (bytes: number) => void): Promise<T>;
}

/** Transfers many files, several at a time. When one fails, tells what became of each. */
export async function transferAll<T>({ operation, paths, sizes, whole = false, concurrency, options, run }: Transfer<T>): Promise<T[]> {
  const { signal, continueOnError = false, onReport, onProgress } = options;
  if (signal?.aborted) throw signal.reason;
  const results = new Map<number, T>();
  const failures = new Map<number, unknown>();
  const total = sizes?.reduce((sum, size) => sum + size, 0);
  const through = new Array<number>(paths.length).fill(0);
  let done = 0;
  let next = 0;
  const tell = (index: number, bytes: number): void => {
    done += bytes - through[index]!;
    through[index] = bytes;
    notify(onProgress, { done, total, files: results.size, allFiles: paths.length });
  };
  const worker = async (): Promise<void> => {
    while (next < paths.length && !signal?.aborted && (continueOnError || !failures.size)) {
      const index = next++;
      try {
        results.set(index, await run(index, (bytes) => tell(index, bytes)));
        tell(index, sizes?.[index] ?? through[index]!);
      } catch (error) {
        failures.set(index, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(paths.length, concurrency) }, worker));
  if (!failures.size && next >= paths.length) return paths.map((_path, index) => results.get(index)!);
  const lists: Record<'succeeded' | 'failed' | 'unknown' | 'skipped', number[]> = { succeeded: [], failed: [], unknown: [], skipped: [] };
  paths.forEach((_path, index) => lists[failures.has(index) ? fate(failures.get(index), signal, whole) : results.has(index) ? 'succeeded' : 'skipped'].push(index));
  const report: BatchReport = { ...lists, results, errors: [...failures].sort(([a], [b]) => a - b).map(([, error]) => error) };
  notify(onReport, report);
  if (signal?.aborted) {
    recordReport(signal.reason, report);
    throw signal.reason;
  }
  throw new FolderError(operation, failures.values().next().value, report, paths);
}

/** What a failure says of its file. */
function fate(error: unknown, signal: AbortSignal | undefined, whole: boolean): 'failed' | 'unknown' | 'skipped' {
  const doubtful = whole ? 'skipped' : 'unknown';
  // It was stopped on its way.
  if (signal?.aborted && error === signal.reason) return doubtful;
  // The file is there, and its content is not.
  if (error instanceof FileUploadError || error instanceof TimeoutError || error instanceof ServerError || error instanceof ParseError) return doubtful;
  if (error instanceof ConnectionError) return error.sent ? doubtful : 'skipped';
  if (error instanceof ValidationError) return 'skipped';
  return error instanceof ApiError ? 'failed' : 'skipped';
}

import type { FileMetadata } from '../../generated/cognite/files.js';
import { SdkError, hide } from '../core/errors.js';

/**
 * A function's code is uploaded, and what came after it failed: `cause` tells why. Once that is settled,
 * `functions.create({ …, fileId: error.file.id })` goes on without another upload.
 */
export class FunctionCreateError extends SdkError {
  static override readonly kind: string = 'SdkError.FunctionCreateError';
  /** The file with the code. */
  declare readonly file: FileMetadata;
  /** Whether the function may have been created all the same: it was asked for, and no trustworthy answer came. */
  readonly unknown: boolean;

  /** @internal */
  constructor(file: FileMetadata, unknown: boolean, cause: unknown) {
    const outcome = unknown ? 'it is unknown whether the function was created' : 'no function was created';
    super(`createFunctions: the code is there as the file ${file.id}, but ${outcome}: ${String((cause as Error | undefined)?.message ?? cause)}`, { cause });
    this.unknown = unknown;
    hide(this, { file });
  }
}

import type { FileMetadata } from '../../generated/cognite/files.js';
import { SdkError, hide } from '../core/errors.js';
import type { FileUploadSession } from './file-upload.js';

/** The file is there and its content, or some of it, is not. The upload can be resumed with `session`. */
export class FileUploadError extends SdkError {
  static override readonly kind: string = 'SdkError.FileUploadError';
  /** What is there, and what is left to do. */
  declare readonly session: FileUploadSession;
  /** The file that was created. */
  declare readonly file: FileMetadata;

  /** @internal */
  constructor(session: FileUploadSession, cause: unknown) {
    const { file, done, size } = session;
    super(`upload: the file ${file.id} is there, and ${done} of ${size} bytes of its content: ${String((cause as Error | undefined)?.message ?? cause)}`, { cause });
    hide(this, { session, file });
  }
}

/** Files alone: `new Files(options)` takes the same options as the client. */
export type { Asset, RetrieveAssetsParams } from '../../generated/cognite/assets.js';
export * from '../../generated/cognite/files.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
export type { FileContent, TransferProgress } from './file-content.js';
export type { DownloadFileOptions, FileDownload } from './file-download.js';
export { Files, initFileMultipartUpload } from './file-resources.js';
export type { FileUploadSession, UploadFileOptions } from './file-upload.js';
export { FileUploadError } from './file-upload-error.js';

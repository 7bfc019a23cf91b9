/** What needs a disk: for Node, Deno and Bun. */
export { createFunctionFromFolder, type FunctionFolderOptions, type FunctionsOwner } from './function-folder.js';
export { downloadToFile, downloadToFolder, type DownloadedFile, type DownloadedFolderFile, type DownloadToFileOptions, type DownloadToFolderOptions } from './download-files.js';
export { FolderError, type FolderProgress } from './transfer-all.js';
export { uploadFile, uploadFolder, type FilesOwner, type LocalFile, type UploadedFile, type UploadFileParams, type UploadFolderOptions } from './upload-files.js';

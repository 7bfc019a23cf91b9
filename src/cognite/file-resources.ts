import type { Asset, RetrieveAssetsParams } from '../../generated/cognite/assets.js';
import {
  Files as Generated,
  initFileMultipartUpload as initUpload,
  type CreateFileParams,
  type FileIdentifier,
  type FileMetadata,
  type FileMultipartUpload,
  type InitFileMultipartUploadParams,
} from '../../generated/cognite/files.js';
import type { BatchOptions } from '../core/batch.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import type { FileContent } from './file-content.js';
import type { DownloadFileOptions, FileDownload } from './file-download.js';
import type { UploadFileOptions } from './file-upload.js';
import { linkedAssets } from './linked-assets.js';
import { loadOnce } from './load-once.js';

const uploads = /* @__PURE__ */ loadOnce(() => import('./file-upload.js'));
const downloads = /* @__PURE__ */ loadOnce(() => import('./file-download.js'));

/**
 * Files are documents and other data of any kind: what is known about each, and links to put its content in place and
 * to fetch it.
 */
export class Files extends Generated {
  /**
   * Create a file whose content comes in parts.
   *
   * Creates the file without content, and gives a URL for each part. Parts are larger than 5 MiB and smaller than
   * 4,000 MiB; together they have up to 1,000 GiB. When all are in place, complete the upload.
   *
   * `POST /files/initmultipartupload`
   * @param params what is known about a file, apart from its content; `overwrite`: replace the file that has the same
   *   external id, if there is one; `parts`: number of parts. 1 to 250
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file, with the upload's id and the URLs for its parts
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override initMultipartUpload(params: InitFileMultipartUploadParams, options?: RequestOptions): Promise<FileMultipartUpload> {
    return initFileMultipartUpload(this.connection, params, options);
  }

  /**
   * Create a file with its content.
   *
   * Content of up to `partSize` goes in one request, larger content in parts, several at a time. A part that breaks is
   * sent again. The content goes straight to the platform's storage, without credentials. Bytes are not copied: they must
   * not change until the call has settled.
   *
   * `POST /files`, or `POST /files/initmultipartupload` and `POST /files/completemultipartupload`
   * @param content text, bytes, a Blob or File, or a stream of bytes; a Blob's type is the file's `mimeType`, unless
   *   `params` has one
   * @param params what is known about the file; `overwrite`: replace the file that has the same external id, if there
   *   is one
   * @param options signal, timeouts, retries, parts and progress of this call
   * @returns the file as it was created; the platform marks it as `uploaded` a moment later
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses to create the file
   * @throws {FileUploadError} the file was created, and its content did not get there; `session` lets the upload go on
   */
  async upload(content: FileContent, params: CreateFileParams, options?: UploadFileOptions): Promise<FileMetadata> {
    const { uploadFileContent } = await uploads();
    return uploadFileContent(this.connection, content, params, options);
  }

  /**
   * Download a file's content into memory.
   *
   * A connection that breaks is taken up again; content that is shorter than the storage says, or has another checksum,
   * is an error.
   *
   * `POST /files/downloadlink`
   * @param id which file
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the bytes
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such file
   * @throws {ApiError} the platform or its storage refuses or fails
   * @throws {ConnectionError | TimeoutError | ParseError} the content did not come whole
   */
  async download(id: FileIdentifier, options?: DownloadFileOptions): Promise<Uint8Array<ArrayBuffer>> {
    const { downloadFileContent } = await downloads();
    return downloadFileContent(this.connection, id, options);
  }

  /**
   * Download a file's content as a stream.
   *
   * Nothing is fetched beyond what is read. A connection that breaks is taken up again where the storage allows it; else
   * the stream errors, as it does when content is missing at the end or its checksum is wrong.
   *
   * `POST /files/downloadlink`
   * @param id which file
   * @param options signal, timeouts, retries, headers and progress of this call; `deadline` ends when the stream is there
   * @returns the stream, with its size where the storage says
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no such file
   * @throws {ApiError} the platform or its storage refuses or fails
   */
  async downloadStream(id: FileIdentifier, options?: DownloadFileOptions): Promise<FileDownload> {
    const { downloadFileStream } = await downloads();
    return downloadFileStream(this.connection, id, options);
  }

  /**
   * Retrieve the assets that a file, or several, are about.
   *
   * `POST /assets/byids`
   * @param file a file as it was read, or a list of them; one about no asset sends nothing
   * @param params `ignoreUnknownIds`: leave out assets that are gone in the meantime
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the assets, each once, in the order of `assetIds`
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  assets(file: Pick<FileMetadata, 'assetIds'> | readonly Pick<FileMetadata, 'assetIds'>[], params?: RetrieveAssetsParams, options?: BatchOptions): Promise<Asset[]> {
    return linkedAssets(this.connection, file, 'files.assets(): the file', params, options);
  }
}

/** {@link Files.initMultipartUpload} as a function. */
export async function initFileMultipartUpload(
  connection: Connection,
  params: InitFileMultipartUploadParams,
  options?: RequestOptions,
): Promise<FileMultipartUpload> {
  const upload = await initUpload(connection, params, options);
  // The platform gives the file itself; its documentation has it in a list.
  return 'items' in upload ? upload.items[0]! : upload;
}

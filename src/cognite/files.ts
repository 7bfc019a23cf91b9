/** Files alone: `new Files(options)` takes the same options as the client. */
import { retrieveAssets, type Asset, type RetrieveAssetsParams } from '../../generated/cognite/assets.js';
import {
  Files as Generated,
  initFileMultipartUpload as initUpload,
  type FileMetadata,
  type FileMultipartUpload,
  type InitFileMultipartUploadParams,
} from '../../generated/cognite/files.js';
import type { BatchOptions } from '../core/batch.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';

export type { Asset, RetrieveAssetsParams } from '../../generated/cognite/assets.js';
export * from '../../generated/cognite/files.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

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
   * Retrieve the assets that a file is about.
   *
   * `POST /assets/byids`
   * @param file a file as it was read; one about no asset sends nothing
   * @param params `ignoreUnknownIds`: leave out assets that are gone in the meantime
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the assets, in the order of the file's `assetIds`
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  assets(file: Pick<FileMetadata, 'assetIds'>, params?: RetrieveAssetsParams, options?: BatchOptions): Promise<Asset[]> {
    return retrieveAssets(this.connection, file.assetIds ?? [], params, options);
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

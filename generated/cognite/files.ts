// Generated from openapi/cognite/files.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, type List } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { partitionedList, type PartitionedListOptions } from '../../src/core/partitions.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { spellOutVariant } from '../../src/core/variants.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource } from './platform.js';
import type {
  CountAggregate,
  FileDownloadLink,
  FileFilterInput,
  FileIdentifier,
  FileInstance,
  FileMetadata,
  FileMetadataCreate,
  FileMetadataUpdate,
  FileMultipartUpload,
  FileMultipartUploadList,
  FileSearch,
  FileUpload,
  GeoLocation,
  LabelReference,
  Metadata,
  ResourceIdentifier,
} from './schema.js';

export type {
  CountAggregate,
  ExternalId,
  ExternalIdentifier,
  FileAssetIdsPatch,
  FileDataSetIdPatch,
  FileDirectoryPatch,
  FileDownloadLink,
  FileExternalIdPatch,
  FileFilter,
  FileFilterInput,
  FileGeoLocationPatch,
  FileId,
  FileIdentifier,
  FileInstance,
  FileInstanceId,
  FileMetadata,
  FileMetadataCreate,
  FileMetadataPatch,
  FileMetadataUpdate,
  FileMimeTypePatch,
  FileMultipartUpload,
  FileMultipartUploadList,
  FileSearch,
  FileSecurityCategoriesPatch,
  FileSourcePatch,
  FileTimePatch,
  FileUpload,
  FilterGeometry,
  GeoLocation,
  GeoLocationFilter,
  GeoRelation,
  Geometry,
  InternalId,
  LabelContainsAll,
  LabelContainsAllInput,
  LabelContainsAny,
  LabelContainsAnyInput,
  LabelFilter,
  LabelFilterInput,
  LabelReference,
  LabelsAddRemove,
  LabelsPatch,
  LabelsSet,
  Line,
  LineString,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Position,
  ResourceId,
  ResourceIdentifier,
  Rings,
  SetNull,
  TimestampRange,
} from './schema.js';

const externalIdForms = {
  name: 'ExternalId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const fileIdForms = {
  name: 'FileId',
  oneOf: ['id', 'externalId', 'instanceId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

const fileMetadataUpdateForms = {
  name: 'FileMetadataUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId', 'instanceId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /files` @internal */
export const createFileOperation = {
  id: 'createFile',
  path: '/files',
  query: { overwrite: 'overwrite' },
  body: [
    'externalId',
    'name',
    'directory',
    'source',
    'mimeType',
    'metadata',
    'assetIds',
    'dataSetId',
    'sourceCreatedTime',
    'sourceModifiedTime',
    'securityCategories',
    'labels',
    'geoLocation',
  ],
  encode: packedJsonBody,
  required: ['name'],
  bounds: { dataSetId: [1, 9007199254740991], sourceCreatedTime: [0, Infinity], sourceModifiedTime: [0, Infinity] },
  checkBounds,
} as const satisfies Operation;

/** `POST /files/initmultipartupload` @internal */
export const initFileMultipartUploadOperation = {
  id: 'initFileMultipartUpload',
  path: '/files/initmultipartupload',
  query: { overwrite: 'overwrite', parts: 'parts' },
  body: [
    'externalId',
    'name',
    'directory',
    'source',
    'mimeType',
    'metadata',
    'assetIds',
    'dataSetId',
    'sourceCreatedTime',
    'sourceModifiedTime',
    'securityCategories',
    'labels',
    'geoLocation',
  ],
  encode: packedJsonBody,
  required: ['parts', 'name'],
  bounds: {
    parts: [1, 250],
    dataSetId: [1, 9007199254740991],
    sourceCreatedTime: [0, Infinity],
    sourceModifiedTime: [0, Infinity],
  },
  checkBounds,
} as const satisfies Operation;

/** `POST /files/completemultipartupload` @internal */
export const completeFileMultipartUploadOperation = {
  id: 'completeFileMultipartUpload',
  path: '/files/completemultipartupload',
  body: ['id', 'externalId', 'instanceId', 'uploadId'],
  encode: packedJsonBody,
  required: ['uploadId'],
  variants: [{ required: ['id'] }, { required: ['externalId'] }, { required: ['instanceId'] }],
  spellOut: spellOutVariant,
  bounds: { id: [1, 9007199254740991] },
  checkBounds,
  result: false,
} as const satisfies Operation;

/** `POST /files/list` @internal */
export const listFilesOperation = {
  id: 'listFiles',
  path: '/files/list',
  body: ['filter', 'limit', 'cursor', 'partition'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootAssetIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
    'filter.labels.containsAny': { identifier: externalIdForms, max: 10 },
    'filter.labels.containsAll': { identifier: externalIdForms, max: 10 },
  },
  spellOut,
  readonly: true,
  page: {
    size: 'limit',
    token: 'cursor',
    max: 1000,
    items: ['items'],
    next: ['nextCursor'],
    partitions: { parameter: 'partition', max: 10 },
  },
} as const satisfies Operation;

/** `POST /files/byids` @internal */
export const retrieveFilesOperation = {
  id: 'retrieveFiles',
  path: '/files/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: fileIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /files/search` @internal */
export const searchFilesOperation = {
  id: 'searchFiles',
  path: '/files/search',
  body: ['search', 'filter', 'limit'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootAssetIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
    'filter.labels.containsAny': { identifier: externalIdForms, max: 10 },
    'filter.labels.containsAll': { identifier: externalIdForms, max: 10 },
  },
  spellOut,
  bounds: { limit: [1, 1000] },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /files/aggregate` @internal */
export const aggregateFilesOperation = {
  id: 'aggregateFiles',
  path: '/files/aggregate',
  body: ['filter'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootAssetIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
    'filter.labels.containsAny': { identifier: externalIdForms, max: 10 },
    'filter.labels.containsAll': { identifier: externalIdForms, max: 10 },
  },
  spellOut,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /files/update` @internal */
export const updateFilesOperation = {
  id: 'updateFiles',
  path: '/files/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: fileMetadataUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /files/delete` @internal */
export const deleteFilesOperation = {
  id: 'deleteFiles',
  path: '/files/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /files/downloadlink` @internal */
export const retrieveFileDownloadLinksOperation = {
  id: 'retrieveFileDownloadLinks',
  path: '/files/downloadlink',
  query: { extendedExpiration: 'extendedExpiration' },
  encode: packedJsonBody,
  readonly: true,
  batch: { items: 'items', identifier: fileIdForms, max: 100, merge: ['items'] },
} as const satisfies Operation;

/** Parameters of {@link Files.create}. */
export interface CreateFileParams extends FileMetadataCreate {
  /**
   * Replace the file that has the same external id, if there is one. Otherwise that is a conflict. Default: `false`.
   */
  overwrite?: boolean | undefined;
}

/** Parameters of {@link Files.initMultipartUpload}. */
export interface InitFileMultipartUploadParams extends FileMetadataCreate {
  /**
   * Replace the file that has the same external id, if there is one. Otherwise that is a conflict. Default: `false`.
   */
  overwrite?: boolean | undefined;
  /** Number of parts. 1 to 250. */
  parts: number;
}

/** Parameters of {@link Files.completeMultipartUpload}. */
export type CompleteFileMultipartUploadParams = {
  /** The upload's id, as it came with the URLs for the parts. */
  uploadId: string;
} & (
  | {
      /** The platform's id of the file. */
      id: number;
      externalId?: undefined;
      instanceId?: undefined;
    }
  | {
      id?: undefined;
      /** Your id of the file. At most 255 characters. */
      externalId: string;
      instanceId?: undefined;
    }
  | {
      id?: undefined;
      externalId?: undefined;
      /** The node in a data model that a file belongs to. */
      instanceId: FileInstance;
    }
);

/** Parameters of {@link Files.list}. */
export interface ListFilesParams extends PartitionedListOptions {
  /** Chooses files. All conditions must hold. */
  filter?: FileFilterInput | undefined;
}

/** Parameters of {@link Files.retrieve}. */
export interface RetrieveFilesParams {
  /** Leave out files that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Files.search}. */
export interface SearchFilesParams {
  /** What to search files for. */
  search?: FileSearch | undefined;
  /** Chooses files. All conditions must hold. */
  filter?: FileFilterInput | undefined;
  /** Largest number of files to find. 1 to 1000. */
  limit?: number | undefined;
}

/** Parameters of {@link Files.aggregate}. */
export interface AggregateFilesParams {
  /** Chooses files. All conditions must hold. */
  filter?: FileFilterInput | undefined;
}

/** Parameters of {@link Files.delete}. */
export interface DeleteFilesParams {
  /** Pass over files that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Files.downloadLinks}. */
export interface RetrieveFileDownloadLinksParams {
  /** The links last an hour in place of 30 seconds. Default: `false`. */
  extendedExpiration?: boolean | undefined;
}

/**
 * Files are documents and other data of any kind: what is known about each, and links to put its content in place and
 * to fetch it.
 */
export class Files extends CogniteResource {
  /**
   * Create a file.
   *
   * Creates the file without content, and gives the URL to send the content to, with one PUT of up to 5,000 MB and
   * within a week. Until then the file is not `uploaded`.
   *
   * `POST /files`
   * @param params what is known about a file, apart from its content; `overwrite`: replace the file that has the same
   *   external id, if there is one
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file, with the URL for its content
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(params: CreateFileParams, options?: RequestOptions): Promise<FileUpload> {
    return call(this.connection, createFileOperation, [], params, options);
  }

  /**
   * Create a file whose content comes in parts.
   *
   * Creates the file without content, and gives a URL for each part. Parts are larger than 5 MiB and smaller than 4,000
   * MiB; together they have up to 1,000 GiB. When all are in place, complete the upload.
   *
   * `POST /files/initmultipartupload`
   * @param params what is known about a file, apart from its content; `overwrite`: replace the file that has the same
   *   external id, if there is one; `parts`: number of parts. 1 to 250
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file, with the URLs for its parts; some services wrap it in a list
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  initMultipartUpload(
    params: InitFileMultipartUploadParams,
    options?: RequestOptions,
  ): Promise<FileMultipartUpload | FileMultipartUploadList> {
    return call(this.connection, initFileMultipartUploadOperation, [], params, options);
  }

  /**
   * Complete an upload in parts.
   *
   * Makes one file of the parts. Exactly one of `id`, `externalId` and `instanceId` names the file.
   *
   * `POST /files/completemultipartupload`
   * @param params `id`: the platform's id of the file; `externalId`: your id of the file; `instanceId`: the node in a
   *   data model that a file belongs to; `uploadId`: the upload's id, as it came with the URLs for the parts
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  completeMultipartUpload(params: CompleteFileMultipartUploadParams, options?: RequestOptions): Promise<void> {
    return call(this.connection, completeFileMultipartUploadOperation, [], params, options);
  }

  /**
   * List files.
   *
   * `POST /files/list`
   * @param params `filter`: chooses files; `limit`: total number of items, all when left out; `partitions`: walks at
   *   the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListFilesParams, options?: RequestOptions): List<FileMetadata> {
    return partitionedList(this.connection, listFilesOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve files by id.
   *
   * Gives what is known about the files, not their content.
   *
   * `POST /files/byids`
   * @param id which file
   * @param params `ignoreUnknownIds`: leave out files that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the file, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: FileIdentifier,
    params?: RetrieveFilesParams,
    options?: BatchOptions,
  ): Promise<FileMetadata | undefined>;
  /**
   * Retrieve files by id.
   *
   * Gives what is known about the files, not their content.
   *
   * `POST /files/byids`
   * @param ids which files; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out files that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly FileIdentifier[],
    params?: RetrieveFilesParams,
    options?: BatchOptions,
  ): Promise<FileMetadata[]>;
  retrieve(
    ids: FileIdentifier | readonly FileIdentifier[],
    params?: RetrieveFilesParams,
    options?: BatchOptions,
  ): Promise<FileMetadata | undefined | FileMetadata[]> {
    return batch(this.connection, retrieveFilesOperation, ids, params, options);
  }

  /**
   * Search files by name.
   *
   * Gives the files whose names match.
   *
   * `POST /files/search`
   * @param params `search`: what to search files for; `filter`: chooses files; `limit`: largest number of files to
   *   find. 1 to 1000
   * @param options signal, timeouts, retries and headers of this call
   * @returns the files
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  search(params?: SearchFilesParams, options?: RequestOptions): Promise<FileMetadata[]> {
    return call(this.connection, searchFilesOperation, [], params, options);
  }

  /**
   * Count files.
   *
   * `POST /files/aggregate`
   * @param params `filter`: chooses files
   * @param options signal, timeouts, retries and headers of this call
   * @returns the number of files, alone
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate(params?: AggregateFilesParams, options?: RequestOptions): Promise<CountAggregate[]> {
    return call(this.connection, aggregateFilesOperation, [], params, options);
  }

  /**
   * Update files.
   *
   * Changes what is known about the files. What is left out stays as it is.
   *
   * `POST /files/update`
   * @param update what changes of the file
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the file as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: FileMetadataUpdate, options?: BatchOptions): Promise<FileMetadata>;
  /**
   * Update files.
   *
   * Changes what is known about the files. What is left out stays as it is.
   *
   * `POST /files/update`
   * @param updates what changes of each file; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly FileMetadataUpdate[], options?: BatchOptions): Promise<FileMetadata[]>;
  update(
    updates: FileMetadataUpdate | readonly FileMetadataUpdate[],
    options?: BatchOptions,
  ): Promise<FileMetadata | FileMetadata[]> {
    return batch(this.connection, updateFilesOperation, updates, undefined, options);
  }

  /**
   * Delete files.
   *
   * Their content goes with them.
   *
   * `POST /files/delete`
   * @param id which file
   * @param params `ignoreUnknownIds`: pass over files that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteFilesParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete files.
   *
   * Their content goes with them.
   *
   * `POST /files/delete`
   * @param ids which files; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over files that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteFilesParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteFilesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteFilesOperation, ids, params, options);
  }

  /**
   * Get links to the content of files.
   *
   * A link is fetched with a plain GET, without the platform's credential, within 30 seconds; within an hour with
   * `extendedExpiration`. Whoever has it can read the content.
   *
   * `POST /files/downloadlink`
   * @param id which file
   * @param params `extendedExpiration`: the links last an hour in place of 30 seconds
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the file as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  downloadLinks(
    id: FileIdentifier,
    params?: RetrieveFileDownloadLinksParams,
    options?: BatchOptions,
  ): Promise<FileDownloadLink>;
  /**
   * Get links to the content of files.
   *
   * A link is fetched with a plain GET, without the platform's credential, within 30 seconds; within an hour with
   * `extendedExpiration`. Whoever has it can read the content.
   *
   * `POST /files/downloadlink`
   * @param ids which files; sent in as many requests as the platform needs
   * @param params `extendedExpiration`: the links last an hour in place of 30 seconds
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  downloadLinks(
    ids: readonly FileIdentifier[],
    params?: RetrieveFileDownloadLinksParams,
    options?: BatchOptions,
  ): Promise<FileDownloadLink[]>;
  downloadLinks(
    ids: FileIdentifier | readonly FileIdentifier[],
    params?: RetrieveFileDownloadLinksParams,
    options?: BatchOptions,
  ): Promise<FileDownloadLink | FileDownloadLink[]> {
    return batch(this.connection, retrieveFileDownloadLinksOperation, ids, params, options);
  }
}

/** {@link Files.create} as a function. */
export function createFile(
  connection: Connection,
  params: CreateFileParams,
  options?: RequestOptions,
): Promise<FileUpload> {
  return call(connection, createFileOperation, [], params, options);
}

/** {@link Files.initMultipartUpload} as a function. */
export function initFileMultipartUpload(
  connection: Connection,
  params: InitFileMultipartUploadParams,
  options?: RequestOptions,
): Promise<FileMultipartUpload | FileMultipartUploadList> {
  return call(connection, initFileMultipartUploadOperation, [], params, options);
}

/** {@link Files.completeMultipartUpload} as a function. */
export function completeFileMultipartUpload(
  connection: Connection,
  params: CompleteFileMultipartUploadParams,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, completeFileMultipartUploadOperation, [], params, options);
}

/** {@link Files.list} as a function. */
export function listFiles(
  connection: Connection,
  params?: ListFilesParams,
  options?: RequestOptions,
): List<FileMetadata> {
  return partitionedList(connection, listFilesOperation, cursorPages, [], params, options);
}

/** {@link Files.retrieve} as a function. */
export function retrieveFiles(
  connection: Connection,
  id: FileIdentifier,
  params?: RetrieveFilesParams,
  options?: BatchOptions,
): Promise<FileMetadata | undefined>;
/** {@link Files.retrieve} as a function. */
export function retrieveFiles(
  connection: Connection,
  ids: readonly FileIdentifier[],
  params?: RetrieveFilesParams,
  options?: BatchOptions,
): Promise<FileMetadata[]>;
export function retrieveFiles(
  connection: Connection,
  ids: FileIdentifier | readonly FileIdentifier[],
  params?: RetrieveFilesParams,
  options?: BatchOptions,
): Promise<FileMetadata | undefined | FileMetadata[]> {
  return batch(connection, retrieveFilesOperation, ids, params, options);
}

/** {@link Files.search} as a function. */
export function searchFiles(
  connection: Connection,
  params?: SearchFilesParams,
  options?: RequestOptions,
): Promise<FileMetadata[]> {
  return call(connection, searchFilesOperation, [], params, options);
}

/** {@link Files.aggregate} as a function. */
export function aggregateFiles(
  connection: Connection,
  params?: AggregateFilesParams,
  options?: RequestOptions,
): Promise<CountAggregate[]> {
  return call(connection, aggregateFilesOperation, [], params, options);
}

/** {@link Files.update} as a function. */
export function updateFiles(
  connection: Connection,
  update: FileMetadataUpdate,
  options?: BatchOptions,
): Promise<FileMetadata>;
/** {@link Files.update} as a function. */
export function updateFiles(
  connection: Connection,
  updates: readonly FileMetadataUpdate[],
  options?: BatchOptions,
): Promise<FileMetadata[]>;
export function updateFiles(
  connection: Connection,
  updates: FileMetadataUpdate | readonly FileMetadataUpdate[],
  options?: BatchOptions,
): Promise<FileMetadata | FileMetadata[]> {
  return batch(connection, updateFilesOperation, updates, undefined, options);
}

/** {@link Files.delete} as a function. */
export function deleteFiles(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteFilesParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Files.delete} as a function. */
export function deleteFiles(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteFilesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteFiles(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteFilesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteFilesOperation, ids, params, options);
}

/** {@link Files.downloadLinks} as a function. */
export function retrieveFileDownloadLinks(
  connection: Connection,
  id: FileIdentifier,
  params?: RetrieveFileDownloadLinksParams,
  options?: BatchOptions,
): Promise<FileDownloadLink>;
/** {@link Files.downloadLinks} as a function. */
export function retrieveFileDownloadLinks(
  connection: Connection,
  ids: readonly FileIdentifier[],
  params?: RetrieveFileDownloadLinksParams,
  options?: BatchOptions,
): Promise<FileDownloadLink[]>;
export function retrieveFileDownloadLinks(
  connection: Connection,
  ids: FileIdentifier | readonly FileIdentifier[],
  params?: RetrieveFileDownloadLinksParams,
  options?: BatchOptions,
): Promise<FileDownloadLink | FileDownloadLink[]> {
  return batch(connection, retrieveFileDownloadLinksOperation, ids, params, options);
}

/**
 * The form of {@link FileMetadata} that can be sent: without what only the platform sets.
 * @param fileMetadata as it was read; a form that can be sent already stays as it is
 */
export function toFileMetadataCreate(fileMetadata: FileMetadata | FileMetadataCreate): FileMetadataCreate {
  return writeForm(fileMetadata, ['id', 'instanceId', 'uploaded', 'uploadedTime', 'createdTime', 'lastUpdatedTime']);
}

const fileMetadataUpdateFields = {
  name: 'FileMetadataUpdate',
  identifier: fileIdForms,
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    directory: { verbs: ['set', 'setNull'] },
    source: { verbs: ['set', 'setNull'] },
    mimeType: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    assetIds: { verbs: ['set', 'add', 'remove'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    sourceCreatedTime: { verbs: ['set', 'setNull'] },
    sourceModifiedTime: { verbs: ['set', 'setNull'] },
    securityCategories: { verbs: ['set', 'add', 'remove'] },
    labels: { verbs: ['set', 'add', 'remove'], wrap: 'externalId' },
    geoLocation: { verbs: ['set', 'setNull'] },
  },
} as const satisfies UpdateForms;

/** Fields of a file that an update can replace; null takes a value away. */
export interface FileMetadataUpdateSet {
  /** Your id of the file. */
  externalId?: string | null | undefined;
  /** Where you keep the file. */
  directory?: string | null | undefined;
  /** Where the file comes from. */
  source?: string | null | undefined;
  /** The content's type. */
  mimeType?: string | null | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The assets that the file is about, by id. */
  assetIds?: readonly number[] | undefined;
  /** The data set that the file belongs to. */
  dataSetId?: number | null | undefined;
  /** When the file was made where it comes from, in milliseconds since the epoch. */
  sourceCreatedTime?: number | null | undefined;
  /** When the file was last changed where it comes from, in milliseconds since the epoch. */
  sourceModifiedTime?: number | null | undefined;
  /** The security categories that a reader must have, by id. */
  securityCategories?: readonly number[] | undefined;
  /** The file's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
  /** The file's place on the map. */
  geoLocation?: GeoLocation | null | undefined;
}

/** Fields of a file that an update can add to. */
export interface FileMetadataUpdateAdd {
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The assets that the file is about, by id. */
  assetIds?: readonly number[] | undefined;
  /** The security categories that a reader must have, by id. */
  securityCategories?: readonly number[] | undefined;
  /** The file's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/** Fields of a file that an update can remove from. */
export interface FileMetadataUpdateRemove {
  /** Your own fields, by name. */
  metadata?: readonly string[] | undefined;
  /** The assets that the file is about, by id. */
  assetIds?: readonly number[] | undefined;
  /** The security categories that a reader must have, by id. */
  securityCategories?: readonly number[] | undefined;
  /** The file's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/**
 * Starts an update of a file: `fileMetadataUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which file
 * @throws {ValidationError} for what names none
 */
export function fileMetadataUpdate(
  id: FileIdentifier,
): FileMetadataUpdate & UpdateVerbs<FileMetadataUpdate, FileMetadataUpdateSet, FileMetadataUpdateAdd, FileMetadataUpdateRemove, NoFields> {
  return startUpdate(fileMetadataUpdateFields, id);
}

/**
 * The update that sets every field of {@link FileMetadata} that has a value, where an update can set it. Fields without
 * one stay as they are.
 * @param fileMetadata as it was read, and changed
 */
export function toFileMetadataUpdate(fileMetadata: FileMetadata): FileMetadataUpdate {
  return updateFrom(fileMetadataUpdateFields, fileMetadata);
}

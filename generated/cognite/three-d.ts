// Generated from openapi/cognite/three-d.yaml by `npm run generate`. Do not edit.
import { batch, fanOut, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { callContent } from '../../src/core/content.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { partitionedList, type PartitionedListOptions } from '../../src/core/partitions.js';
import { asJson } from '../../src/core/query-styles.js';
import { asBytes } from '../../src/core/readers.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  InstanceReference,
  Metadata,
  ThreeDAssetMapping,
  ThreeDAssetMappingCreate,
  ThreeDBoundingBox,
  ThreeDCamera,
  ThreeDContextualizationConfig,
  ThreeDModel,
  ThreeDModelCreate,
  ThreeDModelIdentifier,
  ThreeDModelOrInstanceIdentifier,
  ThreeDModelToCreate,
  ThreeDModelUpdate,
  ThreeDNode,
  ThreeDNodeFilter,
  ThreeDNodeProperties,
  ThreeDRevision,
  ThreeDRevisionCreate,
  ThreeDRevisionIdentifier,
  ThreeDRevisionToCreate,
  ThreeDRevisionUpdate,
  ThreeDVector,
} from './schema.js';

export type {
  InstanceReference,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  SetNull,
  ThreeDAssetMapping,
  ThreeDAssetMappingCreate,
  ThreeDBoundingBox,
  ThreeDByInstanceId,
  ThreeDCamera,
  ThreeDContextualizationConfig,
  ThreeDDataSetSet,
  ThreeDInstanceId,
  ThreeDLastRevision,
  ThreeDModel,
  ThreeDModelCreate,
  ThreeDModelId,
  ThreeDModelIdentifier,
  ThreeDModelInstanceCreate,
  ThreeDModelOrInstanceId,
  ThreeDModelOrInstanceIdentifier,
  ThreeDModelPatch,
  ThreeDModelToCreate,
  ThreeDModelType,
  ThreeDModelUpdate,
  ThreeDNode,
  ThreeDNodeFilter,
  ThreeDNodeNameFilter,
  ThreeDNodeProperties,
  ThreeDNodePropertyFilter,
  ThreeDNodePropertyValues,
  ThreeDRevision,
  ThreeDRevisionCreate,
  ThreeDRevisionId,
  ThreeDRevisionIdentifier,
  ThreeDRevisionInstanceCreate,
  ThreeDRevisionPatch,
  ThreeDRevisionStatus,
  ThreeDRevisionToCreate,
  ThreeDRevisionUpdate,
  ThreeDThumbnailReferenceSet,
  ThreeDVector,
  ThreeDVectorSet,
} from './schema.js';

const threeDModelIdForms = {
  name: 'ThreeDModelId',
  required: ['id'],
  number: 'id',
} as const satisfies Identifier;

const threeDModelOrInstanceIdForms = {
  name: 'ThreeDModelOrInstanceId',
  oneOf: ['id', 'instanceId'],
  number: 'id',
} as const satisfies Identifier;

const threeDModelUpdateForms = {
  name: 'ThreeDModelUpdate',
  required: ['update'],
  oneOf: ['id', 'instanceId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

const threeDRevisionIdForms = {
  name: 'ThreeDRevisionId',
  oneOf: ['id', 'instanceId'],
  number: 'id',
} as const satisfies Identifier;

const threeDRevisionUpdateForms = {
  name: 'ThreeDRevisionUpdate',
  required: ['update'],
  oneOf: ['id', 'instanceId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

/** `GET /3d/models` @internal */
export const listThreeDModelsOperation = {
  id: 'listThreeDModels',
  path: '/3d/models',
  query: { limit: 'limit', cursor: 'cursor', published: 'published', includeRevisionInfo: 'includeRevisionInfo' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /3d/models` @internal */
export const createThreeDModelsOperation = {
  id: 'createThreeDModels',
  path: '/3d/models',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `GET /3d/models/{modelId}` @internal */
export const retrieveThreeDModelsOperation = {
  id: 'retrieveThreeDModels',
  path: '/3d/models/{modelId}',
  bounds: { '{modelId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
  batch: { path: ['id'], identifier: threeDModelIdForms, max: 1 },
} as const satisfies Operation;

/** `POST /3d/models/update` @internal */
export const updateThreeDModelsOperation = {
  id: 'updateThreeDModels',
  path: '/3d/models/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: threeDModelUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /3d/models/delete` @internal */
export const deleteThreeDModelsOperation = {
  id: 'deleteThreeDModels',
  path: '/3d/models/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: threeDModelOrInstanceIdForms, max: 1000 },
} as const satisfies Operation;

/** `GET /3d/models/{modelId}/revisions` @internal */
export const listThreeDRevisionsOperation = {
  id: 'listThreeDRevisions',
  path: '/3d/models/{modelId}/revisions',
  query: { limit: 'limit', cursor: 'cursor', published: 'published' },
  bounds: { '{modelId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions` @internal */
export const createThreeDRevisionsOperation = {
  id: 'createThreeDRevisions',
  path: '/3d/models/{modelId}/revisions',
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `GET /3d/models/{modelId}/revisions/{revisionId}` @internal */
export const retrieveThreeDRevisionOperation = {
  id: 'retrieveThreeDRevision',
  path: '/3d/models/{modelId}/revisions/{revisionId}',
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/update` @internal */
export const updateThreeDRevisionsOperation = {
  id: 'updateThreeDRevisions',
  path: '/3d/models/{modelId}/revisions/update',
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity] },
  checkBounds,
  idempotent: true,
  batch: { items: 'items', identifier: threeDRevisionUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/delete` @internal */
export const deleteThreeDRevisionsOperation = {
  id: 'deleteThreeDRevisions',
  path: '/3d/models/{modelId}/revisions/delete',
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', identifier: threeDRevisionIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/{revisionId}/thumbnail` @internal */
export const updateThreeDRevisionThumbnailOperation = {
  id: 'updateThreeDRevisionThumbnail',
  path: '/3d/models/{modelId}/revisions/{revisionId}/thumbnail',
  body: ['fileId'],
  encode: packedJsonBody,
  required: ['fileId'],
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity], fileId: [1, 9007199254740991] },
  checkBounds,
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `GET /3d/models/{modelId}/revisions/{revisionId}/nodes` @internal */
export const listThreeDNodesOperation = {
  id: 'listThreeDNodes',
  path: '/3d/models/{modelId}/revisions/{revisionId}/nodes',
  query: {
    limit: 'limit',
    cursor: 'cursor',
    partition: 'partition',
    nodeId: 'nodeId',
    depth: 'depth',
    sortByNodeId: 'sortByNodeId',
    properties: { name: 'properties', texts: asJson },
  },
  bounds: {
    '{modelId}': [1, Infinity],
    '{revisionId}': [1, Infinity],
    nodeId: [0, 9007199254740991],
    depth: [0, 2147483647],
  },
  checkBounds,
  readonly: true,
  page: {
    size: 'limit',
    token: 'cursor',
    max: 1000,
    items: ['items'],
    next: ['nextCursor'],
    partitions: { parameter: 'partition', max: 10, with: { sortByNodeId: true } },
  },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/{revisionId}/nodes/list` @internal */
export const filterThreeDNodesOperation = {
  id: 'filterThreeDNodes',
  path: '/3d/models/{modelId}/revisions/{revisionId}/nodes/list',
  body: ['filter', 'limit', 'cursor', 'partition'],
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity] },
  checkBounds,
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

/** `GET /3d/models/{modelId}/revisions/{revisionId}/nodes/{nodeId}/ancestors` @internal */
export const listThreeDAncestorNodesOperation = {
  id: 'listThreeDAncestorNodes',
  path: '/3d/models/{modelId}/revisions/{revisionId}/nodes/{nodeId}/ancestors',
  query: { limit: 'limit', cursor: 'cursor' },
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity], '{nodeId}': [0, Infinity] },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `GET /3d/models/{modelId}/revisions/{revisionId}/mappings` @internal */
export const listThreeDAssetMappingsOperation = {
  id: 'listThreeDAssetMappings',
  path: '/3d/models/{modelId}/revisions/{revisionId}/mappings',
  query: {
    limit: 'limit',
    cursor: 'cursor',
    nodeId: 'nodeId',
    assetId: 'assetId',
    intersectsBoundingBox: { name: 'intersectsBoundingBox', texts: asJson },
    getDmsInstances: 'getDmsInstances',
  },
  bounds: {
    '{modelId}': [1, Infinity],
    '{revisionId}': [1, Infinity],
    nodeId: [0, 9007199254740991],
    assetId: [1, 9007199254740991],
  },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/{revisionId}/mappings` @internal */
export const createThreeDAssetMappingsOperation = {
  id: 'createThreeDAssetMappings',
  path: '/3d/models/{modelId}/revisions/{revisionId}/mappings',
  body: ['dmsContextualizationConfig'],
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /3d/models/{modelId}/revisions/{revisionId}/mappings/delete` @internal */
export const deleteThreeDAssetMappingsOperation = {
  id: 'deleteThreeDAssetMappings',
  path: '/3d/models/{modelId}/revisions/{revisionId}/mappings/delete',
  body: ['dmsContextualizationConfig'],
  encode: packedJsonBody,
  bounds: { '{modelId}': [1, Infinity], '{revisionId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', max: 1000 },
} as const satisfies Operation;

/** `GET /3d/files/{threedFileId}` @internal */
export const retrieveThreeDFileOperation = {
  id: 'retrieveThreeDFile',
  path: '/3d/files/{threedFileId}',
  bounds: { '{threedFileId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [404],
  parse: asBytes,
  accept: '*/*',
} as const satisfies Operation;

const retrieveThreeDRevisionStates = {
  resource: '3D revision',
  state: ['status'],
  done: ['Done'],
  failed: ['Failed'],
} as const satisfies Waitable;

/** Parameters of {@link ThreeDModels.list}. */
export interface ListThreeDModelsParams extends ListOptions {
  /** Only models that have (true) or do not have (false) a published revision. */
  published?: boolean | undefined;
  /** Whether each model tells about its latest revision, in `lastRevisionInfo`. Default: `false`. */
  includeRevisionInfo?: boolean | undefined;
}

/** Parameters of {@link ThreeDModels.retrieve}. */
export interface RetrieveThreeDModelsParams {
  /** Leave out what does not exist rather than throw. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link ThreeDRevisions.list}. */
export interface ListThreeDRevisionsParams extends ListOptions {
  /** Only revisions that are (true) or are not (false) published. */
  published?: boolean | undefined;
}

/** Parameters of {@link ThreeDRevisions.updateThumbnail}. */
export interface UpdateThreeDRevisionThumbnailParams {
  /** Id of the uploaded image. */
  fileId: number;
}

/** Parameters of {@link ThreeDRevisions.listNodes}. */
export interface ListThreeDNodesParams extends PartitionedListOptions {
  /** Only the tree below this node, and the node itself. Left out, the whole tree. */
  nodeId?: number | undefined;
  /** How many levels below the topmost node, where 0 is that node alone. Left out, all. */
  depth?: number | undefined;
  /**
   * Whether nodes come in the order of their ids, which is faster. Otherwise they come in the order of the tree.
   * Default: `false`.
   */
  sortByNodeId?: boolean | undefined;
  /** Only nodes with all of these properties, exact to the letter. */
  properties?: ThreeDNodeProperties | undefined;
}

/** Parameters of {@link ThreeDRevisions.filterNodes}. */
export interface FilterThreeDNodesParams extends PartitionedListOptions {
  /** Chooses nodes by their properties or by their names. */
  filter?: ThreeDNodeFilter | undefined;
}

/** Parameters of {@link ThreeDAssetMappings.list}. */
export interface ListThreeDAssetMappingsParams extends ListOptions {
  /** Only mappings of this node. */
  nodeId?: number | undefined;
  /** Only mappings of this asset. */
  assetId?: number | undefined;
  /** Only mappings of assets whose bounding box meets this one. */
  intersectsBoundingBox?: ThreeDBoundingBox | undefined;
  /** Whether mappings name asset instances of the data model, in `assetInstanceId`. Default: `false`. */
  getDmsInstances?: boolean | undefined;
}

/** Parameters of {@link ThreeDAssetMappings.create}. */
export interface CreateThreeDAssetMappingsParams {
  /** Where in the data model mappings are kept. */
  dmsContextualizationConfig?: ThreeDContextualizationConfig | undefined;
}

/** Parameters of {@link ThreeDAssetMappings.delete}. */
export interface DeleteThreeDAssetMappingsParams {
  /** Where in the data model mappings are kept. */
  dmsContextualizationConfig?: ThreeDContextualizationConfig | undefined;
}

/** ThreeD. */
export class ThreeD extends CogniteResource {
  /** 3D models of a plant or a machine. */
  readonly models: ThreeDModels;
  /** Revisions of 3D models, each made from one uploaded file, and the tree of nodes that each of them is. */
  readonly revisions: ThreeDRevisions;
  /** Which asset each node of a revision stands for. */
  readonly assetMappings: ThreeDAssetMappings;
  /** Files that the platform made from a revision, such as thumbnails. */
  readonly files: ThreeDFiles;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.models = new ThreeDModels(this.connection);
    this.revisions = new ThreeDRevisions(this.connection);
    this.assetMappings = new ThreeDAssetMappings(this.connection);
    this.files = new ThreeDFiles(this.connection);
  }
}

/** 3D models of a plant or a machine. Their geometry is in their revisions. */
export class ThreeDModels extends CogniteResource {
  /**
   * List 3D models.
   *
   * `GET /3d/models`
   * @param params `published`: only models that have (true) or do not have (false) a published revision;
   *   `includeRevisionInfo`: whether each model tells about its latest revision, in `lastRevisionInfo`; `limit`: total
   *   number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListThreeDModelsParams, options?: RequestOptions): List<ThreeDModel> {
    return list(this.connection, listThreeDModelsOperation, cursorPages, [], params, options);
  }

  /**
   * Create 3D models.
   *
   * A model is empty at first: its geometry comes with its revisions. One that is kept in the data model has a space
   * and a type in place of a data set and metadata, and goes in a request of its own.
   *
   * `POST /3d/models`
   * @param model the 3D model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the 3D model as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(model: ThreeDModelToCreate, options?: BatchOptions): Promise<ThreeDModel>;
  /**
   * Create 3D models.
   *
   * A model is empty at first: its geometry comes with its revisions. One that is kept in the data model has a space
   * and a type in place of a data set and metadata, and goes in a request of its own.
   *
   * `POST /3d/models`
   * @param models the 3D models; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(models: readonly ThreeDModelToCreate[], options?: BatchOptions): Promise<ThreeDModel[]>;
  create(
    models: ThreeDModelToCreate | readonly ThreeDModelToCreate[],
    options?: BatchOptions,
  ): Promise<ThreeDModel | ThreeDModel[]> {
    return batch(this.connection, createThreeDModelsOperation, models, undefined, options);
  }

  /**
   * Retrieve 3D models by id.
   *
   * `GET /3d/models/{modelId}`
   * @param id which 3D model
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the 3D model, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: ThreeDModelIdentifier,
    params?: RetrieveThreeDModelsParams,
    options?: BatchOptions,
  ): Promise<ThreeDModel | undefined>;
  /**
   * Retrieve 3D models by id.
   *
   * `GET /3d/models/{modelId}`
   * @param ids which 3D models; a request each
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(
    ids: readonly ThreeDModelIdentifier[],
    params?: RetrieveThreeDModelsParams,
    options?: BatchOptions,
  ): Promise<ThreeDModel[]>;
  retrieve(
    ids: ThreeDModelIdentifier | readonly ThreeDModelIdentifier[],
    params?: RetrieveThreeDModelsParams,
    options?: BatchOptions,
  ): Promise<ThreeDModel | undefined | ThreeDModel[]> {
    return fanOut(this.connection, retrieveThreeDModelsOperation, ids, params, options);
  }

  /**
   * Update 3D models.
   *
   * Changes the fields named and leaves the others. A model that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/update`
   * @param update what changes of the 3D model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the 3D model as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: ThreeDModelUpdate, options?: BatchOptions): Promise<ThreeDModel>;
  /**
   * Update 3D models.
   *
   * Changes the fields named and leaves the others. A model that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/update`
   * @param updates what changes of each 3D model; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly ThreeDModelUpdate[], options?: BatchOptions): Promise<ThreeDModel[]>;
  update(
    updates: ThreeDModelUpdate | readonly ThreeDModelUpdate[],
    options?: BatchOptions,
  ): Promise<ThreeDModel | ThreeDModel[]> {
    return batch(this.connection, updateThreeDModelsOperation, updates, undefined, options);
  }

  /**
   * Delete 3D models.
   *
   * Their revisions go with them. A model that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/delete`
   * @param id which 3D model
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ThreeDModelOrInstanceIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete 3D models.
   *
   * Their revisions go with them. A model that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/delete`
   * @param ids which 3D models; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ThreeDModelOrInstanceIdentifier[], options?: BatchOptions): Promise<void>;
  delete(
    ids: ThreeDModelOrInstanceIdentifier | readonly ThreeDModelOrInstanceIdentifier[],
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteThreeDModelsOperation, ids, undefined, options);
  }
}

/** Revisions of 3D models, each made from one uploaded file, and the tree of nodes that each of them is. */
export class ThreeDRevisions extends CogniteResource {
  /**
   * List the revisions of a 3D model.
   *
   * `GET /3d/models/{modelId}/revisions`
   * @param modelId Id of the 3D model.
   * @param params `published`: only revisions that are (true) or are not (false) published; `limit`: total number of
   *   items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(modelId: number, params?: ListThreeDRevisionsParams, options?: RequestOptions): List<ThreeDRevision> {
    return list(this.connection, listThreeDRevisionsOperation, cursorPages, [modelId], params, options);
  }

  /**
   * Create revisions of a 3D model.
   *
   * Each revision is made from an uploaded file. The platform works on it afterwards, until its status is `Done` or
   * `Failed`. Of a model that is kept in the data model, a revision takes a file and a nonce, and goes in a request of
   * its own.
   *
   * `POST /3d/models/{modelId}/revisions`
   * @param modelId Id of the 3D model.
   * @param revision the 3D revision
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the 3D revision as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(modelId: number, revision: ThreeDRevisionToCreate, options?: BatchOptions): Promise<ThreeDRevision>;
  /**
   * Create revisions of a 3D model.
   *
   * Each revision is made from an uploaded file. The platform works on it afterwards, until its status is `Done` or
   * `Failed`. Of a model that is kept in the data model, a revision takes a file and a nonce, and goes in a request of
   * its own.
   *
   * `POST /3d/models/{modelId}/revisions`
   * @param modelId Id of the 3D model.
   * @param revisions the 3D revisions; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(
    modelId: number,
    revisions: readonly ThreeDRevisionToCreate[],
    options?: BatchOptions,
  ): Promise<ThreeDRevision[]>;
  create(
    modelId: number,
    revisions: ThreeDRevisionToCreate | readonly ThreeDRevisionToCreate[],
    options?: BatchOptions,
  ): Promise<ThreeDRevision | ThreeDRevision[]> {
    return batch(this.connection, createThreeDRevisionsOperation, revisions, undefined, options, [modelId]);
  }

  /**
   * Retrieve a revision of a 3D model.
   *
   * `GET /3d/models/{modelId}/revisions/{revisionId}`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the revision; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(modelId: number, revisionId: number, options?: RequestOptions): Promise<ThreeDRevision | undefined> {
    return call(this.connection, retrieveThreeDRevisionOperation, [modelId, revisionId], undefined, options);
  }

  /**
   * Wait until the 3D revision has ended.
   *
   * It has ended well when `status` is `Done`, and failed when it is `Failed`.
   *
   * Calls `retrieve` again and again.
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the 3D revision as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(modelId: number, revisionId: number, options?: WaitOptions<ThreeDRevision>): Promise<ThreeDRevision> {
    return waitFor((request) => this.retrieve(modelId, revisionId, request), retrieveThreeDRevisionStates, options);
  }

  /**
   * Update revisions of a 3D model.
   *
   * Changes the fields named and leaves the others. A revision that is named by `instanceId` goes in a request of its
   * own.
   *
   * `POST /3d/models/{modelId}/revisions/update`
   * @param modelId Id of the 3D model.
   * @param update what changes of the 3D revision
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the 3D revision as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(modelId: number, update: ThreeDRevisionUpdate, options?: BatchOptions): Promise<ThreeDRevision>;
  /**
   * Update revisions of a 3D model.
   *
   * Changes the fields named and leaves the others. A revision that is named by `instanceId` goes in a request of its
   * own.
   *
   * `POST /3d/models/{modelId}/revisions/update`
   * @param modelId Id of the 3D model.
   * @param updates what changes of each 3D revision; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(modelId: number, updates: readonly ThreeDRevisionUpdate[], options?: BatchOptions): Promise<ThreeDRevision[]>;
  update(
    modelId: number,
    updates: ThreeDRevisionUpdate | readonly ThreeDRevisionUpdate[],
    options?: BatchOptions,
  ): Promise<ThreeDRevision | ThreeDRevision[]> {
    return batch(this.connection, updateThreeDRevisionsOperation, updates, undefined, options, [modelId]);
  }

  /**
   * Delete revisions of a 3D model.
   *
   * A revision that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/{modelId}/revisions/delete`
   * @param modelId Id of the 3D model.
   * @param id which 3D revision
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(modelId: number, id: ThreeDRevisionIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete revisions of a 3D model.
   *
   * A revision that is named by `instanceId` goes in a request of its own.
   *
   * `POST /3d/models/{modelId}/revisions/delete`
   * @param modelId Id of the 3D model.
   * @param ids which 3D revisions; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(modelId: number, ids: readonly ThreeDRevisionIdentifier[], options?: BatchOptions): Promise<void>;
  delete(
    modelId: number,
    ids: ThreeDRevisionIdentifier | readonly ThreeDRevisionIdentifier[],
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteThreeDRevisionsOperation, ids, undefined, options, [modelId]);
  }

  /**
   * Replace a revision's thumbnail.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/thumbnail`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param params `fileId`: id of the uploaded image
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  updateThumbnail(
    modelId: number,
    revisionId: number,
    params: UpdateThreeDRevisionThumbnailParams,
    options?: RequestOptions,
  ): Promise<void> {
    return call(this.connection, updateThreeDRevisionThumbnailOperation, [modelId, revisionId], params, options);
  }

  /**
   * List the nodes of a revision.
   *
   * Gives the tree of nodes, or the part of it below one node. Partitions take the order by node id, so `sortByNodeId`
   * goes with them.
   *
   * `GET /3d/models/{modelId}/revisions/{revisionId}/nodes`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param params `nodeId`: only the tree below this node, and the node itself; `depth`: how many levels below the
   *   topmost node, where 0 is that node alone; `sortByNodeId`: whether nodes come in the order of their ids, which is
   *   faster; `properties`: only nodes with all of these properties, exact to the letter; `limit`: total number of
   *   items, all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listNodes(
    modelId: number,
    revisionId: number,
    params?: ListThreeDNodesParams,
    options?: RequestOptions,
  ): List<ThreeDNode> {
    return partitionedList(this.connection, listThreeDNodesOperation, cursorPages, [modelId, revisionId], params, options);
  }

  /**
   * Find nodes of a revision by their properties or names.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/nodes/list`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param params `filter`: chooses nodes by their properties or by their names; `limit`: total number of items, all
   *   when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  filterNodes(
    modelId: number,
    revisionId: number,
    params?: FilterThreeDNodesParams,
    options?: RequestOptions,
  ): List<ThreeDNode> {
    return partitionedList(this.connection, filterThreeDNodesOperation, cursorPages, [modelId, revisionId], params, options);
  }

  /**
   * List the ancestors of a node.
   *
   * Gives the nodes on the way from the root to the node, the node itself among them.
   *
   * `GET /3d/models/{modelId}/revisions/{revisionId}/nodes/{nodeId}/ancestors`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param nodeId Id of the node.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  listAncestorNodes(
    modelId: number,
    revisionId: number,
    nodeId: number,
    params?: ListOptions,
    options?: RequestOptions,
  ): List<ThreeDNode> {
    return list(this.connection, listThreeDAncestorNodesOperation, cursorPages, [modelId, revisionId, nodeId], params, options);
  }
}

/** Which asset each node of a revision stands for. */
export class ThreeDAssetMappings extends CogniteResource {
  /**
   * List the asset mappings of a revision.
   *
   * `GET /3d/models/{modelId}/revisions/{revisionId}/mappings`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param params `nodeId`: only mappings of this node; `assetId`: only mappings of this asset;
   *   `intersectsBoundingBox`: only mappings of assets whose bounding box meets this one; `getDmsInstances`: whether
   *   mappings name asset instances of the data model, in `assetInstanceId`; `limit`: total number of items, all when
   *   left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(
    modelId: number,
    revisionId: number,
    params?: ListThreeDAssetMappingsParams,
    options?: RequestOptions,
  ): List<ThreeDAssetMapping> {
    return list(this.connection, listThreeDAssetMappingsOperation, cursorPages, [modelId, revisionId], params, options);
  }

  /**
   * Map nodes of a revision to assets.
   *
   * With `dmsContextualizationConfig`, the mappings are made in the data model and take asset instances, 100 a request.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMapping the asset mapping
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the asset mapping as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(
    modelId: number,
    revisionId: number,
    assetMapping: ThreeDAssetMappingCreate,
    params?: CreateThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<ThreeDAssetMapping>;
  /**
   * Map nodes of a revision to assets.
   *
   * With `dmsContextualizationConfig`, the mappings are made in the data model and take asset instances, 100 a request.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMappings the asset mappings; sent in as many requests as the platform needs
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(
    modelId: number,
    revisionId: number,
    assetMappings: readonly ThreeDAssetMappingCreate[],
    params?: CreateThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<ThreeDAssetMapping[]>;
  create(
    modelId: number,
    revisionId: number,
    assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
    params?: CreateThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<ThreeDAssetMapping | ThreeDAssetMapping[]> {
    return batch(this.connection, createThreeDAssetMappingsOperation, assetMappings, params, options, [modelId, revisionId]);
  }

  /**
   * Delete asset mappings of a revision.
   *
   * With `dmsContextualizationConfig`, the mappings of the data model are deleted, 100 a request.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings/delete`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMapping the asset mapping
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(
    modelId: number,
    revisionId: number,
    assetMapping: ThreeDAssetMappingCreate,
    params?: DeleteThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<void>;
  /**
   * Delete asset mappings of a revision.
   *
   * With `dmsContextualizationConfig`, the mappings of the data model are deleted, 100 a request.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings/delete`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMappings the asset mappings; sent in as many requests as the platform needs
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(
    modelId: number,
    revisionId: number,
    assetMappings: readonly ThreeDAssetMappingCreate[],
    params?: DeleteThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    modelId: number,
    revisionId: number,
    assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
    params?: DeleteThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteThreeDAssetMappingsOperation, assetMappings, params, options, [modelId, revisionId]);
  }
}

/** Files that the platform made from a revision, such as thumbnails. */
export class ThreeDFiles extends CogniteResource {
  /**
   * Download a 3D file.
   *
   * Gives the bytes of a file that belongs to a processed revision, such as its thumbnail.
   *
   * `GET /3d/files/{threedFileId}`
   * @param threedFileId Id of the 3D file, such as a revision's `thumbnailThreedFileId`.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the file's content; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(threedFileId: number, options?: RequestOptions): Promise<Uint8Array | undefined> {
    return callContent(this.connection, retrieveThreeDFileOperation, [threedFileId], undefined, options);
  }
}

/** {@link ThreeDModels.list} as a function. */
export function listThreeDModels(
  connection: Connection,
  params?: ListThreeDModelsParams,
  options?: RequestOptions,
): List<ThreeDModel> {
  return list(connection, listThreeDModelsOperation, cursorPages, [], params, options);
}

/** {@link ThreeDModels.create} as a function. */
export function createThreeDModels(
  connection: Connection,
  model: ThreeDModelToCreate,
  options?: BatchOptions,
): Promise<ThreeDModel>;
/** {@link ThreeDModels.create} as a function. */
export function createThreeDModels(
  connection: Connection,
  models: readonly ThreeDModelToCreate[],
  options?: BatchOptions,
): Promise<ThreeDModel[]>;
export function createThreeDModels(
  connection: Connection,
  models: ThreeDModelToCreate | readonly ThreeDModelToCreate[],
  options?: BatchOptions,
): Promise<ThreeDModel | ThreeDModel[]> {
  return batch(connection, createThreeDModelsOperation, models, undefined, options);
}

/** {@link ThreeDModels.retrieve} as a function. */
export function retrieveThreeDModels(
  connection: Connection,
  id: ThreeDModelIdentifier,
  params?: RetrieveThreeDModelsParams,
  options?: BatchOptions,
): Promise<ThreeDModel | undefined>;
/** {@link ThreeDModels.retrieve} as a function. */
export function retrieveThreeDModels(
  connection: Connection,
  ids: readonly ThreeDModelIdentifier[],
  params?: RetrieveThreeDModelsParams,
  options?: BatchOptions,
): Promise<ThreeDModel[]>;
export function retrieveThreeDModels(
  connection: Connection,
  ids: ThreeDModelIdentifier | readonly ThreeDModelIdentifier[],
  params?: RetrieveThreeDModelsParams,
  options?: BatchOptions,
): Promise<ThreeDModel | undefined | ThreeDModel[]> {
  return fanOut(connection, retrieveThreeDModelsOperation, ids, params, options);
}

/** {@link ThreeDModels.update} as a function. */
export function updateThreeDModels(
  connection: Connection,
  update: ThreeDModelUpdate,
  options?: BatchOptions,
): Promise<ThreeDModel>;
/** {@link ThreeDModels.update} as a function. */
export function updateThreeDModels(
  connection: Connection,
  updates: readonly ThreeDModelUpdate[],
  options?: BatchOptions,
): Promise<ThreeDModel[]>;
export function updateThreeDModels(
  connection: Connection,
  updates: ThreeDModelUpdate | readonly ThreeDModelUpdate[],
  options?: BatchOptions,
): Promise<ThreeDModel | ThreeDModel[]> {
  return batch(connection, updateThreeDModelsOperation, updates, undefined, options);
}

/** {@link ThreeDModels.delete} as a function. */
export function deleteThreeDModels(
  connection: Connection,
  id: ThreeDModelOrInstanceIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link ThreeDModels.delete} as a function. */
export function deleteThreeDModels(
  connection: Connection,
  ids: readonly ThreeDModelOrInstanceIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteThreeDModels(
  connection: Connection,
  ids: ThreeDModelOrInstanceIdentifier | readonly ThreeDModelOrInstanceIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteThreeDModelsOperation, ids, undefined, options);
}

/** {@link ThreeDRevisions.list} as a function. */
export function listThreeDRevisions(
  connection: Connection,
  modelId: number,
  params?: ListThreeDRevisionsParams,
  options?: RequestOptions,
): List<ThreeDRevision> {
  return list(connection, listThreeDRevisionsOperation, cursorPages, [modelId], params, options);
}

/** {@link ThreeDRevisions.create} as a function. */
export function createThreeDRevisions(
  connection: Connection,
  modelId: number,
  revision: ThreeDRevisionToCreate,
  options?: BatchOptions,
): Promise<ThreeDRevision>;
/** {@link ThreeDRevisions.create} as a function. */
export function createThreeDRevisions(
  connection: Connection,
  modelId: number,
  revisions: readonly ThreeDRevisionToCreate[],
  options?: BatchOptions,
): Promise<ThreeDRevision[]>;
export function createThreeDRevisions(
  connection: Connection,
  modelId: number,
  revisions: ThreeDRevisionToCreate | readonly ThreeDRevisionToCreate[],
  options?: BatchOptions,
): Promise<ThreeDRevision | ThreeDRevision[]> {
  return batch(connection, createThreeDRevisionsOperation, revisions, undefined, options, [modelId]);
}

/** {@link ThreeDRevisions.retrieve} as a function. */
export function retrieveThreeDRevision(
  connection: Connection,
  modelId: number,
  revisionId: number,
  options?: RequestOptions,
): Promise<ThreeDRevision | undefined> {
  return call(connection, retrieveThreeDRevisionOperation, [modelId, revisionId], undefined, options);
}

/** {@link ThreeDRevisions.update} as a function. */
export function updateThreeDRevisions(
  connection: Connection,
  modelId: number,
  update: ThreeDRevisionUpdate,
  options?: BatchOptions,
): Promise<ThreeDRevision>;
/** {@link ThreeDRevisions.update} as a function. */
export function updateThreeDRevisions(
  connection: Connection,
  modelId: number,
  updates: readonly ThreeDRevisionUpdate[],
  options?: BatchOptions,
): Promise<ThreeDRevision[]>;
export function updateThreeDRevisions(
  connection: Connection,
  modelId: number,
  updates: ThreeDRevisionUpdate | readonly ThreeDRevisionUpdate[],
  options?: BatchOptions,
): Promise<ThreeDRevision | ThreeDRevision[]> {
  return batch(connection, updateThreeDRevisionsOperation, updates, undefined, options, [modelId]);
}

/** {@link ThreeDRevisions.delete} as a function. */
export function deleteThreeDRevisions(
  connection: Connection,
  modelId: number,
  id: ThreeDRevisionIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link ThreeDRevisions.delete} as a function. */
export function deleteThreeDRevisions(
  connection: Connection,
  modelId: number,
  ids: readonly ThreeDRevisionIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteThreeDRevisions(
  connection: Connection,
  modelId: number,
  ids: ThreeDRevisionIdentifier | readonly ThreeDRevisionIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteThreeDRevisionsOperation, ids, undefined, options, [modelId]);
}

/** {@link ThreeDRevisions.updateThumbnail} as a function. */
export function updateThreeDRevisionThumbnail(
  connection: Connection,
  modelId: number,
  revisionId: number,
  params: UpdateThreeDRevisionThumbnailParams,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, updateThreeDRevisionThumbnailOperation, [modelId, revisionId], params, options);
}

/** {@link ThreeDRevisions.listNodes} as a function. */
export function listThreeDNodes(
  connection: Connection,
  modelId: number,
  revisionId: number,
  params?: ListThreeDNodesParams,
  options?: RequestOptions,
): List<ThreeDNode> {
  return partitionedList(connection, listThreeDNodesOperation, cursorPages, [modelId, revisionId], params, options);
}

/** {@link ThreeDRevisions.filterNodes} as a function. */
export function filterThreeDNodes(
  connection: Connection,
  modelId: number,
  revisionId: number,
  params?: FilterThreeDNodesParams,
  options?: RequestOptions,
): List<ThreeDNode> {
  return partitionedList(connection, filterThreeDNodesOperation, cursorPages, [modelId, revisionId], params, options);
}

/** {@link ThreeDRevisions.listAncestorNodes} as a function. */
export function listThreeDAncestorNodes(
  connection: Connection,
  modelId: number,
  revisionId: number,
  nodeId: number,
  params?: ListOptions,
  options?: RequestOptions,
): List<ThreeDNode> {
  return list(connection, listThreeDAncestorNodesOperation, cursorPages, [modelId, revisionId, nodeId], params, options);
}

/** {@link ThreeDAssetMappings.list} as a function. */
export function listThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  params?: ListThreeDAssetMappingsParams,
  options?: RequestOptions,
): List<ThreeDAssetMapping> {
  return list(connection, listThreeDAssetMappingsOperation, cursorPages, [modelId, revisionId], params, options);
}

/** {@link ThreeDAssetMappings.create} as a function. */
export function createThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMapping: ThreeDAssetMappingCreate,
  params?: CreateThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<ThreeDAssetMapping>;
/** {@link ThreeDAssetMappings.create} as a function. */
export function createThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: readonly ThreeDAssetMappingCreate[],
  params?: CreateThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<ThreeDAssetMapping[]>;
export function createThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
  params?: CreateThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<ThreeDAssetMapping | ThreeDAssetMapping[]> {
  return batch(connection, createThreeDAssetMappingsOperation, assetMappings, params, options, [modelId, revisionId]);
}

/** {@link ThreeDAssetMappings.delete} as a function. */
export function deleteThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMapping: ThreeDAssetMappingCreate,
  params?: DeleteThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link ThreeDAssetMappings.delete} as a function. */
export function deleteThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: readonly ThreeDAssetMappingCreate[],
  params?: DeleteThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
  params?: DeleteThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteThreeDAssetMappingsOperation, assetMappings, params, options, [modelId, revisionId]);
}

/** {@link ThreeDFiles.retrieve} as a function. */
export function retrieveThreeDFile(
  connection: Connection,
  threedFileId: number,
  options?: RequestOptions,
): Promise<Uint8Array | undefined> {
  return callContent(connection, retrieveThreeDFileOperation, [threedFileId], undefined, options);
}

/**
 * The form of {@link ThreeDModel} that can be sent: without what only the platform sets.
 * @param threeDModel as it was read; a form that can be sent already stays as it is
 */
export function toThreeDModelCreate(threeDModel: ThreeDModel | ThreeDModelCreate): ThreeDModelCreate {
  return writeForm(threeDModel, ['id', 'space', 'createdTime', 'lastRevisionInfo']);
}

/**
 * The form of {@link ThreeDRevision} that can be sent: without what only the platform sets.
 * @param threeDRevision as it was read; a form that can be sent already stays as it is
 */
export function toThreeDRevisionCreate(threeDRevision: ThreeDRevision | ThreeDRevisionCreate): ThreeDRevisionCreate {
  return writeForm(threeDRevision, [
    'id',
    'status',
    'thumbnailThreedFileId',
    'thumbnailURL',
    'assetMappingCount',
    'createdTime',
  ]);
}

/**
 * The form of {@link ThreeDAssetMapping} that can be sent: without what only the platform sets.
 * @param threeDAssetMapping as it was read; a form that can be sent already stays as it is
 */
export function toThreeDAssetMappingCreate(
  threeDAssetMapping: ThreeDAssetMapping | ThreeDAssetMappingCreate,
): ThreeDAssetMappingCreate {
  return writeForm(threeDAssetMapping, ['treeIndex', 'subtreeSize']);
}

const threeDModelUpdateFields = {
  name: 'ThreeDModelUpdate',
  identifier: threeDModelOrInstanceIdForms,
  fields: {
    name: { verbs: ['set'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    thumbnailReference: { verbs: ['set', 'setNull'] },
  },
} as const satisfies UpdateForms;

/** Fields of a 3D model that an update can replace; null takes a value away. */
export interface ThreeDModelUpdateSet {
  /** The model's name. */
  name?: string | undefined;
  /** The data set that the model belongs to. */
  dataSetId?: number | null | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
  /** The instance of the model's thumbnail. */
  thumbnailReference?: InstanceReference | null | undefined;
}

/** Fields of a 3D model that an update can add to. */
export interface ThreeDModelUpdateAdd {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
}

/** Fields of a 3D model that an update can remove from. */
export interface ThreeDModelUpdateRemove {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: readonly string[] | undefined;
}

/**
 * Starts an update of a 3D model: `threeDModelUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which 3D model
 * @throws {ValidationError} for what names none
 */
export function threeDModelUpdate(
  id: ThreeDModelOrInstanceIdentifier,
): ThreeDModelUpdate & UpdateVerbs<ThreeDModelUpdate, ThreeDModelUpdateSet, ThreeDModelUpdateAdd, ThreeDModelUpdateRemove, NoFields> {
  return startUpdate(threeDModelUpdateFields, id);
}

/**
 * The update that sets every field of {@link ThreeDModel} that has a value, where an update can set it. Fields without
 * one stay as they are.
 * @param threeDModel as it was read, and changed
 */
export function toThreeDModelUpdate(threeDModel: ThreeDModel): ThreeDModelUpdate {
  return updateFrom(threeDModelUpdateFields, threeDModel);
}

const threeDRevisionUpdateFields = {
  name: 'ThreeDRevisionUpdate',
  identifier: threeDRevisionIdForms,
  fields: {
    published: { verbs: ['set'] },
    rotation: { verbs: ['set'] },
    scale: { verbs: ['set'] },
    translation: { verbs: ['set'] },
    camera: { verbs: ['set'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
  },
} as const satisfies UpdateForms;

/** Fields of a 3D revision that an update can replace; null takes a value away. */
export interface ThreeDRevisionUpdateSet {
  /** Whether the revision is meant for users. */
  published?: boolean | undefined;
  /** Rotation about the x, y and z axes, in radians. */
  rotation?: ThreeDVector | undefined;
  /** Factors along the x, y and z axes. */
  scale?: ThreeDVector | undefined;
  /** Shift along the x, y and z axes. */
  translation?: ThreeDVector | undefined;
  /** Where a viewer's camera stands at first. */
  camera?: ThreeDCamera | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
}

/** Fields of a 3D revision that an update can add to. */
export interface ThreeDRevisionUpdateAdd {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: Metadata | undefined;
}

/** Fields of a 3D revision that an update can remove from. */
export interface ThreeDRevisionUpdateRemove {
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: readonly string[] | undefined;
}

/**
 * Starts an update of a 3D revision: `threeDRevisionUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which 3D revision
 * @throws {ValidationError} for what names none
 */
export function threeDRevisionUpdate(
  id: ThreeDRevisionIdentifier,
): ThreeDRevisionUpdate & UpdateVerbs<ThreeDRevisionUpdate, ThreeDRevisionUpdateSet, ThreeDRevisionUpdateAdd, ThreeDRevisionUpdateRemove, NoFields> {
  return startUpdate(threeDRevisionUpdateFields, id);
}

/**
 * The update that sets every field of {@link ThreeDRevision} that has a value, where an update can set it. Fields
 * without one stay as they are.
 * @param threeDRevision as it was read, and changed
 */
export function toThreeDRevisionUpdate(threeDRevision: ThreeDRevision): ThreeDRevisionUpdate {
  return updateFrom(threeDRevisionUpdateFields, threeDRevision);
}

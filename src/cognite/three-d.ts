import type { CogniteOptions } from '../../generated/cognite/platform.js';
import {
  ThreeD as GeneratedThreeD,
  ThreeDAssetMappings as GeneratedAssetMappings,
  ThreeDModels as GeneratedModels,
  ThreeDRevisions as GeneratedRevisions,
  createThreeDAssetMappingsOperation,
  createThreeDModelsOperation,
  createThreeDRevisionsOperation,
  deleteThreeDAssetMappingsOperation,
  deleteThreeDModelsOperation,
  deleteThreeDRevisionsOperation,
  toThreeDAssetMappingCreate,
  updateThreeDModelsOperation,
  updateThreeDRevisionsOperation,
  type createThreeDModels as CreateModels,
  type createThreeDRevisions as CreateRevisions,
  type deleteThreeDModels as DeleteModels,
  type deleteThreeDRevisions as DeleteRevisions,
  type updateThreeDModels as UpdateModels,
  type updateThreeDRevisions as UpdateRevisions,
  type CreateThreeDAssetMappingsParams,
  type DeleteThreeDAssetMappingsParams,
  type ThreeDAssetMapping,
  type ThreeDAssetMappingCreate,
} from '../../generated/cognite/three-d.js';
import { batch, type BatchOptions } from '../core/batch.js';
import type { Connection } from '../core/connection.js';
import type { Batch, Operation } from '../core/operation.js';

/** Cognite's 3D models alone: `new ThreeD(options)` takes the same options as the client. */
export * from '../../generated/cognite/three-d.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/** 3D models, their revisions and nodes, files, and which asset a node stands for. */
export class ThreeD extends GeneratedThreeD {
  override readonly models: ThreeDModels;
  override readonly revisions: ThreeDRevisions;
  override readonly assetMappings: ThreeDAssetMappings;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.models = new ThreeDModels(this.connection);
    this.revisions = new ThreeDRevisions(this.connection);
    this.assetMappings = new ThreeDAssetMappings(this.connection);
  }
}

// The methods are documented, and typed, as they are generated: here only the size of a request is another.
class Models extends GeneratedModels {
  override create(items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, createThreeDModelsOperation, items, options);
  }

  override update(items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, updateThreeDModelsOperation, items, options);
  }

  override delete(items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, deleteThreeDModelsOperation, items, options);
  }
}

class Revisions extends GeneratedRevisions {
  override create(modelId: number, items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, createThreeDRevisionsOperation, items, options, modelId);
  }

  override update(modelId: number, items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, updateThreeDRevisionsOperation, items, options, modelId);
  }

  override delete(modelId: number, items: unknown, options?: BatchOptions): Promise<never> {
    return sendSingly(this.connection, deleteThreeDRevisionsOperation, items, options, modelId);
  }
}

/** 3D models of a plant or a machine. Their geometry is in their revisions. */
export const ThreeDModels: typeof GeneratedModels = Models;
export type ThreeDModels = GeneratedModels;

/** Revisions of 3D models, each made from one uploaded file, and the tree of nodes that each of them is. */
export const ThreeDRevisions: typeof GeneratedRevisions = Revisions;
export type ThreeDRevisions = GeneratedRevisions;

/** {@link ThreeDModels.create} as a function. */
export const createThreeDModels: typeof CreateModels = (connection: Connection, items: unknown, options?: BatchOptions) => sendSingly(connection, createThreeDModelsOperation, items, options);
/** {@link ThreeDModels.update} as a function. */
export const updateThreeDModels: typeof UpdateModels = (connection: Connection, items: unknown, options?: BatchOptions) => sendSingly(connection, updateThreeDModelsOperation, items, options);
/** {@link ThreeDModels.delete} as a function. */
export const deleteThreeDModels: typeof DeleteModels = (connection: Connection, items: unknown, options?: BatchOptions) => sendSingly(connection, deleteThreeDModelsOperation, items, options);
/** {@link ThreeDRevisions.create} as a function. */
export const createThreeDRevisions: typeof CreateRevisions = (connection: Connection, modelId: number, items: unknown, options?: BatchOptions) => sendSingly(connection, createThreeDRevisionsOperation, items, options, modelId);
/** {@link ThreeDRevisions.update} as a function. */
export const updateThreeDRevisions: typeof UpdateRevisions = (connection: Connection, modelId: number, items: unknown, options?: BatchOptions) => sendSingly(connection, updateThreeDRevisionsOperation, items, options, modelId);
/** {@link ThreeDRevisions.delete} as a function. */
export const deleteThreeDRevisions: typeof DeleteRevisions = (connection: Connection, modelId: number, items: unknown, options?: BatchOptions) => sendSingly(connection, deleteThreeDRevisionsOperation, items, options, modelId);

/** Which asset each node of a revision stands for. */
export class ThreeDAssetMappings extends GeneratedAssetMappings {
  /**
   * Map a node of a revision to an asset.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMapping the mapping; of one that was read, what only the platform sets is left out
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the mapping as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override create(modelId: number, revisionId: number, assetMapping: ThreeDAssetMappingCreate, params?: CreateThreeDAssetMappingsParams, options?: BatchOptions): Promise<ThreeDAssetMapping>;
  /**
   * Map nodes of a revision to assets: 1,000 a request, and 100 where they are kept in the data model.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMappings the mappings; of those that were read, what only the platform sets is left out
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  override create(modelId: number, revisionId: number, assetMappings: readonly ThreeDAssetMappingCreate[], params?: CreateThreeDAssetMappingsParams, options?: BatchOptions): Promise<ThreeDAssetMapping[]>;
  override create(
    modelId: number,
    revisionId: number,
    assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
    params?: CreateThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<ThreeDAssetMapping & ThreeDAssetMapping[]> {
    return send(this.connection, createThreeDAssetMappingsOperation, modelId, revisionId, assetMappings, params, options);
  }

  /**
   * Delete asset mappings of a revision: 1,000 a request, and 100 where they are kept in the data model.
   *
   * `POST /3d/models/{modelId}/revisions/{revisionId}/mappings/delete`
   * @param modelId Id of the 3D model.
   * @param revisionId Id of the model's revision.
   * @param assetMappings a mapping or a list, as they were read
   * @param params `dmsContextualizationConfig`: where in the data model mappings are kept
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  override delete(
    modelId: number,
    revisionId: number,
    assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
    params?: DeleteThreeDAssetMappingsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return send(this.connection, deleteThreeDAssetMappingsOperation, modelId, revisionId, assetMappings, params, options);
  }
}

/** {@link ThreeDAssetMappings.create} as a function. */
export function createThreeDAssetMappings(connection: Connection, modelId: number, revisionId: number, assetMapping: ThreeDAssetMappingCreate, params?: CreateThreeDAssetMappingsParams, options?: BatchOptions): Promise<ThreeDAssetMapping>;
/** {@link ThreeDAssetMappings.create} as a function. */
export function createThreeDAssetMappings(connection: Connection, modelId: number, revisionId: number, assetMappings: readonly ThreeDAssetMappingCreate[], params?: CreateThreeDAssetMappingsParams, options?: BatchOptions): Promise<ThreeDAssetMapping[]>;
export function createThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
  params?: CreateThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<ThreeDAssetMapping | ThreeDAssetMapping[]> {
  return send(connection, createThreeDAssetMappingsOperation, modelId, revisionId, assetMappings, params, options);
}

/** {@link ThreeDAssetMappings.delete} as a function. */
export function deleteThreeDAssetMappings(
  connection: Connection,
  modelId: number,
  revisionId: number,
  assetMappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
  params?: DeleteThreeDAssetMappingsParams,
  options?: BatchOptions,
): Promise<void> {
  return send(connection, deleteThreeDAssetMappingsOperation, modelId, revisionId, assetMappings, params, options);
}

/** Mappings that the platform takes in one request where they are kept in the data model. */
const mostInDataModel = 100;

function send<R>(
  connection: Connection,
  operation: Operation & { readonly batch: Batch },
  modelId: number,
  revisionId: number,
  mappings: ThreeDAssetMappingCreate | readonly ThreeDAssetMappingCreate[],
  params: CreateThreeDAssetMappingsParams | undefined,
  options: BatchOptions | undefined,
): Promise<R> {
  const sized = params?.dmsContextualizationConfig ? atMost(mostInDataModel, operation) : operation;
  // `Array.from`: holes are visited, too, and refused.
  const items: unknown = Array.isArray(mappings) ? Array.from(mappings as ThreeDAssetMapping[], toThreeDAssetMappingCreate) : toThreeDAssetMappingCreate(mappings as ThreeDAssetMapping);
  return batch(connection, sized, items, params, options, [modelId, revisionId]);
}

/** Sends items that are kept in the data model one a request, and those with them: the platform takes no more of them. */
function sendSingly(
  connection: Connection,
  operation: Operation & { readonly batch: Batch },
  items: unknown,
  options: BatchOptions | undefined,
  ...path: readonly number[]
): Promise<never> {
  return batch(connection, Array.isArray(items) && items.some(isInDataModel) ? atMost(1, operation) : operation, items, undefined, options, path);
}

/** Whether an item has a field that only those of the data model have: to create a model or a revision, or to name one. */
function isInDataModel(item: { readonly space?: unknown; readonly nonce?: unknown; readonly instanceId?: unknown } | null | undefined): boolean {
  return !!(item?.space ?? item?.nonce ?? item?.instanceId);
}

function atMost(max: number, operation: Operation & { readonly batch: Batch }): Operation {
  return { ...operation, batch: { ...operation.batch, max } };
}

import type { CogniteOptions } from '../../generated/cognite/platform.js';
import {
  ThreeD as GeneratedThreeD,
  ThreeDAssetMappings as GeneratedAssetMappings,
  createThreeDAssetMappingsOperation,
  deleteThreeDAssetMappingsOperation,
  toThreeDAssetMappingCreate,
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
  override readonly assetMappings: ThreeDAssetMappings;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.assetMappings = new ThreeDAssetMappings(this.connection);
  }
}

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
  const sized = params?.dmsContextualizationConfig ? { ...operation, batch: { ...operation.batch, max: mostInDataModel } } : operation;
  // `Array.from`: holes are visited, too, and refused.
  const items: unknown = Array.isArray(mappings) ? Array.from(mappings as ThreeDAssetMapping[], toThreeDAssetMappingCreate) : toThreeDAssetMappingCreate(mappings as ThreeDAssetMapping);
  return batch(connection, sized, items, params, options, [modelId, revisionId]);
}

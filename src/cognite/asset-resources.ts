import { Assets as Generated, listAssets, type Asset, type AssetCreate, type ListAssetsParams, type ResourceIdentifier } from '../../generated/cognite/assets.js';
import { listEvents, type Event, type ListEventsParams } from '../../generated/cognite/events.js';
import { listFiles, type ListFilesParams, type FileMetadata } from '../../generated/cognite/files.js';
import { listSequences, type ListSequencesParams, type Sequence } from '../../generated/cognite/sequences.js';
import { listTimeSeries, type ListTimeSeriesParams, type TimeSeries } from '../../generated/cognite/time-series.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import type { List } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { CreateHierarchyOptions } from './asset-hierarchy.js';
import { hold } from './hold.js';
import { loadOnce } from './load-once.js';

const hierarchy = /* @__PURE__ */ loadOnce(() => import('./asset-hierarchy.js'));
const related = /* @__PURE__ */ loadOnce(() => import('./asset-related.js'));

/** An asset as it was read, or its id. */
export type AssetOrId = Pick<Asset, 'id'> | number;

/** How much of a subtree to get. */
export interface SubtreeParams {
  /** Number of levels below the root: 0 gives the root alone. Left out: all levels. */
  depth?: number | undefined;
}

/** Parameters of a list that is made for many assets: everything of it is fetched. */
export type OfManyAssets<Params> = Omit<Params, 'limit' | 'prefetch' | 'partitions' | 'sort'>;

/**
 * Assets stand for the things in a plant, such as pumps, lines and sites. Each has at most one parent, so that together
 * they form trees, and time series, events, files and sequences can belong to them.
 */
export class Assets extends Generated {
  /**
   * Create assets and those below them, in any number and order: whole trees, or more of one that is there already.
   *
   * The list is checked before anything is sent. Then every parent is created before its children, or in the same
   * request; up to 1,000 assets go in each, and what does not depend on one another goes at the same time. What is below
   * assets that could not be created is not sent; the rest is.
   *
   * `POST /assets`
   * @param assets the assets, each with an external id; children name their parent by `parentExternalId`
   * @param options signal, timeouts, retries, headers and progress of this call; `existingParents`: parents may also be on
   *   the platform already; `resume`: go on where an earlier call has ended; `continueOnError: false`: stop at the first
   *   request that fails
   * @returns the assets as the platform gives them, in input order
   * @throws {HierarchyValidationError} the assets are no hierarchy; `problems` has everything that is wrong, by index
   * @throws {BatchError} not all were created; it tells what became of each, by index, and can be given as `resume`
   */
  async createHierarchy(assets: readonly AssetCreate[], options?: CreateHierarchyOptions): Promise<Asset[]> {
    const { createAssetHierarchy } = await hierarchy();
    return createAssetHierarchy(this.connection, assets, options);
  }

  /**
   * The direct children of an asset.
   * @param asset the asset, or its id
   * @param params as of `list()`
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  children(asset: AssetOrId, params?: ListAssetsParams, options?: RequestOptions): List<Asset> {
    return listAssets(this.connection, { ...params, filter: filterOf(params?.filter, 'parentIds', [idOf(asset)]) }, options);
  }

  /**
   * The parent of an asset.
   * @param asset an asset as it was read
   * @param options signal, timeouts, retries and headers of this call
   * @returns the parent, or undefined when it does not exist any more
   * @throws {ValidationError} for a root, which has no parent
   * @throws {ApiError} the platform refuses or fails
   */
  async parent(asset: Pick<Asset, 'parentId'>, options?: RequestOptions): Promise<Asset | undefined> {
    const { parentId } = Object(asset) as Pick<Asset, 'parentId'>;
    return this.retrieve(parentId ?? refuse('assets.parent(): the asset', 'one with a parentId', asset), undefined, options);
  }

  /**
   * An asset and everything below it: {@link Assets.retrieveSubtree} for an asset at hand.
   * @param asset the asset, or its id
   * @param params `depth`: number of levels below the asset, all when left out
   * @param options signal, timeouts, retries and headers of each request
   * @returns the asset, then its children, then theirs; empty when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  async subtree(asset: AssetOrId, params?: SubtreeParams, options?: RequestOptions): Promise<Asset[]> {
    return this.retrieveSubtree(idOf(asset), params, options);
  }

  /**
   * Retrieve an asset and everything below it, level by level: the children of a hundred assets a request.
   *
   * `list({ filter: { assetSubtreeIds: [id] } })` takes fewer requests where neither levels nor their order matter.
   * @param id which asset
   * @param params `depth`: number of levels below the asset, all when left out
   * @param options signal, timeouts, retries and headers of each request
   * @returns the asset, then its children, then theirs; empty when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  async retrieveSubtree(id: ResourceIdentifier, params?: SubtreeParams, options?: RequestOptions): Promise<Asset[]> {
    const held = hold([id, params, options] as const);
    const { retrieveAssetSubtree } = await related();
    return retrieveAssetSubtree(this, ...held);
  }

  /**
   * The events of an asset.
   * @param asset the asset, or its id
   * @param params as of `events.list()`
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  events(asset: AssetOrId, params?: ListEventsParams, options?: RequestOptions): List<Event>;
  /**
   * The events of many assets, a hundred assets a request.
   * @param assets the assets, or their ids
   * @param params as of `events.list()`
   * @param options signal, timeouts, retries and headers of each request
   * @returns all of them, each once
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  events(assets: readonly AssetOrId[], params?: OfManyAssets<ListEventsParams>, options?: RequestOptions): Promise<Event[]>;
  events(assets: AssetOrId | readonly AssetOrId[], params?: ListEventsParams, options?: RequestOptions): List<Event> | Promise<Event[]> {
    return ofAssets(this.connection, listEvents, assets, params, options);
  }

  /**
   * The files of an asset.
   * @param asset the asset, or its id
   * @param params as of `files.list()`
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  files(asset: AssetOrId, params?: ListFilesParams, options?: RequestOptions): List<FileMetadata>;
  /**
   * The files of many assets, a hundred assets a request.
   * @param assets the assets, or their ids
   * @param params as of `files.list()`
   * @param options signal, timeouts, retries and headers of each request
   * @returns all of them, each once
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  files(assets: readonly AssetOrId[], params?: OfManyAssets<ListFilesParams>, options?: RequestOptions): Promise<FileMetadata[]>;
  files(assets: AssetOrId | readonly AssetOrId[], params?: ListFilesParams, options?: RequestOptions): List<FileMetadata> | Promise<FileMetadata[]> {
    return ofAssets(this.connection, listFiles, assets, params, options);
  }

  /**
   * The time series of an asset.
   * @param asset the asset, or its id
   * @param params as of `timeSeries.list()`
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  timeSeries(asset: AssetOrId, params?: ListTimeSeriesParams, options?: RequestOptions): List<TimeSeries>;
  /**
   * The time series of many assets, a hundred assets a request.
   * @param assets the assets, or their ids
   * @param params as of `timeSeries.list()`
   * @param options signal, timeouts, retries and headers of each request
   * @returns all of them, each once
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  timeSeries(assets: readonly AssetOrId[], params?: OfManyAssets<ListTimeSeriesParams>, options?: RequestOptions): Promise<TimeSeries[]>;
  timeSeries(assets: AssetOrId | readonly AssetOrId[], params?: ListTimeSeriesParams, options?: RequestOptions): List<TimeSeries> | Promise<TimeSeries[]> {
    return ofAssets(this.connection, listTimeSeries, assets, params, options);
  }

  /**
   * The sequences of an asset.
   * @param asset the asset, or its id
   * @param params as of `sequences.list()`
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  sequences(asset: AssetOrId, params?: ListSequencesParams, options?: RequestOptions): List<Sequence>;
  /**
   * The sequences of many assets, a hundred assets a request.
   * @param assets the assets, or their ids
   * @param params as of `sequences.list()`
   * @param options signal, timeouts, retries and headers of each request
   * @returns all of them, each once
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  sequences(assets: readonly AssetOrId[], params?: OfManyAssets<ListSequencesParams>, options?: RequestOptions): Promise<Sequence[]>;
  sequences(assets: AssetOrId | readonly AssetOrId[], params?: ListSequencesParams, options?: RequestOptions): List<Sequence> | Promise<Sequence[]> {
    return ofAssets(this.connection, listSequences, assets, params, options);
  }
}

/** What belongs to one asset, as a list; or to many, all of it. */
function ofAssets<T extends { readonly id: number }, Params extends { filter?: object | undefined }>(
  connection: Connection,
  list: (connection: Connection, params: Params, options?: RequestOptions) => List<T>,
  assets: AssetOrId | readonly AssetOrId[],
  params: Params | undefined,
  options: RequestOptions | undefined,
): List<T> | Promise<T[]> {
  const given = isMany(assets) ? hold(params) : params;
  const some = (assetIds: readonly number[], each: RequestOptions | undefined): List<T> =>
    list(connection, { ...given, filter: filterOf(given?.filter, 'assetIds', assetIds) } as Params, each);
  return isMany(assets) ? everyOf(assets, given, hold(options), some) : some([idOf(assets)], options);
}

async function everyOf<T extends { readonly id: number }>(
  assets: readonly AssetOrId[],
  params: object | undefined,
  options: RequestOptions | undefined,
  list: (ids: readonly number[], options: RequestOptions) => List<T>,
): Promise<T[]> {
  const held = hold(assets);
  const { ofManyAssets } = await related();
  return ofManyAssets(held, idOf, params, options, list);
}

/** A filter with the assets that a method is about: its caller's own would contradict them. */
function filterOf(filter: object | undefined, name: string, ids: readonly number[]): object {
  const own = (filter as Record<string, unknown> | undefined)?.[name];
  if (own !== undefined) refuse(`filter.${name}`, 'left to the method', own);
  return { ...filter, [name]: ids };
}

function isMany(assets: AssetOrId | readonly AssetOrId[]): assets is readonly AssetOrId[] {
  return Array.isArray(assets);
}

function idOf(asset: AssetOrId): number {
  const id = typeof asset === 'number' ? asset : (Object(asset) as Pick<Asset, 'id'>).id;
  return Number.isSafeInteger(id) && id > 0 ? id : refuse('the asset', 'one with an id, or a positive safe integer', asset);
}

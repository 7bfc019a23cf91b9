// Generated from openapi/cognite/assets.yaml by `npm run generate`. Do not edit.
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
  AdvancedFilter,
  AggregateFilter,
  AggregateProperty,
  Asset,
  AssetAggregatedProperty,
  AssetCreate,
  AssetFilterInput,
  AssetSearch,
  AssetSort,
  AssetUpdate,
  CountAggregate,
  GeoLocation,
  LabelReference,
  Metadata,
  PropertyAggregate,
  ResourceIdentifier,
  ValueAggregate,
} from './schema.js';

export type {
  AdvancedFilter,
  AggregateAndFilter,
  AggregateFilter,
  AggregateInCondition,
  AggregateInFilter,
  AggregateNotFilter,
  AggregateOrFilter,
  AggregatePrefixCondition,
  AggregatePrefixFilter,
  AggregateProperty,
  AggregateRangeCondition,
  AggregateRangeFilter,
  AggregateValue,
  AggregatedProperty,
  AndFilter,
  Asset,
  AssetAggregate,
  AssetAggregateKind,
  AssetAggregatedProperty,
  AssetAggregates,
  AssetCreate,
  AssetFilter,
  AssetFilterInput,
  AssetPatch,
  AssetSearch,
  AssetSort,
  AssetUpdate,
  ContainsAllFilter,
  ContainsAnyFilter,
  CountAggregate,
  EqualsFilter,
  ExistsFilter,
  ExternalId,
  ExternalIdentifier,
  FilterBound,
  FilterExistsCondition,
  FilterGeometry,
  FilterPrefix,
  FilterPrefixCondition,
  FilterPrefixObject,
  FilterProperty,
  FilterRangeCondition,
  FilterValue,
  FilterValueCondition,
  FilterValues,
  FilterValuesCondition,
  GeoLocation,
  GeoLocationFilter,
  GeoRelation,
  Geometry,
  InFilter,
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
  NotFilter,
  NullsOrder,
  OrFilter,
  Point,
  Polygon,
  Position,
  PrefixFilter,
  PropertyAggregate,
  RangeFilter,
  ResourceId,
  ResourceIdentifier,
  Rings,
  SearchFilter,
  SetNull,
  SortOrder,
  TimestampRange,
  ValueAggregate,
} from './schema.js';

const assetUpdateForms = {
  name: 'AssetUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

const externalIdForms = {
  name: 'ExternalId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /assets` @internal */
export const createAssetsOperation = {
  id: 'createAssets',
  path: '/assets',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /assets/list` @internal */
export const listAssetsOperation = {
  id: 'listAssets',
  path: '/assets/list',
  body: ['filter', 'advancedFilter', 'sort', 'aggregatedProperties', 'partition', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 1000 },
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
    partitions: { parameter: 'partition', max: 10, excludes: ['sort'] },
  },
} as const satisfies Operation;

/** `POST /assets/byids` @internal */
export const retrieveAssetsOperation = {
  id: 'retrieveAssets',
  path: '/assets/byids',
  body: ['ignoreUnknownIds', 'aggregatedProperties'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /assets/update` @internal */
export const updateAssetsOperation = {
  id: 'updateAssets',
  path: '/assets/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: assetUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /assets/delete` @internal */
export const deleteAssetsOperation = {
  id: 'deleteAssets',
  path: '/assets/delete',
  body: ['recursive', 'ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /assets/search` @internal */
export const searchAssetsOperation = {
  id: 'searchAssets',
  path: '/assets/search',
  body: ['search', 'filter', 'limit'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 1000 },
    'filter.labels.containsAny': { identifier: externalIdForms, max: 10 },
    'filter.labels.containsAll': { identifier: externalIdForms, max: 10 },
  },
  spellOut,
  bounds: { limit: [1, 1000] },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /assets/aggregate` @internal */
export const aggregateAssetsOperation = {
  id: 'aggregateAssets',
  path: '/assets/aggregate',
  body: ['aggregate', 'filter', 'advancedFilter', 'properties', 'aggregateFilter', 'path', 'keys'],
  encode: packedJsonBody,
  accepts: {
    'filter.rootIds': { identifier: resourceIdForms, max: 100 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 1000 },
    'filter.labels.containsAny': { identifier: externalIdForms, max: 10 },
    'filter.labels.containsAll': { identifier: externalIdForms, max: 10 },
  },
  variants: [
    { optional: ['aggregate', 'properties'], values: { aggregate: ['count'] } },
    {
      required: ['aggregate', 'properties'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityValues', 'uniqueValues'] },
    },
    {
      required: ['aggregate'],
      optional: ['path', 'aggregateFilter'],
      values: { aggregate: ['cardinalityProperties', 'uniqueProperties'] },
    },
    { required: ['aggregate'], values: { aggregate: ['metadataKeys'] } },
    { required: ['aggregate', 'keys'], values: { aggregate: ['metadataValues'] } },
  ],
  spellOut: spellOutVariant,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** Parameters of {@link Assets.list}. */
export interface ListAssetsParams extends PartitionedListOptions {
  /** Chooses assets. Every field that is given must match. */
  filter?: AssetFilterInput | undefined;
  /** Chooses resources by any of their properties, with conditions that can be nested. */
  advancedFilter?: AdvancedFilter | undefined;
  /** Order of the assets, by the first property and then by the second. 1 to 2 items. */
  sort?: readonly AssetSort[] | undefined;
  /** Derived properties to add to each asset, in its `aggregates`. */
  aggregatedProperties?: readonly AssetAggregatedProperty[] | undefined;
}

/** Parameters of {@link Assets.retrieve}. */
export interface RetrieveAssetsParams {
  /** Leave out ids that do not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
  /** Derived properties to add to each asset, in its `aggregates`. */
  aggregatedProperties?: readonly AssetAggregatedProperty[] | undefined;
}

/** Parameters of {@link Assets.delete}. */
export interface DeleteAssetsParams {
  /** Delete everything below the assets as well. Default: `false`. */
  recursive?: boolean | undefined;
  /** Leave out ids that do not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Assets.search}. */
export interface SearchAssetsParams {
  /** What to search for. */
  search?: AssetSearch | undefined;
  /** Chooses assets. Every field that is given must match. */
  filter?: AssetFilterInput | undefined;
  /** Largest number of assets to give. 1 to 1000. Default: `100`. */
  limit?: number | undefined;
}

/** Parameters of {@link Assets.aggregate}. */
export type AggregateAssetsParams = {
  /** Chooses assets. Every field that is given must match. */
  filter?: AssetFilterInput | undefined;
  /** Chooses resources by any of their properties, with conditions that can be nested. */
  advancedFilter?: AdvancedFilter | undefined;
} & (
  | {
      /**
       * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
       * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
       */
      aggregate?: 'count' | undefined;
      /**
       * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the assets that
       * have a value there. Exactly 1 item.
       */
      properties?: readonly AggregateProperty[] | undefined;
      aggregateFilter?: undefined;
      path?: undefined;
      keys?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
       * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
       */
      aggregate: 'cardinalityValues' | 'uniqueValues';
      /**
       * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the assets that
       * have a value there. Exactly 1 item.
       */
      properties: readonly AggregateProperty[];
      /** Chooses among the values or names that an aggregate gives. */
      aggregateFilter?: AggregateFilter | undefined;
      path?: undefined;
      keys?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
       * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
       */
      aggregate: 'cardinalityProperties' | 'uniqueProperties';
      properties?: undefined;
      /** Chooses among the values or names that an aggregate gives. */
      aggregateFilter?: AggregateFilter | undefined;
      /**
       * Where `uniqueProperties` and `cardinalityProperties` look for names: in the metadata. Exactly 1 item. Default:
       * `["metadata"]`.
       */
      path?: readonly 'metadata'[] | undefined;
      keys?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
       * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
       */
      aggregate: 'metadataKeys';
      properties?: undefined;
      aggregateFilter?: undefined;
      path?: undefined;
      keys?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
       * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
       */
      aggregate: 'metadataValues';
      properties?: undefined;
      aggregateFilter?: undefined;
      path?: undefined;
      /**
       * The metadata key whose values `metadataValues` gives. At most 1 item.
       * @deprecated The platform has deprecated it.
       */
      keys: readonly string[];
    }
);

/** What {@link Assets.aggregate} gives, by `aggregate`. */
export interface AggregateAssetsResults {
  count: CountAggregate;
  cardinalityValues: CountAggregate;
  cardinalityProperties: CountAggregate;
  uniqueValues: ValueAggregate;
  uniqueProperties: PropertyAggregate;
  metadataKeys: ValueAggregate;
  metadataValues: ValueAggregate;
}

/**
 * Assets stand for the things in a plant, such as pumps, lines and sites. Each has at most one parent, so that together
 * they form trees, and time series, events, files and sequences can belong to them.
 */
export class Assets extends CogniteResource {
  /**
   * Create assets.
   *
   * Within one request a parent may stand beside its children, which then name it by `parentExternalId`. A list that
   * takes several requests needs the parents to exist before.
   *
   * `POST /assets`
   * @param asset the asset
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the asset as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(asset: AssetCreate, options?: BatchOptions): Promise<Asset>;
  /**
   * Create assets.
   *
   * Within one request a parent may stand beside its children, which then name it by `parentExternalId`. A list that
   * takes several requests needs the parents to exist before.
   *
   * `POST /assets`
   * @param assets the assets; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(assets: readonly AssetCreate[], options?: BatchOptions): Promise<Asset[]>;
  create(assets: AssetCreate | readonly AssetCreate[], options?: BatchOptions): Promise<Asset | Asset[]> {
    return batch(this.connection, createAssetsOperation, assets, undefined, options);
  }

  /**
   * List assets.
   *
   * Gives the assets that pass both filters, or all assets of the project that the caller may read.
   *
   * `POST /assets/list`
   * @param params `filter`: chooses assets; `advancedFilter`: chooses resources by any of their properties, with
   *   conditions that can be nested; `sort`: order of the assets, by the first property and then by the second. 1 to 2
   *   items; `aggregatedProperties`: derived properties to add to each asset, in its `aggregates`; `limit`: total
   *   number of items, all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListAssetsParams, options?: RequestOptions): List<Asset> {
    return partitionedList(this.connection, listAssetsOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve assets by id or external id.
   *
   * `POST /assets/byids`
   * @param id which asset
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail; `aggregatedProperties`: derived
   *   properties to add to each asset, in its `aggregates`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the asset, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(id: ResourceIdentifier, params?: RetrieveAssetsParams, options?: BatchOptions): Promise<Asset | undefined>;
  /**
   * Retrieve assets by id or external id.
   *
   * `POST /assets/byids`
   * @param ids which assets; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail; `aggregatedProperties`: derived
   *   properties to add to each asset, in its `aggregates`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveAssetsParams,
    options?: BatchOptions,
  ): Promise<Asset[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveAssetsParams,
    options?: BatchOptions,
  ): Promise<Asset | undefined | Asset[]> {
    return batch(this.connection, retrieveAssetsOperation, ids, params, options);
  }

  /**
   * Update assets.
   *
   * Changes the fields that an update names and leaves the others as they are. A root asset stays one, and an asset
   * with a parent keeps to its tree.
   *
   * `POST /assets/update`
   * @param update what changes of the asset
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the asset as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: AssetUpdate, options?: BatchOptions): Promise<Asset>;
  /**
   * Update assets.
   *
   * Changes the fields that an update names and leaves the others as they are. A root asset stays one, and an asset
   * with a parent keeps to its tree.
   *
   * `POST /assets/update`
   * @param updates what changes of each asset; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly AssetUpdate[], options?: BatchOptions): Promise<Asset[]>;
  update(updates: AssetUpdate | readonly AssetUpdate[], options?: BatchOptions): Promise<Asset | Asset[]> {
    return batch(this.connection, updateAssetsOperation, updates, undefined, options);
  }

  /**
   * Delete assets.
   *
   * An asset that has children is deleted only together with them, which `recursive` asks for.
   *
   * `POST /assets/delete`
   * @param id which asset
   * @param params `recursive`: delete everything below the assets as well; `ignoreUnknownIds`: leave out ids that do
   *   not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteAssetsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete assets.
   *
   * An asset that has children is deleted only together with them, which `recursive` asks for.
   *
   * `POST /assets/delete`
   * @param ids which assets; sent in as many requests as the platform needs
   * @param params `recursive`: delete everything below the assets as well; `ignoreUnknownIds`: leave out ids that do
   *   not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteAssetsParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteAssetsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteAssetsOperation, ids, params, options);
  }

  /**
   * Search for assets.
   *
   * Gives the assets that fit best, the best first. Changes may take some seconds to be found.
   *
   * `POST /assets/search`
   * @param params `search`: what to search for; `filter`: chooses assets; `limit`: largest number of assets to give. 1
   *   to 1000
   * @param options signal, timeouts, retries and headers of this call
   * @returns the assets that were found
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  search(params?: SearchAssetsParams, options?: RequestOptions): Promise<Asset[]> {
    return call(this.connection, searchAssetsOperation, [], params, options);
  }

  /**
   * Aggregate assets.
   *
   * Counts the assets that pass the filters, or the values or names of one of their properties.
   *
   * `POST /assets/aggregate`
   * @param params `aggregate`: what to aggregate: the number of assets (`count`), how many values (`cardinalityValues`)
   *   or names (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
   *   `uniqueProperties`); `filter`: chooses assets; `advancedFilter`: chooses resources by any of their properties,
   *   with conditions that can be nested; `properties`: the property to aggregate; `aggregateFilter`: chooses among the
   *   values or names that an aggregate gives; `path`: where `uniqueProperties` and `cardinalityProperties` look for
   *   names: in the metadata; `keys`: the metadata key whose values `metadataValues` gives
   * @param options signal, timeouts, retries and headers of this call
   * @returns one count, or one entry for each value or name
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate<Kind extends keyof AggregateAssetsResults = 'count'>(
    params?: AggregateAssetsParams & { aggregate?: Kind | undefined },
    options?: RequestOptions,
  ): Promise<AggregateAssetsResults[Kind][]> {
    return call(this.connection, aggregateAssetsOperation, [], params, options);
  }
}

/** {@link Assets.create} as a function. */
export function createAssets(connection: Connection, asset: AssetCreate, options?: BatchOptions): Promise<Asset>;
/** {@link Assets.create} as a function. */
export function createAssets(
  connection: Connection,
  assets: readonly AssetCreate[],
  options?: BatchOptions,
): Promise<Asset[]>;
export function createAssets(
  connection: Connection,
  assets: AssetCreate | readonly AssetCreate[],
  options?: BatchOptions,
): Promise<Asset | Asset[]> {
  return batch(connection, createAssetsOperation, assets, undefined, options);
}

/** {@link Assets.list} as a function. */
export function listAssets(connection: Connection, params?: ListAssetsParams, options?: RequestOptions): List<Asset> {
  return partitionedList(connection, listAssetsOperation, cursorPages, [], params, options);
}

/** {@link Assets.retrieve} as a function. */
export function retrieveAssets(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveAssetsParams,
  options?: BatchOptions,
): Promise<Asset | undefined>;
/** {@link Assets.retrieve} as a function. */
export function retrieveAssets(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveAssetsParams,
  options?: BatchOptions,
): Promise<Asset[]>;
export function retrieveAssets(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveAssetsParams,
  options?: BatchOptions,
): Promise<Asset | undefined | Asset[]> {
  return batch(connection, retrieveAssetsOperation, ids, params, options);
}

/** {@link Assets.update} as a function. */
export function updateAssets(connection: Connection, update: AssetUpdate, options?: BatchOptions): Promise<Asset>;
/** {@link Assets.update} as a function. */
export function updateAssets(
  connection: Connection,
  updates: readonly AssetUpdate[],
  options?: BatchOptions,
): Promise<Asset[]>;
export function updateAssets(
  connection: Connection,
  updates: AssetUpdate | readonly AssetUpdate[],
  options?: BatchOptions,
): Promise<Asset | Asset[]> {
  return batch(connection, updateAssetsOperation, updates, undefined, options);
}

/** {@link Assets.delete} as a function. */
export function deleteAssets(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteAssetsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Assets.delete} as a function. */
export function deleteAssets(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteAssetsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteAssets(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteAssetsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteAssetsOperation, ids, params, options);
}

/** {@link Assets.search} as a function. */
export function searchAssets(
  connection: Connection,
  params?: SearchAssetsParams,
  options?: RequestOptions,
): Promise<Asset[]> {
  return call(connection, searchAssetsOperation, [], params, options);
}

/** {@link Assets.aggregate} as a function. */
export function aggregateAssets<Kind extends keyof AggregateAssetsResults = 'count'>(
  connection: Connection,
  params?: AggregateAssetsParams & { aggregate?: Kind | undefined },
  options?: RequestOptions,
): Promise<AggregateAssetsResults[Kind][]> {
  return call(connection, aggregateAssetsOperation, [], params, options);
}

/**
 * The form of {@link Asset} that can be sent: without what only the platform sets.
 * @param asset as it was read; a form that can be sent already stays as it is
 */
export function toAssetCreate(asset: Asset | AssetCreate): AssetCreate {
  return writeForm(asset, [
    'id',
    'rootId',
    'aggregates',
    'createdTime',
    'lastUpdatedTime',
  ], [['parentExternalId', 'parentId']]);
}

const assetUpdateFields = {
  name: 'AssetUpdate',
  identifier: resourceIdForms,
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    name: { verbs: ['set'] },
    description: { verbs: ['set', 'setNull'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    source: { verbs: ['set', 'setNull'] },
    parentId: { verbs: ['set'] },
    parentExternalId: { verbs: ['set'] },
    labels: { verbs: ['set', 'add', 'remove'], wrap: 'externalId' },
    geoLocation: { verbs: ['set', 'setNull'] },
  },
  exclusive: [['parentId', 'parentExternalId']],
} as const satisfies UpdateForms;

/** Fields of an asset that an update can replace; null takes a value away. */
export interface AssetUpdateSet {
  /** Your id of the asset. */
  externalId?: string | null | undefined;
  /** Name of the asset. */
  name?: string | undefined;
  /** What the asset is. */
  description?: string | null | undefined;
  /** The data set that the asset belongs to. */
  dataSetId?: number | null | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** Where the asset comes from. */
  source?: string | null | undefined;
  /** The parent, by id. It can change, but not be taken away. */
  parentId?: number | undefined;
  /** The parent, by external id. It can change, but not be taken away. */
  parentExternalId?: string | undefined;
  /** The labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
  /** Where the asset is. */
  geoLocation?: GeoLocation | null | undefined;
}

/** Fields of an asset that an update can add to. */
export interface AssetUpdateAdd {
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/** Fields of an asset that an update can remove from. */
export interface AssetUpdateRemove {
  /** Your own fields, by name. */
  metadata?: readonly string[] | undefined;
  /** The labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/**
 * Starts an update of an asset: `assetUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which asset
 * @throws {ValidationError} for what names none
 */
export function assetUpdate(
  id: ResourceIdentifier,
): AssetUpdate & UpdateVerbs<AssetUpdate, AssetUpdateSet, AssetUpdateAdd, AssetUpdateRemove, NoFields> {
  return startUpdate(assetUpdateFields, id);
}

/**
 * The update that sets every field of {@link Asset} that has a value, where an update can set it. Fields without one
 * stay as they are.
 * @param asset as it was read, and changed
 */
export function toAssetUpdate(asset: Asset): AssetUpdate {
  return updateFrom(assetUpdateFields, asset);
}

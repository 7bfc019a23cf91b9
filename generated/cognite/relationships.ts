// Generated from openapi/cognite/relationships.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, type List } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { partitionedList, type PartitionedListOptions } from '../../src/core/partitions.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource } from './platform.js';
import type {
  LabelReference,
  Relationship,
  RelationshipCreate,
  RelationshipEndType,
  RelationshipFilterInput,
  RelationshipIdentifier,
  RelationshipUpdate,
} from './schema.js';

export type {
  Asset,
  AssetAggregates,
  Event,
  ExternalId,
  ExternalIdentifier,
  FileInstance,
  FileMetadata,
  GeoLocation,
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
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Position,
  Relationship,
  RelationshipConfidencePatch,
  RelationshipConfidenceRange,
  RelationshipCreate,
  RelationshipDataSetIdPatch,
  RelationshipEnd,
  RelationshipEndSet,
  RelationshipEndType,
  RelationshipEndTypeSet,
  RelationshipFilter,
  RelationshipFilterInput,
  RelationshipId,
  RelationshipIdentifier,
  RelationshipPatch,
  RelationshipResource,
  RelationshipTimePatch,
  RelationshipUpdate,
  ResourceId,
  ResourceIdentifier,
  Rings,
  Sequence,
  SequenceColumn,
  SequenceValueType,
  SetNull,
  TimeSeries,
  TimeSeriesInstanceId,
  TimestampRange,
} from './schema.js';

const externalIdForms = {
  name: 'ExternalId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const relationshipIdForms = {
  name: 'RelationshipId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const relationshipUpdateForms = {
  name: 'RelationshipUpdate',
  required: ['externalId', 'update'],
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /relationships` @internal */
export const createRelationshipsOperation = {
  id: 'createRelationships',
  path: '/relationships',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /relationships/list` @internal */
export const listRelationshipsOperation = {
  id: 'listRelationships',
  path: '/relationships/list',
  body: ['filter', 'fetchResources', 'limit', 'cursor', 'partition'],
  encode: packedJsonBody,
  accepts: {
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
    partitions: { parameter: 'partition', max: 10 },
  },
} as const satisfies Operation;

/** `POST /relationships/byids` @internal */
export const retrieveRelationshipsOperation = {
  id: 'retrieveRelationships',
  path: '/relationships/byids',
  body: ['ignoreUnknownIds', 'fetchResources'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: relationshipIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /relationships/update` @internal */
export const updateRelationshipsOperation = {
  id: 'updateRelationships',
  path: '/relationships/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: relationshipUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /relationships/delete` @internal */
export const deleteRelationshipsOperation = {
  id: 'deleteRelationships',
  path: '/relationships/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: relationshipIdForms, max: 1000 },
} as const satisfies Operation;

/** Parameters of {@link Relationships.list}. */
export interface ListRelationshipsParams extends PartitionedListOptions {
  /** Chooses relationships. All conditions must hold. */
  filter?: RelationshipFilterInput | undefined;
  /** Fetch the resources at the two ends as well, into `source` and `target`. Default: `false`. */
  fetchResources?: boolean | undefined;
}

/** Parameters of {@link Relationships.retrieve}. */
export interface RetrieveRelationshipsParams {
  /** Leave out relationships that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
  /** Fetch the resources at the two ends as well, into `source` and `target`. Default: `false`. */
  fetchResources?: boolean | undefined;
}

/** Parameters of {@link Relationships.delete}. */
export interface DeleteRelationshipsParams {
  /** Pass over relationships that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/**
 * Relationships are directed links between two resources (assets, time series, events, files, sequences), such as a
 * pump that feeds a tank. They may hold for a time only, and with a given confidence.
 */
export class Relationships extends CogniteResource {
  /**
   * Create relationships.
   *
   * `POST /relationships`
   * @param relationship the relationship
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the relationship as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated The platform has deprecated it.
   */
  create(relationship: RelationshipCreate, options?: BatchOptions): Promise<Relationship>;
  /**
   * Create relationships.
   *
   * `POST /relationships`
   * @param relationships the relationships; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated The platform has deprecated it.
   */
  create(relationships: readonly RelationshipCreate[], options?: BatchOptions): Promise<Relationship[]>;
  create(
    relationships: RelationshipCreate | readonly RelationshipCreate[],
    options?: BatchOptions,
  ): Promise<Relationship | Relationship[]> {
    return batch(this.connection, createRelationshipsOperation, relationships, undefined, options);
  }

  /**
   * List relationships.
   *
   * `POST /relationships/list`
   * @param params `filter`: chooses relationships; `fetchResources`: fetch the resources at the two ends as well, into
   *   `source` and `target`; `limit`: total number of items, all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated The platform has deprecated it.
   */
  list(params?: ListRelationshipsParams, options?: RequestOptions): List<Relationship> {
    return partitionedList(this.connection, listRelationshipsOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve relationships by external id.
   *
   * `POST /relationships/byids`
   * @param id which relationship
   * @param params `ignoreUnknownIds`: leave out relationships that do not exist; `fetchResources`: fetch the resources
   *   at the two ends as well, into `source` and `target`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the relationship, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated The platform has deprecated it.
   */
  retrieve(
    id: RelationshipIdentifier,
    params?: RetrieveRelationshipsParams,
    options?: BatchOptions,
  ): Promise<Relationship | undefined>;
  /**
   * Retrieve relationships by external id.
   *
   * `POST /relationships/byids`
   * @param ids which relationships; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out relationships that do not exist; `fetchResources`: fetch the resources
   *   at the two ends as well, into `source` and `target`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated The platform has deprecated it.
   */
  retrieve(
    ids: readonly RelationshipIdentifier[],
    params?: RetrieveRelationshipsParams,
    options?: BatchOptions,
  ): Promise<Relationship[]>;
  retrieve(
    ids: RelationshipIdentifier | readonly RelationshipIdentifier[],
    params?: RetrieveRelationshipsParams,
    options?: BatchOptions,
  ): Promise<Relationship | undefined | Relationship[]> {
    return batch(this.connection, retrieveRelationshipsOperation, ids, params, options);
  }

  /**
   * Update relationships.
   *
   * What is left out stays as it is.
   *
   * `POST /relationships/update`
   * @param update what changes of the relationship
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the relationship as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: RelationshipUpdate, options?: BatchOptions): Promise<Relationship>;
  /**
   * Update relationships.
   *
   * What is left out stays as it is.
   *
   * `POST /relationships/update`
   * @param updates what changes of each relationship; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly RelationshipUpdate[], options?: BatchOptions): Promise<Relationship[]>;
  update(
    updates: RelationshipUpdate | readonly RelationshipUpdate[],
    options?: BatchOptions,
  ): Promise<Relationship | Relationship[]> {
    return batch(this.connection, updateRelationshipsOperation, updates, undefined, options);
  }

  /**
   * Delete relationships.
   *
   * The resources at the two ends stay.
   *
   * `POST /relationships/delete`
   * @param id which relationship
   * @param params `ignoreUnknownIds`: pass over relationships that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated The platform has deprecated it.
   */
  delete(id: RelationshipIdentifier, params?: DeleteRelationshipsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete relationships.
   *
   * The resources at the two ends stay.
   *
   * `POST /relationships/delete`
   * @param ids which relationships; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over relationships that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated The platform has deprecated it.
   */
  delete(
    ids: readonly RelationshipIdentifier[],
    params?: DeleteRelationshipsParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    ids: RelationshipIdentifier | readonly RelationshipIdentifier[],
    params?: DeleteRelationshipsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteRelationshipsOperation, ids, params, options);
  }
}

/**
 * {@link Relationships.create} as a function.
 * @deprecated See the method.
 */
export function createRelationships(
  connection: Connection,
  relationship: RelationshipCreate,
  options?: BatchOptions,
): Promise<Relationship>;
/**
 * {@link Relationships.create} as a function.
 * @deprecated See the method.
 */
export function createRelationships(
  connection: Connection,
  relationships: readonly RelationshipCreate[],
  options?: BatchOptions,
): Promise<Relationship[]>;
export function createRelationships(
  connection: Connection,
  relationships: RelationshipCreate | readonly RelationshipCreate[],
  options?: BatchOptions,
): Promise<Relationship | Relationship[]> {
  return batch(connection, createRelationshipsOperation, relationships, undefined, options);
}

/**
 * {@link Relationships.list} as a function.
 * @deprecated See the method.
 */
export function listRelationships(
  connection: Connection,
  params?: ListRelationshipsParams,
  options?: RequestOptions,
): List<Relationship> {
  return partitionedList(connection, listRelationshipsOperation, cursorPages, [], params, options);
}

/**
 * {@link Relationships.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveRelationships(
  connection: Connection,
  id: RelationshipIdentifier,
  params?: RetrieveRelationshipsParams,
  options?: BatchOptions,
): Promise<Relationship | undefined>;
/**
 * {@link Relationships.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveRelationships(
  connection: Connection,
  ids: readonly RelationshipIdentifier[],
  params?: RetrieveRelationshipsParams,
  options?: BatchOptions,
): Promise<Relationship[]>;
export function retrieveRelationships(
  connection: Connection,
  ids: RelationshipIdentifier | readonly RelationshipIdentifier[],
  params?: RetrieveRelationshipsParams,
  options?: BatchOptions,
): Promise<Relationship | undefined | Relationship[]> {
  return batch(connection, retrieveRelationshipsOperation, ids, params, options);
}

/** {@link Relationships.update} as a function. */
export function updateRelationships(
  connection: Connection,
  update: RelationshipUpdate,
  options?: BatchOptions,
): Promise<Relationship>;
/** {@link Relationships.update} as a function. */
export function updateRelationships(
  connection: Connection,
  updates: readonly RelationshipUpdate[],
  options?: BatchOptions,
): Promise<Relationship[]>;
export function updateRelationships(
  connection: Connection,
  updates: RelationshipUpdate | readonly RelationshipUpdate[],
  options?: BatchOptions,
): Promise<Relationship | Relationship[]> {
  return batch(connection, updateRelationshipsOperation, updates, undefined, options);
}

/**
 * {@link Relationships.delete} as a function.
 * @deprecated See the method.
 */
export function deleteRelationships(
  connection: Connection,
  id: RelationshipIdentifier,
  params?: DeleteRelationshipsParams,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link Relationships.delete} as a function.
 * @deprecated See the method.
 */
export function deleteRelationships(
  connection: Connection,
  ids: readonly RelationshipIdentifier[],
  params?: DeleteRelationshipsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteRelationships(
  connection: Connection,
  ids: RelationshipIdentifier | readonly RelationshipIdentifier[],
  params?: DeleteRelationshipsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteRelationshipsOperation, ids, params, options);
}

/**
 * The form of {@link Relationship} that can be sent: without what only the platform sets.
 * @param relationship as it was read; a form that can be sent already stays as it is
 */
export function toRelationshipCreate(relationship: Relationship | RelationshipCreate): RelationshipCreate {
  return writeForm(relationship, ['source', 'target', 'createdTime', 'lastUpdatedTime']);
}

const relationshipUpdateFields = {
  name: 'RelationshipUpdate',
  identifier: relationshipIdForms,
  fields: {
    sourceExternalId: { verbs: ['set'] },
    sourceType: { verbs: ['set'] },
    targetExternalId: { verbs: ['set'] },
    targetType: { verbs: ['set'] },
    startTime: { verbs: ['set', 'setNull'] },
    endTime: { verbs: ['set', 'setNull'] },
    confidence: { verbs: ['set', 'setNull'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    labels: { verbs: ['set', 'add', 'remove'], wrap: 'externalId' },
  },
} as const satisfies UpdateForms;

/** Fields of a relationship that an update can replace; null takes a value away. */
export interface RelationshipUpdateSet {
  /** Your id of the source. */
  sourceExternalId?: string | undefined;
  /** What the source is. */
  sourceType?: RelationshipEndType | undefined;
  /** Your id of the target. */
  targetExternalId?: string | undefined;
  /** What the target is. */
  targetType?: RelationshipEndType | undefined;
  /** Since when the relationship holds, in milliseconds since the epoch. */
  startTime?: number | null | undefined;
  /** Until when the relationship holds, in milliseconds since the epoch. */
  endTime?: number | null | undefined;
  /** How likely it is that the relationship exists. */
  confidence?: number | null | undefined;
  /** The data set that the relationship belongs to. */
  dataSetId?: number | null | undefined;
  /** The relationship's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/** Fields of a relationship that an update can add to. */
export interface RelationshipUpdateAdd {
  /** The relationship's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/** Fields of a relationship that an update can remove from. */
export interface RelationshipUpdateRemove {
  /** The relationship's labels. */
  labels?: readonly (string | LabelReference)[] | undefined;
}

/**
 * Starts an update of a relationship: `relationshipUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which relationship
 * @throws {ValidationError} for what names none
 */
export function relationshipUpdate(
  id: RelationshipIdentifier,
): RelationshipUpdate & UpdateVerbs<RelationshipUpdate, RelationshipUpdateSet, RelationshipUpdateAdd, RelationshipUpdateRemove, NoFields> {
  return startUpdate(relationshipUpdateFields, id);
}

/**
 * The update that sets every field of {@link Relationship} that has a value, where an update can set it. Fields without
 * one stay as they are.
 * @param relationship as it was read, and changed
 */
export function toRelationshipUpdate(relationship: Relationship): RelationshipUpdate {
  return updateFrom(relationshipUpdateFields, relationship);
}

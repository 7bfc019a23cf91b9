// Generated from openapi/cognite/events.yaml by `npm run generate`. Do not edit.
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
  CountAggregate,
  Event,
  EventCreate,
  EventFilterInput,
  EventSearch,
  EventSorts,
  EventUpdate,
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
  ContainsAllFilter,
  ContainsAnyFilter,
  CountAggregate,
  EqualsFilter,
  Event,
  EventAggregate,
  EventAggregateKind,
  EventAssetIdsAddRemove,
  EventAssetIdsSet,
  EventCreate,
  EventEndTimeFilter,
  EventFilter,
  EventFilterInput,
  EventOpenFilter,
  EventPatch,
  EventSearch,
  EventSort,
  EventSorts,
  EventUpdate,
  ExistsFilter,
  ExternalId,
  FilterBound,
  FilterExistsCondition,
  FilterPrefix,
  FilterPrefixCondition,
  FilterPrefixObject,
  FilterProperty,
  FilterRangeCondition,
  FilterValue,
  FilterValueCondition,
  FilterValues,
  FilterValuesCondition,
  InFilter,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  NotFilter,
  NullsOrder,
  OrFilter,
  PrefixFilter,
  PropertyAggregate,
  RangeFilter,
  ResourceId,
  ResourceIdentifier,
  SearchFilter,
  SetNull,
  SortOrder,
  TimestampRange,
  ValueAggregate,
} from './schema.js';

const eventUpdateForms = {
  name: 'EventUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /events` @internal */
export const createEventsOperation = {
  id: 'createEvents',
  path: '/events',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /events/list` @internal */
export const listEventsOperation = {
  id: 'listEvents',
  path: '/events/list',
  body: ['filter', 'advancedFilter', 'sort', 'partition', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
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

/** `POST /events/byids` @internal */
export const retrieveEventsOperation = {
  id: 'retrieveEvents',
  path: '/events/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /events/update` @internal */
export const updateEventsOperation = {
  id: 'updateEvents',
  path: '/events/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: eventUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /events/delete` @internal */
export const deleteEventsOperation = {
  id: 'deleteEvents',
  path: '/events/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /events/search` @internal */
export const searchEventsOperation = {
  id: 'searchEvents',
  path: '/events/search',
  body: ['search', 'filter', 'limit'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  spellOut,
  bounds: { limit: [1, 1000] },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /events/aggregate` @internal */
export const aggregateEventsOperation = {
  id: 'aggregateEvents',
  path: '/events/aggregate',
  body: ['aggregate', 'filter', 'advancedFilter', 'properties', 'aggregateFilter', 'path', 'fields'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  variants: [
    { optional: ['aggregate', 'properties'], values: { aggregate: ['count'] } },
    {
      required: ['aggregate', 'properties'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityValues', 'uniqueValues'] },
    },
    { required: ['aggregate', 'fields'], optional: ['aggregateFilter'], values: { aggregate: ['uniqueValues'] } },
    {
      required: ['aggregate'],
      optional: ['path', 'aggregateFilter'],
      values: { aggregate: ['cardinalityProperties', 'uniqueProperties'] },
    },
  ],
  spellOut: spellOutVariant,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** Parameters of {@link Events.list}. */
export interface ListEventsParams extends PartitionedListOptions {
  /** Chooses events. Every field that is given must match. */
  filter?: EventFilterInput | undefined;
  /** Chooses resources by any of their properties, with conditions that can be nested. */
  advancedFilter?: AdvancedFilter | undefined;
  /** Order of the events, by the first property and then by the second. */
  sort?: EventSorts | undefined;
}

/** Parameters of {@link Events.retrieve}. */
export interface RetrieveEventsParams {
  /** Leave out ids that do not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Events.delete}. */
export interface DeleteEventsParams {
  /** Leave out ids that do not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Events.search}. */
export interface SearchEventsParams {
  /** What to search for. */
  search?: EventSearch | undefined;
  /** Chooses events. Every field that is given must match. */
  filter?: EventFilterInput | undefined;
  /** Largest number of events to give. 1 to 1000. Default: `100`. */
  limit?: number | undefined;
}

/** Parameters of {@link Events.aggregate}. */
export type AggregateEventsParams = {
  /** Chooses events. Every field that is given must match. */
  filter?: EventFilterInput | undefined;
  /** Chooses resources by any of their properties, with conditions that can be nested. */
  advancedFilter?: AdvancedFilter | undefined;
} & (
  | {
      /**
       * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
       * `uniqueProperties`).
       */
      aggregate?: 'count' | undefined;
      /**
       * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the events that
       * have a value there. Exactly 1 item.
       */
      properties?: readonly AggregateProperty[] | undefined;
      aggregateFilter?: undefined;
      fields?: undefined;
      path?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
       * `uniqueProperties`).
       */
      aggregate: 'cardinalityValues' | 'uniqueValues';
      /**
       * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the events that
       * have a value there. Exactly 1 item.
       */
      properties: readonly AggregateProperty[];
      /** Chooses among the values or names that an aggregate gives. */
      aggregateFilter?: AggregateFilter | undefined;
      fields?: undefined;
      path?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
       * `uniqueProperties`).
       */
      aggregate: 'uniqueValues';
      properties?: undefined;
      /** Chooses among the values or names that an aggregate gives. */
      aggregateFilter?: AggregateFilter | undefined;
      /**
       * The field whose values `uniqueValues` gives. Use `properties` in its place. At most 1 item.
       * @deprecated The platform has deprecated it.
       */
      fields: readonly string[];
      path?: undefined;
    }
  | {
      /**
       * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
       * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
       * `uniqueProperties`).
       */
      aggregate: 'cardinalityProperties' | 'uniqueProperties';
      properties?: undefined;
      /** Chooses among the values or names that an aggregate gives. */
      aggregateFilter?: AggregateFilter | undefined;
      fields?: undefined;
      /**
       * Where `uniqueProperties` and `cardinalityProperties` look for names: in the metadata. Exactly 1 item. Default:
       * `["metadata"]`.
       */
      path?: readonly 'metadata'[] | undefined;
    }
);

/** What {@link Events.aggregate} gives, by `aggregate`. */
export interface AggregateEventsResults {
  count: CountAggregate;
  cardinalityValues: CountAggregate;
  cardinalityProperties: CountAggregate;
  uniqueValues: ValueAggregate;
  uniqueProperties: PropertyAggregate;
}

/** Events are things that happened to assets over a span of time, such as an alarm, a trip or a maintenance job. */
export class Events extends CogniteResource {
  /**
   * Create events.
   *
   * `POST /events`
   * @param event the event
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the event as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(event: EventCreate, options?: BatchOptions): Promise<Event>;
  /**
   * Create events.
   *
   * `POST /events`
   * @param events the events; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(events: readonly EventCreate[], options?: BatchOptions): Promise<Event[]>;
  create(events: EventCreate | readonly EventCreate[], options?: BatchOptions): Promise<Event | Event[]> {
    return batch(this.connection, createEventsOperation, events, undefined, options);
  }

  /**
   * List events.
   *
   * Gives the events that pass both filters, or all events of the project that the caller may read.
   *
   * `POST /events/list`
   * @param params `filter`: chooses events; `advancedFilter`: chooses resources by any of their properties, with
   *   conditions that can be nested; `sort`: order of the events, by the first property and then by the second;
   *   `limit`: total number of items, all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListEventsParams, options?: RequestOptions): List<Event> {
    return partitionedList(this.connection, listEventsOperation, cursorPages, [], params, options);
  }

  /**
   * Retrieve events by id or external id.
   *
   * `POST /events/byids`
   * @param id which event
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the event, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(id: ResourceIdentifier, params?: RetrieveEventsParams, options?: BatchOptions): Promise<Event | undefined>;
  /**
   * Retrieve events by id or external id.
   *
   * `POST /events/byids`
   * @param ids which events; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveEventsParams,
    options?: BatchOptions,
  ): Promise<Event[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveEventsParams,
    options?: BatchOptions,
  ): Promise<Event | undefined | Event[]> {
    return batch(this.connection, retrieveEventsOperation, ids, params, options);
  }

  /**
   * Update events.
   *
   * Changes the fields that an update names and leaves the others as they are.
   *
   * `POST /events/update`
   * @param update what changes of the event
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the event as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: EventUpdate, options?: BatchOptions): Promise<Event>;
  /**
   * Update events.
   *
   * Changes the fields that an update names and leaves the others as they are.
   *
   * `POST /events/update`
   * @param updates what changes of each event; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly EventUpdate[], options?: BatchOptions): Promise<Event[]>;
  update(updates: EventUpdate | readonly EventUpdate[], options?: BatchOptions): Promise<Event | Event[]> {
    return batch(this.connection, updateEventsOperation, updates, undefined, options);
  }

  /**
   * Delete events.
   *
   * `POST /events/delete`
   * @param id which event
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteEventsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete events.
   *
   * `POST /events/delete`
   * @param ids which events; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out ids that do not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteEventsParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteEventsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteEventsOperation, ids, params, options);
  }

  /**
   * Search for events.
   *
   * Gives the events that fit best, the best first. Changes may take some seconds to be found.
   *
   * `POST /events/search`
   * @param params `search`: what to search for; `filter`: chooses events; `limit`: largest number of events to give. 1
   *   to 1000
   * @param options signal, timeouts, retries and headers of this call
   * @returns the events that were found
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  search(params?: SearchEventsParams, options?: RequestOptions): Promise<Event[]> {
    return call(this.connection, searchEventsOperation, [], params, options);
  }

  /**
   * Aggregate events.
   *
   * Counts the events that pass the filters, or the values or names of one of their properties.
   *
   * `POST /events/aggregate`
   * @param params `aggregate`: what to aggregate: the number of events (`count`), how many values (`cardinalityValues`)
   *   or names (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
   *   `uniqueProperties`); `filter`: chooses events; `advancedFilter`: chooses resources by any of their properties,
   *   with conditions that can be nested; `properties`: the property to aggregate; `aggregateFilter`: chooses among the
   *   values or names that an aggregate gives; `path`: where `uniqueProperties` and `cardinalityProperties` look for
   *   names: in the metadata; `fields`: the field whose values `uniqueValues` gives
   * @param options signal, timeouts, retries and headers of this call
   * @returns one count, or one entry for each value or name
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate<Kind extends keyof AggregateEventsResults = 'count'>(
    params?: AggregateEventsParams & { aggregate?: Kind | undefined },
    options?: RequestOptions,
  ): Promise<AggregateEventsResults[Kind][]> {
    return call(this.connection, aggregateEventsOperation, [], params, options);
  }
}

/** {@link Events.create} as a function. */
export function createEvents(connection: Connection, event: EventCreate, options?: BatchOptions): Promise<Event>;
/** {@link Events.create} as a function. */
export function createEvents(
  connection: Connection,
  events: readonly EventCreate[],
  options?: BatchOptions,
): Promise<Event[]>;
export function createEvents(
  connection: Connection,
  events: EventCreate | readonly EventCreate[],
  options?: BatchOptions,
): Promise<Event | Event[]> {
  return batch(connection, createEventsOperation, events, undefined, options);
}

/** {@link Events.list} as a function. */
export function listEvents(connection: Connection, params?: ListEventsParams, options?: RequestOptions): List<Event> {
  return partitionedList(connection, listEventsOperation, cursorPages, [], params, options);
}

/** {@link Events.retrieve} as a function. */
export function retrieveEvents(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveEventsParams,
  options?: BatchOptions,
): Promise<Event | undefined>;
/** {@link Events.retrieve} as a function. */
export function retrieveEvents(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveEventsParams,
  options?: BatchOptions,
): Promise<Event[]>;
export function retrieveEvents(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveEventsParams,
  options?: BatchOptions,
): Promise<Event | undefined | Event[]> {
  return batch(connection, retrieveEventsOperation, ids, params, options);
}

/** {@link Events.update} as a function. */
export function updateEvents(connection: Connection, update: EventUpdate, options?: BatchOptions): Promise<Event>;
/** {@link Events.update} as a function. */
export function updateEvents(
  connection: Connection,
  updates: readonly EventUpdate[],
  options?: BatchOptions,
): Promise<Event[]>;
export function updateEvents(
  connection: Connection,
  updates: EventUpdate | readonly EventUpdate[],
  options?: BatchOptions,
): Promise<Event | Event[]> {
  return batch(connection, updateEventsOperation, updates, undefined, options);
}

/** {@link Events.delete} as a function. */
export function deleteEvents(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteEventsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Events.delete} as a function. */
export function deleteEvents(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteEventsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteEvents(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteEventsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteEventsOperation, ids, params, options);
}

/** {@link Events.search} as a function. */
export function searchEvents(
  connection: Connection,
  params?: SearchEventsParams,
  options?: RequestOptions,
): Promise<Event[]> {
  return call(connection, searchEventsOperation, [], params, options);
}

/** {@link Events.aggregate} as a function. */
export function aggregateEvents<Kind extends keyof AggregateEventsResults = 'count'>(
  connection: Connection,
  params?: AggregateEventsParams & { aggregate?: Kind | undefined },
  options?: RequestOptions,
): Promise<AggregateEventsResults[Kind][]> {
  return call(connection, aggregateEventsOperation, [], params, options);
}

/**
 * The form of {@link Event} that can be sent: without what only the platform sets.
 * @param event as it was read; a form that can be sent already stays as it is
 */
export function toEventCreate(event: Event | EventCreate): EventCreate {
  return writeForm(event, ['id', 'createdTime', 'lastUpdatedTime']);
}

const eventUpdateFields = {
  name: 'EventUpdate',
  identifier: resourceIdForms,
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    startTime: { verbs: ['set', 'setNull'] },
    endTime: { verbs: ['set', 'setNull'] },
    description: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    assetIds: { verbs: ['set', 'add', 'remove'] },
    source: { verbs: ['set', 'setNull'] },
    type: { verbs: ['set', 'setNull'] },
    subtype: { verbs: ['set', 'setNull'] },
  },
} as const satisfies UpdateForms;

/** Fields of an event that an update can replace; null takes a value away. */
export interface EventUpdateSet {
  /** Your id of the event. */
  externalId?: string | null | undefined;
  /** The data set that the event belongs to. */
  dataSetId?: number | null | undefined;
  /** When it began. */
  startTime?: number | null | undefined;
  /** When it ended. */
  endTime?: number | null | undefined;
  /** What happened. */
  description?: string | null | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The assets that it happened to: all of them, or some. */
  assetIds?: readonly number[] | undefined;
  /** Where the event comes from. */
  source?: string | null | undefined;
  /** The kind of event. */
  type?: string | null | undefined;
  /** The kind within the type. */
  subtype?: string | null | undefined;
}

/** Fields of an event that an update can add to. */
export interface EventUpdateAdd {
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The assets that it happened to: all of them, or some. */
  assetIds?: readonly number[] | undefined;
}

/** Fields of an event that an update can remove from. */
export interface EventUpdateRemove {
  /** Your own fields, by name. */
  metadata?: readonly string[] | undefined;
  /** The assets that it happened to: all of them, or some. */
  assetIds?: readonly number[] | undefined;
}

/**
 * Starts an update of an event: `eventUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which event
 * @throws {ValidationError} for what names none
 */
export function eventUpdate(
  id: ResourceIdentifier,
): EventUpdate & UpdateVerbs<EventUpdate, EventUpdateSet, EventUpdateAdd, EventUpdateRemove, NoFields> {
  return startUpdate(eventUpdateFields, id);
}

/**
 * The update that sets every field of {@link Event} that has a value, where an update can set it. Fields without one
 * stay as they are.
 * @param event as it was read, and changed
 */
export function toEventUpdate(event: Event): EventUpdate {
  return updateFrom(eventUpdateFields, event);
}

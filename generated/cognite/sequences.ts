// Generated from openapi/cognite/sequences.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import { partitionedList, type PartitionedListOptions } from '../../src/core/partitions.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { spellOutVariant } from '../../src/core/variants.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  CountAggregate,
  Metadata,
  ResourceIdentifier,
  Sequence,
  SequenceAdvancedFilter,
  SequenceAggregateFilter,
  SequenceColumnCreate,
  SequenceColumnReference,
  SequenceColumnUpdate,
  SequenceCreate,
  SequenceFilterInput,
  SequencePropertyAggregate,
  SequencePropertyReference,
  SequenceRow,
  SequenceRowsDelete,
  SequenceRowsInsert,
  SequenceSearch,
  SequenceSort,
  SequenceUpdate,
  SequenceValueAggregate,
} from './schema.js';

export type {
  CountAggregate,
  ExternalId,
  InternalId,
  Metadata,
  MetadataAddRemove,
  MetadataPatch,
  MetadataSet,
  ResourceId,
  ResourceIdentifier,
  Sequence,
  SequenceAdvancedFilter,
  SequenceAggregate,
  SequenceAggregateAndFilter,
  SequenceAggregateFilter,
  SequenceAggregateInFilter,
  SequenceAggregateNotFilter,
  SequenceAggregateOrFilter,
  SequenceAggregatePrefix,
  SequenceAggregatePrefixFilter,
  SequenceAggregateProperty,
  SequenceAggregateRange,
  SequenceAggregateRangeFilter,
  SequenceAggregateValues,
  SequenceAndFilter,
  SequenceColumn,
  SequenceColumnCreate,
  SequenceColumnPatch,
  SequenceColumnReference,
  SequenceColumnUpdate,
  SequenceColumnsPatch,
  SequenceContainsAllFilter,
  SequenceContainsAnyFilter,
  SequenceCreate,
  SequenceEqualsFilter,
  SequenceExistsCondition,
  SequenceExistsFilter,
  SequenceFilter,
  SequenceFilterBound,
  SequenceFilterInput,
  SequenceFilterProperty,
  SequenceFilterValue,
  SequenceIds,
  SequenceInFilter,
  SequenceNotFilter,
  SequenceOrFilter,
  SequencePatch,
  SequencePrefixFilter,
  SequencePropertyAggregate,
  SequencePropertyReference,
  SequenceRangeCondition,
  SequenceRangeFilter,
  SequenceReferencePatch,
  SequenceReferenceSet,
  SequenceRow,
  SequenceRowsDelete,
  SequenceRowsInsert,
  SequenceSearch,
  SequenceSearchFilter,
  SequenceSort,
  SequenceTextCondition,
  SequenceTextPatch,
  SequenceTextSet,
  SequenceUpdate,
  SequenceValue,
  SequenceValueAggregate,
  SequenceValueCondition,
  SequenceValueType,
  SequenceValuesCondition,
  SetNull,
  TimestampRange,
} from './schema.js';

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

const sequenceRowsDeleteForms = {
  name: 'SequenceRowsDelete',
  required: ['rows'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['rows'],
} as const satisfies Identifier;

const sequenceRowsInsertForms = {
  name: 'SequenceRowsInsert',
  required: ['columns', 'rows'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['columns', 'rows'],
} as const satisfies Identifier;

const sequenceUpdateForms = {
  name: 'SequenceUpdate',
  required: ['update'],
  oneOf: ['id', 'externalId'],
  numbers: ['id'],
  carries: ['update'],
} as const satisfies Identifier;

/** `POST /sequences` @internal */
export const createSequencesOperation = {
  id: 'createSequences',
  path: '/sequences',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /sequences/list` @internal */
export const listSequencesOperation = {
  id: 'listSequences',
  path: '/sequences/list',
  body: ['filter', 'advancedFilter', 'sort', 'partition', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: {
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
    sort: { single: true, max: 2 },
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

/** `POST /sequences/aggregate` @internal */
export const aggregateSequencesOperation = {
  id: 'aggregateSequences',
  path: '/sequences/aggregate',
  body: ['aggregate', 'properties', 'path', 'filter', 'advancedFilter', 'aggregateFilter'],
  encode: packedJsonBody,
  accepts: {
    properties: { single: true, max: 1 },
    'filter.assetSubtreeIds': { identifier: resourceIdForms, max: 100 },
    'filter.dataSetIds': { identifier: resourceIdForms, max: 100 },
  },
  variants: [
    { optional: ['aggregate', 'aggregateFilter'], values: { aggregate: ['count'] } },
    {
      required: ['aggregate', 'properties'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityValues', 'uniqueValues'] },
    },
    {
      required: ['aggregate', 'path'],
      optional: ['aggregateFilter'],
      values: { aggregate: ['cardinalityProperties', 'uniqueProperties'] },
    },
  ],
  spellOut: spellOutVariant,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /sequences/byids` @internal */
export const retrieveSequencesOperation = {
  id: 'retrieveSequences',
  path: '/sequences/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /sequences/search` @internal */
export const searchSequencesOperation = {
  id: 'searchSequences',
  path: '/sequences/search',
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

/** `POST /sequences/update` @internal */
export const updateSequencesOperation = {
  id: 'updateSequences',
  path: '/sequences/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: {
    items: 'items',
    identifier: sequenceUpdateForms,
    max: 1000,
    once: [['update', 'columns', 'add'], ['update', 'columns', 'remove']],
    merge: ['items'],
  },
} as const satisfies Operation;

/** `POST /sequences/delete` @internal */
export const deleteSequencesOperation = {
  id: 'deleteSequences',
  path: '/sequences/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /sequences/data` @internal */
export const insertSequenceRowsOperation = {
  id: 'insertSequenceRows',
  path: '/sequences/data',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: sequenceRowsInsertForms, max: 1000 },
} as const satisfies Operation;

/** `POST /sequences/data/list` @internal */
export const listSequenceRowsOperation = {
  id: 'listSequenceRows',
  path: '/sequences/data/list',
  body: ['id', 'externalId', 'start', 'end', 'columns', 'limit', 'cursor'],
  encode: packedJsonBody,
  variants: [{ required: ['id'] }, { required: ['externalId'] }],
  spellOut: spellOutVariant,
  bounds: { id: [1, 9007199254740991], start: [0, 9007199254740991], end: [0, 9007199254740991] },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 10000, items: ['rows'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /sequences/data/delete` @internal */
export const deleteSequenceRowsOperation = {
  id: 'deleteSequenceRows',
  path: '/sequences/data/delete',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: sequenceRowsDeleteForms, max: 1000 },
} as const satisfies Operation;

/** Parameters of {@link Sequences.list}. */
export interface ListSequencesParams extends PartitionedListOptions {
  /** Chooses sequences. Each field narrows the choice. */
  filter?: SequenceFilterInput | undefined;
  /** A condition on a sequence's properties, built from smaller ones. */
  advancedFilter?: SequenceAdvancedFilter | undefined;
  /** What to sort by, the most important first. 1 to 2 items. */
  sort?: SequenceSort | readonly SequenceSort[] | undefined;
}

/** Parameters of {@link Sequences.aggregate}. */
export type AggregateSequencesParams = {
  /** Chooses sequences. Each field narrows the choice. */
  filter?: SequenceFilterInput | undefined;
  /** A condition on a sequence's properties, built from smaller ones. */
  advancedFilter?: SequenceAdvancedFilter | undefined;
} & (
  | {
      /**
       * What to give: the number of sequences, the values of a property with their counts, how many values there are, the
       * names of metadata fields with their counts, or how many names there are.
       */
      aggregate?: 'count' | undefined;
      /** A condition on the values or names that an aggregate gives. */
      aggregateFilter?: SequenceAggregateFilter | undefined;
      properties?: undefined;
      path?: undefined;
    }
  | {
      /**
       * What to give: the number of sequences, the values of a property with their counts, how many values there are, the
       * names of metadata fields with their counts, or how many names there are.
       */
      aggregate: 'cardinalityValues' | 'uniqueValues';
      /** A condition on the values or names that an aggregate gives. */
      aggregateFilter?: SequenceAggregateFilter | undefined;
      /** The property, for `uniqueValues` and `cardinalityValues`. Exactly 1 item. */
      properties: SequencePropertyReference | readonly SequencePropertyReference[];
      path?: undefined;
    }
  | {
      /**
       * What to give: the number of sequences, the values of a property with their counts, how many values there are, the
       * names of metadata fields with their counts, or how many names there are.
       */
      aggregate: 'cardinalityProperties' | 'uniqueProperties';
      /** A condition on the values or names that an aggregate gives. */
      aggregateFilter?: SequenceAggregateFilter | undefined;
      properties?: undefined;
      /** Where the names are, for `uniqueProperties` and `cardinalityProperties`. Exactly 1 item. */
      path: readonly 'metadata'[];
    }
);

/** What {@link Sequences.aggregate} gives, by `aggregate`. */
export interface AggregateSequencesResults {
  count: CountAggregate;
  cardinalityValues: CountAggregate;
  cardinalityProperties: CountAggregate;
  uniqueValues: SequenceValueAggregate;
  uniqueProperties: SequencePropertyAggregate;
}

/** Parameters of {@link Sequences.retrieve}. */
export interface RetrieveSequencesParams {
  /** Pass over ids that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Sequences.search}. */
export interface SearchSequencesParams {
  /** What to look for. */
  search?: SequenceSearch | undefined;
  /** Chooses sequences. Each field narrows the choice. */
  filter?: SequenceFilterInput | undefined;
  /** Largest number of matches. 1 to 1000. Default: `100`. */
  limit?: number | undefined;
}

/** Parameters of {@link Sequences.delete}. */
export interface DeleteSequencesParams {
  /** Pass over ids that do not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link SequenceData.list}. */
export type ListSequenceRowsParams = ListOptions & {
  /** The row number to start at. Default: `0`. */
  start?: number | undefined;
  /** The row number to stop before. Left out, the list goes on to the last row. */
  end?: number | undefined;
  /** The columns to give, by external id, in this order. Left out, all of them. 1 to 400 items. */
  columns?: readonly string[] | undefined;
} & (
  | {
      /** The platform's id of the sequence. Give this or `externalId`. */
      id: number;
      externalId?: undefined;
    }
  | {
      id?: undefined;
      /** Your id of the sequence. Give this or `id`. At most 255 characters. */
      externalId: string;
    }
);

/** Sequences, which are tables whose rows have numbers and whose columns have types. Their rows are under `data`. */
export class Sequences extends CogniteResource {
  /** The rows of sequences. */
  readonly data: SequenceData;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.data = new SequenceData(this.connection);
  }

  /**
   * Create sequences.
   *
   * A sequence's columns are part of it. They can be changed later with an update.
   *
   * `POST /sequences`
   * @param sequence the sequence
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the sequence as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(sequence: SequenceCreate, options?: BatchOptions): Promise<Sequence>;
  /**
   * Create sequences.
   *
   * A sequence's columns are part of it. They can be changed later with an update.
   *
   * `POST /sequences`
   * @param sequences the sequences; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(sequences: readonly SequenceCreate[], options?: BatchOptions): Promise<Sequence[]>;
  create(
    sequences: SequenceCreate | readonly SequenceCreate[],
    options?: BatchOptions,
  ): Promise<Sequence | Sequence[]> {
    return batch(this.connection, createSequencesOperation, sequences, undefined, options);
  }

  /**
   * List sequences.
   *
   * Gives the sequences that both filters let through.
   *
   * `POST /sequences/list`
   * @param params `filter`: chooses sequences; `advancedFilter`: a condition on a sequence's properties, built from
   *   smaller ones; `sort`: what to sort by, the most important first. 1 to 2 items; `limit`: total number of items,
   *   all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListSequencesParams, options?: RequestOptions): List<Sequence> {
    return partitionedList(this.connection, listSequencesOperation, cursorPages, [], params, options);
  }

  /**
   * Count sequences, or the values of a property.
   *
   * Without `aggregate`, or with `count`, gives the number of sequences that the filters let through. The other
   * aggregates are about the values of one property, or about the names of the metadata fields.
   *
   * `POST /sequences/aggregate`
   * @param params `aggregate`: what to give: the number of sequences, the values of a property with their counts, how
   *   many values there are, the names of metadata fields with their counts, or how many names there are; `properties`:
   *   the property, for `uniqueValues` and `cardinalityValues`; `path`: where the names are, for `uniqueProperties` and
   *   `cardinalityProperties`; `filter`: chooses sequences; `advancedFilter`: a condition on a sequence's properties,
   *   built from smaller ones; `aggregateFilter`: a condition on the values or names that an aggregate gives
   * @param options signal, timeouts, retries and headers of this call
   * @returns the counts: one, or one for each value or name
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  aggregate<Kind extends keyof AggregateSequencesResults = 'count'>(
    params?: AggregateSequencesParams & { aggregate?: Kind | undefined },
    options?: RequestOptions,
  ): Promise<AggregateSequencesResults[Kind][]> {
    return call(this.connection, aggregateSequencesOperation, [], params, options);
  }

  /**
   * Retrieve sequences by id.
   *
   * `POST /sequences/byids`
   * @param id which sequence
   * @param params `ignoreUnknownIds`: pass over ids that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the sequence, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: ResourceIdentifier,
    params?: RetrieveSequencesParams,
    options?: BatchOptions,
  ): Promise<Sequence | undefined>;
  /**
   * Retrieve sequences by id.
   *
   * `POST /sequences/byids`
   * @param ids which sequences; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over ids that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveSequencesParams,
    options?: BatchOptions,
  ): Promise<Sequence[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveSequencesParams,
    options?: BatchOptions,
  ): Promise<Sequence | undefined | Sequence[]> {
    return batch(this.connection, retrieveSequencesOperation, ids, params, options);
  }

  /**
   * Search sequences.
   *
   * Gives the best matches first. For people who look for something; programs had better list, whose order and matches
   * are stable.
   *
   * `POST /sequences/search`
   * @param params `search`: what to look for; `filter`: chooses sequences; `limit`: largest number of matches. 1 to
   *   1000
   * @param options signal, timeouts, retries and headers of this call
   * @returns the matches
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  search(params?: SearchSequencesParams, options?: RequestOptions): Promise<Sequence[]> {
    return call(this.connection, searchSequencesOperation, [], params, options);
  }

  /**
   * Update sequences.
   *
   * Changes the fields that are named and leaves the others.
   *
   * `POST /sequences/update`
   * @param update what changes of the sequence
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the sequence as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(update: SequenceUpdate, options?: BatchOptions): Promise<Sequence>;
  /**
   * Update sequences.
   *
   * Changes the fields that are named and leaves the others.
   *
   * `POST /sequences/update`
   * @param updates what changes of each sequence; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  update(updates: readonly SequenceUpdate[], options?: BatchOptions): Promise<Sequence[]>;
  update(updates: SequenceUpdate | readonly SequenceUpdate[], options?: BatchOptions): Promise<Sequence | Sequence[]> {
    return batch(this.connection, updateSequencesOperation, updates, undefined, options);
  }

  /**
   * Delete sequences.
   *
   * Their rows go with them.
   *
   * `POST /sequences/delete`
   * @param id which sequence
   * @param params `ignoreUnknownIds`: pass over ids that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteSequencesParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete sequences.
   *
   * Their rows go with them.
   *
   * `POST /sequences/delete`
   * @param ids which sequences; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over ids that do not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteSequencesParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteSequencesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteSequencesOperation, ids, params, options);
  }
}

/** The rows of sequences. A LONG value beyond 2^53 is read as a bigint on request, never as a rounded number. */
export class SequenceData extends CogniteResource {
  /**
   * Insert rows into sequences.
   *
   * A row that exists gets new values in the columns that are named and keeps the others. One request takes up to
   * 10,000 rows and 100,000 values, and 200 columns of a sequence.
   *
   * `POST /sequences/data`
   * @param item the sequence with rows
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  insert(item: SequenceRowsInsert, options?: BatchOptions): Promise<void>;
  /**
   * Insert rows into sequences.
   *
   * A row that exists gets new values in the columns that are named and keeps the others. One request takes up to
   * 10,000 rows and 100,000 values, and 200 columns of a sequence.
   *
   * `POST /sequences/data`
   * @param items the sequence with rows; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  insert(items: readonly SequenceRowsInsert[], options?: BatchOptions): Promise<void>;
  insert(items: SequenceRowsInsert | readonly SequenceRowsInsert[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, insertSequenceRowsOperation, items, undefined, options);
  }

  /**
   * List the rows of a sequence.
   *
   * Takes the sequence's `id` or its `externalId`. A page of a wide sequence may have fewer rows than asked for; the
   * cursor alone tells where the list ends.
   *
   * `POST /sequences/data/list`
   * @param params `id`: the platform's id of the sequence; `externalId`: your id of the sequence; `start`: the row
   *   number to start at; `end`: the row number to stop before; `columns`: the columns to give, by external id, in this
   *   order; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params: ListSequenceRowsParams, options?: RequestOptions): List<SequenceRow> {
    return list(this.connection, listSequenceRowsOperation, cursorPages, [], params, options);
  }

  /**
   * Delete rows of sequences.
   *
   * Takes up to 10,000 row numbers of a sequence.
   *
   * `POST /sequences/data/delete`
   * @param item the sequence with rows
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(item: SequenceRowsDelete, options?: BatchOptions): Promise<void>;
  /**
   * Delete rows of sequences.
   *
   * Takes up to 10,000 row numbers of a sequence.
   *
   * `POST /sequences/data/delete`
   * @param items the sequence with rows; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(items: readonly SequenceRowsDelete[], options?: BatchOptions): Promise<void>;
  delete(items: SequenceRowsDelete | readonly SequenceRowsDelete[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteSequenceRowsOperation, items, undefined, options);
  }
}

/** {@link Sequences.create} as a function. */
export function createSequences(
  connection: Connection,
  sequence: SequenceCreate,
  options?: BatchOptions,
): Promise<Sequence>;
/** {@link Sequences.create} as a function. */
export function createSequences(
  connection: Connection,
  sequences: readonly SequenceCreate[],
  options?: BatchOptions,
): Promise<Sequence[]>;
export function createSequences(
  connection: Connection,
  sequences: SequenceCreate | readonly SequenceCreate[],
  options?: BatchOptions,
): Promise<Sequence | Sequence[]> {
  return batch(connection, createSequencesOperation, sequences, undefined, options);
}

/** {@link Sequences.list} as a function. */
export function listSequences(
  connection: Connection,
  params?: ListSequencesParams,
  options?: RequestOptions,
): List<Sequence> {
  return partitionedList(connection, listSequencesOperation, cursorPages, [], params, options);
}

/** {@link Sequences.aggregate} as a function. */
export function aggregateSequences<Kind extends keyof AggregateSequencesResults = 'count'>(
  connection: Connection,
  params?: AggregateSequencesParams & { aggregate?: Kind | undefined },
  options?: RequestOptions,
): Promise<AggregateSequencesResults[Kind][]> {
  return call(connection, aggregateSequencesOperation, [], params, options);
}

/** {@link Sequences.retrieve} as a function. */
export function retrieveSequences(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveSequencesParams,
  options?: BatchOptions,
): Promise<Sequence | undefined>;
/** {@link Sequences.retrieve} as a function. */
export function retrieveSequences(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveSequencesParams,
  options?: BatchOptions,
): Promise<Sequence[]>;
export function retrieveSequences(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveSequencesParams,
  options?: BatchOptions,
): Promise<Sequence | undefined | Sequence[]> {
  return batch(connection, retrieveSequencesOperation, ids, params, options);
}

/** {@link Sequences.search} as a function. */
export function searchSequences(
  connection: Connection,
  params?: SearchSequencesParams,
  options?: RequestOptions,
): Promise<Sequence[]> {
  return call(connection, searchSequencesOperation, [], params, options);
}

/** {@link Sequences.update} as a function. */
export function updateSequences(
  connection: Connection,
  update: SequenceUpdate,
  options?: BatchOptions,
): Promise<Sequence>;
/** {@link Sequences.update} as a function. */
export function updateSequences(
  connection: Connection,
  updates: readonly SequenceUpdate[],
  options?: BatchOptions,
): Promise<Sequence[]>;
export function updateSequences(
  connection: Connection,
  updates: SequenceUpdate | readonly SequenceUpdate[],
  options?: BatchOptions,
): Promise<Sequence | Sequence[]> {
  return batch(connection, updateSequencesOperation, updates, undefined, options);
}

/** {@link Sequences.delete} as a function. */
export function deleteSequences(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteSequencesParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Sequences.delete} as a function. */
export function deleteSequences(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteSequencesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteSequences(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteSequencesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteSequencesOperation, ids, params, options);
}

/** {@link SequenceData.insert} as a function. */
export function insertSequenceRows(
  connection: Connection,
  item: SequenceRowsInsert,
  options?: BatchOptions,
): Promise<void>;
/** {@link SequenceData.insert} as a function. */
export function insertSequenceRows(
  connection: Connection,
  items: readonly SequenceRowsInsert[],
  options?: BatchOptions,
): Promise<void>;
export function insertSequenceRows(
  connection: Connection,
  items: SequenceRowsInsert | readonly SequenceRowsInsert[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, insertSequenceRowsOperation, items, undefined, options);
}

/** {@link SequenceData.list} as a function. */
export function listSequenceRows(
  connection: Connection,
  params: ListSequenceRowsParams,
  options?: RequestOptions,
): List<SequenceRow> {
  return list(connection, listSequenceRowsOperation, cursorPages, [], params, options);
}

/** {@link SequenceData.delete} as a function. */
export function deleteSequenceRows(
  connection: Connection,
  item: SequenceRowsDelete,
  options?: BatchOptions,
): Promise<void>;
/** {@link SequenceData.delete} as a function. */
export function deleteSequenceRows(
  connection: Connection,
  items: readonly SequenceRowsDelete[],
  options?: BatchOptions,
): Promise<void>;
export function deleteSequenceRows(
  connection: Connection,
  items: SequenceRowsDelete | readonly SequenceRowsDelete[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteSequenceRowsOperation, items, undefined, options);
}

const sequenceUpdateFields = {
  name: 'SequenceUpdate',
  identifier: resourceIdForms,
  fields: {
    name: { verbs: ['set', 'setNull'] },
    description: { verbs: ['set', 'setNull'] },
    externalId: { verbs: ['set', 'setNull'] },
    assetId: { verbs: ['set', 'setNull'] },
    dataSetId: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    columns: { verbs: ['modify', 'add', 'remove'], wrap: 'externalId' },
  },
} as const satisfies UpdateForms;

/** Fields of a sequence that an update can replace; null takes a value away. */
export interface SequenceUpdateSet {
  /** The name for people. */
  name?: string | null | undefined;
  /** What the sequence holds. */
  description?: string | null | undefined;
  /** Your id of the sequence. */
  externalId?: string | null | undefined;
  /** The asset that the sequence belongs to. */
  assetId?: number | null | undefined;
  /** The data set that the sequence is in. */
  dataSetId?: number | null | undefined;
  /** Your own fields, by name: all of them, or some. */
  metadata?: Metadata | undefined;
}

/** Fields of a sequence that an update can add to. */
export interface SequenceUpdateAdd {
  /** Your own fields, by name: all of them, or some. */
  metadata?: Metadata | undefined;
  /** Columns to change, to add and to remove. */
  columns?: readonly SequenceColumnCreate[] | undefined;
}

/** Fields of a sequence that an update can remove from. */
export interface SequenceUpdateRemove {
  /** Your own fields, by name: all of them, or some. */
  metadata?: readonly string[] | undefined;
  /** Columns to change, to add and to remove. */
  columns?: readonly (string | SequenceColumnReference)[] | undefined;
}

/** Fields of a sequence in which an update can change what is there. */
export interface SequenceUpdateModify {
  /** Columns to change, to add and to remove. */
  columns?: readonly SequenceColumnUpdate[] | undefined;
}

/**
 * Starts an update of a sequence: `sequenceUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which sequence
 * @throws {ValidationError} for what names none
 */
export function sequenceUpdate(
  id: ResourceIdentifier,
): SequenceUpdate & UpdateVerbs<SequenceUpdate, SequenceUpdateSet, SequenceUpdateAdd, SequenceUpdateRemove, SequenceUpdateModify> {
  return startUpdate(sequenceUpdateFields, id);
}

/**
 * The update that sets every field of {@link Sequence} that has a value, where an update can set it. Fields without one
 * stay as they are.
 * @param sequence as it was read, and changed
 */
export function toSequenceUpdate(sequence: Sequence): SequenceUpdate {
  return updateFrom(sequenceUpdateFields, sequence);
}

// Generated from openapi/plant/pumps.yaml by `npm run generate`. Do not edit.
import { batch, fanOut, type BatchOptions } from '../../src/core/batch.js';
import type { Connection } from '../../src/core/connection.js';
import { cursorPages, list, offsetPages, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { Resource } from '../../src/core/resource.js';
import { writeForm } from '../../src/core/write-form.js';
import { platform, type PlantOptions } from './platform.js';
import type {
  Part,
  PartIdentifier,
  Pump,
  PumpFilterInput,
  PumpIdentifier,
  PumpPlan,
  PumpPlanUpsert,
  PumpStateInput,
  PumpUpsert,
  Reading,
} from './schema.js';

export type {
  ExternalId,
  InternalId,
  Part,
  PartId,
  PartIdAliases,
  PartIdentifier,
  Pump,
  PumpFilter,
  PumpFilterInput,
  PumpId,
  PumpIdentifier,
  PumpPlan,
  PumpPlanUpsert,
  PumpState,
  PumpStateInput,
  PumpUpsert,
  PumpUpsertRequest,
  Reading,
} from './schema.js';

const partIdForms = {
  name: 'PartId',
  required: ['pumpExternalId', 'partNumber'],
  tuple: ['pumpExternalId', 'partNumber'],
  aliases: { pump: 'pumpExternalId' },
} as const satisfies Identifier;

const pumpIdForms = {
  name: 'PumpId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `GET /pumps` @internal */
export const listPumps = {
  id: 'listPumps',
  verb: 'GET',
  path: '/pumps',
  query: {
    limit: 'limit',
    cursor: 'cursor',
    state: 'state[]',
    orderBy: 'order_by',
    labels: { name: 'labels', style: 'comma' },
    match: { name: 'match', style: 'json' },
  },
  defaults: { orderBy: 'name' },
  accepts: { state: { single: true, values: ['RUNNING', 'STOPPED'] } },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 100, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /pumps` @internal */
export const upsertPumps = {
  id: 'upsertPumps',
  verb: 'POST',
  path: '/pumps',
  body: ['items'],
  idempotent: true,
  batch: { items: 'items', max: 2, merge: ['items'] },
} as const satisfies Operation;

/** `POST /pumps/delete` @internal */
export const deletePumps = {
  id: 'deletePumps',
  verb: 'POST',
  path: '/pumps/delete',
  body: ['items', 'ignoreUnknownIds'],
  defaults: { ignoreUnknownIds: false },
  batch: { items: 'items', identifier: pumpIdForms, max: 1000, ordered: true },
} as const satisfies Operation;

/** `POST /pumps/list` @internal */
export const filterPumps = {
  id: 'filterPumps',
  verb: 'POST',
  path: '/pumps/list',
  body: ['filter', 'sortBy', 'limit', 'cursor'],
  rename: { sortBy: 'sort_by' },
  accepts: {
    'filter.pumps': { single: true, identifier: pumpIdForms, max: 100 },
    'filter.parts': { single: true, identifier: partIdForms },
    'filter.state': { single: true, values: ['RUNNING', 'STOPPED'] },
  },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `GET /pumps/{externalId}/parts/{partNumber}` @internal */
export const retrievePart = {
  id: 'retrievePart',
  verb: 'GET',
  path: '/pumps/{externalId}/parts/{partNumber}',
  readonly: true,
  missing: [404],
  batch: { path: ['pumpExternalId', 'partNumber'], identifier: partIdForms, max: 1 },
} as const satisfies Operation;

/** `POST /pumps/{pumpId}/readings/search` @internal */
export const searchReadings = {
  id: 'searchReadings',
  verb: 'POST',
  path: '/pumps/{pumpId}/readings/search',
  body: ['query', 'from', 'size'],
  required: ['query'],
  readonly: true,
  page: {
    size: 'size',
    token: 'from',
    max: 50,
    items: ['hits', 'hits'],
    total: ['hits', 'total', 'value'],
    maxOffset: 10000,
  },
} as const satisfies Operation;

/** Parameters of {@link Pumps.list}. */
export interface ListPumpsParams extends ListOptions {
  /** States to list. */
  state?: PumpStateInput | readonly PumpStateInput[] | undefined;
  /** Order of the list. Default: `name`. */
  orderBy?: 'name' | 'created' | undefined;
  /** Labels to list. */
  labels?: readonly string[] | undefined;
  /** Fields to match. */
  match?: { [key: string]: string } | undefined;
}

/** Parameters of {@link Pumps.delete}. */
export interface DeletePumpsParams {
  /** Skip what does not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Pumps.filter}. */
export interface FilterPumpsParams extends ListOptions {
  /** Narrows a list. */
  filter?: PumpFilterInput | undefined;
  /** Order. */
  sortBy?: string | undefined;
}

/** Parameters of {@link PumpParts.retrieve}. */
export interface RetrievePartParams {
  /** Leave out what does not exist rather than throw. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Pumps.searchReadings}. */
export interface SearchReadingsParams extends ListOptions {
  /** The query. */
  query: { [key: string]: unknown };
}

/** Pumps move liquids. They have parts and readings. */
export class Pumps extends Resource {
  /** Parts of a pump. */
  readonly parts: PumpParts;

  /** @param options a client's options, or the connection of one */
  constructor(options: PlantOptions | Connection) {
    super(platform, options);
    this.parts = new PumpParts(this.connection);
  }

  /**
   * List pumps.
   *
   * `GET /pumps`
   * @param params `state`: states to list; `orderBy`: order of the list; `labels`: labels to list; `match`: fields to
   *   match; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListPumpsParams, options?: RequestOptions): List<Pump> {
    return list(this.connection, listPumps, cursorPages, [], params, options);
  }

  /**
   * Create or replace pumps.
   *
   * A pump that exists is replaced.
   *
   * `POST /pumps`
   * @param pump the pump
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the pump as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  upsert(pump: PumpUpsert, options?: BatchOptions): Promise<Pump>;
  /**
   * Create or replace pumps.
   *
   * A pump that exists is replaced.
   *
   * `POST /pumps`
   * @param pumps the pumps; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  upsert(pumps: readonly PumpUpsert[], options?: BatchOptions): Promise<Pump[]>;
  upsert(pumps: PumpUpsert | readonly PumpUpsert[], options?: BatchOptions): Promise<Pump | Pump[]> {
    return batch(this.connection, upsertPumps, pumps, undefined, options);
  }

  /**
   * Delete pumps.
   *
   * `POST /pumps/delete`
   * @param id which pump
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: PumpIdentifier, params?: DeletePumpsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete pumps.
   *
   * `POST /pumps/delete`
   * @param ids which pumps; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly PumpIdentifier[], params?: DeletePumpsParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: PumpIdentifier | readonly PumpIdentifier[],
    params?: DeletePumpsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deletePumps, ids, params, options);
  }

  /**
   * List pumps by a filter.
   *
   * `POST /pumps/list`
   * @param params `filter`: narrows a list; `sortBy`: order; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  filter(params?: FilterPumpsParams, options?: RequestOptions): List<Pump> {
    return list(this.connection, filterPumps, cursorPages, [], params, options);
  }

  /**
   * Search a pump's readings.
   *
   * `POST /pumps/{pumpId}/readings/search`
   * @param pumpId The pump.
   * @param params `query`: the query; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  searchReadings(pumpId: number, params: SearchReadingsParams, options?: RequestOptions): List<Reading> {
    return list(this.connection, searchReadings, offsetPages, [pumpId], params, options);
  }
}

/** Parts of a pump. */
export class PumpParts extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: PlantOptions | Connection) {
    super(platform, options);
  }

  /**
   * Retrieve parts.
   *
   * `GET /pumps/{externalId}/parts/{partNumber}`
   * @param id which pump part
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the pump part, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(id: PartIdentifier, params?: RetrievePartParams, options?: BatchOptions): Promise<Part | undefined>;
  /**
   * Retrieve parts.
   *
   * `GET /pumps/{externalId}/parts/{partNumber}`
   * @param ids which pump parts; a request each
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than throw
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   */
  retrieve(ids: readonly PartIdentifier[], params?: RetrievePartParams, options?: BatchOptions): Promise<Part[]>;
  retrieve(
    ids: PartIdentifier | readonly PartIdentifier[],
    params?: RetrievePartParams,
    options?: BatchOptions,
  ): Promise<Part | undefined | Part[]> {
    return fanOut(this.connection, retrievePart, ids, params, options);
  }
}

/**
 * The form of {@link PumpPlan} that can be sent: without what only the platform sets.
 * @param pumpPlan as it was read; a form that can be sent already stays as it is
 */
export function toPumpPlanUpsert(pumpPlan: PumpPlan | PumpPlanUpsert): PumpPlanUpsert {
  return writeForm(pumpPlan, ['hash']);
}

/**
 * The form of {@link Pump} that can be sent: without what only the platform sets.
 * @param pump as it was read; a form that can be sent already stays as it is
 */
export function toPumpUpsert(pump: Pump | PumpUpsert): PumpUpsert {
  return writeForm(pump, ['id', 'createdTime', 'plan.hash', 'plans.hash']);
}

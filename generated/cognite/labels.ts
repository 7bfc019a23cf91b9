// Generated from openapi/cognite/labels.yaml by `npm run generate`. Do not edit.
import { spellOut } from '../../src/core/accepts.js';
import { batch, type BatchOptions } from '../../src/core/batch.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource } from './platform.js';
import type {
  ExternalIdentifier,
  LabelDefinition,
  LabelDefinitionCreate,
  LabelDefinitionFilterInput,
} from './schema.js';

export type {
  ExternalId,
  ExternalIdentifier,
  InternalId,
  LabelDefinition,
  LabelDefinitionCreate,
  LabelDefinitionFilter,
  LabelDefinitionFilterInput,
  ResourceId,
  ResourceIdentifier,
} from './schema.js';

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

/** `POST /labels` @internal */
export const createLabelsOperation = {
  id: 'createLabels',
  path: '/labels',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /labels/list` @internal */
export const listLabelsOperation = {
  id: 'listLabels',
  path: '/labels/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  accepts: { 'filter.dataSetIds': { identifier: resourceIdForms, max: 1000 } },
  spellOut,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /labels/delete` @internal */
export const deleteLabelsOperation = {
  id: 'deleteLabels',
  path: '/labels/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: externalIdForms, max: 1000 },
} as const satisfies Operation;

/** Parameters of {@link Labels.list}. */
export interface ListLabelsParams extends ListOptions {
  /** Chooses labels. Every field that is given must match. */
  filter?: LabelDefinitionFilterInput | undefined;
}

/**
 * Labels are terms that you define once and put on assets, files, relationships and other resources, to find them by.
 */
export class Labels extends CogniteResource {
  /**
   * Create labels.
   *
   * `POST /labels`
   * @param label the label
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the label as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(label: LabelDefinitionCreate, options?: BatchOptions): Promise<LabelDefinition>;
  /**
   * Create labels.
   *
   * `POST /labels`
   * @param labels the labels; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(labels: readonly LabelDefinitionCreate[], options?: BatchOptions): Promise<LabelDefinition[]>;
  create(
    labels: LabelDefinitionCreate | readonly LabelDefinitionCreate[],
    options?: BatchOptions,
  ): Promise<LabelDefinition | LabelDefinition[]> {
    return batch(this.connection, createLabelsOperation, labels, undefined, options);
  }

  /**
   * List labels.
   *
   * Gives the labels that pass the filter, or all labels of the project that the caller may read.
   *
   * `POST /labels/list`
   * @param params `filter`: chooses labels; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListLabelsParams, options?: RequestOptions): List<LabelDefinition> {
    return list(this.connection, listLabelsOperation, cursorPages, [], params, options);
  }

  /**
   * Delete labels.
   *
   * They come off all resources that carry them.
   *
   * `POST /labels/delete`
   * @param id which label
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ExternalIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete labels.
   *
   * They come off all resources that carry them.
   *
   * `POST /labels/delete`
   * @param ids which labels; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ExternalIdentifier[], options?: BatchOptions): Promise<void>;
  delete(ids: ExternalIdentifier | readonly ExternalIdentifier[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteLabelsOperation, ids, undefined, options);
  }
}

/** {@link Labels.create} as a function. */
export function createLabels(
  connection: Connection,
  label: LabelDefinitionCreate,
  options?: BatchOptions,
): Promise<LabelDefinition>;
/** {@link Labels.create} as a function. */
export function createLabels(
  connection: Connection,
  labels: readonly LabelDefinitionCreate[],
  options?: BatchOptions,
): Promise<LabelDefinition[]>;
export function createLabels(
  connection: Connection,
  labels: LabelDefinitionCreate | readonly LabelDefinitionCreate[],
  options?: BatchOptions,
): Promise<LabelDefinition | LabelDefinition[]> {
  return batch(connection, createLabelsOperation, labels, undefined, options);
}

/** {@link Labels.list} as a function. */
export function listLabels(
  connection: Connection,
  params?: ListLabelsParams,
  options?: RequestOptions,
): List<LabelDefinition> {
  return list(connection, listLabelsOperation, cursorPages, [], params, options);
}

/** {@link Labels.delete} as a function. */
export function deleteLabels(connection: Connection, id: ExternalIdentifier, options?: BatchOptions): Promise<void>;
/** {@link Labels.delete} as a function. */
export function deleteLabels(
  connection: Connection,
  ids: readonly ExternalIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteLabels(
  connection: Connection,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteLabelsOperation, ids, undefined, options);
}

/**
 * The form of {@link LabelDefinition} that can be sent: without what only the platform sets.
 * @param labelDefinition as it was read; a form that can be sent already stays as it is
 */
export function toLabelDefinitionCreate(
  labelDefinition: LabelDefinition | LabelDefinitionCreate,
): LabelDefinitionCreate {
  return writeForm(labelDefinition, ['createdTime']);
}

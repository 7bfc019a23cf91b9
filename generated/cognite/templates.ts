// Generated from openapi/cognite/templates.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  ExternalIdentifier,
  TemplateFieldResolvers,
  TemplateGraphqlResult,
  TemplateGroup,
  TemplateGroupCreate,
  TemplateGroupFilter,
  TemplateGroupVersion,
  TemplateGroupVersionFilter,
  TemplateGroupVersionUpsert,
  TemplateInstance,
  TemplateInstanceCreate,
  TemplateInstanceFilter,
  TemplateInstanceUpdate,
  TemplateView,
  TemplateViewCreate,
  TemplateViewRow,
} from './schema.js';

export type {
  ExternalId,
  ExternalIdentifier,
  Metadata,
  TemplateConflictMode,
  TemplateConstantResolver,
  TemplateFieldResolver,
  TemplateFieldResolvers,
  TemplateFieldResolversAddRemove,
  TemplateFieldResolversPatch,
  TemplateFieldResolversSet,
  TemplateGraphqlError,
  TemplateGraphqlLocation,
  TemplateGraphqlResult,
  TemplateGroup,
  TemplateGroupCreate,
  TemplateGroupFilter,
  TemplateGroupVersion,
  TemplateGroupVersionFilter,
  TemplateGroupVersionUpsert,
  TemplateInstance,
  TemplateInstanceCreate,
  TemplateInstanceFilter,
  TemplateInstancePatch,
  TemplateInstanceUpdate,
  TemplateRawResolver,
  TemplateSyntheticTimeSeriesResolver,
  TemplateView,
  TemplateViewCreate,
  TemplateViewResolver,
  TemplateViewRow,
  TemplateViewSource,
  TemplateViewSourceType,
} from './schema.js';

const externalIdForms = {
  name: 'ExternalId',
  required: ['externalId'],
  string: 'externalId',
} as const satisfies Identifier;

const templateInstanceUpdateForms = {
  name: 'TemplateInstanceUpdate',
  required: ['externalId', 'update'],
} as const satisfies Identifier;

/** `POST /templategroups` @internal */
export const createTemplateGroupsOperation = {
  id: 'createTemplateGroups',
  path: '/templategroups',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/upsert` @internal */
export const upsertTemplateGroupsOperation = {
  id: 'upsertTemplateGroups',
  path: '/templategroups/upsert',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/byids` @internal */
export const retrieveTemplateGroupsOperation = {
  id: 'retrieveTemplateGroups',
  path: '/templategroups/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: externalIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/list` @internal */
export const listTemplateGroupsOperation = {
  id: 'listTemplateGroups',
  path: '/templategroups/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /templategroups/delete` @internal */
export const deleteTemplateGroupsOperation = {
  id: 'deleteTemplateGroups',
  path: '/templategroups/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: externalIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/upsert` @internal */
export const upsertTemplateGroupVersionOperation = {
  id: 'upsertTemplateGroupVersion',
  path: '/templategroups/{groupExternalId}/versions/upsert',
  body: ['schema', 'version', 'conflictMode'],
  encode: packedJsonBody,
  required: ['schema'],
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/list` @internal */
export const listTemplateGroupVersionsOperation = {
  id: 'listTemplateGroupVersions',
  path: '/templategroups/{groupExternalId}/versions/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/delete` @internal */
export const deleteTemplateGroupVersionOperation = {
  id: 'deleteTemplateGroupVersion',
  path: '/templategroups/{groupExternalId}/versions/delete',
  body: ['version'],
  encode: packedJsonBody,
  required: ['version'],
  result: false,
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/graphql` @internal */
export const queryTemplatesOperation = {
  id: 'queryTemplates',
  path: '/templategroups/{groupExternalId}/versions/{version}/graphql',
  body: ['query'],
  encode: packedJsonBody,
  required: ['query'],
  readonly: true,
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances` @internal */
export const createTemplateInstancesOperation = {
  id: 'createTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances/upsert` @internal */
export const upsertTemplateInstancesOperation = {
  id: 'upsertTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances/upsert',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances/update` @internal */
export const updateTemplateInstancesOperation = {
  id: 'updateTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances/update',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', identifier: templateInstanceUpdateForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances/byids` @internal */
export const retrieveTemplateInstancesOperation = {
  id: 'retrieveTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: externalIdForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances/list` @internal */
export const listTemplateInstancesOperation = {
  id: 'listTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/instances/delete` @internal */
export const deleteTemplateInstancesOperation = {
  id: 'deleteTemplateInstances',
  path: '/templategroups/{groupExternalId}/versions/{version}/instances/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: externalIdForms, max: 1000 },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/views` @internal */
export const createTemplateViewsOperation = {
  id: 'createTemplateViews',
  path: '/templategroups/{groupExternalId}/versions/{version}/views',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/views/upsert` @internal */
export const upsertTemplateViewsOperation = {
  id: 'upsertTemplateViews',
  path: '/templategroups/{groupExternalId}/versions/{version}/views/upsert',
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/views/list` @internal */
export const listTemplateViewsOperation = {
  id: 'listTemplateViews',
  path: '/templategroups/{groupExternalId}/versions/{version}/views/list',
  body: ['limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/views/resolve` @internal */
export const resolveTemplateViewOperation = {
  id: 'resolveTemplateView',
  path: '/templategroups/{groupExternalId}/versions/{version}/views/resolve',
  body: ['externalId', 'input', 'limit', 'cursor'],
  encode: packedJsonBody,
  required: ['externalId'],
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /templategroups/{groupExternalId}/versions/{version}/views/delete` @internal */
export const deleteTemplateViewsOperation = {
  id: 'deleteTemplateViews',
  path: '/templategroups/{groupExternalId}/versions/{version}/views/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: externalIdForms, max: 1000 },
} as const satisfies Operation;

/** Parameters of {@link TemplateGroups.retrieve}. */
export interface RetrieveTemplateGroupsParams {
  /** Leave out what does not exist rather than refuse the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link TemplateGroups.list}. */
export interface ListTemplateGroupsParams extends ListOptions {
  /** Chooses template groups. */
  filter?: TemplateGroupFilter | undefined;
}

/** Parameters of {@link TemplateGroups.delete}. */
export interface DeleteTemplateGroupsParams {
  /** Pass over what does not exist rather than refuse the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link TemplateVersions.list}. */
export interface ListTemplateGroupVersionsParams extends ListOptions {
  /** Chooses versions of a template group. */
  filter?: TemplateGroupVersionFilter | undefined;
}

/** Parameters of {@link TemplateVersions.delete}. */
export interface DeleteTemplateGroupVersionParams {
  /** The number of the version to delete. */
  version: number;
}

/** Parameters of {@link Templates.graphqlQuery}. */
export interface QueryTemplatesParams {
  /** The query, in the GraphQL language. */
  query: string;
}

/** Parameters of {@link TemplateInstances.retrieve}. */
export interface RetrieveTemplateInstancesParams {
  /** Leave out what does not exist rather than refuse the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link TemplateInstances.list}. */
export interface ListTemplateInstancesParams extends ListOptions {
  /** Chooses template instances. */
  filter?: TemplateInstanceFilter | undefined;
}

/** Parameters of {@link TemplateInstances.delete}. */
export interface DeleteTemplateInstancesParams {
  /** Pass over what does not exist rather than refuse the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link TemplateViews.resolve}. */
export interface ResolveTemplateViewParams extends ListOptions {
  /** Your id of the view. */
  externalId: string;
  /** Values for the names that start with `$` in the filter of the view, without the `$`. */
  input?: { [key: string]: unknown } | undefined;
}

/** Parameters of {@link TemplateViews.delete}. */
export interface DeleteTemplateViewsParams {
  /** Pass over what does not exist rather than refuse the request. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/**
 * Templates describe things in a GraphQL schema and fill the fields from existing data. The platform has withdrawn
 * them: data modeling stands in their place.
 */
export class Templates extends CogniteResource {
  /** A template group is a named container of schemas, instances and views. */
  readonly groups: TemplateGroups;
  /** The versions of a template group's schema, in the GraphQL schema language. */
  readonly versions: TemplateVersions;
  /** Instances follow a template of one group version, with a resolver for each field. */
  readonly instances: TemplateInstances;
  /** Views map events, assets, sequences, time series and files to types of a template group. */
  readonly views: TemplateViews;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.groups = new TemplateGroups(this.connection);
    this.versions = new TemplateVersions(this.connection);
    this.instances = new TemplateInstances(this.connection);
    this.views = new TemplateViews(this.connection);
  }

  /**
   * Run a GraphQL query over template instances.
   *
   * The result has `data`, `errors`, or both: errors inside the query do not make the call fail.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/graphql`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param params `query`: the query, in the GraphQL language
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the query found
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use data modeling and its GraphQL endpoint.
   */
  graphqlQuery(
    groupExternalId: string,
    version: number,
    params: QueryTemplatesParams,
    options?: RequestOptions,
  ): Promise<TemplateGraphqlResult> {
    return call(this.connection, queryTemplatesOperation, [groupExternalId, version], params, options);
  }
}

/** A template group is a named container of schemas, instances and views. Withdrawn; use data modeling. */
export class TemplateGroups extends CogniteResource {
  /**
   * Create template groups.
   *
   * `POST /templategroups`
   * @param group the template group
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template group as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use spaces and data models of data modeling.
   */
  create(group: TemplateGroupCreate, options?: BatchOptions): Promise<TemplateGroup>;
  /**
   * Create template groups.
   *
   * `POST /templategroups`
   * @param groups the template groups; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use spaces and data models of data modeling.
   */
  create(groups: readonly TemplateGroupCreate[], options?: BatchOptions): Promise<TemplateGroup[]>;
  create(
    groups: TemplateGroupCreate | readonly TemplateGroupCreate[],
    options?: BatchOptions,
  ): Promise<TemplateGroup | TemplateGroup[]> {
    return batch(this.connection, createTemplateGroupsOperation, groups, undefined, options);
  }

  /**
   * Create or replace template groups.
   *
   * A group that exists is replaced as a whole, so a field that is left out loses its value.
   *
   * `POST /templategroups/upsert`
   * @param group the template group
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template group as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use spaces and data models of data modeling.
   */
  upsert(group: TemplateGroupCreate, options?: BatchOptions): Promise<TemplateGroup>;
  /**
   * Create or replace template groups.
   *
   * A group that exists is replaced as a whole, so a field that is left out loses its value.
   *
   * `POST /templategroups/upsert`
   * @param groups the template groups; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use spaces and data models of data modeling.
   */
  upsert(groups: readonly TemplateGroupCreate[], options?: BatchOptions): Promise<TemplateGroup[]>;
  upsert(
    groups: TemplateGroupCreate | readonly TemplateGroupCreate[],
    options?: BatchOptions,
  ): Promise<TemplateGroup | TemplateGroup[]> {
    return batch(this.connection, upsertTemplateGroupsOperation, groups, undefined, options);
  }

  /**
   * Retrieve template groups by external id.
   *
   * `POST /templategroups/byids`
   * @param id which template group
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template group, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use spaces and data models of data modeling.
   */
  retrieve(
    id: ExternalIdentifier,
    params?: RetrieveTemplateGroupsParams,
    options?: BatchOptions,
  ): Promise<TemplateGroup | undefined>;
  /**
   * Retrieve template groups by external id.
   *
   * `POST /templategroups/byids`
   * @param ids which template groups; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use spaces and data models of data modeling.
   */
  retrieve(
    ids: readonly ExternalIdentifier[],
    params?: RetrieveTemplateGroupsParams,
    options?: BatchOptions,
  ): Promise<TemplateGroup[]>;
  retrieve(
    ids: ExternalIdentifier | readonly ExternalIdentifier[],
    params?: RetrieveTemplateGroupsParams,
    options?: BatchOptions,
  ): Promise<TemplateGroup | undefined | TemplateGroup[]> {
    return batch(this.connection, retrieveTemplateGroupsOperation, ids, params, options);
  }

  /**
   * List template groups.
   *
   * `POST /templategroups/list`
   * @param params `filter`: chooses template groups; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use spaces and data models of data modeling.
   */
  list(params?: ListTemplateGroupsParams, options?: RequestOptions): List<TemplateGroup> {
    return list(this.connection, listTemplateGroupsOperation, cursorPages, [], params, options);
  }

  /**
   * Delete template groups.
   *
   * `POST /templategroups/delete`
   * @param id which template group
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use spaces and data models of data modeling.
   */
  delete(id: ExternalIdentifier, params?: DeleteTemplateGroupsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete template groups.
   *
   * `POST /templategroups/delete`
   * @param ids which template groups; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use spaces and data models of data modeling.
   */
  delete(
    ids: readonly ExternalIdentifier[],
    params?: DeleteTemplateGroupsParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    ids: ExternalIdentifier | readonly ExternalIdentifier[],
    params?: DeleteTemplateGroupsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteTemplateGroupsOperation, ids, params, options);
  }
}

/** The versions of a template group's schema, in the GraphQL schema language. Withdrawn; use data modeling. */
export class TemplateVersions extends CogniteResource {
  /**
   * Write a template group's schema.
   *
   * Whether the schema goes into the newest version or makes a new one is for `conflictMode` to say.
   *
   * `POST /templategroups/{groupExternalId}/versions/upsert`
   * @param groupExternalId Your id of the template group.
   * @param params a schema of a template group
   * @param options signal, timeouts, retries and headers of this call
   * @returns the version that holds the schema
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use data model versions of data modeling.
   */
  upsert(
    groupExternalId: string,
    params: TemplateGroupVersionUpsert,
    options?: RequestOptions,
  ): Promise<TemplateGroupVersion> {
    return call(this.connection, upsertTemplateGroupVersionOperation, [groupExternalId], params, options);
  }

  /**
   * List the versions of a template group.
   *
   * `POST /templategroups/{groupExternalId}/versions/list`
   * @param groupExternalId Your id of the template group.
   * @param params `filter`: chooses versions of a template group; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use data model versions of data modeling.
   */
  list(
    groupExternalId: string,
    params?: ListTemplateGroupVersionsParams,
    options?: RequestOptions,
  ): List<TemplateGroupVersion> {
    return list(this.connection, listTemplateGroupVersionsOperation, cursorPages, [groupExternalId], params, options);
  }

  /**
   * Delete a version of a template group.
   *
   * `POST /templategroups/{groupExternalId}/versions/delete`
   * @param groupExternalId Your id of the template group.
   * @param params `version`: the number of the version to delete
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use data model versions of data modeling.
   */
  delete(groupExternalId: string, params: DeleteTemplateGroupVersionParams, options?: RequestOptions): Promise<void> {
    return call(this.connection, deleteTemplateGroupVersionOperation, [groupExternalId], params, options);
  }
}

/** Instances follow a template of one group version, with a resolver for each field. Withdrawn; use data modeling. */
export class TemplateInstances extends CogniteResource {
  /**
   * Create template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param instance the template instance
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template instance as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use instances of data modeling.
   */
  create(
    groupExternalId: string,
    version: number,
    instance: TemplateInstanceCreate,
    options?: BatchOptions,
  ): Promise<TemplateInstance>;
  /**
   * Create template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param instances the template instances; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use instances of data modeling.
   */
  create(
    groupExternalId: string,
    version: number,
    instances: readonly TemplateInstanceCreate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance[]>;
  create(
    groupExternalId: string,
    version: number,
    instances: TemplateInstanceCreate | readonly TemplateInstanceCreate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance | TemplateInstance[]> {
    return batch(this.connection, createTemplateInstancesOperation, instances, undefined, options, [groupExternalId, version]);
  }

  /**
   * Create or replace template instances.
   *
   * An instance that exists is replaced as a whole, so a field that is left out loses its resolver.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/upsert`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param instance the template instance
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template instance as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use instances of data modeling.
   */
  upsert(
    groupExternalId: string,
    version: number,
    instance: TemplateInstanceCreate,
    options?: BatchOptions,
  ): Promise<TemplateInstance>;
  /**
   * Create or replace template instances.
   *
   * An instance that exists is replaced as a whole, so a field that is left out loses its resolver.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/upsert`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param instances the template instances; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use instances of data modeling.
   */
  upsert(
    groupExternalId: string,
    version: number,
    instances: readonly TemplateInstanceCreate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance[]>;
  upsert(
    groupExternalId: string,
    version: number,
    instances: TemplateInstanceCreate | readonly TemplateInstanceCreate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance | TemplateInstance[]> {
    return batch(this.connection, upsertTemplateInstancesOperation, instances, undefined, options, [groupExternalId, version]);
  }

  /**
   * Change field resolvers of template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/update`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param update what changes of the template instance
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template instance as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use instances of data modeling.
   */
  update(
    groupExternalId: string,
    version: number,
    update: TemplateInstanceUpdate,
    options?: BatchOptions,
  ): Promise<TemplateInstance>;
  /**
   * Change field resolvers of template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/update`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param updates what changes of each template instance; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use instances of data modeling.
   */
  update(
    groupExternalId: string,
    version: number,
    updates: readonly TemplateInstanceUpdate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance[]>;
  update(
    groupExternalId: string,
    version: number,
    updates: TemplateInstanceUpdate | readonly TemplateInstanceUpdate[],
    options?: BatchOptions,
  ): Promise<TemplateInstance | TemplateInstance[]> {
    return batch(this.connection, updateTemplateInstancesOperation, updates, undefined, options, [groupExternalId, version]);
  }

  /**
   * Retrieve template instances by external id.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/byids`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param id which template instance
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template instance, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use instances of data modeling.
   */
  retrieve(
    groupExternalId: string,
    version: number,
    id: ExternalIdentifier,
    params?: RetrieveTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<TemplateInstance | undefined>;
  /**
   * Retrieve template instances by external id.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/byids`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param ids which template instances; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use instances of data modeling.
   */
  retrieve(
    groupExternalId: string,
    version: number,
    ids: readonly ExternalIdentifier[],
    params?: RetrieveTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<TemplateInstance[]>;
  retrieve(
    groupExternalId: string,
    version: number,
    ids: ExternalIdentifier | readonly ExternalIdentifier[],
    params?: RetrieveTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<TemplateInstance | undefined | TemplateInstance[]> {
    return batch(this.connection, retrieveTemplateInstancesOperation, ids, params, options, [groupExternalId, version]);
  }

  /**
   * List template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/list`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param params `filter`: chooses template instances; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use instances of data modeling.
   */
  list(
    groupExternalId: string,
    version: number,
    params?: ListTemplateInstancesParams,
    options?: RequestOptions,
  ): List<TemplateInstance> {
    return list(this.connection, listTemplateInstancesOperation, cursorPages, [groupExternalId, version], params, options);
  }

  /**
   * Delete template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/delete`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param id which template instance
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use instances of data modeling.
   */
  delete(
    groupExternalId: string,
    version: number,
    id: ExternalIdentifier,
    params?: DeleteTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<void>;
  /**
   * Delete template instances.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/instances/delete`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param ids which template instances; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use instances of data modeling.
   */
  delete(
    groupExternalId: string,
    version: number,
    ids: readonly ExternalIdentifier[],
    params?: DeleteTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    groupExternalId: string,
    version: number,
    ids: ExternalIdentifier | readonly ExternalIdentifier[],
    params?: DeleteTemplateInstancesParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteTemplateInstancesOperation, ids, params, options, [groupExternalId, version]);
  }
}

/**
 * Views map events, assets, sequences, time series and files to types of a template group. Withdrawn; use data
 * modeling.
 */
export class TemplateViews extends CogniteResource {
  /**
   * Create template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param view the template view
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template view as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use views of data modeling.
   */
  create(
    groupExternalId: string,
    version: number,
    view: TemplateViewCreate,
    options?: BatchOptions,
  ): Promise<TemplateView>;
  /**
   * Create template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param views the template views; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use views of data modeling.
   */
  create(
    groupExternalId: string,
    version: number,
    views: readonly TemplateViewCreate[],
    options?: BatchOptions,
  ): Promise<TemplateView[]>;
  create(
    groupExternalId: string,
    version: number,
    views: TemplateViewCreate | readonly TemplateViewCreate[],
    options?: BatchOptions,
  ): Promise<TemplateView | TemplateView[]> {
    return batch(this.connection, createTemplateViewsOperation, views, undefined, options, [groupExternalId, version]);
  }

  /**
   * Create or replace template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/upsert`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param view the template view
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the template view as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use views of data modeling.
   */
  upsert(
    groupExternalId: string,
    version: number,
    view: TemplateViewCreate,
    options?: BatchOptions,
  ): Promise<TemplateView>;
  /**
   * Create or replace template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/upsert`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param views the template views; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use views of data modeling.
   */
  upsert(
    groupExternalId: string,
    version: number,
    views: readonly TemplateViewCreate[],
    options?: BatchOptions,
  ): Promise<TemplateView[]>;
  upsert(
    groupExternalId: string,
    version: number,
    views: TemplateViewCreate | readonly TemplateViewCreate[],
    options?: BatchOptions,
  ): Promise<TemplateView | TemplateView[]> {
    return batch(this.connection, upsertTemplateViewsOperation, views, undefined, options, [groupExternalId, version]);
  }

  /**
   * List template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/list`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use views of data modeling.
   */
  list(groupExternalId: string, version: number, params?: ListOptions, options?: RequestOptions): List<TemplateView> {
    return list(this.connection, listTemplateViewsOperation, cursorPages, [groupExternalId, version], params, options);
  }

  /**
   * Resolve a template view.
   *
   * Reads the view's source with the input and maps what it finds.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/resolve`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param params `externalId`: your id of the view; `input`: values for the names that start with `$` in the filter of
   *   the view, without the `$`; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use views of data modeling.
   */
  resolve(
    groupExternalId: string,
    version: number,
    params: ResolveTemplateViewParams,
    options?: RequestOptions,
  ): List<TemplateViewRow> {
    return list(this.connection, resolveTemplateViewOperation, cursorPages, [groupExternalId, version], params, options);
  }

  /**
   * Delete template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/delete`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param id which template view
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use views of data modeling.
   */
  delete(
    groupExternalId: string,
    version: number,
    id: ExternalIdentifier,
    params?: DeleteTemplateViewsParams,
    options?: BatchOptions,
  ): Promise<void>;
  /**
   * Delete template views.
   *
   * `POST /templategroups/{groupExternalId}/versions/{version}/views/delete`
   * @param groupExternalId Your id of the template group.
   * @param version The number of the group's version.
   * @param ids which template views; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: pass over what does not exist rather than refuse the request
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use views of data modeling.
   */
  delete(
    groupExternalId: string,
    version: number,
    ids: readonly ExternalIdentifier[],
    params?: DeleteTemplateViewsParams,
    options?: BatchOptions,
  ): Promise<void>;
  delete(
    groupExternalId: string,
    version: number,
    ids: ExternalIdentifier | readonly ExternalIdentifier[],
    params?: DeleteTemplateViewsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteTemplateViewsOperation, ids, params, options, [groupExternalId, version]);
  }
}

/**
 * {@link TemplateGroups.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateGroups(
  connection: Connection,
  group: TemplateGroupCreate,
  options?: BatchOptions,
): Promise<TemplateGroup>;
/**
 * {@link TemplateGroups.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateGroups(
  connection: Connection,
  groups: readonly TemplateGroupCreate[],
  options?: BatchOptions,
): Promise<TemplateGroup[]>;
export function createTemplateGroups(
  connection: Connection,
  groups: TemplateGroupCreate | readonly TemplateGroupCreate[],
  options?: BatchOptions,
): Promise<TemplateGroup | TemplateGroup[]> {
  return batch(connection, createTemplateGroupsOperation, groups, undefined, options);
}

/**
 * {@link TemplateGroups.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateGroups(
  connection: Connection,
  group: TemplateGroupCreate,
  options?: BatchOptions,
): Promise<TemplateGroup>;
/**
 * {@link TemplateGroups.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateGroups(
  connection: Connection,
  groups: readonly TemplateGroupCreate[],
  options?: BatchOptions,
): Promise<TemplateGroup[]>;
export function upsertTemplateGroups(
  connection: Connection,
  groups: TemplateGroupCreate | readonly TemplateGroupCreate[],
  options?: BatchOptions,
): Promise<TemplateGroup | TemplateGroup[]> {
  return batch(connection, upsertTemplateGroupsOperation, groups, undefined, options);
}

/**
 * {@link TemplateGroups.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveTemplateGroups(
  connection: Connection,
  id: ExternalIdentifier,
  params?: RetrieveTemplateGroupsParams,
  options?: BatchOptions,
): Promise<TemplateGroup | undefined>;
/**
 * {@link TemplateGroups.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveTemplateGroups(
  connection: Connection,
  ids: readonly ExternalIdentifier[],
  params?: RetrieveTemplateGroupsParams,
  options?: BatchOptions,
): Promise<TemplateGroup[]>;
export function retrieveTemplateGroups(
  connection: Connection,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  params?: RetrieveTemplateGroupsParams,
  options?: BatchOptions,
): Promise<TemplateGroup | undefined | TemplateGroup[]> {
  return batch(connection, retrieveTemplateGroupsOperation, ids, params, options);
}

/**
 * {@link TemplateGroups.list} as a function.
 * @deprecated See the method.
 */
export function listTemplateGroups(
  connection: Connection,
  params?: ListTemplateGroupsParams,
  options?: RequestOptions,
): List<TemplateGroup> {
  return list(connection, listTemplateGroupsOperation, cursorPages, [], params, options);
}

/**
 * {@link TemplateGroups.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateGroups(
  connection: Connection,
  id: ExternalIdentifier,
  params?: DeleteTemplateGroupsParams,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link TemplateGroups.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateGroups(
  connection: Connection,
  ids: readonly ExternalIdentifier[],
  params?: DeleteTemplateGroupsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteTemplateGroups(
  connection: Connection,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  params?: DeleteTemplateGroupsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteTemplateGroupsOperation, ids, params, options);
}

/**
 * {@link TemplateVersions.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateGroupVersion(
  connection: Connection,
  groupExternalId: string,
  params: TemplateGroupVersionUpsert,
  options?: RequestOptions,
): Promise<TemplateGroupVersion> {
  return call(connection, upsertTemplateGroupVersionOperation, [groupExternalId], params, options);
}

/**
 * {@link TemplateVersions.list} as a function.
 * @deprecated See the method.
 */
export function listTemplateGroupVersions(
  connection: Connection,
  groupExternalId: string,
  params?: ListTemplateGroupVersionsParams,
  options?: RequestOptions,
): List<TemplateGroupVersion> {
  return list(connection, listTemplateGroupVersionsOperation, cursorPages, [groupExternalId], params, options);
}

/**
 * {@link TemplateVersions.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateGroupVersion(
  connection: Connection,
  groupExternalId: string,
  params: DeleteTemplateGroupVersionParams,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, deleteTemplateGroupVersionOperation, [groupExternalId], params, options);
}

/**
 * {@link Templates.graphqlQuery} as a function.
 * @deprecated See the method.
 */
export function queryTemplates(
  connection: Connection,
  groupExternalId: string,
  version: number,
  params: QueryTemplatesParams,
  options?: RequestOptions,
): Promise<TemplateGraphqlResult> {
  return call(connection, queryTemplatesOperation, [groupExternalId, version], params, options);
}

/**
 * {@link TemplateInstances.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instance: TemplateInstanceCreate,
  options?: BatchOptions,
): Promise<TemplateInstance>;
/**
 * {@link TemplateInstances.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instances: readonly TemplateInstanceCreate[],
  options?: BatchOptions,
): Promise<TemplateInstance[]>;
export function createTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instances: TemplateInstanceCreate | readonly TemplateInstanceCreate[],
  options?: BatchOptions,
): Promise<TemplateInstance | TemplateInstance[]> {
  return batch(connection, createTemplateInstancesOperation, instances, undefined, options, [groupExternalId, version]);
}

/**
 * {@link TemplateInstances.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instance: TemplateInstanceCreate,
  options?: BatchOptions,
): Promise<TemplateInstance>;
/**
 * {@link TemplateInstances.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instances: readonly TemplateInstanceCreate[],
  options?: BatchOptions,
): Promise<TemplateInstance[]>;
export function upsertTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  instances: TemplateInstanceCreate | readonly TemplateInstanceCreate[],
  options?: BatchOptions,
): Promise<TemplateInstance | TemplateInstance[]> {
  return batch(connection, upsertTemplateInstancesOperation, instances, undefined, options, [groupExternalId, version]);
}

/**
 * {@link TemplateInstances.update} as a function.
 * @deprecated See the method.
 */
export function updateTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  update: TemplateInstanceUpdate,
  options?: BatchOptions,
): Promise<TemplateInstance>;
/**
 * {@link TemplateInstances.update} as a function.
 * @deprecated See the method.
 */
export function updateTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  updates: readonly TemplateInstanceUpdate[],
  options?: BatchOptions,
): Promise<TemplateInstance[]>;
export function updateTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  updates: TemplateInstanceUpdate | readonly TemplateInstanceUpdate[],
  options?: BatchOptions,
): Promise<TemplateInstance | TemplateInstance[]> {
  return batch(connection, updateTemplateInstancesOperation, updates, undefined, options, [groupExternalId, version]);
}

/**
 * {@link TemplateInstances.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  id: ExternalIdentifier,
  params?: RetrieveTemplateInstancesParams,
  options?: BatchOptions,
): Promise<TemplateInstance | undefined>;
/**
 * {@link TemplateInstances.retrieve} as a function.
 * @deprecated See the method.
 */
export function retrieveTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: readonly ExternalIdentifier[],
  params?: RetrieveTemplateInstancesParams,
  options?: BatchOptions,
): Promise<TemplateInstance[]>;
export function retrieveTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  params?: RetrieveTemplateInstancesParams,
  options?: BatchOptions,
): Promise<TemplateInstance | undefined | TemplateInstance[]> {
  return batch(connection, retrieveTemplateInstancesOperation, ids, params, options, [groupExternalId, version]);
}

/**
 * {@link TemplateInstances.list} as a function.
 * @deprecated See the method.
 */
export function listTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  params?: ListTemplateInstancesParams,
  options?: RequestOptions,
): List<TemplateInstance> {
  return list(connection, listTemplateInstancesOperation, cursorPages, [groupExternalId, version], params, options);
}

/**
 * {@link TemplateInstances.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  id: ExternalIdentifier,
  params?: DeleteTemplateInstancesParams,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link TemplateInstances.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: readonly ExternalIdentifier[],
  params?: DeleteTemplateInstancesParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteTemplateInstances(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  params?: DeleteTemplateInstancesParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteTemplateInstancesOperation, ids, params, options, [groupExternalId, version]);
}

/**
 * {@link TemplateViews.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  view: TemplateViewCreate,
  options?: BatchOptions,
): Promise<TemplateView>;
/**
 * {@link TemplateViews.create} as a function.
 * @deprecated See the method.
 */
export function createTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  views: readonly TemplateViewCreate[],
  options?: BatchOptions,
): Promise<TemplateView[]>;
export function createTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  views: TemplateViewCreate | readonly TemplateViewCreate[],
  options?: BatchOptions,
): Promise<TemplateView | TemplateView[]> {
  return batch(connection, createTemplateViewsOperation, views, undefined, options, [groupExternalId, version]);
}

/**
 * {@link TemplateViews.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  view: TemplateViewCreate,
  options?: BatchOptions,
): Promise<TemplateView>;
/**
 * {@link TemplateViews.upsert} as a function.
 * @deprecated See the method.
 */
export function upsertTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  views: readonly TemplateViewCreate[],
  options?: BatchOptions,
): Promise<TemplateView[]>;
export function upsertTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  views: TemplateViewCreate | readonly TemplateViewCreate[],
  options?: BatchOptions,
): Promise<TemplateView | TemplateView[]> {
  return batch(connection, upsertTemplateViewsOperation, views, undefined, options, [groupExternalId, version]);
}

/**
 * {@link TemplateViews.list} as a function.
 * @deprecated See the method.
 */
export function listTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  params?: ListOptions,
  options?: RequestOptions,
): List<TemplateView> {
  return list(connection, listTemplateViewsOperation, cursorPages, [groupExternalId, version], params, options);
}

/**
 * {@link TemplateViews.resolve} as a function.
 * @deprecated See the method.
 */
export function resolveTemplateView(
  connection: Connection,
  groupExternalId: string,
  version: number,
  params: ResolveTemplateViewParams,
  options?: RequestOptions,
): List<TemplateViewRow> {
  return list(connection, resolveTemplateViewOperation, cursorPages, [groupExternalId, version], params, options);
}

/**
 * {@link TemplateViews.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  id: ExternalIdentifier,
  params?: DeleteTemplateViewsParams,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link TemplateViews.delete} as a function.
 * @deprecated See the method.
 */
export function deleteTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: readonly ExternalIdentifier[],
  params?: DeleteTemplateViewsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteTemplateViews(
  connection: Connection,
  groupExternalId: string,
  version: number,
  ids: ExternalIdentifier | readonly ExternalIdentifier[],
  params?: DeleteTemplateViewsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteTemplateViewsOperation, ids, params, options, [groupExternalId, version]);
}

/**
 * The form of {@link TemplateGroup} that can be sent: without what only the platform sets.
 * @param templateGroup as it was read; a form that can be sent already stays as it is
 */
export function toTemplateGroupCreate(templateGroup: TemplateGroup | TemplateGroupCreate): TemplateGroupCreate {
  return writeForm(templateGroup, ['createdTime', 'lastUpdatedTime']);
}

/**
 * The form of {@link TemplateGroupVersion} that can be sent: without what only the platform sets.
 * @param templateGroupVersion as it was read; a form that can be sent already stays as it is
 */
export function toTemplateGroupVersionUpsert(
  templateGroupVersion: TemplateGroupVersion | TemplateGroupVersionUpsert,
): TemplateGroupVersionUpsert {
  return writeForm(templateGroupVersion, ['createdTime', 'lastUpdatedTime']);
}

/**
 * The form of {@link TemplateInstance} that can be sent: without what only the platform sets.
 * @param templateInstance as it was read; a form that can be sent already stays as it is
 */
export function toTemplateInstanceCreate(
  templateInstance: TemplateInstance | TemplateInstanceCreate,
): TemplateInstanceCreate {
  return writeForm(templateInstance, ['createdTime', 'lastUpdatedTime']);
}

/**
 * The form of {@link TemplateView} that can be sent: without what only the platform sets.
 * @param templateView as it was read; a form that can be sent already stays as it is
 */
export function toTemplateViewCreate(templateView: TemplateView | TemplateViewCreate): TemplateViewCreate {
  return writeForm(templateView, ['createdTime', 'lastUpdatedTime']);
}

const templateInstanceUpdateFields = {
  name: 'TemplateInstanceUpdate',
  identifier: externalIdForms,
  fields: { fieldResolvers: { verbs: ['set', 'add', 'remove'] } },
} as const satisfies UpdateForms;

/** Fields of a template instance that an update can replace; null takes a value away. */
export interface TemplateInstanceUpdateSet {
  /** How an update changes field resolvers: all of them, or some. */
  fieldResolvers?: TemplateFieldResolvers | undefined;
}

/** Fields of a template instance that an update can add to. */
export interface TemplateInstanceUpdateAdd {
  /** How an update changes field resolvers: all of them, or some. */
  fieldResolvers?: TemplateFieldResolvers | undefined;
}

/** Fields of a template instance that an update can remove from. */
export interface TemplateInstanceUpdateRemove {
  /** How an update changes field resolvers: all of them, or some. */
  fieldResolvers?: readonly string[] | undefined;
}

/**
 * Starts an update of a template instance: `templateInstanceUpdate(id).set({ … })`. It goes into `update()` as it is.
 * @param id which template instance
 * @throws {ValidationError} for what names none
 */
export function templateInstanceUpdate(
  id: ExternalIdentifier,
): TemplateInstanceUpdate & UpdateVerbs<TemplateInstanceUpdate, TemplateInstanceUpdateSet, TemplateInstanceUpdateAdd, TemplateInstanceUpdateRemove, NoFields> {
  return startUpdate(templateInstanceUpdateFields, id);
}

/**
 * The update that sets every field of {@link TemplateInstance} that has a value, where an update can set it. Fields
 * without one stay as they are.
 * @param templateInstance as it was read, and changed
 */
export function toTemplateInstanceUpdate(templateInstance: TemplateInstance): TemplateInstanceUpdate {
  return updateFrom(templateInstanceUpdateFields, templateInstance);
}

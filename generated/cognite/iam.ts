// Generated from openapi/cognite/iam.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, singlePage, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  ApiKey,
  ApiKeyOwnerIdentifier,
  CreatedApiKey,
  Group,
  GroupCreate,
  SecurityCategory,
  SecurityCategoryCreate,
  SecurityCategoryOrder,
  ServiceAccount,
  ServiceAccountCreate,
  TokenInspection,
} from './schema.js';
import { IamSessions } from './sessions.js';

export type {
  AccessToAll,
  AccessToAssetTrees,
  AccessToDataSets,
  AccessToExtractionPipelines,
  AccessToIds,
  AccessToLocationFilters,
  AccessToOwnGroups,
  AccessToSecurityCategories,
  AccessToSpaces,
  AccessToTables,
  AclAssetRoots,
  AclIds,
  AclSpaces,
  AclTables,
  AclTextIds,
  Acls,
  AnalyticsAcl,
  AnnotationsAcl,
  ApiKey,
  ApiKeyOwner,
  ApiKeyOwnerIdentifier,
  ApiKeyStatus,
  CreatedApiKey,
  DataModelInstancesAcl,
  DataSetAccess,
  DataSetAcl,
  DataSetResourceAcl,
  ExtractionPipelineAccess,
  ExtractionPipelinesAcl,
  ExtractionRunAccess,
  ExtractionRunsAcl,
  Group,
  GroupAccess,
  GroupAttributes,
  GroupCapability,
  GroupCreate,
  GroupMembers,
  GroupMetadata,
  GroupProjects,
  GroupTokenAttributes,
  GroupsAcl,
  IdAccess,
  LocationFilterAccess,
  LocationFiltersAcl,
  ProjectUrlName,
  ProjectsAcl,
  RawAccess,
  RawAcl,
  ReadWriteAcl,
  RoboticsAcl,
  RunAcl,
  SecurityCategoriesAcl,
  SecurityCategory,
  SecurityCategoryAccess,
  SecurityCategoryCreate,
  SecurityCategoryOrder,
  ServiceAccount,
  ServiceAccountCreate,
  ServiceAccountGroups,
  SessionsAcl,
  SimulatorsAcl,
  SpaceAccess,
  SpaceAcl,
  ThreeDAcl,
  TimeSeriesAccess,
  TimeSeriesAcl,
  TokenAllProjects,
  TokenCapability,
  TokenInspection,
  TokenProject,
  TokenProjectScope,
  TokenSomeProjects,
} from './schema.js';

const apiKeyOwnerForms = {
  name: 'ApiKeyOwner',
  required: ['serviceAccountId'],
  number: 'serviceAccountId',
} as const satisfies Identifier;

/** `GET /groups` @internal */
export const listGroupsOperation = {
  id: 'listGroups',
  path: '/groups',
  query: { all: 'all' },
  readonly: true,
  page: { items: ['items'] },
} as const satisfies Operation;

/** `POST /groups` @internal */
export const createGroupsOperation = {
  id: 'createGroups',
  path: '/groups',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /groups/delete` @internal */
export const deleteGroupsOperation = {
  id: 'deleteGroups',
  path: '/groups/delete',
  encode: packedJsonBody,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `GET /groups/{groupId}/serviceaccounts` @internal */
export const listGroupServiceAccountsOperation = {
  id: 'listGroupServiceAccounts',
  path: '/groups/{groupId}/serviceaccounts',
  bounds: { '{groupId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: { items: ['items'] },
} as const satisfies Operation;

/** `POST /groups/{groupId}/serviceaccounts` @internal */
export const addGroupServiceAccountsOperation = {
  id: 'addGroupServiceAccounts',
  path: '/groups/{groupId}/serviceaccounts',
  encode: packedJsonBody,
  bounds: { '{groupId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `POST /groups/{groupId}/serviceaccounts/remove` @internal */
export const removeGroupServiceAccountsOperation = {
  id: 'removeGroupServiceAccounts',
  path: '/groups/{groupId}/serviceaccounts/remove',
  encode: packedJsonBody,
  bounds: { '{groupId}': [1, Infinity] },
  checkBounds,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `GET /serviceaccounts` @internal */
export const listServiceAccountsOperation = {
  id: 'listServiceAccounts',
  path: '/serviceaccounts',
  readonly: true,
  page: { items: ['items'] },
} as const satisfies Operation;

/** `POST /serviceaccounts` @internal */
export const createServiceAccountsOperation = {
  id: 'createServiceAccounts',
  path: '/serviceaccounts',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /serviceaccounts/delete` @internal */
export const deleteServiceAccountsOperation = {
  id: 'deleteServiceAccounts',
  path: '/serviceaccounts/delete',
  encode: packedJsonBody,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `GET /apikeys` @internal */
export const listApiKeysOperation = {
  id: 'listApiKeys',
  path: '/apikeys',
  query: { all: 'all', serviceAccountId: 'serviceAccountId', includeDeleted: 'includeDeleted' },
  bounds: { serviceAccountId: [1, 9007199254740991] },
  checkBounds,
  readonly: true,
  page: { items: ['items'] },
} as const satisfies Operation;

/** `POST /apikeys` @internal */
export const createApiKeysOperation = {
  id: 'createApiKeys',
  path: '/apikeys',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: apiKeyOwnerForms, max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /apikeys/delete` @internal */
export const deleteApiKeysOperation = {
  id: 'deleteApiKeys',
  path: '/apikeys/delete',
  encode: packedJsonBody,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `GET /securitycategories` @internal */
export const listSecurityCategoriesOperation = {
  id: 'listSecurityCategories',
  path: '/securitycategories',
  query: { sort: 'sort', limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /securitycategories` @internal */
export const createSecurityCategoriesOperation = {
  id: 'createSecurityCategories',
  path: '/securitycategories',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /securitycategories/delete` @internal */
export const deleteSecurityCategoriesOperation = {
  id: 'deleteSecurityCategories',
  path: '/securitycategories/delete',
  encode: packedJsonBody,
  batch: { items: 'items', ids: true, max: 1000 },
} as const satisfies Operation;

/** `GET /token/inspect` @internal */
export const inspectTokenOperation = {
  id: 'inspectToken',
  path: '/token/inspect',
  base: '/api/v1',
  readonly: true,
} as const satisfies Operation;

/** Parameters of {@link IamGroups.list}. */
export interface ListGroupsParams extends ListOptions {
  /** All groups of the project, which takes the right to list groups. Default: `false`. */
  all?: boolean | undefined;
}

/** Parameters of {@link IamApiKeys.list}. */
export interface ListApiKeysParams extends ListOptions {
  /** The keys of all service accounts. For administrators. Default: `false`. */
  all?: boolean | undefined;
  /** The keys of this service account alone. For administrators. */
  serviceAccountId?: number | undefined;
  /** Deleted keys as well. Default: `false`. */
  includeDeleted?: boolean | undefined;
}

/** Parameters of {@link IamSecurityCategories.list}. */
export interface ListSecurityCategoriesParams extends ListOptions {
  /** The order of the names. Default: `ASC`. */
  sort?: SecurityCategoryOrder | undefined;
}

/** Iam. */
export class Iam extends CogniteResource {
  /** Groups give rights to their members, who come from the identity provider or are listed in the group. */
  readonly groups: IamGroups;
  /** Accounts for programs, from before OAuth. */
  readonly serviceAccounts: IamServiceAccounts;
  /** Keys of service accounts, from before OAuth. */
  readonly apiKeys: IamApiKeys;
  /** Security categories mark time series and files that only their members may read. */
  readonly securityCategories: IamSecurityCategories;
  /** What the client's own token stands for. */
  readonly token: IamToken;
  /** Sessions let a service act for its caller after the request has ended. */
  readonly sessions: IamSessions;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.groups = new IamGroups(this.connection);
    this.serviceAccounts = new IamServiceAccounts(this.connection);
    this.apiKeys = new IamApiKeys(this.connection);
    this.securityCategories = new IamSecurityCategories(this.connection);
    this.token = new IamToken(this.connection);
    this.sessions = new IamSessions(this.connection);
  }
}

/** Groups give rights to their members, who come from the identity provider or are listed in the group. */
export class IamGroups extends CogniteResource {
  /**
   * List groups.
   *
   * Gives the caller's own groups; all groups of the project with `all`.
   *
   * `GET /groups`
   * @param params `all`: all groups of the project, which takes the right to list groups; `limit`: total number of
   *   items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListGroupsParams, options?: RequestOptions): List<Group> {
    return list(this.connection, listGroupsOperation, singlePage, [], params, options);
  }

  /**
   * Create groups.
   *
   * `POST /groups`
   * @param group the group
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the group as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(group: GroupCreate, options?: BatchOptions): Promise<Group>;
  /**
   * Create groups.
   *
   * `POST /groups`
   * @param groups the groups; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(groups: readonly GroupCreate[], options?: BatchOptions): Promise<Group[]>;
  create(groups: GroupCreate | readonly GroupCreate[], options?: BatchOptions): Promise<Group | Group[]> {
    return batch(this.connection, createGroupsOperation, groups, undefined, options);
  }

  /**
   * Delete groups.
   *
   * `POST /groups/delete`
   * @param id the id of a group
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: number, options?: BatchOptions): Promise<void>;
  /**
   * Delete groups.
   *
   * `POST /groups/delete`
   * @param ids the groups to delete, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly number[], options?: BatchOptions): Promise<void>;
  delete(ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteGroupsOperation, ids, undefined, options);
  }

  /**
   * List the service accounts in a group.
   *
   * `GET /groups/{groupId}/serviceaccounts`
   * @param groupId The group's id.
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use a group's `sourceId` or `members`.
   */
  listServiceAccounts(groupId: number, params?: ListOptions, options?: RequestOptions): List<ServiceAccount> {
    return list(this.connection, listGroupServiceAccountsOperation, singlePage, [groupId], params, options);
  }

  /**
   * Add service accounts to a group.
   *
   * `POST /groups/{groupId}/serviceaccounts`
   * @param groupId The group's id.
   * @param id the id of a service account
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use a group's `sourceId` or `members`.
   */
  addServiceAccount(groupId: number, id: number, options?: BatchOptions): Promise<void>;
  /**
   * Add service accounts to a group.
   *
   * `POST /groups/{groupId}/serviceaccounts`
   * @param groupId The group's id.
   * @param ids the service accounts to add, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use a group's `sourceId` or `members`.
   */
  addServiceAccount(groupId: number, ids: readonly number[], options?: BatchOptions): Promise<void>;
  addServiceAccount(groupId: number, ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, addGroupServiceAccountsOperation, ids, undefined, options, [groupId]);
  }

  /**
   * Remove service accounts from a group.
   *
   * `POST /groups/{groupId}/serviceaccounts/remove`
   * @param groupId The group's id.
   * @param id the id of a service account
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use a group's `sourceId` or `members`.
   */
  removeServiceAccount(groupId: number, id: number, options?: BatchOptions): Promise<void>;
  /**
   * Remove service accounts from a group.
   *
   * `POST /groups/{groupId}/serviceaccounts/remove`
   * @param groupId The group's id.
   * @param ids the service accounts to remove, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use a group's `sourceId` or `members`.
   */
  removeServiceAccount(groupId: number, ids: readonly number[], options?: BatchOptions): Promise<void>;
  removeServiceAccount(groupId: number, ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, removeGroupServiceAccountsOperation, ids, undefined, options, [groupId]);
  }
}

/** Accounts for programs, from before OAuth. Withdrawn; use an OAuth client of your identity provider. */
export class IamServiceAccounts extends CogniteResource {
  /**
   * List service accounts.
   *
   * `GET /serviceaccounts`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  list(params?: ListOptions, options?: RequestOptions): List<ServiceAccount> {
    return list(this.connection, listServiceAccountsOperation, singlePage, [], params, options);
  }

  /**
   * Create service accounts.
   *
   * `POST /serviceaccounts`
   * @param serviceAccount the service account
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the service account as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  create(serviceAccount: ServiceAccountCreate, options?: BatchOptions): Promise<ServiceAccount>;
  /**
   * Create service accounts.
   *
   * `POST /serviceaccounts`
   * @param serviceAccounts the service accounts; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  create(serviceAccounts: readonly ServiceAccountCreate[], options?: BatchOptions): Promise<ServiceAccount[]>;
  create(
    serviceAccounts: ServiceAccountCreate | readonly ServiceAccountCreate[],
    options?: BatchOptions,
  ): Promise<ServiceAccount | ServiceAccount[]> {
    return batch(this.connection, createServiceAccountsOperation, serviceAccounts, undefined, options);
  }

  /**
   * Delete service accounts.
   *
   * `POST /serviceaccounts/delete`
   * @param id the id of a service account
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  delete(id: number, options?: BatchOptions): Promise<void>;
  /**
   * Delete service accounts.
   *
   * `POST /serviceaccounts/delete`
   * @param ids the service accounts to delete, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  delete(ids: readonly number[], options?: BatchOptions): Promise<void>;
  delete(ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteServiceAccountsOperation, ids, undefined, options);
  }
}

/** Keys of service accounts, from before OAuth. Withdrawn; use an OAuth client of your identity provider. */
export class IamApiKeys extends CogniteResource {
  /**
   * List API keys.
   *
   * Gives the caller's own keys unless asked for others.
   *
   * `GET /apikeys`
   * @param params `all`: the keys of all service accounts; `serviceAccountId`: the keys of this service account alone;
   *   `includeDeleted`: deleted keys as well; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  list(params?: ListApiKeysParams, options?: RequestOptions): List<ApiKey> {
    return list(this.connection, listApiKeysOperation, singlePage, [], params, options);
  }

  /**
   * Create API keys.
   *
   * Only this answer holds the keys' values.
   *
   * `POST /apikeys`
   * @param id which API key
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the API key as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  create(id: ApiKeyOwnerIdentifier, options?: BatchOptions): Promise<CreatedApiKey>;
  /**
   * Create API keys.
   *
   * Only this answer holds the keys' values.
   *
   * `POST /apikeys`
   * @param ids which API keys; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  create(ids: readonly ApiKeyOwnerIdentifier[], options?: BatchOptions): Promise<CreatedApiKey[]>;
  create(
    ids: ApiKeyOwnerIdentifier | readonly ApiKeyOwnerIdentifier[],
    options?: BatchOptions,
  ): Promise<CreatedApiKey | CreatedApiKey[]> {
    return batch(this.connection, createApiKeysOperation, ids, undefined, options);
  }

  /**
   * Delete API keys.
   *
   * `POST /apikeys/delete`
   * @param id the id of an API key
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  delete(id: number, options?: BatchOptions): Promise<void>;
  /**
   * Delete API keys.
   *
   * `POST /apikeys/delete`
   * @param ids the keys to delete, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   * @deprecated Use an OAuth client of your identity provider, with clientCredentials().
   */
  delete(ids: readonly number[], options?: BatchOptions): Promise<void>;
  delete(ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteApiKeysOperation, ids, undefined, options);
  }
}

/** Security categories mark time series and files that only their members may read. */
export class IamSecurityCategories extends CogniteResource {
  /**
   * List security categories.
   *
   * `GET /securitycategories`
   * @param params `sort`: the order of the names; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListSecurityCategoriesParams, options?: RequestOptions): List<SecurityCategory> {
    return list(this.connection, listSecurityCategoriesOperation, cursorPages, [], params, options);
  }

  /**
   * Create security categories.
   *
   * `POST /securitycategories`
   * @param securityCategory the security category
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the security category as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(securityCategory: SecurityCategoryCreate, options?: BatchOptions): Promise<SecurityCategory>;
  /**
   * Create security categories.
   *
   * `POST /securitycategories`
   * @param securityCategories the security categories; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(securityCategories: readonly SecurityCategoryCreate[], options?: BatchOptions): Promise<SecurityCategory[]>;
  create(
    securityCategories: SecurityCategoryCreate | readonly SecurityCategoryCreate[],
    options?: BatchOptions,
  ): Promise<SecurityCategory | SecurityCategory[]> {
    return batch(this.connection, createSecurityCategoriesOperation, securityCategories, undefined, options);
  }

  /**
   * Delete security categories.
   *
   * `POST /securitycategories/delete`
   * @param id the id of a security category
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: number, options?: BatchOptions): Promise<void>;
  /**
   * Delete security categories.
   *
   * `POST /securitycategories/delete`
   * @param ids the categories to delete, by id; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly number[], options?: BatchOptions): Promise<void>;
  delete(ids: number | readonly number[], options?: BatchOptions): Promise<void> {
    return batch(this.connection, deleteSecurityCategoriesOperation, ids, undefined, options);
  }
}

/** What the client's own token stands for. */
export class IamToken extends CogniteResource {
  /**
   * Tell who the caller is, and what it may do.
   *
   * Covers all projects that the client's token opens, not only the client's own.
   *
   * `GET /token/inspect`
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the token opens
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  inspect(options?: RequestOptions): Promise<TokenInspection> {
    return call(this.connection, inspectTokenOperation, [], undefined, options);
  }
}

/** {@link IamGroups.list} as a function. */
export function listGroups(connection: Connection, params?: ListGroupsParams, options?: RequestOptions): List<Group> {
  return list(connection, listGroupsOperation, singlePage, [], params, options);
}

/** {@link IamGroups.create} as a function. */
export function createGroups(connection: Connection, group: GroupCreate, options?: BatchOptions): Promise<Group>;
/** {@link IamGroups.create} as a function. */
export function createGroups(
  connection: Connection,
  groups: readonly GroupCreate[],
  options?: BatchOptions,
): Promise<Group[]>;
export function createGroups(
  connection: Connection,
  groups: GroupCreate | readonly GroupCreate[],
  options?: BatchOptions,
): Promise<Group | Group[]> {
  return batch(connection, createGroupsOperation, groups, undefined, options);
}

/** {@link IamGroups.delete} as a function. */
export function deleteGroups(connection: Connection, id: number, options?: BatchOptions): Promise<void>;
/** {@link IamGroups.delete} as a function. */
export function deleteGroups(connection: Connection, ids: readonly number[], options?: BatchOptions): Promise<void>;
export function deleteGroups(
  connection: Connection,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteGroupsOperation, ids, undefined, options);
}

/**
 * {@link IamGroups.listServiceAccounts} as a function.
 * @deprecated See the method.
 */
export function listGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  params?: ListOptions,
  options?: RequestOptions,
): List<ServiceAccount> {
  return list(connection, listGroupServiceAccountsOperation, singlePage, [groupId], params, options);
}

/**
 * {@link IamGroups.addServiceAccount} as a function.
 * @deprecated See the method.
 */
export function addGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  id: number,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link IamGroups.addServiceAccount} as a function.
 * @deprecated See the method.
 */
export function addGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  ids: readonly number[],
  options?: BatchOptions,
): Promise<void>;
export function addGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, addGroupServiceAccountsOperation, ids, undefined, options, [groupId]);
}

/**
 * {@link IamGroups.removeServiceAccount} as a function.
 * @deprecated See the method.
 */
export function removeGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  id: number,
  options?: BatchOptions,
): Promise<void>;
/**
 * {@link IamGroups.removeServiceAccount} as a function.
 * @deprecated See the method.
 */
export function removeGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  ids: readonly number[],
  options?: BatchOptions,
): Promise<void>;
export function removeGroupServiceAccounts(
  connection: Connection,
  groupId: number,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, removeGroupServiceAccountsOperation, ids, undefined, options, [groupId]);
}

/**
 * {@link IamServiceAccounts.list} as a function.
 * @deprecated See the method.
 */
export function listServiceAccounts(
  connection: Connection,
  params?: ListOptions,
  options?: RequestOptions,
): List<ServiceAccount> {
  return list(connection, listServiceAccountsOperation, singlePage, [], params, options);
}

/**
 * {@link IamServiceAccounts.create} as a function.
 * @deprecated See the method.
 */
export function createServiceAccounts(
  connection: Connection,
  serviceAccount: ServiceAccountCreate,
  options?: BatchOptions,
): Promise<ServiceAccount>;
/**
 * {@link IamServiceAccounts.create} as a function.
 * @deprecated See the method.
 */
export function createServiceAccounts(
  connection: Connection,
  serviceAccounts: readonly ServiceAccountCreate[],
  options?: BatchOptions,
): Promise<ServiceAccount[]>;
export function createServiceAccounts(
  connection: Connection,
  serviceAccounts: ServiceAccountCreate | readonly ServiceAccountCreate[],
  options?: BatchOptions,
): Promise<ServiceAccount | ServiceAccount[]> {
  return batch(connection, createServiceAccountsOperation, serviceAccounts, undefined, options);
}

/**
 * {@link IamServiceAccounts.delete} as a function.
 * @deprecated See the method.
 */
export function deleteServiceAccounts(connection: Connection, id: number, options?: BatchOptions): Promise<void>;
/**
 * {@link IamServiceAccounts.delete} as a function.
 * @deprecated See the method.
 */
export function deleteServiceAccounts(
  connection: Connection,
  ids: readonly number[],
  options?: BatchOptions,
): Promise<void>;
export function deleteServiceAccounts(
  connection: Connection,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteServiceAccountsOperation, ids, undefined, options);
}

/**
 * {@link IamApiKeys.list} as a function.
 * @deprecated See the method.
 */
export function listApiKeys(
  connection: Connection,
  params?: ListApiKeysParams,
  options?: RequestOptions,
): List<ApiKey> {
  return list(connection, listApiKeysOperation, singlePage, [], params, options);
}

/**
 * {@link IamApiKeys.create} as a function.
 * @deprecated See the method.
 */
export function createApiKeys(
  connection: Connection,
  id: ApiKeyOwnerIdentifier,
  options?: BatchOptions,
): Promise<CreatedApiKey>;
/**
 * {@link IamApiKeys.create} as a function.
 * @deprecated See the method.
 */
export function createApiKeys(
  connection: Connection,
  ids: readonly ApiKeyOwnerIdentifier[],
  options?: BatchOptions,
): Promise<CreatedApiKey[]>;
export function createApiKeys(
  connection: Connection,
  ids: ApiKeyOwnerIdentifier | readonly ApiKeyOwnerIdentifier[],
  options?: BatchOptions,
): Promise<CreatedApiKey | CreatedApiKey[]> {
  return batch(connection, createApiKeysOperation, ids, undefined, options);
}

/**
 * {@link IamApiKeys.delete} as a function.
 * @deprecated See the method.
 */
export function deleteApiKeys(connection: Connection, id: number, options?: BatchOptions): Promise<void>;
/**
 * {@link IamApiKeys.delete} as a function.
 * @deprecated See the method.
 */
export function deleteApiKeys(connection: Connection, ids: readonly number[], options?: BatchOptions): Promise<void>;
export function deleteApiKeys(
  connection: Connection,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteApiKeysOperation, ids, undefined, options);
}

/** {@link IamSecurityCategories.list} as a function. */
export function listSecurityCategories(
  connection: Connection,
  params?: ListSecurityCategoriesParams,
  options?: RequestOptions,
): List<SecurityCategory> {
  return list(connection, listSecurityCategoriesOperation, cursorPages, [], params, options);
}

/** {@link IamSecurityCategories.create} as a function. */
export function createSecurityCategories(
  connection: Connection,
  securityCategory: SecurityCategoryCreate,
  options?: BatchOptions,
): Promise<SecurityCategory>;
/** {@link IamSecurityCategories.create} as a function. */
export function createSecurityCategories(
  connection: Connection,
  securityCategories: readonly SecurityCategoryCreate[],
  options?: BatchOptions,
): Promise<SecurityCategory[]>;
export function createSecurityCategories(
  connection: Connection,
  securityCategories: SecurityCategoryCreate | readonly SecurityCategoryCreate[],
  options?: BatchOptions,
): Promise<SecurityCategory | SecurityCategory[]> {
  return batch(connection, createSecurityCategoriesOperation, securityCategories, undefined, options);
}

/** {@link IamSecurityCategories.delete} as a function. */
export function deleteSecurityCategories(connection: Connection, id: number, options?: BatchOptions): Promise<void>;
/** {@link IamSecurityCategories.delete} as a function. */
export function deleteSecurityCategories(
  connection: Connection,
  ids: readonly number[],
  options?: BatchOptions,
): Promise<void>;
export function deleteSecurityCategories(
  connection: Connection,
  ids: number | readonly number[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteSecurityCategoriesOperation, ids, undefined, options);
}

/** {@link IamToken.inspect} as a function. */
export function inspectToken(connection: Connection, options?: RequestOptions): Promise<TokenInspection> {
  return call(connection, inspectTokenOperation, [], undefined, options);
}

/**
 * The form of {@link Group} that can be sent: without what only the platform sets.
 * @param group as it was read; a form that can be sent already stays as it is
 */
export function toGroupCreate(group: Group | GroupCreate): GroupCreate {
  return writeForm(group, ['id', 'isDeleted', 'deletedTime']);
}

/**
 * The form of {@link ServiceAccount} that can be sent: without what only the platform sets.
 * @param serviceAccount as it was read; a form that can be sent already stays as it is
 */
export function toServiceAccountCreate(serviceAccount: ServiceAccount | ServiceAccountCreate): ServiceAccountCreate {
  return writeForm(serviceAccount, ['id', 'isDeleted', 'deletedTime']);
}

/**
 * The form of {@link SecurityCategory} that can be sent: without what only the platform sets.
 * @param securityCategory as it was read; a form that can be sent already stays as it is
 */
export function toSecurityCategoryCreate(
  securityCategory: SecurityCategory | SecurityCategoryCreate,
): SecurityCategoryCreate {
  return writeForm(securityCategory, ['id']);
}

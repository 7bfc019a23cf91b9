// Generated from openapi/atlan/credentials.yaml by `npm run generate`. Do not edit.
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { list, offsetPages, type List, type ListOptions } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import { asJson } from '../../src/core/query-styles.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { writeForm } from '../../src/core/write-form.js';
import { AtlanResource } from './platform.js';
import type {
  Credential,
  CredentialConfig,
  CredentialCreate,
  CredentialFilter,
  CredentialTestResult,
} from './schema.js';

export type {
  Credential,
  CredentialConfig,
  CredentialCreate,
  CredentialFilter,
  CredentialTestResult,
} from './schema.js';

/** `GET /credentials` @internal */
export const listCredentialsOperation = {
  id: 'listCredentials',
  path: '/credentials',
  query: { filter: { name: 'filter', texts: asJson }, limit: 'limit', offset: 'offset' },
  readonly: true,
  page: { size: 'limit', token: 'offset', max: 100, items: ['records'] },
} as const satisfies Operation;

/** `POST /credentials` @internal */
export const createCredentialOperation = {
  id: 'createCredential',
  path: '/credentials',
  query: { testCredential: 'testCredential' },
  body: [
    'name',
    'description',
    'connector',
    'connectorConfigName',
    'connectorType',
    'authType',
    'host',
    'port',
    'username',
    'password',
    'extra',
    'metadata',
    'level',
  ],
  encode: jsonBody,
  required: ['name', 'connector', 'connectorConfigName', 'authType'],
  defaults: { testCredential: true },
  bounds: { port: [0, 65535] },
  checkBounds,
} as const satisfies Operation;

/** `POST /credentials/test` @internal */
export const testCredentialOperation = {
  id: 'testCredential',
  path: '/credentials/test',
  body: [
    'id',
    'name',
    'description',
    'connector',
    'connectorConfigName',
    'connectorType',
    'authType',
    'host',
    'port',
    'username',
    'password',
    'extra',
    'metadata',
    'level',
  ],
  encode: jsonBody,
  bounds: { port: [0, 65535] },
  checkBounds,
  readonly: true,
} as const satisfies Operation;

/** `GET /credentials/{guid}` @internal */
export const retrieveCredentialOperation = {
  id: 'retrieveCredential',
  path: '/credentials/{guid}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `POST /credentials/{guid}` @internal */
export const updateCredentialOperation = {
  id: 'updateCredential',
  path: '/credentials/{guid}',
  body: [
    'id',
    'name',
    'description',
    'connector',
    'connectorConfigName',
    'connectorType',
    'authType',
    'host',
    'port',
    'username',
    'password',
    'extra',
    'metadata',
    'level',
  ],
  encode: jsonBody,
  bounds: { port: [0, 65535] },
  checkBounds,
  idempotent: true,
} as const satisfies Operation;

/** `POST /credentials/{guid}/test` @internal */
export const testExistingCredentialOperation = {
  id: 'testExistingCredential',
  verb: 'POST',
  path: '/credentials/{guid}/test',
  readonly: true,
} as const satisfies Operation;

/** `POST /credentials/{guid}/archive` @internal */
export const purgeCredentialOperation = {
  id: 'purgeCredential',
  verb: 'POST',
  path: '/credentials/{guid}/archive',
  result: false,
} as const satisfies Operation;

/** Parameters of {@link Credentials.list}. */
export interface ListCredentialsParams extends ListOptions {
  /**
   * What credentials must match, field by field. The service refuses a field that it does not know and a value of the
   * wrong type.
   */
  filter?: CredentialFilter | undefined;
}

/** Parameters of {@link Credentials.create}. */
export interface CreateCredentialParams extends CredentialCreate {
  /**
   * Try the credential against its source first. Without the test, leave out user name and password: the vendor's
   * clients refuse them then. Default: `true`.
   */
  testCredential?: boolean | undefined;
}

/** Credentials with which workflows reach their sources. Passwords and other secrets go in and never come back. */
export class Credentials extends AtlanResource {
  /**
   * List credentials.
   *
   * The answer has no total: a page shorter than its `limit` is the last one. Unverified: the service's own page size
   * and largest `limit`.
   *
   * `GET /credentials`
   * @param params `filter`: what credentials must match, field by field; `limit`: total number of items, all when left
   *   out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListCredentialsParams, options?: RequestOptions): List<Credential> {
    return list(this.connection, listCredentialsOperation, offsetPages, [], params, options);
  }

  /**
   * Create a credential.
   *
   * Unverified: the answer when the test that goes with it fails.
   *
   * `POST /credentials`
   * @param params the credential; `testCredential`: try the credential against its source first
   * @param options signal, timeouts, retries and headers of this call
   * @returns the credential as stored, without its secrets
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(params: CreateCredentialParams, options?: RequestOptions): Promise<Credential> {
    return call(this.connection, createCredentialOperation, [], params, options);
  }

  /**
   * Try a credential against its source without storing it.
   *
   * The test passed only if the result's `message` is `successful`; a failed test is a 200 too.
   *
   * `POST /credentials/test`
   * @param params the credential, secrets included
   * @param options signal, timeouts, retries and headers of this call
   * @returns how the test went
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  test(params: CredentialConfig, options?: RequestOptions): Promise<CredentialTestResult> {
    return call(this.connection, testCredentialOperation, [], params, options);
  }

  /**
   * Retrieve a credential by its GUID.
   *
   * Secrets are left out; give them again before an update.
   *
   * `GET /credentials/{guid}`
   * @param guid GUID of the credential.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the credential; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(guid: string, options?: RequestOptions): Promise<Credential | undefined> {
    return call(this.connection, retrieveCredentialOperation, [guid], undefined, options);
  }

  /**
   * Update a credential.
   *
   * Send the whole credential, secrets included, and test it first. Unverified: whether a field that is left out keeps
   * its value.
   *
   * `POST /credentials/{guid}`
   * @param guid GUID of the credential.
   * @param params the credential, secrets included
   * @param options signal, timeouts, retries and headers of this call
   * @returns the credential as stored, without its secrets
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  update(guid: string, params: CredentialConfig, options?: RequestOptions): Promise<Credential> {
    return call(this.connection, updateCredentialOperation, [guid], params, options);
  }

  /**
   * Try a stored credential against its source.
   *
   * The test passed only if the result's `message` is `successful`. Unverified: the answer is taken to be that of a
   * test with the credential in the body.
   *
   * `POST /credentials/{guid}/test`
   * @param guid GUID of the credential.
   * @param options signal, timeouts, retries and headers of this call
   * @returns how the test went
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  testExisting(guid: string, options?: RequestOptions): Promise<CredentialTestResult> {
    return call(this.connection, testExistingCredentialOperation, [guid], undefined, options);
  }

  /**
   * Delete a credential for good.
   *
   * Although the path says archive, the credential is removed from the tenant and cannot be brought back.
   *
   * `POST /credentials/{guid}/archive`
   * @param guid GUID of the credential.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  purge(guid: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, purgeCredentialOperation, [guid], undefined, options);
  }
}

/** {@link Credentials.list} as a function. */
export function listCredentials(
  connection: Connection,
  params?: ListCredentialsParams,
  options?: RequestOptions,
): List<Credential> {
  return list(connection, listCredentialsOperation, offsetPages, [], params, options);
}

/** {@link Credentials.create} as a function. */
export function createCredential(
  connection: Connection,
  params: CreateCredentialParams,
  options?: RequestOptions,
): Promise<Credential> {
  return call(connection, createCredentialOperation, [], params, options);
}

/** {@link Credentials.test} as a function. */
export function testCredential(
  connection: Connection,
  params: CredentialConfig,
  options?: RequestOptions,
): Promise<CredentialTestResult> {
  return call(connection, testCredentialOperation, [], params, options);
}

/** {@link Credentials.retrieve} as a function. */
export function retrieveCredential(
  connection: Connection,
  guid: string,
  options?: RequestOptions,
): Promise<Credential | undefined> {
  return call(connection, retrieveCredentialOperation, [guid], undefined, options);
}

/** {@link Credentials.update} as a function. */
export function updateCredential(
  connection: Connection,
  guid: string,
  params: CredentialConfig,
  options?: RequestOptions,
): Promise<Credential> {
  return call(connection, updateCredentialOperation, [guid], params, options);
}

/** {@link Credentials.testExisting} as a function. */
export function testExistingCredential(
  connection: Connection,
  guid: string,
  options?: RequestOptions,
): Promise<CredentialTestResult> {
  return call(connection, testExistingCredentialOperation, [guid], undefined, options);
}

/** {@link Credentials.purge} as a function. */
export function purgeCredential(connection: Connection, guid: string, options?: RequestOptions): Promise<void> {
  return call(connection, purgeCredentialOperation, [guid], undefined, options);
}

/**
 * The form of {@link Credential} that can be sent: without what only the platform sets.
 * @param credential as it was read; a form that can be sent already stays as it is
 */
export function toCredentialConfig(credential: Credential | CredentialConfig): CredentialConfig {
  return writeForm(credential, [
    'connection',
    'isActive',
    'version',
    'tenantId',
    'createdBy',
    'createdAt',
    'updatedAt',
  ]);
}

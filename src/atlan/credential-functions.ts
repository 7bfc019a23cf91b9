import {
  createCredentialOperation,
  listCredentialsOperation,
  retrieveCredentialOperation,
  testCredentialOperation,
  testExistingCredentialOperation,
  toCredentialConfig,
  updateCredentialOperation,
  type CreateCredentialParams,
  type Credential,
  type CredentialConfig,
  type CredentialTestResult,
  type ListCredentialsParams as GeneratedListParams,
} from '../../generated/atlan/credentials.js';
import { call } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import { dig } from '../core/dig.js';
import { ParseError, ValidationError } from '../core/errors.js';
import { list, offsetPages, type List, type Pager } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import { credentialName } from './names.js';
import { cleaned, secretsIn, withoutSecrets, withoutSent } from './secrets.js';

/** Parameters of {@link Credentials.list}. */
export interface ListCredentialsParams extends GeneratedListParams {
  /** The workflow whose credential is meant: its credential's name takes the place of `filter.name`. */
  workflowName?: string | undefined;
}

/** {@link Credentials.list} as a function. */
export function listCredentials(connection: Connection, { workflowName, ...params }: ListCredentialsParams = {}, options?: RequestOptions): List<Credential> {
  const named = workflowName === undefined ? params : { ...params, filter: { ...params.filter, name: credentialName(workflowName) } };
  // What refuses a name tells of `workflowName`, too; it is never sent.
  const told = { ...listCredentialsOperation, query: { ...listCredentialsOperation.query, workflowName: '' } };
  return list(connection, told, credentialPages, [], named, options);
}

/** Pages without passwords. */
const credentialPages: Pager = {
  ...offsetPages,
  next(answer, page, ...rest) {
    const found = dig(answer.data, page.items!);
    if (Array.isArray(found)) found.forEach(withoutPassword);
    return offsetPages.next(answer, page, ...rest);
  },
};

/** {@link Credentials.retrieve} as a function. */
export async function retrieveCredential(connection: Connection, guid: string, options?: RequestOptions): Promise<Credential | undefined> {
  // An answer without content says that there is none, as 404 does; a bare word says nothing.
  const found = await call<Credential | null | undefined>(connection, { ...retrieveCredentialOperation, blank: true }, [guid], undefined, options);
  if (found != null && typeof found !== 'object') throw new ParseError('retrieveCredential: no object in the answer', { operationId: retrieveCredentialOperation.id, status: 200 }, found);
  return withoutPassword(found) ?? undefined;
}

/** {@link Credentials.testExisting} as a function. */
export async function testExistingCredential(connection: Connection, guid: string, options?: RequestOptions): Promise<CredentialTestResult> {
  return withoutPassword(await call<CredentialTestResult>(connection, testExistingCredentialOperation, [guid], undefined, options));
}

/** {@link Credentials.create} as a function. */
export async function createCredential(connection: Connection, params: CreateCredentialParams, options?: RequestOptions): Promise<Credential> {
  if (params?.testCredential === false && (params.username || params.password)) {
    throw new ValidationError('createCredential: a username or password needs a test: leave testCredential out');
  }
  return stored(await send<Credential>(connection, createCredentialOperation, [], params, options), params);
}

/** {@link Credentials.test} as a function. */
export async function testCredential(connection: Connection, credential: Credential | CredentialConfig, options?: RequestOptions): Promise<CredentialTestResult> {
  const result = await send<CredentialTestResult>(connection, { ...testCredentialOperation, open: true }, [], toCredentialConfig(credential), options);
  const told = withoutPassword(cleaned(result, secretsIn(credential)));
  // Whether it has passed is no secret, even where it has the words of one.
  return result?.message === 'successful' ? { ...told, message: result.message } : told;
}

/** {@link Credentials.update} as a function. */
export async function updateCredential(connection: Connection, guid: string, credential: Credential | CredentialConfig, options?: RequestOptions): Promise<Credential> {
  return stored(await send<Credential>(connection, { ...updateCredentialOperation, open: true }, [guid], toCredentialConfig(credential), options), credential);
}

/** Should a tenant send a password back, it goes no further. */
export function withoutPassword<C extends Credential | CredentialTestResult | null | undefined>(credential: C): C {
  delete (credential as { password?: unknown } | null | undefined)?.password;
  return credential;
}

/** A credential as the tenant has stored it, without the secrets that it was given. */
function stored(credential: Credential, sent: object): Credential {
  return withoutPassword(withoutSent(credential, sent));
}

function send<R>(connection: Connection, operation: Operation, path: string[], body: object, options: RequestOptions | undefined): Promise<R> {
  return withoutSecrets(secretsIn(body), (guarded) => call<R>(connection, guarded(operation), path, body, options));
}

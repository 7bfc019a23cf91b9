import {
  createCredentialOperation,
  testCredentialOperation,
  toCredentialConfig,
  updateCredentialOperation,
  type CreateCredentialParams,
  type Credential,
  type CredentialConfig,
  type CredentialTestResult,
} from '../../generated/atlan/credentials.js';
import { call } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import { ValidationError } from '../core/errors.js';
import type { Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import { secretsIn, withoutSecrets } from './secrets.js';

/** {@link Credentials.create} as a function. */
export async function createCredential(connection: Connection, params: CreateCredentialParams, options?: RequestOptions): Promise<Credential> {
  if (params?.testCredential === false && (params.username || params.password)) {
    throw new ValidationError('createCredential: a username or password needs a test: leave testCredential out');
  }
  return withoutPassword(await send<Credential>(connection, createCredentialOperation, [], params, options));
}

/** {@link Credentials.test} as a function. */
export async function testCredential(connection: Connection, credential: Credential | CredentialConfig, options?: RequestOptions): Promise<CredentialTestResult> {
  return send(connection, { ...testCredentialOperation, open: true }, [], toCredentialConfig(credential), options);
}

/** {@link Credentials.update} as a function. */
export async function updateCredential(connection: Connection, guid: string, credential: Credential | CredentialConfig, options?: RequestOptions): Promise<Credential> {
  return withoutPassword(await send<Credential>(connection, { ...updateCredentialOperation, open: true }, [guid], toCredentialConfig(credential), options));
}

/** Should a tenant send a password back, it goes no further. */
export function withoutPassword<C extends Credential | undefined>(credential: C): C {
  delete (credential as { password?: unknown } | null | undefined)?.password;
  return credential;
}

function send<R>(connection: Connection, operation: Operation, path: string[], body: object, options: RequestOptions | undefined): Promise<R> {
  return withoutSecrets(secretsIn(body), (guarded) => call<R>(connection, guarded(operation), path, body, options));
}

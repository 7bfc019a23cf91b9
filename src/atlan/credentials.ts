/** Atlan's credentials alone: `new Credentials(options)` takes the same options as the client. */
import {
  Credentials as Generated,
  type CreateCredentialParams,
  type Credential,
  type CredentialConfig,
  type CredentialTestResult,
} from '../../generated/atlan/credentials.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { SdkError, hide } from '../core/errors.js';
import type { List } from '../core/list.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import {
  createCredential,
  listCredentials,
  retrieveCredential,
  testCredential,
  testExistingCredential,
  updateCredential,
  type ListCredentialsParams,
} from './credential-functions.js';
import { connectAtlan } from './oauth.js';
import { cleaned, secretsIn } from './secrets.js';
import { whole } from './whole.js';

export type * from '../../generated/atlan/credentials.js';
export { purgeCredential, toCredentialConfig } from '../../generated/atlan/credentials.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
// In place of the generated ones, which let secrets through.
export { createCredential, listCredentials, retrieveCredential, testCredential, testExistingCredential, updateCredential } from './credential-functions.js';
export type { ListCredentialsParams } from './credential-functions.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';

/** A credential has failed its test, and nothing was stored. */
export class CredentialTestError extends SdkError {
  static override readonly kind: string = 'SdkError.CredentialTestError';
  /** What the platform said of the test. Not printed with the error. */
  declare readonly result: CredentialTestResult;

  /** @internal */
  constructor(result: CredentialTestResult) {
    super(`the credential failed its test: ${[result.message, result.error].filter(Boolean).join(': ')}`);
    hide(this, { result });
  }
}

/** Whether a test has passed. A test that has failed is a successful answer, too. */
export function hasPassed(result: CredentialTestResult | undefined): boolean {
  return result?.message === 'successful';
}

/** Credentials with which workflows reach their sources. Secrets go in and don't come back. */
export class Credentials extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(connectAtlan(options));
  }

  /**
   * Creates a credential, tried against its source first unless `testCredential` is false. Never sent twice.
   *
   * `POST /credentials`
   * @throws {ValidationError} user name or password without a test
   */
  override async create(params: CreateCredentialParams, options?: RequestOptions): Promise<Credential> {
    return createCredential(this.connection, params, options);
  }

  /**
   * Lists credentials. To start later than at the first, give `pages({ cursor: '20' })` the number of those before.
   *
   * `GET /credentials`
   */
  override list(params?: ListCredentialsParams, options?: RequestOptions): List<Credential> {
    return listCredentials(this.connection, params, options);
  }

  /**
   * Retrieves a credential, without its secrets.
   *
   * `GET /credentials/{guid}`
   * @returns the credential; undefined when it does not exist
   */
  override async retrieve(guid: string, options?: RequestOptions): Promise<Credential | undefined> {
    return retrieveCredential(this.connection, guid, options);
  }

  /**
   * Tries a credential against its source without storing it. A failed test is no error: see {@link hasPassed}.
   *
   * `POST /credentials/test`
   * @param credential with its secrets
   */
  override async test(credential: Credential | CredentialConfig, options?: RequestOptions): Promise<CredentialTestResult> {
    return testCredential(this.connection, credential, options);
  }

  /**
   * Tries a stored credential against its source. A failed test is no error: see {@link hasPassed}. Unverified: the
   * answer is taken to be that of {@link test}.
   *
   * `POST /credentials/{guid}/test`
   */
  override async testExisting(guid: string, options?: RequestOptions): Promise<CredentialTestResult> {
    return testExistingCredential(this.connection, guid, options);
  }

  /**
   * Replaces a credential without a test; {@link testAndUpdate} is the safe way.
   *
   * `POST /credentials/{guid}`
   * @param credential with its secrets: whether one that is left out is kept is not known
   */
  override async update(guid: string, credential: Credential | CredentialConfig, options?: RequestOptions): Promise<Credential> {
    return updateCredential(this.connection, guid, credential, options);
  }

  /**
   * Tries a credential against its source and, when the test has passed, stores it.
   *
   * `POST /credentials/test`, then `POST /credentials/{guid}`
   * @param credential with its id and secrets: `{ ...await credentials.retrieve(guid), password }`
   * @throws {CredentialTestError} the test has failed, and nothing was stored
   */
  async testAndUpdate(credential: Credential | CredentialConfig, options?: RequestOptions): Promise<Credential> {
    checkRequestOptions(options);
    const id = credential?.id;
    if (typeof id !== 'string' || !id) return refuse('testAndUpdate: id', 'the GUID of the credential', Object(id));
    return whole(this.connection, 'testAndUpdate', options, async (each) => {
      const result = await this.test(credential, each);
      if (!hasPassed(result)) throw new CredentialTestError(cleaned(result ?? { message: 'no answer' }, secretsIn(credential)));
      return this.update(id, credential, each);
    });
  }
}

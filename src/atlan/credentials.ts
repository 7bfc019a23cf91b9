/** Atlan's credentials alone: `new Credentials(options)` takes the same options as the client. */
import {
  Credentials as Generated,
  listCredentialsOperation,
  type CreateCredentialParams,
  type Credential,
  type CredentialConfig,
  type CredentialTestResult,
  type ListCredentialsParams as GeneratedListParams,
} from '../../generated/atlan/credentials.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { dig } from '../core/dig.js';
import { SdkError, hide } from '../core/errors.js';
import { list, offsetPages, type List, type Pager } from '../core/list.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { createCredential, testCredential, updateCredential, withoutPassword } from './credential-functions.js';
import { credentialName } from './names.js';
import { connectAtlan } from './oauth.js';
import { cleaned, secretsIn } from './secrets.js';
import { whole } from './whole.js';

export type * from '../../generated/atlan/credentials.js';
export { listCredentials, purgeCredential, retrieveCredential, testExistingCredential, toCredentialConfig } from '../../generated/atlan/credentials.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
// In place of the generated ones, which let secrets through.
export { createCredential, testCredential, updateCredential } from './credential-functions.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';

/** Parameters of {@link Credentials.list}. */
export interface ListCredentialsParams extends GeneratedListParams {
  /** The workflow whose credential is meant: its credential's name takes the place of `filter.name`. */
  workflowName?: string | undefined;
}

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
  override list({ workflowName, ...params }: ListCredentialsParams = {}, options?: RequestOptions): List<Credential> {
    const named = workflowName === undefined ? params : { ...params, filter: { ...params.filter, name: credentialName(workflowName) } };
    return list(this.connection, listCredentialsOperation, credentialPages, [], named, options);
  }

  /**
   * Retrieves a credential, without its secrets.
   *
   * `GET /credentials/{guid}`
   * @returns the credential; undefined when it does not exist
   */
  override async retrieve(guid: string, options?: RequestOptions): Promise<Credential | undefined> {
    return withoutPassword(await super.retrieve(guid, options)) ?? undefined;
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

const credentialPages: Pager = {
  ...offsetPages,
  next(answer, page, ...rest) {
    const found = dig(answer.data, page.items!);
    if (Array.isArray(found)) found.forEach(withoutPassword);
    return offsetPages.next!(answer, page, ...rest);
  },
};

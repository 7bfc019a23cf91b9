// Generated from openapi/cognite/login.yaml by `npm run generate`. Do not edit.
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import type { Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { CogniteResource } from './platform.js';
import type { LoginStatus } from './schema.js';

export type { LoginStatus } from './schema.js';

/** `GET /login/status` @internal */
export const loginStatusOperation = {
  id: 'loginStatus',
  path: '/login/status',
  base: '',
  readonly: true,
  result: ['data'],
} as const satisfies Operation;

/** Who a credential belongs to. Withdrawn; `iam.token.inspect()` stands in its place. */
export class Login extends CogniteResource {
  /**
   * Tell who the caller is.
   *
   * `GET /login/status`
   * @param options signal, timeouts, retries and headers of this call
   * @returns who the caller is
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @deprecated Use iam.token.inspect().
   */
  status(options?: RequestOptions): Promise<LoginStatus> {
    return call(this.connection, loginStatusOperation, [], undefined, options);
  }
}

/**
 * {@link Login.status} as a function.
 * @deprecated See the method.
 */
export function loginStatus(connection: Connection, options?: RequestOptions): Promise<LoginStatus> {
  return call(connection, loginStatusOperation, [], undefined, options);
}

// Generated from openapi/cognite/sessions.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import type { Operation } from '../../src/core/operation.js';
import { CogniteResource } from './platform.js';
import type { CreatedSession, SessionRequest } from './schema.js';

export type {
  ClientCredentials,
  CreatedSession,
  OneshotTokenExchange,
  SessionRequest,
  SessionStatus,
  SessionType,
  TokenExchange,
} from './schema.js';

/** `POST /sessions` @internal */
export const createSessionOperation = {
  id: 'createSession',
  path: '/sessions',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1, single: true, merge: ['items'] },
} as const satisfies Operation;

/** Sessions let a service act for its caller after the request has ended. */
export class IamSessions extends CogniteResource {
  /**
   * Create a session.
   *
   * Gives a nonce that binds another service, such as a workflow execution, to the session. A nonce is short-lived and
   * works once, so create the session right before the nonce is used. Methods that need a nonce create their own
   * session unless they are given one.
   *
   * `POST /sessions`
   * @param session the session
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the session, with its nonce
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(session: SessionRequest, options?: BatchOptions): Promise<CreatedSession> {
    return batch(this.connection, createSessionOperation, session, undefined, options);
  }
}

/** {@link IamSessions.create} as a function. */
export function createSession(
  connection: Connection,
  session: SessionRequest,
  options?: BatchOptions,
): Promise<CreatedSession> {
  return batch(connection, createSessionOperation, session, undefined, options);
}

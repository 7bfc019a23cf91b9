// Generated from openapi/cognite/sessions.yaml by `npm run generate`. Do not edit.
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';

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
  verb: 'POST',
  path: '/sessions',
  body: ['items'],
  encode: jsonBody,
  batch: { items: 'items', max: 1, single: true, merge: ['items'] },
} as const satisfies Operation;

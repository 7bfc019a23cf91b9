// Generated from openapi/plant/tokens.yaml by `npm run generate`. Do not edit.
import type { Operation } from '../../src/core/operation.js';

export type { Token, TokenRequest } from './schema.js';

/** `POST /tokens` @internal */
export const createToken = {
  id: 'createToken',
  verb: 'POST',
  path: '/tokens',
  body: ['items'],
  batch: { items: 'items', max: 1, merge: ['items'] },
} as const satisfies Operation;

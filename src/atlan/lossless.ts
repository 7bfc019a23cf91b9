import { refuse } from '../core/check.js';
import { jsonWithBigints } from '../core/json-bigints.js';
import type { Encoder } from '../core/operation.js';
import { bodyFields, checkFinite, jsonText } from '../core/params.js';

/** Bodies of documents that were read: an integer beyond 2^53, which was read as a bigint, goes back as it came. */
export const losslessBody = {
  fields: bodyFields,
  text(operation, body) {
    try {
      return jsonText(operation, body);
    } catch (error) {
      if (!/BigInt/.test((error as Error).message)) throw error;
    }
    try {
      checkFinite(body);
      return jsonWithBigints(body);
    } catch (error) {
      return refuse(`${operation.id}: the body`, 'JSON', (error as Error).message);
    }
  },
} as const satisfies Encoder;

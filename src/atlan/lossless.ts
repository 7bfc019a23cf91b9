import { refuse } from '../core/check.js';
import type { Encoder } from '../core/operation.js';
import { bodyFields } from '../core/params.js';

/** Bodies of documents that were read: an integer beyond 2^53, which was read as a bigint, goes back as it came. */
export const losslessBody = {
  fields: bodyFields,
  text(operation, body) {
    // No text begins with it by chance.
    const mark = `${Math.random()}:`;
    try {
      const text = JSON.stringify(body, (_name, field: unknown) => (typeof field === 'bigint' ? mark + field : checked(field)));
      return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
    } catch (error) {
      return refuse(`${operation.id}: the body`, 'JSON', (error as Error).message);
    }
  },
} as const satisfies Encoder;

/** JSON has no NaN and no infinities: they would go out as null. */
function checked(field: unknown): unknown {
  if (typeof field === 'number' && !Number.isFinite(field)) throw new Error(String(field));
  return field;
}

import { isSuspicious, parseJson } from './json.js';
import { unsafeIntegers } from './json-bigints.js';

/**
 * {@link parseJson}, where neither a rounded integer nor a bigint will do.
 * @throws {SyntaxError} malformed JSON
 * @throws {RangeError} an integer beyond 2^53
 */
export function parseExactJson(text: string): unknown {
  const value = parseJson(text);
  const [from, to] = isSuspicious(text) ? unsafeIntegers(text) : [];
  if (from !== undefined) throw new RangeError(`the integer ${text.slice(from, to)} would be rounded`);
  return value;
}

/** Numbers of rows on the wire: whole numbers beyond 2^53 are read and written exactly. Loaded when rows are. */
import type { SequenceRowsPage } from '../../generated/cognite/schema.js';
import { refuse } from '../core/check.js';
import { isExact, jsonWithBigints, parseJsonWithBigints, plainJson, unsafeIntegers } from '../core/json-bigints.js';
import { isSuspicious, parseJson } from '../core/json.js';
import type { Operation } from '../core/operation.js';
import type { SequenceRowWithBigints } from './sequence-reads.js';

/** Reads any JSON. */
export function readRows(bigints: boolean): (text: string) => unknown {
  if (bigints) return parseJsonWithBigints;
  return (text) => {
    if (!isSuspicious(text)) return plainJson(text);
    const places = unsafeIntegers(text);
    for (let index = 0; index < places.length; index += 2) checkExact(text.slice(places[index], places[index + 1]));
    // Those that are left are as they are in any JSON.
    return places.length ? (JSON.parse(text) as unknown) : parseJson(text);
  };
}

/** Reads a page of a sequence's rows. What stands in a DOUBLE column is no whole number, however it is written. */
export function readSequenceRows(bigints: boolean): (text: string) => unknown {
  return (text) => {
    const page = parseJsonWithBigints(text) as Partial<SequenceRowsPage> | undefined;
    const doubles = page?.columns?.map(({ valueType = 'DOUBLE' }) => valueType === 'DOUBLE');
    for (const { values } of (page?.rows ?? []) as SequenceRowWithBigints[]) {
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (typeof value !== 'bigint') continue;
        if (bigints && !doubles?.[column]) continue;
        if (!doubles?.[column]) checkExact(String(value));
        values[column] = Number(value);
      }
    }
    return page;
  };
}

/** @throws {RangeError} for an integer that would be rounded */
function checkExact(digits: string): void {
  if (!isExact(digits)) throw new RangeError(`the integer ${digits} would be rounded; the option bigints: true gives such numbers as bigints`);
}

/** JSON text of a body that was checked: bigints are written out, and numbers from 2^53 on have an exponent. */
export function rowsBody({ id }: Operation, body: unknown): string {
  try {
    return jsonWithBigints(body);
  } catch (error) {
    return refuse(`${id}: the body`, 'JSON', (error as Error).message);
  }
}

/** Passes every value but NaN and the infinities. */
function finite(_name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(String(value));
  return typeof value === 'bigint' ? 0 : value;
}

/**
 * Finds numbers that JSON has not: they would go out as null.
 * @throws {Error} with the number, or because of a circle
 */
export function checkNumbers(value: unknown, depth = 0): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(String(value));
  } else if (typeof value === 'object' && value !== null) {
    // What says itself how it is written, and what may be a circle, is left to JSON.
    if (depth > 50 || typeof (value as { toJSON?: unknown }).toJSON === 'function') JSON.stringify(value, finite);
    else if (Array.isArray(value)) for (let index = 0; index < value.length; index++) checkNumbers(value[index], depth + 1);
    else for (const name in value) checkNumbers((value as Record<string, unknown>)[name], depth + 1);
  }
}

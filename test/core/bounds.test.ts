import { describe, expect, it } from 'vitest';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import { ValidationError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import { fillPath } from '../../src/core/url.js';
import { failure, ok, wire } from '../support/wire.js';

const count = { id: 'count', path: '/count/{plantId}', body: ['id'], encode: jsonBody, bounds: { '{plantId}': [1, 9] }, checkBounds } as const satisfies Operation;

async function refused(operation: Operation, path: unknown[], params: object): Promise<string> {
  const wired = wire([ok({})]);
  const error = await failure(call(wired.connection, operation, path, params, undefined));
  expect(error).toBeInstanceOf(ValidationError);
  expect(wired.sent).toEqual([]);
  return error.message;
}

describe('numbers in a path', () => {
  it.each([1, 9])('takes %j', (plantId) => {
    expect(fillPath(count, [plantId])).toBe(`/count/${plantId}`);
  });

  it.each([0, 10, -1, '3', 'a', 1.5, NaN, '', '..', null, undefined])('refuses %j, which is out of bounds', async (plantId) => {
    expect(await refused(count, [plantId], {})).toMatch(/^count: plantId must be a whole number from 1 to 9, not /);
  });

  it('leaves a parameter of the same name alone', async () => {
    const both: Operation = { ...count, id: 'both', path: '/both/{id}', bounds: { '{id}': [5, 9] } };
    const wired = wire([ok({})]);
    await call(wired.connection, both, [5], { id: 1 }, undefined);
    expect(wired.sent).toMatchObject([{ path: '/both/5', body: { id: 1 } }]);
    expect(await refused(both, [1], { id: 5 })).toMatch(/^both: id must be/);
  });
});

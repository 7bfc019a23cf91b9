import { describe, expect, it } from 'vitest';
import { call } from '../../src/core/call.js';
import { ValidationError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import { spellOutVariant } from '../../src/core/variants.js';
import { failure, ok, wire } from '../support/wire.js';

const count = {
  id: 'count',
  path: '/count',
  query: { dry: 'dry' },
  body: ['kind', 'filter', 'of', 'where', 'states'],
  encode: jsonBody,
  accepts: { states: { single: true, values: ['RUNNING', 'STOPPED'] } },
  variants: [
    { optional: ['kind', 'of'], values: { kind: ['all'] } },
    { required: ['kind', 'of'], optional: ['where'], values: { kind: ['each', 'most'] } },
    { required: ['kind', 'states'], values: { kind: ['most'] } },
  ],
  spellOut: spellOutVariant,
} as const satisfies Operation;

const named = { id: 'name', path: '/name', body: ['id', 'externalId', 'note'], encode: jsonBody, variants: [{ required: ['id'] }, { required: ['externalId'] }], spellOut: spellOutVariant } as const satisfies Operation;

async function body(operation: Operation, params: object | undefined): Promise<unknown> {
  const wired = wire([ok({})]);
  await call(wired.connection, operation, [], params, undefined);
  return wired.sent[0]!.body;
}

async function refused(operation: Operation, params: object | undefined): Promise<string> {
  const wired = wire([ok({})]);
  const error = await failure(call(wired.connection, operation, [], params, undefined));
  expect(error).toBeInstanceOf(ValidationError);
  expect(wired.sent).toEqual([]);
  return error.message;
}

describe('parameters of which not all go together', () => {
  it.each([
    [undefined, {}],
    [{ filter: 'a' }, { filter: 'a' }],
    [{ kind: 'all', of: 'name' }, { kind: 'all', of: 'name' }],
    [{ of: 'name', where: undefined }, { of: 'name' }],
    [{ kind: 'each', of: 'name', where: 'b', dry: true }, { kind: 'each', of: 'name', where: 'b' }],
    [{ kind: 'most', states: 'running' }, { kind: 'most', states: ['RUNNING'] }],
  ])('takes %j', async (params, expected) => {
    expect(await body(count, params)).toEqual(expected);
  });

  it.each<[object, string]>([
    [{ where: 'b' }, 'count: parameters must be { kind?: all, of? } or { kind: each | most, of, where? } or { kind: most, states }, not { where }'],
    [{ kind: 'each' }, 'count: parameters must be { kind: each | most, of, where? }, not { kind }'],
    [{ kind: 'all', where: 'b' }, 'count: parameters must be { kind?: all, of? }, not { kind, where }'],
    [{ kind: 'most', of: 'a', states: 'RUNNING' }, 'count: parameters must be { kind: each | most, of, where? } or { kind: most, states }, not { kind, of, states }'],
    [{ kind: 'none' }, 'count: parameters must be { kind?: all, of? } or { kind: each | most, of, where? } or { kind: most, states }, not { kind }'],
    [{ kind: null }, 'count: parameters must be { kind?: all, of? } or { kind: each | most, of, where? } or { kind: most, states }, not { kind }'],
  ])('refuses %j before anything is sent', async (params, message) => {
    expect(await refused(count, params)).toBe(message);
  });

  it('wants exactly one of several names', async () => {
    expect(await body(named, { id: 1, externalId: undefined, note: 'n' })).toEqual({ id: 1, note: 'n' });
    expect(await body(named, { externalId: 'a' })).toEqual({ externalId: 'a' });
    expect(await refused(named, { note: 'n' })).toBe('name: parameters must be { id } or { externalId }, not {}');
    expect(await refused(named, { id: 1, externalId: 'a' })).toBe('name: parameters must be { id } or { externalId }, not { id, externalId }');
    expect(await refused(named, { id: 1, externalId: null })).toContain('not { id, externalId }');
    expect(await refused(named, undefined)).toContain('not {}');
  });
});

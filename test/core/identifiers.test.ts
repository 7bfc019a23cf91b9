import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, fanOut } from '../../src/core/batch.js';
import { call } from '../../src/core/call.js';
import { Connection } from '../../src/core/connection.js';
import { ValidationError } from '../../src/core/errors.js';
import { isOneId, normalizeId } from '../../src/core/identifiers.js';
import type { Identifier } from '../../src/core/operation.js';
import { deleteThings, getThing, getVersions, platform, thingId, versionId } from '../support/platform.js';
import { json, serve } from '../support/server.js';
import { failure, ok, wire } from '../support/wire.js';

/** Identifiers as people make them: separators, signs that mean something in URLs, spaces, scripts, emoji. */
const hostile = fc
  .string({
    minLength: 1,
    maxLength: 12,
    unit: fc.oneof(
      fc.constantFrom('/', '%', '?', '#', '&', '+', '=', ' ', '.', '..', ':', ';', '@', '\\', '"', "'", '<', '%2F', '%2e', '{id}', '$&', '$1', '\u00e9', '\u{1F600}', '\u4e2d', '\u200d', '\u0000', '\n', 'a', '1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  })
  .filter((text) => text !== '' && text !== '.' && text !== '..');

describe('identifiers reach a real server intact', () => {
  it('as path values and in bodies', async () => {
    const { origin, received } = await serve((_request, response) => json(response, {}));
    const connection = new Connection(platform, { baseUrl: origin, project: 'p', auth: 't' } as never);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, other) => {
        received.length = 0;
        await call(connection, getThing, [one], undefined, undefined);
        await fanOut(connection, getVersions, [one, other], undefined, undefined);
        await batch(connection, deleteThings, [one, { externalId: other }], undefined, undefined);
        const segments = received.map(({ target }) => target.split('?')[0]!.split('/').map(decodeURIComponent));
        expect(segments[0]).toEqual(['', 'api', 'v1', 'p', 'things', one]);
        expect(segments[1]).toEqual(['', 'api', 'v1', 'p', 'workflows', one, 'versions', other]);
        expect(JSON.parse(received[2]!.text)).toEqual({ items: [{ externalId: one }, { externalId: other }] });
        for (const { target } of received) expect(target).not.toMatch(/[?#\\ ]/);
      }),
      { numRuns: 60 },
    );
  });

  it('and so does a project', async () => {
    const { origin, received } = await serve((_request, response) => json(response, {}));
    for (const project of ['a/b', 'x y', 'é?#%']) {
      received.length = 0;
      await call(new Connection(platform, { baseUrl: origin, project } as never), getThing, ['1'], undefined, undefined);
      expect(decodeURIComponent(received[0]!.target.split('/')[3]!)).toBe(project);
    }
  });
});

describe('path values that would change the path are refused', () => {
  it.each([['.'], ['..'], [''], [null], [undefined], [NaN], [1.5], [2 ** 53], [Infinity], [true], [{}], [['a']], [new Date(0)], ['\ud800'], ['a\udc00b']])('%j', async (value) => {
    const { connection, sent } = wire([]);
    const error = await failure(call(connection, getThing, [value], undefined, undefined));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(/getThing: id/);
    expect(sent).toEqual([]);
  });

  it.each([['...', '/things/...'], ['.a', '/things/.a'], ['%2e%2e', '/things/%252e%252e'], ['../..', '/things/..%2F..'], [0, '/things/0'], [-1, '/things/-1'], [12, '/things/12'], [' ', '/things/%20']])(
    '%j is no such thing',
    async (value, path) => {
      const { connection, lines } = wire([ok({})]);
      await call(connection, getThing, [value], undefined, undefined);
      expect(lines()).toEqual([`GET ${path}`]);
    },
  );
});

const withOptional: Identifier = { name: 'NodeId', required: ['space', 'externalId'], optional: ['version'], tuple: ['space', 'externalId', 'version'] };
const numeric: Identifier = { name: 'RunId', required: ['job', 'run'], number: 'job', numbers: ['run'] };

describe('short forms', () => {
  const forms: readonly (readonly [string, Identifier, unknown, object])[] = [
    ['a string', thingId, 'a', { externalId: 'a' }],
    ['a number', thingId, 5, { id: 5 }],
    ['the largest number', thingId, Number.MAX_SAFE_INTEGER, { id: Number.MAX_SAFE_INTEGER }],
    ['an object', thingId, { id: 5 }, { id: 5 }],
    ['an object with an undefined half', thingId, { id: 5, externalId: undefined }, { id: 5 }],
    ['a tuple', versionId, ['a', 'v1'], { workflowExternalId: 'a', version: 'v1' }],
    ['an alias', versionId, { externalId: 'a', version: 'v1' }, { workflowExternalId: 'a', version: 'v1' }],
    ['an optional part', withOptional, ['s', 'e', 'v'], { space: 's', externalId: 'e', version: 'v' }],
    ['an optional part left out', withOptional, ['s', 'e'], { space: 's', externalId: 'e' }],
    ['an optional part that is undefined', withOptional, { space: 's', externalId: 'e', version: undefined }, { space: 's', externalId: 'e' }],
    ['numbers in an object', numeric, { job: 1, run: 2 }, { job: 1, run: 2 }],
  ];
  it.each(forms)('%s', (_name, identifier, value, expected) => {
    const copy = structuredClone(value);
    expect(normalizeId(identifier, value, 'x')).toEqual(expected);
    expect(value).toEqual(copy);
  });

  const wrong: readonly (readonly [string, Identifier, unknown])[] = [
    ['an empty string', thingId, ''],
    ['zero', thingId, 0],
    ['a negative number', thingId, -1],
    ['a fraction', thingId, 1.5],
    ['a number beyond 2^53', thingId, 2 ** 53],
    ['NaN', thingId, NaN],
    ['null', thingId, null],
    ['undefined', thingId, undefined],
    ['true', thingId, true],
    ['a bigint', thingId, 5n],
    ['a function', thingId, () => 'a'],
    ['a date', thingId, new Date()],
    ['an empty object', thingId, {}],
    ['both halves', thingId, { id: 1, externalId: 'a' }],
    ['a half that is null beside the other', thingId, { id: 1, externalId: null }],
    ['a number as text', thingId, { id: '1' }],
    ['text as a number', thingId, { externalId: 1 }],
    ['an unknown property', thingId, { externalid: 'a' }],
    ['one property too many', thingId, { id: 1, name: 'x' }],
    ['a list', thingId, ['a']],
    ['a lone string', versionId, 'a'],
    ['a short tuple', versionId, ['a']],
    ['a long tuple', versionId, ['a', 'b', 'c']],
    ['an empty tuple', versionId, []],
    ['a tuple with an empty part', versionId, ['a', '']],
    ['a tuple with a hole', versionId, ['a', undefined]],
    ['a tuple with a number', versionId, ['a', 1]],
    ['a missing property', versionId, { workflowExternalId: 'a' }],
    ['a name beside its alias', versionId, { workflowExternalId: 'a', externalId: 'b', version: '1' }],
    ['a name of Object.prototype', versionId, { workflowExternalId: 'a', version: '1', constructor: 'x' }],
    ['a tuple of four', withOptional, ['a', 'b', 'c', 'd']],
  ];
  it.each(wrong)('%s is refused, with what is allowed', (_name, identifier, value) => {
    let error: unknown;
    try {
      normalizeId(identifier, value, 'op: item 3');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toMatch(/^op: item 3/);
    expect((error as Error).message).toContain(identifier.name);
    for (const name of [...(identifier.required ?? []), ...(identifier.oneOf ?? [])]) expect((error as Error).message).toContain(name);
  });

  it('whatever is given, the outcome is a sound object or a ValidationError', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        for (const identifier of [thingId, versionId, withOptional, numeric] as Identifier[]) {
          try {
            const object = normalizeId(identifier, value, 'x');
            const known = [...(identifier.required ?? []), ...(identifier.optional ?? []), ...(identifier.oneOf ?? [])];
            expect(known).toEqual(expect.arrayContaining(Object.keys(object)));
            if (identifier.oneOf) expect(Object.keys(object)).toHaveLength(1);
          } catch (error) {
            expect(error).toBeInstanceOf(ValidationError);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a tuple or a list of identifiers', () => {
  it.each([
    [versionId, ['a', 'v1'], true],
    [versionId, [['a', 'v1']], false],
    [versionId, [{ workflowExternalId: 'a', version: '1' }], false],
    [versionId, [], false],
    [versionId, ['a', null], false],
    [versionId, { workflowExternalId: 'a', version: '1' }, true],
    [thingId, ['a', 'b'], false],
    [thingId, [1, 2], false],
    [thingId, [], false],
    [thingId, 'a', true],
    [thingId, undefined, true],
  ] as const)('%j given %j', (identifier, value, one) => {
    expect(isOneId(identifier, value)).toBe(one);
  });
});

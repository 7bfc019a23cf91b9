import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../src/core/call.js';
import { parseJsonWithBigints } from '../../src/core/json-bigints.js';
import { parseExactJson } from '../../src/core/json-exact.js';
import { parseJson } from '../../src/core/json.js';
import { getThing } from '../support/platform.js';
import { wire } from '../support/wire.js';

const unsafe = fc.bigInt({ min: 2n ** 53n, max: 10n ** 40n }).chain((digits) => fc.constantFrom(`${digits}`, `-${digits}`));
const safe = fc.maxSafeInteger().map(String);

/** JSON text around numbers, as a platform may write it: nested, in lists, with and without spaces. */
const around = (number: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(number, fc.constantFrom('', ' ', '\n  ', '\t'), fc.json(), fc.nat(6)).map(([digits, space, other, shape]) =>
    [
      `${digits}`,
      `${space}${digits}${space}`,
      `[${space}${digits}${space}]`,
      `[1,${space}${digits}]`,
      `{"a":${space}${digits}${space}}`,
      `{"x\\"y":${other},"b":[{"c":[[${digits}]]}]}`,
      `{"text":"a\\\\\\\\","n":${space}${digits},"later":${other}}`,
    ][shape]!);

describe('no integer is rounded in silence', () => {
  it('one beyond 2^53 is a bigint, wherever it stands, and all else as it was', () => {
    fc.assert(
      fc.property(around(unsafe), (text) => {
        expect(parseJson(text)).toEqual(parseJsonWithBigints(text));
        expect(() => parseExactJson(text)).toThrow(/^the integer -?\d+ would be rounded$/);
      }),
      { numRuns: 500 },
    );
  });

  it('what fits is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.oneof(around(safe), fc.jsonValue().map((value) => JSON.stringify(value))), (text) => {
        const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d+(?![\d.eE])/g) ?? [];
        fc.pre(!/[.eE]/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '')) && numbers.every((word) => Number.isSafeInteger(Number(word))));
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseExactJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('digits in a string are no number', () => {
    fc.assert(
      fc.property(unsafe, fc.string(), fc.constantFrom('', '\\', '"', '\\"', '",', '\\\\"', ': ', ',', '[', '":'), (digits, text, sign) => {
        const value = { [`${sign}${digits}`]: `${text}${sign}${digits}${sign}`, list: [`${sign}${digits}`, `, ${digits}`] };
        expect(parseJson(JSON.stringify(value))).toEqual(value);
        expect(parseJson(JSON.stringify(value, null, 2))).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  it.each([['9007199254740991'], ['-9007199254740991'], ['3.14159265358979323846'], ['0.12345678901234567890'], ['1e300'], ['12345678901234567.5'], ['1.7976931348623157e+308'], ['0'], ['-0']])('%s is read', (text) => {
    expect(parseJson(text)).toBe(JSON.parse(text));
    expect(parseJson(`{"a": [${text}]}`)).toEqual({ a: [JSON.parse(text)] });
  });

  it.each([['9007199254740992'], ['9007199254740993'], ['-9007199254740993'], ['18446744073709551615'], ['10000000000000000']])('%s has all its digits', (text) => {
    const big = BigInt(text);
    for (const [whole, read] of [[text, big], [` ${text}`, big], [`[${text}]`, [big]], [`{"a":${text}}`, { a: big }], [`{"a":"x","b":[1, 2,\n${text}]}`, { a: 'x', b: [1, 2, big] }]] as const) {
      expect(parseJson(whole)).toEqual(read);
      expect(() => parseExactJson(whole)).toThrow(`the integer ${text} would be rounded`);
    }
  });

  it('a field named __proto__ stays a field', () => {
    const read = parseJson('{"__proto__":{"a":9007199254740993}}') as object;
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('what is no JSON is a SyntaxError', () => {
    for (const text of ['{', '[9007199254740993', '9007199254740993x', '"9007199254740993', '[9007199254740993,]']) {
      expect(() => parseJson(text)).toThrow(SyntaxError);
      expect(() => parseExactJson(text)).toThrow(SyntaxError);
    }
  });
});

it('a string of many million characters does not overflow the stack', () => {
  const long = { text: 'x'.repeat(12_000_000), escaped: '\n"\\'.repeat(1_000_000), n: 12345678901234 };
  expect(parseJson(JSON.stringify({ digits: ', 12345678901234567890', ...long }))).toMatchObject({ n: 12345678901234 });
  expect(parseJson(JSON.stringify(long).replace('12345678901234', '12345678901234567890'))).toEqual({ ...long, n: 12345678901234567890n });
});

it.each([[''], [' '], ['\n'], ['\r\n'], ['\r\n\r\n'], ['      ']])('blank text %j is no value', (text) => {
  expect(parseJson(text)).toBeUndefined();
});

it('a call that gets such an integer gives it', async () => {
  const { connection, sent } = wire([new Response('{"id":9007199254740993,"name":"a"}')]);
  expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ id: 9007199254740993n, name: 'a' });
  expect(sent).toHaveLength(1);
});

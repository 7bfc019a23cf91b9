import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonWithBigints, parseJsonWithBigints, unsafeIntegers } from '../../src/core/json-bigints.js';
import { parseJson } from '../../src/core/json.js';

/** JSON values with bigints in them, beside everything that could be taken for one. */
const marks = fc.constantFrom('\x80', '\x81', '\x80\x80', '\x8012345678901234567890', '"', '\\', '\\u0080', '9007199254740993', ',"a":9007199254740993', '\u2028');
const text = fc.oneof(fc.string(), marks, fc.tuple(marks, fc.string(), marks).map((parts) => parts.join('')));
const big = fc.oneof(fc.bigInt({ min: 2n ** 53n, max: 10n ** 30n }), fc.bigInt({ min: -(10n ** 30n), max: -(2n ** 53n) }));
const plain = fc.oneof(text, fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !/^-?\d{16,}$/.test(String(value)) && !Object.is(value, -0)), fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, plain, big, fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(text, tie('value'), { maxKeys: 5 })),
}));

/** JSON text as written by hand, token by token. */
function written(one: unknown, space: string): string {
  if (typeof one === 'bigint') return String(one);
  if (Array.isArray(one)) return `[${space}${one.map((each) => written(each, space)).join(`,${space}`)}${space}]`;
  if (typeof one === 'object' && one !== null) {
    return `{${Object.entries(one)
      .map(([name, each]) => `${space}${JSON.stringify(name)}:${space}${written(each, space)}`)
      .join(`${space},`)}}`;
  }
  return JSON.stringify(one);
}

describe('integers beyond 2^53', () => {
  it('are read as bigints, all else as JSON.parse reads it', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('', ' ', '\n'), fc.boolean(), (one, space, escaped) => {
        const json = escaped ? written(one, space).replace(/[\x80\x81]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`) : written(one, space);
        expect(parseJsonWithBigints(json)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('are written with all digits', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(jsonWithBigints(one)).toBe(written(one, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('are no numbers that happen to be as large: what is written as a number is read as one', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 2 ** 53, max: 1e22, noNaN: true }), fc.double({ min: 2 ** 53, max: 1e22, noNaN: true }).map((one) => -Math.round(one))).map((one) => one + 0);
    fc.assert(
      fc.property(fc.array(fc.oneof(number, big, text)), (list) => {
        const json = jsonWithBigints(list);
        expect(parseJsonWithBigints(json)).toEqual(list);
        if (!list.some((one) => typeof one === 'bigint')) expect(parseJson(json)).toEqual(list);
      }),
      { numRuns: 500 },
    );
    expect(jsonWithBigints([1e20, -(2 ** 53), 10n ** 20n, '100000000000000000000'])).toBe('[1e+20,-9.007199254740992e+15,100000000000000000000,"100000000000000000000"]');
    expect(jsonWithBigints(undefined)).toBeUndefined();
  });

  it('are found where they are', () => {
    const json = String.raw`{"9007199254740993":"\\","a\"":[-9007199254740993,1,9007199254740992.5,90071992547409930e1,1e90071992547409930,0.90071992547409930],"\"12345678901234567890":12345678901234567890}`;
    const places = unsafeIntegers(json);
    expect(places.map((place, index) => (index % 2 ? json.slice(places[index - 1], place) : '')).filter(Boolean)).toEqual(['-9007199254740993', '12345678901234567890']);
  });

  it.each([['9007199254740993', 9007199254740993n], ['-9223372036854775808', -9223372036854775808n], ['[9007199254740991]', [9007199254740991]], ['"9007199254740993"', '9007199254740993']])('%s', (json, read) => {
    expect(parseJsonWithBigints(json)).toEqual(read);
  });

  it('stay where they are in an object with awkward names', () => {
    const read = parseJsonWithBigints('{"__proto__":9007199254740993,"10":9007199254740993,"2":{"__proto__":[9007199254740995]}}') as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(['2', '10', '__proto__']);
    expect(Object.getOwnPropertyDescriptor(read, '__proto__')!.value).toBe(9007199254740993n);
    expect(jsonWithBigints(read)).toBe('{"2":{"__proto__":[9007199254740995]},"10":9007199254740993,"__proto__":9007199254740993}');
  });

  it('malformed and blank text are what they are elsewhere', () => {
    for (const json of ['', ' ', '\n']) expect(parseJsonWithBigints(json)).toBe(parseJson(json));
    for (const json of ['{', '[9007199254740993', '9007199254740993x', '"9007199254740993']) expect(() => parseJsonWithBigints(json)).toThrow(SyntaxError);
  });

  it('are written with all digits where the program has taught them to be texts', () => {
    Object.assign(BigInt.prototype, {
      toJSON(this: bigint) {
        return String(this);
      },
    });
    try {
      expect(jsonWithBigints({ a: [9007199254740993n, '5', new Date(0)] })).toBe('{"a":[9007199254740993,"5","1970-01-01T00:00:00.000Z"]}');
    } finally {
      delete (BigInt.prototype as { toJSON?: unknown }).toJSON;
    }
  });

  it('what can not be written is an error', () => {
    const circle: unknown[] = [1n];
    circle.push(circle);
    expect(() => jsonWithBigints([circle])).toThrow(TypeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../src/cognite/datapoint-columns.js';
import { readPages } from '../../src/cognite/datapoint-json.js';
import { toDatapointObjects, type DatapointAggregate, type RawDatapoints } from '../../src/cognite/datapoints.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const timestamp = fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 });
const status = fc.record({ code: fc.nat(), symbol: fc.constantFrom('Good', 'Bad', 'Uncertain', 'Bad "x" ø') });
const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('NaN', '"', '\\', '}', ']', ',', 'é', '🙂', 'a"}],"x":[{', '\n', '\u2028'));
/** How a number may stand in JSON. */
const numeral = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(3)),
  fc.tuple(fc.integer(), fc.nat({ max: 99_999_999 })).map(([whole, rest]) => `${whole}.${rest}`),
  fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }).map(String),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.nat({ max: 25 })).map(([whole, places]) => `0.${'0'.repeat(places)}${whole}`),
  fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1, max: 9 }), fc.integer({ min: -320, max: 308 })).map(([value, exponent]) => `${value}e${exponent}`),
  fc.constantFrom('0', '-0', '0.1', '1E+5', '1e-7', '9007199254740993', '4.35', '5e-324', '1.7976931348623157e308', '123456789012345', '1234567890123456', '0.30000000000000004'),
);

describe('readPages', () => {
  it('reads every number as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.array(numeral, { minLength: 1, maxLength: 20 }), (numerals) => {
        const text = `{"items":[{"id":1,"isString":false,"datapoints":[${numerals.map((value, index) => `{"timestamp":${index},"value":${value}}`).join()}]}]}`;
        const [page] = readPages(bytes(text));
        expect([...(page!.part.columns.get('value') as Float64Array)]).toEqual(numerals.map((value) => JSON.parse(value) as number));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what objects hold, in any order and with any space', () => {
    const numbers = fc.array(fc.record({ timestamp, value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.constantFrom('NaN', 'Infinity', '-Infinity')), status }, { requiredKeys: ['timestamp', 'status'] }), { minLength: 1, maxLength: 30 });
    const texts = fc.array(fc.record({ timestamp, value: word, status }, { requiredKeys: ['timestamp', 'status'] }), { minLength: 1, maxLength: 30 });
    const series = fc.oneof(
      fc.record({ datapoints: numbers, isString: fc.constant(false), unit: word, id: fc.nat(), type: fc.constant('numeric') }),
      fc.record({ id: fc.nat(), datapoints: texts, externalId: word, isString: fc.constant(true), type: fc.constant('string') }),
    );
    fc.assert(
      fc.property(fc.array(series, { maxLength: 4 }), fc.constantFrom(undefined, 1, '\t\r'), (items, space) => {
        const text = JSON.stringify({ meta: { of: ['anything', null, { 'a}': '\\"]' }], x: true }, items, more: -1.5e-3 }, undefined, space);
        const pages = readPages(bytes(text));
        const found = pages.map(({ series: head, part }) => toDatapointObjects(toColumns(head, [part], {})));
        expect(found).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });

  it('reads aggregates, where any may be missing', () => {
    const names: DatapointAggregate[] = ['average', 'count', 'max', 'maxDatapoint'];
    const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
    const point = fc.record({ timestamp, average: value, max: value, count: fc.nat(), maxDatapoint: fc.record({ timestamp, value }), unknown: fc.constantFrom(null, true, [1, [2]], { deep: { deeper: 1 } }) }, { requiredKeys: ['timestamp'] });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (datapoints) => {
        const [page] = readPages(bytes(JSON.stringify({ items: [{ id: 1, isString: false, type: 'numeric', isStep: false, datapoints }] })));
        const { datapoints: found } = toDatapointObjects(toColumns(page!.series, [page!.part], { aggregates: names, granularity: '1h' }) as never) as RawDatapoints;
        expect(found).toEqual(datapoints.map(({ unknown: _unknown, ...rest }) => rest));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses every text that JSON.parse refuses', () => {
    const whole = JSON.stringify({ items: [{ id: 1, isString: false, datapoints: [{ timestamp: 1, value: 1.5, status: { code: 0, symbol: 'Good' } }, { timestamp: 2, value: 'NaN' }] }] });
    for (let length = 0; length < whole.length; length++) expect(() => readPages(bytes(whole.slice(0, length))), whole.slice(0, length)).toThrow(SyntaxError);
    const broken = ['{"items":[]}x', '{"items":[}]', '{"items":{}}', '{}', '[]', 'null', '{"items":[{"id":1}]}', '{"items":[{"id":1,"datapoints":[1]}]}', '{"items":[{"id":1,"datapoints":[{"timestamp":-}]}]}', '{"items":[{"id":1,"datapoints":[{"timestamp":1 "value":2}]}]}', '{"items":[{"id":1,"datapoints":[{"timestamp":1-2}]}]}', '{"items":[{"id":1,"datapoints":[{"timestamp":"x"}]}]}'];
    for (const text of broken) expect(() => readPages(bytes(text)), text).toThrow(SyntaxError);
    expect(() => readPages(bytes('{"items":[{"id":9007199254740993,"datapoints":[]}]}'))).toThrow(RangeError);
  });

  it('holds more points than it has made room for', () => {
    const datapoints = Array.from({ length: 100_010 }, (_one, index) => ({ timestamp: index, value: index / 2 }));
    const [page] = readPages(bytes(JSON.stringify({ items: [{ id: 1, isString: false, type: 'numeric', datapoints }] })));
    expect(page!.part.timestamps).toHaveLength(100_010);
    expect((page!.part.columns.get('value') as Float64Array).at(-1)).toBe(100_009 / 2);
  });
});

import { Table as ArrowTable, makeData, tableFromArrays, tableFromIPC, tableToIPC, vectorFromArray, Decimal, Dictionary, Field, Int32, List, RecordBatch, Schema, Struct, TimestampSecond, Utf8, Vector } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table, ValidationError, fromArrow, toArrow, toArrowBytes } from '../../src/cognite/arrow.js';

const rowsOf = (table: Table): unknown[][] => [...table.rows()];

const table = new Table(
  [
    ['time', [new Date(0), new Date(1_700_000_000_000), new Date(-1)]],
    ['7', [1.5, NaN, -Infinity]],
    ['3', ['é', undefined, '']],
    ['big', [1n, 2n ** 62n, -5n]],
    ['some', [undefined, 1n, undefined]],
    ['flag', [true, undefined, false]],
    ['any', [{ a: [1, 2n ** 60n] }, undefined, 'x']],
    ['when', [undefined, new Date(5), undefined]],
  ],
  { index: 'time', fields: { 7: { unit: 'bar', isStep: true, aggregate: 'average', series: 'pump' } } },
);

describe('toArrow', () => {
  it('gives each column its type, and nulls where values are missing', () => {
    const arrow = toArrow(table);
    expect(arrow.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'time: Timestamp<MILLISECOND, UTC>',
      '7: Float64',
      '3: Utf8',
      'big: Int64',
      'some: Int64',
      'flag: Bool',
      'any: Utf8',
      'when: Timestamp<MILLISECOND, UTC>',
    ]);
    expect(arrow.schema.fields.map(({ nullable }) => nullable)).not.toContain(false);
    expect(arrow.schema.metadata).toEqual(new Map([['index', 'time']]));
    expect(arrow.schema.fields[1]!.metadata).toEqual(new Map([['unit', 'bar'], ['isStep', 'true'], ['aggregate', 'average'], ['series', 'pump']]));
    expect(arrow.numRows).toBe(3);
    const columns = Object.fromEntries(table.names.map((name) => [name, Array.from(arrow.getChild(name)!)]));
    expect(columns).toMatchObject({ 7: [1.5, null, -Infinity], 3: ['é', null, ''], big: [1n, 2n ** 62n, -5n], some: [null, 1n, null], flag: [true, null, false], time: [0, 1_700_000_000_000, -1], when: [null, 5, null] });
    expect(columns.any).toEqual(['{"a":[1,1152921504606846976]}', null, '"x"']);
    expect(arrow.getChild('7')!.nullCount).toBe(1);
  });

  it('does not copy numbers', () => {
    const values = Float64Array.of(1, 2);
    expect((toArrow(new Table({ a: values })).getChild('a')!.data[0]!.values as Float64Array).buffer).toBe(values.buffer);
    expect((fromArrow(toArrow(new Table({ a: values }))).column('a') as Float64Array).buffer).toBe(values.buffer);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['bigints of more than 64 bits', () => toArrow(new Table({ a: [2n ** 63n] })), /each value of "a" must be of at most 64 bits, not "9223372036854775808"/],
    ['parts of milliseconds', () => toArrow(new Table({ a: [1.5] }, { fields: { a: { type: 'time' } } })), /a whole number of milliseconds, not 1.5/],
    ['what is no JSON', () => toArrow(new Table({ a: [() => 1] })), /each value of "a" must be JSON/],
    ['another format', () => toArrowBytes(table, { format: 'feather' as never }), /format must be file or stream/],
    ['another option', () => toArrowBytes(table, { compression: 'lz4' } as never), /has no "compression"/],
    ['what is no table', () => fromArrow({} as never), /data must be an Arrow table or its bytes/],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(message);
    expect(act).toThrow(ValidationError);
  });
});

describe('fromArrow', () => {
  it.each(['file', 'stream'] as const)('reads what toArrowBytes writes as a %s', (format) => {
    const bytes = toArrowBytes(table, { format });
    expect(tableFromIPC(bytes).numRows).toBe(3);
    const back = fromArrow(bytes);
    expect(rowsOf(back)).toEqual(rowsOf(table));
    expect(back.fields).toEqual(table.fields);
    expect(back.index).toBe('time');
    expect(rowsOf(fromArrow(bytes.slice().buffer))).toEqual(rowsOf(table));
  });

  it('reads the tables of others', () => {
    const arrow = tableFromArrays({ i: Int32Array.of(1, 2), f: Float32Array.of(0.5, 1), u: BigUint64Array.of(1n, 2n ** 63n), d: [new Date(0), new Date(86_400_000)] });
    const back = fromArrow(arrow);
    expect(back.fields.map(({ type }) => type)).toEqual(['number', 'number', 'integer', 'time']);
    expect(rowsOf(back)).toEqual([[1, 0.5, 1n, 0], [2, 1, 2n ** 63n, 86_400_000]]);
    const words = vectorFromArray(['x', 'y', 'x'], new Dictionary(new Utf8(), new Int32()));
    const seconds = vectorFromArray([1000, null, 3000], new TimestampSecond());
    const lists = vectorFromArray([[1], [], null], new List(new Field('item', new Int32(), true)));
    const all = fromArrow(new ArrowTable({ words, seconds, lists }));
    expect(all.fields.map(({ type }) => type)).toEqual(['text', 'time', 'any']);
    expect(rowsOf(all)).toEqual([['x', 1000, [1]], ['y', undefined, []], ['x', 3000, undefined]]);
  });

  it('joins batches', () => {
    const one = toArrow(new Table({ a: [1, 2], b: ['x', 'y'] }));
    const other = toArrow(new Table({ a: [3, NaN], b: ['z', undefined] }));
    expect(rowsOf(fromArrow(one.concat(other)))).toEqual([[1, 'x'], [2, 'y'], [3, 'z'], [undefined, undefined]]);
    // A part of a larger one, too.
    expect(rowsOf(fromArrow(one.concat(other).slice(1, 3)))).toEqual([[2, 'y'], [3, 'z']]);
  });

  it('reads decimals as numbers, or as texts where a number would lose digits', () => {
    const decimals = (scale: number, ...words: number[]): Vector => new Vector([makeData({ type: new Decimal(scale, 38, 128), length: words.length / 4, nullCount: 0, data: Uint32Array.from(words) })]);
    const minus = 0xffff_ffff;
    const money = decimals(2, 12345, 0, 0, 0, minus, minus, minus, minus, 5, 0, 0, 0);
    const exact = decimals(3, minus, minus, minus >>> 1, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    const whole = decimals(0, 7, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0);
    const back = fromArrow(new ArrowTable({ money, exact, whole }));
    expect(back.fields.map(({ type }) => type)).toEqual(['number', 'text', 'number']);
    expect(rowsOf(back)).toEqual([[123.45, `${(2n ** 95n - 1n) / 1000n}.${(2n ** 95n - 1n) % 1000n}`, 7], [-0.01, '0.001', 8], [0.05, '0.000', 9]]);
    const some = vectorFromArray([null], new Decimal(2, 10, 128));
    expect(rowsOf(fromArrow(new ArrowTable({ some })))).toEqual([[undefined]]);
  });

  it('refuses bytes that are no table', () => {
    const file = toArrowBytes(table);
    for (const bytes of [new TextEncoder().encode('hello'), new Uint8Array([1, 2, 3]), new Uint8Array(0), new Uint8Array(64), file.slice(0, file.length / 2), file.slice(0, 6)]) {
      expect(() => fromArrow(bytes)).toThrow(ValidationError);
      expect(() => fromArrow(bytes)).toThrow(/fromArrow: data must be an Arrow file or stream/);
    }
    // A view of a part of other bytes is one.
    const within = new Uint8Array(file.length + 16);
    within.set(file, 8);
    expect(rowsOf(fromArrow(within.subarray(8, 8 + file.length)))).toEqual(rowsOf(table));
  });

  it('takes tables without rows and without columns', () => {
    const schema = new Schema([new Field('a', new Int32())]);
    const empty = new ArrowTable(schema, new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: 0, children: [makeData({ type: new Int32() })] })));
    expect(rowsOf(fromArrow(tableToIPC(empty, 'file')))).toEqual([]);
    expect(fromArrow(empty).names).toEqual(['a']);
    expect(fromArrow(toArrowBytes(table.slice(0, 0))).fields).toEqual(table.fields);
    expect(fromArrow(toArrowBytes(new Table({}))).names).toEqual([]);
  });

  it('gives back whatever was written', () => {
    const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
    const kinds = {
      number: maybe(fc.double({ noNaN: true })),
      time: maybe(fc.integer({ min: -1e13, max: 1e13 })),
      integer: maybe(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      text: maybe(fc.string({ unit: 'binary' })),
      boolean: maybe(fc.boolean()),
      // Null is a missing value; JSON has no -0, and whole numbers beyond 2^53 are bigints.
      any: maybe(fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null && !/\d{16}/.test(JSON.stringify(value))).map((value) => JSON.parse(JSON.stringify(value)) as unknown)),
    };
    const column = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])).chain((type) => fc.tuple(fc.constant(type), fc.array(kinds[type] as fc.Arbitrary<unknown>, { minLength: 70, maxLength: 70 })));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 70 }), (columns, length) => {
        const made = new Table(columns.map(([, values], index) => [`c${index}`, values.slice(0, length)] as const), { fields: new Map(columns.map(([type], index) => [`c${index}`, { type }])) });
        const back = fromArrow(toArrowBytes(made));
        expect(back.fields).toEqual(made.fields);
        expect(JSON.stringify(rowsOf(back), plain)).toBe(JSON.stringify(rowsOf(made), plain));
      }),
      { numRuns: 25 },
    );
  });
});

/** Tells what JSON has no word for. */
function plain(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) || value === undefined || Object.is(value, -0) ? `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}` : value;
}

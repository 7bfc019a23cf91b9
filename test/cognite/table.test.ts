import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { CogniteClient, toDatapointObjects, type AggregateDatapointColumns, type NumericDatapointColumns } from '../../src/cognite/index.js';
import {
  Table,
  ValidationError,
  connectCognite,
  datapointsFrom,
  insertDatapointsTable,
  insertRawTable,
  insertSequenceTable,
  rawRowsFrom,
  retrieveDatapointsTable,
  retrieveDatapointsTables,
  retrieveRawTable,
  retrieveSequenceTable,
  sequenceRowsFrom,
  toTable,
  toTablesByAggregate,
  type DatapointsTableInput,
  type TableFieldInput,
} from '../../src/cognite/table.js';
import { bodyOf, expectRefused, mockCdf, options } from './cdf.js';

const cdf = mockCdf();
const client = new CogniteClient(options);

const hour = 3_600_000;
const numbers = (externalId: string, points: readonly (readonly [number, number])[], more: Partial<NumericDatapointColumns> = {}): NumericDatapointColumns => ({
  id: 1,
  externalId,
  type: 'numeric',
  isString: false,
  isStep: false,
  timestamps: Float64Array.from(points, ([time]) => time),
  values: Float64Array.from(points, ([, value]) => value),
  ...more,
});
const aggregates = (externalId: string, times: readonly number[], columns: Record<string, readonly number[]>, more: object = {}): AggregateDatapointColumns => ({
  id: 1,
  externalId,
  type: 'numeric',
  isString: false,
  isStep: false,
  granularity: '1h',
  timestamps: Float64Array.from(times, (time) => time * hour),
  aggregates: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
  ...more,
});
const rowsOf = (table: Table): unknown[][] => [...table.rows()];

describe('Table', () => {
  const table = new Table(
    [
      ['2', ['a', undefined, 'c']],
      ['1', [1, null, 3]],
      ['time', [new Date(0), new Date(1000), new Date(2000)]],
      ['big', [1n, 2n, 2n ** 60n]],
      ['mixed', [1, 2n ** 60n, undefined]],
      ['flag', [true, false, undefined]],
      ['any', [{ a: 1 }, 'x', undefined]],
    ],
    { index: 'time', fields: { 1: { unit: 'bar', isStep: true } } },
  );

  it('finds the types of columns and keeps their order', () => {
    expect(table.names).toEqual(['2', '1', 'time', 'big', 'mixed', 'flag', 'any']);
    expect(table.fields.map(({ type }) => type)).toEqual(['text', 'number', 'time', 'integer', 'integer', 'boolean', 'any']);
    expect(table.field('1')).toEqual({ name: '1', type: 'number', unit: 'bar', isStep: true });
    expect(table.column('1')).toEqual(Float64Array.of(1, NaN, 3));
    expect(table.column('big')).toEqual(BigInt64Array.of(1n, 2n, 2n ** 60n));
    expect(table.column('mixed')).toEqual([1n, 2n ** 60n, undefined]);
    expect(table).toHaveLength(3);
    expect(table.dataNames).not.toContain('time');
  });

  it('takes typed arrays as they are and converts the narrow ones', () => {
    const values = Float64Array.of(1, 2);
    const made = new Table({ a: values, b: Uint8Array.of(3, 4), c: BigUint64Array.of(1n, 2n ** 63n) });
    expect(made.column('a')).toBe(values);
    expect(made.column('b')).toEqual(Float64Array.of(3, 4));
    expect(made.column('c')).toEqual([1n, 2n ** 63n]);
  });

  it('gives rows, objects and values, undefined where one is missing', () => {
    expect(rowsOf(table)[1]).toEqual([undefined, undefined, 1000, 2n, 2n ** 60n, false, 'x']);
    expect(table.toObjects()[0]).toEqual({ 2: 'a', 1: 1, time: 0, big: 1n, mixed: 1n, flag: true, any: { a: 1 } });
    expect([...table]).toEqual(table.toObjects());
    expect(table.value(1, '1')).toBeUndefined();
    expect(new Table({ n: [1n, undefined] }).numbers('n')).toEqual(Float64Array.of(1, NaN));
    expect(Object.keys(new Table([['__proto__', [1]]]).toObjects()[0]!)).toEqual(['__proto__']);
  });

  it('never rounds a bigint', () => {
    expect(() => table.numbers('mixed')).toThrow(/must be within 2\^53, not "1152921504606846976"/);
    expect(() => table.numbers('2')).toThrow(/the column "2" must be one of numbers, not "text"/);
    expect(new Table({ a: [2n ** 60n, 1.5] }).field('a').type).toBe('any');
  });

  it('selects, renames, adds, slices and filters, and leaves the old one as it was', () => {
    expect(table.select(['1', 'time']).names).toEqual(['1', 'time']);
    expect(table.select(['1', 'time']).index).toBe('time');
    expect(table.select(['1']).index).toBeUndefined();
    expect(table.rename({ time: 't', 1: 'one' }).index).toBe('t');
    expect(table.rename((name) => `x${name}`).field('x1').unit).toBe('bar');
    const doubled = table.with('1', table.numbers('1').map((value) => value * 2));
    expect(doubled.column('1')).toEqual(Float64Array.of(2, NaN, 6));
    expect(doubled.field('1')).toEqual(table.field('1'));
    expect(doubled.names).toEqual(table.names);
    expect(table.with('1', ['p', 'q', 'r']).field('1')).toMatchObject({ type: 'text', unit: 'bar' });
    expect(table.with('new', [1, 2, 3]).names.at(-1)).toBe('new');
    expect(rowsOf(table.slice(-1)).map(([first]) => first)).toEqual(['c']);
    expect(table.filter((row) => row !== 1).column('big')).toEqual(BigInt64Array.of(1n, 2n ** 60n));
    expect(table.dropMissing({ columns: ['1'] }).numbers('1')).toEqual(Float64Array.of(1, 3));
    expect(rowsOf(table.dropMissing())).toEqual([rowsOf(table)[0]]);
    expect(table.dropMissing({ how: 'all' })).toHaveLength(3);
    expect(table.column('1')).toEqual(Float64Array.of(1, NaN, 3));
  });

  it('writes CSV', () => {
    const csv = new Table({ time: [new Date(0), undefined], 'a,b': ['say "hi"', ' x'], c: [1.5, NaN], d: [{ x: 1 }, null] });
    expect(csv.toCsv()).toBe('time,"a,b",c,d\n1970-01-01T00:00:00.000Z,"say ""hi""",1.5,"{""x"":1}"\n," x",,\n');
    expect(csv.select(['time', 'c']).toCsv({ times: 'milliseconds', delimiter: ';', header: false })).toBe('0;1.5\n;\n');
    expect(new Table({ time: Float64Array.of(1e300) }, { fields: { time: { type: 'time' } } }).toCsv({ header: false })).toBe('1e+300\n');
  });

  it.each<[string, () => unknown, RegExp]>([
    ['columns of different lengths', () => new Table({ a: [1], b: [1, 2] }), /the column "b" must be as long as the others \(1\), not 2/],
    ['one name twice', () => new Table([['a', [1]], ['a', [2]]]), /the column "a" must be there once, not "twice"/],
    ['an index that is no column', () => new Table({ a: [1] }, { index: 'b' }), /must be a column \(a\), not "b"/],
    ['a field that is no column', () => new Table({ a: [1] }, { fields: { b: {} } }), /must be a column \(a\), not "b"/],
    ['a type that is none', () => new Table({ a: [1] }, { fields: { a: { type: 'x' as never } } }), /type must be one of number, time/],
    ['values of another type', () => new Table({ a: ['x'] }, { fields: { a: { type: 'number' } } }), /each value must be a number, null or undefined, not "x"/],
    ['what is no array', () => new Table({ a: 'text' as never }), /the column "a" must be an array/],
    ['a column that is not there', () => table.column('x'), /the column must be one of 2, 1, time, big, mixed, flag, any, not "x"/],
    ['a name for two', () => table.rename({ 1: '2' }), /must be there once/],
    ['a delimiter of two characters', () => table.toCsv({ delimiter: '::' }), /delimiter must be one character/],
    ['an unknown option', () => table.toCsv({ separator: ';' } as never), /has no "separator"; allowed: delimiter, header, times/],
    ['another how', () => table.dropMissing({ how: 'some' as never }), /how must be any or all/],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(ValidationError);
    expect(act).toThrow(message);
  });
});

describe('toTable of datapoints', () => {
  it('joins time series on their times', () => {
    const table = toTable([numbers('a', [[1, 10], [3, 30]], { unit: 'bar' }), numbers('b', [[2, 20], [3, 33]], { isStep: true })]);
    expect(table.names).toEqual(['timestamp', 'a', 'b']);
    expect(table.index).toBe('timestamp');
    expect(table.fields).toMatchObject([{ type: 'time' }, { type: 'number', unit: 'bar', series: 'a' }, { type: 'number', isStep: true }]);
    expect(rowsOf(table)).toEqual([[1, 10, undefined], [2, undefined, 20], [3, 30, 33]]);
  });

  it('names columns as told', () => {
    const points = [numbers('a', [[1, 1]]), numbers('b', [[1, 2]], { id: 2, externalId: undefined, instanceId: { space: 's', externalId: 'i' } })];
    expect(toTable(points).names).toEqual(['timestamp', 'a', '2']);
    expect(toTable(points, { columnNames: 'id' }).names).toEqual(['timestamp', '1', '2']);
    expect(toTable(points, { columnNames: 'instanceId' }).names).toEqual(['timestamp', '1', 's:i']);
    expect(toTable(points, { names: ['x', 'y'], index: 't' }).names).toEqual(['t', 'x', 'y']);
  });

  it('has a column for each aggregate, with its unit', () => {
    const table = toTable(
      {
        ...aggregates('a', [0, 1], { average: [1, 2], count: [3, 4], stepInterpolation: [5, 6], durationBad: [7, 8] }, { unit: 'bar', isStep: true }),
        aggregates: { average: Float64Array.of(1, 2), count: Float64Array.of(3, 4), stepInterpolation: Float64Array.of(5, 6), maxDatapoint: { timestamps: Float64Array.of(9, NaN), values: Float64Array.of(8, NaN), statuses: { codes: Float64Array.of(0, NaN), symbols: ['Good', 'Good'] } } },
      } satisfies DatapointsTableInput,
    );
    expect(table.names).toEqual(['timestamp', 'a|average', 'a|count', 'a|stepInterpolation', 'a|maxDatapoint', 'a|maxDatapoint|timestamp', 'a|maxDatapoint|statusCode', 'a|maxDatapoint|statusSymbol']);
    expect(table.field('a|average')).toMatchObject({ unit: 'bar', aggregate: 'average', isStep: false, series: 'a' });
    expect(table.field('a|count').unit).toBeUndefined();
    expect(table.field('a|stepInterpolation').isStep).toBe(true);
    expect(table.field('a|maxDatapoint|timestamp').type).toBe('time');
    expect(toTable(aggregates('a', [0], { average: [1] }), { includeAggregateName: false }).names).toEqual(['timestamp', 'a']);
  });

  it('takes texts, statuses, synthetic values and their errors, and the forms of the wire', () => {
    const texts = { id: 2, externalId: 't', type: 'string', isString: true as const, timestamps: Float64Array.of(1, 2), values: ['ON', undefined], statuses: { codes: Float64Array.of(0, 5), symbols: ['Good', 'Bad'] } };
    expect(toTable(texts).toObjects()).toEqual([
      { timestamp: 1, t: 'ON', 't|statusCode': 0, 't|statusSymbol': 'Good' },
      { timestamp: 2, t: undefined, 't|statusCode': 5, 't|statusSymbol': 'Bad' },
    ]);
    expect(toTable(texts, { includeStatus: false }).names).toEqual(['timestamp', 't']);
    const synthetic = { expression: 'a/b', timestamps: Float64Array.of(1, 2), values: Float64Array.of(1, NaN), errors: new Map([[1, 'by zero']]) };
    expect(rowsOf(toTable(synthetic, { includeErrors: true }))).toEqual([[1, 1, undefined], [2, undefined, 'by zero']]);
    expect(toTable(synthetic).names).toEqual(['timestamp', 'a/b']);
    expect(toTable([synthetic, synthetic], { names: ['x', 'y'] }).names).toEqual(['timestamp', 'x', 'y']);
    expect(rowsOf(toTable({ datapoints: [{ timestamp: 1, value: 2 }, { timestamp: 2, error: 'no' }] }, { includeErrors: true }))).toEqual([[1, 2, undefined], [2, undefined, 'no']]);
    for (const columns of [texts, numbers('a', [[1, Infinity], [2, NaN]]), aggregates('a', [0, 1], { min: [1, NaN], max: [2, 3] })]) {
      expect(rowsOf(toTable(toDatapointObjects(columns)))).toEqual(rowsOf(toTable(columns)));
    }
  });

  it('keeps every point once and in order, whatever the times', () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.oneof(fc.double({ noNaN: true }), fc.constant(0))), { selector: ([time]) => time, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), fc.boolean(), (series, sorted) => {
        const ordered = sorted ? series.map((one) => one.toSorted(([a], [b]) => a - b)) : series;
        const table = toTable(ordered.map((one, index) => numbers(`s${index}`, one)));
        const times = [...table.numbers('timestamp')];
        expect(times).toEqual([...new Set(series.flatMap((one) => one.map(([time]) => time)))].sort((a, b) => a - b));
        for (const [index, one] of series.entries()) {
          const column = table.numbers(`s${index}`);
          const back = times.flatMap((time, row) => (Number.isNaN(column[row]) ? [] : [[time, column[row]]]));
          expect(back).toEqual(one.toSorted(([a], [b]) => a - b));
        }
      }),
    );
  });

  it('takes the last of several points at one time', () => {
    expect(rowsOf(toTable(numbers('a', [[2, 1], [1, 5], [2, 3]])))).toEqual([[1, 5], [2, 3]]);
  });

  it('is quick where all have the same times, and shares the arrays', () => {
    const one = numbers('a', [[1, 1], [2, 2]]);
    expect(toTable([one, numbers('b', [[1, 3], [2, 4]])]).column('a')).toBe(one.values);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['two columns of one name', () => toTable([numbers('a', []), numbers('a', [])]), /the name of a column must be there once; choose others with names.*not "a"/],
    ['a time series that is called like the index', () => toTable(numbers('timestamp', [])), /not "timestamp"/],
    ['several aggregates without their names', () => toTable(aggregates('a', [0], { min: [1], max: [2] }), { includeAggregateName: false }), /must be there once/],
    ['names for others', () => toTable(numbers('a', []), { names: [] }), /names must be one for each time series \(1\), not 0/],
    ['other column names', () => toTable(numbers('a', []), { columnNames: 'name' as never }), /columnNames must be externalId, id or instanceId/],
    ['columns of different lengths', () => toTable({ ...numbers('a', [[1, 1]]), values: Float64Array.of() }), /a must be as long as its timestamps \(1\), not 0/],
    ['a time that is none', () => toTable(numbers('a', [[NaN, 1]])), /each timestamp must be milliseconds since the epoch, not NaN/],
    ['times that are no column', () => toTable({ ...numbers('a', []), timestamps: [1] as never }), /timestamps must be a Float64Array/],
    ['an unknown option', () => toTable(numbers('a', []), { complete: 'fill' } as never), /has no "complete"/],
    ['what is nothing', () => toTable(undefined as never), /data must be an object or a list/],
    ['a list of something else', () => toTable([1] as never), /item 0 must be an object/],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(message);
    expect(act).toThrow(ValidationError);
  });
});

describe('fill', () => {
  it('adds the intervals that are absent and completes what can be', () => {
    const all = { interpolation: [1, 3, 7], stepInterpolation: [1, 3, 7], sum: [1, NaN, 3], count: [1, 2, 3], totalVariation: [1, 2, 3], average: [1, 2, 3] };
    const table = toTable([aggregates('a', [1, 3, 5], all), aggregates('s', [2, 4], { interpolation: [20, 40] }, { isStep: true })], { fill: true });
    expect([...table.numbers('timestamp')]).toEqual([1, 2, 3, 4, 5].map((time) => time * hour));
    expect(Object.fromEntries(table.dataNames.map((name) => [name, [...table.numbers(name)]]))).toEqual({
      'a|interpolation': [1, 2, 3, 5, 7],
      'a|stepInterpolation': [1, 1, 3, 3, 7],
      'a|sum': [1, 0, 0, 0, 3],
      'a|count': [1, 0, 2, 0, 3],
      'a|totalVariation': [1, 0, 2, 0, 3],
      'a|average': [1, NaN, 2, NaN, 3],
      // Steps go on to the end; there is nothing before the first.
      's|interpolation': [NaN, 20, 20, 40, 40],
    });
    const both = toTable([aggregates('a', [1, 3, 5], { interpolation: [1, 3, 5] }), aggregates('b', [2, 4], { interpolation: [2, 4] })], { fill: true, dropMissing: true });
    expect(rowsOf(both)).toEqual([2, 3, 4].map((time) => [time * hour, time, time]));
  });

  it('changes none of the arrays it was given', () => {
    const one = aggregates('a', [1, 2], { sum: [1, NaN] });
    toTable(one, { fill: true });
    expect(one.aggregates.sum).toEqual(Float64Array.of(1, NaN));
  });

  it('follows the calendar of a time zone', () => {
    const oslo = (iso: string): number => Date.parse(iso) / hour;
    // Clocks go forward on 31 March and back on 27 October.
    for (const [granularity, times] of [
      ['1d', ['2024-03-29T23:00Z', '2024-03-30T23:00Z', '2024-03-31T22:00Z', '2024-04-01T22:00Z']],
      ['1d', ['2024-10-25T22:00Z', '2024-10-26T22:00Z', '2024-10-27T23:00Z']],
      ['1mo', ['2024-01-31T23:00Z', '2024-02-29T23:00Z', '2024-03-31T22:00Z']],
      ['1q', ['2023-12-31T23:00Z', '2024-03-31T22:00Z', '2024-06-30T22:00Z']],
    ] as const) {
      const ends = [oslo(times[0]), oslo(times.at(-1)!)];
      const table = toTable(aggregates('a', ends, { count: [1, 2] }, { granularity }), { fill: true, timeZone: 'Europe/Oslo' });
      expect([...table.numbers('timestamp')].map((time) => time / hour)).toEqual(times.map(oslo));
    }
    // Clocks go forward at midnight, so that a day begins at one, and the next at midnight again.
    for (const [timeZone, ...times] of [
      ['Africa/Cairo', '2024-04-25T22:00Z', '2024-04-26T21:00Z', '2024-04-27T21:00Z'],
      ['Africa/Cairo', '2024-04-24T22:00Z', '2024-04-25T22:00Z', '2024-04-26T21:00Z'],
      ['America/Sao_Paulo', '2018-11-04T03:00Z', '2018-11-05T02:00Z', '2018-11-06T02:00Z'],
      ['America/Sao_Paulo', '2018-11-03T03:00Z', '2018-11-04T03:00Z', '2018-11-05T02:00Z'],
      // Midnight comes twice.
      ['America/Havana', '2024-11-02T04:00Z', '2024-11-03T04:00Z', '2024-11-04T05:00Z'],
      // There was no 30 December.
      ['Pacific/Apia', '2011-12-29T10:00Z', '2011-12-30T10:00Z', '2011-12-31T10:00Z'],
    ] as const) {
      const table = toTable(aggregates('a', [oslo(times[0]), oslo(times.at(-1)!)], { count: [1, 2] }, { granularity: '1d' }), { fill: true, timeZone });
      expect([...table.numbers('timestamp')].map((time) => time / hour)).toEqual(times.map(oslo));
    }
    const fixed = toTable(aggregates('a', [22, 22 + 48], { count: [1, 2] }, { granularity: '1d' }), { fill: true, timeZone: 'UTC+02:00' });
    expect([...fixed.numbers('timestamp')]).toEqual([22, 46, 70].map((time) => time * hour));
  });

  it('gives even times whatever is absent, and no value that was there is lost', () => {
    const present = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -100, max: 100 })), { selector: ([time]) => time, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(present, { minLength: 1, maxLength: 4 }), fc.constantFrom('interpolation', 'sum', 'max'), fc.boolean(), (series, aggregate, isStep) => {
        const sorted = series.map((one) => one.toSorted(([a], [b]) => a - b));
        const table = toTable(sorted.map((one, index) => aggregates(`s${index}`, one.map(([time]) => time), { [aggregate]: one.map(([, value]) => value) }, { isStep })), { fill: true });
        const all = sorted.flat().map(([time]) => time);
        const first = Math.min(...all);
        expect([...table.numbers('timestamp')]).toEqual(Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => (first + index) * hour));
        for (const [index, one] of sorted.entries()) {
          const column = table.numbers(`s${index}|${aggregate}`);
          for (const [time, value] of one) expect(column[time - first]).toBe(value);
          const [from, to] = [one[0]![0] - first, one.at(-1)![0] - first];
          const inside = Array.from(column.subarray(from, to + 1));
          if (aggregate !== 'max') expect(inside.every((value) => !Number.isNaN(value))).toBe(true);
          if (aggregate === 'interpolation') expect(Math.min(...inside) >= Math.min(...one.map(([, value]) => value)) - 1e-9).toBe(true);
          if (aggregate === 'max') expect(inside.filter((value) => !Number.isNaN(value))).toHaveLength(one.length);
        }
      }),
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    ['raw points', () => toTable(numbers('a', [[1, 1]]), { fill: true }), /what fill completes must be aggregates, not "raw points"/],
    ['what would keep gaps, with dropMissing', () => toTable(aggregates('a', [1], { average: [1] }), { fill: true, dropMissing: true }), /must be aggregates among sum, .*interpolation, stepInterpolation, not "average"/],
    ['intervals of different lengths', () => toTable([aggregates('a', [1], { sum: [1] }), aggregates('b', [1], { sum: [1] }, { granularity: '2h' })], { fill: true }), /one for all time series, not "1h and 2h"/],
    ['times that are not even', () => toTable(aggregates('a', [1, 1.5, 2], { sum: [1, 2, 3] }), { fill: true }), /must be 1h apart/],
    ['points that do not tell', () => toTable({ ...aggregates('a', [1], { sum: [1] }), granularity: undefined as never }, { fill: true }), /granularity must be given for fill/],
    ['too many intervals', () => toTable(aggregates('a', [0, 1e6], { sum: [1, 2] }, { granularity: '1s' }), { fill: true }), /no more than 268435456 intervals/],
    ['a time zone that is none', () => toTable(aggregates('a', [0, 24], { sum: [1, 2] }, { granularity: '1d' }), { fill: true, timeZone: 'Mars/Base' }), /timeZone must be a name such as Europe\/Oslo/],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(message);
    expect(act).toThrow(ValidationError);
  });

  it('fills nothing where there is nothing', () => {
    expect(toTable([aggregates('a', [], { sum: [] })], { fill: true, dropMissing: true })).toHaveLength(0);
  });
});

describe('toTablesByAggregate', () => {
  it('has a table for each aggregate, all with the same rows', () => {
    const tables = toTablesByAggregate([aggregates('a|sum', [1, 3], { sum: [1, 3], interpolation: [1, 3] }), aggregates('b', [2], { sum: [2], interpolation: [2] })], { fill: true });
    expect(Object.keys(tables)).toEqual(['sum', 'interpolation']);
    expect(tables.sum!.toObjects()).toEqual([1, 2, 3].map((time) => ({ timestamp: time * hour, 'a|sum': time === 2 ? 0 : time, b: time === 2 ? 2 : 0 })));
    expect(tables.interpolation!.index).toBe('timestamp');
    expect(tables.interpolation!.toObjects()[0]).toEqual({ timestamp: hour, 'a|sum': 1, b: undefined });
    expect(() => toTablesByAggregate(numbers('a', [[1, 1]]))).toThrow(/each column must be an aggregate, not "a"/);
  });
});

describe('toTable of resources and rows', () => {
  const assets = [
    { id: 1, name: 'a', createdTime: 5, metadata: { site: 'x', camelCase: '1' }, labels: [{ externalId: 'l' }], dataSetId: null },
    { id: 2 ** 52, externalId: 'e', createdTime: 6, metadata: { site: 'y' }, aggregates: { childCount: 3 } },
  ];

  it('has a column for each field', () => {
    const table = toTable(assets);
    expect(table.names).toEqual(['id', 'name', 'createdTime', 'metadata', 'labels', 'dataSetId', 'externalId', 'aggregates']);
    expect(table.fields.map(({ type }) => type)).toEqual(['number', 'text', 'time', 'any', 'any', 'any', 'text', 'any']);
    expect(table.toObjects()[1]).toMatchObject({ id: 2 ** 52, name: undefined, metadata: { site: 'y' } });
    expect(toTable(assets[0]!).toObjects()).toEqual([assets[0]]);
    expect(toTable([]).names).toEqual([]);
  });

  it('expands, ignores and renames as told', () => {
    const table = toTable(assets, { expand: ['metadata', 'aggregates'], ignore: ['labels', 'dataSetId'], snakeCase: true });
    expect(table.names).toEqual(['id', 'name', 'created_time', 'metadata.site', 'metadata.camelCase', 'external_id', 'aggregates.childCount']);
    expect(table.field('created_time').type).toBe('time');
    expect(toTable(assets, { expand: ['metadata'], prefix: false }).names).toContain('site');
    expect(() => toTable([{ name: 'a', metadata: { name: 'b' } }], { expand: ['metadata'], prefix: false })).toThrow(/must be of one field; leave prefix out, not "name"/);
    expect(() => toTable(assets, { expandMetadata: true } as never)).toThrow(/has no "expandMetadata"/);
  });

  it('leaves a time that is a text a text', () => {
    expect(toTable([{ createdTime: '2024-01-01T00:00:00Z' }]).field('createdTime').type).toBe('text');
  });

  it('has a row for each key of the staging store', () => {
    const rows = [
      { key: 'r1', columns: { a: 1, b: 'x', 9: true }, lastUpdatedTime: 5 },
      { key: 'r2', columns: { a: 2n ** 60n, c: { d: [1] } }, lastUpdatedTime: 6 },
    ];
    const table = toTable(rows);
    expect(table.index).toBe('key');
    expect(table.toObjects()).toEqual([
      { key: 'r1', a: 1n, b: 'x', 9: true, c: undefined },
      { key: 'r2', a: 2n ** 60n, b: undefined, 9: undefined, c: { d: [1] } },
    ]);
    expect(toTable(rows, { index: 'row', includeLastUpdatedTime: true }).select(['row', 'lastUpdatedTime']).fields).toEqual([{ name: 'row', type: 'text' }, { name: 'lastUpdatedTime', type: 'time' }]);
    expect(() => toTable([{ key: 'r1', columns: { key: 1 }, lastUpdatedTime: 1 }])).toThrow(/another than that of the keys: name theirs with index, not "key"/);
    expect(toTable([{ key: 'r1', columns: { key: 1 }, lastUpdatedTime: 1 }], { index: 'row' }).toObjects()).toEqual([{ row: 'r1', key: 1 }]);
    expect(toTable([], { index: 'row', includeLastUpdatedTime: true }).names).toEqual(['row', 'lastUpdatedTime']);
  });

  it('joins rows of sequences on their numbers', () => {
    const one = { id: 1, externalId: 's', columns: [{ externalId: 'a', valueType: 'DOUBLE' as const }, { externalId: 'b', valueType: 'STRING' as const }], rows: [{ rowNumber: 3, values: [3, 'c'] }, { rowNumber: 1, values: [null, null] }] };
    const other = { id: 2, columns: [{ externalId: 'a', valueType: 'LONG' as const }], rows: [{ rowNumber: 2, values: [2n ** 60n] }] };
    const table = toTable(one);
    expect(table.index).toBe('rowNumber');
    expect(table.fields.map(({ type }) => type)).toEqual(['number', 'number', 'text']);
    expect(rowsOf(table)).toEqual([[1, undefined, undefined], [3, 3, 'c']]);
    expect(toTable([one, other]).names).toEqual(['rowNumber', 's|a', 's|b', '2|a']);
    expect(rowsOf(toTable([one, other]))[1]).toEqual([2, undefined, undefined, 2n ** 60n]);
    expect(toTable([one, other], { columnNames: 'id: columnExternalId' }).names).toEqual(['rowNumber', '1: a', '1: b', '2: a']);
    expect(toTable(one, { columnNames: 'grid_id_columnExternalId' }).names.slice(1)).toEqual(['grid_1_a', 'grid_1_b']);
    expect(() => toTable([one, other], { columnNames: 'columnExternalId' })).toThrow(/choose others with columnNames or index, not "a"/);
    expect(toTable({ ...one, rows: [] }).fields.map(({ type }) => type)).toEqual(['number', 'number', 'text']);
  });
});

describe('and back', () => {
  const table = new Table({ timestamp: Float64Array.of(1, 2, 3), a: [1, NaN, 3], t: ['x', 'y', null], 7: [1n, 2n, 3n] }, { index: 'timestamp' }).select(['timestamp', 'a', 't', '7']);

  it('makes datapoints of columns', () => {
    expect(datapointsFrom(table, { missing: 'skip' })).toEqual([
      { externalId: 'a', datapoints: { timestamps: Float64Array.of(1, 3), values: Float64Array.of(1, 3) } },
      { externalId: 't', datapoints: { timestamps: Float64Array.of(1, 2), values: ['x', 'y'] } },
      { externalId: '7', datapoints: { timestamps: Float64Array.of(1, 2, 3), values: Float64Array.of(1, 2, 3) } },
    ]);
    expect(datapointsFrom(table.select(['timestamp', '7']), { columns: 'id' })).toMatchObject([{ id: 7 }]);
    expect(datapointsFrom(table, { missing: 'skip', columns: (name) => (name === 'a' ? { instanceId: { space: 's', externalId: name } } : undefined) })).toMatchObject([{ instanceId: { externalId: 'a' } }]);
    expect(datapointsFrom(new Table({ time: [1], a: [Infinity] }), { index: 'time', infinite: 'write' })[0]!.datapoints.values).toEqual(Float64Array.of(Infinity));
    expect(datapointsFrom(new Table({ time: [1], a: [undefined] }), { index: 'time', missing: 'skip' })).toEqual([]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['missing values', () => datapointsFrom(table), /each value of "a" must be there, unless the option missing is 'skip', not NaN/],
    ['infinities', () => datapointsFrom(new Table({ time: [1], a: [-Infinity] }), { index: 'time' }), /finite, unless the option infinite is 'write', not -Infinity/],
    ['no index', () => datapointsFrom(new Table({ a: [1] })), /index must be given for a table that has none/],
    ['times that are none', () => datapointsFrom(new Table({ time: [1.5], a: [1] }), { index: 'time' }), /whole number of milliseconds since the epoch, not 1.5/],
    ['an id that is none', () => datapointsFrom(new Table({ time: [1], a: [1] }), { index: 'time', columns: 'id' }), /each column must be an id, a positive safe integer, not "a"/],
    ['columns of something else', () => datapointsFrom(new Table({ time: [1], a: [true] }), { index: 'time' }), /the column "a" must be one of numbers or texts, not "boolean"/],
    ['bigints that are no numbers', () => datapointsFrom(new Table({ time: [1], a: [2n ** 60n] }), { index: 'time' }), /within 2\^53/],
    ['row numbers that are none', () => sequenceRowsFrom(new Table({ row: [-1], a: [1] }, { index: 'row' })), /whole number of at least 0, not -1/],
    ['an infinity in a row', () => sequenceRowsFrom(new Table({ row: [1], a: [Infinity] }, { index: 'row' })), /a finite number, a bigint or a text, not Infinity/],
    ['rows without columns', () => sequenceRowsFrom(new Table({ row: [1] }, { index: 'row' })), /one with columns beside its index/],
    ['keys that are none', () => rawRowsFrom(new Table({ key: [''], a: [1] }, { index: 'key' })), /a non-empty text or a whole number/],
    ['unknown options', () => rawRowsFrom(table, { dropna: true } as never), /has no "dropna"/],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(message);
    expect(act).toThrow(ValidationError);
  });

  it('makes rows of sequences and of the staging store', () => {
    const rows = new Table({ n: [0, 5, 9], a: [1, NaN, 3], b: ['x', undefined, 'z'], c: [2n ** 60n, undefined, 1n] }, { index: 'n' });
    expect(sequenceRowsFrom(rows)).toEqual({ columns: ['a', 'b', 'c'], rows: [{ rowNumber: 0, values: [1, 'x', 2n ** 60n] }, { rowNumber: 5, values: [null, null, null] }, { rowNumber: 9, values: [3, 'z', 1n] }] });
    expect(sequenceRowsFrom(rows, { dropMissing: true }).rows.map(({ rowNumber }) => rowNumber)).toEqual([0, 9]);
    expect(rawRowsFrom(rows)).toEqual([{ key: '0', columns: { a: 1, b: 'x', c: 2n ** 60n } }, { key: '5', columns: {} }, { key: '9', columns: { a: 3, b: 'z', c: 1n } }]);
    expect(rawRowsFrom(rows, { missing: 'null' })[1]).toEqual({ key: '5', columns: { a: null, b: null, c: null } });
    expect(Object.keys(rawRowsFrom(new Table([['key', ['k']], ['__proto__', [1]]], { index: 'key' }))[0]!.columns)).toEqual(['__proto__']);
  });

  it('goes there and back without loss', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(undefined));
    const columns = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.array(value, { minLength: 5, maxLength: 5 })), { selector: ([name]) => name, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(columns.filter((all) => all.every(([name]) => name !== 'timestamp')), (all) => {
        const made = new Table([['timestamp', [1, 2, 3, 4, 5]], ...all], { index: 'timestamp', fields: new Map<string, TableFieldInput>([['timestamp', { type: 'time' as const }], ...all.map(([name]) => [name, { type: 'number' as const }] as const)]) });
        const points = datapointsFrom(made, { missing: 'skip', infinite: 'write' });
        const back = toTable(points.map((one) => numbers((one as { externalId: string }).externalId, [], one.datapoints as unknown as NumericDatapointColumns)));
        for (const [name, values] of all) {
          const kept = back.has(name) ? back.toObjects().flatMap((row) => (row[name] === undefined ? [] : [[row.timestamp, row[name]]])) : [];
          expect(kept).toEqual(values.flatMap((one, row) => (one === undefined ? [] : [[row + 1, one]])));
        }
        const raw = rawRowsFrom(made.rename((name) => (name === 'timestamp' ? 'timestamp' : `c${name}`)), { index: 'timestamp' });
        const again = toTable(raw.map((row) => ({ ...row, lastUpdatedTime: 0 })), { index: ' key ' });
        for (const [name, values] of all) expect(again.has(`c${name}`) ? again.toObjects().map((row) => row[`c${name}`]) : new Array(5).fill(undefined)).toEqual(values);
      }),
    );
  });
});

describe('through the platform', () => {
  it('retrieves datapoints as a table', async () => {
    cdf.answer((sent) => {
      const { items } = bodyOf(sent) as { items: { externalId: string }[] };
      return { items: items.map(({ externalId }, index) => ({ id: index + 1, externalId, isString: false, type: 'numeric', isStep: false, datapoints: externalId === 'a' ? [{ timestamp: 0, sum: 1 }, { timestamp: 2 * hour, sum: 3 }] : [{ timestamp: hour, sum: 2 }] })) };
    });
    const table = await retrieveDatapointsTable(client, ['a', 'b'], { start: 0, end: 3 * hour, aggregates: ['sum'], granularity: '1h', fill: true, dropMissing: true, includeAggregateName: false });
    expect(rowsOf(table)).toEqual([[0, 1, 0], [hour, 0, 2], [2 * hour, 3, 0]]);
    expect(table.names).toEqual(['timestamp', 'a', 'b']);
    const tables = await retrieveDatapointsTables(client.datapoints, 'a', { start: 0, end: 3 * hour, aggregates: ['sum'], granularity: '1h' });
    expectTypeOf(tables).toEqualTypeOf<Record<'sum', Table>>();
    expect(rowsOf(tables.sum)).toEqual([[0, 1], [2 * hour, 3]]);
  });

  it('sends nothing for what can become no table', async () => {
    const connection = connectCognite(options);
    await expectRefused(cdf, () => retrieveDatapointsTable(connection, ['a'], { fill: true }), /what fill completes must be aggregates/);
    await expectRefused(cdf, () => retrieveDatapointsTable(connection, ['a'], { aggregates: ['max'], granularity: '1h', fill: true, dropMissing: true }), /not "max"/);
    await expectRefused(cdf, () => retrieveDatapointsTable(connection, ['a'], { aggregates: ['max', 'min'], granularity: '1h', includeAggregateName: false }), /true for several aggregates/);
    await expectRefused(cdf, () => retrieveDatapointsTable(connection, ['a'], { names: ['x', 'y'] }), /names must be one for each time series/);
    await expectRefused(cdf, () => retrieveDatapointsTable(connection, ['a'], { limits: 1 } as never), /has no "limits"/);
    await expectRefused(cdf, () => retrieveDatapointsTables(connection, ['a'], { aggregates: [] }), /aggregates must be given/);
    await expectRefused(cdf, () => insertDatapointsTable(connection, new Table({ t: [1], a: [NaN] }, { index: 't' })), /each value of "a" must be there/);
    await expectRefused(cdf, () => retrieveSequenceTable(connection, 's', { columnNames: '' }), /columnNames must be a text/);
    await expectRefused(cdf, () => insertSequenceTable(connection, {} as never, new Table({ row: [1], a: [1] }, { index: 'row' })), /id/);
  });

  it('inserts the columns of a table into time series', async () => {
    cdf.answer(() => ({}));
    await insertDatapointsTable(client, new Table({ timestamp: [new Date(1), new Date(2)], a: [1.5, NaN], b: ['x', 'y'] }, { index: 'timestamp' }), { missing: 'skip' });
    expect(cdf.bodies()).toEqual([{ items: [{ externalId: 'a', datapoints: [{ timestamp: 1, value: 1.5 }] }, { externalId: 'b', datapoints: [{ timestamp: 1, value: 'x' }, { timestamp: 2, value: 'y' }] }] }]);
  });

  it('reads a sequence, changes it and writes it', async () => {
    cdf.answer(({ line }) => (line === 'POST /sequences/data/list' ? { id: 7, columns: [{ externalId: 'a', valueType: 'LONG' }], rows: [{ rowNumber: 1, values: [2] }, { rowNumber: 2, values: [null] }] } : {}));
    const table = await retrieveSequenceTable(client, 7, { start: 0, columns: ['a'] });
    expect(rowsOf(table)).toEqual([[1, 2], [2, undefined]]);
    await insertSequenceTable(client, 's', table.with('a', table.numbers('a').map((value) => value * 2)));
    expect(cdf.lines().at(-1)).toBe('POST /sequences/data');
    expect(cdf.bodies().at(-1)).toEqual({ items: [{ externalId: 's', columns: ['a'], rows: [{ rowNumber: 1, values: [4] }, { rowNumber: 2, values: [null] }] }] });
    const before = cdf.lines().length;
    await insertSequenceTable(client, 's', table.slice(0, 0));
    expect(cdf.lines()).toHaveLength(before);
  });

  it('reads and writes rows of the staging store, bigints included', async () => {
    cdf.answer(({ method }) => (method === 'GET' ? new Response('{"items":[{"key":"k","columns":{"a":9007199254740993,"b":null},"lastUpdatedTime":1}]}', { headers: { 'content-type': 'application/json' } }) : {}));
    const table = await retrieveRawTable(client, 'db', 't', { index: 'row', columns: ['a', 'b'] });
    expect(table.value(0, 'a')).toBe(9007199254740993n);
    await insertRawTable(client, 'db', 't', table, { ensureParent: true, missing: 'null' });
    expect(cdf.lines().at(-1)).toBe('POST /raw/dbs/db/tables/t/rows?ensureParent=true');
    expect(cdf.sent.at(-1)!.text).toBe('{"items":[{"key":"k","columns":{"a":9007199254740993,"b":null}}]}');
  });

  it('stops when it is aborted', async () => {
    await expect(retrieveDatapointsTable(client, 'a', { start: 0, end: 1 }, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    expect(cdf.lines()).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CogniteClient } from '../../src/cognite/index.js';
import { NotFoundError, Table, ValidationError, plot, plotTimeSeries, type PlotOptions } from '../../src/cognite/plot.js';
import { linesOfDatapoints, linesOfTable, thinned, type Line } from '../../src/cognite/plot-lines.js';
import { bodyOf, expectRefused, mockCdf, options, refuse } from './cdf.js';

const cdf = mockCdf();
const client = new CogniteClient(options);

const start = Date.UTC(2024, 2, 5);
const series = (externalId: string, values: readonly number[], more: object = {}) => ({
  id: 1,
  externalId,
  type: 'numeric',
  isString: false as const,
  isStep: false,
  timestamps: Float64Array.from(values, (_, index) => start + index * 60_000),
  values: Float64Array.from(values),
  ...more,
});
const wave = (count: number): number[] => Array.from({ length: count }, (_, index) => Math.sin(index / 9) * 5);

/** The texts of a picture, in order. */
const textsOf = (svg: string): string[] => Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, text]) => text!);
/** What the lines of a colour run through, a path each. */
const pathsOf = (svg: string, color: string): string[] => Array.from(svg.matchAll(/<path d="([^"]*)" fill="none" [^>]*stroke="([^"]*)"/g)).flatMap(([, d, stroke]) => (stroke === color ? [d!] : []));
const dotsOf = (svg: string, color: string): number => Array.from(svg.matchAll(/<path d="M1 0A1 1[^"]*" [^>]*fill="([^"]*)"/g)).filter(([, fill]) => fill === color).length;
const [blue, orange] = ['#2f6fde', '#e8710a'];

/** Whether every tag is closed, in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, end, name, self] of svg.matchAll(/<(\/?)(\w+)(?:\s+[\w:-]+="[^"<>]*")*\s*(\/?)>|<[^>]*/g)) {
    if (!name || (end && open.pop() !== name)) return false;
    if (!end && !self) open.push(name);
  }
  return open.length === 0;
}

describe('plot', () => {
  it('draws a line with its unit, name, title and dates', () => {
    const svg = plot(series('pump-1', wave(200), { unit: 'bar' }), { title: 'Pressure' });
    expect(svg).toMatch(/^<svg role="img" aria-label="Pressure" width="900" height="420" [^>]*><title>Pressure<\/title>/);
    expect(isWellFormed(svg)).toBe(true);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Pressure', 'bar', 'pump-1', '5 Mar', '01:00', '5 Mar 2024 (UTC)']));
    expect(pathsOf(svg, blue)).toHaveLength(1);
  });

  it('gives the same picture for the same data, and no clashing ids for others', () => {
    const [one, again, other] = [wave(50), wave(50), wave(51)].map((values) => plot(series('a', values)));
    expect(again).toBe(one);
    const ids = (svg: string): string[] => Array.from(svg.matchAll(/id="([^"]*)"/g), ([, id]) => id!);
    expect(ids(one!).length).toBeGreaterThan(0);
    expect(ids(one!).filter((id) => ids(other!).includes(id))).toEqual([]);
    for (const id of ids(one!)) expect(one!.split(`#${id})`).length).toBeGreaterThan(1);
  });

  it('gives two units an axis each, and more a panel each', () => {
    const two = plot([series('a', [1, 2], { unit: 'bar' }), series('b', [100, 200], { unit: 'rpm' }), series('c', [2, 3], { unit: 'bar' })]);
    expect(textsOf(two)).toEqual(expect.arrayContaining(['bar', 'rpm', 'a', 'b', 'c']));
    expect(two).toMatch(/height="420"/);
    const four = plot([series('a', [1, 2], { unit: 'bar' }), series('b', [100, 200], { unit: 'rpm' }), series('c', [2, 3], { unit: '°C' }), { ...series('t', [0, 0]), isString: true as const, values: ['ON', 'OFF'] }]);
    expect(textsOf(four)).toEqual(expect.arrayContaining(['bar', 'rpm', '°C', 'ON', 'OFF']));
    expect(four).toMatch(/height="930"/);
  });

  it('breaks lines where values are missing, and dots points that no line leads to', () => {
    const values = [1, 2, NaN, 3, Infinity, 4, 5];
    const svg = plot(series('a', values));
    const [path] = pathsOf(svg, blue);
    expect(path!.match(/M/g)).toHaveLength(3);
    expect(dotsOf(svg, blue)).toBe(1);
    const bridged = plot(series('a', values), { gaps: 'bridge' });
    expect(pathsOf(bridged, blue)[0]!.match(/M/g)).toHaveLength(1);
    expect(dotsOf(bridged, blue)).toBe(0);
    expect(dotsOf(plot(series('a', [1, 2, 3]), { markers: true }), blue)).toBe(3);
  });

  it('draws steps as steps', () => {
    const corners = (isStep: boolean): number => pathsOf(plot(series('a', [1, 5, 2], { isStep })), blue)[0]!.match(/[ML ]?[\d.]+ [\d.]+/g)!.length;
    expect(corners(true)).toBe(corners(false) + 2);
  });

  it('draws one point, equal values and nothing at all', () => {
    const point = plot(series('a', [42], { unit: 'bar' }));
    expect(dotsOf(point, blue)).toBe(1);
    expect(textsOf(point)).toContain('5 Mar 2024 (UTC)');
    expect(pathsOf(plot(series('a', [7, 7, 7])), blue)).toHaveLength(1);
    for (const nothing of [plot([]), plot(series('a', [])), plot(series('a', [NaN])), plot(new Table({ timestamp: Float64Array.of(), a: Float64Array.of() }, { index: 'timestamp', fields: { timestamp: { type: 'time' } } }))]) {
      expect(textsOf(nothing)).toEqual(['No data']);
      expect(nothing).toContain('aria-label="No data"');
      expect(isWellFormed(nothing)).toBe(true);
    }
    expect(textsOf(plot([], { title: 'Empty' }))).toEqual(['Empty', 'No data']);
  });

  it('keeps a spike among 100,000 points, in a small picture', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => (index === 54_321 ? 500 : index % 7));
    const svg = plot(series('a', values));
    expect(svg.length).toBeLessThan(100_000);
    const heights = pathsOf(svg, blue)[0]!.match(/[\d.]+ [\d.]+/g)!.map((point) => Number(point.split(' ')[1]));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(200);
  });

  it('lets no text out of its element', () => {
    const evil = '<script>alert("1")</script> & \'co\' zr0-c0';
    const svg = plot([series(evil, [1, 2], { unit: evil }), { ...series(`${evil}2`, [0]), isString: true as const, values: [evil] }], { title: evil });
    expect(svg).not.toMatch(/<script|<\/script/);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain('zr0-c0');
  });

  it('names up to thirty lines', () => {
    const many = (count: number): string => plot(Array.from({ length: count }, (_, index) => series(`s${index}`, [index, index + 1])));
    expect(textsOf(many(30)).filter((text) => /^s\d+$/.test(text))).toHaveLength(30);
    const texts = textsOf(many(40));
    expect(texts.filter((text) => /^s\d+$/.test(text))).toHaveLength(29);
    expect(texts).toContain('40 lines, 29 of which are named');
    expect(textsOf(plot([series('s1', [1, 2])], { legend: false }))).not.toContain('s1');
  });

  it('keeps fonts, colours, names and titles within their attributes and lines', () => {
    const font = plot(series('a', [1, 2]), { fontFamily: '"Open Sans", sans-serif' });
    expect(font).toContain("font-family:'Open Sans', sans-serif");
    expect(isWellFormed(font)).toBe(true);
    for (const fontFamily of ['"><script>', 'a;fill:red', 'x</style>', '', 5 as never]) expect(() => plot(series('a', [1]), { fontFamily })).toThrow(/plot: options: fontFamily must be names of fonts/);
    for (const color of ['red"><script>', 'url(https://a/b)', 7 as never]) expect(() => plot(series('a', [1]), { colors: [color] })).toThrow(/plot: options: colors must be colours, as CSS has them/);
    for (const colors of [[], 'red' as never]) expect(() => plot(series('a', [1]), { colors })).toThrow(/plot: options: colors must be a list of colours/);
    expect(pathsOf(plot(series('a', [1, 2]), { colors: ['rgb(10 20 30 / 50%)'] }), 'rgb(10 20 30 / 50%)')).toHaveLength(1);
    const odd = plot(series('a', [1, 2]), { title: 'x\u0000y\ud800z \u{1f600}', names: ['one\r\n two'] });
    expect(isWellFormed(odd)).toBe(true);
    expect(odd).toContain('aria-label="x\ufffdy\ufffdz \u{1f600}"');
    expect(odd).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(textsOf(odd)).toContain('one two');
  });

  it('says which values it cannot draw', () => {
    for (const values of [[1e-300, 2e-300], [0, 1e-100], [1e-300, 1e-300]]) expect(() => plot(series('a', values))).toThrow(new ValidationError(`plot: the values can't be drawn: they are too small, or too close to each other (${values.join(' to ')})`));
    expect(() => plot(series('a', [-1e308, 1e308]))).toThrow(/plot: the values of an axis must be less than 1.8e308 apart, not "-1e\+308 to 1e\+308"/);
    // What a caller's own change throws is the caller's.
    const own = new Error('');
    expect(() => plot(series('a', [1]), { customize: () => { throw own; } })).toThrow(own);
    expect(() => plot(series('a', [1e-20, 3e-20]))).not.toThrow();
  });

  it('takes colours, names, sizes, bounds, themes and changes of the last minute', () => {
    const svg = plot([series('a', [1, 2]), series('b', [3, 4])], { colors: ['#010203', '#040506'], names: ['x', 'y'], width: 300, height: 200, min: -10, max: 10, theme: 'dark' });
    expect([pathsOf(svg, '#010203'), pathsOf(svg, '#040506')].map(({ length }) => length)).toEqual([1, 1]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['x', 'y', '-10', '10']));
    expect(svg).toContain('fill="#17191e"');
    expect(textsOf(plot(series('a', [1]), { columnNames: 'id' }))).toContain('1');
    expect(plot(series('a', [1]), { customize: (option) => ({ ...option, backgroundColor: '#abcdef' }) })).toContain('#abcdef');
  });

  it('draws tables', () => {
    const table = new Table({ row: [0, 1, 2, 3], a: [1, NaN, 3, NaN], b: [NaN, 2, 4, NaN], c: ['x', 'y', 'x', null], d: [true, true, false, null] }, { index: 'row' });
    const svg = plot(table);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['row', 'a', 'b', 'c', 'x', 'y']));
    expect(textsOf(svg)).not.toContain('d');
    // Missing beside others is no gap.
    expect(pathsOf(svg, blue)[0]!.match(/M/g)).toHaveLength(1);
    expect(pathsOf(svg, orange)).toHaveLength(1);
    const broken = plot(table, { gaps: 'show', columns: ['a'] });
    expect(pathsOf(broken, blue).join('')).not.toContain('L');
    expect(dotsOf(broken, blue)).toBe(2);
    expect(textsOf(plot(table, { columns: ['d'] }))).toEqual(expect.arrayContaining(['true', 'false']));
  });

  it.each<[string, PlotOptions, RegExp]>([
    ['an unknown option', { color: 'red' } as never, /plot: options has no "color"; allowed: title, width/],
    ['a small width', { width: 10 }, /width must be from 200 to 10000, not 10/],
    ['a height that is none', { height: NaN }, /height must be from 150 to 10000, not NaN/],
    ['bounds the wrong way round', { min: 2, max: 1 }, /max must be more than min \(2\), not 1/],
    ['a theme that is none', { theme: 'blue' as never }, /theme must be light or dark, not "blue"/],
    ['columns of datapoints', { columns: ['a'] }, /columns must be left out for datapoints/],
    ['names for others', { names: ['a', 'b'] }, /names must be one for each time series \(1\), not 2/],
  ])('refuses %s', (_what, given, message) => {
    expect(() => plot(series('a', [1]), given)).toThrow(message);
    expect(() => plot(series('a', [1]), given)).toThrow(ValidationError);
  });

  it('refuses tables that it can not draw', () => {
    expect(() => plot(new Table({ a: [1] }))).toThrow(/one with an index/);
    expect(() => plot(new Table({ key: ['a'], a: [1] }, { index: 'key' }))).toThrow(/a column of times or numbers, not "text"/);
    expect(() => plot(new Table({ row: [1], a: [{}] }, { index: 'row' }), { columns: ['a'] })).toThrow(/the column "a" must be one of numbers or texts, not "any"/);
  });
});

describe('lines', () => {
  it('leave out statuses, errors and times', () => {
    const points = { ...series('a', [1]), timestamps: Float64Array.of(1), aggregates: { maxDatapoint: { timestamps: Float64Array.of(1), values: Float64Array.of(2), statuses: { codes: Float64Array.of(0), symbols: ['Good'] } } }, values: undefined, granularity: '1h' };
    expect(linesOfDatapoints([points]).lines.map(({ name }) => name)).toEqual(['a|maxDatapoint']);
    const columns = new Table({ t: [1], 'a|statusCode': [1], x: [1] }, { index: 't', fields: { 'a|statusCode': { series: 'a' } } });
    expect(linesOfTable(columns, undefined).lines.map(({ name }) => name)).toEqual(['x']);
  });

  it('take any name', () => {
    for (const name of ['timestamp', ' ', 'undefined']) expect(linesOfDatapoints([series(name, [1])]).lines[0]).toMatchObject({ name });
  });

  it('look the same when thinned', () => {
    const value = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 30 }), (values, width) => {
        const line: Line = { name: 'a', unit: '', isStep: false, x: Float64Array.from(values, (_, index) => index), y: Float64Array.from(values), texts: undefined };
        const to = values.length - 1;
        const points = thinned(line, 0, to, width);
        expect(points.length).toBeLessThanOrEqual(Math.max(width * 4, (width + 1) * 6));
        // Some of the points, in order, each as it was.
        expect(points.every(([x], index) => index === 0 || x > points[index - 1]![0])).toBe(true);
        for (const [x, y] of points) expect(y ?? NaN).toBe(values[x]);
        // No pixel column has lost its lowest, highest, first or last.
        const columnOf = (x: number): number => Math.floor((x / (to || 1)) * width);
        const columns = (all: readonly (readonly [number, number | null])[]): unknown => {
          const found = new Map<number, { low: number; high: number; first: number; last: number; gap: boolean }>();
          for (const [x, y] of all) {
            const one = found.get(columnOf(x)) ?? { low: Infinity, high: -Infinity, first: NaN, last: NaN, gap: false };
            found.set(columnOf(x), y === null || Number.isNaN(y) ? { ...one, gap: true } : { ...one, low: Math.min(one.low, y), high: Math.max(one.high, y), first: Number.isNaN(one.first) ? y : one.first, last: y });
          }
          return [...found];
        };
        expect(columns(points)).toEqual(columns(values.map((y, x) => [x, y] as const)));
      }),
    );
  });
});

describe('plotTimeSeries', () => {
  const answerWith = (points: object[]): void =>
    cdf.answer((sent) => ({ items: (bodyOf(sent) as { items: object[] }).items.map((item, index) => ({ id: index + 1, externalId: `s${index}`, isString: false, type: 'numeric', isStep: false, unit: 'bar', ...pick(item), datapoints: points })) }));
  const pick = ({ id, externalId }: { id?: number; externalId?: string }): object => ({ ...(id && { id }), ...(externalId && { externalId }) });

  it('reads the last day unless told otherwise, and draws it', async () => {
    const now = Date.now();
    answerWith([{ timestamp: now - 7_200_000, value: 1 }, { timestamp: now - 3_600_000, value: 2 }]);
    const svg = await plotTimeSeries(client, 'pump-1', { title: 'Today' });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Today', 'pump-1', 'bar']));
    expect(pathsOf(svg, blue)).toHaveLength(1);
    const reads = cdf.bodies().map((body) => body as { items: { start: number; end: number }[]; start?: number; end?: number });
    const { start: from, end: to } = { ...reads.at(-1), ...reads.at(-1)!.items[0] } as { start: number; end: number };
    expect(Math.abs(to - now)).toBeLessThan(60_000);
    expect(to - from).toBe(86_400_000);
  });

  it('draws aggregates of several time series, which may be given whole', async () => {
    answerWith([{ timestamp: 0, average: 1 }, { timestamp: 86_400_000, average: 2 }]);
    const whole = { id: 7, isString: false, type: 'numeric', isStep: false, createdTime: 1, lastUpdatedTime: 1 };
    const svg = await plotTimeSeries(client, [whole, 8], { start: 0, end: 2 * 86_400_000, aggregates: ['average'], granularity: '1d', columnNames: 'id' });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['7|average', '8|average']));
  });

  it('says so when there is nothing', async () => {
    answerWith([]);
    expect(textsOf(await plotTimeSeries(client, 'a', { start: 0, end: 1 }))).toEqual(['No data']);
  });

  it('refuses bad input before it reads, and passes failures on', async () => {
    await expectRefused(cdf, () => plotTimeSeries(client, 'a', { width: 1 }), /width must be from 200/);
    await expectRefused(cdf, () => plotTimeSeries(client, 'a', { columns: ['a'] }), /has no "columns"/);
    await expectRefused(cdf, () => plotTimeSeries(client, 'a', { aggregates: ['max'] }), /granularity/);
    cdf.answer(() => refuse(400, { missing: [{ externalId: 'a' }] }));
    await expect(plotTimeSeries(client, 'a', { start: 0, end: 1 })).rejects.toThrow(NotFoundError);
  });
});

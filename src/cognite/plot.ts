/** Pictures of time series, datapoints and tables, as SVG. Needs the package `echarts`. */
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { checkNames, refuse } from '../core/check.js';
import { ValidationError } from '../core/errors.js';
import { connectionOf, parted, type Connected } from './connected.js';
import type { DatapointReadParams, DatapointReadQuery } from './datapoint-query.js';
import { readDatapoints } from './datapoint-read.js';
import type { DatapointReadOptions } from './datapoint-requests.js';
import { linesOfDatapoints, linesOfTable, thinned, type Gaps, type Line, type Lines } from './plot-lines.js';
import type { Table } from './table-columns.js';
import type { DatapointsTableInput } from './table-datapoints.js';

export { Table, type ColumnInput, type ColumnType, type ColumnValues, type CsvOptions, type TableField, type TableFieldInput, type TableOptions } from './table-columns.js';
export type { DatapointsTableInput } from './table-datapoints.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/** How a picture looks. */
export interface PlotOptions {
  /** What stands above the picture. Default: nothing. */
  title?: string | undefined;
  /** Width in pixels, at least 200. Default: 900. */
  width?: number | undefined;
  /** Height in pixels, at least 150. Default: 420, and more where there are several panels. */
  height?: number | undefined;
  /** Colours for a light or a dark ground. Default: `light`. */
  theme?: 'light' | 'dark' | undefined;
  /** Colours of the lines, in their order, over and over. */
  colors?: readonly string[] | undefined;
  /** The fonts of all texts, as CSS has them. Default: `Helvetica, Arial, sans-serif`. */
  fontFamily?: string | undefined;
  /** Whether the lines are named below the picture. Default: true. */
  legend?: boolean | undefined;
  /** Whether each point gets a dot. Without, only those get one that no line leads to. Default: false. */
  markers?: boolean | undefined;
  /**
   * Whether a line is broken where values are missing. Default: `show`; of a table, only rows without any value are gaps,
   * since others come of joining time series that have points at different times.
   */
  gaps?: Gaps | undefined;
  /** Whether times are those of the machine that draws, rather than UTC. Default: false. */
  localTime?: boolean | undefined;
  /** The lowest value of the axes of numbers. Default: what the values need. */
  min?: number | undefined;
  /** The highest value of the axes of numbers. Default: what the values need. */
  max?: number | undefined;
  /** A name for each time series, in their order. Default: what `columnNames` says. */
  names?: readonly string[] | undefined;
  /** What lines are named after. Default: `externalId`, with the id where there is none. */
  columnNames?: 'externalId' | 'id' | 'instanceId' | undefined;
  /** The columns of a table to draw. Default: those of numbers and texts. */
  columns?: readonly string[] | undefined;
  /** Changes what goes to ECharts, last of all; other components must be registered with its `use`. */
  customize?: ((option: EChartsCoreOption) => EChartsCoreOption) | undefined;
}

/** What to read and how to draw it. */
export type PlotTimeSeriesParams = DatapointReadParams & PlotOptions;

const plotOptions = [
  'title',
  'width',
  'height',
  'theme',
  'colors',
  'fontFamily',
  'legend',
  'markers',
  'gaps',
  'localTime',
  'min',
  'max',
  'names',
  'columnNames',
  'columns',
  'customize',
] as const;

/** Told apart by most people with impaired colour vision, and on both grounds. */
const palette = ['#2f6fde', '#e8710a', '#12965a', '#d1348b', '#8a63d2', '#a8760c', '#0aa3b8', '#e0412f', '#6b7785', '#7c9a17'];
const themes = {
  light: { ground: '#ffffff', text: '#2b2f36', faint: '#5b626d', line: '#9aa1ab', grid: '#e6e8ec' },
  dark: { ground: '#17191e', text: '#e8eaee', faint: '#a7adb8', line: '#6c737f', grid: '#2c3038' },
} as const;

/** What stands for lines of each kind in the legend. */
const icons = { solid: 'path://M0 0H16V4H0Z', dashed: 'path://M0 0H6V4H0ZM10 0H16V4H10Z', dotted: 'path://M0 0H3V4H0ZM6.5 0H9.5V4H6.5ZM13 0H16V4H13Z' } as const;

/** The most lines that are named. */
const mostNames = 30;
const legendRow = 22;

/** Lines that share an axis of values. */
interface Axis {
  readonly unit: string;
  readonly lines: Line[];
  readonly texts: string[] | undefined;
}

/**
 * Draws datapoints, or a table whose index are times or numbers: a line for each time series, aggregate or column. Units
 * get an axis each, at the left and at the right; more than two, and texts, get panels one above the other. Of very many
 * points, those are drawn that can be told apart.
 * @param data datapoints of one or several time series, as `datapoints.retrieve` gives them, or a table
 * @param options title, size, colours, names, and how missing values are drawn
 * @returns an SVG, which says so itself when there is nothing to draw
 * @throws {ValidationError} options that make no sense, or a table without an index of times or numbers
 */
export function plot(data: Table | DatapointsTableInput | readonly DatapointsTableInput[], options: PlotOptions = {}): string {
  checkPlotOptions(options, 'plot: options', plotOptions);
  const { gaps, columns } = options;
  // Not instanceof: it may come from another copy of the package.
  if (typeof (data as Table | undefined)?.numbers === 'function') return draw(linesOfTable(data as Table, gaps, columns), options);
  if (columns) refuse('plot: columns', 'left out for datapoints', columns);
  return draw(linesOfDatapoints(Array.isArray(data) ? data : [data as DatapointsTableInput], gaps, options), options);
}

/**
 * Reads time series and draws them: their raw points of the last day unless told otherwise. Long spans are best read as
 * aggregates.
 *
 * `POST /timeseries/data/list`
 * @param source a client, a resource or a connection
 * @param series identifiers of time series, or time series as they were read
 * @param params what to read: `start` (`1d-ago` when left out), `end` (`now`), `aggregates`, `granularity` and the like;
 *   and how to draw it: see {@link PlotOptions}
 * @param options signal, timeouts, retries and headers of each request
 * @returns an SVG, which says so itself when there are no points
 * @throws {ValidationError} for bad input, before anything is sent
 * @throws {NotFoundError} some of the time series do not exist
 * @throws {ApiError} the platform refuses or fails
 */
export async function plotTimeSeries(source: Connected, series: DatapointReadQuery | readonly DatapointReadQuery[], params: PlotTimeSeriesParams = {}, options?: DatapointReadOptions): Promise<string> {
  const [drawing, reading] = parted<PlotOptions, DatapointReadParams>(params, plotOptions);
  checkPlotOptions(drawing, 'plotTimeSeries: parameters', plotOptions.filter((name) => name !== 'columns'));
  const queries = (Array.isArray(series) ? series : [series]) as readonly DatapointReadQuery[];
  const points = await readDatapoints(connectionOf(source), queries.map(queryOf), { start: '1d-ago', end: 'now', ...reading }, options);
  return plot(points, drawing);
}

/** What names a time series that may have been given whole. */
function queryOf(series: DatapointReadQuery): DatapointReadQuery {
  return typeof series === 'object' && series !== null && 'createdTime' in series ? { id: (series as { id: number }).id } : series;
}

function checkPlotOptions(options: PlotOptions, where: string, allowed: readonly string[]): void {
  checkNames(options, allowed, where);
  const among = (name: keyof PlotOptions, values: readonly unknown[]): void => {
    if (options[name] !== undefined && !values.includes(options[name])) refuse(`${where}: ${name}`, values.join(' or '), options[name]);
  };
  const number = (name: 'width' | 'height' | 'min' | 'max', least: number, most: number): void => {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= least && value <= most)) refuse(`${where}: ${name}`, least === -Infinity ? 'a finite number' : `from ${least} to ${most}`, value);
  };
  among('theme', ['light', 'dark']);
  among('gaps', ['show', 'bridge']);
  among('columnNames', ['externalId', 'id', 'instanceId']);
  number('width', 200, 10_000);
  number('height', 150, 10_000);
  number('min', -Infinity, Infinity);
  number('max', -Infinity, Infinity);
  // Both stand in attributes of the picture as they are.
  const looks = (value: unknown, allowed: RegExp, what: string, name: string): void => {
    if (!(typeof value === 'string' && allowed.test(value))) refuse(`${where}: ${name}`, what, value);
  };
  if (options.fontFamily !== undefined) looks(options.fontFamily, /^[^<>&;:{}\\]+$/, 'names of fonts, as CSS has them', 'fontFamily');
  if (options.colors !== undefined && !(Array.isArray(options.colors) && options.colors.length)) refuse(`${where}: colors`, 'a list of colours', options.colors);
  for (const color of options.colors ?? []) looks(color, /^[#\w\s(),.%/+-]+$/, 'colours, as CSS has them', 'colors');
  if (options.min! >= options.max!) refuse(`${where}: max`, `more than min (${options.min})`, options.max);
}

function draw({ lines, isTime, xName }: Lines, options: PlotOptions): string {
  const { title = '', width = 900, theme = 'light', colors = palette, legend = true, markers = false, localTime = false, customize } = options;
  const paint = themes[theme];
  // Within an attribute, which has the other quotes.
  const fontFamily = (options.fontFamily ?? 'Helvetica, Arial, sans-serif').replaceAll('"', "'");
  // A name is one line of the legend.
  const shown = lines.filter(({ y }) => y.some((value) => !Number.isNaN(value))).map((line) => ({ ...line, name: line.name.replace(/\s*[\r\n]+\s*/g, ' ') }));
  const panels = panelsOf(shown);
  const [from, to] = extentOf(shown.map(({ x }) => x));
  const widest = (side: number): number => Math.max(0, ...panels.map((axes) => (axes[side] ? labelWidth(axes[side]) : 0)));
  const [left, right] = [Math.max(56, widest(0) + 22), Math.max(28, panels.some((axes) => axes[1]) ? widest(1) + 22 : 0)];
  const named = legend ? shown.slice(0, shown.length > mostNames ? mostNames - 1 : mostNames) : [];
  const room = width - 40;
  // All names get the room of the longest, so that it is known how many fit into a row.
  const nameWidth = Math.min(room - 40, Math.max(20, ...named.map(({ name }) => textWidth(name, 12))));
  const inRow = Math.max(1, Math.floor((room + 18) / (nameWidth + 22 + 18)));
  const legendHeight = Math.ceil(named.length / inRow) * legendRow;
  // The picture grows with what stands below it.
  const height = options.height ?? 420 + 170 * Math.max(0, panels.length - 1) + Math.max(0, legendHeight - 2 * legendRow);
  const more = legend && shown.length > named.length ? `${shown.length} lines, ${named.length} of which are named` : '';
  const top = (title ? 40 : 10) + (more ? 20 : 0) + 26;
  const bottom = legendHeight + (legendHeight ? 16 : 8) + 44;
  const gap = 40;
  const panelHeight = Math.max(20, (height - top - bottom - gap * (panels.length - 1)) / Math.max(1, panels.length));
  const font = { fontFamily, color: paint.faint };
  const heading = (text: string, more: object): object => ({ text, left: 'center', textStyle: { ...font, color: paint.text, fontSize: 16, fontWeight: 600, width: room * 0.78, overflow: 'truncate' }, ...more });

  // Where the colours begin anew.
  const dashOf = (place: number): keyof typeof icons => (['solid', 'dashed', 'dotted'] as const)[Math.floor(place / colors.length) % 3]!;

  const axes = panels.flatMap((panel, index) => panel.map((axis, side) => ({ axis, side, panel: index })));
  const extents = axes.map(({ axis }) => extentOf(axis.lines.map(({ y }) => y)));
  for (const [low, high] of extents) if (high - low === Infinity) refuse('plot: the values of an axis', 'less than 1.8e308 apart', `${low} to ${high}`);
  const option: EChartsCoreOption = {
    animation: false,
    silent: true,
    useUTC: !localTime,
    backgroundColor: paint.ground,
    color: [...colors],
    textStyle: font,
    title: [
      ...(title ? [heading(title, { top: 12 })] : []),
      ...(more ? [heading(more, { top: title ? 38 : 10, textStyle: { ...font, fontSize: 12, fontWeight: 400 } })] : []),
      ...(shown.length ? [] : [heading('No data', { top: 'middle', textStyle: { ...font, fontSize: 15, fontWeight: 400 } })]),
    ],
    legend: {
      show: named.length > 0,
      data: named.map(({ name }, place) => ({ name, icon: icons[dashOf(place)] })),
      bottom: 10,
      left: 20,
      width: room,
      // Not wider than what is taken, so that a lone row stands in the middle.
      ...(named.length <= inRow && { left: 'center' }),
      itemWidth: 16,
      itemHeight: 4,
      itemGap: 6,
      selectedMode: false,
      // Rows stand closer than names.
      textStyle: { ...font, color: paint.text, fontSize: 12, lineHeight: legendRow - 6, padding: [0, 12, 0, 0], ...(named.length > inRow || nameWidth > room / 2 ? { width: nameWidth, overflow: 'truncate' } : {}) },
    },
    grid: panels.map((_panel, index) => ({ left, right, top: top + index * (panelHeight + gap), height: panelHeight, outerBoundsMode: 'none' })),
    xAxis: panels.map((_panel, index) => ({
      gridIndex: index,
      type: isTime ? 'time' : 'value',
      scale: true,
      splitNumber: Math.max(2, Math.round(Math.min(10, (width - left - right) / 100))),
      ...(isTime && { min: from, max: to }),
      ...(from === to && around(from, isTime)),
      axisLine: { onZero: false, lineStyle: { color: paint.line } },
      axisTick: { show: true, lineStyle: { color: paint.line } },
      splitLine: { show: false },
      axisLabel: { ...font, show: index === panels.length - 1, fontSize: 12, hideOverlap: true, ...(isTime && { formatter: timeLabels(to - from) }) },
      ...(index === panels.length - 1 && { name: isTime ? span(from, to, localTime) : xName, nameLocation: 'middle', nameGap: 30, nameTextStyle: { ...font, fontSize: 12 } }),
    })),
    yAxis: axes.map(({ axis, side, panel }) => ({
      gridIndex: panel,
      position: side ? 'right' : 'left',
      name: axis.unit,
      nameTextStyle: { ...font, fontSize: 12, align: side ? 'right' : 'left', padding: side ? [0, -right + 14, 0, 0] : [0, 0, 0, -left + 14], width: room / 2, overflow: 'truncate' },
      nameGap: 12,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: side === 0, lineStyle: { color: paint.grid } },
      ...(axis.texts
        ? { type: 'category', data: axis.texts, boundaryGap: true, axisLabel: { ...font, fontSize: 12, width: labelWidth(axis), overflow: 'truncate', hideOverlap: true } }
        : {
            type: 'value',
            scale: true,
            min: options.min,
            max: options.max,
            splitNumber: panelHeight < 160 ? 3 : 5,
            alignTicks: side === 1,
            axisLabel: { ...font, fontSize: 12, hideOverlap: true, formatter: numberLabels(axis.lines) },
          }),
    })),
    series: axes.flatMap(({ axis, panel }, yAxisIndex) =>
      axis.lines.map((line) => {
        const place = shown.indexOf(line);
        const points = thinned(line, from, to, Math.round(width - left - right));
        const alone = (index: number): boolean => points[index]![1] !== null && (points[index - 1]?.[1] ?? null) === null && (points[index + 1]?.[1] ?? null) === null;
        const color = colors[place % colors.length];
        return {
          type: 'line',
          name: line.name,
          xAxisIndex: panel,
          yAxisIndex,
          data: points.map(([x, y], index) => (!markers && alone(index) ? { value: [x, textOf(axis, line, y)], symbol: 'circle', symbolSize: 5 } : [x, textOf(axis, line, y)])),
          step: line.isStep ? 'end' : false,
          symbol: markers ? 'circle' : 'none',
          symbolSize: 5,
          showAllSymbol: true,
          lineStyle: { width: 1.5, color, type: dashOf(place) },
          itemStyle: { color },
          emphasis: { disabled: true },
          connectNulls: false,
        };
      }),
    ),
  };
  use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const drawn = customize ? customize(option) : option;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(drawn);
    return finished(chart.renderToSVGString(), title || shown.slice(0, 5).map(({ name }) => name).join(', ') || 'No data');
  } catch (error) {
    // Its own words are none where numbers are too close to each other.
    throw (error as Error).message ? error : new ValidationError(`plot: the values can't be drawn: they are too small, or too close to each other (${extents.map((extent) => extent.join(' to ')).join('; ')})`);
  } finally {
    chart.dispose();
  }
}

/** Units that share a panel, and panels that stand one above the other. */
function panelsOf(lines: readonly Line[]): Axis[][] {
  const axes = new Map<string, Axis>();
  let texts: Axis | undefined;
  for (const line of lines) {
    if (line.texts) {
      texts ??= { unit: '', lines: [], texts: [] };
      texts.lines.push(line);
      for (const text of line.texts) if (!texts.texts!.includes(text)) texts.texts!.push(text);
      continue;
    }
    const axis = axes.get(line.unit);
    if (axis) axis.lines.push(line);
    else axes.set(line.unit, { unit: line.unit, lines: [line], texts: undefined });
  }
  const all = [...axes.values()];
  const panels = all.length <= 2 ? [all] : all.map((axis) => [axis]);
  return [...panels, ...(texts ? [[texts]] : [])].filter((panel) => panel.length > 0);
}

/** A value for its axis: texts are named. */
function textOf(axis: Axis, line: Line, y: number | null): number | string | null {
  return y === null || !axis.texts ? y : line.texts![y]!;
}

function extentOf(all: readonly Float64Array[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const values of all) {
    for (const value of values) {
      if (value < from) from = value;
      if (value > to) to = value;
    }
  }
  return [from, to];
}

/** An axis around the only place that has points. */
function around(place: number, isTime: boolean): { min: number; max: number } {
  const half = isTime ? 30 * 60_000 : 1;
  return { min: place - half, max: place + half };
}

/** Labels of times, from years to fractions of seconds: what is said depends on how long a time is drawn. */
function timeLabels(length: number): Record<string, string> {
  const clock = length < 10 * 60_000 ? '{HH}:{mm}:{ss}' : '{HH}:{mm}';
  const isLong = length > 60 * 86_400_000;
  return {
    year: isLong ? '{yyyy}' : '{d} {MMM} {yyyy}',
    month: isLong ? '{MMM} {yyyy}' : '{d} {MMM}',
    day: '{d} {MMM}',
    hour: clock,
    minute: clock,
    second: '{HH}:{mm}:{ss}',
    millisecond: '{HH}:{mm}:{ss}.{SSS}',
    none: '{HH}:{mm}:{ss}.{SSS}',
  };
}

/** The dates that a picture is of. */
function span(from: number, to: number, localTime: boolean): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', ...(!localTime && { timeZone: 'UTC' }) });
  const zone = localTime ? format.resolvedOptions().timeZone : 'UTC';
  const [first, last] = [format.format(from), format.format(to)];
  return `${first === last ? first : `${first} – ${last}`} (${zone})`;
}

/** Labels of numbers: as they are, or with powers of ten where that is shorter. */
function numberLabels(lines: readonly Line[]): (value: number) => string {
  const [low, high] = extentOf(lines.map(({ y }) => y));
  const most = Math.max(Math.abs(low), Math.abs(high));
  const isWide = high - low > most / 1000 || high === low;
  if (most > 0 && (most >= 1e16 || most < 1e-4 || (isWide && (most >= 1e9 || most < 1e-3)))) {
    return (value) => (value === 0 ? '0' : Number(value.toPrecision(12)).toExponential().replace('e+', 'e'));
  }
  return (value) => value.toLocaleString('en-US', { maximumFractionDigits: 12 });
}

/** How wide the labels of an axis get. */
function labelWidth({ lines, texts }: Axis): number {
  if (texts) return Math.min(140, Math.max(...texts.map((text) => textWidth(text, 12))));
  const [low, high] = extentOf(lines.map(({ y }) => y));
  const label = numberLabels(lines);
  const step = Number(((high - low || Math.abs(high) || 1) / 5).toPrecision(1));
  const ticks = Array.from({ length: 8 }, (_, index) => Number(((Math.floor(low / step) + index) * step).toPrecision(12)));
  return Math.min(160, Math.max(...ticks.map((value) => textWidth(label(value), 12))));
}

/** About how wide a text is. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 1 : /[A-Z@mw%]/.test(character) ? 0.78 : /[ilj.,:;|'! ]/.test(character) ? 0.4 : 0.64;
  return Math.ceil(width * size);
}

/**
 * An SVG that says what it is, without what is there for a pointer, and whose names do not clash with those of others in
 * one page. Quotes in texts are escaped, so that only attributes match.
 */
function finished(svg: string, label: string): string {
  const text = label.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const bare = svg
    // What XML can't have.
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/<style[^>]*>[^]*?<\/style>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/((?:id|clip-path|fill|stroke)="(?:url\(#)?)zr\d+-/g, '$1zr-');
  let hash = 0x811c9dc5;
  for (let index = 0; index < bare.length; index++) hash = Math.imul(hash ^ bare.charCodeAt(index), 0x01000193) >>> 0;
  return bare
    .replace(/((?:id|clip-path|fill|stroke)="(?:url\(#)?)zr-/g, `$1p${hash.toString(36)}-`)
    .replace(/<svg ([^>]*)>/, (_tag, attributes: string) => `<svg role="img" aria-label="${text}" ${attributes}><title>${text}</title>`);
}

import type { DatapointAggregate, RawDatapoints } from '../../generated/cognite/datapoints.js';
import { headerEntries } from '../core/check.js';
import type { RequestOptions, ResponseInfo } from '../core/request-options.js';
import type { Column, Part } from './datapoint-columns.js';
import type { SeriesPage } from './datapoint-json.js';
import { protobufAggregates, protobufType } from './datapoint-encoding.js';
import { ProtobufReader } from './protobuf-reader.js';

/** Where points are: the kinds are the fields that hold them. */
const numeric = 3;
const texts = 4;
const aggregated = 5;

/** From where to where a message goes. */
type Range = readonly [from: number, to: number];

/** Asks for protobuf, and takes JSON as well; what the caller says of it wins. */
export function accepting({ headers, ...rest }: RequestOptions): RequestOptions {
  return { ...rest, headers: { accept: `${protobufType}, application/json;q=0.5`, ...(Object.fromEntries(headerEntries(headers)) as typeof headers) } };
}

/** Whether an answer is what was asked for: the platform may answer in JSON all the same. */
export function isProtobuf({ headers }: ResponseInfo): boolean {
  return !/json/i.test(headers.get('content-type') ?? '');
}

/**
 * Reads an answer with points in protobuf into the columns that one in JSON gives. The layout of the messages is the
 * one that the platform's vendor publishes; it has not been held against the platform.
 *
 * A field that is absent is 0, false or an empty text, as everywhere in proto3. So an aggregate that was asked for and
 * is absent is 0, and one that nobody asked for is passed over.
 * @param aggregates what was asked for, over all queries; none for raw points
 * @throws {SyntaxError | RangeError | TypeError} it is not the message that it should be
 */
export function readProtobufPages(bytes: Uint8Array, aggregates: ReadonlySet<DatapointAggregate>): SeriesPage[] {
  const reader = new ProtobufReader(bytes);
  const pages: SeriesPage[] = [];
  reader.message(bytes.length, (field, tag) => {
    if (field !== 1) return false;
    return void pages.push(readPage(reader, reader.end(tag), aggregates));
  });
  return pages;
}

function readPage(reader: ProtobufReader, end: number, aggregates: ReadonlySet<DatapointAggregate>): SeriesPage {
  let id = 0;
  let externalId = '';
  let instanceId: { space: string; externalId: string } | undefined;
  let isString = false;
  let isStep = false;
  let unit = '';
  let nextCursor = '';
  let unitExternalId = '';
  let kind = 0;
  let points: Range[] = [];
  reader.message(end, (field, tag) => {
    if (field === 1) id = reader.int64(tag);
    else if (field === 2) externalId = reader.text(tag);
    else if (field === 6) isString = reader.bool(tag);
    else if (field === 7) isStep = reader.bool(tag);
    else if (field === 8) unit = reader.text(tag);
    else if (field === 9) nextCursor = reader.text(tag);
    else if (field === 10) unitExternalId = reader.text(tag);
    else if (field === 11) {
      const own = (instanceId ??= { space: '', externalId: '' });
      reader.message(reader.end(tag), (part, inner) => {
        if (part === 1) own.space = reader.text(inner);
        else if (part === 2) own.externalId = reader.text(inner);
        else return false;
      });
    } else if (field === numeric || field === texts || field === aggregated) {
      // Of several kinds the last one counts; parts of one kind belong together.
      if (field !== kind) points = [];
      kind = field;
      const to = reader.end(tag);
      points.push([reader.at, to]);
      reader.at = to;
    } else return false;
  });
  if (!id) reader.fail('a time series has no id');
  if (points.length && (kind === aggregated) !== aggregates.size > 0) reader.fail(`there are ${kind === aggregated ? 'aggregates' : 'raw points'} that nobody asked for`);
  if (points.length && kind !== aggregated && (kind === texts) !== isString) reader.fail(`a time series of ${isString ? 'texts has numbers' : 'numbers has texts'}`);
  const series = {
    id,
    ...(externalId && { externalId }),
    ...(instanceId && { instanceId }),
    isString,
    type: isString ? 'string' : 'numeric',
    ...(!isString && { isStep }),
    ...(unit && { unit }),
    ...(unitExternalId && { unitExternalId }),
    ...(nextCursor && { nextCursor }),
    datapoints: [],
  } as RawDatapoints;
  const count = points.reduce((sum, range) => sum + countPoints(reader, range), 0);
  const part = !count ? { timestamps: new Float64Array(0), columns: new Map<string, Column>() } : kind === aggregated ? readAggregates(reader, points, count, aggregates) : readRaw(reader, points, count, isString);
  reader.at = end;
  return { series, part };
}

/** Counts first, so that columns are made once and of the right length. */
function countPoints(reader: ProtobufReader, [from, to]: Range): number {
  let count = 0;
  reader.at = from;
  while (reader.at < to) {
    const tag = reader.tag();
    if (tag >>> 3 === 1) count++;
    // A point of another wire type is refused when it is read.
    reader.skip(tag);
  }
  reader.expectEnd(to);
  return count;
}

/** Calls for each point, with where it ends. */
function eachPoint(reader: ProtobufReader, ranges: readonly Range[], read: (end: number, index: number) => void): void {
  let index = 0;
  for (const [from, to] of ranges) {
    reader.at = from;
    while (reader.at < to) {
      const tag = reader.tag();
      if (tag >>> 3 !== 1) {
        reader.skip(tag);
        continue;
      }
      const end = reader.end(tag);
      read(end, index++);
      reader.expectEnd(end);
    }
  }
}

function readRaw(reader: ProtobufReader, ranges: readonly Range[], count: number, isString: boolean): Part {
  const timestamps = new Float64Array(count);
  const numbers = new Float64Array(isString ? 0 : count);
  const words = isString ? new Array<string | undefined>(count).fill('') : undefined;
  const statuses = new Statuses(reader, count);
  let nulls: Float64Array | undefined;
  eachPoint(reader, ranges, (end, index) => {
    let isNull = false;
    while (reader.at < end) {
      const tag = reader.tag();
      const field = tag >>> 3;
      if (field === 1) timestamps[index] = reader.int64(tag);
      else if (field === 2) {
        if (words) words[index] = reader.text(tag);
        else numbers[index] = reader.double(tag);
      } else if (field === 3) statuses.read(tag, index);
      else if (field === 4) isNull = reader.bool(tag);
      else reader.skip(tag);
    }
    if (!isNull) return;
    if (words) words[index] = undefined;
    else {
      numbers[index] = NaN;
      (nulls ??= new Float64Array(count))[index] = 1;
    }
  });
  return { timestamps, columns: new Map<string, Column>([['value', words ?? numbers], ...(nulls ? [['value.null', nulls] as const] : []), ...statuses.columns()]) };
}

function readAggregates(reader: ProtobufReader, ranges: readonly Range[], count: number, aggregates: ReadonlySet<DatapointAggregate>): Part {
  const timestamps = new Float64Array(count);
  const columns = new Map<string, Float64Array>();
  const byField: (Float64Array | undefined)[] = [];
  for (const name of aggregates) {
    const field = protobufAggregates[name]!;
    const column = new Float64Array(count);
    columns.set(name, column);
    byField[field] = column;
  }
  eachPoint(reader, ranges, (end, index) => {
    while (reader.at < end) {
      const tag = reader.tag();
      const field = tag >>> 3;
      if (field === 1) timestamps[index] = reader.int64(tag);
      else if (byField[field]) byField[field][index] = reader.double(tag);
      else reader.skip(tag);
    }
  });
  return { timestamps, columns };
}

/** Columns of statuses, made when there is one. The bytes of one are likely to be those of the one before. */
class Statuses {
  readonly #reader: ProtobufReader;
  readonly #count: number;
  #codes: Float64Array | undefined;
  #symbols: (string | undefined)[] | undefined;
  #last = new Uint8Array(0);
  #code = 0;
  #symbol = 'Good';

  constructor(reader: ProtobufReader, count: number) {
    this.#reader = reader;
    this.#count = count;
  }

  read(tag: number, index: number): void {
    const reader = this.#reader;
    const end = reader.end(tag);
    const own = reader.bytes.subarray(reader.at, end);
    if (own.length !== this.#last.length || own.some((byte, place) => byte !== this.#last[place])) {
      let code = 0;
      let symbol = '';
      reader.message(end, (field, inner) => {
        if (field === 1) code = reader.int64(inner);
        else if (field === 2) symbol = reader.text(inner);
        else return false;
      });
      this.#last = own as Uint8Array<ArrayBuffer>;
      this.#code = code;
      // Zero and nothing are the status of a point that is good.
      this.#symbol = symbol || (code ? '' : 'Good');
    }
    reader.at = end;
    (this.#codes ??= new Float64Array(this.#count))[index] = this.#code;
    (this.#symbols ??= new Array<string | undefined>(this.#count).fill('Good'))[index] = this.#symbol;
  }

  columns(): [string, Column][] {
    return this.#codes ? [['status.code', this.#codes], ['status.symbol', this.#symbols!]] : [];
  }
}

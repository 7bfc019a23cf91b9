import { headerEntries, isRecord } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import type { Body } from '../core/request-body.js';
import type { RequestOptions } from '../core/request-options.js';
import { mayLeave } from '../core/settings.js';
import { protobufType } from './datapoint-encoding.js';
import type { Cell, Points } from './datapoint-text.js';
import type { Segment, Series } from './datapoint-write.js';
import { ProtobufWriter } from './protobuf-writer.js';

/**
 * The body of a request and the options that it goes with; a long one is gzipped, as JSON is.
 * @returns undefined where the request has to go in JSON
 */
export async function protobufMessage(connection: Connection, bin: readonly Segment[], all: readonly Series[], options: RequestOptions): Promise<{ body: Body; options: RequestOptions } | undefined> {
  const bytes = toProtobuf(bin, all);
  if (!bytes) return undefined;
  const { platform, config } = connection;
  const given = headerEntries(options.headers);
  const least = config['gzip'] as number | false;
  const packs = platform.gzip && least !== false && bytes.length >= least && !given.some(([name]) => name.toLowerCase() === 'content-encoding') && mayLeave(platform, 'content-encoding');
  const headers = { ...(Object.fromEntries(given) as Record<string, string>), 'content-type': protobufType, ...(packs && { 'content-encoding': 'gzip' }) };
  const body = packs ? await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer() : bytes;
  return { body, options: { ...options, headers } };
}

/**
 * The request of an insert in protobuf: no text is made of any number. The layout of the messages is the one that the
 * platform's vendor publishes; it has not been held against the platform.
 * @returns undefined where JSON says something that the layout has no way to say
 */
export function toProtobuf(bin: readonly Segment[], all: readonly Series[]): Uint8Array<ArrayBuffer> | undefined {
  const message = new InsertMessage(bin.length, bin.reduce((sum, { from, to }) => sum + to - from, 0));
  return bin.every(({ series, from, to }) => message.item(all[series]!, from, to)) ? message.bytes : undefined;
}

/** What cannot be said makes its methods give false, and the message useless. */
class InsertMessage {
  readonly #writer: ProtobufWriter;

  constructor(series: number, points: number) {
    this.#writer = new ProtobufWriter(1024 + series * 64 + points * 24);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#writer.bytes;
  }

  /** Some points of a time series. */
  item({ id, points, kind }: Series, from: number, to: number): boolean {
    if (!kind) return false;
    const writer = this.#writer;
    const item = writer.open(1);
    if (!this.#name(id)) return false;
    const list = writer.open(kind === 'string' ? 4 : 3);
    if (!this.#points(points, kind, from, to)) return false;
    writer.close(list);
    writer.close(item);
    return true;
  }

  /** The time series in any of the forms that it is named in. */
  #name({ id, externalId, instanceId, ...more }: Series['id']): boolean {
    const writer = this.#writer;
    if (Object.keys(more).length) return false;
    if (typeof id === 'number') writer.int64(1, id);
    else if (isWhole(externalId)) writer.text(2, externalId);
    else if (isRecord(instanceId) && isWhole(instanceId['space']) && isWhole(instanceId['externalId']) && Object.keys(instanceId).length === 2) {
      const start = writer.open(5);
      writer.text(1, instanceId['space']);
      writer.text(2, instanceId['externalId']);
      writer.close(start);
    } else return false;
    return true;
  }

  /** Points from one index up to, but not including, another. */
  #points(points: Points, kind: Series['kind'], from: number, to: number): boolean {
    const writer = this.#writer;
    const cell: Cell = { time: 0, value: undefined, status: undefined };
    for (let index = from; index < to; index++) {
      points.read(index, cell);
      const { time, value, status } = cell;
      const point = writer.open(1);
      writer.int64(1, +time);
      const isNull = value === undefined || value === null;
      if (!isNull) {
        if (kind === 'number') writer.double(2, Number(value));
        else if (isWhole(value)) writer.text(2, value);
        else return false;
      }
      if (status && !this.#status(status)) return false;
      if (isNull) writer.bool(4, true);
      writer.close(point);
    }
    return true;
  }

  /** A status with both of its fields: one that JSON leaves out would be 0 or an empty text. */
  #status({ code, symbol, ...more }: { code?: unknown; symbol?: unknown }): boolean {
    if (!Number.isSafeInteger(code) || !isWhole(symbol) || Object.keys(more).length) return false;
    const writer = this.#writer;
    const start = writer.open(3);
    writer.int64(1, code as number);
    writer.text(2, symbol);
    writer.close(start);
    return true;
  }
}

/** Whether a value is a text without half characters, which UTF-8 has no way to say. */
function isWhole(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}

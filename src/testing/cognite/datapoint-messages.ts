import type { DatapointsOrAggregates } from '../../../generated/cognite/datapoints.js';
import { protobufAggregates } from '../../cognite/datapoint-encoding.js';
import { ProtobufReader } from '../../cognite/protobuf-reader.js';
import { ProtobufWriter } from '../../cognite/protobuf-writer.js';
import type { Messages } from '../engine/messages.js';

/** A point of any kind, as JSON has it. */
interface Point {
  readonly timestamp: number;
  readonly value?: unknown;
  readonly status?: { readonly code?: number; readonly symbol?: string };
}

/** What of a request tells which kind of points is asked for. */
interface Asked {
  readonly aggregates?: unknown;
  readonly items: readonly { readonly aggregates?: unknown }[];
}

/** Points in protobuf, in the layout that the platform's vendor publishes. */
export const datapointMessages: Readonly<Record<string, Messages>> = { insertDatapoints: { read: readInsert }, retrieveDatapoints: { write: writeList } };

function readInsert(bytes: Uint8Array): unknown {
  const reader = new ProtobufReader(bytes);
  const items: unknown[] = [];
  reader.message(bytes.length, (field, tag) => {
    if (field !== 1) return false;
    const item: Record<string, unknown> = {};
    let kind = 0;
    const datapoints: unknown[] = [];
    reader.message(reader.end(tag), (part, inner) => {
      if (part === 1) name(item, 'id', reader.int64(inner));
      else if (part === 2) name(item, 'externalId', reader.text(inner));
      else if (part === 5) name(item, 'instanceId', readPair(reader, inner, ['space', 'externalId']));
      else if (part === 3 || part === 4) {
        if (part !== kind) datapoints.length = 0;
        kind = part;
        reader.message(reader.end(inner), (point, tagOfPoint) => (point === 1 ? void datapoints.push(readPoint(reader, tagOfPoint, part === 4)) : false));
      } else return false;
    });
    items.push({ ...item, datapoints });
  });
  return { items };
}

/** Of several names, the last one counts. */
function name(item: Record<string, unknown>, key: string, value: unknown): void {
  for (const other of ['id', 'externalId', 'instanceId']) delete item[other];
  item[key] = value;
}

function readPoint(reader: ProtobufReader, tag: number, isString: boolean): unknown {
  let timestamp = 0;
  let value: number | string = isString ? '' : 0;
  let status: object | undefined;
  let isNull = false;
  reader.message(reader.end(tag), (field, inner) => {
    if (field === 1) timestamp = reader.int64(inner);
    else if (field === 2) value = isString ? reader.text(inner) : reader.double(inner);
    else if (field === 3) status = readPair(reader, inner, ['code', 'symbol']);
    else if (field === 4) isNull = reader.bool(inner);
    else return false;
  });
  const shown = typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  return { timestamp, ...(!isNull && { value: shown }), ...(status && { status }) };
}

/** A message of two fields: a code and its symbol, or two texts. */
function readPair(reader: ProtobufReader, tag: number, [first, second]: readonly [string, string]): object {
  const pair: Record<string, unknown> = { [first]: first === 'code' ? 0 : '', [second]: '' };
  reader.message(reader.end(tag), (field, inner) => {
    if (field === 1) pair[first] = first === 'code' ? reader.int64(inner) : reader.text(inner);
    else if (field === 2) pair[second] = reader.text(inner);
    else return false;
  });
  // Nothing is no word for a code.
  if (pair['symbol'] === '') delete pair['symbol'];
  return pair;
}

function writeList({ items }: { readonly items: readonly DatapointsOrAggregates[] }, asked: Asked): Uint8Array<ArrayBuffer> | undefined {
  const writer = new ProtobufWriter(4096);
  const asksAggregates = Boolean(asked.aggregates) || asked.items.some(({ aggregates }) => aggregates);
  for (const series of items) {
    const { id, externalId, instanceId, isString, isStep, unit, unitExternalId, nextCursor } = series as Extract<DatapointsOrAggregates, { isStep?: boolean }>;
    const datapoints: readonly Point[] = series.datapoints;
    // These have no field.
    if (datapoints.some((point) => 'maxDatapoint' in point || 'minDatapoint' in point)) return undefined;
    const isAggregate = asksAggregates && !datapoints.some((point) => 'value' in point || 'status' in point);
    const item = writer.open(1);
    writer.int64(1, id);
    if (externalId !== undefined) writer.text(2, externalId);
    const list = writer.open(isAggregate ? 5 : isString ? 4 : 3);
    for (const point of datapoints) {
      const start = writer.open(1);
      writer.int64(1, point.timestamp);
      if (isAggregate) for (const [key, field] of Object.entries(protobufAggregates)) writer.double(field, Number((point as unknown as Readonly<Record<string, number>>)[key] ?? 0));
      else writeValue(writer, point, isString);
      writer.close(start);
    }
    writer.close(list);
    writer.bool(6, isString);
    writer.bool(7, isStep ?? false);
    for (const [field, text] of [[8, unit], [9, nextCursor], [10, unitExternalId]] as const) if (text) writer.text(field, text);
    if (instanceId) {
      const start = writer.open(11);
      writer.text(1, instanceId.space);
      writer.text(2, instanceId.externalId);
      writer.close(start);
    }
    writer.close(item);
  }
  return writer.bytes;
}

function writeValue(writer: ProtobufWriter, { value, status }: Point, isString: boolean): void {
  if (value === undefined) writer.bool(4, true);
  else if (isString) writer.text(2, value as string);
  else writer.double(2, Number(value));
  if (!status) return;
  const start = writer.open(3);
  writer.int64(1, status.code ?? 0);
  writer.text(2, status.symbol ?? '');
  writer.close(start);
}

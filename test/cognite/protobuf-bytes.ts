/** Protobuf's wire format, plain and slow, and nothing of the SDK's own: what its bytes are held against. */

export type Part = Uint8Array | readonly number[];

export function bytesOf(...parts: readonly Part[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
}

export function varint(value: number | bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

export function int(field: number, value: number | bigint | boolean): number[] {
  return [...varint(field * 8), ...varint(BigInt(value))];
}

export function double(field: number, value: number): number[] {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return [...varint(field * 8 + 1), ...bytes];
}

export function text(field: number, value: string): Uint8Array {
  return message(field, Buffer.from(value));
}

export function message(field: number, ...parts: readonly Part[]): Uint8Array {
  const content = bytesOf(...parts);
  return bytesOf([...varint(field * 8 + 2), ...varint(content.length)], content);
}

const aggregateFields = ['average', 'max', 'min', 'count', 'sum', 'interpolation', 'stepInterpolation', 'continuousVariance', 'discreteVariance', 'totalVariation', 'countGood', 'countUncertain', 'countBad', 'durationGood', 'durationUncertain', 'durationBad'];

interface Series {
  readonly id: number;
  readonly externalId?: string;
  readonly instanceId?: { readonly space: string; readonly externalId: string };
  readonly isString: boolean;
  readonly isStep?: boolean;
  readonly unit?: string;
  readonly unitExternalId?: string;
  readonly nextCursor?: string;
  readonly datapoints: readonly object[];
}

/** The answer that says in protobuf what one in JSON says. */
export function listResponse({ items }: { readonly items: readonly object[] }, isAggregate = false): Uint8Array<ArrayBuffer> {
  return bytesOf(...(items as readonly Series[]).map((series) => message(1, ...seriesParts(series, isAggregate)))) as Uint8Array<ArrayBuffer>;
}

function seriesParts({ id, externalId, instanceId, isString, isStep, unit, unitExternalId, nextCursor, datapoints }: Series, isAggregate: boolean): Part[] {
  const points = datapoints.map((point) => message(1, ...pointParts(point as Readonly<Record<string, unknown>>, isString, isAggregate)));
  return [
    int(1, id),
    externalId === undefined ? [] : text(2, externalId),
    ...(points.length ? [message(isAggregate ? 5 : isString ? 4 : 3, ...points)] : []),
    isString ? int(6, 1) : [],
    isStep ? int(7, 1) : [],
    unit === undefined ? [] : text(8, unit),
    nextCursor === undefined ? [] : text(9, nextCursor),
    unitExternalId === undefined ? [] : text(10, unitExternalId),
    instanceId ? message(11, text(1, instanceId.space), text(2, instanceId.externalId)) : [],
  ];
}

function pointParts(point: Readonly<Record<string, unknown>>, isString: boolean, isAggregate: boolean): Part[] {
  const { timestamp, value, status } = point as { timestamp: number; value?: number | string; status?: { code: number; symbol: string } };
  if (isAggregate) return [int(1, timestamp), ...aggregateFields.map((name, index) => (point[name] ? double(index + 2, Number(point[name])) : []))];
  return [
    timestamp ? int(1, timestamp) : [],
    value === undefined ? int(4, 1) : isString ? (value === '' ? [] : text(2, String(value))) : Number(value) === 0 ? [] : double(2, Number(value)),
    status ? message(3, status.code ? int(1, status.code) : [], text(2, status.symbol)) : [],
  ];
}

export type Decoded = readonly { readonly field: number; readonly type: number; readonly value: bigint | Uint8Array }[];

/** The fields of a message, in order. */
export function decode(bytes: Uint8Array): Decoded {
  const fields: { field: number; type: number; value: bigint | Uint8Array }[] = [];
  let at = 0;
  const number = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++]!;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = Number(number());
    const type = tag & 7;
    const size = type === 0 ? 0 : type === 1 ? 8 : Number(number());
    const value = type === 0 ? number() : bytes.slice(at, at + size);
    if (type !== 0) at += size;
    if (at > bytes.length) throw new Error('too short');
    fields.push({ field: tag >>> 3, type, value });
  }
  return fields;
}

/** The request that says in JSON what a message says. */
export function insertRequest(bytes: Uint8Array): unknown {
  const inner = ({ value }: Decoded[number]): Decoded => decode(value as Uint8Array);
  const str = ({ value }: Decoded[number]): string => Buffer.from(value as Uint8Array).toString();
  const num = ({ value }: Decoded[number]): number => Number(BigInt.asIntN(64, value as bigint));
  const items = decode(bytes).map((item) => {
    const all: Record<string, unknown> = {};
    for (const part of inner(item)) {
      if (part.field === 1) all['id'] = num(part);
      else if (part.field === 2) all['externalId'] = str(part);
      else if (part.field === 5) all['instanceId'] = { space: str(inner(part)[0]!), externalId: str(inner(part)[1]!) };
      else {
        all['datapoints'] = inner(part).map((point) => {
          const made: Record<string, unknown> = { timestamp: 0, value: part.field === 4 ? '' : 0 };
          for (const each of inner(point)) {
            if (each.field === 1) made['timestamp'] = num(each);
            else if (each.field === 2) {
              const number = part.field === 3 ? Buffer.from(each.value as Uint8Array).readDoubleLE() : 0;
              made['value'] = part.field === 4 ? str(each) : Number.isFinite(number) ? number : String(number);
            } else if (each.field === 4) delete made['value'];
            else made['status'] = { code: 0, ...Object.fromEntries(inner(each).map((one) => (one.field === 1 ? ['code', num(one)] : ['symbol', str(one)]))) };
          }
          return made;
        });
      }
    }
    return all;
  });
  return { items };
}

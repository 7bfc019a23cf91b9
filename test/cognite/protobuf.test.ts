import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtobufReader } from '../../src/cognite/protobuf-reader.js';
import { ProtobufWriter } from '../../src/cognite/protobuf-writer.js';
import { bytesOf, double, int, message, text, varint } from './protobuf-bytes.js';

function written(write: (writer: ProtobufWriter) => void, size = 8): number[] {
  const writer = new ProtobufWriter(size);
  write(writer);
  return [...writer.bytes];
}

const over = (...bytes: number[]): ProtobufReader => new ProtobufReader(Uint8Array.from(bytes));
const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -300, max: 300 }), fc.constantFrom(2 ** 28, 2 ** 28 - 1, -(2 ** 28), 2 ** 35, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1_700_000_000_000, -2_208_988_800_000));

describe('the wire format', () => {
  it('is written as it should be, byte by byte', () => {
    expect(written((writer) => writer.int64(1, 150))).toEqual([0x08, 0x96, 0x01]);
    expect(written((writer) => writer.int64(1, -1))).toEqual([0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]);
    expect(written((writer) => writer.int64(1, 1_700_000_000_000))).toEqual([0x08, 0x80, 0xd0, 0x95, 0xff, 0xbc, 0x31]);
    expect(written((writer) => writer.double(2, 1.5))).toEqual([0x11, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f]);
    expect(written((writer) => writer.text(2, 'testing'))).toEqual([0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67]);
    expect(written((writer) => writer.text(17, 'é🙂'))).toEqual([0x8a, 0x01, 0x06, 0xc3, 0xa9, 0xf0, 0x9f, 0x99, 0x82]);
    expect(written((writer) => writer.bool(4, true))).toEqual([0x20, 0x01]);
    expect(written((writer) => [writer.int64(1, 0), writer.bool(2, false), writer.double(3, 0), writer.double(4, -0)])).toEqual([]);
    expect(written((writer) => writer.text(1, ''))).toEqual([0x0a, 0x00]);
    expect(written((writer) => writer.close(writer.open(5)))).toEqual([0x2a, 0x00]);
  });

  it('is read as it should be, byte by byte', () => {
    expect(over(0x96, 0x01).int64(0x08)).toBe(150);
    expect(over(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).int64(0x08)).toBe(-1);
    expect(over(0x80, 0xd0, 0x95, 0xff, 0xbc, 0x31).int64(0x08)).toBe(1_700_000_000_000);
    // More bytes than needed are legal.
    expect(over(0x81, 0x80, 0x80, 0x00).int64(0x08)).toBe(1);
    expect(over(0, 0, 0, 0, 0, 0, 0xf8, 0x3f).double(0x11)).toBe(1.5);
    expect(over(0, 0, 0, 0, 0, 0, 0xf8, 0x7f).double(0x11)).toBeNaN();
    expect(over(0, 0, 0, 0, 0, 0, 0xf0, 0xff).double(0x11)).toBe(-Infinity);
    expect(over(0x06, 0xc3, 0xa9, 0xf0, 0x9f, 0x99, 0x82).text(0x12)).toBe('é🙂');
    expect(over(0x03, 0xef, 0xbb, 0xbf).text(0x12)).toBe('\uFEFF');
    expect(over(0x8a, 0x01).tag()).toBe(17 * 8 + 2);
  });

  it('survives both ways', () => {
    const value = fc.oneof(
      fc.record({ kind: fc.constant('int' as const), value: whole }),
      fc.record({ kind: fc.constant('double' as const), value: fc.double() }),
      fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary', maxLength: 300 }) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), value), { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (fields, depth) => {
        const bytes = written((writer) => {
          const starts = Array.from({ length: depth }, () => writer.open(3));
          for (const [field, { kind, value: given }] of fields) {
            if (kind === 'int') writer.int64(field, given);
            else if (kind === 'double') writer.double(field, given);
            else writer.text(field, given);
          }
          for (const start of starts.toReversed()) writer.close(start);
        });
        // What is written is what it would be, plainly.
        let plain = bytesOf(...fields.map(([field, { kind, value: given }]) => (given === 0 ? [] : kind === 'int' ? int(field, given) : kind === 'double' ? double(field, given) : text(field, given))));
        for (let level = 0; level < depth; level++) plain = message(3, plain);
        expect(Buffer.from(bytes).equals(plain)).toBe(true);
        const reader = new ProtobufReader(plain);
        for (let level = 0; level < depth; level++) reader.end(reader.tag());
        const found: unknown[] = [];
        const kinds = fields.filter(([, { value: given }]) => given !== 0);
        reader.message(plain.length, (field, tag) => {
          const { kind } = kinds[found.length]![1];
          found.push([field, { kind, value: kind === 'int' ? reader.int64(tag) : kind === 'double' ? reader.double(tag) : reader.text(tag) }]);
        });
        expect(found).toEqual(kinds);
      }),
      { numRuns: 500 },
    );
  });

  it('passes over what nobody knows', () => {
    const unknown = bytesOf(int(900, -5), double(901, 1), text(902, 'x'.repeat(200)), varint(903 * 8 + 5), [1, 2, 3, 4], int(1, 7));
    const reader = new ProtobufReader(unknown);
    let found = 0;
    reader.message(unknown.length, (field, tag) => {
      if (field !== 1) return false;
      found = reader.int64(tag);
    });
    expect(found).toBe(7);
  });

  it('is refused where it is broken', () => {
    const skip = (...bytes: number[]) => () => over(...bytes).message(bytes.length, () => false);
    expect(() => over(0x96).int64(0x08)).toThrow('too early');
    expect(() => over().int64(0x08)).toThrow('too early');
    expect(() => over(1, 2, 3).double(0x11)).toThrow('too early');
    expect(() => over(5, 1).text(0x12)).toThrow('too early');
    expect(() => over(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02).int64(0x08)).toThrow('64 bits');
    expect(() => over(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).text(0x12)).toThrow('too early');
    expect(() => over(2, 0xc3, 0x28).text(0x12)).toThrow(TypeError);
    expect(() => over(1).int64(0x0a)).toThrow('the field 1 has the wire type 2');
    expect(() => over(1).double(0x08)).toThrow('wire type 0');
    expect(() => over(1).text(0x09)).toThrow('wire type 1');
    // Groups are of the past; there is no field 0.
    for (const bytes of [[0x0b], [0x0c], [0x0e], [0x00, 0x01], [0x08], [0x09, 1], [0x0d, 1], [0x08, ...new Array<number>(11).fill(0x80), 0]]) expect(skip(...bytes), String(bytes)).toThrow(SyntaxError);
    // A field that ends behind its message.
    const reader = over(0x0a, 0x02, 0x12, 0x02, 0x41, 0x42);
    expect(() => reader.message(6, (_field, tag) => reader.message(reader.end(tag), () => false))).toThrow('beyond the end');
  });

  it('rounds no integer', () => {
    for (const value of [2n ** 53n, 2n ** 53n + 1n, -(2n ** 53n), 2n ** 62n, 2n ** 63n - 1n, -(2n ** 63n)]) expect(() => over(...varint(value)).int64(0x08), String(value)).toThrow(RangeError);
    for (const value of [2n ** 53n - 1n, 1n - 2n ** 53n]) expect(over(...varint(value)).int64(0x08)).toBe(Number(value));
  });
});

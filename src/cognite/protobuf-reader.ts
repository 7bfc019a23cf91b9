import { lazy } from '../core/lazy.js';

/** How a field stands on the wire. */
const varint = 0;
const fixed64 = 1;
const delimited = 2;
const fixed32 = 5;

const decoder = lazy(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));

/**
 * Reads protobuf's wire format, field by field. What a field is to be is known to the caller: each way to read one takes
 * the field's tag, its number times eight and its wire type, and refuses another wire type.
 */
export class ProtobufReader {
  /** Where the next byte is. */
  at = 0;
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /**
   * Walks the fields of a message. `read` gives false for a field that it does not know, which is passed over.
   * @param end where the message ends
   */
  message(end: number, read: (field: number, tag: number) => boolean | void): void {
    while (this.at < end) {
      const tag = this.tag();
      if (read(tag >>> 3, tag) === false) this.skip(tag);
    }
    this.expectEnd(end);
  }

  /** A message's fields end where it ends. */
  expectEnd(end: number): void {
    if (this.at !== end) this.fail('a field goes beyond the end of its message');
  }

  tag(): number {
    const byte = this.bytes[this.at]!;
    if (byte < 128 && byte > 7) {
      this.at++;
      return byte;
    }
    const tag = this.#varint();
    if (!(tag > 7 && tag < 2 ** 32)) this.fail('there is no such field');
    return tag;
  }

  /** A 64-bit integer. One beyond 2^53 would be rounded, which is an error. */
  int64(tag: number): number {
    if ((tag & 7) !== varint) this.#refuse(tag);
    return this.#varint();
  }

  bool(tag: number): boolean {
    return this.int64(tag) !== 0;
  }

  double(tag: number): number {
    if ((tag & 7) !== fixed64) this.#refuse(tag);
    const { at } = this;
    if (at + 8 > this.bytes.length) this.#end();
    this.at = at + 8;
    return this.#view.getFloat64(at, true);
  }

  /** Reads the length of a field that has one, and gives where it ends. */
  end(tag: number): number {
    if ((tag & 7) !== delimited) this.#refuse(tag);
    const byte = this.bytes[this.at]!;
    if (byte < 128) this.at++;
    const length = byte < 128 ? byte : this.#varint();
    const end = this.at + length;
    if (!(length >= 0 && end <= this.bytes.length)) this.#end();
    return end;
  }

  /** A text. */
  text(tag: number): string {
    const end = this.end(tag);
    const { bytes, at } = this;
    this.at = end;
    if (end - at < 32) {
      let ascii = true;
      for (let index = at; index < end; index++) if (bytes[index]! > 127) ascii = false;
      if (ascii) return String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[]);
    }
    return decoder().decode(bytes.subarray(at, end));
  }

  /** Passes over a field that nobody asked for. */
  skip(tag: number): void {
    const type = tag & 7;
    if (type === delimited) this.at = this.end(tag);
    else if (type === fixed64) this.at += 8;
    else if (type === fixed32) this.at += 4;
    else if (type === varint) {
      const { bytes } = this;
      const first = this.at;
      while (bytes[this.at++]! > 127);
      if (this.at - first > 10) this.fail('a number has too many bytes');
    } else this.#refuse(tag);
    if (this.at > this.bytes.length) this.#end();
  }

  fail(why: string): never {
    throw new SyntaxError(`${why}, at byte ${this.at}`);
  }

  /** Seven bits a byte, the lowest first; one that is negative has all of its 64 bits. */
  #varint(): number {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at++]!;
    let low = byte & 127;
    for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[at++]!;
      low |= (byte & 127) << shift;
    }
    let middle = 0;
    for (let shift = 0; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[at++]!;
      middle |= (byte & 127) << shift;
    }
    let high = 0;
    if (byte > 127) {
      byte = bytes[at++]!;
      high = byte & 127;
      if (byte > 127) {
        byte = bytes[at++]!;
        if (byte > 1) this.fail('a number has more than 64 bits');
        high |= byte << 7;
      }
    }
    if (at > bytes.length) this.#end();
    this.at = at;
    // Below zero: what is missing to zero, and then one.
    const value = high > 127 ? -((~low & 0xfffffff) + (~middle & 0xfffffff) * 2 ** 28 + (~high & 255) * 2 ** 56 + 1) : low + middle * 2 ** 28 + high * 2 ** 56;
    if (!Number.isSafeInteger(value)) throw new RangeError(`an integer beyond 2^53 would be rounded, before byte ${at}`);
    return value;
  }

  #refuse(tag: number): never {
    return this.fail(`the field ${tag >>> 3} has the wire type ${tag & 7}`);
  }

  #end(): never {
    throw new SyntaxError('the message ends too early');
  }
}

import { lazy } from '../core/lazy.js';

const encoder = lazy(() => new TextEncoder());

/** Writes protobuf's wire format, field by field. A field's tag is its number times eight, and its wire type. */
export class ProtobufWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #at = 0;

  /** @param size bytes that are likely to be needed */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** What was written so far. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#at);
  }

  /** A 64-bit integer that a double holds exactly, also below zero. Zero is as good as absent. */
  int64(field: number, value: number): void {
    if (value === 0) return;
    this.#reserve(15);
    this.#varint(field * 8);
    this.#varint(value);
  }

  bool(field: number, value: boolean): void {
    this.int64(field, Number(value));
  }

  /** A double. Zero, also the one below, is as good as absent. */
  double(field: number, value: number): void {
    if (value === 0) return;
    this.#reserve(13);
    this.#varint(field * 8 + 1);
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }

  /** A text; an empty one as well, which tells it from one that is not there. */
  text(field: number, value: string): void {
    const start = this.open(field);
    // A character takes up to three bytes.
    this.#reserve(value.length * 3);
    this.#at += encoder().encodeInto(value, this.#bytes.subarray(this.#at)).written;
    this.close(start);
  }

  /** Begins a message within the message. What it gives is for {@link close}. */
  open(field: number): number {
    this.#reserve(6);
    this.#varint(field * 8 + 2);
    return this.#at++;
  }

  /** Ends it: its length, which stands before it, is known only now. */
  close(start: number): void {
    const length = this.#at - start - 1;
    if (length < 128) {
      this.#bytes[start] = length;
      return;
    }
    const more = Math.floor(Math.log2(length) / 7);
    this.#reserve(more);
    this.#bytes.copyWithin(start + 1 + more, start + 1, this.#at);
    this.#at = start;
    this.#varint(length);
    this.#at += length;
  }

  #varint(value: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    let low = value;
    // The operators on bits know 32 of them, and doubles are exact below 2^53.
    if (value >= 2 ** 28 || value < 0) {
      let high = Math.floor(value / 2 ** 28);
      low = value - high * 2 ** 28;
      for (let count = 0; count < 4; count++) {
        bytes[at++] = (low & 127) | 128;
        low >>>= 7;
      }
      low = high;
      if (high < 0) {
        // All 64 bits, the highest of which are ones.
        high &= 0xfffffff;
        for (let count = 0; count < 4; count++) {
          bytes[at++] = (high & 127) | 128;
          high >>>= 7;
        }
        bytes[at++] = 255;
        low = 1;
      }
    }
    while (low > 127) {
      bytes[at++] = (low & 127) | 128;
      low >>>= 7;
    }
    bytes[at++] = low;
    this.#at = at;
  }

  /** Makes sure that so many bytes have room. */
  #reserve(count: number): void {
    if (this.#at + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + count));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

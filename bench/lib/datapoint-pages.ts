/** The time of the first point of all pages, in milliseconds since the epoch. */
export const pageStart = 1_700_000_000_000;
const second = 1000;

/** Pages of points a second apart. All are of one length, so that a page is a copy with other times. */
export class JsonPages {
  readonly #template: Buffer;
  readonly #length: number;
  readonly #place: number;

  constructor(name: string, value: (index: number) => string, count: number) {
    const point = (index: number): string => `{"timestamp":${pageStart},"${name}":${value(index)}},`;
    this.#length = point(0).length;
    this.#place = point(0).indexOf(String(pageStart));
    this.#template = Buffer.from(Array.from({ length: count }, (_one, index) => point(index)).join(''));
    if (this.#template.length !== count * this.#length) throw new Error('points of different lengths');
  }

  /** The points from one on. */
  make(from: number, count: number): Buffer {
    const page = Buffer.from(this.#template.subarray(0, Math.max(0, count * this.#length - 1)));
    for (let index = 0; index < count; index++) {
      // The milliseconds stay 000.
      let seconds = pageStart / second + from + index;
      for (let place = index * this.#length + this.#place + 9; seconds > 0; place--) {
        page[place] = 48 + (seconds % 10);
        seconds = Math.floor(seconds / 10);
      }
    }
    return page;
  }
}

/** The same pages in protobuf: the list of points of a time series, as bytes of `NumericDatapoint` or `AggregateDatapoint`. */
export class ProtobufPages {
  readonly #template: Buffer;

  /** @param field the number of the value's field */
  constructor(field: number, value: (index: number) => number, count: number) {
    this.#template = Buffer.alloc(count * 18);
    for (let index = 0; index < count; index++) {
      // A point of 16 bytes: a time of six, and a double.
      this.#template.set([0x0a, 16, 0x08], index * 18);
      this.#template[index * 18 + 9] = field * 8 + 1;
      this.#template.writeDoubleLE(value(index), index * 18 + 10);
    }
  }

  /** The points from one on. */
  make(from: number, count: number): Buffer {
    const page = Buffer.from(this.#template.subarray(0, count * 18));
    for (let index = 0; index < count; index++) {
      const time = pageStart + (from + index) * second;
      let high = Math.floor(time / 2 ** 21);
      let low = time % 2 ** 21;
      const place = index * 18 + 3;
      for (let byte = 0; byte < 3; byte++) {
        page[place + byte] = (low & 127) | 128;
        low >>= 7;
        page[place + 3 + byte] = (high & 127) | (byte < 2 ? 128 : 0);
        high >>= 7;
      }
    }
    return page;
  }
}

/** A field with a length before it. */
export function delimited(field: number, ...content: readonly (Buffer | string)[]): Buffer {
  const all = Buffer.concat(content.map((part) => Buffer.from(part as string)));
  const head = [field * 8 + 2];
  let length = all.length;
  for (; length > 127; length >>>= 7) head.push((length & 127) | 128);
  return Buffer.concat([Buffer.from([...head, length]), all]);
}

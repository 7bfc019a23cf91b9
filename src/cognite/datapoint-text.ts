import type { DatapointStatus } from '../../generated/cognite/datapoints.js';
import { toWire } from './datapoint-columns.js';
import { lazy } from '../core/lazy.js';

/** Points of any form. */
export interface Points {
  readonly length: number;
  /** Puts the point at an index into a cell. */
  read(index: number, into: Cell): void;
}

/** One point on its way out: `null` is as good as no value. */
export interface Cell {
  time: number | Date;
  value: unknown;
  status: DatapointStatus | undefined;
}

const encoder = lazy(() => new TextEncoder());
const decoder = lazy(() => new TextDecoder());
const before = lazy(() => encoder().encode('{"timestamp":'));
const between = lazy(() => encoder().encode(',"value":'));
const comma = 44;
const minus = 45;
const zero = 48;
const closingBracket = 93;
const closingBrace = 125;

/**
 * Writes the text of a request with points. No object is made of any point: times are written digit by digit, and all
 * numbers of a time series come from one `JSON.stringify`.
 */
export class PointsText {
  private bytes: Uint8Array;
  private at = 0;
  private readonly digits = new Uint8Array(16);

  /** @param points the number of points to come */
  constructor(points: number) {
    this.bytes = new Uint8Array(1024 + points * 64);
  }

  toString(): string {
    return decoder().decode(this.bytes.subarray(0, this.at));
  }

  /** Any text, as it is. */
  text(text: string): void {
    // A character takes up to three bytes.
    this.reserve(text.length * 3);
    this.at += encoder().encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** Points from one index up to, but not including, another, with commas between them. */
  points(points: Points, from: number, to: number): void {
    const cell: Cell = { time: 0, value: undefined, status: undefined };
    const values = new Array<number>(to - from);
    for (let index = from; index < to; index++) {
      points.read(index, cell);
      values[index - from] = isFinite(cell.value) ? cell.value : 0;
    }
    const numbers = encoder().encode(JSON.stringify(values));
    let start = 1;
    for (let index = from; index < to; index++) {
      points.read(index, cell);
      const { time, value, status } = cell;
      let end = start;
      for (let byte = numbers[end]; byte !== comma && byte !== closingBracket; byte = numbers[++end]);
      this.reserve(128);
      if (index > from) this.bytes[this.at++] = comma;
      this.copy(before(), 0, before().length);
      this.whole(+time);
      if (value !== undefined && value !== null) {
        this.copy(between(), 0, between().length);
        if (isFinite(value)) this.copy(numbers, start, end);
        else this.text(JSON.stringify(toWire(value as number | string)));
      }
      if (status) this.text(`,"status":${JSON.stringify(status)}`);
      this.reserve(1);
      this.bytes[this.at++] = closingBrace;
      start = end + 1;
    }
  }

  private copy(from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    for (let index = start; index < end; index++) bytes[this.at++] = from[index]!;
  }

  /** A whole number below 10^15. */
  private whole(value: number): void {
    const { bytes, digits } = this;
    if (value < 0) bytes[this.at++] = minus;
    let rest = Math.abs(value);
    let place = digits.length;
    if (rest >= 1e9) {
      const high = Math.floor(rest / 1e9);
      let low = rest - high * 1e9;
      for (let count = 0; count < 9; count++) {
        const tenth = (low / 10) | 0;
        digits[--place] = zero + low - tenth * 10;
        low = tenth;
      }
      rest = high;
    }
    do {
      const tenth = (rest / 10) | 0;
      digits[--place] = zero + rest - tenth * 10;
      rest = tenth;
    } while (rest > 0);
    while (place < digits.length) bytes[this.at++] = digits[place++]!;
  }

  /** Makes sure that so many bytes have room. */
  private reserve(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + count));
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
  }
}

/** Whether a value is a number that JSON has. */
function isFinite(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0;
}

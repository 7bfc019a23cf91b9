import { Refusal } from '../engine/refusal.js';

const second = 1000;
const units: Readonly<Record<string, number>> = { s: second, m: 60 * second, h: 3600 * second, d: 86_400 * second, w: 604_800 * second };

/** Milliseconds since the epoch of `now`, `2d-ago`, `1w-ahead`, or of the time itself. */
export function timeOf(value: number | string, now: number): number {
  if (typeof value === 'number') return value;
  if (value === 'now') return now;
  if (/^-?\d+$/.test(value)) return Number(value);
  const [, count, unit, direction] = /^(\d+)([smhdw])-(ago|ahead)$/.exec(value) ?? [];
  if (!unit) throw new Refusal(400, `The time "${value}" is invalid: it takes milliseconds, now, or a text such as 2d-ago.`);
  return now + Number(count) * units[unit]! * (direction === 'ago' ? -1 : 1);
}

/** A division of time into steps of equal length, or of whole months. */
export interface Granularity {
  /** The beginning of the unit that a time is in. */
  floor(time: number): number;
  /** The beginning of the step after the one that begins at a time. */
  next(time: number): number;
  /** Of the steps that follow the one that begins at a time, the beginning of the one that another time is in. */
  skip(time: number, to: number): number;
}

const spelled: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['s', /^(s|seconds?)$/],
  ['m', /^(m|minutes?)$/],
  ['h', /^(h|hours?)$/],
  ['d', /^(d|days?)$/],
  ['w', /^(w|weeks?)$/],
  ['mo', /^(mo|months?)$/],
  ['q', /^(q|quarters?)$/],
  ['y', /^(y|years?)$/],
];
const months: Readonly<Record<string, number>> = { mo: 1, q: 3, y: 12 };

/**
 * What a text such as `15m` or `1d` means, where days and more are those of a time zone.
 * @throws {Refusal} 400
 */
export function granularityOf(text: string, timeZone = 'UTC'): Granularity {
  const plain = plainGranularityOf(text);
  if (timeZone === 'UTC' || !/(d|w|mo|q|y|days?|weeks?|months?|quarters?|years?)$/i.test(text)) return plain;
  const offset = offsetIn(timeZone);
  const local = (time: number): number => time + offset(time);
  const utc = (time: number): number => time - offset(time - offset(time));
  return {
    floor: (time) => utc(plain.floor(local(time))),
    next: (time) => utc(plain.next(local(time))),
    skip: (time, to) => utc(plain.skip(local(time), local(to))),
  };
}

/** What a time zone adds to UTC at a time, in milliseconds. */
function offsetIn(timeZone: string): (time: number) => number {
  const minutesOf = (text: string): number => {
    const [, sign, hours = 0, minutes = 0] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  };
  if (/^UTC[+-]/.test(timeZone)) return () => minutesOf(timeZone) * units.m!;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    throw new Refusal(400, `The time zone "${timeZone}" is unknown: it takes a name such as Europe/Oslo, or an offset such as UTC+02:00.`);
  }
  return (time) => minutesOf(format.formatToParts(time).find(({ type }) => type === 'timeZoneName')!.value) * units.m!;
}

function plainGranularityOf(text: string): Granularity {
  const [, count = '1', word = ''] = /^(\d*)([a-z]+)$/i.exec(text) ?? [];
  const unit = spelled.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0];
  const steps = Number(count || 1);
  if (!unit || steps < 1) throw new Refusal(400, `The granularity "${text}" is invalid: it takes a number and a unit, such as 15m, 2h or 1d.`);
  const length = units[unit];
  // Weeks begin on Mondays; the epoch was a Thursday.
  const shift = unit === 'w' ? 4 * units.d! : 0;
  if (length !== undefined) {
    const step = steps * length;
    return {
      floor: (time) => Math.floor((time - shift) / length) * length + shift,
      next: (time) => time + step,
      skip: (time, to) => time + Math.floor((to - time) / step) * step,
    };
  }
  const month = months[unit]!;
  const at = (time: number, plus: number): number => {
    const date = new Date(time);
    return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / month) * month + plus);
  };
  const next = (time: number): number => at(time, steps * month);
  const skip = (time: number, to: number): number => {
    let begin = time;
    while (next(begin) <= to) begin = next(begin);
    return begin;
  };
  return { floor: (time) => at(time, 0), next, skip };
}

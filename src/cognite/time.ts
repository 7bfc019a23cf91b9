import { refuse } from '../core/check.js';

/**
 * A point in time: milliseconds since the epoch, a Date, or a text: `now`, or a time from now such as `2d-ago` or
 * `1w-ahead` (s, m, h, d, w).
 */
export type TimeInput = number | Date | string;

/** The earliest time of the platform, in milliseconds since the epoch: the beginning of 1900. */
export const earliestTime = -2_208_988_800_000;

/** The latest time of the platform, in milliseconds since the epoch: the last one of 2099. */
export const latestTime = 4_102_444_799_999;

const day = 86_400_000;
const lengths: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: day, w: 604_800_000 };

/**
 * The milliseconds since the epoch of a time in any of its forms.
 * @param value milliseconds (a fraction is cut off), a Date, `now`, or a text such as `2d-ago` or `1w-ahead`
 * @param now what the texts count from, in milliseconds since the epoch; left out, this moment
 * @returns whole milliseconds since the epoch
 * @throws {ValidationError} it is none of these, or before 1900 or after 2099
 */
export function timestampToMs(value: TimeInput, now: number = Date.now()): number {
  return toMs(value, now, 'the time', latestTime);
}

/**
 * The Date of a time.
 * @param ms milliseconds since the epoch
 * @throws {ValidationError} it is no number, or before 1900 or after 2099
 */
export function msToDate(ms: number): Date {
  if (typeof ms !== 'number') refuse('the time', 'a number of milliseconds', ms);
  return new Date(timestampToMs(ms));
}

/** {@link timestampToMs} with a name for the message, and a latest time: an end that is not included may be one later. @internal */
export function toMs(value: unknown, now: number, where: string, latest: number): number {
  let ms: number | undefined;
  if (typeof value === 'number') ms = value;
  // Not instanceof: it may come from another realm.
  else if (Object.prototype.toString.call(value) === '[object Date]') ms = (value as Date).getTime();
  else if (value === 'now') ms = now;
  else if (typeof value === 'string') {
    const [, count, unit, way] = /^(\d+)([smhdw])-(ago|ahead)$/.exec(value) ?? [];
    if (unit) ms = now + Number(count) * lengths[unit]! * (way === 'ago' ? -1 : 1);
  }
  if (ms === undefined || Number.isNaN(ms)) return refuse(where, "milliseconds since the epoch, a valid Date, 'now', or a text such as '2d-ago' or '1w-ahead'", value);
  // Adding zero makes -0 a 0.
  const whole = Math.trunc(ms) + 0;
  return whole >= earliestTime && whole <= latest ? whole : refuse(where, `from ${earliestTime} (1900) to ${latest} (2099)`, typeof value === 'string' ? value : ms);
}

/** Units of granularities: second, minute, hour, day, week, month, quarter, year. */
export type GranularityUnit = 's' | 'm' | 'h' | 'd' | 'w' | 'mo' | 'q' | 'y';

/** How long the intervals of aggregates are. */
export interface Granularity {
  /** The number of units. */
  readonly count: number;
  readonly unit: GranularityUnit;
  /** How long an interval is, in milliseconds; undefined for months, quarters and years, which differ. */
  readonly ms: number | undefined;
  /** How long the unit is, in milliseconds; undefined for months, quarters and years. */
  readonly unitMs: number | undefined;
}

const spelled: Readonly<Record<string, GranularityUnit>> = { second: 's', minute: 'm', hour: 'h', day: 'd', week: 'w', month: 'mo', quarter: 'q', year: 'y' };

/**
 * What a granularity says.
 * @param text a number and a unit: `30s`, `15m`, `2h`, `1d`, `1w`, `1mo`, `1q` or `1y`, or spelled out, as `15minutes`;
 *   without a number it is one
 * @throws {ValidationError} it says nothing of the kind
 */
export function parseGranularity(text: string): Granularity {
  const [, digits, word = ''] = /^(\d*) ?([a-z]+)$/.exec(text) ?? [];
  const unit = /^(s|m|h|d|w|mo|q|y)$/.test(word) ? (word as GranularityUnit) : spelled[word.replace(/s$/, '')];
  const count = Number(digits || 1);
  if (!unit || !Number.isSafeInteger(count) || count < 1) return refuse('the granularity', 'a number and a unit (s, m, h, d, w, mo, q, y), such as 15m', text);
  const unitMs = lengths[unit];
  return { count, unit, unitMs, ms: unitMs && count * unitMs };
}

/**
 * A span of time widened to whole intervals, as the platform cuts them: the start goes back to the beginning of its
 * unit (for `7m`, its minute), and the end on to the end of its interval.
 * @param start milliseconds since the epoch
 * @param end milliseconds since the epoch; the span does not include it
 * @param granularity how long the intervals are; months and longer, which differ in length, have no such span
 * @throws {ValidationError} the granularity is none, or has no fixed length
 */
export function alignToGranularity(start: number, end: number, granularity: string | Granularity): { start: number; end: number } {
  const { unit, ms, unitMs } = typeof granularity === 'string' ? parseGranularity(granularity) : granularity;
  if (!ms || !unitMs) return refuse('the granularity', 'of a fixed length: in s, m, h, d or w', unit);
  // Weeks begin on Mondays; the epoch was a Thursday.
  const shift = unit === 'w' ? 4 * day : 0;
  const from = Math.floor((start - shift) / unitMs) * unitMs + shift;
  return { start: from, end: from + Math.ceil((end - from) / ms) * ms };
}

import { Refusal } from '../engine/refusal.js';

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, H: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * A time in milliseconds since the epoch: ISO 8601, or from now on, as in `now-6h`. Numbers stay.
 * @throws {Refusal} 400, for a text that is neither
 */
export function dateMath(value: unknown, now: number): unknown {
  if (typeof value !== 'string') return value;
  const [, steps, day] = /^now((?:[+-]\d+[smhHdwMy])*)(\/d)?$/.exec(value) ?? [];
  if (steps === undefined) {
    const time = Date.parse(value);
    if (Number.isNaN(time)) throw new Refusal(400, `failed to parse date field [${value}]`);
    return time;
  }
  let time = now;
  for (const [, sign, count, unit] of steps.matchAll(/([+-])(\d+)(\w)/g)) {
    const amount = Number(`${sign}${count}`);
    const date = new Date(time);
    if (unit === 'M') time = date.setUTCMonth(date.getUTCMonth() + amount);
    else if (unit === 'y') time = date.setUTCFullYear(date.getUTCFullYear() + amount);
    else time += amount * units[unit!]!;
  }
  return day === undefined ? time : time - (time % units.d!);
}

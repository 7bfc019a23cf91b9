import { refuse } from '../core/check.js';
import { parseGranularity } from './time.js';

const day = 86_400_000;

/** More rows than any reader wants, and than typed arrays hold everywhere. */
const mostRows = 2 ** 28;

/**
 * The times from `first` to `last`, as far apart as a granularity says. Days and more follow the calendar of a time zone.
 * @internal
 */
export function evenTimes(first: number, last: number, granularity: string, timeZone = 'UTC'): Float64Array {
  const { count, unit, ms, unitMs } = parseGranularity(granularity);
  const months = { mo: 1, q: 3, y: 12 }[unit as string] ?? 0;
  const most = (last - first) / (ms ?? count * months * 28 * day);
  if (most > mostRows) refuse('fill: granularity', `such that there are no more than ${mostRows} intervals`, granularity);
  const zone = offsets(timeZone);
  if (ms && (zone.fixed || unitMs! < day)) return Float64Array.from({ length: Math.floor(most) + 1 }, (_, index) => first + index * ms);
  // The clock on the wall shows the same time at each step: midnight, where the first is the start of its day.
  const shown = first + zone.at(first);
  const midnight = Math.floor(shown / day) * day;
  const wall = new Date(zone.time(midnight) === first ? midnight : shown);
  const times: number[] = [];
  for (let index = 0; ; index++) {
    const next = new Date(wall);
    if (months) next.setUTCMonth(wall.getUTCMonth() + index * count * months);
    else next.setUTCDate(wall.getUTCDate() + (index * ms!) / day);
    const time = zone.time(next.getTime());
    if (time > last) return Float64Array.from(times);
    // A day that a zone leaves out has no time of its own.
    if (time !== times.at(-1)) times.push(time);
  }
}

interface Zone {
  /** Whether its clocks are never put forward or back. */
  readonly fixed: boolean;
  /** How far the clock on the wall is ahead of UTC at a time, in milliseconds. */
  at(time: number): number;
  /** When the clock on the wall shows this: the first time where it does so twice, and where it never does, when it is put forward. */
  time(wall: number): number;
}

function offsets(timeZone: string): Zone {
  const [plain, sign, hours, minutes = '0'] = /^(?:UTC|GMT|Z)?(?:([+-])(\d{1,2})(?::?(\d\d))?)?$/.exec(timeZone) ?? [];
  if (plain) {
    const offset = (sign === '-' ? -60_000 : 60_000) * (Number(hours ?? 0) * 60 + Number(minutes));
    return { fixed: true, at: () => offset, time: (wall) => wall - offset };
  }
  const format = clock(timeZone);
  const at = (time: number): number => {
    const { year, month, day: date, hour, minute, second } = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)])) as Record<string, number>;
    return Date.UTC(year!, month! - 1, date, hour, minute, second) - Math.floor(time / 1000) * 1000;
  };
  const time = (wall: number): number => {
    const before = at(wall - day);
    const after = at(wall + day);
    // Of the two, the one that is right of itself.
    if (before === after || at(wall - before) === before) return wall - before;
    if (at(wall - after) === after) return wall - after;
    let [early, late] = [wall - after, wall - before];
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2);
      if (at(middle) === before) early = middle;
      else late = middle;
    }
    return late;
  };
  return { fixed: false, at, time };
}

function clock(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  } catch {
    return refuse('fill: timeZone', 'a name such as Europe/Oslo, or an offset such as UTC+02:00', timeZone);
  }
}

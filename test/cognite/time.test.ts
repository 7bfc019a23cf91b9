import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../src/cognite/datapoints.js';
import { alignToGranularity, earliestTime, latestTime, msToDate, parseGranularity, timestampToMs } from '../../src/cognite/time.js';
import { failure } from './cdf.js';

const now = Date.UTC(2024, 5, 1, 12);

describe('timestampToMs', () => {
  it.each([
    [0, 0],
    [1.9, 1],
    [-1.9, -1],
    [-0.5, 0],
    [new Date(5), 5],
    ['now', now],
    ['3s-ago', now - 3000],
    ['10m-ago', now - 600_000],
    ['2h-ahead', now + 7_200_000],
    ['2d-ago', now - 172_800_000],
    ['1w-ahead', now + 604_800_000],
    ['0d-ago', now],
    [earliestTime, earliestTime],
    [latestTime, latestTime],
  ])('%s', (value, ms) => {
    expect(timestampToMs(value, now)).toBe(ms);
  });

  it('counts from this moment', () => {
    const before = Date.now();
    expect(timestampToMs('now')).toBeGreaterThanOrEqual(before);
    expect(timestampToMs('1d-ago')).toBeLessThanOrEqual(Date.now() - 86_400_000);
  });

  it.each(['', 'today', '1.5d-ago', '-1d-ago', '2d', '2y-ago', 'd-ago', '2D-ago', ' now', '2024-01-01', NaN, Infinity, -Infinity, earliestTime - 1, latestTime + 1, new Date(NaN), null, undefined, true, {}, [5], 5n, '9999999w-ago'])('refuses %s', async (value) => {
    expect(await failure(() => timestampToMs(value as never, now))).toBeInstanceOf(ValidationError);
  });
});

describe('msToDate', () => {
  it('is the way back', () => {
    fc.assert(fc.property(fc.integer({ min: earliestTime, max: latestTime }), (ms) => timestampToMs(msToDate(ms)) === ms));
    expect(msToDate(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([earliestTime - 1, latestTime + 1, NaN, 'now', null])('refuses %s', async (value) => {
    expect(await failure(() => msToDate(value as never))).toBeInstanceOf(ValidationError);
  });
});

describe('parseGranularity', () => {
  it.each([
    ['30s', 30, 's', 30_000],
    ['15m', 15, 'm', 900_000],
    ['2h', 2, 'h', 7_200_000],
    ['10d', 10, 'd', 864_000_000],
    ['1w', 1, 'w', 604_800_000],
    ['3mo', 3, 'mo', undefined],
    ['1q', 1, 'q', undefined],
    ['1y', 1, 'y', undefined],
    ['h', 1, 'h', 3_600_000],
    ['15minutes', 15, 'm', 900_000],
    ['1second', 1, 's', 1000],
    ['2 months', 2, 'mo', undefined],
  ])('%s', (text, count, unit, ms) => {
    expect(parseGranularity(text)).toMatchObject({ count, unit, ms });
  });

  it.each(['', '0d', '1.5h', '-1h', '1M', '1H', 'x', '15', '1ms', 5, null])('refuses %s', async (text) => {
    expect(await failure(() => parseGranularity(text as never))).toBeInstanceOf(ValidationError);
  });
});

describe('alignToGranularity', () => {
  it('goes back to the unit, and on to whole intervals', () => {
    const at = Date.UTC(2024, 0, 1, 10, 30, 30, 500);
    expect(alignToGranularity(at, at + 1, '7m')).toEqual({ start: Date.UTC(2024, 0, 1, 10, 30), end: Date.UTC(2024, 0, 1, 10, 37) });
    expect(alignToGranularity(at, at + 1, '73h')).toEqual({ start: Date.UTC(2024, 0, 1, 10), end: Date.UTC(2024, 0, 4, 11) });
    expect(alignToGranularity(Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 9), '1w')).toEqual({ start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 0, 15) });
    expect(alignToGranularity(-1, 0, '1d')).toEqual({ start: -86_400_000, end: 0 });
  });

  it('keeps what is aligned, and holds what it was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: 1, max: 1e10 }), fc.constantFrom('1s', '7s', '1m', '90m', '5h', '2d', '3w'), (start, span, granularity) => {
        const { ms } = parseGranularity(granularity);
        const aligned = alignToGranularity(start, start + span, granularity);
        expect(aligned.start).toBeLessThanOrEqual(start);
        expect(aligned.end).toBeGreaterThanOrEqual(start + span);
        expect((aligned.end - aligned.start) % ms!).toBe(0);
        expect(alignToGranularity(aligned.start, aligned.end, granularity)).toEqual(aligned);
      }),
    );
  });

  it('refuses months, which differ', async () => {
    expect(await failure(() => alignToGranularity(0, 1, '1mo'))).toBeInstanceOf(ValidationError);
  });
});

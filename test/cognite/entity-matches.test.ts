import { expect, it } from 'vitest';
import { ValidationError, bestEntityPairings, entityPairings } from '../../src/cognite/index.js';

const [a, b, x, y] = ['a', 'b', 'x', 'y'].map((name) => ({ name }));
const job = {
  status: 'Completed' as const,
  items: [
    { source: a!, matches: [{ score: 0.4, target: y! }, { score: 0.9, target: x! }, { target: y! }, { score: 0.5 }] },
    { source: b!, matches: [] },
    { source: b!, matches: [{ score: 0, target: x! }] },
  ],
};

it('gives the matches of a job as pairs, the best first, or the best alone', () => {
  expect(entityPairings(job)).toEqual([{ source: a, target: x, score: 0.9 }, { source: a, target: y, score: 0.4 }, { source: b, target: x, score: 0 }]);
  expect(bestEntityPairings(job)).toEqual([{ source: a, target: x, score: 0.9 }, { source: b, target: x, score: 0 }]);
  expect(entityPairings(job, { minScore: 0.4 })).toHaveLength(2);
  expect(bestEntityPairings(job, { minScore: 0.95 })).toEqual([]);
  expect(job.items[0]!.matches[0]!.score).toBe(0.4);
});

it('refuses a job without an end, and a score that can be none', () => {
  expect(() => bestEntityPairings({ status: 'Running' })).toThrow(new ValidationError('the job has no matches: it must be Completed, not Running'));
  for (const minScore of [-1, 2, NaN]) expect(() => entityPairings(job, { minScore })).toThrow(/minScore must be a number from 0 to 1/);
});

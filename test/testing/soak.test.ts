import { describe, expect, it } from 'vitest';
import { createOnce, fatesOf, untilDone, type CareCount } from '../../bench/lib/careful.js';
import { Random } from '../../bench/lib/random.js';
import { compare, printed, soak } from '../../bench/soak.js';
import { CogniteClient, ConflictError, ConnectionError, ValidationError } from '../../src/cognite/index.js';
import { mockCognite } from '../../src/testing/index.js';

const counted = (): CareCount => ({ doubted: 0, found: 0, missing: 0, repeated: 0 });

it('ends with the same data on both sides, whatever breaks on the way', { timeout: 120_000 }, async () => {
  const report = await soak({ operations: 2000 });
  expect(report.surprises).toEqual([]);
  expect(report.rows.map(({ kind, lost, doubled, different }) => ({ kind, lost, doubled, different }))).toEqual(
    ['assets', 'events', 'notes', 'rows', 'workflows', 'versions', 'executions', 'points'].map((kind) => ({ kind, lost: 0, doubled: 0, different: 0 })),
  );
  expect(report.ok).toBe(true);
  // All of it has happened: every kind of data and fault, and creations that were done without an answer.
  for (const { kind, believed, listed = believed, held } of report.rows) {
    expect(believed, kind).toBeGreaterThan(0);
    expect([listed, held], kind).toEqual([believed, believed]);
  }
  for (const [fault, rate] of [[429, 0.05], [503, 0.02], ['resets', 0.01]] as const) {
    expect(report.faults[fault]! / report.requests, String(fault)).toBeGreaterThan(rate / 2);
    expect(report.faults[fault]! / report.requests, String(fault)).toBeLessThan(rate * 2);
  }
  expect(report.care.found).toBeGreaterThan(0);
  expect(report.care.missing).toBeGreaterThan(0);
  expect([...report.steps.values()].reduce((sum, times) => sum + times, 0)).toBe(2000);
  expect(printed(report)).toContain('nothing lost, nothing doubled');
});

describe('it would notice', () => {
  it('what is done twice', async () => {
    const report = await soak({
      operations: 150,
      fetch: async (input, init) => {
        const url = String(input);
        if (url.endsWith('/events') && typeof init?.body === 'string' && !init.body.includes('externalId')) await fetch(url, init).then((response) => response.text(), () => {});
        return fetch(url, init);
      },
    });
    expect(report.ok).toBe(false);
    expect(report.rows.find(({ kind }) => kind === 'notes')!.doubled).toBeGreaterThan(0);
    expect(printed(report)).toContain('THE SIDES DIFFER');
  });

  it('what is lost, and what a read gives otherwise', async () => {
    const report = await soak({
      operations: 150,
      fetch: async (input, init) => {
        const url = String(input);
        if (!url.includes('/rows?ensureParent') || typeof init?.body !== 'string') return fetch(url, init);
        const [, ...others] = (JSON.parse(init.body) as { items: object[] }).items;
        return others.length ? fetch(url, { ...init, body: JSON.stringify({ items: others }) }) : fetch(url, init);
      },
    });
    expect(report.ok).toBe(false);
    expect(report.rows.find(({ kind }) => kind === 'rows')!.lost).toBeGreaterThan(0);
  });

  it('each difference by itself', () => {
    const believed = new Map([['a', '1'], ['b', '2'], ['c', '3']]);
    expect(compare(believed, [['a', '1'], ['b', '2'], ['c', '3']])).toEqual({ lost: 0, doubled: 0, different: 0 });
    expect(compare(believed, [['a', '1'], ['b', '2']])).toEqual({ lost: 1, doubled: 0, different: 0 });
    expect(compare(believed, [['a', '1'], ['a', '1'], ['b', '2'], ['c', '3']])).toEqual({ lost: 0, doubled: 1, different: 0 });
    expect(compare(believed, [['a', '1'], ['b', '2'], ['c', '3'], ['d', '4']])).toEqual({ lost: 0, doubled: 1, different: 0 });
    expect(compare(believed, [['a', '1'], ['b', '0'], ['c', '3']])).toEqual({ lost: 0, doubled: 0, different: 1 });
  });
});

describe('a careful program', () => {
  const mock = mockCognite({ now: 0 });
  const cdf = new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 'token', fetch: mock.fetch, maxRetries: 0, retryDelay: { base: 1, max: 1 } });
  const find = async (items: readonly { externalId: string }[]) => {
    const found = await cdf.events.retrieve(items.map(({ externalId }) => externalId), { ignoreUnknownIds: true });
    return items.map(({ externalId }) => found.find((each) => each.externalId === externalId));
  };
  const create = (items: readonly { externalId: string }[]) => cdf.events.create(items);
  const named = (count: number, prefix: string) => Array.from({ length: count }, (_item, index) => ({ externalId: `${prefix}-${index}` }));

  it.each([
    ['done and not answered', { drop: 'after' }, { doubted: 2, found: 2, missing: 0 }, 1],
    ['answered with half an answer', { truncate: true }, { doubted: 2, found: 2, missing: 0 }, 1],
    ['not done', { drop: true }, { doubted: 2, found: 0, missing: 2 }, 2],
    ['failed', { status: 503 }, { doubted: 2, found: 0, missing: 2 }, 2],
    ['put off', { status: 429 }, { doubted: 0, found: 0, missing: 0 }, 2],
  ] as const)('creates once what is %s', async (what, fault, care, sent) => {
    mock.reset();
    mock.fail({ operation: 'createEvents', ...fault });
    const count = counted();
    const made = await createOnce(named(2, what), create, find, count);
    expect(made.map(({ externalId }) => externalId)).toEqual([`${what}-0`, `${what}-1`]);
    expect(mock.store.events.size).toBe(2);
    expect(count).toMatchObject(care);
    expect(mock.requests.of('createEvents')).toHaveLength(sent);
  });

  it('resumes a list of several requests, of which some were done', async () => {
    mock.reset();
    mock.fail({ operation: 'createEvents', drop: 'after' });
    mock.fail({ operation: 'createEvents', drop: true });
    const items = named(3500, 'many');
    const made = await createOnce(items, create, find, counted());
    expect(made.map(({ externalId }) => externalId)).toEqual(items.map(({ externalId }) => externalId));
    expect(mock.store.events.size).toBe(3500);
  });

  it('gives up on what the platform refuses', async () => {
    mock.reset();
    await cdf.events.create({ externalId: 'x' });
    await expect(createOnce([{ externalId: 'x' }], create, find, counted())).rejects.toBeInstanceOf(ConflictError);
    await expect(untilDone(() => cdf.events.create(5 as never), counted())).rejects.toBeInstanceOf(ValidationError);
    expect(() => fatesOf(new Error('a bug'), 1)).toThrow('a bug');
  });

  it('knows what was never sent', () => {
    expect(fatesOf(new ConnectionError('no way', { operationId: 'o', attempts: 1, sent: false }), 2)).toEqual({ done: new Map(), open: [0, 1], doubtful: [] });
    expect(fatesOf(new ConnectionError('broke', { operationId: 'o', attempts: 1, sent: true }), 2)).toEqual({ done: new Map(), open: [], doubtful: [0, 1] });
  });

  it('repeats what may be repeated', async () => {
    mock.reset();
    mock.fail({ operation: 'deleteEvents', drop: 'after' });
    await cdf.events.create(named(1, 'gone'));
    const count = counted();
    await untilDone(() => cdf.events.delete('gone-0', { ignoreUnknownIds: true }), count);
    expect([mock.store.events.size, count.repeated]).toEqual([0, 1]);
  });
});

it('makes the same choices from the same seed', () => {
  const draw = (seed: number): unknown[] => {
    const random = new Random(seed);
    return [random.next(), random.between(1, 6), random.pick([1, 2, 3]), random.some([1, 2, 3, 4, 5], 3)];
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
  const random = new Random(1);
  const numbers = Array.from({ length: 2000 }, () => random.between(1, 6));
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(random.some([1, 2], 5).sort()).toEqual([1, 2]);
});

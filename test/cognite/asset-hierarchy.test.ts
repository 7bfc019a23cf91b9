import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  Assets,
  BatchError,
  HierarchyValidationError,
  ServerError,
  ValidationError,
  batchReport,
  createAssetsOperation,
  type Asset,
  type AssetCreate,
  type BatchReport,
  type CogniteOptions,
  type HierarchyProblem,
  type HierarchyProgress,
} from '../../src/cognite/assets.js';
import { createAssetHierarchy } from '../../src/cognite/asset-hierarchy.js';
import { HierarchyPlan } from '../../src/cognite/hierarchy-plan.js';
import { json, serve } from '../support/server.js';
import { bodyOf, expectRefused, failure, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const assets = new Assets(options);

const one = (externalId: string, parentExternalId?: string): AssetCreate => ({ externalId, name: externalId.toUpperCase(), ...(parentExternalId !== undefined && { parentExternalId }) });
const read = (asset: AssetCreate, id = 1): Asset => ({ ...asset, id, rootId: 1, createdTime: 1, lastUpdatedTime: 2 }) as Asset;
const itemsOf = (sent: Sent): AssetCreate[] => (bodyOf(sent) as { items: AssetCreate[] }).items;
const created = (sent: Sent): Response => Response.json({ items: itemsOf(sent).map((asset) => read(asset)) }, { status: 201 });

/** As many assets as there are parents: an asset's parent is named by its index, -1 for none. */
const forest = (parents: readonly number[]): AssetCreate[] => parents.map((parent, index) => one(`a${index}`, parent < 0 ? undefined : `a${parent}`));

/** Requests of this many assets, for the test that runs. */
function smallRequests(most: number): void {
  const batch = createAssetsOperation.batch as { max: number };
  const { max } = batch;
  batch.max = most;
  onTestFinished(() => {
    batch.max = max;
  });
}

const counts = ({ succeeded, failed, unknown, skipped }: BatchReport): number[] => [succeeded, failed, unknown, skipped].map(({ length }) => length);

describe('assets.createHierarchy', () => {
  it('sends a small tree in one request, parents first, and gives the assets in input order', async () => {
    cdf.answer(created);
    const list = [one('leaf', 'twig'), one('twig', 'root'), { ...one('root'), metadata: { site: 'north' } }];
    expect(await assets.createHierarchy(list)).toEqual(list.map((asset) => read(asset)));
    cdf.expectSent({ line: 'POST /assets', body: { items: [list[2], list[1], list[0]] } });
  });

  it('stands as a function over a connection, too', async () => {
    cdf.answer(created);
    expect(await createAssetHierarchy(assets.connection, [one('a')])).toEqual([read(one('a'))]);
  });

  it('sends nothing for an empty list', async () => {
    expect(await assets.createHierarchy([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('takes an asset below one that is on the platform, by its id', async () => {
    cdf.answer(created);
    const list = [{ ...one('a'), parentId: 7 }, one('b', 'a')];
    await assets.createHierarchy(list);
    cdf.expectSent({ line: 'POST /assets', body: { items: list } });
  });

  it('puts the answer in order, whatever order it comes in', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map((asset) => read(asset)).toReversed() }));
    expect((await assets.createHierarchy(forest([-1, 0, 0]))).map(({ externalId }) => externalId)).toEqual(['a0', 'a1', 'a2']);
  });

  it('tells how far it is, and passes the options of a request on', async () => {
    smallRequests(2);
    cdf.answer(created);
    const progress: object[] = [];
    const answers: number[] = [];
    await assets.createHierarchy(forest([-1, 0, 1, 2, 3]), { headers: { 'x-run': '7' }, onProgress: (each) => progress.push(each), onResponse: ({ status }) => answers.push(status) });
    expect(progress).toEqual([{ done: 2, total: 5 }, { done: 4, total: 5 }, { done: 5, total: 5 }]);
    expect(answers).toEqual([201, 201, 201]);
    expect(cdf.sent.map(({ headers }) => headers.get('x-run'))).toEqual(['7', '7', '7']);
  });

  it('has independent branches under way together, as many as the client allows', async () => {
    smallRequests(4);
    cdf.answer(async (sent) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return created(sent);
    });
    const list = forest(Array.from({ length: 60 }, (_, index) => (index % 10 === 0 ? -1 : index - 1)));
    await new Assets({ ...options, concurrency: 3 }).createHierarchy(list);
    expect(cdf.most()).toBe(3);
    expect(cdf.lines()).toHaveLength(15);
  });
});

describe('what is refused before anything is sent', () => {
  const problemsOf = async (list: unknown, more = {}): Promise<[number, HierarchyProblem['kind']][]> => {
    const error = await failure<HierarchyValidationError>(() => assets.createHierarchy(list as AssetCreate[], more));
    expect(error).toBeInstanceOf(HierarchyValidationError);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.name).toBe('HierarchyValidationError');
    expect(cdf.lines()).toEqual([]);
    return error.problems.map(({ index, kind }) => [index, kind]);
  };

  it.each<[string, unknown, [number, HierarchyProblem['kind']][]]>([
    ['no object', [null, 5, ['a']], [[0, 'invalid'], [1, 'invalid'], [2, 'invalid']]],
    ['a hole', Object.assign(new Array(2), { 1: one('a') }), [[0, 'invalid']]],
    ['no external id', [{ name: 'a' }], [[0, 'invalid']]],
    ['an empty external id', [one('')], [[0, 'invalid'], [0, 'invalid']]],
    ['an external id that is none', [{ name: 'a', externalId: 7 }], [[0, 'invalid']]],
    ['an external id of 256 characters', [{ ...one('a'), externalId: 'x'.repeat(256) }], [[0, 'invalid']]],
    ['no name', [{ externalId: 'a' }], [[0, 'invalid']]],
    ['a name of 141 characters', [{ ...one('a'), name: '🙂'.repeat(141) }], [[0, 'invalid']]],
    ['an empty parent', [one('a', '')], [[0, 'invalid']]],
    ['a null for a parent', [{ ...one('a'), parentExternalId: null }], [[0, 'invalid']]],
    ['a parent id that is none', [{ ...one('a'), parentId: 0 }, { ...one('b'), parentId: '7' }], [[0, 'invalid'], [1, 'invalid']]],
    ['what JSON has not', [{ ...one('a'), metadata: { a: NaN } }, { ...one('b'), dataSetId: NaN }], [[0, 'invalid'], [1, 'invalid']]],
    ['both parents', [one('a'), { ...one('b', 'a'), parentId: 7 }], [[1, 'parents']]],
    ['a duplicate', [one('a'), one('b'), one('a'), one('a')], [[2, 'duplicate'], [3, 'duplicate']]],
    ['a parent that is not there', [one('a', 'z')], [[0, 'orphan']]],
    ['its own parent', [one('a', 'a')], [[0, 'cycle']]],
    ['a cycle, without what hangs below', [one('d', 'b'), one('a', 'c'), one('b', 'a'), one('c', 'b'), one('e', 'd')], [[1, 'cycle'], [2, 'cycle'], [3, 'cycle']]],
    ['two cycles', [one('a', 'b'), one('b', 'a'), one('c', 'd'), one('d', 'c')], [[0, 'cycle'], [1, 'cycle'], [2, 'cycle'], [3, 'cycle']]],
    ['everything at once', [one('a', 'z'), { ...one('b'), name: '' }, one('a'), one('c', 'c'), one('d', 'c')], [[0, 'orphan'], [1, 'invalid'], [2, 'duplicate'], [3, 'cycle']]],
  ])('%s', async (_what, list, problems) => {
    expect(await problemsOf(list)).toEqual(problems);
  });

  it('takes what is as long as it may be', async () => {
    cdf.answer(created);
    const list = [{ externalId: '🙂'.repeat(255), name: '🙂'.repeat(140) }];
    expect(await assets.createHierarchy(list)).toHaveLength(1);
  });

  it('says what is wrong, where, and what is allowed; five of them in the message, all beside it', async () => {
    const error = await failure<HierarchyValidationError>(() => assets.createHierarchy([...forest([-1, 1, 7]), one('a0', 'a0'), ...Array.from({ length: 100_000 }, () => one('a0'))]));
    expect(error.message).toBe(
      'assets.createHierarchy(): 100003 problems: asset 1 is its own parent; '
        + 'asset 2 has a parent "a7" that is not in the list; existingParents allows for those on the platform; '
        + 'asset 3 has the external id "a0" of asset 0; asset 4 has the external id "a0" of asset 0; asset 5 has the external id "a0" of asset 0; and 99998 more',
    );
    expect(error.problems[1]).toEqual({ index: 2, externalId: 'a2', kind: 'orphan', message: 'has a parent "a7" that is not in the list; existingParents allows for those on the platform' });
    expect(Object.keys(error)).toEqual([]);
  });

  it('finds its way around a cycle of 100,000', async () => {
    expect(await problemsOf(forest(Array.from({ length: 100_000 }, (_, index) => (index + 1) % 100_000)))).toHaveLength(100_000);
  });

  it('a list that is none, and options that make no sense', async () => {
    await expectRefused(cdf, () => assets.createHierarchy(one('a') as never), /assets must be a list/);
    await expectRefused(cdf, () => assets.createHierarchy([], { existingParents: 'yes' as never }), /existingParents must be true or false/);
    await expectRefused(cdf, () => assets.createHierarchy([], { continueOnError: 1 as never }), /continueOnError must be true or false/);
    await expectRefused(cdf, () => assets.createHierarchy([], { upsert: true } as never), /has no "upsert"/);
    await expectRefused(cdf, () => assets.createHierarchy([], { onProgress: 1 as never }), /onProgress must be a function/);
  });

  it('a resume that is about another list', async () => {
    const list = forest([-1, 0]);
    const results = new Map([[0, read(one('other'))]]);
    await expectRefused(cdf, () => assets.createHierarchy(list, { resume: 'there' as never }), /resume\.succeeded must be a list of indexes/);
    await expectRefused(cdf, () => assets.createHierarchy(list, { resume: { succeeded: [], unknown: [2] } }), /resume\.unknown must be indexes into the same list, each once, not 2/);
    await expectRefused(cdf, () => assets.createHierarchy(list, { resume: { succeeded: [0], unknown: [0] } }), /each once, not 0/);
    await expectRefused(cdf, () => assets.createHierarchy(list, { resume: { succeeded: [0], unknown: [], results } }), /resume must be about the same list, not "other"/);
  });
});

describe('parents that are on the platform already', () => {
  const list = [one('a', 'old'), one('b', 'a'), one('c', 'old'), one('d', 'older')];

  it('are looked up, each once, before anything is created', async () => {
    cdf.answer((sent) => (sent.line === 'POST /assets' ? created(sent) : { items: [read(one('older')), read(one('old'))] }));
    expect(await assets.createHierarchy(list, { existingParents: true })).toEqual(list.map((asset) => read(asset)));
    expect(cdf.lines()).toEqual(['POST /assets/byids', 'POST /assets']);
    expect(cdf.bodies()[0]).toEqual({ items: [{ externalId: 'old' }, { externalId: 'older' }], ignoreUnknownIds: true });
  });

  it('are not looked up where there are none', async () => {
    cdf.answer(created);
    await assets.createHierarchy(forest([-1, 0]), { existingParents: true });
    expect(cdf.lines()).toEqual(['POST /assets']);
  });

  it('are missed before anything is created', async () => {
    cdf.answers({ items: [read(one('older'))] });
    const error = await failure<HierarchyValidationError>(() => assets.createHierarchy(list, { existingParents: true }));
    expect(error).toBeInstanceOf(HierarchyValidationError);
    expect(error.problems.map(({ index, kind, message }) => [index, kind, message])).toEqual([
      [0, 'orphan', 'has a parent "old" that is neither in the list nor on the platform'],
      [2, 'orphan', 'has a parent "old" that is neither in the list nor on the platform'],
    ]);
    expect(cdf.lines()).toEqual(['POST /assets/byids']);
  });
});

describe('failures', () => {
  /** Two branches below a root, in requests of two: the root and its first child, and so on. */
  const list = forest([-1, 0, 1, 2, 0, 4, 5]);

  it('leave out what is below, and go on with the rest', async () => {
    smallRequests(2);
    cdf.answer((sent) => (itemsOf(sent).some(({ externalId }) => externalId === 'a4') ? refuse(400, { message: 'no such label' }) : created(sent)));
    const reports: BatchReport[] = [];
    // The request that has a4 has a5 as well, and a6 is below.
    const error = await failure<BatchError>(() => assets.createHierarchy(list, { onReport: (report) => reports.push(report) }));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({ succeeded: [0, 1, 2, 3], failed: [4, 5], unknown: [], skipped: [6] });
    expect(error.message).toMatch(/^assets\.createHierarchy\(\): 4 items succeeded, 2 failed, 0 are unknown and 1 were not sent: no such label/);
    expect([...error.results.keys()]).toEqual([0, 1, 2, 3]);
    expect(error.errors).toEqual([error.cause]);
    expect(reports).toHaveLength(1);
    expect(counts(reports[0]!)).toEqual([4, 2, 0, 1]);
    expect(batchReport(error)).toBe(error);
  });

  it('of the one request there is are told the same way', async () => {
    cdf.answer(() => refuse(409, { duplicated: [{ externalId: 'a1' }] }));
    const error = await failure<BatchError>(() => assets.createHierarchy(forest([-1, 0])));
    expect(error).toMatchObject({ succeeded: [], failed: [0, 1], unknown: [], skipped: [], duplicated: [{ externalId: 'a1' }] });
  });

  it('end the call where it is said so', async () => {
    smallRequests(1);
    cdf.answer((sent, count) => (count === 2 ? refuse(400) : created(sent)));
    const error = await failure<BatchError>(() => new Assets({ ...options, concurrency: 1 }).createHierarchy(forest([-1, 0, 0, 0]), { continueOnError: false }));
    expect(counts(error)).toEqual([1, 1, 0, 2]);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('end the call where the credential is refused', async () => {
    smallRequests(1);
    cdf.answer(() => refuse(401));
    const error = await failure<BatchError>(() => new Assets({ ...options, concurrency: 2 }).createHierarchy(forest([-1, -1, -1, -1])));
    expect(counts(error)).toEqual([0, 2, 0, 2]);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('end the call where nothing can be sent', async () => {
    smallRequests(1);
    let calls = 0;
    const fetch = (): never => {
      calls++;
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    };
    const error = await failure<BatchError>(() => new Assets({ ...options, concurrency: 2, maxRetries: 0, fetch: fetch as never }).createHierarchy(forest([-1, -1, -1, -1])));
    expect(counts(error)).toEqual([0, 0, 0, 4]);
    expect(calls).toBe(2);
  });

  it('count as unknown where the platform may have created the assets', async () => {
    smallRequests(2);
    cdf.answer((sent) => (itemsOf(sent).some(({ externalId }) => externalId === 'a0') ? refuse(503) : created(sent)));
    const error = await failure<BatchError>(() => assets.createHierarchy([...list, one('b')]));
    expect(error.cause).toBeInstanceOf(ServerError);
    expect(counts(error)).toEqual([1, 0, 2, 5]);
    // Once: to create is not idempotent.
    expect(cdf.sent.filter((sent) => itemsOf(sent).some(({ externalId }) => externalId === 'a0'))).toHaveLength(1);
  });

  it.each([
    ['lacks an asset', { items: [read(one('a0'))] }],
    ['has one under another name', { items: [read(one('a0')), read(one('b'))] }],
    ['has no list', { items: null }],
    ['has a list of nothing', { items: [null, null] }],
    ['is no object', 'fine'],
  ])('count as unknown where the answer %s', async (_what, answer) => {
    cdf.answer(() => answer);
    const error = await failure<BatchError>(() => assets.createHierarchy(forest([-1, 0])));
    expect(counts(error)).toEqual([0, 0, 2, 0]);
  });

  it('count as unknown where the connection breaks after the request or the answer takes too long', async () => {
    smallRequests(1);
    const server = await serve(({ text, socket }, response) => {
      const { items } = JSON.parse(text) as { items: AssetCreate[] };
      if (items[0]!.externalId === 'a1') socket.destroy();
      else if (items[0]!.externalId !== 'a2') json(response, { items: items.map((asset) => read(asset)) }, 201);
    });
    const real = new Assets({ project: 'plant-1', appName: 'tests', auth: 'token-1', baseUrl: server.origin });
    const error = await failure<BatchError>(() => real.createHierarchy(forest([-1, 0, 0, 0, 1, 2, 3]), { timeout: 200 }));
    expect(error).toMatchObject({ succeeded: [0, 3, 6], failed: [], unknown: [1, 2], skipped: [4, 5] });
    expect(server.received).toHaveLength(5);
  });

  it('are waited out where the platform asks to', async () => {
    smallRequests(2);
    cdf.answer((sent, count) => (count % 2 ? refuse(429, {}, { 'retry-after': '0' }) : created(sent)));
    expect(await assets.createHierarchy(list)).toHaveLength(7);
  });
});

describe('an abort', () => {
  it('rejects with its reason, sends nothing more, and leaves a report', async () => {
    smallRequests(1);
    const stop = new AbortController();
    const reason = new Error('enough');
    cdf.answer(async (sent, count) => {
      if (count < 3) return created(sent);
      stop.abort(reason);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return created(sent);
    });
    const list = forest([-1, 0, 1, 2, 3]);
    const error = await failure(() => assets.createHierarchy(list, { signal: stop.signal }));
    expect(error).toBe(reason);
    const report = batchReport(reason)!;
    expect(report).toMatchObject({ succeeded: [0, 1], failed: [], unknown: [2], skipped: [3, 4] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cdf.lines()).toHaveLength(3);

    // The platform had done it.
    cdf.answer((sent) => (sent.line === 'POST /assets' ? created(sent) : { items: [read(list[2]!, 42)] }));
    const all = await assets.createHierarchy(list, { resume: report });
    expect(all.map(({ externalId }) => externalId)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(all[2]!.id).toBe(42);
    expect(cdf.lines().slice(3)).toEqual(['POST /assets/byids', 'POST /assets', 'POST /assets']);
    expect(cdf.bodies()[3]).toEqual({ items: [{ externalId: 'a2' }], ignoreUnknownIds: true });
  });

  it('before the start sends nothing at all', async () => {
    const reason = new Error('too late');
    const error = await failure(() => assets.createHierarchy(forest([-1, 0]), { signal: AbortSignal.abort(reason) }));
    expect(error).toBe(reason);
    expect(counts(batchReport(reason)!)).toEqual([0, 0, 0, 2]);
    expect(cdf.lines()).toEqual([]);
  });
});

describe('resume', () => {
  const list = forest([-1, 0, 1, 2]);

  it('sends what is left and nothing else, with the results of before', async () => {
    cdf.answer(created);
    const results = new Map<number, unknown>([[0, read(list[0]!, 10)], [1, read(list[1]!, 11)]]);
    const progress: object[] = [];
    const all = await assets.createHierarchy(list, { resume: { succeeded: [0, 1], unknown: [], results }, onProgress: (each) => progress.push(each) });
    expect(all.map(({ id }) => id)).toEqual([10, 11, 1, 1]);
    expect(progress).toEqual([{ done: 4, total: 4 }]);
    cdf.expectSent({ line: 'POST /assets', body: { items: [list[2], list[3]] } });
  });

  it('takes a report that was kept as JSON, and looks up what is not in it', async () => {
    cdf.answer((sent) => (sent.line === 'POST /assets' ? created(sent) : { items: [read(list[0]!, 10), read(list[1]!, 11)] }));
    const kept = JSON.parse(JSON.stringify({ succeeded: [0, 1], failed: [], unknown: [2], skipped: [3], results: new Map(), errors: [] })) as BatchReport;
    expect((await assets.createHierarchy(list, { resume: kept })).map(({ id }) => id)).toEqual([10, 11, 1, 1]);
    cdf.expectSent(
      { line: 'POST /assets/byids', body: { items: [{ externalId: 'a0' }, { externalId: 'a1' }, { externalId: 'a2' }], ignoreUnknownIds: true } },
      { line: 'POST /assets', body: { items: [list[2], list[3]] } },
    );
  });

  it('is through where all is found', async () => {
    cdf.answer(() => ({ items: list.map((asset) => read(asset)) }));
    expect(await assets.createHierarchy(list, { resume: { succeeded: [], unknown: [...list.keys()] } })).toHaveLength(4);
    expect(cdf.lines()).toEqual(['POST /assets/byids']);
  });

  it('creates nothing where it can look nothing up, and says the same as before', async () => {
    cdf.answer(() => refuse(403));
    const error = await failure<BatchError>(() => assets.createHierarchy(list, { resume: { succeeded: [0], unknown: [1], results: new Map([[0, read(list[0]!)]]) } }));
    expect(error).toMatchObject({ succeeded: [0], failed: [], unknown: [1], skipped: [2, 3] });
    expect(cdf.lines()).toEqual(['POST /assets/byids']);
  });

  it('takes what was mended', async () => {
    cdf.answer(() => refuse(400));
    const error = await failure<BatchError>(() => assets.createHierarchy(list));
    const mended = list.map((asset) => ({ ...asset, description: 'mended' }));
    cdf.answer(created);
    expect(await assets.createHierarchy(mended, { resume: error })).toEqual(mended.map((asset) => read(asset)));
  });
});

/** What happens to a request that creates assets. */
const faults = ['none', 'none', 'none', '429', '400', '403', '503 before', '503 after', 'reset before', 'reset after', 'cut short', 'no connection', 'abort before', 'abort after'] as const;
type Fault = (typeof faults)[number];

/** A platform that keeps what it creates, and the rules that the vendor's has. */
class Plant {
  readonly assets = new Map<string, Asset>();
  /** External ids of all that was sent. */
  sent = new Set<string>();
  /** External ids of all that was sent and not put off. */
  heard = new Set<string>();
  readonly violations: string[] = [];
  abort = (): void => {};
  readonly #faults: Fault[];

  constructor(faults: readonly Fault[]) {
    this.#faults = [...faults];
  }

  readonly fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const { items } = JSON.parse(String(init!.body)) as { items: AssetCreate[] };
    if (String(url).endsWith('/byids')) return Response.json({ items: items.flatMap(({ externalId }) => this.assets.get(externalId!) ?? []) });
    const fault = this.#faults.shift() ?? 'none';
    if (fault === 'no connection') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    for (const { externalId } of items) {
      this.sent.add(externalId!);
      if (fault !== '429') this.heard.add(externalId!);
    }
    // So that requests overtake each other.
    await new Promise((resolve) => setTimeout(resolve, items.length % 3));
    if (init!.signal?.aborted) throw init!.signal.reason;
    if (fault === '429' || fault === '400' || fault === '403') return refuse(+fault);
    if (fault === '503 before') return refuse(503);
    if (fault === 'reset before') throw new TypeError('terminated');
    if (fault === 'abort before') this.abort();
    const answer = fault === 'abort before' ? refuse(400) : this.#create(items);
    if (fault === '503 after') return refuse(503);
    if (fault === 'reset after') throw new TypeError('terminated');
    if (fault === 'cut short') return new Response('{"items":[', { status: 201 });
    if (fault === 'abort after') this.abort();
    return answer;
  };

  #create(items: readonly AssetCreate[]): Response {
    const duplicated = items.filter(({ externalId }) => this.assets.has(externalId!));
    if (duplicated.length) return refuse(409, { duplicated: duplicated.map(({ externalId }) => ({ externalId })) });
    const here = new Set<string>();
    for (const { externalId, parentExternalId } of items) {
      if (parentExternalId !== undefined && !this.assets.has(parentExternalId) && !here.has(parentExternalId)) this.violations.push(`${externalId} before ${parentExternalId}`);
      if (here.has(externalId!)) this.violations.push(`${externalId} twice`);
      here.add(externalId!);
    }
    const added = items.map((asset) => read(asset, this.assets.size + 1));
    for (const asset of added) this.assets.set(asset.externalId!, asset);
    return Response.json({ items: added }, { status: 201 });
  }
}

/** A forest in any order: each asset's parent is one of those before it, or none. */
const anyForest = (most: number): fc.Arbitrary<AssetCreate[]> =>
  fc
    .array(fc.nat(), { minLength: 1, maxLength: most })
    .chain((picks) => fc.shuffledSubarray(forest(picks.map((pick, index) => (pick % (index + 1)) - 1)), { minLength: picks.length, maxLength: picks.length }));

describe('whatever happens', () => {
  const plain: CogniteOptions = { ...options, gzip: false, maxRetries: 1 };

  it('creates each asset once at the most, under its parent, reports what became of each, and comes through when resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyForest(40),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom(...faults), { maxLength: 25 }),
        fc.array(fc.nat(), { maxLength: 2 }),
        async (list, most, concurrency, happenings, taken) => {
          smallRequests(most);
          const plant = new Plant(happenings);
          // Some are there before.
          for (const pick of taken) plant.assets.set(list[pick % list.length]!.externalId!, read(list[pick % list.length]!, 1000 + pick));
          const before = new Set(plant.assets.keys());
          const own = new Assets({ ...plain, concurrency, fetch: plant.fetch as typeof fetch });
          let resume: HierarchyProgress | undefined;
          let earlier = new Set<number>();
          for (let call = 0; ; call++) {
            expect(call).toBeLessThan(happenings.length + taken.length + 2);
            const stop = new AbortController();
            const reason = new Error('enough');
            plant.abort = () => stop.abort(reason);
            plant.sent = new Set();
            plant.heard = new Set();
            let told: BatchReport | undefined;
            let all: Asset[];
            try {
              all = await own.createHierarchy(list, { resume, signal: stop.signal, onReport: (report) => (told = report) });
            } catch (error) {
              const report = batchReport(error)!;
              const { succeeded, failed, unknown, skipped, results } = report;
              expect(error).toSatisfy((value) => (stop.signal.aborted ? value === reason : value instanceof BatchError));
              expect(counts(report)).toEqual(counts(told!));
              expect([...succeeded, ...failed, ...unknown, ...skipped].sort((a, b) => a - b)).toEqual([...list.keys()]);
              const idAt = (index: number): string => list[index]!.externalId!;
              for (const index of succeeded) expect(results.get(index)).toEqual(plant.assets.get(idAt(index)));
              expect([...results.keys()]).toEqual(succeeded);
              for (const index of earlier) expect(succeeded).toContain(index);
              const created = (index: number): boolean => plant.assets.has(idAt(index)) && !before.has(idAt(index));
              for (const index of failed) expect([index, plant.sent.has(idAt(index)), created(index)]).toEqual([index, true, false]);
              for (const index of skipped) expect([index, plant.heard.has(idAt(index)), created(index)]).toEqual([index, false, false]);
              for (const index of unknown) expect(plant.sent).toContain(idAt(index));
              earlier = new Set(succeeded);
              // What the platform names as duplicated is there: it is looked up.
              const { duplicated } = error as BatchError;
              const there = new Set(duplicated?.map((each) => (each as AssetCreate).externalId));
              resume = { succeeded, results, unknown: [...unknown, ...failed.filter((index) => there.has(idAt(index)))] };
              continue;
            }
            expect(all).toEqual(list.map(({ externalId }) => plant.assets.get(externalId!)));
            break;
          }
          expect(plant.violations).toEqual([]);
          expect(plant.assets.size).toBe(list.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('splits any forest into full requests that come after what they need', () => {
    fc.assert(
      fc.property(anyForest(120), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat()), (list, most, concurrency, picks) => {
        const places = new Map(list.map(({ externalId }, index) => [externalId, index]));
        const parents = Int32Array.from(list, ({ parentExternalId }) => (parentExternalId === undefined ? -1 : places.get(parentExternalId)!));
        const plan = new HierarchyPlan([...list.keys()], parents, most, concurrency);
        const done = new Set<number>();
        const flying: (readonly number[])[] = [];
        for (;;) {
          for (let batch; flying.length < concurrency && (batch = plan.next()); ) {
            const here = new Set<number>();
            for (const item of batch) {
              const parent = parents[item]!;
              expect(parent < 0 || done.has(parent) || here.has(parent)).toBe(true);
              expect(done.has(item) || flying.some((other) => other.includes(item))).toBe(false);
              here.add(item);
            }
            expect(batch.length).toBeLessThanOrEqual(most);
            flying.push(batch);
          }
          if (!flying.length) break;
          const [batch] = flying.splice(picks.next().value % flying.length, 1);
          for (const item of batch!) done.add(item);
          plan.created(batch!);
        }
        expect(done.size).toBe(list.length);
      }),
    );
  });
});

describe('which assets go together', () => {
  const planOf = (parents: readonly number[], most: number, concurrency: number): HierarchyPlan => new HierarchyPlan([...parents.keys()], Int32Array.from(parents), most, concurrency);

  it('leaves to others what does not wait for the request', () => {
    const plan = planOf([-1, 0, 0, 0, 0, 0, -1], 4, 2);
    const first = plan.next()!;
    expect(first).toHaveLength(4);
    expect(first[0]).toBe(0);
    expect(plan.next()).toEqual([6]);
    expect(plan.next()).toBeUndefined();
    plan.created(first);
    expect(plan.next()).toHaveLength(2);
  });

  it('takes no tree apart when all that is left can go at once', () => {
    const plan = planOf([-1, 0, 1, -1, 3, 4], 5, 2);
    expect([plan.next(), plan.next(), plan.next()]).toEqual([[3, 4, 5], [0, 1, 2], undefined]);
  });

  it('takes trees apart where that fills requests', () => {
    const plan = planOf([-1, 0, 1, -1, 3, 4], 5, 1);
    const first = plan.next()!;
    expect(first).toEqual([3, 4, 5, 0, 1]);
    expect(plan.next()).toBeUndefined();
    plan.created(first);
    expect(plan.next()).toEqual([2]);
  });

  it('keeps what is below assets that were lost', () => {
    const plan = planOf([-1, 0, 1, -1], 1, 2);
    const [first, second] = [plan.next()!, plan.next()!];
    expect([first, second]).toEqual([[0], [3]]);
    plan.lost(first);
    plan.created(second);
    expect(plan.next()).toBeUndefined();
  });

  it('takes the tree first that is the largest', () => {
    const plan = planOf([-1, 0, 1, -1, 3, 4, 5, -1, 7, 8], 2, 9);
    expect(plan.next()).toEqual([3, 4]);
  });
});

describe('100,000 assets at concurrency 10', () => {
  const total = 100_000;
  const width = total / 20;
  /** A number that looks like any, the same in every run. */
  const pick = (index: number, of: number): number => (Math.imul(index + 1, 0x9e3779b1) >>> 8) % of;

  /** Requests come in rounds: all that are sent before anything is answered. */
  const countRounds = async (list: readonly AssetCreate[]): Promise<{ rounds: number; requests: number; most: number }> => {
    let rounds = 0;
    let requests = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
      requests++;
      const { items } = JSON.parse(String(init!.body)) as { items: AssetCreate[] };
      if (!waiting.length) {
        setTimeout(() => {
          rounds++;
          most = Math.max(most, waiting.length);
          waiting.splice(0).forEach((answer) => answer());
        });
      }
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return Response.json({ items: items.map((asset) => read(asset)) }, { status: 201 });
    };
    const all = await new Assets({ ...options, gzip: false, fetch: fetch as typeof globalThis.fetch }).createHierarchy(list);
    expect(all.map(({ externalId }) => externalId)).toEqual(list.map(({ externalId }) => externalId));
    return { rounds, requests, most };
  };

  it.each<[string, number[]]>([
    ['20 levels of 5,000 each', Array.from({ length: total }, (_, index) => (index < width ? -1 : (Math.floor(index / width) - 1) * width + pick(index, width)))],
    ['20 levels below one root', Array.from({ length: total }, (_, index) => (index === 0 ? -1 : index <= width ? 0 : (Math.floor((index - 1) / width) - 1) * width + 1 + pick(index, width)))],
    ['20 levels, each half as large again as the one above', growing(total, 20, pick)],
  ])('%s: within 1.5 times the ideal number of rounds', { timeout: 60_000 }, async (_shape, parents) => {
    const depths: number[] = [];
    parents.forEach((parent) => depths.push(parent < 0 ? 1 : depths[parent]! + 1));
    expect(parents).toHaveLength(total);
    const levels = depths.reduce((most, depth) => Math.max(most, depth));
    expect(levels).toBeGreaterThanOrEqual(20);
    expect(levels).toBeLessThanOrEqual(21);
    // Parents may stand beside their children: a request holds a thousand levels.
    const ideal = Math.max(Math.ceil(levels / 1000), Math.ceil(total / 1000 / 10));
    // The list comes with the leaves first.
    const { rounds, requests, most } = await countRounds(forest(parents).toReversed());
    expect(rounds).toBeLessThanOrEqual(1.2 * ideal);
    expect(requests).toBeLessThanOrEqual(103);
    expect(most).toBe(10);
  });
});

/** Parents of a tree whose levels grow from one to the next. */
function growing(total: number, levels: number, pick: (index: number, of: number) => number): number[] {
  const parents: number[] = [];
  const first = total / (2 * (1.5 ** levels - 1));
  for (let level = 0, above = 0; level < levels; level++) {
    const from = parents.length;
    const to = level === levels - 1 ? total : from + Math.ceil(first * 1.5 ** level);
    while (parents.length < to) parents.push(level === 0 ? -1 : above + pick(parents.length, from - above));
    above = from;
  }
  return parents;
}

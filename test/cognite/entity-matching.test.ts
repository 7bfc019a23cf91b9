import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  EntityMatching,
  EntityMatchingJobs,
  connectCognite,
  entityMatchingEnded,
  entityMatchingModelUpdate,
  fitEntityMatchingModel,
  predictEntityMatching,
  refitEntityMatchingModel,
  retrieveEntityMatchingJob,
  toEntityMatchingModelUpdate,
  toMatchingEntity,
  type EntityMatchingJob,
  type EntityMatchingModel,
} from '../../src/cognite/entity-matching.js';
import { NotFoundError, PermissionError, ServerError, TimeoutError, WaitError, type ApiError } from '../../src/core/index.js';
import { bodyOf, expectRefused, failure, mockCdf, options, refuse } from './cdf.js';
import { itUpdates, itemsOf } from './items.js';

const cdf = mockCdf();
const entityMatching = new EntityMatching(options);

const model: EntityMatchingModel = {
  id: 7,
  externalId: 'seven',
  name: 'Tags to pumps',
  description: 'North wing',
  featureType: 'bigram',
  matchFields: [{ source: 'name', target: 'name' }],
  ignoreMissingFields: false,
  classifier: 'randomforest',
  status: 'Completed',
  createdTime: 1714554000000,
  startTime: 1714554001000,
  statusTime: 1714554060000,
};
const queued: EntityMatchingModel = { ...model, status: 'Queued', startTime: null };
const job: EntityMatchingJob = { jobId: 90, status: 'Queued', createdTime: 1, startTime: null, statusTime: 1 };
const ended: EntityMatchingJob = {
  ...job,
  status: 'Completed',
  startTime: 2,
  statusTime: 3,
  items: [{ source: { id: 1, name: '23-PT' }, matches: [{ score: 0.9, target: { externalId: 'pump', name: '23' } }] }],
};
const sources = [{ id: 1, name: '23-PT' }];
const targets = [{ externalId: 'pump', name: '23' }];
const trueMatches = [{ sourceId: 1, targetExternalId: 'pump' }];
const byIds = (id: object): { line: string; body: object } => ({ line: 'POST /context/entitymatching/byids', body: { items: [id] } });
const numbers = (count: number): number[] => Array.from({ length: count }, (_one, index) => index + 1);
const withToken = (body: object): Response => Response.json(body, { headers: { 'X-Job-Token': 'token-90' } });

describe('entityMatching.fit', () => {
  const line = 'POST /context/entitymatching';

  it('sends every parameter to the path without a slash at its end, and gives the queued model', async () => {
    cdf.answers(queued);
    const params = {
      sources,
      targets,
      trueMatches,
      externalId: 'seven',
      name: 'Tags to pumps',
      description: 'North wing',
      featureType: 'bigram',
      matchFields: [{ source: 'name', target: 'name' }],
      classifier: 'randomforest',
      ignoreMissingFields: true,
    } as const;
    expect(await entityMatching.fit(params)).toEqual(queued);
    cdf.expectSent({ line, body: params });
  });

  it('sends nothing that is not said', async () => {
    cdf.answers(queued);
    await entityMatching.fit({ sources: [], targets });
    cdf.expectSent({ line, body: { sources: [], targets } });
  });

  it('takes pairs for true matches and for fields', async () => {
    cdf.answers(queued);
    await entityMatching.fit({
      sources,
      targets,
      trueMatches: [[1, 2], [1, 'b'], ['a', 2], ['a', 'b'], { sourceId: 1, targetId: 2 }],
      matchFields: [['name', 'description'], { source: 'a', target: 'b' }],
    });
    cdf.expectSent({
      line,
      body: {
        sources,
        targets,
        trueMatches: [
          { sourceId: 1, targetId: 2 },
          { sourceId: 1, targetExternalId: 'b' },
          { sourceExternalId: 'a', targetId: 2 },
          { sourceExternalId: 'a', targetExternalId: 'b' },
          { sourceId: 1, targetId: 2 },
        ],
        matchFields: [{ source: 'name', target: 'description' }, { source: 'a', target: 'b' }],
      },
    });
  });

  it('takes resources as they were read', async () => {
    interface Pump {
      id: number;
      name: string;
    }
    const pumps: Pump[] = [{ id: 1, name: 'Pump' }];
    cdf.answers(queued);
    await entityMatching.fit({ sources: pumps, targets: pumps });
    expect(bodyOf(cdf.sent[0]!)).toEqual({ sources: pumps, targets: pumps });
  });

  it('is not sent again after a 503', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => entityMatching.fit({ sources, targets }))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toEqual([line]);
  });

  it('refuses what it can not be', async () => {
    await expectRefused(cdf, () => entityMatching.fit({ sources } as never), /targets/);
    await expectRefused(cdf, () => entityMatching.fit(undefined as never), /sources/);
    await expectRefused(cdf, () => entityMatching.fit({ sources, targets, features: 'x' } as never), /has no "features"; allowed: sources/);
    for (const bad of [7, 'ab', [], [1], [1, 0], [1, ''], [1, 2, 3], [1, {}], null]) {
      await expectRefused(cdf, () => entityMatching.fit({ sources, targets, trueMatches: [[1, 2], bad as never] }), /fitEntityMatchingModel: trueMatches\[1\] must be /);
    }
    await expectRefused(cdf, () => entityMatching.fit({ sources, targets, matchFields: [['name'] as never] }), /matchFields.* must be a EntityMatchingFieldPair|matchFields/);
  });
});

describe('toMatchingEntity', () => {
  it('keeps ids and texts, and lifts texts out of the metadata', () => {
    const asset = { id: 5, externalId: 'a', name: 'Pump', parentId: 4, createdTime: 1, labels: [{ externalId: 'x' }], metadata: { site: 'north', weight: 7 }, description: undefined };
    expect(toMatchingEntity(asset)).toEqual({ id: 5, externalId: 'a', name: 'Pump', 'metadata.site': 'north' });
    expect(toMatchingEntity({ externalId: 'b', metadata: null })).toEqual({ externalId: 'b' });
    expect(Object.keys(toMatchingEntity({ id: undefined, name: 'x' }))).toEqual(['name']);
  });
});

describe('entityMatching.retrieve', () => {
  it('gets one by number, string or object', async () => {
    cdf.answer(() => ({ items: [model] }));
    for (const id of [7, 'seven', { id: 7 }, { externalId: 'seven' }]) expect(await entityMatching.retrieve(id as never)).toEqual(model);
    cdf.expectSent(byIds({ id: 7 }), byIds({ externalId: 'seven' }), byIds({ id: 7 }), byIds({ externalId: 'seven' }));
  });

  it('gives undefined for one that does not exist, and throws other refusals', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), refuse(404, { missing: [{ id: 7 }] }), refuse(400), refuse(403));
    expect(await entityMatching.retrieve(7)).toBeUndefined();
    expect(await entityMatching.retrieve(7)).toBeUndefined();
    expect(await failure<ApiError>(() => entityMatching.retrieve(7))).toMatchObject({ name: 'ApiError', status: 400, operationId: 'retrieveEntityMatchingModels' });
    expect(await failure(() => entityMatching.retrieve(7))).toBeInstanceOf(PermissionError);
  });

  it('gets many, 1,000 a request, in input order, and none for none', async () => {
    expect(await entityMatching.retrieve([])).toEqual([]);
    expect(cdf.lines()).toEqual([]);
    cdf.answer((sent) => ({ items: itemsOf(sent).map((id) => ({ ...model, ...id })) }));
    expect((await entityMatching.retrieve(numbers(1001))).map(({ id }) => id)).toEqual(numbers(1001));
    expect(cdf.sent.map((sent) => itemsOf(sent).length).sort()).toEqual([1, 1000]);
  });

  it('names those of many that do not exist; the platform can not leave them out', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'x' }] }));
    expect(await failure<NotFoundError>(() => entityMatching.retrieve([7, 'x']))).toMatchObject({ name: 'NotFoundError', missing: [{ externalId: 'x' }] });
    cdf.sent.length = 0;
    await expectRefused(cdf, () => entityMatching.retrieve([7], { ignoreUnknownIds: true } as never), /has no "ignoreUnknownIds"/);
    for (const bad of [undefined, null, '', 0, { id: 1, externalId: 'x' }]) await expectRefused(cdf, () => entityMatching.retrieve(bad as never), /must be a ResourceId/);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [model] });
    expect(await entityMatching.retrieve(7)).toEqual(model);
  });
});

describe('entityMatching.retrieveStatus', () => {
  it('gives the model as it is, and undefined where there is none', async () => {
    cdf.answers(queued, refuse(404));
    expect(await entityMatching.retrieveStatus(7)).toEqual(queued);
    expect(await entityMatching.retrieveStatus(8)).toBeUndefined();
    cdf.expectSent({ line: 'GET /context/entitymatching/7' }, { line: 'GET /context/entitymatching/8' });
  });
});

describe('entityMatching.list', () => {
  const line = 'POST /context/entitymatching/list';

  it('sends one request with a filter that is empty, and asks for as many as there can be', async () => {
    cdf.answers({ items: [model, queued] });
    expect(await entityMatching.list().toArray()).toEqual([model, queued]);
    cdf.expectSent({ line, body: { filter: {}, limit: 1000 } });
  });

  it('sends every filter and the limit, 1,000 at the most, and again after a 503', async () => {
    cdf.answers({ items: [model] }, refuse(503), { items: [model] });
    const filter = { name: 'Tags to pumps', description: 'North wing', originalId: 6, featureType: 'bigram', classifier: 'decisiontree' } as const;
    await entityMatching.list({ filter, limit: 5 }).toArray();
    expect(await entityMatching.list({ limit: 2000 }).toArray()).toEqual([model]);
    const most = { line, body: { filter: {}, limit: 1000 } };
    cdf.expectSent({ line, body: { filter, limit: 5 } }, most, most);
  });

  it('refuses limits and filters that make no sense', async () => {
    for (const limit of [0.5, -2, '5']) await expectRefused(cdf, () => entityMatching.list({ limit: limit as never }), /limit must be/);
    await expectRefused(cdf, () => entityMatching.list({ cursor: 'x' } as never), /cursor/);
  });
});

describe('entityMatching.update', () => {
  itUpdates(cdf, entityMatching.update.bind(entityMatching) as never, 'POST /context/entitymatching/update', 'updateEntityMatchingModels', { name: { set: 'New' } }, model);

  it('takes changes from the builder, and a whole model', async () => {
    cdf.answer((sent) => ({ items: itemsOf(sent).map(() => model) }));
    await entityMatching.update([entityMatchingModelUpdate('seven').set({ name: 'A', description: 'B' }), toEntityMatchingModelUpdate({ ...model, description: null })]);
    cdf.expectSent({
      line: 'POST /context/entitymatching/update',
      body: { items: [{ externalId: 'seven', update: { name: { set: 'A' }, description: { set: 'B' } } }, { id: 7, update: { name: { set: 'Tags to pumps' } } }] },
    });
  });

  it('sets alone: neither field can be null, nothing else can change', async () => {
    await expectRefused(cdf, () => entityMatchingModelUpdate(7).set({ name: null } as never), /name/);
    await expectRefused(cdf, () => entityMatchingModelUpdate(7).set({ classifier: 'decisiontree' } as never), /must be one of name, description/);
  });
});

describe('entityMatching.delete', () => {
  const line = 'POST /context/entitymatching/delete';

  it('deletes by number, string or object, 1,000 a request, and gives nothing', async () => {
    cdf.answer(() => ({}));
    for (const id of [7, 'seven', { id: 7 }]) expect(await entityMatching.delete(id as never)).toBeUndefined();
    await entityMatching.delete([]);
    cdf.expectSent({ line, body: { items: [{ id: 7 }] } }, { line, body: { items: [{ externalId: 'seven' }] } }, { line, body: { items: [{ id: 7 }] } });
    cdf.sent.length = 0;
    await entityMatching.delete(numbers(1001));
    expect(cdf.sent.map((sent) => itemsOf(sent).length).sort()).toEqual([1, 1000]);
  });

  it('names what does not exist, and is not sent again after a 503', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), refuse(503));
    expect(await failure<NotFoundError>(() => entityMatching.delete(7))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 7 }] });
    expect(await failure(() => entityMatching.delete(7))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('knows no flag, and refuses what is no id', async () => {
    await expectRefused(cdf, () => entityMatching.delete(7, { ignoreUnknownIds: true } as never), /has no "ignoreUnknownIds"/);
    for (const bad of [undefined, null, 0, {}]) await expectRefused(cdf, () => entityMatching.delete(bad as never), /must be a ResourceId/);
  });
});

describe('entityMatching.predict', () => {
  const line = 'POST /context/entitymatching/predict';

  it('asks for the model first, then starts the job, and gives it with its token', async () => {
    cdf.answers({ items: [model] }, withToken(job));
    expect(await entityMatching.predict({ id: 7, sources, targets, numMatches: 3, scoreThreshold: 0.5 })).toEqual({ ...job, jobToken: 'token-90' });
    cdf.expectSent(byIds({ id: 7 }), { line, body: { id: 7, sources, targets, numMatches: 3, scoreThreshold: 0.5 } });
  });

  it('asks for one match of each source unless told, and takes an external id', async () => {
    cdf.answers({ items: [model] }, job);
    expect(await entityMatching.predict({ externalId: 'seven' })).toEqual(job);
    cdf.expectSent(byIds({ externalId: 'seven' }), { line, body: { externalId: 'seven', numMatches: 1 } });
  });

  it('shows the observer of the call its own answer', async () => {
    cdf.answers({ items: [model] }, withToken(job));
    const seen: string[] = [];
    await entityMatching.predict({ id: 7 }, { onResponse: ({ operationId }) => seen.push(operationId) });
    expect(seen).toEqual(['predictEntityMatching']);
  });

  it('fails where there is no such model, or its training failed', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 7 }] }), { items: [{ ...model, status: 'Failed' }] }, { ...model, status: 'Failed', errorMessage: 'too little data' });
    const missing = await failure(() => entityMatching.predict({ id: 7 }));
    expect(missing).toBeInstanceOf(NotFoundError);
    expect(missing.message).toContain('predictEntityMatching: there is no such model');
    const failed = await failure<WaitError>(() => entityMatching.predict({ id: 7 }));
    expect(failed).toBeInstanceOf(WaitError);
    expect(failed.message).toContain('too little data');
    expect(cdf.lines()).not.toContain(line);
  });

  it('does not start a job twice after a 503', async () => {
    cdf.answers({ items: [model] }, refuse(503));
    expect(await failure(() => entityMatching.predict({ id: 7 }))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(2);
  });

  it('refuses bad input before anything is sent', async () => {
    await expectRefused(cdf, () => entityMatching.predict({ sources } as never), /predictEntityMatching: the model must be named by either id or externalId, not "neither"/);
    await expectRefused(cdf, () => entityMatching.predict(undefined as never), /not "neither"/);
    await expectRefused(cdf, () => entityMatching.predict({ id: 7, externalId: 'seven' } as never), /not "both"/);
    for (const numMatches of [-1, 101, 1.5, '1']) await expectRefused(cdf, () => entityMatching.predict({ id: 7, numMatches: numMatches as never }), /numMatches must be a whole number from 0 to 100/);
    await expectRefused(cdf, () => entityMatching.predict({ id: 0 }), /id must be a whole number/);
    await expectRefused(cdf, () => entityMatching.predict({ id: 7, ignoreMissingFields: true } as never), /has no "ignoreMissingFields"/);
    await expectRefused(cdf, () => entityMatching.predict({ id: 7 }, { timeouts: 5 } as never), /options has no "timeouts"/);
  });
});

describe('entityMatching.refit', () => {
  const line = 'POST /context/entitymatching/refit';

  it('asks for the old model first, and gives the new one', async () => {
    cdf.answers({ items: [model] }, { ...queued, id: 8, originalId: 7 });
    expect(await entityMatching.refit({ externalId: 'seven', newExternalId: 'eight', trueMatches: [[1, 'pump']], sources, targets })).toEqual({ ...queued, id: 8, originalId: 7 });
    cdf.expectSent(byIds({ externalId: 'seven' }), { line, body: { externalId: 'seven', newExternalId: 'eight', trueMatches, sources, targets } });
  });

  it('refuses bad input before anything is sent', async () => {
    await expectRefused(cdf, () => entityMatching.refit({ trueMatches } as never), /not "neither"/);
    await expectRefused(cdf, () => entityMatching.refit({ id: 7, externalId: 'x', trueMatches } as never), /not "both"/);
    await expectRefused(cdf, () => entityMatching.refit({ id: 7 } as never), /trueMatches/);
    await expectRefused(cdf, () => entityMatching.refit({ id: 7, trueMatches: [[1] as never] }), /refitEntityMatchingModel: trueMatches\[0\]/);
  });

  it('is not sent again after a 503', async () => {
    cdf.answers({ items: [model] }, refuse(503));
    expect(await failure(() => entityMatching.refit({ id: 7, trueMatches }))).toBeInstanceOf(ServerError);
    expect(cdf.lines()).toHaveLength(2);
  });
});

describe('entityMatching.jobs.retrieve', () => {
  it('sends the token of a job along, and none for an id', async () => {
    cdf.answers(job, ended, refuse(404));
    expect(await entityMatching.jobs.retrieve({ ...job, jobToken: 'token-90' })).toEqual(job);
    expect(await entityMatching.jobs.retrieve(90, { headers: { 'x-mine': 'yes' } })).toEqual(ended);
    expect(await entityMatching.jobs.retrieve(job)).toBeUndefined();
    expect(cdf.lines()).toEqual(Array(3).fill('GET /context/entitymatching/jobs/90'));
    expect(cdf.sent.map(({ headers }) => headers.get('x-job-token'))).toEqual(['token-90', null, null]);
    expect(cdf.sent[1]!.headers.get('x-mine')).toBe('yes');
  });

  it('refuses what is no job', async () => {
    for (const bad of [undefined, null, '', {}]) await expectRefused(cdf, () => entityMatching.jobs.retrieve(bad as never), /jobId/);
  });
});

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Answers in order; the last repeats. What was sent, and when. */
  const polled = (...answers: object[]) => {
    const sent: { line: string; time: number; token: string | undefined }[] = [];
    const start = Date.now();
    const fetch = async (input: unknown, init: RequestInit): Promise<Response> => {
      const headers = init.headers as Record<string, string>;
      sent.push({ line: `${init.method} ${new URL(String(input)).pathname.split('/plant-1')[1]}`, time: Date.now() - start, token: headers['x-job-token'] });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    };
    return { sent, entityMatching: new EntityMatching({ ...options, fetch: fetch as typeof globalThis.fetch }) };
  };

  it('waits for a model', async () => {
    const { sent, ...polling } = polled(queued, { ...model, status: 'Running' }, model);
    const done = polling.entityMatching.wait(7);
    await vi.runAllTimersAsync();
    expect(await done).toEqual(model);
    expect(sent.map(({ line, time }) => [line, time])).toEqual([['GET /context/entitymatching/7', 0], ['GET /context/entitymatching/7', 1000], ['GET /context/entitymatching/7', 2500]]);
  });

  it('waits for a job with its token, over states that only the platform knows, at even intervals when told', async () => {
    const { sent, ...polling } = polled(job, { ...job, status: 'Distributing' }, { ...job, status: 'Collecting' }, ended);
    const done = polling.entityMatching.jobs.wait({ ...job, jobToken: 'token-90' }, { interval: 100, backoff: 1, headers: { 'x-mine': 'yes' } });
    await vi.runAllTimersAsync();
    expect((await done).items?.[0]?.matches[0]?.score).toBe(0.9);
    expect(sent).toEqual([0, 100, 200, 300].map((time) => ({ line: 'GET /context/entitymatching/jobs/90', time, token: 'token-90' })));
  });

  it('throws what a job failed of, and gives it when told', async () => {
    const broken = { ...job, status: 'Failed', errorMessage: 'no such field' };
    const ending = failure<WaitError>(() => polled(job, broken).entityMatching.jobs.wait(90));
    await vi.runAllTimersAsync();
    expect(await ending).toBeInstanceOf(WaitError);
    expect(await ending).toMatchObject({ state: 'Failed', message: 'the job ended as Failed: no such field' });
    expect(await polled(broken).entityMatching.jobs.wait(90, { throwOnFailure: false })).toEqual(broken);
  });

  it('gives up after its timeout', async () => {
    const ending = failure(() => polled(job).entityMatching.jobs.wait(90, { timeout: 5000 }));
    await vi.runAllTimersAsync();
    expect(await ending).toBeInstanceOf(TimeoutError);
  });

  it('waits for the training before it predicts or refits', async () => {
    for (const act of ['predict', 'refit'] as const) {
      const { sent, ...polling } = polled({ items: [queued] }, { ...model, status: 'Running' }, model, act === 'predict' ? job : queued);
      const done = act === 'predict' ? polling.entityMatching.predict({ externalId: 'seven' }) : polling.entityMatching.refit({ externalId: 'seven', trueMatches });
      await vi.runAllTimersAsync();
      await done;
      expect(sent.map(({ line }) => line)).toEqual([
        'POST /context/entitymatching/byids',
        'GET /context/entitymatching/7',
        'GET /context/entitymatching/7',
        `POST /context/entitymatching/${act}`,
      ]);
    }
  });

  it('keeps the whole call within its deadline', async () => {
    const { sent, ...polling } = polled({ items: [queued] }, queued);
    const ending = failure(() => polling.entityMatching.predict({ id: 7 }, { deadline: 5000 }));
    await vi.runAllTimersAsync();
    expect(await ending).toBeInstanceOf(TimeoutError);
    expect(Math.max(...sent.map(({ time }) => time))).toBeLessThanOrEqual(5000);
    expect(sent.map(({ line }) => line)).not.toContain('POST /context/entitymatching/predict');
  });

  it('stops waiting when told', async () => {
    const controller = new AbortController();
    const ending = failure(() => polled({ items: [queued] }, queued).entityMatching.predict({ id: 7 }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort(new Error('enough'));
    expect((await ending).message).toBe('enough');
  });
});

describe('entityMatchingEnded', () => {
  it.each([['Queued', false], ['Running', false], ['Distributed', false], ['Distributing', false], ['Collecting', false], ['Completed', true], ['Failed', true]])('%s: %s', (status, end) => {
    expect(entityMatchingEnded({ status })).toBe(end);
  });
});

describe('entityMatching, by function', () => {
  it('does what the methods do', async () => {
    const connection = connectCognite(options);
    cdf.answers(queued, { items: [model] }, withToken(job), { items: [model] }, queued, ended);
    expect(await fitEntityMatchingModel(connection, { sources, targets, trueMatches: [['a', 2]] })).toEqual(queued);
    const started = await predictEntityMatching(connection, { id: 7 });
    expect(await refitEntityMatchingModel(connection, { id: 7, trueMatches })).toEqual(queued);
    expect(await retrieveEntityMatchingJob(connection, started)).toEqual(ended);
    expect(cdf.sent.at(-1)!.headers.get('x-job-token')).toBe('token-90');
    expect(bodyOf(cdf.sent[0]!)).toMatchObject({ trueMatches: [{ sourceExternalId: 'a', targetId: 2 }] });
    expect(entityMatching.jobs).toBeInstanceOf(EntityMatchingJobs);
  });
});

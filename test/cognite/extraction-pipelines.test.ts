import { describe, expect, it } from 'vitest';
import { BatchError, ConflictError, NotFoundError, externalIds, ids, type ApiError } from '../../src/cognite/index.js';
import {
  ExtractionPipelines,
  extractionPipelineUpdate,
  toExtractionPipelineCreate,
  toExtractionPipelineUpdate,
  type ExtractionPipeline,
  type ExtractionPipelineCreate,
  type ExtractionPipelineRun,
  type ExtractionPipelineRunCreate,
} from '../../src/cognite/extraction-pipelines.js';
import { bodyOf, expectRefused, failure, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const pipelines = new ExtractionPipelines(options);
const { runs } = pipelines;

const create = {
  externalId: 'historian',
  name: 'Historian',
  description: null,
  dataSetId: 9007199254740991,
  rawTables: [{ dbName: 'historian', tableName: 'tags' }],
  schedule: 'On trigger',
  contacts: [{ name: 'Kim', email: 'kim@example.com', role: 'owner', sendNotification: true }],
  metadata: { team: 'pumps' },
  source: 'PI',
  documentation: '# Historian',
  notificationConfig: { allowedNotSeenRangeInMinutes: 30 },
  createdBy: 'Kim',
} satisfies ExtractionPipelineCreate;
const pipeline: ExtractionPipeline = { ...create, id: 7, lastSuccess: 3, lastFailure: 0, lastMessage: 'fine', lastSeen: 4, createdTime: 1, lastUpdatedTime: 2 };
const run: ExtractionPipelineRun = { id: 5, status: 'failure', message: 'no connection', createdTime: 1 };
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
/** Answers with what was sent, as the platform would. */
const echo = (sent: Sent): object => ({ items: (bodyOf(sent) as { items: object[] }).items.map((item) => ({ ...pipeline, ...item })) });
/** How many items the requests had, largest first: those that are in flight together come in any order. */
const sizes = (): number[] => cdf.bodies().map((body) => (body as { items: unknown[] }).items.length).sort((a, b) => b - a);

describe('extractionPipelines.list', () => {
  itPages(cdf, (params) => pipelines.list(params), pipeline, (limit, cursor) => ({
    line: `GET /extpipes?limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
  }));
});

describe('extractionPipelines.create', () => {
  it('gives one for one', async () => {
    cdf.answers({ items: [pipeline] });
    expect(await pipelines.create(create)).toEqual(pipeline);
    cdf.expectSent({ line: 'POST /extpipes', body: { items: [create] } });
  });

  it('sends 1,000 at a time, and gives the answers in input order', async () => {
    cdf.answer(echo);
    const items = numbers(2001).map((number) => ({ externalId: `p${number}`, name: 'p', dataSetId: 1 }));
    expect(externalIds(await pipelines.create(items))).toEqual(externalIds(items));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('tells what became of each when an external id is taken', async () => {
    cdf.answer((sent, count) => (count === 2 ? refuse(409, { duplicated: [{ externalId: 'p1001' }] }) : echo(sent)));
    const items = numbers(1002).map((number) => ({ externalId: `p${number}`, name: 'p', dataSetId: 1 }));
    const error = await failure<BatchError>(() => new ExtractionPipelines({ ...options, concurrency: 1 }).create(items));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.failed).toEqual([1000, 1001]);
    expect(error.succeeded).toHaveLength(1000);
    expect(error.cause).toBeInstanceOf(ConflictError);
  });

  it('is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(503));
    expect(await failure<ApiError>(() => pipelines.create(create))).toMatchObject({ operationId: 'createExtractionPipelines', attempts: 1 });
  });

  it('refuses what is no extraction pipeline', async () => {
    for (const bad of [undefined, null, 'p', 7]) await expectRefused(cdf, () => pipelines.create(bad as never), /createExtractionPipelines: the item must be an object/);
  });
});

describe('extractionPipelines.retrieve', () => {
  const line = 'POST /extpipes/byids';

  it('gives the one that is asked for, by id or external id', async () => {
    for (const [name, wire] of [[7, { id: 7 }], ['p', { externalId: 'p' }], [{ id: 7 }, { id: 7 }], [{ externalId: 'p' }, { externalId: 'p' }]] as const) {
      cdf.answers({ items: [pipeline] });
      expect(await pipelines.retrieve(name)).toEqual(pipeline);
      cdf.expectSent({ line, body: { items: [wire] } });
      cdf.sent.length = 0;
    }
  });

  it('gives undefined where there is none, and throws other refusals', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'p' }] }), { items: [] }, refuse(400));
    expect(await pipelines.retrieve('p')).toBeUndefined();
    expect(await pipelines.retrieve('p', { ignoreUnknownIds: true })).toBeUndefined();
    expect(await failure(() => pipelines.retrieve('p'))).toMatchObject({ status: 400 });
  });

  it('asks for 1,000 at a time, again after a 503, and gives them in input order', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(503) : echo(sent)));
    expect(ids(await new ExtractionPipelines({ ...options, concurrency: 1 }).retrieve(numbers(1001)))).toEqual(numbers(1001));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('names what is missing among many, and leaves it out on request', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 8 }] }), { items: [pipeline] });
    const error = await failure<NotFoundError>(() => pipelines.retrieve([7, 8]));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.missing).toEqual([{ id: 8 }]);
    expect(await pipelines.retrieve([7, 8], { ignoreUnknownIds: true })).toEqual([pipeline]);
    cdf.expectSent({ line, body: { items: [{ id: 7 }, { id: 8 }] } }, { line, body: { items: [{ id: 7 }, { id: 8 }], ignoreUnknownIds: true } });
  });

  it('sends nothing for none, and refuses what is no id', async () => {
    expect(await pipelines.retrieve([])).toEqual([]);
    for (const bad of [0, 1.5, '', null, {}, { id: 1, externalId: 'a' }]) await expectRefused(cdf, () => pipelines.retrieve(bad as never), /the item must be a ResourceId/);
    await expectRefused(cdf, () => pipelines.retrieve('p', { ignoreUnknown: true } as never), /has no "ignoreUnknown"/);
  });
});

describe('extractionPipelines.update', () => {
  const line = 'POST /extpipes/update';

  it('sends a builder as it stands, and gives one for one', async () => {
    cdf.answers({ items: [pipeline] });
    const update = extractionPipelineUpdate('historian')
      .set({ externalId: 'new', name: 'n', description: 'd', dataSetId: 2, schedule: 'Continuous', source: 's', documentation: 'x', notificationConfig: {} })
      .add({ rawTables: [{ dbName: 'a', tableName: 'b' }], contacts: [{ name: 'Bo' }], metadata: { a: 'b' } })
      .remove({ metadata: ['c'] });
    expect(await pipelines.update(update)).toEqual(pipeline);
    cdf.expectSent({
      line,
      body: {
        items: [
          {
            externalId: 'historian',
            update: {
              externalId: { set: 'new' },
              name: { set: 'n' },
              description: { set: 'd' },
              dataSetId: { set: 2 },
              schedule: { set: 'Continuous' },
              source: { set: 's' },
              documentation: { set: 'x' },
              notificationConfig: { set: {} },
              rawTables: { add: [{ dbName: 'a', tableName: 'b' }] },
              contacts: { add: [{ name: 'Bo' }] },
              metadata: { add: { a: 'b' }, remove: ['c'] },
            },
          },
        ],
      },
    });
  });

  it('takes the wire\'s form, and a null that takes a value away', async () => {
    cdf.answers({ items: [pipeline] });
    const update = { description: { set: null }, rawTables: { set: null }, contacts: { remove: [{ name: 'Bo' }] } };
    await pipelines.update({ id: 7, update });
    cdf.expectSent({ line, body: { items: [{ id: 7, update }] } });
  });

  it('takes values away with null, for which the wire has no word of its own', async () => {
    cdf.answers({ items: [pipeline] });
    await pipelines.update(extractionPipelineUpdate(7).set({ description: null, schedule: null, source: null, documentation: null, rawTables: null }));
    const none = { set: null };
    cdf.expectSent({ line, body: { items: [{ id: 7, update: { description: none, schedule: none, source: none, documentation: none, rawTables: none } }] } });
  });

  it('sets every field of a whole extraction pipeline that has a value', async () => {
    cdf.answers({ items: [pipeline] });
    const { externalId, name, dataSetId, rawTables, schedule, contacts, metadata, source, documentation, notificationConfig } = pipeline;
    await pipelines.update(toExtractionPipelineUpdate(pipeline));
    const fields = { externalId, name, dataSetId, rawTables, schedule, contacts, metadata, source, documentation, notificationConfig };
    cdf.expectSent({ line, body: { items: [{ id: 7, update: Object.fromEntries(Object.entries(fields).map(([field, set]) => [field, { set }])) }] } });
  });

  it('sends 1,000 at a time, again after a 429, and gives the answers in input order', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(429) : echo(sent)));
    const updates = numbers(1001).map((id) => extractionPipelineUpdate(id).set({ name: 'n' }));
    expect(ids(await new ExtractionPipelines({ ...options, concurrency: 1 }).update(updates))).toEqual(numbers(1001));
    expect(sizes()).toEqual([1000, 1000, 1]);
  });

  it('is sent again after a 503, request by request, unless it adds to or takes from a list', async () => {
    cdf.answer((sent, count) => (count === 1 ? refuse(503) : echo(sent)));
    await pipelines.update(extractionPipelineUpdate(7).set({ name: 'n', contacts: [] }).add({ metadata: { a: 'b' } }));
    expect(cdf.lines()).toEqual([line, line]);
    for (const field of ['rawTables', 'contacts']) {
      for (const verb of ['add', 'remove']) {
        cdf.sent.length = 0;
        cdf.answers(refuse(503));
        expect(await failure(() => pipelines.update([extractionPipelineUpdate(7).set({ name: 'n' }), { id: 8, update: { [field]: { [verb]: [] } } } as never]))).toMatchObject({ attempts: 1 });
      }
    }
  });

  it('refuses a field that is changed twice, or cannot be changed so', () => {
    const start = extractionPipelineUpdate(7);
    expect(() => start.set({ name: 'a' }).set({ name: 'b' } as never)).toThrow(/must be the field's only change/);
    expect(() => start.set({ metadata: {} }).add({ metadata: { a: 'b' } } as never)).toThrow(/must be the field's only change/);
    expect(() => start.add({ metadata: { a: 'b' } }).set({ metadata: {} } as never)).toThrow(/must be the field's only change/);
    expect(() => start.add({ name: 'a' } as never)).toThrow(/must be one of rawTables, contacts, metadata/);
    expect(() => start.set({ createdBy: 'a' } as never)).toThrow(/must be one of externalId, name/);
    expect(() => extractionPipelineUpdate({} as never)).toThrow(/the id must be a ResourceId/);
  });

  it('refuses an item without an id or a change, or with two ids', async () => {
    for (const bad of [{ update: {} }, { id: 7 }, { id: 7, externalId: 'p', update: {} }, { id: 7, update: {}, name: 'n' }, pipeline, 7, 'p']) {
      await expectRefused(cdf, () => pipelines.update(bad as never), /the item must be a ExtractionPipelineUpdate|the item must be an ExtractionPipelineUpdate/);
    }
  });
});

describe('extractionPipelines.delete', () => {
  const line = 'POST /extpipes/delete';

  it('gives nothing', async () => {
    cdf.answers({});
    expect(await pipelines.delete(['p', 7], { ignoreUnknownIds: true })).toBeUndefined();
    cdf.expectSent({ line, body: { items: [{ externalId: 'p' }, { id: 7 }], ignoreUnknownIds: true } });
  });

  it('deletes 1,000 at a time', async () => {
    cdf.answer(() => ({}));
    await pipelines.delete(numbers(1500));
    expect(sizes()).toEqual([1000, 500]);
  });

  it('throws where there is none, and is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(400, { missing: [{ externalId: 'p' }] }), refuse(502));
    expect(await failure(() => pipelines.delete('p'))).toBeInstanceOf(NotFoundError);
    expect(await failure(() => pipelines.delete('p'))).toMatchObject({ status: 502, attempts: 1 });
  });
});

describe('extractionPipelines.runs.list', () => {
  const line = 'POST /extpipes/runs/list';
  const filter = { externalId: 'historian' };

  itPages(
    cdf,
    (params) => runs.list(typeof params === 'string' ? params : { filter, ...params }),
    run,
    (limit, cursor) => ({ line, body: { filter, limit, ...(cursor ? { cursor } : {}) } }),
  );

  it('sends the whole filter, with one status or several', async () => {
    cdf.answers({ items: [run] }, { items: [run] });
    const whole = { ...filter, message: { substring: 'connection' }, createdTime: { min: 1, max: 2 } };
    await runs.list({ filter: { ...whole, statuses: 'failure' } }).toArray();
    await runs.list({ filter: { ...whole, statuses: ['failure', 'seen'] } }).toArray();
    cdf.expectSent(
      { line, body: { filter: { ...whole, statuses: ['failure'] }, limit: 1000 } },
      { line, body: { filter: { ...whole, statuses: ['failure', 'seen'] }, limit: 1000 } },
    );
  });

  it('needs a filter', async () => {
    await expectRefused(cdf, () => runs.list({} as never), /filter/);
  });
});

describe('extractionPipelines.runs.create', () => {
  const line = 'POST /extpipes/runs';
  const report: ExtractionPipelineRunCreate = { externalId: 'historian', status: 'failure', message: 'no connection', createdTime: 1 };

  it('gives one for one', async () => {
    cdf.answers({ items: [{ ...run, externalId: 'historian' }] });
    expect(await runs.create(report)).toEqual({ ...run, externalId: 'historian' });
    cdf.expectSent({ line, body: { items: [report] } });
  });

  it('sends 1,000 at a time', async () => {
    cdf.answer(echo);
    expect(await runs.create(numbers(1001).map(() => ({ externalId: 'historian', status: 'seen' as const, message: null })))).toHaveLength(1001);
    expect(sizes()).toEqual([1000, 1]);
  });

  it('is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(503));
    expect(await failure(() => runs.create(report))).toMatchObject({ operationId: 'createExtractionPipelineRuns', attempts: 1 });
  });
});

describe('extraction pipelines as data', () => {
  it('have a write form, without what the platform sets', () => {
    expect(toExtractionPipelineCreate(pipeline)).toStrictEqual(create);
  });

  it('have ids', () => {
    expect([ids([pipeline]), externalIds([pipeline]), ids([run])]).toEqual([[7], ['historian'], [5]]);
  });
});

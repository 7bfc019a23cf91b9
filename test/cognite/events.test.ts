import { describe, expect, it } from 'vitest';
import { Events, NotFoundError, eventUpdate, toEventCreate, toEventUpdate, type AggregateEventsParams, type Event, type EventCreate, type EventUpdate, type ListEventsParams } from '../../src/cognite/events.js';
import { expectRefused, failure, itPages, mockCdf, options, refuse } from './cdf.js';
import { itCreates, itDeletes, itRetrieves, itSearches, itUpdates, itWalksInParts } from './items.js';

const cdf = mockCdf();
const events = new Events(options);

const create = {
  externalId: 'trip-17',
  dataSetId: 3,
  startTime: 1714554000000,
  endTime: 1714557600000,
  type: 'alarm',
  subtype: 'trip',
  description: 'Tripped on high pressure',
  metadata: { shift: 'night' },
  assetIds: [7, 8],
  source: 'DCS',
} satisfies EventCreate;
const event: Event = { ...create, id: 70, createdTime: 1714557700000, lastUpdatedTime: 1714557700000 };

describe('events.list', () => {
  const line = 'POST /events/list';
  itPages(cdf, (params) => events.list(params), event, (size, cursor) => ({ line, body: { limit: size, ...(cursor ? { cursor } : {}) } }));
  itWalksInParts(cdf, (params) => events.list(params as ListEventsParams), line, event);

  it('sends every filter, with ids in short', async () => {
    cdf.answers({ items: [] });
    const same: ListEventsParams['filter'] = {
      startTime: { min: 1, max: 2 },
      endTime: { max: 3 },
      activeAtTime: { min: 4, max: 5 },
      metadata: { shift: 'night' },
      assetIds: [7, 8],
      assetExternalIds: ['pump-1'],
      source: 'DCS',
      type: 'alarm',
      subtype: 'trip',
      createdTime: { min: 6 },
      lastUpdatedTime: { max: 7 },
      externalIdPrefix: 'trip',
    };
    await events.list({ filter: { ...same, assetSubtreeIds: ['line-4', 5], dataSetIds: [3, { externalId: 'erp' }] }, limit: 5 }).toArray();
    cdf.expectSent({
      line,
      body: { filter: { ...same, assetSubtreeIds: [{ externalId: 'line-4' }, { id: 5 }], dataSetIds: [{ id: 3 }, { externalId: 'erp' }] }, limit: 5 },
    });
  });

  it('finds events that have not ended', async () => {
    cdf.answers({ items: [] });
    await events.list({ filter: { endTime: { isNull: true } } }).toArray();
    cdf.expectSent({ line, body: { filter: { endTime: { isNull: true } }, limit: 1000 } });
  });

  it.each<[ListEventsParams['sort']]>([
    [[{ property: ['startTime'], order: 'desc', nulls: 'auto' }, { property: ['metadata', 'shift'] }]],
    [['startTime:desc', 'type']],
  ])('sends an order as it is: %j', async (sort) => {
    cdf.answers({ items: [] });
    const advancedFilter = { equals: { property: ['type'], value: 'alarm' } };
    await events.list({ sort, advancedFilter }).toArray();
    cdf.expectSent({ line, body: { sort, advancedFilter, limit: 1000 } });
  });

  it('gives chunks of exactly the size asked for, over pages', async () => {
    cdf.answers({ items: [event, event, event], nextCursor: 'c' }, { items: [event, event] });
    const sizes: number[] = [];
    for await (const chunk of events.list().chunks(4)) sizes.push(chunk.length);
    expect(sizes).toEqual([4, 1]);
  });

  it('is sent again after a 503', async () => {
    cdf.answers(refuse(503), { items: [event] });
    expect(await events.list().toArray()).toEqual([event]);
  });

  it('refuses what its filter can not hold', async () => {
    await expectRefused(cdf, () => events.list({ filter: { assetSubtreeIds: [''] } }), /filter.assetSubtreeIds\[0\] must be a ResourceId/);
    await expectRefused(cdf, () => events.list({ filter: { dataSetIds: new Array<number>(101).fill(1) } }), /at most 100 items/);
  });
});

describe('events.retrieve', () => {
  itRetrieves<Event>(cdf, events.retrieve.bind(events) as never, 'POST /events/byids', 'retrieveEvents', event);
});

describe('events.create', () => {
  itCreates<EventCreate, Event>(cdf, events.create.bind(events), 'POST /events', 'createEvents', 1000, create, event);

  it('takes what toEventCreate() makes of an event that was read', () => {
    expect(toEventCreate(event)).toEqual(create);
  });
});

describe('events.delete', () => {
  itDeletes(cdf, events.delete.bind(events) as never, 'POST /events/delete', 'deleteEvents');
});

describe('events.update', () => {
  const line = 'POST /events/update';
  itUpdates<EventUpdate, Event>(cdf, events.update.bind(events), line, 'updateEvents', { type: { set: 'x' } }, event);

  it('takes what eventUpdate() builds, field by field', async () => {
    cdf.answer(() => ({ items: [event] }));
    const values = { ...create, externalId: 'trip-18' };
    await events.update(eventUpdate('trip-17').set(values));
    const { metadata, assetIds, ...nullable } = create;
    await events.update(
      eventUpdate(70)
        .set({ externalId: null, dataSetId: null, startTime: null, endTime: null, type: null, subtype: null, description: null, source: null })
        .add({ metadata, assetIds })
        .remove({ metadata: ['old'], assetIds: [9] }),
    );
    const each = (names: object, change: (name: string) => object): object => Object.fromEntries(Object.keys(names).map((name) => [name, change(name)]));
    cdf.expectSent(
      { line, body: { items: [{ externalId: 'trip-17', update: each(values, (name) => ({ set: values[name as keyof EventCreate] })) }] } },
      {
        line,
        body: {
          items: [
            { id: 70, update: { ...each(nullable, () => ({ setNull: true })), metadata: { add: metadata, remove: ['old'] }, assetIds: { add: [7, 8], remove: [9] } } },
          ],
        },
      },
    );
  });

  it('takes an event that was read, through toEventUpdate(): what has no value stays', () => {
    expect(toEventUpdate({ id: 70, type: 'alarm', endTime: undefined, assetIds: [7], createdTime: 1, lastUpdatedTime: 2 })).toEqual({
      id: 70,
      update: { type: { set: 'alarm' }, assetIds: { set: [7] } },
    });
  });

  it('refuses changes that the platform has not, and changes that contradict each other', () => {
    for (const name of ['metadata', 'assetIds']) expect(() => eventUpdate(7).set({ [name]: null } as never), name).toThrow(/can be null/);
    expect(() => eventUpdate(7).set({ createdTime: 1 } as never)).toThrow(/EventUpdate: set\(\{ createdTime \}\) must be one of /);
    expect(() => eventUpdate(7).add({ type: 'x' } as never)).toThrow(/must be one of metadata, assetIds/);
    expect(() => eventUpdate(7).set({ assetIds: [1] }).add({ assetIds: [2] } as never)).toThrow(/only change/);
    expect(() => eventUpdate(7).add({ assetIds: [1] }).add({ assetIds: [2] } as never)).toThrow(/only change/);
  });
});

describe('events.search', () => {
  itSearches<Event>(cdf, events.search.bind(events), 'POST /events/search', 'searchEvents', { search: { description: 'pressure' }, filter: { type: 'alarm' } }, event);
});

describe('events.aggregate', () => {
  const line = 'POST /events/aggregate';

  it('counts, all or those that pass a filter', async () => {
    cdf.answers({ items: [{ count: 12 }] }, refuse(503), { items: [{ count: 3 }] });
    expect(await events.aggregate()).toEqual([{ count: 12 }]);
    expect(await events.aggregate({ filter: { assetSubtreeIds: ['line-4'] } })).toEqual([{ count: 3 }]);
    const second = { line, body: { filter: { assetSubtreeIds: [{ externalId: 'line-4' }] } } };
    cdf.expectSent({ line, body: {} }, second, second);
  });

  it.each<AggregateEventsParams>([
    { aggregate: 'count', properties: [{ property: ['subtype'] }] },
    { aggregate: 'uniqueValues', properties: [{ property: ['type'] }] },
    { aggregate: 'uniqueValues', fields: ['type'] },
    { aggregate: 'cardinalityValues', properties: [{ property: ['source'] }], aggregateFilter: { prefix: { value: 'D' } } },
    { aggregate: 'uniqueProperties', path: ['metadata'] },
    { aggregate: 'cardinalityProperties', path: ['metadata'] },
  ])('sends %j as it is', async (params) => {
    const items = [{ count: 2, values: ['alarm'], value: 'alarm' }];
    cdf.answers({ items });
    expect(await events.aggregate(params)).toEqual(items);
    cdf.expectSent({ line, body: params });
  });

  it('refuses unknown parameters', async () => {
    await expectRefused(cdf, () => events.aggregate({ property: 'type' } as never), /has no "property"; allowed: aggregate, filter/);
  });
});

describe('events.aggregateUniqueValues', () => {
  const line = 'POST /events/aggregate';

  it('gives the values of one property', async () => {
    const items = [{ count: 2, values: ['alarm'] }];
    cdf.answer(() => ({ items }));
    expect(await events.aggregateUniqueValues('type')).toEqual(items);
    expect(await events.aggregateUniqueValues(['metadata', 'shift'], { filter: { dataSetIds: ['erp'] }, advancedFilter: { exists: { property: ['source'] } }, aggregateFilter: { prefix: { value: 'n' } } })).toEqual(items);
    cdf.expectSent(
      { line, body: { aggregate: 'uniqueValues', properties: [{ property: ['type'] }] } },
      {
        line,
        body: {
          filter: { dataSetIds: [{ externalId: 'erp' }] },
          advancedFilter: { exists: { property: ['source'] } },
          aggregateFilter: { prefix: { value: 'n' } },
          aggregate: 'uniqueValues',
          properties: [{ property: ['metadata', 'shift'] }],
        },
      },
    );
  });

  it('refuses what is no property, and unknown parameters', async () => {
    for (const bad of [undefined, null, '', [], [''], ['a', 'b', 'c'], [7], {}]) {
      await expectRefused(cdf, () => events.aggregateUniqueValues(bad as never), /the property must be a name, or one or two names in a list/);
    }
    await expectRefused(cdf, () => events.aggregateUniqueValues('type', { aggregate: 'count' } as never), /has no "aggregate"; allowed: filter, advancedFilter, aggregateFilter/);
  });
});

describe('events.assets', () => {
  const line = 'POST /assets/byids';

  it('gets the assets of an event', async () => {
    cdf.answer(() => ({ items: [{ id: 7 }, { id: 8 }] }));
    expect(await events.assets(event)).toEqual([{ id: 7 }, { id: 8 }]);
    await events.assets(event, { ignoreUnknownIds: true, aggregatedProperties: ['path'] });
    const items = [{ id: 7 }, { id: 8 }];
    cdf.expectSent({ line, body: { items } }, { line, body: { items, ignoreUnknownIds: true, aggregatedProperties: ['path'] } });
  });

  it('sends nothing for an event of no asset', async () => {
    expect(await events.assets({})).toEqual([]);
    expect(await events.assets({ assetIds: [] })).toEqual([]);
    expect(cdf.lines()).toEqual([]);
  });

  it('takes several events, and nothing that is none', async () => {
    cdf.answer(() => ({ items: [{ id: 7 }] }));
    await events.assets([event, {}, { assetIds: [8, 9] }]);
    cdf.expectSent({ line, body: { items: [{ id: 7 }, { id: 8 }, { id: 9 }] } });
    cdf.sent.length = 0;
    for (const bad of [5, 'pump-1', null, undefined, [5]]) await expectRefused(cdf, () => events.assets(bad as never), /events.assets\(\): the event must be an object with assetIds, or several/);
    await expectRefused(cdf, () => events.assets({ assetIds: '1' } as never), /the event: assetIds must be a list/);
  });

  it('names assets that do not exist any more', async () => {
    cdf.answers(refuse(400, { missing: [{ id: 8 }] }));
    expect(await failure<NotFoundError>(() => events.assets(event))).toMatchObject({ name: 'NotFoundError', missing: [{ id: 8 }] });
  });
});

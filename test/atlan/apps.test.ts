import { expect, it } from 'vitest';
import { ParseError, WaitError } from '../../src/atlan/index.js';
import { answering, failure, lines, tenant } from './tenant.js';

it('are configured, run, scheduled and deleted', async () => {
  const { mock, atlan } = tenant();
  const { apps } = atlan;
  expect(await apps.create({ slug: 'snowflake/prod', any_field: 1 })).toEqual({ slug: 'snowflake/prod', any_field: 1 });
  expect(await apps.retrieve('snowflake/prod')).toMatchObject({ any_field: 1 });
  expect(await apps.retrieve('nope')).toBeUndefined();
  await apps.replace('snowflake/prod', { any_field: 2 });
  expect(await apps.listPage()).toMatchObject({ has_more: false, next_cursor: null });
  const { id } = (await apps.run('snowflake/prod', {})) as { id?: string };
  mock.clock.advance(2000);
  expect(await apps.runs.wait(id!, { interval: 1 })).toMatchObject({ status: 'Succeeded' });
  const trigger = (await apps.schedules.create('snowflake/prod', { cron: '5 4 * * *' })) as { id?: string };
  expect(await apps.schedules.delete('snowflake/prod', trigger.id!)).toBeUndefined();
  expect(await apps.delete('snowflake/prod')).toBeUndefined();
  expect(lines(mock)).toEqual([
    'POST /v1/app',
    'GET /v1/app/snowflake%2Fprod',
    'GET /v1/app/nope',
    'PUT /v1/app/snowflake%2Fprod',
    'GET /v1/app',
    'POST /v1/app/snowflake%2Fprod/submit',
    `GET /v1/app/runs/${id}`,
    'POST /v1/app/snowflake%2Fprod/schedule',
    `DELETE /v1/app/snowflake%2Fprod/schedule/${trigger.id}`,
    'DELETE /v1/app/snowflake%2Fprod',
  ]);
});

it('have runs that can be cancelled', async () => {
  const { atlan } = tenant();
  await atlan.apps.create({ slug: 's' });
  const { id } = (await atlan.apps.run('s', {})) as { id?: string };
  await atlan.apps.runs.cancel(id!);
  expect(await failure(() => atlan.apps.runs.wait(id!))).toMatchObject({ state: 'Stopped', constructor: WaitError });
});

it('are listed page by page, whatever the field with the apps is called', async () => {
  const { mock, atlan } = tenant();
  for (const slug of ['a', 'b', 'c']) await atlan.apps.create({ slug });
  expect((await atlan.apps.list().toArray()).map((app) => app['slug'])).toEqual(['a', 'b', 'c']);
  expect(lines(mock).at(-1)).toBe('GET /v1/app');
  const pages = answering(({ line }) =>
    line.includes('cursor=') ? { has_more: false, next_cursor: 'again', records: [{ slug: 'c' }] } : { has_more: true, next_cursor: 'x&y', records: [{ slug: 'a' }, { slug: 'b' }] },
  );
  const list = pages.atlan.apps.list({ prefetch: 1 });
  expect(pages.sent).toEqual([]);
  expect(await list.toArray()).toEqual([{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }]);
  expect(pages.sent.map(({ line }) => line)).toEqual(['GET /v1/app', 'GET /v1/app?cursor=x%26y']);
  expect(await pages.atlan.apps.list({ limit: 1 }).toArray()).toEqual([{ slug: 'a' }]);
  expect((await pages.atlan.apps.list().page({ cursor: 'x&y' })).items).toEqual([{ slug: 'c' }]);
  expect(() => pages.atlan.apps.list({ cursor: 'x' } as never)).toThrow(/cursor must be left to limit and pages/);
});

it.each([
  [{ has_more: false, next_cursor: null }, /0 of the page's fields are lists.*listPage/],
  [{ has_more: false, apps: [], tags: [] }, /2 of the page's fields are lists.*listPage/],
  [{ has_more: true, next_cursor: null, apps: [{}] }, /no next_cursor/],
  ['soon', /0 of the page's fields/],
])('a page that may leave apps out is no list of them: %j', async (page, message) => {
  const error = await failure(() => answering(() => page).atlan.apps.list().toArray());
  expect(error).toBeInstanceOf(ParseError);
  expect(error.message).toMatch(message);
});

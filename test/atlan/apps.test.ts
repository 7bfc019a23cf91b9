import { expect, it } from 'vitest';
import { WaitError } from '../../src/atlan/index.js';
import { failure, lines, tenant } from './tenant.js';

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

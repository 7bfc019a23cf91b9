import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../generated/atlan/manifest.json' with { type: 'json' };
import type { AtlanClient } from '../../src/atlan/index.js';
import { methods } from './fixture-methods.js';
import { lines, snowflake, tenant } from './tenant.js';

const name = 'atlan-snowflake-1714638976';
const range = { startDate: '2024-12-30T00:00:00Z', endDate: '2024-12-31T00:00:00Z' };
const credential = { name: 'c', connector: 's', connectorConfigName: 'x', authType: 'basic' };

/** A call of each method, and the requests that it takes. */
const calls: Record<string, [call: (atlan: AtlanClient, id: string, run: string) => Promise<unknown>, ...requests: string[]]> = {
  'workflows.findById': [({ workflows }) => workflows.findById(name), 'searchWorkflows'],
  'workflows.findByType': [({ workflows }) => workflows.findByType('atlan-snowflake').toArray(), 'searchWorkflows'],
  'workflows.run': [({ workflows }) => workflows.run(snowflake()), 'whoAmI', 'runWorkflow'],
  'workflows.rerun': [({ workflows }) => workflows.rerun(name), 'whoAmI', 'rerunWorkflow'],
  'workflows.update': [({ workflows }) => workflows.update(snowflake()), 'whoAmI', 'updateWorkflow'],
  'workflows.delete': [({ workflows }) => workflows.delete(name), 'whoAmI', 'archiveWorkflow'],
  'workflows.updateOwner': [({ workflows }) => workflows.updateOwner(name, { username: 'u' }), 'changeWorkflowOwner'],
  'workflows.wait': [({ workflows }) => workflows.wait(name), 'searchWorkflowRuns'],
  'workflows.runs.findById': [({ workflows }, _id, run) => workflows.runs.findById(run), 'searchWorkflowRuns'],
  'workflows.runs.findByStatusAndTimeRange': [({ workflows }) => workflows.runs.findByStatusAndTimeRange({ status: 'Succeeded' }).toArray(), 'searchWorkflowRuns'],
  'workflows.runs.list': [({ workflows }) => workflows.runs.list({ workflow: name }).toArray(), 'searchWorkflowRuns'],
  'workflows.runs.findLatest': [({ workflows }) => workflows.runs.findLatest(name), 'searchWorkflowRuns'],
  'workflows.runs.findCurrent': [({ workflows }) => workflows.runs.findCurrent(name), 'searchWorkflowRuns'],
  'workflows.runs.stop': [({ workflows }, _id, run) => workflows.runs.stop(run), 'stopWorkflowRun'],
  'workflows.schedules.add': [({ workflows }) => workflows.schedules.add(name, { cronSchedule: '5 4 * * *', timezone: 'UTC' }), 'searchWorkflows', 'whoAmI', 'updateWorkflow'],
  'workflows.schedules.remove': [({ workflows }) => workflows.schedules.remove(name), 'searchWorkflows', 'whoAmI', 'updateWorkflow'],
  'workflows.schedules.list': [({ workflows }) => workflows.schedules.list().toArray(), 'listWorkflowSchedules'],
  'workflows.schedules.retrieve': [({ workflows }) => workflows.schedules.retrieve(name), 'retrieveWorkflowSchedule'],
  'workflows.scheduledQueries.find': [({ workflows }) => workflows.scheduledQueries.find('1').toArray(), 'searchWorkflows'],
  'workflows.scheduledQueries.rerun': [({ workflows }) => workflows.scheduledQueries.rerun(name), 'triggerWorkflowAsOwner'],
  'workflows.scheduledQueries.listBetween': [({ workflows }) => workflows.scheduledQueries.listBetween(range).toArray(), 'listScheduledQueries'],
  'credentials.create': [({ credentials }) => credentials.create(credential), 'createCredential'],
  'credentials.list': [({ credentials }) => credentials.list().first(), 'listCredentials'],
  'credentials.retrieve': [({ credentials }, id) => credentials.retrieve(id), 'retrieveCredential'],
  'credentials.test': [({ credentials }) => credentials.test(credential), 'testCredential'],
  'credentials.testExisting': [({ credentials }, id) => credentials.testExisting(id), 'testExistingCredential'],
  'credentials.testAndUpdate': [({ credentials }, id) => credentials.testAndUpdate({ ...credential, id }), 'testCredential', 'updateCredential'],
  'credentials.purge': [({ credentials }, id) => credentials.purge(id), 'purgeCredential'],
  'auth.whoami': [({ auth }) => auth.whoami(), 'whoAmI'],
  'auth.createToken': [({ auth }) => auth.createToken({ clientId: 'c', clientSecret: 's' }), 'createOAuthToken'],
};

it('knows all 30 methods', () => {
  expect(Object.keys(methods)).toHaveLength(30);
  expect(Object.keys(calls).sort()).toEqual(Object.values(methods).sort());
});

it.each(Object.entries(calls))('%s', async (_method, [call, ...requests]) => {
  const { mock, atlan } = tenant();
  // By a client of its own, so that the one under test knows no roles yet.
  const made = tenant({}, { fetch: mock.fetch }).atlan;
  await made.workflows.run(snowflake());
  const { id } = await made.credentials.create(credential);
  const run = (await made.workflows.runs.findLatest(name))!.hit._id;
  mock.clock.advance(5000);
  mock.clear();
  await call(atlan, id!, run);
  expect(mock.requests.map(({ operation }) => operation)).toEqual(requests);
});

it('has a method for every operation that the manifest shows', () => {
  const { mock, atlan } = tenant();
  for (const { resource, method } of manifest.operations.filter((operation) => operation.public)) {
    const place = resource.split('.').reduce<any>((at, part) => at[part], atlan);
    expect(typeof place[method], `${resource}.${method}`).toBe('function');
  }
  expect(lines(mock)).toEqual([]);
});

it('has its names in the table of the docs', () => {
  const text = readFileSync(new URL('../../docs/atlan.md', import.meta.url), 'utf8');
  const rows = Object.fromEntries(Array.from(text.matchAll(/^\| `([^`]+)` \| `([^`]+)`/gm), ([, theirs, ours]) => [theirs, ours!.replace(/\(.*/, '')]));
  expect(rows).toEqual(Object.fromEntries(Object.entries(methods).filter(([theirs]) => !/_find|is_api|OAuth|POST/.test(theirs))));
});

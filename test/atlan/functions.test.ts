import { expect, it } from 'vitest';
import manifest from '../../generated/atlan/manifest.json' with { type: 'json' };
import * as atlan from '../../src/atlan/index.js';
import { baseUrl, failure, lines, options, snowflake, tenant } from './tenant.js';

const name = 'atlan-snowflake-1714638976';

it('stands for every operation that has no twin', () => {
  const twins = /Package/;
  for (const { id } of manifest.operations.filter((operation) => !twins.test(operation.id))) expect(typeof (atlan as Record<string, unknown>)[id], id).toBe('function');
  expect(Object.keys(atlan).filter((each) => /Operation$/.test(each) && !/App/.test(each))).toEqual([]);
});

it('does what the methods do, roles and hits included', async () => {
  const { mock } = tenant({ roles: ['$member'] });
  const connection = atlan.connectAtlan({ ...options, fetch: mock.fetch });
  await atlan.runWorkflow(connection, snowflake());
  await atlan.rerunWorkflow(connection, { resourceName: name });
  await atlan.updateWorkflow(connection, name, snowflake());
  const [found] = await atlan.searchWorkflows(connection, { limit: 1 }).toArray();
  expect(found!.hit._id).toBe(name);
  expect((await atlan.searchWorkflowRuns(connection).page()).total).toBe(2);
  await atlan.archiveWorkflow(connection, name);
  expect(lines(mock)).toEqual([
    'GET /whoami',
    'POST /package-workflows?submit=true',
    'POST /package-workflows/submit',
    `POST /package-workflows/${name}`,
    'POST /workflows/indexsearch',
    'POST /runs/indexsearch',
    `POST /package-workflows/${name}/archive`,
  ]);
});

it('guards secrets as the methods do', async () => {
  const { mock } = tenant();
  const connection = atlan.connectAtlan({ baseUrl, fetch: mock.fetch, auth: atlan.oauthClient({ clientId: 'c', clientSecret: 's' }) });
  const credential = { name: 'c', connector: 's', connectorConfigName: 'x', authType: 'basic', password: 'password-1' };
  const made = await atlan.createCredential(connection, credential);
  expect(made).not.toHaveProperty('password');
  expect(atlan.hasPassed(await atlan.testCredential(connection, { ...made, ...credential }))).toBe(true);
  await atlan.updateCredential(connection, made.id!, { ...made, ...credential });
  expect(await atlan.listCredentials(connection, { workflowName: 'atlan-x' }).toArray()).toEqual([]);
  expect(await atlan.retrieveCredential(connection, 'nope')).toBeUndefined();
  expect(await failure(() => atlan.createCredential(connection, { ...credential, testCredential: false }))).toBeInstanceOf(atlan.ValidationError);
  expect((await atlan.createOAuthToken(connection, { clientId: 'c', clientSecret: 's' })).expiresIn).toBe(600);
});

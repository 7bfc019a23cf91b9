import { format } from 'node:util';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CogniteClient, type WorkflowTask } from 'data-platform-sdk/cognite';
import { mockCognite } from '../../src/testing/index.js';
import { mswHandler } from '../../src/testing/msw.js';
import { documents, programsOf } from './markdown.js';
import { run } from './run.js';
import { typeErrors } from './typecheck.js';

const programs = documents.flatMap(programsOf).filter(({ section }) => !/Worked example/.test(section));
const mock = mockCognite({ taskDuration: 20 });
const server = setupServer(
  http.post('https://login.microsoftonline.com/:tenant/oauth2/v2.0/token', token),
  http.post('https://auth.example.com/oauth/token', token),
  mswHandler(mock),
);

function token(): HttpResponse<{ access_token: string; expires_in: number }> {
  return HttpResponse.json({ access_token: 'a-token', expires_in: 3600 });
}

/** What every program finds: two workflows, one of which has run three times. */
async function plant(): Promise<void> {
  const { workflows } = new CogniteClient({ project: 'plant-1', cluster: 'westeurope-1', appName: 'test', auth: 'a-token', fetch: mock.fetch });
  const tasks: WorkflowTask[] = [{ externalId: 'write', type: 'function', parameters: { function: { externalId: 'report-writer' } } }];
  await workflows.upsert([{ externalId: 'pump-report' }, { externalId: 'valve-report' }]);
  await workflows.versions.upsert([
    { workflowExternalId: 'pump-report', version: 'v1', workflowDefinition: { tasks } },
    { workflowExternalId: 'pump-report', version: 'v2', workflowDefinition: { tasks } },
    { workflowExternalId: 'valve-report', version: 'v1', workflowDefinition: { tasks } },
  ]);
  for (const day of [1, 2, 3]) {
    await workflows.executions.run('valve-report', 'v1', { input: { day } });
    mock.clock.advance(1000);
  }
  mock.clear();
}

let printed: string[] = [];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
beforeEach(async () => {
  mock.reset();
  await plant();
  for (const name of Object.keys(process.env)) if (name.startsWith('COGNITE_')) vi.stubEnv(name, undefined);
  vi.stubEnv('COGNITE_PROJECT', 'plant-1');
  vi.stubEnv('COGNITE_CLUSTER', 'westeurope-1');
  vi.stubEnv('COGNITE_CLIENT_NAME', 'docs');
  vi.stubEnv('COGNITE_TENANT_ID', 'a-tenant');
  vi.stubEnv('COGNITE_CLIENT_ID', 'a-client');
  vi.stubEnv('COGNITE_CLIENT_SECRET', 'a-secret');
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((...args: unknown[]) => void printed.push(format(...args)));
  for (const level of ['debug', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('finds the programs', () => {
  const counts = Object.fromEntries(documents.map((file) => [file, programs.filter((program) => program.file === file).length]));
  expect(counts['README.md']).toBeGreaterThanOrEqual(8);
  expect(counts['docs/from-python.md']).toBeGreaterThanOrEqual(3);
});

it('type-checks all of them', { timeout: 120_000 }, () => {
  expect(typeErrors(programs)).toEqual([]);
});

it.each(programs.map((program) => [`${program.file}: ${program.section}`, program] as const))('runs %s', async (_name, program) => {
  await run(program.source);
  expect(printed.join('\n')).toBe(program.output);
  // A program that prints nothing has at least been heard.
  expect(printed.length + mock.requests.length).toBeGreaterThan(0);
});

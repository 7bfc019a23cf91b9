import { format } from 'node:util';
import type { Plugin } from 'esbuild';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CogniteClient, type WorkflowTask } from 'data-platform-sdk/cognite';
import { mockAtlan, mockCivis, mockCognite } from '../../src/testing/index.js';
import { mockHandlers } from '../../src/testing/msw.js';
import { documents, programsOf, readDocument, root, type Program } from './markdown.js';
import { run } from './run.js';
import { typeErrors } from './typecheck.js';

const programs = [...documents.flatMap(programsOf).filter(({ section }) => !/Worked example/.test(section)), ...comparison()];
const mock = mockCognite({ taskDuration: 20 });
const mocks = [mock, mockCivis({ taskDuration: 20 }), mockAtlan({ runDuration: 20 })];
const server = setupServer(
  http.post('https://login.microsoftonline.com/:tenant/oauth2/v2.0/token', token),
  http.post('https://auth.example.com/oauth/token', token),
  ...mocks.flatMap((each) => mockHandlers(each)),
);

/** README's table of the three clients: each column is a program, from top to bottom. */
function comparison(): Program[] {
  const section = 'The same on all three';
  const table = readDocument('README.md').split(`## ${section}\n`)[1]!.split('\n## ')[0]!;
  const rows = Array.from(table.matchAll(/^\| ([a-z ]+) \| `(.+)` \| `(.+)` \| `(.+)` \|$/gm), ([, row, ...cells]) => ({ row: row!, cells }));
  const columns = [
    { platform: 'cognite', client: 'cdf', given: "const externalId = 'pump-report', description = '';", created: (code: string) => `await ${code};` },
    { platform: 'civis', client: 'civis', given: `const name = 'Refresh', definition = "version: '2.0'\\nw: { tasks: { a: { action: std.noop } } }";`, created: (code: string) => `const { id } = await ${code};` },
    {
      platform: 'atlan',
      client: 'atlan',
      given: "const name = 'atlan-dbt-1714638976', metadata = { name }, spec = { entrypoint: 'main' };",
      // It runs at once, and is found after that.
      created: (code: string) => `await atlan.workflows.wait(await ${code}, { interval: 10 });`,
    },
  ];
  return columns.map(({ platform, client, given, created }, index) => {
    const lines = rows.map(({ row, cells }) => {
      const code = cells[index]!;
      if (row === 'client') return `const ${client} = ${code};`;
      if (row === 'list') return `for await (const each of ${code}) console.log('listed', typeof each);`;
      const call = row === 'create' ? created(code) : `${row === 'start' ? 'const run = ' : ''}await ${code};`;
      return `${call} console.log('${row}');`;
    });
    const name = /^(\w+)/.exec(rows[0]!.cells[index]!)![1];
    const source = `import { ${name} } from 'data-platform-sdk/${platform}';\n${given}\n${lines.join('\n')}\nexport {};\n`;
    const listed = Array.from({ length: platform === 'cognite' ? 2 : 1 }, () => 'listed object');
    return { file: 'README.md', section: `${section}: ${platform}`, source, output: ['create', 'retrieve', ...listed, 'update', 'start', 'wait', 'delete'].join('\n') };
  });
}

function token(): HttpResponse<{ access_token: string; expires_in: number }> {
  return HttpResponse.json({ access_token: 'a-token', expires_in: 3600 });
}

/** What every program finds in CDF: two workflows, one of which has run three times. Civis and Atlan are empty. */
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
  for (const each of mocks) each.reset();
  await plant();
  for (const name of Object.keys(process.env)) if (/^(?:COGNITE|CIVIS|ATLAN)_/.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv('COGNITE_PROJECT', 'plant-1');
  vi.stubEnv('COGNITE_CLUSTER', 'westeurope-1');
  vi.stubEnv('COGNITE_CLIENT_NAME', 'docs');
  vi.stubEnv('COGNITE_TENANT_ID', 'a-tenant');
  vi.stubEnv('COGNITE_CLIENT_ID', 'a-client');
  vi.stubEnv('COGNITE_CLIENT_SECRET', 'a-secret');
  vi.stubEnv('CIVIS_API_KEY', 'a-key');
  vi.stubEnv('ATLAN_BASE_URL', 'https://acme.atlan.com');
  vi.stubEnv('ATLAN_API_KEY', 'a-key');
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
  expect(counts['docs/civis.md']).toBeGreaterThanOrEqual(5);
  expect(counts['docs/atlan.md']).toBeGreaterThanOrEqual(5);
  expect(counts['docs/testing.md']).toBeGreaterThanOrEqual(9);
});

it('type-checks all of them', { timeout: 120_000 }, () => {
  expect(typeErrors(programs)).toEqual([]);
});

/** The worker of a page, which there is none of here: MSW for Node in its clothes. */
const workerInNode: Plugin = {
  name: 'worker-in-node',
  setup(build) {
    build.onResolve({ filter: /^msw\/browser$/ }, () => ({ path: 'worker', namespace: 'worker-in-node' }));
    build.onLoad({ filter: /.*/, namespace: 'worker-in-node' }, () => ({
      resolveDir: root,
      contents: `import { setupServer } from 'msw/node';
        export function setupWorker(...handlers) {
          const server = setupServer(...handlers);
          return { start: async (options) => server.listen(options), stop: () => server.close() };
        }`,
    }));
  },
};

it.each(programs.map((program) => [`${program.file}: ${program.section}`, program] as const))('runs %s', async (_name, program) => {
  // What is told of the mocks brings mocks of its own.
  const isAlone = program.file === 'docs/testing.md';
  if (isAlone) server.close();
  try {
    await run(program.source, root, workerInNode);
  } finally {
    if (isAlone) server.listen({ onUnhandledRequest: 'error' });
  }
  expect(printed.join('\n')).toBe(program.output);
  // A program that prints nothing has at least been heard.
  expect(printed.length + mocks.reduce((sum, { requests }) => sum + requests.length, 0)).toBeGreaterThan(0);
});

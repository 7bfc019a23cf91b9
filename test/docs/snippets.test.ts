import { join } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CogniteClient, type WorkflowTask } from 'data-platform-sdk/cognite';
import { mockCognite } from '../../src/testing/index.js';
import { mswHandler } from '../../src/testing/msw.js';
import { documents, programsOf, root, type Program } from './markdown.js';
import { fromSources, sourceOf } from './resolve.js';

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
  for (const name of Object.keys(process.env)) if (/^COGNITE_/.test(name)) vi.stubEnv(name, undefined);
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
  await run(program);
  expect(printed.join('\n')).toBe(program.output);
  // A program that prints nothing has at least been heard.
  expect(printed.length + mock.requests.length).toBeGreaterThan(0);
});

/** Runs a program as the module that it is, with the package's sources inside. */
async function run({ source, file }: Program): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: root, sourcefile: file },
    plugins: [fromSources()],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}

/** What TypeScript says of the programs, with the project's own settings, as `file:line: message`. */
function typeErrors(all: readonly Program[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = new Map(all.map((program, index) => [join(root, 'docs', `program-${index}.ts`), program]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => names.has(path) || fileExists(path);
  host.readFile = (path) => names.get(path)?.source ?? readFile(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion);
  };
  host.resolveModuleNameLiterals = (literals, containing, redirected, settings, file) =>
    literals.map((literal) => {
      const found = sourceOf(literal.text);
      if (found) return { resolvedModule: { resolvedFileName: found, extension: found.slice(found.lastIndexOf('.')), isExternalLibraryImport: false } };
      return ts.resolveModuleName(literal.text, containing, settings, host, undefined, redirected, ts.getModeForUsageLocation(file, literal, settings));
    });
  const program = ts.createProgram([...names.keys()], options, host);
  return [...names].flatMap(([path, { file }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start = 0, messageText }) => {
      const { line } = program.getSourceFile(path)!.getLineAndCharacterOfPosition(start);
      return `${file}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
  );
}

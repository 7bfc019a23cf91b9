import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as cognite from 'data-platform-sdk/cognite';
import { anchorsOf, blocksOf, documents, readDocument, root } from './markdown.js';
import { fromSources } from './resolve.js';

const readme = readDocument('README.md');

describe('the documents', () => {
  it.each(documents)('%s has no dead link', (file) => {
    const text = readDocument(file).replace(/^```[\s\S]*?^```/gm, '');
    const dead = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link]) => link!).filter((link) => {
      if (link.startsWith('https:')) return false;
      const [path, anchor] = link.split('#') as [string, string | undefined];
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(readDocument(target)).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it.each(documents)('%s names npm scripts that exist', (file) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = Array.from(readDocument(file).matchAll(/\bnpm (?:run )?(generate|build|start|test|typecheck|lint|check|bench|soak|(?:test|docs):\w+)\b/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('has a line for every class of errors', () => {
    const classes = Object.entries(cognite).filter(([, value]) => typeof value === 'function' && (value === cognite.SdkError || value.prototype instanceof Error)).map(([name]) => name);
    expect(classes.length).toBeGreaterThan(10);
    expect(classes.filter((name) => !readme.includes(`\n| \`${name}\` |`))).toEqual([]);
  });

  it('has every variable that the environment is read for, and no other', () => {
    const read = new Set(readFileSync(join(root, 'src/cognite/environment.ts'), 'utf8').match(/COGNITE_\w+/g));
    read.delete('COGNITE_API_KEY'); // Only to say that it is withdrawn.
    const table = readme.split('### From the environment')[1]!.split('\n## ')[0]!;
    expect([...new Set(table.match(/COGNITE_\w+/g))].sort()).toEqual([...read].sort());
  });

  it('names the options of the client', () => {
    const source = readFileSync(join(root, 'src/core/client-options.ts'), 'utf8').split('export interface ClientOptions')[1]!.split('\n}')[0]!;
    const options = Array.from(source.matchAll(/^ {2}(\w+)\?:/gm), ([, name]) => name!);
    expect(options).toContain('retryDelay');
    expect(options.filter((name) => !new RegExp(`\`${name}\`|\\b${name}:`).test(readme))).toEqual([]);
  });

  it('lists the headers that pages may send', async () => {
    const { 'x-sdk': extension } = JSON.parse(readFileSync(join(root, 'generated/cognite/openapi.json'), 'utf8')) as { 'x-sdk': { browserHeaders: string[] } };
    const line = readme.split('\n').find((each) => each.includes('CDF allows pages to send'))!;
    expect(Array.from(line.matchAll(/`([\w-]+)`/g), ([, name]) => name)).toEqual(extension.browserHeaders);
  });

  it('promises no smaller bundle than there is', async () => {
    const [area, one] = blocksOf(readme).filter(({ section, language }) => section === 'One area alone' && language === 'ts').map(({ text }) => text);
    const whole = area!.replace('{ Workflows }', '{ CogniteClient }').replace('cognite/workflows', 'cognite').replace('new Workflows(', 'new CogniteClient(').replace('workflows.list', 'workflows.workflows.list');
    const limits = /function's program is under (\d+) kB[^.]*class's under (\d+) kB[^.]*\.[^.]*under (\d+) kB/.exec(readme)!.slice(1);
    for (const [index, program] of [one!, area!, whole].entries()) expect(await gzipped(program)).toBeLessThan(Number(limits[index]) * 1000);
  });
});

describe('examples/from-manifest.ts', () => {
  const show = (...words: string[]): string => execFileSync(process.execPath, ['--import', 'tsx', 'examples/from-manifest.ts', ...words], { cwd: root, encoding: 'utf8' });

  it('shows every method that the manifest has', () => {
    const { operations } = JSON.parse(readFileSync(join(root, 'generated/cognite/manifest.json'), 'utf8')) as { operations: { public: boolean }[] };
    expect(show().match(/^\S.*\(.*\): \S.*$/gm)).toHaveLength(operations.filter((operation) => operation.public).length);
  });

  it('shows signature, request and retries of what is looked for', () => {
    expect(show('runWorkflow')).toBe(
      'workflows.executions.run(workflowExternalId, version, { input?, metadata?, clientCredentials?, nonce? }): WorkflowExecution\n' +
        '    Start an execution of a workflow version. POST /workflows/{workflowExternalId}/versions/{version}/run\n' +
        '    never sent twice, unless the platform did nothing\n',
    );
    expect(show('retrieveWorkflowVersion')).toContain('workflows.versions.retrieve(WorkflowVersionId | list, { ignoreUnknownIds? }): WorkflowVersion | undefined | WorkflowVersion[]');
    expect(show('listWorkflowTriggerRuns')).toContain('workflows.triggers.listRuns(triggerExternalId, { limit?, prefetch? }): List<WorkflowTriggerRun>');
    expect(show('no-such-word')).toBe('no method has "no-such-word"\n');
  });
});

/** Bytes of a program as a page would load it. */
async function gzipped(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: root },
    plugins: [fromSources()],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

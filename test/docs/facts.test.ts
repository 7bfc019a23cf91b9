import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as atlan from 'data-platform-sdk/atlan';
import * as civis from 'data-platform-sdk/civis';
import * as definitions from 'data-platform-sdk/civis/workflow-definition';
import * as cognite from 'data-platform-sdk/cognite';
import { version } from '../../src/core/version.js';
import { programs } from '../package/programs.js';
import { anchorsOf, documents, readDocument, root } from './markdown.js';
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
  it('has a line for every class of errors, and for no other', () => {
    const all: [string, unknown][] = [cognite, civis, definitions, atlan].flatMap((entry) => Object.entries(entry));
    const classes = new Set(all.filter(([, value]) => typeof value === 'function' && value.prototype instanceof Error).map(([name]) => name));
    expect(classes.size).toBeGreaterThan(15);
    expect(Array.from(sectionOf(readme, 'Errors').matchAll(/^\| `(\w+)` \|/gm), ([, name]) => name).sort()).toEqual([...classes].sort());
  });

  it('has every entry point, and no other', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).map((path) => path.slice(2)).filter((path) => path !== 'package.json');
    const named = Array.from(sectionOf(readme, 'Entry points').matchAll(/`([\w./-]+[\w])`/g), ([, name]) => name);
    expect(named.sort()).toEqual(entries.sort());
  });

  it('has every variable that the environment is read for, and no other', () => {
    const read = new Set(['cognite/environment', 'civis/environment', 'civis/job', 'atlan/environment'].flatMap(variablesIn));
    read.delete('COGNITE_API_KEY'); // Only to say that it is withdrawn.
    expect([...new Set(variablesOf(sectionOf(readme, 'From the environment')))].sort()).toEqual([...read].sort());
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

  it('promises no smaller bundle than there is, and none much larger', async () => {
    const rows = sectionOf(readme, 'Sizes').match(/^\| [A-Z]\w+ \|.*$/gm)!.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
    expect(rows.map(([name]) => name!.toLowerCase())).toEqual(Object.keys(programs));
    for (const [name, ...told] of rows) {
      const { oneFunction, oneArea, wholeClient } = programs[name!.toLowerCase() as keyof typeof programs];
      for (const [index, program] of [oneFunction, oneArea, wholeClient].entries()) {
        const bytes = await gzipped(program);
        expect(bytes, `${name}, column ${index + 1}`).toBeLessThan(Number(told[index]) * 1000);
        expect(bytes, `${name}, column ${index + 1}`).toBeGreaterThan(Number(told[index]) * 1000 - 1000);
      }
    }
  });
});

describe.each([
  ['docs/civis.md', ['civis/environment', 'civis/job']],
  ['docs/atlan.md', ['atlan/environment']],
] as const)('%s', (file, sources) => {
  it('has every variable that the environment is read for, and no other', () => {
    expect([...new Set(variablesOf(readDocument(file)))].sort()).toEqual([...new Set(sources.flatMap(variablesIn))].sort());
  });

  it('names every class of errors that is its own', () => {
    const own = file === 'docs/civis.md' ? { ...civis, ...definitions } : atlan;
    const classes = Object.entries(own).filter(([name, value]) => typeof value === 'function' && (value as { prototype: unknown }).prototype instanceof Error && !(name in cognite)).map(([name]) => name);
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.filter((name) => !readDocument(file).includes(name))).toEqual([]);
  });
});

it('has one version', () => {
  const { version: released } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  expect([version, packages['']?.version]).toEqual([released, released]);
  expect(readDocument('CHANGELOG.md')).toContain(`\n## [${released}]`);
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

/** The text below a heading, up to the next one. */
function sectionOf(markdown: string, heading: string): string {
  const text = markdown.split(new RegExp(`^#{2,} ${heading}\n`, 'm'))[1];
  if (text === undefined) throw new Error(`there is no section ${heading}`);
  return text.split(/^#{1,6} /m)[0]!;
}

function variablesOf(text: string): string[] {
  return text.match(/\b(?:COGNITE|CIVIS|ATLAN)_\w+/g) ?? [];
}

/** The variables that a source file names. */
function variablesIn(path: string): string[] {
  return variablesOf(readFileSync(join(root, `src/${path}.ts`), 'utf8'));
}

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

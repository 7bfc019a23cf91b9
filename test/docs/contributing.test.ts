import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { generatePlatform } from '../../scripts/generate/pipeline.js';
import { SpecError } from '../../scripts/generate/problems.js';
import { blocksOf, readDocument, root } from './markdown.js';
import { run } from './run.js';
import { typeErrors } from './typecheck.js';

const blocks = blocksOf(readDocument('CONTRIBUTING.md')).filter(({ section }) => section.startsWith('Worked example'));

/** The example's block in a language, or the YAML file that its first line names. */
function block(name: string): string {
  const found = blocks.find(({ language, text }) => language === name || text.startsWith(`# ${name}\n`));
  if (!found) throw new Error(`the example has no ${name}`);
  return found.text;
}

describe('the example of CONTRIBUTING.md', () => {
  let base: string;

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }

  // A project whose one area is the example's.
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'example-'));
    const document = parse(readDocument('openapi/cognite/openapi.yaml')) as { 'x-sdk': Record<string, unknown> };
    // Names of resources that the example has not.
    const { classes: _classes, nouns: _nouns, ...rest } = document['x-sdk'];
    const { tags, paths } = parse(block('openapi/cognite/openapi.yaml')) as { tags: object[]; paths: object };
    write('openapi/cognite/openapi.yaml', stringify({ ...document, 'x-sdk': rest, tags, paths }));
    write('openapi/cognite/labels.yaml', block('openapi/cognite/labels.yaml'));
    write('package.json', '{ "type": "module" }');
    write('openapi/cognite/shared.yaml', stringify(used(parse(readDocument('openapi/cognite/shared.yaml')) as Shared, block('openapi/cognite/labels.yaml'))));
    for (const path of ['redocly.yaml', 'openapi/x-sdk.schema.json', 'openapi/manifest.schema.json']) {
      copyFileSync(join(root, path), join(base, path));
    }
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('is a sound spec', { timeout: 60_000 }, async () => {
    const { files, warnings } = await generatePlatform('cognite', base, 'data-platform-sdk');
    expect(warnings).toEqual([]);
    for (const [path, text] of files) write(`generated/${path}`, text);
    // The area's entry file, which the text asks for.
    write('src/cognite/labels.ts', "export * from '../../generated/cognite/labels.js';\n");
    symlinkSync(join(root, 'src/core'), join(base, 'src/core'), 'dir');
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'dir');
  });

  it('type-checks', { timeout: 60_000 }, () => {
    expect(typeErrors([{ file: 'CONTRIBUTING.md', section: 'Worked example', source: block('ts'), output: '' }], base)).toEqual([]);
  });

  it('passes its own test', async () => {
    const tests: [string, () => Promise<void>][] = [];
    Object.assign(globalThis, { vitestOfExample: { expect, it: (...test: [string, () => Promise<void>]) => void tests.push(test) } });
    await run(block('ts'), base, insideOut);
    expect(tests).toHaveLength(2);
    for (const [, test] of tests) await test();
  });

  it('fails as the text says when it does not tell whether it may be sent twice', { timeout: 60_000 }, async () => {
    write('openapi/cognite/labels.yaml', block('openapi/cognite/labels.yaml').replace(/ *idempotent: false.*\n/, ''));
    const error = await generatePlatform('cognite', base, 'data-platform-sdk').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).message).toBe(block('text'));
  });
});

interface Shared {
  components: Record<string, Record<string, unknown>>;
}

/** What an area uses of the shared components; the rest would be an error. */
function used(shared: Shared, area: string): Shared {
  const text = area + JSON.stringify(shared);
  const components = Object.entries(shared.components).map(([kind, all]): [string, Record<string, unknown>] => [
    kind,
    Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(`#/components/${kind}/${name}\\b`).test(text))),
  ]);
  const rest = { components: Object.fromEntries(components.filter(([, all]) => Object.keys(all).length > 0)) };
  return JSON.stringify(rest) === JSON.stringify(shared) ? shared : used(rest, area);
}

/** Gives the example the `it` and `expect` of this test. */
const insideOut: Plugin = {
  name: 'inside-out',
  setup(build) {
    build.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'inside-out' }));
    build.onLoad({ filter: /.*/, namespace: 'inside-out' }, () => ({ contents: 'export const { it, expect } = globalThis.vitestOfExample;' }));
  },
};

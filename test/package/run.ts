/**
 * Installs the packed package as a user would, and uses it in every way that it says it can be used:
 * `npm run build && npm run test:package`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { groups } from '../../scripts/build/groups.js';
import { bundle, firstLoad, leftOf } from './bundle.js';
import { check, type Resolution, type Version } from './compiler.js';
import { everyCall } from './every-call.js';
import { limits } from './limits.js';
import { listsAssets, listsCredentials, programs, unused } from './programs.js';
import { testMocks } from './testing.js';

const root = process.cwd();
const work = join(root, '.tmp/package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  exports: Record<string, string | object>;
};
const entries = Object.keys(manifest.exports).map((path) => manifest.name + path.slice(1));
const modules = entries.filter((_entry, index) => typeof Object.values(manifest.exports)[index] !== 'string');
const documents = entries.filter((entry) => !modules.includes(entry));
/** Those that browsers load as they are. MSW itself reads globals. */
const forBrowsers = modules.filter((entry) => !/\/(node|testing\/msw|testing\/server)$/.test(entry));

let passed = 0;
const failures: string[] = [];

/** One check: it passes unless it throws or gives a text that says what is wrong. */
async function test(name: string, run: () => unknown): Promise<void> {
  let wrong: unknown;
  try {
    wrong = (await run()) || undefined;
  } catch (error) {
    wrong = (error as { stderr?: string }).stderr || (error as Error).message;
  }
  if (wrong === undefined) passed++;
  else failures.push(name);
  console.log(wrong === undefined ? `ok    ${name}` : `FAIL  ${name}\n${String(wrong).trim().replace(/^/gm, '        ')}`);
}

/** Runs a script in the user's project; gives what it printed. */
function node(file: string, text: string): string {
  writeFileSync(join(work, file), text);
  return execFileSync(process.execPath, [file], { cwd: work, encoding: 'utf8', stdio: 'pipe' });
}

/** A file's text without its comments. */
function code(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
}

function expectEqual(found: unknown, expected: unknown): string | undefined {
  const [a, b] = [found, expected].map((value) => JSON.stringify(value));
  return a === b ? undefined : `got      ${a}\nexpected ${b}`;
}

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const [{ filename, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: root, encoding: 'utf8', stdio: 'pipe' })) as [
  { filename: string; files: { path: string; size: number }[] },
];
const tarball = join(work, filename);
// What the package depends on comes from our own node_modules, so that nothing is fetched.
const dependencies = Object.fromEntries(Object.keys(manifest.dependencies).map((name) => [name, `file:${join(root, 'node_modules', name)}`]));
writeFileSync(
  join(work, 'package.json'),
  JSON.stringify({ name: 'user', private: true, type: 'module', dependencies: { [manifest.name]: `file:${tarball}`, ...dependencies }, overrides: dependencies }),
);
execFileSync('npm', ['install', '--offline', '--install-links', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: work, stdio: 'pipe' });
// What users install beside it, where they need it.
const peers = Object.keys(manifest.peerDependencies);
for (const name of peers) symlinkSync(join(root, 'node_modules', name), join(work, 'node_modules', name), 'dir');

await test('the tarball has what the package needs, and nothing else', () => {
  const allowed = /^(dist\/.+\.(c?js|c?js\.map|d\.c?ts)|generated\/[\w-]+\/(openapi|manifest)\.json|openapi\/[\w.-]+\.schema\.json|dist\/openapi-fetch\.LICENSE\.txt|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  const odd = files.map(({ path }) => path).filter((path) => !allowed.test(path) || /(^|\/)(test|bench|scripts|examples|node_modules)\//.test(path));
  return odd.length > 0 && `not expected: ${odd.join(', ')}`;
});

await test('no file of it names a folder of the machine that built it', () => {
  const inside = join(work, 'node_modules', manifest.name);
  const telling = files.filter(({ path }) => readFileSync(join(inside, path), 'utf8').includes(root)).map(({ path }) => path);
  return telling.length > 0 && telling.join(', ');
});

await test('every source that a source map names is in the map', () => {
  const inside = join(work, 'node_modules', manifest.name);
  const bare = files.filter(({ path }) => path.endsWith('.map')).filter(({ path }) => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(inside, path), 'utf8')) as { sources: string[]; sourcesContent?: (string | null)[] };
    // A CommonJS file stands among its own sources, without text: bundles are made of it.
    return sources.some((source, index) => !source.endsWith('.cjs') && typeof sourcesContent?.[index] !== 'string');
  });
  return bare.length > 0 && bare.map(({ path }) => path).join(', ');
});

await test('publint, strict', async () => {
  const { messages } = await publint({ pkgDir: join(work, 'node_modules', manifest.name), strict: true, pack: false });
  const pkg = JSON.parse(readFileSync(join(work, 'node_modules', manifest.name, 'package.json'), 'utf8')) as never;
  return messages.map((message) => formatMessage(message, pkg)).join('\n');
});

await test('arethetypeswrong', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'node16', '--format', 'ascii', '--no-color', '--no-emoji'], { encoding: 'utf8' });
  return status !== 0 && stdout;
});

/** A client with a fetch of its own, one list, one error. */
const useIt = `
  const answers = { items: [{ externalId: 'a' }, { externalId: 'b' }] };
  const fetch = async (url) => url.includes('/workflows/none')
    ? new Response(JSON.stringify({ error: { code: 403, message: 'no' } }), { status: 403 })
    : new Response(JSON.stringify(answers), { status: 200 });
  const cdf = new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 't', fetch });
  const names = (await cdf.workflows.list().toArray()).map(({ externalId }) => externalId);
  const alone = await new Workflows({ project: 'p', cluster: 'c', appName: 'a', auth: 't', fetch }).list().toArray();
  const error = await cdf.workflows.retrieve('none').catch((error) => error);
  const { data } = await cdf.raw.GET('/workflows');
`;
const used = ['a', 'b', 2, true, 'PermissionError', 403, 2];
const report = "console.log(JSON.stringify([...names, alone.length, error instanceof ApiError, error.name, error.status, data.items.length]));";

await test('Node, ESM', () => {
  const out = node('esm.mjs', `import { ApiError, CogniteClient } from 'data-platform-sdk/cognite';
    import { Workflows } from 'data-platform-sdk/cognite/workflows';${useIt}${report}`);
  return expectEqual(JSON.parse(out), used);
});

await test('Node, CommonJS', () => {
  const out = node('cjs.cjs', `const { ApiError, CogniteClient } = require('data-platform-sdk/cognite');
    const { Workflows } = require('data-platform-sdk/cognite/workflows');
    (async () => {${useIt}${report}})();`);
  return expectEqual(JSON.parse(out), used);
});

await test('Node, Civis and Atlan, in ESM and CommonJS', () => {
  const program = `
    const json = (body, headers) => new Response(JSON.stringify(body), { status: 200, headers });
    const civis = new CivisClient({ auth: 'k', fetch: async () => json([{ id: 1 }, { id: 2 }], { 'x-pagination-total-pages': '1', 'x-pagination-total-entries': '2' }) });
    const atlan = new AtlanClient({ tenant: 'acme.atlan.com', auth: 'k', fetch: async () => json({ hits: { total: { value: 1 }, hits: [{ _id: 'w', _source: { metadata: { name: 'w' } } }] } }) });
    const page = await civis.workflows.list().page();
    const found = await atlan.workflows.findById('w');
    const report = validateWorkflowDefinition("version: '2.0'\\nw: { tasks: { a: { action: std.nop } } }");
    console.log(JSON.stringify([page.total, page.items.map(({ id }) => id), found.hit._id, found.metadata.name, report.valid, report.problems.length]));`;
  const expected = [2, [1, 2], 'w', 'w', false, 1];
  const names = [['CivisClient', 'civis'], ['AtlanClient', 'atlan'], ['validateWorkflowDefinition', 'civis/workflow-definition']] as const;
  const esm = node('others.mjs', names.map(([name, path]) => `import { ${name} } from '${manifest.name}/${path}';`).join('\n') + program);
  const cjs = node('others.cjs', names.map(([name, path]) => `const { ${name} } = require('${manifest.name}/${path}');`).join('\n') + `(async () => {${program}})();`);
  return expectEqual([JSON.parse(esm), JSON.parse(cjs)], [expected, expected]);
});

await test('a class is one and the same from every entry, in ESM and in CommonJS', () => {
  const same = (a: string, b: string): string => `[${a}.Workflows === ${b}.Workflows, ${a}.ApiError === ${b}.ApiError]`;
  const esm = node('same.mjs', `import * as a from 'data-platform-sdk/cognite'; import * as b from 'data-platform-sdk/cognite/workflows'; console.log(JSON.stringify(${same('a', 'b')}));`);
  const cjs = node('same.cjs', `const a = require('data-platform-sdk/cognite'); const b = require('data-platform-sdk/cognite/workflows'); console.log(JSON.stringify(${same('a', 'b')}));`);
  return expectEqual([JSON.parse(esm), JSON.parse(cjs)], [[true, true], [true, true]]);
});

await test('ESM and CommonJS together: errors and connections of one are known to the other', () => {
  const out = node('both.mjs', `import { createRequire } from 'node:module';
    import { ApiError, CogniteClient, SdkError } from 'data-platform-sdk/cognite';
    const other = createRequire(import.meta.url)('data-platform-sdk/cognite');
    const { Workflows } = createRequire(import.meta.url)('data-platform-sdk/cognite/workflows');
    ${useIt}
    const theirs = await new other.CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 't', fetch }).workflows.retrieve('none').catch((error) => error);
    const shared = await new Workflows(cdf.connection).list().toArray();
    console.log(JSON.stringify([other.ApiError !== ApiError, error instanceof other.ApiError, error instanceof other.PermissionError, error instanceof other.NotFoundError, theirs instanceof ApiError, theirs instanceof SdkError, new Error('x') instanceof other.SdkError, shared.length]));`);
  return expectEqual(JSON.parse(out), [true, true, true, false, true, true, false, 2]);
});

await test('Node, every entry, imported and required', () => {
  const out = node('entries.mjs', `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const found = [];
    for (const name of ${JSON.stringify(modules)}) {
      const [a, b] = [Object.keys(await import(name)), Object.keys(require(name))].map((names) => names.filter((name) => name !== 'default' && name !== 'module.exports').sort().join());
      if (a !== b || a === '') found.push(name + ': ' + a + ' / ' + b);
    }
    for (const name of ${JSON.stringify(documents)}) {
      const { default: document } = await import(name, { with: { type: 'json' } });
      if (Object.keys(document).length === 0 || JSON.stringify(document) !== JSON.stringify(require(name))) found.push(name);
    }
    console.log(JSON.stringify(found));`);
  return expectEqual(JSON.parse(out), []);
});

await test('importing any entry reads and changes no global', async () => {
  const problems: string[] = [];
  for (const entry of forBrowsers) {
    const { text } = await bundle(`import * as all from '${entry}'; globalThis.result = Object.keys(all).length;`, work, 'iife');
    // Nothing but the language: reading fetch, Headers, document, process … throws.
    // Apache Arrow itself makes decoders as it is imported.
    const context = createContext({ result: 0, ...(entry.endsWith('/arrow') && { TextDecoder, TextEncoder }) });
    try {
      const before = Object.getOwnPropertyNames(context);
      runInContext(text, context);
      const added = Object.getOwnPropertyNames(context).filter((name) => !before.includes(name));
      if (!(context['result'] as number)) problems.push(`${entry}: exports nothing`);
      if (added.length > 0) problems.push(`${entry}: adds ${added.join(', ')}`);
    } catch (error) {
      problems.push(`${entry}: ${(error as Error).message}`);
    }
  }
  return problems.join('\n');
});

await test('no Node built-in in what browsers load', async () => {
  const problems: string[] = [];
  for (const entry of forBrowsers) {
    const { inputs } = await bundle(`export * from '${entry}';`, work);
    const found = Object.values(inputs).flatMap(({ imports }) => imports.map(({ path }) => path)).filter((path) => path.startsWith('node:') || isBuiltin(path));
    if (found.length > 0) problems.push(`${entry}: ${found.join(', ')}`);
  }
  const own = files.filter(({ path }) => path.startsWith('dist/') && path.endsWith('.js') && path !== 'dist/cognite/node.js');
  const telling = /\b(?:require\(|Buffer\b|__dirname\b|__filename\b|import\.meta\b)/;
  for (const { path } of own) {
    const found = telling.exec(code(readFileSync(join(work, 'node_modules', manifest.name, path), 'utf8')));
    if (found) problems.push(`${path} speaks of ${found[0]}`);
  }
  return problems.join('\n');
});

await test('what is imported and not used costs nothing', async () => {
  const { minified } = await bundle(unused, work);
  return minified > 0 && `${minified} bytes are left`;
});

const { operations } = JSON.parse(readFileSync(join(root, 'generated/cognite/manifest.json'), 'utf8')) as { operations: Parameters<typeof everyCall>[0] };
const platforms = Object.keys(programs) as (keyof typeof programs)[];
for (const platform of platforms) {
  const { oneArea, oneFunction } = programs[platform];
  await test(`${platform}: one area carries nothing of the whole client`, async () => {
    const { text } = await bundle(oneArea, work);
    return text.includes('pathSerializer') && 'openapi-fetch is in the bundle';
  });
  const { classForm, functionForm } = limits.bundle;
  await test(`${platform}: a program with one area's class is at most ${classForm[platform]} bytes, minified and gzipped`, async () => {
    const { gzipped } = await bundle(oneArea, work);
    return gzipped > classForm[platform] && `${gzipped} bytes`;
  });
  await test(`${platform}: a program with one operation's function is at most ${functionForm[platform]} bytes, minified and gzipped`, async () => {
    const { gzipped } = await bundle(oneFunction, work);
    return gzipped > functionForm[platform] && `${gzipped} bytes`;
  });
}

await test(`a program that lists credentials by the function is at most ${limits.bundle.credentials} bytes, minified and gzipped`, async () => {
  const { gzipped } = await bundle(listsCredentials, work);
  return gzipped > limits.bundle.credentials && `${gzipped} bytes`;
});

await test(`a program that lists assets by the function is at most ${limits.bundle.assets} bytes, minified and gzipped`, async () => {
  const { gzipped } = await bundle(listsAssets, work);
  return gzipped > limits.bundle.assets && `${gzipped} bytes`;
});

await test(`a page with the whole client of Cognite loads at most ${limits.bundle.clientFirst} bytes, minified and gzipped, before it runs`, async () => {
  const bytes = await firstLoad(programs.cognite.wholeClient, work);
  return bytes > limits.bundle.clientFirst && `${bytes} bytes`;
});

for (const [entry, most] of Object.entries(limits.files)) {
  await test(`Node loads at most ${most} files of the package for ${entry}`, () => {
    // ESM is the same files, but does not say which it has loaded.
    const loaded = JSON.parse(node('files.cjs', `require('${manifest.name}/${entry}'); console.log(JSON.stringify(Object.keys(require.cache)));`)) as string[];
    const ours = loaded.filter((path) => path.includes(`${manifest.name}/dist/`));
    return (ours.length === 0 || ours.length > most) && `${ours.length} files: ${ours.join(', ')}`;
  });
}

await test('a file that entries share keeps nothing for who uses nothing of it', async () => {
  const inside = join(work, 'node_modules', manifest.name, 'dist');
  const kept: string[] = [];
  // Of the runtime that is the text of its version, which every request sends.
  for (const file of groups.map(([name]) => `${name}.js`).filter((name) => name !== 'core.js')) {
    const left = await leftOf(join(inside, file));
    if (left !== '') kept.push(`${file}: ${left}`);
  }
  return kept.join('\n');
});

await test('only who checks definitions of Civis workflows carries the libraries for it', async () => {
  const withLibraries: string[] = [];
  for (const entry of forBrowsers.filter((each) => each !== `${manifest.name}/testing`)) {
    const { inputs } = await bundle(`export * from '${entry}';`, work);
    if (Object.keys(inputs).some((path) => /node_modules\/(?:ajv|yaml)\//.test(path))) withLibraries.push(entry);
  }
  return expectEqual(withLibraries, [`${manifest.name}/civis/workflow-definition`]);
});

/** Uses the types as far as a user meets them, mistakes included. */
const fixture = (name: string): string => readFileSync(join(root, 'test/package/fixtures', name), 'utf8');
const typed = fixture('typed.ts');
const others = fixture('others.ts');
const json = `import document from 'data-platform-sdk/cognite/openapi.json' with { type: 'json' };
import manifest from 'data-platform-sdk/cognite/manifest.json' with { type: 'json' };
import civis from 'data-platform-sdk/civis/manifest.json' with { type: 'json' };
import atlan from 'data-platform-sdk/atlan/manifest.json' with { type: 'json' };
export const all: [string, number] = [document.openapi, manifest.operations.length + civis.operations.length + atlan.operations.length];
`;
const required = `import cognite = require('data-platform-sdk/cognite');
import { Workflows } from 'data-platform-sdk/cognite/workflows';
export const cdf: cognite.CogniteClient = new cognite.CogniteClient({ project: 'p', cluster: 'c', appName: 'a' });
export const workflows: Workflows = cdf.workflows;
import civis = require('data-platform-sdk/civis');
import { Credentials } from 'data-platform-sdk/atlan/credentials';
export const all: [civis.CivisClient, Credentials] = [new civis.CivisClient({}), new Credentials({ tenant: 't' })];
`;

for (const version of ['5.9', '7'] as const satisfies Version[]) {
  const inProject = (name: string, text: Record<string, string>, resolution: Resolution) => {
    const folder = join(work, `types-${name}-${version}`);
    return check(folder, text, version, resolution, true).errors;
  };
  await test(`TypeScript ${version}, nodenext`, () => inProject('nodenext', { 'typed.mts': typed, 'others.mts': others, 'json.mts': json }, 'nodenext'));
  await test(`TypeScript ${version}, bundler`, () => inProject('bundler', { 'package.json': '{"type":"module"}', 'typed.ts': typed, 'others.ts': others, 'json.ts': json }, 'bundler'));
  await test(`TypeScript ${version}, CommonJS`, () => inProject('cjs', { 'package.json': '{"type":"commonjs"}', 'required.cts': required }, 'nodenext'));
  for (const resolution of ['nodenext', 'bundler'] as const) {
    const every = limits.types.everyCall;
    await test(`TypeScript ${version}, ${resolution}: at most ${every.instantiations} instantiations for a program of ${every.calls} calls`, () => {
      const { program, calls } = everyCall(operations);
      const { errors, instantiations, types } = check(join(work, `types-every-${version}-${resolution}`), { 'program.mts': program }, version, resolution);
      const fits = calls >= every.calls && instantiations <= every.instantiations && types <= every.types;
      return errors || (!fits && `${calls} calls, ${instantiations} instantiations (at most ${every.instantiations}), ${types} types (at most ${every.types})`);
    });
    for (const platform of platforms) {
      const most = limits.types[platform];
      await test(`TypeScript ${version}, ${resolution}: at most ${most.instantiations} instantiations for a program that lists workflows of ${platform}`, () => {
        const { errors, instantiations, types } = check(join(work, `types-${platform}-${version}-${resolution}`), { 'program.mts': programs[platform].oneArea }, version, resolution);
        const fits = instantiations <= most.instantiations && types <= most.types;
        return errors || (!fits && `${instantiations} instantiations (at most ${most.instantiations}), ${types} types (at most ${most.types})`);
      });
    }
  }
}

await test('all declarations that are shipped compile by themselves', () => {
  const inside = join(work, 'node_modules', manifest.name, 'dist/types');
  // The declarations of optional libraries are theirs to mend, and those of Node are not there.
  const ofPeer = new RegExp(`from '(${peers.join('|')})['/]`);
  const all = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts') && !path.startsWith('src/node/') && !ofPeer.test(readFileSync(join(inside, path), 'utf8')));
  const text = all.map((path) => `import '${join(inside, path).replace(/\.d\.ts$/, '.js')}';`).join('\n');
  return check(join(work, 'types-all'), { 'all.mts': text }, '7', 'nodenext', true).errors;
});

await testMocks({ test, node, work, name: manifest.name, modules });

console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

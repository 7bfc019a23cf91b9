import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Project, type Edit } from './project.js';

// Each test runs the linter and often the compiler: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, '..', '..', 'scripts', 'generate.ts');
const broken: Edit = { file: 'runs.yaml', from: 'result: run\n', to: 'result: runn\n' };

let project: Project;
const start = (edits: readonly Edit[] = []): Project => (project = new Project(edits));
afterEach(() => project.remove());

/** Runs `npm run generate` over the project. */
function generate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, SDK_GENERATE_ROOT: project.base };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', command, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const generated = (name = ''): string => join(project.base, 'generated', 'plant', name);

describe('the command', () => {
  it('writes, checks, and names what is stale', async () => {
    start();
    const first = await generate();
    expect(first.err).toBe('');
    expect(first.out).toMatch(/^plant: 16 operations, 11 files, 11 written in [\d.]+ s\n$/);
    expect(readdirSync(generated()).sort()).toEqual([
      'client.ts', 'factories.ts', 'index.ts', 'manifest.json', 'openapi.json', 'platform.ts', 'pumps.ts', 'runs.ts', 'schema.d.ts', 'tokens.ts', 'verbs.ts',
    ]);
    expect(await generate('--check')).toMatchObject({ code: 0, out: 'generated/ is up to date\n' });

    writeFileSync(generated('runs.ts'), `${readFileSync(generated('runs.ts'), 'utf8')}// edited\n`);
    writeFileSync(generated('left.ts'), '// of an area that is gone\n');
    const stale = await generate('--check');
    expect(stale.code).toBe(1);
    expect(stale.err).toBe(
      'generated/plant/runs.ts is stale\ngenerated/plant/left.ts is no longer generated\nrun `npm run generate` and commit what it writes\n',
    );
    expect(existsSync(generated('left.ts'))).toBe(true);

    expect((await generate()).out).toContain('1 written, 1 removed');
    expect(existsSync(generated('left.ts'))).toBe(false);
    expect((await generate('--check')).code).toBe(0);
  });

  it('leaves everything as it was when a spec is wrong', async () => {
    start();
    await generate();
    const before = readFileSync(generated('runs.ts'), 'utf8');
    project.edit({ file: 'pumps.yaml', from: 'summary: List pumps\n', to: 'summary: List all pumps\n' });
    project.edit(broken);
    const failed = await generate();
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('openapi/plant/runs.yaml:');
    expect(failed.err).toContain('1 fault; nothing was written');
    expect(readFileSync(generated('runs.ts'), 'utf8')).toBe(before);
    expect(readFileSync(generated('pumps.ts'), 'utf8')).not.toContain('List all pumps');
    expect(readdirSync(generated()).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('writes nothing at all when the first generate fails', async () => {
    start([broken]);
    expect((await generate()).code).toBe(1);
    expect(existsSync(join(project.base, 'generated'))).toBe(false);
  });

  it('refuses a platform that does not exist', async () => {
    start();
    expect(await generate('--platform', 'plnt')).toMatchObject({ code: 2, err: 'there is no openapi/plnt/openapi.yaml; allowed: plant\n' });
  });
});

describe('what is generated', () => {
  it('is the same byte for byte, wherever the project is', async () => {
    const first = [...(await start().generate()).files];
    project.remove();
    const second = [...(await start().generate()).files];
    expect(second).toEqual(first);
    for (const [path, text] of first) {
      expect(text, path).not.toContain(project.base);
      expect(text.endsWith('\n'), path).toBe(true);
      expect(text, path).not.toMatch(/[ \t]$/m);
      if (path.endsWith('.ts')) expect(text, path).toMatch(/^\/\/ Generated from openapi\/plant\/\w+\.yaml by `npm run generate`\. Do not edit\.\n/);
    }
  });

  it('compiles under strict rules, and takes and refuses what it should', async () => {
    start();
    await project.emit();
    const usage = join(project.base, 'usage.ts');
    cpSync(join(here, 'fixtures', 'usage.txt'), usage);
    const program = ts.createProgram([usage], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      // The schema's file is a declaration: check it as well.
      skipLibCheck: false,
    });
    const files = program.getSourceFiles().filter((file) => file.fileName.startsWith(project.base) && !file.fileName.includes('/src/'));
    expect(files.map((file) => file.fileName.slice(project.base.length + 1))).toContain('generated/plant/schema.d.ts');
    const faults = files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
    const shown = faults.map((fault) => {
      const { line } = fault.file!.getLineAndCharacterOfPosition(fault.start!);
      return `${fault.file!.fileName.slice(project.base.length + 1)}:${line + 1}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`;
    });
    expect(shown).toEqual([]);
  });

  it('lets what is only sent be read-only lists and undefined, and leaves what is read as it is', async () => {
    const text = (await start().generate()).files.get('plant/schema.d.ts')!;
    const part = (name: string): string => new RegExp(`export (?:interface|type) ${name} [\\s\\S]*?\n\\}.*`).exec(text)![0].replace(/^ *\/\*\*.*\n/gm, '');
    expect(part('PumpUpsert')).toContain('plans?: readonly PumpPlanUpsert[] | undefined;');
    expect(part('PumpUpsert')).toContain('parent?: string | null | undefined;');
    expect(part('PumpFilter')).toContain('pumps?: readonly PumpId[] | undefined;');
    expect(part('PumpFilterInput')).toMatch(/pumps\?:[^;]* readonly PumpIdentifier\[\][^;]* undefined;/);
    expect(part('Pump')).toContain('plans?: PumpPlan[];');
    expect(part('Pump')).toContain('parent?: string | null;');
    // Both sent and read: a value that was read can be sent, so it is as it is read.
    project.edit({ file: 'runs.yaml', from: 'level: {', to: 'marks: { type: array, description: Marks., items: { type: integer } }\n        level: {' });
    const both = (await project.generate()).files.get('plant/schema.d.ts')!;
    expect(both).toContain('  marks?: number[];');
  });

  it('lets only one of an identifier\'s alternatives be given', async () => {
    const alternatives = async (): Promise<string> => {
      const text = (await project.generate()).files.get('plant/schema.d.ts')!.replace(/^ *\/\*\*.*\n/gm, '');
      return /export type PumpId = ([\s\S]*?\});/.exec(text)![1]!.replace(/\s+/g, ' ');
    };
    start();
    expect(await alternatives()).toBe('{ id: number; externalId?: undefined; } | { externalId: string; id?: undefined; }');
    // An object of which one property must be there says the same.
    project.edit({ file: 'pumps.yaml', from: /    InternalId:\n(?: {6}.*\n)+/.exec(project.read('openapi/plant/pumps.yaml'))![0], to: '' });
    project.edit({
      file: 'pumps.yaml',
      from: "      oneOf:\n        - { $ref: '#/components/schemas/InternalId' }\n        - { $ref: '#/components/schemas/ExternalId' }\n",
      to: '      type: object\n      minProperties: 1\n      maxProperties: 1\n      properties:\n        id: { type: integer, description: The id. }\n        externalId: { type: string, description: The external id. }\n',
    });
    expect(await alternatives()).toBe('{ id: number; externalId?: undefined; } | { externalId: string; id?: undefined; }');
  });

  it('lets variants exclude each other where the schema says so', async () => {
    const task = async (): Promise<string> => /export type Task = [\s\S]*?;\n\n/.exec((await project.generate()).files.get('plant/schema.d.ts')!.replace(/^ *\/\*\*.*\n/gm, ''))![0].replace(/\s+/g, ' ');
    start();
    expect(await task()).toBe('export type Task = FillTask | DrainTask; ');
    project.edit({ file: 'runs.yaml', from: 'description: A task, told apart by `type`.\n', to: 'description: A task, told apart by `type`.\n      x-sdk: { exclusiveVariants: true }\n' });
    expect(await task()).toMatch(/^export type Task = \{ type: 'fill'; level: number; .*\} \| \{ type: 'drain'; .*level\?: undefined; /);
  });

  it('imports no more of the runtime than it uses', async () => {
    const { files } = await start().generate();
    const runtime = (path: string) => [...files.get(path)!.matchAll(/from '\.\.\/\.\.\/src\/core\/([\w-]+)\.js'/g)].map((match) => match[1]);
    expect(runtime('plant/tokens.ts')).toEqual(['operation', 'params']);
    expect(runtime('plant/runs.ts')).toEqual(['call', 'connection', 'content', 'list', 'operation', 'params', 'readers', 'request-options', 'wait']);
    expect(files.get('plant/runs.ts')).not.toContain('offsetPages');
  });

  it('has descriptors with the facts that the runtime needs, and no others', async () => {
    const { files } = await start().generate();
    const text = files.get('plant/pumps.ts')!;
    const found = /export const filterPumpsOperation = (\{[\s\S]*?\n\}) as const/.exec(text)![1]!.replace(/\b\w+IdForms\b/g, (name) => `'${name}'`).replace('spellOut,', "spellOut: 'spellOut',").replace('encode: jsonBody', "encode: 'jsonBody'");
    expect(new Function(`return ${found}`)()).toEqual({
      id: 'filterPumps',
      path: '/pumps/list',
      body: ['filter', 'sortBy', 'partition', 'byId', 'limit', 'cursor'],
      encode: 'jsonBody',
      rename: { sortBy: 'sort_by' },
      accepts: {
        'filter.pumps': { single: true, identifier: 'pumpIdForms', max: 100 },
        'filter.parts': { single: true, identifier: 'partIdForms' },
        'filter.state': { single: true, values: ['RUNNING', 'STOPPED'] },
      },
      spellOut: 'spellOut',
      readonly: true,
      page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'], partitions: { parameter: 'partition', max: 5, excludes: ['sortBy'], with: { byId: true } } },
    });
  });

  it('gives lists that the platform can split their partitions', async () => {
    const { files } = await start().generate();
    const text = files.get('plant/pumps.ts')!;
    expect(text).toContain('export interface FilterPumpsParams extends PartitionedListOptions {');
    expect(text).toContain('return partitionedList(this.connection, filterPumpsOperation, cursorPages, [], params, options);');
    expect(text).not.toContain('partition?:');
  });

  it('gives updates a builder, typed by what each field can do', async () => {
    const { files } = await start().generate();
    const text = files.get('plant/pumps.ts')!;
    const part = (name: string): string => new RegExp(`export interface ${name} \\{[\\s\\S]*?\\n\\}`).exec(text)![0].replace(/ *\/\*\*.*\n/g, '');
    expect(part('PumpUpdateSet')).toBe('export interface PumpUpdateSet {\n  state?: PumpState | undefined;\n  parent?: string | null | undefined;\n}');
    expect(part('PumpUpdateAdd')).toBe('export interface PumpUpdateAdd {\n  plans?: readonly PumpPlanUpsert[] | undefined;\n}');
    expect(part('PumpUpdateRemove')).toContain('ExternalId)[] | undefined;');
    expect(text).toContain('PumpUpdate & UpdateVerbs<PumpUpdate, PumpUpdateSet, PumpUpdateAdd, PumpUpdateRemove, NoFields>');
    expect(text).toContain('export function toPumpUpdate(pump: Pump): PumpUpdate {');
    expect(text).toContain("parent: { verbs: ['set', 'setNull'] }");
  });

  it('looks up by ids in the body, waits on that, checks bounds, and goes to other servers', async () => {
    const { files } = await start().generate();
    const text = files.get('plant/pumps.ts')!;
    expect(text).toContain('retrieve(id: PumpIdentifier, params?: RetrievePumpsParams, options?: BatchOptions): Promise<Pump | undefined>;');
    expect(text).toContain('retrieve(ids: readonly PumpIdentifier[], params?: RetrievePumpsParams, options?: BatchOptions): Promise<Pump[]>;');
    expect(text).toMatch(/wait\(id: PumpIdentifier, options\?: WaitOptions<Pump>\)/);
    expect(text).toContain('bounds: { depth: [0, 9] },\n  checkBounds,');
    expect(text).toMatch(/id: 'retrieveCaller',\n  path: '\/who',\n  base: '\/api\/v1',/);
    expect(files.get('plant/client.ts')).toContain("rawClientOptions(connection, { '/who': '/api/v1' })");
    expect(text).toContain('export class PumpParts extends PlantResource');
    expect(text).toContain('@param id which spare part');
    const manifest = JSON.parse(files.get('plant/manifest.json')!) as { updates: object; operations: { id: string; http: object; paginated?: object }[] };
    expect(manifest.updates).toEqual({
      PumpUpdate: { read: 'Pump', identifier: 'PumpId', function: 'pumpUpdate', import: 'data-platform-sdk/plant/pumps', fields: { state: ['set'], parent: ['set', 'setNull'], plans: ['add', 'remove'] } },
    });
    expect(manifest.operations.find(({ id }) => id === 'retrieveCaller')!.http).toEqual({ verb: 'GET', path: '/who', base: '/api/v1' });
  });

  it('knows lists of one answer, states in one of two places, and operations without a credential', async () => {
    start([
      { file: 'runs.yaml', from: 'style: pageNumber, size: limit, token: page_num, totalPagesHeader: X-Pages, totalItemsHeader: X-Items', to: 'style: single' },
      { file: 'runs.yaml', from: "        - { name: limit, in: query, description: Page size., schema: { type: integer, minimum: 1, maximum: 50 } }\n", to: '' },
      { file: 'runs.yaml', from: 'waitable: { state: state,', to: 'waitable: { state: [why, state],' },
      { file: 'runs.yaml', from: '      operationId: retrieveRunLog\n', to: '      operationId: retrieveRunLog\n      security: []\n' },
    ]);
    const { files } = await project.generate();
    const text = files.get('plant/runs.ts')!;
    expect(text).toContain('return list(this.connection, listRunsOperation, singlePage, [], params, options);');
    expect(text).toContain("state: ['why', 'state'],");
    expect(text).toMatch(/id: 'retrieveRunLog',[\s\S]*?anonymous: true,/);
    expect(text.match(/anonymous: true/g)).toHaveLength(1);
  });

  it('documents every method', async () => {
    const { files } = await start().generate();
    for (const path of ['plant/pumps.ts', 'plant/runs.ts']) {
      const source = ts.createSourceFile(path, files.get(path)!, ts.ScriptTarget.ES2022, true);
      const methods = source.statements.filter(ts.isClassDeclaration).flatMap((one) => one.members.filter(ts.isMethodDeclaration));
      // The last signature of an overloaded method is not seen by callers.
      const seen = methods.filter((method, index) => !(method.body && methods[index - 1]?.name.getText() === method.name.getText()));
      expect(seen.length).toBeGreaterThan(5);
      for (const method of seen) {
        const doc = ts.getJSDocCommentsAndTags(method)[0]?.getText() ?? '';
        const name = `${path}: ${method.name.getText()}`;
        for (const parameter of method.parameters) expect(doc, name).toContain(`@param ${parameter.name.getText()} `);
        expect(doc, name).toContain('@returns ');
        expect(doc, name).toMatch(/@throws \{(ValidationError|WaitError)\}/);
      }
    }
    expect(files.get('plant/runs.ts')).toContain('@deprecated Use `pumps.filter`.');
  });

  it('publishes a document with both forms of a schema', async () => {
    const { files } = await start().generate();
    const { components, paths } = JSON.parse(files.get('plant/openapi.json')!) as {
      components: { schemas: Record<string, { properties: object; required: string[]; 'x-sdk'?: object }> };
      paths: Record<string, { post: { requestBody: { content: { 'application/json': { schema: { $ref: string } } } } } }>;
    };
    const { Pump, PumpUpsert, PumpUpsertRequest } = components.schemas;
    expect(Object.keys(Pump!.properties)).toEqual(['externalId', 'id', 'createdTime', 'plan', 'plans', 'state', 'parent']);
    expect(Object.keys(PumpUpsert!.properties)).toEqual(['externalId', 'plan', 'plans', 'state', 'secret', 'parent']);
    expect(PumpUpsert!.required).toEqual(['externalId', 'plan']);
    expect(JSON.stringify(PumpUpsert)).toContain('#/components/schemas/PumpPlanUpsert');
    expect(JSON.stringify(PumpUpsertRequest)).toContain('#/components/schemas/PumpUpsert"');
    expect(paths['/pumps']!.post.requestBody.content['application/json'].schema.$ref).toBe('#/components/schemas/PumpUpsertRequest');
    expect(JSON.stringify(components)).not.toContain('x-ts-');
  });

  it('describes every operation in the manifest', async () => {
    const { files } = await start().generate();
    const manifest = JSON.parse(files.get('plant/manifest.json')!) as { operations: { id: string }[]; [key: string]: unknown };
    expect(manifest).toMatchObject({ manifestVersion: 1, package: 'data-platform-sdk', platform: 'plant', client: 'PlantClient', entry: 'data-platform-sdk/plant' });
    expect(manifest.operations.map(({ id }) => id)).toEqual(manifest.operations.map(({ id }) => id).sort());
    const operation = (id: string) => manifest.operations.find((one) => one.id === id);
    expect(operation('createToken')).toMatchObject({ public: false, retry: 'once', import: 'data-platform-sdk/plant/tokens' });
    expect(operation('deletePumps')).toMatchObject({
      class: 'Pumps',
      http: { verb: 'POST', path: '/pumps/delete' },
      retry: 'once',
      result: { kind: 'void' },
      batched: { over: 'items', max: 1000, parallel: false, identifier: 'PumpId' },
    });
    expect(operation('listPumps')).toMatchObject({
      retry: 'readonly',
      result: { kind: 'list', schema: 'Pump' },
      paginated: { style: 'cursor', size: 'limit', maxSize: 100, token: 'cursor', items: 'items', next: 'nextCursor' },
    });
    expect(operation('retrievePart')).toMatchObject({ missing: [404], result: { kind: 'oneOrList', optional: true, schema: 'Part' } });
    expect(operation('retrieveRun')).toMatchObject({ waitable: { method: 'wait', state: ['state'], done: ['done'] } });
    expect(operation('listRuns')).toMatchObject({ deprecated: true, replacedBy: '`pumps.filter`' });
    expect(manifest['identifiers']).toMatchObject({ PumpId: { oneOf: ['id', 'externalId'], string: 'externalId', number: 'id' } });
    expect(manifest['writeForms']).toMatchObject({
      Pump: { write: 'PumpUpsert', readOnly: ['id', 'createdTime', 'plan.hash', 'plans.hash'], function: 'toPumpUpsert', import: 'data-platform-sdk/plant/pumps' },
    });
  });
});

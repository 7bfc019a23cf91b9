import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConflictError, ConnectionError, ServerError, TimeoutError, ValidationError } from '../../src/cognite/index.js';
import { FunctionCreateError, Functions, type FunctionCodeOptions, type FunctionCreateProgress, type FunctionFromSource } from '../../src/cognite/functions.js';
import { checkHandle } from '../../src/cognite/function-handle.js';
import { checkRequirements, requirementsIn } from '../../src/cognite/function-requirements.js';
import { zipFiles } from '../../src/cognite/function-zip.js';
import { pythonLines } from '../../src/cognite/python-lines.js';
import { createFunctionFromFolder } from '../../src/node/function-folder.js';
import { json, serve } from '../support/server.js';
import { failure, options, refuse } from './cdf.js';

const source = 'def handle(data, client):\n    return data\n';
const code: FunctionFromSource = { name: 'pumps/report', externalId: 'report', source };
const url = 'https://store.example/code?sig=a-signature';
const file = { id: 7, name: 'pumps-report.zip', uploaded: false, createdTime: 1, lastUpdatedTime: 1 };
const fn = { id: 11, name: 'pumps/report', fileId: 7, status: 'Queued', createdTime: 1 };
/** The requests of a creation, and where each goes. */
const steps = ['POST /files', 'PUT code', 'POST /files/byids', 'POST /functions'];

interface Sent {
  readonly line: string;
  readonly query: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly body: unknown;
}

type Answer = (sent: Sent, count: number) => unknown;

/** A platform and its store. `answers` replaces what a line answers; `count` tells how often it was sent. */
function platform(answers: Record<string, Answer> = {}) {
  const sent: Sent[] = [];
  const usual: Record<string, Answer> = {
    'POST /files': () => ({ ...file, uploadUrl: url }),
    'PUT code': () => new Response(''),
    'POST /files/byids': () => ({ items: [{ ...file, uploaded: true }] }),
    'POST /functions': () => Response.json({ items: [fn] }, { status: 201 }),
  };
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search, origin } = new URL(String(input));
    const signal = init.signal;
    if (signal?.aborted) throw signal.reason;
    const bytes = new Uint8Array(await new Response(init.body).arrayBuffer());
    const line = origin === 'https://store.example' ? `${init.method} code` : `${init.method} ${pathname.split('/plant-1')[1]}`;
    const one = { line, query: search, headers: new Headers(init.headers), bytes, body: /code$/.test(line) ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as unknown) };
    sent.push(one);
    const answer = await (answers[line] ?? usual[line])!(one, sent.filter((each) => each.line === line).length);
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const functions = new Functions({ ...options, gzip: false, fetch: fetch as typeof globalThis.fetch });
  const of = (line: string): Sent => sent.find((each) => each.line === line)!;
  return { sent, functions, of, lines: () => sent.map(({ line }) => line), archive: () => texts(unzipSync(of('PUT code').bytes)) };
}

function texts(files: Record<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function refused(act: (functions: Functions) => unknown, message: RegExp | string): Promise<void> {
  const { functions, sent } = platform();
  const error = await failure(() => act(functions));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toMatch(message);
  expect(sent).toEqual([]);
}

/** A folder on disk, gone after the test. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('functions.create from source', () => {
  it('zips the code, uploads it, waits until it is there and creates the function', async () => {
    const { functions, lines, of, archive } = platform();
    const secrets = { 'mail-token': 'a-secret' };
    expect(await functions.create({ ...code, dataSetId: 3, secrets, runtime: 'py312' })).toEqual(fn);
    expect(lines()).toEqual(steps);
    expect(of('POST /files')).toMatchObject({ query: '?overwrite=true', body: { name: 'pumps-report.zip', externalId: 'report', mimeType: 'application/zip', dataSetId: 3 } });
    expect(archive()).toEqual({ 'handler.py': source });
    expect(of('POST /files/byids').body).toEqual({ items: [{ id: 7 }] });
    expect(of('POST /functions').body).toEqual({ items: [{ name: 'pumps/report', externalId: 'report', secrets, runtime: 'py312', functionPath: 'handler.py', fileId: 7 }] });
  });

  it('sends the code to its URL with nothing of the client', async () => {
    const { functions, of } = platform();
    await functions.create(code, { headers: { 'x-trace': 't' } });
    const { headers, query } = of('PUT code');
    expect(Object.fromEntries(headers)).toEqual({ 'content-type': 'application/zip' });
    expect(query).toBe('?sig=a-signature');
    expect(of('POST /functions').headers.get('x-trace')).toBe('t');
  });

  it('replaces no file where the function has no external id', async () => {
    const { functions, of } = platform();
    await functions.create({ name: 'report', source });
    expect(of('POST /files')).toMatchObject({ query: '', body: { name: 'report.zip', mimeType: 'application/zip' } });
    expect(of('POST /functions').body).toEqual({ items: [{ name: 'report', functionPath: 'handler.py', fileId: 7 }] });
  });

  it('puts the code where functionPath says, with the requirements beside it', async () => {
    const { functions, of, archive } = platform();
    await functions.create({ ...code, functionPath: 'report/main.py', requirements: ['numpy>=1.26', '# for pumps', 'pandas'] });
    expect(archive()).toEqual({ 'report/main.py': source, 'requirements.txt': 'numpy>=1.26\n# for pumps\npandas\n' });
    expect(of('POST /functions').body).toMatchObject({ items: [{ functionPath: 'report/main.py' }] });
  });

  it('takes requirements from the docstring of handle, unless they are given', async () => {
    const tagged = 'def handle(client, data):\n    """\n    [requirements]\n    numpy\n    pandas==2.2.*\n    [/requirements]\n    """\n';
    for (const [more, expected] of [[{}, 'numpy\npandas==2.2.*\n'], [{ requirements: 'scipy\n' }, 'scipy\n']] as const) {
      const { functions, archive } = platform();
      await functions.create({ ...code, source: tagged, ...more });
      expect(archive()['requirements.txt']).toBe(expected);
    }
    await refused((functions) => functions.create({ ...code, source: tagged.replace('[/requirements]', '') }), /must have \[\/requirements\] on a line after/);
  });

  it('takes several files, as text and as bytes', async () => {
    const { functions, archive } = platform();
    await functions.create({ ...code, source: { 'handler.py': 'from lib.pumps import handle\n', 'lib/pumps.py': source, 'lib/ø.bin': Uint8Array.of(104, 105) } });
    expect(archive()).toEqual({ 'handler.py': 'from lib.pumps import handle\n', 'lib/pumps.py': source, 'lib/ø.bin': 'hi' });
  });

  it('tells how far it is, stage by stage, and its observer of the function alone', async () => {
    const { functions } = platform({ 'POST /files/byids': (_sent, count) => ({ items: count === 1 ? [] : [{ ...file, uploaded: count === 3 }] }) });
    const seen: FunctionCreateProgress[] = [];
    const answers: string[] = [];
    await functions.create(code, { interval: 1, onProgress: (progress) => seen.push(progress), onResponse: ({ operationId }) => answers.push(operationId) });
    expect(seen.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1])).toEqual(['zip', 'upload', 'check', 'create']);
    expect(seen.filter(({ stage }) => stage === 'check').map((progress) => progress.file?.uploaded)).toEqual([false, false, true]);
    const last = seen.filter(({ stage }) => stage === 'upload').at(-1)!;
    expect(last).toMatchObject({ done: last.total, file: { id: 7 } });
    expect(seen[0]).toEqual({ stage: 'zip', done: 1, total: 1 });
    expect(answers).toEqual(['createFunctions']);
  });

  it('looks for the code after 1, 2, 4, 8 and 16 seconds, and then gives up', async () => {
    vi.useFakeTimers();
    const times: number[] = [];
    const { functions, lines } = platform({ 'POST /files/byids': () => (times.push(Date.now()), { items: [file] }) });
    const ending = failure<FunctionCreateError>(() => functions.create(code));
    await vi.runAllTimersAsync();
    const error = await ending;
    expect(error).toBeInstanceOf(FunctionCreateError);
    expect(error).toMatchObject({ unknown: false, file: { id: 7, uploaded: false } });
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(times.slice(1).map((time, index) => time - times[index]!).slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(lines()).not.toContain('POST /functions');
  });

  it.each([
    ['a refusal', () => refuse(409, { duplicated: [{ externalId: 'report' }] }), ConflictError, false, 1],
    ['a failure', () => refuse(503), ServerError, true, 1],
    ['a broken connection', () => new TypeError('fetch failed'), ConnectionError, true, 1],
    ['no connection', () => new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), ConnectionError, false, 3],
  ])('says after %s what is known of the function, and which file has the code', async (_what, answer, kind, unknown, tries) => {
    const { functions, lines } = platform({ 'POST /functions': answer });
    const error = await failure<FunctionCreateError>(() => functions.create({ ...code, secrets: { token: 'a-secret' } }, { maxRetries: 2 }));
    expect(error).toBeInstanceOf(FunctionCreateError);
    expect(error).toMatchObject({ unknown, file: { id: 7 } });
    expect(error.cause).toBeInstanceOf(kind);
    expect(error.message).toContain(unknown ? 'it is unknown whether the function was created' : 'no function was created');
    expect(lines().filter((line) => line === 'POST /functions')).toHaveLength(tries);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/a-secret|a-signature/);
  });

  it('goes on from the file after a refusal', async () => {
    const { functions, lines } = platform({ 'POST /functions': (_sent, count) => (count === 1 ? refuse(400) : { items: [fn] }) });
    const error = await failure<FunctionCreateError>(() => functions.create(code));
    expect(await functions.create({ name: 'pumps/report', fileId: error.file.id })).toEqual(fn);
    expect(lines()).toEqual([...steps, 'POST /functions']);
  });

  it('sends again what may be sent again', async () => {
    const once = (status: number, answer: unknown): Answer => (_sent, count) => (count === 1 ? refuse(status) : answer);
    const { functions, lines } = platform({
      'POST /files': once(429, { ...file, uploadUrl: url }),
      'PUT code': once(503, new Response('')),
      'POST /files/byids': once(502, { items: [{ ...file, uploaded: true }] }),
      'POST /functions': once(429, { items: [fn] }),
    });
    expect(await functions.create(code)).toEqual(fn);
    expect(lines()).toEqual(steps.flatMap((line) => [line, line]));
  });

  it.each(steps)('stops at an abort during %s, with its reason, and sends nothing more', async (line) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { functions, lines } = platform({ [line]: () => (controller.abort(reason), new Promise(() => {})) });
    expect(await failure(() => functions.create(code, { signal: controller.signal }))).toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(lines()).toEqual(steps.slice(0, steps.indexOf(line) + 1));
  });

  it('stops while it zips and while it waits', async () => {
    for (const stage of ['zip', 'check'] as const) {
      const controller = new AbortController();
      const { functions, lines } = platform({ 'POST /files/byids': () => ({ items: [file] }) });
      const stop = ({ stage: now }: FunctionCreateProgress): void => void (now === stage && controller.abort('enough'));
      const many = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`lib/m${index}.py`, '']));
      expect(await failure(() => functions.create({ ...code, source: { 'handler.py': source, ...many } }, { signal: controller.signal, onProgress: stop }))).toBe('enough');
      expect(lines()).toEqual(stage === 'zip' ? [] : steps.slice(0, 3));
    }
    const { functions, sent } = platform();
    expect(await failure(() => functions.create(code, { signal: AbortSignal.abort('early') }))).toBe('early');
    expect(sent).toEqual([]);
  });

  it('has one deadline for all of it, and says what is there when it has passed', async () => {
    const late = platform({ 'POST /files/byids': () => ({ items: [file] }) });
    const error = await failure<FunctionCreateError>(() => late.functions.create(code, { deadline: 60, interval: 5, backoff: 1 }));
    expect(error).toBeInstanceOf(FunctionCreateError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ unknown: false, file: { id: 7 } });
    const stuck = platform({ 'POST /files': () => new Promise(() => {}) });
    expect(await failure(() => stuck.functions.create(code, { deadline: 20 }))).toBeInstanceOf(TimeoutError);
  });

  it('refuses what names no code or code twice, and lists of code', async () => {
    await refused((functions) => functions.create({ name: 'f' } as never), /the item must have either fileId or source/);
    await refused((functions) => functions.create({ name: 'f', fileId: 7, source } as never), /the item must have either fileId or source/);
    await refused((functions) => functions.create([{ name: 'f', fileId: 7 }, { name: 'g', source }] as never), /item 1 must have fileId: functions are created from source one at a time/);
    for (const bad of [7, null, [], true]) await refused((functions) => functions.create({ name: 'f', source: bad } as never), /source must be Python code, or files by path|the code has no file/);
    await refused((functions) => functions.create({ name: 'f', source: { 'handler.py': 7 } } as never), /source\["handler.py"\] must be text or bytes/);
  });

  const bad: [object, RegExp][] = [
    [{ name: '' }, /name must be text of 1 to 140 characters/],
    [{ name: 'n'.repeat(141) }, /name must be/],
    [{ name: undefined }, /name must be/],
    [{ externalId: 'x'.repeat(256) }, /externalId must be text of 0 to 255/],
    [{ owner: 'x'.repeat(129) }, /owner must be/],
    [{ description: 'x'.repeat(501) }, /description must be/],
    [{ functionPath: 'path/to/' }, /functionPath must be a path of a Python file/],
    [{ functionPath: 'a\\b.py' }, /functionPath must be/],
    [{ functionPath: '/handler.py' }, /a path of the code must be relative/],
    [{ functionPath: '../handler.py' }, /a path of the code must be relative/],
    [{ secrets: { UPPER: 'x' } }, /secrets must be up to 30 texts/],
    [{ secrets: { 'sixteen-letters-': 'x' } }, /secrets must be/],
    [{ secrets: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`s${index}`, 'x'])) }, /secrets must be/],
    [{ secrets: { a: 7 } }, /secrets must be/],
    [{ envVars: { 'NO-DASH': 'x' } }, /envVars must be/],
    [{ envVars: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`E${index}`, 'x'])) }, /envVars must be/],
    [{ metadata: { a: 1 } }, /metadata must be/],
    [{ cpu: 0 }, /cpu must be a number above 0/],
    [{ memory: '1' }, /memory must be a number/],
    [{ extraIndexUrls: 'https://a.example' }, /extraIndexUrls must be a list/],
    [{ dataSetId: 0.5 }, /dataSetId must be/],
    [{ requirements: 7 }, /requirements must be text, or a list/],
    [{ requirements: ['numpy', 'not a package'] }, /requirements.txt, line 2: "not a package" is no requirement/],
    [{ source: { 'handler.py': source, 'requirements.txt': 'numpy' }, requirements: 'numpy' }, /requirements must be left out/],
    [{ source: { 'main.py': source } }, /the code has no file "handler.py", which functionPath names/],
    [{ source: { 'handler.py': source, 'a//b': '' } }, /a path of the code must be relative/],
    [{ source: { 'handler.py': Uint8Array.of(0x23, 0xff) } }, /handler.py must be text in UTF-8/],
    [{ source: 'def handle(event): ...' }, /handler.py, line 1: handle has the argument event; allowed: data, client, secrets, function_call_info/],
  ];
  it.each(bad)('refuses %o before anything is sent', (more, message) => refused((functions) => functions.create({ ...code, ...more }), message));

  it('shows no secret that it refuses', async () => {
    const { functions } = platform();
    expect((await failure(() => functions.create({ ...code, secrets: { 'NOT OK': 'a-secret' } }))).message).not.toContain('a-secret');
  });

  it('refuses options that make no sense', async () => {
    for (const [more, message] of [
      [{ wait: true }, /has no "wait"/],
      [{ interval: 0 }, /options.interval must be a number of at least 1/],
      [{ checkTimeout: NaN }, /options.checkTimeout must be/],
      [{ validate: 1 }, /options.validate must be true or false/],
      [{ onProgress: 1 }, /onProgress must be a function/],
    ] as const) {
      await refused((functions) => functions.create(code, more as FunctionCodeOptions), message);
    }
  });

  it('sends code that it would refuse, if it is told not to look', async () => {
    const { functions, archive } = platform();
    await functions.create({ ...code, source: 'def run(): (', requirements: 'not a package' }, { validate: false });
    expect(archive()).toEqual({ 'handler.py': 'def run(): (', 'requirements.txt': 'not a package\n' });
    const tagged = platform();
    await tagged.functions.create({ ...code, source: '(\n[requirements]\nnumpy\n[/requirements]\n' }, { validate: false });
    expect(tagged.archive()['requirements.txt']).toBe('numpy\n');
  });

  it('is all that loads what zips, and not before it is used', async () => {
    const { metafile } = await build({ entryPoints: ['src/cognite/functions.ts', 'src/cognite/workflows.ts'], bundle: true, splitting: true, metafile: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', outdir: 'out', logLevel: 'silent' });
    const outputs = Object.entries(metafile.outputs);
    const [[zips, { entryPoint }]] = outputs.filter(([, { inputs }]) => Object.keys(inputs).some((path) => path.includes('/fflate/'))) as [(typeof outputs)[number]];
    expect(entryPoint).toBe('src/cognite/function-code.ts');
    expect(outputs.flatMap(([, { imports }]) => imports).filter(({ path }) => path === zips).map(({ kind }) => kind)).toEqual(['dynamic-import']);
  });

  it('works over real connections, through a store on another path', async () => {
    const server = await serve(({ method, target }, response) => {
      if (method === 'PUT') response.end();
      else json(response, target.endsWith('/files?overwrite=true') ? { ...file, uploadUrl: `${server.origin}/store/code?sig=s` } : { items: [target.endsWith('/functions') ? fn : { ...file, uploaded: true }] });
    });
    const functions = new Functions({ project: 'plant-1', baseUrl: server.origin, appName: 'tests', auth: 'token-1' });
    expect(await functions.create(code)).toEqual(fn);
    const [, put] = server.received;
    expect(put).toMatchObject({ method: 'PUT', target: '/store/code?sig=s' });
    expect(put!.headers).toMatchObject({ 'content-type': 'application/zip' });
    expect(Object.keys(put!.headers)).not.toContain('authorization');
    expect(put!.text).toContain('handler.py');
  });
});

describe('createFunctionFromFolder', () => {
  const files = { 'handler.py': 'from lib.pumps import speed\n\ndef handle(data, secrets=None):\n    return speed(data)\n', 'lib/__init__.py': '', 'lib/pumps.py': 'def speed(data): ...\n', 'requirements.txt': 'numpy\n-r more.txt\n', 'more.txt': 'pandas' };

  it('zips the folder without what is hidden or compiled, and creates the function', async () => {
    const extra = { '.env': 'KEY=1', '.git/config': '', '__pycache__/handler.cpython-312.pyc': '', 'lib/__pycache__/pumps.pyc': '', 'lib/pumps.pyc': '', 'data/model.bin': new Uint8Array(3_000_000).map((_, index) => (index * index) % 251) };
    const folder = folderOf({ ...files, ...extra });
    const { functions, lines, of } = platform();
    expect(await createFunctionFromFolder(functions, folder, { name: 'report', externalId: 'report' })).toEqual(fn);
    expect(lines()).toEqual(steps);
    const archive = unzipSync(of('PUT code').bytes);
    expect(Object.keys(archive)).toEqual(['data/model.bin', 'handler.py', 'lib/__init__.py', 'lib/pumps.py', 'more.txt', 'requirements.txt']);
    expect(Buffer.compare(archive['data/model.bin']!, extra['data/model.bin'])).toBe(0);
    expect(of('POST /functions').body).toEqual({ items: [{ name: 'report', externalId: 'report', functionPath: 'handler.py', fileId: 7 }] });
  });

  it('makes the same archive of the same folder', async () => {
    const archives = await Promise.all([0, 1].map(async () => {
      const { functions, of } = platform();
      await createFunctionFromFolder({ functions }, folderOf(files), { name: 'f' });
      return of('PUT code').bytes;
    }));
    expect(archives[0]).toEqual(archives[1]);
  });

  it('takes what include lets in, and never looks into a folder that it keeps out', async () => {
    const asked: string[] = [];
    const { functions, archive } = platform();
    const folder = folderOf({ ...files, '.streamlit/config.toml': 'x', 'venv/lib/a.py': '' });
    await createFunctionFromFolder(functions, folder, { name: 'f' }, { include: (path, kind) => asked.push(`${kind} ${path}`) > 0 && path !== 'venv' });
    expect(Object.keys(archive())).toEqual(['.streamlit/config.toml', 'handler.py', 'lib/__init__.py', 'lib/pumps.py', 'more.txt', 'requirements.txt']);
    expect(asked).toContain('folder venv');
    expect(asked).not.toContain('folder venv/lib');
  });

  it('follows links, but not in circles, and passes over broken ones that are no part of the code', async () => {
    const folder = folderOf(files);
    symlinkSync(folderOf({ 'shared.py': 'x = 1' }), join(folder, 'shared'));
    symlinkSync(join(folder, 'nowhere'), join(folder, '.broken'));
    const { functions, archive } = platform();
    await createFunctionFromFolder(functions, folder, { name: 'f' }, { outsideLinks: true });
    expect(archive()).toHaveProperty(['shared/shared.py'], 'x = 1');
    symlinkSync(folder, join(folder, 'lib', 'self'));
    await refused((each) => createFunctionFromFolder(each, folder, { name: 'f' }, { outsideLinks: true }), /is a link to a folder that it is in/);
    rmSync(join(folder, 'shared'));
    await refused((each) => createFunctionFromFolder(each, folder, { name: 'f' }), /is a link to a folder that it is in/);
  });

  it('refuses links out of the folder, to files and folders, unless they are wanted or left out', async () => {
    const outside = folderOf({ key: 'secret', 'lib/a.py': 'x = 1' });
    for (const target of ['key', 'lib']) {
      const folder = folderOf(files);
      symlinkSync(join(outside, target), join(folder, 'extra'));
      symlinkSync(join(folder, 'handler.py'), join(folder, 'again.py'));
      await refused((each) => createFunctionFromFolder(each, folder, { name: 'f' }), /"extra" must be no link out of the folder, unless outsideLinks is true or include leaves it out/);
      const { functions, archive } = platform();
      await createFunctionFromFolder(functions, folder, { name: 'f' }, { include: (path) => path !== 'extra' });
      expect(Object.keys(archive())).toContain('again.py');
    }
    await refused((each) => createFunctionFromFolder(each, outside, { name: 'f' }, { outsideLinks: 1 } as never), /outsideLinks must be true or false/);
  });

  it('refuses folders and code that are not right, before anything is sent', async () => {
    const missing = join(folderOf({}), 'none');
    await refused((each) => createFunctionFromFolder(each, missing, { name: 'f' }), /none" can't be read: ENOENT/);
    await refused((each) => createFunctionFromFolder(each, join(folderOf(files), 'handler.py'), { name: 'f' }), /can't be read: ENOTDIR/);
    await refused((each) => createFunctionFromFolder(each, '', { name: 'f' }), /the folder must be a path/);
    await refused((each) => createFunctionFromFolder(each, folderOf({ 'main.py': source }), { name: 'f' }), /the code has no file "handler.py"/);
    await refused((each) => createFunctionFromFolder(each, folderOf(files), { name: 'f', functionPath: 'lib/pumps.py' }), /lib\/pumps.py must define a function "handle" at its top level/);
    await refused((each) => createFunctionFromFolder(each, folderOf({ ...files, 'more.txt': '' }), { name: '' }), /name must be/);
    await refused((each) => createFunctionFromFolder(each, folderOf({ 'handler.py': source, 'requirements.txt': '-r more.txt' }), { name: 'f' }), /line 1: the code has no file "more.txt"/);
    await refused((each) => createFunctionFromFolder(each, folderOf(files), { name: 'f', fileId: 7 } as never), /fileId must be left out/);
    await refused((each) => createFunctionFromFolder(each, folderOf(files), undefined as never), /the function must be an object/);
    await refused((each) => createFunctionFromFolder(each, folderOf(files), { name: 'f' }, { include: 'all' as never }), /options.include must be a function/);
  });
});

describe('checkHandle', () => {
  const accepted: [string, readonly string[] | undefined][] = [
    ['def handle(): pass', []],
    ['def handle(data, client, secrets, function_call_info): pass', ['data', 'client', 'secrets', 'function_call_info']],
    ['def handle(\n    data: dict[str, list[int]],  # what, it: gets\n    *,\n    client=None,\n) -> "dict":\n    pass', ['data', 'client']],
    ['def handle(data=lambda a, b=(1, 2): {a: b / 2}, *, secrets={}): pass', ['data', 'secrets']],
    ['def handle(data=1, *, client, secrets={}, function_call_info): pass', ['data', 'client', 'secrets', 'function_call_info']],
    ['def handle[T](data: T) -> T: return data', ['data']],
    ['@traced("x")\ndef handle(data): pass', ['data']],
    ['def handle(wrong): pass\ndef handle(data): pass', ['data']],
    ['try:\n  from fast import handle\nexcept ImportError:\n  def handle(data): pass', ['data']],
    ['def run(data): pass\nhandle = run', undefined],
    ['a = handle = b', undefined],
    ['handle: object = print', undefined],
    ['handle = lambda data: data', undefined],
    ['(first, handle) = make()', undefined],
    ['if True: handle = print', undefined],
    ['from lib import (\n  a,\n  b as handle,\n)', undefined],
    ['from lib import *', undefined],
    ['x = f"{d["""a"""]!r:>{width}} {{}} {f\'{1}\'}"; handle = print', undefined],
    ['def f(x): return x \\\n  + 1\nhandle = f', undefined],
    ['\ufeffdef handle(data):\r\n\treturn r"\\""\r\n', ['data']],
    ['"""doc\n def handle(x): pass"""\ndef handle(data): pass', ['data']],
  ];
  it.each(accepted)('accepts %j', (text, parameters) => expect(checkHandle(text, 'f.py').parameters).toEqual(parameters));

  it.each<[string, RegExp]>([
    ['', /f.py must define a function "handle"/],
    ['def run(data): pass', /must define/],
    ['class A:\n  def handle(self): pass', /must define/],
    ['def outer():\n  def handle(data): pass', /must define/],
    ['# def handle(data): pass', /must define/],
    ['"""\ndef handle(data): pass\n"""', /must define/],
    ['handle == 1', /must define/],
    ['handle: object', /must define/],
    ['other.handle = 1', /must define/],
    ['f(handle=1)', /must define/],
    ['from lib import handle as other', /must define/],
    ['x = lambda handle=1: 2', /must define/],
    ['def handle(data): pass\ndef handle(event, data, **rest): pass', /f.py, line 2: handle has the argument event, \*\*rest; allowed: data,/],
    ['def handle(*args): pass', /the argument \*args/],
    ['def handle(data, /, client): pass', /f.py, line 1: handle must take each argument by its name/],
    ['x = 1\ndef handle(data) pass', /f.py, line 2: the def of handle has no colon/],
    ['def handle(data, client, data): pass', /line 1: handle has the argument data twice/],
    ['def handle(data=1, client): pass', /line 1: handle's argument client must have a default, as the one before it has/],
    ['def handle(data: dict = {}, client: object=lambda a, b=1: 2, secrets): pass', /argument secrets must have a default/],
    ['def handle(data, *): pass', /line 1: after "\*", handle must have an argument/],
    ['def handle(data, *,): pass', /after "\*", handle must have an argument/],
    ['async def handle(data): pass', /line 1: handle must be a plain function, not an async one/],
    ['def handle(data:\n  pass', /f.py, line 1: this bracket is not closed/],
    ['def handle(data]:\n  pass', /line 1: "\]" closes no bracket/],
    ['x = 1\ny = "abc\n', /line 2: the string that starts here has no end/],
    ['x = """abc\n\n', /line 1: the string/],
    ['def handle(data):\nreturn 1', /line 2: an indented block must stand here/],
    ['def handle(data):', /an indented block must stand here/],
    ['x = 1\n  y = 2', /line 2: the indentation is too deep/],
    ['if x:\n    y = 1\n  z = 2', /line 3: the indentation fits no line above/],
    ['x = a ? b', /line 1: "\?" has no meaning here/],
    ['x = f"{a(}"', /line 1: "}" closes no bracket/],
    ['x = 1 \\ + 2', /a backslash must end its line/],
  ])('refuses %j', (text, message) => {
    expect(() => checkHandle(text, 'f.py')).toThrow(ValidationError);
    expect(() => checkHandle(text, 'f.py')).toThrow(message);
  });

  it('finds handle and its arguments however the code around it is written', () => {
    const name = fc.constantFrom('data', 'client', 'secrets', 'function_call_info');
    const gap = fc.constantFrom('', ' ', '\n  ', ' # a, (b\n', '\\\n');
    const rest = fc.constantFrom('', ': dict[str, int]', '=None', ' = {"a": (1, 2)}', ': "x, y" = lambda q, r=1: q');
    const before = fc.constantFrom('', 'import os\n', '"""def handle(x): pass"""\n', 'x = f"{y!r:>{3}} # {{"\n', 'class A:\n  def handle(self, other):\n    pass\n', 'if x:\n\tdef handle(other): pass\n');
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(gap, { minLength: 8, maxLength: 8 }), rest, before, (names, gaps, more, start) => {
        const parameters = names.map((each, index) => `${gaps[index * 2]!}${each}${more}${gaps[index * 2 + 1]!}`);
        expect(checkHandle(`${start}def handle(${parameters.join(',')}):\n  return 1\n`, 'f.py').parameters).toEqual(names);
      }),
    );
  });

  it('never fails otherwise than by telling the line, whatever it is given', () => {
    const piece = fc.constantFrom('def handle(', 'data', ')', ':', '\n', '  ', '"', "'''", 'f"', '{', '}', '[', '\\', '#', '=', 'lambda', ',', '\t', 'N{', '*', ';');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece).map((pieces) => pieces.join(''))), (text) => {
        try {
          pythonLines(text);
        } catch (error) {
          expect((error as Error).message).toMatch(/^line \d+: /);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checkRequirements', () => {
  const has = (path: string): boolean => path === 'more.txt';
  it.each([
    '', '# nothing', 'numpy', 'numpy # fast', 'numpy==1.26.4', 'numpy >= 1.26, < 2', 'pandas[excel, parquet]~=2.2', 'a_b.c-d', 'x===1.0', 'x (>=1)', 'x!=1.*', 'numpy; python_version >= "3.11"',
    'pip @ https://example.com/pip.zip#sha1=abc', 'git+https://example.com/a.git@v1#egg=a', './lib/a.whl', 'lib/a', 'a-1.0-py3-none-any.whl', '-e ./lib', '--index-url https://example.com/simple', '-i https://example.com',
    '-r more.txt', '--requirement=./more.txt', '-c more.txt', '-r https://example.com/r.txt', 'numpy==1.0 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def', '\ufeffnumpy\r\npandas\r\n', '${PACKAGE}==1', '--pre',
  ])('accepts %j', (text) => expect(() => checkRequirements(text, has)).not.toThrow());

  it.each([
    ['numpy pandas', 1], ['numpy\n\nnumpy=1.0', 3], ['=1.0', 1], ['numpy==', 1], ['numpy>=1,<', 1], ['pandas[excel', 1], ['import numpy', 1], ['"numpy"', 1], ['numpy \\\n  ==1\nno good', 3],
  ])('refuses %j', (text, line) => {
    expect(() => checkRequirements(text, has)).toThrow(ValidationError);
    expect(() => checkRequirements(text, has)).toThrow(`requirements.txt, line ${line}: `);
  });

  it('needs the files that it names, and finds the lines in a docstring', () => {
    expect(() => checkRequirements('numpy\n-r ../other.txt', has)).toThrow('requirements.txt, line 2: the code has no file "../other.txt"');
    expect(requirementsIn('text\n  [requirements]\n  numpy\n  [/requirements]')).toBe('numpy');
    expect(requirementsIn('text')).toBeUndefined();
  });
});

describe('zipFiles', () => {
  const { signal } = new AbortController();

  it('gives back what went in, in order, and the same bytes every time', async () => {
    const name = fc.stringMatching(/^[a-zé漢_]{1,8}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.py`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 3000 })), { selector: ([each]) => each, maxLength: 6 }), async (entries) => {
        const files = entries.map(([each, bytes]) => ({ path: each, read: () => bytes }));
        const progress: number[] = [];
        const bytes = async (): Promise<Uint8Array> => new Uint8Array(await (await zipFiles(files, signal, (done) => progress.push(done))).arrayBuffer());
        const archive = await bytes();
        expect(Object.entries(unzipSync(archive)).map(([each, content]) => [each, [...content]])).toEqual(entries.map(([each, content]) => [each, [...content]]));
        expect(await bytes()).toEqual(archive);
        expect(progress).toEqual([...entries, ...entries].map((_, index) => (index % entries.length) + 1));
      }),
      { numRuns: 40 },
    );
  });

  it('does not say when it was made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const archives: string[] = [];
    for (const time of ['2024-05-01T08:00:00Z', '2031-12-24T18:30:10Z']) {
      vi.setSystemTime(time);
      archives.push(Buffer.from(await (await zipFiles([{ path: 'a.py', read: () => Uint8Array.of(1) }], signal, () => {})).arrayBuffer()).toString('hex'));
    }
    expect(archives[0]).toBe(archives[1]);
  });

  it('takes files of any size around that of its steps', async () => {
    for (const size of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20]) {
      const bytes = new Uint8Array(size).map((_, index) => (index * 7) % 13);
      const { 'a.bin': back } = unzipSync(new Uint8Array(await (await zipFiles([{ path: 'a.bin', read: () => bytes }], signal, () => {})).arrayBuffer()));
      expect(Buffer.compare(back!, bytes)).toBe(0);
    }
  });

  it('stops in the middle of a large file', async () => {
    const controller = new AbortController();
    const read = (): Uint8Array => (setTimeout(() => controller.abort('enough')), new Uint8Array(2 ** 24));
    expect(await failure(() => zipFiles([{ path: 'a', read }], controller.signal, () => {}))).toBe('enough');
  });
});

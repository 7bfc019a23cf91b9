/** What the package says of its mocks: the entries, the command, and that no client carries any of them. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { check } from './compiler.js';

export interface Package {
  /** One check: it passes unless it throws or gives a text that says what is wrong. */
  test(name: string, run: () => unknown): Promise<void>;
  /** Runs a script in the user's project; gives what it printed. */
  node(file: string, text: string): string;
  /** The user's project, in which the package is installed. */
  readonly work: string;
  /** The package's name. */
  readonly name: string;
  /** The entries that are modules. */
  readonly modules: readonly string[];
}

export async function testMocks({ test, node, work, name, modules }: Package): Promise<void> {
  const imports = {
    esm: `import { mockAtlan, mockCivis, mockCognite } from '${name}/testing';
      import { CogniteClient } from '${name}/cognite';
      import { mockHandlers } from '${name}/testing/msw';
      import { serveMock } from '${name}/testing/server';
      import { setupServer } from 'msw/node';`,
    cjs: `const { mockAtlan, mockCivis, mockCognite } = require('${name}/testing');
      const { CogniteClient } = require('${name}/cognite');
      const { mockHandlers } = require('${name}/testing/msw');
      const { serveMock } = require('${name}/testing/server');
      const { setupServer } = require('msw/node');`,
  };
  const program = `
    const mock = mockCognite({ fixtures: { assets: [{ name: 'Pump', externalId: 'pump' }] } });
    const options = { project: 'p', appName: 'a', auth: 't', maxRetries: 0 };
    const names = async (client) => (await client.assets.list().toArray()).map(({ name }) => name);
    const found = [await names(new CogniteClient({ ...options, cluster: 'c', fetch: mock.fetch }))];
    const worker = setupServer(...mockHandlers(mock));
    worker.listen({ onUnhandledRequest: 'error' });
    found.push(await names(new CogniteClient({ ...options, cluster: 'c' })));
    mock.fail({ drop: true });
    found.push(await names(new CogniteClient({ ...options, cluster: 'c' })).catch((error) => error.name));
    worker.close();
    const server = await serveMock(mock);
    found.push(await names(new CogniteClient({ ...options, baseUrl: server.origin })));
    mock.fail({ drop: true });
    found.push(await names(new CogniteClient({ ...options, baseUrl: server.origin })).catch((error) => error.name));
    await server.close();
    found.push([mockCivis().requests.length, mockAtlan().requests.length]);
    console.log(JSON.stringify(found));`;
  const expected = JSON.stringify([['Pump'], ['Pump'], 'ConnectionError', ['Pump'], 'ConnectionError', [0, 0]]);

  await test('mocks: by fetch, MSW and HTTP, in ESM and CommonJS', () => {
    const [esm, cjs] = [node('mocks.mjs', imports.esm + program), node('mocks.cjs', `${imports.cjs}(async () => {${program}})();`)].map((text) => text.trim());
    return (esm !== expected || cjs !== expected) && `ESM      ${esm}\nCommonJS ${cjs}\nexpected ${expected}`;
  });

  // A bundler that takes too much for granted shows in what is built only.
  const points = `
    const mock = mockCognite({ fixtures: { timeSeries: [{ externalId: 'n' }, { externalId: 's', isString: true }] } });
    const { datapoints } = new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 't', fetch: mock.fetch });
    const found = [];
    for (const encoding of ['json', 'protobuf']) {
      await datapoints.insertMultiple([
        { externalId: 'n', datapoints: [[1, 1.5], [2, NaN], { timestamp: 3, value: 0 }, { timestamp: 4, status: { code: 2147483648, symbol: 'Bad' } }] },
        { externalId: 's', datapoints: [[1, 'å'], [2, '']] },
      ], { encoding });
      const show = (_name, value) => (ArrayBuffer.isView(value) ? Array.from(value, String) : value);
      const read = await datapoints.retrieve(['n', 's'], { start: 0, end: 9, includeStatus: true, ignoreBadDataPoints: false }, { encoding });
      found.push(JSON.stringify([mock.requests.bodies('insertDatapoints').at(-1), read], show));
    }
    const types = mock.requests.of('insertDatapoints').map(({ headers }) => headers['content-type']);
    console.log(types.join() === 'application/json,application/protobuf' && found[0] === found[1] ? 'same' : types.join() + found.join());`;
  await test('datapoints: protobuf says what JSON says, in ESM and CommonJS', () => {
    const texts = [node('points.mjs', imports.esm + points), node('points.cjs', `${imports.cjs}(async () => {${points}})();`)].map((text) => text.trim());
    return texts.some((text) => text !== 'same') && texts.join('\n');
  });

  await test('mocks: no client carries any of them, nor a document', async () => {
    const problems: string[] = [];
    for (const entry of modules.filter((each) => !each.startsWith(`${name}/testing`) && each !== `${name}/node`)) {
      const { inputs } = await bundle(`export * from '${entry}';`, work);
      const found = Object.keys(inputs).filter((path) => /\/dist\/testing\/|openapi\.json$|node_modules\/(ajv-formats|msw)\//.test(path));
      if (found.length > 0) problems.push(`${entry}: ${found.join(', ')}`);
    }
    return problems.join('\n');
  });

  await test('mocks: the types say what is wrong', () => {
    const text = `import { mockCognite, type MockPlatform } from '${name}/testing';
      import { mockHandlers } from '${name}/testing/msw';
      import { serveMock, type MockServer } from '${name}/testing/server';
      const mock = mockCognite({ fixtures: { assets: [{ name: 'Pump', id: 7 }], rawRows: [{ dbName: 'd', tableName: 't', key: 'k', columns: {} }] } });
      export const any: MockPlatform = mock;
      export const server: Promise<MockServer> = serveMock(mock);
      export const handlers = mockHandlers(mock);
      mock.fail({ operation: 'createAssets', status: 503 });
      mock.chaos({ rates: { 429: 0.05, reset: 0.01 } });
      export const bodies: unknown[] = mock.requests.bodies('createAssets');
      // @ts-expect-error -- no operation has that name
      mock.fail({ operation: 'createAsset', status: 503 });
      // @ts-expect-error -- an asset has a name
      mock.seed({ assets: [{ externalId: 'pump' }] });
      // @ts-expect-error -- nothing of the platform has that name
      mock.seed({ asset: [] });
    `;
    return [check(join(work, 'types-mocks'), { 'mocks.mts': text }, '7', 'nodenext').errors, check(join(work, 'types-mocks-5'), { 'mocks.mts': text }, '5.9', 'bundler').errors].filter(Boolean).join('\n');
  });

  await test('the command: serves until it is told to stop', async () => {
    const fixtures = join(work, 'fixtures.json');
    writeFileSync(fixtures, JSON.stringify({ workflows: [{ id: 7, name: 'Refresh' }] }));
    const child = spawn(join(work, 'node_modules/.bin', name), ['mock', 'civis', '--fixtures', fixtures], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      const [text] = (await once(child.stdout, 'data')) as [Buffer];
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0];
      const response = await fetch(`${origin}/workflows`, { headers: { authorization: 'Bearer x' } });
      const [{ name: found }] = (await response.json()) as [{ name: string }];
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      return (found !== 'Refresh' || code !== 0) && `found ${found}, exit code ${code}`;
    } finally {
      child.kill('SIGKILL');
    }
  });

  await test('the command: npx finds it, and it tells what it can do', () => {
    const words = ['--no-install', name, 'mock', '--help'];
    const text = execFileSync('npx', words, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return !text.includes('--fixtures') && text;
  });
}

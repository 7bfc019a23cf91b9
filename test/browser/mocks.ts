/** The app over the package's mock, behind a service worker: what a developer's page does, and a test in a browser. */
import { CivisClient } from 'data-platform-sdk/civis';
import { mockCivis, mockCognite } from 'data-platform-sdk/testing';
import { mockHandlers } from 'data-platform-sdk/testing/msw';
import { setupWorker } from 'msw/browser';
import { startApp } from './app.js';
import { equal, runAll, type Checks } from './checks.js';

const mock = mockCognite({
  now: 1_717_200_000_000,
  taskDuration: 1000,
  fixtures: {
    assets: Array.from({ length: 1100 }, (_, index) => ({ name: `Pump ${index}` })),
    workflows: [{ externalId: 'report' }],
    versions: [{ workflowExternalId: 'report', version: '1', workflowDefinition: { tasks: [{ externalId: 't', type: 'function', parameters: { function: { externalId: 'f' } } }] } }],
  },
});
const civis = mockCivis({ fixtures: { workflows: [{ id: 7, name: 'Refresh' }] } });
const worker = setupWorker(...mockHandlers(mock), ...mockHandlers(civis));
const root = document.body;

const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
const text = (selector: string): string => find(selector).textContent;
const items = (): string[] => Array.from(root.querySelectorAll('li'), ({ textContent }) => textContent);
const click = (selector: string): void => find<HTMLButtonElement>(selector).click();

/** Waits until the page shows something. */
async function until(what: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!what()) {
    if (performance.now() > end) throw new Error(`the page stays at: ${root.textContent.trim().slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function create(name: string): void {
  find<HTMLInputElement>('[name=name]').value = name;
  click('form button');
}

const checks: Checks = {
  async 'assets come page by page'() {
    click('#reload');
    await until(() => items().length === 1100);
    equal(items()[0], 'Pump 0');
    equal(mock.requests.of('listAssets').length, 2);
  },
  async 'what is written is there, a file with its content'() {
    create('Valve');
    await until(() => items().includes('Valve'));
    equal(text('#state'), 'notes');
    equal(mock.requests.bodies('createAssets'), [{ items: [{ name: 'Valve' }] }]);
    equal([mock.requests.of('putFileContent').length, mock.requests.of('getFileContent').length], [1, 1]);
    equal(mock.store.files.size, 1);
  },
  async 'what the spec does not allow is refused, and the page can say why'() {
    create('');
    await until(() => text('#problem') !== '');
    equal(text('#problem').includes('items.0.name must NOT have fewer than 1 characters'), true);
    equal(mock.requests.problems().map(({ status }) => status), [400]);
  },
  async 'a workflow runs while the clock is moved on'() {
    click('#run');
    await until(() => text('#state') === 'RUNNING');
    mock.clock.advance(999);
    await new Promise((resolve) => setTimeout(resolve, 100));
    equal(text('#state'), 'RUNNING');
    mock.clock.advance(1);
    await until(() => text('#state') === 'done');
  },
  async 'faults are seen, and those that pass are not'() {
    mock.fail({ operation: 'listAssets', status: 503, times: 2 });
    mock.fail({ operation: 'listAssets', drop: true });
    mock.fail({ operation: 'listAssets', truncate: true });
    click('#reload');
    await until(() => items().length === 1100 && mock.requests.of('listAssets').length === 6);
    equal(text('#problem'), '');
    mock.fail({ operation: 'listAssets', status: 403 });
    click('#reload');
    await until(() => text('#problem').includes('403'));
    mock.fail({ operation: 'createAssets', drop: 'after' });
    create('Motor');
    await until(() => text('#problem').includes('createAssets'));
    equal(mock.store.assets.values().filter(({ name }) => name === 'Motor').length, 1);
  },
  async 'chaos is got through'() {
    mock.chaos({ seed: 1, rates: { 429: 0.1, 503: 0.1, reset: 0.1 }, operations: ['listAssets'] });
    for (let round = 0; round < 10; round++) {
      mock.clear();
      root.querySelector('ul')!.replaceChildren();
      click('#reload');
      await until(() => items().length === 1100);
    }
  },
  async 'another platform stands beside it'() {
    const client = new CivisClient({ auth: 'key' });
    const { items: found, total } = await client.workflows.list().page();
    equal([found.map(({ name }) => name), total], [['Refresh'], 1]);
  },
};

globalThis.runChecks = async () => {
  await worker.start({ onUnhandledRequest: 'error', quiet: true });
  startApp(root, 6);
  const results = await runAll(checks, '', () => {
    mock.reset();
    civis.reset();
  });
  worker.stop();
  return results;
};

/** A small app as its users have it: assets, and a workflow to run. It knows nothing of mocks. */
import { CogniteClient } from 'data-platform-sdk/cognite';

/** Puts the app into a page. */
export function startApp(root: HTMLElement, retries: number): void {
  const cdf = new CogniteClient({ project: 'plant-1', cluster: 'westeurope-1', appName: 'app', auth: () => 'token', maxRetries: retries, retryDelay: { base: 1, max: 5 } });
  root.innerHTML = `
    <ul></ul>
    <form><input name="name"><input name="file" value="notes"><button>Create</button></form>
    <button id="run">Run</button>
    <button id="reload">Reload</button>
    <output id="state"></output>
    <output id="problem"></output>`;
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const attempt = (action: () => Promise<void>) => (event: Event): void => {
    event.preventDefault();
    find('#problem').textContent = '';
    action().catch((error: unknown) => (find('#problem').textContent = (error as Error).message));
  };

  async function show(): Promise<void> {
    const names: string[] = [];
    for await (const { name } of cdf.assets.list()) names.push(name);
    find('ul').replaceChildren(...names.map((name) => Object.assign(document.createElement('li'), { textContent: name })));
  }

  async function create(): Promise<void> {
    const fields = new FormData(find<HTMLFormElement>('form'));
    const name = fields.get('name') as string;
    const [asset] = await cdf.assets.create([{ name }]);
    const { id } = await cdf.files.upload(fields.get('file') as string, { name: 'notes.txt', assetIds: [asset!.id] });
    find('#state').textContent = new TextDecoder().decode(await cdf.files.download(id));
    await show();
  }

  async function run(): Promise<void> {
    const state = find('#state');
    const { id } = await cdf.workflows.executions.run('report', '1');
    await cdf.workflows.executions.wait(id, { interval: 20, onProgress: ({ status }) => void (state.textContent = status) });
    state.textContent = 'done';
  }

  find('form').addEventListener('submit', attempt(create));
  find('#run').addEventListener('click', attempt(run));
  find('#reload').addEventListener('click', attempt(show));
}

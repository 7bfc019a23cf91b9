/**
 * A tour of Cognite Data Workflows: `npx tsx examples/cognite.ts`. It talks to your project when COGNITE_PROJECT,
 * COGNITE_CLUSTER and either COGNITE_TOKEN or COGNITE_CLIENT_ID with its secret are set, and to a mock in this process
 * otherwise.
 */
import { pathToFileURL } from 'node:url';
import { CogniteClient, workflowInput, type WorkflowTask } from 'data-platform-sdk/cognite';
import { mockCognite } from 'data-platform-sdk/testing';

const { COGNITE_PROJECT, COGNITE_TOKEN, COGNITE_CLIENT_ID, COGNITE_CLIENT_NAME } = process.env;
const isLive = Boolean(COGNITE_PROJECT && (COGNITE_TOKEN || COGNITE_CLIENT_ID));

function connect(): CogniteClient {
  if (isLive) return CogniteClient.fromEnv({ appName: COGNITE_CLIENT_NAME ?? 'quickstart' });
  const mock = mockCognite({ taskDuration: 300 });
  return new CogniteClient({ project: 'demo', cluster: 'api', appName: 'quickstart', auth: 'any-token', fetch: mock.fetch });
}

/** A task that looks for resources by the name that the run is given. */
function find(what: 'assets' | 'timeseries', ...dependsOn: string[]): WorkflowTask {
  const body = { filter: { name: workflowInput('name') }, limit: 10 };
  return {
    externalId: `find-${what}`,
    type: 'cdf',
    parameters: { cdfRequest: { resourcePath: `/${what}/list`, method: 'POST', body } },
    dependsOn: dependsOn.map((externalId) => ({ externalId })),
  };
}

export async function main(print: (line: string) => void = console.log): Promise<void> {
  const cdf = connect();
  const { versions, executions } = cdf.workflows;
  const workflow = `quickstart-${Date.now()}`;
  print(`Talking to ${isLive ? `project ${COGNITE_PROJECT}` : 'a mock of Cognite Data Fusion in this process'}.`);

  try {
    print('\n1. Write a workflow with two versions');
    await cdf.workflows.upsert({ externalId: workflow, description: 'Made by the quickstart' });
    const written = await versions.upsert([
      { workflowExternalId: workflow, version: '1', workflowDefinition: { tasks: [find('assets')] } },
      { workflowExternalId: workflow, version: '2', workflowDefinition: { tasks: [find('assets'), find('timeseries', 'find-assets')] } },
    ]);
    for (const { version, workflowDefinition } of written) {
      print(`   version ${version}, hash ${workflowDefinition.hash}: ${workflowDefinition.tasks.map((task) => task.externalId).join(' → ')}`);
    }
    print(`   version 3 is ${await versions.retrieve([workflow, '3'])}, as nobody has written it`);

    print('\n2. Run version 2, and wait until it completes');
    const run = await executions.run(workflow, '2', { input: { name: 'pump' }, metadata: { by: 'quickstart' } });
    let shown = '';
    const done = await executions.wait(run.id, {
      interval: 200,
      timeout: 600_000,
      onProgress({ status, executedTasks }) {
        const line = [status, ...executedTasks.map((task) => `${task.externalId} ${task.status}`)].join(', ');
        if (line !== shown) print(`   ${line}`);
        shown = line;
      },
    });
    print(`   took ${done.endTime! - done.startTime!} ms`);

    print('\n3. Start another run, cancel it, and take it up again');
    const other = await executions.run(workflow, '2', { input: { name: 'valve' } });
    const cancelled = await executions.cancel(other.id, { reason: 'Changed my mind' });
    print(`   cancelled: ${cancelled.status}, because: ${cancelled.reasonForIncompletion}`);
    const retried = await executions.retry(other.id);
    print(`   retried:   ${retried.status}`);
    print(`   waited:    ${(await executions.wait(other.id, { interval: 200 })).status}`);

    print('\n4. List the executions');
    const last = await executions.run(workflow, '1', { input: { name: 'motor' } });
    const filter = { workflowFilters: workflow };
    let cursor: string | undefined;
    do {
      const page = await executions.list({ filter, limit: 2 }).page({ cursor });
      print(`   a page: ${page.items.map(({ version, status }) => `version ${version} ${status}`).join(', ')}`);
      cursor = page.cursor;
    } while (cursor !== undefined);
    let completed = 0;
    for await (const { status } of executions.list({ filter })) if (status === 'COMPLETED') completed++;
    print(`   all of them, page by page behind the scenes: ${completed} completed`);
    // Nothing is to run any more when its workflow is deleted.
    await executions.wait(last.id, { interval: 200 });
  } finally {
    await cdf.workflows.delete(workflow, { ignoreUnknownIds: true });
    print('\nCleaned up: the workflow and its versions are gone.');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

/**
 * A tour of Civis workflows: `npx tsx examples/civis.ts`. It talks to Civis Platform when CIVIS_API_KEY is set, and to a
 * mock in this process otherwise.
 */
import { pathToFileURL } from 'node:url';
import { CivisClient } from 'data-platform-sdk/civis';
import { assertWorkflowDefinition } from 'data-platform-sdk/civis/workflow-definition';
import { mockCivis } from 'data-platform-sdk/testing';

const isLive = Boolean(process.env.CIVIS_API_KEY);

function connect(): CivisClient {
  if (isLive) return CivisClient.fromEnv();
  const mock = mockCivis({ taskDuration: 300 });
  mock.add({ name: 'Nightly voter file refresh', schedule: { scheduled: true, scheduledHours: [4] } });
  mock.add({ name: 'Weekly donor scores' });
  return new CivisClient({ auth: 'any-key', fetch: mock.fetch });
}

const definition = `
version: '2.0'
tour:
  tasks:
    extract:
      action: std.echo
      input: { output: rows }
      on-success: [score, report]
    score:
      action: std.noop
    report:
      action: std.noop
`;

export async function main(print: (line: string) => void = console.log): Promise<void> {
  const { workflows } = connect();
  const { executions } = workflows;
  print(`Talking to ${isLive ? 'Civis Platform' : 'a mock of Civis Platform in this process'}.`);

  print('\n1. The workflows that changed last');
  for await (const { id, name, state } of workflows.list({ limit: 5 })) print(`   ${id} ${name}: ${state}`);

  print('\n2. Create a workflow, its definition checked beforehand');
  assertWorkflowDefinition(definition);
  const workflow = await workflows.create({ name: `Tour ${new Date().toISOString()}`, definition });
  print(`   ${workflow.valid ? 'a valid definition' : workflow.validationErrors}, owned by ${workflow.user.name}`);

  try {
    print('\n3. Execute it, and wait until it has ended');
    const { id } = await executions.create(workflow.id, { input: { stateCode: 'WI' } });
    let shown = '';
    const done = await executions.wait(workflow.id, id, {
      interval: 200,
      timeout: 600_000,
      onProgress({ mistralState, tasks }) {
        const line = [mistralState, ...tasks.map((task) => `${task.name} ${task.mistralState}`)].join(', ');
        if (line !== shown) print(`   ${line}`);
        shown = line;
      },
    });
    print(`   ended as ${done.state}, with the input as it was given: ${JSON.stringify(done.input)}`);

    print('\n4. Look at a task, and at all executions');
    const task = await executions.tasks.retrieve(workflow.id, id, 'extract');
    print(`   extract: ${task?.mistralState}, ${task?.runs.length} runs of jobs`);
    const page = await executions.list(workflow.id).page();
    print(`   ${page.total} execution, ${page.response?.rateLimit?.remaining} requests left`);
  } finally {
    const { archived } = await workflows.archive(workflow.id, { status: true });
    print(`\nCleaned up: the workflow is ${archived ? 'archived' : 'still there'}.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

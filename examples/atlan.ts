/**
 * A tour of Atlan's workflows: `npx tsx examples/atlan.ts`. It talks to your tenant when ATLAN_BASE_URL is set (beside
 * ATLAN_API_KEY), and then only reads; and to a mock in this process otherwise.
 */
import { pathToFileURL } from 'node:url';
import { AtlanClient, CredentialTestError, setWorkflowParameter, type WorkflowConfig } from 'data-platform-sdk/atlan';
import { mockAtlan } from 'data-platform-sdk/testing';

const isLive = Boolean(process.env.ATLAN_BASE_URL);
const name = 'atlan-snowflake-1714638976';

const snowflake: WorkflowConfig = {
  metadata: { name, namespace: 'default' },
  spec: {
    entrypoint: 'main',
    templates: [{ name: 'main', dag: { tasks: [{ name: 'run', arguments: { parameters: [{ name: 'enable-lineage', value: false }] } }] } }],
  },
};

export async function main(print: (line: string) => void = console.log): Promise<void> {
  const atlan = isLive ? AtlanClient.fromEnv() : new AtlanClient({ tenant: 'acme.atlan.com', auth: 'any-key', fetch: mockAtlan({ runDuration: 300 }).fetch });
  print(`Talking to ${isLive ? process.env.ATLAN_BASE_URL : 'a mock of Atlan in this process'}.`);
  if (!isLive) await change(atlan, print);

  print('\nThe runs of the last day');
  const runs = atlan.workflows.runs.findByStatusAndTimeRange({ status: ['Succeeded', 'Failed'], startedAt: 'now-1d', limit: 10 });
  for await (const { hit, status } of runs) print(`   ${hit._id} ${status?.phase}, ${status?.progress}`);
}

/** What nobody wants from a tour on a real tenant. */
async function change({ workflows, credentials }: AtlanClient, print: (line: string) => void): Promise<void> {
  print('\n1. Try a credential, and store it when it has passed');
  const credential = { name: 'default-snowflake-1714638976-0', connector: 'snowflake', connectorConfigName: 'atlan-connectors-snowflake', authType: 'basic', username: 'reader' };
  const stored = await credentials.create({ ...credential, password: 'right' });
  try {
    await credentials.testAndUpdate({ ...stored, password: 'wrong' });
  } catch (error) {
    if (!(error instanceof CredentialTestError)) throw error;
    print(`   ${error.message}`);
  }

  print('\n2. Run a workflow, every night from now on, and wait until it has ended');
  const workflow = await workflows.run({ ...snowflake, schedule: { cronSchedule: '0 3 * * *', timezone: 'Europe/Paris' } });
  let shown = '';
  await workflows.wait(workflow, {
    interval: 100,
    onProgress({ status }) {
      if (status?.phase !== shown) print(`   ${status?.phase}`);
      shown = status?.phase ?? '';
    },
  });
  for await (const { spec } of workflows.schedules.list()) print(`   next: ${spec?.schedule} in ${spec?.timezone}`);

  print('\n3. Change a parameter, run it again, and stop it');
  await workflows.update(name, (read) => setWorkflowParameter(read, 'enable-lineage', true));
  const run = await workflows.rerun({ prefix: 'atlan-snowflake' });
  await workflows.runs.stop(run);
  const stopped = await workflows.runs.wait(run, { interval: 100, throwOnFailure: false });
  print(`   ${stopped.status?.phase}: ${stopped.status?.message}`);
  print(`   ${(await workflows.runs.list({ workflow, phase: 'Succeeded' }).page()).total} run has succeeded`);

  print('\n4. Clean up: archive the workflow, and delete the credential for good');
  await workflows.delete(name);
  await credentials.purge(stored.id!);
  print(`   left: ${await workflows.findById(name)} and ${await credentials.retrieve(stored.id!)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

import type { WorkflowConfig, WorkflowRerun, WorkflowRun, WorkflowSchedule } from '../../../generated/atlan/index.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { startRun } from './runs.js';
import { answer, type SearchBody } from './search.js';
import type { StoredWorkflow } from './store.js';
import { checkRole, iso, type Tenant } from './tenant.js';

const schedule = 'orchestration.atlan.com/schedule';
const timezone = 'orchestration.atlan.com/timezone';

/** Workflows and their schedules. What is below `/workflows` needs a role for it. */
export function workflowHandlers(tenant: Tenant): Handlers {
  const { workflows } = tenant.store;

  function find(name: string | null | undefined): StoredWorkflow {
    const found = workflows.get(name);
    if (!found) throw new Refusal(404, `There is no workflow ${name}.`);
    return found;
  }

  function run({ body }: Call<WorkflowConfig>): object {
    const workflow = addWorkflow(tenant, body);
    startRun(tenant, workflow);
    return body.payload === undefined ? workflow : { ...workflow, payload: body.payload && [...body.payload] };
  }

  const rerun = ({ body }: Call<WorkflowRerun>): WorkflowRun => startRun(tenant, find(body.resourceName));

  function update({ path, body: { metadata, spec } }: Call<Pick<StoredWorkflow, 'metadata' | 'spec'>>): StoredWorkflow {
    const { apiVersion, kind, metadata: before } = find(path.workflowName);
    const { creationTimestamp, uid } = before;
    return workflows.put({ apiVersion, kind, metadata: { ...metadata, name: path.workflowName, creationTimestamp, uid }, spec });
  }

  function archive({ path }: Call): void {
    workflows.delete(find(path.workflowName).metadata.name);
  }

  function scheduleOf({ metadata, spec }: StoredWorkflow): WorkflowSchedule | undefined {
    const annotations = metadata.annotations ?? {};
    if (!annotations[schedule]) return undefined;
    return {
      metadata: { name: `${metadata.name}-cron`, namespace: 'default' },
      spec: { schedule: annotations[schedule], timezone: annotations[timezone], workflowSpec: spec, concurrencyPolicy: 'Forbid' },
      status: { active: null },
      workflowMetadata: metadata,
    };
  }

  /** The same for callers who have the role for it. */
  const direct = <C, R>(handler: (call: C) => R) => (call: C): R => {
    checkRole(tenant);
    return handler(call);
  };

  return {
    searchWorkflows: ({ body }: Call<SearchBody>) => answer(tenant, 'workflows', workflows.values().map((each) => [each.metadata.name!, each] as const), body),

    runWorkflow: direct(run),
    runPackageWorkflow: run,
    rerunWorkflow: direct(rerun),
    rerunPackageWorkflow: rerun,
    updateWorkflow: direct(update),
    updatePackageWorkflow: update,
    archiveWorkflow: direct(archive),
    archivePackageWorkflow: archive,
    triggerWorkflowAsOwner: rerun,

    changeWorkflowOwner({ path, query }: Call<unknown, { username: string }>) {
      const found = find(path.workflowName);
      const labels = { ...found.metadata.labels, 'workflows.argoproj.io/creator': query.username };
      return workflows.put({ ...found, metadata: { ...found.metadata, labels } });
    },

    listWorkflowSchedules: () => ({ items: workflows.values().map(scheduleOf).filter((each) => each !== undefined) }),

    retrieveWorkflowSchedule({ path }: Call) {
      const found = workflows.get(path.scheduleName!.replace(/-cron$/, ''));
      const its = path.scheduleName!.endsWith('-cron') && found && scheduleOf(found);
      if (!its) throw new Refusal(404, `There is no schedule ${path.scheduleName}.`);
      return its;
    },
  };
}

/** Adds a workflow, or replaces the one of that name. */
export function addWorkflow({ store, clock }: Tenant, workflow: WorkflowConfig): StoredWorkflow {
  // What is kept is the tenant's own.
  const { metadata, spec } = structuredClone(workflow) as Pick<StoredWorkflow, 'metadata' | 'spec'>;
  const now = clock.now();
  const name = metadata?.name || (metadata?.generateName && `${metadata.generateName}${Math.floor(now / 1000)}`);
  if (!name) throw new Refusal(400, 'The workflow has no metadata.name.');
  return store.workflows.put({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'WorkflowTemplate',
    metadata: { namespace: 'default', ...metadata, name, creationTimestamp: iso(now), uid: crypto.randomUUID() },
    spec,
  });
}

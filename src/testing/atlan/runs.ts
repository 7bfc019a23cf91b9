import type { WorkflowPhase, WorkflowRun } from '../../../generated/atlan/index.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { answer, type SearchBody } from './search.js';
import type { StoredRun, StoredWorkflow } from './store.js';
import { iso, type Tenant } from './tenant.js';

/** Runs. They move on with the clock: pending, running, and then ended. */
export function runHandlers(tenant: Tenant): Handlers {
  const { runs, missedRuns } = tenant.store;

  function between(rows: readonly StoredRun[], { startDate, endDate }: Record<string, unknown>): WorkflowRun[] | null {
    const [start, end] = [Date.parse(String(startDate)), Date.parse(String(endDate))];
    const found = rows.filter(({ name, startedAt }) => name.startsWith('asq-') && startedAt >= start && startedAt <= end);
    return found.length ? found.map(({ run }) => run) : null;
  }

  return {
    searchWorkflowRuns: ({ body }: Call<SearchBody>) => answer(tenant, 'runs', runs.values().map(({ name, run }) => [name, run] as const), body),

    stopWorkflowRun({ path }: Call) {
      const found = runs.get(path.runId);
      if (!found) throw new Refusal(404, `There is no run ${path.runId}.`);
      found.stopped = true;
      // It ends a moment later, and as Failed.
      return found.run;
    },

    listScheduledQueries: ({ query }: Call) => between(runs.values(), query),
    listMissedScheduledQueries: ({ query }: Call) => between(missedRuns.values(), query),
  };
}

/** Starts a run of a workflow; it fails where the workflow has a parameter `fail` that is true. */
export function startRun({ store, clock }: Tenant, workflow: StoredWorkflow): WorkflowRun {
  const { metadata, spec } = workflow;
  const startedAt = clock.now();
  const name = `${metadata.name}-${crypto.randomUUID().slice(0, 5)}`;
  const parameters = spec?.templates?.flatMap(({ dag }) => dag?.tasks ?? []).flatMap((task) => task.arguments?.parameters ?? []) ?? [];
  const fails = parameters.some((parameter) => parameter.name === 'fail' && parameter.value === true);
  const run: WorkflowRun = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Workflow',
    metadata: { name, namespace: 'default', creationTimestamp: iso(startedAt), labels: { 'workflows.argoproj.io/creator': 'mock-user' } },
    spec: { workflowTemplateRef: { name: metadata.name } },
    status: { startedAt: iso(startedAt), finishedAt: null },
  };
  const stored = { name, run, startedAt, fails, stopped: false };
  store.runs.put(stored);
  enter(stored, 'Pending', startedAt);
  return run;
}

/** Brings all runs up to the clock. */
export function advanceRuns({ store, clock, runDuration }: Tenant): void {
  const now = clock.now();
  for (const stored of store.runs.values()) {
    const { run, startedAt, fails, stopped } = stored;
    const phase = run.status?.phase;
    if (phase !== 'Pending' && phase !== 'Running') continue;
    const end = startedAt + runDuration;
    if (stopped) enter(stored, 'Failed', now, 'Stopped with strategy \'Terminate\'');
    else if (now >= end) enter(stored, fails ? 'Failed' : 'Succeeded', end, fails ? 'The workflow was told to fail' : undefined);
    else if (now > startedAt) enter(stored, 'Running', now);
  }
}

/** Puts a run into a phase, in both of the places where it shows. */
function enter({ run }: StoredRun, phase: WorkflowPhase, at: number, message?: string): void {
  const isOver = phase === 'Succeeded' || phase === 'Failed';
  run.metadata!.labels = { ...run.metadata!.labels, 'workflows.argoproj.io/phase': phase };
  run.status = { ...run.status, phase, progress: phase === 'Succeeded' ? '1/1' : '0/1', ...(isOver && { finishedAt: iso(at) }), ...(message !== undefined && { message }) };
}

import type { Workflow, WorkflowTask, WorkflowVersion } from '../../../generated/cognite/workflows.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { digest } from '../engine/table.js';
import { deleteAll, notFound, pageOf, type PageParameters, type Project } from './common.js';
import { selects, type Selector } from './selectors.js';

type Written<T> = Omit<T, 'createdTime' | 'lastUpdatedTime'>;
interface VersionId {
  readonly workflowExternalId: string;
  readonly version: string;
}

/** Workflows and their versions. */
export function workflowHandlers({ store, clock }: Project): Handlers {
  const { workflows, versions } = store;

  return {
    listWorkflows: (call: Call<unknown, PageParameters>) => pageOf(workflows, call, call.query),

    upsertWorkflows({ body: { items: [item] } }: Call<{ items: [Written<Workflow>] }>) {
      const now = clock.now();
      const createdTime = workflows.get(item.externalId)?.createdTime ?? now;
      return { items: [workflows.put({ ...item, createdTime, lastUpdatedTime: now })] };
    },

    retrieveWorkflow({ path: { workflowExternalId } }: Call) {
      const found = workflows.get(workflowExternalId);
      if (!found) throw new Refusal(404, `Workflow not found: ${workflowExternalId}`);
      return found;
    },

    deleteWorkflows({ body, query }: Call<{ items: { externalId: string }[] }>) {
      const done = deleteAll('Workflows', workflows, body.items, ({ externalId }) => [externalId], query.ignoreUnknownIds === true);
      for (const { workflowExternalId, version } of versions.values()) {
        if (!workflows.get(workflowExternalId)) versions.delete(workflowExternalId, version);
      }
      return done;
    },

    listWorkflowVersions(call: Call<PageParameters & { filter?: { workflowFilters?: Selector[] } }>) {
      return pageOf(versions, call, call.body, ({ workflowExternalId, version }) =>
        selects(call.body.filter?.workflowFilters, workflowExternalId, version));
    },

    upsertWorkflowVersions({ body: { items: [item] } }: Call<{ items: [Written<WorkflowVersion>] }>) {
      const { workflowExternalId, version, workflowDefinition: { description, tasks } } = item;
      if (!workflows.get(workflowExternalId)) throw notFound('Workflows', [{ externalId: workflowExternalId }]);
      checkTasks(tasks);
      const now = clock.now();
      const createdTime = versions.get(workflowExternalId, version)?.createdTime ?? now;
      const workflowDefinition = { hash: digest(JSON.stringify([description, tasks])), description, tasks };
      return { items: [versions.put({ workflowExternalId, version, workflowDefinition, createdTime, lastUpdatedTime: now })] };
    },

    retrieveWorkflowVersion({ path: { workflowExternalId, version } }: Call) {
      const found = versions.get(workflowExternalId, version);
      if (!found) throw new Refusal(404, `Workflow version not found: ${workflowExternalId}/${version}`);
      return found;
    },

    deleteWorkflowVersions: ({ body, query }: Call<{ items: VersionId[] }>) =>
      deleteAll('Workflow versions', versions, body.items, (id) => [id.workflowExternalId, id.version], query.ignoreUnknownIds === true),
  };
}

/** @throws {Refusal} 400, where tasks share an external id, or depend on one that does not exist or on each other */
function checkTasks(tasks: readonly WorkflowTask[]): void {
  const left = new Map<string, string[]>();
  for (const task of tasks) {
    if (left.has(task.externalId)) throw new Refusal(400, `Two tasks have the external id ${task.externalId}.`);
    left.set(task.externalId, (task.dependsOn ?? []).map(({ externalId }) => externalId));
    if (task.type === 'subworkflow' && 'tasks' in task.parameters.subworkflow) checkTasks(task.parameters.subworkflow.tasks);
  }
  for (const [task, others] of left) {
    const unknown = others.find((other) => !left.has(other));
    if (unknown !== undefined) throw new Refusal(400, `Task ${task} depends on ${unknown}, which does not exist.`);
  }
  // Takes away what could run, until nothing is left or nothing can.
  while (left.size) {
    const ready = [...left].filter(([, others]) => others.every((other) => !left.has(other)));
    if (!ready.length) throw new Refusal(400, `Tasks depend on each other: ${[...left.keys()].join(', ')}.`);
    for (const [task] of ready) left.delete(task);
  }
}

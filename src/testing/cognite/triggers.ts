import type { WorkflowTrigger, WorkflowTriggerRun } from '../../../generated/cognite/workflows.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { deleteAll, notFound, pageOf, useNonce, type PageParameters, type Project } from './common.js';
import { startExecution } from './executions.js';

type Written = Omit<WorkflowTrigger, 'createdTime' | 'lastUpdatedTime' | 'isPaused'> & { authentication: { nonce: string } };

/** Triggers and their history. They fire when {@link fireTrigger} says so. */
export function triggerHandlers(project: Project): Handlers {
  const { store, clock } = project;
  const { triggers, triggerRuns, versions } = store;

  function pause(externalId: string, isPaused: boolean): Record<string, never> {
    triggers.put({ ...findTrigger(project, externalId), isPaused });
    return {};
  }

  return {
    listWorkflowTriggers: (call: Call<unknown, PageParameters>) => pageOf(triggers, call, call.query),

    upsertWorkflowTrigger({ body: { items: [{ authentication, ...item }] } }: Call<{ items: [Written] }>) {
      const { externalId, workflowExternalId, workflowVersion, metadata = {} } = item;
      if (!versions.get(workflowExternalId, workflowVersion)) {
        throw notFound('Workflow versions', [{ workflowExternalId, version: workflowVersion }]);
      }
      useNonce(project, authentication.nonce);
      const now = clock.now();
      const { createdTime = now, isPaused = false } = triggers.get(externalId) ?? {};
      return { items: [triggers.put({ ...item, metadata, createdTime, lastUpdatedTime: now, isPaused })] };
    },

    deleteWorkflowTriggers: ({ body }: Call<{ items: { externalId: string }[] }>) =>
      deleteAll('Triggers', triggers, body.items, ({ externalId }) => [externalId], false),

    listWorkflowTriggerRuns(call: Call<unknown, PageParameters>) {
      const { externalId } = findTrigger(project, call.path.triggerExternalId!);
      return pageOf(triggerRuns, call, call.query, (run) => run.externalId === externalId);
    },

    pauseWorkflowTrigger: ({ path }: Call) => pause(path.triggerExternalId!, true),

    resumeWorkflowTrigger: ({ path }: Call) => pause(path.triggerExternalId!, false),
  };
}

/** Lets a trigger fire now, whatever its rule. Gives the run; undefined when the trigger is paused. */
export function fireTrigger(project: Project, triggerExternalId: string): WorkflowTriggerRun | undefined {
  const { externalId, workflowExternalId, workflowVersion, input, metadata, isPaused } = findTrigger(project, triggerExternalId);
  if (isPaused) return undefined;
  const found = project.store.versions.get(workflowExternalId, workflowVersion);
  const execution = found && startExecution(project, found, { input, metadata });
  return project.store.triggerRuns.put({
    fireTime: project.clock.now(),
    externalId,
    workflowExternalId,
    workflowVersion,
    workflowExecutionId: execution?.id ?? null,
    status: execution ? 'success' : 'failed',
    reasonForFailure: execution ? null : `There is no workflow version ${workflowExternalId}/${workflowVersion}.`,
  });
}

function findTrigger({ store }: Project, externalId: string): WorkflowTrigger {
  const found = store.triggers.get(externalId);
  if (!found) throw new Refusal(404, `Trigger not found: ${externalId}`);
  return found;
}

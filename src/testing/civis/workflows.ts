import type {
  Workflow,
  WorkflowCreate,
  WorkflowDependency,
  WorkflowExecution,
  WorkflowNotificationSettings,
  WorkflowNotifications,
  WorkflowReplace,
  WorkflowSchedule,
  WorkflowScheduleSettings,
  WorkflowSummary,
  WorkflowUpdate,
} from '../../../generated/civis/workflows.js';
import { validateWorkflowDefinition } from '../../civis/workflow-definition.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { executionsOf, iso, pageOf, workflowOf, type Account, type Query } from './common.js';
import { planOf } from './definition.js';
import { caller, userOf } from './store.js';

/** Workflows. */
export function workflowHandlers(account: Account): Handlers {
  const { store, clock } = account;
  const { workflows } = store;

  function save(workflow: Workflow): Workflow {
    return shown(account, workflows.put({ ...workflow, updatedAt: iso(clock.now()) }));
  }

  return {
    listWorkflows({ query }: Call<unknown, Query>): WorkflowSummary[] {
      const field = { updated_at: 'updatedAt', name: 'name', created_at: 'createdAt' } as const;
      return pageOf(listed(account, query), query, (row) => row[field[query.order as keyof typeof field]]).map(summary);
    },

    createWorkflow: ({ body }: Call<WorkflowCreate>) => shown(account, addWorkflow(account, body)),

    retrieveWorkflow: ({ path }: Call) => shown(account, workflowOf(account, path)),

    replaceWorkflow({ path, body }: Call<WorkflowReplace>) {
      const { id, fileId, user, archived, hidden, createdAt } = workflowOf(account, path);
      return save({ ...blank(account), id, fileId, user, archived, hidden, createdAt, ...written(body) });
    },

    updateWorkflow({ path, body }: Call<WorkflowUpdate>) {
      const { schedule, notifications, ...workflow } = workflowOf(account, path);
      return save({ ...workflow, schedule, notifications, ...written(body, { schedule, notifications }) });
    },

    cloneWorkflow({ path, body }: Call<{ cloneSchedule?: boolean; cloneNotifications?: boolean } | undefined>) {
      const { name, description, definition, schedule, notifications, timeZone, allowConcurrentExecutions } = workflowOf(account, path);
      const fresh = blank(account);
      return save({
        ...fresh,
        ...written({ name: `Clone of ${name}`, description, definition, timeZone, allowConcurrentExecutions }),
        schedule: body?.cloneSchedule ? schedule : fresh.schedule,
        notifications: body?.cloneNotifications ? notifications : fresh.notifications,
      });
    },

    archiveWorkflow: ({ path, body }: Call<{ status: boolean }>) => save({ ...workflowOf(account, path), archived: body.status }),

    transferWorkflow({ path, body }: Call<{ userId: number; includeDependencies: boolean }>) {
      const workflow = workflowOf(account, path);
      save({ ...workflow, user: userOf(body.userId) });
      return {
        dependencies: dependenciesOf(workflow, body.userId).map(({ shareable, ...dependency }) => ({ ...dependency, shared: shareable && body.includeDependencies })),
      };
    },

    listWorkflowDependencies: ({ path, query }: Call<unknown, { user_id?: number }>) => dependenciesOf(workflowOf(account, path), query.user_id),
  };
}

/** Adds a workflow to the account, as the platform creates it. */
export function addWorkflow(account: Account, { fromJobChain, hidden = false, ...body }: WorkflowCreate): Workflow {
  if (fromJobChain !== undefined && (body.definition !== undefined || body.schedule !== undefined)) {
    throw new Refusal(400, 'A workflow that is made from a chain of jobs takes no definition and no schedule.');
  }
  const definition = fromJobChain === undefined
    ? body.definition
    : `version: '2.0'\nworkflow:\n  tasks:\n    job_${fromJobChain}:\n      action: civis.run_job\n      input:\n        job_id: ${fromJobChain}\n`;
  return account.store.workflows.put({ ...blank(account), ...written({ ...body, definition }), hidden });
}

/** The workflows that a query asks for. */
export function listed(account: Account, query: Query): Workflow[] {
  const has = (name: string): boolean => query[name] !== undefined;
  const isTrue = (name: string): boolean => String(query[name]) === 'true';
  const authors = String(query.author).split(',').map(Number);
  const states = [query['state[]']].flat();
  const byWorkflow = new Map<number, WorkflowExecution[]>();
  for (const { workflowId, execution } of account.store.executions.values()) {
    byWorkflow.set(workflowId, [...(byWorkflow.get(workflowId) ?? []), execution]);
  }
  return account.store.workflows.values().map((workflow) => withState(workflow, byWorkflow.get(workflow.id))).filter((workflow) =>
    workflow.hidden === isTrue('hidden')
    && (query.archived === 'all' || workflow.archived === isTrue('archived'))
    && (!has('author') || authors.includes(workflow.user.id))
    && (!has('state[]') || states.includes(workflow.state))
    && (!has('scheduled') || (workflow.schedule.scheduled === true) === isTrue('scheduled')));
}

/** A workflow as it is now. */
function shown(account: Account, workflow: Workflow): Workflow {
  return withState(workflow, executionsOf(account, workflow.id));
}

/** A workflow's state is that of its executions. */
function withState(workflow: Workflow, executions: readonly WorkflowExecution[] = []): Workflow {
  const last = executions.at(-1);
  const unrun = workflow.schedule.scheduled ? 'scheduled' : 'idle';
  return {
    ...workflow,
    state: executions.some(({ state }) => state === 'running') ? 'running' : (last?.state ?? unrun),
    lastExecutionId: last?.id ?? null,
  };
}

function summary({ definition: _d, validationErrors: _v, lastExecutionId: _l, notifications: _n, hidden: _h, myPermissionLevel: _m, ...rest }: Workflow): WorkflowSummary {
  return rest;
}

/** The schedule of what is not scheduled. */
const never: WorkflowSchedule = { scheduled: false, scheduledDays: [], scheduledHours: [], scheduledMinutes: [], scheduledRunsPerHour: null, scheduledDaysOfMonth: [] };

/** Notifications of which nobody hears but the author. */
const nobody: WorkflowNotifications = {
  urls: [],
  successEmailSubject: null,
  successEmailBody: null,
  successEmailAddresses: [],
  failureEmailAddresses: [],
  stallWarningMinutes: null,
  successOn: true,
  failureOn: true,
};

/** A workflow of which nothing has been said yet. */
function blank({ store, clock }: Account): Workflow {
  const now = iso(clock.now());
  return {
    id: store.nextId(),
    name: '',
    description: null,
    definition: '',
    ...validity(''),
    fileId: store.nextId(),
    user: caller,
    state: 'idle',
    lastExecutionId: null,
    schedule: never,
    allowConcurrentExecutions: false,
    timeZone: 'America/Chicago',
    nextExecutionAt: null,
    notifications: nobody,
    archived: false,
    hidden: false,
    myPermissionLevel: 'manage',
    createdAt: now,
    updatedAt: now,
  };
}

/** What a request sets, on top of the settings that it changes in part. */
function written(body: WorkflowUpdate, before: { schedule?: WorkflowScheduleSettings; notifications?: WorkflowNotificationSettings } = {}): Partial<Workflow> {
  const { schedule, notifications, ...rest } = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as WorkflowUpdate;
  if (schedule?.scheduledDays?.length && schedule.scheduledDaysOfMonth?.length) {
    throw new Refusal(400, 'The schedule is invalid: it has days of the week and days of the month.');
  }
  return {
    ...rest,
    ...(rest.definition !== undefined && validity(rest.definition)),
    ...(schedule && { schedule: { ...never, ...before.schedule, ...schedule } }),
    ...(notifications && { notifications: { ...nobody, ...before.notifications, ...notifications } }),
  } as Partial<Workflow>;
}

/** Unlike the checks before a request, the platform also takes a version that is a number. */
function validity(definition: string): Pick<Workflow, 'valid' | 'validationErrors'> {
  const { problems } = validateWorkflowDefinition(definition);
  const errors = problems.filter(({ rule }) => rule !== 'version').map(({ line, message }) => `line ${line}: ${message}`);
  return { valid: !errors.length, validationErrors: errors.join('\n') || null };
}

/** The jobs, workflows and credentials that the tasks' inputs name. */
function dependenciesOf({ definition }: Workflow, userId: number | undefined): WorkflowDependency[] {
  const kinds = { job_id: 'Job', workflow_id: 'Workflow', credential_id: 'Credential', from_template_id: 'Template' };
  return Object.values(planOf(definition).tasks).flatMap(({ input = {} }) =>
    Object.entries(kinds).flatMap(([key, type]) => {
      const id = input[key];
      if (typeof id !== 'number') return [];
      return [{ objectType: type, fcoType: type, id, name: `${type} ${id}`, permissionLevel: userId === undefined ? null : 'read', description: null, shareable: true }];
    }));
}

// Checked by the compilers, never run: each line says what a call gives, or that it does not compile.
import { expectTypeOf } from 'vitest';
import {
  CogniteClient,
  clientCredentials,
  dataModelingRule,
  dump,
  entraCredentials,
  externalIds,
  ids,
  scheduleRule,
  taskOutput,
  toWorkflowDefinitionUpsert,
  toWorkflowTriggerUpsert,
  toWorkflowUpsert,
  toWorkflowVersionUpsert,
  WorkflowExecutions,
  workflowInput,
  Workflows,
  WorkflowTasks,
  WorkflowTriggers,
  workflowVersionIds,
  WorkflowVersions,
  type BatchOptions,
  type CdfTaskExecution,
  type ClientCredentials,
  type CogniteOptions,
  type DynamicTask,
  type FunctionTask,
  type FunctionTaskExecution,
  type List,
  type ListOptions,
  type ListWorkflowExecutionsParams,
  type ListWorkflowVersionsParams,
  type PageOf,
  type RequestOptions,
  type RunWorkflowParams,
  type SimulationTask,
  type SubworkflowTask,
  type SubworkflowTaskExecution,
  type TaskReference,
  type TokenProvider,
  type TransformationTask,
  type UpdateWorkflowTaskParams,
  type WaitError,
  type WaitOptions,
  type Workflow,
  type WorkflowDataModelingTriggerRule,
  type WorkflowDefinitionUpsert,
  type WorkflowExecution,
  type WorkflowExecutionDetailed,
  type WorkflowScheduledTriggerRule,
  type WorkflowStatus,
  type WorkflowTask,
  type WorkflowTaskExecution,
  type WorkflowTaskStatus,
  type WorkflowTrigger,
  type WorkflowTriggerRule,
  type WorkflowTriggerRun,
  type WorkflowTriggerUpsertInput,
  type WorkflowUpsert,
  type WorkflowVersion,
  type WorkflowVersionId,
  type WorkflowVersionIdentifier,
  type WorkflowVersionUpsert,
} from '../../src/cognite/index.js';

declare const cdf: CogniteClient;
declare const workflow: Workflow;
declare const version: WorkflowVersion;
declare const trigger: WorkflowTrigger;
declare const definition: WorkflowDefinitionUpsert;
declare const task: WorkflowTask;
declare const taskExecution: WorkflowTaskExecution;
declare const rule: WorkflowTriggerRule;
declare const strings: string[];
declare const maybe: string | undefined;

const { workflows } = cdf;
const { versions, executions, tasks, triggers } = workflows;

/** Options of a call: the last argument, everywhere. */
const options = { signal: new AbortController().signal, timeout: 1, deadline: 1, maxRetries: 0, headers: { a: 'b', c: null } } satisfies RequestOptions;

export function client(): void {
  expectTypeOf(cdf.workflows).toEqualTypeOf<Workflows>();
  expectTypeOf(versions).toEqualTypeOf<WorkflowVersions>();
  expectTypeOf(executions).toEqualTypeOf<WorkflowExecutions>();
  expectTypeOf(tasks).toEqualTypeOf<WorkflowTasks>();
  expectTypeOf(triggers).toEqualTypeOf<WorkflowTriggers>();
  expectTypeOf(cdf.version).toEqualTypeOf<string>();
  expectTypeOf(cdf.config).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  expectTypeOf(cdf.raw).not.toBeAny();
  expectTypeOf(CogniteClient.fromEnv()).toEqualTypeOf<CogniteClient>();
  expectTypeOf(CogniteClient.fromEnv).parameter(0).toEqualTypeOf<Partial<CogniteOptions> | undefined>();
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a' });
  new CogniteClient({ project: 'p', baseUrl: 'https://x', appName: 'a', auth: async () => ({ token: 't', expiresAt: 1 }) });
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: { getToken: ({ forceRefresh }) => String(forceRefresh) }, gzip: false, logger: console });
  // @ts-expect-error no application name
  new CogniteClient({ project: 'p', cluster: 'c' });
  // @ts-expect-error no project
  new CogniteClient({ cluster: 'c', appName: 'a' });
  // @ts-expect-error misspelt
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', timeOut: 5 });
  // @ts-expect-error no options
  new CogniteClient();
  // @ts-expect-error a number is no token
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 7 });
  // @ts-expect-error gzip is a number or false
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', gzip: true });
  // @ts-expect-error misspelt, inside
  new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', retryDelay: { maximum: 1 } });
  // @ts-expect-error areas are read-only
  cdf.workflows = workflows;
  // @ts-expect-error there is no such area
  void cdf.workflow;
  for (const Area of [Workflows, WorkflowVersions, WorkflowExecutions, WorkflowTasks, WorkflowTriggers]) new Area({ project: 'p', cluster: 'c', appName: 'a' });
  // @ts-expect-error the same options as the client
  new Workflows({ project: 'p', cluster: 'c' });
}

export async function anyPath(): Promise<void> {
  expectTypeOf(await cdf.get('/x')).toBeUnknown();
  expectTypeOf(await cdf.get<{ a: 1 }>('/x', { query: { a: 1, b: ['x'], c: null, d: undefined } })).toEqualTypeOf<{ a: 1 }>();
  expectTypeOf(await cdf.post<string>('/x', { any: 'thing' }, options)).toEqualTypeOf<string>();
  expectTypeOf(await cdf.put('/x')).toBeUnknown();
  expectTypeOf(await cdf.patch('/x', 1)).toBeUnknown();
  expectTypeOf(await cdf.delete('/x')).toBeUnknown();
  // @ts-expect-error no path
  void cdf.get();
  // @ts-expect-error nested queries have no encoding
  void cdf.get('/x', { query: { a: { b: 1 } } });
  // @ts-expect-error misspelt
  void cdf.get('/x', { params: {} });
  const { data, error } = await cdf.raw.GET('/workflows/{workflowExternalId}', { params: { path: { workflowExternalId: 'w' } } });
  expectTypeOf(data).not.toBeAny();
  expectTypeOf(data?.externalId).toEqualTypeOf<string | undefined>();
  expectTypeOf(error?.error).not.toBeAny();
  // @ts-expect-error no such path
  void cdf.raw.GET('/workflow');
  // @ts-expect-error no path parameter
  void cdf.raw.GET('/workflows/{workflowExternalId}');
}

export function credentials(): void {
  expectTypeOf(entraCredentials({ tenantId: 't', cluster: 'c', clientId: 'i', clientSecret: 's' })).toEqualTypeOf<TokenProvider>();
  expectTypeOf(clientCredentials({ tokenUrl: 'u', clientId: 'i', clientSecret: 's', scopes: 'a', parameters: { audience: 'x' } })).toEqualTypeOf<TokenProvider>();
  // @ts-expect-error no cluster
  entraCredentials({ tenantId: 't', clientId: 'i', clientSecret: 's' });
  // @ts-expect-error process.env may lack it
  entraCredentials({ tenantId: 't', cluster: 'c', clientId: 'i', clientSecret: maybe });
}

export function lists(): void {
  expectTypeOf(workflows.list()).toEqualTypeOf<List<Workflow>>();
  expectTypeOf(versions.list()).toEqualTypeOf<List<WorkflowVersion>>();
  expectTypeOf(executions.list()).toEqualTypeOf<List<WorkflowExecution>>();
  expectTypeOf(triggers.list()).toEqualTypeOf<List<WorkflowTrigger>>();
  expectTypeOf(triggers.listRuns('t')).toEqualTypeOf<List<WorkflowTriggerRun>>();
  expectTypeOf(workflows.list).parameters.toEqualTypeOf<[params?: ListOptions, options?: RequestOptions]>();
  expectTypeOf(versions.list).parameters.toEqualTypeOf<[params?: ListWorkflowVersionsParams, options?: RequestOptions]>();
  expectTypeOf(executions.list).parameters.toEqualTypeOf<[params?: ListWorkflowExecutionsParams, options?: RequestOptions]>();
  expectTypeOf(triggers.list).parameters.toEqualTypeOf<[params?: ListOptions, options?: RequestOptions]>();
  expectTypeOf(triggers.listRuns).parameters.toEqualTypeOf<[triggerExternalId: string, params?: ListOptions, options?: RequestOptions]>();
  for (const list of [workflows.list, triggers.list, versions.list, executions.list]) {
    list({ limit: null, prefetch: 1 });
    list({ limit: undefined });
    list({ limit: Infinity }, options);
    list(undefined, options);
    // @ts-expect-error misspelt
    list({ limits: 5 });
    // @ts-expect-error the cursor belongs to pages()
    list({ cursor: 'c' });
    // @ts-expect-error a string is no limit
    list({ limit: '5' });
    // @ts-expect-error a number of pages
    list({ prefetch: true });
    // @ts-expect-error no batch, so no progress
    list({}, { onProgress: () => {} });
  }
  // @ts-expect-error a list is no promise
  void workflows.list().then;
  // @ts-expect-error whose runs
  triggers.listRuns();
  // @ts-expect-error one trigger
  triggers.listRuns(['t']);
}

export async function walks(): Promise<void> {
  const list = workflows.list();
  for await (const item of list) expectTypeOf(item).toEqualTypeOf<Workflow>();
  for await (const page of list.pages({ cursor: 'c' })) {
    expectTypeOf(page).toEqualTypeOf<PageOf<Workflow>>();
    expectTypeOf(page.items).toEqualTypeOf<Workflow[]>();
    expectTypeOf(page.cursor).toEqualTypeOf<string | undefined>();
  }
  for await (const chunk of list.chunks(5)) expectTypeOf(chunk).toEqualTypeOf<Workflow[]>();
  expectTypeOf(await list.first()).toEqualTypeOf<Workflow | undefined>();
  expectTypeOf(await list.toArray()).toEqualTypeOf<Workflow[]>();
  expectTypeOf((await list.page()).response?.headers).toEqualTypeOf<Headers | undefined>();
  // An async function hands the list on as it is.
  expectTypeOf(await (async () => list)()).toEqualTypeOf<List<Workflow>>();
}

export async function upserts(): Promise<void> {
  const one: WorkflowUpsert = { externalId: 'w' };
  expectTypeOf(await workflows.upsert(one)).toEqualTypeOf<Workflow>();
  expectTypeOf(await workflows.upsert([one])).toEqualTypeOf<Workflow[]>();
  expectTypeOf(await workflows.upsert([one, one] as const, { ...options, continueOnError: true, onProgress: ({ done, total }) => done + total })).toEqualTypeOf<Workflow[]>();
  expectTypeOf(await workflows.upsert({ externalId: 'w', maxConcurrentExecutions: null, dataSetId: 1 })).toEqualTypeOf<Workflow>();
  expectTypeOf(await workflows.upsert(toWorkflowUpsert(workflow))).toEqualTypeOf<Workflow>();
  // @ts-expect-error no external id
  void workflows.upsert({ description: 'x' });
  // @ts-expect-error misspelt
  void workflows.upsert({ externalId: 'w', desciption: 'x' });
  // @ts-expect-error misspelt, in a list
  void workflows.upsert([{ externalId: 'w', desciption: 'x' }]);
  // @ts-expect-error only the platform sets it
  void workflows.upsert({ externalId: 'w', createdTime: 1 });
  // @ts-expect-error null clears this one only
  void workflows.upsert({ externalId: 'w', description: null });
  // @ts-expect-error an id is no workflow
  void workflows.upsert('w');
  // @ts-expect-error nothing
  void workflows.upsert();
  // @ts-expect-error misspelt option
  void workflows.upsert(one, { continueOnErrors: true });

  const draft: WorkflowVersionUpsert = { workflowExternalId: 'w', version: 'v', workflowDefinition: definition };
  expectTypeOf(await versions.upsert(draft)).toEqualTypeOf<WorkflowVersion>();
  expectTypeOf(await versions.upsert([draft])).toEqualTypeOf<WorkflowVersion[]>();
  // @ts-expect-error the hash is the platform's
  void versions.upsert({ ...draft, workflowDefinition: { hash: 'x', tasks: [] } });
  // @ts-expect-error no definition
  void versions.upsert({ workflowExternalId: 'w', version: 'v' });
  // @ts-expect-error no tasks
  void versions.upsert({ ...draft, workflowDefinition: {} });

  const start: WorkflowTriggerUpsertInput = { externalId: 't', triggerRule: rule, workflowExternalId: 'w', workflowVersion: 'v' };
  expectTypeOf(await triggers.upsert(start)).toEqualTypeOf<WorkflowTrigger>();
  expectTypeOf(await triggers.upsert(start, { nonce: 'n' }, { onProgress: () => {} })).toEqualTypeOf<WorkflowTrigger>();
  expectTypeOf(await triggers.upsert(start, { clientCredentials: { clientId: 'i', clientSecret: 's' } })).toEqualTypeOf<WorkflowTrigger>();
  // @ts-expect-error one trigger, no list
  void triggers.upsert([start]);
  // @ts-expect-error the method makes the nonce
  void triggers.upsert({ ...start, authentication: { nonce: 'n' } });
  // @ts-expect-error metadata are strings
  void triggers.upsert({ ...start, metadata: { a: 1 } });
  // @ts-expect-error only the platform sets it
  void triggers.upsert({ ...start, isPaused: true });
  // @ts-expect-error misspelt
  void triggers.upsert(start, { credentials: {} });
}

export async function retrieves(): Promise<void> {
  expectTypeOf(await workflows.retrieve('w')).toEqualTypeOf<Workflow | undefined>();
  expectTypeOf(await workflows.retrieve({ externalId: 'w' }, {}, options)).toEqualTypeOf<Workflow | undefined>();
  expectTypeOf(await workflows.retrieve(['w'])).toEqualTypeOf<Workflow[]>();
  expectTypeOf(await workflows.retrieve(['w', { externalId: 'x' }] as const, { ignoreUnknownIds: true })).toEqualTypeOf<Workflow[]>();
  expectTypeOf(await workflows.retrieve(strings, undefined, options)).toEqualTypeOf<Workflow[]>();
  // @ts-expect-error workflows have no numeric id
  void workflows.retrieve(7);
  // @ts-expect-error
  void workflows.retrieve({ id: 7 });
  // @ts-expect-error a tuple names a version
  void workflows.retrieve([['w', 'v']]);
  // @ts-expect-error
  void workflows.retrieve(maybe);
  // @ts-expect-error misspelt
  void workflows.retrieve('w', { ignoreUnknownId: true });
  // @ts-expect-error
  void workflows.retrieve('w', { ignoreUnknownIds: 'true' });

  const id: WorkflowVersionId = { workflowExternalId: 'w', version: 'v' };
  const pairs: [string, string][] = [];
  // A pair of strings is one id, and only a list of ids is many.
  expectTypeOf(await versions.retrieve(['w', 'v'])).toEqualTypeOf<WorkflowVersion | undefined>();
  expectTypeOf(await versions.retrieve(['w', 'v'] as const)).toEqualTypeOf<WorkflowVersion | undefined>();
  expectTypeOf(await versions.retrieve(id)).toEqualTypeOf<WorkflowVersion | undefined>();
  expectTypeOf(await versions.retrieve(version)).toEqualTypeOf<WorkflowVersion | undefined>();
  expectTypeOf(await versions.retrieve([['w', 'v']])).toEqualTypeOf<WorkflowVersion[]>();
  expectTypeOf(await versions.retrieve([id, ['w', 'v']])).toEqualTypeOf<WorkflowVersion[]>();
  expectTypeOf(await versions.retrieve([['w', 'v'], id] as const)).toEqualTypeOf<WorkflowVersion[]>();
  expectTypeOf(await versions.retrieve(pairs)).toEqualTypeOf<WorkflowVersion[]>();
  expectTypeOf(await versions.retrieve([])).toEqualTypeOf<WorkflowVersion[]>();
  expectTypeOf(await versions.retrieve(workflowVersionIds([version]), { ignoreUnknownIds: true })).toEqualTypeOf<WorkflowVersion[]>();
  // @ts-expect-error which version
  void versions.retrieve('w');
  // @ts-expect-error which version
  void versions.retrieve(['w']);
  // @ts-expect-error one too many
  void versions.retrieve(['w', 'v', 'x']);
  // @ts-expect-error versions are strings
  void versions.retrieve(['w', 1]);
  // @ts-expect-error a list of strings is no list of versions
  void versions.retrieve(strings);
  // @ts-expect-error half
  void versions.retrieve({ workflowExternalId: 'w' });
  // @ts-expect-error another name
  void versions.retrieve({ externalId: 'w', version: 'v' });
  expectTypeOf<WorkflowVersionIdentifier>().not.toBeAny();

  expectTypeOf(await executions.retrieveDetailed('e')).toEqualTypeOf<WorkflowExecutionDetailed | undefined>();
  expectTypeOf(executions.retrieveDetailed).parameters.toEqualTypeOf<[executionId: string, options?: RequestOptions]>();
  // @ts-expect-error one execution
  void executions.retrieveDetailed(['e']);
}

export async function deletes(): Promise<void> {
  expectTypeOf(await workflows.delete('w')).toEqualTypeOf<void>();
  expectTypeOf(await workflows.delete([{ externalId: 'w' }, 'x'], { ignoreUnknownIds: true }, { continueOnError: true })).toEqualTypeOf<void>();
  expectTypeOf(await versions.delete(['w', 'v'])).toEqualTypeOf<void>();
  expectTypeOf(await versions.delete([['w', 'v'], { workflowExternalId: 'w', version: 'v' }], { ignoreUnknownIds: false })).toEqualTypeOf<void>();
  expectTypeOf(await triggers.delete('t')).toEqualTypeOf<void>();
  expectTypeOf(await triggers.delete(['t', { externalId: 'u' }], { onProgress: () => {} })).toEqualTypeOf<void>();
  // @ts-expect-error null is no flag
  void workflows.delete('w', { ignoreUnknownIds: null });
  // @ts-expect-error which version
  void versions.delete('w');
  // @ts-expect-error triggers have no such flag
  void triggers.delete('t', { ignoreUnknownIds: true });
}

export async function runs(): Promise<void> {
  expectTypeOf(await executions.run('w', 'v')).toEqualTypeOf<WorkflowExecution>();
  expectTypeOf(executions.run).parameters.toEqualTypeOf<[workflowExternalId: string, version: string, params?: RunWorkflowParams, options?: RequestOptions]>();
  expectTypeOf<RunWorkflowParams['clientCredentials']>().toEqualTypeOf<ClientCredentials | undefined>();
  expectTypeOf<object>().toExtend<RunWorkflowParams>();
  void executions.run('w', 'v', { input: { any: ['thing', null, { deep: true }] }, metadata: { a: 'b' }, nonce: undefined });
  // @ts-expect-error which version
  void executions.run('w');
  // @ts-expect-error versions are strings
  void executions.run('w', 1);
  // @ts-expect-error metadata are strings
  void executions.run('w', 'v', { metadata: { a: 1 } });
  // @ts-expect-error the method makes the nonce
  void executions.run('w', 'v', { authentication: { nonce: 'n' } });
  // @ts-expect-error process.env may lack it
  void executions.run('w', 'v', { clientCredentials: { clientId: 'i', clientSecret: maybe } });
  // @ts-expect-error input is an object
  void executions.run('w', 'v', { input: 'x' });

  expectTypeOf(await executions.cancel('e')).toEqualTypeOf<WorkflowExecution>();
  expectTypeOf(await executions.cancel('e', { reason: maybe }, options)).toEqualTypeOf<WorkflowExecution>();
  // @ts-expect-error the reason has a name
  void executions.cancel('e', 'because');
  expectTypeOf(await executions.retry('e')).toEqualTypeOf<WorkflowExecution>();
  expectTypeOf(await executions.retry('e', { nonce: 'n' })).toEqualTypeOf<WorkflowExecution>();
  // @ts-expect-error a retry takes no input
  void executions.retry('e', { input: {} });
  expectTypeOf(await triggers.pause('t')).toEqualTypeOf<void>();
  expectTypeOf(await triggers.resume('t', options)).toEqualTypeOf<void>();
  // @ts-expect-error which trigger
  void triggers.pause();
}

export async function waits(): Promise<void> {
  expectTypeOf(await executions.wait('e')).toEqualTypeOf<WorkflowExecutionDetailed>();
  expectTypeOf(executions.wait).parameters.toEqualTypeOf<[executionId: string, options?: WaitOptions<WorkflowExecutionDetailed>]>();
  void executions.wait('e', { interval: 1, maxInterval: 2, backoff: 1.5, timeout: 3, throwOnFailure: false, onProgress: ({ executedTasks }) => executedTasks.length });
  expectTypeOf<WaitError<WorkflowExecutionDetailed>['resource']>().toEqualTypeOf<WorkflowExecutionDetailed>();
  // @ts-expect-error the whole wait has a timeout, and no deadline beside it
  void executions.wait('e', { deadline: 5 });
  // @ts-expect-error misspelt
  void executions.wait('e', { pollInterval: 5 });
}

export async function updates(): Promise<void> {
  expectTypeOf(await tasks.update('i', { status: 'COMPLETED' })).toEqualTypeOf<WorkflowTaskExecution>();
  void tasks.update('i', { status: 'failed_with_terminal_error', output: { a: 1 } });
  expectTypeOf<UpdateWorkflowTaskParams['status']>().toEqualTypeOf<
    'COMPLETED' | 'completed' | 'FAILED' | 'failed' | 'FAILED_WITH_TERMINAL_ERROR' | 'failed_with_terminal_error'
  >();
  // @ts-expect-error the outcome
  void tasks.update('i');
  // @ts-expect-error the status
  void tasks.update('i', { output: {} });
  // @ts-expect-error closed where it is sent
  void tasks.update('i', { status: 'done' });
  // @ts-expect-error either case, but one
  void tasks.update('i', { status: 'Completed' });
  // @ts-expect-error not every string
  void tasks.update('i', { status: String() });
  // @ts-expect-error output is an object
  void tasks.update('i', { status: 'FAILED', output: 'x' });
}

export function filters(): void {
  executions.list({ filter: { status: 'running' } });
  executions.list({ filter: { status: ['RUNNING', 'timed_out'] as const, createdTimeStart: 0, createdTimeEnd: 1 } });
  // @ts-expect-error closed where it is sent
  executions.list({ filter: { status: 'done' } });
  // @ts-expect-error closed in a list too
  executions.list({ filter: { status: ['RUNNING', 'done'] } });
  // @ts-expect-error misspelt
  executions.list({ filter: { statuses: 'running' } });
  // @ts-expect-error times are numbers
  executions.list({ filter: { createdTimeStart: '2024-01-01' } });
  // @ts-expect-error the filter has a name
  executions.list({ status: 'running' });

  for (const list of [versions.list, executions.list]) {
    list({ filter: {} });
    list({ filter: { workflowFilters: 'w' } });
    list({ filter: { workflowFilters: { externalId: 'w', version: 'v' } } });
    list({ filter: { workflowFilters: version } });
    list({ filter: { workflowFilters: ['w', ['w'], ['w', 'v'], { externalId: 'w' }, { workflowExternalId: 'w', version: 'v' }] } });
    list({ filter: { workflowFilters: workflowVersionIds([version]) } });
    // @ts-expect-error one too many
    list({ filter: { workflowFilters: [['w', 'v', 'x']] } });
    // @ts-expect-error whose version
    list({ filter: { workflowFilters: { version: 'v' } } });
    // @ts-expect-error misspelt
    list({ filter: { workflowFilter: 'w' } });
    // @ts-expect-error numbers select nothing
    list({ filter: { workflowFilters: 7 } });
  }
}

export function enums(execution: WorkflowExecution, run: WorkflowTriggerRun): void {
  // What is read may be newer than we are, and still completes in an editor.
  expectTypeOf(execution.status).toEqualTypeOf<WorkflowStatus>();
  expectTypeOf<'RUNNING'>().toExtend<WorkflowStatus>();
  expectTypeOf<string>().toExtend<WorkflowStatus>();
  expectTypeOf<string>().toExtend<WorkflowTaskStatus>();
  expectTypeOf<WorkflowStatus>().not.toEqualTypeOf<string>();
  const newer: WorkflowStatus = 'PAUSED';
  expectTypeOf(newer).not.toBeAny();
  if (execution.status === 'SOMETHING_NEW') expectTypeOf(execution.status).toExtend<string>();
  expectTypeOf(run.status).not.toBeAny();
  // @ts-expect-error what only the platform sets stays as it is
  workflow.createdTime = 1;
}

export function definitions(): void {
  // By its type, a task has its own parameters.
  if (task.type === 'function') {
    expectTypeOf(task).toEqualTypeOf<FunctionTask>();
    expectTypeOf(task.parameters.isAsyncComplete).toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error another kind's
    void task.parameters.transformation;
  } else if (task.type === 'transformation') expectTypeOf(task).toEqualTypeOf<TransformationTask>();
  else if (task.type === 'cdf') expectTypeOf(task.parameters.cdfRequest.method).not.toBeAny();
  else if (task.type === 'dynamic') expectTypeOf(task).toEqualTypeOf<DynamicTask>();
  else if (task.type === 'subworkflow') {
    expectTypeOf(task).toEqualTypeOf<SubworkflowTask>();
    const { subworkflow } = task.parameters;
    if ('tasks' in subworkflow) expectTypeOf(subworkflow.tasks).toEqualTypeOf<WorkflowTask[]>();
    else expectTypeOf(subworkflow.version).toEqualTypeOf<string>();
  } else if (task.type === 'simulation') expectTypeOf(task).toEqualTypeOf<SimulationTask>();
  else expectTypeOf(task).toBeNever();

  const good: WorkflowTask[] = [
    { externalId: 'a', type: 'function', parameters: { function: { externalId: 'f', data: { x: taskOutput('b') } }, isAsyncComplete: true }, onFailure: 'skipTask' },
    { externalId: 'b', type: 'function', parameters: { function: { externalId: taskOutput('b', 'name'), data: workflowInput() } } },
    { externalId: 'c', type: 'dynamic', parameters: { dynamic: { tasks: taskOutput('a', 'response', 'tasks') } }, dependsOn: [{ externalId: 'a' }] },
    { externalId: 'd', type: 'cdf', parameters: { cdfRequest: { resourcePath: '/x', method: 'POST', body: {} } } },
  ];
  expectTypeOf(good).not.toBeAny();
  // @ts-expect-error no such kind
  expectTypeOf<{ externalId: string; type: 'shell'; parameters: object }>().toExtend<WorkflowTask>();
  // @ts-expect-error another kind's parameters
  void ({ externalId: 'a', type: 'function', parameters: { transformation: { externalId: 't' } } } satisfies WorkflowTask);
  // @ts-expect-error a task that depends on another names it
  void ({ externalId: 'a', type: 'function', parameters: { function: { externalId: 'f' } }, dependsOn: ['b'] } satisfies WorkflowTask);
  // @ts-expect-error closed where it is sent
  void ({ externalId: 'a', type: 'function', parameters: { function: { externalId: 'f' } }, onFailure: 'ignore' } satisfies WorkflowTask);
  // @ts-expect-error misspelt
  void ({ externalId: 'a', type: 'function', parameters: { function: { externalId: 'f' } }, retry: 3 } satisfies WorkflowTask);
  // @ts-expect-error beside the function, not in it
  void ({ externalId: 'a', type: 'function', parameters: { function: { externalId: 'f', isAsyncComplete: true } } } satisfies WorkflowTask);
}

export function taskExecutions(): void {
  if (taskExecution.taskType === 'function') {
    expectTypeOf(taskExecution).toEqualTypeOf<FunctionTaskExecution>();
    expectTypeOf(taskExecution.output.callId).toEqualTypeOf<number | undefined>();
    expectTypeOf(taskExecution.output.response?.any).toBeUnknown();
  } else if (taskExecution.taskType === 'cdf') {
    expectTypeOf(taskExecution).toEqualTypeOf<CdfTaskExecution>();
    expectTypeOf(taskExecution.output.statusCode).toEqualTypeOf<number | undefined>();
  } else if (taskExecution.taskType === 'transformation') expectTypeOf(taskExecution.output.jobId).toEqualTypeOf<number | undefined>();
  else if (taskExecution.taskType === 'dynamic') expectTypeOf(taskExecution.output.dynamicTasks).toEqualTypeOf<WorkflowTask[] | undefined>();
  else if (taskExecution.taskType === 'subworkflow') expectTypeOf(taskExecution).toEqualTypeOf<SubworkflowTaskExecution>();
  else expectTypeOf(taskExecution.output.runId).toEqualTypeOf<number | undefined>();
  expectTypeOf(taskExecution.input).not.toBeAny();
  // @ts-expect-error of a function only
  void taskExecution.output.callId;
}

export function rules(): void {
  if (rule.triggerType === 'schedule') {
    expectTypeOf(rule).toEqualTypeOf<WorkflowScheduledTriggerRule>();
    expectTypeOf(rule.timezone).toEqualTypeOf<string | undefined>();
  } else {
    expectTypeOf(rule).toEqualTypeOf<WorkflowDataModelingTriggerRule>();
    expectTypeOf(rule.batchSize).toEqualTypeOf<number>();
  }
  expectTypeOf(scheduleRule('0 0 * * *', 'UTC')).toEqualTypeOf<WorkflowScheduledTriggerRule>();
  const query = { with: { pumps: { nodes: {}, limit: 5 } }, select: { pumps: {} } };
  expectTypeOf(dataModelingRule({ dataModelingQuery: query, batchSize: 1, batchTimeout: 10 })).toEqualTypeOf<WorkflowDataModelingTriggerRule>();
  // @ts-expect-error both numbers are needed
  dataModelingRule({ dataModelingQuery: query, batchSize: 1 });
  // @ts-expect-error the function says which
  dataModelingRule({ triggerType: 'schedule', dataModelingQuery: query, batchSize: 1, batchTimeout: 10 });
  // @ts-expect-error when
  scheduleRule();
  // @ts-expect-error of the other rule
  void ({ triggerType: 'schedule', cronExpression: '* * * * *', batchSize: 5 } satisfies WorkflowTriggerRule);
  // @ts-expect-error no such rule
  void ({ triggerType: 'webhook' } satisfies WorkflowTriggerRule);
  // @ts-expect-error nodes or edges
  void ({ with: { pumps: {} }, select: {} } satisfies WorkflowDataModelingTriggerRule['dataModelingQuery']);
}

export function objects(execution: WorkflowExecution, numbered: { id?: number }[]): void {
  expectTypeOf(toWorkflowUpsert(workflow)).toEqualTypeOf<WorkflowUpsert>();
  expectTypeOf(toWorkflowVersionUpsert(version)).toEqualTypeOf<WorkflowVersionUpsert>();
  expectTypeOf(toWorkflowDefinitionUpsert(version.workflowDefinition)).toEqualTypeOf<WorkflowDefinitionUpsert>();
  expectTypeOf(toWorkflowTriggerUpsert(trigger)).toEqualTypeOf<WorkflowTriggerUpsertInput>();
  expectTypeOf([workflow].map(toWorkflowUpsert)).toEqualTypeOf<WorkflowUpsert[]>();
  // @ts-expect-error not of another resource
  toWorkflowUpsert(version);
  expectTypeOf(workflowVersionIds([version])).toEqualTypeOf<WorkflowVersionId[]>();
  expectTypeOf(ids([execution])).toEqualTypeOf<string[]>();
  expectTypeOf(ids(numbered)).toEqualTypeOf<number[]>();
  expectTypeOf(externalIds([workflow])).toEqualTypeOf<string[]>();
  expectTypeOf(workflowInput('a')).toEqualTypeOf<TaskReference>();
  expectTypeOf(dump(workflow, { snakeCase: true })).toEqualTypeOf<Record<string, unknown>>();
  // @ts-expect-error no object
  dump('x');
  // @ts-expect-error misspelt
  dump(workflow, { camelCase: true });
}

/** Nothing of what a user touches is `any`. */
export function strict(list: List<Workflow>, batchOptions: BatchOptions): void {
  expectTypeOf(list).not.toBeAny();
  expectTypeOf(batchOptions).not.toBeAny();
  expectTypeOf<Workflow[keyof Workflow]>().not.toBeAny();
  expectTypeOf<WorkflowVersion[keyof WorkflowVersion]>().not.toBeAny();
  expectTypeOf<WorkflowExecutionDetailed[keyof WorkflowExecutionDetailed]>().not.toBeAny();
  expectTypeOf<WorkflowTaskExecution['input' | 'output']>().not.toBeAny();
  expectTypeOf<WorkflowTrigger[keyof WorkflowTrigger]>().not.toBeAny();
  expectTypeOf<WorkflowTriggerRun[keyof WorkflowTriggerRun]>().not.toBeAny();
  expectTypeOf<WorkflowTask['parameters']>().not.toBeAny();
  expectTypeOf<CogniteOptions[keyof CogniteOptions]>().not.toBeAny();
  expectTypeOf<Awaited<ReturnType<typeof workflows.retrieve>>>().not.toBeAny();
}

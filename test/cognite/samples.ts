import type {
  WorkflowDefinitionUpsert,
  Workflow,
  WorkflowDataModelingTriggerRule,
  WorkflowExecution,
  WorkflowExecutionDetailed,
  WorkflowTask,
  WorkflowTaskExecution,
  WorkflowTrigger,
  WorkflowTriggerRun,
  WorkflowTriggerUpsertInput,
  WorkflowUpsert,
  WorkflowVersion,
  WorkflowVersionUpsert,
} from '../../src/cognite/index.js';

export const executionId = '000560bc-9080-4286-b242-a27bb4819253';
export const taskId = '5f2d7f0e-54d5-4a7d-9f9c-1f0c37a2a4b1';

export const workflowUpsert = {
  externalId: 'pump-report',
  description: 'Reports on pumps',
  dataSetId: 9007199254740991,
  maxConcurrentExecutions: null,
} satisfies WorkflowUpsert;

export const workflow: Workflow = { ...workflowUpsert, createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_001 };

/** One task of every kind. */
export const tasks = {
  function: {
    externalId: 'read',
    type: 'function',
    name: 'Read pumps',
    parameters: { function: { externalId: 'fn-read', data: { site: '${workflow.input.site}', none: null } }, isAsyncComplete: true },
    retries: 0,
    timeout: 100,
    onFailure: 'skipTask',
  },
  transformation: {
    externalId: 'transform',
    type: 'transformation',
    parameters: { transformation: { externalId: 'tr-1', concurrencyPolicy: 'waitForCurrent', useTransformationCredentials: true } },
    dependsOn: [{ externalId: 'read' }],
  },
  cdf: {
    externalId: 'post',
    type: 'cdf',
    parameters: {
      cdfRequest: { resourcePath: '/events', method: 'POST', queryParameters: { dryRun: 1 }, body: { items: [] }, requestTimeoutInMillis: 5000, cdfVersionHeader: 'alpha' },
    },
  },
  dynamic: { externalId: 'more', type: 'dynamic', parameters: { dynamic: { tasks: '${read.output.response.tasks}' } } },
  subworkflow: {
    externalId: 'sub',
    type: 'subworkflow',
    parameters: { subworkflow: { tasks: [{ externalId: 'inner', type: 'function', parameters: { function: { externalId: 'fn-inner' } } }] } },
  },
  reference: {
    externalId: 'other',
    type: 'subworkflow',
    parameters: { subworkflow: { workflowExternalId: 'other-workflow', version: 'v9' } },
  },
  simulation: {
    externalId: 'simulate',
    type: 'simulation',
    parameters: { simulation: { routineExternalId: 'ro-1', runTime: 1_700_000_000_000, inputs: [{ referenceId: 'p', value: 1.5, unit: { name: 'bar' } }] } },
  },
} satisfies Record<string, WorkflowTask>;

export const definitionUpsert = { description: 'first', tasks: Object.values<WorkflowTask>(tasks) } satisfies WorkflowDefinitionUpsert;

export const versionUpsert: WorkflowVersionUpsert = { workflowExternalId: 'pump-report', version: 'v1', workflowDefinition: definitionUpsert };

export const version: WorkflowVersion = {
  ...versionUpsert,
  workflowDefinition: { ...definitionUpsert, hash: 'A1B2' },
  createdTime: 1_700_000_000_000,
  lastUpdatedTime: 1_700_000_000_001,
};

export const execution: WorkflowExecution = {
  id: executionId,
  workflowExternalId: 'pump-report',
  version: 'v1',
  status: 'RUNNING',
  engineExecutionId: 'engine-1',
  createdTime: 1_700_000_000_000,
  startTime: 1_700_000_000_010,
  metadata: { team: 'pumps' },
};

export const taskExecution: WorkflowTaskExecution = {
  id: taskId,
  externalId: 'read',
  status: 'COMPLETED',
  taskType: 'function',
  startTime: 1_700_000_000_020,
  input: { function: { externalId: 'fn-read', data: { site: 'Oslo' } }, isAsyncComplete: true },
  output: { callId: 1, functionId: 2, response: { pumpCount: 3 } },
  parentTaskExternalId: null,
};

export const detailed: WorkflowExecutionDetailed = {
  ...execution,
  workflowDefinition: version.workflowDefinition,
  executedTasks: [taskExecution],
  input: { site: 'Oslo', sinceTime: null },
};

export const dataModelingRule: WorkflowDataModelingTriggerRule = {
  triggerType: 'dataModeling',
  dataModelingQuery: {
    with: {
      pumpSet: {
        nodes: { filter: { equals: { property: ['space', 'Pump/v1', 'siteName'], value: 'Oslo' } } },
        limit: 100,
      },
    },
    select: { pumpSet: { sources: [{ source: { type: 'view', space: 'space', externalId: 'Pump', version: 'v1' }, properties: ['siteName'] }] } },
  },
  batchSize: 500,
  batchTimeout: 300,
};

export const triggerUpsert = {
  externalId: 'every-day',
  triggerRule: { triggerType: 'schedule', cronExpression: '0 0 * * *', timezone: 'Europe/Oslo' },
  input: { a: 1 },
  metadata: { key: 'value' },
  workflowExternalId: 'pump-report',
  workflowVersion: 'v1',
} satisfies WorkflowTriggerUpsertInput;

export const trigger: WorkflowTrigger = { ...triggerUpsert, createdTime: 1, lastUpdatedTime: 2, isPaused: false };

export const triggerRun: WorkflowTriggerRun = {
  fireTime: 1_700_000_000_000,
  externalId: 'every-day',
  workflowExternalId: 'pump-report',
  workflowVersion: 'v1',
  workflowExecutionId: executionId,
  status: 'success',
  reasonForFailure: null,
};

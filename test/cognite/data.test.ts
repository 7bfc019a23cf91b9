import { describe, expect, it } from 'vitest';
import {
  dataModelingRule as makeDataModelingRule,
  dump,
  externalIds,
  ids,
  scheduleRule,
  taskInput,
  taskOutput,
  toWorkflowDefinitionUpsert,
  toWorkflowTriggerUpsert,
  toWorkflowUpsert,
  toWorkflowVersionUpsert,
  ValidationError,
  workflowInput,
  workflowVersionIds,
} from '../../src/cognite/index.js';
import { makeClient, mockCdf } from './cdf.js';
import { dataModelingRule, definitionUpsert, detailed, execution, executionId, taskExecution, tasks, trigger, triggerRun, triggerUpsert, version, versionUpsert, workflow, workflowUpsert } from './samples.js';

const cdf = mockCdf();

describe('the write forms', () => {
  it('leave out what only the platform sets, also inside', () => {
    expect(toWorkflowUpsert(workflow)).toStrictEqual(workflowUpsert);
    expect(toWorkflowDefinitionUpsert(version.workflowDefinition)).toStrictEqual(definitionUpsert);
    expect(toWorkflowVersionUpsert(version)).toStrictEqual(versionUpsert);
    expect(toWorkflowTriggerUpsert(trigger)).toStrictEqual(triggerUpsert);
  });

  it('leave a form that can be sent, and what they were given, as it is', () => {
    expect(toWorkflowUpsert(workflowUpsert)).toStrictEqual(workflowUpsert);
    expect(toWorkflowDefinitionUpsert(definitionUpsert)).toStrictEqual(definitionUpsert);
    expect(toWorkflowVersionUpsert(versionUpsert)).toStrictEqual(versionUpsert);
    expect(toWorkflowTriggerUpsert(triggerUpsert)).toStrictEqual(triggerUpsert);
    expect(version.workflowDefinition.hash).toBe('A1B2');
    expect(workflow.createdTime).toBe(1_700_000_000_000);
  });

  it('keep fields that the spec does not know, and names of theirs that users use', () => {
    const newer = { ...workflow, brandNew: { hash: 'x' } };
    expect(toWorkflowUpsert(newer)).toStrictEqual({ ...workflowUpsert, brandNew: { hash: 'x' } });
    const named = { ...trigger, input: { createdTime: 1, isPaused: true } };
    expect(toWorkflowTriggerUpsert(named).input).toEqual({ createdTime: 1, isPaused: true });
  });

  it('can be sent back, one by one', async () => {
    cdf.answer(({ text }) => JSON.parse(text) as object);
    await makeClient().workflows.upsert([workflow].map(toWorkflowUpsert));
    await makeClient().workflows.versions.upsert([version].map(toWorkflowVersionUpsert));
    expect(cdf.bodies()).toEqual([{ items: [workflowUpsert] }, { items: [versionUpsert] }]);
  });
});

describe('ids', () => {
  it('are those of the items, in order', () => {
    expect(ids([execution, { id: 'b' }])).toEqual([executionId, 'b']);
    expect(ids([{ id: 2 }, { id: 1 }])).toEqual([2, 1]);
    expect(externalIds([workflow, trigger, triggerRun, workflowUpsert, triggerUpsert])).toEqual(['pump-report', 'every-day', 'every-day', 'pump-report', 'every-day']);
    expect([ids([]), externalIds(new Set())]).toEqual([[], []]);
  });

  it('must be there', () => {
    expect(() => ids([{ id: 1 }, {}])).toThrow(new ValidationError('item 1 has no id'));
    expect(() => externalIds([{}])).toThrow(ValidationError);
  });

  it('of versions have both parts, and can be given back', async () => {
    const found = [version, { ...versionUpsert, version: 'v2' }];
    expect(workflowVersionIds(found)).toStrictEqual([
      { workflowExternalId: 'pump-report', version: 'v1' },
      { workflowExternalId: 'pump-report', version: 'v2' },
    ]);
    cdf.answers({});
    await makeClient().workflows.versions.delete(workflowVersionIds(found));
    expect(cdf.bodies()).toEqual([{ items: workflowVersionIds(found) }]);
  });
});

describe('references', () => {
  it('are as the platform writes them', () => {
    expect([workflowInput(), workflowInput('site', 'name')]).toEqual(['${workflow.input}', '${workflow.input.site.name}']);
    expect([taskInput('read'), taskInput('read', 'a')]).toEqual(['${read.input}', '${read.input.a}']);
    expect([taskOutput('read-pumps'), taskOutput('read-pumps', 'response', 'items[0]')]).toEqual(['${read-pumps.output}', '${read-pumps.output.response.items[0]}']);
  });

  it('refuse names that would end or nest them', () => {
    for (const bad of ['', '}', '${x}', '$', undefined, 7]) {
      expect(() => taskOutput(bad as never)).toThrow(/a reference is made of non-empty names without "\$", "\{" and "\}"/);
      expect(() => workflowInput('a', bad as never)).toThrow(ValidationError);
    }
  });
});

describe('scheduleRule', () => {
  it('makes a rule with or without a time zone', () => {
    expect(scheduleRule('0 0 * * *')).toStrictEqual({ triggerType: 'schedule', cronExpression: '0 0 * * *' });
    expect(scheduleRule('*/5 8-16 1,15 * MON-FRI', 'Europe/Oslo')).toStrictEqual({ triggerType: 'schedule', cronExpression: '*/5 8-16 1,15 * MON-FRI', timezone: 'Europe/Oslo' });
    expect(scheduleRule('0 0 * * *', 'UTC').timezone).toBe('UTC');
  });

  it('refuses other numbers of fields, and time zones that do not exist', () => {
    for (const bad of ['', '* * * *', '* * * * * *', 7, undefined]) expect(() => scheduleRule(bad as never)).toThrow(/scheduleRule\(\): a cron expression has five fields, such as "0 6 \* \* 1-5"/);
    for (const bad of ['Mars/Olympus', '', 'oslo time', 7]) expect(() => scheduleRule('0 0 * * *', bad as never)).toThrow(/scheduleRule\(\): the time zone must be an IANA name/);
  });
});

describe('dataModelingRule', () => {
  const { triggerType: _kind, ...rest } = dataModelingRule;

  it('makes a rule, with sizes and timeouts at their limits', () => {
    expect(makeDataModelingRule(rest)).toStrictEqual(dataModelingRule);
    for (const [batchSize, batchTimeout] of [[1, 10], [1000, 86_400]] as const) expect(makeDataModelingRule({ ...rest, batchSize, batchTimeout })).toMatchObject({ batchSize, batchTimeout });
  });

  it('refuses sizes and timeouts beyond them', () => {
    for (const batchSize of [0, 1001, 1.5, NaN, '5', undefined]) {
      expect(() => makeDataModelingRule({ ...rest, batchSize: batchSize as never })).toThrow(/dataModelingRule\(\): batchSize must be an integer from 1 to 1000/);
    }
    for (const batchTimeout of [9, 86_401, 10.5, undefined]) {
      expect(() => makeDataModelingRule({ ...rest, batchTimeout: batchTimeout as never })).toThrow(/dataModelingRule\(\): batchTimeout must be an integer from 10 to 86400/);
    }
  });
});

describe('dump', () => {
  it('leaves out fields that are null or undefined, and copies the rest', () => {
    const read = { ...workflow, description: undefined };
    expect(dump(read)).toStrictEqual({ externalId: 'pump-report', dataSetId: 9007199254740991, createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_001 });
    expect(read).toHaveProperty('maxConcurrentExecutions', null);
    expect(dump(taskExecution)).not.toHaveProperty('parentTaskExternalId');
  });

  it('writes names in snake case on request, inside lists and objects too', () => {
    expect(dump(version, { snakeCase: true })).toMatchObject({
      workflow_external_id: 'pump-report',
      created_time: 1_700_000_000_000,
      workflow_definition: { hash: 'A1B2', tasks: [{ external_id: 'read', on_failure: 'skipTask', parameters: { function: { external_id: 'fn-read' }, is_async_complete: true } }, { depends_on: [{ external_id: 'read' }] }, {}, {}, {}, {}, {}] },
    });
    expect(dump(dataModelingRule, { snakeCase: true })).toMatchObject({ trigger_type: 'dataModeling', batch_size: 500, batch_timeout: 300, data_modeling_query: { with: {}, select: {} } });
  });

  it('leaves what is the user\'s own as it is', () => {
    const plain = dump({ ...detailed, input: { siteName: 'Oslo', none: null, deep: { aB: 1 } }, metadata: { teamName: 'x' } }, { snakeCase: true });
    expect(plain).toMatchObject({ input: { siteName: 'Oslo', none: null, deep: { aB: 1 } }, metadata: { teamName: 'x' }, engine_execution_id: 'engine-1' });
    expect(dump(tasks.function)).toMatchObject({ parameters: { function: { data: { none: null } } } });
    expect(dump(tasks.cdf, { snakeCase: true })).toMatchObject({ parameters: { cdf_request: { resource_path: '/events', query_parameters: { dryRun: 1 }, request_timeout_in_millis: 5000 } } });
    expect(dump(dataModelingRule, { snakeCase: true })).toMatchObject({ data_modeling_query: { with: dataModelingRule.dataModelingQuery.with, select: dataModelingRule.dataModelingQuery.select } });
  });

  it('writes the names of a task\'s own parameters in snake case, where they are no data', () => {
    expect(dump(taskExecution, { snakeCase: true })).toMatchObject({
      task_type: 'function',
      input: { function: { external_id: 'fn-read', data: { site: 'Oslo' } }, is_async_complete: true },
      output: { call_id: 1, function_id: 2, response: { pumpCount: 3 } },
    });
  });
});

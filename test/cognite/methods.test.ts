import { describe, expect, it } from 'vitest';
import * as cognite from '../../src/cognite/index.js';
import { dataModelingRule, definitionUpsert, detailed, execution, executionId, taskExecution, tasks, trigger, triggerRun, triggerUpsert, version, versionUpsert, workflow, workflowUpsert } from './samples.js';
import methods from './python-methods.json' with { type: 'json' };

type Functions = Record<string, (value: never) => unknown>;

/** An object of each data class, or a list of a list class's. */
const samples: Record<string, unknown> = {
  CDFTaskParameters: tasks.cdf.parameters,
  DynamicTaskParameters: tasks.dynamic.parameters,
  FunctionTaskParameters: tasks.function.parameters,
  SimulationTaskParameters: tasks.simulation.parameters,
  SubworkflowReferenceParameters: tasks.reference.parameters,
  SubworkflowTaskParameters: tasks.subworkflow.parameters,
  TransformationTaskParameters: tasks.transformation.parameters,
  Workflow: workflow,
  WorkflowDataModelingTriggerRule: dataModelingRule,
  WorkflowDefinition: version.workflowDefinition,
  WorkflowDefinitionCore: definitionUpsert,
  WorkflowDefinitionUpsert: definitionUpsert,
  WorkflowExecutionDetailed: detailed,
  WorkflowExecutionList: [execution],
  WorkflowList: [workflow],
  WorkflowScheduledTriggerRule: triggerUpsert.triggerRule,
  WorkflowTask: tasks.function,
  WorkflowTaskExecution: taskExecution,
  WorkflowTrigger: trigger,
  WorkflowTriggerList: [trigger],
  WorkflowTriggerRule: dataModelingRule,
  WorkflowTriggerRun: triggerRun,
  WorkflowTriggerRunList: [triggerRun],
  WorkflowTriggerUpsert: triggerUpsert,
  WorkflowTriggerUpsertList: [triggerUpsert],
  WorkflowUpsert: workflowUpsert,
  WorkflowUpsertList: [workflowUpsert],
  WorkflowVersion: version,
  WorkflowVersionList: [version],
  WorkflowVersionUpsert: versionUpsert,
  WorkflowVersionUpsertList: [versionUpsert],
};

const written: Record<string, unknown> = {
  toWorkflowUpsert: workflowUpsert,
  toWorkflowDefinitionUpsert: definitionUpsert,
  toWorkflowVersionUpsert: versionUpsert,
  toWorkflowTriggerUpsert: triggerUpsert,
};

/** Names of fields with null or undefined, outside of what is the user's own. */
function empty(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === null || inner === undefined ? [name] : ['data', 'input', 'response'].includes(name) ? [] : empty(inner),
  );
}

describe('the methods of objects of workflows', () => {
  it.each(Object.entries(methods.workflows.object))('%s is %s()', (python, place) => {
    const ours = place.replace('cognite: ', '');
    const act = (cognite as unknown as Functions)[ours]!;
    const [name, method] = python.split('.') as [string, string];
    const sample = samples[name];
    expect(sample, name).toBeDefined();
    expect(typeof act).toBe('function');
    if (method === 'dump') {
      const plain = act(sample as never);
      expect(empty(plain)).toEqual([]);
      expect(Object.keys(plain as object)).toEqual(Object.entries(sample as object).flatMap(([key, value]) => (value === null ? [] : [key])));
    } else if (method === 'as_write') {
      const list = [sample].flat() as never[];
      expect(list.map((item) => act(item))).toStrictEqual([written[ours]]);
    } else {
      const answers: Record<string, unknown> = { ids: [executionId], workflowVersionIds: [{ workflowExternalId: 'pump-report', version: 'v1' }] };
      expect(act(sample as never)).toEqual(answers[ours] ?? [(sample as { externalId: string }[])[0]!.externalId]);
    }
  });
});

import type { WorkflowExecutionDetailed, WorkflowTask } from '../../../generated/cognite/workflows.js';

/** Fields of task parameters whose content is free: a reference inside may become any value. */
const free = ['data', 'body'];

/** A task's parameters with their references replaced by what they point at. One that points at nothing stays. */
export function fillReferences(execution: WorkflowExecutionDetailed, parameters: WorkflowTask['parameters']): unknown {
  const walk = (value: unknown, key: string, inside: boolean): unknown => {
    if (typeof value === 'string') {
      const found = lookUp(execution, value);
      const fits = inside || typeof found === 'string' || (key === 'tasks' ? Array.isArray(found) : free.includes(key) && isObject(found));
      return found !== undefined && fits ? found : value;
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, '', inside));
    if (!isObject(value)) return value;
    // The tasks of a subworkflow are filled in when their own turn comes.
    if (key === 'subworkflow') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name, inside || free.includes(key))]));
  };
  return walk(parameters, '', false);
}

/** What `${workflow.input…}`, `${<task>.input…}` or `${<task>.output…}` stands for. */
function lookUp({ input, executedTasks }: WorkflowExecutionDetailed, text: string): unknown {
  const expression = /^\$\{(.+)\}$/.exec(text)?.[1];
  if (expression === undefined) return undefined;
  const sources: [string, unknown][] = [['workflow.input', input]];
  for (const task of executedTasks) {
    sources.push([`${task.externalId}.input`, task.input], [`${task.externalId}.output`, task.output]);
  }
  const [start, value] = sources.find(([name]) => expression === name || /^[.[]/.test(expression.slice(name.length)) && expression.startsWith(name)) ?? [];
  if (start === undefined) return undefined;
  return expression
    .slice(start.length)
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((place, key) => (place as Record<string, unknown> | null | undefined)?.[key], value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

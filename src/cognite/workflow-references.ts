import { ValidationError } from '../core/errors.js';

/** A reference that the platform fills in while a workflow runs, such as `${workflow.input}`. */
export type TaskReference = `\${${string}}`;

/**
 * A reference to the workflow's input, or to a key inside it.
 * @example workflowInput('site', 'name') // '${workflow.input.site.name}'
 */
export function workflowInput(...keys: string[]): TaskReference {
  return reference('workflow', 'input', keys);
}

/** A reference to a task's input, or to a key inside it. */
export function taskInput(taskExternalId: string, ...keys: string[]): TaskReference {
  return reference(taskExternalId, 'input', keys);
}

/**
 * A reference to a task's output, or to a key inside it. The task that uses it should depend on the other one.
 * @example taskOutput('read-pumps', 'response', 'count') // '${read-pumps.output.response.count}'
 */
export function taskOutput(taskExternalId: string, ...keys: string[]): TaskReference {
  return reference(taskExternalId, 'output', keys);
}

function reference(start: string, part: string, keys: readonly string[]): TaskReference {
  for (const name of [start, ...keys]) {
    if (typeof name !== 'string' || !name || /[${}]/.test(name)) {
      throw new ValidationError(`a reference is made of non-empty names without "$", "{" and "}"; not ${JSON.stringify(name)}`);
    }
  }
  return `\${${[start, part, ...keys].join('.')}}`;
}

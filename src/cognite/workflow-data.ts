import type { WorkflowVersionId } from '../../generated/cognite/workflows.js';

/** The ids of workflow versions, read or about to be written: `{ workflowExternalId, version }` each. */
export function workflowVersionIds(versions: Iterable<WorkflowVersionId>): WorkflowVersionId[] {
  return Array.from(versions, ({ workflowExternalId, version }) => ({ workflowExternalId, version }));
}

/** Fields whose content is the user's own: its keys stay as they are. */
const freeForm = ['input', 'output', 'data', 'response', 'body', 'queryParameters', 'metadata', 'with', 'select'];

/**
 * Plain data for storage or for Python: without null and undefined fields, and with snake_case keys on request. What
 * users put into free-form fields (input, data, metadata …) is left as it is.
 */
export function dump<T extends object>(resource: T, options: { readonly snakeCase?: boolean } = {}): Record<string, unknown> {
  return plain(resource, options.snakeCase === true) as Record<string, unknown>;
}

function plain(value: unknown, snakeCase: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, snakeCase));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    // A task execution's input is its task's parameters, and its output has a shape too.
    const own = freeForm.includes(name) && !('taskType' in value && (name === 'input' || name === 'output'));
    const key = snakeCase ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
    copy[key] = own ? inner : plain(inner, snakeCase);
  }
  return copy;
}

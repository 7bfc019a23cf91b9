/** The rules of a workflow definition, checked before anything is sent. On its own, as it brings a YAML and a JSON Schema library. */
import { SdkError, ValidationError, hide } from '../core/errors.js';
import { schemaFindings } from './workflow-definition/check.js';
import { jsonPath, type WorkflowDefinitionProblem } from './workflow-definition/problem.js';
import { objectSource, yamlSource } from './workflow-definition/source.js';
import { transitionFindings } from './workflow-definition/transitions.js';

export { SdkError, ValidationError };
export type { WorkflowDefinitionProblem, WorkflowDefinitionRule } from './workflow-definition/problem.js';
export { workflowDefinitionSchema } from './workflow-definition/schema.js';

/** What became of a check. */
export interface WorkflowDefinitionReport {
  readonly valid: boolean;
  /** All that is wrong, in the order of the text; empty when nothing is. */
  readonly problems: readonly WorkflowDefinitionProblem[];
}

/** A definition breaks the rules; `problems` has all that is wrong. */
export class WorkflowDefinitionError extends ValidationError {
  static override readonly kind: string = 'SdkError.ValidationError.WorkflowDefinitionError';
  declare readonly problems: readonly WorkflowDefinitionProblem[];

  constructor(problems: readonly WorkflowDefinitionProblem[]) {
    const [first, ...more] = problems.map(({ line, column, path, message }) => `${line === undefined ? path : `line ${line}, column ${column}`}: ${message}`);
    super(more.length ? `the workflow definition has ${problems.length} problems:\n  ${[first, ...more].join('\n  ')}` : `the workflow definition is invalid: ${first}`);
    hide(this, { problems });
  }
}

/**
 * Checks a workflow definition against the platform's rules, without asking the platform: its structure, each action
 * and its input, and the transitions between tasks. Never throws. What only the platform can know, such as whether a
 * job exists, stays unchecked; so do expressions (`<% … %>`).
 * @param definition YAML, as `workflows.create()` takes it, or the same as an object; bytes of a file are neither
 */
export function validateWorkflowDefinition(definition: string | object): WorkflowDefinitionReport {
  if (isBytes(definition)) return { valid: false, problems: [{ rule: 'structure', message: 'a definition is text or an object, not bytes: decode them first', path: '$', line: undefined, column: undefined }] };
  const { read, problems, place } = typeof definition === 'string' ? yamlSource(definition) : objectSource(definition);
  const findings = read ? [...schemaFindings(read.value), ...transitionFindings(read.value)] : [];
  const all = [
    ...problems,
    ...findings.map(({ rule, message, path, atKey = false }) => ({ rule, message, path: jsonPath(path), ...place(path, atKey) })),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { valid: !all.length, problems: all };
}

/** Whether these are the bytes of a file. A proxy may throw at any look. */
function isBytes(value: unknown): boolean {
  try {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  } catch {
    return false;
  }
}

/**
 * Lets a workflow definition pass that keeps the platform's rules; see {@link validateWorkflowDefinition}.
 * @throws {WorkflowDefinitionError} a ValidationError with all the problems
 */
export function assertWorkflowDefinition(definition: string | object): void {
  const { problems } = validateWorkflowDefinition(definition);
  if (problems.length) throw new WorkflowDefinitionError(problems);
}

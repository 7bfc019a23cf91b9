/** The rules of a workflow definition. */
export type WorkflowDefinitionRule =
  /** The text is not YAML. */
  | 'yaml'
  /** A key stands twice in one object: only the last one would count. */
  | 'duplicate-key'
  /** The platform takes ASCII only, comments included. */
  | 'ascii'
  /** The definition is an object with two keys. */
  | 'structure'
  /** `version` is the text `2.0`. */
  | 'version'
  /** The workflow is an object with tasks. */
  | 'workflow'
  /** The tasks are an object with at least one task. */
  | 'tasks'
  /** A task is an object with an action. */
  | 'task'
  /** A task's name is at most 255 characters long and none of the engine's own words. */
  | 'task-name'
  /** The platform knows the action. */
  | 'action'
  /** An action's input has the keys that the action needs, and no others. */
  | 'action-input'
  /** A key that is missing. */
  | 'missing-key'
  /** A key that nobody would read. */
  | 'unknown-key'
  /** A transition names tasks that exist, or `pause`, `succeed` or `fail`. */
  | 'transition'
  /** A task does not follow itself. */
  | 'self-transition'
  /** Any other value of the wrong kind. */
  | 'value';

/** One thing that is wrong with a workflow definition. */
export interface WorkflowDefinitionProblem {
  readonly rule: WorkflowDefinitionRule;
  /** What is wrong, and what is allowed. */
  readonly message: string;
  /** Where, as a JSON path: `$.nightly.tasks.load.action`. */
  readonly path: string;
  /** Line in the YAML text, from 1; undefined for a definition that is given as an object. */
  readonly line: number | undefined;
  /** Column in that line, from 1. */
  readonly column: number | undefined;
}

/** Where something is in a definition: keys and indexes. */
export type Path = readonly (string | number)[];

/** A problem before it has its place in the text. */
export interface Finding {
  readonly rule: WorkflowDefinitionRule;
  readonly message: string;
  readonly path: Path;
  /** Points at the key rather than at its value. */
  readonly atKey?: boolean;
}

/** A path as a JSON path. */
export function jsonPath(path: Path): string {
  return path.reduce<string>((start, step) => {
    if (typeof step === 'number') return `${start}[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `${start}.${step}` : `${start}['${step.replace(/['\\]/g, '\\$&')}']`;
  }, '$');
}

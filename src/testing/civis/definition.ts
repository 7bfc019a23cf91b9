import { parse } from 'yaml';

/** What the mock reads of a task. */
export interface Task {
  readonly action?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly join?: 'all' | number;
  readonly requires?: readonly string[];
  readonly 'pause-before'?: boolean;
}

/** The workflow inside a definition. */
export interface Plan {
  readonly isReverse: boolean;
  readonly tasks: Readonly<Record<string, Task>>;
}

/** Reads a definition; what is no definition has no tasks. */
export function planOf(definition: string): Plan {
  let read: unknown;
  try {
    read = parse(definition, { version: '1.1', logLevel: 'silent' });
  } catch {
    // No YAML, no tasks.
  }
  const [workflow] = Object.entries(read ?? {}).flatMap(([name, value]) => (name === 'version' ? [] : [value as { type?: string; tasks?: Plan['tasks'] } | null]));
  return { isReverse: workflow?.type === 'reverse', tasks: workflow?.tasks ?? {} };
}

/** What a task names in its transitions of some kinds: `on-success` and the like. */
export function targetsOf(task: Task, ...kinds: string[]): string[] {
  const names = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap((each: unknown) => (typeof each === 'string' ? [each] : Object.keys(each ?? {}).slice(0, 1)));
    return value ? names((value as { next?: unknown }).next) : [];
  };
  return kinds.flatMap((kind) => names((task as Record<string, unknown>)[kind]));
}

/** Where an execution starts: at the tasks that no other one leads to. */
export function startOf({ isReverse, tasks }: Plan, included: readonly string[], target: string | undefined): string[] {
  if (isReverse) {
    const order: string[] = [];
    const reach = (name: string): void => {
      if (order.includes(name) || !tasks[name]) return;
      for (const before of tasks[name].requires ?? []) reach(before);
      order.push(name);
    };
    if (target !== undefined) reach(target);
    else for (const name of Object.keys(tasks)) reach(name);
    return order;
  }
  const followed = new Set(included.flatMap((name) => targetsOf(tasks[name]!, 'on-success', 'on-error', 'on-complete')));
  return included.filter((name) => !followed.has(name));
}

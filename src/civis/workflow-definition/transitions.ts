import { commands } from './actions.js';
import type { Finding, Path } from './problem.js';

const kinds = ['on-success', 'on-error', 'on-complete'];

/** What is wrong with the ways from task to task. */
export function transitionFindings(definition: unknown): Finding[] {
  const found: Finding[] = [];
  for (const [name, workflow] of entries(definition)) {
    if (name === 'version' || !isObject(workflow)) continue;
    const { tasks, 'task-defaults': defaults } = workflow;
    const names = new Set(entries(tasks).map(([task]) => task));
    const check = (holder: unknown, path: Path, self?: string): void => {
      for (const kind of kinds) {
        const value = isObject(holder) && Object.hasOwn(holder, kind) ? holder[kind] : undefined;
        for (const [target, way, atKey] of targets(value, [...path, kind])) {
          if (target === self) found.push({ rule: 'self-transition', message: `the task "${self}" can't follow itself`, path: way, atKey });
          else if (!names.has(target) && !commands.includes(target)) {
            found.push({ rule: 'transition', message: `there is no task "${target.slice(0, 80)}"; besides tasks, ${commands.join(', ')} can follow`, path: way, atKey });
          }
        }
      }
    };
    for (const [task, holder] of entries(tasks)) check(holder, [name, 'tasks', task], task);
    check(defaults, [name, 'task-defaults']);
  }
  return found;
}

/** The names in a transition: alone, in a list, as keys of conditions, or any of these as `next`. */
function targets(value: unknown, path: Path): [string, Path, boolean][] {
  if (typeof value === 'string') return [[value, path, false]];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index): [string, Path, boolean][] => {
      const way = [...path, index];
      return typeof each === 'string' ? [[each, way, false]] : entries(each).map(([name]) => [name, [...way, name], true]);
    });
  }
  const next = isObject(value) ? value.next : undefined;
  return typeof next === 'string' || Array.isArray(next) ? targets(next, [...path, 'next']) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

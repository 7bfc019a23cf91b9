import type { Table } from '../engine/table.js';
import type { Project } from './common.js';
import { anyTable, type Row } from './rows.js';

/** How resources of a kind come from one state to the next on the mock's clock, one task duration each. */
interface Lifecycle {
  readonly table: Table<Row>;
  /** The field with the time at which the first state begins. */
  readonly since: string;
  readonly states: readonly string[];
  /** Whether the last state is failure in place of success. */
  fails?(row: Row): boolean;
  /** What a row has in a state, beside its name. */
  entered(row: Row, state: string, at: number): Row;
}

/** Brings everything that takes time up to the clock. */
export function advanceLifecycles(project: Project): void {
  const { clock, taskDuration } = project;
  for (const { table, since, states, fails, entered } of lifecyclesOf(project)) {
    for (const row of table.values()) {
      const current = states.indexOf(row.status as string);
      if (current < 0 || current === states.length - 1) continue;
      const start = row[since] as number;
      const reached = Math.min(states.length - 1, Math.floor((clock.now() - start) / taskDuration));
      if (reached <= current) continue;
      const state = reached === states.length - 1 && fails?.(row) ? 'Failed' : states[reached]!;
      table.put({ ...row, status: state, ...entered(row, state, start + reached * taskDuration) });
    }
  }
}

/** Each kind's states. A row in a state that is not among them stays as it is. */
function lifecyclesOf({ store }: Project): Lifecycle[] {
  const timed = (_: Row, state: string, at: number): Row => ({ statusTime: at, ...(state === 'Running' && { startTime: at }) });
  return [
    {
      table: anyTable(store.functions),
      since: 'createdTime',
      states: ['Queued', 'Deploying', 'Ready'],
      fails: ({ metadata }) => (metadata as Row | undefined)?.fail !== undefined,
      entered: ({ runtime = 'py313', metadata }, state) => ({
        ...(state === 'Ready' && { runtimeVersion: `Python ${String(runtime).replace(/^py(\d)/, '$1.')}` }),
        ...(state === 'Failed' && { error: { message: String((metadata as Row).fail), trace: null } }),
      }),
    },
    {
      table: anyTable(store.functionCalls),
      since: 'startTime',
      states: ['Running', 'Completed'],
      fails: ({ data }) => Boolean((data as Row).fail),
      entered: ({ data, logs }, state, at) => ({
        endTime: at,
        logs: [...(logs as object[]), { timestamp: at, message: `The call is ${state}.` }],
        ...(state === 'Failed' && { error: { message: String((data as Row).fail), trace: '' } }),
      }),
    },
    {
      table: anyTable(store.threeDRevisions),
      since: 'createdTime',
      states: ['Queued', 'Processing', 'Done'],
      fails: ({ metadata }) => (metadata as Row | undefined)?.fail !== undefined,
      entered(row, state) {
        if (state === 'Done') addNodes(store, row.modelId as number, row.id as number);
        return {};
      },
    },
    { table: anyTable(store.entityMatchingModels), since: 'createdTime', states: ['Queued', 'Running', 'Completed'], entered: timed },
    { table: anyTable(store.entityMatchingJobs), since: 'createdTime', states: ['Queued', 'Running', 'Completed'], entered: timed },
  ];
}

/** A small tree of nodes: a root with two groups of two parts. */
function addNodes({ threeDNodes }: Project['store'], modelId: number, revisionId: number): void {
  const parents = [undefined, 0, 1, 1, 0, 4, 4];
  for (const [treeIndex, above] of parents.entries()) {
    const depth = above === undefined ? 0 : above === 0 ? 1 : 2;
    threeDNodes.put({
      modelId,
      revisionId,
      id: revisionId * 100 + treeIndex,
      treeIndex,
      ...(above !== undefined && { parentId: revisionId * 100 + above }),
      depth,
      name: ['Model', 'Group', 'Part'][depth]! + (depth ? ` ${treeIndex}` : ''),
      subtreeSize: [7, 3, 1][depth]!,
      properties: { Item: { Kind: ['Model', 'Group', 'Part'][depth]! } },
      boundingBox: { min: [treeIndex, 0, 0], max: [treeIndex + 1, 1, 1] },
    });
  }
}

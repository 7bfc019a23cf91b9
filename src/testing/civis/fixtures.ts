import type { GitFileUpdate, WorkflowCreate, WorkflowExecutionCreate } from '../../../generated/civis/workflows.js';
import type { Planting } from '../engine/fixtures.js';
import { Refusal } from '../engine/refusal.js';
import type { Account } from './common.js';
import { addWorkflow } from './workflows.js';

/** A workflow, with or without what the platform would choose. */
export interface WorkflowFixture extends WorkflowCreate {
  id?: number | undefined;
  /** Times as the platform writes them: `2024-06-01T08:00:00.000Z`. Left out, the mock's time. */
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
  archived?: boolean | undefined;
}

/** An execution, which starts at the mock's time. */
export interface ExecutionFixture extends WorkflowExecutionCreate {
  workflowId: number;
}

/** A workflow's file in git. */
export interface GitFixture extends GitFileUpdate {
  workflowId: number;
}

/** What a mock account begins with: what would be written to the platform, by the names of the store's tables. */
export interface CivisFixtures {
  workflows?: readonly WorkflowFixture[] | undefined;
  executions?: readonly ExecutionFixture[] | undefined;
  git?: readonly GitFixture[] | undefined;
}

/** How each of them comes into the store. */
export function civisPlantings(account: Account): Record<keyof CivisFixtures, Planting> {
  const { store } = account;
  return {
    workflows: {
      operation: 'createWorkflow',
      single: true,
      given: ['id', 'createdAt', 'updatedAt', 'archived'],
      integers: ['id'],
      created(body) {
        if (store.workflows.get(body.id)) throw new Refusal(409, `Workflows exist already: ${String(body.id)}`);
        return addWorkflow(account, body as unknown as WorkflowCreate);
      },
      planted({ id }) {
        // Those that follow get other ones.
        if (id !== undefined) store.nextId(id as number);
      },
    },
    executions: { operation: 'createWorkflowExecution', single: true },
    git: { operation: 'attachWorkflowGit', single: true },
  };
}

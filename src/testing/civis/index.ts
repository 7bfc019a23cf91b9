import document from '../../../generated/civis/openapi.json' with { type: 'json' };
import type { operations } from '../../../generated/civis/schema.js';
import type { Workflow, WorkflowCreate } from '../../../generated/civis/workflows.js';
import { Clock } from '../engine/clock.js';
import type { MockDocument } from '../engine/document.js';
import { createMock, type MockPlatform } from '../engine/mock.js';
import { checkNames } from '../engine/options.js';
import type { ReceivedRequest } from '../engine/requests.js';
import { executionsOf, type Account } from './common.js';
import { advanceExecutions, executionHandlers } from './executions.js';
import { civisPlantings, type CivisFixtures } from './fixtures.js';
import { gitHandlers } from './git.js';
import { shareHandlers } from './shares.js';
import { CivisStore } from './store.js';
import { addWorkflow, listed, workflowHandlers } from './workflows.js';

export interface MockCivisOptions {
  /** Where the mock's time stands still, in milliseconds since the epoch, until `clock.advance()`. Left out, it is real time. */
  now?: number | undefined;
  /** Milliseconds that each task of an execution takes. Default 50. */
  taskDuration?: number | undefined;
  /** What the account holds at the start, and after a `reset()`. */
  fixtures?: CivisFixtures | undefined;
}

/** Ids of the operations. */
export type CivisOperation = keyof operations;

/** A mock account of Civis Platform. */
export interface MockCivis extends MockPlatform<CivisOperation> {
  /** What the account holds, as of now. */
  readonly store: CivisStore;
  /** Adds to what the account holds. */
  seed(fixtures: CivisFixtures): void;
  /** Adds a workflow without a request, as `POST /workflows` would. */
  add(workflow: WorkflowCreate): Workflow;
}

const names: Readonly<Record<number, string>> = { 400: 'bad_request', 401: 'authentication_error', 403: 'forbidden', 404: 'not_found', 409: 'conflict', 429: 'too_many_requests' };

/**
 * An account of Civis Platform in memory, for tests and demos: give its `fetch` to a client. It checks every request
 * against the spec. Executions move on with the clock, one task after another, along the definition's transitions;
 * schedules are kept and do not fire. A task with the action `std.fail` fails, and so do those of an execution whose
 * input has `fail`: `true` in every round, `1` in the first one (a retry then succeeds), a task's name or a list of
 * names just those. It tells of a limit of 1000 requests a minute, and holds nobody to it.
 */
export function mockCivis(options: MockCivisOptions = {}): MockCivis {
  checkNames('mockCivis', options, ['now', 'taskDuration', 'fixtures']);
  const { now, taskDuration = 50, fixtures } = options;
  const clock = new Clock(now);
  const store = new CivisStore();
  const account: Account = { store, clock, taskDuration };
  const advance = (): void => advanceExecutions(account);
  const mock = createMock<CivisOperation>({
    document: document as unknown as MockDocument,
    handlers: { ...workflowHandlers(account), ...executionHandlers(account), ...gitHandlers(account), ...shareHandlers(account) },
    error: ({ status, message, details }) => ({ error: names[status] ?? 'internal_error', errorDescription: message, code: status, ...details }),
    clock,
    store,
    advance,
    rateLimit: { requests: 1000, per: 60_000 },
    plantings: civisPlantings(account),
    fixtures,
  });
  if (fixtures) mock.seed(fixtures);

  /** Adds the headers that the platform sends beside its answers. */
  async function dressed(answer: Promise<Response>): Promise<Response> {
    // The request has been noted by now, and before any other one.
    const received = mock.requests.last();
    const response = await answer;
    const { headers } = response;
    if (response.status === 401) headers.set('WWW-Authenticate', 'Bearer realm="Civis", error="invalid_token"');
    const total = response.ok && received ? totalOf(received) : undefined;
    if (total !== undefined) {
      const { limit = 20, page_num: page = 1 } = received!.query as { limit?: string; page_num?: string };
      headers.set('X-Pagination-Per-Page', String(limit));
      headers.set('X-Pagination-Current-Page', String(page));
      headers.set('X-Pagination-Total-Pages', String(Math.ceil(total / Number(limit))));
      headers.set('X-Pagination-Total-Entries', String(total));
    }
    return response;
  }

  /** Items on all pages; undefined for what comes without pages. */
  function totalOf({ operation, path, query }: ReceivedRequest): number | undefined {
    if (operation === 'listWorkflows') return listed(account, query).length;
    return operation === 'listWorkflowExecutions' ? executionsOf(account, Number(path.split('/')[2])).length : undefined;
  }

  return {
    ...mock,
    handle: (request) => dressed(mock.handle(request)),
    fetch: (input, init) => dressed(mock.fetch(input, init)),
    get store() {
      advance();
      return store;
    },
    add: (workflow) => addWorkflow(account, workflow),
  };
}

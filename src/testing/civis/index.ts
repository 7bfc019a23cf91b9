import document from '../../../generated/civis/openapi.json' with { type: 'json' };
import type { Workflow, WorkflowCreate } from '../../../generated/civis/workflows.js';
import { Clock } from '../engine/clock.js';
import type { MockDocument } from '../engine/document.js';
import { createMock, type MockPlatform, type ReceivedRequest } from '../engine/mock.js';
import { executionsOf, type Account } from './common.js';
import { advanceExecutions, executionHandlers } from './executions.js';
import { gitHandlers } from './git.js';
import { shareHandlers } from './shares.js';
import { CivisStore } from './store.js';
import { addWorkflow, listed, workflowHandlers } from './workflows.js';

export interface MockCivisOptions {
  /** Where the mock's time stands still, in milliseconds since the epoch, until `clock.advance()`. Left out, it is real time. */
  now?: number | undefined;
  /** Milliseconds that each task of an execution takes. Default 50. */
  taskDuration?: number | undefined;
}

/** A mock account of Civis Platform. */
export interface MockCivis extends MockPlatform {
  readonly clock: Clock;
  /** What the account holds, as of now. */
  readonly store: CivisStore;
  /** Adds a workflow without a request, as `POST /workflows` would. */
  add(workflow: WorkflowCreate): Workflow;
  /** Starts over: an empty account, no requests, no faults. */
  reset(): void;
}

/** Requests a minute, as the mock announces them. It never refuses one for that. */
const rateLimit = 1000;

const names: Readonly<Record<number, string>> = { 400: 'bad_request', 401: 'authentication_error', 403: 'forbidden', 404: 'not_found', 409: 'conflict', 429: 'too_many_requests' };

/**
 * An account of Civis Platform in memory, for tests and demos: give its `fetch` to a client. It checks every request
 * against the spec. Executions move on with the clock, one task after another, along the definition's transitions;
 * schedules are kept and do not fire. A task with the action `std.fail` fails, and so do those of an execution whose
 * input has `fail`: `true` in every round, `1` in the first one (a retry then succeeds), a task's name or a list of
 * names just those.
 */
export function mockCivis(options: MockCivisOptions = {}): MockCivis {
  const { now, taskDuration = 50 } = options;
  const clock = new Clock(now);
  const store = new CivisStore();
  const account: Account = { store, clock, taskDuration };
  const advance = (): void => advanceExecutions(account);
  const mock = createMock({
    document: document as unknown as MockDocument,
    handlers: { ...workflowHandlers(account), ...executionHandlers(account), ...gitHandlers(account), ...shareHandlers(account) },
    error: ({ status, message, details }) => ({ error: names[status] ?? 'internal_error', errorDescription: message, code: status, ...details }),
    before: advance,
  });
  let minute = 0;
  let used = 0;

  /** Adds the headers that the platform sends beside its answers. */
  async function dressed(answer: Promise<Response>): Promise<Response> {
    // The request has been noted by now, and before any other one.
    const received = mock.requests.at(-1);
    if (Math.floor(clock.now() / 60_000) !== minute) [minute, used] = [Math.floor(clock.now() / 60_000), 0];
    const remaining = Math.max(0, rateLimit - ++used);
    const response = await answer;
    const { headers } = response;
    headers.set('X-RateLimit-Limit', String(rateLimit));
    headers.set('X-RateLimit-Remaining', String(remaining));
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
    clock,
    get store() {
      advance();
      return store;
    },
    add: (workflow) => addWorkflow(account, workflow),
    reset() {
      store.clear();
      mock.clear();
      mock.heal();
    },
  };
}

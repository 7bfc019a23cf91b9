import {
  WorkflowRuns as Generated,
  type RangeClause,
  type SearchQuery,
  type WorkflowPhase,
  type WorkflowRun,
} from '../../generated/atlan/workflows.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { checkNames, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { dig } from '../core/dig.js';
import type { List, ListOptions } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { FoundWorkflowRun, SearchParams } from './hits.js';
import { legacyConnection } from './legacy.js';
import { nameOf, workflowNameOf, type NameOrObject, type WorkflowOrName } from './names.js';
import { bool, exists, inPhase, nested, range, runNamed, runsOf, sortBy, terms, type TimeInput } from './queries.js';
import { waitForRun, type RunWaitOptions } from './wait-for-run.js';
import { searchWorkflowRuns, stopWorkflowRun } from './workflow-functions.js';

/** A phase. The platform may have more of them than are known. */
type Phase = WorkflowPhase | (string & {});

/** Which runs of a workflow are listed. */
export interface ListRunsParams extends ListOptions {
  /** The workflow or its name. Left out, runs of all workflows. */
  workflow?: WorkflowOrName | undefined;
  /** The phase that they are in, or several. Left out, any. */
  phase?: Phase | readonly Phase[] | undefined;
}

/** A range of times, with at least one bound: ISO 8601, date math such as `now-6h`, milliseconds since the epoch, or a Date. */
export interface TimeRange extends Omit<RangeClause, 'gt' | 'gte' | 'lt' | 'lte'> {
  /** Later than this. */
  gt?: TimeInput | number | undefined;
  /** At this time or later. */
  gte?: TimeInput | number | undefined;
  /** Earlier than this. */
  lt?: TimeInput | number | undefined;
  /** At this time or earlier. */
  lte?: TimeInput | number | undefined;
}

/** Which runs are found by phase and time. */
export interface FindRunsParams extends ListOptions {
  /** The phase that they are in, or several. */
  status: Phase | readonly Phase[];
  /** When they started: a time is the earliest, such as `now-6h`; or a range. */
  startedAt?: TimeInput | TimeRange | undefined;
  /** When they finished: a time is the earliest, such as `now-1h`; or a range. */
  finishedAt?: TimeInput | TimeRange | undefined;
}

/** Names of the parameters of every list. */
const shared = ['limit', 'prefetch'];

/** Runs of workflows. A new run is found some seconds late. Withdrawn on newer tenants. */
export class WorkflowRuns extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(legacyConnection(options));
  }

  /**
   * Finds runs by a query of your own; `query` has functions that make one.
   *
   * `POST /runs/indexsearch`
   * @returns a lazy list of at most 10,000 runs: the walk ends with an error beyond
   */
  search(params?: SearchParams, options?: RequestOptions): List<FoundWorkflowRun> {
    return searchWorkflowRuns(this.connection, params, options);
  }

  /**
   * Lists runs, the newest first.
   *
   * `POST /runs/indexsearch`
   * @returns a lazy list of at most 10,000 runs: the walk ends with an error beyond
   */
  list(params: ListRunsParams = {}, options?: RequestOptions): List<FoundWorkflowRun> {
    checkNames(params, ['workflow', 'phase', ...shared], 'list: parameters');
    const { workflow, phase, ...rest } = params;
    const must = workflow === undefined ? [] : [runsOf(workflowNameOf(workflow, 'list: workflow'))];
    const filter = phase === undefined ? [] : [inPhase(phases(phase, 'list: phase'))];
    const query = bool({ ...(must.length ? { must } : {}), ...(filter.length ? { filter } : {}) });
    return this.search({ ...rest, ...(must.length + filter.length ? { query } : {}) }, options);
  }

  /**
   * Finds the run with a name.
   *
   * `POST /runs/indexsearch`
   * @param id the run's name, such as `atlan-snowflake-1714638976-mzdza`
   * @returns the run; undefined when there is none, or not yet
   */
  findById(id: string, options?: RequestOptions): Promise<FoundWorkflowRun | undefined> {
    return this.search({ query: runNamed(nameOf(id, 'findById: id')), limit: 1 }, options).first();
  }

  /**
   * Finds runs by their phase and by when they started and finished, the newest first. Runs that nobody has created,
   * as far as the platform knows, are left out.
   *
   * `POST /runs/indexsearch`
   */
  findByStatusAndTimeRange(params: FindRunsParams, options?: RequestOptions): List<FoundWorkflowRun> {
    checkNames(params, ['status', 'startedAt', 'finishedAt', ...shared], 'findByStatusAndTimeRange: parameters');
    const { status, startedAt, finishedAt, ...rest } = params;
    const must: SearchQuery[] = [
      nested('metadata', terms('metadata.labels.workflows.argoproj.io/phase.keyword', phases(status, 'findByStatusAndTimeRange: status'))),
    ];
    if (startedAt !== undefined) must.push(range('status.startedAt', bounds(startedAt, 'startedAt')));
    if (finishedAt !== undefined) must.push(range('status.finishedAt', bounds(finishedAt, 'finishedAt')));
    must.push(nested('metadata', exists('metadata.labels.workflows.argoproj.io/creator')));
    return this.search({ ...rest, query: bool({ must }) }, options);
  }

  /**
   * Finds the run of a workflow that started last.
   *
   * `POST /runs/indexsearch`
   */
  findLatest(workflow: WorkflowOrName, options?: RequestOptions): Promise<FoundWorkflowRun | undefined> {
    const query = bool({ filter: [runsOf(workflowNameOf(workflow, 'findLatest: the workflow'))] });
    return this.search({ query, sort: [sortBy('status.startedAt')], limit: 1 }, options).first();
  }

  /**
   * Finds the run of a workflow that is pending or running, among its newest 50.
   *
   * `POST /runs/indexsearch`
   */
  async findCurrent(workflow: WorkflowOrName, options?: RequestOptions): Promise<FoundWorkflowRun | undefined> {
    const query = bool({ filter: [runsOf(workflowNameOf(workflow, 'findCurrent: the workflow'))] });
    const { items } = await this.search({ query, limit: 50 }, options).page();
    return items.find(({ status }) => status?.phase === 'Pending' || status?.phase === 'Running');
  }

  /**
   * Stops a run. Never sent twice.
   *
   * `POST /runs/{runId}/stop`
   * @param run the run or its name
   * @returns the run as it was when the stop came in, still `Running`: it ends as `Failed`. Empty where the platform
   *   says nothing
   */
  override async stop(run: NameOrObject, options?: RequestOptions): Promise<WorkflowRun> {
    return stopWorkflowRun(this.connection, nameOf(run, 'stop: the run'), options);
  }

  /**
   * Waits until a run has ended. One that is not found yet is waited for as well.
   * @param run the run or its name
   * @throws {WaitError} it ended as `Failed` or `Error`
   * @throws {NotFoundError} it has not appeared within `appearWithin`
   * @throws {TimeoutError} `timeout` has passed
   */
  async wait(run: NameOrObject, options?: RunWaitOptions): Promise<FoundWorkflowRun> {
    const name = nameOf(run, 'wait: the run');
    return waitForRun((each) => this.findById(name, each), options);
  }
}

/** A phase or several, as a list. */
function phases(given: Phase | readonly Phase[], where: string): readonly string[] {
  const all: readonly unknown[] = [given].flat();
  if (!all.length || !all.every((phase) => typeof phase === 'string' && phase)) refuse(where, 'a phase such as "Succeeded", or several', Object(given));
  return all as readonly string[];
}

/** A time, or a range with a bound. */
function bounds(given: TimeInput | TimeRange, name: string): TimeInput | RangeClause {
  const isTime = (time: unknown): boolean => (typeof time === 'string' && time !== '') || typeof time === 'number' || (time instanceof Date && !Number.isNaN(time.getTime()));
  const ends = ['gt', 'gte', 'lt', 'lte'].map((bound) => dig(given, [bound])).filter((end) => end != null);
  return typeof given === 'string' || given instanceof Date || (ends.length > 0 && ends.every(isTime)) ? (given as RangeClause) : refuse(`findByStatusAndTimeRange: ${name}`, 'a time such as "now-6h", or a range with gte, gt, lte or lt', given);
}

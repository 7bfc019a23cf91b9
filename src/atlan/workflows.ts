/** Atlan's workflows alone: `new Workflows(options)` takes the same options as the client. */
import {
  Workflows as Generated,
  rerunWorkflowOperation,
  type ChangeWorkflowOwnerParams,
  type Workflow,
  type WorkflowConfig,
  type WorkflowRerun,
  type WorkflowRun,
} from '../../generated/atlan/workflows.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { sleep } from '../core/bounded.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { dig } from '../core/dig.js';
import { ValidationError } from '../core/errors.js';
import type { List, ListOptions } from '../core/list.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { findWorkflow, isPrefix, newestOfPackage, wholeWorkflow } from './find.js';
import type { FoundWorkflow, FoundWorkflowRun, SearchParams } from './hits.js';
import { legacyConnection } from './legacy.js';
import { checkWorkflow, nameOf, workflowNameOf, type NewestOfPackage, type WorkflowOrName } from './names.js';
import type { WorkflowPackage } from './packages.js';
import { workflowsOfPackage } from './queries.js';
import { WorkflowScheduledQueries, rerunBody } from './scheduled-queries.js';
import { waitForRun, type RunWaitOptions } from './wait-for-run.js';
import { whole } from './whole.js';
import { archiveWorkflow, rerunWorkflow, runWorkflow, searchWorkflows, updateWorkflow } from './workflow-functions.js';
import { WorkflowRuns } from './workflow-runs.js';
import { WorkflowSchedules, scheduled, type ScheduleInput } from './workflow-schedules.js';

export type * from '../../generated/atlan/workflows.js';
export { toWorkflowConfig } from '../../generated/atlan/workflows.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
export type { FoundWorkflow, FoundWorkflowRun, SearchHit, SearchParams } from './hits.js';
export { LegacyWorkflowsError } from './legacy.js';
export type { NameOrObject, NewestOfPackage, WorkflowOrName } from './names.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';
export type { WorkflowPackage } from './packages.js';
export { query } from './queries.js';
export type { TimeInput } from './queries.js';
export { WorkflowScheduledQueries } from './scheduled-queries.js';
export type { RunWaitOptions } from './wait-for-run.js';
// In place of the generated ones, which know nothing of roles, hits and tenants without workflows.
export {
  archiveWorkflow,
  changeWorkflowOwner,
  listMissedScheduledQueries,
  listScheduledQueries,
  listWorkflowSchedules,
  rerunWorkflow,
  retrieveWorkflowSchedule,
  runWorkflow,
  searchWorkflowRuns,
  searchWorkflows,
  stopWorkflowRun,
  triggerWorkflowAsOwner,
  updateWorkflow,
} from './workflow-functions.js';
export type { ListBetweenParams } from './workflow-functions.js';
export { setWorkflowParameter, workflowParameters } from './workflow-parameters.js';
export { WorkflowRuns, type FindRunsParams, type ListRunsParams, type TimeRange } from './workflow-runs.js';
export { WorkflowSchedules, type ScheduleInput } from './workflow-schedules.js';

/** A workflow to create and run. */
export interface RunWorkflowParams extends WorkflowConfig {
  /** The schedule on which it runs from then on; written into its annotations. */
  schedule?: ScheduleInput | undefined;
}

/** Options of {@link Workflows.rerun}. */
export interface RerunOptions extends RequestOptions {
  /** Give the run that is pending or running, if there is one, rather than start another. Default false. */
  idempotent?: boolean | undefined;
  /** Milliseconds before `idempotent` looks for such a run, since a new one is found late. Default 10,000. */
  settle?: number | undefined;
}

/**
 * Workflows: packages that crawl, mine and enrich metadata, each set up for one source. Atlan has withdrawn this surface
 * from newer tenants, where its calls throw {@link LegacyWorkflowsError}; apps are the successor. A workflow is found
 * only after its first run, and some seconds late.
 */
export class Workflows extends Generated {
  /** Runs of workflows. */
  override readonly runs: WorkflowRuns;
  /** Schedules on which workflows run. */
  override readonly schedules: WorkflowSchedules;
  /** Saved queries that run on a schedule. */
  override readonly scheduledQueries: WorkflowScheduledQueries;

  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(legacyConnection(options));
    this.runs = new WorkflowRuns(this.connection);
    this.schedules = new WorkflowSchedules(this.connection);
    this.scheduledQueries = new WorkflowScheduledQueries(this.connection);
  }

  /**
   * Finds workflows by a query of your own; `query` has functions that make one.
   *
   * `POST /workflows/indexsearch`
   * @returns a lazy list of at most 10,000 workflows: the walk ends with an error beyond
   */
  search(params?: SearchParams, options?: RequestOptions): List<FoundWorkflow> {
    return searchWorkflows(this.connection, params, options);
  }

  /**
   * Finds the workflow with a name.
   *
   * `POST /workflows/indexsearch`
   * @param id the workflow's name, such as `atlan-snowflake-miner-1714638976`
   * @returns the workflow; undefined when there is none, or not yet
   */
  findById(id: string, options?: RequestOptions): Promise<FoundWorkflow | undefined> {
    return findWorkflow(this.connection, id, options);
  }

  /**
   * Finds the workflows of a package, the newest first: those whose name is the prefix and ten digits.
   *
   * `POST /workflows/indexsearch`
   * @param prefix the package, such as `atlan-snowflake`
   */
  findByType(prefix: WorkflowPackage | (string & {}), params?: ListOptions, options?: RequestOptions): List<FoundWorkflow> {
    const query = workflowsOfPackage(nameOf(prefix, 'findByType: prefix'));
    return this.search({ ...params, query }, options);
  }

  /**
   * Creates a workflow and runs it. Every call makes a new workflow, with a new connection and new assets, and is never
   * sent twice; `rerun()` runs one that exists.
   *
   * `POST /workflows` or, by the caller's roles, `POST /package-workflows`
   * @returns the new workflow
   * @throws {ValidationError} for a workflow that was read, which exists already
   */
  override async run(params: RunWorkflowParams, options?: RequestOptions): Promise<Workflow> {
    const { schedule, ...workflow } = params ?? {};
    // Its name is taken, and a run or a schedule is no workflow at all.
    checkWorkflow(params, 'run: the workflow');
    if ('kind' in workflow) throw new ValidationError('run: this workflow exists: rerun() runs it again; for a new one like it, give its spec with metadata of its own');
    const body = schedule === undefined ? workflow : scheduled(workflow, schedule);
    return runWorkflow(this.connection, body, options);
  }

  /**
   * Runs a workflow again. Never sent twice.
   *
   * `POST /workflows/submit` or, by the caller's roles, `POST /package-workflows/submit`
   * @param workflow the workflow, its name, or `{ prefix }` for the newest of a package
   * @returns the new run; with `idempotent`, the one that is on its way
   * @throws {NotFoundError} no workflow of the package has run yet
   */
  override async rerun(workflow: WorkflowOrName | NewestOfPackage | WorkflowRerun, options: RerunOptions = {}): Promise<WorkflowRun> {
    const { idempotent = false, settle = 10_000, ...rest } = options;
    checkRequestOptions(rest);
    if (typeof idempotent !== 'boolean') refuse('options.idempotent', 'true or false', idempotent);
    if (!(settle >= 0)) refuse('options.settle', 'milliseconds', settle);
    return whole(this.connection, rerunWorkflowOperation.id, rest, async (each) => {
      const body = rerunBody(isPrefix(workflow) ? await newestOfPackage(this.connection, workflow, each) : workflow);
      if (idempotent) {
        await sleep(settle, each.signal);
        const current = await this.runs.findCurrent(body.resourceName, each);
        if (current) return current;
      }
      return rerunWorkflow(this.connection, body, each);
    });
  }

  /**
   * Sends back a workflow that was read and changed. It replaces what is stored; fields that this package doesn't know
   * go back as they came.
   *
   * `POST /workflows/{workflowName}` or, by the caller's roles, `POST /package-workflows/{workflowName}`
   * @returns the workflow as stored
   */
  override update(workflow: Workflow | WorkflowConfig, options?: RequestOptions): Promise<Workflow>;
  /**
   * Replaces a workflow, or reads it, lets a function change it, and sends it back.
   * @param workflow its name, or `{ prefix }` for the newest of a package
   * @param change the whole workflow; or what changes the workflow that it is given, or gives another in its place
   * @returns the workflow as stored
   * @throws {NotFoundError} there is none to read
   * @throws {ValidationError} the function has given the workflow another name
   */
  override update(
    workflow: string | NewestOfPackage,
    change: WorkflowConfig | ((workflow: Workflow) => WorkflowConfig | void | Promise<WorkflowConfig | void>),
    options?: RequestOptions,
  ): Promise<Workflow>;
  override async update(given: Workflow | WorkflowConfig | string | NewestOfPackage, second?: unknown, third?: RequestOptions): Promise<Workflow> {
    if (typeof given !== 'string' && !isPrefix(given)) return updateWorkflow(this.connection, workflowNameOf(given, 'update: the workflow'), given, second as RequestOptions);
    checkRequestOptions(third);
    return whole(this.connection, 'updateWorkflow', third, async (each) => {
      const read = typeof second === 'function' || isPrefix(given) ? ((await wholeWorkflow(this.connection, given, each)) as Workflow) : undefined;
      const name = nameOf(read ?? (given as string), 'update: the workflow');
      const changed = typeof second === 'function' ? ((await second(read)) ?? read) : second;
      // Under another name it would take the place of another workflow.
      if (read && (dig(changed, ['metadata', 'name']) ?? name) !== name) throw new ValidationError(`update: metadata.name must stay ${name}: a workflow can't be renamed`);
      return updateWorkflow(this.connection, name, changed as WorkflowConfig, each);
    });
  }

  /**
   * Deletes a workflow, by archiving it.
   *
   * `POST /workflows/{workflowName}/archive` or, by the caller's roles, `POST /package-workflows/{workflowName}/archive`
   * @param workflow the workflow or its name
   */
  override async delete(workflow: WorkflowOrName, options?: RequestOptions): Promise<void> {
    return archiveWorkflow(this.connection, workflowNameOf(workflow, 'delete: the workflow'), options);
  }

  /**
   * Gives a workflow to another user.
   *
   * `POST /workflows/{workflowName}/changeownership`
   * @param workflow the workflow or its name
   */
  override async updateOwner(workflow: WorkflowOrName, params: ChangeWorkflowOwnerParams, options?: RequestOptions): Promise<Workflow> {
    return super.updateOwner(workflowNameOf(workflow, 'updateOwner: the workflow'), params, options);
  }

  /**
   * Waits until the run of a workflow that started last has ended. Right after a `rerun()` that may still be the run
   * before: wait for the run itself then, with `runs.wait()`.
   * @param workflow the workflow or its name
   * @throws {WaitError} the run ended as `Failed` or `Error`
   * @throws {NotFoundError} no run has appeared within `appearWithin`
   * @throws {TimeoutError} `timeout` has passed
   */
  async wait(workflow: WorkflowOrName, options?: RunWaitOptions): Promise<FoundWorkflowRun> {
    const name = workflowNameOf(workflow, 'wait: the workflow');
    return waitForRun((each) => this.runs.findLatest(name, each), options);
  }
}

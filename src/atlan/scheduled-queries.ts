import { WorkflowScheduledQueries as Generated, type WorkflowRerun, type WorkflowRun } from '../../generated/atlan/workflows.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Connection } from '../core/connection.js';
import type { List, ListOptions } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { FoundWorkflow } from './hits.js';
import { legacyConnection } from './legacy.js';
import { nameOf, workflowNameOf, type WorkflowOrName } from './names.js';
import { scheduledQueriesOf } from './queries.js';
import { listMissedScheduledQueries, listScheduledQueries, searchWorkflows, triggerWorkflowAsOwner, type ListBetweenParams } from './workflow-functions.js';

/** Saved queries that run on a schedule, each a workflow whose name begins with `asq-`. Withdrawn on newer tenants. */
export class WorkflowScheduledQueries extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(legacyConnection(options));
  }

  /**
   * Finds the workflows that run a saved query, the newest first.
   *
   * `POST /workflows/indexsearch`
   * @param savedQueryId id of the saved query, without `asq-`
   */
  find(savedQueryId: string, params?: ListOptions, options?: RequestOptions): List<FoundWorkflow> {
    const query = scheduledQueriesOf(nameOf(savedQueryId, 'find: savedQueryId'));
    return searchWorkflows(this.connection, { ...params, query }, options);
  }

  /**
   * Lists the runs of scheduled queries that are due between two times.
   *
   * `GET /runs/cron/scheduleQueriesBetweenDuration`
   * @param params `startDate` and `endDate`, each ISO 8601 with an offset, or a Date
   */
  override listBetween(params: ListBetweenParams, options?: RequestOptions): List<WorkflowRun> {
    return listScheduledQueries(this.connection, params, options);
  }

  /**
   * Lists the runs of scheduled queries that were missed between two times.
   *
   * `GET /runs/cron/missedScheduleQueriesBetweenDuration`
   * @param params `startDate` and `endDate`, each ISO 8601 with an offset, or a Date
   */
  override listMissedBetween(params: ListBetweenParams, options?: RequestOptions): List<WorkflowRun> {
    return listMissedScheduledQueries(this.connection, params, options);
  }

  /**
   * Runs a scheduled query now, with its owner's permissions. Never sent twice.
   *
   * `POST /workflows/triggerAsOwner`
   * @param query the scheduled query's workflow, or its name
   * @returns the new run
   */
  override rerun(query: WorkflowOrName | WorkflowRerun, options?: RequestOptions): Promise<WorkflowRun> {
    return triggerWorkflowAsOwner(this.connection, rerunBody(query), options);
  }
}

/** What names the workflow to run. */
export function rerunBody(given: WorkflowOrName | WorkflowRerun): WorkflowRerun {
  return typeof given === 'object' && given !== null && 'resourceName' in given ? given : { resourceName: workflowNameOf(given as WorkflowOrName, 'the workflow') };
}

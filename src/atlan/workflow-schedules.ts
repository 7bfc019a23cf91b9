import { WorkflowSchedules as Generated, type Workflow, type WorkflowConfig, type WorkflowSchedule } from '../../generated/atlan/workflows.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { plant } from '../core/dig.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { wholeWorkflow } from './find.js';
import { legacyConnection } from './legacy.js';
import { checkWorkflow, isRun, nameOf, scheduleName, type NewestOfPackage, type WorkflowOrName } from './names.js';
import { whole } from './whole.js';
import { retrieveWorkflowSchedule, updateWorkflow } from './workflow-functions.js';

/** When a workflow runs. */
export interface ScheduleInput {
  /** Five fields: minute, hour, day of month, month, day of week. */
  cronSchedule: string;
  /** The IANA time zone that the fields are read in, such as `Europe/Paris`. */
  timezone: string;
}

const annotation = { schedule: 'orchestration.atlan.com/schedule', timezone: 'orchestration.atlan.com/timezone' } as const;

/** Schedules on which workflows run: annotations of the workflow itself. Withdrawn on newer tenants. */
export class WorkflowSchedules extends Generated {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(legacyConnection(options));
  }

  /**
   * Retrieves the schedule of a workflow.
   *
   * `GET /runs/cron/{scheduleName}`
   * @param workflow the workflow or its name, or the schedule as it was
   * @returns the schedule; undefined when the workflow has none
   */
  override async retrieve(workflow: WorkflowOrName | WorkflowSchedule, options?: RequestOptions): Promise<WorkflowSchedule | undefined> {
    if (isRun(workflow)) checkWorkflow(workflow, 'retrieve: the workflow');
    return retrieveWorkflowSchedule(this.connection, scheduleName(nameOf(workflow, 'retrieve: the workflow')), options);
  }

  /**
   * Puts a workflow on a schedule, in place of the one that it may have. Reads the workflow, unless it is given whole.
   * @param workflow the workflow, its name, or `{ prefix }` for the newest of a package
   * @returns the workflow as stored
   * @throws {NotFoundError} there is no such workflow
   */
  add(workflow: WorkflowOrName | NewestOfPackage, schedule: ScheduleInput, options?: RequestOptions): Promise<Workflow> {
    return this.#change(workflow, options, scheduled, schedule);
  }

  /**
   * Takes a workflow off its schedule. The annotation with the time zone stays, as it does with Atlan's own clients.
   * @param workflow the workflow, its name, or `{ prefix }` for the newest of a package
   * @returns the workflow as stored
   * @throws {NotFoundError} there is no such workflow
   */
  remove(workflow: WorkflowOrName | NewestOfPackage, options?: RequestOptions): Promise<Workflow> {
    return this.#change(workflow, options, unscheduled, undefined);
  }

  async #change<S>(
    workflow: WorkflowOrName | NewestOfPackage,
    options: RequestOptions | undefined,
    change: (workflow: Workflow | WorkflowConfig, schedule: S) => Workflow | WorkflowConfig,
    schedule: S,
  ): Promise<Workflow> {
    checkRequestOptions(options);
    // A wrong schedule shows before anything is read.
    change({ metadata: null, spec: null }, schedule);
    return whole(this.connection, 'updateWorkflow', options, async (each) => {
      const read = await wholeWorkflow(this.connection, workflow, each);
      return updateWorkflow(this.connection, nameOf(read, 'the workflow'), change(read, schedule), each);
    });
  }
}

/**
 * A copy of a workflow, on a schedule.
 * @throws {ValidationError} for another number of fields, or a time zone that does not exist
 */
export function scheduled<W extends Workflow | WorkflowConfig>(workflow: W, schedule: ScheduleInput): W {
  const { cronSchedule, timezone } = schedule ?? {};
  if (typeof cronSchedule !== 'string' || cronSchedule.trim().split(/\s+/).length !== 5) {
    refuse('cronSchedule', 'a cron expression of five fields, such as "0 6 * * 1-5"', cronSchedule);
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone || 'none' });
  } catch {
    refuse('timezone', 'an IANA name such as "Europe/Paris"', timezone);
  }
  return plant(workflow, ['metadata', 'annotations'], {
    ...workflow.metadata?.annotations,
    [annotation.schedule]: cronSchedule,
    [annotation.timezone]: timezone,
  });
}

function unscheduled(workflow: Workflow | WorkflowConfig): Workflow | WorkflowConfig {
  const { [annotation.schedule]: _schedule, ...rest } = workflow.metadata?.annotations ?? {};
  return plant(workflow, ['metadata', 'annotations'], rest);
}

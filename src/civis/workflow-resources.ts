import { connectCivis as connectPlatform, type CivisOptions } from '../../generated/civis/platform.js';
import {
  WorkflowShares as GeneratedShares,
  Workflows as GeneratedWorkflows,
  retrieveWorkflowShares as retrieveShares,
  type ShareList,
} from '../../generated/civis/workflows.js';
import type { Connection } from '../core/connection.js';
import type { RequestOptions } from '../core/request-options.js';
import { insideJob } from './job.js';

/**
 * A connection to Civis Platform, for the functions that stand for single methods. Functions and resources that share
 * one share its concurrency, retry budget and key.
 * @throws {ValidationError} for an unknown or impossible option
 */
export function connectCivis(options: CivisOptions): Connection {
  return connectPlatform(insideJob(options));
}

/** Workflows run jobs in the order that a YAML definition lays down, on demand or on a schedule. */
export class Workflows extends GeneratedWorkflows {
  override readonly shares: WorkflowShares;

  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(insideJob(options));
    this.shares = new WorkflowShares(this.connection);
  }
}

/** Who may read, write or manage a workflow. */
export class WorkflowShares extends GeneratedShares {
  /** @param options a client's options, or the connection of one */
  constructor(options: CivisOptions | Connection) {
    super(insideJob(options));
  }

  /**
   * Retrieve who a workflow is shared with.
   *
   * The platform answers with the shares, or with a list that has them as its one entry; this gives the shares.
   *
   * `GET /workflows/{workflowId}/shares`
   * @param workflowId Id of the workflow.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the shares
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(workflowId: number, options?: RequestOptions): Promise<ShareList> {
    return retrieveWorkflowShares(this.connection, workflowId, options);
  }
}

/** {@link WorkflowShares.retrieve} as a function. */
export async function retrieveWorkflowShares(connection: Connection, workflowId: number, options?: RequestOptions): Promise<ShareList> {
  const [shares = nobody()] = [await retrieveShares(connection, workflowId, options)].flat();
  return shares;
}

/** The shares of a workflow that nobody else sees. */
function nobody(): ShareList {
  const none = () => ({ users: [], groups: [] });
  return { readers: none(), writers: none(), owners: none(), totalUserShares: 0, totalGroupShares: 0 };
}

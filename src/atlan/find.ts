import { searchWorkflowsOperation, type Workflow, type WorkflowConfig } from '../../generated/atlan/workflows.js';
import type { Connection } from '../core/connection.js';
import { apiError, type ApiError } from '../core/errors.js';
import type { RequestOptions } from '../core/request-options.js';
import type { FoundWorkflow } from './hits.js';
import { checkWorkflow, nameOf, type NewestOfPackage, type WorkflowOrName } from './names.js';
import { workflowNamed, workflowsOfPackage } from './queries.js';
import { searchWorkflows } from './workflow-functions.js';

/** A workflow by its name. */
export function findWorkflow(connection: Connection, name: string, options?: RequestOptions): Promise<FoundWorkflow | undefined> {
  return searchWorkflows(connection, { query: workflowNamed(nameOf(name, 'the workflow')), limit: 1 }, options).first();
}

/**
 * The newest workflow of a package.
 * @throws {NotFoundError} none has run yet
 */
export async function newestOfPackage(connection: Connection, { prefix }: NewestOfPackage, options?: RequestOptions): Promise<FoundWorkflow> {
  const query = workflowsOfPackage(nameOf(prefix, 'prefix'));
  const found = await searchWorkflows(connection, { query, limit: 1 }, options).first();
  if (!found) throw missing(`no workflow of the package ${prefix} is found; one is found only after its first run`);
  return found;
}

/**
 * The whole workflow, read unless it is at hand.
 * @throws {ValidationError} for a run or a schedule
 * @throws {NotFoundError} there is none
 */
export async function wholeWorkflow(
  connection: Connection,
  given: WorkflowOrName | NewestOfPackage | WorkflowConfig,
  options?: RequestOptions,
): Promise<Workflow | WorkflowConfig> {
  if (isPrefix(given)) return newestOfPackage(connection, given, options);
  checkWorkflow(given, 'the workflow');
  if (typeof given === 'object' && given !== null && 'spec' in given && given.spec) return given;
  const name = nameOf(given, 'the workflow');
  const found = await findWorkflow(connection, name, options);
  if (!found) throw missing(`there is no workflow ${name}; one is found only after its first run`);
  return found;
}

export function isPrefix(given: unknown): given is NewestOfPackage {
  return typeof given === 'object' && given !== null && 'prefix' in given;
}

function missing(message: string): ApiError {
  return apiError({ message, status: 404, operationId: searchWorkflowsOperation.id, method: 'POST', url: '', attempts: 1, retryable: false });
}

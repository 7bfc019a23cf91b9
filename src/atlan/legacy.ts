import type { whoAmIOperation } from '../../generated/atlan/auth.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Connection } from '../core/connection.js';
import { ApiError, hide } from '../core/errors.js';
import type { Operation } from '../core/operation.js';
import { connectAtlan } from './oauth.js';

/**
 * The tenant no longer has the workflow surface, which Atlan has withdrawn from newer tenants; `apps` is its successor.
 * Atlan does not document what such a tenant answers. These answers count: 410 and 501; a 404 to a search, a list
 * or a new workflow, unless it names one workflow; and any refusal (4xx) whose message says that workflows as a whole are withdrawn. `cause` is the
 * error as it came.
 */
export class LegacyWorkflowsError extends ApiError {
  static override readonly kind: string = 'SdkError.ApiError.LegacyWorkflowsError';
}

const surfaces = new WeakMap<Connection, Connection>();

/** A connection to the workflow surface: the same one, but that it tells when the tenant has no such surface. */
export function legacyConnection(options: AtlanOptions | Connection): Connection {
  const connection = connectAtlan(options);
  let surface = surfaces.get(connection);
  if (!surface) {
    const send: Connection['send'] = (request, each) =>
      connection.send(request, each).catch((error: unknown) => {
        throw error instanceof ApiError && isWithdrawn(error, request.operation) ? legacyError(error) : error;
      });
    // Its private fields stay with the connection itself.
    surface = Object.create(connection, { send: { value: send }, exchange: { value: connection.exchange.bind(connection) } }) as Connection;
    surfaces.set(connection, surface).set(surface, surface);
  }
  return surface;
}

/** A message that says so of workflows as a whole; that one of them is gone is no such message. */
const gone = /\bworkflow(s|s? (api|endpoint|feature|service|surface)s?),?( which)?( (is|are|was|were|ha(s|ve) been))? (deprecated|withdrawn|removed|retired|decommissioned|discontinued|migrated|no longer (available|offered|supported|runs?))\b/i;

function isWithdrawn({ status, message }: ApiError, { id }: Operation): boolean {
  // Who calls is asked along the way, and has nothing to do with workflows.
  if (id === ('whoAmI' satisfies typeof whoAmIOperation.id)) return false;
  // A search whose documents do not exist finds none, nor do a list and a new workflow need any. That they are not found
  // themselves is no matter of one workflow.
  const missing = status === 404 && /^(search|list|run[A-Z])/.test(id) && !/\bworkflow\b/i.test(message);
  return missing || status === 410 || status === 501 || (status < 500 && gone.test(message));
}

function legacyError(error: ApiError): LegacyWorkflowsError {
  const { body, headers } = error;
  // What the error itself adds in brackets is added again.
  const said = error.message.replace(/ \(\d+, .*/, '');
  const message = `the tenant seems to have no workflows any more: Atlan has replaced them by apps (client.apps); it said: ${said}`;
  const told = new LegacyWorkflowsError({ ...error, message, body, headers });
  hide(told, { cause: error });
  return told;
}

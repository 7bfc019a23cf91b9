import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Connection } from '../core/connection.js';
import { ApiError, hide } from '../core/errors.js';
import type { Operation } from '../core/operation.js';
import { connectAtlan } from './oauth.js';
import { platformMessage } from './secrets.js';

/**
 * The tenant no longer has the workflow surface, which Atlan has withdrawn from newer tenants; `apps` is its successor.
 * Atlan does not document what such a tenant answers. These answers count: 410 and 501; 404 and 405 where the request
 * names nothing that could be missing; and 403, 404 and 405 whose message says that workflows are withdrawn. `cause`
 * is the error as it came.
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
    const send: Connection['send'] = async (request, each) => {
      try {
        return await connection.send(request, each);
      } catch (error) {
        throw error instanceof ApiError && isWithdrawn(error, request.operation) ? legacyError(error) : error;
      }
    };
    // Its private fields stay with the connection itself.
    surface = Object.create(connection, { send: { value: send }, exchange: { value: connection.exchange.bind(connection) } }) as Connection;
    for (const each of [connection, surface]) surfaces.set(each, surface);
  }
  return surface;
}

/** A message that says so. */
const gone = /\bworkflows?\b.*\b(deprecated|no longer|retired|withdrawn|decommissioned)\b/is;

function isWithdrawn({ status, message }: ApiError, { path, required }: Operation): boolean {
  const namesNothing = !path.includes('{') && !required?.includes('resourceName');
  return status === 410 || status === 501 || ((status === 404 || status === 405) && namesNothing) || ([403, 404, 405].includes(status) && gone.test(message));
}

function legacyError(error: ApiError): LegacyWorkflowsError {
  const { body, headers } = error;
  const message = `the tenant seems to have no workflows any more, which Atlan has withdrawn from newer tenants in favour of apps (client.apps); it said: ${platformMessage(error)}`;
  const told = new LegacyWorkflowsError({ ...error, message, body, headers });
  hide(told, { cause: error });
  return told;
}

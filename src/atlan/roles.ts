import { whoAmIOperation, type WhoAmI } from '../../generated/atlan/auth.js';
import { bounded } from '../core/bounded.js';
import { call, wireRequest } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import type { Operation } from '../core/operation.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { whole } from './whole.js';

/** Roles that reach `/workflows`; everybody else is served by the twin, `/package-workflows`. */
const direct = ['$admin', '$api-token-default-access'];

/** The answer for each client. */
const answers = new WeakMap<Connection, boolean>();

/** The look-up that is on its way for a client. */
const lookups = new WeakMap<Connection, Promise<boolean>>();

/** An operation, and its twin for callers without the role for it. */
export type Twins = readonly [direct: Operation, twin: Operation];

/** A call of whichever twin serves the caller. Bad input is refused before the roles are looked up. */
export async function callByRole<R>(
  connection: Connection,
  twins: Twins,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): Promise<R> {
  checkRequestOptions(options);
  wireRequest(twins[0], path, params);
  return whole(connection, twins[0].id, options, async (each) => {
    const [mine, twin] = twins;
    return call<R>(connection, (await isDirect(connection, each)) ? mine : twin, path, params, each);
  });
}

/** Whether the caller has one of the roles that reach `/workflows`. Asked once for a client; a failure is not kept. */
function isDirect(connection: Connection, { headers, timeout, maxRetries, signal }: RequestOptions): Promise<boolean> {
  // A call with a credential of its own may be another caller's.
  const own = { headers, timeout, maxRetries, signal };
  if (Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'authorization')) return lookUp(connection, own);
  const known = answers.get(connection);
  if (known !== undefined) return Promise.resolve(known);
  const asked = async (options: RequestOptions): Promise<boolean> => {
    const answer = await lookUp(connection, options);
    answers.set(connection, answer);
    return answer;
  };
  // One caller's limits are not those of others.
  if (timeout !== undefined || maxRetries !== undefined) return asked(own);
  let coming = lookups.get(connection);
  if (!coming) {
    coming = asked({ headers }).finally(() => lookups.delete(connection));
    lookups.set(connection, coming);
  }
  // The caller's abort ends its own wait, not that of others.
  const found = coming;
  return bounded(() => found, signal, Infinity, String);
}

async function lookUp(connection: Connection, options: RequestOptions): Promise<boolean> {
  const caller = await call<WhoAmI | undefined>(connection, whoAmIOperation, [], undefined, options);
  return caller?.roles?.some((role) => direct.includes(role?.name as string)) ?? false;
}

import { bounded } from '../core/bounded.js';
import type { Connection } from '../core/connection.js';
import { TimeoutError } from '../core/errors.js';
import type { RequestOptions } from '../core/request-options.js';

/** Runs a call that takes several requests as the one call that it is to the caller: one deadline over all of them. */
export function whole<R>(
  { config }: Connection,
  operationId: string,
  options: RequestOptions | undefined,
  work: (each: RequestOptions) => Promise<R>,
): Promise<R> {
  const deadline = options?.deadline ?? (config.deadline as number | undefined) ?? Infinity;
  if (deadline === Infinity) return work(options ?? {});
  return bounded(
    (signal) => work({ ...options, signal, deadline: Infinity }),
    options?.signal,
    deadline,
    () => new TimeoutError(`${operationId}: not done within its deadline of ${deadline} ms`),
  );
}

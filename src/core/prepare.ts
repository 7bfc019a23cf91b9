import type { Connection } from './connection.js';
import { dig } from './dig.js';
import { ValidationError } from './errors.js';
import { jsonBody } from './params.js';
import type { Operation, Prepare } from './operation.js';
import type { RequestOptions } from './request-options.js';

/** A call's own parameters, and the single-use value that must go with them. */
export interface Prepared {
  readonly params: Record<string, unknown>;
  /** Gets the value: the caller's, or a fresh one. Call it last, when nothing else can fail. */
  value(): Promise<unknown>;
}

/** Takes the parameters apart that say how the single-use value is made. */
export function prepare(connection: Connection, operation: Operation, params: object | undefined, options: RequestOptions | undefined): Prepared {
  const { parameter, otherwise, into, from, operation: maker } = operation.prepare as Prepare;
  const given = into[into.length - 1]!;
  const { [given]: value, [parameter ?? '']: item, ...rest } = (params ?? {}) as Record<string, unknown>;
  if (value !== undefined && (typeof value !== 'string' || !value)) {
    throw new ValidationError(`${operation.id}: ${given} must be a non-empty string`);
  }
  if (value !== undefined && item !== undefined) {
    throw new ValidationError(`${operation.id}: give ${given} or ${parameter}, not both`);
  }
  return {
    params: rest,
    async value() {
      if (value !== undefined) return value;
      const answer = await connection.send(
        {
          operation: maker,
          path: maker.path,
          body: jsonBody(maker, { items: [item ?? otherwise] }),
          contentType: 'application/json',
        },
        // The caller's observer asked for this call's answer, not for its preparation's.
        { ...options, onResponse: undefined },
      );
      return dig((answer.data as { items?: unknown[] } | undefined)?.items?.[0], from);
    },
  };
}

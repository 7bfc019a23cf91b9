import { refuse } from './check.js';
import type { Connection } from './connection.js';
import { dig } from './dig.js';
import { ParseError } from './errors.js';
import { jsonBody } from './params.js';
import type { Operation, Prepare } from './operation.js';
import type { RequestOptions } from './request-options.js';

/** A call's own parameters, and the single-use value that must go with them. */
export interface Prepared {
  readonly params: Record<string, unknown>;
  /** Gets the value: the caller's, or a fresh one. Call it last, when nothing else can fail. */
  value(): Promise<unknown>;
}

/** Takes apart the parameters that say how the single-use value is made. */
export function prepare(connection: Connection, { id, prepare: preparation }: Operation, params: object | undefined, options: RequestOptions | undefined): Prepared {
  const { parameter = '', otherwise, into, from, operation } = preparation as Prepare;
  const name = into.at(-1)!;
  const { [name]: given, [parameter]: item, ...rest } = (params ?? {}) as Record<string, unknown>;
  if (given !== undefined && (typeof given !== 'string' || !given || item !== undefined)) refuse(`${id}: ${name}`, `a non-empty string, without ${parameter}`, Object(given));
  return {
    params: rest,
    value: async () => {
      if (given !== undefined) return given;
      const body = jsonBody(operation, { items: [item ?? otherwise] });
      // The caller's observer asked for this call's answer, not for its preparation's.
      const { data, info } = await connection.send({ operation, path: operation.path, body }, { ...options, onResponse: undefined });
      const value = dig(data, ['items', '0', ...from]);
      if (value === undefined) throw new ParseError(`${operation.id}: the answer has no ${from.join('.')}`, info, '');
      return value;
    },
  };
}

import { isRecord, refuse } from './check.js';
import type { Connection } from './connection.js';
import { dig } from './dig.js';
import { ParseError } from './errors.js';
import type { Operation, Prepare } from './operation.js';
import type { RequestOptions } from './request-options.js';

/** A call's own parameters, and the single-use value that must go with them. */
export interface Prepared<O extends RequestOptions> {
  readonly params: Record<string, unknown>;
  /** Names of the parameters that were taken out. */
  readonly names: readonly string[];
  /**
   * Gets the value, the caller's or a fresh one, and the options for what is left of the call. To be called last, when
   * nothing else can fail.
   */
  value(): Promise<{ readonly value: unknown; readonly options: O | undefined }>;
}

/** A copy of JSON data in which a text is not to be found. */
function without(data: unknown, secret: unknown): unknown {
  return typeof secret === 'string' ? JSON.parse(JSON.stringify(data).replaceAll(JSON.stringify(secret).slice(1, -1), '…')) : data;
}

/** Takes apart the parameters that say how the single-use value is made. */
export function prepare<O extends RequestOptions>(
  connection: Connection,
  { id, prepare: preparation }: Operation,
  params: object | undefined,
  options: O | undefined,
): Prepared<O> {
  const { parameter = '', otherwise, into, from, operation } = preparation as Prepare;
  const name = into.at(-1)!;
  const { [name]: given, [parameter]: item, ...rest } = (params ?? {}) as Record<string, unknown>;
  if (given !== undefined && (typeof given !== 'string' || !given || item !== undefined)) refuse(`${id}: ${name}`, `a non-empty string, without ${parameter}`, Object(given));
  // A secret from the environment that is not set must not let the call go out under another name.
  if (item !== undefined && !(isRecord(item) && Object.keys(item).length > 0 && Object.values(item).every(Boolean))) {
    refuse(`${id}: ${parameter}`, 'an object without empty fields', Object(item));
  }
  const end = Date.now() + (options?.deadline ?? (connection.config['deadline'] as number | undefined) ?? Infinity);
  return {
    params: rest,
    names: [name, parameter].filter(Boolean),
    value: async () => {
      if (given !== undefined) return { value: given, options };
      const source = item ?? connection.identity() ?? otherwise!;
      const body = operation.encode!.text(operation, { items: [source] });
      // The caller's observer asked for this call's answer, not for its preparation's.
      // What it was given may be a secret, which the platform may repeat.
      const scrub = (answer: unknown): unknown => Object.values(source).reduce<unknown>(without, answer);
      const { data, info } = await connection.send({ operation: { ...operation, scrub }, path: operation.path, body }, { ...options, onResponse: undefined });
      const value = dig(data, ['items', '0', ...from]);
      if (value === undefined) throw new ParseError(`${operation.id}: the answer has no ${from.join('.')}`, info, '');
      return { value, options: end === Infinity ? options : ({ ...options, deadline: Math.max(1, end - Date.now()) } as O) };
    },
  };
}

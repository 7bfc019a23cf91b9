import type { Answer, Connection, WireRequest } from './connection.js';
import { dig, plant } from './dig.js';
import { ApiError } from './errors.js';
import type { Operation } from './operation.js';
import { jsonBody, wireParams } from './params.js';
import { prepare } from './prepare.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';
import { fillPath } from './url.js';

/** The request of one call: path filled, parameters sorted into query and body. */
export function wireRequest(operation: Operation, path: readonly unknown[], params: object | undefined): WireRequest {
  const start = fillPath(operation, path);
  if (operation.body === true) {
    return json(operation, start, params);
  }
  const { query, body } = wireParams(operation, params);
  return json(operation, start + query, body);
}

/** A request with a JSON body, or with none. */
export function json(operation: Operation, path: string, body: unknown): WireRequest {
  return {
    operation,
    path,
    read: operation.parse,
    body: body === undefined ? undefined : jsonBody(operation, body),
    contentType: 'application/json',
  };
}

/** The method's result from the answer's data. */
export function result(operation: Operation, answer: Answer): unknown {
  if (operation.result === false) return undefined;
  return operation.result ? dig(answer.data, operation.result) : answer.data;
}

/** One call, one request: the body of every generated method that is neither a list nor a batch. */
export async function call<R>(
  connection: Connection,
  operation: Operation,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): Promise<R> {
  checkRequestOptions(options);
  let request: WireRequest;
  if (operation.prepare) {
    const prepared = prepare(connection, operation, params, options);
    const start = fillPath(operation, path);
    const { query, body = {} } = wireParams(operation, prepared.params);
    request = json(operation, start + query, plant(body, operation.prepare.into, await prepared.value()));
  } else {
    request = wireRequest(operation, path, params);
  }
  try {
    return result(operation, await connection.send(request, options)) as R;
  } catch (error) {
    if (isMissing(operation, error)) return undefined as R;
    throw error;
  }
}

/** Whether the platform says that the one resource asked for does not exist. */
export function isMissing(operation: Operation, error: unknown): boolean {
  return error instanceof ApiError && operation.missing?.includes(error.status) === true;
}

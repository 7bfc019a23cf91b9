import type { Connection, WireRequest } from './connection.js';
import { dig, plant } from './dig.js';
import { ApiError, ParseError } from './errors.js';
import type { Operation } from './operation.js';
import { wireParams } from './params.js';
import { prepare } from './prepare.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';
import { fillPath } from './url.js';

/** The request of one call: path filled, parameters sorted into query and body. */
export function wireRequest(operation: Operation, path: readonly unknown[], params: object | undefined): WireRequest {
  const start = fillPath(operation, path);
  // A body that is one free-form value has no parameters beside it.
  if (operation.body === true) return jsonRequest(operation, start, params);
  const { query, body } = wireParams(operation, params);
  return jsonRequest(operation, start + query, body);
}

/** A request with a JSON body, or with none. */
export function jsonRequest(operation: Operation, path: string, body?: unknown): WireRequest {
  return { operation, path, read: operation.parse, body: body === undefined ? body : operation.encode!.text(operation, body) };
}

/** Sends a request and takes the method's result from the answer; a missing resource is undefined. */
export async function result(connection: Connection, request: WireRequest, options: RequestOptions | undefined, onMissing?: (error: ApiError) => void): Promise<unknown> {
  const { result: place = [], missing } = request.operation;
  try {
    const { data, info } = await connection.send(request, options);
    if (!place) return undefined;
    // Nothing, or a bare word, where a resource should be says neither that it is there nor that it is not.
    if (!request.read && !request.operation.blank && Object(data) !== data) throw new ParseError(`${info.operationId}: no object in the answer`, info, data);
    return dig(data, place);
  } catch (error) {
    if (!(error instanceof ApiError && missing?.includes(error.status))) throw error;
    onMissing?.(error);
    return undefined;
  }
}

/** One call, one request: the body of every generated method that is neither a list nor a batch. */
export function call<R>(
  connection: Connection,
  operation: Operation,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): Promise<R> {
  try {
    checkRequestOptions(options);
    const one = operation.prepare ? preparedResult(connection, operation, path, params, options) : result(connection, wireRequest(operation, path, params), options);
    return one as Promise<R>;
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

/** The result of a call that needs a single-use value. */
async function preparedResult(connection: Connection, operation: Operation, path: readonly unknown[], params: object | undefined, options: RequestOptions | undefined): Promise<unknown> {
  const prepared = prepare(connection, operation, params, options);
  const start = fillPath(operation, path);
  const { query, body = {} } = wireParams(operation, prepared.params, prepared.names);
  // What can't be sent is found before the value is made.
  operation.encode!.text(operation, body);
  const { value, options: rest } = await prepared.value();
  return result(connection, jsonRequest(operation, start + query, plant(body, operation.prepare!.into, value)), rest);
}

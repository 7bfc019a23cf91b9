import type { Connection, WireRequest } from './connection.js';
import { json, isMissing, result } from './call.js';
import { dig, plant } from './dig.js';
import { BatchError, Failure, recordReport } from './batch-error.js';
import { ParseError, ValidationError, apiError, type ApiError } from './errors.js';
import { notify } from './notify.js';
import { isOneId, normalizeId } from './identifiers.js';
import type { Batch, Operation } from './operation.js';
import { wireParams } from './params.js';
import { prepare } from './prepare.js';
import { checkRequestOptions, show, type RequestOptions } from './request-options.js';
import { fillPath } from './url.js';

/** Options of a call that may take several requests. */
export interface BatchOptions extends RequestOptions {
  /** Send the rest of the list after a request has failed. Default false: what is not yet sent is skipped. */
  continueOnError?: boolean | undefined;
  /** Called after each request with the number of items that are through, and of all. */
  onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

const more = ['continueOnError', 'onProgress'];

/**
 * One item or a list in a JSON body, split over as many requests as the platform needs. One in, one out; list in,
 * list out, in input order. An empty list sends nothing.
 * @throws {BatchError} when a list took several requests and not all of them succeeded
 */
export async function batch<R>(
  connection: Connection,
  operation: Operation,
  input: unknown,
  params: object | undefined,
  options: BatchOptions | undefined,
): Promise<R> {
  checkRequestOptions(options, more);
  const { items: field, identifier, max, merge } = operation.batch as Batch;
  const many = Array.isArray(input) && !(identifier && isOneId(identifier, input));
  const prepared = operation.prepare && prepare(connection, operation, params, options);
  // The parameters are checked even when an empty list sends nothing.
  const { query, body } = wireParams(operation, prepared ? prepared.params : params);
  let items = (many ? input : [input]) as readonly unknown[];
  if (identifier) items = items.map((item, index) => normalizeId(identifier, item, place(operation, many, index)));
  else items.forEach((item, index) => checkItem(item, place(operation, many, index)));
  if (prepared) items = [plant(items[0] as object, operation.prepare!.into, await prepared.value())];

  const send = async (from: number): Promise<unknown[]> => {
    let request: WireRequest | undefined;
    try {
      request = json(operation, operation.path + query, { ...body, [field!]: items.slice(from, from + max) });
      const { data } = await connection.send(request, options);
      return merge ? answerItems(operation, data, merge) : [];
    } catch (error) {
      // An answer that can't be read says nothing either.
      throw new Failure(error, request?.inDoubt === true || error instanceof ParseError);
    }
  };
  const chunks = await inChunks(connection, operation, items.length, max, options, send);
  if (!merge) return undefined as R;
  return (many ? chunks.flat() : chunks[0]![0]) as R;
}

/**
 * One identifier or a list, a request each: the identifier fills the path. A missing single one gives undefined; a
 * missing one among many is an error, unless `ignoreUnknownIds`.
 * @throws {NotFoundError} with the `missing` ones of a list
 */
export async function fanOut<R>(
  connection: Connection,
  operation: Operation,
  input: unknown,
  params: object | undefined,
  options: BatchOptions | undefined,
): Promise<R> {
  checkRequestOptions(options, more);
  const { path, identifier, max } = operation.batch as Required<Batch>;
  const many = !isOneId(identifier, input);
  const { ignoreUnknownIds = false, ...rest } = (params ?? {}) as { ignoreUnknownIds?: boolean };
  if (typeof ignoreUnknownIds !== 'boolean') {
    throw new ValidationError(`${operation.id}: ignoreUnknownIds must be true or false, not ${show(ignoreUnknownIds)}`);
  }
  const { query } = wireParams(operation, operation.missing ? rest : params);
  const ids = ((many ? input : [input]) as readonly unknown[]).map((id, index) => {
    const object = normalizeId(identifier, id, place(operation, many, index));
    return { object, path: fillPath(operation, path.map((name) => object[name])) + query };
  });
  const absent = new Set<number>();
  let last: ApiError | undefined;
  const found = await inChunks(connection, operation, ids.length, max, options, async (index) => {
    try {
      return [result(operation, await connection.send(json(operation, ids[index]!.path, undefined), options))];
    } catch (error) {
      if (!isMissing(operation, error)) throw new Failure(error, false);
      last = error as ApiError;
      absent.add(index);
      return [];
    }
  });
  if (!many) return found[0]![0] as R;
  if (last && !ignoreUnknownIds) {
    const missing = ids.filter((_id, index) => absent.has(index)).map((id) => id.object);
    throw apiError({ ...last, status: 404, message: `${missing.length} of ${ids.length} do not exist`, missing });
  }
  return found.flat() as R;
}

/** Runs the requests of a list under the client's concurrency and tells, when one fails, what became of every item. */
async function inChunks<T>(
  connection: Connection,
  operation: Operation,
  total: number,
  size: number,
  options: BatchOptions | undefined,
  send: (from: number) => Promise<T[]>,
): Promise<T[][]> {
  const { signal, continueOnError, onProgress } = options ?? {};
  const count = Math.ceil(total / size);
  const results: T[][] = new Array<T[]>(count);
  const failures = new Map<number, Failure>();
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < count && !signal?.aborted) {
      const chunk = next++;
      try {
        results[chunk] = await send(chunk * size);
      } catch (failure) {
        failures.set(chunk, failure as Failure);
        // A read that has failed is done with; a write goes on only where the caller says so.
        if (!continueOnError || operation.readonly) return stop();
        continue;
      }
      done += Math.min(size, total - chunk * size);
      notify(onProgress, { done, total });
    }
  };
  let started = count;
  const stop = (): void => {
    started = Math.min(started, next);
    next = count;
  };
  const workers = operation.batch!.ordered ? 1 : Math.min(count, connection.concurrency);
  await Promise.all(Array.from({ length: workers }, worker));
  stop();
  if (failures.size === 0 && started === count) return results;
  const [first] = failures.values();
  const cause = signal?.aborted ? signal.reason : first!.error;
  // One request is its own report, and a read leaves nothing behind.
  if (count === 1 || operation.readonly) throw cause;
  const outcomes = { size, total, started, failures, results };
  if (!signal?.aborted) throw new BatchError(operation.id, cause, outcomes);
  // An abort rejects with the signal's own reason; batchReport(reason) tells what became of the items.
  recordReport(cause, outcomes);
  throw cause;
}

/** The items of an answer; without them it can't be said what the platform did. */
function answerItems(operation: Operation, data: unknown, merge: readonly string[]): unknown[] {
  const items = dig(data, merge);
  if (Array.isArray(items)) return items;
  const text = JSON.stringify(data) ?? '';
  throw new ParseError(`${operation.id}: the answer has no list "${merge.join('.')}"`, { operationId: operation.id, status: 200, text });
}

function place(operation: Operation, many: boolean, index: number): string {
  return many ? `${operation.id}: item ${index}` : `${operation.id}: the item`;
}

function checkItem(item: unknown, where: string): void {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new ValidationError(`${where} must be an object, not ${show(item)}`);
  }
}

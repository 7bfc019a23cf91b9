import { BatchError, recordReport, report, type BatchReport, type Failure } from './batch-error.js';
import { isRecord, refuse } from './check.js';
import { jsonRequest, result } from './call.js';
import type { Connection, WireRequest } from './connection.js';
import { dig, plant } from './dig.js';
import { ParseError, apiError, type ApiError } from './errors.js';
import { isOneId, normalizeId } from './identifiers.js';
import { notify } from './notify.js';
import type { Batch, Operation } from './operation.js';
import { wireParams } from './params.js';
import { prepare } from './prepare.js';
import { checkRequestOptions, type RequestOptions } from './request-options.js';
import { fillPath } from './url.js';

/** Options of a call that may take several requests. `timeout`, `deadline` and `maxRetries` hold for each of them. */
export interface BatchOptions extends RequestOptions {
  /** Send the rest of the list after a request has failed. Default false: what is not yet sent is skipped. */
  continueOnError?: boolean | undefined;
  /** Called once when not all of a list's requests succeeded, before the call rejects. */
  onReport?: ((report: BatchReport) => void) | undefined;
  /** Called after each request with the number of items that are through, and of all. */
  onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

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
  path: readonly unknown[] = [],
): Promise<R> {
  const { id, prepare: preparation } = operation;
  const start = fillPath(operation, path);
  const { items: field, identifier, max, merge, once } = operation.batch as Batch;
  const { idempotent: _again, ...onceOnly } = operation;
  const prepared = preparation && prepare(connection, operation, params, options);
  const { query, body } = wireParams(operation, prepared ? prepared.params : params, prepared?.names);
  return inChunks(connection, operation, input, max, options, async (items, _chunk, sending) => {
    const sent = once && items.some((item) => once.some((place) => dig(item, place) !== undefined)) ? onceOnly : operation;
    let request = jsonRequest(sent, start + query, Object.assign({}, body, { [field!]: items }));
    let rest = options;
    if (prepared) {
      const { value, options: left } = await prepared.value();
      request = jsonRequest(operation, start + query, { ...body, [field!]: [plant(items[0]!, preparation.into, value)] });
      rest = left;
    }
    sending(request);
    const { data, info } = await connection.send(request, rest);
    const answer = merge ? dig(data, merge) : [];
    if (!Array.isArray(answer)) throw new ParseError(`${id}: the answer has no list "${merge!.join('.')}"`, info, data);
    // Answers are told apart by their places: with one missing, none can be trusted.
    if (merge && !identifier && answer.length !== items.length) throw new ParseError(`${id}: the answer has ${answer.length} items for ${items.length}`, info, data);
    return answer as unknown[];
  });
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
  const { path } = operation.batch as Batch;
  const { ignoreUnknownIds = false, ...rest } = (params ?? {}) as { ignoreUnknownIds?: boolean };
  if (typeof ignoreUnknownIds !== 'boolean') refuse(`${operation.id}: ignoreUnknownIds`, 'true or false', ignoreUnknownIds);
  const { query } = wireParams(operation, operation.missing ? rest : params, ['ignoreUnknownIds']);
  const way = (item: Record<string, unknown>): string => fillPath(operation, path!.map((name) => item[name])) + query;
  const missing: unknown[] = [];
  let refusal: ApiError | undefined;
  const found = await inChunks<R>(connection, operation, input, 1, options, async ([item], index, sending) => {
    const request = jsonRequest(operation, way(item!));
    sending(request);
    const one = await result(connection, request, options, (error) => {
      refusal = error;
      missing[index] = item;
    });
    return [one];
  }, way);
  if (!refusal || !Array.isArray(found)) return found;
  if (ignoreUnknownIds) return found.filter((_one, index) => !(index in missing)) as R;
  throw apiError({ ...refusal, status: 404, message: 'some do not exist', missing: missing.filter(Boolean) });
}

/**
 * Splits the input, runs a request for each part under the client's concurrency and joins the answers. When one fails,
 * tells what became of every item.
 */
async function inChunks<R>(
  { concurrency }: Connection,
  operation: Operation,
  input: unknown,
  size: number,
  options: BatchOptions | undefined,
  run: (items: Record<string, unknown>[], chunk: number, sending: (request: WireRequest) => void) => Promise<unknown[]>,
  check?: (item: Record<string, unknown>) => unknown,
): Promise<R> {
  checkRequestOptions(options, 'continueOnError', 'onProgress', 'onReport');
  const { id, readonly, missing } = operation;
  const { identifier, ids, ordered, single, merge, path } = operation.batch as Batch;
  const { signal, continueOnError, onProgress } = options ?? {};
  const many = !single && Array.isArray(input) && !(identifier && isOneId(identifier, input));
  const items: Record<string, unknown>[] = [];
  const add = (item: unknown, index: number): void => {
    const where = many ? `${id}: item ${index}` : `${id}: the item`;
    const object = identifier ? normalizeId(identifier, item, where) : (ids ? Number.isSafeInteger(item) && (item as number) > 0 : isRecord(item)) ? (item as Record<string, unknown>) : refuse(where, ids ? 'a positive safe integer' : 'an object', item);
    check?.(object);
    items.push(object);
  };
  // All input is checked before the first request. Holes are visited, too.
  if (many) for (let index = 0; index < input.length; index++) add(input[index], index);
  else add(input, 0);
  const total = items.length;
  const count = Math.ceil(total / size);
  // One request finds by itself what is no JSON; of several, the first must not go out before the last is known to be.
  if (count > 1 && operation.encode) items.forEach((item, index) => operation.encode!.text({ ...operation, id: `${id}: item ${index}` }, item));
  const value = (answer: unknown[]): R => (merge || path ? (many ? answer : answer[0]) : undefined) as R;
  // One request is its own report.
  if (count === 1) {
    let answer: unknown[] = [];
    try {
      answer = await run(items, 0, () => {});
    } catch (error) {
      // The one that was asked for does not exist.
      if (many || !isMissing(error, missing)) throw error;
    }
    notify(onProgress, { done: total, total });
    return value(answer);
  }
  const answers = new Array<unknown[]>(count);
  const failures = new Map<number, Failure>();
  let next = 0;
  let done = 0;
  let stopped = false;
  const worker = async (): Promise<void> => {
    while (next < count && !stopped && !signal?.aborted) {
      const chunk = next++;
      let request: WireRequest | undefined;
      try {
        answers[chunk] = await run(items.slice(chunk * size, (chunk + 1) * size), chunk, (sent) => {
          request = sent;
        });
        done += Math.min(size, total - chunk * size);
        notify(onProgress, { done, total });
      } catch (error) {
        failures.set(chunk, { error, inDoubt: request?.inDoubt });
        // What else is missing is to be told, too. Any other read that has failed is done with; a write goes on only
        // where the caller says so.
        stopped ||= !isMissing(error, missing) && (!continueOnError || readonly === true);
      }
    }
  };
  await Promise.all(Array.from({ length: ordered ? 1 : Math.min(count, concurrency) }, worker));
  if (!failures.size && next === count) return value(answers.flat());
  const cause = signal?.aborted ? signal.reason : failures.values().next().value!.error;
  // A read leaves nothing behind.
  if (!readonly) {
    const outcome = report(total, size, answers, failures);
    notify(options?.onReport, outcome);
    if (!signal?.aborted) throw new BatchError(id, cause, outcome);
    // An abort rejects with the signal's own reason; batchReport(reason) tells what became of the items.
    recordReport(cause, outcome);
  }
  const refusals = Array.from(failures.values(), ({ error }) => error as ApiError);
  if (refusals.length < 2 || !refusals.every((error) => isMissing(error, missing))) throw cause;
  throw apiError({ ...refusals[0]!, message: 'some do not exist', missing: refusals.flatMap((error) => error.missing) });
}

/** Whether the platform has named identifiers that it does not know. */
function isMissing(error: unknown, statuses: Operation['missing']): boolean {
  const { status, missing } = (error ?? {}) as Partial<ApiError>;
  return !!missing?.length && !!statuses?.includes(status!);
}

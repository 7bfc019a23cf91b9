import {
  FunctionCalls as GeneratedCalls,
  FunctionSchedules as GeneratedSchedules,
  Functions as GeneratedFunctions,
  listFunctionCallsOperation,
  retrieveFunctions,
  retrieveFunctionsOperation,
  type CallFunctionParams,
  type CreateFunctionScheduleParams,
  type FunctionCall,
  type FunctionCallIdentifier,
  type FunctionCallLogEntry,
  type FunctionResponse,
  type FunctionSchedule,
  type FunctionScheduleCreateInput,
  type FunctionScheduleData,
  type ListFunctionCallsParams,
  type ResourceIdentifier,
  type RetrieveFunctionCallsParams,
} from '../../generated/cognite/functions.js';
import type { CogniteOptions } from '../../generated/cognite/platform.js';
import type { BatchOptions } from '../core/batch.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { notFound } from '../core/errors.js';
import { normalizeId } from '../core/identifiers.js';
import { List, cursorPages, walk } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { WaitOptions } from '../core/wait.js';

/** A schedule to create, with its function by id or by external id. */
export type FunctionScheduleRequest = Omit<FunctionScheduleCreateInput, 'functionId'>
  & ({ functionId: number; functionExternalId?: undefined } | { functionExternalId: string; functionId?: undefined });

/**
 * The id of a function; an external id is looked up.
 * @throws {NotFoundError} there is no such function
 */
async function idOf(connection: Connection, name: Record<string, unknown>, options: BatchOptions | undefined): Promise<number> {
  if (name['id'] !== undefined) return name['id'] as number;
  const externalId = name['externalId'] as string;
  // The caller's observers asked for the call's own answer.
  const quiet = { ...options, onResponse: undefined, onProgress: undefined, onReport: undefined };
  const [found] = await retrieveFunctions(connection, [{ externalId }], undefined, quiet);
  if (!found) throw notFound(`there is no function with the external id ${JSON.stringify(externalId)}`);
  return found.id;
}

/** What names a function, as an object; checked. */
function nameOf(functionId: ResourceIdentifier, where: string): Record<string, unknown> {
  return normalizeId(retrieveFunctionsOperation.batch.identifier, functionId, `${where}: the function`);
}

/** Functions run Python code in the cloud, on demand or on a schedule. Their code is a zip file in the project's files. */
export class Functions extends GeneratedFunctions {
  override readonly calls: FunctionCalls;
  override readonly schedules: FunctionSchedules;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.calls = new FunctionCalls(this.connection);
    this.schedules = new FunctionSchedules(this.connection);
  }

  /**
   * Call a function.
   *
   * Gives the call as soon as it has started; `calls.wait()` waits for its end. Data and response are kept by the
   * platform, so they must not hold secrets.
   *
   * `POST /functions/{functionId}/call`
   * @param functionId the function; an external id is looked up first
   * @param params `data`: what the call gets as its `data`; `nonce`: a nonce that you already have; otherwise one is
   *   made for this call; `clientCredentials`: the OAuth client that the call acts as, the caller when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns the started call
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  override async call(functionId: ResourceIdentifier, params?: CallFunctionParams, options?: RequestOptions): Promise<FunctionCall> {
    return super.call(await idOf(this.connection, nameOf(functionId, 'callFunction'), options), params, options);
  }
}

/** Calls are single runs of a function, each with its status, its logs and what it returned. */
export class FunctionCalls extends GeneratedCalls {
  /**
   * List the calls of a function.
   *
   * Gives the calls that match every condition of the filter.
   *
   * `POST /functions/{functionId}/calls/list`
   * @param functionId the function; an external id is looked up, once for the list
   * @param params `filter`: chooses calls; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {NotFoundError} there is no function with the external id, while the list is walked
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  override list(functionId: ResourceIdentifier, params?: ListFunctionCallsParams, options?: RequestOptions): List<FunctionCall> {
    const name = nameOf(functionId, 'listFunctionCalls');
    const walkOf = (id: unknown) => walk<FunctionCall>(this.connection, listFunctionCallsOperation, cursorPages, [id], params, options);
    // Input is checked now; which function it is does not matter for that.
    const { total, prefetch } = walkOf(name['id'] ?? 1);
    let known: number | undefined;
    return new List<FunctionCall>(
      async (cursor, room, signal) => walkOf((known ??= await idOf(this.connection, name, options))).fetch(cursor, room, signal),
      total,
      prefetch,
    );
  }

  /**
   * Retrieve calls of a function.
   *
   * `POST /functions/{functionId}/calls/byids`
   * @param functionId the function; an external id is looked up first
   * @param id which call
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the call, or undefined when it does not exist
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(
    functionId: ResourceIdentifier,
    id: FunctionCallIdentifier,
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall | undefined>;
  /**
   * Retrieve calls of a function.
   *
   * `POST /functions/{functionId}/calls/byids`
   * @param functionId the function; an external id is looked up first
   * @param ids which calls; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id, or some calls do not exist; `missing` has them
   * @throws {ApiError} the platform refuses or fails
   */
  override retrieve(
    functionId: ResourceIdentifier,
    ids: readonly FunctionCallIdentifier[],
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall[]>;
  override async retrieve(
    functionId: ResourceIdentifier,
    ids: FunctionCallIdentifier | readonly FunctionCallIdentifier[],
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall | undefined | FunctionCall[]> {
    // The overloads tell one from many, which this need not.
    return super.retrieve(await this.#id(functionId, 'retrieveFunctionCalls', options), ids as FunctionCallIdentifier, params, options);
  }

  /**
   * Wait until a call has ended.
   *
   * It has ended well when its `status` is `Completed`, and failed when it is `Failed` or `Timeout`.
   *
   * Calls `retrieve` again and again.
   * @param functionId the function; an external id is looked up first
   * @param id which call
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the call as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} the function or the call does not exist
   */
  override async wait(functionId: ResourceIdentifier, id: FunctionCallIdentifier, options?: WaitOptions<FunctionCall>): Promise<FunctionCall> {
    return super.wait(await this.#id(functionId, 'retrieveFunctionCalls', { signal: options?.signal, headers: options?.headers, deadline: options?.timeout }), id, options);
  }

  /**
   * Get what a call returned.
   *
   * `GET /functions/{functionId}/calls/{callId}/response`
   * @param functionId the function; an external id is looked up first
   * @param callId The call's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the call returned; null for nothing, and while it is running
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  override async getResponse(functionId: ResourceIdentifier, callId: number, options?: RequestOptions): Promise<FunctionResponse> {
    const found = await super.getResponse(await this.#id(functionId, 'getFunctionCallResponse', options), callId, options);
    return (found as FunctionResponse | undefined) ?? null;
  }

  /**
   * Get the logs of a call.
   *
   * `functionLogText()` makes a text of them.
   *
   * `GET /functions/{functionId}/calls/{callId}/logs`
   * @param functionId the function; an external id is looked up first
   * @param callId The call's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the call printed and logged
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  override async getLogs(functionId: ResourceIdentifier, callId: number, options?: RequestOptions): Promise<FunctionCallLogEntry[]> {
    return super.getLogs(await this.#id(functionId, 'getFunctionCallLogs', options), callId, options);
  }

  #id(functionId: ResourceIdentifier, where: string, options: BatchOptions | undefined): Promise<number> {
    return idOf(this.connection, nameOf(functionId, where), options);
  }
}

/** Schedules call a function again and again, with credentials of their own. */
export class FunctionSchedules extends GeneratedSchedules {
  /**
   * Create a schedule.
   *
   * The schedule is bound to a session, whose credentials its calls run with.
   *
   * `POST /functions/schedules`
   * @param schedule the schedule; its function goes by `functionId`, or by `functionExternalId`, which is looked up first
   * @param params `nonce`: a nonce that you already have; otherwise one is made for this call; `clientCredentials`: the
   *   OAuth client that the calls act as, the caller when left out
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the created schedule
   * @throws {ValidationError} for bad input
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  override async create(schedule: FunctionScheduleRequest, params?: CreateFunctionScheduleParams, options?: BatchOptions): Promise<FunctionSchedule> {
    if (!isRecord(schedule)) refuse('createFunctionSchedule: the item', 'an object', schedule);
    const { functionId: id, functionExternalId: externalId, ...rest } = schedule;
    const functionId = await idOf(this.connection, nameOf({ id, externalId } as ResourceIdentifier, 'createFunctionSchedule'), options);
    return super.create({ ...rest, functionId }, params, options);
  }

  /**
   * Get the data that a schedule gives its calls.
   *
   * `GET /functions/schedules/{scheduleId}/input_data`
   * @param scheduleId The schedule's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the data; null for nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override async getInputData(scheduleId: number, options?: RequestOptions): Promise<FunctionScheduleData> {
    return ((await super.getInputData(scheduleId, options)) as FunctionScheduleData | undefined) ?? null;
  }
}

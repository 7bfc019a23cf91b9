import {
  FunctionCalls as GeneratedCalls,
  FunctionSchedules as GeneratedSchedules,
  Functions as GeneratedFunctions,
  listFunctionCallsOperation,
  retrieveFunctionsOperation,
  type CallFunctionParams,
  type CogniteFunction,
  type CreateFunctionScheduleParams,
  type FunctionCall,
  type FunctionCallIdentifier,
  type FunctionCallLogEntry,
  type FunctionCreate,
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
import type { Connection } from '../core/connection.js';
import { normalizeId } from '../core/identifiers.js';
import { List, cursorPages, walk } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { WaitOptions } from '../core/wait.js';
import type { FunctionCodeOptions, FunctionFromSource } from './function-code.js';
import { hold } from './hold.js';
import { loadOnce } from './load-once.js';

/** Options of calling a function and waiting for the call's end. */
export interface FunctionCallOptions extends WaitOptions<FunctionCall> {
  /** Called once, with the call as it has started: what fails afterwards fails in waiting for it. */
  onStart?: ((call: FunctionCall) => void) | undefined;
}

/** A schedule to create, with its function by id or by external id. */
export type FunctionScheduleRequest = Omit<FunctionScheduleCreateInput, 'functionId'> & {
  /** A nonce that you already have. It wins over what the method's parameters say. */
  nonce?: string | undefined;
}
  & ({ functionId: number; functionExternalId?: undefined } | { functionExternalId: string; functionId?: undefined });

/** A call that has ended, and what it returned. */
export interface FunctionResult {
  /** The call as it ended. */
  readonly call: FunctionCall;
  /** What it returned; null for nothing, and of a call that failed. */
  readonly response: FunctionResponse;
}

/**
 * What the methods below do beyond one request. Loaded when it is first needed: a bundle that splits starts without it. It
 * imports nothing from here: what both parts import would become a file of its own.
 */
const methods = /* @__PURE__ */ loadOnce(() => import('./function-methods.js'));

/**
 * What names a function, as an object.
 * @param where names the method in the error message
 * @throws {ValidationError} it names none
 */
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
   * Create a function from source text.
   *
   * The code is checked, without running it, zipped and uploaded, as `<name>.zip` and under the function's external id,
   * if it has one: a file that has it already is replaced. When the platform has the code, the function is created. It
   * is deployed after that: `wait()` tells when it can be called.
   *
   * `POST /files`, `POST /files/byids` until the code is there, `POST /functions`
   * @param fn the function with `source`, Python code that has a function `handle`; `requirements`: the packages that
   *   the code needs; `dataSetId`: the data set for the file with the code
   * @param options signal, timeouts, retries, headers and progress, and how the code is checked
   * @returns the function, yet to be deployed
   * @throws {ValidationError} for bad input and bad code, before anything is sent
   * @throws {FileUploadError} the upload broke off
   * @throws {FunctionCreateError} the code is uploaded, and the function was not created; it has the file
   * @throws {ApiError} the platform refuses or fails
   */
  override create(fn: FunctionFromSource, options?: FunctionCodeOptions): Promise<CogniteFunction>;
  /**
   * Create a function from a file.
   *
   * The file holds the code as a zip. The function is deployed after the answer: `wait()` tells when it can be called.
   *
   * `POST /functions`
   * @param item the function, with `fileId`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the function, yet to be deployed
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  override create(item: FunctionCreate, options?: BatchOptions): Promise<CogniteFunction>;
  /**
   * Create functions from files.
   *
   * `POST /functions`, once for each
   * @param items the functions, each with its `fileId`
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  override create(items: readonly FunctionCreate[], options?: BatchOptions): Promise<CogniteFunction[]>;
  override async create(
    items: FunctionFromSource | FunctionCreate | readonly FunctionCreate[],
    options?: FunctionCodeOptions | BatchOptions,
  ): Promise<CogniteFunction | CogniteFunction[]> {
    const held = hold([items, options] as const);
    return (await methods()).createFunctions(this.connection, ...held);
  }

  /**
   * Wait until a function is deployed.
   *
   * It can be called when its `status` is `Ready`; `Failed` is its end, and its `error` tells why.
   *
   * Calls `retrieve` again and again.
   * @param id which function
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the function as it was deployed
   * @throws {WaitError} the deployment failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} there is no such function
   */
  override async wait(id: ResourceIdentifier, options?: WaitOptions<CogniteFunction>): Promise<CogniteFunction> {
    return super.wait(nameOf(id, 'retrieveFunctions') as unknown as ResourceIdentifier, options);
  }

  /**
   * Call a function.
   *
   * Gives the call as soon as it has started; `calls.wait()` waits for its end, and so does `callAndWait()`. Data and response are kept by the
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
    const name = nameOf(functionId, 'callFunction');
    const held = hold([params, options] as const);
    return (await methods()).callFunction(this.connection, name, ...held);
  }

  /**
   * Call a function, wait for the call's end and get what it returned.
   *
   * `POST /functions/{functionId}/call`, `POST /functions/{functionId}/calls/byids` until it has ended,
   * `GET /functions/{functionId}/calls/{callId}/response`
   * @param functionId the function; an external id is looked up first
   * @param params as those of `call()`
   * @param options interval, backoff, timeout (of all of it), signal and progress: `onProgress` gets the call when it has
   *   started, and after each look at it; `onStart` gets it once, when it has started. The call goes on where the wait is
   *   given up or fails: `calls.wait()` takes it up again. What an error of this package is about is in its message, too,
   *   and in its `cause` where it has no other
   * @returns the call as it ended, and what it returned
   * @throws {ValidationError} for bad input
   * @throws {WaitError} the call failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} there is no function with the external id
   * @throws {ApiError} the platform refuses or fails
   */
  async callAndWait(functionId: ResourceIdentifier, params?: CallFunctionParams, options?: FunctionCallOptions): Promise<FunctionResult> {
    const name = nameOf(functionId, 'callFunction');
    const held = hold([params, options] as const);
    return (await methods()).callFunctionAndWait(this.connection, this.calls, name, ...held);
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
      async (cursor, room, signal) => walkOf((known ??= await (await methods()).idOf(this.connection, name, options))).fetch(cursor, room, signal),
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

  async #id(functionId: ResourceIdentifier, where: string, options: BatchOptions | undefined): Promise<number> {
    const name = nameOf(functionId, where);
    return (await methods()).idOf(this.connection, name, options);
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
    const [own, ...held] = hold([schedule, params, options] as const);
    return (await methods()).createFunctionSchedule(this.connection, own, nameOf, ...held);
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

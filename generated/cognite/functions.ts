// Generated from openapi/cognite/functions.yaml by `npm run generate`. Do not edit.
import { batch, type BatchOptions } from '../../src/core/batch.js';
import { checkBounds } from '../../src/core/bounds.js';
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { packedJsonBody } from '../../src/core/gzip.js';
import { cursorPages, list, singlePage, type List, type ListOptions } from '../../src/core/list.js';
import type { Identifier, Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { writeForm } from '../../src/core/write-form.js';
import { CogniteResource, type CogniteOptions } from './platform.js';
import type {
  ClientCredentials,
  CogniteFunction,
  FunctionCall,
  FunctionCallFilter,
  FunctionCallIdentifier,
  FunctionCallLogEntry,
  FunctionCreate,
  FunctionData,
  FunctionFilter,
  FunctionLimits,
  FunctionResponse,
  FunctionSchedule,
  FunctionScheduleCreateInput,
  FunctionScheduleData,
  FunctionScheduleFilter,
  FunctionScheduleIdentifier,
  FunctionsActivation,
  ResourceIdentifier,
} from './schema.js';
import { createSessionOperation } from './sessions.js';

export type {
  ClientCredentials,
  CogniteFunction,
  ExternalId,
  FunctionBuildError,
  FunctionCall,
  FunctionCallError,
  FunctionCallFilter,
  FunctionCallId,
  FunctionCallIdentifier,
  FunctionCallLogEntry,
  FunctionCallStatus,
  FunctionCpuRange,
  FunctionCreate,
  FunctionData,
  FunctionFilter,
  FunctionLimits,
  FunctionMemoryRange,
  FunctionResponse,
  FunctionRuntime,
  FunctionSchedule,
  FunctionScheduleCreate,
  FunctionScheduleCreateInput,
  FunctionScheduleData,
  FunctionScheduleFilter,
  FunctionScheduleId,
  FunctionScheduleIdentifier,
  FunctionStatus,
  FunctionsActivation,
  FunctionsActivationStatus,
  InternalId,
  Metadata,
  ResourceId,
  ResourceIdentifier,
  TimestampRange,
} from './schema.js';

const functionCallIdForms = {
  name: 'FunctionCallId',
  required: ['id'],
  number: 'id',
} as const satisfies Identifier;

const functionScheduleIdForms = {
  name: 'FunctionScheduleId',
  required: ['id'],
  number: 'id',
} as const satisfies Identifier;

const resourceIdForms = {
  name: 'ResourceId',
  oneOf: ['id', 'externalId'],
  string: 'externalId',
  number: 'id',
} as const satisfies Identifier;

/** `POST /functions` @internal */
export const createFunctionsOperation = {
  id: 'createFunctions',
  path: '/functions',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1, merge: ['items'] },
} as const satisfies Operation;

/** `POST /functions/list` @internal */
export const listFunctionsOperation = {
  id: 'listFunctions',
  path: '/functions/list',
  body: ['filter', 'limit'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', max: 10000, items: ['items'] },
} as const satisfies Operation;

/** `POST /functions/delete` @internal */
export const deleteFunctionsOperation = {
  id: 'deleteFunctions',
  path: '/functions/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  batch: { items: 'items', identifier: resourceIdForms, max: 10 },
} as const satisfies Operation;

/** `POST /functions/byids` @internal */
export const retrieveFunctionsOperation = {
  id: 'retrieveFunctions',
  path: '/functions/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: resourceIdForms, max: 10, merge: ['items'] },
} as const satisfies Operation;

/** `GET /functions/limits` @internal */
export const retrieveFunctionLimitsOperation = {
  id: 'retrieveFunctionLimits',
  path: '/functions/limits',
  readonly: true,
} as const satisfies Operation;

/** `GET /functions/status` @internal */
export const retrieveFunctionsStatusOperation = {
  id: 'retrieveFunctionsStatus',
  path: '/functions/status',
  readonly: true,
} as const satisfies Operation;

/** `POST /functions/status` @internal */
export const activateFunctionsOperation = {
  id: 'activateFunctions',
  verb: 'POST',
  path: '/functions/status',
  idempotent: true,
} as const satisfies Operation;

/** `POST /functions/{functionId}/call` @internal */
export const callFunctionOperation = {
  id: 'callFunction',
  path: '/functions/{functionId}/call',
  body: ['data'],
  encode: packedJsonBody,
  defaults: { data: {} },
  bounds: { '{functionId}': [1, Infinity] },
  checkBounds,
  prepare: {
    operation: createSessionOperation,
    parameter: 'clientCredentials',
    otherwise: { tokenExchange: true },
    from: ['nonce'],
    into: ['nonce'],
  },
} as const satisfies Operation;

/** `POST /functions/{functionId}/calls/list` @internal */
export const listFunctionCallsOperation = {
  id: 'listFunctionCalls',
  path: '/functions/{functionId}/calls/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  bounds: { '{functionId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 1000, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** `POST /functions/{functionId}/calls/byids` @internal */
export const retrieveFunctionCallsOperation = {
  id: 'retrieveFunctionCalls',
  path: '/functions/{functionId}/calls/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  bounds: { '{functionId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: functionCallIdForms, max: 10000, merge: ['items'] },
} as const satisfies Operation;

/** `GET /functions/{functionId}/calls/{callId}/response` @internal */
export const getFunctionCallResponseOperation = {
  id: 'getFunctionCallResponse',
  path: '/functions/{functionId}/calls/{callId}/response',
  bounds: { '{functionId}': [1, Infinity], '{callId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  result: ['response'],
} as const satisfies Operation;

/** `GET /functions/{functionId}/calls/{callId}/logs` @internal */
export const getFunctionCallLogsOperation = {
  id: 'getFunctionCallLogs',
  path: '/functions/{functionId}/calls/{callId}/logs',
  bounds: { '{functionId}': [1, Infinity], '{callId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  result: ['items'],
} as const satisfies Operation;

/** `POST /functions/schedules` @internal */
export const createFunctionScheduleOperation = {
  id: 'createFunctionSchedule',
  path: '/functions/schedules',
  encode: packedJsonBody,
  batch: { items: 'items', max: 1, single: true, merge: ['items'] },
  prepare: {
    operation: createSessionOperation,
    parameter: 'clientCredentials',
    otherwise: { tokenExchange: true },
    from: ['nonce'],
    into: ['nonce'],
  },
} as const satisfies Operation;

/** `POST /functions/schedules/list` @internal */
export const listFunctionSchedulesOperation = {
  id: 'listFunctionSchedules',
  path: '/functions/schedules/list',
  body: ['filter', 'limit'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', max: 10000, items: ['items'] },
} as const satisfies Operation;

/** `POST /functions/schedules/byids` @internal */
export const retrieveFunctionSchedulesOperation = {
  id: 'retrieveFunctionSchedules',
  path: '/functions/schedules/byids',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  readonly: true,
  missing: [400, 404, 422],
  batch: { items: 'items', identifier: functionScheduleIdForms, max: 10000, merge: ['items'] },
} as const satisfies Operation;

/** `POST /functions/schedules/delete` @internal */
export const deleteFunctionSchedulesOperation = {
  id: 'deleteFunctionSchedules',
  path: '/functions/schedules/delete',
  encode: packedJsonBody,
  batch: { items: 'items', identifier: functionScheduleIdForms, max: 10000 },
} as const satisfies Operation;

/** `GET /functions/schedules/{scheduleId}/input_data` @internal */
export const getFunctionScheduleInputDataOperation = {
  id: 'getFunctionScheduleInputData',
  path: '/functions/schedules/{scheduleId}/input_data',
  bounds: { '{scheduleId}': [1, Infinity] },
  checkBounds,
  readonly: true,
  result: ['data'],
} as const satisfies Operation;

const retrieveFunctionsStates = {
  resource: 'function',
  state: ['status'],
  done: ['Ready'],
  failed: ['Failed'],
  reason: ['error', 'message'],
} as const satisfies Waitable;

const retrieveFunctionCallsStates = {
  resource: 'function call',
  state: ['status'],
  done: ['Completed'],
  failed: ['Failed', 'Timeout'],
  reason: ['error', 'message'],
} as const satisfies Waitable;

/** Parameters of {@link Functions.list}. */
export interface ListFunctionsParams extends ListOptions {
  /** Chooses functions. */
  filter?: FunctionFilter | undefined;
}

/** Parameters of {@link Functions.delete}. */
export interface DeleteFunctionsParams {
  /** Skip what does not exist. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Functions.retrieve}. */
export interface RetrieveFunctionsParams {
  /** Leave out what does not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link Functions.call}. */
export interface CallFunctionParams {
  /** What a call gets as its `data`, as free-form JSON. Not for secrets. Default: `{}`. */
  data?: FunctionData | undefined;
  /** A nonce that you already have; otherwise one is made for this call. */
  nonce?: string | undefined;
  /** The OAuth client that the call acts as. Left out, it acts as the caller. Not together with `nonce`. */
  clientCredentials?: ClientCredentials | undefined;
}

/** Parameters of {@link FunctionCalls.list}. */
export interface ListFunctionCallsParams extends ListOptions {
  /** Chooses calls of a function. */
  filter?: FunctionCallFilter | undefined;
}

/** Parameters of {@link FunctionCalls.retrieve}. */
export interface RetrieveFunctionCallsParams {
  /** Leave out what does not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/** Parameters of {@link FunctionSchedules.create}. */
export interface CreateFunctionScheduleParams {
  /** A nonce that you already have; otherwise one is made for this call. */
  nonce?: string | undefined;
  /** The OAuth client that the calls act as. Left out, they act as the caller. Not together with `nonce`. */
  clientCredentials?: ClientCredentials | undefined;
}

/** Parameters of {@link FunctionSchedules.list}. */
export interface ListFunctionSchedulesParams extends ListOptions {
  /** Chooses schedules. The function goes by its id or its external id, not both. */
  filter?: FunctionScheduleFilter | undefined;
}

/** Parameters of {@link FunctionSchedules.retrieve}. */
export interface RetrieveFunctionSchedulesParams {
  /** Leave out what does not exist rather than fail. Default: `false`. */
  ignoreUnknownIds?: boolean | undefined;
}

/**
 * Functions run Python code in the cloud, on demand or on a schedule. Their code is a zip file in the project's files.
 * Methods that take a function's id also take its external id, which they look up.
 */
export class Functions extends CogniteResource {
  /** Calls are single runs of a function, each with its status, its logs and what it returned. */
  readonly calls: FunctionCalls;
  /** Schedules call a function again and again, with credentials of their own. */
  readonly schedules: FunctionSchedules;

  /** @param options a client's options, or the connection of one */
  constructor(options: CogniteOptions | Connection) {
    super(options);
    this.calls = new FunctionCalls(this.connection);
    this.schedules = new FunctionSchedules(this.connection);
  }

  /**
   * Create a function.
   *
   * The code is a zip file that has been uploaded to the files of the project. The function is deployed after the
   * answer: it can be called once its status is `Ready`.
   *
   * `POST /functions`
   * @param item the function
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the function as the platform gives it
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(item: FunctionCreate, options?: BatchOptions): Promise<CogniteFunction>;
  /**
   * Create a function.
   *
   * The code is a zip file that has been uploaded to the files of the project. The function is deployed after the
   * answer: it can be called once its status is `Ready`.
   *
   * `POST /functions`
   * @param items the functions; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns one for each, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  create(items: readonly FunctionCreate[], options?: BatchOptions): Promise<CogniteFunction[]>;
  create(
    items: FunctionCreate | readonly FunctionCreate[],
    options?: BatchOptions,
  ): Promise<CogniteFunction | CogniteFunction[]> {
    return batch(this.connection, createFunctionsOperation, items, undefined, options);
  }

  /**
   * List functions.
   *
   * Gives the functions that match every condition of the filter. One answer holds them all.
   *
   * `POST /functions/list`
   * @param params `filter`: chooses functions; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListFunctionsParams, options?: RequestOptions): List<CogniteFunction> {
    return list(this.connection, listFunctionsOperation, singlePage, [], params, options);
  }

  /**
   * Delete functions.
   *
   * `POST /functions/delete`
   * @param id which function
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: ResourceIdentifier, params?: DeleteFunctionsParams, options?: BatchOptions): Promise<void>;
  /**
   * Delete functions.
   *
   * `POST /functions/delete`
   * @param ids which functions; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: skip what does not exist
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly ResourceIdentifier[], params?: DeleteFunctionsParams, options?: BatchOptions): Promise<void>;
  delete(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: DeleteFunctionsParams,
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteFunctionsOperation, ids, params, options);
  }

  /**
   * Retrieve functions.
   *
   * `POST /functions/byids`
   * @param id which function
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the function, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: ResourceIdentifier,
    params?: RetrieveFunctionsParams,
    options?: BatchOptions,
  ): Promise<CogniteFunction | undefined>;
  /**
   * Retrieve functions.
   *
   * `POST /functions/byids`
   * @param ids which functions; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly ResourceIdentifier[],
    params?: RetrieveFunctionsParams,
    options?: BatchOptions,
  ): Promise<CogniteFunction[]>;
  retrieve(
    ids: ResourceIdentifier | readonly ResourceIdentifier[],
    params?: RetrieveFunctionsParams,
    options?: BatchOptions,
  ): Promise<CogniteFunction | undefined | CogniteFunction[]> {
    return batch(this.connection, retrieveFunctionsOperation, ids, params, options);
  }

  /**
   * Wait until the function has ended.
   *
   * It has ended well when `status` is `Ready`, and failed when it is `Failed`.
   *
   * Calls `retrieve` again and again.
   * @param id which function
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the function as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(id: ResourceIdentifier, options?: WaitOptions<CogniteFunction>): Promise<CogniteFunction> {
    return waitFor((request) => this.retrieve(id, undefined, request), retrieveFunctionsStates, options);
  }

  /**
   * Retrieve the limits of functions.
   *
   * What the project's cloud allows: time, cores, memory, runtimes and size of a response.
   *
   * `GET /functions/limits`
   * @param options signal, timeouts, retries and headers of this call
   * @returns the limits
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  limits(options?: RequestOptions): Promise<FunctionLimits> {
    return call(this.connection, retrieveFunctionLimitsOperation, [], undefined, options);
  }

  /**
   * Retrieve whether the project has functions.
   *
   * `GET /functions/status`
   * @param options signal, timeouts, retries and headers of this call
   * @returns whether functions are activated
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  status(options?: RequestOptions): Promise<FunctionsActivation> {
    return call(this.connection, retrieveFunctionsStatusOperation, [], undefined, options);
  }

  /**
   * Activate functions in the project.
   *
   * Only asks for it; `status()` tells when they are activated.
   *
   * `POST /functions/status`
   * @param options signal, timeouts, retries and headers of this call
   * @returns how far the activation is
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  activate(options?: RequestOptions): Promise<FunctionsActivation> {
    return call(this.connection, activateFunctionsOperation, [], undefined, options);
  }

  /**
   * Call a function.
   *
   * Gives the call as soon as it has started. Data and response are kept by the platform, so they must not hold
   * secrets.
   *
   * `POST /functions/{functionId}/call`
   * @param functionId The function's id.
   * @param params `data`: what a call gets as its `data`, as free-form JSON; `nonce`: a nonce that you already have;
   *   otherwise one is made for this call; `clientCredentials`: the OAuth client that the call acts as
   * @param options signal, timeouts, retries and headers of this call
   * @returns the started call
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  call(functionId: number, params?: CallFunctionParams, options?: RequestOptions): Promise<FunctionCall> {
    return call(this.connection, callFunctionOperation, [functionId], params, options);
  }
}

/** Calls are single runs of a function, each with its status, its logs and what it returned. */
export class FunctionCalls extends CogniteResource {
  /**
   * List the calls of a function.
   *
   * Gives the calls that match every condition of the filter.
   *
   * `POST /functions/{functionId}/calls/list`
   * @param functionId The function's id.
   * @param params `filter`: chooses calls of a function; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(functionId: number, params?: ListFunctionCallsParams, options?: RequestOptions): List<FunctionCall> {
    return list(this.connection, listFunctionCallsOperation, cursorPages, [functionId], params, options);
  }

  /**
   * Retrieve calls of a function.
   *
   * `POST /functions/{functionId}/calls/byids`
   * @param functionId The function's id.
   * @param id which function call
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the function call, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    functionId: number,
    id: FunctionCallIdentifier,
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall | undefined>;
  /**
   * Retrieve calls of a function.
   *
   * `POST /functions/{functionId}/calls/byids`
   * @param functionId The function's id.
   * @param ids which function calls; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    functionId: number,
    ids: readonly FunctionCallIdentifier[],
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall[]>;
  retrieve(
    functionId: number,
    ids: FunctionCallIdentifier | readonly FunctionCallIdentifier[],
    params?: RetrieveFunctionCallsParams,
    options?: BatchOptions,
  ): Promise<FunctionCall | undefined | FunctionCall[]> {
    return batch(this.connection, retrieveFunctionCallsOperation, ids, params, options, [functionId]);
  }

  /**
   * Wait until the function call has ended.
   *
   * It has ended well when `status` is `Completed`, and failed when it is `Failed`, `Timeout`.
   *
   * Calls `retrieve` again and again.
   * @param functionId The function's id.
   * @param id which function call
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the function call as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(functionId: number, id: FunctionCallIdentifier, options?: WaitOptions<FunctionCall>): Promise<FunctionCall> {
    return waitFor(
      (request) => this.retrieve(functionId, id, undefined, request),
      retrieveFunctionCallsStates,
      options,
    );
  }

  /**
   * Get what a call returned.
   *
   * A call that is running or has failed, and one that returned nothing, has no response.
   *
   * `GET /functions/{functionId}/calls/{callId}/response`
   * @param functionId The function's id.
   * @param callId The call's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the call returned
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  getResponse(functionId: number, callId: number, options?: RequestOptions): Promise<FunctionResponse> {
    return call(this.connection, getFunctionCallResponseOperation, [functionId, callId], undefined, options);
  }

  /**
   * Get the logs of a call.
   *
   * `GET /functions/{functionId}/calls/{callId}/logs`
   * @param functionId The function's id.
   * @param callId The call's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns what the call printed and logged
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  getLogs(functionId: number, callId: number, options?: RequestOptions): Promise<FunctionCallLogEntry[]> {
    return call(this.connection, getFunctionCallLogsOperation, [functionId, callId], undefined, options);
  }
}

/** Schedules call a function again and again, with credentials of their own. */
export class FunctionSchedules extends CogniteResource {
  /**
   * Create a schedule.
   *
   * The schedule is bound to a session, whose credentials its calls run with.
   *
   * `POST /functions/schedules`
   * @param schedule the function schedule
   * @param params `nonce`: a nonce that you already have; otherwise one is made for this call; `clientCredentials`: the
   *   OAuth client that the calls act as
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the created schedule
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(
    schedule: FunctionScheduleCreateInput,
    params?: CreateFunctionScheduleParams,
    options?: BatchOptions,
  ): Promise<FunctionSchedule> {
    return batch(this.connection, createFunctionScheduleOperation, schedule, params, options);
  }

  /**
   * List schedules.
   *
   * Gives the schedules that match every condition of the filter. One answer holds them all.
   *
   * `POST /functions/schedules/list`
   * @param params `filter`: chooses schedules; `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  list(params?: ListFunctionSchedulesParams, options?: RequestOptions): List<FunctionSchedule> {
    return list(this.connection, listFunctionSchedulesOperation, singlePage, [], params, options);
  }

  /**
   * Retrieve schedules.
   *
   * `POST /functions/schedules/byids`
   * @param id which function schedule
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the function schedule, or undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(
    id: FunctionScheduleIdentifier,
    params?: RetrieveFunctionSchedulesParams,
    options?: BatchOptions,
  ): Promise<FunctionSchedule | undefined>;
  /**
   * Retrieve schedules.
   *
   * `POST /functions/schedules/byids`
   * @param ids which function schedules; sent in as many requests as the platform needs
   * @param params `ignoreUnknownIds`: leave out what does not exist rather than fail
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns those that exist, in input order
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  retrieve(
    ids: readonly FunctionScheduleIdentifier[],
    params?: RetrieveFunctionSchedulesParams,
    options?: BatchOptions,
  ): Promise<FunctionSchedule[]>;
  retrieve(
    ids: FunctionScheduleIdentifier | readonly FunctionScheduleIdentifier[],
    params?: RetrieveFunctionSchedulesParams,
    options?: BatchOptions,
  ): Promise<FunctionSchedule | undefined | FunctionSchedule[]> {
    return batch(this.connection, retrieveFunctionSchedulesOperation, ids, params, options);
  }

  /**
   * Delete schedules.
   *
   * `POST /functions/schedules/delete`
   * @param id which function schedule
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(id: FunctionScheduleIdentifier, options?: BatchOptions): Promise<void>;
  /**
   * Delete schedules.
   *
   * `POST /functions/schedules/delete`
   * @param ids which function schedules; sent in as many requests as the platform needs
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @throws {BatchError} not all of several requests succeeded; it tells what became of each item
   */
  delete(ids: readonly FunctionScheduleIdentifier[], options?: BatchOptions): Promise<void>;
  delete(
    ids: FunctionScheduleIdentifier | readonly FunctionScheduleIdentifier[],
    options?: BatchOptions,
  ): Promise<void> {
    return batch(this.connection, deleteFunctionSchedulesOperation, ids, undefined, options);
  }

  /**
   * Get the data that a schedule gives its calls.
   *
   * `GET /functions/schedules/{scheduleId}/input_data`
   * @param scheduleId The schedule's id.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the data
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  getInputData(scheduleId: number, options?: RequestOptions): Promise<FunctionScheduleData> {
    return call(this.connection, getFunctionScheduleInputDataOperation, [scheduleId], undefined, options);
  }
}

/** {@link Functions.create} as a function. */
export function createFunctions(
  connection: Connection,
  item: FunctionCreate,
  options?: BatchOptions,
): Promise<CogniteFunction>;
/** {@link Functions.create} as a function. */
export function createFunctions(
  connection: Connection,
  items: readonly FunctionCreate[],
  options?: BatchOptions,
): Promise<CogniteFunction[]>;
export function createFunctions(
  connection: Connection,
  items: FunctionCreate | readonly FunctionCreate[],
  options?: BatchOptions,
): Promise<CogniteFunction | CogniteFunction[]> {
  return batch(connection, createFunctionsOperation, items, undefined, options);
}

/** {@link Functions.list} as a function. */
export function listFunctions(
  connection: Connection,
  params?: ListFunctionsParams,
  options?: RequestOptions,
): List<CogniteFunction> {
  return list(connection, listFunctionsOperation, singlePage, [], params, options);
}

/** {@link Functions.delete} as a function. */
export function deleteFunctions(
  connection: Connection,
  id: ResourceIdentifier,
  params?: DeleteFunctionsParams,
  options?: BatchOptions,
): Promise<void>;
/** {@link Functions.delete} as a function. */
export function deleteFunctions(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: DeleteFunctionsParams,
  options?: BatchOptions,
): Promise<void>;
export function deleteFunctions(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: DeleteFunctionsParams,
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteFunctionsOperation, ids, params, options);
}

/** {@link Functions.retrieve} as a function. */
export function retrieveFunctions(
  connection: Connection,
  id: ResourceIdentifier,
  params?: RetrieveFunctionsParams,
  options?: BatchOptions,
): Promise<CogniteFunction | undefined>;
/** {@link Functions.retrieve} as a function. */
export function retrieveFunctions(
  connection: Connection,
  ids: readonly ResourceIdentifier[],
  params?: RetrieveFunctionsParams,
  options?: BatchOptions,
): Promise<CogniteFunction[]>;
export function retrieveFunctions(
  connection: Connection,
  ids: ResourceIdentifier | readonly ResourceIdentifier[],
  params?: RetrieveFunctionsParams,
  options?: BatchOptions,
): Promise<CogniteFunction | undefined | CogniteFunction[]> {
  return batch(connection, retrieveFunctionsOperation, ids, params, options);
}

/** {@link Functions.limits} as a function. */
export function retrieveFunctionLimits(connection: Connection, options?: RequestOptions): Promise<FunctionLimits> {
  return call(connection, retrieveFunctionLimitsOperation, [], undefined, options);
}

/** {@link Functions.status} as a function. */
export function retrieveFunctionsStatus(
  connection: Connection,
  options?: RequestOptions,
): Promise<FunctionsActivation> {
  return call(connection, retrieveFunctionsStatusOperation, [], undefined, options);
}

/** {@link Functions.activate} as a function. */
export function activateFunctions(connection: Connection, options?: RequestOptions): Promise<FunctionsActivation> {
  return call(connection, activateFunctionsOperation, [], undefined, options);
}

/** {@link Functions.call} as a function. */
export function callFunction(
  connection: Connection,
  functionId: number,
  params?: CallFunctionParams,
  options?: RequestOptions,
): Promise<FunctionCall> {
  return call(connection, callFunctionOperation, [functionId], params, options);
}

/** {@link FunctionCalls.list} as a function. */
export function listFunctionCalls(
  connection: Connection,
  functionId: number,
  params?: ListFunctionCallsParams,
  options?: RequestOptions,
): List<FunctionCall> {
  return list(connection, listFunctionCallsOperation, cursorPages, [functionId], params, options);
}

/** {@link FunctionCalls.retrieve} as a function. */
export function retrieveFunctionCalls(
  connection: Connection,
  functionId: number,
  id: FunctionCallIdentifier,
  params?: RetrieveFunctionCallsParams,
  options?: BatchOptions,
): Promise<FunctionCall | undefined>;
/** {@link FunctionCalls.retrieve} as a function. */
export function retrieveFunctionCalls(
  connection: Connection,
  functionId: number,
  ids: readonly FunctionCallIdentifier[],
  params?: RetrieveFunctionCallsParams,
  options?: BatchOptions,
): Promise<FunctionCall[]>;
export function retrieveFunctionCalls(
  connection: Connection,
  functionId: number,
  ids: FunctionCallIdentifier | readonly FunctionCallIdentifier[],
  params?: RetrieveFunctionCallsParams,
  options?: BatchOptions,
): Promise<FunctionCall | undefined | FunctionCall[]> {
  return batch(connection, retrieveFunctionCallsOperation, ids, params, options, [functionId]);
}

/** {@link FunctionCalls.getResponse} as a function. */
export function getFunctionCallResponse(
  connection: Connection,
  functionId: number,
  callId: number,
  options?: RequestOptions,
): Promise<FunctionResponse> {
  return call(connection, getFunctionCallResponseOperation, [functionId, callId], undefined, options);
}

/** {@link FunctionCalls.getLogs} as a function. */
export function getFunctionCallLogs(
  connection: Connection,
  functionId: number,
  callId: number,
  options?: RequestOptions,
): Promise<FunctionCallLogEntry[]> {
  return call(connection, getFunctionCallLogsOperation, [functionId, callId], undefined, options);
}

/** {@link FunctionSchedules.create} as a function. */
export function createFunctionSchedule(
  connection: Connection,
  schedule: FunctionScheduleCreateInput,
  params?: CreateFunctionScheduleParams,
  options?: BatchOptions,
): Promise<FunctionSchedule> {
  return batch(connection, createFunctionScheduleOperation, schedule, params, options);
}

/** {@link FunctionSchedules.list} as a function. */
export function listFunctionSchedules(
  connection: Connection,
  params?: ListFunctionSchedulesParams,
  options?: RequestOptions,
): List<FunctionSchedule> {
  return list(connection, listFunctionSchedulesOperation, singlePage, [], params, options);
}

/** {@link FunctionSchedules.retrieve} as a function. */
export function retrieveFunctionSchedules(
  connection: Connection,
  id: FunctionScheduleIdentifier,
  params?: RetrieveFunctionSchedulesParams,
  options?: BatchOptions,
): Promise<FunctionSchedule | undefined>;
/** {@link FunctionSchedules.retrieve} as a function. */
export function retrieveFunctionSchedules(
  connection: Connection,
  ids: readonly FunctionScheduleIdentifier[],
  params?: RetrieveFunctionSchedulesParams,
  options?: BatchOptions,
): Promise<FunctionSchedule[]>;
export function retrieveFunctionSchedules(
  connection: Connection,
  ids: FunctionScheduleIdentifier | readonly FunctionScheduleIdentifier[],
  params?: RetrieveFunctionSchedulesParams,
  options?: BatchOptions,
): Promise<FunctionSchedule | undefined | FunctionSchedule[]> {
  return batch(connection, retrieveFunctionSchedulesOperation, ids, params, options);
}

/** {@link FunctionSchedules.delete} as a function. */
export function deleteFunctionSchedules(
  connection: Connection,
  id: FunctionScheduleIdentifier,
  options?: BatchOptions,
): Promise<void>;
/** {@link FunctionSchedules.delete} as a function. */
export function deleteFunctionSchedules(
  connection: Connection,
  ids: readonly FunctionScheduleIdentifier[],
  options?: BatchOptions,
): Promise<void>;
export function deleteFunctionSchedules(
  connection: Connection,
  ids: FunctionScheduleIdentifier | readonly FunctionScheduleIdentifier[],
  options?: BatchOptions,
): Promise<void> {
  return batch(connection, deleteFunctionSchedulesOperation, ids, undefined, options);
}

/** {@link FunctionSchedules.getInputData} as a function. */
export function getFunctionScheduleInputData(
  connection: Connection,
  scheduleId: number,
  options?: RequestOptions,
): Promise<FunctionScheduleData> {
  return call(connection, getFunctionScheduleInputDataOperation, [scheduleId], undefined, options);
}

/**
 * The form of {@link CogniteFunction} that can be sent: without what only the platform sets.
 * @param cogniteFunction as it was read; a form that can be sent already stays as it is
 */
export function toFunctionCreate(cogniteFunction: CogniteFunction | FunctionCreate): FunctionCreate {
  return writeForm(cogniteFunction, ['id', 'createdTime', 'status', 'runtimeVersion', 'error', 'lastCalled']);
}

/** What the methods of functions do beyond one request. Loaded when one of them is used. */
import {
  FunctionCalls as GeneratedCalls,
  Functions as GeneratedFunctions,
  callFunctionOperation,
  createFunctionScheduleOperation,
  createFunctionsOperation,
  type CallFunctionParams,
  type CogniteFunction,
  type CreateFunctionScheduleParams,
  type FunctionCall,
  type FunctionCreate,
  type FunctionResponse,
  type FunctionSchedule,
  type ResourceIdentifier,
} from '../../generated/cognite/functions.js';
import { batch, type BatchOptions } from '../core/batch.js';
import { call } from '../core/call.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { SdkError, ValidationError, hide, notFound } from '../core/errors.js';
import { notify } from '../core/notify.js';
import type { Operation } from '../core/operation.js';
import { wireParams } from '../core/params.js';
import { prepare } from '../core/prepare.js';
import type { RequestOptions } from '../core/request-options.js';
import { WaitError } from '../core/wait.js';
import type { FunctionCodeOptions, FunctionFromSource } from './function-code.js';
import type { FunctionCallOptions, FunctionCalls, FunctionResult, FunctionScheduleRequest } from './function-resources.js';
import { loadOnce } from './load-once.js';

const code = /* @__PURE__ */ loadOnce(() => import('./function-code.js'));

/** What names a function: its id or its external id. */
type FunctionName = Readonly<Record<string, unknown>>;

/**
 * The id of a function; an external id is looked up.
 * @throws {NotFoundError} there is no such function
 */
export async function idOf(connection: Connection, name: FunctionName, options: BatchOptions | undefined): Promise<number> {
  if (name['id'] !== undefined) return name['id'] as number;
  const externalId = name['externalId'] as string;
  // The caller's observers asked for the call's own answer.
  const quiet = { ...options, onResponse: undefined, onProgress: undefined, onReport: undefined };
  const [found] = await new GeneratedFunctions(connection).retrieve([{ externalId }], undefined, quiet);
  if (!found) throw notFound(`there is no function with the external id ${JSON.stringify(externalId)}`);
  return found.id;
}

/** {@link Functions.create}: from files, or from source text. */
export async function createFunctions(
  connection: Connection,
  items: FunctionFromSource | FunctionCreate | readonly FunctionCreate[],
  options: FunctionCodeOptions | BatchOptions | undefined,
): Promise<CogniteFunction | CogniteFunction[]> {
  const many = Array.isArray(items);
  for (const [index, item] of (many ? (items as readonly unknown[]) : [items]).entries()) {
    if (!isRecord(item)) continue;
    const where = many ? `createFunctions: item ${index}` : 'createFunctions: the item';
    if ((item['fileId'] === undefined) === (item['source'] === undefined)) throw new ValidationError(`${where} must have either fileId or source`);
    if (many && item['source'] !== undefined) throw new ValidationError(`${where} must have fileId: functions are created from source one at a time`);
  }
  if (!isRecord(items) || items['source'] === undefined) return batch(connection, createFunctionsOperation, items, undefined, options as BatchOptions);
  // What zips is large, and few need it.
  const { createFunctionFromSource } = await code();
  return createFunctionFromSource(connection, items as unknown as FunctionFromSource, options as FunctionCodeOptions);
}

/**
 * Refuses the parameters of a call or a schedule before anything is looked up for it.
 * @throws {ValidationError} for bad input
 */
function checkParams(connection: Connection, operation: Operation, params: object | undefined): void {
  const { params: rest, names } = prepare(connection, operation, params, undefined);
  const { body = {} } = wireParams(operation, rest, names);
  operation.encode!.text(operation, body);
}

/** What a function gets has names: anything else would be refused once there is a session for it. */
function checkData(id: string, data: unknown): void {
  if (data !== undefined && !isRecord(data)) refuse(`${id}: data`, 'an object', Object(data));
}

/** Starts a call of a function whose id is known. */
function start(connection: Connection, id: number, params: CallFunctionParams | undefined, options: RequestOptions | undefined): Promise<FunctionCall> {
  return call(connection, callFunctionOperation, [id], params, options);
}

/**
 * {@link Functions.call}
 * @param name what names the function, checked
 */
export async function callFunction(connection: Connection, name: FunctionName, params: CallFunctionParams | undefined, options: RequestOptions | undefined): Promise<FunctionCall> {
  checkData('callFunction', params?.data);
  checkParams(connection, callFunctionOperation, params);
  return start(connection, await idOf(connection, name, options), params, options);
}

/**
 * {@link Functions.callAndWait}
 * @param calls where the call and what it returned are asked for
 * @param name what names the function, checked
 */
export async function callFunctionAndWait(
  connection: Connection,
  calls: FunctionCalls,
  name: FunctionName,
  params: CallFunctionParams | undefined,
  options: FunctionCallOptions = {},
): Promise<FunctionResult> {
  checkData('callFunction', params?.data);
  checkParams(connection, callFunctionOperation, params);
  const { onStart, ...waiting } = options;
  let id = 0;
  let started: FunctionCall | undefined;
  let response: FunctionResponse = null;
  const poll = async (request: RequestOptions): Promise<FunctionCall | undefined> => {
    const found = started ? await calls.retrieve(id, started.id, undefined, request) : await start(connection, (id = await idOf(connection, name, request)), params, request);
    if (!started && found) notify(onStart, (started = found));
    if (found?.status === 'Completed') response = await calls.getResponse(id, found.id, request);
    return found;
  };
  // Waits as for any call, but the first look at it starts it: only then is there an id.
  const wait = Object.assign(new GeneratedCalls(connection), { retrieve: (_function: number, _call: unknown, _params: unknown, request: RequestOptions) => poll(request) });
  try {
    return { call: await wait.wait(id, id, waiting), response };
  } catch (error) {
    // The reason of an abort is the caller's own, and a WaitError has the call.
    if (started && error instanceof SdkError && !(error instanceof WaitError) && error !== options.signal?.reason) {
      error.message += ` (after call ${started.id} of function ${id} had started)`;
      if (error.cause === undefined) hide(error, { cause: started });
    }
    throw error;
  }
}

/**
 * {@link FunctionSchedules.create}
 * @param nameOf checks what names the function
 */
export async function createFunctionSchedule(
  connection: Connection,
  schedule: FunctionScheduleRequest,
  nameOf: (functionId: ResourceIdentifier, where: string) => FunctionName,
  params: CreateFunctionScheduleParams | undefined,
  options: BatchOptions | undefined,
): Promise<FunctionSchedule> {
  if (!isRecord(schedule)) refuse('createFunctionSchedule: the item', 'an object', schedule);
  const { functionId: id, functionExternalId: externalId, nonce, ...rest } = schedule;
  const name = nameOf({ id, externalId } as ResourceIdentifier, 'createFunctionSchedule');
  for (const field of ['name', 'cronExpression'] as const) {
    if (typeof rest[field] !== 'string' || !rest[field]) refuse(`createFunctionSchedule: ${field}`, 'a non-empty string', rest[field]);
  }
  checkData('createFunctionSchedule', rest.data);
  // The schedule's own wins, as in Python.
  const given = nonce === undefined ? params : { nonce };
  checkParams(connection, createFunctionScheduleOperation, given);
  const functionId = await idOf(connection, name, options);
  return batch(connection, createFunctionScheduleOperation, { ...rest, functionId }, given, options);
}

// Generated from openapi/plant/runs.yaml by `npm run generate`. Do not edit.
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import { list, numberedPages, type List, type ListOptions } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { Resource } from '../../src/core/resource.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { platform, type PlantOptions } from './platform.js';
import type { Run, RunReplace, Task, TokenRequest } from './schema.js';
import { createToken } from './tokens.js';

export type { DrainTask, FillTask, Run, RunAuth, RunBase, RunReplace, RunState, Task, TokenRequest } from './schema.js';

/** `GET /runs` @internal */
export const listRuns = {
  id: 'listRuns',
  verb: 'GET',
  path: '/runs',
  query: { limit: 'limit', pageNum: 'page_num' },
  readonly: true,
  page: { size: 'limit', token: 'pageNum', max: 50, totalPages: 'X-Pages', totalItems: 'X-Items' },
} as const satisfies Operation;

/** `POST /runs` @internal */
export const startRun = {
  id: 'startRun',
  verb: 'POST',
  path: '/runs',
  body: ['auth', 'task', 'dryRun'],
  required: ['task'],
  defaults: { dryRun: true },
  result: ['run'],
  prepare: {
    operation: createToken,
    parameter: 'client',
    otherwise: { exchange: true },
    from: ['value'],
    into: ['auth', 'token'],
  },
} as const satisfies Operation;

/** `GET /runs/{runId}` @internal */
export const retrieveRun = {
  id: 'retrieveRun',
  verb: 'GET',
  path: '/runs/{runId}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `PUT /runs/{runId}` @internal */
export const replaceRun = {
  id: 'replaceRun',
  verb: 'PUT',
  path: '/runs/{runId}',
  body: ['note', 'speed'],
  open: true,
  required: ['speed'],
  idempotent: true,
  result: false,
} as const satisfies Operation;

/** `GET /runs/{runId}/log` @internal */
export const retrieveRunLog = {
  id: 'retrieveRunLog',
  verb: 'GET',
  path: '/runs/{runId}/log',
  readonly: true,
  parse: 'text',
} as const satisfies Operation;

/** `PUT /runs/{runId}/notes` @internal */
export const setRunNotes = {
  id: 'setRunNotes',
  verb: 'PUT',
  path: '/runs/{runId}/notes',
  body: true,
  idempotent: true,
} as const satisfies Operation;

const retrieveRunStates = {
  resource: 'run',
  state: ['state'],
  done: ['done'],
  failed: ['failed'],
  paused: ['paused'],
  reason: ['why'],
} as const satisfies Waitable;

/** Parameters of {@link Runs.start}. */
export interface StartRunParams {
  /** A task, told apart by `type`. */
  task: Task;
  /** A token that you already have; otherwise one is made for this call. */
  token?: string | undefined;
  /** What a token is for. Not together with `token`. */
  client?: TokenRequest | undefined;
}

/** What {@link RunNotes.set} gives. */
export interface SetRunNotesResult {
  /** Notes kept. */
  kept: number;
  /** Notes dropped. */
  dropped?: number;
}

/** Runs of a pump. */
export class Runs extends Resource {
  /** Runs of a pump. */
  readonly notes: RunNotes;

  /** @param options a client's options, or the connection of one */
  constructor(options: PlantOptions | Connection) {
    super(platform, options);
    this.notes = new RunNotes(this.connection);
  }

  /**
   * List runs.
   *
   * `GET /runs`
   * @param params `limit`: total number of items, all when left out
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   * @deprecated Use `pumps.filter`.
   */
  list(params?: ListOptions, options?: RequestOptions): List<Run> {
    return list(this.connection, listRuns, numberedPages, [], params, options);
  }

  /**
   * Start a run.
   *
   * Beta: the platform may still change this.
   *
   * `POST /runs`
   * @param params `task`: a task, told apart by `type`; `token`: a token that you already have; otherwise one is made
   *   for this call; `client`: what a token is for
   * @param options signal, timeouts, retries and headers of this call
   * @returns the run
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  start(params: StartRunParams, options?: RequestOptions): Promise<Run> {
    return call(this.connection, startRun, [], params, options);
  }

  /**
   * Retrieve a run.
   *
   * `GET /runs/{runId}`
   * @param runId The run.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the run; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(runId: string, options?: RequestOptions): Promise<Run | undefined> {
    return call(this.connection, retrieveRun, [runId], undefined, options);
  }

  /**
   * Wait until the run has ended.
   *
   * It has ended well when `state` is `done`, and failed when it is `failed`. It is also given back when it is paused
   * (`paused`): nothing moves then until somebody acts.
   *
   * Calls `retrieve` again and again.
   * @param runId The run.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the run as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(runId: string, options?: WaitOptions<Run>): Promise<Run> {
    return waitFor((request) => this.retrieve(runId, request), retrieveRunStates, options);
  }

  /**
   * Replace a run.
   *
   * `PUT /runs/{runId}`
   * @param runId The run.
   * @param params a run's new form
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  replace(runId: string, params: RunReplace, options?: RequestOptions): Promise<void> {
    return call(this.connection, replaceRun, [runId], params, options);
  }

  /**
   * Retrieve the log of a run.
   *
   * `GET /runs/{runId}/log`
   * @param runId The run.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the log
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveLog(runId: string, options?: RequestOptions): Promise<string> {
    return call(this.connection, retrieveRunLog, [runId], undefined, options);
  }
}

/** Runs of a pump. */
export class RunNotes extends Resource {
  /** @param options a client's options, or the connection of one */
  constructor(options: PlantOptions | Connection) {
    super(platform, options);
  }

  /**
   * Set the notes of a run.
   *
   * `PUT /runs/{runId}/notes`
   * @param runId The run.
   * @param body The notes, by name.
   * @param options signal, timeouts, retries and headers of this call
   * @returns what was kept
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  set(runId: string, body: { [key: string]: string }, options?: RequestOptions): Promise<SetRunNotesResult> {
    return call(this.connection, setRunNotes, [runId], body, options);
  }
}
// edited

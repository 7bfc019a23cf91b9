// Generated from openapi/atlan/apps.yaml by `npm run generate`. Do not edit.
import { call } from '../../src/core/call.js';
import type { Connection } from '../../src/core/connection.js';
import type { Operation } from '../../src/core/operation.js';
import { jsonBody } from '../../src/core/params.js';
import type { RequestOptions } from '../../src/core/request-options.js';
import { waitFor, type WaitOptions, type Waitable } from '../../src/core/wait.js';
import { AtlanResource, type AtlanOptions } from './platform.js';
import type {
  App,
  AppConfig,
  AppDefinition,
  AppInputs,
  AppPage,
  AppRun,
  AppRunInput,
  AppSchedule,
  AppScheduleCreate,
} from './schema.js';

export type {
  App,
  AppConfig,
  AppDefinition,
  AppInputs,
  AppPage,
  AppRun,
  AppRunInput,
  AppRunStatus,
  AppSchedule,
  AppScheduleCreate,
} from './schema.js';

/** `GET /v1/app` @internal */
export const listAppsPageOperation = {
  id: 'listAppsPage',
  path: '/v1/app',
  query: { cursor: 'cursor' },
  readonly: true,
} as const satisfies Operation;

/** `POST /v1/app` @internal */
export const createAppOperation = {
  id: 'createApp',
  path: '/v1/app',
  body: true,
  encode: jsonBody,
} as const satisfies Operation;

/** `GET /v1/app/{slug}` @internal */
export const retrieveAppOperation = {
  id: 'retrieveApp',
  path: '/v1/app/{slug}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `PUT /v1/app/{slug}` @internal */
export const replaceAppOperation = {
  id: 'replaceApp',
  verb: 'PUT',
  path: '/v1/app/{slug}',
  body: true,
  encode: jsonBody,
  idempotent: true,
} as const satisfies Operation;

/** `DELETE /v1/app/{slug}` @internal */
export const deleteAppOperation = {
  id: 'deleteApp',
  verb: 'DELETE',
  path: '/v1/app/{slug}',
  result: false,
} as const satisfies Operation;

/** `POST /v1/app/{slug}/submit` @internal */
export const runAppOperation = {
  id: 'runApp',
  path: '/v1/app/{slug}/submit',
  body: true,
  encode: jsonBody,
} as const satisfies Operation;

/** `POST /v1/app/{slug}/schedule` @internal */
export const createAppScheduleOperation = {
  id: 'createAppSchedule',
  path: '/v1/app/{slug}/schedule',
  body: true,
  encode: jsonBody,
} as const satisfies Operation;

/** `DELETE /v1/app/{slug}/schedule/{triggerId}` @internal */
export const deleteAppScheduleOperation = {
  id: 'deleteAppSchedule',
  verb: 'DELETE',
  path: '/v1/app/{slug}/schedule/{triggerId}',
  result: false,
} as const satisfies Operation;

/** `GET /v1/app/runs/{runId}` @internal */
export const retrieveAppRunOperation = {
  id: 'retrieveAppRun',
  path: '/v1/app/runs/{runId}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `POST /v1/app/runs/{runId}/cancel` @internal */
export const cancelAppRunOperation = {
  id: 'cancelAppRun',
  verb: 'POST',
  path: '/v1/app/runs/{runId}/cancel',
  result: false,
} as const satisfies Operation;

/** `GET /v1/apps/{appId}` @internal */
export const retrieveAppDefinitionOperation = {
  id: 'retrieveAppDefinition',
  path: '/v1/apps/{appId}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** `GET /v1/apps/{appId}/inputs` @internal */
export const retrieveAppInputsOperation = {
  id: 'retrieveAppInputs',
  path: '/v1/apps/{appId}/inputs',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

const retrieveAppRunStates = {
  resource: 'app run',
  state: ['status'],
  done: ['Succeeded', 'Skipped'],
  failed: ['Failed', 'Stopped', 'Terminated'],
} as const satisfies Waitable;

/** Parameters of {@link Apps.listPage}. */
export interface ListAppsPageParams {
  /** The `next_cursor` of the page before. Unverified. */
  cursor?: string | undefined;
}

/**
 * Configured apps, the successor of workflows on newer tenants. Unverified: paths, paging and the final run statuses
 * are known, most fields of the objects are not. Names on the wire are snake_case.
 */
export class Apps extends AtlanResource {
  /** Schedules of configured apps. */
  readonly schedules: AppSchedules;
  /** Runs of configured apps. */
  readonly runs: AppRuns;
  /** The apps that a tenant offers, and the inputs they take. */
  readonly catalog: AppCatalog;

  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(options);
    this.schedules = new AppSchedules(this.connection);
    this.runs = new AppRuns(this.connection);
    this.catalog = new AppCatalog(this.connection);
  }

  /**
   * List one page of configured apps.
   *
   * Unverified: the name of the field that holds the apps, and of the parameter that takes the cursor. Go on with
   * `next_cursor` while `has_more` is true.
   *
   * Beta: the platform may still change this.
   *
   * `GET /v1/app`
   * @param params `cursor`: the `next_cursor` of the page before
   * @param options signal, timeouts, retries and headers of this call
   * @returns a page of configured apps
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  listPage(params?: ListAppsPageParams, options?: RequestOptions): Promise<AppPage> {
    return call(this.connection, listAppsPageOperation, [], params, options);
  }

  /**
   * Configure an app.
   *
   * Unverified: the fields of the configuration.
   *
   * Beta: the platform may still change this.
   *
   * `POST /v1/app`
   * @param body The configuration.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the configured app
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(body: AppConfig, options?: RequestOptions): Promise<App> {
    return call(this.connection, createAppOperation, [], body, options);
  }

  /**
   * Retrieve a configured app.
   *
   * Unverified: the fields of the answer.
   *
   * Beta: the platform may still change this.
   *
   * `GET /v1/app/{slug}`
   * @param slug Slug of the configured app.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the configured app; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(slug: string, options?: RequestOptions): Promise<App | undefined> {
    return call(this.connection, retrieveAppOperation, [slug], undefined, options);
  }

  /**
   * Replace the configuration of an app.
   *
   * Unverified: the fields of the configuration, and whether those left out keep their values.
   *
   * Beta: the platform may still change this.
   *
   * `PUT /v1/app/{slug}`
   * @param slug Slug of the configured app.
   * @param body The configuration.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the configured app
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  replace(slug: string, body: AppConfig, options?: RequestOptions): Promise<App> {
    return call(this.connection, replaceAppOperation, [slug], body, options);
  }

  /**
   * Delete a configured app.
   *
   * Unverified: whether its runs are kept.
   *
   * Beta: the platform may still change this.
   *
   * `DELETE /v1/app/{slug}`
   * @param slug Slug of the configured app.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(slug: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, deleteAppOperation, [slug], undefined, options);
  }

  /**
   * Run a configured app.
   *
   * Unverified: the fields of the body and of the answer.
   *
   * Beta: the platform may still change this.
   *
   * `POST /v1/app/{slug}/submit`
   * @param slug Slug of the configured app.
   * @param body What this run is given; an empty object runs the app as configured.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new run
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  run(slug: string, body: AppRunInput, options?: RequestOptions): Promise<AppRun> {
    return call(this.connection, runAppOperation, [slug], body, options);
  }
}

/** Schedules of configured apps. Unverified beyond the paths. */
export class AppSchedules extends AtlanResource {
  /**
   * Run a configured app on a schedule.
   *
   * Unverified: the fields of the body and of the answer.
   *
   * Beta: the platform may still change this.
   *
   * `POST /v1/app/{slug}/schedule`
   * @param slug Slug of the configured app.
   * @param body The schedule.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the new schedule
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  create(slug: string, body: AppScheduleCreate, options?: RequestOptions): Promise<AppSchedule> {
    return call(this.connection, createAppScheduleOperation, [slug], body, options);
  }

  /**
   * Delete a schedule of a configured app.
   *
   * Unverified: the answer to a schedule that does not exist.
   *
   * Beta: the platform may still change this.
   *
   * `DELETE /v1/app/{slug}/schedule/{triggerId}`
   * @param slug Slug of the configured app.
   * @param triggerId Id of the schedule.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  delete(slug: string, triggerId: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, deleteAppScheduleOperation, [slug, triggerId], undefined, options);
  }
}

/** Runs of configured apps. Unverified beyond the paths and the final statuses. */
export class AppRuns extends AtlanResource {
  /**
   * Retrieve a run of an app.
   *
   * Unverified: the name of the field with the status.
   *
   * Beta: the platform may still change this.
   *
   * `GET /v1/app/runs/{runId}`
   * @param runId Id of the run.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the run; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(runId: string, options?: RequestOptions): Promise<AppRun | undefined> {
    return call(this.connection, retrieveAppRunOperation, [runId], undefined, options);
  }

  /**
   * Wait until the app run has ended.
   *
   * It has ended well when `status` is `Succeeded`, `Skipped`, and failed when it is `Failed`, `Stopped`, `Terminated`.
   *
   * Calls `retrieve` again and again.
   * @param runId Id of the run.
   * @param options interval, backoff, timeout, signal and progress of the wait
   * @returns the app run as it ended
   * @throws {WaitError} it failed, unless `throwOnFailure` is false
   * @throws {TimeoutError} the time is up
   * @throws {NotFoundError} it does not exist
   */
  wait(runId: string, options?: WaitOptions<AppRun>): Promise<AppRun> {
    return waitFor((request) => this.retrieve(runId, request), retrieveAppRunStates, options);
  }

  /**
   * Cancel a run of an app.
   *
   * Unverified: whether the answer has a body, and the status that the run ends with.
   *
   * Beta: the platform may still change this.
   *
   * `POST /v1/app/runs/{runId}/cancel`
   * @param runId Id of the run.
   * @param options signal, timeouts, retries and headers of this call
   * @returns nothing
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  cancel(runId: string, options?: RequestOptions): Promise<void> {
    return call(this.connection, cancelAppRunOperation, [runId], undefined, options);
  }
}

/** The apps that a tenant offers, and the inputs they take. Unverified beyond the paths. */
export class AppCatalog extends AtlanResource {
  /**
   * Retrieve an app that the tenant offers.
   *
   * Unverified: the fields of the answer.
   *
   * Beta: the platform may still change this.
   *
   * `GET /v1/apps/{appId}`
   * @param appId Id of the app in the tenant's catalog.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the app; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieve(appId: string, options?: RequestOptions): Promise<AppDefinition | undefined> {
    return call(this.connection, retrieveAppDefinitionOperation, [appId], undefined, options);
  }

  /**
   * Retrieve the inputs that an app takes.
   *
   * Unverified: the shape of the answer.
   *
   * Beta: the platform may still change this.
   *
   * `GET /v1/apps/{appId}/inputs`
   * @param appId Id of the app in the tenant's catalog.
   * @param options signal, timeouts, retries and headers of this call
   * @returns the inputs; undefined when it does not exist
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   */
  retrieveInputs(appId: string, options?: RequestOptions): Promise<AppInputs | undefined> {
    return call(this.connection, retrieveAppInputsOperation, [appId], undefined, options);
  }
}

/** {@link Apps.listPage} as a function. */
export function listAppsPage(
  connection: Connection,
  params?: ListAppsPageParams,
  options?: RequestOptions,
): Promise<AppPage> {
  return call(connection, listAppsPageOperation, [], params, options);
}

/** {@link Apps.create} as a function. */
export function createApp(connection: Connection, body: AppConfig, options?: RequestOptions): Promise<App> {
  return call(connection, createAppOperation, [], body, options);
}

/** {@link Apps.retrieve} as a function. */
export function retrieveApp(connection: Connection, slug: string, options?: RequestOptions): Promise<App | undefined> {
  return call(connection, retrieveAppOperation, [slug], undefined, options);
}

/** {@link Apps.replace} as a function. */
export function replaceApp(
  connection: Connection,
  slug: string,
  body: AppConfig,
  options?: RequestOptions,
): Promise<App> {
  return call(connection, replaceAppOperation, [slug], body, options);
}

/** {@link Apps.delete} as a function. */
export function deleteApp(connection: Connection, slug: string, options?: RequestOptions): Promise<void> {
  return call(connection, deleteAppOperation, [slug], undefined, options);
}

/** {@link Apps.run} as a function. */
export function runApp(
  connection: Connection,
  slug: string,
  body: AppRunInput,
  options?: RequestOptions,
): Promise<AppRun> {
  return call(connection, runAppOperation, [slug], body, options);
}

/** {@link AppSchedules.create} as a function. */
export function createAppSchedule(
  connection: Connection,
  slug: string,
  body: AppScheduleCreate,
  options?: RequestOptions,
): Promise<AppSchedule> {
  return call(connection, createAppScheduleOperation, [slug], body, options);
}

/** {@link AppSchedules.delete} as a function. */
export function deleteAppSchedule(
  connection: Connection,
  slug: string,
  triggerId: string,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, deleteAppScheduleOperation, [slug, triggerId], undefined, options);
}

/** {@link AppRuns.retrieve} as a function. */
export function retrieveAppRun(
  connection: Connection,
  runId: string,
  options?: RequestOptions,
): Promise<AppRun | undefined> {
  return call(connection, retrieveAppRunOperation, [runId], undefined, options);
}

/** {@link AppRuns.cancel} as a function. */
export function cancelAppRun(connection: Connection, runId: string, options?: RequestOptions): Promise<void> {
  return call(connection, cancelAppRunOperation, [runId], undefined, options);
}

/** {@link AppCatalog.retrieve} as a function. */
export function retrieveAppDefinition(
  connection: Connection,
  appId: string,
  options?: RequestOptions,
): Promise<AppDefinition | undefined> {
  return call(connection, retrieveAppDefinitionOperation, [appId], undefined, options);
}

/** {@link AppCatalog.retrieveInputs} as a function. */
export function retrieveAppInputs(
  connection: Connection,
  appId: string,
  options?: RequestOptions,
): Promise<AppInputs | undefined> {
  return call(connection, retrieveAppInputsOperation, [appId], undefined, options);
}

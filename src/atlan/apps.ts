/** Atlan's apps alone: `new Apps(options)` takes the same options as the client. */
import {
  AppSchedules as GeneratedSchedules,
  Apps as Generated,
  type App,
  type AppConfig,
  type AppRun,
  type AppRunInput,
  type AppSchedule,
  type AppScheduleCreate,
} from '../../generated/atlan/apps.js';
import type { AtlanOptions } from '../../generated/atlan/platform.js';
import type { Connection } from '../core/connection.js';
import type { List, ListOptions } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import { createApp, createAppSchedule, listApps, replaceApp, runApp } from './app-functions.js';
import { connectAtlan } from './oauth.js';

export * from '../../generated/atlan/apps.js';
export type { AtlanOptions } from '../../generated/atlan/platform.js';
export * from '../core/index.js';
// In place of the generated ones, whose errors may repeat secrets.
export { createApp, createAppSchedule, replaceApp, runApp } from './app-functions.js';
export { listApps } from './app-functions.js';
export { connectAtlan, oauthClient, type OAuthClientOptions } from './oauth.js';

/** Schedules of configured apps. Unverified beyond the paths. */
export class AppSchedules extends GeneratedSchedules {
  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(connectAtlan(options));
  }

  /**
   * Runs a configured app on a schedule. Unverified: the fields of the body and of the answer. Never sent twice.
   *
   * `POST /v1/app/{slug}/schedule`
   * @param slug the configured app
   * @param body the schedule
   * @returns the new schedule
   */
  override async create(slug: string, body: AppScheduleCreate, options?: RequestOptions): Promise<AppSchedule> {
    return createAppSchedule(this.connection, slug, body, options);
  }
}

/**
 * Configured apps, the successor of workflows on newer tenants. Unverified: the paths, the paging and the statuses that
 * end a run are known, most fields of the objects are not, and pass through as they are.
 */
export class Apps extends Generated {
  /** Schedules of configured apps. */
  override readonly schedules: AppSchedules;

  /** @param options a client's options, or the connection of one */
  constructor(options: AtlanOptions | Connection) {
    super(connectAtlan(options));
    this.schedules = new AppSchedules(this.connection);
  }

  /**
   * Lists configured apps. Unverified: the name of the field that holds a page's apps, which is taken to be the one
   * list there is; where it is not, `listPage()` gives the pages as they come.
   *
   * `GET /v1/app`
   * @param params `limit`: how many apps; `prefetch`: 1 to fetch a page ahead
   * @returns a lazy list: nothing is sent until it is used
   * @throws {ParseError} while it is walked: a page without a list, or with several
   */
  list(params?: ListOptions, options?: RequestOptions): List<App> {
    return listApps(this.connection, params, options);
  }

  /**
   * Configures an app. Unverified: the fields of the configuration. Never sent twice.
   *
   * `POST /v1/app`
   * @param body the configuration
   * @returns the configured app
   */
  override async create(body: AppConfig, options?: RequestOptions): Promise<App> {
    return createApp(this.connection, body, options);
  }

  /**
   * Replaces the configuration of an app. Unverified: the fields of the configuration, and whether those left out keep
   * their values.
   *
   * `PUT /v1/app/{slug}`
   * @param slug the configured app
   * @param body the configuration
   * @returns the configured app
   */
  override async replace(slug: string, body: AppConfig, options?: RequestOptions): Promise<App> {
    return replaceApp(this.connection, slug, body, options);
  }

  /**
   * Runs a configured app. Unverified: the fields of the body and of the answer. Never sent twice.
   *
   * `POST /v1/app/{slug}/submit`
   * @param slug the configured app
   * @param body what this run is given; an empty object runs the app as configured
   * @returns the new run
   */
  override async run(slug: string, body: AppRunInput, options?: RequestOptions): Promise<AppRun> {
    return runApp(this.connection, slug, body, options);
  }
}

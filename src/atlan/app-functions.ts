import {
  createAppOperation,
  createAppScheduleOperation,
  replaceAppOperation,
  runAppOperation,
  type App,
  type AppConfig,
  type AppRun,
  type AppRunInput,
  type AppSchedule,
  type AppScheduleCreate,
} from '../../generated/atlan/apps.js';
import { call } from '../core/call.js';
import type { Connection } from '../core/connection.js';
import type { Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import { secretsIn, withoutSecrets } from './secrets.js';

/** {@link Apps.create} as a function. */
export function createApp(connection: Connection, body: AppConfig, options?: RequestOptions): Promise<App> {
  return send(connection, createAppOperation, [], body, options);
}

/** {@link Apps.replace} as a function. */
export function replaceApp(connection: Connection, slug: string, body: AppConfig, options?: RequestOptions): Promise<App> {
  return send(connection, replaceAppOperation, [slug], body, options);
}

/** {@link Apps.run} as a function. */
export function runApp(connection: Connection, slug: string, body: AppRunInput, options?: RequestOptions): Promise<AppRun> {
  return send(connection, runAppOperation, [slug], body, options);
}

/** {@link AppSchedules.create} as a function. */
export function createAppSchedule(connection: Connection, slug: string, body: AppScheduleCreate, options?: RequestOptions): Promise<AppSchedule> {
  return send(connection, createAppScheduleOperation, [slug], body, options);
}

/** What apps are given may hold secrets, which no error may repeat. */
function send<R>(connection: Connection, operation: Operation, path: string[], body: object, options: RequestOptions | undefined): Promise<R> {
  return withoutSecrets(secretsIn(body), (guarded) => call<R>(connection, guarded(operation), path, body, options));
}

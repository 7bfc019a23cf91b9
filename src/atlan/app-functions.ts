import {
  createAppOperation,
  createAppScheduleOperation,
  listAppsPageOperation,
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
import { isRecord } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { parseJson } from '../core/json.js';
import { cursorPages, list, type List, type ListOptions } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import { secretsIn, withoutSecrets } from './secrets.js';

/** {@link Apps.list} as a function. */
export function listApps(connection: Connection, params?: ListOptions, options?: RequestOptions): List<App> {
  return list(connection, listAppsOperation, cursorPages, [], params, options);
}

/** {@link listAppsPageOperation} as a list. */
const listAppsOperation: Operation = {
  ...listAppsPageOperation,
  page: { token: 'cursor', items: ['apps'], next: ['next'] },
  decode: readPage,
};

/** A page's apps and the next cursor. What the field with the apps is called is not known: it is the one list there is. */
function readPage(text: string): { apps: unknown; next: unknown } {
  const page = parseJson(text);
  const { has_more: more, next_cursor: next } = isRecord(page) ? page : {};
  const lists = isRecord(page) ? Object.values(page).filter(Array.isArray) : [];
  if (lists.length !== 1) throw new Error(`${lists.length} of the page's fields are lists, so that its apps are not to be told: use listPage()`);
  // To stop here would be to leave apps out.
  if (more === true && !next) throw new Error('has_more is true, and there is no next_cursor');
  return { apps: lists[0], next: more === false ? undefined : next };
}

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

import { anyPath, type PathOptions } from './any-path.js';
import type { ClientOptions } from './client-options.js';
import type { Connection } from './connection.js';
import type { Platform } from './platform.js';
import { connect } from './resource.js';
import { version } from './version.js';

/** What the clients of all platforms share: one connection for all resources, and calls to any path. */
export abstract class Client {
  /** @internal */
  declare readonly connection: Connection;

  constructor(platform: Platform, options: ClientOptions | Connection) {
    // Not printed with the client.
    Object.defineProperty(this, 'connection', { value: connect(platform, options) });
  }

  /** Version of this package. */
  get version(): string {
    return version;
  }

  /** The options as they took effect, without credentials and headers. */
  get config(): Readonly<Record<string, unknown>> {
    return this.connection.config;
  }

  /**
   * Sends GET to any path, with the client's credentials, retries and errors.
   * @param path below the platform's base URL (`/things`), from its origin (`/api/…`), or an absolute URL, which gets
   *   credentials only on the platform's own origin
   * @returns the answer's JSON
   */
  get<T = unknown>(path: string, options?: PathOptions): Promise<T> {
    return anyPath(this.connection, 'GET', path, undefined, options);
  }

  /** Sends POST with a JSON body to any path; see {@link get}. It is retried only when it can't have been done. */
  post<T = unknown>(path: string, body?: unknown, options?: PathOptions): Promise<T> {
    return anyPath(this.connection, 'POST', path, body, options);
  }

  /** Sends PUT with a JSON body to any path; see {@link post}. */
  put<T = unknown>(path: string, body?: unknown, options?: PathOptions): Promise<T> {
    return anyPath(this.connection, 'PUT', path, body, options);
  }

  /** Sends PATCH with a JSON body to any path; see {@link post}. */
  patch<T = unknown>(path: string, body?: unknown, options?: PathOptions): Promise<T> {
    return anyPath(this.connection, 'PATCH', path, body, options);
  }

  /** Sends DELETE to any path; see {@link post}. */
  delete<T = unknown>(path: string, options?: PathOptions): Promise<T> {
    return anyPath(this.connection, 'DELETE', path, undefined, options);
  }
}

import type { ClientOptions } from './client-options.js';
import { Connection } from './connection.js';
import type { Platform } from './platform.js';

/** What every resource class shares: a connection, its own or the one of the client that it is part of. */
export abstract class Resource {
  /** @internal */
  declare readonly connection: Connection;

  constructor(platform: Platform, options: ClientOptions | Connection) {
    // Not printed with the resource.
    Object.defineProperty(this, 'connection', { value: connect(platform, options) });
  }
}

/** The connection itself, or a new one from a client's options. */
export function connect(platform: Platform, options: ClientOptions | Connection): Connection {
  // Not `instanceof`: the connection may come from another copy of the package.
  return typeof (options as Connection | undefined)?.exchange === 'function'
    ? (options as Connection)
    : new Connection(platform, options as ClientOptions);
}

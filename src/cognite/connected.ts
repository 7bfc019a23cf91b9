import type { Client } from '../core/client.js';
import type { Connection } from '../core/connection.js';
import type { Resource } from '../core/resource.js';

/** What requests can go through: a client, one of its resources, or a connection. */
export type Connected = Client | Resource | Connection;

/** The connection of a client or resource. */
export function connectionOf(source: Connected): Connection {
  return 'connection' in source ? source.connection : source;
}

/** Parameters of two kinds apart: those of these names, and the others. */
export function parted<A extends object, B extends object>(params: A & B, names: readonly string[]): [A, B] {
  const [own, others]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [name, value] of Object.entries(params)) (names.includes(name) ? own : others)[name] = value;
  return [own as A, others as B];
}

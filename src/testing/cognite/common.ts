import type { Clock } from '../engine/clock.js';
import type { Call } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { Table, TableOrder } from '../engine/table.js';
import type { CogniteStore } from './store.js';

/** What the handlers of the mock share. */
export interface Project {
  readonly store: CogniteStore;
  readonly clock: Clock;
  /** The project's name. */
  readonly name: string;
  /** Milliseconds that a task takes. */
  readonly taskDuration: number;
  /** The operations that the document has. */
  readonly operations: ReadonlySet<string>;
  /** What the document says against a value as one of its named schemas. */
  problem(schema: string, value: unknown): string | undefined;
}

/** The parameters of a page, wherever they are. */
export interface PageParameters {
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of a table, as the platform answers it. */
export function pageOf<T extends object, R = T>(
  table: Table<T>,
  call: Pick<Call, 'operation' | 'path'>,
  { limit, cursor, ...rest }: PageParameters,
  fits?: (row: T, order: number) => boolean,
  show: (row: T) => R = (row) => row as unknown as R,
  by?: TableOrder<T>,
): { items: R[]; nextCursor?: string } {
  const walk = JSON.stringify([call.operation, call.path, rest]);
  const { items, next } = table.page(limit, cursor, walk, fits, by);
  return { items: items.map(show), nextCursor: next };
}

/** Deletes all of the rows, or none when one is missing and the caller minds. */
export function deleteAll<T extends object, I extends object>(
  what: string,
  table: Table<T>,
  items: readonly I[],
  key: (item: I) => readonly string[],
  ignoreUnknownIds: boolean,
): Record<string, never> {
  const missing = items.filter((item) => !table.get(...key(item)));
  if (missing.length && !ignoreUnknownIds) throw notFound(what, missing);
  for (const item of items) table.delete(...key(item));
  return {};
}

/** The platform's answer to identifiers in a body that do not exist: each once. */
export function notFound(what: string, all: readonly object[]): Refusal {
  const missing = [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
  return new Refusal(400, `${what} not found: ${missing.map((item) => Object.values(item).map(text).join('/')).join(', ')}`, { missing });
}

function text(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A nonce is for one use, within this many milliseconds. */
const nonceLifetime = 60_000;

/** @throws {Refusal} 403, unless the nonce is fresh */
export function useNonce({ store, clock }: Project, nonce: string): void {
  const session = store.sessions.get(nonce);
  const why =
    !session ? 'is unknown'
    : session.used ? 'has been used already'
    : clock.now() - session.createdTime > nonceLifetime ? 'has expired'
    : undefined;
  if (why) throw new Refusal(403, `The nonce ${why}. Create a session right before the call.`);
  session!.used = true;
}

/** Relationships alone: `new Relationships(options)` takes the same options as the client. */
import {
  Relationships as Generated,
  listRelationships as listPlain,
  listRelationshipsOperation,
  type ListRelationshipsParams,
  type Relationship,
} from '../../generated/cognite/relationships.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { List, cursorPages, walk } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';

export * from '../../generated/cognite/relationships.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';

/**
 * Relationships are directed links between two resources (assets, time series, events, files, sequences), such as a
 * pump that feeds a tank. They may hold for a time only, and with a given confidence.
 */
export class Relationships extends Generated {
  /**
   * List relationships.
   *
   * `POST /relationships/list`
   * @param params `filter`: chooses relationships, by any number of sources and targets: more than 1,000 of them take
   *   one walk after another, and `partitions` none; `fetchResources`: fetch the resources at the two ends as well, into
   *   `source` and `target`; `limit`: total number of items, all when left out; `partitions`: walks at the same time
   * @param options signal, timeouts, retries and headers of this call
   * @returns a lazy list: nothing is sent until it is used, and every use is a new walk
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails, while the list is walked
   */
  override list(params?: ListRelationshipsParams, options?: RequestOptions): List<Relationship> {
    return listRelationships(this.connection, params, options);
  }
}

/** External ids that one filter takes. */
const most = 1000;

/** {@link Relationships.list} as a function. */
export function listRelationships(connection: Connection, params?: ListRelationshipsParams, options?: RequestOptions): List<Relationship> {
  const { sourceExternalIds, targetExternalIds } = params?.filter ?? {};
  if (Math.max(sourceExternalIds?.length ?? 0, targetExternalIds?.length ?? 0) <= most) return listPlain(connection, params, options);
  const { partitions, ...given } = params!;
  if (partitions !== undefined && partitions !== 1) refuse('listRelationships: partitions', `left out beside more than ${most} external ids`, partitions);
  // A relationship has one source and one target, so that it is in one block only.
  const blocks = parts(sourceExternalIds).flatMap((sources) =>
    parts(targetExternalIds).map((targets) => ({ ...given, filter: { ...given.filter, sourceExternalIds: sources, targetExternalIds: targets } })),
  );
  const block = (index: number) => walk<Relationship>(connection, listRelationshipsOperation, cursorPages, [], blocks[index], options);
  const { total, prefetch } = block(0);
  return new List<Relationship>(
    async (start = '0:', room, signal) => {
      const [, number, cursor] = /^(\d+):(.*)$/s.exec(start) ?? [];
      const index = Number(number);
      if (!blocks[index]) refuse('listRelationships: the cursor', 'one of a list with the same filter', start);
      const { page } = await block(index).fetch(cursor || undefined, room, signal);
      const next = page.cursor !== undefined ? `${index}:${page.cursor}` : blocks[index + 1] && `${index + 1}:`;
      return { page: { ...page, cursor: next } };
    },
    total,
    prefetch,
  );
}

/** A filter's external ids, each once, in parts that the platform takes. */
function parts(ids: readonly string[] | undefined): (readonly string[] | undefined)[] {
  if (!ids || ids.length <= most) return [ids];
  const unique = [...new Set(ids)];
  return Array.from({ length: Math.ceil(unique.length / most) }, (_part, index) => unique.slice(index * most, (index + 1) * most));
}

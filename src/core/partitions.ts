import { checkNames, isRecord, refuse } from './check.js';
import type { Connection } from './connection.js';
import { List, walk, type ListOptions, type PageFetcher, type PageOf, type Pager } from './list.js';
import type { Operation, Partitions } from './operation.js';
import type { RequestOptions } from './request-options.js';

/** Parameters of a list that the platform can give in parts. */
export interface PartitionedListOptions extends ListOptions {
  /**
   * Number of parts that are walked at the same time; their items come in no common order. Default: one walk. Not
   * together with a finite `limit` or an order.
   */
  partitions?: number | undefined;
}

/** A list whose parts are walked at the same time. Memory holds a page of each part. */
class PartitionedList<T> extends List<T> {
  readonly #parts: readonly PageFetcher<T>[];
  readonly #ahead: number;

  constructor(whole: PageFetcher<T>, parts: readonly PageFetcher<T>[], prefetch: number) {
    super(whole, Infinity, prefetch);
    this.#parts = parts;
    this.#ahead = prefetch;
  }

  override async *pages(start: { cursor?: string | undefined } = {}): AsyncGenerator<PageOf<T>, void, undefined> {
    // A cursor belongs to one part.
    checkNames(start, [], 'the start of a list with partitions');
    yield* together(this.#parts, this.#ahead);
  }
}

/** Walks several lists at the same time and gives their pages as they come. Memory holds a page of each. */
export async function* together<T>(parts: readonly PageFetcher<T>[], ahead: number): AsyncGenerator<PageOf<T>, void, undefined> {
  const stop = new AbortController();
  const walks = parts.map((fetch) => new List<T>((cursor, room, signal) => fetch(cursor, room, signal ? AbortSignal.any([signal, stop.signal]) : stop.signal), Infinity, ahead).pages());
  const step = async (index: number) => ({ index, ...(await walks[index]!.next()) });
  const pending = new Map(walks.map((_walk, index) => [index, step(index)]));
  try {
    while (pending.size) {
      const { index, done, value } = await Promise.race(pending.values());
      // At the end of the queue: a part that is always ready would keep the others waiting.
      pending.delete(index);
      if (!done) {
        // The part goes on while its page is used.
        pending.set(index, step(index));
        yield { ...value, cursor: undefined };
      }
    }
  } finally {
    stop.abort();
    for (const [index, one] of pending) {
      // What was on its way when the loop ended is nobody's failure.
      one.catch(() => {});
      void walks[index]!.return();
    }
  }
}

/** The body of a generated list method whose walk can be split into parts. Checks its input at once; sends nothing. */
export function partitionedList<T>(
  connection: Connection,
  operation: Operation,
  pager: Pager,
  path: readonly unknown[],
  params: object | undefined,
  options: RequestOptions | undefined,
): List<T> {
  const { id } = operation;
  const { parameter, max, excludes = [], with: along } = operation.page!.partitions as Partitions;
  const { partitions, ...given } = (params ?? {}) as PartitionedListOptions & Record<string, unknown>;
  if (given[parameter] !== undefined) refuse(`${id}: ${parameter}`, 'left to partitions', given[parameter]);
  // What refuses a name tells the one that callers use; it is never sent.
  const { [parameter]: _part, ...query }: NonNullable<Operation['query']> = { ...operation.query, partitions: '' };
  const body = (operation.body as readonly string[] | undefined)?.filter((name) => name !== parameter);
  const { fetch, total, prefetch } = walk<T>(connection, { ...operation, query, body }, pager, path, isRecord(params) ? given : params, options);
  if (partitions === undefined || partitions === 1) return new List(fetch, total, prefetch);
  // More parts than the platform makes would come back empty, and their items with them.
  if (!(Number.isInteger(partitions) && partitions > 0 && partitions <= max)) refuse(`${id}: partitions`, `a whole number from 1 to ${max}`, partitions);
  if (total !== Infinity) refuse(`${id}: limit`, 'left out beside partitions, whose items have no order to cut', total);
  for (const name of excludes) if (given[name] !== undefined) refuse(`${id}: ${name}`, 'left out beside partitions', given[name]);
  for (const name in along) if (given[name] !== undefined && given[name] !== along[name]) refuse(`${id}: ${name}`, `${String(along[name])} beside partitions`, given[name]);
  const parts = Array.from({ length: partitions }, (_part, index) =>
    walk<T>(connection, operation, pager, path, { ...given, ...along, [parameter]: `${index + 1}/${partitions}` }, options).fetch,
  );
  return new PartitionedList(fetch, parts, prefetch);
}

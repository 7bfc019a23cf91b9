import { checkNames } from '../core/check.js';
import { List, type PageFetcher, type PageOf } from '../core/list.js';

/** Rows that are walked in several places at the same time, so that no cursor tells where the walk is. */
export class ParallelRows<T> extends List<T> {
  readonly #walk: () => Promise<AsyncGenerator<PageOf<T>, void, undefined>>;
  readonly #how: string;

  /**
   * @param fetch fetches a page for who wants just that
   * @param walk starts the walk of all pages
   * @param how what the list has, in messages
   */
  constructor(fetch: PageFetcher<T>, limit: number, prefetch: number, walk: () => Promise<AsyncGenerator<PageOf<T>, void, undefined>>, how: string) {
    super(fetch, limit, prefetch);
    this.#walk = walk;
    this.#how = how;
  }

  override async *pages(start: { cursor?: string | undefined } = {}): AsyncGenerator<PageOf<T>, void, undefined> {
    checkNames(start, [], `the start of a list with ${this.#how}`);
    yield* await this.#walk();
  }
}

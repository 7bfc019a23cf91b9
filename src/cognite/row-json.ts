import { refuse } from '../core/check.js';
import type { PageFetcher } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import { loadOnce } from './load-once.js';

const bigintRows = /* @__PURE__ */ loadOnce(() => import('./row-bigints.js'));

/** Options of reading rows. */
export interface RowReadOptions extends RequestOptions {
  /**
   * Give whole numbers beyond 2^53 as bigints. Default false: they are numbers, and an answer with one that no number
   * is exactly is a `ParseError`.
   */
  bigints?: boolean | undefined;
}

/** How rows are read. */
interface Reading {
  /** The operation, which reads rows as the option `bigints` says: once it is ready. */
  readonly operation: Operation;
  /** The options without `bigints`. */
  readonly options: RequestOptions | undefined;
  /** Loads what reads rows: to be awaited before anything is sent. */
  ready(): Promise<void>;
  /** Fetches a page when it is ready. */
  whenReady<T>(fetch: PageFetcher<T>): PageFetcher<T>;
}

/**
 * Checks the options of reading rows.
 * @param reader what reads an answer, by its name
 * @throws {ValidationError} for bad options
 */
export function reading(operation: Operation, options: RowReadOptions | undefined, reader: 'readRows' | 'readSequenceRows'): Reading {
  checkRequestOptions(options, 'bigints');
  const { bigints = false, ...rest } = options ?? {};
  if (typeof bigints !== 'boolean') refuse(`${operation.id}: options.bigints`, 'true or false', bigints);
  let decode: Operation['decode'];
  const ready = async (): Promise<void> => {
    decode ??= (await bigintRows())[reader](bigints);
  };
  return {
    operation: { ...operation, decode: (text) => decode!(text) },
    options: rest,
    ready,
    whenReady: (fetch) => async (...page) => {
      await ready();
      return fetch(...page);
    },
  };
}

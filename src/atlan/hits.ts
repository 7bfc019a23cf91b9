import type { Workflow, WorkflowHit, WorkflowRun } from '../../generated/atlan/workflows.js';
import type { Connection } from '../core/connection.js';
import { dig } from '../core/dig.js';
import { parseJson } from '../core/json.js';
import { list, windowPages, type List, type ListOptions, type Pager } from '../core/list.js';
import type { Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/request-options.js';
import type { SearchQuery, SearchSort } from '../../generated/atlan/workflows.js';

/** What a search says of a document beside the document itself. `_id` is the name of the workflow or run. */
export interface SearchHit extends Readonly<Pick<WorkflowHit, '_id' | '_index' | '_type' | '_seq_no' | '_primary_term' | 'sort'>> {
  readonly [field: string]: unknown;
}

/** A workflow that a search has found. */
export interface FoundWorkflow extends Workflow {
  /** What the search says of it. Neither copied, nor printed, nor sent with the workflow. */
  readonly hit: SearchHit;
}

/** A run that a search has found. */
export interface FoundWorkflowRun extends WorkflowRun {
  /** What the search says of it. Neither copied, nor printed, nor sent with the run. */
  readonly hit: SearchHit;
}

/** Parameters of a search of one's own. */
export interface SearchParams extends ListOptions {
  /** What documents must match, made with `query` or by hand. Left out, all do. */
  query?: SearchQuery | undefined;
  /** Narrows the documents after the query. */
  postFilter?: SearchQuery | undefined;
  /** Order of the documents, a bare field ascending; the newest first unless given. All pages of a walk have the same. */
  sort?: readonly (SearchSort | string)[] | undefined;
  /** Whether all matches are counted, so that a page's `total` is exact. Default true. */
  trackTotalHits?: boolean | undefined;
  /** Which fields the documents have: a boolean, a field, a list of fields, or an object with includes and excludes. */
  source?: boolean | string | readonly string[] | { readonly [key: string]: unknown } | undefined;
}

/** Pages of a search, in which each hit has made room for its document. */
const hitPages: Pager = {
  ...windowPages,
  next(answer, page, ...rest) {
    const hits = dig(answer.data, page.items!);
    if (Array.isArray(hits)) for (let index = 0; index < hits.length; index++) hits[index] = new Found(Object(hits[index]) as WorkflowHit);
    return windowPages.next(answer, page, ...rest);
  },
};

/** A document with its hit. As a property of each object, that can't be seen, the hit would take twice as long. */
class Found {
  readonly #hit: SearchHit;

  constructor({ _source, ...hit }: WorkflowHit) {
    this.#hit = hit as SearchHit;
    // As a field it would take the place of the class, and the hit with it.
    delete (_source as { __proto__?: unknown } | null | undefined)?.__proto__;
    Object.assign(this, _source);
  }

  get hit(): SearchHit {
    return this.#hit;
  }

  /** A field of that name in the document gives way. */
  set hit(_field: unknown) {}
}

/** A lazy list of the documents that a search finds. */
export function search<T>(connection: Connection, operation: Operation, params?: SearchParams, options?: RequestOptions): List<T> {
  return list(connection, { ...operation, decode: readAnswer }, hitPages, [], params, options);
}

/** An answer whose hits are null has none. */
function readAnswer(text: string): unknown {
  const data = parseJson(text);
  // What was not looked at may hold what is looked for.
  if (dig(data, ['timed_out']) || dig(data, ['_shards', 'failed'])) throw new Error('the search is incomplete');
  return dig(data, ['hits']) === null ? { hits: { hits: [] } } : data;
}

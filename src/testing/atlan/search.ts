import { Refusal } from '../engine/refusal.js';
import { matches, valuesOf, type Searched } from './query.js';
import type { Tenant } from './tenant.js';

/** A search as it comes in, with the document's defaults. */
export interface SearchBody {
  readonly from: number;
  readonly size: number;
  readonly query?: unknown;
  readonly post_filter?: unknown;
  readonly sort?: readonly Readonly<Record<string, { readonly order: 'asc' | 'desc'; readonly nested?: { readonly path: string } }>>[];
  readonly _source?: unknown;
}

/** Elasticsearch gives no more than its first hits. */
const window = 10_000;

/** Answers a search over documents, each a workflow or run with its name. */
export function answer({ clock, indexDelay }: Tenant, index: string, documents: Iterable<readonly [name: string, source: object]>, body: SearchBody): object {
  const { from, size, query, post_filter: postFilter, sort = [], _source } = body;
  if (from + size > window) throw new Refusal(400, `Result window is too large, from + size must be less than or equal to: [${window}] but was [${from + size}]`);
  const now = clock.now();
  const found: { document: Searched; keys: unknown[] }[] = [];
  for (const [name, source] of documents) {
    const document: Searched = { _id: name, source };
    const created = (source as { metadata?: { creationTimestamp?: string } }).metadata?.creationTimestamp;
    if (created !== undefined && Date.parse(created) + indexDelay > now) continue;
    if (!matches(query, document, now) || !matches(postFilter, document, now)) continue;
    found.push({ document, keys: sort.map((rule) => sortKey(document, rule)) });
  }
  const orders = sort.map((rule) => Object.values(rule)[0]!.order);
  found.sort((a, b) => compare(a.keys, b.keys, orders));
  const hits = found.slice(from, from + size).map(({ document, keys }) => ({
    _index: index,
    _type: '_doc',
    _id: document._id,
    _seq_no: null,
    _primary_term: null,
    sort: keys,
    ..._source === false ? {} : { _source: picked(document.source, _source) },
  }));
  return { took: 1, _shards: { total: 1, successful: 1, failed: 0 }, hits: { total: { value: found.length, relation: 'eq' }, hits } };
}

function sortKey(document: Searched, rule: NonNullable<SearchBody['sort']>[number]): unknown {
  const [field, { nested }] = Object.entries(rule)[0]!;
  return valuesOf(document, field, nested?.path ?? '')[0] ?? null;
}

function compare(a: readonly unknown[], b: readonly unknown[], orders: readonly string[]): number {
  for (const [index, order] of orders.entries()) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    // What has no value comes last, whatever the order.
    if (left === null || right === null) return left === null ? 1 : -1;
    const difference = String(left) < String(right) ? -1 : 1;
    return order === 'desc' ? -difference : difference;
  }
  return 0;
}

/** The fields of a document that are asked for. */
function picked(source: object, wanted: unknown): object {
  const names = typeof wanted === 'object' && wanted !== null && 'includes' in wanted ? wanted.includes : wanted;
  if (typeof names !== 'string' && !Array.isArray(names)) return source;
  const keep = [names].flat().map((name) => String(name).split('.')[0]!);
  return Object.fromEntries(Object.entries(source).filter(([name]) => keep.includes(name)));
}

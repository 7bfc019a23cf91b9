import type { List, PageFetcher } from '../core/list.js';

/** What a list is to give: pages, or a failure when it is walked. */
export type ListContent = { readonly pages: readonly (readonly unknown[])[] } | { readonly error: unknown };

/** Whether a value is a lazy list, of any copy of the package. */
export function isList(value: unknown): value is List<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && typeof (value as Partial<List<unknown>>).pages === 'function';
}

/** A list of the same class as the given one, which is the client's own, with other content. */
export function listLike(given: List<unknown>, content: ListContent, args: readonly unknown[]): List<unknown> {
  let prototype = Object.getPrototypeOf(given) as object;
  // Lists in parts are of a class of their own.
  for (let above = prototype; above !== Object.prototype; above = Object.getPrototypeOf(above) as object) prototype = above;
  const Class = prototype.constructor as typeof List<unknown>;
  const fetch: PageFetcher<unknown> = async (cursor) => {
    if ('error' in content) throw content.error;
    const index = Number(cursor ?? 0);
    const more = index + 1 < content.pages.length;
    return { page: { items: [...(content.pages[index] ?? [])], cursor: more ? String(index + 1) : undefined, total: undefined, response: undefined } };
  };
  return new Class(fetch, limitOf(args), 0);
}

/** Items in pages; nothing is one empty page. */
export function inPages(items: readonly unknown[], size: number): unknown[][] {
  const copy = [...items];
  return Array.from({ length: Math.max(1, Math.ceil(copy.length / size)) }, (_page, index) => copy.slice(index * size, (index + 1) * size));
}

/** The total that a list call asks for. */
function limitOf(args: readonly unknown[]): number {
  for (const each of args) {
    const { limit } = (typeof each === 'object' && each !== null ? each : {}) as { limit?: unknown };
    if (typeof limit === 'number' && limit >= 0) return limit;
  }
  return Infinity;
}

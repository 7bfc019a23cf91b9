import type { SequenceRow } from '../../generated/cognite/sequences.js';
import { SdkError } from '../core/errors.js';
import type { PageFetcher, PageOf } from '../core/list.js';

/** Fetches the rows from one number up to, but without, another. */
type Opener = (start: number, end: number) => PageFetcher<SequenceRow>;

/** Rows of a range that are on their way: the first page of them. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly fetch: PageFetcher<SequenceRow>;
  /** Where the page begins, and before it those that went before. */
  readonly cursors: readonly string[];
  readonly page: ReturnType<PageFetcher<SequenceRow>>;
}

/**
 * Rows of a range whose end is known, in order, several pages at the same time. The first page tells how many row
 * numbers a page covers; the rest is cut into windows of that size, each of which is read to its end whatever it holds.
 * How well they are cut decides how many requests there are, never which rows. Loaded when it is used.
 * @param ahead pages to fetch ahead of the one in use; where rows crowd, up to twice as many
 */
export async function* windowedPages(opener: Opener, [first, end]: readonly [start: number, end: number], limit: number, ahead: number): AsyncGenerator<PageOf<SequenceRow>, void, undefined> {
  const stop = new AbortController();
  const queue: Window[] = [];
  let left = limit;
  // Where the part begins that is in no window yet.
  let next = first;
  /** Row numbers that a page covers; the first window is all there is. */
  let span = Infinity;
  /** Rows of a page that was full. */
  let full = 0;
  const ask = (window: Omit<Window, 'page'>): Window => {
    const page = window.fetch(window.cursors.at(-1), left, stop.signal);
    // Its failure is reported when its turn comes.
    page.catch(() => {});
    return { ...window, page };
  };
  const open = (from: number, to: number): Window => ask({ start: from, end: to, fetch: opener(from, to), cursors: [] });
  try {
    while (left > 0) {
      const wanted = Math.min(ahead, full ? Math.ceil(left / full) - 1 : 0);
      while (queue.length <= wanted && next < end) {
        const to = Math.min(end, next + span);
        queue.push(open(next, to));
        next = to;
      }
      const window = queue.shift();
      if (!window) return;
      const { page } = await window.page;
      const rows = page.items;
      const size = window.end - window.start;
      const { cursor } = page;
      if (cursor === undefined) {
        // Fewer rows than there could be: the next window may be larger, in steps, as the next rows may be close again.
        const factor = rows.length ? Math.min(16, full / rows.length / 1.1) : 16;
        if (size >= span && factor > 1.5) span = Math.floor(span * factor);
      } else if (isOrdered(rows, window)) {
        const from = rows.at(-1)!.rowNumber + 1;
        const covered = from - window.start;
        full = rows.length;
        // Without gaps a page covers just as many; with gaps a little less saves a second page for a few rows.
        span = covered === full ? full : Math.max(1, Math.floor(covered * 0.95));
        if (!queue.length) next = from;
        else {
          const count = Math.min(ahead + 1, Math.ceil((window.end - from) / span));
          queue.unshift(...Array.from({ length: count }, (_window, index) => open(from + index * span, index + 1 < count ? from + (index + 1) * span : window.end)));
        }
      } else {
        if (window.cursors.includes(cursor)) throw new SdkError(`${page.response!.operationId}: the cursor "${cursor}" came twice: the list would never end`);
        queue.unshift(ask({ ...window, cursors: [...window.cursors, cursor] }));
      }
      if (rows.length > left) rows.length = left;
      left -= rows.length;
      yield { ...page, cursor: undefined };
    }
  } finally {
    stop.abort();
  }
}

/** Whether a page ends at its last row, so that what follows can be asked for by number. */
function isOrdered(rows: readonly SequenceRow[], { start, end, cursors }: Window): boolean {
  let before = start - 1;
  for (const { rowNumber } of rows) {
    if (!(rowNumber > before && rowNumber < end)) return false;
    before = rowNumber;
  }
  return rows.length > 0 && !cursors.length;
}

import { ApiError, BatchError, ConnectionError, ParseError, RateLimitError, ServerError, TimeoutError } from '../../src/cognite/index.js';

/** What a careful program counts. */
export interface CareCount {
  /** Items whose fate an answer did not tell. */
  doubted: number;
  /** Of those, items that were there when the program looked. */
  found: number;
  /** Of those, items that were not, and were sent again. */
  missing: number;
  /** Calls that were made again as they were, since that does no harm. */
  repeated: number;
}

/** What became of the items of a call that failed, by index. Every item is in one of the three. */
export interface Fates {
  /** Done, with what the platform gave. */
  readonly done: ReadonlyMap<number, unknown>;
  /** Surely not done. */
  readonly open: readonly number[];
  /** The platform may have done them. */
  readonly doubtful: readonly number[];
}

/** Calls are made again this often before the program gives up. */
const patience = 50;

/**
 * Reads a failure as far as it is one of the way, and no refusal.
 * @throws the failure itself, when the platform means it
 */
export function fatesOf(error: unknown, count: number): Fates {
  if (error instanceof BatchError) {
    const refusal = error.errors.find((each) => each instanceof ApiError && each.status < 500 && !(each instanceof RateLimitError));
    if (refusal) throw error;
    const { succeeded, failed, skipped, unknown, results } = error;
    return { done: new Map(succeeded.map((index) => [index, results.get(index)])), open: [...failed, ...skipped], doubtful: unknown };
  }
  const all = Array.from({ length: count }, (_item, index) => index);
  if (error instanceof RateLimitError || (error instanceof ConnectionError && !error.sent)) return { done: new Map(), open: all, doubtful: [] };
  if (error instanceof ServerError || error instanceof ConnectionError || error instanceof TimeoutError || error instanceof ParseError) return { done: new Map(), open: [], doubtful: all };
  throw error;
}

/**
 * Creates each item once, though a create may be done without an answer. Where that is unknown, the program looks:
 * what is there is not created again.
 * @param create what may not be repeated blindly; gives one for each item
 * @param find for each item what the platform has of it, or undefined
 */
export async function createOnce<I, R>(items: readonly I[], create: (items: readonly I[]) => Promise<R[]>, find: (items: readonly I[]) => Promise<(R | undefined)[]>, count: CareCount): Promise<R[]> {
  const made = new Array<R>(items.length);
  let left = items.map((_item, index) => index);
  for (let tries = 0; left.length; tries++) {
    const sent = left.map((index) => items[index]!);
    try {
      const results = await create(sent);
      for (const [at, index] of left.entries()) made[index] = results[at]!;
      return made;
    } catch (error) {
      if (tries === patience) throw error;
      const { done, open, doubtful } = fatesOf(error, sent.length);
      for (const [at, result] of done) made[left[at]!] = result as R;
      const again = [...open];
      if (doubtful.length) {
        const found = await find(doubtful.map((at) => sent[at]!));
        count.doubted += doubtful.length;
        for (const [position, at] of doubtful.entries()) {
          const result = found[position];
          if (result === undefined) again.push(at);
          else made[left[at]!] = result;
        }
        count.missing += again.length - open.length;
        count.found += doubtful.length - (again.length - open.length);
      }
      left = again.map((at) => left[at]!).sort((a, b) => a - b);
    }
  }
  return made;
}

/** Makes a call until it is answered: for reads, and for writes that come to the same when they are done twice. */
export async function untilDone<R>(call: () => Promise<R>, count: CareCount): Promise<R> {
  for (let tries = 0; ; tries++) {
    try {
      return await call();
    } catch (error) {
      fatesOf(error, 1);
      if (tries === patience) throw error;
      count.repeated++;
    }
  }
}

/**
 * Which assets of a forest go together into a request. Parents stand beside or before their children: an asset can go
 * as soon as its parent exists, or in the same request, after it.
 *
 * What keeps most from going comes first: the largest subtree is opened from its top, down the parts that take several
 * requests themselves. What fits into a request goes whole, the largest that fits each time, and holds up nothing.
 */
export class HierarchyPlan {
  /** Items from top to bottom: each is followed by all that is below it. */
  readonly #items: Int32Array;
  /** Number of items in the subtree at a place of `#items`, its top among them. */
  readonly #sizes: Int32Array;
  readonly #most: number;
  /** As many as go at a time. */
  readonly #round: number;
  #left: number;
  /** Tops of the subtrees that may go: places in `#items`. */
  readonly #ready: Subtrees;
  /** What each request that is under way holds up. */
  readonly #held = new Map<readonly number[], Subtrees>();

  /**
   * @param items what is to be sent
   * @param parents by item: its parent among the items, or -1
   * @param most items a request takes
   * @param concurrency requests at a time
   */
  constructor(items: readonly number[], parents: Int32Array, most: number, concurrency: number) {
    this.#items = new Int32Array(items.length);
    this.#sizes = new Int32Array(items.length);
    this.#most = most;
    this.#round = most * concurrency;
    this.#left = items.length;
    this.#ready = new Subtrees(this.#sizes, most);
    this.#arrange(items, parents);
    for (let at = 0; at < items.length; at += this.#sizes[at]!) this.#ready.add(at);
  }

  /** The items of one more request, parents first; undefined when there are none that may go now. */
  next(): readonly number[] | undefined {
    const ready = this.#ready;
    const below = new Subtrees(this.#sizes, this.#most);
    const batch: number[] = [];
    let room = Math.min(this.#most, this.#left);
    const open = (at: number): void => {
      batch.push(this.#items[at]!);
      room--;
      const end = at + this.#sizes[at]!;
      for (let child = at + 1; child < end; child += this.#sizes[child]!) below.add(child);
    };
    for (let at = ready.largest(); at !== undefined; at = room ? below.largest() : undefined) open(at);
    while (room) {
      let at = below.fitting(room) ?? ready.fitting(room);
      if (at !== undefined) {
        const end = at + this.#sizes[at]!;
        room -= end - at;
        while (at < end) batch.push(this.#items[at++]!);
        continue;
      }
      // What is below waits for this request anyway. To take another subtree apart makes a full request, but its rest has
      // to wait: when all that is left can go at once, it needn't.
      at = below.fitting(this.#most) ?? (this.#left <= this.#round ? undefined : ready.fitting(this.#most));
      if (at === undefined) break;
      open(at);
    }
    if (!batch.length) return undefined;
    this.#left -= batch.length;
    this.#held.set(batch, below);
    return batch;
  }

  /** The items of a request exist: what is below them may go. */
  created(batch: readonly number[]): void {
    this.#ready.join(this.#held.get(batch)!);
    this.#held.delete(batch);
  }

  /** The items of a request may not exist: what is below them stays. */
  lost(batch: readonly number[]): void {
    this.#held.delete(batch);
  }

  #arrange(items: readonly number[], parents: Int32Array): void {
    // The children of a parent, one after the other: its first, and each one's next.
    const first = new Int32Array(parents.length).fill(-1);
    const after = new Int32Array(parents.length).fill(-1);
    let top = -1;
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index]!;
      const parent = parents[item]!;
      after[item] = parent < 0 ? top : first[parent]!;
      if (parent < 0) top = item;
      else first[parent] = item;
    }
    const places = new Int32Array(parents.length);
    let count = 0;
    for (const stack = [top]; stack.length; ) {
      const item = stack.pop()!;
      if (item < 0) continue;
      places[item] = count;
      this.#items[count++] = item;
      stack.push(after[item]!, first[item]!);
    }
    for (let at = count - 1; at >= 0; at--) {
      const parent = parents[this.#items[at]!]!;
      this.#sizes[at]! += 1;
      if (parent >= 0) this.#sizes[places[parent]!]! += this.#sizes[at]!;
    }
  }
}

/** Tops of subtrees: those that fit into a request by their size, and larger ones. */
class Subtrees {
  readonly #sizes: Int32Array;
  readonly #most: number;
  readonly #large: number[] = [];
  readonly #small: number[][] = [];

  constructor(sizes: Int32Array, most: number) {
    this.#sizes = sizes;
    this.#most = most;
  }

  add(at: number): void {
    const size = this.#sizes[at]!;
    if (size > this.#most) this.#large.push(at);
    else (this.#small[size] ??= []).push(at);
  }

  /** Takes all of others. */
  join(others: Subtrees): void {
    for (const at of others.#large) this.#large.push(at);
    others.#small.forEach((list, size) => {
      const own = (this.#small[size] ??= []);
      for (const at of list) own.push(at);
    });
  }

  /** Takes the largest of those that do not fit into a request. */
  largest(): number | undefined {
    const large = this.#large;
    let best = 0;
    for (let index = 1; index < large.length; index++) if (this.#sizes[large[index]!]! > this.#sizes[large[best]!]!) best = index;
    const at = large[best];
    const last = large.pop();
    if (best < large.length) large[best] = last!;
    return at;
  }

  /** Takes the largest of at most so many items. */
  fitting(room: number): number | undefined {
    for (let size = Math.min(room, this.#small.length - 1); size > 0; size--) {
      const at = this.#small[size]?.pop();
      if (at !== undefined) return at;
    }
    return undefined;
  }
}

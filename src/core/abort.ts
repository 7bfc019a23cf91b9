const nothing = (): void => {};
const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `stop` when the signal aborts, until what it gives back is called. A signal gets one listener from us, however
 * many calls it is for: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, stop: () => void): () => void {
  if (!signal) return nothing;
  let all = followers.get(signal);
  if (!all) {
    const set = (all = new Set<() => void>());
    followers.set(signal, set);
    signal.addEventListener('abort', () => set.forEach((one) => one()));
  }
  all.add(stop);
  return () => void all.delete(stop);
}

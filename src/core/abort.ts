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

/**
 * A signal that aborts as soon as one of several does, until `release` is called. What `AbortSignal.any` makes stays
 * with its signals as long as they live.
 */
export function linked(...signals: readonly (AbortSignal | undefined)[]): { readonly signal: AbortSignal | undefined; release(): void } {
  const given = signals.filter((signal) => signal !== undefined);
  if (given.length < 2) return { signal: given[0], release: nothing };
  const controller = new AbortController();
  const forgets = given.map((signal) => {
    const stop = (): void => controller.abort(signal.reason);
    if (signal.aborted) stop();
    return onAbort(signal, stop);
  });
  return { signal: controller.signal, release: () => forgets.forEach((forget) => forget()) };
}

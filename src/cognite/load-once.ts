/**
 * Loads a module when it is first needed: a bundle that splits starts without it. Loaders that have hooks, as those of
 * TypeScript do, take 0.2 ms to find a module again, so it is kept; a load that failed is tried again.
 */
export function loadOnce<M>(load: () => Promise<M>): () => Promise<M> {
  let loading: Promise<M> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Selects all versions of a workflow, or one of them. */
export interface Selector {
  readonly externalId: string;
  readonly version?: string;
}

/** Whether a filter lets a version through; no filter lets everything through. */
export function selects(filters: readonly Selector[] | undefined, workflowExternalId: string, version: string | undefined): boolean {
  if (!filters?.length) return true;
  return filters.some((filter) => filter.externalId === workflowExternalId && (filter.version === undefined || filter.version === version));
}

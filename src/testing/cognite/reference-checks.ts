import { notFound, type Project } from './common.js';
import { anyTable, isObject, listOf, type Row } from './rows.js';
import type { CogniteStore } from './store.js';

/** Fields of any resource that point at another one, and where that one is. */
const pointers: Readonly<Record<string, (store: CogniteStore) => object>> = {
  dataSetId: ({ dataSets }) => dataSets,
  assetId: ({ assets }) => assets,
  assetIds: ({ assets }) => assets,
  labels: ({ labels }) => labels,
  securityCategories: ({ securityCategories }) => securityCategories,
  fileId: ({ files }) => files,
};

/** @throws {Refusal} 400 with all that is `missing`, where rows point at what does not exist */
export function checkReferences({ store }: Project, rows: readonly Row[]): void {
  for (const [field, tableOf] of Object.entries(pointers)) {
    const table = anyTable(tableOf(store) as CogniteStore['assets']);
    const missing = rows
      .flatMap((row) => (row[field] === undefined ? [] : listOf(row[field])))
      .filter((value) => !table.get(isObject(value) ? value.externalId : value))
      .map((value) => (isObject(value) ? { externalId: value.externalId } : { id: value }));
    if (missing.length) throw notFound(`Values of ${field}`, missing);
  }
}

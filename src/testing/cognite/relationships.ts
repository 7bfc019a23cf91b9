import type { Kind } from './collection.js';
import type { Project } from './common.js';
import { anyTable, compact } from './rows.js';

/** Relationships. Their ends are shown on request; one that does not exist is left out. */
export function relationshipKind({ store }: Project): Kind {
  const tables = { asset: store.assets, timeSeries: store.timeSeries, file: store.files, event: store.events, sequence: store.sequences };
  const end = (type: unknown, externalId: unknown): unknown => anyTable<object>(tables[type as keyof typeof tables]).by('externalId', externalId);
  return {
    name: 'Relationships',
    title: 'Relationships',
    table: anyTable(store.relationships),
    key: 'externalId',
    show: (rows, { fetchResources }) => (fetchResources !== true
      ? [...rows]
      : rows.map((row) => compact({ ...row, source: end(row.sourceType, row.sourceExternalId), target: end(row.targetType, row.targetExternalId) }))),
  };
}

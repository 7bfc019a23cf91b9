import type { Table } from '../engine/table.js';
import type { Kind } from './collection.js';
import type { Project } from './common.js';
import { anyTable, compact, type Row } from './rows.js';

/** Relationships. Their ends are shown on request; one that does not exist is left out. */
export function relationshipKind({ store }: Project): Kind {
  const tables: Readonly<Record<string, Table<Row>>> = {
    asset: anyTable(store.assets),
    timeSeries: anyTable(store.timeSeries),
    file: anyTable(store.files),
    event: anyTable(store.events),
    sequence: anyTable(store.sequences),
  };
  const end = (type: unknown, externalId: unknown): Row | undefined => tables[String(type)]?.by('externalId', externalId);
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

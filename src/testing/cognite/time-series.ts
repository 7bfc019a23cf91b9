import type { Kind } from './collection.js';
import type { Project } from './common.js';
import { anyTable } from './rows.js';

/** Time series. Their points go with them. */
export function timeSeriesKind({ store }: Project): Kind {
  return {
    name: 'TimeSeries',
    title: 'Time series',
    table: anyTable(store.timeSeries),
    hidden: ['legacyName'],
    queried: ['name', 'description', 'externalId'],
    settle(changes) {
      for (const { draft } of changes) draft.type = draft.isString ? 'string' : 'numeric';
    },
    removed: ({ id }) => store.datapoints.delete(id),
  };
}

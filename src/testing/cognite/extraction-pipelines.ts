import type { ExtractionPipelineRunCreate } from '../../../generated/cognite/extraction-pipelines.js';
import type { Call, Handlers } from '../engine/mock.js';
import type { Kind } from './collection.js';
import { notFound, pageOf, type PageParameters, type Project } from './common.js';
import { fitting } from './filter.js';
import { anyTable, compact, type Row } from './rows.js';

/** Extraction pipelines. Their runs go with them. */
export function extractionPipelineKind({ store }: Project): Kind {
  return {
    name: 'ExtractionPipelines',
    title: 'Extraction pipelines',
    table: anyTable(store.extractionPipelines),
    removed: (row) => store.extractionPipelineRuns.deleteWhere(({ externalId }) => externalId === row.externalId),
  };
}

/** Runs. The last one of each kind is seen at its pipeline. */
export function extractionPipelineHandlers({ store, clock }: Project): Handlers {
  const { extractionPipelines, extractionPipelineRuns } = store;
  const seen: Readonly<Record<string, string>> = { success: 'lastSuccess', failure: 'lastFailure', seen: 'lastSeen' };

  function list(call: Pick<Call, 'operation' | 'path'>, parameters: PageParameters, filter: { externalId: string }): object {
    if (!extractionPipelines.by('externalId', filter.externalId)) throw notFound('Extraction pipelines', [{ externalId: filter.externalId }]);
    return pageOf(extractionPipelineRuns, call, parameters, fitting(store, filter) as (row: object) => boolean);
  }

  return {
    createExtractionPipelineRuns({ body }: Call<{ items: ExtractionPipelineRunCreate[] }>) {
      const missing = body.items.filter(({ externalId }) => !extractionPipelines.by('externalId', externalId)).map(({ externalId }) => ({ externalId }));
      if (missing.length) throw notFound('Extraction pipelines', missing);
      return {
        items: body.items.map(({ externalId, status, message, createdTime }) => {
          const at = createdTime ?? clock.now();
          const pipeline = extractionPipelines.by('externalId', externalId)!;
          extractionPipelines.put({ ...pipeline, [seen[status]!]: at, lastSeen: at, ...(message != null && status !== 'seen' && { lastMessage: message }) });
          return extractionPipelineRuns.put(compact({ id: store.nextId(), externalId, status, message: message ?? undefined, createdTime: at }));
        }),
      };
    },

    listRunsOfExtractionPipeline: (call: Call<unknown, PageParameters & { externalId: string }>) =>
      list(call, call.query, { externalId: call.query.externalId }),

    listExtractionPipelineRuns: (call: Call<PageParameters & { filter: Row & { externalId: string } }>) => list(call, call.body, call.body.filter),
  };
}

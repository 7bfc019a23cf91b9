import type { Handlers } from '../engine/mock.js';
import { assetKind } from './assets.js';
import { collectionHandlers, type Kind } from './collection.js';
import type { Project } from './common.js';
import { datapointHandlers } from './datapoints.js';
import { entityMatchingHandlers, entityMatchingKind } from './entity-matching.js';
import { executionHandlers } from './executions.js';
import { extractionPipelineHandlers, extractionPipelineKind } from './extraction-pipelines.js';
import { fileHandlers, fileKind } from './files.js';
import { functionHandlers, functionKinds } from './functions.js';
import { iamHandlers, iamKinds } from './iam.js';
import { rawHandlers, rawKinds } from './raw.js';
import { relationshipKind } from './relationships.js';
import { anyTable } from './rows.js';
import { sequenceKind, sequenceRowHandlers } from './sequences.js';
import { sessionHandlers } from './sessions.js';
import { syntheticHandlers } from './synthetic.js';
import { templateHandlers, templateKinds } from './templates.js';
import { threeDHandlers, threeDKinds } from './three-d.js';
import { timeSeriesKind } from './time-series.js';
import { triggerHandlers } from './triggers.js';
import { workflowHandlers } from './workflows.js';

/** What every operation does. One by hand wins over the generic one of its kind. */
export function handlersOf(project: Project): Handlers {
  return Object.assign(
    {},
    ...kindsOf(project).map((kind) => collectionHandlers(project, kind)),
    fileHandlers(project),
    datapointHandlers(project),
    syntheticHandlers(project),
    sequenceRowHandlers(project),
    rawHandlers(project),
    threeDHandlers(project),
    entityMatchingHandlers(project),
    templateHandlers(project),
    iamHandlers(project),
    extractionPipelineHandlers(project),
    functionHandlers(project),
    sessionHandlers(project),
    workflowHandlers(project),
    executionHandlers(project),
    triggerHandlers(project),
  ) as Handlers;
}

/** The kinds of resources that work alike. */
function kindsOf(project: Project): Kind[] {
  const { store } = project;
  return [
    assetKind(project),
    { name: 'Events', title: 'Events', table: anyTable(store.events), maxPartitions: 10, queried: ['description'] },
    { name: 'DataSets', title: 'Data sets', table: anyTable(store.dataSets) },
    { name: 'Labels', title: 'Labels', table: anyTable(store.labels), key: 'externalId', times: ['createdTime'] },
    fileKind(project),
    timeSeriesKind(project),
    sequenceKind(project),
    relationshipKind(project),
    ...rawKinds(project),
    ...threeDKinds(project),
    entityMatchingKind(project),
    ...templateKinds(project),
    ...iamKinds(project),
    extractionPipelineKind(project),
    ...functionKinds(project),
  ];
}

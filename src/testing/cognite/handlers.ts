import type { Handlers } from '../engine/mock.js';
import { assetKind } from './assets.js';
import { collectionHandlers, type Kind } from './collection.js';
import type { Project } from './common.js';
import { executionHandlers } from './executions.js';
import { fileHandlers, fileKind } from './files.js';
import { anyTable } from './rows.js';
import { sessionHandlers } from './sessions.js';
import { triggerHandlers } from './triggers.js';
import { workflowHandlers } from './workflows.js';

/** What every operation does. */
export function handlersOf(project: Project): Handlers {
  return Object.assign(
    {},
    ...kindsOf(project).map((kind) => collectionHandlers(project, kind)),
    fileHandlers(project),
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
  ];
}

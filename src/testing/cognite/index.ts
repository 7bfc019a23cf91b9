import document from '../../../generated/cognite/openapi.json' with { type: 'json' };
import type { operations as DocumentOperations } from '../../../generated/cognite/schema.js';
import type { WorkflowTriggerRun } from '../../../generated/cognite/workflows.js';
import { Clock } from '../engine/clock.js';
import type { MockDocument } from '../engine/document.js';
import { createMock, type MockPlatform } from '../engine/mock.js';
import { checkNames } from '../engine/options.js';
import { routesOf } from '../engine/routes.js';
import type { Project } from './common.js';
import { datapointMessages } from './datapoint-messages.js';
import { advanceExecutions } from './executions.js';
import { fileAsides } from './files.js';
import { cognitePlantings, type CogniteFixtures } from './fixtures.js';
import { handlersOf } from './handlers.js';
import { advanceLifecycles } from './lifecycles.js';
import { CogniteStore } from './store.js';
import { fireTrigger } from './triggers.js';

export interface MockCogniteOptions {
  /** Where the mock's time stands still, in milliseconds since the epoch, until `clock.advance()`. Left out, it is real time. */
  now?: number | undefined;
  /** What `GET /token/inspect` calls the project. Default `mock-project`. Requests may name any. */
  project?: string | undefined;
  /** Milliseconds that each task of an execution takes, and each step of whatever else takes time. Default 50. */
  taskDuration?: number | undefined;
  /** What the project holds at the start, and after a `reset()`. */
  fixtures?: CogniteFixtures | undefined;
}

/** Ids of the operations, and of the uploads and downloads behind signed URLs. */
export type CogniteOperation = keyof DocumentOperations | 'putFileContent' | 'getFileContent';

/** A mock project of Cognite Data Fusion. */
export interface MockCognite extends MockPlatform<CogniteOperation> {
  /** What the project holds, as of now. */
  readonly store: CogniteStore;
  /** Adds to what the project holds. */
  seed(fixtures: CogniteFixtures): void;
  /** Lets a trigger fire now, whatever its rule. Gives the run; undefined when the trigger is paused. */
  fire(triggerExternalId: string): WorkflowTriggerRun | undefined;
}

/**
 * A Cognite project in memory, for tests and demos: give its `fetch` to a client. It has every operation of the spec,
 * and checks every request against it.
 *
 * What takes time moves on with the clock: executions one task after another; functions, their calls, 3D revisions and
 * entity matching one state after another. Code is not run: a call gives back its data. Schedules do not fire.
 *
 * An execution whose input has `fail` ends as FAILED: `fail: true` fails in every round, `fail: 1` in the first one (a
 * retry then completes), and `fail: 'report'` or a list fails the tasks that it names. A function or a 3D revision
 * whose metadata has `fail`, and a call whose data has it, fail with that message.
 *
 * Files' content goes over signed URLs, which are the mock's own: `putFileContent` and `getFileContent` in `requests`
 * and for faults. Shapes on the map are taken for the boxes around them.
 */
export function mockCognite(options: MockCogniteOptions = {}): MockCognite {
  checkNames('mockCognite', options, ['now', 'project', 'taskDuration', 'fixtures']);
  const { now, project: name = 'mock-project', taskDuration = 50, fixtures } = options;
  const clock = new Clock(now);
  const store = new CogniteStore();
  const spec = document as unknown as MockDocument;
  const operations = new Set(routesOf(spec).map(({ id }) => id));
  const project: Project = { store, clock, name, taskDuration, operations, problem: (schema, value) => mock.problem(schema, value) };
  const advance = (): void => {
    advanceExecutions(project);
    advanceLifecycles(project);
  };
  const mock = createMock<CogniteOperation>({
    document: spec,
    handlers: handlersOf(project),
    asides: fileAsides(project),
    bigints: ['insertRawRows', 'insertSequenceRows'],
    messages: datapointMessages,
    error: ({ status, message, details }) => ({ error: { code: status, message, ...details } }),
    clock,
    store,
    advance,
    plantings: cognitePlantings(project),
    fixtures,
  });
  if (fixtures) mock.seed(fixtures);
  return {
    ...mock,
    get store() {
      advance();
      return store;
    },
    fire: (externalId: string) => fireTrigger(project, externalId),
  };
}

import { describe, expect, it } from 'vitest';
import document from '../../generated/cognite/openapi.json' with { type: 'json' };
import { handlersOf } from '../../src/testing/cognite/handlers.js';
import { CogniteStore } from '../../src/testing/cognite/store.js';
import { Clock } from '../../src/testing/engine/clock.js';

const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).flatMap((operation) => (typeof operation === 'object' && 'operationId' in operation ? [operation.operationId] : [])));

describe('the mock of Cognite Data Fusion', () => {
  it('has every operation of the document, and no other one', () => {
    const handlers = handlersOf({
      store: new CogniteStore(),
      clock: new Clock(),
      name: 'plant',
      taskDuration: 1,
      operations: new Set(operations),
      problem: () => undefined,
    });
    expect(Object.keys(handlers).sort()).toEqual([...operations].sort());
  });
});

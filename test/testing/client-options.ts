import type { CogniteOptions } from '../../generated/cognite/platform.js';
import type { MockPlatform } from '../../src/testing/index.js';

/** What a resource class takes to talk to a mock. */
export function optionsFor(mock: Pick<MockPlatform, 'fetch'>): CogniteOptions {
  return { project: 'plant', cluster: 'westeurope-1', appName: 'tests', auth: 'secret', fetch: mock.fetch, maxRetries: 0 };
}

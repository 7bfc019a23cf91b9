/** Mock platforms for tests and demos. */
export { mockAtlan, type AtlanOperation, type MockAtlan, type MockAtlanOptions } from './atlan/index.js';
export type { AtlanFixtures } from './atlan/fixtures.js';
export type { AtlanStore } from './atlan/store.js';
export { mockCivis, type CivisOperation, type MockCivis, type MockCivisOptions } from './civis/index.js';
export type { CivisFixtures } from './civis/fixtures.js';
export type { CivisStore } from './civis/store.js';
export { mockCognite, type CogniteOperation, type MockCognite, type MockCogniteOptions } from './cognite/index.js';
export type { CogniteFixtures } from './cognite/fixtures.js';
export type { CogniteStore } from './cognite/store.js';
export type { Chaos, ChaosRates } from './engine/chaos.js';
export type { Clock } from './engine/clock.js';
export type { Fault } from './engine/faults.js';
export type { MockPlatform } from './engine/mock.js';
export type { RateLimit } from './engine/rate-limits.js';
export type { ReceivedRequest, RequestLog } from './engine/requests.js';
export type { MockSnapshot } from './engine/snapshot.js';
export type { Table, TablePage } from './engine/table.js';

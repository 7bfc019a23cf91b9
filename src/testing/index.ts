/** Mock platforms for tests and demos. */
export { mockAtlan, type MockAtlan, type MockAtlanOptions } from './atlan/index.js';
export type { AtlanStore } from './atlan/store.js';
export { mockCivis, type MockCivis, type MockCivisOptions } from './civis/index.js';
export type { CivisStore } from './civis/store.js';
export { mockCognite, type MockCognite, type MockCogniteOptions } from './cognite/index.js';
export type { CogniteStore } from './cognite/store.js';
export type { Clock } from './engine/clock.js';
export type { Fault } from './engine/faults.js';
export type { MockPlatform, ReceivedRequest } from './engine/mock.js';
export type { Table, TablePage } from './engine/table.js';

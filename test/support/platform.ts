import { packedJsonBody } from '../../src/core/gzip.js';
import { readRateLimit } from '../../src/core/rate-limit.js';
import type { Operation } from '../../src/core/operation.js';
import type { Platform } from '../../src/core/platform.js';

/** A small platform of our own, so that the runtime's tests depend on no spec. */
export const platform: Platform = {
  name: 'test',
  origin: 'https://{cluster}.example.com',
  basePath: '/api/v1/{project}',
  options: {
    cluster: { default: 'api', locates: true },
    project: { required: true },
    appName: { header: 'x-app' },
  },
  headers: { 'x-sdk': '{sdk}', 'x-attempt-id': '{uuid}' },
  browserHeaders: ['accept', 'authorization', 'content-type', 'x-app'],
  requestIdHeader: 'x-request-id',
  readRateLimit,
  rateLimitHeaders: { limit: 'x-limit', remaining: 'x-remaining' },
  gzip: true,
  authHeader: 'authorization',
  authScheme: 'Bearer',
  errors: {
    code: ['error.code'],
    message: ['error.message', 'error'],
    missing: ['error.missing'],
    duplicated: ['error.duplicated'],
  },
  retry: { always: [429], safe: [502, 503, 504], hintHeader: 'x-retryable' },
};

export const getThing = {
  id: 'getThing',
  verb: 'GET',
  path: '/things/{id}',
  readonly: true,
  missing: [404],
} as const satisfies Operation;

/** A read that is not a GET. */
export const searchThings = {
  id: 'searchThings',
  verb: 'POST',
  path: '/things/search',
  body: ['filter'],
  encode: packedJsonBody,
  readonly: true,
} as const satisfies Operation;

/** May not be sent twice. */
export const runThing = {
  id: 'runThing',
  verb: 'POST',
  path: '/things/{id}/run',
  body: ['input', 'note'],
  encode: packedJsonBody,
} as const satisfies Operation;

export const replaceThing = {
  id: 'replaceThing',
  verb: 'PUT',
  path: '/things/{id}',
  body: ['name'],
  encode: packedJsonBody,
  idempotent: true,
} as const satisfies Operation;

export const listThings = {
  id: 'listThings',
  verb: 'GET',
  path: '/things',
  query: { kind: 'kind', limit: 'limit', cursor: 'cursor' },
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 100, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

/** A list whose size and cursor go into the body. */
export const queryThings = {
  id: 'queryThings',
  verb: 'POST',
  path: '/things/list',
  body: ['filter', 'limit', 'cursor'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'limit', token: 'cursor', max: 100, items: ['items'], next: ['nextCursor'] },
} as const satisfies Operation;

export const listNumbered = {
  id: 'listNumbered',
  verb: 'GET',
  path: '/numbered',
  query: { limit: 'limit', pageNumber: 'page_num' },
  readonly: true,
  page: { size: 'limit', token: 'pageNumber', max: 10, totalPages: 'x-pages', totalItems: 'x-items' },
} as const satisfies Operation;

export const listOffset = {
  id: 'listOffset',
  verb: 'POST',
  path: '/offset',
  body: ['query', 'size', 'from'],
  encode: packedJsonBody,
  readonly: true,
  page: { size: 'size', token: 'from', max: 10, items: ['hits'], total: ['count'] },
} as const satisfies Operation;

/** May be sent twice. */
export const upsertThings = {
  id: 'upsertThings',
  verb: 'POST',
  path: '/things',
  body: ['dryRun'],
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 3, merge: ['items'] },
} as const satisfies Operation;

/** May not be sent twice. */
export const createThings = {
  id: 'createThings',
  verb: 'POST',
  path: '/things/create',
  encode: packedJsonBody,
  batch: { items: 'items', max: 3, merge: ['items'] },
} as const satisfies Operation;

export const thingId = {
  name: 'ThingId',
  oneOf: ['id', 'externalId'],
  number: 'id',
  string: 'externalId',
} as const;

export const versionId = {
  name: 'VersionId',
  required: ['workflowExternalId', 'version'],
  tuple: ['workflowExternalId', 'version'],
  aliases: { externalId: 'workflowExternalId' },
} as const;

export const deleteThings = {
  id: 'deleteThings',
  verb: 'POST',
  path: '/things/delete',
  body: ['ignoreUnknownIds'],
  encode: packedJsonBody,
  idempotent: true,
  batch: { items: 'items', max: 3, identifier: thingId },
} as const satisfies Operation;

export const getVersions = {
  id: 'getVersions',
  verb: 'GET',
  path: '/workflows/{workflowExternalId}/versions/{version}',
  readonly: true,
  missing: [404],
  batch: { path: ['workflowExternalId', 'version'], identifier: versionId, max: 1 },
} as const satisfies Operation;

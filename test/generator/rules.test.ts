import { describe, expect, it, vi } from 'vitest';
import { Project, type Edit } from './project.js';

// Each test runs the linter and often the compiler: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Case {
  readonly name: string;
  readonly edit: Edit | readonly Edit[];
  /** A text of the line that the message must name; and its file, where it is not the edited one. */
  readonly at: string;
  /** Look for it below the first line with this text. */
  readonly below?: string;
  readonly file?: string;
  readonly operation?: string;
  readonly says: readonly string[];
}

const pumps = (from: string, to: string): Edit => ({ file: 'pumps.yaml', from, to });
const runs = (from: string, to: string): Edit => ({ file: 'runs.yaml', from, to });
const root = (from: string, to: string): Edit => ({ file: 'openapi.yaml', from, to });

const vocabulary: Case[] = [
  {
    name: 'an unknown key on an operation',
    edit: pumps('method: upsert\n', 'method: upsert\n        idempotant: true\n'),
    at: 'idempotant',
    operation: 'upsertPumps',
    says: ['no key "idempotant"', 'allowed: resource, method, readonly, idempotent', 'did you mean "idempotent"?'],
  },
  {
    name: 'an unknown key inside paginated',
    edit: pumps('paginated: { style: cursor, size: limit, token: cursor, items: items, next: nextCursor }', 'paginated: { style: cursor, size: limit, token: cursor, items: items, nxt: nextCursor, next: nextCursor }'),
    at: 'nxt: nextCursor',
    operation: 'listPumps',
    says: ['x-sdk.paginated has no key "nxt"', 'did you mean "next"?'],
  },
  {
    name: 'a missing key',
    edit: pumps('resource: pumps\n        method: list\n', 'method: list\n'),
    at: 'x-sdk:',
    operation: 'listPumps',
    says: ['x-sdk.resource is missing'],
  },
  {
    name: 'no x-sdk at all',
    edit: runs('      x-sdk: { resource: runs, method: replace, idempotent: true }\n', ''),
    at: 'put:',
    operation: 'replaceRun',
    says: ['x-sdk is missing', 'resource and method'],
  },
  {
    name: 'a value outside the enum',
    edit: runs('style: pageNumber', 'style: pagenumber'),
    at: 'style: pagenumber',
    operation: 'listRuns',
    says: ['x-sdk.paginated.style must be one of cursor, pageNumber, offset, single', 'did you mean "pageNumber"?'],
  },
  {
    name: 'a key of another paging style',
    edit: runs('totalPagesHeader: X-Pages,', 'next: cursor,'),
    at: 'next: cursor',
    operation: 'listRuns',
    says: ['x-sdk.paginated.next has no meaning beside the other keys'],
  },
  {
    name: 'contradictory keys',
    edit: pumps('readonly: true\n        paginated:\n', 'readonly: true\n        idempotent: true\n        paginated:\n'),
    at: 'x-sdk:',
    below: 'operationId: filterPumps',
    operation: 'filterPumps',
    says: ['readonly and idempotent say the same thing twice'],
  },
  {
    name: 'a wrong type',
    edit: runs('missing: [404]', 'missing: 404'),
    at: 'missing: 404',
    operation: 'retrieveRun',
    says: ['x-sdk.missing must be of type array; not 404'],
  },
  {
    name: 'a resource that is no dotted word',
    edit: pumps('resource: pumps.parts', 'resource: pumps/parts'),
    at: 'resource: pumps/parts',
    operation: 'retrievePart',
    says: ['x-sdk.resource must match'],
  },
  {
    name: 'an unknown key at the root',
    edit: root('  errors:', '  retrys: 3\n  errors:'),
    at: 'retrys: 3',
    says: ["x-sdk has no key \"retrys\" on the document's root", 'did you mean "retry"?'],
  },
  {
    name: 'an unknown key on a parameter',
    edit: pumps('x-sdk: { name: orderBy, sendDefault: name }', 'x-sdk: { name: orderBy, default: name }'),
    at: 'name: orderBy, default',
    operation: 'listPumps',
    says: ['x-sdk has no key "default" on a parameter', 'allowed: name, sendDefault, accepts'],
  },
  {
    name: 'an unknown key on a schema',
    edit: pumps('x-sdk: { write: PumpUpsert }', 'x-sdk: { writes: PumpUpsert }'),
    at: 'writes: PumpUpsert',
    says: ['x-sdk has no key "writes" on a schema', 'did you mean "write"?'],
  },
  {
    name: 'an unknown key on a property',
    edit: pumps('x-sdk: { sendDefault: false }', 'x-sdk: { sendDefaults: false }'),
    at: 'sendDefaults',
    operation: 'deletePumps',
    says: ['x-sdk has no key "sendDefaults" on a property', 'did you mean "sendDefault"?'],
  },
  {
    name: 'x-sdk where it means nothing',
    edit: runs("        '204': { description: Replaced. }", "        '204': { description: Replaced., x-sdk: { method: gone } }"),
    at: 'x-sdk: { method: gone }',
    operation: 'replaceRun',
    says: ['x-sdk has no meaning here', 'an operation', 'a schema'],
  },
];

const semantics: Case[] = [
  {
    name: 'a POST that does not say whether it may be sent twice',
    edit: pumps('        idempotent: true\n        batched: { over: items, merge: items }', '        batched: { over: items, merge: items }'),
    at: 'x-sdk:',
    below: 'operationId: upsertPumps',
    operation: 'upsertPumps',
    says: ['may be sent twice', 'readonly: true, idempotent: true, idempotent: false'],
  },
  {
    name: 'a PUT that does not say whether it may be sent twice',
    edit: runs('method: replace, idempotent: true', 'method: replace'),
    at: 'method: replace',
    operation: 'replaceRun',
    says: ['whether this PUT may be sent twice'],
  },
  {
    name: 'a GET that says so',
    edit: runs('method: retrieveLog }', 'method: retrieveLog, readonly: true }'),
    at: 'method: retrieveLog, readonly',
    operation: 'retrieveRunLog',
    says: ['x-sdk.readonly is derived for GET: remove it'],
  },
  {
    name: 'replacedBy without deprecated',
    edit: runs('      deprecated: true\n', ''),
    at: 'replacedBy:',
    operation: 'listRuns',
    says: ['x-sdk.replacedBy stands on a deprecated operation'],
  },
  {
    name: 'a size that is no parameter',
    edit: pumps('style: cursor, size: limit, token: cursor', 'style: cursor, size: limt, token: cursor'),
    at: 'size: limt',
    operation: 'listPumps',
    says: ['x-sdk.paginated.size is "limt"', 'allowed: limit, cursor, state[], order_by', 'did you mean "limit"?'],
  },
  {
    name: 'a token that is no parameter',
    edit: runs('token: page_num', 'token: page_no'),
    at: 'token: page_no',
    operation: 'listRuns',
    says: ['x-sdk.paginated.token is "page_no"', 'did you mean "page_num"?'],
  },
  {
    name: 'a size without a maximum',
    edit: pumps('schema: { type: integer, minimum: 1, maximum: 100, default: 25 }', 'schema: { type: integer, minimum: 1, default: 25 }'),
    at: 'size: limit, token: cursor',
    operation: 'listPumps',
    says: ['the schema of limit needs a maximum'],
  },
  {
    name: 'a partition parameter that does not exist',
    edit: pumps('parameter: partition, max', 'parameter: part, max'),
    at: 'parameter: part, max',
    operation: 'filterPumps',
    says: ['x-sdk.paginated.partitions is "part"', 'allowed: filter, sort_by, partition, byId, limit, cursor'],
  },
  {
    name: 'a parameter beside a partition that does not exist',
    edit: pumps('excludes: [sortBy]', 'excludes: [sort]'),
    at: 'excludes: [sort]',
    operation: 'filterPumps',
    says: ['x-sdk.paginated.partitions.excludes has "sort"', 'allowed: filter, sort_by'],
  },
  {
    name: 'a parameter that goes along with a partition and does not exist',
    edit: pumps('with: { byId: true }', 'with: { byID: true }'),
    at: 'with: { byID',
    operation: 'filterPumps',
    says: ['x-sdk.paginated.partitions.with has "byID"', 'did you mean "byId"?'],
  },
  {
    name: 'a look-up of what is no identifier',
    edit: pumps('items: { $ref: \'#/components/schemas/PumpId\' } }\n                depth', 'items: { $ref: \'#/components/schemas/Part\' } }\n                depth'),
    at: 'missing: [400]',
    operation: 'retrievePumps',
    says: ['x-sdk.missing needs identifiers that are looked up'],
  },
  {
    name: 'an update of a schema that does not exist',
    edit: pumps('patch: Pump }', 'patch: Pumb }'),
    at: 'patch: Pumb',
    says: ['x-sdk.patch: there is no schema Pumb', 'did you mean "Pump"?'],
  },
  {
    name: 'an update with a verb that the runtime does not know',
    edit: pumps('required: [set], properties: { set: { $ref: \'#/components/schemas/PumpState\' } }', 'required: [put], properties: { put: { $ref: \'#/components/schemas/PumpState\' } }'),
    at: 'patch: Pump',
    says: ['x-sdk.patch: update.state has "put"', 'allowed: set, setNull, add, remove, modify'],
  },
  {
    name: 'an update without an identifier',
    edit: pumps("        - { $ref: '#/components/schemas/PumpId' }\n        - type: object\n          required: [update]", '        - type: object\n          required: [update]'),
    at: 'patch: Pump',
    says: ['x-sdk.patch: PumpUpdate must be allOf an identifier'],
  },
  {
    name: 'a server of an operation elsewhere',
    edit: pumps("https://{region}.plant.dev/api/v1'", "https://{region}.plants.dev/api/v1'"),
    at: 'plants.dev',
    operation: 'retrieveCaller',
    says: ["the operation's server must be one, at https://{region}.plant.dev"],
  },
  {
    name: 'a class of a resource that does not exist',
    edit: root('classes: { pumps.parts', 'classes: { pump.parts'),
    at: 'pump.parts: PumpParts',
    says: ['x-sdk.classes: there is no resource pump.parts', 'did you mean "pumps.parts"?'],
  },
  {
    name: 'a next that the response does not have',
    edit: pumps('items: items, next: nextCursor }', 'items: items, next: cursor }'),
    at: 'next: cursor',
    operation: 'listPumps',
    says: ['x-sdk.paginated.next is "cursor"', 'the response has no cursor', 'allowed: items, nextCursor'],
  },
  {
    name: 'nested items that the response does not have',
    edit: pumps('items: hits.hits', 'items: hits.list'),
    at: 'items: hits.list',
    operation: 'searchReadings',
    says: ["the response's hits has no list", 'allowed: hits, total'],
  },
  {
    name: 'items that are no array',
    edit: pumps('items: hits.hits', 'items: hits.total'),
    at: 'items: hits.total',
    operation: 'searchReadings',
    says: ["the response's hits.total is no array"],
  },
  {
    name: 'a bare array that is none',
    edit: pumps('token: cursor, items: items, next', 'token: cursor, next'),
    at: 'paginated: { style: cursor',
    operation: 'listPumps',
    says: ['the response is no array', 'items must name the field'],
  },
  {
    name: 'a parameter that collides with the list’s own',
    edit: pumps('- name: labels', '- name: prefetch'),
    at: '- name: prefetch',
    operation: 'listPumps',
    says: ["collides with the list's own", 'x-sdk.name'],
  },
  {
    name: 'paginated beside result',
    edit: runs("replacedBy: '`pumps.filter`'", "replacedBy: '`pumps.filter`'\n        result: items"),
    at: 'result: items',
    operation: 'listRuns',
    says: ['x-sdk.result has no meaning beside paginated'],
  },
  {
    name: 'batched over what is no field',
    edit: pumps('batched: { over: items, merge: items }', 'batched: { over: item, merge: items }'),
    at: 'over: item,',
    operation: 'upsertPumps',
    says: ['x-sdk.batched.over is "item"', 'allowed: path, items', 'did you mean "items"?'],
  },
  {
    name: 'batched over what is no array',
    edit: pumps('batched: { over: items, parallel: false }', 'batched: { over: ignoreUnknownIds, parallel: false }'),
    at: 'over: ignoreUnknownIds',
    operation: 'deletePumps',
    says: ["the body's ignoreUnknownIds must be an array"],
  },
  {
    name: 'batched items without maxItems',
    edit: pumps('minItems: 1, maxItems: 1000', 'minItems: 1'),
    at: 'description: Which pumps., minItems: 1',
    operation: 'deletePumps',
    says: ['items needs maxItems'],
  },
  {
    name: 'merge of what the response does not have',
    edit: pumps('batched: { over: items, merge: items }', 'batched: { over: items, merge: pumps }'),
    at: 'merge: pumps',
    operation: 'upsertPumps',
    says: ['x-sdk.batched.merge is "pumps"', 'allowed: items, nextCursor'],
  },
  {
    name: 'once beside what is never sent twice',
    edit: pumps('batched: { over: items, parallel: false }', 'batched: { over: items, parallel: false, once: [externalId] }'),
    at: 'once: [externalId]',
    operation: 'deletePumps',
    says: ['x-sdk.batched.once has a meaning beside idempotent: true only'],
  },
  {
    name: 'once for what an item does not have',
    edit: pumps('batched: { over: items, merge: items }', 'batched: { over: items, merge: items, once: [nam] }'),
    at: 'once: [nam]',
    operation: 'upsertPumps',
    says: ['x-sdk.batched.once is "nam"', 'an item has no nam'],
  },
  {
    name: 'an identifier schema that does not exist',
    edit: pumps('identifier: PartId,', 'identifier: PartID,'),
    at: 'identifier: PartID',
    operation: 'retrievePart',
    says: ['there is no schema PartID', 'allowed: PumpId, PumpUpdate, PartId', 'did you mean "PartId"?'],
  },
  {
    name: 'identifier properties that do not exist',
    edit: pumps('path: [pumpExternalId, partNumber]', 'path: [pumpExternalId, number]'),
    at: 'path: [pumpExternalId, number]',
    operation: 'retrievePart',
    says: ['PartId has no number', 'allowed: pumpExternalId, partNumber'],
  },
  {
    name: 'fewer identifier properties than path parameters',
    edit: pumps('path: [pumpExternalId, partNumber]', 'path: [pumpExternalId]'),
    at: 'path: [pumpExternalId]',
    operation: 'retrievePart',
    says: ['names 1, but the path has 2', 'one property of PartId for each of externalId, partNumber'],
  },
  {
    name: 'an identifier form that names no property',
    edit: pumps('string: externalId, number: id', 'string: externalID, number: id'),
    at: 'string: externalID',
    says: ['PumpId has no property externalID', 'allowed: id, externalId', 'did you mean "externalId"?'],
  },
  {
    name: 'an identifier without required properties',
    edit: pumps('      required: [pumpExternalId, partNumber]\n', ''),
    at: 'tuple: [pumpExternalId, partNumber]',
    says: ['PartId is no identifier', 'needs required properties'],
  },
  {
    name: 'prepare with an operation that does not exist',
    edit: runs('operation: createToken', 'operation: makeToken'),
    at: 'operation: makeToken',
    operation: 'startRun',
    says: ['there is no operation makeToken', 'createToken'],
  },
  {
    name: 'prepare into what the body does not have',
    edit: runs('into: auth.token', 'into: auth.tokn'),
    at: 'into: auth.tokn',
    operation: 'startRun',
    says: ["the body's auth has no tokn", 'did you mean "token"?'],
  },
  {
    name: 'prepare from what the operation does not give',
    edit: runs('from: value', 'from: secret'),
    at: 'from: secret',
    operation: 'startRun',
    says: ['an item that createToken gives has no secret', 'allowed: value'],
  },
  {
    name: 'waiting for a state that does not exist',
    edit: runs('done: [done]', 'done: [finished]'),
    at: 'done: [finished]',
    operation: 'retrieveRun',
    says: ['state is never "finished"', 'allowed: queued, done, failed, paused'],
  },
  {
    name: 'waiting on a field that does not exist',
    edit: runs('waitable: { state: state', 'waitable: { state: status'),
    at: 'state: status',
    operation: 'retrieveRun',
    says: ['the response has no status', 'did you mean "state"?'],
  },
  {
    name: 'a state with two meanings',
    edit: runs('failed: [failed]', 'failed: [done]'),
    at: 'failed: [done]',
    operation: 'retrieveRun',
    says: ['"done" stands in done and in failed'],
  },
  {
    name: 'query and body of one name',
    edit: runs('      requestBody:\n        required: true\n        content: { application/json: { schema: { $ref: \'#/components/schemas/RunReplace\' } } }', "      parameters:\n        - { name: speed, in: query, description: Speed., schema: { type: number } }\n      requestBody:\n        required: true\n        content: { application/json: { schema: { $ref: '#/components/schemas/RunReplace' } } }"),
    at: 'speed: { type: number, minimum',
    operation: 'replaceRun',
    says: ['the body field speed collides with the query parameter'],
  },
  {
    name: 'a name that can’t be a parameter',
    edit: pumps('x-sdk: { name: state, accepts: [single, lowerCase] }', 'x-sdk: { accepts: [single, lowerCase] }'),
    at: "- name: 'state[]'",
    operation: 'listPumps',
    says: ["state[] can't be a parameter's name", 'such as state'],
  },
  {
    name: 'a query parameter that can’t stand in a URL',
    edit: pumps("- name: 'state[]'", "- name: 'state of&'"),
    at: "- name: 'state of&'",
    operation: 'listPumps',
    says: ["the query parameter state of& can't stand in a URL", '"[]" at the end'],
  },
  {
    name: 'a header parameter',
    edit: pumps('- name: labels\n          in: query', '- name: labels\n          in: header'),
    at: '- name: labels',
    operation: 'listPumps',
    says: ["the header parameter labels can't be part of a method", 'allowed: path and query parameters'],
  },
  {
    name: 'an unsupported query style',
    edit: pumps('          explode: false\n', '          style: spaceDelimited\n          explode: false\n'),
    at: '- name: labels',
    operation: 'listPumps',
    says: ['style spaceDelimited of labels is not supported', 'allowed: form'],
  },
  {
    name: 'two operations for one method',
    edit: runs('method: replace, idempotent', 'method: retrieve, idempotent'),
    at: 'method: retrieve, idempotent',
    operation: 'replaceRun',
    says: ['runs.retrieve is already the method of retrieveRun (GET /runs/{runId})'],
  },
  {
    name: 'a method that the waiter has taken',
    edit: runs('method: replace, idempotent', 'method: wait, idempotent'),
    at: 'method: wait, idempotent',
    operation: 'replaceRun',
    says: ['runs.wait is already the method of retrieveRun'],
  },
  {
    name: 'a resource that is also a method',
    edit: runs('resource: runs.notes, method: set', 'resource: runs.replace, method: set'),
    at: 'resource: runs.replace',
    operation: 'setRunNotes',
    says: ['the resource runs.replace clashes with the method of replaceRun'],
  },
  {
    name: 'a missing default response',
    edit: runs("        '204': { description: Replaced. }\n        '400': { $ref: 'shared.yaml#/components/responses/BadRequest' }\n        default: { $ref: 'shared.yaml#/components/responses/Failure' }", "        '204': { description: Replaced. }\n        '400': { $ref: 'shared.yaml#/components/responses/BadRequest' }"),
    at: 'responses:',
    below: 'operationId: replaceRun',
    operation: 'replaceRun',
    says: ['the default response is missing'],
  },
  {
    name: 'a result that the response does not have',
    edit: runs('result: run\n', 'result: runn\n'),
    at: 'result: runn',
    operation: 'startRun',
    says: ['x-sdk.result is "runn"', 'allowed: run', 'did you mean "run"?'],
  },
  {
    name: 'a body that is not JSON',
    edit: runs('content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } }', 'content: { text/csv: { schema: { type: string } } }'),
    at: 'requestBody:',
    below: 'operationId: setRunNotes',
    operation: 'setRunNotes',
    says: ["content type is text/csv; allowed: application/json"],
  },
  {
    name: 'a sent schema with readOnly properties and no write form',
    edit: pumps('      x-sdk: { write: PumpPlanUpsert }\n', ''),
    at: 'hash: { type: string, readOnly: true',
    says: ['PumpPlan is sent by a request and has readOnly properties', 'x-sdk.write'],
  },
  {
    name: 'a write form with the name of a schema',
    edit: pumps('write: PumpPlanUpsert', 'write: PumpFilter'),
    at: 'write: PumpFilter',
    says: ['there is already a schema PumpFilter'],
  },
  {
    name: 'a writeOnly property that is read, and no write form',
    edit: pumps("finish: { type: [string, 'null'],", "finish: { writeOnly: true, type: [string, 'null'],"),
    at: 'finish: { writeOnly',
    says: ['Part is read from a response and has writeOnly properties', 'x-sdk.write'],
  },
  {
    name: 'a schema between two write forms that has none',
    edit: [
      pumps("plan: { $ref: '#/components/schemas/PumpPlan', description: Its plan. }", "plan: { $ref: '#/components/schemas/PumpPlanBox', description: Its plan. }"),
      pumps('    PumpPlan:\n', "    PumpPlanBox: { type: object, description: A box., properties: { plan: { $ref: '#/components/schemas/PumpPlan', description: The plan. } } }\n    PumpPlan:\n"),
    ],
    at: 'PumpPlanBox: { type',
    says: ['PumpPlanBox is both read and sent, and refers to PumpPlan', 'give PumpPlanBox x-sdk.write as well'],
  },
  {
    name: 'short forms inside the items of a batch',
    edit: pumps('state: { $ref: \'#/components/schemas/PumpState\' }\n        secret', "state: { $ref: '#/components/schemas/PumpState', x-sdk: { accepts: [lowerCase] } }\n        secret"),
    at: 'items: { type: array, description: The pumps., minItems',
    operation: 'upsertPumps',
    says: ["short forms", "can't stand inside the items of a batch"],
  },
  {
    name: 'lowerCase on what is no enum',
    edit: pumps('labels\n          in: query\n          description: Labels to list.', 'labels\n          in: query\n          description: Labels to list.\n          x-sdk: { accepts: [lowerCase] }'),
    at: 'x-sdk: { accepts: [lowerCase] }',
    says: ['lowerCase is for enums'],
  },
  {
    name: 'single on what is no array',
    edit: pumps('x-sdk: { name: orderBy, sendDefault: name }', 'x-sdk: { name: orderBy, accepts: [single] }'),
    at: 'accepts: [single] }',
    says: ['single is for arrays'],
  },
  {
    name: 'sendDefault on a nested property',
    edit: pumps("parent: { type: [string, 'null'], description: External id of its parent. }", "parent: { type: [string, 'null'], description: External id of its parent., x-sdk: { sendDefault: x } }"),
    at: 'parent: { type',
    says: ['x-sdk.sendDefault works on parameters and on top-level fields'],
  },
  {
    name: 'a discriminator that does not tell variants apart',
    edit: runs('type: { type: string, const: fill, description: The kind. }', 'type: { type: string, description: The kind. }'),
    at: "- { $ref: '#/components/schemas/FillTask' }",
    says: ['FillTask needs type as a required property with const'],
  },
  {
    name: 'a mapping to the wrong variant',
    edit: runs("drain: '#/components/schemas/DrainTask'", "empty: '#/components/schemas/DrainTask'"),
    at: "empty: '#/components",
    says: ['"empty"', 'allowed: drain'],
  },
  {
    name: 'a reserved schema name',
    edit: [runs('    RunBase:', '    Record:'), runs("{ $ref: '#/components/schemas/RunBase' }", "{ $ref: '#/components/schemas/Record' }")],
    at: '    Record:',
    says: ["a schema can't be named Record"],
  },
  {
    name: 'schema names that differ in case only',
    edit: [runs('    RunBase:', '    RUN:'), runs("{ $ref: '#/components/schemas/RunBase' }", "{ $ref: '#/components/schemas/RUN' }")],
    at: '    RUN:',
    says: ['differ in case only'],
  },
  {
    name: 'a class with the name of a schema',
    edit: [runs('    RunBase:', '    RunNotes:'), runs("{ $ref: '#/components/schemas/RunBase' }", "{ $ref: '#/components/schemas/RunNotes' }")],
    at: '    put:',
    below: '/runs/{runId}/notes:',
    says: ['the class of runs.notes would be exported as RunNotes, which is the schema RunNotes'],
  },
  {
    name: 'a path that the root does not list',
    edit: root("  /runs/{runId}/log: { $ref: 'runs.yaml#/paths/~1runs~1{runId}~1log' }\n", ''),
    at: '/runs/{runId}/log:',
    file: 'runs.yaml',
    says: ['the path /runs/{runId}/log is not listed in openapi/plant/openapi.yaml'],
  },
  {
    name: 'a component that nothing refers to',
    edit: runs('    RunBase:', '    Left: { type: object, description: Left over. }\n    RunBase:'),
    at: '    Left:',
    says: ['nothing refers to components/schemas/Left'],
  },
  {
    name: 'one component name in two files',
    edit: [runs('    RunBase:', '    Pump: { type: object, description: Another. }\n    RunBase:'), runs("why: { type: string", "pump: { $ref: '#/components/schemas/Pump' }\n        why: { type: string")],
    at: '',
    says: ['components/schemas/Pump is also defined at openapi/plant/'],
  },
  {
    name: 'a platform that is not its folder',
    edit: root('platform: plant', 'platform: factory'),
    at: 'platform: factory',
    says: ['x-sdk.platform is "factory", but the folder is plant'],
  },
  {
    name: 'a server variable that does not exist',
    edit: root('region: { replacedBy: baseUrl }', 'regio: { replacedBy: baseUrl }'),
    at: 'regio: { replacedBy',
    says: ['the server has no such variable', 'allowed: region, site', 'did you mean "region"?'],
  },
  {
    name: 'YAML that does not parse',
    edit: runs('summary: List runs', 'summary: "List runs'),
    at: '',
    says: ['openapi/plant/runs.yaml:', 'not valid YAML'],
  },
  {
    name: 'a file that does not exist',
    edit: root("/tokens: { $ref: 'tokens.yaml#", "/tokens: { $ref: 'token.yaml#"),
    at: "'token.yaml#",
    says: ['points to a file that does not exist'],
  },
  {
    name: 'what the linter finds',
    edit: runs('      summary: Replace a run\n', ''),
    at: '    put:',
    says: ['(operation-summary)'],
  },
  {
    name: 'an example that does not fit the write form',
    edit: pumps('items: [{ externalId: a, plan: { steps: 3 }, secret: s }]', 'items: [{ externalId: a, plan: { steps: 0 }, secret: s }]'),
    at: 'items: [{ externalId: a, plan: { steps: 0 }',
    operation: 'upsertPumps',
    says: ['the example does not fit its schema', 'items 0 plan steps must be >= 1'],
  },
  {
    name: 'a write form that requires what it does not have',
    edit: pumps('x-sdk: { write: PumpUpsert }', 'x-sdk: { write: { name: PumpUpsert, required: [externalID] } }'),
    at: 'required: [externalID]',
    says: ['x-sdk.write.required: PumpUpsert has no externalID', 'did you mean "externalId"?'],
  },
  {
    name: 'a write form in the long form without a name',
    edit: pumps('x-sdk: { write: PumpUpsert }', 'x-sdk: { write: { required: [externalId] } }'),
    at: 'x-sdk: { write: { required: [externalId] } }',
    says: ['x-sdk.write.name is missing'],
  },
  {
    name: 'variants of a body that are told apart by what the SDK fills in',
    edit: pumps('                cursor: { type: string, description: Next page. }\n      responses:', '                cursor: { type: string, description: Next page. }\n              oneOf: [{ required: [byId] }, { required: [cursor] }]\n      responses:'),
    at: 'oneOf: [{ required: [byId] }',
    operation: 'filterPumps',
    says: ['cursor is none of the caller\'s parameters'],
  },
  {
    name: 'a result by a parameter without an enum',
    edit: runs('x-sdk: { resource: runs, method: replace, idempotent: true }', 'x-sdk: { resource: runs, method: replace, idempotent: true, resultBy: { parameter: speed, schemas: { a: Run } } }'),
    at: 'parameter: speed',
    operation: 'replaceRun',
    says: ['x-sdk.resultBy.parameter: speed is no field of the body with an enum'],
  },
  {
    name: 'a result by a parameter that is never that, and a value without a result',
    edit: [
      runs('        idempotent: false\n        stability: beta\n        result: run\n', '        idempotent: false\n        stability: beta\n        result: run\n        resultBy: { parameter: level, schemas: { hihg: Run } }\n'),
      runs('                task: { $ref: ', '                level: { type: string, enum: [high, low], description: Level. }\n                task: { $ref: '),
    ],
    at: 'hihg',
    operation: 'startRun',
    says: ['x-sdk.resultBy.schemas: level is never "hihg"', 'did you mean "high"?'],
  },
  {
    name: 'a result that the answer never has',
    edit: [
      runs('        idempotent: false\n        stability: beta\n        result: run\n', '        idempotent: false\n        stability: beta\n        result: run\n        resultBy: { parameter: level, schemas: { high: Task } }\n'),
      runs('                task: { $ref: ', '                level: { type: string, enum: [high], description: Level. }\n                task: { $ref: '),
    ],
    at: 'high: Task',
    operation: 'startRun',
    says: ['x-sdk.resultBy.schemas: the result is never Task', 'allowed: Run'],
  },
  {
    name: 'a result by a parameter of a list',
    edit: pumps('        readonly: true\n        paginated:\n', '        readonly: true\n        resultBy: { parameter: sort_by, schemas: { a: Pump } }\n        paginated:\n'),
    at: 'resultBy',
    operation: 'filterPumps',
    says: ['x-sdk.resultBy has no meaning beside paginated and batched'],
  },
  {
    name: 'an example with a property that nobody describes',
    edit: pumps('items: [{ externalId: a, plan: { steps: 3 }, secret: s }]', 'items: [{ externalId: a, plan: { steps: 3 }, sceret: s }]'),
    at: 'sceret',
    operation: 'upsertPumps',
    says: ['items 0 must not have sceret'],
  },
  {
    name: 'an example of a composed schema with a property that none of its parts describes',
    edit: pumps("items: { $ref: '#/components/schemas/PumpUpdate' } }\n", "items: { $ref: '#/components/schemas/PumpUpdate' } }\n            example: { items: [{ id: 1, update: { state: { set: RUNNING }, speed: { set: 4 } } }] }\n"),
    at: 'speed',
    operation: 'updatePumps',
    says: ['items 0 update must not have speed'],
  },
];

describe.each([['vocabulary', vocabulary], ['rules', semantics]] as const)('%s', (_group, cases) => {
  it.each(cases)('$name', async ({ edit, at, below, file, operation, says }) => {
    const edits = [edit].flat();
    const project = new Project(edits);
    try {
      const faults = await project.faults();
      const fault = faults.find((one) => says.every((part) => one.includes(part)));
      expect(fault, `among:\n${faults.join('\n')}`).toBeDefined();
      if (at !== '') {
        const name = file ?? edits[0]!.file;
        expect(fault).toContain(`openapi/plant/${name}:${project.line(name, at, below)}: `);
      }
      if (operation !== undefined) expect(fault).toContain(`: ${operation}: `);
    } finally {
      project.remove();
    }
  });
});

it('finds nothing wrong with the fixture', async () => {
  const project = new Project();
  try {
    expect(await project.faults()).toEqual([]);
  } finally {
    project.remove();
  }
});

it('reports every fault of a stage at once', async () => {
  const project = new Project([runs('done: [done]', 'done: [finished]'), pumps('path: [pumpExternalId, partNumber]', 'path: [pumpExternalId]')]);
  try {
    const faults = await project.faults();
    expect(faults).toHaveLength(2);
  } finally {
    project.remove();
  }
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Operations of one resource, and resources of one file. */
const perResource = 5;
const perArea = 5;

const field = (index: number): string =>
  [
    `        text${index}: { type: string, description: Text number ${index}., maxLength: 255 }`,
    `        count${index}: { type: integer, minimum: 0, description: Count number ${index}. }`,
    `        labels${index}: { type: array, description: Labels number ${index}., items: { type: string } }`,
  ].join('\n');

const answers = `        '400': { $ref: 'shared.yaml#/components/responses/BadRequest' }
        default: { $ref: 'shared.yaml#/components/responses/Failure' }`;

/** List, upsert, delete, retrieve and count of one resource. */
function paths(thing: string, tag: string): string {
  const name = thing[0]!.toUpperCase() + thing.slice(1);
  const content = (schema: string): string => `content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } }`;
  return `  /${thing}s:
    get:
      operationId: list${name}s
      summary: List ${thing}s
      tags: [${tag}]
      x-sdk:
        resource: ${thing}s
        method: list
        paginated: { style: cursor, size: limit, token: cursor, items: items, next: nextCursor }
      parameters:
        - { name: limit, in: query, description: Page size., schema: { type: integer, minimum: 1, maximum: 1000, default: 100 } }
        - { name: cursor, in: query, description: Where the page starts., schema: { type: string } }
      responses:
        '200': { description: A page., ${content(`${name}Page`)} }
${answers}
    post:
      operationId: upsert${name}s
      summary: Create or replace ${thing}s
      tags: [${tag}]
      x-sdk: { resource: ${thing}s, method: upsert, idempotent: true, batched: { over: items, merge: items } }
      requestBody: { required: true, ${content(`${name}Request`)} }
      responses:
        '200': { description: What is there now., ${content(`${name}Page`)} }
${answers}
  /${thing}s/delete:
    post:
      operationId: delete${name}s
      summary: Delete ${thing}s
      tags: [${tag}]
      x-sdk: { resource: ${thing}s, method: delete, idempotent: false, batched: { over: items } }
      requestBody: { required: true, ${content(`${name}IdRequest`)} }
      responses:
        '200': { description: Done., content: { application/json: { schema: { $ref: 'shared.yaml#/components/schemas/Nothing' } } } }
${answers}
  /${thing}s/{externalId}:
    get:
      operationId: retrieve${name}
      summary: Retrieve ${thing}s
      tags: [${tag}]
      x-sdk: { resource: ${thing}s, method: retrieve, missing: [404], batched: { over: path, identifier: ${name}Id, path: [externalId] } }
      parameters:
        - { name: externalId, in: path, required: true, description: Which one., schema: { type: string } }
      responses:
        '200': { description: It., ${content(name)} }
${answers}
  /${thing}s/count:
    post:
      operationId: count${name}s
      summary: Count ${thing}s
      tags: [${tag}]
      x-sdk: { resource: ${thing}s, method: count, readonly: true }
      requestBody: { required: true, ${content(`${name}Query`)} }
      responses:
        '200': { description: The count., ${content(`${name}Count`)} }
${answers}`;
}

function schemas(thing: string): string {
  const name = thing[0]!.toUpperCase() + thing.slice(1);
  const list = (of: string): string => `{ type: array, description: The items., minItems: 1, maxItems: 100, items: { $ref: '#/components/schemas/${of}' } }`;
  return `    ${name}:
      description: A ${thing}.
      x-sdk: { write: ${name}Upsert }
      type: object
      required: [externalId, createdTime]
      properties:
        externalId: { type: string, description: Your id., minLength: 1, maxLength: 255 }
        createdTime: { type: integer, format: int64, minimum: 0, maximum: 9007199254740991, readOnly: true, description: Milliseconds since the epoch. }
${[1, 2, 3, 4].map(field).join('\n')}
    ${name}Page:
      description: A page.
      type: object
      required: [items]
      properties:
        items: { type: array, description: The items., items: { $ref: '#/components/schemas/${name}' } }
        nextCursor: { type: string, description: Where the next page starts. }
    ${name}Request:
      description: Items to write.
      type: object
      required: [items]
      properties:
        items: ${list(name)}
    ${name}Id:
      description: Identifies a ${thing}.
      x-sdk: { identifier: { string: externalId } }
      type: object
      required: [externalId]
      properties:
        externalId: { type: string, description: Your id. }
    ${name}IdRequest:
      description: Items to delete.
      type: object
      required: [items]
      properties:
        items: ${list(`${name}Id`)}
    ${name}Query:
      description: What to count.
      type: object
      properties:
${[1, 2].map(field).join('\n')}
    ${name}Count:
      description: A count.
      type: object
      required: [count]
      properties:
        count: { type: integer, minimum: 0, description: The count. }`;
}

const shared = `components:
  responses:
    BadRequest: { description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/ErrorBody' } } } }
    Failure: { description: Failed., content: { application/json: { schema: { $ref: '#/components/schemas/ErrorBody' } } } }
  schemas:
    Nothing: { type: object, maxProperties: 0, description: Nothing. }
    ErrorBody:
      description: What went wrong.
      type: object
      required: [error]
      properties:
        error: { type: string, description: What went wrong. }
`;

/** Writes the spec of a made-up platform with so many operations, below `folder`/openapi/synthetic. */
export function writeSynthetic(folder: string, operations: number): void {
  const out = join(folder, 'openapi/synthetic');
  mkdirSync(out, { recursive: true });
  const things = Array.from({ length: operations / perResource }, (_, index) => `thing${letters(index)}`);
  const refs: string[] = [];
  const tags: string[] = [];
  for (let area = 0; area * perArea < things.length; area++) {
    const own = things.slice(area * perArea, (area + 1) * perArea);
    const file = `area${area + 1}.yaml`;
    writeFileSync(join(out, file), `paths:\n${own.map((thing) => paths(thing, `Area ${area + 1}`)).join('\n')}\ncomponents:\n  schemas:\n${own.map(schemas).join('\n')}\n`);
    tags.push(`  - { name: Area ${area + 1}, description: Things of area ${area + 1}. }`);
    for (const thing of own) for (const path of [`/${thing}s`, `/${thing}s/delete`, `/${thing}s/{externalId}`, `/${thing}s/count`]) refs.push(`  ${path}: { $ref: '${file}#/paths/${path.replaceAll('/', '~1')}' }`);
  }
  writeFileSync(join(out, 'shared.yaml'), shared);
  writeFileSync(
    join(out, 'openapi.yaml'),
    `openapi: 3.1.0
info: { title: Synthetic, version: 1.0.0, description: A made-up platform of ${operations} operations., license: { name: Apache-2.0, identifier: Apache-2.0 } }
servers:
  - url: https://{region}.synthetic.dev/api
    description: A region.
    variables: { region: { default: north, description: The region. } }
security: [{ token: [] }]
tags:
${tags.join('\n')}
x-sdk:
  platform: synthetic
  client: SyntheticClient
  serverVariables: { region: { replacedBy: baseUrl } }
  errors: { message: error }
  retry: { always: [429], safe: [503] }
paths:
${refs.join('\n')}
components:
  securitySchemes:
    token: { type: http, scheme: bearer, description: An access token. }
`,
  );
}

/** Always two letters, so that no plural is another one's name: 0 → aa, 25 → az, 26 → ba. */
function letters(index: number): string {
  const letter = (position: number): string => String.fromCharCode(97 + position);
  return letter(Math.floor(index / 26)) + letter(index % 26);
}

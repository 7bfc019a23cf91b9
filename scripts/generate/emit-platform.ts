import type { Document, RootExtension } from './document.js';
import { basePathOf } from './descriptor.js';
import { resourceBase } from './emit-class.js';
import { header } from './header.js';
import { statement } from './imports.js';
import type { Model } from './model.js';
import { upperFirst } from './names.js';
import { Code, blockLiteral, literal, jsdoc, paragraphs, sentence } from './text.js';

export function displayName(document: Document): string {
  return document['x-sdk'].displayName ?? upperFirst(document['x-sdk'].platform);
}

/** `CogniteClient` → `CogniteOptions` */
export function optionsTypeName(document: Document): string {
  return `${document['x-sdk'].client.replace(/Client$/, '')}Options`;
}

interface Option {
  readonly name: string;
  readonly doc: string | undefined;
  readonly required: boolean;
  readonly field: Record<string, unknown>;
}

/** platform.ts: the client's options and the platform's defaults. */
export function emitPlatform(model: Model): string {
  const { document } = model;
  const x = document['x-sdk'];
  const options = optionsOf(document);
  const members = options.map(({ name, doc, required }) => `${jsdoc([doc], '  ')}  ${name}${required ? '' : '?'}: string${required ? '' : ' | undefined'};`);
  const name = optionsTypeName(document);
  const doc = jsdoc([`Options of {@link ${x.client}}, and of each of its areas alone.`]);
  const body = members.length > 0 ? `export interface ${name} extends ClientOptions {\n${members.join('\n')}\n}` : `export type ${name} = ClientOptions;`;
  const fields = platformFields(document, x, options);
  return [
    header(model.source) + statement('import type', ['ClientOptions'], '../../src/core/client-options.js'),
    statement('import type', ['Connection'], '../../src/core/connection.js'),
    statement('import type', ['Platform'], '../../src/core/platform.js'),
    ...(x.rateLimitHeaders ? [statement('import', ['readRateLimit'], '../../src/core/rate-limit.js')] : []),
    statement('import', ['Resource', 'connect'], '../../src/core/resource.js'),
    `\n${doc}${body}`,
    `\n${jsdoc([`What the runtime knows of ${displayName(document)}. @internal`])}export const platform = ${blockLiteral(fields)} as const satisfies Platform;\n`,
    `${jsdoc([`What every resource of ${displayName(document)} shares.`])}export abstract class ${resourceBase(name)} extends Resource {
${jsdoc(["@param options a client's options, or the connection of one"], '  ')}  constructor(options: ${name} | Connection) {
    super(platform, options);
  }
}
`,
    `${connectDoc(document)}export function connect${name.replace(/Options$/, '')}(options: ${name}): Connection {\n  return connect(platform, options);\n}\n`,
  ].join('\n');
}

function connectDoc(document: Document): string {
  return jsdoc([
    `A connection to ${displayName(document)}, for the functions that stand for single methods. What shares one shares its concurrency, retry budget and token.`,
    '@throws {ValidationError} for an unknown, missing or impossible option',
  ]);
}

function optionsOf(document: Document): Option[] {
  const x = document['x-sdk'];
  const options: Option[] = Object.entries(document.servers?.[0]?.variables ?? {}).map(([name, variable]) => {
    const replaced = x.serverVariables?.[name]?.replacedBy === 'baseUrl';
    const doc = [sentence(paragraphs(variable.description)), replaced ? 'Not needed with `baseUrl`.' : undefined].filter(Boolean).join(' ');
    return { name, doc, required: !replaced, field: { required: true, locates: replaced || undefined } };
  });
  for (const [name, option] of Object.entries(x.options ?? {})) {
    const fallback = option.default === undefined ? undefined : `Default: \`${option.default}\`.`;
    options.push({
      name,
      doc: [sentence(paragraphs(option.description)), fallback].filter(Boolean).join(' '),
      required: option.required === true && option.default === undefined,
      field: { header: option.header, required: option.required, default: option.default },
    });
  }
  return options;
}

/** The names are those of `Platform` in src/core/platform.ts. */
function platformFields(document: Document, x: RootExtension, options: readonly Option[]): Record<string, unknown> {
  const url = document.servers![0]!.url.replace(/\/+$/, '');
  const [, origin = '', basePath = ''] = /^(https:\/\/[^/]+)(.*)$/.exec(url) ?? [];
  return {
    name: x.platform,
    origin,
    basePath,
    options: Object.fromEntries(options.map(({ name, field }) => [name, field])),
    headers: Object.fromEntries(Object.entries(x.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    // Only what the runtime asks about; the rest it sends everywhere.
    browserHeaders: x.browserHeaders?.map((name) => name.toLowerCase()).filter((name) => !['accept', 'authorization', 'content-type'].includes(name)),
    requestIdHeader: x.requestIdHeader,
    readRateLimit: x.rateLimitHeaders && new Code('readRateLimit'),
    rateLimitHeaders: x.rateLimitHeaders,
    gzip: x.gzip || undefined,
    // Only what is not the usual one.
    authHeader: /^authorization$/i.test(x.auth?.header ?? 'authorization') ? undefined : x.auth?.header?.toLowerCase(),
    authScheme: x.auth?.scheme === 'Bearer' ? undefined : x.auth?.scheme,
    errors: {
      code: x.errors.code && [x.errors.code].flat(),
      message: [x.errors.message].flat(),
      missing: x.errors.missing && [x.errors.missing].flat(),
      duplicated: x.errors.duplicated && [x.errors.duplicated].flat(),
    },
    retry: { always: x.retry.always, safe: x.retry.safe, hintHeader: x.retry.hintHeader },
  };
}

/** Paths that stand under a base of their own, as a last argument. */
function basesArgument(model: Model): string {
  const elsewhere = model.operations.map((operation) => [operation.site.path, basePathOf(model.document, operation)] as const).filter(([, base]) => base !== undefined);
  return elsewhere.length === 0 ? '' : `, ${literal(Object.fromEntries(elsewhere))}`;
}

/** verbs.ts: the client's own typed calls of the platform's paths. */
export function emitVerbs(model: Model): string {
  return `${header(model.source)}import type { Connection } from '../../src/core/connection.js';
import { verbs, type Verbs } from '../../src/core/verbs.js';
import type { paths } from './schema.js';

/** Typed calls of every path of the spec as the wire has it, without what the resources add. */
export type RawVerbs = Verbs<paths>;

/** Typed calls that are sent through the connection: its address, credentials, timeouts and retries hold. */
export function createVerbs(connection: Connection): RawVerbs {
  return verbs<paths>(connection${basesArgument(model)});
}
`;
}

/** client.ts: openapi-fetch over the platform's paths. */
export function emitClient(model: Model): string {
  return `${header(model.source)}import createClient, { type Client } from 'openapi-fetch';
import type { Connection } from '../../src/core/connection.js';
import { rawClientOptions } from '../../src/core/raw.js';
import type { paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** The typed fetch client: every path of the spec as the wire has it, without what the resources add. */
export type RawClient = Client<paths>;

/** A fetch client that sends through the connection: its address, credentials, timeouts and retries hold. */
export function createRawClient(connection: Connection): RawClient {
  return createClient<paths>(rawClientOptions(connection${basesArgument(model)}));
}
`;
}

/** index.ts: all areas and the options. */
export function emitIndex(model: Model): string {
  const areas = model.areas.map((area) => `export * from './${area.name}.js';`);
  return `${header(model.source)}${areas.join('\n')}\nexport { connect${optionsTypeName(model.document).replace(/Options$/, '')}, type ${optionsTypeName(model.document)} } from './platform.js';\n`;
}

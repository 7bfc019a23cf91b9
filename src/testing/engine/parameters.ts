import { resolve, type JsonSchema, type MockDocument, type Parameter } from './document.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';
import type { Validator } from './validator.js';

/** A request's path and query values, decoded and of the types that the document gives them. */
export interface Values {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
}

/** @throws {Refusal} 400, for a parameter that is unknown, missing or ill-typed */
export function readParameters(
  document: MockDocument,
  validator: Validator,
  route: Route,
  encoded: Readonly<Record<string, string>>,
  search: URLSearchParams,
  headers: Headers,
): Values {
  const values: Values = { path: {}, query: {} };
  const known = new Set<string>();
  for (const parameter of route.parameters) {
    const { name, in: place } = parameter;
    const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? true;
    let value: unknown;
    if (place === 'path') value = typed(document, schema, decode(name, encoded[name]!));
    else if (place === 'query') value = fromQuery(document, parameter, schema, search, known);
    else if (place === 'header') value = headers.get(name) ?? undefined;
    const holder: Record<string, unknown> = { [name]: value };
    if (value === undefined) delete holder[name];
    const rule: JsonSchema = wrapped(parameter, schema);
    const problem = validator.request(rule, holder);
    if (problem) throw new Refusal(400, `The ${place} parameter ${problem}.`);
    if (place === 'path') values.path[name] = String(holder[name]);
    else if (place === 'query' && holder[name] !== undefined) values.query[name] = holder[name];
  }
  for (const name of new Set(search.keys())) {
    if (!known.has(name)) throw new Refusal(400, `${route.id} has no query parameter "${name}".`);
  }
  return values;
}

const wrappers = new WeakMap<Parameter, JsonSchema>();

/** The parameter as the property of an object, so that what is required and what is default need no words of their own. */
function wrapped(parameter: Parameter, schema: JsonSchema): JsonSchema {
  let wrapper = wrappers.get(parameter);
  if (!wrapper) {
    wrapper = { type: 'object', properties: { [parameter.name]: schema }, required: parameter.required ? [parameter.name] : [] };
    wrappers.set(parameter, wrapper);
  }
  return wrapper;
}

function decode(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, `The path parameter ${name} is not percent-encoded text.`);
  }
}

function fromQuery(document: MockDocument, parameter: Parameter, schema: JsonSchema, search: URLSearchParams, known: Set<string>): unknown {
  const { name, style = 'form', explode = style === 'form' } = parameter;
  const kind = types(document, schema);
  if (style === 'deepObject') {
    const found: Record<string, string> = {};
    for (const [key, value] of search) {
      if (!key.startsWith(`${name}[`) || !key.endsWith(']')) continue;
      known.add(key);
      found[key.slice(name.length + 1, -1)] = value;
    }
    return Object.keys(found).length ? found : undefined;
  }
  known.add(name);
  const given = search.getAll(name);
  if (!given.length) return undefined;
  if (parameter.content) return parseJson(name, given[0]!);
  if (kind.includes('array')) {
    const items = (resolve<{ items?: JsonSchema }>(document, schema).items ?? true);
    const texts = explode ? given : given.flatMap((text) => text.split(style === 'pipeDelimited' ? '|' : style === 'spaceDelimited' ? ' ' : ','));
    return texts.map((text) => typed(document, items, text));
  }
  if (given.length > 1) throw new Refusal(400, `The query parameter ${name} is given ${given.length} times.`);
  return typed(document, schema, given[0]!);
}

/** Text as the schema's type; text that isn't of the type stays, and fails the check. */
function typed(document: MockDocument, schema: JsonSchema, text: string): unknown {
  const kind = types(document, schema);
  if (kind.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (kind.includes('number') && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (kind.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function types(document: MockDocument, schema: JsonSchema): string[] {
  const { type } = resolve<{ type?: string | string[] }>(document, schema) ?? {};
  return type === undefined ? [] : [type].flat();
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, `The query parameter ${name} is not JSON.`);
  }
}

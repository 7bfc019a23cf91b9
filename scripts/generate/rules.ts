import { operationSites, parameterSites, refName, type Document, type OperationSite } from './document.js';
import { camelCase } from './names.js';
import { allowedWords, didYouMean, type Problem } from './problems.js';
import { answerOf, isJson, requestShape, type Answer } from './request.js';
import { missingIn, resolved, type RuleContext } from './rule-context.js';
import { batchRules, prepareRules } from './rules-batch.js';
import { pageRules } from './rules-page.js';
import { schemaRules, shortFormRules } from './rules-schema.js';
import { itemsOf, schemaAt, valuesOf } from './schemas.js';
import type { Sources } from './source.js';

/** What the vocabulary's JSON Schema can't see: that a spec agrees with itself. */
export function checkRules(document: Document, sources: Sources): Problem[] {
  const problems: Problem[] = [...sources.unused()];
  const sites = operationSites(document);
  for (const site of sites) {
    const { operation, pointer } = site;
    const report = (at: readonly string[], message: string) => {
      const full = at[0] === 'paths' || at[0] === 'components' ? at : [...pointer, ...at];
      problems.push(sources.problem(full, message, operation.operationId));
    };
    if (!/^[a-z][A-Za-z0-9]*$/.test(operation.operationId ?? '')) {
      report(['operationId'], `operationId must be a camelCase word, such as listWorkflows; it names the descriptor`);
      continue;
    }
    const shape = requestShape(document, site);
    const context: RuleContext = { document, site, shape, report };
    retryRules(context);
    requestRules(context);
    answerRules(context);
    pageRules(context);
    batchRules(context);
    prepareRules(context, sites);
    waitRules(context);
    shortFormRules(context);
  }
  problems.push(...namingRules(sites, sources), ...schemaRules(document, sources), ...serverRules(document, sources));
  return problems;
}

function retryRules({ site, report }: RuleContext): void {
  const { verb, operation } = site;
  const x = operation['x-sdk']!;
  const reads = verb === 'get' || verb === 'head';
  if (reads) {
    for (const key of ['readonly', 'idempotent'] as const) {
      if (x[key] !== undefined) report(['x-sdk', key], `x-sdk.${key} is derived for ${verb.toUpperCase()}: remove it`);
    }
  } else if (x.readonly === undefined && x.idempotent === undefined) {
    report(
      ['x-sdk'],
      `x-sdk must say whether this ${verb.toUpperCase()} may be sent twice; allowed: readonly: true, idempotent: true, idempotent: false`,
    );
  }
  if (x.replacedBy !== undefined && !operation.deprecated) {
    report(['x-sdk', 'replacedBy'], 'x-sdk.replacedBy stands on a deprecated operation: add deprecated: true or remove it');
  }
}

function requestRules({ document, site, shape, report }: RuleContext): void {
  for (const { parameter, pointer } of shape.other) {
    report(pointer, `the ${parameter.in} parameter ${parameter.name} can't be part of a method; allowed: path and query parameters. Headers of every request stand in x-sdk.headers or x-sdk.options at the root`);
  }
  for (const name of site.path.matchAll(/\{([^}]+)\}/g)) {
    if (!shape.path.some((field) => field.wire === name[1])) report([], `the path parameter ${name[1]} is not declared`);
  }
  for (const { parameter, pointer } of parameterSites(document, site)) {
    // The runtime puts it into URLs as it is.
    if (parameter.in === 'query' && !/^[\w.~-]+(\[\])?$/.test(parameter.name)) {
      report(pointer, `the query parameter ${parameter.name} can't stand in a URL; allowed: letters, digits, "_", "-", "." and "~", and "[]" at the end`);
    }
    if (parameter.in === 'query' && (parameter.style ?? 'form') !== 'form') {
      report(pointer, `style ${parameter.style} of ${parameter.name} is not supported; allowed: form (exploded or not), or content: application/json`);
    }
  }
  const { body, fields, query } = shape;
  if (body.contentType !== undefined && !isJson(body.contentType)) {
    report(['requestBody'], `the body's content type is ${body.contentType}; allowed: application/json`);
  }
  if (body.kind === 'value' && query.length > 0) {
    report(['requestBody'], 'a body that is given whole (an array, a union of other things than objects, or a free-form object) leaves no room for query parameters; name its properties');
  }
  const { paginated, batched, prepare } = site.operation['x-sdk']!;
  const own = [paginated?.size, paginated?.token, paginated?.partitions?.parameter, batched?.over, prepare?.into.split('.')[0]];
  for (const name of body.variants?.names ?? []) {
    if (own.includes(name)) report([...body.pointer, 'oneOf'], `${name} is none of the caller's parameters, so that the variants of the body can't tell by it; allowed: fields that methods take`);
  }
  const seen = new Map<string, string>();
  for (const field of [...query, ...fields]) {
    const other = seen.get(field.name);
    if (other !== undefined) {
      report(field.pointer, `the ${field.place} ${field.place === 'body' ? 'field' : 'parameter'} ${field.name} collides with the ${other} of that name; give one of them another public name with x-sdk.name`);
    }
    seen.set(field.name, field.place === 'body' ? 'body field' : 'query parameter');
    if (!/^[a-z_][A-Za-z0-9_]*$/i.test(field.name)) {
      report(field.pointer, `${field.name} can't be a parameter's name: give it a public one with x-sdk.name, such as ${camelCase(field.name)}`);
    }
  }
}

function answerRules(context: RuleContext): void {
  const { document, site, report } = context;
  const { operation } = site;
  const answer = answerOf(document, site);
  if (!answer) report(['responses'], 'a success response is missing');
  if (!operation.responses?.['default']) report(['responses'], 'the default response is missing; it describes the error body');
  const { result, resultBy, paginated, batched } = operation['x-sdk']!;
  if (resultBy && (paginated || batched)) report(['x-sdk', 'resultBy'], 'x-sdk.resultBy has no meaning beside paginated and batched; remove it');
  else if (resultBy) resultByRules(context, answer);
  if (result === undefined) return;
  if (paginated) report(['x-sdk', 'result'], 'x-sdk.result has no meaning beside paginated, whose items are the result; remove it');
  if (result === false || !answer?.schema) return;
  if (!schemaAt(document, answer.schema, result.split('.'))) {
    report(['x-sdk', 'result'], missingIn(document, 'x-sdk.result', result, answer.schema, 'the response'));
  }
}

/** Each value of the parameter has a result of its own, which is one of those that the answer can have. */
function resultByRules({ document, site, shape, report }: RuleContext, answer: Answer | undefined): void {
  const { result, resultBy } = site.operation['x-sdk']!;
  const { parameter, schemas } = resultBy!;
  const at = ['x-sdk', 'resultBy'];
  const field = shape.fields.find(({ wire }) => wire === parameter);
  const values = field && valuesOf(document, field.schema);
  if (!values) {
    const allowed = shape.fields.filter(({ schema }) => valuesOf(document, schema)).map(({ wire }) => wire);
    report([...at, 'parameter'], `x-sdk.resultBy.parameter: ${parameter} is no field of the body with an enum; ${allowedWords(allowed)}${didYouMean(parameter, allowed)}`);
    return;
  }
  const names = values.map(String);
  const whole = answer?.schema && (typeof result === 'string' ? schemaAt(document, answer.schema, result.split('.')) : answer.schema);
  const one = whole && (itemsOf(document, whole) ?? whole);
  const target = one && resolved(document, one);
  const known = [one, ...(target?.anyOf ?? []), ...(target?.oneOf ?? [])].map((schema) => refName(schema)).filter((name) => name !== undefined);
  for (const name of names) if (!(name in schemas)) report([...at, 'schemas'], `x-sdk.resultBy.schemas says nothing of "${name}"; ${allowedWords(known)}`);
  for (const [name, schema] of Object.entries(schemas)) {
    if (!names.includes(name)) report([...at, 'schemas', name], `x-sdk.resultBy.schemas: ${parameter} is never "${name}"; ${allowedWords(names)}${didYouMean(name, names)}`);
    if (!known.includes(schema)) report([...at, 'schemas', name], `x-sdk.resultBy.schemas: the result is never ${schema}; ${allowedWords(known)}${didYouMean(schema, known)}`);
  }
}

function waitRules({ document, site, report }: RuleContext): void {
  const wait = site.operation['x-sdk']!.waitable;
  const answer = answerOf(document, site);
  if (!wait || !answer?.schema) return;
  const { result, batched } = site.operation['x-sdk']!;
  const list = batched?.merge === undefined ? undefined : schemaAt(document, answer.schema, batched.merge.split('.'));
  const resource = list ? itemsOf(document, list) : typeof result === 'string' ? schemaAt(document, answer.schema, result.split('.')) : answer.schema;
  if (!resource) return;
  const states = [wait.state].flat();
  const places = [...states.map((place) => ['state', place] as const), ...(wait.reason === undefined ? [] : [['reason', wait.reason] as const])];
  for (const [key, place] of places) {
    if (!schemaAt(document, resource, place.split('.'))) {
      report(['x-sdk', 'waitable', key], missingIn(document, `x-sdk.waitable.${key}`, place, resource, 'the response'));
    }
  }
  const known = states.map((place) => schemaAt(document, resource, place.split('.'))).map((state) => state && valuesOf(document, state));
  if (known.some((list) => list === undefined)) return;
  const values = [...new Set(known.flatMap((list) => list!.filter((value) => value !== null).map(String)))];
  const taken = new Map<string, string>();
  for (const key of ['done', 'failed', 'paused'] as const) {
    wait[key]?.forEach((value, index) => {
      const at = ['x-sdk', 'waitable', key, String(index)];
      if (!values.includes(value)) {
        report(at, `x-sdk.waitable.${key}: ${states.join(' or ')} is never "${value}"; ${allowedWords(values)}${didYouMean(value, values)}`);
      }
      if (taken.has(value)) report(at, `x-sdk.waitable: "${value}" stands in ${taken.get(value)} and in ${key}; a state means one thing`);
      taken.set(value, key);
    });
  }
}

/** Places on the client: one meaning each. */
function namingRules(sites: readonly OperationSite[], sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, OperationSite>();
  const methods = new Map<string, { site: OperationSite; key: string }>();
  const where = (site: OperationSite) => `${site.operation.operationId} (${site.verb.toUpperCase()} ${site.path})`;
  for (const site of sites) {
    const { operationId: id, 'x-sdk': x } = site.operation;
    const twin = ids.get(id);
    if (twin) problems.push(sources.problem([...site.pointer, 'operationId'], `operationId is also that of ${twin.verb.toUpperCase()} ${twin.path}; each needs its own`, id));
    ids.set(id, site);
    if (!x || x.public === false) continue;
    for (const [key, method] of [['method', x.method], ...(x.waitable ? [['waitable', x.waitable.method ?? 'wait']] : [])] as [string, string][]) {
      const place = `${x.resource}.${method}`;
      const other = methods.get(place);
      if (other) problems.push(sources.problem([...site.pointer, 'x-sdk', key], `${place} is already the method of ${where(other.site)}; a method has one operation`, id));
      else methods.set(place, { site, key });
      if (reservedMethods.includes(method)) {
        problems.push(sources.problem([...site.pointer, 'x-sdk', key], `${method} can't be a method's name: ${allowedWords(['any other camelCase word'])}`, id));
      }
    }
  }
  for (const site of sites) {
    const { operationId: id, 'x-sdk': x } = site.operation;
    if (!x || x.public === false) continue;
    const names = x.resource.split('.');
    names.forEach((_name, index) => {
      const place = names.slice(0, index + 1).join('.');
      const method = index > 0 ? methods.get(place) : undefined;
      if (method) problems.push(sources.problem([...site.pointer, 'x-sdk', 'resource'], `the resource ${place} clashes with the method of ${where(method.site)}; rename one of them`, id));
    });
  }
  return problems;
}

/** Names that a class has already. */
const reservedMethods = ['constructor', 'connection', 'then', 'toString', 'valueOf', 'toJSON'];

function serverRules(document: Document, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const [server, ...more] = document.servers ?? [];
  if (!server) return [sources.problem([], 'servers is missing: its one entry is the address of the platform')];
  if (more.length > 0) problems.push(sources.problem(['servers', '1'], 'only one server is supported; its variables become client options'));
  if (!/^https:\/\/[^/]+/.test(server.url)) problems.push(sources.problem(['servers', '0', 'url'], 'the server must start with https:// and a host'));
  const x = document['x-sdk'];
  const origin = (url: string) => /^https:\/\/[^/]+/.exec(url)?.[0];
  for (const { operation, pointer } of operationSites(document)) {
    const own = operation.servers?.[0];
    if (!own || (operation.servers!.length === 1 && origin(own.url) === origin(server.url) && !own.url.slice(origin(own.url)!.length).includes('{'))) continue;
    problems.push(sources.problem([...pointer, 'servers'], `the operation's server must be one, at ${origin(server.url)}, with a path without variables`, operation.operationId));
  }
  const places = new Set(operationSites(document).flatMap(({ operation }) => operation['x-sdk']?.resource.split('.').map((_word, index, words) => words.slice(0, index + 1).join('.')) ?? []));
  for (const key of ['classes', 'nouns'] as const) {
    for (const place of Object.keys(x?.[key] ?? {})) {
      if (!places.has(place)) problems.push(sources.problem(['x-sdk', key, place], `x-sdk.${key}: there is no resource ${place}; ${allowedWords([...places])}${didYouMean(place, [...places])}`));
    }
  }
  const variables = Object.keys(server.variables ?? {});
  for (const name of Object.keys(x?.serverVariables ?? {})) {
    if (variables.includes(name)) continue;
    problems.push(sources.problem(['x-sdk', 'serverVariables', name], `x-sdk.serverVariables.${name}: the server has no such variable; ${allowedWords(variables)}${didYouMean(name, variables)}`));
  }
  for (const name of Object.keys(x?.options ?? {})) {
    if (variables.includes(name)) problems.push(sources.problem(['x-sdk', 'options', name], `x-sdk.options.${name} is also a variable of the server; an option has one meaning`));
  }
  return problems;
}

import type { Schema } from './document.js';
import { allowedWords, didYouMean } from './problems.js';
import { answerOf, type RequestShape } from './request.js';
import { missingIn, resolved, type RuleContext } from './rule-context.js';
import { itemsOf, schemaAt } from './schemas.js';

/** Names of parameters that every list has. */
export const listOptions = ['limit', 'prefetch', 'partitions'];

/** A declared parameter by its wire or public name, or a nested body field by its dotted place. */
export function findParameter(context: Pick<RuleContext, 'document' | 'shape'>, place: string): { name: string; schema: Schema } | undefined {
  const { document, shape } = context;
  const [first, ...rest] = place.split('.');
  const field = [...shape.query, ...shape.fields].find(({ wire, name }) => wire === place || name === place);
  if (field) return { name: field.name, schema: field.schema };
  const outer = shape.fields.find(({ wire, name }) => wire === first || name === first);
  const schema = outer && schemaAt(document, outer.schema, rest);
  return outer && schema && { name: [outer.name, ...rest].join('.'), schema };
}

export function pageRules(context: RuleContext): void {
  const { document, site, shape, report } = context;
  const page = site.operation['x-sdk']!.paginated;
  if (!page) return;
  const parameter = (key: 'size' | 'token' | 'partitions', place: string): Schema | undefined => {
    const found = findParameter(context, place);
    if (found) return found.schema;
    const allowed = parameterNames(shape);
    const at = key === 'partitions' ? ['x-sdk', 'paginated', 'partitions', 'parameter'] : ['x-sdk', 'paginated', key];
    report(at, `x-sdk.paginated.${key} is "${place}", which is not a declared parameter; ${allowedWords(allowed)}${didYouMean(place, allowed)}`);
    return undefined;
  };
  const size = page.size === undefined ? undefined : parameter('size', page.size);
  if (size && resolved(document, size).maximum === undefined && size.maximum === undefined) {
    report(['x-sdk', 'paginated', 'size'], `x-sdk.paginated.size: the schema of ${page.size} needs a maximum, the largest page that the platform gives`);
  }
  if (page.token !== undefined) parameter('token', page.token);
  if (page.partitions) {
    parameter('partitions', page.partitions.parameter);
    for (const key of ['excludes', 'with'] as const) {
      const names = key === 'with' ? Object.keys(page.partitions.with ?? {}) : (page.partitions.excludes ?? []);
      const allowed = parameterNames(shape);
      for (const name of names) {
        if (!findParameter(context, name)) report(['x-sdk', 'paginated', 'partitions', key], `x-sdk.paginated.partitions.${key} has "${name}", which is not a declared parameter; ${allowedWords(allowed)}${didYouMean(name, allowed)}`);
      }
    }
  }

  const answer = answerOf(document, site);
  if (answer?.schema) {
    for (const key of ['next', 'items', 'total'] as const) {
      const place = page[key];
      if (place !== undefined && !schemaAt(document, answer.schema, place.split('.'))) {
        report(['x-sdk', 'paginated', key], missingIn(document, `x-sdk.paginated.${key}`, place, answer.schema, 'the response'));
      }
    }
    const list = page.items === undefined ? answer.schema : schemaAt(document, answer.schema, page.items.split('.'));
    if (list && !itemsOf(document, list)) {
      const what = page.items === undefined ? 'the response is no array: x-sdk.paginated.items must name the field with the items' : `the response's ${page.items} is no array of items`;
      report(['x-sdk', 'paginated', ...(page.items === undefined ? [] : ['items'])], what);
    }
  } else {
    report(['x-sdk', 'paginated'], 'x-sdk.paginated needs a JSON response with the items');
  }
  const own = [page.size, page.token, page.partitions?.parameter].map((place) => place && findParameter(context, place)?.name);
  for (const field of [...shape.query, ...shape.fields]) {
    const isOwn = own.includes(field.name);
    if (isOwn || !(field.name === 'limit' || field.name === 'prefetch' || (page.partitions && field.name === 'partitions'))) continue;
    report(field.pointer, `the parameter ${field.name} collides with the list's own; give it another public name with x-sdk.name (the list's own are ${listOptions.join(', ')})`);
  }
}

export function parameterNames(shape: RequestShape): string[] {
  return [...shape.query, ...shape.fields].map((field) => field.wire);
}

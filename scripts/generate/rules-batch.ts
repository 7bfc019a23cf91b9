import type { OperationSite } from './document.js';
import { allowedWords, didYouMean } from './problems.js';
import { identifierName } from './identifiers.js';
import { answerOf, listItems, requestShape } from './request.js';
import { missingIn, resolved, type RuleContext } from './rule-context.js';
import { itemsOf, propertiesOf, schemaAt } from './schemas.js';

export function batchRules(context: RuleContext): void {
  const { document, site, shape, report } = context;
  const x = site.operation['x-sdk']!;
  const batch = x.batched;
  if (!batch) return;
  if (x.waitable && (batch.over === 'path' || batch.merge === undefined)) report(['x-sdk', 'waitable'], 'x-sdk.waitable needs a method that gives one resource; remove batched or waitable');
  if (batch.over === 'path') return pathRules(context);
  const names = shape.fields.map((field) => field.wire);
  const field = shape.fields.find(({ wire }) => wire === batch.over);
  if (!field) {
    report(['x-sdk', 'batched', 'over'], `x-sdk.batched.over is "${batch.over}", which is no field of the body; ${allowedWords(['path', ...names])}${didYouMean(batch.over, ['path', ...names])}`);
    return;
  }
  const list = resolved(document, field.schema);
  const items = itemsOf(document, field.schema);
  if (!items) report(['x-sdk', 'batched', 'over'], `x-sdk.batched.over: the body's ${batch.over} must be an array with items`);
  else if (list.maxItems === undefined) report(field.pointer, `${batch.over} needs maxItems: the most items that a request takes`);
  if (x.result !== undefined) report(['x-sdk', 'result'], 'x-sdk.result has no meaning beside batched; x-sdk.batched.merge names the answer\'s items');
  if (x.missing && (batch.merge === undefined || !items || identifierName(document, items) === undefined)) {
    report(['x-sdk', 'missing'], 'x-sdk.missing needs identifiers that are looked up: items with x-sdk.identifier, and merge; remove it');
  }
  if (batch.once && !x.idempotent) report(['x-sdk', 'batched', 'once'], 'x-sdk.batched.once has a meaning beside idempotent: true only: what is not idempotent is never sent twice');
  batch.once?.forEach((place, index) => {
    if (items && !schemaAt(document, items, place.split('.'))) report(['x-sdk', 'batched', 'once', String(index)], missingIn(document, 'x-sdk.batched.once', place, items, 'an item'));
  });
  if (batch.merge !== undefined) {
    const answer = answerOf(document, site);
    const merged = answer?.schema && schemaAt(document, answer.schema, batch.merge.split('.'));
    if (!answer?.schema) report(['x-sdk', 'batched', 'merge'], 'x-sdk.batched.merge: the response has no JSON body');
    else if (!merged) report(['x-sdk', 'batched', 'merge'], missingIn(document, 'x-sdk.batched.merge', batch.merge, answer.schema, 'the response'));
    else if (!itemsOf(document, merged)) report(['x-sdk', 'batched', 'merge'], `x-sdk.batched.merge: the response's ${batch.merge} is no array of items`);
  }
}

function pathRules({ document, site, shape, report }: RuleContext): void {
  const batch = site.operation['x-sdk']!.batched!;
  const schema = document.components?.schemas?.[batch.identifier!];
  if (!schema) {
    const allowed = Object.entries(document.components?.schemas ?? {}).flatMap(([name, { 'x-sdk': x }]) => (x?.identifier ? [name] : []));
    report(['x-sdk', 'batched', 'identifier'], `x-sdk.batched.identifier: there is no schema ${batch.identifier}; ${allowedWords(allowed)}${didYouMean(batch.identifier!, allowed)}`);
    return;
  }
  if (!schema['x-sdk']?.identifier) {
    report(['components', 'schemas', batch.identifier!], `${batch.identifier} is used as an identifier: give it x-sdk.identifier, which says what forms it takes`);
  }
  const properties = [...propertiesOf(document, schema).keys()];
  batch.path!.forEach((name, index) => {
    if (properties.includes(name)) return;
    report(['x-sdk', 'batched', 'path', String(index)], `x-sdk.batched.path: ${batch.identifier} has no ${name}; ${allowedWords(properties)}${didYouMean(name, properties)}`);
  });
  if (batch.path!.length !== shape.path.length) {
    report(['x-sdk', 'batched', 'path'], `x-sdk.batched.path names ${batch.path!.length}, but the path has ${shape.path.length}; ${allowedWords([`one property of ${batch.identifier} for each of ${shape.path.map((field) => field.wire).join(', ')}`])}`);
  }
  if (shape.body.kind !== 'none') report(['requestBody'], 'a batch over the path sends no body; remove the requestBody or batch over one of its fields');
}

export function prepareRules(context: RuleContext, sites: readonly OperationSite[]): void {
  const { document, site, shape, report } = context;
  const prepare = site.operation['x-sdk']!.prepare;
  if (!prepare) return;
  const at = (key: string) => ['x-sdk', 'prepare', key];
  if (site.operation['x-sdk']!.paginated) report(['x-sdk', 'prepare'], 'x-sdk.prepare has no meaning for a list; remove it');
  const maker = sites.find(({ operation }) => operation.operationId === prepare.operation);
  if (!maker) {
    const allowed = sites.map(({ operation }) => operation.operationId).filter((id) => id !== site.operation.operationId);
    report(at('operation'), `x-sdk.prepare.operation: there is no operation ${prepare.operation}; ${allowedWords(allowed)}${didYouMean(prepare.operation, allowed)}`);
  } else {
    makerRules(context, maker);
  }
  const batch = site.operation['x-sdk']!.batched;
  const over = batch && shape.fields.find(({ wire }) => wire === batch.over);
  if (batch && (batch.over === 'path' || !batch.single)) {
    report(['x-sdk', 'prepare'], 'x-sdk.prepare works on one item a call: give batched single: true');
  }
  const target = over ? itemsOf(document, over.schema) : shape.body.schema;
  if (!target || shape.body.kind === 'none') {
    report(at('into'), 'x-sdk.prepare.into: the request has no JSON body to put the value into');
  } else if (!schemaAt(document, target, prepare.into.split('.'))) {
    report(at('into'), missingIn(document, 'x-sdk.prepare.into', prepare.into, target, over ? `an item of ${batch!.over}` : 'the body'));
  }
  const given = prepare.into.split('.').at(-1)!;
  const own = [given, ...(prepare.parameter ? [prepare.parameter] : [])];
  for (const field of [...shape.query, ...(over ? [] : shape.fields)]) {
    if (own.includes(field.name) && field.name !== prepare.into.split('.')[0]) {
      report(field.pointer, `the parameter ${field.name} collides with the one that x-sdk.prepare adds; rename it with x-sdk.name`);
    }
  }
  const schemas = Object.keys(document.components?.schemas ?? {});
  if (prepare.parameterSchema !== undefined && !schemas.includes(prepare.parameterSchema)) {
    report(at('parameterSchema'), `x-sdk.prepare.parameterSchema: there is no schema ${prepare.parameterSchema}${didYouMean(prepare.parameterSchema, schemas)}`);
  }
  if (prepare.parameter !== undefined && prepare.parameterSchema === undefined) {
    report(at('parameter'), 'x-sdk.prepare.parameter needs parameterSchema, the schema of its value');
  }
}

/** The operation that hands the value out takes `items` with one item, and gives `items` with one. */
function makerRules({ document, site, report }: RuleContext, maker: OperationSite): void {
  const { from } = site.operation['x-sdk']!.prepare!;
  const id = maker.operation.operationId;
  const batch = maker.operation['x-sdk']?.batched;
  if (batch?.over !== 'items' || batch.merge !== 'items' || requestShape(document, maker).path.length > 0) {
    report(['x-sdk', 'prepare', 'operation'], `x-sdk.prepare.operation: ${id} must be batched over items, merged from items, and have no path parameters`);
    return;
  }
  const item = listItems(document, answerOf(document, maker)!, batch.merge);
  if (item && !schemaAt(document, item, from.split('.'))) {
    report(['x-sdk', 'prepare', 'from'], missingIn(document, 'x-sdk.prepare.from', from, item, `an item that ${id} gives`));
  }
}

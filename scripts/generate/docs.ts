import type { OperationModel, ResourceModel } from './model.js';
import { plural } from './names.js';
import type { Argument, Signature } from './signature.js';
import { firstSentence, jsdoc, paragraphs, sentence } from './text.js';

/** Which of a batch's overloads a comment is for. */
export type Overload = 'only' | 'one' | 'many';

/** The JSDoc of a method. */
export function methodDoc(operation: OperationModel, signature: Signature, overload: Overload): string {
  const { site, x, kind } = operation;
  const { operation: spec } = site;
  const lines: (string | undefined)[] = [sentence(spec.summary)];
  if (spec.description) lines.push('', ...(paragraphs(spec.description)?.split('\n') ?? []));
  if (x.stability && x.stability !== 'ga') lines.push('', `${x.stability === 'beta' ? 'Beta' : 'Alpha'}: the platform may still change this.`);
  lines.push('', `\`${site.verb.toUpperCase()} ${site.path}\``);
  lines.push(...signature.path.map((argument) => param(argument.name, argument.doc)));
  if (signature.items) lines.push(itemParam(operation, signature.items, overload));
  if (signature.body) lines.push(param('body', signature.body.doc));
  if (signature.params) lines.push(paramsLine(operation, signature));
  lines.push(param('options', kind === 'batch' || kind === 'fanOut' ? 'signal, timeouts, retries, headers and progress of this call' : 'signal, timeouts, retries and headers of this call'));
  lines.push(`@returns ${returned(operation, signature, overload)}`);
  lines.push(...thrown(operation, signature, overload));
  if (spec.deprecated) lines.push(`@deprecated ${x.replacedBy === undefined ? 'The platform has deprecated it.' : `Use ${x.replacedBy}.`}`);
  return jsdoc(lines, '  ');
}

function param(name: string, doc: string): string {
  return `@param ${name}${doc === '' ? '' : ` ${doc.replace(/\s+/g, ' ')}`}`;
}

function itemParam(operation: OperationModel, items: NonNullable<Signature['items']>, overload: Overload): string {
  const one = operation.noun;
  const isId = items.one.name === 'id';
  if (items.one.name === 'update') return param(overload === 'many' ? 'updates' : 'update', overload === 'many' ? `what changes of each ${one}; sent in as many requests as the platform needs` : `what changes of the ${one}`);
  const doc = lowered((overload === 'many' ? items.many : items.one).doc).replace(/\.$/, '');
  if (overload !== 'many') return param(items.one.name, doc !== '' ? doc : isId ? `which ${one}` : `the ${one}`);
  const spread = operation.kind === 'fanOut' ? 'a request each' : 'sent in as many requests as the platform needs';
  return param(items.many.name, `${doc !== '' ? doc : isId ? `which ${plural(one)}` : `the ${plural(one)}`}; ${spread}`);
}

function paramsLine(operation: OperationModel, { params }: Signature): string {
  const whole = params!.whole === undefined ? [] : [lowered(firstSentence(params!.whole)!)];
  const list = whole.concat(params!.members.map((member) => `\`${member.name}\`: ${lowered(firstSentence(member.doc) ?? '')}`));
  if (operation.kind === 'list') list.push('`limit`: total number of items, all when left out', ...(operation.page?.partitions === undefined ? [] : ['`partitions`: walks at the same time']));
  return param('params', list.map((text) => text.replace(/[.:]$/, '').trim()).join('; '));
}

/** Lower case at the start, where that is an ordinary word. */
function lowered(text: string): string {
  return /^(?:[A-Z][a-z]|A )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function returned(operation: OperationModel, signature: Signature, overload: Overload): string {
  const { kind, answer, x, noun: one } = operation;
  if (kind === 'list') return `a lazy list: nothing is sent until it is used, and every use is a new walk`;
  if (signature.result === undefined) return 'nothing';
  if (kind === 'fanOut') {
    if (overload === 'many') return `those that exist, in input order`;
    return x.missing ? `the ${one}, or undefined when it does not exist` : `the ${one}`;
  }
  if (kind === 'batch' && x.missing && overload === 'one') return `the ${one}, or undefined when it does not exist`;
  if (kind === 'batch' && x.missing) return 'those that exist, in input order';
  if (kind === 'batch' && overload !== 'only') return overload === 'many' ? 'one for each, in input order' : `the ${one} as the platform gives it`;
  const text = lowered(sentence(answer.description) ?? `the ${one}`).replace(/\.$/, '');
  return x.missing ? `${text}; undefined when it does not exist` : text;
}

function thrown(operation: OperationModel, signature: Signature, overload: Overload): string[] {
  const { kind, x } = operation;
  const lines = ['@throws {ValidationError} for bad input, before anything is sent'];
  lines.push(kind === 'list' ? '@throws {ApiError} the platform refuses or fails, while the list is walked' : '@throws {ApiError} the platform refuses or fails');
  const many = overload === 'many' && signature.items;
  if (many && x.missing) lines.push('@throws {NotFoundError} some do not exist; `missing` has them');
  if (many && kind === 'batch') lines.push('@throws {BatchError} not all of several requests succeeded; it tells what became of each item');
  return lines;
}

export function waitDoc(operation: OperationModel, path: readonly Argument[]): string {
  const { done, failed, paused, state } = operation.x.waitable!;
  const list = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
  const one = operation.noun;
  return jsdoc(
    [
      `Wait until the ${one} has ended.`,
      '',
      `It has ended well when ${[state].flat().map((place) => `\`${place}\``).join(' (or else ')}${Array.isArray(state) ? ')'.repeat(state.length - 1) : ''} is ${list(done)}, and failed when it is ${list(failed)}.${paused ? ` It is also given back when it is paused (${list(paused)}): nothing moves then until somebody acts.` : ''}`,
      '',
      `Calls \`${operation.x.method}\` again and again.`,
      ...path.map((argument) => param(argument.name, argument.doc || `which ${one}`)),
      param('options', 'interval, backoff, timeout, signal and progress of the wait'),
      `@returns the ${one} as it ended`,
      `@throws {WaitError} it failed, unless \`throwOnFailure\` is false`,
      '@throws {TimeoutError} the time is up',
      '@throws {NotFoundError} it does not exist',
    ],
    '  ',
  );
}

export function classDoc(resource: ResourceModel): string {
  return jsdoc([paragraphs(resource.doc)]);
}

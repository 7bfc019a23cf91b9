import { Refusal } from '../engine/refusal.js';

/** A reference such as `ts{externalId:'a', aggregate:'average', granularity:'1h'}`. */
export type SeriesReference = Readonly<Record<string, string | number>>;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'series'; readonly reference: SeriesReference; readonly index: number }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

/** What can be computed, by name; operators have names too. */
export const operations: Readonly<Record<string, (...values: number[]) => number>> = {
  add: (a, b) => a! + b!,
  subtract: (a, b) => a! - b!,
  multiply: (a, b) => a! * b!,
  divide: (a, b) => a! / b!,
  negate: (a) => -a!,
  pow: (a, b) => a! ** b!,
  mod: (a, b) => a! % b!,
  log: (a, b) => (b === undefined ? Math.log(a!) : Math.log(a!) / Math.log(b)),
  ln: (a) => Math.log(a!),
  avg: (...all) => all.reduce((sum, each) => sum + each, 0) / all.length,
  min: Math.min,
  max: Math.max,
  pi: () => Math.PI,
  ...Object.fromEntries((['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'exp', 'sqrt', 'cbrt', 'abs', 'sign', 'round', 'floor', 'ceil'] as const)
    .map((name) => [name, (...values: number[]) => (Math[name] as (...values: number[]) => number)(...values)])),
};

const token = /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?)|([a-z_]\w*)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([-+*/^(){},:]))/iy;

/**
 * Reads a synthetic expression.
 * @throws {Refusal} 400, with the place of the fault
 */
export function parseExpression(text: string): { readonly tree: Expression; readonly references: readonly SeriesReference[] } {
  const references: SeriesReference[] = [];
  let at = 0;
  let ahead = take();

  function take(): { readonly text: string; readonly at: number } {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match && text.slice(at).trim()) throw fault(at);
    const found = { text: match?.[0].trim() ?? '', at };
    at = match ? token.lastIndex : text.length;
    return found;
  }
  function fault(place: number): Refusal {
    return new Refusal(400, `The expression is invalid at position ${place}: ${text}`);
  }
  function eat(wanted: string): boolean {
    if (ahead.text !== wanted) return false;
    ahead = take();
    return true;
  }
  function need(wanted: string): void {
    if (!eat(wanted)) throw fault(ahead.at);
  }
  function next(): string {
    const { text: found } = ahead;
    ahead = take();
    return found;
  }

  const call = (name: string, ...parts: Expression[]): Expression => ({ kind: 'call', name, parts });

  function sum(): Expression {
    let left = product();
    for (;;) {
      if (eat('+')) left = call('add', left, product());
      else if (eat('-')) left = call('subtract', left, product());
      else return left;
    }
  }
  function product(): Expression {
    let left = power();
    for (;;) {
      if (eat('*')) left = call('multiply', left, power());
      else if (eat('/')) left = call('divide', left, power());
      else return left;
    }
  }
  function power(): Expression {
    if (eat('-')) return call('negate', power());
    const base = atom();
    return eat('^') ? call('pow', base, power()) : base;
  }
  function atom(): Expression {
    const { at: place } = ahead;
    const word = next();
    if (/^\d/.test(word)) return { kind: 'number', value: Number(word) };
    if (word === '(') {
      const inner = sum();
      need(')');
      return inner;
    }
    if (word.toLowerCase() === 'ts' && eat('{')) return series();
    if (!operations[word] || !eat('(')) throw fault(place);
    const parts: Expression[] = [];
    while (!eat(')')) {
      if (parts.length) need(',');
      parts.push(sum());
    }
    return call(word, ...parts);
  }
  function series(): Expression {
    const reference: Record<string, string | number> = {};
    while (!eat('}')) {
      if (Object.keys(reference).length) need(',');
      const name = next();
      need(':');
      const value = next();
      reference[name] = /^['"]/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : Number(value);
    }
    return { kind: 'series', reference, index: references.push(reference) - 1 };
  }

  const tree = sum();
  if (ahead.text) throw fault(ahead.at);
  return { tree, references };
}

/** An expression's value, given those of its series. */
export function evaluate(tree: Expression, values: readonly number[]): number {
  switch (tree.kind) {
    case 'number': return tree.value;
    case 'series': return values[tree.index]!;
    case 'call': return operations[tree.name]!(...tree.parts.map((part) => evaluate(part, values)));
  }
}

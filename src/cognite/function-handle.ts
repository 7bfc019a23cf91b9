import { ValidationError } from '../core/errors.js';
import { PythonError, pythonLines, type PythonLine, type PythonToken } from './python-lines.js';

/** What the platform gives a function's `handle`, by the argument's name. */
const allowed = ['data', 'client', 'secrets', 'function_call_info'];

/** The `handle` of a module. */
export interface Handle {
  /** Names of its arguments, `*` and `**` included, and `/` where it stands; undefined where it is made by other code, such as `handle = traced(run)`. */
  readonly parameters: readonly string[] | undefined;
  /** Its docstring as it stands in the code, without quotes. */
  readonly docstring: string;
}

interface Found extends Handle {
  readonly line: number;
  readonly asynchronous?: boolean;
  /** What Python would refuse about its first line. */
  readonly flaw?: string | undefined;
}

/**
 * Checks, without running it, that code has what the platform calls: a function `handle` at its top level, with
 * arguments that the platform gives.
 * @param source Python code
 * @param path names the code in the error message
 * @throws {ValidationError} telling the line, and what is wrong with it
 */
export function checkHandle(source: string, path: string): Handle {
  let lines: PythonLine[];
  try {
    lines = pythonLines(source);
  } catch (error) {
    if (error instanceof PythonError) throw new ValidationError(`${path}, ${error.message}`);
    throw error;
  }
  const found = findHandle(lines);
  if (!found) throw new ValidationError(`${path} must define a function "handle" at its top level, with arguments among ${allowed.join(', ')}`);
  const { line, asynchronous, parameters = [], flaw } = found;
  if (flaw) throw new ValidationError(`${path}, line ${line}: ${flaw}`);
  if (asynchronous) throw new ValidationError(`${path}, line ${line}: handle must be a plain function, not an async one`);
  if (parameters.includes('/')) throw new ValidationError(`${path}, line ${line}: handle must take each argument by its name, as the platform gives it: those before "/" are taken by their place alone`);
  const strange = parameters.filter((name) => !allowed.includes(name));
  if (strange.length > 0) throw new ValidationError(`${path}, line ${line}: handle has the argument ${strange.join(', ')}; allowed: ${allowed.join(', ')}`);
  return found;
}

/** The last thing in a module that `handle` names; undefined where nothing does. */
function findHandle(lines: readonly PythonLine[]): Found | undefined {
  let found: Found | undefined;
  let anything = false;
  /** Levels at which functions and classes stand that the line is inside of. */
  const scopes: number[] = [];
  for (const [index, { number, level, tokens }] of lines.entries()) {
    while (scopes.length > 0 && scopes.at(-1)! >= level) scopes.pop();
    if (scopes.length > 0) continue;
    const words = tokens.map(({ text }) => text);
    const asynchronous = words[0] === 'async';
    const [keyword, name] = asynchronous ? words.slice(1) : words;
    if (keyword === 'def' || keyword === 'class') {
      scopes.push(level);
      if (name !== 'handle') continue;
      found =
        keyword === 'def'
          ? { line: number, asynchronous, ...parametersOf(tokens), docstring: docstringOf(lines, index) }
          : { line: number, parameters: undefined, docstring: '' };
      continue;
    }
    for (const statement of statementsOf(tokens)) {
      if (bindsHandle(statement)) found = { line: number, parameters: undefined, docstring: '' };
      anything ||= statement[0]?.text === 'from' && statement.at(-1)?.text === '*';
    }
  }
  // What a module takes over from another one can't be seen here.
  return found ?? (anything ? { line: 0, parameters: undefined, docstring: '' } : undefined);
}

/** Splits a line at `;`, and after the `:` of `if x:` and the like. */
function statementsOf(tokens: readonly PythonToken[]): PythonToken[][] {
  const statements: PythonToken[][] = [[]];
  const compound = /^(?:if|elif|else|try|except|finally|for|while|with|match|case|async)$/.test(tokens[0]!.text);
  let lambdas = 0;
  let header = compound;
  for (const token of tokens) {
    const { text, depth } = token;
    if (depth === 0 && text === 'lambda') lambdas++;
    const colon = depth === 0 && text === ':' && lambdas-- <= 0;
    if (colon) lambdas = 0;
    if (depth === 0 && (text === ';' || (colon && header))) {
      if (text === ':') {
        header = false;
        // What a header names is no assignment.
        statements[statements.length - 1] = [];
      }
      statements.push([]);
    } else statements.at(-1)!.push(token);
  }
  return statements;
}

/** Whether a statement makes `handle` a name: `handle = …`, `a = handle = …`, `handle: T = …`, `from x import handle`. */
function bindsHandle(statement: readonly PythonToken[]): boolean {
  const isHandle = (index: number): boolean => statement[index]?.text === 'handle';
  if (statement[0]?.text === 'from') {
    const start = statement.findIndex(({ text }) => text === 'import');
    return statement.some((_token, index) => index > start && isHandle(index) && statement[index + 1]?.text !== 'as');
  }
  const value = statement.findLastIndex(({ text, depth }) => text === '=' && depth === 0);
  const lambda = statement.findIndex(({ text, depth }) => text === 'lambda' && depth === 0);
  return statement.slice(0, lambda < 0 ? Math.max(value, 0) : Math.min(Math.max(value, 0), lambda)).some(
    (_token, index) => isHandle(index) && /^[=,(*[]?$/.test(statement[index - 1]?.text ?? '') && /^[=,:)\]]$/.test(statement[index + 1]!.text),
  );
}

/** Names of the parameters of a function from the tokens of its `def`, with their stars, and a lone `/`; and what is wrong with them. */
function parametersOf(tokens: readonly PythonToken[]): { parameters: string[]; flaw: string | undefined } {
  const names: string[] = [];
  const start = tokens.findIndex(({ text, depth }) => text === '(' && depth === 0);
  let flaw = tokens.some(({ text, depth }) => text === ':' && depth === 0) ? undefined : 'the def of handle has no colon';
  let lambdas = 0;
  let begins = true;
  let stars = '';
  /** Whether the parameter has a default, whether one before it had, and whether a star came: behind it, the order is free. */
  let [hasDefault, hadDefault, afterStar] = [false, false, false];
  /** Whether the last one is a star without a name. */
  let loneStar = false;
  const ended = (): void => {
    const name = names.at(-1);
    if (!begins && !stars && name !== '/' && !afterStar) {
      if (hadDefault && !hasDefault) flaw ??= `handle's argument ${name} must have a default, as the one before it has`;
      hadDefault ||= hasDefault;
    }
    afterStar ||= stars !== '';
    loneStar = stars !== '' && begins;
    [begins, stars, hasDefault] = [true, '', false];
  };
  for (const { text, depth, type } of tokens.slice(start + 1)) {
    if (depth === 0) break;
    if (depth > 1) continue;
    if (text === 'lambda') lambdas++;
    else if (text === ':' && lambdas > 0) lambdas--;
    else if (text === ',' && lambdas === 0) {
      ended();
      continue;
    } else if (text === '=' && lambdas === 0) hasDefault = true;
    if (!begins) continue;
    if (/^\*/.test(text)) stars = text;
    else {
      if (type === 'name' || text === '/') names.push(stars + text);
      begins = false;
    }
  }
  if (!begins || stars) ended();
  if (loneStar) flaw ??= 'after "*", handle must have an argument';
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) flaw ??= `handle has the argument ${twice} twice`;
  return { parameters: names, flaw };
}

/** The docstring of the function that starts at a line. */
function docstringOf(lines: readonly PythonLine[], index: number): string {
  const { level, tokens } = lines[index]!;
  const colon = tokens.findLastIndex(({ text, depth }) => text === ':' && depth === 0);
  const next = lines[index + 1];
  const [first] = colon < tokens.length - 1 ? tokens.slice(colon + 1) : next && next.level > level ? next.tokens : [];
  const [, , text = ''] = /^[rRuU]?("""|'''|"|')([\s\S]*)\1$/.exec(first?.type === 'string' ? first.text : '') ?? [];
  return text;
}

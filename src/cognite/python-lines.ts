/** A word, string, number or sign of Python code. */
export interface PythonToken {
  readonly type: 'name' | 'string' | 'number' | 'sign';
  /** As it stands in the code; of a string, with prefix and quotes. */
  readonly text: string;
  /** Brackets around it; an opening and its closing bracket count as outside. */
  readonly depth: number;
}

/** A line as Python sees it: with all that brackets, backslashes and quotes join to it. */
export interface PythonLine {
  /** Where it starts, from 1. */
  readonly number: number;
  /** Its place among the indentations that are open, 0 for the outermost. */
  readonly level: number;
  readonly tokens: readonly PythonToken[];
}

/** Code that no Python takes; the message has the line. */
export class PythonError extends Error {}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const nameAt = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const numberAt = /\.?\d(?:[eE][+-]?|[\w.])*/y;
const stringAt = /([a-zA-Z]{0,2})("""|'''|"|')/y;
const signAt = /(?:\*\*|\/\/|<<|>>)=?|[-+*/%@&|^=!<>:]=|->|[-+*/%@&|^=<>:~.,;()[\]{}]/y;

/**
 * The logical lines of Python code, without comments and blank lines. It is read as Python's own tokenizer reads it;
 * what makes a line a statement is not looked at.
 * @throws {PythonError} for an open string or bracket, for an indentation that fits nothing, and for stray signs
 */
export function pythonLines(source: string): PythonLine[] {
  const code = `${source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`;
  const lines: PythonLine[] = [];
  const indents = [0];
  let at = 0;
  let number = 1;
  let counted = 0;

  const fail = (what: string, place = at): never => {
    throw new PythonError(`line ${code.slice(0, place).split('\n').length}: ${what}`);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(code);
  };

  /** Passes over what stands in braces in an f-string: an expression, and perhaps a format, which may have braces in turn. */
  const field = (start: number): void => {
    const open: string[] = [];
    while (at < code.length) {
      const char = code[at]!;
      if (string()) continue;
      if (char === '#') {
        at = code.indexOf('\n', at);
        continue;
      }
      at++;
      if (closers[char]) open.push(closers[char]);
      else if (open.length > 0) {
        if (char === open.at(-1)) open.pop();
        else if (/[)\]}]/.test(char)) fail(`"${char}" closes no bracket`, at - 1);
      } else if (char === '}') return;
      else if (/[)\]]/.test(char)) fail(`"${char}" closes no bracket`, at - 1);
      else if (char === ':') {
        for (; at < code.length && code[at] !== '}'; ) if (code[at++] === '{') field(start);
        at++;
        return;
      }
    }
    fail('the string that starts here has no end', start);
  };

  /** Passes over a string, if one starts here. */
  const string = (): boolean => {
    const [all, prefix = '', quote = ''] = match(stringAt) ?? [];
    // Python tells names from prefixes by what they are; so a name before a quote is an error that it finds.
    if (all === undefined || !/^(?:[rbuft]|rb|br|rf|fr|rt|tr)?$/i.test(prefix)) return false;
    const start = at;
    const formatted = /[ft]/i.test(prefix);
    at += all.length;
    while (!code.startsWith(quote, at)) {
      const char = code[at++];
      if (char === undefined || (char === '\n' && quote.length === 1)) fail('the string that starts here has no end', start);
      if (char === '\\') {
        const named = formatted && !/r/i.test(prefix) && code.startsWith('N{', at);
        if (named) at = Math.max(at, code.indexOf('}', at)) + 1;
        else if (!(formatted && /[{}]/.test(code[at] ?? ''))) at++;
      } else if (formatted && char === '{') {
        if (code[at] === '{') at++;
        else field(start);
      }
    }
    at += quote.length;
    return true;
  };

  while (at < code.length) {
    let column = 0;
    for (; /[ \t\f]/.test(code[at] ?? ''); at++) column = code[at] === '\t' ? (Math.floor(column / 8) + 1) * 8 : code[at] === '\f' ? 0 : column + 1;
    if (code[at] === '\n') {
      at++;
      continue;
    }
    if (code[at] === '#') {
      at = code.indexOf('\n', at) + 1;
      continue;
    }
    const start = at;
    const tokens: PythonToken[] = [];
    const open: { close: string; place: number }[] = [];
    for (;;) {
      const char = code[at];
      if (char === undefined) fail('this bracket is not closed', open.at(-1)?.place ?? start);
      if (char === '\n') {
        at++;
        if (open.length === 0) break;
      } else if (char === '#') at = code.indexOf('\n', at);
      else if (/[ \t\f]/.test(char!)) at++;
      else if (char === '\\') {
        if (code[at + 1] !== '\n') fail('a backslash must end its line');
        at += 2;
        // The code ends here.
        if (at >= code.length) break;
      } else {
        const from = at;
        const add = (type: PythonToken['type'], depth = open.length): void => {
          tokens.push({ type, text: code.slice(from, at), depth });
        };
        const word = string() ? undefined : (match(nameAt) ?? match(numberAt))?.[0];
        if (at > from) add('string');
        else if (word !== undefined) {
          at += word.length;
          add(/^[.\d]/.test(word) ? 'number' : 'name');
        } else {
          const sign = match(signAt)?.[0] ?? fail(`"${String.fromCodePoint(code.codePointAt(at)!)}" has no meaning here`);
          const close = closers[sign];
          if (/^[)\]}]/.test(sign) && open.pop()?.close !== sign) fail(`"${sign}" closes no bracket`);
          at += sign.length;
          add('sign');
          if (close) open.push({ close, place: from });
        }
      }
    }
    if (tokens.length === 0) continue;
    const { tokens: before } = lines.at(-1) ?? {};
    const opens = before?.at(-1)?.text === ':';
    if (column > indents.at(-1)!) {
      if (!opens) fail('the indentation is too deep', start);
      indents.push(column);
    } else if (opens) fail('an indented block must stand here', start);
    while (column < indents.at(-1)!) indents.pop();
    if (column !== indents.at(-1)) fail('the indentation fits no line above', start);
    for (let end; (end = code.indexOf('\n', counted)) >= 0 && end < start; counted = end + 1) number++;
    lines.push({ number, level: indents.length - 1, tokens });
  }
  if (lines.at(-1)?.tokens.at(-1)?.text === ':') fail('an indented block must stand here', code.length);
  return lines;
}

import { ValidationError } from '../core/errors.js';

const name = '[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?';
const version = '(?:===|~=|[=!<>]=|[<>])\\s*[^\\s,;()<>=!~]+';
const versions = `${version}(?:\\s*,\\s*${version})*\\s*,?`;
/** A package: its name, extras, and versions or a URL. */
const packageForm = new RegExp(`^${name}\\s*(?:\\[\\s*(?:${name}\\s*(?:,\\s*${name}\\s*)*)?\\]\\s*)?(?:@\\s*\\S+|${versions}|\\(\\s*${versions}\\s*\\))?$`);
/** An option of pip, a URL, a path, or an archive. */
const otherForm = /^(?:--?[A-Za-z]|[A-Za-z][A-Za-z\d+.-]*:\S|[./~]|\$\{)|[/\\]|\.(?:whl|zip|tar\.\w+|tgz)$/;

/**
 * Checks the lines of a `requirements.txt`, as far as that goes without a package index.
 * @param text the file
 * @param has whether the code has a file of this path, for those that the lines name
 * @throws {ValidationError} telling the line that pip would refuse
 */
export function checkRequirements(text: string, has: (path: string) => boolean): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  for (let index = 0; index < lines.length; index++) {
    const number = index + 1;
    let line = lines[index]!;
    for (; /\\$/.test(line) && !/^\s*#/.test(line) && index + 1 < lines.length; index++) line = line.slice(0, -1) + lines[index + 1]!;
    line = line.replace(/(?:^|\s)#.*/, '').trim();
    if (!line) continue;
    const [, included] = /^(?:-[rc]|--(?:requirement|constraint))[\s=]*(.*)$/.exec(line) ?? [];
    if (included !== undefined) {
      const path = included.replace(/^["']|["']$|^\.\//g, '');
      if (!/^[a-z][a-z\d+.-]+:/i.test(path) && !has(path)) throw new ValidationError(`requirements.txt, line ${number}: the code has no file ${JSON.stringify(included)}`);
    } else if (!otherForm.test(line) && !packageForm.test(line.replace(/\s--\w.*$/, '').replace(/\s*;.*$/, ''))) {
      throw new ValidationError(`requirements.txt, line ${number}: ${JSON.stringify(line.slice(0, 80))} is no requirement; allowed: a package such as "numpy>=1.26", a URL, a path or an option of pip`);
    }
  }
}

/**
 * The requirements in the docstring of `handle`: the lines from `[requirements]` to `[/requirements]`.
 * @returns undefined where there are none
 * @throws {ValidationError} they do not end
 */
export function requirementsIn(docstring: string): string | undefined {
  const lines = docstring.split(/\r\n?|\n/);
  const start = lines.findIndex((line) => line.includes('[requirements]'));
  if (start < 0) return undefined;
  const end = lines.findIndex((line) => line.includes('[/requirements]'));
  if (end <= start) throw new ValidationError('the docstring of handle must have [/requirements] on a line after [requirements]');
  return lines.slice(start + 1, end).map((line) => line.trim()).join('\n');
}

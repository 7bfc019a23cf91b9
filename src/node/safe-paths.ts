import { ValidationError } from '../core/errors.js';

/** What to do with files that would get the same path. */
export type Duplicates = 'refuse' | 'number';

/** Bytes that the name of a file has at most. */
const longest = 255;

/** Names that stand for devices, whatever comes after a dot. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;

/** Why a name can't be that of a file or folder; undefined when it can. */
function fault(name: string, platform: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'is no name';
  if (/[/\\]/.test(name)) return 'has a separator';
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\x1f\x7f]/.test(name)) return 'has control characters';
  if (Buffer.byteLength(name) > longest) return 'is too long';
  if (platform !== 'win32') return undefined;
  if (/[<>:"|?*]/.test(name)) return 'has a character that Windows reserves';
  if (/[. ]$/.test(name)) return 'ends with a dot or space';
  return devices.test(name) ? 'is reserved by Windows' : undefined;
}

/**
 * Paths below a folder, part by part, for names that come from elsewhere.
 * @param wanted the parts of each path, or its text with `/` between them
 * @throws {ValidationError} a name leads out of the folder, is reserved, or is that of another one
 */
export function pathsBelow(wanted: readonly (string | readonly string[])[], duplicates: Duplicates, platform: string = process.platform): string[][] {
  // Where the system does not tell them apart, neither do we.
  const folded = platform === 'win32' || platform === 'darwin';
  const key = (parts: readonly string[]): string => (folded ? parts.join('/').normalize('NFC').toLowerCase() : parts.join('/'));
  const taken = new Map<string, number>();
  const paths = wanted.map((path, index) => {
    let parts = typeof path === 'string' ? path.split('/') : [...path];
    const where = `downloadToFolder: file ${index}: the path ${JSON.stringify(parts.join('/').slice(0, 80))}`;
    for (const part of parts) {
      const why = fault(part, platform);
      if (why) throw new ValidationError(`${where} must stay below the folder, under names that are free to use: ${JSON.stringify(part.slice(0, 80))} ${why}; the option \`place\` can give another one`);
    }
    for (let count = 2; taken.has(key(parts)); count++) {
      if (duplicates === 'refuse') throw new ValidationError(`${where} must be its own, not that of file ${taken.get(key(parts))} as well; \`duplicates: "number"\` numbers them`);
      parts = numbered(typeof path === 'string' ? path.split('/') : path, count);
    }
    taken.set(key(parts), index);
    return parts;
  });
  for (const [index, path] of paths.entries()) {
    for (let length = 1; length < path.length; length++) {
      const file = taken.get(key(path.slice(0, length)));
      if (file !== undefined) throw new ValidationError(`downloadToFolder: file ${index}: the path ${JSON.stringify(path.join('/').slice(0, 80))} must not lead through file ${file}`);
    }
  }
  return paths;
}

/** `report.pdf` → `report (2).pdf`; a long name is cut to what a file system takes. */
function numbered(parts: readonly string[], count: number): string[] {
  const name = parts.at(-1)!;
  const dot = name.lastIndexOf('.');
  // What is long is no extension.
  const [stem, extension] = dot > 0 && name.length - dot <= 32 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const end = ` (${count})${extension}`;
  const characters = Array.from(stem);
  while (Buffer.byteLength(characters.join('') + end) > longest) characters.pop();
  return [...parts.slice(0, -1), characters.join('') + end];
}

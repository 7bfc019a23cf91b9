/** A run of digits that may be beyond 2^53: 17 of them, or 16 that begin with 9. */
const suspicious = /(?:^|[[,:\s])-?(?:[1-9]\d{16}|9\d{15})/;
/**
 * `JSON.parse` that never rounds an integer in silence. Blank text is no value.
 * @throws {SyntaxError} malformed JSON
 * @throws {RangeError} an integer beyond 2^53
 */
export function parseJson(text: string): unknown {
  // A blank body is legal for calls that give nothing.
  if (!/\S/.test(text)) return undefined;
  const value: unknown = JSON.parse(text);
  if (suspicious.test(text)) checkIntegers(text);
  return value;
}

/** Looks at every number of well-formed JSON text, outside its strings. */
function checkIntegers(text: string): void {
  const next = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [word] = found;
    // A pattern for whole strings would overflow the stack on long ones.
    if (word === '"') next.lastIndex = stringEnd(text, next.lastIndex);
    else if (/^-?\d+$/.test(word) && !Number.isSafeInteger(Number(word))) throw new RangeError(`the integer ${word} would be rounded`);
  }
}

/** Where the string that began before `start` has ended: behind a quote that no backslash escapes. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start); ; end = text.indexOf('"', end + 1)) {
    let back = end;
    while (text[back - 1] === '\\') back--;
    if ((end - back) % 2 === 0) return end + 1;
  }
}

/** A run of digits that may be beyond 2^53: 17 of them, or 16 that begin with 9. */
const suspicious = /[[,:\s]-?(?:[1-9]\d{16}|9\d{15})/;
/** A string, or a number that is not part of one. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** An integer in the answer that a JavaScript number can't hold. */
export class UnsafeInteger extends Error {
  constructor(readonly digits: string) {
    super(`the integer ${digits} is beyond 2^53 and would be rounded`);
  }
}

/**
 * `JSON.parse` that never rounds an integer in silence. Blank text is no value.
 * @throws {SyntaxError} malformed JSON
 * @throws {UnsafeInteger}
 */
export function parseJson(text: string): unknown {
  // A blank body is legal for calls that give nothing.
  if (text.length < 3 && text.trim() === '') return undefined;
  const value: unknown = JSON.parse(text);
  if (suspicious.test(text)) {
    for (const [word] of text.matchAll(token)) {
      if (/^-?\d{16,}$/.test(word) && !Number.isSafeInteger(Number(word))) throw new UnsafeInteger(word);
    }
  }
  return value;
}

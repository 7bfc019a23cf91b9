/** `page_num` → `pageNum`, `state[]` → `state`. */
export function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** `workflows` → `workflow`, `analyses` → `analysis`, `queries` → `query`; a word without a plural stays. */
export function singular(word: string): string {
  if (/(?:series|news|status|access|process)$/i.test(word)) return word;
  if (/analyses$/i.test(word)) return word.replace(/es$/, 'is');
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.replace(/es$/, '');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** `workflows.versions` → `WorkflowVersions`: every word but the last in the singular. */
export function className(resource: readonly string[]): string {
  return resource.map((word, index) => upperFirst(index < resource.length - 1 ? singular(word) : word)).join('');
}

/** `assetMapping3D` → `asset mapping 3D`, for sentences. */
export function spoken(word: string): string {
  return word.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

/** More than one of what {@link noun} names. */
export function plural(noun: string): string {
  return /(?:s|data)$/.test(noun) ? noun : /(?:[^aeiou])y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
}

/** `workflows.versions` → `workflow version`, one of them in a sentence. */
export function noun(resource: readonly string[]): string {
  return resource.map((word) => spoken(singular(word))).join(' ');
}

const reservedWords = new Set(
  ('arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if ' +
    'implements import in instanceof interface let new null package private protected public return static super switch this throw true try ' +
    'typeof undefined var void while with yield').split(' '),
);

/** Whether a name can be a variable's. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && !reservedWords.has(name);
}

/** Names that a schema can't have, because TypeScript or the generated code means something else by them. */
export const reservedTypeNames: readonly string[] = [
  // TypeScript's and the platform's
  'Array ArrayBuffer AsyncIterable BigInt Blob Boolean Date Error Exclude Extract File Function Headers Iterable JSON Map Math NonNullable Number',
  'Object Omit Parameters Partial Pick Promise ReadonlyArray Readonly Record RegExp Request Required Response ReturnType Set String Symbol URL',
  'Uint8Array WeakMap',
  // openapi-typescript's
  'WithRequired components operations paths webhooks $defs',
  // the runtime's
  'BatchOptions ClientOptions Connection Identifier List ListOptions Operation PartitionedListOptions Platform RequestOptions Resource Waitable WaitOptions',
].flatMap((line) => line.split(' '));

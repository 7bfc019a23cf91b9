/**
 * Which file of dist takes what the clients load at once. In Node each file costs about 0.9 ms of a cold import, and
 * 100 kB about 2 ms: so files are few, and no entry loads much that it does not need.
 *
 * The first pattern that fits a source decides. A source that none fits stands with what the same entries reach, in
 * one more file if need be; test/package/limits.ts bounds how many an entry loads. What only `import()` reaches stands
 * by itself, whatever fits it; what an index names of that stands in one file, `on-demand`. Two groups can't need each other: the build refuses.
 */
export const groups: readonly (readonly [file: string, sources: RegExp])[] = [
  ['core', /^src\/core\//],

  ['cognite/platform', /\/cognite\/(?:platform|credentials|environment|sessions)\./],
  ['cognite/workflows', /\/cognite\/(?:workflow|dump\.)/],
  // Assets, events, files, time series and sequences refer to each other; together they are packed best.
  ['cognite/resources', /\/cognite\/(?!client\.|index\.|verbs\.)/],

  ['civis/platform', /\/civis\/(?:platform|job)\./],

  ['atlan/platform', /\/atlan\/(?:platform|auth|oauth|secrets|names|whole)\./],
];

/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a program that lists workflows: what is to be reached by the function of one
   * operation, and what each form takes at most.
   */
  bundle: {
    target: 8000,
    /** The whole client of Cognite: to be reached. */
    clientTarget: 25_000,
    /** What a page loads of the whole client before it runs, at most; the rest comes by `import()`. */
    clientFirst: 29_650,
    functionForm: { cognite: 7755, civis: 8000, atlan: 8915 },
    /** The function that lists Atlan's credentials. */
    credentials: 7930,
    classForm: { cognite: 12_600, civis: 11_930, atlan: 15_770 },
    /** The function that lists assets: short forms of identifiers, and parts. */
    assets: 9620,
  },
  /** Files that Node loads for an entry. Each takes about 0.9 ms. */
  files: { 'cognite/workflows': 3, cognite: 9, 'civis/workflows': 3, civis: 4, 'atlan/workflows': 3, atlan: 6 },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    /** All that the whole client of Cognite can do, a call each. */
    everyCall: { calls: 190, instantiations: 283, types: 1280 },
    cognite: { instantiations: 12, types: 233 },
    civis: { instantiations: 12, types: 228 },
    atlan: { instantiations: 33, types: 260 },
  },
} as const;

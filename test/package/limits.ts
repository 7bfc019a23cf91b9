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
    functionForm: { cognite: 8000, civis: 8280, atlan: 8900 },
    classForm: { cognite: 12_530, civis: 11_880, atlan: 14_300 },
    /** The function that lists assets: short forms of identifiers, and parts. */
    assets: 9760,
  },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    /** All that the whole client of Cognite can do, a call each. */
    everyCall: { calls: 190, instantiations: 190, types: 1150 },
    cognite: { instantiations: 12, types: 233 },
    civis: { instantiations: 12, types: 228 },
    atlan: { instantiations: 33, types: 260 },
  },
} as const;

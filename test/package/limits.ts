/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a program that lists workflows: what is to be reached by the function of one
   * operation, and what each form takes at most.
   */
  bundle: {
    target: 8000,
    functionForm: { cognite: 8000, civis: 8241, atlan: 9370 },
    classForm: { cognite: 11_900, civis: 11_304, atlan: 13_533 },
  },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    cognite: { instantiations: 12, types: 229 },
    civis: { instantiations: 12, types: 224 },
    atlan: { instantiations: 33, types: 256 },
  },
} as const;

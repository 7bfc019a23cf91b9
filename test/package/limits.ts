/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a program that lists workflows: what is to be reached by the function of one
   * operation, and what each form takes at most.
   */
  bundle: {
    target: 8000,
    functionForm: { cognite: 8192, civis: 8450, atlan: 9750 },
    classForm: { cognite: 12_300, civis: 11_650, atlan: 14_450 },
  },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    cognite: { instantiations: 12, types: 229 },
    civis: { instantiations: 12, types: 224 },
    atlan: { instantiations: 33, types: 256 },
  },
} as const;

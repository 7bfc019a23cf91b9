/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a program that lists workflows: what is to be reached by the function of one
   * operation, and what each form takes at most.
   */
  bundle: {
    target: 8000,
    functionForm: { cognite: 8000, civis: 8222, atlan: 9349 },
    classForm: { cognite: 11_890, civis: 11_287, atlan: 13_513 },
  },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    cognite: { instantiations: 12, types: 229 },
    civis: { instantiations: 12, types: 224 },
    atlan: { instantiations: 33, types: 256 },
  },
} as const;

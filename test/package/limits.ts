/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a program that lists workflows: what is to be reached by the function of one
   * operation, and what each form takes at most.
   */
  bundle: {
    target: 8000,
    functionForm: { cognite: 8110, civis: 8320, atlan: 9700 },
    classForm: { cognite: 12_280, civis: 11_620, atlan: 14_420 },
  },
  /** What TypeScript does for that program, counted exactly. */
  types: {
    cognite: { instantiations: 12, types: 229 },
    civis: { instantiations: 12, types: 224 },
    atlan: { instantiations: 33, types: 256 },
  },
} as const;

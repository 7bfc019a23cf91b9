/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /** Bytes, minified and gzipped, of a program that lists workflows: what is to be reached, and what its class may take. */
  bundle: { target: 8000, classForm: 11_855 },
  /** What TypeScript does for that program, counted exactly. */
  types: { instantiations: 12, types: 229 },
} as const;

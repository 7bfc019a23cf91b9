/** What the package may cost. A figure that grows on purpose is raised here, in the change that makes it grow. */
export const limits = {
  /** Bytes, minified and gzipped, of a program that lists workflows. */
  bundle: { target: 8000, classForm: 0 },
  /** What TypeScript does for that program, counted exactly. */
  types: { instantiations: 0, types: 0 },
} as const;

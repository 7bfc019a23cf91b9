/** One fault in a spec, where it is and what is allowed. */
export interface Problem {
  /** Relative to the project's root. */
  readonly file: string;
  readonly line: number;
  /** The operationId, where the fault is inside an operation. */
  readonly operation?: string | undefined;
  readonly message: string;
}

/** The faults that stop a generate. Nothing has been written when it is thrown. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = [...new Set(problems.map(formatProblem))];
    super(lines.join('\n'));
    this.name = 'SpecError';
    this.problems = problems;
  }
}

export function formatProblem(problem: Problem): string {
  const operation = problem.operation === undefined ? '' : `${problem.operation}: `;
  return `${problem.file}:${problem.line}: ${operation}${problem.message}`;
}

export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SpecError(problems);
}

/** `; did you mean "size"?` when one of the allowed words is close, else nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? '' : `; did you mean "${best}"?`;
}

/** `allowed: a, b, c`, in the order given. */
export function allowedWords(allowed: readonly string[]): string {
  return `allowed: ${allowed.join(', ') || 'nothing'}`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

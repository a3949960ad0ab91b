/** Something wrong with an input, in one grammar: `seeds/x.txt:3:14 expected …, found …; do …`. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  /** What to do, in the imperative. */
  readonly todo: string;
}

/** The problem as one line. */
export function problemLine(problem: Problem): string {
  const { file, line, column, expected, found, todo } = problem;
  return `${file}:${line}:${column} expected ${expected}, found ${found}; ${todo}`;
}

/** All problems of a run at once; `message` lists every one of them, a line each. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

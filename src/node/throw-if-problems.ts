/** Throws when there is any problem, with all of them. */
import { type Problem, ProblemsError } from "../model/problem.ts";

export function throwIfProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

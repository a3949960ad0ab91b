/** A problem of an editorial file, with the line it is on. */
import type { Problem } from "../../model/problem.ts";
import { editorialFolder, type Locate } from "./locate.ts";

/** What was expected, what was found, and what to do about it. */
export type Complaint = Pick<Problem, "expected" | "found" | "todo">;

export function editorialProblem(
  locate: Locate,
  file: string,
  path: readonly (string | number)[],
  complaint: Complaint,
): Problem {
  return { file: `${editorialFolder}/${file}`, ...locate(file, path), ...complaint };
}

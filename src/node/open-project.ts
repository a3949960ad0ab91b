/** The project of this run, once its folders are known to be there. */
import { lstatSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Project, project } from "./project.ts";
import { UserError } from "./user-error.ts";

/** Throws a UserError when the corpus is no folder, or when our scratch folder is somebody else's; creates nothing. */
export function openProject(): Project {
  const here = project();
  const corpus = statSync(here.corpus, { throwIfNoEntry: false });
  if (!corpus?.isDirectory()) {
    const found = corpus ? "a file" : "nothing there";
    throw new UserError(
      `${here.corpus}: expected a folder with seeds/ in it, found ${found}; name another with --project (or VERBATIM_CORPUS)`,
    );
  }
  for (const scratch of new Set([here.scratch, join(here.root, ".verbatim")])) {
    const found = lstatSync(scratch, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      throw new UserError(
        `${scratch}: expected a folder of our own for scratch files, found ${found.isSymbolicLink() ? "a symbolic link" : "a file"}; move it away`,
      );
  }
  return here;
}

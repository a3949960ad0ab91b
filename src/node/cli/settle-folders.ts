/** Settles which project a run is about, and makes it independent of the folder it was started in, which the framework would otherwise look for packages in. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { chdir, cwd } from "node:process";
import { type Project, project } from "../project.ts";
import { UserError } from "../user-error.ts";

/** How a command relates to the folders. */
export interface FolderUse {
  /** Works on a project; `false`: on files that are named to it. */
  readonly project: boolean;
  /** Loads the framework, which runs in the program's own folder. */
  readonly framework: boolean;
}

/**
 * The project is the one named by `--project`, else by `VERBATIM_CORPUS`, else the current folder if it is one, else the
 * one that comes with the program. What was chosen goes into the environment, where the framework's configuration and
 * the threads find it.
 */
export function settleFolders(
  asked: { readonly project: string | null; readonly out: string | null },
  use: FolderUse,
): void {
  const env = process.env;
  if (asked.project !== null) env["VERBATIM_CORPUS"] = resolve(asked.project);
  if (asked.out !== null) env["VERBATIM_OUT"] = resolve(asked.out);
  const own = project({});
  if (!env["VERBATIM_CORPUS"] && isProject(cwd()) && resolve(cwd()) !== own.corpus)
    env["VERBATIM_CORPUS"] = cwd();
  const here = project();
  if (env["VERBATIM_CORPUS"]) env["VERBATIM_CORPUS"] = here.corpus;
  if (env["VERBATIM_OUT"]) env["VERBATIM_OUT"] = here.dist;
  if (use.project) assertSomeProject(here, own);
  if (use.framework) chdir(here.root);
}

/** Whether a folder holds documents or what belongs to them. */
function isProject(folder: string): boolean {
  return ["seeds", "content"].some((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
  );
}

/** The program that is installed as a package brings no site of its own. */
function assertSomeProject(here: Project, own: Project): void {
  if (here.corpus !== own.corpus || isProject(own.corpus)) return;
  throw new UserError(
    `${cwd()}: expected a project, a folder with seeds/ or content/, found neither; go to yours, name it with --project <folder>, or begin one with verbatim init`,
  );
}

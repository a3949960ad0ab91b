/** Makes a run independent of the folder it was started in, which the framework would otherwise look for packages in. */
import { chdir } from "node:process";
import { project } from "../project.ts";

/** Commands that take paths as arguments stay where they were started. */
const framework: ReadonlySet<string> = new Set(["build", "start", "dev"]);

/** @param command its name. Paths in the environment become absolute; the framework's commands then run in the program's folder. */
export function settleFolders(command: string): void {
  const { root, corpus, dist } = project();
  if (process.env["VERBATIM_CORPUS"]) process.env["VERBATIM_CORPUS"] = corpus;
  if (process.env["VERBATIM_OUT"]) process.env["VERBATIM_OUT"] = dist;
  if (framework.has(command)) chdir(root);
}

/** `verbatim upgrade [--dry-run]`: brings a project to this version of the program, or says what that would change. */
import { openProject } from "../../open-project.ts";
import { programVersion } from "../../program-version.ts";
import { upgradeProject } from "../../upgrade/upgrade-project.ts";

export async function upgradeCommand(args: readonly string[] = []): Promise<number> {
  const dry = args[0] === "--dry-run";
  if (args.length > (dry ? 1 : 0)) {
    console.error(`expected nothing, or --dry-run, found ${args.join(" ")}`);
    return 2;
  }
  const { corpus } = openProject();
  const program = programVersion();
  const { from, done, changed } = upgradeProject(corpus, program, !dry);
  for (const each of done) console.log(each);
  for (const path of changed) console.log(`${dry ? "would change" : "changed"}  ${path}`);
  console.log(
    changed.length === 0
      ? `nothing to change: the project is written for ${program}`
      : `written for ${from}, ${dry ? "to be brought" : "brought"} to ${program}`,
  );
  return 0;
}

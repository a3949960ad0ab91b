/** Writes the files of a new project into a folder, next to what is there: nothing is ever overwritten. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { projectPackage } from "./project-package.ts";
import { type Answers, starterFiles } from "./starter-files.ts";

export interface Begun {
  /** Paths from the folder, in the order they were made. */
  readonly created: readonly string[];
  /** What was there, and is as it was. */
  readonly kept: readonly string[];
}

/** @param program what a project depends on: as `package.json` names it; null where that is not known. */
export function beginProject(folder: string, answers: Answers, program: string | null): Begun {
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of Object.entries(starterFiles(answers))) {
    const place = join(folder, path);
    if (existsSync(place)) {
      kept.push(path);
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    created.push(path);
  }
  (writePackage(folder, program) ? created : kept).push("package.json");
  return { created, kept };
}

/** A `package.json` that is there gets the scripts it lacks. @returns whether anything was written. */
function writePackage(folder: string, program: string | null): boolean {
  const file = join(folder, "package.json");
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  const after = projectPackage(before, basename(folder), program);
  if (after === before) return false;
  writeFileSync(file, after);
  return true;
}

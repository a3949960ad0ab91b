/** Holds the fixed versions to what was released: a file that is missing or changed is a problem, and stops a build. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Releases } from "../../model/editorial/release.ts";
import { type Problem, ProblemsError } from "../../model/problem.ts";
import { sha256 } from "../../model/sha256.ts";
import { readReleases, versionFolder } from "./read-releases.ts";

export function checkReleases(folder: string): readonly Problem[] {
  const releases = releasesOrProblems(folder);
  if ("problems" in releases) return releases.problems;
  return releases.flatMap(({ version, files }) =>
    Object.entries(files).flatMap(([path, expected]) => {
      const file = join(versionFolder(folder, version), path);
      const found = existsSync(file) ? sha256(readFileSync(file)) : "no file";
      if (found === expected) return [];
      const name = `public/v/${version}/${path}`;
      const todo =
        "restore the released file, which must never change; npm run release -- --withdraw withdraws it";
      return [problem(name, `SHA-256 ${expected}`, found, todo)];
    }),
  );
}

function releasesOrProblems(folder: string): Releases | { readonly problems: readonly Problem[] } {
  try {
    return readReleases(folder);
  } catch (error) {
    if (error instanceof ProblemsError) return error;
    throw error;
  }
}

function problem(file: string, expected: string, found: string, todo: string): Problem {
  return { file, line: 1, column: 1, expected, found, todo };
}

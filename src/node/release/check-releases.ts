/** Holds the fixed versions to what was released: a file that is missing or changed is a problem, and stops a build. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Releases } from "../../model/editorial/release.ts";
import type { Problem } from "../../model/problem.ts";
import { sha256 } from "../../model/sha256.ts";
import { readReleases, versionFolder } from "./releases-file.ts";

export function checkReleases(folder: string): readonly Problem[] {
  let releases: Releases;
  try {
    releases = readReleases(folder);
  } catch (error) {
    const found = error instanceof Error ? error.message.split("\n")[0]! : "something else";
    return [problem("public/versions.json", "a list of releases", found, "restore the file")];
  }
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

function problem(file: string, expected: string, found: string, todo: string): Problem {
  return { file, line: 1, column: 1, expected, found, todo };
}
